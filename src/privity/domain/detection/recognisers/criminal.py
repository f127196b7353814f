"""A criminal record, or crime alleged."""

PHRASES = """
    abduct*|abh|absconder|acquittal|acquitted|affiliates|affray|airgun|antecedents|arms|arrest*|arson*|asbo|asbos|assaulted|assaulting|assaults|assult*|bailed|bandit|blackmail|bootleg|borstal|breached|bribery|burgal*|burgl*|cannabis|carjack*|cautioned|cbo|centenier*|charged|conned|conning|contraband|convict*|counterfeit*|crim|criminal*|crims|crook*|cuffed|cuffs|curfew*|dealer|dealers|dealt|defraud*|dishonesty|disorderly|disqualified|drr|drugdealer|dto|dtto|embezzl*|enforcer
    extort*|extremist|felon*|fencing|fined|firearm*|firesetting|firestarter|fleeced|forged|forger|forgery|fraud*|fugitive|gang|gangbanger*|gangs|gangster*|gaol|gbh|graffiti*|greenfields|guilty|handcuff*|handgun|harass*|hdc|henchman|hijack*|hitman|hmp|homicide|hooligan*|hostage|importation|importing|imprison*|incarcerat*|incel|jail|jailed|jihad|joyrid*|jury|kerbcrawl*|kidnap*|kingpin|knife|knives|knuckleduster|launder*|lifer|looted|looting|machete*|mafia|magistrates|manslaughter
    MAPPA|mobster|moonshine|mugged|mugger|mugging|murder*|nicked|nickin|oasys|offence*|offender*|offending|offense*|osp|outlaw|paedophile|parole|paroled|perjury|perp|perpetrator*|pickpocket*|pistol|poach*|possession|prison|prisoner|probation|prosecut*|pwits|rambo|ransom|rape|raped|rapes|rapist|recalled|remand|remanded|reoffend*|ringer|riot|rioting|riots|roadman|robbed|robber*|robbing|rso|rsr|sara|scam|scammer|scamming|sentenced|shank*|shooting|shoplift*|shotgun|shotter|shotting
    shpo|smuggl*|sopo|speeding|stabbed|stabbing|stabbings|stalker|steal|stealin|stealing|steals|stole|stolen|swindl*|tagged|terroris*|theft|thefts|thief|thieved|thieves|thieving|torched|trafficking|trapping|trespass*|tresspass*|triad|twoc|twoced|twocing|twocked|twocs|undetected|vandal*|verdict|vigilante|violence|violent|visor|weapon*|wraps|yardie|yjs|yob|yobs|yoi|yos|yot|yro
    previous|police record|history|behaviour|damage
    caution for|by|him|her|in|over|as|last|and
    on tag|licence|bail|license
    on|has|had|wears|wearing|with a tag
    electronic tag|monitoring
    community|suspended order|sentence|service
    known to ?the police|justice|courts
    drug dealing
    dealing drugs|cocaine|heroin|class|weed
    selling|supplying drugs|cocaine|heroin|weed
    assault on|of|against|charge|charges|by|occasioning|at|outside|case|and|emergency|pc|allegation|last
    common|indecent|serious assault
    carrying|carries|carried a|of ?a drugs|class|cocaine|indecent
    drink|drunk driv*
    banned from driving
    youth court|justice|rehabilitation|caution|detention
    breach* ?of ?his|her|the bail|order|injunction|tag
    non molestation order
    restraining|exclusion|referral|prevent order
    parish hall enquiry
    wanted by
    is|was|been|are|were|caught ?allegedly ?still dealing|pimping|supplying
    got|given|serving|served|received _ _ months|years|weeks ?suspended|inside|sentence
    sent down
    locked|banged up
    doing time
    court case|appearance|date|charge*|summons|tomorrow|monday|tuesday|wednesday|thursday|friday|next|again|for|over
    pending court
    up in|before|appear* ?in court
    on the run|trot
    sex|young offend*
    police record
    schedule one|1
    in trouble with ?the police|law
    warrant out
    has|had|have|received|accepted|got|given a ?police caution
    stopped|found|caught|seen with a blade|gun
    one|two|three|four|five|several|previous|many|past|spent|old caution|cautions
    inside for|again
    la moye
    charge|charges of|for|against|dropped|include|pending|sheet|are|were ?him ?her ?the ?both
    facing|faces|awaiting|denies|denied|pleaded|pleads|admitted|admits|further|pending|outstanding|multiple ?a|the ?further|two|three|several|serious charge|charges|trial|sentence|sentencing|court
    sentence|sentences of|is|for|handed|suspended|served|expires|reduced|plan|years|months
    suspended|custodial|life|community|determinate|extended|indeterminate|his|her|short|concurrent|youth|intensive sentence*|order|service|payback|resolution|term|rehabilitation|supervision|detention
    sentencing hearing|is|on|next|for|was|date
    got|get|gets|given|serving|served|received|doing|did|does|facing|faces|done|looking ?at ?a ?about|an ?for|her|him|them|me|us ?eighteen|over|just|first one|two|three|four|five|six|seven|eight|nine|ten|twelve|18|24|30|life|2|3|4|5|6|7|8|9|10|12|14|16|20|fourteen|fifteen|100|120|180|200 ?hours ?and ?a ?half months|month|years|year|weeks|yrs|hours ?suspended|inside|custody|unpaid|for|custodial|prison|community|in
    months|years|yrs|weeks suspended|inside|custody|custodial|for ?burglary
    unpaid|payback work
    community service|payback|order|sentence|resolution|protection
    rar days
    rehabilitation activity
    previous|prior|old|unspent|spent|no|long|his|her|history|antecedent|has|recent|further ?a|of|string ?criminal ?drug|driving|violent|relevant record|cautions|form
    previous|previouses|history|record|form for violence|theft|assault|dishonesty|drugs|burglary|battery|supply|possession|dv|driving|sexual|shoplifting|weapons|fraud|arson
    got|has|have|with|his|her|bit|loads a ?criminal|bit ?of ?long ?police|previous|form previous|form|record
    police|clean|long|has|had ?a record|history|background|past|conduct|activity|behaviour|damage|investigation|trial|court|case|proceedings|allegation*|charge*|associat*|liability|family|lifestyle
    has a record
    got ?a record
    has|had|have|received|accepted|got|given|issued|with|conditional|simple|youth|adult|police|formal|reprimand ?a|an|the ?police|conditional|youth|simple|formal|previous|adult|final caution|reprimand|cautions
    conditional caution|discharge
    absolute|conditional discharge
    secure unit|estate|home|childrens|training|accommodation
    detention centre|order ?and
    magistrate*|crown|royal|youth|petty|county|central|assize court|sessions|debts|sitting
    court for|date|case|appearance|on|tomorrow|summons|again|next|this|hearing|fine*|bailiff*|order ?assault ?theft
    up|due|appear*|been|going|taken|summonsed|attend|attended|back|before|goes|plea|sent ?in|at|before|to ?the ?magistrates|youth|crown|royal ?at court|magistrate|bench|judge|dock|assize
    failed|fails|failure|failing to appear|surrender|attend|stop|comply|report|provide ?at ?to ?court|specimen
    on|stood|stands|standing|awaiting|pending|at|going ?to ?his|her|for trial
    trial is|at|for|date|assault|crown
    inside for|again|at|since|till|until|when ?he ?she
    is|was|been|hes|back|currently|went|did|done|still|dad|father|partner|brother|serving|time|goes inside
    locked up|away
    put|got|is away for
    doing|done|did|do|does bird|stretch|porridge
    served time|his|her|two|three|four|five|six|half
    released|release|out|comes|came|coming|gets|got|get|let|fresh|discharged ?is|date|him ?is ?out|early ?on ?of|from custody|licence|inside|tag|moye|bail|nick ?last
    hes out in|on|next|soon ?of ?bail ?tag ?licence
    gets|coming|comes|came|get|getting|is|let out soon ?of ?bail ?tag ?licence
    on|his|her|out|breach|licence ?early tag|licence|bail|conditions|supervision|rotl|recall|temporary
    recall to|on|licence|custody
    ankle|electronic|gps|alcohol|sobriety|home|a|wears|wearing|with|has|his|her|tag|got ?a tag|tags|monitor*|detention|bracelet
    breach* ?of|his|her|the ?his|her|the|a|their|bail|non|community|suspended|restraining|court ?court bail|order|injunction|tag|licence|conditions|sentence|mol|molestation|undertaking|condition|peace|orders|dvpo|terms|supervision|contact
    in trouble with|again ?the police|law|cops|feds
    trouble with ?the police|law|cops
    drug|drugs|class|weed|cocaine|gear|crack|heroin|ket|vapes|pills|coke deal*|supply*|dealer*|dealing|selling|raid|runner|running|line|seller|pusher|mule
    deal|deals|dealing|selling|sells|sell|sold|supplying|supply|supplied|supplies|shots|shot|pushing|import|flogging|flogs|growing|grows|cultivat*|producing|running|runs ?a|of|to|out|stolen ?some drugs|cocaine|heroin|weed|class|gear|crack|pills|ketamine|ket|coke|spice|vapes|steroids|cigarettes|plants|goods|joints|skunk|mdma|edibles|schoolchildren|kids
    is|was|been|are|were|caught|hes|still|be|started|into|allegedly|suspected|by|from ?allegedly|of|still|for|also ?been dealing|pimping|supplying|nicking
    intent to supply
    concerned in the
    possess*|found|caught|carrying|carries|carried|carry|stopped|brought|had|takes|taking|took|pulled|seen|armed|brandish*|wielding|waving|keeps|with|hid|hiding|holding|showed|bought|has ?out|in|up|of ?to|with|in ?a|an|some|possession|the|another ?of ?school ?offensive ?large ?kitchen ?a ?zombie ?small|big|flick|pen blade|bladed|drugs|class|cocaine|indecent|gun|hammer|bat|imitation|knuckle|crowbar|screwdriver|axe|heroin|sword|dagger|acid|baton|snaps|pepper
    blade|bladed|gun|offensive|zombie|kitchen|lock|bb|air ?point crime*|article|rifle|incident|threat|attack|in ?his|her|school|bag|on|at|carry*
    at knifepoint
    common|indecent|serious|sexual|aggravated|racially|section|assault|actual|grievous ?aggravated assault|20|18|39|bodily|by|harm|occasioning
    attacked|attacks|battered|beat|beating|punched|hit|headbutted|glassed|kicked ?up ?a|the|another|some ?young ?other man|woman|lad|bloke|police|officer|stranger|neighbour|bouncer|pc|taxi|guy|someone|somebody|teacher|teenager|security
    malicious damage|communications|communication|exploit*
    public order ?offence
    breach of the peace
    drink|drunk|drug|dangerous|careless|reckless|while|driving ?and ?while driv*|ban|banned|uninsured|without
    driving ban|disqualif*|without|while|uninsured|under|licence|over
    driving ?over ?the ?drunk limit
    banned from ?driving
    lost|losing|loses|lose|took|revoked|points|six|nine ?on|away|points ?on her|his|their|my|our|your licence|license
    without|no|uninsured insurance|licence|tax ?and ?or ?or
    steal*|nick*|pinch*|rob*|thieve*|lifted ?her|his|their|my|our|your|a|the|some|from|money|stuff|things|another ?nans|nan|mums|mum|from|shops|his ?purse|bag car|cars|bike|phone|purse|money|shop|shops|coop|bag|stuff|cash|wallet|alcohol|tesco|handbag|boots|waitrose|jewellery|sweets|makeup|moped
    took|takes|taking|taken ?her|his|their|my|our|your|a|the|some|from|money|stuff|things|another ?nans|nan|mums|mum|from|shops|his ?purse|bag cars|bike|purse|money|shop|shops|coop|bag|cash|wallet|alcohol|tesco|handbag|boots|waitrose|jewellery|sweets|makeup|moped
    nicks|nicking from|stuff|by|for|it|a
    going|goes|went|involved|been|out ?out ?in nicking|crime|antisocial
    broke|broken|break|breaking|breaks into|in|and
    ram raid*
    set|sets|setting|started|starting|lit ?a|the ?fire|fires fire|fires|alight|light ?to|at|on
    fire setting|setter|raising
    smashed|smashing|keyed|slashed up|the|a|his|her|neighbours|windows|shop|car|bus|cars|tyres|windscreen|shelter
    benefit|tax|identity|card|online|insurance|housing|bank evasion
    on the|a fiddle
    fiddl* ?the benefits|books|dole|expenses
    money mule
    proceeds|counts|count of
    false statement|representation|passport|claims|id|accounting
    pervert* ?the course|justice
    witness intimidation
    intimidating|intimidated|interfering ?with ?a ?the witness|witnesses
    anti social behav*|injunction
    antisocial behav*
    dispersal|banning|football|closure|forfeiture|confiscation order|notice|injunction|banning
    hate|organised|serious|drug|street|petty|youth|life|a|the|gun|cyber crime|crimes
    crime|crimes ?group|spree|family|scene|gang
    sex|sexual|schedule|registered|dangerous|prolific|repeat|known|persistent|young|youth|life ?sex ?and ?time ?risk offend*|one|1|crime*|predator
    high|first ?sex ?and ?time ?risk offend*|1|crime*|predator
    register|registered sex|as ?offender ?a
    sign|signs|signing|on the|sex ?sex|offenders ?offender* register
    sex register
    indecent exposure|images|assault
    causing death
    death by dangerous|careless
    attempted|conspiracy|accessory|aiding|incit*|joint|incitement ?to|and supply|abetting|enterprise|kill|commit
    child cruelty
    restraining|exclusion|sexual|community|football order|prevention|harm|behaviour|risk
    parish hall ?enquiry|inquiry
    attorney general
    outstanding|bench|search|no|a|on ?arrest warrant*
    warrant|warrants out|for|of|issued|backed
    release date
    absconded|absconds|escaped|jumped ?from|bail
    fight|fights|fighting|brawl|scrap|brawling|punch ?up|outside|in|at|with ?the ?a pub|club|outside|town|nightclub|street|bouncer|up
    caught|pulled|stopped|done|lifted|busted|reported|summonsed|banned|picked ?over ?for ?up|by ?for ?drink|drunk|no drink|drug|driving|dealing|police|fighting|assault|weed|insurance|drugs|carrying|nicking
    county lines|line
    bit|into|up|involved|mixed ?of|in ?a ?to ?some crime|dodgy|rogue|wrong|trouble ?stuff ?things ?crowd
    dodgy|wrong dealings|un|crowd|stuff|money|goods|people
    hit ?and run
    terror* ?offence*
    visiting order|orders|him|her|dad ?in ?prison|jail
    visit*|see|saw|seeing ?her|his|their|my|our|your|him|dad ?daddy|dad ?in|at nick|inside
    in|at|from|to|the|police|overnight|custody cells|custody|cell
    resist*|obstruct*|assault ?a|an|the police|officer|pc|constable|emergency
    up|due|back|been|appeared|appears|appearing|goes|going|in|plead* ?again in|at|before|to court ?for ?again ?over
    on|off|the|his|her|wears|fitted|with ?the ?a tag
    for dealing|nicking|fighting|assault|drugs
    the tag
    bind|bound over
    knocked off
    form|previous for assault|drugs|fighting
    aggravated|attempted|armed|domestic|alleged|historic assault|vehicle
    larceny|grave|grievous|mischief|malicious ?and ?criminal assault|damage
    cautions|charges for|include|in|since|spent|of|against|relating|dating
    out|released|back|due ?on|in|out|from|soon|next ?bail|licence|tag|january|february|march|april|june|july|august|september|october|november|december ?from custody|moye|licence|bail|inside
    due ?for ?out release|sentencing|sentence|court|plea
    shot|shots|shoot at|fired|by|him
    serial|career|petty|known|hardened|wanted|common|young|prolific killer
    killer|killers|killing|killed someone|somebody|a|his|her|man|woman|wife|child|dad|mum
    did|done|doing|serving|got|gets|given|facing|served ?a _ months|years|weeks|stretch|hours|yrs|mths|month|year|stint ?for ?in ?inside ?of
    eight|two|three|four|five|six|seven|nine|ten|twelve|18 years|months|yrs for ?importation|burglary|robbery|dealing|assault|supply|drugs
    court|sentencing is|on|appearance|fines
    not allowed|permitted ?to|near|within ?be ?go unsupervised|children|under|near|contact|100
    unsupervised contact|with
    conditions|condition|terms of ?her|his|their|my|our|your ?the licence|bail|release|order|sentence
    risk of recidivism|custody
    level 1|2|3 mappa
    outreach|youth worker|justice|officer ?team
    fiddling|fiddled|fiddles the|her|his|their|my|our|your ?her social|benefits|meter|electric|taxes|books|dole|claim
    two|three|four|five|six|several|multiple counts
    nick|nicks|pinched|lifted ?a|the|her|his|their|my|our|your|some|stuff moped|bike|scooter|phone|car|from|purse|money|alcohol|motorbike|trainers|bikes|cash|wallet|vapes|sweets
    serving a|time|sentence|life|until|still
    still|currently serving|inside|banged
    in|from|to|into|out custody ?of
"""

