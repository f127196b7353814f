"""Conduct, training or discipline of a worker."""

PHRASES = """
    disciplin*
    misconduct
    gross|professional misconduct|negligence
    suspended from ?her|his|their ?duty|work|role|post|duties
    suspended pending|on
    capability|disciplinary|grievance|performance procedure|proceeding*|hearing|meeting|process|review|plan|improvement|management
    performance concern*|issue*|improvement
    dismissed|sacked|fired
    struck off
    fitness to practise|practice
    HCPC
    conduct of|was|is|has|by|towards
    her|his|their conduct
    unprofessional*
    negligen*
    rude|aggressive|dismissive|bullying to|towards
    failed|fails|failing to record|act|follow|visit|report|attend|respond|safeguard|share
    lied|lying
    falsif*|fabricated ?the ?his|her record*|notes|to|case|visit*
    breach* ?of ?the confidential*|data|policy|boundaries|code
    written|final|verbal warning
    allegation* against|about
    inappropriate* with|towards|behavi*|relationship
    conflict of interest
    poor|bad practice
    has|had|have not|never ?been ?completed ?done ?had ?received ?her|his|their ?the training|trained
    failed|failing|fails|extended ?her|his|their ?the ?six ?month probation
    probation ?period ?has|was|is|will ?be ?been extended|failed
    is|was|still on probation
    needs|requires|needed|lacks ?more ?further ?some training in|on|around
    overdue ?her|his|their ?the training|supervision
    incompeten*
    drunk at|on work|duty|shift
    whistleblow*
    had|has|have|did|does not|never|nt ?even ?been read|reading|done ?the file|files|report|papers|case|notes
    hadnt|hasnt|havent|didnt ?even read|done|visit|visited|record|recorded|follow|attend|turn|return
    training|registration|dbs|supervision ?is|has|was ?out ?of ?very date|lapsed|expired|overdue
    failed|fails|failing to do|make|complete|see|pass|check|contact|call|tell|return|inform|write
    shouted|shouts|swore|sworn|sweared at
    being|under|been|is investigated|investigation
    given|received|had a ?formal|final|written warning
    lost the|a|her|his ?case file|files|laptop|notes|temper
    turned up late|drunk
    warning
    never visited|visits|recorded|returned|came|called|wrote|turned
    recording|practice|timekeeping|attitude is|was|are ?very poor|bad|unsafe|weak
    LADO
"""

NOT = """
    code of conduct
    conduct of the meeting|election|business
    performance review system
    disciplinary policy|procedure*
    multi disciplin*
    multidisciplin*
    interdisciplin*
    failed to do|complete|make|call ?the update|backup|install
    weather|early|flood|storm|severe warning
    warning light|sign|letter|about
"""

VALID = (
    "She has been suspended pending a disciplinary.",
    "He falsified the records.",
    "There is an allegation against the worker.",
    "He had not read the file.",
    "His training is out of date.",
    "She shouted at the family.",
    "He failed his probation.",
    "She needs training in recording.",
)
INVALID = (
    "The code of conduct was updated.",
    "The multi-disciplinary team meets.",
    "There is a weather warning.",
)
ADVERSARIAL = ("He was never disciplined.",)
