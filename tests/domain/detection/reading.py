"""What detection is asked in these tests, and its answer in a form that reads in a table."""

from tests.builders import NOON, case, complaint, contact, department, fact, ids, involved, person, professional, worker

from privity.domain.detection.detector import Detector
from privity.domain.detection.findings import Findings
from privity.domain.disclosure import Passage, Place, Reading

DEPARTMENT = department(
    [
        person(
            "ella",
            "Ella Mary Renouf",
            born="2015-03-04",
            aliases=["Ellie"],
            identifiers=[("nhs_number", "943 476 5919")],
        ),
        person(
            "marie",
            "Marie Renouf",
            born="1990-07-19",
            contacts=[
                contact("email", "marie.renouf@mail.example"),
                contact("telephone", "07700 900123", contact_id="k-phone", protected=True),
                contact(
                    "address", "Flat 3, 12 Clos des Sables, St Brelade JE3 8XX", contact_id="k-home", protected=True
                ),
            ],
        ),
        person("sean", "Sean Mallet", born="1988-11-02"),
        person("gran", "Brenda de la Haye"),
        person("kyle", "Kyle Bishop"),
        person(
            "may", "May Rose Querée", contacts=[contact("address", "27 Les Quennevais Crescent, St Brelade JE3 8ZF")]
        ),
        person("ella2", "Ella Jane Renouf"),
        person(
            "theo",
            "Theo Langlois",
            contacts=[
                contact("address", "The Old Granary, Rozel, St Martin JE3 6ZJ", contact_id="k-granary", protected=True)
            ],
        ),
        worker("jo", "Jo Querée"),
        worker("mark", "Mark Frost"),
        professional("dr", "Dr Amit Shah"),
    ],
    [
        case(
            "c1",
            "ella",
            [
                involved("marie", "mother"),
                involved("sean", "father"),
                involved("gran", "grandparent"),
                involved("kyle", "parents_partner"),
                involved("jo", "social_worker", allocated=True),
                involved("dr", "gp"),
            ],
            reference="CF-2041",
            facts=[
                fact("f-uncle", "marie", "abuse", case="c1", text=["was hit by her uncle as a child"], protected=True)
            ],
        ),
        case("c2", "may", [involved("mark", "social_worker", allocated=True)], reference="CF-2042"),
        case("c3", "ella2", [involved("mark", "social_worker")], reference="CF-2043"),
        case("c4", "theo", [involved("mark", "social_worker")], reference="CF-2044"),
    ],
    complaints=[complaint("k-7", "marie", "jo", case="c1", text=["complaint about the conference of 3 March"])],
)
DETECTOR = Detector.of(DEPARTMENT)


def detected(body: str, *, subject: str = "", sender: str = "", to: str = "") -> Findings:
    passages = [Passage(where="subject", place=Place.SUBJECT, text=subject, title=True)] if subject else []
    passages.append(Passage(where="body", place=Place.BODY, text=body))
    reading = Reading(passages=tuple(passages))
    return DETECTOR.detect(reading, at=NOON, sender=frozenset(ids(sender)), recipients=frozenset(ids(to)))


def said(body: str, *, subject: str = "", sender: str = "", to: str = "") -> set[str]:
    """`person category` for each finding; several people whom words may mean stand with a bar between."""
    found = detected(body, subject=subject, sender=sender, to=to)
    return {f"{'|'.join(sorted(f.candidates))} {f.category}" for f in found.findings}
