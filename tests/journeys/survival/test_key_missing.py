"""A key taken away or exchanged: nothing leaves and no new key is made; put back, all goes on by itself."""

import secrets
import shutil

import pytest
from tests.journeys.survival.installation import Standing

KEYS = ("ledger-signing", "hold-encryption")


def _other(name: str) -> bytes:
    from privity.records import keys  # noqa: PLC0415 - Django is set up by now

    return keys._new_aes() if name == "hold-encryption" else keys._new_signing()


@pytest.mark.parametrize("name", KEYS)
def test_removed_while_running(here: Standing, name: str) -> None:
    here.works()
    key = here.home / "keys" / f"{name}.key"
    kept = key.read_bytes()
    key.unlink()
    try:
        here.lets_nothing_go()
        assert not key.exists(), "a new key was made without anybody being told"
        if name == "ledger-signing":
            told = here.privity("ledger", "verify")
            assert told.returncode == 3
            assert "the ledger-signing key is gone" in told.stderr
    finally:
        key.write_bytes(kept)
    here.works()


@pytest.mark.parametrize("name", KEYS)
def test_exchanged_while_running(here: Standing, name: str) -> None:
    key = here.home / "keys" / f"{name}.key"
    kept = key.read_bytes()
    for wrong in (_other(name), b"", secrets.token_bytes(40)):
        key.write_bytes(wrong)
        try:
            here.lets_nothing_go()
            assert key.read_bytes() == wrong
            if name == "ledger-signing" and wrong.startswith(b"-----BEGIN"):
                told = here.privity("ledger", "verify")
                assert told.returncode == 3
                assert "not the one that this database was written with" in told.stderr
        finally:
            key.write_bytes(kept)
    here.works()


def test_all_of_the_keys_gone_at_the_start(here: Standing) -> None:
    here.works()
    folder, away = here.home / "keys", here.home / "elsewhere"
    folder.rename(away)
    try:
        here.gate.kill()
        here.gate.start()  # it may well start: whoever asks it gets 'try later'
        here.lets_nothing_go()
        assert not [name for name in KEYS if (folder / f"{name}.key").exists()]
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # the web's own secret is made anew: it signs sessions, no records
        away.rename(folder)
    here.works()
    assert here.ledger()["verified"] is True


def test_the_certificate_key(here: Standing) -> None:
    ask = (
        "decide",
        "--reader",
        "p-sarah",
        "--about",
        "p-noah",
        "--category",
        "health",
        "--purpose",
        "casework",
        "--json",
    )
    assert here.privity(*ask).returncode in {0, 1}
    key = here.home / "keys" / "certificate-signing.key"
    kept = key.read_bytes()
    key.unlink()
    refused = here.privity(*ask)
    assert (refused.returncode, refused.stdout) == (3, "")
    assert not key.exists()
    key.write_bytes(_other("certificate-signing"))
    assert here.privity(*ask).returncode == 3
    here.works()  # the gate has no use for it
    key.write_bytes(kept)
    assert here.privity(*ask).returncode in {0, 1}
