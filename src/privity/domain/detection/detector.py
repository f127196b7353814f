"""From a reading to its findings: who is named or described, what is said about them, which cases are named."""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Self

from privity.domain.department import Department
from privity.domain.detection.addresses import Addresses
from privity.domain.detection.births import dates
from privity.domain.detection.evidence import weigh
from privity.domain.detection.familiar import familiar_names
from privity.domain.detection.findings import Findings
from privity.domain.detection.forms import forms_of
from privity.domain.detection.initials import initials
from privity.domain.detection.kinship import Kinship, kinship
from privity.domain.detection.marks import Marks, find_emails
from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.misspelt import Misspelt
from privity.domain.detection.names import Names, plausible
from privity.domain.detection.outsiders import NameFinder, NamesUnavailable
from privity.domain.detection.recognisers import Recognisers, recognisers
from privity.domain.detection.recorded import Recorded
from privity.domain.detection.relatives import kinship_people
from privity.domain.detection.roll import Roll
from privity.domain.detection.said import Report
from privity.domain.detection.salutations import greetings
from privity.domain.detection.scene import Hit, Scene
from privity.domain.detection.strangers import strangers, where_they_were_sought
from privity.domain.detection.which_case import cases_meant
from privity.domain.detection.words import Text
from privity.domain.detection.written_names import mend
from privity.domain.difference import Difference
from privity.domain.disclosure import Place, Reading
from privity.domain.facts import CaseId
from privity.domain.people import Person, PersonId

AROUND_A_DATE = 12  # words on either side in which a date of birth is tied to its person
MOST_WORDS_OF_NAME = 4
WRITES = frozenset({"emails", "emailing", "mails", "writes"})  # `Marie emails from m90@mail.example`
LONGEST_MENTION = 16  # words, and more than any has


