"""Who referred, reported or told."""

PHRASES = """
    anonymous* ?caller|call|referral|report|referrer|tip|source
    referral|referrals|referred|reported|tipped _ by|from
    referral|report|allegation|allegations|information|call|concern|concerns came|was|were|is|are|received ?made ?received ?raised by|from
    who reported|referred|told|rang|called|contacted|phoned
    reported|reports|report ?this ?it ?the ?her ?him ?them to ?the MASH|police|social|us|hub|services|childrens|nspcc|department
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
"""

NOT = """
    source of income|funding|water|truth|support|data|error
    the|our source code|file|document
    open source
    report* by monday|tuesday|wednesday|thursday|friday|noon|end|the|close
    reporting line*
    refer* to the|page|section|appendix|attached|our|policy|guidance
"""

VALID = (
    "The referral came from the neighbour.",
    "She rang the hub about them.",
    "The anonymous caller is known to us.",
)
INVALID = (
    "Open source software.",
    "Refer to the guidance.",
)
ADVERSARIAL = ("She was not the one who reported it to police.",)
