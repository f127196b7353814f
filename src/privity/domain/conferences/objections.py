"""Something in a plan that is wrong, or that somebody ought to look at: where, and in one sentence what."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """`stops`: the plan can't be kept like this. Otherwise it is advice, and shown beside the plan."""

    where: str  # such as `parts[2].topics[0]`, `invited[p-anna]`, `exclusions[e-1].evidence`
    text: str
    stops: bool = True
