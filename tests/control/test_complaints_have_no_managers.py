"""Law 8: mail about a complaint is in no manager's queue, since the complaint may name that very manager."""

from dataclasses import replace
from datetime import UTC, datetime

from tests.control.memory import Office

from privity.control.decision import NO_MANAGERS
from privity.control.outcomes import Submission
from privity.domain.people import PersonId
from privity.records.fictional import fictional_department_path, scenarios_path
from privity.records.intake import read_department

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)


def _kept(scenario: str, sender: str, *to: str) -> tuple[Office, str]:
    office = Office()
    office.worlds.becomes(read_department(fictional_department_path()))
    from privity.extraction.mail import MailReader  # noqa: PLC0415 - the real reader, for real messages

    path = replace(office.path, reader=MailReader())
    raw = (scenarios_path() / scenario).read_bytes()
    considered = path.consider(Submission(raw=raw, sender=sender, recipients=to))
    assert considered.held is not None
    return office, considered.held.hold


def test_a_complaint_is_shown_to_no_manager_of_its_case() -> None:
    office, hold = _kept("j3.eml", "n.quenault@stbrannock.example", "rob.lefeuvre@mail.example")
    kept = office.shelf.kept[hold]
    assert kept.cases == (NO_MANAGERS,)
    world = office.worlds.current()
    assert not any(world.manages(person, kept, AT) for person in world.kernel.index.staff)
    assert not world.may_review(PersonId("p-david"), kept, AT)


def test_other_mail_is_shown_to_the_managers_of_its_case() -> None:
    office, hold = _kept("e8.eml", "m.frost@stbrannock.example", "tanya.ozouf@mail.example")
    kept = office.shelf.kept[hold]
    assert kept.cases == ("c-1003",)
    assert office.worlds.current().manages(PersonId("p-david"), kept, AT)
