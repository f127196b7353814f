"""Two invented families and their workers: enough to ask who may see what of a held message."""

from datetime import UTC, datetime

from privity.domain.cases import Case, Involvement
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.facts import CaseId
from privity.domain.people import Contact, ContactKind, Person, PersonId, Professional, Relation, Staff

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
OUR_CASE, OTHER_CASE = CaseId("c-1"), CaseId("c-2")


def _person(key: str, name: str, email: str = "", *, staff: Staff | None = None, agency: str = "") -> Person:
    contacts = (Contact(kind=ContactKind.EMAIL, value=email, verified=True),) if email else ()
    professional = Professional(agency=agency, role="school_safeguarding_lead") if agency else None
    return Person(id=PersonId(key), name=name, contacts=contacts, staff=staff, professional=professional)


def _in(person: str, role: str, *, allocated: bool = False, parent: bool = False) -> Involvement:
    return Involvement(person=PersonId(person), role=role, allocated=allocated, parental_responsibility=parent)


PEOPLE = (
    _person("p-worker", "Tamsin Vaudin", "t.vaudin@dept.example", staff=Staff(role="social_worker", team="North")),
    _person("p-manager", "Drew Falla", "d.falla@dept.example", staff=Staff(role="team_manager", team="North")),
    _person("p-head", "Una Mourant", "u.mourant@dept.example", staff=Staff(role="head_of_service")),
    _person("p-dpo", "Ravi Tostevin", "r.tostevin@dept.example", staff=Staff(role="data_protection_officer")),
    _person("p-guardian", "Elin Gavey", "e.gavey@dept.example", staff=Staff(role="caldicott_guardian")),
    _person("p-complaints", "Omar Lihou", "o.lihou@dept.example", staff=Staff(role="complaints_officer")),
    _person("p-other-manager", "Sky Brehaut", "s.brehaut@dept.example", staff=Staff(role="team_manager", team="South")),
    _person("p-stranger", "Nico Torode", "n.torode@dept.example", staff=Staff(role="social_worker", team="South")),
    _person("p-relative", "Bea Corbet", "b.corbet@dept.example", staff=Staff(role="team_manager", team="North")),
    _person("p-teacher", "Pat Ogier", "p.ogier@school.example", agency="Hill School"),
    _person("p-child", "Wren Corbet"),
    _person("p-mother", "Ida Corbet", "ida.corbet@mail.example"),
    _person("p-partner", "Gus Heaume", "gus.heaume@mail.example"),
    _person("p-other-child", "Sol Marquand"),
    _person("p-nobody", "Ash Rihoy"),
)
DEPARTMENT = Department(
    name="An invented department",
    people=PEOPLE,
    cases=(
        Case(
            id=OUR_CASE,
            reference="CF-1",
            subjects=(PersonId("p-child"),),
            involvements=(
                _in("p-child", "child"),
                _in("p-mother", "mother", parent=True),
                _in("p-partner", "parents_partner"),
                _in("p-worker", "social_worker", allocated=True),
                _in("p-manager", "team_manager"),
                _in("p-relative", "team_manager"),
                _in("p-head", "head_of_service"),
                _in("p-teacher", "school_safeguarding_lead"),
            ),
        ),
        Case(
            id=OTHER_CASE,
            reference="CF-2",
            subjects=(PersonId("p-other-child"),),
            involvements=(_in("p-other-child", "child"), _in("p-other-manager", "team_manager")),
        ),
    ),
    relations=(Relation(person=PersonId("p-relative"), to=PersonId("p-mother"), relation="sister"),),
)
KERNEL = Kernel.of(DEPARTMENT)
