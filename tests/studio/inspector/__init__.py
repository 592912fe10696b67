"""The inspector in the real window."""
