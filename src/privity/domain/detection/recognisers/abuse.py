"""Abuse or neglect suffered or alleged: physical, emotional, neglect, exploitation."""

PHRASES = """
    abus*
    physically|emotionally abus*
    neglect*
    hit|hits|hitting|smack*|slap*|punch*|kick*|beat|beats|beaten|beating|thrash*|thump*
    shook|shaken|shaking ?the her|him|baby|child|them
    bruis*
    black eye|eyes
    non accidental injur*|bruis*
    NAI
    finger|grab|bite mark|marks
    belt mark|marks
    cigarette|scald* burn|burns|mark|marks
    burned|burnt by|with
    hurt|hurts|hurting _ by|her|him|them
    hurt|hurts|hurting me
    been|was|were|being hurt
    hurt|hurts by
    injured|injures|injuring _ by|her|him
    harmed by
    significant|physical|emotional harm
    at risk of _ harm
    risk of harm
    throttl*|strangl*|chok* _ her|him|them|by
    threw|thrown|throwing _ at|against|across|downstairs
    locked _ in|out
    left _ _ home|house alone
    left|leaves|leaving _ alone|unattended|unsupervised
    starv*
    unkempt|malnourish*|underfed
    dirty|filthy clothes|clothing|house|home|conditions
    home conditions
    child protection plan|register|concern*|enquir*|investigation
    on a|the plan for|under
    s47|s.47|section47
    section|s|sec 47
    maltreat*|mistreat*|ill-treat*
    ill treat*|mistreat*|treated|treatment
    cruel|cruelty
    county lines
    exploited
    criminal|criminally exploit*
    CCE
    trafficked|trafficking
    modern slavery
    NRM
    national referral mechanism
    forced marriage
    honour based abuse|violence
    FGM
    female genital mutilation
    fabricat* ?or ?induced illness
    FII
    safeguarding concern*|allegation*|disclosure*|referral|incident
    disclosed _ abuse|being|harm
    made a|an ?further ?new disclosure
    scared|frightened|afraid|terrified of
    scared|frightened|afraid to go
    bullied|bullying
    radicalis*
    LADO
    likely to suffer
    chastis*
    whipped|caned
    pushed|shoved|dragged|pinned|grabbed _ her|him|them|by|against|down|me
"""

NOT = """
    abuse|abuses|abused of|the position|system|process|trust|power
    hit the|a target|targets|ground|road|deadline|wall|snag|button|send
    hit it off|out
    neglected to|my|our
    beat the|a traffic|queue|deadline|rush|record|drum
    beat eggs
    hit|hits on|song|single
    neglecting|neglect my|our|the garden
    left alone to
    substance|alcohol|drug|drugs abuse|abused|abusing|abuser
    sexual|sexually|domestic|domestically abus*
    safeguarding concern form|forms|log
    NSPCC
    kick* off|start|out
    punch* line|bag|above
    drum beat
"""

VALID = (
    "She was hit by her uncle.",
    "There are bruises on both arms.",
    "He left the children home alone all night.",
    "The referral is going to s47.",
    "She disclosed that he kicks her.",
)
INVALID = (
    "Abuse awareness training is on Monday.",
    "We hit the target this month.",
    "Kick-off is at ten.",
    "Do not abuse the system.",
)
ADVERSARIAL = (
    "She was never abused.",
    "H\u200bit with a belt mark on the leg.",
    "Another black eye this week.",
)
