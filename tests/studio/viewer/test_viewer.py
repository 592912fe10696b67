"""Messages in a window of their own: tree and text together, written otherwise, compared, made fit to be shared."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from hie_studio.message_tree.messages import message_tree
from hie_studio.message_tree.nodes import rows_of
from hie_studio.panels.hl7_text import as_lines, place_at
from hie_studio.panels.viewer.anonymise_window import AnonymiseWindow
from hie_studio.panels.viewer.compare_window import CompareWindow
from hie_studio.panels.viewer.feature import Viewer
from hie_studio.panels.viewer.locate import span_of, tree_paths
from hie_studio.panels.viewer.outline import shown as outline
from hie_studio.panels.viewer.window import MessageWindow
from tests.studio.message_tree.test_message_tree import ORU, every
from tests.studio.person import CTRL, SHIFT, click, click_row, drop_file, named, pick, press, type_path, write

ADT = (
    b"MSH|^~\\&|PAS|ROYAL|HIE|TRUST|20260101120000||ADT^A08^ADT_A01|MSG1|P|2.5|||AL|NE||UNICODE UTF-8\r"
    b"PID|1||9434765919^^^NHS^NH~A123456^^^ROYAL&1.2.3&ISO^MR||M\xc3\x9cLLER^ANNA||19700102|F\r"
    b"NK1|1|SMITH^JOHN|SPO\rNK1|2|JONES^MARY|DAU\rPV1|1|I|W3^B2^1\r"
)


@pytest.fixture
def viewer(window) -> Viewer:
    return next(one for one in window.studio.features if isinstance(one, Viewer))


@pytest.fixture
def shown(window, viewer, tmp_path, qtbot) -> MessageWindow:
    (tmp_path / "admission.hl7").write_bytes(ADT)
    drop_file(window, tmp_path / "admission.hl7")
    (made,) = viewer.windows
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("raw", [ADT, ORU])
def test_every_line_of_a_tree_is_found_in_the_text_and_back(raw: bytes) -> None:
    text = as_lines(raw.decode())
    for node in every(message_tree(raw)):
        span = span_of(text, node.path)
        assert span is not None, node.path
        if not node.children:
            assert text[slice(*span)] == node.value, node.path
            place = place_at(text, span[0])
            assert place is not None
            assert node.path in tree_paths(place)
    assert span_of(text, "PID:3(9).1") is None
    assert span_of(text, "ZZ9:1") is None


def test_a_dropped_message_opens_and_tree_and_text_follow_each_other(shown) -> None:
    assert shown.windowTitle() == "Message: admission.hl7"
    text = shown.text.toPlainText()
    cursor = shown.text.textCursor()
    cursor.setPosition(text.index("MARY"))
    at = shown.text.cursorRect(cursor).center()
    click(shown.text.viewport(), at)
    assert shown.tree.current_path == "NK1(2):2(1).2"
    assert shown.place.text() == "NK1(2):2(1).2  Given Name  =  MARY"
    shown.tree.view.setFocus()
    press(Qt.Key.Key_Up)
    assert shown.tree.current_path == "NK1(2):2(1).1"
    assert shown.text.textCursor().position() == text.index("JONES")
    assert [one.cursor.selectedText() for one in shown.text.extraSelections()] == ["JONES"]
    press(Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "NK1(2):2(1).1"
    click(named(shown, QPushButton, "Copy value"))
    assert QGuiApplication.clipboard().text() == "JONES"


def test_words_are_found_in_the_text_and_the_tree_goes_there(shown) -> None:
    press(Qt.Key.Key_F, CTRL)
    write("royal")
    assert shown.find.count.text() == "2 found"
    press(Qt.Key.Key_Return)
    assert shown.tree.current_path == "MSH:4"
    press(Qt.Key.Key_Return)
    assert shown.tree.current_path == "PID:3(2).4.1"
    press(Qt.Key.Key_Return, SHIFT)
    assert shown.tree.current_path == "MSH:4"


def test_a_message_is_written_as_xml_json_and_bytes(shown, qtbot) -> None:
    for title, words in (
        ("XML", "<PID.5>"),
        ("JSON", '"structure": "ADT_A01"'),
        ("Bytes (hex)", "4d 53 48 7c"),
    ):
        shown.ways.setCurrentText(title)
        qtbot.waitUntil(lambda words=words: words in shown.other.toPlainText())
        assert shown.panes.currentWidget() is shown.other
    shown.ways.setCurrentText("Text")
    assert shown.panes.currentWidget() is shown.text


def test_a_file_of_many_messages_is_leafed_through_and_one_of_another_kind_is_shown(
    window, viewer, tmp_path, qtbot
) -> None:
    (tmp_path / "day.hl7").write_bytes(b"BHS|^~\\&\r" + ADT + ORU + b"BTS|2\r")
    press(Qt.Key.Key_O, CTRL | SHIFT)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    type_path(tmp_path / "day.hl7")(QApplication.activeModalWidget())
    (day,) = viewer.windows
    assert (day.number.currentText(), day.raw) == ("1 of 2", ADT)
    pick(day.number, "2 of 2")
    assert day.raw == ORU
    (tmp_path / "patient.json").write_text('{"resourceType": "Patient", "id": "p1"}')
    viewer.open_file(tmp_path / "patient.json")
    other = viewer.windows[-1]
    assert other.ways.count() == 3
    assert other.tree.model.rowCount(QModelIndex()) > 0
    (tmp_path / "empty.hl7").write_bytes(b"")
    viewer.open_file(tmp_path / "empty.hl7")
    box = QApplication.activeModalWidget()
    assert "holds 0 bytes" in box.text()
    click(box.button(QMessageBox.StandardButton.Ok))
    assert len(viewer.windows) == 2
    other.close()
    qtbot.waitUntil(lambda: viewer.windows == [day])


def test_a_message_is_compared_by_field_with_the_clipboard_and_with_a_file(shown, qtbot, tmp_path) -> None:
    other = (
        ADT.replace(b"MARY", b"MARIA")
        .replace(b"NK1|1|SMITH^JOHN|SPO\r", b"")
        .replace(b"|19700102|F", b"||F|X")
    )
    QGuiApplication.clipboard().setText(other.decode().replace("\r", "\n"))
    click(shown.compare)
    press(Qt.Key.Key_C)
    (made,) = shown.parent().findChildren(CompareWindow)
    qtbot.waitUntil(lambda: made.list.topLevelItemCount() == 4)
    lines = [[made.list.topLevelItem(row).text(column) for column in range(4)] for row in range(4)]
    assert ["−  PID:7", "Date Time of Birth", "19700102", "(empty)"] in lines
    assert ["−  NK1(1)", "Next of kin", "NK1|1|SMITH^JOHN|SPO", "(not there)"] in lines
    assert ["≠  NK1(2):2.2", "Name / Given Name", "MARY", "MARIA"] in lines
    assert made.summary.text() == "4 places differ."
    made.close()
    (tmp_path / "same.hl7").write_bytes(ADT.replace(b"\r", b"\r\n"))
    click(shown.compare)
    press(Qt.Key.Key_F)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    type_path(tmp_path / "same.hl7")(QApplication.activeModalWidget())
    qtbot.waitUntil(lambda: "say the same" in "".join(
        one.summary.text() for one in shown.parent().findChildren(CompareWindow)
    ))  # fmt: skip


def test_a_message_is_made_fit_to_be_shared_beside_its_original_and_saved(shown, qtbot, tmp_path) -> None:
    click(shown.anonymise)
    (made,) = shown.parent().findChildren(AnonymiseWindow)
    qtbot.waitUntil(made.save.isEnabled)
    marked = [one.cursor.selectedText() for one in made.before.extraSelections()]
    assert {"MÜLLER", "9434765919", "MARY", "19700102"} <= set(marked)
    pairs = zip(marked, [one.cursor.selectedText() for one in made.after.extraSelections()], strict=True)
    assert all(one != other for one, other in pairs)
    click(made.copy)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("MSH|") and "9434765919" not in copied
    click(made.save)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    type_path(tmp_path / "shared.hl7")(QApplication.activeModalWidget())
    qtbot.waitUntil((tmp_path / "shared.hl7").exists)
    assert (tmp_path / "shared.hl7").read_bytes().decode().replace("\r", "\n").strip() == copied


def test_coded_values_are_decoded_and_findings_lead_to_their_fields(shown, qtbot) -> None:
    shown.tree.select_path("PV1:2")
    assert shown.place.text() == "PV1:2  Patient Class  =  I  (Inpatient)"
    shown.tree.select_path("NK1:3")
    assert shown.place.text().endswith("SPO  (Spouse)")
    click(shown.tree.filter_box)
    write("inpatient")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.path for one in shown.tree.model.matched()] == ["PV1:2"])
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: bool(shown.findings.found))
    lines = [shown.findings.list.topLevelItem(row) for row in range(shown.findings.list.topLevelItemCount())]
    assert "EVN is missing in ADT_A01" in [line.text(2) for line in lines]
    missing = next(line for line in lines if line.text(1) == "PV1")
    click_row(shown.findings.list, shown.findings.list.indexFromItem(missing))
    assert shown.tree.current_path == "PV1"
    assert shown.text.textCursor().position() == shown.text.toPlainText().index("PV1|")
    pick(shown.findings.against, "HL7 2.3")
    qtbot.waitUntil(lambda: len(shown.findings.found) == 1)
    click(shown.findings.hide_)
    assert not shown.findings.isVisible()


def test_xml_json_and_fhir_are_checked_against_what_the_workspace_has(
    window, viewer, tmp_path, qtbot
) -> None:
    window.document.new(tmp_path / "site", "Site")
    schemas = tmp_path / "site" / "schemas"
    schemas.mkdir()
    (schemas / "order.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="order"><xs:complexType>'
        '<xs:sequence><xs:element name="count" type="xs:integer"/></xs:sequence></xs:complexType></xs:element></xs:schema>'
    )
    (schemas / "order.json").write_text(
        '{"$schema": "https://json-schema.org/draft/2020-12/schema", "properties": {"count": {"type": "integer"}}}'
    )
    for name, text, label, place in (
        ("a.xml", "<order><count>many</count></order>", "order.xsd", "/order/count"),
        ("a.json", '{"count": "many"}', "order.json", "/count"),
        ("p.json", '{"resourceType": "Patient", "birthDate": "soon"}', "FHIR R4", "Patient.birthDate"),
    ):
        window.studio.message_wanted.emit(name, text.encode())
        made = viewer.windows[-1]
        click(made.validate)
        qtbot.waitUntil(lambda made=made: bool(made.findings.found))
        assert made.findings.against.currentText() == label
        click_row(made.findings.list, made.findings.list.model().index(0, 0))
        assert made.tree.current_path == place
        made.close()


FHIR = b'{"resourceType":"Patient","name":[{"family":"M\xc3\xbcller","given":["Zo\xc3\xab","Anne"]}],"multipleBirthInteger":2.0}'
XML = b'<o:order xmlns:o="urn:o" id="7"><o:item k="a&gt;b"/><o:item><o:name>T\xc3\xbcr</o:name></o:item></o:order>'


@pytest.mark.parametrize("raw", [FHIR, XML, b'[1, {"a": [], "b": "x\\"}"}]', b"<a><b/><b/></a>"])
def test_every_place_of_xml_and_json_has_its_text(raw: bytes) -> None:
    text = outline(raw)
    assert text.places is not None
    for node in every(message_tree(raw)):
        part = text.places.at(rows_of(node))
        assert part is not None, node.path
        words = text.text[part.start : part.end]
        if node.value and not node.children:
            assert node.value.replace(">", "&gt;").replace('"', '\\"') in words, node.path
        if node.code and not node.code.strip("[]").isdigit():
            assert node.code.lstrip("@") in words, node.path
        assert text.places.rows_at(part.start)[: len(rows_of(node))] == rows_of(node)


def test_tree_and_text_of_fhir_and_xml_follow_each_other_and_the_original_is_there_too(
    window, viewer, qtbot
) -> None:
    for name, raw, words, path in (
        ("p.json", FHIR, "Anne", "Patient.name[0].given[1]"),
        ("o.xml", XML, "Tür", "/o:order/o:item[2]/o:name"),
    ):
        window.studio.message_wanted.emit(name, raw)
        made = viewer.windows[-1]
        text = made.text.toPlainText()
        cursor = made.text.textCursor()
        cursor.setPosition(text.index(words))
        click(made.text.viewport(), made.text.cursorRect(cursor).center())
        assert made.tree.current_path == path
        made.tree.view.setFocus()
        press(Qt.Key.Key_Up)
        assert made.tree.current_path != path
        assert made.text.textCursor().position() < text.index(words)
        pick(made.ways, "As it came")
        qtbot.waitUntil(lambda made=made, raw=raw: made.other.toPlainText() == raw.decode())
        made.close()
    window.studio.message_wanted.emit("broken.json", b'{"a": ')
    assert viewer.windows[-1].text.toPlainText() == '{"a": '
