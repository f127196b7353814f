"""Who referred, reported or told."""

PHRASES = """
    anonymous* ?caller|call|referral|report|referrer|tip|source
    referral|referrals|referred|reported|tipped _ by|from
    referral|report|allegation|allegations|information|call|concern|concerns came|was|were|is|are|received ?made ?received ?raised by|from
    who reported|referred|told|rang|called|contacted|phoned
    reported|reports|report ?this ?it ?the ?her ?him ?them to ?the MASH|police|social|us|hub|services|childrens|nspcc|department
    reported|reports|reporting ?the|this|that|her|his|their family|families|mother|mum|father|dad|parents|couple|household|children|child|kids|baby|case|neglect|abuse|concerns to us|me|mash|hub|social|police|nspcc|services|childrens|the
    rang|called|contacted|phoned|told ?us ?the MASH|hub|nspcc|crimestoppers|hotline|helpline
    the|our source|informant|referrer|reporter|whistleblower ?is ?was ?of
    referrer
    informant
    whistleblow*
    made the|a|this ?anonymous referral|report|call|allegation
    gave us the|this
    tipped off
    told|said|disclosed|shared|spoke|spoken _ _ in confidence
    source is|was|of the
    shopped
    grassed
    allegation* made|came by|from
    wishes|wants|asked to remain|stay|be anonymous
    identity of the caller|referrer|source
    reported her|him|them|it|us|this to
    asked|asks us|me|you not to say|tell|name|reveal|mention
    dont|not|never say|tell|mention ?it|that|who was|told
    referrer
    made the call|referral
    tip off
    confided|confides
    in confidence
    alerted|informed|notified|warned ?us ?the hub|police|social|nspcc|mash
    not|never ?want ?wish ?to be named|identified
    dont|not want|wish ?her|his|their ?name known|given|used|mentioned
    do not|dont say it was
    who made|gave the|that|this referral|report|call|allegation|tip
    reported it|them|us
"""

NOT = """
    source of income|funding|water|truth|support|data|error
    the|our source code|file|document
    open source
    report* by monday|tuesday|wednesday|thursday|friday|noon|end|the|close
    reporting line*
    refer* to the|page|section|appendix|attached|our|policy|guidance
    in confidence to|and the|for ?the board|members
    informed us of the ?new room|date|time
    reported it|them|us as|by|for
"""

VALID = (
    "The referral came from the neighbour.",
    "She rang the hub about them.",
    "The anonymous caller is known to us.",
    "She asked us not to say that she told us.",
    "The aunt reported the family to us.",
)
INVALID = (
    "Open source software.",
    "Refer to the guidance.",
)
ADVERSARIAL = ("She was not the one who reported it to police.",)
