"""PRIVITY_HOME: where one installation keeps its embedded database, keys and spool."""

import os
from pathlib import Path


def home() -> Path:
    """The folder (default `./.privity`), made on first use, for its owner's eyes only."""
    folder = Path(os.environ.get("PRIVITY_HOME", ".privity")).resolve()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
