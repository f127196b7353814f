"""What people are told, in plain words: what happened, what happens next, when they are called back."""

from privity.domain.conferences.interlock import Closed, Door

WAITING = "You are in the waiting room. Nobody in the conference can hear or see you, and you hear nothing of it."
NEXT = "You will be called for “{title}”. Stay on this page; it changes by itself."
NOTHING_NEXT = "The chair will tell you on this page when you are needed, or when you may go."
NO_ONE_YET = "The conference has not begun."
QUESTION = "Before you come in, say who is in the room with you."
NOT_ALONE = "The chair has been told that you are not alone, and decides. You wait until then."
JOINING = "You are being let in. Nobody hears or sees you yet, and you hear nothing yet."
IN_PART = "You are in “{title}”. The people listed here, and nobody else, hear and see you."
ENDED = "The conference has ended. You can close this page."
RESTARTED = (
    "The conference was interrupted: its service started again. Every room was closed. "
    "The chair is called first, and then calls the part again."
)

CLOSED: dict[str, str] = {
    Closed.ENDED: "The part that you were in has ended.",
    Closed.NEXT_PART: "The part that you were in has ended, and another begins.",
    Closed.STRANGER: "The room was closed for safety: somebody was connected who could not be accounted for.",
    Closed.NOT_ENTITLED: "You have been taken out of the room: this part is not one that you may hear.",
    Closed.LATE: "The room was closed for safety: it could not be checked in time who was connected.",
    Closed.MEDIA_SERVER: "The room was lost: the sound and picture service does not answer.",
    Closed.NO_HOST: "The room was closed: no host is connected any more.",
    Closed.ASKED_TO_WAIT: "The chair has asked you to wait outside for now.",
    Closed.WENT: "Your connection to the room was lost.",
    Closed.NOT_ALONE: "You are no longer alone, so you have been taken out of the room.",
    Closed.INTERRUPTED: "The part that you were in has been interrupted. You have done nothing wrong.",
}
AFTERWARDS: dict[str, str] = {
    Closed.STRANGER: "Nothing is heard by anybody now. The chair can call the part again.",
    Closed.INTERRUPTED: "It can be called again afterwards.",
    Closed.LATE: "Nothing is heard by anybody now. The chair can call the part again as soon as the check answers.",
    Closed.MEDIA_SERVER: "Nothing is heard by anybody now. The chair can call the part again as soon as it is back.",
    Closed.NO_HOST: "A host has to come back and call the part again.",
    Closed.NOT_ENTITLED: "The chair can tell you more.",
    Closed.WENT: "You are let in again as soon as your connection is back, if this part is still yours.",
    Closed.NOT_ALONE: "Tell the chair, on this page, when you are alone again.",
}
OUT_FOR_EVERYBODY = "The room was closed for safety."

REFUSED = {
    "ticket": "This page's pass has been used or has run out. Open your personal link again.",
    "elsewhere": "You are already connected with another page. Only one page at a time can take part.",
    "taken-over": "You have gone on with another page of this device. This one is closed.",
    "over": "This conference has ended.",
    "put-out": "Your personal link no longer stands. The office can give you a new one.",
    "protocol": "This page said something that it should not. Open your personal link again.",
    "down": "The conference service is being stopped or cannot check who you are just now. Try again in a minute.",
    "left": "You have left the conference.",
}

NO_CHAT = "There is no chat here."
NOT_A_HOST = "Only a host can do this. What you tried has been written down."
NOT_ALLOWED = "You may not do that here, or not now."
NOT_WAITING = "That person is not waiting."
COULD_NOT = "That could not be done: it could not be written down just now. Nobody was let in by it. Try again."
NOT_SEATED = "{name} could not be let in just now: {why}."
WHY_NOT = {"not-allowed": "they may not hear this part", "unavailable": "the check did not answer"}
NOT_OPENED = "The part was not opened: {why}. Call it again."
NO_MEDIA = "The part was not opened: the sound and picture service does not answer. Call it again in a moment."
NOT_CLEARED = (
    "The part was not opened: it is not certain yet that the room before it is closed. Call it again in a moment."
)
LET_IN_YOURSELF = (
    "The service was started again, and no longer knows who had been asked to wait. "
    "Only the hosts have been called; let each other person in yourself."
)

DOOR = {
    Door.NO_ROOM: "No part is on. Nobody is heard by anybody.",
    Door.MAKING: "A fresh room is being made. Nobody is connected to it yet.",
    Door.GATHERING: "People are taking their seats. Nothing is heard by anybody yet.",
    Door.OPEN: "The part is on.",
}
SHUT = "The door is shut: everybody connected is entitled to this part."
NOT_KNOWN = "It is not known just now who is connected. Do not speak of anything that is not for everybody."
NOT_SHUT = "The door is not shut: {who} connected who may not hear this part."
OLD_ROOM = "It is not certain yet that the room before this one is closed."


def closed_words(why: str) -> str:
    """For somebody who was in the room that closed, or was put out of it."""
    first = CLOSED.get(why, OUT_FOR_EVERYBODY)
    return f"{first} {AFTERWARDS[why]}" if why in AFTERWARDS else first
