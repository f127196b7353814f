"""Alcohol and drugs."""

PHRASES = """
    alcohol*
    drunk|drunken*|intoxicat*|inebriat*
    drinking|drinks heavily|again|problem|daily|too|every|excessively|a|most|to
    drink|drinks problem|problems|issue*|heavily|again|too
    been|is|was|are|were|still|started|her|his|their drinking
    smell*|smelt|smelling|reek* of alcohol|drink|cannabis|weed|booze
    sober|relaps*
    using again|drugs|heroin|cocaine|crack|substances|cannabis
    is|was|are|were|both|been|back|still|started|be using
    drug|drugs|substance|substances user*|use|misuse*|abus*|problem*|addict*|test*|taking|habit|debt|issue*|screen|dependen*|service*
    on|takes|taking|took|uses|used|using|smokes|smoking|injects|injecting|snorting|sells drugs|heroin|cocaine|crack|cannabis|weed|spice|speed|ketamine|ecstasy|MDMA|skunk
    heroin|cocaine|cannabis|methadone|amphetamine*|ketamine|ecstasy|opiate*|opioid*|subutex|buprenorphine|benzodiazepine*|meth|methamphetamine|mdma
    positive|negative for|test cocaine|cannabis|heroin|opiates|alcohol|drugs|amphetamines|benzos
    tested|tests positive
    hair strand
    addict*
    rehab*
    detox*
    withdrawal symptoms
    needles|needle|syringe* ?found
    stoned
    high on
    under the influence
    AA|NA meeting*
    vodka|booze|binge*
    drug
    solvent*
    getting|gets|got|was|is high|wasted|stoned|smashed
    junkie*|crackhead*|druggie*|smackhead*|alcoholic*|pisshead*|alky
    vape|vapes|vaping
    cans|bottle|bottles of lager|cider|beer|wine|vodka|gin|whisky|spirits
    hungover|hangover
    off her|his|their face|head
    drug|drink|drugs|alcohol problem*|debt*|debts
    buy|buys|buying|sell|sells|deal|deals drugs
    drink|drinks|drinking
    in recovery
    on a|her|his ?methadone script
    smelt|smells|smell|smelling|reeked|reeks|stank|stinks ?strongly of weed|drink|alcohol|booze|beer|wine
    high as a kite
    glazed
    spliff*|joints|bong
    still|never|always uses|used|using
    clean for|since
    drinker*
"""

NOT = """
    drinks|drink reception|and|on|are|in|will|after
    soft drinks
    drinking water
    alcohol free|gel|wipes|based|licence
    using the|our|this|a|your|again the
    addictive game
    on script
    drug|drugs and alcohol awareness|training|strategy|week
    drinks a lot of water
    rehab of the building
    bring|food|tea|coffee|your|free|hot|cold|soft|enough|or|a|some|the|for drink|drinks
    drink|drinks at|in|machine|for|are|driv*
    vaping policy|ban|area
    drinking and driving
    still|never|always uses|used|using the|a|our|this|that|it|her|his|paper|old|windows|teams|internet
    coffee|tea|water drinker*
"""

VALID = (
    "Mum has been using again.",
    "He tested positive for cocaine.",
    "Dad was drunk.",
    "Her drinking is getting worse.",
    "Rob drinks.",
    "She is a junkie.",
    "He has been caught vaping.",
)
INVALID = (
    "Drinks and nibbles after the meeting.",
    "Use alcohol gel at the door.",
    "Bring drinking water.",
    "Bring a drink.",
    "There is a drinks machine.",
)
ADVERSARIAL = (
    "She has never used drugs.",
    "He stays sober; no cann\u200babis.",
)
