"""Letters that a scan takes for one another, so that a word and its misreading have one key."""

from functools import lru_cache

PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u"), ("ri", "n"))
ALIKE = str.maketrans("01i|589q", "ollls8gg")  # 8 and b, 9 and g each become one
FIGURES = str.maketrans("oilsbzgq", "01158269")


@lru_cache(maxsize=65536)
def scan(word: str) -> str:
    for pair, letter in PAIRS:
        if pair in word:
            word = word.replace(pair, letter)
    return word.translate(ALIKE).replace("b", "8")


def scan_code(code: str) -> str:
    """A postcode or another code, where no letters run into one another."""
    return code.translate(ALIKE).replace("b", "8")


def as_figures(word: str) -> str:
    """l2 is 12, and O7 is 07: what stands where figures belong."""
    return word.translate(FIGURES)
