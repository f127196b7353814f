"""What is written is read again as the same department, as JSON and as a folder of CSV files."""

import json
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.records.small_department import small

from privity.domain.cases import FAMILY_ROLES, Bar, Case, Complaint, ComplaintId, Grant, Involvement
from privity.domain.department import Department
from privity.domain.facts import CATEGORIES, PURPOSES, CaseId, Fact, FactId
from privity.domain.people import (
    Contact,
    ContactId,
    ContactKind,
    Group,
    Identifier,
    Person,
    PersonId,
    Professional,
    Staff,
)
from privity.domain.periods import Period
from privity.records.fictional import fictional_department_path
from privity.records.fictional.invented_department import invented_department
from privity.records.intake import department_from_dict, read_department, write_csv, write_department

words = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters=';:"'), min_size=1, max_size=8)
instants = st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone is given beside
PEOPLE = tuple(PersonId(f"p-{n}") for n in range(4))
someone = st.sampled_from(PEOPLE)
some = st.lists(someone, max_size=3, unique=True).map(tuple)
several = st.lists(someone, min_size=1, max_size=3, unique=True).map(tuple)
texts = st.lists(words, max_size=2).map(tuple)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    starts, until = draw(st.none() | instants), draw(st.none() | instants)
    if starts and until and starts >= until:
        starts = None
    return Period(starts=starts, until=until)


@st.composite
def departments(draw: st.DrawFn) -> Department:
    contacts = st.builds(
        Contact,
        kind=st.sampled_from(ContactKind),
        value=words,
        verified=st.booleans(),
        protected=st.booleans(),
        period=periods(),
    )
    people = [
        Person(
            id=known_as,
            name=draw(words),
            aliases=draw(texts),
            born=draw(st.none() | st.dates(date(1920, 1, 1), date(2026, 1, 1))),
            identifiers=tuple(draw(st.lists(st.builds(Identifier, kind=words, value=words), max_size=2))),
            contacts=tuple(draw(st.lists(contacts, max_size=2))),
        )
        for known_as in PEOPLE
    ]
    home = Contact(kind=ContactKind.ADDRESS, value=draw(words), id=ContactId("k-1"), protected=True)
    workers = [
        Person(
            id=PersonId("p-sw"),
            name=draw(words),
            staff=Staff(role=draw(st.sampled_from(["", "social_worker"])), team=draw(words)),
        ),
        Person(
            id=PersonId("p-gp"),
            name=draw(words),
            professional=Professional(agency=draw(st.none() | words)),
            contacts=(home,),
        ),
    ]
    involvements = st.builds(
        Involvement,
        person=someone,
        role=st.sampled_from(FAMILY_ROLES),
        allocated=st.booleans(),
        acts_for=st.none() | someone,
        parental_responsibility=st.sampled_from([True, False, (PEOPLE[0],)]),
        period=periods(),
    )
    lists = st.lists(st.sampled_from(CATEGORIES), min_size=1, max_size=3, unique=True).map(tuple)
    purposes = st.lists(st.sampled_from(PURPOSES), max_size=2, unique=True).map(tuple)
    wide = st.builds(
        Grant,
        reader=someone,
        by=someone,
        reason=words,
        about=several,
        categories=lists,
        purposes=purposes,
        period=periods(),
    )
    bars = st.builds(
        Bar, readers=several, ground=words, about=some, categories=lists, period=periods(), review=st.none() | instants
    )
    fact = Fact(
        id=FactId("f-1"),
        about=draw(several),
        category=draw(st.sampled_from(CATEGORIES)),
        case=CaseId("c-1"),
        text=draw(texts),
        in_confidence=draw(st.booleans()),
        source=draw(st.none() | someone),
        protected=draw(st.booleans()),
    )
    named = Grant(reader=PEOPLE[1], by=PEOPLE[2], reason=draw(words), fact=draw(st.sampled_from(["f-1", "k-1"])))
    case = Case(
        id=CaseId("c-1"),
        reference=draw(words),
        subjects=(PEOPLE[0],),
        involvements=tuple(draw(st.lists(involvements, max_size=4))),
        facts=(fact,),
        grants=(named, *draw(st.lists(wide, max_size=2))),
        bars=tuple(draw(st.lists(bars, max_size=2))),
    )
    complaint = Complaint(
        id=ComplaintId("k-9"), made_by=PEOPLE[1], names=draw(some), case=case.id, handlers=draw(some), text=draw(texts)
    )
    group = Group(address=draw(words), members=draw(some), period=draw(periods()))
    return Department(
        name=draw(words), people=(*people, *workers), cases=(case,), complaints=(complaint,), groups=(group,)
    )


