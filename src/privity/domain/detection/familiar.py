"""First names and surnames alone: they mean somebody only through a case that is in play."""

from collections import defaultdict
from collections.abc import Iterator

from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.names import Names, joins
from privity.domain.detection.namesakes import followed_by_another_surname
from privity.domain.detection.ordinary import (
    AFTER_A_NAME,
    NAME_WORDS,
    NEVER_NAMES,
    PARTICLES,
    PLACES_AFTER,
    PLACES_BEFORE,
    ROADS_BEFORE,
    SAID_BEFORE_A_NAME,
    TITLES,
    takes_an_s,
)
from privity.domain.detection.pronouns import gender_of
from privity.domain.detection.scene import Scene
from privity.domain.detection.shortened import SHORT_FOR
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text
from privity.domain.people import PersonId
from privity.domain.periods import is_under

GREETING_WORDS = 4
SHORTEST_NAME = 2
GENDER_OF_TITLE = {"mr": "m", "mrs": "f", "ms": "f", "miss": "f"}
ADULT = 16
OPENING_WORDS = listed("""
    yesterday today tomorrow then later meanwhile however therefore thereafter sometimes often once twice again perhaps maybe yes
    unlike like despite except besides between both neither either apparently little poor young old only even just still now here there
    did does has had was were is are can could may might spoke met saw told rang heard
    """)
MONTHS = listed("april may june july august")
OF_A_MONTH = listed("in by until since of early late mid next last this from before after")
WHOLE_FAMILY = listed("family household siblings children kids parents couple twins girls boys")
SHORTEST_VERB = 4
AMBIGUOUS = listed("did do does would and who seen left")  # `Will did`: no verb that shows a name
SHOWS_A_NAME = AFTER_A_NAME - AMBIGUOUS
OF_TIMES = listed("needs seems became came appears")
HOW_A_MONTH_IS = listed(
    "fine ok okay good busy better best the when full here over too not now our a also going usually always quiet free in"
)
DOING = listed("""
    never always pays owes lets calls wants loves buys sells steals hides shouts screams wets hoards knew rings tops
    threw took sent told kept broke bit beat shook struck drank drinks smokes uses used takes does doesnt didnt isnt hasnt cant wont can
    could must should might keeps thinks knows knew says met texted grew sold stole slept spent gave works worked spoke
    """)


def familiar_names(scene: Scene, names: Names) -> None:
    """First names, nicknames and surnames of people in cases that are in play, as mentions to be weighed later."""
    given, surnames = _pool(scene, names)
    if not given and not surnames:
        return
    heads = {word for key in surnames for word in names.openings(key)}
    for number, text in enumerate(scene.texts):
        scene.add(_in_text(scene, names, (number, text), given, surnames, heads))


def _pool(scene: Scene, names: Names) -> tuple[dict[str, set[PersonId]], dict[str, set[PersonId]]]:
    cases = scene.cases_spoken_of() | scene.roll.cases_of_any(scene.correspondents)
    said = set[str]().union(*(text.distinct for text in scene.texts))
    named = scene.all_named
    given: dict[str, set[PersonId]] = defaultdict(set)
    surnames: dict[str, set[PersonId]] = defaultdict(set)
    workers: dict[str, set[PersonId]] = defaultdict(set)
    in_full = scene.everybody(Strength.FULL)  # workers, too: `Mark` is then the Mark who signs
    for person in in_full | {p for c in cases for p in scene.roll.people_of(c)}:
        if said.isdisjoint(names.called(person)):
            continue  # of all the people of a worker's cases a message speaks of few
        first_names, family_names = names.familiar(person)
        if person not in in_full and scene.roll.is_worker(person, named):
            for name in first_names:
                workers[name].add(person)
            continue
        for name in first_names:
            for known in (name, *SHORT_FOR.get(name, ())):
                given[known].add(person)
                if takes_an_s(known):
                    given[known + "s"].add(person)  # `ellas got a temperature`
        for name in family_names:
            surnames[name].add(person)
    for name in workers.keys() - given.keys():  # a worker's first name alone, where nobody of the family has it
        given[name] = workers[name]
    return given, surnames


