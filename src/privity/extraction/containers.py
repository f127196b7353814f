"""The older container of Microsoft's programs (OLE), opened so that its tables cannot send the library round in circles.

It is opened in the gate's own process too, to see which program wrote it: that must take no longer than the file is long.
"""

from io import BytesIO
from typing import Any

import olefile

_SECTORS, _SMALL = (512, 4096), 64
_ENTRY, _KIND = 128, 66  # bytes of an entry of the directory; where in it its kind stands
_MOST_ENTRIES = 20_000
_CIRCLES = ("OLE Entry referenced more than once", "malformed OLE document, stream too large")


class Container(olefile.OleFileIO):  # type: ignore[misc]
    """Raises OSError where what it says of itself is more than the file can hold, or is held twice."""

    def __init__(self, content: bytes) -> None:
        self._content_length = len(content)
        super().__init__(BytesIO(content))

    def loadfat(self, header: bytes) -> None:
        if self.sector_size not in _SECTORS or self.mini_sector_size != _SMALL:
            raise OSError("sectors of an odd size")
        told = (self.num_fat_sectors, self.num_difat_sectors, self.num_mini_fat_sectors)
        if max(told) > self._content_length // self.sector_size:
            raise OSError("more tables than the file can hold")
        super().loadfat(header)

    def loaddirectory(self, sect: int) -> None:
        super().loaddirectory(sect)
        streams = [entry.size for entry in self.direntries if entry and entry.entry_type == olefile.STGTY_STREAM]
        if sum(streams) > self._content_length or self.root.size > self._content_length:
            raise OSError("more streams than the file can hold")

    def _check_duplicate_stream(self, first_sect: int, minifat: bool = False) -> None:
        """The library compares each entry with all before it; streams that overlap are counted above."""
        del minifat
        if len(self._used_streams_fat) >= _MOST_ENTRIES:
            raise OSError("too many entries")
        self._used_streams_fat.append(first_sect)

    def _raise_defect(self, level: int, message: str, kind: Any = OSError) -> None:
        if message in _CIRCLES:
            raise OSError(message)
        super()._raise_defect(level, message, kind)


def check(content: bytes) -> None:
    """Raises OSError or the like: other libraries that open the file for themselves would go round in circles."""
    with Container(content):
        pass


def check_whole(content: bytes) -> None:
    """Raises OSError also where the file was cut or shifted, so that entries stand in it to which nothing leads."""
    if len(content) % _SECTORS[0]:
        raise OSError("not of whole sectors")
    with Container(content) as container:
        listed = container.directory_fp.getvalue()
        for number, start in enumerate(range(0, len(listed) - _ENTRY + 1, _ENTRY)):
            known = number < len(container.direntries) and container.direntries[number] is not None
            if listed[start + _KIND] in (olefile.STGTY_STORAGE, olefile.STGTY_STREAM) and not known:
                raise OSError("an entry to which nothing leads")
