"""The desk's server: only its own page, with its token, is answered."""

import json
import socket

import pytest

from mapgen.review.body import MOST_BYTES, BadRequestError, parse
from mapgen.review.server import Server, listening

PATHS = ("/", "/map", "/api/state", "/api/detail", "/api/undo", "/favicon.ico", "/../../etc/passwd")


def post(client, command, body, **headers):
    reply = client.send("POST", f"/api/{command}", json.dumps(body).encode(), **headers)
    return reply.status, json.loads(reply.read())


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("token", ["", "x", "%00", "%C3%BC"])
def test_without_the_token_every_path_is_refused(standing, path, method, token):
    client, file = standing
    reply = client.send(method, path, b"{}", token=token)
    assert reply.status == 403
    assert b"Zarkulu" not in reply.read()
    assert not file.exists()


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "", None])
def test_a_foreign_name_is_refused(standing, host):
    client, _ = standing
    assert client.send("GET", "/", Host=host).status in {400, 403}


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1", None])
def test_a_command_of_a_foreign_page_is_refused(standing, origin):
    client, file = standing
    assert client.send("POST", "/api/undo", b"{}", Origin=origin).status == 403
    assert not file.exists()


def test_a_question_of_a_foreign_page_is_refused(standing):
    client, _ = standing
    assert client.send("GET", "/", Origin="http://evil.example").status == 403


def test_the_page_comes_with_its_policy(standing):
    client, _ = standing
    reply = client.send("GET", "/")
    text = reply.read().decode()
    assert reply.status == 200
    policy = reply.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "'unsafe-inline'" not in policy.partition("style-src")[0]
    assert reply.headers["Cache-Control"] == "no-store"
    assert reply.headers["X-Frame-Options"] == "DENY"
    assert "Zarkulu" in text
    assert client.server.token not in text


@pytest.mark.parametrize(
    "path",
    ["/api/../d.toml", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "//etc/passwd", "/x"],
)
def test_no_path_reaches_a_file(standing, path):
    client, _ = standing
    reply = client.send("GET", path)
    assert reply.status == 404
    assert b"root:" not in reply.read()


def test_too_long_a_request_is_refused_unread(standing):
    client, _ = standing
    assert client.send("POST", "/api/undo", None, Content_Length=str(MOST_BYTES + 1)).status == 413
    assert client.send("POST", "/api/undo", None, Content_Length="9" * 30).status == 413


@pytest.mark.parametrize("length", ["-1", "x", "1.5", "", None])
def test_a_request_of_no_length_is_refused(standing, length):
    client, _ = standing
    assert client.send("POST", "/api/undo", None, Content_Length=length).status == 411


def test_a_request_in_pieces_is_refused(standing):
    client, _ = standing
    reply = client.send("POST", "/api/undo", None, Transfer_Encoding="chunked")
    assert reply.status == 411


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", None])
def test_what_a_form_can_send_is_refused(standing, kind):
    client, _ = standing
    assert client.send("POST", "/api/undo", b"{}", Content_Type=kind).status == 415


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"null", b"{", b"\xff", b'{"a":NaN}', b"[" * 5000, b'{"unknown":1}'],
)
def test_a_malformed_request_is_refused(standing, body):
    client, file = standing
    assert client.send("POST", "/api/undo", body).status == 400
    assert not file.exists()


@pytest.mark.parametrize(
    ("command", "body"),
    [
        ("decide", {}),
        ("decide", {"refs": [], "action": "accept"}),
        ("decide", {"refs": [1], "action": "accept"}),
        ("decide", {"refs": ["nowhere"], "action": "accept"}),
        ("decide", {"refs": ["x"], "action": "bless"}),
        ("decide", {"refs": ["x"], "action": "accept", "to": []}),
        ("decide", {"refs": ["x"], "action": "set", "to": {"side": {"a": 1}}}),
        ("decide", {"refs": ["x"], "action": "set", "to": {"side": None}}),
        ("decide", {"refs": ["x"], "action": "set", "why": "y" * 5000}),
        ("add", {"start": -1, "end": 5, "to": {"role": "operating"}}),
        ("add", {"start": 5, "end": 10**9, "to": {"role": "operating"}}),
        ("add", {"start": "0", "end": 5}),
        ("add", {"start": 0, "end": 5, "to": {"role": "king"}}),
        ("remove", {"id": "d99"}),
        ("explain", {"ref": "nowhere", "why": "x"}),
        ("sign", {}),
        ("sign", {"name": "Ada", "on": "soon"}),
        ("amend", {"id": "d99", "to": {"side": "x"}}),
        ("everywhere", {"ref": "nowhere", "about": "place"}),
        ("everywhere", {"ref": "nowhere", "about": "moon"}),
        ("add", {"article": 7, "start": 0, "end": 5, "to": {"role": "operating"}}),
        ("add", {"article": "0", "start": 0, "end": 5, "to": {"role": "operating"}}),
    ],
)
def test_a_wrong_command_changes_nothing(standing, command, body):
    client, file = standing
    status, answer = post(client, command, body)
    assert status == 400
    assert answer["error"]
    assert not file.exists()


