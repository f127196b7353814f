"""`privity check mail` against a file changes nothing: not even an empty home is made."""

import os
import subprocess
import sys
from pathlib import Path

from privity.records.fictional import fictional_department_path, scenarios_path


def test_a_check_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if name not in {"PRIVITY_HOME", "DATABASE_URL"}}
    command = [sys.executable, "-m", "privity.cli.main", "check", "mail", str(scenarios_path() / "j3.eml")]
    done = subprocess.run(
        [*command, "--department", str(fictional_department_path())],
        cwd=tmp_path,
        env=kept,
        check=False,
        capture_output=True,
        timeout=120,
    )
    assert done.returncode == 1, done.stderr
    assert list(tmp_path.iterdir()) == []
