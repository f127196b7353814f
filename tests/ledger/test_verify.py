"""An export verifies exactly as it was written: changed, cut, reordered or extended, it never does."""

import base64
import io
import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from privity.ledger import verify
from privity.ledger.checkpoints import checkpoint_text
from privity.ledger.entries import UnfitEntry, entry_bytes, salted
from privity.ledger.verify import BadExport, Frontier, NotVerified, canonical, leaf_hash, verify_export

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ENTRIES = 9


def entry(index: int, at: datetime) -> bytes:
    return entry_bytes(
        index=index, at=at, kind="message:considered", body={"n": index}, secret={"sender": "a@x"}, salt=bytes(16)
    )


def exported(entries: list[bytes], sizes: tuple[int, ...]) -> bytes:
    frontier, notes = Frontier(), []
    for size, body in enumerate(entries, start=1):
        frontier.append(leaf_hash(body))
        if size in sizes:
            notes.append(checkpoint_text(origin="here", size=size, root=frontier.root(), at=NOON, sign=KEY.sign))
    header = {"format": verify.FORMAT, "public_key": PUBLIC.hex(), "checkpoints": notes}
    return b"\n".join([canonical(header), *entries]) + b"\n"


@cache
def whole() -> bytes:
    return exported([entry(n, NOON + timedelta(minutes=n)) for n in range(ENTRIES)], (4, ENTRIES))


def verified(export: bytes, key: bytes | None = None) -> bool:
    try:
        return verify_export(io.BytesIO(export), key).verified
    except (NotVerified, BadExport):
        return False


def test_a_whole_export_verifies_with_its_key_and_no_other() -> None:
    report = verify_export(io.BytesIO(whole()), PUBLIC)
    assert (report.entries, report.checkpoints, report.key) == (ENTRIES, 2, "given")
    assert not verified(whole(), Ed25519PrivateKey.generate().public_key().public_bytes_raw())


@settings(max_examples=400)
@given(st.integers(0, len(whole()) - 1), st.integers(1, 255))
def test_one_changed_byte_anywhere_never_verifies(place: int, flip: int) -> None:
    changed = bytearray(whole())
    changed[place] ^= flip
    assert not verified(bytes(changed))


@given(st.integers(0, len(whole()) - 1), st.binary(min_size=1, max_size=3))
def test_bytes_taken_out_put_in_or_cut_off_never_verify(place: int, more: bytes) -> None:
    export = whole()
    assert not verified(export[:place] + export[place + 1 :])
    assert not verified(export[:place])
    assert not verified(export[:place] + more + export[place:])


@given(st.permutations(range(ENTRIES)), st.integers(0, ENTRIES - 1))
def test_entries_removed_reordered_repeated_or_added_never_verify(order: list[int], one: int) -> None:
    header, *lines = whole().splitlines(keepends=True)
    shuffled = [lines[n] for n in order]
    assert verified(b"".join([header, *shuffled])) == (shuffled == lines)
    assert not verified(b"".join([header, *lines[:one], *lines[one + 1 :]]))
    assert not verified(b"".join([header, *lines[: one + 1], *lines[one:]]))
    assert not verified(b"".join([header, *lines, entry(ENTRIES, NOON) + b"\n"]))
    assert not verified(b"".join([header, *lines[:one]]))


def test_a_record_rewritten_from_an_entry_on_fails_at_the_older_checkpoint() -> None:
    rewritten = [entry(n, NOON + timedelta(days=n)) for n in range(ENTRIES)]
    header = json.loads(exported(rewritten, (ENTRIES,)).splitlines()[0])
    old = json.loads(whole().splitlines()[0])["checkpoints"][0]
    header["checkpoints"].insert(0, old)
    with pytest.raises(NotVerified, match="first 4 entries"):
        verify_export(io.BytesIO(b"\n".join([canonical(header), *rewritten]) + b"\n"))


def test_a_clock_that_ran_backwards_is_noted_and_verifies() -> None:
    times = [NOON, NOON + timedelta(hours=1), NOON, NOON + timedelta(minutes=1)]
    report = verify_export(io.BytesIO(exported([entry(n, at) for n, at in enumerate(times)], (4,))))
    assert report.verified
    assert report.notes == ["at entry 2 the clock ran backwards"]


@pytest.mark.parametrize("text", ["", "null\n", "[]\n", "{}\n", "{\n", '{"format":"other/1"}\n', "\x00\xff"])
def test_what_is_no_export_is_bad_input(text: str) -> None:
    with pytest.raises((BadExport, NotVerified)):
        verify_export(io.BytesIO(text.encode()))


def test_an_entry_can_be_proved_by_its_salt_and_value_and_shows_neither() -> None:
    body = entry(0, NOON)
    assert b"a@x" not in body
    assert json.loads(body)["secret"]["sender"] == salted(bytes(16), "sender", "a@x")
    assert salted(bytes(16), "sender", "b@x") != salted(bytes(16), "sender", "a@x")


@pytest.mark.parametrize("body", [{"n": float("nan")}, {"n": {1}}, {"n": object()}, {1: 2, "1": 3}])
def test_what_json_cannot_say_in_one_way_is_no_entry(body: dict[str, object]) -> None:
    with pytest.raises(UnfitEntry):
        entry_bytes(index=0, at=NOON, kind="k", body=body, secret={}, salt=bytes(16))


def test_a_time_without_a_zone_is_no_entry() -> None:
    with pytest.raises(UnfitEntry):
        entry(0, datetime(2026, 3, 2))  # noqa: DTZ001 - this is the point


def alone(folder: Path, export: bytes, *more: str, path: str = os.defpath) -> subprocess.CompletedProcess[str]:
    """The one file, copied away, run by a Python that sees no installed library."""
    (folder / "verify.py").write_bytes(Path(verify.__file__).read_bytes())
    (folder / "export.jsonl").write_bytes(export)
    spki = base64.b64encode(verify.ED25519_SPKI + PUBLIC).decode()
    (folder / "ledger.pub").write_text(f"-----BEGIN PUBLIC KEY-----\n{spki}\n-----END PUBLIC KEY-----\n")
    command = [sys.executable, "-I", "-S", "verify.py", "export.jsonl", "--key", "ledger.pub", *more]
    return subprocess.run(command, cwd=folder, env={"PATH": path}, capture_output=True, text=True, check=False)


def test_the_verifier_runs_alone_with_openssl(tmp_path: Path) -> None:
    good = alone(tmp_path, whole(), "--json")
    assert (good.returncode, json.loads(good.stdout)["verified"]) == (0, True), good.stderr
    header, *lines = whole().splitlines(keepends=True)
    bad = alone(tmp_path, b"".join([header, *lines[:-1]]), "--json")
    assert (bad.returncode, json.loads(bad.stdout)["verified"]) == (1, False)
    forged = whole().replace(b"signature ", b"signature 0", 1)
    assert alone(tmp_path, forged).returncode != 0
    wrong = bytearray(whole())
    at = wrong.index(b"signature ") + 10
    wrong[at] = ord("0") if wrong[at] != ord("0") else ord("1")
    assert alone(tmp_path, bytes(wrong)).returncode == 1


def test_without_anything_to_check_signatures_it_says_so_and_verifies_nothing(tmp_path: Path) -> None:
    ran = alone(tmp_path, whole(), path=str(tmp_path))
    assert ran.returncode == 3
    assert "openssl" in ran.stderr
    assert "verified" not in ran.stdout
