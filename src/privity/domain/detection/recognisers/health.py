"""Physical health, disability, pregnancy."""

PHRASES = """
    100mg|10mg|150mg|15mg|200mg|20mg|250mg|25mg|300mg|30mg|400mg|40mg|500mg|50mg|5mg|5ml|60mg|75mg|80mg|A&E|abort|aborted|abortion|abortions|abscess*|achilles|aciclovir|acne|addisons|adenoid*|adhc|adhd|ados|AIDS|ailing|ailment*|alergi*|alergy|allerg*|alopecia|altzheimer*|alzeimer*|alzheimer*|amblyopia|ambulance*|amlodipine|amnio*|amoxicillin|amputat*|anaemi*|anaesthe*|anaphyla*|anemi*|anesthe*|aneurysm*|angina|angioplast*|anorexic|antenatal|antenatally|antibiotic*|antihistamine*
    antiretrovir*|apixaban|apnoea|appendi*|arrhythmi*|arthrit*|arthroscop*|asc|asd|asma|asperger*|asthma*|astigmat*|atomoxetine|atorvastatin|audiolog*|autis*|azathioprine|bbv|bedpan|bedridden|bedsore*|bedwet*|bifida|biops*|bipap|birthmark*|bisoprolol|blackout*|bladder|bleeding|bleeds|blind|bloods|bmi|boils|bottlefed|botulism|bowel|bowels|brainstem|breastfe*|breathless*|breech|brittle|bronch*|bunion*|burn|burns|bursitis|caesar*|callipers|calpol|cancer|carbamazepine|carbimazole
    carbuncle|carcinoma*|cardiac|cardiolog*|cardiomyopath*|caries|carpal|cartilage|casualty|cataract*|catheter*|celiac|cellulitis|centile*|cerazette|cerebral|cervical|cervix|cesar*|cetirizine|checkup|chemo*|chickenpox|chiropod*|chiropract*|chlamidia|chlamydia|cholestasis|cholesterol|chromosom*|chronic*|chubby|cigarettes|cigs|cirrhosis|cirrhotic|CKD|clamydia|clavicle|cleft|clenil|clonidine|clubfoot|cochlear|cocodamol|codeine|codydramol|coeliac|colic|colicky|colitis|collapsed
    colostomy|colposcop*|coma|comatose|commode|concerta|concuss*|conjunctivit*|constipat*|contagious|continence|contracepti*|convalesc*|convulsion*|copd|coronavirus|coughing|covid*|CPAP|cpr|creon|crippled|crohn*|croup|cruciate|crutches|cushings|cyclizine|cyst|cystic|cystitis|cysts|dcd|dead|deaf|deceased|defib|defibrillat*|dehydrat*|dementia|dengue|dental|dentist*|dentures|depo|dermatit*|dermatol*|diabeet*|diabet*|diagnos*|dialysis|diarhea|diarrh*|diclofenac|diebet*|died|dies
    dietic*|dietit*|dihydrocodeine|diorea|diorrhoea|diphtheria|disab*|disease*|dislocat*|disorder|disorders|diverticul*|dizziness|dizzy|dnacpr|dnr|donepezil|doxycycline|dribbl*|drip|drooling|duchenne|dvt|dwarfism|dying|dyscalculi*|dyslexi*|dysplasia|dyspraxi*|dystrophy|eardrum*|ecg|eclampsia|ectopic|eczema|eczematous|eczma|EDC|EDD|eeg|ekg|elvanse|embol*|emollient*|emphysema|encephalit*|encopre*|endocrin*|endometrio*|endoscop*|ENT|enure*|epds|epilep*|epilet*|epilim|epipen|epipens
    episiotom*|equasym|erythromycin|excema|extractions|exzema|eyepatch|fags|fainted|fainting|faints|fallopian|fasd|fat|fatal*|femur|fertility|feverish|fibroid*|fibromyalg*|fibula|fillings|fitting|flu|flucloxacillin|fluconazole|forceps|fractur*|frail|frailty|frostbite|fucidin|furosemide|gabapentin|galactos*|gallbladder|gallston*|ganglion|gangrene|gastric|gastritis|gastroent*|gastrostomy|gaviscon|gdd|geneticist|genetics|genital*|gestation*|gingivitis|glaucoma|gliclazide|gonorrea
    gonorrh*|gord|gout|gravida|gravidarum|grommet*|grommit*|guanfacine|GUM|gynae*|gyno|haemangioma|haematolog*|haematoma*|haemoglobin|haemophil*|haemorrhag*|haemorrhoid*|handicap*|hantavirus|hashimoto*|hba1c|hdu|headache*|headlice|heatstroke|hematoma|hemophil*|hemorrhag*|heparin|hepatit*|hernia|herpes|hiv|hives|hoist|hospital|hospitalis*|hospitaliz*|hospitals|housebound|hpv|hrt|humerus|huntington*|hydrocele|hydrocephal*|hydrocortis*|hyperactiv*|hyperemesis|hyperglyc*|hypermobil*
    hypertens*|hypo|hypoglyc*|hypos|hypospadias|hypotherm*|hysterectom*|ibd|ibs|ibuprofen|icu|ileostomy|ileus|ill|illness|illnesses|imms|immunis*|immunocompr*|immunoglobulin|immunosuppr*|impairment*|impetigo|incapacity|incontinen*|incurable|infected|infectious|infertil*|influenza|inhaler|injection*|injur*|inoperable|inpatient*|insoles|insulin|intubat*|iritis|itchy|itu|iud|ivf|jab|jabs|jaundice*|jext|kawasaki|keppra|keratoconus|ketoacid*|ketone*|kg|kgs|kidney*|kilos|klinefelter*
    knackered|kyphosis|labyrinth*|lacerat*|lactulose|lansoprazole|laryng*|laxative*|laxido|lethargic|letrozole|leukaemia|leukem*|leukodystrophy|levetiracetam|levodopa|levothyroxine|lice|lichen|ligament*|limp|limping|limps|lipids|lisdexamfet*|listeria|liver|lmp|loratadine|lordosis|ltia|lump|lumpectom*|lumps|lungs|lupus|lurgy|lymph|lymphoma|macmillan|macrocephal*|makaton|malaria|malignan*|malnutrition|marfan*|mastectom*|mastoid*|mcg|measels|measles|medicated|medication*|medicine*
    medikinet|meds|melanoma*|melatonin|memantine|menengit*|meningitis|meningococ*|meniscus|menopaus*|menstru*|metasta*|metformin|methotrexate|methylphenid*|mg|microcephal*|microgynon|midazolam|midwi*|migraine*|migrane*|mirena|miscariag*|miscarr*|misdiagnos*|mitochondrial|mmr|molluscum|monkeypox|montelukast|morphine|mounjaro|movicol|mpox|mri|multip|mumps|mute|mutism|myeloma|myopia|naevus|naproxen|narcolep*|nausea|nauseous|nebulis*|neonat*|nephr*|neuralgia|neuroblastoma
    neurodevelop*|neurodiver*|neurolog*|neuroma|neuropath*|neurotypical|neutropen*|newmonia|nexplanon|nicu|nits|nocturnal|nonverbal|norovirus|nosebleed*|nuchal|numbness|nurofen|nystagmus|obes*|obstetri*|oedema|omeprazole|oncolog*|ondansetron|ophthalm*|opthalm*|optician*|oramorph|orthodont*|orthop*|orthotic*|osgood|osteo*|outpatient*|ovarian|ovaries|ovary|overactive|overweight|ovulat*|oxygen|ozempic|pacemaker|paed|paediatric*|paeds|painkiller*|palliative|palpitation*|palsy|pancreas
    pancreat*|paracetamol|paraly*|paramedic*|paraple*|parkinson*|pcos|pda|pead*|pediatric*|peg|penicillin|percentile|perforat*|perimenopaus*|perinatal|peritonitis|perthes|pertussis|pessary|phenobarbit*|phenylketonur*|phimosis|physio*|picu|piriton|placenta|plagiocephal*|platelets|pleurisy|pmdd|pneumonia|pnumonia|podiatr*|polyp|polyps|poorly|postnatal|postpartum|pox|prader|prednisolone|preeclampsia|preemie|pregabalin|pregant|pregers|preggers|pregnan*|pregnat|pregnent|prem|premature*
    prenatal|prescri*|preterm|primip|prostate|prosthe*|psoriasis|ptosis|pullups|queasy|quinsy|radiolog*|radiother*|radius|ramipril|raynauds|recuperat*|reflux|relapsing|remission|renal|repetitive|resus|resuscitat*|retin*|rheumat*|rhinitis|rickets|ringworm|ritalin|rivaroxaban|rosacea|rubella|salbutamol|salmonella|salping*|SALT|sarcoma|sats|saturations|scabies|scald*|scar|scarlet|scarring|scars|scbu|sciatica|sclera|sclerosis|scolios*|seizure*|semaglutide|senna|sepsis|septic
    septicaem*|seretide|sezure*|shingles|sick|sickle|SIDS|siezure*|simvastatin|sinusit*|skinny|skull|smoker|smokes|smoking|soiling|spasm*|spleen|splint|spondyl*|spotting|sprain*|squint|stage4|stammer*|statin|statins|std|stds|stent|stents|sterilis*|steroid*|sti|stia|stillb*|stimming|stis|stitches|stoma|strabismus|strattera|strep|stroke|stump|stutter*|SUDI|sulfasalazine|sumatriptan|sunburn*|supracondylar|surrogate*|sutur*|swabs|swollen|symbicort|symptom*|syndrome|syphilis|t1d|t2d
    tablet|talipes|tamiflu|tamoxifen|tampon*|TB|tegretol|tendon*|terminal|termination|testicular|tetanus|thalass*|threadworm*|thrombo*|thrush|thyroid|thyroxine|tia|tias|tibia|tics|tinnitus|tobacco|toileting|tonsil*|toothache|topiramate|torticollis|tourett*|tourniquet|tracheost*|tracheotom*|tramadol|transplant*|tremor*|trichomon*|trimester|trisomy|tubal|tuberculosis|tummyache|tumor*|tumour|twitch*|typhoid|ulcer*|ulna|ultrasound*|umbilical|unborn|unconscious|underfed|underweight
    undescended|undiagnos*|unmedicated|unwell|urolog*|urticaria|uterus|uti|utis|uveitis|vaccin*|vaginosis|valproate|varicose|vasculitis|vasectom*|vbac|vegetative|ventilated|ventilator|ventolin|ventouse|verruca*|vertigo|viral|virus|vitiligo|warfarin|warts|wegovy|weight|weights|wets|wetting|wheelchair|wheelchairs|wheez*|whiplash|whooping|WNB|worms|wound|wounded|wounds|xray|xrays|zimmer
    lost|losing ?the|her|your|our|their baby
    hearing|visual|visually|speech impair*|loss|aid|aids|delay
    expecting a|another|her|their baby|child
    medic* condition*|history|record*|need*|appointment*|report*|treatment|care|examination|attention|problem*|issue*
    health condition*|need*|problem*|issue*|record*|concern*|history|report|assessment|is|was|has|isnt|got|gets|deteriorat*|declin*|suffer*|scare|passport|worries
    physical|general|poor|her|his|their|bad|failing|deteriorating|declining|good|better|full|clean|own|my|our|your health
    in|admitted|taken|to|at|from intensive
    operation on|for|to
    surgery on|for|to remove
    broken arm|leg|wrist|rib|ribs|bone|collarbone|nose|jaw
    vomit*|fever|rash|infection|nappy rash
    failure to thrive
    blood test*|result*|transfusion|pressure|clot|clots|sugar|sugars|count|work
    feeding tube|pump|difficult*|problem*|issues|well
    life limiting|threatening|limited|shortening
    death of
    heart attack*|condition|murmur|problem*|failure|surgery|defect|trouble|operation
    ear|chest|throat|eye|skin|urine|water|tooth|bacterial|fungal infection*
    speech|language|motor|growth delay*|difficult*|problem*
    wet ?the bed|herself|himself|themselves|knickers|pants
    weigh|weighs|weighed|weighing _ stone|lb|lbs|pounds|under|over
    not|never|isnt|stopped|hardly|refuses|refusing ?to eat|eating|gaining|thriving|feeding
    had|has|having|needs a|the|her ?recent ?another coil|implant|smear|scan|fit|fits|transfusion|bypass
    smear overdue|test|result|results
    hip|knee replacement|operation
    broken|broke|breaking ?her|his|a hip|ankle|foot|finger|toe|hand|shoulder|elbow|pelvis|jaw|arm|leg|wrist|rib|ribs|nose|collarbone
    is|are|was|be a carrier
    carrier of|for
    in|out|day patient
    special needs|school|diet|chair|bed|seat|equipment
    back|chest|stomach|abdominal|pelvic|joint|tummy pain|pains|ache
    positive for tb
    speech|occupational therap*
    bad back|knee|chest|hip|heart|leg|eyesight
    sore|rash|swelling|itching on|from|down|around
    learning|physical|intellectual|sensory need|needs|difficult*|delay*
    sensory processing|issues|overload|seeking|difficult*|diet|profile
    on the|a|his|her spectrum|pathway
    oppositional|pathological defian*|demand
    brain damage|damaged|bleed|scan|surgery
    high|low blood|iron ?sugar|pressure
    stomach|tummy|sickness bug|upset|ache|aches|pain|pains|cramps
    vomiting|sickness and vomiting
    D V bug
    D and V
    hand foot and mouth
    glandular|hay|yellow fever|hayfever
    bad|nasty|persistent|chesty|barking cough|cold
    sore|bad|painful throat|tummy|leg|foot|arm|eye|eyes|ear|knee|ankle|wrist|back|hip|bottom
    in|wearing|wears plaster|cast|traction
    in a cast|plaster
    walking|mobility stick|frame|aid|aids|scooter|difficult*|problem*|issue*|needs
    hard of hearing
    wears|wearing|needs|broken glasses|hearing|braces|splints|pads|nappies
    not|isnt|cant|cannot|unable ?yet ?able ?to walk|walking|talking|speak bear|bearing
    hit|hits|hitting|banged|bumped|bumping|cracked|bumps|cut her|his|their|my|our|your ?own head|chin|forehead|eyebrow|knee|elbow
    fell|fallen|falls|fall|tripped|slipped ?and ?over off|down|from|over|out|downstairs|onto
    fall from|down|off
    cut|gash|graze|grazes|grazed|bump|scratch on|to her|his|their|my|our|your|the|left|right ?left|right head|face|forehead|knee|leg|arm|chin|cheek|hand|eye|nose|foot
    CT|CAT|PET|bone|brain|baby|dating|anomaly|booking|week|20|12|body|heart|her scan|scans|scanned
    scan picture|pictures|photo|photos|results
    rushed|airlifted|taken|admitted|readmitted|discharged|transferred|blue lighted|flown to|from|into|by|off ?the|her|his|their|my|our|your|a ?childrens|general|local theatre|ward|intensive|southampton|gosh|ae|walk
    A and E
    a e department|attendance|attendances
    walk in centre|clinic
    out of hours gp|doctor
    gp|doctor|dr|doctors|consultant|nurse|surgeon appointment*|says|said|thinks|confirmed|gave|signed|wants|referral|letter|notes|records|summary|review|examined|found|checked|advised|told
    see|saw|seen|sees|seeing|visited|visit|visiting|went|go|goes|going|taken|took|take|been|referred|to|under ?by ?to a|the|her|his|their|my|our|your ?own ?family gp|doctor|doctors|gps|nurse|consultant|specialist|surgeon|clinic
    under the care of
    under the|a|her|his|their|my|our|your consultant|specialist|clinic
    childrens|maternity|labour|medical|surgical|acute|on|discharged|her|his ?the ward
    ward 1|2|3|4|5|6|7|8|9|10|11|12|round
    maternity unit|appointment*|services|notes
    operation|operations|op|surgery on|to|for|went
    had|has|have|having|needs|need|needing|awaiting|waiting|recovering|following|after|before|her|his|their|my|our|your ?for ?a|an|from|the ?her|his|their|my|our|your ?major|minor|heart|emergency|recent operation|op|surgery|procedure|scan|tests|smear
    missed|miss|misses|missing|cancelled|dnad|attended|attending|attend|has|had|failed|another|next|upcoming ?a|her|his|their|my|our|your|the|an ?all|any|several|two|three|many ?follow ?up health|medical|clinic|gp|doctors|eye|hearing|consultant appointment*|check|checks|appt*|app
    appointment|appointments|appt|apt|referred|referral|clinic at|with|to|for ?the|a|her|his|their|my|our|your gp|doctor|doctors|clinic|consultant|gum|ent|specialist|nurse|salt|ot|eye|hearing|speech
    eye|hearing|pain|feeding|growth|ent|heart|memory|chest|sleep|gum|sexual clinic*|nurse|test|tests|specialist
    sexual health clinic|nurse|appointment|screen|screening|check|test
    was not brought
    NG|nasogastric tube|fed|feed|feeds
    fed by|through|via tube
    thickened|special fluids|feeds|formula|milk|diet
    SLT assessment|referral|input
    eight|six|two|8|6|2|developmental week|year|month check|checks|review
    development|health check|checks|review|assessment|passport|plan|action
    growth static|faltering|chart|loss|gain|dropped|hormone
    tooth|teeth decay*|rotten|extract*|removed|out|pain|neglect|treatment|work|hygiene
    rotten|decayed|bad|black|missing|broken|chipped|knocked teeth|tooth
    throwing|threw|throws|chucking|knocked up
    being|been|was|is|feels|felt|feeling|got|off|were|violently|made|makes|making ?her|his|their|my|our|your ?herself|himself|themselves|themself|myself|yourself|hisself ?very ?really rough|faint
    high|has|had|got|running|with|spiked ?a temperature|fever|temp
    in a ?lot ?of|bad|great|constant|severe|so|much|terrible|agony ?much pain|agony
    severe|constant|joint|muscle|pelvic|nerve|period|labour|hip|leg|shoulder|breast|neck|knee|phantom|abdo|growing pain|pains
    pain relief|management|clinic|killers|score
    pain|pains in|when|all ?her|his|their|my|our|your|the ?lower|upper chest|back|stomach|tummy|side|leg|legs|arm|hip|abdomen|head|joints|knee|knees|neck|shoulder|weeing|over
    hurts when|to ?she|he ?goes wee|pee|toilet|walk|swallow
    hurt|hurting|twisted|broke|bruised|damaged|strained her|his|their|my|our|your ?own|left|right back|leg|ankle|knee|arm|wrist|hand|foot|head|neck|shoulder|finger|thumb|toe|hip|eye
    broken|broke|breaks ?her|his|their|my|our|your|the|a|two|three|both ?left|right|little|big finger|toe|thumb|arm|leg|wrist|ankle|nose|jaw|hip|collar|rib|ribs|neck|back|bone|bones|foot|hand|shoulder
    short|shortness of breath
    difficulty|struggling|struggles|trouble|stopped|stops|problems breathing|swallowing|walking|hearing|seeing
    struggling|hard|struggle|struggles to breathe
    passed|passing out|away|blood|urine
    blacked|blacking out
    blood in her|his|their|my|our|your|the urine|poo|wee|stool|nappy
    cough|coughed|spitting up blood
    another|suffered|suffering ?a|an ?big|bad|another|febrile|epileptic|asthma|heart|anaphylactic|allergic|hypo|diabetic fit|fits|attack|attacks|reaction|collapse|turn|fall|bleed
    having|had|has|have|more|her|his|their|my|our|your ?a|an ?big|bad|another|febrile|epileptic|asthma|heart|anaphylactic|allergic|hypo|diabetic fit|fits|attack|attacks|reaction|collapse|fall|bleed
    months|weeks|year|days to live
    on|off|start*|stopped|stopping|takes|taking|take|took|needs|give|given|giving|change|changed|refus*|without|forgot|run|skipping|missed ?out ?of ?to ?take|her|his|their|my|our|your|the|some|regular|strong|daily|any ?pain ?heart ?epilepsy tablets|pills|inhalers|dose|patches|eyedrops|drops
    iron|water|heart|blood|travel|pain tablets|pills
    the|a|mini pill|coil|implant
    on the pill
    late|missed|heavy|irregular|painful|no|her|started|first|next period|periods
    period pain|pains|late|problems|poverty|products
    time of the month
    up the duff
    in the club
    due to give birth
    gave|given|giving|give birth
    in|into|went|labour|early|long|induced labour|induced
    due|baby ?is|was due|arriving in|on|next|any|around|this|at|end|early|late|mid|christmas ?of january|february|march|april|may|june|july|august|september|october|november|december|month|day|week|spring|summer|autumn|winter
    weeks|months|wks|mths gone|early
    having|carrying|have|trying|wants ?for ?a|another|her|his|their|my|our|your|twins ?his baby|twins|scan|smear|bump
    keep|keeping|kept|get|getting|got ?rid ?of the|a|it baby|scan
    breast|bottle|formula feeding|fed|feed|feeds|milk|reduction
    hip|knee|elbow|joint|heart|lung replacement|operation|surgery|failure|problems|condition|trouble
    suffer|suffers|suffering|suffered from|with
    end of life care|plan
    cot|sudden|infant|unexpected death*
    signed off ?work ?sick
    caught ?the|a bug|cold
    intoleran* to
    nut|peanut|egg|milk|dairy|lactose|gluten|wheat|food|latex|bee|cat|dog|pollen|shellfish intoleran*|free
    tested|test|tests|testing|screened positive|negative|back ?positive|negative ?for
    came positive|negative ?positive|negative ?for
    special|gluten|dairy|restricted free|diet
    low|poor|good|big|no|little|lost|off|loss ?her|his|their|my|our|your|of ?immune appetite|mobility|stamina|eyesight|vision|hearing|immunity|food
    immune system|compromised|deficien*
    wet|wee|weed|weeing|pees|peeing|peed|poos|poo|pooed|soils|soiled herself|himself|themselves|themself|myself|yourself|hisself|the|her|his|their|my|our|your|in ?the|her|his|their|my|our|your bed|pants|trousers|knickers|nappy
    still|back in nappies|pads
    nappies at night
    toilet|potty trained|training
    accidents at|in|every night|school|day|bed
    head|brain|back|neck|spinal|spine|sports|knee|leg|hand|eye|facial|shoulder|serious|internal|life|non trauma|operation
    memory loss|problems|clinic|issues
    sight|eyesight|vision|hearing is|loss|test|tests|problems|going|gone|impair*|deteriorat* ?going ?gone ?poor
    genetic condition|test|testing|counsel*
    critical|critically|serious|seriously|gravely|stable condition|hurt
    private parts sore
    fit|fitness for|to work
    burnt|burned her|his|their|my|our|your ?own hand|hands|arm|leg|foot|mouth|face
    strokes ?in|last|left|and|when
    shes|is|was|now|and expecting
    shadow|mass|growth|nodule on|in ?her|his|their|my|our|your|the lung|brain|breast|chest|scan|throat
    lost|losing|lose|loses ?a|another|the|her|his|their|my|our|your baby|twins
    lost|gained|dropped|put _ ?on ?a stone|pounds|grams
    for her|his bad ?back|knee|knees|hip|heart|nerves|shoulder
    discharged ?her|him ?self against ?medical advice
    teeth|tooth ?were|are|was|is ?all ?completely black|rotten|stumps|brown|decayed|falling|out|missing|bad
    hip|wrist|arm|leg|ankle|nose|collarbone|rib|ribs|finger|toe|jaw|shoulder|knee ?was ?is ?got ?all broken|broke|smashed|operated|replaced
    had|has|her|his|their|my|our|your|bad|nasty|after|another|since|grans|nans ?a ?bad ?nasty fall
    wont|couldnt|cant wake ?her|him|them|me|us up
    in agony
    morning|travel|motion|altitude|sun sickness
    club|flat|fallen foot|feet|arches
    test|blood|scan|swab|smear results|result
    head|body|stomach|tooth|back|ear|belly|heart|joint ache|aches
    poor|bad|dodgy|weak|big|enlarged|dicky heart|chest|eyes|hearing|ticker|stomach
    missed|missing|late|due|delayed her period|scan
    eats|eating through a|tube
    cut|fell|fallen|banged ?over ?and ?her|his|their|my|our|your open|head|chin|badly
    needs|had|having|got|getting|with glue|glasses|braces|hearing|a hearing ?aid|aids
    home visit ?from ?the ?gp
    district|community|school|practice|respiratory|ward|charge|specialist nurse|nurses|matron
    occupational therap*|health
    O T assessment|input
    care needs|package|plan ?for ?her ?his health|medical
    in|into|to|at|moved ?the hospice
    robin|samares|beauport|corbet|bartlett ward
    temperature ?is|was|of 38|39|40|41|over|high|through
    waiting ?list for|on ?a|her|his|their|my|our|your ?new hip|knee|heart|operation|op|surgery|scan
    cant|cannot|struggles|unable|struggling ?to ?do|manage|climb|get ?up stairs|walk|stand|bend|lift
    back|gone|off ?in ?to ?for theatre|surgery
    on|having|had|in traction
    cant|cannot|not|doesnt|mustnt have|eat|tolerate|drink|touch ?any dairy|gluten|nuts|eggs|wheat|lactose|milk|sugar
    expecting again|twins|number|in|another|soon
    tube|pump|night|overnight feed|feeds|feeding
    has|have|had|with|got|and|gets|is ?severe|mild|bad|her|his MS|ME|CF|MRSA|CP|EDS|POTS|PID|MND|CFS|RA
    her|his|their|my|the|a consultant|specialist
    her due date
    due date is|was|in
    foetal|fetal|faltering|developmental|developmentally|tube|glue|learning alcohol|growth|delay|delayed|fed|ear|difficult*
    sexually|night|hep|attention|cold|slipped|prolapsed|plaster transmitted|terrors|A|B|C|b|c|deficit|sore|sores|disc|cast
    blue|partially|visually|lazy|sign|selective|selectively|non|pre|split|cut|busted|burst badge|sighted|eye|language|mut*|verbal|mobile|lip
    x|A|organ|fits|folic|baby|waters ray|rays|rayed|E|donor|donation|when|acid|bump|broke|broken
    c|post|fit|sleep|intensive|discharge|ear section|mortem|mortems|note|walk*|deprived|care|letter|summary|drum|drums
    discharged|urine|hospice|new|another|mini|had|has|dairy|gluten|nut herself|himself|bag|bed|nurse|care|hip|knee|heart|lung|fit|free
"""

