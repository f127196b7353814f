"""A conference under way, as its gate asks of it: who has come, who may hear, leave to open, and what is recorded."""
