"""``hie-runtime anonymise``: HL7 messages made fit to be shared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from hie_runtime.messages.hl7.anonymise import Anonymiser
    from hie_runtime.messages.hl7.reader import HL7Message


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("anonymise")(anonymise)


def anonymise(
    files: Annotated[list[Path], typer.Argument(help="HL7 files; each may hold many messages")],
    output: Annotated[
        Path,
        typer.Option("--output", "-o", help="File for all messages (a name with an ending), or a folder"),
    ],
    rule: Annotated[
        list[str] | None, typer.Option(help="PLACE=ACTION other than the table's, such as PID:8=remove")
    ] = None,
    force: Annotated[bool, typer.Option(help="Write over files that are there")] = False,
) -> None:
    """Replace what tells a person; structure, codes and results stay.

    The same value gets the same pseudonym in all files of one run, and another one in the next run. Into a folder each
    file is written under a number, because names of files tell persons too.
    """
    from hie_runtime.messages.hl7.anonymise import Anonymiser
    from hie_runtime.messages.hl7.anonymise_rules import Rules, rule_told

    anonymiser = Anonymiser(Rules(dict(rule_told(one) for one in rule or [])))
    as_file = bool(output.suffix) and not output.is_dir()
    targets = [output if as_file else output / f"{number:04}.hl7" for number, _ in enumerate(files, 1)]
    _refuse(files, targets, force=force)
    made = [_anonymous(file, anonymiser) for file in files]  # all are read before any is written
    (output.parent if as_file else output).mkdir(parents=True, exist_ok=True)
    if as_file:
        output.write_bytes(b"".join(raw for messages, _ in made for raw in messages))
    for file, target, (messages, changes) in zip(files, targets, made, strict=True):
        if not as_file:
            target.write_bytes(b"".join(messages))
        print(f"{file} -> {target}: {len(messages)} messages, {changes} values changed")


def _refuse(files: list[Path], targets: list[Path], *, force: bool) -> None:
    for target in targets:
        if any(target.resolve() == file.resolve() for file in files):
            raise typer.BadParameter(
                f"{target} is one of the files to read; allowed is another name", param_hint="--output"
            )
        if target.exists() and not force:
            raise typer.BadParameter(
                f"{target} is there already; use --force to write over it", param_hint="--output"
            )


def _anonymous(file: Path, anonymiser: Anonymiser) -> tuple[list[bytes], int]:
    """The messages of a file made anonymous, and how many values changed."""
    made = [anonymiser.anonymise(message) for message in _messages(file)]
    return [one.raw for one in made], sum(len(one.changes) for one in made)


def _messages(file: Path) -> Iterator[HL7Message]:
    from hie_runtime.messages.errors import MessageError
    from hie_runtime.messages.hl7.batch import split_messages
    from hie_runtime.messages.hl7.reader import HL7Message

    try:
        found = split_messages(file.read_bytes())
    except OSError as error:
        raise typer.BadParameter(f"{file}: {error.strerror}") from error
    if not found:
        raise typer.BadParameter(f"{file}: no HL7 message in it (segments starting with MSH are expected)")
    for number, raw in enumerate(found, 1):
        try:
            yield HL7Message(raw)
        except MessageError as error:
            raise typer.BadParameter(f"{file}, message {number}: {error}") from error
