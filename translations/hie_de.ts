<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Actions</name>
    <message>
        <location filename="../hie_studio/window/actions.py" line="58"/>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="59"/>
        <source>New from &amp;template…</source>
        <translation>Neu aus &amp;Vorlage…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="60"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="61"/>
        <source>&amp;Import IRIS…</source>
        <translation>IRIS &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="62"/>
        <source>&amp;Export to IRIS…</source>
        <translation>&amp;Nach IRIS exportieren…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="63"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="64"/>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="65"/>
        <source>Start pa&amp;ge</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="66"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="73"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="74"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="75"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="76"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="77"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="78"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="79"/>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="80"/>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="81"/>
        <source>Co&amp;nnect to…</source>
        <translation>&amp;Verbinden mit…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="82"/>
        <source>&amp;Add item…</source>
        <translation>Element &amp;hinzufügen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="83"/>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="84"/>
        <source>&amp;Find item…</source>
        <translation>Element &amp;suchen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="85"/>
        <source>&amp;Inspect</source>
        <translation>Ei&amp;genschaften anzeigen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="91"/>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="92"/>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="93"/>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="94"/>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="95"/>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="96"/>
        <source>Light or &amp;dark</source>
        <translation>Hell oder &amp;dunkel</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="103"/>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="104"/>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="105"/>
        <source>Re&amp;load changes</source>
        <translation>Änderungen &amp;laden</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="106"/>
        <source>Find &amp;messages</source>
        <translation>&amp;Nachrichten suchen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="108"/>
        <source>&amp;Trace the newest message</source>
        <translation>Neueste Nachricht &amp;verfolgen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="162"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="166"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="170"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="183"/>
        <source>&amp;Production</source>
        <translation>&amp;Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="185"/>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="185"/>
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
        <location filename="../hie_studio/inspector/add_setting.py" line="17"/>
        <source>Where the new setting belongs</source>
        <translation>Wozu die neue Einstellung gehört</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="18"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="19"/>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="21"/>
        <source>Name of the new setting</source>
        <translation>Name der neuen Einstellung</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="22"/>
        <source>Name of a setting</source>
        <translation>Name einer Einstellung</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="23"/>
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
        <location filename="../hie_studio/canvas/arrange.py" line="22"/>
        <source>Ali&amp;gn</source>
        <translation>Ausri&amp;chten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="24"/>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="25"/>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="26"/>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="27"/>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="30"/>
        <source>Distribute a&amp;cross</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="31"/>
        <source>Distribute &amp;down</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="41"/>
        <source>Arrange the &amp;selection</source>
        <translation>&amp;Auswahl anordnen</translation>
    </message>
</context>
<context>
    <name>AssignEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="122"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="131"/>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="125"/>
        <source>Its value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="132"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../hie_studio/window/banner.py" line="43"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BeginFlow</name>
    <message>
        <location filename="../hie_studio/window/begin_flow.py" line="28"/>
        <source>{title}: name of its new folder</source>
        <translation>{title}: Name des neuen Ordners</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/begin_flow.py" line="38"/>
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
        <location filename="../hie_studio/canvas/cards.py" line="25"/>
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
        <location filename="../hie_studio/canvas/node_paint.py" line="250"/>
        <source>{failed} failed, {suspended} suspended</source>
        <translation>{failed} fehlgeschlagen, {suspended} zurückgestellt</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="257"/>
        <source>{n} failed</source>
        <translation>{n} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="262"/>
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
        <location filename="../hie_studio/canvas/notes.py" line="137"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/notes.py" line="139"/>
        <source>A comment. Ctrl+Enter keeps it, Escape leaves it as it was.</source>
        <translation>Ein Kommentar. Strg+Eingabe übernimmt ihn, Esc lässt ihn, wie er war.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/groups.py" line="104"/>
        <source>{n} items</source>
        <translation>{n} Elemente</translation>
    </message>
</context>
<context>
    <name>CanvasEditing</name>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="69"/>
        <source>Add “{name}” after “{source}”</source>
        <translation>„{name}“ nach „{source}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="87"/>
        <source>Add an item: type to filter</source>
        <translation>Element hinzufügen: zum Filtern tippen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="95"/>
        <source>Insert between “{source}” and “{target}”</source>
        <translation>Zwischen „{source}“ und „{target}“ einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="132"/>
        <source>Remove {n} things</source>
        <translation>{n} Objekte entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="208"/>
        <source>“{source}” routes by rules</source>
        <translation>„{source}“ verteilt nach Regeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="210"/>
        <source>Add a rule “To {target}”</source>
        <translation>Regel „An {target}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="217"/>
        <source>Add to rule “{name}”</source>
        <translation>Zur Regel „{name}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="231"/>
        <source>Select the one item to connect from.</source>
        <translation>Genau ein Element auswählen, von dem die Verbindung ausgeht.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="241"/>
        <source>Connect “{name}” to…</source>
        <translation>„{name}“ verbinden mit…</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="74"/>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="304"/>
        <source>Go to an item</source>
        <translation>Zu einem Element gehen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="328"/>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="422"/>
        <source>Double-click to add the first item,
or drag one here from the palette.</source>
        <translation>Doppelklicken, um das erste Element hinzuzufügen,
oder eines aus der Palette hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="25"/>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="41"/>
        <source>Category {name}: {n} items</source>
        <translation>Kategorie {name}: {n} Elemente</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="43"/>
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
        <location filename="../hie_studio/inspector/fields.py" line="197"/>
        <source>{choice} (default)</source>
        <translation>{choice} (Standard)</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="206"/>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
