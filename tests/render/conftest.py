"""The hand-made document for the tests of this folder."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def sample() -> ModuleType:
    """The module that builds the hand-made document."""
    path = Path(__file__).with_name("sample_document.py")
    spec = importlib.util.spec_from_file_location("sample_document", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
