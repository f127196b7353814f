"""Bytes to text that keeps its place, and the names of what could not be read."""
