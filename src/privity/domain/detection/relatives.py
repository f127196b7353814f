"""Kinship phrases in a text, and whom the cases in play say they mean."""

from dataclasses import replace

from privity.domain.detection import kinship
from privity.domain.detection.explaining import kin_of
from privity.domain.detection.kinship import KinPhrase, Kinship
from privity.domain.detection.kinship_words import CLIENT, EX, HOUSEHOLD, PARTNER
from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.pronouns import HE, I_AND_MY, SHE, THEY, YOU, agrees, fits, gender_of, in_headings, owning
from privity.domain.detection.scene import Other, Scene
from privity.domain.detection.whose_kin import DEFINITE, TURNED, in_a_form, in_a_list, in_general, of_an_other
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

NEARBY = 60  # words back to whoever `her` may be
DESCRIBING = listed(
    "own late elderly poor estranged former first second new current other young younger older little dear actual real"
)
WITHIN = listed("in within of outside into mothers fathers mums dads birth")
KIN_ROLES = listed("""
    mother father parent step_parent parents_partner ex_partner sibling half_sibling grandparent aunt uncle other_relative
    foster_carer adopter grandchild
    """)


def kinship_people(scene: Scene, kin: Kinship) -> None:
    """Kinship phrases, in the order of the text, each through the nearest person whom it may start from."""
    spoken = scene.cases_spoken_of()
    shared = scene.shared_cases()
    for number, text in enumerate(scene.texts):
        for phrase in kin.find(text):
            if (phrase.kin.owned and not _says_whose(scene, number, text, phrase)) or in_a_form(text, phrase):
                continue
            if _of_a_worker(scene, number, text, phrase):
                continue
            if of_an_other(scene, number, text, phrase):
                _nobody(scene, number, text, phrase, apart=True)
            elif mention := _kin_mention(scene, (number, text), phrase, spoken, shared):
                scene.add([mention])
            else:
                _nobody(scene, number, text, phrase)
    scene.others.clear()  # they were sought to see whose kin is spoken of


def _nobody(scene: Scene, number: int, text: Text, phrase: KinPhrase, *, apart: bool = False) -> None:
    """`Harvey's father`, whom the case does not hold: what is said of him falls on nobody in it."""
    before = phrase.first - 1
    if not phrase.kin.roles or set(phrase.kin.roles) <= KIN_ROLES:
        owner = phrase.first if before >= 0 and text.possessive(before) else -1
        scene.unknown_kin[number].append(
            Other(first=phrase.first, last=phrase.last, gender=phrase.kin.gender, owner=owner, apart=apart)
        )


def _kin_mention(
    scene: Scene, passage: tuple[int, Text], phrase: KinPhrase, spoken: set[CaseId], shared: set[CaseId]
) -> Mention | None:
    number, text = passage
    before = text.folds[phrase.first - 1] if phrase.first else ""
    if phrase.kin is CLIENT:
        return _client(scene, number, phrase, before)
    seen = _whose(scene, passage, phrase, spoken)
    if seen is None or (same := _spoken_of_just_before(scene, number, text, phrase)) is not None:
        return replace(same, first=phrase.first, last=phrase.last) if seen is not None and same else None
    owner, cases = seen
    loosely = _loosely(scene, text, phrase, cases, spoken)
    general = in_general(scene, number, text, phrase) if loosely or (not cases and len(shared) == 1) else False
    if loosely and general:
        return None  # `All children and parents are welcome`, after nobody but a first name
    earlier = scene.mentions_before(number, phrase.first)
    waiting = not cases or (loosely and in_a_list(text, phrase))
    waiting = waiting or any(m.waiting and set(m.people) & set(owner) for m in earlier)
    if not cases and len(shared) == 1 and not general:
        cases = shared
        firm = text.opens(phrase.first) or before in DEFINITE - I_AND_MY - YOU
        waiting = not firm or text.possessive(phrase.last - 1)
    owner, found = _settled(scene, text, phrase, owner, cases)
    if not found:
        return None
    words = text.raw[text.starts[phrase.first] : text.ends[phrase.last - 1]]
    return Mention(
        passage=number,
        first=phrase.first,
        last=phrase.last,
        people=tuple(found),
        strength=Strength.KIN,
        why=kin_of(scene, words, found, cases, owned=bool(owner)),
        gender=phrase.kin.gender,
        every=phrase.kin.every,
        waiting=waiting,
    )


