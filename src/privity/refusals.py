"""How a command says no. Exit status: 0 allowed, 1 held or withheld, 2 bad input, 3 something needed is down."""

ALLOWED = 0
HELD = 1
BAD_INPUT = 2
DOWN = 3


class BadInput(Exception):
    """What is wrong and where, in one line; nothing was changed. Never holds content."""


class Down(Exception):
    """Something that the command needs does not answer; the line says what."""
