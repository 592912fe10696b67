"""A storage SCU: one association, objects one after the other, each as the bytes it is."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from hie_runtime.faults import fault_point
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.large import Outline, full_size
from hie_runtime.protocols.base import AdapterContext, DeliveryError, OutboundAdapter
from hie_runtime.protocols.dicom.library import library
from hie_runtime.protocols.dicom.settings import DICOMOutboundSettings
from hie_runtime.protocols.keepalive import keep_alive
from hie_runtime.protocols.tls import tls_context

# An association negotiates at most 128 presentation contexts (PS3.8, 9.3.2.2): the last ones used are kept.
MOST_CONTEXTS = 64
VERIFICATION, IMPLICIT_VR = "1.2.840.10008.1.1", "1.2.840.10008.1.2"  # C-ECHO, in the default transfer syntax


class DICOMOutboundAdapter(OutboundAdapter[DICOMOutboundSettings]):
    """Stores objects at a peer."""

    def __init__(self, settings: DICOMOutboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._library = library()
        self._association: Any = None
        self._wanted: dict[tuple[str, str], None] = {}
        self._used = 0.0

    @property
    def where(self) -> str:
        """The peer for error texts."""
        settings = self.settings
        return f"dicom://{settings.called_ae_title}@{settings.ip_address}:{settings.port}"

    @property
    def connected(self) -> bool:
        """An association is open."""
        return self._association is not None and bool(self._association.is_established)

    async def connect(self) -> None:
        """Nothing: what is negotiated depends on the object."""

    async def disconnect(self) -> None:
        """Release the association."""
        association, self._association = self._association, None
        if association is not None and association.is_established:
            await asyncio.to_thread(association.release)

    async def probe(self) -> str:
        """Whether the peer takes an association and answers C-ECHO (PS3.4, annex A)."""
        tls = tls_context(self.settings.ssl_config, self.context, server=False)
        await asyncio.to_thread(self._echo, tls)
        return f"{self.where}: C-ECHO was answered"

    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Store one object; the reply is the status in hexadecimal, ``0000``. Raises DeliveryError."""
        tls = tls_context(self.settings.ssl_config, self.context, server=False)
        status = await asyncio.to_thread(self._send, data, tls)
        fault_point("after-send")
        return f"{status:04X}".encode()

    # -- in a thread

    def _echo(self, tls: Any) -> None:
        association = self._negotiate([(VERIFICATION, IMPLICIT_VR)], tls)
        if not association.is_established:
            if association.rejected_contexts:
                raise DeliveryError(f"{self.where}: does not take C-ECHO")
            raise DeliveryError(self._why_not(association))
        try:
            answer = association.send_c_echo()
        except (RuntimeError, ValueError) as error:
            raise DeliveryError(f"{self.where}: the association is gone ({error})") from error
        finally:
            association.release()
        if "Status" not in answer:
            raise DeliveryError(
                f"{self.where}: no answer to C-ECHO within {self.settings.response_timeout:g} s, or the association is gone"
            )
        if answer.Status != 0:
            raise DeliveryError(
                f"{self.where}: C-ECHO is answered {answer.Status:04X}", number=int(answer.Status)
            )

    def _negotiate(self, kinds: Iterable[tuple[str, str]], tls: Any) -> Any:
        """Ask for an association for classes in transfer syntaxes; whether it was established is not looked at."""
        settings = self.settings
        entity = self._library.AE(ae_title=settings.calling_ae_title)
        entity.connection_timeout = entity.acse_timeout = settings.connect_timeout
        entity.dimse_timeout = settings.response_timeout
        entity.network_timeout = None  # an idle association stays open here
        for class_uid, syntax in kinds:
            entity.add_requested_context(class_uid, syntax)
        more = {"tls_args": (tls, settings.ip_address)} if tls is not None else {}
        return entity.associate(settings.ip_address, settings.port, ae_title=settings.called_ae_title, **more)

    def _send(self, data: bytes, tls: Any) -> int:
        if isinstance(data, Outline):
            if not data.spooled.path.exists():
                raise DeliveryError(
                    f"the file of the object ({full_size(data)} bytes) is missing", connection=False
                )
            return self._send_file(data.spooled.path, tls)
        with tempfile.TemporaryDirectory(prefix="hie-dicom-") as folder:
            path = Path(folder) / "object.dcm"
            path.write_bytes(data)
            return self._send_file(path, tls)

    def _send_file(self, path: Path, tls: Any) -> int:
        key = _kind_of(path)
        association = self._associate(key, tls)
        try:
            answer = association.send_c_store(path)
        except (ValueError, MessageError, AttributeError) as error:
            raise DeliveryError(
                f"{self.where}: the object cannot be sent: {error}", connection=False
            ) from error
        except RuntimeError as error:
            self._association = None
            raise DeliveryError(f"{self.where}: the association is gone ({error})") from error
        self._used = time.monotonic()
        if "Status" not in answer:
            self._association = None
            association.abort()
            raise DeliveryError(
                f"{self.where}: no answer to the object within {self.settings.response_timeout:g} s, or the association is gone"
            )
        status = int(answer.Status)
        if self.settings.stay_connected == 0:
            self._association = None
            association.release()
        self._judge(status, str(answer.get("ErrorComment", "")))
        return status

    def _judge(self, status: int, comment: str) -> None:
        """PS3.4, table B.2-1: success and warnings are done; out of resources is tried again; the rest is the object's."""
        from pynetdicom.status import STORAGE_SERVICE_CLASS_STATUS, code_to_category

        category = code_to_category(status)
        if category in ("Success", "Warning"):
            return
        known = STORAGE_SERVICE_CLASS_STATUS.get(status)
        said = f"{status:04X} {known[1] if known else category}" + (f": {comment}" if comment else "")
        later = status & 0xFF00 == 0xA700 or status in (0x0124, 0x0110, 0x0213)
        raise DeliveryError(f"{self.where}: {said}", connection=later, number=status)

    def _associate(self, key: tuple[str, str], tls: Any) -> Any:
        association, settings = self._association, self.settings
        idle = time.monotonic() - self._used
        fresh = association is not None and association.is_established
        if (
            fresh
            and (settings.stay_connected < 0 or idle <= settings.stay_connected)
            and _accepted(association, key)
        ):
            return association
        if fresh:
            association.release()
        self._association = None
        self._wanted.pop(key, None)
        self._wanted[key] = None
        while len(self._wanted) > MOST_CONTEXTS:
            self._wanted.pop(next(iter(self._wanted)))
        made = self._negotiate(self._wanted, tls)
        if not made.is_established and not made.rejected_contexts:
            raise DeliveryError(self._why_not(made))
        if not _accepted(made, key):
            self._wanted.pop(key, None)
            if made.is_established:
                made.release()
            raise DeliveryError(
                f"{self.where}: does not take {_name(key[0])} in {_name(key[1])}", connection=False
            )
        if made.dul.socket is not None:
            keep_alive(made.dul.socket.socket)
        self._association = made
        self._used = time.monotonic()
        return made

    def _why_not(self, association: Any) -> str:
        if association.is_rejected:
            primitive = association.acceptor.primitive
            return f"{self.where}: rejects the association: {primitive.reason_str} ({primitive.source_str})"
        if association.is_aborted and association.acceptor.primitive is not None:
            return f"{self.where}: aborts the association"
        return f"{self.where}: no association within {self.settings.connect_timeout:g} s: not reached, silent, or TLS failed"


def _accepted(association: Any, key: tuple[str, str]) -> bool:
    return any((one.abstract_syntax, one.transfer_syntax[0]) == key for one in association.accepted_contexts)


def _name(uid: str) -> str:
    from pydicom.uid import UID

    return str(UID(uid).name)


def _kind_of(path: Path) -> tuple[str, str]:
    """SOP class and transfer syntax. Raises DeliveryError for what is no DICOM file."""
    from pydicom.errors import InvalidDicomError
    from pydicom.filereader import read_file_meta_info

    try:
        meta = read_file_meta_info(path)
        return str(meta.MediaStorageSOPClassUID), str(meta.TransferSyntaxUID)
    except (
        InvalidDicomError,
        AttributeError,
        ValueError,
        OSError,
        KeyError,
        EOFError,
        NotImplementedError,
    ) as error:
        raise DeliveryError(
            f"the message is no DICOM file: {type(error).__name__}", connection=False
        ) from error
