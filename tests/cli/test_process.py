"""What a person's shell sees of the command itself: streams, interruptions, codes."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.process

TEXT = "Nepalese soldiers reached Pokhara on 4 May 2021. They cleared the road to Gorkha.\n"
MAPGEN = [sys.executable, "-m", "mapgen"]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def story(tmp_path, gazetteer_path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    return path


def _shell(command: str, folder: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Run a line of the shell in which `mapgen` is this mapgen."""
    program = f'mapgen() {{ "{sys.executable}" -m mapgen "$@"; }}; {command}'
    return subprocess.run(
        ["bash", "-c", program],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **env},
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=120,
        check=False,
    )


def _python(program: str) -> subprocess.CompletedProcess[str]:
    """Run lines of Python in a process of their own."""
    return subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def _one_line(done: subprocess.CompletedProcess[str], code: int) -> str:
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith("mapgen: ")]
    assert len(lines) == 1, done.stderr
    return lines[0]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("command", ["mapgen places a.txt", "mapgen --help", "mapgen --version"])
@pytest.mark.parametrize("end", ["> /dev/full", ">&-"])
def test_an_output_that_takes_nothing_is_said_with_code_5(story, command, end):
    assert "standard output" in _one_line(_shell(f"{command} {end}", story.parent), 5)


def test_a_pipe_closed_early_ends_quietly(story):
    done = _shell("mapgen places a.txt --json | head -c 3; echo ${PIPESTATUS[0]}", story.parent)
    assert done.stdout.endswith("0\n")
    assert done.stderr == ""


def test_messages_that_nobody_takes_stop_no_work(story):
    assert _shell("mapgen build a.txt -o m.html 2>&-", story.parent).returncode == 0
    assert (story.parent / "m.html").exists()


def test_a_closed_input_is_said(story):
    line = _one_line(_shell("mapgen build - -o m.html <&-", story.parent), 3)
    assert "standard input" in line


def test_output_is_utf8_when_it_is_no_terminal(story):
    done = _shell("mapgen geocode Zurich --json", story.parent, LC_ALL="C", PYTHONUTF8="0")
    assert json.loads(done.stdout)["places"][0]["name"] == "Zürich"


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-16-le"])
def test_an_encoding_that_was_asked_for_loses_no_letter_of_json(story, encoding):
    done = subprocess.run(
        [*MAPGEN, "geocode", "Erbil", "Baghdad", "--json"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert all(json.loads(line) for line in done.stdout.decode(encoding).splitlines())


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("mapgen build a.txt --decisions /dev/zero -o m.html", 2),
        ("mapgen build a.txt --actors /dev/zero -o m.html", 2),
        ("mapgen build a.txt --config /dev/zero -o m.html", 2),
        ("mapgen verify /dev/zero", 3),
        ("mapgen places /dev/zero", 3),
        ("mapgen evaluate /dev/zero", 3),
        ("mapgen build a.txt -o $(printf 'x%.0s' $(seq 250)).html", 5),
        ("mkdir gone; cd gone; rmdir ../gone; mapgen build ../a.txt -o m.html", 5),
        ("mkdir gone; cd gone; rmdir ../gone; mapgen build $OLDPWD/a.txt -o m.html", 5),
        ("mkdir gone; cd gone; rmdir ../gone; mapgen build", 5),
        ("mapgen places 'http://[::1'", 3),
        ("mapgen places nothing.txt", 3),
    ],
)
def test_what_cannot_be_read_or_written_is_one_line(story, command, code):
    if "/dev/zero" in command and not Path("/dev/zero").exists():
        pytest.skip("no /dev/zero")
    _one_line(_shell(command, story.parent), code)


def test_a_file_of_somebody_else_stops_the_build_before_the_work(story):
    (story.parent / "m.geojson").write_text("{}")
    line = _one_line(_shell("mapgen build nothing.txt -o m.html", story.parent), 5)
    assert "m.geojson" in line
    assert _shell("mapgen build a.txt -o m.html --force", story.parent).returncode == 0


