"""How well detection hears: recall and precision by category, about whom, and false findings in ordinary mail.

`python bench/voices.py [--each] [--unseen] [SET...]` prints the table for the sets of `tests/domain/detection/voices` (default:
all but `unseen`); `--each` lists every voice that was misheard. `--unseen` adds the set that is kept for the final figure,
under a heading of its own and never voice by voice: who reads its misses tunes to them.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.domain.detection.hearing import VOICES, Score, hear, voices

UNSEEN = "unseen"


def main(arguments: list[str]) -> None:
    asked = [a for a in arguments if not a.startswith("--")] or sorted(p.stem for p in VOICES.glob("*.jsonl"))
    names = [name for name in asked if name != UNSEEN] + [UNSEEN] * ("--unseen" in arguments)
    for name in names:
        each = "--each" in arguments and name != UNSEEN
        if name == UNSEEN:
            print("\nFINAL FIGURE: the set that nobody tuned to")
        score = Score()
        heard = voices(name)
        troubled = 0
        for voice in heard:
            missed, false = hear(voice, score)
            troubled += bool(false)
            if each and (missed or false):
                print(f"{voice.subject or '-'} | {voice.text!r}")
                print(*(f"    missed {p} {c}" for p, c in sorted(missed)), sep="\n", end="\n" if missed else "")
                print(
                    *(f"    false  {'|'.join(sorted(p for p, _ in g))} {min(g)[1]}" for g in false),
                    sep="\n",
                    end="\n" if false else "",
                )
        print(f"\n{name}: {len(heard)} voices, {score.words} words")
        print(f"{'category':20}{'expected':>9}{'recall':>8}{'false':>7}")
        for category in sorted(score.heard | score.missed | score.false):
            wanted = score.heard[category] + score.missed[category]
            recall = f"{score.heard[category] / wanted:.2f}" if wanted else "-"
            print(f"{category:20}{wanted:9}{recall:>8}{score.false[category]:7}")
        per_thousand = 1000 * score.false.total() / score.words
        print(
            f"recall {score.recall:.3f}  precision {score.precision:.3f}  about whom {score.about_whom:.3f}  "
            f"false findings {score.false.total()} ({per_thousand:.1f} per 1,000 words, in {troubled} voices)"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
