"""Which parser reads which kind of file. Each is `MODULE:FUNCTION`, takes the bytes and the limits, and runs apart."""

from privity.extraction.kinds import Kind

PAGE = "privity.extraction.markup:parse"
PARSERS: dict[Kind, str] = {
    Kind.PDF: "privity.extraction.pdf:parse",
    Kind.DOCX: "privity.extraction.word:parse",
}
EVERY_PARSER = tuple(dict.fromkeys([PAGE, *PARSERS.values()]))  # what a parsing process imports before it is shut in
