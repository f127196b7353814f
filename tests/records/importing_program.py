"""Run against the database of DATABASE_URL: imports, loads and compares, twice; prints what came of it."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from privity import bootstrap

bootstrap.database_ready()

from privity.records.department.importing import import_department  # noqa: E402 - Django is set up first
from privity.records.department.loading import load_with_mark  # noqa: E402 - as above
from privity.records.intake import read_department  # noqa: E402 - as above

at = datetime(2026, 6, 1, tzinfo=UTC)
department = read_department(Path(sys.argv[1]))
for _ in range(2):
    result = import_department(department, full=True, at=at)
    mark, loaded = load_with_mark()
    print(mark.revision, loaded == department, result.ended, len(result.kept))