</context>
<context>
    <name>ChooseProduction</name>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="27"/>
        <source>Choose a production</source>
        <translation>Produktion auswählen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="31"/>
        <source>The files hold {count} productions. Which one do you want to open?</source>
        <translation>Die Dateien enthalten {count} Produktionen. Welche möchten Sie öffnen?</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="39"/>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="39"/>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="39"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="40"/>
        <source>Productions</source>
        <translation>Produktionen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="52"/>
        <source>The others can be imported later in the same way.</source>
        <translation>Die anderen können später ebenso importiert werden.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="48"/>
        <source>Type a command or a name</source>
        <translation>Befehl oder Namen eingeben</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="49"/>
        <source>Command or name</source>
        <translation>Befehl oder Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="51"/>
        <source>Commands and names</source>
        <translation>Befehle und Namen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="63"/>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Nichts heißt so. Weniger Buchstaben versuchen.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../hie_studio/document/commands.py" line="41"/>
        <source>{n} items</source>
        <translation>{n} Elemente</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="67"/>
        <source>There is no item “{name}”.</source>
        <translation>Es gibt kein Element „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="73"/>
        <source>An item needs a name.</source>
        <translation>Ein Element braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="75"/>
        <location filename="../hie_studio/document/renaming.py" line="80"/>
        <source>A name may not hold a comma nor begin or end with a space.</source>
        <translation>Ein Name darf kein Komma enthalten und nicht mit einem Leerzeichen beginnen oder enden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="77"/>
        <source>There is already an item “{name}”.</source>
        <translation>Es gibt bereits ein Element „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="95"/>
        <source>Add “{name}”</source>
        <translation>„{name}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="115"/>
        <source>Paste {what}</source>
        <translation>{what} einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="159"/>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="185"/>
        <location filename="../hie_studio/document/renaming.py" line="58"/>
        <source>Rename “{old}” to “{new}”</source>
        <translation>„{old}“ in „{new}“ umbenennen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="201"/>
        <source>Move {what}</source>
        <translation>{what} verschieben</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="227"/>
        <source>Set {field} of “{name}”</source>
        <translation>{field} von „{name}“ setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="234"/>
        <location filename="../hie_studio/document/commands.py" line="386"/>
        <source>“{field}” is not a property to set.</source>
        <translation>„{field}“ ist keine Eigenschaft, die sich setzen lässt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="268"/>
        <source>Reset {key} of “{name}”</source>
        <translation>{key} von „{name}“ zurücksetzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="270"/>
        <source>Set {key} of “{name}”</source>
        <translation>{key} von „{name}“ setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="303"/>
        <source>Connect “{source}” to “{target}”</source>
        <translation>„{source}“ mit „{target}“ verbinden</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="322"/>
        <source>Disconnect “{target}” from “{source}”</source>
        <translation>„{target}“ von „{source}“ trennen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="330"/>
        <location filename="../hie_studio/document/inserting.py" line="57"/>
        <source>“{target}” is reached through other rules: change those.</source>
        <translation>„{target}“ wird über andere Regeln erreicht: Ändern Sie diese.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="333"/>
        <location filename="../hie_studio/document/inserting.py" line="59"/>
        <source>“{source}” does not send to “{target}”.</source>
        <translation>„{source}“ sendet nicht an „{target}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="348"/>
        <source>Edit rule “{name}”</source>
        <translation>Regel „{name}“ bearbeiten</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="352"/>
        <source>A rule definition needs a name.</source>
        <translation>Eine Regeldefinition braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="363"/>
        <source>Remove rule “{name}”</source>
        <translation>Regel „{name}“ entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="367"/>
        <source>There is no rule “{name}”.</source>
        <translation>Es gibt keine Regel „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="379"/>
        <source>Set {field} of the production</source>
        <translation>{field} der Produktion setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="29"/>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="30"/>
        <source>History of edits</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="32"/>
        <source>Click a step to go back or forward to it.</source>
        <translation>Auf einen Schritt klicken, um dorthin zurück oder vor zu gehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="35"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="37"/>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="38"/>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="40"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="77"/>
        <source>item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="88"/>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="89"/>
        <source>transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="90"/>
        <source>lookup table</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="91"/>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="92"/>
        <source>business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="40"/>
        <source>Insert “{name}” between “{source}” and “{target}”</source>
        <translation>„{name}“ zwischen „{source}“ und „{target}“ einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="76"/>
        <source>There is no “{name}”.</source>
        <translation>Es gibt kein „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="78"/>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="82"/>
        <source>There is already a “{name}”.</source>
        <translation>Es gibt bereits ein „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="89"/>
        <source>Alerts go to the item called {name}, whichever that is.</source>
        <translation>Warnungen gehen an das Element namens {name}, welches auch immer das ist.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="73"/>
        <source>Comment “{words}”</source>
        <translation>Kommentar „{words}“</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="77"/>
        <source>A comment needs some text.</source>
        <translation>Ein Kommentar braucht Text.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="79"/>
        <source>A comment may have {n} characters.</source>
        <translation>Ein Kommentar darf höchstens {n} Zeichen haben.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="91"/>
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
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="58"/>
        <source>Differences by field</source>
        <translation>Unterschiede nach Feld</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="61"/>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="61"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="70"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="74"/>
        <source>+ only right    − only left    ≠ other value    · only the writing</source>
        <translation>+ nur rechts    − nur links    ≠ anderer Wert    · nur die Schreibweise</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="103"/>
        <source>The two messages say the same.</source>
        <translation>Beide Nachrichten sagen dasselbe.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="105"/>
        <source>One place differs.</source>
        <translation>Eine Stelle ist verschieden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="107"/>
        <source>{n} places differ; the first {most} are shown.</source>
        <translation>{n} Stellen sind verschieden; die ersten {most} werden gezeigt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="110"/>
        <source>{n} places differ.</source>
        <translation>{n} Stellen sind verschieden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="114"/>
        <source>(not there)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="116"/>
        <source>{n} separators at the end</source>
        <translation>{n} Trennzeichen am Ende</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="117"/>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="102"/>
        <source>Condition {n}</source>
        <translation>Bedingung {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="103"/>
        <source>Field {n}</source>
        <translation>Feld {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="107"/>
        <source>Operator {n}</source>
        <translation>Operator {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="114"/>
        <source>Value {n}</source>
        <translation>Wert {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="119"/>
        <source>Remove condition {n}</source>
        <translation>Bedingung {n} entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="134"/>
        <source>A field is needed, e.g. PV1:2 or HL7.{PID:3(1).1}.</source>
        <translation>Ein Feld fehlt, z. B. PV1:2 oder HL7.{PID:3(1).1}.</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="55"/>
        <source>Too long for rows: edit it as text.</source>
        <translation>Zu lang für Zeilen: bitte als Text bearbeiten.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="111"/>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="116"/>
        <source>Show the condition as text too; either may be edited</source>
        <translation>Die Bedingung auch als Text zeigen; beides ist bearbeitbar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="47"/>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="50"/>
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
    <name>ConsolePanel</name>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="40"/>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="47"/>
        <source>Least level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="49"/>
        <source>{level} and worse</source>
        <translation>{level} und schwerer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="53"/>
        <location filename="../hie_studio/panels/console/panel.py" line="54"/>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="57"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="114"/>
        <source>Other words above show the rest.</source>
        <translation>Andere Wörter oben zeigen den Rest.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="115"/>
        <source>No entry passes the filter</source>
        <translation>Kein Eintrag passt zum Filter</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="117"/>
        <source>Press Run: starts, stops, connections and errors appear here.</source>
        <translation>„Starten“ drücken: Starts, Stopps, Verbindungen und Fehler erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="118"/>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="120"/>
        <source>Nothing of this level happened so far.</source>
        <translation>Auf dieser Stufe ist bisher nichts geschehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="121"/>
        <source>The log is empty</source>
        <translation>Das Protokoll ist leer</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="45"/>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="110"/>
        <source>Recorded messages</source>
        <translation>Aufgezeichnete Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="47"/>
        <source>Count how often each rule fires for messages that were recorded</source>
        <translation>Zählen, wie oft jede Regel bei aufgezeichneten Nachrichten greift</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="50"/>
        <source>Of the running production</source>
        <translation>Aus der laufenden Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="51"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="52"/>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="57"/>
        <source>Put the recorded messages away</source>
        <translation>Die aufgezeichneten Nachrichten weglegen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="122"/>
        <source>No messages have come to these rules yet</source>
        <translation>Zu diesen Regeln sind noch keine Nachrichten gekommen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="154"/>
        <source>{n} messages</source>
        <translation>{n} Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="156"/>
        <source>the first {n} messages</source>
        <translation>die ersten {n} Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="159"/>
        <source>rules that never fire: {n}</source>
        <translation>Regeln, die nie greifen: {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="159"/>
        <source>every rule fires</source>
        <translation>jede Regel greift</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="162"/>
        <source>{n} go nowhere</source>
        <translation>{n} gehen nirgendwohin</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="164"/>
        <source>{n} fail: {why}</source>
        <translation>{n} schlagen fehl: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="173"/>
        <source>Reading messages: {n}</source>
        <translation>Nachrichten lesen: {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="176"/>
        <source>Trying the rules: {done} of {total} messages</source>
        <translation>Regeln werden geprüft: {done} von {total} Nachrichten</translation>
    </message>
</context>
<context>
    <name>DefinitionList</name>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="71"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="83"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="84"/>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="85"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
        <location filename="../hie_studio/document/definitions.py" line="95"/>
        <source>Remove {what} “{name}”</source>
        <translation>{what} „{name}“ entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="101"/>
        <source>There is no {what} “{name}”.</source>
        <translation>Nicht vorhanden: {what} „{name}“.</translation>
    </message>
</context>
<context>
    <name>DelegateEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="165"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="167"/>
        <source>Rules to go on with</source>
        <translation>Regeln, mit denen es weitergeht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="166"/>
        <source>Choose rules…</source>
        <translation>Regeln wählen…</translation>
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
        <location filename="../hie_studio/panels/diff/window.py" line="43"/>
        <source>+ added    − removed    ≠ changed</source>
        <translation>+ neu    − entfernt    ≠ geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="75"/>
        <source>Nothing differs.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="77"/>
        <source>One thing differs.</source>
        <translation>Ein Unterschied.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="78"/>
        <source>{n} things differ.</source>
        <translation>{n} Unterschiede.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="89"/>
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
        <location filename="../hie_studio/inspector/row.py" line="69"/>
        <source>Name of this setting in IRIS</source>
        <translation>Name dieser Einstellung in IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="74"/>
        <source>Problem of {title}</source>
        <translation>Problem bei {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="98"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="127"/>
        <source>Remove this setting</source>
        <translation>Diese Einstellung entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="128"/>
        <source>Reset to the default: {default}</source>
        <translation>Auf den Standard zurücksetzen: {default}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="137"/>
        <source>Reset {title}</source>
        <translation>{title} zurücksetzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="145"/>
        <source>IRIS: {name}</source>
        <translation>IRIS: {name}</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="49"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="73"/>
        <source>New production: name of its folder</source>
        <translation>Neue Produktion: Name ihres Ordners</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="86"/>
        <source>Productions (*.json *.yaml *.yml *.xml)</source>
        <translation>Produktionen (*.json *.yaml *.yml *.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="87"/>
        <source>Open production</source>
        <translation>Produktion öffnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="118"/>
        <source>Save in folder</source>
        <translation>In Ordner speichern</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="136"/>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="137"/>
        <source>Save the changes to “{name}”?</source>
        <translation>Die Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="153"/>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="165"/>
        <source>IRIS files (*.xml *.cls *.zip *.hl7 *.lut *.esd)</source>
        <translation>IRIS-Dateien (*.xml *.cls *.zip *.hl7 *.lut *.esd)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="166"/>
        <source>Import IRIS files</source>
        <translation>IRIS-Dateien importieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="173"/>
        <source>An import is running.</source>
        <translation>Ein Import läuft.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="188"/>
        <source>Import failed</source>
        <translation>Import fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="192"/>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Der Import wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="239"/>
        <source>Nothing of IRIS was found in these files.</source>
        <translation>In diesen Dateien wurde nichts von IRIS gefunden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="259"/>
        <source>Export to IRIS</source>
        <translation>Nach IRIS exportieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="259"/>
        <source>IRIS export (*.xml)</source>
        <translation>IRIS-Export (*.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="268"/>
        <source>Export failed</source>
        <translation>Export fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="270"/>
        <source>Export report</source>
        <translation>Exportbericht</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="309"/>
        <source>Unsaved changes could not be backed up: {why}</source>
        <translation>Ungespeicherte Änderungen konnten nicht gesichert werden: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="330"/>
        <source>“{name}” has changes that are not saved in another Studio that is running.</source>
        <translation>„{name}“ hat ungespeicherte Änderungen in einem anderen laufenden Studio.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="342"/>
        <source>There are changes to “{name}” that were not saved last time.</source>
        <translation>Es gibt Änderungen an „{name}“, die beim letzten Mal nicht gespeichert wurden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="343"/>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="343"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="373"/>
        <source>The files of “{name}” were changed by someone else.</source>
        <translation>Die Dateien von „{name}“ wurden von anderer Seite geändert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="375"/>
        <source>Look at differences</source>
        <translation>Unterschiede ansehen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="383"/>
        <source>The changed files cannot be read, so they cannot be merged: {why}</source>
        <translation>Die geänderten Dateien sind nicht lesbar und können nicht zusammengeführt werden: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="384"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="385"/>
        <source>Save mine over it</source>
        <translation>Mit meinem Stand überschreiben</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="378"/>
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
        <location filename="../hie_studio/panels/viewer/findings.py" line="52"/>
        <source>What the message is checked against</source>
        <translation>Wogegen die Nachricht geprüft wird</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="54"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="57"/>
        <source>What is wrong with the message</source>
        <translation>Was an der Nachricht falsch ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="58"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="58"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="58"/>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="75"/>
        <source>Check against</source>
        <translation>Prüfen gegen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="108"/>
        <source>Nothing to check it against: put an .xsd or JSON Schema into the workspace&apos;s schemas.</source>
        <translation>Nichts, wogegen geprüft werden könnte: eine .xsd-Datei oder ein JSON-Schema zu den Schemas des Arbeitsbereichs legen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="127"/>
        <source>Errors: {errors}. Warnings: {warnings}.</source>
        <translation>Fehler: {errors}. Warnungen: {warnings}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="129"/>
        <source>Nothing is wrong.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="134"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="134"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="161"/>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="165"/>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="165"/>
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
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="148"/>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="149"/>
        <source>Formula {n}</source>
        <translation>Formel {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="153"/>
        <source>Remove formula {n}</source>
        <translation>Formel {n} entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="167"/>
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
    <name>ImportProgress</name>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="121"/>
        <location filename="../hie_studio/window/import_job.py" line="127"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="123"/>
        <source>Reading files…</source>
        <translation>Dateien werden gelesen …</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="128"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="142"/>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="150"/>
        <source>Reading files: {done} of {total}</source>
        <translation>Dateien lesen: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="152"/>
        <source>Converting: {done} of {total}</source>
        <translation>Umwandeln: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="37"/>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>Place in the source</source>
        <translation>Stelle in der Quelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="52"/>
        <source>Double-click a line, or press Return on it, to go to its item.</source>
        <translation>Doppelklick auf eine Zeile oder Eingabetaste führt zu ihrem Element.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="63"/>
        <source>The line in full</source>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="75"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="77"/>
        <source>Kept as it was, does not run</source>
        <translation>Unverändert behalten, läuft nicht</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="78"/>
        <source>Converted, with a note</source>
        <translation>Umgewandelt, mit Hinweis</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="79"/>
        <source>Converted exactly</source>
        <translation>Genau umgewandelt</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="96"/>
        <source>{converted} converted, {kept} kept as they were, {supply} to supply, {problems} problems</source>
        <translation>{converted} umgewandelt, {kept} unverändert behalten, {supply} zu ergänzen, {problems} Probleme</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="118"/>
        <source>{count} more are in the report file</source>
        <translation>{count} weitere stehen in der Berichtsdatei</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="125"/>
        <source>Choose a line to read it in full.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="76"/>
        <source>To supply</source>
        <translation>Zu ergänzen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="45"/>
        <source>A value is needed: {allowed}.</source>
        <translation>Ein Wert ist nötig: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="47"/>
        <location filename="../hie_studio/inspector/form_model.py" line="217"/>
        <source>A value is needed.</source>
        <translation>Ein Wert ist nötig.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="49"/>
        <source>“{value}” is neither on nor off.</source>
        <translation>„{value}“ ist weder „ein“ noch „aus“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="51"/>
        <source>{value} is not allowed: {allowed}.</source>
        <translation>{value} ist nicht erlaubt: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="54"/>
        <source>“{value}” is not allowed: {allowed}.</source>
        <translation>„{value}“ ist nicht erlaubt: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="63"/>
        <source>one of {names}</source>
        <translation>eines von {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="65"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="65"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="68"/>
        <source>{noun} from {low} to {high}</source>
        <translation>{noun} von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="70"/>
        <source>{noun} from {low} up</source>
        <translation>{noun} ab {low}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="72"/>
        <source>{noun} up to {high}</source>
        <translation>{noun} bis {high}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="90"/>
        <source>“{entry}” needs a code and actions, e.g. :?E=S</source>
        <translation>„{entry}“ braucht einen Code und Aktionen, z. B. :?E=S</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="94"/>
        <source>“{letters}” in “{entry}”: the actions are letters of C W R S D F</source>
        <translation>„{letters}“ in „{entry}“: Aktionen sind Buchstaben aus C W R S D F</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="102"/>
        <source>“{code}” is no reply code; there are :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X</source>
        <translation>„{code}“ ist kein Antwortcode; es gibt :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="140"/>
        <source>An item needs a name.</source>
        <translation>Ein Element braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="143"/>
        <source>A name may not hold {chars}</source>
        <translation>Ein Name darf {chars} nicht enthalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="145"/>
        <source>A name may not begin with ! $ . _ nor end with ! $ .</source>
        <translation>Ein Name darf nicht mit ! $ . _ beginnen und nicht mit ! $ . enden</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="152"/>
        <source>A pattern is needed, e.g. %f_%Q</source>
        <translation>Ein Muster ist nötig, z. B. %f_%Q</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="154"/>
        <source>A file name holds no / or \; the folder is a setting of its own</source>
        <translation>Ein Dateiname enthält kein / oder \; der Ordner ist eine eigene Einstellung</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="156"/>
        <source>After % comes a letter of the pattern, e.g. %f, %Q or %Y%m%d</source>
        <translation>Auf % folgt ein Buchstabe des Musters, z. B. %f, %Q oder %Y%m%d</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="279"/>
        <source>Unique in the production; rules and targets follow a change</source>
        <translation>Eindeutig in der Produktion; Regeln und Ziele folgen einer Änderung</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="280"/>
        <source>Notes for people; no effect</source>
        <translation>Notizen für Menschen; ohne Wirkung</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="281"/>
        <source>What this production is for</source>
        <translation>Wozu diese Produktion dient</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="282"/>
        <source>A disabled production does not start</source>
        <translation>Eine deaktivierte Produktion startet nicht</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="283"/>
        <source>Write trace events of the engine to the log</source>
        <translation>Ablaufereignisse der Engine ins Protokoll schreiben</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="71"/>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="73"/>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="75"/>
        <source>Empty on purpose</source>
        <translation>Absichtlich leer</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="115"/>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="115"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="160"/>
        <location filename="../hie_studio/inspector/form_model.py" line="161"/>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="169"/>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="171"/>
        <source>No counterpart in HIE: {name}</source>
        <translation>Keine Entsprechung in HIE: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="177"/>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="180"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="233"/>
        <source>There is no item {names}.</source>
        <translation>Es gibt kein Element {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="236"/>
        <source>There is no rule {names} in this workspace.</source>
        <translation>Es gibt keine Regel {names} in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="251"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="258"/>
        <source>Kept adapter settings</source>
        <translation>Übernommene Adaptereinstellungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="259"/>
        <source>Kept host settings</source>
        <translation>Übernommene Host-Einstellungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="289"/>
        <source>{n} items</source>
        <translation>{n} Elemente</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="290"/>
        <source>A change here is made to all of them</source>
        <translation>Eine Änderung hier gilt für alle</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="87"/>
        <source>Inspector</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="93"/>
        <location filename="../hie_studio/inspector/inspector.py" line="95"/>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="116"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="324"/>
        <source>No setting has “{words}” in its name or help.</source>
        <translation>Keine Einstellung hat „{words}“ im Namen oder in der Hilfe.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="337"/>
        <source>Set {title} of {n} items</source>
        <translation>{title} von {n} Elementen setzen</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="36"/>
        <source>{title}: class</source>
        <translation>{title}: Klasse</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="37"/>
        <source>{title}: schema</source>
        <translation>{title}: Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="84"/>
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
        <location filename="../hie_studio/inspector/live_block.py" line="58"/>
        <source>Live figures</source>
        <translation>Aktuelle Werte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="66"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="67"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="68"/>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="76"/>
        <source>Pool size now</source>
        <translation>Aktuelle Poolgröße</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="77"/>
        <source>Workers now; the setting below holds from the next start</source>
        <translation>Arbeiter jetzt; die Einstellung unten gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="104"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="105"/>
        <source>In /s</source>
        <translation>Ein /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="106"/>
        <source>Out /s</source>
        <translation>Aus /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="107"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="136"/>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="137"/>
        <source>Fewer workers</source>
        <translation>Weniger Arbeiter</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="139"/>
        <source>More workers</source>
        <translation>Mehr Arbeiter</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="152"/>
        <source>{action} this item</source>
        <translation>Dieses Element: {action}</translation>
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
        <location filename="../hie_studio/panels/console/log_model.py" line="94"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="94"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="94"/>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="94"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>LookupEditor</name>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="50"/>
        <source>Lookup table editor</source>
        <translation>Editor für Nachschlagetabellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="52"/>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="54"/>
        <location filename="../hie_studio/editors/lookups/editor.py" line="55"/>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="65"/>
        <source>Show only rows to look at: empty keys, and keys that are nearly the same</source>
        <translation>Nur Zeilen zeigen, die anzusehen sind: leere Schlüssel und fast gleiche Schlüssel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="90"/>
        <source>There is no lookup table “{name}” any more</source>
        <translation>Es gibt keine Nachschlagetabelle „{name}“ mehr</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="91"/>
        <source>Undo brings it back.</source>
        <translation>Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="133"/>
        <source>The key “{key}” is in the table already, in row {row}: {value}</source>
        <translation>Der Schlüssel „{key}“ steht schon in der Tabelle, in Zeile {row}: {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="140"/>
        <source>Add “{key}” to {table}</source>
        <translation>„{key}“ zu {table} hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="143"/>
        <source>Change key “{old}” of {table} to “{new}”</source>
        <translation>Schlüssel „{old}“ von {table} in „{new}“ ändern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="150"/>
        <source>Set “{key}” of {table}</source>
        <translation>„{key}“ von {table} setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="158"/>
        <source>Remove “{key}” from {table}</source>
        <translation>„{key}“ aus {table} entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="158"/>
        <source>Remove {n} rows from {table}</source>
        <translation>{n} Zeilen aus {table} entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="169"/>
        <source>Duplicate “{key}” of {table}</source>
        <translation>„{key}“ von {table} duplizieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="169"/>
        <source>Duplicate {n} rows of {table}</source>
        <translation>{n} Zeilen von {table} duplizieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="180"/>
        <source>{n} rows copied</source>
        <translation>{n} Zeilen kopiert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="191"/>
        <source>Paste {n} rows into {table}</source>
        <translation>{n} Zeilen in {table} einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="201"/>
        <source>One column was copied: go to the value of a row that {n} rows follow, or copy two columns, key and value.</source>
        <translation>Es wurde eine Spalte kopiert: zum Wert einer Zeile gehen, auf die {n} Zeilen folgen, oder zwei Spalten kopieren, Schlüssel und Wert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="205"/>
        <source>Paste {n} values into {table}</source>
        <translation>{n} Werte in {table} einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="218"/>
        <source>{added} rows added, {replaced} with a new value.</source>
        <translation>{added} Zeilen hinzugefügt, {replaced} mit neuem Wert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="221"/>
        <source>Given more than once, the last counts: {keys}.</source>
        <translation>Mehrfach angegeben, der letzte zählt: {keys}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="224"/>
        <source>Left out: {lines}.</source>
        <translation>Ausgelassen: {lines}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="231"/>
        <source>Import into {name}</source>
        <translation>In {name} importieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="233"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="248"/>
        <source>{file} holds several tables and none is called {name}: {names}. The list of lookup tables imports all of them.</source>
        <translation>{file} enthält mehrere Tabellen, und keine heißt {name}: {names}. Die Liste der Nachschlagetabellen importiert sie alle.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="252"/>
        <source>Import {n} rows into {table}</source>
        <translation>{n} Zeilen in {table} importieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="257"/>
        <source>Export {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="259"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="259"/>
        <source>IRIS export (*.xml)</source>
        <translation>IRIS-Export (*.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="277"/>
        <source>{n} rows written to {file}</source>
        <translation>{n} Zeilen in {file} geschrieben</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="316"/>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="316"/>
        <source>{shown} of {n} rows</source>
        <translation>{shown} von {n} Zeilen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="319"/>
        <source>{n} to look at</source>
        <translation>{n} anzusehen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="352"/>
        <source>Duplicate the selected rows (Ctrl+D)</source>
        <translation>Ausgewählte Zeilen duplizieren (Strg+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="355"/>
        <source>Remove the selected rows (Delete)</source>
        <translation>Ausgewählte Zeilen entfernen (Entf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="358"/>
        <source>Who uses it</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="361"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="362"/>
        <source>Add the rows of a file…</source>
        <translation>Zeilen einer Datei hinzufügen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="363"/>
        <source>Replace all rows by those of a file…</source>
        <translation>Alle Zeilen durch die einer Datei ersetzen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="366"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="367"/>
        <source>As CSV…</source>
        <translation>Als CSV…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="368"/>
        <source>As IRIS export…</source>
        <translation>Als IRIS-Export…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="370"/>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="371"/>
        <source>Add row (Insert)</source>
        <translation>Zeile hinzufügen (Einfg)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="378"/>
        <source>Type in the last line to add a row, or paste two columns of a spreadsheet (Ctrl+V).</source>
        <translation>In die letzte Zeile tippen, um eine Zeile hinzuzufügen, oder zwei Spalten einer Tabellenkalkulation einfügen (Strg+V).</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="431"/>
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
        <location filename="../hie_studio/editors/lookups/feature.py" line="38"/>
        <source>Lookup table {name}</source>
        <translation>Nachschlagetabelle {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="44"/>
        <source>&amp;Lookup tables…</source>
        <translation>Nachsch&amp;lagetabellen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="56"/>
        <source>New lookup table</source>
        <translation>Neue Nachschlagetabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="57"/>
        <source>Name of the table, as rules and transforms call it: Lookup(&quot;Name&quot;, key)</source>
        <translation>Name der Tabelle, wie Regeln und Transformationen sie aufrufen: Lookup(&quot;Name&quot;, key)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="58"/>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="67"/>
        <source>Import lookup tables</source>
        <translation>Nachschlagetabellen importieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="71"/>
        <source>Lookup tables ({endings})</source>
        <translation>Nachschlagetabellen ({endings})</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="71"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="82"/>
        <source>The lookup tables cannot be imported</source>
        <translation>Die Nachschlagetabellen können nicht importiert werden</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="89"/>
        <source>Import {names}</source>
        <translation>{names} importieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="94"/>
        <source>Some lines were left out</source>
        <translation>Einige Zeilen wurden ausgelassen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="107"/>
        <source>Lookup tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="109"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="110"/>
        <source>No lookup tables yet</source>
        <translation>Noch keine Nachschlagetabellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="112"/>
        <source>A lookup table gives a value for a key: ward codes, consultants. Make one, or drop a CSV file here.</source>
        <translation>Eine Nachschlagetabelle liefert zu einem Schlüssel einen Wert: Stationscodes, Fachärzte. Eine anlegen oder eine CSV-Datei hierher ziehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="124"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="129"/>
        <source>There is a lookup table “{name}” already.</source>
        <translation>Es gibt bereits eine Nachschlagetabelle „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="133"/>
        <source>New lookup table “{name}”</source>
        <translation>Neue Nachschlagetabelle „{name}“</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../hie_studio/main_window.py" line="106"/>
        <location filename="../hie_studio/main_window.py" line="266"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="107"/>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="108"/>
        <source>Trace</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="109"/>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="110"/>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="115"/>
        <source>Main toolbar</source>
        <translation>Hauptsymbolleiste</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="261"/>
        <source>Undo {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="262"/>
        <source>Redo {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="327"/>
        <source>Something is under way; choose the language again when it is done.</source>
        <translation>Gerade läuft etwas; die Sprache danach erneut wählen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="360"/>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="383"/>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="410"/>
        <source>Nothing to open: give a workspace or IRIS .xml, .cls or .zip files.</source>
        <translation>Nichts zu öffnen: einen Arbeitsbereich oder IRIS-Dateien (.xml, .cls, .zip) angeben.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="25"/>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="28"/>
        <source>Inspector</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="35"/>
        <location filename="../hie_studio/window/docks.py" line="39"/>
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
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="156"/>
        <source>The target begins as</source>
        <translation>Das Ziel beginnt als</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="158"/>
        <source>an empty message</source>
        <translation>leere Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="159"/>
        <source>a copy of the source</source>
        <translation>Kopie der Quelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="160"/>
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
        <location filename="../hie_studio/panels/diff/merge_window.py" line="26"/>
        <source>Changed by someone else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="36"/>
        <source>Mine for all</source>
        <translation>Überall meine</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="37"/>
        <source>Theirs for all</source>
        <translation>Überall die andere</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="38"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="40"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="59"/>
        <source>Changed by both: to decide</source>
        <translation>Von beiden geändert: zu entscheiden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="66"/>
        <source>Changed by them</source>
        <translation>Von anderen geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="66"/>
        <source>Changed by me</source>
        <translation>Von mir geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="71"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="94"/>
        <source>One place was changed by both of you: decide it. All else comes together.</source>
        <translation>Eine Stelle haben beide geändert. Bitte entscheiden; alles andere kommt zusammen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="96"/>
        <source>{n} places were changed by both of you: decide each. All else comes together.</source>
        <translation>Stellen, die beide geändert haben: {n}. Bitte jede entscheiden; alles andere kommt zusammen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="99"/>
        <source>Nothing is in the way: Merge brings both together as one step. The canvas shows what comes.</source>
        <translation>Nichts steht im Weg: Zusammenführen bringt beides in einem Schritt zusammen. Die Zeichenfläche zeigt das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="110"/>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="110"/>
        <source>theirs</source>
        <translation>die andere</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="110"/>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="111"/>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="163"/>
        <source>Merge the changes of someone else</source>
        <translation>Änderungen von jemand anderem zusammenführen</translation>
    </message>
</context>
<context>
    <name>MessageFilters</name>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="30"/>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="32"/>
        <source>Any item</source>
        <translation>Jedes Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="33"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="34"/>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="37"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="39"/>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="40"/>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 Minuten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="41"/>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="42"/>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="43"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="48"/>
        <source>Control id, type or text in the message</source>
        <translation>Kontroll-ID, Typ oder Text in der Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="49"/>
        <source>Text to find</source>
        <translation>Suchtext</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="169"/>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="170"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="171"/>
        <source>Control id</source>
        <translation>Kontroll-ID</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="172"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="173"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="174"/>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="175"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="176"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>MessageStatus</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="61"/>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="62"/>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="63"/>
        <source>Retrying</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="64"/>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="65"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="66"/>
        <source>Suspended</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="67"/>
        <source>Bad message</source>
        <translation>Fehlerhafte Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="68"/>
        <source>Went nowhere</source>
        <translation>Ohne Ziel</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="69"/>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>MessageTree</name>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="103"/>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="153"/>
        <source>Filter of {tree}</source>
        <translation>Filter von {tree}</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="154"/>
        <source>Name, path or value</source>
        <translation>Name, Pfad oder Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="198"/>
        <source>This message cannot be read</source>
        <translation>Diese Nachricht ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="279"/>
        <source>over {n}</source>
        <translation>über {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="294"/>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="298"/>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="302"/>
        <source>Open all below</source>
        <translation>Alles darunter öffnen</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="71"/>
        <source>Message: {name}</source>
        <translation>Nachricht: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="75"/>
        <source>Places of the message</source>
        <translation>Stellen der Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="76"/>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="78"/>
        <source>Message written otherwise</source>
        <translation>Nachricht in anderer Form</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="98"/>
        <source>Which message of the file</source>
        <translation>Welche Nachricht der Datei</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="100"/>
        <source>{k} of {n}</source>
        <translation>{k} von {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="102"/>
        <source>How the message is written</source>
        <translation>Form der Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="105"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="107"/>
        <source>With a &amp;file…</source>
        <translation>Mit einer &amp;Datei…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="107"/>
        <source>With the &amp;clipboard</source>
        <translation>Mit der &amp;Zwischenablage</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="111"/>
        <source>Anonymise…</source>
        <translation>Anonymisieren…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="112"/>
        <source>Validate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="114"/>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="115"/>
        <source>Capture as test</source>
        <translation>Als Test festhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="142"/>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="143"/>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="144"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="193"/>
        <source>Validate  {keys}</source>
        <translation>Prüfen  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="194"/>
        <source>Copy path  {keys}</source>
        <translation>Pfad kopieren  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="195"/>
        <source>Copy value  {keys}</source>
        <translation>Wert kopieren  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="225"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="226"/>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="227"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="228"/>
        <source>As it came</source>
        <translation>Wie eingegangen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="229"/>
        <source>Bytes (hex)</source>
        <translation>Bytes (hex)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="248"/>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="63"/>
        <location filename="../hie_studio/panels/messages/panel.py" line="71"/>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="219"/>
        <source>Trace</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="220"/>
        <source>Show message</source>
        <translation>Nachricht anzeigen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="221"/>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="222"/>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="223"/>
        <source>Capture as test</source>
        <translation>Als Test festhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="224"/>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="225"/>
        <source>Edit and resend…</source>
        <translation>Bearbeiten und erneut senden…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="226"/>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="325"/>
        <source>Give up {n} message(s)? They stay in the list and are not sent any more.</source>
        <translation>{n} Nachricht(en) aufgeben? Sie bleiben in der Liste und werden nicht mehr gesendet.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="327"/>
        <location filename="../hie_studio/panels/messages/panel.py" line="329"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="342"/>
        <source>{n} messages</source>
        <translation>{n} Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="349"/>
        <source>Press Run: every message the production takes in appears here.</source>
        <translation>„Starten“ drücken: Jede Nachricht, die die Produktion annimmt, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="350"/>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="352"/>
        <source>Clear a filter above to see more.</source>
        <translation>Einen Filter oben löschen, um mehr zu sehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="353"/>
        <source>No message passes the filters</source>
        <translation>Keine Nachricht passt zu den Filtern</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="355"/>
        <source>The production runs and waits. Send a test message from the Console to try it.</source>
        <translation>Die Produktion läuft und wartet. Zum Ausprobieren eine Testnachricht aus der Konsole senden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="356"/>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/bodies.py" line="25"/>
        <source>{name} (long values cut)</source>
        <translation>{name} (lange Werte gekürzt)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/bodies.py" line="34"/>
        <source>Message #{id} is too large: only part of it can be had here.</source>
        <translation>Nachricht #{id} ist zu groß: Hier ist nur ein Teil davon zu haben.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../hie_studio/canvas/minimap.py" line="31"/>
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
        <location filename="../hie_studio/inspector/fields.py" line="227"/>
        <location filename="../hie_studio/inspector/fields.py" line="229"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="227"/>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="244"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="293"/>
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
    <name>NewTransform</name>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="26"/>
        <source>New transform</source>
        <translation>Neue Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="29"/>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="54"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="35"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="36"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="46"/>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="47"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="56"/>
        <source>Source: class and schema</source>
        <translation>Quelle: Klasse und Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="57"/>
        <source>Target: class and schema</source>
        <translation>Ziel: Klasse und Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="58"/>
        <source>The target begins as</source>
        <translation>Das Ziel beginnt als</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="80"/>
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
    <name>PalettePanel</name>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="36"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="37"/>
        <source>Filter components</source>
        <translation>Komponenten filtern</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="44"/>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="59"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="60"/>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="61"/>
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
        <location filename="../hie_studio/editors/mapper/preview.py" line="124"/>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="134"/>
        <source>Tests of the workspace</source>
        <translation>Tests des Arbeitsbereichs</translation>
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
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="119"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="120"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="121"/>
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
        <location filename="../hie_studio/panels/problems/panel.py" line="93"/>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="93"/>
        <source>{n} errors</source>
        <translation>{n} Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="94"/>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="94"/>
        <source>{n} warnings</source>
        <translation>{n} Warnungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="95"/>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="95"/>
        <source>{n} notes</source>
        <translation>{n} Hinweise</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="114"/>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="114"/>
        <source>Open a workspace to have it checked.</source>
        <translation>Einen Arbeitsbereich öffnen, um ihn prüfen zu lassen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="116"/>
        <source>Other words or more kinds above show the rest.</source>
        <translation>Andere Wörter oder weitere Arten oben zeigen den Rest.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="117"/>
        <source>No problem passes the filter</source>
        <translation>Kein Problem passt zum Filter</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="119"/>
        <source>The production is checked after every change. It is ready to run.</source>
        <translation>Die Produktion wird nach jeder Änderung geprüft. Sie ist startbereit.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="120"/>
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
    <name>Related</name>
    <message>
        <location filename="../hie_studio/canvas/related.py" line="20"/>
        <source>Li&amp;ght up related items</source>
        <translation>Zusammenhängendes &amp;hervorheben</translation>
    </message>
</context>
<context>
    <name>RenameWindow</name>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="50"/>
        <source>Rename {name} ({kind})</source>
        <translation>{name} ({kind}) umbenennen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="53"/>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="71"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="108"/>
        <source>stays: only mentioned</source>
        <translation>bleibt: nur erwähnt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="111"/>
        <source>Rename in 1 place</source>
        <translation>An 1 Stelle umbenennen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="111"/>
        <source>Rename in {n} places</source>
        <translation>An {n} Stellen umbenennen</translation>
    </message>
</context>
<context>
    <name>ResendDialog</name>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="31"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="33"/>
        <source>Point at a field to see its number</source>
        <translation>Auf ein Feld zeigen, um seine Nummer zu sehen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="40"/>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="44"/>
        <source>{size}: long values are shown cut. It can be sent again as it is, not edited.</source>
        <translation>{size}: Lange Werte werden gekürzt gezeigt. Sie kann unverändert erneut gesendet, aber nicht bearbeitet werden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="49"/>
        <source>Item that gets it</source>
        <translation>Element, das sie bekommt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="51"/>
        <source>Where it failed</source>
        <translation>Wo sie fehlschlug</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="53"/>
        <source>To {item}</source>
        <translation>An {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="55"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="87"/>
        <source>The message cannot be written in its character set {name}: {why}</source>
        <translation>Die Nachricht kann nicht in ihrem Zeichensatz {name} geschrieben werden: {why}</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <location filename="../hie_studio/document/routes.py" line="84"/>
        <source>Rule {n}</source>
        <translation>Regel {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="129"/>
        <source>“{source}” routes by its rule “{rule}”: add a rule instead.</source>
        <translation>„{source}“ verteilt nach der Regel „{rule}“: stattdessen eine Regel hinzufügen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="52"/>
        <location filename="../hie_studio/document/routes.py" line="133"/>
        <source>“{source}” runs a process: its calls say where messages go.</source>
        <translation>„{source}“ führt einen Prozess aus: Seine Aufrufe sagen, wohin Nachrichten gehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="137"/>
        <source>They are connected already.</source>
        <translation>Sie sind bereits verbunden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="145"/>
        <source>Both ends of a connection must exist.</source>
        <translation>Beide Enden einer Verbindung müssen vorhanden sein.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="147"/>
        <source>An item cannot send to itself.</source>
        <translation>Ein Element kann nicht an sich selbst senden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="149"/>
        <source>An operation ends the way inside the production: it sends to the outside.</source>
        <translation>Eine Operation ist das Ende des Weges in der Produktion: Sie sendet nach außen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="153"/>
        <source>A service takes messages from the outside only.</source>
        <translation>Ein Dienst nimmt nur Nachrichten von außen an.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="158"/>
        <source>“{title}” has no targets.</source>
        <translation>„{title}“ hat keine Ziele.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="205"/>
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
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="91"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="93"/>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="94"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="95"/>
        <source>Any item; add one to narrow…</source>
        <translation>Jedes Element; zum Einschränken eines hinzufügen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="100"/>
        <source>Message types</source>
        <translation>Nachrichtentypen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="101"/>
        <source>Any type; e.g. ADT_A01, ADT_A08 or ADT_*</source>
        <translation>Jeder Typ; z. B. ADT_A01, ADT_A08 oder ADT_*</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="105"/>
        <source>Schema category</source>
        <translation>Schemakategorie</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="106"/>
        <source>Any; e.g. 2.5</source>
        <translation>Jede; z. B. 2.5</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="59"/>
        <source>Rule editor</source>
        <translation>Regeleditor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="62"/>
        <source>the rules</source>
        <translation>den Regeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="89"/>
        <location filename="../hie_studio/editors/rules/editor.py" line="234"/>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="94"/>
        <source>Duplicate the rule (Ctrl+D)</source>
        <translation>Regel duplizieren (Strg+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="97"/>
        <source>Delete the rule (Delete)</source>
        <translation>Regel löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="100"/>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Pfeil auf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="103"/>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="156"/>
        <source>No rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="158"/>
        <source>Used by {items}</source>
        <translation>Verwendet von {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="237"/>
        <source>A rule says which messages go where. The first one may send everything to one item.</source>
        <translation>Eine Regel sagt, welche Nachrichten wohin gehen. Die erste kann alles an ein Element senden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="239"/>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="241"/>
        <source>Select a router and press Edit… beside its rule.</source>
        <translation>Einen Router auswählen und neben seiner Regel „Bearbeiten…“ drücken.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="242"/>
        <source>No rule chosen</source>
        <translation>Keine Regel gewählt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="246"/>
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
    <name>RuleSetBar</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="29"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="37"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="146"/>
        <source>Rule set</source>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="32"/>
        <source>Name of the rule set</source>
        <translation>Name des Regelsatzes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="32"/>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="33"/>
        <source>In effect from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="33"/>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="34"/>
        <source>In effect until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="34"/>
        <source>for good</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="38"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="124"/>
        <source>Add a rule set</source>
        <translation>Regelsatz hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="40"/>
        <source>Remove the rule set and the rules in it</source>
        <translation>Den Regelsatz und seine Regeln entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="77"/>
        <source>Rule set {n}</source>
        <translation>Regelsatz {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="87"/>
        <source>It ends on {end}, which is not after its begin.</source>
        <translation>Er endet am {end}, das nicht nach seinem Beginn liegt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="95"/>
        <source>in effect now</source>
        <translation>jetzt gültig</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="95"/>
        <source>not in effect now</source>
        <translation>jetzt nicht gültig</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="103"/>
        <source>Where both are in effect, “{other}” before it runs instead.</source>
        <translation>Wo beide gültig sind, läuft stattdessen „{other}“ davor.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="117"/>
        <source>Change rule set “{name}”</source>
        <translation>Regelsatz „{name}“ ändern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="130"/>
        <source>Remove rule set “{name}”</source>
        <translation>Regelsatz „{name}“ entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="146"/>
        <source>named</source>
        <translation>namens</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="146"/>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="146"/>
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
        <source>Give “{item}” a rule</source>
        <translation>„{item}“ eine Regel geben</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="35"/>
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
        <location filename="../hie_studio/editors/rules/offers.py" line="56"/>
        <source>A value is needed, e.g. HL7.{PID:3.1} or &quot;text&quot;.</source>
        <translation>Ein Wert wird gebraucht, z. B. HL7.{PID:3.1} oder &quot;Text&quot;.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="68"/>
        <source>A name is needed, e.g. ward.</source>
        <translation>Ein Name wird gebraucht, z. B. ward.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="75"/>
        <source>“{name}” is no name: letters and digits, beginning with a letter.</source>
        <translation>„{name}“ ist kein Name: Buchstaben und Ziffern, zuerst ein Buchstabe.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="82"/>
        <source>A path is needed, e.g. HL7.{OBX()}.</source>
        <translation>Ein Pfad wird gebraucht, z. B. HL7.{OBX()}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="93"/>
        <source>Choose the rules to go on with.</source>
        <translation>Wählen Sie die Regeln, mit denen es weitergeht.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="95"/>
        <source>There are no rules “{name}” in the workspace.</source>
        <translation>Im Arbeitsbereich gibt es keine Regeln „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="100"/>
        <source>“{name}” comes back to these rules: a loop.</source>
        <translation>„{name}“ kommt zu diesen Regeln zurück: eine Schleife.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="151"/>
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
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="19"/>
        <source>Cannot be told: {why}</source>
        <translation>Nicht feststellbar: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="21"/>
        <source>Holds for {held} of {n} segments</source>
        <translation>Gilt für {held} von {n} Segmenten</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="23"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="23"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="26"/>
        <source>{verdict}: “{value}”</source>
        <translation>{verdict}: „{value}“</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_text.py" line="42"/>
        <source>rules begin with “rules:”, as in a rules file</source>
        <translation>Regeln beginnen mit „rules:“, wie in einer Regeldatei</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_text.py" line="56"/>
        <source>The clipboard holds no rules: {why}</source>
        <translation>Die Zwischenablage enthält keine Regeln: {why}</translation>
    </message>
</context>
<context>
    <name>RunFlow</name>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="66"/>
        <source>{n} errors keep it from running. First: {why}</source>
        <translation>{n} Fehler verhindern den Start. Der erste: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="76"/>
        <source>Not reloaded: {why}</source>
        <translation>Nicht neu geladen: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="79"/>
        <source>Reloaded: {n} items changed.</source>
        <translation>Neu geladen: {n} Elemente geändert.</translation>
    </message>
</context>
<context>
    <name>RuntimeLink</name>
    <message>
        <location filename="../hie_studio/runtime_link/link.py" line="191"/>
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
        <location filename="../hie_studio/editors/schedules/editor.py" line="58"/>
        <source>Schedule editor</source>
        <translation>Zeitplan-Editor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="63"/>
        <source>Schedule as text</source>
        <translation>Zeitplan als Text</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="64"/>
        <source>Empty: runs whenever the production runs</source>
        <translation>Leer: läuft immer, wenn die Produktion läuft</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="70"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="73"/>
        <source>Time zone of the machine</source>
        <translation>Zeitzone des Rechners</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="78"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="324"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="87"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="326"/>
        <source>Next starts and stops</source>
        <translation>Nächste Starts und Stopps</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="112"/>
        <source>There is no item “{name}” any more.</source>
        <translation>Es gibt kein Element „{name}“ mehr.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="136"/>
        <source>Add to the schedule of “{name}”</source>
        <translation>Zum Zeitplan von „{name}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="153"/>
        <source>Remove from the schedule of “{name}”</source>
        <translation>Aus dem Zeitplan von „{name}“ entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="159"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="167"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="179"/>
        <source>Change the schedule of “{name}”</source>
        <translation>Zeitplan von „{name}“ ändern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="186"/>
        <source>Time zone of the schedule of “{name}”</source>
        <translation>Zeitzone des Zeitplans von „{name}“</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="204"/>
        <source>Start {when}</source>
        <translation>Start {when}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="204"/>
        <source>Stop {when}</source>
        <translation>Stopp {when}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="225"/>
        <source>{first} to {last}, {zone}</source>
        <translation>{first} bis {last}, {zone}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="226"/>
        <source>time of the machine</source>
        <translation>Zeit des Rechners</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="230"/>
        <source>By its schedule it runs now.</source>
        <translation>Nach seinem Zeitplan läuft es jetzt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="232"/>
        <source>By its schedule it is stopped now.</source>
        <translation>Nach seinem Zeitplan ist es jetzt angehalten.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="239"/>
        <source>Nothing changes in the next two years.</source>
        <translation>In den nächsten zwei Jahren ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="242"/>
        <source>{when}  starts</source>
        <translation>{when}  startet</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="242"/>
        <source>{when}  stops</source>
        <translation>{when}  hält an</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="246"/>
        <source>clocks {hours} h</source>
        <translation>Zeitumstellung {hours} h</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="266"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="274"/>
        <source>A start</source>
        <translation>Einen Start</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="275"/>
        <source>A stop</source>
        <translation>Einen Stopp</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="276"/>
        <source>Every day from 8:00 to 18:00</source>
        <translation>Jeden Tag von 8:00 bis 18:00</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="277"/>
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
        <location filename="../hie_studio/editors/schedules/editor.py" line="298"/>
        <source>Remove the event (Delete)</source>
        <translation>Ereignis entfernen (Entf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="310"/>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="313"/>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="315"/>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="318"/>
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
    <name>SchemaEditor</name>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="81"/>
        <source>Schema editor</source>
        <translation>Schema-Editor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="114"/>
        <source>There is no schema “{name}” any more</source>
        <translation>Es gibt kein Schema „{name}“ mehr</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="115"/>
        <source>Undo brings it back.</source>
        <translation>Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="122"/>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="122"/>
        <source>{n} problems</source>
        <translation>{n} Probleme</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="151"/>
        <source>New message type</source>
        <translation>Neuer Nachrichtentyp</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="151"/>
        <source>e.g. ADT_A08</source>
        <translation>z. B. ADT_A08</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="152"/>
        <source>New message structure</source>
        <translation>Neue Nachrichtenstruktur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="152"/>
        <source>Name, e.g. ADT_A01; one of the base begins as it is there</source>
        <translation>Name, z. B. ADT_A01; eine aus der Basis beginnt so, wie sie dort ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="153"/>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="153"/>
        <source>A letter and two letters or digits, e.g. ZPI; one of the base begins with its fields</source>
        <translation>Ein Buchstabe und zwei Buchstaben oder Ziffern, z. B. ZPI; eines aus der Basis beginnt mit seinen Feldern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="154"/>
        <source>New data type</source>
        <translation>Neuer Datentyp</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="154"/>
        <source>Name, e.g. ZCX</source>
        <translation>Name, z. B. ZCX</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="155"/>
        <source>New code table</source>
        <translation>Neue Codetabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="155"/>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="162"/>
        <location filename="../hie_studio/editors/schemas/editor.py" line="187"/>
        <location filename="../hie_studio/editors/schemas/editor.py" line="366"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="170"/>
        <source>Add “{what}” to schema {name}</source>
        <translation>„{what}“ zum Schema {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="185"/>
        <source>{code} is in the table already</source>
        <translation>{code} steht schon in der Tabelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="187"/>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="187"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="194"/>
        <source>Add to “{what}” of schema {name}</source>
        <translation>Zu „{what}“ des Schemas {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="209"/>
        <source>Add a segment to “{what}” of schema {name}</source>
        <translation>Ein Segment zu „{what}“ des Schemas {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="223"/>
        <source>Group segments of “{what}” of schema {name}</source>
        <translation>Segmente von „{what}“ des Schemas {name} gruppieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="231"/>
        <source>Dissolve a group of “{what}” of schema {name}</source>
        <translation>Eine Gruppe von „{what}“ des Schemas {name} auflösen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="244"/>
        <source>Move a segment of “{what}” of schema {name}</source>
        <translation>Ein Segment von „{what}“ des Schemas {name} verschieben</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="255"/>
        <source>Remove “{what}” from schema {name}</source>
        <translation>„{what}“ aus dem Schema {name} entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="266"/>
        <source>Change “{what}” of schema {name}</source>
        <translation>„{what}“ des Schemas {name} ändern</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="367"/>
        <source>Add (Insert)</source>
        <translation>Hinzufügen (Einfg)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="370"/>
        <source>&amp;Field, component or value</source>
        <translation>&amp;Feld, Komponente oder Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="371"/>
        <source>Segment in the &amp;structure</source>
        <translation>&amp;Segment in der Struktur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="377"/>
        <source>&amp;Z segment or other segment…</source>
        <translation>&amp;Z-Segment oder anderes Segment…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="378"/>
        <source>&amp;Message structure…</source>
        <translation>&amp;Nachrichtenstruktur…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="379"/>
        <source>Message &amp;type…</source>
        <translation>Nachrichten&amp;typ…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="380"/>
        <source>&amp;Data type…</source>
        <translation>&amp;Datentyp…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="381"/>
        <source>&amp;Code table…</source>
        <translation>&amp;Codetabelle…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="395"/>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="397"/>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="399"/>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="400"/>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="402"/>
        <source>Make the selected segments, side by side, an optional repeating group</source>
        <translation>Die ausgewählten, nebeneinanderliegenden Segmente zu einer optionalen, wiederholbaren Gruppe machen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="404"/>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="405"/>
        <source>One of the selected segments, side by side, may come</source>
        <translation>Eines der ausgewählten, nebeneinanderliegenden Segmente darf kommen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="406"/>
        <source>Dissolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="407"/>
        <source>Put the segments of the group in its place</source>
        <translation>Die Segmente der Gruppe an deren Stelle setzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="409"/>
        <source>Who uses it</source>
        <translation>Verwendung</translation>
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
        <location filename="../hie_studio/editors/schemas/feature.py" line="35"/>
        <source>Schema {name}</source>
        <translation>Schema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="41"/>
        <source>HL7 &amp;schemas…</source>
        <translation>HL7-&amp;Schemas…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="55"/>
        <source>There is a schema “{name}” already.</source>
        <translation>Es gibt bereits ein Schema „{name}“.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="58"/>
        <source>New schema</source>
        <translation>Neues Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="59"/>
        <source>Name of the category, as settings and transforms name it: Name:ADT_A01</source>
        <translation>Name der Kategorie, wie Einstellungen und Transformationen sie nennen: Name:ADT_A01</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="60"/>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="68"/>
        <source>New schema “{name}”</source>
        <translation>Neues Schema „{name}“</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="82"/>
        <source>HL7 schemas</source>
        <translation>HL7-Schemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="84"/>
        <source>Based on</source>
        <translation>Basiert auf</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="84"/>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="84"/>
        <source>Structures</source>
        <translation>Strukturen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="85"/>
        <source>No schemas of your own yet</source>
        <translation>Noch keine eigenen Schemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="87"/>
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
        <location filename="../hie_studio/panels/search/panel.py" line="50"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="54"/>
        <source>Find in items, settings, rules, transforms, tables, tests…</source>
        <translation>In Elementen, Einstellungen, Regeln, Transformationen, Tabellen, Tests suchen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="55"/>
        <source>Find in the workspace</source>
        <translation>Im Arbeitsbereich suchen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="59"/>
        <source>Kinds to search</source>
        <translation>Zu durchsuchende Arten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="60"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="63"/>
        <source>Recent workspaces too</source>
        <translation>Auch zuletzt geöffnete Arbeitsbereiche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="69"/>
        <source>Who uses it</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="70"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="72"/>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="105"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="105"/>
        <source>Fewer or other words, or all kinds, may find more.</source>
        <translation>Weniger oder andere Wörter oder alle Arten finden vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="109"/>
        <source>Type a few words: a name, a port, a code, a part of a condition. Enter leads to the place.</source>
        <translation>Ein paar Wörter eingeben: einen Namen, einen Port, einen Code, einen Teil einer Bedingung. Die Eingabetaste führt zur Stelle.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="111"/>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="121"/>
        <source>1 place uses {name} ({kind})</source>
        <translation>1 Stelle verwendet {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="123"/>
        <source>{n} places use {name} ({kind})</source>
        <translation>{n} Stellen verwenden {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="162"/>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="162"/>
        <source>{n} places</source>
        <translation>{n} Stellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="163"/>
        <source>The first {n} places</source>
        <translation>Die ersten {n} Stellen</translation>
    </message>
</context>
<context>
    <name>SendEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="74"/>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="75"/>
        <source>Add a target…</source>
        <translation>Ziel hinzufügen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="76"/>
        <source>Transforms</source>
        <translation>Transformationen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="77"/>
        <source>Add a transform…</source>
        <translation>Transformation hinzufügen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="82"/>
        <source>Open transform</source>
        <translation>Transformation öffnen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="87"/>
        <source>through the transforms</source>
        <translation>über die Transformationen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="93"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="101"/>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="95"/>
        <source>Higher goes first in the target&apos;s queue; 0 keeps the message&apos;s own</source>
        <translation>Höheres geht in der Warteschlange des Ziels vor; 0 behält den der Nachricht</translation>
    </message>
</context>
<context>
    <name>SendTestPanel</name>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="34"/>
        <source>Press Run first; the production must allow testing.</source>
        <translation>Zuerst „Starten“ drücken; die Produktion muss Tests erlauben.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="35"/>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="39"/>
        <source>Item that takes the message in</source>
        <translation>Element, das die Nachricht annimmt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="43"/>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="44"/>
        <source>Sample message</source>
        <translation>Beispielnachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="45"/>
        <source>Pick a sample…</source>
        <translation>Beispiel wählen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="49"/>
        <source>Message to send</source>
        <translation>Zu sendende Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="50"/>
        <source>Paste an HL7 message, or pick a sample above</source>
        <translation>Eine HL7-Nachricht einfügen oder oben ein Beispiel wählen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="52"/>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="53"/>
        <source>The reply appears here</source>
        <translation>Die Antwort erscheint hier</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="56"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="59"/>
        <source>Trace</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="98"/>
        <source>Sending to {item}…</source>
        <translation>Sende an {item}…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="105"/>
        <source>Taken in as message {id}.</source>
        <translation>Angenommen als Nachricht {id}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="107"/>
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
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="100"/>
        <source>Settings of the transform</source>
        <translation>Einstellungen der Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="104"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="105"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="112"/>
        <source>A failing step ends the transform</source>
        <translation>Ein fehlschlagender Schritt beendet die Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="114"/>
        <source>A missing source segment counts as empty</source>
        <translation>Ein fehlendes Quellsegment gilt als leer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="120"/>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="121"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="122"/>
        <source>Source: class and schema</source>
        <translation>Quelle: Klasse und Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="123"/>
        <source>Target: class and schema</source>
        <translation>Ziel: Klasse und Schema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="124"/>
        <source>The target begins as</source>
        <translation>Das Ziel beginnt als</translation>
    </message>
</context>
<context>
    <name>ShortcutWindow</name>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="26"/>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="29"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="30"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="30"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="33"/>
        <source>{n} items are selected.</source>
        <translation>{n} Elemente sind ausgewählt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="40"/>
        <source>{n} problems.</source>
        <translation>{n} Probleme.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="44"/>
        <source>From {names}.</source>
        <translation>Von {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="46"/>
        <source>To {names}.</source>
        <translation>An {names}.</translation>
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
        <location filename="../hie_studio/window/status.py" line="71"/>
        <source>{n} msg/s</source>
        <translation>{n} Nachr./s</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="73"/>
        <source>{n} queued</source>
        <translation>{n} in Warteschlange</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="76"/>
        <source>{n} errors</source>
        <translation>{n} Fehler</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="79"/>
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
        <location filename="../hie_studio/panels/tests/panel.py" line="45"/>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="46"/>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="47"/>
        <source>Run selected</source>
        <translation>Ausgewählte ausführen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="48"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="70"/>
        <source>Tests and what differs</source>
        <translation>Tests und was verschieden ist</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="72"/>
        <source>Test or place</source>
        <translation>Test oder Stelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="72"/>
        <source>Result or name</source>
        <translation>Ergebnis oder Name</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="72"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="72"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="102"/>
        <source>Choose a message in the message list, in its trace or in a window of its own, and press Capture as test: what comes out of it now is what is expected from then on.</source>
        <translation>Eine Nachricht in der Liste, in ihrem Verlauf oder in einem eigenen Fenster wählen und „Als Test festhalten“ drücken: Was jetzt aus ihr wird, wird von da an erwartet.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="105"/>
        <source>No tests yet</source>
        <translation>Noch keine Tests</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="140"/>
        <source>{passed} of {n} passed, {messages} messages, {seconds} s</source>
        <translation>{passed} von {n} bestanden, {messages} Nachrichten, {seconds} s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="174"/>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="174"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="186"/>
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
        <location filename="../hie_studio/panels/throughput/panel.py" line="69"/>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="71"/>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="73"/>
        <source>Whole production</source>
        <translation>Gesamte Produktion</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="77"/>
        <location filename="../hie_studio/panels/throughput/panel.py" line="160"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="80"/>
        <source>Hold the graphs still</source>
        <translation>Die Diagramme anhalten</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="83"/>
        <source>messages / s</source>
        <translation>Nachrichten / s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="84"/>
        <source>queued</source>
        <translation>in Warteschlange</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="122"/>
        <source>In {n} /s</source>
        <translation>Ein {n} /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="123"/>
        <source>Out {n} /s</source>
        <translation>Aus {n} /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="124"/>
        <source>Queued {n}</source>
        <translation>Warteschlange {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="131"/>
        <source>The graph begins after two seconds.</source>
        <translation>Das Diagramm beginnt nach zwei Sekunden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="132"/>
        <source>Measuring…</source>
        <translation>Messung läuft…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="134"/>
        <source>Press Run: rates and queues of the last five minutes appear here.</source>
        <translation>„Starten“ drücken: Raten und Warteschlangen der letzten fünf Minuten erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="135"/>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="160"/>
        <source>Continue</source>
        <translation>Weiter</translation>
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
        <source>F5 saves and starts the production; figures then show on the items and connections. Reload takes over changes while it runs.</source>
        <translation>F5 speichert und startet die Produktion; dann erscheinen Werte an den Elementen und Verbindungen. „Änderungen laden“ übernimmt Änderungen, während sie läuft.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="147"/>
        <source>Anything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="149"/>
        <source>Ctrl+Shift+P finds every command, item, rule and table by a few letters. Ctrl+Z takes back any edit. Help &gt; Keyboard shortcuts lists the keys.</source>
        <translation>Strg+Umschalt+P findet jeden Befehl, jedes Element, jede Regel und jede Tabelle anhand weniger Buchstaben. Strg+Z nimmt jede Änderung zurück. Hilfe &gt; Tastenkürzel führt die Tasten auf.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="122"/>
        <source>Received by {item}</source>
        <translation>Empfangen von {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="123"/>
        <source>{item} decided by its rules</source>
        <translation>{item} hat nach seinen Regeln entschieden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="124"/>
        <source>Transformed for {target}</source>
        <translation>Transformiert für {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="125"/>
        <source>Queued for {target}</source>
        <translation>In der Warteschlange für {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="126"/>
        <source>Sent by {item}</source>
        <translation>Gesendet von {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="127"/>
        <source>Reply to {item}</source>
        <translation>Antwort an {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="128"/>
        <source>{item} tries again</source>
        <translation>{item} versucht es erneut</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="129"/>
        <source>Completed at {item}</source>
        <translation>Abgeschlossen bei {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="130"/>
        <source>Failed at {item}</source>
        <translation>Fehlgeschlagen bei {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="131"/>
        <source>Suspended at {item}</source>
        <translation>Zurückgestellt bei {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="132"/>
        <source>{item} sent it nowhere</source>
        <translation>{item} hat sie nirgendwohin gesendet</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="133"/>
        <source>Bad message at {item}</source>
        <translation>Fehlerhafte Nachricht bei {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="134"/>
        <source>Sent again to {item}</source>
        <translation>Erneut gesendet an {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="149"/>
        <source>Sends to {target}</source>
        <translation>Sendet an {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="154"/>
        <source>Took {time}</source>
        <translation>Dauer: {time}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="163"/>
        <source>{rule}: not tried, {why}</source>
        <translation>{rule}: nicht geprüft, {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="196"/>
        <source>{end}, {n} steps in {time}</source>
        <translation>{end}, {n} Schritte in {time}</translation>
    </message>
</context>
<context>
    <name>TraceEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="142"/>
        <source>Value to log</source>
        <translation>Wert für das Protokoll</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="147"/>
        <source>Log it goes to</source>
        <translation>Protokoll, in das er kommt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="148"/>
        <source>event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="149"/>
        <source>rule log (debug)</source>
        <translation>Regelprotokoll (debug)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="153"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="154"/>
        <source>to the</source>
        <translation>in das</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="54"/>
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
        <location filename="../hie_studio/editors/mapper/editor.py" line="56"/>
        <source>Transform editor</source>
        <translation>Transformationseditor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="63"/>
        <source>Problem of the transform</source>
        <translation>Problem der Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="71"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="72"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="77"/>
        <source>DTL of IRIS</source>
        <translation>DTL von IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="78"/>
        <source>YAML of the file</source>
        <translation>YAML der Datei</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="81"/>
        <source>Preview and texts</source>
        <translation>Vorschau und Texte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="82"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="123"/>
        <source>{name} was removed; undo brings it back</source>
        <translation>{name} wurde entfernt; Rückgängig holt es zurück</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="152"/>
        <source>Fails on the message below: {why}</source>
        <translation>Schlägt bei der Nachricht unten fehl: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="177"/>
        <source>No step sets {path} yet</source>
        <translation>Noch kein Schritt setzt {path}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="182"/>
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
        <location filename="../hie_studio/editors/mapper/editor.py" line="246"/>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="248"/>
        <source>Add step (Insert)</source>
        <translation>Schritt hinzufügen (Einfg)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="251"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="254"/>
        <source>Settings of the transform (Escape in the steps)</source>
        <translation>Einstellungen der Transformation (Esc in den Schritten)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="257"/>
        <source>Duplicate the step (Ctrl+D)</source>
        <translation>Schritt verdoppeln (Strg+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="260"/>
        <source>Delete the step (Delete)</source>
        <translation>Schritt löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="263"/>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="266"/>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="280"/>
        <source>No steps yet</source>
        <translation>Noch keine Schritte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="281"/>
        <source>Each step sets a field of the target. Press “Add step”.</source>
        <translation>Jeder Schritt setzt ein Feld des Ziels. „Schritt hinzufügen“ drücken.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="285"/>
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
        <location filename="../hie_studio/editors/mapper/feature.py" line="36"/>
        <source>Transform {name}</source>
        <translation>Transformation {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/feature.py" line="42"/>
        <source>&amp;Transforms…</source>
        <translation>&amp;Transformationen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/feature.py" line="64"/>
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
    <name>TryOut</name>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="47"/>
        <source>Item that sends the message</source>
        <translation>Element, das die Nachricht sendet</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="50"/>
        <source>Sample message</source>
        <translation>Beispielnachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="51"/>
        <source>Pick a sample…</source>
        <translation>Beispiel wählen…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="54"/>
        <source>Message to try</source>
        <translation>Nachricht zum Ausprobieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="55"/>
        <source>Paste an HL7 message to see which rules fire</source>
        <translation>Eine HL7-Nachricht einfügen, um zu sehen, welche Regeln greifen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="56"/>
        <source>Fields of the message</source>
        <translation>Felder der Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="57"/>
        <location filename="../hie_studio/editors/rules/try_out.py" line="136"/>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="57"/>
        <location filename="../hie_studio/editors/rules/try_out.py" line="136"/>
        <source>Pick a sample, or paste a message as text.</source>
        <translation>Ein Beispiel wählen oder eine Nachricht als Text einfügen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="64"/>
        <source>Message to try, as text and as fields</source>
        <translation>Probenachricht, als Text und als Felder</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="65"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="66"/>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="71"/>
        <source>Rules as tried</source>
        <translation>Regeln in Prüfreihenfolge</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="137"/>
        <source>The verdict appears here.</source>
        <translation>Das Ergebnis erscheint hier.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="127"/>
        <source>Goes to {targets}</source>
        <translation>Geht an {targets}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="130"/>
        <source>Goes nowhere: no rule sends it on</source>
        <translation>Geht nirgendwohin: keine Regel sendet sie weiter</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="162"/>
        <source>fires</source>
        <translation>greift</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="162"/>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="162"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="178"/>
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
        <location filename="../hie_studio/panels/versions/panel.py" line="50"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="55"/>
        <source>What you changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="56"/>
        <source>What did you change?</source>
        <translation>Was wurde geändert?</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="57"/>
        <source>Commit</source>
        <translation>Committen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="58"/>
        <location filename="../hie_studio/panels/versions/panel.py" line="169"/>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="59"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="62"/>
        <source>Start keeping versions</source>
        <translation>Ab jetzt Versionen aufbewahren</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="76"/>
        <source>No versions</source>
        <translation>Keine Versionen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="76"/>
        <source>Save the production first: versions are kept of its files.</source>
        <translation>Zuerst die Produktion speichern: Versionen werden von ihren Dateien aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="81"/>
        <source>Versions of the workspace, newest first</source>
        <translation>Versionen des Arbeitsbereichs, neueste zuerst</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="82"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="82"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="82"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="82"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="134"/>
        <source>A version by {who}</source>
        <translation>Eine Version von {who}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="139"/>
        <source>Branch {name}</source>
        <translation>Branch {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="139"/>
        <source>No branch</source>
        <translation>Kein Branch</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="142"/>
        <source>nothing changed since the last version</source>
        <translation>seit der letzten Version nichts geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="145"/>
        <source>changed: {files}</source>
        <translation>geändert: {files}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="169"/>
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
        <location filename="../hie_studio/panels/what_if/story.py" line="35"/>
        <source>Step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="49"/>
        <source>{item} decides by its rules</source>
        <translation>{item} entscheidet nach seinen Regeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="51"/>
        <source>{item} hands it on</source>
        <translation>{item} reicht sie weiter</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="52"/>
        <source>{item} would send it out</source>
        <translation>{item} würde sie hinaussenden</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="53"/>
        <source>{item} sends it nowhere</source>
        <translation>{item} sendet sie nirgendwohin</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="54"/>
        <source>{item} deletes it</source>
        <translation>{item} löscht sie</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="55"/>
        <source>{item}: not known from here on</source>
        <translation>{item}: ab hier nicht bekannt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="56"/>
        <source>{item}: it goes wrong here</source>
        <translation>{item}: hier geht es schief</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="59"/>
        <source>It comes in at {item}</source>
        <translation>Sie kommt bei {item} herein</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="75"/>
        <source>from {item}, sent by {rule}</source>
        <translation>von {item}, gesendet durch {rule}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="78"/>
        <source>from {item}</source>
        <translation>von {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="90"/>
        <source>through {transforms}</source>
        <translation>durch {transforms}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="96"/>
        <source>it became a message of another kind</source>
        <translation>sie wurde eine Nachricht anderer Art</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="98"/>
        <source>nothing is changed</source>
        <translation>nichts wird geändert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="102"/>
        <source>and {n} more changes</source>
        <translation>und {n} weitere Änderungen</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="120"/>
        <source>(not there)</source>
        <translation>(nicht da)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="122"/>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="135"/>
        <source>Goes to {items}</source>
        <translation>Geht an {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="137"/>
        <source>not known beyond {items}</source>
        <translation>nach {items} nicht bekannt</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="140"/>
        <source>goes wrong at {items}</source>
        <translation>geht bei {items} schief</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="143"/>
        <source>Deleted at {items}</source>
        <translation>Gelöscht bei {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="143"/>
        <source>Goes nowhere</source>
        <translation>Geht nirgendwohin</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="151"/>
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
    <name>_AgoAxis</name>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="44"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
</TS>
