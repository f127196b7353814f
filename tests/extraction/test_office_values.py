"""XML, JSON and comma-separated files are read with every value."""

import pytest
from tests.extraction.letters import whys
from tests.extraction.officefiles import shown

from privity.extraction.documents import read_document


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.xml", b"<child id='7' school='Gorey'><name>Ella Renouf</name>tail words</child>", ["name: Ella Renouf", "school: Gorey", "tail words"]),
        ("a.xml", "<a>\u00e9l\u00e8ve</a>".encode("utf-16"), ["\u00e9l\u00e8ve"]),
        ("a.xml", b"<a><!-- Ella Renouf --></a>", ["Ella Renouf"]),
        ("a.json", b'{"child": {"name": "Ella", "lives": "in Gorey"}}', ["name: Ella; lives: in Gorey"]),
        ("a.json", b'{"name": "Ella", "name": "Tom"}', ["Ella", "Tom"]),
        ("a.json", b'["Ella", {"b": ["Tom"], "c": "\\u0045lla"}]', ["Ella", "Tom", "c: Ella"]),
        ("a.csv", b"Name;Where\r\nElla;Gorey\r\n", ["Ella;Gorey"]),
        ("a.csv", "Name\tWhere\r\nZo\u00eb\tGorey\r\n".encode("utf-16"), ["Zo\u00eb\tGorey"]),
        ("a.csv", "Name,Where\r\nZo\u00eb,Gorey\r\n".encode("cp1252"), ["Zo\u00eb,Gorey"]),
        ("a.csv", "\ufeffName,Where\r\nZo\u00eb,Gorey\r\n".encode(), ["Zo\u00eb,Gorey"]),
        ("export.xls", b"<html><table><tr><td>Ella</td><td>Gorey</td></tr></table></html>", ["Ella"]),
        ("letter.doc", b"MIME-Version: 1.0\nContent-Type: text/html\n\n<html><p>Ella Renouf</p></html>", ["Ella Renouf"]),
    ],
)  # fmt: skip
def test_every_value_is_read(name: str, content: bytes, words: list[str]) -> None:
    reading = read_document(content, name)
    assert all(each in shown(reading) for each in words)
    assert not reading.unread


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.xml", b"<a>Ella", "broken"),
        ("letter.doc", b"Ella Renouf", "another kind"),
        ("a.xml", b"<!DOCTYPE a [<!ENTITY b 'Ella'>]><a>&b;</a>", "entities"),
        ("a.xml", b"<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a'><a/>", "entities"),
        ("a.xml", b"<a>" * 100_000, "broken"),
        ("a.json", b'{"a": "Ella', "broken"),
        ("a.json", b"[" * 200_000, "deep"),
        ("a.json", b'{"a":' * 200_000, "deep"),
        (
            "a.xml",
            b"<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'/>",
            "written as XML",
        ),
    ],
)
def test_what_cannot_be_read_is_named(name: str, content: bytes, why: str) -> None:
    assert why in whys(read_document(content, name))
