"""Lookup tables edited as tables: rows added, pasted, imported and exported. One folder, one editor."""
