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
    is|are|was|were|half|part|originally|both|ethnically ?from ?of polish|portuguese|irish|scottish|welsh|romanian|french|german|spanish|italian|madeiran|african|caribbean|jamaican|nigerian|somali|pakistani|indian|bangladeshi|chinese|filipino|kurdish|turkish|kenyan|brazilian|thai|latvian|lithuanian|hungarian|bulgarian|ukrainian|russian|syrian|afghan|iraqi|iranian|albanian|ghanaian|zimbabwean|black|asian|white|mixed|roma|arab
    speak|speaks|speaking no|little|poor|broken|limited english
    speaks|speak|speaking polish|portuguese|irish|scottish|welsh|romanian|french|german|spanish|italian|madeiran|african|caribbean|jamaican|nigerian|somali|pakistani|indian|bangladeshi|chinese|filipino|kurdish|turkish|kenyan|brazilian|thai|latvian|lithuanian|hungarian|bulgarian|ukrainian|russian|syrian|afghan|iraqi|iranian|albanian|ghanaian|zimbabwean|black|asian|white|mixed|roma|arab
    comes|came|come|moved|arrived from poland|portugal|madeira|romania|kenya|india|pakistan|syria|afghanistan|thailand|ukraine|brazil|nigeria|somalia|jamaica
    is|are|was|were ?a|an gypsy|gypsies|traveller|travellers|romany
    is|are|was|were|comes|come|came|originally from poland|portugal|madeira|romania|kenya|india|pakistan|syria|afghanistan|thailand|ukraine|brazil|nigeria|somalia|jamaica|ireland|scotland|france|spain|italy|africa
"""

NOT = """
    polish|portuguese|indian|chinese food|restaurant|takeaway|class|lessons|lesson
    ethnicity monitoring|data|form|field
    asian food|cuisine
    traveller's cheque*
    is|was|are white|black board|paper|list
"""

VALID = (
    "She is of mixed heritage.",
    "The family speaks Portuguese.",
    "Dad is a Polish speaker.",
    "Her mother is Irish.",
    "He speaks little English.",
)
INVALID = (
    "We went to an Indian restaurant.",
    "Please fill in the ethnicity monitoring form.",
    "The board is white board paper.",
)
ADVERSARIAL = ("He is not White British.",)
