"""Sex life, sexual orientation, gender identity."""

PHRASES = """
    gay|lesbian|bisexual|homosexual|heterosexual|pansexual|queer
    transgender|transgendered|transitioning|non-binary|nonbinary|transsexual
    non binary
    is|as trans
    trans boy|girl|man|woman
    sexual orientation|identity|partner*|relationship*|history|activit*|health|preference*
    sexuality
    sexually active
    sex life|worker|work
    having|had|has sex
    one night stand
    affair|affairs with
    having|had an affair
    unfaithful
    prostitut*
    gender identity|dysphoria|reassignment
    pronouns
    came|come|coming out as|to
    slept|sleeping with
    morning after pill
    gender fluid
    promiscu*
    sleeps with
    sexting|sexts|porn|pornograph*
    dating
    escort|escorts|escorting
    onlyfans
    swinger*
    cross dress*
    having|had|has unprotected sex
    sex with
    lgbt*
    lover|lovers
"""

NOT = """
    state|current|foreign|external affairs
    transition* plan|plans|meeting|period|arrangements|to|from|day|visit* ?new ?secondary ?reception ?school ?adult ?the
    pride month|event
    sleeping with ?the windows
    my pronouns
    pronouns she|he|they
    sexuality training
    dating from|back
    sleeps with the light|door
    lgbt* week|network|training|month
    escort visitors|the|to|from
"""

VALID = (
    "She is gay.",
    "He is transgender.",
    "Mum is having an affair.",
)
INVALID = (
    "The transition plan for year 7 is attached.",
    "Foreign affairs committee.",
)
ADVERSARIAL = ("He says he is not gay.",)
