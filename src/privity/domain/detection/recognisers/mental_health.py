"""Mental health, self-harm."""

PHRASES = """
    abilify|agoraphob*|amhp|amitriptyl*|anorectic|anorex*|antidepres*|antipsychotic*|anxeity|anxiaty|anxiet*|anxious|anxity|arfid|aripiprazole|asylum|attachment|autolesion*|bdd|bereave*|bingeing|bipolar|bipoler|borderline|bpd|bulem*|bulim*|burnout|camhs|catastrophis*|catatoni*|cbt|citalopram|claustrophob*|clinician|clozapine|clozaril|cmht|cors|counselled|counselling|counsellor*|cpn|cptsd|dbt|delusion*|demented|depersonalis*|deppress*|depresed|depresion|depress*|deranged|derealis*
    dermatillo*|despair*|despondent|diazepam|dissociat*|distraught|distress|distressed|dols|doolally|duloxetine|dysregul*|ebsa|eip|emdr|emetophob*|epds|episode|escitalopram|eupd|flashback*|fluoxetine|gad|gad7|grief|griev*|hallucinat*|haloperidol|hanging|hoard*|hopeless|hopelessness|htt|hypervigil*|hypoman*|hysterical|iapt|insane|insanity|insomnia|insomniac|introvert*|kms|kooth|lamotrigine|laxatives|ligature*|ligaturing|lithium|looney*|loony|loonybin|lorazepam|madhouse|mania|manic
    mardy|mbu|melancholy|meltdown*|mental|mentalist|mentally|MH|mha|mindfulness|mirtazap*|mirtazipine|narcissis*|neurolept*|neurotic|nightmares|noose|noosed|nutcase|nuthouse|nutjob|nutter|ocd|od|oded|ods|olanzapine|overdos*|overwhelm*|paranoi*|parasuicid*|paroxetine|phobi*|phq|phq9|phsych*|pinel|pnd|ppd|promethazine|propanolol|propranolol|prozac|pschiatr*|psych|psychiat*|psycho|psychol*|psychos*|psychother*|psychotic|psychward|psycot*|ptsd|purging|pyscho*|quetiapine|razorblade*
    rcads|risperid*|ruminat*|s117|s135|s136|s2|s3|samaritans|schizo*|sdq|sectioned|sectioning|sedated|sedative*|selfharm*|sertaline|sertralin*|shrink|shrinks|skitz*|sleepers|sleepless*|sobbed|sobbing|sobs|spiral*|ssri|ssris|stressed|struggling|suacid*|sucid*|suffocat*|suicde|suicid*|suiside|tearful|temazepam|therapist*|trauma*|trazodone|trichotill*|unalive*|unhinged|unravelling|unstable|venlafaxine|withdrawn|worthless*|zopiclone
    mental health|illness|breakdown|capacity|state|disorder|problem*|ill
    mentally ill|unwell
    self harm*|harms|injur*
    cut|cuts|cutting herself|himself|themselves|myself|her|his ?own arms|wrists|wrist
    cut|cuts|cutting herself|himself|themselves|myself
    harm* herself|himself|themselves
    took|taken|taking an|another overdose
    under|detained section|the 2|3|136|mental
    post traumatic
    personality disorder
    eating disorder
    postnatal depression
    panic attack*
    hear* voices
    low mood|self
    emotional wellbeing|distress|dysregulat*
    nervous breakdown
    kill herself|himself|themselves|myself
    end her|his|their|my ?own life
    want* to die
    had|having|has|have|after ?a|another ?complete ?total breakdown
    having|had a breakdown
    struggl* to cope
    low in mood
    cries|crying|weeping all|every|constantly|day|herself|himself
    took|taken|taking|swallowed ?a ?an ?some ?lots ?of ?her ?his pills|tablets
    crisis team
    mood swings|disorder
    self loathing
    emotionally distressed|fragile|unstable
    post natal|partum depress*
    harming herself|himself|themselves|myself
    hates herself|himself
    wants|wanted|wish* ?she ?he ?to ?was ?were dead
    anger management
    in bits|pieces
    not|isnt|barely|hardly sleeping
    hearing voices
    hospital order
    self neglect*
    wetting herself
    tried|attempted|trying|attempt to kill|hang|end
    attempted suicide
    hanged|hang herself|himself|themselves
    jumped off|from|in
    in tears
    cries and|when|most|that
    councell*|counsel|counselor*|counciling|therapist*|theripist|inpatient psych
    anti depress*|psychotic*|anxiety
    mental|mentally|emotional|emotionally|psychological|psychologically health|ill|illness|breakdown|capacity|unwell|wellbeing|distress*|disorder*|dysregulat*|unstable|fragile|vulnerable|exhausted|drained|regulat*|needs|difficult*|support|scarr*|damag*|unavailable|presentation|presenting
    not|isnt|aint|something ?been ?quite ?very ?feeling ?wrong|well|right ?mentally|in|up her|his|their|my|our|your|the|with head|top|mind
    MH worker|team|issues|concerns|services|history|problems
    adult|child|childrens|perinatal|community|local|under|open|referred|referral|known|waiting ?is ?to ?for mental|psychiatric|psychological|camhs|therapy|counselling|eating
    perinatal|infant|adult|community|acute psychiatr*|mental|mh
    suicide note|attempt*|risk|plan|pact|watch|letter
    goodbye|farewell note|letter|letters|text|message|messages|video
    attempt|attempts|trying|tries|threatened|threatening|threatens|gonna|wanna|plans|planned|planning|thinking ?on ?about|of ?to ?doing kill|killing|end|ending|hang|hanging|drown|jump|jumping|overdose|harm|hurt|unalive|top|do|slit|cut|cutting ?something herself|himself|themselves|themself|myself|yourself|hisself|it|her|his|their|my|our|your|off
    tried|try|wants|wanted|going ?on ?about|of ?to ?doing kill|killing|end|ending|hang|hanging|drown|jump|jumping|overdose|harm|hurt|unalive|top|slit|cut|cutting ?something herself|himself|themselves|themself|myself|yourself|hisself|it|her|his|their|my|our|your|off
    tried|try|wants|wanted|going ?on ?about|of ?to ?doing do ?something herself|himself|themselves|themself|myself|yourself|hisself
    kill|kills|killed|killing|top|topping|topped|drown|drowned|hang|hanged|hung|gassed|shot herself|himself|themselves|themself|myself|yourself|hisself
    end|ended|ending it|things|everything ?all
    taking|took|take her|his|their|my|our|your ?own life
    commit*|attempt*|tried suicid*
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
    thoughts|ideation|ideas|plans of|to ?wanting ?to ending|suicide|harming|harm|dying|death|hurting|killing|kill|not|end|self
    dark|bad|intrusive|horrible|negative|racing|suicidal|scary|morbid thoughts|place|thought
    in such dark|bad|very|really|terrible ?dark|bad|low|poor place|way|state|low
    in a dark|bad|terrible ?dark|bad|low|poor place|way|state|low
    in a very|really ?dark|bad|low|poor place|way|state
    risk to ?her|him|them|my ?self|herself|himself|themselves|themself|myself|yourself|hisself ?or
    hurt|hurts|hurting|harm|harms|harming|harmed|cut|cuts|cutting|burn|burns|burning|burnt|burned|scratch*|punch*|hit|hits|hitting|starve|starves|starving|bang*|bites|biting herself|himself|themselves|themself|myself|yourself|hisself
    bangs|banging|banged|hits|hitting ?her|his|their|my|our|your|the ?own head against|on|off
    head banging
    pulls|pulling|pulled|picks|picking|tears her|his|their|my|our|your ?own hair|skin|eyelashes|eyebrows ?out
    cut|cuts|scar|scars|slash|slashes|scratches|marks|burns|carv*|slit|slits|slashed|cutting|lines ?all ?up|on|to|down|across|along|over her|his|their|my|our|your|the|both ?left|right|own ?inner ?upper|lower arm|arms|wrist|wrists|forearm|forearms|thigh|thighs|legs|stomach|leg
    scars on|from
    razor|razors blade|blades|hidden
    hid|hiding|hides|hidden|found|taking|taken|sharpener|pencil ?her|his|their|my|our|your|the|a ?some blade|blades|razor|razors
    tied|tie|tying|put|something|cord|belt|scarf|rope|dressing|wrapped ?a ?ligature|something ?gown round|around her|his|their|my|our|your neck|throat
    took|taken|taking|take|takes|swallow*|overdosed|stash*|stockpil*|hoarding ?a|an|too ?on ?loads|lots|handful|load|box|packet|pack|bunch|whole|bottle|some|few|number|quantity|all|many|half|sixteen|twenty|thirty|forty|10|12|15|16|20|24|30|32|40 ?of ?her|his|their|my|our|your|the ?mums ?nans paracetamol|tablets|pills|ibuprofen|overdose|calpol|codeine|medication|meds|sleeping|bleach
    section|sections 2|3|4|136|135|117|37|5|12 ?of ?the ?MHA ?assessment ?aftercare
    get|got|getting|been|be|being|was ?nearly sectioned|committed|detained
    detained|assessed|admitted under|informally|voluntarily
    held informally|voluntarily
    mental health act
    place of safety
    psych|psychiatric ward|unit|hospital|bed|assessment|nurse|team|liaison|history|doctor|report|evaluation|medication|meds|input
    tier 3|4|three|four bed|unit|service|services|camhs
    tier four
    secure unit|hospital|ward
    crisis team|line|house|plan|care|cafe|service|worker
    home treatment team
    early intervention ?in psychosis|team|service
    talking therap*
    play|art|drama|music|family|trauma|talking|attachment|cognitive|behavioural|schema|group|exposure|couples|grief|bereavement ?focused ?informed therapy|therapist|therapies|counselling|counsellor
    in|into|having|has|had|started|starting|start|needs|needed|attends|attending|sees|seeing|see|offered|waiting|her|his|their|my|our|your ?for ?a|her|his|their|my|our|your therapy|therapist|counselling|counsellor|counselor|psychologist|psychiatrist
    mother and baby unit
    baby blues
    birth trauma
    post|puerperal partum|traumatic|psychosis
    eating disorder*
    binge|emotional|comfort|disordered eating|eats
    making|makes|made|make herself|himself|themselves|themself|myself|yourself|hisself sick|throw|vomit ?up
    restrict*|restricting|skipping|skips|hiding|refuses|refusing|stopped ?her|his ?eating food|meals|eating|intake|meal
    not|barely|hardly|isnt|never|stopped|isn eating|eaten|sleeping|slept|washing|functioning|leaving
    body image|dysmorph*
    personality|mood|attachment|panic|anxiety|conduct|adjustment|stress|schizoaffective|dissociative|depressive|somatic disorder*|difficult*|issues|problems
    voices in|inside|telling|tell|told|that ?her|his|their|my|our|your ?her|him|them|me|us ?head ?to
    hears|hearing|heard|hear|seeing ?the voices|things|hallucinations
    having|sees|saw|see ?the voices|hallucinations
    talks|talking to herself|himself|themselves|themself|myself|yourself|hisself|people|voices|someone ?who ?that ?not ?arent ?there
    thinks|think|believes|convinced|thought|believed ?that ?she ?he people|everyone|everybody|neighbours|someone|somebody|theyre|they ?are|is|were|was watching|following|listening|spying|out|bugged|poisoning|poison
    says ?that ?she ?he everyone|everybody|neighbours|somebody|theyre ?are|is|were|was watching|following|listening|spying|out|bugged|poisoning|poison
    says ?that ?she ?he people|someone|they ?are|is|were|was watching|following|listening|spying|bugged|poisoning|poison
    complex|childhood|past|unresolved|early|developmental|intergenerational|vicarious trauma
    trauma informed|response|bond|bonded
    panic attack*|attacks|disorder
    having panics|panic
    hyper vigilan*|arous*
    school phobi*|refuser|refusal
    low self esteem|worth|confidence
    low|poor|no|lack|lacks ?of ?her ?his self esteem|confidence|worth|image
    self esteem|worth|loathing|hatred|hate|injur*|inflicted|neglect*|poison*
    hates|hate|hating|loathes herself|himself|themselves|themself|myself|yourself|hisself|her|his|being|life ?own ?alive ?body ?life
    feeling ?really|so|very|quite|a ?bit low|down|flat|numb|empty|worthless|hopeless|useless|lonely|isolated|suicidal|anxious|depressed|overwhelmed|panicky|unsafe|trapped|sad|wobbly|rubbish|emotional|guilty|ashamed ?in
    feel|feels|felt|so|very|really|been|is|was ?really|so|very|quite|a ?bit numb|empty|worthless|hopeless|useless|lonely|isolated|suicidal|anxious|depressed|overwhelmed|panicky|unsafe|trapped|sad|wobbly|rubbish|emotional|guilty|ashamed ?in
    gone|driving|drove|losing|lost|loses ?her|him|them|me|us|a|his|their|my|our|your ?bit downhill|mad|crazy|mental|doolally|bonkers|plot|marbles|mind|it
    going|went|goes|sent ?her|him|them|me|us|a|his|their|my|our|your ?bit downhill|mad|crazy|mental|doolally|bonkers|plot|marbles|mind
    lost|losing the plot
    in|on|at|near ?the|a|her|his|their|my|our|your ?end|verge|edge ?of ?a|her|his|their|my|our|your edge|tether|breakdown|despair|breaking|point|crisis|rope|distress
    breaking point
    end of her|his|their|my|our|your|the tether|rope
    cracking|cracked up
    falling|fell|fallen to|apart ?pieces
    going|went apart ?pieces
    cant|cannot|couldnt|not|isnt|wasnt|struggl*|barely|unable|doesnt|didnt|nt|hardly|arent|finding ?been|be|really|was|it|hard ?going|able|to cope|coping|function|manage|managing|sleep
    struggling|struggles|struggle|struggled|finding emotionally|mentally|with|badly|massively|again|so|since|things ?her ?his ?my ?hard ?mood|anxiety|sleep|feelings|emotions|loss|bereavement|separation|mental
    having|had|has|heading|close|near|another|full|mini|complete|nervous|mental ?for|to|a ?her|his|their|my|our|your ?blown ?nervous|mental|complete|total breakdown
    burnt|burned out
    stress|stressed ?out|related|levels|sick|leave|disorder|at
    signed with|off stress|work|depression|anxiety
    off with|off stress|depression|anxiety
    highly|acutely|extremely|visibly|pretty|clearly|terribly|seemed|appeared|became distressed|upset|tearful|agitated|emotional|anxious|withdrawn|low|distraught|stressed|unstable|volatile
    very|really|so|quite|was|is|got distressed|upset|tearful|agitated|emotional|anxious|withdrawn|distraught|stressed|unstable|volatile
    broke|broken|burst|reduced|welled|floods|in|into|to|close|holding ?down ?up ?back tears
    broke down
    crying|cried|cries|cry|weeping|sobbing ?herself|himself|themselves|themself|myself|yourself|hisself|in|every|all|for|over|uncontroll*|constantly|again|because|about|most|at|on|that|when|hysterically ?to ?the
    keeps|kept|always|cant|couldnt ?stop crying
    temper|angry tantrums|outbursts|issues|problems
    anger issues|management|problems|outburst*
    lacks|lack|lacking|lacked|has|have|assess*|no|mental|question*|without|deemed ?of ?to ?her|his|their|my|our|your ?litigation ?mental capacity
    deprivation of liberty
    depot|monthly injection
    sleeping|happy|anxiety|mood|nerve|mental tablets|pills|stabiliser*|meds|medication
    with her|his|their|my|our|your|bad|the nerves
    bad|shot|her|his|their|my|our|your nerves
    risk assessment suicide
    high|medium|low risk ?of suicide|harm|self
    suffers|suffering|suffered|struggles|struggling|battling|battled|crippling|crippled|severe|clinical|chronic|reactive|postnatal|diagnosed|history ?from|by|with|of ?bad|severe ?her ?his nerves|depression|anxiety|stress|trauma|panic|moods|ocd|mental
    mood|moods swing*|is|has|low|was|been|lower|diary|disorder
    safety|wellbeing|crisis|recovery plan for|with self
    weighted blanket
    doesnt|dont|wont|hasnt|refuses|refusing|scared|afraid|frightened|unable|wouldnt ?to leave|left|leaving|get|got|come|coming|getting|go ?her|his|their|my|our|your|the ?out house|bedroom|room|flat|bed|home|outside ?of ?bed
    cant|not ?to leave|leaving ?her|his|their|my|our|your|the ?out house|bedroom|room|flat|bed|home|outside ?of ?bed
    cant|not ?to left|get|got|come|coming|getting|go ?her|his|their|my|our|your|the ?out bedroom|bed|home|outside ?of ?bed
    stays|stayed|stuck|lives|lying|lays|lies ?in her|his|their|my|our|your room|bed|bedroom ?all ?day
    stay ?in her|his|their|my|our|your bed|bedroom ?all ?day
    orchard house
    loony|looney bin
    funny farm
    nut house|job|case|ward
    locked|secure|acute|psych|admission|open ward|unit
    dependent|narcissistic|borderline|antisocial|avoidant|paranoid|histrionic|emotionally|obsessive ?unstable personality|traits
    not|hasnt|isnt|havent|hadnt|never|barely|stopped|wasnt|hardly|arent ?been ?really ?properly eating|sleeping|eaten|slept|coping|washing|dressing
    wanting|wishes|wish ?for it|everything ?all to|just|would ?to stop|end|over|go
    want|wants|wanted ?for it|everything ?all to|just|would ?to end
    scratch*|cut|cuts|cutting|carv*|slic*|burn*|stab*|hurt*|nick* her|his|their|my|our|your ?own leg|legs|arm|arms|thigh|thighs|wrist|wrists|skin
    with|wiv|using ?a compass|razor|blade|sharpener|scissors|lighter|protractor
    discharged herself|himself
    hands|hand shook|shaking|trembl*
    to|in pieces|bits
    goes|go|going|gone|went to pieces
    score|scored|scores on phq|gad|epds
    not|isnt|barely|hardly|cannot|cant coping|cope
    in|having|has|start*|needs|had|some|more|weekly|her|his|their|my|our|your therapy
"""

