"""People in a text who are nobody of the case: `her friend Nige`, `Carl Hibbs, 44`, `a girl called Esmé`, `an ex of hers`.

What is said of them must not fall upon the family beside whom they stand. Cheap and without a model: a name counts where a
common first name opens it, a title or a tie (friend, neighbour, boyfriend) stands before it.
"""

from bisect import bisect_left
from collections.abc import Iterator

from privity.domain.detection.given_gender import gender_of_name
from privity.domain.detection.given_names import GIVEN_NAMES
from privity.domain.detection.ordinary import NAME_WORDS, NEVER_NAMES, PARTICLES, PLACES_AFTER
from privity.domain.detection.scene import Other, Scene
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text

FRIENDS = listed("""
    friend friends mate mates pal neighbour neighbours neighbor neighbors classmate flatmate housemate lodger landlord landlady
    acquaintance associate workmate godmother godfather babysitter tenant
    """)
LOVERS = listed("boyfriend girlfriend partner fella bloke fiance fiancee ex lover")
ANYBODY = listed("man woman girl boy lad lass youth male female bloke guy lady teenager child couple family")
TIES = FRIENDS | LOVERS | listed("foster child children cousin uncle auntie nephew niece stepfather stepmother stepson")
A = listed("a an another some one")
TITLED = {"mr": "m", "mrs": "f", "ms": "f", "miss": "f"}
HERS = {
    "girlfriend": "f",
    "landlady": "f",
    "woman": "f",
    "girl": "f",
    "lass": "f",
    "lady": "f",
    "female": "f",
    "fiancee": "f",
}
HIS = {"boyfriend": "m", "landlord": "m", "man": "m", "boy": "m", "lad": "m", "bloke": "m", "guy": "m", "male": "m"}
GENDERS = (
    HERS | HIS | {"godmother": "f", "godfather": "m", "stepfather": "m", "stepmother": "f", "niece": "f", "nephew": "m"}
)
CALLED = listed("called named")
NOW_NAMED = listed("is now was little new young called named")
THE_ONE = listed("lodger landlord landlady neighbour neighbor babysitter tenant")
DESCRIBING = listed(
    "new old best close current latest downstairs upstairs next door drinking own late other school young older"
)
SAYING = listed("""
    said says reported reports told tells stated states advised confirmed explained noted asked wrote phoned rang called emailed
    referred assessed diagnosed prescribed visited will would has agreed
    """) - {"has", "will", "would"}
LONGEST = 5
FOLLOWED_BY = listed("who whose is was has had are were")


def others(scene: Scene, number: int) -> list[Other]:
    """In the order of the text; words that mean somebody of the case are none of them."""
    held = scene.others.get(number)
    if held is None:
        taken = {k for m in scene.mentions[number] for k in range(m.first, m.last)}
        unknown = [o for o in scene.unknown_kin[number] if taken.isdisjoint(range(o.first, o.last))]
        taken.update(k for o in unknown for k in range(o.first, o.last))
        held = scene.others[number] = sorted([*unknown, *_found(scene, number, taken)], key=lambda o: o.first)
    return held


def others_between(scene: Scene, number: int, first: int, last: int) -> list[Other]:
    """Those that begin between two words."""
    held = others(scene, number)
    return held[bisect_left(held, first, key=lambda o: o.first) : bisect_left(held, last, key=lambda o: o.first)]


def _found(scene: Scene, number: int, taken: set[int]) -> list[Other]:
    text = scene.texts[number]
    found: list[Other] = []
    called: dict[str, str] = {}
    until = 0
    for k in text.places(GIVEN_NAMES | FRIENDS | LOVERS | ANYBODY | TITLED.keys()):
        if k < until or k in taken:
            continue
        word = text.folds[k]
        if word in called and text.capital(k):
            other: Other | None = Other(
                first=k, last=k + 1, gender=called[word]
            )  # `Tyler's brother`, after his full name
        else:
            other = _named(text, k, taken) if word in GIVEN_NAMES else _tied(text, k, taken)
        if other is not None:
            found.append(other)
            until = other.last
            called.update({w: other.gender for w in text.folds[other.first : other.last] if w in GIVEN_NAMES})
    return found


def _named(text: Text, k: int, taken: set[int]) -> Other | None:
    """A common first name and a surname."""
    last = _surname(text, k, taken)
    if not text.capital(k) or last == k + 1:
        return None
    return Other(first=k, last=last, gender=gender_of_name(text.folds[k]))


def _surname(text: Text, k: int, taken: set[int]) -> int:
    """Past the capitals that go on from a first name."""
    last = k + 1
    while (
        last < min(len(text), k + LONGEST)
        and last not in taken
        and text.gap(last - 1) in {" ", "-", " de ", "."}
        and not text.possessive(last - 1)
        and (text.capital(last) or text.folds[last] in PARTICLES)
        and text.folds[last] not in NEVER_NAMES | PLACES_AFTER
    ):
        last += 1
    while last > k + 1 and not text.capital(last - 1):
        last -= 1
    return last


def _tied(text: Text, k: int, taken: set[int]) -> Other | None:
    """`her mate Stacey`, `Mrs Picot`, `a girl called Esmé Rault`, `a lad of 19`, `a new girlfriend`."""
    word = text.folds[k]
    first, before = k, text.folds[k - 1] if k else ""
    while first and text.folds[first - 1] in DESCRIBING and first - 1 not in taken:
        first -= 1
        before = text.folds[first - 1] if first else ""
    if before in A | {"the"} and first > 1 and first - 2 in taken and text.gap(first - 2).strip() == ",":
        return None  # `Mr Pallot, the neighbour,` is one person
    name = next(_name_after(text, k, taken), None)
    gender = TITLED.get(word) or GENDERS.get(word, "")
    if word in TITLED:
        return Other(first=k, last=name, gender=gender) if name else None
    owned = bool(first) and (first - 1 in taken or before in {"his", "her", "their", "my"})
    if name is not None:
        gender = gender or gender_of_name(text.folds[name - 1])
        return Other(first=k, last=name, gender=gender, owner=first if first - 1 in taken else -1)
    if before in A or (word in FRIENDS and owned) or (before == "the" and word in THE_ONE):
        return Other(first=k, last=k + 1, gender=gender, owner=first if first - 1 in taken else -1)
    return None


def _name_after(text: Text, k: int, taken: set[int]) -> Iterator[int]:
    """Where the name that follows a tie or title ends."""
    i = k + 1
    while i < min(len(text), k + 4) and text.folds[i] in NOW_NAMED and text.gap(i - 1).strip() in {"", ","}:
        i += 1
    if i >= len(text) or i in taken or text.gap(i - 1).strip() not in {"", ",", ".", '"', ', "'}:
        return
    if not text.capital(i) or text.word(i).isupper() or text.folds[i] in NEVER_NAMES:
        return
    if text.folds[i] in NAME_WORDS and text.opens(i):
        return
    yield _surname(text, i, taken)


def as_subject(text: Text, other: Other) -> bool:
    """Not who only says it, and not who stands behind `with`, unless the words go on about them."""
    after = text.folds[other.last] if other.last < len(text) else ""
    if after in SAYING:
        return False
    if not other.first or text.folds[other.first - 1] not in {
        "by",
        "with",
        "to",
        "from",
        "at",
        "for",
        "told",
        "saw",
        "called",
    }:
        return True
    return after in FOLLOWED_BY or (bool(after) and text.gap(other.last - 1).strip() in {"(", ",", "-", "–"})
