"""Who adopted or was adopted, where, and what links both families."""

PHRASES = """
    adopt*
    birth family|families|sibling|siblings|relatives
    letterbox
    placement order
    freeing order
    prospective adopt*
    matching panel
    given up for
    relinquish*
    life story work|book
    special guardian*
    SGO
"""

NOT = """
    adopted a|an|the|this|our|new policy|approach|plan|minutes|procedure*|resolution|agenda|model|framework
    adopt|adopts a|an|the|this|our|new policy|approach|plan|minutes|procedure*|resolution|agenda|model|framework|tone|new ?approach|?policy
    early adopter*
    minutes were|was adopted
    adopt a dog|pet|cat
"""

VALID = (
    "She was adopted at birth.",
    "The letterbox contact is due.",
    "His birth family is not to know.",
)
INVALID = (
    "The committee adopted the minutes.",
    "We adopt a new approach.",
)
ADVERSARIAL = ("He was never adopted; the birth family kept him.",)
