"""Mail: SMTP and LMTP in, SMTP to the next hop out."""
