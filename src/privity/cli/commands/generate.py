"""`privity generate`: an invented department of any size, the same for the same seed."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from privity.refusals import ALLOWED, BadInput


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    p = subparsers.add_parser("generate", help="write an invented department, for trials and measurements")
    p.add_argument("--people", type=int, required=True, metavar="N", help="how many, up to 100,000")
    p.add_argument("--seed", type=int, default=1, metavar="S", help="the same seed gives the same department")
    p.add_argument("-o", "--output", type=Path, metavar="FILE_OR_FOLDER", help="default: standard output, as JSON")
    p.add_argument("--format", choices=("json", "csv"), help="default: json")
    p.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from privity.records.fictional.invented_department import LARGEST, invented_department  # noqa: PLC0415 - reads names

    if not 1 <= args.people <= LARGEST:
        raise BadInput(f"--people: from 1 to {LARGEST}")
    if args.format == "csv" and args.output is None:
        raise BadInput("--format csv: needs -o FOLDER")
    whole = invented_department(args.people, args.seed)
    try:
        if args.format == "csv":
            from privity.records.intake import department_from_dict, write_csv  # noqa: PLC0415 - only for CSV

            write_csv(department_from_dict(whole), args.output)
        elif args.output is None:
            write(whole, sys.stdout)
        else:
            with args.output.open("w", encoding="utf-8") as file:
                write(whole, file)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise BadInput(f"-o {args.output}: cannot be written ({error.strerror})") from None
    return ALLOWED


def write(whole: dict[str, Any], file: TextIO) -> None:
    """A record a line, written as it comes: a large department is never one string."""
    file.write("{\n")
    for n, (name, part) in enumerate(whole.items()):
        file.write((",\n" if n else "") + json.dumps(name) + ": ")
        if isinstance(part, list):
            file.write("[\n")
            file.writelines(_lines(part))
            file.write("]")
        else:
            file.write(json.dumps(part, ensure_ascii=False))
    file.write("\n}\n")


def _lines(part: list[Any]) -> Iterator[str]:
    for n, entry in enumerate(part):
        yield json.dumps(entry, ensure_ascii=False) + (",\n" if n + 1 < len(part) else "\n")
