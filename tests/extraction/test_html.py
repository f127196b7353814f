"""HTML: what a reader sees reads on; what it hides comes out too, and says that it is hidden."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.extraction.letters import anywhere, html_letter, read, said, whys


def test_blocks_are_lines_and_cells_are_tabs() -> None:
    reading = read(html_letter("<p>One&nbsp;&eacute;</p><table><tr><td>12</td><td>Rue</td></tr></table>A<br>B"))
    assert said(reading, "body").split("\n") == ["One é", "12\tRue\t", "A", "B"]


@pytest.mark.parametrize(
    "hiding",
    [
        "<span style='display:none'>{}</span>",
        "<span style='VISIBILITY: hidden'>{}</span>",
        "<span style='font-size:0'>{}</span>",
        "<span style='color:#ffffff'>{}</span>",
        "<font color=white>{}</font>",
        "<div style='background:#123456'><i style='color:#123456'>{}</i></div>",
        "<div style='height:0;overflow:hidden'>{}</div>",
        "<div style='position:absolute;left:-9999px'>{}</div>",
        "<div style='mso-hide:all'>{}</div>",
        "<div style='opacity:0'>{}</div>",
        "<div hidden>{}</div>",
        "<style>.x{{display:none}}</style><p class=x>{}</p>",
        "<style>@media screen{{p.y{{display:none}}}}</style><p class=y>{}</p>",
        "<!-- {} -->",
        "<!--[if mso]><p>{}</p><![endif]-->",
        "<img src='http://x/y' alt='{}'>",
        "<a href='mailto:{}'>write</a>",
        "<p title='{}'>x</p>",
        "<title>{}</title>",
        "<script>{}</script>",
        "<style>/* {} */</style>",
        "<input type=hidden value='{}'>",
        "<template>{}</template>",
        "<p data-note='{}'>x</p>",
        "<style>span[lang]{{display:none}}</style><span lang=x>{}</span>",
        "<style>[data-x]{{display:none}}</style><span data-x=1>{}</span>",
        "<style>p > span:not(.y){{display:none}}</style><p><span>{}</span></p>",
        "<style>*{{font-size:0}}</style><p>{}</p>",
        "<style>@supports (a:b){{.x{{display:none}}}}</style><p class=x>{}</p>",
        "<p style='color:rgba(0,0,0,0)'>{}</p>",
        "<p style='clip:rect(1px,1px,1px,1px);position:absolute'>{}</p>",
        "<p style='background:url(x.png) #102030;color:#102030'>{}</p>",
        "<input placeholder='{}'>",
        "<p aria-label='{}'>x</p>",
        "<b title='{}",
        "<b a=1 a='{}'>x</b>",
        "<body><body title='{}'>",
        "<!-- {}",
        "<?php {} ?>",
        "<meta name=description content='{}'>",
        "<object data=x><param name=a value='{}'></object>",
    ],
)
def test_hidden_text_is_read_as_hidden(hiding: str) -> None:
    reading = read(html_letter("<p>Shown</p>" + hiding.format("Ella Renouf")))
    found = [p for p in reading.passages if "Ella Renouf" in p.text]
    assert found
    assert all(p.hidden and p.where.startswith("body#") for p in found)


def test_hidden_letters_neither_cut_a_name_nor_vanish() -> None:
    reading = read(html_letter("<p>El<span style='display:none'>zzz</span>la lives</p>"))
    assert said(reading, "body") == "Ella lives"
    assert said(reading, "body#hidden") == "Elzzzla"


@pytest.mark.parametrize(
    "name",
    [
        "El\u200bla",
        "El\u00adla",
        "E\u2060l\ufefflа",
        "Ｅｌｌａ",
        "Еllа",
        "E&#8203;lla",
        "E&shy;lla",
        "<b>El</b>la",
        "𝐄𝐥𝐥𝐚",
    ],
)
def test_a_disguised_name_reads_as_the_name(name: str) -> None:
    assert "Ella Renouf" in said(read(html_letter(f"<p>{name} Renouf</p>")), "body")


@pytest.mark.parametrize(
    "spread",
    [
        "<table><tr><td>E</td><td>l</td><td>l</td><td>a</td></tr></table>",
        "E<br>l<br>l<br>a",
        "<div style='display:inline'>El</div><div style='display:inline-block'>la</div>",
        "<p>El<wbr>la</p>",
        "<p>El<!-- x -->la</p>",
        "<p>El<span style='color:rgba(255,255,255,0)'>xx</span>la</p>",
    ],
)
def test_letters_spread_over_the_page_are_read_together(spread: str) -> None:
    reading = read(html_letter(f"<p>x</p>{spread}"))
    assert any("Ella" in p.text for p in reading.passages)


def test_real_russian_stays_russian() -> None:
    assert said(read(html_letter("<p>Мама Сара дома</p>")), "body") == "Мама Сара дома"


@pytest.mark.parametrize(
    "history",
    [
        "<blockquote>{}</blockquote>",
        "<div class=gmail_quote>{}</div>",
        "<div id=divRplyFwdMsg>From: Tom</div><div>{}</div>",
    ],
)
def test_history_in_html_is_quoted(history: str) -> None:
    reading = read(html_letter("<p>New</p>" + history.format("Ella moved")))
    assert said(reading, "body").strip() == "New"
    assert "Ella moved" in said(reading, "quoted")


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ("<img src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAfQ='>", "embedded"),
        ("<a href='data:text/html,hello'>x</a>", "embedded"),
        ("<style>p::before{content:'\\45 lla'}</style><p>Renouf</p>", "puts on the page"),
        ("<bdo dir=rtl>alle</bdo>", "turned"),
        ("<div style='display:flex;flex-direction:row-reverse'><i>la</i><i>El</i></div>", "turned"),
        ("<bdo style='unicode-bidi:bidi-override;direction:rtl'>alle</bdo>", "turned"),
        ("<div>" * 400, "nested deeper"),
        ("<p>" * 60_000, "more than 50000 tags"),
    ],
)
def test_what_html_may_show_otherwise_is_unread(html: str, why: str) -> None:
    assert why in whys(read(html_letter(html)))


def test_a_large_page_is_read_apart() -> None:
    reading = read(html_letter("<p>word</p>" * 4_000 + "<p>Ella Renouf</p>"))
    assert "Ella Renouf" in anywhere(reading)
    assert not reading.unread


WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzéèçłãABCXYZ", min_size=3, max_size=12)
PLACES = st.sampled_from(
    ["{}", "<div>{}</div>", "<!--{}-->", "<i style='display:none'>{}</i>", "<b title='{}'>b</b>", "<td>{}", "<svg><text>{}</text></svg>",
     "<select><option>{}</select>", "<textarea>{}</textarea>", "<noscript>{}</noscript>", "<object>{}</object>", "<x-y>{}</x-y>",
     "<math><mi>{}</mi></math>", "<plaintext>{}", "<xmp>{}</xmp>", "<iframe srcdoc='{}'></iframe>", "<frameset>{}", "</p>{}", "<table>{}"]
)  # fmt: skip


@given(st.lists(st.tuples(PLACES, WORDS), min_size=1, max_size=6))
def test_every_word_put_anywhere_comes_out_or_the_page_is_unread(placed: list[tuple[str, str]]) -> None:
    reading = read(html_letter("".join(place.format(word) for place, word in placed)))
    told = anywhere(reading)
    assert reading.unread or all(unicodedata.normalize("NFKC", word) in told for _, word in placed)


def test_a_name_in_angle_brackets_is_read_though_no_program_shows_it() -> None:
    assert "ella renouf" in " ".join(anywhere(read(html_letter("<p>see <Ella Renouf></p>"))).split()).lower()
