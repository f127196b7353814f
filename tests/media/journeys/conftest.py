"""One web site, gate and media server for each module of journeys; each test plans a conference of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.media.journeys.stack import Stack, stack

from privity.cli.demonstration.browsers import CHROMIUM


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    if not any(Path(program).exists() for program in CHROMIUM):
        pytest.skip("no Chromium on this machine")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(
            "DJANGO_ALLOW_ASYNC_UNSAFE", "true"
        )  # what drives the browser has a loop of its own in this thread
        with stack(tmp_path_factory.mktemp("journeys")) as made:
            yield made


@pytest.fixture
def stands(running: Stack) -> Iterator[Stack]:
    yield running
    running.leave_all()
