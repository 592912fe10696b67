"""``Document.<xpath>``: values of an XML message (iris-semantics 6.2; the angle bracket syntax of EEDI)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from hie_runtime.messages.errors import XMLError
from hie_runtime.messages.xml import node_text, parse_xml
from hie_runtime.rules.context import Context, EvaluationError
from hie_runtime.rules.values import canonical

MAX_XPATH = 1000


def compile_xpath(text: str) -> Callable[[Context], str]:
    """All values of ``context|expression`` (or ``expression``) as ``<a><b>``, "" when there is none.

    Raises EvaluationError for an expression that is no XPath 1.0; the reader raises it for a message that is
    not XML.
    """
    if len(text) > MAX_XPATH:
        raise EvaluationError(f"XPath of {len(text)} characters; at most {MAX_XPATH} are allowed")
    around, bar, expression = text.partition("|")
    try:
        # "/" before the bar is the whole document
        where = etree.XPath(around) if bar and around.strip() != "/" else None
        what = etree.XPath(expression if bar else text)
    except (etree.XPathError, ValueError) as error:
        raise EvaluationError(f"<{text}> is no XPath: {error}") from error

    def read(context: Context) -> str:
        root = _document(context)
        try:
            places = _nodes(where(root)) if where is not None else [root]
            values = [value for place in places for value in _texts(what(place))]
        except etree.XPathError as error:
            raise EvaluationError(f"<{text}>: {error}") from error
        return "<" + "><".join(values) + ">" if values else ""

    return read


def _document(context: Context) -> etree._Element:
    """The message as XML, without entities, network or DTD; parsed once for all conditions."""
    if context.xml is None:
        try:
            context.xml = parse_xml(context.message.raw)
        except XMLError as error:
            raise EvaluationError(str(error)) from error
    return context.xml


def _nodes(found: object) -> list[etree._Element]:
    if not isinstance(found, list):
        raise EvaluationError("what stands before | in an XPath must name elements")
    return [node for node in found if isinstance(node, etree._Element)]


def _texts(found: object) -> Iterator[str]:
    if isinstance(found, list):
        yield from map(node_text, found)
    elif isinstance(found, bool | float | int):
        yield canonical(found)
    else:
        yield str(found)
