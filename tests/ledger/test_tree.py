"""The tree is RFC 6962's: roots and proofs agree with an implementation that is not ours."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pymerkle import InmemoryTree, verify_consistency, verify_inclusion
from pymerkle.proof import InvalidProof

from privity.ledger.tree import (
    consistency_holds,
    consistency_proof,
    inclusion_holds,
    inclusion_proof,
    packed,
    root_of,
    unpacked,
)
from privity.ledger.verify import Frontier, NotVerified, leaf_hash

entries = st.lists(st.binary(max_size=20), min_size=1, max_size=40)


def oracle(data: list[bytes]) -> InmemoryTree:
    tree = InmemoryTree(algorithm="sha256")
    for entry in data:
        tree.append_entry(entry)
    return tree


@given(entries)
def test_the_root_is_that_of_the_oracle_after_each_append(data: list[bytes]) -> None:
    tree, frontier = oracle(data), Frontier()
    for size, entry in enumerate(data, start=1):
        frontier.append(leaf_hash(entry))
        assert frontier.root() == tree.get_root(size)
        frontier = unpacked(size, packed(frontier))
        assert len(frontier.hashes) <= size.bit_length()


@given(entries, st.data())
def test_inclusion_proofs_are_those_of_the_oracle_and_hold_for_that_entry_only(
    data: list[bytes], draw: st.DataObject
) -> None:
    index = draw.draw(st.integers(0, len(data) - 1))
    leaves = [leaf_hash(entry) for entry in data]
    proof, root = inclusion_proof(leaves, index), root_of(leaves)
    theirs = oracle(data).prove_inclusion(index + 1)
    assert tuple(theirs.path[1:]) == proof
    assert inclusion_holds(leaves[index], index, len(data), proof=proof, root=root)
    assert not inclusion_holds(
        leaf_hash(b"another entry of 30 or more bytes"), index, len(data), proof=proof, root=root
    )
    assert not inclusion_holds(leaves[index], len(data), len(data), proof=proof, root=root)
    assert not inclusion_holds(leaves[index], index, len(data), proof=(*proof, root), root=root)


@given(entries, st.data())
def test_consistency_proofs_hold_and_only_for_a_true_beginning(data: list[bytes], draw: st.DataObject) -> None:
    earlier = draw.draw(st.integers(1, len(data)))
    leaves = [leaf_hash(entry) for entry in data]
    proof, old, root = consistency_proof(leaves, earlier), root_of(leaves[:earlier]), root_of(leaves)
    assert consistency_holds(earlier, len(data), proof=proof, earlier_root=old, root=root)
    verify_consistency(old, root, oracle(data).prove_consistency(earlier, len(data)))
    other = root_of([*leaves[: earlier - 1], leaf_hash(b"another entry of 30 or more bytes")])
    assert not consistency_holds(earlier, len(data), proof=proof, earlier_root=other, root=root)
    assert not consistency_holds(earlier, len(data), proof=proof, earlier_root=old, root=other) or other == root


@settings(max_examples=50)
@given(entries)
def test_the_oracle_takes_our_roots(data: list[bytes]) -> None:
    tree = oracle(data)
    root = root_of([leaf_hash(entry) for entry in data])
    verify_inclusion(leaf_hash(data[0]), root, tree.prove_inclusion(1))
    with pytest.raises(InvalidProof):
        verify_inclusion(leaf_hash(data[0] + b"x"), root, tree.prove_inclusion(1))


def test_a_frontier_that_does_not_fit_its_size_is_refused() -> None:
    with pytest.raises(NotVerified):
        unpacked(3, bytes(32))
