"""Does a phrase such as `she now lives in` go on to say where?"""

from privity.domain.detection.ordinary import NEVER_NAMES
from privity.domain.detection.scene import Hit, Scene
from privity.domain.detection.wordlists import listed

PLACE_WORDS = listed("""
    refuge hostel placement flat house bungalow hospital hotel shelter unit caravan tent boat street road lane avenue parish
    village town farm bedsit guesthouse b&b prison clinic ward sister sisters brother brothers friend friends nan nans
    grandmother grandmothers grandparents aunt aunts uncle uncles carer carers mum mums mother mothers dad dads father fathers
    parents partner partners office hospital shop pub restaurant cafe supermarket garage bank salon nursery factory
    """)
SCHOOLS = listed("school nursery college academy preschool")
NOT_PLACES = (
    listed(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december teams zoom i pm am"
    )
    | NEVER_NAMES
)
REACH = 7
WITH = frozenset({"with", "at"})


def tells_place(scene: Scene, hit: Hit) -> bool:
    text = scene.texts[hit.passage]
    _, end = text.bounds(hit.first)
    mentions = [m for m in scene.mentions[hit.passage] if hit.first <= m.first < end]
    for k in range(hit.first, min(end, hit.last + REACH)):
        word = text.folds[k]
        if word in PLACE_WORDS and k >= hit.first and not _of_school(text.folds, k):
            return True
        if text.folds[k - 1] in WITH and k > hit.first and any(m.first == k and scene.relatives(m) for m in mentions):
            return True
        if text.folds[k - 1] == "to" and text.possessive(k) and any(m.last == k + 1 for m in mentions):
            return True  # gone to Maureen's
        named = any(m.first <= k < m.last for m in mentions)
        if k > hit.first and not named and word not in NOT_PLACES:
            if text.capital(k) and not _of_school(text.folds, k):
                return True
            if word[0].isdigit() and len(word) <= 4 and k + 1 < end and text.capital(k + 1):
                return True
    return False


def _of_school(folds: list[str], k: int) -> bool:
    return any(word in SCHOOLS for word in folds[k : k + 4])
