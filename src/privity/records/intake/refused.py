"""How a department file is refused: where and why, in one line that never holds what people are called or said."""

Path = tuple[str | int, ...]  # ("cases", 0, "involvements", 2, "role")
LONGEST_SHOWN = 60


class Refused(Exception):
    """The file is not a department; `where` is the file with its JSON path or its row."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where}: {reason}" if where else reason)
        self.where = where
        self.reason = reason


class RefusedAt(Exception):
    """As above, by path, before anybody has said which file it stands in."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(reason)
        self.path = path
        self.reason = reason


def shown(word: str) -> str:
    """An id or the name of a field, made fit for one line of a terminal."""
    clean = "".join(c if c.isprintable() else "?" for c in word[: LONGEST_SHOWN + 1])
    return clean if len(clean) <= LONGEST_SHOWN else clean[:LONGEST_SHOWN] + "..."


def written(path: Path) -> str:
    """`cases[0].involvements[2].role`."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{shown(step)}" if text else shown(step)
    return text
