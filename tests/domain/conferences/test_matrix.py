"""Who would hear what, what would be new to whom, what somebody ought to look at, and what has changed since."""

from dataclasses import replace

import pytest
from tests.builders import NOON, bar, fact
from tests.domain.conferences.planned import answered, conference, excluded, kernel, part, topics

from privity.domain.conferences.audience import hearing
from privity.domain.conferences.matrix import Matrix, matrix, told_now
from privity.domain.conferences.plan import Conference, ExclusionGround, PartId, PartKind
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId

FAMILY = part("family", PartKind.FAMILY, "ella:health", "anna:identity")
CLOSED = part("closed", PartKind.CLOSED, "anna:mental_health")


def everything_is_new(reader: PersonId, about: PersonId, category: str, fact_id: str | None) -> bool:
    return bool(reader and about and category) and fact_id != "known"


def of(planned: Conference, known: Kernel | None = None) -> Matrix:
    return matrix(planned, kernel=known or kernel(), at=NOON, new_to=everything_is_new)


def warned(planned: Conference, known: Kernel | None = None) -> str:
    return "\n".join(f"{each.where}: {each.text}" for each in of(planned, known).warnings)


class TestCells:
    def test_each_says_what_hearing_says(self) -> None:
        planned = conference(FAMILY, CLOSED, exclusions=(excluded("rob", "family"),))
        found = of(planned)
        for row in found.rows:
            for each in planned.parts:
                cell = row.cell(each.id)
                assert cell is not None
                assert cell.hearing == hearing(planned, each, row.invited.person, kernel=kernel(), at=NOON)

    def test_family_are_told_apart_from_professionals(self) -> None:
        assert {row.invited.person for row in of(conference(FAMILY)).rows if row.family} == {
            "anna", "rob", "gran", "sam", "ella", "ada", "sol",
        }  # fmt: skip


class TestNew:
    """A grandmother was told what she had not known of her daughter; what is new to somebody is shown before it is said."""

    def new(self, who: str, *about: str, known: Kernel | None = None) -> set[str]:
        row = of(conference(part("family", PartKind.FAMILY, *about)), known).row(PersonId(who))
        assert row is not None
        return {topic.fact or f"{topic.about}:{topic.category}" for cell in row.cells for topic in cell.new}

    def test_what_a_family_member_would_hear_of_somebody_else_for_the_first_time(self) -> None:
        assert self.new("anna", "ella:health", "rob:family") == {"ella:health", "rob:family"}

    def test_what_is_about_themselves_is_never_new(self) -> None:
        assert self.new("anna", "anna:identity", "ella:health") == {"ella:health"}

    def test_nothing_is_new_to_a_professional_or_where_they_would_not_hear_it(self) -> None:
        assert self.new("gemma", "ella:health") == set()
        assert self.new("gran", "ella:health") == set()

    def test_a_fact_about_them_from_them_or_known_to_them_is_not_new(self) -> None:
        facts = (
            fact("f1", "ella", "health"),
            fact("from-her", "ella", "health", source="anna"),
            fact("of-both", "ella anna", "abuse"),
            fact("known", "ella", "abuse"),
        )
        known = kernel(facts=facts)
        assert self.new("anna", "#f1", "#from-her", "#known", known=known) == {"f1"}
        assert self.new("anna", "#of-both", known=known) == set()

    def test_without_a_record_of_who_knows_what_nothing_is_said(self) -> None:
        shown = matrix(conference(FAMILY), kernel=kernel(), at=NOON)
        assert not any(cell.new for row in shown.rows for cell in row.cells)


