"""Django's SQLite engine with connections that are kept open."""
