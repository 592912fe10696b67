<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Actions</name>
    <message>
        <location filename="../hie_studio/window/actions.py" line="58"/>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="59"/>
        <source>New from &amp;template…</source>
        <translation>Nuevo desde una p&amp;lantilla…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="60"/>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="61"/>
        <source>&amp;Import IRIS…</source>
        <translation>&amp;Importar IRIS…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="62"/>
        <source>&amp;Export to IRIS…</source>
        <translation>&amp;Exportar a IRIS…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="63"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="64"/>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="65"/>
        <source>Start pa&amp;ge</source>
        <translation>Pá&amp;gina de inicio</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="66"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="73"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="74"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="75"/>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="76"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="77"/>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="78"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="79"/>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="80"/>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="81"/>
        <source>Co&amp;nnect to…</source>
        <translation>Co&amp;nectar con…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="82"/>
        <source>&amp;Add item…</source>
        <translation>&amp;Añadir elemento…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="83"/>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="84"/>
        <source>&amp;Find item…</source>
        <translation>&amp;Buscar elemento…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="85"/>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="91"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="92"/>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="93"/>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="94"/>
        <source>&amp;Fit</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="95"/>
        <source>&amp;Arrange</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="96"/>
        <source>Light or &amp;dark</source>
        <translation>Claro u &amp;oscuro</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="103"/>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="104"/>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="105"/>
        <source>Re&amp;load changes</source>
        <translation>&amp;Recargar cambios</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="106"/>
        <source>Find &amp;messages</source>
        <translation>Buscar &amp;mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="108"/>
        <source>&amp;Trace the newest message</source>
        <translation>&amp;Trazar el último mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="162"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="166"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="170"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="183"/>
        <source>&amp;Production</source>
        <translation>&amp;Producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="185"/>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="185"/>
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
        <location filename="../hie_studio/inspector/add_setting.py" line="17"/>
        <source>Where the new setting belongs</source>
        <translation>A qué pertenece el nuevo parámetro</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="18"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="19"/>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="21"/>
        <source>Name of the new setting</source>
        <translation>Nombre del nuevo parámetro</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="22"/>
        <source>Name of a setting</source>
        <translation>Nombre de un parámetro</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="23"/>
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
        <location filename="../hie_studio/canvas/arrange.py" line="22"/>
        <source>Ali&amp;gn</source>
        <translation>Ali&amp;near</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="24"/>
        <source>Align &amp;left</source>
        <translation>Alinear a la &amp;izquierda</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="25"/>
        <source>Align &amp;right</source>
        <translation>Alinear a la &amp;derecha</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="26"/>
        <source>Align &amp;top</source>
        <translation>Alinear &amp;arriba</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="27"/>
        <source>Align &amp;bottom</source>
        <translation>Alinear a&amp;bajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="30"/>
        <source>Distribute a&amp;cross</source>
        <translation>Distribuir en &amp;horizontal</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="31"/>
        <source>Distribute &amp;down</source>
        <translation>Distribuir en &amp;vertical</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="41"/>
        <source>Arrange the &amp;selection</source>
        <translation>Organizar la &amp;selección</translation>
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
        <translation>Su valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="132"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../hie_studio/window/banner.py" line="43"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BeginFlow</name>
    <message>
        <location filename="../hie_studio/window/begin_flow.py" line="28"/>
        <source>{title}: name of its new folder</source>
        <translation>{title}: nombre de la carpeta nueva</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/begin_flow.py" line="38"/>
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
        <location filename="../hie_studio/canvas/node_paint.py" line="250"/>
        <source>{failed} failed, {suspended} suspended</source>
        <translation>{failed} fallidos, {suspended} suspendidos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="257"/>
        <source>{n} failed</source>
        <translation>{n} fallidos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="262"/>
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
        <location filename="../hie_studio/canvas/notes.py" line="137"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/notes.py" line="139"/>
        <source>A comment. Ctrl+Enter keeps it, Escape leaves it as it was.</source>
        <translation>Un comentario. Ctrl+Intro lo guarda, Escape lo deja como estaba.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/groups.py" line="104"/>
        <source>{n} items</source>
        <translation>{n} elementos</translation>
    </message>
</context>
<context>
    <name>CanvasEditing</name>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="70"/>
        <source>Add “{name}” after “{source}”</source>
        <translation>Añadir «{name}» después de «{source}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="88"/>
        <source>Add an item: type to filter</source>
        <translation>Añadir un elemento: escriba para filtrar</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="96"/>
        <source>Insert between “{source}” and “{target}”</source>
        <translation>Insertar entre «{source}» y «{target}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="133"/>
        <source>Remove {n} things</source>
        <translation>Quitar {n} objetos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="209"/>
        <source>“{source}” routes by rules</source>
        <translation>«{source}» enruta mediante reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="211"/>
        <source>Add a rule “To {target}”</source>
        <translation>Añadir una regla «A {target}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="218"/>
        <source>Add to rule “{name}”</source>
        <translation>Añadir a la regla «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="232"/>
        <source>Select the one item to connect from.</source>
        <translation>Seleccione el único elemento desde el que conectar.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="242"/>
        <source>Connect “{name}” to…</source>
        <translation>Conectar «{name}» con…</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="74"/>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="304"/>
        <source>Go to an item</source>
        <translation>Ir a un elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="328"/>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="422"/>
        <source>Double-click to add the first item,
or drag one here from the palette.</source>
        <translation>Haga doble clic para añadir el primer elemento
o arrastre uno aquí desde la paleta.</translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="25"/>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="41"/>
        <source>Category {name}: {n} items</source>
        <translation>Categoría {name}: {n} elementos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="43"/>
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
        <location filename="../hie_studio/inspector/fields.py" line="197"/>
        <source>{choice} (default)</source>
        <translation>{choice} (predeterminado)</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="206"/>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
