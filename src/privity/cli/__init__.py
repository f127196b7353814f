"""The `privity` command."""