class TestWarnings:
    calm = conference(FAMILY, CLOSED, invite="chris tina kim jo pat gemma sal anna rob")

    def test_a_sound_plan_has_none(self) -> None:
        assert warned(self.calm) == ""

    @pytest.mark.parametrize(
        "recorded",
        [{"protected": True}, {"in_confidence": True, "source": "jo"}, {"protected": True, "source": "anna"}],
    )
    def test_of_a_recorded_fact_under_a_topic_that_somebody_present_may_not_hear(
        self, recorded: dict[str, object]
    ) -> None:
        known = kernel(facts=(fact("f1", "ella", "health", text=["has epilepsy"], **recorded),))  # type: ignore[arg-type] # by name
        found = warned(self.calm, known)
        assert "parts[0].topics[0]" in found
        assert "Ella Carter's health" in found
        assert "Pat Hill" in found
        assert "epilepsy" not in found

    def test_of_one_that_is_barred_by_its_id(self) -> None:
        known = kernel(facts=(fact("f1", "ella", "health"),), bars=(bar("rob", fact_id="f1"),))
        assert "Rob Carter would be there and may not know it" in warned(self.calm, known)

    def test_of_one_that_would_have_to_be_asked_though_the_topic_was_answered(self) -> None:
        """Who said yes to the subject was not asked about this."""
        known = kernel(facts=(fact("f1", "ella", "criminal"),))
        asked = answered("anna", "ella:criminal", "ask-parent")
        planned = replace(self.calm, parts=(part("family", PartKind.FAMILY, "ella:criminal"),), answered=(asked,))
        assert "Anna Carter would be there and may not know it" in warned(planned, known)

    def test_not_of_one_that_all_who_hear_may_know_nor_of_one_in_another_part(self) -> None:
        known = kernel(facts=(fact("f1", "ella", "health"), fact("f2", "rob", "health", protected=True)))
        assert warned(self.calm, known) == ""

    def test_of_somebody_for_whom_a_part_is_meant_and_who_may_not_hear_it(self) -> None:
        assert "Gran Carter would not hear the part 'Family'" in warned(
            replace(self.calm, invited=conference().invited)
        )

    def test_not_of_somebody_whom_the_chair_has_excluded_or_who_sent_apologies(self) -> None:
        assert warned(replace(self.calm, exclusions=(excluded("rob", "family"),))) == ""
        known = kernel(bars=(bar("rob", about="ella"),))
        away = tuple(replace(i, apologies=i.person == "rob") for i in self.calm.invited)
        assert "Rob" in warned(self.calm, known)
        assert "Rob" not in warned(replace(self.calm, invited=away), known)

    def test_of_a_part_without_a_host_who_may_hear_it_and_of_one_with_one_alone(self) -> None:
        known = kernel(bars=(bar("tina", about="ella"),))
        assert "Only one host may hear the part 'Family'" in warned(self.calm, known)
        known = kernel(bars=(bar("tina chris", about="ella"),))
        assert "No host may hear the part 'Family': it can't be opened." in warned(self.calm, known)

    def test_of_sides_that_should_not_meet_and_would(self) -> None:
        known = kernel(bars=(bar("rob", about="anna", categories="contact"),))
        assert "Anna Carter and Rob Carter should not meet" in warned(self.calm, known)
        assert "should not meet" not in warned(self.calm)

    def test_also_where_somebody_has_only_asked_that_they_come_apart(self) -> None:
        asked = excluded("rob", "closed", ground=ExclusionGround.FAMILY_CONFLICT, decided_by=None, excluded=False)
        assert "should not meet" in warned(replace(self.calm, exclusions=(asked,)))

    def test_not_where_each_side_has_its_own_part(self) -> None:
        known = kernel(bars=(bar("rob", about="anna", categories="contact"),))
        apart = (
            part("one", PartKind.ONE_SIDE, "ella:health", side="one"),
            part("two", PartKind.ONE_SIDE, "ella:health", side="other"),
        )
        assert warned(replace(self.calm, parts=apart), known) == ""


class TestChanges:
    def told(self, planned: Conference) -> Conference:
        return replace(planned, told=told_now(of(planned), NOON))

    def test_nothing_before_anybody_was_told(self) -> None:
        assert of(conference(FAMILY)).changes is None

    def test_nothing_where_nothing_changed(self) -> None:
        changes = of(self.told(conference(FAMILY, CLOSED))).changes
        assert changes is not None
        assert not changes

    def test_who_would_hear_more_and_who_less(self) -> None:
        planned = self.told(conference(FAMILY, CLOSED))
        wider = replace(FAMILY, topics=topics("ella:identity"))
        now = replace(planned, parts=(wider, replace(CLOSED, topics=topics("anna:sexual_abuse"))))
        changes = of(now).changes
        assert changes is not None
        assert (PersonId("gran"), PartId("family")) in changes.gained
        assert (PersonId("pat"), PartId("closed")) in changes.lost
        assert (changes.new_people, changes.gone_people) == ((), ())

    def test_who_is_new_and_who_is_gone_hearing_or_not(self) -> None:
        planned = self.told(conference(FAMILY, CLOSED, invite="chris tina kim anna gran"))
        now = replace(planned, invited=conference(invite="chris tina kim anna rob sam").invited)
        changes = of(now).changes
        assert changes is not None
        assert (changes.gained, changes.lost) == ((), ())
        assert (changes.new_people, changes.gone_people) == (("rob", "sam"), ("gran",))

    def test_a_bar_added_since_is_seen(self) -> None:
        planned = self.told(conference(FAMILY))
        changes = of(planned, kernel(bars=(bar("rob", about="ella"),))).changes
        assert changes is not None
        assert changes.lost == ((PersonId("rob"), PartId("family")),)


def test_quorum_stands_beside_it() -> None:
    found = of(conference(FAMILY, invite="chris jo pat"))
    assert not found.quorum.quorate
