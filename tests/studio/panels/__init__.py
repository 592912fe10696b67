"""Panels, inspector and editors."""