def test_hostile_words_stay_words(served):
    client, file = served
    _, before = post(client, "state", {})
    ref = next(i["ref"] for i in before["items"] if i["kind"] == "claim")
    evil = '"""\n[[decision]]\n</script><img onerror=x>\u2028'
    assert post(client, "decide", {"refs": [ref], "action": "reject", "why": evil})[0] == 200
    assert file.read_text(encoding="utf-8").count("\n[[decision]]\n") == 1
    page = client.send("GET", "/").read().decode()
    assert "<img onerror" not in page


def test_a_decision_is_in_the_file_when_it_is_answered(served):
    client, file = served
    _, before = post(client, "state", {})
    ref = next(i["ref"] for i in before["items"] if i["kind"] == "claim")
    status, after = post(client, "decide", {"refs": [ref], "action": "accept"})
    assert status == 200
    assert ref in file.read_text(encoding="utf-8")
    assert after["undo"] == 1
    post(client, "undo", {})
    assert not file.exists()


def test_somebody_elses_change_is_a_conflict_and_stays(served):
    client, file = served
    file.write_text("# somebody else\n", encoding="utf-8")
    _, before = post(client, "state", {})
    body = {"refs": [before["items"][0]["ref"]], "action": "accept"}
    assert post(client, "decide", body)[0] == 409
    assert file.read_text(encoding="utf-8") == "# somebody else\n"
    assert post(client, "reload", {})[0] == 200
    assert post(client, "decide", body)[0] == 200


def test_places_are_found_by_name(standing):
    client, _ = standing
    found = json.loads(client.send("GET", "/api/places?q=Bamako").read())["places"]
    assert found[0]["country"] == "ML"


def test_the_map_so_far_is_shown_under_a_policy_of_its_own(served):
    client, file = served
    _, before = post(client, "state", {})
    refs = [item["ref"] for item in before["items"] if item["kind"] == "claim"]
    post(client, "decide", {"refs": refs, "action": "accept"})
    post(client, "sign", {"name": "Ada", "on": "2024-05-15"})
    reply = client.send("GET", "/map")
    assert "default-src 'none'" in reply.headers["Content-Security-Policy"]
    text = reply.read().decode()
    assert "by Ada, 15 May 2024: " in text
    assert "mapgenReview" not in text
    assert 'by = "Ada"\non = 2024-05-15\n' in file.read_text(encoding="utf-8")


def test_the_page_can_end_the_desk(served):
    client, _ = served
    assert post(client, "finish", {})[0] == 200
    assert client.server._over.wait(5)


def test_until_the_article_is_read_the_page_waits():
    server = Server()
    try:
        with socket.create_connection(("127.0.0.1", server.port), timeout=5) as link:
            link.sendall(
                f"GET /?token={server.token} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n"
                "Connection: close\r\n\r\n".encode()
            )
            assert b"Reading the article" in b"".join(iter(lambda: link.recv(65536), b""))
    finally:
        server.close()


def test_only_this_machine_is_listened_to():
    with listening("127.0.0.1") as server:
        assert server.address.startswith("http://127.0.0.1:")
        assert server._http.server_address[0] == "127.0.0.1"
        assert len(server.token) >= 32


def test_an_address_that_is_not_ours_is_told():
    from mapgen.errors import OutputError

    with pytest.raises(OutputError, match="cannot listen"), listening("203.0.113.7"):
        pass


def test_json_must_be_an_object():
    assert parse(b'{"a": 1}') == {"a": 1}
    with pytest.raises(BadRequestError):
        parse(b"1")
