"""The tasks of the usability script, in the order of an analyst's day, and which of them are done most often."""

from __future__ import annotations

TASKS = {
    "import": "Import an IRIS production and close its report",
    "find item": "Find an item by part of its name, with its settings in view",
    "find setting": "Find a setting of an item by its name",
    "mend": "Go from a problem to the setting it is about, and mend it",
    "add": "Add a service",
    "connect": "Connect one item to another",
    "route": "Route to one more item by a new rule with a condition on a field",
    "map field": "Map a field of the source to the target, and see what comes out of a sample",
    "edit transform": "Open a transform and change the value of a step",
    "run tests": "Run all tests of the workspace",
    "run": "Save, check and run the production",
    "send": "Send a sample message into the running production",
    "search": "Find the messages that hold a text",
    "trace": "See the whole story of the newest message of an item",
    "resend": "Change a message of the list and send it again",
    "compare": "Compare two messages by field",
    "anonymise": "Make a message fit to be shared, and copy it",
    "change running": "Change a setting of a running item and let it take effect",
    "stop": "Stop the production",
    "undo": "Undo the last edit",
    "history": "Go back several edits at once",
    "differences": "See what is not yet saved",
    "merge": "Merge what a colleague saved meanwhile",
    "copy": "Copy items into the production of another window",
    "arrange": "Arrange all items by their flow",
    "palette": "Open a rule by a few letters of its name",
    "change many": "Change one setting of many items at once",
    "rename": "Rename an item with everything that refers to it",
    "theme": "Switch between light and dark",
    "save": "Save",
}
"""By key: what is done."""

FREQUENT = (
    "find item", "change running", "add", "connect", "route", "map field", "send", "search", "trace", "resend",
)  # fmt: skip
"""The ten that building and running interfaces repeat most: our choice, as nobody publishes counts."""
