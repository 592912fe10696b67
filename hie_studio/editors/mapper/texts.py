"""A transform as DTL of IRIS and as the YAML of its file. Knows no widget."""

from __future__ import annotations

from hie_runtime.config.formats import YAMLText
from hie_runtime.config.workspace_files import dump
from hie_runtime.errors import HIEError
from hie_runtime.exporters.iris.markup import Troubles, Writer
from hie_runtime.exporters.iris.transforms import TransformWriter
from hie_runtime.transforms.model import TransformDefinition
from hie_studio.wording import error_in_words, in_words


def dtl_text(definition: TransformDefinition) -> str:
    """The ``<transform>`` an export to IRIS writes; what cannot be written, when it cannot."""
    troubles = Troubles()
    try:
        text = Writer(troubles).write(TransformWriter(troubles).node(definition))
    except HIEError as error:
        return error_in_words(error)
    return in_words("\n".join(troubles.found)) if troubles.found else text


def yaml_text(definition: TransformDefinition) -> str:
    """The file a new transform of these steps is saved as."""
    return YAMLText().text(dump(definition))
