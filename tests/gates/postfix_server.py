"""A real Postfix with a configuration, queue and ports of its own, from the fragments in deploy/postfix."""

import contextlib
import os
import re
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from typing import Self

DEPLOY = Path(__file__).parents[2] / "deploy" / "postfix"
MAIN = """\
compatibility_level = 3.6
queue_directory = {home}/queue
data_directory = {home}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
meta_directory = /etc/postfix
shlib_directory = /usr/lib/postfix
mail_owner = postfix
setgid_group = postdrop
myhostname = mail.dept.example
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mydestination =
mynetworks = 127.0.0.0/8
relayhost = [127.0.0.1]:{sink}
smtp_dns_support_level = disabled
smtpd_peername_lookup = no
smtpd_relay_restrictions = permit_mynetworks,reject
smtpd_client_connection_rate_limit = 0
smtp_line_length_limit = 0
alias_maps =
local_recipient_maps =
maillog_file_prefixes = {home}
maillog_file = {home}/log/mail.log
"""
MASTER = """\
127.0.0.1:{port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"""


def why_not() -> str | None:
    if shutil.which("postfix") is None and not Path("/usr/sbin/postfix").exists():
        return "Postfix is not installed (apt-get install postfix)"
    return None if os.geteuid() == 0 else "Postfix can only be started by root"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Postfix:
    """`port` takes mail in; the filter is asked at `gate`, and gives back at `back`. Ends up at `sink`."""

    def __init__(self, *, sink: int, gate: int, lmtp: bool = True) -> None:
        self._home = Path(tempfile.mkdtemp(prefix="privity-postfix-", dir="/tmp"))
        self.port, self.back, self.gate = free_port(), free_port(), gate
        self._home.chmod(0o755)
        for name in ("etc", "queue", "data", "log"):
            (self._home / name).mkdir()
        shutil.chown(self._home / "data", "postfix")
        moved = {"10024": str(gate), "10026": str(self.back)}
        (self._home / "etc/main.cf").write_text(
            MAIN.format(home=self._home, sink=sink)
            + _moved((DEPLOY / "main.cf.fragment").read_text(), moved)
            .replace("minimal_backoff_time = 60s", "minimal_backoff_time = 1s")
            .replace("maximal_backoff_time = 600s", "maximal_backoff_time = 1s")
            + "queue_run_delay = 1s\n"
        )
        both = (DEPLOY / "master.cf.fragment").read_text()
        if not lmtp:
            back = both[both.index("# Back from Privity") :]
            both = (DEPLOY / "master.cf.smtp-fragment").read_text() + back
        (self._home / "etc/master.cf").write_text(MASTER.format(port=self.port) + _moved(both, moved))

    def __enter__(self) -> Self:
        self._run("postfix", "check")
        self._run("postfix", "start")
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(subprocess.CalledProcessError):
            self._run("postfix", "stop")
        shutil.rmtree(self._home, ignore_errors=True)

    def queued(self) -> int:
        return len(self._run("postqueue", "-j").splitlines())

    def flush(self) -> None:
        self._run("postqueue", "-f")

    def log(self) -> str:
        return (self._home / "log/mail.log").read_text()

    def _run(self, command: str, *arguments: str) -> str:
        done = subprocess.run(
            [f"/usr/sbin/{command}", "-c", str(self._home / "etc"), *arguments],
            check=True, capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        return done.stdout


def _moved(text: str, ports: dict[str, str]) -> str:
    return re.sub("|".join(ports), lambda match: ports[match[0]], text)
