"""Religious or philosophical belief."""

PHRASES = """
    muslim*|islam*|christian|christians|catholic*|jewish|judaism|hindu*|sikh*|buddhis*|atheis*|jehovah*|mormon*|methodist*|anglican*|baptist*|pagan*|rastafari*|evangelical*|protestant*|orthodox
    religio*
    faith is|school|background|leader|group
    her|his|their faith
    attends|attend|goes|going|at|to ?the ?their ?a mosque|church|synagogue|temple|gurdwara|chapel
    baptis*|christened|christening
    halal|kosher
    observ*|keeps|fasts ?for|during|the ?strict ramadan|sabbath|shabbat|lent
    pray|prays|praying|prayers
    converted to|from
    hijab|niqab|turban
    exorcis*|witchcraft|possession|possessed by
    faith based abuse
    blood transfusion* religious
    vegan by belief
"""

NOT = """
    christian name
    church hall|street|road|lane
    eid mubarak
    religious studies|education
    prayers are|with with|you
    possessed by _ company
    christian brothers
"""

VALID = (
    "The family is Muslim.",
    "She attends church.",
    "He was baptised.",
)
INVALID = (
    "We meet in the church hall.",
    "Religious education is in room 2.",
)
ADVERSARIAL = ("They are not Catholic.",)
