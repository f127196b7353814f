"""Initials and headings for people of the case that is spoken of: `E has told`, `Female (AW)`, `F/M`, `M:`, `Child 2 (TSG)`."""

from collections import defaultdict
from collections.abc import Iterator

from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.names import Names
from privity.domain.detection.ordinary import AFTER_A_NAME
from privity.domain.detection.scene import Scene
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text
from privity.domain.disclosure import Place
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

LONGEST = 4
MOST_CASES = 2  # in a list of many cases initials fit somebody everywhere
# Of the trade's own short forms none is a person, unless it stands in brackets after `Female`, `Mum`, `Child 1`.
SHORT_FORMS = listed("""
    sw tm hv gp mw sn ep ta ot pe re it hr pr ap la eh cp cin pc dc ds di sa dv da ss cs ed er am pm ok uk eu je st dr mr ms id
    na tb tv mh lac fm mf ya yp ct rj ic ir ao sl ad sen ehcp nfa po co cc bcc fw fwd ps pp nb tbc asd add cpn gcse sats
    """)
SEXES = {"female": "f", "male": "m"}
HEADED = frozenset(":(/-–—|")
GROWN = ("mother", "father", "parent", "step_parent", "parents_partner", "ex_partner")
SPEAKS_OF = AFTER_A_NAME | listed("both also was and not now")
BEFORE = listed(
    "re by with for to from and both that of if when because says said told child male female mum dad mother father"
)
NUMBERS = {str(n): n - 1 for n in range(1, 9)}


def initials(scene: Scene, names: Names) -> None:
    """Only where the message says which case it is of; elsewhere two capitals are anybody's."""
    spoken = scene.cases_spoken_of() or scene.shared_cases()
    if not spoken or len(spoken) > MOST_CASES:
        return
    known = _known(scene, names, spoken)
    for number, text in enumerate(scene.texts):
        if scene.passages[number].place is not Place.HEADER:
            wanted = known.keys() | SEXES.keys() | {"m", "f", "child", "subject"}
            scene.add([m for m in _in_text(scene, (number, text), known, spoken, wanted) if m.people])


def _known(scene: Scene, names: Names, cases: set[CaseId]) -> dict[str, tuple[PersonId, ...]]:
    """Initials of the families, and single letters of those who share theirs with nobody."""
    found: dict[str, dict[PersonId, None]] = defaultdict(dict)
    singles: dict[str, dict[PersonId, None]] = defaultdict(dict)
    for person in dict.fromkeys(p for case in sorted(cases) for p in scene.roll.people_of(case)):
        if scene.is_worker(person, 0):
            continue
        for form in names.forms_for(person):
            if not form.given:
                continue
            letters = "".join(word[0] for word in (*form.given, *form.surname))
            found[letters][person] = None
            found[letters[0] + letters[-1]][person] = None
            singles[letters[0]][person] = None
    found.update({letter: who for letter, who in singles.items() if len(who) == 1 and letter not in "aimfo"})
    return {letters: tuple(sorted(who)) for letters, who in found.items()}


def _in_text(
    scene: Scene,
    passage: tuple[int, Text],
    known: dict[str, tuple[PersonId, ...]],
    cases: set[CaseId],
    wanted: set[str],
) -> Iterator[Mention]:
    number, text = passage
    for k in text.places(wanted):
        word = text.folds[k]
        why = f"in the case that is spoken of, “{text.word(k)}” stands for them"
        mention = Mention(passage=number, first=k, last=k + 1, people=(), strength=Strength.FAMILIAR, why=why)
        if word in {"child", "subject"}:
            yield _child(scene, text, k, cases, mention)
        elif word in SEXES:
            if text.opens(k) or text.gap(k).strip() == "(":
                yield _made(mention, _grown(scene, cases, SEXES[word]), SEXES[word])
        elif not text.word(k).rstrip("'’sS").isupper() and not text.word(k).isupper():
            continue
        elif word in {"m", "f"}:
            if _stands_for_somebody(text, k):
                yield _parent(scene, text, k, cases, mention)
        elif (
            _bracketed(text, k)
            or (len(word) == 1 and _stands_for_somebody(text, k))
            or (len(word) > 1 and word not in SHORT_FORMS and not _among_capitals(text, k))
        ):
            yield _made(mention, known[word], "")


