"""How the tables of conferences came to be."""
