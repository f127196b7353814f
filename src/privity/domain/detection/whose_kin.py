"""When a kinship word is nobody's of the case: said in general, in a form, or kin of somebody else."""

from itertools import pairwise

from privity.domain.detection.given_names import GIVEN_NAMES
from privity.domain.detection.kinship import KinPhrase
from privity.domain.detection.kinship_words import PARENT_WORDS
from privity.domain.detection.mentions import Mention
from privity.domain.detection.others import others_between
from privity.domain.detection.pronouns import HE, SHE, THEY, agrees, fits
from privity.domain.detection.scene import Scene
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text

INDEFINITE = listed("a an any every each no some another which most many")
IN_GENERAL = listed(
    "research study studies guidance training workshop policy policies procedure procedures statistics survey newsletter published "
    "process server software film book novel song leaflet course everyone everybody staff colleagues"
)
PEOPLE_WORDS = listed("child mother father parent mum dad baby person carer family woman man boy girl young")
GROUPS = listed("girls boys lads children kids")
DEFINITE = listed("the both her his their my our your these those")
TURNED = frozenset({"whose", "who"})


def of_an_other(scene: Scene, number: int, text: Text, phrase: KinPhrase) -> bool:
    """`her friend's mum`, `Keira Benest, whose dad`, `a girl who told her mum`: kin of somebody of no case."""
    before = text.folds[phrase.first - 1] if phrase.first else ""
    start = text.bounds(phrase.first)[0]
    if phrase.first and text.possessive(phrase.first - 1):
        name = text.capital(phrase.first - 1) and before in GIVEN_NAMES
        known = any(m.last == phrase.first for m in scene.mentions_before(number, phrase.first))
        unknown = any(o.last == phrase.first for o in others_between(scene, number, start, phrase.first))
        return not known and (unknown or name)
    opening = text.folds[phrase.first]
    words = {before, opening} & (SHE | HE | TURNED)
    if not words:
        return False
    near = [o for o in others_between(scene, number, start, phrase.first) if o.last <= phrase.first]
    if not near and start and not words & TURNED:  # `His mum is in prison`, after a sentence about a friend
        before_it = text.bounds(start - 1)[0]
        near = [o for o in others_between(scene, number, before_it, start) if o.gender]
        start = before_it if near else start
    gender = "f" if words & SHE else "m" if words & HE else ""
    here = [m for m in scene.mentions_in(number, start, phrase.first) if scene.relatives(m)]
    if here:  # a name is no proof of the gender of somebody who is not known
        near = [o for o in near if not gender or o.gender in {"", gender}]
    if not near:
        return False
    here = [m for m in here if agrees(scene, m, gender) and _fits(scene, m, gender)]
    if words & TURNED:
        return not any(m.first >= near[-1].last for m in here)
    return not [m for m in here if m.last != near[-1].owner]


def _fits(scene: Scene, mention: Mention, gender: str) -> bool:
    return not gender or bool(mention.gender) or fits(scene, mention.people, gender)


def in_general(scene: Scene, number: int, text: Text, phrase: KinPhrase) -> bool:
    """Where only the correspondents tell the case, `a mother`, `Jo's mother` and the parents of a study are nobody in it."""
    first, last = text.bounds(phrase.first)
    before = text.folds[phrase.first - 1] if phrase.first > first else ""
    opening = text.folds[phrase.first]
    sentence = text.folds[first:last]
    if before in INDEFINITE or not IN_GENERAL.isdisjoint(sentence):
        return True
    if any(a in INDEFINITE and b in PEOPLE_WORDS for a, b in pairwise(sentence[: phrase.first - first])):
        return True
    if (
        phrase.first > first
        and text.possessive(phrase.first - 1)
        and text.capital(phrase.first - 1)
        and before not in PARENT_WORDS
    ):
        return not any(m.last == phrase.first for m in scene.mentions_before(number, phrase.first))
    if before in SHE | HE | THEY and _unknown_name(scene, number, text, (first, phrase.first)):
        return True
    plural = opening in {"all", "parents", "mothers", "fathers", "grandparents", "carers", "mums", "dads", "nans"}
    following = text.folds[phrase.last] if phrase.last < last else ""
    titled = opening in {"brother", "sister"} and bool(following) and text.capital(phrase.last)
    elsewhere = text.folds[phrase.last - 1] in GROUPS and following in {"in", "from", "at", "of"}
    return (plural and before not in DEFINITE) or titled or elsewhere or following == "of"


def _unknown_name(scene: Scene, number: int, text: Text, words: tuple[int, int]) -> bool:
    """`Paul Elmingbridge lost her mother`: a first name and a surname that nobody of the cases in play has."""
    held = {k for m in scene.mentions_in(number, *words) for k in range(m.first, m.last)}
    return any(
        text.capital(k) and text.capital(k + 1) and text.gap(k) == " " and not {k, k + 1} & held
        for k in range(words[0], words[1] - 1)
    )


def in_a_list(text: Text, phrase: KinPhrase) -> bool:
    """Mum, dad, gran and grandad too."""
    before = text.gap(phrase.first - 1) if phrase.first else ""
    joined = phrase.first > 0 and text.folds[phrase.first - 1] in {"and", "or"}
    return joined or "," in before or "," in text.raw[text.ends[phrase.last - 1] : text.ends[phrase.last - 1] + 1]


def in_a_form(text: Text, phrase: KinPhrase) -> bool:
    """[Mother] is a gap in a form."""
    return (
        text.raw[text.starts[phrase.first] - 1 : text.starts[phrase.first]] == "["
        and "]" in text.raw[text.ends[phrase.last - 1] : text.ends[phrase.last - 1] + 2]
    )
