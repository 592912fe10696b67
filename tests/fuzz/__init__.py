"""A mutation fuzzer over everything that reads text or bytes from outside: ``python -m tests.fuzz --minutes 60``."""
