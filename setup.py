"""Puts the top-level folders the Studio needs into its package, so that an installed wheel carries them.

Everything else is declared in pyproject.toml. In an editable installation nothing is copied: the Studio finds the
folders beside the package.
"""

from __future__ import annotations

from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent
PLACE = Path("hie_studio") / "_shipped"
# folder -> what of it is needed at run time
SHIPPED = {"resources": "**/*", "samples": "**/*", "translations": "*.qm"}
LEFT_BEHIND = {".hie-data", "data", "in", "out"}  # what running a sample leaves in its folder


class BuildWithFolders(build_py):
    """The ordinary build, then copies of the shipped folders under ``hie_studio/_shipped``."""

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            for source, target in self._shipped().items():
                target.parent.mkdir(parents=True, exist_ok=True)
                self.copy_file(str(source), str(target), preserve_mode=False)

    def get_outputs(self, include_bytecode: bool = True) -> list[str]:
        """All files made, which is what ``pip uninstall`` takes away again."""
        made = super().get_outputs(include_bytecode)
        return made if self.editable_mode else [*made, *map(str, self._shipped().values())]

    def _shipped(self) -> dict[Path, Path]:
        found: dict[Path, Path] = {}
        for folder, pattern in SHIPPED.items():
            files = [one for one in sorted((ROOT / folder).glob(pattern)) if one.is_file() and not _left(one)]
            if not files:
                raise FileNotFoundError(
                    f"{ROOT / folder}: nothing matches {pattern}, and the Studio needs it"
                )
            for one in files:
                found[one] = Path(self.build_lib) / PLACE / one.relative_to(ROOT)
        return found


def _left(file: Path) -> bool:
    parts = file.relative_to(ROOT).parts
    return file.name.startswith(".") or not LEFT_BEHIND.isdisjoint(parts)


setup(cmdclass={"build_py": BuildWithFolders})
