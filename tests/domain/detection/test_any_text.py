"""Over any text: nothing is missed for its spelling, nothing fails, and every place lies inside its passage."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.detection.reading import DEPARTMENT, detected

ORDINARY = [
    "the",
    "meeting",
    "about",
    "the",
    "budget",
    "was",
    "moved",
    "and",
    "everybody",
    "agreed",
    "to",
    "bring",
    "cake",
]
filler = st.lists(st.sampled_from(ORDINARY), max_size=12).map(" ".join)
relatives = st.sampled_from([p for p in DEPARTMENT.people if p.staff is None and p.professional is None])
identified = st.sampled_from([p for p in DEPARTMENT.people if p.identifiers])


@st.composite
def spelled_name(draw: st.DrawFn, name: str) -> str:
    words = name.split()
    at = next((k for k, w in enumerate(words) if w.islower()), len(words) - 1)
    given_names, surname = words[:at], words[at:]
    if draw(st.booleans()):
        given_names = given_names[:1]
    written = draw(st.sampled_from(["{g} {s}", "{s}, {g}", "{g}\n{s}", "{g}  {s}", "{g}_{s}"]))
    text = written.format(g=" ".join(given_names), s=" ".join(surname))
    return draw(st.sampled_from([str, str.upper, str.title]))(text)


@settings(max_examples=300, deadline=None)
@given(data=st.data(), before=filler, after=filler)
def test_a_planted_full_name_is_always_found(data: st.DataObject, before: str, after: str) -> None:
    person = data.draw(relatives)
    text = f"{before}. {data.draw(spelled_name(person.name))} {after}"
    assert any(person.id in f.candidates and f.category == "identity" for f in detected(text).findings)


@settings(max_examples=100, deadline=None)
@given(data=st.data(), before=filler, after=filler)
def test_a_planted_identifier_is_always_found(data: st.DataObject, before: str, after: str) -> None:
    person = data.draw(identified)
    separator = data.draw(st.sampled_from(["", " ", "-", ".", "\u00a0", "–"]))
    text = f"{before} {person.identifiers[0].value.replace(' ', separator)} {after}"
    assert any(person.id in f.candidates for f in detected(text).findings)


@settings(max_examples=300, deadline=None)
@given(data=st.data(), before=filler, after=filler)
def test_a_planted_protected_address_is_always_found(data: st.DataObject, before: str, after: str) -> None:
    number = data.draw(
        st.sampled_from(["12", "Flat 3, 12", "no. 12", "Apt 3, 12", "twelve", "Unit 3 12", "number twelve"])
    )
    street = data.draw(st.sampled_from(["Clos des Sables", "Clos-des-Sables", "Clos Des Sable", "Clos\ndes Sables"]))
    place = data.draw(st.sampled_from(["", ", St Brelade", " St. Brelade's JE3 8XX", ", JE38XX", " Jersey"]))
    written = data.draw(st.sampled_from([f"{number} {street}{place}", f"{street} {number}{place}"]))
    text = f"{before} {data.draw(st.sampled_from([str, str.upper, str.lower]))(written)} {after}"
    assert any(f.category == "address" and f.candidates == ("marie",) for f in detected(text).findings)


PIECES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "Ella",
            "Renouf",
            "Mary",
            "CF-2041",
            "12",
            "Clos",
            "Sables",
            "mum",
            "her",
            "hit",
            "’s",
            "\n\n",
            "-",
            ".",
            "@",
            "07700",
        ]
    ),
)


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, max_size=25), st.sampled_from(["", " "]))
def test_every_place_lies_inside_its_passage_whatever_the_text(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    for finding in detected(text, subject=text[:50], sender="jo", to="dr").findings:
        length = len(text) if finding.where == "body" else len(text[:50])
        assert 0 <= finding.start < finding.end <= length
        assert finding.why.endswith(".")


@settings(max_examples=200, deadline=None)
@given(filler, filler)
def test_ordinary_words_are_about_nobody(one: str, other: str) -> None:
    assert detected(f"{one}. {other}", sender="jo", to="dr").findings == ()
