"""DICOM objects as messages: elements of their header, by keyword or tag."""

from __future__ import annotations

import io
import re
from typing import Any

from hie_runtime.messages.base import Message
from hie_runtime.messages.errors import MessageError, PathError
from hie_runtime.messages.large import Outline

_STEP = re.compile(
    r"(?:(?P<keyword>[A-Za-z][A-Za-z0-9]*)|\((?P<group>[0-9A-Fa-f]{4}),(?P<element>[0-9A-Fa-f]{4})\))(?:\((?P<index>[1-9]\d{0,5})\))?\Z"
)
# Values above this are not read: they are pixels, waveforms, documents.
DEFER_BYTES = 64 * 1024


class DICOMError(MessageError):
    """The bytes are no DICOM file, or a value in them cannot be read."""


class DICOMMessage(Message):
    """A DICOM file (PS3.10). Paths are keywords or tags, items of sequences counted from 1:
    ``PatientID``, ``(0010,0020)``, ``RequestAttributesSequence(1).ScheduledProcedureStepID``, ``TransferSyntaxUID``.

    Only the header is read, never pixels.
    """

    __slots__ = ("_data",)

    _data: Any

    @property
    def header(self) -> Any:
        """pydicom's Dataset without large values; not to be changed. Raises DICOMError."""
        try:
            return self._data
        except AttributeError:
            self._data = _read(self.raw)
            return self._data

    def get_field(self, path: str) -> str:
        """Text at the path, several values with ``\\`` between; "" when nothing is there. Raises PathError, DICOMError."""
        found: Any = self.header
        steps = path.split(".")
        for number, text in enumerate(steps):
            step = _STEP.match(text)
            if step is None:
                raise PathError(f'"{path}": {text!r} is neither a keyword (PatientID) nor a tag (0010,0020)')
            element = _element(found, step)
            if element is None:
                return ""
            last = number == len(steps) - 1
            try:
                if element.VR == "SQ":
                    items, index = element.value, int(step["index"] or 1)
                    if last:
                        return str(len(items)) if not step["index"] else ""
                    if index > len(items):
                        return ""
                    found = items[index - 1]
                elif last:
                    return _text(element.value, step["index"])
                else:
                    return ""
            except (ValueError, TypeError, AttributeError, NotImplementedError, EOFError) as error:
                raise DICOMError(f"{text}: cannot be read: {type(error).__name__}") from error
        return ""


def _read(raw: bytes) -> Any:
    try:
        from pydicom import dcmread
        from pydicom.errors import InvalidDicomError
    except ImportError as error:
        raise DICOMError('DICOM needs pydicom: pip install "hie[dicom]"') from error
    source: Any = raw.spooled.path if isinstance(raw, Outline) else io.BytesIO(raw)
    try:
        return dcmread(source, stop_before_pixels=True, defer_size=DEFER_BYTES)
    except InvalidDicomError as error:
        raise DICOMError("the message is no DICOM file: DICM is not at byte 128") from error
    except Exception as error:  # whatever pydicom makes of damaged bytes
        raise DICOMError(f"the message cannot be read as DICOM: {type(error).__name__}") from error


def _element(dataset: Any, step: re.Match[str]) -> Any:
    from pydicom.datadict import tag_for_keyword

    if step["keyword"]:
        tag = tag_for_keyword(step["keyword"])
        if tag is None:
            raise PathError(f"{step['keyword']} is no keyword of DICOM")
    else:
        tag = int(step["group"] + step["element"], 16)
    meta = getattr(dataset, "file_meta", None)
    try:
        if tag >> 16 == 2 and meta is not None:
            return meta.get(tag)
        return dataset.get(tag)
    except Exception as error:  # values are decoded when they are asked for
        raise DICOMError(f"an element cannot be read: {type(error).__name__}") from error


def _text(value: Any, index: str | None) -> str:
    if value is None:
        return ""
    if isinstance(value, bytes):
        return ""
    values = [value] if isinstance(value, str) or not hasattr(value, "__iter__") else list(value)
    if type(value).__name__ == "PersonName":
        values = [value]
    if index is not None:
        return str(values[int(index) - 1]) if int(index) <= len(values) else ""
    return "\\".join(map(str, values))
