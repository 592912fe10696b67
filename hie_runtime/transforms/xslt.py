"""XSLT 1.0 transforms of XML messages (libxslt through lxml), without reach to network or files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from lxml import etree

from hie_runtime.errors import HIEError
from hie_runtime.messages.base import Message
from hie_runtime.transforms.errors import TransformError, TransformProblem

MAX_BYTES = 64 * 1024 * 1024
_CONTROL: Any = etree.XSLTAccessControl  # the stubs do not have DENY_ALL
_DENY_ALL: Any = _CONTROL.DENY_ALL
M = TypeVar("M", bound=Message)


def strict_parser() -> etree.XMLParser:
    """No external entities, no document types loaded, no network; sizes bounded by libxml2."""
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )


class XSLTTransform:
    """A stylesheet of the workspace (``transforms/NAME.xslt``), compiled at first use.

    ``document()``, ``xsl:include``, ``xsl:import`` and extension writes are refused; aux values are
    stylesheet parameters of the same names. Raises TransformError when the file is outside the workspace.
    """

    def __init__(self, name: str, path: Path, folder: Path, source: bytes | None = None) -> None:
        if not path.resolve().is_relative_to(folder.resolve()):
            raise TransformError(f"{path} is outside the workspace", transform=name)
        self.name = name
        self.path = path
        self._source = source
        self._compiled: etree.XSLT | None = None
        self._problems: list[TransformProblem] | None = None

    @property
    def problems(self) -> list[TransformProblem]:
        """What is wrong with the stylesheet; found at first use."""
        if self._problems is None:
            self._problems = []
            try:
                self._stylesheet()
            except TransformError as error:
                self._problems.append(TransformProblem("", error.reason))
        return self._problems

    def apply(self, message: M, aux: Mapping[str, str] | None = None, notes: list[str] | None = None) -> M:
        """The message with its XML body transformed; the texts of its ``xsl:message`` go to ``notes``.

        Raises TransformError with file and line."""
        made = self.transform(message.raw, aux, notes)
        try:
            return type(message)(made, message.metadata)
        except HIEError as error:
            raise TransformError(
                f"result is no {type(message).__name__}: {error}", transform=self.name
            ) from error

    def transform(
        self, body: bytes, aux: Mapping[str, str] | None = None, notes: list[str] | None = None
    ) -> bytes:
        """Transform an XML body; ``notes`` as in :meth:`apply`. Raises TransformError."""
        stylesheet = self._stylesheet()
        if len(body) > MAX_BYTES:
            raise TransformError(f"a body of {len(body)} bytes; allowed are {MAX_BYTES}", transform=self.name)
        try:
            document = etree.fromstring(body, strict_parser())
        except etree.XMLSyntaxError as error:
            line, column = error.position
            raise TransformError(
                f"the body is not XML (line {line}, column {column})", transform=self.name
            ) from error
        parameters: dict[str, Any] = {
            name: etree.XSLT.strparam(value) for name, value in (aux or {}).items() if name.isidentifier()
        }
        try:
            return bytes(stylesheet(document, **parameters))
        except etree.XSLTApplyError as error:
            raise TransformError(self._located(error), transform=self.name) from error
        finally:
            if notes is not None:
                notes.extend(_messages(stylesheet))

    def _stylesheet(self) -> etree.XSLT:
        if self._compiled is None:
            try:
                source = self.path.read_bytes() if self._source is None else self._source
                tree = etree.fromstring(source, strict_parser())
                self._compiled = etree.XSLT(tree, access_control=_DENY_ALL)
            except OSError as error:
                raise TransformError(f"{self.path.name}: {error.strerror}", transform=self.name) from error
            except (etree.XMLSyntaxError, etree.XSLTParseError) as error:
                raise TransformError(self._located(error), transform=self.name) from error
        return self._compiled

    def _located(self, error: etree.LxmlError) -> str:
        """File, line and libxslt's text; its text names the stylesheet's parts, not the message's."""
        log: Any = error.error_log
        found = [entry for entry in log if entry.line]
        if not found and any(map(_is_message, log)):
            return f"{self.path.name}: xsl:message ended the transform (its text is in the trace events)"
        line = f":{found[0].line}" if found else ""
        return f"{self.path.name}{line}: {found[0].message if found else error}"


def _messages(stylesheet: Any) -> list[str]:
    """What ``xsl:message`` said in the last run."""
    return [entry.message for entry in stylesheet.error_log if _is_message(entry)]


def _is_message(entry: Any) -> bool:
    """libxslt logs the text of an ``xsl:message`` as an error without a kind and without a line."""
    return entry.type_name == "ERR_OK" and not entry.line
