"""Names and places that are harder to find: hyphens, particles, apostrophes, short names, words, house names."""

from typing import Any

from tests.acceptance.asking import Case, case

SPELT = "a name is a name in any writing"
WORD = "a word that is a name is not always one"
PLACE = "an address in any spelling, a street alone none"
POST = "post@lesmielles.example"
STRANGER = "somebody@nowhere.example"
WRITER = {"sender": "Christian Church <christian@lesmielles.example>"}
REFERENCE = "LM/24/007"


def mielles(id_: str, clause: str, text: str, expected: dict[str, str], **given: Any) -> Case:
    return case(f"mielles-{id_}", clause, text, expected, department="les_mielles", **given)


_NAMED = {
    "1": ("Jean-Luc de la Haye was here.", "Jean Luc de la Haye was here.", "Jean-Luc De La Haye", "DE LA HAYE, Jean-Luc", "UPN H801200001001", "UPN h801200001001"),
    "2": ("Siân O’Rourke was here.", "Sian O'Rourke was here.", "Siân O'ROURKE"),
    "3": ("Anne-Marie Le Feuvre-Smith", "Anne Marie Le Feuvre Smith"),
    "4": ("Patrick McAllister", "Paddy McAllister", "PATRICK MCALLISTER"),
    "7": ("Bo Li", "LI, Bo"),
    "8": ("Wei Li",),
    "12": ("Mohammed Ali Hussain", "Mohammed Hussain"),
}  # fmt: skip
_NEAR = {
    "1": ("Jean-Luc Delahaye",),
    "2": ("Sian ORourke", "Sian O'Rorke"),
    "3": ("Annemarie Le Feuvre-Smith",),
    "4": ("Patrick Mc Allister", "Patrick MacAllister", "Patrik McAllister"),
    "12": ("Mohammad Ali Hussain", "Mohammed Ali Husain"),
}  # fmt: skip
_STEP = (
    "the stepfather",
    "the stepdad",
    "the step-father",
    "Jean-Luc's stepdad",
    "Siân O'Rourke's son Jean-Luc's step-father",
)
_WORDS = (
    "What a joy! The brown daisy chain is lovely.", "It was a joy to see the church.", "The Christian church is open on Sunday.", "Christian Church is the social worker.",
    "Daisy is lovely.", "Philip is off sick. Brown envelopes are in the post room.", "117 chairs were delivered. Joy!", "Room 117 at 10:00.", "Ring 01534 117 117.", "Dr García López is the GP.",
    "Brown bread, li-ion batteries and joy.", "Havre des Pas is busy.", "Bo is here.",
)  # fmt: skip

CASES = [
    *[mielles(f"named-{who}-{n}", SPELT, text, {POST: f"hold no-ground:identity:{who}", STRANGER: f"hold unknown-reader:identity:{who}"}) for who, texts in _NAMED.items() for n, text in enumerate(texts)],
    *[mielles(f"near-{who}-{n}", SPELT, f"{text} has depression.", {POST: f"hold no-ground:mental_health:{who}"}) for who, texts in _NEAR.items() for n, text in enumerate(texts)],
    *[mielles(f"step-{n}", SPELT, f"{REFERENCE}: {text} has depression.", {"2": "hold no-ground:mental_health:4", "4": "release"}) for n, text in enumerate(_STEP)],
    *[mielles(f"word-{n}", WORD, text, {POST: "release", STRANGER: "release"}) for n, text in enumerate(_WORDS)],
    mielles("alias", SPELT, f"Pat the Rat has a conviction for theft. {REFERENCE}", {"2": "hold no-ground:criminal:4", POST: "hold no-ground:criminal:4"}),
    mielles("alias-sender", SPELT, "Paddy has a conviction for theft.", {"2": "hold no-ground:criminal:4", "4": "release"}),
    mielles("short", SPELT, "Bo Li has asthma.", {"8": "release", POST: "hold no-ground:health:7", "12": "hold bar:health:7"}),
    mielles("bar-all", "a bar without people or categories is of everything", "Wei Li has depression.", {"12": "hold bar:mental_health:8", "8": "release", "5": "release"}),
    mielles("bar-own", "but of those whom it names", "Mohammed Ali Hussain has asthma.", {"12": "release"}),
    mielles("bar-seen", "and of an address in the header", "See you at ten.", {"12": "hold recipients-exposed::8"}, headers={"Cc": "wei@mail.example"}),
    mielles("did", "who did it is another fact", "Wei Li was hit by Mohammed Hussain.", {"12": "hold bar:abuse:8", "8": "hold no-ground", "5": "release"}),
    mielles("joy", WORD, "Joy Brown has depression.", {POST: "hold no-ground:mental_health:9", "11": "release", "5": "hold no-ground:mental_health:9"}),
    mielles("joy-case", WORD, "Case 117: Joy is coming.", {POST: "hold no-ground:identity:9", "11": "release"}, **WRITER),
    mielles("mrs", WORD, "Mrs Brown has depression.", {POST: "hold no-ground:mental_health:9", "11": "release"}, **WRITER),
    *[mielles(f"house-{n}", PLACE, text, {"12": "hold bar:address:8 protected:address:8", POST: "hold protected:address:8", "8": "release", "5": "release"})
      for n, text in enumerate(("We met at Rose Cottage, La Rue du Moulin.", "Rose Cottage, Trinity", "rose cottage, rue du moulin"))],
    *[mielles(f"flat-{n}", PLACE, text, {"9": "hold protected:address:10", "11": "release", POST: "hold protected:address:10"})
      for n, text in enumerate(("15A Havre des Pas Court", "15a Havre des Pas Court, JE2 4UN", "15 A, Havre-des-Pas Court, JE2 4UN", "15A Havre des Pas Ct"))],
    mielles("reference-slashes", "the case's reference", "LM/24/007. Wei Li was there.", {"5": "hold non-subject:identity:8", "6": "hold no-ground:identity:8", "2": "hold no-ground:identity:8"}),
]  # fmt: skip
