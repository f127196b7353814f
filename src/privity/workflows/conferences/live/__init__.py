"""The live page: the conference itself, the chair's desk, the minute taker's record."""
