"""What an installation's Janus is set up with is what the tests run with; tests/media/test_configured.py starts it."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.architecture.tree import ROOT

from privity.gates.conference.janus import configure
from privity.gates.conference.janus.own_server import configuration, installed
from privity.gates.conference.servers import janus_addresses

UNIT = ROOT / "deploy" / "janus" / "privity-janus@.service"
MOST_EXPOSED = 17  # tenths, on systemd's own scale from 0 (safe) to 100; it must be reached from other machines
FILES = {
    "janus.jcfg",
    "janus.plugin.videoroom.jcfg",
    "janus.transport.http.jcfg",
    "janus.transport.websockets.jcfg",
}
FIRST, SECOND = "ws://127.0.0.1:8188/janus", "ws://127.0.0.1:8189/janus"
needs_janus = pytest.mark.skipif(not installed(), reason="Janus is not here")


def _configured(folder: Path, *more: str, media: str = "10.0.0.5") -> Path:
    secrets = folder.parent / "secrets.json"
    configure.main(["--folder", str(folder), "--secrets", str(secrets), "--media", media, *more])
    return secrets


@needs_janus
def test_each_installation_gets_secrets_of_its_own_and_nobody_else_may_read_them(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        secrets = _configured(tmp_path / name / "janus")
        for path in (secrets, *(tmp_path / name / "janus").iterdir()):
            assert path.stat().st_mode & 0o077 == 0
    [one] = janus_addresses(FIRST, tmp_path / "one" / "secrets.json")
    [other] = janus_addresses(FIRST, tmp_path / "other" / "secrets.json")
    told = [getattr(each, name) for each in (one, other) for name in ("api_secret", "admin_secret", "admin_key")]
    assert len(set(told)) == 6
    assert min(map(len, told)) >= 32
    assert one.media == {"10.0.0.5"}
    assert one.recordings is None


@needs_janus
def test_the_configuration_is_the_one_that_the_tests_run_with(tmp_path: Path) -> None:
    folder = tmp_path / "janus"
    [address] = janus_addresses(FIRST, _configured(folder))
    written = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    assert written == configuration(address, folder=folder, ports="20000-20999")
    assert set(written) == FILES
    text = "".join(written.values())
    assert set(re.findall(r"(?:ws_|admin_)ip = \"(.*?)\"", text)) == {"127.0.0.1"}


@needs_janus
def test_behind_a_router_browsers_learn_its_address_and_not_the_machines_own(tmp_path: Path) -> None:
    folder = tmp_path / "janus"
    [address] = janus_addresses(FIRST, _configured(folder, "--nat", "203.0.113.7"))
    assert address.media == {"203.0.113.7"}
    core = (folder / "janus.jcfg").read_text(encoding="utf-8")
    assert 'ice_enforce_list = "10.0.0.5"' in core
    assert 'nat_1_1_mapping = "203.0.113.7", keep_private_host = false' in core


@needs_janus
def test_a_second_server_has_ports_of_its_own_and_leaves_the_first_one_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _configured(tmp_path / "1")
    secrets = _configured(tmp_path / "2", "--number", "2")
    one, two = janus_addresses(f"{FIRST},{SECOND}", secrets)
    ports = [url.split(":")[2].split("/")[0] for each in (one, two) for url in (each.api, each.admin, each.lease)]
    assert len(set(ports)) == 6
    assert 'rtp_port_range = "21000-21999"' in (tmp_path / "2" / "janus.jcfg").read_text(encoding="utf-8")
    said = capsys.readouterr().out
    assert f"PRIVITY_JANUS={SECOND}\n" in said
    assert not any(getattr(each, name) in said for each in (one, two) for name in ("api_secret", "admin_key"))


@pytest.mark.parametrize(
    "given",
    [
        ["--media", "127.0.0.1"],
        ["--media", "0.0.0.0"],  # noqa: S104 - what must be refused
        ["--media", "janus.example"],
        ["--nat", '"'],
        ["--ports", "20000"],
        ["--ports", "20999-20000"],
        ["--ports", "80-20000"],
        ["--number", "0"],
        ["--number", "21"],
        ["--folder", 'a"b'],
        ["--recordings", "/rooms; }"],
    ],
    ids=" ".join,
)
def test_what_makes_no_sense_is_refused_and_nothing_is_written(
    given: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refused:
        _configured(tmp_path / "janus", *given)
    assert refused.value.code == 2
    assert given[0] in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@needs_janus
@pytest.mark.parametrize("earlier", ["not JSON", '["ab"]', "5"])
def test_a_file_of_secrets_that_is_something_else_is_left_as_it_is(earlier: str, tmp_path: Path) -> None:
    (tmp_path / "secrets.json").write_text(earlier, encoding="utf-8")
    with pytest.raises(SystemExit, match="PRIVITY_JANUS_SECRETS"):
        _configured(tmp_path / "janus")
    assert (tmp_path / "secrets.json").read_text(encoding="utf-8") == earlier
    assert not (tmp_path / "janus").exists()


def test_without_janus_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("privity.gates.conference.janus.own_server._folder", lambda: None)
    with pytest.raises(SystemExit, match="Janus is not installed"):
        _configured(tmp_path / "janus")
    assert not (tmp_path / "secrets.json").exists()


def test_the_unit_runs_a_module_that_is_there_on_the_folder_of_its_number() -> None:
    [start] = re.findall(r"(?m)^ExecStart=(.*)$", UNIT.read_text(encoding="utf-8"))
    _, option, module, folder = start.split()
    assert option == "-m"
    assert (ROOT / "src" / Path(*module.split("."))).with_suffix(".py").is_file()
    assert folder == "/etc/privity-janus/%i"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not here")
def test_systemd_accepts_the_unit_and_finds_it_hardened(tmp_path: Path) -> None:
    here = tmp_path / "privity-janus@1.service"
    program = shutil.which("true")
    here.write_text(re.sub(r"(?m)^ExecStart=\S+", f"ExecStart={program}", UNIT.read_text(encoding="utf-8")))
    verified = subprocess.run(["systemd-analyze", "verify", here], capture_output=True, text=True, check=False)
    assert (verified.returncode, verified.stderr) == (0, "")
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED}", here],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert judged.returncode == 0, judged.stdout


def test_the_secrets_are_written_as_the_gate_reads_them(tmp_path: Path) -> None:
    folder = tmp_path / "janus"
    if not installed():
        pytest.skip("Janus is not here")
    said = json.loads(_configured(folder, "--recordings", "/var/lib/rooms").read_text(encoding="utf-8"))
    assert said[FIRST]["recordings"] == "/var/lib/rooms"
