"""The channels. A gate translates a native request for the path, and the path's answer into a native reply."""
