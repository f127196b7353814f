"""Mental health, self-harm."""

PHRASES = """
    abilify|agitated|agitation|agoraphob*|amhp|amitriptyl*|anhedonia|anorectic|anorex*|antidepres*|antipsychotic*|anxeity|anxiaty|anxiet*|anxious|anxity|arfid|aripiprazole|attachment|autolesion*|bdd|bereave*|bingeing|bipolar|bipoler|blubbing|borderline|bpd|brooding|bulem*|bulim*|burnout|camhs|catastrophis*|catatoni*|cbt|citalopram|claustrophob*|clingy|clinician|clinique|clozapine|clozaril|cmht|compulsions|compulsive|compulsively|cors|counselled|counselling|counsellor*|cpn|cptsd
    cutter|cutters|dbt|delusion*|demented|depersonalis*|deppress*|depresed|depresion|depress*|deranged|derealis*|dermatillo*|despair*|despondent|devastated|diazepam|disinhibited|dissociat*|distraught|distress|distressed|dols|doolally|duloxetine|dysregul*|ebsa|eip|elated|emdr|emetophob*|emo|epds|episode|escitalopram|eupd|flashback*|fluoxetine|fretful|fugue|gad|gad7|germaphobe|grief|griev*|hallucinat*|haloperidol|hanging|heartbroken|hoard*|homesick|hopeless|hopelessness|htt
    hypervigil*|hypoman*|hysterical|iapt|ideation|inconsolable|insane|insanity|insomnia|insomniac|introvert*|intrusive|jittery|kms|kooth|labile|lability|lamotrigine|laxatives|ligature*|ligaturing|lithium|loneliness|lonely|looney*|loony|loonybin|lorazepam|madhouse|mania|manic|mardy|mbu|melancholy|meltdown*|mental|mentalist|mentally|MH|mha|mindfulness|mirtazap*|mirtazipine|moody|mope|moping|narcissis*|nervy|neurolept*|neurotic|nightmare|nightmares|noose|noosed|nutcase|nuthouse
    nutjob|nutter|ocd|ocds|od|oded|ods|olanzapine|overdos*|overwhelm*|panicked|panicking|panicky|paranoi*|parasuicid*|paroxetine|petrified|phobi*|phq|phq9|phsych*|pinel|pnd|ppd|promethazine|propanolol|propranolol|prozac|pschiatr*|psych|psychiat*|psycho|psychol*|psychos*|psychother*|psychotic|psychward|psycot*|ptsd|purging|pyscho*|quetiapine|razorblade*|rcads|relapsed|risperid*|ritualistic|rituals|ruminat*|s117|s135|s136|s2|s3|sad|samaritans|schizo*|sdq|sectioned|sectioning|sedated
    sedative*|selfharm*|sertaline|sertralin*|shrink|shrinks|skitz*|sleepers|sleepless*|sobbed|sobbing|sobs|somatis*|spiral*|ssri|ssris|startle|stressed|struggling|suacid*|sucid*|suffocat*|suicde|suicid*|suiside|sulky|tearful|tears|teary|temazepam|therapist*|trauma*|trazodone|trichotill*|triggered|triggering|unalive*|unhinged|unravelling|unstable|venlafaxine|weepy|wellbeing|withdrawn|worthless*|zopiclone
    self harm*|harms|injur*|loathing|neglect*|esteem|worth|hatred|hate|inflicted|poison*|medicat*
    cut|cuts|cutting herself|himself|themselves|myself|her|his ?own arms|wrists|wrist
    cut|cuts|cutting|kill|harming herself|himself|themselves|myself
    harm*|hanged|hang herself|himself|themselves
    under|detained section|the 2|3|136
    personality|eating disorder
    panic attack*|attacks|disorder
    hear*|hearing voices
    low mood|self
    nervous breakdown
    end her|his|their|my ?own life
    want* to die
    had|having|has|have|after ?a|another ?complete ?total breakdown
    having|had a breakdown
    struggl* to cope
    low in mood
    cries|crying|weeping all|every|constantly|day|herself|himself
    took|taken|taking|swallowed ?a ?an ?some ?lots ?of ?her ?his pills|tablets
    crisis team|line|house|plan|care|cafe|service|worker
    mood swings|disorder
    emotionally fragile
    hates|discharged herself|himself
    wants|wanted|wish* ?she ?he ?to ?was ?were dead
    anger management|issues|problems|outburst*
    in bits|pieces
    not|isnt|barely|hardly sleeping
    hospital order
    wetting herself
    tried|attempted|trying|attempt to kill|hang|end
    jumped off|from|in
    cries and|when|most|that
    anti psychotic*
    emotional|emotionally health|ill|illness|breakdown|capacity|unwell|distress*|disorder*|fragile|vulnerable|exhausted|drained|regulat*|needs|difficult*|support|scarr*|damag*|unavailable|presentation|presenting
    not|isnt|aint|something ?been ?quite ?very ?feeling ?wrong|well|right ?mentally|in|up her|his|their|my|our|your|the|with head|top|mind
    adult|child|childrens|perinatal|community|local|under|open|referred|referral|known|waiting ?is ?to ?for therapy|eating
    perinatal|infant|adult|community|acute mh
    goodbye|farewell note|letter|letters|text|message|messages|video
    attempt|attempts|trying|tries|threatened|threatening|threatens|gonna|wanna|plans|planned|planning|thinking ?on ?about|of ?to ?doing kill|killing|end|ending|hang|drown|jump|jumping|harm|hurt|top|do|slit|cut|cutting ?something herself|himself|themselves|themself|myself|yourself|hisself|it|off
    tried|try|wants|wanted|going ?on ?about|of ?to ?doing kill|killing|end|ending|hang|drown|jump|jumping|harm|hurt|top|slit|cut|cutting ?something herself|himself|themselves|themself|myself|yourself|hisself|it|off
    tried|try|wants|wanted|going ?on ?about|of ?to ?doing do ?something herself|himself|themselves|themself|myself|yourself|hisself
    kill|kills|killed|killing|top|topping|topped|drown|drowned|hang|hanged|hung|gassed|shot|hurt|hurts|hurting|harm|harms|harming|harmed|cut|cuts|cutting|burn|burns|burning|burnt|burned|scratch*|punch*|hit|hits|hitting|starve|starves|starving|bang*|bites|biting herself|himself|themselves|themself|myself|yourself|hisself
    end|ended|ending it|things|everything ?all
    taking|took|take her|his|their|my|our|your ?own life
    dont|doesnt|didnt ?longer ?do ?does|did ?really ?want|wanting|wanted|wants|wanna to|be ?be|live|wake ?to ?here|alive|anymore|living|up ?any ?more
    dont|doesnt|didnt want|wanna ?to live|be ?alive|here|around|exist ?anymore
    not want ?to live|wake ?here ?alive ?up ?around
    nt be here anymore|any|tomorrow
    not be here anymore|tomorrow
    better off dead|without ?her|him|them|me|us
    wish|wishes|wished|wishing ?that she|he|i|they|we was|were|had|could|would dead|never|not|die|disappear|gone
    want|wants|wanted|wanna|going|gonna|hoping|hopes|ready|rather ?to die|disappear|dead
    no point in|living|to|anymore|being|going ?life ?living ?on
    nothing to live for
    reason|reasons to live
    life isnt|is|not|wasnt ?not ?not worth|pointless ?living
    given up on life|living|herself|himself
    sleep and not|never wake
    jump|jumped|jumping|leap|leapt ?off|from|in|out ?of ?front a|the|her|his|their|my|our|your|an bridge|roof|window|cliff|pier|car|train|balcony|cliffs|building|edge
    on|off|over|talked ?down ?from the|a wrong|side|bridge|cliff|ledge|rooftop
    thoughts|ideas|plans of|to ?wanting ?to ending|harming|harm|dying|death|hurting|killing|kill|not|end|self
    dark|bad|horrible|negative|racing|scary|morbid thoughts|place|thought
    in such dark|bad|very|really|terrible ?dark|bad|low|poor place|way|state|low
    in a dark|bad|terrible ?dark|bad|low|poor place|way|state|low
    in a very|really ?dark|bad|low|poor place|way|state
    risk to herself|himself|themselves|themself|myself|yourself|hisself|self
    bangs|banging|banged|hits|hitting ?her|his|their|my|our|your|the ?own head against|on|off
    head banging
    pulls|pulling|pulled|picks|picking her|his|their|my|our|your ?own hair|skin|eyelashes|eyebrows ?out
    cut|cuts|scar|scars|slash|slashes|scratches|marks|burns|carv*|slit|slits|slashed|cutting|lines ?all ?up|on|to|down|across|along|over her|his|their|my|our|your|the|both ?left|right|own ?inner ?upper|lower arm|arms|wrist|wrists|forearm|forearms|thigh|thighs|legs|stomach|leg
    scars on|from
    razor|razors blade|blades|hidden
    hid|hiding|hides|hidden|found|taking|taken|sharpener|pencil ?her|his|their|my|our|your|the|a ?some blade|blades|razor|razors
    tied|tie|tying|put|something|cord|belt|scarf|rope|dressing|wrapped ?a ?ligature|something ?gown round|around her|his|their|my|our|your neck|throat
    took|taken|taking|take|takes|swallow*|stash*|stockpil* ?a|an|too ?on ?loads|lots|handful|load|box|packet|pack|bunch|whole|bottle|some|few|number|quantity|all|many|half|sixteen|twenty|thirty|forty|10|12|15|16|20|24|30|32|40 ?of ?her|his|their|my|our|your|the ?mums ?nans paracetamol|tablets|pills|ibuprofen|calpol|codeine|medication|meds|sleeping|bleach
    section|sections 2|3|4|136|135|117|37|5|12 ?of ?the ?MHA ?assessment ?aftercare
    get|got|getting|been|be|being|was ?nearly committed|detained
    detained|assessed|admitted under|informally|voluntarily
    held informally|voluntarily
    place of safety
    tier 3|4|three|four bed|unit|service|services
    tier four
    secure unit|hospital|ward
    home treatment team
    early intervention ?in team|service
    talking therap*
    play|art|drama|music|family|talking|cognitive|behavioural|schema|group|exposure|couples ?focused ?informed therapy|therapies
    in|into|having|has|had|started|starting|start|needs|needed|attends|attending|sees|seeing|see|offered|waiting|her|his|their|my|our|your ?for ?a|her|his|their|my|our|your therapy|counselor
    mother and baby unit
    baby blues
    post|puerperal partum
    eating disorder*
    binge|emotional|comfort|disordered eating|eats
    making|makes|made|make herself|himself|themselves|themself|myself|yourself|hisself sick|throw|vomit ?up
    restrict*|restricting|skipping|skips|hiding|refuses|refusing|stopped ?her|his ?eating food|meals|eating|intake|meal
    not|barely|hardly|isnt|never|stopped|isn eating|eaten|sleeping|slept|washing|functioning|leaving
    body image|dysmorph*
    personality|mood|panic|conduct|adjustment|stress|somatic disorder*|difficult*|issues|problems
    voices in|inside|telling|tell|told|that ?her|his|their|my|our|your ?her|him|them|me|us ?head ?to
    hears|hearing|heard|hear|seeing ?the voices|things
    having|sees|saw|see ?the voices
    talks|talking to herself|himself|themselves|themself|myself|yourself|hisself|people|voices|someone ?who ?that ?not ?arent ?there
    thinks|think|believes|convinced|thought|believed ?that ?she ?he people|everyone|everybody|neighbours|someone|somebody|theyre|they ?are|is|were|was watching|following|listening|spying|out|bugged|poisoning|poison
    says ?that ?she ?he everyone|everybody|neighbours|somebody|theyre ?are|is|were|was watching|following|listening|spying|out|bugged|poisoning|poison
    says ?that ?she ?he people|someone|they ?are|is|were|was watching|following|listening|spying|bugged|poisoning|poison
    having panics|panic
    hyper vigilan*|arous*
    school refuser|refusal
    low self esteem|worth|confidence
    low|poor|no|lack|lacks ?of ?her ?his self esteem|confidence|worth|image
    hates|hate|hating|loathes herself|himself|themselves|themself|myself|yourself|hisself|being|life
    feeling ?really|so|very|quite|a ?bit low|down|flat|numb|empty|useless|isolated|unsafe|trapped|wobbly|rubbish|emotional|guilty|ashamed ?in
    feel|feels|felt|so|very|really|been|is|was ?really|so|very|quite|a ?bit numb|empty|useless|isolated|unsafe|trapped|wobbly|rubbish|emotional|guilty|ashamed ?in
    gone|going|went|goes|sent|driving|drove|losing|lost|loses ?her|him|them|me|us|a|his|their|my|our|your ?bit downhill|mad|crazy|bonkers|plot|marbles|mind
    lost|losing the plot
    in|on|at|near ?the|a|her|his|their|my|our|your ?end|verge|edge ?of ?a|her|his|their|my|our|your edge|tether|breakdown|breaking|point|crisis
    breaking point
    end of her|his|their|my|our|your|the tether|rope
    cracking|cracked up
    falling|fell|fallen to|apart ?pieces
    going|went apart ?pieces
    cant|cannot|couldnt|not|isnt|wasnt|struggl*|barely|unable|doesnt|didnt|nt|hardly|arent|finding ?been|be|really|was|it|hard ?going|able|to cope|coping|function|manage|managing|sleep
    struggles|struggle|struggled|finding emotionally|with|badly|massively|again|so|since|things ?her ?his ?my ?hard ?mood|anxiety|sleep|feelings|emotions|loss|bereavement|separation|mental
    having|had|has|heading|close|near|another|full|mini|complete|nervous ?for|to|a ?her|his|their|my|our|your ?blown ?nervous|mental|complete|total breakdown
    burnt|burned out
    stress ?out|related|levels|sick|leave|disorder|at
    signed with|off stress|work
    off with|off stress
    highly|acutely|extremely|visibly|pretty|clearly|terribly|seemed|appeared|became upset|emotional|low|volatile
    very|really|so|quite|was|is|got upset|emotional|volatile
    broke down
    crying|cried|cries|cry|weeping ?herself|himself|themselves|themself|myself|yourself|hisself|in|every|all|for|over|uncontroll*|constantly|again|because|about|most|at|on|that|when|hysterically ?to ?the
    keeps|kept|always|cant|couldnt ?stop crying
    temper|angry tantrums|outbursts|issues|problems
    lacks|lack|lacking|lacked|has|have|assess*|no|question*|without|deemed ?of ?to ?her|his|their|my|our|your ?litigation ?mental capacity
    deprivation of liberty
    depot|monthly injection
    sleeping|happy|mood|nerve tablets|pills|stabiliser*|meds|medication
    with her|his|their|my|our|your|bad|the nerves
    bad|shot|her|his|their|my|our|your nerves
    high|medium|low risk ?of harm|self
    suffers|suffering|suffered|struggles|battling|battled|crippling|crippled|severe|clinical|chronic|reactive|postnatal|diagnosed|history ?from|by|with|of ?bad|severe ?her ?his nerves|stress|panic|moods
    mood|moods swing*|is|has|low|was|been|lower|diary|disorder
    safety|crisis|recovery plan for|with self
    weighted blanket
    doesnt|dont|wont|hasnt|refuses|refusing|scared|afraid|frightened|unable|wouldnt ?to leave|left|leaving|get|got|come|coming|getting|go ?her|his|their|my|our|your|the ?out house|bedroom|room|flat|bed|outside ?of ?bed
    cant|not ?to leave|leaving ?her|his|their|my|our|your|the ?out house|bedroom|room|flat|bed|outside ?of ?bed
    cant|not ?to left|get|got|come|coming|getting|go ?her|his|their|my|our|your|the ?out bedroom|bed|outside ?of ?bed
    stays|stayed|stuck|lives|lying|lays|lies ?in her|his|their|my|our|your room|bed|bedroom ?all ?day
    stay ?in her|his|their|my|our|your bed|bedroom ?all ?day
    orchard house
    funny farm
    nut house|job|case|ward
    locked|secure|acute|admission|open ward|unit
    dependent|antisocial|avoidant|histrionic|emotionally|obsessive ?unstable personality|traits
    not|hasnt|isnt|havent|hadnt|never|barely|stopped|wasnt|hardly|arent ?been ?really ?properly eating|sleeping|eaten|slept|coping|washing|dressing
    wanting|wishes|wish ?for it|everything ?all to|just|would ?to stop|end|over|go
    want|wants|wanted ?for it|everything ?all to|just|would ?to end
    scratch*|cut|cuts|cutting|carv*|slic*|burn*|stab*|hurt*|nick* her|his|their|my|our|your ?own leg|legs|arm|arms|thigh|thighs|wrist|wrists|skin
    with|wiv|using ?a compass|razor|blade|sharpener|scissors|lighter|protractor
    hands|hand shook|shaking|trembl*
    to|in pieces|bits
    goes|go|going|gone|went to pieces
    want|wants|wanted|wish|wishes|wanting ?for it|everything ?all to|would stop|end|go|over
    hates|hate her|his|their|my|our|your ?own body|life|face|looks
    swallow*|necked|downed ?a ?the ?whole packet|box|pack|strip|bottle ?of ?paracetamol
    packet|box|strip|handful of paracetamol|tablets|pills|ibuprofen|codeine
    cedar|orchard|maia ward|house
    nobody would miss|care|notice
    everyone|everybody|theyd|youd|kids|hed|shed would|is|be ?be ?all better without|off
    goodbye to everyone|us|her|his|their|my|our|your
    giving|gave away her|his|their|my|our|your|all
    counting|hiding|saving|collecting ?up her|his|their|my|our|your pills|tablets|meds|medication
    stopped|stop|refusing|refuses|skipping|off ?taking her|his|their|my|our|your meds|medication|tablets|depot
    hasnt|not|wont|refuses ?been ?to ?taking|take|taken her|his|their|my|our|your depot
    racing|pressured|flat|blunted|slowed|guarded mood|thoughts|affect|speech
    bed|day|in patient ?at ?on ?mental
    mind ?is|has going|gone|racing
    out of her|his|their|my|our|your mind|depth
    isnt ?been herself|himself|themselves|themself|myself|yourself|hisself|right|well ?mentally|lately|since
    not ?been herself|himself|themselves|themself|myself|yourself|hisself ?mentally|lately|since
    doing|does|did something stupid|silly
    something|anything stupid|silly to herself|himself|themselves|themself|myself|yourself|hisself
    safe|keep|keeping ?her|him|them|me|us|herself|himself|themselves|themself|myself|yourself|hisself safe from herself|himself|themselves|themself|myself|yourself|hisself
    safety plan|planning
    struggles|struggle with her|his|their|my|our|your mood|sleep|feelings
    doesnt|dont|cant|couldnt trust herself|himself|themselves|themself|myself|yourself|hisself
    wakes|woke|waking|wake ?up ?in screaming|crying|sweats
    bad dreams|dream
    head ?is|was|are all|over|gone|wrecked|messed|spinning|mash|fried|bad ?over ?up ?the ?place
    nerves ?are|is|have|been|were ?all shot|bad|gone|shreds|pieces|terrible|frayed
    telly|tv|radio|television|computer|phone ?is|was|are talking|speaking|watching|listening ?to her|him|them|me|us
    not|never been|feeling|acting himself|herself|myself|themselves
    hasnt|isnt|wasnt ?been ?the right|same|well|himself|herself|coping since
    not|never ?been ?the himself|herself|coping since
    found|talked|got|pulled|brought ?her|him|them|me|us on|off|at|down ?from|at ?the bridge|pier|cliff|cliffs|roof|ledge|edge|tracks|railway|headland
    with ?a rope|blade
    not|isnt|barely|hardly|cannot|cant coping|cope
    in|having|has|start*|needs|had|some|more|weekly|her|his|their|my|our|your therapy
"""

