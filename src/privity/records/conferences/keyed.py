"""Keyed hashes of what opens a conference: whoever reads the database alone can neither use nor guess any of it."""

from privity.records.holds.sealing import keyed_hash

DEVICE = "device-"  # so begins what a cookie holds; a session's own secret never does, and is no device of a link


def of_token(key: bytes, token: str) -> str:
    return keyed_hash(key, f"conference link\x00{token}")


def of_code(key: bytes, link: str, code: str) -> str:
    """Six digits are soon tried; with the key, which no database holds, they can't be. Two links' never look alike."""
    return keyed_hash(key, f"conference code\x00{link}\x00{code}")


def of_device(key: bytes, secret: str) -> str:
    return keyed_hash(key, f"conference device\x00{secret}")


def of_ticket(key: bytes, ticket: str) -> str:
    return keyed_hash(key, f"conference ticket\x00{ticket}")


def of_address(key: bytes, address: str) -> str:
    return keyed_hash(key, f"conference address\x00{address}")
