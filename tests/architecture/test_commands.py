"""Every command, with every option of it, is in docs/commands.md; every command is the contract's word."""

import argparse
import re

from tests.architecture.tree import DOCS

from privity.cli.main import parser


def _commands() -> dict[str, argparse.ArgumentParser]:
    [subparsers] = [a for a in parser()._actions if isinstance(a, argparse._SubParsersAction)]
    return dict(subparsers.choices)


def _sections() -> dict[str, str]:
    text = (DOCS / "commands.md").read_text(encoding="utf-8")
    pieces = re.split(r"^## `privity ([a-z]+)`.*$", text, flags=re.MULTILINE)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def _options(command: argparse.ArgumentParser) -> set[str]:
    found: set[str] = set()
    for action in command._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                found |= _options(below)
        elif action.help != argparse.SUPPRESS:
            found |= {option for option in action.option_strings if option.startswith("--")}
    return found - {"--help"}


def test_the_commands_page_lists_the_commands_and_nothing_else() -> None:
    assert set(_sections()) == set(_commands())


def test_every_option_is_explained() -> None:
    sections = _sections()
    silent = {
        name: missing
        for name, command in _commands().items()
        if (missing := {o for o in _options(command) if f"`{o}" not in sections.get(name, "")})
    }
    assert silent == {}


def test_every_command_says_what_it_does() -> None:
    [subparsers] = [a for a in parser()._actions if isinstance(a, argparse._SubParsersAction)]
    assert set(_commands()) - {action.dest for action in subparsers._choices_actions if action.help} == set()
