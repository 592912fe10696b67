"""What rules are once compiled: sets, rules and branches of closures, and what they may use."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from hie_runtime.rules.constraints import ByKind
from hie_runtime.rules.context import Context
from hie_runtime.rules.evaluate import Test
from hie_runtime.rules.functions import Function, Surroundings
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.rules.routing import Routing

# Later than any moment and, as an end, never reached.
NEVER = "never"


@dataclass(frozen=True)
class RuleEnvironment:
    """What rules may use: lookup tables, other definitions, extra functions, the workspace folder, the clock.

    witness: told the definition and the place (``rule#1:when#2``) of each branch that acts, for coverage."""

    lookups: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    definitions: Mapping[str, RuleDefinition] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)
    folder: Path | None = None
    now: Callable[[], datetime] = lambda: datetime.now().astimezone()
    witness: Callable[[str, str], None] | None = None

    @property
    def surroundings(self) -> Surroundings:
        """As functions see it."""
        return Surroundings(self.lookups, self.folder, self.now)


class Stop(Exception):
    """A ``return`` was reached."""


Step = Callable[[Context, Routing], None]


class Branch(NamedTuple):
    """A ``when``: its condition, what it does, its reason and its text.

    shown, allowed: when ``Context.read`` has a value under ``shown`` that is not among these, the condition is
        false (guards.py); "" for none.
    """

    shown: str
    allowed: frozenset[str]
    test: Test
    steps: tuple[Step, ...]
    reason: str
    condition: str


class CompiledRule(NamedTuple):
    """A rule; ``skipped`` says which constraint does not hold for a message, "" for none. ``inputs``: the paths
    that decide what it does, None when more than that does (inputs.py)."""

    label: str
    branches: tuple[Branch, ...]
    otherwise: tuple[Step, ...]
    otherwise_reason: str
    skipped: Callable[[Context], str]
    inputs: frozenset[str] | None


# A rule as routing walks it: branches, otherwise, its reason, inputs. Plain tuples: taking a named one apart costs
# 0.1 µs more, and 50 rules are taken apart for every message.
PlainBranch = tuple[str, frozenset[str], Test, tuple[Step, ...], str, str]
Walked = tuple[tuple[PlainBranch, ...], tuple[Step, ...], str, frozenset[str] | None]


class CompiledSet(NamedTuple):
    """A rule set with the moments between which it is in effect."""

    begin: str
    end: str
    rules: tuple[CompiledRule, ...]
    by_kind: ByKind[Walked]


def run_steps(steps: Sequence[Step], context: Context, routing: Routing) -> None:
    """Do the actions in turn."""
    for step in steps:
        step(context, routing)
