"""Intelligence, a live investigation, bail."""

PHRASES = """
    police ?have ?are ?still ?live ?ongoing intelligence|investigat*|enquir*|inquir*|interview*|report|reports|minutes|log|call|callout*|check*|disclosure|information|statement|operation|protection|bail
    intelligence
    under|live|ongoing|criminal|current|police|being investigat*
    bail|bailed
    on|police|court bail
    RUI
    released under investigation
    interviewed under caution
    ABE
    achieving best evidence
    achieving best evidence interview
    PNC
    police national computer
    surveillance
    is|as|main|prime|chief ?a|the ?main|prime suspect
    police suspect|suspects|suspected
    custody record
    forensic*
    search warrant
    warrant for
    crime number|reference|report
    seized
    known to police
    PPN
    undercover|covert
    informant
    officer in the|charge|case
"""

NOT = """
    business intelligence
    artificial intelligence
    emotional intelligence
    police checks|vetting form|for|policy
    police station open*
    bail hostel staff
    strategy meeting|discussion agenda|invite|invitation|template
    police are|is|have|has attend*|invited|recruit*
"""

VALID = (
    "Police intelligence says he is dealing.",
    "He is on bail until June.",
    "He was released under investigation.",
)
INVALID = ("Business intelligence report attached.",)
ADVERSARIAL = ("Police have no live investigation into him.",)
