"""US states as the PyPI package `us` lists them: FIPS, postal code, AP abbreviation."""

import ast
from pathlib import Path


def states(packages: Path) -> list[dict[str, str]]:
    """Return one dict a state, DC and territories included, without importing the package."""
    tree = ast.parse((packages / "pip/us/us/states.py").read_text())
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "State":
            for keyword in node.keywords:
                if isinstance(keyword.value, ast.Dict):
                    found.append(_plain(keyword.value))
            if node.keywords and node.keywords[0].arg:
                found.append(
                    {
                        k.arg: k.value.value
                        for k in node.keywords
                        if k.arg and isinstance(k.value, ast.Constant)
                    }
                )
    return [state for state in found if state.get("fips")]


def _plain(node: ast.Dict) -> dict[str, str]:
    return {
        key.value: value.value
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(value, ast.Constant)
    }
