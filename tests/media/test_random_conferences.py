"""Whatever happens, in any order: nobody decodes anything of a part that is not theirs. Real gate, media server and media."""

import asyncio
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.media.random_conference import ACTS, RandomConference
from tests.media.world import World, world

SOAK = bool(os.environ.get("PRIVITY_SOAK"))
CONFERENCES = 200 if SOAK else 4
opened = 0


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world(tmp_path_factory.mktemp("world")) as made:
        yield made
    assert opened  # else silence would prove nothing


@settings(
    max_examples=CONFERENCES,
    deadline=None,
    database=None,
    derandomize=not SOAK,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(acts=st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 59)), min_size=6, max_size=10))
def test_nobody_receives_a_part_that_is_not_theirs(running: World, acts: list[tuple[str, int]]) -> None:
    global opened  # noqa: PLW0603 - counted over all conferences of a run
    told = asyncio.run(RandomConference(running).run(acts))
    opened += told.opened
    print(f"{'; '.join(told.acts)}: {'opened' if told.opened else 'NOT OPENED'} {told.violations or ''}", flush=True)
    assert told.violations == []
