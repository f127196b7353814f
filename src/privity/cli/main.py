"""`privity COMMAND`: finds the command's module, and turns refusals into one clear line and an exit status."""

import argparse
import importlib
import io
import os
import pkgutil
import sys
from collections.abc import Sequence
from typing import NoReturn

from privity import __version__
from privity.cli import commands
from privity.refusals import BAD_INPUT, DOWN, BadInput, Down


class OneLine(argparse.ArgumentParser):
    """Says in one line what was wrong with the words of a command; `--help` says the rest."""

    def error(self, message: str) -> NoReturn:
        self.exit(BAD_INPUT, f"{self.prog}: {' '.join(message.split())} (see {self.prog} --help)\n")


def parser() -> argparse.ArgumentParser:
    top = OneLine(
        prog="privity",
        description="What is known about a child and a family reaches only people entitled to it.",
    )
    top.add_argument("--version", action="version", version=f"privity {__version__}")
    subparsers = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for module in sorted(m.name for m in pkgutil.iter_modules(commands.__path__)):
        importlib.import_module(f"{commands.__name__}.{module}").add(subparsers)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    args = parser().parse_args(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A file's name may hold bytes that are no text; in JSON the escape is the very same name.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        return int(args.run(args))
    except BadInput as refusal:
        print(f"privity {args.command}: {refusal}", file=sys.stderr)
        return BAD_INPUT
    except Down as refusal:
        print(f"privity {args.command}: {refusal}", file=sys.stderr)
        return DOWN
    except BrokenPipeError:
        # The reader of our output went away (`| head`): not an error of ours, and nothing more can be said to it.
        # But it is no "allowed" either: that answer may have been among what was not read.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DOWN


if __name__ == "__main__":
    sys.exit(main())
