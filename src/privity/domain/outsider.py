"""Somebody whom the department does not know, as the kernel is asked about them: one person, in no case, with no name."""

from dataclasses import replace

from privity.domain.department import Department
from privity.domain.people import Person, PersonId

OUTSIDER = PersonId("privity:outsider")


def with_outsider(department: Department) -> Department:
    """So that whoever may be told about a person outside a case follows from the rules, and from no rule beside them."""
    nobody = Person(id=OUTSIDER, name="somebody outside the department")
    return replace(department, people=(*department.people, nobody))
