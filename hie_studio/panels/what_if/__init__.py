"""What would happen to a message: told step by step and lit on the canvas, without running anything."""
