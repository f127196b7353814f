"""What `privity demo` is made of: a department of its own, real servers on loopback, real mail, a table of outcomes."""
