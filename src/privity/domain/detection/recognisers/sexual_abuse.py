"""Sexual abuse suffered or alleged, exploitation included."""

PHRASES = """
    sexual|sexually abus*|assault*|exploit*|harm*|violen*|molest*|touch*|inappropriate|harass*|offence*
    CSA
    CSE
    CSAE
    HSB
    harmful|problematic sexual behavi*
    rape*|raping
    molest*
    groom|groomed|grooming
    incest*
    indecent*
    touched|touches|touching|fondl*|groped|groping _ her|him|me|them|inappropriately|sexually|private*|down|there|up
    inappropriate* touch*
    touched her|him|me
    private parts
    indecent image*|photo*|assault
    explicit|nude|naked image*|photo*|picture*
    abus* images
    made her|him|me touch
    SARC
    exposed himself|herself
    sextort*
    paedophil*|pedophil*
    nonce
    sex with a|his|her|their child|minor|daughter|son|stepdaughter|stepson
    underage sex
    inappropriate relationship with
    trafficked for sex
    interfered with
    comes|came|coming|gets|got|climbs into her|his|my|their ?bed room|bedroom|bed ?at
    pulled|pulls|pulling|pulling her|his|my|their trousers|pants|knickers|underwear|skirt
    older men|man
    sexual activity|contact|act|acts with|towards|by
    touched|touches|touching ?her|him|me|his|my ?private|bottom|breast*|genital*|vagina|penis|willy|minnie|fanny|bum
    watch|showed|shows|show|shown|watching ?her|him|them porn*
    sexualis*
    privates
    about|of sex
    sexual knowledge
"""

NOT = """
    dog|horse|pet|hair groom*
    CSE levels
    rape seed|oil
    rapeseed
    touched base|on|upon|by ?the ?your kindness|support|message
    touching base|on|story
"""

VALID = (
    "She said he touched her.",
    "There is a history of CSA.",
    "He was groomed online.",
    "He comes into her room at night.",
    "He touched her bottom.",
)
INVALID = (
    "Just touching base about Monday.",
    "The dog groomer rang.",
    "Rapeseed oil is on the list.",
)
ADVERSARIAL = (
    "She was not sexually abused.",
    "CSE has been ruled out.",
)
