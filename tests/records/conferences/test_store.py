"""Plans are sealed at rest and changed by one at a time; a stay in a part is noted to the second."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from tests.records.conferences.planned import CHAIR, DAD, MUM, SECRET_WORDS, STARTS, TAKER, conference

from privity.control.conferences.ports import Attendance, Changed, ConferencesUnavailable
from privity.domain.conferences.interlock import SeatId
from privity.domain.conferences.plan import ConferenceId, PartId, State
from privity.domain.facts import CaseId
from privity.domain.people import PersonId
from privity.records.conferences.models import ConferenceRow
from privity.records.conferences.store import ConferenceStore

ONE, TWO = PartId("one"), PartId("two")
C1 = ConferenceId("c-one")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, db: None) -> Path:
    monkeypatch.setenv("PRIVITY_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def store(home: Path) -> ConferenceStore:
    made = ConferenceStore()
    made.add(conference())
    return made


def stay(part: PartId = ONE, person: PersonId = MUM, **after: float) -> Attendance:
    return Attendance(conference=C1, part=part, person=person, came=STARTS + timedelta(**after))


def stays(store: ConferenceStore) -> list[tuple[str, str, float, float | None]]:
    """Part, person, and the seconds after the beginning from and until."""
    return [
        (a.part, a.person, (a.came - STARTS).total_seconds(), a.went and (a.went - STARTS).total_seconds())
        for a in store.attendance(C1)
    ]


def test_a_plan_comes_back_as_it_was_kept(store: ConferenceStore) -> None:
    assert store.get(C1) == conference()
    assert store.get(ConferenceId("c-none")) is None


def test_of_two_who_change_a_plan_at_once_the_second_is_told(store: ConferenceStore) -> None:
    first = store.change(replace(conference(), state=State.UNDER_WAY))
    assert first.version == 2
    with pytest.raises(Changed):
        store.change(replace(conference(), state=State.CANCELLED))
    assert store.get(C1) == first
    with pytest.raises(Changed):
        store.change(conference("c-none"))


def test_an_id_is_used_once(store: ConferenceStore) -> None:
    with pytest.raises(ConferencesUnavailable):
        store.add(replace(conference(), planned_by=MUM))
    assert store.get(C1) == conference()


def test_who_finds_which_conference_newest_first(store: ConferenceStore) -> None:
    store.add(replace(conference("c-two", starts=STARTS + timedelta(days=90), people=(MUM,)), case=CaseId("case-2")))
    both = ["c-two", "c-one"]
    assert [c.id for c in store.of_cases([CaseId("case-1"), CaseId("case-2")])] == both
    assert [c.id for c in store.of_cases([CaseId("case-1")])] == ["c-one"]
    found = {p: [c.id for c in store.with_person(p)] for p in (MUM, DAD, CHAIR, TAKER, PersonId("p-else"))}
    assert found == {MUM: both, DAD: ["c-one"], CHAIR: both, TAKER: both, "p-else": []}


def test_whoever_is_no_longer_invited_finds_it_no_more(store: ConferenceStore) -> None:
    store.change(replace(conference(), invited=conference(people=(MUM,)).invited))
    assert store.with_person(DAD) == ()


def test_a_gate_that_starts_is_told_of_what_is_near_or_under_way(store: ConferenceStore) -> None:
    for known_as, days, state in (
        ("c-next-week", 7, State.PLANNED),
        ("c-long", -2, State.UNDER_WAY),
        ("c-off", 0, State.CANCELLED),
        ("c-done", 0, State.ENDED),
    ):
        store.add(replace(conference(known_as, starts=STARTS + timedelta(days=days)), state=state))
    assert list(store.under_way(at=STARTS - timedelta(minutes=20))) == ["c-long", "c-one"]


def test_no_content_stands_in_the_database(store: ConferenceStore) -> None:
    connection.ensure_connection()
    shown = "\n".join(connection.connection.iterdump()).upper()
    for word in (SECRET_WORDS, "Professionals", "interference", "health", "f-9"):
        assert word.upper() not in shown
        assert word.encode().hex().upper() not in shown
    assert "C-ONE" in shown


def test_without_its_key_nothing_is_read_or_kept(store: ConferenceStore, home: Path) -> None:
    (home / "keys" / "hold-encryption.key").unlink()
    for refused in (
        lambda: store.get(C1),
        lambda: store.with_person(MUM),
        lambda: store.add(conference("c-two")),
        lambda: store.change(conference()),
        lambda: ConferenceStore().get(C1),
    ):
        with pytest.raises(ConferencesUnavailable):
            refused()


def test_an_older_plan_put_back_under_a_newer_number_does_not_open(store: ConferenceStore) -> None:
    old = bytes(ConferenceRow.objects.get(id=C1).sealed)
    store.change(conference())
    ConferenceRow.objects.filter(id=C1).update(sealed=old)
    with pytest.raises(ConferencesUnavailable):
        store.get(C1)


def test_a_database_that_fails_promises_nothing(store: ConferenceStore) -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE conferences_invited RENAME TO gone")
    with pytest.raises(ConferencesUnavailable):
        store.change(replace(conference(), state=State.CANCELLED))
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE gone RENAME TO conferences_invited")
    assert store.get(C1) == conference()


def test_a_stay_is_noted_to_the_second_and_never_longer_than_it_was(store: ConferenceStore) -> None:
    store.came(stay(seconds=3.2), SeatId("s1"))
    store.came(stay(seconds=3.4), SeatId("s1"))  # said twice
    store.came(stay(person=DAD, seconds=4), SeatId("s2"))
    store.went(C1, SeatId("s1"), at=STARTS + timedelta(seconds=9.9))
    store.went(C1, SeatId("s1"), at=STARTS + timedelta(seconds=30))
    store.went(C1, SeatId("nobody"), at=STARTS)
    assert stays(store) == [("one", MUM, 4, 9), ("one", DAD, 4, None)]


def test_a_seat_that_comes_to_another_part_has_left_the_one_before(store: ConferenceStore) -> None:
    store.came(stay(), SeatId("s1"))
    store.came(stay(TWO, seconds=60), SeatId("s1"))
    store.went(C1, SeatId("s1"), at=STARTS + timedelta(seconds=90))
    store.came(stay(seconds=100), SeatId("s1"))
    assert stays(store) == [("one", MUM, 0, 60), ("two", MUM, 60, 90), ("one", MUM, 100, None)]


def test_no_stay_ends_before_it_began(store: ConferenceStore) -> None:
    store.came(stay(seconds=5), SeatId("s1"))
    store.went(C1, SeatId("s1"), at=STARTS)
    assert stays(store) == [("one", MUM, 5, 5)]


def test_after_a_gate_that_died_stays_end_when_it_was_last_heard_of(store: ConferenceStore) -> None:
    store.came(stay(), SeatId("s1"))
    store.came(stay(person=DAD, seconds=10), SeatId("s2"))
    store.seen(C1, at=STARTS + timedelta(seconds=70.7))
    store.went(C1, SeatId("s2"), at=STARTS + timedelta(seconds=72))
    store.close_attendance(at=STARTS + timedelta(hours=2))
    assert stays(store) == [("one", MUM, 0, 72), ("one", DAD, 10, 72)]
    store.close_attendance(at=STARTS + timedelta(hours=3))
    assert stays(store)[0] == ("one", MUM, 0, 72)
