"""`check mail --json` says which cases each part speaks of, and holds what is told of somebody in no case."""

from pathlib import Path

import pytest
from tests.acceptance.running import run

from privity.recognition.names import installed

DEPARTMENT = Path(__file__).parents[1] / "acceptance/departments/example.json"
JO = "j.queree@childrens.example.je"


def checked(folder: Path, text: str, subject: str = "CF-2041") -> dict[str, object]:
    path = folder / "m.eml"
    path.write_text(f"From: l.mallet@childrens.example.je\nTo: {JO}\nSubject: {subject}\n\n{text}\n", encoding="ascii")
    answer: dict[str, object] = run("check", "mail", path, "--department", DEPARTMENT, "--json").answer
    return answer


def test_the_cases_that_are_meant_stand_with_score_and_why(tmp_path: Path) -> None:
    assert checked(tmp_path, "Ella Renouf came.")["cases"] == [
        {
            "part": "message",
            "case": "c-2041",
            "score": 0.99,
            "named": True,
            "why": "Its reference stands in the subject line; its child is named in full or by identifier in the text.",
        }
    ]


def test_where_no_case_is_meant_nothing_is_added(tmp_path: Path) -> None:
    assert "cases" not in checked(tmp_path, "The rota is attached.", "Rota")


@pytest.mark.skipif(not installed(), reason="the model of names is not installed")
def test_what_is_told_of_a_stranger_is_asked_of_the_manager_and_bears_no_id(tmp_path: Path) -> None:
    answer = checked(tmp_path, "Dean Vibert was sexually abused as a child.")
    (row,) = answer["recipients"]  # type: ignore[misc] # a list
    assert {(r["rule"], r["of"], r["case"], tuple(r["about"])) for r in row["reasons"]} == {
        ("non-subject", "team_manager", "c-2041", ()),
        ("not-needed", "team_manager", "c-2041", ()),
    }
    told = [f for f in answer["findings"] if not f["about"]]  # type: ignore[attr-defined] # as above
    assert {f["category"] for f in told} == {"sexual_abuse"}
    assert all("“Dean Vibert”" in f["why"] for f in told)


def test_switched_off_it_is_released(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRIVITY_STRANGERS", "off")
    monkeypatch.setattr("privity.bootstrap.name_finder", lambda: None)
    assert checked(tmp_path, "Dean Vibert was sexually abused as a child.")["outcome"] == "release"
