"""The desk's server: one page and a few commands, for the person at this machine alone.

Handlers run on threads of their own and only check what comes in; everything that touches the
desk is run one after the other by `Server.work`, on the thread that opened it.
"""

import hmac
import json
import queue
import secrets
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from mapgen.errors import ChangedMeanwhileError, MapgenError, OutputError
from mapgen.model import Said
from mapgen.review.body import MOST_BYTES, BadRequestError, parse

__all__ = ["Routes", "Server", "listening"]

_TIMEOUT_S = 20.0
_HEARD_S = 0.2
_NOTICED_S = 0.05  # that pass until the listening thread sees that it is to end
_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_WAITING = (
    b'<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="1">'
    b"<title>Reading the article</title><p>Reading the article. The desk opens by itself.</p>"
)


class Routes:
    """What the server answers with; all of it is called on the thread of `Server.work`."""

    def page(self, path: str) -> tuple[bytes, str] | None:
        """Return a page and its content security policy; None is no page of this path."""
        raise NotImplementedError

    def get(self, path: str, query: dict[str, str]) -> dict[str, Any] | None:
        """Answer a question; None is no such path."""
        raise NotImplementedError

    def post(self, path: str, body: dict[str, Any]) -> dict[str, Any] | None:
        """Carry out a command; None is no such path."""
        raise NotImplementedError

    def explain(self, problem: str) -> str:
        """Say in the desk's language what is wrong."""
        return problem


class Server:
    """A loopback server with a token of its own.

    Parameters
    ----------
    host : str
        The address to listen at; 127.0.0.1 is seen by this machine alone.
    port : int
        0 is any that is free.
    """

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        self.token = secrets.token_urlsafe(24)
        self.routes: Routes | None = None
        self._jobs: queue.Queue[tuple[Callable[[], Any], Future[Any]] | None] = queue.Queue()
        self._over = threading.Event()
        self._http = ThreadingHTTPServer((host, port), _handler(self))
        self._http.daemon_threads = True
        self.host, self.port = host, self._http.server_address[1]
        self._thread = threading.Thread(
            target=self._http.serve_forever, args=(_NOTICED_S,), daemon=True
        )
        self._thread.start()

    @property
    def address(self) -> str:
        """The address that opens the desk."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}/?token={self.token}"

    @property
    def hosts(self) -> frozenset[str]:
        """What a request may call this server; anything else was led here by a foreign name."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        names = {host, "127.0.0.1", "localhost"} if self.host == "127.0.0.1" else {host}
        return frozenset(f"{name}:{self.port}" for name in names)

    def work(self) -> None:
        """Carry out what comes in until `end` is called."""
        while not self._over.is_set():
            try:  # with a limit, for some systems hear no Ctrl-C in a wait without one
                asked = self._jobs.get(timeout=_HEARD_S)
            except queue.Empty:
                continue
            if asked is None:
                return
            job, future = asked
            try:
                future.set_result(job())
            except Exception as error:  # noqa: BLE001 - the handler turns it into an answer
                future.set_exception(error)

    def ask(self, job: Callable[[], Any]) -> Any:
        """Have something done on the thread of `work`, and wait for it."""
        future: Future[Any] = Future()
        self._jobs.put((job, future))
        return future.result(timeout=_TIMEOUT_S)

    def end(self) -> None:
        """Let `work` return."""
        self._over.set()
        self._jobs.put(None)

    def close(self) -> None:
        """Stop listening."""
        self.end()
        self._http.shutdown()
        self._http.server_close()


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(_Handler):
        owner = server

    return Handler


@contextmanager
def listening(host: str) -> Iterator[Server]:
    """Listen at an address until the block ends.

    Raises
    ------
    OutputError
        If it cannot be listened at.
    """
    try:
        server = Server(host)
    except OSError as error:
        raise OutputError(f"cannot listen at {host}: {error.strerror or error}") from error
    try:
        yield server
    finally:
        server.close()


