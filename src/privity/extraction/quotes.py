"""Quoted history told apart from new text, as the mail programs of Jersey's languages write it."""

import re

_MARKED = re.compile(r"[ \t]{0,3}(?:>|\|[ \t])")
_SEPARATOR = re.compile(
    r"[ \t]{0,3}(?:[-_*]{2,}[ \t]{0,3})(?:original (?:message|appointment)|forwarded (?:message|by)[^\n]{0,200}|begin forwarded message|"
    r"message (?:d'origine|original|transféré|transf[eé]r[eé])|mensagem (?:original|encaminhada)|"
    r"wiadomość oryginalna|oryginalna wiadomość|przekazana wiadomość|wiadomość przekazana)[ \t]{0,3}:?[ \t]{0,3}[-_*]{0,40}[ \t]{0,3}|"
    r"[ \t]{0,3}(?:begin forwarded message|début du message (?:réexpédié|transféré)|"
    r"início da mensagem reencaminhada|początek przekazanej wiadomości)[ \t]{0,3}:[ \t]{0,3}",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"(?:on|le|em|no dia|w dniu|dnia|a|am)\b.{3,300}(?:wrote|a écrit|écrivait|escreveu|napisał(?:\(a\)|a)?|pisze|schrieb)[ \t]?(?:<[^>\n]{0,200}>)?[ \t]?:|"
    r".{3,300}\d{4}.{0,300}(?:wrote|a écrit|escreveu|napisał(?:\(a\)|a)?)[ \t]?:",
    re.IGNORECASE,
)
_WROTE_ENDS = re.compile(
    r"(?:wrote|crit|crivait|escreveu|napisał(?:\(a\)|a)?|pisze|schrieb)[ \t]?(?:<[^>\n]{0,200}>)?[ \t]?:[ \t]{0,3}$",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"[ \t>*]{0,6}(?P<name>from|sent|date|to|cc|subject|de|envoyé|date|à|objet|enviado|enviada|data|para|assunto|od|wysłano|data|do|dw|temat)[ \t\u00a0]{0,3}\*?:",
    re.IGNORECASE,
)
_FIRST_FIELDS = frozenset({"from", "de", "od"})
_WRAPPED_OVER = 3  # lines that one attribution may run over

Run = tuple[bool, str]  # whether quoted, and the text


def runs(text: str) -> list[Run]:
    """The text in its order, cut where new text and quoted text meet; nothing is left out."""
    lines = text.split("\n")
    quoted: list[bool] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if _MARKED.match(line):
            quoted.append(True)
        elif _SEPARATOR.fullmatch(line) or _header_block(lines, at):
            quoted += [True] * (len(lines) - at)  # history below an answer: to the end
            break
        elif taken := _attribution(lines, at):
            quoted += [True] * taken
            at += taken
            if not _marks_follow(lines, at):
                quoted += [True] * (len(lines) - at)
                break
            continue
        else:
            quoted.append(quoted[-1] if not line.strip() and quoted else False)
        at += 1
    return _joined(lines, quoted)


def unmarked(text: str) -> str:
    """Quoted lines without their marks, so that a name broken over two of them reads on."""
    return re.sub(r"(?m)^(?:[ \t]{0,3}>){1,50}[ \t]?", "", text)


def _attribution(lines: list[str], at: int) -> int:
    """How many lines an `On ... wrote:` takes from here; 0 when it is none."""
    if not lines[at].strip():
        return 0
    for count in range(1, _WRAPPED_OVER + 1):
        last = lines[at + count - 1 : at + count]
        if not last or (count > 1 and not last[0].strip()) or len(last[0]) > 500:
            return 0
        if last[0].rstrip().endswith(":") and _WROTE_ENDS.search(last[0][-250:]):
            return count if _WROTE.match(" ".join(lines[at : at + count]).strip()) else 0
    return 0


def _marks_follow(lines: list[str], at: int) -> bool:
    return any(_MARKED.match(line) for line in [line for line in lines[at : at + 4] if line.strip()][:1])


def _header_block(lines: list[str], at: int) -> bool:
    """`From: / Sent: / To: / Subject:`, three of them or more, one after the other."""
    first = _FIELD.match(lines[at])
    if not first or first["name"].lower() not in _FIRST_FIELDS:
        return False
    following = [line for line in lines[at + 1 : at + 9] if line.strip()]
    return sum(1 for line in following if _FIELD.match(line)) >= 2


def _joined(lines: list[str], quoted: list[bool]) -> list[Run]:
    found: list[tuple[bool, list[str]]] = []
    for flag, line in zip(quoted, lines, strict=True):
        if found and found[-1][0] == flag:
            found[-1][1].append(line)
        else:
            found.append((flag, [line]))
    return [(flag, unmarked("\n".join(part)) if flag else "\n".join(part)) for flag, part in found]
