"""Physical health, disability, pregnancy."""

PHRASES = """
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
"""

VALID = (
    "She has been diagnosed with epilepsy.",
    "He is pregnant's partner and she is pregnant.",
    "Her asthma is worse.",
    "He was in A&E with a broken arm.",
)
INVALID = (
    "Health and safety training is due.",
    "Paediatric first aid course on Monday.",
    "Hospitality is provided.",
)
ADVERSARIAL = (
    "She has never been diagnosed with epilepsy.",
    "Denies being preg\xadnant.",
)
