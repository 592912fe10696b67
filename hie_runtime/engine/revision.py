"""The rules, transforms and lookups a production ran with, kept so that a trace explains with the right ones."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from hie_runtime.rules.functions import Function
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition


def revision_of(
    rules: Mapping[str, RuleDefinition],
    transforms: Mapping[str, TransformDefinition],
    lookups: Mapping[str, Mapping[str, str]],
    functions: Mapping[str, Function],
) -> tuple[str, str]:
    """(digest, JSON document) of what decides about messages. functions: the site's own, of which only names
    and numbers of arguments are kept."""
    document = json.dumps(
        {
            "rules": {name: rule.model_dump(mode="json") for name, rule in sorted(rules.items())},
            "transforms": {
                name: transform.model_dump(mode="json") for name, transform in sorted(transforms.items())
            },
            "lookups": {name: dict(sorted(table.items())) for name, table in sorted(lookups.items())},
            **(
                {"functions": [[one.name, one.least, one.most] for _, one in sorted(functions.items())]}
                if functions
                else {}
            ),
        },
        sort_keys=True,
    )
    return hashlib.sha256(document.encode()).hexdigest()[:16], document
