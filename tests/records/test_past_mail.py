"""Past mail: what is learnt from it gives advice, holds no address, and costs nobody anything when it fails."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection

from privity.domain.channel.habits import Habit
from privity.records.habits.models import Slip, Together, Writes
from privity.records.habits.store import KEPT, PastMailStore

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ME, ANNE, ANNA, BOB = "jo@dept.example", "anne.roe@agency.example", "anna.roe@agency.example", "bob@school.example"


@pytest.fixture
def past(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, db: None) -> PastMailStore:
    monkeypatch.setenv("PRIVITY_HOME", str(tmp_path))
    return PastMailStore()


def wrote(past: PastMailStore, *addresses: str, times: int = 1, at: datetime = NOON) -> None:
    for _ in range(times):
        past.learn(ME, addresses, at)


def test_it_counts_what_each_sender_wrote_to_whom(past: PastMailStore) -> None:
    wrote(past, ANNE, BOB, times=4)
    past.learn("another@dept.example", [ANNA], NOON)
    habit = past.habit(ME, [ANNE, ANNA], [])
    assert (habit.mails, habit.times) == (4, {ANNE: 4, ANNA: 0})
    assert past.habit(ANNE, [ME], []).mails == 0  # who was written to has written to nobody


def test_an_address_a_letter_away_from_a_usual_one_is_told(past: PastMailStore) -> None:
    wrote(past, ANNE, times=3)
    for slip in (ANNA, "anne.ro@agency.example", "ann.eroe@agency.example", "anne.roee@agency.example"):
        assert past.habit(ME, [slip], []).like_usual == {slip}
    for other in (ANNE, "anne.roe@elsewhere.example", "annabel@agency.example", BOB):
        assert past.habit(ME, [other], []).like_usual == frozenset()


def test_whoever_nearly_always_went_along_is_named_as_left_out(past: PastMailStore) -> None:
    wrote(past, ANNE, BOB, times=4)
    assert past.habit(ME, [BOB, ANNA], [ANNE]).left_out == (ANNE,)
    assert past.habit(ME, [BOB, ANNE], [ANNE]).left_out == ()
    wrote(past, BOB, times=4)  # by now as often without her
    assert past.habit(ME, [BOB, ANNA], [ANNE]).left_out == ()


def test_a_circular_teaches_nothing(past: PastMailStore) -> None:
    wrote(past, *(f"reader{n}@agency.example" for n in range(30)))
    assert past.habit(ME, ["reader1@agency.example"], []) == Habit(times={"reader1@agency.example": 0})


def test_no_address_is_kept_in_any_form_that_could_be_read(past: PastMailStore) -> None:
    wrote(past, ANNE, BOB)
    past.write_down()
    kept = [str(value) for table in (Writes, Together, Slip) for row in table.objects.values_list() for value in row]
    assert Writes.objects.count() == 3
    assert not [value for value in kept if "roe" in value or "bob" in value or "@" in value]


def test_what_is_older_than_a_year_is_forgotten(past: PastMailStore) -> None:
    wrote(past, ANNE, times=3)
    past.write_down()
    wrote(past, BOB, at=NOON + KEPT + timedelta(days=1))
    assert past.habit(ME, [ANNE, BOB], []).times == {ANNE: 0, BOB: 1}


@pytest.mark.parametrize(
    "ask", [lambda past: past.habit(ME, [ANNE], []), lambda past: wrote(past, ANNE, times=1)], ids=["asked", "learning"]
)
def test_without_its_key_there_is_no_advice_and_no_harm(
    past: PastMailStore, tmp_path: Path, ask: Callable[[PastMailStore], object]
) -> None:
    wrote(past, ANNE)
    (tmp_path / "keys" / "hold-encryption.key").unlink()
    assert ask(past) in (None, Habit())


@pytest.mark.django_db(transaction=True)
def test_without_its_tables_there_is_no_advice_and_no_harm(past: PastMailStore) -> None:
    wrote(past, ANNE)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE habits_writes RENAME TO elsewhere")
    try:
        assert past.habit(ME, [ANNE], []) == Habit()
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE elsewhere RENAME TO habits_writes")
