"""What was typed into the inspector and is no value: kept until its items are shown again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hie_studio.inspector.row import FieldRow

Names = tuple[str, ...]


class Drafts:
    """Refused texts with the reasons, by the names of the items, the target and the key of the setting."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Names, str, str], tuple[str, str]] = {}

    def clear(self) -> None:
        """Forget all: another document was opened, whose items may bear the same names."""
        self._kept.clear()

    def keep_only(self, there: set[str]) -> None:
        """Forget those of items that are gone."""
        self._kept = {key: draft for key, draft in self._kept.items() if there.issuperset(key[0])}

    def rename(self, renamed: Callable[[Names], Names]) -> None:
        """Items have other names now."""
        self._kept = {(renamed(key[0]), *key[1:]): draft for key, draft in self._kept.items()}

    def take(self, names: Names, rows: Iterable[FieldRow]) -> None:
        """Keep what is refused in these rows of these items."""
        for row in rows:
            key = (names, row.spec.target, row.spec.key)
            if row.refused is None:
                self._kept.pop(key, None)
            else:
                self._kept[key] = row.refused

    def any_of(self, names: Names) -> bool:
        """Whether something of these items is kept."""
        return any(key[0] == names for key in self._kept)

    def give_back(self, names: Names, rows: Iterable[FieldRow]) -> None:
        """Put what is kept of these items back into their rows."""
        for row in rows:
            draft = self._kept.get((names, row.spec.target, row.spec.key))
            if draft is not None:
                row.restore(*draft)
