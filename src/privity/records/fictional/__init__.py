"""The fictional department: St Brannock Children's Service, invented from end to end, for the demo and the tests."""

from pathlib import Path


def fictional_department_path() -> Path:
    """The department file of St Brannock; its cast is listed in README.md beside it."""
    return Path(__file__).with_name("st_brannock.json")


def scenarios_path() -> Path:
    """The breaches as messages: `scenarios.json` says for each who sends it to whom, and what must come of it."""
    return Path(__file__).with_name("scenarios")


def policy_tests_path() -> Path:
    """Policy tests over St Brannock, which the shipped policy passes; a department writes its own in the same way."""
    return Path(__file__).with_name("policy_tests.toml")
