"""Relationships, parentage, household."""

KIN = (
    "father|mother|dad|mum|mam|mom|daddy|mummy|parent|parents|brother|sister|brothers|sisters|sibling|siblings|son|daughter|sons|"
    "daughters|grandmother|grandfather|gran|nan|nana|granny|grandad|grandpa|grandparents|grandparent|uncle|aunt|auntie|aunty|cousin|"
    "cousins|niece|nephew|stepdad|stepmum|stepfather|stepmother|stepson|stepdaughter|stepbrother|stepsister|husband|wife|partner|"
    "girlfriend|boyfriend|fiance|fiancee|grandson|granddaughter|grandchild|twin|twins|ex"
)
ELDERS = "father|mother|dad|mum|mam|mom|daddy|mummy|parent"
LOVERS = "husband|wife|partner|boyfriend|girlfriend|fiance|fiancee|spouse|ex|missus|bloke|fella|lover"
WHOSE = "her|his|their|the|my|our"
BEING = "is|are|was|were|isnt|arent|wasnt|be|been|being|not|hes|shes|theyre|im"

PHRASES = f"""
    is|isnt|are _ _ sister|brother|stepson|stepdaughter|aunt|uncle|nephew|niece
    sister|brother|son|daughter is called|named
    father|dad|mother|mum ?is not the same
    daughter|son|kid|child|baby from|by|with her|his|another|a ?first|previous ?marriage
    paternity|parentage
    dna|paternity|maternity|sibling test*|result*
    dna says|came|shows|proves|confirms|back
    is|was|be|as ?not the|a|an {KIN} of|to
    biological|bio|real|natural|putative|legal|alleged|presumed|absent|estranged|unknown|so-called ?birth father|dad|mother|mum|parent|parents|daddy|mummy|brother|sister|family
    birth father|dad ?is ?not
    {BEING}|not|actually|really|calls|called|call|become|becomes ?not ?really ?actually ?even ?him|her ?each her|his|their|my|our|whose ?biological ?real ?proper ?half ?step ?birth ?blood ?older ?younger ?big ?little ?eldest ?ex {KIN}
    isnt|wasnt|arent ?really ?actually ?even ?the _ ?biological ?real ?birth ?legal ?natural father|dad|daddy|mother|mum|parent|son|daughter|brother|sister|uncle|child|kid|kids|baby
    not ?really ?actually ?even ?the biological|real|birth|legal|natural|actual|her|his|their father|dad|daddy|mother|mum|parent|son|daughter|brother|sister|uncle|child|kid|kids|baby
    is|was|isnt|wasnt|not|being ?not ?really ?actually ?definitely ?also ?both ?probably the|a|an biological|real|natural|birth|legal|putative|only father|dad|mother|mum|parent|grandmother|grandfather|daddy|uncle|brother|sister|cousin|aunt|stepfather|stepmother|stepdad|twin
    is|isnt|wasnt|be ?not ?really ?actually ?definitely ?also ?both ?probably the father|dad|daddy
    who|whos|whose is|was|the|her|his|their|real ?the ?her|his|their ?real ?child|childs|babys|baby ?exactly father|dad|daddy
    who|whom the|her|his|their|its father|dad|daddy is|was|are|might|could
    father|dad|paternity|daddy ?is ?of unknown|unnamed|uncertain|named|disputed|denied|recorded|unconfirmed
    father of|to ?all ?both ?the her|his|their|two|three|four|six|five|child|children|baby|kids|twins|youngest|oldest|unborn|eldest
    mother|mum|dad|parent|parents of|to|with one|two|three|four|five|six|seven|eight
    same|different|separate|another|shared|half ?biological father|dad|mother|mum|dads|fathers|mums|mothers
    three|two|four|five different|separate|baby dads|fathers|mums|mothers
    all|both|each|kids|children ?by ?from ?have ?with ?has ?got different|separate|three|two|four dads|fathers|mums|mothers
    kid|kids|child|children|son|sons|daughter|daughters|baby|babies ?together by|with her|his|their|a|an|different|another|previous|first|second|three|two ?different ?ex ?partner|partners|men|women|man|woman|wife|husband|girlfriend|dads
    children|child|kids|baby|son|daughter ?both from ?her|his|a|an|their ?other ?former previous|first|earlier|second|different|last|past|another relationship|marriage|partner|wife|husband
    full brother|sister|brothers|sisters|sibling*
    half brother*|sister*|sibling*
    step brother*|sister*|sibling*|son|daughter
    halfbrother*|halfsister*|stepsibling*
    is|are|was|got|get|fell|falling|became|gets|getting|made|becoming|gotten _ pregnant by|with
    got|getting|gets ?him|her pregnant
    knocked ?her up
    pregnant|expecting|carrying ?is by|with her|his|a|another|new|some|twins ?some|second|ex ?man|partner|boyfriend|child|baby|twins|lad
    carrying|having|had|have|has|expecting|wants|want|lost ?a his|another|somebody|someone|twins ?elses baby|child|babies|kid
    expecting a|another|their|her|his baby|child
    expecting twins|again|another
    expecting her|his|their first|second|third
    isnt|aint|wasnt|not|could|might|says|its ?be ?is ?not ?even ?really his|hers|mine|theirs child|baby|kid|son|daughter|at
    isnt|aint|wasnt ?even ?really his|hers|mine|theirs
    baby|babys|child|kids|unborn is|isnt|was|wasnt|not|might|could|may ?be ?not ?even his|hers|mine|theirs
    fathered|fathers|sired|fathering
    love child
    illegitimate|bastard|wedlock
    baby daddy|daddies|father|mama|mother
    sperm|egg donor
    surrogate|surrogacy|ivf
    separated|divorc*|separating|estranged|separation|annulled|annulment
    split|splits|splitting|broke|broken|breaking|break ?all up|apart ?with|from|in|last
    broke|breaks it|things off
    split from|with|in|last|years
    finished|dumped|ditched|jilted with|by her|him|his
    {LOVERS}|marriage has|have|had|just ?just ?recently ?suddenly ?all died|left|walked|gone
    dad|father|mum|mother has|have|had|just ?just ?recently ?suddenly ?all died|left|walked
    {LOVERS} died|left|walked|moved|ran|cheated|passed
    left|leaving|leaves|dumped ?her|his|the husband|wife|partner|boyfriend|girlfriend|kids|children|family|fella
    walked|walking|walks out on
    left him|her|them for
    kicked|threw|thrown|chucked|turfed|booted|throwing|kicking|chuck ?her|him|them ?dad|mum out ?of ?her|his|their ?house|home|flat
    walked|walks|run|ran|runs|storms|stormed out|off on|with
    moved|moving|moves ?back ?straight ?out|in with ?her|his|their|him|them|the|a|another|some
    moved|moving|moves|move ?back in|out ?with
    {KIN} ?has ?have ?had ?just ?recently ?sadly ?suddenly died|passed|drowned
    {KIN} is|are|was|were|both ?now ?all dead|deceased|terminally|buried
    lost both her|his|their ?own parents|mum|boys|girls|children|babies
    death|funeral|loss|passing|anniversary|suicide|murder|ashes of|for ?{WHOSE} {KIN}
    orphan*|bereave*|grieving|widow*|stillborn
    got|getting|are|is|were|was|get|be|been|hes|shes|to|not|never|secretly|still|now|newly|recently ?still ?not ?never ?previously ?already ?newly ?now married|engaged|wed|betrothed|remarried|widowed|divorced|separated|single|cohabiting
    married|marry|marries|marrying ?again to|her|him|off|a|at|in|for|since|young|twice|someone|into|cousin
    wedding|honeymoon|civil wedding|partnership|partners
    forced|arranged|failed|second|first|previous|sham|bigamous|happy|unhappy|violent|their|her|his marriage
    marriage is|was|broke|broken|ended|has|certificate|to|on|had|over|between
    proposed to|last
    dowry|bigamy|bigamist|polygam*
    in|started|starting|ended|ending|out|into|back|have|having|resumed|rekindled|their|new|got|casual|on-off|intimate|serious|same-sex ?of ?in ?into ?a|the|their|her|his ?new ?another ?sexual ?long ?term ?abusive relationship
    relationship with|ended|broke ?her|his|a|the|another ?ex
    relationships
    new|latest|secret|live-in partner|partners|boyfriend|boyfriends|girlfriend|husband|wife|lover|man|woman|bloke|fella|lady|daddy|stepdad|missus
    first|second|third husband|wife|marriage
    has|have|got|gets|found|find|met ?now ?got ?a|an|another|some ?new boyfriend|girlfriend|bloke|fella|lover|toyboy|sugar
    seeing|dating|courting|shagging|sleeping|messing|meeting|knocking|carrying ?about|around|off|on ?with somebody|someone|another|each|other|her|his|him|a|an|the|married|man|men|my|again|some
    going|been|goes out with a|her|his|him|someone
    seeing a new man|woman|partner
    shacked up|with
    cheat|cheats|cheated|cheating ?on|with
    affair|affairs|adulter*|mistress|unfaithful|infidelity
    bit on the
    together|married|engaged|separated|divorced|apart|dating for|since|about|over|again|as|but ?two|three|four|five|six|ten|a|twenty|last
    back|got|getting|get|are|theyre|were|is ?back together ?again
    back|got|getting|get ?back with her|him|his|the ex|husband|dad|father|boyfriend
    got|getting|gone|went|going|goes|go|takes|took|taken|taking ?him|her back with|to her|him|his|the ?ex ?dad|father|husband|boyfriend
    an|a item|couple
    on|off again|and off|on ?again relationship
    back with her|his|the ex
    ex is back
    reconciled|reconcile|reconciliation
    no|any|not|never|has|had|stopped|lost|little|denied|direct|indirect|wants|seek*|unsupervised|overnight|sibling|staying|phone|video|no|less|more ?had|have|having ?direct ?any contact with|between|from|since|for ?the ?{WHOSE} ?own ?birth {KIN}|him|her|them|family|child|children
    contact with ?her|his|their|the|each ?birth ?paternal ?maternal father|mother|dad|mum|siblings|children|child|brother|sister|family|grandparents|nan|gran|son|daughter|kids|parents|other
    contact between {WHOSE} child|children|mother|father|mum|dad|siblings|boys|girls|sisters|brothers|parents
    supervised|supervise|unsupervised|indirect|direct|overnight|sibling|staying|weekly|fortnightly|monthly|telephone contact|visits|visit|access
    contact ?is centre|session|sessions|arrangements|order|supervised|supervisor|suspended|stopped|visit|visits|notes|plan|time|cancelled|reduced
    family time|group|tree|secret|secrets|feud|rift|breakdown|row|life|home|member|members|network|conference|history|composition|make-up|dynamics|unit
    genogram*|ecomap*
    doesnt|hasnt|havent|dont|not|wont|refuses|never|no|stopped|wouldnt|stop ?to ?even ?really speak|spoken|speaking|talk|talking|seen|see|seeing|talked|longer ?to ?with ?since {WHOSE} ?own ?real ?birth {KIN}
    dont|doesnt|hasnt|havent|arent|not|no ?longer ?been speak|speaking|talking|talk|spoken|get ?on ?to ?with each|her|his mum|dad|mother|father|other|sister|brother|parents|family
    fell|fallen|falling|falls out|with ?with
    cut ?her|him|them|all ?ties off|ties|contact ?with|from
    disown*|estrange*|ostracis*|shunned
    sees|seeing|visits|visiting|met|meet|knows|knew|knowing|misses|finds|contacted|tracked ?out ?about ?down ?never her|his|their ?own ?real ?birth dad|father|mum|mother|daddy|mummy|children|kids|siblings|brothers|sisters|brother|half-brother
    sees|see|seen|saw|seeing dad|mum|mummy|daddy every|on|at|once|twice|again|alternate|at
    wont|doesnt|never|stop|stopped|stops|stopping|refuses|refused|letting|lets|let|allow|allowing|denied|denying ?to ?not ?let him|her|them|me|us|dad|mum|father|mother|nan ?to|from see|seeing|near|access ?to {WHOSE} ?own kids|children|child|son|daughter|grandchildren|granddaughter|grandson|baby|boys|girls
    wont|doesnt|never|not|stops|refuses ?to ?let|letting|allow dad|mum|him|her|father|mother|nan|gran see her|him|them|kids|children|baby|grandchildren
    every other|second weekend|sunday|saturday with|at
    shared|joint|sole|residency|full|split|50 ?care|residence|custody care|residence|custody ?arrangement*|of
    weekend residence|custody|dad|contact
    custody|residency ?of|battle|dispute|arrangement*
    child arrangements
    household
    LAC|CLA|CIC|PR|FGC|NRP
    looked after child|children
    section|s 20
    section20|s20|section-20
    accommodated under|by|since|voluntarily|at
    in|into|taken|from|leaving|gone|went|brought|grew|put|ended|been ?up ?foster ?into ?of ?in ?residential ?local ?kinship ?voluntary care
    care leaver|leavers|experienced|system
    fostered|fostering|fosters
    foster placement|family|home
    kinship|connected|family|friends care|carer|carers|person|persons|placement ?carer*
    private fostering|foster*
    lives|living|stays|staying|live|stay|lived|raised|grew|looked|reared|cared|brought ?up ?after ?been ?primarily ?mainly ?mostly with|by|between ?{WHOSE} ?own ?maternal ?paternal {KIN}|carers|relatives|family
    lives|living|stays|staying|moved|moving|lived|live in|together|apart ?with
    raising|bringing|brought|bring|raise|raised ?up|them|him|her|the|kids|children|two|three ?up alone|own|herself|himself|single-handed
    single|lone|teenage|teen|absent|first-time|unmarried mother|mum|parent|dad|father|parents|mums
    parental|shared responsibility|rights|alienation
    guardian|guardianship|godmother|godfather|godparent|godparents
    next of kin
    has|have|had|got|expecting ?since ?of ?got ?had a|an|another|two|three|four|five|six|seven|no ?other ?older ?younger ?grown ?up ?small ?young ?adult ?more ?little child|children|son|sons|daughter|daughters|kids|kid|siblings|brothers|sisters|brother|sister|grandchildren|stepchildren|baby|girl|boy
    youngest|eldest|oldest|middle|second|only child|son|daughter
    youngest|eldest|oldest ?child of
    her|his|their other|older|three|two|first|eldest|youngest ?other ?older ?child children|kids|child|son|daughter|sons|daughters|baby|firstborn
    on|off|from|to|put|named|name|blank|father|dad|sign|nobody ?on ?to ?the|her|his|their ?childs ?babys birth certificate|cert|register|certificates
    birth certificate|cert
    put|named|name|listed|registered ?him|her as|the ?the father|dad|mother
    named ?as father|dad
    took|has|have|takes|uses|use|given|give|same|change|changed|her|his ?the|her|his|dads|mums|fathers|mothers|my ?new ?married ?maiden ?own surname|maiden ?name
    surname is|was|changed|because
    maiden|married name
    young carer*
    related ?to|through|by ?marriage|blood|each
    relations|relatives|kin
    is|are|isnt|was _ cousin|niece|nephew|brother-in-law
    cousin|niece|nephew of|on|through
    caring|cares|carer|looking|looks ?after for ?{WHOSE} ?disabled ?elderly ?younger ?sick {KIN}|siblings|brothers|sisters|children|kids
    caring for
    child|children|baby|babies|kids|kid|son|daughter|boys|girls|twins ?first ?all ?were ?was ?both ?been ?being removed|adopted|taken ?at|into|away|off|from ?birth
    took|take|taken|taking|removed|lost|losing ?all ?both her|his|their child|children|kids|baby|son|daughter|babies|boys|girls ?away|off|into
    new|another|latest|older|younger|married|different|mums|mum bloke|fella|man|woman|lady|feller|geezer|guy|boyf
    boyf|gf|hubby|missus
    mums|dads|moms|mothers|fathers|mum|dad|her|his new boyfriend|girlfriend|partner|bloke|fella|husband|wife|man|woman|family
    kids|children|child|baby|son|daughter|boy|girl ?belong|belongs|is|are|isnt|not ?to ?really hers|mine|his|ours|theirs
    brought|raise|raised|raising|treat|treats|treated|loved|regard* ?him|her|them ?up ?like|as ?if her|his|their|a|my own {KIN}
    brought|raised|treats|treated ?him|her|them ?up like|as ?if her|his|their|he|she own|were
    blended|second|other|whole|secret|new|extended|wider|immediate|birth|maternal|paternal|dads|mums family|families|relatives|side|grandparents|kin
    head|man of|in ?the household|house
    breadwinner|housewife|househusband
"""

