"""A clock that jumps, by hours and by years: nothing is stranded or lost, and the instant decides who is entitled."""

import json
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.gates.conversing import wait_until
from tests.journeys.survival.installation import BARRED, CLOCK, MOTHER, Standing, fresh_home, message, standing

from privity.records.fictional import fictional_department_path

PAEDIATRICIAN = "b.okafor@hospital.example"
ENDS = datetime.now(UTC) + timedelta(days=200)

PUT_OFF = """
from privity.records.holds.models import OutboxRow
print(OutboxRow.objects.filter(not_before__year__gt=2001, lease_until=None).count())
"""


@pytest.fixture(scope="module")
def adrift(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standing]:
    """A gate with a clock of its own, and a paediatrician who leaves the case in 200 days."""
    home = fresh_home(tmp_path_factory.mktemp("clock") / "home")
    (home / "clock").write_text("0", "ascii")
    department = json.loads(fictional_department_path().read_text("utf-8"))
    (case,) = (c for c in department["cases"] if c["id"] == "c-1002")
    (doctor,) = (i for i in case["involvements"] if i["person"] == "p-okafor")
    doctor["until"] = ENDS.isoformat()
    (home / "department.json").write_text(json.dumps(department), "utf-8")
    with standing(home, **{CLOCK: str(home / "clock")}) as up:
        assert up.privity("import", str(home / "department.json")).returncode == 0
        yield up


@pytest.fixture(autouse=True)
def set_right(adrift: Standing) -> Iterator[None]:
    yield
    adrift.clock()
    adrift.works()


@pytest.mark.parametrize("hours", [3, 26, 24 * 365 * 40])
def test_all_goes_on_after_each_jump_and_the_record_stays_whole(adrift: Standing, hours: int) -> None:
    for ahead in (hours, 0, -min(hours, 24 * 365 * 10), 0):
        adrift.clock(hours=ahead)
        raw = message(secrets.randbelow(10**9))
        assert adrift.say(raw, MOTHER, BARRED).startswith("250")
        assert adrift.got(raw) <= {MOTHER}
        if ahead >= 0:  # years ago she had another address
            adrift.works()
    assert adrift.ledger()["verified"] is True


@pytest.mark.parametrize("hours", [0.5, 5, 24 * 365])
@pytest.mark.parametrize("restarted", [False, True], ids=["running", "restarted"])
def test_a_copy_that_waits_is_not_stranded_by_a_step_back(adrift: Standing, hours: float, *, restarted: bool) -> None:
    if restarted and hours < 2:
        pytest.skip("then it waits for that half hour")
    raw = message(secrets.randbelow(10**9))
    adrift.clock(hours=hours)
    adrift.works()
    with adrift.next_hop_down():
        assert adrift.say(raw, MOTHER, BARRED) == "250 2.0.0 ok, in part held for review"
        wait_until(lambda: adrift.run(PUT_OFF).strip() != "0")
        if restarted:
            adrift.gate.kill()
        adrift.clock()
        if restarted:
            adrift.gate.start()
    adrift.arrives(raw, MOTHER)


def test_a_copy_that_is_leased_when_the_clock_steps_back_is_claimed_again(adrift: Standing) -> None:
    """Its gate died with it: nobody else will ever say that it was sent."""
    raw = message(secrets.randbelow(10**9))
    adrift.clock(hours=7)
    adrift.works()
    with adrift.next_hop_down():
        assert adrift.say(raw, MOTHER, BARRED) == "250 2.0.0 ok, in part held for review"
    adrift.sink.stall = 30.0
    adrift.sink.at_data = lambda mail: "451 not yet" if mail.raw == raw else "250 ok"
    leased = (
        "from privity.records.holds.models import OutboxRow\nprint(OutboxRow.objects.exclude(lease_until=None).count())"
    )
    wait_until(lambda: adrift.run(leased).strip() != "0")
    adrift.gate.kill()
    adrift.sink.stall, adrift.sink.at_data = 0.0, lambda _: "250 ok"
    adrift.clock()
    adrift.gate.start()
    adrift.arrives(raw, MOTHER)


def test_the_instant_decides_who_is_entitled(adrift: Standing) -> None:
    def outcome(ahead: timedelta) -> str:
        adrift.clock(seconds=ahead.total_seconds())
        text = f"Subject: clinic {secrets.token_hex(4)}\r\n\r\nNoah Pallot has asthma. His case is c-1002.\r\n"
        raw = f"From: g.ndlovu@stbrannock.example\r\n{text}".encode()
        reply = adrift.say(raw, PAEDIATRICIAN)
        assert adrift.got(raw) == ({PAEDIATRICIAN} if reply == "250 2.0.0 ok" else set())
        return reply

    left = ENDS - datetime.now(UTC)
    assert outcome(timedelta(0)) == "250 2.0.0 ok"
    assert outcome(left + timedelta(minutes=1)) == "250 2.0.0 held for review"
    assert outcome(left - timedelta(minutes=1)) == "250 2.0.0 ok"
    assert outcome(timedelta(days=365 * 30)) == "250 2.0.0 held for review"
    assert outcome(timedelta(0)) == "250 2.0.0 ok"
    assert Path(adrift.where[CLOCK]).exists()
