"""Intelligence, a live investigation, bail."""

PHRASES = """
    999|abe|anpr|arrest|arrested|arrests|bail|bailed|ballistics|bobbies|breathalys*|bugged|cad|callout*|cautioned|cctv|centenier*|ceop|chis|cid|copper|coppers|cops|covert|CPS|crimed|crimes|crimestoppers|cuffed|dashcam|detained|detective|detectives|disclosable|dna|dvds|evidential|evidentially|exhibit|exhibits|feds|fedz|fingerprint*|forensic*|grass|grassed|grassing|handcuffed|handcuffs|informant|informants|intel|intelligence|mappa|mg11|misper|mispers|nca|nfa|nfad|nfaed|OCG|oic|PACE
    photofit|PII|plod|pnc|pnd|police|polis|polise|ppd1|ppn|ppns|pvpu|raid|raided|rearrested|rebailed|roadside|rozzers|rui|ruid|seize|seized|seizes|seizing|seizure|snitch*|snout|stakeout|stinger|supergrass|surveillance|swabbed|tased|taser|taserd|tasered|undercover|vingtenier*|viper|vpa|vri|vru|warrant|warrants|wiretap
    police ?have ?are ?still ?live ?ongoing intelligence|investigat*|enquir*|inquir*|interview*|report|reports|minutes|log|call|callout*|check*|disclosure|information|statement|operation|protection|bail
    under|live|ongoing|criminal|current|police|being investigat*
    on|police|court bail
    released under investigation
    interviewed under caution
    achieving best evidence
    achieving best evidence interview
    police national computer
    is|as|main|prime|chief ?a|the ?main|prime suspect
    police suspect|suspects|suspected
    custody record
    search warrant
    warrant for
    crime number|reference|report
    known to police
    officer in the|charge|case
    wanted by ?the police|officers
    circulated as
    declined|refused|declines|refusing to make|give|provide a|any ?police statement
    statement to ?the police|officers
    interviewed|questioned|spoken by ?the police|officers
    interviewed|questioned under|by
    police _ _ seized|interviewed|questioned|searched
    seized by
    999 call*
    call outs
    police attended|attend
    suspect interviewed|arrested|identified
    intelligence|intel suggests|says|report*|is|shows|indicates|that|from|log*|about|on|package|sharing|held
    police|officers|cops|pc|dc|ds ?have ?has ?are ?were ?still ?also ?live ?ongoing ?been ?local intelligence|investigat*|enquir*|inquir*|interview*|report|reports|minutes|log|logs|call|called|callout*|check*|disclosure|information|statement|operation|protection|bail|involvement|attended|attend|came|arrived|removed|took|taken|found|seized|searched|raided|looking|want|went|spoke|visit*|contact|caution*|record*|history|presence|powers|response|station|custody|case|matter|charge*|say|said|think|believe|suspect*|know*|stopped|saw|told|asked|out|been|notification|notified|aware|informed|update|cell|car|safeguarding|intell|incident|arrest*|concern*|evidence|markers|welfare
    calling|phoned|rang|ring|ringing|contacted|reported|reports|informed|alerted|notified|involved|dialled|flagged ?it|him|her|this ?to|by|with ?the ?it police|cops|feds|999|101|crimestoppers|old
    called|call|phone|calls|told|report|tell ?it|him|her|this ?to|by|with ?the ?it police|cops|feds|999|101|crimestoppers
    reported to|as ?the police|crimestoppers|missing
    under|live|ongoing|criminal|current|police|being|active|open|joint|complex|parallel|murder|fraud|drugs|cid|pending|subject|the ?of ?to ?an ?police ?criminal investigat*
    investigation|investigations|enquiry|enquiries ?is|into ?still live|ongoing|active|him|her|them|closed|concluded|the
    helping police
    line|lines of enquiry
    bail ?conditions|date|extended|to|until|is|address|hostel|returns|return|variation|hearing|lifted|expires|not
    on|police|court|street|pre|conditional|unconditional|breached|breach|precharge ?charge ?police bail
    answer|answers|answered|surrender* ?to bail
    conditions not ?to contact|approach|go|include|residence
    released ?under|without|on|pending|no|from investigation|charge|bail|further|action|custody
    under investigation
    no further action
    no|take further police|action
    insufficient|not|lack|enough ?enough ?of evidence
    realistic prospect
    case|charges|investigation|matter|charge ?was|were|has|been|got ?been ?all dropped|filed|discontinued|nfad|nfa|closed|undetected
    dropped the charges|case|allegation|complaint
    press|pressing|pursue|support|supporting|drop ?the charges|prosecution|complaint
    interviewed ?at|under|by|as|on|in|voluntarily ?the ?a caution|police|suspect|station|custody|again|voluntary
    interviewed|questioned|spoken|quizzed|grilled ?to by|under|about|at|as|over ?the police|officers|caution|detectives|suspect
    interviewed|questioned under|by|as|about|over
    voluntary|police|abe|caution|recorded|video ?caution interview*|attendance|attender
    voluntary interview|attendance
    under caution
    answered comment|no ?comment ?interview
    no|went|gave|said comment ?comment ?interview
    went no comment
    achieving best ?evidence
    abe interview*
    video recorded interview
    statement ?has ?been ?was to|from|given|taken|retracted|made|withdrawn|for ?the ?her police|officers
    give|gives|gave|given|make|made|makes|making|providing|provide|provided|retract*|withdr*|refused|declined|signed|taken|take|took ?her|his|their|my|our|your ?to ?make ?give a|any|her|his|the|full|another|witness|police|further ?police ?witness|signed|victim statement
    witness|police|victim|impact|section|sworn|signed|written statement*
    victim personal|impact statement
    CPS ?have decision|advice|charging|decided|authorised|file|lawyer|say|want
    charging decision
    crown prosecution
    file submitted|to|gone|with
    suspect|suspects|suspected of|is|was|as|in|has|dealer|offender|interviewed|arrested|identified|bailed
    prime|chief|main|a|the|as|named|is|potential suspect|person ?of ?interest
    person of interest
    custody suite|record|sergeant|cell|cells|officer|overnight|centre|block|extension|nurse|since|for|at|on ?until
    in|into|from|to|at|taken|held|police|currently|overnight|out custody ?suite|overnight
    held|kept|detained|spent ?in ?at|overnight|for|by|a|the ?in|night ?the police|cells|custody|questioning|station|cell
    police station
    down|at|taken|to|outside|attend|attended the|a ?local station
    digital|phone|device|devices|laptop|computer|handset|phones|tablet|ipad|mobile ?forensic* ?was|were|has|have|been|is|are|being ?has|have ?been ?being|got forensic*|download*|seized|examin*|triage*|extraction|analysed|confiscat*|unit|searched|imaged|interrogated|bagged|evidence
    seized|holding|keeping ?her|his|their|my|our|your|the|all|away ?the phone|phones|laptop|computer|devices|electronics|xbox ?off ?for|as|by evidence|police|forensics|examination|analysis|him
    taken|took|take|got|have|kept ?her|his|their|my|our|your|the|all|away ?the phones|laptop|computer|devices|electronics|xbox ?off ?for|as|by evidence|police|forensics|examination|analysis|him
    taken|took|take|got|have|kept ?her|his|their|my|our|your|the|all|away ?the phone ?off ?for|as|by evidence|police|forensics|examination|analysis
    search warrant|warrants
    warrant|warrants executed|for|obtained|issued|at|on|was|granted|out
    executed a|the
    searched|raided|raid|raids|raiding ?her|his|their|my|our|your|the|by|on|at ?his|her|the ?mums|dads house|home|flat|property|address|room|car|premises|bedroom|police|officers
    search ?of|the|his|her|at|under ?his|her|the ?dads house|home|flat|property|address|premises|s18|pace|s8|section
    section 18|19|8|32|60|1 search|stop|pace
    door ?was|got|been|went|going|kicked|put|came|is ?been ?kicked|put in|through|off|down ?by ?last
    stop and search|searched
    stopped|stop ?and|by|checked searched|search|police|officers
    stopped and searched
    crime|log|incident|cad|niche|police|occurrence|urn|investigation|custody|athena ?ref|reference number|reference|ref|report|reports|reported|log|recorded|no
    known to|by ?the police|cops
    officer|officers|detective|detectives|constable|sergeant in|attended|came|spoke|said|found|told|called|from|are|have|took|on|were|visited|case|arrested|investigating|is|dealing|coming|has|want|wants
    officer|investigating in ?the|charge|case|of|officer
    wanted ?by|for|on ?the police|officers|questioning|connection|recall|warrant|missing|arrest|prison
    warning|address|violence|firearms|weapons|police|location|vulnerable|flagged|treat|urgent|dv|risk|pnc|storm|as ?as marker*|flag|flags|flagged|warning|urgent
    marker|markers ?on|for|has|placed|is ?the ?his ?been ?her|a address|property|house|him|violence|weapons|drugs|firearms|placed|mental|self
    999|101 ?call*
    emergency call|calls
    call outs ?to|at
    attended|attend|attendance|called|responded ?by ?out|to|at|the ?to ?a ?the ?an|report|domestic|concern|disturbance|home|address|police ?of ?incident|for domestic|address|property|police|disturbance|safety|welfare|incident|scene
    attended ?by police
    nicked|arrested|lifted for|at|last|by|on
    operation encompass|sanctuary
    op encompass
    encompass notification|call|alert|report|referral
    police|powers|taken|into|under|use ?police ?of protection
    emergency|police powers|protection
    missing|high|medium|low|reported|vulnerable ?risk ?as missing ?person|from|to|report|with|enquiries
    missing person|persons|report
    safe|return|prevention ?home ?and|well interview|check|well
    well|welfare check|checks ?by ?completed|done ?police
    sarahs|sarah|clares|claires|clare law
    sarahs law|disclosure
    body worn ?footage|video|camera
    bodyworn ?footage
    footage|cctv of|shows|seized|showing|from|obtained
    id|identity|identification|viper parade|procedure
    identity parade
    e|image fit
    county lines ?intel|team
    charge|charged with|by|him|her|to|appear
    on|police|live tag|recall|custody
    blues and
    blue lights|lighted
    witness appeal|care|protection|summons|intimidation
    public interest immunity
    sensitive|unused intelligence|information|material|source
    police source|sources
    states|community|neighbourhood|safer|local|school|liaison ?neighbourhood|liaison police|officer|policing
    honorary police
    joint s47|section|visit|agency|investigation ?with ?47 ?by ?and|between police
    mappa|mapa ?level|managed|nominal|meeting ?2|1|3
    name|names ?has ?have ?came come|came|comes|coming up
    OCG|nominal nominal|member
    witness|victim statement|interview
    no comment interview*
"""

