"""The tree as the structural tests look at it: files that are or would be committed, and modules as syntax."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "privity"
DOCS = ROOT / "docs"


@cache
def committed() -> tuple[Path, ...]:
    """Committed files and new ones that are not ignored; all but ignored folders where git is not at hand."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    if listing.returncode == 0 and listing.stdout:
        paths = [ROOT / name for name in listing.stdout.decode().split("\0") if name]
    else:
        paths = [p for p in ROOT.rglob("*") if not {".git", ".venv", "__pycache__", "mutants"} & set(p.parts)]
    return tuple(sorted(p for p in paths if p.is_file()))


def modules(*folders: Path) -> Iterator[Path]:
    """Python files under these folders, generated migrations excepted."""
    for path in committed():
        if path.suffix == ".py" and "migrations" not in path.parts and any(path.is_relative_to(f) for f in folders):
            yield path


@cache
def syntax(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))
