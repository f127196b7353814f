"""The conference gate: holds every media session itself; browsers get descriptions and candidates of their own, no more."""
