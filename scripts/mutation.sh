#!/usr/bin/env bash
# Mutation testing of the kernel: each small change that no test noticed is listed, with what was changed.
# The summary goes to build/mutation/summary.txt. Expect most of an hour; what was judged already is not judged again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bin="${1:-.venv/bin}"
out=build/mutation
mkdir -p "$out"
# Changed code may loop for ever or write anywhere: it gets a home that is thrown away.
PRIVITY_HOME="$(mktemp -d)"
export PRIVITY_HOME
# Fewer random worlds for each mutant than in the test run, and no search for the smallest example: there are thousands.
export PRIVITY_WORLDS="${PRIVITY_WORLDS:-200}" PRIVITY_EXAMPLES="${PRIVITY_EXAMPLES:-6}"
nice -n 10 "$bin/mutmut" run --max-children "${JOBS:-1}" | tail -n 3
"$bin/mutmut" export-cicd-stats >/dev/null
{
  echo "Mutants of src/privity/domain/entitlement"
  "$bin/python" -c '
import json, pathlib
stats = json.loads(pathlib.Path("mutants/mutmut-cicd-stats.json").read_text())
print("  ".join(f"{name}: {count}" for name, count in stats.items() if count))
'
  "$bin/mutmut" results | sed -nE 's/^ *([^ :]+): (survived|no tests|timeout|suspicious)$/\1 \2/p' | while read -r mutant fate; do
    printf '\n--- %s: %s\n' "$mutant" "$fate"
    "$bin/mutmut" show "$mutant" | grep -E '^[-+][^-+]' || true
  done
} >"$out/summary.txt"
sed -n '1,2p' "$out/summary.txt"
echo "$(grep -c '^--- ' "$out/summary.txt" || true) listed in $out/summary.txt"
