"""School, attendance, attainment, behaviour."""

PLACES = "school|nursery|college|academy|preschool|playgroup|primary|secondary|kindergarten|uni|university|creche"
LESSONS = "school|class|nursery|college|lessons|lesson|classes|education|assembly|sixth|uni|preschool|maths|english|pe|science"
WHOSE = "her|his|their|the|a|my|our"
GO = "go|goes|going|went|gone|get|gets|getting|got|come|comes|coming"

PHRASES = f"""
    predicted ?a|to 1s|2s|3s|4s|5s|6s|7s|8s|9s|grade|grades
    took|taken|withdrew|removed ?him|her|them _ _ out of school|nursery|college
    attend*|goes|started|starting|starts|enrolled|registered|admitted|joined|joins _ ?at _ {PLACES}
    school|nursery|college|class|lesson attendance|absence*|record|records
    attendance
    her|his|their|poor|high|many|several|number|of|unauthorised|persistent absence|absences|absenteeism
    persistent*|regularly|often|frequently|repeatedly absent|absentee|late
    absent from|again|all|for|since|without|today|most
    unauthorised|authorised absence*
    exclu* from|for ?{WHOSE} ?fighting|swearing|biting|hitting|{LESSONS}
    permanently|fixed|term|temporarily|internally exclu*|exclusion*
    perm|fixed|internal|lunchtime|day|days|another|third|second|first exclusion*
    FTE|PEX|PRU|SEN|SEND|SENCO|SENDCO|EHCP|EHCPS|EHCNA|EHE|IEP|PEP|NEET|EWO|EWS|EBSA|ELSA|EYFS|CME|FSM|BTEC|SATS|UPN|ISP|EBD|SEMH
    senco|sendco|ehcp|neet
    EHC|health ?and ?care plan|assessment|needs
    special educational need|needs
    special school|schools
    personal|individual education|behaviour|learning|provision|support plan|plans
    pupil referral|premium|passport
    referral unit
    alternative|specialist|off educational|provision|site
    managed move
    reduced|part|partial ?time timetable
    mainstream|special|boarding|residential|virtual|grammar|private|independent|prep|state school|schools|education|schooling|placement|provision|setting
    suspended|suspension|suspensions ?again ?twice from|at|for ?{WHOSE} ?two ?three ?five school|fighting|swearing|days|truanting|biting|vaping|hitting|college
    truant*|truancy|truented
    bunk|bunks|bunked|bunking|skive*|skiving|wag|wags|wagging|wagged|skip*|mitch*|ditch*|miss|misses|missed|missing|dodge*|cut|cutting|walked|walking|walks ?a ?lot ?of ?off ?out ?most ?all ?too ?so ?much ?half ?days ?weeks ?of ?her|his|their {LESSONS}
    bunk|bunks|bunked|bunking off
    skive*|skiving off
    off|out|absent|missing|late ?for|to|of|from ?{WHOSE} school|college|nursery|lessons|registration|education
    late|lateness mark|marks
    refus*|wont|doesnt|didnt|not|never|hasnt|hardly|barely|rarely|wouldnt|cant|hates|hated|loves|likes|dreads ?to ?been ?be ?go ?going ?attend ?attending ?get ?into ?to ?in ?at school|nursery|college|lessons
    school|nursery refus*|avoid*|phob*
    {GO} ?to ?into ?{WHOSE} school|nursery|college ?at ?in with|now|again|at|in|because|since|hungry|dirty|late|tired|without|every|most|for
    hate|hates|hated|loves|refuses|dreads|scared ?of|about ?going ?to school|nursery|college|lessons
    at|in|from|by|her|his|their school|nursery|college|preschool|uni
    school|nursery|college report*|place|places|move|moves|refus*|staff|file|work|nurse|counsellor|records|uniform|meals|fees|transport|log|concern*|worried|wont
    changed|change|changing|moved|moving|new|left|leaving|leave|leaves|quit|old|previous|former|both|three|four|which|what|another school|schools|nursery|college
    put|placed|kept|spent|in|into|day|days|week|hours|internal ?in isolation|seclusion|detention|detentions|inclusion|reflection|exclusion
    detention|detentions
    behaviour|conduct|negative|positive|achievement|house|merit point|points|log|report|card|chart
    on report|roll
    off roll*|role
    removed|taken from|off ?the school|roll
    kicked|thrown|chucked|booted|sent|asked|ordered|walked|storms|stormed|taken out ?of {LESSONS}
    sent|collected|picked|called ?her|him|them home|early|in ?early from|by|to ?the ?see ?{WHOSE} school|nursery|head|headteacher
    expel*
    expulsion
    bullied|bullying|bully|bullies|picked|teased|hit|bit|kicked|pushed|punched|fighting|fight|fought|scrap ?on ?another ?him|her ?a ?boy|girl ?child ?at|in ?the school|class|playground|nursery|college|lesson
    playground|classmate|classmates
    her|his|their|a friends|friend|mates at|from school
    bottom|top|lower|middle|lowest set|sets|table|group|stream
    set 1|2|3|4|5|6 for
    reading|spelling|maths|chronological|writing|number age|level|levels|scores
    phonics
    literacy|numeracy
    reads|reading|read|writes|writing|spells ?and ?writes at|like ?the ?a ?level ?of
    cant|cannot|couldnt|can|barely|hardly|unable|not|never|still|learned|learnt|struggles|struggling|learning ?even ?really ?to ?barely ?hardly ?properly read|write|spell|count|reading|writing|spelling ?and|or ?her|his ?own write|spell|name|properly|well|yet|fluently
    struggles|struggling|struggled|difficulties|difficulty|trouble|help|hopeless|behind|weak|good|bright|ahead|failing|support ?a ?lot ?with|in|at ?{WHOSE} reading|writing|maths|spelling|school|schoolwork|homework|phonics|literacy|english|science|lessons|class|learning
    learning|reading|classroom|sen|behaviour support|difficult*|disab*|needs|assistant|mentor|hub|plan
    behind with|in|at ?her|his ?their reading|school|maths|schoolwork|class|peers|all
    two|three|four|five|years|year|months|well|way|far|falling|fallen|falls ?a ?years ?months ?further behind ?{WHOSE} ?other ?peers|class|everyone|in|expected|at|academically
    below|above|at|meeting|working ?well ?far ?towards ?below ?age ?national expected|related|expectations|average|greater
    attainment|academically|academic|curriculum|underachiev*|underattain*
    making|makes|made|little|no|good|slow|poor|some ?good ?no ?little academic|educational progress
    gifted and|child|&
    predicted|grade|grades|gcse|gcses|as|a|mock|mocks|sats|exams|exam ?her|his|their result|results|grades|c|fail*|resit*
    GCSE*
    gcse|gcses|btec|nvq
    eleven|11 plus
    A-level*
    a|as levels
    exam*|sats|mocks|tests|coursework results|grades|failed|in|this|next|coming|stress*
    fail|failed|failing|sat|sitting|passed|resit*|retak*|missed|did|taking|doing ?all ?most ?of ?her|his|their ?the exam*|gcse*|a-level*|mocks|tests|coursework|year
    no|any|few|without qualification*
    qualification*
    apprentice*|diploma|coursework
    home educat*|schooled|schooling|school|ed|tutor*|education|taught
    homeschool*|tutor|tutored|tutoring
    electively|elective home
    taught at home
    never|doesnt|not|no|forgets|does ?do ?done ?any ?hand ?in ?her|his|their homework
    homework
    {WHOSE} teacher|headteacher|headmaster|headmistress|tutor|lsa|classteacher
    class|head|form|deputy|maths|english|year|pe|science|reception|nursery teacher|head|tutor|worker|master|mistress
    head|deputy|director|leader of year|school|inclusion|learning
    teacher|teachers|headteacher|tutor ?has ?have say|says|said|noticed|reported|reports|reckons|worried|thinks|think|told|tells|describes|concerned|asked
    teaching|learning|classroom assistant|support
    one|1:1 to one|1 support|ta
    one to one|1 support|ta
    classroom
    in ?the class
    asleep|sleeping|falls|fell|falling|fallen|disrupt*|settled|concentrat*|distracted|fidget*|quiet|withdrawn|naughty|top|joined|alone ?asleep ?in|to class|lessons|school
    disrupt*|disruptive class|lessons|learning|others|pupils|in
    lesson|lessons
    educational|ed|education psych|psychologist|psychology|welfare|officer|provision|needs|setting|placement|history|outcomes|neglect
    education is|has|was
    nurture group|room|unit
    year 7|8|9|10|11|12|13 boy|girl|pupil|student|child|now|and|at|in|again|tutor|head|next
    in|into|entering|starts|starting|started|joins|repeat*|moved ?in ?up ?to ?into year|yr|reception|y1|y2|y3|y4|y5|y6|y7|y8|y9|y10|y11|y12 ?1|2|3|4|5|6|7|8|9|10|11|12|13|one|two|three|four|five|six|seven|eight|nine|ten|eleven
    year group
    y7|y8|y9|y10|y11
    reception class|year|teacher|age
    sixth form*
    nursery|preschool place|places|hours|funding|sessions|full|fees|says|worker|staff|setting|key
    nursery|preschool|creche|playgroup
    15|30|fifteen|thirty ?funded|free hours ?at|of nursery|childcare|preschool|funded
    after|breakfast|lunchtime|homework ?school club
    free|school|packed lunch|lunches|meals|dinners
    dinner money
    school|nursery|college ?to run|taxi|transport
    left|leaving|leaves|leave|finished|finish|dropped ?out ?of school|education|college|uni|university|sixth
    dropped|drop|dropping|drops|flunk* out ?of college|uni|university|school|sixth|course
    drop out|dropout
    never|last|hardly went|been|in to|at ?any school
    at|to|from|doing|finished|started|got|place|in|his|her ?in ?into ?a ?at uni|university|college|degree
    statement of ?special ?educational need|needs
    statemented|statementing
    education|school penalty|welfare|attendance
    fined for ?her|his|their|not ?unauthorised|term ?absence*|taking|sending|school
    toilet|potty trained
    speech and language at|in
    la sente|highlands|greenfields|mont a labbe
    suspended|excluded|exclusion|suspension|suspensions ?for|last|again|twice|after|until fight*|swear*|bit*|hit*|vap*|throwing|attack*|threat*|week|term|friday|monday
    been|was|is|being|got|gets|permanently|were|again|be excluded|expelled ?again
    exclusion|exclusions
    swore|swears|threw|throws|threw|hit|bites|bit|attacked|kicked|spat|shouts|shouted ?a|at ?{WHOSE} ?chair|chairs|table ?at teacher|teachers|ta|head|classmate
    pupil|pupils|learner
    schoolwork|schooling|schoolbag|schoolteacher
"""

