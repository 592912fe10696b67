"""``hie-runtime bench --transform N``: what a DTL of N assigns costs a message, without sockets and storage."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from hie_runtime.bench.cost import admissions, per_message
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.compile import CompiledTransform, TransformEnvironment, compile_transform
from hie_runtime.transforms.model import TransformDefinition

BOUND = 150.0  # µs a message, promised for 40 assigns
MESSAGES = 2_000
BYTES = 1_000
TABLES = {"Sex": {"M": "1", "F": "2"}, "Ward": {"CARD": "Heart", "SURG": "Theatre"}}

# The mix of real transforms (iris-semantics 7.1, 7.3): whole segments, fields by number and by name, parts of
# fields, literals, joined texts, then Lookup, $piece, $extract, dates, $case. Forty in turn.
ASSIGNS: tuple[tuple[str, str], ...] = (
    ("target.{MSH}", "source.{MSH}"),
    ("target.{EVN}", "source.{EVN}"),
    ("target.{PID}", "source.{PID}"),
    ("target.{PV1}", "source.{PV1}"),
    ("target.{MSH:3}", '"HIE"'),
    ("target.{MSH:5}", '"EPR"'),
    ("target.{MSH:SendingFacility}", "source.{MSH:SendingFacility}"),
    ("target.{MSH:7}", "source.{EVN:2}"),
    ("target.{MSH:12}", '"2.5"'),
    ("target.{EVN:1}", "source.{MSH:9.2}"),
    ("target.{PID:2}", "source.{PID:3(1).1}"),
    ("target.{PID:3(1).1}", "source.{PID:3(1).1}"),
    ("target.{PID:3(1).4}", '"NORTHMOOR"'),
    ("target.{PID:3(1).5}", '"MR"'),
    ("target.{PID:PatientName(1).FamilyName}", "source.{PID:PatientName(1).FamilyName}"),
    ("target.{PID:5(1).2}", "source.{PID:5(1).2}"),
    ("target.{PID:5(1).3}", '$extract(source.{PID:5(1).3},1,1)'),
    ("target.{PID:7}", "source.{PID:7}"),
    ("target.{PID:8}", '..Lookup("Sex",source.{PID:8},"9")'),
    ("target.{PID:11(1).1}", "source.{PID:11(1).1}"),
    ("target.{PID:11(1).3}", "source.{PID:11(1).3}"),
    ("target.{PID:11(1).5}", "source.{PID:11(1).5}"),
    ("target.{PID:13}", "source.{PID:13}"),
    ("target.{PID:18}", '"V"_source.{PV1:19}'),
    ("target.{PID:19}", '$piece(source.{PID:3},"^",1)'),
    ("target.{PV1:2}", '$case(source.{PV1:2},"I":"INP","O":"OUT",:"OTH")'),
    ("target.{PV1:3.1}", "source.{PV1:3.1}"),
    ("target.{PV1:3.2}", "source.{PV1:3.2}"),
    ("target.{PV1:3.9}", '..Lookup("Ward",source.{PV1:10},"")'),
    ("target.{PV1:7(1).1}", "source.{PV1:7(1).1}"),
    ("target.{PV1:7(1).2}", "source.{PV1:7(1).2}"),
    ("target.{PV1:8}", "source.{PV1:8}"),
    ("target.{PV1:10}", "source.{PV1:10}"),
    ("target.{PV1:18}", '"A"'),
    ("target.{PV1:19}", "source.{PV1:19}"),
    ("target.{PV1:44}", '$zdate($zdateh($extract(source.{EVN:2},1,8),8),8)_$extract(source.{EVN:2},9,12)'),
    ("target.{PV1:50}", 'source.{PID:3(1).1}_"-"_source.{PV1:19}'),
    ("target.{ZPI:1}", "source.{PD1:3.1}"),
    ("target.{ZPI:2}", "..ToUpper(source.{PID:5(1).1})"),
    ("target.{ZPI:3}", '"done"'),
)  # fmt: skip
PARTS = {
    "a field copied by number or name": ("target.{PID:13}", "source.{PID:13}"),
    "a component copied": ("target.{PID:5(1).2}", "source.{PID:5(1).2}"),
    "a literal": ("target.{PV1:18}", '"A"'),
    "two fields joined": ("target.{PID:18}", 'source.{PID:3(1).1}_"-"_source.{PV1:19}'),
    "Lookup of a field": ("target.{PID:8}", '..Lookup("Sex",source.{PID:8},"9")'),
    "$piece of a field": ("target.{PID:19}", '$piece(source.{PID:3},"^",1)'),
    "a date there and back ($zdateh, $zdate)": ("target.{PV1:44}", "$zdate($zdateh($extract(source.{EVN:2},1,8),8),8)"),
    "a whole segment copied": ("target.{PV1}", "source.{PV1}"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TransformFigures:
    """Processor time in µs a message, the best of some rounds.

    message: the message object alone. empty: a transform of no steps around it. transformed: message object and
    all assigns. parts: one assign more of a form, by name.
    """

    assigns: int
    bytes: int
    message: float
    empty: float
    transformed: float
    parts: dict[str, float]

    @property
    def added(self) -> float:
        """What the transform adds to a message."""
        return self.transformed - self.message


def measure(count: int) -> TransformFigures:
    """Measure a transform of so many assigns, create ``new``."""
    bodies = _messages()
    assigns = [ASSIGNS[number % len(ASSIGNS)] for number in range(count)]
    message = per_message(bodies, HL7Message)
    parts = {name: _each(assign, bodies) for name, assign in PARTS.items()}
    return TransformFigures(
        count,
        sum(map(len, bodies)) // len(bodies),
        message,
        _applied([], bodies),
        _applied(assigns, bodies),
        parts,
    )


def report(figures: TransformFigures, *, as_json: bool) -> str:
    """The figures as text or JSON."""
    if as_json:
        return json.dumps({**asdict(figures), "added": figures.added}, indent=2)
    lines = [
        f"{figures.assigns} assigns, create new; ADT of {figures.bytes} bytes",
        f"  the transform adds {figures.added:6.1f} µs a message ({BOUND:g} µs promised for 40 assigns)",
        "what dominates, µs:",
        f"  {figures.empty - figures.message:6.2f}  the transform itself: documents made, message joined",
        *(f"  {value:6.2f}  one assign more: {name}" for name, value in figures.parts.items()),
    ]
    return "\n".join(lines)


def _messages() -> list[bytes]:
    found = []
    for raw in admissions(MESSAGES):
        note = b"NTE|1|L|" + b"admission note " * 80
        found.append(raw + note[: max(BYTES - len(raw) - 1, 9)] + b"\r")
    return found


def _compiled(assigns: Sequence[tuple[str, str]]) -> CompiledTransform:
    steps = [{"step": "assign", "property": path, "value": value} for path, value in assigns]
    definition = TransformDefinition.model_validate({
        "name": "bench", "source_doc_type": "2.4:ADT_A01", "target_doc_type": "2.4:ADT_A01", "steps": steps,
    })  # fmt: skip
    made = compile_transform(definition, TransformEnvironment(lookups=TABLES))
    if made.problems:
        raise AssertionError(str(made.problems[0]))
    return made


def _applied(assigns: Sequence[tuple[str, str]], bodies: Sequence[bytes]) -> float:
    made = _compiled(assigns)
    return per_message(bodies, lambda body: made.apply(HL7Message(body)))


def _each(assign: tuple[str, str], bodies: Sequence[bytes]) -> float:
    """What one assign more of a form costs: from 2 against 22 of them, behind the segments they touch."""
    before = list(ASSIGNS[:4])
    few, many = [*before, *[assign] * 2], [*before, *[assign] * 22]
    return (_applied(many, bodies) - _applied(few, bodies)) / 20
