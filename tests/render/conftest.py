"""The hand-made document for the tests of this folder."""

from types import ModuleType

import pytest

from tests.render import sample_document


@pytest.fixture(scope="session")
def sample() -> ModuleType:
    """The module that builds the hand-made document."""
    return sample_document
