"""Held messages and the outbox, encrypted at rest."""
