"""Intelligence, a live investigation, bail."""

PHRASES = """
    abe|anpr|bail|bailed|ballistics|bobbies|breathalys*|bugged|cad|callout*|cctv|centenier*|ceop|chis|cid|copper|coppers|cops|covert|CPS|crimed|crimes|crimestoppers|cuffed|dashcam|detective|detectives|disclosable|dna|drone|dvds|evidential|evidentially|exhibit|exhibits|feds|fedz|fingerprint*|forensic*|grass|grassed|grassing|handcuffed|handcuffs|helicopter|informant|informants|intel|intelligence|mappa|mg11|misper|mispers|mosovo|nca|nfa|nfad|nfaed|OCG|oic|PACE|photofit
    999|101 call|calls|caller|operator|again|twice|last
    rang|call|called|dial|dialled|phoned|ring|to|via|rings|phone|calls|calling|ringing 999
    PII|plod|pnc|pnd|police|polis|polise|ppd1|ppn|ppns|pvpu|raid|raided|rebailed|roadside|rozzers|rui|ruid|seize|seized|seizes|seizing|seizure|snitch*|snout|sois|soit|stakeout|stinger|supergrass|surveillance|swabbed|tased|taser|taserd|tasered|undercover|vingtenier*|viper|vpa|vri|vru|warrant|warrants|wiretap
    under|live|ongoing|criminal|current|being investigat*
    released under investigation
    interviewed under caution
    achieving best evidence
    achieving best evidence interview
    is|as|main|prime|chief ?a|the ?main|prime suspect
    custody record
    crime number|reference|report
    officer in the|charge|case
    wanted|interviewed|questioned|spoken by ?the officers
    circulated as
    declined|refused|declines|refusing to make|give|provide a|any ?police statement
    statement to ?the officers
    interviewed|questioned under|by|as|about|over
    call outs
    suspect interviewed|arrested|identified
    officers|pc|dc|ds ?have ?has ?are ?were ?still ?also ?live ?ongoing ?been ?local investigat*|enquir*|inquir*|interview*|report|reports|minutes|log|logs|call|called|check*|disclosure|information|statement|operation|protection|involvement|attended|attend|came|arrived|removed|took|taken|found|searched|looking|want|went|spoke|visit*|contact|caution*|record*|history|presence|powers|response|station|custody|case|matter|charge*|say|said|think|believe|suspect*|know*|stopped|saw|told|asked|out|been|notification|notified|aware|informed|update|cell|car|safeguarding|intell|incident|arrest*|concern*|evidence|markers|welfare
    calling|phoned|rang|ring|ringing|contacted|reported|reports|alerted|notified|involved|dialled|flagged ?it|him|her|this ?to|by|with ?the ?it 101|old
    called|call|phone|calls|report ?it|him|her|this ?to|by|with ?the ?it 101
    reported to|as ?the missing
    under|live|ongoing|criminal|current|being|active|open|joint|complex|parallel|murder|fraud|drugs|pending|subject|the ?of ?to ?an ?police ?criminal investigat*
    investigation|investigations|enquiry|enquiries ?is|into ?still live|ongoing|active|him|her|them|closed|concluded|the
    line|lines of enquiry
    conditions not ?to contact|approach|go|include|residence
    released ?under|without|on|pending|no|from investigation|charge|further|action|custody
    under investigation|caution
    no|take|any further action
    insufficient|not|lack|enough ?enough ?of evidence
    realistic prospect
    case|charges|investigation|matter|charge ?was|were|has|been|got ?been ?all dropped|filed|discontinued|closed|undetected
    dropped the charges|case|allegation|complaint
    press|pressing|pursue|support|supporting|drop ?the charges|prosecution|complaint
    interviewed ?at|under|by|as|on|in|voluntarily ?the ?a caution|suspect|station|custody|again|voluntary
    interviewed|questioned|spoken|quizzed|grilled ?to by|under|about|at|as|over ?the officers|caution|suspect
    voluntary|caution|recorded|video ?caution interview*|attendance|attender
    voluntary interview|attendance
    answered comment|no ?comment ?interview
    no|went|gave|said comment ?comment ?interview
    went no comment
    achieving best ?evidence
    video recorded interview
    statement ?has ?been ?was to|from|given|taken|retracted|made|withdrawn|for ?the ?her officers
    give|gives|gave|given|make|made|makes|making|providing|provide|provided|retract*|withdr*|refused|declined|signed|taken|take|took ?her|his|their|my|our|your ?to ?make ?give a|any|her|his|the|full|another|witness|further ?police ?witness|signed|victim statement
    witness|victim|impact|section|sworn|signed|written statement*
    victim personal|impact statement
    charging decision
    crown prosecution
    file submitted|gone to|with
    suspect|suspects|suspected of|is|was|as|in|has|dealer|offender|interviewed|arrested|identified
    prime|chief|main|a|the|as|named|is|potential suspect|person ?of ?interest
    person of interest
    custody suite|record|sergeant|cell|cells|officer|overnight|centre|block|extension|nurse|since|for|at|on ?until
    in|into|from|to|at|taken|held|currently|overnight|out custody ?suite|overnight
    held|kept|detained|spent ?in ?at|overnight|for|by|a|the ?in|night ?the cells|custody|questioning|station|cell
    down|at|taken|to|outside|attend|attended the|a ?local station
    digital|phone|device|devices|laptop|computer|handset|phones|tablet|ipad|mobile ?forensic* ?was|were|has|have|been|is|are|being ?has|have ?been ?being|got download*|examin*|triage*|extraction|analysed|confiscat*|unit|searched|imaged|interrogated|bagged|evidence
    holding|keeping ?her|his|their|my|our|your|the|all|away ?the phone|phones|laptop|computer|devices|electronics|xbox ?off ?for|as|by evidence|examination|analysis|him
    taken|took|take|got|have|kept ?her|his|their|my|our|your|the|all|away ?the phones|laptop|computer|devices|electronics|xbox ?off ?for|as|by evidence|examination|analysis|him
    taken|took|take|got|have|kept ?her|his|their|my|our|your|the|all|away ?the phone ?off ?for|as|by evidence|examination|analysis
    executed a|the
    searched|raids|raiding ?her|his|their|my|our|your|the|by|on|at ?his|her|the ?mums|dads house|home|flat|property|address|room|car|premises|bedroom|officers
    search ?of|the|his|her|at|under ?his|her|the ?dads house|home|flat|property|address|premises|s18|pace|s8|section
    section 18|19|8|32|60|1 search|stop|pace
    door ?was|got|been|went|going|kicked|put|came|is ?been ?kicked|put in|through|off|down ?by ?last
    stop and search|searched
    stopped|stop ?and|by|checked searched|search|officers
    stopped and searched
    crime|log|incident|niche|occurrence|urn|investigation|custody|athena ?ref|reference number|reference|ref|report|reports|reported|log|recorded|no
    officer|officers|constable|sergeant in|attended|came|spoke|said|found|told|called|from|are|have|took|on|were|visited|case|arrested|investigating|is|dealing|coming|has|want|wants
    officer|investigating in ?the|charge|case|of|officer
    wanted ?by|for|on ?the officers|questioning|connection|recall|missing|arrest|prison
    warning|address|violence|firearms|weapons|location|vulnerable|flagged|treat|urgent|dv|risk|storm|as ?as marker*|flag|flags|flagged|warning|urgent
    marker|markers ?on|for|has|placed|is ?the ?his ?been ?her|a address|property|house|him|violence|weapons|drugs|firearms|placed|mental|self
    101 call*
    emergency call|calls|powers|protection
    call outs ?to|at
    attended|attend|attendance|called|responded ?by ?out|to|at|the ?to ?a ?the ?an|report|domestic|concern|disturbance|home|address|police ?of ?incident|for domestic|address|property|disturbance|safety|welfare|incident|scene
    operation encompass|sanctuary
    op encompass
    encompass notification|call|alert|report|referral
    powers|taken|into|under|use ?police ?of protection
    missing|high|medium|low|reported|vulnerable ?risk ?as missing ?person|from|to|report|with|enquiries
    missing person|persons|report
    safe|return|prevention ?home ?and|well interview|check|well
    well|welfare check|checks ?by ?completed|done ?police
    sarahs|sarah|clares|claires|clare law
    sarahs law|disclosure
    body worn ?footage|video|camera
    bodyworn ?footage
    footage of|shows|showing|from|obtained
    id|identity|identification parade|procedure
    identity parade
    e|image fit
    county lines ?intel|team
    on|live tag|recall|custody
    blues and
    blue lights|lighted
    witness appeal|care|protection|summons|intimidation
    public interest immunity
    sensitive|unused information|material|source
    states|community|neighbourhood|safer|local|school|liaison ?neighbourhood|liaison officer|policing
    mapa ?level|managed|nominal|meeting ?2|1|3
    name|names ?has ?have ?came come|came|comes|coming up
    nominal nominal|member
    witness|victim statement|interview
    detained ?by ?at officers|custody
    spent|night|nights|weekend ?the ?a ?in ?the ?police cells|cell
    states|honorary|met|kent|hampshire officers ?have|are
    law officers ?have|are|decid*|say
    file|case ?is|has|with ?been|gone|the ?with|to|sent law|cps|crown
    charge|charged|charges|charging ?was|were|will|be|being ?be ?not brought|laid|decision|dropped|considered|authorised|withdrawn
    knocked|knock|turned|came|come|showed|went on|up|at|to|round ?at ?the ?her|his|their|my|our|your door|house|school|flat officers
    two|plain|uniformed|plainclothes|female|local|states|armed officers|officer
    taken|took|take|takes|led ?her|him|them|me|us away|in|off|downtown ?by ?in cuffs
    downloaded|downloads|extraction|cracked|unlocked ?of ?from ?her|his|their|my|our|your phone|phones|devices|laptop
    laptop|devices|computer|ipad|tablet|handset|xbox|pc ?is|was|were|are|has ?still ?been|being|with taken|downloaded|examined|held|returned|evidence
    phone ?is|was|were|are|has ?still ?been|being|with downloaded|examined|returned|evidence
    not met the
    further action|enquiries|investigation|arrests
    statement|statements|evidence ?has ?been ?was taken|given|withdrawn|retracted|against|from|video
    surveill*|source|human|live|ongoing|sensitive|overseas operation|op|job|investigation|enquiry|enquiries|authority|source|deployment
    discreet enquiry|enquiries
    tip off|offs
    tipped off
    name|number|van|vehicle|address|details ?has|had|have|is|was come|came|flagged|linked|cropped|seen|on ?up ?by payment|list|investigation|up
    phone|car ?has|had|have|is|was flagged|linked|cropped ?up ?by payment|list|investigation|up
    phone|car ?has|had|have|is|was come|came|seen|on ?up ?by payment|list|investigation
    voluntary|vol|va interview|attendance|attender
    caution ?plus|3 interview
    released pending|later
    on suspicion of
    suspicion of
    victim|witness|complainant ?has|is|was|does ?been ?not withdrawn|support*|retract*|intimidat*|interviewed|cooperat*|prosecution|engaging
    support|supporting prosecution|charges
    missing ?person poster|report|appeal|by ?police
    wanted ?person poster|appeal ?police
    located|found by ?police officers|dog
    sex|violent offender|offenders management|unit|team ?officer
    test ?test ?was|is not met
    voluntarily interviewed|attended|attend|attending
    file ?has|was ?goes ?been goes|going|gone|sent|submitted ?to ?the ?to cps|crown|law|prosecutor|legal
    interviewed ?voluntarily|again|twice on|twice|again|last|this|yesterday|today
    no comment interview*
"""

