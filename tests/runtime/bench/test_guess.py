"""Peers of a production that describes none."""

from __future__ import annotations

from pathlib import Path

import pytest

from hie_runtime.bench.guess import simulation_for
from hie_runtime.bench.simulation import FileSenderConfig
from hie_runtime.config.problems import ConfigError
from support import operation, router, send_rule, service, write_workspace

ROOT = Path(__file__).parents[3]


def test_who_listens_gets_a_sender_and_who_sends_here_a_receiver_and_the_rest_is_named(
    tmp_path: Path,
) -> None:
    folder = {
        "name": "files",
        "class_name": "hie.services.hl7.FileService",
        "settings": {"adapter": {"file_path": "in"}},
    }
    away = operation("to.Region", 25060, {"ip_address": "10.1.2.3"})
    sealed = operation("to.Sealed", 25061, {"ssl_config": "TLS"})
    items = [
        service("from.LIS", 25010, ["R"]),
        router("R", "Results"),
        operation("to.EPR", 25050),
        away,
        sealed,
        folder,
    ]
    rule = send_rule('HL7.{MSH:9.1} = "ORU"', "to.EPR")
    played = simulation_for(write_workspace(tmp_path, items, {"Results": [rule]}))
    sender, files = played.config.senders
    assert (sender.name, sender.to, set(sender.messages)) == ("from.LIS", "127.0.0.1:25010", {"ORU^R01"})
    assert isinstance(files, FileSenderConfig) and files.folder == "in"
    assert [(one.name, one.port) for one in played.config.receivers] == [("to.EPR", 25050)]
    assert played.left_out == (
        "to.Region sends to another machine (10.1.2.3); 127.0.0.1 is played", "to.Sealed is encrypted (ssl_config)",
    )  # fmt: skip


def test_a_file_that_describes_them_is_followed(tmp_path: Path) -> None:
    played = simulation_for(ROOT / "samples" / "acute-adt")
    assert "Emergency" in [one.name for one in played.config.senders] and not played.left_out


def test_a_production_with_nothing_to_play_says_so(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"another machine \(10\.9\.9\.9\)"):
        simulation_for(write_workspace(tmp_path, [operation("out", 25050, {"ip_address": "10.9.9.9"})]))
