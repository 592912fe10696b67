<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Acting</name>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="39"/>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="62"/>
        <source>Sent again: {n} messages.</source>
        <translation>Reenviados: {n} mensajes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="70"/>
        <source>Give up {n} message(s)? They stay in the list and are not sent any more.</source>
        <translation>¿Abandonar {n} mensaje(s)? Quedan en la lista y ya no se envían.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="72"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="79"/>
        <source>Discarded: {n} messages.</source>
        <translation>Descartados: {n} mensajes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="85"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../hie_studio/window/actions.py" line="62"/>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="63"/>
        <source>New from &amp;template…</source>
        <translation>Nuevo desde una p&amp;lantilla…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="64"/>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="65"/>
        <source>&amp;Import IRIS…</source>
        <translation>&amp;Importar IRIS…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="66"/>
        <source>&amp;Export to IRIS…</source>
        <translation>&amp;Exportar a IRIS…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="67"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="68"/>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="69"/>
        <source>Start pa&amp;ge</source>
        <translation>Pá&amp;gina de inicio</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="70"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="77"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="78"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="79"/>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="80"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="81"/>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="82"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="83"/>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="84"/>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="85"/>
        <source>Co&amp;nnect to…</source>
        <translation>Co&amp;nectar con…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="86"/>
        <source>&amp;Add item…</source>
        <translation>&amp;Añadir elemento…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="87"/>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="88"/>
        <source>&amp;Find item…</source>
        <translation>&amp;Buscar elemento…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="89"/>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="95"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="96"/>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="97"/>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="98"/>
        <source>&amp;Fit</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="99"/>
        <source>&amp;Arrange</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="102"/>
        <source>&amp;Larger panels</source>
        <translation>Paneles más &amp;grandes</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="107"/>
        <source>Light or &amp;dark</source>
        <translation>Claro u &amp;oscuro</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="114"/>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="115"/>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="116"/>
        <source>Re&amp;load changes</source>
        <translation>&amp;Recargar cambios</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="117"/>
        <source>Sen&amp;d a test message…</source>
        <translation>Enviar un mensaje de &amp;prueba…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="118"/>
        <source>Test &amp;connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="119"/>
        <source>Find &amp;messages</source>
        <translation>Buscar &amp;mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="121"/>
        <source>&amp;Trace the newest message</source>
        <translation>&amp;Trazar el último mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="145"/>
        <source>Undo {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="146"/>
        <source>Redo {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="201"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="206"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="210"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="223"/>
        <source>Show or hide: {panel}</source>
        <translation>Mostrar u ocultar: {panel}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="228"/>
        <source>&amp;Production</source>
        <translation>&amp;Producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="230"/>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="230"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>ActionsEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="87"/>
        <source>In use: {title}</source>
        <translation>En uso: {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="92"/>
        <source>Move up: {title}</source>
        <translation>Subir: {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="94"/>
        <source>Remove: {title}</source>
        <translation>Quitar: {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="107"/>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="108"/>
        <source>Set a variable</source>
        <translation>Asignar una variable</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="109"/>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="110"/>
        <source>Log a value</source>
        <translation>Registrar un valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="111"/>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="112"/>
        <source>Go on with other rules</source>
        <translation>Continuar con otras reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="113"/>
        <source>For each segment</source>
        <translation>Para cada segmento</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="114"/>
        <source>Drop the message</source>
        <translation>Descartar el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="116"/>
        <source>Unknown action</source>
        <translation>Acción desconocida</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="138"/>
        <source>Add send</source>
        <translation>Añadir envío</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="140"/>
        <source>Add other</source>
        <translation>Añadir otra cosa</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="147"/>
        <source>Then stop: no later rule is tried</source>
        <translation>Después, terminar: no se prueba ninguna regla posterior</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="151"/>
        <source>Then stop</source>
        <translation>Después, terminar</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="30"/>
        <source>Kinds of step</source>
        <translation>Tipos de paso</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="32"/>
        <source>&amp;Set a field</source>
        <translation>&amp;Fijar un campo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="33"/>
        <source>&amp;Remove a field or segment</source>
        <translation>&amp;Quitar un campo o segmento</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="35"/>
        <source>&amp;If</source>
        <translation>S&amp;i</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="36"/>
        <source>For &amp;each</source>
        <translation>Para &amp;cada</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="37"/>
        <source>S&amp;witch</source>
        <translation>Se&amp;gún el caso</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="38"/>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="40"/>
        <source>Call another &amp;transform</source>
        <translation>Llamar a otra &amp;transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="41"/>
        <source>&amp;Log a value</source>
        <translation>&amp;Registrar un valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="42"/>
        <source>Leave the loo&amp;p</source>
        <translation>Salir del &amp;bucle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="43"/>
        <source>Re&amp;mark</source>
        <translation>&amp;Observación</translation>
    </message>
</context>
<context>
    <name>AddSetting</name>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="20"/>
        <source>Where the new setting belongs</source>
        <translation>A qué pertenece el nuevo parámetro</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="21"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="22"/>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="24"/>
        <source>Name of the new setting</source>
        <translation>Nombre del nuevo parámetro</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="25"/>
        <source>Name of a setting</source>
        <translation>Nombre de un parámetro</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="26"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>AnonymiseWindow</name>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="41"/>
        <source>Anonymise: {name}</source>
        <translation>Anonimizar: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="43"/>
        <source>Replacing…</source>
        <translation>Reemplazando…</translation>
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
        <translation>Para compartir</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="47"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="48"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="78"/>
        <source>Look at the result before it leaves the house: a rare course of events may tell who it is.</source>
        <translation>Revise el resultado antes de que salga: un caso raro puede revelar de quién se trata.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="83"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="114"/>
        <source>One value changed.</source>
        <translation>Un valor cambiado.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="114"/>
        <source>{n} values changed.</source>
        <translation>{n} valores cambiados.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="116"/>
        <source>Nothing in this message tells a person.</source>
        <translation>Nada en este mensaje identifica a una persona.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="140"/>
        <source>Save the anonymous message</source>
        <translation>Guardar el mensaje anónimo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="143"/>
        <source>HL7 messages (*.hl7)</source>
        <translation>Mensajes HL7 (*.hl7)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="154"/>
        <source>The message cannot be saved</source>
        <translation>No se puede guardar el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="156"/>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="23"/>
        <source>Ali&amp;gn</source>
        <translation>Ali&amp;near</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="26"/>
        <source>Align &amp;left</source>
        <translation>Alinear a la &amp;izquierda</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="27"/>
        <source>Align &amp;right</source>
        <translation>Alinear a la &amp;derecha</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="28"/>
        <source>Align &amp;top</source>
        <translation>Alinear &amp;arriba</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="29"/>
        <source>Align &amp;bottom</source>
        <translation>Alinear a&amp;bajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="32"/>
        <source>Distribute a&amp;cross</source>
        <translation>Distribuir en &amp;horizontal</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="33"/>
        <source>Distribute &amp;down</source>
        <translation>Distribuir en &amp;vertical</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="43"/>
        <source>Arrange the &amp;selection</source>
        <translation>Organizar la &amp;selección</translation>
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
        <translation>Su valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="143"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../hie_studio/window/banner.py" line="68"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BeginFlow</name>
    <message>
        <location filename="../hie_studio/window/begin_flow.py" line="30"/>
        <source>{title}: name of its new folder</source>
        <translation>{title}: nombre de la carpeta nueva</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/begin_flow.py" line="40"/>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="55"/>
        <source>there is something here already; choose a new folder</source>
        <translation>aquí ya hay algo; elija una carpeta nueva</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="77"/>
        <source>ADT distribution</source>
        <translation>Distribución de ADT</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="78"/>
        <source>Patient events to the departments that need them, ward codes by a table</source>
        <translation>Eventos de pacientes a los servicios que los necesitan, códigos de planta por tabla</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="83"/>
        <source>Results to GP</source>
        <translation>Resultados al médico de cabecera</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="84"/>
        <source>Final laboratory results to the practices that asked for them</source>
        <translation>Resultados definitivos de laboratorio a las consultas que los pidieron</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="87"/>
        <source>Orders and results</source>
        <translation>Peticiones y resultados</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="88"/>
        <source>Orders of the wards to the departments, results back to the wards</source>
        <translation>Peticiones de las plantas a los servicios, resultados de vuelta</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="91"/>
        <source>File to database</source>
        <translation>Archivo a base de datos</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="92"/>
        <source>HL7 files out of a folder, each patient&apos;s newest state into a table</source>
        <translation>Archivos HL7 de una carpeta, el último estado de cada paciente en una tabla</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="95"/>
        <source>HL7 to FHIR</source>
        <translation>HL7 a FHIR</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="96"/>
        <source>Patient events and results as checked FHIR R4 bundles to a server</source>
        <translation>Eventos y resultados como bundles FHIR R4 comprobados a un servidor</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="101"/>
        <source>Acute hospital</source>
        <translation>Hospital de agudos</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="102"/>
        <source>Patient, order and result feeds with rules, tables and simulated peers</source>
        <translation>Flujos de pacientes, peticiones y resultados con reglas, tablas y sistemas simulados</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="105"/>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="106"/>
        <source>New rows of an order table to a work list; an index of patients</source>
        <translation>Filas nuevas de una tabla de peticiones a una lista de trabajo; un índice de pacientes</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="109"/>
        <source>DICOM router</source>
        <translation>Enrutador DICOM</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="110"/>
        <source>Images by modality to the archives that want them</source>
        <translation>Imágenes por modalidad a los archivos que las quieren</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="113"/>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="114"/>
        <source>Reports out of a folder and alerts of the engine by email</source>
        <translation>Informes de una carpeta y alertas del motor por correo</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="117"/>
        <source>FHIR exchange</source>
        <translation>Intercambio FHIR</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="118"/>
        <source>A checked FHIR endpoint before a server; patients registered once</source>
        <translation>Un punto FHIR comprobado ante un servidor; pacientes registrados una vez</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="121"/>
        <source>FTPS</source>
        <translation>FTPS</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="122"/>
        <source>Results fetched from a laboratory&apos;s server, sent on to another</source>
        <translation>Resultados tomados del servidor de un laboratorio y enviados a otro</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="125"/>
        <source>HL7 v2 to FHIR bundles</source>
        <translation>HL7 v2 a bundles FHIR</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="126"/>
        <source>Admissions, orders, results and appointments as FHIR bundles</source>
        <translation>Ingresos, peticiones, resultados y citas como bundles FHIR</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="129"/>
        <source>HTTP, REST and SOAP</source>
        <translation>HTTP, REST y SOAP</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="130"/>
        <source>Orders as JSON and by SOAP; stock is asked by REST</source>
        <translation>Peticiones en JSON y por SOAP; existencias consultadas por REST</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="133"/>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="134"/>
        <source>Patient events into a topic, results out of one</source>
        <translation>Eventos de pacientes a un topic, resultados desde otro</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="137"/>
        <source>S3 documents</source>
        <translation>Documentos S3</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="138"/>
        <source>Documents out of a bucket, and into another</source>
        <translation>Documentos de un bucket a otro</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="141"/>
        <source>Devices on TCP</source>
        <translation>Dispositivos por TCP</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="142"/>
        <source>Analysers and monitors that frame their messages in ways of their own</source>
        <translation>Analizadores y monitores que delimitan sus mensajes a su manera</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="145"/>
        <source>Messages by the clock</source>
        <translation>Mensajes por reloj</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="146"/>
        <source>A query each minute, a note each working day</source>
        <translation>Una consulta cada minuto, una nota cada día laborable</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="47"/>
        <source>Remove {title}</source>
        <translation>Quitar {title}</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="130"/>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="130"/>
        <source>Else when</source>
        <translation>Si no, cuando</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="139"/>
        <source>Otherwise</source>
        <translation>En otro caso</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="150"/>
        <source>Add “when”</source>
        <translation>Añadir «cuando»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="152"/>
        <source>Add “otherwise”</source>
        <translation>Añadir «en otro caso»</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../hie_studio/canvas/cards.py" line="26"/>
        <source>{name} · not available</source>
        <translation>{name} · no disponible</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/lanes.py" line="44"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/lanes.py" line="45"/>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/lanes.py" line="46"/>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="214"/>
        <source>{failed} failed, {suspended} suspended</source>
        <translation>{failed} fallidos, {suspended} suspendidos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="221"/>
        <source>{n} failed</source>
        <translation>{n} fallidos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="226"/>
        <source>{n} suspended</source>
        <translation>{n} suspendidos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/picture_file.py" line="48"/>
        <source>“{name}”: the ending must be .svg, .png or .pdf.</source>
        <translation>«{name}»: la extensión debe ser .svg, .png o .pdf.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/picture_file.py" line="51"/>
        <source>There is nothing on the canvas to export.</source>
        <translation>No hay nada en el lienzo para exportar.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/picture_file.py" line="57"/>
        <source>“{path}” cannot be written.</source>
        <translation>No se puede escribir «{path}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/note_writer.py" line="53"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/note_writer.py" line="55"/>
        <source>A comment. Ctrl+Enter keeps it, Escape leaves it as it was.</source>
        <translation>Un comentario. Ctrl+Intro lo guarda, Escape lo deja como estaba.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/groups.py" line="149"/>
        <source>{n} items</source>
        <translation>{n} elementos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/edge_item.py" line="90"/>
        <source>The figure: messages that wait at {name}</source>
        <translation>La cifra: mensajes que esperan en {name}</translation>
    </message>
</context>
<context>
    <name>CanvasEditing</name>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="73"/>
        <source>Add “{name}” after “{source}”</source>
        <translation>Añadir «{name}» después de «{source}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="91"/>
        <source>Add an item: type to filter</source>
        <translation>Añadir un elemento: escriba para filtrar</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="99"/>
        <source>Insert between “{source}” and “{target}”</source>
        <translation>Insertar entre «{source}» y «{target}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="152"/>
        <source>Remove {n} things</source>
        <translation>Quitar {n} objetos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="237"/>
        <source>“{source}” routes by rules</source>
        <translation>«{source}» enruta mediante reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="239"/>
        <source>Add a rule “To {target}”</source>
        <translation>Añadir una regla «A {target}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="241"/>
        <source>Add a rule “To {target}” with a &amp;condition…</source>
        <translation>Añadir una regla «A {target}» con &amp;condición…</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="249"/>
        <source>Add to rule “{name}”</source>
        <translation>Añadir a la regla «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="267"/>
        <source>Select the one item to connect from.</source>
        <translation>Seleccione el único elemento desde el que conectar.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="277"/>
        <source>Connect “{name}” to…</source>
        <translation>Conectar «{name}» con…</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="79"/>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="309"/>
        <source>Go to an item</source>
        <translation>Ir a un elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="348"/>
        <source>Double-click to add the first item,
or drag one here from the palette.</source>
        <translation>Haga doble clic para añadir el primer elemento
o arrastre uno aquí desde la paleta.</translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="26"/>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="40"/>
        <source>Category {name}: {n} items</source>
        <translation>Categoría {name}: {n} elementos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="42"/>
        <source>Show only what has the category “{name}”</source>
        <translation>Mostrar solo lo que tiene la categoría «{name}»</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="57"/>
        <source>Changes of the rules</source>
        <translation>Cambios de las reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="76"/>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="76"/>
        <source>Save the production to see what you change after it.</source>
        <translation>Guarde la producción para ver lo que cambie después.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="79"/>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="79"/>
        <source>The rules are as they were saved.</source>
        <translation>Las reglas están como se guardaron.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="96"/>
        <source>{rule} was moved from place {old} to {new}</source>
        <translation>{rule} se ha movido del lugar {old} al {new}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="99"/>
        <source>{rule} was added</source>
        <translation>{rule} se ha añadido</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="100"/>
        <source>{rule} was deleted</source>
        <translation>{rule} se ha borrado</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="101"/>
        <source>{rule} was changed</source>
        <translation>{rule} se ha cambiado</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="108"/>
        <source>Before: {told}</source>
        <translation>Antes: {told}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="109"/>
        <source>Now: {told}</source>
        <translation>Ahora: {told}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="114"/>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="114"/>
        <source>Switched on</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="198"/>
        <source>{choice} (default)</source>
        <translation>{choice} (predeterminado)</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="207"/>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
</context>
<context>
    <name>ChooseProduction</name>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="29"/>
        <source>Choose a production</source>
        <translation>Elegir una producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="33"/>
        <source>The files hold {count} productions. Which one do you want to open?</source>
        <translation>Los archivos contienen {count} producciones. ¿Cuál quiere abrir?</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="41"/>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="41"/>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="41"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="42"/>
        <source>Productions</source>
        <translation>Producciones</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="54"/>
        <source>The others can be imported later in the same way.</source>
        <translation>Las demás se pueden importar más tarde del mismo modo.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="70"/>
        <source>A command, a name, or a setting: lab port 6001</source>
        <translation>Un comando, un nombre o un parámetro: lab port 6001</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="71"/>
        <source>Command or name</source>
        <translation>Orden o nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="73"/>
        <source>Commands and names</source>
        <translation>Órdenes y nombres</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="85"/>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Nada se llama así. Pruebe con menos letras.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../hie_studio/document/commands.py" line="49"/>
        <source>{n} items</source>
        <translation>{n} elementos</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="28"/>
        <source>There is no item “{name}”.</source>
        <translation>No hay ningún elemento «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="35"/>
        <source>An item needs a name.</source>
        <translation>Un elemento necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="37"/>
        <location filename="../hie_studio/document/renaming.py" line="79"/>
        <source>A name may not hold a comma nor begin or end with a space.</source>
        <translation>Un nombre no puede contener comas ni empezar o terminar con un espacio.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="39"/>
        <source>There is already an item “{name}”.</source>
        <translation>Ya hay un elemento «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="60"/>
        <source>Add “{name}”</source>
        <translation>Añadir «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="80"/>
        <source>Paste {what}</source>
        <translation>Pegar {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="124"/>
        <source>Remove {what}</source>
        <translation>Quitar {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="150"/>
        <location filename="../hie_studio/document/renaming.py" line="57"/>
        <source>Rename “{old}” to “{new}”</source>
        <translation>Cambiar el nombre de «{old}» a «{new}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="166"/>
        <source>Move {what}</source>
        <translation>Mover {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="192"/>
        <source>Set {field} of “{name}”</source>
        <translation>Establecer {field} de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="199"/>
        <location filename="../hie_studio/document/commands.py" line="326"/>
        <source>“{field}” is not a property to set.</source>
        <translation>«{field}» no es una propiedad que se pueda establecer.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="233"/>
        <source>Reset {key} of “{name}”</source>
        <translation>Restablecer {key} de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="235"/>
        <source>Set {key} of “{name}”</source>
        <translation>Establecer {key} de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="268"/>
        <source>Connect “{source}” to “{target}”</source>
        <translation>Conectar «{source}» con «{target}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="287"/>
        <source>Disconnect “{target}” from “{source}”</source>
        <translation>Desconectar «{target}» de «{source}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="71"/>
        <source>“{target}” is reached through other rules: change those.</source>
        <translation>Se llega a «{target}» a través de otras reglas: cambie esas.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="73"/>
        <source>“{source}” does not send to “{target}”.</source>
        <translation>«{source}» no envía a «{target}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="303"/>
        <source>Edit rule “{name}”</source>
        <translation>Editar la regla «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="307"/>
        <source>A rule definition needs a name.</source>
        <translation>Una definición de reglas necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="319"/>
        <source>Set {field} of the production</source>
        <translation>Establecer {field} de la producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="36"/>
        <source>As opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="37"/>
        <source>History of edits</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="39"/>
        <source>Click a step to go back or forward to it.</source>
        <translation>Pulse un paso para volver o avanzar a él.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="42"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="44"/>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="45"/>
        <source>&amp;Command palette…</source>
        <translation>Paleta de ó&amp;rdenes…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="48"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="84"/>
        <source>Send {sample} to {item}</source>
        <translation>Enviar {sample} a {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="84"/>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="107"/>
        <source>{keys}: at once</source>
        <translation>{keys}: en el acto</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="109"/>
        <source>setting</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="134"/>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="145"/>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="146"/>
        <source>transform</source>
        <translation>transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="147"/>
        <source>lookup table</source>
        <translation>tabla de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="148"/>
        <source>schema</source>
        <translation>esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="149"/>
        <source>business process</source>
        <translation>proceso de negocio</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="40"/>
        <source>Insert “{name}” between “{source}” and “{target}”</source>
        <translation>Insertar «{name}» entre «{source}» y «{target}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="75"/>
        <source>There is no “{name}”.</source>
        <translation>No hay ningún «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="77"/>
        <source>A name is needed.</source>
        <translation>Se necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="81"/>
        <source>There is already a “{name}”.</source>
        <translation>Ya hay un «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="88"/>
        <source>Alerts go to the item called {name}, whichever that is.</source>
        <translation>Las alertas van al elemento llamado {name}, sea cual sea.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="70"/>
        <source>Comment “{words}”</source>
        <translation>Comentario «{words}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="74"/>
        <source>A comment needs some text.</source>
        <translation>Un comentario necesita algún texto.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="76"/>
        <source>A comment may have {n} characters.</source>
        <translation>Un comentario puede tener como máximo {n} caracteres.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="95"/>
        <source>Remove {n} comments</source>
        <translation>Quitar {n} comentarios</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="75"/>
        <source>There is no group “{name}”.</source>
        <translation>No hay ningún grupo «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="86"/>
        <source>Group {n} items</source>
        <translation>Agrupar {n} elementos</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="90"/>
        <location filename="../hie_studio/document/groups.py" line="149"/>
        <source>A group needs a name.</source>
        <translation>Un grupo necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="106"/>
        <source>Ungroup {names}</source>
        <translation>Desagrupar {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="123"/>
        <source>Fold “{name}”</source>
        <translation>Plegar «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="125"/>
        <source>Unfold “{name}”</source>
        <translation>Desplegar «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="143"/>
        <source>Rename the group “{old}” to “{new}”</source>
        <translation>Cambiar el nombre del grupo «{old}» a «{new}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="151"/>
        <source>There is already a group “{name}”.</source>
        <translation>Ya hay un grupo «{name}».</translation>
    </message>
</context>
<context>
    <name>Commenting</name>
    <message>
        <location filename="../hie_studio/canvas/commenting.py" line="17"/>
        <source>Co&amp;mment…</source>
        <translation>Co&amp;mentario…</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="43"/>
        <source>Differences: {left} and {right}</source>
        <translation>Diferencias: {left} y {right}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="45"/>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="49"/>
        <source>Differences by field</source>
        <translation>Diferencias por campo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="48"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="48"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="63"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="67"/>
        <source>+ only right    − only left    ≠ other value    · only the writing</source>
        <translation>+ solo derecha    − solo izquierda    ≠ otro valor    · solo la escritura</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="96"/>
        <source>The two messages say the same.</source>
        <translation>Los dos mensajes dicen lo mismo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="98"/>
        <source>One place differs.</source>
        <translation>Un lugar difiere.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="100"/>
        <source>{n} places differ; the first {most} are shown.</source>
        <translation>{n} lugares difieren; se muestran los primeros {most}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="103"/>
        <source>{n} places differ.</source>
        <translation>{n} lugares difieren.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="107"/>
        <source>(not there)</source>
        <translation>(no está)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="109"/>
        <source>{n} separators at the end</source>
        <translation>{n} separadores al final</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="110"/>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="103"/>
        <source>Condition {n}</source>
        <translation>Condición {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="104"/>
        <source>Field {n}</source>
        <translation>Campo {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="108"/>
        <source>Operator {n}</source>
        <translation>Operador {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="115"/>
        <source>Value {n}</source>
        <translation>Valor {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="120"/>
        <source>Remove condition {n}</source>
        <translation>Quitar la condición {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="135"/>
        <source>A field is needed, e.g. PV1:2 or HL7.{PID:3(1).1}.</source>
        <translation>Falta un campo, p. ej. PV1:2 o HL7.{PID:3(1).1}.</translation>
    </message>
</context>
<context>
    <name>Components</name>
    <message>
        <location filename=".declared.py" line="2"/>
        <source>DICOM store service</source>
        <translation>Servicio de almacenamiento DICOM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="3"/>
        <source>Takes objects from modalities and archives (storage SCP); success is answered once they are stored.</source>
        <translation>Recibe objetos de modalidades y archivos (storage SCP); se responde con éxito una vez almacenados.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="4"/>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="5"/>
        <source>TCP port to listen on; usual are 104 and 11112</source>
        <translation>Puerto TCP en el que escuchar; los habituales son 104 y 11112</translation>
    </message>
    <message>
        <location filename=".declared.py" line="6"/>
        <source>Local interface</source>
        <translation>Interfaz local</translation>
    </message>
    <message>
        <location filename=".declared.py" line="7"/>
        <source>Address to listen on; 0.0.0.0 for every network (combine it with a firewall or TLS)</source>
        <translation>Dirección en la que escuchar; 0.0.0.0 para todas las redes (combínela con un cortafuegos o TLS)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="8"/>
        <source>AE title</source>
        <translation>AE title</translation>
    </message>
    <message>
        <location filename=".declared.py" line="9"/>
        <source>What callers must call this; an AE title</source>
        <translation>Cómo deben llamarlo quienes se conectan; un AE title</translation>
    </message>
    <message>
        <location filename=".declared.py" line="10"/>
        <source>Allowed callers</source>
        <translation>Llamantes permitidos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="11"/>
        <source>AE titles that may store here, comma separated; empty = any</source>
        <translation>AE titles que pueden almacenar aquí, separados por comas; vacío = cualquiera</translation>
    </message>
    <message>
        <location filename=".declared.py" line="12"/>
        <source>TLS configuration</source>
        <translation>Configuración TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="13"/>
        <source>TLS configuration; empty = no TLS</source>
        <translation>Configuración TLS; vacío = sin TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="14"/>
        <source>Max associations</source>
        <translation>Máximo de asociaciones</translation>
    </message>
    <message>
        <location filename=".declared.py" line="15"/>
        <source>Associations at the same time; more are rejected</source>
        <translation>Asociaciones simultáneas; las que excedan se rechazan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="16"/>
        <source>Network timeout</source>
        <translation>Tiempo de espera de red</translation>
    </message>
    <message>
        <location filename=".declared.py" line="17"/>
        <source>Longest silence of a caller before its association is aborted</source>
        <translation>Silencio máximo de un llamante antes de que se aborte su asociación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="18"/>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="19"/>
        <source>Store timeout</source>
        <translation>Tiempo de espera de almacenamiento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="20"/>
        <source>Longest wait until an object is stored here; then A700 (out of resources) is answered</source>
        <translation>Espera máxima hasta que un objeto quede almacenado aquí; después se responde A700 (out of resources)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="21"/>
        <source>Max pdu</source>
        <translation>PDU máxima</translation>
    </message>
    <message>
        <location filename=".declared.py" line="22"/>
        <source>Longest protocol data unit taken; 0 = any</source>
        <translation>Unidad de datos de protocolo más larga que se acepta; 0 = cualquiera</translation>
    </message>
    <message>
        <location filename=".declared.py" line="23"/>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="24"/>
        <source>Alert on error</source>
        <translation>Alerta en caso de error</translation>
    </message>
    <message>
        <location filename=".declared.py" line="25"/>
        <source>Turn each error of this item into an alert</source>
        <translation>Convertir cada error de este elemento en una alerta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="26"/>
        <source>Alert groups</source>
        <translation>Grupos de alerta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="27"/>
        <source>Alert group names, comma separated</source>
        <translation>Nombres de grupos de alerta, separados por comas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="28"/>
        <source>Business partner</source>
        <translation>Socio comercial</translation>
    </message>
    <message>
        <location filename=".declared.py" line="29"/>
        <source>For documentation only</source>
        <translation>Solo para documentación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="30"/>
        <source>Inactivity timeout</source>
        <translation>Tiempo de inactividad</translation>
    </message>
    <message>
        <location filename=".declared.py" line="31"/>
        <source>Silence after which the item counts as inactive; 0 = never</source>
        <translation>Silencio tras el cual el elemento se considera inactivo; 0 = nunca</translation>
    </message>
    <message>
        <location filename=".declared.py" line="32"/>
        <source>Archive I/O</source>
        <translation>Archivar E/S</translation>
    </message>
    <message>
        <location filename=".declared.py" line="33"/>
        <source>Keep a copy of each input, output and reply</source>
        <translation>Guardar una copia de cada entrada, salida y respuesta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="34"/>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="35"/>
        <source>Items that get each message, in list order</source>
        <translation>Elementos que reciben cada mensaje, en el orden de la lista</translation>
    </message>
    <message>
        <location filename=".declared.py" line="36"/>
        <source>Alert grace period</source>
        <translation>Periodo de gracia de la alerta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="37"/>
        <source>Delay before an error becomes an alert</source>
        <translation>Espera antes de que un error se convierta en alerta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="38"/>
        <source>Throttle delay</source>
        <translation>Pausa de regulación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="39"/>
        <source>Pause after each batch, per connection</source>
        <translation>Pausa después de cada lote, por conexión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="40"/>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <location filename=".declared.py" line="41"/>
        <source>Max message bytes</source>
        <translation>Máximo de bytes por mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="42"/>
        <source>Longest object taken; a longer one is answered with A700</source>
        <translation>Objeto más largo que se acepta; a uno mayor se responde con A700</translation>
    </message>
    <message>
        <location filename=".declared.py" line="43"/>
        <source>Database service</source>
        <translation>Servicio de base de datos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="44"/>
        <source>Looks for rows of a database; each becomes a message.</source>
        <translation>Busca filas de una base de datos; cada una se convierte en un mensaje.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="45"/>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="46"/>
        <source>postgresql://host:5432/name, mysql://host/name, mssql://host/name?driver=..., sqlite:///orders.db; without user and password. An IRIS DSN is to be replaced by it</source>
        <translation>postgresql://host:5432/name, mysql://host/name, mssql://host/name?driver=..., sqlite:///orders.db; sin usuario ni contraseña. Debe sustituir a un DSN de IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="47"/>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <location filename=".declared.py" line="48"/>
        <source>Entry of the credentials store to log in with</source>
        <translation>Entrada del almacén de credenciales con la que iniciar sesión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="49"/>
        <source>TLS configuration (PostgreSQL, MySQL); empty = no TLS; mssql: Encrypt=yes in the URL</source>
        <translation>Configuración TLS (PostgreSQL, MySQL); vacío = sin TLS; mssql: Encrypt=yes en la URL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="50"/>
        <source>Connect timeout</source>
        <translation>Tiempo de espera de conexión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="51"/>
        <source>Longest wait for connection and login</source>
        <translation>Espera máxima para conectar e iniciar sesión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="52"/>
        <source>Statement timeout</source>
        <translation>Tiempo de espera de sentencia</translation>
    </message>
    <message>
        <location filename=".declared.py" line="53"/>
        <source>Longest wait for one statement</source>
        <translation>Espera máxima para una sentencia</translation>
    </message>
    <message>
        <location filename=".declared.py" line="54"/>
        <source>Stay connected</source>
        <translation>Mantener la conexión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="55"/>
        <source>Seconds an idle connection is kept; -1 = for ever, 0 = disconnect after each use</source>
        <translation>Segundos que se mantiene una conexión inactiva; -1 = para siempre, 0 = desconectar tras cada uso</translation>
    </message>
    <message>
        <location filename=".declared.py" line="56"/>
        <source>Call interval</source>
        <translation>Intervalo de llamada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="57"/>
        <source>Pause between two looks</source>
        <translation>Pausa entre dos búsquedas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="58"/>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="59"/>
        <source>SELECT that gives the rows, oldest first; :last_key stands for the key of the last row taken</source>
        <translation>SELECT que devuelve las filas, primero las más antiguas; :last_key representa la clave de la última fila tomada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="60"/>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename=".declared.py" line="61"/>
        <source>Values for the ? of the query in turn, comma separated; &amp;%LastKey = the last key</source>
        <translation>Valores para los ? de la consulta, por orden, separados por comas; &amp;%LastKey = la última clave</translation>
    </message>
    <message>
        <location filename=".declared.py" line="62"/>
        <source>Key field</source>
        <translation>Campo clave</translation>
    </message>
    <message>
        <location filename=".declared.py" line="63"/>
        <source>Column that tells rows apart; the last key is taken from it</source>
        <translation>Columna que distingue las filas; de ella se toma la última clave</translation>
    </message>
    <message>
        <location filename=".declared.py" line="64"/>
        <source>First key</source>
        <translation>Primera clave</translation>
    </message>
    <message>
        <location filename=".declared.py" line="65"/>
        <source>What :last_key is before any row was taken</source>
        <translation>Valor de :last_key antes de haber tomado ninguna fila</translation>
    </message>
    <message>
        <location filename=".declared.py" line="66"/>
        <source>After statement</source>
        <translation>Sentencia posterior</translation>
    </message>
    <message>
        <location filename=".declared.py" line="67"/>
        <source>DELETE or UPDATE that marks a stored row; :name stands for a column of it, ? for its key</source>
        <translation>DELETE o UPDATE que marca una fila almacenada; :name representa una de sus columnas, ? su clave</translation>
    </message>
    <message>
        <location filename=".declared.py" line="68"/>
        <source>Row format</source>
        <translation>Formato de fila</translation>
    </message>
    <message>
        <location filename=".declared.py" line="69"/>
        <source>json = an object by column name; csv = one line; column = the value of message_column as it is</source>
        <translation>json = un objeto por nombre de columna; csv = una línea; column = el valor de message_column tal cual</translation>
    </message>
    <message>
        <location filename=".declared.py" line="70"/>
        <source>Message column</source>
        <translation>Columna del mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="71"/>
        <source>Column that holds the message, for row_format column</source>
        <translation>Columna que contiene el mensaje, para row_format column</translation>
    </message>
    <message>
        <location filename=".declared.py" line="72"/>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <location filename=".declared.py" line="73"/>
        <source>Rows taken at once</source>
        <translation>Filas que se toman a la vez</translation>
    </message>
    <message>
        <location filename=".declared.py" line="74"/>
        <source>Longest message a row may make; a longer one is left</source>
        <translation>Mensaje más largo que puede formar una fila; si es mayor, la fila se deja</translation>
    </message>
    <message>
        <location filename=".declared.py" line="75"/>
        <source>FHIR REST service</source>
        <translation>Servicio FHIR REST</translation>
    </message>
    <message>
        <location filename=".declared.py" line="76"/>
        <source>A FHIR endpoint: takes resources and bundles by the FHIR REST API, checks them, and answers when they are stored, or with what a FHIR server behind it answers.</source>
        <translation>Un endpoint FHIR: recibe recursos y bundles por la API REST de FHIR, los comprueba y responde cuando están almacenados, o con lo que responda un servidor FHIR situado detrás.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="77"/>
        <source>TCP port to listen on</source>
        <translation>Puerto TCP en el que escuchar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="78"/>
        <source>Address to listen on; 0.0.0.0 for every network (combine it with TLS and authentication)</source>
        <translation>Dirección en la que escuchar; 0.0.0.0 para todas las redes (combínela con TLS y autenticación)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="79"/>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="80"/>
        <source>Basic and Bearer take user and password, or the token, from the credentials store; Auto = Basic where credentials are named</source>
        <translation>Basic y Bearer toman usuario y contraseña, o el token, del almacén de credenciales; Auto = Basic si se indican credenciales</translation>
    </message>
    <message>
        <location filename=".declared.py" line="81"/>
        <source>Entries of the credentials store that are let in, comma separated</source>
        <translation>Entradas del almacén de credenciales a las que se da acceso, separadas por comas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="82"/>
        <source>Name of a TLS configuration; empty = no TLS. One with ca_file demands client certificates</source>
        <translation>Nombre de una configuración TLS; vacío = sin TLS. Una con ca_file exige certificados de cliente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="83"/>
        <source>Allowed IP addresses</source>
        <translation>Direcciones IP permitidas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="84"/>
        <source>Addresses or networks that may connect, comma separated; empty = any</source>
        <translation>Direcciones o redes que pueden conectarse, separadas por comas; vacío = cualquiera</translation>
    </message>
    <message>
        <location filename=".declared.py" line="85"/>
        <source>Max connections</source>
        <translation>Máximo de conexiones</translation>
    </message>
    <message>
        <location filename=".declared.py" line="86"/>
        <source>Connections at the same time; 0 = no limit</source>
        <translation>Conexiones simultáneas; 0 = sin límite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="87"/>
        <source>Read timeout</source>
        <translation>Tiempo de espera de lectura</translation>
    </message>
    <message>
        <location filename=".declared.py" line="88"/>
        <source>Longest silence inside a request; 0 = no limit</source>
        <translation>Silencio máximo dentro de una petición; 0 = sin límite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="89"/>
        <source>Idle seconds after which a connection is closed; 0 = after each request, -1 = an hour</source>
        <translation>Segundos de inactividad tras los que se cierra una conexión; 0 = después de cada petición, -1 = una hora</translation>
    </message>
    <message>
        <location filename=".declared.py" line="90"/>
        <source>Wait for room</source>
        <translation>Espera de espacio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="91"/>
        <source>How long a request waits while the queues behind are full, before it is answered 503</source>
        <translation>Cuánto espera una petición mientras las colas posteriores están llenas, antes de responderse 503</translation>
    </message>
    <message>
        <location filename=".declared.py" line="92"/>
        <source>Receive buffer bytes</source>
        <translation>Bytes del búfer de recepción</translation>
    </message>
    <message>
        <location filename=".declared.py" line="93"/>
        <source>Bytes of requests held in memory before others wait</source>
        <translation>Bytes de peticiones que se mantienen en memoria antes de que las demás esperen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="94"/>
        <source>Backlog</source>
        <translation>Conexiones pendientes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="95"/>
        <source>Connections waiting to be accepted; 0 = default</source>
        <translation>Conexiones a la espera de ser aceptadas; 0 = valor predeterminado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="96"/>
        <source>Job per connection</source>
        <translation>Un trabajo por conexión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="97"/>
        <source>Kept for IRIS; HIE always serves connections at the same time</source>
        <translation>Se conserva por IRIS; HIE siempre atiende las conexiones simultáneamente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="98"/>
        <source>Base path</source>
        <translation>Ruta base</translation>
    </message>
    <message>
        <location filename=".declared.py" line="99"/>
        <source>Path of the base, e.g. /fhir/r4</source>
        <translation>Ruta de la base, p. ej. /fhir/r4</translation>
    </message>
    <message>
        <location filename=".declared.py" line="100"/>
        <source>FHIR version</source>
        <translation>Versión de FHIR</translation>
    </message>
    <message>
        <location filename=".declared.py" line="101"/>
        <source>Release of the resources</source>
        <translation>Versión de los recursos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="102"/>
        <source>Interactions</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <location filename=".declared.py" line="103"/>
        <source>What may be asked: create, update, patch, delete, transaction, batch; read, search and history where a target answers (ack mode App); operations by name, e.g. $process-message, or $*</source>
        <translation>Qué se puede pedir: create, update, patch, delete, transaction, batch; read, search e history si responde un destino (modo ACK App); operaciones por nombre, p. ej. $process-message, o $*</translation>
    </message>
    <message>
        <location filename=".declared.py" line="104"/>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="105"/>
        <source>Resource types that are taken, comma separated; empty = all of the version</source>
        <translation>Tipos de recurso que se aceptan, separados por comas; vacío = todos los de la versión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="106"/>
        <source>Validate</source>
        <translation>Validar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="107"/>
        <source>Take only what HL7&apos;s definitions allow; else 422 with each issue&apos;s place</source>
        <translation>Aceptar solo lo que permiten las definiciones de HL7; si no, 422 con el lugar de cada problema</translation>
    </message>
    <message>
        <location filename=".declared.py" line="108"/>
        <source>Assign ids</source>
        <translation>Asignar ids</translation>
    </message>
    <message>
        <location filename=".declared.py" line="109"/>
        <source>A created resource gets an id before it is stored; off: it stays as it came, and is answered 202</source>
        <translation>Un recurso creado recibe un id antes de almacenarse; desactivado: queda como llegó y se responde 202</translation>
    </message>
    <message>
        <location filename=".declared.py" line="110"/>
        <source>Public URL</source>
        <translation>URL pública</translation>
    </message>
    <message>
        <location filename=".declared.py" line="111"/>
        <source>Base as clients see it, in Location and CapabilityStatement; empty = as it was asked for</source>
        <translation>Base tal como la ven los clientes, en Location y CapabilityStatement; vacío = la que se usó en la petición</translation>
    </message>
    <message>
        <location filename=".declared.py" line="112"/>
        <source>ACK mode</source>
        <translation>Modo ACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="113"/>
        <source>When the client is answered: with the message&apos;s id when it is stored, or with what the target answered</source>
        <translation>Cuándo se responde al cliente: con el id del mensaje cuando está almacenado, o con lo que respondió el destino</translation>
    </message>
    <message>
        <location filename=".declared.py" line="114"/>
        <source>App ACK timeout</source>
        <translation>Tiempo de espera del ACK App</translation>
    </message>
    <message>
        <location filename=".declared.py" line="115"/>
        <source>How long ack mode App waits for the target; -1 = for ever</source>
        <translation>Cuánto espera al destino el modo ACK App; -1 = para siempre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="116"/>
        <source>Longest message taken; a longer one is refused</source>
        <translation>Mensaje más largo que se acepta; uno mayor se rechaza</translation>
    </message>
    <message>
        <location filename=".declared.py" line="117"/>
        <source>One way</source>
        <translation>Unidireccional</translation>
    </message>
    <message>
        <location filename=".declared.py" line="118"/>
        <source>As ack mode Immed, whatever ack_mode says</source>
        <translation>Como el modo ACK Immed, diga lo que diga ack_mode</translation>
    </message>
    <message>
        <location filename=".declared.py" line="119"/>
        <source>FTP passthrough service</source>
        <translation>Servicio FTP de paso directo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="120"/>
        <source>Takes whole files of any kind from a server, by FTP, FTPS or SFTP.</source>
        <translation>Toma archivos completos de cualquier tipo de un servidor, por FTP, FTPS o SFTP.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="121"/>
        <source>Ftp server</source>
        <translation>Servidor FTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="122"/>
        <source>Name or address of the server</source>
        <translation>Nombre o dirección del servidor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="123"/>
        <source>Ftp port</source>
        <translation>Puerto FTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="124"/>
        <source>Port of the server; 0 = 21, SFTP 22, implicit TLS 990</source>
        <translation>Puerto del servidor; 0 = 21, SFTP 22, TLS implícito 990</translation>
    </message>
    <message>
        <location filename=".declared.py" line="125"/>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="126"/>
        <source>FTP or SFTP; empty = FTP, unless ssl_config is !SFTP</source>
        <translation>FTP o SFTP; vacío = FTP, salvo que ssl_config sea !SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="127"/>
        <source>Entry of the credentials store to log in with; empty = anonymous</source>
        <translation>Entrada del almacén de credenciales con la que iniciar sesión; vacío = anónimo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="128"/>
        <source>File path</source>
        <translation>Ruta de archivos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="129"/>
        <source>Folder on the server; empty = where the login leads</source>
        <translation>Carpeta del servidor; vacío = la carpeta de inicio de sesión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="130"/>
        <source>TLS configuration; empty = no TLS; !SFTP = SFTP</source>
        <translation>Configuración TLS; vacío = sin TLS; !SFTP = SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="131"/>
        <source>Implicit tls</source>
        <translation>TLS implícito</translation>
    </message>
    <message>
        <location filename=".declared.py" line="132"/>
        <source>TLS from the first byte on (port 990); off: it is asked for by AUTH TLS</source>
        <translation>TLS desde el primer byte (puerto 990); desactivado: se solicita con AUTH TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="133"/>
        <source>TLS check server identity</source>
        <translation>TLS: comprobar identidad del servidor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="134"/>
        <source>The server&apos;s certificate must be of the server&apos;s name</source>
        <translation>El certificado del servidor debe corresponder a su nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="135"/>
        <source>SFTP host keys</source>
        <translation>Claves de host SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="136"/>
        <source>Fingerprints of the server&apos;s key that are accepted, e.g. SHA256:..., comma separated</source>
        <translation>Huellas de la clave del servidor que se aceptan, p. ej. SHA256:..., separadas por comas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="137"/>
        <source>SFTP known hosts</source>
        <translation>Hosts conocidos de SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="138"/>
        <source>File of known host keys, as OpenSSH has it</source>
        <translation>Archivo de claves de host conocidas, en el formato de OpenSSH</translation>
    </message>
    <message>
        <location filename=".declared.py" line="139"/>
        <source>Sftp private key file</source>
        <translation>Archivo de clave privada SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="140"/>
        <source>Private key to log in with, of OpenSSH or PEM</source>
        <translation>Clave privada con la que iniciar sesión, de OpenSSH o PEM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="141"/>
        <source>Sftp private key credentials</source>
        <translation>Credenciales de clave privada SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="142"/>
        <source>Entry of the credentials store whose password is the private key itself</source>
        <translation>Entrada del almacén de credenciales cuya contraseña es la propia clave privada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="143"/>
        <source>Sftp passphrase credentials</source>
        <translation>Credenciales de la frase de contraseña SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="144"/>
        <source>Entry whose password opens the private key; empty = the password of credentials, when it is needed</source>
        <translation>Entrada cuya contraseña abre la clave privada; vacío = la contraseña de credentials, si hace falta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="145"/>
        <source>Sftp public key file</source>
        <translation>Archivo de clave pública SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="146"/>
        <source>Kept for IRIS; the private key holds it</source>
        <translation>Se conserva por IRIS; la clave privada la contiene</translation>
    </message>
    <message>
        <location filename=".declared.py" line="147"/>
        <source>Sftp authentication methods</source>
        <translation>Métodos de autenticación SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="148"/>
        <source>p password, k key, i keyboard-interactive, combined; empty = all there is something for</source>
        <translation>p contraseña, k clave, i keyboard-interactive, combinados; vacío = todos aquellos para los que haya datos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="149"/>
        <source>Use pasv</source>
        <translation>Usar PASV</translation>
    </message>
    <message>
        <location filename=".declared.py" line="150"/>
        <source>Passive mode; the active one is not offered</source>
        <translation>Modo pasivo; el activo no se ofrece</translation>
    </message>
    <message>
        <location filename=".declared.py" line="151"/>
        <source>Longest wait for connection, TLS and login</source>
        <translation>Espera máxima para conexión, TLS e inicio de sesión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="152"/>
        <source>Longest silence of the server</source>
        <translation>Silencio máximo del servidor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="153"/>
        <source>Charset</source>
        <translation>Juego de caracteres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="154"/>
        <source>Character set of the files; Binary and Default keep the bytes</source>
        <translation>Juego de caracteres de los archivos; Binary y Default conservan los bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="155"/>
        <source>File name encoding</source>
        <translation>Codificación de nombres de archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="156"/>
        <source>Character set of file names</source>
        <translation>Juego de caracteres de los nombres de archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="157"/>
        <source>Server list style</source>
        <translation>Estilo de listado del servidor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="158"/>
        <source>Kept for IRIS; listings are recognised</source>
        <translation>Se conserva por IRIS; los listados se reconocen automáticamente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="159"/>
        <source>TLS use session resumption</source>
        <translation>TLS: reanudar sesión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="160"/>
        <source>Kept for IRIS; data connections resume the session always</source>
        <translation>Se conserva por IRIS; las conexiones de datos siempre reanudan la sesión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="161"/>
        <source>File spec</source>
        <translation>Patrón de archivos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="162"/>
        <source>Wildcards, several separated by ;</source>
        <translation>Comodines; si son varios, separados por ;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="163"/>
        <source>File spec delimiter</source>
        <translation>Delimitador del patrón de archivos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="164"/>
        <source>Separates wildcards; empty = ;</source>
        <translation>Separa los comodines; vacío = ;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="165"/>
        <source>Subdirectory levels</source>
        <translation>Niveles de subcarpetas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="166"/>
        <source>Levels of subfolders to look into</source>
        <translation>Niveles de subcarpetas en los que buscar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="167"/>
        <source>Delete from server</source>
        <translation>Eliminar del servidor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="168"/>
        <source>Off: files stay on the server once stored and are remembered</source>
        <translation>Desactivado: los archivos se quedan en el servidor una vez almacenados y se recuerdan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="169"/>
        <source>Check modified before delete</source>
        <translation>Comprobar cambios antes de eliminar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="170"/>
        <source>A file that has changed since it was read stays and is taken again</source>
        <translation>Un archivo que ha cambiado desde que se leyó se queda y se vuelve a tomar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="171"/>
        <source>Move path</source>
        <translation>Ruta de traslado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="172"/>
        <source>Folder on the server where stored files are moved to, instead of deleting them</source>
        <translation>Carpeta del servidor a la que se mueven los archivos almacenados, en lugar de eliminarlos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="173"/>
        <source>Archive path</source>
        <translation>Ruta de archivado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="174"/>
        <source>Folder here for a copy of each file once it is stored</source>
        <translation>Carpeta local para una copia de cada archivo una vez almacenado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="175"/>
        <source>Append timestamp</source>
        <translation>Añadir marca de tiempo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="176"/>
        <source>1 or a name pattern for files archived or moved; 0 = keep the name</source>
        <translation>1 o un patrón de nombre para los archivos archivados o movidos; 0 = conservar el nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="177"/>
        <source>Confirm complete</source>
        <translation>Confirmar que está completo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="178"/>
        <source>How a file is known to be whole: 0 none, 1 size and time stay, 2 it can be renamed, 3 both</source>
        <translation>Cómo se sabe que un archivo está completo: 0 ninguna, 1 tamaño y hora no cambian, 2 se puede renombrar, 3 ambas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="179"/>
        <source>File access timeout</source>
        <translation>Tiempo de espera de acceso al archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="180"/>
        <source>How long a file must stay unchanged to count as whole</source>
        <translation>Cuánto tiempo debe permanecer sin cambios un archivo para considerarse completo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="181"/>
        <source>Semaphore spec</source>
        <translation>Patrón de semáforo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="182"/>
        <source>Take a file only when its semaphore file is there, e.g. *.hl7=*.ok; it is deleted with the file</source>
        <translation>Tomar un archivo solo cuando exista su archivo semáforo, p. ej. *.hl7=*.ok; se elimina junto con el archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="183"/>
        <source>Work path</source>
        <translation>Ruta de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="184"/>
        <source>Kept for IRIS; files are streamed</source>
        <translation>Se conserva por IRIS; los archivos se transmiten en flujo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="185"/>
        <source>Use file stream</source>
        <translation>Usar flujo de archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="186"/>
        <source>Kept for IRIS; files over 1 MB lie in a file always</source>
        <translation>Se conserva por IRIS; los archivos de más de 1 MB siempre se guardan en un archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="187"/>
        <source>Longest file taken; a longer one stays on the server</source>
        <translation>Archivo más largo que se acepta; uno mayor se queda en el servidor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="188"/>
        <source>File passthrough service</source>
        <translation>Servicio de archivos de paso directo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="189"/>
        <source>Takes whole files of any kind from a folder.</source>
        <translation>Toma archivos completos de cualquier tipo de una carpeta.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="190"/>
        <source>Folder to watch</source>
        <translation>Carpeta que se vigila</translation>
    </message>
    <message>
        <location filename=".declared.py" line="191"/>
        <source>Folder for files once processed; empty = they are deleted</source>
        <translation>Carpeta para los archivos ya procesados; vacío = se eliminan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="192"/>
        <source>Folder a file is moved to while it is read</source>
        <translation>Carpeta a la que se mueve un archivo mientras se lee</translation>
    </message>
    <message>
        <location filename=".declared.py" line="193"/>
        <source>Character set of the files; Default keeps the bytes</source>
        <translation>Juego de caracteres de los archivos; Default conserva los bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="194"/>
        <source>1 or a name pattern appended to archived files; 0 = keep the name</source>
        <translation>1 o un patrón de nombre que se añade a los archivos archivados; 0 = conservar el nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="195"/>
        <source>How a file is known to be whole: 0 none, 1 size, 2 rename, 4 readable, 8 writable</source>
        <translation>Cómo se sabe que un archivo está completo: 0 ninguna, 1 tamaño, 2 renombrado, 4 legible, 8 escribible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="196"/>
        <source>Take a file only when its semaphore file exists</source>
        <translation>Tomar un archivo solo cuando exista su archivo semáforo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="197"/>
        <source>Off: processed files stay where they are and are remembered</source>
        <translation>Desactivado: los archivos procesados se quedan donde están y se recuerdan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="198"/>
        <source>Header count</source>
        <translation>Número de líneas de cabecera</translation>
    </message>
    <message>
        <location filename=".declared.py" line="199"/>
        <source>Lines to skip at the start of each file</source>
        <translation>Líneas que se omiten al principio de cada archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="200"/>
        <source>S3 service</source>
        <translation>Servicio S3</translation>
    </message>
    <message>
        <location filename=".declared.py" line="201"/>
        <source>Looks for objects of a bucket (Amazon S3, MinIO, Ceph ...); each becomes a message.</source>
        <translation>Busca objetos de un bucket (Amazon S3, MinIO, Ceph ...); cada uno se convierte en un mensaje.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="202"/>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <location filename=".declared.py" line="203"/>
        <source>Name of the bucket</source>
        <translation>Nombre del bucket</translation>
    </message>
    <message>
        <location filename=".declared.py" line="204"/>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <location filename=".declared.py" line="205"/>
        <source>URL of the store, e.g. https://minio.hospital.example:9000; empty = Amazon&apos;s of the region</source>
        <translation>URL del almacén, p. ej. https://minio.hospital.example:9000; vacío = el de Amazon para la región</translation>
    </message>
    <message>
        <location filename=".declared.py" line="206"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location filename=".declared.py" line="207"/>
        <source>Region the requests are signed for</source>
        <translation>Región para la que se firman las peticiones</translation>
    </message>
    <message>
        <location filename=".declared.py" line="208"/>
        <source>Entry of the credentials store: access key as user, secret key as password; empty = unsigned</source>
        <translation>Entrada del almacén de credenciales: clave de acceso como usuario, clave secreta como contraseña; vacío = sin firma</translation>
    </message>
    <message>
        <location filename=".declared.py" line="209"/>
        <source>TLS configuration whose authorities and client certificate are used; empty = the system&apos;s</source>
        <translation>Configuración TLS cuyas autoridades y certificado de cliente se usan; vacío = los del sistema</translation>
    </message>
    <message>
        <location filename=".declared.py" line="210"/>
        <source>Path style</source>
        <translation>Estilo de ruta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="211"/>
        <source>The bucket stands in the path; off: in the host name, as Amazon wants it for new buckets</source>
        <translation>El bucket figura en la ruta; desactivado: en el nombre de host, como exige Amazon para los buckets nuevos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="212"/>
        <source>Longest wait for the connection</source>
        <translation>Espera máxima para la conexión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="213"/>
        <source>Longest silence of the store</source>
        <translation>Silencio máximo del almacén</translation>
    </message>
    <message>
        <location filename=".declared.py" line="214"/>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="215"/>
        <source>Only objects whose key begins so, e.g. inbox/</source>
        <translation>Solo objetos cuya clave empiece así, p. ej. inbox/</translation>
    </message>
    <message>
        <location filename=".declared.py" line="216"/>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <location filename=".declared.py" line="217"/>
        <source>Wildcard for the last part of the key, e.g. *.hl7</source>
        <translation>Comodín para la última parte de la clave, p. ej. *.hl7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="218"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename=".declared.py" line="219"/>
        <source>What becomes of a stored object: deleted, moved under archive_prefix, or left and remembered here</source>
        <translation>Qué se hace con un objeto almacenado: se elimina, se mueve bajo archive_prefix, o se deja y se recuerda aquí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="220"/>
        <source>Archive prefix</source>
        <translation>Prefijo de archivado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="221"/>
        <source>Where stored objects are moved: put in front of the last part of their key</source>
        <translation>Adónde se mueven los objetos almacenados: se antepone a la última parte de su clave</translation>
    </message>
    <message>
        <location filename=".declared.py" line="222"/>
        <source>Objects taken at once</source>
        <translation>Objetos que se toman a la vez</translation>
    </message>
    <message>
        <location filename=".declared.py" line="223"/>
        <source>Longest object taken; a longer one stays in the bucket</source>
        <translation>Objeto más largo que se acepta; uno mayor se queda en el bucket</translation>
    </message>
    <message>
        <location filename=".declared.py" line="224"/>
        <source>Timer service</source>
        <translation>Servicio de temporizador</translation>
    </message>
    <message>
        <location filename=".declared.py" line="225"/>
        <source>Sends a message of its own at set times: starts a query, a report, a heartbeat.</source>
        <translation>Envía un mensaje propio a horas fijadas: inicia una consulta, un informe, una señal de vida.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="226"/>
        <source>Seconds from one message to the next, where times is empty</source>
        <translation>Segundos de un mensaje al siguiente, si times está vacío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="227"/>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="228"/>
        <source>Times as cron: minute hour day month weekday, e.g. 30 7 * * 1-5; TZ=Europe/London in front for a zone; empty = every call_interval</source>
        <translation>Horas en formato cron: minuto hora día mes día de la semana, p. ej. 30 7 * * 1-5; TZ=Europe/London delante para una zona horaria; vacío = cada call_interval</translation>
    </message>
    <message>
        <location filename=".declared.py" line="229"/>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="230"/>
        <source>The message: {due} the time it was due (ISO 8601), {due:hl7} as HL7 writes it, {id} an id of its own; a line end is CR in HL7</source>
        <translation>El mensaje: {due} la hora prevista (ISO 8601), {due:hl7} como la escribe HL7, {id} un id propio; un fin de línea es CR en HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="231"/>
        <source>Missed</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="232"/>
        <source>Times that passed while the service did not run: once = one message for all of them, skip = none</source>
        <translation>Horas que pasaron mientras el servicio no funcionaba: once = un mensaje para todas, skip = ninguno</translation>
    </message>
    <message>
        <location filename=".declared.py" line="233"/>
        <source>HL7 FTP service</source>
        <translation>Servicio HL7 FTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="234"/>
        <source>Reads HL7 v2 messages and batches from files on a server, by FTP, FTPS or SFTP.</source>
        <translation>Lee mensajes y lotes HL7 v2 de archivos de un servidor, por FTP, FTPS o SFTP.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="235"/>
        <source>Message schema category</source>
        <translation>Categoría de esquema del mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="236"/>
        <source>HL7 version or custom category, e.g. 2.5 or 2.3.1, ADT_*=2.5</source>
        <translation>Versión de HL7 o categoría personalizada, p. ej. 2.5 o 2.3.1, ADT_*=2.5</translation>
    </message>
    <message>
        <location filename=".declared.py" line="237"/>
        <source>Files are not acknowledged</source>
        <translation>Los archivos no tienen acuse de recibo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="238"/>
        <source>Use ACK commit codes</source>
        <translation>Usar códigos ACK de confirmación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="239"/>
        <source>Answer CA/CE/CR instead of AA/AE/AR from version 2.3 on</source>
        <translation>Responder CA/CE/CR en lugar de AA/AE/AR a partir de la versión 2.3</translation>
    </message>
    <message>
        <location filename=".declared.py" line="240"/>
        <source>Ignore inbound ACK</source>
        <translation>Ignorar ACK entrantes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="241"/>
        <source>Drop acknowledgements that arrive as messages</source>
        <translation>Descartar los acuses de recibo que llegan como mensajes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="242"/>
        <source>Add NACK ERR</source>
        <translation>Añadir ERR al NACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="243"/>
        <source>Add an ERR segment to negative acknowledgements</source>
        <translation>Añadir un segmento ERR a los acuses de recibo negativos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="244"/>
        <source>NACK error code</source>
        <translation>Código de error NACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="245"/>
        <source>Which errors answer AE and which AR</source>
        <translation>Qué errores responden AE y cuáles AR</translation>
    </message>
    <message>
        <location filename=".declared.py" line="246"/>
        <source>Local facility application</source>
        <translation>Centro y aplicación locales</translation>
    </message>
    <message>
        <location filename=".declared.py" line="247"/>
        <source>Facility:Application that signs acknowledgements; empty = the receiver named in the message</source>
        <translation>Facility:Application que firma los acuses de recibo; vacío = el receptor indicado en el mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="248"/>
        <source>Batch handling</source>
        <translation>Tratamiento de lotes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="249"/>
        <source>How FHS/BHS batches are taken apart</source>
        <translation>Cómo se descomponen los lotes FHS/BHS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="250"/>
        <source>Framing</source>
        <translation>Enmarcado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="251"/>
        <source>Flexible, None, MLLP, MLLPn/m, AsciiLF, AsciiCR, AsciiCRLF, Asciin, Asciin/m or LLP</source>
        <translation>Flexible, None, MLLP, MLLPn/m, AsciiLF, AsciiCR, AsciiCRLF, Asciin, Asciin/m o LLP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="252"/>
        <source>Default char encoding</source>
        <translation>Codificación de caracteres predeterminada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="253"/>
        <source>Used when MSH-18 is empty; a leading ! forces it</source>
        <translation>Se usa cuando MSH-18 está vacío; un ! inicial la impone</translation>
    </message>
    <message>
        <location filename=".declared.py" line="254"/>
        <source>Search table class</source>
        <translation>Clase de tabla de búsqueda</translation>
    </message>
    <message>
        <location filename=".declared.py" line="255"/>
        <source>Kept for IRIS; HIE indexes by itself</source>
        <translation>Se conserva por IRIS; HIE indexa por sí mismo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="256"/>
        <source>Doc type resolution</source>
        <translation>Resolución del tipo de documento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="257"/>
        <source>How MSH-9 maps to a structure</source>
        <translation>Cómo se asigna MSH-9 a una estructura</translation>
    </message>
    <message>
        <location filename=".declared.py" line="258"/>
        <source>Save replies</source>
        <translation>Guardar respuestas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="259"/>
        <source>Which replies are kept in full</source>
        <translation>Qué respuestas se guardan completas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="260"/>
        <source>Override segment terminator</source>
        <translation>Sustituir terminador de segmento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="261"/>
        <source>Other terminator</source>
        <translation>Otro terminador</translation>
    </message>
    <message>
        <location filename=".declared.py" line="262"/>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="263"/>
        <source>Validation flags, e.g. dm-z; empty = none</source>
        <translation>Indicadores de validación, p. ej. dm-z; vacío = ninguno</translation>
    </message>
    <message>
        <location filename=".declared.py" line="264"/>
        <source>ACK target configuration names</source>
        <translation>Elementos destino de los ACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="265"/>
        <source>Items that get the ACKs</source>
        <translation>Elementos que reciben los ACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="266"/>
        <source>How long ack mode App waits for the targets; -1 = for ever</source>
        <translation>Cuánto espera a los destinos el modo ACK App; -1 = para siempre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="267"/>
        <source>HL7 HTTP service</source>
        <translation>Servicio HL7 HTTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="268"/>
        <source>Receives HL7 v2 messages over HTTP and answers with their acknowledgements.</source>
        <translation>Recibe mensajes HL7 v2 por HTTP y responde con sus acuses de recibo.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="269"/>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="270"/>
        <source>Methods and paths that are taken, comma separated, e.g. POST /orders, GET|PUT /orders/{id}, POST /files/*</source>
        <translation>Métodos y rutas que se aceptan, separados por comas, p. ej. POST /orders, GET|PUT /orders/{id}, POST /files/*</translation>
    </message>
    <message>
        <location filename=".declared.py" line="271"/>
        <source>Content types</source>
        <translation>Tipos de contenido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="272"/>
        <source>Content types that are taken, e.g. application/json, text/*; empty = any</source>
        <translation>Tipos de contenido que se aceptan, p. ej. application/json, text/*; vacío = cualquiera</translation>
    </message>
    <message>
        <location filename=".declared.py" line="273"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="274"/>
        <source>What becomes the message: the body as it is, or a JSON object with method, path, parameters, query, headers and body</source>
        <translation>Qué se convierte en el mensaje: el cuerpo tal cual, o un objeto JSON con method, path, parameters, query, headers y body</translation>
    </message>
    <message>
        <location filename=".declared.py" line="275"/>
        <source>Form to json</source>
        <translation>Formulario a JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="276"/>
        <source>A form (application/x-www-form-urlencoded) becomes a JSON object</source>
        <translation>Un formulario (application/x-www-form-urlencoded) se convierte en un objeto JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="277"/>
        <source>Kept headers</source>
        <translation>Cabeceras conservadas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="278"/>
        <source>Names of request headers that are shown in the message&apos;s source, comma separated</source>
        <translation>Nombres de cabeceras de la petición que se muestran en el origen del mensaje, separados por comas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="279"/>
        <source>Accepted status</source>
        <translation>Estado de aceptación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="280"/>
        <source>Status that says a message is stored</source>
        <translation>Estado que indica que un mensaje está almacenado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="281"/>
        <source>When the sender is answered: never, when stored, after the targets answered, as MSH-15/16 say, or by one byte</source>
        <translation>Cuándo se responde al emisor: nunca, al almacenar, tras responder los destinos, según MSH-15/16, o con un byte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="282"/>
        <source>Kept for IRIS; a request&apos;s body is the message</source>
        <translation>Se conserva por IRIS; el cuerpo de una petición es el mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="283"/>
        <source>HL7 TCP service</source>
        <translation>Servicio HL7 TCP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="284"/>
        <source>Receives HL7 v2 messages over MLLP and acknowledges them once they are stored.</source>
        <translation>Recibe mensajes HL7 v2 por MLLP y envía su acuse de recibo una vez almacenados.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="285"/>
        <source>-1 keep connections, 0 close after each message, n close after n idle seconds</source>
        <translation>-1 mantener las conexiones, 0 cerrar tras cada mensaje, n cerrar tras n segundos de inactividad</translation>
    </message>
    <message>
        <location filename=".declared.py" line="286"/>
        <source>Longest silence inside a frame; 0 = no limit</source>
        <translation>Silencio máximo dentro de una trama; 0 = sin límite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="287"/>
        <source>Kept for IRIS</source>
        <translation>Se conserva por IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="288"/>
        <source>Name of a TLS configuration; empty = no TLS</source>
        <translation>Nombre de una configuración TLS; vacío = sin TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="289"/>
        <source>Keepalive interval</source>
        <translation>Intervalo de keepalive</translation>
    </message>
    <message>
        <location filename=".declared.py" line="290"/>
        <source>Silence after which the system asks whether the peer is still there; 0 = never</source>
        <translation>Silencio tras el cual el sistema pregunta si el otro extremo sigue ahí; 0 = nunca</translation>
    </message>
    <message>
        <location filename=".declared.py" line="291"/>
        <source>Bytes a connection may have waiting before it is no longer read</source>
        <translation>Bytes que una conexión puede tener en espera antes de dejar de leerse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="292"/>
        <source>HL7 file service</source>
        <translation>Servicio de archivos HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="293"/>
        <source>Reads HL7 v2 messages and batches from files in a folder.</source>
        <translation>Lee mensajes y lotes HL7 v2 de archivos de una carpeta.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="294"/>
        <source>HTTP service</source>
        <translation>Servicio HTTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="295"/>
        <source>Receives JSON, XML, forms, HL7 or files over HTTP; answers when they are stored, or with what the target answered.</source>
        <translation>Recibe JSON, XML, formularios, HL7 o archivos por HTTP; responde cuando están almacenados, o con lo que respondió el destino.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="296"/>
        <source>SOAP service</source>
        <translation>Servicio SOAP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="297"/>
        <source>Receives SOAP requests as a WSDL describes them; the element in the body is the message.</source>
        <translation>Recibe peticiones SOAP tal como las describe un WSDL; el elemento XML del cuerpo es el mensaje.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="298"/>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="299"/>
        <source>Path of the service, e.g. /orders</source>
        <translation>Ruta del servicio, p. ej. /orders</translation>
    </message>
    <message>
        <location filename=".declared.py" line="300"/>
        <source>WSDL</source>
        <translation>WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="301"/>
        <source>WSDL: a file of the workspace, served at ?wsdl; empty = any body is taken</source>
        <translation>WSDL: un archivo del área de trabajo, servido en ?wsdl; vacío = se acepta cualquier cuerpo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="302"/>
        <source>Address shown in the WSDL; empty = the one it was asked for at</source>
        <translation>Dirección que se muestra en el WSDL; vacío = aquella en la que se solicitó</translation>
    </message>
    <message>
        <location filename=".declared.py" line="303"/>
        <source>Validate body</source>
        <translation>Validar cuerpo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="304"/>
        <source>Check bodies against the WSDL&apos;s schema</source>
        <translation>Comprobar los cuerpos con el esquema del WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="305"/>
        <source>What becomes the message: the element in the body, or the whole envelope</source>
        <translation>Qué se convierte en el mensaje: el elemento XML del cuerpo, o el sobre completo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="306"/>
        <source>WS-Security</source>
        <translation>WS-Security</translation>
    </message>
    <message>
        <location filename=".declared.py" line="307"/>
        <source>UsernameToken: user and password in the envelope, as text or digest, are compared with credentials</source>
        <translation>UsernameToken: el usuario y la contraseña del sobre, como texto o resumen (digest), se comparan con credentials</translation>
    </message>
    <message>
        <location filename=".declared.py" line="308"/>
        <source>When the client is answered: when the message is stored, or with what the target answered</source>
        <translation>Cuándo se responde al cliente: cuando el mensaje está almacenado, o con lo que respondió el destino</translation>
    </message>
    <message>
        <location filename=".declared.py" line="309"/>
        <source>Stored response</source>
        <translation>Respuesta al almacenar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="310"/>
        <source>Body element that says a message is stored (ack mode Immed); {id} stands for its id; empty = the operation&apos;s output element, without content</source>
        <translation>Elemento XML del cuerpo que indica que un mensaje está almacenado (modo ACK Immed); {id} representa su id; vacío = el elemento XML de salida de la operación, sin contenido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="311"/>
        <source>Kafka service</source>
        <translation>Servicio Kafka</translation>
    </message>
    <message>
        <location filename=".declared.py" line="312"/>
        <source>Reads topics as a member of a consumer group; offsets are committed once messages are stored.</source>
        <translation>Lee topics como miembro de un grupo de consumidores; los offsets se confirman una vez almacenados los mensajes.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="313"/>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="314"/>
        <source>Brokers to begin with, HOST:PORT, comma separated (bootstrap.servers)</source>
        <translation>Brokers iniciales, HOST:PORT, separados por comas (bootstrap.servers)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="315"/>
        <source>Entry of the credentials store for SASL; empty = none</source>
        <translation>Entrada del almacén de credenciales para SASL; vacío = ninguna</translation>
    </message>
    <message>
        <location filename=".declared.py" line="316"/>
        <source>Sasl mechanism</source>
        <translation>Mecanismo SASL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="317"/>
        <source>How the credentials are shown to the broker; PLAIN only with TLS</source>
        <translation>Cómo se presentan las credenciales al broker; PLAIN solo con TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="318"/>
        <source>Client id</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="319"/>
        <source>Name shown in the brokers&apos; logs</source>
        <translation>Nombre que se muestra en los registros de los brokers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="320"/>
        <source>Socket timeout</source>
        <translation>Tiempo de espera del socket</translation>
    </message>
    <message>
        <location filename=".declared.py" line="321"/>
        <source>Longest wait for a broker&apos;s answer (socket.timeout.ms)</source>
        <translation>Espera máxima de la respuesta de un broker (socket.timeout.ms)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="322"/>
        <source>Pause after a look that found nothing; each waits half a second</source>
        <translation>Pausa tras una búsqueda que no encontró nada; cada una espera medio segundo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="323"/>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <location filename=".declared.py" line="324"/>
        <source>Topics, comma separated; one that begins with ^ is a regular expression</source>
        <translation>Topics, separados por comas; uno que empieza por ^ es una expresión regular</translation>
    </message>
    <message>
        <location filename=".declared.py" line="325"/>
        <source>Group id</source>
        <translation>Id de grupo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="326"/>
        <source>Consumer group: its members share the partitions, its offsets are kept by the broker</source>
        <translation>Grupo de consumidores: sus miembros se reparten las particiones, el broker guarda sus offsets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="327"/>
        <source>Start at</source>
        <translation>Empezar en</translation>
    </message>
    <message>
        <location filename=".declared.py" line="328"/>
        <source>Where a group begins that has no offset yet (auto.offset.reset)</source>
        <translation>Dónde empieza un grupo que aún no tiene offset (auto.offset.reset)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="329"/>
        <source>Message format</source>
        <translation>Formato del mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="330"/>
        <source>value = the record&apos;s value as it is; json = an object with topic, partition, offset, timestamp, key, headers and value</source>
        <translation>value = el valor del registro tal cual; json = un objeto con topic, partition, offset, timestamp, key, headers y value</translation>
    </message>
    <message>
        <location filename=".declared.py" line="331"/>
        <source>Records taken at once, at most</source>
        <translation>Registros que se toman a la vez, como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="332"/>
        <source>Session timeout</source>
        <translation>Tiempo de espera de sesión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="333"/>
        <source>Silence after which the group gives the partitions to others (session.timeout.ms)</source>
        <translation>Silencio tras el cual el grupo cede las particiones a otros (session.timeout.ms)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="334"/>
        <source>Instance id</source>
        <translation>Id de instancia</translation>
    </message>
    <message>
        <location filename=".declared.py" line="335"/>
        <source>Name of this member (group.instance.id), so that a restart takes its partitions over at once; empty = one of its own</source>
        <translation>Nombre de este miembro (group.instance.id), para que un reinicio recupere enseguida sus particiones; vacío = uno propio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="336"/>
        <source>Longest message taken</source>
        <translation>Mensaje más largo que se acepta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="337"/>
        <source>TCP counted service</source>
        <translation>Servicio TCP con longitud</translation>
    </message>
    <message>
        <location filename=".declared.py" line="338"/>
        <source>Receives messages of any kind over TCP, with a length in front of each, and answers once they are stored.</source>
        <translation>Recibe mensajes de cualquier tipo por TCP, cada uno precedido de su longitud, y responde una vez almacenados.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="339"/>
        <source>Reply without framing</source>
        <translation>Responder sin enmarcado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="340"/>
        <source>Answers are sent as they are, without length or marks</source>
        <translation>Las respuestas se envían tal cual, sin longitud ni marcas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="341"/>
        <source>Length format</source>
        <translation>Formato de longitud</translation>
    </message>
    <message>
        <location filename=".declared.py" line="342"/>
        <source>Bytes of the length in front of each message, or ascii for decimal digits</source>
        <translation>Bytes de la longitud que precede a cada mensaje, o ascii para dígitos decimales</translation>
    </message>
    <message>
        <location filename=".declared.py" line="343"/>
        <source>Length digits</source>
        <translation>Dígitos de longitud</translation>
    </message>
    <message>
        <location filename=".declared.py" line="344"/>
        <source>Digits of the length when it is ascii</source>
        <translation>Dígitos de la longitud cuando es ascii</translation>
    </message>
    <message>
        <location filename=".declared.py" line="345"/>
        <source>Endian</source>
        <translation>Orden de bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="346"/>
        <source>Order of the length&apos;s bytes: most significant first, or last</source>
        <translation>Orden de los bytes de la longitud: el más significativo primero o al final</translation>
    </message>
    <message>
        <location filename=".declared.py" line="347"/>
        <source>Length includes itself</source>
        <translation>La longitud se incluye a sí misma</translation>
    </message>
    <message>
        <location filename=".declared.py" line="348"/>
        <source>The length counts its own bytes too</source>
        <translation>La longitud cuenta también sus propios bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="349"/>
        <source>When the peer is answered: never, when the message is stored, or with what the target answered</source>
        <translation>Cuándo se responde al otro extremo: nunca, cuando el mensaje está almacenado, o con lo que respondió el destino</translation>
    </message>
    <message>
        <location filename=".declared.py" line="350"/>
        <source>Send acknowledgement</source>
        <translation>Enviar acuse de recibo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="351"/>
        <source>Off: as ack mode Never, the peer is told nothing</source>
        <translation>Desactivado: como el modo ACK Never, no se comunica nada al otro extremo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="352"/>
        <source>ACK ok</source>
        <translation>ACK correcto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="353"/>
        <source>Answer to a message that is stored; {id} stands for its id. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Respuesta a un mensaje almacenado; {id} representa su id. Códigos de carácter (13,10 o x0D,x0A) o texto con \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="354"/>
        <source>ACK not ok</source>
        <translation>ACK no correcto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="355"/>
        <source>Answer to a message that is not taken; {error} stands for the reason. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Respuesta a un mensaje que no se acepta; {error} representa el motivo. Códigos de carácter (13,10 o x0D,x0A) o texto con \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="356"/>
        <source>Get stream name</source>
        <translation>Obtener nombre de flujo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="357"/>
        <source>Each message comes after a block with its name, which becomes its source</source>
        <translation>Cada mensaje llega tras un bloque con su nombre, que pasa a ser su origen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="358"/>
        <source>TCP framed service</source>
        <translation>Servicio TCP enmarcado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="359"/>
        <source>Receives messages of any kind over TCP, with marks around each, and answers once they are stored.</source>
        <translation>Recibe mensajes de cualquier tipo por TCP, cada uno entre marcas, y responde una vez almacenados.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="360"/>
        <source>Message frame start</source>
        <translation>Inicio de trama del mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="361"/>
        <source>Mark in front of a message; may be empty. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Marca delante de un mensaje; puede estar vacía. Códigos de carácter (13,10 o x0D,x0A) o texto con \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="362"/>
        <source>Message frame end</source>
        <translation>Fin de trama del mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="363"/>
        <source>Mark behind a message. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Marca detrás de un mensaje. Códigos de carácter (13,10 o x0D,x0A) o texto con \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="364"/>
        <source>Remove framing</source>
        <translation>Quitar enmarcado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="365"/>
        <source>Messages are without their marks</source>
        <translation>Los mensajes quedan sin sus marcas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="366"/>
        <source>Discard data not within framing</source>
        <translation>Descartar datos fuera de las tramas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="367"/>
        <source>Drop bytes outside frames; off: they end the connection</source>
        <translation>Descartar los bytes fuera de las tramas; desactivado: terminan la conexión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="368"/>
        <source>TCP line service</source>
        <translation>Servicio TCP por líneas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="369"/>
        <source>Receives messages of any kind over TCP, one a line, and answers once they are stored.</source>
        <translation>Recibe mensajes de cualquier tipo por TCP, uno por línea, y responde una vez almacenados.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="370"/>
        <source>Terminators</source>
        <translation>Terminadores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="371"/>
        <source>Each of these characters ends a line; all are written behind one that is sent. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Cada uno de estos caracteres termina una línea; todos se escriben detrás de la que se envía. Códigos de carácter (13,10 o x0D,x0A) o texto con \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="372"/>
        <source>Aggregator</source>
        <translation>Agregador</translation>
    </message>
    <message>
        <location filename=".declared.py" line="373"/>
        <source>Gathers messages that belong together and hands them on as one; a restart loses none of them.</source>
        <translation>Reúne los mensajes que van juntos y los entrega como uno solo; un reinicio no pierde ninguno.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="374"/>
        <source>Reply code actions</source>
        <translation>Acciones por código de respuesta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="375"/>
        <source>What each reply or error leads to, e.g. :?R=RF,:?E=S,:~=S,:?A=C,:*=S,:I?=W,:T?=C; empty = the default</source>
        <translation>A qué lleva cada respuesta o error, p. ej. :?R=RF,:?E=S,:~=S,:?A=C,:*=S,:I?=W,:T?=C; vacío = lo predeterminado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="376"/>
        <source>Retry interval</source>
        <translation>Intervalo de reintento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="377"/>
        <source>Pause between two tries</source>
        <translation>Pausa entre dos intentos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="378"/>
        <source>Failure timeout</source>
        <translation>Tiempo límite de fallo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="379"/>
        <source>Seconds of trying before the message fails; -1 = for ever</source>
        <translation>Segundos de intentos antes de que el mensaje falle; -1 = sin fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="380"/>
        <source>Queue count alert</source>
        <translation>Alerta por tamaño de cola</translation>
    </message>
    <message>
        <location filename=".declared.py" line="381"/>
        <source>Alert when the queue reaches this many; 0 = off</source>
        <translation>Alertar cuando la cola alcance este número; 0 = desactivado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="382"/>
        <source>Queue wait alert</source>
        <translation>Alerta por espera en cola</translation>
    </message>
    <message>
        <location filename=".declared.py" line="383"/>
        <source>Alert when a message waits longer; 0 = off</source>
        <translation>Alertar cuando un mensaje espere más; 0 = desactivado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="384"/>
        <source>Alert retry grace period</source>
        <translation>Periodo de gracia de reintento para alertas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="385"/>
        <source>Seconds of retrying before an alert</source>
        <translation>Segundos de reintentos antes de una alerta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="386"/>
        <source>Order key</source>
        <translation>Clave de orden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="387"/>
        <source>Path whose value keeps its order when the pool is larger than 1, e.g. PID:3.1; empty = the source connection</source>
        <translation>Ruta cuyo valor conserva su orden cuando el grupo es mayor que 1, p. ej. PID:3.1; vacío = la conexión de origen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="388"/>
        <source>Isolation</source>
        <translation>Aislamiento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="389"/>
        <source>auto = Python, XSLT and, in pools larger than 1, all transforms run in worker processes; process = all transforms do</source>
        <translation>auto = Python, XSLT y, en grupos mayores que 1, todas las transformaciones se ejecutan en procesos de trabajo; process = todas las transformaciones lo hacen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="390"/>
        <source>Worker message timeout</source>
        <translation>Tiempo límite por mensaje del proceso de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="391"/>
        <source>Seconds a worker process may spend on one message before it fails; 0 = no limit</source>
        <translation>Segundos que un proceso de trabajo puede dedicar a un mensaje antes de que falle; 0 = sin límite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="392"/>
        <source>Worker memory</source>
        <translation>Memoria del proceso de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="393"/>
        <source>Memory a worker process may use; 0 = no limit</source>
        <translation>Memoria que puede usar un proceso de trabajo; 0 = sin límite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="394"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename=".declared.py" line="395"/>
        <source>Worker restart min</source>
        <translation>Pausa mínima de reinicio del proceso de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="396"/>
        <source>Pause before a worker process that ended is started again</source>
        <translation>Pausa antes de volver a iniciar un proceso de trabajo que terminó</translation>
    </message>
    <message>
        <location filename=".declared.py" line="397"/>
        <source>Worker restart max</source>
        <translation>Pausa máxima de reinicio del proceso de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="398"/>
        <source>Longest pause; it doubles while worker processes keep ending</source>
        <translation>Pausa más larga; se duplica mientras los procesos de trabajo sigan terminando</translation>
    </message>
    <message>
        <location filename=".declared.py" line="399"/>
        <source>Items that get what comes out</source>
        <translation>Elementos que reciben el resultado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="400"/>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <location filename=".declared.py" line="401"/>
        <source>Paths whose values put messages into one group; empty = all are one group</source>
        <translation>Rutas cuyos valores reúnen los mensajes en un grupo; vacío = todos forman uno solo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="402"/>
        <source>Complete count</source>
        <translation>Número para completar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="403"/>
        <source>A group is complete with so many messages; 0 = not by number</source>
        <translation>Un grupo está completo con este número de mensajes; 0 = no por número</translation>
    </message>
    <message>
        <location filename=".declared.py" line="404"/>
        <source>Last when</source>
        <translation>Último cuando</translation>
    </message>
    <message>
        <location filename=".declared.py" line="405"/>
        <source>Condition, as in rules, that is true for the last message of a group, e.g. HL7.{OBR:25} = &quot;F&quot;</source>
        <translation>Condición, como en las reglas, que se cumple en el último mensaje de un grupo, p. ej. HL7.{OBR:25} = &quot;F&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="406"/>
        <source>Timeout</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <location filename=".declared.py" line="407"/>
        <source>A group that is not complete so long after its first message goes on as it is</source>
        <translation>Un grupo que no está completo pasado este tiempo desde su primer mensaje continúa tal como está</translation>
    </message>
    <message>
        <location filename=".declared.py" line="408"/>
        <source>Incomplete to</source>
        <translation>Incompletos a</translation>
    </message>
    <message>
        <location filename=".declared.py" line="409"/>
        <source>Item that gets groups that were not complete in time; empty = the targets</source>
        <translation>Elemento que recibe los grupos que no se completaron a tiempo; vacío = los destinos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="410"/>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="411"/>
        <source>Batch = BHS, the messages, BTS; Joined = one after the other; Merged = the first message with the merge_segments of the others</source>
        <translation>Batch = BHS, los mensajes, BTS; Joined = uno tras otro; Merged = el primer mensaje con los merge_segments de los demás</translation>
    </message>
    <message>
        <location filename=".declared.py" line="412"/>
        <source>Merge segments</source>
        <translation>Segmentos que se combinan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="413"/>
        <source>Segments of the others that Merged adds to the first message</source>
        <translation>Segmentos de los demás que Merged añade al primer mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="414"/>
        <source>Most held</source>
        <translation>Máximo retenido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="415"/>
        <source>Messages held at most; past them the oldest group goes on as it is</source>
        <translation>Mensajes retenidos como máximo; si se supera, el grupo más antiguo sigue tal como está</translation>
    </message>
    <message>
        <location filename=".declared.py" line="416"/>
        <source>Business process</source>
        <translation>Proceso de negocio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="417"/>
        <source>Runs each message through steps: assign, if, call and wait for the reply, transform, delay, loops.</source>
        <translation>Lleva cada mensaje por pasos: asignar, si, llamar y esperar la respuesta, transformar, demorar, bucles.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="418"/>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <location filename=".declared.py" line="419"/>
        <source>Business process of the workspace that messages run through</source>
        <translation>Proceso de negocio del área de trabajo por el que pasan los mensajes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="420"/>
        <source>Category of messages whose service names none</source>
        <translation>Categoría de los mensajes cuyo servicio no indica ninguna</translation>
    </message>
    <message>
        <location filename=".declared.py" line="421"/>
        <source>Most waiting</source>
        <translation>Máximo en espera</translation>
    </message>
    <message>
        <location filename=".declared.py" line="422"/>
        <source>Messages that may wait in the process at the same time; 1 = the next one begins when the one before has ended</source>
        <translation>Mensajes que pueden esperar en el proceso a la vez; 1 = el siguiente empieza cuando ha terminado el anterior</translation>
    </message>
    <message>
        <location filename=".declared.py" line="423"/>
        <source>Custom process</source>
        <translation>Proceso personalizado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="424"/>
        <source>Hands each message to the site&apos;s own Python in a worker process, and what it returns to the targets.</source>
        <translation>Entrega cada mensaje al Python propio del centro en un proceso de trabajo, y lo que este devuelve a los destinos.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="425"/>
        <source>Plugin</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="426"/>
        <source>File in the workspace&apos;s plugins folder, without .py, with a function process(message, context)</source>
        <translation>Archivo de la carpeta plugins del área de trabajo, sin .py, con una función process(message, context)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="427"/>
        <source>Items the function may send to; all of them get what it returns without naming a target</source>
        <translation>Elementos a los que la función puede enviar; todos reciben lo que devuelve sin nombrar un destino</translation>
    </message>
    <message>
        <location filename=".declared.py" line="428"/>
        <source>De-duplicator</source>
        <translation>Eliminador de duplicados</translation>
    </message>
    <message>
        <location filename=".declared.py" line="429"/>
        <source>Lets each message through once; what was seen is remembered, also through a restart.</source>
        <translation>Deja pasar cada mensaje una sola vez; lo ya visto se recuerda, también tras un reinicio.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="430"/>
        <source>Key fields</source>
        <translation>Campos clave</translation>
    </message>
    <message>
        <location filename=".declared.py" line="431"/>
        <source>Paths whose values make two messages the same; empty = the whole content</source>
        <translation>Rutas cuyos valores hacen iguales dos mensajes; vacío = todo el contenido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="432"/>
        <source>Same content</source>
        <translation>Mismo contenido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="433"/>
        <source>Only a message of the same content too is a duplicate; another with the same key goes on</source>
        <translation>Solo es duplicado un mensaje que además tiene el mismo contenido; otro con la misma clave sigue adelante</translation>
    </message>
    <message>
        <location filename=".declared.py" line="434"/>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="435"/>
        <source>How long a message is remembered</source>
        <translation>Cuánto tiempo se recuerda un mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="436"/>
        <source>Most remembered</source>
        <translation>Máximo recordado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="437"/>
        <source>Messages remembered at most; the oldest are forgotten first</source>
        <translation>Mensajes recordados como máximo; los más antiguos se olvidan primero</translation>
    </message>
    <message>
        <location filename=".declared.py" line="438"/>
        <source>Duplicates to</source>
        <translation>Duplicados a</translation>
    </message>
    <message>
        <location filename=".declared.py" line="439"/>
        <source>Item that gets the duplicates; empty = they are dropped</source>
        <translation>Elemento que recibe los duplicados; vacío = se descartan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="440"/>
        <source>Delay</source>
        <translation>Demora</translation>
    </message>
    <message>
        <location filename=".declared.py" line="441"/>
        <source>Hands each message on some time after it came in; a restart loses neither the message nor its time.</source>
        <translation>Entrega cada mensaje un tiempo después de su llegada; un reinicio no pierde ni el mensaje ni su hora.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="442"/>
        <source>How long each message waits, from when it came in</source>
        <translation>Cuánto espera cada mensaje desde su llegada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="443"/>
        <source>Release at</source>
        <translation>Liberar a las</translation>
    </message>
    <message>
        <location filename=".declared.py" line="444"/>
        <source>Times of the day, e.g. 02:00: after the delay a message waits for the next of them</source>
        <translation>Horas del día, p. ej. 02:00: tras la demora, un mensaje espera a la siguiente de ellas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="445"/>
        <source>Router</source>
        <translation>Enrutador</translation>
    </message>
    <message>
        <location filename=".declared.py" line="446"/>
        <source>Sends each message of any kind where its business rules say.</source>
        <translation>Envía cada mensaje, de cualquier tipo, adonde indican sus reglas de negocio.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="447"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename=".declared.py" line="448"/>
        <source>Rule set that routes</source>
        <translation>Conjunto de reglas que enruta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="449"/>
        <source>Items that get every message when no rule is named</source>
        <translation>Elementos que reciben todos los mensajes cuando no se indica ninguna regla</translation>
    </message>
    <message>
        <location filename=".declared.py" line="450"/>
        <source>Alert on bad message</source>
        <translation>Alertar por mensaje no válido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="451"/>
        <source>Alert when a message is bad</source>
        <translation>Alertar cuando un mensaje no es válido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="452"/>
        <source>Bad message handler</source>
        <translation>Gestor de mensajes no válidos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="453"/>
        <source>Item that gets messages that fail validation</source>
        <translation>Elemento que recibe los mensajes que no superan la validación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="454"/>
        <source>Response from</source>
        <translation>Respuesta de</translation>
    </message>
    <message>
        <location filename=".declared.py" line="455"/>
        <source>Targets whose reply goes back to the caller; * = any; empty = none</source>
        <translation>Destinos cuya respuesta vuelve a quien llama; * = cualquiera; vacío = ninguno</translation>
    </message>
    <message>
        <location filename=".declared.py" line="456"/>
        <source>Response target configuration names</source>
        <translation>Nombres de configuración de destinos de respuesta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="457"/>
        <source>Items that get replies</source>
        <translation>Elementos que reciben las respuestas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="458"/>
        <source>Response timeout</source>
        <translation>Tiempo límite de respuesta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="459"/>
        <source>How long a reply is waited for; -1 = for ever</source>
        <translation>Cuánto se espera una respuesta; -1 = sin fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="460"/>
        <source>Forward generated response to targets</source>
        <translation>Reenviar la respuesta generada a los destinos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="461"/>
        <source>Replies built here go to the reply targets</source>
        <translation>Las respuestas creadas aquí van a los destinos de respuesta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="462"/>
        <source>Force sync send</source>
        <translation>Forzar envío síncrono</translation>
    </message>
    <message>
        <location filename=".declared.py" line="463"/>
        <source>Send to one target after the other</source>
        <translation>Enviar a un destino tras otro</translation>
    </message>
    <message>
        <location filename=".declared.py" line="464"/>
        <source>Act on transform error</source>
        <translation>Actuar ante error de transformación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="465"/>
        <source>A failing transform stops the message instead of skipping that send</source>
        <translation>Una transformación que falla detiene el mensaje en vez de omitir ese envío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="466"/>
        <source>Act on validation error</source>
        <translation>Actuar ante error de validación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="467"/>
        <source>A failed validation uses the reply code actions</source>
        <translation>Una validación fallida usa las acciones por código de respuesta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="468"/>
        <source>Rule logging</source>
        <translation>Registro de reglas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="469"/>
        <source>e errors, r returns, d debug, c conditions, a all</source>
        <translation>e errores, r retornos, d depuración, c condiciones, a todo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="470"/>
        <source>Splitter</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="471"/>
        <source>Takes batches, or messages of several orders or results, apart: one message for each part.</source>
        <translation>Separa lotes, o mensajes de varias peticiones o resultados: un mensaje por cada parte.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="472"/>
        <source>Split at</source>
        <translation>Dividir en</translation>
    </message>
    <message>
        <location filename=".declared.py" line="473"/>
        <source>batch = the messages of an HL7 batch or file; else a path of segments or groups with (), e.g. OBR() or PIDgrpgrp(1).ORCgrp(): one message for each, with everything that belongs to no other</source>
        <translation>batch = los mensajes de un lote o archivo HL7; si no, una ruta de segmentos o grupos con (), p. ej. OBR() o PIDgrpgrp(1).ORCgrp(): un mensaje por cada uno, con todo lo que no pertenece a otro</translation>
    </message>
    <message>
        <location filename=".declared.py" line="474"/>
        <source>Category in which groups are found; empty = MSH-12</source>
        <translation>Categoría en la que se buscan los grupos; vacío = MSH-12</translation>
    </message>
    <message>
        <location filename=".declared.py" line="475"/>
        <source>Number control ids</source>
        <translation>Numerar ID de control</translation>
    </message>
    <message>
        <location filename=".declared.py" line="476"/>
        <source>MSH-10 of each part gets .1, .2 ... added, so that no two messages have the same</source>
        <translation>Se añade .1, .2 ... al MSH-10 de cada parte, para que no haya dos mensajes con el mismo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="477"/>
        <source>Most parts</source>
        <translation>Máximo de partes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="478"/>
        <source>A message of more parts is bad</source>
        <translation>Un mensaje con más partes no es válido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="479"/>
        <source>Transform</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="480"/>
        <source>Puts every HL7 v2 message through transforms, in turn, and hands on what comes out.</source>
        <translation>Pasa cada mensaje HL7 v2 por transformaciones, una tras otra, y entrega el resultado.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="481"/>
        <source>Transforms</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <location filename=".declared.py" line="482"/>
        <source>Transforms every message goes through, in turn</source>
        <translation>Transformaciones por las que pasa cada mensaje, una tras otra</translation>
    </message>
    <message>
        <location filename=".declared.py" line="483"/>
        <source>Item that gets messages that cannot be transformed</source>
        <translation>Elemento que recibe los mensajes que no se pueden transformar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="484"/>
        <source>HL7 router</source>
        <translation>Enrutador HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="485"/>
        <source>Sends each HL7 v2 message where its business rules say, transformed as they say.</source>
        <translation>Envía cada mensaje HL7 v2 adonde indican sus reglas de negocio, transformado como indican.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="486"/>
        <source>Facility:Application that signs ACKs built here</source>
        <translation>Centro:Aplicación que firma los ACK creados aquí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="487"/>
        <source>ACK type</source>
        <translation>Tipo de ACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="488"/>
        <source>Kind of ACK built here</source>
        <translation>Clase de ACK que se crea aquí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="489"/>
        <source>NACK code</source>
        <translation>Código NACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="490"/>
        <source>AE or AR for errors</source>
        <translation>AE o AR para los errores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="491"/>
        <source>Add an ERR segment to NACKs</source>
        <translation>Añadir un segmento ERR a los NACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="492"/>
        <source>HL7 sequence manager</source>
        <translation>Gestor de secuencia HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="493"/>
        <source>Hands HL7 v2 messages on in the order of their numbers, and tells which are missing.</source>
        <translation>Entrega los mensajes HL7 v2 en el orden de sus números e indica cuáles faltan.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="494"/>
        <source>Items that get the messages in order</source>
        <translation>Elementos que reciben los mensajes en orden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="495"/>
        <source>Check on</source>
        <translation>Comprobar por</translation>
    </message>
    <message>
        <location filename=".declared.py" line="496"/>
        <source>Numbers (MSH-13) count by sender (MSH-3, MSH-4) or receiver (MSH-5, MSH-6); None = nothing is held</source>
        <translation>Los números (MSH-13) se cuentan por emisor (MSH-3, MSH-4) o receptor (MSH-5, MSH-6); None = no se retiene nada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="497"/>
        <source>First sequence number</source>
        <translation>Primer número de secuencia</translation>
    </message>
    <message>
        <location filename=".declared.py" line="498"/>
        <source>Number the first message must have; empty = the first that comes</source>
        <translation>Número que debe tener el primer mensaje; vacío = el primero que llegue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="499"/>
        <source>Message wait timeout</source>
        <translation>Tiempo límite de espera de mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="500"/>
        <source>How long a missing number is waited for</source>
        <translation>Cuánto se espera un número que falta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="501"/>
        <source>Large gap size</source>
        <translation>Tamaño de hueco grande</translation>
    </message>
    <message>
        <location filename=".declared.py" line="502"/>
        <source>A gap of so many is not waited for: an alert is raised at once</source>
        <translation>Un hueco de este tamaño no se espera: se emite una alerta de inmediato</translation>
    </message>
    <message>
        <location filename=".declared.py" line="503"/>
        <source>Pass through message types</source>
        <translation>Tipos de mensaje de paso directo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="504"/>
        <source>Message types that go on at once, whatever their number</source>
        <translation>Tipos de mensaje que siguen de inmediato, sea cual sea su número</translation>
    </message>
    <message>
        <location filename=".declared.py" line="505"/>
        <source>Enable duplicated message check</source>
        <translation>Activar la comprobación de mensajes duplicados</translation>
    </message>
    <message>
        <location filename=".declared.py" line="506"/>
        <source>A message whose number and control id were here is a duplicate</source>
        <translation>Un mensaje cuyo número e ID de control ya pasaron por aquí es un duplicado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="507"/>
        <source>Duplicated message target</source>
        <translation>Destino de mensajes duplicados</translation>
    </message>
    <message>
        <location filename=".declared.py" line="508"/>
        <source>Item that gets duplicates; empty = they are dropped</source>
        <translation>Elemento que recibe los duplicados; vacío = se descartan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="509"/>
        <source>Out of sequence message target</source>
        <translation>Destino de mensajes fuera de secuencia</translation>
    </message>
    <message>
        <location filename=".declared.py" line="510"/>
        <source>Item that gets messages that come too late; empty = they go to the targets</source>
        <translation>Elemento que recibe los mensajes que llegan demasiado tarde; vacío = van a los destinos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="511"/>
        <source>DICOM store operation</source>
        <translation>Operación de almacenamiento DICOM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="512"/>
        <source>Sends objects to an archive or workstation (storage SCU), in the transfer syntax they have.</source>
        <translation>Envía objetos a un archivo de imágenes o estación de trabajo (storage SCU), en la sintaxis de transferencia que tienen.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="513"/>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="514"/>
        <source>Name or address of the peer</source>
        <translation>Nombre o dirección del otro extremo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="515"/>
        <source>Its port</source>
        <translation>Su puerto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="516"/>
        <source>Called AE title</source>
        <translation>Título AE llamado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="517"/>
        <source>AE title of the peer</source>
        <translation>Título AE del otro extremo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="518"/>
        <source>Calling AE title</source>
        <translation>Título AE que llama</translation>
    </message>
    <message>
        <location filename=".declared.py" line="519"/>
        <source>AE title of this</source>
        <translation>Título AE propio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="520"/>
        <source>Longest wait for the connection and the association</source>
        <translation>Espera máxima de la conexión y la asociación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="521"/>
        <source>Longest wait for the answer to an object</source>
        <translation>Espera máxima de la respuesta a un objeto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="522"/>
        <source>Seconds an idle association is kept; -1 = for ever, 0 = released after each object</source>
        <translation>Segundos que se mantiene una asociación inactiva; -1 = sin fin, 0 = se libera tras cada objeto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="523"/>
        <source>Pause before each message, per worker</source>
        <translation>Pausa antes de cada mensaje, por proceso de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="524"/>
        <source>Database operation</source>
        <translation>Operación de base de datos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="525"/>
        <source>Runs a statement with values of each message, or writes them into a table; rows are the reply.</source>
        <translation>Ejecuta una sentencia con valores de cada mensaje, o los escribe en una tabla; las filas son la respuesta.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="526"/>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <location filename=".declared.py" line="527"/>
        <source>INSERT, UPDATE, MERGE, CALL or SELECT; {hl7:PID:3.1}, {json:/id}, {xpath://id}, {message}, {source} are bound as parameters; {hl7:PID:7 as date} also: integer, number, boolean, datetime, time, binary, text</source>
        <translation>INSERT, UPDATE, MERGE, CALL o SELECT; {hl7:PID:3.1}, {json:/id}, {xpath://id}, {message}, {source} se vinculan como parámetros; {hl7:PID:7 as date}, también: integer, number, boolean, datetime, time, binary, text</translation>
    </message>
    <message>
        <location filename=".declared.py" line="528"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename=".declared.py" line="529"/>
        <source>Run the statement, or write one row of a table</source>
        <translation>Ejecutar la sentencia, o escribir una fila de una tabla</translation>
    </message>
    <message>
        <location filename=".declared.py" line="530"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename=".declared.py" line="531"/>
        <source>Table to write, schema.table; for insert, update and upsert</source>
        <translation>Tabla en la que se escribe, esquema.tabla; para insert, update y upsert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="532"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="533"/>
        <source>What is written, a line or semicolon each: column = {hl7:PID:3.1}; types are those of the table</source>
        <translation>Lo que se escribe, separado por líneas o punto y coma: columna = {hl7:PID:3.1}; los tipos son los de la tabla</translation>
    </message>
    <message>
        <location filename=".declared.py" line="534"/>
        <source>Key columns</source>
        <translation>Columnas clave</translation>
    </message>
    <message>
        <location filename=".declared.py" line="535"/>
        <source>Columns that find the row, for update and upsert</source>
        <translation>Columnas que localizan la fila, para update y upsert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="536"/>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="537"/>
        <source>Once for each: {hl7:OBX(*)} counts, (k) in the other paths is 1 to that; {json:/results} with /k/ from 0</source>
        <translation>Una vez por cada: {hl7:OBX(*)} cuenta, (k) en las demás rutas va de 1 a ese número; {json:/results} con /k/ desde 0</translation>
    </message>
    <message>
        <location filename=".declared.py" line="538"/>
        <source>Empty as null</source>
        <translation>Vacío como nulo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="539"/>
        <source>What is empty in the message is NULL; off: an empty text</source>
        <translation>Lo que está vacío en el mensaje es NULL; desactivado: un texto vacío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="540"/>
        <source>Max value bytes</source>
        <translation>Máximo de bytes por valor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="541"/>
        <source>Longest message that is held in memory for a statement; {message} is written in pieces to PostgreSQL and is not bound by it</source>
        <translation>Mensaje más largo que se mantiene en memoria para una sentencia; {message} se escribe por partes en PostgreSQL y no está sujeto a este límite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="542"/>
        <source>No row is error</source>
        <translation>Ninguna fila es un error</translation>
    </message>
    <message>
        <location filename=".declared.py" line="543"/>
        <source>An UPDATE or DELETE that changes no row fails the message</source>
        <translation>Un UPDATE o DELETE que no cambia ninguna fila hace fallar el mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="544"/>
        <source>Email alert operation</source>
        <translation>Operación de alertas por correo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="545"/>
        <source>Sends alerts by email; named Ens.Alert it gets those of the whole production.</source>
        <translation>Envía alertas por correo; con el nombre Ens.Alert recibe las de toda la producción.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="546"/>
        <source>Smtp server</source>
        <translation>Servidor SMTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="547"/>
        <source>Name or address of the mail server</source>
        <translation>Nombre o dirección del servidor de correo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="548"/>
        <source>Smtp port</source>
        <translation>Puerto SMTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="549"/>
        <source>Its port: 25, 587 with STARTTLS, 465 with implicit TLS</source>
        <translation>Su puerto: 25, 587 con STARTTLS, 465 con TLS implícito</translation>
    </message>
    <message>
        <location filename=".declared.py" line="550"/>
        <source>TLS from the first byte on; off: it is asked for by STARTTLS</source>
        <translation>TLS desde el primer byte; desactivado: se pide con STARTTLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="551"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename=".declared.py" line="552"/>
        <source>Address the mail is from</source>
        <translation>Dirección de la que procede el correo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="553"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename=".declared.py" line="554"/>
        <source>Addresses, comma separated</source>
        <translation>Direcciones, separadas por comas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="555"/>
        <source>Cc</source>
        <translation>CC</translation>
    </message>
    <message>
        <location filename=".declared.py" line="556"/>
        <source>Bcc</source>
        <translation>CCO</translation>
    </message>
    <message>
        <location filename=".declared.py" line="557"/>
        <source>Addresses that the others do not see</source>
        <translation>Direcciones que los demás no ven</translation>
    </message>
    <message>
        <location filename=".declared.py" line="558"/>
        <source>Continue if invalid recipient</source>
        <translation>Continuar si un destinatario no es válido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="559"/>
        <source>Send to those the server takes; off: one that it refuses fails the message</source>
        <translation>Enviar a los que el servidor acepte; desactivado: uno que rechace hace fallar el mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="560"/>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="561"/>
        <source>Subject; {source} stands for where the message came from</source>
        <translation>Asunto; {source} representa de dónde vino el mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="562"/>
        <source>Text of the mail when the message is attached; {source} as in the subject</source>
        <translation>Texto del correo cuando el mensaje va adjunto; {source} como en el asunto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="563"/>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="564"/>
        <source>The message is an attachment; off: it is the text of the mail</source>
        <translation>El mensaje es un adjunto; desactivado: es el texto del correo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="565"/>
        <source>Max text bytes</source>
        <translation>Máximo de bytes de texto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="566"/>
        <source>Longest message sent as the text of a mail; what is attached is only bound by the server</source>
        <translation>Mensaje más largo que se envía como texto de un correo; lo adjunto solo está limitado por el servidor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="567"/>
        <source>Longest wait for the server</source>
        <translation>Espera máxima del servidor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="568"/>
        <source>Subject prefix</source>
        <translation>Prefijo del asunto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="569"/>
        <source>Text in front of the subject</source>
        <translation>Texto delante del asunto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="570"/>
        <source>Include details</source>
        <translation>Incluir detalles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="571"/>
        <source>Name the alert groups and the time in the text</source>
        <translation>Indicar en el texto los grupos de alerta y la hora</translation>
    </message>
    <message>
        <location filename=".declared.py" line="572"/>
        <source>Include node in subject</source>
        <translation>Incluir el nodo en el asunto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="573"/>
        <source>Name this machine in the subject</source>
        <translation>Indicar este equipo en el asunto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="574"/>
        <source>Email operation</source>
        <translation>Operación de correo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="575"/>
        <source>Sends each message by email, as its text or attached.</source>
        <translation>Envía cada mensaje por correo, como texto o adjunto.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="576"/>
        <source>FHIR REST operation</source>
        <translation>Operación FHIR REST</translation>
    </message>
    <message>
        <location filename=".declared.py" line="577"/>
        <source>Sends resources and bundles to a FHIR server: create, update, patch, delete, read, search, transaction, batch and operations, and reads what the server says of them.</source>
        <translation>Envía recursos y bundles a un servidor FHIR: crear, actualizar, aplicar parches, eliminar, leer, buscar, transacciones, lotes y operaciones, y lee lo que el servidor dice de ellos.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="578"/>
        <source>Http server</source>
        <translation>Servidor HTTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="579"/>
        <source>Host name or address; empty when url is complete</source>
        <translation>Nombre o dirección del host; vacío cuando la url está completa</translation>
    </message>
    <message>
        <location filename=".declared.py" line="580"/>
        <source>Http port</source>
        <translation>Puerto HTTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="581"/>
        <source>TCP port; 0 = 80, or 443 with TLS</source>
        <translation>Puerto TCP; 0 = 80, o 443 con TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="582"/>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="583"/>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <location filename=".declared.py" line="584"/>
        <source>More headers, one a line: Name: value</source>
        <translation>Más encabezados, uno por línea: Nombre: valor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="585"/>
        <source>Basic and Bearer take user and password, or the token, from the credentials store; SMART (Backend Services) gets tokens for the client id (user) and private key in PEM (password) there; Auto = Basic where credentials are named</source>
        <translation>Basic y Bearer toman usuario y contraseña, o el token, del almacén de credenciales; SMART (Backend Services) obtiene tokens para el ID de cliente (usuario) y la clave privada en PEM (contraseña) que hay en él; Auto = Basic donde se indican credenciales</translation>
    </message>
    <message>
        <location filename=".declared.py" line="586"/>
        <source>Entry of the credentials store</source>
        <translation>Entrada del almacén de credenciales</translation>
    </message>
    <message>
        <location filename=".declared.py" line="587"/>
        <source>Name of a TLS configuration; empty = TLS only where the URL says https, with the system&apos;s authorities</source>
        <translation>Nombre de una configuración TLS; vacío = TLS solo donde la URL dice https, con las autoridades del sistema</translation>
    </message>
    <message>
        <location filename=".declared.py" line="588"/>
        <source>The server&apos;s certificate must be in its name</source>
        <translation>El certificado del servidor debe estar a su nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="589"/>
        <source>Proxy server</source>
        <translation>Servidor proxy</translation>
    </message>
    <message>
        <location filename=".declared.py" line="590"/>
        <source>HTTP proxy; empty = none</source>
        <translation>Proxy HTTP; vacío = ninguno</translation>
    </message>
    <message>
        <location filename=".declared.py" line="591"/>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <location filename=".declared.py" line="592"/>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <location filename=".declared.py" line="593"/>
        <source>Redirects</source>
        <translation>Redirecciones</translation>
    </message>
    <message>
        <location filename=".declared.py" line="594"/>
        <source>Whether redirections are followed; credentials are never sent to another host</source>
        <translation>Si se siguen las redirecciones; las credenciales nunca se envían a otro host</translation>
    </message>
    <message>
        <location filename=".declared.py" line="595"/>
        <source>Longest wait for a connection</source>
        <translation>Espera máxima de una conexión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="596"/>
        <source>Longest wait for the response, or for more of it; -1 = for ever</source>
        <translation>Espera máxima de la respuesta, o de más datos de ella; -1 = sin fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="597"/>
        <source>-1 keep the connection, 0 close after each message, n close after n idle seconds</source>
        <translation>-1 mantener la conexión, 0 cerrar tras cada mensaje, n cerrar tras n segundos de inactividad</translation>
    </message>
    <message>
        <location filename=".declared.py" line="598"/>
        <source>Max reply bytes</source>
        <translation>Máximo de bytes de respuesta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="599"/>
        <source>Longest response read</source>
        <translation>Respuesta más larga que se lee</translation>
    </message>
    <message>
        <location filename=".declared.py" line="600"/>
        <source>Use cookies</source>
        <translation>Usar cookies</translation>
    </message>
    <message>
        <location filename=".declared.py" line="601"/>
        <source>Keep and send the server&apos;s cookies</source>
        <translation>Conservar y enviar las cookies del servidor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="602"/>
        <source>Base of the server, e.g. https://fhir.example/r4</source>
        <translation>Base del servidor, p. ej. https://fhir.example/r4</translation>
    </message>
    <message>
        <location filename=".declared.py" line="603"/>
        <source>Asked for in the Accept header</source>
        <translation>Se pide en el encabezado Accept</translation>
    </message>
    <message>
        <location filename=".declared.py" line="604"/>
        <source>Interaction</source>
        <translation>Interacción</translation>
    </message>
    <message>
        <location filename=".declared.py" line="605"/>
        <source>Auto: a transaction or batch goes to the base, a message bundle to $process-message, a resource with an id is an update, one without a create. As received: the request the message came with, of a FHIR service</source>
        <translation>Auto: una transacción o un lote va a la base, un bundle de mensaje a $process-message, un recurso con id es una actualización, uno sin él una creación. As received: la petición con la que llegó el mensaje, de un servicio FHIR</translation>
    </message>
    <message>
        <location filename=".declared.py" line="606"/>
        <source>Path below the base; empty = by the interaction: {type}, {type}/{id}. Operation and Patch need one, e.g. Patient/$match. Values of the message: {type}, {id}, {fhir:identifier.value}, {json:/id}, {hl7:PID:3.1}, {xpath:...}</source>
        <translation>Ruta bajo la base; vacío = según la interacción: {type}, {type}/{id}. Operation y Patch necesitan una, p. ej. Patient/$match. Valores del mensaje: {type}, {id}, {fhir:identifier.value}, {json:/id}, {hl7:PID:3.1}, {xpath:...}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="607"/>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <location filename=".declared.py" line="608"/>
        <source>Search that finds the resource, e.g. identifier={fhir:identifier.system}|{fhir:identifier.value}: of a create If-None-Exist, of other interactions the query</source>
        <translation>Búsqueda que localiza el recurso, p. ej. identifier={fhir:identifier.system}|{fhir:identifier.value}: en una creación If-None-Exist, en otras interacciones la consulta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="609"/>
        <source>Prefer</source>
        <translation>Prefer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="610"/>
        <source>What the server is asked to answer to a change; empty = as it likes</source>
        <translation>Qué se pide al servidor que responda a un cambio; vacío = lo que prefiera</translation>
    </message>
    <message>
        <location filename=".declared.py" line="611"/>
        <source>If match</source>
        <translation>If-Match</translation>
    </message>
    <message>
        <location filename=".declared.py" line="612"/>
        <source>Updates, patches and deletes hold only for the version in meta.versionId, where there is one</source>
        <translation>Las actualizaciones, los parches y las eliminaciones valen solo para la versión de meta.versionId, si la hay</translation>
    </message>
    <message>
        <location filename=".declared.py" line="613"/>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <location filename=".declared.py" line="614"/>
        <source>Format of the responses asked for</source>
        <translation>Formato que se pide para las respuestas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="615"/>
        <source>Token URL</source>
        <translation>URL de tokens</translation>
    </message>
    <message>
        <location filename=".declared.py" line="616"/>
        <source>Where SMART tokens are given; empty = as the server&apos;s .well-known/smart-configuration says</source>
        <translation>Dónde se obtienen los tokens SMART; vacío = lo que indique .well-known/smart-configuration del servidor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="617"/>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <location filename=".declared.py" line="618"/>
        <source>Scopes of SMART tokens, separated by spaces</source>
        <translation>Ámbitos de los tokens SMART, separados por espacios</translation>
    </message>
    <message>
        <location filename=".declared.py" line="619"/>
        <source>Key id</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <location filename=".declared.py" line="620"/>
        <source>Name (kid) of the SMART key; empty = its thumbprint (RFC 7638)</source>
        <translation>Nombre (kid) de la clave SMART; vacío = su huella (RFC 7638)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="621"/>
        <source>Ok statuses</source>
        <translation>Estados correctos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="622"/>
        <source>Statuses that complete a message</source>
        <translation>Estados que completan un mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="623"/>
        <source>Retry statuses</source>
        <translation>Estados de reintento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="624"/>
        <source>Statuses that are tried again, as a lost connection is; any other is an error of the message</source>
        <translation>Estados que se reintentan, como una conexión perdida; cualquier otro es un error del mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="625"/>
        <source>Conflict tries</source>
        <translation>Intentos en conflicto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="626"/>
        <source>How often a message is sent that the server answers with 409 (another change is under way)</source>
        <translation>Cuántas veces se envía un mensaje al que el servidor responde 409 (hay otro cambio en curso)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="627"/>
        <source>Max retry after</source>
        <translation>Retry-After máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="628"/>
        <source>Longest pause that a server&apos;s Retry-After is obeyed</source>
        <translation>Pausa más larga con la que se obedece el Retry-After de un servidor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="629"/>
        <source>Which responses are kept with the message: all, or those of messages that end by an error</source>
        <translation>Qué respuestas se conservan con el mensaje: todas, o las de los mensajes que terminan por un error</translation>
    </message>
    <message>
        <location filename=".declared.py" line="630"/>
        <source>No fail while disconnected</source>
        <translation>No fallar mientras está desconectado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="631"/>
        <source>Time without a connection does not count against the failure timeout</source>
        <translation>El tiempo sin conexión no cuenta para el tiempo límite de fallo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="632"/>
        <source>Service name</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="633"/>
        <source>Kept for IRIS: entry of its service registry; the adapter&apos;s URL counts</source>
        <translation>Se conserva para IRIS: entrada de su registro de servicios; cuenta la URL del adaptador</translation>
    </message>
    <message>
        <location filename=".declared.py" line="634"/>
        <source>FTP passthrough operation</source>
        <translation>Operación FTP de paso directo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="635"/>
        <source>Writes each message to a file on a server as it is, by FTP, FTPS or SFTP.</source>
        <translation>Escribe cada mensaje tal cual en un archivo de un servidor, por FTP, FTPS o SFTP.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="636"/>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="637"/>
        <source>On: an existing file is replaced; off: it is appended to</source>
        <translation>Activado: un archivo existente se reemplaza; desactivado: se añade al final</translation>
    </message>
    <message>
        <location filename=".declared.py" line="638"/>
        <source>Temp filename</source>
        <translation>Nombre de archivo temporal</translation>
    </message>
    <message>
        <location filename=".declared.py" line="639"/>
        <source>Name while a file is written, before it is renamed; %f = its name; empty = written as it is</source>
        <translation>Nombre mientras se escribe un archivo, antes de renombrarlo; %f = su nombre; vacío = se escribe tal cual</translation>
    </message>
    <message>
        <location filename=".declared.py" line="640"/>
        <source>Make folder</source>
        <translation>Crear carpeta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="641"/>
        <source>Make the folder on the server if it is missing</source>
        <translation>Crear la carpeta en el servidor si falta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="642"/>
        <source>Filename</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="643"/>
        <source>File name pattern</source>
        <translation>Patrón del nombre de archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="644"/>
        <source>File passthrough operation</source>
        <translation>Operación de archivo de paso directo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="645"/>
        <source>Writes each message to a file as it is.</source>
        <translation>Escribe cada mensaje tal cual en un archivo.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="646"/>
        <source>Folder to write to</source>
        <translation>Carpeta en la que se escribe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="647"/>
        <source>Character set written; Default keeps the bytes</source>
        <translation>Juego de caracteres en que se escribe; Default conserva los bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="648"/>
        <source>Open timeout</source>
        <translation>Tiempo límite de apertura</translation>
    </message>
    <message>
        <location filename=".declared.py" line="649"/>
        <source>Longest wait to open the file</source>
        <translation>Espera máxima para abrir el archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="650"/>
        <source>S3 operation</source>
        <translation>Operación S3</translation>
    </message>
    <message>
        <location filename=".declared.py" line="651"/>
        <source>Writes each message to an object of a bucket (Amazon S3, MinIO, Ceph ...).</source>
        <translation>Escribe cada mensaje en un objeto de un bucket (Amazon S3, MinIO, Ceph ...).</translation>
    </message>
    <message>
        <location filename=".declared.py" line="652"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename=".declared.py" line="653"/>
        <source>Key of the object, a file name pattern; may begin with folders: results/%f</source>
        <translation>Clave del objeto, un patrón de nombre de archivo; puede empezar por carpetas: results/%f</translation>
    </message>
    <message>
        <location filename=".declared.py" line="654"/>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="655"/>
        <source>Content type of the objects</source>
        <translation>Tipo de contenido de los objetos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="656"/>
        <source>Off: an object that is there already fails the message (If-None-Match)</source>
        <translation>Desactivado: un objeto que ya existe hace fallar el mensaje (If-None-Match)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="657"/>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="658"/>
        <source>Encryption asked of the store; empty = its own default</source>
        <translation>Cifrado que se pide al almacén; vacío = el suyo predeterminado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="659"/>
        <source>HL7 FTP operation</source>
        <translation>Operación FTP HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="660"/>
        <source>Writes HL7 v2 messages to files on a server, by FTP, FTPS or SFTP.</source>
        <translation>Escribe mensajes HL7 v2 en archivos de un servidor, por FTP, FTPS o SFTP.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="661"/>
        <source>Separators</source>
        <translation>Separadores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="662"/>
        <source>Field, component, repetition, escape, subcomponent; empty = the message&apos;s own</source>
        <translation>Campo, componente, repetición, escape, subcomponente; vacío = los del propio mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="663"/>
        <source>Validation flags; empty = none</source>
        <translation>Indicadores de validación; vacío = ninguno</translation>
    </message>
    <message>
        <location filename=".declared.py" line="664"/>
        <source>File name pattern, e.g. %f_%Q%!+(_a).hl7</source>
        <translation>Patrón del nombre de archivo, p. ej. %f_%Q%!+(_a).hl7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="665"/>
        <source>Auto batch parent segs</source>
        <translation>Segmentos de lote automáticos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="666"/>
        <source>Write batch headers and trailers around child messages</source>
        <translation>Escribir encabezados y finales de lote alrededor de los mensajes hijos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="667"/>
        <source>HL7 HTTP operation</source>
        <translation>Operación HTTP HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="668"/>
        <source>Sends HL7 v2 messages over HTTP and acts on each acknowledgement.</source>
        <translation>Envía mensajes HL7 v2 por HTTP y actúa según cada acuse de recibo.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="669"/>
        <source>Path, or a complete URL. Values of the message: {hl7:PID:3.1}, {json:/order/id}, {xpath:/Order/@id}; of the request it came with: {path}, {query}</source>
        <translation>Ruta, o una URL completa. Valores del mensaje: {hl7:PID:3.1}, {json:/order/id}, {xpath:/Order/@id}; de la petición con la que llegó: {path}, {query}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="670"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename=".declared.py" line="671"/>
        <source>Method; As received = that of the request the message came with, POST for others</source>
        <translation>Método; As received = el de la petición con la que llegó el mensaje, POST para los demás</translation>
    </message>
    <message>
        <location filename=".declared.py" line="672"/>
        <source>Content type of the message; empty = by its beginning (HL7, JSON, XML, else octet-stream)</source>
        <translation>Tipo de contenido del mensaje; vacío = según su comienzo (HL7, JSON, XML, si no octet-stream)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="673"/>
        <source>HL7 TCP operation</source>
        <translation>Operación TCP HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="674"/>
        <source>Sends HL7 v2 messages over MLLP, in order, and acts on each acknowledgement.</source>
        <translation>Envía mensajes HL7 v2 por MLLP, en orden, y actúa según cada acuse de recibo.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="675"/>
        <source>Host name or address of the receiver</source>
        <translation>Nombre o dirección del host del receptor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="676"/>
        <source>TCP port of the receiver</source>
        <translation>Puerto TCP del receptor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="677"/>
        <source>Reconnect retry</source>
        <translation>Reintentos hasta reconectar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="678"/>
        <source>Tries on one connection before it is dropped and made anew; 0 = never drop</source>
        <translation>Intentos en una conexión antes de cortarla y abrirla de nuevo; 0 = no cortarla nunca</translation>
    </message>
    <message>
        <location filename=".declared.py" line="679"/>
        <source>Get reply</source>
        <translation>Obtener respuesta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="680"/>
        <source>Wait for the receiver&apos;s acknowledgement</source>
        <translation>Esperar el acuse de recibo del receptor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="681"/>
        <source>Longest wait for the reply to begin; -1 = for ever</source>
        <translation>Espera máxima hasta que empiece la respuesta; -1 = sin fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="682"/>
        <source>Longest silence inside a reply</source>
        <translation>Silencio máximo dentro de una respuesta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="683"/>
        <source>Local address to connect from; empty = any</source>
        <translation>Dirección local desde la que se conecta; vacío = cualquiera</translation>
    </message>
    <message>
        <location filename=".declared.py" line="684"/>
        <source>Send window</source>
        <translation>Ventana de envío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="685"/>
        <source>Messages sent before the first reply must be back; 1 = strictly one after the other</source>
        <translation>Mensajes enviados antes de que deba haber llegado la primera respuesta; 1 = estrictamente uno tras otro</translation>
    </message>
    <message>
        <location filename=".declared.py" line="686"/>
        <source>Longest reply read</source>
        <translation>Respuesta más larga que se lee</translation>
    </message>
    <message>
        <location filename=".declared.py" line="687"/>
        <source>HL7 file operation</source>
        <translation>Operación de archivo HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="688"/>
        <source>Writes HL7 v2 messages to files in a folder.</source>
        <translation>Escribe mensajes HL7 v2 en archivos de una carpeta.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="689"/>
        <source>HTTP operation</source>
        <translation>Operación HTTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="690"/>
        <source>Sends each message as an HTTP request, to a path made from its values, and keeps the response.</source>
        <translation>Envía cada mensaje como petición HTTP, a una ruta formada con sus valores, y conserva la respuesta.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="691"/>
        <source>SOAP operation</source>
        <translation>Operación SOAP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="692"/>
        <source>Sends XML messages in SOAP envelopes to the operation of a WSDL they are the input of.</source>
        <translation>Envía mensajes XML en sobres SOAP a la operación de un WSDL de la que son la entrada.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="693"/>
        <source>WSDL: a file of the workspace, or a URL; empty = url, soap_action and soap_version say all</source>
        <translation>WSDL: un archivo del área de trabajo, o una URL; vacío = url, soap_action y soap_version lo dicen todo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="694"/>
        <source>Port name</source>
        <translation>Nombre del puerto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="695"/>
        <source>Port of the WSDL; empty = the first with SOAP</source>
        <translation>Puerto del WSDL; vacío = el primero con SOAP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="696"/>
        <source>Address of the service, or its path at http_server; empty = the one in the WSDL</source>
        <translation>Dirección del servicio, o su ruta en http_server; vacío = la del WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="697"/>
        <source>Soap action</source>
        <translation>Acción SOAP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="698"/>
        <source>SOAPAction of a service without WSDL</source>
        <translation>SOAPAction de un servicio sin WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="699"/>
        <source>Soap version</source>
        <translation>Versión de SOAP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="700"/>
        <source>SOAP version of a service without WSDL</source>
        <translation>Versión de SOAP de un servicio sin WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="701"/>
        <source>Check bodies against the WSDL&apos;s schema before they are sent</source>
        <translation>Comprobar los cuerpos con el esquema del WSDL antes de enviarlos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="702"/>
        <source>Send user and password of the credentials in the envelope</source>
        <translation>Enviar en el sobre el usuario y la contraseña de las credenciales</translation>
    </message>
    <message>
        <location filename=".declared.py" line="703"/>
        <source>Retry server faults</source>
        <translation>Reintentar fallos del servidor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="704"/>
        <source>A fault of the server is tried again, as a lost connection is; off: it is an error of the message</source>
        <translation>Un fallo (fault) del servidor se reintenta, como una conexión perdida; desactivado: es un error del mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="705"/>
        <source>Kafka operation</source>
        <translation>Operación Kafka</translation>
    </message>
    <message>
        <location filename=".declared.py" line="706"/>
        <source>Writes each message to a topic; done when all replicas in sync have it.</source>
        <translation>Escribe cada mensaje en un tema; termina cuando todas las réplicas sincronizadas lo tienen.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="707"/>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename=".declared.py" line="708"/>
        <source>Topic; may hold values of the message, e.g. adt-{hl7:MSH:9.2}</source>
        <translation>Tema; puede contener valores del mensaje, p. ej. adt-{hl7:MSH:9.2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="709"/>
        <source>Key, which decides the partition and so the order, e.g. {hl7:PID:3(1).1}; empty = none</source>
        <translation>Clave, que decide la partición y con ella el orden, p. ej. {hl7:PID:3(1).1}; vacío = ninguna</translation>
    </message>
    <message>
        <location filename=".declared.py" line="710"/>
        <source>Headers, a line or semicolon each: name = text, which may hold values of the message</source>
        <translation>Encabezados, separados por líneas o punto y coma: nombre = texto, que puede contener valores del mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="711"/>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="712"/>
        <source>How records are compressed</source>
        <translation>Cómo se comprimen los registros</translation>
    </message>
    <message>
        <location filename=".declared.py" line="713"/>
        <source>Send timeout</source>
        <translation>Tiempo límite de envío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="714"/>
        <source>Longest wait until the broker has a message (delivery.timeout.ms); then it is tried again</source>
        <translation>Espera máxima hasta que el broker tiene un mensaje (delivery.timeout.ms); después se reintenta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="715"/>
        <source>Max record bytes</source>
        <translation>Máximo de bytes por registro</translation>
    </message>
    <message>
        <location filename=".declared.py" line="716"/>
        <source>Longest record (message.max.bytes); the topic must allow it too</source>
        <translation>Registro más largo (message.max.bytes); el tema también debe permitirlo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="717"/>
        <source>TCP counted operation</source>
        <translation>Operación TCP con longitud</translation>
    </message>
    <message>
        <location filename=".declared.py" line="718"/>
        <source>Sends messages of any kind over TCP, with a length in front of each, in order, and reads each reply.</source>
        <translation>Envía mensajes de cualquier tipo por TCP, con una longitud delante de cada uno, en orden, y lee cada respuesta.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="719"/>
        <source>Reply has same framing</source>
        <translation>La respuesta tiene la misma delimitación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="720"/>
        <source>Replies are framed as messages are</source>
        <translation>Las respuestas se delimitan como los mensajes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="721"/>
        <source>Reply message length</source>
        <translation>Longitud del mensaje de respuesta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="722"/>
        <source>Bytes of a reply that is not framed; 0 = whatever comes first</source>
        <translation>Bytes de una respuesta sin delimitar; 0 = lo que llegue primero</translation>
    </message>
    <message>
        <location filename=".declared.py" line="723"/>
        <source>Flush before send</source>
        <translation>Vaciar antes de enviar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="724"/>
        <source>Drop what the peer said unasked before a message is sent</source>
        <translation>Descartar lo que el otro extremo haya dicho sin que se le pidiera antes de enviar un mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="725"/>
        <source>Put stream name</source>
        <translation>Enviar nombre del flujo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="726"/>
        <source>Send a block with the message&apos;s source before each message</source>
        <translation>Enviar un bloque con el origen del mensaje antes de cada mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="727"/>
        <source>Reply that accepts a message; empty = any but ack_not_ok. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Respuesta que acepta un mensaje; vacío = cualquiera salvo ack_not_ok. Códigos de caracteres (13,10 o x0D,x0A) o texto con \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="728"/>
        <source>Reply that refuses a message; empty = none. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Respuesta que rechaza un mensaje; vacío = ninguna. Códigos de caracteres (13,10 o x0D,x0A) o texto con \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="729"/>
        <source>TCP framed operation</source>
        <translation>Operación TCP con marcas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="730"/>
        <source>Sends messages of any kind over TCP, with marks around each, in order, and reads each reply.</source>
        <translation>Envía mensajes de cualquier tipo por TCP, con marcas alrededor de cada uno, en orden, y lee cada respuesta.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="731"/>
        <source>TCP line operation</source>
        <translation>Operación TCP por líneas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="732"/>
        <source>Sends messages of any kind over TCP, one a line, in order, and reads each reply.</source>
        <translation>Envía mensajes de cualquier tipo por TCP, uno por línea, en orden, y lee cada respuesta.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="733"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="734"/>
        <source>Configuration name, unique in the production</source>
        <translation>Nombre de configuración, único en la producción</translation>
    </message>
    <message>
        <location filename=".declared.py" line="735"/>
        <source>Class name</source>
        <translation>Nombre de clase</translation>
    </message>
    <message>
        <location filename=".declared.py" line="736"/>
        <source>Public name of the component</source>
        <translation>Nombre público del componente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="737"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename=".declared.py" line="738"/>
        <source>Labels, comma separated; only for grouping</source>
        <translation>Etiquetas, separadas por comas; solo para agrupar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="739"/>
        <source>Pool size</source>
        <translation>Tamaño del grupo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="740"/>
        <source>Workers taking from the queue; 1 keeps strict order, 0 shares the actor pool</source>
        <translation>Procesos de trabajo que toman de la cola; 1 mantiene el orden estricto, 0 comparte el grupo de actores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="741"/>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="742"/>
        <source>A disabled item keeps its queue and processes nothing</source>
        <translation>Un elemento desactivado conserva su cola y no procesa nada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="743"/>
        <source>Foreground</source>
        <translation>Primer plano</translation>
    </message>
    <message>
        <location filename=".declared.py" line="744"/>
        <source>Run inside the engine&apos;s own process</source>
        <translation>Ejecutar dentro del propio proceso del motor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="745"/>
        <source>Log trace events</source>
        <translation>Registrar eventos de traza</translation>
    </message>
    <message>
        <location filename=".declared.py" line="746"/>
        <source>Write trace events of this item to the log</source>
        <translation>Escribir en el registro los eventos de traza de este elemento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="747"/>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="748"/>
        <source>START and STOP events in IRIS syntax or as cron, TZ=Area/City before them; empty = always</source>
        <translation>Eventos START y STOP en sintaxis de IRIS o como cron, con TZ=Area/City delante; vacío = siempre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="749"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename=".declared.py" line="750"/>
        <source>Queue size</source>
        <translation>Tamaño de la cola</translation>
    </message>
    <message>
        <location filename=".declared.py" line="751"/>
        <source>Messages this item&apos;s queue may hold before senders are held back</source>
        <translation>Mensajes que puede contener la cola de este elemento antes de frenar a los emisores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="752"/>
        <source>Queue bytes</source>
        <translation>Bytes de la cola</translation>
    </message>
    <message>
        <location filename=".declared.py" line="753"/>
        <source>Bytes this item&apos;s queue may hold before senders are held back</source>
        <translation>Bytes que puede contener la cola de este elemento antes de frenar a los emisores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="754"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="755"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename=".declared.py" line="756"/>
        <source>Testing enabled</source>
        <translation>Pruebas activadas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="757"/>
        <source>Allow test messages from the Studio</source>
        <translation>Permitir mensajes de prueba desde el Studio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="758"/>
        <source>Log general trace events</source>
        <translation>Registrar eventos de traza generales</translation>
    </message>
    <message>
        <location filename=".declared.py" line="759"/>
        <source>Actor pool size</source>
        <translation>Tamaño del grupo de actores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="760"/>
        <source>Workers shared by the processes whose pool size is 0</source>
        <translation>Procesos de trabajo compartidos por los procesos cuyo tamaño de grupo es 0</translation>
    </message>
    <message>
        <location filename=".declared.py" line="761"/>
        <source>Shutdown timeout</source>
        <translation>Tiempo límite de parada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="762"/>
        <source>Seconds a stop waits for work in flight</source>
        <translation>Segundos que una parada espera el trabajo en curso</translation>
    </message>
    <message>
        <location filename=".declared.py" line="763"/>
        <source>Update timeout</source>
        <translation>Tiempo límite de actualización</translation>
    </message>
    <message>
        <location filename=".declared.py" line="764"/>
        <source>Seconds a reload waits for work in flight</source>
        <translation>Segundos que una recarga espera el trabajo en curso</translation>
    </message>
    <message>
        <location filename=".declared.py" line="765"/>
        <source>Min free bytes</source>
        <translation>Mínimo de bytes libres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="766"/>
        <source>Bytes kept free on the disk of the journal: with less, no message is taken in; 0 = no limit</source>
        <translation>Bytes que se mantienen libres en el disco del diario: con menos, no se acepta ningún mensaje; 0 = sin límite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="767"/>
        <source>Tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="768"/>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="769"/>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="770"/>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="771"/>
        <source>Own certificate (PEM) with the chain behind it; a listener needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="772"/>
        <source>Private key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="773"/>
        <source>Key of the certificate (PEM); empty when it is in the certificate&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="774"/>
        <source>Authority file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="775"/>
        <source>Whom we trust (PEM): empty = a client trusts the system&apos;s authorities, a listener takes anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="776"/>
        <source>Revocation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="777"/>
        <source>Revocation list (CRL, PEM) of the authority: a revoked peer is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="778"/>
        <source>Private key credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="779"/>
        <source>Credentials entry that holds the key&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="780"/>
        <source>Minimum version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="781"/>
        <source>Peers that only speak an older one are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="782"/>
        <source>Check server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="783"/>
        <source>A server&apos;s certificate must be of the name we connect to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="56"/>
        <source>Too long for rows: edit it as text.</source>
        <translation>Demasiado largo para filas: edítelo como texto.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="112"/>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="117"/>
        <source>Show the condition as text too; either may be edited</source>
        <translation>Mostrar también la condición como texto; ambas se pueden editar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="48"/>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="51"/>
        <source>Condition as text</source>
        <translation>Condición como texto</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <location filename="../hie_studio/panels/diff/conflict_box.py" line="29"/>
        <source>&amp;Both, mine first</source>
        <translation>&amp;Ambas, la mía primero</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/conflict_box.py" line="41"/>
        <source>&amp;Mine</source>
        <translation>La &amp;mía</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/conflict_box.py" line="42"/>
        <source>&amp;Theirs</source>
        <translation>La de &amp;ellos</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/conflict_box.py" line="65"/>
        <source>Before: {value}</source>
        <translation>Antes: {value}</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="34"/>
        <source>Connect to a runtime</source>
        <translation>Conectar con un entorno de ejecución</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="38"/>
        <source>A production that runs elsewhere is shown on the canvas that is open here: its figures, its messages, its log. It goes on running when you disconnect.</source>
        <translation>Una producción que se ejecuta en otro lugar se muestra en el lienzo abierto aquí: sus cifras, sus mensajes, su registro. Sigue en marcha al desconectar.</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="46"/>
        <location filename="../hie_studio/remote/dialog.py" line="65"/>
        <source>Address</source>
        <translation>Dirección</translation>
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
        <translation>Solo si el entorno de ejecución lo pide; no se guarda</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="60"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="61"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="86"/>
        <source>That is no address. Expected something like {example}</source>
        <translation>Eso no es una dirección. Se espera algo como {example}</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <location filename="../hie_studio/inspector/connection_test.py" line="49"/>
        <source>Result of the connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/connection_test.py" line="96"/>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/connection_test.py" line="96"/>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/connection_test.py" line="100"/>
        <source>Wait no longer for the connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/connection_test.py" line="103"/>
        <source>Tries to connect with these settings, saved or not, and sends no message  {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/connection_test.py" line="106"/>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/connection_test.py" line="119"/>
        <source>It connects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/connection_test.py" line="120"/>
        <source>It does not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/connection_test.py" line="138"/>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/connection_test.py" line="140"/>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/connection_test.py" line="141"/>
        <source>{what} ({time})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsolePanel</name>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="43"/>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="50"/>
        <source>Least level</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="52"/>
        <source>{level} and worse</source>
        <translation>{level} y más grave</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="56"/>
        <location filename="../hie_studio/panels/console/panel.py" line="57"/>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="60"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="123"/>
        <source>Other words above show the rest.</source>
        <translation>Otras palabras arriba muestran el resto.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="124"/>
        <source>No entry passes the filter</source>
        <translation>Ninguna entrada pasa el filtro</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="126"/>
        <source>Press Run: starts, stops, connections and errors appear here.</source>
        <translation>Pulse Ejecutar: aquí aparecen inicios, paradas, conexiones y errores.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="127"/>
        <source>Nothing is running</source>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="129"/>
        <source>Nothing of this level happened so far.</source>
        <translation>Hasta ahora no ha ocurrido nada de este nivel.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="130"/>
        <source>The log is empty</source>
        <translation>El registro está vacío</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="46"/>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="111"/>
        <source>Recorded messages</source>
        <translation>Mensajes registrados</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="48"/>
        <source>Count how often each rule fires for messages that were recorded</source>
        <translation>Contar cuántas veces se activa cada regla con mensajes registrados</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="51"/>
        <source>Of the running production</source>
        <translation>De la producción en ejecución</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="52"/>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="53"/>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="58"/>
        <source>Put the recorded messages away</source>
        <translation>Retirar los mensajes registrados</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="123"/>
        <source>No messages have come to these rules yet</source>
        <translation>Aún no ha llegado ningún mensaje a estas reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="155"/>
        <source>{n} messages</source>
        <translation>{n} mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="157"/>
        <source>the first {n} messages</source>
        <translation>los primeros {n} mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="160"/>
        <source>rules that never fire: {n}</source>
        <translation>reglas que nunca se activan: {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="160"/>
        <source>every rule fires</source>
        <translation>todas las reglas se activan</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="163"/>
        <source>{n} go nowhere</source>
        <translation>{n} no van a ninguna parte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="165"/>
        <source>{n} fail: {why}</source>
        <translation>{n} fallan: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="174"/>
        <source>Reading messages: {n}</source>
        <translation>Leyendo mensajes: {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="177"/>
        <source>Trying the rules: {done} of {total} messages</source>
        <translation>Probando las reglas: {done} de {total} mensajes</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="56"/>
        <source>Store credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="64"/>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="66"/>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="67"/>
        <source>Empty for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="68"/>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="69"/>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="71"/>
        <source>Whether it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="73"/>
        <source>Problem</source>
        <translation type="unfinished">Problema</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="78"/>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="79"/>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="100"/>
        <source>Kept in the keyring of this user on this machine, where a runtime that this user starts finds it. The production only gets the name; on a server supply it by environment or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="139"/>
        <source>“{name}” is there already: in the environment ({variable}), which comes before the keyring. What you store here counts once it is gone from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="144"/>
        <source>“{name}” is there already: in the folder {folder}, which comes before the keyring. What you store here counts once it is gone from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="148"/>
        <source>The keyring is left alone here ({switch}=0): what you store does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="150"/>
        <source>“{name}” is there already: in the keyring, for {user}. Storing replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="152"/>
        <source>“{name}” is there already: in the keyring, without user. Storing replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="154"/>
        <source>There is no entry “{name}” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="178"/>
        <source>A name is needed.</source>
        <translation type="unfinished">Se necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="180"/>
        <source>A password is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/credentials_dialog.py" line="182"/>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefinitionEditor</name>
    <message>
        <location filename="../hie_studio/editors/definition_editor.py" line="50"/>
        <source>Undo brings it back.</source>
        <translation>Deshacer la recupera.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_editor.py" line="55"/>
        <source>Who uses it</source>
        <translation>Quién lo usa</translation>
    </message>
</context>
<context>
    <name>DefinitionList</name>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="67"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="80"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="81"/>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="82"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>DefinitionLists</name>
    <message>
        <location filename="../hie_studio/editors/definition_windows.py" line="70"/>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="44"/>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="45"/>
        <source>transform</source>
        <translation>transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="46"/>
        <source>lookup table</source>
        <translation>tabla de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="47"/>
        <source>schema</source>
        <translation>esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="48"/>
        <source>business process</source>
        <translation>proceso de negocio</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="69"/>
        <source>Edit {what} “{name}”</source>
        <translation>Editar {what} «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="75"/>
        <source>A {what} needs a name.</source>
        <translation>Falta un nombre ({what}).</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="111"/>
        <source>Remove {what} “{name}”</source>
        <translation>Quitar {what} «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="117"/>
        <source>There is no {what} “{name}”.</source>
        <translation>No existe: {what} «{name}».</translation>
    </message>
</context>
<context>
    <name>DelegateEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="176"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="178"/>
        <source>Rules to go on with</source>
        <translation>Reglas con las que continuar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="177"/>
        <source>Choose rules…</source>
        <translation>Elegir reglas…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../hie_studio/desk.py" line="30"/>
        <source>Something is under way; choose the language again when it is done.</source>
        <translation>Hay algo en curso; elija de nuevo el idioma cuando termine.</translation>
    </message>
</context>
<context>
    <name>DiffCanvas</name>
    <message>
        <location filename="../hie_studio/panels/diff/canvas.py" line="113"/>
        <source>Differences on the canvas</source>
        <translation>Diferencias en el lienzo</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <location filename="../hie_studio/panels/diff/list.py" line="27"/>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>DifferenceWindow</name>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="44"/>
        <source>+ added    − removed    ≠ changed</source>
        <translation>+ añadido    − quitado    ≠ cambiado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="76"/>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="78"/>
        <source>One thing differs.</source>
        <translation>Una diferencia.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="79"/>
        <source>{n} things differ.</source>
        <translation>{n} diferencias.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="90"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <location filename="../hie_studio/panels/diff/__init__.py" line="24"/>
        <source>&amp;Differences to the saved files…</source>
        <translation>&amp;Diferencias con los archivos guardados…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/__init__.py" line="34"/>
        <source>Changes not yet saved</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/__init__.py" line="51"/>
        <source>They cannot be merged</source>
        <translation>No se pueden combinar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="24"/>
        <source>The production</source>
        <translation>La producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="26"/>
        <source>The canvas</source>
        <translation>El lienzo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="27"/>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="28"/>
        <source>{kind} “{name}”</source>
        <translation>{kind} «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="35"/>
        <source>{thing}, renamed from “{was}” (believed: same class, same settings)</source>
        <translation>{thing}, antes «{was}» (supuesto: misma clase, mismos ajustes)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="45"/>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="47"/>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="48"/>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="49"/>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="58"/>
        <source>Row “{key}”</source>
        <translation>Fila «{key}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="63"/>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="69"/>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="69"/>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="88"/>
        <source>{place}: moved from {old} to {new}</source>
        <translation>{place}: movido de {old} a {new}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="90"/>
        <source>{place}: {new} (new)</source>
        <translation>{place}: {new} (nuevo)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="92"/>
        <source>{place}: {old} (taken away)</source>
        <translation>{place}: {old} (quitado)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="94"/>
        <source>{place}: {old} → {new}</source>
        <translation>{place}: {old} → {new}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="101"/>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="103"/>
        <location filename="../hie_studio/panels/diff/words.py" line="109"/>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="105"/>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="105"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <location filename="../hie_studio/editors/buttons.py" line="48"/>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/buttons.py" line="49"/>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="44"/>
        <source>Start or stop</source>
        <translation>Iniciar o detener</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="44"/>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="44"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="46"/>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="47"/>
        <source>number {n}</source>
        <translation>n.º {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="48"/>
        <source>Which of the month</source>
        <translation>Cuál del mes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="49"/>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="52"/>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="54"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="57"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="60"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="64"/>
        <source>Cron expression: minute, hour, day, month, weekday</source>
        <translation>Expresión cron: minuto, hora, día, mes, día de la semana</translation>
    </message>
</context>
<context>
    <name>ExportCanvas</name>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="24"/>
        <source>Export the can&amp;vas…</source>
        <translation>Exportar el li&amp;enzo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="33"/>
        <source>Vector picture (*.svg)</source>
        <translation>Imagen vectorial (*.svg)</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="34"/>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="35"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="39"/>
        <source>Export the canvas</source>
        <translation>Exportar el lienzo</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="49"/>
        <source>Export failed</source>
        <translation>La exportación ha fallado</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="51"/>
        <source>The canvas was written to {path}</source>
        <translation>El lienzo se ha escrito en {path}</translation>
    </message>
</context>
<context>
    <name>ExpressionLine</name>
    <message>
        <location filename="../hie_studio/editors/completing.py" line="37"/>
        <source>Completions of {title}</source>
        <translation>Sugerencias para {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/expression_line.py" line="54"/>
        <source>Something is needed here, e.g. {example}</source>
        <translation>Aquí hace falta algo, p. ej. {example}</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <location filename="../hie_studio/inspector/group.py" line="122"/>
        <source>{title}  ·  {n} to put right</source>
        <translation>{title}  ·  {n} por corregir</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/group.py" line="124"/>
        <source>{title}  ·  {n} changed</source>
        <translation>{title}  ·  {n} cambiados</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="133"/>
        <source>Name of this setting in IRIS</source>
        <translation>Nombre de este parámetro en IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="75"/>
        <source>Problem of {title}</source>
        <translation>Problema de {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="99"/>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="138"/>
        <source>Remove this setting</source>
        <translation>Quitar este parámetro</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="139"/>
        <source>Reset to the default: {default}</source>
        <translation>Restablecer el valor predeterminado: {default}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="148"/>
        <source>Reset {title}</source>
        <translation>Restablecer {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="156"/>
        <source>IRIS: {name}</source>
        <translation>IRIS: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="157"/>
        <source>Ctrl+Enter stores it; a running production takes it over at once.</source>
        <translation>Ctrl+Intro lo guarda; una producción en marcha lo adopta en el acto.</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="41"/>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="62"/>
        <source>New production: name of its folder</source>
        <translation>Producción nueva: nombre de su carpeta</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="75"/>
        <source>Productions (*.json *.yaml *.yml *.xml)</source>
        <translation>Producciones (*.json *.yaml *.yml *.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="76"/>
        <source>Open production</source>
        <translation>Abrir producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="107"/>
        <source>Save in folder</source>
        <translation>Guardar en carpeta</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="125"/>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="126"/>
        <source>Save the changes to “{name}”?</source>
        <translation>¿Guardar los cambios de «{name}»?</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="141"/>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="184"/>
        <source>Unsaved changes could not be backed up: {why}</source>
        <translation>No se pudo hacer copia de los cambios sin guardar: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="205"/>
        <source>“{name}” has changes that are not saved in another Studio that is running.</source>
        <translation>«{name}» tiene cambios sin guardar en otro Studio abierto.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="217"/>
        <source>There are changes to “{name}” that were not saved last time.</source>
        <translation>Hay cambios en «{name}» que no se guardaron la última vez.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="218"/>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="218"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="248"/>
        <source>The files of “{name}” were changed by someone else.</source>
        <translation>Otra persona ha cambiado los archivos de «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="250"/>
        <source>Not saved: the files of “{name}” were changed by someone else meanwhile.</source>
        <translation>No guardado: otra persona cambió entretanto los archivos de «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="252"/>
        <source>Look at differences</source>
        <translation>Ver las diferencias</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="260"/>
        <source>The changed files cannot be read, so they cannot be merged: {why}</source>
        <translation>Los archivos cambiados no se pueden leer ni combinar: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="263"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="264"/>
        <source>Save mine over it</source>
        <translation>Sobrescribir con los míos</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="255"/>
        <source>Load theirs</source>
        <translation>Cargar los suyos</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../hie_studio/panels/viewer/find_bar.py" line="36"/>
        <location filename="../hie_studio/panels/viewer/find_bar.py" line="37"/>
        <source>Search in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/find_bar.py" line="69"/>
        <source>{n} found</source>
        <translation>{n} encontrados</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="53"/>
        <source>What the message is checked against</source>
        <translation>Con qué se comprueba el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="55"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="58"/>
        <source>What is wrong with the message</source>
        <translation>Qué está mal en el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="57"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="57"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="57"/>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="71"/>
        <source>Check against</source>
        <translation>Comprobar con</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="104"/>
        <source>Nothing to check it against: put an .xsd or JSON Schema into the workspace&apos;s schemas.</source>
        <translation>No hay nada con qué comprobarlo: ponga un .xsd o un esquema JSON en los esquemas del espacio de trabajo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="123"/>
        <source>Errors: {errors}. Warnings: {warnings}.</source>
        <translation>Errores: {errors}. Advertencias: {warnings}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="125"/>
        <source>Nothing is wrong.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="130"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="130"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="162"/>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="166"/>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="166"/>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>ForeachEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/foreach_editor.py" line="19"/>
        <source>Segments to go through</source>
        <translation>Segmentos que se recorren</translation>
    </message>
</context>
<context>
    <name>FormulaRow</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="149"/>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="150"/>
        <source>Formula {n}</source>
        <translation>Fórmula {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="154"/>
        <source>Remove formula {n}</source>
        <translation>Quitar la fórmula {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="168"/>
        <source>A formula is needed, e.g. Length(HL7.{PID:5}) &gt; 3.</source>
        <translation>Falta una fórmula, p. ej. Length(HL7.{PID:5}) &gt; 3.</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <location filename="../hie_studio/panels/search/model.py" line="52"/>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/model.py" line="52"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/model.py" line="52"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/model.py" line="52"/>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>Functions</name>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="24"/>
        <source>Whether a text holds another</source>
        <translation>Si un texto contiene otro</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="25"/>
        <source>Whether a text does not hold another</source>
        <translation>Si un texto no contiene otro</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="26"/>
        <source>Whether a text begins so</source>
        <translation>Si un texto empieza así</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="27"/>
        <source>Whether a text does not begin so</source>
        <translation>Si un texto no empieza así</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="28"/>
        <source>Whether a text ends so</source>
        <translation>Si un texto termina así</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="30"/>
        <source>Whether a text is like a pattern: % is any text, _ one character</source>
        <translation>Si un texto se ajusta a un patrón: % es cualquier texto, _ un carácter</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="34"/>
        <source>Whether a text is not like a pattern: % is any text, _ one character</source>
        <translation>Si un texto no se ajusta a un patrón: % es cualquier texto, _ un carácter</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="38"/>
        <source>Whether a text matches a pattern: 6N are six digits</source>
        <translation>Si un texto coincide con un patrón: 6N son seis dígitos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="42"/>
        <source>Whether a text does not match a pattern: 6N are six digits</source>
        <translation>Si un texto no coincide con un patrón: 6N son seis dígitos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="46"/>
        <source>Whether a text matches a regular expression</source>
        <translation>Si un texto coincide con una expresión regular</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="49"/>
        <source>The text in capitals</source>
        <translation>El texto en mayúsculas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="50"/>
        <source>The text in small letters</source>
        <translation>El texto en minúsculas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="52"/>
        <location filename="../hie_studio/editors/function_help.py" line="136"/>
        <source>How many characters a text has, or pieces with a delimiter</source>
        <translation>Cuántos caracteres tiene un texto, o partes con un separador</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="55"/>
        <location filename="../hie_studio/editors/function_help.py" line="134"/>
        <source>The characters from one place to another</source>
        <translation>Los caracteres de una posición a otra</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="56"/>
        <location filename="../hie_studio/editors/function_help.py" line="133"/>
        <source>Pieces of a text, from one to another</source>
        <translation>Partes de un texto, de una a otra</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="58"/>
        <source>The text filled up to a width, on the left with a negative one</source>
        <translation>El texto rellenado hasta un ancho, por la izquierda si es negativo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="62"/>
        <location filename="../hie_studio/editors/function_help.py" line="156"/>
        <source>The text without blanks (W) or others, at its ends (&lt;&gt;) or everywhere (*)</source>
        <translation>El texto sin blancos (W) u otros, en los extremos (&lt;&gt;) o en todas partes (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="65"/>
        <location filename="../hie_studio/editors/function_help.py" line="66"/>
        <location filename="../hie_studio/editors/function_help.py" line="162"/>
        <source>The text with another in the place of each it holds</source>
        <translation>El texto con otro en lugar de cada uno que contiene</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="68"/>
        <location filename="../hie_studio/editors/function_help.py" line="150"/>
        <source>The text with characters put for others, or taken out</source>
        <translation>El texto con caracteres sustituidos o quitados</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="76"/>
        <source>Whether a value is in a list</source>
        <translation>Si un valor está en una lista</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="77"/>
        <source>Whether a value is not in a list</source>
        <translation>Si un valor no está en una lista</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="79"/>
        <source>Whether two lists, &lt;a&gt;&lt;b&gt;, have something in common</source>
        <translation>Si dos listas, &lt;a&gt;&lt;b&gt;, tienen algo en común</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="83"/>
        <source>Whether two lists, &lt;a&gt;&lt;b&gt;, have nothing in common</source>
        <translation>Si dos listas, &lt;a&gt;&lt;b&gt;, no tienen nada en común</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="91"/>
        <source>One value when a condition is true, else another</source>
        <translation>Un valor si una condición es verdadera; si no, otro</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="92"/>
        <source>Whether a condition is not true</source>
        <translation>Si una condición no es verdadera</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="93"/>
        <source>The smallest of up to eight numbers</source>
        <translation>El menor de hasta ocho números</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="94"/>
        <source>The largest of up to eight numbers</source>
        <translation>El mayor de hasta ocho números</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="95"/>
        <source>A number rounded to some decimals</source>
        <translation>Un número redondeado a unos decimales</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="97"/>
        <source>A date or time from one form into another</source>
        <translation>Una fecha u hora de un formato a otro</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="100"/>
        <source>The time now, in a form</source>
        <translation>La hora actual, en un formato</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="102"/>
        <source>Whether a schedule is on now, or at a time</source>
        <translation>Si una programación está activa ahora, o en un momento</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="111"/>
        <source>What a lookup table has for a key, else a value of your own</source>
        <translation>Lo que una tabla de consulta tiene para una clave; si no, un valor propio</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="114"/>
        <source>Whether a lookup table has a key</source>
        <translation>Si una tabla de consulta tiene una clave</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="115"/>
        <source>What other rules return for the message</source>
        <translation>Lo que otras reglas devuelven para el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="117"/>
        <source>Whether a value is a line of a file of the workspace</source>
        <translation>Si un valor es una línea de un archivo del área de trabajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="121"/>
        <source>Whether a value is no line of a file of the workspace</source>
        <translation>Si un valor no es una línea de un archivo del área de trabajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="125"/>
        <source>Whether a value is in a column of a file of the workspace</source>
        <translation>Si un valor está en una columna de un archivo del área de trabajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="139"/>
        <source>Now, as days since 1840 and seconds of the day</source>
        <translation>Ahora, como días desde 1840 y segundos del día</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="141"/>
        <source>The date of a number of days: format 8 is 20261231, 3 is 2026-12-31</source>
        <translation>La fecha de un número de días: el formato 8 es 20261231, 3 es 2026-12-31</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="144"/>
        <source>The number of days of a date in a format</source>
        <translation>El número de días de una fecha en un formato</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="145"/>
        <source>The time of seconds since midnight, in a format</source>
        <translation>La hora de segundos desde medianoche, en un formato</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="146"/>
        <source>The seconds since midnight of a time</source>
        <translation>Los segundos desde medianoche de una hora</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="147"/>
        <source>Date and time of days and seconds, in formats</source>
        <translation>Fecha y hora de días y segundos, en formatos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="148"/>
        <source>Days and seconds of a date and time</source>
        <translation>Días y segundos de una fecha y hora</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="153"/>
        <source>The characters of some codes</source>
        <translation>Los caracteres de unos códigos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="154"/>
        <source>The code of a character of a text</source>
        <translation>El código de un carácter de un texto</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="159"/>
        <source>The text in capitals (U), small letters (L) or as words (W)</source>
        <translation>El texto en mayúsculas (U), minúsculas (L) o con iniciales mayúsculas (W)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="160"/>
        <source>Where a text stands in another: the place behind it, 0 where it does not</source>
        <translation>Dónde está un texto en otro: la posición siguiente, 0 si no está</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="161"/>
        <source>The text to the right of a width, a number with some decimals</source>
        <translation>El texto a la derecha de un ancho, un número con decimales</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="163"/>
        <source>The text from its end to its beginning</source>
        <translation>El texto del final al principio</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="164"/>
        <source>A number without its sign</source>
        <translation>Un número sin su signo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="165"/>
        <source>A text as a number, nothing when it is none</source>
        <translation>Un texto como número; nada si no lo es</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="113"/>
        <source>How the conditions are joined</source>
        <translation>Cómo se unen las condiciones</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="116"/>
        <source>all of these</source>
        <translation>todas estas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="117"/>
        <source>any of these</source>
        <translation>alguna de estas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="118"/>
        <source>not all of these</source>
        <translation>no todas estas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="119"/>
        <source>none of these</source>
        <translation>ninguna de estas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="138"/>
        <source>Remove group</source>
        <translation>Quitar el grupo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="167"/>
        <source>Every segment</source>
        <translation>Cada segmento</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="167"/>
        <source>Every message that gets here</source>
        <translation>Cada mensaje que llega aquí</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="171"/>
        <source>Add condition</source>
        <translation>Añadir condición</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="173"/>
        <source>Add other</source>
        <translation>Añadir otra cosa</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="175"/>
        <source>Group of conditions</source>
        <translation>Grupo de condiciones</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="176"/>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="178"/>
        <source>Not: the opposite of this</source>
        <translation>No: lo contrario de esto</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="182"/>
        <source>Add other condition</source>
        <translation>Añadir otra condición</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="193"/>
        <source>{what} in group {place}</source>
        <translation>{what} en el grupo {place}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="204"/>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="204"/>
        <source>or</source>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <location filename="../hie_studio/canvas/grouping.py" line="22"/>
        <source>&amp;Group</source>
        <translation>&amp;Agrupar</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/grouping.py" line="24"/>
        <source>&amp;Ungroup</source>
        <translation>&amp;Desagrupar</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/grouping.py" line="26"/>
        <source>&amp;Fold or unfold</source>
        <translation>&amp;Plegar o desplegar</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/grouping.py" line="47"/>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
</context>
<context>
    <name>HL7View</name>
    <message>
        <location filename="../hie_studio/panels/hl7_view.py" line="127"/>
        <source>{segment}, segment {n} of that name</source>
        <translation>{segment}, segmento {n} con ese nombre</translation>
    </message>
</context>
<context>
    <name>IRISFlow</name>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="43"/>
        <source>IRIS files (*.xml *.cls *.zip *.hl7 *.lut *.esd)</source>
        <translation>Archivos IRIS (*.xml *.cls *.zip *.hl7 *.lut *.esd)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="44"/>
        <source>Import IRIS files</source>
        <translation>Importar archivos de IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="53"/>
        <source>An import is running.</source>
        <translation>Hay una importación en curso.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="67"/>
        <source>Import failed</source>
        <translation>Error en la importación</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="71"/>
        <source>The import was stopped; nothing was changed.</source>
        <translation>La importación se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="125"/>
        <location filename="../hie_studio/window/iris_flow.py" line="138"/>
        <source>Nothing of IRIS was found in these files.</source>
        <translation>No se encontró nada de IRIS en estos archivos.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="143"/>
        <source>Add what was imported to “{name}”</source>
        <translation>Añadir lo importado a «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="145"/>
        <source>Added to “{name}”. Undo takes it back.</source>
        <translation>Añadido a «{name}». Deshacer lo retira.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="162"/>
        <source>Export to IRIS</source>
        <translation>Exportar a IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="162"/>
        <source>IRIS export (*.xml)</source>
        <translation>Exportación de IRIS (*.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="171"/>
        <source>Export failed</source>
        <translation>La exportación ha fallado</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="173"/>
        <source>Export report</source>
        <translation>Informe de exportación</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="122"/>
        <location filename="../hie_studio/window/import_job.py" line="129"/>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="124"/>
        <source>Reading files…</source>
        <translation>Leyendo archivos…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="130"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="144"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="152"/>
        <source>Reading files: {done} of {total}</source>
        <translation>Leyendo archivos: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="154"/>
        <source>Converting: {done} of {total}</source>
        <translation>Convirtiendo: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="40"/>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>Place in the source</source>
        <translation>Lugar en el origen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="55"/>
        <source>Double-click a line, or press Return on it, to go to its item.</source>
        <translation>Doble clic en una línea, o Intro sobre ella, lleva a su elemento.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="58"/>
        <source>What is still to supply can be dropped on the window later: it is added.</source>
        <translation>Lo que falta puede soltarse más tarde sobre la ventana: se añade.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="72"/>
        <source>The line in full</source>
        <translation>La línea completa</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="84"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="86"/>
        <source>Kept as it was, does not run</source>
        <translation>Conservado tal cual, no se ejecuta</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="87"/>
        <source>Converted, with a note</source>
        <translation>Convertido, con una nota</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="88"/>
        <source>Converted exactly</source>
        <translation>Convertido exactamente</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="105"/>
        <source>{converted} converted, {kept} kept as they were, {supply} to supply, {problems} problems</source>
        <translation>{converted} convertidos, {kept} conservados tal cual, {supply} por completar, {problems} problemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="129"/>
        <source>{count} more are in the report file</source>
        <translation>{count} más están en el archivo del informe</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="134"/>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="135"/>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="136"/>
        <source>setting</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="137"/>
        <source>default</source>
        <translation>en los demás casos</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="138"/>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="139"/>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="140"/>
        <source>target</source>
        <translation>destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="141"/>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="142"/>
        <source>transform</source>
        <translation>transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="143"/>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="144"/>
        <source>process</source>
        <translation>proceso</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="145"/>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="146"/>
        <source>lookup table</source>
        <translation>tabla de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="147"/>
        <source>schema</source>
        <translation>esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="148"/>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="149"/>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="157"/>
        <source>Choose a line to read it in full.</source>
        <translation>Elija una línea para leerla completa.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>What became of it</source>
        <translation>Qué ha sido de ello</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="85"/>
        <source>To supply</source>
        <translation>Por completar</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="46"/>
        <source>A value is needed: {allowed}.</source>
        <translation>Se necesita un valor: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="48"/>
        <location filename="../hie_studio/inspector/form_model.py" line="218"/>
        <source>A value is needed.</source>
        <translation>Se necesita un valor.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="50"/>
        <source>“{value}” is neither on nor off.</source>
        <translation>«{value}» no es ni activado ni desactivado.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="52"/>
        <source>{value} is not allowed: {allowed}.</source>
        <translation>{value} no está permitido: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="55"/>
        <source>“{value}” is not allowed: {allowed}.</source>
        <translation>«{value}» no está permitido: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="64"/>
        <source>one of {names}</source>
        <translation>uno de {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="66"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="66"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="69"/>
        <source>{noun} from {low} to {high}</source>
        <translation>{noun} de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="71"/>
        <source>{noun} from {low} up</source>
        <translation>{noun} a partir de {low}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="73"/>
        <source>{noun} up to {high}</source>
        <translation>{noun} hasta {high}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="91"/>
        <source>“{entry}” needs a code and actions, e.g. :?E=S</source>
        <translation>«{entry}» necesita un código y acciones, p. ej. :?E=S</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="95"/>
        <source>“{letters}” in “{entry}”: the actions are letters of C W R S D F</source>
        <translation>«{letters}» en «{entry}»: las acciones son letras de C W R S D F</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="103"/>
        <source>“{code}” is no reply code; there are :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X</source>
        <translation>«{code}» no es un código de respuesta; existen :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="136"/>
        <source>An item needs a name.</source>
        <translation>Un elemento necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="139"/>
        <source>A name may not hold {chars}</source>
        <translation>Un nombre no puede contener {chars}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="141"/>
        <source>A name may not begin with ! $ . _ nor end with ! $ .</source>
        <translation>Un nombre no puede empezar por ! $ . _ ni terminar en ! $ .</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="148"/>
        <source>A pattern is needed, e.g. %f_%Q</source>
        <translation>Se necesita un patrón, p. ej. %f_%Q</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="150"/>
        <source>A file name holds no / or \; the folder is a setting of its own</source>
        <translation>Un nombre de archivo no contiene / ni \; la carpeta es un parámetro aparte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="152"/>
        <source>After % comes a letter of the pattern, e.g. %f, %Q or %Y%m%d</source>
        <translation>Tras % va una letra del patrón, p. ej. %f, %Q o %Y%m%d</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="282"/>
        <source>Unique in the production; rules and targets follow a change</source>
        <translation>Único en la producción; las reglas y los destinos siguen el cambio</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="283"/>
        <source>Notes for people; no effect</source>
        <translation>Notas para las personas; sin efecto</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="284"/>
        <source>What this production is for</source>
        <translation>Para qué sirve esta producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="285"/>
        <source>A disabled production does not start</source>
        <translation>Una producción desactivada no se inicia</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="286"/>
        <source>Write trace events of the engine to the log</source>
        <translation>Escribir en el registro los eventos de traza del motor</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="72"/>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="74"/>
        <source>Needed</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="76"/>
        <source>Empty on purpose</source>
        <translation>Vacío a propósito</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="116"/>
        <location filename="../hie_studio/inspector/typed_values.py" line="45"/>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="116"/>
        <location filename="../hie_studio/inspector/typed_values.py" line="46"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="161"/>
        <location filename="../hie_studio/inspector/form_model.py" line="162"/>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="170"/>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="172"/>
        <source>No counterpart in HIE: {name}</source>
        <translation>Sin equivalente en HIE: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="178"/>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="181"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="234"/>
        <source>There is no item {names}.</source>
        <translation>No hay ningún elemento {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="237"/>
        <source>There is no rule {names} in this workspace.</source>
        <translation>No hay ninguna regla {names} en este espacio de trabajo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="252"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="259"/>
        <source>Kept adapter settings</source>
        <translation>Parámetros del adaptador conservados</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="260"/>
        <source>Kept host settings</source>
        <translation>Parámetros del host conservados</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="290"/>
        <source>{n} items</source>
        <translation>{n} elementos</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="291"/>
        <source>A change here is made to all of them</source>
        <translation>Un cambio aquí se aplica a todos</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/storing.py" line="37"/>
        <source>Set {title} of {n} items</source>
        <translation>Establecer {title} de {n} elementos</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/storing.py" line="69"/>
        <source>Edit TLS configuration “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/storing.py" line="71"/>
        <source>Add TLS configuration “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="90"/>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="98"/>
        <location filename="../hie_studio/inspector/inspector.py" line="100"/>
        <source>Search settings</source>
        <translation>Buscar parámetros</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="120"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="317"/>
        <source>No setting has “{words}” in its name or help.</source>
        <translation>Ningún parámetro tiene «{words}» en su nombre o ayuda.</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="37"/>
        <source>Add what comes ne&amp;xt…</source>
        <translation>Añadir lo si&amp;guiente…</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="40"/>
        <source>&amp;Open its rule or transform</source>
        <translation>&amp;Abrir su regla o transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="47"/>
        <source>Ena&amp;bled</source>
        <translation>Ac&amp;tivado</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="52"/>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;goría</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="56"/>
        <source>&amp;Menu of the selection</source>
        <translation>&amp;Menú de la selección</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="64"/>
        <source>Messages of the &amp;item</source>
        <translation>Mensajes del &amp;elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="90"/>
        <source>Set {field} of {n} items</source>
        <translation>Establecer {field} de {n} elementos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="111"/>
        <source>&amp;Another…</source>
        <translation>&amp;Otra…</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="38"/>
        <source>{title}: class</source>
        <translation>{title}: clase</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="39"/>
        <source>{title}: schema</source>
        <translation>{title}: esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="88"/>
        <source>This schema is not known: groups are found by the order of segments.</source>
        <translation>Este esquema no se conoce: los grupos se hallan por el orden de los segmentos.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <location filename="../hie_studio/window/language_menu.py" line="25"/>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/language_menu.py" line="29"/>
        <source>Language of the &amp;system</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/language_menu.py" line="42"/>
        <source>Kept, but HIE_LANG={language} is set and goes first.</source>
        <translation>Guardado, pero HIE_LANG={language} está definido y tiene prioridad.</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="116"/>
        <source>Set to empty text</source>
        <translation>Establecer como texto vacío</translation>
    </message>
</context>
<context>
    <name>LiveBlock</name>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="74"/>
        <source>Live figures</source>
        <translation>Cifras en vivo</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="82"/>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="83"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="84"/>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="88"/>
        <source>Show queue</source>
        <translation>Mostrar cola</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="89"/>
        <source>Show the messages that wait at this item</source>
        <translation>Mostrar los mensajes que esperan en este elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="91"/>
        <source>Suspend first message</source>
        <translation>Suspender el primer mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="94"/>
        <source>The message it tries again and again is kept as Suspended and can be sent again later; the next one gets its turn</source>
        <translation>El mensaje que se intenta una y otra vez queda como suspendido y puede reenviarse más tarde; pasa al siguiente</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="103"/>
        <source>Pool size now</source>
        <translation>Tamaño actual del grupo</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="104"/>
        <source>Workers now; the setting below holds from the next start</source>
        <translation>Procesos de trabajo actuales; el parámetro de abajo rige desde el próximo inicio</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="137"/>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="138"/>
        <source>In /s</source>
        <translation>Entrada /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="139"/>
        <source>Out /s</source>
        <translation>Salida /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="140"/>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="175"/>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="176"/>
        <source>Fewer workers</source>
        <translation>Menos procesos de trabajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="178"/>
        <source>More workers</source>
        <translation>Más procesos de trabajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="191"/>
        <source>{action} this item</source>
        <translation>Este elemento: {action}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="248"/>
        <source>Oldest waits {time}</source>
        <translation>El más antiguo espera {time}</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="41"/>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="42"/>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="43"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="44"/>
        <location filename="../hie_studio/panels/console/log_model.py" line="45"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="98"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="98"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="98"/>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="98"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>LookupEditor</name>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="36"/>
        <source>Lookup table editor</source>
        <translation>Editor de tablas de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="38"/>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="40"/>
        <location filename="../hie_studio/editors/lookups/editor.py" line="41"/>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="50"/>
        <source>Show only rows to look at: empty keys, and keys that are nearly the same</source>
        <translation>Mostrar solo las filas por revisar: claves vacías y claves casi iguales</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="72"/>
        <source>There is no lookup table “{name}” any more</source>
        <translation>Ya no hay ninguna tabla de consulta «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="110"/>
        <source>The key “{key}” is in the table already, in row {row}: {value}</source>
        <translation>La clave «{key}» ya está en la tabla, en la fila {row}: {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="117"/>
        <source>Add “{key}” to {table}</source>
        <translation>Añadir «{key}» a {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="120"/>
        <source>Change key “{old}” of {table} to “{new}”</source>
        <translation>Cambiar la clave «{old}» de {table} a «{new}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="127"/>
        <source>Set “{key}” of {table}</source>
        <translation>Establecer «{key}» de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="135"/>
        <source>Remove “{key}” from {table}</source>
        <translation>Quitar «{key}» de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="135"/>
        <source>Remove {n} rows from {table}</source>
        <translation>Quitar {n} filas de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="146"/>
        <source>Duplicate “{key}” of {table}</source>
        <translation>Duplicar «{key}» de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="146"/>
        <source>Duplicate {n} rows of {table}</source>
        <translation>Duplicar {n} filas de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="157"/>
        <source>{n} rows copied</source>
        <translation>{n} filas copiadas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="168"/>
        <source>Paste {n} rows into {table}</source>
        <translation>Pegar {n} filas en {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="178"/>
        <source>One column was copied: go to the value of a row that {n} rows follow, or copy two columns, key and value.</source>
        <translation>Se ha copiado una columna: vaya al valor de una fila a la que sigan {n} filas, o copie dos columnas, clave y valor.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="182"/>
        <source>Paste {n} values into {table}</source>
        <translation>Pegar {n} valores en {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="195"/>
        <source>{added} rows added, {replaced} with a new value.</source>
        <translation>{added} filas añadidas, {replaced} con un valor nuevo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="198"/>
        <source>Given more than once, the last counts: {keys}.</source>
        <translation>Indicadas más de una vez, cuenta la última: {keys}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="202"/>
        <source>Left out: {lines}.</source>
        <translation>Omitido: {lines}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="23"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="207"/>
        <source>Import {n} rows into {table}</source>
        <translation>Importar {n} filas en {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="233"/>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="233"/>
        <source>{shown} of {n} rows</source>
        <translation>{shown} de {n} filas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="236"/>
        <source>{n} to look at</source>
        <translation>{n} por revisar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="265"/>
        <source>Duplicate the selected rows (Ctrl+D)</source>
        <translation>Duplicar las filas seleccionadas (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="268"/>
        <source>Remove the selected rows (Delete)</source>
        <translation>Quitar las filas seleccionadas (Supr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="272"/>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="273"/>
        <source>Add the rows of a file…</source>
        <translation>Añadir las filas de un archivo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="274"/>
        <source>Replace all rows by those of a file…</source>
        <translation>Reemplazar todas las filas por las de un archivo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="277"/>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="278"/>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="279"/>
        <source>As IRIS export…</source>
        <translation>Como exportación de IRIS…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="281"/>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="282"/>
        <source>Add row (Insert)</source>
        <translation>Añadir fila (Insert)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="289"/>
        <source>Type in the last line to add a row, or paste two columns of a spreadsheet (Ctrl+V).</source>
        <translation>Escriba en la última línea para añadir una fila, o pegue dos columnas de una hoja de cálculo (Ctrl+V).</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="22"/>
        <source>Lookup tables ({endings})</source>
        <translation>Tablas de consulta ({endings})</translation>
    </message>
</context>
<context>
    <name>LookupModel</name>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="153"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="153"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="187"/>
        <source>New key…</source>
        <translation>Clave nueva…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="195"/>
        <source>The key is empty: it is found for an empty value only</source>
        <translation>La clave está vacía: solo se encuentra para un valor vacío</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="196"/>
        <source>Differs from the key “{other}” only by case or blanks; both are kept</source>
        <translation>Difiere de la clave «{other}» solo en mayúsculas o espacios; se conservan ambas</translation>
    </message>
</context>
<context>
    <name>Lookups</name>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="34"/>
        <source>Lookup table {name}</source>
        <translation>Tabla de consulta {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="29"/>
        <source>&amp;Lookup tables…</source>
        <translation>Tab&amp;las de consulta…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="39"/>
        <source>New lookup table</source>
        <translation>Nueva tabla de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="40"/>
        <source>Name of the table, as rules and transforms call it: Lookup(&quot;Name&quot;, key)</source>
        <translation>Nombre de la tabla, como la llaman las reglas y transformaciones: Lookup(&quot;Name&quot;, key)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="51"/>
        <source>Import lookup tables</source>
        <translation>Importar tablas de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="63"/>
        <source>The lookup tables cannot be imported</source>
        <translation>No se pueden importar las tablas de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="70"/>
        <source>Import {names}</source>
        <translation>Importar {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="75"/>
        <source>Some lines were left out</source>
        <translation>Se han omitido algunas líneas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="89"/>
        <source>Lookup tables</source>
        <translation>Tablas de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="91"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="92"/>
        <source>No lookup tables yet</source>
        <translation>Aún no hay tablas de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="94"/>
        <source>A lookup table gives a value for a key: ward codes, consultants. Make one, or drop a CSV file here.</source>
        <translation>Una tabla de consulta da un valor para una clave: códigos de planta, especialistas. Cree una o suelte aquí un archivo CSV.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="106"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="41"/>
        <source>There is a lookup table “{name}” already.</source>
        <translation>Ya hay una tabla de consulta «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="47"/>
        <source>New lookup table “{name}”</source>
        <translation>Nueva tabla de consulta «{name}»</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../hie_studio/main_window.py" line="109"/>
        <location filename="../hie_studio/main_window.py" line="255"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="110"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="111"/>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="112"/>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="113"/>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="118"/>
        <source>Main toolbar</source>
        <translation>Barra principal</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="343"/>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="378"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="405"/>
        <source>Nothing to open: give a workspace or IRIS .xml, .cls or .zip files.</source>
        <translation>Nada que abrir: indique un espacio de trabajo o archivos .xml, .cls o .zip de IRIS.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="30"/>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="33"/>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="40"/>
        <location filename="../hie_studio/window/docks.py" line="44"/>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>Mapper</name>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="39"/>
        <source>In all other cases</source>
        <translation>En todos los demás casos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="40"/>
        <source>Otherwise</source>
        <translation>Si no</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="50"/>
        <source>If {condition}</source>
        <translation>Si {condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="52"/>
        <source>When {condition}</source>
        <translation>Cuando {condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="54"/>
        <source>For each {path}, counted by {key}</source>
        <translation>Para cada {path}, contado con {key}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="57"/>
        <source>Choose the first case that holds</source>
        <translation>Elegir el primer caso que se cumpla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="59"/>
        <source>Group without a name</source>
        <translation>Grupo sin nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="61"/>
        <source>Transform {source} by {name} into {target}</source>
        <translation>Transformar {source} con {name} en {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="65"/>
        <source>Log {value}</source>
        <translation>Registrar {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="67"/>
        <source>Leave the loop</source>
        <translation>Salir del bucle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="69"/>
        <source>Empty remark</source>
        <translation>Observación vacía</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="71"/>
        <source>Run the Python step {name} in place of &lt;{element}&gt;</source>
        <translation>Ejecutar el paso Python {name} en lugar de &lt;{element}&gt;</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="74"/>
        <source>&lt;{element}&gt; of IRIS, kept as it is</source>
        <translation>&lt;{element}&gt; de IRIS, conservado como está</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="81"/>
        <source>Append {value} to {target}</source>
        <translation>Añadir {value} a {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="83"/>
        <source>Insert {value} into {target} at {key}</source>
        <translation>Insertar {value} en {target} en {key}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="86"/>
        <source>Clear {target}</source>
        <translation>Vaciar {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="88"/>
        <source>Remove {target}</source>
        <translation>Quitar {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="89"/>
        <source>Set {target} to {value}</source>
        <translation>Fijar {target} en {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="102"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="109"/>
        <source> is not empty</source>
        <translation> no está vacío</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="111"/>
        <source> is empty</source>
        <translation> está vacío</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="118"/>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="118"/>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="124"/>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="160"/>
        <source>The target begins as</source>
        <translation>El destino empieza como</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="162"/>
        <source>an empty message</source>
        <translation>un mensaje vacío</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="163"/>
        <source>a copy of the source</source>
        <translation>una copia del origen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="164"/>
        <source>the message given to it</source>
        <translation>el mensaje recibido</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="../hie_studio/document/marks.py" line="42"/>
        <source>A setting it needs is missing.</source>
        <translation>Falta un parámetro necesario.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/marks.py" line="43"/>
        <source>Dead end: what comes here goes no further.</source>
        <translation>Callejón sin salida: lo que llega aquí no sigue adelante.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/marks.py" line="44"/>
        <source>In a loop: a message could go round for ever.</source>
        <translation>En un bucle: un mensaje podría dar vueltas sin fin.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/marks.py" line="45"/>
        <source>Unreachable: no service&apos;s messages come here.</source>
        <translation>Inalcanzable: aquí no llegan mensajes de ningún servicio.</translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="27"/>
        <source>Changed by someone else</source>
        <translation>Cambiado por otra persona</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="37"/>
        <source>Mine for all</source>
        <translation>La mía en todo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="38"/>
        <source>Theirs for all</source>
        <translation>La de ellos en todo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="39"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="41"/>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="60"/>
        <source>Changed by both: to decide</source>
        <translation>Cambiado por ambos: por decidir</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="67"/>
        <source>Changed by them</source>
        <translation>Cambiado por ellos</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="67"/>
        <source>Changed by me</source>
        <translation>Cambiado por mí</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="72"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="95"/>
        <source>One place was changed by both of you: decide it. All else comes together.</source>
        <translation>Un lugar fue cambiado por ambos: decida; lo demás se combina.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="97"/>
        <source>{n} places were changed by both of you: decide each. All else comes together.</source>
        <translation>Lugares cambiados por ambos: {n}. Decida cada uno; lo demás se combina.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="100"/>
        <source>Nothing is in the way: Merge brings both together as one step. The canvas shows what comes.</source>
        <translation>Nada lo impide: Combinar reúne ambos en un paso. El lienzo muestra el resultado.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="111"/>
        <source>mine</source>
        <translation>la mía</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="111"/>
        <source>theirs</source>
        <translation>la de ellos</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="111"/>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="112"/>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="164"/>
        <source>Merge the changes of someone else</source>
        <translation>Combinar los cambios de otra persona</translation>
    </message>
</context>
<context>
    <name>MessageFilters</name>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="35"/>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="35"/>
        <source>Any item</source>
        <translation>Cualquier elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="37"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="38"/>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="41"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="43"/>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="44"/>
        <source>Last 5 minutes</source>
        <translation>Últimos 5 minutos</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="45"/>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="46"/>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="47"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="51"/>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="58"/>
        <source>Control id, type or text in the message</source>
        <translation>ID de control, tipo o texto del mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="57"/>
        <location filename="../hie_studio/panels/messages/filters.py" line="59"/>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="176"/>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="177"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="178"/>
        <source>Control id</source>
        <translation>ID de control</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="179"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="180"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="181"/>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="182"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="183"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>MessageStatus</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="63"/>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="64"/>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="65"/>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="66"/>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="67"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="68"/>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="69"/>
        <source>Bad message</source>
        <translation>Mensaje no válido</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="70"/>
        <source>Went nowhere</source>
        <translation>Sin destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="71"/>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
</context>
<context>
    <name>MessageTree</name>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="104"/>
        <source>No message</source>
        <translation>Ningún mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="154"/>
        <source>Filter of {tree}</source>
        <translation>Filtro de {tree}</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="155"/>
        <source>Name, path or value</source>
        <translation>Nombre, ruta o valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="200"/>
        <source>This message cannot be read</source>
        <translation>Este mensaje no se puede leer</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="271"/>
        <source>over {n}</source>
        <translation>más de {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="286"/>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="290"/>
        <source>Copy value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="294"/>
        <source>Open all below</source>
        <translation>Abrir todo lo inferior</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="67"/>
        <source>Message: {name}</source>
        <translation>Mensaje: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="71"/>
        <source>Places of the message</source>
        <translation>Lugares del mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="85"/>
        <source>Which message of the file</source>
        <translation>Qué mensaje del archivo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="87"/>
        <source>{k} of {n}</source>
        <translation>{k} de {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="89"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="91"/>
        <source>With a &amp;file…</source>
        <translation>Con un &amp;archivo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="91"/>
        <source>With the &amp;clipboard</source>
        <translation>Con el &amp;portapapeles</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="95"/>
        <source>Anonymise…</source>
        <translation>Anonimizar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="96"/>
        <source>Validate</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="98"/>
        <source>What if</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="99"/>
        <source>Capture as test</source>
        <translation>Capturar como prueba</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="122"/>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="123"/>
        <source>Copy value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="124"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="174"/>
        <source>Validate  {keys}</source>
        <translation>Comprobar  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="175"/>
        <source>Copy path  {keys}</source>
        <translation>Copiar la ruta  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="176"/>
        <source>Copy value  {keys}</source>
        <translation>Copiar el valor  {keys}</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="64"/>
        <location filename="../hie_studio/panels/messages/panel.py" line="72"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="231"/>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="232"/>
        <source>Show message</source>
        <translation>Mostrar mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="233"/>
        <source>Compare two</source>
        <translation>Comparar dos</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="234"/>
        <source>What if</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="235"/>
        <source>Capture as test</source>
        <translation>Capturar como prueba</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="236"/>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="237"/>
        <source>Edit and resend…</source>
        <translation>Editar y reenviar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="238"/>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="339"/>
        <source>{n} messages</source>
        <translation>{n} mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="346"/>
        <source>Press Run: every message the production takes in appears here.</source>
        <translation>Pulse Ejecutar: aquí aparece cada mensaje que recibe la producción.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="347"/>
        <source>Nothing is running</source>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="349"/>
        <source>Clear a filter above to see more.</source>
        <translation>Borre un filtro de arriba para ver más.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="350"/>
        <source>No message passes the filters</source>
        <translation>Ningún mensaje pasa los filtros</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="352"/>
        <source>The production runs and waits. F9 leads to where you send it a test message.</source>
        <translation>La producción está en marcha y espera. F9 lleva a donde se le envía un mensaje de prueba.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="353"/>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/bodies.py" line="27"/>
        <source>{name} (long values cut)</source>
        <translation>{name} (valores largos cortados)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/bodies.py" line="36"/>
        <source>Message #{id} is too large: only part of it can be had here.</source>
        <translation>El mensaje n.º {id} es demasiado grande: aquí solo hay una parte.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../hie_studio/canvas/minimap.py" line="33"/>
        <source>Overview of the canvas</source>
        <translation>Vista general del lienzo</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../hie_studio/editors/name_dialog.py" line="28"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/name_dialog.py" line="38"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="228"/>
        <location filename="../hie_studio/inspector/fields.py" line="230"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="228"/>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="234"/>
        <source>Store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="249"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="303"/>
        <source>{text} {title}</source>
        <translation>{text} {title}</translation>
    </message>
</context>
<context>
    <name>NamePicker</name>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="80"/>
        <source>Add to {title}</source>
        <translation>Añadir a {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="83"/>
        <location filename="../hie_studio/inspector/names_editor.py" line="127"/>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="117"/>
        <source>There is no item “{name}”.</source>
        <translation>No hay ningún elemento «{name}».</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="188"/>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <location filename="../hie_studio/canvas/naming.py" line="80"/>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
</context>
<context>
    <name>NewTransform</name>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="27"/>
        <source>New transform</source>
        <translation>Nueva transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="30"/>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="55"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="36"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="37"/>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="47"/>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="48"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="57"/>
        <source>Source: class and schema</source>
        <translation>Origen: clase y esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="58"/>
        <source>Target: class and schema</source>
        <translation>Destino: clase y esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="59"/>
        <source>The target begins as</source>
        <translation>El destino empieza como</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="81"/>
        <source>There is a transform “{name}” already.</source>
        <translation>Ya existe una transformación «{name}».</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="39"/>
        <source>End the tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="40"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="73"/>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="76"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="76"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="171"/>
        <source>{setting} of {whose}: {why}</source>
        <translation>{setting} de {whose}: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="174"/>
        <source>Set {setting} of {whose}, {now} now, to …</source>
        <translation>Establecer {setting} de {whose}, ahora {now}, en …</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="179"/>
        <source>{setting} of {whose} is {value} already</source>
        <translation>{setting} de {whose} ya es {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="186"/>
        <source>Set {setting} of {whose} to {value}</source>
        <translation>Establecer {setting} de {whose} en {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="188"/>
        <source>Set {setting} of {whose} from {before} to {value}</source>
        <translation>Cambiar {setting} de {whose} de {before} a {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="195"/>
        <source>the production</source>
        <translation>la producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="198"/>
        <source>{n} selected items</source>
        <translation>{n} elementos seleccionados</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="45"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="46"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="85"/>
        <source>there is no “{name}”; there are: {names}</source>
        <translation>no existe «{name}»; existen: {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="86"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="93"/>
        <source>several values</source>
        <translation>varios valores</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="96"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="70"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="71"/>
        <source>Filter components</source>
        <translation>Filtrar componentes</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="80"/>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="95"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="96"/>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="97"/>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
</context>
<context>
    <name>PathEditor</name>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="156"/>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="157"/>
        <source>Browse for {title}</source>
        <translation>Examinar para {title}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="50"/>
        <source>Sample message</source>
        <translation>Mensaje de muestra</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="57"/>
        <source>Result of the transform</source>
        <translation>Resultado de la transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="58"/>
        <source>Message before</source>
        <translation>Mensaje antes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="59"/>
        <source>Paste an HL7 message, or pick a sample</source>
        <translation>Pegue un mensaje HL7 o elija una muestra</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="60"/>
        <source>Message after</source>
        <translation>Mensaje después</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="101"/>
        <source>  Logged: {text}</source>
        <translation>  Registrado: {text}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="106"/>
        <source>What comes out appears here.</source>
        <translation>Aquí aparece el resultado.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="108"/>
        <source>Nothing is changed.</source>
        <translation>Nada cambia.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="110"/>
        <source>Fields changed or new: {n}. Changed or gone: {m}.</source>
        <translation>Campos cambiados o nuevos: {n}. Cambiados o quitados: {m}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="123"/>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="141"/>
        <source>Message to try</source>
        <translation>Mensaje para probar</translation>
    </message>
</context>
<context>
    <name>Prober</name>
    <message>
        <location filename="../hie_studio/runtime_link/probing.py" line="139"/>
        <source>The production is not running.</source>
        <translation type="unfinished">La producción no está en ejecución.</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="72"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="72"/>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="72"/>
        <source>Setting</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="72"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="134"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="135"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="136"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="33"/>
        <location filename="../hie_studio/panels/problems/panel.py" line="35"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="41"/>
        <location filename="../hie_studio/panels/problems/panel.py" line="42"/>
        <source>Filter problems</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="90"/>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="90"/>
        <source>{n} errors</source>
        <translation>{n} errores</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="91"/>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="91"/>
        <source>{n} warnings</source>
        <translation>{n} advertencias</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="92"/>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="92"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="111"/>
        <source>Nothing open</source>
        <translation>Nada abierto</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="111"/>
        <source>Open a workspace to have it checked.</source>
        <translation>Abra un espacio de trabajo para comprobarlo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="113"/>
        <source>Other words or more kinds above show the rest.</source>
        <translation>Otras palabras o más tipos arriba muestran el resto.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="114"/>
        <source>No problem passes the filter</source>
        <translation>Ningún problema pasa el filtro</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="116"/>
        <source>The production is checked after every change. It is ready to run.</source>
        <translation>La producción se comprueba tras cada cambio. Está lista para ejecutarse.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="117"/>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="90"/>
        <source>then</source>
        <translation>entonces</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="91"/>
        <source>otherwise</source>
        <translation>en otro caso</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="96"/>
        <source>case {condition}</source>
        <translation>caso {condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="99"/>
        <source>default</source>
        <translation>en los demás casos</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="104"/>
        <source>on fault {fault}</source>
        <translation>en caso de error {fault}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="105"/>
        <source>on any fault</source>
        <translation>en caso de cualquier error</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="139"/>
        <source>for each {property}</source>
        <translation>para cada {property}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="143"/>
        <source>{call}, waits for the reply</source>
        <translation>{call}, espera la respuesta</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="145"/>
        <source>wait for {calls}</source>
        <translation>esperar a {calls}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="149"/>
        <source>wait {time}</source>
        <translation>esperar {time}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="157"/>
        <source>{element}{name}: kept, does not run</source>
        <translation>{element}{name}: conservado, no se ejecuta</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="162"/>
        <source>{step} (disabled)</source>
        <translation>{step} (desactivado)</translation>
    </message>
</context>
<context>
    <name>ProcessOutline</name>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="32"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="42"/>
        <source>Steps of the process</source>
        <translation>Pasos del proceso</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <location filename="../hie_studio/canvas/quick_add.py" line="76"/>
        <source>Nothing is found by “{words}”.</source>
        <translation>No se encuentra nada con «{words}».</translation>
    </message>
</context>
<context>
    <name>Readme</name>
    <message>
        <location filename="../hie_studio/window/readme.py" line="44"/>
        <source>&amp;About this workspace</source>
        <translation>&amp;Acerca de esta área de trabajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/readme.py" line="57"/>
        <source>About {name}</source>
        <translation>Acerca de {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/readme.py" line="63"/>
        <source>What it does, and how to make it yours, stands in its README.</source>
        <translation>Qué hace y cómo hacerla suya está en su README.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/readme.py" line="64"/>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <location filename="../hie_studio/canvas/related.py" line="20"/>
        <source>Li&amp;ght up related items</source>
        <translation>&amp;Resaltar los elementos relacionados</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="32"/>
        <source>C&amp;onnect to a runtime…</source>
        <translation>C&amp;onectar con un entorno de ejecución…</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="37"/>
        <source>Stop the production t&amp;here…</source>
        <translation>Detener la producción a&amp;llí…</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="91"/>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="95"/>
        <source>No connection to {url} since {time}. What the production does now is not known. Trying again…</source>
        <translation>Sin conexión con {url} desde {time}. No se sabe qué hace ahora la producción. Se reintenta…</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="101"/>
        <source>{url} answers again.</source>
        <translation>{url} vuelve a responder.</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="114"/>
        <source>{url} runs {there}, but {here} is open here: the canvas does not show what runs there.</source>
        <translation>{url} ejecuta {there}, pero aquí está abierto {here}: el lienzo no muestra lo que se ejecuta allí.</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="123"/>
        <source>Stop the production at {url}? Nothing is taken in any more; what waits in queues is kept.</source>
        <translation>¿Detener la producción en {url}? Ya no se recibe nada; lo que espera en las colas se conserva.</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="127"/>
        <source>Stop the production there</source>
        <translation>Detener la producción allí</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="131"/>
        <source>Stop the production</source>
        <translation>Detener la producción</translation>
    </message>
</context>
<context>
    <name>RenameWindow</name>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="51"/>
        <source>Rename {name} ({kind})</source>
        <translation>Renombrar {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="54"/>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="66"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="103"/>
        <source>stays: only mentioned</source>
        <translation>se queda: solo mencionado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="106"/>
        <source>Rename in 1 place</source>
        <translation>Cambiar en 1 lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="106"/>
        <source>Rename in {n} places</source>
        <translation>Cambiar en {n} lugares</translation>
    </message>
</context>
<context>
    <name>Resend</name>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="22"/>
        <source>Send again: {n} messages.</source>
        <translation>Reenviar: {n} mensajes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="26"/>
        <source>To where each failed or was suspended: {n}.</source>
        <translation>A donde cada uno falló o fue suspendido: {n}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="34"/>
        <source>To {items}: {n}. They have not failed: what they led to happens a second time.</source>
        <translation>A {items}: {n}. No han fallado: lo que provocaron ocurre por segunda vez.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="40"/>
        <source>Still waiting in a queue: {n}. They will be delivered anyway.</source>
        <translation>Aún en una cola: {n}. Se entregarán de todos modos.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="46"/>
        <source>More messages pass the filters than are selected; those are not sent.</source>
        <translation>Hay más mensajes que pasan los filtros que los seleccionados; esos no se envían.</translation>
    </message>
</context>
<context>
    <name>ResendDialog</name>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="32"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="34"/>
        <source>Point at a field to see its number</source>
        <translation>Apunte a un campo para ver su número</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="41"/>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="45"/>
        <source>{size}: long values are shown cut. It can be sent again as it is, not edited.</source>
        <translation>{size}: los valores largos se muestran cortados. Puede reenviarse tal cual, no editarse.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="50"/>
        <source>Item that gets it</source>
        <translation>Elemento que lo recibe</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="52"/>
        <source>Where it failed</source>
        <translation>Donde falló</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="54"/>
        <source>To {item}</source>
        <translation>A {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="56"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="88"/>
        <source>The message cannot be written in its character set {name}: {why}</source>
        <translation>El mensaje no se puede escribir en su juego de caracteres {name}: {why}</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <location filename="../hie_studio/document/routes.py" line="85"/>
        <source>Rule {n}</source>
        <translation>Regla {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="142"/>
        <source>“{source}” routes by its rule “{rule}”: add a rule instead.</source>
        <translation>«{source}» enruta mediante su regla «{rule}»: añada una regla en su lugar.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="52"/>
        <location filename="../hie_studio/document/routes.py" line="146"/>
        <source>“{source}” runs a process: its calls say where messages go.</source>
        <translation>«{source}» ejecuta un proceso: sus llamadas dicen adónde van los mensajes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="150"/>
        <source>They are connected already.</source>
        <translation>Ya están conectados.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="158"/>
        <source>Both ends of a connection must exist.</source>
        <translation>Los dos extremos de una conexión deben existir.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="160"/>
        <source>An item cannot send to itself.</source>
        <translation>Un elemento no puede enviarse a sí mismo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="162"/>
        <source>An operation ends the way inside the production: it sends to the outside.</source>
        <translation>Una operación termina el recorrido dentro de la producción: envía al exterior.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="166"/>
        <source>A service takes messages from the outside only.</source>
        <translation>Un servicio solo recibe mensajes del exterior.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="171"/>
        <source>“{title}” has no targets.</source>
        <translation>«{title}» no tiene destinos.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="211"/>
        <source>To {target}</source>
        <translation>A {target}</translation>
    </message>
</context>
<context>
    <name>RuleCommands</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="56"/>
        <source>Add rule “{rule}”</source>
        <translation>Añadir la regla «{rule}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="65"/>
        <source>Duplicate a rule as “{rule}”</source>
        <translation>Duplicar una regla como «{rule}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="73"/>
        <source>Delete rule “{rule}”</source>
        <translation>Borrar la regla «{rule}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="75"/>
        <source>Delete {n} rules</source>
        <translation>Borrar {n} reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="102"/>
        <source>Paste rule “{rule}”</source>
        <translation>Pegar la regla «{rule}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="104"/>
        <source>Paste {n} rules</source>
        <translation>Pegar {n} reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="118"/>
        <source>Move rule “{rule}”</source>
        <translation>Mover la regla «{rule}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="127"/>
        <source>Change rule “{rule}”</source>
        <translation>Cambiar la regla «{rule}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="130"/>
        <source>Switch off rule “{rule}”</source>
        <translation>Desactivar la regla «{rule}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="132"/>
        <source>Switch on rule “{rule}”</source>
        <translation>Activar la regla «{rule}»</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="32"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="96"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="98"/>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="99"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="100"/>
        <source>Any item; add one to narrow…</source>
        <translation>Cualquier elemento; añada uno para limitar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="105"/>
        <source>Message types</source>
        <translation>Tipos de mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="106"/>
        <source>Any type; e.g. ADT_A01, ADT_A08 or ADT_*</source>
        <translation>Cualquier tipo; p. ej. ADT_A01, ADT_A08 o ADT_*</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="110"/>
        <source>Schema category</source>
        <translation>Categoría de esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="111"/>
        <source>Any; e.g. 2.5</source>
        <translation>Cualquiera; p. ej. 2.5</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="53"/>
        <source>Rule editor</source>
        <translation>Editor de reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="55"/>
        <source>the rules</source>
        <translation>las reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="81"/>
        <location filename="../hie_studio/editors/rules/editor.py" line="223"/>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="83"/>
        <source>Duplicate the rule (Ctrl+D)</source>
        <translation>Duplicar la regla (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="86"/>
        <source>Delete the rule (Delete)</source>
        <translation>Borrar la regla (Supr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="145"/>
        <source>No rule</source>
        <translation>Ninguna regla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="147"/>
        <source>Used by {items}</source>
        <translation>Usada por {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="226"/>
        <source>A rule says which messages go where. The first one may send everything to one item.</source>
        <translation>Una regla dice qué mensajes van a dónde. La primera puede enviarlo todo a un elemento.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="228"/>
        <source>No rules yet</source>
        <translation>Aún no hay reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="230"/>
        <source>Select a router and press Edit… beside its rule.</source>
        <translation>Seleccione un enrutador y pulse Editar… junto a su regla.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="231"/>
        <source>No rule chosen</source>
        <translation>Ninguna regla elegida</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="235"/>
        <source>Choose a rule with a condition: the field goes into it.</source>
        <translation>Elija una regla con condición: el campo va ahí.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="139"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="155"/>
        <source>Rule {n}</source>
        <translation>Regla {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="185"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="186"/>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="187"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="188"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="189"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>RuleListing</name>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="22"/>
        <source>&amp;Business rules…</source>
        <translation>&amp;Reglas de negocio…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="27"/>
        <source>Business rules</source>
        <translation>Reglas de negocio</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="29"/>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="29"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="30"/>
        <source>No business rules yet</source>
        <translation>Aún no hay reglas de negocio</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="31"/>
        <source>A rule says which messages a router sends where. Make one, then name it in a router.</source>
        <translation>Una regla dice qué mensajes envía un enrutador y adónde. Cree una y después indíquela en un enrutador.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="43"/>
        <source>New business rules</source>
        <translation>Nuevas reglas de negocio</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="44"/>
        <source>Name of the rules, e.g. Hospital.ADT.Rules</source>
        <translation>Nombre de las reglas, p. ej. Hospital.ADT.Rules</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="45"/>
        <source>There are rules “{name}” already.</source>
        <translation>Ya hay reglas «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="51"/>
        <source>New rules “{name}”</source>
        <translation>Nuevas reglas «{name}»</translation>
    </message>
</context>
<context>
    <name>RuleSetBar</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="31"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="39"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="145"/>
        <source>Rule set</source>
        <translation>Conjunto de reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="34"/>
        <source>Name of the rule set</source>
        <translation>Nombre del conjunto de reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="34"/>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="35"/>
        <source>In effect from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="35"/>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="36"/>
        <source>In effect until</source>
        <translation>En vigor hasta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="36"/>
        <source>for good</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="40"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="126"/>
        <source>Add a rule set</source>
        <translation>Añadir un conjunto de reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="42"/>
        <source>Remove the rule set and the rules in it</source>
        <translation>Quitar el conjunto de reglas y sus reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="79"/>
        <source>Rule set {n}</source>
        <translation>Conjunto de reglas {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="89"/>
        <source>It ends on {end}, which is not after its begin.</source>
        <translation>Termina el {end}, que no es posterior a su comienzo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="97"/>
        <source>in effect now</source>
        <translation>en vigor ahora</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="97"/>
        <source>not in effect now</source>
        <translation>no en vigor ahora</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="105"/>
        <source>Where both are in effect, “{other}” before it runs instead.</source>
        <translation>Donde ambos están en vigor se ejecuta en su lugar «{other}», que va antes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="119"/>
        <source>Change rule set “{name}”</source>
        <translation>Cambiar el conjunto de reglas «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="132"/>
        <source>Remove rule set “{name}”</source>
        <translation>Quitar el conjunto de reglas «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="145"/>
        <source>named</source>
        <translation>llamado</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="145"/>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="145"/>
        <source>until</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="181"/>
        <source>Rules as a table</source>
        <translation>Reglas como tabla</translation>
    </message>
</context>
<context>
    <name>RuleTableModel</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="91"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="92"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="93"/>
        <source>Message types</source>
        <translation>Tipos de mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="94"/>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="95"/>
        <source>Sends to</source>
        <translation>Envía a</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="96"/>
        <source>Transforms</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="97"/>
        <source>Stops</source>
        <translation>Termina</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="98"/>
        <source>Fires</source>
        <translation>Se activa</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="129"/>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="131"/>
        <source>otherwise</source>
        <translation>en otro caso</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="129"/>
        <source>else when</source>
        <translation>si no, cuando</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="133"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="135"/>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="137"/>
        <source>stops</source>
        <translation>termina</translation>
    </message>
</context>
<context>
    <name>RuleViews</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_views.py" line="41"/>
        <source>Ways to look at the rules</source>
        <translation>Formas de ver las reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_views.py" line="42"/>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_views.py" line="43"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_views.py" line="44"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>RuleWindows</name>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="70"/>
        <source>New transform “{name}”</source>
        <translation>Nueva transformación «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="85"/>
        <source>Give “{item}” a rule</source>
        <translation>Dar una regla a «{item}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="38"/>
        <source>Rule {name}</source>
        <translation>Regla {name}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_edits.py" line="59"/>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_edits.py" line="95"/>
        <source>Rule set {n}</source>
        <translation>Conjunto de reglas {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_edits.py" line="128"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="36"/>
        <source>Every message</source>
        <translation>Todo mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="38"/>
        <source>When {head} and {condition}</source>
        <translation>Cuando {head} y {condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="39"/>
        <source>When {head}{condition}</source>
        <translation>Cuando {head}{condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="42"/>
        <source>else when {what}</source>
        <translation>si no, cuando {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="42"/>
        <location filename="../hie_studio/editors/rules/sentences.py" line="60"/>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="45"/>
        <source>otherwise</source>
        <translation>en otro caso</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="45"/>
        <source>Otherwise</source>
        <translation>En otro caso</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="47"/>
        <source>Does nothing yet: give it a condition and targets</source>
        <translation>Aún no hace nada: indique una condición y destinos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="56"/>
        <source>{kinds} of {category}</source>
        <translation>{kinds} de {category}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="57"/>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="61"/>
        <source>{source} sends {what}</source>
        <translation>{source} envía {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="62"/>
        <source>{kinds} comes</source>
        <translation>llega {kinds}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="75"/>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="75"/>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="78"/>
        <source>not ({what})</source>
        <translation>no ({what})</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="93"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="98"/>
        <source>nowhere</source>
        <translation>ninguna parte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="99"/>
        <source>{targets} (via {transforms})</source>
        <translation>{targets} (mediante {transforms})</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="106"/>
        <source>then stop</source>
        <translation>después, terminar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="108"/>
        <source>drop the message</source>
        <translation>descartar el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="110"/>
        <source>set {name} to {value}</source>
        <translation>establecer {name} en {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="112"/>
        <source>log {value}</source>
        <translation>registrar {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="114"/>
        <source>go on with rule {rule}</source>
        <translation>seguir con la regla {rule}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="117"/>
        <source>for each {path}: {inner}</source>
        <translation>para cada {path}: {inner}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="119"/>
        <source>unknown action “{name}”, kept as it is</source>
        <translation>acción desconocida «{name}», conservada tal cual</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="125"/>
        <source>{some} or {last}</source>
        <translation>{some} o {last}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="130"/>
        <source>fires {n}×</source>
        <translation>se activa {n}×</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="130"/>
        <source>never fires</source>
        <translation>nunca se activa</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="57"/>
        <source>A value is needed, e.g. HL7.{PID:3.1} or &quot;text&quot;.</source>
        <translation>Hace falta un valor, p. ej. HL7.{PID:3.1} o &quot;texto&quot;.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="69"/>
        <source>A name is needed, e.g. ward.</source>
        <translation>Hace falta un nombre, p. ej. ward.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="76"/>
        <source>“{name}” is no name: letters and digits, beginning with a letter.</source>
        <translation>«{name}» no es un nombre: letras y cifras, empezando por una letra.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="83"/>
        <source>A path is needed, e.g. HL7.{OBX()}.</source>
        <translation>Hace falta una ruta, p. ej. HL7.{OBX()}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="94"/>
        <source>Choose the rules to go on with.</source>
        <translation>Elija las reglas con las que continuar.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="96"/>
        <source>There are no rules “{name}” in the workspace.</source>
        <translation>No hay reglas «{name}» en el espacio de trabajo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="101"/>
        <source>“{name}” comes back to these rules: a loop.</source>
        <translation>«{name}» vuelve a estas reglas: un bucle.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="152"/>
        <source>“{text}” is no date and time such as 2026-04-01 or 2026-04-01T08:30:00.</source>
        <translation>«{text}» no es una fecha como 2026-04-01 o 2026-04-01T08:30:00.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/problem_line.py" line="19"/>
        <source>Problem of {title}</source>
        <translation>Problema de {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="15"/>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="16"/>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="17"/>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="18"/>
        <source>is greater than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="19"/>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="20"/>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="21"/>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="22"/>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="23"/>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="24"/>
        <source>does not start with</source>
        <translation>no empieza por</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="25"/>
        <source>ends with</source>
        <translation>termina en</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="26"/>
        <source>matches</source>
        <translation>coincide con</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="27"/>
        <source>does not match</source>
        <translation>no coincide con</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="28"/>
        <source>is like</source>
        <translation>es como</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="29"/>
        <source>is not like</source>
        <translation>no es como</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="30"/>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="31"/>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="38"/>
        <source>A01, A08</source>
        <translation>A01, A08</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="40"/>
        <source>pattern, e.g. 1A2N</source>
        <translation>patrón, p. ej. 1A2N</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="42"/>
        <source>e.g. W% or _12</source>
        <translation>p. ej. W% o _12</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="43"/>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="20"/>
        <source>Cannot be told: {why}</source>
        <translation>No se puede saber: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="22"/>
        <source>Holds for {held} of {n} segments</source>
        <translation>Se cumple en {held} de {n} segmentos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="24"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="24"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="27"/>
        <source>{verdict}: “{value}”</source>
        <translation>{verdict}: «{value}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_text.py" line="43"/>
        <source>rules begin with “rules:”, as in a rules file</source>
        <translation>las reglas empiezan con «rules:», como en un archivo de reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_text.py" line="57"/>
        <source>The clipboard holds no rules: {why}</source>
        <translation>El portapapeles no contiene reglas: {why}</translation>
    </message>
</context>
<context>
    <name>RunFlow</name>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="70"/>
        <source>It cannot run: {why}</source>
        <translation>No se puede ejecutar: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="72"/>
        <source>It cannot run, for {n} errors. The first: {why}</source>
        <translation>No se puede ejecutar por {n} errores. El primero: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="84"/>
        <source>Not reloaded: {why}</source>
        <translation>No recargado: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="87"/>
        <source>Reloaded: {n} items changed.</source>
        <translation>Recargado: {n} elementos cambiados.</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <location filename=".declared.py" line="784"/>
        <source>{text} is not a message of this process; there are: {known}</source>
        <translation>{text} no es un mensaje de este proceso; existen: {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="785"/>
        <source>{name} is not declared in the context of the process</source>
        <translation>{name} no está declarado en el contexto del proceso</translation>
    </message>
    <message>
        <location filename=".declared.py" line="786"/>
        <source>{property} cannot be assigned; allowed are messages, their paths, properties of the context and status</source>
        <translation>no se puede asignar {property}; se permiten mensajes, sus rutas, propiedades del contexto y status</translation>
    </message>
    <message>
        <location filename=".declared.py" line="787"/>
        <source>the request is not changed; copy it to callrequest or to the context</source>
        <translation>request no se modifica; copiarlo en callrequest o en el contexto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="788"/>
        <source>{action} on a message; allowed are set and clear</source>
        <translation>{action} sobre un mensaje; se permiten set y clear</translation>
    </message>
    <message>
        <location filename=".declared.py" line="789"/>
        <source>{action} on a path; allowed are set, clear and remove</source>
        <translation>{action} sobre una ruta; se permiten set, clear y remove</translation>
    </message>
    <message>
        <location filename=".declared.py" line="790"/>
        <source>{action} on context.{name}, which is no collection; allowed is set</source>
        <translation>{action} sobre context.{name}, que no es una colección; se permite set</translation>
    </message>
    <message>
        <location filename=".declared.py" line="791"/>
        <source>{action} on the collection context.{name} needs a key</source>
        <translation>{action} sobre la colección context.{name} necesita una clave</translation>
    </message>
    <message>
        <location filename=".declared.py" line="792"/>
        <source>language {language} is not supported; allowed is objectscript</source>
        <translation>el lenguaje {language} no se admite; se permite objectscript</translation>
    </message>
    <message>
        <location filename=".declared.py" line="793"/>
        <source>written in {language}, which does not run</source>
        <translation>escrito en {language}, que no se ejecuta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="794"/>
        <source>steps nested more than {MAX_DEPTH} deep; the step fails when it is reached</source>
        <translation>pasos anidados en más de {MAX_DEPTH} niveles; el paso falla cuando se llega a él</translation>
    </message>
    <message>
        <location filename=".declared.py" line="795"/>
        <source>steps nested more than {MAX_DEPTH} deep</source>
        <translation>pasos anidados en más de {MAX_DEPTH} niveles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="796"/>
        <source>{error}; the step fails when it is reached</source>
        <translation>{error}; el paso falla cuando se llega a él</translation>
    </message>
    <message>
        <location filename=".declared.py" line="797"/>
        <source>has no {what}</source>
        <translation>no tiene {what}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="798"/>
        <source>has no condition</source>
        <translation>no tiene condición</translation>
    </message>
    <message>
        <location filename=".declared.py" line="799"/>
        <source>key {key}: allowed is a property of the context that holds a text</source>
        <translation>clave {key}: se permite una propiedad del contexto que contenga un texto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="800"/>
        <source>{property}: allowed are a collection of the context and a path with () of a message</source>
        <translation>{property}: se permiten una colección del contexto y una ruta con () de un mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="801"/>
        <source>{step} stands outside a loop</source>
        <translation>{step} está fuera de un bucle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="802"/>
        <source>a flow of {count_running} branches does not run; write them one after the other</source>
        <translation>un flow de {count_running} ramas no se ejecuta; escribirlas una tras otra</translation>
    </message>
    <message>
        <location filename=".declared.py" line="803"/>
        <source>fault {fault} was thrown</source>
        <translation>se lanzó el error {fault}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="804"/>
        <source>process {process}</source>
        <translation>proceso {process}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="805"/>
        <source>process {process}, {place}</source>
        <translation>proceso {process}, {place}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="806"/>
        <source>process {process} ({step})</source>
        <translation>proceso {process} ({step})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="807"/>
        <source>process {process}, {place} ({step})</source>
        <translation>proceso {process}, {place} ({step})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="808"/>
        <source>{name} is a message, not a value; allowed is {name}.{{path}}</source>
        <translation>{name} es un mensaje, no un valor; se permite {name}.{{path}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="809"/>
        <source>{name} is not a variable of the process; allowed are context.Name and messages</source>
        <translation>{name} no es una variable del proceso; se permiten context.Name y mensajes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="810"/>
        <source>{whole} is not declared in the context of the process, or is no value</source>
        <translation>{whole} no está declarado en el contexto del proceso o no es un valor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="811"/>
        <source>{whole} is a property of a class; classes are not run</source>
        <translation>{whole} es una propiedad de una clase; las clases no se ejecutan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="812"/>
        <source>{whole} is a method of a class; classes are not run</source>
        <translation>{whole} es un método de una clase; las clases no se ejecutan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="813"/>
        <source>an index of {given}; allowed are numbers from 1</source>
        <translation>índice {given}; se permiten números a partir de 1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="814"/>
        <source>{name} holds no message yet</source>
        <translation>{name} aún no contiene ningún mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="815"/>
        <source>{name} is not HL7: {error}</source>
        <translation>{name} no es HL7: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="816"/>
        <source>no sync waits for this call: its response is not assigned</source>
        <translation>ningún sync espera esta llamada: su respuesta no se asigna</translation>
    </message>
    <message>
        <location filename=".declared.py" line="817"/>
        <source>names no target</source>
        <translation>no indica ningún destino</translation>
    </message>
    <message>
        <location filename=".declared.py" line="818"/>
        <source>waits for {missing}, which no call is named</source>
        <translation>espera {missing}; ninguna llamada se llama así</translation>
    </message>
    <message>
        <location filename=".declared.py" line="819"/>
        <source>transform {transform} is not in the workspace</source>
        <translation>la transformación {transform} no está en el área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="820"/>
        <source>the request is not changed; name another target</source>
        <translation>request no se modifica; indicar otro destino</translation>
    </message>
    <message>
        <location filename=".declared.py" line="821"/>
        <source>has neither duration nor until</source>
        <translation>no tiene ni duration ni until</translation>
    </message>
    <message>
        <location filename=".declared.py" line="822"/>
        <source>&lt;{element}&gt; is kept but does not run; write it with other steps</source>
        <translation>&lt;{element}&gt; se conserva pero no se ejecuta; escríbalo con otros pasos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="823"/>
        <source>the value is not a duration; allowed are PT30S, PT5M, P1DT2H and seconds</source>
        <translation>el valor no es una duración; se permiten PT30S, PT5M, P1DT2H y segundos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="824"/>
        <source>a wait of {seconds} s; at most ten years are allowed</source>
        <translation>una espera de {seconds} s; se permiten diez años como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="825"/>
        <source>the value is not a date and time; allowed is 2026-11-24T04:00:00</source>
        <translation>el valor no es una fecha con hora; se permite 2026-11-24T04:00:00</translation>
    </message>
    <message>
        <location filename=".declared.py" line="826"/>
        <source>the call has no request; assign callrequest</source>
        <translation>la llamada no tiene petición; asignar callrequest</translation>
    </message>
    <message>
        <location filename=".declared.py" line="827"/>
        <source>{target} answered with an error: {2}</source>
        <translation>{target} respondió con un error: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="828"/>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="829"/>
        <source>the status became an error (status = {expression})</source>
        <translation>el estado pasó a ser un error (status = {expression})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="830"/>
        <source>{MAX_STEPS} steps without an end: an endless loop</source>
        <translation>{MAX_STEPS} pasos sin fin: un bucle infinito</translation>
    </message>
    <message>
        <location filename=".declared.py" line="831"/>
        <source>failed with {name}</source>
        <translation>falló con {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="832"/>
        <source>component {class_name} is declared twice</source>
        <translation>el componente {class_name} está declarado dos veces</translation>
    </message>
    <message>
        <location filename=".declared.py" line="833"/>
        <source>component plug-in {point} cannot be loaded: {error}</source>
        <translation>no se puede cargar el complemento de componentes {point}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="834"/>
        <source>the certificate of {subject} ({file})</source>
        <translation>el certificado de {subject} ({file})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="835"/>
        <source>{who} expired on {end}</source>
        <translation>{who} caducó el {end}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="836"/>
        <source>{who} is not good before {2}</source>
        <translation>{who} no es válido antes del {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="837"/>
        <source>{who} expires in {days} days, on {end}</source>
        <translation>{who} caduca en {days} días, el {end}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="838"/>
        <source>{shown}: cannot be read as certificates: {error}</source>
        <translation>{shown}: no se puede leer como certificados: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="839"/>
        <source>{shown}: holds no certificate in PEM</source>
        <translation>{shown}: no contiene ningún certificado en PEM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="840"/>
        <source>nobody named</source>
        <translation>titular desconocido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="841"/>
        <source>the name is used by {count} items; it must be unique</source>
        <translation>{count} elementos usan este nombre; debe ser único</translation>
    </message>
    <message>
        <location filename=".declared.py" line="842"/>
        <source>item names may not hold | ; , : [ &lt; &gt; \ / &amp; &quot;, start with ! $ . _, end with ! $ . or be *</source>
        <translation>los nombres de elementos no pueden contener | ; , : [ &lt; &gt; \ / &amp; &quot;, empezar por ! $ . _, acabar en ! $ . ni ser *</translation>
    </message>
    <message>
        <location filename=".declared.py" line="843"/>
        <source>it is the IRIS name of {class_name}; import the IRIS production to have its settings too</source>
        <translation>es el nombre en IRIS de {class_name}; importar la producción de IRIS para tener también sus parámetros</translation>
    </message>
    <message>
        <location filename=".declared.py" line="844"/>
        <source>the item is kept, messages sent to it wait in its queue</source>
        <translation>el elemento se conserva, los mensajes que se le envían esperan en su cola</translation>
    </message>
    <message>
        <location filename=".declared.py" line="845"/>
        <source>class {class_name} has no counterpart; {hint}</source>
        <translation>la clase {class_name} no tiene equivalente; {hint}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="846"/>
        <source>{pool_size} workers keep the order per source connection only; set order_key to keep it per patient</source>
        <translation>{pool_size} procesos de trabajo solo mantienen el orden por conexión de origen; definir order_key para mantenerlo por paciente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="927"/>
        <source>is kept, but this version does not act on it: {consequence}</source>
        <translation>se conserva, pero esta versión no lo tiene en cuenta: {consequence}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="847"/>
        <source>looks like a secret in the file; name an entry of the credentials store instead</source>
        <translation>parece un secreto en el archivo; indicar en su lugar una entrada del almacén de credenciales</translation>
    </message>
    <message>
        <location filename=".declared.py" line="848"/>
        <source>names no process</source>
        <translation>no indica ningún proceso</translation>
    </message>
    <message>
        <location filename=".declared.py" line="849"/>
        <source>names no rule and no targets: its messages go nowhere</source>
        <translation>no indica regla ni destinos: sus mensajes no van a ninguna parte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="850"/>
        <source>rule {value} is not in the workspace&apos;s rules folder</source>
        <translation>la regla {value} no está en la carpeta rules del área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="851"/>
        <source>transform {name} is not in the workspace&apos;s transforms folder</source>
        <translation>la transformación {name} no está en la carpeta transforms del área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="852"/>
        <source>process {value} is not in the workspace&apos;s processes folder</source>
        <translation>el proceso {value} no está en la carpeta processes del área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="853"/>
        <source>table {value} is not in the workspace&apos;s lookups folder</source>
        <translation>la tabla {value} no está en la carpeta lookups del área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="854"/>
        <source>TLS configuration {value} is not in the production&apos;s tls section; supply it</source>
        <translation>la configuración TLS {value} no está en la sección tls de la producción; añadirla</translation>
    </message>
    <message>
        <location filename=".declared.py" line="855"/>
        <source>credentials {value} are to be supplied on the machine that runs this</source>
        <translation>las credenciales {value} se deben proporcionar en la máquina que ejecute esto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="856"/>
        <source>{value} is a Windows path; on this system it would name a file in the workspace</source>
        <translation>{value} es una ruta de Windows; en este sistema designaría un archivo del área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="857"/>
        <source>{value} is not a path</source>
        <translation>{value} no es una ruta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="858"/>
        <source>{value} is a file; a folder is expected</source>
        <translation>{value} es un archivo; se esperaba una carpeta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="859"/>
        <source>{value} does not exist</source>
        <translation>{value} no existe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="860"/>
        <source>{value} does not exist, nor does the folder it is in</source>
        <translation>{value} no existe, y la carpeta que lo contendría tampoco</translation>
    </message>
    <message>
        <location filename=".declared.py" line="861"/>
        <source>port {port} is used by {name} too; one of them cannot listen</source>
        <translation>{name} también usa el puerto {port}; uno de los dos no puede escuchar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="862"/>
        <source>{value} does not exist; supply it on the machine that runs this</source>
        <translation>{value} no existe; proporcionarlo en la máquina que ejecute esto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="863"/>
        <source>process {name}: {problem}</source>
        <translation>proceso {name}: {problem}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="864"/>
        <source>process {name}: transform {transform} is Python, XSLT or a conversion, which a process does not run; call a router</source>
        <translation>proceso {name}: la transformación {transform} es Python, XSLT o una conversión, que un proceso no ejecuta; llamar a un enrutador</translation>
    </message>
    <message>
        <location filename=".declared.py" line="865"/>
        <source>process {name}: no item uses it</source>
        <translation>proceso {name}: ningún elemento lo usa</translation>
    </message>
    <message>
        <location filename=".declared.py" line="866"/>
        <source>(process {definition}: {how})</source>
        <translation>(proceso {definition}: {how})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="867"/>
        <source>(rule {definition}: {how})</source>
        <translation>(regla {definition}: {how})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="868"/>
        <source>target {target}{via} is not in the production; messages for it would fail</source>
        <translation>el destino {target}{via} no está en la producción; los mensajes para él fallarían</translation>
    </message>
    <message>
        <location filename=".declared.py" line="869"/>
        <source>target {target}{via} is a service, which takes nothing from other items</source>
        <translation>el destino {target}{via} es un servicio, que no recibe nada de otros elementos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="870"/>
        <source>target {target}{via} is disabled; messages for it wait in its queue</source>
        <translation>el destino {target}{via} está desactivado; los mensajes para él esperan en su cola</translation>
    </message>
    <message>
        <location filename=".declared.py" line="871"/>
        <source>nothing sends to it</source>
        <translation>nada le envía mensajes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="872"/>
        <source>has no targets: its messages go nowhere</source>
        <translation>no tiene destinos: sus mensajes no van a ninguna parte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="873"/>
        <source>a loop: {shown} ({others} more items are in it); a message could go round for ever</source>
        <translation>un bucle: {shown} ({others} elementos más están en él); un mensaje podría dar vueltas sin fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="874"/>
        <source>a loop: {shown}; a message could go round for ever</source>
        <translation>un bucle: {shown}; un mensaje podría dar vueltas sin fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="875"/>
        <source>transform {name}: {text}</source>
        <translation>transformación {name}: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="876"/>
        <source>rule {name}: {text}</source>
        <translation>regla {name}: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="877"/>
        <source>rule {name}: transform {transform} is not in the workspace; sends through it would fail</source>
        <translation>regla {name}: la transformación {transform} no está en el área de trabajo; los envíos a través de ella fallarían</translation>
    </message>
    <message>
        <location filename=".declared.py" line="878"/>
        <source>rule {name}: no item uses it</source>
        <translation>regla {name}: ningún elemento la usa</translation>
    </message>
    <message>
        <location filename=".declared.py" line="879"/>
        <source>{key} is written twice in one object; this one counts</source>
        <translation>{key} aparece dos veces en un mismo objeto; cuenta esta entrada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="880"/>
        <source>{name} is not a JSON value</source>
        <translation>{name} no es un valor JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="881"/>
        <source>{text} is too large a number</source>
        <translation>{text} es un número demasiado grande</translation>
    </message>
    <message>
        <location filename=".declared.py" line="882"/>
        <source>YAML would not give it back as it is</source>
        <translation>YAML no lo devolvería tal cual</translation>
    </message>
    <message>
        <location filename=".declared.py" line="883"/>
        <source>aliases make this more than {MAX_VALUES} values</source>
        <translation>con los alias, esto supera los {MAX_VALUES} valores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="884"/>
        <source>{tree} is no number that can be saved again</source>
        <translation>{tree} no es un número que se pueda volver a guardar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="885"/>
        <source>cannot be read: {error}</source>
        <translation>no se puede leer: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="886"/>
        <source>not a .json, .yaml, .yml or .xml file</source>
        <translation>no es un archivo .json, .yaml, .yml ni .xml</translation>
    </message>
    <message>
        <location filename=".declared.py" line="887"/>
        <source>{count_raw} bytes; at most {MAX_BYTES} are read</source>
        <translation>{count_raw} bytes; se leen {MAX_BYTES} como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="888"/>
        <source>an object is expected at the outermost level</source>
        <translation>se espera un objeto en el nivel superior</translation>
    </message>
    <message>
        <location filename=".declared.py" line="889"/>
        <source>{1} is half a character</source>
        <translation>{1} es solo medio carácter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="890"/>
        <source>bad message</source>
        <translation>mensaje no válido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="891"/>
        <source>base {base} is no category of the workspace and no HL7 version; the names of {close} are used</source>
        <translation>la base {base} no es una categoría del área de trabajo ni una versión de HL7; se usan los nombres de {close}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="892"/>
        <source>category {category} is based on itself</source>
        <translation>la categoría {category} se basa en sí misma</translation>
    </message>
    <message>
        <location filename=".declared.py" line="893"/>
        <source>structure {name}: {error}</source>
        <translation>estructura {name}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="894"/>
        <source>message type {name}: structure {wanted} is neither in the category nor in what it is based on</source>
        <translation>tipo de mensaje {name}: la estructura {wanted} no está ni en la categoría ni en aquello en lo que se basa</translation>
    </message>
    <message>
        <location filename=".declared.py" line="895"/>
        <source>each message&apos;s own version</source>
        <translation>la versión propia de cada mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="896"/>
        <source>schema category {category} is not in schemas/ (there are: {known}); names of fields are those of {used}</source>
        <translation>la categoría de esquema {category} no está en schemas/ (existen: {known}); los nombres de los campos son los de {used}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="897"/>
        <source>key {1} is written twice; this one counts</source>
        <translation>la clave {1} aparece dos veces; cuenta esta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="898"/>
        <source>{count_row} columns found, key and value expected</source>
        <translation>se esperaban clave y valor, se encontraron {count_row} columnas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="899"/>
        <source>name {name}</source>
        <translation>nombre {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="900"/>
        <source>item &quot;{item}&quot;</source>
        <translation>elemento &quot;{item}&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="901"/>
        <source>cannot be removed</source>
        <translation>no se puede quitar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="902"/>
        <source>holds a value that cannot be written: {error}</source>
        <translation>contiene un valor que no se puede escribir: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="903"/>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="904"/>
        <source>no file name is free for {name}; a table needs a name and files that cannot be read stay</source>
        <translation>no hay ningún nombre de archivo libre para {name}; una tabla necesita un nombre, y los archivos que no se pueden leer se quedan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="905"/>
        <source>time zone {name} is not known; e.g. Europe/London</source>
        <translation>la zona horaria {name} no se conoce; p. ej. Europe/London</translation>
    </message>
    <message>
        <location filename=".declared.py" line="906"/>
        <source>schedule event {part}: five fields are expected (minute hour day month weekday), {count} found</source>
        <translation>evento de programación {part}: se esperaban cinco campos (minuto hora día mes día-de-semana), se encontraron {count}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="907"/>
        <source>schedule event {part}: {error}</source>
        <translation>evento de programación {part}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="908"/>
        <source>schedule event {part} is not ACTION:YYYY-MM-DDThh:mm:ss or ACTION:WEEK-nn-ddThh:mm:ss with ACTION START or STOP</source>
        <translation>el evento de programación {part} no es ACTION:YYYY-MM-DDThh:mm:ss ni ACTION:WEEK-nn-ddThh:mm:ss con ACTION START o STOP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="909"/>
        <source>weekdays are 00 to 06, months 01 to 12, days 01 to 31</source>
        <translation>los días de la semana van de 00 a 06, los meses de 01 a 12, los días de 01 a 31</translation>
    </message>
    <message>
        <location filename=".declared.py" line="910"/>
        <source>it is a link to a place outside the workspace</source>
        <translation>es un enlace a un lugar fuera del área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="911"/>
        <source>it has more than {MAX_BYTES} bytes</source>
        <translation>tiene más de {MAX_BYTES} bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="912"/>
        <source>{name}: there is no plugins/{2}.py in the workspace</source>
        <translation>{name}: no hay ningún plugins/{2}.py en el área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="913"/>
        <source>is not Python: {error}</source>
        <translation>no es Python: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="914"/>
        <source>has no function {wanted}(source, target, variables)</source>
        <translation>no tiene ninguna función {wanted}(source, target, variables)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="915"/>
        <source>has no function {wanted}(message, context)</source>
        <translation>no tiene ninguna función {wanted}(message, context)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="916"/>
        <source>messages are not validated</source>
        <translation>los mensajes no se validan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="917"/>
        <source>acknowledgements are not handed on</source>
        <translation>los acuses de recibo no se transmiten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="918"/>
        <source>replies are not handed on</source>
        <translation>las respuestas no se transmiten</translation>
    </message>
    <message>
        <location filename=".declared.py" line="919"/>
        <source>CR, LF and CRLF are recognised</source>
        <translation>se reconocen CR, LF y CRLF</translation>
    </message>
    <message>
        <location filename=".declared.py" line="920"/>
        <source>no batch headers are written</source>
        <translation>no se escriben encabezados de lote</translation>
    </message>
    <message>
        <location filename=".declared.py" line="921"/>
        <source>targets get the message at the same time</source>
        <translation>los destinos reciben el mensaje al mismo tiempo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="922"/>
        <source>alerts are raised at once</source>
        <translation>las alertas se emiten de inmediato</translation>
    </message>
    <message>
        <location filename=".declared.py" line="923"/>
        <source>the schema&apos;s message types say which structure MSH-9 means</source>
        <translation>los tipos de mensaje del esquema dicen qué estructura indica MSH-9</translation>
    </message>
    <message>
        <location filename=".declared.py" line="924"/>
        <source>a file that cannot be opened is tried again like any failed delivery</source>
        <translation>un archivo que no se puede abrir se reintenta como cualquier entrega fallida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="925"/>
        <source>the service that took the message in acknowledges it</source>
        <translation>el servicio que recibió el mensaje da el acuse de recibo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="926"/>
        <source>the service that took the message in waits as long as its own settings say</source>
        <translation>el servicio que recibió el mensaje espera lo que digan sus propios parámetros</translation>
    </message>
    <message>
        <location filename=".declared.py" line="928"/>
        <source>settings for {target} are kept and have no effect; allowed are adapter and host</source>
        <translation>los parámetros para {target} se conservan y no tienen efecto; se permiten adapter y host</translation>
    </message>
    <message>
        <location filename=".declared.py" line="929"/>
        <source>is missing and has no default</source>
        <translation>falta y no tiene valor predeterminado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="930"/>
        <source>is a setting of the host, not of the {target}; it has no effect here</source>
        <translation>es un parámetro de host, no de {target}; aquí no tiene efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="931"/>
        <source>is a setting of the adapter, not of the {target}; it has no effect here</source>
        <translation>es un parámetro de adapter, no de {target}; aquí no tiene efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="932"/>
        <source>is not a setting of this component; it is kept and has no effect</source>
        <translation>no es un parámetro de este componente; se conserva y no tiene efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="933"/>
        <source>is a setting of the host, not of the {target}; it has no effect here (it is the IRIS name of {ours})</source>
        <translation>es un parámetro de host, no de {target}; aquí no tiene efecto (es el nombre en IRIS de {ours})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="934"/>
        <source>is a setting of the adapter, not of the {target}; it has no effect here (it is the IRIS name of {ours})</source>
        <translation>es un parámetro de adapter, no de {target}; aquí no tiene efecto (es el nombre en IRIS de {ours})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="935"/>
        <source>is not a setting of this component; it is kept and has no effect (it is the IRIS name of {ours})</source>
        <translation>no es un parámetro de este componente; se conserva y no tiene efecto (es el nombre en IRIS de {ours})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="936"/>
        <source>{shown} is not a port (1 to 65535)</source>
        <translation>{shown} no es un puerto (1 a 65535)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="937"/>
        <source>{shown} is not a whole number from {low} to {high}</source>
        <translation>{shown} no es un número entero de {low} a {high}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="938"/>
        <source>{shown} is not a number from {low} to {high}</source>
        <translation>{shown} no es un número de {low} a {high}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="939"/>
        <source>{shown} is not a whole number of at least {low}</source>
        <translation>{shown} no es un número entero de al menos {low}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="940"/>
        <source>{shown} is not a whole number</source>
        <translation>{shown} no es un número entero</translation>
    </message>
    <message>
        <location filename=".declared.py" line="941"/>
        <source>{shown} is not a number of at least {low}</source>
        <translation>{shown} no es un número de al menos {low}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="942"/>
        <source>{shown} is not a number</source>
        <translation>{shown} no es un número</translation>
    </message>
    <message>
        <location filename=".declared.py" line="943"/>
        <source>{shown} is neither true nor false (1 and 0 are allowed too)</source>
        <translation>{shown} no es ni true ni false (también se permiten 1 y 0)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="944"/>
        <source>{1} is none of {KINDS}</source>
        <translation>{1} no es ninguno de {KINDS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="945"/>
        <source>{shown} is not allowed; allowed: {2}</source>
        <translation>{shown} no está permitido; permitido: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="946"/>
        <source>several production files ({found}); exactly one is allowed</source>
        <translation>varios archivos de producción ({found}); se permite exactamente uno</translation>
    </message>
    <message>
        <location filename=".declared.py" line="947"/>
        <source>no production file; one of {PRODUCTION_NAMES} is expected</source>
        <translation>no hay archivo de producción; se espera uno de {PRODUCTION_NAMES}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="948"/>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo ni esa carpeta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="949"/>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="950"/>
        <source>{name} is defined twice; the other is in {2}</source>
        <translation>{name} está definido dos veces; la otra definición está en {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="951"/>
        <source>setting {1}: {text} is not of Type {kind}</source>
        <translation>parámetro {1}: {text} no es de Type {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="952"/>
        <source>&lt;Setting Target={1} Name={name}&gt; is kept and has no effect</source>
        <translation>&lt;Setting Target={1} Name={name}&gt; se conserva y no tiene efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="953"/>
        <source>&lt;Setting Target={1} Name={name}&gt; is kept and has no effect; Target is Host or Adapter</source>
        <translation>&lt;Setting Target={1} Name={name}&gt; se conserva y no tiene efecto; Target es Host o Adapter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="954"/>
        <source>setting {name} is written twice; this one counts</source>
        <translation>el parámetro {name} aparece dos veces; cuenta este</translation>
    </message>
    <message>
        <location filename=".declared.py" line="955"/>
        <source>&lt;{tag}&gt; is not known here; it is kept and has no effect</source>
        <translation>&lt;{tag}&gt; no se conoce aquí; se conserva y no tiene efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="956"/>
        <source>not XML</source>
        <translation>no es XML</translation>
    </message>
    <message>
        <location filename=".declared.py" line="957"/>
        <source>root element &lt;{tag}&gt; found, &lt;Production&gt; expected</source>
        <translation>se esperaba el elemento raíz &lt;Production&gt;, se encontró &lt;{tag}&gt;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="958"/>
        <source>a DOCTYPE is not allowed</source>
        <translation>no se permite un DOCTYPE</translation>
    </message>
    <message>
        <location filename=".declared.py" line="959"/>
        <source>&lt;Extra&gt; holds {text}; a JSON object is expected</source>
        <translation>&lt;Extra&gt; contiene {text}; se espera un objeto JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="960"/>
        <source>not a block mapping</source>
        <translation>no es un mapping en bloque</translation>
    </message>
    <message>
        <location filename=".declared.py" line="961"/>
        <source>structure not understood: {error}</source>
        <translation>estructura no comprendida: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="962"/>
        <source>no dash found</source>
        <translation>no se encontró ningún guion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="963"/>
        <source>two entries on one line</source>
        <translation>dos entradas en una línea</translation>
    </message>
    <message>
        <location filename=".declared.py" line="964"/>
        <source>less indented than it should be</source>
        <translation>con menos sangría de la debida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="965"/>
        <source>{file}: cannot be read: {error}</source>
        <translation>{file}: no se puede leer: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="966"/>
        <source>control token {number}: a line is &apos;token role name&apos;, roles are viewer, operator, admin, tokens have at least 16 characters</source>
        <translation>token de control {number}: una línea es &apos;token role name&apos;, los roles son viewer, operator, admin, los tokens tienen al menos 16 caracteres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="967"/>
        <source>token {number}</source>
        <translation>token {number}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="968"/>
        <source>control address {host}: only loopback is open without TLS and tokens (--control-cert, HIE_CONTROL_TOKENS)</source>
        <translation>dirección de control {host}: sin TLS ni tokens solo está abierto el loopback (--control-cert, HIE_CONTROL_TOKENS)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="969"/>
        <source>no production is running</source>
        <translation>no hay ninguna producción en ejecución</translation>
    </message>
    <message>
        <location filename=".declared.py" line="970"/>
        <source>a production is running already; stop it first</source>
        <translation>ya hay una producción en ejecución; detenerla primero</translation>
    </message>
    <message>
        <location filename=".declared.py" line="971"/>
        <source>status {status}: messages cannot be listed by it; use queued or a final status</source>
        <translation>estado {status}: no se pueden listar mensajes por él; usar queued o un estado final</translation>
    </message>
    <message>
        <location filename=".declared.py" line="972"/>
        <source>production {config} does not allow test messages (testing_enabled is off)</source>
        <translation>la producción {config} no permite mensajes de prueba (testing_enabled está desactivado)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="977"/>
        <source>from {1}</source>
        <translation>de {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="978"/>
        <source>sent after {tries} tries</source>
        <translation>enviado tras {tries} intentos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="979"/>
        <source>no runtime answers at {url}: {2}</source>
        <translation>ningún entorno de ejecución responde en {url}: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="980"/>
        <source>{url}{path}: the answer is not JSON (status {status})</source>
        <translation>{url}{path}: la respuesta no es JSON (estado {status})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="981"/>
        <source>status {status}</source>
        <translation>estado {status}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="982"/>
        <source>{url} refuses: {error} (status {status})</source>
        <translation>{url} rechaza: {error} (estado {status})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="983"/>
        <source>the runtime at {url} has ended or is out of reach</source>
        <translation>el entorno de ejecución en {url} ha terminado o no es accesible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="985"/>
        <source>credentials {name}: not a name (no /, \ or :, not beginning with a dot)</source>
        <translation>credenciales {name}: no es un nombre (sin /, \ ni :, sin punto al principio)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="984"/>
        <source>credentials {name} are not there: looked for {2}_PASSWORD in the environment, {3}, and in the keyring</source>
        <translation>las credenciales {name} no existen: se buscó {2}_PASSWORD en el entorno, {3}, y en el llavero</translation>
    </message>
    <message>
        <location filename=".declared.py" line="973"/>
        <source>item {name}: there is no such item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="974"/>
        <source>no answer within {PROBE_SECONDS} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="975"/>
        <source>{class_name} is not known here, so its connection cannot be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="976"/>
        <source>this item has no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="986"/>
        <source>{name}.json and {name}/password in {folder}</source>
        <translation>{name}.json y {name}/password en {folder}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="987"/>
        <source>no folder ({FOLDER_VARIABLE} is not set)</source>
        <translation>ninguna carpeta ({FOLDER_VARIABLE} no está definida)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="988"/>
        <source>is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <location filename=".declared.py" line="989"/>
        <source>credentials {name}: {folder} cannot be read: {reason}</source>
        <translation>credenciales {name}: no se puede leer {folder}: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="990"/>
        <source>the keyring&apos;s entry {name}</source>
        <translation>la entrada {name} del llavero</translation>
    </message>
    <message>
        <location filename=".declared.py" line="991"/>
        <source>credentials {name}: the keyring refuses ({2}); on a server use the environment or {FOLDER_VARIABLE}</source>
        <translation>credenciales {name}: el llavero se niega ({2}); en un servidor, usar el entorno o {FOLDER_VARIABLE}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="992"/>
        <source>{where}: is not {{&quot;username&quot;: &quot;...&quot;, &quot;password&quot;: &quot;...&quot;}}</source>
        <translation>{where}: no es {{&quot;username&quot;: &quot;...&quot;, &quot;password&quot;: &quot;...&quot;}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="993"/>
        <source>TLS configuration {configuration}, used by {users}: {3}</source>
        <translation>configuración TLS {configuration}, usada por {users}: {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="994"/>
        <source>TLS configuration {name}: {2}</source>
        <translation>configuración TLS {name}: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="995"/>
        <source>{depth} messages are waiting</source>
        <translation>{depth} mensajes en espera</translation>
    </message>
    <message>
        <location filename=".declared.py" line="996"/>
        <source>a message has waited {waited} s</source>
        <translation>un mensaje lleva {waited} s esperando</translation>
    </message>
    <message>
        <location filename=".declared.py" line="997"/>
        <source>inactive: no message for {silent} s</source>
        <translation>inactivo: ningún mensaje desde hace {silent} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="998"/>
        <source>{kind}: {text} (limit {limit})</source>
        <translation>{kind}: {text} (límite {limit})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="999"/>
        <source>not in the production any more</source>
        <translation>ya no está en la producción</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1000"/>
        <source>target {target} is a service, which takes nothing from others</source>
        <translation>el destino {target} es un servicio, que no recibe nada de otros</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1001"/>
        <source>target {target} is not in the production</source>
        <translation>el destino {target} no está en la producción</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1002"/>
        <source>queue of {full} is full</source>
        <translation>la cola de {full} está llena</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1003"/>
        <source>held back: {text}</source>
        <translation>frenado: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1004"/>
        <source>message {text}: it is too large to be edited ({2} bytes); it can be sent again as it is</source>
        <translation>mensaje {text}: es demasiado grande para editarlo ({2} bytes); se puede reenviar tal cual</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1005"/>
        <source>message {text}: it has not failed anywhere; say at which item to send it again</source>
        <translation>mensaje {text}: no ha fallado en ninguna parte; indicar en qué elemento reenviarlo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1006"/>
        <source>there is no item {item} in production {config}</source>
        <translation>no hay ningún elemento {item} en la producción {config}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1007"/>
        <source>given up by a person</source>
        <translation>abandonado por una persona</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1008"/>
        <source>test message</source>
        <translation>mensaje de prueba</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1009"/>
        <source>{path} cannot be loaded: {error}</source>
        <translation>no se puede cargar {path}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1010"/>
        <source>rule {name} is not in the workspace (there are: {known})</source>
        <translation>la regla {name} no está en el área de trabajo (existen: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1011"/>
        <source>process {name} is not in the workspace (there are: {known})</source>
        <translation>el proceso {name} no está en el área de trabajo (existen: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1012"/>
        <source>a stored process cannot be read: {1} errors</source>
        <translation>no se puede leer un proceso almacenado: {1} errores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1013"/>
        <source>there is no item {item} in the production</source>
        <translation>no hay ningún elemento {item} en la producción</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1014"/>
        <source>{name}: more than {MAX_HOPS} items in turn: a loop</source>
        <translation>{name}: más de {MAX_HOPS} elementos seguidos: un bucle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1015"/>
        <source>{name}: there is no such item in the production</source>
        <translation>{name}: este elemento no existe en la producción</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1016"/>
        <source>{name}: rule {wanted} is not in the workspace (there are: {known})</source>
        <translation>{name}: la regla {wanted} no está en el área de trabajo (existen: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1017"/>
        <source>process {process} waits for the answer of {asked}, which is not known here</source>
        <translation>el proceso {process} espera la respuesta de {asked}, que aquí no se conoce</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1018"/>
        <source>{rule}: {made}; this send is skipped</source>
        <translation>{rule}: {made}; se omite este envío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1019"/>
        <source>{transforms} makes no HL7 v2, which tests on traffic do not follow</source>
        <translation>{transforms} no produce HL7 v2, lo que las pruebas con tráfico no siguen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1020"/>
        <source>plugin {plugin} sends to {target}, which is not among its targets ({known})</source>
        <translation>el complemento {plugin} envía a {target}, que no está entre sus destinos ({known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1021"/>
        <source>plugin {plugin} made something that is no HL7: {error}</source>
        <translation>el complemento {plugin} produjo algo que no es HL7: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1022"/>
        <source>it goes on unless the same message came before, which is not known here</source>
        <translation>continúa, salvo que el mismo mensaje haya llegado antes, lo que aquí no se conoce</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1023"/>
        <source>it waits for those that come before it in its sequence, which are not known here</source>
        <translation>espera a los que lo preceden en su secuencia, que aquí no se conocen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1024"/>
        <source>it waits here for the delay that is set</source>
        <translation>espera aquí la demora definida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1025"/>
        <source>it is disabled: messages wait until it is enabled; this is what happens then</source>
        <translation>está desactivado: los mensajes esperan hasta que se active; esto es lo que ocurre entonces</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1026"/>
        <source>every send failed</source>
        <translation>fallaron todos los envíos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1027"/>
        <source>it has nothing to send to</source>
        <translation>no tiene a dónde enviar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1028"/>
        <source>{class_name} is no component of HIE: what it would do is not known</source>
        <translation>{class_name} no es un componente de HIE: no se sabe qué haría</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1029"/>
        <source>it collects messages into groups: what it sends depends on other messages and on time</source>
        <translation>reúne los mensajes en grupos: lo que envía depende de otros mensajes y del tiempo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1030"/>
        <source>what it sends to {targets}</source>
        <translation>lo que envía a {targets}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1031"/>
        <source>what it does</source>
        <translation>lo que hace</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1032"/>
        <source>the site&apos;s own Python (plugins/{1}.py) is not run here: {may} is not known</source>
        <translation>el Python propio del centro (plugins/{1}.py) no se ejecuta aquí: no se conoce {may}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1033"/>
        <source>the production is disabled (enabled: false); enable it to run it</source>
        <translation>la producción está desactivada (enabled: false); activarla para ejecutarla</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1034"/>
        <source>production {config} is running with {count_hosts} items</source>
        <translation>la producción {config} está en ejecución con {count_hosts} elementos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1035"/>
        <source>not all could be stored before the end ({state_text}): what was sent last is sent again by the next start</source>
        <translation>no se pudo almacenar todo antes del final ({state_text}): lo último enviado se volverá a enviar en el próximo inicio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1036"/>
        <source>production {config} has stopped</source>
        <translation>la producción {config} se ha detenido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1037"/>
        <source>{class_name} has no counterpart in HIE: messages wait here</source>
        <translation>{class_name} no tiene equivalente en HIE: los mensajes esperan aquí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1038"/>
        <source>disabled in the production</source>
        <translation>desactivado en la producción</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1039"/>
        <source>pool size 0: does not listen</source>
        <translation>tamaño del grupo 0: no escucha</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1040"/>
        <source>{name} is a service: it serves all its connections at the same time already</source>
        <translation>{name} es un servicio: ya atiende todas sus conexiones simultáneamente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1041"/>
        <source>{name}: pool size {pool_size} is not between 1 and 1000</source>
        <translation>{name}: el tamaño del grupo {pool_size} no está entre 1 y 1000</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1042"/>
        <source>there is no running item {name} in production {config}</source>
        <translation>no hay ningún elemento {name} en ejecución en la producción {config}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1043"/>
        <source>disabled itself: {reason}</source>
        <translation>se ha desactivado a sí mismo: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1044"/>
        <source>no answer from the targets within {timeout} s</source>
        <translation>sin respuesta de los destinos en {timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1045"/>
        <source>outside its schedule</source>
        <translation>fuera de su programación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1046"/>
        <source>storing works again</source>
        <translation>el almacenamiento vuelve a funcionar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1047"/>
        <source>the disk of the journal cannot be asked for its room: {error}</source>
        <translation>no se puede consultar el espacio libre del disco del diario: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1048"/>
        <source>there is room again: messages are taken in</source>
        <translation>vuelve a haber espacio: se aceptan mensajes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1049"/>
        <source>only {1} MB are free on the disk of the journal, less than the {2} MB the production keeps free (min_free_bytes): no message is taken in until there is room; what is stored is sent on</source>
        <translation>solo hay {1} MB libres en el disco del diario, menos que los {2} MB que la producción mantiene libres (min_free_bytes): no se acepta ningún mensaje hasta que haya espacio; lo almacenado se sigue enviando</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1050"/>
        <source>sent on</source>
        <translation>enviado a continuación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1051"/>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1052"/>
        <source>{made}: the class kept in imported/ has no XData {xdata} any more</source>
        <translation>{made}: la clase conservada en imported/ ya no tiene ningún XData {xdata}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1053"/>
        <source>is {value} here, {2} in the system default settings, which count more in IRIS: they got a row of its own for it</source>
        <translation>es {value} aquí, {2} en la configuración predeterminada del sistema, que prevalece en IRIS: se le ha añadido una fila propia para ello</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1054"/>
        <source>{folder} cannot be written: {2}</source>
        <translation>no se puede escribir en {folder}: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1055"/>
        <source>{1}: what the import kept cannot be read: {error}</source>
        <translation>{1}: no se puede leer lo que la importación conservó: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1056"/>
        <source>cannot be written as XML: {found}</source>
        <translation>no se puede escribir como XML: {found}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1057"/>
        <source>calls {unknown}, Python of this workspace</source>
        <translation>llama a {unknown}, Python de esta área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1058"/>
        <source>Write it in IRIS as a method of a class that extends Ens.Rule.FunctionSet</source>
        <translation>Escribirlo en IRIS como método de una clase que extienda Ens.Rule.FunctionSet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1059"/>
        <source>transforms/{own}.py does the work of a step in HIE; IRIS runs the code that was kept</source>
        <translation>transforms/{own}.py hace en HIE el trabajo de un paso; IRIS ejecuta el código que se conservó</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1060"/>
        <source>{count_table} entries</source>
        <translation>{count_table} entradas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1061"/>
        <source>{path}: neither HIE&apos;s nor IRIS&apos;s, stays in HIE</source>
        <translation>{path}: no es ni de HIE ni de IRIS, se queda en HIE</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1062"/>
        <source>{1}: stays in HIE, IRIS cannot run it</source>
        <translation>{1}: se queda en HIE, IRIS no puede ejecutarlo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1063"/>
        <source>Write it in IRIS, under the name that rules and items use</source>
        <translation>Escribirlo en IRIS, con el nombre que usan las reglas y los elementos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1064"/>
        <source>is no class name; in IRIS it is {new}</source>
        <translation>no es un nombre de clase; en IRIS es {new}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1065"/>
        <source>{where} holds the character U+{2}, which XML cannot hold; take it out, or write it as an expression ($char({3}))</source>
        <translation>{where} contiene el carácter U+{2}, que XML no admite; quitarlo o escribirlo como expresión ($char({3}))</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1066"/>
        <source>{name} cannot be the name of an element or attribute</source>
        <translation>{name} no puede ser el nombre de un elemento ni de un atributo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1067"/>
        <source>what was kept of an import is no XML any more ({error}): {2}</source>
        <translation>lo que se conservó de una importación ya no es XML ({error}): {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1068"/>
        <source>{place}: a remark may hold no -- and not end in -</source>
        <translation>{place}: una observación no puede contener -- ni acabar en -</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1069"/>
        <source>{seconds} s: IRIS counts whole seconds, {2} is written</source>
        <translation>{seconds} s: IRIS cuenta segundos enteros, se escribe {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1070"/>
        <source>places, groups and notes of the drawing stay in HIE</source>
        <translation>las posiciones, los grupos y las notas del dibujo se quedan en HIE</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1071"/>
        <source>{shown}: HIE&apos;s own, IRIS has no such setting</source>
        <translation>{shown}: propio de HIE, IRIS no tiene tal parámetro</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1072"/>
        <source>schedule {schedule}: IRIS knows neither cron nor time zones</source>
        <translation>programación {schedule}: IRIS no conoce ni cron ni zonas horarias</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1073"/>
        <source>Write it in IRIS syntax, in the time zone of the IRIS server</source>
        <translation>Escribirlo con la sintaxis de IRIS, en la zona horaria del servidor de IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1074"/>
        <source>item {item}</source>
        <translation>elemento {item}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1075"/>
        <source>{class_name}: HIE has no component for it; written as it came</source>
        <translation>{class_name}: HIE no tiene ningún componente para ello; escrito tal como llegó</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1076"/>
        <source>{title} has no counterpart in IRIS</source>
        <translation>{title} no tiene equivalente en IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1077"/>
        <source>Write a class for it in IRIS and put its name in the place of {class_name}</source>
        <translation>Escribir en IRIS una clase para ello y poner su nombre en lugar de {class_name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1078"/>
        <source>priority {priority} of the send to {to} is HIE&apos;s own; IRIS sends in turn</source>
        <translation>la prioridad {priority} del envío a {to} es propia de HIE; IRIS envía por orden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1079"/>
        <source>= {value}: HIE&apos;s own, IRIS has no such setting</source>
        <translation>= {value}: propio de HIE, IRIS no tiene tal parámetro</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1080"/>
        <source>has parts of its own, IRIS knows texts only: written as JSON</source>
        <translation>tiene partes propias, IRIS solo conoce textos: escrito como JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1081"/>
        <source>{place}: a remark as an XML comment may hold no -- and not end in -; write it as a comment step</source>
        <translation>{place}: una observación como comentario XML no puede contener -- ni acabar en -; escribirla como paso de comentario</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1082"/>
        <source>pool_size must be 1: messages of one group may not be gathered at several places</source>
        <translation>pool_size debe ser 1: los mensajes de un grupo no se pueden reunir en varios lugares</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1083"/>
        <source>{count_deliveries} messages as one</source>
        <translation>{count_deliveries} mensajes en uno solo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1084"/>
        <source>{count_deliveries} messages as one, not complete in time</source>
        <translation>{count_deliveries} mensajes en uno solo, no completo a tiempo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1085"/>
        <source>the aggregator has no targets</source>
        <translation>el agregador no tiene destinos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1086"/>
        <source>bad message: {bad}</source>
        <translation>mensaje no válido: {bad}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1087"/>
        <source>stored, but the target has not answered within {patience} s</source>
        <translation>almacenado, pero el destino no ha respondido en {patience} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1088"/>
        <source>the target refused the message</source>
        <translation>el destino rechazó el mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1089"/>
        <source>the service is being stopped; the message is stored</source>
        <translation>el servicio se está deteniendo; el mensaje está almacenado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1090"/>
        <source>the form of the process it waited in cannot be read any more; send it again</source>
        <translation>la forma del proceso en la que esperaba ya no se puede leer; reenviarlo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1091"/>
        <source>the process raised an alert for message {index} of block {id}</source>
        <translation>el proceso emitió una alerta para el mensaje {index} del bloque {id}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1092"/>
        <source>names no plug-in; set plugin to the name of a file in plugins/, without .py</source>
        <translation>no indica ningún complemento; poner en plugin el nombre de un archivo de plugins/, sin .py</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1093"/>
        <source>plugin {plugin} returned nothing to send</source>
        <translation>el complemento {plugin} no devolvió nada que enviar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1094"/>
        <source>the de-duplicator has no targets</source>
        <translation>el eliminador de duplicados no tiene destinos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1095"/>
        <source>with the same {key_fields}</source>
        <translation>con los mismos valores en {key_fields}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1096"/>
        <source>of the same content</source>
        <translation>con el mismo contenido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1097"/>
        <source>a duplicate: a message {what} was here before</source>
        <translation>un duplicado: un mensaje {what} ya pasó por aquí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1098"/>
        <source>{names} are all empty: nobody can tell whether it was here before</source>
        <translation>{names} están todos vacíos: no se puede saber si ya pasó por aquí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1099"/>
        <source>release_at: {text} found, a time of the day is expected, e.g. 02:00</source>
        <translation>release_at: se esperaba una hora del día, p. ej. 02:00, se encontró {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1100"/>
        <source>the delay has no targets</source>
        <translation>la demora no tiene destinos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1101"/>
        <source>{subject_prefix} Alert from {2} on {3}</source>
        <translation>{subject_prefix} Alerta de {2} en {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1102"/>
        <source>{subject_prefix} Alert from {2}</source>
        <translation>{subject_prefix} Alerta de {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1103"/>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1104"/>
        <source>pool_size must be 1: what belongs together may not be held at several places</source>
        <translation>pool_size debe ser 1: lo que va junto no se puede retener en varios lugares</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1105"/>
        <source>unexpected {name}</source>
        <translation>{name} inesperado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1106"/>
        <source>reply {1} ({because}={actions})</source>
        <translation>respuesta {1} ({because}={actions})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1107"/>
        <source>not understood</source>
        <translation>no comprendida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1108"/>
        <source>suspended by a person: {text}</source>
        <translation>suspendido por una persona: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1109"/>
        <source>in {pause} s, as the peer asks</source>
        <translation>en {pause} s, como pide el otro extremo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1110"/>
        <source>every {pause} s</source>
        <translation>cada {pause} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1111"/>
        <source>reply code actions {text}: entry {part} is not code=actions with actions of the letters {LETTERS}</source>
        <translation>acciones por código de respuesta {text}: la entrada {part} no es code=actions con acciones de las letras {LETTERS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1112"/>
        <source>reply code actions {text}: code {code} is none of :?A :?E :?R :XX :_ :~ :* :I? :T? E E#n E*text X</source>
        <translation>acciones por código de respuesta {text}: el código {code} no es ninguno de :?A :?E :?R :XX :_ :~ :* :I? :T? E E#n E*text X</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1113"/>
        <source>{transforms} was not applied</source>
        <translation>no se aplicó {transforms}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1114"/>
        <source>unexpected {name} while routing</source>
        <translation>{name} inesperado durante el enrutamiento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1115"/>
        <source>no rule sent it anywhere</source>
        <translation>ninguna regla lo envió a ninguna parte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1116"/>
        <source>deleted by a rule</source>
        <translation>eliminado por una regla</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1117"/>
        <source>first_sequence_number: {first} found, a whole number is expected</source>
        <translation>first_sequence_number: se esperaba un número entero, se encontró {first}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1118"/>
        <source>MSH-13 {1} is not a sequence number</source>
        <translation>MSH-13 {1} no es un número de secuencia</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1119"/>
        <source>messages {missing} of {key} are missing; those after them go on</source>
        <translation>faltan los mensajes {missing} de {key}; los siguientes continúan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1120"/>
        <source>a duplicate: message {number} of {key} was here before</source>
        <translation>un duplicado: el mensaje {number} de {key} ya pasó por aquí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1121"/>
        <source>message {number} came too late</source>
        <translation>el mensaje {number} llegó demasiado tarde</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1122"/>
        <source>message {number} goes on after a gap</source>
        <translation>el mensaje {number} continúa tras un hueco</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1123"/>
        <source>the sequence manager has no targets</source>
        <translation>el gestor de secuencia no tiene destinos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1124"/>
        <source>the service has no targets</source>
        <translation>el servicio no tiene destinos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1125"/>
        <source>no HL7 message in it: nothing to split</source>
        <translation>no contiene ningún mensaje HL7: nada que dividir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1126"/>
        <source>{count_parts} messages in it; at most {most_parts} are allowed</source>
        <translation>contiene {count_parts} mensajes; se permiten {most_parts} como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1127"/>
        <source>the splitter has no targets</source>
        <translation>el divisor no tiene destinos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1128"/>
        <source>item &quot;{item}&quot;, {setting}: {error}</source>
        <translation>elemento &quot;{item}&quot;, {setting}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1129"/>
        <source>the receiver did not accept the message: it replied {shown} and {2} bytes more; accepted is {expected}</source>
        <translation>el receptor no aceptó el mensaje: respondió {shown} y {2} bytes más; se acepta {expected}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1130"/>
        <source>the receiver did not accept the message: it replied {shown} and {2} bytes more</source>
        <translation>el receptor no aceptó el mensaje: respondió {shown} y {2} bytes más</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1131"/>
        <source>the receiver did not accept the message: it replied {shown}; accepted is {expected}</source>
        <translation>el receptor no aceptó el mensaje: respondió {shown}; se acepta {expected}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1132"/>
        <source>the receiver did not accept the message: it replied {shown}</source>
        <translation>el receptor no aceptó el mensaje: respondió {shown}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1133"/>
        <source>transforms: {missing} not in the workspace&apos;s transforms folder</source>
        <translation>transforms: {missing} no está en la carpeta transforms del área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1134"/>
        <source>messages that wait in an earlier form of the process will fail: {error}</source>
        <translation>los mensajes que esperan en una forma anterior del proceso fallarán: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1135"/>
        <source>an entry without a name; not read</source>
        <translation>una entrada sin nombre; no leída</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1136"/>
        <source>more than {1} unpacked; the rest was not read</source>
        <translation>más de {1} una vez descomprimido; el resto no se leyó</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1137"/>
        <source>its path leads out of the zip; it was read, and nothing is written there</source>
        <translation>su ruta sale del zip; se leyó, y no se escribe nada allí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1138"/>
        <source>Ask who made this zip</source>
        <translation>Preguntar quién hizo este zip</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1139"/>
        <source>the zip cannot be read: {error}</source>
        <translation>no se puede leer el zip: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1140"/>
        <source>Unpack it yourself and import the folder</source>
        <translation>Descomprimirlo a mano e importar la carpeta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1141"/>
        <source>its directory has {1}; a zip may hold {files} files</source>
        <translation>su directorio ocupa {1}; un zip puede contener {files} archivos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1142"/>
        <source>a zip inside a zip is not read; unpack the outer one and import what was in it</source>
        <translation>no se lee un zip dentro de un zip; descomprimir el exterior e importar lo que contenía</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1143"/>
        <source>a link, no file; not read</source>
        <translation>un enlace, no un archivo; no leído</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1144"/>
        <source>is encrypted; zips without a password are read</source>
        <translation>está cifrado; se leen los zips sin contraseña</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1145"/>
        <source>too large: unpacked it has more than the {1} that are read (--max-mb)</source>
        <translation>demasiado grande: descomprimido supera los {1} que se leen (--max-mb)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1146"/>
        <source>written in {language}, which is kept but does not run</source>
        <translation>escrito en {language}, que se conserva pero no se ejecuta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1147"/>
        <source>property {1}</source>
        <translation>propiedad {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1148"/>
        <source>holds no program; does nothing, as in IRIS</source>
        <translation>no contiene ningún programa; no hace nada, como en IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1149"/>
        <source>kept; disabled, as in IRIS</source>
        <translation>conservado; desactivado, como en IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1150"/>
        <source>kept; an error when a message reaches it</source>
        <translation>conservado; un error cuando un mensaje llega a él</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1151"/>
        <source>Write it with other steps; a router decides by rules (docs/business-processes.md)</source>
        <translation>Escribirlo con otros pasos; un enrutador decide según reglas (docs/business-processes.md)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1152"/>
        <source>kept, does not run</source>
        <translation>conservado, no se ejecuta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1153"/>
        <source>Compensation is not run; undo in a catch</source>
        <translation>La compensación no se ejecuta; deshacer en un catch</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1154"/>
        <source>Look at the BPL in IRIS</source>
        <translation>Mirar el BPL en IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1155"/>
        <source>is not an assignment of &lt;{tag}&gt;; kept, does not run</source>
        <translation>no es una asignación de &lt;{tag}&gt;; conservado, no se ejecuta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1156"/>
        <source>type {kind} found; allowed are all and any; all is used</source>
        <translation>se encontró type {kind}; se permiten all y any; se usa all</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1157"/>
        <source>stands outside the branches of &lt;{tag}&gt;; kept, does not run</source>
        <translation>está fuera de las ramas de &lt;{tag}&gt;; conservado, no se ejecuta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1158"/>
        <source>{one} has code ({2})</source>
        <translation>{one} contiene código ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1159"/>
        <source>its adapter is {adapter}, not {expected}</source>
        <translation>su adaptador es {adapter}, no {expected}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1160"/>
        <source>its adapter {one} has code ({2})</source>
        <translation>su adaptador {one} contiene código ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1161"/>
        <source>{one} computes {label} ({expression})</source>
        <translation>{one} calcula {label} ({expression})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1162"/>
        <source>= {row}: not used, the production sets it for {2}</source>
        <translation>= {row}: no se usa, la producción lo define para {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1163"/>
        <source>= {row}: no item of the imported productions fits {where}, or a closer row counts</source>
        <translation>= {row}: ningún elemento de las producciones importadas corresponde a {where}, o cuenta una fila más precisa</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1164"/>
        <source>The table is kept in imported/</source>
        <translation>La tabla se conserva en imported/</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1165"/>
        <source>file name</source>
        <translation>nombre de archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1166"/>
        <source>the file names no class; the name is taken from the {named_by}</source>
        <translation>el archivo no indica ninguna clase; origen del nombre: {named_by}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1167"/>
        <source>create {create} found; allowed are {CREATES}; new is used</source>
        <translation>se encontró create {create}; se permiten {CREATES}; se usa new</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1168"/>
        <source>written in {language}, which is kept but cannot run</source>
        <translation>escrito en {language}, que se conserva pero no se puede ejecutar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1169"/>
        <source>stands outside {allowed_text} of &lt;{tag}&gt;; kept, does not run</source>
        <translation>está fuera de {allowed_text} de &lt;{tag}&gt;; conservado, no se ejecuta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1170"/>
        <source>Look at the DTL in IRIS</source>
        <translation>Mirar la DTL en IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1171"/>
        <source>Write it as steps, or in Python and name the file in the step&apos;s python (docs/python.md)</source>
        <translation>Escribirlo como pasos, o en Python e indicar el archivo en python del paso (docs/python.md)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1172"/>
        <source>declared {encoding} without a byte order mark; read as UTF-8</source>
        <translation>declarado {encoding} sin marca de orden de bytes (BOM); leído como UTF-8</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1173"/>
        <source>encoding {encoding} is declared; UTF-8, UTF-16 with byte order mark, ISO-8859-x and windows-125x are read</source>
        <translation>se declara la codificación {encoding}; se leen UTF-8, UTF-16 con marca de orden de bytes (BOM), ISO-8859-x y windows-125x</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1174"/>
        <source>byte 0x{1} on line {line} is not {3}</source>
        <translation>el byte 0x{1} de la línea {line} no es {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1175"/>
        <source>{found}: the file is cut off or damaged</source>
        <translation>{found}: el archivo está cortado o dañado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1176"/>
        <source>{found}; the file was read as ISO-8859-1</source>
        <translation>{found}; el archivo se leyó como ISO-8859-1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1177"/>
        <source>encoding {encoding} is declared, which does not exist</source>
        <translation>se declara la codificación {encoding}, que no existe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1178"/>
        <source>a NUL character, so it is no text (UTF-16 is read with a byte order mark only)</source>
        <translation>un carácter NUL, luego no es texto (UTF-16 solo se lee con marca de orden de bytes, BOM)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1179"/>
        <source>{files} files</source>
        <translation>{files} archivos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1180"/>
        <source>{1} together (--max-mb)</source>
        <translation>{1} en total (--max-mb)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1181"/>
        <source>more than {what}; from here on nothing was read</source>
        <translation>más de {what}; a partir de aquí no se leyó nada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1182"/>
        <source>Import fewer at a time</source>
        <translation>Importar menos de una vez</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1183"/>
        <source>{number} files not read: IRIS code is in {IRIS_ENDINGS} and .zip</source>
        <translation>{number} archivos no leídos: el código de IRIS está en {IRIS_ENDINGS} y .zip</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1184"/>
        <source>no ending</source>
        <translation>sin extensión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1185"/>
        <source>a folder of more than {1} files; the rest was not looked at</source>
        <translation>una carpeta de más de {1} archivos; el resto no se examinó</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1186"/>
        <source>Import the folder of the IRIS code only</source>
        <translation>Importar solo la carpeta del código de IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1187"/>
        <source>a link that leads out of the folder; not read</source>
        <translation>un enlace que lleva fuera de la carpeta; no leído</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1188"/>
        <source>Import what it leads to by itself</source>
        <translation>Importar por separado aquello a lo que lleva</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1189"/>
        <source>no ordinary file; not read</source>
        <translation>no es un archivo normal; no leído</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1190"/>
        <source>too large: {1}; at most {2} are read (--max-mb)</source>
        <translation>demasiado grande: {1}; se leen {2} como máximo (--max-mb)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1191"/>
        <source>Export it from IRIS in parts, or raise the limit</source>
        <translation>Exportarlo de IRIS por partes o subir el límite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1192"/>
        <source>Compare its accents and umlauts; save it as UTF-8</source>
        <translation>Comparar sus acentos y diéresis; guardarlo como UTF-8</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1193"/>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1194"/>
        <source>an HL7 message, not a schema or IRIS code; not imported</source>
        <translation>un mensaje HL7, no un esquema ni código de IRIS; no importado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1195"/>
        <source>Use it as a test message</source>
        <translation>Usarlo como mensaje de prueba</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1196"/>
        <source>Export it again from IRIS</source>
        <translation>Exportarlo de nuevo de IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1197"/>
        <source>Write what it does as a rule, a transform or a Python component</source>
        <translation>Escribir lo que hace como regla, transformación o componente de Python</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1198"/>
        <source>neither XML nor class text with a line &apos;Class Package.Name&apos;</source>
        <translation>ni XML ni texto de clase con una línea &apos;Class Package.Name&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1199"/>
        <source>more than {MAX_BLOCKS} XData blocks</source>
        <translation>más de {MAX_BLOCKS} bloques XData</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1200"/>
        <source>a class without code; kept as {path}, items of it have its defaults</source>
        <translation>una clase sin código; conservada como {path}, sus elementos tienen sus valores predeterminados</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1201"/>
        <source>program code</source>
        <translation>código de programa</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1202"/>
        <source>its code ({code}) is not imported</source>
        <translation>su código ({code}) no se importa</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1203"/>
        <source>{what}; the class is kept as {path} and does not run</source>
        <translation>{what}; la clase se conserva como {path} y no se ejecuta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1204"/>
        <source>Export the class again from IRIS</source>
        <translation>Exportar de nuevo la clase de IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1205"/>
        <source>root element &lt;{tag}&gt;; &lt;Export&gt;, &lt;Production&gt;, &lt;ruleDefinition&gt;, &lt;transform&gt;, &lt;process&gt;, &lt;lookupTable&gt;, &lt;defaultSettings&gt; or &lt;Category&gt; expected</source>
        <translation>elemento raíz &lt;{tag}&gt;; se esperaba &lt;Export&gt;, &lt;Production&gt;, &lt;ruleDefinition&gt;, &lt;transform&gt;, &lt;process&gt;, &lt;lookupTable&gt;, &lt;defaultSettings&gt; o &lt;Category&gt;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1206"/>
        <source>&lt;{tag}&gt; is kept as {path} and does not run</source>
        <translation>&lt;{tag}&gt; se conserva como {path} y no se ejecuta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1207"/>
        <source>export notes or a copy of settings; no effect</source>
        <translation>notas de exportación o una copia de parámetros; sin efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1208"/>
        <source>kept as {path}, has no effect</source>
        <translation>conservado como {path}, sin efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1209"/>
        <source>production {production} is not in these files (there are: {known})</source>
        <translation>la producción {production} no está en estos archivos (existen: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1210"/>
        <source>is in the files too; not imported, as another one was asked for</source>
        <translation>también está en los archivos; no importada, ya que se pidió otra</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1211"/>
        <source>Rewrite the step, or have the work done by a router and transforms</source>
        <translation>Reescribir el paso o encargar el trabajo a un enrutador y transformaciones</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1212"/>
        <source>Rewrite the step, or write the transform in Python</source>
        <translation>Reescribir el paso o escribir la transformación en Python</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1213"/>
        <source>An entry of the credentials table, which no export holds: note who has the user and password</source>
        <translation>Una entrada de la tabla de credenciales, que ninguna exportación contiene: anotar quién tiene el usuario y la contraseña</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1214"/>
        <source>A TLS configuration, which no export holds: ask for its certificates</source>
        <translation>Una configuración TLS, que ninguna exportación contiene: pedir sus certificados</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1215"/>
        <source>IRIS sends with |^~\&amp;; kept so</source>
        <translation>IRIS envía con |^~\&amp;; se conserva así</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1216"/>
        <source>Empty it to keep each message&apos;s own</source>
        <translation>Vaciarlo para conservar los propios de cada mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1217"/>
        <source>IRIS listens on every network; kept so</source>
        <translation>IRIS escucha en todas las redes; se conserva así</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1218"/>
        <source>Set 127.0.0.1 or one address to listen on less</source>
        <translation>Poner 127.0.0.1 o una dirección para escuchar en menos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1219"/>
        <source>IRIS expects a block with its name before each message; kept so</source>
        <translation>IRIS espera antes de cada mensaje un bloque con su nombre; se conserva así</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1220"/>
        <source>Switch it off if senders send messages only</source>
        <translation>Desactivarlo si los emisores solo envían mensajes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1221"/>
        <source>IRIS answers with the target&apos;s response; kept so</source>
        <translation>IRIS contesta con la respuesta del destino; se conserva así</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1222"/>
        <source>Immed answers when the message is stored</source>
        <translation>Immed contesta cuando el mensaje está almacenado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1223"/>
        <source>IRIS gives up after 15 seconds; kept so</source>
        <translation>IRIS abandona a los 15 segundos; se conserva así</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1224"/>
        <source>-1 tries for ever</source>
        <translation>-1 lo intenta sin fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1225"/>
        <source>set twice; the last value counts</source>
        <translation>definido dos veces; cuenta el último valor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1226"/>
        <source>{timeout} as attribute; the setting of the same name counts</source>
        <translation>{timeout} como atributo; cuenta el parámetro del mismo nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1227"/>
        <source>= {value} by class {said_by}; has no effect</source>
        <translation>= {value} según la clase {said_by}; sin efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1228"/>
        <source>= {value} by class {said_by}: {problem}; kept as it is</source>
        <translation>= {value} según la clase {said_by}: {problem}; conservado tal cual</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1229"/>
        <source>= {value} by class {said_by}</source>
        <translation>= {value} según la clase {said_by}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1230"/>
        <source>{value}: {problem}; kept as it is</source>
        <translation>{value}: {problem}; conservado tal cual</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1231"/>
        <source>set to nothing in IRIS; HIE&apos;s default is used</source>
        <translation>vacío en IRIS; se usa el valor predeterminado de HIE</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1232"/>
        <source>{value}: set for the {target}, but it belongs to the other; IRIS ignores it, so does HIE</source>
        <translation>{value}: definido para {target}, pero pertenece al otro; IRIS lo ignora, HIE también</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1233"/>
        <source>Move it if it was meant to work</source>
        <translation>Moverlo si debía tener efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1234"/>
        <source>{value}: kept, has no effect</source>
        <translation>{value}: conservado, sin efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1235"/>
        <source>= {value} from the system default settings</source>
        <translation>= {value} de la configuración predeterminada del sistema</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1236"/>
        <source>{value} from the system default settings; kept</source>
        <translation>{value} de la configuración predeterminada del sistema; conservado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1237"/>
        <source>has no value here</source>
        <translation>aquí no tiene valor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1238"/>
        <source>In IRIS it may come from the system default settings; enter it</source>
        <translation>En IRIS puede venir de la configuración predeterminada del sistema; introducirlo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1239"/>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1240"/>
        <source>{count} entries; given twice, the last counts: {2}</source>
        <translation>{count} entradas; repetida, cuenta la última: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1241"/>
        <source>{label} = {value} from the system default settings</source>
        <translation>{label} = {value} de la configuración predeterminada del sistema</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1242"/>
        <source>kept with the production, has no effect</source>
        <translation>conservado con la producción, sin efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1243"/>
        <source>{value} is not a number of seconds from 0 to 3600; HIE&apos;s default is used</source>
        <translation>{value} no es un número de segundos de 0 a 3600; se usa el valor predeterminado de HIE</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1244"/>
        <source>production setting {value}: kept, has no effect</source>
        <translation>parámetro de la producción {value}: conservado, sin efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1245"/>
        <source>{missing}: no such item in the production; messages for it would fail</source>
        <translation>{missing}: este elemento no existe en la producción; los mensajes para él fallarían</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1246"/>
        <source>Add the item, or take the target out</source>
        <translation>Añadir el elemento o quitar el destino</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1247"/>
        <source>another item of the production has this name</source>
        <translation>otro elemento de la producción tiene este nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1248"/>
        <source>Rename one of them</source>
        <translation>Cambiar el nombre de uno de ellos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1249"/>
        <source>{label} {2} is neither true nor false; false is used</source>
        <translation>{label} {2} no es ni true ni false; se usa false</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1250"/>
        <source>kept with the item, has no effect</source>
        <translation>conservado con el elemento, sin efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1251"/>
        <source>{class_name} → {2}: runs the process of that name</source>
        <translation>{class_name} → {2}: ejecuta el proceso de ese nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1252"/>
        <source>Replace it by a component of the palette; messages for it wait in its queue</source>
        <translation>Sustituirlo por un componente de la paleta; los mensajes para él esperan en su cola</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1253"/>
        <source>Its class extends {base}, but {why}: take {title} if that does not matter; {advice}</source>
        <translation>Su clase extiende {base}, pero {why}: tomar {title} si eso no importa; {advice}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1254"/>
        <source>{1} has no counterpart in HIE; shown as: {kind}</source>
        <translation>{1} no tiene equivalente en HIE; se muestra como: {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1255"/>
        <source>no class</source>
        <translation>ninguna clase</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1256"/>
        <source>{class_name} → {2}: the class extends {base} without code of its own</source>
        <translation>{class_name} → {2}: la clase extiende {base} sin código propio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1257"/>
        <source>{class_name} → {2}: runs the process of that name (by way of {3})</source>
        <translation>{class_name} → {2}: ejecuta el proceso de ese nombre (a través de {3})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1258"/>
        <source>{class_name} → {2}: the class extends {base} without code of its own (by way of {4})</source>
        <translation>{class_name} → {2}: la clase extiende {base} sin código propio (a través de {4})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1259"/>
        <source>{label} {text} is not a whole number from {least} to {MOST_WORKERS}; {made} is used</source>
        <translation>{label} {text} no es un número entero de {least} a {MOST_WORKERS}; se usa {made}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1260"/>
        <source>to supply</source>
        <translation>por completar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1261"/>
        <source>IRIS import</source>
        <translation>Importación de IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1262"/>
        <source>{1}… ({count_text} characters)</source>
        <translation>{1}… ({count_text} caracteres)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1263"/>
        <source>attribute not known; kept, has no effect</source>
        <translation>atributo desconocido; conservado, sin efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1264"/>
        <source>not known in &lt;{tag}&gt;; kept, has no effect</source>
        <translation>desconocido en &lt;{tag}&gt;; conservado, sin efecto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1265"/>
        <source>Rewrite it; until then a message that reaches it is bad</source>
        <translation>Reescribirlo; hasta entonces, un mensaje que llegue a él es no válido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1266"/>
        <source>{name} {2} found, YYYY-MM-DDThh:mm:ss or nothing expected</source>
        <translation>se esperaba YYYY-MM-DDThh:mm:ss o nada, se encontró {name} {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1267"/>
        <source>Set the dates of the rule set</source>
        <translation>Poner las fechas del conjunto de reglas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1268"/>
        <source>beside the conditions of the rule; runs when none of them is true</source>
        <translation>junto a las condiciones de la regla; se ejecuta cuando ninguna de ellas es cierta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1269"/>
        <source>of several &lt;otherwise&gt; some are disabled; all are</source>
        <translation>de varios &lt;otherwise&gt; algunos están desactivados; todos lo están</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1270"/>
        <source>constraint {name} is not known; the rule would match too much, so it is disabled</source>
        <translation>la restricción {name} no se conoce; la regla se aplicaría a demasiado, por lo que está desactivada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1271"/>
        <source>the second constraint on {field}; both must hold</source>
        <translation>la segunda restricción sobre {field}; deben cumplirse ambas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1272"/>
        <source>the second constraint on {field}; both must hold, so the rule never applies</source>
        <translation>la segunda restricción sobre {field}; deben cumplirse ambas, así que la regla nunca se aplica</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1273"/>
        <source>calls {unknown}, which HIE does not know</source>
        <translation>llama a {unknown}, que HIE no conoce</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1274"/>
        <source>Write {unknown} in Python in the workspace&apos;s functions/ folder (docs/python.md); until then a message that reaches it is bad</source>
        <translation>Escribir {unknown} en Python en la carpeta functions/ del área de trabajo (docs/python.md); hasta entonces, un mensaje que llegue a él es no válido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1275"/>
        <source>not supported; an error when a message reaches it</source>
        <translation>no admitido; un error cuando un mensaje llega a él</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1276"/>
        <source>names no target; it sends nothing</source>
        <translation>no indica ningún destino; no envía nada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1277"/>
        <source>beside the conditions of the foreach; runs when none of them is true</source>
        <translation>junto a las condiciones del foreach; se ejecuta cuando ninguna de ellas es cierta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1278"/>
        <source>{text} names no segment</source>
        <translation>{text} no indica ningún segmento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1279"/>
        <source>{problem}; an error when a message reaches it</source>
        <translation>{problem}; un error cuando un mensaje llega a él</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1280"/>
        <source>is not an item of the production; messages for it would fail</source>
        <translation>no es un elemento de la producción; los mensajes para él fallarían</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1281"/>
        <source>Add the item, or take the target out of the rule</source>
        <translation>Añadir el elemento o quitar el destino de la regla</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1282"/>
        <source>condition {entry}</source>
        <translation>condición {entry}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1283"/>
        <source>the standard&apos;s own category, which HIE has; kept as {path}</source>
        <translation>la categoría propia del estándar, que HIE ya tiene; conservada como {path}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1284"/>
        <source>If the site changed it in IRIS, give it another name there and export it again</source>
        <translation>Si el centro la cambió en IRIS, darle allí otro nombre y exportarla de nuevo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1285"/>
        <source>{count_structures} structures, {count_segments} segments, {count_message_types} message types</source>
        <translation>{count_structures} estructuras, {count_segments} segmentos, {count_message_types} tipos de mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1286"/>
        <source>on no base: it has only what it says</source>
        <translation>sin base: solo tiene lo que ella misma define</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1287"/>
        <source>; {count_elements} further elements are kept</source>
        <translation>; se conservan {count_elements} elementos más</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1288"/>
        <source>; given twice, the last counts: {1}</source>
        <translation>; repetida, cuenta la última: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1289"/>
        <source>{error}; kept, messages of this structure have no group paths</source>
        <translation>{error}; conservada, los mensajes de esta estructura no tienen rutas de grupo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1290"/>
        <source>Mend it in schemas/</source>
        <translation>Corregirla en schemas/</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1291"/>
        <source>piece {1} of {name} is not a number from 1 to 9999; left out</source>
        <translation>piece {1} de {name} no es un número de 1 a 9999; omitido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1292"/>
        <source>Enter the credentials {value} in the credentials store</source>
        <translation>Introducir las credenciales {value} en el almacén de credenciales</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1293"/>
        <source>Define the TLS configuration {value} in the production&apos;s tls section</source>
        <translation>Definir la configuración TLS {value} en la sección tls de la producción</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1294"/>
        <source>A Windows path: change it if HIE runs on another system</source>
        <translation>Una ruta de Windows: cambiarla si HIE se ejecuta en otro sistema</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1295"/>
        <source>{name} is its alias; the item now names the class</source>
        <translation>{name} es su alias; el elemento indica ahora la clase</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1296"/>
        <source>is named but not in these files</source>
        <translation>se menciona pero no está en estos archivos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1297"/>
        <source>gets messages from rule {rule} but is not in these files</source>
        <translation>recibe mensajes de la regla {rule} pero no está en estos archivos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1298"/>
        <source>is used by rule {rule} but not in these files</source>
        <translation>lo usa la regla {rule} pero no está en estos archivos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1299"/>
        <source>is used by process {process} but not in these files</source>
        <translation>lo usa el proceso {process} pero no está en estos archivos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1300"/>
        <source>is called by {transform} but not in these files</source>
        <translation>lo llama {transform} pero no está en estos archivos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1301"/>
        <source>Export the rule class too</source>
        <translation>Exportar también la clase de la regla</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1302"/>
        <source>Export the DTL class too</source>
        <translation>Exportar también la clase DTL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1303"/>
        <source>{kind} is in {file} too, the same</source>
        <translation>{kind} está también en {file}, igual</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1304"/>
        <source>{kind} is in {file} too, differently; that one is imported</source>
        <translation>{kind} está también en {file}, distinto; se importa aquel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1305"/>
        <source>Import only the one you want</source>
        <translation>Importar solo el deseado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1306"/>
        <source>class is in {file} too, the same</source>
        <translation>la clase está también en {file}, igual</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1307"/>
        <source>class is in {file} too, differently; that one is imported</source>
        <translation>la clase está también en {file}, distinta; se importa aquella</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1308"/>
        <source>{kind} of {giver}, which the class extends without one of its own</source>
        <translation>{kind} de la clase superior {giver}; la clase no tiene uno propio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1309"/>
        <source>is listed in the export&apos;s project, but its code is not in the files</source>
        <translation>figura en el proyecto de la exportación, pero su código no está en los archivos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1310"/>
        <source>Export it too if an item, rule or transform uses it</source>
        <translation>Exportarlo también si lo usa un elemento, una regla o una transformación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1311"/>
        <source>when it is reached</source>
        <translation>cuando se llega a él</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1312"/>
        <source>{folder} is a workspace itself ({2}); several productions need a folder of their own each</source>
        <translation>{folder} es en sí un área de trabajo ({2}); varias producciones necesitan cada una su propia carpeta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1313"/>
        <source>line {line}: {reason}</source>
        <translation>línea {line}: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1314"/>
        <source>a DOCTYPE is not allowed: IRIS writes none, and entities may be an attack</source>
        <translation>no se permite un DOCTYPE: IRIS no escribe ninguno, y las entidades pueden ser un ataque</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1315"/>
        <source>too large: {found} elements and attributes; at most {marks} are read (--max-mb)</source>
        <translation>demasiado grande: {found} elementos y atributos; se leen {marks} como máximo (--max-mb)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1316"/>
        <source>it ends too soon</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1317"/>
        <source>a text or attribute of more than 10 MB</source>
        <translation>un texto o atributo de más de 10 MB</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1318"/>
        <source>elements nested more than {MAX_DEPTH} deep</source>
        <translation>elementos anidados en más de {MAX_DEPTH} niveles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1319"/>
        <source>not readable as XML: {reason}</source>
        <translation>no se puede leer como XML: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1320"/>
        <source>message id {text}: not a message id (a UUID is expected)</source>
        <translation>ID de mensaje {text}: no es un ID de mensaje (se espera un UUID)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1321"/>
        <source>message id {text}: not a message of this journal</source>
        <translation>ID de mensaje {text}: no es un mensaje de este diario</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1322"/>
        <source>{path}: the write-ahead log cannot be folded in ({error})</source>
        <translation>{path}: no se puede incorporar el registro de escritura anticipada (WAL) ({error})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1323"/>
        <source>{path}: cannot write in the data folder: {error}</source>
        <translation>{path}: no se puede escribir en la carpeta de datos: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1324"/>
        <source>{parent}: another runtime (process {holder}) is using this data folder; stop it or give another --data-dir</source>
        <translation>{parent}: otro entorno de ejecución (proceso {holder}) está usando esta carpeta de datos; detenerlo o indicar otro --data-dir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1325"/>
        <source>{path}: damaged, so nobody can tell whether the journal is whole. Look at it with &apos;hie-runtime journal check {parent}&apos;; to start with what is there, delete this file</source>
        <translation>{path}: dañado, por lo que no se puede saber si el diario está completo. Examinarlo con &apos;hie-runtime journal check {parent}&apos;; para iniciar con lo que hay, eliminar este archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1326"/>
        <source>{path}: cannot be written: {error}</source>
        <translation>{path}: no se puede escribir: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1327"/>
        <source>{path}: this is not the journal {2} was kept for. Put the right {3} back; if it was replaced on purpose, delete {4}</source>
        <translation>{path}: este no es el diario para el que se llevaba {2}. Volver a poner el {3} correcto; si se sustituyó a propósito, eliminar {4}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1328"/>
        <source>{path}: blocks {2} to {block}, which were acknowledged, are missing: the end of the journal was cut off or an old copy was put back. Restore {4} and {4}-wal together; to go on without these messages, delete {5}</source>
        <translation>{path}: faltan los bloques {2} a {block}, de los que se acusó recibo: el final del diario se cortó o se volvió a poner una copia antigua. Restaurar juntos {4} y {4}-wal; para continuar sin estos mensajes, eliminar {5}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1329"/>
        <source>{path}: {2}. Nothing was changed. Put the folder {SPOOL_FOLDER} back as it was, or save the rest with &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;</source>
        <translation>{path}: {2}. No se cambió nada. Volver a poner la carpeta {SPOOL_FOLDER} como estaba o salvar el resto con &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1330"/>
        <source>{path} says there was one</source>
        <translation>según {path}, había un diario</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1331"/>
        <source>{log} is part of one</source>
        <translation>{log} forma parte de un diario</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1332"/>
        <source>{path} is missing or empty, but {sign}. Nothing was changed. Put {3} and {log} back together; to start empty, move the whole folder {parent} away</source>
        <translation>{path} falta o está vacío, pero {sign}. No se cambió nada. Volver a poner juntos {3} y {log}; para iniciar en vacío, mover a otro lugar toda la carpeta {parent}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1333"/>
        <source>storage URL: schema {schema}: letters, digits and _ are expected, 63 at most</source>
        <translation>URL de almacenamiento: esquema {schema}: se esperan letras, dígitos y _, 63 como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1334"/>
        <source>{shown}: its certificate is not trusted: {verify_message}</source>
        <translation>{shown}: su certificado no es de confianza: {verify_message}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1335"/>
        <source>{shown}: cannot be reached ({2})</source>
        <translation>{shown}: inaccesible ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1336"/>
        <source>{shown}: the connection broke ({2})</source>
        <translation>{shown}: se interrumpió la conexión ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1337"/>
        <source>{shown}: another runtime has taken over this journal ({said})</source>
        <translation>{shown}: otro entorno de ejecución se ha hecho cargo de este diario ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1338"/>
        <source>{shown}: cannot store ({said})</source>
        <translation>{shown}: no se puede almacenar ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1339"/>
        <source>{shown}: the server went away or does not answer ({said})</source>
        <translation>{shown}: el servidor desapareció o no responde ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1340"/>
        <source>{where}: block {number} is missing</source>
        <translation>{where}: falta el bloque {number}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1341"/>
        <source>{shown}: PostgreSQL 13 or newer is needed, {2} found</source>
        <translation>{shown}: se necesita PostgreSQL 13 o posterior, se encontró {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1342"/>
        <source>{shown}: this server is a standby, which takes no writes; give its primary</source>
        <translation>{shown}: este servidor está en espera (standby) y no acepta escrituras; indicar su servidor primario</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1343"/>
        <source>{shown}: fsync is off on this server: a power cut could take everything, acknowledged messages too. Turn it on (fsync = on), or run with --durability off for tests</source>
        <translation>{shown}: fsync está desactivado en este servidor: un corte de luz podría llevárselo todo, también mensajes con acuse de recibo. Activarlo (fsync = on) o ejecutar con --durability off para pruebas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1344"/>
        <source>{shown}: full_page_writes is off: only right where the file system never writes half a page (ZFS). Elsewhere a power cut can damage the database</source>
        <translation>{shown}: full_page_writes está desactivado: solo es correcto donde el sistema de archivos nunca escribe media página (ZFS). En otro caso, un corte de luz puede dañar la base de datos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1345"/>
        <source>{shown}, schema {schema}: journal layout {layout} found, {LAYOUT} expected; use the HIE version that wrote it</source>
        <translation>{shown}, esquema {schema}: se esperaba el formato de diario {LAYOUT}, se encontró {layout}; usar la versión de HIE que lo escribió</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1346"/>
        <source>queue {self}: {on_storage} stored entries cannot be found again</source>
        <translation>cola {self}: no se encuentran {on_storage} entradas almacenadas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1347"/>
        <source>{shown}, keys {prefix}*: journal layout {3} found; use the HIE version that wrote it</source>
        <translation>{shown}, claves {prefix}*: se encontró el formato de diario {3}; usar la versión de HIE que lo escribió</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1348"/>
        <source>{shown}: the server does not let us in ({said}); the password is read from {PASSWORD}</source>
        <translation>{shown}: el servidor no permite el acceso ({said}); la contraseña se lee de {PASSWORD}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1349"/>
        <source>{shown}: the server cannot be reached or does not answer ({said})</source>
        <translation>{shown}: el servidor es inaccesible o no responde ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1350"/>
        <source>{shown}: the server takes no writes now ({said})</source>
        <translation>{shown}: el servidor no acepta escrituras en este momento ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1351"/>
        <source>{shown}: its settings are not looked at (settings=trusted): appendfsync must be always and nothing be evicted</source>
        <translation>{shown}: sus parámetros no se comprueban (settings=trusted): appendfsync debe ser always y no se debe desalojar nada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1352"/>
        <source>{shown}: its settings cannot be read ({error}), so nobody knows whether it keeps what it confirms. Allow CONFIG GET to this user, or say with ?settings=trusted that appendonly is yes, appendfsync always and maxmemory-policy noeviction</source>
        <translation>{shown}: no se pueden leer sus parámetros ({error}), así que no se sabe si conserva lo que confirma. Permitir CONFIG GET a este usuario o declarar con ?settings=trusted que appendonly es yes, appendfsync always y maxmemory-policy noeviction</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1353"/>
        <source>{shown}: maxmemory-policy is {2}: the server would throw messages away when its memory is full. Set it to noeviction</source>
        <translation>{shown}: maxmemory-policy es {2}: el servidor desecharía mensajes cuando su memoria esté llena. Ponerlo en noeviction</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1354"/>
        <source>{shown}: appendonly is {appendonly}: a restart of the server would lose messages. Set appendonly to yes, or run with --durability off for tests</source>
        <translation>{shown}: appendonly es {appendonly}: un reinicio del servidor perdería mensajes. Poner appendonly en yes o ejecutar con --durability off para pruebas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1355"/>
        <source>{shown}: appendfsync is {appendfsync}: a power cut would take messages that were acknowledged. Set appendfsync to {allowed}, or run with --durability normal (everysec: up to two seconds)</source>
        <translation>{shown}: appendfsync es {appendfsync}: un corte de luz se llevaría mensajes con acuse de recibo. Poner appendfsync en {allowed} o ejecutar con --durability normal (everysec: hasta dos segundos)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1356"/>
        <source>{shown}: appendfsync is {appendfsync}: a power cut would take messages that were acknowledged. Set appendfsync to {allowed}</source>
        <translation>{shown}: appendfsync es {appendfsync}: un corte de luz se llevaría mensajes con acuse de recibo. Poner appendfsync en {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1357"/>
        <source>{where}: block {block_id} is damaged: its messages are not what was stored. Nothing of it is sent; stop, and see &apos;hie-runtime journal check&apos;</source>
        <translation>{where}: el bloque {block_id} está dañado: sus mensajes no son lo que se almacenó. No se envía nada de él; detener y ver &apos;hie-runtime journal check&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1358"/>
        <source>{folder}: cannot create the data folder: {error}</source>
        <translation>{folder}: no se puede crear la carpeta de datos: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1359"/>
        <source>{shown}: this is not the journal {path} was kept for: the production was renamed, the journal was made anew, or another was asked for. Nothing was changed. If that is right, delete {path}</source>
        <translation>{shown}: este no es el diario para el que se llevaba {path}: se cambió el nombre de la producción, se creó de nuevo el diario o se pidió otro. No se cambió nada. Si es correcto, eliminar {path}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1360"/>
        <source>{shown}: blocks {2} to {block}, which were acknowledged, are missing: the server was set back to an older state. Restore the newest; to go on without these messages, delete {path}</source>
        <translation>{shown}: faltan los bloques {2} a {block}, de los que se acusó recibo: el servidor se devolvió a un estado anterior. Restaurar el más reciente; para continuar sin estos mensajes, eliminar {path}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1361"/>
        <source>{count_lost} large messages lie neither in {spool} nor on the server ({3} ...): they cannot be sent or shown from here. Copy that folder from the machine that received them</source>
        <translation>{count_lost} mensajes grandes no están ni en {spool} ni en el servidor ({3} ...): no se pueden enviar ni mostrar desde aquí. Copiar esa carpeta desde la máquina que los recibió</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1362"/>
        <source>{shown}: the server has lost {2} transactions it had confirmed (it was set back, or a replica that lagged took over). What of them is in memory is still sent; check what arrived</source>
        <translation>{shown}: el servidor ha perdido {2} transacciones que había confirmado (se devolvió a un estado anterior o tomó el relevo una réplica retrasada). Lo que de ellas queda en memoria aún se envía; comprobar qué llegó</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1363"/>
        <source>{shown}: another runtime has taken over this journal (ours was epoch {epoch})</source>
        <translation>{shown}: otro entorno de ejecución se ha hecho cargo de este diario (nuestra época era {epoch})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1364"/>
        <source>cannot store ({error})</source>
        <translation>no se puede almacenar ({error})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1365"/>
        <source>{path}, a large message of block {block}, is missing</source>
        <translation>falta {path}, un mensaje grande del bloque {block}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1366"/>
        <source>{path}, a large message of block {block}, has {size} bytes, not {4}</source>
        <translation>{path}, un mensaje grande del bloque {block}, tiene {size} bytes, no {4}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1367"/>
        <source>{path}: cannot be copied into {into}: {error}</source>
        <translation>{path}: no se puede copiar en {into}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1368"/>
        <source>{path}: cannot be copied from the server: {error}</source>
        <translation>{path}: no se puede copiar del servidor: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1369"/>
        <source>{path}: another runtime has taken over this journal (epoch {epoch}, ours {3})</source>
        <translation>{path}: otro entorno de ejecución se ha hecho cargo de este diario (época {epoch}, la nuestra {3})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1370"/>
        <source>{1} bytes are free in {folder}</source>
        <translation>hay {1} bytes libres en {folder}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1371"/>
        <source>{path}: cannot store ({error}); {free}</source>
        <translation>{path}: no se puede almacenar ({error}); {free}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1372"/>
        <source>{path}: the queue of {item} cannot be read ({error}). If the disk is well, stop the runtime and run &apos;hie-runtime journal check {folder}&apos;</source>
        <translation>{path}: no se puede leer la cola de {item} ({error}). Si el disco está bien, detener el entorno de ejecución y ejecutar &apos;hie-runtime journal check {folder}&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1373"/>
        <source>{path}: cannot be written any more: {error}</source>
        <translation>{path}: ya no se puede escribir: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1374"/>
        <source>{path}: the journal cannot be written ({error}); {free} bytes are free there. Nothing was lost. Make room on that disk, not by deleting files of the journal, and start again</source>
        <translation>{path}: no se puede escribir el diario ({error}); allí hay {free} bytes libres. No se perdió nada. Liberar espacio en ese disco, sin eliminar archivos del diario, e iniciar de nuevo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1375"/>
        <source>{path}: the journal cannot be written ({error}). Nothing was changed. The folder {parent} and the files in it must be writable for the user the runtime runs as; look at their rights and at how the disk is mounted</source>
        <translation>{path}: no se puede escribir el diario ({error}). No se cambió nada. El usuario con el que se ejecuta el entorno de ejecución debe poder escribir en la carpeta {parent} y en sus archivos; revisar sus permisos y cómo está montado el disco</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1376"/>
        <source>{path}: the journal cannot be read ({error}); nothing was changed. Restore it from a copy, save what can be read with &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;, or move the data folder away to start empty</source>
        <translation>{path}: no se puede leer el diario ({error}); no se cambió nada. Restaurarlo de una copia, salvar lo legible con &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos; o mover a otro lugar la carpeta de datos para iniciar en vacío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1377"/>
        <source>{path}: journal layout {2} found, {LAYOUT} expected; use the HIE version that wrote it</source>
        <translation>{path}: se esperaba el formato de diario {LAYOUT}, se encontró {2}; usar la versión de HIE que lo escribió</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1378"/>
        <source>{path}: the journal is damaged ({2}); nothing was changed. Restore it from a copy, or save what can be read with &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;</source>
        <translation>{path}: el diario está dañado ({2}); no se cambió nada. Restaurarlo de una copia o salvar lo legible con &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1379"/>
        <source>--storage: password file {path}: {error}</source>
        <translation>--storage: archivo de contraseña {path}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1380"/>
        <source>storage URL: {error}</source>
        <translation>URL de almacenamiento: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1381"/>
        <source>storage {1}: sqlite, postgresql://USER@HOST/DATABASE or redis://HOST:PORT/NUMBER (rediss:// with TLS) is expected</source>
        <translation>almacenamiento {1}: sqlite, postgresql://USER@HOST/DATABASE o redis://HOST:PORT/NUMBER (rediss:// con TLS) es lo esperado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1382"/>
        <source>storage URL: a password in it can be seen by every user of this machine. Leave it out and give it in PGPASSWORD (PostgreSQL) or HIE_REDIS_PASSWORD (Redis), in a file (?password_file=PATH) or by ?credentials=NAME</source>
        <translation>URL de almacenamiento: una contraseña en ella es visible para todos los usuarios de esta máquina. Omitirla y darla en PGPASSWORD (PostgreSQL) o HIE_REDIS_PASSWORD (Redis), en un archivo (?password_file=PATH) o con ?credentials=NAME</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1383"/>
        <source>storage URL: {name} is none of {allowed}</source>
        <translation>URL de almacenamiento: {name} no es ninguno de {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1384"/>
        <source>storage URL: spool={value} is neither database nor local</source>
        <translation>URL de almacenamiento: spool={value} no es ni database ni local</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1385"/>
        <source>storage {shown}: patients&apos; messages would cross the network in clear. Use rediss:// (TLS), or say ?plain=yes where the network itself is encrypted</source>
        <translation>almacenamiento {shown}: los mensajes de pacientes cruzarían la red sin cifrar. Usar rediss:// (TLS) o indicar ?plain=yes donde la propia red está cifrada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1386"/>
        <source>storage {kind}: pip install &apos;{extra}&apos; first ({error})</source>
        <translation>almacenamiento {kind}: primero pip install &apos;{extra}&apos; ({error})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1387"/>
        <source>a value is not in the message&apos;s character set {codec}; it cannot be converted</source>
        <translation>un valor no está en el juego de caracteres {codec} del mensaje; no se puede convertir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1388"/>
        <source>{where}: V of an escape element is no escape sequence of HL7, such as .br or X0D</source>
        <translation>{where}: V de un elemento escape no es una secuencia de escape de HL7 como .br o X0D</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1389"/>
        <source>a value is not in the message&apos;s character set {encoding}</source>
        <translation>un valor no está en el juego de caracteres {encoding} del mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1390"/>
        <source>separator {mark}: a message to be converted has ASCII marks, no letters or digits</source>
        <translation>separador {mark}: un mensaje por convertir tiene signos ASCII, no letras ni dígitos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1391"/>
        <source>MSH-1 and MSH-2 name one separator twice; a message to be converted has five different ones</source>
        <translation>MSH-1 y MSH-2 indican dos veces un mismo separador; un mensaje por convertir tiene cinco distintos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1392"/>
        <source>a segment&apos;s name is not two or more letters and digits; it cannot be converted</source>
        <translation>el nombre de un segmento no tiene dos o más letras y dígitos; no se puede convertir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1393"/>
        <source>{name} has {count_fields} fields; a message to be converted has at most {MAX_NUMBER}</source>
        <translation>{name} tiene {count_fields} campos; un mensaje por convertir tiene {MAX_NUMBER} como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1394"/>
        <source>a field has {count_pieces} parts; a message to be converted has at most {MAX_NUMBER}</source>
        <translation>un campo tiene {count_pieces} partes; un mensaje por convertir tiene {MAX_NUMBER} como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1395"/>
        <source>{value} has characters that are no separators; the message cannot be converted</source>
        <translation>{value} tiene caracteres que no son separadores; el mensaje no se puede convertir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1396"/>
        <source>the first segment is not MSH; this is no v2.xml message</source>
        <translation>el primer segmento no es MSH; este no es un mensaje v2.xml</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1397"/>
        <source>MSH.1 and MSH.2 are no separators of HL7</source>
        <translation>MSH.1 y MSH.2 no son separadores de HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1398"/>
        <source>{1}: more than {MAX_DEPTH} groups in one another</source>
        <translation>{1}: más de {MAX_DEPTH} grupos anidados</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1399"/>
        <source>{1}: neither a segment nor a group</source>
        <translation>{1}: ni un segmento ni un grupo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1400"/>
        <source>{1}: text beside elements</source>
        <translation>{1}: texto junto a elementos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1401"/>
        <source>line {sourceline}: an element of namespace {namespace}; v2.xml has {NAMESPACE}</source>
        <translation>línea {sourceline}: un elemento del espacio de nombres {namespace}; v2.xml tiene {NAMESPACE}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1402"/>
        <source>line {sourceline}, {localname}</source>
        <translation>línea {sourceline}, {localname}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1403"/>
        <source>{1}: MSH.1 and MSH.2 are no separators of HL7</source>
        <translation>{1}: MSH.1 y MSH.2 no son separadores de HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1404"/>
        <source>{1}: its first field is not the field separator of the message</source>
        <translation>{1}: su primer campo no es el separador de campos del mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1405"/>
        <source>{1}: its second field is no list of separators</source>
        <translation>{1}: su segundo campo no es una lista de separadores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1406"/>
        <source>{1}: a subcomponent has no parts</source>
        <translation>{1}: un subcomponente no tiene partes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1407"/>
        <source>{1}: twice in one {2}</source>
        <translation>{1}: dos veces en un mismo {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1408"/>
        <source>{1}: an escape element is empty</source>
        <translation>{1}: un elemento escape está vacío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1409"/>
        <source>a data type and its part, 1 to {MAX_NUMBER}</source>
        <translation>un tipo de datos y su parte, 1 a {MAX_NUMBER}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1410"/>
        <source>{1}: allowed here is {allowed}</source>
        <translation>{1}: aquí se permite {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1411"/>
        <source>&quot;{path}&quot;: {text} is neither a keyword (PatientID) nor a tag (0010,0020)</source>
        <translation>&quot;{path}&quot;: {text} no es ni una palabra clave (PatientID) ni una etiqueta (0010,0020)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1412"/>
        <source>DICOM needs pydicom: pip install &quot;hie[dicom]&quot;</source>
        <translation>DICOM necesita pydicom: pip install &quot;hie[dicom]&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1413"/>
        <source>the message is no DICOM file: DICM is not at byte 128</source>
        <translation>el mensaje no es un archivo DICOM: DICM no está en el byte 128</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1414"/>
        <source>the message cannot be read as DICOM: {name}</source>
        <translation>el mensaje no se puede leer como DICOM: {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1415"/>
        <source>{keyword} is no keyword of DICOM</source>
        <translation>{keyword} no es una palabra clave de DICOM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1416"/>
        <source>an element cannot be read: {name}</source>
        <translation>no se puede leer un elemento: {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1417"/>
        <source>the message is no FHIR resource: it has no resourceType</source>
        <translation>el mensaje no es un recurso FHIR: no tiene resourceType</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1418"/>
        <source>its file cannot be read: {1}</source>
        <translation>no se puede leer su archivo: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1419"/>
        <source>the message is XML with a DOCTYPE, which is not read</source>
        <translation>el mensaje es XML con un DOCTYPE, que no se lee</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1420"/>
        <source>the message is not XML</source>
        <translation>el mensaje no es XML</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1421"/>
        <source>the message is no FHIR resource: its root is not in http://hl7.org/fhir</source>
        <translation>el mensaje no es un recurso FHIR: su raíz no está en http://hl7.org/fhir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1422"/>
        <source>the message has an object that names one member twice</source>
        <translation>el mensaje tiene un objeto que nombra dos veces un mismo miembro</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1423"/>
        <source>the message is JSON nested too deep</source>
        <translation>el mensaje es JSON con demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1424"/>
        <source>one resource has more than {1} MB beside its attachments</source>
        <translation>un recurso tiene más de {1} MB aparte de sus adjuntos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1425"/>
        <source>the message is not UTF-8, as JSON is</source>
        <translation>el mensaje no es UTF-8, como lo es JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1426"/>
        <source>the message is not JSON (it ends too early)</source>
        <translation>el mensaje no es JSON (termina demasiado pronto)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1427"/>
        <source>the message is not JSON</source>
        <translation>el mensaje no es JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1428"/>
        <source>the resource has more than {1} MB beside its attachments</source>
        <translation>el recurso tiene más de {1} MB aparte de sus adjuntos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1429"/>
        <source>&quot;{path}&quot;: {text} is none of a name, name[0], ofType(Type)</source>
        <translation>&quot;{path}&quot;: {text} no es un nombre, ni name[0], ni ofType(Type)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1430"/>
        <source>{shown}; and {2} more</source>
        <translation>{shown}; y {2} más</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1431"/>
        <source>{1}: there are mappings for {ALLOWED}</source>
        <translation>{1}: hay correspondencias para {ALLOWED}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1432"/>
        <source>a message without type</source>
        <translation>un mensaje sin tipo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1433"/>
        <source>an appointment needs somebody who takes part: neither PID nor AIG, AIL, AIP names one</source>
        <translation>una cita necesita a alguien que participe: ni PID ni AIG, AIL, AIP indican a nadie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1434"/>
        <source>not stated</source>
        <translation>sin especificar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1435"/>
        <source>inpatient encounter</source>
        <translation>episodio de hospitalización</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1436"/>
        <source>resourceType is no resource of FHIR {version}</source>
        <translation>resourceType no es un recurso de FHIR {version}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1437"/>
        <source>is no object; a {kind} is expected</source>
        <translation>no es un objeto; se espera {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1438"/>
        <source>nested more than {MAX_DEPTH} deep</source>
        <translation>anidado en más de {MAX_DEPTH} niveles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1439"/>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1440"/>
        <source>{kind} has no such element</source>
        <translation>{kind} no tiene tal elemento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1441"/>
        <source>{1} is there too; only one of them is allowed</source>
        <translation>{1} también está presente; solo se permite uno de ellos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1442"/>
        <source>{name} is missing; at least {least} is required</source>
        <translation>falta {name}; se requiere al menos {least}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1443"/>
        <source>is no list; one is expected</source>
        <translation>no es una lista; se espera una</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1444"/>
        <source>is a list; one value is expected</source>
        <translation>es una lista; se espera un solo valor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1445"/>
        <source>is an empty list</source>
        <translation>es una lista vacía</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1446"/>
        <source>{count_values} are there; at most {most} are allowed</source>
        <translation>hay {count_values}; se permiten {most} como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1447"/>
        <source>only primitive elements have one with _ in front</source>
        <translation>solo los elementos primitivos tienen uno con _ delante</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1448"/>
        <source>is a list or not, other than its element</source>
        <translation>es una lista o no, a diferencia de su elemento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1449"/>
        <source>is no {kind}</source>
        <translation>no es de tipo {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1450"/>
        <source>is not written as a {kind} is</source>
        <translation>no está escrito como el tipo {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1451"/>
        <source>is too small for a {kind}</source>
        <translation>es demasiado pequeño para el tipo {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1452"/>
        <source>code is none of those required: {some}</source>
        <translation>el código no es ninguno de los requeridos: {some}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1453"/>
        <source>points at nothing in the bundle</source>
        <translation>no apunta a nada en el bundle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1454"/>
        <source>points at a {kind}; allowed are {targets}</source>
        <translation>apunta a {kind}; se permiten {targets}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1455"/>
        <source>a message begins with a MessageHeader (bdl-12)</source>
        <translation>un mensaje empieza por un MessageHeader (bdl-12)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1456"/>
        <source>a document begins with a Composition (bdl-11)</source>
        <translation>un documento empieza por una Composition (bdl-11)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1457"/>
        <source>a fullUrl is there twice (bdl-7)</source>
        <translation>una fullUrl aparece dos veces (bdl-7)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1458"/>
        <source>each entry of a transaction or batch has a request (bdl-3)</source>
        <translation>cada entrada de una transaction o de un batch tiene un request (bdl-3)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1459"/>
        <source>dataAbsentReason is only for one without a value (obs-6)</source>
        <translation>dataAbsentReason solo se admite sin valor (obs-6)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1460"/>
        <source>{around} batch headers and trailers and {stray} other bytes</source>
        <translation>{around} encabezados y finales de lote y {stray} otros bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1461"/>
        <source>no HL7 message in {count_data} bytes: found {found}; allowed are segments starting with MSH</source>
        <translation>ningún mensaje HL7 en {count_data} bytes: se encontraron {found}; se permiten segmentos que empiecen por MSH</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1462"/>
        <source>character encoding {setting} is not known; allowed: latin1, utf-8, 8859/1 to 8859/15, windows-1252 or another HL7 table 0211 name, with a leading ! to overrule MSH-18</source>
        <translation>la codificación de caracteres {setting} no se conoce; permitidas: latin1, utf-8, 8859/1 a 8859/15, windows-1252 u otro nombre de la tabla HL7 0211, con un ! delante para imponerse a MSH-18</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1463"/>
        <source>{where}: character U+{2} does not exist in the message&apos;s character set {codec}; set MSH-18 to UNICODE UTF-8 or replace the character</source>
        <translation>{where}: el carácter U+{2} no existe en el juego de caracteres {codec} del mensaje; poner MSH-18 en UNICODE UTF-8 o sustituir el carácter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1464"/>
        <source>path &quot;{text}&quot;: the text is no {2}; allowed is {allowed}</source>
        <translation>ruta &quot;{text}&quot;: el texto no es {2}; se permite {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1465"/>
        <source>path &quot;{text}&quot;: MSH cannot be removed</source>
        <translation>ruta &quot;{text}&quot;: MSH no se puede quitar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1466"/>
        <source>path &quot;{text}&quot;: a repetition is added to a field; allowed is SEG:field</source>
        <translation>ruta &quot;{text}&quot;: una repetición se añade a un campo; se permite SEG:field</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1467"/>
        <source>paths &quot;{text}&quot; and &quot;{2}&quot;: both must name segments or both fields</source>
        <translation>rutas &quot;{text}&quot; y &quot;{2}&quot;: ambas deben indicar segmentos o ambas campos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1468"/>
        <source>path &quot;{text}&quot;: a segment or group is copied; use copy_from for fields</source>
        <translation>ruta &quot;{text}&quot;: se copia un segmento o un grupo; usar copy_from para los campos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1469"/>
        <source>path &quot;{text}&quot;: a count or a bracketed list is read only; allowed is a plain path</source>
        <translation>ruta &quot;{text}&quot;: un recuento o una lista entre corchetes es de solo lectura; se permite una ruta simple</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1470"/>
        <source>path &quot;{text}&quot;: no segment; allowed is SEG:field, e.g. PID:{text}</source>
        <translation>ruta &quot;{text}&quot;: sin segmento; se permite SEG:field, p. ej. PID:{text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1471"/>
        <source>path &quot;{text}&quot;: separators are changed with change_separators, not by path</source>
        <translation>ruta &quot;{text}&quot;: los separadores se cambian con change_separators, no por una ruta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1472"/>
        <source>path &quot;{text}&quot;: a message has one MSH, and it starts with {2}</source>
        <translation>ruta &quot;{text}&quot;: un mensaje tiene un solo MSH, y empieza por {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1473"/>
        <source>a segment of {count_segment} bytes with {line_ends} line ends; allowed is one segment</source>
        <translation>un segmento de {count_segment} bytes con {line_ends} finales de línea; se permite un solo segmento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1474"/>
        <source>framing {setting} is not known; allowed is {ALLOWED} (n and m are codes 0 to 255)</source>
        <translation>el enmarcado {setting} no se conoce; se permite {ALLOWED} (n y m son códigos de 0 a 255)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1475"/>
        <source>framing {setting}: start and end are the same byte; allowed are two different codes</source>
        <translation>enmarcado {setting}: inicio y fin son el mismo byte; se permiten dos códigos distintos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1476"/>
        <source>a large message lies in a file and is sent from there, piece by piece</source>
        <translation>un mensaje grande está en un archivo y se envía desde allí, por partes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1477"/>
        <source>framing {rule}: the message holds the framing bytes {start} or {end}</source>
        <translation>enmarcado {rule}: el mensaje contiene los bytes de enmarcado {start} o {end}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1478"/>
        <source>messages with different separators or character sets cannot be merged</source>
        <translation>no se pueden combinar mensajes con separadores o juegos de caracteres distintos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1479"/>
        <source>frame of {count_body} bytes; allowed are {limit}</source>
        <translation>trama de {count_body} bytes; se permiten {limit}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1480"/>
        <source>a frame has {size} bytes and no end; allowed are {max_bytes}</source>
        <translation>una trama tiene {size} bytes y ningún final; se permiten {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1481"/>
        <source>{junk_bytes} bytes outside frames; this does not look like {framing}</source>
        <translation>{junk_bytes} bytes fuera de las tramas; esto no parece {framing}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1482"/>
        <source>framing {framing}: {what}</source>
        <translation>enmarcado {framing}: {what}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1483"/>
        <source>{size} bytes without a line end; allowed are {max_bytes}</source>
        <translation>{size} bytes sin final de línea; se permiten {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1484"/>
        <source>a message has {size} bytes and no end; allowed are {max_bytes}</source>
        <translation>un mensaje tiene {size} bytes y ningún final; se permiten {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1485"/>
        <source>message of {count_body} bytes; allowed are {max_bytes}</source>
        <translation>mensaje de {count_body} bytes; se permiten {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1486"/>
        <source>block of {count_block} bytes without type, length and checksum</source>
        <translation>bloque de {count_block} bytes sin tipo, longitud ni suma de comprobación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1487"/>
        <source>block says {size} bytes and checksum {checksum}; found {3} bytes</source>
        <translation>el bloque indica {size} bytes y la suma de comprobación {checksum}; se encontraron {3} bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1488"/>
        <source>path &quot;{text}&quot;: a segment or group is expected, e.g. OBR() or PIDgrpgrp(1).ORCgrp()</source>
        <translation>ruta &quot;{text}&quot;: se espera un segmento o un grupo, p. ej. OBR() o PIDgrpgrp(1).ORCgrp()</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1489"/>
        <source>{count_windows} parts at {text}; at most {most} are allowed</source>
        <translation>{count_windows} partes en {text}; se permiten {most} como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1490"/>
        <source>a number from 1, nothing for all, or * for the count</source>
        <translation>un número a partir de 1, nada para todos o * para el recuento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1491"/>
        <source>path &quot;{text}&quot;: nothing found; allowed is SEG:field(rep).component.subcomponent, e.g. PID:3.1</source>
        <translation>ruta &quot;{text}&quot;: no se encontró nada; se permite SEG:field(rep).component.subcomponent, p. ej. PID:3.1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1492"/>
        <source>path &quot;{text}&quot;: {2} at {3} is not closed; allowed is {2}path{closing}</source>
        <translation>ruta &quot;{text}&quot;: {2} en la posición {3} no está cerrado; se permite {2}path{closing}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1493"/>
        <source>a segment or group name, e.g. PID or PIDgrp</source>
        <translation>un nombre de segmento o de grupo, p. ej. PID o PIDgrp</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1494"/>
        <source>&quot;.&quot; and a name, &quot;:&quot; and a field, or the end</source>
        <translation>&quot;.&quot; y un nombre, &quot;:&quot; y un campo, o el final</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1495"/>
        <source>path &quot;{text}&quot;: &quot;{last}&quot; at {3} is not a segment; allowed is a letter and two letters or digits, e.g. PID, OBX, ZPI</source>
        <translation>ruta &quot;{text}&quot;: &quot;{last}&quot; en la posición {3} no es un segmento; se permiten una letra y dos letras o dígitos, p. ej. PID, OBX, ZPI</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1496"/>
        <source>path &quot;{text}&quot;: &quot;{step}&quot; is not a group; allowed is the name of the first segment and grp, e.g. PIDgrp, ORCgrp, PIDgrpgrp</source>
        <translation>ruta &quot;{text}&quot;: &quot;{step}&quot; no es un grupo; se permite el nombre del primer segmento y grp, p. ej. PIDgrp, ORCgrp, PIDgrpgrp</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1497"/>
        <source>the end (field, component, subcomponent)</source>
        <translation>el final (campo, componente, subcomponente)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1498"/>
        <source>a field number or name</source>
        <translation>un número o un nombre de campo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1499"/>
        <source>an index only after the field, e.g. &quot;3(2).1&quot;</source>
        <translation>un índice solo después del campo, p. ej. &quot;3(2).1&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1500"/>
        <source>&quot;.&quot; and a component, or the end</source>
        <translation>&quot;.&quot; y un componente, o el final</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1501"/>
        <source>path &quot;{text}&quot;: &quot;{item}&quot; is not allowed here; allowed are numbers from 1, or only names</source>
        <translation>ruta &quot;{text}&quot;: &quot;{item}&quot; no está permitido aquí; se permiten números a partir de 1 o solo nombres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1502"/>
        <source>path &quot;{text}&quot;: index &quot;{inner}&quot; at {3}; allowed is {INDEX_HELP}</source>
        <translation>ruta &quot;{text}&quot;: índice &quot;{inner}&quot; en la posición {3}; se permite {INDEX_HELP}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1503"/>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1504"/>
        <source>path &quot;{text}&quot;: {found} at {3}; allowed is {allowed}</source>
        <translation>ruta &quot;{text}&quot;: {found} en la posición {3}; se permite {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1505"/>
        <source>path &quot;{path}&quot;: inside a segment only numbers are allowed, e.g. 3(2).4</source>
        <translation>ruta &quot;{path}&quot;: dentro de un segmento solo se permiten números, p. ej. 3(2).4</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1506"/>
        <source>only numbers: the version&apos;s tables do not have it</source>
        <translation>solo números: las tablas de la versión no lo contienen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1507"/>
        <source>path &quot;{text}&quot;: &quot;{name}&quot; is ambiguous ({where}, HL7 {schema}); allowed: {allowed}</source>
        <translation>ruta &quot;{text}&quot;: &quot;{name}&quot; es ambiguo ({where}, HL7 {schema}); permitido: {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1508"/>
        <source>path &quot;{text}&quot;: &quot;{name}&quot; is not a name there ({where}, HL7 {schema}); allowed: {allowed}</source>
        <translation>ruta &quot;{text}&quot;: &quot;{name}&quot; no es un nombre allí ({where}, HL7 {schema}); permitido: {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1509"/>
        <source>structure of {count_tokens} parts; at most {MAX_PARTS} are read</source>
        <translation>estructura de {count_tokens} partes; se leen {MAX_PARTS} como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1510"/>
        <source>the structure is empty; segments are expected, e.g. MSH PID [PD1]</source>
        <translation>la estructura está vacía; se esperan segmentos, p. ej. MSH PID [PD1]</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1511"/>
        <source>structure nested more than {MAX_DEPTH} deep</source>
        <translation>estructura anidada en más de {MAX_DEPTH} niveles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1512"/>
        <source>nothing between {opening} and {closing} at {3} of the structure; a segment is expected</source>
        <translation>nada entre {opening} y {closing} en la posición {3} de la estructura; se espera un segmento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1513"/>
        <source>&quot;{token}&quot; at {2} of the structure is not a segment; allowed is a letter and two letters or digits, e.g. PID, ZPI, base:PID</source>
        <translation>&quot;{token}&quot; en la posición {2} de la estructura no es un segmento; se permiten una letra y dos letras o dígitos, p. ej. PID, ZPI, base:PID</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1514"/>
        <source>a segment, or &quot;{closing}&quot;</source>
        <translation>un segmento o &quot;{closing}&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1515"/>
        <source>a segment, [, {{ or &lt;</source>
        <translation>un segmento, [, {{ o &lt;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1516"/>
        <source>{shown} at {2} of the structure; allowed is {allowed}</source>
        <translation>{shown} en la posición {2} de la estructura; se permite {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1517"/>
        <source>byte {start}: the message starts with {2}; an HL7 v2 message starts with MSH and a field separator</source>
        <translation>byte {start}: el mensaje empieza por {2}; un mensaje HL7 v2 empieza por MSH y un separador de campos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1518"/>
        <source>byte {1}: MSH is followed by {2}; allowed is a field separator, usually |, not a letter, digit or line end</source>
        <translation>byte {1}: a MSH le sigue {2}; se permite un separador de campos, normalmente |, no una letra, un dígito ni un final de línea</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1519"/>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1520"/>
        <source>after a gap</source>
        <translation>tras un hueco</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1521"/>
        <source>out of place</source>
        <translation>fuera de lugar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1522"/>
        <source>unknown Z segment</source>
        <translation>segmento Z desconocido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1523"/>
        <source>trailing Z segment</source>
        <translation>segmento Z al final</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1524"/>
        <source>segment {position}, {name}: {tree} has no {name} after {4}</source>
        <translation>segmento {position}, {name}: {tree} no tiene {name} después de {4}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1525"/>
        <source>segment {position}, {name}: {tree} has no {name}</source>
        <translation>segmento {position}, {name}: {tree} no tiene {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1526"/>
        <source>segment {position}, {name}: not in {tree}</source>
        <translation>segmento {position}, {name}: no está en {tree}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1527"/>
        <source>group {part} ({2} ...)</source>
        <translation>grupo {part} ({2} ...)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1528"/>
        <source>{what} is missing in {2}</source>
        <translation>falta {what} en {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1529"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1530"/>
        <source>a whole number of at most 4 digits</source>
        <translation>un número entero de 4 cifras como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1531"/>
        <source>a date, YYYYMMDD</source>
        <translation>una fecha, YYYYMMDD</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1532"/>
        <source>a time, HHMMSS</source>
        <translation>una hora, HHMMSS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1533"/>
        <source>a date and time, YYYYMMDDHHMMSS</source>
        <translation>una fecha y hora, YYYYMMDDHHMMSS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1534"/>
        <source>{1} has no structure in {category}: order is not checked</source>
        <translation>{1} no tiene estructura en {category}: no se comprueba el orden</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1535"/>
        <source>the message type</source>
        <translation>el tipo de mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1536"/>
        <source>{1} is required and empty</source>
        <translation>{1} es obligatorio y está vacío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1537"/>
        <source>{name} has {last} fields in {category}</source>
        <translation>{name} tiene {last} campos en {category}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1538"/>
        <source>{1} may not repeat, it is there {count_repetitions} times</source>
        <translation>{1} no puede repetirse y aparece {count_repetitions} veces</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1539"/>
        <source>{1} has {length} characters, {longest} are allowed</source>
        <translation>{1} tiene {length} caracteres, se permiten {longest}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1540"/>
        <source>{1} ({data_type}) has no components</source>
        <translation>{1} ({data_type}) no tiene componentes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1541"/>
        <source>{1} ({data_type}) is not {3}</source>
        <translation>{1} ({data_type}) no es {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1542"/>
        <source>{1}: {shown} is not in table {label} ({listed})</source>
        <translation>{1}: {shown} no está en la tabla {label} ({listed})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1543"/>
        <source>field {number}</source>
        <translation>campo {number}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1544"/>
        <source>value carried over</source>
        <translation>valor traspasado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1545"/>
        <source>&quot;{path}&quot; is no JSON Pointer: it starts with / (or is empty, for the whole message)</source>
        <translation>«{path}» no es un JSON Pointer: empieza por / (o está vacío, para todo el mensaje)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1546"/>
        <source>&quot;{path}&quot; is no JSON Pointer: after ~ comes 0 (for ~) or 1 (for /)</source>
        <translation>«{path}» no es un JSON Pointer: tras ~ va 0 (para ~) o 1 (para /)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1547"/>
        <source>the message is not UTF-8 at byte {start}, as JSON is</source>
        <translation>el mensaje no es UTF-8 en el byte {start}, como lo es JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1548"/>
        <source>the message is not JSON (line {lineno}, column {colno})</source>
        <translation>el mensaje no es JSON (línea {lineno}, columna {colno})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1549"/>
        <source>the message is not JSON: {name} is no number there</source>
        <translation>el mensaje no es JSON: {name} no es ahí un número</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1550"/>
        <source>&quot;{path}&quot; holds half a surrogate pair, which is no character</source>
        <translation>«{path}» contiene medio par sustituto (surrogate), que no es ningún carácter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1551"/>
        <source>{name} is not JSON: {error}</source>
        <translation>{name} no es JSON: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1552"/>
        <source>{name}: a number is too large</source>
        <translation>{name}: un número es demasiado grande</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1553"/>
        <source>{name} is no JSON Schema: {json_path}: {error}</source>
        <translation>{name} no es un JSON Schema: {json_path}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1554"/>
        <source>{self}: $ref {ref} leads nowhere in this file</source>
        <translation>{self}: $ref {ref} no lleva a ninguna parte en este archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1555"/>
        <source>{self}: a pattern is no regular expression: {error}</source>
        <translation>{self}: un patrón no es una expresión regular: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1556"/>
        <source>the message is nested too deep for {self}, or that goes in circles</source>
        <translation>el mensaje tiene demasiados niveles de anidamiento para {self}, o este forma un ciclo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1557"/>
        <source>a number of the message is too large for a rule of {self}</source>
        <translation>un número del mensaje es demasiado grande para una regla de {self}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1558"/>
        <source>{self} is no JSON Schema: an object, true or false is allowed</source>
        <translation>{self} no es un JSON Schema: se permite un objeto, true o false</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1559"/>
        <source>{self}: $schema {named} is not a draft known here (3 to 2020-12)</source>
        <translation>{self}: $schema {named} no es una versión (draft) conocida aquí (3 a 2020-12)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1560"/>
        <source>the whole</source>
        <translation>el conjunto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1561"/>
        <source>{path}: the large message is damaged: {size} bytes with checksum {checksum} found, {4} with {5} were stored</source>
        <translation>{path}: el mensaje grande está dañado: se encontraron {size} bytes con la suma de comprobación {checksum}, se habían almacenado {4} con {5}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1562"/>
        <source>separator {separator}: one character that ends no line is allowed</source>
        <translation>separador {separator}: se permite un carácter que no termine una línea</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1563"/>
        <source>quote {quote}: &quot;&quot; or one character other than the separator is allowed</source>
        <translation>comilla {quote}: se permite &quot;&quot; o un carácter distinto del separador</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1564"/>
        <source>column &quot;{column}&quot;: start {start}, width {width}; both are at least 1</source>
        <translation>columna «{column}»: start {start}, width {width}; ambos son como mínimo 1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1565"/>
        <source>&quot;{path}&quot; is no path of a record: FIELD, RECORD:FIELD or {COUNT} is allowed</source>
        <translation>«{path}» no es una ruta de registro: se permite FIELD, RECORD:FIELD o {COUNT}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1566"/>
        <source>&quot;{path}&quot;: the records have no field &quot;{field}&quot;, but {3}</source>
        <translation>«{path}»: los registros no tienen el campo «{field}», sino {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1567"/>
        <source>only numbers (1 is the first)</source>
        <translation>solo números (1 es el primero)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1568"/>
        <source>the message is not {encoding} at byte {start}</source>
        <translation>el mensaje no está en {encoding} en el byte {start}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1569"/>
        <source>encoding &quot;{encoding}&quot; is not known</source>
        <translation>la codificación «{encoding}» no se conoce</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1570"/>
        <source>field {at} has the name of a field before it</source>
        <translation>el campo {at} tiene el nombre de un campo anterior</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1571"/>
        <source>{name}:{sourceline}: xs:{localname} is not followed; put the schema into one file</source>
        <translation>{name}:{sourceline}: xs:{localname} no se sigue; ponga el esquema en un solo archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1572"/>
        <source>{name} is no XML Schema 1.0: {error}</source>
        <translation>{name} no es un XML Schema 1.0: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1573"/>
        <source>line {line}, {path}: {type_name} ({self})</source>
        <translation>línea {line}, {path}: {type_name} ({self})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1574"/>
        <source>XPath of {count_path} characters; at most {MAX_XPATH} are allowed</source>
        <translation>XPath de {count_path} caracteres; se permiten {MAX_XPATH} como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1575"/>
        <source>{path} is no XPath: {error}</source>
        <translation>{path} no es un XPath: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1576"/>
        <source>ack: {config} ({class_name}) is no HL7 service, which would answer</source>
        <translation>ack: {config} ({class_name}) no es un servicio HL7, que respondería</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1577"/>
        <source>ack: the settings of {config} are wrong: {error}</source>
        <translation>ack: los parámetros de {config} son incorrectos: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1578"/>
        <source>tests take HL7 v2 messages only: {error}</source>
        <translation>las pruebas solo aceptan mensajes HL7 v2: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1579"/>
        <source>what goes wrong cannot be expected: {text}</source>
        <translation>lo que falla no puede esperarse: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1580"/>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1581"/>
        <source>{found} messages found, {expected} expected: paired by order, all after the first one too many or too few may differ for that alone; a pairing by key (pair: MSH:10) finds which</source>
        <translation>se esperaban {expected} mensajes, se encontraron {found}: emparejados por orden, todos los que siguen al primero que sobra o falta pueden diferir solo por eso; un emparejamiento por clave (pair: MSH:10) averigua cuál es</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1582"/>
        <source>not one message was paired by {text}: is it another value on each side? Pair by another path, by order or by file</source>
        <translation>no se emparejó ningún mensaje por {text}: ¿es un valor distinto en cada lado? Empareje por otra ruta, por orden o por archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1583"/>
        <source>trailing separators</source>
        <translation>separadores al final</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1584"/>
        <source>separators after the last value do not count (PID|1|| is PID|1)</source>
        <translation>los separadores tras el último valor no cuentan (PID|1|| es PID|1)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1585"/>
        <source>&quot;&quot; (delete the value) is the same as an empty field</source>
        <translation>&quot;&quot; (borrar el valor) es lo mismo que un campo vacío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1586"/>
        <source>a segment without any value is the same as none</source>
        <translation>un segmento sin ningún valor es lo mismo que ninguno</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1587"/>
        <source>the same text written with other escape sequences is the same</source>
        <translation>el mismo texto escrito con otras secuencias de escape es igual</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1588"/>
        <source>blanks around a value do not count</source>
        <translation>los espacios alrededor de un valor no cuentan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1589"/>
        <source>capital and small letters are the same</source>
        <translation>mayúsculas y minúsculas son lo mismo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1590"/>
        <source>ignore: {error}</source>
        <translation>ignore:&#xa0;{error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1591"/>
        <source>ignore: &quot;{text}&quot; is not allowed; allowed are a segment (ZPI) and a path in one (MSH:7, OBX(2):5)</source>
        <translation>ignore: «{text}» no está permitido; se permiten un segmento (ZPI) y una ruta dentro de uno (MSH:7, OBX(2):5)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1592"/>
        <source>not among the paths compared</source>
        <translation>no está entre las rutas comparadas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1593"/>
        <source>ignore {text}</source>
        <translation>ignore {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1594"/>
        <source>normalise {name}</source>
        <translation>normalise {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1595"/>
        <source>normalise: {name} is not known; allowed are {NORMALISATIONS}</source>
        <translation>normalise: {name} no se conoce; se permiten {NORMALISATIONS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1596"/>
        <source>message and files exclude each other</source>
        <translation>message y files se excluyen entre sí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1597"/>
        <source>either files, or code and text are expected</source>
        <translation>se espera files, o bien code y text</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1598"/>
        <source>exactly one of message and in is expected</source>
        <translation>se espera exactamente uno de message e in</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1599"/>
        <source>item is missing: the item the messages come in at</source>
        <translation>falta item: el elemento al que llegan los mensajes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1600"/>
        <source>pair: order stands alone; it cannot be joined with others</source>
        <translation>pair: order va solo; no se puede combinar con otros</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1601"/>
        <source>pair: {error}; allowed are also order and file</source>
        <translation>pair: {error}; también se permiten order y file</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1602"/>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1603"/>
        <source>{head}: {found} trailing separators found, {expected} expected</source>
        <translation>{head}: se esperaban {expected} separadores al final, se encontraron {found}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1604"/>
        <source>{head}: {kind} missing: &apos;{expected}&apos;</source>
        <translation>{head}: falta {kind}: &apos;{expected}&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1605"/>
        <source>{head}: {kind} not expected: &apos;{found}&apos;</source>
        <translation>{head}: {kind} de más: &apos;{found}&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1606"/>
        <source>{head}: &apos;{found}&apos; found, &apos;{expected}&apos; expected, the same text written differently</source>
        <translation>{head}: se esperaba &apos;{expected}&apos;, se encontró &apos;{found}&apos;, el mismo texto escrito de otro modo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1607"/>
        <source>{head}: &apos;{found}&apos; found, &apos;{expected}&apos; expected</source>
        <translation>{head}: se encontró &apos;{found}&apos;, se esperaba &apos;{expected}&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1608"/>
        <source>{head}, and {more} more differences</source>
        <translation>{head}, y {more} diferencias más</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1609"/>
        <source>nothing arrived</source>
        <translation>no llegó nada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1610"/>
        <source>expected, but nothing arrived</source>
        <translation>se esperaba, pero no llegó nada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1611"/>
        <source>a message arrived that is not expected</source>
        <translation>llegó un mensaje que no se espera</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1612"/>
        <source>rule {definition}, {rule}</source>
        <translation>regla {definition}, {rule}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1613"/>
        <source>transform {name}</source>
        <translation>transformación {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1614"/>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1615"/>
        <source>{1} refused; what was answered is compared</source>
        <translation>{1} rechazado(s); se compara lo que se respondió</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1616"/>
        <source>{1} dropped, as the service does</source>
        <translation>{1} descartado(s), como hace el servicio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1617"/>
        <source>not updated: {errors} errors</source>
        <translation>no actualizado: {errors} errores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1618"/>
        <source>{skipped} files with other endings were not read</source>
        <translation>no se leyeron {skipped} archivos con otras extensiones</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1619"/>
        <source>{item} never answers (ack_mode Never)</source>
        <translation>{item} nunca responde (ack_mode Never)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1620"/>
        <source>{text} (nothing for {targets})</source>
        <translation>{text} (nada para {targets})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1621"/>
        <source>{class_name} is no component of HIE: what arrives there is compared, not what it makes of it</source>
        <translation>{class_name} no es un componente de HIE: se compara lo que llega ahí, no lo que hace con ello</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1622"/>
        <source>the test names no expectation for this target</source>
        <translation>la prueba no indica nada que esperar para este destino</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1623"/>
        <source>there is no item {item} in the production; there are: {known}</source>
        <translation>no hay ningún elemento {item} en la producción; hay: {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1624"/>
        <source>a message written in the test holds half a character</source>
        <translation>un mensaje escrito en la prueba contiene medio carácter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1625"/>
        <source>{name}: an absolute path; a test names files inside its workspace</source>
        <translation>{name}: una ruta absoluta; una prueba nombra archivos dentro de su área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1626"/>
        <source>{name} leads out of the workspace; a test names files inside it</source>
        <translation>{name} sale del área de trabajo; una prueba nombra archivos dentro de ella</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1627"/>
        <source>{path}: there is no such file or folder</source>
        <translation>{path}: no hay ningún archivo ni carpeta con ese nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1628"/>
        <source>any file it names</source>
        <translation>cualquier archivo que nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1629"/>
        <source>files ending in {ENDINGS}</source>
        <translation>archivos con extensión {ENDINGS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1630"/>
        <source>{path}: no file to read there; expected are {allowed}</source>
        <translation>{path}: ahí no hay ningún archivo que leer; se espera {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1631"/>
        <source>{file}: leads out of the workspace; a test names files inside it</source>
        <translation>{file}: sale del área de trabajo; una prueba nombra archivos dentro de ella</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1632"/>
        <source>{shown}: is UTF-16 text; save it as UTF-8 or ANSI</source>
        <translation>{shown}: es texto UTF-16; guárdelo como UTF-8 o ANSI</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1633"/>
        <source>{shown}: {2} bytes before the first message that are no HL7</source>
        <translation>{shown}: {2} bytes antes del primer mensaje que no son HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1634"/>
        <source>{shown}: a message of more than {MAX_MESSAGE} bytes</source>
        <translation>{shown}: un mensaje de más de {MAX_MESSAGE} bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1635"/>
        <source>{shown}: no HL7 message in it; segments starting with MSH are expected</source>
        <translation>{shown}: no contiene ningún mensaje HL7; se esperan segmentos que empiecen por MSH</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1636"/>
        <source>{target}: file names that look the same cannot be updated; rename them</source>
        <translation>{target}: los nombres de archivo que parecen iguales no se pueden actualizar; cámbielos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1637"/>
        <source>{target}: nothing arrived; an update would leave no expectation at all</source>
        <translation>{target}: no llegó nada; una actualización no dejaría nada que esperar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1638"/>
        <source>{shown}: leads out of the workspace; nothing is written there</source>
        <translation>{shown}: sale del área de trabajo; ahí no se escribe nada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1639"/>
        <source>{file}: {counts} values changed</source>
        <translation>{file}: {counts} valores cambiados</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1640"/>
        <source>{shown}: is a batch (FHS, BHS) and is not rewritten; name a file without for it</source>
        <translation>{shown}: es un lote (FHS, BHS) y no se reescribe; indique para ello un archivo sin lote</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1641"/>
        <source>item &quot;{item}&quot;, allowed_ip_addresses: {part}: connecting out from a service is not supported</source>
        <translation>elemento «{item}», allowed_ip_addresses: {part}: no se admiten conexiones salientes de un servicio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1642"/>
        <source>item &quot;{item}&quot;, allowed_ip_addresses: {part} is not an address or network</source>
        <translation>elemento «{item}», allowed_ip_addresses: {part} no es una dirección ni una red</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1643"/>
        <source>credentials {name}: this runtime has no credentials store</source>
        <translation>credenciales {name}: este entorno de ejecución no tiene almacén de credenciales</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1644"/>
        <source>this adapter can only be tried by starting its item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1645"/>
        <source>not a boolean</source>
        <translation>no es un booleano</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1646"/>
        <source>item &quot;{item}&quot;, url</source>
        <translation>elemento «{item}», url</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1647"/>
        <source>{where}: {kind} needs {module}: pip install &quot;{extra}&quot;</source>
        <translation>{where}: {kind} necesita {module}: pip install &quot;{extra}&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1648"/>
        <source>{where}: no connection within {connect_timeout} s</source>
        <translation>{where}: sin conexión en {connect_timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1649"/>
        <source>{where}: no answer to the statement within {statement_timeout} s</source>
        <translation>{where}: sin respuesta a la sentencia en {statement_timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1650"/>
        <source>{where}: there is no such file; an empty database would be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1651"/>
        <source>{where}: the database answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1652"/>
        <source>item &quot;{item}&quot;, parameters: {count_parameters} values for {marks} ? in the query</source>
        <translation>elemento «{item}», parameters: {count_parameters} valores para {marks} ? de la consulta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1653"/>
        <source>item &quot;{item}&quot;, after_statement: ? is the key of the row, and key_field is empty</source>
        <translation>elemento «{item}», after_statement: ? es la clave de la fila, y key_field está vacío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1654"/>
        <source>query: gives {doubles} twice; name them apart with AS</source>
        <translation>query: devuelve {doubles} dos veces; distíngalas con AS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1655"/>
        <source>{setting}: {name} is none of the query&apos;s columns: {names}</source>
        <translation>{setting}: {name} no es ninguna de las columnas de la consulta: {names}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1656"/>
        <source>after_statement: :{name} is none of the query&apos;s columns: {names}</source>
        <translation>after_statement: :{name} no es ninguna de las columnas de la consulta: {names}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1657"/>
        <source>key_field: {key_field} is NULL in row {number} of the result</source>
        <translation>key_field: {key_field} es NULL en la fila {number} del resultado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1658"/>
        <source>a row makes a message of {size} bytes; at most {most} are taken (max_message_bytes)</source>
        <translation>una fila da un mensaje de {size} bytes; se aceptan como máximo {most} (max_message_bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1659"/>
        <source>{text}; no row behind it is taken</source>
        <translation>{text}; no se toma ninguna fila posterior</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1660"/>
        <source>{text}; it is left</source>
        <translation>{text}; se deja sin tomar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1661"/>
        <source>select * from {inner} limit 0</source>
        <translation>select * from {inner} limit 0</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1662"/>
        <source>select {columns}, octet_length({place}) as {SIZE} from {inner}</source>
        <translation>select {columns}, octet_length({place}) as {SIZE} from {inner}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1663"/>
        <source>substr({bytes}, cast(:hie_from as int), {PIECE_BYTES})</source>
        <translation>substr({bytes}, cast(:hie_from as int), {PIECE_BYTES})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1664"/>
        <source>select {piece} from {inner} where {key_place} = :hie_key limit 2</source>
        <translation>select {piece} from {inner} where {key_place} = :hie_key limit 2</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1665"/>
        <source>key_field: the key of a row with a long value names {count_found} rows of the query; it must name that one</source>
        <translation>key_field: la clave de una fila con un valor largo designa {count_found} filas de la consulta; debe designar solo esa</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1666"/>
        <source>column {column}: a large message goes into text and, as binary, into bytes; this is {type}</source>
        <translation>columna {column}: un mensaje grande cabe en texto y, como binario, en bytes; esta es {type}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1667"/>
        <source>{where}: the statement changed no row</source>
        <translation>{where}: la sentencia no cambió ninguna fila</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1668"/>
        <source>repeat: {count_numbers} rows of one message; at most {MOST_ROWS} are allowed</source>
        <translation>repeat: {count_numbers} filas de un mensaje; se permiten {MOST_ROWS} como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1669"/>
        <source>{where}: {{{place}}} needs the whole message in memory; it has {size} bytes, at most {most} are taken (max_value_bytes)</source>
        <translation>{where}: {{{place}}} necesita el mensaje entero en memoria; tiene {size} bytes, se aceptan como máximo {most} (max_value_bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1670"/>
        <source>item &quot;{item}&quot;, {{{place}}}: {error}</source>
        <translation>elemento «{item}», {{{place}}}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1671"/>
        <source>item &quot;{item}&quot;: {{{place}}} is none of {allowed}, {{message}}, {{source}}</source>
        <translation>elemento «{item}»: {{{place}}} no es ninguno de {allowed}, {{message}}, {{source}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1672"/>
        <source>{text} is no URL of a database; e.g. postgresql://host:5432/name</source>
        <translation>{text} no es la URL de una base de datos; p. ej. postgresql://host:5432/name</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1673"/>
        <source>holds a password; put it into the credentials store</source>
        <translation>contiene una contraseña; póngala en el almacén de credenciales</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1674"/>
        <source>message_column: is empty; row_format column needs the name of a column</source>
        <translation>message_column: está vacío; row_format column necesita el nombre de una columna</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1675"/>
        <source>key_field: is empty; a query with :last_key needs the column the key is taken from</source>
        <translation>key_field: está vacío; una consulta con :last_key necesita la columna de la que se toma la clave</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1676"/>
        <source>key_field: is empty; without :last_key and after_statement it says which rows were taken before</source>
        <translation>key_field: está vacío; sin :last_key ni after_statement indica qué filas se tomaron ya</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1677"/>
        <source>statement: is empty; it says what is done with each message</source>
        <translation>statement: está vacío; indica qué se hace con cada mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1678"/>
        <source>table and columns: {action} needs both</source>
        <translation>table y columns: {action} necesita ambos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1679"/>
        <source>key_columns: is empty; {action} finds its row by them</source>
        <translation>key_columns: está vacío; {action} encuentra su fila con ellas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1680"/>
        <source>item &quot;{item}&quot;, columns: {2} is not column = {{place}}, e.g. name = {{hl7:PID:5.1}}</source>
        <translation>elemento «{item}», columns: {2} no es column = {{place}}, p. ej. name = {{hl7:PID:5.1}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1681"/>
        <source>item &quot;{item}&quot;, columns: {column} stands there twice</source>
        <translation>elemento «{item}», columns: {column} figura dos veces</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1682"/>
        <source>table {table} is not in the database</source>
        <translation>la tabla {table} no está en la base de datos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1683"/>
        <source>table {table} has no column {column}; it has {known}</source>
        <translation>la tabla {table} no tiene la columna {column}; tiene {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1684"/>
        <source>columns: {missing} of key_columns is not written</source>
        <translation>columns: {missing} de key_columns no se escribe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1685"/>
        <source>column {name}: what the message has at {{{place}}} is no {kind}</source>
        <translation>columna {name}: lo que el mensaje tiene en {{{place}}} no es de tipo {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1686"/>
        <source>item &quot;{item}&quot;: cannot listen on {where}: {3}</source>
        <translation>elemento «{item}»: no se puede escuchar en {where}: {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1687"/>
        <source>an association is rejected: {1}</source>
        <translation>se rechaza una asociación: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1688"/>
        <source>an association was aborted in the middle: {1}; what was not whole is not taken</source>
        <translation>se abortó una asociación a la mitad: {1}; lo que no estaba completo no se acepta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1689"/>
        <source>an object of {size} bytes; at most {max_message_bytes} are taken (max_message_bytes)</source>
        <translation>un objeto de {size} bytes; se aceptan como máximo {max_message_bytes} (max_message_bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1690"/>
        <source>an object cannot be written to the disk: {1}</source>
        <translation>no se puede escribir un objeto en el disco: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1691"/>
        <source>an object was not stored within {store_timeout} s {error}</source>
        <translation>un objeto no se almacenó en {store_timeout} s {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1692"/>
        <source>{1} at {address} called {3}</source>
        <translation>{1} desde {address} llamó a {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1693"/>
        <source>DICOM needs pynetdicom: pip install &quot;hie[dicom]&quot;</source>
        <translation>DICOM necesita pynetdicom: pip install &quot;hie[dicom]&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1694"/>
        <source>{where}: C-ECHO was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1695"/>
        <source>{where}: does not take C-ECHO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1697"/>
        <source>{where}: no answer to C-ECHO within {response_timeout} s, or the association is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1698"/>
        <source>{where}: C-ECHO is answered {Status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1699"/>
        <source>the file of the object ({1} bytes) is missing</source>
        <translation>falta el archivo del objeto ({1} bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1700"/>
        <source>{where}: the object cannot be sent: {error}</source>
        <translation>{where}: no se puede enviar el objeto: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1696"/>
        <source>{where}: the association is gone ({error})</source>
        <translation>{where}: la asociación ya no existe ({error})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1701"/>
        <source>{where}: no answer to the object within {response_timeout} s, or the association is gone</source>
        <translation>{where}: sin respuesta al objeto en {response_timeout} s, o la asociación ya no existe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1702"/>
        <source>{where}: does not take {2} in {3}</source>
        <translation>{where}: no acepta {2} en {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1703"/>
        <source>{where}: rejects the association: {reason_str} ({source_str})</source>
        <translation>{where}: rechaza la asociación: {reason_str} ({source_str})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1704"/>
        <source>{where}: aborts the association</source>
        <translation>{where}: aborta la asociación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1705"/>
        <source>{where}: no association within {connect_timeout} s: not reached, silent, or TLS failed</source>
        <translation>{where}: sin asociación en {connect_timeout} s: no se alcanzó, no responde o falló TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1706"/>
        <source>the message is no DICOM file: {name}</source>
        <translation>el mensaje no es un archivo DICOM: {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1707"/>
        <source>the mail has {size} bytes (the message has {2}); the server takes at most {most} (SIZE)</source>
        <translation>el correo tiene {size} bytes (el mensaje tiene {2}); el servidor acepta como máximo {most} (SIZE)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1708"/>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1712"/>
        <source>{where}: the message has {2} bytes; as the text of a mail at most {most} are sent (max_text_bytes), attach sends it as a file</source>
        <translation>{where}: el mensaje tiene {2} bytes; como texto de un correo se envían como máximo {most} (max_text_bytes), attach lo envía como archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1714"/>
        <source>{where}: no recipient is taken: {text}</source>
        <translation>{where}: no se acepta ningún destinatario: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1715"/>
        <source>no progress within {timeout} s</source>
        <translation>sin avance en {timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1713"/>
        <source>{where}: not taken for {text}</source>
        <translation>{where}: no se acepta para {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1716"/>
        <source>item &quot;{item}&quot;, resources: {unknown} is no resource of FHIR {version}</source>
        <translation>elemento «{item}», resources: {unknown} no es un recurso de FHIR {version}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1717"/>
        <source>item &quot;{item}&quot;, interactions: {name} is none of {NAMES}, $operation, $* (any operation)</source>
        <translation>elemento «{item}», interactions: {name} no es ninguna de {NAMES}, $operation, $* (cualquier operación)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1718"/>
        <source>item &quot;{item}&quot;, interactions: there is none; at least one is needed, e.g. create</source>
        <translation>elemento «{item}», interactions: no hay ninguna; se necesita al menos una, p. ej. create</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1719"/>
        <source>item &quot;{item}&quot;, resources: {name} is no resource type, e.g. Patient</source>
        <translation>elemento «{item}», resources: {name} no es un tipo de recurso, p. ej. Patient</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1720"/>
        <source>item &quot;{item}&quot;, url: is the base of the server; what follows it is said by path and condition</source>
        <translation>elemento «{item}», url: es la base del servidor; lo que la sigue lo indican path y condition</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1725"/>
        <source>{where}: answered {2}{3}</source>
        <translation>{where}: respondió {2}{3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1726"/>
        <source>(the server has another version than If-Match names)</source>
        <translation>(el servidor tiene otra versión que la que indica If-Match)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1727"/>
        <source>(the condition finds more than one resource)</source>
        <translation>(la condición encuentra más de un recurso)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1728"/>
        <source>{where}: answered {2}, but with no transaction-response or batch-response</source>
        <translation>{where}: respondió {2}, pero sin transaction-response ni batch-response</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1729"/>
        <source>; and {1} more</source>
        <translation>; y {1} más</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1730"/>
        <source>{where}: {count_failed} of {count_answers} entries failed: {words}; and {5} more</source>
        <translation>{where}: fallaron {count_failed} de {count_answers} entradas: {words}; y {5} más</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1731"/>
        <source>{where}: {count_failed} of {count_answers} entries failed: {words}</source>
        <translation>{where}: fallaron {count_failed} de {count_answers} entradas: {words}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1732"/>
        <source>{where}: {count_answers} entries are answered, {entries} were sent</source>
        <translation>{where}: se respondieron {count_answers} entradas, se enviaron {entries}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1733"/>
        <source>without a status</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1734"/>
        <source>item &quot;{item}&quot;, path: interaction {kind} needs one, e.g. Patient/$match</source>
        <translation>elemento «{item}», path: interaction {kind} necesita uno, p. ej. Patient/$match</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1735"/>
        <source>item &quot;{item}&quot;, condition: interaction Search needs one, e.g. identifier={{id}}</source>
        <translation>elemento «{item}», condition: interaction Search necesita una, p. ej. identifier={{id}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1736"/>
        <source>the message: {error}</source>
        <translation>el mensaje: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1737"/>
        <source>the path the message came with is none of a FHIR server</source>
        <translation>la ruta con la que llegó el mensaje no es de un servidor FHIR</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1738"/>
        <source>As received</source>
        <translation>As received</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1739"/>
        <source>the message is a JSON Patch and does not say of what; set interaction and path</source>
        <translation>el mensaje es un JSON Patch y no dice de qué; indique interaction y path</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1740"/>
        <source>is needed, e.g. https://fhir.example/r4</source>
        <translation>es necesario, p. ej. https://fhir.example/r4</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1741"/>
        <source>item &quot;{item}&quot;, credentials: authentication SMART needs the name of an entry, with the client id as user and the private key (PEM) as password</source>
        <translation>elemento «{item}», credentials: authentication SMART necesita el nombre de una entrada, con el id de cliente como usuario y la clave privada (PEM) como contraseña</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1742"/>
        <source>{where}: answered {2}, and names no token_endpoint</source>
        <translation>{where}: respondió {2} y no indica ningún token_endpoint</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1743"/>
        <source>{where}: names a token_endpoint without TLS, which is not used</source>
        <translation>{where}: indica un token_endpoint sin TLS, que no se usa</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1744"/>
        <source>{where}: no access token: answered {2}{3}</source>
        <translation>{where}: sin token de acceso: respondió {2}{3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1745"/>
        <source>credentials {name}: the password is no private key in PEM without a pass phrase</source>
        <translation>credenciales {name}: la contraseña no es una clave privada en PEM sin frase de paso</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1746"/>
        <source>credentials {name}: the key is neither RSA of {LEAST_RSA_BITS} bits and more (RS384) nor of curve P-384 (ES384)</source>
        <translation>credenciales {name}: la clave no es RSA de {LEAST_RSA_BITS} bits o más (RS384) ni de la curva P-384 (ES384)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1747"/>
        <source>folder {folder} cannot be used: {error}</source>
        <translation>no se puede usar la carpeta {folder}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1748"/>
        <source>{now}: stored, but cannot be moved away: {error}</source>
        <translation>{now}: almacenado, pero no se puede mover: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1749"/>
        <source>{path}: {2} bytes; at most {max_message_bytes} are taken; left where it is</source>
        <translation>{path}: {2} bytes; se aceptan como máximo {max_message_bytes}; se deja donde está</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1750"/>
        <source>file name pattern {pattern} gives {name}, which is not a plain file name</source>
        <translation>el patrón del nombre de archivo {pattern} da {name}, que no es un simple nombre de archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1751"/>
        <source>not the form of a name</source>
        <translation>no tiene la forma de un nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1752"/>
        <source>file name pattern {pattern}: time zone {2} is not known; allowed are names such as UTC or Europe/London</source>
        <translation>patrón del nombre de archivo {pattern}: la zona horaria {2} no se conoce; se permiten nombres como UTC o Europe/London</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1753"/>
        <source>no free name for {name}: a million are taken</source>
        <translation>no hay ningún nombre libre para {name}: un millón están ocupados</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1754"/>
        <source>cannot write in {folder}: {error}</source>
        <translation>no se puede escribir en {folder}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1757"/>
        <source>{where}: {path}: {size} bytes; at most {most} are taken; left where it is</source>
        <translation>{where}: {path}: {size} bytes; se aceptan como máximo {most}; se deja donde está</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1758"/>
        <source>cannot connect</source>
        <translation>no se puede conectar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1759"/>
        <source>login as {user} failed</source>
        <translation>falló el inicio de sesión como {user}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1760"/>
        <source>{where}: not connected</source>
        <translation>{where}: sin conexión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1761"/>
        <source>folder {1} cannot be listed</source>
        <translation>no se puede listar la carpeta {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1763"/>
        <source>{path} cannot be looked at</source>
        <translation>no se puede consultar {path}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1764"/>
        <source>{path} cannot be read</source>
        <translation>no se puede leer {path}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1765"/>
        <source>{path} cannot be written</source>
        <translation>no se puede escribir {path}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1766"/>
        <source>{path} cannot be renamed to {new}</source>
        <translation>no se puede cambiar el nombre de {path} a {new}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1767"/>
        <source>{path} cannot be deleted</source>
        <translation>no se puede eliminar {path}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1768"/>
        <source>folder {folder} cannot be made</source>
        <translation>no se puede crear la carpeta {folder}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1769"/>
        <source>{where}: {what}: the server is silent</source>
        <translation>{where}: {what}: el servidor no responde</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1770"/>
        <source>the server closed the connection</source>
        <translation>el servidor cerró la conexión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1771"/>
        <source>{where}: {what}: the server closed the connection</source>
        <translation>{where}: {what}: el servidor cerró la conexión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1772"/>
        <source>{filename}: cannot be used: {error}</source>
        <translation>{filename}: no se puede usar: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1773"/>
        <source>the server is silent; stored files are still there</source>
        <translation>el servidor no responde; los archivos almacenados siguen ahí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1774"/>
        <source>{where}: {path}: {size} of {4} bytes came; it is read again</source>
        <translation>{where}: {path}: llegaron {size} de {4} bytes; se vuelve a leer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1775"/>
        <source>{path}: is stored already and was still on the server; it is not taken twice</source>
        <translation>{path}: ya está almacenado y seguía en el servidor; no se toma dos veces</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1776"/>
        <source>{path}: cannot be archived ({2}); it stays on the server</source>
        <translation>{path}: no se puede archivar ({2}); se queda en el servidor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1777"/>
        <source>{error}; it is stored, and would not be taken twice</source>
        <translation>{error}; está almacenado y no se tomaría dos veces</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1778"/>
        <source>{path}: has changed since it was stored; it stays and is taken again</source>
        <translation>{path}: ha cambiado desde que se almacenó; se queda y se vuelve a tomar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1779"/>
        <source>the name of the file cannot be kept: {1}</source>
        <translation>no se puede conservar el nombre del archivo: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1780"/>
        <source>{where}: {path} has {found} bytes after {4} were written</source>
        <translation>{where}: {path} tiene {found} bytes después de escribir {4}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1786"/>
        <source>use_pasv: False is found; only passive mode (True) is offered</source>
        <translation>use_pasv: se encontró False; solo se ofrece el modo pasivo (True)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1787"/>
        <source>{where}: login as {username} failed: {reason}</source>
        <translation>{where}: falló el inicio de sesión como {username}: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1788"/>
        <source>{where}: the host key is refused: {reason}</source>
        <translation>{where}: se rechaza la clave de host: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1789"/>
        <source>{where}: the server shows the host key {2}, which is neither in sftp_host_keys nor in sftp_known_hosts; ask who runs the server whether it is theirs before you enter it</source>
        <translation>{where}: el servidor muestra la clave de host {2}, que no está en sftp_host_keys ni en sftp_known_hosts; pregunte a quien administra el servidor si es la suya antes de incluirla</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1790"/>
        <source>sftp_known_hosts {sftp_known_hosts}: cannot be used: {error}</source>
        <translation>sftp_known_hosts {sftp_known_hosts}: no se puede usar: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1791"/>
        <source>private key {where}: cannot be read: {error}</source>
        <translation>clave privada {where}: no se puede leer: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1792"/>
        <source>private key {where}: cannot be used: {reason}</source>
        <translation>clave privada {where}: no se puede usar: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1794"/>
        <source>item &quot;{item}&quot;, credentials: authentication {kind} needs the name of an entry</source>
        <translation>elemento «{item}», credentials: authentication {kind} necesita el nombre de una entrada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1795"/>
        <source>{where}: more than {MAX_REDIRECTS} redirections</source>
        <translation>{where}: más de {MAX_REDIRECTS} redirecciones</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1796"/>
        <source>{where}: a response of more than {limit} bytes, which is all that is allowed</source>
        <translation>{where}: una respuesta de más de {limit} bytes, que es lo máximo permitido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1797"/>
        <source>{where}: redirected to {scheme}, which is not followed</source>
        <translation>{where}: redirección a {scheme}, que no se sigue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1798"/>
        <source>{where}: redirected to another host, {netloc}; allowed is {home}</source>
        <translation>{where}: redirección a otro host, {netloc}; se permite {home}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1799"/>
        <source>{where}: the URL made from the message is not valid</source>
        <translation>{where}: la URL formada a partir del mensaje no es válida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1800"/>
        <source>{where}: TLS failed: {why}</source>
        <translation>{where}: falló TLS: {why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1801"/>
        <source>{where}: cannot connect: {why}</source>
        <translation>{where}: no se puede conectar: {why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1802"/>
        <source>{where}: no response within {response_timeout} s</source>
        <translation>{where}: sin respuesta en {response_timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1803"/>
        <source>{where}: the response broke off</source>
        <translation>{where}: la respuesta se interrumpió</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1804"/>
        <source>{where}: the connection was closed before the response</source>
        <translation>{where}: la conexión se cerró antes de la respuesta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1805"/>
        <source>item &quot;{item}&quot;, headers: {line} is not Name: value</source>
        <translation>elemento «{item}», headers: {line} no es Name: value</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1806"/>
        <source>item &quot;{item}&quot;, headers: Authorization is made from authentication and credentials</source>
        <translation>elemento «{item}», headers: Authorization se forma a partir de authentication y credentials</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1807"/>
        <source>item &quot;{item}&quot;, url: {url} is not http://host/path or https://host/path (without user and password)</source>
        <translation>elemento «{item}», url: {url} no es http://host/path ni https://host/path (sin usuario ni contraseña)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1808"/>
        <source>item &quot;{item}&quot;, http_server: is needed, as url {url} names no host</source>
        <translation>elemento «{item}», http_server: es necesario, ya que la URL {url} no indica ningún host</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1809"/>
        <source>no route takes the request</source>
        <translation>ninguna ruta acepta la petición</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1810"/>
        <source>{method} is not taken here; allowed are {allowed}</source>
        <translation>{method} no se acepta aquí; se permiten {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1811"/>
        <source>nothing is taken at {1}</source>
        <translation>en {1} no se acepta nada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1812"/>
        <source>no content type takes the request</source>
        <translation>ningún tipo de contenido acepta la petición</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1813"/>
        <source>{content_type} is not taken; allowed are {types}</source>
        <translation>{content_type} no se acepta; se permiten {types}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1721"/>
        <source>{location}: answered {code}</source>
        <translation>{location}: respondió {code}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1709"/>
        <source>{where}: connected with TLS and logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1710"/>
        <source>{where}: connected with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1711"/>
        <source>{where}: connected and logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1722"/>
        <source>{where}: answered {2}, but with no CapabilityStatement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1723"/>
        <source>{where}: answered with a CapabilityStatement after login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1724"/>
        <source>{where}: answered with a CapabilityStatement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1755"/>
        <source>the folder {folder} is not there yet; it will be made in {above}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1756"/>
        <source>the folder {folder} is there and can be {able}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1762"/>
        <source>folder {folder} cannot be entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1781"/>
        <source>{where}: logged in, but there is no folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1782"/>
        <source>folder {folder} is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1783"/>
        <source>folder {folder} is not there yet and will be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1784"/>
        <source>logged in to {where}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1785"/>
        <source>logged in to {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1793"/>
        <source>folder {folder} cannot be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1814"/>
        <source>url: the host of {url} comes from the message; it is only tried with one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1815"/>
        <source>proxy {1}:{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1816"/>
        <source>the proxy {1}:{2} answers; the server behind it is only tried with a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1817"/>
        <source>connected to {where} with TLS through the proxy {2}:{3}; a request is only made with a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1818"/>
        <source>connected to {where} with TLS; a request is only made with a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1819"/>
        <source>connected to {where} through the proxy {2}:{3}; a request is only made with a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1820"/>
        <source>connected to {where}; a request is only made with a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1821"/>
        <source>with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1822"/>
        <source>{target}: the proxy does not answer by HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1823"/>
        <source>{target}: the proxy answers {said} and gives no way to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1824"/>
        <source>item &quot;{item}&quot;, routes: there is none; at least one is needed, e.g. POST /orders</source>
        <translation>elemento «{item}», routes: no hay ninguna; se necesita al menos una, p. ej. POST /orders</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1825"/>
        <source>item &quot;{item}&quot;, routes: {2} is not METHOD /path, e.g. POST /orders/{{id}}</source>
        <translation>elemento «{item}», routes: {2} no es METHOD /path, p. ej. POST /orders/{{id}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1826"/>
        <source>item &quot;{item}&quot;, routes: {2} is none of {METHODS}, *</source>
        <translation>elemento «{item}», routes: {2} no es ninguno de {METHODS}, *</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1827"/>
        <source>item &quot;{item}&quot;, routes: {path} names a parameter twice</source>
        <translation>elemento «{item}», routes: {path} nombra un parámetro dos veces</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1828"/>
        <source>cannot listen on {1}:{port}: {3}</source>
        <translation>no se puede escuchar en {1}:{port}: {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1829"/>
        <source>is needed, as url {url} names no host</source>
        <translation>es necesario, ya que la URL {url} no indica ningún host</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1830"/>
        <source>item &quot;{item}&quot;, {setting}: {part} is no status or range of them, e.g. 200-299</source>
        <translation>elemento «{item}», {setting}: {part} no es un estado ni un intervalo de ellos, p. ej. 200-299</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1831"/>
        <source>{setting}: {{{place}}} cannot be read from the message</source>
        <translation>{setting}: no se puede leer {{{place}}} del mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1832"/>
        <source>{setting}: {{{place}}} is empty in the message</source>
        <translation>{setting}: {{{place}}} está vacío en el mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1833"/>
        <source>item &quot;{item}&quot;, {setting}: {{{place}}}: {error}</source>
        <translation>elemento «{item}», {setting}: {{{place}}}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1834"/>
        <source>item &quot;{item}&quot;, {setting}: {{{place}}} is none of {known}</source>
        <translation>elemento «{item}», {setting}: {{{place}}} no es ninguno de {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1835"/>
        <source>Kafka needs confluent-kafka: pip install &quot;hie[kafka]&quot;</source>
        <translation>Kafka necesita confluent-kafka: pip install &quot;hie[kafka]&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1836"/>
        <source>item &quot;{item}&quot;, sasl_mechanism: PLAIN sends the password as it is; it needs ssl_config</source>
        <translation>elemento «{item}», sasl_mechanism: PLAIN envía la contraseña tal cual; necesita ssl_config</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1837"/>
        <source>kafka {where}: {text}</source>
        <translation>Kafka {where}: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1838"/>
        <source>kafka {servers}: the group was not left in order ({2})</source>
        <translation>Kafka {servers}: el grupo no se abandonó correctamente ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1839"/>
        <source>kafka {topic}[{partition}] at {offset}: {count_data} bytes; at most {max_message_bytes} are taken (max_message_bytes); nothing behind it is taken</source>
        <translation>Kafka {topic}[{partition}] en {offset}: {count_data} bytes; se aceptan como máximo {max_message_bytes} (max_message_bytes); no se toma nada posterior</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1840"/>
        <source>kafka: the message has {size} bytes; a record has at most {most} (max_record_bytes)</source>
        <translation>Kafka: el mensaje tiene {size} bytes; un registro tiene como máximo {most} (max_record_bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1841"/>
        <source>item &quot;{item}&quot;, headers: {2} is not name = text</source>
        <translation>elemento «{item}», headers: {2} no es name = text</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1842"/>
        <source>kafka {servers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1843"/>
        <source>{count_brokers} brokers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1844"/>
        <source>{count_brokers} broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1845"/>
        <source>{where}: there is no topic {topic}, or these credentials may not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1846"/>
        <source>topic {topic} has {count} partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1847"/>
        <source>topic {topic} has {count} partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1848"/>
        <source>port {port} on {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1849"/>
        <source>all interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1850"/>
        <source>listens on {where} with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1851"/>
        <source>listens on {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1852"/>
        <source>{where} is free{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1853"/>
        <source>, and TLS can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1854"/>
        <source>the key is of type {kind}; allowed are whole numbers, decimals, dates, times with dates, UUIDs and texts</source>
        <translation>la clave es de tipo {kind}; se permiten números enteros, decimales, fechas, horas con fecha, UUID y textos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1855"/>
        <source>{1} is no stored key</source>
        <translation>{1} no es una clave almacenada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1856"/>
        <source>{path}: the last key cannot be read ({error}); mend it, or delete it to begin at first_key</source>
        <translation>{path}: no se puede leer la última clave ({error}); corríjala, o elimínela para empezar en first_key</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1857"/>
        <source>{path}: the keys taken cannot be read: {error}</source>
        <translation>{path}: no se pueden leer las claves tomadas: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1858"/>
        <source>a JSON pointer begins with /, e.g. /order/id</source>
        <translation>un JSON Pointer empieza por /, p. ej. /order/id</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1859"/>
        <source>{source}: refused, not in allowed_ip_addresses</source>
        <translation>{source}: rechazado, no está en allowed_ip_addresses</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1860"/>
        <source>{source}: connection lost inside a message; the partial message is dropped</source>
        <translation>{source}: se perdió la conexión dentro de un mensaje; el mensaje incompleto se descarta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1861"/>
        <source>{source}: {failure}; connection closed</source>
        <translation>{source}: {failure}; conexión cerrada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1862"/>
        <source>{source}: {error}; it does not end, connection closed</source>
        <translation>{source}: {error}; no termina, conexión cerrada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1863"/>
        <source>{source}: a large message broke off: another began within it</source>
        <translation>{source}: un mensaje grande se interrumpió: otro empezó dentro de él</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1864"/>
        <source>refused: {refused}</source>
        <translation>rechazado: {refused}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1865"/>
        <source>{source}: silent for {read} s inside a message; connection closed</source>
        <translation>{source}: {read} s de silencio dentro de un mensaje; conexión cerrada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1866"/>
        <source>no connection to {where}: {error}</source>
        <translation>sin conexión con {where}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1867"/>
        <source>no connection to {where} within {connect_timeout} s</source>
        <translation>sin conexión con {where} en {connect_timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1868"/>
        <source>TLS with {where} failed: {2}</source>
        <translation>falló TLS con {where}: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1869"/>
        <source>cannot connect to {where}: {2}</source>
        <translation>no se puede conectar con {where}: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1870"/>
        <source>connected to {ip_address}:{port} with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1871"/>
        <source>connected to {ip_address}:{port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1872"/>
        <source>{limit} connections are open (max_connections)</source>
        <translation>hay {limit} conexiones abiertas (max_connections)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1873"/>
        <source>{count_open} connections are open and this process may not open more files (ulimit -n)</source>
        <translation>hay {count_open} conexiones abiertas y este proceso no puede abrir más archivos (ulimit -n)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1874"/>
        <source>max_connections is {wanted}, but this process may open {2} files and sockets, of which about {files} are for connections; raise the hard limit (ulimit -Hn, systemd: LimitNOFILE)</source>
        <translation>max_connections es {wanted}, pero este proceso puede abrir {2} archivos y sockets, de los que unos {files} son para conexiones; aumente el límite duro (ulimit -Hn, systemd: LimitNOFILE)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1875"/>
        <source>a message of more than {limit} bytes, which is all that is allowed</source>
        <translation>un mensaje de más de {limit} bytes, que es lo máximo permitido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1876"/>
        <source>a large message cannot be stored: {1}</source>
        <translation>no se puede almacenar un mensaje grande: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1877"/>
        <source>{where} closed the connection: {exc} before replying</source>
        <translation>{where} cerró la conexión antes de responder: {exc}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1878"/>
        <source>{where} closed the connection before replying</source>
        <translation>{where} cerró la conexión antes de responder</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1879"/>
        <source>{ip_address} answered before the message was sent whole</source>
        <translation>{ip_address} respondió antes de que el mensaje se enviara entero</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1880"/>
        <source>{where} has not read for {patience} s</source>
        <translation>{where} lleva {patience} s sin leer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1881"/>
        <source>connection lost while writing to {ip_address}</source>
        <translation>se perdió la conexión al escribir en {ip_address}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1882"/>
        <source>no whole reply from {ip_address}:{port} within {3} s</source>
        <translation>sin respuesta completa de {ip_address}:{port} en {3} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1883"/>
        <source>no reply from {ip_address}:{port} within {3} s</source>
        <translation>sin respuesta de {ip_address}:{port} en {3} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1884"/>
        <source>({unreported} refused since the last report)</source>
        <translation>({unreported} rechazados desde el último informe)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1885"/>
        <source>{last_text} ({unreported} refused since the last report)</source>
        <translation>{last_text} ({unreported} rechazados desde el último informe)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1886"/>
        <source>the source is silent; what is stored will come again</source>
        <translation>el origen no responde; lo almacenado volverá a llegar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1887"/>
        <source>S3 needs boto3: pip install &quot;hie[s3]&quot;</source>
        <translation>S3 necesita boto3: pip install &quot;hie[s3]&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1888"/>
        <source>the keys are wrong, or may not use this bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1889"/>
        <source>{1}: the bucket is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1890"/>
        <source>the store&apos;s certificate is not accepted: {1}</source>
        <translation>no se acepta el certificado del almacén: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1891"/>
        <source>there is no such bucket</source>
        <translation>no hay ningún bucket con ese nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1892"/>
        <source>the access key is not known there</source>
        <translation>la clave de acceso no se conoce ahí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1893"/>
        <source>the secret key is wrong, or a proxy changes requests</source>
        <translation>la clave secreta es incorrecta, o un proxy modifica las peticiones</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1894"/>
        <source>these credentials may not do that in this bucket</source>
        <translation>estas credenciales no tienen permiso para eso en este bucket</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1895"/>
        <source>this machine&apos;s clock and the store&apos;s differ by more than 15 minutes</source>
        <translation>el reloj de este equipo y el del almacén difieren en más de 15 minutos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1896"/>
        <source>an object of that key is there already</source>
        <translation>ya hay ahí un objeto con esa clave</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1897"/>
        <source>{where}: {key}: {size} bytes; at most {max_message_bytes} are taken (max_message_bytes); left</source>
        <translation>{where}: {key}: {size} bytes; se aceptan como máximo {max_message_bytes} (max_message_bytes); se deja ahí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1898"/>
        <source>{1}: an object {key} is there already</source>
        <translation>{1}: ya hay ahí un objeto {key}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1899"/>
        <source>archive_prefix: is empty; after: move needs it</source>
        <translation>archive_prefix: está vacío; after: move lo necesita</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1900"/>
        <source>archive_prefix: {archive_prefix} is within prefix {prefix}; objects there would come again</source>
        <translation>archive_prefix: {archive_prefix} está dentro del prefijo {prefix}; los objetos de ahí volverían a llegar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1901"/>
        <source>{location}: is not a WSDL that can be used: {2}</source>
        <translation>{location}: no es un WSDL utilizable: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1902"/>
        <source>{location}: has no port {wanted} with SOAP; there are {3}</source>
        <translation>{location}: no tiene ningún puerto {wanted} con SOAP; hay {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1903"/>
        <source>{location}: has no port with a SOAP binding</source>
        <translation>{location}: no tiene ningún puerto con un binding SOAP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1904"/>
        <source>{location}: operations {other} and {operation} have the same input element; bodies could not be told apart</source>
        <translation>{location}: las operaciones {other} y {operation} tienen el mismo elemento XML de entrada; no se podrían distinguir sus cuerpos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1905"/>
        <source>operation {found} is rpc; document/literal is supported</source>
        <translation>la operación {found} es rpc; se admite document/literal</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1906"/>
        <source>{shown}: lies outside the workspace</source>
        <translation>{shown}: está fuera del área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1907"/>
        <source>{location}: is imported from another host than the WSDL&apos;s; copy both into the workspace</source>
        <translation>{location}: se importa de un host distinto del del WSDL; copie ambos en el área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1908"/>
        <source>{location}: cannot be loaded: {why}</source>
        <translation>{location}: no se puede cargar: {why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1909"/>
        <source>{location}: more than {MAX_BYTES} bytes</source>
        <translation>{location}: más de {MAX_BYTES} bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1910"/>
        <source>not XML: line {lineno}, column {2}</source>
        <translation>no es XML: línea {lineno}, columna {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1911"/>
        <source>XML with a DOCTYPE, which is not read</source>
        <translation>XML con un DOCTYPE, que no se lee</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1912"/>
        <source>the root is {text}, not an Envelope of SOAP 1.1 or 1.2</source>
        <translation>la raíz es {text}, no un Envelope de SOAP 1.1 o 1.2</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1913"/>
        <source>the Envelope has no Body</source>
        <translation>el Envelope no tiene Body</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1914"/>
        <source>the Body holds {count_elements} elements; one is allowed (document/literal)</source>
        <translation>el Body contiene {count_elements} elementos XML; se permite uno (document/literal)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1915"/>
        <source>item &quot;{item}&quot;, wsdl: a service needs it as a file of the workspace</source>
        <translation>elemento «{item}», wsdl: un servicio lo necesita como archivo del área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1916"/>
        <source>item &quot;{item}&quot;, wsdl: {error}</source>
        <translation>elemento «{item}», wsdl: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1917"/>
        <source>a Header of more than {MAX_HEADER_BYTES} bytes</source>
        <translation>un Header de más de {MAX_HEADER_BYTES} bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1918"/>
        <source>a tag of more than {MAX_TAG_BYTES} bytes</source>
        <translation>una etiqueta de más de {MAX_TAG_BYTES} bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1919"/>
        <source>a large envelope must be UTF-8, not {encoding}</source>
        <translation>un Envelope grande debe ser UTF-8, no {encoding}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1920"/>
        <source>elements within elements, more than {MAX_DEPTH} deep</source>
        <translation>elementos XML dentro de elementos XML, más de {MAX_DEPTH} niveles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1921"/>
        <source>the Body holds more than one element; one is allowed (document/literal)</source>
        <translation>el Body contiene más de un elemento XML; se permite uno (document/literal)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1922"/>
        <source>item &quot;{item}&quot;, credentials: ws_security needs the name of an entry</source>
        <translation>elemento «{item}», credentials: ws_security necesita el nombre de una entrada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1923"/>
        <source>the WSDL: {error}</source>
        <translation>el WSDL: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1924"/>
        <source>url: {url} is not http://host/path or https://host/path</source>
        <translation>url: {url} no es http://host/path ni https://host/path</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1925"/>
        <source>an Envelope with an empty Body</source>
        <translation>un Envelope con un Body vacío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1926"/>
        <source>{root} is the input of no operation; allowed are {inputs}</source>
        <translation>{root} no es la entrada de ninguna operación; se permiten {inputs}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1927"/>
        <source>{where}: the response is no SOAP envelope: {error}</source>
        <translation>{where}: la respuesta no es un sobre SOAP: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1928"/>
        <source>{where}: answered with a fault of the {code}</source>
        <translation>{where}: respondió con un error (fault) de {code}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1929"/>
        <source>a large message must be UTF-8, not {1}</source>
        <translation>un mensaje grande debe ser UTF-8, no {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1930"/>
        <source>line {line} of {name}: {error}</source>
        <translation>línea {line} de {name}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1931"/>
        <source>line {line} of {name}: {where} has a value that is not allowed ({type_name})</source>
        <translation>línea {line} de {name}: {where} tiene un valor no permitido ({type_name})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1932"/>
        <source>{location}: its schema cannot be compiled: {2}; validate_body may be switched off</source>
        <translation>{location}: no se puede compilar su esquema: {2}; se puede desactivar validate_body</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1933"/>
        <source>{location}: is not XML: {error}</source>
        <translation>{location}: no es XML: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1934"/>
        <source>{location}: has a DOCTYPE, which is not read</source>
        <translation>{location}: tiene un DOCTYPE, que no se lee</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1935"/>
        <source>item &quot;{item}&quot;, credentials: ws_security UsernameToken needs the name of an entry</source>
        <translation>elemento «{item}», credentials: ws_security UsernameToken necesita el nombre de una entrada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1936"/>
        <source>WSDL: a file of the workspace</source>
        <translation>WSDL: un archivo del área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1937"/>
        <source>is needed where there is no wsdl</source>
        <translation>es necesario cuando no hay wsdl</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1938"/>
        <source>with a length in front of each</source>
        <translation>con una longitud delante de cada uno</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1939"/>
        <source>with marks around each</source>
        <translation>con marcas alrededor de cada uno</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1940"/>
        <source>one a line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1941"/>
        <source>{text}: {2} is not a character code (0 to 255)</source>
        <translation>{text}: {2} no es un código de carácter (0 a 255)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1942"/>
        <source>{text}: \{what} is not known; allowed are \r \n \t \0 \\ \xNN</source>
        <translation>{text}: \{what} no se conoce; se permiten \r \n \t \0 \\ \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1943"/>
        <source>the message holds {inside}, which the framing uses as a mark</source>
        <translation>el mensaje contiene {inside}, que el enmarcado usa como marca</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1944"/>
        <source>a message of {size} bytes is too long for a length of {width} digits</source>
        <translation>un mensaje de {size} bytes es demasiado largo para una longitud de {width} cifras</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1945"/>
        <source>a message of {size} bytes is too long for a length of {width} bytes</source>
        <translation>un mensaje de {size} bytes es demasiado largo para una longitud de {width} bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1946"/>
        <source>{prefix} is not a length of {width} digits</source>
        <translation>{prefix} no es una longitud de {width} cifras</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1947"/>
        <source>a length of {1} is shorter than itself ({width} bytes)</source>
        <translation>una longitud de {1} es menor que ella misma ({width} bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1948"/>
        <source>a message of {size} bytes is announced; allowed are {max_bytes}</source>
        <translation>se anuncia un mensaje de {size} bytes; se permiten {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1949"/>
        <source>a message of {at} bytes; allowed are {max_bytes}</source>
        <translation>un mensaje de {at} bytes; se permiten {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1950"/>
        <source>{junk_bytes} bytes outside frames; a frame begins with {start}</source>
        <translation>{junk_bytes} bytes fuera de las tramas; una trama empieza por {start}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1951"/>
        <source>a line of {longest} bytes; allowed are {max_bytes}</source>
        <translation>una línea de {longest} bytes; se permiten {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1952"/>
        <source>item &quot;{item}&quot;: {error}</source>
        <translation>elemento «{item}»: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1953"/>
        <source>{source}: the answer cannot be sent: {error}; connection closed</source>
        <translation>{source}: no se puede enviar la respuesta: {error}; conexión cerrada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1954"/>
        <source>while the message was sent</source>
        <translation>durante el envío del mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1955"/>
        <source>{where} closed the connection {when}{why}</source>
        <translation>{where} cerró la conexión {when}{why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1956"/>
        <source>no whole reply from {where} within {patience} s</source>
        <translation>sin respuesta completa de {where} en {patience} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1957"/>
        <source>no reply from {where} within {patience} s</source>
        <translation>sin respuesta de {where} en {patience} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1958"/>
        <source>{where} closed the connection inside its reply{why}</source>
        <translation>{where} cerró la conexión en mitad de su respuesta{why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1959"/>
        <source>{where} closed the connection before replying{why}</source>
        <translation>{where} cerró la conexión antes de responder{why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1960"/>
        <source>inside its reply</source>
        <translation>en mitad de su respuesta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1961"/>
        <source>before replying</source>
        <translation>antes de responder</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1962"/>
        <source>the reply of {where} cannot be read: {failure}</source>
        <translation>no se puede leer la respuesta de {where}: {failure}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1963"/>
        <source>Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Códigos de caracteres (13,10 o x0D,x0A) o texto con \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1964"/>
        <source>{path}: the last time cannot be read ({error}); delete it to begin now</source>
        <translation>{path}: no se puede leer la última hora ({error}); elimínela para empezar ahora</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1965"/>
        <source>needs no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename=".declared.py" line="1966"/>
        <source>TZ={1}: no such time zone, e.g. Europe/London</source>
        <translation>TZ={1}: no existe esa zona horaria, p. ej. Europe/London</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1967"/>
        <source>{1}: {error}; minute hour day month weekday are expected</source>
        <translation>{1}: {error}; se espera minuto hora día mes día-de-la-semana</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1968"/>
        <source>{1}: never comes</source>
        <translation>{1}: no llega nunca</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1969"/>
        <source>{error}; what was in force before stays so</source>
        <translation>{error}; lo que estaba en vigor sigue estándolo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1970"/>
        <source>TLS configuration {name} is not in the production&apos;s tls section (defined: {known})</source>
        <translation>la configuración TLS {name} no está en la sección tls de la producción (definidas: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1971"/>
        <source>TLS configuration {name}: a server needs certificate_file and private_key_file</source>
        <translation>configuración TLS {name}: un servidor necesita certificate_file y private_key_file</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1972"/>
        <source>{key} is not the private key of the certificate in {certificate}</source>
        <translation>{key} no es la clave privada del certificado de {certificate}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1973"/>
        <source>private_key_file {key}: the password of private_key_credentials does not open it</source>
        <translation>private_key_file {key}: la contraseña de private_key_credentials no lo abre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1974"/>
        <source>private_key_file {key}: it needs a password; name an entry in private_key_credentials</source>
        <translation>private_key_file {key}: necesita una contraseña; indique una entrada en private_key_credentials</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1975"/>
        <source>certificate_file {certificate}, private_key_file {key}: cannot be used ({reason})</source>
        <translation>certificate_file {certificate}, private_key_file {key}: no se pueden usar ({reason})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1976"/>
        <source>TLS configuration {name}: {setting} {path}: holds no certificate in PEM ({4})</source>
        <translation>configuración TLS {name}: {setting} {path}: no contiene ningún certificado en PEM ({4})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1977"/>
        <source>TLS configuration {name}: {setting} {path}: holds no revocation list in PEM ({4})</source>
        <translation>configuración TLS {name}: {setting} {path}: no contiene ninguna lista de revocación en PEM ({4})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1978"/>
        <source>TLS configuration {name}: {setting} {path}: {error}</source>
        <translation>configuración TLS {name}: {setting} {path}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1979"/>
        <source>the peer&apos;s certificate is not accepted: {verify_message}</source>
        <translation>no se acepta el certificado del otro extremo: {verify_message}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1980"/>
        <source>effective date {text} is not YYYY-MM-DDThh:mm:ss; its rules never run</source>
        <translation>la fecha de vigencia {text} no es YYYY-MM-DDThh:mm:ss; sus reglas no se ejecutan nunca</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1981"/>
        <source>{reason}: condition {text}: {error}</source>
        <translation>{reason}: condición {text}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1982"/>
        <source>{reason}: &lt;{element}&gt; is not supported</source>
        <translation>{reason}: &lt;{element}&gt; no se admite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1983"/>
        <source>{reason}: rule {rule} is not in the workspace</source>
        <translation>{reason}: la regla {rule} no está en el área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1984"/>
        <source>{reason}: rule {rule} delegates back to {self}: a loop</source>
        <translation>{reason}: la regla {rule} delega de vuelta en {self}: un bucle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1985"/>
        <source>rule {self}, {reason}: more than {MAX_DELEGATIONS} delegations in turn: a loop</source>
        <translation>regla {self}, {reason}: más de {MAX_DELEGATIONS} delegaciones seguidas: un bucle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1986"/>
        <source>{reason}: foreach {path} holds another foreach; nesting is not allowed</source>
        <translation>{reason}: foreach {path} contiene otro foreach; no se permite anidar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1987"/>
        <source>{reason}: foreach {path}: {error}</source>
        <translation>{reason}: foreach&#xa0;{path}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1988"/>
        <source>an action</source>
        <translation>una acción</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1989"/>
        <source>rule {name}, {place}: {what}: {error}</source>
        <translation>regla {name}, {place}: {what}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1990"/>
        <source>function {name} is not known; conditions that use it are errors</source>
        <translation>la función {name} no se conoce; las condiciones que la usan son errores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1991"/>
        <source>{name} is not a variable or property known here and no assign sets it</source>
        <translation>{name} no es una variable ni una propiedad conocida aquí y ningún assign la define</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1992"/>
        <source>Rule: rule {name} is not in the workspace; conditions that ask it are errors</source>
        <translation>Rule: la regla {name} no está en el área de trabajo; las condiciones que la consultan son errores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1993"/>
        <source>Rule: rule {name} is not in the workspace</source>
        <translation>Rule: la regla {name} no está en el área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1994"/>
        <source>Rule: more than {MAX_DELEGATIONS} rules asked in turn: a loop</source>
        <translation>Rule: más de {MAX_DELEGATIONS} reglas consultadas seguidas: un bucle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1995"/>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1996"/>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1997"/>
        <source>does not start with</source>
        <translation>no empieza por</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1998"/>
        <source>ends with</source>
        <translation>termina en</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1999"/>
        <source>does not match</source>
        <translation>no coincide con</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2000"/>
        <source>not like</source>
        <translation>not like</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2001"/>
        <source>not in</source>
        <translation>not in</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2002"/>
        <source>operator {operator} is none of {OPERATORS}</source>
        <translation>el operador {operator} no es ninguno de {OPERATORS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2003"/>
        <source>the message is not HL7: it has no fields and segments</source>
        <translation>el mensaje no es HL7: no tiene campos ni segmentos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2004"/>
        <source>Segment is only known inside foreach</source>
        <translation>Segment solo se conoce dentro de foreach</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2005"/>
        <source>{name} is not a variable or property known here</source>
        <translation>{name} no es una variable ni una propiedad conocida aquí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2006"/>
        <source>{known} takes {least} to {most} arguments, {count_arguments} found</source>
        <translation>{known} toma de {least} a {most} argumentos, se encontraron {count_arguments}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2007"/>
        <source>did you mean {alike}?</source>
        <translation>¿se refiere a {alike}?</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2008"/>
        <source>supply it as Python in the workspace&apos;s functions/ folder</source>
        <translation>proporciónela en Python en la carpeta functions/ del área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2009"/>
        <source>function {name} is not known; {hint}</source>
        <translation>la función {name} no se conoce; {hint}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2010"/>
        <source>function {known}: {name}: {error}</source>
        <translation>función {known}: {name}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2011"/>
        <source>column {column} of {shown}: {found} found, {allowed} expected</source>
        <translation>columna {column} de {shown}: se esperaba {allowed}, se encontró {found}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2012"/>
        <source>a text of {count_text} characters</source>
        <translation>un texto de {count_text} caracteres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2013"/>
        <source>at most {MAX_LENGTH}</source>
        <translation>{MAX_LENGTH} como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2014"/>
        <source>{count_written} characters when written out</source>
        <translation>{count_written} caracteres al escribirlo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2015"/>
        <source>a text too long or too nested to be written out</source>
        <translation>un texto demasiado largo o con demasiado anidamiento para escribirlo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2016"/>
        <source>an operator or the end</source>
        <translation>un operador o el final</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2017"/>
        <source>more nesting</source>
        <translation>un anidamiento más profundo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2018"/>
        <source>at most {MAX_HEIGHT} levels</source>
        <translation>{MAX_HEIGHT} niveles como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2019"/>
        <source>a text that does not end</source>
        <translation>un texto que no termina</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2020"/>
        <source>a closing &quot;</source>
        <translation>un &quot; de cierre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2021"/>
        <source>a value or an operator</source>
        <translation>un valor o un operador</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2022"/>
        <source>more operators</source>
        <translation>más operadores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2023"/>
        <source>at most {most} in a row</source>
        <translation>{most} seguidos como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2024"/>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2025"/>
        <source>an XPath that does not end</source>
        <translation>un XPath que no termina</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2026"/>
        <source>an XPath such as /Order/@id</source>
        <translation>un XPath como /Order/@id</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2027"/>
        <source>a path that does not end</source>
        <translation>una ruta que no termina</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2028"/>
        <source>a path such as PID:3.1</source>
        <translation>una ruta como PID:3.1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2029"/>
        <source>Pad: a width of {size}; at most 1,000,000 is allowed</source>
        <translation>Pad: un ancho de {size}; se permite 1.000.000 como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2030"/>
        <source>Schedule: stored schedule {spec} is not in the workspace</source>
        <translation>Schedule: la programación guardada {spec} no está en el área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2031"/>
        <source>Rule({name}): rules are asked in rules only</source>
        <translation>Rule({name}): las reglas solo se consultan en reglas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2032"/>
        <source>files are not available here</source>
        <translation>los archivos no están disponibles aquí</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2033"/>
        <source>file {name} is outside the workspace</source>
        <translation>el archivo {name} está fuera del área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2034"/>
        <source>file {name} is larger than {MAX_FILE_BYTES} bytes</source>
        <translation>el archivo {name} supera los {MAX_FILE_BYTES} bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2035"/>
        <source>file {name}: {error}</source>
        <translation>archivo {name}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2036"/>
        <source>InFileColumn: separator code {code}; allowed are 1 to 1114111</source>
        <translation>InFileColumn: código de separador {code}; se permiten de 1 a 1114111</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2037"/>
        <source>pattern {text} on {count_value} characters would take too long</source>
        <translation>el patrón {text} sobre {count_value} caracteres tardaría demasiado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2038"/>
        <source>pattern {text}: {error}</source>
        <translation>patrón {text}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2039"/>
        <source>regular expression {text} on {count_value} characters would take too long</source>
        <translation>la expresión regular {text} sobre {count_value} caracteres tardaría demasiado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2040"/>
        <source>a regular expression of {count_text} characters; at most {MAX_REGEX} are allowed</source>
        <translation>una expresión regular de {count_text} caracteres; se permiten {MAX_REGEX} como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2041"/>
        <source>regular expression {text}: {error}</source>
        <translation>expresión regular {text}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2042"/>
        <source>regular expression {text}: a repeated group holds a repeat or a choice of like beginnings, which may never end; write it without repeating the group</source>
        <translation>expresión regular {text}: un grupo repetido contiene una repetición o una alternativa de comienzos iguales, lo que puede no terminar nunca; escríbala sin repetir el grupo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2043"/>
        <source>division by zero</source>
        <translation>división por cero</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2044"/>
        <source>{inner} is no path to segments, such as HL7.{{OBX()}}</source>
        <translation>{inner} no es una ruta a segmentos, como HL7.{{OBX()}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2045"/>
        <source>function {node} is built in; this one is not used</source>
        <translation>la función {node} está integrada; esta no se usa</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2046"/>
        <source>function {node} is in {2} too; this one is not used</source>
        <translation>la función {node} está también en {2}; esta no se usa</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2047"/>
        <source>function {node} has arguments that must be named; rules cannot name them</source>
        <translation>la función {node} tiene argumentos que deben nombrarse; las reglas no pueden nombrarlos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2048"/>
        <source>function {name} is the site&apos;s own ({file}); it runs in worker processes only</source>
        <translation>la función {name} es propia del centro ({file}); solo se ejecuta en procesos de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2049"/>
        <source>pattern {text}: a count is expected at column {2}</source>
        <translation>patrón {text}: se espera un número de veces en la columna {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2050"/>
        <source>pattern {text}: a text does not end</source>
        <translation>patrón {text}: un texto no termina</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2051"/>
        <source>pattern {text}: one of N A U L P C E or a text is expected at column {2}</source>
        <translation>patrón {text}: se espera uno de N A U L P C E o un texto en la columna {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2052"/>
        <source>&lt;{text}&gt; is no XPath: {error}</source>
        <translation>&lt;{text}&gt; no es un XPath: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2053"/>
        <source>what stands before | in an XPath must name elements</source>
        <translation>lo que va antes de | en un XPath debe designar elementos XML</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2054"/>
        <source>path {text}: a count or a list in brackets can only be read</source>
        <translation>ruta {text}: un recuento o una lista entre corchetes o paréntesis solo se puede leer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2055"/>
        <source>path {text}: MSH-1 and MSH-2 hold the separators; they cannot be assigned</source>
        <translation>ruta {text}: MSH-1 y MSH-2 contienen los separadores; no se pueden asignar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2056"/>
        <source>path {text}: a segment or group is assigned from another one only</source>
        <translation>ruta {text}: un segmento o grupo solo se asigna a partir de otro</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2057"/>
        <source>path {text}: there is no segment to write to</source>
        <translation>ruta {text}: no hay ningún segmento en el que escribir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2058"/>
        <source>the value is not a {text} segment; allowed is text that starts with its name</source>
        <translation>el valor no es un segmento {text}; se permite un texto que empiece por su nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2059"/>
        <source>{text} to {2}: both must name a segment or group, or both a field</source>
        <translation>{text} a {2}: ambos deben designar un segmento o grupo, o ambos un campo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2060"/>
        <source>path {text}: append and insert add a repetition to a field, e.g. PID:3</source>
        <translation>ruta {text}: append e insert añaden una repetición a un campo, p. ej. PID:3</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2061"/>
        <source>path {text}: insert at {index}; allowed are numbers from 1</source>
        <translation>ruta {text}: insert en {index}; se permiten números a partir de 1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2062"/>
        <source>the message is not HL7 v2</source>
        <translation>el mensaje no es HL7 v2</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2063"/>
        <source>not valid in FHIR {release}: {text} (and {3} more)</source>
        <translation>no válido en FHIR {release}: {text} (y {3} más)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2064"/>
        <source>not valid in FHIR {release}: {text}</source>
        <translation>no válido en FHIR {release}: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2065"/>
        <source>{function}: format {text}; allowed are {3}</source>
        <translation>{function}: formato {text}; se permiten {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2066"/>
        <source>$zdate: the value is not a number of days since 1840-12-31</source>
        <translation>$zdate: el valor no es un número de días desde 1840-12-31</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2067"/>
        <source>$zdateh: the value is not a date of format {wanted}, e.g. {example}</source>
        <translation>$zdateh: el valor no es una fecha con formato {wanted}, p. ej. {example}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2068"/>
        <source>$ztime: the value is not a number of seconds from 0 to 86399</source>
        <translation>$ztime: el valor no es un número de segundos de 0 a 86399</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2069"/>
        <source>$ztimeh: the value is not a time, e.g. 13:45:10 or 01:45PM</source>
        <translation>$ztimeh: el valor no es una hora, p. ej. 13:45:10 o 01:45PM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2070"/>
        <source>$ztimeh: the value is not a time of day</source>
        <translation>$ztimeh: el valor no es una hora del día</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2071"/>
        <source>a message has one MSH; it is replaced by one MSH only</source>
        <translation>un mensaje tiene un solo MSH; solo se reemplaza por un único MSH</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2072"/>
        <source>MSH cannot be removed</source>
        <translation>MSH no se puede quitar</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2073"/>
        <source>transform {transform}, {place}</source>
        <translation>transformación {transform}, {place}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2074"/>
        <source>transform {transform} ({expression})</source>
        <translation>transformación {transform} ({expression})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2075"/>
        <source>transform {transform}, {place} ({expression})</source>
        <translation>transformación {transform}, {place} ({expression})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2076"/>
        <source>$zconvert: mode {mode}; allowed are U, L, W</source>
        <translation>$zconvert: modo {mode}; se permiten U, L, W</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2077"/>
        <source>$char: a code is no character; allowed are 0 to 1114111 without surrogates</source>
        <translation>$char: un código no es un carácter; se permiten de 0 a 1114111 sin los sustitutos (surrogates)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2078"/>
        <source>path {text}: would add {missing} of them; allowed are {MAX_CREATED} at once</source>
        <translation>ruta {text}: añadiría {missing}; se permiten {MAX_CREATED} de una vez</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2079"/>
        <source>is Python, which runs in worker processes only</source>
        <translation>es Python, que solo se ejecuta en procesos de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2080"/>
        <source>transform {name} is not in the workspace (there are: {known})</source>
        <translation>la transformación {name} no está en el área de trabajo (hay: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2081"/>
        <source>is XSLT 2.0 or 3.0, which runs in worker processes only</source>
        <translation>es XSLT 2.0 o 3.0, que solo se ejecuta en procesos de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2082"/>
        <source>takes HL7 v2 only, and the message is of another kind</source>
        <translation>solo acepta HL7 v2, y el mensaje es de otro tipo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2083"/>
        <source>{text} is code of the site; it is not run. Write it as a Python transform</source>
        <translation>{text} es código propio del centro; no se ejecuta. Escríbalo como transformación Python</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2084"/>
        <source>the pattern {text} stands alone; allowed is value?pattern</source>
        <translation>el patrón {text} está solo; se permite valor?patrón</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2085"/>
        <source>{name} is not known; the step fails when it is reached</source>
        <translation>{name} no se conoce; el paso falla cuando se llega a él</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2086"/>
        <source>variable {name} has no value yet</source>
        <translation>la variable {name} aún no tiene valor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2087"/>
        <source>{whole} is not known; allowed are {owner}.{{path}}, {MESSAGE_PROPERTIES}</source>
        <translation>{whole} no se conoce; se permiten {owner}.{{path}}, {MESSAGE_PROPERTIES}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2088"/>
        <source>{whole} is not known; allowed is source.GetValueAt(path)</source>
        <translation>{whole} no se conoce; se permite source.GetValueAt(path)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2089"/>
        <source>&quot;:&quot; between arguments; allowed only in $case and $select</source>
        <translation>&quot;:&quot; entre argumentos; solo se permite en $case y $select</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2090"/>
        <source>function ${name} is not known</source>
        <translation>la función ${name} no se conoce</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2091"/>
        <source>${name} takes {least} to {most} arguments, {count_arguments} found</source>
        <translation>${name} toma de {least} a {most} argumentos, se encontraron {count_arguments}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2092"/>
        <source>* as an argument of ${name}; allowed in $piece and $extract</source>
        <translation>* como argumento de ${name}; se permite en $piece y $extract</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2093"/>
        <source>function ..{name} is not known</source>
        <translation>la función ..{name} no se conoce</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2094"/>
        <source>..{name} takes {least} to {most} arguments, {count_arguments} found</source>
        <translation>..{name} toma de {least} a {most} argumentos, se encontraron {count_arguments}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2095"/>
        <source>$get takes 1 to 2 arguments, {count_arguments} found</source>
        <translation>$get toma de 1 a 2 argumentos, se encontraron {count_arguments}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2096"/>
        <source>$case takes a value and pairs: $case(x,&quot;A&quot;:&quot;1&quot;,:&quot;2&quot;)</source>
        <translation>$case toma un valor y pares: $case(x,&quot;A&quot;:&quot;1&quot;,:&quot;2&quot;)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2097"/>
        <source>$case: a pair is missing its &quot;:&quot;; allowed is &quot;A&quot;:&quot;1&quot;</source>
        <translation>$case: a un par le falta su &quot;:&quot;; se permite &quot;A&quot;:&quot;1&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2098"/>
        <source>$case: no case fits and there is no default (:&quot;...&quot;)</source>
        <translation>$case: ningún caso coincide y no hay valor predeterminado (:&quot;...&quot;)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2099"/>
        <source>$select takes pairs: $select(a=&quot;x&quot;:&quot;1&quot;,1:&quot;2&quot;)</source>
        <translation>$select toma pares: $select(a=&quot;x&quot;:&quot;1&quot;,1:&quot;2&quot;)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2100"/>
        <source>$select: no condition is true; end with 1:value</source>
        <translation>$select: ninguna condición es verdadera; termine con 1:valor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2101"/>
        <source>an expression of {count_text} characters; allowed are {MAX_LENGTH}</source>
        <translation>una expresión de {count_text} caracteres; se permiten {MAX_LENGTH}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2102"/>
        <source>column {1}: the text that starts here does not end; a closing &quot; is missing</source>
        <translation>columna {1}: el texto que empieza aquí no termina; falta un &quot; de cierre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2103"/>
        <source>column {1}: {character} is not part of an expression</source>
        <translation>columna {1}: {character} no forma parte de una expresión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2104"/>
        <source>column {1}: the path that starts here is not closed; a }} is missing</source>
        <translation>columna {1}: la ruta que empieza aquí no está cerrada; falta una }}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2105"/>
        <source>column {1}: a text in the pattern does not end</source>
        <translation>columna {1}: un texto del patrón no termina</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2106"/>
        <source>column {1}: a pattern is expected after ?, e.g. 3N1&quot;-&quot;4N</source>
        <translation>columna {1}: se espera un patrón después de ?, p. ej. 3N1&quot;-&quot;4N</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2107"/>
        <source>pattern {text}: alternation with ( ) is not supported; use several ? joined by !</source>
        <translation>patrón {text}: no se admiten alternativas con ( ); use varios ? unidos por !</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2108"/>
        <source>?{text} on {count_value} characters would take too long</source>
        <translation>?{text} sobre {count_value} caracteres tardaría demasiado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2109"/>
        <source>** is limited to bases up to 1e15 and exponents up to 1000</source>
        <translation>** está limitado a bases de hasta 1e15 y exponentes de hasta 1000</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2110"/>
        <source>** has no answer for these values: {name}</source>
        <translation>** no tiene resultado para estos valores: {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2111"/>
        <source>** of a negative number and a fraction is not a real number</source>
        <translation>** de un número negativo y una fracción no es un número real</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2112"/>
        <source>column {1}: found {shown}; allowed is {allowed}</source>
        <translation>columna {1}: se encontró {shown}; se permite {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2113"/>
        <source>column {1}: nested more than {MAX_DEPTH} deep</source>
        <translation>columna {1}: más de {MAX_DEPTH} niveles de anidamiento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2114"/>
        <source>at most {MAX_DEPTH} signs</source>
        <translation>{MAX_DEPTH} signos como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2115"/>
        <source>a value: a text, a number, a variable, a path, a function or (</source>
        <translation>un valor: un texto, un número, una variable, una ruta, una función o (</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2116"/>
        <source>a property name, or a path in {{ }} after source or target</source>
        <translation>un nombre de propiedad, o una ruta entre {{ }} después de source o target</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2117"/>
        <source>a property name</source>
        <translation>un nombre de propiedad</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2118"/>
        <source>a method name</source>
        <translation>un nombre de método</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2119"/>
        <source>path {{{text}}}: the ( at {2} is not closed</source>
        <translation>ruta {{{text}}}: el ( en {2} no está cerrado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2120"/>
        <source>source has no {text} (IGNOREMISSINGSOURCE is 0)</source>
        <translation>source no tiene {text} (IGNOREMISSINGSOURCE es 0)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2121"/>
        <source>{path} is outside the workspace</source>
        <translation>{path} está fuera del área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2122"/>
        <source>returned text</source>
        <translation>texto devuelto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2123"/>
        <source>returned {name}; allowed are bytes, str and HL7Message</source>
        <translation>devolvió {name}; se permiten bytes, str y HL7Message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2124"/>
        <source>returned {count_made} bytes: {error}</source>
        <translation>devolvió {count_made} bytes: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2125"/>
        <source>left {kind} in variable {wrong}; allowed is text</source>
        <translation>dejó {kind} en la variable {wrong}; se permite texto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2126"/>
        <source>XSLT 2.0 and 3.0 need the library SaxonC-HE, which is not installed: pip install &apos;hie[{EXTRA}]&apos; (XSLT 1.0 stylesheets run without it)</source>
        <translation>XSLT 2.0 y 3.0 necesitan la biblioteca SaxonC-HE, que no está instalada: pip install &apos;hie[{EXTRA}]&apos; (las hojas de estilo XSLT 1.0 funcionan sin ella)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2127"/>
        <source>{code} line {line}</source>
        <translation>{code} línea {line}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2128"/>
        <source>XSLT 2.0 and 3.0 need worker_memory of at least {LEAST_MEMORY} MB; it is {limit} MB</source>
        <translation>XSLT 2.0 y 3.0 necesitan worker_memory de al menos {LEAST_MEMORY} MB; es de {limit} MB</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2129"/>
        <source>\n\s*(?:In |During |invoked by )</source>
        <translation>\n\s*(?:In |During |invoked by )</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2130"/>
        <source>is not a Python file</source>
        <translation>no es un archivo Python</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2131"/>
        <source>{side} class {kind} is no HL7 message; allowed are EnsLib.HL7.Message and EnsLib.HL7.Segment</source>
        <translation>la clase {side} {kind} no es un mensaje HL7; se permiten EnsLib.HL7.Message y EnsLib.HL7.Segment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2132"/>
        <source>{text}; the transform fails when it is reached</source>
        <translation>{text}; la transformación falla cuando se llega a ella</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2133"/>
        <source>{side} class {kind} is not known; it is taken for EnsLib.HL7.Message</source>
        <translation>la clase {side} {kind} no se conoce; se toma por EnsLib.HL7.Message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2134"/>
        <source>variable {name} is read but never assigned</source>
        <translation>la variable {name} se lee, pero nunca se asigna</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2135"/>
        <source>&lt;{element}&gt; is kept but cannot run here; write it in Python and name it in the step (docs/python.md)</source>
        <translation>&lt;{element}&gt; se conserva pero no puede ejecutarse aquí; escríbalo en Python e indíquelo en el paso (docs/python.md)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2136"/>
        <source>&lt;{element}&gt;: there is no transforms/{python}.py in the workspace</source>
        <translation>&lt;{element}&gt;: no hay ningún transforms/{python}.py en el área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2137"/>
        <source>Python steps work on whole messages, not on a segment or group</source>
        <translation>los pasos Python trabajan con mensajes enteros, no con un segmento o un grupo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2138"/>
        <source>{text} is not a path; allowed are source.{{...}} and target.{{...}}</source>
        <translation>{text} no es una ruta; se permiten source.{{...}} y target.{{...}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2139"/>
        <source>without a document type</source>
        <translation>sin tipo de documento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2140"/>
        <source>{document}.{{{text}}}: the structure {shown} has no such group; the group is found by the order of segments</source>
        <translation>{document}.{{{text}}}: la estructura {shown} no tiene ese grupo; el grupo se halla por el orden de los segmentos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2141"/>
        <source>{property} cannot be assigned; allowed are target.{{...}} and a variable</source>
        <translation>{property} no se puede asignar; se permiten target.{{...}} y una variable</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2142"/>
        <source>{property}: the source is not changed; allowed is target.{{...}}</source>
        <translation>{property}: el origen no se cambia; se permite target.{{...}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2143"/>
        <source>{action} on the variable {name}: lists are not supported; allowed is set</source>
        <translation>{action} sobre la variable {name}: no se admiten listas; se permite set</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2144"/>
        <source>target = {step}: allowed is source, which copies the whole message</source>
        <translation>target = {step}: se permite source, que copia el mensaje entero</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2145"/>
        <source>{place}: {reason}; ignored, report_errors is off</source>
        <translation>{place}: {reason}; se ignora, report_errors está desactivado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2146"/>
        <source>not XML (line {line}, column {column})</source>
        <translation>no es XML (línea {line}, columna {column})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2147"/>
        <source>in the encoding {name}, which is not known</source>
        <translation>en la codificación {name}, que no se conoce</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2148"/>
        <source>not in the encoding {name} (line {line})</source>
        <translation>no está en la codificación {name} (línea {line})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2149"/>
        <source>subtransform {transform} is not in the workspace; there are: {known}</source>
        <translation>la subtransformación {transform} no está en el área de trabajo; hay: {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2150"/>
        <source>subtransform {transform} is not a DTL; it takes whole messages only</source>
        <translation>la subtransformación {transform} no es un DTL; solo acepta mensajes enteros</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2151"/>
        <source>subtransform {whole} {text}: allowed are {whole} and {whole}.{{path}}</source>
        <translation>subtransformación, {whole} {text}: se permiten {whole} y {whole}.{{path}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2152"/>
        <source>subtransform {whole} {text}: allowed is one segment or group</source>
        <translation>subtransformación, {whole} {text}: se permite un segmento o un grupo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2153"/>
        <source>subtransform {name} calls itself: {round_trip}</source>
        <translation>la subtransformación {name} se llama a sí misma: {round_trip}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2154"/>
        <source>subtransforms nested more than {MAX_CALLS} deep</source>
        <translation>subtransformaciones con más de {MAX_CALLS} niveles de anidamiento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2155"/>
        <source>subtransform {called} gives a whole message; {text} takes a part</source>
        <translation>la subtransformación {called} da un mensaje entero; {text} toma una parte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2156"/>
        <source>result is no {name}: {error}</source>
        <translation>el resultado no es un {name}: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2157"/>
        <source>a body of {count_body} bytes; allowed are {MAX_BYTES}</source>
        <translation>un cuerpo de {count_body} bytes; se permiten {MAX_BYTES}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2158"/>
        <source>the body is not XML (line {line}, column {column})</source>
        <translation>el cuerpo no es XML (línea {line}, columna {column})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2159"/>
        <source>{path}: xsl:message ended the transform (its text is in the trace events)</source>
        <translation>{path}: xsl:message terminó la transformación (su texto está en los eventos de traza)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2160"/>
        <source>a division by zero</source>
        <translation>una división por cero</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2161"/>
        <source>a number is too large or too small</source>
        <translation>un número es demasiado grande o demasiado pequeño</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2162"/>
        <source>a value is no name</source>
        <translation>un valor no es un nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2163"/>
        <source>a code point is no character</source>
        <translation>un punto de código no es un carácter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2164"/>
        <source>reads what is outside of the message, which is not allowed</source>
        <translation>lee lo que está fuera del mensaje, lo que no está permitido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2165"/>
        <source>a text given to parse-xml() is not XML</source>
        <translation>un texto pasado a parse-xml() no es XML</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2166"/>
        <source>a date or time is out of range</source>
        <translation>una fecha u hora está fuera del intervalo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2167"/>
        <source>a text is not JSON</source>
        <translation>un texto no es JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2168"/>
        <source>a value cannot be made the type asked for</source>
        <translation>un valor no se puede convertir al tipo pedido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2169"/>
        <source>more than one item where at most one is allowed</source>
        <translation>más de un elemento de secuencia donde se permite uno como máximo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2170"/>
        <source>no item where at least one is needed</source>
        <translation>ningún elemento de secuencia donde se necesita al menos uno</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2171"/>
        <source>not exactly one item where one is needed</source>
        <translation>no hay exactamente un elemento de secuencia donde se necesita uno</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2172"/>
        <source>a value has a type that this operation does not take</source>
        <translation>un valor tiene un tipo que esta operación no acepta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2173"/>
        <source>a regular expression is not one</source>
        <translation>una expresión regular no lo es</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2174"/>
        <source>functions or templates call each other without end</source>
        <translation>funciones o plantillas se llaman entre sí sin fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2175"/>
        <source>there is no context item</source>
        <translation>no hay elemento de contexto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2176"/>
        <source>treat as: a value has another type</source>
        <translation>treat as: un valor tiene otro tipo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2177"/>
        <source>a value has a type, or comes in a number, that is not allowed there</source>
        <translation>un valor tiene un tipo, o aparece un número de veces, que ahí no se permite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2178"/>
        <source>a required parameter has no value</source>
        <translation>un parámetro obligatorio no tiene valor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2179"/>
        <source>several templates match</source>
        <translation>coinciden varias plantillas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2180"/>
        <source>no template matches and the mode fails on that</source>
        <translation>ninguna plantilla coincide y el modo falla en ese caso</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2181"/>
        <source>xsl:message ended the transform (its text is in the trace events)</source>
        <translation>xsl:message terminó la transformación (su texto está en los eventos de traza)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2182"/>
        <source>an xsl:assert does not hold (its text is in the trace events)</source>
        <translation>un xsl:assert no se cumple (su texto está en los eventos de traza)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2183"/>
        <source>what a template makes has another type than it declares</source>
        <translation>lo que produce una plantilla tiene un tipo distinto del que declara</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2184"/>
        <source>a variable&apos;s value has another type than it declares</source>
        <translation>el valor de una variable tiene un tipo distinto del que declara</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2185"/>
        <source>a parameter&apos;s value has another type than it declares</source>
        <translation>el valor de un parámetro tiene un tipo distinto del que declara</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2186"/>
        <source>what a function makes has another type than it declares</source>
        <translation>lo que produce una función tiene un tipo distinto del que declara</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2187"/>
        <source>has been prohibited</source>
        <translation>has been prohibited</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2188"/>
        <source>has been disallowed</source>
        <translation>has been disallowed</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2189"/>
        <source>the body has a DOCTYPE, which XSLT 2.0 and 3.0 transforms refuse (it may hold entities)</source>
        <translation>el cuerpo tiene un DOCTYPE, que las transformaciones XSLT 2.0 y 3.0 rechazan (puede contener entidades)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2190"/>
        <source>the body is {error}</source>
        <translation>cuerpo: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2191"/>
        <source>the body is beyond the limit {limit} of the XML parser (line {line})</source>
        <translation>el cuerpo supera el límite {limit} del analizador XML (línea {line})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2192"/>
        <source>the body is not XML (line {line})</source>
        <translation>el cuerpo no es XML (línea {line})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2193"/>
        <source>the transform failed (the text is in the trace events)</source>
        <translation>la transformación falló (el texto está en los eventos de traza)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2194"/>
        <source>has a DOCTYPE, which XSLT 2.0 and 3.0 stylesheets may not have</source>
        <translation>tiene un DOCTYPE, que las hojas de estilo XSLT 2.0 y 3.0 no pueden tener</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2195"/>
        <source>xsl:output encoding {encoding}: what XSLT 2.0 and 3.0 transforms write is UTF-8</source>
        <translation>xsl:output encoding {encoding}: lo que escriben las transformaciones XSLT 2.0 y 3.0 es UTF-8</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2196"/>
        <source>is not XML: {msg}</source>
        <translation>no es XML: {msg}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2197"/>
        <source>a worker process cannot be started: {error}</source>
        <translation>no se puede iniciar un proceso de trabajo: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2198"/>
        <source>was not ready within {START_SECONDS} s</source>
        <translation>no estaba listo tras {START_SECONDS} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2199"/>
        <source>its process {how} while loading</source>
        <translation>su proceso {how} durante la carga</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2200"/>
        <source>{names}: the worker process {2}</source>
        <translation>{names}: el proceso de trabajo {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2201"/>
        <source>try out</source>
        <translation>prueba</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2202"/>
        <source>function {1}: nobody asks any more</source>
        <translation>función {1}: ya nadie la pide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2203"/>
        <source>ended its process {MOST_DEATHS} times; it is not called again until its file changes</source>
        <translation>terminó su proceso {MOST_DEATHS} veces; no se vuelve a llamar hasta que cambie su archivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2204"/>
        <source>function {name}: {why}</source>
        <translation>función {name}: {why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2205"/>
        <source>took longer than {seconds} s</source>
        <translation>tardó más de {seconds} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2206"/>
        <source>needed more than {memory} MB of memory</source>
        <translation>necesitó más de {memory} MB de memoria</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2207"/>
        <source>ran out of memory</source>
        <translation>se quedó sin memoria</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2208"/>
        <source>ran out of memory (the limit is {memory} MB) or failed within its XSLT library</source>
        <translation>se quedó sin memoria (el límite es {memory} MB) o falló en su biblioteca XSLT</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2209"/>
        <source>ran out of memory or failed within its XSLT library</source>
        <translation>se quedó sin memoria o falló en su biblioteca XSLT</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2210"/>
        <source>was ended by {name}</source>
        <translation>fue terminado por {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2211"/>
        <source>was ended by signal {1}</source>
        <translation>fue terminado por la señal {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2212"/>
        <source>ended with exit code {code}</source>
        <translation>terminó con el código de salida {code}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2213"/>
        <source>rule {name} is not in the workspace</source>
        <translation>la regla {name} no está en el área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2214"/>
        <source>is not in the workspace</source>
        <translation>no está en el área de trabajo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2215"/>
        <source>process returned a list with a {name}; allowed are (target, message) pairs</source>
        <translation>process devolvió una lista con {name}; se permiten pares (target, message)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2216"/>
        <source>returned text that does not fit {encoding}</source>
        <translation>devolvió texto que no cabe en {encoding}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2217"/>
        <source>process returned {name}; allowed are None, bytes, str, HL7Message, or (target, message) pairs</source>
        <translation>process devolvió {name}; se permiten None, bytes, str, HL7Message o pares (target, message)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2218"/>
        <source>cannot load its code any more: {1}</source>
        <translation>ya no puede cargar su código: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2219"/>
        <source>worker process {pid} {how} while starting</source>
        <translation>el proceso de trabajo {pid} {how} durante el inicio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2220"/>
        <source>worker process {pid} {how}</source>
        <translation>el proceso de trabajo {pid} {how}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2221"/>
        <source>while starting</source>
        <translation>durante el inicio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2222"/>
        <source>{text}; it starts again in {pause} s</source>
        <translation>{text}; vuelve a iniciarse en {pause} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2223"/>
        <source>{kind} {names}: the worker process of this message {how} {deaths} times</source>
        <translation>{kind} {names}: el proceso de trabajo de este mensaje {how} {deaths} veces</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2224"/>
        <source>{kind} {names}: the worker process of this message {how}</source>
        <translation>{kind} {names}: el proceso de trabajo de este mensaje {how}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2225"/>
        <source>did not answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2226"/>
        <source>The clipboard holds more than {1} MB.</source>
        <translation>El portapapeles contiene más de {1} MB.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2227"/>
        <source>The clipboard does not hold items of a production.</source>
        <translation>El portapapeles no contiene elementos de una producción.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2228"/>
        <source>{target}: the autosave cannot be read: {error}</source>
        <translation>{target}: no se puede leer el autoguardado: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2229"/>
        <source>there is a production here already; choose another folder, or open it</source>
        <translation>aquí ya hay una producción; elija otra carpeta o ábrala</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2230"/>
        <source>it was never saved; give a folder</source>
        <translation>nunca se ha guardado; indique una carpeta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2231"/>
        <source>what was chosen makes no production: {msg}</source>
        <translation>lo elegido no forma una producción: {msg}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2232"/>
        <source>line {line_num}: {count_row} columns found, key and value expected</source>
        <translation>línea {line_num}: se esperaban clave y valor, se encontraron {count_row} columnas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2233"/>
        <source>{path} is no file of a lookup table; allowed are {allowed}</source>
        <translation>{path} no es un archivo de tabla de consulta; se permiten {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2234"/>
        <source>{names}: no lookup table in it; &lt;lookupTable&gt; is expected</source>
        <translation>{names}: no contiene ninguna tabla de consulta; se espera &lt;lookupTable&gt;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2235"/>
        <source>{path} has more than {MOST_BYTES} bytes</source>
        <translation>{path} tiene más de {MOST_BYTES} bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2236"/>
        <source>{path} is not UTF-8: byte {start}; save it as “CSV UTF-8”</source>
        <translation>{path} no es UTF-8: byte {start}; guárdelo como «CSV UTF-8»</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2237"/>
        <source>{path} cannot be read: {2}</source>
        <translation>{path} no se puede leer: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2238"/>
        <source>{version} is no version</source>
        <translation>{version} no es una versión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2239"/>
        <source>{inside} is no folder in {version}</source>
        <translation>{inside} no es una carpeta en {version}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2240"/>
        <source>it holds {size} bytes; 1 to {MOST} can be tried</source>
        <translation>contiene {size} bytes; se pueden probar de 1 a {MOST}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2241"/>
        <source>the runtime did not answer within {START_SECONDS} s</source>
        <translation>el entorno de ejecución no respondió en {START_SECONDS} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2242"/>
        <source>the runtime ended with code {returncode}</source>
        <translation>el entorno de ejecución terminó con el código {returncode}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2243"/>
        <source>Extra inputs are not permitted</source>
        <translation>No se permiten entradas adicionales</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2244"/>
        <source>Field required</source>
        <translation>Campo obligatorio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2245"/>
        <source>Keys should be strings</source>
        <translation>Las claves deben ser textos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2246"/>
        <source>Input should be a valid dictionary</source>
        <translation>El valor debe ser un diccionario válido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2247"/>
        <source>Input should be a valid dictionary or instance of {class_name}</source>
        <translation>El valor debe ser un diccionario válido o una instancia de {class_name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2248"/>
        <source>Input should be a valid dictionary or object to extract fields from</source>
        <translation>El valor debe ser un diccionario válido o un objeto del que se puedan extraer campos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2249"/>
        <source>Input should be a valid list</source>
        <translation>El valor debe ser una lista válida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2250"/>
        <source>Input should be a valid tuple</source>
        <translation>El valor debe ser una tupla válida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2251"/>
        <source>Input should be a valid string</source>
        <translation>El valor debe ser un texto válido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2252"/>
        <source>Input should be a valid boolean</source>
        <translation>El valor debe ser un booleano válido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2253"/>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>El valor debe ser un booleano válido, no se puede interpretar la entrada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2254"/>
        <source>Input should be a valid integer</source>
        <translation>El valor debe ser un entero válido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2255"/>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>El valor debe ser un entero válido, no se puede leer el texto como entero</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2256"/>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>El valor debe ser un entero válido, se encontró un número con parte decimal</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2257"/>
        <source>Input should be a valid number</source>
        <translation>El valor debe ser un número válido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2258"/>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>El valor debe ser un número válido, no se puede leer el texto como número</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2259"/>
        <source>Input should be a finite number</source>
        <translation>El valor debe ser un número finito</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2260"/>
        <source>Input should be greater than {gt}</source>
        <translation>El valor debe ser mayor que {gt}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2261"/>
        <source>Input should be greater than or equal to {ge}</source>
        <translation>El valor debe ser mayor o igual que {ge}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2262"/>
        <source>Input should be less than {lt}</source>
        <translation>El valor debe ser menor que {lt}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2263"/>
        <source>Input should be less than or equal to {le}</source>
        <translation>El valor debe ser menor o igual que {le}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2264"/>
        <source>Input should be {expected}</source>
        <translation>El valor debe ser {expected}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2265"/>
        <source>Input should be None</source>
        <translation>El valor debe ser None</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2266"/>
        <source>Input should be a valid date</source>
        <translation>El valor debe ser una fecha válida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2267"/>
        <source>Input should be a valid datetime</source>
        <translation>El valor debe ser una fecha y hora válida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2268"/>
        <source>Input should be a valid datetime, {error}</source>
        <translation>El valor debe ser una fecha y hora válida, {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2269"/>
        <source>Input tag {tag} found using {discriminator} does not match any of the expected tags: {expected_tags}</source>
        <translation>La etiqueta {tag} encontrada mediante {discriminator} no es ninguna de las esperadas: {expected_tags}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2270"/>
        <source>Unable to extract tag using discriminator {discriminator}</source>
        <translation>No se puede extraer la etiqueta mediante {discriminator}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2271"/>
        <source>String should have at least {min_length} character</source>
        <translation>El texto debe tener al menos {min_length} carácter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2272"/>
        <source>String should have at least {min_length} characters</source>
        <translation>El texto debe tener al menos {min_length} caracteres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2273"/>
        <source>String should have at most {max_length} character</source>
        <translation>El texto debe tener como máximo {max_length} carácter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2274"/>
        <source>String should have at most {max_length} characters</source>
        <translation>El texto debe tener como máximo {max_length} caracteres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2275"/>
        <source>String should match pattern {pattern}</source>
        <translation>El texto debe coincidir con el patrón {pattern}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2276"/>
        <source>{field_type} should have at least {min_length} item after validation, not {actual_length}</source>
        <translation>{field_type} debe tener al menos {min_length} elemento tras la validación, no {actual_length}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2277"/>
        <source>{field_type} should have at least {min_length} items after validation, not {actual_length}</source>
        <translation>{field_type} debe tener al menos {min_length} elementos tras la validación, no {actual_length}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2278"/>
        <source>{field_type} should have at most {max_length} item after validation, not {actual_length}</source>
        <translation>{field_type} debe tener como máximo {max_length} elemento tras la validación, no {actual_length}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2279"/>
        <source>{field_type} should have at most {max_length} items after validation, not {actual_length}</source>
        <translation>{field_type} debe tener como máximo {max_length} elementos tras la validación, no {actual_length}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2280"/>
        <source>Value error, {error}</source>
        <translation>Valor incorrecto: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2281"/>
        <source>{some} or {last}</source>
        <translation>{some} o {last}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2282"/>
        <source>[Errno {number}] {reason}</source>
        <translation>[Errno&#xa0;{number}] {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2283"/>
        <source>[Errno {number}] {reason}: {file}</source>
        <translation>[Errno&#xa0;{number}] {reason}: {file}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2284"/>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2285"/>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2286"/>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2287"/>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2288"/>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2289"/>
        <source>Directory not empty</source>
        <translation>La carpeta no está vacía</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2290"/>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2291"/>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2292"/>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2293"/>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2294"/>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2295"/>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2296"/>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2297"/>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2298"/>
        <source>Connection reset by peer</source>
        <translation>Conexión restablecida por el otro extremo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2299"/>
        <source>Connection timed out</source>
        <translation>Se agotó el tiempo de espera de la conexión</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2300"/>
        <source>Broken pipe</source>
        <translation>Conexión interrumpida (broken pipe)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2301"/>
        <source>Network is unreachable</source>
        <translation>La red es inaccesible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2302"/>
        <source>No route to host</source>
        <translation>No hay ruta hasta el host</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2303"/>
        <source>Host is down</source>
        <translation>El host está inactivo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2304"/>
        <source>Address already in use</source>
        <translation>La dirección ya está en uso</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2305"/>
        <source>Cannot assign requested address</source>
        <translation>No se puede asignar la dirección solicitada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2306"/>
        <source>Name or service not known</source>
        <translation>Nombre o servicio desconocido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2307"/>
        <source>Temporary failure in name resolution</source>
        <translation>Fallo temporal en la resolución del nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2308"/>
        <source>No address associated with hostname</source>
        <translation>Ninguna dirección asociada al nombre de host</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2309"/>
        <source>Connect call failed {address}</source>
        <translation>Falló la conexión a {address}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2310"/>
        <source>Multiple exceptions: {errors}</source>
        <translation>Varios errores: {errors}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2311"/>
        <source>error while attempting to bind on address {address}: {reason}</source>
        <translation>error al intentar escuchar en la dirección {address}: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2312"/>
        <source>certificate verify failed: {reason}</source>
        <translation>falló la verificación del certificado: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2313"/>
        <source>self-signed certificate</source>
        <translation>certificado autofirmado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2314"/>
        <source>self-signed certificate in certificate chain</source>
        <translation>certificado autofirmado en la cadena de certificados</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2315"/>
        <source>unable to get local issuer certificate</source>
        <translation>no se puede obtener el certificado local del emisor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2316"/>
        <source>certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2317"/>
        <source>Hostname mismatch, certificate is not valid for {host}.</source>
        <translation>El nombre de host no coincide, el certificado no es válido para {host}.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2318"/>
        <source>IP address mismatch, certificate is not valid for {host}.</source>
        <translation>La dirección IP no coincide, el certificado no es válido para {host}.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2319"/>
        <source>Expecting value</source>
        <translation>Se esperaba un valor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2320"/>
        <source>Expecting value: line {line} column {column} (char {char})</source>
        <translation>Se esperaba un valor: línea {line}, columna {column} (carácter {char})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2321"/>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>Se esperaba un nombre de propiedad entre comillas dobles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2322"/>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>Se esperaba el separador &apos;,&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2323"/>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>Se esperaba el separador &apos;:&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2324"/>
        <source>Unterminated string starting at</source>
        <translation>Texto sin terminar que empieza en</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2325"/>
        <source>Extra data</source>
        <translation>Datos sobrantes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2326"/>
        <source>Invalid control character at</source>
        <translation>Carácter de control no válido en</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2327"/>
        <source>invalid syntax</source>
        <translation>sintaxis no válida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2328"/>
        <source>unexpected indent</source>
        <translation>sangría inesperada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2329"/>
        <source>expected an indented block</source>
        <translation>se esperaba un bloque con sangría</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2330"/>
        <source>mapping values are not allowed here</source>
        <translation>aquí no se permite una asignación (clave: valor)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2331"/>
        <source>expected {allowed}, but found {found}</source>
        <translation>se esperaba {allowed}, se encontró {found}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2332"/>
        <source>expected {allowed}, but got {found}</source>
        <translation>se esperaba {allowed}, se recibió {found}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2333"/>
        <source>{reason}, line {line}, column {column}</source>
        <translation>{reason}, línea {line}, columna {column}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2334"/>
        <source>Premature end of data in tag {tag} line {line}</source>
        <translation>Fin prematuro de los datos en la etiqueta {tag}, línea {line}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2335"/>
        <source>PCDATA invalid Char value {value}</source>
        <translation>carácter {value} no válido en el texto</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2336"/>
        <source>Opening and ending tag mismatch: {opening} line {line} and {ending}</source>
        <translation>Las etiquetas de apertura y cierre no coinciden: {opening} en la línea {line} y {ending}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2337"/>
        <source>Start tag expected, &apos;&lt;&apos; not found</source>
        <translation>Se esperaba una etiqueta de apertura, no se encontró &apos;&lt;&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2338"/>
        <source>Document is empty</source>
        <translation>El documento está vacío</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2339"/>
        <source>Extra content at the end of the document</source>
        <translation>Contenido de más al final del documento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2340"/>
        <source>Couldn&apos;t find end of Start Tag {tag} line {line}</source>
        <translation>No se encontró el fin de la etiqueta de apertura {tag}, línea {line}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2341"/>
        <source>xmlParseEntityRef: no name</source>
        <translation>referencia de entidad sin nombre (un &amp; suelto)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2342"/>
        <source>EntityRef: expecting &apos;;&apos;</source>
        <translation>referencia de entidad: se esperaba &apos;;&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2343"/>
        <source>AttValue: &quot; or &apos; expected</source>
        <translation>valor de atributo: se esperaba &quot; o &apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2344"/>
        <source>Specification mandates value for attribute {name}</source>
        <translation>el atributo {name} necesita un valor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2345"/>
        <source>All strings must be XML compatible: Unicode or ASCII, no NULL bytes or control characters</source>
        <translation>Los textos deben ser compatibles con XML: Unicode o ASCII, sin bytes NUL ni caracteres de control</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2346"/>
        <source>Undefined variable</source>
        <translation>Variable no definida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2347"/>
        <source>Undefined namespace prefix</source>
        <translation>Prefijo de espacio de nombres no definido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2348"/>
        <source>Unregistered function</source>
        <translation>Función no registrada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2349"/>
        <source>Invalid expression</source>
        <translation>Expresión no válida</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2350"/>
        <source>Variable {name} has not been declared (or its declaration is not in scope)</source>
        <translation>La variable {name} no se ha declarado (o su declaración no está en el ámbito)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2351"/>
        <source>Access to URI {address} has been prohibited</source>
        <translation>El acceso al URI {address} está prohibido</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2352"/>
        <source>rule {name}</source>
        <translation>regla {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2353"/>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2354"/>
        <source>{n} messages</source>
        <translation>{n} mensajes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2355"/>
        <source>1 acknowledgement</source>
        <translation>1 acuse de recibo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2356"/>
        <source>{n} acknowledgements</source>
        <translation>{n} acuses de recibo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2357"/>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2358"/>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2359"/>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2360"/>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2361"/>
        <source>repetition</source>
        <translation>repetición</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2362"/>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2363"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2364"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2365"/>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2366"/>
        <source>process</source>
        <translation>proceso</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2367"/>
        <source>operation</source>
        <translation>operación</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2368"/>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2369"/>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>RuntimeLink</name>
    <message>
        <location filename="../hie_studio/runtime_link/link.py" line="204"/>
        <source>The production is not running.</source>
        <translation>La producción no está en ejecución.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="21"/>
        <source>Admission (ADT^A01)</source>
        <translation>Ingreso (ADT^A01)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="22"/>
        <source>Update of a patient (ADT^A08)</source>
        <translation>Actualización de un paciente (ADT^A08)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="23"/>
        <source>Discharge (ADT^A03)</source>
        <translation>Alta (ADT^A03)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="24"/>
        <source>Laboratory order (ORM^O01)</source>
        <translation>Petición de laboratorio (ORM^O01)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="31"/>
        <source>Laboratory result (ORU^R01)</source>
        <translation>Resultado de laboratorio (ORU^R01)</translation>
    </message>
</context>
<context>
    <name>ScaleMenu</name>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="72"/>
        <source>S&amp;cale</source>
        <translation>Es&amp;cala</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="74"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="80"/>
        <source>The Studio is drawn at {n} % when it is started again; it goes on where it was.</source>
        <translation>El Studio se mostrará al {n} % al iniciarse de nuevo; sigue donde estaba.</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="63"/>
        <source>Schedule editor</source>
        <translation>Editor de programación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="68"/>
        <source>Schedule as text</source>
        <translation>Programación como texto</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="69"/>
        <source>Empty: runs whenever the production runs</source>
        <translation>Vacío: se ejecuta siempre que se ejecuta la producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="71"/>
        <source>the schedule</source>
        <translation>la programación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="73"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="76"/>
        <source>Time zone of the machine</source>
        <translation>Zona horaria del equipo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="81"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="319"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="90"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="321"/>
        <source>Next starts and stops</source>
        <translation>Próximos inicios y paradas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="115"/>
        <source>There is no item “{name}” any more.</source>
        <translation>Ya no hay ningún elemento «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="139"/>
        <source>Add to the schedule of “{name}”</source>
        <translation>Añadir a la programación de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="156"/>
        <source>Remove from the schedule of “{name}”</source>
        <translation>Quitar de la programación de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="162"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="170"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="182"/>
        <source>Change the schedule of “{name}”</source>
        <translation>Cambiar la programación de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="189"/>
        <source>Time zone of the schedule of “{name}”</source>
        <translation>Zona horaria de la programación de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="206"/>
        <source>Start {when}</source>
        <translation>Inicio {when}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="206"/>
        <source>Stop {when}</source>
        <translation>Parada {when}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="227"/>
        <source>{first} to {last}, {zone}</source>
        <translation>{first} a {last}, {zone}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="228"/>
        <source>time of the machine</source>
        <translation>hora del equipo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="232"/>
        <source>By its schedule it runs now.</source>
        <translation>Según su programación, ahora se ejecuta.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="234"/>
        <source>By its schedule it is stopped now.</source>
        <translation>Según su programación, ahora está detenido.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="241"/>
        <source>Nothing changes in the next two years.</source>
        <translation>Nada cambia en los próximos dos años.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="244"/>
        <source>{when}  starts</source>
        <translation>{when}  se inicia</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="244"/>
        <source>{when}  stops</source>
        <translation>{when}  se detiene</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="248"/>
        <source>clocks {hours} h</source>
        <translation>cambio de hora {hours} h</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="281"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="270"/>
        <source>A start</source>
        <translation>Un inicio</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="271"/>
        <source>A stop</source>
        <translation>Una parada</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="272"/>
        <source>Every day from 8:00 to 18:00</source>
        <translation>Cada día de 8:00 a 18:00</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="273"/>
        <source>Every night from 22:00 to 6:00</source>
        <translation>Cada noche de 22:00 a 6:00</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="287"/>
        <source>Only Monday to Friday from 8:00 to 18:00</source>
        <translation>Solo de lunes a viernes de 8:00 a 18:00</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="288"/>
        <source>Always: no events</source>
        <translation>Siempre: sin eventos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="295"/>
        <source>Remove the event (Delete)</source>
        <translation>Quitar el evento (Supr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="305"/>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="308"/>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="310"/>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="313"/>
        <source>Drag down a day to let it run there.</source>
        <translation>Arrastre hacia abajo en un día para que se ejecute a esas horas.</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="142"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="143"/>
        <source>Edit {title}</source>
        <translation>Editar {title}</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <location filename="../hie_studio/editors/schedules/feature.py" line="24"/>
        <source>Schedule of {name}</source>
        <translation>Programación de {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/feature.py" line="30"/>
        <source>Sche&amp;dule of the item…</source>
        <translation>&amp;Programación del elemento…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="97"/>
        <source>cron {expression}</source>
        <translation>cron {expression}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="99"/>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="101"/>
        <source>{weekday} number {n} of the month at {at}</source>
        <translation>{weekday} n.º {n} del mes a las {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="104"/>
        <source>every {weekday} at {at}</source>
        <translation>cada {weekday} a las {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="107"/>
        <source>day {day} of each month at {at}</source>
        <translation>el día {day} de cada mes a las {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="110"/>
        <source>{day} {month} each year at {at}</source>
        <translation>el {day} de {month} de cada año a las {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="115"/>
        <source>once, {date} at {at}</source>
        <translation>una vez, {date} a las {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="117"/>
        <source>every day at {at}</source>
        <translation>cada día a las {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="128"/>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="129"/>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="130"/>
        <source>A weekday of each month</source>
        <translation>Un día de la semana de cada mes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="131"/>
        <source>A day of each month</source>
        <translation>Un día de cada mes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="132"/>
        <source>A day of each year</source>
        <translation>Un día de cada año</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="133"/>
        <source>Once</source>
        <translation>Una vez</translation>
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
        <translation>Nuevo tipo de mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="77"/>
        <source>e.g. ADT_A08</source>
        <translation>p. ej. ADT_A08</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="78"/>
        <source>New message structure</source>
        <translation>Nueva estructura de mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="78"/>
        <source>Name, e.g. ADT_A01; one of the base begins as it is there</source>
        <translation>Nombre, p. ej. ADT_A01; una de la base empieza como está allí</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="79"/>
        <source>New segment</source>
        <translation>Nuevo segmento</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="79"/>
        <source>A letter and two letters or digits, e.g. ZPI; one of the base begins with its fields</source>
        <translation>Una letra y dos letras o cifras, p. ej. ZPI; uno de la base empieza con sus campos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="80"/>
        <source>New data type</source>
        <translation>Nuevo tipo de datos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="80"/>
        <source>Name, e.g. ZCX</source>
        <translation>Nombre, p. ej. ZCX</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="81"/>
        <source>New code table</source>
        <translation>Nueva tabla de códigos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="81"/>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="88"/>
        <location filename="../hie_studio/editors/schemas/commands.py" line="114"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="96"/>
        <source>Add “{what}” to schema {name}</source>
        <translation>Añadir «{what}» al esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="111"/>
        <source>{code} is in the table already</source>
        <translation>{code} ya está en la tabla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="114"/>
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="114"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="122"/>
        <source>Add to “{what}” of schema {name}</source>
        <translation>Añadir a «{what}» del esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="135"/>
        <source>Add a segment to “{what}” of schema {name}</source>
        <translation>Añadir un segmento a «{what}» del esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="147"/>
        <source>Group segments of “{what}” of schema {name}</source>
        <translation>Agrupar segmentos de «{what}» del esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="155"/>
        <source>Dissolve a group of “{what}” of schema {name}</source>
        <translation>Disolver un grupo de «{what}» del esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="168"/>
        <source>Move a segment of “{what}” of schema {name}</source>
        <translation>Mover un segmento de «{what}» del esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="179"/>
        <source>Remove “{what}” from schema {name}</source>
        <translation>Quitar «{what}» del esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="191"/>
        <source>Change “{what}” of schema {name}</source>
        <translation>Cambiar «{what}» del esquema {name}</translation>
    </message>
</context>
<context>
    <name>SchemaEditor</name>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="45"/>
        <source>Schema editor</source>
        <translation>Editor de esquemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="73"/>
        <source>There is no schema “{name}” any more</source>
        <translation>Ya no hay ningún esquema «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="81"/>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="81"/>
        <source>{n} problems</source>
        <translation>{n} problemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="135"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="139"/>
        <source>Add (Insert)</source>
        <translation>Añadir (Insert)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="136"/>
        <source>&amp;Field, component or value</source>
        <translation>&amp;Campo, componente o valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="137"/>
        <source>Segment in the &amp;structure</source>
        <translation>Segmento en la &amp;estructura</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="144"/>
        <source>&amp;Z segment or other segment…</source>
        <translation>Segmento &amp;Z u otro segmento…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="145"/>
        <source>&amp;Message structure…</source>
        <translation>Estructura de &amp;mensaje…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="146"/>
        <source>Message &amp;type…</source>
        <translation>&amp;Tipo de mensaje…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="147"/>
        <source>&amp;Data type…</source>
        <translation>Tipo de &amp;datos…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="148"/>
        <source>&amp;Code table…</source>
        <translation>Ta&amp;bla de códigos…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="157"/>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="158"/>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="160"/>
        <source>Make the selected segments, side by side, an optional repeating group</source>
        <translation>Hacer de los segmentos seleccionados, contiguos, un grupo opcional y repetible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="162"/>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="163"/>
        <source>One of the selected segments, side by side, may come</source>
        <translation>Puede venir uno de los segmentos seleccionados, contiguos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="164"/>
        <source>Dissolve</source>
        <translation>Disolver</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="165"/>
        <source>Put the segments of the group in its place</source>
        <translation>Poner los segmentos del grupo en su lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="226"/>
        <source>{text} is no length; allowed are whole numbers, or nothing for no limit</source>
        <translation>{text} no es una longitud; se admiten números enteros, o nada si no hay límite</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="112"/>
        <source>{name} is in the category already</source>
        <translation>{name} ya está en la categoría</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="114"/>
        <source>The name of a segment is a letter and two letters or digits, e.g. ZPI</source>
        <translation>El nombre de un segmento es una letra y dos letras o cifras, p. ej. ZPI</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="118"/>
        <source>Allowed are letters, digits, - and _</source>
        <translation>Se admiten letras, cifras, - y _</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="171"/>
        <source>{number} is no number of a field; allowed are whole numbers from 1</source>
        <translation>{number} no es un número de campo; se admiten números enteros a partir de 1</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="182"/>
        <source>{key} is in {name} already</source>
        <translation>{key} ya está en {name}</translation>
    </message>
</context>
<context>
    <name>SchemaForm</name>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="106"/>
        <source>Based on: an HL7 version or another category</source>
        <translation>Basado en: una versión de HL7 u otra categoría</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="107"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="108"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="109"/>
        <source>Message structure</source>
        <translation>Estructura de mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="110"/>
        <source>Message type of the reply</source>
        <translation>Tipo de mensaje de la respuesta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="111"/>
        <source>Definition: [ ] optional, { } repeating, &lt; | &gt; one of</source>
        <translation>Definición: [ ] opcional, { } repetible, &lt; | &gt; uno de</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="112"/>
        <source>Segment; base: before its name takes it from the base</source>
        <translation>Segmento; base: delante de su nombre lo toma de la base</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="113"/>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="114"/>
        <source>Repeating</source>
        <translation>Repetible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="115"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="116"/>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="117"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="118"/>
        <source>Data type</source>
        <translation>Tipo de datos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="119"/>
        <source>Required: R yes, O optional, C conditional, X not used</source>
        <translation>Obligatorio: R sí, O opcional, C condicional, X no usado</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="120"/>
        <source>Longest value, in characters</source>
        <translation>Valor más largo, en caracteres</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="121"/>
        <source>Code table</source>
        <translation>Tabla de códigos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="138"/>
        <source>Choose something in the tree, or add to it.</source>
        <translation>Elija algo en el árbol o añada algo.</translation>
    </message>
</context>
<context>
    <name>SchemaTree</name>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="36"/>
        <source>Message types</source>
        <translation>Tipos de mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="37"/>
        <source>Message structures</source>
        <translation>Estructuras de mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="38"/>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="39"/>
        <source>Data types</source>
        <translation>Tipos de datos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="40"/>
        <source>Code tables</source>
        <translation>Tablas de códigos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="48"/>
        <source>one of</source>
        <translation>uno de</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="50"/>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="50"/>
        <location filename="../hie_studio/editors/schemas/tree.py" line="222"/>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="53"/>
        <location filename="../hie_studio/editors/schemas/tree.py" line="224"/>
        <source>repeating</source>
        <translation>repetible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="70"/>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="71"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="71"/>
        <source>Type or use</source>
        <translation>Tipo o uso</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="71"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="194"/>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="194"/>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
</context>
<context>
    <name>Schemas</name>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="30"/>
        <source>Schema {name}</source>
        <translation>Esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="25"/>
        <source>HL7 &amp;schemas…</source>
        <translation>E&amp;squemas HL7…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="37"/>
        <source>There is a schema “{name}” already.</source>
        <translation>Ya hay un esquema «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="35"/>
        <source>New schema</source>
        <translation>Nuevo esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="36"/>
        <source>Name of the category, as settings and transforms name it: Name:ADT_A01</source>
        <translation>Nombre de la categoría, como la nombran los ajustes y las transformaciones: Nombre:ADT_A01</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="43"/>
        <source>New schema “{name}”</source>
        <translation>Nuevo esquema «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="55"/>
        <source>HL7 schemas</source>
        <translation>Esquemas HL7</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="57"/>
        <source>Based on</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="57"/>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="57"/>
        <source>Structures</source>
        <translation>Estructuras</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="58"/>
        <source>No schemas of your own yet</source>
        <translation>Aún no hay esquemas propios</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="60"/>
        <source>A schema adds to an HL7 version what is the site’s own: Z segments, structures, code tables.</source>
        <translation>Un esquema añade a una versión de HL7 lo propio del centro: segmentos Z, estructuras, tablas de códigos.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="54"/>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="72"/>
        <source>Find in the &amp;workspace…</source>
        <translation>Buscar en el &amp;espacio de trabajo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="73"/>
        <source>&amp;Who uses this</source>
        <translation>&amp;Quién usa esto</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="74"/>
        <source>Go to what is named &amp;here</source>
        <translation>Ir a lo que se nombra &amp;aquí</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="75"/>
        <source>Rename ever&amp;ywhere…</source>
        <translation>Cambiar nombre en &amp;todas partes…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="128"/>
        <source>Reading other workspaces…</source>
        <translation>Leyendo otros espacios de trabajo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="212"/>
        <source>{name} has no editor here; its file is in the folder {folder}.</source>
        <translation>{name} no tiene editor aquí; su archivo está en la carpeta {folder}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="251"/>
        <source>Select an item, or put the cursor on a name: of an item, rule, table, port, function.</source>
        <translation>Seleccione un elemento o ponga el cursor en un nombre: de un elemento, una regla, una tabla, un puerto, una función.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="274"/>
        <source>Select an item, or open a rule, transform or lookup table, to rename it.</source>
        <translation>Seleccione un elemento, o abra una regla, transformación o tabla de consulta, para cambiarle el nombre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="67"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="72"/>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="74"/>
        <source>line {n}</source>
        <translation>línea {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="92"/>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="93"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="94"/>
        <source>Transform</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="95"/>
        <source>Lookup table</source>
        <translation>Tabla de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="96"/>
        <source>Business process</source>
        <translation>Proceso de negocio</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="97"/>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="98"/>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="99"/>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="100"/>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="101"/>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="102"/>
        <source>Port</source>
        <translation>Puerto</translation>
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
        <translation>Búsqueda</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="56"/>
        <source>Find in items, settings, rules, transforms, tables, tests…</source>
        <translation>Buscar en elementos, ajustes, reglas, transformaciones, tablas, pruebas…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="57"/>
        <source>Find in the workspace</source>
        <translation>Buscar en el espacio de trabajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="61"/>
        <source>Kinds to search</source>
        <translation>Tipos que buscar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="62"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="65"/>
        <source>Recent workspaces too</source>
        <translation>También los espacios de trabajo recientes</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="71"/>
        <source>Who uses it</source>
        <translation>Quién lo usa</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="72"/>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="74"/>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="107"/>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="107"/>
        <source>Fewer or other words, or all kinds, may find more.</source>
        <translation>Con menos palabras, otras palabras o todos los tipos quizá se encuentre más.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="111"/>
        <source>Type a few words: a name, a port, a code, a part of a condition. Enter leads to the place.</source>
        <translation>Escriba unas palabras: un nombre, un puerto, un código, parte de una condición. Intro lleva al lugar.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="55"/>
        <location filename="../hie_studio/panels/search/panel.py" line="113"/>
        <source>Find anything</source>
        <translation>Encontrar cualquier cosa</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="123"/>
        <source>1 place uses {name} ({kind})</source>
        <translation>1 lugar usa {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="125"/>
        <source>{n} places use {name} ({kind})</source>
        <translation>{n} lugares usan {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="164"/>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="164"/>
        <source>{n} places</source>
        <translation>{n} lugares</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="165"/>
        <source>The first {n} places</source>
        <translation>Los primeros {n} lugares</translation>
    </message>
</context>
<context>
    <name>SendEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="75"/>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="76"/>
        <source>Add a target…</source>
        <translation>Añadir un destino…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="77"/>
        <source>Transforms</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="78"/>
        <source>Add a transform…</source>
        <translation>Añadir una transformación…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="120"/>
        <source>Open transform</source>
        <translation>Abrir la transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="120"/>
        <source>Make transform</source>
        <translation>Crear transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="90"/>
        <source>through the transforms</source>
        <translation>mediante las transformaciones</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="97"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="105"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="99"/>
        <source>Higher goes first in the target&apos;s queue; 0 keeps the message&apos;s own</source>
        <translation>La más alta va primero en la cola del destino; 0 conserva la del mensaje</translation>
    </message>
</context>
<context>
    <name>SendTestPanel</name>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="38"/>
        <source>Press Run first; the production must allow testing.</source>
        <translation>Pulse primero Ejecutar; la producción debe permitir pruebas.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="39"/>
        <source>Test message</source>
        <translation>Mensaje de prueba</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="40"/>
        <source>Item that takes the message in</source>
        <translation>Elemento que recibe el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="42"/>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="43"/>
        <source>Sample message</source>
        <translation>Mensaje de ejemplo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="44"/>
        <source>Pick a sample…</source>
        <translation>Elegir un ejemplo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="48"/>
        <source>Message to send</source>
        <translation>Mensaje que enviar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="49"/>
        <source>Paste an HL7 message, or pick a sample above</source>
        <translation>Pegue un mensaje HL7 o elija un ejemplo arriba</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="51"/>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="52"/>
        <source>The reply appears here</source>
        <translation>La respuesta aparece aquí</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="55"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="58"/>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="110"/>
        <source>Sending to {item}…</source>
        <translation>Enviando a {item}…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="118"/>
        <source>Taken in. Trace shows what became of it.</source>
        <translation>Recibido. La traza muestra qué fue de él.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="123"/>
        <source>Message {id}</source>
        <translation>Mensaje {id}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="120"/>
        <source>It was not answered.</source>
        <translation>No hubo respuesta.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../hie_studio/session.py" line="130"/>
        <source>The simulated systems do not run: {why}</source>
        <translation>Los sistemas simulados no funcionan: {why}</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="104"/>
        <source>Settings of the transform</source>
        <translation>Ajustes de la transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="108"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="109"/>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="116"/>
        <source>A failing step ends the transform</source>
        <translation>Un paso que falla termina la transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="118"/>
        <source>A missing source segment counts as empty</source>
        <translation>Un segmento de origen ausente cuenta como vacío</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="120"/>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="125"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="126"/>
        <source>Source: class and schema</source>
        <translation>Origen: clase y esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="127"/>
        <source>Target: class and schema</source>
        <translation>Destino: clase y esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="128"/>
        <source>The target begins as</source>
        <translation>El destino empieza como</translation>
    </message>
</context>
<context>
    <name>ShortcutWindow</name>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="28"/>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="31"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="32"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="32"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>SideTree</name>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="45"/>
        <source>{side}: by schema or by sample</source>
        <translation>{side}: según el esquema o el ejemplo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="46"/>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="47"/>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="48"/>
        <source>Every place the schema has</source>
        <translation>Todos los lugares del esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="50"/>
        <source>The places of the message in the preview, with their values</source>
        <translation>Los lugares del mensaje de la vista previa, con sus valores</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="89"/>
        <source>No message</source>
        <translation>Ningún mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="89"/>
        <source>Pick or paste one in the preview below.</source>
        <translation>Elija o pegue uno en la vista previa de abajo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="95"/>
        <source>This message cannot be read</source>
        <translation>Este mensaje no se puede leer</translation>
    </message>
</context>
<context>
    <name>Simulating</name>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="36"/>
        <source>End the si&amp;mulated systems</source>
        <translation>Terminar los sistemas si&amp;mulados</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="36"/>
        <source>Run with si&amp;mulated systems</source>
        <translation>Ejecutar con sistemas si&amp;mulados</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="66"/>
        <source>The simulated systems start…</source>
        <translation>Los sistemas simulados se inician…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="72"/>
        <source>The simulated systems do not run: {why}</source>
        <translation>Los sistemas simulados no funcionan: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="75"/>
        <source>Simulated until Stop: {what}</source>
        <translation>Simulado hasta detener: {what}</translation>
    </message>
</context>
<context>
    <name>SiteCalls</name>
    <message>
        <location filename="../hie_studio/editors/rules/site_calls.py" line="81"/>
        <source>{file} is being called</source>
        <translation>se está llamando a {file}</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="40"/>
        <source>{n} items are selected.</source>
        <translation>Hay {n} elementos seleccionados.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="47"/>
        <source>{n} problems.</source>
        <translation>{n} problemas.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="51"/>
        <source>From {names}.</source>
        <translation>De {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="53"/>
        <source>To {names}.</source>
        <translation>A {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="59"/>
        <source>Group {name}, folded.</source>
        <translation>Grupo {name}, plegado.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="59"/>
        <source>Group {name}.</source>
        <translation>Grupo {name}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="62"/>
        <source>Comment: {text}</source>
        <translation>Comentario: {text}</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="65"/>
        <source>From {source} to {target}.</source>
        <translation>De {source} a {target}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="48"/>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="68"/>
        <source>HIE Studio</source>
        <translation>HIE Studio</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="40"/>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="51"/>
        <source>New from a template</source>
        <translation>Nuevo desde una plantilla</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="54"/>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="77"/>
        <source>Draw a production, press Run, watch messages flow. Drop an IRIS export (.xml, .cls, .zip) anywhere on this window to import it, or a workspace folder to open it.</source>
        <translation>Dibuje una producción, pulse Ejecutar, vea pasar los mensajes. Suelte una exportación de IRIS (.xml, .cls, .zip) en esta ventana para importarla, o una carpeta de trabajo para abrirla.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="90"/>
        <source>New production</source>
        <translation>Producción nueva</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="91"/>
        <source>Open workspace</source>
        <translation>Abrir espacio de trabajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="92"/>
        <source>Import from IRIS</source>
        <translation>Importar desde IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="93"/>
        <source>Take the tour</source>
        <translation>Hacer la visita</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="124"/>
        <source>A copy in a folder of your own is made and opened.</source>
        <translation>Se hace una copia en una carpeta suya y se abre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="144"/>
        <source>Back to {name}</source>
        <translation>Volver a {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="136"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="29"/>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="30"/>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="31"/>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="32"/>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="33"/>
        <source>Paused by its schedule</source>
        <translation>En pausa por su programación</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="34"/>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="35"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="36"/>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="37"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="38"/>
        <source>Not available in HIE</source>
        <translation>No disponible en HIE</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../hie_studio/window/status.py" line="76"/>
        <source>No connection to {url}</source>
        <translation>Sin conexión con {url}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="103"/>
        <source>{n} msg/s</source>
        <translation>{n} msj/s</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="105"/>
        <source>{n} queued</source>
        <translation>{n} en cola</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="108"/>
        <source>{n} errors</source>
        <translation>{n} errores</translation>
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
        <translation>Problema del paso</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="127"/>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="129"/>
        <source>For each</source>
        <translation>Para cada</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="130"/>
        <source>Counted by the variable</source>
        <translation>Contado con la variable</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="132"/>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="132"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="136"/>
        <source>Value to log</source>
        <translation>Valor a registrar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="138"/>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="148"/>
        <source>Remark on this step</source>
        <translation>Observación sobre este paso</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="155"/>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="166"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="157"/>
        <source>Set the target</source>
        <translation>Fijar el destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="158"/>
        <source>Append to the target</source>
        <translation>Añadir al destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="159"/>
        <source>Insert into the target</source>
        <translation>Insertar en el destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="160"/>
        <source>Clear the target</source>
        <translation>Vaciar el destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="161"/>
        <source>Remove the target</source>
        <translation>Quitar el destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="167"/>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="169"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="171"/>
        <source>At place</source>
        <translation>En el lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="179"/>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="180"/>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="185"/>
        <source>Transform to call</source>
        <translation>Transformación a llamar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="186"/>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="189"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="190"/>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="191"/>
        <source>Value passed along (aux)</source>
        <translation>Valor transmitido (aux)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="195"/>
        <source>Of its cases the first whose condition holds runs; if none does, what stands last.</source>
        <translation>Se ejecuta el primer caso cuya condición se cumple; si ninguno, lo que está al final.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="200"/>
        <source>Add a case</source>
        <translation>Añadir un caso</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="207"/>
        <source>This step of IRIS is kept and written back as it is. It cannot run here; a Python step can do its work.</source>
        <translation>Este paso de IRIS se conserva y se devuelve tal cual. Aquí no puede ejecutarse; un paso Python puede hacer su trabajo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="218"/>
        <source>Text of the kept step</source>
        <translation>Texto del paso conservado</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="220"/>
        <source>Python step that does its work (transforms/NAME.py)</source>
        <translation>Paso Python que hace su trabajo (transforms/NOMBRE.py)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="251"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="254"/>
        <source>The step is in use</source>
        <translation>El paso está en uso</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <location filename="../hie_studio/editors/mapper/step_list.py" line="104"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_list.py" line="144"/>
        <source>{sentence}, switched off</source>
        <translation>{sentence}, desactivado</translation>
    </message>
</context>
<context>
    <name>TLSDialog</name>
    <message>
        <location filename="../hie_studio/inspector/tls_dialog.py" line="42"/>
        <source>TLS configuration “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_dialog.py" line="44"/>
        <source>New TLS configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_dialog.py" line="54"/>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_dialog.py" line="54"/>
        <source>Add</source>
        <translation type="unfinished">Añadir</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_dialog.py" line="56"/>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_dialog.py" line="84"/>
        <source>Items that name it follow a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_dialog.py" line="86"/>
        <source>Items name it in their setting “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_dialog.py" line="88"/>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_dialog.py" line="109"/>
        <source>A name is needed.</source>
        <translation type="unfinished">Se necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_dialog.py" line="111"/>
        <source>A name may not begin with “!”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_dialog.py" line="113"/>
        <source>There is already a TLS configuration “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_dialog.py" line="138"/>
        <source>TLS configuration</source>
        <translation type="unfinished">Configuración TLS</translation>
    </message>
</context>
<context>
    <name>TLSFiles</name>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="55"/>
        <source>The key needs its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="61"/>
        <source>The revocation list only counts together with its authority&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="71"/>
        <source>“{file}” does not exist here; supply it on the machine that runs this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="75"/>
        <source>“{file}” is too large for certificates and keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="80"/>
        <source>“{file}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="86"/>
        <source>“{file}” holds no certificate in PEM that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="88"/>
        <source>The certificate of {subject} expired on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="90"/>
        <source>The certificate of {subject} is not good before {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="93"/>
        <source>The certificate of {subject} expires on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="110"/>
        <source>“{file}” holds no key: name the key&apos;s file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="119"/>
        <source>The key is under a password: name the credentials entry that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="127"/>
        <source>“{file}” holds no private key in PEM that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="134"/>
        <source>“{file}” is not the key of the certificate in “{certificate}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="144"/>
        <source>“{file}” holds no revocation list in PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/tls_files.py" line="146"/>
        <source>The list ended on {date}: every peer is refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="44"/>
        <source>Import into {name}</source>
        <translation>Importar en {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="61"/>
        <source>{file} holds several tables and none is called {name}: {names}. The list of lookup tables imports all of them.</source>
        <translation>{file} contiene varias tablas y ninguna se llama {name}: {names}. La lista de tablas de consulta las importa todas.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="69"/>
        <source>Export {name}</source>
        <translation>Exportar {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="71"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="71"/>
        <source>IRIS export (*.xml)</source>
        <translation>Exportación de IRIS (*.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="89"/>
        <source>{n} rows written to {file}</source>
        <translation>{n} filas escritas en {file}</translation>
    </message>
</context>
<context>
    <name>TableLinks</name>
    <message>
        <location filename="../hie_studio/editors/table_links.py" line="27"/>
        <source>Lookup tables used</source>
        <translation>Tablas de consulta usadas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/table_links.py" line="35"/>
        <source>Lookup table: {tables}</source>
        <translation>Tabla de consulta: {tables}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/table_links.py" line="35"/>
        <source>Lookup tables: {tables}</source>
        <translation>Tablas de consulta: {tables}</translation>
    </message>
</context>
<context>
    <name>TestsPanel</name>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="48"/>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="49"/>
        <source>Run all</source>
        <translation>Ejecutar todas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="50"/>
        <source>Run selected</source>
        <translation>Ejecutar selección</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="51"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="56"/>
        <source>Tests and what differs</source>
        <translation>Pruebas y diferencias</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="55"/>
        <source>Test or place</source>
        <translation>Prueba o lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="55"/>
        <source>Result or name</source>
        <translation>Resultado o nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="55"/>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="55"/>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="97"/>
        <source>Choose a message in the message list, in its trace or in a window of its own, and press Capture as test: what comes out of it now is what is expected from then on.</source>
        <translation>Elija un mensaje en la lista, en su traza o en su ventana y pulse Capturar como prueba: lo que sale ahora es lo que se esperará desde entonces.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="100"/>
        <source>No tests yet</source>
        <translation>Aún no hay pruebas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="135"/>
        <source>{passed} of {n} passed, {messages} messages, {seconds} s</source>
        <translation>{passed} de {n} superadas, {messages} mensajes, {seconds} s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="169"/>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="169"/>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="183"/>
        <source>(not there)</source>
        <translation>(no está)</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="43"/>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="46"/>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="47"/>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="48"/>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="49"/>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
</context>
<context>
    <name>ThroughputPanel</name>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="68"/>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="69"/>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="69"/>
        <source>Whole production</source>
        <translation>Toda la producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="73"/>
        <location filename="../hie_studio/panels/throughput/panel.py" line="148"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="76"/>
        <source>Hold the graphs still</source>
        <translation>Congelar los gráficos</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="79"/>
        <source>messages / s</source>
        <translation>mensajes / s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="80"/>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="118"/>
        <source>In {n} /s</source>
        <translation>Entrada {n} /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="119"/>
        <source>Out {n} /s</source>
        <translation>Salida {n} /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="120"/>
        <source>Queued {n}</source>
        <translation>En cola {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="128"/>
        <source>The graph begins after two seconds.</source>
        <translation>El gráfico comienza a los dos segundos.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="129"/>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="131"/>
        <source>Press Run: rates and queues of the last five minutes appear here.</source>
        <translation>Pulse Ejecutar: aquí aparecen las tasas y colas de los últimos cinco minutos.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="132"/>
        <source>Nothing is running</source>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="148"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>TimeSpan</name>
    <message>
        <location filename="../hie_studio/panels/messages/time_span.py" line="21"/>
        <location filename="../hie_studio/panels/messages/time_span.py" line="29"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/time_span.py" line="22"/>
        <location filename="../hie_studio/panels/messages/time_span.py" line="29"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/time_span.py" line="23"/>
        <source>The end lies before the beginning</source>
        <translation>El final está antes que el comienzo</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../hie_studio/panels/trace/timeline.py" line="56"/>
        <source>Steps of the message</source>
        <translation>Pasos del mensaje</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="38"/>
        <source>&amp;Guided tour</source>
        <translation>Visita &amp;guiada</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="86"/>
        <source>Begin</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="88"/>
        <source>Make a production of your own, open one, or import what you have in IRIS. Files dropped anywhere on the window are taken too.</source>
        <translation>Cree una producción propia, abra una o importe lo que tenga en IRIS. También se aceptan los archivos que se suelten en cualquier lugar de la ventana.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="94"/>
        <source>Or begin with one that works</source>
        <translation>O empiece con una que funciona</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="96"/>
        <source>A template is copied into a folder of your own, with rules, transforms and tests. Below are samples of every protocol. Choose one: the tour goes on there.</source>
        <translation>Una plantilla se copia en una carpeta propia, con reglas, transformaciones y pruebas. Debajo hay ejemplos de cada protocolo. Elija uno: la visita sigue allí.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="106"/>
        <source>The production</source>
        <translation>La producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="108"/>
        <source>Messages come in at the left, are routed in the middle and leave at the right. Drag from the dot of an item to another to connect them; type on the canvas to add an item; the arrow keys walk from one to the next.</source>
        <translation>Los mensajes entran por la izquierda, se enrutan en el centro y salen por la derecha. Arrastre desde el punto de un elemento hasta otro para conectarlos; escriba en el lienzo para añadir un elemento; las flechas pasan de uno al siguiente.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="115"/>
        <source>Items to add</source>
        <translation>Elementos para añadir</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="117"/>
        <source>Services take messages in, processes decide, operations send. Drag one onto the canvas, or press Enter on it.</source>
        <translation>Los servicios reciben mensajes, los procesos deciden, las operaciones envían. Arrastre uno al lienzo o pulse Intro sobre él.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="123"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="125"/>
        <source>What the selected items are set to, with units and defaults; what differs from the default is marked. The name IRIS gives a setting stands beside ours.</source>
        <translation>Los ajustes de los elementos seleccionados, con unidades y valores predeterminados; lo que difiere del predeterminado está marcado. El nombre que IRIS da a un ajuste figura junto al nuestro.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="131"/>
        <source>What is wrong, what happens</source>
        <translation>Qué está mal, qué ocurre</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="133"/>
        <source>Problems are found after each change. While the production runs: its messages, the story of one, throughput, the log. Tests show whether it still does what it should.</source>
        <translation>Los problemas se detectan tras cada cambio. Mientras la producción está en ejecución: sus mensajes, la traza de uno, el rendimiento, el registro. Las pruebas muestran si sigue haciendo lo que debe.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="139"/>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="141"/>
        <source>F5 saves and starts the production; figures then show on the items and connections. Reload takes over changes while it runs. Production &gt; Run with simulated systems plays the systems around it.</source>
        <translation>F5 guarda e inicia la producción; entonces aparecen cifras en los elementos y las conexiones. Recargar adopta los cambios en marcha. Producción &gt; Ejecutar con sistemas simulados hace de los sistemas de alrededor.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="147"/>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="149"/>
        <source>F9 leads to where a test message is sent: pick a sample, press Send, then Trace for its way through the rules. Ctrl+Shift+Up makes these panels larger.</source>
        <translation>F9 lleva a donde se envía un mensaje de prueba: elija un ejemplo, pulse Enviar y luego Traza para ver su camino por las reglas. Ctrl+Mayús+Arriba agranda estos paneles.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="157"/>
        <source>Ctrl+Shift+P finds every command, item, rule and table by a few letters, and sets settings: lab port 6001. Ctrl+Z takes back any edit. Help &gt; Keyboard shortcuts lists the keys.</source>
        <translation>Ctrl+Mayús+P encuentra cualquier comando, elemento, regla o tabla con pocas letras y establece parámetros: lab port 6001. Ctrl+Z deshace cualquier edición. Ayuda &gt; Atajos de teclado enumera las teclas.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="155"/>
        <source>Anything else</source>
        <translation>Todo lo demás</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="123"/>
        <source>Received by {item}</source>
        <translation>Recibido por {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="124"/>
        <source>{item} decided by its rules</source>
        <translation>{item} decidió según sus reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="125"/>
        <source>Transformed for {target}</source>
        <translation>Transformado para {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="126"/>
        <source>Queued for {target}</source>
        <translation>En cola para {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="127"/>
        <source>Sent by {item}</source>
        <translation>Enviado por {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="128"/>
        <source>Reply to {item}</source>
        <translation>Respuesta a {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="129"/>
        <source>{item} tries again</source>
        <translation>{item} lo intenta de nuevo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="130"/>
        <source>Completed at {item}</source>
        <translation>Completado en {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="131"/>
        <source>Failed at {item}</source>
        <translation>Fallido en {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="132"/>
        <source>Suspended at {item}</source>
        <translation>Suspendido en {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="133"/>
        <source>{item} sent it nowhere</source>
        <translation>{item} no lo envió a ninguna parte</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="134"/>
        <source>Bad message at {item}</source>
        <translation>Mensaje no válido en {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="135"/>
        <source>Sent again to {target}</source>
        <translation>Reenviado a {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="138"/>
        <source>Edited and sent again to {target}</source>
        <translation>Editado y reenviado a {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="147"/>
        <source>By {name}</source>
        <translation>Por {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="154"/>
        <source>Sends to {target}</source>
        <translation>Envía a {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="159"/>
        <source>Took {time}</source>
        <translation>Duración: {time}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="168"/>
        <source>{rule}: not tried, {why}</source>
        <translation>{rule}: no se probó, {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="180"/>
        <source>It calls a function of the workspace, which is not called again: this and later rules are not told.</source>
        <translation>Llama a una función del área de trabajo que no se vuelve a llamar: de esta regla y las siguientes no se dice nada.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="207"/>
        <source>{end}, {n} steps in {time}</source>
        <translation>{end}, {n} pasos en {time}</translation>
    </message>
</context>
<context>
    <name>TraceEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="153"/>
        <source>Value to log</source>
        <translation>Valor que se registra</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="158"/>
        <source>Log it goes to</source>
        <translation>Registro de destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="159"/>
        <source>event log</source>
        <translation>registro de eventos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="160"/>
        <source>rule log (debug)</source>
        <translation>registro de reglas (debug)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="164"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="165"/>
        <source>to the</source>
        <translation>en el</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="55"/>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="63"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="68"/>
        <source>Open message</source>
        <translation>Abrir el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="72"/>
        <location filename="../hie_studio/panels/trace/panel.py" line="73"/>
        <source>Capture as test</source>
        <translation>Capturar como prueba</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="76"/>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="78"/>
        <source>Choose a message in the message list and press Trace, or double-click it.</source>
        <translation>Elija un mensaje de la lista y pulse Traza, o haga doble clic en él.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="79"/>
        <source>No message chosen</source>
        <translation>Ningún mensaje elegido</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="135"/>
        <source>{what} at {time}</source>
        <translation>{what} a las {time}</translation>
    </message>
</context>
<context>
    <name>TransformEditor</name>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="57"/>
        <source>Transform editor</source>
        <translation>Editor de transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="60"/>
        <source>the transform</source>
        <translation>la transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="68"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="69"/>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="74"/>
        <source>DTL of IRIS</source>
        <translation>DTL de IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="75"/>
        <source>YAML of the file</source>
        <translation>YAML del archivo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="78"/>
        <source>Preview and texts</source>
        <translation>Vista previa y textos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="79"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="115"/>
        <source>{name} was removed; undo brings it back</source>
        <translation>{name} se ha quitado; Deshacer lo recupera</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="144"/>
        <source>Fails on the message below: {why}</source>
        <translation>Falla con el mensaje de abajo: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="170"/>
        <source>No step sets {path} yet</source>
        <translation>Ningún paso fija aún {path}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="175"/>
        <source>Choose a step with a value, or drag the field onto the target</source>
        <translation>Elija un paso con un valor o arrastre el campo al destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="69"/>
        <source>Add step “{step}”</source>
        <translation>Añadir el paso «{step}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="95"/>
        <source>Duplicate step “{step}”</source>
        <translation>Duplicar el paso «{step}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="109"/>
        <source>Delete step “{step}”</source>
        <translation>Borrar el paso «{step}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="113"/>
        <source>Delete {n} steps</source>
        <translation>Borrar {n} pasos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="150"/>
        <source>Move step “{step}”</source>
        <translation>Mover el paso «{step}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="164"/>
        <source>Switch off “{step}”</source>
        <translation>Desactivar «{step}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="166"/>
        <source>Switch on “{step}”</source>
        <translation>Activar «{step}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="169"/>
        <source>Change step “{step}”</source>
        <translation>Cambiar el paso «{step}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="180"/>
        <source>Change the settings of “{name}”</source>
        <translation>Cambiar los ajustes de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="250"/>
        <source>Add step</source>
        <translation>Añadir paso</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="251"/>
        <source>Add step (Insert)</source>
        <translation>Añadir paso (Insert)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="253"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="255"/>
        <source>Settings of the transform (Escape in the steps)</source>
        <translation>Ajustes de la transformación (Escape en los pasos)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="258"/>
        <source>Duplicate the step (Ctrl+D)</source>
        <translation>Duplicar el paso (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="261"/>
        <source>Delete the step (Delete)</source>
        <translation>Borrar el paso (Supr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="273"/>
        <source>No steps yet</source>
        <translation>Aún no hay pasos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="274"/>
        <source>Each step sets a field of the target. Press “Add step”.</source>
        <translation>Cada paso fija un campo del destino. Pulse «Añadir paso».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="278"/>
        <source>Steps added here run when nothing above holds.</source>
        <translation>Los pasos añadidos aquí se ejecutan si nada de lo anterior se cumple.</translation>
    </message>
</context>
<context>
    <name>TransformList</name>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="20"/>
        <source>Transforms</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="22"/>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="22"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="23"/>
        <source>No transforms yet</source>
        <translation>Aún no hay transformaciones</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="24"/>
        <source>A transform makes one message out of another. Make one, then name it in a rule.</source>
        <translation>Una transformación hace un mensaje a partir de otro. Cree una y nómbrela en una regla.</translation>
    </message>
</context>
<context>
    <name>Transforms</name>
    <message>
        <location filename="../hie_studio/editors/mapper/feature.py" line="29"/>
        <source>Transform {name}</source>
        <translation>Transformación {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/feature.py" line="25"/>
        <source>&amp;Transforms…</source>
        <translation>&amp;Transformaciones…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/feature.py" line="46"/>
        <source>New transform “{name}”</source>
        <translation>Nueva transformación «{name}»</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <location filename="../hie_studio/message_tree/model.py" line="230"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/model.py" line="230"/>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/model.py" line="230"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/model.py" line="230"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="37"/>
        <source>Go to the next item in trouble  F8</source>
        <translation>Ir al siguiente elemento con problemas  F8</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="42"/>
        <source>Next item in trou&amp;ble</source>
        <translation>Siguiente elemento con pro&amp;blemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="70"/>
        <source>{n} in error</source>
        <translation>{n} con error</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="71"/>
        <source>{n} retrying</source>
        <translation>{n} reintentando</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="72"/>
        <source>{n} suspended or failed</source>
        <translation>{n} suspendidos o fallidos</translation>
    </message>
</context>
<context>
    <name>TryOut</name>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="51"/>
        <source>Item that sends the message</source>
        <translation>Elemento que envía el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="54"/>
        <source>Sample message</source>
        <translation>Mensaje de ejemplo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="55"/>
        <source>Pick a sample…</source>
        <translation>Elegir un ejemplo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="58"/>
        <source>Message to try</source>
        <translation>Mensaje que probar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="59"/>
        <source>Paste an HL7 message to see which rules fire</source>
        <translation>Pegue un mensaje HL7 para ver qué reglas se activan</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="60"/>
        <source>Fields of the message</source>
        <translation>Campos del mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="61"/>
        <location filename="../hie_studio/editors/rules/try_out.py" line="142"/>
        <source>No message</source>
        <translation>Ningún mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="61"/>
        <location filename="../hie_studio/editors/rules/try_out.py" line="142"/>
        <source>Pick a sample, or paste a message as text.</source>
        <translation>Elija un ejemplo o pegue un mensaje como texto.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="69"/>
        <source>Message to try, as text and as fields</source>
        <translation>Mensaje de prueba, como texto y como campos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="70"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="71"/>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="76"/>
        <source>Rules as tried</source>
        <translation>Reglas probadas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="125"/>
        <source>Calling functions of the workspace…</source>
        <translation>Llamando a funciones del área de trabajo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="143"/>
        <source>The verdict appears here.</source>
        <translation>El veredicto aparece aquí.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="133"/>
        <source>Goes to {targets}</source>
        <translation>Va a {targets}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="136"/>
        <source>Goes nowhere: no rule sends it on</source>
        <translation>No va a ninguna parte: ninguna regla lo envía</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="174"/>
        <source>fires</source>
        <translation>se activa</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="174"/>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="174"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="190"/>
        <source>Try a message from</source>
        <translation>Probar un mensaje de</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <location filename="../hie_studio/panels/viewer/checking.py" line="76"/>
        <source>HL7 {version}, as the message says</source>
        <translation>HL7 {version}, como indica el mensaje</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="38"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="39"/>
        <source>&amp;Versions…</source>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="71"/>
        <source>{why} With version control every commit keeps the workspace as it is, to be compared and brought back.</source>
        <translation>{why} Con control de versiones, cada commit conserva el espacio de trabajo tal como está, para compararlo y recuperarlo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="73"/>
        <source>No versions are kept</source>
        <translation>No se conservan versiones</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="108"/>
        <source>Since “{version}”</source>
        <translation>Desde «{version}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="110"/>
        <source>From “{older}” to “{newer}”</source>
        <translation>De «{older}» a «{newer}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="122"/>
        <source>Restore version “{version}”</source>
        <translation>Restaurar la versión «{version}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="126"/>
        <source>Nothing differs from version “{version}”.</source>
        <translation>Nada difiere de la versión «{version}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="129"/>
        <source>The production is as in version “{version}”. Undo takes that back; save to keep it.</source>
        <translation>La producción está como en la versión «{version}». Deshacer lo revierte; guarde para conservarla.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="155"/>
        <source>That cannot be done</source>
        <translation>No se puede hacer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="157"/>
        <source>No versions can be shown</source>
        <translation>No se pueden mostrar versiones</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="118"/>
        <source>Say in a few words what you changed.</source>
        <translation>Diga en pocas palabras qué ha cambiado.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="122"/>
        <source>Files outside the workspace are staged in this repository ({names}). Commit them first, or unstage them.</source>
        <translation>Hay archivos fuera del espacio de trabajo preparados en este repositorio ({names}). Confírmelos primero o retírelos de la preparación.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="129"/>
        <source>Nothing has changed since the last version.</source>
        <translation>Nada ha cambiado desde la última versión.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="149"/>
        <source>Versions need the package dulwich, which is not installed: pip install &apos;hie[studio]&apos;.</source>
        <translation>Las versiones necesitan el paquete dulwich, que no está instalado: pip install &apos;hie[studio]&apos;.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="171"/>
        <source>{folder} is in no git repository.</source>
        <translation>{folder} no está en ningún repositorio git.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="175"/>
        <source>The repository is bare: it has no files to look at.</source>
        <translation>El repositorio es «bare»: no tiene archivos que ver.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="179"/>
        <source>The repository cannot be read: {why}</source>
        <translation>No se puede leer el repositorio: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="249"/>
        <source>The workspace was not there yet in version {id}.</source>
        <translation>El espacio de trabajo aún no existía en la versión {id}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="264"/>
        <source>The version is larger than 64 MB.</source>
        <translation>La versión supera los 64 MB.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="53"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="58"/>
        <source>What you changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="59"/>
        <source>What did you change?</source>
        <translation>¿Qué ha cambiado?</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="60"/>
        <source>Commit</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="61"/>
        <location filename="../hie_studio/panels/versions/panel.py" line="161"/>
        <source>Compare with now</source>
        <translation>Comparar con ahora</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="62"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="67"/>
        <source>Start keeping versions</source>
        <translation>Empezar a conservar versiones</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="80"/>
        <source>No versions</source>
        <translation>Sin versiones</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="80"/>
        <source>Save the production first: versions are kept of its files.</source>
        <translation>Guarde primero la producción: las versiones son de sus archivos.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="64"/>
        <source>Versions of the workspace, newest first</source>
        <translation>Versiones del espacio de trabajo, la más reciente primero</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="63"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="63"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="63"/>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="63"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="127"/>
        <source>A version by {who}</source>
        <translation>Una versión de {who}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="132"/>
        <source>Branch {name}</source>
        <translation>Rama {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="132"/>
        <source>No branch</source>
        <translation>Sin rama</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="135"/>
        <source>nothing changed since the last version</source>
        <translation>nada ha cambiado desde la última versión</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="138"/>
        <source>changed: {files}</source>
        <translation>cambiado: {files}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="161"/>
        <source>Compare the two</source>
        <translation>Comparar las dos</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="37"/>
        <source>Open &amp;message…</source>
        <translation>Abrir un &amp;mensaje…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="59"/>
        <source>{name} does not begin with MSH; HL7 v2 messages are compared by field.</source>
        <translation>{name} no empieza por MSH; por campos se comparan mensajes HL7 v2.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="60"/>
        <source>The messages cannot be compared</source>
        <translation>Los mensajes no se pueden comparar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="71"/>
        <source>Open message</source>
        <translation>Abrir el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="87"/>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="95"/>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="100"/>
        <source>Messages (*.hl7 *.txt *.msg *.dat *.xml *.json)</source>
        <translation>Mensajes (*.hl7 *.txt *.msg *.dat *.xml *.json)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="101"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="115"/>
        <source>it holds {n} bytes; 1 to {most} can be shown</source>
        <translation>tiene {n} bytes; se pueden mostrar de 1 a {most}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="151"/>
        <source>The message cannot be opened</source>
        <translation>No se puede abrir el mensaje</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <location filename="../hie_studio/editors/schedules/week_view.py" line="35"/>
        <source>Week of {date}</source>
        <translation>Semana del {date}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/week_view.py" line="126"/>
        <source>{day}: runs from {begin} to {end}</source>
        <translation>{day}: se ejecuta de {begin} a {end}</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="36"/>
        <source>Step {n}</source>
        <translation>Paso {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="50"/>
        <source>{item} decides by its rules</source>
        <translation>{item} decide por sus reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="52"/>
        <source>{item} hands it on</source>
        <translation>{item} lo pasa</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="53"/>
        <source>{item} would send it out</source>
        <translation>{item} lo enviaría</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="54"/>
        <source>{item} sends it nowhere</source>
        <translation>{item} no lo envía a ninguna parte</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="55"/>
        <source>{item} deletes it</source>
        <translation>{item} lo borra</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="56"/>
        <source>{item}: not known from here on</source>
        <translation>{item}: no se sabe desde aquí</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="57"/>
        <source>{item}: it goes wrong here</source>
        <translation>{item}: aquí falla</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="60"/>
        <source>It comes in at {item}</source>
        <translation>Entra por {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="76"/>
        <source>from {item}, sent by {rule}</source>
        <translation>de {item}, enviado por {rule}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="79"/>
        <source>from {item}</source>
        <translation>de {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="91"/>
        <source>through {transforms}</source>
        <translation>mediante {transforms}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="97"/>
        <source>it became a message of another kind</source>
        <translation>se convirtió en un mensaje de otro tipo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="99"/>
        <source>nothing is changed</source>
        <translation>no cambia nada</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="103"/>
        <source>and {n} more changes</source>
        <translation>y {n} cambios más</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="121"/>
        <source>(not there)</source>
        <translation>(no está)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="123"/>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="136"/>
        <source>Goes to {items}</source>
        <translation>Va a {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="138"/>
        <source>not known beyond {items}</source>
        <translation>no se sabe más allá de {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="141"/>
        <source>goes wrong at {items}</source>
        <translation>falla en {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="144"/>
        <source>Deleted at {items}</source>
        <translation>Borrado en {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="144"/>
        <source>Goes nowhere</source>
        <translation>No va a ninguna parte</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="152"/>
        <source>; answered {codes}</source>
        <translation>; respondido {codes}</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="53"/>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="57"/>
        <source>Item the message comes in at</source>
        <translation>Elemento por el que entra el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="65"/>
        <source>Open message</source>
        <translation>Abrir el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="64"/>
        <source>Capture as test</source>
        <translation>Capturar como prueba</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="66"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="68"/>
        <source>Steps the message would take</source>
        <translation>Pasos que daría el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="69"/>
        <source>Message at the chosen step</source>
        <translation>Mensaje en el paso elegido</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="72"/>
        <source>Drop a message file on the canvas, or take What if from the menu of a message in the list. Rules and transforms are tried as they stand; nothing runs, nothing is sent.</source>
        <translation>Suelte un archivo de mensaje en el lienzo, o elija «Qué pasaría» en el menú de un mensaje de la lista. Las reglas y transformaciones se prueban tal como están; nada se ejecuta, nada se envía.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="75"/>
        <source>What would happen to a message?</source>
        <translation>¿Qué pasaría con un mensaje?</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="76"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="96"/>
        <source>Comes in at</source>
        <translation>Entra por</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="201"/>
        <source>{name} at {item}</source>
        <translation>{name} en {item}</translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="46"/>
        <source>What if</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="47"/>
        <source>&amp;What would happen to a message…</source>
        <translation>&amp;Qué pasaría con un mensaje…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="74"/>
        <source>There is no item a message could come in at. Add a service first.</source>
        <translation>No hay ningún elemento por el que pueda entrar un mensaje. Añada antes un servicio.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="83"/>
        <source>Message to try</source>
        <translation>Mensaje de prueba</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="85"/>
        <source>Messages (*.hl7 *.txt *.msg *.dat *.xml *.json)</source>
        <translation>Mensajes (*.hl7 *.txt *.msg *.dat *.xml *.json)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="86"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="103"/>
        <source>The message cannot be read</source>
        <translation>El mensaje no se puede leer</translation>
    </message>
</context>
<context>
    <name>WorkspaceTests</name>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="36"/>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="37"/>
        <source>Run &amp;tests</source>
        <translation>Ejecutar &amp;pruebas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="75"/>
        <source>Running…</source>
        <translation>Ejecutando…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="85"/>
        <source>Tests are files of the workspace. Save the production first, then capture again.</source>
        <translation>Las pruebas son archivos del área de trabajo. Guarde antes la producción y capture de nuevo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="99"/>
        <source>Capture as test</source>
        <translation>Capturar como prueba</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="100"/>
        <source>Where does this message come in?</source>
        <translation>¿Por dónde entra este mensaje?</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="109"/>
        <source>{name} at {item}</source>
        <translation>{name} en {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="119"/>
        <source>Capturing…</source>
        <translation>Capturando…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="126"/>
        <source>Captured as tests/{file}  ·  {result}</source>
        <translation>Capturado como tests/{file}  ·  {result}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="132"/>
        <source>No test can be made of the message</source>
        <translation>No se puede hacer una prueba del mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="149"/>
        <source>The tests cannot be run</source>
        <translation>Las pruebas no se pueden ejecutar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="151"/>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="168"/>
        <source>{result}  ·  the saved files were tested, without the changes not yet saved</source>
        <translation>{result}  ·  se probaron los archivos guardados, sin los cambios no guardados</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="172"/>
        <source>{name}: {n} messages</source>
        <translation>{name}: {n} mensajes</translation>
    </message>
</context>
<context>
    <name>WritingPanes</name>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="27"/>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="29"/>
        <source>Message written otherwise</source>
        <translation>Mensaje en otra forma</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="38"/>
        <source>How the message is written</source>
        <translation>Forma del mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="47"/>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="51"/>
        <source>Bytes (hex)</source>
        <translation>Bytes (hex)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="70"/>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>_AgoAxis</name>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="44"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>_MakeButton</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="325"/>
        <source>Edit…</source>
        <translation type="unfinished">Editar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="325"/>
        <source>New…</source>
        <translation type="unfinished">Nuevo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="328"/>
        <source>{text} {title}</source>
        <translation type="unfinished">{text} {title}</translation>
    </message>
</context>
</TS>
