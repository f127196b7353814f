"""Conferences as they are kept: plans sealed, links and tickets as keyed hashes, attendance."""
