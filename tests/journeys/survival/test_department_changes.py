"""No department, an empty one, one that changes under the mail, and a policy that can't be read."""

import json
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.journeys.survival.installation import MOTHER, SENDER, Standing, fresh_home, ordinary, standing

from privity.domain.entitlement import policy as shipped
from privity.records.fictional import fictional_department_path

GP, PAEDIATRICIAN = "a.shah@elmtreesurgery.example", "b.okafor@hospital.example"


def test_nothing_was_ever_imported(tmp_path: Path) -> None:
    """Of a family that nobody knows nothing is a finding: a gate without a department would let everything through."""
    with standing(tmp_path / "home") as here:
        here.lets_nothing_go()
        assert here.privity("import", str(fictional_department_path())).returncode == 0
        here.works()


def test_an_empty_department(tmp_path: Path) -> None:
    (tmp_path / "empty.json").write_text(
        json.dumps(
            {
                "department": {"name": "None", "jurisdiction": "JE", "time_zone": "Europe/Jersey"},
                "people": [],
                "cases": [],
            }
        )
    )
    with standing(tmp_path / "home") as here:
        done = here.privity("import", str(tmp_path / "empty.json"))
        assert done.returncode == 0, done.stderr
        raw = ordinary()
        assert here.say(raw, MOTHER) == "250 2.0.0 ok"
        assert here.got(raw) == {MOTHER}


def _remove(file: Path) -> None:
    if file.is_dir() and not file.is_symlink():
        file.rmdir()
    else:
        file.unlink(missing_ok=True)


@pytest.mark.parametrize(
    "broken",
    [
        lambda file: file.write_text("rows = ["),
        lambda file: file.write_bytes(b"\xff\xfe\x00"),
        lambda file: file.write_text(""),
        lambda file: file.mkdir(),
        lambda file: file.symlink_to(file.with_name("nowhere")),
    ],
    ids=["half written", "not text", "empty", "a folder", "a link to nowhere"],
)
def test_a_policy_that_cannot_be_read(here: Standing, broken: Callable[[Path], object]) -> None:
    here.works()
    own = here.home / "policy.toml"
    good = Path(shipped.__file__).with_name("default_policy.toml").read_text("utf-8")
    own.write_text(good, "utf-8")
    here.works()
    _remove(own)
    broken(own)
    try:
        here.lets_nothing_go()
        _remove(own)
        own.write_text(good, "utf-8")
        here.works()
    finally:
        _remove(own)
    here.works()


def _variant(home: Path, entitled: str, other: str) -> Path:
    department = json.loads(fictional_department_path().read_text("utf-8"))
    (case,) = (c for c in department["cases"] if c["id"] == "c-1002")
    for involvement in case["involvements"]:
        if involvement["person"] in {entitled, other}:
            involvement["from"] = "2020-01-01"
            involvement.pop("until", None)
        if involvement["person"] == other:
            involvement["until"] = "2021-01-01"
    file = home / f"{entitled}.json"
    file.write_text(json.dumps(department), "utf-8")
    return file


@pytest.fixture(scope="module")
def changing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standing]:
    home = fresh_home(tmp_path_factory.mktemp("changing") / "home")
    with standing(home) as up:
        yield up


def test_an_import_counts_from_the_next_message_on_and_whole(changing: Standing) -> None:
    """Of two doctors just one is on the case at a time: at no moment both of them, or neither."""
    variants = [
        (_variant(changing.home, "p-shah", "p-okafor"), GP),
        (_variant(changing.home, "p-okafor", "p-shah"), PAEDIATRICIAN),
    ]
    seen: list[tuple[float, float, set[str]]] = []
    enough = threading.Event()

    def mail() -> None:
        while not enough.is_set():
            raw = f"From: {SENDER}\r\nSubject: {secrets.token_hex(4)}\r\n\r\nNoah Pallot (c-1002) has asthma.\r\n".encode()
            began = time.monotonic()
            reply = changing.say(raw, GP, PAEDIATRICIAN)
            assert reply[:3] == "250", reply
            seen.append((began, time.monotonic(), changing.got(raw)))

    first, _ = variants[0]
    assert changing.privity("import", str(first), "--full", "--confirm").returncode == 0
    writers = [threading.Thread(target=mail) for _ in range(2)]
    for writer in writers:
        writer.start()
    changed: list[tuple[float, str]] = []
    try:
        for file, doctor in (variants[1], variants[0], variants[1]):
            done = changing.privity("import", str(file), "--full", "--confirm")
            assert done.returncode == 0, done.stderr
            changed.append((time.monotonic(), doctor))
            time.sleep(0.3)
    finally:
        enough.set()
        for writer in writers:
            writer.join(30)
    assert {frozenset(got) for _, _, got in seen} == {frozenset({GP}), frozenset({PAEDIATRICIAN})}
    spans = zip(changed, [*(at for at, _ in changed[1:]), float("inf")], strict=True)
    began_after = [(doctor, got) for (at, doctor), _ in spans for began, _, got in seen if at < began < at + 0.25]
    assert began_after
    assert all(got == {doctor} for doctor, got in began_after)
