"""Older office formats and drawings, turned into newer ones by LibreOffice, so that the same readers read them.

Nothing that a file points to is fetched, and no macro runs: the program has no network, and is told so besides.
"""

import os
import threading
from dataclasses import dataclass

from privity.extraction import programs
from privity.extraction.kinds import Kind
from privity.extraction.limits import Limits
from privity.extraction.programs import Bounds, ProgramFailedError, Task

_LONGEST = 120.0  # seconds, of one conversion
_MEMORY = 3_000_000_000  # addresses, of which LibreOffice uses a tenth
_ONE_AT_A_TIME: dict[
    int, threading.Lock
] = {}  # by process: a lock held while it forks would never be freed in the child
_PROFILE = "profile"
_SETTINGS = f"""<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
{
    "".join(
        f'<item oor:path="/org.openoffice.Office.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in (
            ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
            ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
            ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
            ("Common/Load", "UpdateDocMode", "0"),
            ("Writer/Content/Update", "Link", "0"),
            ("Calc/Content/Update", "Link", "2"),
            ("Common/Save/Document", "WarnAlienFormat", "false"),
        )
    )
}
</oor:items>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turn:
    ending: str
    into: Kind
    wanted: str
    written_by: str  # LibreOffice's name for what writes it


TURNED = {
    Kind.DOC: _Turn(ending="doc", into=Kind.DOCX, wanted="docx", written_by="MS Word 2007 XML"),
    Kind.RTF: _Turn(ending="rtf", into=Kind.DOCX, wanted="docx", written_by="MS Word 2007 XML"),
    Kind.XLS: _Turn(ending="xls", into=Kind.XLSX, wanted="xlsx", written_by="Calc MS Excel 2007 XML"),
    Kind.XLSB: _Turn(ending="xlsb", into=Kind.XLSX, wanted="xlsx", written_by="Calc MS Excel 2007 XML"),
    Kind.PPT: _Turn(ending="ppt", into=Kind.PPTX, wanted="pptx", written_by="Impress MS PowerPoint 2007 XML"),
    Kind.DRAWING: _Turn(ending="emf", into=Kind.PDF, wanted="pdf", written_by="draw_pdf_Export"),
}


def converted(content: bytes, kind: Kind, limits: Limits) -> tuple[Kind, bytes]:
    """Raises ProgramFailedError, which says why in plain words."""
    turn = TURNED[kind]
    program = programs.found("oosplash")
    if program is None:
        raise ProgramFailedError("the program that reads older office files (LibreOffice) is not installed")
    ending = "wmf" if content.startswith(b"\xd7\xcd\xc6\x9a") else turn.ending
    task = Task(
        command=(
            program,
            f"-env:UserInstallation=file://{programs.INSIDE}/{_PROFILE}",
            *("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard"),
            *("--convert-to", f"{turn.wanted}:{turn.written_by}", "--outdir", f"{programs.INSIDE}/out"),
            f"{programs.INSIDE}/file.{ending}",
        ),
        files={f"file.{ending}": content, f"{_PROFILE}/user/registrymodifications.xcu": _SETTINGS.encode()},
        wanted=f"out/file.{turn.wanted}",
    )
    bounds = Bounds(seconds=min(limits.seconds, _LONGEST), memory_bytes=_MEMORY, written_bytes=limits.expanded_bytes)
    turnstile = _ONE_AT_A_TIME.setdefault(os.getpid(), threading.Lock())
    if not turnstile.acquire(timeout=limits.seconds * 3):
        raise ProgramFailedError("too much was being converted at that time")
    try:
        return turn.into, programs.run(task, bounds)
    finally:
        turnstile.release()
