"""Taking one of the ways on: calls the path, recipient by recipient, and says in plain words what happened."""

from dataclasses import dataclass

from django.contrib.messages import constants as level

from privity.control.acting import AlreadyDecided
from privity.control.outcomes import NotAllowed
from privity.control.reviews import NotAnswerable
from privity.workflows.holds import words
from privity.workflows.holds.path_port import HoldPath
from privity.workflows.holds.sight import Sight
from privity.workflows.holds.ways import Act

Said = tuple[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActWords:
    title: str
    what: str
    button: str
    reason: str = ""
    hint: str = ""
    whom: str = "Which recipients?"
    warn: bool = False


WORDS = {
    Act.DROP: ActWords(
        title="Take recipients off",
        what="Their copies are not sent. The message stays with its other recipients as it is.",
        button="Take off",
        warn=True,
    ),
    Act.ASK: ActWords(
        title="Ask the manager",
        what="The team manager of the case sees this message at the top of the queue, with your note.",
        button="Ask the manager",
        reason="What do you ask?",
        hint="Say why these recipients need it. Your note is kept with the held message.",
    ),
    Act.OVERRIDE: ActWords(
        title="Override to protect a child",
        what="Use this when a child may be harmed if this waits. "
        "A known professional gets the message at once, and a second person looks at it the next working day. "
        "For a family member, or a protected address, a second person must agree before anything is sent.",
        button="Override",
        reason="Why must this be shared now?",
        hint="Say what the risk to the child is. It is kept with the held message; the record says who overrode, and when.",
        warn=True,
    ),
    Act.RELEASE: ActWords(
        title="Release",
        what="The message is sent as it is to the recipients that you choose. It can't be called back.",
        button="Release",
        reason="Why may it be released?",
        hint="Say on what ground each recipient may know this. It is kept with the held message.",
        warn=True,
    ),
    Act.REFUSE: ActWords(
        title="Refuse",
        what="The recipients that you choose never get this message.",
        button="Refuse",
        reason="Why is it refused?",
        hint="The sender can read this beside the held message.",
    ),
    Act.CONFIRM_OVERRIDE: ActWords(
        title="Agree to an override",
        what="The sender has asked to share this to protect a child. If you agree, it is sent at once.",
        button="Agree and send",
        reason="Why do you agree?",
        hint="It is kept with the held message; the record says who agreed, and when.",
        warn=True,
    ),
    Act.DECIDE_AGAIN: ActWords(
        title="Decide again",
        what="Each waiting recipient is decided afresh, as the department's records stand now. "
        "Whoever has become entitled gets the message; the others wait on.",
        button="Decide again",
    ),
}
INSTEAD = (
    "If the department's records are wrong, have them put right and decide again. "
    "If a child may be harmed by waiting, override."
)
DONE = {
    Act.DROP: "was taken off and gets nothing",
    Act.OVERRIDE: "gets the message now; a second person will look at the override",
    Act.RELEASE: "gets the message now",
    Act.REFUSE: "was refused and gets nothing",
    Act.CONFIRM_OVERRIDE: "gets the message now, since two people agreed",
}


def take(path: HoldPath, sight: Sight, act: Act, *, numbers: tuple[int, ...], reason: str) -> list[Said]:
    """What was said of each recipient; no names, since it waits in the session for the next page."""
    by, hold = sight.standing.person, sight.hold.id
    if act is Act.ASK:
        path.ask_manager(hold, by=by, note=reason)
        return [(level.SUCCESS, "The manager has been asked. The message waits until they answer.")]
    if act is Act.DECIDE_AGAIN:
        path.decide_again(hold, by=by)
        return [(level.SUCCESS, "Decided again. The list of recipients shows how each one stands now.")]
    return [_one(path, sight, act, number, reason) for number in numbers]


def _one(path: HoldPath, sight: Sight, act: Act, number: int, reason: str) -> Said:
    by, hold = sight.standing.person, sight.hold.id
    who = f"Recipient {number + 1}"
    try:
        if act is Act.OVERRIDE:
            if path.override(hold, number, by=by, reason=reason) != "released":
                return (level.WARNING, f"{who} waits for a second person, who must agree to the override.")
        elif act is Act.DROP:
            path.drop(hold, number, by=by)
        elif act is Act.RELEASE:
            path.release_held(hold, number, by=by, reason=reason)
        elif act is Act.REFUSE:
            path.refuse(hold, number, by=by, reason=reason)
        else:
            path.confirm_override(hold, number, by=by, reason=reason)
    except NotAnswerable as refusal:
        why = ", ".join(words.rule_name(rule) for rule in refusal.rules)
        return (level.ERROR, f"{who}: nothing was done. A reason alone can't lift this: {why}. {INSTEAD}")
    except AlreadyDecided:
        return (level.ERROR, f"{who}: nothing was done. It has been decided in the meantime, as the list below shows.")
    except NotAllowed:
        return (level.ERROR, f"{who}: nothing was done. It can’t be done for this recipient, or is not yours to do.")
    return (level.SUCCESS, f"{who} {DONE[act]}.")