class _Handler(BaseHTTPRequestHandler):
    owner: Server
    timeout = _TIMEOUT_S
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "mapgen", ""

    def do_GET(self) -> None:
        """Answer the page and questions."""
        if not self._allowed():
            return
        routes, url = self.owner.routes, urlsplit(self.path)
        if routes is None:
            self._send(HTTPStatus.OK, "text/html; charset=utf-8", _WAITING)
        elif url.path in {"/", "/map"}:
            self._answer(lambda: routes.page(url.path), page=True)
        else:
            query = {key: values[0] for key, values in parse_qs(url.query).items()}
            self._answer(lambda: routes.get(url.path, query))

    def do_POST(self) -> None:
        """Carry out a command."""
        if not self._allowed(command=True):
            return
        length = self._length()
        if length is None:
            return
        try:
            body = parse(self.rfile.read(length))
        except BadRequestError as error:
            self._problem(HTTPStatus.BAD_REQUEST, str(error))
            return
        routes, path = self.owner.routes, urlsplit(self.path).path
        if routes is None:
            self._problem(HTTPStatus.SERVICE_UNAVAILABLE, "the article is still being read")
        else:
            self._answer(lambda: routes.post(path, body))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing: the terminal is the reviewer's."""

    def _allowed(self, *, command: bool = False) -> bool:
        """Let in only who has the token, by our own name, from our own page."""
        hosts, origin = self.owner.hosts, self.headers.get("Origin")
        try:
            token = parse_qs(urlsplit(self.path).query).get("token", [""])[0]
        except ValueError:
            token = ""
        good = (
            hmac.compare_digest(token.encode("utf-8", "replace"), self.owner.token.encode())
            and self.headers.get("Host") in hosts
            and (origin in {f"http://{host}" for host in hosts} if origin or command else True)
        )
        if not good:
            self._problem(HTTPStatus.FORBIDDEN, "not allowed")
        return good

    def _length(self) -> int | None:
        """Return how long the body is; None when it was refused."""
        if self.headers.get("Transfer-Encoding"):
            self._problem(HTTPStatus.LENGTH_REQUIRED, "say how long the request is")
            return None
        if self.headers.get_content_type() != "application/json":
            self._problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "must be application/json")
            return None
        text = self.headers.get("Content-Length", "")
        if not (text.isascii() and text.isdigit()):
            self._problem(HTTPStatus.LENGTH_REQUIRED, "say how long the request is")
            return None
        if len(text) > 9 or int(text) > MOST_BYTES:
            self._problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "the request is too long")
            return None
        return int(text)

    def _answer(self, job: Callable[[], Any], *, page: bool = False) -> None:
        try:
            found = self.owner.ask(job)
        except ChangedMeanwhileError as error:
            self._problem(HTTPStatus.CONFLICT, self._explained(error))
        except MapgenError as error:
            code = HTTPStatus.BAD_REQUEST if error.exit_code == 2 else HTTPStatus(500)
            self._problem(code, self._explained(error))
        except Exception:  # noqa: BLE001 - the desk goes on; the page says that this failed
            self._problem(HTTPStatus.INTERNAL_SERVER_ERROR, "this could not be done")
        else:
            if found is None:
                self._problem(HTTPStatus.NOT_FOUND, "no such thing")
            elif page:
                text, policy = found
                self._send(HTTPStatus.OK, "text/html; charset=utf-8", text, policy)
            else:
                self._json(HTTPStatus.OK, found)

    def _explained(self, error: MapgenError) -> str:
        said = error.args[0] if error.args and isinstance(error.args[0], Said) else str(error)
        return self.owner.routes.explain(said) if self.owner.routes else str(said)

    def _problem(self, code: HTTPStatus, words: str) -> None:
        self.close_connection = True  # a body that was not read must not be taken for a request
        self._json(code, {"error": words})

    def _json(self, code: HTTPStatus, value: object) -> None:
        data = json.dumps(value, ensure_ascii=True).encode()
        self._send(code, "application/json", data)

    def _send(self, code: HTTPStatus, kind: str, data: bytes, policy: str = "") -> None:
        self.send_response(code)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Security-Policy", policy or "default-src 'none'")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)
