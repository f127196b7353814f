"""A connection stays open while its file is the one at its path: opening costs more than what a message reads and writes.

Left open over a lost or replaced file it would go on writing where nobody reads, so it is let go of then. A checkpoint
of the write-ahead log changes the file, too, and costs one connection afresh.
"""

from pathlib import Path
from typing import Any

from django.db.backends.sqlite3 import base


class DatabaseWrapper(base.DatabaseWrapper):
    """As Django's own; `CONN_MAX_AGE` None is meant to go with it."""

    _opened_as: tuple[int, ...] | None = None

    def get_new_connection(self, conn_params: Any) -> Any:
        self._opened_as = self._file()
        return super().get_new_connection(conn_params)

    def close_if_unusable_or_obsolete(self) -> None:
        if self.connection is not None and not self.in_atomic_block and self._file() != self._opened_as:
            self.close()
        super().close_if_unusable_or_obsolete()

    def _file(self) -> tuple[int, ...] | None:
        try:
            found = Path(self.settings_dict["NAME"]).stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
