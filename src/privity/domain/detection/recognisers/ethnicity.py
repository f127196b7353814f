"""Racial or ethnic origin, and language as a marker of it."""

PHRASES = """
    ethnic*
    race is
    of _ heritage|descent|origin|extraction
    mixed race|heritage|parentage
    white|black|asian british|english|irish|european|african|caribbean|other
    dual heritage
    black|asian|brown|white child|boy|girl|man|woman|mother|father|family|male|female
    roma|romani|romany|gypsy|traveller|travellers
    first|home|native|mother language|tongue is
    speaks|speak|speaking _ polish|portuguese|romanian|arabic|urdu|punjabi|somali|bengali|madeiran|french|turkish|kurdish|hungarian|russian|ukrainian
    needs|with|through|requires _ interpreter
    polish|portuguese|romanian|madeiran|african|caribbean|jamaican|nigerian|somali|pakistani|indian|bangladeshi|chinese|filipino|kurdish|turkish|kenyan|brazilian|thai|latvian|lithuanian|hungarian|bulgarian|ukrainian|syrian|afghan mother|father|mum|dad|family|parents|heritage|background|origin|descent|boy|girl|man|woman|child|speaking|speaker
    english is|as not|an|a ?her|his|their second|additional|first
    EAL
"""

NOT = """
    polish|portuguese|indian|chinese food|restaurant|takeaway|class|lessons|lesson
    ethnicity monitoring|data|form|field
    asian food|cuisine
    traveller's cheque*
"""

VALID = (
    "She is of mixed heritage.",
    "The family speaks Portuguese.",
    "Dad is a Polish speaker.",
)
INVALID = (
    "We went to an Indian restaurant.",
    "Please fill in the ethnicity monitoring form.",
)
ADVERSARIAL = ("He is not White British.",)
