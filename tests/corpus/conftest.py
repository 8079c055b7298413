"""One worker for all sets of articles: its model and its gazetteer are opened once."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mapgen.config import Config


@pytest.fixture(scope="session")
def scheduler(gazetteer_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a scheduler whose worker is a thread of this process."""
    distributed = pytest.importorskip("distributed")
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    make: Any = distributed.LocalCluster
    with make(
        n_workers=1,
        threads_per_worker=1,
        processes=False,
        protocol="tcp://",  # what goes between them is written and read, as on a real one
        host="127.0.0.1",
        dashboard_address="127.0.0.1:0",
        local_directory=str(tmp_path_factory.mktemp("dask")),
        silence_logs=logging.CRITICAL,
    ) as cluster:
        yield cluster.scheduler_address


@pytest.fixture
def how(config: Config, scheduler: str) -> dict[str, Any]:
    """How sets are mapped here: by the one worker there is."""
    return {"config": config, "scheduler": scheduler}
