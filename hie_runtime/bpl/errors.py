"""What can be wrong with a business process: at compile (problems) and when it runs (faults)."""

from __future__ import annotations

from hie_runtime.errors import HIEError


class ProcessError(HIEError):
    """A process ended by a fault nobody caught. place: the step, e.g. ``steps[3].then[0]``."""

    def __init__(self, reason: str, *, process: str = "", place: str = "", step: str = "") -> None:
        self.reason = reason
        self.place = place
        where = f"process {process}" if process else ""
        where += f", {place}" if place else ""
        where += f" ({step})" if step else ""
        super().__init__(f"{where}: {reason}" if where else reason)


class FaultError(HIEError):
    """A fault: thrown by a ``throw`` step under a name, or by what a call answered (no name)."""

    def __init__(self, text: str, name: str = "") -> None:
        super().__init__(text)
        self.name = name
