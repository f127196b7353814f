"""RFC 6962 proofs: that an entry is in a tree, and that a tree continues an earlier one."""

from collections.abc import Sequence

from privity.ledger.verify import Frontier, node_hash

HASH_BYTES = 32


def packed(frontier: Frontier) -> bytes:
    """A frontier as the bytes that the head keeps: its hashes, largest subtree first."""
    return b"".join(frontier.hashes)


def unpacked(size: int, stored: bytes) -> Frontier:
    hashes = tuple(stored[at : at + HASH_BYTES] for at in range(0, len(stored), HASH_BYTES))
    return Frontier(size, hashes)


def root_of(leaves: Sequence[bytes]) -> bytes:
    frontier = Frontier()
    for leaf in leaves:
        frontier.append(leaf)
    return frontier.root()


def _split(size: int) -> int:
    """The largest power of two below a size."""
    return 1 << (size - 1).bit_length() - 1


def inclusion_proof(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """The siblings on the way from a leaf to the root, nearest first (RFC 6962 2.1.1)."""
    if not 0 <= index < len(leaves):
        raise IndexError("no such entry in this tree")
    if len(leaves) == 1:
        return ()
    half = _split(len(leaves))
    left, right = leaves[:half], leaves[half:]
    if index < half:
        return (*inclusion_proof(left, index), root_of(right))
    return (*inclusion_proof(right, index - half), root_of(left))


def inclusion_holds(leaf: bytes, index: int, size: int, *, proof: Sequence[bytes], root: bytes) -> bool:
    """RFC 9162 2.1.3.2."""
    if not 0 <= index < size:
        return False
    node, last, found = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if node & 1 or node == last:
            found = node_hash(sibling, found)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            found = node_hash(found, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and found == root


def consistency_proof(leaves: Sequence[bytes], earlier: int) -> tuple[bytes, ...]:
    """What shows that the first `earlier` leaves are still those of a tree of that size (RFC 6962 2.1.2)."""
    if not 0 < earlier <= len(leaves):
        raise IndexError("no such earlier tree")
    return _subproof(leaves, earlier, whole=True)


def _subproof(leaves: Sequence[bytes], earlier: int, *, whole: bool) -> tuple[bytes, ...]:
    if earlier == len(leaves):
        return () if whole else (root_of(leaves),)
    half = _split(len(leaves))
    if earlier <= half:
        return (*_subproof(leaves[:half], earlier, whole=whole), root_of(leaves[half:]))
    return (*_subproof(leaves[half:], earlier - half, whole=False), root_of(leaves[:half]))


def consistency_holds(earlier: int, size: int, *, proof: Sequence[bytes], earlier_root: bytes, root: bytes) -> bool:
    """RFC 9162 2.1.4.2."""
    if not 0 < earlier <= size:
        return False
    if earlier == size:
        return not proof and earlier_root == root
    path = (earlier_root, *proof) if earlier & (earlier - 1) == 0 else tuple(proof)
    if not path:
        return False
    node, last = earlier - 1, size - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    old = new = path[0]
    for sibling in path[1:]:
        if last == 0:
            return False
        if node & 1 or node == last:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            new = node_hash(new, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and old == earlier_root and new == root
