"""Where the data lives: embedded SQLite under PRIVITY_HOME, or PostgreSQL by DATABASE_URL."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

# WAL lets pages read while a gate writes; FULL makes a commit wait for the disk, since the ledger's promise
# ("durable before anything leaves") is this line.
SQLITE_PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=15000;"

# A server behind a cut line says nothing: without these a gate would wait for it for a quarter of an hour and longer.
GONE_WITHOUT_A_WORD = {
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}


class BadDatabaseUrl(ValueError):
    """DATABASE_URL is neither postgresql:// nor sqlite://; the address itself is never repeated (it holds a password)."""


def databases(url: str | None, home: Path) -> dict[str, Any]:
    """Django's DATABASES for a DATABASE_URL (None or empty: embedded)."""
    if not url:
        return {"default": _sqlite(home / "privity.sqlite3")}
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return {"default": _sqlite(Path(unquote(parts.path)))}
    if parts.scheme not in {"postgres", "postgresql"}:
        raise BadDatabaseUrl("DATABASE_URL must start with postgresql:// or sqlite://")
    query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    host = query.pop("host", "") or unquote(parts.hostname or "")
    return {
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path.lstrip("/")),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": host,
            "PORT": str(parts.port or query.pop("port", "")),
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
            "OPTIONS": {"connect_timeout": 5, **GONE_WITHOUT_A_WORD, **query},
        }
    }


def _sqlite(path: Path) -> dict[str, Any]:
    return {
        "ENGINE": "privity.records.sqlite",
        "NAME": str(path),
        "CONN_MAX_AGE": None,
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 15, "init_command": SQLITE_PRAGMAS},
    }
