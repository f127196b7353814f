"""`privity replay`: the same, not the same, changed by somebody, or no certificate at all."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from tests.cli.running import Program
from tests.domain.entitlement.test_certificates import KEY, one

from privity.control.signing import signed


def replay(privity: Program, folder: Path, *written: object, joined: bytes = b"\n") -> Any:
    file = folder / "certificates"
    file.write_bytes(joined.join(w if isinstance(w, bytes) else json.dumps(w).encode() for w in written))
    return privity("replay", file, "--json")


def test_an_untouched_certificate_is_the_same(privity: Program, tmp_path: Path) -> None:
    ran = replay(privity, tmp_path, signed(one(), KEY))
    assert (ran.status, ran.lines[0]["same"], ran.lines[0]["signature"]) == (0, True, "holds")
    assert base64.b64decode(ran.lines[0]["key"]) == KEY.public


def test_a_whole_answer_and_an_indented_one_are_taken_for_the_certificate_in_them(
    privity: Program, tmp_path: Path
) -> None:
    certificate = signed(one(), KEY)
    assert replay(privity, tmp_path, {"outcome": "share", "certificate": certificate}).status == 0
    assert replay(privity, tmp_path, json.dumps(certificate, indent=2).encode()).status == 0


def test_of_several_each_has_its_line_and_one_that_was_changed_spoils_the_status(
    privity: Program, tmp_path: Path
) -> None:
    good = signed(one(), KEY)
    ran = replay(privity, tmp_path, good, good | {"outcome": "withhold"}, b"", good)
    assert [line["same"] for line in ran.lines] == [True, False, True]
    assert ran.status == 1


def test_a_forged_answer_is_not_the_same_even_when_somebody_signed_it(privity: Program, tmp_path: Path) -> None:
    class Forger:
        _key = Ed25519PrivateKey.generate()
        public = _key.public_key().public_bytes_raw()

        def sign(self, message: bytes) -> bytes:
            return self._key.sign(message)

    ran = replay(privity, tmp_path, signed(one() | {"outcome": "withhold"}, Forger()))
    assert (ran.status, ran.lines[0]["same"], ran.lines[0]["signature"]) == (1, False, "holds")


@pytest.mark.parametrize(
    "written",
    [b"", b"\n\n", b"{", b"[]", b"7", b"null", b"\xff\xfe", b"[" * 100000, b'{"outcome":"share"}', b'{"certificate":7}',
     b'[{"format":"privity-certificate/1"}]'],
)  # fmt: skip
def test_what_is_no_certificate_is_bad_input(privity: Program, tmp_path: Path, written: bytes) -> None:
    ran = replay(privity, tmp_path, written)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("damage", [{"format": "privity-certificate/9"}, {"question": {}}, {"department": 7}])
def test_what_was_signed_but_can_not_be_decided_again_is_bad_input(
    privity: Program, tmp_path: Path, damage: dict[str, Any]
) -> None:
    assert replay(privity, tmp_path, signed(one() | damage, KEY)).status == 2


def test_a_file_that_is_not_there_or_is_a_folder_is_bad_input(privity: Program, tmp_path: Path) -> None:
    for name in (tmp_path, tmp_path / "nothing"):
        ran = privity("replay", name)
        assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
