"""A complaint, its maker and whom it names."""

PHRASES = """
    complain*
    grievance
    ombudsman
    stage one|two|three|1|2|3 ?formal complaint|response|investigation
"""

NOT = """
    complaint|complaints procedure*|policy|training|team|officer|form|leaflet|process|department|manager|handling|statistics|inbox|figures|report
    presenting|chief|main complaint
    complain* of pain|headache*|tummy|stomach|chest|back|feeling|a|being|nausea|dizz*|itching
    no complaints from me
    complaints fell|rose|are|were|went|have|received|by|per|this|last|in|report
    reports|number|figures|statistics _ _ complaints
    cannot|cant complain
"""

VALID = (
    "She has made a complaint about the conference.",
    "He complained to the ombudsman.",
)
INVALID = (
    "The complaints procedure is on the intranet.",
    "Chief complaint: cough.",
    "Can't complain!",
)
ADVERSARIAL = ("There was no complaint from her.",)
