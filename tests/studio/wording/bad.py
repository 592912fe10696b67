"""A workspace with something wrong in every part."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from support import operation, router, service, write_workspace

_SEND = {"action": "send", "targets": ["Gone", "Off"], "transforms": ["No.Such"]}
_RULES: dict[str, list[dict[str, Any]]] = {
    "Broken": [
        {"name": "a", "when": [{"condition": "Nonsense(1) = 2", "actions": [_SEND]}]},
        {"name": "b", "when": [{"condition": "HL7.{PID:3", "actions": []}]},
        {"name": "c", "when": [{"condition": "MSH:9.1 = = 2", "actions": []}]},
        {"name": "d", "otherwise": [{"action": "delegate", "rule": "Nowhere"}]},
    ],
    "Unused": [],
}
_STEPS = [
    {"action": "set", "property": "target.{PID:5.1}", "value": "$piece(source.{PID:5},)"},
    {"action": "set", "property": "nowhere.{X}", "value": "1"},
    {"action": "set", "property": "target.{PID:5}", "value": "Site.Method(1)"},
    {"action": "set", "property": "target.{PID:3(}", "value": '"x'},
    {"action": "set", "property": "target.{PID:8}", "value": "$nosuch(1)"},
]


def bad_workspace(folder: Path) -> Path:
    """Write it."""
    items = [
        service("from.PAS", 70000, ["Router", "Nobody"]),
        service("again", 2000, ["to.Lab"]),
        service("twice", 2000, ["to.Lab"], ack_mode="Sometimes"),
        service("mute", 2001, []),
        router("Router", "Broken", colour="red"),
        router("Missing", "Not.There"),
        operation("to.Lab", 6000, {"wait": 1, "connect_timeout": "soon"}, reply_code_actions="nonsense"),
        operation("to.Lab", 6001, {"ssl_config": "None"}),
        operation("a|b", 6002, {"password": "secret"}, retry_interval=True),
        {"name": "Old", "class_name": "Site.Own.Service", "schedule": "START:never"},
        {"name": "Iris", "class_name": "EnsLib.HL7.Service.TCPService"},
        {**operation("Off", 6003), "enabled": False},
        {"name": "File", "class_name": "hie.services.hl7.FileService", "pool_size": 3,
         "settings": {"adapter": {"file_path": "/no/such/folder"}, "host": {}}},
        {"name": "BPL", "class_name": "hie.processes.BusinessProcessBPL", "settings": {"host": {"process": "No"}}},
    ]  # fmt: skip
    write_workspace(folder, items, _RULES)
    for kind, name, text in (
        ("transforms", "Steps.json", json.dumps({"name": "Steps", "steps": _STEPS})),
        ("transforms", "Shape.json", json.dumps({"name": 5, "steps": {"set": 1}})),
        ("transforms", "Broken.py", "def transform(:\n"),
        ("transforms", "No_function.py", "x = 1\n"),
        ("rules", "Syntax.json", '{"name": "x",'),
        ("lookups", "Table.csv", "key,value\na,1\na,2\nb\n"),
        ("schemas", "Site.json", json.dumps({"name": "Site", "base": "Nothing", "structures": {"ADT": {"definition": "MSH [PID"}}})),
    ):  # fmt: skip
        (folder / kind).mkdir(exist_ok=True)
        (folder / kind / name).write_text(text, "utf-8")
    return folder
