"""Servers that drip, redirect and err: the answer is a page in time, or one clear error."""

import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from mapgen.errors import InputError
from mapgen.read import web

OK = b"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n"
Serve = Callable[[Callable[[socket.socket, str], None]], str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start servers that answer each connection with a function (connection, path)."""
    listeners: list[socket.socket] = []

    def start(answer: Callable[[socket.socket, str], None]) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def loop() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    try:
                        asked = connection.recv(65_536).split(b" ")
                        answer(connection, asked[1].decode() if len(asked) > 1 else "")
                    except OSError:
                        pass

        threading.Thread(target=loop, daemon=True).start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}"

    yield start
    for listener in listeners:
        listener.close()


def _get(url: str, deadline_s: float = 5.0, **options: bool) -> web.Answer:
    return web.get(url, most=1_000_000, deadline_s=deadline_s, **options)


def _redirect(to: str) -> bytes:
    return f"HTTP/1.0 302 Found\r\nLocation: {to}\r\n\r\n".encode()


@pytest.mark.parametrize("head", [b"", OK], ids=["headers", "body"])
def test_a_server_that_drips_is_given_up_when_the_time_is_over(serve, head):
    def drip(connection: socket.socket, _: str) -> None:
        connection.sendall(head or b"HTTP/1.0 200 OK\r\nX-Slow: ")
        for _ in range(200):
            connection.sendall(b"x")
            time.sleep(0.05)

    begun = time.monotonic()
    with pytest.raises(InputError, match="did not answer in time"):
        _get(serve(drip), deadline_s=0.6)
    assert time.monotonic() - begun < 2


def test_a_redirect_within_the_server_that_was_named_is_followed(serve):
    def answer(connection: socket.socket, path: str) -> None:
        connection.sendall(OK + b"found" if path == "/b" else _redirect("/b"))

    assert _get(serve(answer) + "/a").data == b"found"


def test_a_redirect_to_another_private_address_needs_leave(serve):
    inner = serve(lambda connection, _: connection.sendall(OK + b"secret"))
    outer = serve(lambda connection, _: connection.sendall(_redirect(inner)))
    with pytest.raises(InputError, match=r"private address 127\.0\.0\.1:.*--allow-private"):
        _get(outer)
    assert _get(outer, allow_private=True).data == b"secret"


@pytest.mark.parametrize("to", ["http://[::1", "file:///etc/passwd", "http://x:99999/", "//["])
def test_a_redirect_to_nowhere_is_one_clear_error(serve, to):
    url = serve(lambda connection, _: connection.sendall(_redirect(to)))
    with pytest.raises(InputError, match=url):
        _get(url, allow_private=True)


def test_a_circle_of_redirects_ends(serve):
    url = serve(lambda connection, _: connection.sendall(_redirect("/")))
    with pytest.raises(InputError, match="again and again"):
        _get(url)


@pytest.mark.parametrize(
    "answer", [b"", b"\0\0\0", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"]
)
def test_an_answer_that_is_none_is_one_clear_error(serve, answer):
    url = serve(lambda connection, _: connection.sendall(answer))
    with pytest.raises(InputError, match=url):
        _get(url)


def test_a_huge_answer_is_refused(serve):
    def flood(connection: socket.socket, _: str) -> None:
        connection.sendall(OK)
        for _ in range(400):
            connection.sendall(b"x" * 65_536)

    with pytest.raises(InputError, match="larger than 1 MB"):
        _get(serve(flood))


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),  # noqa: S104
        ("::1", False),
        ("fe80::1%eth0", False),
        ("::ffff:192.168.0.1", False),
    ],
)
def test_public_and_private_addresses_are_told_apart(address, public):
    def look_up(*_: object, **__: object) -> list[tuple[object, ...]]:
        return [(0, 0, 0, "", (address, 80))]

    assert web._is_private("http://example.org/", look_up) is not public


@pytest.mark.parametrize("charset", ["undefined", "no-such", "base64", "", "idna", "\x00"])
def test_a_charset_that_is_none_is_no_defect(serve, charset):
    from mapgen.read import read

    head = f"HTTP/1.0 200 OK\r\nContent-Type: text/html; charset={charset}\r\n\r\n"
    page = "<html><body><article><p>Rain fell in Zürich on Monday.</p></article></body></html>"
    url = serve(lambda connection, _: connection.sendall(head.encode() + page.encode()))
    assert "Zürich" in read(url).text
    bad = serve(lambda connection, _: connection.sendall(head.encode() + b"\xff\x00\x81" * 9))
    with pytest.raises(InputError):
        read(bad)