def test_an_html_source_keeps_its_place(story):
    page = f"<html><body><article><p>{TEXT * 8}</p></article></body></html>"
    (story.parent / "story.html").write_text(page)
    assert _shell("mapgen build story.html", story.parent).returncode == 0
    assert (story.parent / "story.html").read_text() == page
    assert (story.parent / "story.map.html").exists()
    assert "source" in _one_line(_shell("mapgen build story.html -o story.html", story.parent), 5)


def test_a_text_that_waits_at_standard_input_is_spoken_of(story):
    done = _shell("mapgen build < a.txt", story.parent)
    assert "mapgen build -" in done.stderr
    assert "mapgen build -" not in _shell("mapgen build < /dev/null", story.parent).stderr


def test_a_defect_is_code_70(story):
    program = (
        "import mapgen.places, sys\n"
        "def broken(*given, **named): raise ZeroDivisionError('x' * 999 + '\\n')\n"
        "mapgen.places.find_places = broken\n"
        "from mapgen.__main__ import main\n"
        f"sys.argv = ['mapgen', 'places', {str(story)!r}]\n"
        "main()\n"
    )
    assert "internal error: ZeroDivisionError" in _one_line(_python(program), 70)


@pytest.fixture(scope="module")
def python_starts_s() -> float:
    """Return the processor time that Python takes before it runs anything of ours."""
    before = _spent_s(resource.getrusage(resource.RUSAGE_CHILDREN))
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return _spent_s(resource.getrusage(resource.RUSAGE_CHILDREN)) - before


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let what a test starts be interrupted, also where a shell runs the tests in the background.

    There interruptions are ignored, and programs inherit that: they would all run to their end.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def _spent_s(usage: resource.struct_rusage) -> float:
    return usage.ru_utime + usage.ru_stime


def _wait_for(process: subprocess.Popen[str], spent_s: float) -> None:
    """Wait until a process has had so much processor time, however busy the machine is."""
    clock = Path(f"/proc/{process.pid}/schedstat")
    while process.poll() is None and int(clock.read_text().split()[0]) < spent_s * 1e9:
        time.sleep(0.002)


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="no clock of a process")
@pytest.mark.parametrize("after_s", [0.03, 0.1, 0.3, 0.6, 1.0, 1.5, 2.0])
@pytest.mark.usefixtures("interruptible")
def test_an_interruption_is_code_130_without_a_traceback(story, python_starts_s, after_s):
    command = [*MAPGEN, "build", str(story), "-o", str(story.parent / "m.html")]
    with subprocess.Popen(
        command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.PIPE, text=True
    ) as process:
        _wait_for(process, 1.5 * python_starts_s + after_s)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert process.returncode in {0, 130}, said
    assert process.returncode == 0 or said.strip() == "mapgen: interrupted"
    assert "Traceback" not in said
    assert [path.name for path in story.parent.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize(
    "swallowed",
    [
        "sys.excepthook(*sys.exc_info())",  # what PyErr_Print does
        "sys.unraisablehook(type('', (), {'exc_type': KeyboardInterrupt}))",
        "raise RuntimeError('an error of its own')",
    ],
)
def test_a_library_that_makes_something_of_an_interruption_has_no_word(story, swallowed):
    program = (
        "import signal, sys\n"
        # a shell may run tests in the background, where interruptions are ignored
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "import mapgen.places\n"
        "def broken(*given, **named):\n"
        "    try: signal.raise_signal(signal.SIGINT)\n"
        f"    except KeyboardInterrupt: {swallowed}\n"
        "mapgen.places.find_places = broken\n"
        "from mapgen.__main__ import main\n"
        f"sys.argv = ['mapgen', 'places', {str(story)!r}]\n"
        "main()\n"
    )
    done = _python(program)
    assert (done.returncode, done.stderr) == (130, "mapgen: interrupted\n")
