"""US states as the PyPI package `us` lists them: FIPS, postal code, AP abbreviation."""

import ast
from pathlib import Path


def states(packages: Path) -> list[dict[str, str]]:
    """Return one dict a state, DC and territories included, without importing the package."""
    tree = ast.parse((packages / "pip/us/us/states.py").read_text())
    found: list[dict[str, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "State":
            values = [keyword.value for keyword in node.keywords]
            found.extend(_plain(value) for value in values if isinstance(value, ast.Dict))
    return [state for state in found if state.get("fips")]


def _plain(node: ast.Dict) -> dict[str, str]:
    return {
        key.value: value.value
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(value, ast.Constant)
    }
