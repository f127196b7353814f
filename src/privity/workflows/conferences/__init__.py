"""Pages about conferences: planning, joining, the chair's desk, minutes, and what follows."""
