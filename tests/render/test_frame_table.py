"""The report on opening views names every story and holds what the frame test asks for."""

from pathlib import Path

from tests.browser.sight import LARGEST, SCREENS, SPAN
from tests.render import reference_stories, story_document

REPORT = Path(__file__).with_name("stories") / "REPORT.md"


def test_the_table_of_frames_has_every_story_above_its_bars() -> None:
    text = REPORT.read_text("utf-8").split("<!-- frames -->\n")[1].split("<!-- /frames -->")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()[2:]]
    read = {f"*{name}*" for name in reference_stories.REFERENCE_STORIES}
    assert {row[0] for row in rows} == {*story_document.STORIES, *read}
    for name, _, size, *cells in rows:
        assert int(size) * 1000 <= LARGEST, name
        for n, least in enumerate(SCREENS.values()):
            share, span = cells[2 * n : 2 * n + 2]
            assert float(share) >= least, name
            assert span == "–" or float(span) >= SPAN, name
