"""A client written by hand, with somebody's link: it can do no more than that person, and nothing of another's."""

import json

from tests.gates.conference.rig import Rig, at_a_gate
from tests.gates.conference.scripted_path import CHAIR, CLOSED, FAMILY, FATHER, MOTHER, NURSE, SECOND

UNKNOWN = [
    {"type": "forward", "seats": []},
    {"type": "join", "room": "x"},
    {"type": "message", "body": {"request": "join"}},
    {"type": "offer", "turn": 1, "sdp": "x", "seat": "another"},
    {"type": "offer", "turn": 1, "sdp": "x", "room": "another"},
    {"type": "hears", "turn": 1, "sdp": {"type": "answer"}},
    {"type": "candidate", "turn": 1, "which": "send", "candidate": {}, "seat": "another"},
    {"type": "candidate", "turn": 1, "which": "everybody", "candidate": None},
    {"type": "candidate", "turn": 1, "which": "send", "candidate": [1]},
    {"type": "alone", "part": "family", "alone": 1},
    {"type": "alone", "part": "family", "alone": True, "person": CHAIR},
    {"type": "hand", "up": True, "seat": "another"},
    {"type": "shows", "audio": True},
    {"type": "chat", "words": ""},
    {"type": "chat", "words": "x" * 1001},
    {"type": "do", "act": "destroy"},
    {"type": "do", "act": "call"},
    {"type": "do", "act": "call", "part": FAMILY, "by": CHAIR},
    {"type": "do", "act": "admit", "person": MOTHER, "ground": "prejudice"},
    {"type": "do", "act": "end", "part": None},
    {"type": "leave", "person": NURSE},
    {"type": "offer", "turn": 2, "sdp": "of a turn that never was"},
    {"type": "offer", "turn": 0, "sdp": "x"},
    {"type": "offer", "turn": 1e3, "sdp": "x"},
    {},
    [],
    None,
]


@at_a_gate()
async def test_whatever_is_not_of_the_protocol_ends_the_connection(rig: Rig) -> None:
    for message in UNKNOWN:
        [page] = await rig.wait(MOTHER)
        await page.socket.send(json.dumps(message))
        assert (await page.refused())["why"] == "protocol", message
    assert rig.path.done("acted") == rig.path.done("called") == []


@at_a_gate(
    [
        {"act": each}
        for each in [
            {"act": "call", "part": CLOSED},
            {"act": "admit", "person": MOTHER},
            {"act": "accept", "person": MOTHER},
            {"act": "wait", "person": CHAIR},
            {"act": "exclude", "person": CHAIR, "ground": "prejudice"},
            {"act": "closed-session"},
            {"act": "end-part"},
            {"act": "end"},
            {"act": "hand-over"},
            {"act": "say", "person": FATHER, "words": "go home"},
        ]
    ]
)
async def test_a_guest_does_nothing_that_hosts_do_and_it_is_written_down(rig: Rig, act: dict[str, str]) -> None:
    [father] = await rig.wait(FATHER)
    _, _, mother, nurse = await rig.part_on(FAMILY, MOTHER, NURSE)
    hearing, room = rig.hearing, set(rig.media.rooms)
    for page, person in ((mother, MOTHER), (nurse, NURSE)):
        await page.say("do", **act)
        await page.until(lambda page=page: page.all("trouble"))
        await rig.until(lambda person=person: any(a[:2] == (act["act"], person) for a in rig.path.done("acted")))
    assert (rig.hearing, set(rig.media.rooms)) == (hearing, room)
    assert father.all("said") == mother.all("desk") == []
    assert [a[0] for a in rig.path.done("called")] == [FAMILY]


@at_a_gate()
async def test_an_answer_for_another_part_lets_nobody_into_this_one(rig: Rig) -> None:
    chair, _ = await rig.wait(CHAIR, SECOND)
    nurse = await rig.come(NURSE, alone=None)
    await nurse.at("waiting")
    await nurse.say("alone", part=FAMILY, alone=True)  # before anybody asked
    await chair.do("call", part=FAMILY)
    await nurse.at("question")
    await nurse.say("alone", part=CLOSED, alone=True)
    await nurse.say("alone", part="no-such-part", alone=True)
    await chair.desk(door="open")
    assert NURSE not in rig.hearing
    assert nurse.last("place")["place"] == "question"
    await nurse.say("alone", part=FAMILY, alone=True)
    await nurse.at("part")


@at_a_gate()
async def test_who_was_not_asked_can_not_answer_themselves_in(rig: Rig) -> None:
    [father] = await rig.wait(FATHER)
    await rig.part_on(FAMILY, MOTHER)
    await father.say("alone", part=FAMILY, alone=True)
    await father.say("alone", part=FAMILY, alone=True)
    chair = rig.pages[1]
    await chair.do("admit", person=FATHER)
    await chair.desk(shut=True)
    await father.until(lambda: rig.path.done("acted"))
    assert father.all("send") == []
    assert FATHER not in rig.hearing


