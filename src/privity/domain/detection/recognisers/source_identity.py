"""Who referred, reported or told."""

US = "us|me|mash|hub|social|police|nspcc|services|childrens|childline|crimestoppers|school|duty|edt|department|you|them|authorities|council|helpline|hotline|rspca|cafcass|ofsted|mash|lado|health|hv|gp"
THEM = "him|her|them|mum|dad|the|mother|father|family|anyone|anybody|parents|his|nan|gran|whoever|ex|partner|it"
ROLES = "neighbour|neighbours|caller|aunt|uncle|grandmother|grandfather|nan|gran|sister|brother|ex|landlord|landlady|teacher|headteacher|midwife|gp|friend|cousin|childminder|father|mother|dad|mum|stepdad|stepmum|teacher|ta|cleaner|babysitter|colleague|relative|grandparents|member|someone|somebody|person|lady|man|woman|one|source|informant|her|him|herself|himself|you|me|she|he|them|anonymous|school|nursery|police|nurse|doctor|vicar|priest|boss"

PHRASES = f"""
    info|information|intel|tip _ _ _ _ came|comes|come|is|was from
    whistle blower|blowers|blew|blowing
    never|didnt rang|ring|told|tell|phoned|reported|report us|nspcc|social|you|mash
    rang|phoned|called it|this|that in
    who told us|you|them|social
    heard|saw ?it from|through ?the her|his|their|next|wall|walls|window ?door
    source|name of source|the
    anonymous*|annonymous*|anonimous*|anon ?caller|call|referral|report|referrer|tip|source|letter|note|information|concerns|neighbour
    anonymity|nameless
    refer* ?was|were|came|in|made|received|is|has|originally|initially ?been ?made|received|come ?in ?over ?to ?us ?solely by|from|via|through
    referral|report|allegation|allegations|information|info|call|concern|concerns|tip|disclosure|intel|intelligence|alert|complaint|story|letter|photos|rumour ?first ?originally ?actually ?about ?had ?has ?have ?that ?was ?were came|come|comes|coming|was|were|received|made|raised|passed|supplied|provided|given|sent|originated|arrived ?on ?made ?received ?raised ?passed ?in ?originally ?straight ?direct ?to ?us by|from|through|via
    this|it|that|which|all ?all|only came|comes|originated ?to|straight|direct|originally ?us from|via|through ?her|his|the|a|mum|dad|nan|neighbour
    tipped|tip|tipping|tipoff ?us|me|him|her|them|police|the off|by|from
    reported|rang|flagged|alerted|referred|passed|disclosed|shared|leaked ?to ?it ?on ?in ?up ?us by
    who|whoever ?first ?actually ?originally ?had ?has ?it ?was reported|referred|rang|contacted|phoned|grassed|shopped|alerted|tipped|flagged|complained|rung|dobbed|snitched|notified ?us|the ?referral|call ?it|him|her|them|in|on|up|off|us|me|social|the
    who|whoever ?first ?actually ?originally ?had|has told|called|raised|informed|wrote|gave|passed|let us|the|social|police|me|it|school|nspcc|you|them
    who reported|referred|grassed|rang|shopped|phoned|tipped
    who told|called ?us|the|social|police|school|you|them|nspcc|mash|him|her
    was|is|its|wasnt|isnt|by ?it ?not ?actually ?probably ?really ?only ?his|her|their|my|the|a|our|mums|dads ?own {ROLES} ?next ?door ?of ?the ?family who|that ?first ?actually ?had reported|referred|told|rang|called|contacted|phoned|grassed|shopped|raised|alerted|tipped|informed|flagged|wrote|complained|rung|spoke|disclosed
    reported|reports|report|reporting ?all ?this ?it ?the ?her ?him ?them ?that ?matter ?concerns ?family ?mum ?dad to ?the {US}
    we|i were|was|been told|informed|alerted by
    reported|reports|referred ?both _ _ _ to us|nspcc|mash|childline|crimestoppers
    reported|reports the|both|her|his|their ?the parents|mother|father|mum|dad|couple|neighbours|brother|sister|daughter|son|partner to ?the police|us|nspcc|mash|hub|school|social|childrens|states
    reported|reporting|report the|this|that family|families|couple|household|case|neglect|abuse|concerns|bruising|bruises|injur*|smell|noise|shouting|screaming|crying
    reported|report ?the family|neglect|abuse|concerns|household to
    reported|report ?all ?the him|her|them|it|this|family|matter ?to ?in|again|twice|anonymously|last|because|after
    rang|contacted|phoned|rung|ringing|phoning|called ?it ?up ?in ?into ?to ?the mash|hub|social|nspcc|childline|crimestoppers|edt|duty|helpline|hotline|rspca|services|childrens|police ?services ?line ?to ?about
    rang|called|contacted|phoned|rung|emailed|texted|messaged us|me ?anonymously|twice|again|last|on|in ?week|night to|about|with|saying|say|that|because|anonymously
    told|telling|informed|alerted|notified|approached|tell the|MASH|nspcc ?the hub|social|mash|helpline|hotline
    rang|phoned|rung|wrote|ringing|phoning|written|called in|up|anonymously to|about|with|anonymously|say|saying
    told|informed|disclosed|mentioned|confided|revealed|divulged|reported ?it ?all ?to us|school|staff ?in ?all ?quietly about|how|everything|quietly
    let us|me know|slip that|about
    heard|know|learned|learnt|found|got|information|info|intel|gleaned ?out ?it|this|that|about ?all ?only ?originally from|via|through|off ?a|an|the|his|her|their ?own ?next ?former|reliable neighbour|neighbours|sister|brother|aunt|relative|friend|source|landlord|ex|nan|caller|gran|colleague|informant|cousin|mother|father|mum|dad|school
    neighbour|neighbours|landlord|relative|caller|aunt|nan|gran|sister|ex|friend|grandmother|stepdad|midwife|teacher|brother|uncle|cousin|gp ?next ?across ?the ?has ?door ?way ?have ?had ?who reported|called|rang|phoned|contacted|raised|alerted|tipped|complained|rung|flagged ?us|it|in|the|about|concerns
    neighbour|neighbours|caller|landlord heard|saw|told
    the|our|reliable|confidential|original|police|a ?original ?confidential ?main ?only source|informant|referrer|reporter|whistleblower|caller|grass|snitch ?is|was|of|has|for|wants|did|does|says|said|will|asked|would|wishes ?not ?name ?to ?this ?remain
    source|sources|referrer|informant|caller|reporter ?is|was|were|wants|of|wishes|asked|has|had|identity|named|known|details|details|must|said|says|gave|left|refused|would|rang|phoned|lives
    source is|was|of
    referrer|referrers|informant|informants|grass|snitch|snitches|snitched|snitching|stoolpigeon|supergrass
    whistleblow*|whistle-blow*
    blew|blow|blown|blowing the|whistle ?whistle
    made|makes|making|make|submitted|put ?in the|a|this|that|another|an|second|first|these|her|his ?anonymous|mash|safeguarding|online|new|original|initial referral|report|call|allegation|allegations|disclosure|referrals|calls
    gave|supplied|provided|passed|shared|handed|showed|slipped|fed|feeding|forwarded|leaked ?it|on ?to us|me|police|school|hub|mash|social ?on ?the|this|her|his|a|some|that information|screenshots|photos|intel|video|messages|it|story|tip|lead|details
    gave us|police|mash|me the|this|that|her|his
    information|intelligence|intel|photos|screenshots|recording|video|footage|tip-off ?was|were|is ?been ?has provided|supplied|given|sent|passed|shared|shown|handed|volunteered|offered|leaked ?to ?us ?on ?over by|from|via|through|us ?the|a|her|his|their
    tipped|dobbed|grassed|shopped|ratted|snitched|dob|grass|shop|squealed|rat ?me|him|her|them|us|mum|dad ?off ?up ?in ?out on|to|in|off|up|him|her|them
    told on ?me|him|her|them|us|mum|dad
    grassed|shopped|dobbed|ratted
    told|telling|tell tales
    spilled|spill|spilt ?the beans
    told|tells|tell|telling|said|says|disclosed|shared|spoke|spoken|given|passed|received|came|mentioned|it|this|strictly|strict|talked|told ?it ?me ?us ?all ?this ?to in ?the ?strict|strictest|complete|total confidence|private
    in ?the ?strict|strictest|complete|total|absolute confidence
    confid*  ?in|to ?me|us|her|his|a|the|staff|that
    confided|confides|confiding|confidentially|confidant*
    off the record
    between you and|me|us
    between us|ourselves|you|friends|me ?and|only|but|please
    just|keep|strictly|kept|this|stays|stay|only ?this ?it ?is ?that between us|ourselves|you|me|these|the ?and|two|four
    keep|kept|keeping|leave|left|leaving|take ?please my|her|his|their|mums|dads|our|the|school ?name name|identity|names|involvement|details|part ?completely out|confidential|secret|quiet|private|anonymous|off ?of
    keep ?this|it|that|her|him|me|mine|us ?to ?all ?strictly out|quiet|secret|confidential|yourself|dark|wraps|anonymous ?of
    name|names|identity|identities ?to|is|be|must|was|not|mustnt|should ?not|never ?be ?being kept|withheld|disclosed|revealed|redacted ?out|from|secret|confidential|to
    wish*|want|wants|wanted|asked|asks|asking|prefer*|choose*|rather|begged|request*|would|insist*|needs ?to ?rather ?that ?we ?you ?on ?strongly ?be ?for remain|stay|be|keep|kept|staying|remaining ?kept ?to ?her|his|their ?name anonymous|anonymity|unnamed|nameless|unidentified|confidential
    remain|stay|stayed|staying|remained anon*|unnamed|nameless|confidential
    identity|name|names|details|address of ?the ?our ?original caller|referrer|source|informant|reporter|complainant|witness|person|whoever
    who ?it|she|he|they was|is|were|tipped ?that tipped|caller|referrer|source|rang|told|reported|it
    who it was|is|were
    reported|reporting|report|reports her|him|them|it|us|this|mum|dad|me|you ?again ?first to ?the ?social
    asked|asks|asking|begged|begging|pleaded|told|tells|warned ?with us|me|you|staff|the|mum ?worker not ?to ?ever say|tell|name|reveal|mention|let|disclose|pass|repeat|share|quote|breathe|identify
    asked|asks|begged|wants|made|promise*|please us|me|you ?that ?i ?we ?not|to wouldnt|not|never|keep say|tell|name|mention|let|her|it|his|this
    dont|not|never|mustnt|cant|shouldnt|wont|wouldnt|please|didnt|without|nobody ?ever ?not ?to ?you ?should ?can ?please say|tell|mention|let|reveal|disclose|repeat|quote|name|identify|saying|telling|letting|revealing|naming ?on ?to ?{THEM} ?know that|who|it|where|i|we|you|she|he|how ?its ?was ?this told|said|came|rang|from|heard|been|me|spoke|reported|source|name|was|its
    dont|not|doesnt|didnt|never|wont|mustnt|terrified|scared|frightened|afraid|worried|petrified|anxious|desperate ?to ?that ?want|wants|wanted|wish|of|about|if|have|let|in|case ?{THEM}|his|mums|dads|partner ?to ?ever ?will|might|would|ll ?ever know|knowing|find|finds|finding|hear|hearing|discover|guess|realise|suspect|work|works ?it ?out that|who|it|she|he|i ?was|told|has|spoke|rang ?her|him|me|them|said|told
    mustnt|must|cannot|shouldnt|should|can|never|if|when|until|case ?not|never ?to|must|ever {THEM}|she|he|they ?not|never ?to ?ever ?be ?does|ever ?partner find|finds|found|know|knows|knew|hear|hears|discover*|guess*|suspect* ?out that|who|it|i|we|she|about ?was|came|told|has|have|said|rang|spoke|who|spoken ?her|him|me|them|from|said|to|us
    if|when|in|once ?case it|this|that|word ?ever gets|got|get|leaks back|out|round ?to ?{THEM}
    get|gets|got|getting back to him|her|them|dad|mum|his|the ?that
    kill|murder|lynch|hurt|batter|hate|disown|punish ?me|her|him|them|us if|when|for ?he|she|they|telling ?ever ?knew|knows|found|finds|find|talking|speaking ?out
    it|its ?was ?wasnt|is me|her|him|mum|dad|nan|gran who|that ?said|told|rang|reported|phoned|called|spoke|wrote|let
    i|we|she|he|mum|dad|nan never|didnt ?said|told|say|tell anything ?to ?you
    i|she|he|we told|tipped|warned you|us|social|police|school|nspcc ?about
    it was|wasnt|is me|him|her|them who|that
    say|tell|knows|know|thinks|guess|guessed|suspects|saying|telling|worked|realises ?him|her|them|mum|dad|out ?that ?out it was|were|came me|her|him|us|them|she|he|nan|mum|dad|i|we|from
    you|didnt|never ?didnt|never|not hear|heard|get|got it|this|that from
    hear|heard|got|get this|it|that from me|us|her|him
    from|by|with ?someone|somebody|a|the|an|his|her|their|member|people|person|well|neighbour|relative|source ?of ?close ?public ?wisher who|that|which|whose ?doesnt|wants|wishes|asked|does|didnt|did|cannot|cant|prefers|must|mustnt ?not ?want|wish|to|be ?to ?be named|identified|known|anonymous|anyone|mentioned
    never|doesnt|dont|didnt|not|refus*|declined|prefer*|happy|afraid|without ?not ?to ?want|wish|wants ?to being|be named|identified|quoted|mentioned|attributed|traced
    not|doesnt|dont|didnt|wouldnt ?to ?want|wish|give|leave ?to ?give|leave a|her|his|their name ?given|used|known|mentioned
    named|identified|quoted as ?the ?our source|referrer|caller|informant
    dont|not|doesnt|didnt want|wish ?her|his|their|it|that|this|anyone|him ?name ?to ?be known|given|used|mentioned|told|getting|traced|knowing
    do not|dont say|let|tell|mention ?on ?him|her|them|anyone|that|who it|was|who|that|where|how
    who made|gave|sent|put the|that|this|a|in referral|report|call|allegation|tip|statement
    reported it|them|us|this|that
    reported ?it|him|her|them anonymously|confidentially
    rang|called|said|spoke|told|reported|phoned|written ?us|it|in|to anonymously|confidentially
    tip-off|tipoff|tip-offs|tipster
    alerted|informed|notified|warned|flagged|approached|contacted ?it|this|us|me ?to ?the ?hub|police|social|nspcc|mash|services|safeguarding|childrens|authorities
    alerted|notified|warned|flagged us|it|to|by
    raised|raising|voiced|raises|expressed|flagged|shared|brought|reported|share|sharing|passed ?on ?the ?her|his|their|this|these|safeguarding|serious|some|initial|welfare ?it concerns|concern|worries|alarm|attention ?about|with|to|that|anonymously
    first raised|reported|alerted|flagged|disclosed
    came|come|comes|coming forward
    spoke|speak|speaking|spoken out|up ?with|about|against|to
    gave|given|giving|provided|signed|retract*|withdrew ?the|us|police|a|an|her|his ?police ?written ?witness statement|account|evidence|intelligence|statements ?to|against|about|that|on
    eyewitness|bystander
    said|says|claims|reckons|tells|told|according ?to ?the|her|his|a ?concerned neighbour|neighbours|caller|informant|source|anonymous|member
    according to ?the|a|our neighbour|neighbours|source|caller|informant|anonymous|referrer|mum|dad
    intel|intelligence|tip|information from|via|through|received|provided|graded
    CHIS
    undercover|covert source|officer|informant
    self-referral|self-referred|selfreferred|self-reported
    self refer*|reported
    overheard|oversaw|eavesdrop*
    concerned citizen|neighbour|member|relative|person|friend|family|grandmother
    member of the public
    well-wisher|wellwisher|busybody|curtain-twitcher|nosy
    betray*|repris*|retaliat*|retribution|backlash|comeback|repercussion* ?against|for|if|from
    passed|passing ?it|this|that ?on ?straight to ?the mash|hub|social|police|nspcc|us
    went|gone straight to ?the {US}
    got|gets|getting|heard|had wind of|from
    behind ?all her|his|my|their|the ?partners|husbands back
    behind the|this|that|it referral|report|call|complaint|allegation|letter|tip
"""

