"""What deploy/ ships is tried as far as this machine can: units, compose file, Postfix configuration, images."""

import ipaddress
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.architecture.tree import DOCS, ROOT

from privity.cli.main import parser

DEPLOY = ROOT / "deploy"
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))
COMPOSE = DEPLOY / "compose" / "compose.yaml"
MOST_EXPOSED = 15  # tenths, on systemd's own scale from 0 (safe) to 100


def _lines(unit: Path, name: str) -> list[str]:
    return re.findall(rf"^{name}=(.*)$", unit.read_text(encoding="utf-8"), flags=re.MULTILINE)


@pytest.mark.parametrize("unit", UNITS, ids=lambda u: u.name)
def test_a_unit_starts_a_command_that_exists(unit: Path) -> None:
    [start] = _lines(unit, "ExecStart")
    program, *arguments = shlex.split(start)
    assert Path(program).name == "privity"
    assert parser().parse_args(arguments).command == "serve"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not here")
@pytest.mark.parametrize("unit", UNITS, ids=lambda u: u.name)
def test_systemd_accepts_a_unit_and_finds_it_hardened(unit: Path, tmp_path: Path) -> None:
    here = tmp_path / unit.name.replace("@.", "@1.")
    program = shutil.which("true")
    here.write_text(re.sub(r"(?m)^ExecStart=\S+", f"ExecStart={program}", unit.read_text(encoding="utf-8")))
    verified = subprocess.run(["systemd-analyze", "verify", here], capture_output=True, text=True, check=False)
    assert (verified.returncode, verified.stderr) == (0, "")
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED}", here],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert judged.returncode == 0, judged.stdout


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not here")
def test_the_addition_for_older_files_fits_the_gate_and_loosens_no_more_than_it_says(tmp_path: Path) -> None:
    gate = (DEPLOY / "systemd" / "privity-gate@.service").read_text(encoding="utf-8")
    added = (DEPLOY / "systemd" / "older-files.conf").read_text(encoding="utf-8").partition("[Service]\n")[2]
    here = tmp_path / "privity-gate@1.service"
    gate = re.sub(r"(?m)^ExecStart=\S+", f"ExecStart={shutil.which('true')}", gate)
    here.write_text(gate.replace("\n[Install]", f"{added}\n[Install]"))
    verified = subprocess.run(["systemd-analyze", "verify", here], capture_output=True, text=True, check=False)
    assert (verified.returncode, verified.stderr) == (0, "")
    loosened = set(re.findall(r"(?m)^(\w+)=", added))
    assert loosened == {
        "RestrictNamespaces", "SystemCallFilter", "ProtectKernelTunables", "ProtectKernelLogs", "ProtectProc",
        "ProcSubset", "TasksMax",
    }  # fmt: skip


def _services() -> dict[str, dict[str, Any]]:
    return yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))["services"]


def test_compose_starts_commands_that_exist_from_files_that_exist() -> None:
    services = _services()
    for service in services.values():
        if service.get("image") == "privity":
            assert parser().parse_args(service["command"]).command == "serve"
        if "build" in service:
            context = COMPOSE.parent / service["build"]["context"]
            assert (context / service["build"]["dockerfile"]).is_file()
        for needed in service.get("depends_on", ()):
            assert needed in services


def test_compose_opens_nothing_but_media_to_other_machines_and_keeps_the_database_inside() -> None:
    services = _services()
    published = [port for service in services.values() for port in service.get("ports", ())]
    assert [port for port in published if not port.startswith("127.0.0.1:")] == ["20000-20199:20000-20199/udp"]
    assert services["database"]["networks"] == services["gate"]["networks"] == ["inside"]


def test_compose_gives_privity_no_privilege_and_no_way_to_write_but_its_home() -> None:
    ours = [service for service in _services().values() if service.get("image") == "privity"]
    assert ours
    for service in ours:
        assert service["cap_drop"] == ["ALL"]
        assert service["read_only"]
        assert [volume.split(":")[1] for volume in service["volumes"] if not volume.endswith(":ro")] == [
            "/var/lib/privity"
        ]


