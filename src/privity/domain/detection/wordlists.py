"""Word lists are written as running text; this makes sets of them."""


def listed(words: str) -> frozenset[str]:
    return frozenset(words.split())
