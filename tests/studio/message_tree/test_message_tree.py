"""Messages and schemas as trees: paths that can be read again, names, groups, filter."""

from __future__ import annotations

import time

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.json import JSONMessage
from hie_runtime.messages.xml import XMLMessage
from hie_studio.message_tree.messages import message_tree
from hie_studio.message_tree.nodes import Node, find
from hie_studio.message_tree.schema import message_schema
from hie_studio.message_tree.view import MessageTree
from tests.studio.person import click, write

ORU = (
    b"MSH|^~\\&|A|B|C|D|20240101||ORU^R01|1|P|2.3.1\rPID|1||123^^^H^MR~456^^^X^NH||SMITH&VAN^ANNA^B\r"
    b"ORC|RE\rOBR|1|||GLU^Glucose\rOBX|1|NM|GLU^G||5.1\rOBX|2|NM|K^K||3.3\rZZZ|1|a^b\r"
)


def every(node: Node) -> list[Node]:
    return [one for child in node.children for one in (child, *every(child))]


def test_every_path_of_a_message_reads_the_value_that_is_shown_beside_it() -> None:
    samples = [
        (HL7Message(ORU), ORU),
        (JSONMessage(b'{"a/b": [1.50, {"c": "x"}]}'), b'{"a/b": [1.50, {"c": "x"}]}'),
        (XMLMessage(b'<a xmlns="u"><b k="1">x</b><b>y</b></a>'), b'<a xmlns="u"><b k="1">x</b><b>y</b></a>'),
    ]
    for message, raw in samples:
        leaves = [node for node in every(message_tree(raw)) if not node.children]
        assert len(leaves) > 1
        assert {node.path: node.value for node in leaves} == {
            node.path: message.get_field(node.path) for node in leaves
        }


def test_groups_of_the_structure_and_names_of_the_version_are_shown() -> None:
    root = message_tree(ORU, grouped=True)
    found = find(root, "PIDgrpgrp(1).ORCgrp(1).OBXgrp(2).OBX:5(1)")
    assert found is not None and found.value == "3.3" and found.name == "Observation Value"
    place = find(message_schema("2.5:ADT_A01"), "PID:3().1")
    assert place is not None and (place.name, place.hint) == (
        "ID Number",
        "ST  0..1",
    )  # as hl7apy's tables have it


def test_a_message_of_a_megabyte_opens_in_bounded_time_and_the_filter_finds_by_path(qtbot) -> None:
    tree = MessageTree("Message")
    qtbot.addWidget(tree)
    tree.show()
    lines = b"".join(b"OBX|%d|NM|GLU^Glucose^L||%d.1|mmol/L|3-5|N|||F\r" % (i, i) for i in range(18000))
    before = time.thread_time()
    assert tree.show_message(ORU.split(b"OBX")[0] + lines) == ""
    assert time.thread_time() - before < 2  # measured 0.1 to 0.66 s on a shared 2-core machine
    click(tree.filter_box)
    write("pid-3.1")
    qtbot.waitUntil(lambda: tree.count.text() == "2")
    assert [node.value for node in tree.model.matched()] == ["123", "456"]
    assert tree.select_path("PID:3(2).1")