@given(departments())
@settings(max_examples=60, deadline=None)
def test_every_department_survives_json_and_csv(department: Department) -> None:
    assert department_from_dict(json.loads(json.dumps(write_department(department)))) == department
    with tempfile.TemporaryDirectory() as folder:
        write_csv(department, Path(folder))
        assert read_department(Path(folder)) == department


def test_the_fictional_department_is_the_same_as_a_folder(tmp_path: Path) -> None:
    department = read_department(fictional_department_path())
    write_csv(department, tmp_path)
    assert read_department(tmp_path) == department


def test_byte_order_marks_and_windows_line_ends_are_no_content(tmp_path: Path) -> None:
    write_csv(department_from_dict(small()), tmp_path)
    expected = read_department(tmp_path)
    for path in tmp_path.iterdir():
        plain = path.read_bytes().replace(b"\r\n", b"\n")
        path.write_bytes(b"\xef\xbb\xbf" + plain.replace(b"\n", b"\r\n"))
    assert read_department(tmp_path) == expected == department_from_dict(small())


def test_dates_are_told_in_the_departments_own_time_zone() -> None:
    summer = small()
    summer["groups"][0]["from"] = "2026-07-01"
    assert department_from_dict(summer).groups[0].period.starts == datetime(2026, 6, 30, 23, tzinfo=UTC)
    summer["department"]["time_zone"] = "America/New_York"
    assert department_from_dict(summer).groups[0].period.starts == datetime(2026, 7, 1, 4, tzinfo=UTC)


def test_dotted_columns_and_a_column_of_ones_own_for_an_identifier_table_are_read(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("id,name,staff.role,staff.team\np-1,Jo Rive,social_worker,North\n")
    (tmp_path / "identifiers.csv").write_text("person,kind,value\np-1,badge,12:34\n")
    person = read_department(tmp_path).people[0]
    assert person.staff == Staff(role="social_worker", team="North")
    assert person.identifiers == (Identifier(kind="badge", value="12:34"),)


@pytest.mark.parametrize("people", [1, 2, 5, 40, 400, 3000])
def test_an_invented_department_of_any_size_is_valid_and_the_same_for_the_same_seed(people: int) -> None:
    whole = invented_department(people, seed=11)
    assert len(department_from_dict(whole).people) == people
    assert invented_department(people, seed=11) == whole
    assert people < 5 or invented_department(people, seed=12) != whole


def test_an_invented_department_has_the_traps_that_real_ones_have() -> None:
    department = department_from_dict(invented_department(3000, seed=11))
    names = [p.name for p in department.people]
    roles = {i.role for c in department.cases for i in c.involvements}
    values = [c.value for p in department.people for c in p.contacts if c.verified and c.kind == "email"]
    assert len(roles) == 43
    assert len(set(names)) < len(names)
    assert len(set(values)) < len(values)
    assert any(
        len({p.born for p in department.people if p.id in c.subjects}) < len(c.subjects) for c in department.cases
    )
    assert any(" " in name.split(" ", 1)[1] and "Sousa" in name for name in names)
    assert any("ł" in name for name in names)
    assert any(p.aliases for p in department.people)
    assert any(p.born == date(2010, 6, 1) or p.born == date(2008, 6, 1) for p in department.people)
    assert all(values.endswith(".example") for values in values)
    assert department.relations
    assert department.complaints
    assert department.groups
    assert any(c.bars for c in department.cases)
