"""CPU, memory and writes of the processes of a bench run."""

from __future__ import annotations

from dataclasses import dataclass

import psutil


@dataclass(slots=True)
class Usage:
    """One process and its children: CPU seconds, the highest resident size and bytes written to storage."""

    cpu: float = 0.0
    peak_rss: int = 0
    written: int | None = None


class Watch:
    """CPU, memory and writes of the processes since they were put under watch."""

    def __init__(self, pids: dict[str, int]) -> None:
        self._roots = {name: psutil.Process(pid) for name, pid in pids.items()}
        self._before = {name: self._total(name) for name in self._roots}
        self._peaks = dict.fromkeys(self._roots, 0)

    def look(self) -> None:
        """Note how much memory each has now."""
        for name in self._roots:
            self._peaks[name] = max(self._peaks[name], self._total(name)[1])

    def usage(self) -> dict[str, Usage]:
        """Since the beginning of the watch."""
        self.look()
        found = {}
        for name, (cpu, _, written) in self._before.items():
            now = self._total(name)
            found[name] = Usage(
                max(now[0] - cpu, 0.0),
                self._peaks[name],
                None if now[2] is None or written is None else now[2] - written,
            )
        return found

    def _total(self, name: str) -> tuple[float, int, int | None]:
        cpu, rss, written = 0.0, 0, 0
        counted = True
        for process in self._family(name):
            try:
                with process.oneshot():
                    times = process.cpu_times()
                    cpu += times.user + times.system
                    rss += process.memory_info().rss
                    if hasattr(process, "io_counters"):  # not on macOS
                        written += process.io_counters().write_bytes
                    else:
                        counted = False
            except psutil.NoSuchProcess:
                continue
        return cpu, rss, written if counted else None

    def _family(self, name: str) -> list[psutil.Process]:
        root = self._roots[name]
        try:
            return [root, *root.children(recursive=True)]
        except psutil.NoSuchProcess:
            return []


def resident(pid: int | None) -> int:
    """Resident size of a process, in bytes; 0 without one."""
    return 0 if pid is None else int(psutil.Process(pid).memory_info().rss)
