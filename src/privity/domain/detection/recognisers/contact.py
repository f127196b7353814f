"""How somebody can be reached."""

PHRASES = """
    phone|telephone|tel|mobile|mob|contact|whatsapp number|no|is
    number is
    ring|call|text|phone her|him|them on
    reach* her|him|them on|at
    email is
    snapchat|instagram|facebook|tiktok|whatsapp|xbox ?name|account|handle|user|username
    reach|contact|email|message|text|ring|call|phone _ _ on|at
    number has|is ?now changed|new|ending
    number ends
"""

NOT = """
    facebook page|group
    contact number for the|our|this team|office|service|helpline
    call me|us on
    our|my|your phone|telephone|tel|mobile|contact number|no|is
    call|ring|phone|contact|email|text the|our|your|us|reception|it|me _ on|at
    call|ring ?the desk|duty|helpdesk|help
"""

VALID = (
    "Her mobile number is on file.",
    "Ring her on 07700 900123.",
    "His Snapchat account is new.",
    "You can ring Marie on 07700 900321.",
)
INVALID = (
    "My mobile number is below.",
    "Follow our Facebook page.",
    "Ring the desk on 204.",
)
ADVERSARIAL = ("She has no mobile number.",)