def test_compose_keeps_the_media_servers_apis_where_the_conference_gate_alone_is() -> None:
    services = _services()
    assert services["conference"]["network_mode"] == "service:media"
    assert not any(str(port) in str(services) for port in (8088, 7188, 7088))
    told = (DEPLOY / "compose" / "janus-start.sh").read_text(encoding="utf-8")
    assert "--ports 20000-20199" in told
    inside = services["media"]["networks"]["outside"]["ipv4_address"]
    [outside] = yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))["networks"]["outside"]["ipam"]["config"]
    assert ipaddress.ip_address(inside) in ipaddress.ip_network(outside["subnet"])
    assert f"MEDIA_INSIDE:-{inside}" in told


@pytest.mark.skipif(not shutil.which("janus"), reason="Janus is not here")
@pytest.mark.timeout(60)
def test_the_container_starts_a_janus_again_with_the_secrets_that_the_gate_has(tmp_path: Path) -> None:
    start = [
        "/bin/sh", "-c", 'PATH="$1:$PATH"; exec /bin/sh "$2" "$3"', "start", tmp_path,
        DEPLOY / "compose" / "janus-start.sh", tmp_path / "media",
    ]  # fmt: skip
    (tmp_path / "python3").write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    (tmp_path / "python3").chmod(0o700)
    (tmp_path / "media").mkdir()
    secrets = tmp_path / "media" / "secrets.json"
    made: list[str] = []
    for address in ("203.0.113.7", "203.0.113.7", "203.0.113.8"):
        environment = {"MEDIA_ADDRESS": address, "MEDIA_INSIDE": "127.10.0.1"}
        with subprocess.Popen(start, env=os.environ | environment, stdout=subprocess.DEVNULL) as running:
            until = time.monotonic() + 15
            while not _watched(running.pid) and time.monotonic() < until:
                time.sleep(0.05)
            assert _watched(running.pid)
            made.append(secrets.read_text(encoding="utf-8"))
            running.terminate()
    assert made[0] == made[1] != made[2]


def _watched(shell: int) -> bool:
    """Whether that shell has got as far as to start what watches Janus."""
    children = Path(f"/proc/{shell}/task/{shell}/children").read_text(encoding="utf-8").split()
    lines = [Path(f"/proc/{child}/cmdline").read_bytes() for child in children]
    return any(b"janus.watch" in line for line in lines)


def _compose() -> list[str] | None:
    for command in (["docker", "compose"], ["docker-compose"]):
        if shutil.which(command[0]):
            tried = subprocess.run([*command, "version"], capture_output=True, check=False)
            if tried.returncode == 0:
                return command
    return None


def test_compose_accepts_its_file(tmp_path: Path) -> None:
    command = _compose()
    if command is None:
        pytest.skip("docker compose is not here")
    copy = tmp_path / "deploy" / "compose"
    shutil.copytree(COMPOSE.parent, copy)
    shutil.copy(copy / "environment.example", copy / "environment")
    told = subprocess.run(
        [*command, "-f", copy / "compose.yaml", "config", "--quiet"], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr


def test_images_copy_only_what_exists_and_install_only_what_is_pinned() -> None:
    for recipe in DEPLOY.glob("compose/*Dockerfile"):
        text = recipe.read_text(encoding="utf-8")
        for sources in re.findall(r"^COPY (?!--from)(.+) \S+$", text, flags=re.MULTILINE):
            assert [name for name in sources.split() if not (ROOT / name).exists()] == []
        for line in re.findall(r"pip install .*-r \S+", text):
            assert "--require-hashes" in line


@pytest.mark.postfix
@pytest.mark.skipif(not shutil.which("postconf", path="/usr/sbin:/usr/bin"), reason="Postfix is not here")
def test_postfix_accepts_the_containers_configuration_and_leaves_no_way_round_the_gate(tmp_path: Path) -> None:
    subprocess.run(["/bin/sh", DEPLOY / "compose" / "postfix-configure.sh", tmp_path], check=True)

    def postconf(*arguments: str) -> str:
        told = subprocess.run(
            ["/usr/sbin/postconf", "-c", tmp_path, *arguments], capture_output=True, text=True, check=True
        )
        assert told.stderr == ""  # Postfix warns here of names that it does not know
        return told.stdout

    assert "content_filter = lmtp:inet:gate:10024" in postconf("-n")
    services = postconf("-M").splitlines()
    unfiltered = [line.split()[0] for line in services if "content_filter=" in line]
    assert unfiltered == ["10026"]
    assert "-o mynetworks=127.0.0.0/8" in postconf("-M", "10026/inet")


def test_compose_lets_only_the_gates_network_hand_mail_back_unfiltered() -> None:
    told = yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))
    [inside] = told["networks"]["inside"]["ipam"]["config"]
    assert told["services"]["mail"]["environment"]["MAIL_BACK"] == inside["subnet"]
    assert not any(port.endswith(":10026") for port in told["services"]["mail"]["ports"])


