"""Held mail: the queue, the message with its passages and recipients, the ways on, and what was overridden."""
