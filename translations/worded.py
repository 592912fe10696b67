"""Finds the sentences that the runtime words (errors, problems, lines of reports) in its sources.

A sentence that holds values becomes a template with named places: ``f"{shown} is not a port (1 to 65535)"`` gives
``{shown} is not a port (1 to 65535)``. Every string of the runtime that reads as words is taken, wherever it stands,
as a text may go through several hands before it is raised; left out is what no user of the Studio can see
(``_UNSEEN``, log lines, doc strings) and what is worded elsewhere (titles and help of settings).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import foreign
from sentences import texts_of

# before the Studio: pydantic cannot be loaded for the first time behind PySide6
import hie_runtime.components.registry  # noqa: F401
from hie_studio.declared import texts as declared_texts
from hie_studio.wording.template import parsed

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "resources" / "texts" / "runtime.json"  # shipped: the Studio finds by it what a text follows
# packages and modules whose texts no user of the Studio sees
_UNSEEN = (
    "bench/",
    "cli/",
    "config/schema.py",
    "control/api.py",
    "control/openapi.py",
    "faults.py",
    "journal/redis_scripts.py",
    "journal/salvage.py",
    "messages/hl7/anonymise_rules.py",
    "messages/hl7/code_",
    "proof/options.py",
    "monitoring/",
    "proof/report_",
    "rules/ast.py",
    "rules/constraints.py",
    "workers/main.py",
    "importers/iris/report_page.py",
)
# modules that answer peers, in English as the protocol is; of theirs only what is wrong with settings is seen
_TO_PEERS = (
    "protocols/fhir/answers.py",
    "protocols/fhir/capability.py",
    "protocols/fhir/checking.py",
    "protocols/fhir/inbound.py",
    "protocols/http/access.py",
    "protocols/http/receiving.py",
    "protocols/http/requests.py",
    "protocols/http/serving.py",
    "protocols/soap/inbound.py",
    "protocols/soap/security.py",
)
# modules of the Studio that word as the runtime does: they know no Qt, or raise its errors
_STUDIO = (
    "canvas/clipboard.py",
    "document/autosave.py",
    "document/files.py",
    "document/merging.py",
    "editors/lookups/rows.py",
    "editors/schemas/editor.py",
    "editors/schemas/places.py",
    "panels/versions/repository.py",
    "panels/what_if/dropping.py",
    "runtime_link/child.py",
    "window/beginnings.py",
)
_NUMBERED = re.compile(r"\{\d+\}")


def texts() -> list[str]:
    """Every template, in the order of the files and of the lines in them, each once."""
    found: dict[object, str] = {}  # shape: the first of it, or the first that names its places
    for text in _written():
        shape = _shape(text)
        if _NUMBERED.search(found.get(shape, "{1}")):
            found[shape] = text
    for name in _STUDIO:
        for text in texts_of((ROOT / "hie_studio" / name).read_text("utf-8")):
            found.setdefault(_shape(text), text)
    for text in foreign.TEXTS:
        found.setdefault(_shape(text), text)
    declared = set(declared_texts())
    return [text for text in found.values() if text not in declared]


def _written() -> Iterator[str]:
    runtime = ROOT / "hie_runtime"
    for file in sorted(runtime.rglob("*.py")):
        name = file.relative_to(runtime).as_posix()
        if name.startswith(_UNSEEN):
            continue
        for text in texts_of(file.read_text("utf-8")):
            if name not in _TO_PEERS or text.startswith('item "'):
                yield text


def _shape(text: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The text with its places by number: what differs in their names only is one text."""
    template = parsed(text)
    order = list(dict.fromkeys(template.places))
    return template.literals, tuple(order.index(place) for place in template.places)


def write(file: Path = TEXTS) -> None:
    """Write the templates where the Studio reads them."""
    file.write_text(json.dumps(texts(), ensure_ascii=False, indent=0) + "\n", "utf-8")


if __name__ == "__main__":
    write()
