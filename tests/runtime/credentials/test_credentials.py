"""Credentials are looked up where a server or a desktop keeps them, as they are now, and never shown."""

from __future__ import annotations

import json
import shutil
import threading
from pathlib import Path

import keyring
import pytest

from hie_runtime.credentials.store import CredentialError, CredentialStore, Entry, write_keyring
from memory_keyring import MemoryKeyring

NO_KEYRING = {"HIE_KEYRING": "0"}


def test_the_environment_comes_first_then_the_folder(tmp_path: Path) -> None:
    environment = {**NO_KEYRING, "HIE_CREDENTIALS_DIR": str(tmp_path)}
    store = CredentialStore(environment)
    (tmp_path / "pas-ftp.json").write_text(json.dumps({"username": "pas", "password": "one"}))
    assert store.get("pas-ftp") == Entry("pas", "one")
    (tmp_path / "pas-ftp.json").write_text(json.dumps({"username": "pas", "password": "two"}))
    assert store.get("pas-ftp").password == "two"  # a changed one counts without restart
    (tmp_path / "token").mkdir()
    (tmp_path / "token" / "password").write_text("s3cret \n")
    assert store.get("token") == Entry("", "s3cret ")
    environment["HIE_CREDENTIAL_PAS_FTP_PASSWORD"] = "three"
    assert store.get("pas-ftp") == Entry("", "three")


def test_what_is_not_there_says_where_it_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(CredentialError) as error:
        CredentialStore({**NO_KEYRING, "HIE_CREDENTIALS_DIR": str(tmp_path)}).get("pas-ftp")
    assert "HIE_CREDENTIAL_PAS_FTP_PASSWORD in the environment" in str(error.value)
    assert f"pas-ftp.json and pas-ftp/password in {tmp_path}" in str(error.value)


@pytest.mark.parametrize("name", ["../etc", "a/b", "a\\b", ".hidden", "c:x", "", " "])
def test_a_name_never_leaves_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(CredentialError, match="not a name"):
        CredentialStore({**NO_KEYRING, "HIE_CREDENTIALS_DIR": str(tmp_path)}).get(name)


def test_a_broken_file_is_named_without_its_content(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{"password"')
    with pytest.raises(CredentialError) as error:
        CredentialStore({**NO_KEYRING, "HIE_CREDENTIALS_DIR": str(tmp_path)}).get("x")
    assert str(error.value) == f'{tmp_path}/x.json: is not {{"username": "...", "password": "..."}}'


def test_the_keyring_keeps_entries_of_a_desktop() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    try:
        write_keyring("pas", Entry("me", "secret"))
        assert CredentialStore({}).get("pas") == Entry("me", "secret")
        write_keyring("pas", None)
        with pytest.raises(CredentialError):
            CredentialStore({}).get("pas")
        with pytest.raises(CredentialError, match="the keyring refuses"):
            write_keyring("pas", None)
    finally:
        keyring.set_keyring(before)


def test_a_password_is_never_shown() -> None:
    assert "secret" not in repr(Entry("me", "secret"))


def test_a_mounted_secret_gives_user_and_password_of_the_same_moment(tmp_path: Path) -> None:
    """A kubelet swaps one link for all keys and removes the version before."""
    volume = tmp_path / "pas"
    volume.mkdir()
    (volume / "username").symlink_to("..data/username")
    (volume / "password").symlink_to("..data/password")
    store, ended = CredentialStore({**NO_KEYRING, "HIE_CREDENTIALS_DIR": str(tmp_path)}), threading.Event()

    def swap(number: int) -> None:
        version = volume / f"..{number}"
        version.mkdir()
        for key in ("username", "password"):
            (version / key).write_text(str(number))
        (volume / "..data_tmp").symlink_to(version.name)
        (volume / "..data_tmp").rename(volume / "..data")
        shutil.rmtree(volume / f"..{number - 1}", ignore_errors=True)

    def swap_all() -> None:
        for number in range(1, 300):
            swap(number)
        ended.set()

    swap(0)
    swapping = threading.Thread(target=swap_all)
    swapping.start()
    read = []
    while not ended.is_set():
        read.append(store.get("pas"))
    swapping.join()
    assert {entry for entry in read if entry.username != entry.password} == set()
    assert store.get("pas") == Entry("299", "299")
