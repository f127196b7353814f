"""One parser under the coverage-guided fuzzer: `python -m tests.fuzz.target PARSER [libFuzzer's options] [folder]`.

The changes are made inside the members of a ZIP (and so of office files) as well, as else hardly any would open.
"""

import io
import sys
import traceback
import warnings
import zipfile
import zlib
from collections import Counter
from random import Random

import atheris

with atheris.instrument_imports(
    include=["privity.extraction", "olefile", "tnefparse", "asn1crypto", "html5lib", "pypdf"]
):
    from tests.fuzz.claims import claim, parser

    if len(sys.argv) > 1 and ":" in sys.argv[1]:
        parser(sys.argv[1])  # imported here, its steps are seen by the fuzzer


def changed(content: bytes, most: int, seed: int) -> bytes:
    chance = Random(seed)  # noqa: S311 - so that a finding can be found again
    if content[:2] != b"PK" or chance.random() < 0.2:
        return atheris.Mutate(content, most)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            members = [(each.filename, package.read(each)) for each in package.infolist()[:60]]
    except (
        OSError,
        ValueError,
        LookupError,
        RuntimeError,
        NotImplementedError,
        EOFError,
        zipfile.BadZipFile,
        zlib.error,
    ):
        return atheris.Mutate(content, most)
    if not members:
        return atheris.Mutate(content, most)
    which = chance.randrange(len(members))
    name, old = members[which]
    members[which] = (name, atheris.Mutate(old, min(most, len(old) * 2 + 64)))
    into = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as package:
        warnings.simplefilter("ignore")
        for each, inside in members:
            package.writestr(each, inside)
    return into.getvalue() if len(into.getvalue()) <= most else content


def main() -> None:
    name, *options = sys.argv[1:]
    holds = claim(name)
    failed: Counter[str] = Counter()

    def one(content: bytes) -> None:
        try:
            how = holds(content)
        except Exception:
            traceback.print_exc()
            raise
        if how:
            failed[how] += 1
            if failed[how] in (1, 10, 100, 1_000, 10_000):
                print(f"failed: {dict(failed)}", file=sys.stderr, flush=True)

    atheris.Setup([sys.argv[0], *options], one, custom_mutator=changed)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