@dataclass(frozen=True, slots=True)
class Detector:
    """Built once for each revision of a department; `detect` is pure and keeps nothing."""

    roll: Roll
    names: Names
    marks: Marks
    addresses: Addresses
    recorded: Recorded
    misspelt: Misspelt
    births: dict[date, tuple[Person, ...]]
    kinship: Kinship
    recognisers: Recognisers

    @classmethod
    def of(cls, department: Department) -> Self:
        roll = Roll(department)
        names = Names(department.people)
        return cls(
            roll=roll,
            names=names,
            marks=Marks(department),
            addresses=Addresses(department.people, roll),
            recorded=Recorded(department),
            misspelt=Misspelt(names),
            births=_births(department.people),
            kinship=kinship(),
            recognisers=recognisers(),
        )

    def after(self, difference: Difference) -> Self:
        """Finds the same as if built anew from the later department, and is built in a fraction of the time."""
        roll = self.roll.after(difference)
        names = self.names.after(difference)
        births = dict(self.births)
        changed = {new.id for _, new in difference.people}
        born = _births(tuple(new for _, new in difference.people))
        for day in born.keys() | {old.born for old, _ in difference.people if old and old.born}:
            kept = (person for person in self.births.get(day, ()) if person.id not in changed)
            births[day] = tuple(
                sorted((*kept, *born.get(day, ())), key=lambda person: difference.place_of_person[person.id])
            )
        return replace(
            self,
            roll=roll,
            names=names,
            marks=self.marks.after(difference),
            addresses=self.addresses.after(difference, (self.roll, roll)),
            recorded=Recorded(difference.after) if difference.cases or difference.complaints else self.recorded,
            misspelt=self.misspelt if names is self.names else Misspelt(names),
            births=births,
        )

    def detect(
        self,
        reading: Reading,
        *,
        at: datetime,
        sender: frozenset[PersonId],
        recipients: frozenset[PersonId],
        finder: NameFinder | None = None,
    ) -> Findings:
        """With a `finder`, people whom the department does not know are looked for where a case is touched."""
        texts = [Text(p.text, title=p.title and p.place is Place.ATTACHMENT) for p in reading.passages]
        for text in texts:
            mend(text, self.names)
        scene = Scene(
            roll=self.roll, passages=reading.passages, texts=texts, at=at, sender=sender, recipients=recipients
        )
        report = Report(scene, self.recorded)
        for number, text in enumerate(texts):
            self._named_beyond_doubt(scene, report, number, text)
        self._name_cases(scene)
        greetings(scene, self.names)
        familiar_names(scene, self.names)
        initials(scene, self.names)
        kinship_people(scene, self.kinship)
        pending = weigh(scene)
        for number, text in enumerate(texts):
            if _names_a_program(scene, number):
                continue
            scene.hits += [Hit(passage=number, first=a, last=b, category=c) for a, b, c in self.recognisers.find(text)]
            self._misspelt_names(scene, number, text)
        report.people(pending)
        for number, text in enumerate(texts):
            report.homes(number, self.addresses.find(text))
            report.recorded_texts(number)
        report.sayings(pending)
        findings, unsought = report.findings(), tuple[str, ...]()
        if finder is not None:
            try:
                findings = (*findings, *strangers(scene, findings, finder))
            except NamesUnavailable:
                unsought = where_they_were_sought(scene)
        return Findings(
            findings=findings,
            named={part: tuple(cases) for part, cases in sorted(scene.named.items()) if cases},
            meant=cases_meant(scene, findings),
            unsought=unsought,
        )

    def _named_beyond_doubt(self, scene: Scene, report: Report, number: int, text: Text) -> None:
        """Full names, references, identifiers, telephones, email addresses, dates of birth."""
        marked = [*self._marks(scene, report, number, text), *self._emails(scene, report, number, text)]
        marked += self._by_birth(number, text)
        scene.add(m for m in self.names.find(text, number) if plausible(text, m))
        scene.mentions[number] += [m for m in marked if m.people]
        scene.mentions[number].sort(key=lambda m: m.first)
        scene.taken.pop(number, None)

    def _marks(self, scene: Scene, report: Report, number: int, text: Text) -> Iterator[Mention]:
        part = scene.passages[number].part
        for mark in self.marks.find(text):
            for owner in mark.owners:
                match owner.kind:
                    case "reference":
                        if scene.passages[number].place is not Place.HEADER:
                            scene.named[part][CaseId(owner.owner)] = None
                    case "complaint":
                        report.complaint_named(number, mark.first, mark.last, self.recorded.complaints[owner.owner])
                    case kind:
                        person = PersonId(owner.owner)
                        why = f"their {kind} stands there"
                        yield _marked(number, (mark.first, mark.last), person, why, names_case=kind == "identifier")
                        if kind == "telephone":
                            report.contact(number, (mark.first, mark.last), person, "telephone")

    def _emails(self, scene: Scene, report: Report, number: int, text: Text) -> Iterator[Mention]:
        if scene.passages[number].place is Place.HEADER:
            return  # who sees whose address in a header is judged by itself
        for start, end, address in find_emails(text):
            first, last = text.at_offset(start), text.at_offset(end - 1) + 1
            if address not in self.marks.emails and WRITES.intersection(text.folds[max(0, first - 3) : first]):
                scene.hits.append(Hit(passage=number, first=first - 1, last=first, category="contact"))
            for person in self.marks.emails.get(address, ()):
                yield _marked(number, (first, last), person, "their email address stands there", names_case=False)
                report.contact(number, (first, last), person, "email")

    def _by_birth(self, number: int, text: Text) -> Iterator[Mention]:
        for start, end, day in dates(text):
            people = self.births.get(day)
            if not people:
                continue
            first, last = text.at_offset(start), text.at_offset(end - 1) + 1
            near = range(max(0, first - AROUND_A_DATE), min(len(text), last + AROUND_A_DATE))
            words = {text.folds[k] for k in near}
            capitals = _capitals(text, near)
            why = "their date of birth stands there, with name or initials"
            for person in people:
                if _tied(person, words, capitals):
                    yield _marked(number, (first, last), person.id, why, names_case=False)

    def _name_cases(self, scene: Scene) -> None:
        """A case is named by its child's full name, identifier or alias with surname, too."""
        in_full = {
            p
            for ms in scene.mentions.values()
            for m in ms
            if m.strength is Strength.FULL and (len(m.people) == 1)
            for p in m.people
        }
        for number, mentions in scene.mentions.items():
            if scene.passages[number].place is Place.HEADER:
                continue  # whom it goes to says nothing of what it is about
            part = scene.passages[number].part
            for mention in mentions:
                if mention.strength < Strength.MARK or not mention.names_case:
                    continue
                meant = [p for p in mention.people if p in in_full] or mention.people
                for person in meant:
                    scene.named[part].update(dict.fromkeys(self.roll.cases_named_by_child(person)))

    def _misspelt_names(self, scene: Scene, number: int, text: Text) -> None:
        said = {text.bounds(h.first) for h in scene.hits if h.passage == number}
        sentences = said | {text.bounds(first - 1) for first, _ in said if first}  # Sean Malet rang. He was arrested.
        for sentence in sorted(sentences):
            for mention in self.misspelt.find(
                text, number, sentence, scene.mentions_in(number, max(0, sentence[0] - 8), sentence[1])
            ):
                near = scene.mentions_in(number, max(0, mention.first - LONGEST_MENTION), mention.last)
                covered = [m for m in near if m.covers(mention)]
                if not any(m.strength > Strength.FAMILIAR for m in covered):
                    for each in covered:
                        scene.mentions[number].remove(each)
                    insort(scene.mentions[number], mention, key=lambda m: m.first)


def _births(people: tuple[Person, ...]) -> dict[date, tuple[Person, ...]]:
    born: dict[date, list[Person]] = defaultdict(list)
    for person in people:
        if person.born:
            born[person.born].append(person)
    return {day: tuple(theirs) for day, theirs in born.items()}


def _names_a_program(scene: Scene, number: int) -> bool:
    """The properties of a file mostly tell what made it; of somebody they speak where they name somebody."""
    passage = scene.passages[number]
    return passage.where.endswith("#properties") and not passage.title and not scene.mentions[number]


def _marked(number: int, span: tuple[int, int], person: PersonId, why: str, *, names_case: bool) -> Mention:
    return Mention(
        passage=number,
        first=span[0],
        last=span[1],
        people=(person,),
        strength=Strength.MARK,
        why=why,
        names_case=names_case,
    )


def _capitals(text: Text, near: range) -> set[str]:
    """Initials as they are written: ER, E.R., E R."""
    found: set[str] = set()
    run = ""
    for k in near:
        word = text.word(k)
        if word.isupper() and word.isalpha() and len(word) <= MOST_WORDS_OF_NAME:
            found.add(text.folds[k])
            run = run + text.folds[k] if len(word) == 1 else ""
            found.add(run)
        else:
            run = ""
    return found - {""}


def _tied(person: Person, words: set[str], capitals: set[str]) -> bool:
    for form in forms_of(person):
        if form.given and (form.given[0] in words or form.key in words or set(form.surname) <= words):
            return True
        initials = "".join(w[0] for w in (*form.given, *form.surname))
        if len(initials) > 1 and ({initials, initials[0] + initials[-1]} & capitals):
            return True
    return False
