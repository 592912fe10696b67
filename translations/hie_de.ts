<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Acting</name>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="39"/>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="62"/>
        <source>Sent again: {n} messages.</source>
        <translation>Erneut gesendet: {n} Nachrichten.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="70"/>
        <source>Give up {n} message(s)? They stay in the list and are not sent any more.</source>
        <translation>{n} Nachricht(en) aufgeben? Sie bleiben in der Liste und werden nicht mehr gesendet.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="72"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="79"/>
        <source>Discarded: {n} messages.</source>
        <translation>Verworfen: {n} Nachrichten.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="85"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../hie_studio/window/actions.py" line="61"/>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="62"/>
        <source>New from &amp;template…</source>
        <translation>Neu aus &amp;Vorlage…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="63"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="64"/>
        <source>&amp;Import IRIS…</source>
        <translation>IRIS &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="65"/>
        <source>&amp;Export to IRIS…</source>
        <translation>&amp;Nach IRIS exportieren…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="66"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="67"/>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="68"/>
        <source>Start pa&amp;ge</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="69"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="76"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="77"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="78"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="79"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="80"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="81"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="82"/>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="83"/>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="84"/>
        <source>Co&amp;nnect to…</source>
        <translation>&amp;Verbinden mit…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="85"/>
        <source>&amp;Add item…</source>
        <translation>Element &amp;hinzufügen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="86"/>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="87"/>
        <source>&amp;Find item…</source>
        <translation>Element &amp;suchen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="88"/>
        <source>&amp;Inspect</source>
        <translation>Ei&amp;genschaften anzeigen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="94"/>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="95"/>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="96"/>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="97"/>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="98"/>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="101"/>
        <source>&amp;Larger panels</source>
        <translation>&amp;Größere Bereiche</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="106"/>
        <source>Light or &amp;dark</source>
        <translation>Hell oder &amp;dunkel</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="113"/>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="114"/>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="115"/>
        <source>Re&amp;load changes</source>
        <translation>Änderungen &amp;laden</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="116"/>
        <source>Sen&amp;d a test message…</source>
        <translation>&amp;Testnachricht senden…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="117"/>
        <source>Find &amp;messages</source>
        <translation>&amp;Nachrichten suchen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="119"/>
        <source>&amp;Trace the newest message</source>
        <translation>Neueste Nachricht &amp;verfolgen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="143"/>
        <source>Undo {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="144"/>
        <source>Redo {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="197"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="202"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="206"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="219"/>
        <source>Show or hide: {panel}</source>
        <translation>Ein- oder ausblenden: {panel}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="224"/>
        <source>&amp;Production</source>
        <translation>&amp;Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="226"/>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="226"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>ActionsEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="87"/>
        <source>In use: {title}</source>
        <translation>In Verwendung: {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="92"/>
        <source>Move up: {title}</source>
        <translation>Nach oben: {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="94"/>
        <source>Remove: {title}</source>
        <translation>Entfernen: {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="107"/>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="108"/>
        <source>Set a variable</source>
        <translation>Eine Variable setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="109"/>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="110"/>
        <source>Log a value</source>
        <translation>Einen Wert protokollieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="111"/>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="112"/>
        <source>Go on with other rules</source>
        <translation>Mit anderen Regeln weitermachen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="113"/>
        <source>For each segment</source>
        <translation>Für jedes Segment</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="114"/>
        <source>Drop the message</source>
        <translation>Die Nachricht verwerfen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="116"/>
        <source>Unknown action</source>
        <translation>Unbekannte Aktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="138"/>
        <source>Add send</source>
        <translation>Sendeaktion hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="140"/>
        <source>Add other</source>
        <translation>Anderes hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="147"/>
        <source>Then stop: no later rule is tried</source>
        <translation>Danach beenden: keine weitere Regel wird geprüft</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="151"/>
        <source>Then stop</source>
        <translation>Danach beenden</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="30"/>
        <source>Kinds of step</source>
        <translation>Arten von Schritten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="32"/>
        <source>&amp;Set a field</source>
        <translation>Feld &amp;setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="33"/>
        <source>&amp;Remove a field or segment</source>
        <translation>Feld oder Segment &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="35"/>
        <source>&amp;If</source>
        <translation>&amp;Wenn</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="36"/>
        <source>For &amp;each</source>
        <translation>Für &amp;jedes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="37"/>
        <source>S&amp;witch</source>
        <translation>&amp;Fallunterscheidung</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="38"/>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="40"/>
        <source>Call another &amp;transform</source>
        <translation>Andere &amp;Transformation aufrufen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="41"/>
        <source>&amp;Log a value</source>
        <translation>Wert &amp;protokollieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="42"/>
        <source>Leave the loo&amp;p</source>
        <translation>Schleife &amp;verlassen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="43"/>
        <source>Re&amp;mark</source>
        <translation>&amp;Bemerkung</translation>
    </message>
</context>
<context>
    <name>AddSetting</name>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="20"/>
        <source>Where the new setting belongs</source>
        <translation>Wozu die neue Einstellung gehört</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="21"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="22"/>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="24"/>
        <source>Name of the new setting</source>
        <translation>Name der neuen Einstellung</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="25"/>
        <source>Name of a setting</source>
        <translation>Name einer Einstellung</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="26"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>AnonymiseWindow</name>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="41"/>
        <source>Anonymise: {name}</source>
        <translation>Anonymisieren: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="43"/>
        <source>Replacing…</source>
        <translation>Wird ersetzt…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="45"/>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="68"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="46"/>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="68"/>
        <source>To share</source>
        <translation>Zum Weitergeben</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="47"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="48"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="78"/>
        <source>Look at the result before it leaves the house: a rare course of events may tell who it is.</source>
        <translation>Das Ergebnis ansehen, bevor es das Haus verlässt: Ein seltener Verlauf kann verraten, wer es ist.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="83"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="114"/>
        <source>One value changed.</source>
        <translation>Ein Wert geändert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="114"/>
        <source>{n} values changed.</source>
        <translation>{n} Werte geändert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="116"/>
        <source>Nothing in this message tells a person.</source>
        <translation>Nichts in dieser Nachricht verrät eine Person.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="140"/>
        <source>Save the anonymous message</source>
        <translation>Anonyme Nachricht speichern</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="143"/>
        <source>HL7 messages (*.hl7)</source>
        <translation>HL7-Nachrichten (*.hl7)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="154"/>
        <source>The message cannot be saved</source>
        <translation>Die Nachricht kann nicht gespeichert werden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="156"/>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="23"/>
        <source>Ali&amp;gn</source>
        <translation>Ausri&amp;chten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="26"/>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="27"/>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="28"/>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="29"/>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="32"/>
        <source>Distribute a&amp;cross</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="33"/>
        <source>Distribute &amp;down</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="43"/>
        <source>Arrange the &amp;selection</source>
        <translation>&amp;Auswahl anordnen</translation>
    </message>
</context>
<context>
    <name>AssignEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="133"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="142"/>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="136"/>
        <source>Its value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="143"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../hie_studio/window/banner.py" line="68"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BeginFlow</name>
    <message>
        <location filename="../hie_studio/window/begin_flow.py" line="30"/>
        <source>{title}: name of its new folder</source>
        <translation>{title}: Name des neuen Ordners</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/begin_flow.py" line="40"/>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="55"/>
        <source>there is something here already; choose a new folder</source>
        <translation>hier liegt schon etwas; bitte einen neuen Ordner wählen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="77"/>
        <source>ADT distribution</source>
        <translation>ADT-Verteilung</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="78"/>
        <source>Patient events to the departments that need them, ward codes by a table</source>
        <translation>Patientenereignisse an die Abteilungen, die sie brauchen, Stationscodes aus einer Tabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="83"/>
        <source>Results to GP</source>
        <translation>Befunde an Hausärzte</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="84"/>
        <source>Final laboratory results to the practices that asked for them</source>
        <translation>Endgültige Laborbefunde an die Praxen, die sie angefordert haben</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="87"/>
        <source>Orders and results</source>
        <translation>Aufträge und Befunde</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="88"/>
        <source>Orders of the wards to the departments, results back to the wards</source>
        <translation>Aufträge der Stationen an die Abteilungen, Befunde zurück an die Stationen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="91"/>
        <source>File to database</source>
        <translation>Datei in Datenbank</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="92"/>
        <source>HL7 files out of a folder, each patient&apos;s newest state into a table</source>
        <translation>HL7-Dateien aus einem Ordner, der neueste Stand jedes Patienten in eine Tabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="95"/>
        <source>HL7 to FHIR</source>
        <translation>HL7 nach FHIR</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="96"/>
        <source>Patient events and results as checked FHIR R4 bundles to a server</source>
        <translation>Patientenereignisse und Befunde als geprüfte FHIR-R4-Bundles an einen Server</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="101"/>
        <source>Acute hospital</source>
        <translation>Akutkrankenhaus</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="102"/>
        <source>Patient, order and result feeds with rules, tables and simulated peers</source>
        <translation>Patienten-, Auftrags- und Befundströme mit Regeln, Tabellen und simulierten Gegenstellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="105"/>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="106"/>
        <source>New rows of an order table to a work list; an index of patients</source>
        <translation>Neue Zeilen einer Auftragstabelle in eine Arbeitsliste; ein Patientenverzeichnis</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="109"/>
        <source>DICOM router</source>
        <translation>DICOM-Router</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="110"/>
        <source>Images by modality to the archives that want them</source>
        <translation>Bilder nach Modalität an die Archive, die sie wollen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="113"/>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="114"/>
        <source>Reports out of a folder and alerts of the engine by email</source>
        <translation>Berichte aus einem Ordner und Warnungen der Engine per E-Mail</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="117"/>
        <source>FHIR exchange</source>
        <translation>FHIR-Austausch</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="118"/>
        <source>A checked FHIR endpoint before a server; patients registered once</source>
        <translation>Ein geprüfter FHIR-Endpunkt vor einem Server; Patienten einmal registriert</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="121"/>
        <source>FTPS</source>
        <translation>FTPS</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="122"/>
        <source>Results fetched from a laboratory&apos;s server, sent on to another</source>
        <translation>Befunde vom Server eines Labors geholt und weitergeschickt</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="125"/>
        <source>HL7 v2 to FHIR bundles</source>
        <translation>HL7 v2 zu FHIR-Bundles</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="126"/>
        <source>Admissions, orders, results and appointments as FHIR bundles</source>
        <translation>Aufnahmen, Aufträge, Befunde und Termine als FHIR-Bundles</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="129"/>
        <source>HTTP, REST and SOAP</source>
        <translation>HTTP, REST und SOAP</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="130"/>
        <source>Orders as JSON and by SOAP; stock is asked by REST</source>
        <translation>Aufträge als JSON und über SOAP; Bestände werden über REST erfragt</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="133"/>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="134"/>
        <source>Patient events into a topic, results out of one</source>
        <translation>Patientenereignisse in ein Topic, Befunde aus einem</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="137"/>
        <source>S3 documents</source>
        <translation>S3-Dokumente</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="138"/>
        <source>Documents out of a bucket, and into another</source>
        <translation>Dokumente aus einem Bucket in einen anderen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="141"/>
        <source>Devices on TCP</source>
        <translation>Geräte über TCP</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="142"/>
        <source>Analysers and monitors that frame their messages in ways of their own</source>
        <translation>Analysegeräte und Monitore, die Nachrichten auf eigene Art rahmen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="145"/>
        <source>Messages by the clock</source>
        <translation>Nachrichten nach der Uhr</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="146"/>
        <source>A query each minute, a note each working day</source>
        <translation>Eine Abfrage jede Minute, eine Notiz jeden Werktag</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="47"/>
        <source>Remove {title}</source>
        <translation>{title} entfernen</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="130"/>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="130"/>
        <source>Else when</source>
        <translation>Sonst, wenn</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="139"/>
        <source>Otherwise</source>
        <translation>Andernfalls</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="150"/>
        <source>Add “when”</source>
        <translation>„Wenn“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="152"/>
        <source>Add “otherwise”</source>
        <translation>„Andernfalls“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../hie_studio/canvas/cards.py" line="26"/>
        <source>{name} · not available</source>
        <translation>{name} · nicht verfügbar</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/lanes.py" line="44"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/lanes.py" line="45"/>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/lanes.py" line="46"/>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="214"/>
        <source>{failed} failed, {suspended} suspended</source>
        <translation>{failed} fehlgeschlagen, {suspended} zurückgestellt</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="221"/>
        <source>{n} failed</source>
        <translation>{n} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="226"/>
        <source>{n} suspended</source>
        <translation>{n} zurückgestellt</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/picture_file.py" line="48"/>
        <source>“{name}”: the ending must be .svg, .png or .pdf.</source>
        <translation>„{name}“: Die Endung muss .svg, .png oder .pdf sein.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/picture_file.py" line="51"/>
        <source>There is nothing on the canvas to export.</source>
        <translation>Auf der Zeichenfläche gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/picture_file.py" line="57"/>
        <source>“{path}” cannot be written.</source>
        <translation>„{path}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/note_writer.py" line="53"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/note_writer.py" line="55"/>
        <source>A comment. Ctrl+Enter keeps it, Escape leaves it as it was.</source>
        <translation>Ein Kommentar. Strg+Eingabe übernimmt ihn, Esc lässt ihn, wie er war.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/groups.py" line="149"/>
        <source>{n} items</source>
        <translation>{n} Elemente</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/edge_item.py" line="90"/>
        <source>The figure: messages that wait at {name}</source>
        <translation>Die Zahl: Nachrichten, die an {name} warten</translation>
    </message>
</context>
<context>
    <name>CanvasEditing</name>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="73"/>
        <source>Add “{name}” after “{source}”</source>
        <translation>„{name}“ nach „{source}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="91"/>
        <source>Add an item: type to filter</source>
        <translation>Element hinzufügen: zum Filtern tippen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="99"/>
        <source>Insert between “{source}” and “{target}”</source>
        <translation>Zwischen „{source}“ und „{target}“ einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="152"/>
        <source>Remove {n} things</source>
        <translation>{n} Objekte entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="237"/>
        <source>“{source}” routes by rules</source>
        <translation>„{source}“ verteilt nach Regeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="239"/>
        <source>Add a rule “To {target}”</source>
        <translation>Regel „An {target}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="241"/>
        <source>Add a rule “To {target}” with a &amp;condition…</source>
        <translation>Regel „An {target}“ mit &amp;Bedingung hinzufügen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="249"/>
        <source>Add to rule “{name}”</source>
        <translation>Zur Regel „{name}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="267"/>
        <source>Select the one item to connect from.</source>
        <translation>Genau ein Element auswählen, von dem die Verbindung ausgeht.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="277"/>
        <source>Connect “{name}” to…</source>
        <translation>„{name}“ verbinden mit…</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="79"/>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="309"/>
        <source>Go to an item</source>
        <translation>Zu einem Element gehen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="348"/>
        <source>Double-click to add the first item,
or drag one here from the palette.</source>
        <translation>Doppelklicken, um das erste Element hinzuzufügen,
oder eines aus der Palette hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="26"/>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="40"/>
        <source>Category {name}: {n} items</source>
        <translation>Kategorie {name}: {n} Elemente</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="42"/>
        <source>Show only what has the category “{name}”</source>
        <translation>Nur zeigen, was die Kategorie „{name}“ hat</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="57"/>
        <source>Changes of the rules</source>
        <translation>Änderungen der Regeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="76"/>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="76"/>
        <source>Save the production to see what you change after it.</source>
        <translation>Die Produktion speichern, um zu sehen, was danach geändert wird.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="79"/>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="79"/>
        <source>The rules are as they were saved.</source>
        <translation>Die Regeln sind so, wie sie gespeichert wurden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="96"/>
        <source>{rule} was moved from place {old} to {new}</source>
        <translation>{rule} wurde von Platz {old} auf {new} verschoben</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="99"/>
        <source>{rule} was added</source>
        <translation>{rule} wurde hinzugefügt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="100"/>
        <source>{rule} was deleted</source>
        <translation>{rule} wurde gelöscht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="101"/>
        <source>{rule} was changed</source>
        <translation>{rule} wurde geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="108"/>
        <source>Before: {told}</source>
        <translation>Vorher: {told}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="109"/>
        <source>Now: {told}</source>
        <translation>Jetzt: {told}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="114"/>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="114"/>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="198"/>
        <source>{choice} (default)</source>
        <translation>{choice} (Standard)</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="207"/>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
</context>
<context>
    <name>ChooseProduction</name>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="29"/>
        <source>Choose a production</source>
        <translation>Produktion auswählen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="33"/>
        <source>The files hold {count} productions. Which one do you want to open?</source>
        <translation>Die Dateien enthalten {count} Produktionen. Welche möchten Sie öffnen?</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="41"/>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="41"/>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="41"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="42"/>
        <source>Productions</source>
        <translation>Produktionen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="54"/>
        <source>The others can be imported later in the same way.</source>
        <translation>Die anderen können später ebenso importiert werden.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="70"/>
        <source>A command, a name, or a setting: lab port 6001</source>
        <translation>Ein Befehl, ein Name oder eine Einstellung: lab port 6001</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="71"/>
        <source>Command or name</source>
        <translation>Befehl oder Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="73"/>
        <source>Commands and names</source>
        <translation>Befehle und Namen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="85"/>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Nichts heißt so. Weniger Buchstaben versuchen.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../hie_studio/document/commands.py" line="49"/>
        <source>{n} items</source>
        <translation>{n} Elemente</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="28"/>
        <source>There is no item “{name}”.</source>
        <translation>Es gibt kein Element „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="35"/>
        <source>An item needs a name.</source>
        <translation>Ein Element braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="37"/>
        <location filename="../hie_studio/document/renaming.py" line="79"/>
        <source>A name may not hold a comma nor begin or end with a space.</source>
        <translation>Ein Name darf kein Komma enthalten und nicht mit einem Leerzeichen beginnen oder enden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="39"/>
        <source>There is already an item “{name}”.</source>
        <translation>Es gibt bereits ein Element „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="60"/>
        <source>Add “{name}”</source>
        <translation>„{name}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="80"/>
        <source>Paste {what}</source>
        <translation>{what} einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="124"/>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="150"/>
        <location filename="../hie_studio/document/renaming.py" line="57"/>
        <source>Rename “{old}” to “{new}”</source>
        <translation>„{old}“ in „{new}“ umbenennen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="166"/>
        <source>Move {what}</source>
        <translation>{what} verschieben</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="192"/>
        <source>Set {field} of “{name}”</source>
        <translation>{field} von „{name}“ setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="199"/>
        <location filename="../hie_studio/document/commands.py" line="326"/>
        <source>“{field}” is not a property to set.</source>
        <translation>„{field}“ ist keine Eigenschaft, die sich setzen lässt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="233"/>
        <source>Reset {key} of “{name}”</source>
        <translation>{key} von „{name}“ zurücksetzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="235"/>
        <source>Set {key} of “{name}”</source>
        <translation>{key} von „{name}“ setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="268"/>
        <source>Connect “{source}” to “{target}”</source>
        <translation>„{source}“ mit „{target}“ verbinden</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="287"/>
        <source>Disconnect “{target}” from “{source}”</source>
        <translation>„{target}“ von „{source}“ trennen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="71"/>
        <source>“{target}” is reached through other rules: change those.</source>
        <translation>„{target}“ wird über andere Regeln erreicht: Ändern Sie diese.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="73"/>
        <source>“{source}” does not send to “{target}”.</source>
        <translation>„{source}“ sendet nicht an „{target}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="303"/>
        <source>Edit rule “{name}”</source>
        <translation>Regel „{name}“ bearbeiten</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="307"/>
        <source>A rule definition needs a name.</source>
        <translation>Eine Regeldefinition braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="319"/>
        <source>Set {field} of the production</source>
        <translation>{field} der Produktion setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="36"/>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="37"/>
        <source>History of edits</source>
        <translation>Schritte der Bearbeitung</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="39"/>
        <source>Click a step to go back or forward to it.</source>
        <translation>Auf einen Schritt klicken, um dorthin zurück oder vor zu gehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="42"/>
        <source>History</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="44"/>
        <source>&amp;History</source>
        <translation>Sc&amp;hritte</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="45"/>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="48"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="84"/>
        <source>Send {sample} to {item}</source>
        <translation>{sample} an {item} senden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="84"/>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="107"/>
        <source>{keys}: at once</source>
        <translation>{keys}: sofort</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="109"/>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="134"/>
        <source>item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="145"/>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="146"/>
        <source>transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="147"/>
        <source>lookup table</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="148"/>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="149"/>
        <source>business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="40"/>
        <source>Insert “{name}” between “{source}” and “{target}”</source>
        <translation>„{name}“ zwischen „{source}“ und „{target}“ einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="75"/>
        <source>There is no “{name}”.</source>
        <translation>Es gibt kein „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="77"/>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="81"/>
        <source>There is already a “{name}”.</source>
        <translation>Es gibt bereits ein „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="88"/>
        <source>Alerts go to the item called {name}, whichever that is.</source>
        <translation>Warnungen gehen an das Element namens {name}, welches auch immer das ist.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="70"/>
        <source>Comment “{words}”</source>
        <translation>Kommentar „{words}“</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="74"/>
        <source>A comment needs some text.</source>
        <translation>Ein Kommentar braucht Text.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="76"/>
        <source>A comment may have {n} characters.</source>
        <translation>Ein Kommentar darf höchstens {n} Zeichen haben.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="95"/>
        <source>Remove {n} comments</source>
        <translation>{n} Kommentare entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="75"/>
        <source>There is no group “{name}”.</source>
        <translation>Es gibt keine Gruppe „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="86"/>
        <source>Group {n} items</source>
        <translation>{n} Elemente gruppieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="90"/>
        <location filename="../hie_studio/document/groups.py" line="149"/>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="106"/>
        <source>Ungroup {names}</source>
        <translation>Gruppierung aufheben: {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="123"/>
        <source>Fold “{name}”</source>
        <translation>„{name}“ einklappen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="125"/>
        <source>Unfold “{name}”</source>
        <translation>„{name}“ ausklappen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="143"/>
        <source>Rename the group “{old}” to “{new}”</source>
        <translation>Gruppe „{old}“ in „{new}“ umbenennen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="151"/>
        <source>There is already a group “{name}”.</source>
        <translation>Es gibt schon eine Gruppe „{name}“.</translation>
    </message>
</context>
<context>
    <name>Commenting</name>
    <message>
        <location filename="../hie_studio/canvas/commenting.py" line="17"/>
        <source>Co&amp;mment…</source>
        <translation>Ko&amp;mmentar…</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="43"/>
        <source>Differences: {left} and {right}</source>
        <translation>Unterschiede: {left} und {right}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="45"/>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="49"/>
        <source>Differences by field</source>
        <translation>Unterschiede nach Feld</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="48"/>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="48"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="63"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="67"/>
        <source>+ only right    − only left    ≠ other value    · only the writing</source>
        <translation>+ nur rechts    − nur links    ≠ anderer Wert    · nur die Schreibweise</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="96"/>
        <source>The two messages say the same.</source>
        <translation>Beide Nachrichten sagen dasselbe.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="98"/>
        <source>One place differs.</source>
        <translation>Eine Stelle ist verschieden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="100"/>
        <source>{n} places differ; the first {most} are shown.</source>
        <translation>{n} Stellen sind verschieden; die ersten {most} werden gezeigt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="103"/>
        <source>{n} places differ.</source>
        <translation>{n} Stellen sind verschieden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="107"/>
        <source>(not there)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="109"/>
        <source>{n} separators at the end</source>
        <translation>{n} Trennzeichen am Ende</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="110"/>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="103"/>
        <source>Condition {n}</source>
        <translation>Bedingung {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="104"/>
        <source>Field {n}</source>
        <translation>Feld {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="108"/>
        <source>Operator {n}</source>
        <translation>Operator {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="115"/>
        <source>Value {n}</source>
        <translation>Wert {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="120"/>
        <source>Remove condition {n}</source>
        <translation>Bedingung {n} entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="135"/>
        <source>A field is needed, e.g. PV1:2 or HL7.{PID:3(1).1}.</source>
        <translation>Ein Feld fehlt, z. B. PV1:2 oder HL7.{PID:3(1).1}.</translation>
    </message>
</context>
<context>
    <name>Components</name>
    <message>
        <location filename=".declared.py" line="2"/>
        <source>DICOM store service</source>
        <translation>DICOM-Speicherdienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="3"/>
        <source>Takes objects from modalities and archives (storage SCP); success is answered once they are stored.</source>
        <translation>Nimmt Objekte von Modalitäten und Archiven an (Storage SCP); Erfolg wird gemeldet, sobald sie gespeichert sind.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="4"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename=".declared.py" line="5"/>
        <source>TCP port to listen on; usual are 104 and 11112</source>
        <translation>TCP-Port, auf dem gelauscht wird; üblich sind 104 und 11112</translation>
    </message>
    <message>
        <location filename=".declared.py" line="6"/>
        <source>Local interface</source>
        <translation>Lokale Schnittstelle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="7"/>
        <source>Address to listen on; 0.0.0.0 for every network (combine it with a firewall or TLS)</source>
        <translation>Adresse, auf der gelauscht wird; 0.0.0.0 für alle Netze (nur mit Firewall oder TLS)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="8"/>
        <source>AE title</source>
        <translation>AE-Titel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="9"/>
        <source>What callers must call this; an AE title</source>
        <translation>Wie Aufrufer diesen Dienst nennen müssen; ein AE-Titel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="10"/>
        <source>Allowed callers</source>
        <translation>Erlaubte Aufrufer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="11"/>
        <source>AE titles that may store here, comma separated; empty = any</source>
        <translation>AE-Titel, die hier speichern dürfen, durch Komma getrennt; leer = alle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="12"/>
        <source>TLS configuration</source>
        <translation>TLS-Konfiguration</translation>
    </message>
    <message>
        <location filename=".declared.py" line="13"/>
        <source>TLS configuration; empty = no TLS</source>
        <translation>TLS-Konfiguration; leer = kein TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="14"/>
        <source>Max associations</source>
        <translation>Max. Assoziationen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="15"/>
        <source>Associations at the same time; more are rejected</source>
        <translation>Gleichzeitige Assoziationen; weitere werden abgewiesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="16"/>
        <source>Network timeout</source>
        <translation>Netzwerk-Zeitlimit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="17"/>
        <source>Longest silence of a caller before its association is aborted</source>
        <translation>Längste Stille eines Aufrufers, bevor seine Assoziation abgebrochen wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="18"/>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="19"/>
        <source>Store timeout</source>
        <translation>Speicher-Zeitlimit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="20"/>
        <source>Longest wait until an object is stored here; then A700 (out of resources) is answered</source>
        <translation>Längste Wartezeit, bis ein Objekt hier gespeichert ist; dann wird A700 (out of resources) geantwortet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="21"/>
        <source>Max pdu</source>
        <translation>Max. PDU</translation>
    </message>
    <message>
        <location filename=".declared.py" line="22"/>
        <source>Longest protocol data unit taken; 0 = any</source>
        <translation>Längste angenommene Protokolldateneinheit; 0 = beliebig</translation>
    </message>
    <message>
        <location filename=".declared.py" line="23"/>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="24"/>
        <source>Alert on error</source>
        <translation>Warnung bei Fehler</translation>
    </message>
    <message>
        <location filename=".declared.py" line="25"/>
        <source>Turn each error of this item into an alert</source>
        <translation>Aus jedem Fehler dieses Elements eine Warnung machen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="26"/>
        <source>Alert groups</source>
        <translation>Warngruppen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="27"/>
        <source>Alert group names, comma separated</source>
        <translation>Namen von Warngruppen, durch Komma getrennt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="28"/>
        <source>Business partner</source>
        <translation>Geschäftspartner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="29"/>
        <source>For documentation only</source>
        <translation>Nur zur Dokumentation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="30"/>
        <source>Inactivity timeout</source>
        <translation>Inaktivitätsfrist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="31"/>
        <source>Silence after which the item counts as inactive; 0 = never</source>
        <translation>Stille, nach der das Element als inaktiv gilt; 0 = nie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="32"/>
        <source>Archive I/O</source>
        <translation>Ein-/Ausgaben archivieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="33"/>
        <source>Keep a copy of each input, output and reply</source>
        <translation>Eine Kopie jeder Eingabe, Ausgabe und Antwort behalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="34"/>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename=".declared.py" line="35"/>
        <source>Items that get each message, in list order</source>
        <translation>Elemente, die jede Nachricht bekommen, in der Reihenfolge der Liste</translation>
    </message>
    <message>
        <location filename=".declared.py" line="36"/>
        <source>Alert grace period</source>
        <translation>Karenzzeit für Warnungen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="37"/>
        <source>Delay before an error becomes an alert</source>
        <translation>Verzögerung, bevor aus einem Fehler eine Warnung wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="38"/>
        <source>Throttle delay</source>
        <translation>Drosselpause</translation>
    </message>
    <message>
        <location filename=".declared.py" line="39"/>
        <source>Pause after each batch, per connection</source>
        <translation>Pause nach jedem Stapel, je Verbindung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="40"/>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <location filename=".declared.py" line="41"/>
        <source>Max message bytes</source>
        <translation>Max. Nachrichtengröße</translation>
    </message>
    <message>
        <location filename=".declared.py" line="42"/>
        <source>Longest object taken; a longer one is answered with A700</source>
        <translation>Größtes angenommenes Objekt; ein größeres wird mit A700 beantwortet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="43"/>
        <source>Database service</source>
        <translation>Datenbankdienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="44"/>
        <source>Looks for rows of a database; each becomes a message.</source>
        <translation>Sucht nach Zeilen einer Datenbank; jede wird zu einer Nachricht.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="45"/>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="46"/>
        <source>postgresql://host:5432/name, mysql://host/name, mssql://host/name?driver=..., sqlite:///orders.db; without user and password. An IRIS DSN is to be replaced by it</source>
        <translation>postgresql://host:5432/name, mysql://host/name, mssql://host/name?driver=..., sqlite:///orders.db; ohne Benutzer und Passwort. Eine IRIS-DSN ist dadurch zu ersetzen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="47"/>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="48"/>
        <source>Entry of the credentials store to log in with</source>
        <translation>Eintrag des Zugangsdatenspeichers für die Anmeldung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="49"/>
        <source>TLS configuration (PostgreSQL, MySQL); empty = no TLS; mssql: Encrypt=yes in the URL</source>
        <translation>TLS-Konfiguration (PostgreSQL, MySQL); leer = kein TLS; mssql: Encrypt=yes in der URL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="50"/>
        <source>Connect timeout</source>
        <translation>Verbindungs-Zeitlimit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="51"/>
        <source>Longest wait for connection and login</source>
        <translation>Längste Wartezeit auf Verbindung und Anmeldung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="52"/>
        <source>Statement timeout</source>
        <translation>Anweisungs-Zeitlimit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="53"/>
        <source>Longest wait for one statement</source>
        <translation>Längste Wartezeit auf eine Anweisung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="54"/>
        <source>Stay connected</source>
        <translation>Verbunden bleiben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="55"/>
        <source>Seconds an idle connection is kept; -1 = for ever, 0 = disconnect after each use</source>
        <translation>Sekunden, die eine ungenutzte Verbindung gehalten wird; -1 = für immer, 0 = nach jeder Nutzung trennen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="56"/>
        <source>Call interval</source>
        <translation>Abrufintervall</translation>
    </message>
    <message>
        <location filename=".declared.py" line="57"/>
        <source>Pause between two looks</source>
        <translation>Pause zwischen zwei Abrufen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="58"/>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <location filename=".declared.py" line="59"/>
        <source>SELECT that gives the rows, oldest first; :last_key stands for the key of the last row taken</source>
        <translation>SELECT, das die Zeilen liefert, älteste zuerst; :last_key steht für den Schlüssel der zuletzt genommenen Zeile</translation>
    </message>
    <message>
        <location filename=".declared.py" line="60"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="61"/>
        <source>Values for the ? of the query in turn, comma separated; &amp;%LastKey = the last key</source>
        <translation>Werte für die ? der Abfrage der Reihe nach, durch Komma getrennt; &amp;%LastKey = der letzte Schlüssel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="62"/>
        <source>Key field</source>
        <translation>Schlüsselfeld</translation>
    </message>
    <message>
        <location filename=".declared.py" line="63"/>
        <source>Column that tells rows apart; the last key is taken from it</source>
        <translation>Spalte, die Zeilen unterscheidet; aus ihr stammt der letzte Schlüssel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="64"/>
        <source>First key</source>
        <translation>Erster Schlüssel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="65"/>
        <source>What :last_key is before any row was taken</source>
        <translation>Was :last_key ist, bevor eine Zeile genommen wurde</translation>
    </message>
    <message>
        <location filename=".declared.py" line="66"/>
        <source>After statement</source>
        <translation>Anweisung danach</translation>
    </message>
    <message>
        <location filename=".declared.py" line="67"/>
        <source>DELETE or UPDATE that marks a stored row; :name stands for a column of it, ? for its key</source>
        <translation>DELETE oder UPDATE, das eine gespeicherte Zeile kennzeichnet; :name steht für eine ihrer Spalten, ? für ihren Schlüssel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="68"/>
        <source>Row format</source>
        <translation>Zeilenformat</translation>
    </message>
    <message>
        <location filename=".declared.py" line="69"/>
        <source>json = an object by column name; csv = one line; column = the value of message_column as it is</source>
        <translation>json = ein Objekt nach Spaltennamen; csv = eine Zeile; column = der Wert von message_column, wie er ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="70"/>
        <source>Message column</source>
        <translation>Nachrichtenspalte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="71"/>
        <source>Column that holds the message, for row_format column</source>
        <translation>Spalte, die die Nachricht enthält, für row_format column</translation>
    </message>
    <message>
        <location filename=".declared.py" line="72"/>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <location filename=".declared.py" line="73"/>
        <source>Rows taken at once</source>
        <translation>Auf einmal genommene Zeilen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="74"/>
        <source>Longest message a row may make; a longer one is left</source>
        <translation>Größte Nachricht, die eine Zeile ergeben darf; bei einer größeren bleibt die Zeile liegen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="75"/>
        <source>FHIR REST service</source>
        <translation>FHIR-REST-Dienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="76"/>
        <source>A FHIR endpoint: takes resources and bundles by the FHIR REST API, checks them, and answers when they are stored, or with what a FHIR server behind it answers.</source>
        <translation>Ein FHIR-Endpunkt: nimmt Ressourcen und Bundles über die FHIR-REST-API an, prüft sie und antwortet, wenn sie gespeichert sind, oder mit der Antwort eines FHIR-Servers dahinter.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="77"/>
        <source>TCP port to listen on</source>
        <translation>TCP-Port, auf dem gelauscht wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="78"/>
        <source>Address to listen on; 0.0.0.0 for every network (combine it with TLS and authentication)</source>
        <translation>Adresse, auf der gelauscht wird; 0.0.0.0 für alle Netze (nur mit TLS und Authentifizierung)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="79"/>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="80"/>
        <source>Basic and Bearer take user and password, or the token, from the credentials store; Auto = Basic where credentials are named</source>
        <translation>Basic und Bearer nehmen Benutzer und Passwort bzw. das Token aus dem Zugangsdatenspeicher; Auto = Basic, wo Zugangsdaten genannt sind</translation>
    </message>
    <message>
        <location filename=".declared.py" line="81"/>
        <source>Entries of the credentials store that are let in, comma separated</source>
        <translation>Einträge des Zugangsdatenspeichers, die Zugang erhalten, durch Komma getrennt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="82"/>
        <source>Name of a TLS configuration; empty = no TLS. One with ca_file demands client certificates</source>
        <translation>Name einer TLS-Konfiguration; leer = kein TLS. Eine mit ca_file verlangt Client-Zertifikate</translation>
    </message>
    <message>
        <location filename=".declared.py" line="83"/>
        <source>Allowed IP addresses</source>
        <translation>Erlaubte IP-Adressen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="84"/>
        <source>Addresses or networks that may connect, comma separated; empty = any</source>
        <translation>Adressen oder Netze, die sich verbinden dürfen, durch Komma getrennt; leer = alle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="85"/>
        <source>Max connections</source>
        <translation>Max. Verbindungen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="86"/>
        <source>Connections at the same time; 0 = no limit</source>
        <translation>Gleichzeitige Verbindungen; 0 = unbegrenzt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="87"/>
        <source>Read timeout</source>
        <translation>Lese-Zeitlimit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="88"/>
        <source>Longest silence inside a request; 0 = no limit</source>
        <translation>Längste Stille innerhalb einer Anfrage; 0 = unbegrenzt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="89"/>
        <source>Idle seconds after which a connection is closed; 0 = after each request, -1 = an hour</source>
        <translation>Sekunden ohne Nutzung, nach denen eine Verbindung geschlossen wird; 0 = nach jeder Anfrage, -1 = eine Stunde</translation>
    </message>
    <message>
        <location filename=".declared.py" line="90"/>
        <source>Wait for room</source>
        <translation>Auf Platz warten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="91"/>
        <source>How long a request waits while the queues behind are full, before it is answered 503</source>
        <translation>Wie lange eine Anfrage bei vollen Warteschlangen dahinter wartet, bevor sie mit 503 beantwortet wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="92"/>
        <source>Receive buffer bytes</source>
        <translation>Größe des Empfangspuffers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="93"/>
        <source>Bytes of requests held in memory before others wait</source>
        <translation>Bytes an Anfragen, die im Speicher gehalten werden, bevor weitere warten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="94"/>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <location filename=".declared.py" line="95"/>
        <source>Connections waiting to be accepted; 0 = default</source>
        <translation>Verbindungen, die auf Annahme warten; 0 = Standard</translation>
    </message>
    <message>
        <location filename=".declared.py" line="96"/>
        <source>Job per connection</source>
        <translation>Job je Verbindung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="97"/>
        <source>Kept for IRIS; HIE always serves connections at the same time</source>
        <translation>Für IRIS beibehalten; HIE bedient Verbindungen immer gleichzeitig</translation>
    </message>
    <message>
        <location filename=".declared.py" line="98"/>
        <source>Base path</source>
        <translation>Basispfad</translation>
    </message>
    <message>
        <location filename=".declared.py" line="99"/>
        <source>Path of the base, e.g. /fhir/r4</source>
        <translation>Pfad der Basis, z. B. /fhir/r4</translation>
    </message>
    <message>
        <location filename=".declared.py" line="100"/>
        <source>FHIR version</source>
        <translation>FHIR-Version</translation>
    </message>
    <message>
        <location filename=".declared.py" line="101"/>
        <source>Release of the resources</source>
        <translation>Release der Ressourcen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="102"/>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="103"/>
        <source>What may be asked: create, update, patch, delete, transaction, batch; read, search and history where a target answers (ack mode App); operations by name, e.g. $process-message, or $*</source>
        <translation>Was angefragt werden darf: create, update, patch, delete, transaction, batch; read, search und history, wo ein Ziel antwortet (Quittungsmodus App); FHIR-Operationen nach Namen, z. B. $process-message, oder $*</translation>
    </message>
    <message>
        <location filename=".declared.py" line="104"/>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="105"/>
        <source>Resource types that are taken, comma separated; empty = all of the version</source>
        <translation>Angenommene Ressourcentypen, durch Komma getrennt; leer = alle der Version</translation>
    </message>
    <message>
        <location filename=".declared.py" line="106"/>
        <source>Validate</source>
        <translation>Validieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="107"/>
        <source>Take only what HL7&apos;s definitions allow; else 422 with each issue&apos;s place</source>
        <translation>Nur annehmen, was die Definitionen von HL7 erlauben; sonst 422 mit der Stelle jedes Problems</translation>
    </message>
    <message>
        <location filename=".declared.py" line="108"/>
        <source>Assign ids</source>
        <translation>IDs vergeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="109"/>
        <source>A created resource gets an id before it is stored; off: it stays as it came, and is answered 202</source>
        <translation>Eine angelegte Ressource bekommt vor dem Speichern eine ID; aus: sie bleibt, wie sie kam, und wird mit 202 beantwortet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="110"/>
        <source>Public URL</source>
        <translation>Öffentliche URL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="111"/>
        <source>Base as clients see it, in Location and CapabilityStatement; empty = as it was asked for</source>
        <translation>Basis aus Sicht der Clients, in Location und CapabilityStatement; leer = wie angefragt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="112"/>
        <source>ACK mode</source>
        <translation>Quittungsmodus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="113"/>
        <source>When the client is answered: with the message&apos;s id when it is stored, or with what the target answered</source>
        <translation>Wann der Client Antwort bekommt: mit der ID der Nachricht, wenn sie gespeichert ist, oder mit der Antwort des Ziels</translation>
    </message>
    <message>
        <location filename=".declared.py" line="114"/>
        <source>App ACK timeout</source>
        <translation>Zeitlimit für App-Quittung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="115"/>
        <source>How long ack mode App waits for the target; -1 = for ever</source>
        <translation>Wie lange Quittungsmodus App auf das Ziel wartet; -1 = für immer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="116"/>
        <source>Longest message taken; a longer one is refused</source>
        <translation>Größte angenommene Nachricht; eine größere wird abgelehnt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="117"/>
        <source>One way</source>
        <translation>Einweg</translation>
    </message>
    <message>
        <location filename=".declared.py" line="118"/>
        <source>As ack mode Immed, whatever ack_mode says</source>
        <translation>Wie Quittungsmodus Immed, was auch immer ack_mode sagt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="119"/>
        <source>FTP passthrough service</source>
        <translation>FTP-Durchreichdienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="120"/>
        <source>Takes whole files of any kind from a server, by FTP, FTPS or SFTP.</source>
        <translation>Holt ganze Dateien jeder Art von einem Server, per FTP, FTPS oder SFTP.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="121"/>
        <source>Ftp server</source>
        <translation>FTP-Server</translation>
    </message>
    <message>
        <location filename=".declared.py" line="122"/>
        <source>Name or address of the server</source>
        <translation>Name oder Adresse des Servers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="123"/>
        <source>Ftp port</source>
        <translation>FTP-Port</translation>
    </message>
    <message>
        <location filename=".declared.py" line="124"/>
        <source>Port of the server; 0 = 21, SFTP 22, implicit TLS 990</source>
        <translation>Port des Servers; 0 = 21, SFTP 22, implizites TLS 990</translation>
    </message>
    <message>
        <location filename=".declared.py" line="125"/>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename=".declared.py" line="126"/>
        <source>FTP or SFTP; empty = FTP, unless ssl_config is !SFTP</source>
        <translation>FTP oder SFTP; leer = FTP, außer wenn ssl_config !SFTP ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="127"/>
        <source>Entry of the credentials store to log in with; empty = anonymous</source>
        <translation>Eintrag des Zugangsdatenspeichers für die Anmeldung; leer = anonym</translation>
    </message>
    <message>
        <location filename=".declared.py" line="128"/>
        <source>File path</source>
        <translation>Dateipfad</translation>
    </message>
    <message>
        <location filename=".declared.py" line="129"/>
        <source>Folder on the server; empty = where the login leads</source>
        <translation>Ordner auf dem Server; leer = wohin die Anmeldung führt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="130"/>
        <source>TLS configuration; empty = no TLS; !SFTP = SFTP</source>
        <translation>TLS-Konfiguration; leer = kein TLS; !SFTP = SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="131"/>
        <source>Implicit tls</source>
        <translation>Implizites TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="132"/>
        <source>TLS from the first byte on (port 990); off: it is asked for by AUTH TLS</source>
        <translation>TLS vom ersten Byte an (Port 990); aus: es wird mit AUTH TLS angefordert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="133"/>
        <source>TLS check server identity</source>
        <translation>TLS: Serveridentität prüfen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="134"/>
        <source>The server&apos;s certificate must be of the server&apos;s name</source>
        <translation>Das Zertifikat des Servers muss auf seinen Namen lauten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="135"/>
        <source>SFTP host keys</source>
        <translation>SFTP-Hostschlüssel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="136"/>
        <source>Fingerprints of the server&apos;s key that are accepted, e.g. SHA256:..., comma separated</source>
        <translation>Akzeptierte Fingerabdrücke des Serverschlüssels, z. B. SHA256:..., durch Komma getrennt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="137"/>
        <source>SFTP known hosts</source>
        <translation>Bekannte SFTP-Hosts</translation>
    </message>
    <message>
        <location filename=".declared.py" line="138"/>
        <source>File of known host keys, as OpenSSH has it</source>
        <translation>Datei bekannter Hostschlüssel im Format von OpenSSH</translation>
    </message>
    <message>
        <location filename=".declared.py" line="139"/>
        <source>Sftp private key file</source>
        <translation>SFTP-Datei des privaten Schlüssels</translation>
    </message>
    <message>
        <location filename=".declared.py" line="140"/>
        <source>Private key to log in with, of OpenSSH or PEM</source>
        <translation>Privater Schlüssel für die Anmeldung, im Format OpenSSH oder PEM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="141"/>
        <source>Sftp private key credentials</source>
        <translation>SFTP-Zugangsdaten des privaten Schlüssels</translation>
    </message>
    <message>
        <location filename=".declared.py" line="142"/>
        <source>Entry of the credentials store whose password is the private key itself</source>
        <translation>Eintrag des Zugangsdatenspeichers, dessen Passwort der private Schlüssel selbst ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="143"/>
        <source>Sftp passphrase credentials</source>
        <translation>SFTP-Zugangsdaten der Passphrase</translation>
    </message>
    <message>
        <location filename=".declared.py" line="144"/>
        <source>Entry whose password opens the private key; empty = the password of credentials, when it is needed</source>
        <translation>Eintrag, dessen Passwort den privaten Schlüssel öffnet; leer = bei Bedarf das Passwort der Zugangsdaten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="145"/>
        <source>Sftp public key file</source>
        <translation>SFTP-Datei des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <location filename=".declared.py" line="146"/>
        <source>Kept for IRIS; the private key holds it</source>
        <translation>Für IRIS beibehalten; der private Schlüssel enthält ihn</translation>
    </message>
    <message>
        <location filename=".declared.py" line="147"/>
        <source>Sftp authentication methods</source>
        <translation>SFTP-Anmeldeverfahren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="148"/>
        <source>p password, k key, i keyboard-interactive, combined; empty = all there is something for</source>
        <translation>p Passwort, k Schlüssel, i keyboard-interactive, kombinierbar; leer = alle, für die Angaben vorliegen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="149"/>
        <source>Use pasv</source>
        <translation>PASV verwenden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="150"/>
        <source>Passive mode; the active one is not offered</source>
        <translation>Passiver Modus; der aktive wird nicht angeboten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="151"/>
        <source>Longest wait for connection, TLS and login</source>
        <translation>Längste Wartezeit auf Verbindung, TLS und Anmeldung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="152"/>
        <source>Longest silence of the server</source>
        <translation>Längste Stille des Servers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="153"/>
        <source>Charset</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <location filename=".declared.py" line="154"/>
        <source>Character set of the files; Binary and Default keep the bytes</source>
        <translation>Zeichensatz der Dateien; Binary und Default behalten die Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="155"/>
        <source>File name encoding</source>
        <translation>Kodierung der Dateinamen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="156"/>
        <source>Character set of file names</source>
        <translation>Zeichensatz der Dateinamen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="157"/>
        <source>Server list style</source>
        <translation>Listenstil des Servers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="158"/>
        <source>Kept for IRIS; listings are recognised</source>
        <translation>Für IRIS beibehalten; Listen werden erkannt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="159"/>
        <source>TLS use session resumption</source>
        <translation>TLS-Sitzungswiederaufnahme verwenden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="160"/>
        <source>Kept for IRIS; data connections resume the session always</source>
        <translation>Für IRIS beibehalten; Datenverbindungen nehmen die Sitzung immer wieder auf</translation>
    </message>
    <message>
        <location filename=".declared.py" line="161"/>
        <source>File spec</source>
        <translation>Dateimuster</translation>
    </message>
    <message>
        <location filename=".declared.py" line="162"/>
        <source>Wildcards, several separated by ;</source>
        <translation>Platzhaltermuster, mehrere durch ; getrennt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="163"/>
        <source>File spec delimiter</source>
        <translation>Trennzeichen der Dateimuster</translation>
    </message>
    <message>
        <location filename=".declared.py" line="164"/>
        <source>Separates wildcards; empty = ;</source>
        <translation>Trennt Platzhaltermuster; leer = ;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="165"/>
        <source>Subdirectory levels</source>
        <translation>Unterordnerebenen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="166"/>
        <source>Levels of subfolders to look into</source>
        <translation>Ebenen von Unterordnern, die durchsucht werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="167"/>
        <source>Delete from server</source>
        <translation>Vom Server löschen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="168"/>
        <source>Off: files stay on the server once stored and are remembered</source>
        <translation>Aus: gespeicherte Dateien bleiben auf dem Server, und HIE merkt sie sich</translation>
    </message>
    <message>
        <location filename=".declared.py" line="169"/>
        <source>Check modified before delete</source>
        <translation>Vor dem Löschen auf Änderung prüfen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="170"/>
        <source>A file that has changed since it was read stays and is taken again</source>
        <translation>Eine Datei, die sich seit dem Lesen geändert hat, bleibt und wird erneut geholt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="171"/>
        <source>Move path</source>
        <translation>Verschiebepfad</translation>
    </message>
    <message>
        <location filename=".declared.py" line="172"/>
        <source>Folder on the server where stored files are moved to, instead of deleting them</source>
        <translation>Ordner auf dem Server, in den gespeicherte Dateien verschoben werden, statt sie zu löschen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="173"/>
        <source>Archive path</source>
        <translation>Archivpfad</translation>
    </message>
    <message>
        <location filename=".declared.py" line="174"/>
        <source>Folder here for a copy of each file once it is stored</source>
        <translation>Hiesiger Ordner für eine Kopie jeder Datei, sobald sie gespeichert ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="175"/>
        <source>Append timestamp</source>
        <translation>Zeitstempel anhängen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="176"/>
        <source>1 or a name pattern for files archived or moved; 0 = keep the name</source>
        <translation>1 oder ein Namensmuster für archivierte oder verschobene Dateien; 0 = Namen behalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="177"/>
        <source>Confirm complete</source>
        <translation>Vollständigkeit prüfen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="178"/>
        <source>How a file is known to be whole: 0 none, 1 size and time stay, 2 it can be renamed, 3 both</source>
        <translation>Woran eine vollständige Datei erkannt wird: 0 gar nicht, 1 Größe und Zeit bleiben gleich, 2 sie lässt sich umbenennen, 3 beides</translation>
    </message>
    <message>
        <location filename=".declared.py" line="179"/>
        <source>File access timeout</source>
        <translation>Dateizugriffs-Zeitlimit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="180"/>
        <source>How long a file must stay unchanged to count as whole</source>
        <translation>Wie lange eine Datei unverändert bleiben muss, um als vollständig zu gelten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="181"/>
        <source>Semaphore spec</source>
        <translation>Semaphormuster</translation>
    </message>
    <message>
        <location filename=".declared.py" line="182"/>
        <source>Take a file only when its semaphore file is there, e.g. *.hl7=*.ok; it is deleted with the file</source>
        <translation>Eine Datei nur nehmen, wenn ihre Semaphordatei da ist, z. B. *.hl7=*.ok; diese wird mit der Datei gelöscht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="183"/>
        <source>Work path</source>
        <translation>Arbeitspfad</translation>
    </message>
    <message>
        <location filename=".declared.py" line="184"/>
        <source>Kept for IRIS; files are streamed</source>
        <translation>Für IRIS beibehalten; Dateien werden gestreamt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="185"/>
        <source>Use file stream</source>
        <translation>Dateistream verwenden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="186"/>
        <source>Kept for IRIS; files over 1 MB lie in a file always</source>
        <translation>Für IRIS beibehalten; Dateien über 1 MB liegen immer in einer Datei</translation>
    </message>
    <message>
        <location filename=".declared.py" line="187"/>
        <source>Longest file taken; a longer one stays on the server</source>
        <translation>Größte angenommene Datei; eine größere bleibt auf dem Server</translation>
    </message>
    <message>
        <location filename=".declared.py" line="188"/>
        <source>File passthrough service</source>
        <translation>Datei-Durchreichdienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="189"/>
        <source>Takes whole files of any kind from a folder.</source>
        <translation>Nimmt ganze Dateien jeder Art aus einem Ordner.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="190"/>
        <source>Folder to watch</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="191"/>
        <source>Folder for files once processed; empty = they are deleted</source>
        <translation>Ordner für verarbeitete Dateien; leer = sie werden gelöscht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="192"/>
        <source>Folder a file is moved to while it is read</source>
        <translation>Ordner, in den eine Datei verschoben wird, während sie gelesen wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="193"/>
        <source>Character set of the files; Default keeps the bytes</source>
        <translation>Zeichensatz der Dateien; Default behält die Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="194"/>
        <source>1 or a name pattern appended to archived files; 0 = keep the name</source>
        <translation>1 oder ein Namensmuster, das an archivierte Dateien angehängt wird; 0 = Namen behalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="195"/>
        <source>How a file is known to be whole: 0 none, 1 size, 2 rename, 4 readable, 8 writable</source>
        <translation>Woran eine vollständige Datei erkannt wird: 0 gar nicht, 1 Größe, 2 Umbenennen, 4 lesbar, 8 schreibbar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="196"/>
        <source>Take a file only when its semaphore file exists</source>
        <translation>Eine Datei nur nehmen, wenn ihre Semaphordatei existiert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="197"/>
        <source>Off: processed files stay where they are and are remembered</source>
        <translation>Aus: verarbeitete Dateien bleiben, wo sie sind, und HIE merkt sie sich</translation>
    </message>
    <message>
        <location filename=".declared.py" line="198"/>
        <source>Header count</source>
        <translation>Anzahl Kopfzeilen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="199"/>
        <source>Lines to skip at the start of each file</source>
        <translation>Zeilen, die am Anfang jeder Datei übersprungen werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="200"/>
        <source>S3 service</source>
        <translation>S3-Dienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="201"/>
        <source>Looks for objects of a bucket (Amazon S3, MinIO, Ceph ...); each becomes a message.</source>
        <translation>Sucht nach Objekten eines Buckets (Amazon S3, MinIO, Ceph ...); jedes wird zu einer Nachricht.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="202"/>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <location filename=".declared.py" line="203"/>
        <source>Name of the bucket</source>
        <translation>Name des Buckets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="204"/>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="205"/>
        <source>URL of the store, e.g. https://minio.hospital.example:9000; empty = Amazon&apos;s of the region</source>
        <translation>URL des Speichers, z. B. https://minio.hospital.example:9000; leer = Amazons Endpunkt der Region</translation>
    </message>
    <message>
        <location filename=".declared.py" line="206"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename=".declared.py" line="207"/>
        <source>Region the requests are signed for</source>
        <translation>Region, für die die Anfragen signiert werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="208"/>
        <source>Entry of the credentials store: access key as user, secret key as password; empty = unsigned</source>
        <translation>Eintrag des Zugangsdatenspeichers: Zugriffsschlüssel als Benutzer, geheimer Schlüssel als Passwort; leer = unsigniert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="209"/>
        <source>TLS configuration whose authorities and client certificate are used; empty = the system&apos;s</source>
        <translation>TLS-Konfiguration, deren Zertifizierungsstellen und Client-Zertifikat verwendet werden; leer = die des Systems</translation>
    </message>
    <message>
        <location filename=".declared.py" line="210"/>
        <source>Path style</source>
        <translation>Pfadstil</translation>
    </message>
    <message>
        <location filename=".declared.py" line="211"/>
        <source>The bucket stands in the path; off: in the host name, as Amazon wants it for new buckets</source>
        <translation>Der Bucket steht im Pfad; aus: im Hostnamen, wie Amazon es bei neuen Buckets verlangt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="212"/>
        <source>Longest wait for the connection</source>
        <translation>Längste Wartezeit auf die Verbindung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="213"/>
        <source>Longest silence of the store</source>
        <translation>Längste Stille des Speichers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="214"/>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <location filename=".declared.py" line="215"/>
        <source>Only objects whose key begins so, e.g. inbox/</source>
        <translation>Nur Objekte, deren Schlüssel so beginnt, z. B. inbox/</translation>
    </message>
    <message>
        <location filename=".declared.py" line="216"/>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <location filename=".declared.py" line="217"/>
        <source>Wildcard for the last part of the key, e.g. *.hl7</source>
        <translation>Platzhaltermuster für den letzten Teil des Schlüssels, z. B. *.hl7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="218"/>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename=".declared.py" line="219"/>
        <source>What becomes of a stored object: deleted, moved under archive_prefix, or left and remembered here</source>
        <translation>Was aus einem gespeicherten Objekt wird: gelöscht, unter archive_prefix verschoben oder belassen und hier gemerkt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="220"/>
        <source>Archive prefix</source>
        <translation>Archivpräfix</translation>
    </message>
    <message>
        <location filename=".declared.py" line="221"/>
        <source>Where stored objects are moved: put in front of the last part of their key</source>
        <translation>Wohin gespeicherte Objekte verschoben werden: wird dem letzten Teil ihres Schlüssels vorangestellt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="222"/>
        <source>Objects taken at once</source>
        <translation>Auf einmal genommene Objekte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="223"/>
        <source>Longest object taken; a longer one stays in the bucket</source>
        <translation>Größtes angenommenes Objekt; ein größeres bleibt im Bucket</translation>
    </message>
    <message>
        <location filename=".declared.py" line="224"/>
        <source>Timer service</source>
        <translation>Zeitgeberdienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="225"/>
        <source>Sends a message of its own at set times: starts a query, a report, a heartbeat.</source>
        <translation>Sendet zu festen Zeiten eine eigene Nachricht: startet eine Abfrage, einen Bericht, ein Lebenszeichen.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="226"/>
        <source>Seconds from one message to the next, where times is empty</source>
        <translation>Sekunden von einer Nachricht zur nächsten, wenn times leer ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="227"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="228"/>
        <source>Times as cron: minute hour day month weekday, e.g. 30 7 * * 1-5; TZ=Europe/London in front for a zone; empty = every call_interval</source>
        <translation>Zeiten als cron: Minute Stunde Tag Monat Wochentag, z. B. 30 7 * * 1-5; TZ=Europe/London davor für eine Zeitzone; leer = jedes call_interval</translation>
    </message>
    <message>
        <location filename=".declared.py" line="229"/>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="230"/>
        <source>The message: {due} the time it was due (ISO 8601), {due:hl7} as HL7 writes it, {id} an id of its own; a line end is CR in HL7</source>
        <translation>Die Nachricht: {due} die fällige Zeit (ISO 8601), {due:hl7} in HL7-Schreibweise, {id} eine eigene ID; ein Zeilenende ist in HL7 CR</translation>
    </message>
    <message>
        <location filename=".declared.py" line="231"/>
        <source>Missed</source>
        <translation>Verpasste</translation>
    </message>
    <message>
        <location filename=".declared.py" line="232"/>
        <source>Times that passed while the service did not run: once = one message for all of them, skip = none</source>
        <translation>Zeiten, die verstrichen, während der Dienst nicht lief: once = eine Nachricht für alle, skip = keine</translation>
    </message>
    <message>
        <location filename=".declared.py" line="233"/>
        <source>HL7 FTP service</source>
        <translation>HL7-FTP-Dienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="234"/>
        <source>Reads HL7 v2 messages and batches from files on a server, by FTP, FTPS or SFTP.</source>
        <translation>Liest HL7-v2-Nachrichten und -Stapel aus Dateien auf einem Server, per FTP, FTPS oder SFTP.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="235"/>
        <source>Message schema category</source>
        <translation>Kategorie des Nachrichtenschemas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="236"/>
        <source>HL7 version or custom category, e.g. 2.5 or 2.3.1, ADT_*=2.5</source>
        <translation>HL7-Version oder eigene Kategorie, z. B. 2.5 oder 2.3.1, ADT_*=2.5</translation>
    </message>
    <message>
        <location filename=".declared.py" line="237"/>
        <source>Files are not acknowledged</source>
        <translation>Dateien werden nicht quittiert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="238"/>
        <source>Use ACK commit codes</source>
        <translation>Commit-Codes in Quittungen verwenden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="239"/>
        <source>Answer CA/CE/CR instead of AA/AE/AR from version 2.3 on</source>
        <translation>Ab Version 2.3 mit CA/CE/CR statt AA/AE/AR antworten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="240"/>
        <source>Ignore inbound ACK</source>
        <translation>Eingehende Quittungen ignorieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="241"/>
        <source>Drop acknowledgements that arrive as messages</source>
        <translation>Quittungen verwerfen, die als Nachrichten eintreffen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="242"/>
        <source>Add NACK ERR</source>
        <translation>ERR zu NACK hinzufügen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="243"/>
        <source>Add an ERR segment to negative acknowledgements</source>
        <translation>Negativen Quittungen ein ERR-Segment hinzufügen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="244"/>
        <source>NACK error code</source>
        <translation>NACK-Fehlercode</translation>
    </message>
    <message>
        <location filename=".declared.py" line="245"/>
        <source>Which errors answer AE and which AR</source>
        <translation>Welche Fehler mit AE und welche mit AR beantwortet werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="246"/>
        <source>Local facility application</source>
        <translation>Lokale Einrichtung und Anwendung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="247"/>
        <source>Facility:Application that signs acknowledgements; empty = the receiver named in the message</source>
        <translation>Facility:Application, die Quittungen unterzeichnet; leer = der in der Nachricht genannte Empfänger</translation>
    </message>
    <message>
        <location filename=".declared.py" line="248"/>
        <source>Batch handling</source>
        <translation>Stapelbehandlung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="249"/>
        <source>How FHS/BHS batches are taken apart</source>
        <translation>Wie FHS/BHS-Stapel zerlegt werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="250"/>
        <source>Framing</source>
        <translation>Rahmung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="251"/>
        <source>Flexible, None, MLLP, MLLPn/m, AsciiLF, AsciiCR, AsciiCRLF, Asciin, Asciin/m or LLP</source>
        <translation>Flexible, None, MLLP, MLLPn/m, AsciiLF, AsciiCR, AsciiCRLF, Asciin, Asciin/m oder LLP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="252"/>
        <source>Default char encoding</source>
        <translation>Standard-Zeichenkodierung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="253"/>
        <source>Used when MSH-18 is empty; a leading ! forces it</source>
        <translation>Gilt, wenn MSH-18 leer ist; ein ! davor erzwingt sie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="254"/>
        <source>Search table class</source>
        <translation>Suchtabellenklasse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="255"/>
        <source>Kept for IRIS; HIE indexes by itself</source>
        <translation>Für IRIS beibehalten; HIE indiziert selbst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="256"/>
        <source>Doc type resolution</source>
        <translation>Auflösung des Dokumenttyps</translation>
    </message>
    <message>
        <location filename=".declared.py" line="257"/>
        <source>How MSH-9 maps to a structure</source>
        <translation>Wie MSH-9 auf eine Struktur abgebildet wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="258"/>
        <source>Save replies</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="259"/>
        <source>Which replies are kept in full</source>
        <translation>Welche Antworten vollständig behalten werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="260"/>
        <source>Override segment terminator</source>
        <translation>Anderer Segmentabschluss</translation>
    </message>
    <message>
        <location filename=".declared.py" line="261"/>
        <source>Other terminator</source>
        <translation>Abweichendes Abschlusszeichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="262"/>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="263"/>
        <source>Validation flags, e.g. dm-z; empty = none</source>
        <translation>Validierungsflags, z. B. dm-z; leer = keine</translation>
    </message>
    <message>
        <location filename=".declared.py" line="264"/>
        <source>ACK target configuration names</source>
        <translation>Zielelemente für Quittungen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="265"/>
        <source>Items that get the ACKs</source>
        <translation>Elemente, die die Quittungen bekommen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="266"/>
        <source>How long ack mode App waits for the targets; -1 = for ever</source>
        <translation>Wie lange Quittungsmodus App auf die Ziele wartet; -1 = für immer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="267"/>
        <source>HL7 HTTP service</source>
        <translation>HL7-HTTP-Dienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="268"/>
        <source>Receives HL7 v2 messages over HTTP and answers with their acknowledgements.</source>
        <translation>Empfängt HL7-v2-Nachrichten über HTTP und antwortet mit ihren Quittungen.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="269"/>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="270"/>
        <source>Methods and paths that are taken, comma separated, e.g. POST /orders, GET|PUT /orders/{id}, POST /files/*</source>
        <translation>Angenommene Methoden und Pfade, durch Komma getrennt, z. B. POST /orders, GET|PUT /orders/{id}, POST /files/*</translation>
    </message>
    <message>
        <location filename=".declared.py" line="271"/>
        <source>Content types</source>
        <translation>Inhaltstypen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="272"/>
        <source>Content types that are taken, e.g. application/json, text/*; empty = any</source>
        <translation>Angenommene Inhaltstypen, z. B. application/json, text/*; leer = alle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="273"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="274"/>
        <source>What becomes the message: the body as it is, or a JSON object with method, path, parameters, query, headers and body</source>
        <translation>Was zur Nachricht wird: der Inhalt, wie er ist, oder ein JSON-Objekt mit method, path, parameters, query, headers und body</translation>
    </message>
    <message>
        <location filename=".declared.py" line="275"/>
        <source>Form to json</source>
        <translation>Formular zu JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="276"/>
        <source>A form (application/x-www-form-urlencoded) becomes a JSON object</source>
        <translation>Ein Formular (application/x-www-form-urlencoded) wird zu einem JSON-Objekt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="277"/>
        <source>Kept headers</source>
        <translation>Behaltene Header</translation>
    </message>
    <message>
        <location filename=".declared.py" line="278"/>
        <source>Names of request headers that are shown in the message&apos;s source, comma separated</source>
        <translation>Namen von Headern der Anfrage, die in der Quelle der Nachricht gezeigt werden, durch Komma getrennt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="279"/>
        <source>Accepted status</source>
        <translation>Status bei Annahme</translation>
    </message>
    <message>
        <location filename=".declared.py" line="280"/>
        <source>Status that says a message is stored</source>
        <translation>Status, der sagt, dass eine Nachricht gespeichert ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="281"/>
        <source>When the sender is answered: never, when stored, after the targets answered, as MSH-15/16 say, or by one byte</source>
        <translation>Wann der Sender Antwort bekommt: nie, nach dem Speichern, nach Antwort der Ziele, wie MSH-15/16 es sagen, oder durch ein einzelnes Byte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="282"/>
        <source>Kept for IRIS; a request&apos;s body is the message</source>
        <translation>Für IRIS beibehalten; der Inhalt einer Anfrage ist die Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="283"/>
        <source>HL7 TCP service</source>
        <translation>HL7-TCP-Dienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="284"/>
        <source>Receives HL7 v2 messages over MLLP and acknowledges them once they are stored.</source>
        <translation>Empfängt HL7-v2-Nachrichten über MLLP und quittiert sie, sobald sie gespeichert sind.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="285"/>
        <source>-1 keep connections, 0 close after each message, n close after n idle seconds</source>
        <translation>-1 Verbindungen halten, 0 nach jeder Nachricht schließen, n nach n Sekunden ohne Nutzung schließen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="286"/>
        <source>Longest silence inside a frame; 0 = no limit</source>
        <translation>Längste Stille innerhalb eines Rahmens; 0 = unbegrenzt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="287"/>
        <source>Kept for IRIS</source>
        <translation>Für IRIS beibehalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="288"/>
        <source>Name of a TLS configuration; empty = no TLS</source>
        <translation>Name einer TLS-Konfiguration; leer = kein TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="289"/>
        <source>Keepalive interval</source>
        <translation>Keepalive-Intervall</translation>
    </message>
    <message>
        <location filename=".declared.py" line="290"/>
        <source>Silence after which the system asks whether the peer is still there; 0 = never</source>
        <translation>Stille, nach der das System fragt, ob die Gegenstelle noch da ist; 0 = nie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="291"/>
        <source>Bytes a connection may have waiting before it is no longer read</source>
        <translation>Bytes, die bei einer Verbindung warten dürfen, bevor nicht mehr von ihr gelesen wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="292"/>
        <source>HL7 file service</source>
        <translation>HL7-Dateidienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="293"/>
        <source>Reads HL7 v2 messages and batches from files in a folder.</source>
        <translation>Liest HL7-v2-Nachrichten und -Stapel aus Dateien in einem Ordner.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="294"/>
        <source>HTTP service</source>
        <translation>HTTP-Dienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="295"/>
        <source>Receives JSON, XML, forms, HL7 or files over HTTP; answers when they are stored, or with what the target answered.</source>
        <translation>Empfängt JSON, XML, Formulare, HL7 oder Dateien über HTTP; antwortet, wenn sie gespeichert sind, oder mit der Antwort des Ziels.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="296"/>
        <source>SOAP service</source>
        <translation>SOAP-Dienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="297"/>
        <source>Receives SOAP requests as a WSDL describes them; the element in the body is the message.</source>
        <translation>Empfängt SOAP-Anfragen, wie eine WSDL sie beschreibt; das XML-Element im Body ist die Nachricht.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="298"/>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <location filename=".declared.py" line="299"/>
        <source>Path of the service, e.g. /orders</source>
        <translation>Pfad des Dienstes, z. B. /orders</translation>
    </message>
    <message>
        <location filename=".declared.py" line="300"/>
        <source>WSDL</source>
        <translation>WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="301"/>
        <source>WSDL: a file of the workspace, served at ?wsdl; empty = any body is taken</source>
        <translation>WSDL: eine Datei des Arbeitsbereichs, abrufbar unter ?wsdl; leer = jeder Body wird angenommen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="302"/>
        <source>Address shown in the WSDL; empty = the one it was asked for at</source>
        <translation>In der WSDL gezeigte Adresse; leer = die, unter der sie abgerufen wurde</translation>
    </message>
    <message>
        <location filename=".declared.py" line="303"/>
        <source>Validate body</source>
        <translation>Body validieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="304"/>
        <source>Check bodies against the WSDL&apos;s schema</source>
        <translation>Bodys gegen das Schema der WSDL prüfen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="305"/>
        <source>What becomes the message: the element in the body, or the whole envelope</source>
        <translation>Was zur Nachricht wird: das XML-Element im Body oder der ganze Envelope</translation>
    </message>
    <message>
        <location filename=".declared.py" line="306"/>
        <source>WS-Security</source>
        <translation>WS-Security</translation>
    </message>
    <message>
        <location filename=".declared.py" line="307"/>
        <source>UsernameToken: user and password in the envelope, as text or digest, are compared with credentials</source>
        <translation>UsernameToken: Benutzer und Passwort im Envelope, als Text oder Digest, werden mit den Zugangsdaten verglichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="308"/>
        <source>When the client is answered: when the message is stored, or with what the target answered</source>
        <translation>Wann der Client Antwort bekommt: wenn die Nachricht gespeichert ist, oder mit der Antwort des Ziels</translation>
    </message>
    <message>
        <location filename=".declared.py" line="309"/>
        <source>Stored response</source>
        <translation>Antwort nach dem Speichern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="310"/>
        <source>Body element that says a message is stored (ack mode Immed); {id} stands for its id; empty = the operation&apos;s output element, without content</source>
        <translation>XML-Element im Body, das sagt, dass eine Nachricht gespeichert ist (Quittungsmodus Immed); {id} steht für ihre ID; leer = das Ausgabeelement der WSDL-Operation, ohne Inhalt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="311"/>
        <source>Kafka service</source>
        <translation>Kafka-Dienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="312"/>
        <source>Reads topics as a member of a consumer group; offsets are committed once messages are stored.</source>
        <translation>Liest Topics als Mitglied einer Consumer-Gruppe; Offsets werden bestätigt (commit), sobald Nachrichten gespeichert sind.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="313"/>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename=".declared.py" line="314"/>
        <source>Brokers to begin with, HOST:PORT, comma separated (bootstrap.servers)</source>
        <translation>Broker für den Anfang, HOST:PORT, durch Komma getrennt (bootstrap.servers)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="315"/>
        <source>Entry of the credentials store for SASL; empty = none</source>
        <translation>Eintrag des Zugangsdatenspeichers für SASL; leer = keiner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="316"/>
        <source>Sasl mechanism</source>
        <translation>SASL-Mechanismus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="317"/>
        <source>How the credentials are shown to the broker; PLAIN only with TLS</source>
        <translation>Wie die Zugangsdaten dem Broker vorgelegt werden; PLAIN nur mit TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="318"/>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <location filename=".declared.py" line="319"/>
        <source>Name shown in the brokers&apos; logs</source>
        <translation>Name, der in den Protokollen der Broker erscheint</translation>
    </message>
    <message>
        <location filename=".declared.py" line="320"/>
        <source>Socket timeout</source>
        <translation>Socket-Zeitlimit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="321"/>
        <source>Longest wait for a broker&apos;s answer (socket.timeout.ms)</source>
        <translation>Längste Wartezeit auf die Antwort eines Brokers (socket.timeout.ms)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="322"/>
        <source>Pause after a look that found nothing; each waits half a second</source>
        <translation>Pause nach einem Abruf, der nichts fand; jeder wartet eine halbe Sekunde</translation>
    </message>
    <message>
        <location filename=".declared.py" line="323"/>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <location filename=".declared.py" line="324"/>
        <source>Topics, comma separated; one that begins with ^ is a regular expression</source>
        <translation>Topics, durch Komma getrennt; eines, das mit ^ beginnt, ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <location filename=".declared.py" line="325"/>
        <source>Group id</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <location filename=".declared.py" line="326"/>
        <source>Consumer group: its members share the partitions, its offsets are kept by the broker</source>
        <translation>Consumer-Gruppe: ihre Mitglieder teilen sich die Partitionen, ihre Offsets verwahrt der Broker</translation>
    </message>
    <message>
        <location filename=".declared.py" line="327"/>
        <source>Start at</source>
        <translation>Beginnen bei</translation>
    </message>
    <message>
        <location filename=".declared.py" line="328"/>
        <source>Where a group begins that has no offset yet (auto.offset.reset)</source>
        <translation>Wo eine Gruppe beginnt, die noch keinen Offset hat (auto.offset.reset)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="329"/>
        <source>Message format</source>
        <translation>Nachrichtenformat</translation>
    </message>
    <message>
        <location filename=".declared.py" line="330"/>
        <source>value = the record&apos;s value as it is; json = an object with topic, partition, offset, timestamp, key, headers and value</source>
        <translation>value = der Wert des Datensatzes, wie er ist; json = ein Objekt mit topic, partition, offset, timestamp, key, headers und value</translation>
    </message>
    <message>
        <location filename=".declared.py" line="331"/>
        <source>Records taken at once, at most</source>
        <translation>Höchstens auf einmal genommene Datensätze</translation>
    </message>
    <message>
        <location filename=".declared.py" line="332"/>
        <source>Session timeout</source>
        <translation>Sitzungs-Zeitlimit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="333"/>
        <source>Silence after which the group gives the partitions to others (session.timeout.ms)</source>
        <translation>Stille, nach der die Gruppe die Partitionen anderen gibt (session.timeout.ms)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="334"/>
        <source>Instance id</source>
        <translation>Instanz-ID</translation>
    </message>
    <message>
        <location filename=".declared.py" line="335"/>
        <source>Name of this member (group.instance.id), so that a restart takes its partitions over at once; empty = one of its own</source>
        <translation>Name dieses Mitglieds (group.instance.id), damit es nach einem Neustart seine Partitionen sofort übernimmt; leer = ein eigener</translation>
    </message>
    <message>
        <location filename=".declared.py" line="336"/>
        <source>Longest message taken</source>
        <translation>Größte angenommene Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="337"/>
        <source>TCP counted service</source>
        <translation>TCP-Dienst mit Längenangabe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="338"/>
        <source>Receives messages of any kind over TCP, with a length in front of each, and answers once they are stored.</source>
        <translation>Empfängt Nachrichten jeder Art über TCP, jeweils mit vorangestellter Länge, und antwortet, sobald sie gespeichert sind.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="339"/>
        <source>Reply without framing</source>
        <translation>Antwort ohne Rahmung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="340"/>
        <source>Answers are sent as they are, without length or marks</source>
        <translation>Antworten werden gesendet, wie sie sind, ohne Länge oder Marken</translation>
    </message>
    <message>
        <location filename=".declared.py" line="341"/>
        <source>Length format</source>
        <translation>Längenformat</translation>
    </message>
    <message>
        <location filename=".declared.py" line="342"/>
        <source>Bytes of the length in front of each message, or ascii for decimal digits</source>
        <translation>Bytes der Länge vor jeder Nachricht, oder ascii für Dezimalziffern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="343"/>
        <source>Length digits</source>
        <translation>Ziffern der Länge</translation>
    </message>
    <message>
        <location filename=".declared.py" line="344"/>
        <source>Digits of the length when it is ascii</source>
        <translation>Anzahl Ziffern der Länge, wenn sie ascii ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="345"/>
        <source>Endian</source>
        <translation>Bytereihenfolge</translation>
    </message>
    <message>
        <location filename=".declared.py" line="346"/>
        <source>Order of the length&apos;s bytes: most significant first, or last</source>
        <translation>Reihenfolge der Längenbytes: höchstwertiges zuerst oder zuletzt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="347"/>
        <source>Length includes itself</source>
        <translation>Länge zählt sich selbst mit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="348"/>
        <source>The length counts its own bytes too</source>
        <translation>Die Länge zählt auch ihre eigenen Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="349"/>
        <source>When the peer is answered: never, when the message is stored, or with what the target answered</source>
        <translation>Wann die Gegenstelle Antwort bekommt: nie, wenn die Nachricht gespeichert ist, oder mit der Antwort des Ziels</translation>
    </message>
    <message>
        <location filename=".declared.py" line="350"/>
        <source>Send acknowledgement</source>
        <translation>Quittung senden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="351"/>
        <source>Off: as ack mode Never, the peer is told nothing</source>
        <translation>Aus: wie Quittungsmodus Never, die Gegenstelle erfährt nichts</translation>
    </message>
    <message>
        <location filename=".declared.py" line="352"/>
        <source>ACK ok</source>
        <translation>Quittung bei Erfolg</translation>
    </message>
    <message>
        <location filename=".declared.py" line="353"/>
        <source>Answer to a message that is stored; {id} stands for its id. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Antwort auf eine gespeicherte Nachricht; {id} steht für ihre ID. Zeichencodes (13,10 oder x0D,x0A) oder Text mit \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="354"/>
        <source>ACK not ok</source>
        <translation>Quittung bei Fehler</translation>
    </message>
    <message>
        <location filename=".declared.py" line="355"/>
        <source>Answer to a message that is not taken; {error} stands for the reason. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Antwort auf eine nicht angenommene Nachricht; {error} steht für den Grund. Zeichencodes (13,10 oder x0D,x0A) oder Text mit \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="356"/>
        <source>Get stream name</source>
        <translation>Streamnamen lesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="357"/>
        <source>Each message comes after a block with its name, which becomes its source</source>
        <translation>Jede Nachricht folgt auf einen Block mit ihrem Namen, der zu ihrer Quelle wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="358"/>
        <source>TCP framed service</source>
        <translation>TCP-Dienst mit Rahmen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="359"/>
        <source>Receives messages of any kind over TCP, with marks around each, and answers once they are stored.</source>
        <translation>Empfängt Nachrichten jeder Art über TCP, jeweils zwischen Marken, und antwortet, sobald sie gespeichert sind.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="360"/>
        <source>Message frame start</source>
        <translation>Anfang des Nachrichtenrahmens</translation>
    </message>
    <message>
        <location filename=".declared.py" line="361"/>
        <source>Mark in front of a message; may be empty. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Marke vor einer Nachricht; darf leer sein. Zeichencodes (13,10 oder x0D,x0A) oder Text mit \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="362"/>
        <source>Message frame end</source>
        <translation>Ende des Nachrichtenrahmens</translation>
    </message>
    <message>
        <location filename=".declared.py" line="363"/>
        <source>Mark behind a message. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Marke hinter einer Nachricht. Zeichencodes (13,10 oder x0D,x0A) oder Text mit \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="364"/>
        <source>Remove framing</source>
        <translation>Rahmung entfernen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="365"/>
        <source>Messages are without their marks</source>
        <translation>Nachrichten kommen ohne ihre Marken</translation>
    </message>
    <message>
        <location filename=".declared.py" line="366"/>
        <source>Discard data not within framing</source>
        <translation>Daten außerhalb der Rahmung verwerfen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="367"/>
        <source>Drop bytes outside frames; off: they end the connection</source>
        <translation>Bytes außerhalb von Rahmen verwerfen; aus: sie beenden die Verbindung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="368"/>
        <source>TCP line service</source>
        <translation>TCP-Zeilendienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="369"/>
        <source>Receives messages of any kind over TCP, one a line, and answers once they are stored.</source>
        <translation>Empfängt Nachrichten jeder Art über TCP, eine je Zeile, und antwortet, sobald sie gespeichert sind.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="370"/>
        <source>Terminators</source>
        <translation>Abschlusszeichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="371"/>
        <source>Each of these characters ends a line; all are written behind one that is sent. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Jedes dieser Zeichen beendet eine Zeile; hinter eine gesendete werden alle geschrieben. Zeichencodes (13,10 oder x0D,x0A) oder Text mit \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="372"/>
        <source>Aggregator</source>
        <translation>Aggregator</translation>
    </message>
    <message>
        <location filename=".declared.py" line="373"/>
        <source>Gathers messages that belong together and hands them on as one; a restart loses none of them.</source>
        <translation>Sammelt zusammengehörige Nachrichten und gibt sie als eine weiter; ein Neustart verliert keine davon.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="374"/>
        <source>Reply code actions</source>
        <translation>Aktionen je Antwortcode</translation>
    </message>
    <message>
        <location filename=".declared.py" line="375"/>
        <source>What each reply or error leads to, e.g. :?R=RF,:?E=S,:~=S,:?A=C,:*=S,:I?=W,:T?=C; empty = the default</source>
        <translation>Wozu jede Antwort oder jeder Fehler führt, z. B. :?R=RF,:?E=S,:~=S,:?A=C,:*=S,:I?=W,:T?=C; leer = die Vorgabe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="376"/>
        <source>Retry interval</source>
        <translation>Wiederholungsintervall</translation>
    </message>
    <message>
        <location filename=".declared.py" line="377"/>
        <source>Pause between two tries</source>
        <translation>Pause zwischen zwei Versuchen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="378"/>
        <source>Failure timeout</source>
        <translation>Zeitlimit bis zum Fehlschlag</translation>
    </message>
    <message>
        <location filename=".declared.py" line="379"/>
        <source>Seconds of trying before the message fails; -1 = for ever</source>
        <translation>Sekunden mit Versuchen, bevor die Nachricht fehlschlägt; -1 = unbegrenzt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="380"/>
        <source>Queue count alert</source>
        <translation>Warnung bei Warteschlangenlänge</translation>
    </message>
    <message>
        <location filename=".declared.py" line="381"/>
        <source>Alert when the queue reaches this many; 0 = off</source>
        <translation>Warnen, wenn die Warteschlange so viele erreicht; 0 = aus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="382"/>
        <source>Queue wait alert</source>
        <translation>Warnung bei Wartezeit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="383"/>
        <source>Alert when a message waits longer; 0 = off</source>
        <translation>Warnen, wenn eine Nachricht länger wartet; 0 = aus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="384"/>
        <source>Alert retry grace period</source>
        <translation>Schonfrist vor Wiederholungswarnung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="385"/>
        <source>Seconds of retrying before an alert</source>
        <translation>Sekunden mit Wiederholungen vor einer Warnung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="386"/>
        <source>Order key</source>
        <translation>Ordnungsschlüssel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="387"/>
        <source>Path whose value keeps its order when the pool is larger than 1, e.g. PID:3.1; empty = the source connection</source>
        <translation>Pfad, dessen Wert seine Reihenfolge behält, wenn der Pool größer als 1 ist, z. B. PID:3.1; leer = die Quellverbindung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="388"/>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="389"/>
        <source>auto = Python, XSLT and, in pools larger than 1, all transforms run in worker processes; process = all transforms do</source>
        <translation>auto = Python, XSLT und, in Pools größer als 1, alle Transformationen laufen in Arbeiterprozessen; process = alle Transformationen laufen dort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="390"/>
        <source>Worker message timeout</source>
        <translation>Zeitlimit des Arbeiters je Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="391"/>
        <source>Seconds a worker process may spend on one message before it fails; 0 = no limit</source>
        <translation>Sekunden, die ein Arbeiterprozess für eine Nachricht brauchen darf, bevor sie fehlschlägt; 0 = keine Grenze</translation>
    </message>
    <message>
        <location filename=".declared.py" line="392"/>
        <source>Worker memory</source>
        <translation>Arbeiterspeicher</translation>
    </message>
    <message>
        <location filename=".declared.py" line="393"/>
        <source>Memory a worker process may use; 0 = no limit</source>
        <translation>Speicher, den ein Arbeiterprozess nutzen darf; 0 = keine Grenze</translation>
    </message>
    <message>
        <location filename=".declared.py" line="394"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename=".declared.py" line="395"/>
        <source>Worker restart min</source>
        <translation>Arbeiter-Neustart min.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="396"/>
        <source>Pause before a worker process that ended is started again</source>
        <translation>Pause, bevor ein beendeter Arbeiterprozess wieder gestartet wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="397"/>
        <source>Worker restart max</source>
        <translation>Arbeiter-Neustart max.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="398"/>
        <source>Longest pause; it doubles while worker processes keep ending</source>
        <translation>Längste Pause; sie verdoppelt sich, solange Arbeiterprozesse weiter enden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="399"/>
        <source>Items that get what comes out</source>
        <translation>Elemente, die das Ergebnis bekommen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="400"/>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <location filename=".declared.py" line="401"/>
        <source>Paths whose values put messages into one group; empty = all are one group</source>
        <translation>Pfade, deren Werte Nachrichten zu einer Gruppe zusammenfassen; leer = alle sind eine Gruppe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="402"/>
        <source>Complete count</source>
        <translation>Vollständig bei Anzahl</translation>
    </message>
    <message>
        <location filename=".declared.py" line="403"/>
        <source>A group is complete with so many messages; 0 = not by number</source>
        <translation>Eine Gruppe ist mit so vielen Nachrichten vollständig; 0 = nicht nach Anzahl</translation>
    </message>
    <message>
        <location filename=".declared.py" line="404"/>
        <source>Last when</source>
        <translation>Letzte, wenn</translation>
    </message>
    <message>
        <location filename=".declared.py" line="405"/>
        <source>Condition, as in rules, that is true for the last message of a group, e.g. HL7.{OBR:25} = &quot;F&quot;</source>
        <translation>Bedingung wie in Regeln, die für die letzte Nachricht einer Gruppe wahr ist, z. B. HL7.{OBR:25} = &quot;F&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="406"/>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="407"/>
        <source>A group that is not complete so long after its first message goes on as it is</source>
        <translation>Eine Gruppe, die so lange nach ihrer ersten Nachricht nicht vollständig ist, geht weiter, wie sie ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="408"/>
        <source>Incomplete to</source>
        <translation>Unvollständige an</translation>
    </message>
    <message>
        <location filename=".declared.py" line="409"/>
        <source>Item that gets groups that were not complete in time; empty = the targets</source>
        <translation>Element, das nicht rechtzeitig vollständige Gruppen erhält; leer = die Ziele</translation>
    </message>
    <message>
        <location filename=".declared.py" line="410"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="411"/>
        <source>Batch = BHS, the messages, BTS; Joined = one after the other; Merged = the first message with the merge_segments of the others</source>
        <translation>Batch = BHS, die Nachrichten, BTS; Joined = eine nach der anderen; Merged = die erste Nachricht mit den merge_segments der anderen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="412"/>
        <source>Merge segments</source>
        <translation>Zusammengeführte Segmente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="413"/>
        <source>Segments of the others that Merged adds to the first message</source>
        <translation>Segmente der anderen, die Merged der ersten Nachricht hinzufügt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="414"/>
        <source>Most held</source>
        <translation>Höchstens gehalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="415"/>
        <source>Messages held at most; past them the oldest group goes on as it is</source>
        <translation>Höchstzahl gehaltener Nachrichten; darüber geht die älteste Gruppe weiter, wie sie ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="416"/>
        <source>Business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <location filename=".declared.py" line="417"/>
        <source>Runs each message through steps: assign, if, call and wait for the reply, transform, delay, loops.</source>
        <translation>Führt jede Nachricht durch Schritte: Zuweisung, Bedingung, Aufruf mit Warten auf die Antwort, Transformation, Verzögerung, Schleifen.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="418"/>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <location filename=".declared.py" line="419"/>
        <source>Business process of the workspace that messages run through</source>
        <translation>Geschäftsprozess des Arbeitsbereichs, den Nachrichten durchlaufen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="420"/>
        <source>Category of messages whose service names none</source>
        <translation>Kategorie für Nachrichten, deren Dienst keine nennt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="421"/>
        <source>Most waiting</source>
        <translation>Höchstens wartend</translation>
    </message>
    <message>
        <location filename=".declared.py" line="422"/>
        <source>Messages that may wait in the process at the same time; 1 = the next one begins when the one before has ended</source>
        <translation>Nachrichten, die gleichzeitig im Prozess warten dürfen; 1 = die nächste beginnt, wenn die vorige beendet ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="423"/>
        <source>Custom process</source>
        <translation>Eigener Prozess</translation>
    </message>
    <message>
        <location filename=".declared.py" line="424"/>
        <source>Hands each message to the site&apos;s own Python in a worker process, and what it returns to the targets.</source>
        <translation>Übergibt jede Nachricht an eigenes Python in einem Arbeiterprozess und dessen Rückgabe an die Ziele.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="425"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="426"/>
        <source>File in the workspace&apos;s plugins folder, without .py, with a function process(message, context)</source>
        <translation>Datei im Ordner plugins des Arbeitsbereichs, ohne .py, mit einer Funktion process(message, context)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="427"/>
        <source>Items the function may send to; all of them get what it returns without naming a target</source>
        <translation>Elemente, an die die Funktion senden darf; alle erhalten, was sie ohne Nennung eines Ziels zurückgibt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="428"/>
        <source>De-duplicator</source>
        <translation>Duplikatfilter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="429"/>
        <source>Lets each message through once; what was seen is remembered, also through a restart.</source>
        <translation>Lässt jede Nachricht einmal durch; Gesehenes bleibt gemerkt, auch über einen Neustart hinweg.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="430"/>
        <source>Key fields</source>
        <translation>Schlüsselfelder</translation>
    </message>
    <message>
        <location filename=".declared.py" line="431"/>
        <source>Paths whose values make two messages the same; empty = the whole content</source>
        <translation>Pfade, deren Werte zwei Nachrichten gleich machen; leer = der ganze Inhalt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="432"/>
        <source>Same content</source>
        <translation>Gleicher Inhalt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="433"/>
        <source>Only a message of the same content too is a duplicate; another with the same key goes on</source>
        <translation>Nur eine Nachricht mit auch gleichem Inhalt ist ein Duplikat; eine andere mit gleichem Schlüssel geht weiter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="434"/>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <location filename=".declared.py" line="435"/>
        <source>How long a message is remembered</source>
        <translation>Wie lange eine Nachricht gemerkt wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="436"/>
        <source>Most remembered</source>
        <translation>Höchstens gemerkt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="437"/>
        <source>Messages remembered at most; the oldest are forgotten first</source>
        <translation>Höchstzahl gemerkter Nachrichten; die ältesten werden zuerst vergessen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="438"/>
        <source>Duplicates to</source>
        <translation>Duplikate an</translation>
    </message>
    <message>
        <location filename=".declared.py" line="439"/>
        <source>Item that gets the duplicates; empty = they are dropped</source>
        <translation>Element, das die Duplikate erhält; leer = sie werden verworfen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="440"/>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="441"/>
        <source>Hands each message on some time after it came in; a restart loses neither the message nor its time.</source>
        <translation>Gibt jede Nachricht einige Zeit nach ihrem Eingang weiter; bei einem Neustart gehen weder Nachricht noch Zeitpunkt verloren.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="442"/>
        <source>How long each message waits, from when it came in</source>
        <translation>Wie lange jede Nachricht ab ihrem Eingang wartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="443"/>
        <source>Release at</source>
        <translation>Freigabe um</translation>
    </message>
    <message>
        <location filename=".declared.py" line="444"/>
        <source>Times of the day, e.g. 02:00: after the delay a message waits for the next of them</source>
        <translation>Uhrzeiten, z. B. 02:00: nach der Verzögerung wartet eine Nachricht auf die nächste davon</translation>
    </message>
    <message>
        <location filename=".declared.py" line="445"/>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <location filename=".declared.py" line="446"/>
        <source>Sends each message of any kind where its business rules say.</source>
        <translation>Sendet jede Nachricht beliebiger Art dorthin, wohin ihre Geschäftsregeln sagen.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="447"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="448"/>
        <source>Rule set that routes</source>
        <translation>Regelsatz, der das Routing bestimmt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="449"/>
        <source>Items that get every message when no rule is named</source>
        <translation>Elemente, die jede Nachricht erhalten, wenn keine Regel genannt ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="450"/>
        <source>Alert on bad message</source>
        <translation>Warnung bei ungültiger Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="451"/>
        <source>Alert when a message is bad</source>
        <translation>Warnen, wenn eine Nachricht ungültig ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="452"/>
        <source>Bad message handler</source>
        <translation>Behandlung ungültiger Nachrichten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="453"/>
        <source>Item that gets messages that fail validation</source>
        <translation>Element, das Nachrichten erhält, deren Validierung fehlschlägt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="454"/>
        <source>Response from</source>
        <translation>Antwort von</translation>
    </message>
    <message>
        <location filename=".declared.py" line="455"/>
        <source>Targets whose reply goes back to the caller; * = any; empty = none</source>
        <translation>Ziele, deren Antwort an den Aufrufer zurückgeht; * = beliebig; leer = keine</translation>
    </message>
    <message>
        <location filename=".declared.py" line="456"/>
        <source>Response target configuration names</source>
        <translation>Antwortziele</translation>
    </message>
    <message>
        <location filename=".declared.py" line="457"/>
        <source>Items that get replies</source>
        <translation>Elemente, die Antworten erhalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="458"/>
        <source>Response timeout</source>
        <translation>Zeitlimit der Antwort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="459"/>
        <source>How long a reply is waited for; -1 = for ever</source>
        <translation>Wie lange auf eine Antwort gewartet wird; -1 = unbegrenzt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="460"/>
        <source>Forward generated response to targets</source>
        <translation>Erzeugte Antwort an Ziele weiterleiten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="461"/>
        <source>Replies built here go to the reply targets</source>
        <translation>Hier erstellte Antworten gehen an die Antwortziele</translation>
    </message>
    <message>
        <location filename=".declared.py" line="462"/>
        <source>Force sync send</source>
        <translation>Synchrones Senden erzwingen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="463"/>
        <source>Send to one target after the other</source>
        <translation>An ein Ziel nach dem anderen senden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="464"/>
        <source>Act on transform error</source>
        <translation>Auf Transformationsfehler reagieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="465"/>
        <source>A failing transform stops the message instead of skipping that send</source>
        <translation>Eine fehlschlagende Transformation hält die Nachricht an, statt nur dieses Senden zu überspringen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="466"/>
        <source>Act on validation error</source>
        <translation>Auf Validierungsfehler reagieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="467"/>
        <source>A failed validation uses the reply code actions</source>
        <translation>Eine fehlgeschlagene Validierung nutzt die Aktionen je Antwortcode</translation>
    </message>
    <message>
        <location filename=".declared.py" line="468"/>
        <source>Rule logging</source>
        <translation>Regelprotokollierung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="469"/>
        <source>e errors, r returns, d debug, c conditions, a all</source>
        <translation>e Fehler, r Rückgaben, d Debug, c Bedingungen, a alles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="470"/>
        <source>Splitter</source>
        <translation>Aufteiler</translation>
    </message>
    <message>
        <location filename=".declared.py" line="471"/>
        <source>Takes batches, or messages of several orders or results, apart: one message for each part.</source>
        <translation>Zerlegt Batches oder Nachrichten mit mehreren Aufträgen oder Befunden: eine Nachricht je Teil.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="472"/>
        <source>Split at</source>
        <translation>Aufteilen bei</translation>
    </message>
    <message>
        <location filename=".declared.py" line="473"/>
        <source>batch = the messages of an HL7 batch or file; else a path of segments or groups with (), e.g. OBR() or PIDgrpgrp(1).ORCgrp(): one message for each, with everything that belongs to no other</source>
        <translation>batch = die Nachrichten eines HL7-Batches oder einer HL7-Datei; sonst ein Pfad von Segmenten oder Gruppen mit (), z. B. OBR() oder PIDgrpgrp(1).ORCgrp(): eine Nachricht für jedes davon, mit allem, was zu keinem anderen gehört</translation>
    </message>
    <message>
        <location filename=".declared.py" line="474"/>
        <source>Category in which groups are found; empty = MSH-12</source>
        <translation>Kategorie, in der Gruppen gesucht werden; leer = MSH-12</translation>
    </message>
    <message>
        <location filename=".declared.py" line="475"/>
        <source>Number control ids</source>
        <translation>Kontroll-IDs nummerieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="476"/>
        <source>MSH-10 of each part gets .1, .2 ... added, so that no two messages have the same</source>
        <translation>MSH-10 jedes Teils erhält den Zusatz .1, .2 ..., damit keine zwei Nachrichten dieselbe haben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="477"/>
        <source>Most parts</source>
        <translation>Höchstzahl der Teile</translation>
    </message>
    <message>
        <location filename=".declared.py" line="478"/>
        <source>A message of more parts is bad</source>
        <translation>Eine Nachricht mit mehr Teilen ist ungültig</translation>
    </message>
    <message>
        <location filename=".declared.py" line="479"/>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="480"/>
        <source>Puts every HL7 v2 message through transforms, in turn, and hands on what comes out.</source>
        <translation>Führt jede HL7-v2-Nachricht nacheinander durch Transformationen und gibt das Ergebnis weiter.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="481"/>
        <source>Transforms</source>
        <translation>Transformationen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="482"/>
        <source>Transforms every message goes through, in turn</source>
        <translation>Transformationen, die jede Nachricht nacheinander durchläuft</translation>
    </message>
    <message>
        <location filename=".declared.py" line="483"/>
        <source>Item that gets messages that cannot be transformed</source>
        <translation>Element, das nicht transformierbare Nachrichten erhält</translation>
    </message>
    <message>
        <location filename=".declared.py" line="484"/>
        <source>HL7 router</source>
        <translation>HL7-Router</translation>
    </message>
    <message>
        <location filename=".declared.py" line="485"/>
        <source>Sends each HL7 v2 message where its business rules say, transformed as they say.</source>
        <translation>Sendet jede HL7-v2-Nachricht dorthin, wohin ihre Geschäftsregeln sagen, und transformiert sie wie dort angegeben.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="486"/>
        <source>Facility:Application that signs ACKs built here</source>
        <translation>Einrichtung:Anwendung, die hier erstellte ACKs zeichnet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="487"/>
        <source>ACK type</source>
        <translation>ACK-Typ</translation>
    </message>
    <message>
        <location filename=".declared.py" line="488"/>
        <source>Kind of ACK built here</source>
        <translation>Art der hier erstellten ACKs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="489"/>
        <source>NACK code</source>
        <translation>NACK-Code</translation>
    </message>
    <message>
        <location filename=".declared.py" line="490"/>
        <source>AE or AR for errors</source>
        <translation>AE oder AR bei Fehlern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="491"/>
        <source>Add an ERR segment to NACKs</source>
        <translation>NACKs ein ERR-Segment hinzufügen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="492"/>
        <source>HL7 sequence manager</source>
        <translation>HL7-Sequenzmanager</translation>
    </message>
    <message>
        <location filename=".declared.py" line="493"/>
        <source>Hands HL7 v2 messages on in the order of their numbers, and tells which are missing.</source>
        <translation>Gibt HL7-v2-Nachrichten in der Reihenfolge ihrer Nummern weiter und meldet, welche fehlen.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="494"/>
        <source>Items that get the messages in order</source>
        <translation>Elemente, die die Nachrichten der Reihe nach erhalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="495"/>
        <source>Check on</source>
        <translation>Prüfen nach</translation>
    </message>
    <message>
        <location filename=".declared.py" line="496"/>
        <source>Numbers (MSH-13) count by sender (MSH-3, MSH-4) or receiver (MSH-5, MSH-6); None = nothing is held</source>
        <translation>Nummern (MSH-13) zählen je Sender (MSH-3, MSH-4) oder Empfänger (MSH-5, MSH-6); None = nichts wird gehalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="497"/>
        <source>First sequence number</source>
        <translation>Erste Sequenznummer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="498"/>
        <source>Number the first message must have; empty = the first that comes</source>
        <translation>Nummer, die die erste Nachricht haben muss; leer = die erste, die kommt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="499"/>
        <source>Message wait timeout</source>
        <translation>Wartezeit auf Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="500"/>
        <source>How long a missing number is waited for</source>
        <translation>Wie lange auf eine fehlende Nummer gewartet wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="501"/>
        <source>Large gap size</source>
        <translation>Größe einer großen Lücke</translation>
    </message>
    <message>
        <location filename=".declared.py" line="502"/>
        <source>A gap of so many is not waited for: an alert is raised at once</source>
        <translation>Auf eine Lücke dieser Größe wird nicht gewartet: es wird sofort gewarnt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="503"/>
        <source>Pass through message types</source>
        <translation>Durchgelassene Nachrichtentypen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="504"/>
        <source>Message types that go on at once, whatever their number</source>
        <translation>Nachrichtentypen, die unabhängig von ihrer Nummer sofort weitergehen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="505"/>
        <source>Enable duplicated message check</source>
        <translation>Duplikatprüfung aktivieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="506"/>
        <source>A message whose number and control id were here is a duplicate</source>
        <translation>Eine Nachricht, deren Nummer und Kontroll-ID schon da waren, ist ein Duplikat</translation>
    </message>
    <message>
        <location filename=".declared.py" line="507"/>
        <source>Duplicated message target</source>
        <translation>Ziel für Duplikate</translation>
    </message>
    <message>
        <location filename=".declared.py" line="508"/>
        <source>Item that gets duplicates; empty = they are dropped</source>
        <translation>Element, das Duplikate erhält; leer = sie werden verworfen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="509"/>
        <source>Out of sequence message target</source>
        <translation>Ziel für Nachrichten außer der Reihe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="510"/>
        <source>Item that gets messages that come too late; empty = they go to the targets</source>
        <translation>Element, das zu spät kommende Nachrichten erhält; leer = sie gehen an die Ziele</translation>
    </message>
    <message>
        <location filename=".declared.py" line="511"/>
        <source>DICOM store operation</source>
        <translation>DICOM-Store-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="512"/>
        <source>Sends objects to an archive or workstation (storage SCU), in the transfer syntax they have.</source>
        <translation>Sendet Objekte an ein Archiv oder eine Workstation (Storage SCU), in ihrer vorhandenen Transfersyntax.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="513"/>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="514"/>
        <source>Name or address of the peer</source>
        <translation>Name oder Adresse der Gegenstelle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="515"/>
        <source>Its port</source>
        <translation>Ihr Port</translation>
    </message>
    <message>
        <location filename=".declared.py" line="516"/>
        <source>Called AE title</source>
        <translation>Gerufener AE-Titel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="517"/>
        <source>AE title of the peer</source>
        <translation>AE-Titel der Gegenstelle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="518"/>
        <source>Calling AE title</source>
        <translation>Rufender AE-Titel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="519"/>
        <source>AE title of this</source>
        <translation>Eigener AE-Titel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="520"/>
        <source>Longest wait for the connection and the association</source>
        <translation>Längstes Warten auf Verbindung und Assoziation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="521"/>
        <source>Longest wait for the answer to an object</source>
        <translation>Längstes Warten auf die Antwort zu einem Objekt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="522"/>
        <source>Seconds an idle association is kept; -1 = for ever, 0 = released after each object</source>
        <translation>Sekunden, die eine ungenutzte Assoziation gehalten wird; -1 = unbegrenzt, 0 = nach jedem Objekt freigegeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="523"/>
        <source>Pause before each message, per worker</source>
        <translation>Pause vor jeder Nachricht, je Arbeiter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="524"/>
        <source>Database operation</source>
        <translation>Datenbank-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="525"/>
        <source>Runs a statement with values of each message, or writes them into a table; rows are the reply.</source>
        <translation>Führt eine Anweisung mit Werten jeder Nachricht aus oder schreibt sie in eine Tabelle; Zeilen sind die Antwort.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="526"/>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="527"/>
        <source>INSERT, UPDATE, MERGE, CALL or SELECT; {hl7:PID:3.1}, {json:/id}, {xpath://id}, {message}, {source} are bound as parameters; {hl7:PID:7 as date} also: integer, number, boolean, datetime, time, binary, text</source>
        <translation>INSERT, UPDATE, MERGE, CALL oder SELECT; {hl7:PID:3.1}, {json:/id}, {xpath://id}, {message}, {source} werden als Parameter gebunden; auch {hl7:PID:7 as date}: integer, number, boolean, datetime, time, binary, text</translation>
    </message>
    <message>
        <location filename=".declared.py" line="528"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="529"/>
        <source>Run the statement, or write one row of a table</source>
        <translation>Die Anweisung ausführen oder eine Zeile einer Tabelle schreiben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="530"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="531"/>
        <source>Table to write, schema.table; for insert, update and upsert</source>
        <translation>Zu schreibende Tabelle, schema.table; für insert, update und upsert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="532"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="533"/>
        <source>What is written, a line or semicolon each: column = {hl7:PID:3.1}; types are those of the table</source>
        <translation>Was geschrieben wird, je Zeile oder durch Semikolon getrennt: column = {hl7:PID:3.1}; die Typen sind die der Tabelle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="534"/>
        <source>Key columns</source>
        <translation>Schlüsselspalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="535"/>
        <source>Columns that find the row, for update and upsert</source>
        <translation>Spalten, die die Zeile finden, für update und upsert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="536"/>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="537"/>
        <source>Once for each: {hl7:OBX(*)} counts, (k) in the other paths is 1 to that; {json:/results} with /k/ from 0</source>
        <translation>Einmal für jedes: {hl7:OBX(*)} zählt, (k) in den anderen Pfaden läuft von 1 bis dahin; {json:/results} mit /k/ ab 0</translation>
    </message>
    <message>
        <location filename=".declared.py" line="538"/>
        <source>Empty as null</source>
        <translation>Leer als NULL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="539"/>
        <source>What is empty in the message is NULL; off: an empty text</source>
        <translation>Was in der Nachricht leer ist, wird NULL; aus: ein leerer Text</translation>
    </message>
    <message>
        <location filename=".declared.py" line="540"/>
        <source>Max value bytes</source>
        <translation>Max. Wertgröße (Bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="541"/>
        <source>Longest message that is held in memory for a statement; {message} is written in pieces to PostgreSQL and is not bound by it</source>
        <translation>Längste Nachricht, die für eine Anweisung im Speicher gehalten wird; {message} wird nach PostgreSQL stückweise geschrieben und ist davon nicht begrenzt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="542"/>
        <source>No row is error</source>
        <translation>Keine Zeile ist Fehler</translation>
    </message>
    <message>
        <location filename=".declared.py" line="543"/>
        <source>An UPDATE or DELETE that changes no row fails the message</source>
        <translation>Ein UPDATE oder DELETE, das keine Zeile ändert, lässt die Nachricht fehlschlagen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="544"/>
        <source>Email alert operation</source>
        <translation>E-Mail-Warnungs-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="545"/>
        <source>Sends alerts by email; named Ens.Alert it gets those of the whole production.</source>
        <translation>Sendet Warnungen per E-Mail; mit dem Namen Ens.Alert erhält sie die der ganzen Produktion.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="546"/>
        <source>Smtp server</source>
        <translation>SMTP-Server</translation>
    </message>
    <message>
        <location filename=".declared.py" line="547"/>
        <source>Name or address of the mail server</source>
        <translation>Name oder Adresse des Mailservers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="548"/>
        <source>Smtp port</source>
        <translation>SMTP-Port</translation>
    </message>
    <message>
        <location filename=".declared.py" line="549"/>
        <source>Its port: 25, 587 with STARTTLS, 465 with implicit TLS</source>
        <translation>Sein Port: 25, 587 mit STARTTLS, 465 mit implizitem TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="550"/>
        <source>TLS from the first byte on; off: it is asked for by STARTTLS</source>
        <translation>TLS vom ersten Byte an; aus: es wird mit STARTTLS angefordert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="551"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename=".declared.py" line="552"/>
        <source>Address the mail is from</source>
        <translation>Absenderadresse der Mail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="553"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename=".declared.py" line="554"/>
        <source>Addresses, comma separated</source>
        <translation>Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="555"/>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <location filename=".declared.py" line="556"/>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <location filename=".declared.py" line="557"/>
        <source>Addresses that the others do not see</source>
        <translation>Adressen, die die anderen nicht sehen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="558"/>
        <source>Continue if invalid recipient</source>
        <translation>Bei ungültigem Empfänger fortfahren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="559"/>
        <source>Send to those the server takes; off: one that it refuses fails the message</source>
        <translation>An die senden, die der Server annimmt; aus: ein abgelehnter Empfänger lässt die Nachricht fehlschlagen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="560"/>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename=".declared.py" line="561"/>
        <source>Subject; {source} stands for where the message came from</source>
        <translation>Betreff; {source} steht für die Herkunft der Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="562"/>
        <source>Text of the mail when the message is attached; {source} as in the subject</source>
        <translation>Text der Mail, wenn die Nachricht angehängt ist; {source} wie im Betreff</translation>
    </message>
    <message>
        <location filename=".declared.py" line="563"/>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="564"/>
        <source>The message is an attachment; off: it is the text of the mail</source>
        <translation>Die Nachricht ist ein Anhang; aus: sie ist der Text der Mail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="565"/>
        <source>Max text bytes</source>
        <translation>Max. Textgröße (Bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="566"/>
        <source>Longest message sent as the text of a mail; what is attached is only bound by the server</source>
        <translation>Längste Nachricht, die als Text einer Mail gesendet wird; Anhänge begrenzt nur der Server</translation>
    </message>
    <message>
        <location filename=".declared.py" line="567"/>
        <source>Longest wait for the server</source>
        <translation>Längstes Warten auf den Server</translation>
    </message>
    <message>
        <location filename=".declared.py" line="568"/>
        <source>Subject prefix</source>
        <translation>Betreffpräfix</translation>
    </message>
    <message>
        <location filename=".declared.py" line="569"/>
        <source>Text in front of the subject</source>
        <translation>Text vor dem Betreff</translation>
    </message>
    <message>
        <location filename=".declared.py" line="570"/>
        <source>Include details</source>
        <translation>Einzelheiten einschließen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="571"/>
        <source>Name the alert groups and the time in the text</source>
        <translation>Warnungsgruppen und Zeit im Text nennen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="572"/>
        <source>Include node in subject</source>
        <translation>Knoten im Betreff nennen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="573"/>
        <source>Name this machine in the subject</source>
        <translation>Diesen Rechner im Betreff nennen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="574"/>
        <source>Email operation</source>
        <translation>E-Mail-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="575"/>
        <source>Sends each message by email, as its text or attached.</source>
        <translation>Sendet jede Nachricht per E-Mail, als Text oder Anhang.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="576"/>
        <source>FHIR REST operation</source>
        <translation>FHIR-REST-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="577"/>
        <source>Sends resources and bundles to a FHIR server: create, update, patch, delete, read, search, transaction, batch and operations, and reads what the server says of them.</source>
        <translation>Sendet Ressourcen und Bundles an einen FHIR-Server: create, update, patch, delete, read, search, transaction, batch und Operationen, und wertet aus, was der Server dazu meldet.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="578"/>
        <source>Http server</source>
        <translation>HTTP-Server</translation>
    </message>
    <message>
        <location filename=".declared.py" line="579"/>
        <source>Host name or address; empty when url is complete</source>
        <translation>Hostname oder Adresse; leer, wenn url vollständig ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="580"/>
        <source>Http port</source>
        <translation>HTTP-Port</translation>
    </message>
    <message>
        <location filename=".declared.py" line="581"/>
        <source>TCP port; 0 = 80, or 443 with TLS</source>
        <translation>TCP-Port; 0 = 80, oder 443 mit TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="582"/>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename=".declared.py" line="583"/>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <location filename=".declared.py" line="584"/>
        <source>More headers, one a line: Name: value</source>
        <translation>Weitere Header, einer je Zeile: Name: Wert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="585"/>
        <source>Basic and Bearer take user and password, or the token, from the credentials store; SMART (Backend Services) gets tokens for the client id (user) and private key in PEM (password) there; Auto = Basic where credentials are named</source>
        <translation>Basic und Bearer nehmen Benutzer und Passwort bzw. das Token aus dem Zugangsdatenspeicher; SMART (Backend Services) holt Token für die dortige Client-ID (Benutzer) und den privaten Schlüssel in PEM (Passwort); Auto = Basic, wo Zugangsdaten genannt sind</translation>
    </message>
    <message>
        <location filename=".declared.py" line="586"/>
        <source>Entry of the credentials store</source>
        <translation>Eintrag des Zugangsdatenspeichers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="587"/>
        <source>Name of a TLS configuration; empty = TLS only where the URL says https, with the system&apos;s authorities</source>
        <translation>Name einer TLS-Konfiguration; leer = TLS nur, wo die URL https nennt, mit den Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <location filename=".declared.py" line="588"/>
        <source>The server&apos;s certificate must be in its name</source>
        <translation>Das Zertifikat des Servers muss auf seinen Namen lauten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="589"/>
        <source>Proxy server</source>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <location filename=".declared.py" line="590"/>
        <source>HTTP proxy; empty = none</source>
        <translation>HTTP-Proxy; leer = keiner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="591"/>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <location filename=".declared.py" line="592"/>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <location filename=".declared.py" line="593"/>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="594"/>
        <source>Whether redirections are followed; credentials are never sent to another host</source>
        <translation>Ob Weiterleitungen gefolgt wird; Zugangsdaten werden nie an einen anderen Host gesendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="595"/>
        <source>Longest wait for a connection</source>
        <translation>Längstes Warten auf eine Verbindung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="596"/>
        <source>Longest wait for the response, or for more of it; -1 = for ever</source>
        <translation>Längstes Warten auf die Antwort oder weitere Teile davon; -1 = unbegrenzt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="597"/>
        <source>-1 keep the connection, 0 close after each message, n close after n idle seconds</source>
        <translation>-1 Verbindung halten, 0 nach jeder Nachricht schließen, n nach n Sekunden Leerlauf schließen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="598"/>
        <source>Max reply bytes</source>
        <translation>Max. Antwortgröße (Bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="599"/>
        <source>Longest response read</source>
        <translation>Längste gelesene Antwort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="600"/>
        <source>Use cookies</source>
        <translation>Cookies verwenden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="601"/>
        <source>Keep and send the server&apos;s cookies</source>
        <translation>Cookies des Servers behalten und senden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="602"/>
        <source>Base of the server, e.g. https://fhir.example/r4</source>
        <translation>Basis des Servers, z. B. https://fhir.example/r4</translation>
    </message>
    <message>
        <location filename=".declared.py" line="603"/>
        <source>Asked for in the Accept header</source>
        <translation>Wird im Accept-Header angefordert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="604"/>
        <source>Interaction</source>
        <translation>Interaktion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="605"/>
        <source>Auto: a transaction or batch goes to the base, a message bundle to $process-message, a resource with an id is an update, one without a create. As received: the request the message came with, of a FHIR service</source>
        <translation>Auto: transaction oder batch geht an die Basis, ein Nachrichten-Bundle an $process-message, eine Ressource mit ID ist ein update, eine ohne ein create. As received: die Anfrage, mit der die Nachricht kam, bei einem FHIR-Dienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="606"/>
        <source>Path below the base; empty = by the interaction: {type}, {type}/{id}. Operation and Patch need one, e.g. Patient/$match. Values of the message: {type}, {id}, {fhir:identifier.value}, {json:/id}, {hl7:PID:3.1}, {xpath:...}</source>
        <translation>Pfad unter der Basis; leer = nach der Interaktion: {type}, {type}/{id}. Operation und Patch brauchen einen, z. B. Patient/$match. Werte der Nachricht: {type}, {id}, {fhir:identifier.value}, {json:/id}, {hl7:PID:3.1}, {xpath:...}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="607"/>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="608"/>
        <source>Search that finds the resource, e.g. identifier={fhir:identifier.system}|{fhir:identifier.value}: of a create If-None-Exist, of other interactions the query</source>
        <translation>Suche, die die Ressource findet, z. B. identifier={fhir:identifier.system}|{fhir:identifier.value}: bei create If-None-Exist, bei anderen Interaktionen die Abfrage</translation>
    </message>
    <message>
        <location filename=".declared.py" line="609"/>
        <source>Prefer</source>
        <translation>Prefer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="610"/>
        <source>What the server is asked to answer to a change; empty = as it likes</source>
        <translation>Was der Server auf eine Änderung antworten soll; leer = nach seinem Ermessen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="611"/>
        <source>If match</source>
        <translation>If-Match</translation>
    </message>
    <message>
        <location filename=".declared.py" line="612"/>
        <source>Updates, patches and deletes hold only for the version in meta.versionId, where there is one</source>
        <translation>Update, patch und delete gelten nur für die Version in meta.versionId, sofern vorhanden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="613"/>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <location filename=".declared.py" line="614"/>
        <source>Format of the responses asked for</source>
        <translation>Angefordertes Format der Antworten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="615"/>
        <source>Token URL</source>
        <translation>Token-URL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="616"/>
        <source>Where SMART tokens are given; empty = as the server&apos;s .well-known/smart-configuration says</source>
        <translation>Wo SMART-Token vergeben werden; leer = wie .well-known/smart-configuration des Servers angibt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="617"/>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <location filename=".declared.py" line="618"/>
        <source>Scopes of SMART tokens, separated by spaces</source>
        <translation>Scopes der SMART-Token, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="619"/>
        <source>Key id</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <location filename=".declared.py" line="620"/>
        <source>Name (kid) of the SMART key; empty = its thumbprint (RFC 7638)</source>
        <translation>Name (kid) des SMART-Schlüssels; leer = sein Thumbprint (RFC 7638)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="621"/>
        <source>Ok statuses</source>
        <translation>OK-Statuscodes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="622"/>
        <source>Statuses that complete a message</source>
        <translation>Statuscodes, die eine Nachricht abschließen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="623"/>
        <source>Retry statuses</source>
        <translation>Wiederholungs-Statuscodes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="624"/>
        <source>Statuses that are tried again, as a lost connection is; any other is an error of the message</source>
        <translation>Statuscodes, bei denen wie bei verlorener Verbindung wiederholt wird; jeder andere ist ein Fehler der Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="625"/>
        <source>Conflict tries</source>
        <translation>Versuche bei Konflikt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="626"/>
        <source>How often a message is sent that the server answers with 409 (another change is under way)</source>
        <translation>Wie oft eine Nachricht gesendet wird, die der Server mit 409 beantwortet (eine andere Änderung läuft)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="627"/>
        <source>Max retry after</source>
        <translation>Max. Retry-After</translation>
    </message>
    <message>
        <location filename=".declared.py" line="628"/>
        <source>Longest pause that a server&apos;s Retry-After is obeyed</source>
        <translation>Längste Pause, bis zu der Retry-After eines Servers befolgt wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="629"/>
        <source>Which responses are kept with the message: all, or those of messages that end by an error</source>
        <translation>Welche Antworten mit der Nachricht aufbewahrt werden: alle oder die von Nachrichten, die mit einem Fehler enden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="630"/>
        <source>No fail while disconnected</source>
        <translation>Kein Fehlschlag ohne Verbindung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="631"/>
        <source>Time without a connection does not count against the failure timeout</source>
        <translation>Zeit ohne Verbindung zählt nicht zum Zeitlimit bis zum Fehlschlag</translation>
    </message>
    <message>
        <location filename=".declared.py" line="632"/>
        <source>Service name</source>
        <translation>Dienstname</translation>
    </message>
    <message>
        <location filename=".declared.py" line="633"/>
        <source>Kept for IRIS: entry of its service registry; the adapter&apos;s URL counts</source>
        <translation>Für IRIS beibehalten: Eintrag seiner Dienstregistrierung; es gilt die URL des Adapters</translation>
    </message>
    <message>
        <location filename=".declared.py" line="634"/>
        <source>FTP passthrough operation</source>
        <translation>FTP-Passthrough-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="635"/>
        <source>Writes each message to a file on a server as it is, by FTP, FTPS or SFTP.</source>
        <translation>Schreibt jede Nachricht unverändert in eine Datei auf einem Server, per FTP, FTPS oder SFTP.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="636"/>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="637"/>
        <source>On: an existing file is replaced; off: it is appended to</source>
        <translation>Ein: eine vorhandene Datei wird ersetzt; aus: es wird an sie angehängt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="638"/>
        <source>Temp filename</source>
        <translation>Temporärer Dateiname</translation>
    </message>
    <message>
        <location filename=".declared.py" line="639"/>
        <source>Name while a file is written, before it is renamed; %f = its name; empty = written as it is</source>
        <translation>Name, während eine Datei geschrieben wird, vor dem Umbenennen; %f = ihr Name; leer = direkt geschrieben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="640"/>
        <source>Make folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="641"/>
        <source>Make the folder on the server if it is missing</source>
        <translation>Den Ordner auf dem Server anlegen, wenn er fehlt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="642"/>
        <source>Filename</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <location filename=".declared.py" line="643"/>
        <source>File name pattern</source>
        <translation>Dateinamenmuster</translation>
    </message>
    <message>
        <location filename=".declared.py" line="644"/>
        <source>File passthrough operation</source>
        <translation>Datei-Passthrough-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="645"/>
        <source>Writes each message to a file as it is.</source>
        <translation>Schreibt jede Nachricht unverändert in eine Datei.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="646"/>
        <source>Folder to write to</source>
        <translation>Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="647"/>
        <source>Character set written; Default keeps the bytes</source>
        <translation>Geschriebener Zeichensatz; Default behält die Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="648"/>
        <source>Open timeout</source>
        <translation>Zeitlimit zum Öffnen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="649"/>
        <source>Longest wait to open the file</source>
        <translation>Längstes Warten auf das Öffnen der Datei</translation>
    </message>
    <message>
        <location filename=".declared.py" line="650"/>
        <source>S3 operation</source>
        <translation>S3-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="651"/>
        <source>Writes each message to an object of a bucket (Amazon S3, MinIO, Ceph ...).</source>
        <translation>Schreibt jede Nachricht in ein Objekt eines Buckets (Amazon S3, MinIO, Ceph ...).</translation>
    </message>
    <message>
        <location filename=".declared.py" line="652"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="653"/>
        <source>Key of the object, a file name pattern; may begin with folders: results/%f</source>
        <translation>Schlüssel des Objekts, ein Dateinamenmuster; darf mit Ordnern beginnen: results/%f</translation>
    </message>
    <message>
        <location filename=".declared.py" line="654"/>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <location filename=".declared.py" line="655"/>
        <source>Content type of the objects</source>
        <translation>Inhaltstyp der Objekte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="656"/>
        <source>Off: an object that is there already fails the message (If-None-Match)</source>
        <translation>Aus: ein schon vorhandenes Objekt lässt die Nachricht fehlschlagen (If-None-Match)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="657"/>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="658"/>
        <source>Encryption asked of the store; empty = its own default</source>
        <translation>Vom Speicher verlangte Verschlüsselung; leer = dessen Vorgabe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="659"/>
        <source>HL7 FTP operation</source>
        <translation>HL7-FTP-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="660"/>
        <source>Writes HL7 v2 messages to files on a server, by FTP, FTPS or SFTP.</source>
        <translation>Schreibt HL7-v2-Nachrichten in Dateien auf einem Server, per FTP, FTPS oder SFTP.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="661"/>
        <source>Separators</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="662"/>
        <source>Field, component, repetition, escape, subcomponent; empty = the message&apos;s own</source>
        <translation>Feld, Komponente, Wiederholung, Escape, Subkomponente; leer = die der Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="663"/>
        <source>Validation flags; empty = none</source>
        <translation>Validierungs-Flags; leer = keine</translation>
    </message>
    <message>
        <location filename=".declared.py" line="664"/>
        <source>File name pattern, e.g. %f_%Q%!+(_a).hl7</source>
        <translation>Dateinamenmuster, z. B. %f_%Q%!+(_a).hl7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="665"/>
        <source>Auto batch parent segs</source>
        <translation>Batch-Segmente automatisch</translation>
    </message>
    <message>
        <location filename=".declared.py" line="666"/>
        <source>Write batch headers and trailers around child messages</source>
        <translation>Batch-Kopf- und -Endsegmente um untergeordnete Nachrichten schreiben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="667"/>
        <source>HL7 HTTP operation</source>
        <translation>HL7-HTTP-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="668"/>
        <source>Sends HL7 v2 messages over HTTP and acts on each acknowledgement.</source>
        <translation>Sendet HL7-v2-Nachrichten über HTTP und reagiert auf jede Quittung.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="669"/>
        <source>Path, or a complete URL. Values of the message: {hl7:PID:3.1}, {json:/order/id}, {xpath:/Order/@id}; of the request it came with: {path}, {query}</source>
        <translation>Pfad oder vollständige URL. Werte der Nachricht: {hl7:PID:3.1}, {json:/order/id}, {xpath:/Order/@id}; der Anfrage, mit der sie kam: {path}, {query}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="670"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename=".declared.py" line="671"/>
        <source>Method; As received = that of the request the message came with, POST for others</source>
        <translation>Methode; As received = die der Anfrage, mit der die Nachricht kam, sonst POST</translation>
    </message>
    <message>
        <location filename=".declared.py" line="672"/>
        <source>Content type of the message; empty = by its beginning (HL7, JSON, XML, else octet-stream)</source>
        <translation>Inhaltstyp der Nachricht; leer = nach ihrem Anfang (HL7, JSON, XML, sonst octet-stream)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="673"/>
        <source>HL7 TCP operation</source>
        <translation>HL7-TCP-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="674"/>
        <source>Sends HL7 v2 messages over MLLP, in order, and acts on each acknowledgement.</source>
        <translation>Sendet HL7-v2-Nachrichten der Reihe nach über MLLP und reagiert auf jede Quittung.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="675"/>
        <source>Host name or address of the receiver</source>
        <translation>Hostname oder Adresse des Empfängers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="676"/>
        <source>TCP port of the receiver</source>
        <translation>TCP-Port des Empfängers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="677"/>
        <source>Reconnect retry</source>
        <translation>Neuverbindung nach Versuchen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="678"/>
        <source>Tries on one connection before it is dropped and made anew; 0 = never drop</source>
        <translation>Versuche auf einer Verbindung, bevor sie getrennt und neu aufgebaut wird; 0 = nie trennen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="679"/>
        <source>Get reply</source>
        <translation>Antwort abwarten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="680"/>
        <source>Wait for the receiver&apos;s acknowledgement</source>
        <translation>Auf die Quittung des Empfängers warten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="681"/>
        <source>Longest wait for the reply to begin; -1 = for ever</source>
        <translation>Längstes Warten auf den Beginn der Antwort; -1 = unbegrenzt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="682"/>
        <source>Longest silence inside a reply</source>
        <translation>Längste Stille innerhalb einer Antwort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="683"/>
        <source>Local address to connect from; empty = any</source>
        <translation>Lokale Adresse, von der verbunden wird; leer = beliebig</translation>
    </message>
    <message>
        <location filename=".declared.py" line="684"/>
        <source>Send window</source>
        <translation>Sendefenster</translation>
    </message>
    <message>
        <location filename=".declared.py" line="685"/>
        <source>Messages sent before the first reply must be back; 1 = strictly one after the other</source>
        <translation>Gesendete Nachrichten, bevor die erste Antwort da sein muss; 1 = streng nacheinander</translation>
    </message>
    <message>
        <location filename=".declared.py" line="686"/>
        <source>Longest reply read</source>
        <translation>Längste gelesene Antwort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="687"/>
        <source>HL7 file operation</source>
        <translation>HL7-Datei-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="688"/>
        <source>Writes HL7 v2 messages to files in a folder.</source>
        <translation>Schreibt HL7-v2-Nachrichten in Dateien in einem Ordner.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="689"/>
        <source>HTTP operation</source>
        <translation>HTTP-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="690"/>
        <source>Sends each message as an HTTP request, to a path made from its values, and keeps the response.</source>
        <translation>Sendet jede Nachricht als HTTP-Anfrage an einen aus ihren Werten gebildeten Pfad und bewahrt die Antwort auf.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="691"/>
        <source>SOAP operation</source>
        <translation>SOAP-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="692"/>
        <source>Sends XML messages in SOAP envelopes to the operation of a WSDL they are the input of.</source>
        <translation>Sendet XML-Nachrichten in SOAP-Umschlägen an die Operation einer WSDL, deren Eingabe sie sind.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="693"/>
        <source>WSDL: a file of the workspace, or a URL; empty = url, soap_action and soap_version say all</source>
        <translation>WSDL: eine Datei des Arbeitsbereichs oder eine URL; leer = url, soap_action und soap_version sagen alles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="694"/>
        <source>Port name</source>
        <translation>Portname</translation>
    </message>
    <message>
        <location filename=".declared.py" line="695"/>
        <source>Port of the WSDL; empty = the first with SOAP</source>
        <translation>Port der WSDL; leer = der erste mit SOAP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="696"/>
        <source>Address of the service, or its path at http_server; empty = the one in the WSDL</source>
        <translation>Adresse des Dienstes oder sein Pfad auf http_server; leer = die in der WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="697"/>
        <source>Soap action</source>
        <translation>SOAP-Aktion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="698"/>
        <source>SOAPAction of a service without WSDL</source>
        <translation>SOAPAction eines Dienstes ohne WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="699"/>
        <source>Soap version</source>
        <translation>SOAP-Version</translation>
    </message>
    <message>
        <location filename=".declared.py" line="700"/>
        <source>SOAP version of a service without WSDL</source>
        <translation>SOAP-Version eines Dienstes ohne WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="701"/>
        <source>Check bodies against the WSDL&apos;s schema before they are sent</source>
        <translation>Bodys vor dem Senden gegen das Schema der WSDL prüfen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="702"/>
        <source>Send user and password of the credentials in the envelope</source>
        <translation>Benutzer und Passwort der Zugangsdaten im Umschlag senden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="703"/>
        <source>Retry server faults</source>
        <translation>Serverfehler wiederholen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="704"/>
        <source>A fault of the server is tried again, as a lost connection is; off: it is an error of the message</source>
        <translation>Bei einem Fehler (Fault) des Servers wird wie bei verlorener Verbindung wiederholt; aus: er ist ein Fehler der Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="705"/>
        <source>Kafka operation</source>
        <translation>Kafka-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="706"/>
        <source>Writes each message to a topic; done when all replicas in sync have it.</source>
        <translation>Schreibt jede Nachricht in ein Topic; erledigt, wenn alle synchronen Replikate sie haben.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="707"/>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <location filename=".declared.py" line="708"/>
        <source>Topic; may hold values of the message, e.g. adt-{hl7:MSH:9.2}</source>
        <translation>Topic; darf Werte der Nachricht enthalten, z. B. adt-{hl7:MSH:9.2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="709"/>
        <source>Key, which decides the partition and so the order, e.g. {hl7:PID:3(1).1}; empty = none</source>
        <translation>Schlüssel, der die Partition und damit die Reihenfolge bestimmt, z. B. {hl7:PID:3(1).1}; leer = keiner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="710"/>
        <source>Headers, a line or semicolon each: name = text, which may hold values of the message</source>
        <translation>Header, je Zeile oder durch Semikolon getrennt: Name = Text, der Werte der Nachricht enthalten darf</translation>
    </message>
    <message>
        <location filename=".declared.py" line="711"/>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <location filename=".declared.py" line="712"/>
        <source>How records are compressed</source>
        <translation>Wie Datensätze komprimiert werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="713"/>
        <source>Send timeout</source>
        <translation>Zeitlimit beim Senden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="714"/>
        <source>Longest wait until the broker has a message (delivery.timeout.ms); then it is tried again</source>
        <translation>Längstes Warten, bis der Broker eine Nachricht hat (delivery.timeout.ms); dann wird es erneut versucht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="715"/>
        <source>Max record bytes</source>
        <translation>Max. Datensatzgröße (Bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="716"/>
        <source>Longest record (message.max.bytes); the topic must allow it too</source>
        <translation>Längster Datensatz (message.max.bytes); das Topic muss ihn auch zulassen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="717"/>
        <source>TCP counted operation</source>
        <translation>TCP-Operation mit Längenangabe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="718"/>
        <source>Sends messages of any kind over TCP, with a length in front of each, in order, and reads each reply.</source>
        <translation>Sendet Nachrichten beliebiger Art der Reihe nach über TCP, mit einer Länge vor jeder, und liest jede Antwort.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="719"/>
        <source>Reply has same framing</source>
        <translation>Antwort gleich gerahmt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="720"/>
        <source>Replies are framed as messages are</source>
        <translation>Antworten sind gerahmt wie Nachrichten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="721"/>
        <source>Reply message length</source>
        <translation>Länge der Antwortnachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="722"/>
        <source>Bytes of a reply that is not framed; 0 = whatever comes first</source>
        <translation>Bytes einer nicht gerahmten Antwort; 0 = was zuerst kommt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="723"/>
        <source>Flush before send</source>
        <translation>Vor dem Senden leeren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="724"/>
        <source>Drop what the peer said unasked before a message is sent</source>
        <translation>Verwerfen, was die Gegenstelle ungefragt gesendet hat, bevor eine Nachricht gesendet wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="725"/>
        <source>Put stream name</source>
        <translation>Streamnamen senden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="726"/>
        <source>Send a block with the message&apos;s source before each message</source>
        <translation>Vor jeder Nachricht einen Block mit ihrer Quelle senden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="727"/>
        <source>Reply that accepts a message; empty = any but ack_not_ok. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Antwort, die eine Nachricht annimmt; leer = jede außer ack_not_ok. Zeichencodes (13,10 oder x0D,x0A) oder Text mit \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="728"/>
        <source>Reply that refuses a message; empty = none. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Antwort, die eine Nachricht ablehnt; leer = keine. Zeichencodes (13,10 oder x0D,x0A) oder Text mit \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="729"/>
        <source>TCP framed operation</source>
        <translation>TCP-Operation mit Rahmung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="730"/>
        <source>Sends messages of any kind over TCP, with marks around each, in order, and reads each reply.</source>
        <translation>Sendet Nachrichten beliebiger Art der Reihe nach über TCP, mit Markierungen um jede, und liest jede Antwort.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="731"/>
        <source>TCP line operation</source>
        <translation>TCP-Zeilen-Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="732"/>
        <source>Sends messages of any kind over TCP, one a line, in order, and reads each reply.</source>
        <translation>Sendet Nachrichten beliebiger Art der Reihe nach über TCP, eine je Zeile, und liest jede Antwort.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="733"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename=".declared.py" line="734"/>
        <source>Configuration name, unique in the production</source>
        <translation>Konfigurationsname, eindeutig in der Produktion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="735"/>
        <source>Class name</source>
        <translation>Klassenname</translation>
    </message>
    <message>
        <location filename=".declared.py" line="736"/>
        <source>Public name of the component</source>
        <translation>Öffentlicher Name der Komponente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="737"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="738"/>
        <source>Labels, comma separated; only for grouping</source>
        <translation>Bezeichnungen, durch Kommas getrennt; nur zum Gruppieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="739"/>
        <source>Pool size</source>
        <translation>Poolgröße</translation>
    </message>
    <message>
        <location filename=".declared.py" line="740"/>
        <source>Workers taking from the queue; 1 keeps strict order, 0 shares the actor pool</source>
        <translation>Arbeiter, die aus der Warteschlange nehmen; 1 hält strenge Reihenfolge, 0 teilt den Aktor-Pool</translation>
    </message>
    <message>
        <location filename=".declared.py" line="741"/>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="742"/>
        <source>A disabled item keeps its queue and processes nothing</source>
        <translation>Ein deaktiviertes Element behält seine Warteschlange und verarbeitet nichts</translation>
    </message>
    <message>
        <location filename=".declared.py" line="743"/>
        <source>Foreground</source>
        <translation>Vordergrund</translation>
    </message>
    <message>
        <location filename=".declared.py" line="744"/>
        <source>Run inside the engine&apos;s own process</source>
        <translation>Im eigenen Prozess der Engine ausführen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="745"/>
        <source>Log trace events</source>
        <translation>Trace-Ereignisse protokollieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="746"/>
        <source>Write trace events of this item to the log</source>
        <translation>Trace-Ereignisse dieses Elements ins Protokoll schreiben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="747"/>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="748"/>
        <source>START and STOP events in IRIS syntax or as cron, TZ=Area/City before them; empty = always</source>
        <translation>START- und STOP-Ereignisse in IRIS-Syntax oder als cron, TZ=Area/City davor; leer = immer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="749"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="750"/>
        <source>Queue size</source>
        <translation>Warteschlangengröße</translation>
    </message>
    <message>
        <location filename=".declared.py" line="751"/>
        <source>Messages this item&apos;s queue may hold before senders are held back</source>
        <translation>Nachrichten, die die Warteschlange dieses Elements halten darf, bevor Sender gebremst werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="752"/>
        <source>Queue bytes</source>
        <translation>Warteschlangen-Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="753"/>
        <source>Bytes this item&apos;s queue may hold before senders are held back</source>
        <translation>Bytes, die die Warteschlange dieses Elements halten darf, bevor Sender gebremst werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="754"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="755"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="756"/>
        <source>Testing enabled</source>
        <translation>Testen aktiviert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="757"/>
        <source>Allow test messages from the Studio</source>
        <translation>Testnachrichten aus dem Studio zulassen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="758"/>
        <source>Log general trace events</source>
        <translation>Allgemeine Trace-Ereignisse protokollieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="759"/>
        <source>Actor pool size</source>
        <translation>Größe des Aktor-Pools</translation>
    </message>
    <message>
        <location filename=".declared.py" line="760"/>
        <source>Workers shared by the processes whose pool size is 0</source>
        <translation>Arbeiter, die sich die Prozesse mit Poolgröße 0 teilen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="761"/>
        <source>Shutdown timeout</source>
        <translation>Zeitlimit beim Stoppen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="762"/>
        <source>Seconds a stop waits for work in flight</source>
        <translation>Sekunden, die ein Stopp auf laufende Arbeit wartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="763"/>
        <source>Update timeout</source>
        <translation>Zeitlimit beim Aktualisieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="764"/>
        <source>Seconds a reload waits for work in flight</source>
        <translation>Sekunden, die ein Neuladen auf laufende Arbeit wartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="765"/>
        <source>Min free bytes</source>
        <translation>Min. freie Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="766"/>
        <source>Bytes kept free on the disk of the journal: with less, no message is taken in; 0 = no limit</source>
        <translation>Bytes, die auf dem Datenträger des Journals frei bleiben: bei weniger wird keine Nachricht angenommen; 0 = keine Grenze</translation>
    </message>
    <message>
        <location filename=".declared.py" line="767"/>
        <source>Tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="768"/>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="769"/>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="56"/>
        <source>Too long for rows: edit it as text.</source>
        <translation>Zu lang für Zeilen: bitte als Text bearbeiten.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="112"/>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="117"/>
        <source>Show the condition as text too; either may be edited</source>
        <translation>Die Bedingung auch als Text zeigen; beides ist bearbeitbar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="48"/>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="51"/>
        <source>Condition as text</source>
        <translation>Bedingung als Text</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <location filename="../hie_studio/panels/diff/conflict_box.py" line="29"/>
        <source>&amp;Both, mine first</source>
        <translation>&amp;Beide, meine zuerst</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/conflict_box.py" line="41"/>
        <source>&amp;Mine</source>
        <translation>&amp;Meine</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/conflict_box.py" line="42"/>
        <source>&amp;Theirs</source>
        <translation>&amp;Die andere</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/conflict_box.py" line="65"/>
        <source>Before: {value}</source>
        <translation>Vorher: {value}</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="34"/>
        <source>Connect to a runtime</source>
        <translation>Mit einer Laufzeitumgebung verbinden</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="38"/>
        <source>A production that runs elsewhere is shown on the canvas that is open here: its figures, its messages, its log. It goes on running when you disconnect.</source>
        <translation>Eine Produktion, die anderswo läuft, wird auf der hier geöffneten Zeichenfläche gezeigt: ihre Zahlen, ihre Nachrichten, ihr Protokoll. Nach dem Trennen läuft sie weiter.</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="46"/>
        <location filename="../hie_studio/remote/dialog.py" line="65"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="49"/>
        <location filename="../hie_studio/remote/dialog.py" line="66"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="51"/>
        <source>Only if the runtime asks for one; it is not kept</source>
        <translation>Nur wenn die Laufzeitumgebung eines verlangt; es wird nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="60"/>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="61"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="86"/>
        <source>That is no address. Expected something like {example}</source>
        <translation>Das ist keine Adresse. Erwartet wird etwa {example}</translation>
    </message>
</context>
<context>
    <name>ConsolePanel</name>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="43"/>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="50"/>
        <source>Least level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="52"/>
        <source>{level} and worse</source>
        <translation>{level} und schwerer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="56"/>
        <location filename="../hie_studio/panels/console/panel.py" line="57"/>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="60"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="123"/>
        <source>Other words above show the rest.</source>
        <translation>Andere Wörter oben zeigen den Rest.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="124"/>
        <source>No entry passes the filter</source>
        <translation>Kein Eintrag passt zum Filter</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="126"/>
        <source>Press Run: starts, stops, connections and errors appear here.</source>
        <translation>„Starten“ drücken: Starts, Stopps, Verbindungen und Fehler erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="127"/>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="129"/>
        <source>Nothing of this level happened so far.</source>
        <translation>Auf dieser Stufe ist bisher nichts geschehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="130"/>
        <source>The log is empty</source>
        <translation>Das Protokoll ist leer</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="46"/>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="111"/>
        <source>Recorded messages</source>
        <translation>Aufgezeichnete Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="48"/>
        <source>Count how often each rule fires for messages that were recorded</source>
        <translation>Zählen, wie oft jede Regel bei aufgezeichneten Nachrichten greift</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="51"/>
        <source>Of the running production</source>
        <translation>Aus der laufenden Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="52"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="53"/>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="58"/>
        <source>Put the recorded messages away</source>
        <translation>Die aufgezeichneten Nachrichten weglegen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="123"/>
        <source>No messages have come to these rules yet</source>
        <translation>Zu diesen Regeln sind noch keine Nachrichten gekommen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="155"/>
        <source>{n} messages</source>
        <translation>{n} Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="157"/>
        <source>the first {n} messages</source>
        <translation>die ersten {n} Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="160"/>
        <source>rules that never fire: {n}</source>
        <translation>Regeln, die nie greifen: {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="160"/>
        <source>every rule fires</source>
        <translation>jede Regel greift</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="163"/>
        <source>{n} go nowhere</source>
        <translation>{n} gehen nirgendwohin</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="165"/>
        <source>{n} fail: {why}</source>
        <translation>{n} schlagen fehl: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="174"/>
        <source>Reading messages: {n}</source>
        <translation>Nachrichten lesen: {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="177"/>
        <source>Trying the rules: {done} of {total} messages</source>
        <translation>Regeln werden geprüft: {done} von {total} Nachrichten</translation>
    </message>
</context>
<context>
    <name>DefinitionEditor</name>
    <message>
        <location filename="../hie_studio/editors/definition_editor.py" line="50"/>
        <source>Undo brings it back.</source>
        <translation>Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_editor.py" line="55"/>
        <source>Who uses it</source>
        <translation>Verwendung</translation>
    </message>
</context>
<context>
    <name>DefinitionList</name>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="67"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="80"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="81"/>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="82"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>DefinitionLists</name>
    <message>
        <location filename="../hie_studio/editors/definition_windows.py" line="70"/>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="44"/>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="45"/>
        <source>transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="46"/>
        <source>lookup table</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="47"/>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="48"/>
        <source>business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="69"/>
        <source>Edit {what} “{name}”</source>
        <translation>{what} „{name}“ bearbeiten</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="75"/>
        <source>A {what} needs a name.</source>
        <translation>Ein Name fehlt ({what}).</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="111"/>
        <source>Remove {what} “{name}”</source>
        <translation>{what} „{name}“ entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="117"/>
        <source>There is no {what} “{name}”.</source>
        <translation>Nicht vorhanden: {what} „{name}“.</translation>
    </message>
</context>
<context>
    <name>DelegateEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="176"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="178"/>
        <source>Rules to go on with</source>
        <translation>Regeln, mit denen es weitergeht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="177"/>
        <source>Choose rules…</source>
        <translation>Regeln wählen…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../hie_studio/desk.py" line="30"/>
        <source>Something is under way; choose the language again when it is done.</source>
        <translation>Gerade läuft etwas; die Sprache danach erneut wählen.</translation>
    </message>
</context>
<context>
    <name>DiffCanvas</name>
    <message>
        <location filename="../hie_studio/panels/diff/canvas.py" line="113"/>
        <source>Differences on the canvas</source>
        <translation>Unterschiede auf der Zeichenfläche</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <location filename="../hie_studio/panels/diff/list.py" line="27"/>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>DifferenceWindow</name>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="44"/>
        <source>+ added    − removed    ≠ changed</source>
        <translation>+ neu    − entfernt    ≠ geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="76"/>
        <source>Nothing differs.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="78"/>
        <source>One thing differs.</source>
        <translation>Ein Unterschied.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="79"/>
        <source>{n} things differ.</source>
        <translation>{n} Unterschiede.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="90"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <location filename="../hie_studio/panels/diff/__init__.py" line="24"/>
        <source>&amp;Differences to the saved files…</source>
        <translation>&amp;Unterschiede zu den gespeicherten Dateien…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/__init__.py" line="34"/>
        <source>Changes not yet saved</source>
        <translation>Noch nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/__init__.py" line="51"/>
        <source>They cannot be merged</source>
        <translation>Sie können nicht zusammengeführt werden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="24"/>
        <source>The production</source>
        <translation>Die Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="26"/>
        <source>The canvas</source>
        <translation>Die Zeichenfläche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="27"/>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="28"/>
        <source>{kind} “{name}”</source>
        <translation>{kind} „{name}“</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="35"/>
        <source>{thing}, renamed from “{was}” (believed: same class, same settings)</source>
        <translation>{thing}, umbenannt von „{was}“ (vermutet: gleiche Klasse, gleiche Einstellungen)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="45"/>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="47"/>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="48"/>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="49"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="58"/>
        <source>Row “{key}”</source>
        <translation>Zeile „{key}“</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="63"/>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="69"/>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="69"/>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="88"/>
        <source>{place}: moved from {old} to {new}</source>
        <translation>{place}: von {old} nach {new} verschoben</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="90"/>
        <source>{place}: {new} (new)</source>
        <translation>{place}: {new} (neu)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="92"/>
        <source>{place}: {old} (taken away)</source>
        <translation>{place}: {old} (entfernt)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="94"/>
        <source>{place}: {old} → {new}</source>
        <translation>{place}: {old} → {new}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="101"/>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="103"/>
        <location filename="../hie_studio/panels/diff/words.py" line="109"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="105"/>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="105"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <location filename="../hie_studio/editors/buttons.py" line="48"/>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/buttons.py" line="49"/>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="44"/>
        <source>Start or stop</source>
        <translation>Starten oder anhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="44"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="44"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="46"/>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="47"/>
        <source>number {n}</source>
        <translation>Nr. {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="48"/>
        <source>Which of the month</source>
        <translation>Der wievielte im Monat</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="49"/>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="52"/>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="54"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="57"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="60"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="64"/>
        <source>Cron expression: minute, hour, day, month, weekday</source>
        <translation>Cron-Ausdruck: Minute, Stunde, Tag, Monat, Wochentag</translation>
    </message>
</context>
<context>
    <name>ExportCanvas</name>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="24"/>
        <source>Export the can&amp;vas…</source>
        <translation>&amp;Zeichenfläche exportieren…</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="33"/>
        <source>Vector picture (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="34"/>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="35"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="39"/>
        <source>Export the canvas</source>
        <translation>Zeichenfläche exportieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="49"/>
        <source>Export failed</source>
        <translation>Export fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="51"/>
        <source>The canvas was written to {path}</source>
        <translation>Die Zeichenfläche wurde nach {path} geschrieben</translation>
    </message>
</context>
<context>
    <name>ExpressionLine</name>
    <message>
        <location filename="../hie_studio/editors/completing.py" line="37"/>
        <source>Completions of {title}</source>
        <translation>Vorschläge für {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/expression_line.py" line="54"/>
        <source>Something is needed here, e.g. {example}</source>
        <translation>Hier wird etwas gebraucht, z. B. {example}</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <location filename="../hie_studio/inspector/group.py" line="122"/>
        <source>{title}  ·  {n} to put right</source>
        <translation>{title}  ·  {n} zu berichtigen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/group.py" line="124"/>
        <source>{title}  ·  {n} changed</source>
        <translation>{title}  ·  {n} geändert</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="133"/>
        <source>Name of this setting in IRIS</source>
        <translation>Name dieser Einstellung in IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="75"/>
        <source>Problem of {title}</source>
        <translation>Problem bei {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="99"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="138"/>
        <source>Remove this setting</source>
        <translation>Diese Einstellung entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="139"/>
        <source>Reset to the default: {default}</source>
        <translation>Auf den Standard zurücksetzen: {default}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="148"/>
        <source>Reset {title}</source>
        <translation>{title} zurücksetzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="156"/>
        <source>IRIS: {name}</source>
        <translation>IRIS: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="157"/>
        <source>Ctrl+Enter stores it; a running production takes it over at once.</source>
        <translation>Strg+Eingabe speichert den Wert; eine laufende Produktion übernimmt ihn sofort.</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="41"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="62"/>
        <source>New production: name of its folder</source>
        <translation>Neue Produktion: Name ihres Ordners</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="75"/>
        <source>Productions (*.json *.yaml *.yml *.xml)</source>
        <translation>Produktionen (*.json *.yaml *.yml *.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="76"/>
        <source>Open production</source>
        <translation>Produktion öffnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="107"/>
        <source>Save in folder</source>
        <translation>In Ordner speichern</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="125"/>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="126"/>
        <source>Save the changes to “{name}”?</source>
        <translation>Die Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="141"/>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="184"/>
        <source>Unsaved changes could not be backed up: {why}</source>
        <translation>Ungespeicherte Änderungen konnten nicht gesichert werden: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="205"/>
        <source>“{name}” has changes that are not saved in another Studio that is running.</source>
        <translation>„{name}“ hat ungespeicherte Änderungen in einem anderen laufenden Studio.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="217"/>
        <source>There are changes to “{name}” that were not saved last time.</source>
        <translation>Es gibt Änderungen an „{name}“, die beim letzten Mal nicht gespeichert wurden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="218"/>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="218"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="248"/>
        <source>The files of “{name}” were changed by someone else.</source>
        <translation>Die Dateien von „{name}“ wurden von anderer Seite geändert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="250"/>
        <source>Not saved: the files of “{name}” were changed by someone else meanwhile.</source>
        <translation>Nicht gespeichert: die Dateien von „{name}“ wurden inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="252"/>
        <source>Look at differences</source>
        <translation>Unterschiede ansehen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="260"/>
        <source>The changed files cannot be read, so they cannot be merged: {why}</source>
        <translation>Die geänderten Dateien sind nicht lesbar und können nicht zusammengeführt werden: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="263"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="264"/>
        <source>Save mine over it</source>
        <translation>Mit meinem Stand überschreiben</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="255"/>
        <source>Load theirs</source>
        <translation>Fremden Stand laden</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../hie_studio/panels/viewer/find_bar.py" line="36"/>
        <location filename="../hie_studio/panels/viewer/find_bar.py" line="37"/>
        <source>Search in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/find_bar.py" line="69"/>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="53"/>
        <source>What the message is checked against</source>
        <translation>Wogegen die Nachricht geprüft wird</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="55"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="58"/>
        <source>What is wrong with the message</source>
        <translation>Was an der Nachricht falsch ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="57"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="57"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="57"/>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="71"/>
        <source>Check against</source>
        <translation>Prüfen gegen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="104"/>
        <source>Nothing to check it against: put an .xsd or JSON Schema into the workspace&apos;s schemas.</source>
        <translation>Nichts, wogegen geprüft werden könnte: eine .xsd-Datei oder ein JSON-Schema zu den Schemas des Arbeitsbereichs legen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="123"/>
        <source>Errors: {errors}. Warnings: {warnings}.</source>
        <translation>Fehler: {errors}. Warnungen: {warnings}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="125"/>
        <source>Nothing is wrong.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="130"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="130"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="162"/>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="166"/>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="166"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>ForeachEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/foreach_editor.py" line="19"/>
        <source>Segments to go through</source>
        <translation>Segmente, die durchlaufen werden</translation>
    </message>
</context>
<context>
    <name>FormulaRow</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="149"/>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="150"/>
        <source>Formula {n}</source>
        <translation>Formel {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="154"/>
        <source>Remove formula {n}</source>
        <translation>Formel {n} entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="168"/>
        <source>A formula is needed, e.g. Length(HL7.{PID:5}) &gt; 3.</source>
        <translation>Eine Formel fehlt, z. B. Length(HL7.{PID:5}) &gt; 3.</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <location filename="../hie_studio/panels/search/model.py" line="52"/>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/model.py" line="52"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/model.py" line="52"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/model.py" line="52"/>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>Functions</name>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="24"/>
        <source>Whether a text holds another</source>
        <translation>Ob ein Text einen anderen enthält</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="25"/>
        <source>Whether a text does not hold another</source>
        <translation>Ob ein Text einen anderen nicht enthält</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="26"/>
        <source>Whether a text begins so</source>
        <translation>Ob ein Text so beginnt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="27"/>
        <source>Whether a text does not begin so</source>
        <translation>Ob ein Text nicht so beginnt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="28"/>
        <source>Whether a text ends so</source>
        <translation>Ob ein Text so endet</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="30"/>
        <source>Whether a text is like a pattern: % is any text, _ one character</source>
        <translation>Ob ein Text einem Muster gleicht: % ist beliebiger Text, _ ein Zeichen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="34"/>
        <source>Whether a text is not like a pattern: % is any text, _ one character</source>
        <translation>Ob ein Text einem Muster nicht gleicht: % ist beliebiger Text, _ ein Zeichen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="38"/>
        <source>Whether a text matches a pattern: 6N are six digits</source>
        <translation>Ob ein Text einem Muster entspricht: 6N sind sechs Ziffern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="42"/>
        <source>Whether a text does not match a pattern: 6N are six digits</source>
        <translation>Ob ein Text einem Muster nicht entspricht: 6N sind sechs Ziffern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="46"/>
        <source>Whether a text matches a regular expression</source>
        <translation>Ob ein Text einem regulären Ausdruck entspricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="49"/>
        <source>The text in capitals</source>
        <translation>Der Text in Großbuchstaben</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="50"/>
        <source>The text in small letters</source>
        <translation>Der Text in Kleinbuchstaben</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="52"/>
        <location filename="../hie_studio/editors/function_help.py" line="136"/>
        <source>How many characters a text has, or pieces with a delimiter</source>
        <translation>Wie viele Zeichen ein Text hat, oder Teile bei einem Trennzeichen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="55"/>
        <location filename="../hie_studio/editors/function_help.py" line="134"/>
        <source>The characters from one place to another</source>
        <translation>Die Zeichen von einer Stelle bis zu einer anderen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="56"/>
        <location filename="../hie_studio/editors/function_help.py" line="133"/>
        <source>Pieces of a text, from one to another</source>
        <translation>Teile eines Textes, von einem bis zu einem anderen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="58"/>
        <source>The text filled up to a width, on the left with a negative one</source>
        <translation>Der Text auf eine Breite aufgefüllt, bei negativer von links</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="62"/>
        <location filename="../hie_studio/editors/function_help.py" line="156"/>
        <source>The text without blanks (W) or others, at its ends (&lt;&gt;) or everywhere (*)</source>
        <translation>Der Text ohne Leerzeichen (W) oder andere, an den Enden (&lt;&gt;) oder überall (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="65"/>
        <location filename="../hie_studio/editors/function_help.py" line="66"/>
        <location filename="../hie_studio/editors/function_help.py" line="162"/>
        <source>The text with another in the place of each it holds</source>
        <translation>Der Text, mit einem anderen an jeder Stelle, wo der gesuchte steht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="68"/>
        <location filename="../hie_studio/editors/function_help.py" line="150"/>
        <source>The text with characters put for others, or taken out</source>
        <translation>Der Text mit ersetzten oder entfernten Zeichen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="76"/>
        <source>Whether a value is in a list</source>
        <translation>Ob ein Wert in einer Liste steht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="77"/>
        <source>Whether a value is not in a list</source>
        <translation>Ob ein Wert nicht in einer Liste steht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="79"/>
        <source>Whether two lists, &lt;a&gt;&lt;b&gt;, have something in common</source>
        <translation>Ob zwei Listen, &lt;a&gt;&lt;b&gt;, etwas gemeinsam haben</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="83"/>
        <source>Whether two lists, &lt;a&gt;&lt;b&gt;, have nothing in common</source>
        <translation>Ob zwei Listen, &lt;a&gt;&lt;b&gt;, nichts gemeinsam haben</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="91"/>
        <source>One value when a condition is true, else another</source>
        <translation>Ein Wert, wenn eine Bedingung zutrifft, sonst ein anderer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="92"/>
        <source>Whether a condition is not true</source>
        <translation>Ob eine Bedingung nicht zutrifft</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="93"/>
        <source>The smallest of up to eight numbers</source>
        <translation>Die kleinste von bis zu acht Zahlen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="94"/>
        <source>The largest of up to eight numbers</source>
        <translation>Die größte von bis zu acht Zahlen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="95"/>
        <source>A number rounded to some decimals</source>
        <translation>Eine Zahl, auf Nachkommastellen gerundet</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="97"/>
        <source>A date or time from one form into another</source>
        <translation>Datum oder Zeit von einer Form in eine andere</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="100"/>
        <source>The time now, in a form</source>
        <translation>Die Zeit jetzt, in einer Form</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="102"/>
        <source>Whether a schedule is on now, or at a time</source>
        <translation>Ob ein Zeitplan jetzt oder zu einer Zeit eingeschaltet ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="111"/>
        <source>What a lookup table has for a key, else a value of your own</source>
        <translation>Was eine Nachschlagetabelle zu einem Schlüssel hat, sonst ein eigener Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="114"/>
        <source>Whether a lookup table has a key</source>
        <translation>Ob eine Nachschlagetabelle einen Schlüssel hat</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="115"/>
        <source>What other rules return for the message</source>
        <translation>Was andere Regeln für die Nachricht zurückgeben</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="117"/>
        <source>Whether a value is a line of a file of the workspace</source>
        <translation>Ob ein Wert eine Zeile einer Datei des Arbeitsbereichs ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="121"/>
        <source>Whether a value is no line of a file of the workspace</source>
        <translation>Ob ein Wert keine Zeile einer Datei des Arbeitsbereichs ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="125"/>
        <source>Whether a value is in a column of a file of the workspace</source>
        <translation>Ob ein Wert in einer Spalte einer Datei des Arbeitsbereichs steht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="139"/>
        <source>Now, as days since 1840 and seconds of the day</source>
        <translation>Jetzt, als Tage seit 1840 und Sekunden des Tages</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="141"/>
        <source>The date of a number of days: format 8 is 20261231, 3 is 2026-12-31</source>
        <translation>Das Datum zu einer Zahl von Tagen: Format 8 ist 20261231, 3 ist 2026-12-31</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="144"/>
        <source>The number of days of a date in a format</source>
        <translation>Die Zahl der Tage zu einem Datum in einem Format</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="145"/>
        <source>The time of seconds since midnight, in a format</source>
        <translation>Die Zeit zu Sekunden seit Mitternacht, in einem Format</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="146"/>
        <source>The seconds since midnight of a time</source>
        <translation>Die Sekunden seit Mitternacht zu einer Zeit</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="147"/>
        <source>Date and time of days and seconds, in formats</source>
        <translation>Datum und Zeit zu Tagen und Sekunden, in Formaten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="148"/>
        <source>Days and seconds of a date and time</source>
        <translation>Tage und Sekunden zu Datum und Zeit</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="153"/>
        <source>The characters of some codes</source>
        <translation>Die Zeichen zu Codes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="154"/>
        <source>The code of a character of a text</source>
        <translation>Der Code eines Zeichens eines Textes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="159"/>
        <source>The text in capitals (U), small letters (L) or as words (W)</source>
        <translation>Der Text in Großbuchstaben (U), Kleinbuchstaben (L) oder mit großen Anfängen (W)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="160"/>
        <source>Where a text stands in another: the place behind it, 0 where it does not</source>
        <translation>Wo ein Text in einem anderen steht: die Stelle dahinter, 0, wenn nirgends</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="161"/>
        <source>The text to the right of a width, a number with some decimals</source>
        <translation>Der Text rechtsbündig in einer Breite, eine Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="163"/>
        <source>The text from its end to its beginning</source>
        <translation>Der Text vom Ende zum Anfang</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="164"/>
        <source>A number without its sign</source>
        <translation>Eine Zahl ohne Vorzeichen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="165"/>
        <source>A text as a number, nothing when it is none</source>
        <translation>Ein Text als Zahl, nichts, wenn er keine ist</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="113"/>
        <source>How the conditions are joined</source>
        <translation>Wie die Bedingungen verbunden sind</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="116"/>
        <source>all of these</source>
        <translation>alle davon</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="117"/>
        <source>any of these</source>
        <translation>mindestens eine davon</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="118"/>
        <source>not all of these</source>
        <translation>nicht alle davon</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="119"/>
        <source>none of these</source>
        <translation>keine davon</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="138"/>
        <source>Remove group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="167"/>
        <source>Every segment</source>
        <translation>Jedes Segment</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="167"/>
        <source>Every message that gets here</source>
        <translation>Jede Nachricht, die hierher kommt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="171"/>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="173"/>
        <source>Add other</source>
        <translation>Anderes hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="175"/>
        <source>Group of conditions</source>
        <translation>Gruppe von Bedingungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="176"/>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="178"/>
        <source>Not: the opposite of this</source>
        <translation>Nicht: das Gegenteil hiervon</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="182"/>
        <source>Add other condition</source>
        <translation>Andere Bedingung hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="193"/>
        <source>{what} in group {place}</source>
        <translation>{what} in Gruppe {place}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="204"/>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="204"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <location filename="../hie_studio/canvas/grouping.py" line="22"/>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/grouping.py" line="24"/>
        <source>&amp;Ungroup</source>
        <translation>Gruppierung auf&amp;heben</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/grouping.py" line="26"/>
        <source>&amp;Fold or unfold</source>
        <translation>&amp;Ein- oder ausklappen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/grouping.py" line="47"/>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
</context>
<context>
    <name>HL7View</name>
    <message>
        <location filename="../hie_studio/panels/hl7_view.py" line="127"/>
        <source>{segment}, segment {n} of that name</source>
        <translation>{segment}, {n}. Segment dieses Namens</translation>
    </message>
</context>
<context>
    <name>IRISFlow</name>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="43"/>
        <source>IRIS files (*.xml *.cls *.zip *.hl7 *.lut *.esd)</source>
        <translation>IRIS-Dateien (*.xml *.cls *.zip *.hl7 *.lut *.esd)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="44"/>
        <source>Import IRIS files</source>
        <translation>IRIS-Dateien importieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="53"/>
        <source>An import is running.</source>
        <translation>Ein Import läuft.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="67"/>
        <source>Import failed</source>
        <translation>Import fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="71"/>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Der Import wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="125"/>
        <location filename="../hie_studio/window/iris_flow.py" line="138"/>
        <source>Nothing of IRIS was found in these files.</source>
        <translation>In diesen Dateien wurde nichts von IRIS gefunden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="143"/>
        <source>Add what was imported to “{name}”</source>
        <translation>Importiertes zu „{name}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="145"/>
        <source>Added to “{name}”. Undo takes it back.</source>
        <translation>Zu „{name}“ hinzugefügt. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="162"/>
        <source>Export to IRIS</source>
        <translation>Nach IRIS exportieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="162"/>
        <source>IRIS export (*.xml)</source>
        <translation>IRIS-Export (*.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="171"/>
        <source>Export failed</source>
        <translation>Export fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="173"/>
        <source>Export report</source>
        <translation>Exportbericht</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="122"/>
        <location filename="../hie_studio/window/import_job.py" line="129"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="124"/>
        <source>Reading files…</source>
        <translation>Dateien werden gelesen …</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="130"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="144"/>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="152"/>
        <source>Reading files: {done} of {total}</source>
        <translation>Dateien lesen: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="154"/>
        <source>Converting: {done} of {total}</source>
        <translation>Umwandeln: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="40"/>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>Place in the source</source>
        <translation>Stelle in der Quelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="55"/>
        <source>Double-click a line, or press Return on it, to go to its item.</source>
        <translation>Doppelklick auf eine Zeile oder Eingabetaste führt zu ihrem Element.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="58"/>
        <source>What is still to supply can be dropped on the window later: it is added.</source>
        <translation>Was noch fehlt, kann später auf das Fenster gezogen werden: es wird hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="72"/>
        <source>The line in full</source>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="84"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="86"/>
        <source>Kept as it was, does not run</source>
        <translation>Unverändert behalten, läuft nicht</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="87"/>
        <source>Converted, with a note</source>
        <translation>Umgewandelt, mit Hinweis</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="88"/>
        <source>Converted exactly</source>
        <translation>Genau umgewandelt</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="105"/>
        <source>{converted} converted, {kept} kept as they were, {supply} to supply, {problems} problems</source>
        <translation>{converted} umgewandelt, {kept} unverändert behalten, {supply} zu ergänzen, {problems} Probleme</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="129"/>
        <source>{count} more are in the report file</source>
        <translation>{count} weitere stehen in der Berichtsdatei</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="134"/>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="135"/>
        <source>item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="136"/>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="137"/>
        <source>default</source>
        <translation>in allen anderen Fällen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="138"/>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="139"/>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="140"/>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="141"/>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="142"/>
        <source>transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="143"/>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="144"/>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="145"/>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="146"/>
        <source>lookup table</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="147"/>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="148"/>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="149"/>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="157"/>
        <source>Choose a line to read it in full.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="85"/>
        <source>To supply</source>
        <translation>Zu ergänzen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="46"/>
        <source>A value is needed: {allowed}.</source>
        <translation>Ein Wert ist nötig: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="48"/>
        <location filename="../hie_studio/inspector/form_model.py" line="218"/>
        <source>A value is needed.</source>
        <translation>Ein Wert ist nötig.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="50"/>
        <source>“{value}” is neither on nor off.</source>
        <translation>„{value}“ ist weder „ein“ noch „aus“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="52"/>
        <source>{value} is not allowed: {allowed}.</source>
        <translation>{value} ist nicht erlaubt: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="55"/>
        <source>“{value}” is not allowed: {allowed}.</source>
        <translation>„{value}“ ist nicht erlaubt: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="64"/>
        <source>one of {names}</source>
        <translation>eines von {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="66"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="66"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="69"/>
        <source>{noun} from {low} to {high}</source>
        <translation>{noun} von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="71"/>
        <source>{noun} from {low} up</source>
        <translation>{noun} ab {low}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="73"/>
        <source>{noun} up to {high}</source>
        <translation>{noun} bis {high}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="91"/>
        <source>“{entry}” needs a code and actions, e.g. :?E=S</source>
        <translation>„{entry}“ braucht einen Code und Aktionen, z. B. :?E=S</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="95"/>
        <source>“{letters}” in “{entry}”: the actions are letters of C W R S D F</source>
        <translation>„{letters}“ in „{entry}“: Aktionen sind Buchstaben aus C W R S D F</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="103"/>
        <source>“{code}” is no reply code; there are :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X</source>
        <translation>„{code}“ ist kein Antwortcode; es gibt :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="136"/>
        <source>An item needs a name.</source>
        <translation>Ein Element braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="139"/>
        <source>A name may not hold {chars}</source>
        <translation>Ein Name darf {chars} nicht enthalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="141"/>
        <source>A name may not begin with ! $ . _ nor end with ! $ .</source>
        <translation>Ein Name darf nicht mit ! $ . _ beginnen und nicht mit ! $ . enden</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="148"/>
        <source>A pattern is needed, e.g. %f_%Q</source>
        <translation>Ein Muster ist nötig, z. B. %f_%Q</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="150"/>
        <source>A file name holds no / or \; the folder is a setting of its own</source>
        <translation>Ein Dateiname enthält kein / oder \; der Ordner ist eine eigene Einstellung</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="152"/>
        <source>After % comes a letter of the pattern, e.g. %f, %Q or %Y%m%d</source>
        <translation>Auf % folgt ein Buchstabe des Musters, z. B. %f, %Q oder %Y%m%d</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="282"/>
        <source>Unique in the production; rules and targets follow a change</source>
        <translation>Eindeutig in der Produktion; Regeln und Ziele folgen einer Änderung</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="283"/>
        <source>Notes for people; no effect</source>
        <translation>Notizen für Menschen; ohne Wirkung</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="284"/>
        <source>What this production is for</source>
        <translation>Wozu diese Produktion dient</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="285"/>
        <source>A disabled production does not start</source>
        <translation>Eine deaktivierte Produktion startet nicht</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="286"/>
        <source>Write trace events of the engine to the log</source>
        <translation>Ablaufereignisse der Engine ins Protokoll schreiben</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="72"/>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="74"/>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="76"/>
        <source>Empty on purpose</source>
        <translation>Absichtlich leer</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="116"/>
        <location filename="../hie_studio/inspector/typed_values.py" line="45"/>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="116"/>
        <location filename="../hie_studio/inspector/typed_values.py" line="46"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="161"/>
        <location filename="../hie_studio/inspector/form_model.py" line="162"/>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="170"/>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="172"/>
        <source>No counterpart in HIE: {name}</source>
        <translation>Keine Entsprechung in HIE: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="178"/>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="181"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="234"/>
        <source>There is no item {names}.</source>
        <translation>Es gibt kein Element {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="237"/>
        <source>There is no rule {names} in this workspace.</source>
        <translation>Es gibt keine Regel {names} in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="252"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="259"/>
        <source>Kept adapter settings</source>
        <translation>Übernommene Adaptereinstellungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="260"/>
        <source>Kept host settings</source>
        <translation>Übernommene Host-Einstellungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="290"/>
        <source>{n} items</source>
        <translation>{n} Elemente</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="291"/>
        <source>A change here is made to all of them</source>
        <translation>Eine Änderung hier gilt für alle</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/storing.py" line="34"/>
        <source>Set {title} of {n} items</source>
        <translation>{title} von {n} Elementen setzen</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="84"/>
        <source>Inspector</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="90"/>
        <location filename="../hie_studio/inspector/inspector.py" line="92"/>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="112"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="300"/>
        <source>No setting has “{words}” in its name or help.</source>
        <translation>Keine Einstellung hat „{words}“ im Namen oder in der Hilfe.</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="37"/>
        <source>Add what comes ne&amp;xt…</source>
        <translation>Nä&amp;chstes hinzufügen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="40"/>
        <source>&amp;Open its rule or transform</source>
        <translation>Regel oder Transformation ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="47"/>
        <source>Ena&amp;bled</source>
        <translation>&amp;Eingeschaltet</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="52"/>
        <source>Cate&amp;gory</source>
        <translation>Kate&amp;gorie</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="56"/>
        <source>&amp;Menu of the selection</source>
        <translation>&amp;Menü der Auswahl</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="64"/>
        <source>Messages of the &amp;item</source>
        <translation>&amp;Nachrichten des Elements</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="90"/>
        <source>Set {field} of {n} items</source>
        <translation>{field} von {n} Elementen setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="111"/>
        <source>&amp;Another…</source>
        <translation>&amp;Andere…</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="38"/>
        <source>{title}: class</source>
        <translation>{title}: Klasse</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="39"/>
        <source>{title}: schema</source>
        <translation>{title}: Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="88"/>
        <source>This schema is not known: groups are found by the order of segments.</source>
        <translation>Dieses Schema ist unbekannt: Gruppen werden nach der Reihenfolge der Segmente gefunden.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <location filename="../hie_studio/window/language_menu.py" line="25"/>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/language_menu.py" line="29"/>
        <source>Language of the &amp;system</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/language_menu.py" line="42"/>
        <source>Kept, but HIE_LANG={language} is set and goes first.</source>
        <translation>Gespeichert, aber HIE_LANG={language} ist gesetzt und hat Vorrang.</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="114"/>
        <source>Set to empty text</source>
        <translation>Auf leeren Text setzen</translation>
    </message>
</context>
<context>
    <name>LiveBlock</name>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="74"/>
        <source>Live figures</source>
        <translation>Aktuelle Werte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="82"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="83"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="84"/>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="88"/>
        <source>Show queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="89"/>
        <source>Show the messages that wait at this item</source>
        <translation>Die Nachrichten zeigen, die an diesem Element warten</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="91"/>
        <source>Suspend first message</source>
        <translation>Erste Nachricht aussetzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="94"/>
        <source>The message it tries again and again is kept as Suspended and can be sent again later; the next one gets its turn</source>
        <translation>Die immer wieder versuchte Nachricht bleibt als „Ausgesetzt“ erhalten und kann später erneut gesendet werden; die nächste kommt an die Reihe</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="103"/>
        <source>Pool size now</source>
        <translation>Aktuelle Poolgröße</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="104"/>
        <source>Workers now; the setting below holds from the next start</source>
        <translation>Arbeiter jetzt; die Einstellung unten gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="137"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="138"/>
        <source>In /s</source>
        <translation>Ein /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="139"/>
        <source>Out /s</source>
        <translation>Aus /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="140"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="175"/>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="176"/>
        <source>Fewer workers</source>
        <translation>Weniger Arbeiter</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="178"/>
        <source>More workers</source>
        <translation>Mehr Arbeiter</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="191"/>
        <source>{action} this item</source>
        <translation>Dieses Element: {action}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="248"/>
        <source>Oldest waits {time}</source>
        <translation>Älteste wartet {time}</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="41"/>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="42"/>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="43"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="44"/>
        <location filename="../hie_studio/panels/console/log_model.py" line="45"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="98"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="98"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="98"/>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="98"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>LookupEditor</name>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="36"/>
        <source>Lookup table editor</source>
        <translation>Editor für Nachschlagetabellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="38"/>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="40"/>
        <location filename="../hie_studio/editors/lookups/editor.py" line="41"/>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="50"/>
        <source>Show only rows to look at: empty keys, and keys that are nearly the same</source>
        <translation>Nur Zeilen zeigen, die anzusehen sind: leere Schlüssel und fast gleiche Schlüssel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="72"/>
        <source>There is no lookup table “{name}” any more</source>
        <translation>Es gibt keine Nachschlagetabelle „{name}“ mehr</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="110"/>
        <source>The key “{key}” is in the table already, in row {row}: {value}</source>
        <translation>Der Schlüssel „{key}“ steht schon in der Tabelle, in Zeile {row}: {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="117"/>
        <source>Add “{key}” to {table}</source>
        <translation>„{key}“ zu {table} hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="120"/>
        <source>Change key “{old}” of {table} to “{new}”</source>
        <translation>Schlüssel „{old}“ von {table} in „{new}“ ändern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="127"/>
        <source>Set “{key}” of {table}</source>
        <translation>„{key}“ von {table} setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="135"/>
        <source>Remove “{key}” from {table}</source>
        <translation>„{key}“ aus {table} entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="135"/>
        <source>Remove {n} rows from {table}</source>
        <translation>{n} Zeilen aus {table} entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="146"/>
        <source>Duplicate “{key}” of {table}</source>
        <translation>„{key}“ von {table} duplizieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="146"/>
        <source>Duplicate {n} rows of {table}</source>
        <translation>{n} Zeilen von {table} duplizieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="157"/>
        <source>{n} rows copied</source>
        <translation>{n} Zeilen kopiert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="168"/>
        <source>Paste {n} rows into {table}</source>
        <translation>{n} Zeilen in {table} einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="178"/>
        <source>One column was copied: go to the value of a row that {n} rows follow, or copy two columns, key and value.</source>
        <translation>Es wurde eine Spalte kopiert: zum Wert einer Zeile gehen, auf die {n} Zeilen folgen, oder zwei Spalten kopieren, Schlüssel und Wert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="182"/>
        <source>Paste {n} values into {table}</source>
        <translation>{n} Werte in {table} einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="195"/>
        <source>{added} rows added, {replaced} with a new value.</source>
        <translation>{added} Zeilen hinzugefügt, {replaced} mit neuem Wert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="198"/>
        <source>Given more than once, the last counts: {keys}.</source>
        <translation>Mehrfach angegeben, der letzte zählt: {keys}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="202"/>
        <source>Left out: {lines}.</source>
        <translation>Ausgelassen: {lines}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="23"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="207"/>
        <source>Import {n} rows into {table}</source>
        <translation>{n} Zeilen in {table} importieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="233"/>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="233"/>
        <source>{shown} of {n} rows</source>
        <translation>{shown} von {n} Zeilen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="236"/>
        <source>{n} to look at</source>
        <translation>{n} anzusehen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="265"/>
        <source>Duplicate the selected rows (Ctrl+D)</source>
        <translation>Ausgewählte Zeilen duplizieren (Strg+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="268"/>
        <source>Remove the selected rows (Delete)</source>
        <translation>Ausgewählte Zeilen entfernen (Entf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="272"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="273"/>
        <source>Add the rows of a file…</source>
        <translation>Zeilen einer Datei hinzufügen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="274"/>
        <source>Replace all rows by those of a file…</source>
        <translation>Alle Zeilen durch die einer Datei ersetzen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="277"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="278"/>
        <source>As CSV…</source>
        <translation>Als CSV…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="279"/>
        <source>As IRIS export…</source>
        <translation>Als IRIS-Export…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="281"/>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="282"/>
        <source>Add row (Insert)</source>
        <translation>Zeile hinzufügen (Einfg)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="289"/>
        <source>Type in the last line to add a row, or paste two columns of a spreadsheet (Ctrl+V).</source>
        <translation>In die letzte Zeile tippen, um eine Zeile hinzuzufügen, oder zwei Spalten einer Tabellenkalkulation einfügen (Strg+V).</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="22"/>
        <source>Lookup tables ({endings})</source>
        <translation>Nachschlagetabellen ({endings})</translation>
    </message>
</context>
<context>
    <name>LookupModel</name>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="153"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="153"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="187"/>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="195"/>
        <source>The key is empty: it is found for an empty value only</source>
        <translation>Der Schlüssel ist leer: Er wird nur für einen leeren Wert gefunden</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="196"/>
        <source>Differs from the key “{other}” only by case or blanks; both are kept</source>
        <translation>Unterscheidet sich vom Schlüssel „{other}“ nur durch Groß-/Kleinschreibung oder Leerzeichen; beide bleiben</translation>
    </message>
</context>
<context>
    <name>Lookups</name>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="34"/>
        <source>Lookup table {name}</source>
        <translation>Nachschlagetabelle {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="29"/>
        <source>&amp;Lookup tables…</source>
        <translation>Nachsch&amp;lagetabellen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="39"/>
        <source>New lookup table</source>
        <translation>Neue Nachschlagetabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="40"/>
        <source>Name of the table, as rules and transforms call it: Lookup(&quot;Name&quot;, key)</source>
        <translation>Name der Tabelle, wie Regeln und Transformationen sie aufrufen: Lookup(&quot;Name&quot;, key)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="51"/>
        <source>Import lookup tables</source>
        <translation>Nachschlagetabellen importieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="63"/>
        <source>The lookup tables cannot be imported</source>
        <translation>Die Nachschlagetabellen können nicht importiert werden</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="70"/>
        <source>Import {names}</source>
        <translation>{names} importieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="75"/>
        <source>Some lines were left out</source>
        <translation>Einige Zeilen wurden ausgelassen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="89"/>
        <source>Lookup tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="91"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="92"/>
        <source>No lookup tables yet</source>
        <translation>Noch keine Nachschlagetabellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="94"/>
        <source>A lookup table gives a value for a key: ward codes, consultants. Make one, or drop a CSV file here.</source>
        <translation>Eine Nachschlagetabelle liefert zu einem Schlüssel einen Wert: Stationscodes, Fachärzte. Eine anlegen oder eine CSV-Datei hierher ziehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="106"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="41"/>
        <source>There is a lookup table “{name}” already.</source>
        <translation>Es gibt bereits eine Nachschlagetabelle „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="47"/>
        <source>New lookup table “{name}”</source>
        <translation>Neue Nachschlagetabelle „{name}“</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../hie_studio/main_window.py" line="109"/>
        <location filename="../hie_studio/main_window.py" line="255"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="110"/>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="111"/>
        <source>Trace</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="112"/>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="113"/>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="118"/>
        <source>Main toolbar</source>
        <translation>Hauptsymbolleiste</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="338"/>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="373"/>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="400"/>
        <source>Nothing to open: give a workspace or IRIS .xml, .cls or .zip files.</source>
        <translation>Nichts zu öffnen: einen Arbeitsbereich oder IRIS-Dateien (.xml, .cls, .zip) angeben.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="30"/>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="33"/>
        <source>Inspector</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="40"/>
        <location filename="../hie_studio/window/docks.py" line="44"/>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>Mapper</name>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="39"/>
        <source>In all other cases</source>
        <translation>In allen anderen Fällen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="40"/>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="50"/>
        <source>If {condition}</source>
        <translation>Wenn {condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="52"/>
        <source>When {condition}</source>
        <translation>Falls {condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="54"/>
        <source>For each {path}, counted by {key}</source>
        <translation>Für jedes {path}, gezählt mit {key}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="57"/>
        <source>Choose the first case that holds</source>
        <translation>Den ersten zutreffenden Fall wählen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="59"/>
        <source>Group without a name</source>
        <translation>Gruppe ohne Namen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="61"/>
        <source>Transform {source} by {name} into {target}</source>
        <translation>{source} mit {name} in {target} umwandeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="65"/>
        <source>Log {value}</source>
        <translation>{value} protokollieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="67"/>
        <source>Leave the loop</source>
        <translation>Schleife verlassen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="69"/>
        <source>Empty remark</source>
        <translation>Leere Bemerkung</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="71"/>
        <source>Run the Python step {name} in place of &lt;{element}&gt;</source>
        <translation>Python-Schritt {name} anstelle von &lt;{element}&gt; ausführen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="74"/>
        <source>&lt;{element}&gt; of IRIS, kept as it is</source>
        <translation>&lt;{element}&gt; von IRIS, unverändert bewahrt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="81"/>
        <source>Append {value} to {target}</source>
        <translation>{value} an {target} anhängen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="83"/>
        <source>Insert {value} into {target} at {key}</source>
        <translation>{value} in {target} bei {key} einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="86"/>
        <source>Clear {target}</source>
        <translation>{target} leeren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="88"/>
        <source>Remove {target}</source>
        <translation>{target} entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="89"/>
        <source>Set {target} to {value}</source>
        <translation>{target} auf {value} setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="102"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="109"/>
        <source> is not empty</source>
        <translation> ist nicht leer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="111"/>
        <source> is empty</source>
        <translation> ist leer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="118"/>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="118"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="124"/>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="160"/>
        <source>The target begins as</source>
        <translation>Das Ziel beginnt als</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="162"/>
        <source>an empty message</source>
        <translation>leere Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="163"/>
        <source>a copy of the source</source>
        <translation>Kopie der Quelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="164"/>
        <source>the message given to it</source>
        <translation>übergebene Nachricht</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="../hie_studio/document/marks.py" line="42"/>
        <source>A setting it needs is missing.</source>
        <translation>Eine nötige Einstellung fehlt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/marks.py" line="43"/>
        <source>Dead end: what comes here goes no further.</source>
        <translation>Sackgasse: Was hierher kommt, geht nicht weiter.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/marks.py" line="44"/>
        <source>In a loop: a message could go round for ever.</source>
        <translation>In einer Schleife: Eine Nachricht könnte endlos kreisen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/marks.py" line="45"/>
        <source>Unreachable: no service&apos;s messages come here.</source>
        <translation>Unerreichbar: Von keinem Dienst kommen Nachrichten hierher.</translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="27"/>
        <source>Changed by someone else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="37"/>
        <source>Mine for all</source>
        <translation>Überall meine</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="38"/>
        <source>Theirs for all</source>
        <translation>Überall die andere</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="39"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="41"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="60"/>
        <source>Changed by both: to decide</source>
        <translation>Von beiden geändert: zu entscheiden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="67"/>
        <source>Changed by them</source>
        <translation>Von anderen geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="67"/>
        <source>Changed by me</source>
        <translation>Von mir geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="72"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="95"/>
        <source>One place was changed by both of you: decide it. All else comes together.</source>
        <translation>Eine Stelle haben beide geändert. Bitte entscheiden; alles andere kommt zusammen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="97"/>
        <source>{n} places were changed by both of you: decide each. All else comes together.</source>
        <translation>Stellen, die beide geändert haben: {n}. Bitte jede entscheiden; alles andere kommt zusammen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="100"/>
        <source>Nothing is in the way: Merge brings both together as one step. The canvas shows what comes.</source>
        <translation>Nichts steht im Weg: Zusammenführen bringt beides in einem Schritt zusammen. Die Zeichenfläche zeigt das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="111"/>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="111"/>
        <source>theirs</source>
        <translation>die andere</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="111"/>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="112"/>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="164"/>
        <source>Merge the changes of someone else</source>
        <translation>Änderungen von jemand anderem zusammenführen</translation>
    </message>
</context>
<context>
    <name>MessageFilters</name>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="35"/>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="35"/>
        <source>Any item</source>
        <translation>Jedes Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="37"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="38"/>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="41"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="43"/>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="44"/>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 Minuten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="45"/>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="46"/>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="47"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="51"/>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="58"/>
        <source>Control id, type or text in the message</source>
        <translation>Kontroll-ID, Typ oder Text in der Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="57"/>
        <location filename="../hie_studio/panels/messages/filters.py" line="59"/>
        <source>Text to find</source>
        <translation>Suchtext</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="176"/>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="177"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="178"/>
        <source>Control id</source>
        <translation>Kontroll-ID</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="179"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="180"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="181"/>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="182"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="183"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>MessageStatus</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="63"/>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="64"/>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="65"/>
        <source>Retrying</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="66"/>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="67"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="68"/>
        <source>Suspended</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="69"/>
        <source>Bad message</source>
        <translation>Fehlerhafte Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="70"/>
        <source>Went nowhere</source>
        <translation>Ohne Ziel</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="71"/>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>MessageTree</name>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="104"/>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="154"/>
        <source>Filter of {tree}</source>
        <translation>Filter von {tree}</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="155"/>
        <source>Name, path or value</source>
        <translation>Name, Pfad oder Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="200"/>
        <source>This message cannot be read</source>
        <translation>Diese Nachricht ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="271"/>
        <source>over {n}</source>
        <translation>über {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="286"/>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="290"/>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="294"/>
        <source>Open all below</source>
        <translation>Alles darunter öffnen</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="67"/>
        <source>Message: {name}</source>
        <translation>Nachricht: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="71"/>
        <source>Places of the message</source>
        <translation>Stellen der Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="85"/>
        <source>Which message of the file</source>
        <translation>Welche Nachricht der Datei</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="87"/>
        <source>{k} of {n}</source>
        <translation>{k} von {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="89"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="91"/>
        <source>With a &amp;file…</source>
        <translation>Mit einer &amp;Datei…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="91"/>
        <source>With the &amp;clipboard</source>
        <translation>Mit der &amp;Zwischenablage</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="95"/>
        <source>Anonymise…</source>
        <translation>Anonymisieren…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="96"/>
        <source>Validate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="98"/>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="99"/>
        <source>Capture as test</source>
        <translation>Als Test festhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="122"/>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="123"/>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="124"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="174"/>
        <source>Validate  {keys}</source>
        <translation>Prüfen  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="175"/>
        <source>Copy path  {keys}</source>
        <translation>Pfad kopieren  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="176"/>
        <source>Copy value  {keys}</source>
        <translation>Wert kopieren  {keys}</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="64"/>
        <location filename="../hie_studio/panels/messages/panel.py" line="72"/>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="231"/>
        <source>Trace</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="232"/>
        <source>Show message</source>
        <translation>Nachricht anzeigen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="233"/>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="234"/>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="235"/>
        <source>Capture as test</source>
        <translation>Als Test festhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="236"/>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="237"/>
        <source>Edit and resend…</source>
        <translation>Bearbeiten und erneut senden…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="238"/>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="339"/>
        <source>{n} messages</source>
        <translation>{n} Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="346"/>
        <source>Press Run: every message the production takes in appears here.</source>
        <translation>„Starten“ drücken: Jede Nachricht, die die Produktion annimmt, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="347"/>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="349"/>
        <source>Clear a filter above to see more.</source>
        <translation>Einen Filter oben löschen, um mehr zu sehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="350"/>
        <source>No message passes the filters</source>
        <translation>Keine Nachricht passt zu den Filtern</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="352"/>
        <source>The production runs and waits. F9 leads to where you send it a test message.</source>
        <translation>Die Produktion läuft und wartet. F9 führt dorthin, wo eine Testnachricht gesendet wird.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="353"/>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/bodies.py" line="27"/>
        <source>{name} (long values cut)</source>
        <translation>{name} (lange Werte gekürzt)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/bodies.py" line="36"/>
        <source>Message #{id} is too large: only part of it can be had here.</source>
        <translation>Nachricht #{id} ist zu groß: Hier ist nur ein Teil davon zu haben.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../hie_studio/canvas/minimap.py" line="33"/>
        <source>Overview of the canvas</source>
        <translation>Übersicht der Zeichenfläche</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../hie_studio/editors/name_dialog.py" line="28"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/name_dialog.py" line="38"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="228"/>
        <location filename="../hie_studio/inspector/fields.py" line="230"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="228"/>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="245"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="297"/>
        <source>{text} {title}</source>
        <translation>{text} {title}</translation>
    </message>
</context>
<context>
    <name>NamePicker</name>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="80"/>
        <source>Add to {title}</source>
        <translation>Zu {title} hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="83"/>
        <location filename="../hie_studio/inspector/names_editor.py" line="127"/>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="117"/>
        <source>There is no item “{name}”.</source>
        <translation>Es gibt kein Element „{name}“.</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="188"/>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <location filename="../hie_studio/canvas/naming.py" line="80"/>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>NewTransform</name>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="27"/>
        <source>New transform</source>
        <translation>Neue Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="30"/>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="55"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="36"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="37"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="47"/>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="48"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="57"/>
        <source>Source: class and schema</source>
        <translation>Quelle: Klasse und Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="58"/>
        <source>Target: class and schema</source>
        <translation>Ziel: Klasse und Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="59"/>
        <source>The target begins as</source>
        <translation>Das Ziel beginnt als</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="81"/>
        <source>There is a transform “{name}” already.</source>
        <translation>Es gibt schon eine Transformation „{name}“.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="39"/>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="40"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="73"/>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="76"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="76"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="171"/>
        <source>{setting} of {whose}: {why}</source>
        <translation>{setting} von {whose}: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="174"/>
        <source>Set {setting} of {whose}, {now} now, to …</source>
        <translation>{setting} von {whose}, jetzt {now}, setzen auf …</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="179"/>
        <source>{setting} of {whose} is {value} already</source>
        <translation>{setting} von {whose} ist schon {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="186"/>
        <source>Set {setting} of {whose} to {value}</source>
        <translation>{setting} von {whose} auf {value} setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="188"/>
        <source>Set {setting} of {whose} from {before} to {value}</source>
        <translation>{setting} von {whose} von {before} auf {value} setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="195"/>
        <source>the production</source>
        <translation>der Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="198"/>
        <source>{n} selected items</source>
        <translation>{n} ausgewählten Elementen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="45"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="46"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="85"/>
        <source>there is no “{name}”; there are: {names}</source>
        <translation>„{name}“ gibt es nicht; vorhanden: {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="86"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="93"/>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="96"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="70"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="71"/>
        <source>Filter components</source>
        <translation>Komponenten filtern</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="80"/>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="95"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="96"/>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="97"/>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
</context>
<context>
    <name>PathEditor</name>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="153"/>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="154"/>
        <source>Browse for {title}</source>
        <translation>{title} auswählen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="50"/>
        <source>Sample message</source>
        <translation>Beispielnachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="57"/>
        <source>Result of the transform</source>
        <translation>Ergebnis der Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="58"/>
        <source>Message before</source>
        <translation>Nachricht vorher</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="59"/>
        <source>Paste an HL7 message, or pick a sample</source>
        <translation>HL7-Nachricht einfügen oder ein Beispiel wählen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="60"/>
        <source>Message after</source>
        <translation>Nachricht nachher</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="101"/>
        <source>  Logged: {text}</source>
        <translation>  Protokolliert: {text}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="106"/>
        <source>What comes out appears here.</source>
        <translation>Hier erscheint, was herauskommt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="108"/>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="110"/>
        <source>Fields changed or new: {n}. Changed or gone: {m}.</source>
        <translation>Geänderte oder neue Felder: {n}. Geändert oder weg: {m}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="123"/>
        <source>&amp;Open a file…</source>
        <translation>Datei &amp;öffnen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="141"/>
        <source>Message to try</source>
        <translation>Nachricht zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="72"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="72"/>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="72"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="72"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="134"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="135"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="136"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="33"/>
        <location filename="../hie_studio/panels/problems/panel.py" line="35"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="41"/>
        <location filename="../hie_studio/panels/problems/panel.py" line="42"/>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="90"/>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="90"/>
        <source>{n} errors</source>
        <translation>{n} Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="91"/>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="91"/>
        <source>{n} warnings</source>
        <translation>{n} Warnungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="92"/>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="92"/>
        <source>{n} notes</source>
        <translation>{n} Hinweise</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="111"/>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="111"/>
        <source>Open a workspace to have it checked.</source>
        <translation>Einen Arbeitsbereich öffnen, um ihn prüfen zu lassen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="113"/>
        <source>Other words or more kinds above show the rest.</source>
        <translation>Andere Wörter oder weitere Arten oben zeigen den Rest.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="114"/>
        <source>No problem passes the filter</source>
        <translation>Kein Problem passt zum Filter</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="116"/>
        <source>The production is checked after every change. It is ready to run.</source>
        <translation>Die Produktion wird nach jeder Änderung geprüft. Sie ist startbereit.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="117"/>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="90"/>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="91"/>
        <source>otherwise</source>
        <translation>andernfalls</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="96"/>
        <source>case {condition}</source>
        <translation>Fall {condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="99"/>
        <source>default</source>
        <translation>in allen anderen Fällen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="104"/>
        <source>on fault {fault}</source>
        <translation>bei Fehler {fault}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="105"/>
        <source>on any fault</source>
        <translation>bei jedem Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="139"/>
        <source>for each {property}</source>
        <translation>für jedes {property}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="143"/>
        <source>{call}, waits for the reply</source>
        <translation>{call}, wartet auf die Antwort</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="145"/>
        <source>wait for {calls}</source>
        <translation>warten auf {calls}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="149"/>
        <source>wait {time}</source>
        <translation>{time} warten</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="157"/>
        <source>{element}{name}: kept, does not run</source>
        <translation>{element}{name}: aufbewahrt, läuft nicht</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="162"/>
        <source>{step} (disabled)</source>
        <translation>{step} (deaktiviert)</translation>
    </message>
</context>
<context>
    <name>ProcessOutline</name>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="32"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="42"/>
        <source>Steps of the process</source>
        <translation>Schritte des Prozesses</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <location filename="../hie_studio/canvas/quick_add.py" line="76"/>
        <source>Nothing is found by “{words}”.</source>
        <translation>Mit „{words}“ wird nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>Readme</name>
    <message>
        <location filename="../hie_studio/window/readme.py" line="44"/>
        <source>&amp;About this workspace</source>
        <translation>Über diesen &amp;Arbeitsbereich</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/readme.py" line="57"/>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/readme.py" line="63"/>
        <source>What it does, and how to make it yours, stands in its README.</source>
        <translation>Was er tut und wie man ihn sich zu eigen macht, steht in seiner README.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/readme.py" line="64"/>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <location filename="../hie_studio/canvas/related.py" line="20"/>
        <source>Li&amp;ght up related items</source>
        <translation>Zusammenhängendes &amp;hervorheben</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="32"/>
        <source>C&amp;onnect to a runtime…</source>
        <translation>Mit Laufzeitumgebung &amp;verbinden…</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="37"/>
        <source>Stop the production t&amp;here…</source>
        <translation>Produktion &amp;dort stoppen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="91"/>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="95"/>
        <source>No connection to {url} since {time}. What the production does now is not known. Trying again…</source>
        <translation>Keine Verbindung zu {url} seit {time}. Was die Produktion jetzt tut, ist nicht bekannt. Neuer Versuch…</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="101"/>
        <source>{url} answers again.</source>
        <translation>{url} antwortet wieder.</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="114"/>
        <source>{url} runs {there}, but {here} is open here: the canvas does not show what runs there.</source>
        <translation>{url} führt {there} aus, hier ist aber {here} geöffnet: die Zeichenfläche zeigt nicht, was dort läuft.</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="123"/>
        <source>Stop the production at {url}? Nothing is taken in any more; what waits in queues is kept.</source>
        <translation>Produktion auf {url} stoppen? Es wird nichts mehr angenommen; was in Warteschlangen wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="127"/>
        <source>Stop the production there</source>
        <translation>Die Produktion dort stoppen</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="131"/>
        <source>Stop the production</source>
        <translation>Produktion stoppen</translation>
    </message>
</context>
<context>
    <name>RenameWindow</name>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="51"/>
        <source>Rename {name} ({kind})</source>
        <translation>{name} ({kind}) umbenennen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="54"/>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="66"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="103"/>
        <source>stays: only mentioned</source>
        <translation>bleibt: nur erwähnt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="106"/>
        <source>Rename in 1 place</source>
        <translation>An 1 Stelle umbenennen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="106"/>
        <source>Rename in {n} places</source>
        <translation>An {n} Stellen umbenennen</translation>
    </message>
</context>
<context>
    <name>Resend</name>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="22"/>
        <source>Send again: {n} messages.</source>
        <translation>Erneut senden: {n} Nachrichten.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="26"/>
        <source>To where each failed or was suspended: {n}.</source>
        <translation>Dorthin, wo jede scheiterte oder ausgesetzt wurde: {n}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="34"/>
        <source>To {items}: {n}. They have not failed: what they led to happens a second time.</source>
        <translation>An {items}: {n}. Sie sind nicht gescheitert: was sie bewirkt haben, geschieht ein zweites Mal.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="40"/>
        <source>Still waiting in a queue: {n}. They will be delivered anyway.</source>
        <translation>Noch in einer Warteschlange: {n}. Sie werden ohnehin zugestellt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="46"/>
        <source>More messages pass the filters than are selected; those are not sent.</source>
        <translation>Mehr Nachrichten entsprechen den Filtern, als ausgewählt sind; die übrigen werden nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>ResendDialog</name>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="32"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="34"/>
        <source>Point at a field to see its number</source>
        <translation>Auf ein Feld zeigen, um seine Nummer zu sehen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="41"/>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="45"/>
        <source>{size}: long values are shown cut. It can be sent again as it is, not edited.</source>
        <translation>{size}: Lange Werte werden gekürzt gezeigt. Sie kann unverändert erneut gesendet, aber nicht bearbeitet werden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="50"/>
        <source>Item that gets it</source>
        <translation>Element, das sie bekommt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="52"/>
        <source>Where it failed</source>
        <translation>Wo sie fehlschlug</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="54"/>
        <source>To {item}</source>
        <translation>An {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="56"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="88"/>
        <source>The message cannot be written in its character set {name}: {why}</source>
        <translation>Die Nachricht kann nicht in ihrem Zeichensatz {name} geschrieben werden: {why}</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <location filename="../hie_studio/document/routes.py" line="85"/>
        <source>Rule {n}</source>
        <translation>Regel {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="142"/>
        <source>“{source}” routes by its rule “{rule}”: add a rule instead.</source>
        <translation>„{source}“ verteilt nach der Regel „{rule}“: stattdessen eine Regel hinzufügen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="52"/>
        <location filename="../hie_studio/document/routes.py" line="146"/>
        <source>“{source}” runs a process: its calls say where messages go.</source>
        <translation>„{source}“ führt einen Prozess aus: Seine Aufrufe sagen, wohin Nachrichten gehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="150"/>
        <source>They are connected already.</source>
        <translation>Sie sind bereits verbunden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="158"/>
        <source>Both ends of a connection must exist.</source>
        <translation>Beide Enden einer Verbindung müssen vorhanden sein.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="160"/>
        <source>An item cannot send to itself.</source>
        <translation>Ein Element kann nicht an sich selbst senden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="162"/>
        <source>An operation ends the way inside the production: it sends to the outside.</source>
        <translation>Eine Operation ist das Ende des Weges in der Produktion: Sie sendet nach außen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="166"/>
        <source>A service takes messages from the outside only.</source>
        <translation>Ein Dienst nimmt nur Nachrichten von außen an.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="171"/>
        <source>“{title}” has no targets.</source>
        <translation>„{title}“ hat keine Ziele.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="211"/>
        <source>To {target}</source>
        <translation>An {target}</translation>
    </message>
</context>
<context>
    <name>RuleCommands</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="56"/>
        <source>Add rule “{rule}”</source>
        <translation>Regel „{rule}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="65"/>
        <source>Duplicate a rule as “{rule}”</source>
        <translation>Regel als „{rule}“ duplizieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="73"/>
        <source>Delete rule “{rule}”</source>
        <translation>Regel „{rule}“ löschen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="75"/>
        <source>Delete {n} rules</source>
        <translation>{n} Regeln löschen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="102"/>
        <source>Paste rule “{rule}”</source>
        <translation>Regel „{rule}“ einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="104"/>
        <source>Paste {n} rules</source>
        <translation>{n} Regeln einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="118"/>
        <source>Move rule “{rule}”</source>
        <translation>Regel „{rule}“ verschieben</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="127"/>
        <source>Change rule “{rule}”</source>
        <translation>Regel „{rule}“ ändern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="130"/>
        <source>Switch off rule “{rule}”</source>
        <translation>Regel „{rule}“ ausschalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="132"/>
        <source>Switch on rule “{rule}”</source>
        <translation>Regel „{rule}“ einschalten</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="32"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="96"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="98"/>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="99"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="100"/>
        <source>Any item; add one to narrow…</source>
        <translation>Jedes Element; zum Einschränken eines hinzufügen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="105"/>
        <source>Message types</source>
        <translation>Nachrichtentypen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="106"/>
        <source>Any type; e.g. ADT_A01, ADT_A08 or ADT_*</source>
        <translation>Jeder Typ; z. B. ADT_A01, ADT_A08 oder ADT_*</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="110"/>
        <source>Schema category</source>
        <translation>Schemakategorie</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="111"/>
        <source>Any; e.g. 2.5</source>
        <translation>Jede; z. B. 2.5</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="53"/>
        <source>Rule editor</source>
        <translation>Regeleditor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="55"/>
        <source>the rules</source>
        <translation>den Regeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="81"/>
        <location filename="../hie_studio/editors/rules/editor.py" line="223"/>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="83"/>
        <source>Duplicate the rule (Ctrl+D)</source>
        <translation>Regel duplizieren (Strg+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="86"/>
        <source>Delete the rule (Delete)</source>
        <translation>Regel löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="145"/>
        <source>No rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="147"/>
        <source>Used by {items}</source>
        <translation>Verwendet von {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="226"/>
        <source>A rule says which messages go where. The first one may send everything to one item.</source>
        <translation>Eine Regel sagt, welche Nachrichten wohin gehen. Die erste kann alles an ein Element senden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="228"/>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="230"/>
        <source>Select a router and press Edit… beside its rule.</source>
        <translation>Einen Router auswählen und neben seiner Regel „Bearbeiten…“ drücken.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="231"/>
        <source>No rule chosen</source>
        <translation>Keine Regel gewählt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="235"/>
        <source>Choose a rule with a condition: the field goes into it.</source>
        <translation>Eine Regel mit Bedingung wählen: Das Feld kommt dort hinein.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="139"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="155"/>
        <source>Rule {n}</source>
        <translation>Regel {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="185"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="186"/>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="187"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="188"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="189"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>RuleListing</name>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="22"/>
        <source>&amp;Business rules…</source>
        <translation>&amp;Geschäftsregeln…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="27"/>
        <source>Business rules</source>
        <translation>Geschäftsregeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="29"/>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="29"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="30"/>
        <source>No business rules yet</source>
        <translation>Noch keine Geschäftsregeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="31"/>
        <source>A rule says which messages a router sends where. Make one, then name it in a router.</source>
        <translation>Eine Regel sagt, welche Nachrichten ein Router wohin sendet. Eine anlegen und dann in einem Router nennen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="43"/>
        <source>New business rules</source>
        <translation>Neue Geschäftsregeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="44"/>
        <source>Name of the rules, e.g. Hospital.ADT.Rules</source>
        <translation>Name der Regeln, z. B. Hospital.ADT.Rules</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="45"/>
        <source>There are rules “{name}” already.</source>
        <translation>Regeln „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="51"/>
        <source>New rules “{name}”</source>
        <translation>Neue Regeln „{name}“</translation>
    </message>
</context>
<context>
    <name>RuleSetBar</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="31"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="39"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="145"/>
        <source>Rule set</source>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="34"/>
        <source>Name of the rule set</source>
        <translation>Name des Regelsatzes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="34"/>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="35"/>
        <source>In effect from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="35"/>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="36"/>
        <source>In effect until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="36"/>
        <source>for good</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="40"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="126"/>
        <source>Add a rule set</source>
        <translation>Regelsatz hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="42"/>
        <source>Remove the rule set and the rules in it</source>
        <translation>Den Regelsatz und seine Regeln entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="79"/>
        <source>Rule set {n}</source>
        <translation>Regelsatz {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="89"/>
        <source>It ends on {end}, which is not after its begin.</source>
        <translation>Er endet am {end}, das nicht nach seinem Beginn liegt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="97"/>
        <source>in effect now</source>
        <translation>jetzt gültig</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="97"/>
        <source>not in effect now</source>
        <translation>jetzt nicht gültig</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="105"/>
        <source>Where both are in effect, “{other}” before it runs instead.</source>
        <translation>Wo beide gültig sind, läuft stattdessen „{other}“ davor.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="119"/>
        <source>Change rule set “{name}”</source>
        <translation>Regelsatz „{name}“ ändern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="132"/>
        <source>Remove rule set “{name}”</source>
        <translation>Regelsatz „{name}“ entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="145"/>
        <source>named</source>
        <translation>namens</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="145"/>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="145"/>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="181"/>
        <source>Rules as a table</source>
        <translation>Regeln als Tabelle</translation>
    </message>
</context>
<context>
    <name>RuleTableModel</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="91"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="92"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="93"/>
        <source>Message types</source>
        <translation>Nachrichtentypen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="94"/>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="95"/>
        <source>Sends to</source>
        <translation>Sendet an</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="96"/>
        <source>Transforms</source>
        <translation>Transformationen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="97"/>
        <source>Stops</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="98"/>
        <source>Fires</source>
        <translation>Greift</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="129"/>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="131"/>
        <source>otherwise</source>
        <translation>andernfalls</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="129"/>
        <source>else when</source>
        <translation>sonst, wenn</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="133"/>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="135"/>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="137"/>
        <source>stops</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>RuleViews</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_views.py" line="41"/>
        <source>Ways to look at the rules</source>
        <translation>Ansichten der Regeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_views.py" line="42"/>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_views.py" line="43"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_views.py" line="44"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>RuleWindows</name>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="70"/>
        <source>New transform “{name}”</source>
        <translation>Neue Transformation „{name}“</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="85"/>
        <source>Give “{item}” a rule</source>
        <translation>„{item}“ eine Regel geben</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="38"/>
        <source>Rule {name}</source>
        <translation>Regel {name}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_edits.py" line="59"/>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_edits.py" line="95"/>
        <source>Rule set {n}</source>
        <translation>Regelsatz {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_edits.py" line="128"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="36"/>
        <source>Every message</source>
        <translation>Jede Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="38"/>
        <source>When {head} and {condition}</source>
        <translation>Wenn {head} und {condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="39"/>
        <source>When {head}{condition}</source>
        <translation>Wenn {head}{condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="42"/>
        <source>else when {what}</source>
        <translation>sonst, wenn {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="42"/>
        <location filename="../hie_studio/editors/rules/sentences.py" line="60"/>
        <source>anything</source>
        <translation>irgendetwas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="45"/>
        <source>otherwise</source>
        <translation>andernfalls</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="45"/>
        <source>Otherwise</source>
        <translation>Andernfalls</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="47"/>
        <source>Does nothing yet: give it a condition and targets</source>
        <translation>Tut noch nichts: Bedingung und Ziele angeben</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="56"/>
        <source>{kinds} of {category}</source>
        <translation>{kinds} aus {category}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="57"/>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="61"/>
        <source>{source} sends {what}</source>
        <translation>{source} {what} sendet</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="62"/>
        <source>{kinds} comes</source>
        <translation>{kinds} eintrifft</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="75"/>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="75"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="78"/>
        <source>not ({what})</source>
        <translation>nicht ({what})</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="93"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="98"/>
        <source>nowhere</source>
        <translation>nirgendwohin</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="99"/>
        <source>{targets} (via {transforms})</source>
        <translation>{targets} (über {transforms})</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="106"/>
        <source>then stop</source>
        <translation>danach beenden</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="108"/>
        <source>drop the message</source>
        <translation>Nachricht verwerfen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="110"/>
        <source>set {name} to {value}</source>
        <translation>{name} auf {value} setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="112"/>
        <source>log {value}</source>
        <translation>{value} protokollieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="114"/>
        <source>go on with rule {rule}</source>
        <translation>weiter mit Regel {rule}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="117"/>
        <source>for each {path}: {inner}</source>
        <translation>für jedes {path}: {inner}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="119"/>
        <source>unknown action “{name}”, kept as it is</source>
        <translation>unbekannte Aktion „{name}“, unverändert übernommen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="125"/>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="130"/>
        <source>fires {n}×</source>
        <translation>greift {n}×</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="130"/>
        <source>never fires</source>
        <translation>greift nie</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="57"/>
        <source>A value is needed, e.g. HL7.{PID:3.1} or &quot;text&quot;.</source>
        <translation>Ein Wert wird gebraucht, z. B. HL7.{PID:3.1} oder &quot;Text&quot;.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="69"/>
        <source>A name is needed, e.g. ward.</source>
        <translation>Ein Name wird gebraucht, z. B. ward.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="76"/>
        <source>“{name}” is no name: letters and digits, beginning with a letter.</source>
        <translation>„{name}“ ist kein Name: Buchstaben und Ziffern, zuerst ein Buchstabe.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="83"/>
        <source>A path is needed, e.g. HL7.{OBX()}.</source>
        <translation>Ein Pfad wird gebraucht, z. B. HL7.{OBX()}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="94"/>
        <source>Choose the rules to go on with.</source>
        <translation>Wählen Sie die Regeln, mit denen es weitergeht.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="96"/>
        <source>There are no rules “{name}” in the workspace.</source>
        <translation>Im Arbeitsbereich gibt es keine Regeln „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="101"/>
        <source>“{name}” comes back to these rules: a loop.</source>
        <translation>„{name}“ kommt zu diesen Regeln zurück: eine Schleife.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="152"/>
        <source>“{text}” is no date and time such as 2026-04-01 or 2026-04-01T08:30:00.</source>
        <translation>„{text}“ ist kein Zeitpunkt wie 2026-04-01 oder 2026-04-01T08:30:00.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/problem_line.py" line="19"/>
        <source>Problem of {title}</source>
        <translation>Problem von {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="15"/>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="16"/>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="17"/>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="18"/>
        <source>is greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="19"/>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="20"/>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="21"/>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="22"/>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="23"/>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="24"/>
        <source>does not start with</source>
        <translation>beginnt nicht mit</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="25"/>
        <source>ends with</source>
        <translation>endet auf</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="26"/>
        <source>matches</source>
        <translation>entspricht dem Muster</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="27"/>
        <source>does not match</source>
        <translation>entspricht nicht dem Muster</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="28"/>
        <source>is like</source>
        <translation>ist wie</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="29"/>
        <source>is not like</source>
        <translation>ist nicht wie</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="30"/>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="31"/>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="38"/>
        <source>A01, A08</source>
        <translation>A01, A08</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="40"/>
        <source>pattern, e.g. 1A2N</source>
        <translation>Muster, z. B. 1A2N</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="42"/>
        <source>e.g. W% or _12</source>
        <translation>z. B. W% oder _12</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="43"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="20"/>
        <source>Cannot be told: {why}</source>
        <translation>Nicht feststellbar: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="22"/>
        <source>Holds for {held} of {n} segments</source>
        <translation>Gilt für {held} von {n} Segmenten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="24"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="24"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="27"/>
        <source>{verdict}: “{value}”</source>
        <translation>{verdict}: „{value}“</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_text.py" line="43"/>
        <source>rules begin with “rules:”, as in a rules file</source>
        <translation>Regeln beginnen mit „rules:“, wie in einer Regeldatei</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_text.py" line="57"/>
        <source>The clipboard holds no rules: {why}</source>
        <translation>Die Zwischenablage enthält keine Regeln: {why}</translation>
    </message>
</context>
<context>
    <name>RunFlow</name>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="70"/>
        <source>It cannot run: {why}</source>
        <translation>Kann nicht starten: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="72"/>
        <source>It cannot run, for {n} errors. The first: {why}</source>
        <translation>Kann wegen {n} Fehlern nicht starten. Der erste: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="84"/>
        <source>Not reloaded: {why}</source>
        <translation>Nicht neu geladen: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="87"/>
        <source>Reloaded: {n} items changed.</source>
        <translation>Neu geladen: {n} Elemente geändert.</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <location filename=".declared.py" line="770"/>
        <source>{text} is not a message of this process; there are: {known}</source>
        <translation>{text} ist keine Nachricht dieses Prozesses; vorhanden: {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="771"/>
        <source>{name} is not declared in the context of the process</source>
        <translation>{name} ist im Kontext des Prozesses nicht deklariert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="772"/>
        <source>{property} cannot be assigned; allowed are messages, their paths, properties of the context and status</source>
        <translation>{property} kann nicht zugewiesen werden; erlaubt sind Nachrichten, ihre Pfade, Eigenschaften des Kontexts und status</translation>
    </message>
    <message>
        <location filename=".declared.py" line="773"/>
        <source>the request is not changed; copy it to callrequest or to the context</source>
        <translation>request wird nicht geändert; nach callrequest oder in den Kontext kopieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="774"/>
        <source>{action} on a message; allowed are set and clear</source>
        <translation>{action} auf eine Nachricht; erlaubt sind set und clear</translation>
    </message>
    <message>
        <location filename=".declared.py" line="775"/>
        <source>{action} on a path; allowed are set, clear and remove</source>
        <translation>{action} auf einen Pfad; erlaubt sind set, clear und remove</translation>
    </message>
    <message>
        <location filename=".declared.py" line="776"/>
        <source>{action} on context.{name}, which is no collection; allowed is set</source>
        <translation>{action} auf context.{name}, das keine Sammlung ist; erlaubt ist set</translation>
    </message>
    <message>
        <location filename=".declared.py" line="777"/>
        <source>{action} on the collection context.{name} needs a key</source>
        <translation>{action} auf die Sammlung context.{name} braucht einen Schlüssel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="778"/>
        <source>language {language} is not supported; allowed is objectscript</source>
        <translation>die Sprache {language} wird nicht unterstützt; erlaubt ist objectscript</translation>
    </message>
    <message>
        <location filename=".declared.py" line="779"/>
        <source>written in {language}, which does not run</source>
        <translation>in {language} geschrieben, was nicht ausgeführt wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="780"/>
        <source>steps nested more than {MAX_DEPTH} deep; the step fails when it is reached</source>
        <translation>Schritte mehr als {MAX_DEPTH} Ebenen tief verschachtelt; der Schritt schlägt fehl, wenn er erreicht wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="781"/>
        <source>steps nested more than {MAX_DEPTH} deep</source>
        <translation>Schritte mehr als {MAX_DEPTH} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="782"/>
        <source>{error}; the step fails when it is reached</source>
        <translation>{error}; der Schritt schlägt fehl, wenn er erreicht wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="783"/>
        <source>has no {what}</source>
        <translation>hat keinen Inhalt für {what}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="784"/>
        <source>has no condition</source>
        <translation>hat keine Bedingung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="785"/>
        <source>key {key}: allowed is a property of the context that holds a text</source>
        <translation>Schlüssel {key}: erlaubt ist eine Eigenschaft des Kontexts, die einen Text enthält</translation>
    </message>
    <message>
        <location filename=".declared.py" line="786"/>
        <source>{property}: allowed are a collection of the context and a path with () of a message</source>
        <translation>{property}: erlaubt sind eine Sammlung des Kontexts und ein Pfad mit () einer Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="787"/>
        <source>{step} stands outside a loop</source>
        <translation>{step} steht außerhalb einer Schleife</translation>
    </message>
    <message>
        <location filename=".declared.py" line="788"/>
        <source>a flow of {count_running} branches does not run; write them one after the other</source>
        <translation>ein flow mit {count_running} Zweigen wird nicht ausgeführt; die Zweige nacheinander schreiben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="789"/>
        <source>fault {fault} was thrown</source>
        <translation>Fehler {fault} wurde ausgelöst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="790"/>
        <source>process {process}</source>
        <translation>Prozess {process}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="791"/>
        <source>process {process}, {place}</source>
        <translation>Prozess {process}, {place}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="792"/>
        <source>process {process} ({step})</source>
        <translation>Prozess {process} ({step})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="793"/>
        <source>process {process}, {place} ({step})</source>
        <translation>Prozess {process}, {place} ({step})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="794"/>
        <source>{name} is a message, not a value; allowed is {name}.{{path}}</source>
        <translation>{name} ist eine Nachricht, kein Wert; erlaubt ist {name}.{{path}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="795"/>
        <source>{name} is not a variable of the process; allowed are context.Name and messages</source>
        <translation>{name} ist keine Variable des Prozesses; erlaubt sind context.Name und Nachrichten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="796"/>
        <source>{whole} is not declared in the context of the process, or is no value</source>
        <translation>{whole} ist im Kontext des Prozesses nicht deklariert oder kein Wert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="797"/>
        <source>{whole} is a property of a class; classes are not run</source>
        <translation>{whole} ist eine Eigenschaft einer Klasse; Klassen werden nicht ausgeführt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="798"/>
        <source>{whole} is a method of a class; classes are not run</source>
        <translation>{whole} ist eine Methode einer Klasse; Klassen werden nicht ausgeführt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="799"/>
        <source>an index of {given}; allowed are numbers from 1</source>
        <translation>Index {given}; erlaubt sind Zahlen ab 1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="800"/>
        <source>{name} holds no message yet</source>
        <translation>{name} enthält noch keine Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="801"/>
        <source>{name} is not HL7: {error}</source>
        <translation>{name} ist kein HL7: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="802"/>
        <source>no sync waits for this call: its response is not assigned</source>
        <translation>kein sync wartet auf diesen Aufruf: seine Antwort wird nicht zugewiesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="803"/>
        <source>names no target</source>
        <translation>nennt kein Ziel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="804"/>
        <source>waits for {missing}, which no call is named</source>
        <translation>wartet auf {missing}; kein Aufruf heißt so</translation>
    </message>
    <message>
        <location filename=".declared.py" line="805"/>
        <source>transform {transform} is not in the workspace</source>
        <translation>die Transformation {transform} ist nicht im Arbeitsbereich</translation>
    </message>
    <message>
        <location filename=".declared.py" line="806"/>
        <source>the request is not changed; name another target</source>
        <translation>request wird nicht geändert; ein anderes Ziel angeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="807"/>
        <source>has neither duration nor until</source>
        <translation>hat weder duration noch until</translation>
    </message>
    <message>
        <location filename=".declared.py" line="808"/>
        <source>&lt;{element}&gt; is kept but does not run; write it with other steps</source>
        <translation>&lt;{element}&gt; bleibt erhalten, läuft aber nicht; mit anderen Schritten schreiben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="809"/>
        <source>the value is not a duration; allowed are PT30S, PT5M, P1DT2H and seconds</source>
        <translation>der Wert ist keine Dauer; erlaubt sind PT30S, PT5M, P1DT2H und Sekunden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="810"/>
        <source>a wait of {seconds} s; at most ten years are allowed</source>
        <translation>eine Wartezeit von {seconds} s; erlaubt sind höchstens zehn Jahre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="811"/>
        <source>the value is not a date and time; allowed is 2026-11-24T04:00:00</source>
        <translation>der Wert ist kein Datum mit Uhrzeit; erlaubt ist 2026-11-24T04:00:00</translation>
    </message>
    <message>
        <location filename=".declared.py" line="812"/>
        <source>the call has no request; assign callrequest</source>
        <translation>der Aufruf hat keine Anfrage; callrequest zuweisen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="813"/>
        <source>{target} answered with an error: {2}</source>
        <translation>{target} hat mit einem Fehler geantwortet: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="814"/>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="815"/>
        <source>the status became an error (status = {expression})</source>
        <translation>der Status wurde zu einem Fehler (status = {expression})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="816"/>
        <source>{MAX_STEPS} steps without an end: an endless loop</source>
        <translation>{MAX_STEPS} Schritte ohne Ende: eine Endlosschleife</translation>
    </message>
    <message>
        <location filename=".declared.py" line="817"/>
        <source>failed with {name}</source>
        <translation>fehlgeschlagen mit {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="818"/>
        <source>component {class_name} is declared twice</source>
        <translation>die Komponente {class_name} ist doppelt deklariert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="819"/>
        <source>component plug-in {point} cannot be loaded: {error}</source>
        <translation>das Komponenten-Plugin {point} kann nicht geladen werden: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="820"/>
        <source>the certificate of {subject} ({file})</source>
        <translation>das Zertifikat von {subject} ({file})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="821"/>
        <source>{who} expired on {end}</source>
        <translation>{who} ist am {end} abgelaufen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="822"/>
        <source>{who} is not good before {2}</source>
        <translation>{who} gilt erst ab {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="823"/>
        <source>{who} expires in {days} days, on {end}</source>
        <translation>{who} läuft in {days} Tagen ab, am {end}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="824"/>
        <source>{shown}: cannot be read as certificates: {error}</source>
        <translation>{shown}: nicht als Zertifikate lesbar: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="825"/>
        <source>{shown}: holds no certificate in PEM</source>
        <translation>{shown}: enthält kein Zertifikat in PEM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="826"/>
        <source>nobody named</source>
        <translation>unbekanntem Inhaber</translation>
    </message>
    <message>
        <location filename=".declared.py" line="827"/>
        <source>the name is used by {count} items; it must be unique</source>
        <translation>{count} Elemente haben diesen Namen; er muss eindeutig sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="828"/>
        <source>item names may not hold | ; , : [ &lt; &gt; \ / &amp; &quot;, start with ! $ . _, end with ! $ . or be *</source>
        <translation>Elementnamen dürfen | ; , : [ &lt; &gt; \ / &amp; &quot; nicht enthalten, nicht mit ! $ . _ beginnen, nicht mit ! $ . enden und nicht * sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="829"/>
        <source>it is the IRIS name of {class_name}; import the IRIS production to have its settings too</source>
        <translation>das ist der IRIS-Name von {class_name}; die IRIS-Produktion importieren, um auch ihre Einstellungen zu haben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="830"/>
        <source>the item is kept, messages sent to it wait in its queue</source>
        <translation>das Element bleibt erhalten, Nachrichten dafür warten in seiner Warteschlange</translation>
    </message>
    <message>
        <location filename=".declared.py" line="831"/>
        <source>class {class_name} has no counterpart; {hint}</source>
        <translation>die Klasse {class_name} hat keine Entsprechung; {hint}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="832"/>
        <source>{pool_size} workers keep the order per source connection only; set order_key to keep it per patient</source>
        <translation>{pool_size} Arbeiter halten die Reihenfolge nur je Quellverbindung ein; order_key setzen, um sie je Patient einzuhalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="913"/>
        <source>is kept, but this version does not act on it: {consequence}</source>
        <translation>wird beibehalten, in dieser Version aber nicht beachtet: {consequence}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="833"/>
        <source>looks like a secret in the file; name an entry of the credentials store instead</source>
        <translation>sieht nach einem Geheimnis in der Datei aus; stattdessen einen Eintrag des Zugangsdatenspeichers angeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="834"/>
        <source>names no process</source>
        <translation>nennt keinen Prozess</translation>
    </message>
    <message>
        <location filename=".declared.py" line="835"/>
        <source>names no rule and no targets: its messages go nowhere</source>
        <translation>nennt weder Regel noch Ziele: seine Nachrichten gehen nirgendwohin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="836"/>
        <source>rule {value} is not in the workspace&apos;s rules folder</source>
        <translation>die Regel {value} ist nicht im Ordner rules des Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="837"/>
        <source>transform {name} is not in the workspace&apos;s transforms folder</source>
        <translation>die Transformation {name} ist nicht im Ordner transforms des Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="838"/>
        <source>process {value} is not in the workspace&apos;s processes folder</source>
        <translation>der Prozess {value} ist nicht im Ordner processes des Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="839"/>
        <source>table {value} is not in the workspace&apos;s lookups folder</source>
        <translation>die Tabelle {value} ist nicht im Ordner lookups des Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="840"/>
        <source>TLS configuration {value} is not in the production&apos;s tls section; supply it</source>
        <translation>die TLS-Konfiguration {value} fehlt im Abschnitt tls der Produktion; dort ergänzen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="841"/>
        <source>credentials {value} are to be supplied on the machine that runs this</source>
        <translation>die Zugangsdaten {value} sind auf der Maschine zu hinterlegen, die dies ausführt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="842"/>
        <source>{value} is a Windows path; on this system it would name a file in the workspace</source>
        <translation>{value} ist ein Windows-Pfad; auf diesem System wäre es eine Datei im Arbeitsbereich</translation>
    </message>
    <message>
        <location filename=".declared.py" line="843"/>
        <source>{value} is not a path</source>
        <translation>{value} ist kein Pfad</translation>
    </message>
    <message>
        <location filename=".declared.py" line="844"/>
        <source>{value} is a file; a folder is expected</source>
        <translation>{value} ist eine Datei; erwartet wird ein Ordner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="845"/>
        <source>{value} does not exist</source>
        <translation>{value} existiert nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="846"/>
        <source>{value} does not exist, nor does the folder it is in</source>
        <translation>{value} existiert nicht, der übergeordnete Ordner auch nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="847"/>
        <source>port {port} is used by {name} too; one of them cannot listen</source>
        <translation>Port {port} wird auch von {name} benutzt; eines von beiden kann nicht lauschen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="848"/>
        <source>{value} does not exist; supply it on the machine that runs this</source>
        <translation>{value} existiert nicht; auf der Maschine bereitstellen, die dies ausführt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="849"/>
        <source>process {name}: {problem}</source>
        <translation>Prozess {name}: {problem}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="850"/>
        <source>process {name}: transform {transform} is Python, XSLT or a conversion, which a process does not run; call a router</source>
        <translation>Prozess {name}: die Transformation {transform} ist Python, XSLT oder eine Konvertierung, die ein Prozess nicht ausführt; einen Router aufrufen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="851"/>
        <source>process {name}: no item uses it</source>
        <translation>Prozess {name}: kein Element verwendet ihn</translation>
    </message>
    <message>
        <location filename=".declared.py" line="852"/>
        <source>(process {definition}: {how})</source>
        <translation>(Prozess {definition}: {how})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="853"/>
        <source>(rule {definition}: {how})</source>
        <translation>(Regel {definition}: {how})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="854"/>
        <source>target {target}{via} is not in the production; messages for it would fail</source>
        <translation>das Ziel {target}{via} ist nicht in der Produktion; Nachrichten dafür würden fehlschlagen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="855"/>
        <source>target {target}{via} is a service, which takes nothing from other items</source>
        <translation>das Ziel {target}{via} ist ein Dienst, der nichts von anderen Elementen annimmt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="856"/>
        <source>target {target}{via} is disabled; messages for it wait in its queue</source>
        <translation>das Ziel {target}{via} ist deaktiviert; Nachrichten dafür warten in seiner Warteschlange</translation>
    </message>
    <message>
        <location filename=".declared.py" line="857"/>
        <source>nothing sends to it</source>
        <translation>nichts sendet hierher</translation>
    </message>
    <message>
        <location filename=".declared.py" line="858"/>
        <source>has no targets: its messages go nowhere</source>
        <translation>hat keine Ziele: seine Nachrichten gehen nirgendwohin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="859"/>
        <source>a loop: {shown} ({others} more items are in it); a message could go round for ever</source>
        <translation>eine Schleife: {shown} ({others} weitere Elemente liegen darin); eine Nachricht könnte endlos kreisen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="860"/>
        <source>a loop: {shown}; a message could go round for ever</source>
        <translation>eine Schleife: {shown}; eine Nachricht könnte endlos kreisen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="861"/>
        <source>transform {name}: {text}</source>
        <translation>Transformation {name}: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="862"/>
        <source>rule {name}: {text}</source>
        <translation>Regel {name}: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="863"/>
        <source>rule {name}: transform {transform} is not in the workspace; sends through it would fail</source>
        <translation>Regel {name}: die Transformation {transform} ist nicht im Arbeitsbereich; damit zu senden würde fehlschlagen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="864"/>
        <source>rule {name}: no item uses it</source>
        <translation>Regel {name}: kein Element verwendet sie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="865"/>
        <source>{key} is written twice in one object; this one counts</source>
        <translation>{key} steht zweimal in einem Objekt; es gilt dieser Eintrag</translation>
    </message>
    <message>
        <location filename=".declared.py" line="866"/>
        <source>{name} is not a JSON value</source>
        <translation>{name} ist kein JSON-Wert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="867"/>
        <source>{text} is too large a number</source>
        <translation>{text} ist eine zu große Zahl</translation>
    </message>
    <message>
        <location filename=".declared.py" line="868"/>
        <source>YAML would not give it back as it is</source>
        <translation>YAML würde es nicht unverändert zurückgeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="869"/>
        <source>aliases make this more than {MAX_VALUES} values</source>
        <translation>durch Aliase werden daraus mehr als {MAX_VALUES} Werte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="870"/>
        <source>{tree} is no number that can be saved again</source>
        <translation>{tree} ist keine Zahl, die sich wieder speichern lässt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="871"/>
        <source>cannot be read: {error}</source>
        <translation>nicht lesbar: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="872"/>
        <source>not a .json, .yaml, .yml or .xml file</source>
        <translation>keine .json-, .yaml-, .yml- oder .xml-Datei</translation>
    </message>
    <message>
        <location filename=".declared.py" line="873"/>
        <source>{count_raw} bytes; at most {MAX_BYTES} are read</source>
        <translation>{count_raw} Bytes; höchstens {MAX_BYTES} werden gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="874"/>
        <source>an object is expected at the outermost level</source>
        <translation>auf der obersten Ebene wird ein Objekt erwartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="875"/>
        <source>{1} is half a character</source>
        <translation>{1} ist nur ein halbes Zeichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="876"/>
        <source>bad message</source>
        <translation>fehlerhafte Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="877"/>
        <source>base {base} is no category of the workspace and no HL7 version; the names of {close} are used</source>
        <translation>die Basis {base} ist weder eine Kategorie des Arbeitsbereichs noch eine HL7-Version; es werden die Namen von {close} verwendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="878"/>
        <source>category {category} is based on itself</source>
        <translation>die Kategorie {category} beruht auf sich selbst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="879"/>
        <source>structure {name}: {error}</source>
        <translation>Struktur {name}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="880"/>
        <source>message type {name}: structure {wanted} is neither in the category nor in what it is based on</source>
        <translation>Nachrichtentyp {name}: die Struktur {wanted} ist weder in der Kategorie noch in dem, worauf sie beruht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="881"/>
        <source>each message&apos;s own version</source>
        <translation>der Version der jeweiligen Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="882"/>
        <source>schema category {category} is not in schemas/ (there are: {known}); names of fields are those of {used}</source>
        <translation>die Schemakategorie {category} ist nicht in schemas/ (vorhanden: {known}); die Feldnamen sind die von {used}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="883"/>
        <source>key {1} is written twice; this one counts</source>
        <translation>der Schlüssel {1} steht zweimal da; es gilt dieser</translation>
    </message>
    <message>
        <location filename=".declared.py" line="884"/>
        <source>{count_row} columns found, key and value expected</source>
        <translation>erwartet Schlüssel und Wert, gefunden {count_row} Spalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="885"/>
        <source>name {name}</source>
        <translation>Name {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="886"/>
        <source>item &quot;{item}&quot;</source>
        <translation>Element &quot;{item}&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="887"/>
        <source>cannot be removed</source>
        <translation>kann nicht entfernt werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="888"/>
        <source>holds a value that cannot be written: {error}</source>
        <translation>enthält einen Wert, der nicht geschrieben werden kann: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="889"/>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="890"/>
        <source>no file name is free for {name}; a table needs a name and files that cannot be read stay</source>
        <translation>für {name} ist kein Dateiname frei; eine Tabelle braucht einen Namen, und nicht lesbare Dateien bleiben bestehen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="891"/>
        <source>time zone {name} is not known; e.g. Europe/London</source>
        <translation>die Zeitzone {name} ist nicht bekannt; z. B. Europe/London</translation>
    </message>
    <message>
        <location filename=".declared.py" line="892"/>
        <source>schedule event {part}: five fields are expected (minute hour day month weekday), {count} found</source>
        <translation>Zeitplanereignis {part}: fünf Felder erwartet (Minute Stunde Tag Monat Wochentag), {count} gefunden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="893"/>
        <source>schedule event {part}: {error}</source>
        <translation>Zeitplanereignis {part}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="894"/>
        <source>schedule event {part} is not ACTION:YYYY-MM-DDThh:mm:ss or ACTION:WEEK-nn-ddThh:mm:ss with ACTION START or STOP</source>
        <translation>Zeitplanereignis {part} ist nicht ACTION:YYYY-MM-DDThh:mm:ss oder ACTION:WEEK-nn-ddThh:mm:ss mit ACTION START oder STOP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="895"/>
        <source>weekdays are 00 to 06, months 01 to 12, days 01 to 31</source>
        <translation>Wochentage sind 00 bis 06, Monate 01 bis 12, Tage 01 bis 31</translation>
    </message>
    <message>
        <location filename=".declared.py" line="896"/>
        <source>it is a link to a place outside the workspace</source>
        <translation>sie ist ein Link auf eine Stelle außerhalb des Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="897"/>
        <source>it has more than {MAX_BYTES} bytes</source>
        <translation>sie hat mehr als {MAX_BYTES} Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="898"/>
        <source>{name}: there is no plugins/{2}.py in the workspace</source>
        <translation>{name}: im Arbeitsbereich gibt es keine Datei plugins/{2}.py</translation>
    </message>
    <message>
        <location filename=".declared.py" line="899"/>
        <source>is not Python: {error}</source>
        <translation>ist kein Python: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="900"/>
        <source>has no function {wanted}(source, target, variables)</source>
        <translation>hat keine Funktion {wanted}(source, target, variables)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="901"/>
        <source>has no function {wanted}(message, context)</source>
        <translation>hat keine Funktion {wanted}(message, context)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="902"/>
        <source>messages are not validated</source>
        <translation>Nachrichten werden nicht validiert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="903"/>
        <source>acknowledgements are not handed on</source>
        <translation>Quittungen werden nicht weitergegeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="904"/>
        <source>replies are not handed on</source>
        <translation>Antworten werden nicht weitergegeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="905"/>
        <source>CR, LF and CRLF are recognised</source>
        <translation>CR, LF und CRLF werden erkannt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="906"/>
        <source>no batch headers are written</source>
        <translation>es werden keine Stapelköpfe geschrieben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="907"/>
        <source>targets get the message at the same time</source>
        <translation>die Ziele erhalten die Nachricht gleichzeitig</translation>
    </message>
    <message>
        <location filename=".declared.py" line="908"/>
        <source>alerts are raised at once</source>
        <translation>Warnungen werden sofort ausgelöst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="909"/>
        <source>the schema&apos;s message types say which structure MSH-9 means</source>
        <translation>die Nachrichtentypen des Schemas sagen, welche Struktur MSH-9 meint</translation>
    </message>
    <message>
        <location filename=".declared.py" line="910"/>
        <source>a file that cannot be opened is tried again like any failed delivery</source>
        <translation>eine Datei, die sich nicht öffnen lässt, wird wie jede gescheiterte Zustellung erneut versucht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="911"/>
        <source>the service that took the message in acknowledges it</source>
        <translation>der Dienst, der die Nachricht annahm, quittiert sie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="912"/>
        <source>the service that took the message in waits as long as its own settings say</source>
        <translation>der Dienst, der die Nachricht annahm, wartet so lange, wie seine eigenen Einstellungen sagen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="914"/>
        <source>settings for {target} are kept and have no effect; allowed are adapter and host</source>
        <translation>Einstellungen für {target} werden beibehalten und haben keine Wirkung; erlaubt sind adapter und host</translation>
    </message>
    <message>
        <location filename=".declared.py" line="915"/>
        <source>is missing and has no default</source>
        <translation>fehlt und hat keine Vorgabe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="916"/>
        <source>is a setting of the host, not of the {target}; it has no effect here</source>
        <translation>ist eine Einstellung von host, nicht von {target}; hier ohne Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="917"/>
        <source>is a setting of the adapter, not of the {target}; it has no effect here</source>
        <translation>ist eine Einstellung von adapter, nicht von {target}; hier ohne Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="918"/>
        <source>is not a setting of this component; it is kept and has no effect</source>
        <translation>ist keine Einstellung dieser Komponente; wird beibehalten, ohne Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="919"/>
        <source>is a setting of the host, not of the {target}; it has no effect here (it is the IRIS name of {ours})</source>
        <translation>ist eine Einstellung von host, nicht von {target}; hier ohne Wirkung (es ist der IRIS-Name von {ours})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="920"/>
        <source>is a setting of the adapter, not of the {target}; it has no effect here (it is the IRIS name of {ours})</source>
        <translation>ist eine Einstellung von adapter, nicht von {target}; hier ohne Wirkung (es ist der IRIS-Name von {ours})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="921"/>
        <source>is not a setting of this component; it is kept and has no effect (it is the IRIS name of {ours})</source>
        <translation>ist keine Einstellung dieser Komponente; wird beibehalten, ohne Wirkung (es ist der IRIS-Name von {ours})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="922"/>
        <source>{shown} is not a port (1 to 65535)</source>
        <translation>{shown} ist kein Port (1 bis 65535)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="923"/>
        <source>{shown} is not a whole number from {low} to {high}</source>
        <translation>{shown} ist keine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="924"/>
        <source>{shown} is not a number from {low} to {high}</source>
        <translation>{shown} ist keine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="925"/>
        <source>{shown} is not a whole number of at least {low}</source>
        <translation>{shown} ist keine ganze Zahl ab {low}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="926"/>
        <source>{shown} is not a whole number</source>
        <translation>{shown} ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename=".declared.py" line="927"/>
        <source>{shown} is not a number of at least {low}</source>
        <translation>{shown} ist keine Zahl ab {low}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="928"/>
        <source>{shown} is not a number</source>
        <translation>{shown} ist keine Zahl</translation>
    </message>
    <message>
        <location filename=".declared.py" line="929"/>
        <source>{shown} is neither true nor false (1 and 0 are allowed too)</source>
        <translation>{shown} ist weder true noch false (auch 1 und 0 sind erlaubt)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="930"/>
        <source>{1} is none of {KINDS}</source>
        <translation>{1} ist keiner der Werte {KINDS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="931"/>
        <source>{shown} is not allowed; allowed: {2}</source>
        <translation>{shown} ist nicht erlaubt; erlaubt: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="932"/>
        <source>several production files ({found}); exactly one is allowed</source>
        <translation>mehrere Produktionsdateien ({found}); genau eine ist erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="933"/>
        <source>no production file; one of {PRODUCTION_NAMES} is expected</source>
        <translation>keine Produktionsdatei; erwartet wird eine von {PRODUCTION_NAMES}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="934"/>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="935"/>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="936"/>
        <source>{name} is defined twice; the other is in {2}</source>
        <translation>{name} ist doppelt definiert; die andere Definition steht in {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="937"/>
        <source>setting {1}: {text} is not of Type {kind}</source>
        <translation>Einstellung {1}: {text} ist nicht vom Type {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="938"/>
        <source>&lt;Setting Target={1} Name={name}&gt; is kept and has no effect</source>
        <translation>&lt;Setting Target={1} Name={name}&gt; bleibt erhalten und hat keine Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="939"/>
        <source>&lt;Setting Target={1} Name={name}&gt; is kept and has no effect; Target is Host or Adapter</source>
        <translation>&lt;Setting Target={1} Name={name}&gt; bleibt erhalten und hat keine Wirkung; Target ist Host oder Adapter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="940"/>
        <source>setting {name} is written twice; this one counts</source>
        <translation>die Einstellung {name} steht zweimal da; es gilt diese</translation>
    </message>
    <message>
        <location filename=".declared.py" line="941"/>
        <source>&lt;{tag}&gt; is not known here; it is kept and has no effect</source>
        <translation>&lt;{tag}&gt; ist hier nicht bekannt; es bleibt erhalten und hat keine Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="942"/>
        <source>not XML</source>
        <translation>kein XML</translation>
    </message>
    <message>
        <location filename=".declared.py" line="943"/>
        <source>root element &lt;{tag}&gt; found, &lt;Production&gt; expected</source>
        <translation>erwartet Wurzelelement &lt;Production&gt;, gefunden &lt;{tag}&gt;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="944"/>
        <source>a DOCTYPE is not allowed</source>
        <translation>ein DOCTYPE ist nicht erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="945"/>
        <source>&lt;Extra&gt; holds {text}; a JSON object is expected</source>
        <translation>&lt;Extra&gt; enthält {text}; erwartet wird ein JSON-Objekt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="946"/>
        <source>not a block mapping</source>
        <translation>kein Block-Mapping</translation>
    </message>
    <message>
        <location filename=".declared.py" line="947"/>
        <source>structure not understood: {error}</source>
        <translation>Struktur nicht verstanden: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="948"/>
        <source>no dash found</source>
        <translation>kein Bindestrich gefunden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="949"/>
        <source>two entries on one line</source>
        <translation>zwei Einträge in einer Zeile</translation>
    </message>
    <message>
        <location filename=".declared.py" line="950"/>
        <source>less indented than it should be</source>
        <translation>weniger eingerückt als nötig</translation>
    </message>
    <message>
        <location filename=".declared.py" line="951"/>
        <source>{file}: cannot be read: {error}</source>
        <translation>{file}: nicht lesbar: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="952"/>
        <source>control token {number}: a line is &apos;token role name&apos;, roles are viewer, operator, admin, tokens have at least 16 characters</source>
        <translation>Steuertoken {number}: eine Zeile lautet &apos;token role name&apos;, Rollen sind viewer, operator, admin, Token haben mindestens 16 Zeichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="953"/>
        <source>token {number}</source>
        <translation>Token {number}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="954"/>
        <source>control address {host}: only loopback is open without TLS and tokens (--control-cert, HIE_CONTROL_TOKENS)</source>
        <translation>Steueradresse {host}: ohne TLS und Token ist nur Loopback offen (--control-cert, HIE_CONTROL_TOKENS)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="955"/>
        <source>no production is running</source>
        <translation>es läuft keine Produktion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="956"/>
        <source>a production is running already; stop it first</source>
        <translation>es läuft schon eine Produktion; diese zuerst stoppen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="957"/>
        <source>status {status}: messages cannot be listed by it; use queued or a final status</source>
        <translation>Status {status}: Nachrichten lassen sich danach nicht auflisten; queued oder einen endgültigen Status verwenden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="958"/>
        <source>production {config} does not allow test messages (testing_enabled is off)</source>
        <translation>die Produktion {config} erlaubt keine Testnachrichten (testing_enabled ist aus)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="959"/>
        <source>from {1}</source>
        <translation>von {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="960"/>
        <source>sent after {tries} tries</source>
        <translation>gesendet nach {tries} Versuchen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="961"/>
        <source>no runtime answers at {url}: {2}</source>
        <translation>auf {url} antwortet keine Laufzeitumgebung: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="962"/>
        <source>{url}{path}: the answer is not JSON (status {status})</source>
        <translation>{url}{path}: die Antwort ist kein JSON (Status {status})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="963"/>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="964"/>
        <source>{url} refuses: {error} (status {status})</source>
        <translation>{url} lehnt ab: {error} (Status {status})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="965"/>
        <source>the runtime at {url} has ended or is out of reach</source>
        <translation>die Laufzeitumgebung auf {url} ist beendet oder nicht erreichbar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="966"/>
        <source>credentials {name}: not a name (no /, \ or :, not beginning with a dot)</source>
        <translation>Zugangsdaten {name}: kein gültiger Name (kein /, \ oder :, kein Punkt am Anfang)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="967"/>
        <source>credentials {name} are not there: looked for {2}_PASSWORD in the environment, {3}, and in the keyring</source>
        <translation>Zugangsdaten {name} sind nicht vorhanden: gesucht wurden {2}_PASSWORD in der Umgebung, {3}, und der Schlüsselbund</translation>
    </message>
    <message>
        <location filename=".declared.py" line="968"/>
        <source>{name}.json and {name}/password in {folder}</source>
        <translation>{name}.json und {name}/password in {folder}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="969"/>
        <source>no folder ({FOLDER_VARIABLE} is not set)</source>
        <translation>kein Ordner ({FOLDER_VARIABLE} ist nicht gesetzt)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="970"/>
        <source>is not UTF-8</source>
        <translation>ist nicht UTF-8</translation>
    </message>
    <message>
        <location filename=".declared.py" line="971"/>
        <source>credentials {name}: {folder} cannot be read: {reason}</source>
        <translation>Zugangsdaten {name}: {folder} nicht lesbar: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="972"/>
        <source>the keyring&apos;s entry {name}</source>
        <translation>der Eintrag {name} des Schlüsselbunds</translation>
    </message>
    <message>
        <location filename=".declared.py" line="973"/>
        <source>credentials {name}: the keyring refuses ({2}); on a server use the environment or {FOLDER_VARIABLE}</source>
        <translation>Zugangsdaten {name}: der Schlüsselbund verweigert sich ({2}); auf einem Server die Umgebung oder {FOLDER_VARIABLE} verwenden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="974"/>
        <source>{where}: is not {{&quot;username&quot;: &quot;...&quot;, &quot;password&quot;: &quot;...&quot;}}</source>
        <translation>{where}: ist nicht {{&quot;username&quot;: &quot;...&quot;, &quot;password&quot;: &quot;...&quot;}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="975"/>
        <source>TLS configuration {configuration}, used by {users}: {3}</source>
        <translation>TLS-Konfiguration {configuration}, verwendet von {users}: {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="976"/>
        <source>TLS configuration {name}: {2}</source>
        <translation>TLS-Konfiguration {name}: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="977"/>
        <source>{depth} messages are waiting</source>
        <translation>{depth} Nachrichten warten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="978"/>
        <source>a message has waited {waited} s</source>
        <translation>eine Nachricht wartet seit {waited} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="979"/>
        <source>inactive: no message for {silent} s</source>
        <translation>inaktiv: keine Nachricht seit {silent} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="980"/>
        <source>{kind}: {text} (limit {limit})</source>
        <translation>{kind}: {text} (Grenze {limit})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="981"/>
        <source>not in the production any more</source>
        <translation>nicht mehr in der Produktion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="982"/>
        <source>target {target} is a service, which takes nothing from others</source>
        <translation>das Ziel {target} ist ein Dienst, der nichts von anderen annimmt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="983"/>
        <source>target {target} is not in the production</source>
        <translation>das Ziel {target} ist nicht in der Produktion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="984"/>
        <source>queue of {full} is full</source>
        <translation>die Warteschlange von {full} ist voll</translation>
    </message>
    <message>
        <location filename=".declared.py" line="985"/>
        <source>held back: {text}</source>
        <translation>gebremst: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="986"/>
        <source>message {text}: it is too large to be edited ({2} bytes); it can be sent again as it is</source>
        <translation>Nachricht {text}: sie ist zu groß zum Bearbeiten ({2} Bytes); sie kann unverändert erneut gesendet werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="987"/>
        <source>message {text}: it has not failed anywhere; say at which item to send it again</source>
        <translation>Nachricht {text}: sie ist nirgends fehlgeschlagen; angeben, bei welchem Element sie erneut gesendet werden soll</translation>
    </message>
    <message>
        <location filename=".declared.py" line="988"/>
        <source>there is no item {item} in production {config}</source>
        <translation>es gibt kein Element {item} in der Produktion {config}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="989"/>
        <source>given up by a person</source>
        <translation>von einer Person aufgegeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="990"/>
        <source>test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="991"/>
        <source>{path} cannot be loaded: {error}</source>
        <translation>{path} kann nicht geladen werden: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="992"/>
        <source>rule {name} is not in the workspace (there are: {known})</source>
        <translation>die Regel {name} ist nicht im Arbeitsbereich (vorhanden: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="993"/>
        <source>process {name} is not in the workspace (there are: {known})</source>
        <translation>der Prozess {name} ist nicht im Arbeitsbereich (vorhanden: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="994"/>
        <source>a stored process cannot be read: {1} errors</source>
        <translation>ein gespeicherter Prozess ist nicht lesbar: {1} Fehler</translation>
    </message>
    <message>
        <location filename=".declared.py" line="995"/>
        <source>there is no item {item} in the production</source>
        <translation>es gibt kein Element {item} in der Produktion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="996"/>
        <source>{name}: more than {MAX_HOPS} items in turn: a loop</source>
        <translation>{name}: mehr als {MAX_HOPS} Elemente nacheinander: eine Schleife</translation>
    </message>
    <message>
        <location filename=".declared.py" line="997"/>
        <source>{name}: there is no such item in the production</source>
        <translation>{name}: dieses Element gibt es in der Produktion nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="998"/>
        <source>{name}: rule {wanted} is not in the workspace (there are: {known})</source>
        <translation>{name}: die Regel {wanted} ist nicht im Arbeitsbereich (vorhanden: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="999"/>
        <source>process {process} waits for the answer of {asked}, which is not known here</source>
        <translation>der Prozess {process} wartet auf die Antwort von {asked}, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1000"/>
        <source>{rule}: {made}; this send is skipped</source>
        <translation>{rule}: {made}; dieser Sendevorgang entfällt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1001"/>
        <source>{transforms} makes no HL7 v2, which tests on traffic do not follow</source>
        <translation>{transforms} erzeugt kein HL7 v2; Tests mit Verkehr verfolgen das nicht weiter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1002"/>
        <source>plugin {plugin} sends to {target}, which is not among its targets ({known})</source>
        <translation>das Plugin {plugin} sendet an {target}, das nicht unter seinen Zielen ist ({known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1003"/>
        <source>plugin {plugin} made something that is no HL7: {error}</source>
        <translation>das Plugin {plugin} hat etwas erzeugt, das kein HL7 ist: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1004"/>
        <source>it goes on unless the same message came before, which is not known here</source>
        <translation>sie geht weiter, sofern nicht dieselbe Nachricht schon kam, was hier nicht bekannt ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1005"/>
        <source>it waits for those that come before it in its sequence, which are not known here</source>
        <translation>sie wartet auf die, die in ihrer Sequenz vor ihr kommen und hier nicht bekannt sind</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1006"/>
        <source>it waits here for the delay that is set</source>
        <translation>sie wartet hier die eingestellte Verzögerung ab</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1007"/>
        <source>it is disabled: messages wait until it is enabled; this is what happens then</source>
        <translation>es ist deaktiviert: Nachrichten warten, bis es aktiviert wird; dann geschieht dies</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1008"/>
        <source>every send failed</source>
        <translation>jedes Senden ist fehlgeschlagen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1009"/>
        <source>it has nothing to send to</source>
        <translation>es hat kein Ziel, an das es senden könnte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1010"/>
        <source>{class_name} is no component of HIE: what it would do is not known</source>
        <translation>{class_name} ist keine Komponente von HIE: was sie tun würde, ist nicht bekannt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1011"/>
        <source>it collects messages into groups: what it sends depends on other messages and on time</source>
        <translation>es sammelt Nachrichten zu Gruppen: was es sendet, hängt von anderen Nachrichten und von der Zeit ab</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1012"/>
        <source>what it sends to {targets}</source>
        <translation>was es an {targets} sendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1013"/>
        <source>what it does</source>
        <translation>was es tut</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1014"/>
        <source>the site&apos;s own Python (plugins/{1}.py) is not run here: {may} is not known</source>
        <translation>das eigene Python des Hauses (plugins/{1}.py) wird hier nicht ausgeführt: {may}, ist nicht bekannt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1015"/>
        <source>the production is disabled (enabled: false); enable it to run it</source>
        <translation>die Produktion ist deaktiviert (enabled: false); zum Ausführen aktivieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1016"/>
        <source>production {config} is running with {count_hosts} items</source>
        <translation>die Produktion {config} läuft mit {count_hosts} Elementen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1017"/>
        <source>not all could be stored before the end ({state_text}): what was sent last is sent again by the next start</source>
        <translation>vor dem Ende konnte nicht alles gespeichert werden ({state_text}): was zuletzt gesendet wurde, wird beim nächsten Start erneut gesendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1018"/>
        <source>production {config} has stopped</source>
        <translation>die Produktion {config} ist gestoppt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1019"/>
        <source>{class_name} has no counterpart in HIE: messages wait here</source>
        <translation>{class_name} hat keine Entsprechung in HIE: Nachrichten warten hier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1020"/>
        <source>disabled in the production</source>
        <translation>in der Produktion deaktiviert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1021"/>
        <source>pool size 0: does not listen</source>
        <translation>Poolgröße 0: lauscht nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1022"/>
        <source>{name} is a service: it serves all its connections at the same time already</source>
        <translation>{name} ist ein Dienst: er bedient schon alle seine Verbindungen gleichzeitig</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1023"/>
        <source>{name}: pool size {pool_size} is not between 1 and 1000</source>
        <translation>{name}: die Poolgröße {pool_size} liegt nicht zwischen 1 und 1000</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1024"/>
        <source>there is no running item {name} in production {config}</source>
        <translation>es läuft kein Element {name} in der Produktion {config}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1025"/>
        <source>disabled itself: {reason}</source>
        <translation>hat sich selbst deaktiviert: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1026"/>
        <source>no answer from the targets within {timeout} s</source>
        <translation>keine Antwort der Ziele innerhalb von {timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1027"/>
        <source>outside its schedule</source>
        <translation>außerhalb seines Zeitplans</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1028"/>
        <source>storing works again</source>
        <translation>das Speichern geht wieder</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1029"/>
        <source>the disk of the journal cannot be asked for its room: {error}</source>
        <translation>der freie Platz auf dem Datenträger des Journals lässt sich nicht ermitteln: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1030"/>
        <source>there is room again: messages are taken in</source>
        <translation>es ist wieder Platz: Nachrichten werden angenommen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1031"/>
        <source>only {1} MB are free on the disk of the journal, less than the {2} MB the production keeps free (min_free_bytes): no message is taken in until there is room; what is stored is sent on</source>
        <translation>auf dem Datenträger des Journals sind nur {1} MB frei, weniger als die {2} MB, die die Produktion frei hält (min_free_bytes): bis wieder Platz ist, wird keine Nachricht angenommen; was gespeichert ist, wird weitergesendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1032"/>
        <source>sent on</source>
        <translation>weitergesendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1033"/>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1034"/>
        <source>{made}: the class kept in imported/ has no XData {xdata} any more</source>
        <translation>{made}: die in imported/ aufbewahrte Klasse hat kein XData {xdata} mehr</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1035"/>
        <source>is {value} here, {2} in the system default settings, which count more in IRIS: they got a row of its own for it</source>
        <translation>ist hier {value}, in den Systemvorgaben aber {2}, und diese haben in IRIS Vorrang: sie haben dafür eine eigene Zeile erhalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1036"/>
        <source>{folder} cannot be written: {2}</source>
        <translation>{folder} ist nicht schreibbar: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1037"/>
        <source>{1}: what the import kept cannot be read: {error}</source>
        <translation>{1}: was der Import aufbewahrt hat, ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1038"/>
        <source>cannot be written as XML: {found}</source>
        <translation>lässt sich nicht als XML schreiben: {found}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1039"/>
        <source>calls {unknown}, Python of this workspace</source>
        <translation>ruft {unknown} auf, Python dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1040"/>
        <source>Write it in IRIS as a method of a class that extends Ens.Rule.FunctionSet</source>
        <translation>In IRIS als Methode einer Klasse schreiben, die Ens.Rule.FunctionSet erweitert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1041"/>
        <source>transforms/{own}.py does the work of a step in HIE; IRIS runs the code that was kept</source>
        <translation>transforms/{own}.py erledigt in HIE die Arbeit eines Schritts; IRIS führt den aufbewahrten Code aus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1042"/>
        <source>{count_table} entries</source>
        <translation>{count_table} Einträge</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1043"/>
        <source>{path}: neither HIE&apos;s nor IRIS&apos;s, stays in HIE</source>
        <translation>{path}: gehört weder zu HIE noch zu IRIS, bleibt in HIE</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1044"/>
        <source>{1}: stays in HIE, IRIS cannot run it</source>
        <translation>{1}: bleibt in HIE, IRIS kann es nicht ausführen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1045"/>
        <source>Write it in IRIS, under the name that rules and items use</source>
        <translation>In IRIS schreiben, unter dem Namen, den Regeln und Elemente verwenden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1046"/>
        <source>is no class name; in IRIS it is {new}</source>
        <translation>ist kein Klassenname; in IRIS heißt es {new}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1047"/>
        <source>{where} holds the character U+{2}, which XML cannot hold; take it out, or write it as an expression ($char({3}))</source>
        <translation>{where} enthält das Zeichen U+{2}, das in XML nicht möglich ist; entfernen oder als Ausdruck schreiben ($char({3}))</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1048"/>
        <source>{name} cannot be the name of an element or attribute</source>
        <translation>{name} kann kein Name eines Elements oder Attributs sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1049"/>
        <source>what was kept of an import is no XML any more ({error}): {2}</source>
        <translation>was von einem Import aufbewahrt wurde, ist kein XML mehr ({error}): {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1050"/>
        <source>{place}: a remark may hold no -- and not end in -</source>
        <translation>{place}: eine Bemerkung darf kein -- enthalten und nicht mit - enden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1051"/>
        <source>{seconds} s: IRIS counts whole seconds, {2} is written</source>
        <translation>{seconds} s: IRIS zählt ganze Sekunden, geschrieben wird {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1052"/>
        <source>places, groups and notes of the drawing stay in HIE</source>
        <translation>Positionen, Gruppen und Notizen der Zeichnung bleiben in HIE</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1053"/>
        <source>{shown}: HIE&apos;s own, IRIS has no such setting</source>
        <translation>{shown}: nur in HIE, IRIS hat keine solche Einstellung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1054"/>
        <source>schedule {schedule}: IRIS knows neither cron nor time zones</source>
        <translation>Zeitplan {schedule}: IRIS kennt weder cron noch Zeitzonen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1055"/>
        <source>Write it in IRIS syntax, in the time zone of the IRIS server</source>
        <translation>In der Schreibweise von IRIS angeben, in der Zeitzone des IRIS-Servers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1056"/>
        <source>item {item}</source>
        <translation>Element {item}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1057"/>
        <source>{class_name}: HIE has no component for it; written as it came</source>
        <translation>{class_name}: HIE hat dafür keine Komponente; so geschrieben, wie es kam</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1058"/>
        <source>{title} has no counterpart in IRIS</source>
        <translation>{title} hat keine Entsprechung in IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1059"/>
        <source>Write a class for it in IRIS and put its name in the place of {class_name}</source>
        <translation>In IRIS eine Klasse dafür schreiben und ihren Namen anstelle von {class_name} eintragen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1060"/>
        <source>priority {priority} of the send to {to} is HIE&apos;s own; IRIS sends in turn</source>
        <translation>die Priorität {priority} des Sendens an {to} gibt es nur in HIE; IRIS sendet der Reihe nach</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1061"/>
        <source>= {value}: HIE&apos;s own, IRIS has no such setting</source>
        <translation>= {value}: nur in HIE, IRIS hat keine solche Einstellung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1062"/>
        <source>has parts of its own, IRIS knows texts only: written as JSON</source>
        <translation>hat eigene Unterteile, IRIS kennt nur Texte: als JSON geschrieben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1063"/>
        <source>{place}: a remark as an XML comment may hold no -- and not end in -; write it as a comment step</source>
        <translation>{place}: eine Bemerkung als XML-Kommentar darf kein -- enthalten und nicht mit - enden; als Kommentarschritt schreiben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1064"/>
        <source>pool_size must be 1: messages of one group may not be gathered at several places</source>
        <translation>pool_size muss 1 sein: Nachrichten einer Gruppe dürfen nicht an mehreren Stellen gesammelt werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1065"/>
        <source>{count_deliveries} messages as one</source>
        <translation>{count_deliveries} Nachrichten als eine</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1066"/>
        <source>{count_deliveries} messages as one, not complete in time</source>
        <translation>{count_deliveries} Nachrichten als eine, nicht rechtzeitig vollständig</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1067"/>
        <source>the aggregator has no targets</source>
        <translation>der Aggregator hat keine Ziele</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1068"/>
        <source>bad message: {bad}</source>
        <translation>fehlerhafte Nachricht: {bad}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1069"/>
        <source>stored, but the target has not answered within {patience} s</source>
        <translation>gespeichert, aber das Ziel hat nicht innerhalb von {patience} s geantwortet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1070"/>
        <source>the target refused the message</source>
        <translation>das Ziel hat die Nachricht abgelehnt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1071"/>
        <source>the service is being stopped; the message is stored</source>
        <translation>der Dienst wird gestoppt; die Nachricht ist gespeichert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1072"/>
        <source>the form of the process it waited in cannot be read any more; send it again</source>
        <translation>die Fassung des Prozesses, in der sie wartete, ist nicht mehr lesbar; erneut senden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1073"/>
        <source>the process raised an alert for message {index} of block {id}</source>
        <translation>der Prozess hat eine Warnung zu Nachricht {index} von Block {id} ausgelöst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1074"/>
        <source>names no plug-in; set plugin to the name of a file in plugins/, without .py</source>
        <translation>nennt kein Plugin; plugin auf den Namen einer Datei in plugins/ setzen, ohne .py</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1075"/>
        <source>plugin {plugin} returned nothing to send</source>
        <translation>das Plugin {plugin} hat nichts zum Senden zurückgegeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1076"/>
        <source>the de-duplicator has no targets</source>
        <translation>der Duplikatfilter hat keine Ziele</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1077"/>
        <source>with the same {key_fields}</source>
        <translation>mit gleichen Werten in {key_fields}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1078"/>
        <source>of the same content</source>
        <translation>mit demselben Inhalt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1079"/>
        <source>a duplicate: a message {what} was here before</source>
        <translation>ein Duplikat: eine Nachricht {what} war schon da</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1080"/>
        <source>{names} are all empty: nobody can tell whether it was here before</source>
        <translation>{names} sind alle leer: niemand kann sagen, ob sie schon da war</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1081"/>
        <source>release_at: {text} found, a time of the day is expected, e.g. 02:00</source>
        <translation>release_at: erwartet eine Uhrzeit, z. B. 02:00, gefunden {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1082"/>
        <source>the delay has no targets</source>
        <translation>die Verzögerung hat keine Ziele</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1083"/>
        <source>{subject_prefix} Alert from {2} on {3}</source>
        <translation>{subject_prefix} Warnung von {2} auf {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1084"/>
        <source>{subject_prefix} Alert from {2}</source>
        <translation>{subject_prefix} Warnung von {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1085"/>
        <source>a message</source>
        <translation>einer Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1086"/>
        <source>pool_size must be 1: what belongs together may not be held at several places</source>
        <translation>pool_size muss 1 sein: was zusammengehört, darf nicht an mehreren Stellen gehalten werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1087"/>
        <source>unexpected {name}</source>
        <translation>{name} unerwartet aufgetreten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1088"/>
        <source>reply {1} ({because}={actions})</source>
        <translation>Antwort {1} ({because}={actions})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1089"/>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1090"/>
        <source>suspended by a person: {text}</source>
        <translation>von einer Person ausgesetzt: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1091"/>
        <source>in {pause} s, as the peer asks</source>
        <translation>in {pause} s, wie die Gegenstelle verlangt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1092"/>
        <source>every {pause} s</source>
        <translation>alle {pause} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1093"/>
        <source>reply code actions {text}: entry {part} is not code=actions with actions of the letters {LETTERS}</source>
        <translation>Aktionen je Antwortcode {text}: der Eintrag {part} ist nicht code=actions mit Aktionen aus den Buchstaben {LETTERS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1094"/>
        <source>reply code actions {text}: code {code} is none of :?A :?E :?R :XX :_ :~ :* :I? :T? E E#n E*text X</source>
        <translation>Aktionen je Antwortcode {text}: der Code {code} ist keiner von :?A :?E :?R :XX :_ :~ :* :I? :T? E E#n E*text X</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1095"/>
        <source>{transforms} was not applied</source>
        <translation>{transforms} wurde nicht angewandt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1096"/>
        <source>unexpected {name} while routing</source>
        <translation>{name} unerwartet beim Routing aufgetreten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1097"/>
        <source>no rule sent it anywhere</source>
        <translation>keine Regel hat sie irgendwohin gesendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1098"/>
        <source>deleted by a rule</source>
        <translation>von einer Regel gelöscht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1099"/>
        <source>first_sequence_number: {first} found, a whole number is expected</source>
        <translation>first_sequence_number: erwartet eine ganze Zahl, gefunden {first}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1100"/>
        <source>MSH-13 {1} is not a sequence number</source>
        <translation>MSH-13 {1} ist keine Sequenznummer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1101"/>
        <source>messages {missing} of {key} are missing; those after them go on</source>
        <translation>die Nachrichten {missing} von {key} fehlen; die folgenden gehen weiter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1102"/>
        <source>a duplicate: message {number} of {key} was here before</source>
        <translation>ein Duplikat: die Nachricht {number} von {key} war schon da</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1103"/>
        <source>message {number} came too late</source>
        <translation>die Nachricht {number} kam zu spät</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1104"/>
        <source>message {number} goes on after a gap</source>
        <translation>die Nachricht {number} geht nach einer Lücke weiter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1105"/>
        <source>the sequence manager has no targets</source>
        <translation>der Sequenzmanager hat keine Ziele</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1106"/>
        <source>the service has no targets</source>
        <translation>der Dienst hat keine Ziele</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1107"/>
        <source>no HL7 message in it: nothing to split</source>
        <translation>keine HL7-Nachricht darin: nichts aufzuteilen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1108"/>
        <source>{count_parts} messages in it; at most {most_parts} are allowed</source>
        <translation>{count_parts} Nachrichten darin; höchstens {most_parts} sind erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1109"/>
        <source>the splitter has no targets</source>
        <translation>der Aufteiler hat keine Ziele</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1110"/>
        <source>item &quot;{item}&quot;, {setting}: {error}</source>
        <translation>Element &quot;{item}&quot;, {setting}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1111"/>
        <source>the receiver did not accept the message: it replied {shown} and {2} bytes more; accepted is {expected}</source>
        <translation>der Empfänger hat die Nachricht nicht angenommen: er antwortete {shown} und {2} weitere Bytes; angenommen wird {expected}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1112"/>
        <source>the receiver did not accept the message: it replied {shown} and {2} bytes more</source>
        <translation>der Empfänger hat die Nachricht nicht angenommen: er antwortete {shown} und {2} weitere Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1113"/>
        <source>the receiver did not accept the message: it replied {shown}; accepted is {expected}</source>
        <translation>der Empfänger hat die Nachricht nicht angenommen: er antwortete {shown}; angenommen wird {expected}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1114"/>
        <source>the receiver did not accept the message: it replied {shown}</source>
        <translation>der Empfänger hat die Nachricht nicht angenommen: er antwortete {shown}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1115"/>
        <source>transforms: {missing} not in the workspace&apos;s transforms folder</source>
        <translation>transforms: {missing} nicht im Ordner transforms des Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1116"/>
        <source>messages that wait in an earlier form of the process will fail: {error}</source>
        <translation>Nachrichten, die in einer früheren Fassung des Prozesses warten, werden fehlschlagen: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1117"/>
        <source>an entry without a name; not read</source>
        <translation>ein Eintrag ohne Namen; nicht gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1118"/>
        <source>more than {1} unpacked; the rest was not read</source>
        <translation>entpackt mehr als {1}; der Rest wurde nicht gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1119"/>
        <source>its path leads out of the zip; it was read, and nothing is written there</source>
        <translation>sein Pfad führt aus dem Zip hinaus; er wurde gelesen, geschrieben wird dorthin nichts</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1120"/>
        <source>Ask who made this zip</source>
        <translation>Nachfragen, wer dieses Zip erstellt hat</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1121"/>
        <source>the zip cannot be read: {error}</source>
        <translation>das Zip ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1122"/>
        <source>Unpack it yourself and import the folder</source>
        <translation>Selbst entpacken und den Ordner importieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1123"/>
        <source>its directory has {1}; a zip may hold {files} files</source>
        <translation>sein Verzeichnis hat {1}; ein Zip darf {files} Dateien enthalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1124"/>
        <source>a zip inside a zip is not read; unpack the outer one and import what was in it</source>
        <translation>ein Zip in einem Zip wird nicht gelesen; das äußere entpacken und importieren, was darin war</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1125"/>
        <source>a link, no file; not read</source>
        <translation>ein Link, keine Datei; nicht gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1126"/>
        <source>is encrypted; zips without a password are read</source>
        <translation>ist verschlüsselt; gelesen werden Zips ohne Passwort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1127"/>
        <source>too large: unpacked it has more than the {1} that are read (--max-mb)</source>
        <translation>zu groß: entpackt sind es mehr als die {1}, die gelesen werden (--max-mb)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1128"/>
        <source>written in {language}, which is kept but does not run</source>
        <translation>in {language} geschrieben, was beibehalten, aber nicht ausgeführt wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1129"/>
        <source>property {1}</source>
        <translation>Eigenschaft {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1130"/>
        <source>holds no program; does nothing, as in IRIS</source>
        <translation>enthält kein Programm; tut nichts, wie in IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1131"/>
        <source>kept; disabled, as in IRIS</source>
        <translation>beibehalten; deaktiviert, wie in IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1132"/>
        <source>kept; an error when a message reaches it</source>
        <translation>beibehalten; ein Fehler, wenn eine Nachricht dorthin kommt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1133"/>
        <source>Write it with other steps; a router decides by rules (docs/business-processes.md)</source>
        <translation>Mit anderen Schritten schreiben; über Regeln entscheidet ein Router (docs/business-processes.md)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1134"/>
        <source>kept, does not run</source>
        <translation>beibehalten, wird nicht ausgeführt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1135"/>
        <source>Compensation is not run; undo in a catch</source>
        <translation>Kompensation wird nicht ausgeführt; in einem catch rückgängig machen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1136"/>
        <source>Look at the BPL in IRIS</source>
        <translation>Das BPL in IRIS ansehen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1137"/>
        <source>is not an assignment of &lt;{tag}&gt;; kept, does not run</source>
        <translation>ist keine Zuweisung von &lt;{tag}&gt;; beibehalten, wird nicht ausgeführt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1138"/>
        <source>type {kind} found; allowed are all and any; all is used</source>
        <translation>type {kind} gefunden; erlaubt sind all und any; verwendet wird all</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1139"/>
        <source>stands outside the branches of &lt;{tag}&gt;; kept, does not run</source>
        <translation>steht außerhalb der Zweige von &lt;{tag}&gt;; beibehalten, wird nicht ausgeführt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1140"/>
        <source>{one} has code ({2})</source>
        <translation>{one} enthält Code ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1141"/>
        <source>its adapter is {adapter}, not {expected}</source>
        <translation>ihr Adapter ist {adapter}, nicht {expected}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1142"/>
        <source>its adapter {one} has code ({2})</source>
        <translation>ihr Adapter {one} enthält Code ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1143"/>
        <source>{one} computes {label} ({expression})</source>
        <translation>{one} berechnet {label} ({expression})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1144"/>
        <source>= {row}: not used, the production sets it for {2}</source>
        <translation>= {row}: nicht verwendet, die Produktion setzt es für {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1145"/>
        <source>= {row}: no item of the imported productions fits {where}, or a closer row counts</source>
        <translation>= {row}: auf kein Element der importierten Produktionen passt {where}, oder eine genauere Zeile gilt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1146"/>
        <source>The table is kept in imported/</source>
        <translation>Die Tabelle wird in imported/ aufbewahrt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1147"/>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1148"/>
        <source>the file names no class; the name is taken from the {named_by}</source>
        <translation>die Datei nennt keine Klasse; der Name kommt von: {named_by}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1149"/>
        <source>create {create} found; allowed are {CREATES}; new is used</source>
        <translation>create {create} gefunden; erlaubt sind {CREATES}; verwendet wird new</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1150"/>
        <source>written in {language}, which is kept but cannot run</source>
        <translation>in {language} geschrieben, was beibehalten wird, aber nicht ausgeführt werden kann</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1151"/>
        <source>stands outside {allowed_text} of &lt;{tag}&gt;; kept, does not run</source>
        <translation>steht außerhalb von {allowed_text} von &lt;{tag}&gt;; beibehalten, wird nicht ausgeführt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1152"/>
        <source>Look at the DTL in IRIS</source>
        <translation>Die DTL in IRIS ansehen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1153"/>
        <source>Write it as steps, or in Python and name the file in the step&apos;s python (docs/python.md)</source>
        <translation>Als Schritte schreiben, oder in Python und die Datei in python des Schritts angeben (docs/python.md)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1154"/>
        <source>declared {encoding} without a byte order mark; read as UTF-8</source>
        <translation>als {encoding} deklariert, ohne Byte Order Mark; als UTF-8 gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1155"/>
        <source>encoding {encoding} is declared; UTF-8, UTF-16 with byte order mark, ISO-8859-x and windows-125x are read</source>
        <translation>die Kodierung {encoding} ist deklariert; gelesen werden UTF-8, UTF-16 mit Byte Order Mark, ISO-8859-x und windows-125x</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1156"/>
        <source>byte 0x{1} on line {line} is not {3}</source>
        <translation>Byte 0x{1} in Zeile {line} ist nicht {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1157"/>
        <source>{found}: the file is cut off or damaged</source>
        <translation>{found}: die Datei ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1158"/>
        <source>{found}; the file was read as ISO-8859-1</source>
        <translation>{found}; die Datei wurde als ISO-8859-1 gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1159"/>
        <source>encoding {encoding} is declared, which does not exist</source>
        <translation>die Kodierung {encoding} ist deklariert, die es nicht gibt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1160"/>
        <source>a NUL character, so it is no text (UTF-16 is read with a byte order mark only)</source>
        <translation>ein NUL-Zeichen, also kein Text (UTF-16 wird nur mit Byte Order Mark gelesen)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1161"/>
        <source>{files} files</source>
        <translation>{files} Dateien</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1162"/>
        <source>{1} together (--max-mb)</source>
        <translation>{1} insgesamt (--max-mb)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1163"/>
        <source>more than {what}; from here on nothing was read</source>
        <translation>mehr als {what}; ab hier wurde nichts gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1164"/>
        <source>Import fewer at a time</source>
        <translation>Weniger auf einmal importieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1165"/>
        <source>{number} files not read: IRIS code is in {IRIS_ENDINGS} and .zip</source>
        <translation>{number} Dateien nicht gelesen: IRIS-Code steht in {IRIS_ENDINGS} und .zip</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1166"/>
        <source>no ending</source>
        <translation>keine Endung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1167"/>
        <source>a folder of more than {1} files; the rest was not looked at</source>
        <translation>ein Ordner mit mehr als {1} Dateien; der Rest wurde nicht angesehen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1168"/>
        <source>Import the folder of the IRIS code only</source>
        <translation>Nur den Ordner mit dem IRIS-Code importieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1169"/>
        <source>a link that leads out of the folder; not read</source>
        <translation>ein Link, der aus dem Ordner hinausführt; nicht gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1170"/>
        <source>Import what it leads to by itself</source>
        <translation>Wohin er führt, für sich importieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1171"/>
        <source>no ordinary file; not read</source>
        <translation>keine gewöhnliche Datei; nicht gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1172"/>
        <source>too large: {1}; at most {2} are read (--max-mb)</source>
        <translation>zu groß: {1}; höchstens {2} werden gelesen (--max-mb)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1173"/>
        <source>Export it from IRIS in parts, or raise the limit</source>
        <translation>In Teilen aus IRIS exportieren oder die Grenze anheben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1174"/>
        <source>Compare its accents and umlauts; save it as UTF-8</source>
        <translation>Akzente und Umlaute vergleichen; als UTF-8 speichern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1175"/>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1176"/>
        <source>an HL7 message, not a schema or IRIS code; not imported</source>
        <translation>eine HL7-Nachricht, kein Schema und kein IRIS-Code; nicht importiert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1177"/>
        <source>Use it as a test message</source>
        <translation>Als Testnachricht verwenden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1178"/>
        <source>Export it again from IRIS</source>
        <translation>Erneut aus IRIS exportieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1179"/>
        <source>Write what it does as a rule, a transform or a Python component</source>
        <translation>Was es tut, als Regel, Transformation oder Python-Komponente schreiben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1180"/>
        <source>neither XML nor class text with a line &apos;Class Package.Name&apos;</source>
        <translation>weder XML noch Klassentext mit einer Zeile &apos;Class Package.Name&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1181"/>
        <source>more than {MAX_BLOCKS} XData blocks</source>
        <translation>mehr als {MAX_BLOCKS} XData-Blöcke</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1182"/>
        <source>a class without code; kept as {path}, items of it have its defaults</source>
        <translation>eine Klasse ohne Code; aufbewahrt als {path}, ihre Elemente haben ihre Vorgaben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1183"/>
        <source>program code</source>
        <translation>Programmcode</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1184"/>
        <source>its code ({code}) is not imported</source>
        <translation>ihr Code ({code}) wird nicht importiert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1185"/>
        <source>{what}; the class is kept as {path} and does not run</source>
        <translation>{what}; die Klasse wird als {path} aufbewahrt und nicht ausgeführt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1186"/>
        <source>Export the class again from IRIS</source>
        <translation>Die Klasse erneut aus IRIS exportieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1187"/>
        <source>root element &lt;{tag}&gt;; &lt;Export&gt;, &lt;Production&gt;, &lt;ruleDefinition&gt;, &lt;transform&gt;, &lt;process&gt;, &lt;lookupTable&gt;, &lt;defaultSettings&gt; or &lt;Category&gt; expected</source>
        <translation>Wurzelelement &lt;{tag}&gt;; erwartet &lt;Export&gt;, &lt;Production&gt;, &lt;ruleDefinition&gt;, &lt;transform&gt;, &lt;process&gt;, &lt;lookupTable&gt;, &lt;defaultSettings&gt; oder &lt;Category&gt;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1188"/>
        <source>&lt;{tag}&gt; is kept as {path} and does not run</source>
        <translation>&lt;{tag}&gt; bleibt als {path} erhalten und läuft nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1189"/>
        <source>export notes or a copy of settings; no effect</source>
        <translation>Exportnotizen oder eine Kopie von Einstellungen; ohne Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1190"/>
        <source>kept as {path}, has no effect</source>
        <translation>aufbewahrt als {path}, ohne Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1191"/>
        <source>production {production} is not in these files (there are: {known})</source>
        <translation>die Produktion {production} ist nicht in diesen Dateien (vorhanden: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1192"/>
        <source>is in the files too; not imported, as another one was asked for</source>
        <translation>ist ebenfalls in den Dateien; nicht importiert, da eine andere verlangt war</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1193"/>
        <source>Rewrite the step, or have the work done by a router and transforms</source>
        <translation>Den Schritt umschreiben oder die Arbeit von einem Router und Transformationen erledigen lassen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1194"/>
        <source>Rewrite the step, or write the transform in Python</source>
        <translation>Den Schritt umschreiben oder die Transformation in Python schreiben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1195"/>
        <source>An entry of the credentials table, which no export holds: note who has the user and password</source>
        <translation>Ein Eintrag der Zugangsdatentabelle, die kein Export enthält: festhalten, wer Benutzer und Passwort hat</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1196"/>
        <source>A TLS configuration, which no export holds: ask for its certificates</source>
        <translation>Eine TLS-Konfiguration, die kein Export enthält: nach ihren Zertifikaten fragen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1197"/>
        <source>IRIS sends with |^~\&amp;; kept so</source>
        <translation>IRIS sendet mit |^~\&amp;; so beibehalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1198"/>
        <source>Empty it to keep each message&apos;s own</source>
        <translation>Leeren, um die jeder Nachricht eigenen zu behalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1199"/>
        <source>IRIS listens on every network; kept so</source>
        <translation>IRIS lauscht in allen Netzen; so beibehalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1200"/>
        <source>Set 127.0.0.1 or one address to listen on less</source>
        <translation>127.0.0.1 oder eine Adresse setzen, um auf weniger zu lauschen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1201"/>
        <source>IRIS expects a block with its name before each message; kept so</source>
        <translation>IRIS erwartet vor jeder Nachricht einen Block mit ihrem Namen; so beibehalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1202"/>
        <source>Switch it off if senders send messages only</source>
        <translation>Ausschalten, wenn die Sender nur Nachrichten senden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1203"/>
        <source>IRIS answers with the target&apos;s response; kept so</source>
        <translation>IRIS antwortet mit der Antwort des Ziels; so beibehalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1204"/>
        <source>Immed answers when the message is stored</source>
        <translation>Immed antwortet, sobald die Nachricht gespeichert ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1205"/>
        <source>IRIS gives up after 15 seconds; kept so</source>
        <translation>IRIS gibt nach 15 Sekunden auf; so beibehalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1206"/>
        <source>-1 tries for ever</source>
        <translation>-1 versucht es endlos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1207"/>
        <source>set twice; the last value counts</source>
        <translation>zweimal gesetzt; es gilt der letzte Wert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1208"/>
        <source>{timeout} as attribute; the setting of the same name counts</source>
        <translation>{timeout} als Attribut; es gilt die gleichnamige Einstellung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1209"/>
        <source>= {value} by class {said_by}; has no effect</source>
        <translation>= {value} durch die Klasse {said_by}; ohne Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1210"/>
        <source>= {value} by class {said_by}: {problem}; kept as it is</source>
        <translation>= {value} durch die Klasse {said_by}: {problem}; unverändert beibehalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1211"/>
        <source>= {value} by class {said_by}</source>
        <translation>= {value} durch die Klasse {said_by}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1212"/>
        <source>{value}: {problem}; kept as it is</source>
        <translation>{value}: {problem}; unverändert beibehalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1213"/>
        <source>set to nothing in IRIS; HIE&apos;s default is used</source>
        <translation>in IRIS leer gesetzt; es gilt die Vorgabe von HIE</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1214"/>
        <source>{value}: set for the {target}, but it belongs to the other; IRIS ignores it, so does HIE</source>
        <translation>{value}: für {target} gesetzt, gehört aber zum anderen; IRIS beachtet es nicht, HIE auch nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1215"/>
        <source>Move it if it was meant to work</source>
        <translation>Verschieben, falls es wirken sollte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1216"/>
        <source>{value}: kept, has no effect</source>
        <translation>{value}: beibehalten, ohne Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1217"/>
        <source>= {value} from the system default settings</source>
        <translation>= {value} aus den Systemvorgaben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1218"/>
        <source>{value} from the system default settings; kept</source>
        <translation>{value} aus den Systemvorgaben; beibehalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1219"/>
        <source>has no value here</source>
        <translation>hat hier keinen Wert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1220"/>
        <source>In IRIS it may come from the system default settings; enter it</source>
        <translation>In IRIS kommt er vielleicht aus den Systemvorgaben; hier eintragen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1221"/>
        <source>{count} bytes</source>
        <translation>{count} Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1222"/>
        <source>{count} entries; given twice, the last counts: {2}</source>
        <translation>{count} Einträge; doppelt vorhanden, es gilt der letzte: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1223"/>
        <source>{label} = {value} from the system default settings</source>
        <translation>{label} = {value} aus den Systemvorgaben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1224"/>
        <source>kept with the production, has no effect</source>
        <translation>mit der Produktion aufbewahrt, ohne Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1225"/>
        <source>{value} is not a number of seconds from 0 to 3600; HIE&apos;s default is used</source>
        <translation>{value} ist keine Anzahl Sekunden von 0 bis 3600; es gilt die Vorgabe von HIE</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1226"/>
        <source>production setting {value}: kept, has no effect</source>
        <translation>Produktionseinstellung {value}: beibehalten, ohne Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1227"/>
        <source>{missing}: no such item in the production; messages for it would fail</source>
        <translation>{missing}: dieses Element gibt es in der Produktion nicht; Nachrichten dafür würden fehlschlagen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1228"/>
        <source>Add the item, or take the target out</source>
        <translation>Das Element hinzufügen oder das Ziel entfernen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1229"/>
        <source>another item of the production has this name</source>
        <translation>ein anderes Element der Produktion hat diesen Namen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1230"/>
        <source>Rename one of them</source>
        <translation>Eines davon umbenennen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1231"/>
        <source>{label} {2} is neither true nor false; false is used</source>
        <translation>{label} {2} ist weder true noch false; es gilt false</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1232"/>
        <source>kept with the item, has no effect</source>
        <translation>mit dem Element aufbewahrt, ohne Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1233"/>
        <source>{class_name} → {2}: runs the process of that name</source>
        <translation>{class_name} → {2}: führt den Prozess dieses Namens aus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1234"/>
        <source>Replace it by a component of the palette; messages for it wait in its queue</source>
        <translation>Durch eine Komponente der Palette ersetzen; Nachrichten dafür warten in der Warteschlange</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1235"/>
        <source>Its class extends {base}, but {why}: take {title} if that does not matter; {advice}</source>
        <translation>Seine Klasse erweitert {base}, aber {why}: {title} nehmen, wenn das keine Rolle spielt; {advice}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1236"/>
        <source>{1} has no counterpart in HIE; shown as: {kind}</source>
        <translation>{1} hat in HIE keine Entsprechung; gezeigt als: {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1237"/>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1238"/>
        <source>{class_name} → {2}: the class extends {base} without code of its own</source>
        <translation>{class_name} → {2}: die Klasse erweitert {base} ohne eigenen Code</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1239"/>
        <source>{class_name} → {2}: runs the process of that name (by way of {3})</source>
        <translation>{class_name} → {2}: führt den Prozess dieses Namens aus (über {3})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1240"/>
        <source>{class_name} → {2}: the class extends {base} without code of its own (by way of {4})</source>
        <translation>{class_name} → {2}: die Klasse erweitert {base} ohne eigenen Code (über {4})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1241"/>
        <source>{label} {text} is not a whole number from {least} to {MOST_WORKERS}; {made} is used</source>
        <translation>{label} {text} ist keine ganze Zahl von {least} bis {MOST_WORKERS}; verwendet wird {made}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1242"/>
        <source>to supply</source>
        <translation>zu ergänzen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1243"/>
        <source>IRIS import</source>
        <translation>IRIS-Import</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1244"/>
        <source>{1}… ({count_text} characters)</source>
        <translation>{1}… ({count_text} Zeichen)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1245"/>
        <source>attribute not known; kept, has no effect</source>
        <translation>Attribut nicht bekannt; beibehalten, ohne Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1246"/>
        <source>not known in &lt;{tag}&gt;; kept, has no effect</source>
        <translation>in &lt;{tag}&gt; nicht bekannt; beibehalten, ohne Wirkung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1247"/>
        <source>Rewrite it; until then a message that reaches it is bad</source>
        <translation>Umschreiben; bis dahin gilt eine Nachricht, die dorthin kommt, als fehlerhaft</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1248"/>
        <source>{name} {2} found, YYYY-MM-DDThh:mm:ss or nothing expected</source>
        <translation>erwartet YYYY-MM-DDThh:mm:ss oder nichts, gefunden {name} {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1249"/>
        <source>Set the dates of the rule set</source>
        <translation>Die Daten des Regelsatzes setzen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1250"/>
        <source>beside the conditions of the rule; runs when none of them is true</source>
        <translation>steht neben den Bedingungen der Regel; läuft, wenn keine davon zutrifft</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1251"/>
        <source>of several &lt;otherwise&gt; some are disabled; all are</source>
        <translation>von mehreren &lt;otherwise&gt; sind einige deaktiviert; nun sind es alle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1252"/>
        <source>constraint {name} is not known; the rule would match too much, so it is disabled</source>
        <translation>die Einschränkung {name} ist nicht bekannt; die Regel träfe auf zu viel zu, daher ist sie deaktiviert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1253"/>
        <source>the second constraint on {field}; both must hold</source>
        <translation>die zweite Einschränkung für {field}; beide müssen zutreffen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1254"/>
        <source>the second constraint on {field}; both must hold, so the rule never applies</source>
        <translation>die zweite Einschränkung für {field}; beide müssen zutreffen, daher gilt die Regel nie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1255"/>
        <source>calls {unknown}, which HIE does not know</source>
        <translation>ruft {unknown} auf, was HIE nicht kennt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1256"/>
        <source>Write {unknown} in Python in the workspace&apos;s functions/ folder (docs/python.md); until then a message that reaches it is bad</source>
        <translation>{unknown} in Python im Ordner functions/ des Arbeitsbereichs schreiben (docs/python.md); bis dahin gilt eine Nachricht, die dorthin kommt, als fehlerhaft</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1257"/>
        <source>not supported; an error when a message reaches it</source>
        <translation>nicht unterstützt; ein Fehler, wenn eine Nachricht dorthin kommt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1258"/>
        <source>names no target; it sends nothing</source>
        <translation>nennt kein Ziel; es sendet nichts</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1259"/>
        <source>beside the conditions of the foreach; runs when none of them is true</source>
        <translation>steht neben den Bedingungen des foreach; läuft, wenn keine davon zutrifft</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1260"/>
        <source>{text} names no segment</source>
        <translation>{text} nennt kein Segment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1261"/>
        <source>{problem}; an error when a message reaches it</source>
        <translation>{problem}; ein Fehler, wenn eine Nachricht dorthin kommt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1262"/>
        <source>is not an item of the production; messages for it would fail</source>
        <translation>ist kein Element der Produktion; Nachrichten dafür würden fehlschlagen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1263"/>
        <source>Add the item, or take the target out of the rule</source>
        <translation>Das Element hinzufügen oder das Ziel aus der Regel entfernen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1264"/>
        <source>condition {entry}</source>
        <translation>Bedingung {entry}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1265"/>
        <source>the standard&apos;s own category, which HIE has; kept as {path}</source>
        <translation>die Kategorie des Standards selbst, die HIE hat; aufbewahrt als {path}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1266"/>
        <source>If the site changed it in IRIS, give it another name there and export it again</source>
        <translation>Wurde sie in IRIS vor Ort geändert, dort einen anderen Namen geben und erneut exportieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1267"/>
        <source>{count_structures} structures, {count_segments} segments, {count_message_types} message types</source>
        <translation>{count_structures} Strukturen, {count_segments} Segmente, {count_message_types} Nachrichtentypen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1268"/>
        <source>on no base: it has only what it says</source>
        <translation>ohne Basis: sie hat nur, was sie selbst angibt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1269"/>
        <source>; {count_elements} further elements are kept</source>
        <translation>; {count_elements} weitere Elemente werden aufbewahrt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1270"/>
        <source>; given twice, the last counts: {1}</source>
        <translation>; doppelt vorhanden, es gilt der letzte: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1271"/>
        <source>{error}; kept, messages of this structure have no group paths</source>
        <translation>{error}; aufbewahrt, Nachrichten dieser Struktur haben keine Gruppenpfade</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1272"/>
        <source>Mend it in schemas/</source>
        <translation>In schemas/ korrigieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1273"/>
        <source>piece {1} of {name} is not a number from 1 to 9999; left out</source>
        <translation>piece {1} von {name} ist keine Zahl von 1 bis 9999; weggelassen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1274"/>
        <source>Enter the credentials {value} in the credentials store</source>
        <translation>Die Zugangsdaten {value} im Zugangsdatenspeicher eintragen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1275"/>
        <source>Define the TLS configuration {value} in the production&apos;s tls section</source>
        <translation>Die TLS-Konfiguration {value} im Abschnitt tls der Produktion definieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1276"/>
        <source>A Windows path: change it if HIE runs on another system</source>
        <translation>Ein Windows-Pfad: ändern, wenn HIE auf einem anderen System läuft</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1277"/>
        <source>{name} is its alias; the item now names the class</source>
        <translation>{name} ist ihr Alias; das Element nennt nun die Klasse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1278"/>
        <source>is named but not in these files</source>
        <translation>wird genannt, ist aber nicht in diesen Dateien</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1279"/>
        <source>gets messages from rule {rule} but is not in these files</source>
        <translation>erhält Nachrichten von der Regel {rule}, ist aber nicht in diesen Dateien</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1280"/>
        <source>is used by rule {rule} but not in these files</source>
        <translation>wird von der Regel {rule} verwendet, ist aber nicht in diesen Dateien</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1281"/>
        <source>is used by process {process} but not in these files</source>
        <translation>wird vom Prozess {process} verwendet, ist aber nicht in diesen Dateien</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1282"/>
        <source>is called by {transform} but not in these files</source>
        <translation>wird von {transform} aufgerufen, ist aber nicht in diesen Dateien</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1283"/>
        <source>Export the rule class too</source>
        <translation>Auch die Regelklasse exportieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1284"/>
        <source>Export the DTL class too</source>
        <translation>Auch die DTL-Klasse exportieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1285"/>
        <source>{kind} is in {file} too, the same</source>
        <translation>{kind} ist auch in {file}, gleich</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1286"/>
        <source>{kind} is in {file} too, differently; that one is imported</source>
        <translation>{kind} ist auch in {file}, anders; importiert wird jenes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1287"/>
        <source>Import only the one you want</source>
        <translation>Nur das Gewünschte importieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1288"/>
        <source>class is in {file} too, the same</source>
        <translation>die Klasse ist auch in {file}, gleich</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1289"/>
        <source>class is in {file} too, differently; that one is imported</source>
        <translation>die Klasse ist auch in {file}, anders; importiert wird jene</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1290"/>
        <source>{kind} of {giver}, which the class extends without one of its own</source>
        <translation>{kind} der Oberklasse {giver}; die Klasse hat nichts Eigenes dafür</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1291"/>
        <source>is listed in the export&apos;s project, but its code is not in the files</source>
        <translation>ist im Projekt des Exports aufgeführt, der Code aber nicht in den Dateien</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1292"/>
        <source>Export it too if an item, rule or transform uses it</source>
        <translation>Ebenfalls exportieren, wenn ein Element, eine Regel oder eine Transformation es verwendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1293"/>
        <source>when it is reached</source>
        <translation>wenn er erreicht wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1294"/>
        <source>{folder} is a workspace itself ({2}); several productions need a folder of their own each</source>
        <translation>{folder} ist selbst ein Arbeitsbereich ({2}); mehrere Produktionen brauchen je einen eigenen Ordner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1295"/>
        <source>line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1296"/>
        <source>a DOCTYPE is not allowed: IRIS writes none, and entities may be an attack</source>
        <translation>ein DOCTYPE ist nicht erlaubt: IRIS schreibt keinen, und Entitäten können ein Angriff sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1297"/>
        <source>too large: {found} elements and attributes; at most {marks} are read (--max-mb)</source>
        <translation>zu groß: {found} Elemente und Attribute; höchstens {marks} werden gelesen (--max-mb)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1298"/>
        <source>it ends too soon</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1299"/>
        <source>a text or attribute of more than 10 MB</source>
        <translation>ein Text oder Attribut von mehr als 10 MB</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1300"/>
        <source>elements nested more than {MAX_DEPTH} deep</source>
        <translation>Elemente mehr als {MAX_DEPTH} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1301"/>
        <source>not readable as XML: {reason}</source>
        <translation>nicht als XML lesbar: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1302"/>
        <source>message id {text}: not a message id (a UUID is expected)</source>
        <translation>Nachrichten-ID {text}: keine Nachrichten-ID (erwartet wird eine UUID)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1303"/>
        <source>message id {text}: not a message of this journal</source>
        <translation>Nachrichten-ID {text}: keine Nachricht dieses Journals</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1304"/>
        <source>{path}: the write-ahead log cannot be folded in ({error})</source>
        <translation>{path}: das Write-Ahead-Log lässt sich nicht einarbeiten ({error})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1305"/>
        <source>{path}: cannot write in the data folder: {error}</source>
        <translation>{path}: im Datenordner kann nicht geschrieben werden: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1306"/>
        <source>{parent}: another runtime (process {holder}) is using this data folder; stop it or give another --data-dir</source>
        <translation>{parent}: eine andere Laufzeitumgebung (Prozess {holder}) verwendet diesen Datenordner; sie stoppen oder ein anderes --data-dir angeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1307"/>
        <source>{path}: damaged, so nobody can tell whether the journal is whole. Look at it with &apos;hie-runtime journal check {parent}&apos;; to start with what is there, delete this file</source>
        <translation>{path}: beschädigt, daher kann niemand sagen, ob das Journal vollständig ist. Mit &apos;hie-runtime journal check {parent}&apos; ansehen; um mit dem Vorhandenen zu starten, diese Datei löschen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1308"/>
        <source>{path}: cannot be written: {error}</source>
        <translation>{path}: nicht schreibbar: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1309"/>
        <source>{path}: this is not the journal {2} was kept for. Put the right {3} back; if it was replaced on purpose, delete {4}</source>
        <translation>{path}: dies ist nicht das Journal, für das {2} geführt wurde. Das richtige {3} zurücklegen; wurde es absichtlich ersetzt, {4} löschen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1310"/>
        <source>{path}: blocks {2} to {block}, which were acknowledged, are missing: the end of the journal was cut off or an old copy was put back. Restore {4} and {4}-wal together; to go on without these messages, delete {5}</source>
        <translation>{path}: die Blöcke {2} bis {block}, die quittiert wurden, fehlen: das Ende des Journals wurde abgeschnitten oder eine alte Kopie zurückgelegt. {4} und {4}-wal zusammen wiederherstellen; um ohne diese Nachrichten weiterzumachen, {5} löschen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1311"/>
        <source>{path}: {2}. Nothing was changed. Put the folder {SPOOL_FOLDER} back as it was, or save the rest with &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;</source>
        <translation>{path}: {2}. Nichts wurde geändert. Den Ordner {SPOOL_FOLDER} zurücklegen, wie er war, oder den Rest mit &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos; retten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1312"/>
        <source>{path} says there was one</source>
        <translation>laut {path} gab es ein Journal</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1313"/>
        <source>{log} is part of one</source>
        <translation>{log} gehört zu einem Journal</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1314"/>
        <source>{path} is missing or empty, but {sign}. Nothing was changed. Put {3} and {log} back together; to start empty, move the whole folder {parent} away</source>
        <translation>{path} fehlt oder ist leer, aber {sign}. Nichts wurde geändert. {3} und {log} zusammen zurücklegen; um leer zu starten, den ganzen Ordner {parent} wegbewegen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1315"/>
        <source>storage URL: schema {schema}: letters, digits and _ are expected, 63 at most</source>
        <translation>Speicher-URL: Schema {schema}: erwartet werden Buchstaben, Ziffern und _, höchstens 63</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1316"/>
        <source>{shown}: its certificate is not trusted: {verify_message}</source>
        <translation>{shown}: sein Zertifikat ist nicht vertrauenswürdig: {verify_message}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1317"/>
        <source>{shown}: cannot be reached ({2})</source>
        <translation>{shown}: nicht erreichbar ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1318"/>
        <source>{shown}: the connection broke ({2})</source>
        <translation>{shown}: die Verbindung ist abgebrochen ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1319"/>
        <source>{shown}: another runtime has taken over this journal ({said})</source>
        <translation>{shown}: eine andere Laufzeitumgebung hat dieses Journal übernommen ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1320"/>
        <source>{shown}: cannot store ({said})</source>
        <translation>{shown}: Speichern nicht möglich ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1321"/>
        <source>{shown}: the server went away or does not answer ({said})</source>
        <translation>{shown}: der Server ist weg oder antwortet nicht ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1322"/>
        <source>{where}: block {number} is missing</source>
        <translation>{where}: Block {number} fehlt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1323"/>
        <source>{shown}: PostgreSQL 13 or newer is needed, {2} found</source>
        <translation>{shown}: PostgreSQL 13 oder neuer erforderlich, {2} gefunden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1324"/>
        <source>{shown}: this server is a standby, which takes no writes; give its primary</source>
        <translation>{shown}: dieser Server ist ein Standby, der keine Schreibvorgänge annimmt; seinen Primärserver angeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1325"/>
        <source>{shown}: fsync is off on this server: a power cut could take everything, acknowledged messages too. Turn it on (fsync = on), or run with --durability off for tests</source>
        <translation>{shown}: fsync ist auf diesem Server aus: ein Stromausfall könnte alles kosten, auch quittierte Nachrichten. Einschalten (fsync = on) oder für Tests mit --durability off laufen lassen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1326"/>
        <source>{shown}: full_page_writes is off: only right where the file system never writes half a page (ZFS). Elsewhere a power cut can damage the database</source>
        <translation>{shown}: full_page_writes ist aus: nur richtig, wo das Dateisystem nie eine halbe Seite schreibt (ZFS). Sonst kann ein Stromausfall die Datenbank beschädigen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1327"/>
        <source>{shown}, schema {schema}: journal layout {layout} found, {LAYOUT} expected; use the HIE version that wrote it</source>
        <translation>{shown}, Schema {schema}: Journalformat {layout} gefunden, {LAYOUT} erwartet; die HIE-Version verwenden, die es geschrieben hat</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1328"/>
        <source>queue {self}: {on_storage} stored entries cannot be found again</source>
        <translation>Warteschlange {self}: {on_storage} gespeicherte Einträge sind nicht wiederzufinden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1329"/>
        <source>{shown}, keys {prefix}*: journal layout {3} found; use the HIE version that wrote it</source>
        <translation>{shown}, Schlüssel {prefix}*: Journalformat {3} gefunden; die HIE-Version verwenden, die es geschrieben hat</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1330"/>
        <source>{shown}: the server does not let us in ({said}); the password is read from {PASSWORD}</source>
        <translation>{shown}: der Server verweigert den Zugang ({said}); das Passwort wird aus {PASSWORD} gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1331"/>
        <source>{shown}: the server cannot be reached or does not answer ({said})</source>
        <translation>{shown}: der Server ist nicht erreichbar oder antwortet nicht ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1332"/>
        <source>{shown}: the server takes no writes now ({said})</source>
        <translation>{shown}: der Server nimmt zurzeit keine Schreibvorgänge an ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1333"/>
        <source>{shown}: its settings are not looked at (settings=trusted): appendfsync must be always and nothing be evicted</source>
        <translation>{shown}: seine Einstellungen werden nicht geprüft (settings=trusted): appendfsync muss always sein, und nichts darf verdrängt werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1334"/>
        <source>{shown}: its settings cannot be read ({error}), so nobody knows whether it keeps what it confirms. Allow CONFIG GET to this user, or say with ?settings=trusted that appendonly is yes, appendfsync always and maxmemory-policy noeviction</source>
        <translation>{shown}: seine Einstellungen sind nicht lesbar ({error}), daher weiß niemand, ob er behält, was er bestätigt. Diesem Benutzer CONFIG GET erlauben oder mit ?settings=trusted erklären, dass appendonly yes, appendfsync always und maxmemory-policy noeviction ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1335"/>
        <source>{shown}: maxmemory-policy is {2}: the server would throw messages away when its memory is full. Set it to noeviction</source>
        <translation>{shown}: maxmemory-policy ist {2}: der Server würde Nachrichten wegwerfen, wenn sein Speicher voll ist. Auf noeviction setzen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1336"/>
        <source>{shown}: appendonly is {appendonly}: a restart of the server would lose messages. Set appendonly to yes, or run with --durability off for tests</source>
        <translation>{shown}: appendonly ist {appendonly}: ein Neustart des Servers würde Nachrichten kosten. appendonly auf yes setzen oder für Tests mit --durability off laufen lassen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1337"/>
        <source>{shown}: appendfsync is {appendfsync}: a power cut would take messages that were acknowledged. Set appendfsync to {allowed}, or run with --durability normal (everysec: up to two seconds)</source>
        <translation>{shown}: appendfsync ist {appendfsync}: ein Stromausfall würde quittierte Nachrichten kosten. appendfsync auf {allowed} setzen oder mit --durability normal laufen lassen (everysec: bis zu zwei Sekunden)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1338"/>
        <source>{shown}: appendfsync is {appendfsync}: a power cut would take messages that were acknowledged. Set appendfsync to {allowed}</source>
        <translation>{shown}: appendfsync ist {appendfsync}: ein Stromausfall würde quittierte Nachrichten kosten. appendfsync auf {allowed} setzen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1339"/>
        <source>{where}: block {block_id} is damaged: its messages are not what was stored. Nothing of it is sent; stop, and see &apos;hie-runtime journal check&apos;</source>
        <translation>{where}: Block {block_id} ist beschädigt: seine Nachrichten sind nicht, was gespeichert wurde. Nichts davon wird gesendet; stoppen und mit &apos;hie-runtime journal check&apos; nachsehen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1340"/>
        <source>{folder}: cannot create the data folder: {error}</source>
        <translation>{folder}: der Datenordner kann nicht angelegt werden: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1341"/>
        <source>{shown}: this is not the journal {path} was kept for: the production was renamed, the journal was made anew, or another was asked for. Nothing was changed. If that is right, delete {path}</source>
        <translation>{shown}: dies ist nicht das Journal, für das {path} geführt wurde: die Produktion wurde umbenannt, das Journal neu angelegt oder ein anderes verlangt. Nichts wurde geändert. Wenn das richtig ist, {path} löschen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1342"/>
        <source>{shown}: blocks {2} to {block}, which were acknowledged, are missing: the server was set back to an older state. Restore the newest; to go on without these messages, delete {path}</source>
        <translation>{shown}: die Blöcke {2} bis {block}, die quittiert wurden, fehlen: der Server wurde auf einen älteren Stand zurückgesetzt. Den neuesten wiederherstellen; um ohne diese Nachrichten weiterzumachen, {path} löschen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1343"/>
        <source>{count_lost} large messages lie neither in {spool} nor on the server ({3} ...): they cannot be sent or shown from here. Copy that folder from the machine that received them</source>
        <translation>{count_lost} große Nachrichten liegen weder in {spool} noch auf dem Server ({3} ...): sie können von hier weder gesendet noch gezeigt werden. Diesen Ordner von der Maschine kopieren, die sie empfangen hat</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1344"/>
        <source>{shown}: the server has lost {2} transactions it had confirmed (it was set back, or a replica that lagged took over). What of them is in memory is still sent; check what arrived</source>
        <translation>{shown}: der Server hat {2} Transaktionen verloren, die er bestätigt hatte (er wurde zurückgesetzt, oder ein nachhinkendes Replikat hat übernommen). Was davon im Speicher ist, wird noch gesendet; prüfen, was angekommen ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1345"/>
        <source>{shown}: another runtime has taken over this journal (ours was epoch {epoch})</source>
        <translation>{shown}: eine andere Laufzeitumgebung hat dieses Journal übernommen (unsere Epoche war {epoch})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1346"/>
        <source>cannot store ({error})</source>
        <translation>Speichern nicht möglich ({error})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1347"/>
        <source>{path}, a large message of block {block}, is missing</source>
        <translation>{path}, eine große Nachricht von Block {block}, fehlt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1348"/>
        <source>{path}, a large message of block {block}, has {size} bytes, not {4}</source>
        <translation>{path}, eine große Nachricht von Block {block}, hat {size} Bytes, nicht {4}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1349"/>
        <source>{path}: cannot be copied into {into}: {error}</source>
        <translation>{path}: kann nicht nach {into} kopiert werden: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1350"/>
        <source>{path}: cannot be copied from the server: {error}</source>
        <translation>{path}: kann nicht vom Server kopiert werden: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1351"/>
        <source>{path}: another runtime has taken over this journal (epoch {epoch}, ours {3})</source>
        <translation>{path}: eine andere Laufzeitumgebung hat dieses Journal übernommen (Epoche {epoch}, unsere {3})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1352"/>
        <source>{1} bytes are free in {folder}</source>
        <translation>in {folder} sind {1} Bytes frei</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1353"/>
        <source>{path}: cannot store ({error}); {free}</source>
        <translation>{path}: Speichern nicht möglich ({error}); {free}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1354"/>
        <source>{path}: the queue of {item} cannot be read ({error}). If the disk is well, stop the runtime and run &apos;hie-runtime journal check {folder}&apos;</source>
        <translation>{path}: die Warteschlange von {item} ist nicht lesbar ({error}). Wenn der Datenträger in Ordnung ist, die Laufzeitumgebung stoppen und &apos;hie-runtime journal check {folder}&apos; ausführen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1355"/>
        <source>{path}: cannot be written any more: {error}</source>
        <translation>{path}: nicht mehr schreibbar: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1356"/>
        <source>{path}: the journal cannot be written ({error}); {free} bytes are free there. Nothing was lost. Make room on that disk, not by deleting files of the journal, and start again</source>
        <translation>{path}: das Journal ist nicht schreibbar ({error}); dort sind {free} Bytes frei. Nichts ging verloren. Auf diesem Datenträger Platz schaffen, nicht durch Löschen von Dateien des Journals, und erneut starten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1357"/>
        <source>{path}: the journal cannot be written ({error}). Nothing was changed. The folder {parent} and the files in it must be writable for the user the runtime runs as; look at their rights and at how the disk is mounted</source>
        <translation>{path}: das Journal ist nicht schreibbar ({error}). Nichts wurde geändert. Der Ordner {parent} und die Dateien darin müssen für den Benutzer schreibbar sein, unter dem die Laufzeitumgebung läuft; ihre Rechte und die Einbindung des Datenträgers prüfen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1358"/>
        <source>{path}: the journal cannot be read ({error}); nothing was changed. Restore it from a copy, save what can be read with &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;, or move the data folder away to start empty</source>
        <translation>{path}: das Journal ist nicht lesbar ({error}); nichts wurde geändert. Aus einer Kopie wiederherstellen, das Lesbare mit &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos; retten oder den Datenordner wegbewegen, um leer zu starten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1359"/>
        <source>{path}: journal layout {2} found, {LAYOUT} expected; use the HIE version that wrote it</source>
        <translation>{path}: Journalformat {2} gefunden, {LAYOUT} erwartet; die HIE-Version verwenden, die es geschrieben hat</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1360"/>
        <source>{path}: the journal is damaged ({2}); nothing was changed. Restore it from a copy, or save what can be read with &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;</source>
        <translation>{path}: das Journal ist beschädigt ({2}); nichts wurde geändert. Aus einer Kopie wiederherstellen oder das Lesbare mit &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos; retten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1361"/>
        <source>--storage: password file {path}: {error}</source>
        <translation>--storage: Passwortdatei {path}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1362"/>
        <source>storage URL: {error}</source>
        <translation>Speicher-URL: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1363"/>
        <source>storage {1}: sqlite, postgresql://USER@HOST/DATABASE or redis://HOST:PORT/NUMBER (rediss:// with TLS) is expected</source>
        <translation>Speicher {1}: sqlite, postgresql://USER@HOST/DATABASE oder redis://HOST:PORT/NUMBER (rediss:// mit TLS) wird erwartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1364"/>
        <source>storage URL: a password in it can be seen by every user of this machine. Leave it out and give it in PGPASSWORD (PostgreSQL) or HIE_REDIS_PASSWORD (Redis), in a file (?password_file=PATH) or by ?credentials=NAME</source>
        <translation>Speicher-URL: ein Passwort darin ist für jeden Benutzer dieser Maschine sichtbar. Es weglassen und in PGPASSWORD (PostgreSQL) oder HIE_REDIS_PASSWORD (Redis), in einer Datei (?password_file=PATH) oder mit ?credentials=NAME angeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1365"/>
        <source>storage URL: {name} is none of {allowed}</source>
        <translation>Speicher-URL: {name} ist keines von {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1366"/>
        <source>storage URL: spool={value} is neither database nor local</source>
        <translation>Speicher-URL: spool={value} ist weder database noch local</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1367"/>
        <source>storage {shown}: patients&apos; messages would cross the network in clear. Use rediss:// (TLS), or say ?plain=yes where the network itself is encrypted</source>
        <translation>Speicher {shown}: Nachrichten von Patienten gingen unverschlüsselt über das Netz. rediss:// (TLS) verwenden oder ?plain=yes angeben, wo das Netz selbst verschlüsselt ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1368"/>
        <source>storage {kind}: pip install &apos;{extra}&apos; first ({error})</source>
        <translation>Speicher {kind}: zuerst pip install &apos;{extra}&apos; ({error})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1369"/>
        <source>a value is not in the message&apos;s character set {codec}; it cannot be converted</source>
        <translation>ein Wert ist nicht im Zeichensatz {codec} der Nachricht; sie kann nicht konvertiert werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1370"/>
        <source>{where}: V of an escape element is no escape sequence of HL7, such as .br or X0D</source>
        <translation>{where}: V eines escape-Elements ist keine Escape-Sequenz von HL7 wie .br oder X0D</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1371"/>
        <source>a value is not in the message&apos;s character set {encoding}</source>
        <translation>ein Wert ist nicht im Zeichensatz {encoding} der Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1372"/>
        <source>separator {mark}: a message to be converted has ASCII marks, no letters or digits</source>
        <translation>Trennzeichen {mark}: eine zu konvertierende Nachricht hat ASCII-Zeichen als Trennzeichen, keine Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1373"/>
        <source>MSH-1 and MSH-2 name one separator twice; a message to be converted has five different ones</source>
        <translation>MSH-1 und MSH-2 nennen ein Trennzeichen doppelt; eine zu konvertierende Nachricht hat fünf verschiedene</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1374"/>
        <source>a segment&apos;s name is not two or more letters and digits; it cannot be converted</source>
        <translation>der Name eines Segments besteht nicht aus zwei oder mehr Buchstaben und Ziffern; es kann nicht konvertiert werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1375"/>
        <source>{name} has {count_fields} fields; a message to be converted has at most {MAX_NUMBER}</source>
        <translation>{name} hat {count_fields} Felder; eine zu konvertierende Nachricht hat höchstens {MAX_NUMBER}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1376"/>
        <source>a field has {count_pieces} parts; a message to be converted has at most {MAX_NUMBER}</source>
        <translation>ein Feld hat {count_pieces} Teile; eine zu konvertierende Nachricht hat höchstens {MAX_NUMBER}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1377"/>
        <source>{value} has characters that are no separators; the message cannot be converted</source>
        <translation>{value} enthält Zeichen, die keine Trennzeichen sind; die Nachricht kann nicht konvertiert werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1378"/>
        <source>the first segment is not MSH; this is no v2.xml message</source>
        <translation>das erste Segment ist nicht MSH; dies ist keine v2.xml-Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1379"/>
        <source>MSH.1 and MSH.2 are no separators of HL7</source>
        <translation>MSH.1 und MSH.2 sind keine Trennzeichen von HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1380"/>
        <source>{1}: more than {MAX_DEPTH} groups in one another</source>
        <translation>{1}: mehr als {MAX_DEPTH} ineinander verschachtelte Gruppen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1381"/>
        <source>{1}: neither a segment nor a group</source>
        <translation>{1}: weder ein Segment noch eine Gruppe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1382"/>
        <source>{1}: text beside elements</source>
        <translation>{1}: Text neben Elementen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1383"/>
        <source>line {sourceline}: an element of namespace {namespace}; v2.xml has {NAMESPACE}</source>
        <translation>Zeile {sourceline}: ein Element des Namensraums {namespace}; v2.xml hat {NAMESPACE}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1384"/>
        <source>line {sourceline}, {localname}</source>
        <translation>Zeile {sourceline}, {localname}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1385"/>
        <source>{1}: MSH.1 and MSH.2 are no separators of HL7</source>
        <translation>{1}: MSH.1 und MSH.2 sind keine Trennzeichen von HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1386"/>
        <source>{1}: its first field is not the field separator of the message</source>
        <translation>{1}: sein erstes Feld ist nicht das Feldtrennzeichen der Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1387"/>
        <source>{1}: its second field is no list of separators</source>
        <translation>{1}: sein zweites Feld ist keine Liste von Trennzeichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1388"/>
        <source>{1}: a subcomponent has no parts</source>
        <translation>{1}: eine Subkomponente hat keine Teile</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1389"/>
        <source>{1}: twice in one {2}</source>
        <translation>{1}: doppelt innerhalb von {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1390"/>
        <source>{1}: an escape element is empty</source>
        <translation>{1}: ein escape-Element ist leer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1391"/>
        <source>a data type and its part, 1 to {MAX_NUMBER}</source>
        <translation>ein Datentyp und sein Teil, 1 bis {MAX_NUMBER}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1392"/>
        <source>{1}: allowed here is {allowed}</source>
        <translation>{1}: hier erlaubt ist {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1393"/>
        <source>&quot;{path}&quot;: {text} is neither a keyword (PatientID) nor a tag (0010,0020)</source>
        <translation>&quot;{path}&quot;: {text} ist weder ein Schlüsselwort (PatientID) noch ein Tag (0010,0020)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1394"/>
        <source>DICOM needs pydicom: pip install &quot;hie[dicom]&quot;</source>
        <translation>DICOM braucht pydicom: pip install &quot;hie[dicom]&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1395"/>
        <source>the message is no DICOM file: DICM is not at byte 128</source>
        <translation>die Nachricht ist keine DICOM-Datei: DICM steht nicht bei Byte 128</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1396"/>
        <source>the message cannot be read as DICOM: {name}</source>
        <translation>die Nachricht ist nicht als DICOM lesbar: {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1397"/>
        <source>{keyword} is no keyword of DICOM</source>
        <translation>{keyword} ist kein Schlüsselwort von DICOM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1398"/>
        <source>an element cannot be read: {name}</source>
        <translation>ein Element ist nicht lesbar: {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1399"/>
        <source>the message is no FHIR resource: it has no resourceType</source>
        <translation>die Nachricht ist keine FHIR-Ressource: sie hat keinen resourceType</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1400"/>
        <source>its file cannot be read: {1}</source>
        <translation>ihre Datei ist nicht lesbar: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1401"/>
        <source>the message is XML with a DOCTYPE, which is not read</source>
        <translation>die Nachricht ist XML mit einem DOCTYPE, was nicht gelesen wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1402"/>
        <source>the message is not XML</source>
        <translation>die Nachricht ist kein XML</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1403"/>
        <source>the message is no FHIR resource: its root is not in http://hl7.org/fhir</source>
        <translation>die Nachricht ist keine FHIR-Ressource: ihre Wurzel ist nicht in http://hl7.org/fhir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1404"/>
        <source>the message has an object that names one member twice</source>
        <translation>die Nachricht hat ein Objekt, das ein Element doppelt nennt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1405"/>
        <source>the message is JSON nested too deep</source>
        <translation>die Nachricht ist zu tief verschachteltes JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1406"/>
        <source>one resource has more than {1} MB beside its attachments</source>
        <translation>eine Ressource hat neben ihren Anhängen mehr als {1} MB</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1407"/>
        <source>the message is not UTF-8, as JSON is</source>
        <translation>die Nachricht ist nicht UTF-8, wie es JSON ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1408"/>
        <source>the message is not JSON (it ends too early)</source>
        <translation>die Nachricht ist kein JSON (sie endet zu früh)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1409"/>
        <source>the message is not JSON</source>
        <translation>die Nachricht ist kein JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1410"/>
        <source>the resource has more than {1} MB beside its attachments</source>
        <translation>die Ressource hat neben ihren Anhängen mehr als {1} MB</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1411"/>
        <source>&quot;{path}&quot;: {text} is none of a name, name[0], ofType(Type)</source>
        <translation>&quot;{path}&quot;: {text} ist weder ein Name noch name[0] oder ofType(Type)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1412"/>
        <source>{shown}; and {2} more</source>
        <translation>{shown}; und {2} weitere</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1413"/>
        <source>{1}: there are mappings for {ALLOWED}</source>
        <translation>{1}: Zuordnungen gibt es für {ALLOWED}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1414"/>
        <source>a message without type</source>
        <translation>eine Nachricht ohne Typ</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1415"/>
        <source>an appointment needs somebody who takes part: neither PID nor AIG, AIL, AIP names one</source>
        <translation>ein Termin braucht jemanden, der teilnimmt: weder PID noch AIG, AIL, AIP nennt jemanden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1416"/>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1417"/>
        <source>inpatient encounter</source>
        <translation>stationärer Aufenthalt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1418"/>
        <source>resourceType is no resource of FHIR {version}</source>
        <translation>resourceType ist keine Ressource von FHIR {version}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1419"/>
        <source>is no object; a {kind} is expected</source>
        <translation>ist kein Objekt; erwartet wird {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1420"/>
        <source>nested more than {MAX_DEPTH} deep</source>
        <translation>mehr als {MAX_DEPTH} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1421"/>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1422"/>
        <source>{kind} has no such element</source>
        <translation>{kind} hat kein solches Element</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1423"/>
        <source>{1} is there too; only one of them is allowed</source>
        <translation>{1} ist auch vorhanden; nur eines davon ist erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1424"/>
        <source>{name} is missing; at least {least} is required</source>
        <translation>{name} fehlt; mindestens {least} erforderlich</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1425"/>
        <source>is no list; one is expected</source>
        <translation>ist keine Liste; erwartet wird eine</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1426"/>
        <source>is a list; one value is expected</source>
        <translation>ist eine Liste; erwartet wird ein Wert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1427"/>
        <source>is an empty list</source>
        <translation>ist eine leere Liste</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1428"/>
        <source>{count_values} are there; at most {most} are allowed</source>
        <translation>{count_values} vorhanden; höchstens {most} sind erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1429"/>
        <source>only primitive elements have one with _ in front</source>
        <translation>nur primitive Elemente haben eines mit _ davor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1430"/>
        <source>is a list or not, other than its element</source>
        <translation>ist eine Liste oder keine, anders als das zugehörige Element</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1431"/>
        <source>is no {kind}</source>
        <translation>ist nicht vom Typ {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1432"/>
        <source>is not written as a {kind} is</source>
        <translation>ist nicht in der Schreibweise von {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1433"/>
        <source>is too small for a {kind}</source>
        <translation>ist zu klein für {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1434"/>
        <source>code is none of those required: {some}</source>
        <translation>der Code ist keiner der vorgeschriebenen: {some}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1435"/>
        <source>points at nothing in the bundle</source>
        <translation>verweist auf nichts im Bundle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1436"/>
        <source>points at a {kind}; allowed are {targets}</source>
        <translation>verweist auf {kind}; erlaubt sind {targets}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1437"/>
        <source>a message begins with a MessageHeader (bdl-12)</source>
        <translation>eine Nachricht beginnt mit einem MessageHeader (bdl-12)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1438"/>
        <source>a document begins with a Composition (bdl-11)</source>
        <translation>ein Dokument beginnt mit einer Composition (bdl-11)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1439"/>
        <source>a fullUrl is there twice (bdl-7)</source>
        <translation>eine fullUrl ist doppelt vorhanden (bdl-7)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1440"/>
        <source>each entry of a transaction or batch has a request (bdl-3)</source>
        <translation>jeder Eintrag einer transaction oder eines batch hat ein request (bdl-3)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1441"/>
        <source>dataAbsentReason is only for one without a value (obs-6)</source>
        <translation>dataAbsentReason gibt es nur ohne Wert (obs-6)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1442"/>
        <source>{around} batch headers and trailers and {stray} other bytes</source>
        <translation>{around} Stapelköpfe und -enden und {stray} andere Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1443"/>
        <source>no HL7 message in {count_data} bytes: found {found}; allowed are segments starting with MSH</source>
        <translation>keine HL7-Nachricht in {count_data} Bytes: {found} gefunden; erlaubt sind Segmente, die mit MSH beginnen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1444"/>
        <source>character encoding {setting} is not known; allowed: latin1, utf-8, 8859/1 to 8859/15, windows-1252 or another HL7 table 0211 name, with a leading ! to overrule MSH-18</source>
        <translation>die Zeichenkodierung {setting} ist nicht bekannt; erlaubt: latin1, utf-8, 8859/1 bis 8859/15, windows-1252 oder ein anderer Name aus HL7-Tabelle 0211, mit einem ! davor, um MSH-18 zu übergehen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1445"/>
        <source>{where}: character U+{2} does not exist in the message&apos;s character set {codec}; set MSH-18 to UNICODE UTF-8 or replace the character</source>
        <translation>{where}: das Zeichen U+{2} gibt es im Zeichensatz {codec} der Nachricht nicht; MSH-18 auf UNICODE UTF-8 setzen oder das Zeichen ersetzen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1446"/>
        <source>path &quot;{text}&quot;: the text is no {2}; allowed is {allowed}</source>
        <translation>Pfad &quot;{text}&quot;: der Text ist kein {2}; erlaubt ist {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1447"/>
        <source>path &quot;{text}&quot;: MSH cannot be removed</source>
        <translation>Pfad &quot;{text}&quot;: MSH kann nicht entfernt werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1448"/>
        <source>path &quot;{text}&quot;: a repetition is added to a field; allowed is SEG:field</source>
        <translation>Pfad &quot;{text}&quot;: eine Wiederholung wird an ein Feld angefügt; erlaubt ist SEG:field</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1449"/>
        <source>paths &quot;{text}&quot; and &quot;{2}&quot;: both must name segments or both fields</source>
        <translation>Pfade &quot;{text}&quot; und &quot;{2}&quot;: beide müssen Segmente nennen oder beide Felder</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1450"/>
        <source>path &quot;{text}&quot;: a segment or group is copied; use copy_from for fields</source>
        <translation>Pfad &quot;{text}&quot;: kopiert wird ein Segment oder eine Gruppe; für Felder copy_from verwenden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1451"/>
        <source>path &quot;{text}&quot;: a count or a bracketed list is read only; allowed is a plain path</source>
        <translation>Pfad &quot;{text}&quot;: eine Anzahl oder eine Liste in Klammern ist nur lesbar; erlaubt ist ein einfacher Pfad</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1452"/>
        <source>path &quot;{text}&quot;: no segment; allowed is SEG:field, e.g. PID:{text}</source>
        <translation>Pfad &quot;{text}&quot;: kein Segment; erlaubt ist SEG:field, z. B. PID:{text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1453"/>
        <source>path &quot;{text}&quot;: separators are changed with change_separators, not by path</source>
        <translation>Pfad &quot;{text}&quot;: Trennzeichen werden mit change_separators geändert, nicht über einen Pfad</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1454"/>
        <source>path &quot;{text}&quot;: a message has one MSH, and it starts with {2}</source>
        <translation>Pfad &quot;{text}&quot;: eine Nachricht hat ein MSH, und es beginnt mit {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1455"/>
        <source>a segment of {count_segment} bytes with {line_ends} line ends; allowed is one segment</source>
        <translation>ein Segment von {count_segment} Bytes mit {line_ends} Zeilenenden; erlaubt ist ein Segment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1456"/>
        <source>framing {setting} is not known; allowed is {ALLOWED} (n and m are codes 0 to 255)</source>
        <translation>die Rahmung {setting} ist nicht bekannt; erlaubt ist {ALLOWED} (n und m sind Codes von 0 bis 255)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1457"/>
        <source>framing {setting}: start and end are the same byte; allowed are two different codes</source>
        <translation>Rahmung {setting}: Anfang und Ende sind dasselbe Byte; erlaubt sind zwei verschiedene Codes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1458"/>
        <source>a large message lies in a file and is sent from there, piece by piece</source>
        <translation>eine große Nachricht liegt in einer Datei und wird von dort Stück für Stück gesendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1459"/>
        <source>framing {rule}: the message holds the framing bytes {start} or {end}</source>
        <translation>Rahmung {rule}: die Nachricht enthält die Rahmenbytes {start} oder {end}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1460"/>
        <source>messages with different separators or character sets cannot be merged</source>
        <translation>Nachrichten mit verschiedenen Trennzeichen oder Zeichensätzen können nicht zusammengeführt werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1461"/>
        <source>frame of {count_body} bytes; allowed are {limit}</source>
        <translation>Rahmen von {count_body} Bytes; erlaubt sind {limit}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1462"/>
        <source>a frame has {size} bytes and no end; allowed are {max_bytes}</source>
        <translation>ein Rahmen hat {size} Bytes und kein Ende; erlaubt sind {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1463"/>
        <source>{junk_bytes} bytes outside frames; this does not look like {framing}</source>
        <translation>{junk_bytes} Bytes außerhalb von Rahmen; das sieht nicht nach {framing} aus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1464"/>
        <source>framing {framing}: {what}</source>
        <translation>Rahmung {framing}: {what}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1465"/>
        <source>{size} bytes without a line end; allowed are {max_bytes}</source>
        <translation>{size} Bytes ohne Zeilenende; erlaubt sind {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1466"/>
        <source>a message has {size} bytes and no end; allowed are {max_bytes}</source>
        <translation>eine Nachricht hat {size} Bytes und kein Ende; erlaubt sind {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1467"/>
        <source>message of {count_body} bytes; allowed are {max_bytes}</source>
        <translation>Nachricht von {count_body} Bytes; erlaubt sind {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1468"/>
        <source>block of {count_block} bytes without type, length and checksum</source>
        <translation>Block von {count_block} Bytes ohne Typ, Länge und Prüfsumme</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1469"/>
        <source>block says {size} bytes and checksum {checksum}; found {3} bytes</source>
        <translation>der Block nennt {size} Bytes und Prüfsumme {checksum}; gefunden {3} Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1470"/>
        <source>path &quot;{text}&quot;: a segment or group is expected, e.g. OBR() or PIDgrpgrp(1).ORCgrp()</source>
        <translation>Pfad &quot;{text}&quot;: erwartet wird ein Segment oder eine Gruppe, z. B. OBR() oder PIDgrpgrp(1).ORCgrp()</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1471"/>
        <source>{count_windows} parts at {text}; at most {most} are allowed</source>
        <translation>{count_windows} Teile bei {text}; höchstens {most} sind erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1472"/>
        <source>a number from 1, nothing for all, or * for the count</source>
        <translation>eine Zahl ab 1, nichts für alle oder * für die Anzahl</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1473"/>
        <source>path &quot;{text}&quot;: nothing found; allowed is SEG:field(rep).component.subcomponent, e.g. PID:3.1</source>
        <translation>Pfad &quot;{text}&quot;: nichts gefunden; erlaubt ist SEG:field(rep).component.subcomponent, z. B. PID:3.1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1474"/>
        <source>path &quot;{text}&quot;: {2} at {3} is not closed; allowed is {2}path{closing}</source>
        <translation>Pfad &quot;{text}&quot;: {2} an Stelle {3} ist nicht geschlossen; erlaubt ist {2}path{closing}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1475"/>
        <source>a segment or group name, e.g. PID or PIDgrp</source>
        <translation>ein Segment- oder Gruppenname, z. B. PID oder PIDgrp</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1476"/>
        <source>&quot;.&quot; and a name, &quot;:&quot; and a field, or the end</source>
        <translation>&quot;.&quot; und ein Name, &quot;:&quot; und ein Feld oder das Ende</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1477"/>
        <source>path &quot;{text}&quot;: &quot;{last}&quot; at {3} is not a segment; allowed is a letter and two letters or digits, e.g. PID, OBX, ZPI</source>
        <translation>Pfad &quot;{text}&quot;: &quot;{last}&quot; an Stelle {3} ist kein Segment; erlaubt sind ein Buchstabe und zwei Buchstaben oder Ziffern, z. B. PID, OBX, ZPI</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1478"/>
        <source>path &quot;{text}&quot;: &quot;{step}&quot; is not a group; allowed is the name of the first segment and grp, e.g. PIDgrp, ORCgrp, PIDgrpgrp</source>
        <translation>Pfad &quot;{text}&quot;: &quot;{step}&quot; ist keine Gruppe; erlaubt ist der Name des ersten Segments und grp, z. B. PIDgrp, ORCgrp, PIDgrpgrp</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1479"/>
        <source>the end (field, component, subcomponent)</source>
        <translation>das Ende (Feld, Komponente, Subkomponente)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1480"/>
        <source>a field number or name</source>
        <translation>eine Feldnummer oder ein Feldname</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1481"/>
        <source>an index only after the field, e.g. &quot;3(2).1&quot;</source>
        <translation>ein Index nur nach dem Feld, z. B. &quot;3(2).1&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1482"/>
        <source>&quot;.&quot; and a component, or the end</source>
        <translation>&quot;.&quot; und eine Komponente oder das Ende</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1483"/>
        <source>path &quot;{text}&quot;: &quot;{item}&quot; is not allowed here; allowed are numbers from 1, or only names</source>
        <translation>Pfad &quot;{text}&quot;: &quot;{item}&quot; ist hier nicht erlaubt; erlaubt sind Zahlen ab 1 oder nur Namen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1484"/>
        <source>path &quot;{text}&quot;: index &quot;{inner}&quot; at {3}; allowed is {INDEX_HELP}</source>
        <translation>Pfad &quot;{text}&quot;: Index &quot;{inner}&quot; an Stelle {3}; erlaubt ist {INDEX_HELP}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1485"/>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1486"/>
        <source>path &quot;{text}&quot;: {found} at {3}; allowed is {allowed}</source>
        <translation>Pfad &quot;{text}&quot;: {found} an Stelle {3}; erlaubt ist {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1487"/>
        <source>path &quot;{path}&quot;: inside a segment only numbers are allowed, e.g. 3(2).4</source>
        <translation>Pfad &quot;{path}&quot;: innerhalb eines Segments sind nur Zahlen erlaubt, z. B. 3(2).4</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1488"/>
        <source>only numbers: the version&apos;s tables do not have it</source>
        <translation>nur Zahlen: die Tabellen der Version enthalten es nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1489"/>
        <source>path &quot;{text}&quot;: &quot;{name}&quot; is ambiguous ({where}, HL7 {schema}); allowed: {allowed}</source>
        <translation>Pfad &quot;{text}&quot;: &quot;{name}&quot; ist mehrdeutig ({where}, HL7 {schema}); erlaubt: {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1490"/>
        <source>path &quot;{text}&quot;: &quot;{name}&quot; is not a name there ({where}, HL7 {schema}); allowed: {allowed}</source>
        <translation>Pfad &quot;{text}&quot;: &quot;{name}&quot; ist dort kein Name ({where}, HL7 {schema}); erlaubt: {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1491"/>
        <source>structure of {count_tokens} parts; at most {MAX_PARTS} are read</source>
        <translation>Struktur aus {count_tokens} Teilen; höchstens {MAX_PARTS} werden gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1492"/>
        <source>the structure is empty; segments are expected, e.g. MSH PID [PD1]</source>
        <translation>die Struktur ist leer; erwartet werden Segmente, z. B. MSH PID [PD1]</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1493"/>
        <source>structure nested more than {MAX_DEPTH} deep</source>
        <translation>Struktur mehr als {MAX_DEPTH} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1494"/>
        <source>nothing between {opening} and {closing} at {3} of the structure; a segment is expected</source>
        <translation>nichts zwischen {opening} und {closing} an Stelle {3} der Struktur; erwartet wird ein Segment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1495"/>
        <source>&quot;{token}&quot; at {2} of the structure is not a segment; allowed is a letter and two letters or digits, e.g. PID, ZPI, base:PID</source>
        <translation>&quot;{token}&quot; an Stelle {2} der Struktur ist kein Segment; erlaubt sind ein Buchstabe und zwei Buchstaben oder Ziffern, z. B. PID, ZPI, base:PID</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1496"/>
        <source>a segment, or &quot;{closing}&quot;</source>
        <translation>ein Segment oder &quot;{closing}&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1497"/>
        <source>a segment, [, {{ or &lt;</source>
        <translation>ein Segment, [, {{ oder &lt;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1498"/>
        <source>{shown} at {2} of the structure; allowed is {allowed}</source>
        <translation>{shown} an Stelle {2} der Struktur; erlaubt ist {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1499"/>
        <source>byte {start}: the message starts with {2}; an HL7 v2 message starts with MSH and a field separator</source>
        <translation>Byte {start}: die Nachricht beginnt mit {2}; eine HL7-v2-Nachricht beginnt mit MSH und einem Feldtrennzeichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1500"/>
        <source>byte {1}: MSH is followed by {2}; allowed is a field separator, usually |, not a letter, digit or line end</source>
        <translation>Byte {1}: auf MSH folgt {2}; erlaubt ist ein Feldtrennzeichen, meist |, kein Buchstabe, keine Ziffer und kein Zeilenende</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1501"/>
        <source>in order</source>
        <translation>in Reihenfolge</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1502"/>
        <source>after a gap</source>
        <translation>nach einer Lücke</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1503"/>
        <source>out of place</source>
        <translation>am falschen Platz</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1504"/>
        <source>unknown Z segment</source>
        <translation>unbekanntes Z-Segment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1505"/>
        <source>trailing Z segment</source>
        <translation>Z-Segment am Ende</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1506"/>
        <source>segment {position}, {name}: {tree} has no {name} after {4}</source>
        <translation>Segment {position}, {name}: {tree} hat kein {name} nach {4}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1507"/>
        <source>segment {position}, {name}: {tree} has no {name}</source>
        <translation>Segment {position}, {name}: {tree} hat kein {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1508"/>
        <source>segment {position}, {name}: not in {tree}</source>
        <translation>Segment {position}, {name}: nicht in {tree}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1509"/>
        <source>group {part} ({2} ...)</source>
        <translation>Gruppe {part} ({2} ...)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1510"/>
        <source>{what} is missing in {2}</source>
        <translation>{what} fehlt in {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1511"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1512"/>
        <source>a whole number of at most 4 digits</source>
        <translation>eine ganze Zahl mit höchstens 4 Ziffern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1513"/>
        <source>a date, YYYYMMDD</source>
        <translation>ein Datum, YYYYMMDD</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1514"/>
        <source>a time, HHMMSS</source>
        <translation>eine Uhrzeit, HHMMSS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1515"/>
        <source>a date and time, YYYYMMDDHHMMSS</source>
        <translation>Datum und Uhrzeit, YYYYMMDDHHMMSS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1516"/>
        <source>{1} has no structure in {category}: order is not checked</source>
        <translation>{1} hat keine Struktur in {category}: die Reihenfolge wird nicht geprüft</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1517"/>
        <source>the message type</source>
        <translation>der Nachrichtentyp</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1518"/>
        <source>{1} is required and empty</source>
        <translation>{1} ist erforderlich und leer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1519"/>
        <source>{name} has {last} fields in {category}</source>
        <translation>{name} hat {last} Felder in {category}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1520"/>
        <source>{1} may not repeat, it is there {count_repetitions} times</source>
        <translation>{1} darf sich nicht wiederholen, kommt aber {count_repetitions}-mal vor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1521"/>
        <source>{1} has {length} characters, {longest} are allowed</source>
        <translation>{1} hat {length} Zeichen, {longest} sind erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1522"/>
        <source>{1} ({data_type}) has no components</source>
        <translation>{1} ({data_type}) hat keine Komponenten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1523"/>
        <source>{1} ({data_type}) is not {3}</source>
        <translation>{1} ({data_type}): erwartet ist {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1524"/>
        <source>{1}: {shown} is not in table {label} ({listed})</source>
        <translation>{1}: {shown} ist nicht in Tabelle {label} ({listed})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1525"/>
        <source>field {number}</source>
        <translation>Feld {number}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1526"/>
        <source>value carried over</source>
        <translation>übernommener Wert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1527"/>
        <source>&quot;{path}&quot; is no JSON Pointer: it starts with / (or is empty, for the whole message)</source>
        <translation>„{path}“ ist kein JSON Pointer: er beginnt mit / (oder ist leer, für die ganze Nachricht)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1528"/>
        <source>&quot;{path}&quot; is no JSON Pointer: after ~ comes 0 (for ~) or 1 (for /)</source>
        <translation>„{path}“ ist kein JSON Pointer: auf ~ folgt 0 (für ~) oder 1 (für /)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1529"/>
        <source>the message is not UTF-8 at byte {start}, as JSON is</source>
        <translation>die Nachricht ist bei Byte {start} kein UTF-8, wie es JSON ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1530"/>
        <source>the message is not JSON (line {lineno}, column {colno})</source>
        <translation>die Nachricht ist kein JSON (Zeile {lineno}, Spalte {colno})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1531"/>
        <source>the message is not JSON: {name} is no number there</source>
        <translation>die Nachricht ist kein JSON: {name} ist dort keine Zahl</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1532"/>
        <source>&quot;{path}&quot; holds half a surrogate pair, which is no character</source>
        <translation>„{path}“ enthält ein halbes Surrogatpaar, das kein Zeichen ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1533"/>
        <source>{name} is not JSON: {error}</source>
        <translation>{name} ist kein JSON: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1534"/>
        <source>{name}: a number is too large</source>
        <translation>{name}: eine Zahl ist zu groß</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1535"/>
        <source>{name} is no JSON Schema: {json_path}: {error}</source>
        <translation>{name} ist kein JSON Schema: {json_path}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1536"/>
        <source>{self}: $ref {ref} leads nowhere in this file</source>
        <translation>{self}: $ref {ref} führt in dieser Datei nirgendwohin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1537"/>
        <source>{self}: a pattern is no regular expression: {error}</source>
        <translation>{self}: ein Muster ist kein regulärer Ausdruck: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1538"/>
        <source>the message is nested too deep for {self}, or that goes in circles</source>
        <translation>die Nachricht ist zu tief verschachtelt für {self}, oder dieses Schema verweist im Kreis</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1539"/>
        <source>a number of the message is too large for a rule of {self}</source>
        <translation>eine Zahl der Nachricht ist zu groß für eine Regel von {self}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1540"/>
        <source>{self} is no JSON Schema: an object, true or false is allowed</source>
        <translation>{self} ist kein JSON Schema: erlaubt ist ein Objekt, true oder false</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1541"/>
        <source>{self}: $schema {named} is not a draft known here (3 to 2020-12)</source>
        <translation>{self}: $schema {named} ist keine hier bekannte Fassung (3 bis 2020-12)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1542"/>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1543"/>
        <source>{path}: the large message is damaged: {size} bytes with checksum {checksum} found, {4} with {5} were stored</source>
        <translation>{path}: die große Nachricht ist beschädigt: {size} Bytes mit Prüfsumme {checksum} gefunden, {4} mit {5} waren gespeichert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1544"/>
        <source>separator {separator}: one character that ends no line is allowed</source>
        <translation>Trennzeichen {separator}: erlaubt ist ein Zeichen, das keine Zeile beendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1545"/>
        <source>quote {quote}: &quot;&quot; or one character other than the separator is allowed</source>
        <translation>Anführungszeichen {quote}: erlaubt sind &quot;&quot; oder ein anderes Zeichen als das Trennzeichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1546"/>
        <source>column &quot;{column}&quot;: start {start}, width {width}; both are at least 1</source>
        <translation>Spalte „{column}“: start {start}, width {width}; beide sind mindestens 1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1547"/>
        <source>&quot;{path}&quot; is no path of a record: FIELD, RECORD:FIELD or {COUNT} is allowed</source>
        <translation>„{path}“ ist kein Pfad eines Datensatzes: erlaubt ist FIELD, RECORD:FIELD oder {COUNT}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1548"/>
        <source>&quot;{path}&quot;: the records have no field &quot;{field}&quot;, but {3}</source>
        <translation>„{path}“: die Datensätze haben kein Feld „{field}“, sondern {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1549"/>
        <source>only numbers (1 is the first)</source>
        <translation>nur Nummern (1 ist das erste)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1550"/>
        <source>the message is not {encoding} at byte {start}</source>
        <translation>die Nachricht ist bei Byte {start} nicht in {encoding}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1551"/>
        <source>encoding &quot;{encoding}&quot; is not known</source>
        <translation>Kodierung „{encoding}“ ist nicht bekannt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1552"/>
        <source>field {at} has the name of a field before it</source>
        <translation>Feld {at} hat den Namen eines früheren Feldes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1553"/>
        <source>{name}:{sourceline}: xs:{localname} is not followed; put the schema into one file</source>
        <translation>{name}:{sourceline}: xs:{localname} wird nicht verfolgt; das Schema in einer einzigen Datei ablegen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1554"/>
        <source>{name} is no XML Schema 1.0: {error}</source>
        <translation>{name} ist kein XML Schema 1.0: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1555"/>
        <source>line {line}, {path}: {type_name} ({self})</source>
        <translation>Zeile {line}, {path}: {type_name} ({self})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1556"/>
        <source>XPath of {count_path} characters; at most {MAX_XPATH} are allowed</source>
        <translation>XPath mit {count_path} Zeichen; höchstens {MAX_XPATH} sind erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1557"/>
        <source>{path} is no XPath: {error}</source>
        <translation>{path} ist kein XPath: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1558"/>
        <source>ack: {config} ({class_name}) is no HL7 service, which would answer</source>
        <translation>ack: {config} ({class_name}) ist kein HL7-Dienst, der antworten würde</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1559"/>
        <source>ack: the settings of {config} are wrong: {error}</source>
        <translation>ack: die Einstellungen von {config} sind falsch: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1560"/>
        <source>tests take HL7 v2 messages only: {error}</source>
        <translation>Tests nehmen nur HL7-v2-Nachrichten an: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1561"/>
        <source>what goes wrong cannot be expected: {text}</source>
        <translation>was fehlschlägt, kann nicht erwartet werden: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1562"/>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1563"/>
        <source>{found} messages found, {expected} expected: paired by order, all after the first one too many or too few may differ for that alone; a pairing by key (pair: MSH:10) finds which</source>
        <translation>{found} Nachrichten gefunden, {expected} erwartet: der Reihe nach zugeordnet, weichen nach der ersten überzähligen oder fehlenden womöglich alle allein deshalb ab; eine Zuordnung nach Schlüssel (pair: MSH:10) findet, welche es ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1564"/>
        <source>not one message was paired by {text}: is it another value on each side? Pair by another path, by order or by file</source>
        <translation>keine einzige Nachricht wurde über {text} zugeordnet: ist es auf beiden Seiten ein anderer Wert? Über einen anderen Pfad, der Reihe nach oder nach Datei zuordnen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1565"/>
        <source>trailing separators</source>
        <translation>Trennzeichen am Ende</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1566"/>
        <source>separators after the last value do not count (PID|1|| is PID|1)</source>
        <translation>Trennzeichen nach dem letzten Wert zählen nicht (PID|1|| ist PID|1)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1567"/>
        <source>&quot;&quot; (delete the value) is the same as an empty field</source>
        <translation>&quot;&quot; (Wert löschen) ist dasselbe wie ein leeres Feld</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1568"/>
        <source>a segment without any value is the same as none</source>
        <translation>ein Segment ohne jeden Wert ist dasselbe wie keines</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1569"/>
        <source>the same text written with other escape sequences is the same</source>
        <translation>derselbe Text, mit anderen Escape-Sequenzen geschrieben, ist dasselbe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1570"/>
        <source>blanks around a value do not count</source>
        <translation>Leerzeichen um einen Wert zählen nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1571"/>
        <source>capital and small letters are the same</source>
        <translation>Groß- und Kleinbuchstaben sind dasselbe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1572"/>
        <source>ignore: {error}</source>
        <translation>ignore:&#xa0;{error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1573"/>
        <source>ignore: &quot;{text}&quot; is not allowed; allowed are a segment (ZPI) and a path in one (MSH:7, OBX(2):5)</source>
        <translation>ignore: „{text}“ ist nicht erlaubt; erlaubt sind ein Segment (ZPI) und ein Pfad darin (MSH:7, OBX(2):5)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1574"/>
        <source>not among the paths compared</source>
        <translation>nicht unter den verglichenen Pfaden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1575"/>
        <source>ignore {text}</source>
        <translation>ignore {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1576"/>
        <source>normalise {name}</source>
        <translation>normalise {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1577"/>
        <source>normalise: {name} is not known; allowed are {NORMALISATIONS}</source>
        <translation>normalise: {name} ist nicht bekannt; erlaubt sind {NORMALISATIONS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1578"/>
        <source>message and files exclude each other</source>
        <translation>message und files schließen einander aus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1579"/>
        <source>either files, or code and text are expected</source>
        <translation>erwartet wird entweder files oder code und text</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1580"/>
        <source>exactly one of message and in is expected</source>
        <translation>erwartet wird genau eines von message und in</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1581"/>
        <source>item is missing: the item the messages come in at</source>
        <translation>item fehlt: das Element, bei dem die Nachrichten eintreffen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1582"/>
        <source>pair: order stands alone; it cannot be joined with others</source>
        <translation>pair: order steht allein; es lässt sich nicht mit anderem verbinden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1583"/>
        <source>pair: {error}; allowed are also order and file</source>
        <translation>pair: {error}; erlaubt sind auch order und file</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1584"/>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1585"/>
        <source>{head}: {found} trailing separators found, {expected} expected</source>
        <translation>{head}: {expected} Trennzeichen am Ende erwartet, {found} gefunden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1586"/>
        <source>{head}: {kind} missing: &apos;{expected}&apos;</source>
        <translation>{head}: {kind} fehlt: &apos;{expected}&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1587"/>
        <source>{head}: {kind} not expected: &apos;{found}&apos;</source>
        <translation>{head}: {kind} nicht erwartet: &apos;{found}&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1588"/>
        <source>{head}: &apos;{found}&apos; found, &apos;{expected}&apos; expected, the same text written differently</source>
        <translation>{head}: &apos;{expected}&apos; erwartet, &apos;{found}&apos; gefunden, derselbe Text anders geschrieben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1589"/>
        <source>{head}: &apos;{found}&apos; found, &apos;{expected}&apos; expected</source>
        <translation>{head}: &apos;{found}&apos; gefunden, &apos;{expected}&apos; erwartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1590"/>
        <source>{head}, and {more} more differences</source>
        <translation>{head}, und {more} weitere Unterschiede</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1591"/>
        <source>nothing arrived</source>
        <translation>nichts kam an</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1592"/>
        <source>expected, but nothing arrived</source>
        <translation>erwartet, aber nichts kam an</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1593"/>
        <source>a message arrived that is not expected</source>
        <translation>eine Nachricht kam an, die nicht erwartet wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1594"/>
        <source>rule {definition}, {rule}</source>
        <translation>Regel {definition}, {rule}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1595"/>
        <source>transform {name}</source>
        <translation>Transformation {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1596"/>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1597"/>
        <source>{1} refused; what was answered is compared</source>
        <translation>{1} abgelehnt; verglichen wird, was geantwortet wurde</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1598"/>
        <source>{1} dropped, as the service does</source>
        <translation>{1} verworfen, wie es der Dienst tut</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1599"/>
        <source>not updated: {errors} errors</source>
        <translation>nicht aktualisiert: {errors} Fehler</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1600"/>
        <source>{skipped} files with other endings were not read</source>
        <translation>{skipped} Dateien mit anderen Endungen wurden nicht gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1601"/>
        <source>{item} never answers (ack_mode Never)</source>
        <translation>{item} antwortet nie (ack_mode Never)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1602"/>
        <source>{text} (nothing for {targets})</source>
        <translation>{text} (nichts für {targets})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1603"/>
        <source>{class_name} is no component of HIE: what arrives there is compared, not what it makes of it</source>
        <translation>{class_name} ist keine Komponente von HIE: verglichen wird, was dort ankommt, nicht, was daraus wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1604"/>
        <source>the test names no expectation for this target</source>
        <translation>der Test nennt keine Erwartung für dieses Ziel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1605"/>
        <source>there is no item {item} in the production; there are: {known}</source>
        <translation>es gibt kein Element {item} in der Produktion; es gibt: {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1606"/>
        <source>a message written in the test holds half a character</source>
        <translation>eine im Test geschriebene Nachricht enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1607"/>
        <source>{name}: an absolute path; a test names files inside its workspace</source>
        <translation>{name}: ein absoluter Pfad; ein Test nennt Dateien innerhalb seines Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1608"/>
        <source>{name} leads out of the workspace; a test names files inside it</source>
        <translation>{name} führt aus dem Arbeitsbereich hinaus; ein Test nennt Dateien darin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1609"/>
        <source>{path}: there is no such file or folder</source>
        <translation>{path}: es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1610"/>
        <source>any file it names</source>
        <translation>jede Datei, die er nennt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1611"/>
        <source>files ending in {ENDINGS}</source>
        <translation>Dateien mit der Endung {ENDINGS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1612"/>
        <source>{path}: no file to read there; expected are {allowed}</source>
        <translation>{path}: dort ist keine Datei zu lesen; erwartet: {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1613"/>
        <source>{file}: leads out of the workspace; a test names files inside it</source>
        <translation>{file}: führt aus dem Arbeitsbereich hinaus; ein Test nennt Dateien darin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1614"/>
        <source>{shown}: is UTF-16 text; save it as UTF-8 or ANSI</source>
        <translation>{shown}: ist UTF-16-Text; als UTF-8 oder ANSI speichern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1615"/>
        <source>{shown}: {2} bytes before the first message that are no HL7</source>
        <translation>{shown}: {2} Bytes vor der ersten Nachricht, die kein HL7 sind</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1616"/>
        <source>{shown}: a message of more than {MAX_MESSAGE} bytes</source>
        <translation>{shown}: eine Nachricht von mehr als {MAX_MESSAGE} Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1617"/>
        <source>{shown}: no HL7 message in it; segments starting with MSH are expected</source>
        <translation>{shown}: keine HL7-Nachricht darin; erwartet werden Segmente, die mit MSH beginnen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1618"/>
        <source>{target}: file names that look the same cannot be updated; rename them</source>
        <translation>{target}: Dateinamen, die gleich aussehen, lassen sich nicht aktualisieren; die Dateien umbenennen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1619"/>
        <source>{target}: nothing arrived; an update would leave no expectation at all</source>
        <translation>{target}: nichts kam an; eine Aktualisierung ließe gar keine Erwartung übrig</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1620"/>
        <source>{shown}: leads out of the workspace; nothing is written there</source>
        <translation>{shown}: führt aus dem Arbeitsbereich hinaus; dort wird nichts geschrieben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1621"/>
        <source>{file}: {counts} values changed</source>
        <translation>{file}: {counts} Werte geändert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1622"/>
        <source>{shown}: is a batch (FHS, BHS) and is not rewritten; name a file without for it</source>
        <translation>{shown}: ist ein Stapel (FHS, BHS) und wird nicht neu geschrieben; dafür eine Datei ohne Stapel angeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1623"/>
        <source>item &quot;{item}&quot;, allowed_ip_addresses: {part}: connecting out from a service is not supported</source>
        <translation>Element „{item}“, allowed_ip_addresses: {part}: ausgehende Verbindungen eines Dienstes werden nicht unterstützt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1624"/>
        <source>item &quot;{item}&quot;, allowed_ip_addresses: {part} is not an address or network</source>
        <translation>Element „{item}“, allowed_ip_addresses: {part} ist keine Adresse und kein Netz</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1625"/>
        <source>credentials {name}: this runtime has no credentials store</source>
        <translation>Zugangsdaten {name}: diese Laufzeitumgebung hat keinen Zugangsdatenspeicher</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1626"/>
        <source>not a boolean</source>
        <translation>kein boolescher Wert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1627"/>
        <source>item &quot;{item}&quot;, url</source>
        <translation>Element „{item}“, url</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1628"/>
        <source>{where}: {kind} needs {module}: pip install &quot;{extra}&quot;</source>
        <translation>{where}: {kind} benötigt {module}: pip install &quot;{extra}&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1629"/>
        <source>{where}: no connection within {connect_timeout} s</source>
        <translation>{where}: keine Verbindung innerhalb von {connect_timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1630"/>
        <source>{where}: no answer to the statement within {statement_timeout} s</source>
        <translation>{where}: keine Antwort auf die Anweisung innerhalb von {statement_timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1631"/>
        <source>item &quot;{item}&quot;, parameters: {count_parameters} values for {marks} ? in the query</source>
        <translation>Element „{item}“, parameters: {count_parameters} Werte für {marks} ? in der Abfrage</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1632"/>
        <source>item &quot;{item}&quot;, after_statement: ? is the key of the row, and key_field is empty</source>
        <translation>Element „{item}“, after_statement: ? ist der Schlüssel der Zeile, und key_field ist leer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1633"/>
        <source>query: gives {doubles} twice; name them apart with AS</source>
        <translation>query: liefert {doubles} doppelt; mit AS unterschiedlich benennen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1634"/>
        <source>{setting}: {name} is none of the query&apos;s columns: {names}</source>
        <translation>{setting}: {name} ist keine der Spalten der Abfrage: {names}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1635"/>
        <source>after_statement: :{name} is none of the query&apos;s columns: {names}</source>
        <translation>after_statement: :{name} ist keine der Spalten der Abfrage: {names}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1636"/>
        <source>key_field: {key_field} is NULL in row {number} of the result</source>
        <translation>key_field: {key_field} ist NULL in Zeile {number} des Ergebnisses</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1637"/>
        <source>a row makes a message of {size} bytes; at most {most} are taken (max_message_bytes)</source>
        <translation>eine Zeile ergibt eine Nachricht von {size} Bytes; höchstens {most} werden angenommen (max_message_bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1638"/>
        <source>{text}; no row behind it is taken</source>
        <translation>{text}; keine Zeile danach wird genommen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1639"/>
        <source>{text}; it is left</source>
        <translation>{text}; sie bleibt liegen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1640"/>
        <source>select * from {inner} limit 0</source>
        <translation>select * from {inner} limit 0</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1641"/>
        <source>select {columns}, octet_length({place}) as {SIZE} from {inner}</source>
        <translation>select {columns}, octet_length({place}) as {SIZE} from {inner}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1642"/>
        <source>substr({bytes}, cast(:hie_from as int), {PIECE_BYTES})</source>
        <translation>substr({bytes}, cast(:hie_from as int), {PIECE_BYTES})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1643"/>
        <source>select {piece} from {inner} where {key_place} = :hie_key limit 2</source>
        <translation>select {piece} from {inner} where {key_place} = :hie_key limit 2</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1644"/>
        <source>key_field: the key of a row with a long value names {count_found} rows of the query; it must name that one</source>
        <translation>key_field: der Schlüssel einer Zeile mit langem Wert bezeichnet {count_found} Zeilen der Abfrage; er muss genau diese eine bezeichnen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1645"/>
        <source>column {column}: a large message goes into text and, as binary, into bytes; this is {type}</source>
        <translation>Spalte {column}: eine große Nachricht passt in Text und, binär, in Bytes; diese ist {type}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1646"/>
        <source>{where}: the statement changed no row</source>
        <translation>{where}: die Anweisung hat keine Zeile geändert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1647"/>
        <source>repeat: {count_numbers} rows of one message; at most {MOST_ROWS} are allowed</source>
        <translation>repeat: {count_numbers} Zeilen aus einer Nachricht; höchstens {MOST_ROWS} sind erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1648"/>
        <source>{where}: {{{place}}} needs the whole message in memory; it has {size} bytes, at most {most} are taken (max_value_bytes)</source>
        <translation>{where}: {{{place}}} braucht die ganze Nachricht im Speicher; sie hat {size} Bytes, höchstens {most} werden angenommen (max_value_bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1649"/>
        <source>item &quot;{item}&quot;, {{{place}}}: {error}</source>
        <translation>Element „{item}“, {{{place}}}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1650"/>
        <source>item &quot;{item}&quot;: {{{place}}} is none of {allowed}, {{message}}, {{source}}</source>
        <translation>Element „{item}“: {{{place}}} ist keines von {allowed}, {{message}}, {{source}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1651"/>
        <source>{text} is no URL of a database; e.g. postgresql://host:5432/name</source>
        <translation>{text} ist keine URL einer Datenbank; z. B. postgresql://host:5432/name</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1652"/>
        <source>holds a password; put it into the credentials store</source>
        <translation>enthält ein Passwort; es in den Zugangsdatenspeicher eintragen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1653"/>
        <source>message_column: is empty; row_format column needs the name of a column</source>
        <translation>message_column: ist leer; row_format column braucht den Namen einer Spalte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1654"/>
        <source>key_field: is empty; a query with :last_key needs the column the key is taken from</source>
        <translation>key_field: ist leer; eine Abfrage mit :last_key braucht die Spalte, aus der der Schlüssel stammt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1655"/>
        <source>key_field: is empty; without :last_key and after_statement it says which rows were taken before</source>
        <translation>key_field: ist leer; ohne :last_key und after_statement sagt es, welche Zeilen schon genommen wurden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1656"/>
        <source>statement: is empty; it says what is done with each message</source>
        <translation>statement: ist leer; es sagt, was mit jeder Nachricht getan wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1657"/>
        <source>table and columns: {action} needs both</source>
        <translation>table und columns: {action} braucht beide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1658"/>
        <source>key_columns: is empty; {action} finds its row by them</source>
        <translation>key_columns: ist leer; {action} findet daran seine Zeile</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1659"/>
        <source>item &quot;{item}&quot;, columns: {2} is not column = {{place}}, e.g. name = {{hl7:PID:5.1}}</source>
        <translation>Element „{item}“, columns: {2} ist nicht column = {{place}}, z. B. name = {{hl7:PID:5.1}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1660"/>
        <source>item &quot;{item}&quot;, columns: {column} stands there twice</source>
        <translation>Element „{item}“, columns: {column} steht dort doppelt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1661"/>
        <source>table {table} is not in the database</source>
        <translation>Tabelle {table} ist nicht in der Datenbank</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1662"/>
        <source>table {table} has no column {column}; it has {known}</source>
        <translation>Tabelle {table} hat keine Spalte {column}; sie hat {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1663"/>
        <source>columns: {missing} of key_columns is not written</source>
        <translation>columns: {missing} aus key_columns wird nicht geschrieben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1664"/>
        <source>column {name}: what the message has at {{{place}}} is no {kind}</source>
        <translation>Spalte {name}: was die Nachricht bei {{{place}}} hat, passt nicht zum Typ {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1665"/>
        <source>item &quot;{item}&quot;: cannot listen on {where}: {3}</source>
        <translation>Element „{item}“: kann auf {where} nicht lauschen: {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1666"/>
        <source>an association is rejected: {1}</source>
        <translation>eine Assoziation wird abgewiesen: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1667"/>
        <source>an association was aborted in the middle: {1}; what was not whole is not taken</source>
        <translation>eine Assoziation wurde mittendrin abgebrochen: {1}; was nicht vollständig war, wird nicht angenommen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1668"/>
        <source>an object of {size} bytes; at most {max_message_bytes} are taken (max_message_bytes)</source>
        <translation>ein Objekt von {size} Bytes; höchstens {max_message_bytes} werden angenommen (max_message_bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1669"/>
        <source>an object cannot be written to the disk: {1}</source>
        <translation>ein Objekt lässt sich nicht auf den Datenträger schreiben: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1670"/>
        <source>an object was not stored within {store_timeout} s {error}</source>
        <translation>ein Objekt wurde nicht innerhalb von {store_timeout} s gespeichert {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1671"/>
        <source>{1} at {address} called {3}</source>
        <translation>{1} von {address} rief {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1672"/>
        <source>DICOM needs pynetdicom: pip install &quot;hie[dicom]&quot;</source>
        <translation>DICOM benötigt pynetdicom: pip install &quot;hie[dicom]&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1673"/>
        <source>the file of the object ({1} bytes) is missing</source>
        <translation>die Datei des Objekts ({1} Bytes) fehlt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1674"/>
        <source>{where}: the object cannot be sent: {error}</source>
        <translation>{where}: das Objekt kann nicht gesendet werden: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1675"/>
        <source>{where}: the association is gone ({error})</source>
        <translation>{where}: die Assoziation besteht nicht mehr ({error})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1676"/>
        <source>{where}: no answer to the object within {response_timeout} s, or the association is gone</source>
        <translation>{where}: keine Antwort auf das Objekt innerhalb von {response_timeout} s, oder die Assoziation besteht nicht mehr</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1677"/>
        <source>{where}: does not take {2} in {3}</source>
        <translation>{where}: nimmt {2} in {3} nicht an</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1678"/>
        <source>{where}: rejects the association: {reason_str} ({source_str})</source>
        <translation>{where}: weist die Assoziation ab: {reason_str} ({source_str})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1679"/>
        <source>{where}: aborts the association</source>
        <translation>{where}: bricht die Assoziation ab</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1680"/>
        <source>{where}: no association within {connect_timeout} s: not reached, silent, or TLS failed</source>
        <translation>{where}: keine Assoziation innerhalb von {connect_timeout} s: nicht erreicht, keine Reaktion oder TLS gescheitert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1681"/>
        <source>the message is no DICOM file: {name}</source>
        <translation>die Nachricht ist keine DICOM-Datei: {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1682"/>
        <source>the mail has {size} bytes (the message has {2}); the server takes at most {most} (SIZE)</source>
        <translation>die E-Mail hat {size} Bytes (die Nachricht hat {2}); der Server nimmt höchstens {most} an (SIZE)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1683"/>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1684"/>
        <source>{where}: the message has {2} bytes; as the text of a mail at most {most} are sent (max_text_bytes), attach sends it as a file</source>
        <translation>{where}: die Nachricht hat {2} Bytes; als Text einer E-Mail werden höchstens {most} gesendet (max_text_bytes), attach sendet sie als Datei</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1685"/>
        <source>{where}: no recipient is taken: {text}</source>
        <translation>{where}: kein Empfänger wird angenommen: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1686"/>
        <source>no progress within {timeout} s</source>
        <translation>kein Fortschritt innerhalb von {timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1687"/>
        <source>{where}: not taken for {text}</source>
        <translation>{where}: nicht angenommen für {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1688"/>
        <source>item &quot;{item}&quot;, resources: {unknown} is no resource of FHIR {version}</source>
        <translation>Element „{item}“, resources: {unknown} ist keine Ressource von FHIR {version}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1689"/>
        <source>item &quot;{item}&quot;, interactions: {name} is none of {NAMES}, $operation, $* (any operation)</source>
        <translation>Element „{item}“, interactions: {name} ist keines von {NAMES}, $operation, $* (jede FHIR-Operation)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1690"/>
        <source>item &quot;{item}&quot;, interactions: there is none; at least one is needed, e.g. create</source>
        <translation>Element „{item}“, interactions: keine vorhanden; mindestens eine wird gebraucht, z. B. create</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1691"/>
        <source>item &quot;{item}&quot;, resources: {name} is no resource type, e.g. Patient</source>
        <translation>Element „{item}“, resources: {name} ist kein Ressourcentyp, z. B. Patient</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1692"/>
        <source>item &quot;{item}&quot;, url: is the base of the server; what follows it is said by path and condition</source>
        <translation>Element „{item}“, url: ist die Basis des Servers; was darauf folgt, sagen path und condition</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1693"/>
        <source>{where}: answered {2}{3}</source>
        <translation>{where}: antwortete {2}{3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1694"/>
        <source>(the server has another version than If-Match names)</source>
        <translation>(der Server hat eine andere Version, als If-Match nennt)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1695"/>
        <source>(the condition finds more than one resource)</source>
        <translation>(die Bedingung findet mehr als eine Ressource)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1696"/>
        <source>{where}: answered {2}, but with no transaction-response or batch-response</source>
        <translation>{where}: antwortete {2}, aber ohne transaction-response oder batch-response</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1697"/>
        <source>; and {1} more</source>
        <translation>; und {1} weitere</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1698"/>
        <source>{where}: {count_failed} of {count_answers} entries failed: {words}; and {5} more</source>
        <translation>{where}: {count_failed} von {count_answers} Einträgen fehlgeschlagen: {words}; und {5} weitere</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1699"/>
        <source>{where}: {count_failed} of {count_answers} entries failed: {words}</source>
        <translation>{where}: {count_failed} von {count_answers} Einträgen fehlgeschlagen: {words}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1700"/>
        <source>{where}: {count_answers} entries are answered, {entries} were sent</source>
        <translation>{where}: {count_answers} Einträge sind beantwortet, {entries} wurden gesendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1701"/>
        <source>without a status</source>
        <translation>ohne Status</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1702"/>
        <source>item &quot;{item}&quot;, path: interaction {kind} needs one, e.g. Patient/$match</source>
        <translation>Element „{item}“, path: interaction {kind} braucht einen, z. B. Patient/$match</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1703"/>
        <source>item &quot;{item}&quot;, condition: interaction Search needs one, e.g. identifier={{id}}</source>
        <translation>Element „{item}“, condition: interaction Search braucht eine, z. B. identifier={{id}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1704"/>
        <source>the message: {error}</source>
        <translation>die Nachricht: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1705"/>
        <source>the path the message came with is none of a FHIR server</source>
        <translation>der Pfad, mit dem die Nachricht kam, ist keiner eines FHIR-Servers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1706"/>
        <source>As received</source>
        <translation>As received</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1707"/>
        <source>the message is a JSON Patch and does not say of what; set interaction and path</source>
        <translation>die Nachricht ist ein JSON Patch und sagt nicht, wovon; interaction und path setzen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1708"/>
        <source>is needed, e.g. https://fhir.example/r4</source>
        <translation>wird gebraucht, z. B. https://fhir.example/r4</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1709"/>
        <source>item &quot;{item}&quot;, credentials: authentication SMART needs the name of an entry, with the client id as user and the private key (PEM) as password</source>
        <translation>Element „{item}“, credentials: authentication SMART braucht den Namen eines Eintrags mit der Client-ID als Benutzer und dem privaten Schlüssel (PEM) als Passwort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1710"/>
        <source>{where}: answered {2}, and names no token_endpoint</source>
        <translation>{where}: antwortete {2} und nennt keinen token_endpoint</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1711"/>
        <source>{where}: names a token_endpoint without TLS, which is not used</source>
        <translation>{where}: nennt einen token_endpoint ohne TLS, der nicht verwendet wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1712"/>
        <source>{where}: no access token: answered {2}{3}</source>
        <translation>{where}: kein Zugriffstoken: antwortete {2}{3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1713"/>
        <source>credentials {name}: the password is no private key in PEM without a pass phrase</source>
        <translation>Zugangsdaten {name}: das Passwort ist kein privater Schlüssel in PEM ohne Passphrase</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1714"/>
        <source>credentials {name}: the key is neither RSA of {LEAST_RSA_BITS} bits and more (RS384) nor of curve P-384 (ES384)</source>
        <translation>Zugangsdaten {name}: der Schlüssel ist weder RSA mit {LEAST_RSA_BITS} Bits und mehr (RS384) noch von der Kurve P-384 (ES384)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1715"/>
        <source>folder {folder} cannot be used: {error}</source>
        <translation>Ordner {folder} kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1716"/>
        <source>{now}: stored, but cannot be moved away: {error}</source>
        <translation>{now}: gespeichert, lässt sich aber nicht wegverschieben: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1717"/>
        <source>{path}: {2} bytes; at most {max_message_bytes} are taken; left where it is</source>
        <translation>{path}: {2} Bytes; höchstens {max_message_bytes} werden angenommen; bleibt, wo es ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1718"/>
        <source>file name pattern {pattern} gives {name}, which is not a plain file name</source>
        <translation>Dateinamenmuster {pattern} ergibt {name}, was kein einfacher Dateiname ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1719"/>
        <source>not the form of a name</source>
        <translation>nicht die Form eines Namens</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1720"/>
        <source>file name pattern {pattern}: time zone {2} is not known; allowed are names such as UTC or Europe/London</source>
        <translation>Dateinamenmuster {pattern}: Zeitzone {2} ist nicht bekannt; erlaubt sind Namen wie UTC oder Europe/London</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1721"/>
        <source>no free name for {name}: a million are taken</source>
        <translation>kein freier Name für {name}: eine Million sind vergeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1722"/>
        <source>cannot write in {folder}: {error}</source>
        <translation>in {folder} kann nicht geschrieben werden: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1723"/>
        <source>{where}: {path}: {size} bytes; at most {most} are taken; left where it is</source>
        <translation>{where}: {path}: {size} Bytes; höchstens {most} werden angenommen; bleibt, wo es ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1724"/>
        <source>cannot connect</source>
        <translation>keine Verbindung möglich</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1725"/>
        <source>login as {user} failed</source>
        <translation>Anmeldung als {user} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1726"/>
        <source>{where}: not connected</source>
        <translation>{where}: nicht verbunden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1727"/>
        <source>folder {1} cannot be listed</source>
        <translation>Ordner {1} lässt sich nicht auflisten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1728"/>
        <source>{path} cannot be looked at</source>
        <translation>{path} lässt sich nicht abfragen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1729"/>
        <source>{path} cannot be read</source>
        <translation>{path} ist nicht lesbar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1730"/>
        <source>{path} cannot be written</source>
        <translation>{path} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1731"/>
        <source>{path} cannot be renamed to {new}</source>
        <translation>{path} lässt sich nicht in {new} umbenennen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1732"/>
        <source>{path} cannot be deleted</source>
        <translation>{path} lässt sich nicht löschen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1733"/>
        <source>folder {folder} cannot be made</source>
        <translation>Ordner {folder} lässt sich nicht anlegen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1734"/>
        <source>{where}: {what}: the server is silent</source>
        <translation>{where}: {what}: der Server antwortet nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1735"/>
        <source>the server closed the connection</source>
        <translation>der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1736"/>
        <source>{where}: {what}: the server closed the connection</source>
        <translation>{where}: {what}: der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1737"/>
        <source>{filename}: cannot be used: {error}</source>
        <translation>{filename}: kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1738"/>
        <source>the server is silent; stored files are still there</source>
        <translation>der Server antwortet nicht; gespeicherte Dateien sind noch dort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1739"/>
        <source>{where}: {path}: {size} of {4} bytes came; it is read again</source>
        <translation>{where}: {path}: {size} von {4} Bytes kamen an; sie wird noch einmal gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1740"/>
        <source>{path}: is stored already and was still on the server; it is not taken twice</source>
        <translation>{path}: ist schon gespeichert und war noch auf dem Server; sie wird nicht zweimal genommen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1741"/>
        <source>{path}: cannot be archived ({2}); it stays on the server</source>
        <translation>{path}: kann nicht archiviert werden ({2}); bleibt auf dem Server</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1742"/>
        <source>{error}; it is stored, and would not be taken twice</source>
        <translation>{error}; sie ist gespeichert und würde nicht zweimal genommen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1743"/>
        <source>{path}: has changed since it was stored; it stays and is taken again</source>
        <translation>{path}: hat sich seit dem Speichern geändert; bleibt und wird noch einmal genommen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1744"/>
        <source>the name of the file cannot be kept: {1}</source>
        <translation>der Name der Datei kann nicht beibehalten werden: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1745"/>
        <source>{where}: {path} has {found} bytes after {4} were written</source>
        <translation>{where}: {path} hat {found} Bytes, nachdem {4} geschrieben wurden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1746"/>
        <source>use_pasv: False is found; only passive mode (True) is offered</source>
        <translation>use_pasv: False gefunden; angeboten wird nur der passive Modus (True)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1747"/>
        <source>{where}: login as {username} failed: {reason}</source>
        <translation>{where}: Anmeldung als {username} fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1748"/>
        <source>{where}: the host key is refused: {reason}</source>
        <translation>{where}: der Hostschlüssel wird abgelehnt: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1749"/>
        <source>{where}: the server shows the host key {2}, which is neither in sftp_host_keys nor in sftp_known_hosts; ask who runs the server whether it is theirs before you enter it</source>
        <translation>{where}: der Server zeigt den Hostschlüssel {2}, der weder in sftp_host_keys noch in sftp_known_hosts steht; beim Betreiber des Servers erfragen, ob es seiner ist, bevor er eingetragen wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1750"/>
        <source>sftp_known_hosts {sftp_known_hosts}: cannot be used: {error}</source>
        <translation>sftp_known_hosts {sftp_known_hosts}: kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1751"/>
        <source>private key {where}: cannot be read: {error}</source>
        <translation>privater Schlüssel {where}: ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1752"/>
        <source>private key {where}: cannot be used: {reason}</source>
        <translation>privater Schlüssel {where}: kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1753"/>
        <source>item &quot;{item}&quot;, credentials: authentication {kind} needs the name of an entry</source>
        <translation>Element „{item}“, credentials: authentication {kind} braucht den Namen eines Eintrags</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1754"/>
        <source>{where}: more than {MAX_REDIRECTS} redirections</source>
        <translation>{where}: mehr als {MAX_REDIRECTS} Weiterleitungen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1755"/>
        <source>{where}: a response of more than {limit} bytes, which is all that is allowed</source>
        <translation>{where}: eine Antwort von mehr als {limit} Bytes, mehr ist nicht erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1756"/>
        <source>{where}: redirected to {scheme}, which is not followed</source>
        <translation>{where}: Weiterleitung nach {scheme}, der nicht gefolgt wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1757"/>
        <source>{where}: redirected to another host, {netloc}; allowed is {home}</source>
        <translation>{where}: Weiterleitung an einen anderen Host, {netloc}; erlaubt ist {home}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1758"/>
        <source>{where}: the URL made from the message is not valid</source>
        <translation>{where}: die aus der Nachricht gebildete URL ist nicht gültig</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1759"/>
        <source>{where}: TLS failed: {why}</source>
        <translation>{where}: TLS gescheitert: {why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1760"/>
        <source>{where}: cannot connect: {why}</source>
        <translation>{where}: keine Verbindung möglich: {why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1761"/>
        <source>{where}: no response within {response_timeout} s</source>
        <translation>{where}: keine Antwort innerhalb von {response_timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1762"/>
        <source>{where}: the response broke off</source>
        <translation>{where}: die Antwort brach ab</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1763"/>
        <source>{where}: the connection was closed before the response</source>
        <translation>{where}: die Verbindung wurde vor der Antwort geschlossen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1764"/>
        <source>item &quot;{item}&quot;, headers: {line} is not Name: value</source>
        <translation>Element „{item}“, headers: {line} ist nicht Name: value</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1765"/>
        <source>item &quot;{item}&quot;, headers: Authorization is made from authentication and credentials</source>
        <translation>Element „{item}“, headers: Authorization wird aus authentication und credentials gebildet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1766"/>
        <source>item &quot;{item}&quot;, url: {url} is not http://host/path or https://host/path (without user and password)</source>
        <translation>Element „{item}“, url: {url} ist nicht http://host/path oder https://host/path (ohne Benutzer und Passwort)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1767"/>
        <source>item &quot;{item}&quot;, http_server: is needed, as url {url} names no host</source>
        <translation>Element „{item}“, http_server: wird gebraucht, da die URL {url} keinen Host nennt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1768"/>
        <source>no route takes the request</source>
        <translation>keine Route nimmt die Anfrage an</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1769"/>
        <source>{method} is not taken here; allowed are {allowed}</source>
        <translation>{method} wird hier nicht angenommen; erlaubt sind {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1770"/>
        <source>nothing is taken at {1}</source>
        <translation>unter {1} wird nichts angenommen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1771"/>
        <source>no content type takes the request</source>
        <translation>kein Inhaltstyp nimmt die Anfrage an</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1772"/>
        <source>{content_type} is not taken; allowed are {types}</source>
        <translation>{content_type} wird nicht angenommen; erlaubt sind {types}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1773"/>
        <source>{location}: answered {code}</source>
        <translation>{location}: antwortete {code}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1774"/>
        <source>item &quot;{item}&quot;, routes: there is none; at least one is needed, e.g. POST /orders</source>
        <translation>Element „{item}“, routes: keine vorhanden; mindestens eine wird gebraucht, z. B. POST /orders</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1775"/>
        <source>item &quot;{item}&quot;, routes: {2} is not METHOD /path, e.g. POST /orders/{{id}}</source>
        <translation>Element „{item}“, routes: {2} ist nicht METHOD /path, z. B. POST /orders/{{id}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1776"/>
        <source>item &quot;{item}&quot;, routes: {2} is none of {METHODS}, *</source>
        <translation>Element „{item}“, routes: {2} ist keines von {METHODS}, *</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1777"/>
        <source>item &quot;{item}&quot;, routes: {path} names a parameter twice</source>
        <translation>Element „{item}“, routes: {path} nennt einen Parameter doppelt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1778"/>
        <source>cannot listen on {1}:{port}: {3}</source>
        <translation>auf {1}:{port} kann nicht gelauscht werden: {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1779"/>
        <source>is needed, as url {url} names no host</source>
        <translation>wird gebraucht, da die URL {url} keinen Host nennt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1780"/>
        <source>item &quot;{item}&quot;, {setting}: {part} is no status or range of them, e.g. 200-299</source>
        <translation>Element „{item}“, {setting}: {part} ist kein Status und kein Bereich davon, z. B. 200-299</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1781"/>
        <source>{setting}: {{{place}}} cannot be read from the message</source>
        <translation>{setting}: {{{place}}} ist aus der Nachricht nicht lesbar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1782"/>
        <source>{setting}: {{{place}}} is empty in the message</source>
        <translation>{setting}: {{{place}}} ist in der Nachricht leer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1783"/>
        <source>item &quot;{item}&quot;, {setting}: {{{place}}}: {error}</source>
        <translation>Element „{item}“, {setting}: {{{place}}}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1784"/>
        <source>item &quot;{item}&quot;, {setting}: {{{place}}} is none of {known}</source>
        <translation>Element „{item}“, {setting}: {{{place}}} ist keines von {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1785"/>
        <source>Kafka needs confluent-kafka: pip install &quot;hie[kafka]&quot;</source>
        <translation>Kafka benötigt confluent-kafka: pip install &quot;hie[kafka]&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1786"/>
        <source>item &quot;{item}&quot;, sasl_mechanism: PLAIN sends the password as it is; it needs ssl_config</source>
        <translation>Element „{item}“, sasl_mechanism: PLAIN sendet das Passwort, wie es ist; es braucht ssl_config</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1787"/>
        <source>kafka {where}: {text}</source>
        <translation>Kafka {where}: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1788"/>
        <source>kafka {servers}: the group was not left in order ({2})</source>
        <translation>Kafka {servers}: die Gruppe wurde nicht ordnungsgemäß verlassen ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1789"/>
        <source>kafka {topic}[{partition}] at {offset}: {count_data} bytes; at most {max_message_bytes} are taken (max_message_bytes); nothing behind it is taken</source>
        <translation>Kafka {topic}[{partition}] bei {offset}: {count_data} Bytes; höchstens {max_message_bytes} werden angenommen (max_message_bytes); nichts danach wird genommen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1790"/>
        <source>kafka: the message has {size} bytes; a record has at most {most} (max_record_bytes)</source>
        <translation>Kafka: die Nachricht hat {size} Bytes; ein Datensatz hat höchstens {most} (max_record_bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1791"/>
        <source>item &quot;{item}&quot;, headers: {2} is not name = text</source>
        <translation>Element „{item}“, headers: {2} ist nicht name = text</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1792"/>
        <source>the key is of type {kind}; allowed are whole numbers, decimals, dates, times with dates, UUIDs and texts</source>
        <translation>der Schlüssel hat den Typ {kind}; erlaubt sind ganze Zahlen, Dezimalzahlen, Datumswerte, Zeiten mit Datum, UUIDs und Texte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1793"/>
        <source>{1} is no stored key</source>
        <translation>{1} ist kein gespeicherter Schlüssel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1794"/>
        <source>{path}: the last key cannot be read ({error}); mend it, or delete it to begin at first_key</source>
        <translation>{path}: der letzte Schlüssel ist nicht lesbar ({error}); ihn berichtigen, oder löschen, um bei first_key zu beginnen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1795"/>
        <source>{path}: the keys taken cannot be read: {error}</source>
        <translation>{path}: die genommenen Schlüssel sind nicht lesbar: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1796"/>
        <source>a JSON pointer begins with /, e.g. /order/id</source>
        <translation>ein JSON Pointer beginnt mit /, z. B. /order/id</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1797"/>
        <source>{source}: refused, not in allowed_ip_addresses</source>
        <translation>{source}: abgelehnt, nicht in allowed_ip_addresses</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1798"/>
        <source>{source}: connection lost inside a message; the partial message is dropped</source>
        <translation>{source}: Verbindung mitten in einer Nachricht verloren; die unvollständige Nachricht wird verworfen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1799"/>
        <source>{source}: {failure}; connection closed</source>
        <translation>{source}: {failure}; Verbindung geschlossen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1800"/>
        <source>{source}: {error}; it does not end, connection closed</source>
        <translation>{source}: {error}; sie endet nicht, Verbindung geschlossen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1801"/>
        <source>{source}: a large message broke off: another began within it</source>
        <translation>{source}: eine große Nachricht brach ab: eine andere begann darin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1802"/>
        <source>refused: {refused}</source>
        <translation>abgelehnt: {refused}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1803"/>
        <source>{source}: silent for {read} s inside a message; connection closed</source>
        <translation>{source}: {read} s Stille mitten in einer Nachricht; Verbindung geschlossen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1804"/>
        <source>no connection to {where}: {error}</source>
        <translation>keine Verbindung zu {where}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1805"/>
        <source>no connection to {where} within {connect_timeout} s</source>
        <translation>keine Verbindung zu {where} innerhalb von {connect_timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1806"/>
        <source>TLS with {where} failed: {2}</source>
        <translation>TLS mit {where} gescheitert: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1807"/>
        <source>cannot connect to {where}: {2}</source>
        <translation>keine Verbindung zu {where} möglich: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1808"/>
        <source>{limit} connections are open (max_connections)</source>
        <translation>{limit} Verbindungen sind offen (max_connections)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1809"/>
        <source>{count_open} connections are open and this process may not open more files (ulimit -n)</source>
        <translation>{count_open} Verbindungen sind offen, und dieser Prozess darf keine weiteren Dateien öffnen (ulimit -n)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1810"/>
        <source>max_connections is {wanted}, but this process may open {2} files and sockets, of which about {files} are for connections; raise the hard limit (ulimit -Hn, systemd: LimitNOFILE)</source>
        <translation>max_connections ist {wanted}, aber dieser Prozess darf {2} Dateien und Sockets öffnen, davon etwa {files} für Verbindungen; die harte Grenze erhöhen (ulimit -Hn, systemd: LimitNOFILE)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1811"/>
        <source>a message of more than {limit} bytes, which is all that is allowed</source>
        <translation>eine Nachricht von mehr als {limit} Bytes, mehr ist nicht erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1812"/>
        <source>a large message cannot be stored: {1}</source>
        <translation>eine große Nachricht kann nicht gespeichert werden: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1813"/>
        <source>{where} closed the connection: {exc} before replying</source>
        <translation>{where} schloss die Verbindung vor der Antwort: {exc}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1814"/>
        <source>{where} closed the connection before replying</source>
        <translation>{where} schloss die Verbindung vor der Antwort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1815"/>
        <source>{ip_address} answered before the message was sent whole</source>
        <translation>{ip_address} antwortete, bevor die Nachricht ganz gesendet war</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1816"/>
        <source>{where} has not read for {patience} s</source>
        <translation>{where} hat seit {patience} s nicht gelesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1817"/>
        <source>connection lost while writing to {ip_address}</source>
        <translation>Verbindung beim Schreiben an {ip_address} verloren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1818"/>
        <source>no whole reply from {ip_address}:{port} within {3} s</source>
        <translation>keine vollständige Antwort von {ip_address}:{port} innerhalb von {3} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1819"/>
        <source>no reply from {ip_address}:{port} within {3} s</source>
        <translation>keine Antwort von {ip_address}:{port} innerhalb von {3} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1820"/>
        <source>({unreported} refused since the last report)</source>
        <translation>({unreported} abgelehnt seit der letzten Meldung)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1821"/>
        <source>{last_text} ({unreported} refused since the last report)</source>
        <translation>{last_text} ({unreported} abgelehnt seit der letzten Meldung)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1822"/>
        <source>the source is silent; what is stored will come again</source>
        <translation>die Quelle antwortet nicht; was gespeichert ist, wird noch einmal kommen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1823"/>
        <source>S3 needs boto3: pip install &quot;hie[s3]&quot;</source>
        <translation>S3 benötigt boto3: pip install &quot;hie[s3]&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1824"/>
        <source>the store&apos;s certificate is not accepted: {1}</source>
        <translation>das Zertifikat des Speichers wird nicht akzeptiert: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1825"/>
        <source>there is no such bucket</source>
        <translation>es gibt keinen solchen Bucket</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1826"/>
        <source>the access key is not known there</source>
        <translation>der Zugriffsschlüssel ist dort nicht bekannt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1827"/>
        <source>the secret key is wrong, or a proxy changes requests</source>
        <translation>der geheime Schlüssel ist falsch, oder ein Proxy verändert die Anfragen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1828"/>
        <source>these credentials may not do that in this bucket</source>
        <translation>diese Zugangsdaten dürfen das in diesem Bucket nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1829"/>
        <source>this machine&apos;s clock and the store&apos;s differ by more than 15 minutes</source>
        <translation>die Uhren dieses Rechners und des Speichers weichen um mehr als 15 Minuten voneinander ab</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1830"/>
        <source>an object of that key is there already</source>
        <translation>ein Objekt mit diesem Schlüssel ist schon dort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1831"/>
        <source>{where}: {key}: {size} bytes; at most {max_message_bytes} are taken (max_message_bytes); left</source>
        <translation>{where}: {key}: {size} Bytes; höchstens {max_message_bytes} werden angenommen (max_message_bytes); bleibt dort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1832"/>
        <source>{1}: an object {key} is there already</source>
        <translation>{1}: ein Objekt {key} ist schon dort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1833"/>
        <source>archive_prefix: is empty; after: move needs it</source>
        <translation>archive_prefix: ist leer; after: move braucht es</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1834"/>
        <source>archive_prefix: {archive_prefix} is within prefix {prefix}; objects there would come again</source>
        <translation>archive_prefix: {archive_prefix} liegt im Präfix {prefix}; die Objekte dort kämen noch einmal</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1835"/>
        <source>{location}: is not a WSDL that can be used: {2}</source>
        <translation>{location}: ist keine verwendbare WSDL: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1836"/>
        <source>{location}: has no port {wanted} with SOAP; there are {3}</source>
        <translation>{location}: hat keinen Port {wanted} mit SOAP; es gibt {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1837"/>
        <source>{location}: has no port with a SOAP binding</source>
        <translation>{location}: hat keinen Port mit SOAP-Binding</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1838"/>
        <source>{location}: operations {other} and {operation} have the same input element; bodies could not be told apart</source>
        <translation>{location}: die Operationen {other} und {operation} haben dasselbe Eingabe-XML-Element; ihre Body-Inhalte wären nicht zu unterscheiden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1839"/>
        <source>operation {found} is rpc; document/literal is supported</source>
        <translation>Operation {found} ist rpc; unterstützt wird document/literal</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1840"/>
        <source>{shown}: lies outside the workspace</source>
        <translation>{shown}: liegt außerhalb des Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1841"/>
        <source>{location}: is imported from another host than the WSDL&apos;s; copy both into the workspace</source>
        <translation>{location}: wird von einem anderen Host als dem der WSDL importiert; beide in den Arbeitsbereich kopieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1842"/>
        <source>{location}: cannot be loaded: {why}</source>
        <translation>{location}: kann nicht geladen werden: {why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1843"/>
        <source>{location}: more than {MAX_BYTES} bytes</source>
        <translation>{location}: mehr als {MAX_BYTES} Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1844"/>
        <source>not XML: line {lineno}, column {2}</source>
        <translation>kein XML: Zeile {lineno}, Spalte {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1845"/>
        <source>XML with a DOCTYPE, which is not read</source>
        <translation>XML mit einem DOCTYPE, der nicht gelesen wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1846"/>
        <source>the root is {text}, not an Envelope of SOAP 1.1 or 1.2</source>
        <translation>die Wurzel ist {text}, kein Envelope von SOAP 1.1 oder 1.2</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1847"/>
        <source>the Envelope has no Body</source>
        <translation>der Envelope hat keinen Body</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1848"/>
        <source>the Body holds {count_elements} elements; one is allowed (document/literal)</source>
        <translation>der Body enthält {count_elements} XML-Elemente; eines ist erlaubt (document/literal)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1849"/>
        <source>item &quot;{item}&quot;, wsdl: a service needs it as a file of the workspace</source>
        <translation>Element „{item}“, wsdl: ein Dienst braucht sie als Datei des Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1850"/>
        <source>item &quot;{item}&quot;, wsdl: {error}</source>
        <translation>Element „{item}“, wsdl: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1851"/>
        <source>a Header of more than {MAX_HEADER_BYTES} bytes</source>
        <translation>ein Header von mehr als {MAX_HEADER_BYTES} Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1852"/>
        <source>a tag of more than {MAX_TAG_BYTES} bytes</source>
        <translation>ein Tag von mehr als {MAX_TAG_BYTES} Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1853"/>
        <source>a large envelope must be UTF-8, not {encoding}</source>
        <translation>ein großer Envelope muss UTF-8 sein, nicht {encoding}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1854"/>
        <source>elements within elements, more than {MAX_DEPTH} deep</source>
        <translation>XML-Elemente in XML-Elementen, mehr als {MAX_DEPTH} tief</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1855"/>
        <source>the Body holds more than one element; one is allowed (document/literal)</source>
        <translation>der Body enthält mehr als ein XML-Element; eines ist erlaubt (document/literal)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1856"/>
        <source>item &quot;{item}&quot;, credentials: ws_security needs the name of an entry</source>
        <translation>Element „{item}“, credentials: ws_security braucht den Namen eines Eintrags</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1857"/>
        <source>the WSDL: {error}</source>
        <translation>die WSDL: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1858"/>
        <source>url: {url} is not http://host/path or https://host/path</source>
        <translation>url: {url} ist nicht http://host/path oder https://host/path</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1859"/>
        <source>an Envelope with an empty Body</source>
        <translation>ein Envelope mit leerem Body</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1860"/>
        <source>{root} is the input of no operation; allowed are {inputs}</source>
        <translation>{root} ist die Eingabe keiner Operation; erlaubt sind {inputs}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1861"/>
        <source>{where}: the response is no SOAP envelope: {error}</source>
        <translation>{where}: die Antwort ist kein SOAP-Envelope: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1862"/>
        <source>{where}: answered with a fault of the {code}</source>
        <translation>{where}: antwortete mit einem Fault von {code}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1863"/>
        <source>a large message must be UTF-8, not {1}</source>
        <translation>eine große Nachricht muss UTF-8 sein, nicht {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1864"/>
        <source>line {line} of {name}: {error}</source>
        <translation>Zeile {line} von {name}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1865"/>
        <source>line {line} of {name}: {where} has a value that is not allowed ({type_name})</source>
        <translation>Zeile {line} von {name}: {where} hat einen Wert, der nicht erlaubt ist ({type_name})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1866"/>
        <source>{location}: its schema cannot be compiled: {2}; validate_body may be switched off</source>
        <translation>{location}: das Schema darin lässt sich nicht kompilieren: {2}; validate_body lässt sich abschalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1867"/>
        <source>{location}: is not XML: {error}</source>
        <translation>{location}: ist kein XML: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1868"/>
        <source>{location}: has a DOCTYPE, which is not read</source>
        <translation>{location}: hat einen DOCTYPE, der nicht gelesen wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1869"/>
        <source>item &quot;{item}&quot;, credentials: ws_security UsernameToken needs the name of an entry</source>
        <translation>Element „{item}“, credentials: ws_security UsernameToken braucht den Namen eines Eintrags</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1870"/>
        <source>WSDL: a file of the workspace</source>
        <translation>WSDL: eine Datei des Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1871"/>
        <source>is needed where there is no wsdl</source>
        <translation>wird gebraucht, wo keine WSDL angegeben ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1872"/>
        <source>with a length in front of each</source>
        <translation>mit einer Länge vor jeder</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1873"/>
        <source>with marks around each</source>
        <translation>mit Marken um jede</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1874"/>
        <source>one a line</source>
        <translation>eine je Zeile</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1875"/>
        <source>{text}: {2} is not a character code (0 to 255)</source>
        <translation>{text}: {2} ist kein Zeichencode (0 bis 255)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1876"/>
        <source>{text}: \{what} is not known; allowed are \r \n \t \0 \\ \xNN</source>
        <translation>{text}: \{what} ist nicht bekannt; erlaubt sind \r \n \t \0 \\ \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1877"/>
        <source>the message holds {inside}, which the framing uses as a mark</source>
        <translation>die Nachricht enthält {inside}, das die Rahmung als Marke verwendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1878"/>
        <source>a message of {size} bytes is too long for a length of {width} digits</source>
        <translation>eine Nachricht von {size} Bytes ist zu lang für eine Länge mit {width} Ziffern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1879"/>
        <source>a message of {size} bytes is too long for a length of {width} bytes</source>
        <translation>eine Nachricht von {size} Bytes ist zu lang für eine Länge aus {width} Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1880"/>
        <source>{prefix} is not a length of {width} digits</source>
        <translation>{prefix} ist keine Länge mit {width} Ziffern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1881"/>
        <source>a length of {1} is shorter than itself ({width} bytes)</source>
        <translation>eine Länge von {1} ist kürzer als sie selbst ({width} Bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1882"/>
        <source>a message of {size} bytes is announced; allowed are {max_bytes}</source>
        <translation>eine Nachricht von {size} Bytes ist angekündigt; erlaubt sind {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1883"/>
        <source>a message of {at} bytes; allowed are {max_bytes}</source>
        <translation>eine Nachricht von {at} Bytes; erlaubt sind {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1884"/>
        <source>{junk_bytes} bytes outside frames; a frame begins with {start}</source>
        <translation>{junk_bytes} Bytes außerhalb von Rahmen; ein Rahmen beginnt mit {start}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1885"/>
        <source>a line of {longest} bytes; allowed are {max_bytes}</source>
        <translation>eine Zeile von {longest} Bytes; erlaubt sind {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1886"/>
        <source>item &quot;{item}&quot;: {error}</source>
        <translation>Element „{item}“: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1887"/>
        <source>{source}: the answer cannot be sent: {error}; connection closed</source>
        <translation>{source}: die Antwort kann nicht gesendet werden: {error}; Verbindung geschlossen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1888"/>
        <source>while the message was sent</source>
        <translation>beim Senden der Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1889"/>
        <source>{where} closed the connection {when}{why}</source>
        <translation>{where} schloss die Verbindung {when}{why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1890"/>
        <source>no whole reply from {where} within {patience} s</source>
        <translation>keine vollständige Antwort von {where} innerhalb von {patience} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1891"/>
        <source>no reply from {where} within {patience} s</source>
        <translation>keine Antwort von {where} innerhalb von {patience} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1892"/>
        <source>{where} closed the connection inside its reply{why}</source>
        <translation>{where} schloss die Verbindung mitten in der Antwort{why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1893"/>
        <source>{where} closed the connection before replying{why}</source>
        <translation>{where} schloss die Verbindung vor der Antwort{why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1894"/>
        <source>inside its reply</source>
        <translation>mitten in der Antwort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1895"/>
        <source>before replying</source>
        <translation>vor der Antwort</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1896"/>
        <source>the reply of {where} cannot be read: {failure}</source>
        <translation>die Antwort von {where} ist nicht lesbar: {failure}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1897"/>
        <source>Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Zeichencodes (13,10 oder x0D,x0A) oder Text mit \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1898"/>
        <source>{path}: the last time cannot be read ({error}); delete it to begin now</source>
        <translation>{path}: die letzte Zeit ist nicht lesbar ({error}); sie löschen, um jetzt zu beginnen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1899"/>
        <source>TZ={1}: no such time zone, e.g. Europe/London</source>
        <translation>TZ={1}: keine solche Zeitzone, z. B. Europe/London</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1900"/>
        <source>{1}: {error}; minute hour day month weekday are expected</source>
        <translation>{1}: {error}; erwartet wird Minute Stunde Tag Monat Wochentag</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1901"/>
        <source>{1}: never comes</source>
        <translation>{1}: kommt nie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1902"/>
        <source>{error}; what was in force before stays so</source>
        <translation>{error}; was bisher galt, gilt weiter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1903"/>
        <source>TLS configuration {name} is not in the production&apos;s tls section (defined: {known})</source>
        <translation>TLS-Konfiguration {name} ist nicht im tls-Abschnitt der Produktion (definiert: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1904"/>
        <source>TLS configuration {name}: a server needs certificate_file and private_key_file</source>
        <translation>TLS-Konfiguration {name}: ein Server braucht certificate_file und private_key_file</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1905"/>
        <source>{key} is not the private key of the certificate in {certificate}</source>
        <translation>{key} ist nicht der private Schlüssel des Zertifikats in {certificate}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1906"/>
        <source>private_key_file {key}: the password of private_key_credentials does not open it</source>
        <translation>private_key_file {key}: das Passwort aus private_key_credentials öffnet sie nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1907"/>
        <source>private_key_file {key}: it needs a password; name an entry in private_key_credentials</source>
        <translation>private_key_file {key}: sie braucht ein Passwort; in private_key_credentials einen Eintrag nennen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1908"/>
        <source>certificate_file {certificate}, private_key_file {key}: cannot be used ({reason})</source>
        <translation>certificate_file {certificate}, private_key_file {key}: können nicht verwendet werden ({reason})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1909"/>
        <source>TLS configuration {name}: {setting} {path}: holds no certificate in PEM ({4})</source>
        <translation>TLS-Konfiguration {name}: {setting} {path}: enthält kein Zertifikat in PEM ({4})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1910"/>
        <source>TLS configuration {name}: {setting} {path}: holds no revocation list in PEM ({4})</source>
        <translation>TLS-Konfiguration {name}: {setting} {path}: enthält keine Sperrliste in PEM ({4})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1911"/>
        <source>TLS configuration {name}: {setting} {path}: {error}</source>
        <translation>TLS-Konfiguration {name}: {setting} {path}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1912"/>
        <source>the peer&apos;s certificate is not accepted: {verify_message}</source>
        <translation>das Zertifikat der Gegenstelle wird nicht akzeptiert: {verify_message}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1913"/>
        <source>effective date {text} is not YYYY-MM-DDThh:mm:ss; its rules never run</source>
        <translation>Gültigkeitsdatum {text} ist nicht YYYY-MM-DDThh:mm:ss; seine Regeln laufen nie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1914"/>
        <source>{reason}: condition {text}: {error}</source>
        <translation>{reason}: Bedingung {text}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1915"/>
        <source>{reason}: &lt;{element}&gt; is not supported</source>
        <translation>{reason}: &lt;{element}&gt; wird nicht unterstützt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1916"/>
        <source>{reason}: rule {rule} is not in the workspace</source>
        <translation>{reason}: Regel {rule} ist nicht im Arbeitsbereich</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1917"/>
        <source>{reason}: rule {rule} delegates back to {self}: a loop</source>
        <translation>{reason}: Regel {rule} delegiert zurück an {self}: eine Schleife</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1918"/>
        <source>rule {self}, {reason}: more than {MAX_DELEGATIONS} delegations in turn: a loop</source>
        <translation>Regel {self}, {reason}: mehr als {MAX_DELEGATIONS} Delegationen nacheinander: eine Schleife</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1919"/>
        <source>{reason}: foreach {path} holds another foreach; nesting is not allowed</source>
        <translation>{reason}: foreach {path} enthält ein weiteres foreach; Verschachteln ist nicht erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1920"/>
        <source>{reason}: foreach {path}: {error}</source>
        <translation>{reason}: foreach&#xa0;{path}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1921"/>
        <source>an action</source>
        <translation>eine Aktion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1922"/>
        <source>rule {name}, {place}: {what}: {error}</source>
        <translation>Regel {name}, {place}: {what}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1923"/>
        <source>function {name} is not known; conditions that use it are errors</source>
        <translation>Funktion {name} ist nicht bekannt; Bedingungen, die sie verwenden, sind Fehler</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1924"/>
        <source>{name} is not a variable or property known here and no assign sets it</source>
        <translation>{name} ist keine hier bekannte Variable oder Eigenschaft, und kein assign setzt sie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1925"/>
        <source>Rule: rule {name} is not in the workspace; conditions that ask it are errors</source>
        <translation>Rule: Regel {name} ist nicht im Arbeitsbereich; Bedingungen, die sie abfragen, sind Fehler</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1926"/>
        <source>Rule: rule {name} is not in the workspace</source>
        <translation>Rule: Regel {name} ist nicht im Arbeitsbereich</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1927"/>
        <source>Rule: more than {MAX_DELEGATIONS} rules asked in turn: a loop</source>
        <translation>Rule: mehr als {MAX_DELEGATIONS} Regeln nacheinander abgefragt: eine Schleife</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1928"/>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1929"/>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1930"/>
        <source>does not start with</source>
        <translation>beginnt nicht mit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1931"/>
        <source>ends with</source>
        <translation>endet auf</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1932"/>
        <source>does not match</source>
        <translation>entspricht nicht dem Muster</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1933"/>
        <source>not like</source>
        <translation>not like</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1934"/>
        <source>not in</source>
        <translation>not in</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1935"/>
        <source>operator {operator} is none of {OPERATORS}</source>
        <translation>Operator {operator} ist keiner von {OPERATORS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1936"/>
        <source>the message is not HL7: it has no fields and segments</source>
        <translation>die Nachricht ist kein HL7: sie hat keine Felder und Segmente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1937"/>
        <source>Segment is only known inside foreach</source>
        <translation>Segment ist nur innerhalb von foreach bekannt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1938"/>
        <source>{name} is not a variable or property known here</source>
        <translation>{name} ist keine hier bekannte Variable oder Eigenschaft</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1939"/>
        <source>{known} takes {least} to {most} arguments, {count_arguments} found</source>
        <translation>{known} nimmt {least} bis {most} Argumente, {count_arguments} gefunden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1940"/>
        <source>did you mean {alike}?</source>
        <translation>ist {alike} gemeint?</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1941"/>
        <source>supply it as Python in the workspace&apos;s functions/ folder</source>
        <translation>als Python im Ordner functions/ des Arbeitsbereichs bereitstellen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1942"/>
        <source>function {name} is not known; {hint}</source>
        <translation>Funktion {name} ist nicht bekannt; {hint}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1943"/>
        <source>function {known}: {name}: {error}</source>
        <translation>Funktion {known}: {name}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1944"/>
        <source>column {column} of {shown}: {found} found, {allowed} expected</source>
        <translation>Spalte {column} von {shown}: erwartet {allowed}, gefunden {found}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1945"/>
        <source>a text of {count_text} characters</source>
        <translation>ein Text von {count_text} Zeichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1946"/>
        <source>at most {MAX_LENGTH}</source>
        <translation>höchstens {MAX_LENGTH}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1947"/>
        <source>{count_written} characters when written out</source>
        <translation>{count_written} Zeichen, wenn ausgeschrieben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1948"/>
        <source>a text too long or too nested to be written out</source>
        <translation>ein Text, der zum Ausschreiben zu lang oder zu tief verschachtelt ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1949"/>
        <source>an operator or the end</source>
        <translation>ein Operator oder das Ende</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1950"/>
        <source>more nesting</source>
        <translation>tiefere Verschachtelung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1951"/>
        <source>at most {MAX_HEIGHT} levels</source>
        <translation>höchstens {MAX_HEIGHT} Ebenen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1952"/>
        <source>a text that does not end</source>
        <translation>ein Text, der nicht endet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1953"/>
        <source>a closing &quot;</source>
        <translation>ein schließendes &quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1954"/>
        <source>a value or an operator</source>
        <translation>ein Wert oder ein Operator</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1955"/>
        <source>more operators</source>
        <translation>weitere Operatoren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1956"/>
        <source>at most {most} in a row</source>
        <translation>höchstens {most} hintereinander</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1957"/>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1958"/>
        <source>an XPath that does not end</source>
        <translation>ein XPath, der nicht endet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1959"/>
        <source>an XPath such as /Order/@id</source>
        <translation>ein XPath wie /Order/@id</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1960"/>
        <source>a path that does not end</source>
        <translation>ein Pfad, der nicht endet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1961"/>
        <source>a path such as PID:3.1</source>
        <translation>ein Pfad wie PID:3.1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1962"/>
        <source>Pad: a width of {size}; at most 1,000,000 is allowed</source>
        <translation>Pad: eine Breite von {size}; höchstens 1.000.000 ist erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1963"/>
        <source>Schedule: stored schedule {spec} is not in the workspace</source>
        <translation>Schedule: gespeicherter Zeitplan {spec} ist nicht im Arbeitsbereich</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1964"/>
        <source>Rule({name}): rules are asked in rules only</source>
        <translation>Rule({name}): Regeln lassen sich nur in Regeln abfragen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1965"/>
        <source>files are not available here</source>
        <translation>Dateien sind hier nicht verfügbar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1966"/>
        <source>file {name} is outside the workspace</source>
        <translation>Datei {name} liegt außerhalb des Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1967"/>
        <source>file {name} is larger than {MAX_FILE_BYTES} bytes</source>
        <translation>Datei {name} ist größer als {MAX_FILE_BYTES} Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1968"/>
        <source>file {name}: {error}</source>
        <translation>Datei {name}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1969"/>
        <source>InFileColumn: separator code {code}; allowed are 1 to 1114111</source>
        <translation>InFileColumn: Trennzeichencode {code}; erlaubt sind 1 bis 1114111</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1970"/>
        <source>pattern {text} on {count_value} characters would take too long</source>
        <translation>Muster {text} auf {count_value} Zeichen würde zu lange dauern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1971"/>
        <source>pattern {text}: {error}</source>
        <translation>Muster {text}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1972"/>
        <source>regular expression {text} on {count_value} characters would take too long</source>
        <translation>regulärer Ausdruck {text} auf {count_value} Zeichen würde zu lange dauern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1973"/>
        <source>a regular expression of {count_text} characters; at most {MAX_REGEX} are allowed</source>
        <translation>ein regulärer Ausdruck von {count_text} Zeichen; höchstens {MAX_REGEX} sind erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1974"/>
        <source>regular expression {text}: {error}</source>
        <translation>regulärer Ausdruck {text}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1975"/>
        <source>regular expression {text}: a repeated group holds a repeat or a choice of like beginnings, which may never end; write it without repeating the group</source>
        <translation>regulärer Ausdruck {text}: eine wiederholte Gruppe enthält eine Wiederholung oder eine Auswahl mit gleichen Anfängen, was womöglich nie endet; ihn ohne Wiederholung der Gruppe schreiben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1976"/>
        <source>division by zero</source>
        <translation>Division durch null</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1977"/>
        <source>{inner} is no path to segments, such as HL7.{{OBX()}}</source>
        <translation>{inner} ist kein Pfad zu Segmenten, wie HL7.{{OBX()}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1978"/>
        <source>function {node} is built in; this one is not used</source>
        <translation>Funktion {node} ist eingebaut; diese wird nicht verwendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1979"/>
        <source>function {node} is in {2} too; this one is not used</source>
        <translation>Funktion {node} gibt es auch in {2}; diese wird nicht verwendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1980"/>
        <source>function {node} has arguments that must be named; rules cannot name them</source>
        <translation>Funktion {node} hat Argumente, die benannt werden müssen; Regeln können sie nicht benennen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1981"/>
        <source>function {name} is the site&apos;s own ({file}); it runs in worker processes only</source>
        <translation>Funktion {name} ist eine eigene ({file}); sie läuft nur in Arbeiterprozessen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1982"/>
        <source>pattern {text}: a count is expected at column {2}</source>
        <translation>Muster {text}: in Spalte {2} wird eine Anzahl erwartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1983"/>
        <source>pattern {text}: a text does not end</source>
        <translation>Muster {text}: ein Text endet nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1984"/>
        <source>pattern {text}: one of N A U L P C E or a text is expected at column {2}</source>
        <translation>Muster {text}: in Spalte {2} wird eines von N A U L P C E oder ein Text erwartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1985"/>
        <source>&lt;{text}&gt; is no XPath: {error}</source>
        <translation>&lt;{text}&gt; ist kein XPath: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1986"/>
        <source>what stands before | in an XPath must name elements</source>
        <translation>was in einem XPath vor | steht, muss XML-Elemente bezeichnen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1987"/>
        <source>path {text}: a count or a list in brackets can only be read</source>
        <translation>Pfad {text}: eine Anzahl oder eine Liste in Klammern lässt sich nur lesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1988"/>
        <source>path {text}: MSH-1 and MSH-2 hold the separators; they cannot be assigned</source>
        <translation>Pfad {text}: MSH-1 und MSH-2 enthalten die Trennzeichen; sie lassen sich nicht zuweisen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1989"/>
        <source>path {text}: a segment or group is assigned from another one only</source>
        <translation>Pfad {text}: ein Segment oder eine Gruppe wird nur aus einem anderen Segment oder einer anderen Gruppe zugewiesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1990"/>
        <source>path {text}: there is no segment to write to</source>
        <translation>Pfad {text}: es gibt kein Segment, in das geschrieben werden kann</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1991"/>
        <source>the value is not a {text} segment; allowed is text that starts with its name</source>
        <translation>der Wert ist kein Segment {text}; erlaubt ist Text, der mit dessen Namen beginnt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1992"/>
        <source>{text} to {2}: both must name a segment or group, or both a field</source>
        <translation>{text} nach {2}: beide müssen ein Segment oder eine Gruppe bezeichnen, oder beide ein Feld</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1993"/>
        <source>path {text}: append and insert add a repetition to a field, e.g. PID:3</source>
        <translation>Pfad {text}: append und insert fügen einem Feld eine Wiederholung hinzu, z. B. PID:3</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1994"/>
        <source>path {text}: insert at {index}; allowed are numbers from 1</source>
        <translation>Pfad {text}: insert bei {index}; erlaubt sind Nummern ab 1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1995"/>
        <source>the message is not HL7 v2</source>
        <translation>die Nachricht ist kein HL7 v2</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1996"/>
        <source>not valid in FHIR {release}: {text} (and {3} more)</source>
        <translation>in FHIR {release} nicht gültig: {text} (und {3} weitere)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1997"/>
        <source>not valid in FHIR {release}: {text}</source>
        <translation>in FHIR {release} nicht gültig: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1998"/>
        <source>{function}: format {text}; allowed are {3}</source>
        <translation>{function}: Format {text}; erlaubt sind {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1999"/>
        <source>$zdate: the value is not a number of days since 1840-12-31</source>
        <translation>$zdate: der Wert ist keine Anzahl von Tagen seit 1840-12-31</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2000"/>
        <source>$zdateh: the value is not a date of format {wanted}, e.g. {example}</source>
        <translation>$zdateh: der Wert ist kein Datum im Format {wanted}, z. B. {example}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2001"/>
        <source>$ztime: the value is not a number of seconds from 0 to 86399</source>
        <translation>$ztime: der Wert ist keine Anzahl von Sekunden von 0 bis 86399</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2002"/>
        <source>$ztimeh: the value is not a time, e.g. 13:45:10 or 01:45PM</source>
        <translation>$ztimeh: der Wert ist keine Uhrzeit, z. B. 13:45:10 oder 01:45PM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2003"/>
        <source>$ztimeh: the value is not a time of day</source>
        <translation>$ztimeh: der Wert ist keine Tageszeit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2004"/>
        <source>a message has one MSH; it is replaced by one MSH only</source>
        <translation>eine Nachricht hat ein MSH; es wird nur durch ein MSH ersetzt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2005"/>
        <source>MSH cannot be removed</source>
        <translation>MSH lässt sich nicht entfernen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2006"/>
        <source>transform {transform}, {place}</source>
        <translation>Transformation {transform}, {place}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2007"/>
        <source>transform {transform} ({expression})</source>
        <translation>Transformation {transform} ({expression})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2008"/>
        <source>transform {transform}, {place} ({expression})</source>
        <translation>Transformation {transform}, {place} ({expression})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2009"/>
        <source>$zconvert: mode {mode}; allowed are U, L, W</source>
        <translation>$zconvert: Modus {mode}; erlaubt sind U, L, W</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2010"/>
        <source>$char: a code is no character; allowed are 0 to 1114111 without surrogates</source>
        <translation>$char: ein Code ist kein Zeichen; erlaubt sind 0 bis 1114111 ohne Surrogate</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2011"/>
        <source>path {text}: would add {missing} of them; allowed are {MAX_CREATED} at once</source>
        <translation>Pfad {text}: würde {missing} davon hinzufügen; erlaubt sind {MAX_CREATED} auf einmal</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2012"/>
        <source>is Python, which runs in worker processes only</source>
        <translation>ist Python, das nur in Arbeiterprozessen läuft</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2013"/>
        <source>transform {name} is not in the workspace (there are: {known})</source>
        <translation>Transformation {name} ist nicht im Arbeitsbereich (es gibt: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2014"/>
        <source>is XSLT 2.0 or 3.0, which runs in worker processes only</source>
        <translation>ist XSLT 2.0 oder 3.0, das nur in Arbeiterprozessen läuft</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2015"/>
        <source>takes HL7 v2 only, and the message is of another kind</source>
        <translation>nimmt nur HL7 v2 an, und die Nachricht ist von anderer Art</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2016"/>
        <source>{text} is code of the site; it is not run. Write it as a Python transform</source>
        <translation>{text} ist hauseigener Code; er wird nicht ausgeführt. Ihn als Python-Transformation schreiben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2017"/>
        <source>the pattern {text} stands alone; allowed is value?pattern</source>
        <translation>das Muster {text} steht allein; erlaubt ist Wert?Muster</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2018"/>
        <source>{name} is not known; the step fails when it is reached</source>
        <translation>{name} ist nicht bekannt; der Schritt schlägt fehl, wenn er erreicht wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2019"/>
        <source>variable {name} has no value yet</source>
        <translation>Variable {name} hat noch keinen Wert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2020"/>
        <source>{whole} is not known; allowed are {owner}.{{path}}, {MESSAGE_PROPERTIES}</source>
        <translation>{whole} ist nicht bekannt; erlaubt sind {owner}.{{path}}, {MESSAGE_PROPERTIES}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2021"/>
        <source>{whole} is not known; allowed is source.GetValueAt(path)</source>
        <translation>{whole} ist nicht bekannt; erlaubt ist source.GetValueAt(path)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2022"/>
        <source>&quot;:&quot; between arguments; allowed only in $case and $select</source>
        <translation>&quot;:&quot; zwischen Argumenten; nur in $case und $select erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2023"/>
        <source>function ${name} is not known</source>
        <translation>Funktion ${name} ist nicht bekannt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2024"/>
        <source>${name} takes {least} to {most} arguments, {count_arguments} found</source>
        <translation>${name} nimmt {least} bis {most} Argumente, {count_arguments} gefunden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2025"/>
        <source>* as an argument of ${name}; allowed in $piece and $extract</source>
        <translation>* als Argument von ${name}; erlaubt in $piece und $extract</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2026"/>
        <source>function ..{name} is not known</source>
        <translation>Funktion ..{name} ist nicht bekannt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2027"/>
        <source>..{name} takes {least} to {most} arguments, {count_arguments} found</source>
        <translation>..{name} nimmt {least} bis {most} Argumente, {count_arguments} gefunden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2028"/>
        <source>$get takes 1 to 2 arguments, {count_arguments} found</source>
        <translation>$get nimmt 1 bis 2 Argumente, {count_arguments} gefunden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2029"/>
        <source>$case takes a value and pairs: $case(x,&quot;A&quot;:&quot;1&quot;,:&quot;2&quot;)</source>
        <translation>$case nimmt einen Wert und Paare: $case(x,&quot;A&quot;:&quot;1&quot;,:&quot;2&quot;)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2030"/>
        <source>$case: a pair is missing its &quot;:&quot;; allowed is &quot;A&quot;:&quot;1&quot;</source>
        <translation>$case: einem Paar fehlt sein &quot;:&quot;; erlaubt ist &quot;A&quot;:&quot;1&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2031"/>
        <source>$case: no case fits and there is no default (:&quot;...&quot;)</source>
        <translation>$case: kein Fall passt, und es gibt keinen Standardwert (:&quot;...&quot;)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2032"/>
        <source>$select takes pairs: $select(a=&quot;x&quot;:&quot;1&quot;,1:&quot;2&quot;)</source>
        <translation>$select nimmt Paare: $select(a=&quot;x&quot;:&quot;1&quot;,1:&quot;2&quot;)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2033"/>
        <source>$select: no condition is true; end with 1:value</source>
        <translation>$select: keine Bedingung ist wahr; mit 1:Wert abschließen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2034"/>
        <source>an expression of {count_text} characters; allowed are {MAX_LENGTH}</source>
        <translation>ein Ausdruck von {count_text} Zeichen; erlaubt sind {MAX_LENGTH}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2035"/>
        <source>column {1}: the text that starts here does not end; a closing &quot; is missing</source>
        <translation>Spalte {1}: der hier beginnende Text endet nicht; ein schließendes &quot; fehlt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2036"/>
        <source>column {1}: {character} is not part of an expression</source>
        <translation>Spalte {1}: {character} gehört nicht in einen Ausdruck</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2037"/>
        <source>column {1}: the path that starts here is not closed; a }} is missing</source>
        <translation>Spalte {1}: der hier beginnende Pfad ist nicht geschlossen; eine }} fehlt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2038"/>
        <source>column {1}: a text in the pattern does not end</source>
        <translation>Spalte {1}: ein Text im Muster endet nicht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2039"/>
        <source>column {1}: a pattern is expected after ?, e.g. 3N1&quot;-&quot;4N</source>
        <translation>Spalte {1}: nach ? wird ein Muster erwartet, z. B. 3N1&quot;-&quot;4N</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2040"/>
        <source>pattern {text}: alternation with ( ) is not supported; use several ? joined by !</source>
        <translation>Muster {text}: Alternativen mit ( ) werden nicht unterstützt; mehrere ? mit ! verbinden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2041"/>
        <source>?{text} on {count_value} characters would take too long</source>
        <translation>?{text} auf {count_value} Zeichen würde zu lange dauern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2042"/>
        <source>** is limited to bases up to 1e15 and exponents up to 1000</source>
        <translation>** ist auf Basen bis 1e15 und Exponenten bis 1000 begrenzt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2043"/>
        <source>** has no answer for these values: {name}</source>
        <translation>** hat für diese Werte kein Ergebnis: {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2044"/>
        <source>** of a negative number and a fraction is not a real number</source>
        <translation>** einer negativen Zahl und eines Bruchs ist keine reelle Zahl</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2045"/>
        <source>column {1}: found {shown}; allowed is {allowed}</source>
        <translation>Spalte {1}: {shown} gefunden; erlaubt ist {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2046"/>
        <source>column {1}: nested more than {MAX_DEPTH} deep</source>
        <translation>Spalte {1}: mehr als {MAX_DEPTH} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2047"/>
        <source>at most {MAX_DEPTH} signs</source>
        <translation>höchstens {MAX_DEPTH} Vorzeichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2048"/>
        <source>a value: a text, a number, a variable, a path, a function or (</source>
        <translation>ein Wert: ein Text, eine Zahl, eine Variable, ein Pfad, eine Funktion oder (</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2049"/>
        <source>a property name, or a path in {{ }} after source or target</source>
        <translation>ein Eigenschaftsname, oder ein Pfad in {{ }} nach source oder target</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2050"/>
        <source>a property name</source>
        <translation>ein Eigenschaftsname</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2051"/>
        <source>a method name</source>
        <translation>ein Methodenname</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2052"/>
        <source>path {{{text}}}: the ( at {2} is not closed</source>
        <translation>Pfad {{{text}}}: die ( bei {2} ist nicht geschlossen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2053"/>
        <source>source has no {text} (IGNOREMISSINGSOURCE is 0)</source>
        <translation>source hat kein {text} (IGNOREMISSINGSOURCE ist 0)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2054"/>
        <source>{path} is outside the workspace</source>
        <translation>{path} liegt außerhalb des Arbeitsbereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2055"/>
        <source>returned text</source>
        <translation>zurückgegebener Text</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2056"/>
        <source>returned {name}; allowed are bytes, str and HL7Message</source>
        <translation>gab {name} zurück; erlaubt sind bytes, str und HL7Message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2057"/>
        <source>returned {count_made} bytes: {error}</source>
        <translation>gab {count_made} Bytes zurück: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2058"/>
        <source>left {kind} in variable {wrong}; allowed is text</source>
        <translation>hinterließ {kind} in Variable {wrong}; erlaubt ist Text</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2059"/>
        <source>XSLT 2.0 and 3.0 need the library SaxonC-HE, which is not installed: pip install &apos;hie[{EXTRA}]&apos; (XSLT 1.0 stylesheets run without it)</source>
        <translation>XSLT 2.0 und 3.0 brauchen die Bibliothek SaxonC-HE, die nicht installiert ist: pip install &apos;hie[{EXTRA}]&apos; (XSLT-1.0-Stylesheets laufen ohne sie)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2060"/>
        <source>{code} line {line}</source>
        <translation>{code} Zeile {line}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2061"/>
        <source>XSLT 2.0 and 3.0 need worker_memory of at least {LEAST_MEMORY} MB; it is {limit} MB</source>
        <translation>XSLT 2.0 und 3.0 brauchen worker_memory von mindestens {LEAST_MEMORY} MB; es ist {limit} MB</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2062"/>
        <source>\n\s*(?:In |During |invoked by )</source>
        <translation>\n\s*(?:In |During |invoked by )</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2063"/>
        <source>is not a Python file</source>
        <translation>ist keine Python-Datei</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2064"/>
        <source>{side} class {kind} is no HL7 message; allowed are EnsLib.HL7.Message and EnsLib.HL7.Segment</source>
        <translation>{side}-Klasse {kind} ist keine HL7-Nachricht; erlaubt sind EnsLib.HL7.Message und EnsLib.HL7.Segment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2065"/>
        <source>{text}; the transform fails when it is reached</source>
        <translation>{text}; die Transformation schlägt fehl, wenn sie erreicht wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2066"/>
        <source>{side} class {kind} is not known; it is taken for EnsLib.HL7.Message</source>
        <translation>{side}-Klasse {kind} ist nicht bekannt; sie gilt als EnsLib.HL7.Message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2067"/>
        <source>variable {name} is read but never assigned</source>
        <translation>Variable {name} wird gelesen, aber nie zugewiesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2068"/>
        <source>&lt;{element}&gt; is kept but cannot run here; write it in Python and name it in the step (docs/python.md)</source>
        <translation>&lt;{element}&gt; bleibt erhalten, kann hier aber nicht laufen; in Python schreiben und im Schritt nennen (docs/python.md)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2069"/>
        <source>&lt;{element}&gt;: there is no transforms/{python}.py in the workspace</source>
        <translation>&lt;{element}&gt;: im Arbeitsbereich gibt es keine transforms/{python}.py</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2070"/>
        <source>Python steps work on whole messages, not on a segment or group</source>
        <translation>Python-Schritte arbeiten mit ganzen Nachrichten, nicht mit einem Segment oder einer Gruppe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2071"/>
        <source>{text} is not a path; allowed are source.{{...}} and target.{{...}}</source>
        <translation>{text} ist kein Pfad; erlaubt sind source.{{...}} und target.{{...}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2072"/>
        <source>without a document type</source>
        <translation>ohne Dokumenttyp</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2073"/>
        <source>{document}.{{{text}}}: the structure {shown} has no such group; the group is found by the order of segments</source>
        <translation>{document}.{{{text}}}: die Struktur {shown} hat keine solche Gruppe; die Gruppe wird nach der Reihenfolge der Segmente gefunden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2074"/>
        <source>{property} cannot be assigned; allowed are target.{{...}} and a variable</source>
        <translation>{property} lässt sich nicht zuweisen; erlaubt sind target.{{...}} und eine Variable</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2075"/>
        <source>{property}: the source is not changed; allowed is target.{{...}}</source>
        <translation>{property}: source wird nicht geändert; erlaubt ist target.{{...}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2076"/>
        <source>{action} on the variable {name}: lists are not supported; allowed is set</source>
        <translation>{action} auf die Variable {name}: Listen werden nicht unterstützt; erlaubt ist set</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2077"/>
        <source>target = {step}: allowed is source, which copies the whole message</source>
        <translation>target = {step}: erlaubt ist source, was die ganze Nachricht kopiert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2078"/>
        <source>{place}: {reason}; ignored, report_errors is off</source>
        <translation>{place}: {reason}; übergangen, report_errors ist aus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2079"/>
        <source>not XML (line {line}, column {column})</source>
        <translation>kein XML (Zeile {line}, Spalte {column})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2080"/>
        <source>in the encoding {name}, which is not known</source>
        <translation>in der Kodierung {name}, die nicht bekannt ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2081"/>
        <source>not in the encoding {name} (line {line})</source>
        <translation>nicht in der Kodierung {name} (Zeile {line})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2082"/>
        <source>subtransform {transform} is not in the workspace; there are: {known}</source>
        <translation>Subtransformation {transform} ist nicht im Arbeitsbereich; es gibt: {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2083"/>
        <source>subtransform {transform} is not a DTL; it takes whole messages only</source>
        <translation>Subtransformation {transform} ist kein DTL; sie nimmt nur ganze Nachrichten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2084"/>
        <source>subtransform {whole} {text}: allowed are {whole} and {whole}.{{path}}</source>
        <translation>Subtransformation, {whole} {text}: erlaubt sind {whole} und {whole}.{{path}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2085"/>
        <source>subtransform {whole} {text}: allowed is one segment or group</source>
        <translation>Subtransformation, {whole} {text}: erlaubt ist ein Segment oder eine Gruppe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2086"/>
        <source>subtransform {name} calls itself: {round_trip}</source>
        <translation>Subtransformation {name} ruft sich selbst auf: {round_trip}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2087"/>
        <source>subtransforms nested more than {MAX_CALLS} deep</source>
        <translation>Subtransformationen mehr als {MAX_CALLS} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2088"/>
        <source>subtransform {called} gives a whole message; {text} takes a part</source>
        <translation>Subtransformation {called} ergibt eine ganze Nachricht; {text} nimmt einen Teil</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2089"/>
        <source>result is no {name}: {error}</source>
        <translation>das Ergebnis ist kein {name}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2090"/>
        <source>a body of {count_body} bytes; allowed are {MAX_BYTES}</source>
        <translation>ein Inhalt von {count_body} Bytes; erlaubt sind {MAX_BYTES}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2091"/>
        <source>the body is not XML (line {line}, column {column})</source>
        <translation>der Inhalt ist kein XML (Zeile {line}, Spalte {column})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2092"/>
        <source>{path}: xsl:message ended the transform (its text is in the trace events)</source>
        <translation>{path}: xsl:message hat die Transformation beendet (der Text steht in den Trace-Ereignissen)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2093"/>
        <source>a division by zero</source>
        <translation>eine Division durch null</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2094"/>
        <source>a number is too large or too small</source>
        <translation>eine Zahl ist zu groß oder zu klein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2095"/>
        <source>a value is no name</source>
        <translation>ein Wert ist kein Name</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2096"/>
        <source>a code point is no character</source>
        <translation>ein Codepunkt ist kein Zeichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2097"/>
        <source>reads what is outside of the message, which is not allowed</source>
        <translation>liest, was außerhalb der Nachricht liegt, was nicht erlaubt ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2098"/>
        <source>a text given to parse-xml() is not XML</source>
        <translation>ein an parse-xml() übergebener Text ist kein XML</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2099"/>
        <source>a date or time is out of range</source>
        <translation>ein Datum oder eine Uhrzeit liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2100"/>
        <source>a text is not JSON</source>
        <translation>ein Text ist kein JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2101"/>
        <source>a value cannot be made the type asked for</source>
        <translation>ein Wert lässt sich nicht in den verlangten Typ umwandeln</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2102"/>
        <source>more than one item where at most one is allowed</source>
        <translation>mehr als ein Item, wo höchstens eines erlaubt ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2103"/>
        <source>no item where at least one is needed</source>
        <translation>kein Item, wo mindestens eines gebraucht wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2104"/>
        <source>not exactly one item where one is needed</source>
        <translation>nicht genau ein Item, wo eines gebraucht wird</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2105"/>
        <source>a value has a type that this operation does not take</source>
        <translation>ein Wert hat einen Typ, den diese Operation nicht annimmt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2106"/>
        <source>a regular expression is not one</source>
        <translation>ein regulärer Ausdruck ist keiner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2107"/>
        <source>functions or templates call each other without end</source>
        <translation>Funktionen oder Templates rufen einander endlos auf</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2108"/>
        <source>there is no context item</source>
        <translation>es gibt kein Kontext-Item</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2109"/>
        <source>treat as: a value has another type</source>
        <translation>treat as: ein Wert hat einen anderen Typ</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2110"/>
        <source>a value has a type, or comes in a number, that is not allowed there</source>
        <translation>ein Wert hat einen Typ oder kommt in einer Anzahl vor, die dort nicht erlaubt ist</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2111"/>
        <source>a required parameter has no value</source>
        <translation>ein erforderlicher Parameter hat keinen Wert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2112"/>
        <source>several templates match</source>
        <translation>mehrere Templates passen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2113"/>
        <source>no template matches and the mode fails on that</source>
        <translation>kein Template passt, und der Modus schlägt dabei fehl</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2114"/>
        <source>xsl:message ended the transform (its text is in the trace events)</source>
        <translation>xsl:message hat die Transformation beendet (der Text steht in den Trace-Ereignissen)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2115"/>
        <source>an xsl:assert does not hold (its text is in the trace events)</source>
        <translation>ein xsl:assert trifft nicht zu (der Text steht in den Trace-Ereignissen)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2116"/>
        <source>what a template makes has another type than it declares</source>
        <translation>was ein Template ergibt, hat einen anderen Typ, als es angibt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2117"/>
        <source>a variable&apos;s value has another type than it declares</source>
        <translation>der Wert einer Variablen hat einen anderen Typ, als sie angibt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2118"/>
        <source>a parameter&apos;s value has another type than it declares</source>
        <translation>der Wert eines Parameters hat einen anderen Typ, als er angibt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2119"/>
        <source>what a function makes has another type than it declares</source>
        <translation>was eine Funktion ergibt, hat einen anderen Typ, als sie angibt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2120"/>
        <source>has been prohibited</source>
        <translation>has been prohibited</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2121"/>
        <source>has been disallowed</source>
        <translation>has been disallowed</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2122"/>
        <source>the body has a DOCTYPE, which XSLT 2.0 and 3.0 transforms refuse (it may hold entities)</source>
        <translation>der Inhalt hat einen DOCTYPE, den XSLT-2.0- und -3.0-Transformationen ablehnen (er kann Entitäten enthalten)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2123"/>
        <source>the body is {error}</source>
        <translation>der Inhalt ist {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2124"/>
        <source>the body is beyond the limit {limit} of the XML parser (line {line})</source>
        <translation>der Inhalt überschreitet die Grenze {limit} des XML-Parsers (Zeile {line})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2125"/>
        <source>the body is not XML (line {line})</source>
        <translation>der Inhalt ist kein XML (Zeile {line})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2126"/>
        <source>the transform failed (the text is in the trace events)</source>
        <translation>die Transformation ist fehlgeschlagen (der Text steht in den Trace-Ereignissen)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2127"/>
        <source>has a DOCTYPE, which XSLT 2.0 and 3.0 stylesheets may not have</source>
        <translation>hat einen DOCTYPE, den XSLT-2.0- und -3.0-Stylesheets nicht haben dürfen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2128"/>
        <source>xsl:output encoding {encoding}: what XSLT 2.0 and 3.0 transforms write is UTF-8</source>
        <translation>xsl:output encoding {encoding}: was XSLT-2.0- und -3.0-Transformationen schreiben, ist UTF-8</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2129"/>
        <source>is not XML: {msg}</source>
        <translation>ist kein XML: {msg}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2130"/>
        <source>a worker process cannot be started: {error}</source>
        <translation>ein Arbeiterprozess kann nicht gestartet werden: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2131"/>
        <source>was not ready within {START_SECONDS} s</source>
        <translation>war nach {START_SECONDS} s noch nicht bereit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2132"/>
        <source>its process {how} while loading</source>
        <translation>sein Prozess {how} (beim Laden)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2133"/>
        <source>{names}: the worker process {2}</source>
        <translation>{names}: der Arbeiterprozess {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2134"/>
        <source>try out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2135"/>
        <source>function {1}: nobody asks any more</source>
        <translation>Funktion {1}: niemand fragt mehr danach</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2136"/>
        <source>ended its process {MOST_DEATHS} times; it is not called again until its file changes</source>
        <translation>hat ihren Prozess {MOST_DEATHS}-mal beendet; sie wird erst wieder aufgerufen, wenn sich ihre Datei ändert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2137"/>
        <source>function {name}: {why}</source>
        <translation>Funktion {name}: {why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2138"/>
        <source>took longer than {seconds} s</source>
        <translation>brauchte länger als {seconds} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2139"/>
        <source>needed more than {memory} MB of memory</source>
        <translation>brauchte mehr als {memory} MB Speicher</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2140"/>
        <source>ran out of memory</source>
        <translation>hatte keinen Speicher mehr</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2141"/>
        <source>ran out of memory (the limit is {memory} MB) or failed within its XSLT library</source>
        <translation>hatte keinen Speicher mehr (die Grenze ist {memory} MB) oder scheiterte in ihrer XSLT-Bibliothek</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2142"/>
        <source>ran out of memory or failed within its XSLT library</source>
        <translation>hatte keinen Speicher mehr oder scheiterte in ihrer XSLT-Bibliothek</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2143"/>
        <source>was ended by {name}</source>
        <translation>wurde durch {name} beendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2144"/>
        <source>was ended by signal {1}</source>
        <translation>wurde durch Signal {1} beendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2145"/>
        <source>ended with exit code {code}</source>
        <translation>endete mit Exit-Code {code}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2146"/>
        <source>rule {name} is not in the workspace</source>
        <translation>Regel {name} ist nicht im Arbeitsbereich</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2147"/>
        <source>is not in the workspace</source>
        <translation>ist nicht im Arbeitsbereich</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2148"/>
        <source>process returned a list with a {name}; allowed are (target, message) pairs</source>
        <translation>process gab eine Liste mit {name} zurück; erlaubt sind Paare (target, message)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2149"/>
        <source>returned text that does not fit {encoding}</source>
        <translation>gab Text zurück, der nicht in {encoding} passt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2150"/>
        <source>process returned {name}; allowed are None, bytes, str, HL7Message, or (target, message) pairs</source>
        <translation>process gab {name} zurück; erlaubt sind None, bytes, str, HL7Message oder Paare (target, message)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2151"/>
        <source>cannot load its code any more: {1}</source>
        <translation>kann seinen Code nicht mehr laden: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2152"/>
        <source>worker process {pid} {how} while starting</source>
        <translation>Arbeiterprozess {pid} {how} (beim Start)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2153"/>
        <source>worker process {pid} {how}</source>
        <translation>Arbeiterprozess {pid} {how}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2154"/>
        <source>while starting</source>
        <translation>beim Start</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2155"/>
        <source>{text}; it starts again in {pause} s</source>
        <translation>{text}; er startet in {pause} s wieder</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2156"/>
        <source>{kind} {names}: the worker process of this message {how} {deaths} times</source>
        <translation>{kind} {names}: der Arbeiterprozess dieser Nachricht {how} {deaths}-mal</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2157"/>
        <source>{kind} {names}: the worker process of this message {how}</source>
        <translation>{kind} {names}: der Arbeiterprozess dieser Nachricht {how}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2158"/>
        <source>did not answer in time</source>
        <translation>antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2159"/>
        <source>The clipboard holds more than {1} MB.</source>
        <translation>Die Zwischenablage enthält mehr als {1} MB.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2160"/>
        <source>The clipboard does not hold items of a production.</source>
        <translation>Die Zwischenablage enthält keine Elemente einer Produktion.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2161"/>
        <source>{target}: the autosave cannot be read: {error}</source>
        <translation>{target}: die automatische Sicherung ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2162"/>
        <source>there is a production here already; choose another folder, or open it</source>
        <translation>hier gibt es schon eine Produktion; anderen Ordner wählen oder sie öffnen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2163"/>
        <source>it was never saved; give a folder</source>
        <translation>sie wurde nie gespeichert; einen Ordner angeben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2164"/>
        <source>what was chosen makes no production: {msg}</source>
        <translation>die Auswahl ergibt keine Produktion: {msg}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2165"/>
        <source>line {line_num}: {count_row} columns found, key and value expected</source>
        <translation>Zeile {line_num}: erwartet Schlüssel und Wert, gefunden {count_row} Spalten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2166"/>
        <source>{path} is no file of a lookup table; allowed are {allowed}</source>
        <translation>{path} ist keine Datei einer Nachschlagetabelle; erlaubt sind {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2167"/>
        <source>{names}: no lookup table in it; &lt;lookupTable&gt; is expected</source>
        <translation>{names}: darin ist keine Nachschlagetabelle; erwartet wird &lt;lookupTable&gt;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2168"/>
        <source>{path} has more than {MOST_BYTES} bytes</source>
        <translation>{path} hat mehr als {MOST_BYTES} Bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2169"/>
        <source>{path} is not UTF-8: byte {start}; save it as “CSV UTF-8”</source>
        <translation>{path} ist nicht UTF-8: Byte {start}; als „CSV UTF-8“ speichern</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2170"/>
        <source>{path} cannot be read: {2}</source>
        <translation>{path} ist nicht lesbar: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2171"/>
        <source>{version} is no version</source>
        <translation>{version} ist keine Version</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2172"/>
        <source>{inside} is no folder in {version}</source>
        <translation>{inside} ist kein Ordner in {version}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2173"/>
        <source>it holds {size} bytes; 1 to {MOST} can be tried</source>
        <translation>sie enthält {size} Bytes; 1 bis {MOST} lassen sich ausprobieren</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2174"/>
        <source>the runtime did not answer within {START_SECONDS} s</source>
        <translation>die Laufzeitumgebung hat nicht innerhalb von {START_SECONDS} s geantwortet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2175"/>
        <source>the runtime ended with code {returncode}</source>
        <translation>die Laufzeitumgebung endete mit Code {returncode}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2176"/>
        <source>Extra inputs are not permitted</source>
        <translation>Zusätzliche Angaben sind nicht erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2177"/>
        <source>Field required</source>
        <translation>Pflichtfeld fehlt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2178"/>
        <source>Keys should be strings</source>
        <translation>Schlüssel müssen Texte sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2179"/>
        <source>Input should be a valid dictionary</source>
        <translation>Der Wert muss ein gültiges Dictionary sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2180"/>
        <source>Input should be a valid dictionary or instance of {class_name}</source>
        <translation>Der Wert muss ein gültiges Dictionary oder eine Instanz von {class_name} sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2181"/>
        <source>Input should be a valid dictionary or object to extract fields from</source>
        <translation>Der Wert muss ein gültiges Dictionary oder ein Objekt sein, aus dem sich Felder lesen lassen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2182"/>
        <source>Input should be a valid list</source>
        <translation>Der Wert muss eine gültige Liste sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2183"/>
        <source>Input should be a valid tuple</source>
        <translation>Der Wert muss ein gültiges Tupel sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2184"/>
        <source>Input should be a valid string</source>
        <translation>Der Wert muss ein gültiger Text sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2185"/>
        <source>Input should be a valid boolean</source>
        <translation>Der Wert muss ein gültiger boolescher Wert sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2186"/>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>Der Wert muss ein gültiger boolescher Wert sein, die Eingabe lässt sich nicht deuten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2187"/>
        <source>Input should be a valid integer</source>
        <translation>Der Wert muss eine gültige ganze Zahl sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2188"/>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>Der Wert muss eine gültige ganze Zahl sein, der Text lässt sich nicht als ganze Zahl lesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2189"/>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>Der Wert muss eine gültige ganze Zahl sein, gefunden wurde eine Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2190"/>
        <source>Input should be a valid number</source>
        <translation>Der Wert muss eine gültige Zahl sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2191"/>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>Der Wert muss eine gültige Zahl sein, der Text lässt sich nicht als Zahl lesen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2192"/>
        <source>Input should be a finite number</source>
        <translation>Der Wert muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2193"/>
        <source>Input should be greater than {gt}</source>
        <translation>Der Wert muss größer als {gt} sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2194"/>
        <source>Input should be greater than or equal to {ge}</source>
        <translation>Der Wert muss größer oder gleich {ge} sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2195"/>
        <source>Input should be less than {lt}</source>
        <translation>Der Wert muss kleiner als {lt} sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2196"/>
        <source>Input should be less than or equal to {le}</source>
        <translation>Der Wert muss kleiner oder gleich {le} sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2197"/>
        <source>Input should be {expected}</source>
        <translation>Der Wert muss {expected} sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2198"/>
        <source>Input should be None</source>
        <translation>Der Wert muss None sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2199"/>
        <source>Input should be a valid date</source>
        <translation>Der Wert muss ein gültiges Datum sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2200"/>
        <source>Input should be a valid datetime</source>
        <translation>Der Wert muss ein gültiger Zeitpunkt (Datum und Uhrzeit) sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2201"/>
        <source>Input should be a valid datetime, {error}</source>
        <translation>Der Wert muss ein gültiger Zeitpunkt (Datum und Uhrzeit) sein, {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2202"/>
        <source>Input tag {tag} found using {discriminator} does not match any of the expected tags: {expected_tags}</source>
        <translation>Die Kennung {tag}, gefunden über {discriminator}, ist keine der erwarteten: {expected_tags}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2203"/>
        <source>Unable to extract tag using discriminator {discriminator}</source>
        <translation>Über {discriminator} lässt sich keine Kennung ermitteln</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2204"/>
        <source>String should have at least {min_length} character</source>
        <translation>Der Text muss mindestens {min_length} Zeichen haben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2205"/>
        <source>String should have at least {min_length} characters</source>
        <translation>Der Text muss mindestens {min_length} Zeichen haben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2206"/>
        <source>String should have at most {max_length} character</source>
        <translation>Der Text darf höchstens {max_length} Zeichen haben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2207"/>
        <source>String should have at most {max_length} characters</source>
        <translation>Der Text darf höchstens {max_length} Zeichen haben</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2208"/>
        <source>String should match pattern {pattern}</source>
        <translation>Der Text muss dem Muster {pattern} entsprechen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2209"/>
        <source>{field_type} should have at least {min_length} item after validation, not {actual_length}</source>
        <translation>{field_type} muss nach der Prüfung mindestens {min_length} Eintrag haben, nicht {actual_length}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2210"/>
        <source>{field_type} should have at least {min_length} items after validation, not {actual_length}</source>
        <translation>{field_type} muss nach der Prüfung mindestens {min_length} Einträge haben, nicht {actual_length}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2211"/>
        <source>{field_type} should have at most {max_length} item after validation, not {actual_length}</source>
        <translation>{field_type} darf nach der Prüfung höchstens {max_length} Eintrag haben, nicht {actual_length}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2212"/>
        <source>{field_type} should have at most {max_length} items after validation, not {actual_length}</source>
        <translation>{field_type} darf nach der Prüfung höchstens {max_length} Einträge haben, nicht {actual_length}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2213"/>
        <source>Value error, {error}</source>
        <translation>Ungültiger Wert: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2214"/>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2215"/>
        <source>[Errno {number}] {reason}</source>
        <translation>[Errno&#xa0;{number}] {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2216"/>
        <source>[Errno {number}] {reason}: {file}</source>
        <translation>[Errno&#xa0;{number}] {reason}: {file}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2217"/>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2218"/>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2219"/>
        <source>Operation not permitted</source>
        <translation>Die Operation ist nicht erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2220"/>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2221"/>
        <source>Not a directory</source>
        <translation>Ist kein Ordner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2222"/>
        <source>Directory not empty</source>
        <translation>Der Ordner ist nicht leer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2223"/>
        <source>File exists</source>
        <translation>Die Datei existiert bereits</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2224"/>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2225"/>
        <source>No space left on device</source>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2226"/>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2227"/>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2228"/>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2229"/>
        <source>Device or resource busy</source>
        <translation>Das Gerät oder die Ressource ist belegt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2230"/>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2231"/>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenstelle zurückgesetzt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2232"/>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2233"/>
        <source>Broken pipe</source>
        <translation>Verbindung unterbrochen (broken pipe)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2234"/>
        <source>Network is unreachable</source>
        <translation>Das Netzwerk ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2235"/>
        <source>No route to host</source>
        <translation>Keine Route zum Host</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2236"/>
        <source>Host is down</source>
        <translation>Der Host ist nicht in Betrieb</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2237"/>
        <source>Address already in use</source>
        <translation>Die Adresse wird bereits verwendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2238"/>
        <source>Cannot assign requested address</source>
        <translation>Die angeforderte Adresse kann nicht zugewiesen werden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2239"/>
        <source>Name or service not known</source>
        <translation>Name oder Dienst nicht bekannt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2240"/>
        <source>Temporary failure in name resolution</source>
        <translation>Vorübergehender Fehler bei der Namensauflösung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2241"/>
        <source>No address associated with hostname</source>
        <translation>Zu diesem Hostnamen gehört keine Adresse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2242"/>
        <source>Connect call failed {address}</source>
        <translation>Verbindungsaufbau zu {address} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2243"/>
        <source>Multiple exceptions: {errors}</source>
        <translation>Mehrere Fehler: {errors}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2244"/>
        <source>error while attempting to bind on address {address}: {reason}</source>
        <translation>Fehler beim Belegen der Adresse {address}: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2245"/>
        <source>certificate verify failed: {reason}</source>
        <translation>Zertifikatsprüfung fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2246"/>
        <source>self-signed certificate</source>
        <translation>selbstsigniertes Zertifikat</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2247"/>
        <source>self-signed certificate in certificate chain</source>
        <translation>selbstsigniertes Zertifikat in der Zertifikatskette</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2248"/>
        <source>unable to get local issuer certificate</source>
        <translation>das Zertifikat des Ausstellers ist lokal nicht zu finden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2249"/>
        <source>certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2250"/>
        <source>Hostname mismatch, certificate is not valid for {host}.</source>
        <translation>Der Hostname stimmt nicht überein, das Zertifikat gilt nicht für {host}.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2251"/>
        <source>IP address mismatch, certificate is not valid for {host}.</source>
        <translation>Die IP-Adresse stimmt nicht überein, das Zertifikat gilt nicht für {host}.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2252"/>
        <source>Expecting value</source>
        <translation>Wert erwartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2253"/>
        <source>Expecting value: line {line} column {column} (char {char})</source>
        <translation>Wert erwartet: Zeile {line}, Spalte {column} (Zeichen {char})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2254"/>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>Eigenschaftsname in doppelten Anführungszeichen erwartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2255"/>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>Trennzeichen &apos;,&apos; erwartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2256"/>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>Trennzeichen &apos;:&apos; erwartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2257"/>
        <source>Unterminated string starting at</source>
        <translation>Nicht abgeschlossener Text ab</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2258"/>
        <source>Extra data</source>
        <translation>Überzählige Daten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2259"/>
        <source>Invalid control character at</source>
        <translation>Ungültiges Steuerzeichen bei</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2260"/>
        <source>invalid syntax</source>
        <translation>ungültige Syntax</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2261"/>
        <source>unexpected indent</source>
        <translation>unerwartete Einrückung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2262"/>
        <source>expected an indented block</source>
        <translation>eingerückter Block erwartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2263"/>
        <source>mapping values are not allowed here</source>
        <translation>eine Zuordnung (Schlüssel: Wert) ist hier nicht erlaubt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2264"/>
        <source>expected {allowed}, but found {found}</source>
        <translation>erwartet {allowed}, gefunden {found}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2265"/>
        <source>expected {allowed}, but got {found}</source>
        <translation>erwartet {allowed}, erhalten {found}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2266"/>
        <source>{reason}, line {line}, column {column}</source>
        <translation>{reason}, Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2267"/>
        <source>Premature end of data in tag {tag} line {line}</source>
        <translation>Vorzeitiges Ende der Daten im Tag {tag}, Zeile {line}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2268"/>
        <source>PCDATA invalid Char value {value}</source>
        <translation>ungültiges Zeichen {value} im Text</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2269"/>
        <source>Opening and ending tag mismatch: {opening} line {line} and {ending}</source>
        <translation>Anfangs- und End-Tag passen nicht zusammen: {opening} in Zeile {line} und {ending}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2270"/>
        <source>Start tag expected, &apos;&lt;&apos; not found</source>
        <translation>Anfangs-Tag erwartet, &apos;&lt;&apos; nicht gefunden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2271"/>
        <source>Document is empty</source>
        <translation>Das Dokument ist leer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2272"/>
        <source>Extra content at the end of the document</source>
        <translation>Weiterer Inhalt am Ende des Dokuments</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2273"/>
        <source>Couldn&apos;t find end of Start Tag {tag} line {line}</source>
        <translation>Ende des Anfangs-Tags {tag} nicht gefunden, Zeile {line}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2274"/>
        <source>xmlParseEntityRef: no name</source>
        <translation>Entitätsverweis ohne Namen (ein einzelnes &amp;)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2275"/>
        <source>EntityRef: expecting &apos;;&apos;</source>
        <translation>Entitätsverweis: &apos;;&apos; erwartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2276"/>
        <source>AttValue: &quot; or &apos; expected</source>
        <translation>Attributwert: &quot; oder &apos; erwartet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2277"/>
        <source>Specification mandates value for attribute {name}</source>
        <translation>das Attribut {name} braucht einen Wert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2278"/>
        <source>All strings must be XML compatible: Unicode or ASCII, no NULL bytes or control characters</source>
        <translation>Texte müssen zu XML passen: Unicode oder ASCII, keine NUL-Bytes oder Steuerzeichen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2279"/>
        <source>Undefined variable</source>
        <translation>Nicht definierte Variable</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2280"/>
        <source>Undefined namespace prefix</source>
        <translation>Nicht definiertes Namensraumpräfix</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2281"/>
        <source>Unregistered function</source>
        <translation>Nicht registrierte Funktion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2282"/>
        <source>Invalid expression</source>
        <translation>Ungültiger Ausdruck</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2283"/>
        <source>Variable {name} has not been declared (or its declaration is not in scope)</source>
        <translation>Variable {name} wurde nicht deklariert (oder ihre Deklaration gilt hier nicht)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2284"/>
        <source>Access to URI {address} has been prohibited</source>
        <translation>Der Zugriff auf die URI {address} ist verboten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2285"/>
        <source>rule {name}</source>
        <translation>Regel {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2286"/>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2287"/>
        <source>{n} messages</source>
        <translation>{n} Nachrichten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2288"/>
        <source>1 acknowledgement</source>
        <translation>1 Quittung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2289"/>
        <source>{n} acknowledgements</source>
        <translation>{n} Quittungen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2290"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2291"/>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2292"/>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2293"/>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2294"/>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2295"/>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2296"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2297"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2298"/>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2299"/>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2300"/>
        <source>operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2301"/>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2302"/>
        <source>disabled</source>
        <translation>ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>RuntimeLink</name>
    <message>
        <location filename="../hie_studio/runtime_link/link.py" line="204"/>
        <source>The production is not running.</source>
        <translation>Die Produktion läuft nicht.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="21"/>
        <source>Admission (ADT^A01)</source>
        <translation>Aufnahme (ADT^A01)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="22"/>
        <source>Update of a patient (ADT^A08)</source>
        <translation>Änderung der Patientendaten (ADT^A08)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="23"/>
        <source>Discharge (ADT^A03)</source>
        <translation>Entlassung (ADT^A03)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="24"/>
        <source>Laboratory order (ORM^O01)</source>
        <translation>Laborauftrag (ORM^O01)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="31"/>
        <source>Laboratory result (ORU^R01)</source>
        <translation>Laborbefund (ORU^R01)</translation>
    </message>
</context>
<context>
    <name>ScaleMenu</name>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="72"/>
        <source>S&amp;cale</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="74"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="80"/>
        <source>The Studio is drawn at {n} % when it is started again; it goes on where it was.</source>
        <translation>Das Studio wird nach dem nächsten Start mit {n} % dargestellt; es geht weiter, wo es war.</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="63"/>
        <source>Schedule editor</source>
        <translation>Zeitplan-Editor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="68"/>
        <source>Schedule as text</source>
        <translation>Zeitplan als Text</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="69"/>
        <source>Empty: runs whenever the production runs</source>
        <translation>Leer: läuft immer, wenn die Produktion läuft</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="71"/>
        <source>the schedule</source>
        <translation>dem Zeitplan</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="73"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="76"/>
        <source>Time zone of the machine</source>
        <translation>Zeitzone des Rechners</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="81"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="319"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="90"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="321"/>
        <source>Next starts and stops</source>
        <translation>Nächste Starts und Stopps</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="115"/>
        <source>There is no item “{name}” any more.</source>
        <translation>Es gibt kein Element „{name}“ mehr.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="139"/>
        <source>Add to the schedule of “{name}”</source>
        <translation>Zum Zeitplan von „{name}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="156"/>
        <source>Remove from the schedule of “{name}”</source>
        <translation>Aus dem Zeitplan von „{name}“ entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="162"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="170"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="182"/>
        <source>Change the schedule of “{name}”</source>
        <translation>Zeitplan von „{name}“ ändern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="189"/>
        <source>Time zone of the schedule of “{name}”</source>
        <translation>Zeitzone des Zeitplans von „{name}“</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="206"/>
        <source>Start {when}</source>
        <translation>Start {when}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="206"/>
        <source>Stop {when}</source>
        <translation>Stopp {when}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="227"/>
        <source>{first} to {last}, {zone}</source>
        <translation>{first} bis {last}, {zone}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="228"/>
        <source>time of the machine</source>
        <translation>Zeit des Rechners</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="232"/>
        <source>By its schedule it runs now.</source>
        <translation>Nach seinem Zeitplan läuft es jetzt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="234"/>
        <source>By its schedule it is stopped now.</source>
        <translation>Nach seinem Zeitplan ist es jetzt angehalten.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="241"/>
        <source>Nothing changes in the next two years.</source>
        <translation>In den nächsten zwei Jahren ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="244"/>
        <source>{when}  starts</source>
        <translation>{when}  startet</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="244"/>
        <source>{when}  stops</source>
        <translation>{when}  hält an</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="248"/>
        <source>clocks {hours} h</source>
        <translation>Zeitumstellung {hours} h</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="281"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="270"/>
        <source>A start</source>
        <translation>Einen Start</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="271"/>
        <source>A stop</source>
        <translation>Einen Stopp</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="272"/>
        <source>Every day from 8:00 to 18:00</source>
        <translation>Jeden Tag von 8:00 bis 18:00</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="273"/>
        <source>Every night from 22:00 to 6:00</source>
        <translation>Jede Nacht von 22:00 bis 6:00</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="287"/>
        <source>Only Monday to Friday from 8:00 to 18:00</source>
        <translation>Nur Montag bis Freitag von 8:00 bis 18:00</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="288"/>
        <source>Always: no events</source>
        <translation>Immer: keine Ereignisse</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="295"/>
        <source>Remove the event (Delete)</source>
        <translation>Ereignis entfernen (Entf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="305"/>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="308"/>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="310"/>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="313"/>
        <source>Drag down a day to let it run there.</source>
        <translation>In einem Tag nach unten ziehen, damit es dort läuft.</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="140"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="141"/>
        <source>Edit {title}</source>
        <translation>{title} bearbeiten</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <location filename="../hie_studio/editors/schedules/feature.py" line="24"/>
        <source>Schedule of {name}</source>
        <translation>Zeitplan von {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/feature.py" line="30"/>
        <source>Sche&amp;dule of the item…</source>
        <translation>&amp;Zeitplan des Elements…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="97"/>
        <source>cron {expression}</source>
        <translation>Cron {expression}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="99"/>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="101"/>
        <source>{weekday} number {n} of the month at {at}</source>
        <translation>{weekday} Nr. {n} des Monats um {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="104"/>
        <source>every {weekday} at {at}</source>
        <translation>jeden {weekday} um {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="107"/>
        <source>day {day} of each month at {at}</source>
        <translation>am {day}. jedes Monats um {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="110"/>
        <source>{day} {month} each year at {at}</source>
        <translation>jedes Jahr am {day}. {month} um {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="115"/>
        <source>once, {date} at {at}</source>
        <translation>einmal, {date} um {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="117"/>
        <source>every day at {at}</source>
        <translation>jeden Tag um {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="128"/>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="129"/>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="130"/>
        <source>A weekday of each month</source>
        <translation>Ein Wochentag jedes Monats</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="131"/>
        <source>A day of each month</source>
        <translation>Ein Tag jedes Monats</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="132"/>
        <source>A day of each year</source>
        <translation>Ein Tag jedes Jahres</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="133"/>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="134"/>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
</context>
<context>
    <name>SchemaCommands</name>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="77"/>
        <source>New message type</source>
        <translation>Neuer Nachrichtentyp</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="77"/>
        <source>e.g. ADT_A08</source>
        <translation>z. B. ADT_A08</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="78"/>
        <source>New message structure</source>
        <translation>Neue Nachrichtenstruktur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="78"/>
        <source>Name, e.g. ADT_A01; one of the base begins as it is there</source>
        <translation>Name, z. B. ADT_A01; eine aus der Basis beginnt so, wie sie dort ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="79"/>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="79"/>
        <source>A letter and two letters or digits, e.g. ZPI; one of the base begins with its fields</source>
        <translation>Ein Buchstabe und zwei Buchstaben oder Ziffern, z. B. ZPI; eines aus der Basis beginnt mit seinen Feldern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="80"/>
        <source>New data type</source>
        <translation>Neuer Datentyp</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="80"/>
        <source>Name, e.g. ZCX</source>
        <translation>Name, z. B. ZCX</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="81"/>
        <source>New code table</source>
        <translation>Neue Codetabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="81"/>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="88"/>
        <location filename="../hie_studio/editors/schemas/commands.py" line="114"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="96"/>
        <source>Add “{what}” to schema {name}</source>
        <translation>„{what}“ zum Schema {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="111"/>
        <source>{code} is in the table already</source>
        <translation>{code} steht schon in der Tabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="114"/>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="114"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="122"/>
        <source>Add to “{what}” of schema {name}</source>
        <translation>Zu „{what}“ des Schemas {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="135"/>
        <source>Add a segment to “{what}” of schema {name}</source>
        <translation>Ein Segment zu „{what}“ des Schemas {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="147"/>
        <source>Group segments of “{what}” of schema {name}</source>
        <translation>Segmente von „{what}“ des Schemas {name} gruppieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="155"/>
        <source>Dissolve a group of “{what}” of schema {name}</source>
        <translation>Eine Gruppe von „{what}“ des Schemas {name} auflösen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="168"/>
        <source>Move a segment of “{what}” of schema {name}</source>
        <translation>Ein Segment von „{what}“ des Schemas {name} verschieben</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="179"/>
        <source>Remove “{what}” from schema {name}</source>
        <translation>„{what}“ aus dem Schema {name} entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="191"/>
        <source>Change “{what}” of schema {name}</source>
        <translation>„{what}“ des Schemas {name} ändern</translation>
    </message>
</context>
<context>
    <name>SchemaEditor</name>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="45"/>
        <source>Schema editor</source>
        <translation>Schema-Editor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="73"/>
        <source>There is no schema “{name}” any more</source>
        <translation>Es gibt kein Schema „{name}“ mehr</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="81"/>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="81"/>
        <source>{n} problems</source>
        <translation>{n} Probleme</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="135"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="139"/>
        <source>Add (Insert)</source>
        <translation>Hinzufügen (Einfg)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="136"/>
        <source>&amp;Field, component or value</source>
        <translation>&amp;Feld, Komponente oder Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="137"/>
        <source>Segment in the &amp;structure</source>
        <translation>&amp;Segment in der Struktur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="144"/>
        <source>&amp;Z segment or other segment…</source>
        <translation>&amp;Z-Segment oder anderes Segment…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="145"/>
        <source>&amp;Message structure…</source>
        <translation>&amp;Nachrichtenstruktur…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="146"/>
        <source>Message &amp;type…</source>
        <translation>Nachrichten&amp;typ…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="147"/>
        <source>&amp;Data type…</source>
        <translation>&amp;Datentyp…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="148"/>
        <source>&amp;Code table…</source>
        <translation>&amp;Codetabelle…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="157"/>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="158"/>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="160"/>
        <source>Make the selected segments, side by side, an optional repeating group</source>
        <translation>Die ausgewählten, nebeneinanderliegenden Segmente zu einer optionalen, wiederholbaren Gruppe machen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="162"/>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="163"/>
        <source>One of the selected segments, side by side, may come</source>
        <translation>Eines der ausgewählten, nebeneinanderliegenden Segmente darf kommen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="164"/>
        <source>Dissolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="165"/>
        <source>Put the segments of the group in its place</source>
        <translation>Die Segmente der Gruppe an deren Stelle setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="226"/>
        <source>{text} is no length; allowed are whole numbers, or nothing for no limit</source>
        <translation>{text} ist keine Länge; erlaubt sind ganze Zahlen, oder nichts für keine Grenze</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="112"/>
        <source>{name} is in the category already</source>
        <translation>{name} gibt es in der Kategorie schon</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="114"/>
        <source>The name of a segment is a letter and two letters or digits, e.g. ZPI</source>
        <translation>Der Name eines Segments ist ein Buchstabe und zwei Buchstaben oder Ziffern, z. B. ZPI</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="118"/>
        <source>Allowed are letters, digits, - and _</source>
        <translation>Erlaubt sind Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="171"/>
        <source>{number} is no number of a field; allowed are whole numbers from 1</source>
        <translation>{number} ist keine Nummer eines Feldes; erlaubt sind ganze Zahlen ab 1</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="182"/>
        <source>{key} is in {name} already</source>
        <translation>{key} gibt es in {name} schon</translation>
    </message>
</context>
<context>
    <name>SchemaForm</name>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="106"/>
        <source>Based on: an HL7 version or another category</source>
        <translation>Basiert auf: einer HL7-Version oder einer anderen Kategorie</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="107"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="108"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="109"/>
        <source>Message structure</source>
        <translation>Nachrichtenstruktur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="110"/>
        <source>Message type of the reply</source>
        <translation>Nachrichtentyp der Antwort</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="111"/>
        <source>Definition: [ ] optional, { } repeating, &lt; | &gt; one of</source>
        <translation>Definition: [ ] optional, { } wiederholbar, &lt; | &gt; eines von</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="112"/>
        <source>Segment; base: before its name takes it from the base</source>
        <translation>Segment; base: vor dem Namen nimmt es aus der Basis</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="113"/>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="114"/>
        <source>Repeating</source>
        <translation>Wiederholbar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="115"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="116"/>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="117"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="118"/>
        <source>Data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="119"/>
        <source>Required: R yes, O optional, C conditional, X not used</source>
        <translation>Erforderlich: R ja, O optional, C bedingt, X nicht verwendet</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="120"/>
        <source>Longest value, in characters</source>
        <translation>Längster Wert, in Zeichen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="121"/>
        <source>Code table</source>
        <translation>Codetabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="138"/>
        <source>Choose something in the tree, or add to it.</source>
        <translation>Etwas im Baum auswählen oder hinzufügen.</translation>
    </message>
</context>
<context>
    <name>SchemaTree</name>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="36"/>
        <source>Message types</source>
        <translation>Nachrichtentypen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="37"/>
        <source>Message structures</source>
        <translation>Nachrichtenstrukturen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="38"/>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="39"/>
        <source>Data types</source>
        <translation>Datentypen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="40"/>
        <source>Code tables</source>
        <translation>Codetabellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="48"/>
        <source>one of</source>
        <translation>eines von</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="50"/>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="50"/>
        <location filename="../hie_studio/editors/schemas/tree.py" line="222"/>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="53"/>
        <location filename="../hie_studio/editors/schemas/tree.py" line="224"/>
        <source>repeating</source>
        <translation>wiederholbar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="70"/>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="71"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="71"/>
        <source>Type or use</source>
        <translation>Typ oder Verwendung</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="71"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="194"/>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="194"/>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
</context>
<context>
    <name>Schemas</name>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="30"/>
        <source>Schema {name}</source>
        <translation>Schema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="25"/>
        <source>HL7 &amp;schemas…</source>
        <translation>HL7-&amp;Schemas…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="37"/>
        <source>There is a schema “{name}” already.</source>
        <translation>Es gibt bereits ein Schema „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="35"/>
        <source>New schema</source>
        <translation>Neues Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="36"/>
        <source>Name of the category, as settings and transforms name it: Name:ADT_A01</source>
        <translation>Name der Kategorie, wie Einstellungen und Transformationen sie nennen: Name:ADT_A01</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="43"/>
        <source>New schema “{name}”</source>
        <translation>Neues Schema „{name}“</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="55"/>
        <source>HL7 schemas</source>
        <translation>HL7-Schemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="57"/>
        <source>Based on</source>
        <translation>Basiert auf</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="57"/>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="57"/>
        <source>Structures</source>
        <translation>Strukturen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="58"/>
        <source>No schemas of your own yet</source>
        <translation>Noch keine eigenen Schemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="60"/>
        <source>A schema adds to an HL7 version what is the site’s own: Z segments, structures, code tables.</source>
        <translation>Ein Schema ergänzt eine HL7-Version um das, was dem Haus eigen ist: Z-Segmente, Strukturen, Codetabellen.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="54"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="72"/>
        <source>Find in the &amp;workspace…</source>
        <translation>Im &amp;Arbeitsbereich suchen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="73"/>
        <source>&amp;Who uses this</source>
        <translation>&amp;Wer verwendet dies</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="74"/>
        <source>Go to what is named &amp;here</source>
        <translation>Zum &amp;hier Genannten gehen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="75"/>
        <source>Rename ever&amp;ywhere…</source>
        <translation>Überall u&amp;mbenennen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="128"/>
        <source>Reading other workspaces…</source>
        <translation>Andere Arbeitsbereiche werden gelesen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="212"/>
        <source>{name} has no editor here; its file is in the folder {folder}.</source>
        <translation>{name} hat hier keinen Editor; die Datei liegt im Ordner {folder}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="251"/>
        <source>Select an item, or put the cursor on a name: of an item, rule, table, port, function.</source>
        <translation>Ein Element auswählen oder den Cursor auf einen Namen setzen: eines Elements, einer Regel, einer Tabelle, eines Ports, einer Funktion.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="274"/>
        <source>Select an item, or open a rule, transform or lookup table, to rename it.</source>
        <translation>Zum Umbenennen ein Element auswählen oder eine Regel, Transformation oder Nachschlagetabelle öffnen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="67"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="72"/>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="74"/>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="92"/>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="93"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="94"/>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="95"/>
        <source>Lookup table</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="96"/>
        <source>Business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="97"/>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="98"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="99"/>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="100"/>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="101"/>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="102"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="103"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="51"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="56"/>
        <source>Find in items, settings, rules, transforms, tables, tests…</source>
        <translation>In Elementen, Einstellungen, Regeln, Transformationen, Tabellen, Tests suchen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="57"/>
        <source>Find in the workspace</source>
        <translation>Im Arbeitsbereich suchen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="61"/>
        <source>Kinds to search</source>
        <translation>Zu durchsuchende Arten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="62"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="65"/>
        <source>Recent workspaces too</source>
        <translation>Auch zuletzt geöffnete Arbeitsbereiche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="71"/>
        <source>Who uses it</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="72"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="74"/>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="107"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="107"/>
        <source>Fewer or other words, or all kinds, may find more.</source>
        <translation>Weniger oder andere Wörter oder alle Arten finden vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="111"/>
        <source>Type a few words: a name, a port, a code, a part of a condition. Enter leads to the place.</source>
        <translation>Ein paar Wörter eingeben: einen Namen, einen Port, einen Code, einen Teil einer Bedingung. Die Eingabetaste führt zur Stelle.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="55"/>
        <location filename="../hie_studio/panels/search/panel.py" line="113"/>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="123"/>
        <source>1 place uses {name} ({kind})</source>
        <translation>1 Stelle verwendet {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="125"/>
        <source>{n} places use {name} ({kind})</source>
        <translation>{n} Stellen verwenden {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="164"/>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="164"/>
        <source>{n} places</source>
        <translation>{n} Stellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="165"/>
        <source>The first {n} places</source>
        <translation>Die ersten {n} Stellen</translation>
    </message>
</context>
<context>
    <name>SendEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="75"/>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="76"/>
        <source>Add a target…</source>
        <translation>Ziel hinzufügen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="77"/>
        <source>Transforms</source>
        <translation>Transformationen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="78"/>
        <source>Add a transform…</source>
        <translation>Transformation hinzufügen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="120"/>
        <source>Open transform</source>
        <translation>Transformation öffnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="120"/>
        <source>Make transform</source>
        <translation>Transformation anlegen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="90"/>
        <source>through the transforms</source>
        <translation>über die Transformationen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="97"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="105"/>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="99"/>
        <source>Higher goes first in the target&apos;s queue; 0 keeps the message&apos;s own</source>
        <translation>Höheres geht in der Warteschlange des Ziels vor; 0 behält den der Nachricht</translation>
    </message>
</context>
<context>
    <name>SendTestPanel</name>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="38"/>
        <source>Press Run first; the production must allow testing.</source>
        <translation>Zuerst „Starten“ drücken; die Produktion muss Tests erlauben.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="39"/>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="40"/>
        <source>Item that takes the message in</source>
        <translation>Element, das die Nachricht annimmt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="42"/>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="43"/>
        <source>Sample message</source>
        <translation>Beispielnachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="44"/>
        <source>Pick a sample…</source>
        <translation>Beispiel wählen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="48"/>
        <source>Message to send</source>
        <translation>Zu sendende Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="49"/>
        <source>Paste an HL7 message, or pick a sample above</source>
        <translation>Eine HL7-Nachricht einfügen oder oben ein Beispiel wählen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="51"/>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="52"/>
        <source>The reply appears here</source>
        <translation>Die Antwort erscheint hier</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="55"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="58"/>
        <source>Trace</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="110"/>
        <source>Sending to {item}…</source>
        <translation>Sende an {item}…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="118"/>
        <source>Taken in. Trace shows what became of it.</source>
        <translation>Angenommen. Trace zeigt, was daraus wurde.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="123"/>
        <source>Message {id}</source>
        <translation>Nachricht {id}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="120"/>
        <source>It was not answered.</source>
        <translation>Sie wurde nicht beantwortet.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../hie_studio/session.py" line="130"/>
        <source>The simulated systems do not run: {why}</source>
        <translation>Die simulierten Systeme laufen nicht: {why}</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="104"/>
        <source>Settings of the transform</source>
        <translation>Einstellungen der Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="108"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="109"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="116"/>
        <source>A failing step ends the transform</source>
        <translation>Ein fehlschlagender Schritt beendet die Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="118"/>
        <source>A missing source segment counts as empty</source>
        <translation>Ein fehlendes Quellsegment gilt als leer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="120"/>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="125"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="126"/>
        <source>Source: class and schema</source>
        <translation>Quelle: Klasse und Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="127"/>
        <source>Target: class and schema</source>
        <translation>Ziel: Klasse und Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="128"/>
        <source>The target begins as</source>
        <translation>Das Ziel beginnt als</translation>
    </message>
</context>
<context>
    <name>ShortcutWindow</name>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="28"/>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="31"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="32"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="32"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>SideTree</name>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="45"/>
        <source>{side}: by schema or by sample</source>
        <translation>{side}: nach Schema oder nach Beispiel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="46"/>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="47"/>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="48"/>
        <source>Every place the schema has</source>
        <translation>Jede Stelle, die das Schema hat</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="50"/>
        <source>The places of the message in the preview, with their values</source>
        <translation>Die Stellen der Nachricht in der Vorschau mit ihren Werten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="89"/>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="89"/>
        <source>Pick or paste one in the preview below.</source>
        <translation>Unten in der Vorschau eine auswählen oder einfügen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="95"/>
        <source>This message cannot be read</source>
        <translation>Diese Nachricht ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Simulating</name>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="36"/>
        <source>End the si&amp;mulated systems</source>
        <translation>Si&amp;mulierte Systeme beenden</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="36"/>
        <source>Run with si&amp;mulated systems</source>
        <translation>Mit si&amp;mulierten Systemen starten</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="66"/>
        <source>The simulated systems start…</source>
        <translation>Die simulierten Systeme starten…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="72"/>
        <source>The simulated systems do not run: {why}</source>
        <translation>Die simulierten Systeme laufen nicht: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="75"/>
        <source>Simulated until Stop: {what}</source>
        <translation>Simuliert bis Stopp: {what}</translation>
    </message>
</context>
<context>
    <name>SiteCalls</name>
    <message>
        <location filename="../hie_studio/editors/rules/site_calls.py" line="81"/>
        <source>{file} is being called</source>
        <translation>{file} wird aufgerufen</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="40"/>
        <source>{n} items are selected.</source>
        <translation>{n} Elemente sind ausgewählt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="47"/>
        <source>{n} problems.</source>
        <translation>{n} Probleme.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="51"/>
        <source>From {names}.</source>
        <translation>Von {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="53"/>
        <source>To {names}.</source>
        <translation>An {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="59"/>
        <source>Group {name}, folded.</source>
        <translation>Gruppe {name}, zugeklappt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="59"/>
        <source>Group {name}.</source>
        <translation>Gruppe {name}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="62"/>
        <source>Comment: {text}</source>
        <translation>Kommentar: {text}</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="65"/>
        <source>From {source} to {target}.</source>
        <translation>Von {source} an {target}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="48"/>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="68"/>
        <source>HIE Studio</source>
        <translation>HIE Studio</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="40"/>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="51"/>
        <source>New from a template</source>
        <translation>Neu aus einer Vorlage</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="54"/>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="77"/>
        <source>Draw a production, press Run, watch messages flow. Drop an IRIS export (.xml, .cls, .zip) anywhere on this window to import it, or a workspace folder to open it.</source>
        <translation>Eine Produktion zeichnen, Start drücken, Nachrichten fließen sehen. Einen IRIS-Export (.xml, .cls, .zip) zum Importieren oder einen Arbeitsordner zum Öffnen irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="90"/>
        <source>New production</source>
        <translation>Neue Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="91"/>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="92"/>
        <source>Import from IRIS</source>
        <translation>Aus IRIS importieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="93"/>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="124"/>
        <source>A copy in a folder of your own is made and opened.</source>
        <translation>Eine Kopie in einem eigenen Ordner wird angelegt und geöffnet.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="144"/>
        <source>Back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="136"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="29"/>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="30"/>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="31"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="32"/>
        <source>Retrying</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="33"/>
        <source>Paused by its schedule</source>
        <translation>Durch Zeitplan pausiert</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="34"/>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="35"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="36"/>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="37"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="38"/>
        <source>Not available in HIE</source>
        <translation>In HIE nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../hie_studio/window/status.py" line="76"/>
        <source>No connection to {url}</source>
        <translation>Keine Verbindung zu {url}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="103"/>
        <source>{n} msg/s</source>
        <translation>{n} Nachr./s</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="105"/>
        <source>{n} queued</source>
        <translation>{n} in Warteschlange</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="108"/>
        <source>{n} errors</source>
        <translation>{n} Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="111"/>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="122"/>
        <source>Problem of the step</source>
        <translation>Problem des Schritts</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="127"/>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="129"/>
        <source>For each</source>
        <translation>Für jedes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="130"/>
        <source>Counted by the variable</source>
        <translation>Gezählt mit der Variablen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="132"/>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="132"/>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="136"/>
        <source>Value to log</source>
        <translation>Zu protokollierender Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="138"/>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="148"/>
        <source>Remark on this step</source>
        <translation>Bemerkung zu diesem Schritt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="155"/>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="166"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="157"/>
        <source>Set the target</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="158"/>
        <source>Append to the target</source>
        <translation>An das Ziel anhängen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="159"/>
        <source>Insert into the target</source>
        <translation>In das Ziel einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="160"/>
        <source>Clear the target</source>
        <translation>Ziel leeren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="161"/>
        <source>Remove the target</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="167"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="169"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="171"/>
        <source>At place</source>
        <translation>An Stelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="179"/>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="180"/>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="185"/>
        <source>Transform to call</source>
        <translation>Aufzurufende Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="186"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="189"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="190"/>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="191"/>
        <source>Value passed along (aux)</source>
        <translation>Mitgegebener Wert (aux)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="195"/>
        <source>Of its cases the first whose condition holds runs; if none does, what stands last.</source>
        <translation>Der erste Fall, dessen Bedingung zutrifft, läuft; trifft keiner zu, was zuletzt steht.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="200"/>
        <source>Add a case</source>
        <translation>Fall hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="207"/>
        <source>This step of IRIS is kept and written back as it is. It cannot run here; a Python step can do its work.</source>
        <translation>Dieser Schritt von IRIS wird bewahrt und unverändert zurückgeschrieben. Er kann hier nicht laufen; ein Python-Schritt kann seine Arbeit tun.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="218"/>
        <source>Text of the kept step</source>
        <translation>Text des bewahrten Schritts</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="220"/>
        <source>Python step that does its work (transforms/NAME.py)</source>
        <translation>Python-Schritt, der seine Arbeit tut (transforms/NAME.py)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="251"/>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="254"/>
        <source>The step is in use</source>
        <translation>Der Schritt ist in Gebrauch</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <location filename="../hie_studio/editors/mapper/step_list.py" line="104"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_list.py" line="144"/>
        <source>{sentence}, switched off</source>
        <translation>{sentence}, ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="44"/>
        <source>Import into {name}</source>
        <translation>In {name} importieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="61"/>
        <source>{file} holds several tables and none is called {name}: {names}. The list of lookup tables imports all of them.</source>
        <translation>{file} enthält mehrere Tabellen, und keine heißt {name}: {names}. Die Liste der Nachschlagetabellen importiert sie alle.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="69"/>
        <source>Export {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="71"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="71"/>
        <source>IRIS export (*.xml)</source>
        <translation>IRIS-Export (*.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="89"/>
        <source>{n} rows written to {file}</source>
        <translation>{n} Zeilen in {file} geschrieben</translation>
    </message>
</context>
<context>
    <name>TableLinks</name>
    <message>
        <location filename="../hie_studio/editors/table_links.py" line="27"/>
        <source>Lookup tables used</source>
        <translation>Verwendete Nachschlagetabellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/table_links.py" line="35"/>
        <source>Lookup table: {tables}</source>
        <translation>Nachschlagetabelle: {tables}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/table_links.py" line="35"/>
        <source>Lookup tables: {tables}</source>
        <translation>Nachschlagetabellen: {tables}</translation>
    </message>
</context>
<context>
    <name>TestsPanel</name>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="48"/>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="49"/>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="50"/>
        <source>Run selected</source>
        <translation>Ausgewählte ausführen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="51"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="56"/>
        <source>Tests and what differs</source>
        <translation>Tests und was verschieden ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="55"/>
        <source>Test or place</source>
        <translation>Test oder Stelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="55"/>
        <source>Result or name</source>
        <translation>Ergebnis oder Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="55"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="55"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="97"/>
        <source>Choose a message in the message list, in its trace or in a window of its own, and press Capture as test: what comes out of it now is what is expected from then on.</source>
        <translation>Eine Nachricht in der Liste, in ihrem Verlauf oder in einem eigenen Fenster wählen und „Als Test festhalten“ drücken: Was jetzt aus ihr wird, wird von da an erwartet.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="100"/>
        <source>No tests yet</source>
        <translation>Noch keine Tests</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="135"/>
        <source>{passed} of {n} passed, {messages} messages, {seconds} s</source>
        <translation>{passed} von {n} bestanden, {messages} Nachrichten, {seconds} s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="169"/>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="169"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="183"/>
        <source>(not there)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="43"/>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="46"/>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="47"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="48"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="49"/>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>ThroughputPanel</name>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="68"/>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="69"/>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="69"/>
        <source>Whole production</source>
        <translation>Gesamte Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="73"/>
        <location filename="../hie_studio/panels/throughput/panel.py" line="148"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="76"/>
        <source>Hold the graphs still</source>
        <translation>Die Diagramme anhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="79"/>
        <source>messages / s</source>
        <translation>Nachrichten / s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="80"/>
        <source>queued</source>
        <translation>in Warteschlange</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="118"/>
        <source>In {n} /s</source>
        <translation>Ein {n} /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="119"/>
        <source>Out {n} /s</source>
        <translation>Aus {n} /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="120"/>
        <source>Queued {n}</source>
        <translation>Warteschlange {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="128"/>
        <source>The graph begins after two seconds.</source>
        <translation>Das Diagramm beginnt nach zwei Sekunden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="129"/>
        <source>Measuring…</source>
        <translation>Messung läuft…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="131"/>
        <source>Press Run: rates and queues of the last five minutes appear here.</source>
        <translation>„Starten“ drücken: Raten und Warteschlangen der letzten fünf Minuten erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="132"/>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="148"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TimeSpan</name>
    <message>
        <location filename="../hie_studio/panels/messages/time_span.py" line="21"/>
        <location filename="../hie_studio/panels/messages/time_span.py" line="29"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/time_span.py" line="22"/>
        <location filename="../hie_studio/panels/messages/time_span.py" line="29"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/time_span.py" line="23"/>
        <source>The end lies before the beginning</source>
        <translation>Das Ende liegt vor dem Anfang</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../hie_studio/panels/trace/timeline.py" line="56"/>
        <source>Steps of the message</source>
        <translation>Schritte der Nachricht</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="38"/>
        <source>&amp;Guided tour</source>
        <translation>&amp;Geführter Rundgang</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="86"/>
        <source>Begin</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="88"/>
        <source>Make a production of your own, open one, or import what you have in IRIS. Files dropped anywhere on the window are taken too.</source>
        <translation>Eine eigene Produktion anlegen, eine öffnen oder importieren, was in IRIS vorhanden ist. Auch Dateien, die irgendwo auf das Fenster gezogen werden, werden übernommen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="94"/>
        <source>Or begin with one that works</source>
        <translation>Oder mit einer beginnen, die schon läuft</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="96"/>
        <source>A template is copied into a folder of your own, with rules, transforms and tests. Below are samples of every protocol. Choose one: the tour goes on there.</source>
        <translation>Eine Vorlage wird in einen eigenen Ordner kopiert, mit Regeln, Transformationen und Tests. Darunter stehen Beispiele für jedes Protokoll. Eines wählen: Der Rundgang geht dort weiter.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="106"/>
        <source>The production</source>
        <translation>Die Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="108"/>
        <source>Messages come in at the left, are routed in the middle and leave at the right. Drag from the dot of an item to another to connect them; type on the canvas to add an item; the arrow keys walk from one to the next.</source>
        <translation>Nachrichten kommen links herein, werden in der Mitte weitergeleitet und gehen rechts hinaus. Vom Punkt eines Elements zu einem anderen ziehen, um sie zu verbinden; auf der Zeichenfläche tippen, um ein Element hinzuzufügen; die Pfeiltasten gehen von einem zum nächsten.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="115"/>
        <source>Items to add</source>
        <translation>Elemente zum Hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="117"/>
        <source>Services take messages in, processes decide, operations send. Drag one onto the canvas, or press Enter on it.</source>
        <translation>Dienste nehmen Nachrichten an, Prozesse entscheiden, Operationen senden. Eines auf die Zeichenfläche ziehen oder darauf die Eingabetaste drücken.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="123"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="125"/>
        <source>What the selected items are set to, with units and defaults; what differs from the default is marked. The name IRIS gives a setting stands beside ours.</source>
        <translation>Wie die ausgewählten Elemente eingestellt sind, mit Einheiten und Vorgaben; was von der Vorgabe abweicht, ist markiert. Der Name, den IRIS einer Einstellung gibt, steht neben unserem.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="131"/>
        <source>What is wrong, what happens</source>
        <translation>Was falsch ist, was geschieht</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="133"/>
        <source>Problems are found after each change. While the production runs: its messages, the story of one, throughput, the log. Tests show whether it still does what it should.</source>
        <translation>Probleme werden nach jeder Änderung gefunden. Während die Produktion läuft: ihre Nachrichten, der Verlauf einer Nachricht, der Durchsatz, das Protokoll. Tests zeigen, ob sie noch tut, was sie soll.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="139"/>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="141"/>
        <source>F5 saves and starts the production; figures then show on the items and connections. Reload takes over changes while it runs. Production &gt; Run with simulated systems plays the systems around it.</source>
        <translation>F5 speichert und startet die Produktion; dann stehen Zahlen an Elementen und Verbindungen. „Neu laden“ übernimmt Änderungen im Betrieb. Produktion &gt; Mit simulierten Systemen starten spielt die Systeme ringsum.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="147"/>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="149"/>
        <source>F9 leads to where a test message is sent: pick a sample, press Send, then Trace for its way through the rules. Ctrl+Shift+Up makes these panels larger.</source>
        <translation>F9 führt dorthin, wo eine Testnachricht gesendet wird: Beispiel wählen, „Senden“ drücken, dann „Trace“ für ihren Weg durch die Regeln. Strg+Umschalt+Auf vergrößert diese Bereiche.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="157"/>
        <source>Ctrl+Shift+P finds every command, item, rule and table by a few letters, and sets settings: lab port 6001. Ctrl+Z takes back any edit. Help &gt; Keyboard shortcuts lists the keys.</source>
        <translation>Strg+Umschalt+P findet jeden Befehl, jedes Element, jede Regel und Tabelle mit wenigen Buchstaben und setzt Einstellungen: lab port 6001. Strg+Z nimmt jede Änderung zurück. Hilfe &gt; Tastenkürzel nennt die Tasten.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="155"/>
        <source>Anything else</source>
        <translation>Alles andere</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="123"/>
        <source>Received by {item}</source>
        <translation>Empfangen von {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="124"/>
        <source>{item} decided by its rules</source>
        <translation>{item} hat nach seinen Regeln entschieden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="125"/>
        <source>Transformed for {target}</source>
        <translation>Transformiert für {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="126"/>
        <source>Queued for {target}</source>
        <translation>In der Warteschlange für {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="127"/>
        <source>Sent by {item}</source>
        <translation>Gesendet von {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="128"/>
        <source>Reply to {item}</source>
        <translation>Antwort an {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="129"/>
        <source>{item} tries again</source>
        <translation>{item} versucht es erneut</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="130"/>
        <source>Completed at {item}</source>
        <translation>Abgeschlossen bei {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="131"/>
        <source>Failed at {item}</source>
        <translation>Fehlgeschlagen bei {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="132"/>
        <source>Suspended at {item}</source>
        <translation>Zurückgestellt bei {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="133"/>
        <source>{item} sent it nowhere</source>
        <translation>{item} hat sie nirgendwohin gesendet</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="134"/>
        <source>Bad message at {item}</source>
        <translation>Fehlerhafte Nachricht bei {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="135"/>
        <source>Sent again to {target}</source>
        <translation>Erneut gesendet an {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="138"/>
        <source>Edited and sent again to {target}</source>
        <translation>Bearbeitet und erneut gesendet an {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="147"/>
        <source>By {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="154"/>
        <source>Sends to {target}</source>
        <translation>Sendet an {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="159"/>
        <source>Took {time}</source>
        <translation>Dauer: {time}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="168"/>
        <source>{rule}: not tried, {why}</source>
        <translation>{rule}: nicht geprüft, {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="180"/>
        <source>It calls a function of the workspace, which is not called again: this and later rules are not told.</source>
        <translation>Sie ruft eine Funktion des Arbeitsbereichs auf, die nicht erneut aufgerufen wird: über diese und spätere Regeln wird nichts gesagt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="207"/>
        <source>{end}, {n} steps in {time}</source>
        <translation>{end}, {n} Schritte in {time}</translation>
    </message>
</context>
<context>
    <name>TraceEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="153"/>
        <source>Value to log</source>
        <translation>Wert für das Protokoll</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="158"/>
        <source>Log it goes to</source>
        <translation>Protokoll, in das er kommt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="159"/>
        <source>event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="160"/>
        <source>rule log (debug)</source>
        <translation>Regelprotokoll (debug)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="164"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="165"/>
        <source>to the</source>
        <translation>in das</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="55"/>
        <source>Trace</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="63"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="68"/>
        <source>Open message</source>
        <translation>Nachricht öffnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="72"/>
        <location filename="../hie_studio/panels/trace/panel.py" line="73"/>
        <source>Capture as test</source>
        <translation>Als Test festhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="76"/>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="78"/>
        <source>Choose a message in the message list and press Trace, or double-click it.</source>
        <translation>Eine Nachricht in der Nachrichtenliste wählen und „Verlauf“ drücken oder doppelklicken.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="79"/>
        <source>No message chosen</source>
        <translation>Keine Nachricht gewählt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="135"/>
        <source>{what} at {time}</source>
        <translation>{what} um {time}</translation>
    </message>
</context>
<context>
    <name>TransformEditor</name>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="57"/>
        <source>Transform editor</source>
        <translation>Transformationseditor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="60"/>
        <source>the transform</source>
        <translation>der Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="68"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="69"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="74"/>
        <source>DTL of IRIS</source>
        <translation>DTL von IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="75"/>
        <source>YAML of the file</source>
        <translation>YAML der Datei</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="78"/>
        <source>Preview and texts</source>
        <translation>Vorschau und Texte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="79"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="115"/>
        <source>{name} was removed; undo brings it back</source>
        <translation>{name} wurde entfernt; Rückgängig holt es zurück</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="144"/>
        <source>Fails on the message below: {why}</source>
        <translation>Schlägt bei der Nachricht unten fehl: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="170"/>
        <source>No step sets {path} yet</source>
        <translation>Noch kein Schritt setzt {path}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="175"/>
        <source>Choose a step with a value, or drag the field onto the target</source>
        <translation>Einen Schritt mit einem Wert wählen oder das Feld auf das Ziel ziehen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="69"/>
        <source>Add step “{step}”</source>
        <translation>Schritt „{step}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="95"/>
        <source>Duplicate step “{step}”</source>
        <translation>Schritt „{step}“ verdoppeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="109"/>
        <source>Delete step “{step}”</source>
        <translation>Schritt „{step}“ löschen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="113"/>
        <source>Delete {n} steps</source>
        <translation>{n} Schritte löschen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="150"/>
        <source>Move step “{step}”</source>
        <translation>Schritt „{step}“ verschieben</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="164"/>
        <source>Switch off “{step}”</source>
        <translation>„{step}“ ausschalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="166"/>
        <source>Switch on “{step}”</source>
        <translation>„{step}“ einschalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="169"/>
        <source>Change step “{step}”</source>
        <translation>Schritt „{step}“ ändern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="180"/>
        <source>Change the settings of “{name}”</source>
        <translation>Einstellungen von „{name}“ ändern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="250"/>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="251"/>
        <source>Add step (Insert)</source>
        <translation>Schritt hinzufügen (Einfg)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="253"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="255"/>
        <source>Settings of the transform (Escape in the steps)</source>
        <translation>Einstellungen der Transformation (Esc in den Schritten)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="258"/>
        <source>Duplicate the step (Ctrl+D)</source>
        <translation>Schritt verdoppeln (Strg+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="261"/>
        <source>Delete the step (Delete)</source>
        <translation>Schritt löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="273"/>
        <source>No steps yet</source>
        <translation>Noch keine Schritte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="274"/>
        <source>Each step sets a field of the target. Press “Add step”.</source>
        <translation>Jeder Schritt setzt ein Feld des Ziels. „Schritt hinzufügen“ drücken.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="278"/>
        <source>Steps added here run when nothing above holds.</source>
        <translation>Schritte hier laufen, wenn nichts darüber zutrifft.</translation>
    </message>
</context>
<context>
    <name>TransformList</name>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="20"/>
        <source>Transforms</source>
        <translation>Transformationen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="22"/>
        <source>From → to</source>
        <translation>Von → nach</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="22"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="23"/>
        <source>No transforms yet</source>
        <translation>Noch keine Transformationen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="24"/>
        <source>A transform makes one message out of another. Make one, then name it in a rule.</source>
        <translation>Eine Transformation macht aus einer Nachricht eine andere. Eine anlegen und dann in einer Regel nennen.</translation>
    </message>
</context>
<context>
    <name>Transforms</name>
    <message>
        <location filename="../hie_studio/editors/mapper/feature.py" line="29"/>
        <source>Transform {name}</source>
        <translation>Transformation {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/feature.py" line="25"/>
        <source>&amp;Transforms…</source>
        <translation>&amp;Transformationen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/feature.py" line="46"/>
        <source>New transform “{name}”</source>
        <translation>Neue Transformation „{name}“</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <location filename="../hie_studio/message_tree/model.py" line="230"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/model.py" line="230"/>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/model.py" line="230"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/model.py" line="230"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="37"/>
        <source>Go to the next item in trouble  F8</source>
        <translation>Zum nächsten Element mit Störung gehen  F8</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="42"/>
        <source>Next item in trou&amp;ble</source>
        <translation>Nächstes Element mit &amp;Störung</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="70"/>
        <source>{n} in error</source>
        <translation>{n} mit Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="71"/>
        <source>{n} retrying</source>
        <translation>{n} im neuen Versuch</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="72"/>
        <source>{n} suspended or failed</source>
        <translation>{n} ausgesetzt oder gescheitert</translation>
    </message>
</context>
<context>
    <name>TryOut</name>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="51"/>
        <source>Item that sends the message</source>
        <translation>Element, das die Nachricht sendet</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="54"/>
        <source>Sample message</source>
        <translation>Beispielnachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="55"/>
        <source>Pick a sample…</source>
        <translation>Beispiel wählen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="58"/>
        <source>Message to try</source>
        <translation>Nachricht zum Ausprobieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="59"/>
        <source>Paste an HL7 message to see which rules fire</source>
        <translation>Eine HL7-Nachricht einfügen, um zu sehen, welche Regeln greifen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="60"/>
        <source>Fields of the message</source>
        <translation>Felder der Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="61"/>
        <location filename="../hie_studio/editors/rules/try_out.py" line="142"/>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="61"/>
        <location filename="../hie_studio/editors/rules/try_out.py" line="142"/>
        <source>Pick a sample, or paste a message as text.</source>
        <translation>Ein Beispiel wählen oder eine Nachricht als Text einfügen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="69"/>
        <source>Message to try, as text and as fields</source>
        <translation>Probenachricht, als Text und als Felder</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="70"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="71"/>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="76"/>
        <source>Rules as tried</source>
        <translation>Regeln in Prüfreihenfolge</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="125"/>
        <source>Calling functions of the workspace…</source>
        <translation>Funktionen des Arbeitsbereichs werden aufgerufen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="143"/>
        <source>The verdict appears here.</source>
        <translation>Das Ergebnis erscheint hier.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="133"/>
        <source>Goes to {targets}</source>
        <translation>Geht an {targets}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="136"/>
        <source>Goes nowhere: no rule sends it on</source>
        <translation>Geht nirgendwohin: keine Regel sendet sie weiter</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="174"/>
        <source>fires</source>
        <translation>greift</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="174"/>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="174"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="190"/>
        <source>Try a message from</source>
        <translation>Eine Nachricht ausprobieren von</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <location filename="../hie_studio/panels/viewer/checking.py" line="76"/>
        <source>HL7 {version}, as the message says</source>
        <translation>HL7 {version}, wie in der Nachricht angegeben</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="38"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="39"/>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="71"/>
        <source>{why} With version control every commit keeps the workspace as it is, to be compared and brought back.</source>
        <translation>{why} Mit Versionsverwaltung hält jeder Commit den Arbeitsbereich so fest, wie er ist, zum Vergleichen und Zurückholen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="73"/>
        <source>No versions are kept</source>
        <translation>Es werden keine Versionen aufbewahrt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="108"/>
        <source>Since “{version}”</source>
        <translation>Seit „{version}“</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="110"/>
        <source>From “{older}” to “{newer}”</source>
        <translation>Von „{older}“ bis „{newer}“</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="122"/>
        <source>Restore version “{version}”</source>
        <translation>Version „{version}“ wiederherstellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="126"/>
        <source>Nothing differs from version “{version}”.</source>
        <translation>Nichts unterscheidet sich von Version „{version}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="129"/>
        <source>The production is as in version “{version}”. Undo takes that back; save to keep it.</source>
        <translation>Die Produktion ist wie in Version „{version}“. Rückgängig nimmt das zurück; zum Behalten speichern.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="155"/>
        <source>That cannot be done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="157"/>
        <source>No versions can be shown</source>
        <translation>Es können keine Versionen gezeigt werden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="118"/>
        <source>Say in a few words what you changed.</source>
        <translation>In wenigen Worten sagen, was geändert wurde.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="122"/>
        <source>Files outside the workspace are staged in this repository ({names}). Commit them first, or unstage them.</source>
        <translation>In diesem Repository sind Dateien außerhalb des Arbeitsbereichs vorgemerkt ({names}). Diese zuerst committen oder aus der Vormerkung nehmen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="129"/>
        <source>Nothing has changed since the last version.</source>
        <translation>Seit der letzten Version hat sich nichts geändert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="149"/>
        <source>Versions need the package dulwich, which is not installed: pip install &apos;hie[studio]&apos;.</source>
        <translation>Versionen brauchen das Paket dulwich, das nicht installiert ist: pip install &apos;hie[studio]&apos;.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="171"/>
        <source>{folder} is in no git repository.</source>
        <translation>{folder} liegt in keinem Git-Repository.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="175"/>
        <source>The repository is bare: it has no files to look at.</source>
        <translation>Das Repository ist „bare“: Es hat keine Dateien zum Ansehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="179"/>
        <source>The repository cannot be read: {why}</source>
        <translation>Das Repository ist nicht lesbar: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="249"/>
        <source>The workspace was not there yet in version {id}.</source>
        <translation>Den Arbeitsbereich gab es in Version {id} noch nicht.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="264"/>
        <source>The version is larger than 64 MB.</source>
        <translation>Die Version ist größer als 64 MB.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="53"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="58"/>
        <source>What you changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="59"/>
        <source>What did you change?</source>
        <translation>Was wurde geändert?</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="60"/>
        <source>Commit</source>
        <translation>Committen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="61"/>
        <location filename="../hie_studio/panels/versions/panel.py" line="161"/>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="62"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="67"/>
        <source>Start keeping versions</source>
        <translation>Ab jetzt Versionen aufbewahren</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="80"/>
        <source>No versions</source>
        <translation>Keine Versionen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="80"/>
        <source>Save the production first: versions are kept of its files.</source>
        <translation>Zuerst die Produktion speichern: Versionen werden von ihren Dateien aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="64"/>
        <source>Versions of the workspace, newest first</source>
        <translation>Versionen des Arbeitsbereichs, neueste zuerst</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="63"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="63"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="63"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="63"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="127"/>
        <source>A version by {who}</source>
        <translation>Eine Version von {who}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="132"/>
        <source>Branch {name}</source>
        <translation>Branch {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="132"/>
        <source>No branch</source>
        <translation>Kein Branch</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="135"/>
        <source>nothing changed since the last version</source>
        <translation>seit der letzten Version nichts geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="138"/>
        <source>changed: {files}</source>
        <translation>geändert: {files}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="161"/>
        <source>Compare the two</source>
        <translation>Die beiden vergleichen</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="37"/>
        <source>Open &amp;message…</source>
        <translation>&amp;Nachricht öffnen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="59"/>
        <source>{name} does not begin with MSH; HL7 v2 messages are compared by field.</source>
        <translation>{name} beginnt nicht mit MSH; nach Feldern verglichen werden HL7-v2-Nachrichten.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="60"/>
        <source>The messages cannot be compared</source>
        <translation>Die Nachrichten können nicht verglichen werden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="71"/>
        <source>Open message</source>
        <translation>Nachricht öffnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="87"/>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="95"/>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="100"/>
        <source>Messages (*.hl7 *.txt *.msg *.dat *.xml *.json)</source>
        <translation>Nachrichten (*.hl7 *.txt *.msg *.dat *.xml *.json)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="101"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="115"/>
        <source>it holds {n} bytes; 1 to {most} can be shown</source>
        <translation>sie hat {n} Bytes; 1 bis {most} können gezeigt werden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="151"/>
        <source>The message cannot be opened</source>
        <translation>Die Nachricht kann nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <location filename="../hie_studio/editors/schedules/week_view.py" line="35"/>
        <source>Week of {date}</source>
        <translation>Woche vom {date}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/week_view.py" line="126"/>
        <source>{day}: runs from {begin} to {end}</source>
        <translation>{day}: läuft von {begin} bis {end}</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="36"/>
        <source>Step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="50"/>
        <source>{item} decides by its rules</source>
        <translation>{item} entscheidet nach seinen Regeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="52"/>
        <source>{item} hands it on</source>
        <translation>{item} reicht sie weiter</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="53"/>
        <source>{item} would send it out</source>
        <translation>{item} würde sie hinaussenden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="54"/>
        <source>{item} sends it nowhere</source>
        <translation>{item} sendet sie nirgendwohin</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="55"/>
        <source>{item} deletes it</source>
        <translation>{item} löscht sie</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="56"/>
        <source>{item}: not known from here on</source>
        <translation>{item}: ab hier nicht bekannt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="57"/>
        <source>{item}: it goes wrong here</source>
        <translation>{item}: hier geht es schief</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="60"/>
        <source>It comes in at {item}</source>
        <translation>Sie kommt bei {item} herein</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="76"/>
        <source>from {item}, sent by {rule}</source>
        <translation>von {item}, gesendet durch {rule}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="79"/>
        <source>from {item}</source>
        <translation>von {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="91"/>
        <source>through {transforms}</source>
        <translation>durch {transforms}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="97"/>
        <source>it became a message of another kind</source>
        <translation>sie wurde eine Nachricht anderer Art</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="99"/>
        <source>nothing is changed</source>
        <translation>nichts wird geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="103"/>
        <source>and {n} more changes</source>
        <translation>und {n} weitere Änderungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="121"/>
        <source>(not there)</source>
        <translation>(nicht da)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="123"/>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="136"/>
        <source>Goes to {items}</source>
        <translation>Geht an {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="138"/>
        <source>not known beyond {items}</source>
        <translation>nach {items} nicht bekannt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="141"/>
        <source>goes wrong at {items}</source>
        <translation>geht bei {items} schief</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="144"/>
        <source>Deleted at {items}</source>
        <translation>Gelöscht bei {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="144"/>
        <source>Goes nowhere</source>
        <translation>Geht nirgendwohin</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="152"/>
        <source>; answered {codes}</source>
        <translation>; beantwortet {codes}</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="53"/>
        <source>What would happen</source>
        <translation>Was geschähe</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="57"/>
        <source>Item the message comes in at</source>
        <translation>Element, bei dem die Nachricht hereinkommt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="65"/>
        <source>Open message</source>
        <translation>Nachricht öffnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="64"/>
        <source>Capture as test</source>
        <translation>Als Test festhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="66"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="68"/>
        <source>Steps the message would take</source>
        <translation>Schritte, die die Nachricht ginge</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="69"/>
        <source>Message at the chosen step</source>
        <translation>Nachricht beim gewählten Schritt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="72"/>
        <source>Drop a message file on the canvas, or take What if from the menu of a message in the list. Rules and transforms are tried as they stand; nothing runs, nothing is sent.</source>
        <translation>Eine Nachrichtendatei auf die Zeichenfläche ziehen oder im Menü einer Nachricht der Liste „Was wäre, wenn“ wählen. Regeln und Transformationen werden in ihrem jetzigen Stand geprüft; nichts läuft, nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="75"/>
        <source>What would happen to a message?</source>
        <translation>Was geschähe mit einer Nachricht?</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="76"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="96"/>
        <source>Comes in at</source>
        <translation>Kommt herein bei</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="201"/>
        <source>{name} at {item}</source>
        <translation>{name} bei {item}</translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="46"/>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="47"/>
        <source>&amp;What would happen to a message…</source>
        <translation>&amp;Was geschähe mit einer Nachricht…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="74"/>
        <source>There is no item a message could come in at. Add a service first.</source>
        <translation>Es gibt kein Element, bei dem eine Nachricht hereinkommen könnte. Zuerst einen Dienst hinzufügen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="83"/>
        <source>Message to try</source>
        <translation>Probenachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="85"/>
        <source>Messages (*.hl7 *.txt *.msg *.dat *.xml *.json)</source>
        <translation>Nachrichten (*.hl7 *.txt *.msg *.dat *.xml *.json)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="86"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="103"/>
        <source>The message cannot be read</source>
        <translation>Die Nachricht ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>WorkspaceTests</name>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="36"/>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="37"/>
        <source>Run &amp;tests</source>
        <translation>&amp;Tests ausführen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="75"/>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="85"/>
        <source>Tests are files of the workspace. Save the production first, then capture again.</source>
        <translation>Tests sind Dateien des Arbeitsordners. Zuerst die Produktion speichern, dann erneut festhalten.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="99"/>
        <source>Capture as test</source>
        <translation>Als Test festhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="100"/>
        <source>Where does this message come in?</source>
        <translation>Wo kommt diese Nachricht herein?</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="109"/>
        <source>{name} at {item}</source>
        <translation>{name} bei {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="119"/>
        <source>Capturing…</source>
        <translation>Wird festgehalten…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="126"/>
        <source>Captured as tests/{file}  ·  {result}</source>
        <translation>Festgehalten als tests/{file}  ·  {result}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="132"/>
        <source>No test can be made of the message</source>
        <translation>Aus der Nachricht lässt sich kein Test machen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="149"/>
        <source>The tests cannot be run</source>
        <translation>Die Tests können nicht laufen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="151"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="168"/>
        <source>{result}  ·  the saved files were tested, without the changes not yet saved</source>
        <translation>{result}  ·  geprüft wurden die gespeicherten Dateien, ohne ungespeicherte Änderungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="172"/>
        <source>{name}: {n} messages</source>
        <translation>{name}: {n} Nachrichten</translation>
    </message>
</context>
<context>
    <name>WritingPanes</name>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="27"/>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="29"/>
        <source>Message written otherwise</source>
        <translation>Nachricht in anderer Form</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="38"/>
        <source>How the message is written</source>
        <translation>Form der Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="47"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="48"/>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="49"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="50"/>
        <source>As it came</source>
        <translation>Wie eingegangen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="51"/>
        <source>Bytes (hex)</source>
        <translation>Bytes (hex)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="70"/>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>_AgoAxis</name>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="44"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
</TS>