def test_every_setting_that_deploy_uses_is_documented() -> None:
    documented = (DOCS / "settings.md").read_text(encoding="utf-8")
    used = {
        name
        for path in DEPLOY.rglob("*") if path.is_file()
        for name in re.findall(r"\b(?:PRIVITY_[A-Z0-9_]+|DATABASE_URL)\b", path.read_text(encoding="utf-8"))
    }  # fmt: skip
    assert {name for name in used if f"`{name}`" not in documented} == set()


def test_what_stands_before_the_gate_logs_nobodys_address() -> None:
    proxy = (DEPLOY / "proxy" / "nginx.conf").read_text(encoding="utf-8")
    assert proxy.count("access_log off;") == proxy.count("server {")
    assert set(re.findall(r"error_log .* (\w+);", proxy)) == {"crit"}  # below that its lines bear addresses
    turn = (DEPLOY / "coturn" / "turnserver.conf").read_text(encoding="utf-8").splitlines()
    assert {"no-stdout-log", "log-file=/dev/null"} <= set(turn)


def test_coturn_is_told_to_pass_media_to_janus_and_to_nobody_else(tmp_path: Path) -> None:
    """With a real coturn: tests/media/test_turn.py."""
    made = []
    for name in ("one", "one", "other"):
        subprocess.run(
            ["/bin/sh", DEPLOY / "coturn" / "configure.sh", "turn.example", "203.0.113.8", "203.0.113.7",
             tmp_path / f"{name}.conf", tmp_path / f"{name}.secret"],
            check=True,
        )  # fmt: skip
        made.append((tmp_path / f"{name}.conf").read_text(encoding="utf-8"))
        assert (tmp_path / f"{name}.conf").stat().st_mode & 0o077 == 0
    assert made[0] == made[1] != made[2]  # the secret is made once, for the gate has it too
    lines = made[0].splitlines()
    assert [line for line in lines if line.startswith("allowed-peer-ip")] == ["allowed-peer-ip=203.0.113.7"]
    assert {"denied-peer-ip=0.0.0.0-255.255.255.255", "no-cli", "no-tcp-relay", "use-auth-secret"} <= set(lines)
    assert "@" not in "".join(line for line in lines if not line.startswith("#"))


@pytest.mark.parametrize("given", [["turn.example"], ["turn example", "1.2.3.4", "1.2.3.4"], ["a|b", "1.2.3.4", "1.2"]])
def test_coturn_is_not_set_up_from_what_makes_no_sense(given: list[str], tmp_path: Path) -> None:
    file = tmp_path / "turnserver.conf"
    told = subprocess.run(
        ["/bin/sh", DEPLOY / "coturn" / "configure.sh", *given, *([""] * (3 - len(given))), file, tmp_path / "secret"],
        capture_output=True, check=False,
    )  # fmt: skip
    assert told.returncode != 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not here")
def test_the_hardening_fits_coturns_own_unit(tmp_path: Path) -> None:
    added = (DEPLOY / "coturn" / "hardening.conf").read_text(encoding="utf-8").partition("[Service]\n")[2]
    here = tmp_path / "coturn.service"
    here.write_text(
        f"[Unit]\nDescription=coturn\n[Service]\nType=notify\nUser=daemon\nExecStart={shutil.which('true')}\n{added}"
    )
    verified = subprocess.run(["systemd-analyze", "verify", here], capture_output=True, text=True, check=False)
    assert (verified.returncode, verified.stderr) == (0, "")
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=22", here],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert judged.returncode == 0, judged.stdout
