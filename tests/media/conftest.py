"""A real Janus for each module of tests, in the network name space that scripts/media.sh makes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from privity.gates.conference.janus.own_server import OwnJanus

MEDIA = "127.10.0.1"


@pytest.fixture(scope="module")
def janus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OwnJanus]:
    with OwnJanus(tmp_path_factory.mktemp("janus"), media=MEDIA) as own:
        yield own


@pytest.fixture
def janus_alone(tmp_path: Path) -> Iterator[OwnJanus]:
    """For tests that stop or kill it."""
    with OwnJanus(tmp_path / "janus", media=MEDIA, ports="21000-21200") as own:
        yield own


@pytest.fixture(scope="session", autouse=True)
def _real_database(django_db_blocker: Any) -> Iterator[None]:
    """A gate in another process uses the same database, so it is the home's own and no test's."""
    with django_db_blocker.unblock():
        yield
