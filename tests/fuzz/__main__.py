"""Command line of the fuzzer."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from tests.fuzz.engine import Finding, Fuzzer, digest
from tests.fuzz.targets import all_targets


def main(arguments: list[str] | None = None) -> int:
    """Fuzz for a chosen time; exit 1 when something broke."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=main.__doc__)
    parser.add_argument("--minutes", type=float, default=1.0, help="how long (default 1)")
    parser.add_argument("--only", default="", help="names of targets, comma-separated (default all)")
    parser.add_argument("--seed", type=int, default=None, help="of the random numbers (default: the time)")
    parser.add_argument("--out", type=Path, default=Path("fuzz-findings"), help="folder for inputs that broke something")  # fmt: skip
    given = parser.parse_args(arguments)
    wanted = {name for name in given.only.split(",") if name}
    targets = [target for target in all_targets() if not wanted or target.name in wanted]
    if not targets or wanted - {target.name for target in targets}:
        parser.error(f"--only: known are {', '.join(target.name for target in all_targets())}")
    seed = int(time.time()) if given.seed is None else given.seed
    print(f"{len(targets)} targets, {given.minutes:g} minutes, --seed {seed}", flush=True)
    fuzzer = Fuzzer(targets, seed)
    return _run(fuzzer, given.minutes * 60, given.out)


def _run(fuzzer: Fuzzer, seconds: float, out: Path) -> int:
    started = time.monotonic()
    told: set[int] = set()
    fuzzer.seeds()
    turn, next_table = min(3.0, seconds / len(fuzzer.states)), 300.0
    try:
        while (passed := time.monotonic() - started) < seconds:
            fuzzer.turn(turn)
            for finding in fuzzer.findings.values():
                if id(finding) not in told:
                    told.add(id(finding))
                    _tell(finding, out)
            if passed > next_table:
                next_table += 300
                _table(fuzzer, passed)
    except KeyboardInterrupt:
        print("stopped", flush=True)
    _table(fuzzer, time.monotonic() - started)
    print(f"{len(fuzzer.findings)} findings", flush=True)
    return 1 if fuzzer.findings else 0


def _tell(finding: Finding, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    file = out / f"{finding.target}-{digest(finding.data)}"
    file.write_bytes(finding.data)
    shown = finding.data if len(finding.data) <= 300 else finding.data[:300] + b"..."
    print(f"FOUND {finding.target}: {finding.what} in {finding.place}\n  {shown!r}\n  {file}", flush=True)


def _table(fuzzer: Fuzzer, seconds: float) -> None:
    print(f"after {seconds / 60:.1f} minutes{'':8}  inputs   read  refused  corpus  lines", flush=True)
    for state in fuzzer.states:
        read = state.inputs - state.refused
        print(f"  {state.target.name:24}{state.inputs:9}{read:9}{state.refused:9}{len(state.corpus):8}{len(state.lines):7}")  # fmt: skip
    total = sum(state.inputs for state in fuzzer.states)
    print(f"  {'all':24}{total:9}, {total / max(seconds, 0.001):.0f} a second", flush=True)


if __name__ == "__main__":
    sys.exit(main())
