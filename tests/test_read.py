import threading
import time
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from mapgen.errors import InputError
from mapgen.read import MAX_TEXT, Overrides, read, read_text, text_article, web

PAGE = """<!doctype html><html lang="en"><head><title>Bridge reopened - The Valley Post</title>
<meta property="og:title" content="Bridge reopened at Gorkha">
<meta property="og:site_name" content="The Valley Post">
<meta property="article:published_time" content="2021-05-04T09:00:00Z">
<script>alert("no place: Paris")</script></head><body><nav>Home London Tokyo</nav>
<article><h1>Bridge reopened at Gorkha</h1>
<p>Engineers of the army reopened the bridge at Gorkha on Tuesday, two weeks after the flood.</p>
<p>Lorries with rice and medicine crossed to the northern villages in the afternoon, and the
district office said that the road to Barpak would be clear by the end of the week.</p>
</article></body></html>"""


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/never":
            time.sleep(3)
            return
        status = {"/ok": 200, "/404": 404, "/500": 500}[self.path]
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE.encode())

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=httpd.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()


def test_only_the_byte_order_mark_is_removed(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffOne\u00a0two.\r\nThree.\n".encode())
    assert read(str(path)).text == "One\u00a0two.\r\nThree.\n"


def test_front_matter_gives_what_the_article_says_of_itself(tmp_path):
    path = tmp_path / "a.md"
    path.write_text('+++\ntitle = "T"\npublisher = "P"\npublished = 2020-07-14\n+++\nBody.\n')
    article = read(str(path))
    assert (article.title, article.publisher, article.published) == ("T", "P", date(2020, 7, 14))
    assert article.text[article.body_start :] == "Body.\n"


def test_front_matter_with_windows_line_ends_is_understood(tmp_path):
    path = tmp_path / "a.md"
    path.write_bytes(b'+++\r\ntitle = "T"\r\n+++\r\nBody.\r\n')
    article = read(str(path))
    assert article.title == "T"
    assert article.text[article.body_start :] == "Body.\r\n"


def test_what_the_user_says_goes_first(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Body.")
    article = read(
        str(path), Overrides(title="Mine", published=date(2021, 1, 2), url="https://x.y/z")
    )
    assert (article.title, article.published, article.url) == (
        "Mine",
        date(2021, 1, 2),
        "https://x.y/z",
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Flood hits Sindh\n\nThe river rose.", "Flood hits Sindh"),
        ("# Flood hits Sindh\n\nThe river rose.", "Flood hits Sindh"),
        ("The river rose on Monday.\nIt fell.", ""),
        ("KARACHI, Pakistan /\nThe river rose.", ""),
    ],
)
def test_a_headline_is_a_first_line_without_a_full_stop(text, title):
    assert text_article(text).title == title


@pytest.mark.parametrize(
    "text",
    [
        "18:40 Friday 10 March\nSoldiers raided Ashby, police said.",
        "A burnt bus in Ashby, 2016. Getty Images\nSoldiers raided Ashby on Monday.",
        "> Soldiers raided\n> Ashby on Monday. Rebels left.",
        "By Ann Lee\nSoldiers raided Ashby on Monday.",
        "6 March | Ashby | raid\n7 March | Oakton | raid",
    ],
)
def test_an_hour_a_caption_and_quoted_words_are_no_headline(text):
    assert text_article(text).title == ""


def test_html_gives_its_text_title_date_and_site(tmp_path):
    path = tmp_path / "a.html"
    path.write_text(PAGE)
    article = read(str(path))
    assert article.title == "Bridge reopened at Gorkha"
    assert article.publisher == "The Valley Post"
    assert article.published == date(2021, 5, 4)
    assert "reopened the bridge at Gorkha" in article.text
    assert "alert" not in article.text
    assert "London" not in article.text


def test_a_page_is_fetched_with_its_address_and_time(server):
    article = read(f"{server}/ok")
    assert article.url == f"{server}/ok"
    assert article.retrieved_at is not None
    assert article.retrieved_at.utcoffset().total_seconds() == 0


@pytest.mark.parametrize("status", ["404", "500"])
def test_an_error_of_the_server_is_named(server, status):
    with pytest.raises(InputError, match=f"answered {status}"):
        read(f"{server}/{status}")


def test_a_server_that_never_answers_is_given_up(server, monkeypatch):
    monkeypatch.setattr(web, "_TIMEOUT_S", (1.0, 0.3))
    with pytest.raises(InputError, match="did not answer in time"):
        read(f"{server}/never")


def test_an_unreachable_server_is_named():
    with pytest.raises(InputError, match="could not be fetched"):
        read("http://127.0.0.1:9/")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (bytes(range(256)), "not text"),
        ("a\x81b".encode("latin-1"), "not text in UTF-8"),
        (b"a\0b", "not text"),
        (b"x" * (MAX_TEXT + 1), "longer than"),
        (b"+++\ntitle = \n+++\nBody", "front matter is not TOML"),
        (b"+++\npublished = 'soon'\n+++\nBody", "must be a date"),
        (b"+++\ntitle = 3\n+++\nBody", "title must be text"),
    ],
)
def test_what_is_no_article_is_refused_by_name(tmp_path, data, message):
    path = tmp_path / "bad.txt"
    path.write_bytes(data)
    with pytest.raises(InputError, match=message) as caught:
        read(str(path))
    assert "bad.txt" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_a_directory_are_named(tmp_path):
    with pytest.raises(InputError, match="No such file"):
        read(str(tmp_path / "nothing.txt"))
    with pytest.raises(InputError, match="is a directory"):
        read(str(tmp_path))
    with pytest.raises(InputError, match="NUL"):
        read("a\0b")


