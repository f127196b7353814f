"""Nationality, residence status."""

PHRASES = """
    immigra*
    asylum
    refugee*
    visa
    deport*
    leave to remain|enter
    indefinite leave
    settled|presettled status
    pre settled status
    overstay*
    undocumented
    home office
    no recourse to
    NRPF
    nationality
    residen* permit|status|card
    right|rights to reside|remain|work
    work|residence permit
    registration card
    UASC
    unaccompanied ?asylum minor*|child|children
    illegal* in|immigrant*|here
    entered the country|uk|island
    passport
    citizenship
    born in poland|portugal|romania|madeira|kenya|india|syria|afghanistan|thailand|ukraine|brazil|nigeria|somalia
    polish|portuguese|romanian|kenyan|brazilian|ukrainian|afghan|syrian|indian|nigerian|filipino|thai national|nationals|citizen|passport
    came|come|arrived|moved ?over from poland|portugal|madeira|romania|kenya|india|pakistan|syria|afghanistan|thailand|ukraine|brazil|nigeria|somalia
    wasnt|not|was|is|were born here|abroad|overseas
"""

NOT = """
    visa|passport card payment*
    visa debit|or
    passport photo* booth
    immigration team|desk closed
"""

VALID = (
    "She has leave to remain until May.",
    "Dad was deported.",
    "He has settled status.",
    "He arrived from Romania.",
)
INVALID = ("We accept Visa or Mastercard.",)
ADVERSARIAL = ("She is not an asylum seeker.",)
