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
    pushed|pushes|pushing|shoved|shoves|shoving|dragged|drags|dragging|pinned|pins|knocked|knocks _ _ _ down|downstairs|upstairs|against
    pushed|pushes|pushing|shoved|shoves|shoving|dragged|drags|threw|thrown|throws|knocked|knocks|slammed|slams _ _ _ into|onto|off|over|across|through|out|to|on ?of a|the|her|his door|doors|wall|walls|floor|ground|table|window|car|room|stairs|bed|bath|radiator|cupboard|worktop|sofa|road|kitchen
    grabbed|grabs|grabbing|held|holds|pulled|pulls|dragged|drags|lifted _ _ _ by ?the|her|his ?own hair|throat|neck|arm|arms|wrist|wrists|ear|ears|collar|leg|legs
    pulled|pulls|pulling|yanked _ _ _ hair|ear|ears
    twisted|twists|bent _ _ _ arm|arms|wrist|finger|fingers
    broke|fractured|smashed _ _ _ nose|jaw|rib|ribs|cheekbone|teeth|skull
    headbutt*|head-butt*
    head butt*|butted
    knocked|knocks _ _ out|unconscious|about
    stabbed|stabs|stabbing|knifed|stamped|stamps ?on|in
    held|holds|put|puts|pulled|pulls ?out|a knife|blade|gun|pillow to|at|over|on|against
    poured|pours|threw|thrown _ water|drink|tea|coffee|bleach|petrol over|at|on
    raised|raises|lifted his|her|a hand|hands|fist|fists
    laid|lays hands on
    manhandl*
    rough|rougher with ?the her|him|them|children|baby
    assault* by|on|of
    assaulted|assaults|assaulting|attacked
    injuries|injury|bruising|marks|fracture|fractures consistent|inconsistent with
    red marks|mark
    marks|mark to|on ?her|his|the ?left|right neck|arm|arms|face|back|legs|leg|body|cheek
    shaking
    hungry|dirty|filthy|unwashed|smelly and|or|again
    is|are|was|were|looks|looked|always|very dirty|filthy|unwashed|smelly|hungry|grubby
    no|any|never|little food in
    never _ _ food
    no food|coat|bed|bedding|heating|electricity
    yesterdays|same clothes
    on|onto|off|from ?the ?child ?protection ?cp register
    CP plan|register|conference
    struck
    threw|thrown|throwing|throws _ _ at|against|across
    lock|locks|locking|shut|shuts me|her|him|them|us _ in|out
    smash* up|the|her|his
    bit|bites|biting|bitten ?by her|him|his|me|another|a|sister|brother
    not|never allowed|given to eat|drink
    not|never allowed|given food|anything
    dog|animal|human faeces
    faeces
    starved
    left home|house|alone|on|by ?the ?her ?his ?own|themselves
    hurts|hurt her|him|me|them|his|child
    emotional abuse|neglect
    hit|hits|kicked|kicks|beat|beats|punched|slapped me|her|him|them|his|my
    witness*|saw|seen|heard ?the ?dad|mum|father|mother|him|her|them violence|hit|hitting|fight|fighting|assault*
    in care as
    scared|frightened|terrified|afraid of
    kicked _ out
    at risk
    unsafe|safe with
    gang ?related exploit*
    cries|screams|flinches when
    scratch*|pinch*|spat|spit|burnt|burned ?at her|him|me|them
    burn|burns on
    screams|screamed|shouts|shouted|swears|swore at her|him|them|me|the|mum|dad
    went|gone|goes|going|been|reported missing
    exploit*
    been|was|were|is|being harmed
    rough handl*
    handled roughly
    kept|tied in|up|prisoner
    no supervision
    unsupervised
    not|never fed|washed|changed
    fed properly
    love bombed
    injuries
    violent to|towards|with
    she|he|they ?always ?often smells|smell|smelt|stinks|stank
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
    sexually|indecent*|common assault*
    at risk register|assessment|of rain|losing|missing
    heart|panic|asthma|cyber attacked|attack
    struck off|by ?the ?how|gold|a
    hungry and thirsty
    marks on ?the table|wall|carpet|floor|paint
    shut them down
    hungry for
    shaking hands
    missing link|file|page|from|out
    gone missing from the|our file|folder|shelf
    reported missing post|parcel
    exploit the|this
    itch|scratch card*
    smells|smell|smelt|stinks|stank ?strongly of alcohol|drink|cannabis|weed|booze|beer|wine|spirits|smoke|gas|coffee
    smells|smell nice|lovely|good
"""

VALID = (
    "She was hit by her uncle.",
    "There are bruises on both arms.",
    "He left the children home alone all night.",
    "The referral is going to s47.",
    "She disclosed that he kicks her.",
    "He was assaulted by a stranger.",
    "The baby's injuries are consistent with shaking.",
    "There is no food in the house.",
    "Dean pushed Mary Cole down the stairs.",
    "He grabbed Mary Cole by the throat.",
)
INVALID = (
    "Abuse awareness training is on Monday.",
    "We hit the target this month.",
    "Kick-off is at ten.",
    "Do not abuse the system.",
    "The doctor was struck off.",
)
ADVERSARIAL = (
    "She was never abused.",
    "H\u200bit with a belt mark on the leg.",
    "Another black eye this week.",
)