NOT = """
    business|artificial|emotional intelligence
    police checks|vetting|check form|for|policy
    police station open*
    bail hostel staff
    police are|is|have|has attend*|invited|recruit*
    police attended the meeting|event|conference|training
    interviewed|interviewing by ?the panel|press
    NFA column|code|needed
    interviewed on ?monday ?tuesday ?wednesday ?thursday ?friday for|by
    mash potato|team|hub is
    police|officers station|open day
    phone|laptop|computer ?is|was|has|been returned|held ?to ?by it|desk|shop
    phone|number|name|details ?has|have ?changed|come up ?on ?the ?my screen
    further action is|points|needed|required|from|log
    any further action is|needed|required|from|points
    detained under|informally
    police station open*|car park
    strategy meeting|discussion agenda|invite|invitation|template
    police are|is|have|has ?been attend*|invited|recruit*
    interviewed ?candidate* for ?the|a post|job|role
    no further action ?is needed|required
    no further action for|from you|us|me
    police colleague*|partner*|rep|representative|lead|liaison|recruit*|band|dog|charity|week|newsletter|commissioner|training|open
    health|education|schools|social|probation and police
    police and health|education|social|crime|probation|partners|fire|schools
    community|school|neighbourhood|liaison police|policing|officer ?newsletter|open|officer team|visit|talk
    officer|officers in ?the ?charge of ?the rota
    suspect ?that ?the ?it|this|we|you|there|its|ill|i|most|your|my is|attachment|link
    suspect package|email|link|attachment
    grass cutting|cut|verge*|pitch|roots|field|is|seed|skirt
    grassed area
    CAD drawing*
    crimes against grammar
    cctv ?camera*|in policy|car|outage|works|installed|maintenance|operation
    raid the|on fridge|cupboard|biscuit*|stationery
    statement of purpose|account|need|intent|case|earnings
    bank|position|mission|press|vision|final|budget|court|first|second|draft|witness|social|workers|closing|opening|impact statement ?template ?training ?of ?purpose ?policy ?is|for|due|template ?from|to ?be ?filed ?legal ?the you
    my|your|the|our|draft|legal|final statement ?for|is|by|to|needs|due ?the court|friday|monday|legal|filing|filed
    statement template
    give|provide|make|made|issue a|the press|public|opening statement
    witness statement*|statement ?template* training|writing
    emergency call bell|list|handler|number|out list
    investigating the|a|this|it printer|fault|outage|issue|problem|error|complaint|bug
    investigate|investigation|investigating|investigated into the|a|printer|outage|fault|data|breach|it|complaint
    complaint*|internal|it|data|hr|breach|disciplinary|stage investigation|investigator|investigating|investigations
    evidence of|based|from|for|that|suggests ?the ?identity|income|training address
    insufficient evidence base
    in|out custody of
    files|file to|with|submitted ?the ?a print*|cloud|drive|you
    custody officer training
    surveillance camera*
    circulated|circulate ?the ?to ?with|by|all|minutes|agenda|papers|before|separately|today|in minutes
    circulated as wanted
    welfare check* on ?all staff
    door came|is|was|went off ?its hinges
    case|matter ?was|is|has|been ?been closed
    call outs|out ?of ?hours rota
    taken ?in|into|on account
"""

