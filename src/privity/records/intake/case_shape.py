"""From a JSON object to a case with its involvements, facts, grants and bars."""

from typing import NoReturn, cast

from privity.domain.cases import ASKS, ROLES, Bar, Case, Grant, Involvement
from privity.domain.facts import CATEGORIES, PURPOSES, CaseId, Fact, FactId
from privity.domain.people import PersonId
from privity.records.intake.fields import (
    Raw,
    flag,
    known_word,
    known_words,
    needed,
    needed_texts,
    record,
    records,
    text,
    texts,
)
from privity.records.intake.instants import Calendar
from privity.records.intake.refused import Path, RefusedAt

CASE = frozenset({"id", "reference", "subjects", "involvements", "facts", "grants", "bars"})
INVOLVEMENT = frozenset({"person", "role", "allocated", "for", "parental_responsibility", "from", "until"})
FACT = frozenset({"id", "about", "category", "text", "in_confidence", "source", "protected"})
GRANT = frozenset({"reader", "fact", "about", "categories", "purposes", "answers", "from", "until", "by", "reason"})
BAR = frozenset({"readers", "fact", "about", "categories", "ground", "from", "until", "review"})

ROLE_WORDS = frozenset(ROLES)
CATEGORY_WORDS = frozenset(CATEGORIES)
PURPOSE_WORDS = frozenset(PURPOSES)
ASK_WORDS = frozenset(ASKS)


def case_of(value: object, path: Path, dates: Calendar) -> Case:
    raw = record(value, path, CASE)
    known_as = CaseId(needed(raw, "id", path))
    involvements = enumerate(records(raw, "involvements", path))
    facts = enumerate(records(raw, "facts", path))
    grants = enumerate(records(raw, "grants", path))
    bars = enumerate(records(raw, "bars", path))
    return Case(
        id=known_as,
        reference=needed(raw, "reference", path),
        subjects=tuple(PersonId(s) for s in needed_texts(raw, "subjects", path)),
        involvements=tuple([_involvement(i, (*path, "involvements", n), dates) for n, i in involvements]),
        facts=tuple([_fact(f, (*path, "facts", n), known_as) for n, f in facts]),
        grants=tuple([_grant(g, (*path, "grants", n), dates) for n, g in grants]),
        bars=tuple([_bar(b, (*path, "bars", n), dates) for n, b in bars]),
    )


def _involvement(value: object, path: Path, dates: Calendar) -> Involvement:
    raw = record(value, path, INVOLVEMENT)
    return Involvement(
        person=PersonId(needed(raw, "person", path)),
        role=known_word(needed(raw, "role", path), ROLE_WORDS, (*path, "role"), "role"),
        allocated=flag(raw, "allocated", path),
        acts_for=_person(raw, "for", path),
        parental_responsibility=_responsibility(raw, path),
        period=dates.period(raw, path),
    )


def _responsibility(raw: Raw, path: Path) -> bool | tuple[PersonId, ...]:
    found = raw.get("parental_responsibility")
    if found is None or isinstance(found, bool):
        return bool(found)
    if not isinstance(found, list):
        raise RefusedAt((*path, "parental_responsibility"), "is neither true nor a list of ids")
    return _people(raw, "parental_responsibility", path) or False


def _fact(value: object, path: Path, case: CaseId) -> Fact:
    raw = record(value, path, FACT)
    return Fact(
        id=FactId(needed(raw, "id", path)),
        about=tuple(PersonId(person) for person in needed_texts(raw, "about", path)),
        category=known_word(needed(raw, "category", path), CATEGORY_WORDS, (*path, "category"), "category"),
        case=case,
        text=texts(raw, "text", path),
        in_confidence=flag(raw, "in_confidence", path),
        source=_person(raw, "source", path),
        protected=flag(raw, "protected", path),
    )


def _grant(value: object, path: Path, dates: Calendar) -> Grant:
    raw = record(value, path, GRANT)
    grant = Grant(
        reader=PersonId(needed(raw, "reader", path)),
        by=PersonId(needed(raw, "by", path)),
        reason=needed(raw, "reason", path),
        fact=text(raw, "fact", path),
        about=_people(raw, "about", path),
        categories=known_words(raw, "categories", path, words=CATEGORY_WORDS, what="category"),
        purposes=known_words(raw, "purposes", path, words=PURPOSE_WORDS, what="purpose"),
        answers=known_words(raw, "answers", path, words=ASK_WORDS, what="answer"),
        period=dates.period(raw, path),
    )
    if grant.fact is not None:
        if grant.about or grant.categories:
            _both_forms(path)
    elif not (grant.about and grant.categories):
        raise RefusedAt(path, "has neither fact nor about and categories")
    elif grant.answers and not (len(grant.about) == len(grant.categories) == 1 and grant.purposes):
        raise RefusedAt((*path, "answers"), "needs a fact, or one person, one category and purposes")
    return grant


def _bar(value: object, path: Path, dates: Calendar) -> Bar:
    raw = record(value, path, BAR)
    bar = Bar(
        readers=tuple(PersonId(reader) for reader in needed_texts(raw, "readers", path)),
        ground=needed(raw, "ground", path),
        fact=text(raw, "fact", path),
        about=_people(raw, "about", path),
        categories=known_words(raw, "categories", path, words=CATEGORY_WORDS, what="category"),
        period=dates.period(raw, path),
        review=dates.instant(raw, "review", path),
    )
    if bar.fact is not None and (bar.about or bar.categories):
        _both_forms(path)
    return bar


def _both_forms(path: Path) -> NoReturn:
    raise RefusedAt(path, "has both forms at once: fact, and about or categories")


def _person(raw: Raw, key: str, path: Path) -> PersonId | None:
    return cast("PersonId | None", text(raw, key, path))


def _people(raw: Raw, key: str, path: Path) -> tuple[PersonId, ...]:
    return cast("tuple[PersonId, ...]", texts(raw, key, path))
