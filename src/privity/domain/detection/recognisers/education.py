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
"""

NOT = """
    at school gates|holidays
    school holidays|holiday|term|terms|calendar|fete|newsletter|run|bus|trip|visits
    schools are|is closed
    exam* timetable|season
    conference|meeting _ attend*
    INSET
"""

VALID = (
    "Her attendance at school is 62 per cent.",
    "He was excluded from school.",
    "She attends Elm School.",
)
INVALID = (
    "The school holidays begin in July.",
    "Please attend the meeting.",
)
ADVERSARIAL = ("She has not been in school since May.",)
