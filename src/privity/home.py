"""PRIVITY_HOME: where one installation keeps its embedded database, keys and spool."""

import os
from pathlib import Path


def where_home_is() -> Path:
    """The folder (default `./.privity`), whether it is there or not: for whoever only looks."""
    return Path(os.environ.get("PRIVITY_HOME", ".privity")).resolve()


def home() -> Path:
    """The folder, made on first use, for its owner's eyes only."""
    folder = where_home_is()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
