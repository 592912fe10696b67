"""The HL7 schema categories of a workspace (``schemas/*.yaml``): made known to paths, and their problems."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from hie_runtime.config.model import name_list
from hie_runtime.config.positions import Path as Place
from hie_runtime.config.problems import Problem, Severity
from hie_runtime.messages.errors import SchemaError
from hie_runtime.messages.hl7.schema import VERSIONS, known_version
from hie_runtime.messages.hl7.schema_categories import install
from hie_runtime.messages.hl7.schema_grammar import parse_definition
from hie_runtime.messages.hl7.schema_model import SchemaCategory

if TYPE_CHECKING:
    from hie_runtime.config.workspace_files import Workspace

FOLDER = "schemas"
ENDINGS = (".yaml", ".yml")  # JSON in schemas/ is for other formats
_VERSION = re.compile(r"2(\.\d)+")
_SETTINGS = ("message_schema_category", "doc_type_category", "doc_schema_category")


def install_schemas(workspace: Workspace) -> None:
    """Let paths, rules and transforms know the workspace's categories; those it no longer has are forgotten."""
    install(str(workspace.path), workspace.schemas.values())


def check_schemas(workspace: Workspace) -> Iterator[Problem]:
    """Definitions that cannot be read, bases and structures that are not there."""
    for category in workspace.schemas.values():
        for place, text in category_problems(category, workspace.schemas):
            file, line = workspace.locate_in(FOLDER, category.name, place)
            yield Problem(Severity.ERROR, text, file, line, code="schema")
    yield from _unknown_categories(workspace)


def category_problems(
    category: SchemaCategory, others: Mapping[str, SchemaCategory]
) -> Iterator[tuple[Place, str]]:
    """(place in the file, text) of what is wrong with one category."""
    if category.base and category.base not in others and category.base not in VERSIONS:
        close = known_version(category.base)
        text = f"base {category.base!r} is no category of the workspace and no HL7 version; the names of {close} are used"
        yield ("base",), text
    if category.base == category.name:
        yield ("base",), f"category {category.name!r} is based on itself"
    for name, structure in category.structures.items():
        try:
            parse_definition(structure.definition)
        except SchemaError as error:
            yield ("structures", name, "definition"), f"structure {name}: {error}"
    for name, message_type in category.message_types.items():
        wanted = message_type.structure
        if wanted and ":" not in wanted and wanted not in _structures(category, others):
            text = f"message type {name}: structure {wanted!r} is neither in the category nor in what it is based on"
            yield ("message_types", name, "structure"), text


def _structures(category: SchemaCategory, others: Mapping[str, SchemaCategory]) -> set[str]:
    from hl7apy import load_library

    found, seen, one = set(category.structures), {category.name}, category
    while one.base in others and one.base not in seen:
        one = others[one.base]
        seen.add(one.name)
        found |= set(one.structures)
    if one.base:
        found |= set(load_library(known_version(one.base)).messages.MESSAGES)
    return found


def _unknown_categories(workspace: Workspace) -> Iterator[Problem]:
    """Settings that name a category the workspace does not have: names are then guessed from a version."""
    for item in workspace.production.items:
        for name, value in item.settings.host.items():
            if name not in _SETTINGS or not isinstance(value, str):
                continue
            for part in name_list(value):
                category = part.rpartition("=")[2].strip().partition(":")[0]
                if category in workspace.schemas or not category or _VERSION.fullmatch(category):
                    continue
                known = ", ".join(sorted(workspace.schemas)) or "none"
                used = (
                    f"HL7 {known_version(category)}"
                    if _VERSION.search(category)
                    else "each message's own version"
                )
                text = f"schema category {category!r} is not in schemas/ (there are: {known}); names of fields are those of {used}"
                yield Problem(Severity.WARNING, text, item=item.name, setting=f"host.{name}", code="schema")
