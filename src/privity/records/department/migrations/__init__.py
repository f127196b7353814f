"""How the department's tables came to be."""
