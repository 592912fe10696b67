"""The schedule of an item: its events, the week they make, and the next starts and stops. One folder, one editor."""
