"""The model finds names, apart and bounded; whatever becomes of its process is said, and never passed over."""

import os
import signal
import textwrap
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from privity import bootstrap
from privity.domain.detection.outsiders import NamesUnavailable
from privity.recognition.names import AT_ONCE, BOUNDS, PeopleFinder, installed

needs_model = pytest.mark.skipif(not installed(), reason="the model of names is not installed")
BROKEN = """
    import json, os, time
    from privity.extraction.pieces import Extract, Gap, Piece

    def parse(content, limits):
        texts = json.loads(content) if content else []
        answers = {
            "hang": lambda: time.sleep(60),
            "crash": os.abort,
            "gap": lambda: Extract(gaps=(Gap(aspect="", why="no"),)),
            "nothing": Extract,
            "nonsense": lambda: Extract(pieces=(Piece(text="{"),)),
            "beyond": lambda: Extract(pieces=(Piece(text="[[0, 0, 1000]]"),)),
            "backwards": lambda: Extract(pieces=(Piece(text="[[0, 3, 1]]"),)),
            "elsewhere": lambda: Extract(pieces=(Piece(text="[[7, 0, 1]]"),)),
            "before": lambda: Extract(pieces=(Piece(text="[[-1, 0, 1]]"),)),
        }
        if texts and texts[0] in answers:
            return answers[texts[0]]()
        return Extract(pieces=(Piece(text="[]"),))
"""


@pytest.fixture(scope="module")
def finder() -> Iterator[PeopleFinder]:
    finder = PeopleFinder()
    yield finder
    finder.close()


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PeopleFinder]:
    folder: Path = tmp_path_factory.mktemp("engine")
    (folder / "broken_engine.py").write_text(textwrap.dedent(BROKEN))
    finder = PeopleFinder(engine="broken_engine:parse", bounds=replace(BOUNDS, seconds=0.5), path=str(folder))
    finder.people_in(["fine"])
    yield finder
    finder.close()


@needs_model
def test_names_are_found_where_they_stand(finder: PeopleFinder) -> None:
    texts = ["Her friend Callum Vautier was arrested.", "The rota is attached.", "A lad called Dean touched her."]
    spans = finder.people_in(texts)
    assert [[t[a:b] for a, b in found] for t, found in zip(texts, spans, strict=True)] == [
        ["Callum Vautier"],
        [],
        ["Dean"],
    ]


@needs_model
def test_every_text_has_its_answer_however_many_there_are(finder: PeopleFinder) -> None:
    text = "Jodie de la Haye was here."
    many = [text] * (2 * AT_ONCE // len(text))
    assert finder.people_in(many) == [[(0, 16)]] * len(many)
    assert finder.people_in([]) == []


@needs_model
def test_a_process_that_was_killed_is_told_and_the_next_message_has_a_new_one() -> None:
    before = {child.pid for child in psutil.Process().children()}
    new = PeopleFinder()
    new.people_in(["Dean Vibert came."])
    (child,) = {child.pid for child in psutil.Process().children()} - before
    os.kill(child, signal.SIGKILL)
    with pytest.raises(NamesUnavailable):
        new.people_in(["Dean Vibert came."])
    assert new.people_in(["Dean Vibert came."]) == [[(0, 11)]]
    new.close()


@needs_model
def test_threads_take_turns(finder: PeopleFinder) -> None:
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda n: finder.people_in([f"{n} Dean Vibert came."] * 3), range(10, 30)))
    assert answers == [[[(3, 14)]] * 3] * 20


@pytest.mark.parametrize(
    "what", ["hang", "crash", "gap", "nothing", "nonsense", "beyond", "backwards", "elsewhere", "before"]
)
def test_an_engine_that_fails_or_lies_is_no_answer(broken: PeopleFinder, what: str) -> None:
    with pytest.raises(NamesUnavailable):
        broken.people_in([what])
    assert broken.people_in(["fine"]) == [[]]


def test_it_can_be_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    anew = bootstrap.name_finder.__wrapped__  # past the one that this process keeps
    monkeypatch.setenv("PRIVITY_STRANGERS", "off")
    assert anew() is None
    monkeypatch.delenv("PRIVITY_STRANGERS")
    assert (anew() is not None) is installed()


def test_where_the_model_is_not_installed_it_is_off_and_a_warning_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("privity.recognition.names.MODEL", "a_model_that_nobody_has")
    assert bootstrap.name_finder.__wrapped__() is None
    assert [record.message for record in caplog.records] == [
        "people outside the department are not looked for: the model of names is not installed"
    ]
