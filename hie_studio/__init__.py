"""HIE Studio: the desktop designer for HIE productions."""
