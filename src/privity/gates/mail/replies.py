"""What the gate answers to a message, from what became of each recipient's copy."""

from collections.abc import Sequence

from privity.gates.mail.acceptance import Accepted

TAKEN = "250 2.0.0 ok"
HELD = "250 2.0.0 held for review"
PART_HELD = "250 2.0.0 ok, in part held for review"
TRY_LATER = "451 4.3.0 not now, try again"


def smtp_reply(accepted: Accepted) -> str:
    """One reply for all: 250 as soon as one copy is taken or held, the rest being put into the outbox then."""
    answers = accepted.answers
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
    fates |= dict.fromkeys(accepted.answers.accepted, TAKEN)
    fates |= {recipient: _refused(code) for recipient, code in accepted.answers.refused.items()}
    return "\r\n".join(fates.get(recipient, TRY_LATER) for recipient in recipients)


def _refused(code: int) -> str:
    return f"{code} 5.0.0 refused by the next server"
