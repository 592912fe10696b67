"""Errors of tests on messages."""

from __future__ import annotations

from hie_runtime.errors import HIEError


class ProofError(HIEError):
    """A test, or captured traffic it names, cannot be read or makes no sense. Says file and what is allowed."""
