"""School, attendance, attainment, behaviour."""

PHRASES = """
    attend*|goes|started|starting|starts|enrolled _ ?at _ school|nursery|college|academy|preschool|primary|secondary
    school attendance
    attendance is|was|at|has|of|rate|below|above
    exclu* from ?the school|class|nursery|college|lessons
    permanently|fixed|term|temporarily exclu*
    suspended from school
    truant*|truancy
    unauthorised absence*
    at|in|from|by|her|his|their school|nursery|college|preschool
    school report*|place|move|refus*
    SEN
    SEND
    SENCO
    EHCP
    EHC plan
    special educational needs
    record of need
    reading|spelling|maths age|level|levels
    phonics
    year group
    in|into year|reception 1|2|3|4|5|6|7|8|9|10|11|12|13
    detention
    GCSE*
    A-level*
    exam*|sats results|grades
    learning|reading support|difficult*|disab*
    behind with|in ?her|his reading|school|maths|schoolwork
    home educat*|schooled|schooling
    elective home education
    EHE
    teacher|headteacher|classroom
    homework
    pupil premium
    been|was|is|being|got|permanently|were excluded|expelled ?again
    exclusion|exclusions
    expelled
    left school|education
    put|placed|kept in isolation|detention
    NEET
    go|goes|going|went|gone to ?the school|nursery|college at|in|with|now
    asleep in class|lessons
    in class|lessons
    late for|to school
    behind in|at|with
    literacy|numeracy
    teaching assistant
    left school
    nursery
    never went to school
    two|three|four years behind
    attendance
    excluded|expelled|suspended from ?the school|class|nursery|college
    statement of ?special ?educational need|needs
"""

NOT = """
    at school gates|holidays
    school holidays|holiday|term|terms|calendar|fete|newsletter|run|bus|trip|visits
    schools are|is closed
    exam* timetable|season
    conference|meeting _ attend*
    attend* from|on behalf|by|remotely|online
    INSET
    excluded from the scope|list|figures|count|report|analysis
    nursery rhyme|rhymes|nurse
    attendance list|sheet|figures|allowance
    attendance is free|optional|mandatory
    in class actions
    left school early
    meeting|training|event|good|poor attendance
    exclusion zone|criteria
    attend* from school
    who|someone|somebody|anyone|anybody|colleague|staff ?will ?attend ?come from school|nursery
    told|tells|telling|thanked|asked|by ?her ?his ?their ?the ?a teacher
    teacher training|union|vacancy|post|will|is
"""

VALID = (
    "Her attendance at school is 62 per cent.",
    "He was excluded from school.",
    "She attends Elm School.",
    "She was excluded again.",
    "He left school at fourteen.",
)
INVALID = (
    "The school holidays begin in July.",
    "Please attend the meeting.",
    "An exclusion zone is in place.",
)
ADVERSARIAL = ("She has not been in school since May.",)
