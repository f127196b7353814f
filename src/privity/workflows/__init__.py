"""The work that people do about what was held, said or released; one folder for each kind of work."""
