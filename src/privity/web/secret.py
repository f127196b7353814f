"""The key that signs sessions and forms: made on first start, kept under PRIVITY_HOME for its owner's eyes only."""

import os
import secrets
from pathlib import Path


def web_secret(home: Path) -> str:
    """The same key for every process of this home; raises OSError where it can be neither read nor made."""
    folder = home / "keys"
    folder.mkdir(mode=0o700, exist_ok=True)
    kept = folder / "web-secret"
    if not kept.exists():
        _make(folder, kept)
    key = kept.read_text(encoding="ascii").strip()
    if len(key) < 50:
        raise OSError("the web-secret file under PRIVITY_HOME/keys is empty or cut short")
    return key


def _make(folder: Path, kept: Path) -> None:
    """Whole or not at all: two processes that start at once must end with the same key."""
    draft = folder / f".web-secret-{secrets.token_hex(8)}"
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(64))
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, kept)
        except FileExistsError:
            return  # another process was first; its key counts
    finally:
        draft.unlink(missing_ok=True)
