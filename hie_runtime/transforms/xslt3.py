"""XSLT 2.0 and 3.0 transforms of XML messages, run by SaxonC-HE in worker processes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

from hie_runtime.errors import HIEError
from hie_runtime.transforms import saxon
from hie_runtime.transforms.errors import TransformError, TransformProblem
from hie_runtime.transforms.scripts import ScriptError
from hie_runtime.transforms.stylesheets import XSL, NotXMLError, decoded, opening
from hie_runtime.transforms.xslt import MAX_BYTES, XSLTTransform, strict_parser

# What a code says in our words, because Saxon's may quote the message. Codes: those of the W3C's XSLT 3.0,
# XPath 3.1 and its functions; SXLM0001 is Saxon's own.
_MEANINGS = {
    "FOAR0001": "a division by zero",
    "FOAR0002": "a number is too large or too small",
    "FOCA0002": "a value is no name",
    "FOCH0001": "a code point is no character",
    "FODC0005": "reads what is outside of the message, which is not allowed",
    "FODC0002": "reads what is outside of the message, which is not allowed",
    "FODC0006": "a text given to parse-xml() is not XML",
    "FODT0001": "a date or time is out of range",
    "FOJS0001": "a text is not JSON",
    "FORG0001": "a value cannot be made the type asked for",
    "FORG0003": "more than one item where at most one is allowed",
    "FORG0004": "no item where at least one is needed",
    "FORG0005": "not exactly one item where one is needed",
    "FORG0006": "a value has a type that this operation does not take",
    "FORX0002": "a regular expression is not one",
    "FOUT1170": "reads what is outside of the message, which is not allowed",
    "SXLM0001": "functions or templates call each other without end",
    "XPDY0002": "there is no context item",
    "XPDY0050": "treat as: a value has another type",
    "XPTY0004": "a value has a type, or comes in a number, that is not allowed there",
    "XTDE0050": "a required parameter has no value",
    "XTDE0540": "several templates match",
    "XTDE0555": "no template matches and the mode fails on that",
    "XTDE0700": "a required parameter has no value",
    "XTMM9000": "xsl:message ended the transform (its text is in the trace events)",
    "XTMM9001": "an xsl:assert does not hold (its text is in the trace events)",
    "XTTE0505": "what a template makes has another type than it declares",
    "XTTE0570": "a variable's value has another type than it declares",
    "XTTE0590": "a parameter's value has another type than it declares",
    "XTTE0780": "what a function makes has another type than it declares",
}
_ENDED = re.compile(r"^Processing terminated by xsl:message at line (\d+)")
_PROHIBITED = ("has been prohibited", "has been disallowed")
_NOT_XML = "SXXP0003"
_UNIVERSAL = {"", "utf-8", "utf8"}


class XSLT3Transform(XSLTTransform):
    """A stylesheet of version 2.0 or later. Compiled at first use or by :meth:`load`, never by asking for problems:
    Saxon runs in worker processes only."""

    _saxon: saxon.SaxonStylesheet | None = None

    @property
    def problems(self) -> list[TransformProblem]:
        """What is known without running Saxon: a missing library, a text that is not XML or cannot be kept."""
        try:
            self._text()
            if not saxon.installed():
                raise ScriptError(self._file, 0, saxon.MISSING)
        except ScriptError as error:
            return [TransformProblem("", str(error))]
        return []

    @property
    def _file(self) -> str:
        return f"transforms/{self.path.name}"

    def load(self) -> None:
        """Compile it now. Raises ScriptError with the file, the first line and all that is wrong."""
        if self._saxon is not None:
            return
        text = self._text()
        try:
            self._saxon = saxon.SaxonStylesheet(text)
        except saxon.SaxonError as error:
            first, *others = error.faults
            more = [f"line {one.line}: {_worded(one)}" for one in others]
            raise ScriptError(self._file, first.line, "; ".join([_worded(first), *more])) from error
        except HIEError as error:
            raise ScriptError(self._file, 0, str(error)) from error

    def transform(
        self, body: bytes, aux: Mapping[str, str] | None = None, notes: list[str] | None = None
    ) -> bytes:
        """Transform an XML body; the result is UTF-8. Raises TransformError."""
        try:
            self.load()
        except ScriptError as error:
            raise TransformError(str(error), transform=self.name) from error
        assert self._saxon is not None
        if len(body) > MAX_BYTES:
            raise TransformError(f"a body of {len(body)} bytes; allowed are {MAX_BYTES}", transform=self.name)
        said: list[str] = [] if notes is None else notes
        try:
            text = decoded(body)
            if opening(text).has_doctype:
                reason = (
                    "the body has a DOCTYPE, which XSLT 2.0 and 3.0 transforms refuse (it may hold entities)"
                )
                raise TransformError(reason, transform=self.name)
            return self._saxon.run(text, self._parameters(aux), said).encode()
        except NotXMLError as error:
            raise TransformError(f"the body is {error}", transform=self.name) from error
        except saxon.SaxonError as error:
            [fault] = error.faults
            said.append(f"{self.path.name}:{fault.line}: {fault.code}: {fault.text}")
            raise TransformError(self._told(error), transform=self.name) from error

    @staticmethod
    def _parameters(aux: Mapping[str, str] | None) -> dict[str, str]:
        return {name: value for name, value in (aux or {}).items() if name.isidentifier()}

    def _told(self, error: saxon.SaxonError) -> str:
        """File, line and what the code means: nothing of the message."""
        [fault] = error.faults
        if fault.code == _NOT_XML and error.limit:
            return f"the body is beyond the limit {error.limit} of the XML parser (line {fault.line})"
        if fault.code == _NOT_XML:
            return f"the body is not XML (line {fault.line})"
        code, line = fault.code, fault.line
        if ended := _ENDED.match(fault.text):
            code, line = "XTMM9000", int(ended.group(1))
        elif fault.text.endswith(_PROHIBITED):
            code = "FODC0005"
        place = f"{self.path.name}:{line}" if line else self.path.name
        meaning = _MEANINGS.get(code, "the transform failed (the text is in the trace events)")
        return f"{place}: {code}: {meaning}" if code else f"{place}: {meaning}"

    def _text(self) -> str:
        """The stylesheet as text. Raises ScriptError when it cannot be read or is not allowed."""
        try:
            source = self.path.read_bytes() if self._source is None else self._source
            if opening(decoded(source)).has_doctype:
                raise ScriptError(
                    self._file, 1, "has a DOCTYPE, which XSLT 2.0 and 3.0 stylesheets may not have"
                )
            tree = etree.fromstring(source, strict_parser())
            for output in tree.iterchildren(f"{XSL}output"):
                encoding = output.get("encoding", "")
                if encoding.lower() not in _UNIVERSAL:
                    text = (
                        f"xsl:output encoding {encoding!r}: what XSLT 2.0 and 3.0 transforms write is UTF-8"
                    )
                    line: Any = output.sourceline
                    raise ScriptError(self._file, int(line or 0), text)
            return decoded(source)
        except OSError as error:
            raise ScriptError(self._file, 0, f"cannot be read: {error.strerror}") from error
        except etree.XMLSyntaxError as error:
            raise ScriptError(self._file, error.position[0], f"is not XML: {error.msg}") from error
        except NotXMLError as error:
            raise ScriptError(self._file, error.line, f"is {error}") from error


def _worded(fault: saxon.Fault) -> str:
    return f"{fault.code}: {fault.text}" if fault.code else fault.text
