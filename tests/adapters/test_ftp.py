"""FTP, FTPS and SFTP against real servers: what is on the server is taken once it is whole, and what is sent is whole."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import time
from pathlib import Path
from typing import Any

import asyncssh
import pytest
from ftp_peers import (
    KINDS,
    PASSWORD,
    USER,
    FTPPeer,
    SFTPPeer,
    contents,
    ftp_operation,
    ftp_service,
    peer_of,
    put,
)
from net_peers import Certificates, final, running, state_text, warnings

from hie_runtime.config.states import MessageStatus
from hie_runtime.protocols.ftp.ledger import Ledger, Noted
from support import adt, eventually

Peer = FTPPeer | SFTPPeer


@pytest.fixture(autouse=True)
def _credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIE_KEYRING", "0")
    monkeypatch.setenv("HIE_CREDENTIAL_LAB_USERNAME", USER)
    monkeypatch.setenv("HIE_CREDENTIAL_LAB_PASSWORD", PASSWORD)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


def result(number: int) -> bytes:
    return b"result %d\n" % number * 200


@pytest.mark.parametrize("kind", KINDS)
async def test_files_of_a_server_reach_another_folder_whole_and_are_deleted(
    tmp_path: Path, certificates: Certificates, kind: str
) -> None:
    async with peer_of(kind, tmp_path / "server", certificates) as peer:
        for number in range(12):
            put(peer.root / "out", f"r {number:02d}.txt", result(number))
        put(peer.root / "out" / "ward" / "deep", "too deep.txt", b"x")
        put(peer.root / "out" / "ward", "below.txt", b"below")
        put(peer.root / "out", "other.dat", b"x")
        items = (
            ftp_service(peer, ["out"], {"file_spec": "*.txt;*.hl7", "subdirectory_levels": 1}),
            ftp_operation(peer),
        )
        async with running(tmp_path / "w", *items, tls=certificates.section) as runtime:
            wanted = {f"r_{number:02d}.txt": result(number) for number in range(12)} | {"below.txt": b"below"}
            await eventually(
                lambda: contents(peer.root / "in") == wanted, why=str(await warnings(runtime, "in"))
            )
            await eventually(lambda: set(contents(peer.root / "out")) == {"other.dat"})
            await eventually(lambda: contents(peer.root / "out" / "ward") == {})
            await eventually(lambda: _completed(runtime, 13))
            rows = await final(runtime, item="out")
            assert {row.source for row in rows} >= {"out/r 00.txt", "out/ward/below.txt"}
            assert await warnings(runtime, "in") == await warnings(runtime, "out") == []


@pytest.mark.parametrize("kind", ["ftp", "sftp"])
async def test_a_file_that_is_being_written_is_not_taken(
    tmp_path: Path, certificates: Certificates, kind: str
) -> None:
    async with peer_of(kind, tmp_path / "server", certificates) as peer:
        (peer.root / "out").mkdir()
        items = ftp_service(peer, ["out"], {"file_access_timeout": 1.5}), ftp_operation(peer)
        async with running(tmp_path / "w", *items) as runtime:
            with (peer.root / "out" / "slow.txt").open("wb", buffering=0) as file:
                for number in range(
                    12
                ):  # for longer than it must lie still, and never still for nearly as long
                    file.write(result(number))
                    await asyncio.sleep(0.15)
                    assert not (peer.root / "in").exists() or contents(peer.root / "in") == {}
            await eventually((peer.root / "in" / "slow.txt").exists)
            assert contents(peer.root / "in") == {"slow.txt": b"".join(map(result, range(12)))}
            assert len(await final(runtime, item="in")) == 1


@pytest.mark.parametrize("kind", KINDS)
async def test_a_server_that_restarts_in_mid_traffic_costs_nothing(
    tmp_path: Path, certificates: Certificates, kind: str
) -> None:
    count = 60
    async with peer_of(kind, tmp_path / "server", certificates) as peer:
        items = ftp_service(peer, ["out"], {"confirm_complete": 0}), ftp_operation(peer)
        async with running(tmp_path / "w", *items, tls=certificates.section) as runtime:
            for number in range(count):
                put(peer.root / "out", f"r{number:02d}.txt", result(number))
            for at in (5, 25):
                await eventually(
                    lambda at=at: (peer.root / "in").exists() and len(contents(peer.root / "in")) >= at
                )
                await peer.vanish()
                await asyncio.sleep(0.3)
                await peer.listen()
            await eventually(lambda: len(contents(peer.root / "in")) == count, 30)
            assert contents(peer.root / "in") == {f"r{n:02d}.txt": result(n) for n in range(count)}
            await eventually(lambda: contents(peer.root / "out") == {})
            rows = await final(runtime, item="in", limit=500)
            assert len(rows) == count  # what was stored when the connection went was known again


@pytest.mark.parametrize("kind", ["ftp", "sftp"])
@pytest.mark.parametrize("lost", ["RETR", "DELE"])
async def test_a_connection_lost_at_reading_or_deleting_makes_no_duplicate(
    tmp_path: Path, certificates: Certificates, kind: str, lost: str
) -> None:
    async with peer_of(kind, tmp_path / "server", certificates) as peer:
        put(peer.root / "out", "one.txt", b"one")
        peer.fail.append(lost)
        async with running(tmp_path / "w", ftp_service(peer, ["out"]), ftp_operation(peer)) as runtime:
            await eventually(lambda: contents(peer.root / "out") == {})
            await eventually((peer.root / "in" / "one.txt").exists)
            assert len(await final(runtime, item="in")) == 1
            told = await warnings(runtime, "in")
            assert f"127.0.0.1:{peer.port}: out/one.txt cannot be" in told[0]
            assert any("is stored already" in text for text in told) is (lost == "DELE")


@pytest.mark.parametrize("kind", ["ftp", "sftp"])
async def test_a_file_the_server_does_not_let_go_is_taken_once(
    tmp_path: Path, certificates: Certificates, kind: str
) -> None:
    async with peer_of(kind, tmp_path / "server", certificates) as peer:
        put(peer.root / "out", "one.txt", b"one")
        peer.refuse.add("DELE")
        items = ftp_service(peer, ["out"]), ftp_operation(peer)
        for start in range(2):
            async with running(tmp_path / "w", *items) as runtime:
                await eventually((peer.root / "in" / "one.txt").exists)
                if not start:
                    put(peer.root / "out", "two.txt", b"two")
                await eventually((peer.root / "in" / "two.txt").exists)
                rows = await final(runtime, item="in", limit=100)
                assert len(rows) == 2
                await eventually(lambda runtime=runtime: _told(runtime, "cannot be deleted"))
                assert await _told(runtime, "not now")
        assert set(contents(peer.root / "out")) == {"one.txt", "two.txt"}
        peer.refuse.clear()
        async with running(tmp_path / "w", *items) as runtime:
            await eventually(lambda: contents(peer.root / "out") == {})
            assert len(await final(runtime, item="in", limit=100)) == 2


async def _told(runtime: Any, text: str) -> bool:
    return any(text in one for one in await warnings(runtime, "in"))


@pytest.mark.parametrize("kind", ["ftp", "sftp"])
async def test_wrong_credentials_are_told_and_new_ones_need_no_restart(
    tmp_path: Path, certificates: Certificates, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with peer_of(kind, tmp_path / "server", certificates) as peer:
        put(peer.root / "out", "one.txt", b"one")
        monkeypatch.setenv("HIE_CREDENTIAL_LAB_PASSWORD", "wrong")
        async with running(tmp_path / "w", ftp_service(peer, ["out"]), ftp_operation(peer)) as runtime:
            await eventually(lambda: _told(runtime, "login as 'hie' failed"))
            assert "wrong" not in str(await warnings(runtime, "in"))
            monkeypatch.setenv("HIE_CREDENTIAL_LAB_PASSWORD", PASSWORD)
            await eventually((peer.root / "in" / "one.txt").exists)


@pytest.mark.parametrize(("cert", "reason"), [("untrusted", "unable to get local issuer|self-signed"), ("expired", "expired"), ("elsewhere", "IP address mismatch")])  # fmt: skip
@pytest.mark.parametrize("kind", ["ftps", "implicit"])
async def test_a_server_without_a_good_certificate_gets_nothing(
    tmp_path: Path, certificates: Certificates, kind: str, cert: str, reason: str
) -> None:
    async with FTPPeer(tmp_path / "server", kind, certificates, cert) as peer:
        put(peer.root / "local", "one.txt", b"one")
        source = {"name": "in", "class_name": "hie.services.file.PassthroughService", "settings": {"adapter": {"file_path": str(peer.root / "local"), "call_interval": 0.1, "confirm_complete": 0}, "host": {"target_config_names": ["out"]}}}  # fmt: skip
        async with running(
            tmp_path / "w", source, ftp_operation(peer, failure_timeout=0.3), tls=certificates.section
        ) as runtime:
            await eventually(lambda: _failed(runtime))
            [row] = await final(runtime, item="out", status=MessageStatus.FAILED)
            assert re.search(f"the peer's certificate is not accepted: .*({reason})", row.text), row.text
            assert not any(line.startswith(("USER", "PASS")) for line in peer.asked)


async def _failed(runtime: Any) -> bool:
    return len(await final(runtime, item="out", status=MessageStatus.FAILED)) == 1


async def test_an_unknown_host_key_is_refused_with_its_fingerprint(tmp_path: Path) -> None:
    async with SFTPPeer(tmp_path / "server") as peer:
        put(peer.root / "out", "one.txt", b"one")
        items = ftp_service(peer, ["out"], {"sftp_host_keys": ""}), ftp_operation(peer)
        async with running(tmp_path / "w", *items) as runtime:
            await eventually(lambda: _told(runtime, f"the host key {peer.fingerprint}"))
        known = tmp_path / "w" / "known_hosts"
        known.write_text(f"[127.0.0.1]:{peer.port} {peer.host_key.export_public_key().decode()}")
        settings = {"sftp_host_keys": "", "sftp_known_hosts": "known_hosts"}
        async with running(tmp_path / "w", ftp_service(peer, ["out"], settings), ftp_operation(peer)):
            await eventually((peer.root / "in" / "one.txt").exists)
        peer.host_key = asyncssh.generate_private_key("ssh-ed25519")
        await peer.vanish()
        await peer.listen()
        async with running(
            tmp_path / "w", ftp_service(peer, ["out"], settings), ftp_operation(peer)
        ) as runtime:
            await eventually(lambda: _told(runtime, f"the host key {peer.fingerprint}"))


@pytest.mark.parametrize("place", ["file", "store"])
async def test_login_by_key_with_a_pass_phrase(
    tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = asyncssh.generate_private_key("ssh-ed25519")
    text = key.export_private_key(passphrase="open sesame").decode()
    monkeypatch.setenv("HIE_CREDENTIAL_LAB_PASSWORD", "not the server's")
    monkeypatch.setenv("HIE_CREDENTIAL_PHRASE_PASSWORD", "open sesame")
    monkeypatch.setenv("HIE_CREDENTIAL_KEY_PASSWORD", text)
    (tmp_path / "w").mkdir()
    (tmp_path / "w" / "id").write_text(text)
    async with SFTPPeer(tmp_path / "server") as peer:
        peer.keys.append(key)
        put(peer.root / "out", "one.txt", b"one")
        where = (
            {"sftp_private_key_file": "id"} if place == "file" else {"sftp_private_key_credentials": "key"}
        )
        wrong = {**where, "sftp_passphrase_credentials": "lab"}
        async with running(
            tmp_path / "w", ftp_service(peer, ["out"], wrong), ftp_operation(peer, where)
        ) as runtime:
            await eventually(lambda: _told(runtime, "private key"))
            assert "cannot be used" in (await warnings(runtime, "in"))[0]
        right = {**where, "sftp_passphrase_credentials": "phrase"}
        async with running(tmp_path / "w", ftp_service(peer, ["out"], right), ftp_operation(peer, right)):
            await eventually((peer.root / "in" / "one.txt").exists)


@pytest.mark.parametrize("kind", ["ftp", "sftp"])
async def test_a_silent_server_is_told_and_the_message_waits(
    tmp_path: Path, certificates: Certificates, kind: str
) -> None:
    peer = peer_of(kind, tmp_path / "server", certificates)

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", peer.port)
    put(peer.root / "local", "one.txt", b"one")
    source = {"name": "in", "class_name": "hie.services.file.PassthroughService", "settings": {"adapter": {"file_path": str(peer.root / "local"), "call_interval": 0.1, "confirm_complete": 0}, "host": {"target_config_names": ["out"]}}}  # fmt: skip
    async with running(tmp_path / "w", source, ftp_operation(peer, {"connect_timeout": 0.3})) as runtime:
        await eventually(lambda: _shows(runtime, "the server is silent"))
        server.close()
        async with peer:
            await eventually((peer.root / "in" / "one.txt").exists)
            await eventually(lambda: _completed(runtime, 1))


async def _shows(runtime: Any, text: str) -> bool:
    return text in await state_text(runtime, "out")


async def _completed(runtime: Any, count: int) -> bool:
    return len(await final(runtime, item="out", status=MessageStatus.COMPLETED, limit=1000)) == count


@pytest.mark.parametrize("kind", ["ftp", "sftp"])
@pytest.mark.parametrize("lost", ["STOR", "RNTO"])
async def test_a_file_appears_whole_and_once_when_the_connection_is_lost_while_it_is_sent(
    tmp_path: Path, certificates: Certificates, kind: str, lost: str
) -> None:
    async with peer_of(kind, tmp_path / "server", certificates) as peer:
        put(peer.root / "out", "a.txt", b"first")
        items = ftp_service(peer, ["out"]), ftp_operation(peer, filename="%f_%Q%!+(_a)")
        peer.fail.append(lost)
        async with running(tmp_path / "w", *items) as runtime:
            await eventually(lambda: _completed(runtime, 1))
            put(peer.root / "out", "b.txt", b"second" * 100_000)
            await eventually(lambda: _completed(runtime, 2))
            files = contents(peer.root / "in")
            assert sorted(files.values()) == [b"first", b"second" * 100_000]
            assert [path.name for path in (peer.root / "in").glob(".*")] == []


@pytest.mark.parametrize("kind", ["ftp", "sftp"])
async def test_replacing_appending_and_numbering(
    tmp_path: Path, certificates: Certificates, kind: str
) -> None:
    async with peer_of(kind, tmp_path / "server", certificates) as peer:
        items = (
            ftp_service(peer, ["replace", "append", "number"], {"confirm_complete": 0}),
            ftp_operation(peer, {"file_path": "x/replace"}, "replace", filename="day.txt"),
            ftp_operation(peer, {"file_path": "x/append", "overwrite": False}, "append", filename="day.txt"),
            ftp_operation(
                peer, {"file_path": "x/number", "overwrite": False}, "number", filename="day%!+(_nn).txt"
            ),
        )
        async with running(tmp_path / "w", *items):
            for number in range(4):
                put(peer.root / "out", f"{number}.txt", b"line %d\n" % number)
                await eventually(lambda: not contents(peer.root / "out"))
            x = peer.root / "x"
            await eventually(lambda: (x / "number").exists() and len(contents(x / "number")) == 4)
            await eventually(
                lambda: contents(x / "append") == {"day.txt": b"line 0\nline 1\nline 2\nline 3\n"}
            )
            await eventually(lambda: contents(x / "replace") == {"day.txt": b"line 3\n"})
            assert contents(x / "number") == {"day.txt": b"line 0\n", "day_01.txt": b"line 1\n", "day_02.txt": b"line 2\n", "day_03.txt": b"line 3\n"}  # fmt: skip


async def test_a_file_that_cannot_be_archived_stays_on_the_server_and_others_are_told_of(
    tmp_path: Path, certificates: Certificates
) -> None:
    async with peer_of("sftp", tmp_path / "server", certificates) as peer:
        put(peer.root / "in", "a.txt", b"one")
        (tmp_path / "w").mkdir()
        settings = {"file_path": "in", "archive_path": "archive"}
        items = (
            ftp_service(peer, ["out"], settings, "in"),
            ftp_operation(peer, {"file_path": "out"}, filename="%f"),
        )
        async with running(tmp_path / "w", *items) as runtime:
            await eventually(lambda runtime=runtime: _completed(runtime, 1))
            await eventually(lambda: contents(peer.root / "in") == {})
            archive = tmp_path / "w" / "archive"
            shutil.rmtree(archive)
            archive.write_text("a file where the folder was")
            put(peer.root / "in", "b.txt", b"two")
            await eventually(lambda runtime=runtime: _told(runtime, "cannot be archived"))
            assert contents(peer.root / "in") == {"b.txt": b"two"}


@pytest.mark.parametrize("kind", ["ftp", "sftp"])
async def test_files_are_kept_moved_archived_or_wait_for_their_semaphore(
    tmp_path: Path, certificates: Certificates, kind: str
) -> None:
    async with peer_of(kind, tmp_path / "server", certificates) as peer:
        for folder in ("keep", "move", "wait"):
            put(peer.root / folder, "a.txt", folder.encode())
        for folder in ("keep", "move"):
            put(peer.root / folder, "sub.txt", b"2")
        items = (
            ftp_service(peer, ["out"], {"file_path": "keep", "delete_from_server": False}, "keep"),
            ftp_service(peer, ["out"], {"file_path": "move", "move_path": "moved/here", "append_timestamp": "0", "archive_path": "archive"}, "move"),
            ftp_service(peer, ["out"], {"file_path": "wait", "semaphore_spec": "*.txt=*.ok"}, "wait"),
            ftp_operation(peer, filename="%f%!+(_n)"),
        )  # fmt: skip
        for _start in range(2):  # what is kept is remembered
            async with running(tmp_path / "w", *items) as runtime:
                await eventually(lambda: set(contents(peer.root / "moved" / "here")) == {"a.txt", "sub.txt"})
                await eventually(lambda runtime=runtime: _completed(runtime, 4))
                await asyncio.sleep(0.5)
                assert len(await final(runtime, item="out", limit=100)) == 4
        assert contents(tmp_path / "w" / "archive") == {"a.txt": b"move", "sub.txt": b"2"}
        assert set(contents(peer.root / "keep")) == {"a.txt", "sub.txt"}
        put(peer.root / "move", "a.txt", b"another")
        put(peer.root / "keep", "a.txt", b"changed")
        put(peer.root / "wait", "a.ok", b"")
        async with running(tmp_path / "w", *items) as runtime:
            await eventually(lambda: _completed(runtime, 7))
            await eventually(lambda: contents(peer.root / "wait") == {})
            assert contents(peer.root / "moved" / "here")["a.txt_1"] == b"another"
            assert {row.source for row in await final(runtime, item="keep", limit=100)} == {
                "a.txt",
                "sub.txt",
            }


@pytest.mark.parametrize("kind", ["ftp", "sftp"])
async def test_a_new_file_of_the_same_name_is_not_deleted_for_the_old_one(
    tmp_path: Path, certificates: Certificates, kind: str
) -> None:
    async with peer_of(kind, tmp_path / "server", certificates) as peer:
        put(peer.root / "out", "results.txt", b"Monday")
        moment = time.time() - 100
        os.utime(peer.root / "out" / "results.txt", (moment, moment))
        peer.refuse.add("DELE")
        items = ftp_service(peer, ["out"]), ftp_operation(peer, filename="%f%!+(_n)")
        async with running(tmp_path / "w", *items) as runtime:
            await eventually(lambda: _completed(runtime, 1))
            await eventually(lambda: _told(runtime, "cannot be deleted"))
        put(peer.root / "out", "results.txt", b"Friday")  # as long, and of the same second
        os.utime(peer.root / "out" / "results.txt", (moment, moment))
        peer.refuse.clear()
        async with running(tmp_path / "w", *items) as runtime:
            await eventually(lambda: _completed(runtime, 2))
            assert sorted(contents(peer.root / "in").values()) == [b"Friday", b"Monday"]


@pytest.mark.parametrize("kind", ["ftps", "sftp"])
async def test_hl7_files_and_batches_are_taken_apart_and_written(
    tmp_path: Path, certificates: Certificates, kind: str
) -> None:
    async with peer_of(kind, tmp_path / "server", certificates) as peer:
        batch = b"FHS|^~\\&\rBHS|^~\\&\r" + adt("1") + adt("2") + b"BTS|2\rFTS|1\r"
        put(peer.root / "out", "batch.hl7", batch)
        put(peer.root / "out", "bad.hl7", b"no HL7 at all")
        items = (
            ftp_service(peer, ["out"], kind="hl7.FTPService", batch_handling="Indiv"),
            ftp_operation(peer, kind="hl7.FTPOperation", filename="adt.hl7%!+(_n)"),
        )
        async with running(tmp_path / "w", *items, tls=certificates.section) as runtime:
            await eventually(lambda: _completed(runtime, 2))
            files = contents(peer.root / "in")
            assert {name: data.split() for name, data in files.items()} == {"adt.hl7": adt("1").split(), "adt.hl7_1": adt("2").split()}  # fmt: skip
            [bad] = await final(runtime, item="in", status=MessageStatus.BAD)
            assert bad.source == "bad.hl7"
            await eventually(lambda: contents(peer.root / "out") == {})


async def test_a_file_too_long_stays_and_is_told(tmp_path: Path) -> None:
    async with FTPPeer(tmp_path / "server") as peer:
        put(peer.root / "out", "long.txt", b"x" * 2000)
        put(peer.root / "out", "short.txt", b"x")
        items = ftp_service(peer, ["out"], max_message_bytes=1000), ftp_operation(peer)
        async with running(tmp_path / "w", *items) as runtime:
            await eventually((peer.root / "in" / "short.txt").exists)
            await eventually(lambda: _told(runtime, "long.txt: 2000 bytes; at most 1000 are taken"))
            assert set(contents(peer.root / "out")) == {"long.txt"}


def test_the_notes_of_stored_files_survive_a_line_cut_off(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "notes" / "in.lines")
    ledger.load()
    ledger.note((f"{n}.txt", Noted(n, n, str(n))) for n in range(1500))
    ledger.forget([f"{n}.txt" for n in range(1400)])
    with (tmp_path / "notes" / "in.lines").open("a") as file:
        file.write('\n["half')
    again = Ledger(tmp_path / "notes" / "in.lines")
    again.load()
    assert again.get("1400.txt") == Noted(1400, 1400, "1400") and again.get("3.txt") is None
    again.keep({"1400.txt"})
    last = Ledger(tmp_path / "notes" / "in.lines")
    last.load()
    assert last.get("1400.txt") is not None and last.get("1401.txt") is None
