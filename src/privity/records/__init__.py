"""The memory: Django tables, the import of departments, the ledger's store. Reached by name and purpose only."""
