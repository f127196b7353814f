"""A criminal record, or crime alleged."""

PHRASES = """
    abduct*|abh|absconder|acquittal|acquitted|affiliates|affray|airgun|antecedents|arrest*|arson*|asbo|asbos|assaulted|assaulting|assaults|assult*|bailed|bandit|blackmail|borstal|bribery|burgal*|burgl*|carjack*|cautioned|cbo|centenier*|charged|complainant|complainants|convict*|counterfeit*|crim|criminal*|crims|crook*|cuffed|cuffs|curfew*|dealer|dealers|disorderly|disqualified|drr|drugdealer|dto|dtto|embezzl*|extort*|felon*|fined|firearm*|forged|forgery|fraud*|fugitive|gang
    gangbanger*|gangs|gangster*|gaol|gbh|graffiti*|guilty|handcuff*|handgun|harass*|hdc|hmp|homicide|hooligan*|imprison*|incarcerat*|jail|jailed|joyrid*|jury|kerbcrawl*|kidnap*|knife|knives|knuckleduster|launder*|lifer|looting|machete*|magistrates|manslaughter|mugged|mugger|mugging|murder*|nicked|offence*|offender*|offending|offense*|outlaw|parole|paroled|perjury|perp|perpetrator*|pickpocket*|pistol|possession|prison|prisoner|probation|prosecut*|pwits|rambo|rape|raped|rapes|rapist
    recalled|remand|remanded|reoffend*|riot|rioting|riots|roadman|robbed|robber*|robbing|rso|scam|scammer|scamming|sentenced|shank*|shooting|shoplift*|shotgun|shotter|shotting|shpo|smuggl*|sopo|speeding|stabbed|stabbing|stabbings|steal|stealin|stealing|steals|stole|stolen|tagged|terroris*|theft|thefts|thief|thieves|thieving|trapping|trespass*|tresspass*|twoc|twoced|twocing|twocked|undetected|vandal*|verdict|violence|violent|visor|weapon*|wraps|yjs|yob|yobs|yoi|yos|yot|yro
    criminal|previous|police record|history|offence*|conviction*|behaviour|damage
    caution|cautioned for|by|him|her|in
    charged with|for
    on remand|tag|probation|licence|parole|bail
    on a tag
    electronic tag|monitoring
    community|suspended order|sentence|service
    known to ?the police|justice
    drug dealing|dealer
    dealing drugs|cannabis|cocaine|heroin|class|weed
    selling|supplying drugs|cannabis|cocaine|heroin|weed
    assault on|of|against|charge|charges|conviction
    common|indecent|serious assault
    carrying|carries|carried|possession a|of ?a knife|weapon|drugs|class|cannabis|cocaine|indecent
    knife crime
    drink|drunk driv*
    banned from driving
    sex|sexual|schedule|registered offender*|offences|offence
    youth court|offending|justice
    breach* ?of ?his|her|the bail|order|injunction|tag
    non molestation order
    restraining|exclusion order
    parish hall enquiry
    wanted by
    pleaded|pled|pleading|found|plead ?not guilty
    guilty of|plea
    is|was|been|are|were|caught ?allegedly ?still dealing|pimping|supplying
    got|given|serving|served|received _ _ months|years|weeks ?suspended|inside|sentence
    sent down
    locked up
    doing time
    court case|appearance|date|charge*|summons
    pending court
    up in|before|appear* ?in court
    on the run
    sex offend*
    police record
    schedule one|1
    in trouble with ?the police|law
    warrant out
    has|had|wears|wearing|with a tag
    young offend*
    has|had|have|received|accepted|got|given a ?police caution
    stopped|found|caught|seen with a knife|weapon|blade|gun|machete
    one|two|three|four|five|several|previous|many|past|spent|old caution|cautions|offences
    inside for|again
    la moye
    charged with|for|over|and|by|in|last|today|yesterday|on
    charge|charges of|for|against|dropped|include|pending|sheet|are|were ?him ?her ?the ?both
    facing|faces|awaiting|denies|denied|pleaded|pleads|admitted|admits|further|criminal|pending|outstanding|multiple ?a|the ?further|two|three|several|serious charge|charges|offences|trial|sentence|sentencing|court|jail|prison
    sentence|sentences of|is|for|handed|suspended|served|imprisonment|expires|reduced|plan|years|months
    suspended|custodial|life|community|determinate|extended|prison|jail|indeterminate|his|her|short|concurrent|youth|intensive sentence*|order|service|payback|resolution|term|rehabilitation|supervision|detention
    sentencing hearing|is|on|next|for|was|date
    got|get|gets|given|serving|served|received|doing|did|does|facing|faces|done|looking ?at ?a ?about|an ?for|her|him|them|me|us ?eighteen|over|just|first one|two|three|four|five|six|seven|eight|nine|ten|twelve|18|24|30|life|2|3|4|5|6|7|8|9|10|12|14|16|20|fourteen|fifteen|100|120|180|200 ?hours ?and ?a ?half months|month|years|year|weeks|yrs|hours ?suspended|inside|custody|unpaid|for|custodial|prison|community|in
    months|years|yrs|weeks suspended|inside|custody|imprisonment|custodial|prison|jail|for ?burglary
    unpaid|payback work
    community service|payback|order|sentence|resolution
    rar days
    rehabilitation activity
    previous|prior|old|unspent|spent|no|long|his|her|history|antecedent|has|recent|further ?a|of|string ?criminal ?drug|driving|violent|relevant conviction*|offence*|offending|record|antecedents|cautions|convictions|form
    previous|previouses|history|record|form for ?violence|theft|assault|dishonesty|drugs|burglary|battery|supply|possession|dv|driving|sexual|shoplifting|weapons|fraud|arson
    got|has|have|with|his|her|bit|loads a ?criminal|bit ?of ?long ?police|previous|form previous|form|record
    criminal|police|clean|long|has|had ?a record|history|background|past|conduct|activity|behaviour|damage|investigation|trial|court|case|proceedings|allegation*|charge*|associat*|liability|family|lifestyle
    has a record
    got ?a record
    caution|cautioned for|by|him|her|in|over|as|last|and
    has|had|have|received|accepted|got|given|issued|with|conditional|simple|youth|adult|police|formal|reprimand ?a|an|the ?police|conditional|youth|simple|formal|previous|adult|final caution|reprimand|warning|cautions
    conditional caution|discharge
    absolute discharge
    conditional discharge
    final warning
    referral order
    youth court|offending|justice|offender*|rehabilitation|caution|detention
    secure unit|estate|home|childrens|training|accommodation
    detention centre|order ?and
    magistrate*|crown|criminal|royal|youth|petty|county|central|assize court|sessions|debts|sitting
    court for|date|case|appearance|on|tomorrow|summons|again|next|this|hearing|fine*|bailiff*|order ?assault ?theft
    up|due|appear*|been|going|taken|summonsed|attend|attended|back|before|goes|plea|sent ?in|at|before|to ?the ?magistrates|youth|crown|royal ?at court|magistrates|magistrate|bench|judge|dock|assize
    failed|fails|failure|failing to appear|surrender|attend|stop|comply|report|provide ?at ?to ?court|specimen
    pleaded|plead|pleads|pled|pleading|found|entered|plea ?a|her|him|them|me|us ?early ?not guilty
    guilty plea|verdict
    on|stood|stands|standing|awaiting|pending|at|going ?to ?his|her|for trial
    trial is|at|for|date|rape|murder|assault|crown
    inside for|again|at|since|till|until|when|prison ?he ?she
    is|was|been|hes|back|currently|went|did|done|still|dad|father|partner|brother|serving|time|goes inside
    banged|banging|locked|banded|sent|put|going|went ?him|back|to ?away|up|down|inside|to prison
    banged up
    sent down|to prison ?for
    locked up|away
    put|got|is away for
    doing|done|did|do|does bird|stretch|porridge
    served time|his|her|two|three|four|five|six|half
    released|release|out|comes|came|coming|gets|got|get|let|fresh|discharged ?is|date|him ?is ?out|early ?on ?of|from prison|jail|custody|hmp|licence|inside|tag|hdc|moye|bail|nick ?last
    hes out in|on|next|soon ?of ?bail ?tag ?licence
    gets|coming|comes|came|get|getting|is|let out soon ?of ?bail ?tag ?licence
    on|his|her|out|breached|breach|licence ?early remand|tag|probation|licence|parole|bail|curfew|hdc|conditions|supervision|rotl|recall|temporary
    recall|recalled to|on|prison|licence|custody
    on license
    ankle|electronic|gps|alcohol|curfew|sobriety|home|a|wears|wearing|with|has|his|her|tag|got ?a tag|tags|monitor*|detention|bracelet|curfew
    breach* ?of|his|her|the ?his|her|the|a|their|bail|non|community|suspended|restraining|court ?court bail|order|injunction|tag|licence|conditions|sentence|probation|curfew|mol|molestation|undertaking|condition|peace|orders|dvpo|asbo|terms|supervision|contact
    known to ?the police|justice|courts|probation|yot
    in trouble with|again ?the police|law|cops|feds
    trouble with ?the police|law|cops
    probation officer|order|service|worker|appointment|report|said|visit|supervis*|says|are|is|have|has|team
    drug|drugs|cannabis|class|weed|cocaine|gear|crack|heroin|ket|vapes|pills|coke deal*|supply*|dealer*|dealing|offence*|possession|conviction*|selling|trafficking|raid|runner|running|line|seller|pusher|mule|importation
    deal|deals|dealing|selling|sells|sell|sold|supplying|supply|supplied|supplies|shotting|shots|shot|pushing|importing|import|trafficking|smuggling|flogging|flogs|growing|grows|cultivat*|producing|running|runs ?a|of|to|out|stolen ?some drugs|cannabis|cocaine|heroin|weed|class|gear|crack|pills|ketamine|ket|coke|spice|vapes|steroids|cigarettes|plants|goods|joints|skunk|mdma|edibles|schoolchildren|kids
    is|was|been|are|were|caught|hes|still|be|started|into|allegedly|suspected|by|from ?allegedly|of|still|for|also ?been dealing|pimping|supplying|shotting|trapping|thieving|nicking|stealing|robbing|burgling
    intent to supply
    concerned in the
    possession|possess*|found|caught|carrying|carries|carried|carry|stopped|brought|had|takes|taking|took|pulled|seen|armed|brandish*|wielding|waving|keeps|with|hid|hiding|holding|showed|bought|has ?out|in|up|of ?to|with|in ?a|an|some|possession|the|another ?of ?school ?offensive ?large ?kitchen ?a ?zombie ?small|big|flick|pen knife|knives|weapon|weapons|blade|bladed|drugs|class|cannabis|cocaine|indecent|gun|firearm|machete|hammer|bat|imitation|knuckle|crowbar|screwdriver|axe|heroin|sword|dagger|acid|baton|snaps|pepper
    knife|knives|blade|bladed|gun|offensive|zombie|kitchen|lock|bb|air ?point crime*|article|weapon|knife|offence*|rifle|possession|violence|incident|threat|attack|in ?his|her|school|bag|on|at|carry*
    at knifepoint
    common|indecent|serious|sexual|aggravated|racially|section|assault|actual|grievous ?aggravated assault|20|18|39|bodily|by|harm|occasioning|abh|gbh|burglary|harassment
    assault on|of|against|charge|charges|conviction|by|occasioning|at|outside|case|and|emergency|pc|allegation|last
    attacked|attacks|battered|beat|beating|punched|hit|headbutted|glassed|stabbed|kicked ?up ?a|the|another|some ?young ?other man|woman|lad|bloke|police|officer|stranger|neighbour|bouncer|pc|taxi|guy|someone|somebody|teacher|teenager|security
    criminal|malicious damage|communications|communication|exploit*
    drunk and disorderly
    public order ?offence
    breach of the peace
    drink|drunk|drug|dangerous|careless|disqualified|reckless|while|driving ?and ?while driv*|disqualified|ban|conviction|banned|uninsured|without
    driving ban|disqualif*|without|while|offence*|uninsured|disqualified|under|licence|over
    driving ?over ?the ?drunk limit
    banned|disqualified from ?driving
    lost|losing|loses|lose|took|revoked|points|six|nine ?on|away|points ?on her|his|their|my|our|your licence|license
    without|no|uninsured insurance|licence|tax ?and ?or ?or
    stolen car|cars|vehicle|moped|bike|goods|property|motorbike|phone|phones|from|cards|scooter|money|items ?a
    steal*|stole|nick*|pinch*|rob*|thieve*|lifted ?her|his|their|my|our|your|a|the|some|from|money|stuff|things|another ?nans|nan|mums|mum|from|shops|his ?purse|bag car|cars|bike|phone|purse|money|shop|shops|coop|bag|stuff|cash|wallet|alcohol|tesco|handbag|boots|waitrose|jewellery|sweets|makeup|moped
    took|takes|taking|taken ?her|his|their|my|our|your|a|the|some|from|money|stuff|things|another ?nans|nan|mums|mum|from|shops|his ?purse|bag cars|bike|purse|money|shop|shops|coop|bag|cash|wallet|alcohol|tesco|handbag|boots|waitrose|jewellery|sweets|makeup|moped
    nicks|nicking|nicked from|stuff|by|for|it|a
    handling stolen
    going|goes|went|involved|been|out ?out ?in robbing|thieving|nicking|shoplifting|crime|criminality|burglary|burglaries|theft|antisocial|gangs|offending
    broke|broken|break|breaking|breaks into|in|and
    ram raid*
    set|sets|setting|started|starting|lit ?a|the ?fire|fires fire|fires|alight|light ?to|at|on
    fire setting|setter|raising
    criminally ?damag*
    smashed|smashing|keyed|slashed up|the|a|his|her|neighbours|windows|shop|car|bus|cars|tyres|windscreen|shelter
    benefit|tax|identity|card|online|insurance|housing|bank fraud|fraudster|theft|scam|evasion
    on the|a fiddle
    fiddl* ?the benefits|books|dole|expenses
    money mule|laundering
    proceeds of
    false statement|imprisonment|representation|passport|claims|id|accounting
    pervert* ?the course|justice
    witness intimidation
    intimidating|intimidated|interfering ?with ?a ?the witness|witnesses
    anti social behav*|injunction
    antisocial behav*
    dispersal|banning|football|closure|gang|forfeiture|confiscation order|notice|injunction|banning
    hate|organised|serious|drug|gang|street|violent|petty|knife|youth|life|a|the|gun|cyber crime|criminal*|crimes
    crime|crimes ?group|spree|family|scene|gang
    serious violence
    sex|sexual|schedule|registered|violent|dangerous|prolific|repeat|known|persistent|young|convicted|youth|life ?sex ?and ?time ?risk offend*|offence*|one|1|crime*|predator
    high|first ?sex ?and ?time ?risk offend*|offence*|1|crime*|predator
    register|registered sex|as ?offender ?a
    sign|signs|signing|on the|sex ?sex|offenders ?offender* register
    sex|offenders offenders|register
    rape ?charge*|case|trial|allegation|conviction|of
    indecent exposure|images|assault
    causing death
    death by dangerous|careless
    attempted|conspiracy|accessory|aiding|incit*|joint|incitement ?to|and murder|rape|robbery|abduction|theft|burglary|supply|abetting|enterprise|defraud|kill|commit
    child cruelty|abduction
    restraining|exclusion|violent|criminal|sexual|community|football order|prevention|harm|behaviour|risk
    parish hall ?enquiry|inquiry
    attorney general
    outstanding|arrest|bench|search|no|a|on ?arrest warrant*
    warrant|warrants out|for|of|issued|backed
    on the trot
    release date
    absconded|absconds|escaped|jumped ?from|bail
    violent|violence ?offence* ?offender
    fight|fights|fighting|brawl|scrap|brawling|punch ?up|outside|in|at|with ?the ?a pub|club|outside|town|nightclub|street|bouncer|up
    caught|pulled|stopped|done|lifted|nicked|busted|reported|convicted|fined|summonsed|banned|picked ?over ?for ?up|by ?for ?drink|drunk|no drink|drug|speeding|driving|dealing|shoplifting|theft|stealing|police|possession|fighting|assault|fraud|weed|insurance|burglary|drugs|violence|carrying|robbing|nicking|abh|gbh|robbery
    fined ?for|by ?the ?magistrates
    community protection|resolution
    county lines|line
    gang ?member*|related|nominal|affiliat*|violence|activity|fight*|rival
    bit|into|up|involved|mixed ?of|in ?a ?to ?some crime|criminal|dodgy|gangs|rogue|wrong|trouble ?stuff ?things ?crowd
    dodgy|wrong dealings|un|crowd|stuff|money|goods|people
    hit ?and run
    terror* ?offence*
    prevent order
    visiting order|orders|him|her|dad ?in ?prison|jail
    visit*|see|saw|seeing ?her|his|their|my|our|your|him|dad ?daddy|dad ?in|at prison|jail|hmp|nick|inside
    prison visit*|officer|sentence|governor|leaver|release|term|letter
    in|at|from|to|the|police|overnight|custody cells|custody|cell
    resist*|obstruct*|assaulting|assault ?a|an|the arrest|police|officer|pc|constable|emergency
    court tomorrow|monday|tuesday|wednesday|thursday|friday|next|again|for|date|appearance|over
    up|due|back|been|appeared|appears|appearing|goes|going|in|plead* ?again in|at|before|to court ?for ?again ?over
    on|off|the|his|her|wears|fitted|with ?the ?a tag
    for dealing|robbing|stealing|nicking|fighting|possession|assault|burglary|theft|shoplifting|drugs|fraud
    the tag
    bind|bound over
    pickpocketing|knocked off
    in|from|to|into|out custody|gaol|jail|prison|hmp ?of
"""

