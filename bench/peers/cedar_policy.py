"""The shipped policy's rows and the law's bars as Cedar policies: what Cedar can say of them, as its readers would.

Cedar knows allow and deny only, so an allow stands for the kernel's share. It has no "there is one such that": what a
person has in a case is one record of spans, found by a tag; several spans of one kind are one from first to last.
"""

from collections.abc import Iterable

from privity.domain.entitlement.bars import TAKEN_BY_CONFLICT
from privity.domain.entitlement.kernel import ALWAYS_NEEDED, NEVER_NON_SUBJECT
from privity.domain.entitlement.policy import Policy, Row

NOW = "context.now"
CATEGORY = "context.category"
READERS = "context.case.getTag(principal.key)"
PERSONS = "context.case.getTag(resource.key)"
PARENTAL = "resource.getTag(principal.parent_key)"
GRANT = "context.case.getTag(context.grant_key)"


def within(span: str) -> str:
    return f"{span}.from <= {NOW} && {NOW} < {span}.until"


HAS_PART = "context has case && context.case.hasTag(principal.key)"
HAS_PERSON = "context has case && context.case.hasTag(resource.key)"
OUTSIDE = f"!({HAS_PERSON} && {PERSONS}.ever_from <= {NOW})"
CONFLICT = (
    "(principal.practitioner && (principal.related.contains(resource) || (context has case"
    f" && principal.hasTag(context.case.private_key) && principal.getTag(context.case.private_key).from <= {NOW})))"
)
GRANTED = (
    f"(context has grant_key && context.case.hasTag(context.grant_key) && {within(GRANT)}"
    f" && ({GRANT}.purposes.contains(action.name) || {GRANT}.purposes.isEmpty()) && !{CONFLICT})"
)
PROTECTED = (
    "((context has fact && context.fact.protected)"
    f' || ({CATEGORY} == "contact" && resource has contact_kept && {within("resource.contact_kept")})'
    f' || ({CATEGORY} == "address" && resource has address_kept && {within("resource.address_kept")}))'
)
ONLY_PERSON = "(!(context has fact) || context.fact.about == [resource])"
IN_CONFIDENCE = (
    "(context has fact && context.fact.in_confidence && !(context.fact has source && context.fact.source == principal))"
)
WORKER = f"({PERSONS} has worker_from && {PERSONS}.worker_from <= {NOW})"
INVOLVED = f"({HAS_PERSON} && {PERSONS} has involved && {within(PERSONS + '.involved')})"
IS_CHILD = f"{NOW} < resource.adult_at"
CHILDREN = f"({HAS_PERSON} && {PERSONS} has child && {within(PERSONS + '.child')} && {IS_CHILD} && !{WORKER})"
YOUNG = f"({HAS_PERSON} && {PERSONS} has young && {within(PERSONS + '.young')} && {IS_CHILD} && !{WORKER})"
ABOUT = {
    "children of the case": CHILDREN,
    "children of the case and young siblings": YOUNG,
    "anybody involved but workers": f"({INVOLVED} && !{WORKER})",
    "everybody else involved but workers": f"({INVOLVED} && !{WORKER} && !{YOUNG})",
    "anybody who is or was involved; of anybody else only asks": f"({HAS_PERSON} && {PERSONS}.ever_from <= {NOW})",
    "workers involved": f"({INVOLVED} && {WORKER})",
}


def words(given: Iterable[str]) -> str:
    return "[" + ", ".join(f'"{each}"' for each in sorted(given)) + "]"


def allows(*conditions: str, name: str, purposes: Iterable[str], number: int) -> str:
    actions = ", ".join(f'Action::"{purpose}"' for purpose in sorted(purposes))
    together = "\n  && ".join(each for each in conditions if each)
    return f'@id("{name}-{number}")\npermit(principal, action in [{actions}], resource) when {{\n  {together}\n}};\n'


def forbids(name: str, *conditions: str) -> str:
    together = "\n  && ".join(conditions)
    return f'@id("{name}")\nforbid(principal, action, resource) when {{\n  {together}\n}};\n'


def asks_answered(name: str, policy: Policy) -> str:
    """No ask is left: it is no non-subject, and the purpose needs it, or a grant has answered that."""
    conditions = []
    needed = f"action.needs.contains({CATEGORY})"
    if name not in NEVER_NON_SUBJECT:
        conditions.append(f'(!({OUTSIDE}) || ({GRANTED} && {GRANT}.answers.contains("non-subject")))')
    elif name not in ALWAYS_NEEDED:
        needed = f"({needed} && (!({OUTSIDE}) || {words(policy.needed_of_a_non_subject)}.contains({CATEGORY})))"
    if name not in ALWAYS_NEEDED:
        conditions.append(f'({needed} || ({GRANTED} && {GRANT}.answers.contains("not-needed")))')
    return " && ".join(conditions)


def unsealed(*, past_protection: str = "false") -> str:
    return f"(!{PROTECTED} || {past_protection}) && !{IN_CONFIDENCE}"


def gives(row: Row) -> str:
    return f"{words(row.gives)}.contains({CATEGORY})"


