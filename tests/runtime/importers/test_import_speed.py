"""How long a large import takes, that it says how far it is, and that it can be stopped."""

from __future__ import annotations

import io
import resource
import time
from pathlib import Path

import pytest

from hie_runtime.cli import progress
from hie_runtime.importers.iris.importer import IRISConfigImporter, write
from hie_runtime.importers.iris.limits import ImportStoppedError, Stage
from tests.runtime.importers.iris_generator import export, folder_of_classes


def timed(folder: Path, out: Path) -> tuple[float, float, int]:
    """Seconds to read and convert, seconds to write, productions."""
    started = time.perf_counter()
    result = IRISConfigImporter().import_files([folder])
    read = time.perf_counter()
    write(result, out)
    return read - started, time.perf_counter() - read, len(result.productions)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("what", "most"), [("an export of 25 productions", 2.0), ("2,000 class files", 20.0)]
)
def test_a_large_import_is_fast_enough(tmp_path: Path, what: str, most: float) -> None:
    """Measure alone: ``bash /tmp/quiet.sh pytest -m slow -s``. The figures printed count; the bound is generous."""
    (tmp_path / "in").mkdir()
    if most < 10:
        (tmp_path / "in" / "all.xml").write_text(export(25, 4, 8), encoding="utf-8")
        size = (tmp_path / "in" / "all.xml").stat().st_size
    else:
        size = folder_of_classes(tmp_path / "in", 2000)
    read, written, productions = timed(tmp_path / "in", tmp_path / "out")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\n{what}, {size / 1e6:.2f} MB, {productions} productions: read {read:.2f} s, written {written:.2f} s, "
          f"together {read + written:.2f} s; most memory {peak:.0f} MB")  # fmt: skip
    assert read + written < 3 * most


def test_every_class_of_a_mixed_folder_comes_across_and_each_stage_tells_how_far_it_is(
    tmp_path: Path,
) -> None:
    folder_of_classes(tmp_path / "in", 130)
    told: list[tuple[Stage, int, int]] = []
    result = IRISConfigImporter().import_files([tmp_path / "in"], watch=lambda *step: told.append(step))
    write(result, tmp_path / "out", lambda *step: told.append(step))
    assert len(result.productions) == 3
    assert sum(len(one.rules) + len(one.transforms) for one in result.productions) > 100
    for stage in Stage:
        mine = [(done, total) for one, done, total in told if one is stage]
        assert mine == sorted(mine)
        assert mine[-1][0] == mine[-1][1] > 0
    assert sum(1 for stage, _, _ in told if stage is Stage.READING) == 131


@pytest.mark.parametrize("stage", list(Stage))
def test_stopped_at_any_stage_an_import_has_written_nothing(tmp_path: Path, stage: Stage) -> None:
    folder_of_classes(tmp_path / "in", 60)

    def stop(now: Stage, done: int, total: int) -> None:
        if now is stage and done == total:
            raise ImportStoppedError("stopped")

    with pytest.raises(ImportStoppedError):
        write(IRISConfigImporter().import_files([tmp_path / "in"], watch=stop), tmp_path / "out", stop)
    assert [one.name for one in tmp_path.iterdir()] == ["in"]


@pytest.mark.parametrize(("terminal", "shown"), [(True, "\r\x1b[Kreading     [############............] 1 of 2\r\x1b[K"), (False, "reading: 1 of 2\n")])  # fmt: skip
def test_the_console_shows_a_bar_on_a_terminal_and_lines_in_a_log(monkeypatch: pytest.MonkeyPatch, terminal: bool, shown: str) -> None:  # fmt: skip
    out = io.StringIO()
    monkeypatch.setattr(out, "isatty", lambda: terminal, raising=False)
    monkeypatch.setattr("sys.stderr", out)
    monkeypatch.setattr(progress, "_SOON", 0.0)
    monkeypatch.setattr(progress, "_SELDOM", 0.0)
    with progress.ConsoleProgress() as tell:
        tell("reading", 1, 2)
    assert out.getvalue() == shown
