"""HIE runtime: the headless healthcare integration engine."""

__version__ = "0.1.0"
