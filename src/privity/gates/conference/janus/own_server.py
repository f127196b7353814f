"""A Janus of our own, for tests and the demo: its configuration in a folder, secrets new at each start, APIs on loopback."""

import contextlib
import json
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from privity.gates.conference.janus.address import JanusAddress
from privity.gates.conference.media_server import MediaServerDown

_SECONDS_TO_START = 15.0
PLUGIN, TRANSPORTS = "libjanus_videoroom.so", ("libjanus_http.so", "libjanus_websockets.so")


def installed() -> bool:
    return shutil.which("janus") is not None and _folder() is not None


def _folder() -> Path | None:
    return next((path for path in sorted(Path("/usr/lib").glob("**/janus")) if (path / "plugins").is_dir()), None)


def configuration(  # noqa: PLR0913 - what differs between installations
    address: JanusAddress,
    *,
    folder: Path,
    ports: str,
    interface: str | None = None,
    shown_as: str | None = None,
    pid_file: Path | None = None,
) -> dict[str, str]:
    """File name -> text. `ports` is the range of UDP ports for media, as '20000-20200'; `interface` the machine's own

    address for media where it is not the one that browsers learn, `shown_as` that one.
    """
    libraries = _folder()
    if libraries is None:
        raise MediaServerDown("Janus is not installed (Debian: janus)")
    others = {
        kind: _all_but(libraries / kind, keep) for kind, keep in (("plugins", (PLUGIN,)), ("transports", TRANSPORTS))
    }
    prefixes = interface or ",".join(sorted(address.media))
    number = f'\n  pid_file = "{pid_file}"' if pid_file else ""
    mapped = f', nat_1_1_mapping = "{shown_as}", keep_private_host = false' if shown_as else ""
    (api, admin, lease) = (int(url.split(":")[2].split("/")[0]) for url in (address.api, address.admin, address.lease))
    return {
        "janus.jcfg": f"""general: {{
  configs_folder = "{folder}"
  plugins_folder = "{libraries}/plugins"
  transports_folder = "{libraries}/transports"
  events_folder = "{libraries}/events"
  loggers_folder = "{libraries}/loggers"
  debug_level = 2
  debug_colors = false
  api_secret = "{address.api_secret}"
  admin_secret = "{address.admin_secret}"
  session_timeout = 4
  candidates_timeout = 15
  reclaim_session_timeout = 0
  hide_dependencies = true
  daemonize = false{number}
}}
certificates: {{ }}
media: {{ ipv6 = false, rtp_port_range = "{ports}" }}
nat: {{ ignore_mdns = true, ice_lite = false, full_trickle = false, ice_enforce_list = "{prefixes}"{mapped} }}
plugins: {{ disable = "{others["plugins"]}" }}
transports: {{ disable = "{others["transports"]}" }}
events: {{ broadcast = false }}
""",
        "janus.transport.http.jcfg": f"""general: {{ json = "compact", http = false, https = false }}
admin: {{
  admin_base_path = "/admin"
  admin_http = true
  admin_ip = "127.0.0.1"
  admin_port = {lease}
  admin_https = false
  admin_acl = "127."
}}
cors: {{ }}
certificates: {{ }}
""",
        "janus.transport.websockets.jcfg": f"""general: {{ json = "compact", ws = true, ws_ip = "127.0.0.1", ws_port = {api}, wss = false }}
admin: {{ admin_ws = true, admin_ws_ip = "127.0.0.1", admin_ws_port = {admin}, admin_wss = false }}
cors: {{ }}
certificates: {{ }}
""",
        "janus.plugin.videoroom.jcfg": f"""general: {{
  admin_key = "{address.admin_key}"
  lock_rtp_forward = true
  string_ids = true
}}
""",
    }


def _all_but(folder: Path, keep: tuple[str, ...]) -> str:
    return ",".join(sorted(path.name for path in folder.glob("*.so") if path.name not in keep))


class OwnJanus:
    """`with OwnJanus(folder, media="127.10.0.1") as server: server.address`; ended by its process id, never by name."""

    def __init__(self, folder: Path, *, media: str, ports: str = "20000-20400") -> None:
        self._folder, self._ports = folder, ports
        api, admin, lease = _free_ports(3)
        self.address = JanusAddress(
            api=f"ws://127.0.0.1:{api}/janus",
            admin=f"ws://127.0.0.1:{admin}/admin",
            lease=f"http://127.0.0.1:{lease}/admin",
            media=frozenset({media}),
            api_secret=secrets.token_urlsafe(24),
            admin_secret=secrets.token_urlsafe(24),
            admin_key=secrets.token_urlsafe(24),
            recordings=folder / "recordings",
        )
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """Of Janus itself; what watches it is another process."""
        try:
            return int((self._folder / "janus.pid").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise MediaServerDown("Janus is not running") from error

    def start(self) -> None:
        """Answers when it returns; again after `stop` or a crash with the same address and secrets."""
        if not installed():
            raise MediaServerDown("Janus is not installed (Debian: janus)")
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (self._folder / "recordings").mkdir(mode=0o700, exist_ok=True)
        texts = configuration(self.address, folder=self._folder, ports=self._ports, pid_file=self._folder / "janus.pid")
        for name, text in texts.items():
            path = self._folder / name
            path.touch(mode=0o600)  # the secrets stand in it
            path.write_text(text, encoding="utf-8")
        with (self._folder / "janus.log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own module, with our own argument
                [sys.executable, "-m", "privity.gates.conference.janus.watch", self._folder],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, umask=0o077,
            )  # fmt: skip
        self._wait()

    def _wait(self) -> None:
        until = time.monotonic() + _SECONDS_TO_START
        question = urllib.request.Request(  # noqa: S310 - loopback
            self.address.lease,
            data=json.dumps(
                {"janus": "ping", "transaction": "ready", "admin_secret": self.address.admin_secret}
            ).encode(),
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        while time.monotonic() < until and self._process is not None and self._process.poll() is None:
            with contextlib.suppress(OSError), opener.open(question, timeout=1) as answer:
                if b"pong" in answer.read():
                    return
            time.sleep(0.05)
        self.stop()
        raise MediaServerDown("Janus did not start; janus.log in its folder says why")

    def stop(self) -> None:
        if self._process is None:
            return
        self._process.terminate()
        self._process.wait()
        self._process = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def _free_ports(count: int) -> Iterator[int]:
    with contextlib.ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        ports = [each.getsockname()[1] for each in sockets]
    return iter(ports)
