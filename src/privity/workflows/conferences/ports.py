"""What the pages about conferences need from the records and the path, in their own words."""

from collections.abc import Sequence
from typing import Protocol

from privity.control.conferences.ports import Attendance
from privity.domain.conferences.links import LetIn, LinkState, NewLink
from privity.domain.conferences.minutes import CopyAct, Entry, Recording
from privity.domain.conferences.plan import Conference, ConferenceId
from privity.domain.facts import CaseId
from privity.domain.people import PersonId


class Plans(Protocol):
    """Each method raises control.conferences.ports.ConferencesUnavailable when the store does not answer."""

    def get(self, conference: ConferenceId) -> Conference | None: ...

    def of_cases(self, cases: Sequence[CaseId]) -> Sequence[Conference]:
        """Newest first."""
        ...

    def with_person(self, person: PersonId) -> Sequence[Conference]:
        """To which this person is invited, or which they planned; newest first."""
        ...

    def add(self, conference: Conference) -> None: ...

    def change(self, conference: Conference) -> Conference:
        """Raises control.conferences.ports.Changed when somebody else has changed it meanwhile."""
        ...

    def attendance(self, conference: ConferenceId) -> Sequence[Attendance]: ...


class Links(Protocol):
    """Personal links. What is kept are keyed hashes. Each act has its ledger entry."""

    def issue(self, conference: ConferenceId, person: PersonId, *, by: PersonId) -> NewLink:
        """A new link and code; an older link of this person's for this conference is taken back, and their page put out."""
        ...

    def sent(self, conference: ConferenceId, person: PersonId) -> None: ...

    def take_back(self, conference: ConferenceId, person: PersonId, *, by: PersonId) -> None: ...

    def states(self, conference: ConferenceId) -> Sequence[LinkState]: ...

    def known(self, token: str) -> bool:
        """Whether there is such a link; changes nothing (mail scanners fetch links)."""
        ...

    def tries_left(self, token: str) -> int: ...

    def bound_to(self, token: str, device: str) -> bool:
        """Whether this link was let in on that device; changes nothing."""
        ...

    def let_in(self, token: str, code: str, *, device: str) -> LetIn:
        """Binds the link to the device (a secret that its cookie holds) at the first right code; counts wrong ones."""
        ...

    def whose(self, device: str) -> tuple[ConferenceId, PersonId] | None:
        """For a device that was let in, while its link stands."""
        ...

    def ticket(self, conference: ConferenceId, person: PersonId, *, device: str) -> str:
        """One use, one minute, for the gate's `hello`. For staff `device` is their session's own secret.

        Raises control.outcomes.NotAllowed where the device's link stands no more, or the conference is over.
        """
        ...

    def paused(self, address: str) -> bool:
        """Whether too many wrong codes came from there of late."""
        ...

    def wrong(self, address: str) -> None: ...


class Minutes(Protocol):
    """Raises control.conferences.ports.ConferencesUnavailable. Nothing that was kept is ever changed or deleted."""

    def entries(self, conference: ConferenceId) -> Sequence[Entry]:
        """Each in its newest wording, by the instant at which it was said."""
        ...

    def wordings(self, conference: ConferenceId, entry: str) -> Sequence[Entry]:
        """Of one entry, the oldest first."""
        ...

    def keep(self, entry: Entry) -> None:
        """Adds it, or replaces the one with its id; the older wording is kept too."""
        ...

    def copies(self, conference: ConferenceId) -> dict[PersonId, CopyAct]:
        """The newest step with each person's copy."""
        ...

    def hash_of(self, text: str) -> str:
        """Tells whether what was approved is still the same, without keeping it."""
        ...

    def step(self, act: CopyAct) -> bool:
        """False when a step with that number has been taken already: somebody else was faster."""
        ...


class Recordings(Protocol):
    def of_conference(self, conference: ConferenceId) -> Sequence[Recording]: ...

    def content(self, recording: Recording) -> bytes: ...


class Posting(Protocol):
    """Mail from the department, through the mail gate like any other."""

    def send(self, to: PersonId, *, subject: str, words: str, attachment: tuple[str, str] | None = None) -> bool:
        """To their verified address; `attachment` is (name, text). False where they have none, or the gate did not take it.

        True means that the gate has it: it delivers it or holds it, like any mail.
        """
        ...
