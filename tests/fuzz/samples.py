"""Reads every sample document in a folder (scripts/samples.sh fills it): each is read or named, in bounded time.

`python -m tests.fuzz.samples FOLDER` (for SAMPLES_SECONDS at most, an hour) says how many of which kind were read whole, why others were not, and the slowest.
"""

import os
import sys
import time
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from privity.extraction.documents import read_document
from privity.extraction.limits import DEFAULT_LIMITS

KINDS = """pdf docx docm dotx doc rtf xlsx xlsm xlsb xls pptx pptm ppt odt ods odp odg ott fodt msg eml mbox ics vcf
tnef dat html htm xhtml txt csv json xml svg png jpg jpeg gif bmp tif tiff webp ico zip tar gz tgz bz2 xz 7z rar cab iso
emf wmf"""
ENDINGS = frozenset(KINDS.split())
PICTURES = frozenset(("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "ico"))
LIMITS = replace(DEFAULT_LIMITS, seconds=30.0, message_seconds=90.0, pages=20)
FAILED = "reading it failed"
SLOW, LONGEST = 5.0, 200.0  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    path: Path
    kind: str
    seconds: float
    peak_bytes: int
    characters: int
    why: tuple[str, ...]


def told(path: Path) -> Told:
    started = time.monotonic()
    reading = read_document(path.read_bytes(), path.name, limits=LIMITS)
    if time.monotonic() - started > SLOW:
        print(f"  {time.monotonic() - started:.0f} s: {path}", flush=True)
    return Told(
        path=path,
        kind=path.suffix[1:].lower(),
        seconds=time.monotonic() - started,
        peak_bytes=reading.cost.peak_bytes,
        characters=sum(len(passage.text) for passage in reading.passages),
        why=tuple(dict.fromkeys(gap.why for gap in reading.not_read)),
    )


def main() -> int:
    folder = Path(sys.argv[1])
    paths = [each for each in sorted(folder.rglob("*")) if each.is_file() and each.suffix[1:].lower() in ENDINGS]
    paths.sort(key=lambda each: each.suffix[1:].lower() in PICTURES)  # these take longest
    until = time.monotonic() + float(os.environ.get("SAMPLES_SECONDS", "3600"))
    with ThreadPoolExecutor(2) as threads:
        told_of = threads.map(lambda path: told(path) if time.monotonic() < until else None, paths)
        found = [each for each in told_of if each]
    by_kind: dict[str, list[Told]] = defaultdict(list)
    for each in found:
        by_kind[each.kind].append(each)
    for kind, those in sorted(by_kind.items(), key=lambda pair: -len(pair[1])):
        whole = sum(not each.why for each in those)
        print(f"{kind:6} {len(those):5} files, {whole:5} read whole, {len(those) - whole:4} named as unread")
    print("\nwhy not:")
    for why, count in Counter(why for each in found for why in each.why).most_common(40):
        print(f"{count:6} {why}")
    print("\nslowest:")
    for each in sorted(found, key=lambda each: -each.seconds)[:12]:
        print(
            f"{each.seconds:7.1f} s, {each.peak_bytes // 1_000_000:5} MB  {each.path.relative_to(folder)} {each.why[:2]}"
        )
    print("\nfailed (a parser that ended, or raised):")
    failed = [each for each in found if FAILED in each.why or any(why.startswith(FAILED) for why in each.why)]
    for each in failed:
        print(f"  {each.path.relative_to(folder)} {each.why}")
    print(f"\n{len(paths)} files found, {len(found)} looked at, {sum(not each.why for each in found)} read whole")
    return 1 if any(each.seconds > LONGEST for each in found) else 0


if __name__ == "__main__":
    sys.exit(main())
