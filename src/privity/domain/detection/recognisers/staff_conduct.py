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
    overdue ?her|his|their ?the training|supervision
    incompeten*
    drunk at|on work|duty|shift
    whistleblow*
"""

NOT = """
    code of conduct
    conduct of the meeting|election|business
    performance review system
    disciplinary policy|procedure*
    multi disciplin*
    multidisciplin*
    interdisciplin*
"""

VALID = (
    "She has been suspended pending a disciplinary.",
    "He falsified the records.",
    "There is an allegation against the worker.",
)
INVALID = (
    "The code of conduct was updated.",
    "The multi-disciplinary team meets.",
)
ADVERSARIAL = ("He was never disciplined.",)
