"""Physical health, disability, pregnancy."""

PHRASES = """
    lost|losing ?the|her|your|our|their baby
    diagnos*
    epilep*|asthma*|diabet*|cancer|leukaemia|tumour|eczema|anaemi*|cystic|cerebral|autis*|dyslexi*|dyspraxi*|allerg*|anaphyla*|hepatitis|meningitis|pneumonia|tuberculosis|arthritis|migraine*|seizure*|stroke|haemophil*|chickenpox|measles|sickle
    ADHD
    ASD
    HIV
    AIDS
    STI
    FASD
    MS diagnosis
    TB
    COPD
    downs|down syndrome
    foetal|fetal alcohol
    disab*
    wheelchair
    hearing|visual|visually|speech impair*|loss|aid|aids|delay
    deaf|blind
    pregnan*
    miscarr*
    termination of ?the|her|a pregnancy
    abortion
    antenatal|prenatal|postnatal
    due date
    birth weight
    expecting a|another|her|their baby|child
    medic* condition*|history|record*|need*|appointment*|report*|treatment|care|examination|attention|problem*|issue*
    health condition*|need*|problem*|issue*|record*|concern*|history|report|assessment
    physical|general|ill|poor|her|his|their health
    medication*|prescri*|inhaler|insulin|antibiotic*|epipen|injection*|steroid*|painkiller*
    hospital*
    in|admitted|taken|to|at|from A&E|hospital|intensive
    A&E
    operation on|for|to
    surgery on|for|to remove
    fractur*
    broken arm|leg|wrist|rib|ribs|bone|collarbone|nose|jaw
    head injury
    skull
    concuss*
    injur*
    vomit*|fever|rash|infection|jaundice|nappy rash
    underweight|overweight|obes*
    failure to thrive
    faltering growth
    developmental delay
    developmentally delayed
    immunis*|vaccin*
    incontinen*|soiling|bedwet*|wets
    paediatric*
    contracepti*
    blood test*|result*|transfusion|pressure
    terminal illness|ill|ly
    terminally ill
    chronic*
    unwell|poorly|sick|illness
    tube fed
    feeding tube
    life limiting
    died|death of
    angina|gout|vasectom*|chemo*|radiotherap*|dialysis|coeliac|celiac|crohn*|colitis|reflux|squint|hernia|hysterectom*|fibroid*|endometrio*|menopaus*|sclerosis|parkinson*|alzheimer*|dementia|thyroid|psoriasis|scabies|ringworm|impetigo|headlice|nits|lice|tonsil*|grommet*|bronch*|croup|enure*|encopre*|constipat*|diarrhoea|hypermobil*|scolios*|hydrocephal*|palsy|amputat*|prosthe*|cataract*|glaucoma|cardiac|kidney*|lupus|osteo*|rheumat*|thrombo*|embolism|sepsis|syphilis|chlamydia|gonorrh*|herpes|hypertens*|asperger*|tourette*|stammer*|stutter*|lymphoma|melanoma|sarcoma|dermatit*|conjunctivit*|appendi*|gallston*|ulcer*|cyst|cysts|sciatica|vertigo|fibromyalg*|haemorrhoid*|mumps|scarlet|coma|paraly*|paraple*|amniot*|preeclampsia|eclampsia|premature*|caesarean|infertil*|ivf|scoliosis|cleft|clubfoot|blackout*
    has|have|had|with|got MS|ME|IBS|CF|MRSA|PCOS|UTI
    CKD
    heart attack*|condition|murmur|disease|problem*|failure|surgery|defect|trouble|operation
    glue ear
    ear|chest|throat|eye|skin|urine|kidney infection*
    head lice
    speech|language|motor|growth delay*|difficult*|problem*
    wet|wets|wetting ?the bed|herself|himself|themselves|knickers|pants
    wetting
    weigh|weighs|weighed|weighing _ kg|kgs|kilos|stone|lb|lbs|pounds|under|over
    weight loss|gain|on|has|centile|chart
    weight
    about|lost|losing|gained|gaining|low|birth _ weight
    centile*
    not|never|isnt|stopped|hardly|refuses|refusing ?to eat|eating|gaining|thriving|feeding
    termination
    had|has|having|needs|had a|the|her ?recent ?another stroke|coil|implant|smear|scan|fit|fits|transfusion|bypass
    smear overdue|test|result|results
    hip|knee replacement|operation|fracture
    broken|broke|breaking|fractured|dislocated ?her|his|a hip|ankle|foot|finger|toe|hand|shoulder|elbow|pelvis|jaw|arm|leg|wrist|rib|ribs|nose|collarbone
    is|are|was|be a carrier
    carrier of|for
    in|out|day patient
    inpatient*|outpatient*
    learning disab*|difficult*
    special needs
    started|starting|has|having|got her|first|their periods
    back|chest|stomach|abdominal|pelvic|joint|tummy pain|pains|ache
    collapsed|fainted|faints|fainting
    long covid
    very|seriously|gravely|critically|too ill
    medicine|tablets
    positive for hepatitis|covid|tb|hiv|chlamydia|syphilis|strep
    sexually transmitted
    smokes|smoking
    her|his|their consultant|specialist|neurolog*|cardiolog*|oncolog*|physio*|dietic*|podiatr*|dentist|optician
    speech|occupational|physio therap*
    worms|threadworm*|ringworm|verruca*|warts|abscess*|stitches|concuss*|whooping
    bad back|knee|chest|hip|heart|leg|eyesight
    night terrors
    dental
    abscess*
    hep|hepatitis A|B|C
    hep b|c
    sore|rash|swelling|itching|bleeding on|from|down|around
    nappy rash
    genital*
"""

NOT = """
    health and safety
    health visitor*
    health|care visiting|centre|service|services|care|professional*|colleague*|team|board|partner*|week
    stroke of luck|a
    mental|sexual health|illness|ill
    public health
    allergic to mondays|meetings
    hospital* ity
    hospitality
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
    chemo*  therapy fund
    premature* end|close|to
    can of worms
    bad back up
    sore point|subject|loser*
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
)
INVALID = (
    "Health and safety training is due.",
    "Paediatric first aid course on Monday.",
    "Hospitality is provided.",
    "The weight of the evidence is clear.",
    "No smoking area outside.",
)
ADVERSARIAL = (
    "She has never been diagnosed with epilepsy.",
    "Denies being preg\xadnant.",
)
