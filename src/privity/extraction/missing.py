"""Which readers this machine lacks. What they would read is held as unread; an installation is told so when it starts."""

from pathlib import Path

from privity.extraction import boxes, programs, scanned
from privity.extraction.programs import Bounds, ProgramFailedError, Task

_OFFICE = Path("/usr/lib/libreoffice/program")
_PARTS = {
    "libswlo.so": "documents (DOC, RTF)",
    "libsclo.so": "spreadsheets (XLS, XLSB)",
    "libsdlo.so": "presentations (PPT) and drawings",
}


def missing() -> tuple[str, ...]:
    """One plain line for each."""
    lines = []
    if not scanned.installed():
        lines.append("English for reading scans (tesseract-ocr-eng) not found: scans will be held unread")
    if not boxes.available():
        lines.append("libarchive not found: 7z, RAR, CAB and ISO archives will be held unread")
    if programs.found("oosplash") is None:
        return (*lines, "LibreOffice not found: older office files will be held unread")
    lines += [
        f"LibreOffice's part for {what} not found: older ones will be held unread"
        for name, what in _PARTS.items()
        if not (_OFFICE / name).exists()
    ]
    if programs.found("bwrap") is None:
        return (*lines, "bubblewrap not found: older office files will be held unread")
    if not _kept_apart():
        lines.append("bubblewrap may make no name spaces here: older office files will be held unread")
    return tuple(lines)


def _kept_apart() -> bool:
    task = Task(command=("/bin/sh", "-c", "echo a > out"), files={}, wanted="out")
    try:
        return programs.run(task, Bounds(seconds=5.0)) == b"a\n"
    except ProgramFailedError:
        return False
