"""Views of what is edited in windows of its own: rules, transforms, tables, schemas, schedules."""

from __future__ import annotations

from collections.abc import AsyncIterator

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.rules.model import (
    AssignAction,
    DelegateAction,
    DeleteAction,
    ForeachAction,
    Rule,
    SendAction,
    TraceAction,
    When,
)
from hie_studio.document.commands import SetRule
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.panels.console.samples import samples
from studio.while_running import until

from .stage import Stage, view

RULES = "Acute.ADT.Rules"
SCHEMA = SchemaCategory.model_validate(
    {
        "name": "Northmoor",
        "base": "2.4",
        "description": "What the patient system sends beside the standard",
        "structures": {"ADT_A05": {"definition": "base:MSH base:EVN base:PID [base:PD1] base:PV1 [{ZPI}]"}},
        "segments": {
            "ZPI": {
                "description": "Practice of the patient",
                "fields": {
                    1: {"description": "Set ID", "type": "base:SI", "length": 4},
                    2: {"description": "Practice name", "type": "base:ST", "required": "R"},
                },
            }
        },
    }
)


@view
async def rules(stage: Stage) -> AsyncIterator[QWidget]:
    """The rules of a router, tried on a message; and what can be done with one."""
    stage.close_others()
    stage.window.rules.edit(RULES)
    shown = await stage.dialog("the rules")
    editor = stage.editor_in(shown)
    editor.list.choose_row(2)
    editor.try_out.sample.setCurrentIndex(0)
    editor.try_out.sample.activated.emit(0)
    await until(lambda: editor.try_out.targets, "the verdict")
    yield shown
    editor.list.customContextMenuRequested.emit(QPoint(60, 40))
    yield await stage.popup("the menu of a rule")
    stage.close_menus()
    yield await stage.menu(editor.coverage_bar.menu)


@view
async def rules_as_a_table(stage: Stage) -> QWidget:
    """The same rules as a table."""
    stage.close_menus()
    shown = await stage.dialog("the rules")
    editor = stage.editor_in(shown)
    editor.views.setCurrentWidget(editor.views.table)
    return shown


@view
async def rules_that_fire(stage: Stage) -> QWidget:
    """How often each rule fires for recorded messages, and which never do."""
    shown = await stage.dialog("the rules")
    editor = stage.editor_in(shown)
    recorded = stage.folder.parent / "recorded.hl7"
    recorded.write_bytes("\r".join(samples().values()).encode())
    editor.views.setCurrentWidget(editor.views.list)
    editor.coverage_bar.read([str(recorded)])
    await until(editor.views.fired, "they are counted")
    return shown


@view
async def rule_with_a_loop(stage: Stage) -> AsyncIterator[QWidget]:
    """A rule that goes through segments; conditions in groups; and what changed since it was saved."""
    shown = await stage.dialog("the rules")
    editor = stage.editor_in(shown)
    definition = stage.window.document.rules[RULES]
    inner = When(
        condition='HL7.{OBX:3.1}="K" && (HL7.{OBX:5}>6 || HL7.{OBX:8}="HH")',
        actions=[SendAction(targets=["to.EPR"])],
    )
    loop = ForeachAction(path="HL7.{OBX()}", when=[inner])
    rule = Rule(name="Every potassium", when=[When(condition='HL7.{MSH:9.1}="ORU"', actions=[loop])])
    first = definition.rule_sets[0]
    sets = [first.model_copy(update={"rules": [rule, *first.rules]}), *definition.rule_sets[1:]]
    stage.window.document.apply(SetRule(definition.model_copy(update={"rule_sets": sets})))
    editor.list.choose_row(0)
    async for page in stage.pages(shown, editor.detail):
        yield page
    editor.views.setCurrentWidget(editor.views.changes)
    yield shown
    for menu in editor.detail.findChildren(QMenu):
        if menu.actions():
            yield await stage.menu(menu)
            menu.hide()