NOT = """
    brittle|deadline|deadlines|disorderly|hospitality|operational*|virtual
    health and safety
    health|care visiting|centre|service|services|care|professional*|colleague*|team|board|partner*|week
    stroke of luck|a
    mental|sexual health|illness|ill
    allergic to mondays|meetings|work|paperwork
    due date for|of the|this|report|invoice|form
    sick of|leave|pay|note|day|joke
    accident and emergency department
    blind copy|copied|carbon|spot|spots|date|faith|eye|cc
    disability awareness|confident|history
    disabled parking|access|toilet*|account|button|user|login|bay|bays|the|macros|link
    paediatric first aid
    weight of the|evidence|parcel|box
    weight limit|limits|allowance|lifting|training|bearing
    carry|carries|lost|pull weight
    smokes|smoking|smoke weed|cannabis|crack|heroin|spice|skunk
    smoking area|shelter|ban|policy
    a|the|my specialist ?team ?in
    broken link|lift|printer|boiler|phone|hand dryer
    chemo* therapy fund
    premature* end|close|to
    can of worms
    bad back up
    sore point|subject|loser*
    dead line|end|ends|wood|easy|link|phone|set|right|wrong|heat|slow
    battery|phone|laptop|printer|boiler|car|engine|it|line|server|internet|connection|signal|projector|scanner ?is ?has ?just died|dead|dying|dies
    dying to|for see|meet|hear|know|cuppa|drink|coffee|try|get|tell|read|a
    hearing is|was|date|on|listed|at|bundle ?on ?at monday|tuesday|wednesday|thursday|friday|adjourned|vacated|listed|bundle|on|at
    hearing date|listed|bundle|from|about|back
    for|to|of|charity ?the hospice
    positive|negative ?test for ?traces ?of cocaine|cannabis|drugs|alcohol|heroin|opiates|methadone|amphet*|benzo*|thc|crack|ketamine
    smokes|smoking|smoke a|some|it|weed|green|crack|heroin ?bit of
    termination of contact|tenancy|contract|placement|rights|employment|parental
    expecting us|you|them|it|a|the|to
    works|work|working|job ?a ?part ?time at|in ?the hospital
    link|links ?to ?the ?document|file|page|form ?is|was|are dead|broken
    fall out|behind|through|in|on|into|under|asleep
    dead line|end|ends|wood|easy|link|phone|set|right|wrong|heat|slow|on time
    burn|burns out|a|midnight|the
    thin|fat cat|controller|client|air|ice|end
    scan|scanned|scanning and|it|them|this|to|copy|copies|document*|page|form*|attach*|of|qr
    sick to death
    sick as a
    sick day*|bay|building|pay|leave|note|of|joke|and tired
    off sick|ill
    ill be|come|send|see|have|get|do|let|call|ring|email|try|bring|ask|check|speak|update|forward|pick|drop|look|go|need|give|make|keep|take|confirm|follow|chase|put|add|write|leave|start|then|just|also|tell|meet|arrange|pop|print|wait|say|talk|never|always|not|phone|text|message|probably|reply|find|know|work|pass|happily|gladly|advised|feeling|gotten|equipped|informed|timed|effects
    computer|laptop|printer|software|email|tv|it|pc|server|network virus|viruses
    virus scan|checker|software|protection|in ?the attachment|email|warning|alert
    pain in the neck|backside|bum|arse
    headache for|of|with ?the ?a rota|budget|spreadsheet|report|us|finance
    cough up
    window|roller|office blind*
    cold call*|case|shoulder|feet|weather|snap|drink|water
    flu jab* clinic|available|bookings|for staff
    flu vaccin*|jab|jabs for staff|all|everybody|everyone
    staff ?can ?may ?will ?have ?get ?a ?free flu vaccin*|jab|jabs
    fit in|into|for purpose|the|you|with|round|everyone|it|us|them
    fits in|into|with|the|nicely
    fitting room|the|of|a|carpet|kitchen|new|in|out
    health economic*|insurance|club|check of|the
    health record* system|policy|audit
    operation encompass|manager|director
    hours|days|date|dates|and|of|day|in|full operation
    tablet computer|device*|screen|charger|app|pen
    tablets|tablet for|are|is|have ?staff ?the ?been charged|stored|broken
    new|school|samsung|android|work|her|his|the|a tablet charger|screen|case|computer|broke|password
    mute button|yourself|your|on|mic|microphone|everyone
    on mute
    limp|limping along|home
    died of embarrassment|laughing|boredom|a|down|out|on ?me us
    dying to|for ?see|meet|hear|know|a cuppa|drink|coffee
    dying out
    battery|phone|laptop|printer|boiler|car|engine|it|line|server|internet|connection|signal died|dead|dying|dies|is dead
    bleeding edge|obvious|heart
    prescribed form|time|period|by ?the law|statute|format|limits
    has|have|is|was|been disabled by|for|on|in the|your
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
    medical receptionist|secretary|school|training|device*|records officer
    nurse|doctor|gp|midwife practitioner rota|cover|vacancy|training
    gp surgery|practice|practices|surgeries closed|open|hours
    special needs coordinator|teacher|team|assistant
    downs and
    ups|up and downs|down
    hoist the
    fall* behind|out|through|short|under|within|into|in|asleep|apart|back|on|off the agenda|radar
    flat|the|a|battery is|has|was dead
    expecting a|an|the|to|you|your|them|it|this ?letter ?call ?delivery ?email ?reply ?report ?response ?visit ?parcel busy
    not expecting
    due on|in|by|at ?the ?monday|tuesday|wednesday|thursday|friday ?week court
    see|saw|visit|visited|spoke|met|meet|with the|a|her|his|their|my|our|your nurse|doctor|gp|midwife about the rota
    break a|her leg
    passed|passing away the time
    fitness room|suite|class*
    heart of the|matter
    sight of the|your|this|it
    vision statement|for
    unborn baby network|protocol
    disease control|prevention
    off with the|you
    appointment letter template
    drops in|off
    midwifery team|students|lead
    dental|hospital|medical policy|procedure|team|leaflet|equipment|supplies
    hospital|nursing|medical|health|dental|nhs|ambulance|paramedic staff|board|manager|trust|strategy|student|students|press|directorate
    ambulance chas*|service|station|crew room|strike
    bus|train|school|car casualty
    condition of the|house|flat
    health|public|hospital*|injury|vaccin*|flu|operation* visitor*|health|ity|prevention|time|programme|clinic|jab*|manager
    kidney|sickness|virus|deaf|first|anxious|hypo beans|street|absence|policy|link|file|ear|ears|aid*|aider|room|wait|allergenic
    physio|dietician|paediatric|going|mmr|symptom training|student|post|liaison|blind|clinic|checker
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
