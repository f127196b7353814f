"""Physical health, disability, pregnancy."""

PHRASES = """
    100mg|10mg|150mg|15mg|200mg|20mg|250mg|25mg|300mg|30mg|400mg|40mg|500mg|50mg|5mg|5ml|60mg|75mg|80mg|A&E|abort|aborted|abortion|abortions|abscess*|aciclovir|acne|adhc|adhd|ados|AIDS|ailing|ailment*|alergi*|alergy|allerg*|altzheimer*|alzeimer*|alzheimer*|ambulance*|amlodipine|amniot*|amoxicillin|amputat*|anaemi*|anaesthe*|anaphyla*|anemi*|anesthe*|aneurysm*|angina|angioplast*|antenatal|antibiotic*|antihistamine*|antiretrovir*|apixaban|apnoea|appendi*|arrhythmi*|arthrit*
    arthroscop*|asc|asd|asma|asperger*|asthma*|atomoxetine|atorvastatin|audiolog*|autis*|azathioprine|bbv|bedridden|bedsore*|bedwet*|bifida|biops*|birthmark*|bisoprolol|blackout*|bleeding|blind|bloods|boils|bottlefed|breastfe*|breathless*|brittle|bronch*|burn|burns|caesar*|callipers|calpol|cancer|carbamazepine|carbimazole|carcinoma*|cardiac|cardiolog*|cardiomyopath*|caries|cartilage|casualty|cataract*|catheter*|celiac|cellulitis|centile*|cerazette|cerebral|cesar*|cetirizine
    checkup|chemo*|chickenpox|chiropod*|chiropract*|chlamidia|chlamydia|cholesterol|chronic*|chubby|cigarettes|cigs|cirrhosis|CKD|clamydia|clavicle|cleft|clenil|clonidine|clubfoot|cochlear|cocodamol|codeine|codydramol|coeliac|colitis|collapsed|colostomy|colposcop*|coma|concerta|concuss*|conjunctivit*|constipat*|contagious|contracepti*|convalesc*|convulsion*|copd|coronavirus|coughing|covid*|CPAP|cpr|creon|crippled|crohn*|croup|crutches|cyclizine|cyst|cystic|cystitis|cysts|dcd|dead
    deaf|deceased|defib|defibrillat*|dehydrat*|dementia|dental|dentist*|dentures|depo|dermatit*|dermatol*|diabeet*|diabet*|diagnos*|dialysis|diarhea|diarrh*|diclofenac|diebet*|died|dies|dietic*|dietit*|dihydrocodeine|diorea|diorrhoea|disab*|disease*|dislocat*|disorder|disorders|dizziness|dizzy|donepezil|doxycycline|drip|duchenne|dvt|dwarfism|dying|dyscalculi*|dyslexi*|dysplasia|dyspraxi*|dystrophy|eardrum*|ecg|eclampsia|ectopic|eczema|eczma|EDC|EDD|eeg|ekg|elvanse|embol*
    emollient*|emphysema|encephalit*|encopre*|endocrin*|endometrio*|endoscop*|ENT|enure*|epds|epilep*|epilet*|epilim|epipen|epipens|episiotom*|equasym|erythromycin|excema|extractions|exzema|fags|fainted|fainting|faints|fasd|fat|fatal*|femur|fertility|feverish|fibroid*|fibromyalg*|fibula|fillings|fitting|flu|flucloxacillin|fluconazole|fractur*|frail|frailty|fucidin|furosemide|gabapentin|gallbladder|gallston*|gastric|gastroent*|gastrostomy|gaviscon|gdd|geneticist|genetics|genital*
    gestation*|gingivitis|glaucoma|gliclazide|gonorrea|gonorrh*|gord|gout|grommet*|grommit*|guanfacine|GUM|gynae*|gyno|haematolog*|haematoma*|haemoglobin|haemophil*|haemorrhag*|haemorrhoid*|handicap*|hba1c|hdu|headache*|headlice|hematoma|hemophil*|hemorrhag*|heparin|hepatit*|hernia|herpes|hiv|hives|hoist|hospice*|hospital|hospitalis*|hospitaliz*|hospitals|housebound|hpv|hrt|humerus|huntingtons|hydrocephal*|hydrocortis*|hyperactiv*|hyperglyc*|hypermobil*|hypertens*|hypo|hypoglyc*
    hypos|hypotherm*|hysterectom*|ibd|ibs|ibuprofen|icu|ileostomy|ill|illness|illnesses|imms|immunis*|immunocompr*|immunosuppr*|impairment*|impetigo|incapacity|incontinen*|incurable|infected|infectious|infertil*|influenza|inhaler|injection*|injur*|inoperable|inpatient*|insulin|itchy|itu|ivf|jab|jabs|jaundice*|jext|keppra|ketoacid*|ketone*|kg|kgs|kidney*|kilos|lacerat*|lactulose|lansoprazole|laryng*|laxative*|laxido|lethargic|letrozole|leukaemia|leukem*|levetiracetam|levodopa
    levothyroxine|lice|ligament*|limp|limping|limps|lisdexamfet*|loratadine|ltia|lumpectom*|lupus|lymphoma|macmillan|makaton|malaria|malignan*|malnutrition|marfan*|mastectom*|mcg|measels|measles|medicated|medication*|medicine*|medikinet|meds|melanoma|melatonin|memantine|menengit*|meningitis|menopaus*|menstru*|metasta*|metformin|methotrexate|methylphenid*|mg|microgynon|midazolam|midwi*|migraine*|migrane*|mirena|miscariag*|miscarr*|misdiagnos*|mmr|molluscum|montelukast|morphine
    mounjaro|movicol|mri|mumps|mute|mutism|naproxen|narcolep*|nausea|nauseous|nebulis*|neonat*|nephr*|neuralgia|neurodevelop*|neurodiver*|neurolog*|neuropath*|neurotypical|newmonia|nexplanon|nicu|nits|nonverbal|norovirus|nosebleed*|numbness|nurofen|obes*|obstetri*|omeprazole|oncolog*|ondansetron|operation|ophthalm*|opthalm*|optician*|oramorph|orthodont*|orthop*|osteo*|outpatient*|overweight|ozempic|pacemaker|paed|paediatric*|paeds|painkiller*|palliative|palpitation*|palsy
    pancreat*|paracetamol|paraly*|paramedic*|paraple*|parkinson*|pcos|pda|pead*|pediatric*|penicillin|percentile|perforated|perforation|perimenopaus*|perinatal|pessary|phenobarbit*|physio*|picu|piriton|pleurisy|pmdd|pneumonia|pnumonia|podiatr*|poorly|postnatal|postpartum|pox|prednisolone|preeclampsia|preemie|pregabalin|pregant|pregers|preggers|pregnan*|pregnat|pregnent|prem|premature*|prenatal|prescri*|preterm|prostate|prosthe*|psoriasis|queasy|radiolog*|radiother*|radius|ramipril
    recuperat*|reflux|renal|resus|resuscitat*|retin*|rheumat*|rickets|ringworm|ritalin|rivaroxaban|rubella|salbutamol|SALT|sarcoma|scabies|scald*|scar|scarlet|scarring|scars|scbu|sciatica|sclerosis|scolios*|seizure*|semaglutide|senna|sepsis|septic|seretide|sezure*|shingles|sick|sickle|SIDS|siezure*|simvastatin|sinusit*|skinny|skull|smoker|smokes|smoking|soiling|splint|sprain*|squint|stammer*|statin|statins|std|stds|stent|stents|sterilis*|steroid*|sti|stia|stillb*|stimming|stis
    stitches|stoma|strattera|strep|stroke|stump|stutter*|SUDI|sulfasalazine|sumatriptan|sunburn*|supracondylar|surrogate*|sutur*|swabs|swollen|symbicort|symptom*|syndrome|syphilis|t1d|t2d|tablet|talipes|tamiflu|tamoxifen|tampon*|TB|tegretol|termination|testicular|thalass*|thin|threadworm*|thriving|thrombo*|thrush|thyroid|thyroxine|tibia|tics|tinnitus|tobacco|tonsil*|toothache|topiramate|tourett*|tourniquet|tracheost*|tramadol|transplant*|trichomon*|trimester|tuberculosis|tummyache
    tumor*|tumour|typhoid|ulcer*|ulna|ultrasound*|unborn|unconscious|underweight|undiagnos*|unmedicated|unwell|urolog*|urticaria|uti|utis|vaccin*|vaginosis|valproate|vasectom*|ventilator|ventolin|verruca*|vertigo|viral|virus|warfarin|warts|wegovy|weight|weights|wets|wetting|wheelchair|wheelchairs|wheez*|whooping|WNB|worms|wound|wounded|wounds|xray|xrays|zimmer
    lost|losing ?the|her|your|our|their baby
    MS diagnosis
    downs|down syndrome
    foetal|fetal alcohol
    hearing|visual|visually|speech impair*|loss|aid|aids|delay
    termination of ?the|her|a pregnancy
    birth weight
    expecting a|another|her|their baby|child
    medic* condition*|history|record*|need*|appointment*|report*|treatment|care|examination|attention|problem*|issue*
    health condition*|need*|problem*|issue*|record*|concern*|history|report|assessment
    physical|general|ill|poor|her|his|their health
    in|admitted|taken|to|at|from A&E|hospital|intensive
    operation on|for|to
    surgery on|for|to remove
    broken arm|leg|wrist|rib|ribs|bone|collarbone|nose|jaw
    head injury
    vomit*|fever|rash|infection|jaundice|nappy rash
    failure to thrive
    faltering growth
    developmental delay
    developmentally delayed
    blood test*|result*|transfusion|pressure
    terminal illness|ill|ly
    terminally ill
    tube fed
    feeding tube
    life limiting
    died|death of
    heart attack*|condition|murmur|disease|problem*|failure|surgery|defect|trouble|operation
    glue ear
    ear|chest|throat|eye|skin|urine|kidney infection*
    head lice
    speech|language|motor|growth delay*|difficult*|problem*
    wet|wets|wetting ?the bed|herself|himself|themselves|knickers|pants
    weigh|weighs|weighed|weighing _ kg|kgs|kilos|stone|lb|lbs|pounds|under|over
    weight loss|gain|on|has|centile|chart
    not|never|isnt|stopped|hardly|refuses|refusing ?to eat|eating|gaining|thriving|feeding
    had|has|having|needs a|the|her ?recent ?another stroke|coil|implant|smear|scan|fit|fits|transfusion|bypass
    smear overdue|test|result|results
    hip|knee replacement|operation|fracture
    broken|broke|breaking|fractured|dislocated ?her|his|a hip|ankle|foot|finger|toe|hand|shoulder|elbow|pelvis|jaw|arm|leg|wrist|rib|ribs|nose|collarbone
    is|are|was|be a carrier
    carrier of|for
    in|out|day patient
    learning disab*|difficult*
    special needs
    back|chest|stomach|abdominal|pelvic|joint|tummy pain|pains|ache
    long covid
    very|seriously|gravely|critically|too ill
    positive for hepatitis|covid|tb|hiv|chlamydia|syphilis|strep
    sexually transmitted
    speech|occupational|physio therap*
    bad back|knee|chest|hip|heart|leg|eyesight
    night terrors
    hep|hepatitis A|B|C
    hep b|c
    sore|rash|swelling|itching|bleeding on|from|down|around
    nappy rash
    down|downs syndrome
    learning|physical|intellectual|sensory disabilit*|impairment*|need|needs|difficult*|delay*
    sensory processing|issues|overload|seeking|difficult*|diet|profile
    on the|a|his|her autism|autistic|spectrum|pathway
    autism|asd|adhd|neurodevelopmental pathway|assessment|referral|diagnosis
    attention deficit
    oppositional|pathological defian*|demand
    cleft lip|palate
    spina bifida
    muscular dystrophy
    brain tumour|tumor|damage|damaged|bleed|injury|haemorrhage|scan|surgery|aneurysm
    sleep apnoea
    cystic fibrosis
    blood clot|clots|sugar|sugars|disorder|cancer|count|pressure|work
    high|low blood|iron ?sugar|pressure
    water|ear|chest|throat|eye|skin|urine|kidney|bladder|tooth|wound|viral|bacterial|fungal infection*
    stomach|tummy|sickness bug|upset|ache|aches|pain|pains|cramps
    vomiting|sickness and diarrhoea|diorrhoea|vomiting
    D V bug
    D and V
    lump|lumps in|on ?her|his|their|my|our|your|the neck|breast|groin|testicle
    hand foot and mouth
    scarlet|glandular|hay|yellow|rheumatic fever|hayfever
    whooping cough
    bad|nasty|persistent|chesty|barking cough|cold
    sore|bad|painful|swollen throat|tummy|leg|foot|arm|eye|eyes|ear|knee|ankle|wrist|back|hip|bottom
    cold sore|sores
    slipped|prolapsed disc
    plaster cast
    in|wearing|wears plaster|splint|cast|traction
    in a cast|sling|wheelchair|coma|plaster
    walking|mobility stick|frame|aid|aids|scooter|difficult*|problem*|issue*|needs
    blue badge
    hard of hearing
    partially|visually sighted|deaf|blind
    registered|severely|profoundly|partially disabled|blind|deaf
    lazy eye
    wears|wearing|needs|broken glasses|hearing|braces|splints|pads|nappies
    sign language
    selective|selectively mut*
    non|pre verbal|mobile
    not|isnt|cant|cannot|unable ?yet ?able ?to walk|walking|talking|speak|weight bear|bearing
    hit|hits|hitting|banged|bumped|bumping|cracked|bumps|cut her|his|their|my|our|your ?own head|chin|forehead|eyebrow|knee|elbow
    fell|fallen|falls|fall|tripped|slipped ?and ?over off|down|from|over|out|downstairs|onto
    fall from|down|off
    split|cut|busted|fat|burst lip
    cut|gash|graze|grazes|grazed|lump|bump|scratch on|to her|his|their|my|our|your|the|left|right ?left|right head|face|forehead|knee|leg|arm|chin|cheek|hand|eye|nose|foot
    x ray|rays|rayed
    MRI|CT|CAT|PET|bone|brain|baby|dating|anomaly|booking|week|20|12|body|heart|hospital|her scan|scans|scanned
    scan picture|pictures|photo|photos|results
    rushed|airlifted|taken|admitted|readmitted|discharged|transferred|blue lighted|flown to|from|into|by|off ?the|her|his|their|my|our|your|a ?childrens|general|local hospital|theatre|resus|ward|casualty|intensive|icu|southampton|gosh|ae|neonatal|ambulance|walk|scbu
    A E
    A and E
    a e department|attendance|attendances
    minor injuries
    walk in centre|clinic
    out of hours gp|doctor
    gp|doctor|dr|doctors|consultant|nurse|paediatrician|midwife|dentist|surgeon appointment*|says|said|thinks|confirmed|gave|signed|prescribed|wants|diagnosed|referral|letter|notes|records|summary|review|examined|found|checked|advised|told
    see|saw|seen|sees|seeing|visited|visit|visiting|went|go|goes|going|taken|took|take|been|referred|to|under ?by ?to a|the|her|his|their|my|our|your ?own ?family gp|doctor|doctors|gps|nurse|consultant|paediatrician|midwife|specialist|surgeon|hospital|clinic|dentist
    under the care of
    under the|a|her|his|their|my|our|your hospital|consultant|paediatrician|paediatric*|neurolog*|cardiolog*|specialist|clinic|dietician
    childrens|maternity|labour|postnatal|medical|surgical|stroke|cancer|acute|on|hospital|neonatal|discharged|her|his ?the ward
    ward 1|2|3|4|5|6|7|8|9|10|11|12|round
    maternity unit|hospital|appointment*|services|notes
    operation|operations|op|surgery on|to|for|went
    had|has|have|having|needs|need|needing|awaiting|waiting|recovering|following|after|before|her|his|their|my|our|your ?for ?a|an|from|the ?her|his|their|my|our|your ?major|minor|heart|emergency|recent operation|op|surgery|procedure|biopsy|stitches|scan|transplant|injections|jab|jabs|tests|bloods|xray|injection|checkup|smear
    general anaesthetic
    organ donor|donation
    missed|miss|misses|missing|cancelled|dnad|attended|attending|attend|has|had|failed|another|next|upcoming ?a|her|his|their|my|our|your|the|an ?all|any|several|two|three|many ?follow ?up hospital|health|dental|medical|immunisation|clinic|gp|doctors|antenatal|midwifery|physio|paediatric|eye|hearing|optician|outpatient|consultant appointment*|check|checks|appt*|app
    appointment|appointments|appt|apt|referred|referral|clinic at|with|to|for ?the|a|her|his|their|my|our|your hospital|gp|doctor|doctors|clinic|dentist|consultant|paediatrician|paediatrics|midwife|gum|physio|dietician|neurology|cardiology|audiology|optician|ent|dermatology|orthopaedics|gynae|diabetes|diabetic|asthma|specialist|nurse|salt|ot|eye|hearing|oncology|speech
    eye|hearing|diabetes|diabetic|asthma|allergy|continence|enuresis|pain|fracture|epilepsy|feeding|growth|ent|heart|memory|chest|fertility|sleep|stoma|weight|gum|sexual clinic*|nurse|test|tests|specialist
    sexual health clinic|nurse|appointment|screen|screening|check|test
    GUM clinic
    was not brought
    PEG fed|feed|feeds|feeding
    NG|nasogastric tube|fed|feed|feeds
    fed by|through|via tube|peg
    thickened|special fluids|feeds|formula|milk|diet
    SLT assessment|referral|input
    feeding tube|pump|difficult*|problem*|issues|well|poorly
    behind|overdue|refus*|missed|missing|no|not|up|all|her|his|their|my|our|your ?with ?on ?had ?any ?to ?date ?her|his|their|my|our|your|the jabs|imms|immunis*|vaccin*|injections
    eight|six|two|8|6|2|developmental week|year|month check|checks|review
    development|health check|checks|review|assessment|passport|plan|action
    growth|weight static|faltering|chart|loss|gain|dropped|centile
    tooth|teeth|dental decay*|rotten|extract*|removed|out|abscess|pain|caries|neglect|treatment|work|hygiene
    rotten|decayed|bad|black|missing|broken|chipped|knocked teeth|tooth
    throwing|threw|throws|chucking up
    being|been|was|is|feels|felt|feeling|got|off|were|violently|made|makes|making ?her|his|their|my|our|your ?herself|himself|themselves|themself|myself|yourself|hisself ?very ?really sick|ill|poorly|unwell|rough|nauseous|dizzy|faint
    spiked ?a temperature|fever|temp
    high|has|had|got|running|with ?a temperature|fever
    in a ?lot ?of|bad|great|constant|severe|so|much|terrible|agony ?much pain|agony
    chronic|severe|constant|joint|muscle|pelvic|nerve|period|labour|hip|leg|shoulder|breast|neck|knee|phantom|abdo|kidney pain|pains
    pain relief|management|clinic|killers|score|medication
    pain|pains in|when|all ?her|his|their|my|our|your|the ?lower|upper chest|back|stomach|tummy|side|leg|legs|arm|hip|abdomen|head|joints|knee|knees|neck|shoulder|weeing|over
    hurts when|to ?she|he ?goes wee|pee|toilet|walk|swallow
    hurt|hurting|injured|sprained|twisted|broke|bruised|damaged|strained her|his|their|my|our|your ?own|left|right back|leg|ankle|knee|arm|wrist|hand|foot|head|neck|shoulder|finger|thumb|toe|hip|eye
    broken|broke|breaks ?her|his|their|my|our|your|the|a|two|three|both ?left|right|little|big finger|toe|thumb|arm|leg|wrist|ankle|nose|jaw|hip|collar|rib|ribs|neck|back|bone|bones|femur|foot|hand|shoulder
    short|shortness of breath
    difficulty|struggling|struggles|trouble|stopped|stops|problems breathing|swallowing|walking|hearing|seeing
    struggling|hard|struggle|struggles to breathe
    passed|passing out|away|blood|urine
    blacked|blacking out
    blood in her|his|their|my|our|your|the urine|poo|wee|stool|nappy|sick
    coughing|cough|coughed|spitting up blood
    another|suffered|suffering ?a|an ?big|bad|another|febrile|epileptic|asthma|heart|anaphylactic|allergic|hypo|diabetic seizure|seizures|fit|fits|attack|attacks|reaction|stroke|collapse|relapse|turn|fall|nosebleed|blackout|blackouts|bleed
    having|had|has|have|more|her|his|their|my|our|your ?a|an ?big|bad|another|febrile|epileptic|asthma|heart|anaphylactic|allergic|hypo|diabetic seizure|seizures|fit|fits|attack|attacks|reaction|stroke|collapse|relapse|fall|nosebleed|blackout|blackouts|bleed
    fits when
    asthma attack*
    life threatening|limiting|limited|shortening
    months|weeks|year|days to live
    on|off|start*|stopped|stopping|takes|taking|take|took|needs|give|given|giving|change|changed|refus*|without|forgot|run|skipping|missed ?out ?of ?to ?take|her|his|their|my|our|your|the|some|regular|strong|daily|any ?pain ?heart ?epilepsy meds|medication|tablets|pills|medicine|insulin|inhaler|inhalers|antibiotics|injections|steroids|painkillers|dose|patches|eyedrops|drops
    iron|water|heart|blood|thyroid|travel|pain tablets|pills
    folic acid
    the|a|contraceptive|mini pill|coil|implant|injection
    on the pill
    late|missed|heavy|irregular|painful|no|her|started|first|next period|periods
    period pain|pains|late
    time of the month
    up the duff
    in the club
    baby bump
    knocked up
    due to give birth
    gave|given|giving|give birth
    in|into|went|labour|early|long|induced labour|induced
    waters broke|broken
    due|baby ?is|was due|arriving in|on|next|any|around|this|at|end|early|late|mid|christmas ?of january|february|march|april|may|june|july|august|september|october|november|december|month|day|week|spring|summer|autumn|winter
    weeks|months|wks|mths pregnant|gone|gestation|prem|premature|early
    having|carrying|have|trying|wants ?for ?a|another|her|his|their|my|our|your|twins ?his baby|twins|scan|smear|bump
    keep|keeping|kept|get|getting|got ?rid ?of the|a|it baby|scan
    concealed pregnancy
    pregnancy test|tests
    c section
    breast|bottle|formula feeding|fed|feed|feeds|milk|cancer|lump|reduction
    hip|knee|elbow|joint|kidney|liver|heart|lung replacement|operation|fracture|surgery|transplant|failure|disease|problems|condition|trouble
    suffer|suffers|suffering|suffered from|with
    ill|bad|failing|poor|deteriorating|declining|poorly|good|better|full|clean|own|her|his|their|my|our|your health
    health is|was|has|isnt|got|gets|deteriorat*|declin*|suffer*|scare|problem*|passport|worries
    disabled child|son|daughter|mum|mother|parent|children|brother|sister|boy|girl
    end of life care|plan
    post mortem|mortems
    cot|sudden|infant|unexpected death*
    signed off ?work ?sick
    sick|fit note
    off sick|poorly|ill
    caught ?the|a flu|bug|cold|covid|chickenpox|virus|nits|norovirus
    allergy|intoleran* to
    nut|peanut|egg|milk|dairy|lactose|gluten|wheat|food|penicillin|latex|bee|cat|dog|pollen|shellfish allerg*|intoleran*|free
    tested|test|tests|testing|screened positive|negative|back ?positive|negative ?for
    came positive|negative ?positive|negative ?for
    special|gluten|dairy|diabetic|restricted free|diet
    low|poor|good|big|no|little|lost|off|loss ?her|his|their|my|our|your|of ?immune appetite|mobility|stamina|eyesight|vision|hearing|immunity|food
    immune system|compromised|deficien*
    wets|wetting|wet|wee|weed|weeing|pees|peeing|peed|poos|poo|pooed|soils|soiled herself|himself|themselves|themself|myself|yourself|hisself|the|her|his|their|my|our|your|in ?the|her|his|their|my|our|your bed|pants|trousers|knickers|nappy
    still|back in nappies|pads|pullups
    nappies at night
    toilet|potty trained|training
    accidents at|in|every night|school|day|bed
    sleep walk*|deprived
    head|skull|brain|back|neck|spinal|spine|sports|knee|leg|hand|eye|facial|shoulder|serious|internal|life|non injury|injuries|trauma|operation
    memory loss|problems|clinic|issues
    sight|eyesight|vision|hearing is|loss|test|tests|problems|going|gone|impair*|deteriorat* ?going ?gone ?poor
    going|gone|went|nearly deaf|blind
    genetic condition|disorder|test|testing|counsel*
    intensive care
    critical|critically|serious|seriously|gravely|stable condition|ill|injured|hurt
    private parts sore
    discharge letter|summary
    lump removed
    growth hormone
    registered|certif* disabled
    carer for|to ?her|his|their|my|our|your ?disabled|sick|elderly
    fit|fitness for|to work
    burnt|burned|scalded|burns her|his|their|my|our|your ?own hand|hands|arm|leg|foot|mouth|face
    stroke|strokes ?in|last|left|and|when
    is|was|shes|are|be|now|been|and expecting
    ear drum|drums
    shadow|mass|growth|lump|cyst|nodule on|in ?her|his|their|my|our|your|the liver|lung|lungs|brain|kidney|breast|bowel|ovary|ovaries|chest|scan|throat
    lost|losing|lose|loses ?a|another|the|her|his|their|my|our|your baby|twins|pregnancy
    lost|gained|dropped|put _ ?on ?a kg|kilos|kgs|stone|pounds|grams|weight
    for her|his bad ?back|knee|knees|hip|heart|nerves|shoulder
    discharged ?her|him ?self against ?medical advice
    discharged herself|himself
    teeth|tooth ?were|are|was|is ?all ?completely black|rotten|stumps|brown|decayed|falling|out|missing|bad
    has|have|had|with|got|and|gets|is ?severe|mild|bad|her|his MS|ME|CF|MRSA|CP|EDS|POTS|PID|MND|TIA|CFS|RA|TB|CKD
    her|his|their|my|the|a consultant|specialist
    lost|losing|gained|gaining|low|birth|healthy|put|putting|her|his|about|dropped|drops|poor ?on ?a ?lot ?of ?some ?his ?her ?birth weight
    weight is|was|loss|has|gain|concerns|percentile
    her due date
    due date is|was|in
"""

