"""Privileged advice, and proceedings in private."""

PHRASES = """
    legal advice|advised|privilege*|opinion|view|planning|strategy|position
    counsel|counsels|barrister|barristers|advocate|advocates|solicitor|solicitors|lawyer|lawyers ?own ?written advice
    counsel|barrister|advocate|solicitor|lawyer|lawyers|solicitors advis*|opinion|recommend*
    advice of|from counsel|barrister|legal|solicitor|solicitors|lawyer|lawyers|crown
    counsels advice|opinion
    privileged
    without prejudice
    care|court ?law proceedings
    family|public|private law proceedings
    care|supervision|interim|emergency|placement|secure order|orders
    ICO
    EPO
    public law outline
    PLO
    section|s 31|38
    threshold criteria|document|statement
    threshold is|was|has ?been ?not met
    in camera|chambers
    royal court
    fact finding hearing
    witness statement
    position statement
    prospects of success
    letter before proceedings
    final|directions|contested|care hearing
    legal advice|position|team|view
    counsel|advocate|lawyer|solicitor ?has|have|s advis*|thinks|says|told|opinion|considers
    advised|advises that
    threshold is|for|has
    application about|for|will|to
    back to|to|in|at court
    care|residence|contact|interim|parenting order*
    oppose|opposing|contest|contesting the order|application
    non mol*
"""

NOT = """
    threshold for early help
    legal advice centre|line|clinic
    court order form*
    solicitor says hello
    application form|forms|for the|leave|post|job|closes
    application for post|leave|parking|funding|grant|a
    in court street|road
    advised that the office|building|meeting|training
"""

VALID = (
    "Legal advice is to issue now.",
    "Counsel's opinion is that threshold is met.",
    "Care proceedings begin on Monday.",
    "Counsel's advice is attached.",
)
INVALID = ("The Legal Advice Centre opens at nine.",)
ADVERSARIAL = ("There is no legal advice about her yet; PLO stays confidential.",)
