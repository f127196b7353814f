"""A trained model that finds people's names in prose, in a process of its own."""
