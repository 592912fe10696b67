"""``hie-runtime credentials``: entries of this user's keyring, and whether one is found."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

NAME = Annotated[str, typer.Argument(help="Name of the entry, as settings have it")]


def register(app: typer.Typer) -> None:
    """Add the command group."""
    group = typer.Typer(no_args_is_help=True, help="Users and passwords, kept outside productions.")
    group.command("set")(set_entry)
    group.command("remove")(remove)
    group.command("check")(check)
    app.add_typer(group, name="credentials")


def set_entry(
    name: NAME,
    username: Annotated[str, typer.Option("--username", "-u", help="User; empty for a token")] = "",
) -> None:
    """Keep an entry in the keyring. The password is asked for, or read from standard input when that is no terminal."""
    from hie_runtime.credentials.store import Entry, write_keyring

    if sys.stdin.isatty():
        password = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    else:
        password = sys.stdin.readline().rstrip("\r\n")
    write_keyring(name, Entry(username, password))
    print(f"{name}: kept in the keyring")


def remove(name: NAME) -> None:
    """Remove an entry from the keyring."""
    from hie_runtime.credentials.store import write_keyring

    write_keyring(name, None)
    print(f"{name}: removed from the keyring")


def check(name: NAME) -> None:
    """Say whether an entry is found where the runtime looks, and for which user; exit 1 when it is not."""
    from hie_runtime.credentials.store import CredentialError, CredentialStore

    try:
        entry = CredentialStore().get(name)
    except CredentialError as error:
        print(error)
        raise typer.Exit(1) from error
    print(f"{name}: found" + (f", user {entry.username}" if entry.username else ", without user"))
