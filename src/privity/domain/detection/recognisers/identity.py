"""Who somebody is: name, alias, date of birth, identifier."""

PHRASES = """
    date|place|year|town|day of birth
    DOB|D.O.B|YOB|NINO|NHSNO|UPN|ULN|JY|URN|PNC|CRO
    dob
    born on|in|at
    birthday|birthdate|birthplace
    real|maiden|former|previous|birth|full|true|legal|proper|given|middle|first|last|married|new|old|stage|fake|false|family|assumed|christian|actual|original|pet|street|gang|changed name|surname|identity ?is|was|of
    also|formerly|previously|now|otherwise|better|locally|commonly|professionally|only known as|by
    known ?to ?everyone ?locally as|by|under
    goes|went|registered ?only by|under ?the name|a|her|his|another
    goes by
    answers|answered|answer to
    AKA
    née
    née|nee
    alias|aliases|pseudonym|nickname|nicknamed|monicker|moniker|incognito
    changed|changes|change|changing|changed|took|takes|using|uses|use|used|gave|gives|kept|dropped|spell|spells|hyphenat* ?back ?to her|his|their|a|the|different|false|fake|another ?new ?false ?fake ?married ?maiden ?own ?mothers ?dads ?first ?last name|surname|names|identity
    deed poll
    calls|call|calling|called|styles|introduced|referred|refers ?to herself|himself|themselves ?as
    everyone|everybody|friends|mates|family|kids|nan|mum|dad|all ?all ?always calls|call|called|knows her|him|them ?as
    they|we all|always call|called her|him
    surname|forename ?is|was|used ?to ?now is|be|was|changed|before|spelt|spelled
    NHS number|no|num
    passport|driving|national|social|hospital|prison|prisoner|pupil|unit|police|patient|licence|id ?insurance ?security ?licence ?licence number|no|num|card
    national insurance|id
    social security number|no
    number plate|registration
    reg ?plate ?is
    tall|short|slim|thin|fat|stocky|skinny|heavily|medium|chubby|petite|blond|blonde|ginger|redhead|bald|dark|fair|grey ?built ?haired ?build ?hair with|hair|haired|build|built|and|lad|girl|boy|man|woman
    tattoo|tattoos|tattooed|scar|scarred|birthmark|pierced|piercing|piercings
    year|yr old|olds
    twin brother|sister
    look|looks|looked ?just ?exactly alike|like ?her|his
    photo|photograph|photos|picture|pictures|selfie|mugshot of
"""

NOT = """
    birthday cake|card|party|lunch|drinks|cards|cakes
    happy birthday
    name|names tag|badge|badges|tags
    your|my|our ?full ?first ?last name|surname|photo
    user|file|domain|brand|company|team|product|project name
    known as the|a
    photo|photos|picture|pictures of the|our ?office|team|building|day|event
    reg fee
    register by
"""

VALID = (
    "Her maiden name is on the form.",
    "He is also known as Jack.",
    "Everyone calls him Spud.",
    "She goes by Lexi now.",
    "His DOB is 4 May.",
    "He uses a false name.",
    "She has a tattoo of a swallow on her neck.",
    "Please confirm her date of birth.",
    "Their surname used to be Marsh.",
    "He calls himself Dex.",
    "The NHS number is missing.",
    "A skinny, ginger lad with a scar.",
)
INVALID = (
    "The meeting is on 4 March.",
    "Happy birthday from all of us.",
    "Wear your name badge.",
    "The file name is too long.",
    "Photos of the event are on the wall.",
    "Enter your full name.",
    "There is birthday cake in the kitchen.",
    "The project name has been agreed.",
)
ADVERSARIAL = (
    "She changed her name by deed.",
    "He isnt called that any more, he answers to Bear.",
    "Nobody knows her real name.",
    "Is that his actual surname?",
    "never write down the date of birth of that lad",
    "The nickname gave it away.",
)
