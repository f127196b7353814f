"""Invented mail of a department for measurements: varied office prose, some of it about a case; text, HTML, PDF."""

import html
import io
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP as CRLF
from itertools import count

from reportlab.pdfgen.canvas import Canvas

SLOTS = {
    "who": "the team|our colleagues|the duty desk|finance|the transport office|the new trainer|reception|the facilities "
    "team|everybody|the steering group|our neighbours|the library|the caretaker|the records office|human resources",
    "did": "agreed|suggested|decided|confirmed|asked|noticed|promised|explained|proposed|reported|mentioned|wrote",
    "thing": "the rota|the spring timetable|the budget for next year|the car park|the printer on the second floor|the "
    "newsletter|the training day|the room booking system|the meeting in March|the annual report|the new forms|the "
    "software update|the telephone list|the heating|the coffee machine|the bicycle shed|the minutes|the agenda|the "
    "draft policy on travel|the questionnaire|the storage cupboard|the contract for cleaning|the staff survey",
    "state": "is nearly ready|needs another look|has been moved to Thursday|will be sent round again|was discussed at "
    "length|is still too long|starts at half past nine|costs less than expected|must be signed by Friday|has been "
    "repaired|ought to be simpler|is open to suggestions|was better than last year|replaces the older version",
    "when": "on Monday|next week|before the end of April|by the summer|this afternoon|at ten o'clock|after lunch|in due "
    "course|as soon as possible|during the holidays|on 14 May|from September|every second Wednesday",
    "where": "in room three|at the town hall|online|at Harbour Street|in the main office|on the shared drive|at the back "
    "of the building|in the annexe|on the ground floor|at the library|in the usual place",
    "please": "Please|Could you|Kindly|If you have a moment,|When you can,|Would somebody",
    "act": "read it through|let me know what you think|bring a copy|send your comments|check the figures|book a place|"
    "reply to all|update the spreadsheet|print the second page|forward it to your own team|add your initials",
    "topic": "health and safety|school holidays|the fire drill|parking permits|the summer lunch|expenses|annual leave|"
    "the intranet|recycling|first aid|the induction of new starters|data protection training|the phone system",
}
ORDINARY = (
    "As {who} {did} last time, {thing} {state}.",
    "{please} {act} {when}, since {thing} {state}.",
    "There was a long conversation about {topic}, and {who} {did} that {thing} {state}.",
    "{who} {did} that we meet {when} {where}.",
    "I have attached what {who} {did} about {topic}; {thing} {state}.",
    "Nobody objected when {who} {did} it, so {thing} {state} {when}.",
    "For {topic}, {who} will be {where} {when}.",
    "Thank you for your help with {topic}: it made a real difference to {who}.",
    "One more point about {thing}: {who} {did} that it {state}.",
    "Last year {topic} took {n} hours and cost {n} pounds; this time {who} {did} otherwise.",
    "We counted {n} replies, of which {n} came {when}.",
    "Since {thing} {state}, {who} {did} to wait and see.",
    "Would {when} suit you, or is {where} too far?",
    "The list for {topic} is {where}, and {thing} {state}.",
)
ABOUT_A_CASE = (
    "{name} was admitted to hospital with asthma {when}.",
    "{name} told the worker that things at home are better, but she drinks in the evening.",
    "Her mother said that {given} has been diagnosed with epilepsy.",
    "{given} attends school regularly and likes her new class.",
    "There were bruises on both arms, and {name} was frightened of going home.",
    "{name} has rent arrears and the bank has written again.",
    "The police were called to the address of {name} {when}.",
    "He takes medication for depression, and {given} worries about him.",
    "The family went swimming {when}, which {given} enjoyed.",
    "At the visit {given} showed her drawings and talked about the garden.",
    "{name} missed the appointment {when} and asked for another.",
)
CONCERNED = 0.12  # the share of sentences that say something of the case, in a message about one


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One message to be sent, with the envelope that it goes in."""

    raw: bytes
    sender: str
    recipient: str


def prose(size: int, luck: random.Random, *, names: Sequence[str] = ()) -> str:
    """About so many characters of paragraphs in which hardly a sentence comes twice."""
    paragraphs: list[str] = []
    length = 0
    while length < size:
        paragraph = " ".join(_sentence(luck, names) for _ in range(luck.randrange(3, 8)))
        paragraphs.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(paragraphs)[:size]


def _sentence(luck: random.Random, names: Sequence[str]) -> str:
    concerned = bool(names) and luck.random() < CONCERNED
    drawn = {slot: luck.choice(words.split("|")) for slot, words in SLOTS.items()}
    name = luck.choice(names) if names else ""
    written = luck.choice(ABOUT_A_CASE if concerned else ORDINARY).format(
        **drawn, n=luck.randrange(3, 900), name=name, given=name.partition(" ")[0]
    )
    return written[0].upper() + written[1:]


def message(body: str, *, sender: str, recipient: str, as_html: bool = False, pdf: bytes | None = None) -> bytes:
    mail = EmailMessage(policy=CRLF)
    mail["From"], mail["To"], mail["Subject"] = sender, recipient, "Notes of this week"
    mail.set_content(body)
    if as_html:
        shown = "".join(f"<p style='margin:0 0 1em'>{html.escape(p)}</p>\n" for p in body.split("\n\n"))
        mail.add_alternative(
            f"<html><head><style>p {{ font: 11pt sans-serif }}</style></head><body>{shown}</body></html>",
            subtype="html",
        )
    if pdf is not None:
        mail.add_attachment(pdf, maintype="application", subtype="pdf", filename="notes.pdf")
    return mail.as_bytes()


def document(luck: random.Random, *, pages: int, names: Sequence[str] = ()) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file)
    for _ in range(pages):
        for row, line in enumerate(_lines(prose(3000, luck, names=names), 90)):
            canvas.drawString(40, 800 - 14 * row, line)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _lines(text: str, width: int) -> Iterator[str]:
    line = ""
    for word in text.split():
        if len(line) + len(word) >= width:
            yield line
            line = ""
        line = f"{line} {word}".strip()
    yield line


def letters(kind: str, *, sender: str, recipient: str, names: Sequence[str] = (), seed: int = 1) -> Iterator[bytes]:
    """Without end, each another text: `2 kB text`, `20 kB text`, `20 kB HTML` or `10-page PDF`."""
    for n in count():
        luck = random.Random(f"{kind} {seed} {n}")  # noqa: S311 - the same letters each time
        pdf = document(luck, pages=10, names=names) if "PDF" in kind else None
        size = {"2 kB text": 1_600, "20 kB text": 19_500, "20 kB HTML": 9_500}.get(kind, 500)
        body = prose(size, luck, names=names)
        yield message(body, sender=sender, recipient=recipient, as_html="HTML" in kind, pdf=pdf)