NOT = """
    aromatherap*|physiotherap*
    mental health week|day|awareness|first|training|strategy|act|charity|campaign|worker
    world mental health
    anxious to|for|about hear|meet|the meeting|start|you
    speech and language therap*|therapy
    occupational therap*
    depress* market|economy
    suicide prevention|awareness
    career*|debt counsell*
    psychology students|degree
    looking forward anxiously
    crisis team meeting|rota
    mental arithmetic|note|maths|health wellbeing
    emotional literacy
    hanging on|around|out|up|basket*|by|about|in|over|coats|from|off|the
    hang on
    counsel for|to|s|is|advice|will|opinion|has|have|at|instructed
    psychology today
    stress ball|test|testing|tests|that|the|importance
    stressed that|the|importance
    overwhelmed by|with the|your|emails|response|generosity|kindness|number
    overwhelm* majority|support|response|vote
    distress flare|signal|call
    kill|killed|killing two|time|it
    i|it|im mad about|busy
    mad|mental|manic|crazy busy|day|week|rush|here|at|monday|morning
    been|its|is|was|so|really|absolutely mental|manic|mad|crazy|insane ?busy here|today|at|in|this|week
    depress* button|key|the|lever|pedal
    anxious to|for|about hear|meet|the meeting|start|you|see|get
    dont want|wanna ?to be late|alone|rude|difficult|pushy|seen|a
    not want to be late|rude|difficult|pushy|seen|a
    want to be|live ?there|in
    end it there|at|by
    ending things|it there|on|at
    go|going|goes mad|crazy for|about|with|at|over
    lost the plot with
    struggling to find|get|open|book|fill|print|access|download|log|see|fit|cover|understand|read|contact|reach
    struggling|struggles|struggle to|with ?find ?open ?the|this|my|our ?it ?printer|system|form|attachment|link|deadline|parking|maths|reading|spelling|homework|times|fractions|phonics
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
    insane amount|price*
    speech|language ?and ?language therap*
    hydro|physical|speech|radio|chemo|aroma|physio|occupational|hormone|equine therap*
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
