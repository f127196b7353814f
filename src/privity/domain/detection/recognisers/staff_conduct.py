"""Conduct, training or discipline of a worker."""

LET_DOWN = "record|act|follow|visit|report|attend|respond|safeguard|share|do|make|complete|see|pass|check|contact|call|tell|return|inform|write|turn|read|log|refer|notify|show|update|reply|escalate|disclose|lock|send|protect|ring|chase|listen|upload|file|declare|document|hand|arrive|prepare"

PHRASES = f"""
    referred|reported ?her|him|herself|himself ?back to ?the ?her|his ?professional regulator
    capability with|against
    did|does|do|has not|never attend|attended|turn|turned ?up ?for his|her|their|the|an ?my interview|supervision|training|appointment
    never turns|turn|shows|show up
    conduct|capability|disciplinary matter|issue
    stopped|stop|suspended his|her|their ?home visits|caseload|cases|access
    shared|showed|shown|read|forwarded my|our|her|his ?private texts|messages|emails|photos|diary
    hasnt|has ?not ?yet done|completed|got her|his|their ?level ?basic level|training|safeguarding|checks|induction|qualification
    out of time|timescale|timescales
    vaping|smoking|smoked|vaped in|outside|on my|her|his|our|their|the|duty
    leaving|left ?the _ file|files|notes|laptop|papers on|in|at
    told|discussed|discussing|talking|talked _ _ _ about our|her|his|their|my|families ?case business|cases|families|case ?in
    told half|everyone|everybody|anyone
    disciplin*
    disiplin*|discplin*
    misconduct|malpractice|impropriety|wrongdoing
    gross|professional|serious misconduct|negligence|misjudgement|failing*
    suspended|suspend|suspension ?with ?without ?full ?pay from|on|pending|while|without|after|last|over|for|since|as ?her|his|their ?duty|work|role|post|duties|full
    suspended pending|on
    been|is|was|were|got|being|be suspended
    capability|disciplinary|grievance|performance|sickness|conduct|attendance|hr|formal|investigation procedure|proceeding*|hearing|meeting|process|review|plan|improvement|management|measures|panel
    on|put|under|over|a ?on ?a ?formal performance|capability|improvement ?plan
    performance ?is|has|was concern*|issue*|improvement|poor|managed|plan|below|dropped|not
    underperform*
    dismissed|dismissal|sacked|sacking|fired|axed|got-rid-of
    got|get|given|getting the|her|his ?the sack|boot|push|p45|marching
    let|asked|told|forced|jumped|made ?her|him go|resign|leave before|instead|last|after|quietly|by
    let her|him go
    jumped ?before ?she|he ?was pushed
    resign*|quit|left|leaving before|instead|under|rather|amid|after ?a ?she|he|than|the cloud|pushed|allegation*|disciplinary|investigation|complaint*|suspension|being|was
    under a cloud
    gardening|enforced|administrative leave
    struck off
    removed|barred|taken|suspended from|off ?the register|case|practice|practising|working|team
    fitness to practise|practice
    HCPC|SWE|LADO|NMC|TRA|DBS|PIP
    social work england
    referred ?herself ?himself ?her|him to ?the lado|hcpc|swe|regulator|nmc|gmc|occupational|hr
    hr ?are|is|have|has|were involved|investigating|investigation|looking|meeting|suspended|dealing
    with|by|to|from|involve|involving|told hr
    conduct|behaviour|attitude|manner|actions ?of|was|is|has|by|towards|at|in|during ?the ?been ?our|my|a social|worker|staff|unacceptable|unprofessional|appalling|disgraceful|questioned|poor|family|inappropriate|below|fell|families
    conduct of|was|is|has|by|towards
    her|his|their|whose professional|own conduct|misconduct
    unprofessional*|unproffesional*|unethical*|incompetent*|incompetence|inept|amateurish|slapdash|sloppy|slipshod|shoddy|careless*|cavalier|heavy-handed|lackadaisical|useless|hopeless|clueless
    negligen*|derelict*
    not|isnt|wasnt|never|hardly|barely|clearly ?very ?been ?at ?all ?a fit|qualified|competent|experienced|trained|professional|suited|good ?to|for|enough|at|in ?her|his|the job|it|weight|role|post|practise|registered|social
    not|isnt|wasnt|never|hardly ?very ?properly competent|professional|qualified|registered|trained
    not|isnt|wasnt ?really up to ?the
    up to ?the job|scratch|standard
    not|isnt pulling her|his|their
    rude|aggressive|dismissive|bullying|abrupt|offhand|off-hand|curt|sarcastic|condescending|patronising|patronizing|belittling|abusive|hostile|horrible|nasty|sharp|short|snappy|intimidating|disrespectful|insensitive|flippant|snotty|unkind|cold|judgmental|judgemental|unpleasant|racist|sexist|homophobic|insulting|harsh to|towards|with|about|on ?the|phone|mum|her
    is|was|were|being|been|so|very|really|quite|too|extremely|bit|unbelievably|incredibly ?so ?very ?really ?a ?quite ?downright ?always rude|abrupt|offhand|curt|sarcastic|condescending|patronising|dismissive|disrespectful|unprofessional|judgmental|judgemental|racist|insensitive|flippant|snotty|bullying|unhelpful|heavyhanded|inappropriate|disorganised|overfamiliar|unreliable|careless|biased|snappy|useless|sloppy
    rude|rudeness|sarcasm|racism|bullying|abruptness
    rolled|rolling|rolls her|his|their eyes
    tutted|tutting|smirk*|sneer*|snigger*|sighed|yawn*|scowled|scoffed
    laughed|laughing|laughs|shouted|shouts|shouting|swore|sworn|sweared|swearing|yelled|yelling|screamed|snapped|cursed|bawled|barked|hissed|sneered|glared ?out ?loud at|in|when|down ?her|him|mum|dad|the|me|us|a|them
    made ?a|some fun|sexual|racist|inappropriate|lewd|snide|rude|nasty|disparaging|derogatory|offensive ?of joke|remark|comment|comments|remarks|her|him|mum|us
    made her|him|mum|me|us feel|cry ?like ?small
    made a pass
    raised|lost her|his|their voice|temper|rag|cool
    mocked|mocking|belittl*|humiliat*|taunted|patronis*|patroniz*|ridicul*|bullied|bullies|harass*|intimidat* ?by|her|him|the|staff|me|us|colleagues|families|them
    bullying|harassment|discriminat* of|by|at|allegation*|complaint|in|against ?staff|work|the|team
    talked|spoke|talks|talking|looked|looks|speaks down|over to|at|on|her|him|me|my|them
    spoke|talked|spoken ?to her|him|me|mum|dad|us like
    spoke|talked over|down ?to her|him|me|mum|us
    spoke|talked|talking|talks|speaks|looked|looks down|over ?to|on|at|her|him|me
    hung|slammed|slams ?the ?phone up|down ?on ?me|her|him|mum|dad|us|them
    put|puts ?the phone down
    hung up
    walked|stormed|flounced|stomped out ?of|on|when ?the ?meeting|room|visit|conference|me|her|half|halfway
    late|hour|hours|minutes|mins again|for|to|every|by|with|twice|late ?the ?her|his|our|their visit|visits|appointment|meeting|meetings|court|conference|contact|work|report|time
    always|constantly|usually|turned|arrived|turning|turns|hour|minutes|mins|often|came|was|were|shows|showed|hours|rolls ?up ?hour ?ten ?twenty late|unprepared|empty-handed
    never|not on time
    turned|turns|turning|rolled|arrived|came|shows|showed ?up ?to ?work ?in late|drunk|unannounced|unprepared|hungover|smelling|reeking|stinking|without|hour|wearing
    never|hasnt|hadnt|didnt|havent|doesnt|wouldnt|couldnt|failed ?not ?even ?once ?bothered ?to ?been ?ever ?come rang|ring|rung|called|call|phoned|phone|returned|return|replied|reply|responded|respond|answered|answer|texted|turned|turn|showed|show|bothered|bother|visited|visit|visits|recorded|record|apologised|apologise|explained|explain|listened|listen|followed|follow|chased|chase|logged|uploaded|attended|attend|introduced|prepared|noted|signed|filed|checked|check|written ?back|up|out ?in ?my ?her ?us ?me
    never|hasnt|hadnt|didnt|havent|failed|not|did ?even ?once ?to ?been ?ever seen|read|done|met|completed|complete|finished|kept ?to the|her|him|us|mum|any|a|file|notes|appointment|anyone|child|children ?file|child
    never visited|visits|recorded|returned|came|called|wrote|turned|rang|phoned|replied|answers|answered|listens|listened|apologised|shows|keeps|kept|writes|checked|reads
    no|without|several|two|three|four|five|missed|late|cancelled|cancels|missing|skipped|many|poor|overdue|no|unrecorded|statutory|outstanding ?statutory ?home ?last ?planned ?the ?her|his|two|three visit|visits|appointments|deadline|deadlines|recordings|case-notes|meetings|supervisions|calls ?recorded|logged|made|done|since|missed|overdue|late|outstanding|cancelled|in|for|on|to|at
    missed|misses|missing|cancelled|cancels|cancelling|cancel|postponed|forgot|forgotten|skipped|rearranged|shortened|rushed|faked|invented|fabricated|fudged ?to ?the ?a ?her|his|their|two|three|last|every|both|several|another|four ?planned ?statutory ?home ?child ?last visit|visits|appointment|deadline|meeting|meetings|session|contact|conference|hearing|supervision|review|visit|court
    no show|shows|call
    stood ?her|him|us|them|me up
    last|short|at minute|notice ?again ?cancel*
    fobbed ?me|her|him|us|them off
    broke|broken|breaks|empty ?her|his|all|every promise|promises|word
    promised ?and ?to ?but ?she|he never|didnt
    failed|fails|failing|failure|failures|neglected|refused|omitted|forgot|forgotten|forgets|forgetting ?again ?properly to {LET_DOWN}
    failed|failing|fails|missed in|her|his|the|statutory|safeguarding ?her|his|duty|duties|signs
    lied|lying|misled|misleading|deceiv*|dishonest* ?to|about|on|in|the|court|us|me|under|conference|manager|with
    lied|lying
    falsif*|fabricat*|fiddl*|forg*|doctored|altered|backdat*|tamper*|made-up|deleted|shredded|cooked|fudged|faked|plagiar*|invented ?with ?up ?the ?his|her|their|a ?case record*|notes|to|case|visit*|expenses|mileage|signature|timesheet*|entries|entry|report|file|emails|statement|books|figures|log
    falsif*|fabricat*|plagiaris*
    made|makes|making up ?the ?his|her|a visit*|notes|record*|entries
    copied|copying|copies|copy|cut ?and pasted|paste|pasting
    breach* ?of ?her|his|the|our ?professional confidential*|confidence|data|policy|boundaries|code|gdpr|contract|trust|protocol|procedure*
    data|confidentiality|information|security|privacy breach*|leak*|incident
    gossip*|blabbed|blabbing|leaked|leaking|indiscreet
    told|tells|telling|discuss*|talking|talked|shared|sharing|gave|sent|emailed|posted|read|mention*|disclosed|left ?out ?it|them ?mum|her|his|their|the|our|about ?case|family|families|name|names|private|address|business ?in ?on ?at ?the pub|facebook|whatsapp|gym|bus|corridor|supermarket|friends|hairdresser|party
    sent|emailed|gave|posted|handed|texted|forwarded|addressed|copied|cc'd|shared ?it|them|the|a|her|his ?report|letter|minutes|email|file|address|photos ?out ?in ?to ?the wrong ?person|address|family|mother|email|parent|house|child
    wrong ?email person|address|family|mother|recipient|file|child|house
    lost|loses|losing|mislaid|misplaced|left|leaving|leaves|forgot|binned|shredded|dropped the|a|her|his|their|our|all|my|some|case|confidential ?case ?work ?court ?whole file|files|laptop|notes|notebook|paperwork|papers|diary|phone|records|report|usb|temper|statement|minutes|keys|documents|form|letter ?on|in|at|behind
    confidential|unencrypted|unlocked|sensitive papers|laptop|file|files|usb|notes|documents ?left|lost|found|on|in
    affair|relationship|slept|sleeping|flirt*|fling|involved|texting|messag*|whatsapp*|sexting|dating|drinking|friends|friend|overfamiliar|over-familiar|pally|matey|close|kissed|kissing|snapchat*|sexually ?sexually ?too ?romantically with|to|on ?a|the|her|his ?facebook ?with client|clients|parent|parents|mother|father|mum|dad|service|user|resident|residents|foster|pupil|patient|carer|young
    inappropriate* with|towards|behavi*|relationship|touch*|comment*|messages|language|texts|remark*|conduct|joke*|contact|photos|physical|dressed
    boundaries|boundary ?is|are|with ?professional ?too blurred|crossed|issues|violation*|breach*|family|parents|poor|issue|overstep*
    crossed|crosses|overstep*|oversteps|blurred|blurs|blurring|no|poor|lack|keep ?of ?a|the|her|his ?professional line|boundaries|boundary|mark
    took|takes|taking|taken|accepted|accepting|borrowed|stole|stolen|nicked|pocketed|misappropriated|embezzled ?a ?some ?the ?petty bribe|gift|gifts|money|cash|loan|backhander|medication|funds ?from
    bribe*|fraud*|embezzl*|thieving|theft
    fiddled|fiddling|claimed|claiming|false|dodgy|inflated|fraudulent ?her|his|their ?false expenses|mileage|overtime|timesheet*|claims
    swipe|moonlight*|pulling sickie|card|sickies
    drunk|hungover|drinking|stoned|high|asleep|sleeping|slept|smelled|smelling|smelt|stank|stinking|reeked|reeking|intoxicated|worse|dozing|dozed|stunk ?for ?of ?off at|on|in|through|during|booze|drink|alcohol|weed|cannabis|wine|drugs|to ?a|the|her|his|her|wear ?night work|duty|shift|job|meeting|breath|conference|visit|visits|desk|driving|office|core
    alcohol|drink|booze|wine|vodka on her|his|their breath
    smell|smells|smelt|smelled|stank|reeked ?strongly of drink|alcohol|booze|cannabis|weed|wine
    on|looking|texting|scrolling|playing|glued ?to ?at ?on her|his|their ?own ?personal phone|mobile|laptop ?all|throughout|the|during|most|instead|through
    dismissed|ignored|ignores|ignoring|brushed|brushes|overlooked|disregard*|overruled|overrode ?my|her|his|our|the|all|me|us|repeated|every|off|mums|dads ?concerns|calls|emails|messages|warnings|advice|instructions|signs|us|me|call|email|disclosure|red|views|evidence|risk
    ignored|ignores|ignoring ?by|my|her|his|us|me|our|the|emails|calls
    didnt|doesnt|not|never|wouldnt|wont|hardly|refuses|refused|failed ?to ?even ?really ?been ?properly listen*|believe|care|look|explain|introduce|understand|trained|supervis*|induct*|qualified|registered|vetted|safe|competent|insured
    turned|turns|turning a blind
    cover|covers|covered|covering|hush*|whitewash it|this|things|that ?all up
    cover up
    cut|cuts|cutting|cutting corners
    took|takes|taking|taken|picks|on mums|dads|the|her|his|mothers|fathers sides|side
    in cahoots ?with
    sided|sides|siding|colluded|colluding ?completely with ?mum|dad|mother|father|the|him|her
    bias*|prejudic*|favourit*|partial|unfair* ?towards|against|to|in ?favour ?of
    favours|favoured|favouring ?the mum|dad|mother|father
    racist|sexist|homophobic|transphobic|ageist|offensive|derogatory comment*|remark*|language|joke*|attitude|towards|behaviour|term*|slur*
    conflict|conflicts of interest
    conflicted|nepotism|undeclared
    poor|bad|unsafe|dangerous|weak|sloppy|lazy|shoddy|substandard|inadequate|below|appalling|worst|dreadful|terrible|late|missing|out-of-date|non-existent ?case ?social ?record ?time ?work practice|recording|records|keeping|timekeeping|worker|workers|judgement|supervision|assessment|handling|report|standard|notes|handwriting|handover|communication|management|organisation
    timekeeping|punctuality|lateness|absenteeism
    sickness|attendance|absence record|trigger|level*
    recording|practice|timekeeping|attitude|paperwork|handwriting|notes|records|caseload|reports|record|work|standards|quality ?of ?keeping ?work ?are|is|was|were|of|in|has|have ?very ?so ?a|not ?weeks ?all ?always ?too poor|bad|unsafe|weak|late|overdue|mess|shocking|behind|missing|empty|blank|thin|slipping|lacking|below|appalling|awful|shambles|disgrace|inadequate|good|questioned|out|stinks|slipped|disorganised|careless|up-to-date
    case|record|chronolog*|recording|notes|logs ?notes ?keeping ?not|weeks|months|are|is|blank|missing|behind|gap*|written|nothing ?been ?weeks behind|missing|up|late|written|updated|recorded|blank|empty|done
    behind|late|weeks|months|falling|fallen ?behind ?late with|on|writing ?all ?her|his|their|the recording|paperwork|reports|visits|assessments|case|notes|report|records|caseload|supervision
    report|reports|assessment|statement|minutes|plan|paperwork|chronology ?is|was|were|are|came|filed|weeks|days|arrived|in|again ?two|three|filed|sent|still late|overdue|outstanding
    under|facing|faces|faced|subject|being|been|is|was|are|ongoing|internal|open|an|pending ?under|to|an|being ?a ?internal ?disciplinary ?formal ?formally ?an investigated|investigation|disciplinary|inquiry|enquiry|probe
    given|received|receive|had|has|got|issued|on|gets|with|get|a|first|second|final|written|verbal|last|informal|formal ?with ?been ?given ?a|his|her|an|their ?a ?formal|final|written|first|second|verbal|last ?written warning|warnings|reprimand|rebuke|caution
    warning|warnings
    reprimand*|admonish*|rebuk*|censur*|bollocking|carpeted
    ticked|hauled|pulled|dressed|told|called|torn ?her|him|them ?a up|in|over|off|down|strip ?by for|about|by|coals|manager|hr|boss
    had|having a|strong words|word|talk|chat with ?her|him about ?his|her
    read|given ?her|him the riot
    told|ticked off by|for
    spoken|talked to about|by ?her|his ?manager|boss
    on|final|first|last ?a|her|his ?final ?last warning|chance
    demoted|demotion|redeploy*|sidelined
    desk|restricted|light|amended|office duties|duty
    taken|removed|pulled|moved|stood|step|stepped|standing off|from|down|aside ?the|her|his|this|front|all|cases|as|pending ?case|cases|line|pending|duties|post|front|manager
    restricted|modified from|to practice|duties
    allegation*|accusation*|concern*|claim*|whistleblow*|investigation ?have|has|was|were|is|being|made|raised ?been ?made|raised ?formally about|against|into|regarding|concerning ?a|the|her|his|one|member|our ?of ?staff|conduct|worker|practice|behaviour|social|performance|work|manager|officer|carer
    allegation*|accused ?is|been|was ?made against|about|of
    out of ?her|his|their depth
    struggling|cant|isnt|not|doesnt|couldnt|hopeless|failing|behind|drowning|overloaded|floundering ?to ?really ?keep ?do|handle|manage|cope|with ?up ?with|her|his|the|their caseload|cases|workload|job|paperwork|recording|work|role|reports
    failed|fail|failing|fails|extended|extending ?of ?her|his|their|the|still ?the ?six ?month ?asye probation|probationary|asye
    probation|probationary ?period ?has|was|is|will ?be ?been extended|failed|period|review|meeting
    asye ?year ?not failed|portfolio|extended|fail
    has|had|have|not|never|hasnt|havent|hadnt|didnt|wasnt|without|no|lacks|skipped|missed|incomplete|needs|overdue|lapsed|isnt ?not|never ?been ?completed|complete ?done ?had ?received ?do ?her|his|their|the|any ?safeguarding|child|mandatory|basic|refresher ?protection training|trained|induction|supervision|dbs|qualification
    untrained|unqualified|unregistered|inexperienced|unsupervised|newly-qualified
    needs|requires|needed|lacks|need|should|sent|must|required ?to ?on|have|do|go|undergo ?some|more|further|extra|on|a ?more ?extra ?refresher ?additional training|retraining|mentoring|supervision|course in|on|around|about
    training|registration|dbs|supervision|licence|qualification|certificate|mandatory|checks|insurance|reflective|pvg ?training ?is|has|was|have|had ?been ?was|long|well|never|out|not ?out ?of ?very ?months ?been date|lapsed|expired|overdue|missing|renewed|done|completed|forged
    overdue|overdue|due|behind|no|missed|without|lacking|skipped ?on|in|with|for ?her|his|their ?the ?mandatory ?safeguarding training|supervision|registration|dbs|appraisal
    whistleblow*|whistle-blow*
    had|has|have|did|does|not|never|nt|hadnt|hasnt|havent|didnt|doesnt|clearly|obviously ?not ?even ?been ?bothered ?to read|reading|done|looked|opened|write|written ?through|at ?the|her|his|our|a|any|my|their ?case ?court file|files|report|papers|case|notes|chronology|history|paperwork|referral
    hadnt|hasnt|havent|didnt ?even read|visit|visited|record|recorded|follow|attend|turn|return|ring|call|reply|show|listen
    unprepared|ill-prepared|winging|blagging|clueless
    got|gets|getting|had|kept|keeps|called ?all ?the|his|her|my|their|us|our|him|child|mum wrong|mixed|muddled ?name|names|facts|up|name
    got|gets|getting|used|called|wrote|had ?the|her|his|my|their|our|him|us|mum wrong name|names|facts|family|dates|baby|child|children|date
    nobody|noone|no ?one|social ?worker from|worker|one has|have|came|turned|rang|called|visited|phoned|told ?been|up|seen|visited|rung ?back ?us|me
    nobody came|turned|rang|called|visited|phoned|seen
    high|quick|frequent turnover|change of ?social|worker*
    another|third|fourth|fifth|different|new|fourth|sixth social worker|workers ?in
    mistake|mistakes|error|errors|blunder|blunders|cock-up|cockup|botched|bungled|mishandled|mismanaged|mishandling|oversight|messed|screwed|ballsed|stuffed|cocked|misjudg* ?by|made|up|in ?the|our|her|his|it|serious|assessment|visit
    lost|losing|shown|showed|error|lapse|poor|lack|bad|no ?of|in ?no ?professional judgement|judgment|objectivity|professionalism|empathy|professionalism|compassion|respect
    disrespect*|overbearing|high-handed|officious
    no respect|manners|empathy|professionalism|compassion|integrity
    hit|slapped|restrained|manhandled|grabbed|pushed|dragged|roughly|force|assaulted a|the|by ?child|resident|boy|girl|staff|worker|client|service ?by ?staff|worker
    off-duty|expletive|foul|swear ?language|mouthed|word
    abuse|abused|abusing|misuse|misused ?of|her|his|their position|trust|authority|power
    accessed|accessing|looked|looking|searched|browsed|snooped|snooping|viewed ?up|at ?her|his|their|the|own|records|files|a ?own|case|ex|family|neighbour ?file|files|records|case|without|system ?without|she|he
    no|without ?legitimate ?any business reason|need
    taking drugs|advantage|sides
    disgrace to ?the|profession
    law unto
"""

