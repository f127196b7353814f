"""The path: consider, release_held, override. Every channel calls it; nothing leaves without what it returns."""
