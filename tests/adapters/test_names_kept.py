"""A file or object has one name, whatever goes wrong on its way: an answer that is lost, a death of the runtime."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from ftp_peers import PASSWORD, USER, contents, ftp_operation, peer_of, put
from net_peers import Certificates, Way, final, running
from test_half_open import folder_service
from test_s3 import Store, s3_operation

from hie_runtime.config.states import MessageStatus
from hie_runtime.protocols.file.fixed_names import Fixed, FixedNames, changes
from support import RuntimeProcess, eventually, write_workspace

PATTERN = "%f_%Q%!+(_a)"
COUNT = 6
Found = Callable[[], dict[str, bytes]]


@pytest.fixture(autouse=True)
def _credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIE_KEYRING", "0")
    for name, user, password in (("LAB", USER, PASSWORD), ("S3", "k", "s")):
        monkeypatch.setenv(f"HIE_CREDENTIAL_{name}_USERNAME", user)
        monkeypatch.setenv(f"HIE_CREDENTIAL_{name}_PASSWORD", password)


@asynccontextmanager
async def target(kind: str, folder: Path) -> AsyncIterator[tuple[dict[str, Any], Found]]:
    """An operation that writes names with a time, and what lies at its peer."""
    if kind == "file":
        item = {"name": "out", "class_name": "hie.operations.file.PassthroughOperation",
                "settings": {"adapter": {"file_path": str(folder / "to")}, "host": {"filename": PATTERN}}}  # fmt: skip
        yield item, lambda: contents(folder / "to")
    elif kind == "s3":
        store = Store()
        bucket = store.bucket(f"names-{folder.name[:40].replace('_', '-').lower()}")
        try:
            item = s3_operation(store.url, bucket, key=f"in/{PATTERN}") | {"name": "out"}
            yield item, lambda: {key: store.body(bucket, key) for key in store.keys(bucket)}
        finally:
            store.stop()
    else:
        async with peer_of(kind, folder / "server", Certificates(folder / "tls")) as peer:
            yield ftp_operation(peer, filename=PATTERN), lambda: contents(peer.root / "in")


@pytest.mark.parametrize("kind", ["file", "ftp", "sftp", "s3"])
async def test_a_death_behind_the_writing_leaves_each_message_once_under_its_name(
    tmp_path: Path, kind: str
) -> None:
    async with target(kind, tmp_path) as (item, found):
        for number in range(COUNT):
            put(tmp_path / "found", f"{number}.txt", b"%d" % number)
        runtime = RuntimeProcess(write_workspace(tmp_path / "w", [folder_service(tmp_path / "found"), item]))
        try:
            runtime.launch("before-outcome:1")  # written, and nowhere noted that it is
            await eventually(lambda: not runtime.running, 30, "it dies")
            before = await asyncio.to_thread(found)
            assert before
            await asyncio.to_thread(runtime.start)
            await eventually(runtime.drained, 20)
            stored = await asyncio.to_thread(runtime.get, "/v1/messages?item=in&limit=100")
        finally:
            await asyncio.to_thread(runtime.stop)
        after = await asyncio.to_thread(found)
        # the file service may have taken one in twice; what was taken in lies there once
        assert sorted(after.values()) == sorted(row["source"][0].encode() for row in stored)
        assert set(after.values()) == {b"%d" % number for number in range(COUNT)}
        assert set(before) <= set(after)


@pytest.mark.parametrize("overwrite", [True, False])
async def test_an_object_whose_answer_was_lost_is_there_once(tmp_path: Path, overwrite: bool) -> None:
    store = Store()
    bucket = store.bucket(f"lost-answer-{overwrite}".lower())
    try:
        async with Way(store.port) as way:
            url = f"http://127.0.0.1:{way.port}"
            item = s3_operation(url, bucket, key=PATTERN, overwrite=overwrite, read_timeout=0.5) | {
                "name": "out"
            }
            way.deaf_once = True
            put(tmp_path / "found", "a.txt", b"text")
            async with running(tmp_path / "w", folder_service(tmp_path / "found"), item) as runtime:

                async def done() -> bool:
                    return len(await final(runtime, item="out", status=MessageStatus.COMPLETED)) == 1

                await eventually(done)
            assert way.made >= 2
        assert len(store.keys(bucket)) == 1
    finally:
        store.stop()


def test_names_are_known_again_and_given_to_one_message_only(tmp_path: Path) -> None:
    path = tmp_path / "names" / "out.names"
    names = FixedNames(path)
    for number in range(3):
        name = names.choose("day%!+(_nn).txt", "x", lambda _name: False)
        names.fix(f"m{number}", Fixed(name))
    names.sync()
    with path.open("a") as file:
        file.write('\n["m9", "hal')  # a crash in the middle of a line
    again = FixedNames(path)
    assert [again.get(f"m{number}") for number in (2, 0)] == [Fixed("day_02.txt"), Fixed("day.txt")]
    # m1 has not come again: its name may be given away, and then it gets another
    assert again.choose("day%!+(_nn).txt", "x", lambda _name: False) == "day_01.txt"
    again.fix("m4", Fixed("day_01.txt"))
    assert again.get("m1") is None
    again.delivered(["m0"])
    assert again.choose("day%!+(_nn).txt", "x", lambda _name: False) == "day.txt"
    assert again.get("m0") == Fixed("day.txt")  # it may still come again after a crash
    stamps = [again.choose("%Q", "x", lambda _name: False) for _ in range(50)]
    assert len(set(stamps)) == 50 and stamps == sorted(stamps)


def test_the_names_of_a_busy_item_need_no_more_room_than_those_on_their_way(tmp_path: Path) -> None:
    path = tmp_path / "names" / "out.names"
    names = FixedNames(path)
    for number in range(20_000):
        names.fix(f"m{number}", Fixed(f"{number}.txt"))
        if number % 100 == 99:
            names.sync()
            names.delivered([f"m{n}" for n in range(number - 99, number + 1)])
    assert path.stat().st_size < 400_000
    assert FixedNames(path).get("m19999") == Fixed("19999.txt")


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [("%f", False), ("a%%b_%#F.txt", False), ("%f_%Q", True), ("%Y%m%d", True), ("%f%!+(_n)", True), ("%q(5)", True), ("%#j", True)],
)  # fmt: skip
def test_a_pattern_is_known_to_change(pattern: str, expected: bool) -> None:
    assert changes(pattern) is expected
