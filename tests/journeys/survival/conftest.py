"""A standing installation, one for each module that does not break it for good."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.journeys.survival.installation import Standing, fresh_home, standing
from tests.postgresql import postgresql_url

__all__ = ["postgresql_url"]


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standing]:
    home: Path = fresh_home(tmp_path_factory.mktemp("survival") / "home")
    with standing(home) as up:
        yield up
