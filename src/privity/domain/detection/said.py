"""Gathers what was found into findings: one for each person, category and place, with why it is believed."""

from collections.abc import Iterable
from dataclasses import replace

from privity.domain.cases import Complaint
from privity.domain.detection.addresses import Place as Spot
from privity.domain.detection.antecedents import About
from privity.domain.detection.attribution import attribute
from privity.domain.detection.explaining import said_of
from privity.domain.detection.findings import Finding
from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.places import SCHOOLS, tells_place
from privity.domain.detection.recorded import Recorded
from privity.domain.detection.scene import Hit, Scene
from privity.domain.detection.wordlists import listed
from privity.domain.detection.workers_spoken_of import complained_of
from privity.domain.people import ContactKind, PersonId

DEFINITE = listed("the your this that his her their our a")
MAKING = listed("make making raise raising submit submitting lodge lodging")
PARTNERS = listed("mother father parent step_parent parents_partner ex_partner")
REACH = 10  # words from `lives at` to the address
REACHING = frozenset("0123456789@")


class Report:
    """Findings of one reading, in the making."""

    def __init__(self, scene: Scene, recorded: Recorded) -> None:
        self._scene = scene
        self._recorded = recorded
        self._spelled: list[tuple[int, int, PersonId]] = []  # homes and contacts that stand there in full
        self._found: dict[tuple[object, ...], Finding] = {}
        self._contacts: list[tuple[int, tuple[int, int], PersonId, str]] = []
        self._complaints: list[tuple[int, int, int, Complaint]] = []

    def contact(self, passage: int, span: tuple[int, int], person: PersonId, kind: str) -> None:
        self._contacts.append((passage, span, person, kind))

    def complaint_named(self, passage: int, first: int, last: int, complaint: Complaint) -> None:
        self._complaints.append((passage, first, last, complaint))

    def people(self, pending: set[Mention]) -> None:
        """Naming or describing somebody is a fact about them, workers aside; and so is how to reach them."""
        for mentions in self._scene.mentions.values():
            for mention in mentions:
                if not (mention.misspelt or mention.waiting or mention in pending):
                    self._identity(mention)
        for passage, span, person, kind in self._contacts:
            held = [c for c in self._scene.roll.people[person].contacts if c.kind == ContactKind(kind) and c.protected]
            if not self._scene.is_worker(person, self._scene.passages[passage].part) or held:
                self._add(
                    passage,
                    span,
                    (person,),
                    "contact",
                    f"their {kind} stands there",
                    facts=tuple(c.id for c in held if c.id),
                    own_words=True,
                )
                self._spelled.append((passage, span[0], person))
        for passage, first, last, complaint in self._complaints:
            self._complaint(passage, (first, last), complaint, "the complaint's reference stands there")

    def sayings(self, pending: set[Mention]) -> None:
        """Each sensitive phrase, about each person whom it may be about."""
        nobody = self._scene.nobody_is_meant()
        for hit in self._scene.hits:
            if nobody and hit.category != "complaint":
                continue
            text = self._scene.texts[hit.passage]
            if hit.category == "address" and not tells_place(self._scene, hit):
                continue
            if hit.category == "contact" and not _tells_reach(text.raw, text.ends[hit.last - 1]):
                continue
            if hit.category == "complaint" and self._recorded_complaint(hit):
                continue
            if _inside_a_name(self._scene, hit):
                continue
            abouts = attribute(self._scene, hit)
            for about in abouts:
                self._say(hit, about, pending)
            if hit.category == "abuse" and self._between_adults(abouts):
                for about in abouts:
                    self._say(replace(hit, category="domestic_abuse"), about, pending)
        self._named_besides(pending)

    def _named_besides(self, pending: set[Mention]) -> None:
        """First names that waited for something told of their case: it was, of whomever in it."""
        told = {
            case
            for finding in self._found.values()
            if finding.category != "identity"
            for person in finding.candidates
            if not self._scene.is_worker(person, finding.part)
            for case in self._scene.roll.cases_of(person)
        }
        for mention in sorted(pending, key=lambda m: (m.passage, m.first)) if told else ():
            if any(not told.isdisjoint(self._scene.roll.cases_of(p)) for p in mention.people):
                self._identity(mention)

    def _between_adults(self, abouts: list[About]) -> bool:
        """Violence among the grown-ups of one case is domestic abuse, whatever it is called."""
        grown: dict[str, set[PersonId]] = {}
        roll = self._scene.roll
        for person in {p for about in abouts for p in about.people}:
            for case in roll.cases_of(person):
                if roll.roles_in(person, case) & PARTNERS:
                    grown.setdefault(case, set()).add(person)
        return any(len(people) > 1 for people in grown.values())

    def _say(self, hit: Hit, about: About, pending: set[Mention]) -> None:
        text = self._scene.texts[hit.passage]
        part = self._scene.passages[hit.passage].part
        for people in [(p,) for p in about.people] if about.every else [about.people]:
            workers = tuple(p for p in people if self._scene.is_worker(p, part))
            kept = people if len(workers) == len(people) else tuple(p for p in people if p not in workers)
            first, last = text.bounds(hit.first)
            if hit.category in {"address", "contact"}:
                spelled = {p for n, k, p in self._spelled if n == hit.passage and hit.first <= k < hit.last + REACH}
                kept = tuple(p for p in kept if p not in spelled)  # the value itself is the finding
            if hit.category == "address" and not SCHOOLS.isdisjoint(text.folds[hit.first : hit.last]):
                kept = tuple(p for p in kept if self._scene.roll.has_protected_address(p))  # else it is education
            facts = [
                f
                for p in kept
                for f in self._recorded.may_be(
                    p, hit.category, text.folds[first:last], text.folds[hit.first : hit.last]
                )
            ]
            if hit.category in {"address", "contact"}:
                facts += [
                    c.id
                    for p in kept
                    for c in self._scene.roll.people[p].contacts
                    if c.protected and c.id and c.category == hit.category
                ]
            self._add(
                hit.passage,
                (hit.first, hit.last),
                kept,
                hit.category,
                said_of(self._scene, hit, about),
                facts=tuple(facts),
            )
        if about.mention and (about.mention in pending or about.mention.misspelt or about.mention.waiting):
            self._identity(about.mention)

    def homes(self, passage: int, spots: Iterable[Spot]) -> None:
        """Words that stand for recorded homes; a street alone counts beside somebody whose street it is."""
        scene = self._scene
        text = scene.texts[passage]
        for spot in spots:
            first, last = text.bounds(spot.first)
            beside = {p for m in scene.mentions_in(passage, first, last) for p in scene.relatives(m)}
            if not beside and spot.tied and first:  # `She attends ...`: of whom the sentence before spoke
                before = scene.mentions_in(passage, *text.bounds(first - 1))
                beside = {p for m in before for p in scene.relatives(m)}
            for home in spot.homes:
                if not spot.tied or home.person in beside:
                    self._place(
                        passage,
                        (spot.first, spot.last),
                        home.person,
                        "their address stands there",
                        home.contact if home.protected else None,
                    )
                    for child in sorted(self._children_at(home.person, beside)):
                        self._place(
                            passage,
                            (spot.first, spot.last),
                            child,
                            "the address of whom they live with stands there",
                            None,
                        )

    def _children_at(self, person: PersonId, beside: set[PersonId]) -> set[PersonId]:
        """`Noah: JE2 6ZD, taxi at 8.15`: beside an address of somebody of the case, the children are there as well."""
        roll = self._scene.roll
        children = {c for case in roll.cases_of(person) for c in roll.children_of(case)}
        return (children & beside) - {person}

    def recorded_texts(self, passage: int) -> None:
        """The words of recorded facts and complaints."""
        scene = self._scene
        text = scene.texts[passage]
        cases = scene.cases_spoken_of() or scene.roll.cases_of_any(scene.correspondents)
        for told in self._recorded.find(text, frozenset(cases)):
            if isinstance(told.of, Complaint):
                self._complaint(
                    passage, (told.first, told.last), told.of, "the words of a recorded complaint stand there"
                )
                continue
            for person in told.of.about:
                why = "the words of a recorded fact stand there"
                self._add(
                    passage,
                    (told.first, told.last),
                    (person,),
                    told.of.category,
                    why,
                    facts=(told.of.id,),
                    own_words=True,
                )

    def findings(self) -> tuple[Finding, ...]:
        """In the order of the text; what overlaps and says the same of the same people is one finding."""
        merged: list[Finding] = []
        for finding in sorted(self._found.values(), key=_alike):
            last = merged[-1] if merged else None
            if last and _alike(last)[:4] == _alike(finding)[:4] and finding.start < last.end:
                facts = tuple(dict.fromkeys((*last.facts, *finding.facts)))
                end = max(last.end, finding.end)
                own = (last.own_words and last.end == end) or (
                    finding.own_words and finding.end == end and finding.start == last.start
                )
                merged[-1] = replace(last, end=end, facts=facts, own_words=own)
            else:
                merged.append(finding)
        return tuple(sorted(merged, key=lambda f: (f.passage, f.start, f.end, f.category, f.candidates)))

    def _identity(self, mention: Mention) -> None:
        people = self._scene.relatives(mention)
        if not people or (
            len(people) < len(mention.people) and mention.strength is not Strength.KIN and not mention.every
        ):
            people = people if mention.strength is not Strength.FULL else mention.people if people else ()
        for group in [(p,) for p in people] if mention.every else [people]:
            if group:
                self._add(mention.passage, (mention.first, mention.last), group, "identity", mention.why)

    def _place(self, passage: int, span: tuple[int, int], person: PersonId, why: str, contact: str | None) -> None:
        facts = (contact,) if contact else ()
        self._add(passage, span, (person,), "address", why, facts=facts, own_words=bool(facts))
        self._spelled.append((passage, span[0], person))

    def _recorded_complaint(self, hit: Hit) -> bool:
        """Is it a complaint that is recorded: of a case in play, or of somebody who writes or reads?"""
        scene = self._scene
        text = scene.texts[hit.passage]
        first, last = text.bounds(hit.first)
        beside = {p for m in scene.mentions_in(hit.passage, first, last) for p in m.people}
        made = hit.first > 1 and text.folds[hit.first - 2] in MAKING  # `how to make a complaint`
        definite = hit.first > 0 and text.folds[hit.first - 1] in (DEFINITE - {"a"} if made else DEFINITE)
        spoken = scene.cases_spoken_of()
        spoken_people = scene.everybody(Strength.FAMILIAR)
        found = False
        against = complained_of(scene, hit)
        for complaint in self._recorded.complaints.values():
            parties = {complaint.made_by, *complaint.names}
            if against and against.isdisjoint(parties):
                continue  # of another worker, and so another complaint
            near = beside & parties or complaint.case in spoken or (parties & spoken_people and definite)
            written = definite and parties & scene.correspondents
            if near or written:
                self._complaint(hit.passage, (hit.first, hit.last), complaint, "a recorded complaint is spoken of")
                found = True
                against -= parties
        return found and not against

    def _complaint(self, passage: int, span: tuple[int, int], complaint: Complaint, why: str) -> None:
        for person in dict.fromkeys((complaint.made_by, *complaint.names)):
            self._add(passage, span, (person,), "complaint", why, complaint=complaint.id)

    def _add(  # noqa: PLR0913 (a finding has that many sides)
        self,
        passage: int,
        span: tuple[int, int],
        people: tuple[PersonId, ...],
        category: str,
        why: str,
        *,
        facts: tuple[str, ...] = (),
        complaint: str | None = None,
        own_words: bool = False,
    ) -> None:
        if not people:
            return
        text = self._scene.texts[passage]
        where = self._scene.passages[passage]
        start, end = text.starts[span[0]], text.ends[span[1] - 1]
        key = (people, category, passage, start, complaint)
        held = self._found.get(key)
        facts = tuple(dict.fromkeys((*(held.facts if held else ()), *facts)))
        self._found[key] = Finding(
            candidates=people,
            category=category,
            where=where.where,
            part=where.part,
            passage=passage,
            start=start,
            end=max(end, held.end) if held else end,
            why=held.why if held else f"{why[0].upper()}{why[1:]}.",
            facts=facts,
            complaint=complaint,
            own_words=own_words or bool(held and held.own_words),
        )


def _inside_a_name(scene: Scene, hit: Hit) -> bool:
    """Christian Le Brun says nothing of a religion."""
    return any(
        m.first <= hit.first and hit.last <= m.last and m.strength in {Strength.FAMILIAR, Strength.FULL}
        for m in scene.mentions_in(hit.passage, max(0, hit.first - 8), hit.last)
    )


def _alike(finding: Finding) -> tuple[int, str, tuple[PersonId, ...], str, int]:
    return finding.passage, finding.category, finding.candidates, finding.complaint or "", finding.start


def _tells_reach(raw: str, start: int) -> bool:
    """A number, a handle or an address follows; `her number` alone tells nobody how to reach her."""
    return not REACHING.isdisjoint(raw[start : start + 80])
