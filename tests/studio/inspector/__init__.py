"""Tests of the inspector's own dialogs."""
