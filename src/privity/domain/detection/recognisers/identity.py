"""Who somebody is: name, alias, date of birth, identifier."""

PHRASES = """
    date of birth
    DOB
    born on
    real|maiden|former|previous|birth|full name is|was
    also|formerly|previously known as
    AKA
    née
    changed her|his|their name
    NHS number|no
    passport number|no
    national insurance number|no
"""

NOT = ""

VALID = (
    "Her maiden name is on the form.",
    "He is also known as Jack.",
)
INVALID = ("The meeting is on 4 March.",)
ADVERSARIAL = ("She changed her name by deed.",)
