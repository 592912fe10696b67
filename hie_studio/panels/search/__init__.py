"""Search in the workspace and in recent ones, who uses a thing, and renaming. One folder, one panel."""