def _whose(
    scene: Scene, passage: tuple[int, Text], phrase: KinPhrase, spoken: set[CaseId]
) -> tuple[tuple[PersonId, ...], set[CaseId]] | None:
    """Seen from whom, and in which cases; nothing where the words mean nobody of a case."""
    number, text = passage
    before = text.folds[phrase.first - 1] if phrase.first else ""
    if phrase.kin is HOUSEHOLD and (before in WITHIN or (phrase.first and text.possessive(phrase.first - 1))):
        return None  # `nobody in the family has`, `the father's family are`
    owner, cases = _seen_from(scene, number, text, phrase)
    if before in I_AND_MY or text.folds[phrase.first] in I_AND_MY:
        owner = tuple(p for p in scene.sender if not scene.roll.is_worker(p))
        if not owner:
            return None
        cases = scene.roll.cases_of_any(owner)
    elif before in YOU:
        readers, _ = scene.addressed(number, phrase.first - 1)
        owner, cases = (readers, scene.roll.cases_of_any(readers)) if readers else (owner, cases)
    named = scene.named.get(scene.passages[number].part) or scene.named.get(0) or {}
    if not cases:
        return owner, set(named) or spoken
    # Somebody may be in several cases; where the message names one of them, their kin are those of that case.
    return owner, (cases & set(named)) or cases


def _loosely(scene: Scene, text: Text, phrase: KinPhrase, cases: set[CaseId], spoken: set[CaseId]) -> bool:
    """Does nothing but a first name near by say which case it would be?"""
    if not cases or not cases.isdisjoint(spoken) or (phrase.first and text.possessive(phrase.first - 1)):
        return False
    family = scene.roll.cases_of_any(p for p in scene.correspondents if not scene.roll.is_worker(p))
    before = text.folds[phrase.first - 1] if phrase.first else ""
    return cases.isdisjoint(family) and before not in I_AND_MY | YOU


def _settled(
    scene: Scene, text: Text, phrase: KinPhrase, owner: tuple[PersonId, ...], cases: set[CaseId]
) -> tuple[tuple[PersonId, ...], dict[PersonId, None]]:
    """Whom the cases say; a pronoun that was taken for the wrong person's is the child's, where it may be."""
    found = _meant(scene, phrase, text, cases, owner)
    if found or not owner or phrase.kin in {PARTNER, EX} or (phrase.first and text.possessive(phrase.first - 1)):
        return owner, found
    before = text.folds[phrase.first - 1] if phrase.first else ""
    gender = "f" if before in SHE else "m" if before in HE else ""
    children = [p for case in cases for p in scene.roll.children_of(case)]
    if gender and not any(fits(scene, (child,), gender) for child in children):
        return owner, {}
    return (), _meant(scene, phrase, text, cases, ())


def _of_a_worker(scene: Scene, number: int, text: Text, phrase: KinPhrase) -> bool:
    """`Nadia's mother` is nobody of the case, where Nadia works in it; `Nadia's family` may be the one she works with."""
    if not phrase.first or "child" in phrase.kin.roles or not text.possessive(phrase.first - 1):
        return False
    owners = [m for m in scene.mentions_before(number, phrase.first) if m.last == phrase.first]
    return bool(owners) and not any(scene.relatives(m) for m in owners)


def _spoken_of_just_before(scene: Scene, number: int, text: Text, phrase: KinPhrase) -> Mention | None:
    """`... about her mother. Her mother has ...`: the second time it is the same mother."""
    if not phrase.first or text.folds[phrase.first - 1] not in SHE | HE | THEY or not text.opens(phrase.first - 1):
        return None
    words = text.folds[phrase.first - 1 : phrase.last]
    size = len(words) - 1
    for mention in reversed(scene.mentions_before(number, phrase.first)):
        if text.sentence[phrase.first] - text.sentence[mention.first] > 1:
            break
        if mention.strength is Strength.KIN and text.folds[max(0, mention.last - size - 1) : mention.last] == words:
            return mention
    return None


