"""What Privity is measured beside."""