NOT = """
    to|by|told her|his|their ?class teacher|headteacher
    at school gates|holidays
    school holidays|holiday|term|terms|calendar|fete|newsletter|run|bus|trip|visits|hall|fair|dates|governors|website|photos|concert|meals ?menu|is ?are ?will ?be closed
    schools are|is closed
    exam* timetable|season
    conference|meeting _ attend*
    attend* from|on behalf|by|remotely|online
    INSET
    excluded|exclusions from|for|in ?the scope|list|figures|count|report|analysis|policy|insurance|warranty
    nursery rhyme|rhymes|nurse
    attendance list|sheet|figures|allowance
    mums|dads|mothers|fathers|parents|parental|maternal|carers attendance
    attendance is|was free|optional|mandatory|required|expected|limited
    in class actions
    meeting|training|event|team|webinar|good|poor|your|staff|hundred|total|in|panel|conference attendance
    attendance at|of|in|for ?the ?this ?our ?team meeting|meetings|training|event|conference|panel|webinar|workshop|core|staff|all
    exclusion zone|criteria
    attend* from school
    who|someone|somebody|anyone|anybody|colleague|staff ?will ?attend ?come from school|nursery
    told|tells|telling|thanked|asked|by ?her ?his ?their ?the ?a teacher
    teacher training|union|vacancy|post|will|is
    lessons learned|learnt|learning|from
    lesson learned|learnt|for|here
    learn*|learning lessons
    pupil numbers|census|projection*
    qualification|qualifications required|essential|desirable|framework
    apprentice* levy|scheme|vacancy|week
    tutor|course will|is|training
    first class
    moved|moving to item
    missed|cut class stamps
    reception desk|area|is|on|at|phone|staff|will|closes
    miss|missing|skip ?the lesson|class ?on
    late for|to|because ?the ?school ?run
    after|during|before|outside school hours|holidays|term
    head of service|year ?end
    in|by|this|next|last|financial|end|new|per year one|two
    read|reads and understand
    back|old to|of school night
    nursery slopes|furniture|stock|plants|garden|in ?the ?garden
    homework for|before ?the ?next ?meeting|panel|course
    high school musical|musical
"""

VALID = (
    "Her attendance at school is 62 per cent.",
    "He was excluded from school.",
    "She attends Elm School.",
    "She was excluded again.",
    "He left school at fourteen.",
    "He's bunking off most Fridays now.",
    "They've put him on a part-time timetable.",
    "She got chucked out of class for swearing.",
    "His reading age is six and he's ten.",
    "SENCO has applied for an EHCP.",
    "She's in the bottom set for everything.",
    "Form tutor says he sleeps through registration.",
    "Mum has taken them out to home educate.",
    "I hate going to school, they all pick on me.",
    "The PRU will have him from January.",
)
INVALID = (
    "The school holidays begin in July.",
    "Please attend the meeting.",
    "An exclusion zone is in place.",
    "Lessons learned will be shared in the newsletter.",
    "Meeting attendance was poor this month.",
    "The nursery rhyme session is at ten.",
    "The reception desk closes at five.",
    "Apprenticeship levy returns are due.",
)
ADVERSARIAL = (
    "She has not been in school since May.",
    "He never got any GCSEs.",
    "Nobody has told us whether she's on roll anywhere.",
    "Is it right that he was sent home from nursery for biting?",
    "Apparently she is two years behind.",
    "He isnt truenting, he is a school refuser.",
)
