"""Keeping somebody out: the six grounds, asked in time by somebody invited, decided by the chair, for the least time."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from tests.domain.conferences.planned import conference, excluded, kernel, part

from privity.domain.conferences.exclusions import (
    GROUNDS_IN_WORDS,
    is_late,
    last_day_for_requests,
    objections_to,
    requests_due,
)
from privity.domain.conferences.plan import Exclusion, ExclusionGround, PartId, PartKind
from privity.domain.conferences.working_days import NoCalendar, bank_holidays, is_working_day
from privity.domain.people import PersonId

JERSEY, LONDON = ZoneInfo("Europe/Jersey"), ZoneInfo("Europe/London")
PLANNED = conference(part("family", PartKind.FAMILY, "ella:health"), part("closed", PartKind.CLOSED, "rob:criminal"))


def where(exclusion: Exclusion) -> list[str]:
    return [each.where.partition("].")[2] for each in objections_to(exclusion, PLANNED, kernel=kernel())]


class TestGrounds:
    def test_each_of_the_six_has_its_words(self) -> None:
        assert set(GROUNDS_IN_WORDS) == set(ExclusionGround)
        assert len(ExclusionGround) == 6
        assert all(words.endswith(".") for words in GROUNDS_IN_WORDS.values())

    @pytest.mark.parametrize("ground", ExclusionGround)
    def test_one_asked_for_in_time_and_decided_with_everything_said_stands(self, ground: ExclusionGround) -> None:
        assert where(excluded("rob", "family", ground=ground)) == []


class TestAsked:
    @pytest.mark.parametrize(
        ("changed", "place"),
        [
            ({"evidence": " "}, ["evidence"]),
            ({"requested_by": PersonId("vera")}, ["requested_by"]),
            ({"requested_by": PersonId("rob")}, ["requested_by"]),
            ({"parts": (PartId("gone"),)}, ["parts"]),
            ({"person": PersonId("zed")}, ["person"]),
        ],
    )
    def test_what_it_lacks_is_named(self, changed: dict[str, object], place: list[str]) -> None:
        assert where(excluded("rob", "family", **changed)) == place

    @pytest.mark.parametrize("who", ["chris", "tina", "kim", "jo"])
    def test_nobody_excludes_who_runs_it_or_the_childs_own_social_care(self, who: str) -> None:
        assert "person" in where(excluded(who, "closed", requested_by=PersonId("pat")))

    def test_a_professional_of_another_agency_can_be(self) -> None:
        assert where(excluded("gemma", "closed")) == []

    def test_whoever_planned_it_may_ask_though_not_invited(self) -> None:
        planned = replace(PLANNED, planned_by=PersonId("vera"))
        asked = excluded("rob", "family", requested_by=PersonId("vera"))
        assert objections_to(asked, planned, kernel=kernel()) == ()


class TestDecided:
    @pytest.mark.parametrize(
        ("changed", "place"),
        [
            ({"decided_by": PersonId("tina")}, ["decided_by"]),
            ({"decided_by": None}, ["decided_by"]),
            ({"decided_by": PersonId("vera")}, ["decided_by"]),
            ({"decided_at": None}, ["decided_at"]),
            ({"decided_at": datetime(2026, 3, 9, tzinfo=UTC)}, ["decided_at"]),
            ({"shortest": ""}, ["shortest"]),
            ({"told": ""}, ["told"]),
            ({"views": "\n"}, ["views"]),
            ({"parts": (), "shortest": ""}, ["shortest"]),
        ],
    )
    def test_only_the_chair_and_only_with_everything_said(self, changed: dict[str, object], place: list[str]) -> None:
        assert where(excluded("rob", "family", **changed)) == place

    def test_a_whole_conference_needs_its_own_words(self) -> None:
        [found] = objections_to(excluded("rob", shortest=""), PLANNED, kernel=kernel())
        assert "whole conference" in found.text

    def test_one_that_the_chair_refused_needs_nothing_more(self) -> None:
        assert where(excluded("rob", "family", excluded=False, shortest="", told="", views="")) == []

    def test_one_that_nobody_has_decided_needs_nothing_of_a_decision(self) -> None:
        undecided = excluded("rob", "family", decided_by=None, decided_at=None, excluded=False, told="", views="")
        assert where(undecided) == []


class TestInTime:
    @pytest.mark.parametrize(
        ("starts", "last", "because"),
        [
            ("2026-03-20T10:00", "2026-03-17", "a Friday: Tuesday"),
            ("2026-03-18T10:00", "2026-03-13", "a Wednesday: over the weekend, Friday"),
            ("2026-03-16T10:00", "2026-03-11", "a Monday: Wednesday"),
            ("2026-04-08T10:00", "2026-04-01", "Good Friday and Easter Monday lie between"),
            ("2028-05-10T10:00", "2028-05-04", "Liberation Day lies between"),
            ("2026-05-12T10:00", "2026-05-07", "Liberation Day on a Saturday has no day in lieu"),
            ("2027-05-11T10:00", "2027-05-06", "nor has it on a Sunday"),
            ("2026-12-30T10:00", "2026-12-23", "Christmas Day, and Boxing Day's Monday in lieu"),
            ("2028-01-05T10:00", "2027-12-30", "New Year's Day on a Saturday has its Monday"),
            ("2026-03-21T10:00", "2026-03-18", "held on a Saturday"),
            ("2026-03-18T00:10", "2026-03-13", "just after midnight"),
        ],
    )
    def test_the_last_day_is_three_working_days_before(self, starts: str, last: str, because: str) -> None:
        begins = datetime.fromisoformat(starts).replace(tzinfo=JERSEY)
        assert last_day_for_requests(begins, "JE", JERSEY) == date.fromisoformat(last), because

    def test_england_has_no_liberation_day(self) -> None:
        begins = datetime(2028, 5, 10, 10, tzinfo=LONDON)
        assert last_day_for_requests(begins, "GB", LONDON) == date(2028, 5, 5)

    def test_england_has_easter_monday_and_its_summer_bank_holiday(self) -> None:
        assert {date(2026, 4, 6), date(2026, 8, 31)} <= bank_holidays("GB", 2026)

    def test_the_day_is_the_departments_own_and_ends_with_its_last_second(self) -> None:
        """Half past eleven at night in UTC is tomorrow in a Jersey summer."""
        begins = datetime(2026, 7, 14, 23, 30, tzinfo=UTC)
        assert last_day_for_requests(begins, "JE", JERSEY) == date(2026, 7, 10)
        assert requests_due(begins, "JE", JERSEY) == datetime(2026, 7, 10, 23, 59, 59, tzinfo=JERSEY)

    @pytest.mark.parametrize(
        ("asked", "late"),
        [("2026-03-17T23:59:59", False), ("2026-03-18T00:00:00", True), ("2026-03-01T09:00:00", False)],
    )
    def test_a_late_request_is_flagged_and_must_say_why(self, asked: str, *, late: bool) -> None:
        at = datetime.fromisoformat(asked).replace(tzinfo=UTC)
        requested = excluded("rob", "family", requested_at=at, decided_at=at)
        assert is_late(requested, PLANNED, kernel=kernel()) is late
        assert where(requested) == (["late_because"] if late else [])
        assert where(replace(requested, late_because="He was arrested yesterday.")) == []

    def test_where_no_calendar_is_known_every_request_is_late(self) -> None:
        assert is_late(excluded("rob"), PLANNED, kernel=kernel(jurisdiction="FR"))
        with pytest.raises(NoCalendar):
            is_working_day(date(2026, 3, 9), "FR")


# Public and bank holidays of Jersey as its government publishes them, to check the library against.
PUBLISHED = {
    2025: "01-01 04-18 04-21 05-05 05-09 05-26 08-25 12-25 12-26",
    2026: "01-01 04-03 04-06 05-04 05-09 05-25 08-31 12-25 12-26 12-28",
}


@pytest.mark.parametrize("year", PUBLISHED)
def test_jerseys_bank_holidays_are_those_published(year: int) -> None:
    assert {day.strftime("%m-%d") for day in bank_holidays("JE", year)} == set(PUBLISHED[year].split())
