"""Minutes by part, who gets which copy, who heard what."""
