"""Janus behind the port: the gate is its only client; its own rules are never trusted alone."""
