"""The transform editor (mapper): see ``feature``."""
