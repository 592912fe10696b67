"""Workspaces written in the formats of other products."""
