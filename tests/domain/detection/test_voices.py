"""Detection hears invented voices of social workers, police, schools, health, parents and children; ordinary mail is left alone.

The thresholds are what was reached; they go up, never down. `kept_back` was written with the rest and kept out of sight until the
end: it was then heard with a recall of 0.967 at a precision of 0.904.
"""

import pytest
from tests.domain.detection.hearing import Score, Voice, found, hear, listen, voices

HEARD = {  # set: recall, precision, and of what was noticed, how much went to the right person
    "spoken": (0.99, 0.965, 0.99),
    "second": (0.97, 0.935, 0.98),
    "kept_back": (0.98, 0.905, 0.985),
    "routine": (1.0, 1.0, 1.0),
}


@pytest.mark.parametrize(("name", "least"), HEARD.items())
def test_voices_are_heard(name: str, least: tuple[float, float, float]) -> None:
    score = listen(voices(name))
    recall, precision, about_whom = least
    assert score.recall >= recall, score.missed
    assert score.precision >= precision, score.false
    assert score.about_whom >= about_whom


@pytest.mark.parametrize("name", ["ordinary", "ordinary_second"])
def test_nothing_is_found_in_ordinary_mail(name: str) -> None:
    told = [voice.text for voice in voices(name) if hear(voice, Score())[1]]
    assert told == []


def said(
    text: str, *, department: str = "example", subject: str = "", sender: str = "p-jo", to: str = "p-sol"
) -> set[str]:
    voice = Voice(
        text=text,
        expected=frozenset(),
        allowed=frozenset(),
        department=department,
        subject=subject,
        sender=sender,
        to=to,
    )
    return {f"{person.removeprefix('p-')} {category}" for person, category in found(voice)[0]}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Her father was arrested in June and her mum is drinking again.", "sean criminal, marie substance_use"),
        ("According to her dad, her mum has bipolar disorder.", "marie mental_health"),
        ("The mother of Ella Renouf has a conviction for fraud.", "marie criminal"),
        ("Mum hit her.", "ella abuse, marie abuse"),
        ("Mum and dad both drink.", "marie substance_use, sean substance_use"),
        ("She has no diagnosis of autism, but her dad does.", "ella health, sean health"),
        ("Your client has a caution.", "sean criminal"),
        ("Marie has asthma. So has her ex.", "marie health, sean health"),
        ("Mum:\n- PTSD\n- rent arrears", "marie mental_health, marie finance"),
        ("Sean Mallet hit his daughter.", "ella abuse, sean abuse"),
        ("The mother's GP prescribed sertraline.", "marie mental_health"),
        ("Marie blamed Ella for her drinking.", "marie substance_use"),
        ("The mother to Ella Renouf has lupus.", "marie health"),
    ],
)
def test_it_is_said_of_whom_the_words_mean(text: str, facts: str) -> None:
    assert set(facts.split(", ")) <= said(text, subject="Ella Renouf")


@pytest.mark.parametrize(
    ("text", "subject", "facts"),
    [
        ("Ethan's mum's partner was convicted of fraud.", "CF-1010", "steve criminal, denise identity"),
        ("Steve threw a plate at Denise.", "CF-1010", "denise domestic_abuse, steve identity"),
        (
            "Jack's mother has MS and Harvey's mother has been sectioned.",
            "CF-1012",
            "louise health, natalie mental_health",
        ),
        ("Lily's big brother was excluded again.", "CF-1002", "noah education"),
        ("Their grandmother hit them.", "CF-1002", "noah abuse, lily abuse"),
        ("The twins' mum was an in-patient last year.", "CF-1007", "beatriz health"),
        ("Theo's dad has lost his job.", "CF-1009", "simon finance"),
        ("Sarah Pallot's children are on the register.", "", "noah abuse, lily abuse"),
        ("Sarah is now at her mum's in Gorey.", "CF-1002", "sarah address"),
        ("Kacper's sister is pregnant.", "CF-1006", "zuzanna health"),
        ("Mr and Mrs Pallot are both drinking.", "CF-1002", "sarah substance_use, craig substance_use"),
        ("Sarah told me about her mother. Her mother has dementia.", "CF-1002", "maureen health"),
        ("They have gone to Maureen's.", "CF-1002", "maureen address"),
        ("Lee Gallichan owes money to half the team.", "CF-1002", "lee finance"),
        ("Grace Ndlovu is going through a divorce.", "CF-1002", "grace family"),
    ],
)
def test_and_so_in_the_fictional_department(text: str, subject: str, facts: str) -> None:
    told = said(text, department="st_brannock", subject=subject, sender="p-grace", to="p-sandra")
    assert set(facts.split(", ")) <= told


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Ruby Gallichan: mum has multiple sclerosis.", "ruby health"),
        ("Harvey du Feu's mum is ill.", "louise health"),
        ("Noah Pallot's mum lost her job.", "noah finance"),
        ("Ethan Le Brocq's girlfriend is ill.", "steve identity"),
        ("Sarah Pallot put in a form.", "sarah substance_use"),
        ("Noah Pallot will wait: I am off sick today with a migraine.", "noah health"),
        ("Noah Pallot will wait: my daughter has chickenpox.", "noah health"),
    ],
)
def test_nor_of_anybody_else(text: str, never: str) -> None:
    assert never not in said(text, department="st_brannock", sender="p-grace", to="p-sandra")


@pytest.mark.parametrize(
    "text",
    [
        "Case study: a mother with depression and a father who drinks.",
        "What should you do when a child says that her father hit her? Come to the workshop.",
        "Jo's mother has been in hospital.",
        "Bring your mum, dad or partner.",
    ],
)
def test_kinship_that_only_the_correspondents_could_explain_needs_more(text: str) -> None:
    assert said(text) == set()
