"""One invented family and everybody around it: what the tables of answers are about."""

from tests.builders import (
    bar,
    case,
    complaint,
    contact,
    department,
    fact,
    grant,
    involved,
    person,
    professional,
    related,
    worker,
)

PEOPLE = (
    person("ella", "Ella Renouf", born="2015-03-04"),
    person("noah", "Noah Renouf", born="2012-06-01"),  # half-brother
    person("bea", "Bea Renouf", born="2001-01-01"),  # grown-up sister
    person("mo", "Mo Renouf"),  # brother whose birth date nobody wrote down
    person("kim", "Kim Renouf"),  # half-sister, no birth date either
    person("lea", "Lea Renouf", born="2008-02-29"),
    person(
        "marie",
        "Marie Renouf",
        born="1990-07-19",
        contacts=(contact("address", "Flat 3, 12 Clos des Sables", contact_id="k-marie", protected=True),),
    ),
    person("sean", "Sean Mallet", born="1988-11-02"),
    person("gran", "Joan Renouf", born="1958-02-02"),
    person("rick", "Rick Hamon", born="1985-05-05"),
    person("fay", "Fay Le Feuvre", born="1970-01-01"),
    person("sid", "Sid Noel", born="1977-01-01"),  # Marie's supporter at the conference
    person("zoe", "Zoe Vibert", born="2018-08-08"),
    person("ada", "Ada Bisson", born="1980-08-08"),
    person("nan", "Nan Vibert", born="1955-05-05"),
    person("passer", "Pat Passer"),
    worker("jo", "Jo Querée", team="Assessment"),
    worker("tom", "Tom Rive", role="team_manager", team="Assessment"),
    worker("hos", "Hilda Coutanche", role="head_of_service"),
    worker("tess", "Tess Mourant", team="Assessment"),
    worker("otto", "Otto Perchard", team="Family Support"),
    worker("min", "Minnie Syvret", role="minute_taker"),
    worker("dpo", "Ruth Le Brocq", role="data_protection_officer"),
    worker("cal", "Cal Amy", role="caldicott_guardian"),
    worker("hattie", "Hattie Gallichan", role="complaints_lead"),
    worker("lee", "Lee Mallet", team="Assessment"),  # Sean's cousin
    worker("dan", "Dan Ahier", team="Adoption"),
    professional("chair", "Chris Chevalier", role="chair"),
    professional("leg", "Lena Le Quesne", role="lawyer"),
    professional("dr", "Dr Amit Shah"),
    professional("pol", "Pol Constable", agency="Police", role="police"),
    professional("obs", "Olga Observer", role="student"),
    professional("sol", "Peter Blampied", role="solicitor"),
    professional("adv", "Ava Advocate", role="advocate"),
)

RENOUF = case(
    "c",
    "ella",
    (
        involved("noah", "half_sibling"),
        involved("bea", "sibling"),
        involved("mo", "sibling"),
        involved("kim", "half_sibling"),
        involved("lea", "sibling"),
        involved("marie", "mother", responsible="ella"),
        involved("sean", "father", responsible=True),
        involved("gran", "grandparent"),
        involved("rick", "parents_partner"),
        involved("fay", "foster_carer"),
        involved("sid", "supporter", acts_for="marie"),
        involved("jo", "social_worker", allocated=True),
        involved("tom", "team_manager"),
        involved("hos", "head_of_service"),
        involved("chair", "independent_chair"),
        involved("leg", "legal_adviser"),
        involved("lee", "team_manager"),
        involved("min", "minute_taker"),
        involved("dr", "gp"),
        involved("pol", "police"),
        involved("obs", "observer"),
        involved("sol", "solicitor", acts_for="sean"),
        involved("adv", "advocate", acts_for="noah"),
    ),
    facts=(
        fact("f-told", "marie", "abuse", in_confidence=True, source="gran"),
        fact("f-sealed", "marie", "health", protected=True),
        fact("f-both", "ella sean", "health", protected=True),
        fact("f-plain", "ella", "health"),
        fact("f-sean", "sean", "health", in_confidence=True, source="sean"),
        fact("f-sean-sealed", "sean", "finance", protected=True),
        fact("f-barred", "ella", "education"),
    ),
    grants=(
        grant("otto", about="ella", categories="health", purposes="assessment"),
        grant("otto", about="marie", categories="address"),
        grant("dr", fact_id="f-sealed"),
        grant("dr", fact_id="f-told"),
        grant("dr", fact_id="k-marie"),
        grant("dr", about="ella", categories="education", purposes="contact_arrangements", answers="not-needed"),
        grant("sean", about="ella", categories="criminal", purposes="court", answers="ask-parent"),
        grant("gran", about="ella", categories="police_information health"),
        grant("rick", about="ella", categories="health", starts="2026-01-01", until="2026-02-01"),
        grant("lee", about="ella", categories="finance"),
    ),
    bars=(
        bar("sean", about="marie", categories="identity address contact"),
        bar("rick", about="ella", categories="opinion", starts="2026-03-01", until="2026-04-01"),
        bar("pol", fact_id="f-barred"),
        bar("fay", categories="religion"),
    ),
)
VIBERT = case(
    "d",
    "zoe",
    (
        involved("ada", "adopter", responsible="zoe"),
        involved("nan", "grandparent"),
        involved("dan", "social_worker", allocated=True),
    ),
)
BRANNOCK = department(
    PEOPLE,
    (RENOUF, VIBERT),
    relations=(related("lee", "sean"),),
    complaints=(complaint("k7", "marie", "tom", handlers="hattie"),),
)