NOT = """
    gangway
    caution tape
    arresting|arrested development
    domestic|family violence|violent
    criminal justice board|system|conference
    fraud alert|warning|prevention|awareness|training
    prison service newsletter
    probation period
    charged _ _ parking
    is|was|fully charged battery
    battery _ charged
    stolen goods policy
    laptop|phone|battery|card|account|us|we|you ?is ?was ?were ?be charged
    charged a|at|up|to|vat|by|overnight|twice
    locked up the|building|office|at
    tagged in|on|as|with
    is|was|were dealing with
    dealing with
    tag line|a|the photo|file
    nicked myself
    still serving food|tea|lunch|drinks
    killing it|time|two
    shot of|in|put|across|coffee|film|the|at
    court fines desk
    outreach worker|team|service
    level 1|2|3|three|two|one|four|4
    killed off|the|two
    did|done|doing|got|given|served|facing two|three|four|five|six|1|2|3|4|5|6 months|years|weeks ago|notice|probation|training|experience|leave|here|work
    possession order|proceedings|hearing|of ?the ?a property|house|flat|keys|passport|file|document*|number|facts
    data|system|diary|log|first|last|new|each|this|your|an|no entry
    entry for|in|on|code|door|fee|level|point|requirement*|to
    price|name|luggage|hash|skin|gift|tagging tag|tags
    cardiac|respiratory arrest*
    scam alert|warning|email|emails
    probation period|review|meeting|ends|end|passed|extended ?in ?for ?staff work
    my|your|our|six|three|month|staff|passed probation
    laptop|phone|battery|card|account|us|we|you|ipad|tablet|car|scooter|hearing ?is ?was ?were ?be ?been ?not charged
    in charge
    charge|charges are|is|apply|per|for|of ?the parking|room|late|service|phone|station|included|card
    free of charge
    bank|parking|room|service|delivery|cancellation|extra|no|admin|late|overtime|call charge|charges
    person|nurse|officer|teacher|sister in charge
    locked up ?the|building|office|at by
    tag line|photo|file|name|me|price|luggage|along
    dealer car|ship
    car dealer*
    last|first|next|one|this|the|whole|second|final|opening|each|long|per|complete sentence|sentences ?of ?in ?is needs
    sentence in|of|needs|structure|is|should|on|to|starter* ?the ?para ?missing wrong
    bird bath|box|feeder|table|watching|song|flu
    conviction that
    track|world|on|off|for ?the record
    record of|keeping|that|the|this|for|to
    drive safely
    gang of|show
    crew room|of|cabin
    chain gang*
    murder mystery|on
    prisoner of war
    curfew bell|at
    cell|cells in|phone|number|a|b|c|of|formula|range|reference ?the ?column spreadsheet
    stem|blood|cancer|excel|spreadsheet|sickle|merge|merged|white|red cell|cells
    trial period|run|session|visit|of|class|lesson|free ?the new
    free|pilot|clinical|drug|medical|on a trial*
    guilty pleasure|about|for
    feel|feels|felt|feeling|plead guilty ?about for
    weapon* of choice
    steal* a|the|my|your ?show ?thunder ?parking ?sandwich ?milk ?idea march|show|thunder|milk|mug|pen|lunch
    a steal
    police and
    shoot* me|you|us|over|hoops|for
    video|photo|film shooting
    breach of data|confidential*|gdpr|policy|contract|procedure|information
    in|take|taking|takes|took|sole charge of
    tv|music|software|dog|alcohol licence*
    data|gdpr|confidentiality|security|contract|information breach*
    breach report*|notification|log|form|reported
    fire drill|alarm
    family|tennis|food|squash|basketball|county|care|in|to court
    lost licence
    office|microsoft|adobe licence*|license*
    licence fee|renewal|expir*|for ?the ?software number
    warrant|warrants ?the ?a further|attention|cards|an|action|discussion
    warrant card
    wanted on ?the voyage|phone
    lifted the|restrictions
    fight for|against|off|the ?infection cuts
    inside the|your|a|leg|information envelope|building|folder|cover|box|measurement
    was|is inside ?of the|a|an|my|your|our
    supply teacher*|of|stock|cover|staff|chain
    offender manager|personality
    perpetrator programme
    put|got|is away|down for ?the ?monday ?overtime next
    released on ?the ?our website|intranet
    released in|by|from ?the hospital
    release ?the|of|note|date ?the|of ?new software|results|version|funds|payslips|minutes
    theft|burglary alarm|insurance|policy|prevention
    burglar alarm*
    graffiti project|wall|workshop|art
    forged ahead|links
    criminal record check|checks|bureau
    in trouble with ?the deadline
    no insurance
    crook of
    handcuff training
    scam|fraud email*
    prevent orders
"""