NOT = """
    business intelligence
    artificial intelligence
    emotional intelligence
    police checks|vetting form|for|policy
    police station open*
    bail hostel staff
    police are|is|have|has attend*|invited|recruit*
    police attended the meeting|event|conference|training
    interviewed by ?the panel|press
    NFA column|code|needed
    business|artificial|emotional intelligence
    police checks|vetting|check ?form|for|policy
    police station open*|car ?park
    strategy meeting|discussion agenda|invite|invitation|template
    police are|is|have|has ?been attend*|invited|recruit*
    interviewed|interviewing by ?the panel|press
    interviewed ?candidate* for ?the|a ?post|job|role
    no further action ?is needed|required
    no further action for|from you|us|me
    police colleague*|partner*|rep|representative|lead|liaison|recruit*|band|dog|charity|week|newsletter|commissioner|training|open
    health|education|schools|social|probation and police
    police and health|education|social|crime|probation|partners|fire|schools
    community|school|neighbourhood|liaison police|policing|officer ?newsletter|open|officer ?team|visit|talk
    officer|officers in ?the ?charge of ?the ?rota
    suspect that|the|it|this|we|you|there|its|ill|i|most|your|my|is|attachment|link
    suspect package|email|link|attachment
    grass cutting|cut|verge*|pitch|roots|field|is|seed|skirt
    grassed area
    CAD drawing*
    crimes against grammar
    cctv ?camera*|in policy|car|outage|works|installed|maintenance|operation
    raid the|on fridge|cupboard|biscuit*|stationery
    statement of ?purpose|account|need|intent|case|earnings
    bank|position|mission|press|vision|final|budget|court|first|second|draft|witness|social|workers|closing|opening|impact statement ?template ?training ?of ?purpose ?policy ?is|for|due|template ?from|to ?be ?filed ?legal ?the ?you
    my|your|the|our|draft|legal|final statement ?for|is|by|to|needs|due ?the ?court|friday|monday|legal|filing|filed
    statement template
    give|provide|make|made|issue a|the press|public|opening statement
    witness statement*|statement ?template* ?training|writing
    emergency call bell|list|handler|number|out ?list
    investigating the|a|this|it ?printer|fault|outage|issue|problem|error|complaint|bug
    investigate|investigation|investigating|investigated into ?the|a|printer|outage|fault|data|breach|it|complaint
    complaint*|internal|it|data|hr|breach|disciplinary|stage investigation|investigator|investigating|investigations
    evidence of|based|from|for|that|suggests ?the ?identity|income|training ?address
    insufficient evidence base
    in|out custody of
    files|file to|with|submitted ?the ?a print*|cloud|drive|you
    custody officer training
    surveillance camera*
    circulated|circulate the|to|with|by|all|minutes|agenda|papers|before|separately|today|in
    circulated as wanted
    welfare check* on ?all ?staff
    door came|is|was|went off ?its ?hinges
    case|matter ?was|is|has|been ?been closed
    call outs|out ?of ?hours ?rota
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