</context>
<context>
    <name>ChooseProduction</name>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="27"/>
        <source>Choose a production</source>
        <translation>Elegir una producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="31"/>
        <source>The files hold {count} productions. Which one do you want to open?</source>
        <translation>Los archivos contienen {count} producciones. ¿Cuál quiere abrir?</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="39"/>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="39"/>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="39"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="40"/>
        <source>Productions</source>
        <translation>Producciones</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="52"/>
        <source>The others can be imported later in the same way.</source>
        <translation>Las demás se pueden importar más tarde del mismo modo.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="48"/>
        <source>Type a command or a name</source>
        <translation>Escriba una orden o un nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="49"/>
        <source>Command or name</source>
        <translation>Orden o nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="51"/>
        <source>Commands and names</source>
        <translation>Órdenes y nombres</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="63"/>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Nada se llama así. Pruebe con menos letras.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../hie_studio/document/commands.py" line="41"/>
        <source>{n} items</source>
        <translation>{n} elementos</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="67"/>
        <source>There is no item “{name}”.</source>
        <translation>No hay ningún elemento «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="73"/>
        <source>An item needs a name.</source>
        <translation>Un elemento necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="75"/>
        <location filename="../hie_studio/document/renaming.py" line="80"/>
        <source>A name may not hold a comma nor begin or end with a space.</source>
        <translation>Un nombre no puede contener comas ni empezar o terminar con un espacio.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="77"/>
        <source>There is already an item “{name}”.</source>
        <translation>Ya hay un elemento «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="95"/>
        <source>Add “{name}”</source>
        <translation>Añadir «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="115"/>
        <source>Paste {what}</source>
        <translation>Pegar {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="159"/>
        <source>Remove {what}</source>
        <translation>Quitar {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="185"/>
        <location filename="../hie_studio/document/renaming.py" line="58"/>
        <source>Rename “{old}” to “{new}”</source>
        <translation>Cambiar el nombre de «{old}» a «{new}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="201"/>
        <source>Move {what}</source>
        <translation>Mover {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="227"/>
        <source>Set {field} of “{name}”</source>
        <translation>Establecer {field} de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="234"/>
        <location filename="../hie_studio/document/commands.py" line="386"/>
        <source>“{field}” is not a property to set.</source>
        <translation>«{field}» no es una propiedad que se pueda establecer.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="268"/>
        <source>Reset {key} of “{name}”</source>
        <translation>Restablecer {key} de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="270"/>
        <source>Set {key} of “{name}”</source>
        <translation>Establecer {key} de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="303"/>
        <source>Connect “{source}” to “{target}”</source>
        <translation>Conectar «{source}» con «{target}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="322"/>
        <source>Disconnect “{target}” from “{source}”</source>
        <translation>Desconectar «{target}» de «{source}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="330"/>
        <location filename="../hie_studio/document/inserting.py" line="57"/>
        <source>“{target}” is reached through other rules: change those.</source>
        <translation>Se llega a «{target}» a través de otras reglas: cambie esas.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="333"/>
        <location filename="../hie_studio/document/inserting.py" line="59"/>
        <source>“{source}” does not send to “{target}”.</source>
        <translation>«{source}» no envía a «{target}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="348"/>
        <source>Edit rule “{name}”</source>
        <translation>Editar la regla «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="352"/>
        <source>A rule definition needs a name.</source>
        <translation>Una definición de reglas necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="363"/>
        <source>Remove rule “{name}”</source>
        <translation>Quitar la regla «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="367"/>
        <source>There is no rule “{name}”.</source>
        <translation>No hay ninguna regla «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="379"/>
        <source>Set {field} of the production</source>
        <translation>Establecer {field} de la producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="29"/>
        <source>As opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="30"/>
        <source>History of edits</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="32"/>
        <source>Click a step to go back or forward to it.</source>
        <translation>Pulse un paso para volver o avanzar a él.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="35"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="37"/>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="38"/>
        <source>&amp;Command palette…</source>
        <translation>Paleta de ó&amp;rdenes…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="40"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="77"/>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="88"/>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="89"/>
        <source>transform</source>
        <translation>transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="90"/>
        <source>lookup table</source>
        <translation>tabla de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="91"/>
        <source>schema</source>
        <translation>esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="92"/>
        <source>business process</source>
        <translation>proceso de negocio</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="40"/>
        <source>Insert “{name}” between “{source}” and “{target}”</source>
        <translation>Insertar «{name}» entre «{source}» y «{target}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="76"/>
        <source>There is no “{name}”.</source>
        <translation>No hay ningún «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="78"/>
        <source>A name is needed.</source>
        <translation>Se necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="82"/>
        <source>There is already a “{name}”.</source>
        <translation>Ya hay un «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="89"/>
        <source>Alerts go to the item called {name}, whichever that is.</source>
        <translation>Las alertas van al elemento llamado {name}, sea cual sea.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="73"/>
        <source>Comment “{words}”</source>
        <translation>Comentario «{words}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="77"/>
        <source>A comment needs some text.</source>
        <translation>Un comentario necesita algún texto.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="79"/>
        <source>A comment may have {n} characters.</source>
        <translation>Un comentario puede tener como máximo {n} caracteres.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="91"/>
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
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="58"/>
        <source>Differences by field</source>
        <translation>Diferencias por campo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="61"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="61"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="70"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="74"/>
        <source>+ only right    − only left    ≠ other value    · only the writing</source>
        <translation>+ solo derecha    − solo izquierda    ≠ otro valor    · solo la escritura</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="103"/>
        <source>The two messages say the same.</source>
        <translation>Los dos mensajes dicen lo mismo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="105"/>
        <source>One place differs.</source>
        <translation>Un lugar difiere.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="107"/>
        <source>{n} places differ; the first {most} are shown.</source>
        <translation>{n} lugares difieren; se muestran los primeros {most}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="110"/>
        <source>{n} places differ.</source>
        <translation>{n} lugares difieren.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="114"/>
        <source>(not there)</source>
        <translation>(no está)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="116"/>
        <source>{n} separators at the end</source>
        <translation>{n} separadores al final</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="117"/>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="102"/>
        <source>Condition {n}</source>
        <translation>Condición {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="103"/>
        <source>Field {n}</source>
        <translation>Campo {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="107"/>
        <source>Operator {n}</source>
        <translation>Operador {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="114"/>
        <source>Value {n}</source>
        <translation>Valor {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="119"/>
        <source>Remove condition {n}</source>
        <translation>Quitar la condición {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="134"/>
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
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="55"/>
        <source>Too long for rows: edit it as text.</source>
        <translation>Demasiado largo para filas: edítelo como texto.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="111"/>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="116"/>
        <source>Show the condition as text too; either may be edited</source>
        <translation>Mostrar también la condición como texto; ambas se pueden editar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="47"/>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="50"/>
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
    <name>ConsolePanel</name>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="40"/>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="47"/>
        <source>Least level</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="49"/>
        <source>{level} and worse</source>
        <translation>{level} y más grave</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="53"/>
        <location filename="../hie_studio/panels/console/panel.py" line="54"/>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="57"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="114"/>
        <source>Other words above show the rest.</source>
        <translation>Otras palabras arriba muestran el resto.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="115"/>
        <source>No entry passes the filter</source>
        <translation>Ninguna entrada pasa el filtro</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="117"/>
        <source>Press Run: starts, stops, connections and errors appear here.</source>
        <translation>Pulse Ejecutar: aquí aparecen inicios, paradas, conexiones y errores.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="118"/>
        <source>Nothing is running</source>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="120"/>
        <source>Nothing of this level happened so far.</source>
        <translation>Hasta ahora no ha ocurrido nada de este nivel.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="121"/>
        <source>The log is empty</source>
        <translation>El registro está vacío</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="45"/>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="110"/>
        <source>Recorded messages</source>
        <translation>Mensajes registrados</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="47"/>
        <source>Count how often each rule fires for messages that were recorded</source>
        <translation>Contar cuántas veces se activa cada regla con mensajes registrados</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="50"/>
        <source>Of the running production</source>
        <translation>De la producción en ejecución</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="51"/>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="52"/>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="57"/>
        <source>Put the recorded messages away</source>
        <translation>Retirar los mensajes registrados</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="122"/>
        <source>No messages have come to these rules yet</source>
        <translation>Aún no ha llegado ningún mensaje a estas reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="154"/>
        <source>{n} messages</source>
        <translation>{n} mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="156"/>
        <source>the first {n} messages</source>
        <translation>los primeros {n} mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="159"/>
        <source>rules that never fire: {n}</source>
        <translation>reglas que nunca se activan: {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="159"/>
        <source>every rule fires</source>
        <translation>todas las reglas se activan</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="162"/>
        <source>{n} go nowhere</source>
        <translation>{n} no van a ninguna parte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="164"/>
        <source>{n} fail: {why}</source>
        <translation>{n} fallan: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="173"/>
        <source>Reading messages: {n}</source>
        <translation>Leyendo mensajes: {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="176"/>
        <source>Trying the rules: {done} of {total} messages</source>
        <translation>Probando las reglas: {done} de {total} mensajes</translation>
    </message>
</context>
<context>
    <name>DefinitionList</name>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="71"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="83"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="84"/>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="85"/>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <location filename="../hie_studio/document/definitions.py" line="95"/>
        <source>Remove {what} “{name}”</source>
        <translation>Quitar {what} «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="101"/>
        <source>There is no {what} “{name}”.</source>
        <translation>No existe: {what} «{name}».</translation>
    </message>
</context>
<context>
    <name>DelegateEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="165"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="167"/>
        <source>Rules to go on with</source>
        <translation>Reglas con las que continuar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="166"/>
        <source>Choose rules…</source>
        <translation>Elegir reglas…</translation>
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
        <location filename="../hie_studio/panels/diff/window.py" line="43"/>
        <source>+ added    − removed    ≠ changed</source>
        <translation>+ añadido    − quitado    ≠ cambiado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="75"/>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="77"/>
        <source>One thing differs.</source>
        <translation>Una diferencia.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="78"/>
        <source>{n} things differ.</source>
        <translation>{n} diferencias.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="89"/>
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
        <location filename="../hie_studio/inspector/row.py" line="131"/>
        <source>Name of this setting in IRIS</source>
        <translation>Nombre de este parámetro en IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="73"/>
        <source>Problem of {title}</source>
        <translation>Problema de {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="97"/>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="136"/>
        <source>Remove this setting</source>
        <translation>Quitar este parámetro</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="137"/>
        <source>Reset to the default: {default}</source>
        <translation>Restablecer el valor predeterminado: {default}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="146"/>
        <source>Reset {title}</source>
        <translation>Restablecer {title}</translation>
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
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="73"/>
        <source>New production: name of its folder</source>
        <translation>Producción nueva: nombre de su carpeta</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="86"/>
        <source>Productions (*.json *.yaml *.yml *.xml)</source>
        <translation>Producciones (*.json *.yaml *.yml *.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="87"/>
        <source>Open production</source>
        <translation>Abrir producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="118"/>
        <source>Save in folder</source>
        <translation>Guardar en carpeta</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="136"/>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="137"/>
        <source>Save the changes to “{name}”?</source>
        <translation>¿Guardar los cambios de «{name}»?</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="153"/>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="165"/>
        <source>IRIS files (*.xml *.cls *.zip *.hl7 *.lut *.esd)</source>
        <translation>Archivos IRIS (*.xml *.cls *.zip *.hl7 *.lut *.esd)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="166"/>
        <source>Import IRIS files</source>
        <translation>Importar archivos de IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="173"/>
        <source>An import is running.</source>
        <translation>Hay una importación en curso.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="188"/>
        <source>Import failed</source>
        <translation>Error en la importación</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="192"/>
        <source>The import was stopped; nothing was changed.</source>
        <translation>La importación se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="239"/>
        <source>Nothing of IRIS was found in these files.</source>
        <translation>No se encontró nada de IRIS en estos archivos.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="259"/>
        <source>Export to IRIS</source>
        <translation>Exportar a IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="259"/>
        <source>IRIS export (*.xml)</source>
        <translation>Exportación de IRIS (*.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="268"/>
        <source>Export failed</source>
        <translation>La exportación ha fallado</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="270"/>
        <source>Export report</source>
        <translation>Informe de exportación</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="309"/>
        <source>Unsaved changes could not be backed up: {why}</source>
        <translation>No se pudo hacer copia de los cambios sin guardar: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="330"/>
        <source>“{name}” has changes that are not saved in another Studio that is running.</source>
        <translation>«{name}» tiene cambios sin guardar en otro Studio abierto.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="342"/>
        <source>There are changes to “{name}” that were not saved last time.</source>
        <translation>Hay cambios en «{name}» que no se guardaron la última vez.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="343"/>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="343"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="373"/>
        <source>The files of “{name}” were changed by someone else.</source>
        <translation>Otra persona ha cambiado los archivos de «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="375"/>
        <source>Look at differences</source>
        <translation>Ver las diferencias</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="383"/>
        <source>The changed files cannot be read, so they cannot be merged: {why}</source>
        <translation>Los archivos cambiados no se pueden leer ni combinar: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="384"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="385"/>
        <source>Save mine over it</source>
        <translation>Sobrescribir con los míos</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="378"/>
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
        <location filename="../hie_studio/panels/viewer/findings.py" line="52"/>
        <source>What the message is checked against</source>
        <translation>Con qué se comprueba el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="54"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="57"/>
        <source>What is wrong with the message</source>
        <translation>Qué está mal en el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="58"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="58"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="58"/>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="75"/>
        <source>Check against</source>
        <translation>Comprobar con</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="108"/>
        <source>Nothing to check it against: put an .xsd or JSON Schema into the workspace&apos;s schemas.</source>
        <translation>No hay nada con qué comprobarlo: ponga un .xsd o un esquema JSON en los esquemas del espacio de trabajo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="127"/>
        <source>Errors: {errors}. Warnings: {warnings}.</source>
        <translation>Errores: {errors}. Advertencias: {warnings}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="129"/>
        <source>Nothing is wrong.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="134"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="134"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="161"/>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="165"/>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="165"/>
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
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="148"/>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="149"/>
        <source>Formula {n}</source>
        <translation>Fórmula {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="153"/>
        <source>Remove formula {n}</source>
        <translation>Quitar la fórmula {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="167"/>
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
    <name>ImportProgress</name>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="121"/>
        <location filename="../hie_studio/window/import_job.py" line="127"/>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="123"/>
        <source>Reading files…</source>
        <translation>Leyendo archivos…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="128"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="142"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="150"/>
        <source>Reading files: {done} of {total}</source>
        <translation>Leyendo archivos: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="152"/>
        <source>Converting: {done} of {total}</source>
        <translation>Convirtiendo: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="37"/>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>Place in the source</source>
        <translation>Lugar en el origen</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="52"/>
        <source>Double-click a line, or press Return on it, to go to its item.</source>
        <translation>Doble clic en una línea, o Intro sobre ella, lleva a su elemento.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="63"/>
        <source>The line in full</source>
        <translation>La línea completa</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="75"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="77"/>
        <source>Kept as it was, does not run</source>
        <translation>Conservado tal cual, no se ejecuta</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="78"/>
        <source>Converted, with a note</source>
        <translation>Convertido, con una nota</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="79"/>
        <source>Converted exactly</source>
        <translation>Convertido exactamente</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="96"/>
        <source>{converted} converted, {kept} kept as they were, {supply} to supply, {problems} problems</source>
        <translation>{converted} convertidos, {kept} conservados tal cual, {supply} por completar, {problems} problemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="118"/>
        <source>{count} more are in the report file</source>
        <translation>{count} más están en el archivo del informe</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="125"/>
        <source>Choose a line to read it in full.</source>
        <translation>Elija una línea para leerla completa.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>What became of it</source>
        <translation>Qué ha sido de ello</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="76"/>
        <source>To supply</source>
        <translation>Por completar</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="45"/>
        <source>A value is needed: {allowed}.</source>
        <translation>Se necesita un valor: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="47"/>
        <location filename="../hie_studio/inspector/form_model.py" line="217"/>
        <source>A value is needed.</source>
        <translation>Se necesita un valor.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="49"/>
        <source>“{value}” is neither on nor off.</source>
        <translation>«{value}» no es ni activado ni desactivado.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="51"/>
        <source>{value} is not allowed: {allowed}.</source>
        <translation>{value} no está permitido: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="54"/>
        <source>“{value}” is not allowed: {allowed}.</source>
        <translation>«{value}» no está permitido: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="63"/>
        <source>one of {names}</source>
        <translation>uno de {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="65"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="65"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="68"/>
        <source>{noun} from {low} to {high}</source>
        <translation>{noun} de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="70"/>
        <source>{noun} from {low} up</source>
        <translation>{noun} a partir de {low}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="72"/>
        <source>{noun} up to {high}</source>
        <translation>{noun} hasta {high}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="90"/>
        <source>“{entry}” needs a code and actions, e.g. :?E=S</source>
        <translation>«{entry}» necesita un código y acciones, p. ej. :?E=S</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="94"/>
        <source>“{letters}” in “{entry}”: the actions are letters of C W R S D F</source>
        <translation>«{letters}» en «{entry}»: las acciones son letras de C W R S D F</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="102"/>
        <source>“{code}” is no reply code; there are :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X</source>
        <translation>«{code}» no es un código de respuesta; existen :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="140"/>
        <source>An item needs a name.</source>
        <translation>Un elemento necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="143"/>
        <source>A name may not hold {chars}</source>
        <translation>Un nombre no puede contener {chars}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="145"/>
        <source>A name may not begin with ! $ . _ nor end with ! $ .</source>
        <translation>Un nombre no puede empezar por ! $ . _ ni terminar en ! $ .</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="152"/>
        <source>A pattern is needed, e.g. %f_%Q</source>
        <translation>Se necesita un patrón, p. ej. %f_%Q</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="154"/>
        <source>A file name holds no / or \; the folder is a setting of its own</source>
        <translation>Un nombre de archivo no contiene / ni \; la carpeta es un parámetro aparte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="156"/>
        <source>After % comes a letter of the pattern, e.g. %f, %Q or %Y%m%d</source>
        <translation>Tras % va una letra del patrón, p. ej. %f, %Q o %Y%m%d</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="276"/>
        <source>Unique in the production; rules and targets follow a change</source>
        <translation>Único en la producción; las reglas y los destinos siguen el cambio</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="277"/>
        <source>Notes for people; no effect</source>
        <translation>Notas para las personas; sin efecto</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="278"/>
        <source>What this production is for</source>
        <translation>Para qué sirve esta producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="279"/>
        <source>A disabled production does not start</source>
        <translation>Una producción desactivada no se inicia</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="280"/>
        <source>Write trace events of the engine to the log</source>
        <translation>Escribir en el registro los eventos de traza del motor</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="71"/>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="73"/>
        <source>Needed</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="75"/>
        <source>Empty on purpose</source>
        <translation>Vacío a propósito</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="115"/>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="115"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="160"/>
        <location filename="../hie_studio/inspector/form_model.py" line="161"/>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="169"/>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="171"/>
        <source>No counterpart in HIE: {name}</source>
        <translation>Sin equivalente en HIE: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="177"/>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="180"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="233"/>
        <source>There is no item {names}.</source>
        <translation>No hay ningún elemento {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="236"/>
        <source>There is no rule {names} in this workspace.</source>
        <translation>No hay ninguna regla {names} en este espacio de trabajo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="251"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="258"/>
        <source>Kept adapter settings</source>
        <translation>Parámetros del adaptador conservados</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="259"/>
        <source>Kept host settings</source>
        <translation>Parámetros del host conservados</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="289"/>
        <source>{n} items</source>
        <translation>{n} elementos</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="290"/>
        <source>A change here is made to all of them</source>
        <translation>Un cambio aquí se aplica a todos</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="87"/>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="93"/>
        <location filename="../hie_studio/inspector/inspector.py" line="95"/>
        <source>Search settings</source>
        <translation>Buscar parámetros</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="116"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="324"/>
        <source>No setting has “{words}” in its name or help.</source>
        <translation>Ningún parámetro tiene «{words}» en su nombre o ayuda.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="337"/>
        <source>Set {title} of {n} items</source>
        <translation>Establecer {title} de {n} elementos</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="36"/>
        <source>{title}: class</source>
        <translation>{title}: clase</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="37"/>
        <source>{title}: schema</source>
        <translation>{title}: esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="84"/>
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
        <location filename="../hie_studio/inspector/line_editor.py" line="114"/>
        <source>Set to empty text</source>
        <translation>Establecer como texto vacío</translation>
    </message>
</context>
<context>
    <name>LiveBlock</name>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="58"/>
        <source>Live figures</source>
        <translation>Cifras en vivo</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="66"/>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="67"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="68"/>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="76"/>
        <source>Pool size now</source>
        <translation>Tamaño actual del grupo</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="77"/>
        <source>Workers now; the setting below holds from the next start</source>
        <translation>Procesos de trabajo actuales; el parámetro de abajo rige desde el próximo inicio</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="104"/>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="105"/>
        <source>In /s</source>
        <translation>Entrada /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="106"/>
        <source>Out /s</source>
        <translation>Salida /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="107"/>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="136"/>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="137"/>
        <source>Fewer workers</source>
        <translation>Menos procesos de trabajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="139"/>
        <source>More workers</source>
        <translation>Más procesos de trabajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="152"/>
        <source>{action} this item</source>
        <translation>Este elemento: {action}</translation>
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
        <location filename="../hie_studio/panels/console/log_model.py" line="94"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="94"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="94"/>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="94"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>LookupEditor</name>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="50"/>
        <source>Lookup table editor</source>
        <translation>Editor de tablas de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="52"/>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="54"/>
        <location filename="../hie_studio/editors/lookups/editor.py" line="55"/>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="65"/>
        <source>Show only rows to look at: empty keys, and keys that are nearly the same</source>
        <translation>Mostrar solo las filas por revisar: claves vacías y claves casi iguales</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="90"/>
        <source>There is no lookup table “{name}” any more</source>
        <translation>Ya no hay ninguna tabla de consulta «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="91"/>
        <source>Undo brings it back.</source>
        <translation>Deshacer la recupera.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="133"/>
        <source>The key “{key}” is in the table already, in row {row}: {value}</source>
        <translation>La clave «{key}» ya está en la tabla, en la fila {row}: {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="140"/>
        <source>Add “{key}” to {table}</source>
        <translation>Añadir «{key}» a {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="143"/>
        <source>Change key “{old}” of {table} to “{new}”</source>
        <translation>Cambiar la clave «{old}» de {table} a «{new}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="150"/>
        <source>Set “{key}” of {table}</source>
        <translation>Establecer «{key}» de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="158"/>
        <source>Remove “{key}” from {table}</source>
        <translation>Quitar «{key}» de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="158"/>
        <source>Remove {n} rows from {table}</source>
        <translation>Quitar {n} filas de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="169"/>
        <source>Duplicate “{key}” of {table}</source>
        <translation>Duplicar «{key}» de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="169"/>
        <source>Duplicate {n} rows of {table}</source>
        <translation>Duplicar {n} filas de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="180"/>
        <source>{n} rows copied</source>
        <translation>{n} filas copiadas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="191"/>
        <source>Paste {n} rows into {table}</source>
        <translation>Pegar {n} filas en {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="201"/>
        <source>One column was copied: go to the value of a row that {n} rows follow, or copy two columns, key and value.</source>
        <translation>Se ha copiado una columna: vaya al valor de una fila a la que sigan {n} filas, o copie dos columnas, clave y valor.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="205"/>
        <source>Paste {n} values into {table}</source>
        <translation>Pegar {n} valores en {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="218"/>
        <source>{added} rows added, {replaced} with a new value.</source>
        <translation>{added} filas añadidas, {replaced} con un valor nuevo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="221"/>
        <source>Given more than once, the last counts: {keys}.</source>
        <translation>Indicadas más de una vez, cuenta la última: {keys}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="224"/>
        <source>Left out: {lines}.</source>
        <translation>Omitido: {lines}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="231"/>
        <source>Import into {name}</source>
        <translation>Importar en {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="233"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="248"/>
        <source>{file} holds several tables and none is called {name}: {names}. The list of lookup tables imports all of them.</source>
        <translation>{file} contiene varias tablas y ninguna se llama {name}: {names}. La lista de tablas de consulta las importa todas.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="252"/>
        <source>Import {n} rows into {table}</source>
        <translation>Importar {n} filas en {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="257"/>
        <source>Export {name}</source>
        <translation>Exportar {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="259"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="259"/>
        <source>IRIS export (*.xml)</source>
        <translation>Exportación de IRIS (*.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="277"/>
        <source>{n} rows written to {file}</source>
        <translation>{n} filas escritas en {file}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="316"/>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="316"/>
        <source>{shown} of {n} rows</source>
        <translation>{shown} de {n} filas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="319"/>
        <source>{n} to look at</source>
        <translation>{n} por revisar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="352"/>
        <source>Duplicate the selected rows (Ctrl+D)</source>
        <translation>Duplicar las filas seleccionadas (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="355"/>
        <source>Remove the selected rows (Delete)</source>
        <translation>Quitar las filas seleccionadas (Supr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="358"/>
        <source>Who uses it</source>
        <translation>Quién lo usa</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="361"/>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="362"/>
        <source>Add the rows of a file…</source>
        <translation>Añadir las filas de un archivo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="363"/>
        <source>Replace all rows by those of a file…</source>
        <translation>Reemplazar todas las filas por las de un archivo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="366"/>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="367"/>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="368"/>
        <source>As IRIS export…</source>
        <translation>Como exportación de IRIS…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="370"/>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="371"/>
        <source>Add row (Insert)</source>
        <translation>Añadir fila (Insert)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="378"/>
        <source>Type in the last line to add a row, or paste two columns of a spreadsheet (Ctrl+V).</source>
        <translation>Escriba en la última línea para añadir una fila, o pegue dos columnas de una hoja de cálculo (Ctrl+V).</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="431"/>
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
        <location filename="../hie_studio/editors/lookups/feature.py" line="38"/>
        <source>Lookup table {name}</source>
        <translation>Tabla de consulta {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="44"/>
        <source>&amp;Lookup tables…</source>
        <translation>Tab&amp;las de consulta…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="56"/>
        <source>New lookup table</source>
        <translation>Nueva tabla de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="57"/>
        <source>Name of the table, as rules and transforms call it: Lookup(&quot;Name&quot;, key)</source>
        <translation>Nombre de la tabla, como la llaman las reglas y transformaciones: Lookup(&quot;Name&quot;, key)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="58"/>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="67"/>
        <source>Import lookup tables</source>
        <translation>Importar tablas de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="71"/>
        <source>Lookup tables ({endings})</source>
        <translation>Tablas de consulta ({endings})</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="71"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="82"/>
        <source>The lookup tables cannot be imported</source>
        <translation>No se pueden importar las tablas de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="89"/>
        <source>Import {names}</source>
        <translation>Importar {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="94"/>
        <source>Some lines were left out</source>
        <translation>Se han omitido algunas líneas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="107"/>
        <source>Lookup tables</source>
        <translation>Tablas de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="109"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="110"/>
        <source>No lookup tables yet</source>
        <translation>Aún no hay tablas de consulta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="112"/>
        <source>A lookup table gives a value for a key: ward codes, consultants. Make one, or drop a CSV file here.</source>
        <translation>Una tabla de consulta da un valor para una clave: códigos de planta, especialistas. Cree una o suelte aquí un archivo CSV.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="124"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="129"/>
        <source>There is a lookup table “{name}” already.</source>
        <translation>Ya hay una tabla de consulta «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="133"/>
        <source>New lookup table “{name}”</source>
        <translation>Nueva tabla de consulta «{name}»</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../hie_studio/main_window.py" line="106"/>
        <location filename="../hie_studio/main_window.py" line="266"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="107"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="108"/>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="109"/>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="110"/>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="115"/>
        <source>Main toolbar</source>
        <translation>Barra principal</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="261"/>
        <source>Undo {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="262"/>
        <source>Redo {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="327"/>
        <source>Something is under way; choose the language again when it is done.</source>
        <translation>Hay algo en curso; elija de nuevo el idioma cuando termine.</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="360"/>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="383"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="410"/>
        <source>Nothing to open: give a workspace or IRIS .xml, .cls or .zip files.</source>
        <translation>Nada que abrir: indique un espacio de trabajo o archivos .xml, .cls o .zip de IRIS.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="25"/>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="28"/>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="35"/>
        <location filename="../hie_studio/window/docks.py" line="39"/>
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
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="156"/>
        <source>The target begins as</source>
        <translation>El destino empieza como</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="158"/>
        <source>an empty message</source>
        <translation>un mensaje vacío</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="159"/>
        <source>a copy of the source</source>
        <translation>una copia del origen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="160"/>
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
        <location filename="../hie_studio/panels/diff/merge_window.py" line="26"/>
        <source>Changed by someone else</source>
        <translation>Cambiado por otra persona</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="36"/>
        <source>Mine for all</source>
        <translation>La mía en todo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="37"/>
        <source>Theirs for all</source>
        <translation>La de ellos en todo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="38"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="40"/>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="59"/>
        <source>Changed by both: to decide</source>
        <translation>Cambiado por ambos: por decidir</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="66"/>
        <source>Changed by them</source>
        <translation>Cambiado por ellos</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="66"/>
        <source>Changed by me</source>
        <translation>Cambiado por mí</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="71"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="94"/>
        <source>One place was changed by both of you: decide it. All else comes together.</source>
        <translation>Un lugar fue cambiado por ambos: decida; lo demás se combina.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="96"/>
        <source>{n} places were changed by both of you: decide each. All else comes together.</source>
        <translation>Lugares cambiados por ambos: {n}. Decida cada uno; lo demás se combina.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="99"/>
        <source>Nothing is in the way: Merge brings both together as one step. The canvas shows what comes.</source>
        <translation>Nada lo impide: Combinar reúne ambos en un paso. El lienzo muestra el resultado.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="110"/>
        <source>mine</source>
        <translation>la mía</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="110"/>
        <source>theirs</source>
        <translation>la de ellos</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="110"/>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="111"/>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="163"/>
        <source>Merge the changes of someone else</source>
        <translation>Combinar los cambios de otra persona</translation>
    </message>
</context>
<context>
    <name>MessageFilters</name>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="30"/>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="32"/>
        <source>Any item</source>
        <translation>Cualquier elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="33"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="34"/>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="37"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="39"/>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="40"/>
        <source>Last 5 minutes</source>
        <translation>Últimos 5 minutos</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="41"/>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="42"/>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="43"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="48"/>
        <source>Control id, type or text in the message</source>
        <translation>ID de control, tipo o texto del mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="49"/>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="169"/>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="170"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="171"/>
        <source>Control id</source>
        <translation>ID de control</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="172"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="173"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="174"/>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="175"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="176"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>MessageStatus</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="61"/>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="62"/>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="63"/>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="64"/>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="65"/>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="66"/>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="67"/>
        <source>Bad message</source>
        <translation>Mensaje no válido</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="68"/>
        <source>Went nowhere</source>
        <translation>Sin destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="69"/>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
</context>
<context>
    <name>MessageTree</name>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="103"/>
        <source>No message</source>
        <translation>Ningún mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="153"/>
        <source>Filter of {tree}</source>
        <translation>Filtro de {tree}</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="154"/>
        <source>Name, path or value</source>
        <translation>Nombre, ruta o valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="198"/>
        <source>This message cannot be read</source>
        <translation>Este mensaje no se puede leer</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="279"/>
        <source>over {n}</source>
        <translation>más de {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="294"/>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="298"/>
        <source>Copy value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="302"/>
        <source>Open all below</source>
        <translation>Abrir todo lo inferior</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="71"/>
        <source>Message: {name}</source>
        <translation>Mensaje: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="75"/>
        <source>Places of the message</source>
        <translation>Lugares del mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="76"/>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="78"/>
        <source>Message written otherwise</source>
        <translation>Mensaje en otra forma</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="98"/>
        <source>Which message of the file</source>
        <translation>Qué mensaje del archivo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="100"/>
        <source>{k} of {n}</source>
        <translation>{k} de {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="102"/>
        <source>How the message is written</source>
        <translation>Forma del mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="105"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="107"/>
        <source>With a &amp;file…</source>
        <translation>Con un &amp;archivo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="107"/>
        <source>With the &amp;clipboard</source>
        <translation>Con el &amp;portapapeles</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="111"/>
        <source>Anonymise…</source>
        <translation>Anonimizar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="112"/>
        <source>Validate</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="114"/>
        <source>What if</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="115"/>
        <source>Capture as test</source>
        <translation>Capturar como prueba</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="142"/>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="143"/>
        <source>Copy value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="144"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="193"/>
        <source>Validate  {keys}</source>
        <translation>Comprobar  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="194"/>
        <source>Copy path  {keys}</source>
        <translation>Copiar la ruta  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="195"/>
        <source>Copy value  {keys}</source>
        <translation>Copiar el valor  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="225"/>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="229"/>
        <source>Bytes (hex)</source>
        <translation>Bytes (hex)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="248"/>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="63"/>
        <location filename="../hie_studio/panels/messages/panel.py" line="71"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="219"/>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="220"/>
        <source>Show message</source>
        <translation>Mostrar mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="221"/>
        <source>Compare two</source>
        <translation>Comparar dos</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="222"/>
        <source>What if</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="223"/>
        <source>Capture as test</source>
        <translation>Capturar como prueba</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="224"/>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="225"/>
        <source>Edit and resend…</source>
        <translation>Editar y reenviar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="226"/>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="325"/>
        <source>Give up {n} message(s)? They stay in the list and are not sent any more.</source>
        <translation>¿Descartar {n} mensaje(s)? Permanecen en la lista y no se envían más.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="327"/>
        <location filename="../hie_studio/panels/messages/panel.py" line="329"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="342"/>
        <source>{n} messages</source>
        <translation>{n} mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="349"/>
        <source>Press Run: every message the production takes in appears here.</source>
        <translation>Pulse Ejecutar: aquí aparece cada mensaje que recibe la producción.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="350"/>
        <source>Nothing is running</source>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="352"/>
        <source>Clear a filter above to see more.</source>
        <translation>Borre un filtro de arriba para ver más.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="353"/>
        <source>No message passes the filters</source>
        <translation>Ningún mensaje pasa los filtros</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="355"/>
        <source>The production runs and waits. Send a test message from the Console to try it.</source>
        <translation>La producción está en ejecución y espera. Envíe un mensaje de prueba desde la consola para probarla.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="356"/>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/bodies.py" line="25"/>
        <source>{name} (long values cut)</source>
        <translation>{name} (valores largos cortados)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/bodies.py" line="34"/>
        <source>Message #{id} is too large: only part of it can be had here.</source>
        <translation>El mensaje n.º {id} es demasiado grande: aquí solo hay una parte.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../hie_studio/canvas/minimap.py" line="31"/>
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
        <location filename="../hie_studio/inspector/fields.py" line="227"/>
        <location filename="../hie_studio/inspector/fields.py" line="229"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="227"/>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="244"/>
        <source>None</source>
        <translation>Ninguno</translation>
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
    <name>NewTransform</name>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="26"/>
        <source>New transform</source>
        <translation>Nueva transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="29"/>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="54"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="35"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="36"/>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="46"/>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="47"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="56"/>
        <source>Source: class and schema</source>
        <translation>Origen: clase y esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="57"/>
        <source>Target: class and schema</source>
        <translation>Destino: clase y esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="58"/>
        <source>The target begins as</source>
        <translation>El destino empieza como</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="80"/>
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
    <name>PalettePanel</name>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="37"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="38"/>
        <source>Filter components</source>
        <translation>Filtrar componentes</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="45"/>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="60"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="61"/>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="62"/>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
</context>
<context>
    <name>PathEditor</name>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="153"/>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="154"/>
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
        <location filename="../hie_studio/editors/mapper/preview.py" line="124"/>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="134"/>
        <source>Tests of the workspace</source>
        <translation>Pruebas del espacio de trabajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="141"/>
        <source>Message to try</source>
        <translation>Mensaje para probar</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Setting</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="119"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="120"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="121"/>
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
        <location filename="../hie_studio/panels/problems/panel.py" line="93"/>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="93"/>
        <source>{n} errors</source>
        <translation>{n} errores</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="94"/>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="94"/>
        <source>{n} warnings</source>
        <translation>{n} advertencias</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="95"/>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="95"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="114"/>
        <source>Nothing open</source>
        <translation>Nada abierto</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="114"/>
        <source>Open a workspace to have it checked.</source>
        <translation>Abra un espacio de trabajo para comprobarlo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="116"/>
        <source>Other words or more kinds above show the rest.</source>
        <translation>Otras palabras o más tipos arriba muestran el resto.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="117"/>
        <source>No problem passes the filter</source>
        <translation>Ningún problema pasa el filtro</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="119"/>
        <source>The production is checked after every change. It is ready to run.</source>
        <translation>La producción se comprueba tras cada cambio. Está lista para ejecutarse.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="120"/>
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
    <name>Related</name>
    <message>
        <location filename="../hie_studio/canvas/related.py" line="20"/>
        <source>Li&amp;ght up related items</source>
        <translation>&amp;Resaltar los elementos relacionados</translation>
    </message>
</context>
<context>
    <name>RenameWindow</name>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="50"/>
        <source>Rename {name} ({kind})</source>
        <translation>Renombrar {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="53"/>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="71"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="108"/>
        <source>stays: only mentioned</source>
        <translation>se queda: solo mencionado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="111"/>
        <source>Rename in 1 place</source>
        <translation>Cambiar en 1 lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="111"/>
        <source>Rename in {n} places</source>
        <translation>Cambiar en {n} lugares</translation>
    </message>
</context>
<context>
    <name>ResendDialog</name>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="31"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="33"/>
        <source>Point at a field to see its number</source>
        <translation>Apunte a un campo para ver su número</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="40"/>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="44"/>
        <source>{size}: long values are shown cut. It can be sent again as it is, not edited.</source>
        <translation>{size}: los valores largos se muestran cortados. Puede reenviarse tal cual, no editarse.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="49"/>
        <source>Item that gets it</source>
        <translation>Elemento que lo recibe</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="51"/>
        <source>Where it failed</source>
        <translation>Donde falló</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="53"/>
        <source>To {item}</source>
        <translation>A {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="55"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="87"/>
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
        <location filename="../hie_studio/document/routes.py" line="130"/>
        <source>“{source}” routes by its rule “{rule}”: add a rule instead.</source>
        <translation>«{source}» enruta mediante su regla «{rule}»: añada una regla en su lugar.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="52"/>
        <location filename="../hie_studio/document/routes.py" line="134"/>
        <source>“{source}” runs a process: its calls say where messages go.</source>
        <translation>«{source}» ejecuta un proceso: sus llamadas dicen adónde van los mensajes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="138"/>
        <source>They are connected already.</source>
        <translation>Ya están conectados.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="146"/>
        <source>Both ends of a connection must exist.</source>
        <translation>Los dos extremos de una conexión deben existir.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="148"/>
        <source>An item cannot send to itself.</source>
        <translation>Un elemento no puede enviarse a sí mismo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="150"/>
        <source>An operation ends the way inside the production: it sends to the outside.</source>
        <translation>Una operación termina el recorrido dentro de la producción: envía al exterior.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="154"/>
        <source>A service takes messages from the outside only.</source>
        <translation>Un servicio solo recibe mensajes del exterior.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="159"/>
        <source>“{title}” has no targets.</source>
        <translation>«{title}» no tiene destinos.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="206"/>
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
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="91"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="93"/>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="94"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="95"/>
        <source>Any item; add one to narrow…</source>
        <translation>Cualquier elemento; añada uno para limitar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="100"/>
        <source>Message types</source>
        <translation>Tipos de mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="101"/>
        <source>Any type; e.g. ADT_A01, ADT_A08 or ADT_*</source>
        <translation>Cualquier tipo; p. ej. ADT_A01, ADT_A08 o ADT_*</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="105"/>
        <source>Schema category</source>
        <translation>Categoría de esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="106"/>
        <source>Any; e.g. 2.5</source>
        <translation>Cualquiera; p. ej. 2.5</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="59"/>
        <source>Rule editor</source>
        <translation>Editor de reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="62"/>
        <source>the rules</source>
        <translation>las reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="89"/>
        <location filename="../hie_studio/editors/rules/editor.py" line="234"/>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="94"/>
        <source>Duplicate the rule (Ctrl+D)</source>
        <translation>Duplicar la regla (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="97"/>
        <source>Delete the rule (Delete)</source>
        <translation>Borrar la regla (Supr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="100"/>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="103"/>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="156"/>
        <source>No rule</source>
        <translation>Ninguna regla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="158"/>
        <source>Used by {items}</source>
        <translation>Usada por {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="237"/>
        <source>A rule says which messages go where. The first one may send everything to one item.</source>
        <translation>Una regla dice qué mensajes van a dónde. La primera puede enviarlo todo a un elemento.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="239"/>
        <source>No rules yet</source>
        <translation>Aún no hay reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="241"/>
        <source>Select a router and press Edit… beside its rule.</source>
        <translation>Seleccione un enrutador y pulse Editar… junto a su regla.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="242"/>
        <source>No rule chosen</source>
        <translation>Ninguna regla elegida</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="246"/>
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
    <name>RuleSetBar</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="29"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="37"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="146"/>
        <source>Rule set</source>
        <translation>Conjunto de reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="32"/>
        <source>Name of the rule set</source>
        <translation>Nombre del conjunto de reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="32"/>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="33"/>
        <source>In effect from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="33"/>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="34"/>
        <source>In effect until</source>
        <translation>En vigor hasta</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="34"/>
        <source>for good</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="38"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="124"/>
        <source>Add a rule set</source>
        <translation>Añadir un conjunto de reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="40"/>
        <source>Remove the rule set and the rules in it</source>
        <translation>Quitar el conjunto de reglas y sus reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="77"/>
        <source>Rule set {n}</source>
        <translation>Conjunto de reglas {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="87"/>
        <source>It ends on {end}, which is not after its begin.</source>
        <translation>Termina el {end}, que no es posterior a su comienzo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="95"/>
        <source>in effect now</source>
        <translation>en vigor ahora</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="95"/>
        <source>not in effect now</source>
        <translation>no en vigor ahora</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="103"/>
        <source>Where both are in effect, “{other}” before it runs instead.</source>
        <translation>Donde ambos están en vigor se ejecuta en su lugar «{other}», que va antes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="117"/>
        <source>Change rule set “{name}”</source>
        <translation>Cambiar el conjunto de reglas «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="130"/>
        <source>Remove rule set “{name}”</source>
        <translation>Quitar el conjunto de reglas «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="146"/>
        <source>named</source>
        <translation>llamado</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="146"/>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="146"/>
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
        <source>Give “{item}” a rule</source>
        <translation>Dar una regla a «{item}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="35"/>
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
        <location filename="../hie_studio/editors/rules/offers.py" line="56"/>
        <source>A value is needed, e.g. HL7.{PID:3.1} or &quot;text&quot;.</source>
        <translation>Hace falta un valor, p. ej. HL7.{PID:3.1} o &quot;texto&quot;.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="68"/>
        <source>A name is needed, e.g. ward.</source>
        <translation>Hace falta un nombre, p. ej. ward.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="75"/>
        <source>“{name}” is no name: letters and digits, beginning with a letter.</source>
        <translation>«{name}» no es un nombre: letras y cifras, empezando por una letra.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="82"/>
        <source>A path is needed, e.g. HL7.{OBX()}.</source>
        <translation>Hace falta una ruta, p. ej. HL7.{OBX()}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="93"/>
        <source>Choose the rules to go on with.</source>
        <translation>Elija las reglas con las que continuar.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="95"/>
        <source>There are no rules “{name}” in the workspace.</source>
        <translation>No hay reglas «{name}» en el espacio de trabajo.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="100"/>
        <source>“{name}” comes back to these rules: a loop.</source>
        <translation>«{name}» vuelve a estas reglas: un bucle.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="151"/>
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
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="19"/>
        <source>Cannot be told: {why}</source>
        <translation>No se puede saber: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="21"/>
        <source>Holds for {held} of {n} segments</source>
        <translation>Se cumple en {held} de {n} segmentos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="23"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="23"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="26"/>
        <source>{verdict}: “{value}”</source>
        <translation>{verdict}: «{value}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_text.py" line="42"/>
        <source>rules begin with “rules:”, as in a rules file</source>
        <translation>las reglas empiezan con «rules:», como en un archivo de reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_text.py" line="56"/>
        <source>The clipboard holds no rules: {why}</source>
        <translation>El portapapeles no contiene reglas: {why}</translation>
    </message>
</context>
<context>
    <name>RunFlow</name>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="66"/>
        <source>{n} errors keep it from running. First: {why}</source>
        <translation>{n} errores impiden la ejecución. El primero: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="76"/>
        <source>Not reloaded: {why}</source>
        <translation>No recargado: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="79"/>
        <source>Reloaded: {n} items changed.</source>
        <translation>Recargado: {n} elementos cambiados.</translation>
    </message>
</context>
<context>
    <name>RuntimeLink</name>
    <message>
        <location filename="../hie_studio/runtime_link/link.py" line="191"/>
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
        <location filename="../hie_studio/editors/schedules/editor.py" line="58"/>
        <source>Schedule editor</source>
        <translation>Editor de programación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="63"/>
        <source>Schedule as text</source>
        <translation>Programación como texto</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="64"/>
        <source>Empty: runs whenever the production runs</source>
        <translation>Vacío: se ejecuta siempre que se ejecuta la producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="70"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="73"/>
        <source>Time zone of the machine</source>
        <translation>Zona horaria del equipo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="78"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="324"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="87"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="326"/>
        <source>Next starts and stops</source>
        <translation>Próximos inicios y paradas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="112"/>
        <source>There is no item “{name}” any more.</source>
        <translation>Ya no hay ningún elemento «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="136"/>
        <source>Add to the schedule of “{name}”</source>
        <translation>Añadir a la programación de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="153"/>
        <source>Remove from the schedule of “{name}”</source>
        <translation>Quitar de la programación de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="159"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="167"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="179"/>
        <source>Change the schedule of “{name}”</source>
        <translation>Cambiar la programación de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="186"/>
        <source>Time zone of the schedule of “{name}”</source>
        <translation>Zona horaria de la programación de «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="204"/>
        <source>Start {when}</source>
        <translation>Inicio {when}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="204"/>
        <source>Stop {when}</source>
        <translation>Parada {when}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="225"/>
        <source>{first} to {last}, {zone}</source>
        <translation>{first} a {last}, {zone}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="226"/>
        <source>time of the machine</source>
        <translation>hora del equipo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="230"/>
        <source>By its schedule it runs now.</source>
        <translation>Según su programación, ahora se ejecuta.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="232"/>
        <source>By its schedule it is stopped now.</source>
        <translation>Según su programación, ahora está detenido.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="239"/>
        <source>Nothing changes in the next two years.</source>
        <translation>Nada cambia en los próximos dos años.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="242"/>
        <source>{when}  starts</source>
        <translation>{when}  se inicia</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="242"/>
        <source>{when}  stops</source>
        <translation>{when}  se detiene</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="246"/>
        <source>clocks {hours} h</source>
        <translation>cambio de hora {hours} h</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="266"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="274"/>
        <source>A start</source>
        <translation>Un inicio</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="275"/>
        <source>A stop</source>
        <translation>Una parada</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="276"/>
        <source>Every day from 8:00 to 18:00</source>
        <translation>Cada día de 8:00 a 18:00</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="277"/>
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
        <location filename="../hie_studio/editors/schedules/editor.py" line="298"/>
        <source>Remove the event (Delete)</source>
        <translation>Quitar el evento (Supr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="310"/>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="313"/>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="315"/>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="318"/>
        <source>Drag down a day to let it run there.</source>
        <translation>Arrastre hacia abajo en un día para que se ejecute a esas horas.</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="140"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="141"/>
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
    <name>SchemaEditor</name>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="81"/>
        <source>Schema editor</source>
        <translation>Editor de esquemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="114"/>
        <source>There is no schema “{name}” any more</source>
        <translation>Ya no hay ningún esquema «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="115"/>
        <source>Undo brings it back.</source>
        <translation>Deshacer la recupera.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="122"/>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="122"/>
        <source>{n} problems</source>
        <translation>{n} problemas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="151"/>
        <source>New message type</source>
        <translation>Nuevo tipo de mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="151"/>
        <source>e.g. ADT_A08</source>
        <translation>p. ej. ADT_A08</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="152"/>
        <source>New message structure</source>
        <translation>Nueva estructura de mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="152"/>
        <source>Name, e.g. ADT_A01; one of the base begins as it is there</source>
        <translation>Nombre, p. ej. ADT_A01; una de la base empieza como está allí</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="153"/>
        <source>New segment</source>
        <translation>Nuevo segmento</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="153"/>
        <source>A letter and two letters or digits, e.g. ZPI; one of the base begins with its fields</source>
        <translation>Una letra y dos letras o cifras, p. ej. ZPI; uno de la base empieza con sus campos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="154"/>
        <source>New data type</source>
        <translation>Nuevo tipo de datos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="154"/>
        <source>Name, e.g. ZCX</source>
        <translation>Nombre, p. ej. ZCX</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="155"/>
        <source>New code table</source>
        <translation>Nueva tabla de códigos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="155"/>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="162"/>
        <location filename="../hie_studio/editors/schemas/editor.py" line="187"/>
        <location filename="../hie_studio/editors/schemas/editor.py" line="366"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="170"/>
        <source>Add “{what}” to schema {name}</source>
        <translation>Añadir «{what}» al esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="185"/>
        <source>{code} is in the table already</source>
        <translation>{code} ya está en la tabla</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="187"/>
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="187"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="194"/>
        <source>Add to “{what}” of schema {name}</source>
        <translation>Añadir a «{what}» del esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="209"/>
        <source>Add a segment to “{what}” of schema {name}</source>
        <translation>Añadir un segmento a «{what}» del esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="223"/>
        <source>Group segments of “{what}” of schema {name}</source>
        <translation>Agrupar segmentos de «{what}» del esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="231"/>
        <source>Dissolve a group of “{what}” of schema {name}</source>
        <translation>Disolver un grupo de «{what}» del esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="244"/>
        <source>Move a segment of “{what}” of schema {name}</source>
        <translation>Mover un segmento de «{what}» del esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="255"/>
        <source>Remove “{what}” from schema {name}</source>
        <translation>Quitar «{what}» del esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="266"/>
        <source>Change “{what}” of schema {name}</source>
        <translation>Cambiar «{what}» del esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="367"/>
        <source>Add (Insert)</source>
        <translation>Añadir (Insert)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="370"/>
        <source>&amp;Field, component or value</source>
        <translation>&amp;Campo, componente o valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="371"/>
        <source>Segment in the &amp;structure</source>
        <translation>Segmento en la &amp;estructura</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="377"/>
        <source>&amp;Z segment or other segment…</source>
        <translation>Segmento &amp;Z u otro segmento…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="378"/>
        <source>&amp;Message structure…</source>
        <translation>Estructura de &amp;mensaje…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="379"/>
        <source>Message &amp;type…</source>
        <translation>&amp;Tipo de mensaje…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="380"/>
        <source>&amp;Data type…</source>
        <translation>Tipo de &amp;datos…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="381"/>
        <source>&amp;Code table…</source>
        <translation>Ta&amp;bla de códigos…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="395"/>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="397"/>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="399"/>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="400"/>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="402"/>
        <source>Make the selected segments, side by side, an optional repeating group</source>
        <translation>Hacer de los segmentos seleccionados, contiguos, un grupo opcional y repetible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="404"/>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="405"/>
        <source>One of the selected segments, side by side, may come</source>
        <translation>Puede venir uno de los segmentos seleccionados, contiguos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="406"/>
        <source>Dissolve</source>
        <translation>Disolver</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="407"/>
        <source>Put the segments of the group in its place</source>
        <translation>Poner los segmentos del grupo en su lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="409"/>
        <source>Who uses it</source>
        <translation>Quién lo usa</translation>
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
        <location filename="../hie_studio/editors/schemas/feature.py" line="35"/>
        <source>Schema {name}</source>
        <translation>Esquema {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="41"/>
        <source>HL7 &amp;schemas…</source>
        <translation>E&amp;squemas HL7…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="55"/>
        <source>There is a schema “{name}” already.</source>
        <translation>Ya hay un esquema «{name}».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="58"/>
        <source>New schema</source>
        <translation>Nuevo esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="59"/>
        <source>Name of the category, as settings and transforms name it: Name:ADT_A01</source>
        <translation>Nombre de la categoría, como la nombran los ajustes y las transformaciones: Nombre:ADT_A01</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="60"/>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="68"/>
        <source>New schema “{name}”</source>
        <translation>Nuevo esquema «{name}»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="82"/>
        <source>HL7 schemas</source>
        <translation>Esquemas HL7</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="84"/>
        <source>Based on</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="84"/>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="84"/>
        <source>Structures</source>
        <translation>Estructuras</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="85"/>
        <source>No schemas of your own yet</source>
        <translation>Aún no hay esquemas propios</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="87"/>
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
        <location filename="../hie_studio/panels/search/panel.py" line="50"/>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="54"/>
        <source>Find in items, settings, rules, transforms, tables, tests…</source>
        <translation>Buscar en elementos, ajustes, reglas, transformaciones, tablas, pruebas…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="55"/>
        <source>Find in the workspace</source>
        <translation>Buscar en el espacio de trabajo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="59"/>
        <source>Kinds to search</source>
        <translation>Tipos que buscar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="60"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="63"/>
        <source>Recent workspaces too</source>
        <translation>También los espacios de trabajo recientes</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="69"/>
        <source>Who uses it</source>
        <translation>Quién lo usa</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="70"/>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="72"/>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="105"/>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="105"/>
        <source>Fewer or other words, or all kinds, may find more.</source>
        <translation>Con menos palabras, otras palabras o todos los tipos quizá se encuentre más.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="109"/>
        <source>Type a few words: a name, a port, a code, a part of a condition. Enter leads to the place.</source>
        <translation>Escriba unas palabras: un nombre, un puerto, un código, parte de una condición. Intro lleva al lugar.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="111"/>
        <source>Find anything</source>
        <translation>Encontrar cualquier cosa</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="121"/>
        <source>1 place uses {name} ({kind})</source>
        <translation>1 lugar usa {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="123"/>
        <source>{n} places use {name} ({kind})</source>
        <translation>{n} lugares usan {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="162"/>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="162"/>
        <source>{n} places</source>
        <translation>{n} lugares</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="163"/>
        <source>The first {n} places</source>
        <translation>Los primeros {n} lugares</translation>
    </message>
</context>
<context>
    <name>SendEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="74"/>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="75"/>
        <source>Add a target…</source>
        <translation>Añadir un destino…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="76"/>
        <source>Transforms</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="77"/>
        <source>Add a transform…</source>
        <translation>Añadir una transformación…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="82"/>
        <source>Open transform</source>
        <translation>Abrir la transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="87"/>
        <source>through the transforms</source>
        <translation>mediante las transformaciones</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="93"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="101"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="95"/>
        <source>Higher goes first in the target&apos;s queue; 0 keeps the message&apos;s own</source>
        <translation>La más alta va primero en la cola del destino; 0 conserva la del mensaje</translation>
    </message>
</context>
<context>
    <name>SendTestPanel</name>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="34"/>
        <source>Press Run first; the production must allow testing.</source>
        <translation>Pulse primero Ejecutar; la producción debe permitir pruebas.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="35"/>
        <source>Test message</source>
        <translation>Mensaje de prueba</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="39"/>
        <source>Item that takes the message in</source>
        <translation>Elemento que recibe el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="43"/>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="44"/>
        <source>Sample message</source>
        <translation>Mensaje de ejemplo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="45"/>
        <source>Pick a sample…</source>
        <translation>Elegir un ejemplo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="49"/>
        <source>Message to send</source>
        <translation>Mensaje que enviar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="50"/>
        <source>Paste an HL7 message, or pick a sample above</source>
        <translation>Pegue un mensaje HL7 o elija un ejemplo arriba</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="52"/>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="53"/>
        <source>The reply appears here</source>
        <translation>La respuesta aparece aquí</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="56"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="59"/>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="98"/>
        <source>Sending to {item}…</source>
        <translation>Enviando a {item}…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="105"/>
        <source>Taken in as message {id}.</source>
        <translation>Recibido como mensaje {id}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="107"/>
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
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="100"/>
        <source>Settings of the transform</source>
        <translation>Ajustes de la transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="104"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="105"/>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="112"/>
        <source>A failing step ends the transform</source>
        <translation>Un paso que falla termina la transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="114"/>
        <source>A missing source segment counts as empty</source>
        <translation>Un segmento de origen ausente cuenta como vacío</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="120"/>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="121"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="122"/>
        <source>Source: class and schema</source>
        <translation>Origen: clase y esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="123"/>
        <source>Target: class and schema</source>
        <translation>Destino: clase y esquema</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="124"/>
        <source>The target begins as</source>
        <translation>El destino empieza como</translation>
    </message>
</context>
<context>
    <name>ShortcutWindow</name>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="26"/>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="29"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="30"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="30"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="33"/>
        <source>{n} items are selected.</source>
        <translation>Hay {n} elementos seleccionados.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="40"/>
        <source>{n} problems.</source>
        <translation>{n} problemas.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="44"/>
        <source>From {names}.</source>
        <translation>De {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="46"/>
        <source>To {names}.</source>
        <translation>A {names}.</translation>
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
        <location filename="../hie_studio/window/status.py" line="71"/>
        <source>{n} msg/s</source>
        <translation>{n} msj/s</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="73"/>
        <source>{n} queued</source>
        <translation>{n} en cola</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="76"/>
        <source>{n} errors</source>
        <translation>{n} errores</translation>
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
        <location filename="../hie_studio/panels/tests/panel.py" line="45"/>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="46"/>
        <source>Run all</source>
        <translation>Ejecutar todas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="47"/>
        <source>Run selected</source>
        <translation>Ejecutar selección</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="48"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="70"/>
        <source>Tests and what differs</source>
        <translation>Pruebas y diferencias</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="72"/>
        <source>Test or place</source>
        <translation>Prueba o lugar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="72"/>
        <source>Result or name</source>
        <translation>Resultado o nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="72"/>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="72"/>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="102"/>
        <source>Choose a message in the message list, in its trace or in a window of its own, and press Capture as test: what comes out of it now is what is expected from then on.</source>
        <translation>Elija un mensaje en la lista, en su traza o en su ventana y pulse Capturar como prueba: lo que sale ahora es lo que se esperará desde entonces.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="105"/>
        <source>No tests yet</source>
        <translation>Aún no hay pruebas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="140"/>
        <source>{passed} of {n} passed, {messages} messages, {seconds} s</source>
        <translation>{passed} de {n} superadas, {messages} mensajes, {seconds} s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="174"/>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="174"/>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="186"/>
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
        <location filename="../hie_studio/panels/throughput/panel.py" line="69"/>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="71"/>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="73"/>
        <source>Whole production</source>
        <translation>Toda la producción</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="77"/>
        <location filename="../hie_studio/panels/throughput/panel.py" line="160"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="80"/>
        <source>Hold the graphs still</source>
        <translation>Congelar los gráficos</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="83"/>
        <source>messages / s</source>
        <translation>mensajes / s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="84"/>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="122"/>
        <source>In {n} /s</source>
        <translation>Entrada {n} /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="123"/>
        <source>Out {n} /s</source>
        <translation>Salida {n} /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="124"/>
        <source>Queued {n}</source>
        <translation>En cola {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="131"/>
        <source>The graph begins after two seconds.</source>
        <translation>El gráfico comienza a los dos segundos.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="132"/>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="134"/>
        <source>Press Run: rates and queues of the last five minutes appear here.</source>
        <translation>Pulse Ejecutar: aquí aparecen las tasas y colas de los últimos cinco minutos.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="135"/>
        <source>Nothing is running</source>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="160"/>
        <source>Continue</source>
        <translation>Continuar</translation>
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
        <source>F5 saves and starts the production; figures then show on the items and connections. Reload takes over changes while it runs.</source>
        <translation>F5 guarda e inicia la producción; entonces se muestran cifras en los elementos y las conexiones. Recargar aplica los cambios mientras está en ejecución.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="147"/>
        <source>Anything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="149"/>
        <source>Ctrl+Shift+P finds every command, item, rule and table by a few letters. Ctrl+Z takes back any edit. Help &gt; Keyboard shortcuts lists the keys.</source>
        <translation>Ctrl+Mayús+P encuentra cada comando, elemento, regla y tabla con unas pocas letras. Ctrl+Z deshace cualquier cambio. Ayuda &gt; Atajos de teclado enumera las teclas.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="122"/>
        <source>Received by {item}</source>
        <translation>Recibido por {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="123"/>
        <source>{item} decided by its rules</source>
        <translation>{item} decidió según sus reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="124"/>
        <source>Transformed for {target}</source>
        <translation>Transformado para {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="125"/>
        <source>Queued for {target}</source>
        <translation>En cola para {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="126"/>
        <source>Sent by {item}</source>
        <translation>Enviado por {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="127"/>
        <source>Reply to {item}</source>
        <translation>Respuesta a {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="128"/>
        <source>{item} tries again</source>
        <translation>{item} lo intenta de nuevo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="129"/>
        <source>Completed at {item}</source>
        <translation>Completado en {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="130"/>
        <source>Failed at {item}</source>
        <translation>Fallido en {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="131"/>
        <source>Suspended at {item}</source>
        <translation>Suspendido en {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="132"/>
        <source>{item} sent it nowhere</source>
        <translation>{item} no lo envió a ninguna parte</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="133"/>
        <source>Bad message at {item}</source>
        <translation>Mensaje no válido en {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="134"/>
        <source>Sent again to {item}</source>
        <translation>Reenviado a {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="149"/>
        <source>Sends to {target}</source>
        <translation>Envía a {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="154"/>
        <source>Took {time}</source>
        <translation>Duración: {time}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="163"/>
        <source>{rule}: not tried, {why}</source>
        <translation>{rule}: no se probó, {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="196"/>
        <source>{end}, {n} steps in {time}</source>
        <translation>{end}, {n} pasos en {time}</translation>
    </message>
</context>
<context>
    <name>TraceEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="142"/>
        <source>Value to log</source>
        <translation>Valor que se registra</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="147"/>
        <source>Log it goes to</source>
        <translation>Registro de destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="148"/>
        <source>event log</source>
        <translation>registro de eventos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="149"/>
        <source>rule log (debug)</source>
        <translation>registro de reglas (debug)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="153"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="154"/>
        <source>to the</source>
        <translation>en el</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="54"/>
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
        <location filename="../hie_studio/editors/mapper/editor.py" line="56"/>
        <source>Transform editor</source>
        <translation>Editor de transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="63"/>
        <source>Problem of the transform</source>
        <translation>Problema de la transformación</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="71"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="72"/>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="77"/>
        <source>DTL of IRIS</source>
        <translation>DTL de IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="78"/>
        <source>YAML of the file</source>
        <translation>YAML del archivo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="81"/>
        <source>Preview and texts</source>
        <translation>Vista previa y textos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="82"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="123"/>
        <source>{name} was removed; undo brings it back</source>
        <translation>{name} se ha quitado; Deshacer lo recupera</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="152"/>
        <source>Fails on the message below: {why}</source>
        <translation>Falla con el mensaje de abajo: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="177"/>
        <source>No step sets {path} yet</source>
        <translation>Ningún paso fija aún {path}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="182"/>
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
        <location filename="../hie_studio/editors/mapper/editor.py" line="246"/>
        <source>Add step</source>
        <translation>Añadir paso</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="248"/>
        <source>Add step (Insert)</source>
        <translation>Añadir paso (Insert)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="251"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="254"/>
        <source>Settings of the transform (Escape in the steps)</source>
        <translation>Ajustes de la transformación (Escape en los pasos)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="257"/>
        <source>Duplicate the step (Ctrl+D)</source>
        <translation>Duplicar el paso (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="260"/>
        <source>Delete the step (Delete)</source>
        <translation>Borrar el paso (Supr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="263"/>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="266"/>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="280"/>
        <source>No steps yet</source>
        <translation>Aún no hay pasos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="281"/>
        <source>Each step sets a field of the target. Press “Add step”.</source>
        <translation>Cada paso fija un campo del destino. Pulse «Añadir paso».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="285"/>
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
        <location filename="../hie_studio/editors/mapper/feature.py" line="36"/>
        <source>Transform {name}</source>
        <translation>Transformación {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/feature.py" line="42"/>
        <source>&amp;Transforms…</source>
        <translation>&amp;Transformaciones…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/feature.py" line="64"/>
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
    <name>TryOut</name>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="47"/>
        <source>Item that sends the message</source>
        <translation>Elemento que envía el mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="50"/>
        <source>Sample message</source>
        <translation>Mensaje de ejemplo</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="51"/>
        <source>Pick a sample…</source>
        <translation>Elegir un ejemplo…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="54"/>
        <source>Message to try</source>
        <translation>Mensaje que probar</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="55"/>
        <source>Paste an HL7 message to see which rules fire</source>
        <translation>Pegue un mensaje HL7 para ver qué reglas se activan</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="56"/>
        <source>Fields of the message</source>
        <translation>Campos del mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="57"/>
        <location filename="../hie_studio/editors/rules/try_out.py" line="136"/>
        <source>No message</source>
        <translation>Ningún mensaje</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="57"/>
        <location filename="../hie_studio/editors/rules/try_out.py" line="136"/>
        <source>Pick a sample, or paste a message as text.</source>
        <translation>Elija un ejemplo o pegue un mensaje como texto.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="64"/>
        <source>Message to try, as text and as fields</source>
        <translation>Mensaje de prueba, como texto y como campos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="65"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="66"/>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="71"/>
        <source>Rules as tried</source>
        <translation>Reglas probadas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="137"/>
        <source>The verdict appears here.</source>
        <translation>El veredicto aparece aquí.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="127"/>
        <source>Goes to {targets}</source>
        <translation>Va a {targets}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="130"/>
        <source>Goes nowhere: no rule sends it on</source>
        <translation>No va a ninguna parte: ninguna regla lo envía</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="162"/>
        <source>fires</source>
        <translation>se activa</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="162"/>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="162"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="178"/>
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
        <location filename="../hie_studio/panels/versions/panel.py" line="50"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="55"/>
        <source>What you changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="56"/>
        <source>What did you change?</source>
        <translation>¿Qué ha cambiado?</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="57"/>
        <source>Commit</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="58"/>
        <location filename="../hie_studio/panels/versions/panel.py" line="169"/>
        <source>Compare with now</source>
        <translation>Comparar con ahora</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="59"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="62"/>
        <source>Start keeping versions</source>
        <translation>Empezar a conservar versiones</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="76"/>
        <source>No versions</source>
        <translation>Sin versiones</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="76"/>
        <source>Save the production first: versions are kept of its files.</source>
        <translation>Guarde primero la producción: las versiones son de sus archivos.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="81"/>
        <source>Versions of the workspace, newest first</source>
        <translation>Versiones del espacio de trabajo, la más reciente primero</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="82"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="82"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="82"/>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="82"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="134"/>
        <source>A version by {who}</source>
        <translation>Una versión de {who}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="139"/>
        <source>Branch {name}</source>
        <translation>Rama {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="139"/>
        <source>No branch</source>
        <translation>Sin rama</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="142"/>
        <source>nothing changed since the last version</source>
        <translation>nada ha cambiado desde la última versión</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="145"/>
        <source>changed: {files}</source>
        <translation>cambiado: {files}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="169"/>
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
        <location filename="../hie_studio/panels/what_if/story.py" line="35"/>
        <source>Step {n}</source>
        <translation>Paso {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="49"/>
        <source>{item} decides by its rules</source>
        <translation>{item} decide por sus reglas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="51"/>
        <source>{item} hands it on</source>
        <translation>{item} lo pasa</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="52"/>
        <source>{item} would send it out</source>
        <translation>{item} lo enviaría</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="53"/>
        <source>{item} sends it nowhere</source>
        <translation>{item} no lo envía a ninguna parte</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="54"/>
        <source>{item} deletes it</source>
        <translation>{item} lo borra</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="55"/>
        <source>{item}: not known from here on</source>
        <translation>{item}: no se sabe desde aquí</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="56"/>
        <source>{item}: it goes wrong here</source>
        <translation>{item}: aquí falla</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="59"/>
        <source>It comes in at {item}</source>
        <translation>Entra por {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="75"/>
        <source>from {item}, sent by {rule}</source>
        <translation>de {item}, enviado por {rule}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="78"/>
        <source>from {item}</source>
        <translation>de {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="90"/>
        <source>through {transforms}</source>
        <translation>mediante {transforms}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="96"/>
        <source>it became a message of another kind</source>
        <translation>se convirtió en un mensaje de otro tipo</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="98"/>
        <source>nothing is changed</source>
        <translation>no cambia nada</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="102"/>
        <source>and {n} more changes</source>
        <translation>y {n} cambios más</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="120"/>
        <source>(not there)</source>
        <translation>(no está)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="122"/>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="135"/>
        <source>Goes to {items}</source>
        <translation>Va a {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="137"/>
        <source>not known beyond {items}</source>
        <translation>no se sabe más allá de {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="140"/>
        <source>goes wrong at {items}</source>
        <translation>falla en {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="143"/>
        <source>Deleted at {items}</source>
        <translation>Borrado en {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="143"/>
        <source>Goes nowhere</source>
        <translation>No va a ninguna parte</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="151"/>
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
    <name>_AgoAxis</name>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="44"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
</TS>
