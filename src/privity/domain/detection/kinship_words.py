"""Kinship words, what they mean seen from the child, and what they mean seen from others of the case."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kin:
    """A kinship word: the parts in the case that it may mean, seen from the child, and what it tells of gender."""

    roles: tuple[str, ...]
    gender: str = ""
    every: bool = False
    owned: bool = False  # means somebody only where it says whose: `Sarah's kids`, never `kids`


MOTHER = Kin(("mother",), "f")
FATHER = Kin(("father",), "m")
PARENTS = Kin(("mother", "father", "parent"), every=True)
STEP = ("step_parent", "parents_partner")
PARTNER = Kin(("parents_partner", "step_parent"))
EX = Kin(("ex_partner",))
SIBLING = ("sibling", "half_sibling")
CARER = ("foster_carer",)
CHILD = Kin(("child",))
GRANDPARENT = Kin(("grandparent",))
HOUSEHOLD = Kin(("child", *SIBLING, "mother", "father", "parent", "step_parent", "parents_partner"), every=True)
CLIENT = Kin(("client",), owned=True)  # whoever the writer or reader acts for
PARENT_WORDS = {
    w: MOTHER if w[0] == "m" else FATHER
    for w in ("mum", "mums", "mother", "mothers", "dad", "dads", "father", "fathers")
}
WORDS: tuple[tuple[str, Kin], ...] = (
    ("?birth|natural|biological mum|mother|mam|mummy|mom|mums|maman", MOTHER),
    ("?birth|natural|biological dad|father|daddy|dads|papa", FATHER),
    ("?both ?birth|natural|biological parents", PARENTS),
    ("both|two|different ?birth mothers|mums", Kin(("mother",), "f", every=True)),
    ("both|two|different ?birth fathers|dads", Kin(("father",), "m", every=True)),
    ("?birth parent", Kin(("mother", "father", "parent"))),
    ("step dad|father|dads", Kin(STEP, "m")),
    ("stepdad|stepfather|stepdads", Kin(STEP, "m")),
    ("step mum|mother|mums", Kin(STEP, "f")),
    ("stepmum|stepmother|stepmums", Kin(STEP, "f")),
    ("stepparent|stepparents", Kin(STEP)),
    ("step parent|parents", Kin(STEP)),
    (
        "mum|mums|mother|mothers|dad|dads|father|fathers|parent|parents ?s ?new|current|latest partner|boyfriend|girlfriend|fiance|fiancee|husband|wife",
        PARTNER,
    ),
    ("new|current partner|boyfriend|girlfriend|husband|wife", PARTNER),
    ("?mum|mums|mother|mothers|dad|dads|father|fathers ?s ex partner|husband|wife|boyfriend|girlfriend", EX),
    ("mum|mums|mother|mothers|dad|dads|father|fathers ?s ex", EX),
    ("ex ?partner|husband|wife|boyfriend|girlfriend", Kin(("ex_partner",), owned=True)),
    # Seldom anything else in an English mail, and the words by which children of many homes call them.
    ("mama|mamusia|mamo", MOTHER),
    ("tata|tato|tatus", FATHER),
    ("mamma|mami|mamae|mutti|ammi", Kin(("mother",), "f", owned=True)),
    ("baba|papai|papi|vati|abbu|babbo|appa", Kin(("father",), "m", owned=True)),
    (
        "avo|vovo|abuela|abuelo|babcia|dziadek|nonna|nonno|oma|opa|memere|pepere|nani|dadi|yiayia|bunica|bunic",
        GRANDPARENT,
    ),
    ("MOC", MOTHER),
    ("MGGM|PGGM", Kin(("grandparent",), "f")),
    ("MGGF|PGGF", Kin(("grandparent",), "m")),
    ("m|f in law", GRANDPARENT),
    ("late|dead|deceased wife|husband|partner|mum|mother|dad|father|brother|sister|son|daughter", Kin(())),
    ("?both|all ?four|three|five members of the family|household", HOUSEHOLD),
    (
        "the ?whole|entire family|household is|are|was|were|has|have|had|lives|live|came|share|shares|moved|been",
        HOUSEHOLD,
    ),
    ("FOC", FATHER),
    ("mother|father|mum|dad in law", Kin(("grandparent",))),
    ("sister in law", Kin(("aunt",), "f")),
    ("brother in law", Kin(("uncle",), "m")),
    ("spouse|fella|bloke|missus", Kin(("parents_partner", "step_parent"), owned=True)),
    ("other half", Kin(("parents_partner", "step_parent"), owned=True)),
    ("client|clients", CLIENT),
    ("her|his|their|the|my|your ex ?partner|husband|wife|boyfriend|girlfriend|bf|gf", EX),
    ("partner|boyfriend|girlfriend|husband|wife|fiance|fiancee", PARTNER),
    ("half brother", Kin(("half_sibling", "sibling"), "m")),
    ("half sister", Kin(("half_sibling", "sibling"), "f")),
    ("step brother|sister|sibling|siblings|brothers|sisters", Kin(("half_sibling", "sibling", "other_relative"))),
    ("stepbrother|stepsister|stepsiblings", Kin(("half_sibling", "sibling", "other_relative"))),
    ("half sibling|siblings|brothers|sisters", Kin(("half_sibling", "sibling"))),
    ("?older|elder|big|younger|little|baby|twin brother", Kin(SIBLING, "m")),
    ("?older|elder|big|younger|little|baby|twin sister", Kin(SIBLING, "f")),
    ("?older|elder|younger|twin sibling|twin", Kin(SIBLING)),
    ("?both|all ?older|elder|younger siblings|brothers|sisters|twins", Kin(SIBLING, every=True)),
    (
        "?maternal|paternal|great nan|nana|nanna|nanny|gran|granny|grandma|grandmother|nans|grandmas",
        Kin(("grandparent",), "f"),
    ),
    ("MGM|PGM", Kin(("grandparent",), "f")),
    (
        "?maternal|paternal|great grandad|granddad|grandpa|grandfather|grandads|grampy|gramps",
        Kin(("grandparent",), "m"),
    ),
    ("MGF|PGF", Kin(("grandparent",), "m")),
    ("?both ?maternal|paternal|great grandparents|grandparent", Kin(("grandparent",), every=True)),
    ("?maternal|paternal|great aunt|auntie|aunty|aunts", Kin(("aunt",), "f")),
    ("MA|PA", Kin(("aunt",), "f")),
    ("?maternal|paternal|great uncle|uncles", Kin(("uncle",), "m")),
    ("cousin|cousins|relative|relatives|godmother|godfather", Kin(("other_relative",))),
    ("foster carer|carers|mum|mother|dad|father|parent|parents|family|home|placement", Kin(CARER, every=True)),
    ("?prospective adopter|adopters", Kin(("adopter",), every=True)),
    ("adoptive mum|mother|dad|father|parent|parents|family", Kin(("adopter",), every=True)),
    ("carer|carers", Kin(("foster_carer", "adopter"), every=True)),
)
CHILD_WORDS: tuple[tuple[str, Kin], ...] = (
    (
        "the|her|his|their|this|that|both|unborn ?unborn|older|younger|eldest|youngest|little|oldest|new|middle|two|three baby|child|toddler|infant|newborn|youngster|kid|foetus|bump",
        CHILD,
    ),
    ("unborn baby|child", CHILD),
    ("the younger|older|elder|youngest|eldest|oldest ?one|of", CHILD),
    ("the|this ?older|younger|little|young|oldest|eldest|youngest girl|lass", Kin(("child",), "f")),
    ("the|this ?older|younger|little|young|oldest|eldest|youngest boy|lad", Kin(("child",), "m")),
    ("the|this young person", CHILD),
    ("her|his|their|the ?own|older|younger|eldest|youngest|little|unborn|baby daughter", Kin(("child",), "f")),
    ("her|his|their|the ?own|older|younger|eldest|youngest|little|unborn|baby son", Kin(("child",), "m")),
    (
        "the|her|his|their|both|all ?other|two|three|older|younger|little children|kids|boys|girls|daughters|sons|babies|twins|siblings",
        Kin(("child", *SIBLING), every=True),
    ),
    ("daughter", Kin(("child",), "f")),
    ("son", Kin(("child",), "m")),
    (
        "?young|younger|older|little|other|two|three children|kids|daughters|sons|girls|boys|babies|twins|offspring",
        Kin(("child", *SIBLING), every=True, owned=True),
    ),
    ("?youngest|eldest|oldest|middle|new baby|child|boy|girl|toddler|infant", Kin(("child",), owned=True)),
    ("youngest|eldest|oldest", Kin(("child",), owned=True)),
    ("stepdaughter|stepson|stepchild", Kin(("child",))),
    ("stepchildren|stepkids", Kin(("child",), every=True)),
    ("granddaughter|grandson|grandchild", Kin(("grandchild",))),
    ("grandchildren|grandkids", Kin(("grandchild",), every=True)),
    ("niece|nephew|nieces|nephews", Kin(("grandchild",))),
    ("YP", CHILD),
)
WORKER_WORDS: tuple[tuple[str, Kin], ...] = tuple(
    (words, Kin((role,)))
    for words, role in (
        ("social worker", "social_worker"),
        ("team manager", "team_manager"),
        ("health visitor", "health_visitor"),
        ("school nurse", "school_nurse"),
        ("midwife", "midwife"),
        ("GP", "gp"),
        ("paediatrician", "paediatrician"),
        ("probation officer", "probation"),
        ("youth worker", "youth_worker"),
        ("guardian", "childrens_guardian"),
        ("chair", "independent_chair"),
    )
)
NOT = (
    "mothers|fathers|childrens|grandparents day",
    "mother|father christmas|tongue|nature|ship|board",
    "mother and baby|toddler",
    "mum|mums the word",
    "mum|mums dad|dads gran|nan|granny|grans ?and|or grandad|grandads|grandpa too|alike|welcome|invited",
    "dad|dads joke|jokes",
    "parent company|companies|process|processes|folder|page|directory|task|category|class",
    "child process|processes|page|folder|task|benefit",
    "of the bride|groom",
    "mother|father|mum|dad of the bride|groom",
    "inner child",
    "baby grand|food|milk|monitor|steps|boomer*",
    "parents evening|evenings|group|forum|association|guide",
    "parent evening|evenings|group|forum|association|governor|governors|portal|mail|teacher|council|carer",
    "mother and ?baby group|unit",
    "children|childrens service|services|centre|home|homes|team|social|commissioner|act|safeguarding|society|hospital|ward|charity|house|guardian|minister|partnership|directorate|workforce|book|books|party",
    "the children act",
    "son of",
    "foster carer|carers recruitment|training|event|newsletter|forum|week|handbook|team|panel|allowances",
    "carer|carers week|forum|allowance|strategy|support|group|assessment|centre",
    "adoption|adopter training|week|panel|recruitment",
    "baby|mum|dad|dads ?and ?toddler group|shower|clinic|weigh",
    "partner|partners agency|agencies|organisation|organisations|school|schools|service|services",
    "twin town|beds|track|room|rooms|city|islands",
    "big brother awards",
    "call|calls|called|calling me|her|him|us|them mum|mummy|mama|mam|dad|daddy|papa|nan|nana|granny",
)
# Seen from somebody who is not the child, the same word means another part in the case.
FROM_MOTHER = {
    "mother": ("grandparent",),
    "father": ("grandparent",),
    "parent": ("grandparent",),
    "sibling": ("aunt", "uncle"),
    "half_sibling": ("aunt", "uncle"),
    "parents_partner": ("parents_partner", "step_parent", "father"),
    "step_parent": ("parents_partner", "step_parent"),
    "ex_partner": ("ex_partner", "father"),
}
FROM_FATHER = FROM_MOTHER | {
    "parents_partner": ("parents_partner", "step_parent", "mother"),
    "ex_partner": ("ex_partner", "mother"),
}
FROM_PARTNER = {
    "parents_partner": ("mother", "father"),
    "ex_partner": ("ex_partner", "mother", "father"),
    "mother": (),
    "father": (),
    "sibling": (),
}
FROM_GRANDPARENT = {
    "mother": (),
    "father": (),
    "parents_partner": ("grandparent",),
    "child": ("mother", "father", "aunt", "uncle"),
    "sibling": ("grandparent", "other_relative"),
}
SEEN_FROM: dict[str, dict[str, tuple[str, ...]]] = {
    "mother": FROM_MOTHER,
    "father": FROM_FATHER,
    "parent": FROM_MOTHER,
    "step_parent": FROM_PARTNER,
    "parents_partner": FROM_PARTNER,
    "ex_partner": FROM_PARTNER,
    "grandparent": FROM_GRANDPARENT,
}
RECORDED_OTHERWISE: dict[str, tuple[str, ...]] = {
    "mother": ("parent",),
    "father": ("parent",),
    "parent": ("mother", "father"),
    "step_parent": ("parent",),
    "aunt": ("other_relative",),
    "uncle": ("other_relative",),
    "grandparent": ("other_relative",),
    "foster_carer": ("other_relative", "grandparent"),
    "other_relative": ("aunt", "uncle"),
}
TEENAGE = 13
OF_A_KIND = {"sister": ("aunt",), "brother": ("uncle",)}