def _made(mention: Mention, people: tuple[PersonId, ...], gender: str) -> Mention:
    return Mention(
        passage=mention.passage,
        first=mention.first,
        last=mention.last,
        people=people,
        strength=mention.strength,
        why=mention.why,
        gender=gender,
    )


def _parent(scene: Scene, text: Text, k: int, cases: set[CaseId], mention: Mention) -> Mention:
    """Mother and father; in a police notice male and female, and either where nothing says which."""
    role, sex = ("mother", "m") if text.folds[k] == "m" else ("father", "f")
    people = tuple(p for c in sorted(cases) for p in scene.roll.in_role(c, (role,), scene.at))
    police = not SEXES.keys().isdisjoint(text.distinct) or any(
        "police" in scene.roll.roles_in(p, c) for p in scene.sender for c in cases
    )
    if police or not people:
        people += tuple(p for p in _grown(scene, cases, sex) if p not in people)
    return _made(mention, people, "")


def _grown(scene: Scene, cases: set[CaseId], gender: str) -> tuple[PersonId, ...]:
    roles = {"f": ("mother",), "m": ("father", "step_parent", "parents_partner", "ex_partner")}[gender]
    return tuple(dict.fromkeys(p for c in sorted(cases) for p in scene.roll.in_role(c, roles, scene.at)))


def _child(scene: Scene, text: Text, k: int, cases: set[CaseId], mention: Mention) -> Mention:
    """`Child 2`, `Subject child`, and `Child asleep upstairs` where a telegram drops its articles."""
    children = [p for c in sorted(cases) for p in scene.roll.children_of(c)]
    following = text.folds[k + 1] if k + 1 < len(text) else ""
    if text.folds[k] == "subject":
        if following != "child":
            return mention
        return _over(mention, k + 2, tuple(children))
    if following in NUMBERS and text.gap(k) in {" ", "", "-"} and NUMBERS[following] < len(children):
        return _over(mention, k + 2, (children[NUMBERS[following]],))
    telegram = text.opens(k) and text.capital(k) and following in TELEGRAPHIC
    return _over(mention, k + 1, tuple(children)) if telegram or text.possessive(k) else mention


TELEGRAPHIC = listed(
    "asleep awake present upstairs seen spoken safe well unwell in at has had is was states said says disclosed not removed taken living lives"
)


def _over(mention: Mention, last: int, people: tuple[PersonId, ...]) -> Mention:
    return Mention(
        passage=mention.passage,
        first=mention.first,
        last=last,
        people=people,
        strength=Strength.KIN,
        why=mention.why,
    )


def _bracketed(text: Text, k: int) -> bool:
    """Female (AW), Mum (BS), Child 1 (TSG)."""
    return bool(k) and text.gap(k - 1).strip() == "(" and text.raw[text.ends[k] : text.ends[k] + 1] in {")", ","}


def _stands_for_somebody(text: Text, k: int) -> bool:
    """`E has told`, `M:`, `F/M both`, `(M)`; not `vitamin E`, not `class 3M`."""
    after = text.folds[k + 1] if k + 1 < len(text) and text.sentence[k + 1] == text.sentence[k] else ""
    gap_after = text.raw[text.ends[k] : text.ends[k] + 2].strip()[:1]
    gap_before = text.gap(k - 1).strip()[-1:] if k else ""
    opens = text.opens(k)
    if opens or text.folds[k - 1] in BEFORE:
        return after in SPEAKS_OF or gap_after in HEADED or text.possessive(k)
    if gap_before and gap_before in HEADED | {"(", ",", ";"}:
        return gap_after in HEADED | {")"} or after in SPEAKS_OF
    return after in SPEAKS_OF - {"and", "was", "is"} and not text.capital(k - 1)


def _among_capitals(text: Text, k: int) -> bool:
    """In a line of capitals, every word looks like initials."""
    near = [text.word(n) for n in range(max(0, k - 2), min(len(text), k + 3)) if n != k and text.word(n).isalpha()]
    return sum(word.isupper() and len(word) > 1 for word in near) >= LOUD


LOUD = 2
