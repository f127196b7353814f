"""The ledger's tables and their store: append-only, durable before anything leaves."""
