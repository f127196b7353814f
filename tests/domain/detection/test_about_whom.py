"""Of whom a thing is said, and of whom it is not: initials, kinship, strangers, pronouns, what a sentence leaves out."""

from functools import cache

import pytest
from tests.builders import NOON, case, department, ids, involved, person, worker

from privity.domain.detection.detector import Detector
from privity.domain.disclosure import Passage, Place, Reading


@cache
def detector() -> Detector:
    return Detector.of(
        department(
            [
                person("ella", "Ella Mary Renouf", born="2015-03-04"),
                person("jack", "Jack Renouf", born="2011-07-01"),
                person("marie", "Marie Renouf", born="1990-07-19"),
                person("sean", "Sean Mallet", born="1988-11-02"),
                person("gran", "Brenda de la Haye"),
                person("isla", "Isla Vautier", born="2016-01-01"),
                person("kyle", "Kyle Bishop"),
                worker("jo", "Jo Querée"),
                worker("mark", "Mark Frost"),
            ],
            [
                case(
                    "c1",
                    "ella",
                    [
                        involved("jack", "child"),
                        involved("marie", "mother"),
                        involved("sean", "father"),
                        involved("gran", "grandparent"),
                        involved("jo", "social_worker", allocated=True),
                        involved("mark", "team_manager"),
                    ],
                    reference="CF-2041",
                ),
                case(
                    "c2",
                    "isla",
                    [
                        involved("marie", "aunt"),
                        involved("kyle", "ex_partner"),
                        involved("jo", "social_worker", allocated=True),
                    ],
                    reference="CF-2042",
                ),
            ],
        )
    )


def said(text: str, *, subject: str = "CF-2041", sender: str = "jo", to: str = "mark") -> set[str]:
    passages = [Passage(where="subject", place=Place.SUBJECT, text=subject, title=True)] if subject else []
    passages.append(Passage(where="body", place=Place.BODY, text=text))
    answer = detector().detect(
        Reading(passages=tuple(passages)),
        at=NOON,
        sender=frozenset(ids(sender)),
        recipients=frozenset(ids(to)),
    )
    assert all(f.why.endswith(".") for f in answer.findings)
    return {f"{p} {f.category}" for f in answer.findings if f.where == "body" for p in f.candidates}


@pytest.mark.parametrize(
    ("text", "found", "never"),
    [
        ("Female (MR) has asthma.", "marie health", "ella health"),
        ("M: epilepsy.\nF: in prison.", "marie health", "sean health"),
        ("M: epilepsy.\nF: in prison.", "sean criminal", "marie criminal"),
        ("E has told us that he drinks. E is asthmatic.", "ella identity", "gran identity"),
        ("Child 2 has asthma.", "jack health", "ella health"),
        ("MGM has asthma.", "gran health", "marie health"),
        ("| Mother | asthma |\n| Father | in prison |", "sean criminal", "marie criminal"),
    ],
)
def test_initials_headings_and_rows_stand_for_people_of_the_case(text: str, found: str, never: str) -> None:
    heard = said(text)
    assert found in heard
    assert never not in heard


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The older boy has asthma.", "jack health"),
        ("Her nan has asthma.", "gran health"),
        ("The younger has asthma.", "ella health"),
        ("The whole family has scabies.", "marie health"),
        ("The whole family has scabies.", "jack health"),
        ("Mum and kids have asthma.", "jack health"),
    ],
)
def test_kinship_means_whom_the_case_says(text: str, found: str) -> None:
    assert found in said(text)


@pytest.mark.parametrize(
    "text", ["Her grandad has asthma.", "Ella's uncle has asthma.", "Her late husband had asthma."]
)
def test_kin_whom_the_case_does_not_hold_are_nobody_in_it(text: str) -> None:
    assert not {f for f in said(text) if f.endswith(("health", "gran identity"))}


@pytest.mark.parametrize(
    "text",
    [
        "Marie's boyfriend is now Carl Hibbs: in prison for burglary.",
        "Ella's friend Nige has asthma and is in prison.",
        "Ella was seen with a girl called Keira Benest, whose dad is in prison.",
        "Carl Hibbs, 44, lodging with Marie, is in prison.",
        "Ella's mate Stacey was there. Her mum is in prison.",
    ],
)
def test_what_is_said_of_somebody_of_no_case_falls_on_nobody_in_it(text: str) -> None:
    assert not {f for f in said(text) if f.endswith(("criminal", "health"))}


def test_a_gap_in_a_form_is_nobody() -> None:
    assert not {f for f in said("[Mother] said that [child] was hit.") if f.startswith("marie")}


def test_of_a_name_that_only_stands_by_it_is_said_all_the_same() -> None:
    assert "ella health" in said("Ella was seen by Sally Green for her asthma.")
    assert "marie health" in said("Marie told Sally Green that she has asthma.")


@pytest.mark.parametrize(
    ("text", "found", "never"),
    [
        ("Ella and Sean came. He has asthma.", "sean health", "ella health"),
        ("Ella's mum is here, and she has asthma.", "marie health", "ella health"),
        ("Jack was there. Marie said that Brenda was in tears with her asthma.", "gran health", "jack health"),
        ("Sean told him his mother has asthma.", "gran health", "sean health"),
        ("Sean has asthma. Marie's is clear.", "marie health", "gran health"),
        ("Sean has asthma. Marie never speaks of it.", "sean health", "marie health"),
        ("Ella has a burn. Jack says gran did it. She hit her.", "gran abuse", "marie abuse"),
    ],
)
def test_pronouns_and_what_is_left_out_go_to_whom_they_fit(text: str, found: str, never: str) -> None:
    heard = said(text)
    assert found in heard
    assert never not in heard


def test_the_first_person_is_the_family_member_who_writes() -> None:
    assert "marie health" in said("my asthma is bad", subject="", sender="marie", to="jo")
    assert "sean criminal" in said("im in prison", subject="", sender="sean", to="jo")
    heard = said("Sean rang me drunk again", subject="", sender="marie", to="jo")
    assert {"sean substance_use", "sean identity"} <= heard
    assert "marie substance_use" not in heard


def test_in_a_case_that_is_named_kin_are_those_of_that_case() -> None:
    heard = said("Marie reported that her ex partner had hit her.")
    assert "marie abuse" in heard
    assert not any(f.startswith("kyle") for f in heard)


def test_what_heads_a_page_is_the_childs_and_not_the_grandmothers() -> None:
    heard = said(
        "Medical report: asthma\n\nNothing else is known to us.\n\nTo be read with the letter.\n\nElla saw Brenda."
    )
    assert not {"gran health", "marie health"} & heard


def test_a_first_name_alone_counts_once_something_is_told_of_its_case() -> None:
    assert said("Ella is here.", subject="", sender="marie", to="jo") == set()
    assert "ella identity" in said("Ella is here. I have asthma.", subject="", sender="marie", to="jo")
