"""The rules, transforms and lookups a production ran with, kept so that a trace explains with the right ones."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition


def revision_of(
    rules: Mapping[str, RuleDefinition],
    transforms: Mapping[str, TransformDefinition],
    lookups: Mapping[str, Mapping[str, str]],
) -> tuple[str, str]:
    """(digest, JSON document) of what decides about messages."""
    document = json.dumps(
        {
            "rules": {name: rule.model_dump(mode="json") for name, rule in sorted(rules.items())},
            "transforms": {
                name: transform.model_dump(mode="json") for name, transform in sorted(transforms.items())
            },
            "lookups": {name: dict(sorted(table.items())) for name, table in sorted(lookups.items())},
        },
        sort_keys=True,
    )
    return hashlib.sha256(document.encode()).hexdigest()[:16], document
