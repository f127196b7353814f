"""Minutes are sealed at rest and never overwritten; of several steps with a copy at once exactly one is taken."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection, transaction
from tests.records.conferences.planned import CHAIR, DAD, MUM, TAKER, conference
from tests.records.installations import ROOT, Installation, installation, on_postgresql, on_sqlite

from privity.control.conferences.ports import ConferencesUnavailable
from privity.domain.conferences.minutes import CopyAct, CopyState, Entry, What
from privity.domain.conferences.plan import ConferenceId, PartId
from privity.records.conferences.minutes import MinuteStore
from privity.records.conferences.minutes_models import CopyRow, EntryRow, RecordingRow
from privity.records.conferences.recordings import NotRecorded, RecordingStore

__all__ = ["installation", "on_postgresql", "on_sqlite"]
C1, ONE, TWO = ConferenceId("c-one"), PartId("one"), PartId("two")
NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
CONTENT = "Zephyrine Quillfeather was not at school"
SOUND = b"OggS" + bytes(range(256))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, db: None) -> Path:
    monkeypatch.setenv("PRIVITY_HOME", str(tmp_path))
    return tmp_path


def entry(key: str = "e-1", **more: object) -> Entry:
    known: dict[str, object] = {"conference": C1, "part": ONE, "at": NOON, "by": TAKER, "words": CONTENT}
    return Entry(id=key, **(known | more))


def act(number: int = 1, state: CopyState = CopyState.APPROVED, text: str = "x") -> CopyAct:
    return CopyAct(conference=C1, person=MUM, number=number, state=state, by=CHAIR, at=NOON, index=4, text=text)


def test_an_entry_comes_back_as_it_was_kept_in_its_newest_wording(home: Path) -> None:
    store = MinuteStore()
    later = entry("e-0", at=NOON + timedelta(seconds=1), what=What.DISSENT, said_by=DAD)
    for each in (later, entry(), entry(words="Better.", by=CHAIR)):
        store.keep(each)
    assert list(store.entries(C1)) == [entry(words="Better.", by=CHAIR), later]
    assert list(store.wordings(C1, "e-1")) == [entry(), entry(words="Better.", by=CHAIR)]
    assert not store.entries(ConferenceId("c-two"))


@pytest.mark.parametrize("moved", [{"part": TWO}, {"at": NOON + timedelta(hours=1)}])
def test_an_entry_is_never_moved_to_another_part_or_instant(home: Path, moved: dict[str, object]) -> None:
    """Either would put its words into the copy of somebody who was not there."""
    store = MinuteStore()
    store.keep(entry())
    with pytest.raises(ConferencesUnavailable):
        store.keep(replace(entry(), **moved))
    assert list(store.entries(C1)) == [entry()]


def test_no_word_of_it_stands_readable_in_the_database(home: Path) -> None:
    MinuteStore().keep(entry())
    kept = RecordingStore()
    kept.keep_recording(
        conference(), TWO, MUM, media_type="audio/ogg", content=SOUND, began=NOON, ended=NOON, audience=frozenset({DAD})
    )
    with connection.cursor() as cursor:
        for table in ("conferences_entry", "conferences_recording"):
            cursor.execute(f"SELECT * FROM {table}")  # noqa: S608 - names of our own tables
            rows = repr([[bytes(v) if isinstance(v, memoryview) else v for v in row] for row in cursor.fetchall()])
            assert "Quillfeather" not in rows
            assert "p-dad" not in rows
            assert repr(SOUND)[2:30] not in rows


def test_a_row_put_in_the_place_of_another_does_not_open(home: Path) -> None:
    store = MinuteStore()
    for words in ("first", "second"):
        store.keep(entry(words=words))
    first, second = EntryRow.objects.order_by("wording")
    EntryRow.objects.filter(id=second.id).update(sealed=first.sealed)
    with pytest.raises(ConferencesUnavailable):
        store.entries(C1)
    EntryRow.objects.filter(id=second.id).delete()
    EntryRow.objects.filter(id=first.id).update(conference="c-two")
    with pytest.raises(ConferencesUnavailable):
        store.entries(ConferenceId("c-two"))


def test_without_the_key_nothing_is_read_or_kept(home: Path) -> None:
    store = MinuteStore()
    store.keep(entry())
    (home / "keys" / "hold-encryption.key").unlink()
    for use in (lambda: store.entries(C1), lambda: store.keep(entry("e-2")), lambda: store.hash_of("x")):
        with pytest.raises(ConferencesUnavailable):
            use()
    assert EntryRow.objects.count() == 1


def test_each_step_with_a_copy_is_taken_once_and_in_order(home: Path) -> None:
    store = MinuteStore()
    assert not store.step(act(2))
    assert store.step(act(1))
    assert not store.step(act(1))
    assert store.step(act(2, CopyState.SENDING))
    assert store.copies(C1) == {MUM: act(2, CopyState.SENDING)}
    assert CopyRow.objects.count() == 2


def test_what_was_approved_is_known_by_a_hash_that_needs_the_key(home: Path) -> None:
    store = MinuteStore()
    assert store.hash_of("a") == store.hash_of("a") != store.hash_of("b")
    assert len(store.hash_of("a" * 10_000)) == 64


def test_a_recording_comes_back_whole_with_its_audience(home: Path) -> None:
    store = RecordingStore()
    made = store.keep_recording(
        conference(),
        TWO,
        MUM,
        media_type="audio/ogg",
        content=SOUND,
        began=NOON,
        ended=NOON + timedelta(minutes=3),
        audience=frozenset({CHAIR, DAD}),
    )
    assert list(store.of_conference(C1)) == [made]
    assert made.audience == {CHAIR, DAD}
    assert store.content(made) == SOUND


@pytest.mark.parametrize(
    ("part", "media_type", "minutes"),
    [(ONE, "audio/ogg", 1), (PartId("none"), "audio/ogg", 1), (TWO, "text/html", 1), (TWO, "audio/ogg", -1)],
)
def test_only_a_part_that_was_to_be_recorded_has_a_recording(
    home: Path, part: PartId, media_type: str, minutes: int
) -> None:
    with pytest.raises(NotRecorded):
        RecordingStore().keep_recording(
            conference(),
            part,
            MUM,
            media_type=media_type,
            content=SOUND,
            began=NOON,
            ended=NOON + timedelta(minutes=minutes),
            audience=frozenset(),
        )
    assert not RecordingRow.objects.exists()


@pytest.mark.parametrize("change", [{"part": "one"}, {"person": "p-dad"}, {"conference": "c-two"}, {"ended": NOON}])
def test_a_recording_moved_to_another_part_or_person_does_not_open(home: Path, change: dict[str, object]) -> None:
    store = RecordingStore()
    store.keep_recording(
        conference(),
        TWO,
        MUM,
        media_type="audio/ogg",
        content=SOUND,
        began=NOON,
        ended=NOON + timedelta(minutes=3),
        audience=frozenset({DAD}),
    )
    RecordingRow.objects.update(**change)
    with pytest.raises(ConferencesUnavailable):
        store.of_conference(ConferenceId(str(change.get("conference", C1))))


def test_a_recording_that_is_gone_or_changed_is_not_played(home: Path) -> None:
    store = RecordingStore()
    made = store.keep_recording(
        conference(), TWO, MUM, media_type="audio/ogg", content=SOUND, began=NOON, ended=NOON, audience=frozenset({DAD})
    )
    RecordingRow.objects.update(sealed=b"\x01" + bytes(40))
    with pytest.raises(ConferencesUnavailable):
        store.content(made)
    with transaction.atomic():
        RecordingRow.objects.all().delete()
    with pytest.raises(ConferencesUnavailable):
        store.content(made)


def test_either_database_keeps_minutes_alike_and_one_of_many_is_first(installation: Installation) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.records.conferences.minutes_programs"],
        env=installation.environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["True", "first then second", "kept 2", "taken 1 of 6"]
