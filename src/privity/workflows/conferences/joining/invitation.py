"""What an invitation says: that there is a meeting, when, and how to get in. It names nobody, and not what it is about."""

from django.urls import reverse

from privity.domain.conferences.links import NewLink
from privity.domain.conferences.plan import Conference
from privity.domain.people import PersonId
from privity.workflows.conferences.planning import words
from privity.workflows.conferences.wiring import wired

SUBJECT = "An invitation to an online meeting"
# Said so that the mail gate finds nothing about anybody in it; a test sends it to everybody in the fictional department.
BY_LINK = """\
You are invited to an online meeting.

It begins on {begins}.

This link is yours alone:

{link}

You also need a code of 6 digits. You get the code by telephone or text message, never by email.

Open the link on the phone or computer that you will use for the meeting, with its camera and
microphone. From then on the link opens on that device only. Please do not pass it on.

For help, or to use another device, {ring}.
"""
BY_SIGN_IN = """\
You are invited to an online meeting.

It begins on {begins}.

Sign in as you do for held mail:

{link}

For help, {ring}.
"""


def send_invitation(conference: Conference, link: NewLink, *, origin: str) -> bool:
    """False where they have no verified address, or the mail gate did not take it. The code is never in it."""
    address = origin + reverse("join", kwargs={"token": link.token})
    said = BY_LINK.format(begins=_begins(conference), link=address, ring=_ring())
    if not wired().posting.send(link.person, subject=SUBJECT, words=said):
        return False
    wired().links.sent(conference.id, link.person)
    return True


def send_staff_invitation(conference: Conference, person: PersonId, *, origin: str) -> bool:
    address = f"{origin}/conferences/{conference.id}/live/"
    said = BY_SIGN_IN.format(begins=_begins(conference), link=address, ring=_ring())
    return wired().posting.send(person, subject=SUBJECT, words=said)


def _begins(conference: Conference) -> str:
    """Thursday 3 December 2026, 10:30am, where the department is"""
    return words.when(conference.starts, wired().kernels.current().index.department.zone)


def _ring() -> str:
    return f"ring {wired().telephone}" if wired().telephone else "ring your contact for the meeting"
