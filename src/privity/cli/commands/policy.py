"""`privity policy`: is the department's policy well formed, and does it still give the answers that were agreed?"""

import argparse
import json
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from privity import bootstrap
from privity.cli.instants import instant
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.policy import BadPolicy, Policy, parse_policy, shipped_policy
from privity.domain.entitlement.question import BadQuestion, Question
from privity.domain.plain import NotPlain, from_plain
from privity.home import where_home_is
from privity.records.fictional import fictional_department_path, policy_tests_path
from privity.refusals import ALLOWED, HELD, BadInput

_KEYS = frozenset(
    {"name", "reader", "about", "category", "purpose", "case", "fact", "complaint", "at", "expect", "rule"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Result:
    name: str
    expected: str
    got: str

    @property
    def passed(self) -> bool:
        return self.expected == self.got


def add(subparsers: Any) -> None:
    p = subparsers.add_parser("policy", help="check the policy, and run the policy tests")
    p.add_argument("what", choices=["check", "show"], help="check: validate and test; show: print the policy in force")
    p.add_argument(
        "file", nargs="?", metavar="FILE", help="a policy (default: policy.toml in PRIVITY_HOME, or shipped)"
    )
    p.add_argument(
        "--tests", metavar="FILE", help="policy tests (default: policy-tests.toml in PRIVITY_HOME, else the shipped)"
    )
    p.add_argument("--department", metavar="FILE_OR_FOLDER", help="the department of the tests (default: St Brannock)")
    p.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    p.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    policy, name = _policy(args.file)
    if args.what == "show":
        print(policy.text, end="")
        return ALLOWED
    department = bootstrap.department(Path(args.department) if args.department else fictional_department_path())
    results = _results(_tests(args.tests), policy, department)
    failed = [result for result in results if not result.passed]
    if args.json:
        print(
            json.dumps(
                {
                    "policy": name,
                    "version": policy.version,
                    "digest": policy.digest,
                    "tests": len(results),
                    "failed": [{"name": r.name, "expected": r.expected, "got": r.got} for r in failed],
                }
            )
        )
    else:
        print(f"{name}: well formed, version {policy.version}. {len(results)} policy tests, {len(failed)} failed.")
        for result in failed:
            print(f"  {result.name}: expected {result.expected}, the policy answers {result.got}")
    return HELD if failed else ALLOWED


def _policy(name: str | None) -> tuple[Policy, str]:
    own = where_home_is() / "policy.toml"
    path = Path(name) if name else own
    if name is None and not own.exists():
        return shipped_policy(), "the shipped policy"
    try:
        return parse_policy(path.read_text("utf-8")), path.name
    except (BadPolicy, UnicodeDecodeError) as error:
        raise BadInput(f"{path.name}: {error}") from None
    except OSError as error:
        raise BadInput(f"{path.name}: {(error.strerror or 'cannot be read').lower()}") from None


def _tests(name: str | None) -> list[dict[str, Any]]:
    own = where_home_is() / "policy-tests.toml"
    path = Path(name) if name else own if own.exists() else policy_tests_path()
    try:
        found = tomllib.loads(path.read_text("utf-8")).get("test", [])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadInput(f"{path.name}: {error}") from None
    except OSError as error:
        raise BadInput(f"{path.name}: {(error.strerror or 'cannot be read').lower()}") from None
    if not isinstance(found, list) or not found:
        raise BadInput(f"{path.name}: there is no [[test]] in it")
    for n, test in enumerate(found, 1):
        if not isinstance(test, dict) or test.keys() - _KEYS or test.get("expect") not in {"share", "withhold", "ask"}:
            unknown = sorted(test.keys() - _KEYS) if isinstance(test, dict) else []
            raise BadInput(f"{path.name} test {n}: {unknown[0] if unknown else 'expect'}: not known, or missing")
    return found


def _results(tests: list[dict[str, Any]], policy: Policy, department: Department) -> list[_Result]:
    kernel = Kernel.of(department, policy)
    return [_result(n, test, kernel) for n, test in enumerate(tests, 1)]


def _result(number: int, test: dict[str, Any], kernel: Kernel) -> _Result:
    name = str(test.get("name", f"test {number}"))
    asked = {
        key: test[key] for key in ("reader", "about", "category", "purpose", "case", "fact", "complaint") if key in test
    }
    at = instant(str(test["at"]), kernel.index.department.zone, f"{name}: at") if "at" in test else datetime.now(UTC)
    try:
        question = from_plain(Question, asked, name)
        decision = kernel.decide(question, at=at)
    except (NotPlain, BadQuestion) as error:
        raise BadInput(f"{name}: {error}") from None
    rule = test.get("rule")
    rules = [reason.rule for reason in decision.reasons]
    expected = f"{test['expect']} by {rule}" if rule else test["expect"]
    got = decision.outcome if not rule else f"{decision.outcome} by {rule if rule in rules else ', '.join(rules)}"
    return _Result(name=name, expected=expected, got=got)