@at_a_gate()
async def test_an_answer_that_nobody_asked_for_does_not_spare_the_question(rig: Rig) -> None:
    chair, *_ = await rig.part_on(FAMILY, MOTHER)
    nurse = await rig.come(NURSE, alone=None)
    await nurse.at("waiting")
    await nurse.say("alone", part=FAMILY, alone=True)
    await nurse.say("hand", up=True)
    await chair.until(lambda: chair.on_desk(NURSE)["hand"])
    await chair.do("admit", person=NURSE)
    await nurse.at("question")
    assert NURSE not in rig.hearing
    await nurse.say("alone", part=FAMILY, alone=True)
    await nurse.at("part")


@at_a_gate()
async def test_what_comes_late_of_a_turn_that_is_over_is_dropped_and_reaches_no_media_server(rig: Rig) -> None:
    chair, _, mother = await rig.part_on(FAMILY, MOTHER)
    await chair.do("end-part")
    await mother.at("waiting")
    before = len(rig.media.offers), len(rig.media.answers), len(rig.media.candidates)
    await mother.say("offer", turn=1, sdp="late")
    await mother.say("hears", turn=1, sdp="late")
    await mother.say("candidate", turn=1, which="hear", candidate={"candidate": "late"})
    await mother.say("candidate", turn=1, which="send", candidate=None)
    await chair.do("call", part="outline")
    await mother.at("part")
    await mother.say("offer", turn=1, sdp="late")
    await mother.say("candidate", turn=1, which="send", candidate={"candidate": "late"})
    await mother.say("hand", up=True)
    await mother.until(lambda: any(p["hand"] for p in mother.last("place")["people"]))
    assert "late" not in rig.media.offers.values()
    assert "late" not in [sdp for _, sdp in rig.media.answers]
    assert len(rig.media.candidates) == before[2]
    assert not mother.closed.is_set()


@at_a_gate()
async def test_a_turn_takes_one_offer(rig: Rig) -> None:
    _, _, mother = await rig.part_on(FAMILY, MOTHER)
    await mother.say("offer", turn=1, sdp="another")
    await mother.say("hears", turn=1, sdp="nobody asked")
    await mother.say("hand", up=True)
    await mother.until(lambda: any(p["hand"] for p in mother.last("place")["people"]))
    assert "another" not in rig.media.offers.values()
    assert "nobody asked" not in [sdp for _, sdp in rig.media.answers]


@at_a_gate()
async def test_candidates_go_to_the_media_server_as_the_pages_own_and_without_what_is_not_known(rig: Rig) -> None:
    [chair, _] = await rig.wait(CHAIR, SECOND)
    mother = await rig.come(MOTHER, offers=False)
    await mother.at("waiting")
    await chair.do("call", part=FAMILY)
    await mother.until(lambda: mother.all("send"))
    early = {"candidate": "early", "sdpMid": "0", "sdpMLineIndex": 0, "usernameFragment": "x", "janus": "attach"}
    await mother.say("candidate", turn=1, which="send", candidate=early)
    await mother.say("offer", turn=1, sdp="hers")
    await mother.until(lambda: mother.all("answer"))
    await mother.say("candidate", turn=1, which="send", candidate=None)
    await rig.until(lambda: len(rig.media.candidates) == 2)
    (seat, _, first), (_, _, last) = rig.media.candidates
    assert rig.person(seat) == MOTHER
    assert (first, last) == ({"candidate": "early", "sdpMid": "0", "sdpMLineIndex": 0}, None)


@at_a_gate()
async def test_an_offer_that_the_media_server_finds_is_none_seats_nobody_and_ends_that_page(rig: Rig) -> None:
    [chair, _] = await rig.wait(CHAIR, SECOND)
    mother = await rig.come(MOTHER, offers=False)
    await mother.at("waiting")
    await chair.do("call", part=FAMILY)
    await mother.until(lambda: mother.all("send"))
    await mother.say("offer", turn=1, sdp="two videos")
    assert (await mother.refused())["why"] == "protocol"
    await chair.desk(door="open", shut=True)
    assert MOTHER not in rig.hearing


@at_a_gate([{"person": each} for each in ["p-nobody", "*", "p-chair ", "P-MOTHER", "../p-mother", ""]])
async def test_a_person_who_is_not_invited_is_nobody_whatever_a_host_says_of_them(rig: Rig, person: str) -> None:
    chair, _ = await rig.part_on(FAMILY)
    hearing = rig.hearing
    for act in ("admit", "accept", "wait"):
        await chair.do(act, person=person)
    await chair.do("say", person=person, words="hello")
    await chair.until(lambda: chair.all("trouble") or chair.all("refused"))
    assert rig.hearing <= hearing  # a page that names nobody at all is put out
