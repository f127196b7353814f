"""Mental health, self-harm."""

PHRASES = """
    mental health|illness|breakdown|capacity|state|disorder|problem*|ill
    mentally ill|unwell
    depress*
    anxiet*|anxious
    suicid*
    self harm*|harms|injur*
    self-harm*
    selfharm*
    cut|cuts|cutting herself|himself|themselves|myself|her|his ?own arms|wrists|wrist
    harm* herself|himself|themselves
    overdos*
    took|taken|taking an|another overdose
    OD
    CAMHS
    sectioned
    under|detained section|the 2|3|136|mental
    bipolar|schizo*|psycho|psychosis|psychotic|psychiatr*|psycholog*
    PTSD
    post traumatic
    EUPD
    BPD
    OCD
    personality disorder
    eating disorder
    anorexi*|bulimi*
    postnatal depression
    panic attack*
    antidepress*|sertraline|fluoxetine|citalopram|diazepam|lithium|olanzapine
    hear* voices
    delusion*|paranoi*|hallucinat*
    counsell*
    therap*
    low mood|self
    emotional wellbeing|distress|dysregulat*
    nervous breakdown
    ligature*
    kill herself|himself|themselves|myself
    end her|his|their|my ?own life
    want* to die
    trauma*
    nightmares
"""

NOT = """
    mental health week|day|awareness|first|training|strategy|team|service|services|act|charity|campaign|worker
    world mental health
    anxious to|for|about hear|meet|the meeting|start|you
    speech and language therap*|therapy
    physiotherap*|aromatherap*
    occupational therap*
    depress* market|economy
    suicide prevention|awareness
    career*|debt counsell*
    psychology students|degree
    looking forward anxiously
"""

VALID = (
    "She took an overdose in May.",
    "He has been sectioned.",
    "CAMHS closed the referral.",
    "She is cutting her arms.",
)
INVALID = (
    "Mental Health Week starts on Monday.",
    "Suicide prevention training is on Friday.",
)
ADVERSARIAL = (
    "She has never self-harmed.",
    "He was anx\u200bious and suic\xadidal.",
)
