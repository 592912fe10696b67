"""The versions of a workspace in git: listed, compared on the canvas, restored, and a new one kept."""