NOT = """
    code of conduct
    conduct of the meeting|election|business|interview*
    performance review system
    performance|attendance management|figures|data|report|dashboard|indicator*|board
    disciplinary|conduct|capability|grievance|whistleblow*|performance policy|procedure*|code|training|workshop
    multi|inter disciplin*
    multidisciplin*
    interdisciplin*
    failed|fails|fail|failure to do|complete|make|call|send|print|update|upload|load|connect|deliver|save|open|return|respond|see|show|file ?the ?update|backup|install
    weather|early|flood|storm|severe|yellow|amber|red|met|heat|gale|road|fire warning|warnings
    warning|warnings light|sign|lights|issued|message|system
    lado week|training|contact|is|team|service
    dbs check|checks|form|team|service|portal|update|renewal ?are|is
    training|induction ?is|has|was|will ?been cancelled|moved|postponed
    training|induction course|day|room|date|week|session|on|at|is ?is|on|in|at monday|tuesday|wednesday|thursday|friday|the|room
    fraud|data|phishing awareness|protection|training|alert|week|prevention|emails
    data breach*|incident* form|policy|training|figures|log|register|procedure
    is|was|are running late|out|on|off
    running late
    late|sorry|apologies for|sorry ?the|to|being ?late ?reply|response
    on|in|by|arriving|arrive time
    out of office
    never|not|didnt got|get|receive|received|sent ?the|your|an email|attachment|invite|link
    dont|didnt|havent|not|no|doesnt|cant ?been|have get|got|read|see|seen|reply|come|call|ring|turn|forget|bother|check|send|sent|follow|attend|complete ?to|up|out|in|me|us|if|on|the|your|this|by email|link|agenda|lights
    please do not|dont
    no show policy|fee
    another|third|fourth|new|different social worker joins|starts|post|vacancy|students|student|role
    joke of|is
    copy and|paste into
    error|errors message|code|log|in|on|when|with ?the ?printing|system|logging|login
    report|reports|minutes ?is|are|were now|overdue|due|late ?returned ?to ?library
    library books overdue
    overdue library|invoice*|books
    rude awakening
    warning|warnings letter* template
"""

