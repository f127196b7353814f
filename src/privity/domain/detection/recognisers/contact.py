"""How somebody can be reached."""

PHRASES = """
    phone|telephone|tel|mobile|mob|contact|whatsapp number|no|is
    number is
    ring|call|text|phone her|him|them on
    reach* her|him|them on|at
    email is
    snapchat|instagram|facebook|tiktok|whatsapp|xbox ?name|account|handle|user|username
"""

NOT = """
    facebook page|group
    contact number for the|our|this team|office|service|helpline
    call me|us on
    our|my|your phone|telephone|tel|mobile|contact number|no|is
"""

VALID = (
    "Her mobile number is on file.",
    "Ring her on 07700 900123.",
    "His Snapchat account is new.",
)
INVALID = (
    "My mobile number is below.",
    "Follow our Facebook page.",
)
ADVERSARIAL = ("She has no mobile number.",)
