"""Conferences: what will be spoken about in which part, who may hear it, and when a door may open."""