def _in_text(  # noqa: PLR0913, PLR0917 - the names of one scene, as `familiar_names` gathers them
    scene: Scene,
    names: Names,
    passage: tuple[int, Text],
    given: dict[str, set[PersonId]],
    surnames: dict[str, set[PersonId]],
    heads: set[str],
) -> Iterator[Mention]:
    number, text = passage
    for i in text.places(given.keys() | heads):
        word = text.folds[i]
        people = given.get(word)
        if (
            people
            and _reads_as_name(text, i)
            and not _another_surname(names, text, i)
            and not _second_name(names, text, i)
            and not followed_by_another_surname(text, i, _surnames_of(names, people))
            and not _greets(scene, names, text, i)
        ):
            yield Mention(
                passage=number,
                first=i,
                last=i + 1,
                people=_ordered(people),
                strength=Strength.FAMILIAR,
                why="a first name of the case stands there",
            )
            continue
        if word not in heads:
            continue
        for last, key, plural in _surname_keys(text, i):
            if bearers := surnames.get(key):
                first, bearers = _with_initial(names, text, i, bearers)
                couple = _couple(text, first)
                bearers = (
                    {p for p in bearers if not _is_young(scene, p)} if couple else _titled(scene, text, first, bearers)
                )
                if bearers and _stands_alone(names, text, first, last) and not _of_a_road(text, first):
                    yield Mention(
                        passage=number,
                        first=first,
                        last=last,
                        people=_ordered(bearers),
                        strength=Strength.FAMILIAR,
                        why="a surname of the case stands there",
                        every=plural or couple or (last < len(text) and text.folds[last] in WHOLE_FAMILY),
                    )
                break


def _surname_keys(text: Text, i: int) -> Iterator[tuple[int, str, bool]]:
    joined = ""
    for last in range(i + 1, min(i + 4, len(text)) + 1):
        if last > i + 1 and not joins(text, last - 2):
            return
        joined += text.folds[last - 1]
        yield last, joined, False
        if joined.endswith("s"):
            yield last, joined[:-1], True


def _with_initial(names: Names, text: Text, i: int, bearers: set[PersonId]) -> tuple[int, set[PersonId]]:
    """E. Renouf is whichever Renouf begins with E."""
    first = i
    while first and len(text.folds[first - 1]) == 1 and text.capital(first - 1) and joins(text, first - 1):
        first -= 1
    if first == i:
        return i, bearers
    initial = text.folds[first]
    fitting = {p for p in bearers if any(f.given and f.given[0].startswith(initial) for f in names.forms_for(p))}
    return first, fitting


def _titled(scene: Scene, text: Text, first: int, bearers: set[PersonId]) -> set[PersonId]:
    """Mr Renouf is no child and no mother; where the title fits nobody, it is not relied on."""
    title = text.folds[first - 1] if first else ""
    if title not in GENDER_OF_TITLE:
        return bearers
    gender = GENDER_OF_TITLE[title]
    grown = {p for p in bearers if title == "miss" or not _is_young(scene, p)}
    fitting = {p for p in grown if not gender or gender_of(scene, p) in {"", gender}}
    return fitting or bearers


def _couple(text: Text, first: int) -> bool:
    """Mr and Mrs Pallot."""
    titles = [w for w in text.folds[max(0, first - 3) : first] if w != "and"]
    return titles[-2:] in (["mr", "mrs"], ["mr", "ms"], ["mrs", "mr"])


def _is_young(scene: Scene, person: PersonId) -> bool:
    born = scene.roll.people[person].born
    return is_under(born, ADULT, scene.at.date()) if born else bool(scene.roll.cases_named_by_child(person))


def _reads_as_name(text: Text, i: int) -> bool:
    word = text.folds[i]
    if len(word) < SHORTEST_NAME or _part_of_a_place(text, i):
        return False
    if word in NEVER_NAMES:
        return word == "will" and text.capital(i) and _subject(text, i)
    if word in NAME_WORDS:
        return text.capital(i) and _word_meant_as_name(text, i)
    return text.capital(i) or len(word) > SHORTEST_NAME


def _part_of_a_place(text: Text, i: int) -> bool:
    """Rose Street, St Helier."""
    after = text.folds[i + 1] if i + 1 < len(text) else ""
    if after in PLACES_AFTER and text.capital(i + 1) and text.gap(i) == " ":
        return True
    return i > 0 and text.folds[i - 1] in PLACES_BEFORE and text.gap(i - 1).strip(".") in {" ", "-"}


def _word_meant_as_name(text: Text, i: int) -> bool:
    """May, Rose, Mark: a capital is no evidence where a sentence, a line in capitals or a month explains it."""
    after = text.folds[i + 1] if i + 1 < len(text) else ""
    if text.word(i).isupper() and i + 1 < len(text) and text.word(i + 1).isupper():
        return False
    if text.opens(i):
        return after in AFTER_A_NAME or text.possessive(i) or _does_something(text, i, after)
    before = text.folds[i - 1]
    as_month = text.folds[i] in MONTHS and (before in OF_A_MONTH or _digits(text, i - 1) or _digits(text, i + 1))
    return not as_month and before not in {"the", "a", "an", "every"}


def _subject(text: Text, i: int) -> bool:
    """`Will has depression`, `Will's mum`; `Will you be there?` has no name in it."""
    if text.possessive(i) and text.word(i)[-1] in "sS":
        return True
    after = text.folds[i + 1] if i + 1 < len(text) and text.sentence[i + 1] == text.sentence[i] else ""
    if text.opens(i):
        return after in SHOWS_A_NAME or (after.endswith("ed") and len(after) > SHORTEST_VERB)
    before = text.folds[i - 1]
    plain = before not in {"the", "a", "an", "my", "your", "his", "her"}
    return plain and not text.word(i).isupper() and (not text.capital(i - 1) or before in NEVER_NAMES)


