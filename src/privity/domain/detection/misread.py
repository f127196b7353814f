"""Numbers and mail addresses that a scan, a thumb or a dodge has spoilt: O for 0, `at` for @, an extension run on."""

import re
from collections.abc import Iterator

from privity.domain.detection.scans import as_figures

LETTERS = str.maketrans("01582", "oisbz")
SHORTEST = 6
MOST_LETTERS = 4  # before the figures of a reference or a National Insurance number
LIKE_FIGURES = frozenset("oilsbzgq")
EXTENSION = re.compile(r"(\d{9,15})(?:x|ext?)\d{1,5}")
ANNOUNCED = re.compile(r"(nhs|tel|telephone|phone|mob|mobile|fax|ref|no|nr|id|upn|ni|nino|urn|chi|case|file)(?=\d)")
SPELT = re.compile(
    r"([\w.+\-]{1,64})(?:\s?@\s?|\s?[\[({<]\s?at\s?[\])}>]\s?|\s+at\s+)"
    r"([\w\-]{1,63}(?:(?:\s?\.\s?|\s?[\[({<]\s?(?:dot|punkt|point)\s?[\])}>]\s?|\s+dot\s+)[\w\-]{1,63}){1,5})",
    re.IGNORECASE,
)
SAID_DOT = re.compile(r"\s?[\[({<]\s?(?:dot|punkt|point)\s?[\])}>]\s?|\s+dot\s+|\s?\.\s?", re.IGNORECASE)


def meant(joined: str) -> Iterator[str]:
    """What a run of letters and figures may have been."""
    if len(joined) < SHORTEST:
        return
    if run_on := EXTENSION.fullmatch(joined):
        yield run_on[1]
    figures = as_figures(joined)
    if figures.isdigit():
        yield figures
    for before in range(1, MOST_LETTERS):
        for after in (0, 1):
            end = len(joined) - after
            body = as_figures(joined[before:end])
            if body.isdigit():
                yield joined[:before].translate(LETTERS) + body + joined[end:]


def spelt_emails(raw: str) -> Iterator[tuple[int, int, str]]:
    """ella at mail dot example, ella (at) mail.example, ella @ mail.example."""
    for match in SPELT.finditer(raw):
        domain = SAID_DOT.sub(".", match[2])
        yield match.start(), match.end(), f"{match[1].strip('.')}@{domain}"
