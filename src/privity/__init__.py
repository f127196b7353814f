"""Privity: what is known about a child and a family reaches only people entitled to it."""

__version__ = "0.1.0"