@view
async def rule_with_every_action(stage: Stage) -> AsyncIterator[QWidget]:
    """All that a rule can do, page by page."""
    stage.close_menus()
    shown = await stage.dialog("the rules")
    editor = stage.editor_in(shown)
    definition = stage.window.document.rules[RULES]
    actions = [
        SendAction(targets=["to.EPR", "to.LIS"], transforms=["Acute.WardCodes"]),
        AssignAction(property="ward", value="HL7.{PV1:3.1}"),
        TraceAction(value='"ward "_ward'),
        DelegateAction(rule="Acute.Orders.Rules"),
        DeleteAction(),
    ]
    when = When(condition='Length(HL7.{PID:5.1})>Length(HL7.{PID:5.2}) && HL7.{PV1:2.1}="I"', actions=actions)
    first = definition.rule_sets[0]
    rule = Rule(name="Everything", when=[when])
    sets = [first.model_copy(update={"rules": [rule, *first.rules[1:]]}), *definition.rule_sets[1:]]
    stage.window.document.apply(SetRule(definition.model_copy(update={"rule_sets": sets})))
    editor.views.setCurrentWidget(editor.views.list)
    editor.list.choose_row(0)
    async for page in stage.pages(shown, editor.detail):
        yield page


@view
async def transform(stage: Stage) -> AsyncIterator[QWidget]:
    """A transform with its preview, and what can be added."""
    editor = stage.editor("transform", "Acute.WardCodes")
    await until(editor.preview.after.toPlainText, "the preview")
    editor.list.choose("steps[0].then[0]")
    yield await stage.dialog("the transform")
    for menu in (editor.add_menu, editor.preview.menu):
        yield await stage.menu(menu)
        menu.hide()


@view
async def transform_settings(stage: Stage) -> QWidget:
    """What a transform makes of what, and its text in the language of IRIS."""
    shown = await stage.dialog("the transform")
    editor = stage.editor_in(shown)
    editor.list.choose("")
    editor.tabs.setCurrentWidget(editor.dtl)
    return shown


@view
async def transforms(stage: Stage) -> AsyncIterator[QWidget]:
    """All transforms, and a new one."""
    stage.close_others()
    stage.window.actions_["transforms"].trigger()
    yield await stage.dialog("the list")
    stage.feature("Transforms").ask_new()
    yield stage.feature("Transforms").dialog


@view
async def lookups(stage: Stage) -> AsyncIterator[QWidget]:
    """A lookup table, and what can be done with it."""
    editor = stage.editor("lookup", "WardCodes")
    yield await stage.dialog("the table")
    for menu in editor.findChildren(QMenu):
        if menu.actions():
            yield await stage.menu(menu)
            menu.hide()


@view
async def lookup_tables(stage: Stage) -> AsyncIterator[QWidget]:
    """All lookup tables, and a new one."""
    stage.close_others()
    stage.window.actions_["lookups"].trigger()
    yield await stage.dialog("the list")
    stage.feature("Lookups").ask_new()
    yield stage.feature("Lookups").dialog


@view
async def schemas(stage: Stage) -> AsyncIterator[QWidget]:
    """The schemas of a workspace: none yet."""
    stage.close_others()
    stage.window.actions_["schemas"].trigger()
    yield await stage.dialog("the list")


@view
async def schema(stage: Stage) -> AsyncIterator[QWidget]:
    """What a site adds to an HL7 version: a segment of its own."""
    stage.window.document.apply(SetDefinition(Part.SCHEMAS, "Northmoor", SCHEMA, "Segments of the site"))
    editor = stage.editor("schema", "Northmoor")
    editor.tree.expandAll()
    shown = await stage.dialog("the schema")
    yield shown
    assert editor.tree.choose(("structures", "ADT_A05"))
    yield shown
    for menu in editor.findChildren(QMenu):
        if menu.actions():
            yield await stage.menu(menu)
            menu.hide()


@view
async def schedule(stage: Stage) -> AsyncIterator[QWidget]:
    """When an item runs."""
    stage.close_others()
    stage.window.selection.set(["to.GP.Results"])
    stage.window.actions_["schedule"].trigger()
    shown = await stage.dialog("the schedule")
    editor = stage.editor_in(shown)
    menu = editor.add_button.menu()
    workdays = [one for one in menu.actions() if not one.isSeparator()][-2]
    workdays.trigger()
    editor.list.setCurrentRow(0)
    yield shown
    yield await stage.menu(menu)
    stage.close_others()
