"""Sign-ins: a password and a second factor, tied to a person of the department. What that person may do is not kept here."""