VALID = (
    "She has been suspended pending a disciplinary.",
    "He falsified the records.",
    "There is an allegation against the worker.",
    "He had not read the file.",
    "His training is out of date.",
    "She shouted at the family.",
    "He failed his probation.",
    "She needs training in recording.",
    "He rolled his eyes at my mum.",
    "She was forty minutes late and on her phone throughout.",
    "He left the file on the bus.",
    "She never rang us back.",
    "They let him resign before he was pushed.",
    "He told half the pub about our case.",
    "She is friends with dad on Facebook, and he a client of hers.",
    "His case notes are weeks behind.",
    "You could smell drink on his breath at the conference.",
)
INVALID = (
    "The code of conduct was updated.",
    "The multi-disciplinary team meets.",
    "There is a weather warning.",
    "DBS checks are on the portal.",
    "The backup failed to complete.",
    "Sorry for the late reply.",
    "The disciplinary policy is on the intranet.",
    "Please do not reply to this email.",
    "The library books are overdue.",
)
ADVERSARIAL = (
    "He was never disciplined.",
    "She wasn't rude exactly, just short with mum.",
    "Is it true they've sacked him?",
    "Nobody has proved that she made up the visits.",
    "hes been given a writen warning i heard",
    "I am not saying she is incompetent.",
)