VALID = (
    "He has a conviction for burglary.",
    "Dad is out on tag.",
    "She was arrested on Friday.",
    "Rob pleaded guilty.",
    "He got six months suspended.",
    "He is dealing.",
    "Stepdad's inside till next spring.",
    "he got done for drink driving last xmas",
    "Her brother carries a knife.",
    "She has form for shoplifting.",
    "Recalled to custody after he breached his licence.",
    "he robbed nans purse again",
    "On the sex offenders register until 2031.",
    "He was sent down for supplying class A.",
    "Community payback, eighty hours.",
    "mum got nicked for fighting outside the pub",
    "Granted HDC; curfew from seven.",
    "He was given a youth caution in March.",
)
INVALID = (
    "Your probation period ends in May.",
    "Fraud alert: do not click.",
    "The laptop was charged.",
    "She is dealing with the post.",
    "Who is in charge of the rota?",
    "The last sentence needs a full stop.",
    "The trial period of the software ends on Monday.",
    "Free of charge.",
    "The burglar alarm will be tested.",
    "Cell B4 in the spreadsheet is wrong.",
    "Keep a record of the mileage.",
)
ADVERSARIAL = (
    "He has no previous convictions.",
    "Out of HMP since June; on licence.",
    "He was acq\u200buitted of the robbery.",
    "Is he still in pri\xadson?",
    "she never nicked nothing",
    "The charges were dropped.",
)