def grown_enough(policy: Policy) -> str:
    """A child's own special facts are asked."""
    return f"!({words(policy.special)}.contains({CATEGORY}) && {NOW} < resource.young_until)"


def own(row: Row, policy: Policy) -> str:
    return f"{gives(row)} && {grown_enough(policy)}"


def parent(row: Row, key: str) -> str:
    held = f"resource.getTag({key})"
    adopted = f"({words(row.adopters)}.contains({CATEGORY}) && {held}.adopter)"
    return f"resource.hasTag({key}) && {within(held)} && {IS_CHILD} && ({gives(row)} || {adopted})"


def row_policy(number: int, row: Row, policy: Policy) -> str:  # noqa: C901, PLR0911 - one branch for each `who`
    free = "" if row.name not in TAKEN_BY_CONFLICT else f"!{CONFLICT}"
    rest = (free, asks_answered(row.name, policy), unsealed())

    def allow(*conditions: str) -> str:
        return allows(*conditions, name=row.name, purposes=row.purposes, number=number)

    match row.who:
        case "own":
            return allow("principal == resource", own(row, policy), unsealed(past_protection=ONLY_PERSON))
        case "parent":
            return allow(parent(row, "principal.parent_key"), *rest)
        case "role":
            has = f"{HAS_PART} && {READERS} has row{number} && {within(f'{READERS}.row{number}')}"
            if row.about == "relatives, in a case without an adopter":
                of_same = f"{PERSONS} has row{number} && {within(f'{PERSONS}.row{number}')}"
                cared = f"({PERSONS} has carer_from && {PERSONS}.carer_from <= {NOW})"
                about = f"!context.case.has_adopter && {HAS_PERSON} && {of_same} && !{cared} && !{WORKER}"
            else:
                about = ABOUT[row.about]
            sealed = "" if row.name == "core-team" else unsealed()
            return allow(gives(row), has, about, free, asks_answered(row.name, policy), sealed)
        case "acting":
            acts = f"{READERS}.acting"
            has = f"{HAS_PART} && {READERS} has acting && {within(acts)} && {words(row.roles)}.contains({acts}.role)"
            themself = (
                f"({acts}.acts_for == resource && {own(policy.own[0], policy)} && (!{PROTECTED} || {ONLY_PERSON}))"
            )
            as_parent = f"({parent(policy.parent[0], f'{acts}.parent_key')} && !{PROTECTED})"
            told = "!(context has fact && context.fact.in_confidence)"
            return allow(has, told, asks_answered(row.name, policy), f"({themself} || {as_parent})")
        case "team":
            has = "principal has team && context has case && context.case.hasTag(principal.team)"
            there = within("context.case.getTag(principal.team)")
            return allow(gives(row), has, there, ABOUT[row.about], *rest)
        case "staff":
            has = f"principal has staff_role && {words(row.roles)}.contains(principal.staff_role)"
            return allow(gives(row), has, free)
        case "involved":
            has = f"{HAS_PART} && {READERS} has involved && {within(f'{READERS}.involved')}"
            return allow(gives(row), has, ABOUT[row.about], *rest)
        case "handler":
            one = "context.complaint.handlers.contains(principal) && context.complaint.reach.contains(resource)"
            told = f"(if context has complaint then {one} else resource.handled_by.contains(principal))"
            return allow(gives(row), told, *rest)
        case _:
            one = "context.complaint.made_by == principal && context.complaint.parties.contains(resource)"
            told = f"(if context has complaint then {one} else resource.complained_of_by.contains(principal))"
            return allow(gives(row), told, *rest)


def fence() -> tuple[str, str]:
    named = (
        "(if context has complaint then context.complaint.names.contains(principal) else"
        " (resource.fenced_from.contains(principal)"
        " || (context has asked && context.case.fenced_from.contains(principal))))"
    )
    opened = (
        "(if context has complaint then (context.complaint.made_by == principal"
        " || context.complaint.handlers.contains(principal)) else ((resource.complaints"
        " || (context has asked && context.case.complaints))"
        " && (!resource.complaints || resource.open_to.contains(principal))"
        " && (!(context has asked) || !context.case.complaints || context.case.open_to.contains(principal))))"
    )
    about = f'{CATEGORY} == "complaint"'
    return (
        forbids("fenced-from-the-named", f'({about} || action.name == "complaint")', named),
        forbids("fenced", about, f"!{opened}", f"!(principal.governs && action.governed && !{CONFLICT})"),
    )


def cedar_policy(policy: Policy) -> str:
    bar = "principal.getTag(resource.bar_key)"
    return "\n".join(
        (
            *(row_policy(number, row, policy) for number, row in enumerate(policy.rows)),
            allows(
                GRANTED,
                asks_answered("grant", policy),
                unsealed(),
                name="grant",
                purposes=policy.needs,
                number=len(policy.rows),
            ),
            forbids(
                "bar",
                f"principal.hasTag(resource.bar_key) && {within(bar)}",
                f"({bar}.categories.isEmpty() || {bar}.categories.contains({CATEGORY}))",
            ),
            *fence(),
            forbids(
                "not-for-family", "!principal.practitioner", f"{words(policy.not_for_family)}.contains({CATEGORY})"
            ),
        )
    )