NOT = """
    gangway
    caution tape
    arresting|arrested development
    domestic|family violence|violent
    criminal justice board|system|conference
    fraud alert|warning|prevention
    prison service newsletter
    probation period
    charged _ _ parking
    is|was|fully charged battery
    battery _ charged
    stolen goods policy
    laptop|phone|battery|card|account|us|we|you ?is ?was ?were ?be charged
    charged a
    locked up the|building|office|at
    tagged in|on|as|with
    is|was|were dealing with
    dealing with
    tag line|a|the photo|file
    possession order|proceedings|hearing|of ?the ?a property|house|flat|keys|passport|file|document*|number|facts
    data|system|diary|log|first|last|new|each|this|your|an entry
    entry for|in|on|code|door|fee|level|point|requirement*|to
    no entry
    price|name|luggage|hash|skin|gift|tagging tag|tags
    cardiac|respiratory arrest*
    fraud alert|warning|prevention|awareness|training
    scam alert|warning|email|emails
    probation period|review|meeting|ends|end|passed|extended ?in ?for ?staff ?work
    my|your|our|six|three|month|staff|passed probation
    laptop|phone|battery|card|account|us|we|you|ipad|tablet|car|scooter|hearing ?is ?was ?were ?be ?been ?not charged
    charged a|at|up|to|vat|by|overnight|twice
    in charge
    charge|charges are|is|apply|per|for|of ?the parking|room|late|service|phone|station|included|card
    free of charge
    bank|parking|room|service|delivery|cancellation|extra|no|admin|late|overtime|call charge|charges
    person|nurse|officer|teacher|sister in charge
    locked up ?the|building|office|at ?by
    tag line|a|the|photo|file|on|name|me|you|price|luggage|along
    name|price|luggage|skin|hash tag|tags
    dealer car|ship
    car dealer*
    last|first|next|one|this|the|whole|second|final|opening|each|long|per|complete sentence|sentences ?of ?in ?is ?needs
    sentence in|of|needs|structure|is|should|on|to|starter* ?the ?para ?missing ?wrong
    bird bath|box|feeder|table|watching|song|flu
    conviction that
    track|world|on|off|for ?the record
    record of|keeping|that|the|this|for|to
    drive safely
    gang of|show
    crew room|of|cabin
    chain gang*
    murder mystery
    murder on
    prisoner of ?war
    curfew bell
    cell|cells in|phone|number|a|b|c|of|formula|range|reference ?the ?column ?spreadsheet
    stem|blood|cancer|excel|spreadsheet|sickle|merge|merged|white|red cell|cells
    trial period|run|session|visit|of|class|lesson|free ?the ?new
    free|pilot|clinical|drug|medical|on a trial*
    guilty pleasure|about|for
    feel|feels|felt|feeling|plead guilty ?about ?for
    weapon* of choice
    steal* a|the|my|your ?show ?thunder ?parking ?sandwich ?milk ?idea march|show|thunder|milk|mug|pen|lunch
    a steal
    police and
    shoot* me|you|us|over|hoops|for
    video|photo|film shooting
    breach of data|confidential*|gdpr|policy|contract|procedure|information
    in charge of
    take|taking|takes|took|sole charge of
    tv|music|software|dog|alcohol licence*
    data|gdpr|confidentiality|security|contract|information breach*
    breach report*|notification|log|form|reported
    fire drill|alarm
    family|tennis|food|squash|basketball|county|care|in|to court
    lost licence
    office|microsoft|adobe licence*|license*
    licence fee|renewal|expir*|for ?the ?software ?number
    warrant|warrants ?the ?a further|attention|cards|an|action|discussion
    warrant card
    wanted on ?the voyage|phone
    lifted the|restrictions
    fight for|against|off|the ?infection ?cuts
    inside the|your|a|leg|information envelope|building|folder|cover|box|measurement
    was|is inside ?of the|a|an|my|your|our
    shot of|in|the|at
    supply teacher*|of|stock|cover|staff|chain
    offender manager|personality
    perpetrator programme
    put|got|is away|down for ?the ?monday ?overtime ?next
    released on ?the ?our website|intranet
    released in|by|from ?the hospital
    release ?the|of|note|date ?the|of ?new software|results|version|funds|payslips|minutes
    theft|burglary alarm|insurance|policy|prevention
    burglar alarm*
    graffiti project|wall|workshop|art
    forged ahead|links
    nicked myself|a
    criminal record check|checks|bureau
    criminal records
    in trouble with ?the deadline
    no insurance
    crook of
    handcuff training
    scam|fraud email*
    curfew at
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