def _meant(
    scene: Scene, phrase: KinPhrase, text: Text, cases: set[CaseId], owner: tuple[PersonId, ...]
) -> dict[PersonId, None]:
    found: dict[PersonId, None] = {}
    for case in sorted(cases):
        starts: list[PersonId | None] = [o for o in owner if o in scene.roll.people_of(case)]
        starts = starts or [None]
        for start in starts:
            people = kinship.people(
                scene.roll, case, phrase.kin, seen_from=start, words=text.folds[phrase.first : phrase.last], at=scene.at
            )
            found.update(dict.fromkeys(people))
    return found


def _client(scene: Scene, number: int, phrase: KinPhrase, before: str) -> Mention | None:
    """`My client` is whoever the writer acts for, `your client` whoever a reader does."""
    acting = scene.sender if before in I_AND_MY else scene.recipients if before in YOU else frozenset()
    people = scene.roll.acted_for(acting)
    if not people:
        return None
    return Mention(
        passage=number,
        first=phrase.first,
        last=phrase.last,
        people=people,
        strength=Strength.KIN,
        why="the case says for whom they act",
    )


def _says_whose(scene: Scene, number: int, text: Text, phrase: KinPhrase) -> bool:
    if not phrase.first:
        return False
    if text.folds[phrase.first - 1] in SHE | HE | THEY | I_AND_MY | YOU:
        return True
    if text.folds[phrase.first - 1] == "and":  # `mum and kids moved`
        return any(
            m.last == phrase.first - 1 and m.strength is Strength.KIN
            for m in scene.mentions_before(number, phrase.first)
        )
    return any(m.last == phrase.first and owning(text, m) for m in scene.mentions_before(number, phrase.first))


def _seen_from(scene: Scene, number: int, text: Text, phrase: KinPhrase) -> tuple[tuple[PersonId, ...], set[CaseId]]:
    """Whose mother? The possessor right before it; else whoever a pronoun points to; else nobody in particular."""
    mentions = scene.mentions_before(number, phrase.first)
    adjacent = [m for m in mentions if m.last == phrase.first and owning(text, m)] or _owner_after(
        scene, number, text, phrase
    )
    if adjacent:
        people = scene.relatives(adjacent[-1])
        return people, scene.roll.cases_of_any(people)
    begin = phrase.first
    while begin and text.folds[begin - 1] in DESCRIBING:
        begin -= 1
    words = {text.folds[k] for k in range(max(0, begin - 1), phrase.last)}
    near = [
        m
        for m in mentions
        if phrase.first - m.last < NEARBY and m.strength >= Strength.FAMILIAR and not m.waiting and scene.relatives(m)
    ]
    if words & (SHE | HE | THEY | TURNED):
        gender = "f" if words & SHE else "m" if words & HE else ""
        fitting = [m for m in near if agrees(scene, m, gender)]
        sentence = text.sentence[phrase.first]
        here = [m for m in fitting if text.sentence[m.first] == sentence]
        if phrase.kin in {PARTNER, EX}:  # a grown-up's, where there is one
            here = [m for m in here if m.gender or any(gender_of(scene, p) for p in m.people)][-1:] or here
            end = text.bounds(phrase.first)[1]
            after = [
                m for m in scene.mentions_in(number, phrase.last, end) if any(gender_of(scene, p) for p in m.people)
            ]
            here = here or [m for m in after if agrees(scene, m, gender)][:1]  # `his wife is ill, Rob told me`
        pick = here[:1] or fitting[-1:] or [m for m in in_headings(scene, number) if agrees(scene, m, gender)][:1]
        if pick:
            people = scene.relatives(pick[0])
            return people, scene.roll.cases_of_any(people)
    if near:
        people = scene.relatives(near[-1])
        cases = scene.roll.cases_of_any(people)
        return tuple(p for p in people if scene.roll.cases_named_by_child(p)), cases
    return (), set()


def _owner_after(scene: Scene, number: int, text: Text, phrase: KinPhrase) -> list[Mention]:
    """The mother of Ella Renouf."""
    if phrase.last >= len(text) or text.folds[phrase.last] not in {"of", "to"}:
        return []
    return [m for m in scene.mentions_in(number, phrase.last + 1, phrase.last + 3) if scene.relatives(m)]
