"""The kernel: one question, asked by every channel: may this reader know this fact, for this purpose, now?"""
