"""hie-runtime check finds what is wrong in the little languages of TCP and HTTP settings, with place and reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from http_peers import http_operation, http_service
from test_tcp import tcp_operation, tcp_service

from hie_runtime.config.check import check_workspace
from hie_runtime.config.problems import Severity
from hie_runtime.config.workspace import load_workspace
from support import write_workspace

HTTP = "http://h.example/"


@pytest.mark.parametrize(
    ("item", "setting", "problem"),
    [
        (http_service(1, [], {"routes": "FETCH /x"}), "adapter.routes", "'FETCH' is none of GET, HEAD, POST"),
        (http_service(1, [], {"routes": "orders"}), "adapter.routes", "'orders' is not METHOD /path, e.g. POST /orders/{id}"),
        (http_service(1, [], {"routes": "POST /{a}/{a}"}), "adapter.routes", "'/{a}/{a}' names a parameter twice"),
        (http_operation(HTTP + "{pid}"), "adapter.url", "{pid} is none of {hl7:PATH}"),
        (http_operation(HTTP + "{hl7:PID 3}"), "adapter.url", "{hl7:PID 3}: "),
        (http_operation(HTTP + "{json:order}"), "adapter.url", "a JSON pointer begins with /"),
        (http_operation(HTTP, {"retry_statuses": "5xx"}), "adapter.retry_statuses", "'5xx' is no status or range of them"),
        (tcp_service(1, [], "Framed", {"message_frame_end": "300"}), "adapter.message_frame_end", "300 is not a character code"),
        (tcp_service(1, [], "Line", {"terminators": r"\q"}), "adapter.terminators", r"\q is not known"),
        (tcp_operation(1, ack_ok="256"), "host.ack_ok", "256 is not a character code (0 to 255)"),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_found_before_anything_runs(
    tmp_path: Path, item: dict[str, Any], setting: str, problem: str
) -> None:
    problems = check_workspace(load_workspace(write_workspace(tmp_path, [item])))
    [found] = [one for one in problems if one.severity is Severity.ERROR]
    assert (found.item, found.setting) == (item["name"], setting)
    assert problem in found.message
    assert 'item ""' not in found.message
