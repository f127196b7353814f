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
    cut|cuts|cutting herself|himself|themselves|myself
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
    had|having|has|have|having|after ?a|another ?complete ?total breakdown
    having|had a breakdown
    not|isnt|barely|hardly|cannot|cant coping|cope
    struggl* to cope
    tearful
    EPDS|PHQ
    low in mood
    cries|crying|weeping all|every|constantly|day|herself|himself
    took|taken|taking|swallowed ?a ?an ?some ?lots ?of ?her ?his pills|tablets
    CPN
    CMHT
    crisis team
    mood swings|disorder
    insomnia
    self loathing
    in-patient
    withdrawn
    emotionally distressed|fragile|unstable
    manic
    personality disorder
    post natal|partum depress*
    harming herself|himself|themselves|myself
    hates herself|himself
    wants|wanted|wish* ?she ?he ?to ?was ?were dead
    PND
    phobi*|agoraphob*|dissociat*|bereave*|hoard*
    anger management
    stressed|distraught|despair*|hopeless
    meltdown*
    in bits|pieces
    not|isnt|barely|hardly sleeping
    hearing voices
    mentally
    hospital order
    self neglect*
    wetting herself
    tried|attempted|trying|attempt to kill|hang|end
    attempted suicide
    hanged|hang herself|himself|themselves
    jumped off|from|in
    in tears
    sobbing|sobbed|sobs
    cries and|when|most|that
"""

NOT = """
    mental health week|day|awareness|first|training|strategy|act|charity|campaign|worker
    world mental health
    anxious to|for|about hear|meet|the meeting|start|you
    speech and language therap*|therapy
    speech|language|music|art|play therap*
    physiotherap*|aromatherap*
    occupational therap*
    depress* market|economy
    suicide prevention|awareness
    career*|debt counsell*
    psychology students|degree
    looking forward anxiously
    crisis team meeting|rota
"""

VALID = (
    "She took an overdose in May.",
    "He has been sectioned.",
    "CAMHS closed the referral.",
    "She is cutting her arms.",
    "Mum is not coping.",
    "He had a breakdown.",
    "Mum was tearful.",
)
INVALID = (
    "Mental Health Week starts on Monday.",
    "Suicide prevention training is on Friday.",
)
ADVERSARIAL = (
    "She has never self-harmed.",
    "He was anx\u200bious and suic\xadidal.",
)
