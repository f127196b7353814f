"""Who adopted or was adopted, where, and what links both families."""

KIN = "family|families|sibling|siblings|relative|relatives|mother|mum|mom|mam|mummy|father|dad|daddy|parent|parents|brother|sister|brothers|sisters|nan|gran|grandmother|grandfather|grandparents|aunt|uncle|name|surname|son|daughter|child|children|kids|record|records|side|history"

PHRASES = f"""
    adopt*
    addopt*|adoptee*|adoptor*
    birth|biological|tummy {KIN}
    first family|mother|mum|mummy ?and
    birthmum|birthmother|birthdad|birthparent*
    postadoption|preadoption
    original|previous|old|former|first birth|family ?certificate|name|surname
    letterbox|post-box|postbox
    letter|post|mail box contact|letter|exchange|arrangement|agreement|scheme|card|photos|update
    annual letter|update|card|photos ?from|to|contact
    placement|freeing|parental order|orders ?was|is|made|application|granted|revoked|hearing
    placed|place|placing|placement|plan|freed|free|approved|consent|consents|consented|consenting|suitable|wait*|up|available ?him|her|them ?to for adoption|adopters
    dispense|dispensing|dispensed with ?her|his|their|parental consent
    prospective|approved|potential|waiting|second|new adopt*|parents|family
    matching|permanence|adoption|linking|fostering panel|meeting|report|order|decision|plan
    match|matched|matching|link|linked|linking with|at|to|for ?a|an|the|potential ?couple|family|adopters|panel
    is|was|been|being|were|are ?formally ?provisionally ?not matched
    family finding|finder|finders
    agency decision maker
    ADM|SHOBPA|SHOPBA|FFA|CPR|PAR|SGO|SGOS|SGSO|ASF
    foster|fostering to adopt
    early permanence
    concurrent|concurrency plan*|carer|carers|placement
    permanence|permanency ?plan|report|panel|order|is
    forever family|home|mum|mummy|dad|daddy|parents|mums|dads|name
    new mummy|parents|daddy|family|mum-and-dad
    new mum and
    given|gave|give|giving|put|puts|putting|offered ?him|her|it|them|the|me|us ?baby|child|son|daughter up ?up for
    given|gave|give|giving|gives ?a|the|her|his ?baby|child|son|daughter|him|her|them|me|it up ?at|as|when|to|because ?birth|baby
    given away ?at|as|when
    relinquish*
    life story ?work|book|books
    lifestory
    later|life life|in letter
    settling in letter
    memory box
    goodbye|farewell|final|last|wish ?you ?well contact|visit|meeting|session
    wish|wishing you|her|him|them well visit|contact|letter
    celebration hearing|day
    introductions ?to|with|start|begin|plan|week|go|went|have
    bridging|transition plan|visits
    special guardian*
    guardianship order
    disrupt*|disruption ?meeting|of ?the ?placement|adoption
    placement disrupted|broke|broken|breakdown
    contacted|contact|met|meet ?with ?her|his|their|my ?own birth|biological|natural|original mother|mum|parents|father|family|brother|siblings|dad|sister
    trace|tracing|traced|track|tracked|tracking|find|found|finding|search*|looking|look|reunited|reunion ?for ?down ?out ?with ?who ?about ?her|his|their|my ?own ?original ?real ?birth|biological|natural|real ?real mother|mum|parents|father|family|brother|siblings|dad|sister
    intermediary service
    access to birth
    stepparent|step adopt*
    closed|open|contested|inter|overseas|intercountry adoption
    her|his|their|whose real|natural|birth parents|mum|mother|family|mummy|dad|father
    taken at birth
    donor conceived|conception
    surrogate|surrogacy
    reunit*|reunion with
"""

NOT = """
    adopted a|an|the|this|our|new policy|approach|plan|minutes|procedure*|resolution|agenda|model|framework|budget|strategy|report|code|standard*|guidance
    adopt|adopts|adopting|adoption a|an|the|this|our|new|of policy|approach|plan|minutes|procedure*|resolution|agenda|model|framework|tone|system|software|new ?approach|?policy
    adopted|adopt by ?the board|council|assembly|states|committee|cabinet
    adoption of ?the ?new ?this policy|system|software|minutes|approach|accounts|report|practice|tools|technology|standard*
    early|late adopter*
    minutes|accounts|policy|budget|motion|proposal|strategy|report ?was ?were|was|is|are|been ?formally adopted
    adopt a dog|pet|cat|donkey
    adoption allowance|leave|pay|week|team|service|rate|curve ?meeting|manager|duty
    new|other parents evening
    new family hub|centre|room|support
    letterbox is|was|by|at ?the ?front ?door|broken|blocked|jammed|outside
    matched funding|by|the
    match the invoice|records
    post|letter box outside|is
    postbox is|outside|by|at|on
    give|gives|giving up smoking|on
    disruption to ?the ?service*|traffic|travel|bus|power|network
    introductions at|and|by|all|from
    final|last meeting ?of|on|is|was|before|will
    goodbye drinks|lunch|card
    transition plan for ?the system|move|migration
    early permanence training
"""

VALID = (
    "She was adopted at birth.",
    "The letterbox contact is due.",
    "His birth family is not to know.",
    "Matching panel said yes to the couple from Leeds.",
    "Birth mum has found her on Instagram.",
    "ADM ratified it and introductions start Monday.",
    "She gave him up when he was two days old.",
    "The grandparents are going for an SGO.",
    "They'll send the later life letter with the memory box.",
    "Her goodbye contact with dad was awful.",
    "The court made a placement order on Friday.",
    "He wants to trace his real mum.",
    "Family finding has drawn a blank.",
)
INVALID = (
    "The committee adopted the minutes.",
    "We adopt a new approach.",
    "The letterbox is broken at the front door.",
    "Adoption of the new system is going well.",
    "The strategy was adopted by the council.",
    "Early adopters get a free licence.",
    "Goodbye drinks for Priya on Friday.",
    "Adoption leave is set out in the handbook.",
)
ADVERSARIAL = (
    "He was never adopted; the birth family kept him.",
    "They havent told her shes addopted.",
    "Is it true that she was given up for adoption?",
    "Nobody must know where the adopters live.",
    "The plan is no longer adoption but special guardianship.",
    "I was told the birthmum wants him back.",
)
