"""Relationships, parentage, household."""

PHRASES = """
    paternity
    dna test|result|results
    is|isnt|was|not|be|as ?not _ father|mother|dad|parent|grandmother|grandfather|stepfather|uncle|aunt of
    biological|real|natural|putative|birth father|dad|mother|mum
    is|are|was pregnant by
    separated|divorc*
    split up
    husband|wife|partner|boyfriend|girlfriend|fiance|fiancee|spouse|marriage has|have ?just ?recently ?suddenly died|left|walked
    husband|wife|partner|boyfriend|girlfriend died|left
    mother|father|mum|dad|brother|sister|son|daughter|nan|gran|grandmother|grandfather has|have ?just ?recently ?sadly ?suddenly died
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
    seeing somebody|someone|another
    seeing each other
    seeing a new man|woman|partner
    getting|got|going|been ?through ?a divorce*
    new girlfriend|boyfriend|lover|man|woman
    dna|paternity test*
    isnt|not|is|wasnt ?really ?actually ?his|her|their|the _ _ biological|real|natural|birth|legal father|mother|dad|mum|parent
    on the|her|his birth certificate
    in care
    young carer
    custody of
    expecting a|another|their|her|twins|again
    related to
    is|was|are _ _ _ cousin|niece|nephew|sister|brother|aunt|uncle
    cousin is|of
    caring for
    child|children|baby|babies|kids|son|daughter removed|adopted|taken
    is|was|are|were|be|been|newly|recently married|widowed|engaged|remarried
    new bloke|fella|man|woman|lady
"""

NOT = """
    parental responsibility training
    household waste|bins|survey
    custody suite|sergeant
    married quarters
    is seeing to
    seeing a demo|room
    birth certificate application|office
    in care homes
    expecting to|visitors|deliver*|about|_ guests|snow|rain
    young carers week|group
    related to the|this|work|it
    engaged with|in|on|by
    in|into ?police ?remand custody
    taken into custody by
    custody sergeant|officer|record|time|since
"""

VALID = (
    "Sean is not the biological father.",
    "They separated last year.",
    "She has a new partner.",
    "She has started seeing somebody new.",
    "Her husband has left.",
    "His mum has died.",
    "He is not on the birth certificate.",
)
INVALID = (
    "Household waste is collected on Monday.",
    "We are expecting snow.",
)
ADVERSARIAL = ("He denies paternity.",)
