"""Who writes to whom, as keyed hashes: enough for advice, and nothing that could be read."""
