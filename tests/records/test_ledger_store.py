"""The ledger stays dense and whole with several processes, killed ones, a full disk and a database that goes away."""

import json
import random
import shutil
import signal
import time
from pathlib import Path

import pytest
from tests.records.installations import Installation, administer, database_of

from privity.ledger.entries import salted


def verified(place: Installation) -> dict[str, object]:
    ran = place.privity("ledger", "verify", "--json")
    assert ran.returncode in {0, 1}, ran.stderr
    report: dict[str, object] = json.loads(ran.stdout)
    assert report["verified"] == (ran.returncode == 0)
    return report


def test_four_processes_of_four_threads_append_densely_and_the_record_is_whole(installation: Installation) -> None:
    running = [installation.start("append", 10, 4) for _ in range(4)]
    answers = []
    for process in running:
        out, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (0, "")
        answers += [int(line) for line in out.split()]
    assert sorted(answers) == list(range(160))
    report = verified(installation)
    assert (report["verified"], report["entries"]) == (True, 160), report
    assert report["checkpoints"]


def test_a_killed_appender_leaves_a_whole_record_with_all_that_it_acknowledged(installation: Installation) -> None:
    chance = random.Random(7)  # noqa: S311 - a moment to kill at
    acknowledged: set[int] = set()
    for _ in range(3):
        process = installation.start("append_for_ever")
        assert process.stdout is not None
        acknowledged.add(int(process.stdout.readline()))
        time.sleep(chance.uniform(0.01, 0.2))
        process.send_signal(signal.SIGKILL)
        out, _ = process.communicate(timeout=30)
        # A last line may be cut off by the kill; a whole one was acknowledged.
        acknowledged |= {int(line) for line in out.splitlines(keepends=True) if line.endswith("\n")}
    report = verified(installation)
    assert report["verified"], report
    entries = report["entries"]
    assert isinstance(entries, int)
    assert acknowledged <= set(range(entries))


def test_on_a_full_disk_nothing_is_acknowledged_and_with_space_it_works_again(on_sqlite: Installation) -> None:
    said = on_sqlite.run("append_until_full")
    assert said[0].startswith("unavailable after ")
    acknowledged = int(said[0].split()[-1])
    assert said[1] == f"then {acknowledged}"
    report = verified(on_sqlite)
    assert (report["verified"], report["entries"]) == (True, acknowledged + 1)


def told(process: object) -> str:
    process.stdin.write("go\n")  # type: ignore[attr-defined]
    process.stdin.flush()  # type: ignore[attr-defined]
    return str(process.stdout.readline()).strip()  # type: ignore[attr-defined]


def test_a_database_that_went_away_is_found_again_by_the_same_process(on_postgresql: Installation) -> None:
    process = on_postgresql.start("append_when_told")
    try:
        assert told(process) == "0"
        server, name = database_of(on_postgresql.url, "postgres"), on_postgresql.url.rpartition("/")[2]
        administer(server, f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        administer(server, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608 - our own name
        assert told(process) == "unavailable"
        assert told(process) == "unavailable"
        administer(server, f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
        assert told(process) == "1"
    finally:
        process.communicate(timeout=30)
    assert verified(on_postgresql)["verified"]


def test_the_database_itself_refuses_to_change_or_remove_an_entry(installation: Installation) -> None:
    installation.run("append", 45)
    for statement in (
        "UPDATE ledger_entry SET kind = 'other' WHERE \"index\" = 1",
        'DELETE FROM ledger_entry WHERE "index" = 2',
        "UPDATE ledger_checkpoint SET size = 1",
        "DELETE FROM ledger_checkpoint",
        *(["TRUNCATE ledger_entry"] if installation.url else []),
    ):
        with pytest.raises(Exception, match="append-only"):
            installation.sql(statement)
    assert verified(installation)["verified"]


def test_an_older_copy_of_the_whole_database_is_found_out_by_the_checkpoint_files(on_sqlite: Installation) -> None:
    on_sqlite.run("append", 5)
    earlier = on_sqlite.home / "earlier"
    on_sqlite.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(on_sqlite.home / "privity.sqlite3", earlier)
    on_sqlite.run("append", 40)
    for file in on_sqlite.home.glob("privity.sqlite3*"):
        file.unlink()
    shutil.copy(earlier, on_sqlite.home / "privity.sqlite3")
    report = verified(on_sqlite)
    assert report["verified"] is False
    assert "a checkpoint was signed at 40" in str(report["problems"])


def test_an_export_verifies_by_itself_and_holds_no_content(installation: Installation, tmp_path: Path) -> None:
    installation.run("append", 45)
    out, key = tmp_path / "export.jsonl", tmp_path / "ledger.pub"
    assert installation.privity("ledger", "export", "-o", out, "--key-out", key).returncode == 0
    ran = installation.privity("ledger", "verify", out, "--key", key, "--json")
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["entries"] == 45
    assert json.loads(ran.stdout)["root"] == verified(installation)["root"]
    assert b"anna" not in out.read_bytes()
    lines = out.read_bytes().splitlines(keepends=True)
    salt = bytes.fromhex(installation.privity("ledger", "salt", 44).stdout)
    assert json.loads(lines[-1])["secret"]["sender"] == salted(salt, "sender", "anna@example.org")
    assert installation.privity("ledger", "salt", 45).returncode == 2
    out.write_bytes(b"".join(lines[:-1]))
    assert installation.privity("ledger", "verify", out, "--json").returncode == 1
    assert installation.privity("ledger", "verify", tmp_path / "nothing").returncode == 2


def test_verifying_says_when_the_database_is_down(tmp_path: Path) -> None:
    ran = Installation(tmp_path / "home", "postgresql://nobody@127.0.0.1:9/none").privity("ledger", "verify", "--json")
    assert (ran.returncode, ran.stdout) == (3, "")
    assert "Traceback" not in ran.stderr


def test_without_its_key_the_ledger_takes_nothing_and_never_makes_a_new_one(on_sqlite: Installation) -> None:
    on_sqlite.run("append", 2)
    key = on_sqlite.home / "keys" / "ledger-signing.key"
    assert key.stat().st_mode & 0o777 == 0o600
    kept = key.read_bytes()
    key.unlink()
    process = on_sqlite.start("append_when_told")
    assert told(process) == "unavailable"
    assert not key.exists()
    assert on_sqlite.privity("ledger", "verify").returncode == 3
    key.write_bytes(kept)
    assert told(process) == "2"
    process.communicate(timeout=30)
    assert verified(on_sqlite)["verified"]
