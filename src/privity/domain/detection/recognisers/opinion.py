"""A professional's assessment, view or recommendation."""

PHRASES = """
    in my|our|her|his ?professional opinion|view|judgement|judgment
    I|we|it ?strongly think|believe|feel|consider|recommend|suspect|assess
    my|our|professional assessment|view|opinion|recommendation is|of|that
    is of the opinion|view
    recommend* that|a|the|to|removal|an
    unable to protect|prioritise|care|parent|cope
    poor|good enough|limited parenting|insight|attachment|engagement
    parenting capacity|assessment|skills|is
    lacks|lack|limited|little ?of insight|empathy|warmth|understanding
    disguised compliance
    not engaging|engage
    fails|failed|failing to protect|engage|attend|prioritise|meet
    child|social work|risk|single|parenting assessment ?of ?concludes
    viability assessment
    high|medium|low risk
    manipulat*
    insecure*|secure|disorganised|avoidant|ambivalent|poor|good|strong|warm attachment*
    minimis*
    untruthful|dishonest|lying
    hostile
    credible
    not|good ?a ?an ?fit ?unfit parent|mother|father|carer
    unfit
    view|opinion|assessment|recommendation|judgement|belief is|was|remains that
    worried|concerned about|that
    should never|not|always have
    unlikely to change|engage|cope|keep
    will never change|cope|manage
    no bond|attachment|warmth
    bond with
    cannot|cant|can protect|cope|keep|parent|prioritise
    will never
    unable to change|see|understand|accept
    not capable of
"""

NOT = """
    I think|believe|we ?the ?that ?we meeting|room|date|time|monday|tuesday|agenda
    file|email|mail attachment
    attachment* is|are|to|in|below|size|limit|for|as|above|enclosed|with|included|has|have
    the|this|your|an|my attachment*
    risk assessment form|template
    worried|concerned about|that the ?cost|budget|printer|weather|noise|parking|traffic|deadline
"""

VALID = (
    "In my opinion she cannot keep him safe.",
    "She lacks insight.",
    "I believe she is unable to protect him.",
    "His view is that she cannot protect him.",
    "She has no bond with the baby.",
)
INVALID = ("The attachment is below.",)
ADVERSARIAL = ("My view is not that he is unfit.",)
