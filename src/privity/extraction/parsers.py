"""Which parser reads which kind of file. Each is `MODULE:FUNCTION`, takes the bytes and the limits, and runs apart."""

from privity.extraction.kinds import Kind

PAGE = "privity.extraction.markup:parse"
PICTURE = "privity.extraction.pictures:parse"
PAGE_VIEW = "privity.extraction.page_view:parse"
OLDER = "privity.extraction.remains:parse"  # what is told of a DOC, XLS, PPT or RTF beside its conversion
SEALS = ("privity.extraction.sealing:parse", "privity.extraction.openpgp:parse")
PARSERS: dict[Kind, str] = {
    Kind.PDF: "privity.extraction.pdf:parse",
    Kind.DOCX: "privity.extraction.word:parse",
    Kind.XLSX: "privity.extraction.sheets:parse",
    Kind.PPTX: "privity.extraction.slides:parse",
    Kind.OLE: "privity.extraction.compound:parse",
    Kind.OPEN_DOCUMENT: "privity.extraction.opendocument:parse",
    Kind.MARKUP: "privity.extraction.values:parse",
    Kind.ARCHIVE: "privity.extraction.archives:parse",
    Kind.TNEF: "privity.extraction.tnef:parse",
    Kind.MSG: "privity.extraction.msg:parse",
}
EVERY_PARSER = tuple(
    dict.fromkeys([PAGE, PICTURE, PAGE_VIEW, OLDER, *SEALS, *PARSERS.values()])
)  # what a parsing process imports before it is shut in