NOT = """
    so is|was|are|does|has|did her|his|their _
    foster carers|carer|care fortnight|recruitment|event|allowance|needed|wanted
    parental responsibility training
    household waste|bins|survey|recycling|support|goods|insurance
    custody suite|sergeant|record|officer|time|since|visitor*|staff
    married quarters
    is seeing to
    seeing a demo|room|specialist|doctor
    birth certificate application|office
    in care homes|of|and|management|standards
    care plan ?is|template|format|training
    expecting to|visitors|deliver*|about|_ guests|snow|rain|a ?new|?parcel|delivery|reply|call|visit|decision|answer|busy
    young carers week|group
    related to ?the ?this work|it|matter|project|budget|post|role
    related documents|matters|issues|work|guidance|costs
    engaged with|in|on|by|tone|line|an
    in|into ?police ?remand custody
    taken into custody by
    in touch|care of
    break|breaks up|broke up the ?day|meeting|text|journey|session
    relationship with ?the ?our ?a supplier|suppliers|partners|schools|ngo|agencies|agency|board|colleagues|stakeholders|council|press|media
    relationship between the ?service|services|team|teams|board
    relationships with|between|training|matter|course|lead ?schools|partner|agencies
    partner|partners agency|agencies|organisation*|school|meeting|event|organisations
    new|our|current|delivery|strategic|business|multi|previous partner|partners agency|agencies|organisation*|at|for|in|from
    parent|sister company|companies|organisation|site|teams|team|council|school
    foster|fosters|fostering good|better|a|an|closer|strong|team|panel|service|recruitment|allowance*|fortnight|network|improve*|training
    twin rooms|room|beds|track|site
    on the marriage of
    is|are|was together with|we|for
    single point|parent allowance
    engaged|wedding tone|cake|present|photos
    custody record
    together for lunch|coffee|the|a|an|all
    guardian newspaper|article|online
    family|families time|group hub|hubs|centre|centres|fun|room|day|event|support
    mother's|mothers|fathers day
    family tree exercise|template
    new|another man|woman|lady|guy ?in|at|on ?the reception|desk|it|finance|post|office
    is|are ?now|not ?your|our single point
    ex officio|gratia
"""

VALID = (
    "Sean is not the biological father.",
    "They separated last year.",
    "She has a new partner.",
    "She has started seeing somebody new.",
    "Her husband has left.",
    "His mum has died.",
    "He is not on the birth certificate.",
    "The two boys have different dads.",
    "Turns out he's not even her real dad.",
    "She got pregnant by her sister's boyfriend.",
    "He won't let her see the kids.",
    "She hasn't spoken to her mother in years.",
    "They're back together again, on the quiet.",
    "Mum's bloke walked out on them at Christmas.",
    "The maternal grandmother holds PR.",
    "He was brought up by his nan.",
)
INVALID = (
    "Household waste is collected on Monday.",
    "We are expecting snow.",
    "The custody sergeant will ring you.",
    "Partner agencies are invited.",
    "Twin rooms are booked for the course.",
    "Foster good habits with the new system.",
    "Our sister company has closed.",
    "We are expecting a delivery.",
)
ADVERSARIAL = (
    "He denies paternity.",
    "Nobody says who the father is.",
    "It isn't his baby, whatever she tells you.",
    "Are they still together or has she kicked him out?",
    "I don't think they ever got divorsed, only seperated. They split up though.",
    "She never told him that the child is not his.",
)
