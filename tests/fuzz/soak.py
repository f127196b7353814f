"""Every parser under the fuzzer for FUZZ_SECONDS each (60); what it found is kept in FUZZ_KEPT, and fails the run."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz.claims import MAIL
from tests.fuzz.corpus import MAIL as LETTERS
from tests.fuzz.corpus import corpus

MEMORY_MB = 2_500
SLOWEST = 20  # seconds for one input


def main() -> int:
    seconds = int(os.environ.get("FUZZ_SECONDS", "60"))
    kept = Path(os.environ.get("FUZZ_KEPT") or tempfile.mkdtemp(prefix="privity-fuzz-"))
    begun = {**corpus(), MAIL: LETTERS}
    wanted = sys.argv[1:] or list(begun)
    found = 0
    for name in wanted:
        folder = kept / name.replace(":", ".")
        (folder / "corpus").mkdir(parents=True, exist_ok=True)
        for number, content in enumerate(begun[name]):
            (folder / "corpus" / f"seed-{number}").write_bytes(content)
        found += _one(name, folder, seconds)
    print(f"kept in {kept}")
    return 1 if found else 0


def _one(name: str, folder: Path, seconds: int) -> int:
    options = [
        f"-max_total_time={seconds}", f"-rss_limit_mb={MEMORY_MB}", f"-timeout={SLOWEST}", "-max_len=200000",
        "-print_final_stats=1", f"-artifact_prefix={folder}/", "-verbosity=1",
    ]  # fmt: skip
    command = [sys.executable, "-m", "tests.fuzz.target", name, *options, str(folder / "corpus")]
    with (folder / "log").open("wb") as log:
        subprocess.run(command, stdout=log, stderr=log, check=False, timeout=seconds * 3 + 120)
    said = (folder / "log").read_text(encoding="utf-8", errors="replace")
    runs = re.findall(r"stat::number_of_executed_units:\s*(\d+)", said) or re.findall(r"#(\d+)\s", said) or ["?"]
    slowest = re.findall(r"stat::slowest_unit_time_sec:\s*(\d+)", said) or ["?"]
    peak = re.findall(r"stat::peak_rss_mb:\s*(\d+)", said) or ["?"]
    covered = re.findall(r"cov: (\d+) ft: (\d+)", said) or [("?", "?")]
    failed = re.findall(r"failed: (\{.*\})", said) or ["{}"]
    kept = sorted(path.name for path in folder.iterdir() if path.name.startswith(("crash-", "timeout-", "oom-")))
    print(
        f"{name:44} runs {runs[-1]:>7}, edges {covered[0][0]} -> {covered[-1][0]}, features {covered[-1][1]}, "
        f"slowest {slowest[-1]} s, peak {peak[-1]} MB, raised {failed[-1]}, found {kept}",
        flush=True,
    )
    return len(kept)


if __name__ == "__main__":
    sys.exit(main())
