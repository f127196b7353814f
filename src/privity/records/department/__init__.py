"""The imported department: its tables, how a file is merged into them, and how it is loaded whole."""
