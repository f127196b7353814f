"""Relationships, parentage, household."""

PHRASES = """
    paternity
    dna test|result|results
    is|isnt|was|not|be|as ?not _ father|mother|dad|parent|grandmother|grandfather|stepfather|uncle|aunt of
    biological|real|natural|putative|birth father|dad|mother|mum
    is|are|was pregnant by
    separated|divorc*
    split up
    got|getting|are|is|were|was married|engaged
    married to
    in a|new relationship
    new partner|boyfriend|girlfriend|husband|wife
    household
    LAC
    looked after child|children
    section|s 20
    section20
    accommodated under|by
    in|into|taken ?foster ?into care
    custody
    parental responsibility
    lives|living|stays|staying|moved|moving in ?with
    step|half brother|sister|sibling*
    has|have a|another|two|three|four ?other ?older ?younger child|children|son|sons|daughter|daughters|baby
    fathered
    contact with ?her|his|their ?the father|mother|dad|mum|siblings|children
    supervised contact
    contact centre
"""

NOT = """
    parental responsibility training
    household waste|bins|survey
    custody suite|sergeant
    married quarters
"""

VALID = (
    "Sean is not the biological father.",
    "They separated last year.",
    "She has a new partner.",
)
INVALID = ("Household waste is collected on Monday.",)
ADVERSARIAL = ("He denies paternity.",)