def test_a_page_without_an_article_is_refused(tmp_path):
    path = tmp_path / "a.html"
    path.write_text("<html><script>1</script></html>")
    with pytest.raises(InputError, match="no article text"):
        read(str(path))


def test_utf16_is_read_by_its_mark(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Gorkha är här.".encode("utf-16"))
    assert read(str(path)).text == "Gorkha är här."


def test_lone_surrogates_are_refused():
    with pytest.raises(InputError, match="surrogate"):
        text_article("a\ud800b")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("JUBA, 3 September 2024 - Soldiers left.", "2024-09-03"),
        ("JUBA, South Sudan, Sept. 3, 2024 (Wire) — Soldiers left.", "2024-09-03"),
        ("Juba (May 3, 2024) -- Soldiers left.", "2024-05-03"),
        ("River falls\n\nJuba, 3 Sep 2024: Soldiers left.", "2024-09-03"),
    ],
)
def test_a_dateline_with_its_year_is_the_day_of_publication(line, day):
    assert text_article(line).published == date.fromisoformat(day)


@pytest.mark.parametrize(
    "line",
    [
        "JUBA, 3 September - Soldiers left.",
        "JUBA, Tuesday - Soldiers left.",
        "JUBA, 31 February 2024 - Soldiers left.",
        "The town fell on 3 September 2024 - its mayor fled.",
        "Soldiers left, 3 September 2024 was the day, he said.",
        "In Juba, on 3 September 2024, soldiers left.",
    ],
)
def test_another_date_is_not(line):
    assert text_article(line).published is None


def test_what_the_file_says_goes_before_its_dateline():
    said = "+++\npublished = 2024-09-05\n+++\nJUBA, 3 September 2024 - Soldiers left.\n"
    assert text_article(said).published == date(2024, 9, 5)


@pytest.mark.parametrize("field", ["title", "publisher", "url", "home"])
def test_half_characters_of_a_shell_are_no_text(field):
    with pytest.raises(InputError, match=f"{field}: not text"):
        read_text("Soldiers reached Pokhara.", **{field: "a\udcff"})
