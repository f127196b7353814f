"""Joining: a personal link, a second factor, the device check, and a ticket for the gate."""