NOT = """
    source|sources of income|funding|water|truth|support|data|error|information|energy|the|finance|funds|stress
    the|our|a|this source code|file|document|documents|system|data|material
    open|single|multiple|energy source
    report|reports|reported|reporting by|on|to|at|for monday|tuesday|wednesday|thursday|friday|noon|end|the|close|reception|board|panel|quarter
    report*|reports ?is|was|are|to|for|from|in ?the ?to ?this ?be line*|made|sent|due|attached|below|board|panel|week|quarter|committee|template|writing|system|ready|by|available
    reporting line*
    report|reporting ?a|an|any|all|your fault|faults|problem|problems|issue|issues|absence|sickness|bug|leak|parking|pothole
    refer*|referral to|form|forms|pathway|guidance|process|page|section|appendix|attached|our|policy|rate|rates|numbers|figures|deadline|meeting|criteria ?the ?our ?page|section|appendix|attached|policy|guidance|email|below
    in confidence to|and the|for ?the board|members
    informed|informing|inform|notified|notify|alerted|told|contacted|emailed us|you|me|staff|all ?of|that|about ?the ?a ?your|my|new ?new room|date|time|meeting|change|changes|office|system|parking|invoice|price*|booking|delivery
    reported it|them|us as|by|for
    our|the|my neighbours reported that
    reported|reports that ?the list|lift|printer|system|heating|figures|numbers|meeting|bin|bins|car|room|budget|team
    reported|reports|referred that|no|nothing|progress|figures|absence|sickness|back|yesterday|today _ _ _ _ to us
    rang|called|phoned|contacted|call|ring|contact ?the helpdesk|desk|IT|office|reception|supplier|garage|hotel|bank|venue
    told|tell|let|says|said ?us|me|you know|if|when|by|what|about ?the ?your ?you|if|when|by|whether ?want|can|are|need|lunch|numbers|dietary
    let me|us|you know
    heard|hear|hearing|learned|learn from|about|back ?the ?you|your|it|them|colleagues|lunch
    information|info ?is|was|on|about from|by|via|provided the|our|your|website|intranet|page|leaflet|hr|it
    anonymous*|anonymis*|anonymous survey|feedback|form|data|questionnaire|poll|quiz|suggestion|box|responses
    survey ?is ?are ?responses anonymous
    between us|you we|and|can ?the ?building|office
    dont|not|please tell|say|know|let if|how|yet|what|why|when|me|the
    shared|sent|passed ?it|the|on ?you|us|by ?the agenda|minutes|rota|link|slides|calendar|invoice|file|folder|document
    the|a|this concerns|information ?form is|was|sheet|pack|about
    raised concerns|concern about ?the parking|budget|noise|heating|rota|weather|cost
    raised with|by it|finance|facilities|the
    witness signature|name|to|box|form|statement
    source|sources close
    who|he|she|they|it ?it was her|him|them|me birthday|turn|idea|fault|first|last|own
    whistleblowing|whistleblower policy|policies|procedure|training|line|week
    off the record player
    confidential* waste|bin|bins|shredding|agreement|clause|policy
    spoke|spoken|speak|come|came to|up|with ?the ?a ?us ?about agenda|plan|menu|it|garage|supplier|plumber|caterer*
    called|calls|call for|in|on|to|up|a|by|the ?a ?the meeting|papers|volunteers|order|vote|evidence
    member of the public gallery|sector
"""

VALID = (
    "The referral came from the neighbour.",
    "She rang the hub about them.",
    "The anonymous caller is known to us.",
    "She asked us not to say that she told us.",
    "The aunt reported the family to us.",
    "It was his nan who rang the NSPCC.",
    "He'd kill me if he found out I told you.",
    "Please keep my name out of it.",
    "Between you and me, it was Dad who grassed.",
    "She doesn't want him to know it was her.",
    "The information was passed to us by her ex.",
    "We only know because the landlord told us.",
    "She came forward after the last incident.",
    "The tip-off was from inside the family.",
)
INVALID = (
    "Open source software.",
    "Refer to the guidance.",
    "The survey is anonymous.",
    "Let me know if you want lunch.",
    "Please report faults to the helpdesk.",
    "The whistleblowing policy has changed.",
    "Confidential waste goes in the grey bin.",
    "Reports are due on Friday.",
)
ADVERSARIAL = (
    "She was not the one who reported it to police.",
    "You didn't hear this from me.",
    "Who grassed him up?",
    "He must never find out who made the call.",
    "it wernt me who fone social, it was her mum that rang them",
    "The caller would not give a name.",
)
