"""SaxonC-HE, the library that runs XSLT 2.0 and 3.0, shut off from everything but what it is given.

One processor a process, made when it is first needed: its runtime takes about 100 MB of memory and must not be
started before a fork, so it lives in worker processes only.
"""

from __future__ import annotations

import functools
import importlib.util
import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from hie_runtime.errors import HIEError

EXTRA = "xslt3"
MISSING = (
    f"XSLT 2.0 and 3.0 need the library SaxonC-HE, which is not installed: pip install 'hie[{EXTRA}]' "
    "(XSLT 1.0 stylesheets run without it)"
)
LEAST_MEMORY = 256  # megabytes; its runtime ends the whole process when it cannot start in what there is
_FEATURE = "http://saxon.sf.net/feature/"
# Saxon's documentation, "Configuration features". The first one refuses doc(), document(), unparsed-text(),
# json-doc(), collection(), xsl:source-document, xsl:include, xsl:import, external DTDs and fn:transform() by address;
# the second one xsl:result-document, calls into Java, system and environment properties.
_SHUT = {f"{_FEATURE}allowedProtocols": "", f"{_FEATURE}allow-external-functions": "false"}
_PLACE = re.compile(r"^(?:Error|Warning|Static error|Type error)\b.*?\bon line (\d+)\b", re.M)
_FIRST = re.compile(r"^(?:Error|Type error|Static error)\b", re.M)
_CODE = re.compile(r"^\s+([A-Za-z][\w-]*(?::[\w-]+)?) {2,}(?=\S)", re.M)
_LIMIT = re.compile(r'"(jdk\.xml\.\w+)"')


class Fault(NamedTuple):
    """One error of a stylesheet: ``line`` 0 when unknown, the code of the W3C, ``text`` as Saxon words it."""

    line: int
    code: str
    text: str


class SaxonError(HIEError):
    """Saxon refused a stylesheet or a message. The texts of run-time faults may quote the message."""

    def __init__(self, faults: list[Fault], limit: str = "") -> None:
        self.faults = faults
        self.limit = limit  # the parser's limit that the message is beyond
        super().__init__("; ".join(f"{one.code} line {one.line}" for one in faults))


def installed() -> bool:
    """Whether the library is there; it is not loaded by this."""
    return importlib.util.find_spec("saxonche") is not None


@functools.cache
def _processor() -> Any:
    """The processor of this process. Raises HIEError when it cannot be started."""
    if not installed():
        raise HIEError(MISSING)
    limit = _memory_limit()
    if limit and limit < LEAST_MEMORY:
        raise HIEError(f"XSLT 2.0 and 3.0 need worker_memory of at least {LEAST_MEMORY} MB; it is {limit} MB")
    import saxonche

    made = saxonche.PySaxonProcessor(license=False)
    for name, value in _SHUT.items():
        made.set_configuration_property(name, value)
    return made


def _memory_limit() -> int:
    """Megabytes of data this process may hold; 0 = no limit."""
    if sys.platform != "linux":
        return 0
    import resource

    soft, _hard = resource.getrlimit(resource.RLIMIT_DATA)
    return 0 if soft == resource.RLIM_INFINITY else soft // (1024 * 1024)


class SaxonStylesheet:
    """A compiled stylesheet. Raises SaxonError with all that is wrong with it, HIEError without the library."""

    def __init__(self, text: str) -> None:
        processor = _processor()
        # the text is UTF-8 to Saxon, whatever its XML declaration says
        with _diagnostics() as said:
            try:
                compiler = processor.new_xslt30_processor()
                self._executable = compiler.compile_stylesheet(stylesheet_text=text, encoding="utf-8")
            except Exception as error:
                text = str(error).strip()
                raise SaxonError(_faults(text) or [Fault(0, "", text)]) from error
            finally:
                said()
        self._executable.set_save_xsl_message(True)

    def run(self, text: str, parameters: Mapping[str, str], notes: list[str]) -> str:
        """Transform a document; what ``xsl:message`` says goes to ``notes``. Raises SaxonError."""
        processor, executable = _processor(), self._executable
        executable.clear_xsl_messages()
        executable.clear_parameters()
        for name, value in parameters.items():
            # untyped, as the values of XSLT 1.0 are: a parameter may be declared as any simple type
            executable.set_parameter(name, processor.make_atomic_value("untypedAtomic", value))
        with _diagnostics() as said:
            try:
                made = executable.transform_to_string(xdm_node=processor.parse_xml(xml_text=text))
            except Exception as error:
                raise _run_error(str(error), said()) from error
            finally:
                notes.extend(_messages(executable))
        return made or ""


def _messages(executable: Any) -> list[str]:
    said = executable.get_xsl_messages()
    return [] if said is None else [item.string_value for item in said]


def _faults(printed: str) -> list[Fault]:
    """The errors Saxon prints: a line with the place, then the code and a text, wrapped."""
    starts = [found.start() for found in _FIRST.finditer(printed)]
    parts = [printed[start:end] for start, end in zip(starts, [*starts[1:], len(printed)], strict=True)]
    return list(dict.fromkeys(_fault(part) for part in parts))


def _fault(part: str) -> Fault:
    place = _PLACE.search(part)
    code = _CODE.search(part)
    _, _, text = part.partition("\n")
    if code is not None:
        text = part[code.end() :]
    words = " ".join(re.split(r"\n\s*(?:In |During |invoked by )", text)[0].split())
    return Fault(int(place.group(1)) if place else 0, code.group(1) if code else "", words)


def _run_error(text: str, printed: str) -> SaxonError:
    limit = _LIMIT.search(text)
    found = _faults(printed) or [Fault(0, "", "")]
    return SaxonError([found[0]._replace(text=text.strip())], limit.group(1) if limit else "")


@contextmanager
def _diagnostics() -> Iterator[Any]:
    """What is written to standard error meanwhile, given by calling; nothing of it is printed.

    Saxon tells codes and lines of run-time errors only there, and with them pieces of messages. A pipe that
    never blocks holds the first 64 kB, which is enough: the place comes first."""
    reading, writing = os.pipe()
    before = os.dup(2)
    try:
        if sys.platform != "win32":  # there its library writes elsewhere and the line stays unknown
            os.set_blocking(reading, False)
            os.set_blocking(writing, False)
            os.dup2(writing, 2)
        yield lambda: _read_all(reading)
    finally:
        os.dup2(before, 2)
        for descriptor in (before, reading, writing):
            os.close(descriptor)


def _read_all(descriptor: int) -> str:
    if sys.platform == "win32":
        return ""
    parts = []
    try:
        while part := os.read(descriptor, 1 << 16):
            parts.append(part)
    except BlockingIOError:
        pass
    return b"".join(parts).decode("utf-8", "replace")
