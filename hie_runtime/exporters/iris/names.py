"""Names of rules, transforms and the production as IRIS class names."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Package.Class: letters and digits, each part of a package begins with a letter or % (IRIS: "Rules for class names")
_CLASS = re.compile(r"%?[^\W\d_][^\W_]*(?:\.[^\W_]+)+")
_WORD = re.compile(r"[^\W_]+")
_MOST = 220


class ClassNames:
    """Class names for names of one kind. One that is a class name stays; any other is made into one in ``package``."""

    def __init__(self, names: Iterable[str], package: str) -> None:
        self._package = package
        self._made: dict[str, str] = {}
        names = list(names)
        self._taken = {name.casefold() for name in names if is_class_name(name)}
        for name in names:
            self.of(name)

    def of(self, name: str) -> str:
        """The class name that stands for a name."""
        if is_class_name(name):
            return name
        if name not in self._made:
            self._made[name] = self._new(name)
        return self._made[name]

    @property
    def changed(self) -> dict[str, str]:
        """Names that are no class names, and what they became."""
        return dict(self._made)

    def _new(self, name: str) -> str:
        words = "".join(word[:1].upper() + word[1:] for word in _WORD.findall(name)) or "Unnamed"
        if words[0].isdigit():
            words = f"N{words}"
        made = wanted = f"{self._package}.{words}"[:_MOST]
        number = 1
        while made.casefold() in self._taken:
            number += 1
            made = f"{wanted}{number}"
        self._taken.add(made.casefold())
        return made


def is_class_name(name: str) -> bool:
    """Whether IRIS takes it as the name of a class."""
    return len(name) <= _MOST and _CLASS.fullmatch(name) is not None


def package_of(production: str) -> str:
    """Package of a production's class, ``HIE`` when its name is none."""
    return production.rpartition(".")[0] if is_class_name(production) else "HIE"
