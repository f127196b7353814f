"""The path of a conference: decided again at each step, in the ledger before anything opens, closed when in doubt."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.control.conferences.memory import (
    CLOSED,
    CONFERENCE,
    DAD,
    FAMILY,
    HEALTH,
    LOWE,
    MO,
    ROOM,
    SID,
    TAM,
    Room,
    planned,
    seat,
    seats,
)

from privity.control.conferences.ports import Ticket
from privity.control.outcomes import NotAllowed, PathUnavailable
from privity.domain.conferences.plan import PartId, PartKind, State, Task


def test_a_good_ticket_lets_somebody_in_once_and_only_once() -> None:
    room = Room()
    room.plans.tickets["t"] = Ticket(conference=CONFERENCE, person=MO, device="d")
    arrival = room.sitting.arrive("t", seat=seat(MO))
    assert arrival is not None
    assert (arrival.person, arrival.side, arrival.host) == (MO, "mother", False)
    assert room.sitting.arrive("t", seat=seat(MO)) is None
    assert room.shelf.kinds == ["conference:arrived", "conference:link_refused"]
    refused, _ = room.shelf.events[-1]
    assert refused.secret == {"ticket": "t"}, "it says which, to whoever holds it"
    assert "t" not in refused.body.values()


def test_of_the_family_somebody_whose_side_nobody_gave_waits_with_nobody() -> None:
    """No side is the practitioners': a plan that leaves it out must not show a mother's name to the father, nor theirs."""
    plan = planned()
    room = Room(replace(plan, invited=tuple(replace(i, side="") for i in plan.invited)))
    for n, person in enumerate((MO, SID, TAM)):
        room.plans.tickets[f"t{n}"] = Ticket(conference=CONFERENCE, person=person, device="d")
    mother, worker, manager = (room.sitting.arrive(f"t{n}", seat=seat(p)) for n, p in enumerate((MO, SID, TAM)))
    assert mother is not None
    assert worker is not None
    assert manager is not None
    assert worker.side == manager.side == ""
    assert mother.side not in {"", worker.side}
    assert "alone" in mother.side


@pytest.mark.parametrize("state", [State.ENDED, State.CANCELLED])
def test_nobody_arrives_at_a_conference_that_is_over(state: State) -> None:
    room = Room(planned(state=state))
    room.plans.tickets["t"] = Ticket(conference=CONFERENCE, person=TAM, device="d")
    assert room.sitting.arrive("t", seat=seat(TAM)) is None


def test_somebody_who_is_not_invited_any_more_does_not_arrive() -> None:
    room = Room()
    room.plans.tickets["t"] = Ticket(conference=CONFERENCE, person=DAD, device="d")
    assert room.sitting.arrive("t", seat=seat(DAD)) is None


@pytest.mark.parametrize("person", [TAM, SID, LOWE, MO])
def test_only_those_who_may_hear_a_part_get_a_seat_in_it(person: object) -> None:
    room = Room().called(CLOSED)
    ask = lambda: room.sitting.leave_to_seat(CONFERENCE, CLOSED, ROOM, seat(person), person)  # noqa: E731 - asked once
    if person == MO:
        with pytest.raises(NotAllowed):
            ask()
        assert "conference:seated" not in room.shelf.kinds
    else:
        assert ask().index == len(room.shelf.events) - 1
        assert room.shelf.kinds[-1] == "conference:seated"


def test_a_bar_that_was_added_a_moment_ago_takes_away_the_leave_to_sit_and_to_hear() -> None:
    room = Room().called()
    room.sitting.leave_to_seat(CONFERENCE, FAMILY, ROOM, seat(MO), MO)
    room.bar(MO)
    with pytest.raises(NotAllowed):
        room.sitting.leave_to_seat(CONFERENCE, FAMILY, ROOM, seat(MO), MO)
    with pytest.raises(NotAllowed):
        room.sitting.leave_to_forward(CONFERENCE, FAMILY, ROOM, seats(TAM, MO))
    assert not room.sitting.hearings(CONFERENCE, FAMILY)[MO].hears
    assert room.heard() == {}


def test_who_hears_what_is_in_the_ledger_once_for_each_sitting_and_person() -> None:
    room = Room().called()
    room.sitting.leave_to_forward(CONFERENCE, FAMILY, ROOM, seats(TAM, SID))
    assert room.heard() == {TAM: {"ella health"}, SID: {"ella health"}}
    assert {(row.by, row.channel, row.case) for row in room.shelf.learnt} == {(TAM, "conference", "c")}
    room.sitting.leave_to_forward(CONFERENCE, FAMILY, ROOM, seats(TAM, SID, LOWE))
    event, learnt = room.shelf.events[-1]
    assert [row.reader for row in learnt] == [LOWE], "who comes later learns; the others knew"
    assert event.body["new"] == [LOWE]
    room.sitting.closed(CONFERENCE, FAMILY, why="late")
    room.called()
    room.sitting.leave_to_forward(CONFERENCE, FAMILY, ROOM, seats(TAM, LOWE))
    assert {row.reader for row in room.shelf.events[-1][1]} == {TAM, LOWE}, "it is another sitting"


def test_nobody_hears_without_a_host_nor_on_two_seats() -> None:
    room = Room().called()
    with pytest.raises(NotAllowed):
        room.sitting.leave_to_forward(CONFERENCE, FAMILY, ROOM, seats(LOWE))
    with pytest.raises(NotAllowed):
        room.sitting.leave_to_forward(CONFERENCE, FAMILY, ROOM, seats(TAM) | {seat(MO): TAM})


def test_nobody_is_seated_before_a_host_has_called_a_part() -> None:
    with pytest.raises(NotAllowed):
        Room().sitting.leave_to_seat(CONFERENCE, FAMILY, ROOM, seat(TAM), TAM)


def test_the_room_and_the_ticket_are_in_the_ledger_as_salted_hashes_only() -> None:
    room = Room().called()
    room.sitting.leave_to_seat(CONFERENCE, FAMILY, ROOM, seat(TAM), TAM)
    room.sitting.leave_to_forward(CONFERENCE, FAMILY, ROOM, seats(TAM))
    for event, _ in room.shelf.events:
        assert ROOM not in str(event.body)
        assert "Marsh" not in str(event.body)
        assert "With the family" not in str(event.body)


def test_attendance_is_noted_once_and_ends_with_the_seat() -> None:
    room = Room().called()
    room.sitting.reported(CONFERENCE, FAMILY, seat(LOWE), LOWE)
    room.later(seconds=3)
    room.sitting.leave_to_forward(CONFERENCE, FAMILY, ROOM, seats(TAM, LOWE))
    assert room.plans.stays[seat(LOWE)].came == room.now - timedelta(seconds=3)
    assert room.plans.stays[seat(TAM)].came == room.now
    room.later(seconds=60)
    room.sitting.unseated(CONFERENCE, FAMILY, seat(LOWE), LOWE, why="went")
    assert [(stay.person, stay.went) for stay in room.plans.over] == [(LOWE, room.now)]
    assert room.shelf.events[-1][0].body["why"] == "went"


@pytest.mark.parametrize("why", ["ended", "next-part", "interrupted", "late"])
def test_attendance_ends_with_the_room_for_those_too_who_go_into_no_other(why: str) -> None:
    room = Room().called()
    room.sitting.leave_to_forward(CONFERENCE, FAMILY, ROOM, seats(TAM, LOWE))
    room.later(seconds=60)
    room.sitting.closed(CONFERENCE, FAMILY, why=why)
    assert sorted((stay.person, stay.went) for stay in room.plans.over) == [(LOWE, room.now), (TAM, room.now)]
    assert room.plans.stays == {}


@pytest.mark.parametrize("why", ["ended", "next-part"])
def test_a_part_that_ended_is_never_called_again_nor_sat_in(why: str) -> None:
    room = Room().called()
    room.sitting.closed(CONFERENCE, FAMILY, why=why, by=TAM)
    with pytest.raises(NotAllowed):
        room.called()
    with pytest.raises(NotAllowed):
        room.sitting.leave_to_seat(CONFERENCE, FAMILY, ROOM, seat(TAM), TAM)


@pytest.mark.parametrize("why", ["late", "media-server", "no-host", "stranger", "interrupted", "closed-session"])
def test_a_part_that_was_cut_off_is_called_again(why: str) -> None:
    room = Room().called()
    room.sitting.closed(CONFERENCE, FAMILY, why=why)
    room.called()
    assert room.plans.conference.ended_parts == ()


def test_words_that_are_not_ours_stay_out_of_the_ledger() -> None:
    room = Room().called()
    room.sitting.closed(CONFERENCE, FAMILY, why="Ella has asthma")
    assert room.shelf.events[-1][0].body["why"] == "other"


DEAD = {
    "ledger": lambda room: room.shelf.down.add("ledger"),
    "department": lambda room: setattr(room.kernels, "down", True),
    "store": lambda room: setattr(room.plans, "down", True),
}


@pytest.mark.parametrize("dead", DEAD)
def test_with_anything_dead_nobody_is_seated_and_nobody_hears(dead: str) -> None:
    room = Room().called()
    DEAD[dead](room)
    with pytest.raises(PathUnavailable):
        room.sitting.leave_to_seat(CONFERENCE, FAMILY, ROOM, seat(LOWE), LOWE)
    with pytest.raises(PathUnavailable):
        room.sitting.leave_to_forward(CONFERENCE, FAMILY, ROOM, seats(TAM, LOWE))
    assert room.shelf.kinds == ["conference:part_called"]
    assert room.shelf.learnt == []


@pytest.mark.parametrize("dead", ["ledger", "store"])
def test_with_ledger_or_store_dead_nobody_arrives_and_nothing_is_called_or_changed(dead: str) -> None:
    room = Room()
    room.plans.tickets["t"] = Ticket(conference=CONFERENCE, person=MO, device="d")
    DEAD[dead](room)
    before = room.plans.conference
    for act in (
        lambda: room.sitting.arrive("t", seat=seat(MO)),
        lambda: room.sitting.called(CONFERENCE, FAMILY, by=TAM),
        lambda: room.sitting.closed_session(CONFERENCE, by=TAM),
        lambda: room.sitting.exclude(CONFERENCE, MO, ground="interference", by=TAM, part=FAMILY),
        lambda: room.sitting.handed_over(CONFERENCE, by=TAM),
        lambda: room.sitting.ended(CONFERENCE, by=TAM),
        lambda: room.sitting.acted(CONFERENCE, "admit", by=TAM, person=MO),
    ):
        with pytest.raises(PathUnavailable):
            act()
    assert room.plans.conference == before
    assert room.shelf.events == []


def test_the_department_dead_means_that_nobody_knows_who_may_hear() -> None:
    room = Room().called()
    room.kernels.down = True
    with pytest.raises(PathUnavailable):
        room.sitting.hearings(CONFERENCE, FAMILY)


@pytest.mark.parametrize("dead", ["ledger", "store"])
def test_what_closes_is_noted_wherever_it_still_can_be(dead: str) -> None:
    room = Room().called()
    room.sitting.reported(CONFERENCE, FAMILY, seat(MO), MO)
    DEAD[dead](room)
    with pytest.raises(PathUnavailable):
        room.sitting.unseated(CONFERENCE, FAMILY, seat(MO), MO, why="went")
    with pytest.raises(PathUnavailable):
        room.sitting.closed(CONFERENCE, FAMILY, why="ended", by=TAM)
    if dead == "ledger":
        assert room.plans.stays == {}
        assert room.plans.conference.ended_parts == (FAMILY,)
    else:
        assert room.shelf.kinds[1:] == ["conference:unseated", "conference:part_closed"]


def test_a_gate_that_starts_closes_the_attendance_that_was_left_open() -> None:
    room = Room()
    assert room.sitting.restarted() == (CONFERENCE,)
    assert room.plans.closed_at == room.now


def test_that_people_are_there_is_noted_apart_from_the_question_whether_they_may_stay() -> None:
    room = Room()
    assert room.sitting.standing(CONFERENCE, {MO: "d"}) == {MO}
    assert room.plans.noted == []
    room.sitting.seen(CONFERENCE)
    assert room.plans.noted == [room.now]


def test_the_pages_get_names_and_roles_in_plain_words() -> None:
    room = Room()
    assert room.sitting.names([MO]) == {MO: "Mo Marsh"}
    assert room.sitting.roles(CONFERENCE) == {TAM: "team manager", SID: "social worker", LOWE: "GP", MO: "mother"}


HOSTS_ONLY = {
    "call": lambda s, by: s.called(CONFERENCE, FAMILY, by=by),
    "closed-session": lambda s, by: s.closed_session(CONFERENCE, by=by),
    "end": lambda s, by: s.ended(CONFERENCE, by=by),
    "hand-over": lambda s, by: s.handed_over(CONFERENCE, by=by),
    "exclude": lambda s, by: s.exclude(CONFERENCE, LOWE, ground="interference", by=by, part=FAMILY),
}


@pytest.mark.parametrize("act", HOSTS_ONLY)
@pytest.mark.parametrize("by", [MO, LOWE, DAD])
def test_only_hosts_work_the_desk(act: str, by: object) -> None:
    room = Room()
    with pytest.raises(NotAllowed):
        HOSTS_ONLY[act](room.sitting, by)
    assert room.plans.conference == planned()
    assert room.shelf.events == []


def test_what_somebody_tries_who_is_no_host_is_refused_and_written_down() -> None:
    room = Room()
    with pytest.raises(NotAllowed):
        room.sitting.acted(CONFERENCE, "Ella's secret", by=MO, person=MO)
    body = room.shelf.events[-1][0].body
    assert (body["act"], body["by"], body["refused"]) == ("other", MO, True)
    room.sitting.acted(CONFERENCE, "admit", by=SID, person=MO)
    assert room.shelf.events[-1][0].body["refused"] is False


def test_only_the_chair_excludes_and_for_this_part_alone() -> None:
    room = Room().called()
    with pytest.raises(NotAllowed):
        room.sitting.exclude(CONFERENCE, MO, ground="interference", by=SID, part=FAMILY)
    room.sitting.exclude(CONFERENCE, MO, ground="interference", by=TAM, part=FAMILY)
    (exclusion,) = room.plans.conference.exclusions
    assert (exclusion.person, exclusion.parts, exclusion.decided_by, exclusion.excluded) == (MO, (FAMILY,), TAM, True)
    assert not room.sitting.hearings(CONFERENCE, FAMILY)[MO].hears
    with pytest.raises(NotAllowed):
        room.sitting.leave_to_seat(CONFERENCE, FAMILY, ROOM, seat(MO), MO)


@pytest.mark.parametrize(
    ("person", "ground"), [(TAM, "interference"), (DAD, "interference"), (MO, "I do not like her")]
)
def test_an_exclusion_needs_a_ground_and_somebody_else_who_is_invited(person: object, ground: str) -> None:
    room = Room().called()
    with pytest.raises(NotAllowed):
        room.sitting.exclude(CONFERENCE, person, ground=ground, by=TAM, part=FAMILY)
    assert room.plans.conference.exclusions == ()


def test_one_press_adds_a_closed_part_that_the_family_does_not_hear() -> None:
    room = Room().called()
    part = room.sitting.closed_session(CONFERENCE, by=SID)
    added = room.plans.conference.part(part)
    assert added is not None
    assert (added.kind, added.unplanned, added.topics) == (PartKind.CLOSED, True, (HEALTH,))
    hears = {person for person, hearing in room.sitting.hearings(CONFERENCE, part).items() if hearing.hears}
    assert hears == {TAM, SID, LOWE}
    assert room.sitting.closed_session(CONFERENCE, by=SID) != part, "each is a part of its own"


def test_where_nothing_was_planned_for_it_a_closed_session_speaks_of_what_partners_may_hear() -> None:
    room = Room(planned(closed_topics=())).called()
    part = room.sitting.closed_session(CONFERENCE, by=TAM)
    added = room.plans.conference.part(part)
    assert added is not None
    assert {topic.about for topic in added.topics} >= {"ella"}


def test_the_chair_is_handed_to_the_second_host_or_taken_by_them() -> None:
    room = Room()
    room.sitting.handed_over(CONFERENCE, by=TAM)
    tasks = {i.person: i.task for i in room.plans.conference.invited}
    assert (tasks[SID], tasks[TAM]) == (Task.CHAIR, Task.SECOND_HOST)
    room.sitting.handed_over(CONFERENCE, by=TAM)
    assert {i.person: i.task for i in room.plans.conference.invited}[TAM] is Task.CHAIR


def test_there_is_nobody_to_hand_over_to_without_a_second_host() -> None:
    alone = planned(invited=planned().invited[:1])
    with pytest.raises(NotAllowed):
        Room(alone).sitting.handed_over(CONFERENCE, by=TAM)


def test_a_plan_that_somebody_else_changes_meanwhile_is_read_again() -> None:
    room = Room()
    theirs = replace(room.plans.conference, version=2, quorum_reason="two agencies are ill")
    room.plans.meanwhile.append(theirs)
    room.called()
    assert room.plans.conference.quorum_reason == "two agencies are ill"
    assert room.plans.conference.state is State.UNDER_WAY


def test_a_host_who_stops_being_one_just_before_calls_nothing() -> None:
    room = Room()
    room.plans.meanwhile.append(
        replace(room.plans.conference, version=2, invited=tuple(i for i in planned().invited if i.person != TAM))
    )
    with pytest.raises(NotAllowed):
        room.called()
    assert room.plans.conference.state is State.PLANNED


def test_what_is_over_stays_over() -> None:
    room = Room().called()
    room.sitting.ended(CONFERENCE, by=TAM)
    for act in HOSTS_ONLY.values():
        if act is not HOSTS_ONLY["hand-over"]:
            with pytest.raises(NotAllowed):
                act(room.sitting, TAM)
    with pytest.raises(NotAllowed):
        room.sitting.leave_to_seat(CONFERENCE, FAMILY, ROOM, seat(TAM), TAM)


def test_a_conference_or_part_that_is_not_there_is_refused_like_one_that_is_not_yours() -> None:
    room = Room().called()
    with pytest.raises(NotAllowed):
        room.sitting.conference("nowhere")  # type: ignore[arg-type] # any id
    with pytest.raises(NotAllowed):
        room.sitting.hearings(CONFERENCE, PartId("nowhere"))
    with pytest.raises(NotAllowed):
        room.sitting.leave_to_seat(CONFERENCE, PartId("nowhere"), ROOM, seat(TAM), TAM)
