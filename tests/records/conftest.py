"""A PostgreSQL server, and whole installations on either database, for those tests that ask for one."""

from tests.postgresql import postgresql_url
from tests.records.installations import installation, on_postgresql, on_sqlite

__all__ = ["installation", "on_postgresql", "on_sqlite", "postgresql_url"]
