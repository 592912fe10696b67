"""The base of every error HIE raises on purpose.

Each package derives its own types from :class:`HIEError`; a caller that wants "anything HIE
reports" catches the base, and anything else is a defect.
"""


class HIEError(Exception):
    """Base of all HIE errors. The text says where, what was found and what is allowed."""
