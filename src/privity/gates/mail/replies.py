"""What the gate answers to a message, from what became of each recipient's copy."""

from collections.abc import Mapping, Sequence

from privity.gates.mail.acceptance import Accepted

TAKEN = "250 2.0.0 ok"
HELD = "250 2.0.0 held for review"
BEING_READ = "250 2.0.0 being read"
PART_HELD = "250 2.0.0 ok, in part held for review"
TRY_LATER = "451 4.3.0 not now, try again"


def smtp_reply(accepted: Accepted) -> str:
    """One reply for all: 250 as soon as one copy is taken or held, the rest being put into the outbox then."""
    answers = accepted.answers
    if accepted.being_read:
        return BEING_READ
    if accepted.held:
        return PART_HELD if accepted.released else HELD
    if answers.accepted:
        return TAKEN
    if answers.deferred or not answers.refused:
        return TRY_LATER
    return _refused(min(answers.refused.values()))


def lmtp_replies(accepted: Accepted, recipients: Sequence[str]) -> str:
    """One reply for each RCPT that was taken, in that order, with the client free to try again for some."""
    fates = dict.fromkeys(accepted.held.recipients, HELD) if accepted.held else {}
    fates |= dict.fromkeys(accepted.being_read.recipients, BEING_READ) if accepted.being_read else {}
    fates |= dict.fromkeys(accepted.answers.accepted, TAKEN)
    fates |= {recipient: _refused(code) for recipient, code in accepted.answers.refused.items()}
    return "\r\n".join(_fate(accepted, fates, recipient) for recipient in recipients)


def _fate(accepted: Accepted, fates: Mapping[str, str], recipient: str) -> str:
    """A group is taken once its members are: those left are in the outbox then, since nobody could try for them."""
    if recipient not in accepted.stands_for:
        return fates.get(recipient, TRY_LATER)
    held = any(fates.get(address) == HELD for address in accepted.addresses(recipient))
    return HELD if held else TAKEN


def _refused(code: int) -> str:
    return f"{code} 5.0.0 refused by the next server"
