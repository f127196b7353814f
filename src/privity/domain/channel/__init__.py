"""What a channel asks of the kernel: each recipient alone, each finding, and the rules about the message as a whole."""