NOT = """
    brittle|deadline|deadlines|disorderly|hospitality|operational*|virtual
    health and safety
    health visitor*
    health|care visiting|centre|service|services|care|professional*|colleague*|team|board|partner*|week
    stroke of luck|a
    mental|sexual health|illness|ill
    public health
    allergic to mondays|meetings
    hospital* ity
    due date for|of the|this|report|invoice|form
    injury prevention
    sick of
    sick leave|pay|note|day
    accident and emergency department
    vaccin* programme|clinic
    flu jab*
    blind copy|copied|carbon|spot
    disability awareness|confident|history
    disabled parking|access|toilet*
    operation* manager
    paediatric first aid
    weight of the|evidence|parcel|box
    weight limit|limits|allowance|lifting|training|bearing
    carry|carries|lost|pull weight
    smokes|smoking|smoke weed|cannabis|crack|heroin|spice|skunk
    smoking area|shelter|ban|policy
    a|the|my specialist ?team ?in
    broken link|lift|printer|boiler|phone|hand dryer
    kidney beans|street
    chemo* therapy fund
    premature* end|close|to
    can of worms
    bad back up
    sore point|subject|loser*
    dead line|end|ends|wood|easy|link|phone|set|right|wrong|heat|slow|on ?time
    burn|burns out|a|midnight|the
    thin|fat cat|controller|client|air|ice|end
    scan|scanned|scanning and|it|them|this|to|copy|copies|document*|page|form*|attach*|of|qr
    sick to death
    sick as a
    sickness absence|policy
    sick day*|bay|building|pay|leave|note|of|joke|and tired
    off sick|ill
    ill be|come|send|see|have|get|do|let|call|ring|email|try|bring|ask|check|speak|update|forward|pick|drop|look|go|need|give|make|keep|take|confirm|follow|chase|put|add|write|leave|start|then|just|also|tell|meet|arrange|pop|print|wait|say|talk|never|always|not|phone|text|message|probably|reply|find|know|work|pass|happily|gladly
    ill advised|feeling|gotten|equipped|informed|timed|effects
    computer|laptop|printer|software|email|tv|it|pc|server|network virus|viruses
    virus scan|checker|software|protection|in ?the attachment|email|warning|alert
    virus link|file
    pain in the neck|backside|bum|arse
    headache for|of|with ?the ?a rota|budget|spreadsheet|report|us|finance
    cough up
    deaf ear|ears
    blind copy|copied|carbon|spot|spots|date|faith|eye|cc
    window|roller|office blind*
    cold call*|case|shoulder|feet|weather|snap|drink|water
    flu jab* clinic|available|bookings|for staff
    fit in|into|for purpose|the|you|with|round|everyone|it|us|them
    fits in|into|with|the|nicely
    fitting room|the|of|a|carpet|kitchen|new|in|out
    injury time
    first aid*|aider|room
    health economic*|insurance|club|check of|the
    health record* system|policy|audit
    operation encompass|manager|director
    hours|days|date|dates|and|of|day|in|full operation
    tablet computer|device*|screen|charger|app|pen
    tablets|tablet for|are|is|have ?staff ?the ?been ?charged|stored|broken
    new|school|samsung|android|work|her|his|the|a tablet charger|screen|case|computer|broke|password
    mute button|yourself|your|on|mic|microphone|everyone
    on mute
    limp|limping along|home
    died of embarrassment|laughing|boredom|a|down|out|on ?me ?us
    dying to|for ?see|meet|hear|know|a ?cuppa|drink|coffee
    dying out
    battery|phone|laptop|printer|boiler|car|engine|it|line|server|internet|connection|signal died|dead|dying|dies|is ?dead
    bleeding edge|obvious|heart
    anxious wait
    prescribed form|time|period|by ?the ?law|statute|format|limits
    disabled account|button|user|login|access|parking|toilet*|bay|bays|the|macros|link
    has|have|is|was|been disabled by|for|on|in ?the|your
    allergic to mondays|meetings|work|paperwork
    nuts and bolts
    cast a|your|doubt|light|list|vote
    hospital radio|car|parking|trust|board|site|shop
    dose of reality|sunshine|their|own
    in|with labour party|government|mp|councillor
    hard|manual|skilled|labour costs|of|intensive|party|market
    appetite for risk|change
    stitches up|in laughing
    in stitches
    symptom* of a|the wider|system|problem
    terminal building|at|server|two|one
    ferry|bus|airport|card terminal
    hypo allergenic
    medical receptionist|secretary|school|training|device*|records officer
    nurse|doctor|gp|midwife practitioner rota|cover|vacancy|training
    gp surgery|practice|practices|surgeries closed|open|hours
    special needs coordinator|teacher|team|assistant
    physio training|student
    dietician post
    downs and
    ups|up and downs|down
    hoist the
    paediatric liaison
    fall* behind|out|through|short|under|within|into|in|asleep|apart|back|on|off the agenda|radar
    flat|the|a|battery is|has|was dead
    expecting a|an|the|to|you|your|them|it|this ?letter ?call ?delivery ?email ?reply ?report ?response ?visit ?parcel ?busy
    not expecting
    due on|in|by|at ?the ?monday|tuesday|wednesday|thursday|friday ?week ?court
    see|saw|visit|visited|spoke|met|meet|with the|a|her|his|their|my|our|your nurse|doctor|gp|midwife about the rota
    break a|her leg
    passed|passing away the time
    fitness room|suite|class*
    heart of the|matter
    sight of the|your|this|it
    hearing is|has|was|date|on|listed|from|you|at|bundle|in ?been
    hearing from|back|about
    vision statement|for
    going blind
    unborn baby network|protocol
    disease control|prevention
    off with the|you
    appointment letter template
    drops in|off
    mmr clinic
    midwifery team|students|lead
    dental|hospital|medical policy|procedure|team|leaflet|equipment|supplies
    hospital|nursing|medical|health|dental|nhs|ambulance|paramedic staff|board|manager|trust|strategy|student|students|press|directorate
    sick joke
    ambulance chas*|service|station|crew room|strike
    bus|train|school|car casualty
    condition of the|house|flat
    symptom checker
"""