def _does_something(text: Text, i: int, after: str) -> bool:
    """`Rob pleaded`, `Lily: eczema`, `Jade doesn't`; `May: rota` is a month all the same."""
    if text.folds[i] in MONTHS:
        return False
    if i + 1 < len(text) and text.gap(i).strip() in {":", "-", "–", "—"}:
        return True
    told = after.endswith(("ed", "nt")) and len(after) > SHORTEST_VERB
    return told or after in DOING or (after == "and" and i + 2 < len(text) and text.capital(i + 2))


def _digits(text: Text, i: int) -> bool:
    return 0 <= i < len(text) and text.folds[i][0].isdigit()


def _surnames_of(names: Names, people: set[PersonId]) -> frozenset[str]:
    return frozenset(surname for person in people for surname in names.familiar(person)[1])


def _another_surname(names: Names, text: Text, i: int) -> bool:
    """`Ella Smith` is not Ella alone; nor is `Ella-Rose`."""
    if i + 1 >= len(text) or not text.capital(i + 1) or text.possessive(i):
        return False
    gap = text.gap(i)
    after = text.folds[i + 1]
    return gap == "-" or (gap == " " and text.capital(i) and after in names.surnames and after not in NEVER_NAMES)


def _no_name(word: str) -> bool:
    """A word that opens a sentence with a capital, and calls nobody."""
    return word in OPENING_WORDS or word.endswith(("ly", "ing", "ed")) or word in SAID_BEFORE_A_NAME


def _second_name(names: Names, text: Text, i: int) -> bool:
    """In `Karen Gray`, Gray is a surname, although somebody else is called so."""
    if not i or text.gap(i - 1) != " " or not text.capital(i - 1) or not names.is_given(text.folds[i - 1]):
        return False
    word = text.folds[i]
    return names.is_surname(word) or word in NAME_WORDS


def _of_a_road(text: Text, first: int) -> bool:
    """Le Chemin de la Croix."""
    k = first - 1
    while k >= 0 and text.folds[k] in PARTICLES:
        k -= 1
    return k >= 0 and text.folds[k] in ROADS_BEFORE and k >= first - 3


def _stands_alone(names: Names, text: Text, first: int, last: int) -> bool:
    """A surname after an unrecorded first name, or hyphened to another, is somebody else's."""
    capitals = all(text.capital(k) or text.folds[k] in {"le", "la", "de", "du", "des"} for k in range(first, last))
    if not capitals or (last < len(text) and text.gap(last - 1) == "-" and text.capital(last)):
        return False
    alone_word = last - first == 1 and text.folds[first] in NAME_WORDS
    if not first or text.opens(first):
        return not alone_word or _of_somebody(text, first)
    before = text.folds[first - 1]
    titled = before in TITLES
    if alone_word and not titled:
        return False
    if titled or before in NEVER_NAMES or not text.capital(first - 1):
        return not (before in PLACES_BEFORE and text.capital(first - 1))
    if bool(text.gap(first - 1).strip()) and text.gap(first - 1) != "-":
        return True
    # `Yesterday Renouf came`, but not `Colin Renouf came`.
    return text.opens(first - 1) and not names.is_given(before) and _no_name(before)


def _of_somebody(text: Text, i: int) -> bool:
    """`May has depression`; but May is busy, and May was wet."""
    if i + 1 >= len(text) or text.sentence[i + 1] != text.sentence[i] or not _subject(text, i):
        return False
    if text.folds[i] not in MONTHS:
        return True
    return text.folds[i + 1] not in OF_TIMES and not (
        text.folds[i + 1] in {"is", "was"} and (i + 2 >= len(text) or text.folds[i + 2] in HOW_A_MONTH_IS)
    )


def _greets(scene: Scene, names: Names, text: Text, i: int) -> bool:
    """In `Hi Jo,` or below the last line, the name is a correspondent's own."""
    word = text.folds[i]
    own = any(f.given and f.given[0] == word for p in scene.correspondents for f in names.forms_for(p))
    if not own:
        return False
    start = text.raw.rfind("\n", 0, text.starts[i]) + 1
    end = text.raw.find("\n", text.ends[i])
    line = text.raw[start : end if end >= 0 else len(text.raw)]
    after = text.folds[i + 1] if i + 1 < len(text) and text.sentence[i + 1] == text.sentence[i] else ""
    greeting = len(line.split()) <= GREETING_WORDS and after not in SHOWS_A_NAME
    return greeting or (i > 0 and text.folds[i - 1] in {"dear", "hi", "hello", "thanks", "morning", "regards"})


def _ordered(people: set[PersonId]) -> tuple[PersonId, ...]:
    return tuple(sorted(people))
