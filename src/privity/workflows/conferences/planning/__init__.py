"""Planning: what will be spoken about in which part, who would hear it, who is kept out, invitations."""