NOT = """
    aromatherap*|physiotherap*
    mental health week|day|awareness|first|training|strategy|act|charity|campaign|worker
    world mental health
    anxious to|for|about hear|meet|the meeting|start|you|see|get
    speech and language therap*|therapy
    occupational|hydro|physical|speech|radio|chemo|aroma|physio|hormone|equine therap*
    depress* market|economy|button|key|the|lever|pedal
    suicide prevention|awareness
    career*|debt counsell*
    psychology students|degree|today
    looking forward anxiously
    crisis team meeting|rota
    safe from viruses
    close|burst|bored|move|moved|reduce|reduced to tears ?of laughter
    tears of joy|laughter|in the fabric
    triggered|triggering the|a|an alarm|review|alert|process|email|workflow
    the|a ?absolute nightmare parking|printer|commute|traffic|journey
    nightmare before|to park
    mental arithmetic|note|maths|health wellbeing
    emotional literacy
    hanging on|around|out|up|basket*|by|about|in|over|coats|from|off|the
    hang on
    counsel for|to|s|is|advice|will|opinion|has|have|at|instructed
    stress ball|test|testing|tests|that|the|importance
    stressed that|the|importance
    overwhelmed by|with the|your|emails|response|generosity|kindness|number
    overwhelm* majority|support|response|vote
    distress flare|signal|call
    kill|killed|killing two|time|it
    i|it|im mad about|busy
    mad|mental|manic|crazy busy|day|week|rush|here|at|monday|morning
    been|its|is|was|so|really|absolutely mental|manic|mad|crazy|insane ?busy here|today|at|in|this|week
    dont want|wanna ?to be late|alone|rude|difficult|pushy|seen|a
    not want to be late|rude|difficult|pushy|seen|a
    want to be|live there|in
    end it there|at|by
    ending things|it there|on|at
    go|going|goes mad|crazy for|about|with|at|over
    lost the plot with
    struggling to find|get|open|book|fill|print|access|download|log|see|fit|cover|understand|read|contact|reach
    struggling|struggles|struggle to|with ?find ?open ?the|this|my|our ?it printer|system|form|attachment|link|deadline|parking|maths|reading|spelling|homework|times|fractions|phonics
    not been|be able to
    not|isnt|unable|cant|cannot|couldnt|wasnt|be|been able to function on|as
    cant|cannot|couldnt manage monday|tuesday|wednesday|thursday|friday|the|this|that|next|tomorrow|until|then|before|any|earlier
    not able to manage|cope with ?the date|time
    stay in bed|room b12
    in the end
    on|at the edge of|road
    hair|beauty|massage|retail therapy|therapist*
    tier four|three|3|4 area|meeting|manager|authority
    going|went|fallen to
    risk assessment|suicide training|template
    capacity in|of the|team|to|issues|planning|at
    no|without|lack|lacks|has|have ?of ?the ?any capacity to|in|for|this|at|until take|cover|do|allocate|the|team|service
    grief stricken
    drives|drive|driving|drove me|us|everyone|you mad|crazy|mental|insane
    depression era|over
    panic button|alarm*
    feeling|feel|feels free|down|low to|on|with|numbers
    running|feeling|feels|is|are|getting|very low on|in|stock
    low in|on stock|toner|paper
    down to|the|for|as|on|with
    it|this|system|laptop|server|connection|wifi|network|link is|are|very|so unstable
    burnt|burned out building|car|fuse|bulb
    in|on bits|pieces and
    insane ?amount price*
    speech|language ?and ?language therap*
"""