VALID = (
    "She has been diagnosed with epilepsy.",
    "He is pregnant's partner and she is pregnant.",
    "Her asthma is worse.",
    "He was in A&E with a broken arm.",
    "He has angina.",
    "Her weight is on the second centile.",
    "She broke her ankle.",
    "Mum has MS.",
    "Nan's on chemo again, they found it in her liver.",
    "he takes 40mg elvanse before school",
    "T1D, pump fitted last spring; two hypos this term.",
    "My daughter is deaf in one ear and has grommets.",
    "Dad's had a stent put in.",
    "Was not brought to three dental appointments.",
    "She's 14 weeks gone and hasn't told anyone.",
    "He has glue ear.",
    "Mum said it's her kidneys.",
    "Baby born at 31 weeks, still in SCBU.",
    "They took her to casualty after she fell off the trampoline.",
    "He was seen by the paediatrician on Tuesday.",
    "She's waiting for an ADHD assessment.",
    "I've got fibromyalgia and can't lift him.",
)
INVALID = (
    "Health and safety training is due.",
    "Paediatric first aid course on Monday.",
    "Hospitality is provided.",
    "The weight of the evidence is clear.",
    "No smoking area outside.",
    "I'll be in the office on Tuesday.",
    "Please scan the form and send it back.",
    "The printer died again.",
    "You are on mute.",
    "The link to the document is dead.",
    "There is a virus in the attachment.",
    "I am dying to see the new office.",
    "The hearing is on Friday at ten.",
    "A pain in the neck, this spreadsheet.",
)
ADVERSARIAL = (
    "She has never been diagnosed with epilepsy.",
    "Denies being preg\xadnant.",
    "No, he hasn't got asthma any more.",
    "Is it true she's got leukemia?",
    "she aint pregnent, she did a test",
    "Nothing to do with her epi\u200blepsy.",
    "The GP does not think it is cancer.",
)
