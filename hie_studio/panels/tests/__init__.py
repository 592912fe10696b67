"""The workspace's own message tests: listed, run, and what differs."""
