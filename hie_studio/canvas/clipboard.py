"""Items on the clipboard, as JSON text that can be mailed, kept in git or pasted into another window."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from pydantic import ValidationError

from hie_runtime.config.model import ItemConfig
from hie_studio.document.commands import PasteItems
from hie_studio.document.edit import EditError
from hie_studio.document.state import Position

MARK = "hie-items"
LIMIT = 20_000_000


def to_text(items: Sequence[ItemConfig], positions: Mapping[str, Position]) -> str:
    """The items as text."""
    content = {
        MARK: 1,
        "items": [item.model_dump(mode="json", exclude_defaults=True) for item in items],
        "positions": {item.name: list(positions[item.name]) for item in items if item.name in positions},
    }
    return json.dumps(content, indent=2, ensure_ascii=False)


def from_text(text: str) -> PasteItems:
    """The edit that pastes such a text where it was copied. Raises EditError when it is something else."""
    if len(text) > LIMIT:
        raise EditError(f"The clipboard holds more than {LIMIT // 1_000_000} MB.")
    try:
        content = json.loads(text)
        if not isinstance(content, dict) or MARK not in content:
            raise EditError("The clipboard does not hold items of a production.")
        items = tuple(ItemConfig.model_validate(item) for item in content["items"])
        positions = {
            str(name): (float(place[0]), float(place[1]))
            for name, place in content.get("positions", {}).items()
        }
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, ValidationError) as error:
        raise EditError("The clipboard does not hold items of a production.") from error
    return PasteItems(items, positions)
