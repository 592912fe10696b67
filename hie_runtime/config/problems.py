"""Problems found in a workspace: each with its place, what was found and what is allowed.

A load never stops at the first problem; it collects them all, and the caller decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from hie_runtime.errors import HIEError


class Severity(StrEnum):
    """How bad a problem is. Only ``ERROR`` keeps a production from starting."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right in a workspace.

    Attributes:
        severity: error, warning or info.
        message: what was found and what is allowed, one sentence.
        file: path relative to the workspace, "" when the model never came from a file.
        line: 1-based line in the file, 0 when unknown.
        item: name of the production item concerned, "" when none.
        setting: dotted setting, e.g. ``adapter.port`` or ``host.target_config_names``, "" when none.
        code: stable identifier for tests and the Studio, e.g. ``unknown-setting``.
        rule: name of the rule definition concerned, "" when none.
    """

    severity: Severity
    message: str
    file: str = ""
    line: int = 0
    item: str = ""
    setting: str = ""
    code: str = ""
    rule: str = ""

    def __str__(self) -> str:
        """``production.json:41 item "to.Lab", adapter.port: 70000 is not a port (1 to 65535)``."""
        place = f"{self.file}:{self.line}" if self.file and self.line else self.file
        who = ", ".join(part for part in (f'item "{self.item}"' if self.item else "", self.setting) if part)
        head = " ".join(part for part in (place, who) if part)
        return f"{head}: {self.message}" if head else self.message


class ConfigError(HIEError):
    """A workspace that cannot be used; carries every problem found, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = list(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def errors_in(problems: Iterable[Problem]) -> list[Problem]:
    """The problems that keep a production from starting."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]
