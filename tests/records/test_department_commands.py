"""`privity import` and `privity generate`: what they print, their exit status, and that errors are one line."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.records.small_department import small


def privity(home: Path, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "privity.cli.main", *map(str, arguments)]
    environment = {"PRIVITY_HOME": str(home), "PATH": "/usr/bin:/bin", **environment}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, cwd=home, check=False)


def written(folder: Path, whole: dict[str, Any]) -> Path:
    file = folder / "department.json"
    file.write_text(json.dumps(whole), "utf-8")
    return file


def test_import_says_what_it_loaded_and_a_refused_file_changes_nothing(tmp_path: Path) -> None:
    first = privity(tmp_path, "import", written(tmp_path, small()), "--json")
    assert first.returncode == 0, first.stderr
    told = json.loads(first.stdout)
    assert (told["people"], told["contacts"], told["involvements"], told["ended"], told["kept"]) == (5, 2, 4, 0, [])
    assert told["review_overdue"]

    verified = json.loads(privity(tmp_path, "ledger", "verify", "--json").stdout)
    assert (verified["entries"], verified["verified"]) == (1, True)

    wrong = small()
    wrong["cases"][0]["involvements"][2]["role"] = "wizard"
    refused = privity(tmp_path, "import", written(tmp_path, wrong), "--full")
    assert refused.returncode == 2
    assert refused.stderr == "privity import: department.json: cases[0].involvements[2].role: is an unknown role\n"
    assert refused.stdout == ""

    partial = {"cases": [{"id": "c-2", "reference": "CF-2", "subjects": ["p-kid"]}]}
    plain = privity(tmp_path, "import", written(tmp_path, partial))
    assert plain.returncode == 0, plain.stderr
    assert plain.stdout.startswith("Imported 1 case.\n")


def test_a_database_that_is_down_is_exit_status_3_in_one_line_without_its_address(tmp_path: Path) -> None:
    url = "postgresql://someone:secret@127.0.0.1:1/none"
    ran = privity(tmp_path, "import", written(tmp_path, small()), DATABASE_URL=url)
    assert ran.returncode == 3
    assert len(ran.stderr.splitlines()) == 1
    assert "secret" not in ran.stderr
    assert "127.0.0.1" not in ran.stderr


def test_generate_writes_the_same_department_as_json_and_as_csv(tmp_path: Path) -> None:
    for form, place in (("json", tmp_path / "d.json"), ("csv", tmp_path / "folder")):
        ran = privity(tmp_path, "generate", "--people", 60, "--seed", 4, "-o", place, "--format", form)
        assert ran.returncode == 0, ran.stderr
    from privity.records.intake import read_department  # noqa: PLC0415 - only here

    assert read_department(tmp_path / "d.json") == read_department(tmp_path / "folder")


def test_generate_refuses_more_people_than_it_can(tmp_path: Path) -> None:
    ran = privity(tmp_path, "generate", "--people", 100_001)
    assert ran.returncode == 2
    assert ran.stderr == "privity generate: --people: from 1 to 100000\n"
