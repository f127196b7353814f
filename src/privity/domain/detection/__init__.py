"""Text to findings: who is named or described, what is said about them, and which case it is about."""
