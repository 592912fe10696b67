"""The inspector, driven by mouse and keyboard against a real document."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolButton

from hie_runtime.config.problems import Problem, Severity
from hie_studio.document.commands import SetSetting
from hie_studio.inspector.checks import reply_code_problem, schedule_problem
from hie_studio.inspector.form_model import MIXED, form_of
from hie_studio.inspector.inspector import InspectorPanel
from hie_studio.inspector.names_editor import NamesEditor
from hie_studio.inspector.page import FormPage
from hie_studio.inspector.pages import PAGES_KEPT
from hie_studio.inspector.switch import Switch


@pytest.fixture
def panel(qtbot, document, selection):
    made = InspectorPanel(document, selection)
    qtbot.addWidget(made)
    made.resize(360, 900)
    made.show()
    return made


def line(panel, place: str) -> QLineEdit:
    found = panel.row(place).editor.focusProxy()
    assert isinstance(found, QLineEdit)
    return found


def retype(qtbot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_typing_a_port_and_enter_is_one_undoable_edit(qtbot, panel, document, selection):
    selection.set(["to.Lab.ADT"])
    port = line(panel, "adapter.port")
    assert port.text() == "36002"
    retype(qtbot, port, "40000")
    qtbot.keyClick(port, Qt.Key.Key_Return)
    assert document.production.item("to.Lab.ADT").settings.adapter["port"] == 40000
    document.undo()
    assert document.production.item("to.Lab.ADT").settings.adapter["port"] == 36002
    assert line(panel, "adapter.port").text() == "36002"


def test_what_is_typed_is_stored_after_a_pause_without_leaving_the_field(qtbot, panel, document, selection):
    selection.set(["to.Lab.ADT"])
    retype(qtbot, line(panel, "adapter.port"), "41000")
    qtbot.waitUntil(lambda: document.production.item("to.Lab.ADT").settings.adapter["port"] == 41000)


def test_a_wrong_value_is_told_at_once_kept_in_the_field_and_not_stored(qtbot, panel, document, selection):
    selection.set(["to.Lab.ADT"])
    port = line(panel, "adapter.port")
    retype(qtbot, port, "70000")
    row = panel.row("adapter.port")
    assert row.problem.text() == "70000 is not allowed: a whole number from 1 to 65535."
    qtbot.keyClick(port, Qt.Key.Key_Return)
    assert document.production.item("to.Lab.ADT").settings.adapter["port"] == 36002
    selection.set(["to.EPR.ADT"])
    selection.set(["to.Lab.ADT"])
    assert line(panel, "adapter.port").text() == "70000"
    assert panel.row("adapter.port").problem.text()
    assert document.undo_stack.count() == 0


def test_a_stored_wrong_value_shows_its_error_beside_the_field(panel, document, selection):
    document.apply(SetSetting("to.Lab.ADT", "adapter", "port", "abc"))
    selection.set(["to.Lab.ADT"])
    assert "a whole number from 1 to 65535" in panel.row("adapter.port").problem.text()


def test_the_default_is_the_placeholder_and_reset_brings_it_back(qtbot, panel, document, selection):
    selection.set(["to.Lab.ADT"])
    timeout = line(panel, "adapter.connect_timeout")
    assert (timeout.text(), timeout.placeholderText()) == ("", "5")
    retype(qtbot, timeout, "9")
    qtbot.keyClick(timeout, Qt.Key.Key_Return)
    field = panel.form.field("adapter", "connect_timeout")
    assert field.differs
    reset = panel.findChild(QToolButton, "reset:adapter.connect_timeout")
    assert reset.isVisible()
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert "connect_timeout" not in document.production.item("to.Lab.ADT").settings.adapter
    assert timeout.text() == ""


def test_a_switch_is_stored_only_while_it_differs_from_the_default(qtbot, panel, document, selection):
    selection.set(["to.Lab.ADT"])
    switch = panel.row("adapter.get_reply").editor.findChild(Switch)
    assert switch.isChecked()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert document.production.item("to.Lab.ADT").settings.adapter["get_reply"] is False
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert "get_reply" not in document.production.item("to.Lab.ADT").settings.adapter


def test_a_choice_is_picked_from_a_list(qtbot, panel, document, selection):
    selection.set(["from.PAS.ADT"])
    combo = panel.row("host.ack_mode").editor.findChild(QComboBox)
    assert combo.currentText() == "Immed (default)"
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    qtbot.keyClick(combo, Qt.Key.Key_Return)
    combo.activated.emit(combo.currentIndex())
    assert document.production.item("from.PAS.ADT").settings.host["ack_mode"] == "App"


def test_targets_are_added_by_typing_moved_by_alt_arrows_and_unticked(qtbot, panel, document, selection):
    selection.set(["from.PAS.ADT"])
    editor = panel.row("host.target_config_names").editor
    assert isinstance(editor, NamesEditor)
    add = editor.picker.add.lineEdit()
    add.setFocus()
    qtbot.keyClicks(add, "Order Router")
    qtbot.keyClick(add, Qt.Key.Key_Return)
    assert document.production.item("from.PAS.ADT").targets == ["ADT Router", "Order Router"]
    editor.picker.list.setCurrentRow(1)
    qtbot.keyClick(editor.picker.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert document.production.item("from.PAS.ADT").targets == ["Order Router", "ADT Router"]
    editor.picker.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert document.production.item("from.PAS.ADT").targets == ["ADT Router"]


def test_a_rename_follows_the_selection_and_a_taken_name_is_refused_in_words(
    qtbot, panel, document, selection
):
    selection.set(["to.Lab.ADT"])
    name = line(panel, "name")
    retype(qtbot, name, "to.EPR.ADT")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert "already an item" in panel.row("name").problem.text()
    retype(qtbot, name, "to.Pathology")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert selection.items == ("to.Pathology",)
    assert document.production.item("to.Pathology") is not None


def test_several_items_share_their_common_fields_in_one_step(qtbot, panel, document, selection):
    selection.set(["from.PAS.ADT", "from.ICE.Orders"])
    assert panel.form.field("adapter", "port").raw is MIXED
    assert panel.form.field("item", "name") is None
    timeout = line(panel, "adapter.read_timeout")
    retype(qtbot, timeout, "12")
    qtbot.keyClick(timeout, Qt.Key.Key_Return)
    names = ("from.PAS.ADT", "from.ICE.Orders")
    assert [document.production.item(n).settings.adapter["read_timeout"] for n in names] == [12.0, 12.0]
    assert document.undo_stack.count() == 1
    selection.set(["from.PAS.ADT", "to.EPR.ADT"])
    assert panel.form.field("adapter", "local_interface") is not None
    assert panel.form.field("adapter", "connect_timeout") is None


def test_nothing_selected_shows_the_production(qtbot, panel, document):
    timeout = line(panel, "shutdown_timeout")
    retype(qtbot, timeout, "30")
    qtbot.keyClick(timeout, Qt.Key.Key_Return)
    assert document.production.shutdown_timeout == 30


def test_a_class_without_counterpart_keeps_all_its_settings_editable(qtbot, panel, document, selection):
    document.apply(SetSetting("to.Bedboard.SOAP", "host", "MaxBeds", 40))
    document.apply(SetSetting("to.Bedboard.SOAP", "adapter", "URL", "https://beds.example"))
    selection.set(["to.Bedboard.SOAP"])
    assert panel.form.placeholder
    beds = line(panel, "host.MaxBeds")
    assert beds.text() == "40"
    retype(qtbot, beds, "44")
    qtbot.keyClick(beds, Qt.Key.Key_Return)
    assert document.production.item("to.Bedboard.SOAP").settings.host["MaxBeds"] == 44
    qtbot.mouseClick(panel.findChild(QToolButton, "reset:adapter.URL"), Qt.MouseButton.LeftButton)
    assert document.production.item("to.Bedboard.SOAP").settings.adapter == {}
    qtbot.keyClicks(panel.add_setting.name, "Timeout")
    qtbot.keyClick(panel.add_setting.name, Qt.Key.Key_Return)
    timeout = line(panel, "host.Timeout")
    assert timeout.hasFocus()
    qtbot.keyClicks(timeout, "30")
    qtbot.keyClick(timeout, Qt.Key.Key_Return)
    assert document.production.item("to.Bedboard.SOAP").settings.host == {"MaxBeds": 44, "Timeout": "30"}


def test_the_search_finds_settings_by_their_iris_name_in_folded_groups(qtbot, panel, selection):
    selection.set(["to.Lab.ADT"])
    qtbot.keyClicks(panel.search, "ReplyCodeActions")
    shown = [row.spec.key for row in panel.rows() if row.isVisible()]
    assert shown == ["reply_code_actions"]
    panel.search.clear()
    qtbot.keyClicks(panel.search, "ThrottleDelay")
    assert [row.spec.key for row in panel.rows() if row.isVisible()] == ["throttle_delay"]


def test_a_problem_of_the_check_stands_beside_its_field(document):
    words = "two services listen on 35001"
    problem = Problem(Severity.ERROR, words, item="from.PAS.ADT", setting="adapter.port")
    form = form_of(document.state, ["from.PAS.ADT"], [problem])
    assert form.field("adapter", "port").error == words


def test_a_target_nobody_bears_is_warned_of(document):
    document.apply(SetSetting("from.PAS.ADT", "host", "target_config_names", "ADT Router, Gone"))
    field = form_of(document.state, ["from.PAS.ADT"]).field("host", "target_config_names")
    assert field.warning == "There is no item “Gone”."


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (":?R=RF,:?E=S,:~=S,:?A=C,:*=S,:I?=W,:T?=C", ""),
        ("E*Unable to open Device=R", ""),
        ("(:AE,:AR)=RF, E#6301=D", ""),
        (":?R=Q", "Q"),
        (":??=C", ":??"),
        ("nonsense", "nonsense"),
    ],
)
def test_reply_code_actions_are_checked_as_iris_writes_them(text, wrong):
    problem = reply_code_problem(text)
    assert (wrong in problem and bool(problem)) if wrong else problem == ""


def test_schedules_are_checked_as_iris_writes_them():
    assert schedule_problem("START:*-*-*T08:00:00,STOP:WEEK-*-06T17:30:00") == ""
    assert "8 o'clock" in schedule_problem("START:8 o'clock")


def test_items_of_one_class_share_the_fields_and_each_shows_its_own_values(panel, selection):
    selection.set(["to.EPR.ADT"])
    port = line(panel, "adapter.port")
    assert port.text() == "36001"
    selection.set(["from.PAS.ADT"])
    selection.set(["to.Lab.ADT"])
    assert line(panel, "adapter.port") is port
    assert (port.text(), line(panel, "name").text()) == ("36002", "to.Lab.ADT")
    assert port.isVisible()


def test_text_refused_for_one_item_is_never_seen_at_another(qtbot, panel, document, selection):
    selection.set(["to.EPR.ADT"])
    port = line(panel, "adapter.port")
    retype(qtbot, port, "70000")
    selection.set(["to.Lab.ADT"])
    row = panel.row("adapter.port")
    assert (port.text(), row.problem.text()) == ("36002", "")
    assert not port.isUndoAvailable()
    panel.commit()
    assert document.undo_stack.count() == 0
    selection.set(["to.EPR.ADT"])
    assert panel.form
    assert port.text() == "70000"
    document.load_state(document.state)  # opened anew: as on the disk
    assert (port.text(), panel.row("adapter.port").problem.text()) == ("36001", "")


def test_what_was_being_typed_is_stored_at_the_item_it_was_typed_for(qtbot, panel, document, selection):
    selection.set(["to.EPR.ADT"])
    retype(qtbot, line(panel, "adapter.port"), "40000")
    retype(qtbot, line(panel, "adapter.ip_address"), "10.0.0.9")
    selection.set(["to.Lab.ADT"])
    stored = {n: document.production.item(n).settings.adapter for n in ("to.EPR.ADT", "to.Lab.ADT")}
    assert (stored["to.EPR.ADT"]["port"], stored["to.EPR.ADT"]["ip_address"]) == (40000, "10.0.0.9")
    assert (stored["to.Lab.ADT"]["port"], stored["to.Lab.ADT"]["ip_address"]) == (36002, "127.0.0.1")
    assert line(panel, "adapter.port").text() == "36002"


def test_a_name_half_typed_is_gone_and_the_names_offered_are_the_other_items(qtbot, panel, selection):
    selection.set(["from.PAS.ADT"])
    picker = panel.row("host.target_config_names").editor.picker
    qtbot.keyClicks(picker.add.lineEdit(), "to.E")
    selection.set(["from.ICE.Orders"])
    assert panel.row("host.target_config_names").editor.picker is picker
    offered = [picker.add.itemText(i) for i in range(picker.add.count())]
    assert (picker.add.currentText(), picker.names) == ("", ["Order Router"])
    assert "from.PAS.ADT" in offered and "from.ICE.Orders" not in offered


def shown(panel):
    """The page of the selection."""
    assert panel.form
    return panel._page


def test_a_form_is_whole_soon_after_it_is_shown_and_at_once_when_it_is_asked_for(qtbot, panel, selection):
    def there() -> set[str]:
        return {row.spec.key for row in page.built_rows()}

    panel._prebuild._timer.stop()
    selection.set(["to.Lab.ADT"])
    page = shown(panel)
    unfolded = {f.spec.key for g in panel.form.groups if g.key != "advanced" for f in g.fields}
    assert there() < unfolded
    qtbot.waitUntil(lambda: there() == unfolded)
    selection.set(["from.PAS.ADT"])
    page = shown(panel)
    unfolded = {f.spec.key for g in panel.form.groups if g.key != "advanced" for f in g.fields}
    assert there() < unfolded
    assert {row.spec.key for row in panel.rows()} == unfolded


def test_walking_through_more_classes_than_are_kept_shows_each_right(panel, document, selection, monkeypatch):
    monkeypatch.setattr("hie_studio.inspector.pages.PAGES_KEPT", 2)
    for item in [*document.production.items, *document.production.items]:
        selection.set([item.name])
        assert line(panel, "name").text() == item.name
        assert [page.isVisible() for page in panel.pages.kept] == [False, True]


def test_selecting_an_item_of_a_class_seen_before_makes_no_new_page(qtbot, panel, selection, document):
    names = [item.name for item in document.production.items]
    for name in names:
        selection.set([name])
        assert panel.form.names == (name,)
    # a page of another class costs tens of milliseconds to make; values put into one that is there cost one or two
    pages = set(panel.findChildren(FormPage))
    for name in names[-PAGES_KEPT + 1 :]:  # the pages seen last are kept
        selection.set([name])
        assert panel.form.names == (name,)
        assert set(panel.findChildren(FormPage)) <= pages, name


def test_tab_goes_from_the_search_through_the_fields_as_they_stand_for_every_item(qtbot, panel, selection):
    panel.activateWindow()
    qtbot.waitActive(panel)
    for name, fourth in (
        ("to.Lab.ADT", "IP address"),
        ("from.PAS.ADT", "Port"),
        ("to.Lab.ADT", "IP address"),
    ):
        selection.set([name])
        wanted = [
            "General",
            "Name",
            "Enabled",
            "Pool size",
            "Category",
            "Schedule",
            "Edit Schedule",
            "Comment",
            "Adapter",
            fourth,
        ]

        def tabbed(wanted=wanted) -> None:
            panel.search.setFocus()
            met = []
            for _ in range(11):
                qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
                met.append(QApplication.focusWidget().accessibleName())
            assert met[1:] == wanted

        qtbot.waitUntil(tabbed)  # the order follows once the page is turned and laid out


def test_a_page_built_ahead_is_laid_out_before_it_is_seen(qtbot, panel, selection, document):
    qtbot.waitUntil(lambda: not panel._prebuild._timer.isActive())
    selection.set([])
    names = list({item.class_name: item.name for item in document.production.items}.values())
    for name in names:
        selection.set([name])
        at_once = [(row.spec.key, row.height()) for row in panel.rows() if row.isVisible()]
        qtbot.wait(60)
        later = [(row.spec.key, row.height()) for row in panel.rows() if row.isVisible()]
        assert at_once == later, name
