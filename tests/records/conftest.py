"""A PostgreSQL server for those tests that ask for one."""

from tests.postgresql import postgresql_url

__all__ = ["postgresql_url"]
