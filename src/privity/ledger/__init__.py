"""The proof: an RFC 6962 Merkle tree over canonical entries, signed checkpoints, and a verifier that runs alone."""
