<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <location filename="../hie_studio/window/status.py" line="72"/>
        <source>{n} msg/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="73"/>
        <source>{n} queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="74"/>
        <source>{n} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="75"/>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../hie_studio/window/actions.py" line="54"/>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="55"/>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="56"/>
        <source>&amp;Import IRIS…</source>
        <translation>&amp;Importer IRIS…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="57"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="58"/>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="59"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="66"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="67"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="68"/>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="69"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="70"/>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="71"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="72"/>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="73"/>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="74"/>
        <source>Co&amp;nnect to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="75"/>
        <source>&amp;Add item…</source>
        <translation>&amp;Ajouter un élément…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="76"/>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="77"/>
        <source>&amp;Find item…</source>
        <translation>&amp;Rechercher un élément…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="78"/>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="84"/>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="85"/>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="86"/>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="87"/>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="88"/>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="89"/>
        <source>Light or &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="90"/>
        <source>Theme of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="96"/>
        <source>&amp;Run</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="97"/>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="98"/>
        <source>Re&amp;load changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="131"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="135"/>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="139"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="143"/>
        <source>&amp;Production</source>
        <translation>&amp;Production</translation>
    </message>
</context>
<context>
    <name>ActionsEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/block_editor.py" line="49"/>
        <source>Send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/block_editor.py" line="50"/>
        <source>Remove this send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/block_editor.py" line="51"/>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/block_editor.py" line="52"/>
        <source>Add a target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/block_editor.py" line="53"/>
        <source>Transforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/block_editor.py" line="54"/>
        <source>Add a transform…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/block_editor.py" line="59"/>
        <source>through the transforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/block_editor.py" line="73"/>
        <source>Remove this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/block_editor.py" line="79"/>
        <source>Add send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/block_editor.py" line="84"/>
        <source>Then stop: no later rule is tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/block_editor.py" line="89"/>
        <source>Then stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddSetting</name>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="17"/>
        <source>Where the new setting belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="18"/>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="19"/>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="21"/>
        <source>Name of the new setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="22"/>
        <source>Name of a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="23"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../hie_studio/window/banner.py" line="43"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <location filename="../hie_studio/editors/rules/block_editor.py" line="151"/>
        <source>Remove {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyDialog</name>
    <message>
        <location filename="../hie_studio/panels/messages/body_dialog.py" line="30"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/body_dialog.py" line="32"/>
        <source>Point at a field to see its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/body_dialog.py" line="39"/>
        <source>Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/body_dialog.py" line="43"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/body_dialog.py" line="43"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/body_dialog.py" line="75"/>
        <source>The message cannot be written in its character set {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../hie_studio/canvas/cards.py" line="25"/>
        <source>{name} · not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/lanes.py" line="43"/>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/lanes.py" line="44"/>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/lanes.py" line="45"/>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="202"/>
        <source>{n} failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasEditing</name>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="63"/>
        <source>Add “{name}” after “{source}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="93"/>
        <source>Add an item: type to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="110"/>
        <source>Remove {n} things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="186"/>
        <source>“{source}” routes by rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="188"/>
        <source>Add a rule “To {target}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="195"/>
        <source>Add to rule “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="209"/>
        <source>Select the one item to connect from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="219"/>
        <source>Connect “{name}” to…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="56"/>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="263"/>
        <source>Go to an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="273"/>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="358"/>
        <source>Double-click to add the first item,
or drag one here from the palette.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="174"/>
        <source>{choice} (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="183"/>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="75"/>
        <source>Every message that gets here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="78"/>
        <source>Add condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="84"/>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="90"/>
        <source>Field {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="94"/>
        <source>Operator {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="98"/>
        <source>Value {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="99"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="104"/>
        <source>Remove condition {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="114"/>
        <source>Conditions joined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="115"/>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="120"/>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="116"/>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="120"/>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="120"/>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="129"/>
        <source>Condition as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="135"/>
        <source>As rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="137"/>
        <source>This condition is more than a list of comparisons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsolePanel</name>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="40"/>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="47"/>
        <source>Least level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="49"/>
        <source>{level} and worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="53"/>
        <location filename="../hie_studio/panels/console/panel.py" line="54"/>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="57"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="114"/>
        <source>Other words above show the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="115"/>
        <source>No entry passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="117"/>
        <source>Press Run: starts, stops, connections and errors appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="118"/>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="120"/>
        <source>Nothing of this level happened so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="121"/>
        <source>The log is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <location filename="../hie_studio/inspector/group.py" line="102"/>
        <source>{title}  ·  {n} to put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/group.py" line="104"/>
        <source>{title}  ·  {n} changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="65"/>
        <source>Name of this setting in IRIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="69"/>
        <source>Problem of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="94"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="121"/>
        <source>Remove this setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="122"/>
        <source>Reset to the default: {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="131"/>
        <source>Reset {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="139"/>
        <source>IRIS: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="43"/>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="65"/>
        <source>New production: name of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="78"/>
        <source>Productions (*.json *.yaml *.yml *.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="79"/>
        <source>Open production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="110"/>
        <source>Save in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="128"/>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="129"/>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="146"/>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="158"/>
        <source>IRIS files (*.xml *.cls *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="159"/>
        <source>Import IRIS files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="171"/>
        <source>Import failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="220"/>
        <source>Unsaved changes could not be backed up: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="248"/>
        <source>There are changes to “{name}” that were not saved last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="251"/>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="251"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="271"/>
        <source>The files of “{name}” were changed by someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="272"/>
        <source>Save mine over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="273"/>
        <source>Load theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="142"/>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="146"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="146"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HL7View</name>
    <message>
        <location filename="../hie_studio/panels/hl7_view.py" line="116"/>
        <source>{segment}, segment {n} of that name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="44"/>
        <location filename="../hie_studio/window/import_report.py" line="51"/>
        <source>Import report</source>
        <translation>Rapport d&apos;importation</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="50"/>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="50"/>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="50"/>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="53"/>
        <source>Double-click a line to go to its item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="66"/>
        <source>Converted</source>
        <translation>Converti</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="67"/>
        <source>Kept as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="68"/>
        <source>To supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="88"/>
        <source>{converted} converted, {kept} kept as they were, {supply} to supply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="45"/>
        <source>A value is needed: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="47"/>
        <location filename="../hie_studio/inspector/form_model.py" line="215"/>
        <source>A value is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="49"/>
        <source>“{value}” is neither on nor off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="51"/>
        <source>{value} is not allowed: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="54"/>
        <source>“{value}” is not allowed: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="63"/>
        <source>one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="65"/>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="65"/>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="68"/>
        <source>{noun} from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="70"/>
        <source>{noun} from {low} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="72"/>
        <source>{noun} up to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="90"/>
        <source>“{entry}” needs a code and actions, e.g. :?E=S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="94"/>
        <source>“{letters}” in “{entry}”: the actions are letters of C W R S D F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="102"/>
        <source>“{code}” is no reply code; there are :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="140"/>
        <source>An item needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="143"/>
        <source>A name may not hold {chars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="145"/>
        <source>A name may not begin with ! $ . _ nor end with ! $ .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="152"/>
        <source>A pattern is needed, e.g. %f_%Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="154"/>
        <source>A file name holds no / or \; the folder is a setting of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="156"/>
        <source>After % comes a letter of the pattern, e.g. %f, %Q or %Y%m%d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="271"/>
        <source>Unique in the production; rules and targets follow a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="272"/>
        <source>Notes for people; no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="273"/>
        <source>What this production is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="274"/>
        <source>A disabled production does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="275"/>
        <source>Write trace events of the engine to the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="71"/>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="73"/>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="75"/>
        <source>Empty on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="115"/>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="115"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="160"/>
        <location filename="../hie_studio/inspector/form_model.py" line="161"/>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="169"/>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="171"/>
        <source>No counterpart in HIE: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="177"/>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="180"/>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="231"/>
        <source>There is no item {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="234"/>
        <source>There is no rule {names} in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="249"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="256"/>
        <source>Kept adapter settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="257"/>
        <source>Kept host settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="287"/>
        <source>{n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="288"/>
        <source>A change here is made to all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="67"/>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="73"/>
        <location filename="../hie_studio/inspector/inspector.py" line="75"/>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="215"/>
        <source>No setting has “{words}” in its name or help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="221"/>
        <source>Set {title} of {n} items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="103"/>
        <source>Set to empty text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveBlock</name>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="57"/>
        <source>Live figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="65"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="66"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="67"/>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="75"/>
        <source>Pool size now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="76"/>
        <source>Workers now; the setting below holds from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="102"/>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="103"/>
        <source>In /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="104"/>
        <source>Out /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="105"/>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="134"/>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="135"/>
        <source>Fewer workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="137"/>
        <source>More workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="150"/>
        <source>{action} this item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="41"/>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="42"/>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="43"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="44"/>
        <location filename="../hie_studio/panels/console/log_model.py" line="45"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="94"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="94"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="94"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="94"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../hie_studio/main_window.py" line="86"/>
        <location filename="../hie_studio/main_window.py" line="195"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="87"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="88"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="89"/>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="90"/>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="95"/>
        <source>Main toolbar</source>
        <translation>Barre d&apos;outils principale</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="190"/>
        <source>Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="191"/>
        <source>Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="255"/>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="280"/>
        <source>Nothing to open: give a workspace or IRIS .xml, .cls or .zip files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageFilters</name>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="29"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="30"/>
        <source>Any item</source>
        <translation>Tout élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="31"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="32"/>
        <source>Any status</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="35"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="37"/>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="38"/>
        <source>Last 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="39"/>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="40"/>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="41"/>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="46"/>
        <source>Control id, type or text in the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="47"/>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="169"/>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="170"/>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="171"/>
        <source>Control id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="172"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="173"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="174"/>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="175"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="176"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStatus</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="61"/>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="62"/>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="63"/>
        <source>Retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="64"/>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="65"/>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="66"/>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="67"/>
        <source>Bad message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="68"/>
        <source>Went nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="69"/>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="52"/>
        <location filename="../hie_studio/panels/messages/panel.py" line="59"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="179"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="180"/>
        <source>Show message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="181"/>
        <source>Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="182"/>
        <source>Edit and resend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="183"/>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="245"/>
        <source>Give up {n} message(s)? They stay in the list and are not sent any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="247"/>
        <location filename="../hie_studio/panels/messages/panel.py" line="249"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="262"/>
        <source>{n} messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="269"/>
        <source>Press Run: every message the production takes in appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="270"/>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="272"/>
        <source>Clear a filter above to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="273"/>
        <source>No message passes the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="275"/>
        <source>The production runs and waits. Send a test message from the Console to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="276"/>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../hie_studio/canvas/minimap.py" line="29"/>
        <source>Overview of the canvas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="204"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="204"/>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="219"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="256"/>
        <source>{text} {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamePicker</name>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="80"/>
        <source>Add to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="83"/>
        <location filename="../hie_studio/inspector/names_editor.py" line="127"/>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="117"/>
        <source>There is no item “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="179"/>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="36"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="37"/>
        <source>Filter components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="44"/>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="59"/>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="60"/>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="61"/>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
</context>
<context>
    <name>PathEditor</name>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="129"/>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="130"/>
        <source>Browse for {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="119"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="120"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="121"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="31"/>
        <location filename="../hie_studio/panels/problems/panel.py" line="33"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="39"/>
        <location filename="../hie_studio/panels/problems/panel.py" line="40"/>
        <source>Filter problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="91"/>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="91"/>
        <source>{n} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="92"/>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="92"/>
        <source>{n} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="93"/>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="93"/>
        <source>{n} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="112"/>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="112"/>
        <source>Open a workspace to have it checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="114"/>
        <source>Other words or more kinds above show the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="115"/>
        <source>No problem passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="117"/>
        <source>The production is checked after every change. It is ready to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="118"/>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="34"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="59"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="61"/>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="62"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="63"/>
        <source>Any item; add one to narrow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="68"/>
        <source>Message types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="69"/>
        <source>Any type; e.g. ADT_A01, ADT_A08 or ADT_*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="73"/>
        <source>Schema category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="74"/>
        <source>Any; e.g. 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="80"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="80"/>
        <source>Else when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="89"/>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="96"/>
        <source>Add “when”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="98"/>
        <source>Add “otherwise”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="43"/>
        <source>Rule editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="56"/>
        <location filename="../hie_studio/editors/rules/editor.py" line="166"/>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="60"/>
        <source>Duplicate the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="61"/>
        <source>Delete the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="62"/>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="63"/>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="91"/>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="93"/>
        <source>Used by {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="169"/>
        <source>A rule says which messages go where. The first one may send everything to one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="171"/>
        <source>No rules yet</source>
        <translation>Pas encore de règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="173"/>
        <source>Select a router and press Edit… beside its rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="174"/>
        <source>No rule chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="121"/>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="144"/>
        <source>Rule {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleWindows</name>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="43"/>
        <source>Give “{item}” a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="51"/>
        <source>Rule {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_edits.py" line="56"/>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_edits.py" line="67"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="35"/>
        <source>Every message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="37"/>
        <source>When {head} and {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="38"/>
        <source>When {head}{condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="41"/>
        <source>else when {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="41"/>
        <location filename="../hie_studio/editors/rules/sentences.py" line="59"/>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="44"/>
        <source>otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="44"/>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="46"/>
        <source>Does nothing yet: give it a condition and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="55"/>
        <source>{kinds} of {category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="56"/>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="60"/>
        <source>{source} sends {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="61"/>
        <source>{kinds} comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="72"/>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="72"/>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="80"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="85"/>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="86"/>
        <source>{targets} (via {transforms})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="93"/>
        <source>then stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="95"/>
        <source>drop the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="97"/>
        <source>set {name} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="99"/>
        <source>log {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="101"/>
        <source>go on with rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="104"/>
        <source>for each {path}: {inner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="106"/>
        <source>unknown action “{name}”, kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="112"/>
        <source>{some} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFlow</name>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="66"/>
        <source>{n} errors keep it from running. First: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="76"/>
        <source>Not reloaded: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="79"/>
        <source>Reloaded: {n} items changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuntimeLink</name>
    <message>
        <location filename="../hie_studio/runtime_link/link.py" line="174"/>
        <source>The production is not running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="21"/>
        <source>Admission (ADT^A01)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="22"/>
        <source>Update of a patient (ADT^A08)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="23"/>
        <source>Discharge (ADT^A03)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="24"/>
        <source>Laboratory order (ORM^O01)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="31"/>
        <source>Laboratory result (ORU^R01)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendTestPanel</name>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="34"/>
        <source>Press Run first; the production must allow testing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="35"/>
        <source>Test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="38"/>
        <source>Item that takes the message in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="42"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="43"/>
        <source>Sample message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="44"/>
        <source>Pick a sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="48"/>
        <source>Message to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="49"/>
        <source>Paste an HL7 message, or pick a sample above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="51"/>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="52"/>
        <source>The reply appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="55"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="58"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="94"/>
        <source>Sending to {item}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="101"/>
        <source>Taken in as message {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="102"/>
        <source> It was not answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="35"/>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="50"/>
        <source>HIE Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="53"/>
        <source>Draw a production, press Run, watch messages flow. Drop IRIS files here to import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="65"/>
        <source>New production</source>
        <translation>Nouvelle production</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="66"/>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="67"/>
        <source>Import from IRIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="71"/>
        <source>Sample: acute ADT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="94"/>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="29"/>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="30"/>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="31"/>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="32"/>
        <source>Retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="33"/>
        <source>Paused by its schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="34"/>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="35"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="36"/>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="37"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="38"/>
        <source>Not available in HIE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThroughputPanel</name>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="68"/>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="70"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="72"/>
        <source>Whole production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="76"/>
        <location filename="../hie_studio/panels/throughput/panel.py" line="158"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="79"/>
        <source>Hold the graphs still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="82"/>
        <source>messages / s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="83"/>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="121"/>
        <source>In {n} /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="122"/>
        <source>Out {n} /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="123"/>
        <source>Queued {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="130"/>
        <source>The graph begins after two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="131"/>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="133"/>
        <source>Press Run: rates and queues of the last five minutes appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="134"/>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="158"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../hie_studio/panels/trace/timeline.py" line="56"/>
        <source>Steps of the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="122"/>
        <source>Received by {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="123"/>
        <source>{item} decided by its rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="124"/>
        <source>Transformed for {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="125"/>
        <source>Queued for {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="126"/>
        <source>Sent by {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="127"/>
        <source>Reply to {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="128"/>
        <source>{item} tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="129"/>
        <source>Completed at {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="130"/>
        <source>Failed at {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="131"/>
        <source>Suspended at {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="132"/>
        <source>{item} sent it nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="133"/>
        <source>Bad message at {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="134"/>
        <source>Sent again to {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="149"/>
        <source>Sends to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="154"/>
        <source>Took {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="163"/>
        <source>{rule}: not tried, {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="196"/>
        <source>{end}, {n} steps in {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="47"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="58"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="63"/>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="65"/>
        <source>Choose a message in the message list and press Trace, or double-click it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="66"/>
        <source>No message chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="120"/>
        <source>{what} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryOut</name>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="37"/>
        <source>Item that sends the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="40"/>
        <source>Sample message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="41"/>
        <source>Pick a sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="44"/>
        <source>Message to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="45"/>
        <source>Paste an HL7 message to see which rules fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="50"/>
        <source>Rules as tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="78"/>
        <source>The verdict appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="97"/>
        <source>Goes to {targets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="100"/>
        <source>Goes nowhere: no rule sends it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="104"/>
        <source>fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="104"/>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="104"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="120"/>
        <source>Try a message from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_AgoAxis</name>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="44"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <location filename="../hie_studio/window/docks.py" line="22"/>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="23"/>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="29"/>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
