"""Parts: what each will speak of, added, changed, put in order, removed."""

from dataclasses import dataclass, field, replace

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from privity.control.conferences.ports import Changed
from privity.control.ports import EventKind
from privity.domain.conferences.plan import Conference, ConferenceId, Part, PartId, PartKind, Topic
from privity.domain.facts import CATEGORIES
from privity.workflows.conferences.planning import words
from privity.workflows.conferences.planning.changing import CHANGED, keep, new_id, place
from privity.workflows.conferences.planning.forms import PartForm, Versioned
from privity.workflows.conferences.planning.opening import NotTheirs, closed_on_failure, planner_of
from privity.workflows.conferences.planning.showing import show
from privity.workflows.conferences.planning.sight import Sight


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    key: str
    topic: Topic
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The topics about one person, or those that are recorded."""

    key: str
    name: str = field(repr=False)
    choices: tuple[Choice, ...]


def groups_of(sight: Sight) -> tuple[Group, ...]:
    """Only what this planner may know of: others in the case may add the rest."""
    conference = sight.conference
    groups = []
    for person in sight.family_in_case():
        topics = [Topic(about=person, category=category) for category in CATEGORIES]
        groups.append(_group(sight, place(conference.id, person), sight.name(person), topics))
    recorded = [Topic(fact=fact.id) for fact in sight.case.case.facts]
    groups.append(_group(sight, "recorded", "Recorded facts of the case", recorded))
    return tuple(g for g in groups if g.choices)


def _group(sight: Sight, key: str, name: str, topics: list[Topic]) -> Group:
    return Group(
        key=key,
        name=name,
        choices=tuple(
            Choice(
                key=topic_key(sight.conference, topic),
                topic=topic,
                words=sight.topic(topic) if topic.fact else words.CATEGORY[topic.category or ""],
            )
            for topic in topics
            if sight.sees(topic)
        ),
    )


def topic_key(conference: Conference, topic: Topic) -> str:
    return place(conference.id, topic.about or "", topic.category or "", topic.fact or "")


@require_http_methods(["GET", "POST"])
@closed_on_failure
def new_part(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    return _edit(request, _changing(request, conference), None)


@require_http_methods(["GET", "POST"])
@closed_on_failure
def part(request: HttpRequest, conference: ConferenceId, part: PartId) -> HttpResponse:
    sight = _changing(request, conference)
    return _edit(request, sight, _part(sight, part))


def _edit(request: HttpRequest, sight: Sight, before: Part | None) -> HttpResponse:
    groups = groups_of(sight)
    offered = {choice.key: choice.topic for group in groups for choice in group.choices}
    # What this planner may not see, or what is of somebody no longer in the case, is not theirs to take away unseen.
    unseen = tuple(t for t in (before.topics if before else ()) if topic_key(sight.conference, t) not in offered)
    form = PartForm(
        request.POST if request.method == "POST" else None,
        topics=offered,
        unseen=bool(unseen),
        initial=_initial(sight, before),
    )
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        kind = PartKind(said["kind"])
        after = replace(
            before or Part(id=PartId(new_id()), kind=kind, title=said["title"]),
            kind=kind,
            title=said["title"],
            side=side_meant(sight.conference, said["side"]) if kind is PartKind.ONE_SIDE else "",
            topics=(*(offered[key] for key in offered if key in said["topics"]), *unseen),
            chat=said["chat"],
            recording=said["recording"],
        )
        parts = sight.conference.parts
        parts = tuple(after if p.id == after.id else p for p in parts) if before else (*parts, after)
        try:
            keep(
                sight,
                replace(sight.conference, parts=parts),
                EventKind.CONFERENCE_CHANGED,
                read=said["version"],
                what="part_changed" if before else "part_added",
                part=after.id,
                topics=len(after.topics),
                recording=after.recording,
            )
        except Changed:
            form.add_changed()
        else:
            messages.success(request, "The part is saved. Look at who would hear what before you invite.")
            return redirect("conference", conference=sight.conference.id)
    chosen = set(form["topics"].value() or ())
    return show(
        request,
        sight,
        form,
        "part.html",
        part=before,
        groups=groups,
        chosen=chosen,
        opened={g.key for g in groups if any(c.key in chosen for c in g.choices)},
        unseen=len(unseen),
        kinds=words.PART_KIND,
        sides=side_names(sight.conference),
    )


def _initial(sight: Sight, before: Part | None) -> dict[str, object]:
    if before is None:
        return {}
    return {
        "title": before.title,
        "kind": before.kind.value,
        "side": words.side_name(before.side),
        "topics": [topic_key(sight.conference, topic) for topic in before.topics],
        "chat": before.chat,
        "recording": before.recording,
    }


def sides_of(conference: Conference) -> list[str]:
    return sorted({i.side for i in conference.invited if i.side} | {p.side for p in conference.parts if p.side})


def side_names(conference: Conference) -> list[str]:
    return [words.side_name(side) for side in sides_of(conference)]


def side_meant(conference: Conference, written: str) -> str:
    """The side that is there already, however it is written: a slip would make a side of its own, which meets nobody."""
    known = {_folded(side): side for side in sides_of(conference)}
    return known.get(_folded(written), " ".join(written.split()))


def _folded(side: str) -> str:
    return " ".join(side.replace("-", " ").split()).casefold()


@require_POST
@closed_on_failure
def move_part(request: HttpRequest, conference: ConferenceId, part: PartId) -> HttpResponse:
    """One place up or down."""
    sight = _changing(request, conference)
    parts = list(sight.conference.parts)
    here = parts.index(_part(sight, part))
    there = here + (-1 if request.POST.get("way") == "up" else 1)
    form = Versioned(request.POST)
    if not form.is_valid():
        messages.error(request, CHANGED)
    elif 0 <= there < len(parts):
        parts[here], parts[there] = parts[there], parts[here]
        changed = replace(sight.conference, parts=tuple(parts))
        read = form.cleaned_data["version"]
        try:
            keep(sight, changed, EventKind.CONFERENCE_CHANGED, read=read, what="part_moved", part=part)
        except Changed:
            messages.error(request, "Somebody else has changed this conference in the meantime. Nothing was moved.")
        else:
            messages.success(request, "The order of the parts is changed.")
    return redirect("conference", conference=conference)


@require_http_methods(["GET", "POST"])
@closed_on_failure
def remove_part(request: HttpRequest, conference: ConferenceId, part: PartId) -> HttpResponse:
    sight = _changing(request, conference)
    found = _part(sight, part)
    form = Versioned(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        left = tuple(p for p in sight.conference.parts if p.id != part)
        read = form.cleaned_data["version"]
        try:
            keep(
                sight,
                replace(sight.conference, parts=left),
                EventKind.CONFERENCE_CHANGED,
                read=read,
                what="part_removed",
                part=part,
            )
        except Changed:
            form.add_changed()
        else:
            messages.success(request, "The part is removed.")
            return redirect("conference", conference=conference)
    of_exclusions = sum(1 for e in sight.conference.exclusions if part in e.parts)
    return show(request, sight, form, "remove_part.html", part=found, of_exclusions=of_exclusions)


def _changing(request: HttpRequest, conference: ConferenceId) -> Sight:
    """Once it is under way, parts are the chair's desk's."""
    sight = planner_of(request, conference)
    if not sight.planned:
        raise NotTheirs
    return sight


def _part(sight: Sight, part: PartId) -> Part:
    found = sight.conference.part(part)
    if found is None:
        raise NotTheirs
    return found
