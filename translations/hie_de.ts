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
        <location filename="../hie_studio/canvas/editing.py" line="70"/>
        <source>Add “{name}” after “{source}”</source>
        <translation>„{name}“ nach „{source}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="88"/>
        <source>Add an item: type to filter</source>
        <translation>Element hinzufügen: zum Filtern tippen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="96"/>
        <source>Insert between “{source}” and “{target}”</source>
        <translation>Zwischen „{source}“ und „{target}“ einfügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="133"/>
        <source>Remove {n} things</source>
        <translation>{n} Objekte entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="209"/>
        <source>“{source}” routes by rules</source>
        <translation>„{source}“ verteilt nach Regeln</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="211"/>
        <source>Add a rule “To {target}”</source>
        <translation>Regel „An {target}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="218"/>
        <source>Add to rule “{name}”</source>
        <translation>Zur Regel „{name}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="232"/>
        <source>Select the one item to connect from.</source>
        <translation>Genau ein Element auswählen, von dem die Verbindung ausgeht.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="242"/>
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
        <translation>Schritte der Bearbeitung</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="32"/>
        <source>Click a step to go back or forward to it.</source>
        <translation>Auf einen Schritt klicken, um dorthin zurück oder vor zu gehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="35"/>
        <source>History</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="37"/>
        <source>&amp;History</source>
        <translation>Sc&amp;hritte</translation>
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
        <location filename="../hie_studio/inspector/row.py" line="131"/>
        <source>Name of this setting in IRIS</source>
        <translation>Name dieser Einstellung in IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="73"/>
        <source>Problem of {title}</source>
        <translation>Problem bei {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="97"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="136"/>
        <source>Remove this setting</source>
        <translation>Diese Einstellung entfernen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="137"/>
        <source>Reset to the default: {default}</source>
        <translation>Auf den Standard zurücksetzen: {default}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="146"/>
        <source>Reset {title}</source>
        <translation>{title} zurücksetzen</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="154"/>
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
        <location filename="../hie_studio/inspector/field_spec.py" line="276"/>
        <source>Unique in the production; rules and targets follow a change</source>
        <translation>Eindeutig in der Produktion; Regeln und Ziele folgen einer Änderung</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="277"/>
        <source>Notes for people; no effect</source>
        <translation>Notizen für Menschen; ohne Wirkung</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="278"/>
        <source>What this production is for</source>
        <translation>Wozu diese Produktion dient</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="279"/>
        <source>A disabled production does not start</source>
        <translation>Eine deaktivierte Produktion startet nicht</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="280"/>
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
        <location filename="../hie_studio/canvas/palette.py" line="37"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="38"/>
        <source>Filter components</source>
        <translation>Komponenten filtern</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="45"/>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="60"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="61"/>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="62"/>
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
        <location filename="../hie_studio/document/routes.py" line="85"/>
        <source>Rule {n}</source>
        <translation>Regel {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="130"/>
        <source>“{source}” routes by its rule “{rule}”: add a rule instead.</source>
        <translation>„{source}“ verteilt nach der Regel „{rule}“: stattdessen eine Regel hinzufügen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="52"/>
        <location filename="../hie_studio/document/routes.py" line="134"/>
        <source>“{source}” runs a process: its calls say where messages go.</source>
        <translation>„{source}“ führt einen Prozess aus: Seine Aufrufe sagen, wohin Nachrichten gehen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="138"/>
        <source>They are connected already.</source>
        <translation>Sie sind bereits verbunden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="146"/>
        <source>Both ends of a connection must exist.</source>
        <translation>Beide Enden einer Verbindung müssen vorhanden sein.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="148"/>
        <source>An item cannot send to itself.</source>
        <translation>Ein Element kann nicht an sich selbst senden.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="150"/>
        <source>An operation ends the way inside the production: it sends to the outside.</source>
        <translation>Eine Operation ist das Ende des Weges in der Produktion: Sie sendet nach außen.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="154"/>
        <source>A service takes messages from the outside only.</source>
        <translation>Ein Dienst nimmt nur Nachrichten von außen an.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="159"/>
        <source>“{title}” has no targets.</source>
        <translation>„{title}“ hat keine Ziele.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="206"/>
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