VALID = (
    "Police intelligence says he is dealing.",
    "He is on bail until June.",
    "He was released under investigation.",
    "He is wanted by the police.",
    "Police interviewed her.",
    "feds took dads phone and the laptop",
    "ABE booked for Thursday, then a charging decision.",
    "Interview under caution, no comment throughout.",
    "A PPN came in for her last night.",
    "CPS say there is not enough evidence on him.",
    "They put the door in at six and searched his bedroom.",
    "Mum gave a statement and then retracted it.",
    "There is a weapons marker on his address.",
    "Two officers came for my brother.",
    "Reported missing to 101 at midnight.",
    "He's spent the night in the cells.",
)
INVALID = (
    "Business intelligence report attached.",
    "Police attended the training.",
    "I suspect the link is broken.",
    "No further action is needed from you.",
    "The position statement is due on Friday.",
    "The candidates were interviewed by the panel.",
    "IT are investigating the outage.",
    "Grass cutting starts on Monday.",
    "The minutes were circulated before lunch.",
)
ADVERSARIAL = (
    "Police have no live investigation into him.",
    "Has he been interviewed under cau\u200btion yet?",
    "He was never arr\xadested, only spoken to by police.",
    "nan never rang the coppers on him",
    "It was NFA'd, so forget it.",
    "All bail conditions have been lifted.",
)
