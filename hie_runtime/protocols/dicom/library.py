"""pynetdicom and pydicom, set to hold large objects in files and not in memory."""

from __future__ import annotations

import logging
from typing import Any

from hie_runtime.protocols.base import AdapterError


def library() -> Any:
    """The module pynetdicom. Raises AdapterError that says how to install it."""
    try:
        import pynetdicom
        from pynetdicom import _config
    except ImportError as error:
        raise AdapterError('DICOM needs pynetdicom: pip install "hie[dicom]"') from error
    _config.STORE_RECV_CHUNKED_DATASET = True
    _config.STORE_SEND_CHUNKED_DATASET = True
    # what it says of associations is said by the adapters, with their item
    log = logging.getLogger("pynetdicom")
    log.propagate = False
    if not log.handlers:
        log.addHandler(logging.NullHandler())
    return pynetdicom
