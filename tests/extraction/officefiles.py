"""Office files of invented people, written by the libraries that write them elsewhere too."""

import datetime as dt
from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from odf import dc, office, style, table, text
from odf.opendocument import OpenDocumentSpreadsheet, OpenDocumentText
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from privity.domain.disclosure import Reading


def said(reading: Reading, aspect: str) -> str:
    return "\n".join(p.text for p in reading.passages if p.where.partition("#")[2] == aspect)


def shown(reading: Reading) -> str:
    return "\n".join(p.text for p in reading.passages if not p.hidden)


def saved(written: Callable[[BytesIO], object]) -> bytes:
    into = BytesIO()
    written(into)
    return into.getvalue()


def workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "Children"
    sheet.append(["Name", "Date of birth", "Telephone", "Lives at"])
    sheet.append(["Ella Renouf", dt.date(2014, 3, 4), 7797123456, "4 Rue du Val"])
    sheet.append(["Tom Renouf", dt.date(2016, 1, 2), 7797123457, "with his aunt"])
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["D"].hidden = True
    sheet["A2"].comment = Comment("seen with a bruise", "Jo Vibert")
    sheet["F2"] = '="Ella "&"Joined"'
    sheet["A2"].hyperlink = "http://127.0.0.1:9/ella"
    sheet.oddHeader.center.text = "Header words"
    choices = DataValidation(type="list", formula1='"adopted,fostered"')
    choices.prompt = "Prompt words"
    choices.add("F3")
    sheet.add_data_validation(choices)
    book.defined_names["Her_mother"] = DefinedName("Her_mother", attr_text='"Sally Renouf"')
    for name, state in (("Hidden", "hidden"), ("Deep", "veryHidden")):
        other = book.create_sheet(name)
        other["A1"] = f"words of sheet {name}"
        other.sheet_state = state
    chart = BarChart()
    chart.title = "Chart words"
    chart.add_data(Reference(sheet, min_col=3, min_row=1, max_row=3), titles_from_data=True)
    sheet.add_chart(chart, "H1")
    book.properties.title = "Title words"
    book.properties.keywords = "Keyword words"
    return saved(book.save)


def deck() -> bytes:
    show = Presentation()
    first = show.slides.add_slide(show.slide_layouts[0])
    first.shapes.title.text = "About Ella Renouf"
    first.placeholders[1].text = "Subtitle words"
    first.notes_slide.notes_text_frame.text = "Note words"
    second = show.slides.add_slide(show.slide_layouts[5])
    second.shapes.title.text = "Second title"
    cells = second.shapes.add_table(1, 2, Inches(1), Inches(2), Inches(4), Inches(1)).table
    cells.cell(0, 0).text, cells.cell(0, 1).text = "Ella", "Refuge in Gorey"
    group = second.shapes.add_group_shape()
    group.shapes.add_textbox(1, 1, 9, 9).text_frame.text = "Grouped words"
    group.shapes[0]._element.nvSpPr.cNvPr.set("descr", "Described words")
    second._element.set("show", "0")
    third = show.slides.add_slide(show.slide_layouts[6])
    data = CategoryChartData()
    data.categories = ["Category words"]
    data.add_series("Series words", (1,))
    third.shapes.add_chart(XL_CHART_TYPE.PIE, 1, 1, 99, 99, data)
    show.core_properties.title = "Title words"
    return saved(show.save)


def open_text() -> bytes:
    document = OpenDocumentText()
    body = document.text
    body.addElement(text.H(outlinelevel=1, text="About Ella Renouf"))
    paragraph = text.P(text="Ella")
    paragraph.addElement(text.S(c=2))
    paragraph.addText("Renouf")
    note = office.Annotation()
    note.addElement(dc.Creator(text="Jo Vibert"))
    note.addElement(text.P(text="Comment words"))
    paragraph.addElement(note)
    body.addElement(paragraph)
    unseen = style.Style(name="unseen", family="text")
    unseen.addElement(style.TextProperties(display="none"))
    document.automaticstyles.addElement(unseen)
    paragraph = text.P(text="Shown ")
    paragraph.addElement(text.Span(stylename="unseen", text="Unseen words"))
    foot = text.Note(noteclass="footnote")
    foot.addElement(text.NoteCitation(text="1"))
    foot_body = text.NoteBody()
    foot_body.addElement(text.P(text="Footnote words"))
    foot.addElement(foot_body)
    paragraph.addElement(foot)
    body.addElement(paragraph)
    section = text.Section(name="One", display="none")
    section.addElement(text.P(text="Section words"))
    body.addElement(section)
    changes = text.TrackedChanges()
    region = text.ChangedRegion(check_grammar=False)
    deletion = text.Deletion()
    deletion.addElement(text.P(text="Deleted words"))
    region.addElement(deletion)
    changes.addElement(region)
    body.insertBefore(changes, body.childNodes[0])
    row = table.TableRow()
    for words in ("Ella", "Refuge in Gorey"):
        cell = table.TableCell()
        cell.addElement(text.P(text=words))
        row.addElement(cell)
    grid = table.Table(name="Grid")
    grid.addElement(row)
    body.addElement(grid)
    document.meta.addElement(dc.Title(text="Title words"))
    return saved(document.write)


def open_sheets() -> bytes:
    document = OpenDocumentSpreadsheet()
    unseen = style.Style(name="unseen", family="table")
    unseen.addElement(style.TableProperties(display="false"))
    document.automaticstyles.addElement(unseen)
    for name, how in (("Shown", {}), ("Hidden", {"stylename": "unseen"})):
        sheet = table.Table(name=name, **how)
        for visibility in ("visible", "collapse"):
            row = table.TableRow(visibility=visibility)
            for words in ("Ella", f"{name} {visibility} words"):
                cell = table.TableCell(valuetype="string")
                cell.addElement(text.P(text=words))
                row.addElement(cell)
            sheet.addElement(row)
        document.spreadsheet.addElement(sheet)
    return saved(document.write)


def changed(
    content: bytes, parts: Mapping[str, bytes | Callable[[bytes], bytes]], *, compression: int = ZIP_DEFLATED
) -> bytes:
    """The package with parts added or replaced."""
    into = BytesIO()
    with ZipFile(BytesIO(content)) as before, ZipFile(into, "w", compression) as after:
        for name in before.namelist():
            change = parts.get(name)
            old = before.read(name)
            after.writestr(name, old if change is None else change(old) if callable(change) else change)
        for name, new in parts.items():
            if name not in before.namelist():
                assert isinstance(new, bytes)
                after.writestr(name, new)
    return into.getvalue()


def linked(kind: str, target: str, id: str = "rId99", *, external: bool = False) -> Callable[[bytes], bytes]:  # noqa: A002 - the file's own word
    """One more relation in a part of relations."""
    mode = ' TargetMode="External"' if external else ""
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    link = f'<Relationship Id="{id}" Type="{base}/{kind}" Target="{target}"{mode}/></Relationships>'
    return lambda old: old.replace(b"</Relationships>", link.encode())
