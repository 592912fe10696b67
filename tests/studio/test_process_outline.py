"""The steps of a business process in the inspector, and its calls on the canvas."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QTreeWidgetItem

from hie_runtime.config.workspace import create_workspace, load_workspace, save_workspace
from hie_runtime.importers.iris.importer import IRISConfigImporter, write
from hie_studio.document.routes import routes_of
from hie_studio.main_window import MainWindow
from hie_studio.theme import theme

CLASS = """Class Site.Admit Extends Ens.BusinessProcessBPL
{

XData BPL [ XMLNamespace = "http://www.intersystems.com/bpl" ]
{
<process language='objectscript' request='EnsLib.HL7.Message'>
<context><property name='Bed' type='%String'/></context>
<sequence>
<if name='emergency?' condition='request.{PV1:2}="E"'>
<true><call name='tell' target='to.ED' async='1'><request><assign property='callrequest' value='request'/></request></call></true>
<false><code name='old'>set x = 1</code></false>
</if>
<call name='ask' target='to.Beds' async='0' timeout='30'>
<request><assign property='callrequest' value='request'/></request>
<response><assign property='context.Bed' value='callresponse.{MSA:3}'/></response>
</call>
<delay duration='"PT5M"' disabled='1'/>
<trace value='"bed "_context.Bed'/>
</sequence>
</process>
}

}
"""
PRODUCTION = """<Production Name="Site"><Item Name="Admit" ClassName="Site.Admit"/>
<Item Name="to.ED" ClassName="EnsLib.HL7.Operation.TCPOperation"/>
<Item Name="to.Beds" ClassName="EnsLib.HL7.Operation.TCPOperation"/></Production>"""


def lines(line: QTreeWidgetItem, depth: int = 0) -> list[str]:
    found: list[str] = []
    for number in range(line.childCount()):
        child = line.child(number)
        found += ["  " * depth + child.text(0), *lines(child, depth + 1)]
    return found


def test_the_steps_of_a_process_are_shown_and_its_calls_are_edges(
    window: MainWindow, tmp_path: Path, qapp
) -> None:
    (tmp_path / "Site.Admit.cls").write_text(CLASS)
    (tmp_path / "production.xml").write_text(PRODUCTION)
    files = [tmp_path / "Site.Admit.cls", tmp_path / "production.xml"]
    (folder,) = write(IRISConfigImporter().import_files(files), tmp_path / "ws")
    window.document.open(folder)
    window.selection.set(["Admit"])
    outline = window.inspector.steps
    window.inspector.refresh()
    assert not outline.isHidden()
    assert lines(outline.tree.invisibleRootItem()) == [
        'if emergency?: request.{PV1:2}="E"',
        "  then",
        "    call tell → to.ED",
        "  otherwise",
        "    code old: kept, does not run",
        "call ask → to.Beds, waits for the reply",
        'wait "PT5M" (disabled)',
        'trace "bed "_context.Bed',
    ]
    routes = routes_of(window.document.state)
    assert {key: route.rules for key, route in routes.items()} == {
        ("Admit", "to.ED"): ("tell",),
        ("Admit", "to.Beds"): ("ask",),
    }
    kept = outline.tree.topLevelItem(0).child(1).child(0)
    for look in ("light", "dark"):
        theme.install(qapp, look)
        assert kept.foreground(0).color() == theme.color("warning")
        window.grab().save(str(tmp_path / f"{look}.png"))
    theme.install(qapp, "light")
    window.selection.set(["to.ED"])
    window.inspector.refresh()
    assert outline.isHidden()


def test_saving_in_the_studio_keeps_the_processes(window: MainWindow, tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "ws", "W")
    (tmp_path / "Site.Admit.cls").write_text(CLASS)
    workspace.processes = IRISConfigImporter().import_files([tmp_path / "Site.Admit.cls"]).processes
    save_workspace(workspace)
    window.document.open(tmp_path / "ws")
    window.document.save()
    assert load_workspace(tmp_path / "ws").processes == workspace.processes