VALID = (
    "She took an overdose in May.",
    "He has been sectioned.",
    "CAMHS closed the referral.",
    "She is cutting her arms.",
    "Mum is not coping.",
    "He had a breakdown.",
    "Mum was tearful.",
    "she keeps saying she dosnt see the point and wants to disappear",
    "He's been on sertraline since his nan died, plus counselling at school.",
    "There are fresh cuts on her thighs.",
    "Informal patient on the ward, s136 before that.",
    "Dad says the neighbours are watching him through the wall; he is paranoid.",
    "He tied a dressing gown cord around his neck.",
    "EUPD traits, under the CMHT.",
    "I can't cope any more, I'm at the end of my tether.",
    "mum hasnt left her bed in a week she just cries all day",
    "She swallowed a whole packet of paracetamol.",
)
INVALID = (
    "Mental Health Week starts on Monday.",
    "Suicide prevention training is on Friday.",
    "It has been mental here this week.",
    "Hang on, I'll check the diary.",
    "Counsel for the local authority will attend.",
    "Speech and language therapy is on the second floor.",
    "I'd like to stress the importance of the deadline.",
    "Depress the button for two seconds.",
    "We have no capacity in the team until May.",
    "The new system drives me mad.",
)
ADVERSARIAL = (
    "She has never self-harmed.",
    "He was anx\u200bious and suic\xadidal.",
    "Was it really suicide he was talking about?",
    "There's nothing wrong with her in the head, she isn't bipolar.",
    "he aint depresed he's lazy",
    "Denies any thoughts of harming herself.",
)
