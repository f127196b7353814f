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
    wanted by ?the police|officers
    circulated as
    declined|refused|declines|refusing to make|give|provide a|any ?police statement
    statement to ?the police|officers
    interviewed|questioned|spoken by ?the police|officers
    interviewed|questioned under|by
    police _ _ seized|interviewed|questioned|searched
    seized by
    NFA
    MAPPA
    999 call*
    callout*|callouts
    call outs
    police attended|attend
    suspect interviewed|arrested|identified
    crimestoppers
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
    police attended the meeting|event|conference|training
    interviewed by ?the panel|press
    NFA column|code|needed
"""

VALID = (
    "Police intelligence says he is dealing.",
    "He is on bail until June.",
    "He was released under investigation.",
    "He is wanted by the police.",
    "Police interviewed her.",
)
INVALID = (
    "Business intelligence report attached.",
    "Police attended the training.",
)
ADVERSARIAL = ("Police have no live investigation into him.",)
