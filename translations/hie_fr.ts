<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Actions</name>
    <message>
        <location filename="../hie_studio/window/actions.py" line="58"/>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="59"/>
        <source>New from &amp;template…</source>
        <translation>Nouveau à partir d’un &amp;modèle…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="60"/>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="61"/>
        <source>&amp;Import IRIS…</source>
        <translation>&amp;Importer IRIS…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="62"/>
        <source>&amp;Export to IRIS…</source>
        <translation>&amp;Exporter vers IRIS…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="63"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="64"/>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="65"/>
        <source>Start pa&amp;ge</source>
        <translation>Pa&amp;ge d’accueil</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="66"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="73"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="74"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="75"/>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="76"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="77"/>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="78"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="79"/>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="80"/>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="81"/>
        <source>Co&amp;nnect to…</source>
        <translation>Co&amp;nnecter à…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="82"/>
        <source>&amp;Add item…</source>
        <translation>&amp;Ajouter un élément…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="83"/>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="84"/>
        <source>&amp;Find item…</source>
        <translation>&amp;Rechercher un élément…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="85"/>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="91"/>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="92"/>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="93"/>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="94"/>
        <source>&amp;Fit</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="95"/>
        <source>&amp;Arrange</source>
        <translation>&amp;Disposer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="96"/>
        <source>Light or &amp;dark</source>
        <translation>Clair ou s&amp;ombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="103"/>
        <source>&amp;Run</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="104"/>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="105"/>
        <source>Re&amp;load changes</source>
        <translation>&amp;Recharger les modifications</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="106"/>
        <source>Find &amp;messages</source>
        <translation>Chercher des &amp;messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="108"/>
        <source>&amp;Trace the newest message</source>
        <translation>&amp;Tracer le dernier message</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="162"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="166"/>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="170"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="183"/>
        <source>&amp;Production</source>
        <translation>&amp;Production</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="185"/>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="185"/>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
</context>
<context>
    <name>ActionsEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="87"/>
        <source>In use: {title}</source>
        <translation>En service : {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="92"/>
        <source>Move up: {title}</source>
        <translation>Monter : {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="94"/>
        <source>Remove: {title}</source>
        <translation>Supprimer : {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="107"/>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="108"/>
        <source>Set a variable</source>
        <translation>Définir une variable</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="109"/>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="110"/>
        <source>Log a value</source>
        <translation>Journaliser une valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="111"/>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="112"/>
        <source>Go on with other rules</source>
        <translation>Continuer avec d&apos;autres règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="113"/>
        <source>For each segment</source>
        <translation>Pour chaque segment</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="114"/>
        <source>Drop the message</source>
        <translation>Abandonner le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="116"/>
        <source>Unknown action</source>
        <translation>Action inconnue</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="138"/>
        <source>Add send</source>
        <translation>Ajouter un envoi</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="140"/>
        <source>Add other</source>
        <translation>Ajouter autre chose</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="147"/>
        <source>Then stop: no later rule is tried</source>
        <translation>Puis s&apos;arrêter&#xa0;: aucune règle suivante n&apos;est essayée</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/actions_editor.py" line="151"/>
        <source>Then stop</source>
        <translation>Puis s&apos;arrêter</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="30"/>
        <source>Kinds of step</source>
        <translation>Types d’étapes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="32"/>
        <source>&amp;Set a field</source>
        <translation>&amp;Définir un champ</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="33"/>
        <source>&amp;Remove a field or segment</source>
        <translation>&amp;Supprimer un champ ou un segment</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="35"/>
        <source>&amp;If</source>
        <translation>&amp;Si</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="36"/>
        <source>For &amp;each</source>
        <translation>Pour &amp;chaque</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="37"/>
        <source>S&amp;witch</source>
        <translation>Sélection par &amp;cas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="38"/>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="40"/>
        <source>Call another &amp;transform</source>
        <translation>Appeler une autre &amp;transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="41"/>
        <source>&amp;Log a value</source>
        <translation>&amp;Journaliser une valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="42"/>
        <source>Leave the loo&amp;p</source>
        <translation>&amp;Quitter la boucle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/add_menu.py" line="43"/>
        <source>Re&amp;mark</source>
        <translation>Re&amp;marque</translation>
    </message>
</context>
<context>
    <name>AddSetting</name>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="17"/>
        <source>Where the new setting belongs</source>
        <translation>À quoi appartient le nouveau paramètre</translation>
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
        <translation>Nom du nouveau paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="22"/>
        <source>Name of a setting</source>
        <translation>Nom d&apos;un paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="23"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>AnonymiseWindow</name>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="41"/>
        <source>Anonymise: {name}</source>
        <translation>Anonymiser : {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="43"/>
        <source>Replacing…</source>
        <translation>Remplacement…</translation>
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
        <translation>À partager</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="47"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="48"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="78"/>
        <source>Look at the result before it leaves the house: a rare course of events may tell who it is.</source>
        <translation>Vérifiez le résultat avant qu’il ne sorte : un parcours rare peut révéler de qui il s’agit.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="83"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="114"/>
        <source>One value changed.</source>
        <translation>Une valeur modifiée.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="114"/>
        <source>{n} values changed.</source>
        <translation>{n} valeurs modifiées.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="116"/>
        <source>Nothing in this message tells a person.</source>
        <translation>Rien dans ce message ne désigne une personne.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="140"/>
        <source>Save the anonymous message</source>
        <translation>Enregistrer le message anonyme</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="143"/>
        <source>HL7 messages (*.hl7)</source>
        <translation>Messages HL7 (*.hl7)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="154"/>
        <source>The message cannot be saved</source>
        <translation>Le message ne peut pas être enregistré</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/anonymise_window.py" line="156"/>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="22"/>
        <source>Ali&amp;gn</source>
        <translation>Ali&amp;gner</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="24"/>
        <source>Align &amp;left</source>
        <translation>Aligner à &amp;gauche</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="25"/>
        <source>Align &amp;right</source>
        <translation>Aligner à &amp;droite</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="26"/>
        <source>Align &amp;top</source>
        <translation>Aligner en &amp;haut</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="27"/>
        <source>Align &amp;bottom</source>
        <translation>Aligner en &amp;bas</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="30"/>
        <source>Distribute a&amp;cross</source>
        <translation>&amp;Répartir horizontalement</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="31"/>
        <source>Distribute &amp;down</source>
        <translation>Répartir &amp;verticalement</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="41"/>
        <source>Arrange the &amp;selection</source>
        <translation>Disposer la &amp;sélection</translation>
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
        <translation>Sa valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="132"/>
        <source>Value</source>
        <translation>Valeur</translation>
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
    <name>BeginFlow</name>
    <message>
        <location filename="../hie_studio/window/begin_flow.py" line="28"/>
        <source>{title}: name of its new folder</source>
        <translation>{title} : nom du nouveau dossier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/begin_flow.py" line="38"/>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="55"/>
        <source>there is something here already; choose a new folder</source>
        <translation>il y a déjà quelque chose ici ; choisissez un nouveau dossier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="77"/>
        <source>ADT distribution</source>
        <translation>Distribution ADT</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="78"/>
        <source>Patient events to the departments that need them, ward codes by a table</source>
        <translation>Événements patients aux services qui en ont besoin, codes d’unité par une table</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="83"/>
        <source>Results to GP</source>
        <translation>Résultats au médecin traitant</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="84"/>
        <source>Final laboratory results to the practices that asked for them</source>
        <translation>Résultats de laboratoire définitifs aux cabinets qui les ont demandés</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="87"/>
        <source>Orders and results</source>
        <translation>Demandes et résultats</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="88"/>
        <source>Orders of the wards to the departments, results back to the wards</source>
        <translation>Demandes des unités vers les services, résultats en retour</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="91"/>
        <source>File to database</source>
        <translation>Fichier vers base de données</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="92"/>
        <source>HL7 files out of a folder, each patient&apos;s newest state into a table</source>
        <translation>Fichiers HL7 d’un dossier, dernier état de chaque patient dans une table</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="95"/>
        <source>HL7 to FHIR</source>
        <translation>HL7 vers FHIR</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="96"/>
        <source>Patient events and results as checked FHIR R4 bundles to a server</source>
        <translation>Événements et résultats en bundles FHIR R4 vérifiés vers un serveur</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="101"/>
        <source>Acute hospital</source>
        <translation>Hôpital de soins aigus</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="102"/>
        <source>Patient, order and result feeds with rules, tables and simulated peers</source>
        <translation>Flux de patients, demandes et résultats avec règles, tables et correspondants simulés</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="105"/>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="106"/>
        <source>New rows of an order table to a work list; an index of patients</source>
        <translation>Nouvelles lignes d’une table de demandes vers une liste de travail ; un index de patients</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="109"/>
        <source>DICOM router</source>
        <translation>Routeur DICOM</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="110"/>
        <source>Images by modality to the archives that want them</source>
        <translation>Images par modalité vers les archives qui les veulent</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="113"/>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="114"/>
        <source>Reports out of a folder and alerts of the engine by email</source>
        <translation>Rapports d’un dossier et alertes du moteur par e-mail</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="117"/>
        <source>FHIR exchange</source>
        <translation>Échange FHIR</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="118"/>
        <source>A checked FHIR endpoint before a server; patients registered once</source>
        <translation>Un point d’accès FHIR vérifié devant un serveur ; patients enregistrés une fois</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="121"/>
        <source>FTPS</source>
        <translation>FTPS</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="122"/>
        <source>Results fetched from a laboratory&apos;s server, sent on to another</source>
        <translation>Résultats pris sur le serveur d’un laboratoire, envoyés à un autre</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="125"/>
        <source>HL7 v2 to FHIR bundles</source>
        <translation>HL7 v2 vers bundles FHIR</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="126"/>
        <source>Admissions, orders, results and appointments as FHIR bundles</source>
        <translation>Admissions, demandes, résultats et rendez-vous en bundles FHIR</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="129"/>
        <source>HTTP, REST and SOAP</source>
        <translation>HTTP, REST et SOAP</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="130"/>
        <source>Orders as JSON and by SOAP; stock is asked by REST</source>
        <translation>Demandes en JSON et par SOAP ; stock interrogé par REST</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="133"/>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="134"/>
        <source>Patient events into a topic, results out of one</source>
        <translation>Événements patients vers un topic, résultats depuis un autre</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="137"/>
        <source>S3 documents</source>
        <translation>Documents S3</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="138"/>
        <source>Documents out of a bucket, and into another</source>
        <translation>Documents d’un bucket vers un autre</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="141"/>
        <source>Devices on TCP</source>
        <translation>Appareils sur TCP</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="142"/>
        <source>Analysers and monitors that frame their messages in ways of their own</source>
        <translation>Automates et moniteurs qui délimitent leurs messages à leur façon</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="145"/>
        <source>Messages by the clock</source>
        <translation>Messages à heures fixes</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/beginnings.py" line="146"/>
        <source>A query each minute, a note each working day</source>
        <translation>Une requête par minute, une note par jour ouvré</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="47"/>
        <source>Remove {title}</source>
        <translation>Supprimer {title}</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="130"/>
        <source>When</source>
        <translation>Si</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="130"/>
        <source>Else when</source>
        <translation>Sinon, si</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="139"/>
        <source>Otherwise</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="150"/>
        <source>Add “when”</source>
        <translation>Ajouter «&#xa0;si&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/branches.py" line="152"/>
        <source>Add “otherwise”</source>
        <translation>Ajouter «&#xa0;sinon&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../hie_studio/canvas/cards.py" line="26"/>
        <source>{name} · not available</source>
        <translation>{name} · non disponible</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/lanes.py" line="44"/>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/lanes.py" line="45"/>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/lanes.py" line="46"/>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="250"/>
        <source>{failed} failed, {suspended} suspended</source>
        <translation>{failed} en échec, {suspended} suspendus</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="257"/>
        <source>{n} failed</source>
        <translation>{n} en échec</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="262"/>
        <source>{n} suspended</source>
        <translation>{n} suspendus</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/picture_file.py" line="48"/>
        <source>“{name}”: the ending must be .svg, .png or .pdf.</source>
        <translation>« {name} » : l’extension doit être .svg, .png ou .pdf.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/picture_file.py" line="51"/>
        <source>There is nothing on the canvas to export.</source>
        <translation>Il n’y a rien à exporter sur le canevas.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/picture_file.py" line="57"/>
        <source>“{path}” cannot be written.</source>
        <translation>« {path} » ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/notes.py" line="137"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/notes.py" line="139"/>
        <source>A comment. Ctrl+Enter keeps it, Escape leaves it as it was.</source>
        <translation>Un commentaire. Ctrl+Entrée le garde, Échap le laisse tel qu’il était.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/groups.py" line="104"/>
        <source>{n} items</source>
        <translation>{n} éléments</translation>
    </message>
</context>
<context>
    <name>CanvasEditing</name>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="70"/>
        <source>Add “{name}” after “{source}”</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;» après «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="88"/>
        <source>Add an item: type to filter</source>
        <translation>Ajouter un élément&#xa0;: tapez pour filtrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="96"/>
        <source>Insert between “{source}” and “{target}”</source>
        <translation>Insérer entre « {source} » et « {target} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="133"/>
        <source>Remove {n} things</source>
        <translation>Supprimer {n} objets</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="209"/>
        <source>“{source}” routes by rules</source>
        <translation>«&#xa0;{source}&#xa0;» route selon des règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="211"/>
        <source>Add a rule “To {target}”</source>
        <translation>Ajouter une règle «&#xa0;Vers {target}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="218"/>
        <source>Add to rule “{name}”</source>
        <translation>Ajouter à la règle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="232"/>
        <source>Select the one item to connect from.</source>
        <translation>Sélectionnez l&apos;unique élément d&apos;où part la connexion.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="242"/>
        <source>Connect “{name}” to…</source>
        <translation>Connecter «&#xa0;{name}&#xa0;» à…</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="74"/>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="304"/>
        <source>Go to an item</source>
        <translation>Aller à un élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="328"/>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="422"/>
        <source>Double-click to add the first item,
or drag one here from the palette.</source>
        <translation>Double-cliquez pour ajouter le premier élément,
ou glissez-en un ici depuis la palette.</translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="25"/>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="41"/>
        <source>Category {name}: {n} items</source>
        <translation>Catégorie {name} : {n} éléments</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="43"/>
        <source>Show only what has the category “{name}”</source>
        <translation>Montrer seulement ce qui a la catégorie « {name} »</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="57"/>
        <source>Changes of the rules</source>
        <translation>Modifications des règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="76"/>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="76"/>
        <source>Save the production to see what you change after it.</source>
        <translation>Enregistrez la production pour voir ce que vous modifiez ensuite.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="79"/>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="79"/>
        <source>The rules are as they were saved.</source>
        <translation>Les règles sont telles qu’elles ont été enregistrées.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="96"/>
        <source>{rule} was moved from place {old} to {new}</source>
        <translation>{rule} a été déplacé de la place {old} à {new}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="99"/>
        <source>{rule} was added</source>
        <translation>{rule} a été ajouté</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="100"/>
        <source>{rule} was deleted</source>
        <translation>{rule} a été supprimé</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="101"/>
        <source>{rule} was changed</source>
        <translation>{rule} a été modifié</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="108"/>
        <source>Before: {told}</source>
        <translation>Avant : {told}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="109"/>
        <source>Now: {told}</source>
        <translation>Maintenant : {told}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="114"/>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/changes_view.py" line="114"/>
        <source>Switched on</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="197"/>
        <source>{choice} (default)</source>
        <translation>{choice} (par défaut)</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="206"/>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>ChooseProduction</name>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="27"/>
        <source>Choose a production</source>
        <translation>Choisir une production</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="31"/>
        <source>The files hold {count} productions. Which one do you want to open?</source>
        <translation>Les fichiers contiennent {count} productions. Laquelle voulez-vous ouvrir ?</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="39"/>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="39"/>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="39"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="40"/>
        <source>Productions</source>
        <translation>Productions</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="52"/>
        <source>The others can be imported later in the same way.</source>
        <translation>Les autres peuvent être importées plus tard de la même façon.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="48"/>
        <source>Type a command or a name</source>
        <translation>Saisir une commande ou un nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="49"/>
        <source>Command or name</source>
        <translation>Commande ou nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="51"/>
        <source>Commands and names</source>
        <translation>Commandes et noms</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="63"/>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Rien ne porte ce nom. Essayez moins de lettres.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../hie_studio/document/commands.py" line="41"/>
        <source>{n} items</source>
        <translation>{n} éléments</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="67"/>
        <source>There is no item “{name}”.</source>
        <translation>Il n&apos;y a pas d&apos;élément «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="73"/>
        <source>An item needs a name.</source>
        <translation>Un élément doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="75"/>
        <location filename="../hie_studio/document/renaming.py" line="80"/>
        <source>A name may not hold a comma nor begin or end with a space.</source>
        <translation>Un nom ne peut ni contenir de virgule, ni commencer ou finir par un espace.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="77"/>
        <source>There is already an item “{name}”.</source>
        <translation>Il y a déjà un élément «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="95"/>
        <source>Add “{name}”</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="115"/>
        <source>Paste {what}</source>
        <translation>Coller {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="159"/>
        <source>Remove {what}</source>
        <translation>Supprimer {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="185"/>
        <location filename="../hie_studio/document/renaming.py" line="58"/>
        <source>Rename “{old}” to “{new}”</source>
        <translation>Renommer «&#xa0;{old}&#xa0;» en «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="201"/>
        <source>Move {what}</source>
        <translation>Déplacer {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="227"/>
        <source>Set {field} of “{name}”</source>
        <translation>Définir {field} de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="234"/>
        <location filename="../hie_studio/document/commands.py" line="386"/>
        <source>“{field}” is not a property to set.</source>
        <translation>«&#xa0;{field}&#xa0;» n&apos;est pas une propriété à définir.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="268"/>
        <source>Reset {key} of “{name}”</source>
        <translation>Réinitialiser {key} de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="270"/>
        <source>Set {key} of “{name}”</source>
        <translation>Définir {key} de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="303"/>
        <source>Connect “{source}” to “{target}”</source>
        <translation>Connecter «&#xa0;{source}&#xa0;» à «&#xa0;{target}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="322"/>
        <source>Disconnect “{target}” from “{source}”</source>
        <translation>Déconnecter «&#xa0;{target}&#xa0;» de «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="330"/>
        <location filename="../hie_studio/document/inserting.py" line="57"/>
        <source>“{target}” is reached through other rules: change those.</source>
        <translation>« {target} » est atteint par d&apos;autres règles : modifiez-les.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="333"/>
        <location filename="../hie_studio/document/inserting.py" line="59"/>
        <source>“{source}” does not send to “{target}”.</source>
        <translation>«&#xa0;{source}&#xa0;» n&apos;envoie rien à «&#xa0;{target}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="348"/>
        <source>Edit rule “{name}”</source>
        <translation>Modifier la règle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="352"/>
        <source>A rule definition needs a name.</source>
        <translation>Une définition de règles doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="363"/>
        <source>Remove rule “{name}”</source>
        <translation>Supprimer la règle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="367"/>
        <source>There is no rule “{name}”.</source>
        <translation>Il n&apos;y a pas de règle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="379"/>
        <source>Set {field} of the production</source>
        <translation>Définir {field} de la production</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="29"/>
        <source>As opened</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="30"/>
        <source>History of edits</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="32"/>
        <source>Click a step to go back or forward to it.</source>
        <translation>Cliquez sur une étape pour y revenir ou y avancer.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="35"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="37"/>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="38"/>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="40"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="77"/>
        <source>item</source>
        <translation>élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="88"/>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="89"/>
        <source>transform</source>
        <translation>transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="90"/>
        <source>lookup table</source>
        <translation>table de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="91"/>
        <source>schema</source>
        <translation>schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="92"/>
        <source>business process</source>
        <translation>processus métier</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="40"/>
        <source>Insert “{name}” between “{source}” and “{target}”</source>
        <translation>Insérer « {name} » entre « {source} » et « {target} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="76"/>
        <source>There is no “{name}”.</source>
        <translation>Il n’y a pas de « {name} ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="78"/>
        <source>A name is needed.</source>
        <translation>Un nom est requis.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="82"/>
        <source>There is already a “{name}”.</source>
        <translation>Il y a déjà un « {name} ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="89"/>
        <source>Alerts go to the item called {name}, whichever that is.</source>
        <translation>Les alertes vont à l’élément nommé {name}, quel qu’il soit.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="73"/>
        <source>Comment “{words}”</source>
        <translation>Commentaire « {words} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="77"/>
        <source>A comment needs some text.</source>
        <translation>Un commentaire doit contenir du texte.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="79"/>
        <source>A comment may have {n} characters.</source>
        <translation>Un commentaire peut avoir au plus {n} caractères.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="91"/>
        <source>Remove {n} comments</source>
        <translation>Supprimer {n} commentaires</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="75"/>
        <source>There is no group “{name}”.</source>
        <translation>Il n’y a pas de groupe « {name} ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="86"/>
        <source>Group {n} items</source>
        <translation>Grouper {n} éléments</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="90"/>
        <location filename="../hie_studio/document/groups.py" line="149"/>
        <source>A group needs a name.</source>
        <translation>Il faut un nom au groupe.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="106"/>
        <source>Ungroup {names}</source>
        <translation>Dégrouper {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="123"/>
        <source>Fold “{name}”</source>
        <translation>Replier « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="125"/>
        <source>Unfold “{name}”</source>
        <translation>Déplier « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="143"/>
        <source>Rename the group “{old}” to “{new}”</source>
        <translation>Renommer le groupe « {old} » en « {new} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/groups.py" line="151"/>
        <source>There is already a group “{name}”.</source>
        <translation>Il y a déjà un groupe « {name} ».</translation>
    </message>
</context>
<context>
    <name>Commenting</name>
    <message>
        <location filename="../hie_studio/canvas/commenting.py" line="17"/>
        <source>Co&amp;mment…</source>
        <translation>Co&amp;mmentaire…</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="43"/>
        <source>Differences: {left} and {right}</source>
        <translation>Différences : {left} et {right}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="45"/>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="58"/>
        <source>Differences by field</source>
        <translation>Différences par champ</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="61"/>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="61"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="70"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="74"/>
        <source>+ only right    − only left    ≠ other value    · only the writing</source>
        <translation>+ à droite seulement    − à gauche seulement    ≠ autre valeur    · écriture seule</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="103"/>
        <source>The two messages say the same.</source>
        <translation>Les deux messages disent la même chose.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="105"/>
        <source>One place differs.</source>
        <translation>Un emplacement diffère.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="107"/>
        <source>{n} places differ; the first {most} are shown.</source>
        <translation>{n} emplacements diffèrent ; les {most} premiers sont affichés.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="110"/>
        <source>{n} places differ.</source>
        <translation>{n} emplacements diffèrent.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="114"/>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="116"/>
        <source>{n} separators at the end</source>
        <translation>{n} séparateurs à la fin</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="117"/>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="102"/>
        <source>Condition {n}</source>
        <translation>Condition {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="103"/>
        <source>Field {n}</source>
        <translation>Champ {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="107"/>
        <source>Operator {n}</source>
        <translation>Opérateur {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="114"/>
        <source>Value {n}</source>
        <translation>Valeur {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="119"/>
        <source>Remove condition {n}</source>
        <translation>Supprimer la condition {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="134"/>
        <source>A field is needed, e.g. PV1:2 or HL7.{PID:3(1).1}.</source>
        <translation>Il faut un champ, p. ex. PV1:2 ou HL7.{PID:3(1).1}.</translation>
    </message>
</context>
<context>
    <name>Components</name>
    <message>
        <location filename=".declared.py" line="2"/>
        <source>DICOM store service</source>
        <translation>Service de stockage DICOM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="3"/>
        <source>Takes objects from modalities and archives (storage SCP); success is answered once they are stored.</source>
        <translation>Reçoit les objets des modalités et des archives (SCP de stockage)&#xa0;; le succès est répondu une fois les objets enregistrés.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="4"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename=".declared.py" line="5"/>
        <source>TCP port to listen on; usual are 104 and 11112</source>
        <translation>Port TCP à écouter&#xa0;; habituellement 104 ou 11112</translation>
    </message>
    <message>
        <location filename=".declared.py" line="6"/>
        <source>Local interface</source>
        <translation>Interface locale</translation>
    </message>
    <message>
        <location filename=".declared.py" line="7"/>
        <source>Address to listen on; 0.0.0.0 for every network (combine it with a firewall or TLS)</source>
        <translation>Adresse à écouter&#xa0;; 0.0.0.0 pour tous les réseaux (à combiner avec un pare-feu ou TLS)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="8"/>
        <source>AE title</source>
        <translation>Titre AE</translation>
    </message>
    <message>
        <location filename=".declared.py" line="9"/>
        <source>What callers must call this; an AE title</source>
        <translation>Nom que les appelants doivent demander&#xa0;; un titre AE</translation>
    </message>
    <message>
        <location filename=".declared.py" line="10"/>
        <source>Allowed callers</source>
        <translation>Appelants autorisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="11"/>
        <source>AE titles that may store here, comma separated; empty = any</source>
        <translation>Titres AE autorisés à stocker ici, séparés par des virgules&#xa0;; vide = tous</translation>
    </message>
    <message>
        <location filename=".declared.py" line="12"/>
        <source>TLS configuration</source>
        <translation>Configuration TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="13"/>
        <source>TLS configuration; empty = no TLS</source>
        <translation>Configuration TLS&#xa0;; vide = pas de TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="14"/>
        <source>Max associations</source>
        <translation>Associations max.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="15"/>
        <source>Associations at the same time; more are rejected</source>
        <translation>Associations simultanées&#xa0;; au-delà, elles sont rejetées</translation>
    </message>
    <message>
        <location filename=".declared.py" line="16"/>
        <source>Network timeout</source>
        <translation>Délai réseau</translation>
    </message>
    <message>
        <location filename=".declared.py" line="17"/>
        <source>Longest silence of a caller before its association is aborted</source>
        <translation>Silence maximal d’un appelant avant l’abandon de son association</translation>
    </message>
    <message>
        <location filename=".declared.py" line="18"/>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="19"/>
        <source>Store timeout</source>
        <translation>Délai de stockage</translation>
    </message>
    <message>
        <location filename=".declared.py" line="20"/>
        <source>Longest wait until an object is stored here; then A700 (out of resources) is answered</source>
        <translation>Attente maximale de l’enregistrement d’un objet&#xa0;; ensuite la réponse est A700 (ressources épuisées)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="21"/>
        <source>Max pdu</source>
        <translation>PDU max.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="22"/>
        <source>Longest protocol data unit taken; 0 = any</source>
        <translation>Plus longue unité de données de protocole acceptée&#xa0;; 0 = toutes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="23"/>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="24"/>
        <source>Alert on error</source>
        <translation>Alerte en cas d’erreur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="25"/>
        <source>Turn each error of this item into an alert</source>
        <translation>Faire de chaque erreur de cet élément une alerte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="26"/>
        <source>Alert groups</source>
        <translation>Groupes d’alerte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="27"/>
        <source>Alert group names, comma separated</source>
        <translation>Noms des groupes d’alerte, séparés par des virgules</translation>
    </message>
    <message>
        <location filename=".declared.py" line="28"/>
        <source>Business partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="29"/>
        <source>For documentation only</source>
        <translation>Pour la documentation seulement</translation>
    </message>
    <message>
        <location filename=".declared.py" line="30"/>
        <source>Inactivity timeout</source>
        <translation>Délai d’inactivité</translation>
    </message>
    <message>
        <location filename=".declared.py" line="31"/>
        <source>Silence after which the item counts as inactive; 0 = never</source>
        <translation>Silence au bout duquel l’élément est considéré comme inactif&#xa0;; 0 = jamais</translation>
    </message>
    <message>
        <location filename=".declared.py" line="32"/>
        <source>Archive I/O</source>
        <translation>Archiver les E/S</translation>
    </message>
    <message>
        <location filename=".declared.py" line="33"/>
        <source>Keep a copy of each input, output and reply</source>
        <translation>Garder une copie de chaque entrée, sortie et réponse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="34"/>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="35"/>
        <source>Items that get each message, in list order</source>
        <translation>Éléments qui reçoivent chaque message, dans l’ordre de la liste</translation>
    </message>
    <message>
        <location filename=".declared.py" line="36"/>
        <source>Alert grace period</source>
        <translation>Délai de grâce des alertes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="37"/>
        <source>Delay before an error becomes an alert</source>
        <translation>Délai avant qu’une erreur ne devienne une alerte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="38"/>
        <source>Throttle delay</source>
        <translation>Délai de régulation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="39"/>
        <source>Pause after each batch, per connection</source>
        <translation>Pause après chaque lot, par connexion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="40"/>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <location filename=".declared.py" line="41"/>
        <source>Max message bytes</source>
        <translation>Taille max. des messages</translation>
    </message>
    <message>
        <location filename=".declared.py" line="42"/>
        <source>Longest object taken; a longer one is answered with A700</source>
        <translation>Plus grand objet accepté&#xa0;; au-delà, la réponse est A700</translation>
    </message>
    <message>
        <location filename=".declared.py" line="43"/>
        <source>Database service</source>
        <translation>Service de base de données</translation>
    </message>
    <message>
        <location filename=".declared.py" line="44"/>
        <source>Looks for rows of a database; each becomes a message.</source>
        <translation>Cherche des lignes dans une base de données&#xa0;; chacune devient un message.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="45"/>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="46"/>
        <source>postgresql://host:5432/name, mysql://host/name, mssql://host/name?driver=..., sqlite:///orders.db; without user and password. An IRIS DSN is to be replaced by it</source>
        <translation>postgresql://host:5432/name, mysql://host/name, mssql://host/name?driver=..., sqlite:///orders.db&#xa0;; sans utilisateur ni mot de passe. Un DSN IRIS est à remplacer par cette URL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="47"/>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <location filename=".declared.py" line="48"/>
        <source>Entry of the credentials store to log in with</source>
        <translation>Entrée du magasin d’identifiants utilisée pour la connexion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="49"/>
        <source>TLS configuration (PostgreSQL, MySQL); empty = no TLS; mssql: Encrypt=yes in the URL</source>
        <translation>Configuration TLS (PostgreSQL, MySQL)&#xa0;; vide = pas de TLS&#xa0;; mssql&#xa0;: Encrypt=yes dans l’URL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="50"/>
        <source>Connect timeout</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="51"/>
        <source>Longest wait for connection and login</source>
        <translation>Attente maximale de la connexion et de l’authentification</translation>
    </message>
    <message>
        <location filename=".declared.py" line="52"/>
        <source>Statement timeout</source>
        <translation>Délai d’instruction</translation>
    </message>
    <message>
        <location filename=".declared.py" line="53"/>
        <source>Longest wait for one statement</source>
        <translation>Attente maximale d’une instruction</translation>
    </message>
    <message>
        <location filename=".declared.py" line="54"/>
        <source>Stay connected</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <location filename=".declared.py" line="55"/>
        <source>Seconds an idle connection is kept; -1 = for ever, 0 = disconnect after each use</source>
        <translation>Secondes pendant lesquelles une connexion inactive est gardée&#xa0;; -1 = toujours, 0 = déconnexion après chaque usage</translation>
    </message>
    <message>
        <location filename=".declared.py" line="56"/>
        <source>Call interval</source>
        <translation>Intervalle d’appel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="57"/>
        <source>Pause between two looks</source>
        <translation>Pause entre deux recherches</translation>
    </message>
    <message>
        <location filename=".declared.py" line="58"/>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <location filename=".declared.py" line="59"/>
        <source>SELECT that gives the rows, oldest first; :last_key stands for the key of the last row taken</source>
        <translation>SELECT qui donne les lignes, les plus anciennes d’abord&#xa0;; :last_key représente la clé de la dernière ligne prise</translation>
    </message>
    <message>
        <location filename=".declared.py" line="60"/>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="61"/>
        <source>Values for the ? of the query in turn, comma separated; &amp;%LastKey = the last key</source>
        <translation>Valeurs des ? de la requête, dans l’ordre, séparées par des virgules&#xa0;; &amp;%LastKey = la dernière clé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="62"/>
        <source>Key field</source>
        <translation>Champ clé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="63"/>
        <source>Column that tells rows apart; the last key is taken from it</source>
        <translation>Colonne qui distingue les lignes&#xa0;; la dernière clé en est tirée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="64"/>
        <source>First key</source>
        <translation>Première clé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="65"/>
        <source>What :last_key is before any row was taken</source>
        <translation>Valeur de :last_key avant qu’une ligne ait été prise</translation>
    </message>
    <message>
        <location filename=".declared.py" line="66"/>
        <source>After statement</source>
        <translation>Instruction finale</translation>
    </message>
    <message>
        <location filename=".declared.py" line="67"/>
        <source>DELETE or UPDATE that marks a stored row; :name stands for a column of it, ? for its key</source>
        <translation>DELETE ou UPDATE qui marque une ligne enregistrée&#xa0;; :name représente une de ses colonnes, ? sa clé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="68"/>
        <source>Row format</source>
        <translation>Format des lignes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="69"/>
        <source>json = an object by column name; csv = one line; column = the value of message_column as it is</source>
        <translation>json = un objet par nom de colonne&#xa0;; csv = une ligne&#xa0;; column = la valeur de message_column telle quelle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="70"/>
        <source>Message column</source>
        <translation>Colonne du message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="71"/>
        <source>Column that holds the message, for row_format column</source>
        <translation>Colonne qui contient le message, pour row_format column</translation>
    </message>
    <message>
        <location filename=".declared.py" line="72"/>
        <source>Batch size</source>
        <translation>Taille des lots</translation>
    </message>
    <message>
        <location filename=".declared.py" line="73"/>
        <source>Rows taken at once</source>
        <translation>Lignes prises à la fois</translation>
    </message>
    <message>
        <location filename=".declared.py" line="74"/>
        <source>Longest message a row may make; a longer one is left</source>
        <translation>Plus long message qu’une ligne peut produire&#xa0;; une ligne plus longue est laissée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="75"/>
        <source>FHIR REST service</source>
        <translation>Service REST FHIR</translation>
    </message>
    <message>
        <location filename=".declared.py" line="76"/>
        <source>A FHIR endpoint: takes resources and bundles by the FHIR REST API, checks them, and answers when they are stored, or with what a FHIR server behind it answers.</source>
        <translation>Un point d’accès FHIR&#xa0;: reçoit ressources et bundles par l’API REST FHIR, les vérifie et répond une fois qu’ils sont enregistrés, ou avec la réponse d’un serveur FHIR placé derrière.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="77"/>
        <source>TCP port to listen on</source>
        <translation>Port TCP à écouter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="78"/>
        <source>Address to listen on; 0.0.0.0 for every network (combine it with TLS and authentication)</source>
        <translation>Adresse à écouter&#xa0;; 0.0.0.0 pour tous les réseaux (à combiner avec TLS et l’authentification)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="79"/>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <location filename=".declared.py" line="80"/>
        <source>Basic and Bearer take user and password, or the token, from the credentials store; Auto = Basic where credentials are named</source>
        <translation>Basic et Bearer prennent l’utilisateur et le mot de passe, ou le jeton, dans le magasin d’identifiants&#xa0;; Auto = Basic si des identifiants sont indiqués</translation>
    </message>
    <message>
        <location filename=".declared.py" line="81"/>
        <source>Entries of the credentials store that are let in, comma separated</source>
        <translation>Entrées du magasin d’identifiants admises, séparées par des virgules</translation>
    </message>
    <message>
        <location filename=".declared.py" line="82"/>
        <source>Name of a TLS configuration; empty = no TLS. One with ca_file demands client certificates</source>
        <translation>Nom d’une configuration TLS&#xa0;; vide = pas de TLS. Avec ca_file, des certificats clients sont exigés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="83"/>
        <source>Allowed IP addresses</source>
        <translation>Adresses IP autorisées</translation>
    </message>
    <message>
        <location filename=".declared.py" line="84"/>
        <source>Addresses or networks that may connect, comma separated; empty = any</source>
        <translation>Adresses ou réseaux qui peuvent se connecter, séparés par des virgules&#xa0;; vide = tous</translation>
    </message>
    <message>
        <location filename=".declared.py" line="85"/>
        <source>Max connections</source>
        <translation>Connexions max.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="86"/>
        <source>Connections at the same time; 0 = no limit</source>
        <translation>Connexions simultanées&#xa0;; 0 = sans limite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="87"/>
        <source>Read timeout</source>
        <translation>Délai de lecture</translation>
    </message>
    <message>
        <location filename=".declared.py" line="88"/>
        <source>Longest silence inside a request; 0 = no limit</source>
        <translation>Silence maximal au sein d’une requête&#xa0;; 0 = sans limite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="89"/>
        <source>Idle seconds after which a connection is closed; 0 = after each request, -1 = an hour</source>
        <translation>Secondes d’inactivité après lesquelles une connexion est fermée&#xa0;; 0 = après chaque requête, -1 = une heure</translation>
    </message>
    <message>
        <location filename=".declared.py" line="90"/>
        <source>Wait for room</source>
        <translation>Attendre de la place</translation>
    </message>
    <message>
        <location filename=".declared.py" line="91"/>
        <source>How long a request waits while the queues behind are full, before it is answered 503</source>
        <translation>Durée d’attente d’une requête quand les files d’attente en aval sont pleines, avant la réponse 503</translation>
    </message>
    <message>
        <location filename=".declared.py" line="92"/>
        <source>Receive buffer bytes</source>
        <translation>Octets du tampon de réception</translation>
    </message>
    <message>
        <location filename=".declared.py" line="93"/>
        <source>Bytes of requests held in memory before others wait</source>
        <translation>Octets de requêtes gardés en mémoire avant que les autres n’attendent</translation>
    </message>
    <message>
        <location filename=".declared.py" line="94"/>
        <source>Backlog</source>
        <translation>Connexions en attente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="95"/>
        <source>Connections waiting to be accepted; 0 = default</source>
        <translation>Connexions qui attendent d’être acceptées&#xa0;; 0 = valeur par défaut</translation>
    </message>
    <message>
        <location filename=".declared.py" line="96"/>
        <source>Job per connection</source>
        <translation>Tâche par connexion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="97"/>
        <source>Kept for IRIS; HIE always serves connections at the same time</source>
        <translation>Gardé pour IRIS&#xa0;; HIE sert toujours les connexions simultanément</translation>
    </message>
    <message>
        <location filename=".declared.py" line="98"/>
        <source>Base path</source>
        <translation>Chemin de base</translation>
    </message>
    <message>
        <location filename=".declared.py" line="99"/>
        <source>Path of the base, e.g. /fhir/r4</source>
        <translation>Chemin de la base, p. ex. /fhir/r4</translation>
    </message>
    <message>
        <location filename=".declared.py" line="100"/>
        <source>FHIR version</source>
        <translation>Version FHIR</translation>
    </message>
    <message>
        <location filename=".declared.py" line="101"/>
        <source>Release of the resources</source>
        <translation>Version des ressources</translation>
    </message>
    <message>
        <location filename=".declared.py" line="102"/>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <location filename=".declared.py" line="103"/>
        <source>What may be asked: create, update, patch, delete, transaction, batch; read, search and history where a target answers (ack mode App); operations by name, e.g. $process-message, or $*</source>
        <translation>Ce qui peut être demandé&#xa0;: create, update, patch, delete, transaction, batch&#xa0;; read, search et history si une cible répond (mode ACK App)&#xa0;; opérations par leur nom, p. ex. $process-message, ou $*</translation>
    </message>
    <message>
        <location filename=".declared.py" line="104"/>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <location filename=".declared.py" line="105"/>
        <source>Resource types that are taken, comma separated; empty = all of the version</source>
        <translation>Types de ressources acceptés, séparés par des virgules&#xa0;; vide = tous ceux de la version</translation>
    </message>
    <message>
        <location filename=".declared.py" line="106"/>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
    <message>
        <location filename=".declared.py" line="107"/>
        <source>Take only what HL7&apos;s definitions allow; else 422 with each issue&apos;s place</source>
        <translation>N’accepter que ce que permettent les définitions HL7&#xa0;; sinon 422 avec l’emplacement de chaque problème</translation>
    </message>
    <message>
        <location filename=".declared.py" line="108"/>
        <source>Assign ids</source>
        <translation>Attribuer des ids</translation>
    </message>
    <message>
        <location filename=".declared.py" line="109"/>
        <source>A created resource gets an id before it is stored; off: it stays as it came, and is answered 202</source>
        <translation>Une ressource créée reçoit un id avant d’être enregistrée&#xa0;; désactivé&#xa0;: elle reste telle quelle et la réponse est 202</translation>
    </message>
    <message>
        <location filename=".declared.py" line="110"/>
        <source>Public URL</source>
        <translation>URL publique</translation>
    </message>
    <message>
        <location filename=".declared.py" line="111"/>
        <source>Base as clients see it, in Location and CapabilityStatement; empty = as it was asked for</source>
        <translation>Base telle que la voient les clients, dans Location et CapabilityStatement&#xa0;; vide = telle qu’elle a été demandée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="112"/>
        <source>ACK mode</source>
        <translation>Mode ACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="113"/>
        <source>When the client is answered: with the message&apos;s id when it is stored, or with what the target answered</source>
        <translation>Quand le client reçoit sa réponse&#xa0;: avec l’id du message une fois enregistré, ou avec la réponse de la cible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="114"/>
        <source>App ACK timeout</source>
        <translation>Délai ACK App</translation>
    </message>
    <message>
        <location filename=".declared.py" line="115"/>
        <source>How long ack mode App waits for the target; -1 = for ever</source>
        <translation>Durée pendant laquelle le mode ACK App attend la cible&#xa0;; -1 = toujours</translation>
    </message>
    <message>
        <location filename=".declared.py" line="116"/>
        <source>Longest message taken; a longer one is refused</source>
        <translation>Plus long message accepté&#xa0;; au-delà, il est refusé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="117"/>
        <source>One way</source>
        <translation>Sens unique</translation>
    </message>
    <message>
        <location filename=".declared.py" line="118"/>
        <source>As ack mode Immed, whatever ack_mode says</source>
        <translation>Comme le mode ACK Immed, quoi que dise ack_mode</translation>
    </message>
    <message>
        <location filename=".declared.py" line="119"/>
        <source>FTP passthrough service</source>
        <translation>Service FTP de fichiers bruts</translation>
    </message>
    <message>
        <location filename=".declared.py" line="120"/>
        <source>Takes whole files of any kind from a server, by FTP, FTPS or SFTP.</source>
        <translation>Prend sur un serveur des fichiers entiers de tout type, par FTP, FTPS ou SFTP.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="121"/>
        <source>Ftp server</source>
        <translation>Serveur FTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="122"/>
        <source>Name or address of the server</source>
        <translation>Nom ou adresse du serveur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="123"/>
        <source>Ftp port</source>
        <translation>Port FTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="124"/>
        <source>Port of the server; 0 = 21, SFTP 22, implicit TLS 990</source>
        <translation>Port du serveur&#xa0;; 0 = 21, SFTP 22, TLS implicite 990</translation>
    </message>
    <message>
        <location filename=".declared.py" line="125"/>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <location filename=".declared.py" line="126"/>
        <source>FTP or SFTP; empty = FTP, unless ssl_config is !SFTP</source>
        <translation>FTP ou SFTP&#xa0;; vide = FTP, sauf si ssl_config est !SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="127"/>
        <source>Entry of the credentials store to log in with; empty = anonymous</source>
        <translation>Entrée du magasin d’identifiants utilisée pour la connexion&#xa0;; vide = anonyme</translation>
    </message>
    <message>
        <location filename=".declared.py" line="128"/>
        <source>File path</source>
        <translation>Chemin des fichiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="129"/>
        <source>Folder on the server; empty = where the login leads</source>
        <translation>Dossier du serveur&#xa0;; vide = celui où mène la connexion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="130"/>
        <source>TLS configuration; empty = no TLS; !SFTP = SFTP</source>
        <translation>Configuration TLS&#xa0;; vide = pas de TLS&#xa0;; !SFTP = SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="131"/>
        <source>Implicit tls</source>
        <translation>TLS implicite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="132"/>
        <source>TLS from the first byte on (port 990); off: it is asked for by AUTH TLS</source>
        <translation>TLS dès le premier octet (port 990)&#xa0;; désactivé&#xa0;: il est demandé par AUTH TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="133"/>
        <source>TLS check server identity</source>
        <translation>Vérifier l’identité TLS du serveur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="134"/>
        <source>The server&apos;s certificate must be of the server&apos;s name</source>
        <translation>Le certificat du serveur doit porter le nom du serveur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="135"/>
        <source>SFTP host keys</source>
        <translation>Clés d’hôte SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="136"/>
        <source>Fingerprints of the server&apos;s key that are accepted, e.g. SHA256:..., comma separated</source>
        <translation>Empreintes acceptées de la clé du serveur, p. ex. SHA256:..., séparées par des virgules</translation>
    </message>
    <message>
        <location filename=".declared.py" line="137"/>
        <source>SFTP known hosts</source>
        <translation>Hôtes connus SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="138"/>
        <source>File of known host keys, as OpenSSH has it</source>
        <translation>Fichier de clés d’hôte connues, au format OpenSSH</translation>
    </message>
    <message>
        <location filename=".declared.py" line="139"/>
        <source>Sftp private key file</source>
        <translation>Fichier de clé privée SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="140"/>
        <source>Private key to log in with, of OpenSSH or PEM</source>
        <translation>Clé privée pour la connexion, au format OpenSSH ou PEM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="141"/>
        <source>Sftp private key credentials</source>
        <translation>Identifiants de clé privée SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="142"/>
        <source>Entry of the credentials store whose password is the private key itself</source>
        <translation>Entrée du magasin d’identifiants dont le mot de passe est la clé privée elle-même</translation>
    </message>
    <message>
        <location filename=".declared.py" line="143"/>
        <source>Sftp passphrase credentials</source>
        <translation>Identifiants de phrase secrète SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="144"/>
        <source>Entry whose password opens the private key; empty = the password of credentials, when it is needed</source>
        <translation>Entrée dont le mot de passe ouvre la clé privée&#xa0;; vide = le mot de passe de credentials, s’il en faut un</translation>
    </message>
    <message>
        <location filename=".declared.py" line="145"/>
        <source>Sftp public key file</source>
        <translation>Fichier de clé publique SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="146"/>
        <source>Kept for IRIS; the private key holds it</source>
        <translation>Gardé pour IRIS&#xa0;; la clé privée la contient</translation>
    </message>
    <message>
        <location filename=".declared.py" line="147"/>
        <source>Sftp authentication methods</source>
        <translation>Méthodes d’authentification SFTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="148"/>
        <source>p password, k key, i keyboard-interactive, combined; empty = all there is something for</source>
        <translation>p mot de passe, k clé, i keyboard-interactive, combinables&#xa0;; vide = toutes celles pour lesquelles il y a de quoi</translation>
    </message>
    <message>
        <location filename=".declared.py" line="149"/>
        <source>Use pasv</source>
        <translation>Utiliser PASV</translation>
    </message>
    <message>
        <location filename=".declared.py" line="150"/>
        <source>Passive mode; the active one is not offered</source>
        <translation>Mode passif&#xa0;; le mode actif n’est pas proposé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="151"/>
        <source>Longest wait for connection, TLS and login</source>
        <translation>Attente maximale de la connexion, de TLS et de l’authentification</translation>
    </message>
    <message>
        <location filename=".declared.py" line="152"/>
        <source>Longest silence of the server</source>
        <translation>Silence maximal du serveur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="153"/>
        <source>Charset</source>
        <translation>Jeu de caractères</translation>
    </message>
    <message>
        <location filename=".declared.py" line="154"/>
        <source>Character set of the files; Binary and Default keep the bytes</source>
        <translation>Jeu de caractères des fichiers&#xa0;; Binary et Default gardent les octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="155"/>
        <source>File name encoding</source>
        <translation>Codage des noms de fichiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="156"/>
        <source>Character set of file names</source>
        <translation>Jeu de caractères des noms de fichiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="157"/>
        <source>Server list style</source>
        <translation>Style de liste du serveur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="158"/>
        <source>Kept for IRIS; listings are recognised</source>
        <translation>Gardé pour IRIS&#xa0;; les listes sont reconnues</translation>
    </message>
    <message>
        <location filename=".declared.py" line="159"/>
        <source>TLS use session resumption</source>
        <translation>Reprise de session TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="160"/>
        <source>Kept for IRIS; data connections resume the session always</source>
        <translation>Gardé pour IRIS&#xa0;; les connexions de données reprennent toujours la session</translation>
    </message>
    <message>
        <location filename=".declared.py" line="161"/>
        <source>File spec</source>
        <translation>Filtre de fichiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="162"/>
        <source>Wildcards, several separated by ;</source>
        <translation>Jokers&#xa0;; s’il y en a plusieurs, séparés par ;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="163"/>
        <source>File spec delimiter</source>
        <translation>Séparateur de filtres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="164"/>
        <source>Separates wildcards; empty = ;</source>
        <translation>Sépare les jokers&#xa0;; vide = ;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="165"/>
        <source>Subdirectory levels</source>
        <translation>Niveaux de sous-dossiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="166"/>
        <source>Levels of subfolders to look into</source>
        <translation>Niveaux de sous-dossiers à parcourir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="167"/>
        <source>Delete from server</source>
        <translation>Supprimer du serveur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="168"/>
        <source>Off: files stay on the server once stored and are remembered</source>
        <translation>Désactivé&#xa0;: les fichiers enregistrés restent sur le serveur et sont mémorisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="169"/>
        <source>Check modified before delete</source>
        <translation>Vérifier avant suppression</translation>
    </message>
    <message>
        <location filename=".declared.py" line="170"/>
        <source>A file that has changed since it was read stays and is taken again</source>
        <translation>Un fichier modifié depuis sa lecture reste et est repris</translation>
    </message>
    <message>
        <location filename=".declared.py" line="171"/>
        <source>Move path</source>
        <translation>Dossier de déplacement</translation>
    </message>
    <message>
        <location filename=".declared.py" line="172"/>
        <source>Folder on the server where stored files are moved to, instead of deleting them</source>
        <translation>Dossier du serveur où les fichiers enregistrés sont déplacés au lieu d’être supprimés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="173"/>
        <source>Archive path</source>
        <translation>Dossier d’archive</translation>
    </message>
    <message>
        <location filename=".declared.py" line="174"/>
        <source>Folder here for a copy of each file once it is stored</source>
        <translation>Dossier local pour une copie de chaque fichier une fois enregistré</translation>
    </message>
    <message>
        <location filename=".declared.py" line="175"/>
        <source>Append timestamp</source>
        <translation>Ajouter un horodatage</translation>
    </message>
    <message>
        <location filename=".declared.py" line="176"/>
        <source>1 or a name pattern for files archived or moved; 0 = keep the name</source>
        <translation>1 ou un modèle de nom pour les fichiers archivés ou déplacés&#xa0;; 0 = garder le nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="177"/>
        <source>Confirm complete</source>
        <translation>Confirmer l’intégralité</translation>
    </message>
    <message>
        <location filename=".declared.py" line="178"/>
        <source>How a file is known to be whole: 0 none, 1 size and time stay, 2 it can be renamed, 3 both</source>
        <translation>Comment savoir qu’un fichier est entier&#xa0;: 0 aucun contrôle, 1 taille et heure stables, 2 peut être renommé, 3 les deux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="179"/>
        <source>File access timeout</source>
        <translation>Délai d’accès au fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="180"/>
        <source>How long a file must stay unchanged to count as whole</source>
        <translation>Durée pendant laquelle un fichier doit rester inchangé pour être considéré comme entier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="181"/>
        <source>Semaphore spec</source>
        <translation>Filtre de sémaphores</translation>
    </message>
    <message>
        <location filename=".declared.py" line="182"/>
        <source>Take a file only when its semaphore file is there, e.g. *.hl7=*.ok; it is deleted with the file</source>
        <translation>Ne prendre un fichier que si son fichier sémaphore est là, p. ex. *.hl7=*.ok&#xa0;; il est supprimé avec le fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="183"/>
        <source>Work path</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="184"/>
        <source>Kept for IRIS; files are streamed</source>
        <translation>Gardé pour IRIS&#xa0;; les fichiers sont lus en flux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="185"/>
        <source>Use file stream</source>
        <translation>Utiliser un flux fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="186"/>
        <source>Kept for IRIS; files over 1 MB lie in a file always</source>
        <translation>Gardé pour IRIS&#xa0;; au-delà de 1 MB, le contenu est toujours dans un fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="187"/>
        <source>Longest file taken; a longer one stays on the server</source>
        <translation>Plus grand fichier pris&#xa0;; au-delà, il reste sur le serveur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="188"/>
        <source>File passthrough service</source>
        <translation>Service de fichiers bruts</translation>
    </message>
    <message>
        <location filename=".declared.py" line="189"/>
        <source>Takes whole files of any kind from a folder.</source>
        <translation>Prend dans un dossier des fichiers entiers de tout type.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="190"/>
        <source>Folder to watch</source>
        <translation>Dossier à surveiller</translation>
    </message>
    <message>
        <location filename=".declared.py" line="191"/>
        <source>Folder for files once processed; empty = they are deleted</source>
        <translation>Dossier des fichiers une fois traités&#xa0;; vide = ils sont supprimés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="192"/>
        <source>Folder a file is moved to while it is read</source>
        <translation>Dossier où un fichier est déplacé pendant sa lecture</translation>
    </message>
    <message>
        <location filename=".declared.py" line="193"/>
        <source>Character set of the files; Default keeps the bytes</source>
        <translation>Jeu de caractères des fichiers&#xa0;; Default garde les octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="194"/>
        <source>1 or a name pattern appended to archived files; 0 = keep the name</source>
        <translation>1 ou un modèle de nom ajouté aux fichiers archivés&#xa0;; 0 = garder le nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="195"/>
        <source>How a file is known to be whole: 0 none, 1 size, 2 rename, 4 readable, 8 writable</source>
        <translation>Comment savoir qu’un fichier est entier&#xa0;: 0 aucun contrôle, 1 taille, 2 renommage, 4 lisible, 8 inscriptible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="196"/>
        <source>Take a file only when its semaphore file exists</source>
        <translation>Ne prendre un fichier que si son fichier sémaphore existe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="197"/>
        <source>Off: processed files stay where they are and are remembered</source>
        <translation>Désactivé&#xa0;: les fichiers traités restent en place et sont mémorisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="198"/>
        <source>Header count</source>
        <translation>Lignes d’en-tête</translation>
    </message>
    <message>
        <location filename=".declared.py" line="199"/>
        <source>Lines to skip at the start of each file</source>
        <translation>Lignes à sauter au début de chaque fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="200"/>
        <source>S3 service</source>
        <translation>Service S3</translation>
    </message>
    <message>
        <location filename=".declared.py" line="201"/>
        <source>Looks for objects of a bucket (Amazon S3, MinIO, Ceph ...); each becomes a message.</source>
        <translation>Cherche des objets dans un bucket (Amazon S3, MinIO, Ceph ...)&#xa0;; chacun devient un message.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="202"/>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <location filename=".declared.py" line="203"/>
        <source>Name of the bucket</source>
        <translation>Nom du bucket</translation>
    </message>
    <message>
        <location filename=".declared.py" line="204"/>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <location filename=".declared.py" line="205"/>
        <source>URL of the store, e.g. https://minio.hospital.example:9000; empty = Amazon&apos;s of the region</source>
        <translation>URL du stockage, p. ex. https://minio.hospital.example:9000&#xa0;; vide = celle d’Amazon pour la région</translation>
    </message>
    <message>
        <location filename=".declared.py" line="206"/>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename=".declared.py" line="207"/>
        <source>Region the requests are signed for</source>
        <translation>Région pour laquelle les requêtes sont signées</translation>
    </message>
    <message>
        <location filename=".declared.py" line="208"/>
        <source>Entry of the credentials store: access key as user, secret key as password; empty = unsigned</source>
        <translation>Entrée du magasin d’identifiants&#xa0;: clé d’accès comme utilisateur, clé secrète comme mot de passe&#xa0;; vide = non signé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="209"/>
        <source>TLS configuration whose authorities and client certificate are used; empty = the system&apos;s</source>
        <translation>Configuration TLS dont les autorités et le certificat client sont utilisés&#xa0;; vide = ceux du système</translation>
    </message>
    <message>
        <location filename=".declared.py" line="210"/>
        <source>Path style</source>
        <translation>Style chemin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="211"/>
        <source>The bucket stands in the path; off: in the host name, as Amazon wants it for new buckets</source>
        <translation>Le bucket figure dans le chemin&#xa0;; désactivé&#xa0;: dans le nom d’hôte, comme Amazon le veut pour les nouveaux buckets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="212"/>
        <source>Longest wait for the connection</source>
        <translation>Attente maximale de la connexion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="213"/>
        <source>Longest silence of the store</source>
        <translation>Silence maximal du stockage</translation>
    </message>
    <message>
        <location filename=".declared.py" line="214"/>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="215"/>
        <source>Only objects whose key begins so, e.g. inbox/</source>
        <translation>Seulement les objets dont la clé commence ainsi, p. ex. inbox/</translation>
    </message>
    <message>
        <location filename=".declared.py" line="216"/>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename=".declared.py" line="217"/>
        <source>Wildcard for the last part of the key, e.g. *.hl7</source>
        <translation>Joker pour la dernière partie de la clé, p. ex. *.hl7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="218"/>
        <source>After</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="219"/>
        <source>What becomes of a stored object: deleted, moved under archive_prefix, or left and remembered here</source>
        <translation>Ce que devient un objet enregistré&#xa0;: supprimé, déplacé sous archive_prefix, ou laissé et mémorisé ici</translation>
    </message>
    <message>
        <location filename=".declared.py" line="220"/>
        <source>Archive prefix</source>
        <translation>Préfixe d’archive</translation>
    </message>
    <message>
        <location filename=".declared.py" line="221"/>
        <source>Where stored objects are moved: put in front of the last part of their key</source>
        <translation>Où les objets enregistrés sont déplacés&#xa0;: placé devant la dernière partie de leur clé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="222"/>
        <source>Objects taken at once</source>
        <translation>Objets pris à la fois</translation>
    </message>
    <message>
        <location filename=".declared.py" line="223"/>
        <source>Longest object taken; a longer one stays in the bucket</source>
        <translation>Plus grand objet pris&#xa0;; au-delà, il reste dans le bucket</translation>
    </message>
    <message>
        <location filename=".declared.py" line="224"/>
        <source>Timer service</source>
        <translation>Service minuteur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="225"/>
        <source>Sends a message of its own at set times: starts a query, a report, a heartbeat.</source>
        <translation>Envoie son propre message à des heures fixées&#xa0;: lance une requête, un rapport, un signal de vie.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="226"/>
        <source>Seconds from one message to the next, where times is empty</source>
        <translation>Secondes d’un message au suivant, si times est vide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="227"/>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <location filename=".declared.py" line="228"/>
        <source>Times as cron: minute hour day month weekday, e.g. 30 7 * * 1-5; TZ=Europe/London in front for a zone; empty = every call_interval</source>
        <translation>Heures au format cron&#xa0;: minute heure jour mois jour de semaine, p. ex. 30 7 * * 1-5&#xa0;; TZ=Europe/London devant pour un fuseau&#xa0;; vide = à chaque call_interval</translation>
    </message>
    <message>
        <location filename=".declared.py" line="229"/>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <location filename=".declared.py" line="230"/>
        <source>The message: {due} the time it was due (ISO 8601), {due:hl7} as HL7 writes it, {id} an id of its own; a line end is CR in HL7</source>
        <translation>Le message&#xa0;: {due} l’heure prévue (ISO 8601), {due:hl7} au format HL7, {id} un id propre&#xa0;; une fin de ligne est CR en HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="231"/>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <location filename=".declared.py" line="232"/>
        <source>Times that passed while the service did not run: once = one message for all of them, skip = none</source>
        <translation>Heures passées pendant que le service ne tournait pas&#xa0;: once = un seul message pour toutes, skip = aucun</translation>
    </message>
    <message>
        <location filename=".declared.py" line="233"/>
        <source>HL7 FTP service</source>
        <translation>Service FTP HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="234"/>
        <source>Reads HL7 v2 messages and batches from files on a server, by FTP, FTPS or SFTP.</source>
        <translation>Lit des messages et des lots HL7 v2 dans les fichiers d’un serveur, par FTP, FTPS ou SFTP.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="235"/>
        <source>Message schema category</source>
        <translation>Catégorie de schéma des messages</translation>
    </message>
    <message>
        <location filename=".declared.py" line="236"/>
        <source>HL7 version or custom category, e.g. 2.5 or 2.3.1, ADT_*=2.5</source>
        <translation>Version HL7 ou catégorie personnalisée, p. ex. 2.5 ou 2.3.1, ADT_*=2.5</translation>
    </message>
    <message>
        <location filename=".declared.py" line="237"/>
        <source>Files are not acknowledged</source>
        <translation>Les fichiers ne font pas l’objet d’un accusé de réception</translation>
    </message>
    <message>
        <location filename=".declared.py" line="238"/>
        <source>Use ACK commit codes</source>
        <translation>Codes de validation ACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="239"/>
        <source>Answer CA/CE/CR instead of AA/AE/AR from version 2.3 on</source>
        <translation>Répondre CA/CE/CR au lieu de AA/AE/AR à partir de la version 2.3</translation>
    </message>
    <message>
        <location filename=".declared.py" line="240"/>
        <source>Ignore inbound ACK</source>
        <translation>Ignorer les ACK entrants</translation>
    </message>
    <message>
        <location filename=".declared.py" line="241"/>
        <source>Drop acknowledgements that arrive as messages</source>
        <translation>Écarter les accusés de réception qui arrivent comme messages</translation>
    </message>
    <message>
        <location filename=".declared.py" line="242"/>
        <source>Add NACK ERR</source>
        <translation>Ajouter ERR aux NACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="243"/>
        <source>Add an ERR segment to negative acknowledgements</source>
        <translation>Ajouter un segment ERR aux accusés de réception négatifs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="244"/>
        <source>NACK error code</source>
        <translation>Code d’erreur NACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="245"/>
        <source>Which errors answer AE and which AR</source>
        <translation>Quelles erreurs donnent la réponse AE et lesquelles AR</translation>
    </message>
    <message>
        <location filename=".declared.py" line="246"/>
        <source>Local facility application</source>
        <translation>Établissement et application locaux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="247"/>
        <source>Facility:Application that signs acknowledgements; empty = the receiver named in the message</source>
        <translation>Établissement:Application qui signe les accusés de réception&#xa0;; vide = le destinataire nommé dans le message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="248"/>
        <source>Batch handling</source>
        <translation>Traitement des lots</translation>
    </message>
    <message>
        <location filename=".declared.py" line="249"/>
        <source>How FHS/BHS batches are taken apart</source>
        <translation>Comment les lots FHS/BHS sont décomposés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="250"/>
        <source>Framing</source>
        <translation>Délimitation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="251"/>
        <source>Flexible, None, MLLP, MLLPn/m, AsciiLF, AsciiCR, AsciiCRLF, Asciin, Asciin/m or LLP</source>
        <translation>Flexible, None, MLLP, MLLPn/m, AsciiLF, AsciiCR, AsciiCRLF, Asciin, Asciin/m ou LLP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="252"/>
        <source>Default char encoding</source>
        <translation>Codage de caractères par défaut</translation>
    </message>
    <message>
        <location filename=".declared.py" line="253"/>
        <source>Used when MSH-18 is empty; a leading ! forces it</source>
        <translation>Utilisé quand MSH-18 est vide&#xa0;; un ! initial l’impose</translation>
    </message>
    <message>
        <location filename=".declared.py" line="254"/>
        <source>Search table class</source>
        <translation>Classe de table de recherche</translation>
    </message>
    <message>
        <location filename=".declared.py" line="255"/>
        <source>Kept for IRIS; HIE indexes by itself</source>
        <translation>Gardé pour IRIS&#xa0;; HIE indexe de lui-même</translation>
    </message>
    <message>
        <location filename=".declared.py" line="256"/>
        <source>Doc type resolution</source>
        <translation>Résolution du type de document</translation>
    </message>
    <message>
        <location filename=".declared.py" line="257"/>
        <source>How MSH-9 maps to a structure</source>
        <translation>Comment MSH-9 correspond à une structure</translation>
    </message>
    <message>
        <location filename=".declared.py" line="258"/>
        <source>Save replies</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <location filename=".declared.py" line="259"/>
        <source>Which replies are kept in full</source>
        <translation>Quelles réponses sont gardées en entier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="260"/>
        <source>Override segment terminator</source>
        <translation>Remplacer la fin de segment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="261"/>
        <source>Other terminator</source>
        <translation>Autre caractère de fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="262"/>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="263"/>
        <source>Validation flags, e.g. dm-z; empty = none</source>
        <translation>Indicateurs de validation, p. ex. dm-z&#xa0;; vide = aucun</translation>
    </message>
    <message>
        <location filename=".declared.py" line="264"/>
        <source>ACK target configuration names</source>
        <translation>Cibles des ACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="265"/>
        <source>Items that get the ACKs</source>
        <translation>Éléments qui reçoivent les ACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="266"/>
        <source>How long ack mode App waits for the targets; -1 = for ever</source>
        <translation>Durée pendant laquelle le mode ACK App attend les cibles&#xa0;; -1 = toujours</translation>
    </message>
    <message>
        <location filename=".declared.py" line="267"/>
        <source>HL7 HTTP service</source>
        <translation>Service HTTP HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="268"/>
        <source>Receives HL7 v2 messages over HTTP and answers with their acknowledgements.</source>
        <translation>Reçoit des messages HL7 v2 par HTTP et répond par leurs accusés de réception.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="269"/>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="270"/>
        <source>Methods and paths that are taken, comma separated, e.g. POST /orders, GET|PUT /orders/{id}, POST /files/*</source>
        <translation>Méthodes et chemins acceptés, séparés par des virgules, p. ex. POST /orders, GET|PUT /orders/{id}, POST /files/*</translation>
    </message>
    <message>
        <location filename=".declared.py" line="271"/>
        <source>Content types</source>
        <translation>Types de contenu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="272"/>
        <source>Content types that are taken, e.g. application/json, text/*; empty = any</source>
        <translation>Types de contenu acceptés, p. ex. application/json, text/*&#xa0;; vide = tous</translation>
    </message>
    <message>
        <location filename=".declared.py" line="273"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="274"/>
        <source>What becomes the message: the body as it is, or a JSON object with method, path, parameters, query, headers and body</source>
        <translation>Ce qui devient le message&#xa0;: le corps tel quel, ou un objet JSON avec method, path, parameters, query, headers et body</translation>
    </message>
    <message>
        <location filename=".declared.py" line="275"/>
        <source>Form to json</source>
        <translation>Formulaire en JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="276"/>
        <source>A form (application/x-www-form-urlencoded) becomes a JSON object</source>
        <translation>Un formulaire (application/x-www-form-urlencoded) devient un objet JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="277"/>
        <source>Kept headers</source>
        <translation>En-têtes gardés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="278"/>
        <source>Names of request headers that are shown in the message&apos;s source, comma separated</source>
        <translation>Noms des en-têtes de requête affichés dans la source du message, séparés par des virgules</translation>
    </message>
    <message>
        <location filename=".declared.py" line="279"/>
        <source>Accepted status</source>
        <translation>Statut d’acceptation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="280"/>
        <source>Status that says a message is stored</source>
        <translation>Statut qui indique qu’un message est enregistré</translation>
    </message>
    <message>
        <location filename=".declared.py" line="281"/>
        <source>When the sender is answered: never, when stored, after the targets answered, as MSH-15/16 say, or by one byte</source>
        <translation>Quand l’émetteur reçoit sa réponse&#xa0;: jamais, à l’enregistrement, après la réponse des cibles, selon MSH-15/16, ou par un seul octet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="282"/>
        <source>Kept for IRIS; a request&apos;s body is the message</source>
        <translation>Gardé pour IRIS&#xa0;; le corps d’une requête est le message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="283"/>
        <source>HL7 TCP service</source>
        <translation>Service TCP HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="284"/>
        <source>Receives HL7 v2 messages over MLLP and acknowledges them once they are stored.</source>
        <translation>Reçoit des messages HL7 v2 par MLLP et en accuse réception une fois qu’ils sont enregistrés.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="285"/>
        <source>-1 keep connections, 0 close after each message, n close after n idle seconds</source>
        <translation>-1 garder les connexions, 0 fermer après chaque message, n fermer après n secondes d’inactivité</translation>
    </message>
    <message>
        <location filename=".declared.py" line="286"/>
        <source>Longest silence inside a frame; 0 = no limit</source>
        <translation>Silence maximal au sein d’une trame&#xa0;; 0 = sans limite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="287"/>
        <source>Kept for IRIS</source>
        <translation>Gardé pour IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="288"/>
        <source>Name of a TLS configuration; empty = no TLS</source>
        <translation>Nom d’une configuration TLS&#xa0;; vide = pas de TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="289"/>
        <source>Keepalive interval</source>
        <translation>Intervalle keepalive</translation>
    </message>
    <message>
        <location filename=".declared.py" line="290"/>
        <source>Silence after which the system asks whether the peer is still there; 0 = never</source>
        <translation>Silence après lequel le système demande si le correspondant est toujours là&#xa0;; 0 = jamais</translation>
    </message>
    <message>
        <location filename=".declared.py" line="291"/>
        <source>Bytes a connection may have waiting before it is no longer read</source>
        <translation>Octets qu’une connexion peut avoir en attente avant de ne plus être lue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="292"/>
        <source>HL7 file service</source>
        <translation>Service de fichiers HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="293"/>
        <source>Reads HL7 v2 messages and batches from files in a folder.</source>
        <translation>Lit des messages et des lots HL7 v2 dans les fichiers d’un dossier.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="294"/>
        <source>HTTP service</source>
        <translation>Service HTTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="295"/>
        <source>Receives JSON, XML, forms, HL7 or files over HTTP; answers when they are stored, or with what the target answered.</source>
        <translation>Reçoit du JSON, du XML, des formulaires, du HL7 ou des fichiers par HTTP&#xa0;; répond à l’enregistrement, ou avec la réponse de la cible.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="296"/>
        <source>SOAP service</source>
        <translation>Service SOAP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="297"/>
        <source>Receives SOAP requests as a WSDL describes them; the element in the body is the message.</source>
        <translation>Reçoit des requêtes SOAP décrites par un WSDL&#xa0;; l’élément XML du corps est le message.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="298"/>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="299"/>
        <source>Path of the service, e.g. /orders</source>
        <translation>Chemin du service, p. ex. /orders</translation>
    </message>
    <message>
        <location filename=".declared.py" line="300"/>
        <source>WSDL</source>
        <translation>WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="301"/>
        <source>WSDL: a file of the workspace, served at ?wsdl; empty = any body is taken</source>
        <translation>WSDL&#xa0;: un fichier de l’espace de travail, servi sous ?wsdl&#xa0;; vide = tout corps est accepté</translation>
    </message>
    <message>
        <location filename=".declared.py" line="302"/>
        <source>Address shown in the WSDL; empty = the one it was asked for at</source>
        <translation>Adresse indiquée dans le WSDL&#xa0;; vide = celle où il a été demandé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="303"/>
        <source>Validate body</source>
        <translation>Valider le corps</translation>
    </message>
    <message>
        <location filename=".declared.py" line="304"/>
        <source>Check bodies against the WSDL&apos;s schema</source>
        <translation>Vérifier les corps selon le schéma du WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="305"/>
        <source>What becomes the message: the element in the body, or the whole envelope</source>
        <translation>Ce qui devient le message&#xa0;: l’élément XML du corps, ou toute l’enveloppe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="306"/>
        <source>WS-Security</source>
        <translation>WS-Security</translation>
    </message>
    <message>
        <location filename=".declared.py" line="307"/>
        <source>UsernameToken: user and password in the envelope, as text or digest, are compared with credentials</source>
        <translation>UsernameToken&#xa0;: l’utilisateur et le mot de passe de l’enveloppe, en texte ou en condensé, sont comparés à credentials</translation>
    </message>
    <message>
        <location filename=".declared.py" line="308"/>
        <source>When the client is answered: when the message is stored, or with what the target answered</source>
        <translation>Quand le client reçoit sa réponse&#xa0;: à l’enregistrement du message, ou avec la réponse de la cible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="309"/>
        <source>Stored response</source>
        <translation>Réponse d’enregistrement</translation>
    </message>
    <message>
        <location filename=".declared.py" line="310"/>
        <source>Body element that says a message is stored (ack mode Immed); {id} stands for its id; empty = the operation&apos;s output element, without content</source>
        <translation>Élément XML du corps qui indique qu’un message est enregistré (mode ACK Immed)&#xa0;; {id} représente son id&#xa0;; vide = l’élément de sortie de l’opération, sans contenu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="311"/>
        <source>Kafka service</source>
        <translation>Service Kafka</translation>
    </message>
    <message>
        <location filename=".declared.py" line="312"/>
        <source>Reads topics as a member of a consumer group; offsets are committed once messages are stored.</source>
        <translation>Lit des topics comme membre d’un groupe de consommateurs&#xa0;; les offsets sont validés une fois les messages enregistrés.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="313"/>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="314"/>
        <source>Brokers to begin with, HOST:PORT, comma separated (bootstrap.servers)</source>
        <translation>Brokers de départ, HOST:PORT, séparés par des virgules (bootstrap.servers)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="315"/>
        <source>Entry of the credentials store for SASL; empty = none</source>
        <translation>Entrée du magasin d’identifiants pour SASL&#xa0;; vide = aucune</translation>
    </message>
    <message>
        <location filename=".declared.py" line="316"/>
        <source>Sasl mechanism</source>
        <translation>Mécanisme SASL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="317"/>
        <source>How the credentials are shown to the broker; PLAIN only with TLS</source>
        <translation>Comment les identifiants sont présentés au broker&#xa0;; PLAIN seulement avec TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="318"/>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <location filename=".declared.py" line="319"/>
        <source>Name shown in the brokers&apos; logs</source>
        <translation>Nom affiché dans les journaux des brokers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="320"/>
        <source>Socket timeout</source>
        <translation>Délai de socket</translation>
    </message>
    <message>
        <location filename=".declared.py" line="321"/>
        <source>Longest wait for a broker&apos;s answer (socket.timeout.ms)</source>
        <translation>Attente maximale de la réponse d’un broker (socket.timeout.ms)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="322"/>
        <source>Pause after a look that found nothing; each waits half a second</source>
        <translation>Pause après une recherche sans résultat&#xa0;; chacune attend une demi-seconde</translation>
    </message>
    <message>
        <location filename=".declared.py" line="323"/>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <location filename=".declared.py" line="324"/>
        <source>Topics, comma separated; one that begins with ^ is a regular expression</source>
        <translation>Topics, séparés par des virgules&#xa0;; s’il commence par ^, c’est une expression régulière</translation>
    </message>
    <message>
        <location filename=".declared.py" line="325"/>
        <source>Group id</source>
        <translation>ID de groupe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="326"/>
        <source>Consumer group: its members share the partitions, its offsets are kept by the broker</source>
        <translation>Groupe de consommateurs&#xa0;: ses membres se partagent les partitions, ses offsets sont gardés par le broker</translation>
    </message>
    <message>
        <location filename=".declared.py" line="327"/>
        <source>Start at</source>
        <translation>Commencer à</translation>
    </message>
    <message>
        <location filename=".declared.py" line="328"/>
        <source>Where a group begins that has no offset yet (auto.offset.reset)</source>
        <translation>Où commence un groupe qui n’a pas encore d’offset (auto.offset.reset)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="329"/>
        <source>Message format</source>
        <translation>Format des messages</translation>
    </message>
    <message>
        <location filename=".declared.py" line="330"/>
        <source>value = the record&apos;s value as it is; json = an object with topic, partition, offset, timestamp, key, headers and value</source>
        <translation>value = la valeur de l’enregistrement telle quelle&#xa0;; json = un objet avec topic, partition, offset, timestamp, key, headers et value</translation>
    </message>
    <message>
        <location filename=".declared.py" line="331"/>
        <source>Records taken at once, at most</source>
        <translation>Nombre maximal d’enregistrements pris à la fois</translation>
    </message>
    <message>
        <location filename=".declared.py" line="332"/>
        <source>Session timeout</source>
        <translation>Délai de session</translation>
    </message>
    <message>
        <location filename=".declared.py" line="333"/>
        <source>Silence after which the group gives the partitions to others (session.timeout.ms)</source>
        <translation>Silence après lequel le groupe donne les partitions à d’autres (session.timeout.ms)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="334"/>
        <source>Instance id</source>
        <translation>ID d’instance</translation>
    </message>
    <message>
        <location filename=".declared.py" line="335"/>
        <source>Name of this member (group.instance.id), so that a restart takes its partitions over at once; empty = one of its own</source>
        <translation>Nom de ce membre (group.instance.id), pour qu’un redémarrage reprenne aussitôt ses partitions&#xa0;; vide = un nom propre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="336"/>
        <source>Longest message taken</source>
        <translation>Plus long message accepté</translation>
    </message>
    <message>
        <location filename=".declared.py" line="337"/>
        <source>TCP counted service</source>
        <translation>Service TCP à longueur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="338"/>
        <source>Receives messages of any kind over TCP, with a length in front of each, and answers once they are stored.</source>
        <translation>Reçoit par TCP des messages de tout type, chacun précédé de sa longueur, et répond une fois qu’ils sont enregistrés.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="339"/>
        <source>Reply without framing</source>
        <translation>Réponse sans délimitation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="340"/>
        <source>Answers are sent as they are, without length or marks</source>
        <translation>Les réponses sont envoyées telles quelles, sans longueur ni marques</translation>
    </message>
    <message>
        <location filename=".declared.py" line="341"/>
        <source>Length format</source>
        <translation>Format de longueur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="342"/>
        <source>Bytes of the length in front of each message, or ascii for decimal digits</source>
        <translation>Octets de la longueur placée devant chaque message, ou ascii pour des chiffres décimaux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="343"/>
        <source>Length digits</source>
        <translation>Chiffres de longueur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="344"/>
        <source>Digits of the length when it is ascii</source>
        <translation>Nombre de chiffres de la longueur quand elle est en ascii</translation>
    </message>
    <message>
        <location filename=".declared.py" line="345"/>
        <source>Endian</source>
        <translation>Boutisme</translation>
    </message>
    <message>
        <location filename=".declared.py" line="346"/>
        <source>Order of the length&apos;s bytes: most significant first, or last</source>
        <translation>Ordre des octets de la longueur&#xa0;: poids fort en premier, ou en dernier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="347"/>
        <source>Length includes itself</source>
        <translation>Longueur incluse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="348"/>
        <source>The length counts its own bytes too</source>
        <translation>La longueur compte aussi ses propres octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="349"/>
        <source>When the peer is answered: never, when the message is stored, or with what the target answered</source>
        <translation>Quand le correspondant reçoit sa réponse&#xa0;: jamais, à l’enregistrement du message, ou avec la réponse de la cible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="350"/>
        <source>Send acknowledgement</source>
        <translation>Envoyer un accusé de réception</translation>
    </message>
    <message>
        <location filename=".declared.py" line="351"/>
        <source>Off: as ack mode Never, the peer is told nothing</source>
        <translation>Désactivé&#xa0;: comme le mode ACK Never, rien n’est dit au correspondant</translation>
    </message>
    <message>
        <location filename=".declared.py" line="352"/>
        <source>ACK ok</source>
        <translation>ACK positif</translation>
    </message>
    <message>
        <location filename=".declared.py" line="353"/>
        <source>Answer to a message that is stored; {id} stands for its id. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Réponse à un message enregistré&#xa0;; {id} représente son id. Codes de caractères (13,10 ou x0D,x0A) ou texte avec \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="354"/>
        <source>ACK not ok</source>
        <translation>ACK négatif</translation>
    </message>
    <message>
        <location filename=".declared.py" line="355"/>
        <source>Answer to a message that is not taken; {error} stands for the reason. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Réponse à un message non accepté&#xa0;; {error} représente la raison. Codes de caractères (13,10 ou x0D,x0A) ou texte avec \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="356"/>
        <source>Get stream name</source>
        <translation>Recevoir le nom du flux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="357"/>
        <source>Each message comes after a block with its name, which becomes its source</source>
        <translation>Chaque message suit un bloc contenant son nom, qui devient sa source</translation>
    </message>
    <message>
        <location filename=".declared.py" line="358"/>
        <source>TCP framed service</source>
        <translation>Service TCP à trames</translation>
    </message>
    <message>
        <location filename=".declared.py" line="359"/>
        <source>Receives messages of any kind over TCP, with marks around each, and answers once they are stored.</source>
        <translation>Reçoit par TCP des messages de tout type, chacun entouré de marques, et répond une fois qu’ils sont enregistrés.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="360"/>
        <source>Message frame start</source>
        <translation>Début de trame</translation>
    </message>
    <message>
        <location filename=".declared.py" line="361"/>
        <source>Mark in front of a message; may be empty. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Marque devant un message&#xa0;; peut être vide. Codes de caractères (13,10 ou x0D,x0A) ou texte avec \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="362"/>
        <source>Message frame end</source>
        <translation>Fin de trame</translation>
    </message>
    <message>
        <location filename=".declared.py" line="363"/>
        <source>Mark behind a message. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Marque derrière un message. Codes de caractères (13,10 ou x0D,x0A) ou texte avec \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="364"/>
        <source>Remove framing</source>
        <translation>Retirer la délimitation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="365"/>
        <source>Messages are without their marks</source>
        <translation>Les messages sont sans leurs marques</translation>
    </message>
    <message>
        <location filename=".declared.py" line="366"/>
        <source>Discard data not within framing</source>
        <translation>Écarter les données hors trame</translation>
    </message>
    <message>
        <location filename=".declared.py" line="367"/>
        <source>Drop bytes outside frames; off: they end the connection</source>
        <translation>Écarter les octets hors des trames&#xa0;; désactivé&#xa0;: ils mettent fin à la connexion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="368"/>
        <source>TCP line service</source>
        <translation>Service TCP à lignes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="369"/>
        <source>Receives messages of any kind over TCP, one a line, and answers once they are stored.</source>
        <translation>Reçoit par TCP des messages de tout type, un par ligne, et répond une fois qu’ils sont enregistrés.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="370"/>
        <source>Terminators</source>
        <translation>Caractères de fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="371"/>
        <source>Each of these characters ends a line; all are written behind one that is sent. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Chacun de ces caractères termine une ligne&#xa0;; tous sont écrits derrière une ligne envoyée. Codes de caractères (13,10 ou x0D,x0A) ou texte avec \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="372"/>
        <source>Aggregator</source>
        <translation>Agrégateur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="373"/>
        <source>Gathers messages that belong together and hands them on as one; a restart loses none of them.</source>
        <translation>Rassemble les messages qui vont ensemble et les transmet en un seul&#xa0;; un redémarrage n’en perd aucun.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="374"/>
        <source>Reply code actions</source>
        <translation>Actions par code de réponse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="375"/>
        <source>What each reply or error leads to, e.g. :?R=RF,:?E=S,:~=S,:?A=C,:*=S,:I?=W,:T?=C; empty = the default</source>
        <translation>Ce qu’entraîne chaque réponse ou erreur, p. ex. :?R=RF,:?E=S,:~=S,:?A=C,:*=S,:I?=W,:T?=C ; vide = la valeur par défaut</translation>
    </message>
    <message>
        <location filename=".declared.py" line="376"/>
        <source>Retry interval</source>
        <translation>Intervalle entre essais</translation>
    </message>
    <message>
        <location filename=".declared.py" line="377"/>
        <source>Pause between two tries</source>
        <translation>Pause entre deux essais</translation>
    </message>
    <message>
        <location filename=".declared.py" line="378"/>
        <source>Failure timeout</source>
        <translation>Délai d’échec</translation>
    </message>
    <message>
        <location filename=".declared.py" line="379"/>
        <source>Seconds of trying before the message fails; -1 = for ever</source>
        <translation>Secondes d’essais avant l’échec du message ; -1 = indéfiniment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="380"/>
        <source>Queue count alert</source>
        <translation>Alerte de taille de file d’attente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="381"/>
        <source>Alert when the queue reaches this many; 0 = off</source>
        <translation>Alerte quand la file d’attente atteint ce nombre ; 0 = désactivée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="382"/>
        <source>Queue wait alert</source>
        <translation>Alerte d’attente en file</translation>
    </message>
    <message>
        <location filename=".declared.py" line="383"/>
        <source>Alert when a message waits longer; 0 = off</source>
        <translation>Alerte quand un message attend plus longtemps ; 0 = désactivée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="384"/>
        <source>Alert retry grace period</source>
        <translation>Délai de grâce avant alerte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="385"/>
        <source>Seconds of retrying before an alert</source>
        <translation>Secondes de nouveaux essais avant une alerte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="386"/>
        <source>Order key</source>
        <translation>Clé d’ordre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="387"/>
        <source>Path whose value keeps its order when the pool is larger than 1, e.g. PID:3.1; empty = the source connection</source>
        <translation>Chemin dont la valeur garde son ordre quand le pool est supérieur à 1, p. ex. PID:3.1 ; vide = la connexion source</translation>
    </message>
    <message>
        <location filename=".declared.py" line="388"/>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="389"/>
        <source>auto = Python, XSLT and, in pools larger than 1, all transforms run in worker processes; process = all transforms do</source>
        <translation>auto = Python, XSLT et, dans les pools supérieurs à 1, toutes les transformations s’exécutent dans des processus de travail ; process = toutes les transformations</translation>
    </message>
    <message>
        <location filename=".declared.py" line="390"/>
        <source>Worker message timeout</source>
        <translation>Délai par message du processus de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="391"/>
        <source>Seconds a worker process may spend on one message before it fails; 0 = no limit</source>
        <translation>Secondes qu’un processus de travail peut consacrer à un message avant l’échec ; 0 = sans limite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="392"/>
        <source>Worker memory</source>
        <translation>Mémoire du processus de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="393"/>
        <source>Memory a worker process may use; 0 = no limit</source>
        <translation>Mémoire qu’un processus de travail peut utiliser ; 0 = sans limite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="394"/>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="395"/>
        <source>Worker restart min</source>
        <translation>Redémarrage min. du processus de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="396"/>
        <source>Pause before a worker process that ended is started again</source>
        <translation>Pause avant de relancer un processus de travail qui s’est terminé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="397"/>
        <source>Worker restart max</source>
        <translation>Redémarrage max. du processus de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="398"/>
        <source>Longest pause; it doubles while worker processes keep ending</source>
        <translation>Pause la plus longue ; elle double tant que les processus de travail se terminent</translation>
    </message>
    <message>
        <location filename=".declared.py" line="399"/>
        <source>Items that get what comes out</source>
        <translation>Éléments qui reçoivent le résultat</translation>
    </message>
    <message>
        <location filename=".declared.py" line="400"/>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <location filename=".declared.py" line="401"/>
        <source>Paths whose values put messages into one group; empty = all are one group</source>
        <translation>Chemins dont les valeurs réunissent les messages en un groupe&#xa0;; vide = tous forment un seul groupe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="402"/>
        <source>Complete count</source>
        <translation>Nombre complet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="403"/>
        <source>A group is complete with so many messages; 0 = not by number</source>
        <translation>Un groupe est complet avec ce nombre de messages&#xa0;; 0 = pas selon le nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="404"/>
        <source>Last when</source>
        <translation>Dernier si</translation>
    </message>
    <message>
        <location filename=".declared.py" line="405"/>
        <source>Condition, as in rules, that is true for the last message of a group, e.g. HL7.{OBR:25} = &quot;F&quot;</source>
        <translation>Condition, comme dans les règles, vraie pour le dernier message d’un groupe, p. ex. HL7.{OBR:25} = &quot;F&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="406"/>
        <source>Timeout</source>
        <translation>Délai</translation>
    </message>
    <message>
        <location filename=".declared.py" line="407"/>
        <source>A group that is not complete so long after its first message goes on as it is</source>
        <translation>Un groupe incomplet après cette durée depuis son premier message est transmis tel quel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="408"/>
        <source>Incomplete to</source>
        <translation>Incomplets vers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="409"/>
        <source>Item that gets groups that were not complete in time; empty = the targets</source>
        <translation>Élément qui reçoit les groupes restés incomplets à l’échéance ; vide = les cibles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="410"/>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="411"/>
        <source>Batch = BHS, the messages, BTS; Joined = one after the other; Merged = the first message with the merge_segments of the others</source>
        <translation>Batch = BHS, les messages, BTS ; Joined = l’un après l’autre ; Merged = le premier message avec les merge_segments des autres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="412"/>
        <source>Merge segments</source>
        <translation>Segments à fusionner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="413"/>
        <source>Segments of the others that Merged adds to the first message</source>
        <translation>Segments des autres que Merged ajoute au premier message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="414"/>
        <source>Most held</source>
        <translation>Maximum retenu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="415"/>
        <source>Messages held at most; past them the oldest group goes on as it is</source>
        <translation>Nombre maximal de messages retenus ; au-delà, le groupe le plus ancien continue tel quel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="416"/>
        <source>Business process</source>
        <translation>Processus métier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="417"/>
        <source>Runs each message through steps: assign, if, call and wait for the reply, transform, delay, loops.</source>
        <translation>Fait passer chaque message par des étapes : affecter, si, appeler et attendre la réponse, transformer, différer, boucles.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="418"/>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="419"/>
        <source>Business process of the workspace that messages run through</source>
        <translation>Processus métier de l’espace de travail par lequel passent les messages</translation>
    </message>
    <message>
        <location filename=".declared.py" line="420"/>
        <source>Category of messages whose service names none</source>
        <translation>Catégorie des messages dont le service n’en nomme aucune</translation>
    </message>
    <message>
        <location filename=".declared.py" line="421"/>
        <source>Most waiting</source>
        <translation>Maximum en attente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="422"/>
        <source>Messages that may wait in the process at the same time; 1 = the next one begins when the one before has ended</source>
        <translation>Messages pouvant attendre en même temps dans le processus ; 1 = le suivant commence quand le précédent est terminé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="423"/>
        <source>Custom process</source>
        <translation>Processus personnalisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="424"/>
        <source>Hands each message to the site&apos;s own Python in a worker process, and what it returns to the targets.</source>
        <translation>Remet chaque message au Python du site dans un processus de travail, et ce qu’il renvoie aux cibles.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="425"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="426"/>
        <source>File in the workspace&apos;s plugins folder, without .py, with a function process(message, context)</source>
        <translation>Fichier du dossier plugins de l’espace de travail, sans .py, avec une fonction process(message, context)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="427"/>
        <source>Items the function may send to; all of them get what it returns without naming a target</source>
        <translation>Éléments auxquels la fonction peut envoyer ; tous reçoivent ce qu’elle renvoie sans nommer de cible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="428"/>
        <source>De-duplicator</source>
        <translation>Dédoublonneur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="429"/>
        <source>Lets each message through once; what was seen is remembered, also through a restart.</source>
        <translation>Laisse passer chaque message une seule fois ; ce qui a été vu est mémorisé, même après un redémarrage.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="430"/>
        <source>Key fields</source>
        <translation>Champs de clé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="431"/>
        <source>Paths whose values make two messages the same; empty = the whole content</source>
        <translation>Chemins dont les valeurs rendent deux messages identiques ; vide = tout le contenu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="432"/>
        <source>Same content</source>
        <translation>Même contenu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="433"/>
        <source>Only a message of the same content too is a duplicate; another with the same key goes on</source>
        <translation>Seul un message ayant aussi le même contenu est un doublon ; un autre de même clé continue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="434"/>
        <source>Remember</source>
        <translation>Mémoriser</translation>
    </message>
    <message>
        <location filename=".declared.py" line="435"/>
        <source>How long a message is remembered</source>
        <translation>Durée pendant laquelle un message est mémorisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="436"/>
        <source>Most remembered</source>
        <translation>Maximum mémorisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="437"/>
        <source>Messages remembered at most; the oldest are forgotten first</source>
        <translation>Nombre maximal de messages mémorisés ; les plus anciens sont oubliés en premier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="438"/>
        <source>Duplicates to</source>
        <translation>Doublons vers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="439"/>
        <source>Item that gets the duplicates; empty = they are dropped</source>
        <translation>Élément qui reçoit les doublons ; vide = ils sont abandonnés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="440"/>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <location filename=".declared.py" line="441"/>
        <source>Hands each message on some time after it came in; a restart loses neither the message nor its time.</source>
        <translation>Transmet chaque message un certain temps après son arrivée ; un redémarrage ne perd ni le message ni son heure.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="442"/>
        <source>How long each message waits, from when it came in</source>
        <translation>Durée d’attente de chaque message, à partir de son arrivée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="443"/>
        <source>Release at</source>
        <translation>Libérer à</translation>
    </message>
    <message>
        <location filename=".declared.py" line="444"/>
        <source>Times of the day, e.g. 02:00: after the delay a message waits for the next of them</source>
        <translation>Heures de la journée, p. ex. 02:00 : après le délai, un message attend la prochaine d’entre elles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="445"/>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="446"/>
        <source>Sends each message of any kind where its business rules say.</source>
        <translation>Envoie chaque message, de tout type, là où l’indiquent ses règles métier.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="447"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="448"/>
        <source>Rule set that routes</source>
        <translation>Jeu de règles qui route</translation>
    </message>
    <message>
        <location filename=".declared.py" line="449"/>
        <source>Items that get every message when no rule is named</source>
        <translation>Éléments qui reçoivent chaque message quand aucune règle n’est nommée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="450"/>
        <source>Alert on bad message</source>
        <translation>Alerte sur message erroné</translation>
    </message>
    <message>
        <location filename=".declared.py" line="451"/>
        <source>Alert when a message is bad</source>
        <translation>Alerter quand un message est erroné</translation>
    </message>
    <message>
        <location filename=".declared.py" line="452"/>
        <source>Bad message handler</source>
        <translation>Gestionnaire des messages erronés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="453"/>
        <source>Item that gets messages that fail validation</source>
        <translation>Élément qui reçoit les messages dont la validation échoue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="454"/>
        <source>Response from</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <location filename=".declared.py" line="455"/>
        <source>Targets whose reply goes back to the caller; * = any; empty = none</source>
        <translation>Cibles dont la réponse retourne à l’appelant ; * = n’importe laquelle ; vide = aucune</translation>
    </message>
    <message>
        <location filename=".declared.py" line="456"/>
        <source>Response target configuration names</source>
        <translation>Noms de configuration des cibles de réponse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="457"/>
        <source>Items that get replies</source>
        <translation>Éléments qui reçoivent les réponses</translation>
    </message>
    <message>
        <location filename=".declared.py" line="458"/>
        <source>Response timeout</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="459"/>
        <source>How long a reply is waited for; -1 = for ever</source>
        <translation>Durée d’attente d’une réponse ; -1 = indéfiniment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="460"/>
        <source>Forward generated response to targets</source>
        <translation>Transmettre la réponse générée aux cibles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="461"/>
        <source>Replies built here go to the reply targets</source>
        <translation>Les réponses construites ici vont aux cibles de réponse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="462"/>
        <source>Force sync send</source>
        <translation>Forcer l’envoi synchrone</translation>
    </message>
    <message>
        <location filename=".declared.py" line="463"/>
        <source>Send to one target after the other</source>
        <translation>Envoyer à une cible après l’autre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="464"/>
        <source>Act on transform error</source>
        <translation>Agir en cas d’erreur de transformation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="465"/>
        <source>A failing transform stops the message instead of skipping that send</source>
        <translation>Une transformation en échec arrête le message au lieu de sauter cet envoi</translation>
    </message>
    <message>
        <location filename=".declared.py" line="466"/>
        <source>Act on validation error</source>
        <translation>Agir en cas d’erreur de validation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="467"/>
        <source>A failed validation uses the reply code actions</source>
        <translation>Une validation en échec utilise les actions par code de réponse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="468"/>
        <source>Rule logging</source>
        <translation>Journalisation des règles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="469"/>
        <source>e errors, r returns, d debug, c conditions, a all</source>
        <translation>e erreurs, r retours, d débogage, c conditions, a tout</translation>
    </message>
    <message>
        <location filename=".declared.py" line="470"/>
        <source>Splitter</source>
        <translation>Diviseur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="471"/>
        <source>Takes batches, or messages of several orders or results, apart: one message for each part.</source>
        <translation>Sépare les lots, ou les messages de plusieurs demandes ou résultats : un message pour chaque partie.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="472"/>
        <source>Split at</source>
        <translation>Diviser à</translation>
    </message>
    <message>
        <location filename=".declared.py" line="473"/>
        <source>batch = the messages of an HL7 batch or file; else a path of segments or groups with (), e.g. OBR() or PIDgrpgrp(1).ORCgrp(): one message for each, with everything that belongs to no other</source>
        <translation>batch = les messages d’un lot ou fichier HL7 ; sinon un chemin de segments ou de groupes avec (), p. ex. OBR() ou PIDgrpgrp(1).ORCgrp() : un message pour chacun, avec tout ce qui n’appartient à aucun autre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="474"/>
        <source>Category in which groups are found; empty = MSH-12</source>
        <translation>Catégorie dans laquelle les groupes sont cherchés ; vide = MSH-12</translation>
    </message>
    <message>
        <location filename=".declared.py" line="475"/>
        <source>Number control ids</source>
        <translation>Numéroter les identifiants de contrôle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="476"/>
        <source>MSH-10 of each part gets .1, .2 ... added, so that no two messages have the same</source>
        <translation>MSH-10 de chaque partie reçoit en suffixe .1, .2 ..., afin que deux messages n’aient jamais le même</translation>
    </message>
    <message>
        <location filename=".declared.py" line="477"/>
        <source>Most parts</source>
        <translation>Maximum de parties</translation>
    </message>
    <message>
        <location filename=".declared.py" line="478"/>
        <source>A message of more parts is bad</source>
        <translation>Un message de plus de parties est erroné</translation>
    </message>
    <message>
        <location filename=".declared.py" line="479"/>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <location filename=".declared.py" line="480"/>
        <source>Puts every HL7 v2 message through transforms, in turn, and hands on what comes out.</source>
        <translation>Fait passer chaque message HL7 v2 par des transformations, tour à tour, et transmet ce qui en sort.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="481"/>
        <source>Transforms</source>
        <translation>Transformations</translation>
    </message>
    <message>
        <location filename=".declared.py" line="482"/>
        <source>Transforms every message goes through, in turn</source>
        <translation>Transformations par lesquelles passe chaque message, tour à tour</translation>
    </message>
    <message>
        <location filename=".declared.py" line="483"/>
        <source>Item that gets messages that cannot be transformed</source>
        <translation>Élément qui reçoit les messages impossibles à transformer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="484"/>
        <source>HL7 router</source>
        <translation>Routeur HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="485"/>
        <source>Sends each HL7 v2 message where its business rules say, transformed as they say.</source>
        <translation>Envoie chaque message HL7 v2 là où l’indiquent ses règles métier, transformé comme elles l’indiquent.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="486"/>
        <source>Facility:Application that signs ACKs built here</source>
        <translation>Établissement:Application qui signe les ACK construits ici</translation>
    </message>
    <message>
        <location filename=".declared.py" line="487"/>
        <source>ACK type</source>
        <translation>Type d’ACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="488"/>
        <source>Kind of ACK built here</source>
        <translation>Type d’ACK construit ici</translation>
    </message>
    <message>
        <location filename=".declared.py" line="489"/>
        <source>NACK code</source>
        <translation>Code NACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="490"/>
        <source>AE or AR for errors</source>
        <translation>AE ou AR pour les erreurs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="491"/>
        <source>Add an ERR segment to NACKs</source>
        <translation>Ajouter un segment ERR aux NACK</translation>
    </message>
    <message>
        <location filename=".declared.py" line="492"/>
        <source>HL7 sequence manager</source>
        <translation>Gestionnaire de séquence HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="493"/>
        <source>Hands HL7 v2 messages on in the order of their numbers, and tells which are missing.</source>
        <translation>Transmet les messages HL7 v2 dans l’ordre de leurs numéros et signale ceux qui manquent.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="494"/>
        <source>Items that get the messages in order</source>
        <translation>Éléments qui reçoivent les messages dans l’ordre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="495"/>
        <source>Check on</source>
        <translation>Contrôler selon</translation>
    </message>
    <message>
        <location filename=".declared.py" line="496"/>
        <source>Numbers (MSH-13) count by sender (MSH-3, MSH-4) or receiver (MSH-5, MSH-6); None = nothing is held</source>
        <translation>Les numéros (MSH-13) se comptent par émetteur (MSH-3, MSH-4) ou par destinataire (MSH-5, MSH-6) ; None = rien n’est retenu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="497"/>
        <source>First sequence number</source>
        <translation>Premier numéro de séquence</translation>
    </message>
    <message>
        <location filename=".declared.py" line="498"/>
        <source>Number the first message must have; empty = the first that comes</source>
        <translation>Numéro que doit avoir le premier message ; vide = le premier qui arrive</translation>
    </message>
    <message>
        <location filename=".declared.py" line="499"/>
        <source>Message wait timeout</source>
        <translation>Délai d’attente d’un message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="500"/>
        <source>How long a missing number is waited for</source>
        <translation>Durée d’attente d’un numéro manquant</translation>
    </message>
    <message>
        <location filename=".declared.py" line="501"/>
        <source>Large gap size</source>
        <translation>Taille d’un grand écart</translation>
    </message>
    <message>
        <location filename=".declared.py" line="502"/>
        <source>A gap of so many is not waited for: an alert is raised at once</source>
        <translation>Un écart de cette taille n’est pas attendu : une alerte est émise aussitôt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="503"/>
        <source>Pass through message types</source>
        <translation>Types de message à laisser passer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="504"/>
        <source>Message types that go on at once, whatever their number</source>
        <translation>Types de message qui continuent aussitôt, quel que soit leur numéro</translation>
    </message>
    <message>
        <location filename=".declared.py" line="505"/>
        <source>Enable duplicated message check</source>
        <translation>Activer le contrôle des doublons</translation>
    </message>
    <message>
        <location filename=".declared.py" line="506"/>
        <source>A message whose number and control id were here is a duplicate</source>
        <translation>Un message dont le numéro et l’identifiant de contrôle sont déjà passés est un doublon</translation>
    </message>
    <message>
        <location filename=".declared.py" line="507"/>
        <source>Duplicated message target</source>
        <translation>Cible des messages en double</translation>
    </message>
    <message>
        <location filename=".declared.py" line="508"/>
        <source>Item that gets duplicates; empty = they are dropped</source>
        <translation>Élément qui reçoit les doublons ; vide = ils sont abandonnés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="509"/>
        <source>Out of sequence message target</source>
        <translation>Cible des messages hors séquence</translation>
    </message>
    <message>
        <location filename=".declared.py" line="510"/>
        <source>Item that gets messages that come too late; empty = they go to the targets</source>
        <translation>Élément qui reçoit les messages arrivés trop tard ; vide = ils vont aux cibles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="511"/>
        <source>DICOM store operation</source>
        <translation>Opération de stockage DICOM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="512"/>
        <source>Sends objects to an archive or workstation (storage SCU), in the transfer syntax they have.</source>
        <translation>Envoie des objets à une archive ou une station de travail (storage SCU), dans leur syntaxe de transfert.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="513"/>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="514"/>
        <source>Name or address of the peer</source>
        <translation>Nom ou adresse du pair</translation>
    </message>
    <message>
        <location filename=".declared.py" line="515"/>
        <source>Its port</source>
        <translation>Son port</translation>
    </message>
    <message>
        <location filename=".declared.py" line="516"/>
        <source>Called AE title</source>
        <translation>AE title appelé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="517"/>
        <source>AE title of the peer</source>
        <translation>AE title du pair</translation>
    </message>
    <message>
        <location filename=".declared.py" line="518"/>
        <source>Calling AE title</source>
        <translation>AE title appelant</translation>
    </message>
    <message>
        <location filename=".declared.py" line="519"/>
        <source>AE title of this</source>
        <translation>AE title local</translation>
    </message>
    <message>
        <location filename=".declared.py" line="520"/>
        <source>Longest wait for the connection and the association</source>
        <translation>Attente maximale de la connexion et de l’association</translation>
    </message>
    <message>
        <location filename=".declared.py" line="521"/>
        <source>Longest wait for the answer to an object</source>
        <translation>Attente maximale de la réponse à un objet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="522"/>
        <source>Seconds an idle association is kept; -1 = for ever, 0 = released after each object</source>
        <translation>Secondes pendant lesquelles une association inactive est gardée ; -1 = indéfiniment, 0 = libérée après chaque objet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="523"/>
        <source>Pause before each message, per worker</source>
        <translation>Pause avant chaque message, par exécuteur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="524"/>
        <source>Database operation</source>
        <translation>Opération de base de données</translation>
    </message>
    <message>
        <location filename=".declared.py" line="525"/>
        <source>Runs a statement with values of each message, or writes them into a table; rows are the reply.</source>
        <translation>Exécute une instruction avec des valeurs de chaque message, ou les écrit dans une table ; les lignes sont la réponse.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="526"/>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <location filename=".declared.py" line="527"/>
        <source>INSERT, UPDATE, MERGE, CALL or SELECT; {hl7:PID:3.1}, {json:/id}, {xpath://id}, {message}, {source} are bound as parameters; {hl7:PID:7 as date} also: integer, number, boolean, datetime, time, binary, text</source>
        <translation>INSERT, UPDATE, MERGE, CALL ou SELECT ; {hl7:PID:3.1}, {json:/id}, {xpath://id}, {message}, {source} sont liés comme paramètres ; {hl7:PID:7 as date}, et aussi : integer, number, boolean, datetime, time, binary, text</translation>
    </message>
    <message>
        <location filename=".declared.py" line="528"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename=".declared.py" line="529"/>
        <source>Run the statement, or write one row of a table</source>
        <translation>Exécuter l’instruction, ou écrire une ligne d’une table</translation>
    </message>
    <message>
        <location filename=".declared.py" line="530"/>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename=".declared.py" line="531"/>
        <source>Table to write, schema.table; for insert, update and upsert</source>
        <translation>Table à écrire, schema.table ; pour insert, update et upsert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="532"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="533"/>
        <source>What is written, a line or semicolon each: column = {hl7:PID:3.1}; types are those of the table</source>
        <translation>Ce qui est écrit, séparé par des sauts de ligne ou des points-virgules : column = {hl7:PID:3.1} ; les types sont ceux de la table</translation>
    </message>
    <message>
        <location filename=".declared.py" line="534"/>
        <source>Key columns</source>
        <translation>Colonnes de clé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="535"/>
        <source>Columns that find the row, for update and upsert</source>
        <translation>Colonnes qui trouvent la ligne, pour update et upsert</translation>
    </message>
    <message>
        <location filename=".declared.py" line="536"/>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="537"/>
        <source>Once for each: {hl7:OBX(*)} counts, (k) in the other paths is 1 to that; {json:/results} with /k/ from 0</source>
        <translation>Une fois pour chaque : {hl7:OBX(*)} compte, (k) dans les autres chemins va de 1 à ce nombre ; {json:/results} avec /k/ à partir de 0</translation>
    </message>
    <message>
        <location filename=".declared.py" line="538"/>
        <source>Empty as null</source>
        <translation>Vide comme NULL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="539"/>
        <source>What is empty in the message is NULL; off: an empty text</source>
        <translation>Ce qui est vide dans le message est NULL ; désactivé : un texte vide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="540"/>
        <source>Max value bytes</source>
        <translation>Octets max. par valeur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="541"/>
        <source>Longest message that is held in memory for a statement; {message} is written in pieces to PostgreSQL and is not bound by it</source>
        <translation>Plus long message gardé en mémoire pour une instruction ; {message} est écrit par morceaux dans PostgreSQL et n’y est pas soumis</translation>
    </message>
    <message>
        <location filename=".declared.py" line="542"/>
        <source>No row is error</source>
        <translation>Aucune ligne = erreur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="543"/>
        <source>An UPDATE or DELETE that changes no row fails the message</source>
        <translation>Un UPDATE ou DELETE qui ne modifie aucune ligne met le message en échec</translation>
    </message>
    <message>
        <location filename=".declared.py" line="544"/>
        <source>Email alert operation</source>
        <translation>Opération d’alerte par e-mail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="545"/>
        <source>Sends alerts by email; named Ens.Alert it gets those of the whole production.</source>
        <translation>Envoie les alertes par e-mail ; nommée Ens.Alert, elle reçoit celles de toute la production.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="546"/>
        <source>Smtp server</source>
        <translation>Serveur SMTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="547"/>
        <source>Name or address of the mail server</source>
        <translation>Nom ou adresse du serveur de messagerie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="548"/>
        <source>Smtp port</source>
        <translation>Port SMTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="549"/>
        <source>Its port: 25, 587 with STARTTLS, 465 with implicit TLS</source>
        <translation>Son port : 25, 587 avec STARTTLS, 465 avec TLS implicite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="550"/>
        <source>TLS from the first byte on; off: it is asked for by STARTTLS</source>
        <translation>Activé : TLS dès le premier octet ; désactivé : demandé par STARTTLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="551"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename=".declared.py" line="552"/>
        <source>Address the mail is from</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="553"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename=".declared.py" line="554"/>
        <source>Addresses, comma separated</source>
        <translation>Adresses, séparées par des virgules</translation>
    </message>
    <message>
        <location filename=".declared.py" line="555"/>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <location filename=".declared.py" line="556"/>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <location filename=".declared.py" line="557"/>
        <source>Addresses that the others do not see</source>
        <translation>Adresses que les autres ne voient pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="558"/>
        <source>Continue if invalid recipient</source>
        <translation>Continuer si un destinataire est invalide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="559"/>
        <source>Send to those the server takes; off: one that it refuses fails the message</source>
        <translation>Envoyer à ceux que le serveur accepte ; désactivé : un seul refus met le message en échec</translation>
    </message>
    <message>
        <location filename=".declared.py" line="560"/>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="561"/>
        <source>Subject; {source} stands for where the message came from</source>
        <translation>Objet ; {source} représente la provenance du message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="562"/>
        <source>Text of the mail when the message is attached; {source} as in the subject</source>
        <translation>Texte de l’e-mail quand le message est joint ; {source} comme dans l’objet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="563"/>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="564"/>
        <source>The message is an attachment; off: it is the text of the mail</source>
        <translation>Le message est une pièce jointe ; désactivé : il est le texte de l’e-mail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="565"/>
        <source>Max text bytes</source>
        <translation>Octets max. du texte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="566"/>
        <source>Longest message sent as the text of a mail; what is attached is only bound by the server</source>
        <translation>Plus long message envoyé comme texte d’un e-mail ; les pièces jointes ne sont limitées que par le serveur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="567"/>
        <source>Longest wait for the server</source>
        <translation>Attente maximale du serveur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="568"/>
        <source>Subject prefix</source>
        <translation>Préfixe de l’objet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="569"/>
        <source>Text in front of the subject</source>
        <translation>Texte placé devant l’objet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="570"/>
        <source>Include details</source>
        <translation>Inclure les détails</translation>
    </message>
    <message>
        <location filename=".declared.py" line="571"/>
        <source>Name the alert groups and the time in the text</source>
        <translation>Indiquer les groupes d’alerte et l’heure dans le texte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="572"/>
        <source>Include node in subject</source>
        <translation>Inclure le nœud dans l’objet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="573"/>
        <source>Name this machine in the subject</source>
        <translation>Indiquer cette machine dans l’objet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="574"/>
        <source>Email operation</source>
        <translation>Opération e-mail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="575"/>
        <source>Sends each message by email, as its text or attached.</source>
        <translation>Envoie chaque message par e-mail, comme texte ou en pièce jointe.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="576"/>
        <source>FHIR REST operation</source>
        <translation>Opération FHIR REST</translation>
    </message>
    <message>
        <location filename=".declared.py" line="577"/>
        <source>Sends resources and bundles to a FHIR server: create, update, patch, delete, read, search, transaction, batch and operations, and reads what the server says of them.</source>
        <translation>Envoie des ressources et des bundles à un serveur FHIR : create, update, patch, delete, read, search, transaction, batch et opérations, et lit ce que le serveur en dit.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="578"/>
        <source>Http server</source>
        <translation>Serveur HTTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="579"/>
        <source>Host name or address; empty when url is complete</source>
        <translation>Nom d’hôte ou adresse ; vide quand url est complète</translation>
    </message>
    <message>
        <location filename=".declared.py" line="580"/>
        <source>Http port</source>
        <translation>Port HTTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="581"/>
        <source>TCP port; 0 = 80, or 443 with TLS</source>
        <translation>Port TCP ; 0 = 80, ou 443 avec TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="582"/>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <location filename=".declared.py" line="583"/>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="584"/>
        <source>More headers, one a line: Name: value</source>
        <translation>Autres en-têtes, un par ligne : Name: value</translation>
    </message>
    <message>
        <location filename=".declared.py" line="585"/>
        <source>Basic and Bearer take user and password, or the token, from the credentials store; SMART (Backend Services) gets tokens for the client id (user) and private key in PEM (password) there; Auto = Basic where credentials are named</source>
        <translation>Basic et Bearer prennent l’utilisateur et le mot de passe, ou le jeton, dans le magasin d’identifiants ; SMART (Backend Services) obtient des jetons pour le client id (utilisateur) et la clé privée en PEM (mot de passe) qui s’y trouvent ; Auto = Basic si des identifiants sont nommés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="586"/>
        <source>Entry of the credentials store</source>
        <translation>Entrée du magasin d’identifiants</translation>
    </message>
    <message>
        <location filename=".declared.py" line="587"/>
        <source>Name of a TLS configuration; empty = TLS only where the URL says https, with the system&apos;s authorities</source>
        <translation>Nom d’une configuration TLS ; vide = TLS seulement si l’URL indique https, avec les autorités du système</translation>
    </message>
    <message>
        <location filename=".declared.py" line="588"/>
        <source>The server&apos;s certificate must be in its name</source>
        <translation>Le certificat du serveur doit être à son nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="589"/>
        <source>Proxy server</source>
        <translation>Serveur proxy</translation>
    </message>
    <message>
        <location filename=".declared.py" line="590"/>
        <source>HTTP proxy; empty = none</source>
        <translation>Proxy HTTP ; vide = aucun</translation>
    </message>
    <message>
        <location filename=".declared.py" line="591"/>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <location filename=".declared.py" line="592"/>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <location filename=".declared.py" line="593"/>
        <source>Redirects</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <location filename=".declared.py" line="594"/>
        <source>Whether redirections are followed; credentials are never sent to another host</source>
        <translation>Si les redirections sont suivies ; les identifiants ne sont jamais envoyés à un autre hôte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="595"/>
        <source>Longest wait for a connection</source>
        <translation>Attente maximale d’une connexion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="596"/>
        <source>Longest wait for the response, or for more of it; -1 = for ever</source>
        <translation>Attente maximale de la réponse, ou de sa suite ; -1 = indéfiniment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="597"/>
        <source>-1 keep the connection, 0 close after each message, n close after n idle seconds</source>
        <translation>-1 garder la connexion, 0 fermer après chaque message, n fermer après n secondes d’inactivité</translation>
    </message>
    <message>
        <location filename=".declared.py" line="598"/>
        <source>Max reply bytes</source>
        <translation>Octets max. de la réponse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="599"/>
        <source>Longest response read</source>
        <translation>Plus longue réponse lue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="600"/>
        <source>Use cookies</source>
        <translation>Utiliser les cookies</translation>
    </message>
    <message>
        <location filename=".declared.py" line="601"/>
        <source>Keep and send the server&apos;s cookies</source>
        <translation>Garder et renvoyer les cookies du serveur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="602"/>
        <source>Base of the server, e.g. https://fhir.example/r4</source>
        <translation>Base du serveur, p. ex. https://fhir.example/r4</translation>
    </message>
    <message>
        <location filename=".declared.py" line="603"/>
        <source>Asked for in the Accept header</source>
        <translation>Demandé dans l’en-tête Accept</translation>
    </message>
    <message>
        <location filename=".declared.py" line="604"/>
        <source>Interaction</source>
        <translation>Interaction</translation>
    </message>
    <message>
        <location filename=".declared.py" line="605"/>
        <source>Auto: a transaction or batch goes to the base, a message bundle to $process-message, a resource with an id is an update, one without a create. As received: the request the message came with, of a FHIR service</source>
        <translation>Auto : une transaction ou un batch va à la base, un bundle de type message à $process-message, une ressource avec id est un update, sans id un create. As received : la requête avec laquelle le message est venu, d’un service FHIR</translation>
    </message>
    <message>
        <location filename=".declared.py" line="606"/>
        <source>Path below the base; empty = by the interaction: {type}, {type}/{id}. Operation and Patch need one, e.g. Patient/$match. Values of the message: {type}, {id}, {fhir:identifier.value}, {json:/id}, {hl7:PID:3.1}, {xpath:...}</source>
        <translation>Chemin sous la base ; vide = selon l’interaction : {type}, {type}/{id}. Operation et Patch en exigent un, p. ex. Patient/$match. Valeurs du message : {type}, {id}, {fhir:identifier.value}, {json:/id}, {hl7:PID:3.1}, {xpath:...}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="607"/>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <location filename=".declared.py" line="608"/>
        <source>Search that finds the resource, e.g. identifier={fhir:identifier.system}|{fhir:identifier.value}: of a create If-None-Exist, of other interactions the query</source>
        <translation>Recherche qui trouve la ressource, p. ex. identifier={fhir:identifier.system}|{fhir:identifier.value} : If-None-Exist d’un create, requête (query) des autres interactions</translation>
    </message>
    <message>
        <location filename=".declared.py" line="609"/>
        <source>Prefer</source>
        <translation>Prefer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="610"/>
        <source>What the server is asked to answer to a change; empty = as it likes</source>
        <translation>Ce que le serveur est prié de répondre à une modification ; vide = à son gré</translation>
    </message>
    <message>
        <location filename=".declared.py" line="611"/>
        <source>If match</source>
        <translation>If-Match</translation>
    </message>
    <message>
        <location filename=".declared.py" line="612"/>
        <source>Updates, patches and deletes hold only for the version in meta.versionId, where there is one</source>
        <translation>Les updates, patches et deletes ne valent que pour la version de meta.versionId, s’il y en a une</translation>
    </message>
    <message>
        <location filename=".declared.py" line="613"/>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <location filename=".declared.py" line="614"/>
        <source>Format of the responses asked for</source>
        <translation>Format demandé pour les réponses</translation>
    </message>
    <message>
        <location filename=".declared.py" line="615"/>
        <source>Token URL</source>
        <translation>URL des jetons</translation>
    </message>
    <message>
        <location filename=".declared.py" line="616"/>
        <source>Where SMART tokens are given; empty = as the server&apos;s .well-known/smart-configuration says</source>
        <translation>Où les jetons SMART sont délivrés ; vide = selon .well-known/smart-configuration du serveur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="617"/>
        <source>Scope</source>
        <translation>Portée (scope)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="618"/>
        <source>Scopes of SMART tokens, separated by spaces</source>
        <translation>Scopes des jetons SMART, séparés par des espaces</translation>
    </message>
    <message>
        <location filename=".declared.py" line="619"/>
        <source>Key id</source>
        <translation>Identifiant de clé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="620"/>
        <source>Name (kid) of the SMART key; empty = its thumbprint (RFC 7638)</source>
        <translation>Nom (kid) de la clé SMART ; vide = son empreinte (RFC 7638)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="621"/>
        <source>Ok statuses</source>
        <translation>Statuts de réussite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="622"/>
        <source>Statuses that complete a message</source>
        <translation>Statuts qui terminent un message avec succès</translation>
    </message>
    <message>
        <location filename=".declared.py" line="623"/>
        <source>Retry statuses</source>
        <translation>Statuts à réessayer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="624"/>
        <source>Statuses that are tried again, as a lost connection is; any other is an error of the message</source>
        <translation>Statuts qui donnent lieu à un nouvel essai, comme une connexion perdue ; tout autre est une erreur du message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="625"/>
        <source>Conflict tries</source>
        <translation>Essais en cas de conflit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="626"/>
        <source>How often a message is sent that the server answers with 409 (another change is under way)</source>
        <translation>Nombre d’envois d’un message auquel le serveur répond 409 (une autre modification est en cours)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="627"/>
        <source>Max retry after</source>
        <translation>Retry-After max.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="628"/>
        <source>Longest pause that a server&apos;s Retry-After is obeyed</source>
        <translation>Pause la plus longue pour laquelle le Retry-After d’un serveur est respecté</translation>
    </message>
    <message>
        <location filename=".declared.py" line="629"/>
        <source>Which responses are kept with the message: all, or those of messages that end by an error</source>
        <translation>Réponses conservées avec le message : toutes, ou celles des messages terminés par une erreur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="630"/>
        <source>No fail while disconnected</source>
        <translation>Pas d’échec hors connexion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="631"/>
        <source>Time without a connection does not count against the failure timeout</source>
        <translation>Le temps sans connexion ne compte pas dans le délai d’échec</translation>
    </message>
    <message>
        <location filename=".declared.py" line="632"/>
        <source>Service name</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <location filename=".declared.py" line="633"/>
        <source>Kept for IRIS: entry of its service registry; the adapter&apos;s URL counts</source>
        <translation>Conservé pour IRIS : entrée de son registre de services ; c’est l’URL de l’adaptateur qui compte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="634"/>
        <source>FTP passthrough operation</source>
        <translation>Opération FTP passthrough</translation>
    </message>
    <message>
        <location filename=".declared.py" line="635"/>
        <source>Writes each message to a file on a server as it is, by FTP, FTPS or SFTP.</source>
        <translation>Écrit chaque message tel quel dans un fichier sur un serveur, par FTP, FTPS ou SFTP.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="636"/>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <location filename=".declared.py" line="637"/>
        <source>On: an existing file is replaced; off: it is appended to</source>
        <translation>Activé : un fichier existant est remplacé ; désactivé : le message y est ajouté à la fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="638"/>
        <source>Temp filename</source>
        <translation>Nom de fichier temporaire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="639"/>
        <source>Name while a file is written, before it is renamed; %f = its name; empty = written as it is</source>
        <translation>Nom pendant l’écriture d’un fichier, avant qu’il soit renommé ; %f = son nom ; vide = écrit sous son nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="640"/>
        <source>Make folder</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="641"/>
        <source>Make the folder on the server if it is missing</source>
        <translation>Créer le dossier sur le serveur s’il manque</translation>
    </message>
    <message>
        <location filename=".declared.py" line="642"/>
        <source>Filename</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="643"/>
        <source>File name pattern</source>
        <translation>Modèle de nom de fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="644"/>
        <source>File passthrough operation</source>
        <translation>Opération fichier passthrough</translation>
    </message>
    <message>
        <location filename=".declared.py" line="645"/>
        <source>Writes each message to a file as it is.</source>
        <translation>Écrit chaque message tel quel dans un fichier.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="646"/>
        <source>Folder to write to</source>
        <translation>Dossier où écrire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="647"/>
        <source>Character set written; Default keeps the bytes</source>
        <translation>Jeu de caractères écrit ; Default garde les octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="648"/>
        <source>Open timeout</source>
        <translation>Délai d’ouverture</translation>
    </message>
    <message>
        <location filename=".declared.py" line="649"/>
        <source>Longest wait to open the file</source>
        <translation>Attente maximale pour ouvrir le fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="650"/>
        <source>S3 operation</source>
        <translation>Opération S3</translation>
    </message>
    <message>
        <location filename=".declared.py" line="651"/>
        <source>Writes each message to an object of a bucket (Amazon S3, MinIO, Ceph ...).</source>
        <translation>Écrit chaque message dans un objet d’un bucket (Amazon S3, MinIO, Ceph ...).</translation>
    </message>
    <message>
        <location filename=".declared.py" line="652"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="653"/>
        <source>Key of the object, a file name pattern; may begin with folders: results/%f</source>
        <translation>Clé de l’objet, un modèle de nom de fichier ; peut commencer par des dossiers : results/%f</translation>
    </message>
    <message>
        <location filename=".declared.py" line="654"/>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="655"/>
        <source>Content type of the objects</source>
        <translation>Type de contenu des objets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="656"/>
        <source>Off: an object that is there already fails the message (If-None-Match)</source>
        <translation>Désactivé : un objet déjà présent met le message en échec (If-None-Match)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="657"/>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <location filename=".declared.py" line="658"/>
        <source>Encryption asked of the store; empty = its own default</source>
        <translation>Chiffrement demandé au stockage ; vide = sa valeur par défaut</translation>
    </message>
    <message>
        <location filename=".declared.py" line="659"/>
        <source>HL7 FTP operation</source>
        <translation>Opération FTP HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="660"/>
        <source>Writes HL7 v2 messages to files on a server, by FTP, FTPS or SFTP.</source>
        <translation>Écrit les messages HL7 v2 dans des fichiers sur un serveur, par FTP, FTPS ou SFTP.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="661"/>
        <source>Separators</source>
        <translation>Séparateurs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="662"/>
        <source>Field, component, repetition, escape, subcomponent; empty = the message&apos;s own</source>
        <translation>Champ, composant, répétition, échappement, sous-composant ; vide = ceux du message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="663"/>
        <source>Validation flags; empty = none</source>
        <translation>Indicateurs de validation ; vide = aucun</translation>
    </message>
    <message>
        <location filename=".declared.py" line="664"/>
        <source>File name pattern, e.g. %f_%Q%!+(_a).hl7</source>
        <translation>Modèle de nom de fichier, p. ex. %f_%Q%!+(_a).hl7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="665"/>
        <source>Auto batch parent segs</source>
        <translation>Segments parents de lot automatiques</translation>
    </message>
    <message>
        <location filename=".declared.py" line="666"/>
        <source>Write batch headers and trailers around child messages</source>
        <translation>Écrire les en-têtes et fins de lot autour des messages enfants</translation>
    </message>
    <message>
        <location filename=".declared.py" line="667"/>
        <source>HL7 HTTP operation</source>
        <translation>Opération HTTP HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="668"/>
        <source>Sends HL7 v2 messages over HTTP and acts on each acknowledgement.</source>
        <translation>Envoie les messages HL7 v2 par HTTP et agit selon chaque accusé de réception.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="669"/>
        <source>Path, or a complete URL. Values of the message: {hl7:PID:3.1}, {json:/order/id}, {xpath:/Order/@id}; of the request it came with: {path}, {query}</source>
        <translation>Chemin, ou URL complète. Valeurs du message : {hl7:PID:3.1}, {json:/order/id}, {xpath:/Order/@id} ; de la requête avec laquelle il est venu : {path}, {query}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="670"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename=".declared.py" line="671"/>
        <source>Method; As received = that of the request the message came with, POST for others</source>
        <translation>Méthode ; As received = celle de la requête avec laquelle le message est venu, POST pour les autres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="672"/>
        <source>Content type of the message; empty = by its beginning (HL7, JSON, XML, else octet-stream)</source>
        <translation>Type de contenu du message ; vide = selon son début (HL7, JSON, XML, sinon octet-stream)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="673"/>
        <source>HL7 TCP operation</source>
        <translation>Opération TCP HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="674"/>
        <source>Sends HL7 v2 messages over MLLP, in order, and acts on each acknowledgement.</source>
        <translation>Envoie les messages HL7 v2 par MLLP, dans l’ordre, et agit selon chaque accusé de réception.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="675"/>
        <source>Host name or address of the receiver</source>
        <translation>Nom d’hôte ou adresse du destinataire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="676"/>
        <source>TCP port of the receiver</source>
        <translation>Port TCP du destinataire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="677"/>
        <source>Reconnect retry</source>
        <translation>Essais avant reconnexion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="678"/>
        <source>Tries on one connection before it is dropped and made anew; 0 = never drop</source>
        <translation>Essais sur une connexion avant qu’elle soit abandonnée et rétablie ; 0 = ne jamais l’abandonner</translation>
    </message>
    <message>
        <location filename=".declared.py" line="679"/>
        <source>Get reply</source>
        <translation>Attendre la réponse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="680"/>
        <source>Wait for the receiver&apos;s acknowledgement</source>
        <translation>Attendre l’accusé de réception du destinataire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="681"/>
        <source>Longest wait for the reply to begin; -1 = for ever</source>
        <translation>Attente maximale du début de la réponse ; -1 = indéfiniment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="682"/>
        <source>Longest silence inside a reply</source>
        <translation>Silence maximal au milieu d’une réponse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="683"/>
        <source>Local address to connect from; empty = any</source>
        <translation>Adresse locale d’où se connecter ; vide = n’importe laquelle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="684"/>
        <source>Send window</source>
        <translation>Fenêtre d’envoi</translation>
    </message>
    <message>
        <location filename=".declared.py" line="685"/>
        <source>Messages sent before the first reply must be back; 1 = strictly one after the other</source>
        <translation>Messages envoyés avant que la première réponse doive être revenue ; 1 = strictement l’un après l’autre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="686"/>
        <source>Longest reply read</source>
        <translation>Plus longue réponse lue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="687"/>
        <source>HL7 file operation</source>
        <translation>Opération fichier HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="688"/>
        <source>Writes HL7 v2 messages to files in a folder.</source>
        <translation>Écrit les messages HL7 v2 dans des fichiers d’un dossier.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="689"/>
        <source>HTTP operation</source>
        <translation>Opération HTTP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="690"/>
        <source>Sends each message as an HTTP request, to a path made from its values, and keeps the response.</source>
        <translation>Envoie chaque message comme requête HTTP, à un chemin formé de ses valeurs, et conserve la réponse.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="691"/>
        <source>SOAP operation</source>
        <translation>Opération SOAP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="692"/>
        <source>Sends XML messages in SOAP envelopes to the operation of a WSDL they are the input of.</source>
        <translation>Envoie les messages XML dans des enveloppes SOAP à l’opération d’un WSDL dont ils sont l’entrée.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="693"/>
        <source>WSDL: a file of the workspace, or a URL; empty = url, soap_action and soap_version say all</source>
        <translation>WSDL : un fichier de l’espace de travail, ou une URL ; vide = url, soap_action et soap_version disent tout</translation>
    </message>
    <message>
        <location filename=".declared.py" line="694"/>
        <source>Port name</source>
        <translation>Nom du port</translation>
    </message>
    <message>
        <location filename=".declared.py" line="695"/>
        <source>Port of the WSDL; empty = the first with SOAP</source>
        <translation>Port du WSDL ; vide = le premier avec SOAP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="696"/>
        <source>Address of the service, or its path at http_server; empty = the one in the WSDL</source>
        <translation>Adresse du service, ou son chemin sur http_server ; vide = celle du WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="697"/>
        <source>Soap action</source>
        <translation>SOAPAction</translation>
    </message>
    <message>
        <location filename=".declared.py" line="698"/>
        <source>SOAPAction of a service without WSDL</source>
        <translation>SOAPAction d’un service sans WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="699"/>
        <source>Soap version</source>
        <translation>Version SOAP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="700"/>
        <source>SOAP version of a service without WSDL</source>
        <translation>Version SOAP d’un service sans WSDL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="701"/>
        <source>Check bodies against the WSDL&apos;s schema before they are sent</source>
        <translation>Vérifier les corps selon le schéma du WSDL avant leur envoi</translation>
    </message>
    <message>
        <location filename=".declared.py" line="702"/>
        <source>Send user and password of the credentials in the envelope</source>
        <translation>Envoyer l’utilisateur et le mot de passe des identifiants dans l’enveloppe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="703"/>
        <source>Retry server faults</source>
        <translation>Réessayer les fautes du serveur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="704"/>
        <source>A fault of the server is tried again, as a lost connection is; off: it is an error of the message</source>
        <translation>Une faute du serveur donne lieu à un nouvel essai, comme une connexion perdue ; désactivé : c’est une erreur du message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="705"/>
        <source>Kafka operation</source>
        <translation>Opération Kafka</translation>
    </message>
    <message>
        <location filename=".declared.py" line="706"/>
        <source>Writes each message to a topic; done when all replicas in sync have it.</source>
        <translation>Écrit chaque message dans un topic ; terminé quand toutes les répliques synchronisées l’ont.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="707"/>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <location filename=".declared.py" line="708"/>
        <source>Topic; may hold values of the message, e.g. adt-{hl7:MSH:9.2}</source>
        <translation>Topic ; peut contenir des valeurs du message, p. ex. adt-{hl7:MSH:9.2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="709"/>
        <source>Key, which decides the partition and so the order, e.g. {hl7:PID:3(1).1}; empty = none</source>
        <translation>Clé, qui décide de la partition et donc de l’ordre, p. ex. {hl7:PID:3(1).1} ; vide = aucune</translation>
    </message>
    <message>
        <location filename=".declared.py" line="710"/>
        <source>Headers, a line or semicolon each: name = text, which may hold values of the message</source>
        <translation>En-têtes, séparés par des sauts de ligne ou des points-virgules : name = texte, qui peut contenir des valeurs du message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="711"/>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <location filename=".declared.py" line="712"/>
        <source>How records are compressed</source>
        <translation>Mode de compression des enregistrements</translation>
    </message>
    <message>
        <location filename=".declared.py" line="713"/>
        <source>Send timeout</source>
        <translation>Délai d’envoi</translation>
    </message>
    <message>
        <location filename=".declared.py" line="714"/>
        <source>Longest wait until the broker has a message (delivery.timeout.ms); then it is tried again</source>
        <translation>Attente maximale jusqu’à ce que le broker ait un message (delivery.timeout.ms) ; ensuite, nouvel essai</translation>
    </message>
    <message>
        <location filename=".declared.py" line="715"/>
        <source>Max record bytes</source>
        <translation>Octets max. par enregistrement</translation>
    </message>
    <message>
        <location filename=".declared.py" line="716"/>
        <source>Longest record (message.max.bytes); the topic must allow it too</source>
        <translation>Plus long enregistrement (message.max.bytes) ; le topic doit aussi l’autoriser</translation>
    </message>
    <message>
        <location filename=".declared.py" line="717"/>
        <source>TCP counted operation</source>
        <translation>Opération TCP à longueur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="718"/>
        <source>Sends messages of any kind over TCP, with a length in front of each, in order, and reads each reply.</source>
        <translation>Envoie des messages de tout type par TCP, précédés chacun de leur longueur, dans l’ordre, et lit chaque réponse.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="719"/>
        <source>Reply has same framing</source>
        <translation>La réponse a le même encadrement</translation>
    </message>
    <message>
        <location filename=".declared.py" line="720"/>
        <source>Replies are framed as messages are</source>
        <translation>Les réponses sont encadrées comme les messages</translation>
    </message>
    <message>
        <location filename=".declared.py" line="721"/>
        <source>Reply message length</source>
        <translation>Longueur de la réponse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="722"/>
        <source>Bytes of a reply that is not framed; 0 = whatever comes first</source>
        <translation>Octets d’une réponse non encadrée ; 0 = ce qui arrive en premier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="723"/>
        <source>Flush before send</source>
        <translation>Vider avant l’envoi</translation>
    </message>
    <message>
        <location filename=".declared.py" line="724"/>
        <source>Drop what the peer said unasked before a message is sent</source>
        <translation>Jeter ce que le pair a dit sans demande avant l’envoi d’un message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="725"/>
        <source>Put stream name</source>
        <translation>Envoyer le nom du flux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="726"/>
        <source>Send a block with the message&apos;s source before each message</source>
        <translation>Envoyer avant chaque message un bloc avec sa source</translation>
    </message>
    <message>
        <location filename=".declared.py" line="727"/>
        <source>Reply that accepts a message; empty = any but ack_not_ok. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Réponse qui accepte un message ; vide = toute réponse sauf ack_not_ok. Codes de caractères (13,10 ou x0D,x0A) ou texte avec \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="728"/>
        <source>Reply that refuses a message; empty = none. Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Réponse qui refuse un message ; vide = aucune. Codes de caractères (13,10 ou x0D,x0A) ou texte avec \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="729"/>
        <source>TCP framed operation</source>
        <translation>Opération TCP encadrée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="730"/>
        <source>Sends messages of any kind over TCP, with marks around each, in order, and reads each reply.</source>
        <translation>Envoie des messages de tout type par TCP, entourés chacun de marques, dans l’ordre, et lit chaque réponse.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="731"/>
        <source>TCP line operation</source>
        <translation>Opération TCP par lignes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="732"/>
        <source>Sends messages of any kind over TCP, one a line, in order, and reads each reply.</source>
        <translation>Envoie des messages de tout type par TCP, un par ligne, dans l’ordre, et lit chaque réponse.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="733"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="734"/>
        <source>Configuration name, unique in the production</source>
        <translation>Nom de configuration, unique dans la production</translation>
    </message>
    <message>
        <location filename=".declared.py" line="735"/>
        <source>Class name</source>
        <translation>Nom de classe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="736"/>
        <source>Public name of the component</source>
        <translation>Nom public du composant</translation>
    </message>
    <message>
        <location filename=".declared.py" line="737"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="738"/>
        <source>Labels, comma separated; only for grouping</source>
        <translation>Étiquettes, séparées par des virgules ; pour le regroupement seulement</translation>
    </message>
    <message>
        <location filename=".declared.py" line="739"/>
        <source>Pool size</source>
        <translation>Taille du pool</translation>
    </message>
    <message>
        <location filename=".declared.py" line="740"/>
        <source>Workers taking from the queue; 1 keeps strict order, 0 shares the actor pool</source>
        <translation>Exécuteurs qui puisent dans la file d’attente ; 1 garde l’ordre strict, 0 partage le pool d’acteurs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="741"/>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="742"/>
        <source>A disabled item keeps its queue and processes nothing</source>
        <translation>Un élément désactivé garde sa file d’attente et ne traite rien</translation>
    </message>
    <message>
        <location filename=".declared.py" line="743"/>
        <source>Foreground</source>
        <translation>Premier plan</translation>
    </message>
    <message>
        <location filename=".declared.py" line="744"/>
        <source>Run inside the engine&apos;s own process</source>
        <translation>Exécuter dans le processus même du moteur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="745"/>
        <source>Log trace events</source>
        <translation>Journaliser les événements de trace</translation>
    </message>
    <message>
        <location filename=".declared.py" line="746"/>
        <source>Write trace events of this item to the log</source>
        <translation>Écrire les événements de trace de cet élément dans le journal</translation>
    </message>
    <message>
        <location filename=".declared.py" line="747"/>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <location filename=".declared.py" line="748"/>
        <source>START and STOP events in IRIS syntax or as cron, TZ=Area/City before them; empty = always</source>
        <translation>Événements START et STOP en syntaxe IRIS ou cron, précédés de TZ=Area/City ; vide = toujours</translation>
    </message>
    <message>
        <location filename=".declared.py" line="749"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="750"/>
        <source>Queue size</source>
        <translation>Taille de la file d’attente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="751"/>
        <source>Messages this item&apos;s queue may hold before senders are held back</source>
        <translation>Messages que la file d’attente de cet élément peut contenir avant que les émetteurs soient retenus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="752"/>
        <source>Queue bytes</source>
        <translation>Octets de la file d’attente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="753"/>
        <source>Bytes this item&apos;s queue may hold before senders are held back</source>
        <translation>Octets que la file d’attente de cet élément peut contenir avant que les émetteurs soient retenus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="754"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename=".declared.py" line="755"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename=".declared.py" line="756"/>
        <source>Testing enabled</source>
        <translation>Tests activés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="757"/>
        <source>Allow test messages from the Studio</source>
        <translation>Autoriser les messages de test depuis le Studio</translation>
    </message>
    <message>
        <location filename=".declared.py" line="758"/>
        <source>Log general trace events</source>
        <translation>Journaliser les événements de trace généraux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="759"/>
        <source>Actor pool size</source>
        <translation>Taille du pool d’acteurs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="760"/>
        <source>Workers shared by the processes whose pool size is 0</source>
        <translation>Exécuteurs partagés par les processus dont la taille de pool est 0</translation>
    </message>
    <message>
        <location filename=".declared.py" line="761"/>
        <source>Shutdown timeout</source>
        <translation>Délai d’arrêt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="762"/>
        <source>Seconds a stop waits for work in flight</source>
        <translation>Secondes pendant lesquelles un arrêt attend le travail en cours</translation>
    </message>
    <message>
        <location filename=".declared.py" line="763"/>
        <source>Update timeout</source>
        <translation>Délai de mise à jour</translation>
    </message>
    <message>
        <location filename=".declared.py" line="764"/>
        <source>Seconds a reload waits for work in flight</source>
        <translation>Secondes pendant lesquelles un rechargement attend le travail en cours</translation>
    </message>
    <message>
        <location filename=".declared.py" line="765"/>
        <source>Min free bytes</source>
        <translation>Octets libres min.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="766"/>
        <source>Bytes kept free on the disk of the journal: with less, no message is taken in; 0 = no limit</source>
        <translation>Octets gardés libres sur le disque du journal : à moins, aucun message n’est accepté ; 0 = sans limite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="767"/>
        <source>Tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="768"/>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename=".declared.py" line="769"/>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="55"/>
        <source>Too long for rows: edit it as text.</source>
        <translation>Trop long pour des lignes : à modifier en texte.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="111"/>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="116"/>
        <source>Show the condition as text too; either may be edited</source>
        <translation>Montrer aussi la condition en texte ; les deux sont modifiables</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="47"/>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="50"/>
        <source>Condition as text</source>
        <translation>Condition en texte</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <location filename="../hie_studio/panels/diff/conflict_box.py" line="29"/>
        <source>&amp;Both, mine first</source>
        <translation>Les &amp;deux, la mienne d’abord</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/conflict_box.py" line="41"/>
        <source>&amp;Mine</source>
        <translation>La &amp;mienne</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/conflict_box.py" line="42"/>
        <source>&amp;Theirs</source>
        <translation>La &amp;leur</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/conflict_box.py" line="65"/>
        <source>Before: {value}</source>
        <translation>Avant : {value}</translation>
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
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="49"/>
        <source>{level} and worse</source>
        <translation>{level} et plus grave</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="53"/>
        <location filename="../hie_studio/panels/console/panel.py" line="54"/>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="57"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="114"/>
        <source>Other words above show the rest.</source>
        <translation>D&apos;autres mots ci-dessus montrent le reste.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="115"/>
        <source>No entry passes the filter</source>
        <translation>Aucune entrée ne passe le filtre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="117"/>
        <source>Press Run: starts, stops, connections and errors appear here.</source>
        <translation>Appuyez sur Démarrer&#xa0;: démarrages, arrêts, connexions et erreurs apparaissent ici.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="118"/>
        <source>Nothing is running</source>
        <translation>Rien n&apos;est en marche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="120"/>
        <source>Nothing of this level happened so far.</source>
        <translation>Rien de ce niveau ne s&apos;est produit jusqu&apos;ici.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="121"/>
        <source>The log is empty</source>
        <translation>Le journal est vide</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="45"/>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="110"/>
        <source>Recorded messages</source>
        <translation>Messages enregistrés</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="47"/>
        <source>Count how often each rule fires for messages that were recorded</source>
        <translation>Compter combien de fois chaque règle se déclenche pour des messages enregistrés</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="50"/>
        <source>Of the running production</source>
        <translation>De la production en marche</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="51"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="52"/>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="57"/>
        <source>Put the recorded messages away</source>
        <translation>Retirer les messages enregistrés</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="122"/>
        <source>No messages have come to these rules yet</source>
        <translation>Aucun message n’est encore arrivé à ces règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="154"/>
        <source>{n} messages</source>
        <translation>{n} messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="156"/>
        <source>the first {n} messages</source>
        <translation>les {n} premiers messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="159"/>
        <source>rules that never fire: {n}</source>
        <translation>règles qui ne se déclenchent jamais : {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="159"/>
        <source>every rule fires</source>
        <translation>chaque règle se déclenche</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="162"/>
        <source>{n} go nowhere</source>
        <translation>{n} ne vont nulle part</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="164"/>
        <source>{n} fail: {why}</source>
        <translation>{n} échouent : {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="173"/>
        <source>Reading messages: {n}</source>
        <translation>Lecture des messages : {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="176"/>
        <source>Trying the rules: {done} of {total} messages</source>
        <translation>Essai des règles : {done} messages sur {total}</translation>
    </message>
</context>
<context>
    <name>DefinitionList</name>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="71"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="83"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="84"/>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="85"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="44"/>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="45"/>
        <source>transform</source>
        <translation>transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="46"/>
        <source>lookup table</source>
        <translation>table de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="47"/>
        <source>schema</source>
        <translation>schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="48"/>
        <source>business process</source>
        <translation>processus métier</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="69"/>
        <source>Edit {what} “{name}”</source>
        <translation>Modifier : {what} « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="75"/>
        <source>A {what} needs a name.</source>
        <translation>Il faut un nom ({what}).</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="95"/>
        <source>Remove {what} “{name}”</source>
        <translation>Supprimer : {what} « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="101"/>
        <source>There is no {what} “{name}”.</source>
        <translation>N’existe pas : {what} « {name} ».</translation>
    </message>
</context>
<context>
    <name>DelegateEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="165"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="167"/>
        <source>Rules to go on with</source>
        <translation>Règles qui prennent la suite</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="166"/>
        <source>Choose rules…</source>
        <translation>Choisir des règles…</translation>
    </message>
</context>
<context>
    <name>DiffCanvas</name>
    <message>
        <location filename="../hie_studio/panels/diff/canvas.py" line="113"/>
        <source>Differences on the canvas</source>
        <translation>Différences sur le canevas</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <location filename="../hie_studio/panels/diff/list.py" line="27"/>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>DifferenceWindow</name>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="43"/>
        <source>+ added    − removed    ≠ changed</source>
        <translation>+ ajouté    − supprimé    ≠ modifié</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="75"/>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="77"/>
        <source>One thing differs.</source>
        <translation>Une différence.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="78"/>
        <source>{n} things differ.</source>
        <translation>{n} différences.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="89"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <location filename="../hie_studio/panels/diff/__init__.py" line="24"/>
        <source>&amp;Differences to the saved files…</source>
        <translation>&amp;Différences avec les fichiers enregistrés…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/__init__.py" line="34"/>
        <source>Changes not yet saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/__init__.py" line="51"/>
        <source>They cannot be merged</source>
        <translation>Fusion impossible</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="24"/>
        <source>The production</source>
        <translation>La production</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="26"/>
        <source>The canvas</source>
        <translation>Le canevas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="27"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="28"/>
        <source>{kind} “{name}”</source>
        <translation>{kind} « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="35"/>
        <source>{thing}, renamed from “{was}” (believed: same class, same settings)</source>
        <translation>{thing}, renommé depuis « {was} » (supposé : même classe, mêmes réglages)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="45"/>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="47"/>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="48"/>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="49"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="58"/>
        <source>Row “{key}”</source>
        <translation>Ligne « {key} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="63"/>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="69"/>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="69"/>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="88"/>
        <source>{place}: moved from {old} to {new}</source>
        <translation>{place} : déplacé de {old} à {new}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="90"/>
        <source>{place}: {new} (new)</source>
        <translation>{place} : {new} (nouveau)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="92"/>
        <source>{place}: {old} (taken away)</source>
        <translation>{place} : {old} (retiré)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="94"/>
        <source>{place}: {old} → {new}</source>
        <translation>{place} : {old} → {new}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="101"/>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="103"/>
        <location filename="../hie_studio/panels/diff/words.py" line="109"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="105"/>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/words.py" line="105"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="44"/>
        <source>Start or stop</source>
        <translation>Démarrer ou arrêter</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="44"/>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="44"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="46"/>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="47"/>
        <source>number {n}</source>
        <translation>n° {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="48"/>
        <source>Which of the month</source>
        <translation>Lequel du mois</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="49"/>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="52"/>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="54"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="57"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="60"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/event_form.py" line="64"/>
        <source>Cron expression: minute, hour, day, month, weekday</source>
        <translation>Expression cron : minute, heure, jour, mois, jour de la semaine</translation>
    </message>
</context>
<context>
    <name>ExportCanvas</name>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="24"/>
        <source>Export the can&amp;vas…</source>
        <translation>Exporter le can&amp;evas…</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="33"/>
        <source>Vector picture (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="34"/>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="35"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="39"/>
        <source>Export the canvas</source>
        <translation>Exporter le canevas</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="49"/>
        <source>Export failed</source>
        <translation>L’export a échoué</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/export.py" line="51"/>
        <source>The canvas was written to {path}</source>
        <translation>Le canevas a été écrit dans {path}</translation>
    </message>
</context>
<context>
    <name>ExpressionLine</name>
    <message>
        <location filename="../hie_studio/editors/completing.py" line="37"/>
        <source>Completions of {title}</source>
        <translation>Suggestions pour {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/expression_line.py" line="54"/>
        <source>Something is needed here, e.g. {example}</source>
        <translation>Une valeur est requise ici, p. ex. {example}</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <location filename="../hie_studio/inspector/group.py" line="122"/>
        <source>{title}  ·  {n} to put right</source>
        <translation>{title}  ·  {n} à corriger</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/group.py" line="124"/>
        <source>{title}  ·  {n} changed</source>
        <translation>{title}  ·  {n} modifiés</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="131"/>
        <source>Name of this setting in IRIS</source>
        <translation>Nom de ce paramètre dans IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="73"/>
        <source>Problem of {title}</source>
        <translation>Problème de {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="97"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="136"/>
        <source>Remove this setting</source>
        <translation>Supprimer ce paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="137"/>
        <source>Reset to the default: {default}</source>
        <translation>Rétablir la valeur par défaut&#xa0;: {default}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="146"/>
        <source>Reset {title}</source>
        <translation>Réinitialiser {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="154"/>
        <source>IRIS: {name}</source>
        <translation>IRIS&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="49"/>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="73"/>
        <source>New production: name of its folder</source>
        <translation>Nouvelle production&#xa0;: nom de son dossier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="86"/>
        <source>Productions (*.json *.yaml *.yml *.xml)</source>
        <translation>Productions (*.json *.yaml *.yml *.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="87"/>
        <source>Open production</source>
        <translation>Ouvrir une production</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="118"/>
        <source>Save in folder</source>
        <translation>Enregistrer dans un dossier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="136"/>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="137"/>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="153"/>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="165"/>
        <source>IRIS files (*.xml *.cls *.zip *.hl7 *.lut *.esd)</source>
        <translation>Fichiers IRIS (*.xml *.cls *.zip *.hl7 *.lut *.esd)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="166"/>
        <source>Import IRIS files</source>
        <translation>Importer des fichiers IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="173"/>
        <source>An import is running.</source>
        <translation>Une importation est en cours.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="188"/>
        <source>Import failed</source>
        <translation>Échec de l&apos;importation</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="192"/>
        <source>The import was stopped; nothing was changed.</source>
        <translation>L’importation a été arrêtée ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="239"/>
        <source>Nothing of IRIS was found in these files.</source>
        <translation>Rien d’IRIS n’a été trouvé dans ces fichiers.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="259"/>
        <source>Export to IRIS</source>
        <translation>Exporter vers IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="259"/>
        <source>IRIS export (*.xml)</source>
        <translation>Export IRIS (*.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="268"/>
        <source>Export failed</source>
        <translation>L’export a échoué</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="270"/>
        <source>Export report</source>
        <translation>Rapport d’export</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="309"/>
        <source>Unsaved changes could not be backed up: {why}</source>
        <translation>Les modifications non enregistrées n&apos;ont pas pu être sauvegardées&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="330"/>
        <source>“{name}” has changes that are not saved in another Studio that is running.</source>
        <translation>« {name} » a des modifications non enregistrées dans un autre Studio ouvert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="342"/>
        <source>There are changes to “{name}” that were not saved last time.</source>
        <translation>Des modifications de «&#xa0;{name}&#xa0;» n&apos;ont pas été enregistrées la dernière fois.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="343"/>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="343"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="373"/>
        <source>The files of “{name}” were changed by someone else.</source>
        <translation>Les fichiers de «&#xa0;{name}&#xa0;» ont été modifiés par quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="375"/>
        <source>Look at differences</source>
        <translation>Voir les différences</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="383"/>
        <source>The changed files cannot be read, so they cannot be merged: {why}</source>
        <translation>Les fichiers modifiés sont illisibles, la fusion est impossible : {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="384"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="385"/>
        <source>Save mine over it</source>
        <translation>Écraser avec les miens</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="378"/>
        <source>Load theirs</source>
        <translation>Charger les leurs</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../hie_studio/panels/viewer/find_bar.py" line="36"/>
        <location filename="../hie_studio/panels/viewer/find_bar.py" line="37"/>
        <source>Search in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/find_bar.py" line="69"/>
        <source>{n} found</source>
        <translation>{n} trouvés</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="52"/>
        <source>What the message is checked against</source>
        <translation>Ce par rapport à quoi le message est vérifié</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="54"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="57"/>
        <source>What is wrong with the message</source>
        <translation>Ce qui ne va pas dans le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="58"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="58"/>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="58"/>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="75"/>
        <source>Check against</source>
        <translation>Vérifier avec</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="108"/>
        <source>Nothing to check it against: put an .xsd or JSON Schema into the workspace&apos;s schemas.</source>
        <translation>Rien pour le vérifier : placez un .xsd ou un schéma JSON dans les schémas de l’espace de travail.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="127"/>
        <source>Errors: {errors}. Warnings: {warnings}.</source>
        <translation>Erreurs : {errors}. Avertissements : {warnings}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="129"/>
        <source>Nothing is wrong.</source>
        <translation>Tout est correct.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="134"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="134"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="161"/>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="165"/>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="165"/>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>ForeachEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/foreach_editor.py" line="19"/>
        <source>Segments to go through</source>
        <translation>Segments à parcourir</translation>
    </message>
</context>
<context>
    <name>FormulaRow</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="148"/>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="149"/>
        <source>Formula {n}</source>
        <translation>Formule {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="153"/>
        <source>Remove formula {n}</source>
        <translation>Supprimer la formule {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="167"/>
        <source>A formula is needed, e.g. Length(HL7.{PID:5}) &gt; 3.</source>
        <translation>Il faut une formule, p. ex. Length(HL7.{PID:5}) &gt; 3.</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <location filename="../hie_studio/panels/search/model.py" line="52"/>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/model.py" line="52"/>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/model.py" line="52"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/model.py" line="52"/>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="113"/>
        <source>How the conditions are joined</source>
        <translation>Comment les conditions sont liées</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="116"/>
        <source>all of these</source>
        <translation>toutes celles-ci</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="117"/>
        <source>any of these</source>
        <translation>au moins l’une d’elles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="118"/>
        <source>not all of these</source>
        <translation>pas toutes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="119"/>
        <source>none of these</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="138"/>
        <source>Remove group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="167"/>
        <source>Every segment</source>
        <translation>Chaque segment</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="167"/>
        <source>Every message that gets here</source>
        <translation>Chaque message qui arrive ici</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="171"/>
        <source>Add condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="173"/>
        <source>Add other</source>
        <translation>Ajouter autre chose</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="175"/>
        <source>Group of conditions</source>
        <translation>Groupe de conditions</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="176"/>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="178"/>
        <source>Not: the opposite of this</source>
        <translation>Non : le contraire de ceci</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="182"/>
        <source>Add other condition</source>
        <translation>Ajouter une autre condition</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="193"/>
        <source>{what} in group {place}</source>
        <translation>{what} dans le groupe {place}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="204"/>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_group.py" line="204"/>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <location filename="../hie_studio/canvas/grouping.py" line="22"/>
        <source>&amp;Group</source>
        <translation>&amp;Grouper</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/grouping.py" line="24"/>
        <source>&amp;Ungroup</source>
        <translation>&amp;Dégrouper</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/grouping.py" line="26"/>
        <source>&amp;Fold or unfold</source>
        <translation>&amp;Replier ou déplier</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/grouping.py" line="47"/>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
</context>
<context>
    <name>HL7View</name>
    <message>
        <location filename="../hie_studio/panels/hl7_view.py" line="127"/>
        <source>{segment}, segment {n} of that name</source>
        <translation>{segment}, segment n° {n} de ce nom</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="121"/>
        <location filename="../hie_studio/window/import_job.py" line="127"/>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="123"/>
        <source>Reading files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="128"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="142"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="150"/>
        <source>Reading files: {done} of {total}</source>
        <translation>Lecture des fichiers : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="152"/>
        <source>Converting: {done} of {total}</source>
        <translation>Conversion : {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="37"/>
        <source>Import report</source>
        <translation>Rapport d&apos;importation</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>Place in the source</source>
        <translation>Emplacement dans la source</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="52"/>
        <source>Double-click a line, or press Return on it, to go to its item.</source>
        <translation>Un double-clic sur une ligne, ou la touche Entrée, mène à son élément.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="63"/>
        <source>The line in full</source>
        <translation>La ligne entière</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="75"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="77"/>
        <source>Kept as it was, does not run</source>
        <translation>Conservé tel quel, ne s’exécute pas</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="78"/>
        <source>Converted, with a note</source>
        <translation>Converti, avec une remarque</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="79"/>
        <source>Converted exactly</source>
        <translation>Converti exactement</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="96"/>
        <source>{converted} converted, {kept} kept as they were, {supply} to supply, {problems} problems</source>
        <translation>{converted} convertis, {kept} conservés tels quels, {supply} à fournir, {problems} problèmes</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="118"/>
        <source>{count} more are in the report file</source>
        <translation>{count} autres se trouvent dans le fichier du rapport</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="125"/>
        <source>Choose a line to read it in full.</source>
        <translation>Choisissez une ligne pour la lire en entier.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="46"/>
        <source>What became of it</source>
        <translation>Ce qu&apos;il est devenu</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="76"/>
        <source>To supply</source>
        <translation>À fournir</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="45"/>
        <source>A value is needed: {allowed}.</source>
        <translation>Une valeur est requise&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="47"/>
        <location filename="../hie_studio/inspector/form_model.py" line="217"/>
        <source>A value is needed.</source>
        <translation>Une valeur est requise.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="49"/>
        <source>“{value}” is neither on nor off.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est ni activé ni désactivé.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="51"/>
        <source>{value} is not allowed: {allowed}.</source>
        <translation>{value} n&apos;est pas autorisé&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="54"/>
        <source>“{value}” is not allowed: {allowed}.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas autorisé&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="63"/>
        <source>one of {names}</source>
        <translation>l&apos;un de {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="65"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="65"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="68"/>
        <source>{noun} from {low} to {high}</source>
        <translation>{noun} de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="70"/>
        <source>{noun} from {low} up</source>
        <translation>{noun} à partir de {low}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="72"/>
        <source>{noun} up to {high}</source>
        <translation>{noun} jusqu&apos;à {high}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="90"/>
        <source>“{entry}” needs a code and actions, e.g. :?E=S</source>
        <translation>«&#xa0;{entry}&#xa0;» requiert un code et des actions, par ex. :?E=S</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="94"/>
        <source>“{letters}” in “{entry}”: the actions are letters of C W R S D F</source>
        <translation>«&#xa0;{letters}&#xa0;» dans «&#xa0;{entry}&#xa0;»&#xa0;: les actions sont des lettres parmi C W R S D F</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="102"/>
        <source>“{code}” is no reply code; there are :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X</source>
        <translation>«&#xa0;{code}&#xa0;» n&apos;est pas un code de réponse ; il y a :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="140"/>
        <source>An item needs a name.</source>
        <translation>Un élément doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="143"/>
        <source>A name may not hold {chars}</source>
        <translation>Un nom ne peut pas contenir {chars}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="145"/>
        <source>A name may not begin with ! $ . _ nor end with ! $ .</source>
        <translation>Un nom ne peut ni commencer par ! $ . _ ni finir par ! $ .</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="152"/>
        <source>A pattern is needed, e.g. %f_%Q</source>
        <translation>Un modèle est requis, par ex. %f_%Q</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="154"/>
        <source>A file name holds no / or \; the folder is a setting of its own</source>
        <translation>Un nom de fichier ne contient ni / ni \&#xa0;; le dossier est un paramètre à part</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="156"/>
        <source>After % comes a letter of the pattern, e.g. %f, %Q or %Y%m%d</source>
        <translation>Après % vient une lettre du modèle, par ex. %f, %Q ou %Y%m%d</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="276"/>
        <source>Unique in the production; rules and targets follow a change</source>
        <translation>Unique dans la production&#xa0;; règles et cibles suivent un changement</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="277"/>
        <source>Notes for people; no effect</source>
        <translation>Notes pour les lecteurs&#xa0;; sans effet</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="278"/>
        <source>What this production is for</source>
        <translation>À quoi sert cette production</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="279"/>
        <source>A disabled production does not start</source>
        <translation>Une production désactivée ne démarre pas</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="280"/>
        <source>Write trace events of the engine to the log</source>
        <translation>Écrire les événements de trace du moteur dans le journal</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="71"/>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="73"/>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="75"/>
        <source>Empty on purpose</source>
        <translation>Vide à dessein</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="115"/>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="115"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="160"/>
        <location filename="../hie_studio/inspector/form_model.py" line="161"/>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="169"/>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="171"/>
        <source>No counterpart in HIE: {name}</source>
        <translation>Sans équivalent dans HIE&#xa0;: {name}</translation>
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
        <location filename="../hie_studio/inspector/form_model.py" line="233"/>
        <source>There is no item {names}.</source>
        <translation>Il n&apos;y a pas d&apos;élément {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="236"/>
        <source>There is no rule {names} in this workspace.</source>
        <translation>Il n&apos;y a pas de règle {names} dans cet espace de travail.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="251"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="258"/>
        <source>Kept adapter settings</source>
        <translation>Paramètres d&apos;adaptateur conservés</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="259"/>
        <source>Kept host settings</source>
        <translation>Paramètres d&apos;hôte conservés</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="289"/>
        <source>{n} items</source>
        <translation>{n} éléments</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="290"/>
        <source>A change here is made to all of them</source>
        <translation>Une modification ici s&apos;applique à tous</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="87"/>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="93"/>
        <location filename="../hie_studio/inspector/inspector.py" line="95"/>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="116"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="324"/>
        <source>No setting has “{words}” in its name or help.</source>
        <translation>Aucun paramètre n&apos;a «&#xa0;{words}&#xa0;» dans son nom ou son aide.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="337"/>
        <source>Set {title} of {n} items</source>
        <translation>Définir {title} de {n} éléments</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="36"/>
        <source>{title}: class</source>
        <translation>{title} : classe</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="37"/>
        <source>{title}: schema</source>
        <translation>{title} : schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="84"/>
        <source>This schema is not known: groups are found by the order of segments.</source>
        <translation>Ce schéma est inconnu : les groupes sont trouvés par l’ordre des segments.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <location filename="../hie_studio/window/language_menu.py" line="25"/>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/language_menu.py" line="29"/>
        <source>Language of the &amp;system</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/language_menu.py" line="42"/>
        <source>Kept, but HIE_LANG={language} is set and goes first.</source>
        <translation>Enregistré, mais HIE_LANG={language} est défini et prévaut.</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="114"/>
        <source>Set to empty text</source>
        <translation>Définir comme texte vide</translation>
    </message>
</context>
<context>
    <name>LiveBlock</name>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="58"/>
        <source>Live figures</source>
        <translation>Valeurs en direct</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="66"/>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="67"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="68"/>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="76"/>
        <source>Pool size now</source>
        <translation>Taille actuelle du pool</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="77"/>
        <source>Workers now; the setting below holds from the next start</source>
        <translation>Exécuteurs actuels&#xa0;; le paramètre ci-dessous vaut dès le prochain démarrage</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="104"/>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="105"/>
        <source>In /s</source>
        <translation>Entrée /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="106"/>
        <source>Out /s</source>
        <translation>Sortie /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="107"/>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="136"/>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="137"/>
        <source>Fewer workers</source>
        <translation>Moins d&apos;exécuteurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="139"/>
        <source>More workers</source>
        <translation>Plus d&apos;exécuteurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="152"/>
        <source>{action} this item</source>
        <translation>Cet élément&#xa0;: {action}</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="41"/>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="42"/>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="43"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
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
        <translation>Heure</translation>
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
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>LookupEditor</name>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="50"/>
        <source>Lookup table editor</source>
        <translation>Éditeur de table de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="52"/>
        <source>Rows of the table</source>
        <translation>Lignes de la table</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="54"/>
        <location filename="../hie_studio/editors/lookups/editor.py" line="55"/>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="65"/>
        <source>Show only rows to look at: empty keys, and keys that are nearly the same</source>
        <translation>Montrer seulement les lignes à examiner : clés vides et clés presque identiques</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="90"/>
        <source>There is no lookup table “{name}” any more</source>
        <translation>Il n’y a plus de table de correspondance « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="91"/>
        <source>Undo brings it back.</source>
        <translation>Annuler la rétablit.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="133"/>
        <source>The key “{key}” is in the table already, in row {row}: {value}</source>
        <translation>La clé « {key} » est déjà dans la table, à la ligne {row} : {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="140"/>
        <source>Add “{key}” to {table}</source>
        <translation>Ajouter « {key} » à {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="143"/>
        <source>Change key “{old}” of {table} to “{new}”</source>
        <translation>Changer la clé « {old} » de {table} en « {new} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="150"/>
        <source>Set “{key}” of {table}</source>
        <translation>Définir « {key} » de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="158"/>
        <source>Remove “{key}” from {table}</source>
        <translation>Supprimer « {key} » de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="158"/>
        <source>Remove {n} rows from {table}</source>
        <translation>Supprimer {n} lignes de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="169"/>
        <source>Duplicate “{key}” of {table}</source>
        <translation>Dupliquer « {key} » de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="169"/>
        <source>Duplicate {n} rows of {table}</source>
        <translation>Dupliquer {n} lignes de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="180"/>
        <source>{n} rows copied</source>
        <translation>{n} lignes copiées</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="191"/>
        <source>Paste {n} rows into {table}</source>
        <translation>Coller {n} lignes dans {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="201"/>
        <source>One column was copied: go to the value of a row that {n} rows follow, or copy two columns, key and value.</source>
        <translation>Une seule colonne a été copiée : allez à la valeur d’une ligne suivie de {n} lignes, ou copiez deux colonnes, clé et valeur.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="205"/>
        <source>Paste {n} values into {table}</source>
        <translation>Coller {n} valeurs dans {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="218"/>
        <source>{added} rows added, {replaced} with a new value.</source>
        <translation>{added} lignes ajoutées, {replaced} avec une nouvelle valeur.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="221"/>
        <source>Given more than once, the last counts: {keys}.</source>
        <translation>Indiquées plusieurs fois, la dernière compte : {keys}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="224"/>
        <source>Left out: {lines}.</source>
        <translation>Omis : {lines}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="231"/>
        <source>Import into {name}</source>
        <translation>Importer dans {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="233"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="248"/>
        <source>{file} holds several tables and none is called {name}: {names}. The list of lookup tables imports all of them.</source>
        <translation>{file} contient plusieurs tables et aucune ne s’appelle {name} : {names}. La liste des tables de correspondance les importe toutes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="252"/>
        <source>Import {n} rows into {table}</source>
        <translation>Importer {n} lignes dans {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="257"/>
        <source>Export {name}</source>
        <translation>Exporter {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="259"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="259"/>
        <source>IRIS export (*.xml)</source>
        <translation>Export IRIS (*.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="277"/>
        <source>{n} rows written to {file}</source>
        <translation>{n} lignes écrites dans {file}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="316"/>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="316"/>
        <source>{shown} of {n} rows</source>
        <translation>{shown} lignes sur {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="319"/>
        <source>{n} to look at</source>
        <translation>{n} à examiner</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="352"/>
        <source>Duplicate the selected rows (Ctrl+D)</source>
        <translation>Dupliquer les lignes sélectionnées (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="355"/>
        <source>Remove the selected rows (Delete)</source>
        <translation>Supprimer les lignes sélectionnées (Suppr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="358"/>
        <source>Who uses it</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="361"/>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="362"/>
        <source>Add the rows of a file…</source>
        <translation>Ajouter les lignes d’un fichier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="363"/>
        <source>Replace all rows by those of a file…</source>
        <translation>Remplacer toutes les lignes par celles d’un fichier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="366"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="367"/>
        <source>As CSV…</source>
        <translation>En CSV…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="368"/>
        <source>As IRIS export…</source>
        <translation>En export IRIS…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="370"/>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="371"/>
        <source>Add row (Insert)</source>
        <translation>Ajouter une ligne (Inser)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="378"/>
        <source>Type in the last line to add a row, or paste two columns of a spreadsheet (Ctrl+V).</source>
        <translation>Saisissez dans la dernière ligne pour en ajouter une, ou collez deux colonnes d’un tableur (Ctrl+V).</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="431"/>
        <source>Lookup tables ({endings})</source>
        <translation>Tables de correspondance ({endings})</translation>
    </message>
</context>
<context>
    <name>LookupModel</name>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="153"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="153"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="187"/>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="195"/>
        <source>The key is empty: it is found for an empty value only</source>
        <translation>La clé est vide : elle n’est trouvée que pour une valeur vide</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/model.py" line="196"/>
        <source>Differs from the key “{other}” only by case or blanks; both are kept</source>
        <translation>Ne diffère de la clé « {other} » que par la casse ou des espaces ; les deux sont conservées</translation>
    </message>
</context>
<context>
    <name>Lookups</name>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="38"/>
        <source>Lookup table {name}</source>
        <translation>Table de correspondance {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="44"/>
        <source>&amp;Lookup tables…</source>
        <translation>Tab&amp;les de correspondance…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="56"/>
        <source>New lookup table</source>
        <translation>Nouvelle table de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="57"/>
        <source>Name of the table, as rules and transforms call it: Lookup(&quot;Name&quot;, key)</source>
        <translation>Nom de la table, comme les règles et transformations l’appellent : Lookup(&quot;Name&quot;, key)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="58"/>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="67"/>
        <source>Import lookup tables</source>
        <translation>Importer des tables de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="71"/>
        <source>Lookup tables ({endings})</source>
        <translation>Tables de correspondance ({endings})</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="71"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="82"/>
        <source>The lookup tables cannot be imported</source>
        <translation>Les tables de correspondance ne peuvent pas être importées</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="89"/>
        <source>Import {names}</source>
        <translation>Importer {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="94"/>
        <source>Some lines were left out</source>
        <translation>Des lignes ont été omises</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="107"/>
        <source>Lookup tables</source>
        <translation>Tables de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="109"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="110"/>
        <source>No lookup tables yet</source>
        <translation>Aucune table de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="112"/>
        <source>A lookup table gives a value for a key: ward codes, consultants. Make one, or drop a CSV file here.</source>
        <translation>Une table de correspondance donne une valeur pour une clé : codes d’unité, médecins. Créez-en une ou déposez un fichier CSV ici.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="124"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="129"/>
        <source>There is a lookup table “{name}” already.</source>
        <translation>Il y a déjà une table de correspondance « {name} ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="133"/>
        <source>New lookup table “{name}”</source>
        <translation>Nouvelle table de correspondance « {name} »</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../hie_studio/main_window.py" line="106"/>
        <location filename="../hie_studio/main_window.py" line="266"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="107"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="108"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="109"/>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="110"/>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="115"/>
        <source>Main toolbar</source>
        <translation>Barre d&apos;outils principale</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="261"/>
        <source>Undo {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="262"/>
        <source>Redo {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="327"/>
        <source>Something is under way; choose the language again when it is done.</source>
        <translation>Une opération est en cours ; choisissez de nouveau la langue quand elle sera terminée.</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="360"/>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="383"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="410"/>
        <source>Nothing to open: give a workspace or IRIS .xml, .cls or .zip files.</source>
        <translation>Rien à ouvrir&#xa0;: donnez un espace de travail ou des fichiers IRIS .xml, .cls ou .zip.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="25"/>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="28"/>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="35"/>
        <location filename="../hie_studio/window/docks.py" line="39"/>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>Mapper</name>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="39"/>
        <source>In all other cases</source>
        <translation>Dans tous les autres cas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="40"/>
        <source>Otherwise</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="50"/>
        <source>If {condition}</source>
        <translation>Si {condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="52"/>
        <source>When {condition}</source>
        <translation>Quand {condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="54"/>
        <source>For each {path}, counted by {key}</source>
        <translation>Pour chaque {path}, compté par {key}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="57"/>
        <source>Choose the first case that holds</source>
        <translation>Choisir le premier cas vrai</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="59"/>
        <source>Group without a name</source>
        <translation>Groupe sans nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="61"/>
        <source>Transform {source} by {name} into {target}</source>
        <translation>Transformer {source} par {name} en {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="65"/>
        <source>Log {value}</source>
        <translation>Journaliser {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="67"/>
        <source>Leave the loop</source>
        <translation>Quitter la boucle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="69"/>
        <source>Empty remark</source>
        <translation>Remarque vide</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="71"/>
        <source>Run the Python step {name} in place of &lt;{element}&gt;</source>
        <translation>Exécuter l’étape Python {name} à la place de &lt;{element}&gt;</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="74"/>
        <source>&lt;{element}&gt; of IRIS, kept as it is</source>
        <translation>&lt;{element}&gt; d’IRIS, conservé tel quel</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="81"/>
        <source>Append {value} to {target}</source>
        <translation>Ajouter {value} à {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="83"/>
        <source>Insert {value} into {target} at {key}</source>
        <translation>Insérer {value} dans {target} à {key}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="86"/>
        <source>Clear {target}</source>
        <translation>Vider {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="88"/>
        <source>Remove {target}</source>
        <translation>Supprimer {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="89"/>
        <source>Set {target} to {value}</source>
        <translation>Définir {target} à {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="102"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="109"/>
        <source> is not empty</source>
        <translation> n’est pas vide</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="111"/>
        <source> is empty</source>
        <translation> est vide</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="118"/>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="118"/>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/sentences.py" line="124"/>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="156"/>
        <source>The target begins as</source>
        <translation>La cible commence comme</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="158"/>
        <source>an empty message</source>
        <translation>un message vide</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="159"/>
        <source>a copy of the source</source>
        <translation>une copie de la source</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="160"/>
        <source>the message given to it</source>
        <translation>le message reçu</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="../hie_studio/document/marks.py" line="42"/>
        <source>A setting it needs is missing.</source>
        <translation>Un paramètre requis manque.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/marks.py" line="43"/>
        <source>Dead end: what comes here goes no further.</source>
        <translation>Impasse : ce qui arrive ici ne va pas plus loin.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/marks.py" line="44"/>
        <source>In a loop: a message could go round for ever.</source>
        <translation>Dans une boucle : un message pourrait tourner sans fin.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/marks.py" line="45"/>
        <source>Unreachable: no service&apos;s messages come here.</source>
        <translation>Inaccessible : aucun message d’un service n’arrive ici.</translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="26"/>
        <source>Changed by someone else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="36"/>
        <source>Mine for all</source>
        <translation>La mienne partout</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="37"/>
        <source>Theirs for all</source>
        <translation>La leur partout</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="38"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="40"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="59"/>
        <source>Changed by both: to decide</source>
        <translation>Modifié des deux côtés : à décider</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="66"/>
        <source>Changed by them</source>
        <translation>Modifié par eux</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="66"/>
        <source>Changed by me</source>
        <translation>Modifié par moi</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="71"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="94"/>
        <source>One place was changed by both of you: decide it. All else comes together.</source>
        <translation>Un endroit a été modifié des deux côtés : décidez ; le reste est réuni.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="96"/>
        <source>{n} places were changed by both of you: decide each. All else comes together.</source>
        <translation>Endroits modifiés des deux côtés : {n}. Décidez pour chacun ; le reste est réuni.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="99"/>
        <source>Nothing is in the way: Merge brings both together as one step. The canvas shows what comes.</source>
        <translation>Rien ne s’y oppose : Fusionner réunit les deux en une étape. Le canevas montre le résultat.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="110"/>
        <source>mine</source>
        <translation>la mienne</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="110"/>
        <source>theirs</source>
        <translation>la leur</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="110"/>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="111"/>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="163"/>
        <source>Merge the changes of someone else</source>
        <translation>Fusionner les modifications de quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>MessageFilters</name>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="30"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="32"/>
        <source>Any item</source>
        <translation>Tout élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="33"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="34"/>
        <source>Any status</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="37"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="39"/>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="40"/>
        <source>Last 5 minutes</source>
        <translation>5 dernières minutes</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="41"/>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="42"/>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="43"/>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="48"/>
        <source>Control id, type or text in the message</source>
        <translation>Identifiant de contrôle, type ou texte du message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="49"/>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="169"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="170"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="171"/>
        <source>Control id</source>
        <translation>ID de contrôle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="172"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="173"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="174"/>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="175"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="176"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>MessageStatus</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="61"/>
        <source>Queued</source>
        <translation>En file d&apos;attente</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="62"/>
        <source>Being sent</source>
        <translation>En cours d&apos;envoi</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="63"/>
        <source>Retrying</source>
        <translation>Nouvelle tentative</translation>
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
        <translation>Message invalide</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="68"/>
        <source>Went nowhere</source>
        <translation>Sans destination</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="69"/>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
</context>
<context>
    <name>MessageTree</name>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="103"/>
        <source>No message</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="153"/>
        <source>Filter of {tree}</source>
        <translation>Filtre de {tree}</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="154"/>
        <source>Name, path or value</source>
        <translation>Nom, chemin ou valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="198"/>
        <source>This message cannot be read</source>
        <translation>Ce message est illisible</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="279"/>
        <source>over {n}</source>
        <translation>plus de {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="294"/>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="298"/>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="302"/>
        <source>Open all below</source>
        <translation>Tout ouvrir en dessous</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="71"/>
        <source>Message: {name}</source>
        <translation>Message : {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="75"/>
        <source>Places of the message</source>
        <translation>Emplacements du message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="76"/>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="78"/>
        <source>Message written otherwise</source>
        <translation>Message sous une autre forme</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="98"/>
        <source>Which message of the file</source>
        <translation>Quel message du fichier</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="100"/>
        <source>{k} of {n}</source>
        <translation>{k} sur {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="102"/>
        <source>How the message is written</source>
        <translation>Forme du message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="105"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="107"/>
        <source>With a &amp;file…</source>
        <translation>Avec un &amp;fichier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="107"/>
        <source>With the &amp;clipboard</source>
        <translation>Avec le &amp;presse-papiers</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="111"/>
        <source>Anonymise…</source>
        <translation>Anonymiser…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="112"/>
        <source>Validate</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="114"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="115"/>
        <source>Capture as test</source>
        <translation>Capturer comme test</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="142"/>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="143"/>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="144"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="193"/>
        <source>Validate  {keys}</source>
        <translation>Vérifier  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="194"/>
        <source>Copy path  {keys}</source>
        <translation>Copier le chemin  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="195"/>
        <source>Copy value  {keys}</source>
        <translation>Copier la valeur  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="225"/>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="229"/>
        <source>Bytes (hex)</source>
        <translation>Octets (hex)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="248"/>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="63"/>
        <location filename="../hie_studio/panels/messages/panel.py" line="71"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="219"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="220"/>
        <source>Show message</source>
        <translation>Afficher le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="221"/>
        <source>Compare two</source>
        <translation>Comparer deux</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="222"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="223"/>
        <source>Capture as test</source>
        <translation>Capturer comme test</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="224"/>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="225"/>
        <source>Edit and resend…</source>
        <translation>Modifier et renvoyer…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="226"/>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="325"/>
        <source>Give up {n} message(s)? They stay in the list and are not sent any more.</source>
        <translation>Abandonner {n} message(s)&#xa0;? Ils restent dans la liste et ne sont plus envoyés.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="327"/>
        <location filename="../hie_studio/panels/messages/panel.py" line="329"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="342"/>
        <source>{n} messages</source>
        <translation>{n} messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="349"/>
        <source>Press Run: every message the production takes in appears here.</source>
        <translation>Appuyez sur Démarrer&#xa0;: chaque message reçu par la production apparaît ici.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="350"/>
        <source>Nothing is running</source>
        <translation>Rien n&apos;est en marche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="352"/>
        <source>Clear a filter above to see more.</source>
        <translation>Effacez un filtre ci-dessus pour en voir plus.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="353"/>
        <source>No message passes the filters</source>
        <translation>Aucun message ne passe les filtres</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="355"/>
        <source>The production runs and waits. Send a test message from the Console to try it.</source>
        <translation>La production est en marche et attend. Envoyez un message de test depuis la console pour l&apos;essayer.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="356"/>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/bodies.py" line="25"/>
        <source>{name} (long values cut)</source>
        <translation>{name} (longues valeurs coupées)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/bodies.py" line="34"/>
        <source>Message #{id} is too large: only part of it can be had here.</source>
        <translation>Le message n° {id} est trop grand : seule une partie est disponible ici.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../hie_studio/canvas/minimap.py" line="31"/>
        <source>Overview of the canvas</source>
        <translation>Vue d&apos;ensemble du canevas</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../hie_studio/editors/name_dialog.py" line="28"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/name_dialog.py" line="38"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="227"/>
        <location filename="../hie_studio/inspector/fields.py" line="229"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="227"/>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="244"/>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Ajouter à {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="83"/>
        <location filename="../hie_studio/inspector/names_editor.py" line="127"/>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="117"/>
        <source>There is no item “{name}”.</source>
        <translation>Il n&apos;y a pas d&apos;élément «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <location filename="../hie_studio/inspector/names_editor.py" line="188"/>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>NewTransform</name>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="26"/>
        <source>New transform</source>
        <translation>Nouvelle transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="29"/>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="54"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="35"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="36"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="46"/>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="47"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="56"/>
        <source>Source: class and schema</source>
        <translation>Source : classe et schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="57"/>
        <source>Target: class and schema</source>
        <translation>Cible : classe et schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="58"/>
        <source>The target begins as</source>
        <translation>La cible commence comme</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="80"/>
        <source>There is a transform “{name}” already.</source>
        <translation>Il existe déjà une transformation « {name} ».</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="39"/>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="40"/>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="73"/>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="76"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/overlay.py" line="76"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="37"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="38"/>
        <source>Filter components</source>
        <translation>Filtrer les composants</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="45"/>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="60"/>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="61"/>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="62"/>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
</context>
<context>
    <name>PathEditor</name>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="153"/>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="154"/>
        <source>Browse for {title}</source>
        <translation>Parcourir pour {title}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="50"/>
        <source>Sample message</source>
        <translation>Message d’exemple</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="57"/>
        <source>Result of the transform</source>
        <translation>Résultat de la transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="58"/>
        <source>Message before</source>
        <translation>Message avant</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="59"/>
        <source>Paste an HL7 message, or pick a sample</source>
        <translation>Collez un message HL7 ou choisissez un exemple</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="60"/>
        <source>Message after</source>
        <translation>Message après</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="101"/>
        <source>  Logged: {text}</source>
        <translation>  Journalisé : {text}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="106"/>
        <source>What comes out appears here.</source>
        <translation>Le résultat apparaît ici.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="108"/>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="110"/>
        <source>Fields changed or new: {n}. Changed or gone: {m}.</source>
        <translation>Champs modifiés ou nouveaux : {n}. Modifiés ou disparus : {m}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="123"/>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="124"/>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="134"/>
        <source>Tests of the workspace</source>
        <translation>Tests de l’espace de travail</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/preview.py" line="141"/>
        <source>Message to try</source>
        <translation>Message à essayer</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="71"/>
        <source>Place</source>
        <translation>Emplacement</translation>
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
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="121"/>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="33"/>
        <location filename="../hie_studio/panels/problems/panel.py" line="35"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="41"/>
        <location filename="../hie_studio/panels/problems/panel.py" line="42"/>
        <source>Filter problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="93"/>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="93"/>
        <source>{n} errors</source>
        <translation>{n} erreurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="94"/>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="94"/>
        <source>{n} warnings</source>
        <translation>{n} avertissements</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="95"/>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="95"/>
        <source>{n} notes</source>
        <translation>{n} remarques</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="114"/>
        <source>Nothing open</source>
        <translation>Rien d&apos;ouvert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="114"/>
        <source>Open a workspace to have it checked.</source>
        <translation>Ouvrez un espace de travail pour le faire vérifier.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="116"/>
        <source>Other words or more kinds above show the rest.</source>
        <translation>D&apos;autres mots ou plus de catégories ci-dessus montrent le reste.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="117"/>
        <source>No problem passes the filter</source>
        <translation>Aucun problème ne passe le filtre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="119"/>
        <source>The production is checked after every change. It is ready to run.</source>
        <translation>La production est vérifiée après chaque modification. Elle est prête à démarrer.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="120"/>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="90"/>
        <source>then</source>
        <translation>alors</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="91"/>
        <source>otherwise</source>
        <translation>sinon</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="96"/>
        <source>case {condition}</source>
        <translation>cas {condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="99"/>
        <source>default</source>
        <translation>dans tous les autres cas</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="104"/>
        <source>on fault {fault}</source>
        <translation>en cas d’erreur {fault}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="105"/>
        <source>on any fault</source>
        <translation>en cas d’erreur quelconque</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="139"/>
        <source>for each {property}</source>
        <translation>pour chaque {property}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="143"/>
        <source>{call}, waits for the reply</source>
        <translation>{call}, attend la réponse</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="145"/>
        <source>wait for {calls}</source>
        <translation>attendre {calls}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="149"/>
        <source>wait {time}</source>
        <translation>attendre {time}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="157"/>
        <source>{element}{name}: kept, does not run</source>
        <translation>{element}{name} : conservé, ne s’exécute pas</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="162"/>
        <source>{step} (disabled)</source>
        <translation>{step} (désactivé)</translation>
    </message>
</context>
<context>
    <name>ProcessOutline</name>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="32"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/process_outline.py" line="42"/>
        <source>Steps of the process</source>
        <translation>Étapes du processus</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <location filename="../hie_studio/canvas/related.py" line="20"/>
        <source>Li&amp;ght up related items</source>
        <translation>&amp;Mettre en évidence les éléments liés</translation>
    </message>
</context>
<context>
    <name>RenameWindow</name>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="50"/>
        <source>Rename {name} ({kind})</source>
        <translation>Renommer {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="53"/>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="71"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="108"/>
        <source>stays: only mentioned</source>
        <translation>reste : seulement mentionné</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="111"/>
        <source>Rename in 1 place</source>
        <translation>Renommer à 1 emplacement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="111"/>
        <source>Rename in {n} places</source>
        <translation>Renommer à {n} emplacements</translation>
    </message>
</context>
<context>
    <name>ResendDialog</name>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="31"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="33"/>
        <source>Point at a field to see its number</source>
        <translation>Pointez un champ pour voir son numéro</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="40"/>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="44"/>
        <source>{size}: long values are shown cut. It can be sent again as it is, not edited.</source>
        <translation>{size} : les longues valeurs sont coupées. Renvoi possible tel quel, sans modification.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="49"/>
        <source>Item that gets it</source>
        <translation>Élément qui le reçoit</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="51"/>
        <source>Where it failed</source>
        <translation>Là où il a échoué</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="53"/>
        <source>To {item}</source>
        <translation>Vers {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="55"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="87"/>
        <source>The message cannot be written in its character set {name}: {why}</source>
        <translation>Le message ne peut pas être écrit dans son jeu de caractères {name} : {why}</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <location filename="../hie_studio/document/routes.py" line="85"/>
        <source>Rule {n}</source>
        <translation>Règle {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="130"/>
        <source>“{source}” routes by its rule “{rule}”: add a rule instead.</source>
        <translation>«&#xa0;{source}&#xa0;» route selon sa règle «&#xa0;{rule}&#xa0;»&#xa0;: ajoutez plutôt une règle.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="52"/>
        <location filename="../hie_studio/document/routes.py" line="134"/>
        <source>“{source}” runs a process: its calls say where messages go.</source>
        <translation>« {source} » exécute un processus : ses appels disent où vont les messages.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="138"/>
        <source>They are connected already.</source>
        <translation>Ils sont déjà connectés.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="146"/>
        <source>Both ends of a connection must exist.</source>
        <translation>Les deux extrémités d&apos;une connexion doivent exister.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="148"/>
        <source>An item cannot send to itself.</source>
        <translation>Un élément ne peut pas s&apos;envoyer de messages à lui-même.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="150"/>
        <source>An operation ends the way inside the production: it sends to the outside.</source>
        <translation>Une opération termine le chemin dans la production&#xa0;: elle envoie vers l&apos;extérieur.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="154"/>
        <source>A service takes messages from the outside only.</source>
        <translation>Un service ne reçoit que des messages de l&apos;extérieur.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="159"/>
        <source>“{title}” has no targets.</source>
        <translation>«&#xa0;{title}&#xa0;» n&apos;a pas de cibles.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="206"/>
        <source>To {target}</source>
        <translation>Vers {target}</translation>
    </message>
</context>
<context>
    <name>RuleCommands</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="56"/>
        <source>Add rule “{rule}”</source>
        <translation>Ajouter la règle « {rule} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="65"/>
        <source>Duplicate a rule as “{rule}”</source>
        <translation>Dupliquer une règle en « {rule} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="73"/>
        <source>Delete rule “{rule}”</source>
        <translation>Supprimer la règle « {rule} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="75"/>
        <source>Delete {n} rules</source>
        <translation>Supprimer {n} règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="102"/>
        <source>Paste rule “{rule}”</source>
        <translation>Coller la règle « {rule} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="104"/>
        <source>Paste {n} rules</source>
        <translation>Coller {n} règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="118"/>
        <source>Move rule “{rule}”</source>
        <translation>Déplacer la règle « {rule} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="127"/>
        <source>Change rule “{rule}”</source>
        <translation>Modifier la règle « {rule} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="130"/>
        <source>Switch off rule “{rule}”</source>
        <translation>Désactiver la règle « {rule} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_commands.py" line="132"/>
        <source>Switch on rule “{rule}”</source>
        <translation>Activer la règle « {rule} »</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="32"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="91"/>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Tout élément&#xa0;; ajoutez-en un pour restreindre…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="100"/>
        <source>Message types</source>
        <translation>Types de message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="101"/>
        <source>Any type; e.g. ADT_A01, ADT_A08 or ADT_*</source>
        <translation>Tout type&#xa0;; par ex. ADT_A01, ADT_A08 ou ADT_*</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="105"/>
        <source>Schema category</source>
        <translation>Catégorie de schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="106"/>
        <source>Any; e.g. 2.5</source>
        <translation>Toutes&#xa0;; par ex. 2.5</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="59"/>
        <source>Rule editor</source>
        <translation>Éditeur de règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="62"/>
        <source>the rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="89"/>
        <location filename="../hie_studio/editors/rules/editor.py" line="234"/>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="94"/>
        <source>Duplicate the rule (Ctrl+D)</source>
        <translation>Dupliquer la règle (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="97"/>
        <source>Delete the rule (Delete)</source>
        <translation>Supprimer la règle (Suppr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="100"/>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="103"/>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="156"/>
        <source>No rule</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="158"/>
        <source>Used by {items}</source>
        <translation>Utilisée par {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="237"/>
        <source>A rule says which messages go where. The first one may send everything to one item.</source>
        <translation>Une règle dit quels messages vont où. La première peut tout envoyer à un seul élément.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="239"/>
        <source>No rules yet</source>
        <translation>Pas encore de règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="241"/>
        <source>Select a router and press Edit… beside its rule.</source>
        <translation>Sélectionnez un routeur et appuyez sur Modifier… à côté de sa règle.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="242"/>
        <source>No rule chosen</source>
        <translation>Aucune règle choisie</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="246"/>
        <source>Choose a rule with a condition: the field goes into it.</source>
        <translation>Choisissez une règle avec condition : le champ y sera mis.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="139"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="155"/>
        <source>Rule {n}</source>
        <translation>Règle {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="185"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="186"/>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="187"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="188"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_list.py" line="189"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>RuleSetBar</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="29"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="37"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="146"/>
        <source>Rule set</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="32"/>
        <source>Name of the rule set</source>
        <translation>Nom du jeu de règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="32"/>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="33"/>
        <source>In effect from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="33"/>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="34"/>
        <source>In effect until</source>
        <translation>En vigueur jusqu&apos;au</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="34"/>
        <source>for good</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="38"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="124"/>
        <source>Add a rule set</source>
        <translation>Ajouter un jeu de règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="40"/>
        <source>Remove the rule set and the rules in it</source>
        <translation>Supprimer le jeu de règles et ses règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="77"/>
        <source>Rule set {n}</source>
        <translation>Jeu de règles {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="87"/>
        <source>It ends on {end}, which is not after its begin.</source>
        <translation>Il se termine le {end}, ce qui n&apos;est pas après son début.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="95"/>
        <source>in effect now</source>
        <translation>en vigueur maintenant</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="95"/>
        <source>not in effect now</source>
        <translation>pas en vigueur maintenant</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="103"/>
        <source>Where both are in effect, “{other}” before it runs instead.</source>
        <translation>Là où les deux sont en vigueur, « {other} », placé avant, s&apos;exécute à sa place.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="117"/>
        <source>Change rule set “{name}”</source>
        <translation>Modifier le jeu de règles « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="130"/>
        <source>Remove rule set “{name}”</source>
        <translation>Supprimer le jeu de règles « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="146"/>
        <source>named</source>
        <translation>nommé</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="146"/>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="146"/>
        <source>until</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="181"/>
        <source>Rules as a table</source>
        <translation>Règles en tableau</translation>
    </message>
</context>
<context>
    <name>RuleTableModel</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="91"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="92"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="93"/>
        <source>Message types</source>
        <translation>Types de message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="94"/>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="95"/>
        <source>Sends to</source>
        <translation>Envoie à</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="96"/>
        <source>Transforms</source>
        <translation>Transformations</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="97"/>
        <source>Stops</source>
        <translation>S’arrête</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="98"/>
        <source>Fires</source>
        <translation>Se déclenche</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="129"/>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="131"/>
        <source>otherwise</source>
        <translation>sinon</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="129"/>
        <source>else when</source>
        <translation>sinon, si</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="133"/>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="135"/>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_table.py" line="137"/>
        <source>stops</source>
        <translation>s’arrête</translation>
    </message>
</context>
<context>
    <name>RuleViews</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_views.py" line="41"/>
        <source>Ways to look at the rules</source>
        <translation>Façons de voir les règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_views.py" line="42"/>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_views.py" line="43"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_views.py" line="44"/>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>RuleWindows</name>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="70"/>
        <source>Give “{item}” a rule</source>
        <translation>Donner une règle à «&#xa0;{item}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="35"/>
        <source>Rule {name}</source>
        <translation>Règle {name}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_edits.py" line="59"/>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_edits.py" line="95"/>
        <source>Rule set {n}</source>
        <translation>Jeu de règles {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_edits.py" line="128"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="36"/>
        <source>Every message</source>
        <translation>Chaque message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="38"/>
        <source>When {head} and {condition}</source>
        <translation>Si {head} et {condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="39"/>
        <source>When {head}{condition}</source>
        <translation>Si {head}{condition}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="42"/>
        <source>else when {what}</source>
        <translation>sinon, si {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="42"/>
        <location filename="../hie_studio/editors/rules/sentences.py" line="60"/>
        <source>anything</source>
        <translation>n&apos;importe quoi</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="45"/>
        <source>otherwise</source>
        <translation>sinon</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="45"/>
        <source>Otherwise</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="47"/>
        <source>Does nothing yet: give it a condition and targets</source>
        <translation>Ne fait encore rien&#xa0;: donnez-lui une condition et des cibles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="56"/>
        <source>{kinds} of {category}</source>
        <translation>{kinds} de {category}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="57"/>
        <source>messages</source>
        <translation>des messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="61"/>
        <source>{source} sends {what}</source>
        <translation>{source} envoie {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="62"/>
        <source>{kinds} comes</source>
        <translation>{kinds} arrive</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="75"/>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="75"/>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="78"/>
        <source>not ({what})</source>
        <translation>non ({what})</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="93"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="98"/>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="99"/>
        <source>{targets} (via {transforms})</source>
        <translation>{targets} (via {transforms})</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="106"/>
        <source>then stop</source>
        <translation>puis s&apos;arrêter</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="108"/>
        <source>drop the message</source>
        <translation>abandonner le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="110"/>
        <source>set {name} to {value}</source>
        <translation>définir {name} à {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="112"/>
        <source>log {value}</source>
        <translation>journaliser {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="114"/>
        <source>go on with rule {rule}</source>
        <translation>continuer avec la règle {rule}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="117"/>
        <source>for each {path}: {inner}</source>
        <translation>pour chaque {path}&#xa0;: {inner}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="119"/>
        <source>unknown action “{name}”, kept as it is</source>
        <translation>action inconnue «&#xa0;{name}&#xa0;», conservée telle quelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="125"/>
        <source>{some} or {last}</source>
        <translation>{some} ou {last}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="130"/>
        <source>fires {n}×</source>
        <translation>se déclenche {n}×</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/sentences.py" line="130"/>
        <source>never fires</source>
        <translation>ne se déclenche jamais</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="56"/>
        <source>A value is needed, e.g. HL7.{PID:3.1} or &quot;text&quot;.</source>
        <translation>Une valeur est nécessaire, p. ex. HL7.{PID:3.1} ou &quot;texte&quot;.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="68"/>
        <source>A name is needed, e.g. ward.</source>
        <translation>Un nom est nécessaire, p. ex. ward.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="75"/>
        <source>“{name}” is no name: letters and digits, beginning with a letter.</source>
        <translation>« {name} » n&apos;est pas un nom : lettres et chiffres, en commençant par une lettre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="82"/>
        <source>A path is needed, e.g. HL7.{OBX()}.</source>
        <translation>Un chemin est nécessaire, p. ex. HL7.{OBX()}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="93"/>
        <source>Choose the rules to go on with.</source>
        <translation>Choisissez les règles qui prennent la suite.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="95"/>
        <source>There are no rules “{name}” in the workspace.</source>
        <translation>Il n&apos;y a pas de règles « {name} » dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="100"/>
        <source>“{name}” comes back to these rules: a loop.</source>
        <translation>« {name} » revient à ces règles : une boucle.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="151"/>
        <source>“{text}” is no date and time such as 2026-04-01 or 2026-04-01T08:30:00.</source>
        <translation>« {text} » n&apos;est pas une date telle que 2026-04-01 ou 2026-04-01T08:30:00.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/problem_line.py" line="19"/>
        <source>Problem of {title}</source>
        <translation>Problème de {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="15"/>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="16"/>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="17"/>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="18"/>
        <source>is greater than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="19"/>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="20"/>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="21"/>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="22"/>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="23"/>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="24"/>
        <source>does not start with</source>
        <translation>ne commence pas par</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="25"/>
        <source>ends with</source>
        <translation>finit par</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="26"/>
        <source>matches</source>
        <translation>correspond au motif</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="27"/>
        <source>does not match</source>
        <translation>ne correspond pas au motif</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="28"/>
        <source>is like</source>
        <translation>ressemble à</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="29"/>
        <source>is not like</source>
        <translation>ne ressemble pas à</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="30"/>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="31"/>
        <source>is none of</source>
        <translation>n’est aucun de</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="38"/>
        <source>A01, A08</source>
        <translation>A01, A08</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="40"/>
        <source>pattern, e.g. 1A2N</source>
        <translation>motif, p. ex. 1A2N</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="42"/>
        <source>e.g. W% or _12</source>
        <translation>p. ex. W% ou _12</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/operator_words.py" line="43"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="19"/>
        <source>Cannot be told: {why}</source>
        <translation>Impossible à dire : {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="21"/>
        <source>Holds for {held} of {n} segments</source>
        <translation>Vrai pour {held} segments sur {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="23"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="23"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="26"/>
        <source>{verdict}: “{value}”</source>
        <translation>{verdict} : « {value} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_text.py" line="42"/>
        <source>rules begin with “rules:”, as in a rules file</source>
        <translation>les règles commencent par « rules: », comme dans un fichier de règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_text.py" line="56"/>
        <source>The clipboard holds no rules: {why}</source>
        <translation>Le presse-papiers ne contient pas de règles : {why}</translation>
    </message>
</context>
<context>
    <name>RunFlow</name>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="66"/>
        <source>{n} errors keep it from running. First: {why}</source>
        <translation>{n} erreurs empêchent le démarrage. La première&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="76"/>
        <source>Not reloaded: {why}</source>
        <translation>Non rechargé&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="79"/>
        <source>Reloaded: {n} items changed.</source>
        <translation>Rechargé&#xa0;: {n} éléments modifiés.</translation>
    </message>
</context>
<context>
    <name>RuntimeLink</name>
    <message>
        <location filename="../hie_studio/runtime_link/link.py" line="191"/>
        <source>The production is not running.</source>
        <translation>La production n&apos;est pas en marche.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="21"/>
        <source>Admission (ADT^A01)</source>
        <translation>Admission (ADT^A01)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="22"/>
        <source>Update of a patient (ADT^A08)</source>
        <translation>Mise à jour d&apos;un patient (ADT^A08)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="23"/>
        <source>Discharge (ADT^A03)</source>
        <translation>Sortie (ADT^A03)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="24"/>
        <source>Laboratory order (ORM^O01)</source>
        <translation>Prescription de laboratoire (ORM^O01)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/samples.py" line="31"/>
        <source>Laboratory result (ORU^R01)</source>
        <translation>Résultat de laboratoire (ORU^R01)</translation>
    </message>
</context>
<context>
    <name>ScaleMenu</name>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="72"/>
        <source>S&amp;cale</source>
        <translation>É&amp;chelle</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="74"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="80"/>
        <source>The Studio is drawn at {n} % when it is started again; it goes on where it was.</source>
        <translation>Le Studio s’affichera à {n} % au prochain démarrage ; il reprend où il en était.</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="58"/>
        <source>Schedule editor</source>
        <translation>Éditeur de planning</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="63"/>
        <source>Schedule as text</source>
        <translation>Planning en texte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="64"/>
        <source>Empty: runs whenever the production runs</source>
        <translation>Vide : en marche dès que la production l’est</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="70"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="73"/>
        <source>Time zone of the machine</source>
        <translation>Fuseau horaire de la machine</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="78"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="324"/>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="87"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="326"/>
        <source>Next starts and stops</source>
        <translation>Prochains démarrages et arrêts</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="112"/>
        <source>There is no item “{name}” any more.</source>
        <translation>Il n’y a plus d’élément « {name} ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="136"/>
        <source>Add to the schedule of “{name}”</source>
        <translation>Ajouter au planning de « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="153"/>
        <source>Remove from the schedule of “{name}”</source>
        <translation>Supprimer du planning de « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="159"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="167"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="179"/>
        <source>Change the schedule of “{name}”</source>
        <translation>Modifier le planning de « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="186"/>
        <source>Time zone of the schedule of “{name}”</source>
        <translation>Fuseau horaire du planning de « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="204"/>
        <source>Start {when}</source>
        <translation>Démarrage {when}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="204"/>
        <source>Stop {when}</source>
        <translation>Arrêt {when}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="225"/>
        <source>{first} to {last}, {zone}</source>
        <translation>{first} à {last}, {zone}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="226"/>
        <source>time of the machine</source>
        <translation>heure de la machine</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="230"/>
        <source>By its schedule it runs now.</source>
        <translation>Selon son planning, il est en marche maintenant.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="232"/>
        <source>By its schedule it is stopped now.</source>
        <translation>Selon son planning, il est arrêté maintenant.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="239"/>
        <source>Nothing changes in the next two years.</source>
        <translation>Rien ne change dans les deux prochaines années.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="242"/>
        <source>{when}  starts</source>
        <translation>{when}  démarre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="242"/>
        <source>{when}  stops</source>
        <translation>{when}  s’arrête</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="246"/>
        <source>clocks {hours} h</source>
        <translation>changement d’heure {hours} h</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="266"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="274"/>
        <source>A start</source>
        <translation>Un démarrage</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="275"/>
        <source>A stop</source>
        <translation>Un arrêt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="276"/>
        <source>Every day from 8:00 to 18:00</source>
        <translation>Chaque jour de 8:00 à 18:00</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="277"/>
        <source>Every night from 22:00 to 6:00</source>
        <translation>Chaque nuit de 22:00 à 6:00</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="287"/>
        <source>Only Monday to Friday from 8:00 to 18:00</source>
        <translation>Seulement du lundi au vendredi de 8:00 à 18:00</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="288"/>
        <source>Always: no events</source>
        <translation>Toujours : aucun événement</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="298"/>
        <source>Remove the event (Delete)</source>
        <translation>Supprimer l’événement (Suppr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="310"/>
        <source>The week before</source>
        <translation>La semaine précédente</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="313"/>
        <source>The week after</source>
        <translation>La semaine suivante</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="315"/>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="318"/>
        <source>Drag down a day to let it run there.</source>
        <translation>Glissez vers le bas dans un jour pour qu’il soit en marche à ces heures.</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="140"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/line_editor.py" line="141"/>
        <source>Edit {title}</source>
        <translation>Modifier {title}</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <location filename="../hie_studio/editors/schedules/feature.py" line="24"/>
        <source>Schedule of {name}</source>
        <translation>Planning de {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/feature.py" line="30"/>
        <source>Sche&amp;dule of the item…</source>
        <translation>Pla&amp;nning de l’élément…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="97"/>
        <source>cron {expression}</source>
        <translation>cron {expression}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="99"/>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="101"/>
        <source>{weekday} number {n} of the month at {at}</source>
        <translation>{weekday} n° {n} du mois à {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="104"/>
        <source>every {weekday} at {at}</source>
        <translation>chaque {weekday} à {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="107"/>
        <source>day {day} of each month at {at}</source>
        <translation>le {day} de chaque mois à {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="110"/>
        <source>{day} {month} each year at {at}</source>
        <translation>le {day} {month} de chaque année à {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="115"/>
        <source>once, {date} at {at}</source>
        <translation>une fois, {date} à {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="117"/>
        <source>every day at {at}</source>
        <translation>chaque jour à {at}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="128"/>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="129"/>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="130"/>
        <source>A weekday of each month</source>
        <translation>Un jour de la semaine chaque mois</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="131"/>
        <source>A day of each month</source>
        <translation>Un jour de chaque mois</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="132"/>
        <source>A day of each year</source>
        <translation>Un jour de chaque année</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/writing.py" line="133"/>
        <source>Once</source>
        <translation>Une fois</translation>
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
        <translation>Éditeur de schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="114"/>
        <source>There is no schema “{name}” any more</source>
        <translation>Il n’y a plus de schéma « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="115"/>
        <source>Undo brings it back.</source>
        <translation>Annuler la rétablit.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="122"/>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="122"/>
        <source>{n} problems</source>
        <translation>{n} problèmes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="151"/>
        <source>New message type</source>
        <translation>Nouveau type de message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="151"/>
        <source>e.g. ADT_A08</source>
        <translation>p. ex. ADT_A08</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="152"/>
        <source>New message structure</source>
        <translation>Nouvelle structure de message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="152"/>
        <source>Name, e.g. ADT_A01; one of the base begins as it is there</source>
        <translation>Nom, p. ex. ADT_A01 ; une structure de la base commence telle qu’elle y est</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="153"/>
        <source>New segment</source>
        <translation>Nouveau segment</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="153"/>
        <source>A letter and two letters or digits, e.g. ZPI; one of the base begins with its fields</source>
        <translation>Une lettre et deux lettres ou chiffres, p. ex. ZPI ; un segment de la base commence avec ses champs</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="154"/>
        <source>New data type</source>
        <translation>Nouveau type de données</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="154"/>
        <source>Name, e.g. ZCX</source>
        <translation>Nom, p. ex. ZCX</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="155"/>
        <source>New code table</source>
        <translation>Nouvelle table de codes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="155"/>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="162"/>
        <location filename="../hie_studio/editors/schemas/editor.py" line="187"/>
        <location filename="../hie_studio/editors/schemas/editor.py" line="366"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="170"/>
        <source>Add “{what}” to schema {name}</source>
        <translation>Ajouter « {what} » au schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="185"/>
        <source>{code} is in the table already</source>
        <translation>{code} est déjà dans la table</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="187"/>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="187"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="194"/>
        <source>Add to “{what}” of schema {name}</source>
        <translation>Ajouter à « {what} » du schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="209"/>
        <source>Add a segment to “{what}” of schema {name}</source>
        <translation>Ajouter un segment à « {what} » du schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="223"/>
        <source>Group segments of “{what}” of schema {name}</source>
        <translation>Grouper des segments de « {what} » du schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="231"/>
        <source>Dissolve a group of “{what}” of schema {name}</source>
        <translation>Dissocier un groupe de « {what} » du schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="244"/>
        <source>Move a segment of “{what}” of schema {name}</source>
        <translation>Déplacer un segment de « {what} » du schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="255"/>
        <source>Remove “{what}” from schema {name}</source>
        <translation>Supprimer « {what} » du schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="266"/>
        <source>Change “{what}” of schema {name}</source>
        <translation>Modifier « {what} » du schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="367"/>
        <source>Add (Insert)</source>
        <translation>Ajouter (Inser)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="370"/>
        <source>&amp;Field, component or value</source>
        <translation>&amp;Champ, composant ou valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="371"/>
        <source>Segment in the &amp;structure</source>
        <translation>Segment dans la &amp;structure</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="377"/>
        <source>&amp;Z segment or other segment…</source>
        <translation>Segment &amp;Z ou autre segment…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="378"/>
        <source>&amp;Message structure…</source>
        <translation>Structure de &amp;message…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="379"/>
        <source>Message &amp;type…</source>
        <translation>&amp;Type de message…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="380"/>
        <source>&amp;Data type…</source>
        <translation>Type de &amp;données…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="381"/>
        <source>&amp;Code table…</source>
        <translation>Table de c&amp;odes…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="395"/>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="397"/>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="399"/>
        <source>Remove (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="400"/>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="402"/>
        <source>Make the selected segments, side by side, an optional repeating group</source>
        <translation>Faire des segments sélectionnés, côte à côte, un groupe facultatif et répétable</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="404"/>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="405"/>
        <source>One of the selected segments, side by side, may come</source>
        <translation>L’un des segments sélectionnés, côte à côte, peut venir</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="406"/>
        <source>Dissolve</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="407"/>
        <source>Put the segments of the group in its place</source>
        <translation>Mettre les segments du groupe à sa place</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="409"/>
        <source>Who uses it</source>
        <translation>Utilisations</translation>
    </message>
</context>
<context>
    <name>SchemaForm</name>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="106"/>
        <source>Based on: an HL7 version or another category</source>
        <translation>Basé sur : une version HL7 ou une autre catégorie</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="107"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="108"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="109"/>
        <source>Message structure</source>
        <translation>Structure de message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="110"/>
        <source>Message type of the reply</source>
        <translation>Type de message de la réponse</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="111"/>
        <source>Definition: [ ] optional, { } repeating, &lt; | &gt; one of</source>
        <translation>Définition : [ ] facultatif, { } répétable, &lt; | &gt; l’un de</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="112"/>
        <source>Segment; base: before its name takes it from the base</source>
        <translation>Segment ; base: devant son nom le prend dans la base</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="113"/>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="114"/>
        <source>Repeating</source>
        <translation>Répétable</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="115"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="116"/>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="117"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="118"/>
        <source>Data type</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="119"/>
        <source>Required: R yes, O optional, C conditional, X not used</source>
        <translation>Obligatoire : R oui, O facultatif, C conditionnel, X non utilisé</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="120"/>
        <source>Longest value, in characters</source>
        <translation>Valeur la plus longue, en caractères</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="121"/>
        <source>Code table</source>
        <translation>Table de codes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/form.py" line="138"/>
        <source>Choose something in the tree, or add to it.</source>
        <translation>Choisissez quelque chose dans l’arbre, ou ajoutez-y.</translation>
    </message>
</context>
<context>
    <name>SchemaTree</name>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="36"/>
        <source>Message types</source>
        <translation>Types de message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="37"/>
        <source>Message structures</source>
        <translation>Structures de message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="38"/>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="39"/>
        <source>Data types</source>
        <translation>Types de données</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="40"/>
        <source>Code tables</source>
        <translation>Tables de codes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="48"/>
        <source>one of</source>
        <translation>l’un de</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="50"/>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="50"/>
        <location filename="../hie_studio/editors/schemas/tree.py" line="222"/>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="53"/>
        <location filename="../hie_studio/editors/schemas/tree.py" line="224"/>
        <source>repeating</source>
        <translation>répétable</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="70"/>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="71"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="71"/>
        <source>Type or use</source>
        <translation>Type ou usage</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="71"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="194"/>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/tree.py" line="194"/>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
</context>
<context>
    <name>Schemas</name>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="35"/>
        <source>Schema {name}</source>
        <translation>Schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="41"/>
        <source>HL7 &amp;schemas…</source>
        <translation>&amp;Schémas HL7…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="55"/>
        <source>There is a schema “{name}” already.</source>
        <translation>Il y a déjà un schéma « {name} ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="58"/>
        <source>New schema</source>
        <translation>Nouveau schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="59"/>
        <source>Name of the category, as settings and transforms name it: Name:ADT_A01</source>
        <translation>Nom de la catégorie, tel que les réglages et les transformations la nomment : Nom:ADT_A01</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="60"/>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="68"/>
        <source>New schema “{name}”</source>
        <translation>Nouveau schéma « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="82"/>
        <source>HL7 schemas</source>
        <translation>Schémas HL7</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="84"/>
        <source>Based on</source>
        <translation>Basé sur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="84"/>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="84"/>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="85"/>
        <source>No schemas of your own yet</source>
        <translation>Pas encore de schémas à vous</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="87"/>
        <source>A schema adds to an HL7 version what is the site’s own: Z segments, structures, code tables.</source>
        <translation>Un schéma ajoute à une version HL7 ce qui est propre au site : segments Z, structures, tables de codes.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="54"/>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="72"/>
        <source>Find in the &amp;workspace…</source>
        <translation>Rechercher dans l’&amp;espace de travail…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="73"/>
        <source>&amp;Who uses this</source>
        <translation>&amp;Qui utilise ceci</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="74"/>
        <source>Go to what is named &amp;here</source>
        <translation>Aller à ce qui est nommé &amp;ici</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="75"/>
        <source>Rename ever&amp;ywhere…</source>
        <translation>Renommer par&amp;tout…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="128"/>
        <source>Reading other workspaces…</source>
        <translation>Lecture d’autres espaces de travail…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="212"/>
        <source>{name} has no editor here; its file is in the folder {folder}.</source>
        <translation>{name} n’a pas d’éditeur ici ; son fichier est dans le dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="251"/>
        <source>Select an item, or put the cursor on a name: of an item, rule, table, port, function.</source>
        <translation>Sélectionnez un élément, ou placez le curseur sur un nom : d’un élément, d’une règle, d’une table, d’un port, d’une fonction.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/feature.py" line="274"/>
        <source>Select an item, or open a rule, transform or lookup table, to rename it.</source>
        <translation>Sélectionnez un élément, ou ouvrez une règle, une transformation ou une table de correspondance, pour renommer.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="67"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="72"/>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="74"/>
        <source>line {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="92"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="93"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="94"/>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="95"/>
        <source>Lookup table</source>
        <translation>Table de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="96"/>
        <source>Business process</source>
        <translation>Processus métier</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="97"/>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="98"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="99"/>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="100"/>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="101"/>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="102"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/finding.py" line="103"/>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="50"/>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="54"/>
        <source>Find in items, settings, rules, transforms, tables, tests…</source>
        <translation>Rechercher dans les éléments, réglages, règles, transformations, tables, tests…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="55"/>
        <source>Find in the workspace</source>
        <translation>Rechercher dans l’espace de travail</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="59"/>
        <source>Kinds to search</source>
        <translation>Types à rechercher</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="60"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="63"/>
        <source>Recent workspaces too</source>
        <translation>Aussi les espaces de travail récents</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="69"/>
        <source>Who uses it</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="70"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="72"/>
        <source>Places found</source>
        <translation>Emplacements trouvés</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="105"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="105"/>
        <source>Fewer or other words, or all kinds, may find more.</source>
        <translation>Moins de mots, d’autres mots ou tous les types donneront peut-être plus.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="109"/>
        <source>Type a few words: a name, a port, a code, a part of a condition. Enter leads to the place.</source>
        <translation>Saisissez quelques mots : un nom, un port, un code, une partie d’une condition. Entrée mène à l’emplacement.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="111"/>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="121"/>
        <source>1 place uses {name} ({kind})</source>
        <translation>1 endroit utilise {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="123"/>
        <source>{n} places use {name} ({kind})</source>
        <translation>{n} endroits utilisent {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="162"/>
        <source>1 place</source>
        <translation>1 emplacement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="162"/>
        <source>{n} places</source>
        <translation>{n} emplacements</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="163"/>
        <source>The first {n} places</source>
        <translation>Les {n} premiers emplacements</translation>
    </message>
</context>
<context>
    <name>SendEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="74"/>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="75"/>
        <source>Add a target…</source>
        <translation>Ajouter une cible…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="76"/>
        <source>Transforms</source>
        <translation>Transformations</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="77"/>
        <source>Add a transform…</source>
        <translation>Ajouter une transformation…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="82"/>
        <source>Open transform</source>
        <translation>Ouvrir la transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="87"/>
        <source>through the transforms</source>
        <translation>par les transformations</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="93"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="101"/>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="95"/>
        <source>Higher goes first in the target&apos;s queue; 0 keeps the message&apos;s own</source>
        <translation>La plus haute passe en premier dans la file de la cible ; 0 garde celle du message</translation>
    </message>
</context>
<context>
    <name>SendTestPanel</name>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="34"/>
        <source>Press Run first; the production must allow testing.</source>
        <translation>Appuyez d&apos;abord sur Démarrer&#xa0;; la production doit autoriser les tests.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="35"/>
        <source>Test message</source>
        <translation>Message de test</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="39"/>
        <source>Item that takes the message in</source>
        <translation>Élément qui reçoit le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="43"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="44"/>
        <source>Sample message</source>
        <translation>Message d&apos;exemple</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="45"/>
        <source>Pick a sample…</source>
        <translation>Choisir un exemple…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="49"/>
        <source>Message to send</source>
        <translation>Message à envoyer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="50"/>
        <source>Paste an HL7 message, or pick a sample above</source>
        <translation>Collez un message HL7 ou choisissez un exemple ci-dessus</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="52"/>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="53"/>
        <source>The reply appears here</source>
        <translation>La réponse apparaît ici</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="56"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="59"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="98"/>
        <source>Sending to {item}…</source>
        <translation>Envoi à {item}…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="105"/>
        <source>Taken in as message {id}.</source>
        <translation>Reçu comme message {id}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="107"/>
        <source>It was not answered.</source>
        <translation>Il n&apos;y a pas eu de réponse.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../hie_studio/session.py" line="130"/>
        <source>The simulated systems do not run: {why}</source>
        <translation>Les systèmes simulés ne fonctionnent pas : {why}</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="100"/>
        <source>Settings of the transform</source>
        <translation>Réglages de la transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="104"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="105"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="112"/>
        <source>A failing step ends the transform</source>
        <translation>Une étape en échec arrête la transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="114"/>
        <source>A missing source segment counts as empty</source>
        <translation>Un segment source manquant compte comme vide</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="120"/>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="121"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="122"/>
        <source>Source: class and schema</source>
        <translation>Source : classe et schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="123"/>
        <source>Target: class and schema</source>
        <translation>Cible : classe et schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="124"/>
        <source>The target begins as</source>
        <translation>La cible commence comme</translation>
    </message>
</context>
<context>
    <name>ShortcutWindow</name>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="26"/>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="29"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="30"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="30"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="33"/>
        <source>{n} items are selected.</source>
        <translation>{n} éléments sont sélectionnés.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="40"/>
        <source>{n} problems.</source>
        <translation>{n} problèmes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="44"/>
        <source>From {names}.</source>
        <translation>De {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="46"/>
        <source>To {names}.</source>
        <translation>Vers {names}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="48"/>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="68"/>
        <source>HIE Studio</source>
        <translation>HIE Studio</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="40"/>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="51"/>
        <source>New from a template</source>
        <translation>Nouveau à partir d’un modèle</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="54"/>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="77"/>
        <source>Draw a production, press Run, watch messages flow. Drop an IRIS export (.xml, .cls, .zip) anywhere on this window to import it, or a workspace folder to open it.</source>
        <translation>Dessinez une production, appuyez sur Démarrer, regardez passer les messages. Déposez un export IRIS (.xml, .cls, .zip) sur cette fenêtre pour l’importer, ou un dossier de travail pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="90"/>
        <source>New production</source>
        <translation>Nouvelle production</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="91"/>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="92"/>
        <source>Import from IRIS</source>
        <translation>Importer depuis IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="93"/>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="124"/>
        <source>A copy in a folder of your own is made and opened.</source>
        <translation>Une copie est faite dans un dossier à vous, puis ouverte.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="144"/>
        <source>Back to {name}</source>
        <translation>Retour à {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/start_page.py" line="136"/>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="29"/>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="30"/>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="31"/>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="32"/>
        <source>Retrying</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="33"/>
        <source>Paused by its schedule</source>
        <translation>En pause selon son planning</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/states.py" line="34"/>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
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
        <translation>Non disponible dans HIE</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../hie_studio/window/status.py" line="71"/>
        <source>{n} msg/s</source>
        <translation>{n} msg/s</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="73"/>
        <source>{n} queued</source>
        <translation>{n} en file d&apos;attente</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="76"/>
        <source>{n} errors</source>
        <translation>{n} erreurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="79"/>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="122"/>
        <source>Problem of the step</source>
        <translation>Problème de l’étape</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="127"/>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="129"/>
        <source>For each</source>
        <translation>Pour chaque</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="130"/>
        <source>Counted by the variable</source>
        <translation>Compté par la variable</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="132"/>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="132"/>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="136"/>
        <source>Value to log</source>
        <translation>Valeur à journaliser</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="138"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="148"/>
        <source>Remark on this step</source>
        <translation>Remarque sur cette étape</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="155"/>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="166"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="157"/>
        <source>Set the target</source>
        <translation>Définir la cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="158"/>
        <source>Append to the target</source>
        <translation>Ajouter à la cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="159"/>
        <source>Insert into the target</source>
        <translation>Insérer dans la cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="160"/>
        <source>Clear the target</source>
        <translation>Vider la cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="161"/>
        <source>Remove the target</source>
        <translation>Supprimer la cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="167"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="169"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="171"/>
        <source>At place</source>
        <translation>À la place</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="179"/>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="180"/>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="185"/>
        <source>Transform to call</source>
        <translation>Transformation à appeler</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="186"/>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="189"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="190"/>
        <source>Into</source>
        <translation>Vers</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="191"/>
        <source>Value passed along (aux)</source>
        <translation>Valeur transmise (aux)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="195"/>
        <source>Of its cases the first whose condition holds runs; if none does, what stands last.</source>
        <translation>Le premier cas dont la condition est vraie s’exécute ; sinon, ce qui est en dernier.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="200"/>
        <source>Add a case</source>
        <translation>Ajouter un cas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="207"/>
        <source>This step of IRIS is kept and written back as it is. It cannot run here; a Python step can do its work.</source>
        <translation>Cette étape d’IRIS est conservée et réécrite telle quelle. Elle ne peut pas s’exécuter ici ; une étape Python peut la remplacer.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="218"/>
        <source>Text of the kept step</source>
        <translation>Texte de l’étape conservée</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="220"/>
        <source>Python step that does its work (transforms/NAME.py)</source>
        <translation>Étape Python qui fait son travail (transforms/NOM.py)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="251"/>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_form.py" line="254"/>
        <source>The step is in use</source>
        <translation>L’étape est utilisée</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <location filename="../hie_studio/editors/mapper/step_list.py" line="104"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_list.py" line="144"/>
        <source>{sentence}, switched off</source>
        <translation>{sentence}, désactivé</translation>
    </message>
</context>
<context>
    <name>TableLinks</name>
    <message>
        <location filename="../hie_studio/editors/table_links.py" line="27"/>
        <source>Lookup tables used</source>
        <translation>Tables de correspondance utilisées</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/table_links.py" line="35"/>
        <source>Lookup table: {tables}</source>
        <translation>Table de correspondance : {tables}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/table_links.py" line="35"/>
        <source>Lookup tables: {tables}</source>
        <translation>Tables de correspondance : {tables}</translation>
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
        <translation>Tout exécuter</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="47"/>
        <source>Run selected</source>
        <translation>Exécuter la sélection</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="48"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="70"/>
        <source>Tests and what differs</source>
        <translation>Tests et différences</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="72"/>
        <source>Test or place</source>
        <translation>Test ou emplacement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="72"/>
        <source>Result or name</source>
        <translation>Résultat ou nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="72"/>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="72"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="102"/>
        <source>Choose a message in the message list, in its trace or in a window of its own, and press Capture as test: what comes out of it now is what is expected from then on.</source>
        <translation>Choisissez un message dans la liste, dans sa trace ou dans sa fenêtre, puis Capturer comme test : ce qui en sort maintenant est ce qui sera attendu.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="105"/>
        <source>No tests yet</source>
        <translation>Aucun test</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="140"/>
        <source>{passed} of {n} passed, {messages} messages, {seconds} s</source>
        <translation>{passed} sur {n} réussis, {messages} messages, {seconds} s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="174"/>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="174"/>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="186"/>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="43"/>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="46"/>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="47"/>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="48"/>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/view_menus.py" line="49"/>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
</context>
<context>
    <name>ThroughputPanel</name>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="69"/>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="71"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="73"/>
        <source>Whole production</source>
        <translation>Production entière</translation>
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
        <translation>Figer les graphiques</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="83"/>
        <source>messages / s</source>
        <translation>messages / s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="84"/>
        <source>queued</source>
        <translation>en file d&apos;attente</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="122"/>
        <source>In {n} /s</source>
        <translation>Entrée {n} /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="123"/>
        <source>Out {n} /s</source>
        <translation>Sortie {n} /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="124"/>
        <source>Queued {n}</source>
        <translation>En file d&apos;attente {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="131"/>
        <source>The graph begins after two seconds.</source>
        <translation>Le graphique commence après deux secondes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="132"/>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="134"/>
        <source>Press Run: rates and queues of the last five minutes appear here.</source>
        <translation>Appuyez sur Démarrer&#xa0;: débits et files d&apos;attente des cinq dernières minutes apparaissent ici.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="135"/>
        <source>Nothing is running</source>
        <translation>Rien n&apos;est en marche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="160"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../hie_studio/panels/trace/timeline.py" line="56"/>
        <source>Steps of the message</source>
        <translation>Étapes du message</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="38"/>
        <source>&amp;Guided tour</source>
        <translation>Visite &amp;guidée</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="86"/>
        <source>Begin</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="88"/>
        <source>Make a production of your own, open one, or import what you have in IRIS. Files dropped anywhere on the window are taken too.</source>
        <translation>Créez votre propre production, ouvrez-en une ou importez ce que vous avez dans IRIS. Les fichiers déposés n’importe où sur la fenêtre sont pris aussi.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="94"/>
        <source>Or begin with one that works</source>
        <translation>Ou commencez par une qui fonctionne</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="96"/>
        <source>A template is copied into a folder of your own, with rules, transforms and tests. Below are samples of every protocol. Choose one: the tour goes on there.</source>
        <translation>Un modèle est copié dans un dossier à vous, avec règles, transformations et tests. En dessous, des exemples de chaque protocole. Choisissez-en un : la visite y continue.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="106"/>
        <source>The production</source>
        <translation>La production</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="108"/>
        <source>Messages come in at the left, are routed in the middle and leave at the right. Drag from the dot of an item to another to connect them; type on the canvas to add an item; the arrow keys walk from one to the next.</source>
        <translation>Les messages arrivent à gauche, sont routés au milieu et sortent à droite. Tirez du point d’un élément vers un autre pour les relier ; tapez sur le canevas pour ajouter un élément ; les flèches passent de l’un au suivant.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="115"/>
        <source>Items to add</source>
        <translation>Éléments à ajouter</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="117"/>
        <source>Services take messages in, processes decide, operations send. Drag one onto the canvas, or press Enter on it.</source>
        <translation>Les services reçoivent les messages, les processus décident, les opérations envoient. Faites-en glisser un sur le canevas, ou appuyez sur Entrée dessus.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="123"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="125"/>
        <source>What the selected items are set to, with units and defaults; what differs from the default is marked. The name IRIS gives a setting stands beside ours.</source>
        <translation>Les réglages des éléments sélectionnés, avec unités et valeurs par défaut ; ce qui diffère de la valeur par défaut est marqué. Le nom qu’IRIS donne à un réglage figure à côté du nôtre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="131"/>
        <source>What is wrong, what happens</source>
        <translation>Ce qui ne va pas, ce qui se passe</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="133"/>
        <source>Problems are found after each change. While the production runs: its messages, the story of one, throughput, the log. Tests show whether it still does what it should.</source>
        <translation>Les problèmes sont détectés après chaque modification. Pendant que la production tourne : ses messages, la trace de l’un d’eux, le débit, le journal. Les tests montrent si elle fait toujours ce qu’elle doit.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="139"/>
        <source>Run</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="141"/>
        <source>F5 saves and starts the production; figures then show on the items and connections. Reload takes over changes while it runs.</source>
        <translation>F5 enregistre et démarre la production ; des chiffres s’affichent alors sur les éléments et les connexions. Recharger applique les modifications pendant qu’elle tourne.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="147"/>
        <source>Anything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="149"/>
        <source>Ctrl+Shift+P finds every command, item, rule and table by a few letters. Ctrl+Z takes back any edit. Help &gt; Keyboard shortcuts lists the keys.</source>
        <translation>Ctrl+Maj+P trouve chaque commande, élément, règle et table par quelques lettres. Ctrl+Z annule toute modification. Aide &gt; Raccourcis clavier donne la liste des touches.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="122"/>
        <source>Received by {item}</source>
        <translation>Reçu par {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="123"/>
        <source>{item} decided by its rules</source>
        <translation>{item} a décidé selon ses règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="124"/>
        <source>Transformed for {target}</source>
        <translation>Transformé pour {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="125"/>
        <source>Queued for {target}</source>
        <translation>En file d&apos;attente pour {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="126"/>
        <source>Sent by {item}</source>
        <translation>Envoyé par {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="127"/>
        <source>Reply to {item}</source>
        <translation>Réponse à {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="128"/>
        <source>{item} tries again</source>
        <translation>{item} fait une nouvelle tentative</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="129"/>
        <source>Completed at {item}</source>
        <translation>Terminé à {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="130"/>
        <source>Failed at {item}</source>
        <translation>Échoué à {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="131"/>
        <source>Suspended at {item}</source>
        <translation>Suspendu à {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="132"/>
        <source>{item} sent it nowhere</source>
        <translation>{item} ne l&apos;a envoyé nulle part</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="133"/>
        <source>Bad message at {item}</source>
        <translation>Message invalide à {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="134"/>
        <source>Sent again to {item}</source>
        <translation>Renvoyé à {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="149"/>
        <source>Sends to {target}</source>
        <translation>Envoie à {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="154"/>
        <source>Took {time}</source>
        <translation>Durée&#xa0;: {time}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="163"/>
        <source>{rule}: not tried, {why}</source>
        <translation>{rule}&#xa0;: non essayée, {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="196"/>
        <source>{end}, {n} steps in {time}</source>
        <translation>{end}, {n} étapes en {time}</translation>
    </message>
</context>
<context>
    <name>TraceEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="142"/>
        <source>Value to log</source>
        <translation>Valeur à journaliser</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="147"/>
        <source>Log it goes to</source>
        <translation>Journal de destination</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="148"/>
        <source>event log</source>
        <translation>journal des événements</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="149"/>
        <source>rule log (debug)</source>
        <translation>journal des règles (debug)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="153"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="154"/>
        <source>to the</source>
        <translation>dans le</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="54"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="63"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="68"/>
        <source>Open message</source>
        <translation>Ouvrir le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="72"/>
        <location filename="../hie_studio/panels/trace/panel.py" line="73"/>
        <source>Capture as test</source>
        <translation>Capturer comme test</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="76"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="78"/>
        <source>Choose a message in the message list and press Trace, or double-click it.</source>
        <translation>Choisissez un message dans la liste et appuyez sur Trace, ou double-cliquez dessus.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="79"/>
        <source>No message chosen</source>
        <translation>Aucun message choisi</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="135"/>
        <source>{what} at {time}</source>
        <translation>{what} à {time}</translation>
    </message>
</context>
<context>
    <name>TransformEditor</name>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="56"/>
        <source>Transform editor</source>
        <translation>Éditeur de transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="63"/>
        <source>Problem of the transform</source>
        <translation>Problème de la transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="71"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="72"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="77"/>
        <source>DTL of IRIS</source>
        <translation>DTL d’IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="78"/>
        <source>YAML of the file</source>
        <translation>YAML du fichier</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="81"/>
        <source>Preview and texts</source>
        <translation>Aperçu et textes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="82"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="123"/>
        <source>{name} was removed; undo brings it back</source>
        <translation>{name} a été supprimé ; Annuler le rétablit</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="152"/>
        <source>Fails on the message below: {why}</source>
        <translation>Échoue sur le message ci-dessous : {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="177"/>
        <source>No step sets {path} yet</source>
        <translation>Aucune étape ne définit encore {path}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="182"/>
        <source>Choose a step with a value, or drag the field onto the target</source>
        <translation>Choisissez une étape avec une valeur, ou glissez le champ sur la cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="69"/>
        <source>Add step “{step}”</source>
        <translation>Ajouter l’étape « {step} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="95"/>
        <source>Duplicate step “{step}”</source>
        <translation>Dupliquer l’étape « {step} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="109"/>
        <source>Delete step “{step}”</source>
        <translation>Supprimer l’étape « {step} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="113"/>
        <source>Delete {n} steps</source>
        <translation>Supprimer {n} étapes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="150"/>
        <source>Move step “{step}”</source>
        <translation>Déplacer l’étape « {step} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="164"/>
        <source>Switch off “{step}”</source>
        <translation>Désactiver « {step} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="166"/>
        <source>Switch on “{step}”</source>
        <translation>Activer « {step} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="169"/>
        <source>Change step “{step}”</source>
        <translation>Modifier l’étape « {step} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/step_commands.py" line="180"/>
        <source>Change the settings of “{name}”</source>
        <translation>Modifier les réglages de « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="246"/>
        <source>Add step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="248"/>
        <source>Add step (Insert)</source>
        <translation>Ajouter une étape (Inser)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="251"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="254"/>
        <source>Settings of the transform (Escape in the steps)</source>
        <translation>Réglages de la transformation (Échap dans les étapes)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="257"/>
        <source>Duplicate the step (Ctrl+D)</source>
        <translation>Dupliquer l’étape (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="260"/>
        <source>Delete the step (Delete)</source>
        <translation>Supprimer l’étape (Suppr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="263"/>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="266"/>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="280"/>
        <source>No steps yet</source>
        <translation>Aucune étape</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="281"/>
        <source>Each step sets a field of the target. Press “Add step”.</source>
        <translation>Chaque étape définit un champ de la cible. Cliquez sur « Ajouter une étape ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="285"/>
        <source>Steps added here run when nothing above holds.</source>
        <translation>Les étapes ajoutées ici s’exécutent si rien au-dessus n’est vrai.</translation>
    </message>
</context>
<context>
    <name>TransformList</name>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="20"/>
        <source>Transforms</source>
        <translation>Transformations</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="22"/>
        <source>From → to</source>
        <translation>De → vers</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="22"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="23"/>
        <source>No transforms yet</source>
        <translation>Aucune transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/transform_list.py" line="24"/>
        <source>A transform makes one message out of another. Make one, then name it in a rule.</source>
        <translation>Une transformation fait d’un message un autre. Créez-en une, puis nommez-la dans une règle.</translation>
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
        <translation>&amp;Transformations…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/feature.py" line="64"/>
        <source>New transform “{name}”</source>
        <translation>Nouvelle transformation « {name} »</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <location filename="../hie_studio/message_tree/model.py" line="230"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/model.py" line="230"/>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/model.py" line="230"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/model.py" line="230"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>TryOut</name>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="47"/>
        <source>Item that sends the message</source>
        <translation>Élément qui envoie le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="50"/>
        <source>Sample message</source>
        <translation>Message d&apos;exemple</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="51"/>
        <source>Pick a sample…</source>
        <translation>Choisir un exemple…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="54"/>
        <source>Message to try</source>
        <translation>Message à essayer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="55"/>
        <source>Paste an HL7 message to see which rules fire</source>
        <translation>Collez un message HL7 pour voir quelles règles se déclenchent</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="56"/>
        <source>Fields of the message</source>
        <translation>Champs du message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="57"/>
        <location filename="../hie_studio/editors/rules/try_out.py" line="136"/>
        <source>No message</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="57"/>
        <location filename="../hie_studio/editors/rules/try_out.py" line="136"/>
        <source>Pick a sample, or paste a message as text.</source>
        <translation>Choisissez un exemple ou collez un message en texte.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="64"/>
        <source>Message to try, as text and as fields</source>
        <translation>Message d’essai, en texte et en champs</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="65"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="66"/>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="71"/>
        <source>Rules as tried</source>
        <translation>Règles essayées</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="137"/>
        <source>The verdict appears here.</source>
        <translation>Le verdict apparaît ici.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="127"/>
        <source>Goes to {targets}</source>
        <translation>Va à {targets}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="130"/>
        <source>Goes nowhere: no rule sends it on</source>
        <translation>Ne va nulle part&#xa0;: aucune règle ne le transmet</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="162"/>
        <source>fires</source>
        <translation>se déclenche</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="162"/>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="162"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="178"/>
        <source>Try a message from</source>
        <translation>Essayer un message de</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <location filename="../hie_studio/panels/viewer/checking.py" line="76"/>
        <source>HL7 {version}, as the message says</source>
        <translation>HL7 {version}, comme l’indique le message</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="38"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="39"/>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="71"/>
        <source>{why} With version control every commit keeps the workspace as it is, to be compared and brought back.</source>
        <translation>{why} Avec la gestion de versions, chaque commit conserve l’espace de travail tel qu’il est, pour le comparer et le rétablir.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="73"/>
        <source>No versions are kept</source>
        <translation>Aucune version n’est conservée</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="108"/>
        <source>Since “{version}”</source>
        <translation>Depuis « {version} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="110"/>
        <source>From “{older}” to “{newer}”</source>
        <translation>De « {older} » à « {newer} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="122"/>
        <source>Restore version “{version}”</source>
        <translation>Restaurer la version « {version} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="126"/>
        <source>Nothing differs from version “{version}”.</source>
        <translation>Rien ne diffère de la version « {version} ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="129"/>
        <source>The production is as in version “{version}”. Undo takes that back; save to keep it.</source>
        <translation>La production est comme dans la version « {version} ». Annuler revient en arrière ; enregistrez pour la conserver.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="155"/>
        <source>That cannot be done</source>
        <translation>C’est impossible</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/feature.py" line="157"/>
        <source>No versions can be shown</source>
        <translation>Aucune version ne peut être affichée</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="118"/>
        <source>Say in a few words what you changed.</source>
        <translation>Dites en quelques mots ce que vous avez modifié.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="122"/>
        <source>Files outside the workspace are staged in this repository ({names}). Commit them first, or unstage them.</source>
        <translation>Des fichiers hors de l’espace de travail sont indexés dans ce dépôt ({names}). Validez-les d’abord, ou désindexez-les.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="129"/>
        <source>Nothing has changed since the last version.</source>
        <translation>Rien n’a changé depuis la dernière version.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="149"/>
        <source>Versions need the package dulwich, which is not installed: pip install &apos;hie[studio]&apos;.</source>
        <translation>Les versions nécessitent le paquet dulwich, qui n’est pas installé : pip install &apos;hie[studio]&apos;.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="171"/>
        <source>{folder} is in no git repository.</source>
        <translation>{folder} n’est dans aucun dépôt git.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="175"/>
        <source>The repository is bare: it has no files to look at.</source>
        <translation>Le dépôt est nu (bare) : il n’a pas de fichiers à consulter.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="179"/>
        <source>The repository cannot be read: {why}</source>
        <translation>Le dépôt est illisible : {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="249"/>
        <source>The workspace was not there yet in version {id}.</source>
        <translation>L’espace de travail n’existait pas encore dans la version {id}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/repository.py" line="264"/>
        <source>The version is larger than 64 MB.</source>
        <translation>La version dépasse 64 Mo.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="50"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="55"/>
        <source>What you changed</source>
        <translation>Ce que vous avez modifié</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="56"/>
        <source>What did you change?</source>
        <translation>Qu’avez-vous modifié ?</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="57"/>
        <source>Commit</source>
        <translation>Valider</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="58"/>
        <location filename="../hie_studio/panels/versions/panel.py" line="169"/>
        <source>Compare with now</source>
        <translation>Comparer à maintenant</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="59"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="62"/>
        <source>Start keeping versions</source>
        <translation>Commencer à conserver des versions</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="76"/>
        <source>No versions</source>
        <translation>Aucune version</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="76"/>
        <source>Save the production first: versions are kept of its files.</source>
        <translation>Enregistrez d’abord la production : les versions sont celles de ses fichiers.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="81"/>
        <source>Versions of the workspace, newest first</source>
        <translation>Versions de l’espace de travail, la plus récente d’abord</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="82"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="82"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="82"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="82"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="134"/>
        <source>A version by {who}</source>
        <translation>Une version de {who}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="139"/>
        <source>Branch {name}</source>
        <translation>Branche {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="139"/>
        <source>No branch</source>
        <translation>Aucune branche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="142"/>
        <source>nothing changed since the last version</source>
        <translation>rien de modifié depuis la dernière version</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="145"/>
        <source>changed: {files}</source>
        <translation>modifié : {files}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="169"/>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="37"/>
        <source>Open &amp;message…</source>
        <translation>Ouvrir un &amp;message…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="59"/>
        <source>{name} does not begin with MSH; HL7 v2 messages are compared by field.</source>
        <translation>{name} ne commence pas par MSH ; les messages HL7 v2 sont comparés par champ.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="60"/>
        <source>The messages cannot be compared</source>
        <translation>Les messages ne peuvent pas être comparés</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="71"/>
        <source>Open message</source>
        <translation>Ouvrir le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="87"/>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="95"/>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="100"/>
        <source>Messages (*.hl7 *.txt *.msg *.dat *.xml *.json)</source>
        <translation>Messages (*.hl7 *.txt *.msg *.dat *.xml *.json)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="101"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="115"/>
        <source>it holds {n} bytes; 1 to {most} can be shown</source>
        <translation>il contient {n} octets ; 1 à {most} peuvent être affichés</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/feature.py" line="151"/>
        <source>The message cannot be opened</source>
        <translation>Le message ne peut pas être ouvert</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <location filename="../hie_studio/editors/schedules/week_view.py" line="35"/>
        <source>Week of {date}</source>
        <translation>Semaine du {date}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/week_view.py" line="126"/>
        <source>{day}: runs from {begin} to {end}</source>
        <translation>{day} : en marche de {begin} à {end}</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="35"/>
        <source>Step {n}</source>
        <translation>Étape {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="49"/>
        <source>{item} decides by its rules</source>
        <translation>{item} décide selon ses règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="51"/>
        <source>{item} hands it on</source>
        <translation>{item} le transmet</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="52"/>
        <source>{item} would send it out</source>
        <translation>{item} l’enverrait</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="53"/>
        <source>{item} sends it nowhere</source>
        <translation>{item} ne l’envoie nulle part</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="54"/>
        <source>{item} deletes it</source>
        <translation>{item} le supprime</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="55"/>
        <source>{item}: not known from here on</source>
        <translation>{item} : inconnu à partir d’ici</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="56"/>
        <source>{item}: it goes wrong here</source>
        <translation>{item} : échec ici</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="59"/>
        <source>It comes in at {item}</source>
        <translation>Il arrive par {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="75"/>
        <source>from {item}, sent by {rule}</source>
        <translation>de {item}, envoyé par {rule}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="78"/>
        <source>from {item}</source>
        <translation>de {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="90"/>
        <source>through {transforms}</source>
        <translation>par {transforms}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="96"/>
        <source>it became a message of another kind</source>
        <translation>il est devenu un message d’un autre type</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="98"/>
        <source>nothing is changed</source>
        <translation>rien n’est modifié</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="102"/>
        <source>and {n} more changes</source>
        <translation>et {n} autres modifications</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="120"/>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="122"/>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="135"/>
        <source>Goes to {items}</source>
        <translation>Va vers {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="137"/>
        <source>not known beyond {items}</source>
        <translation>inconnu au-delà de {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="140"/>
        <source>goes wrong at {items}</source>
        <translation>échoue à {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="143"/>
        <source>Deleted at {items}</source>
        <translation>Supprimé à {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="143"/>
        <source>Goes nowhere</source>
        <translation>Ne va nulle part</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="151"/>
        <source>; answered {codes}</source>
        <translation>; réponse {codes}</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="53"/>
        <source>What would happen</source>
        <translation>Ce qui arriverait</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="57"/>
        <source>Item the message comes in at</source>
        <translation>Élément par lequel le message arrive</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="65"/>
        <source>Open message</source>
        <translation>Ouvrir le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="64"/>
        <source>Capture as test</source>
        <translation>Capturer comme test</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="66"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="68"/>
        <source>Steps the message would take</source>
        <translation>Étapes que suivrait le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="69"/>
        <source>Message at the chosen step</source>
        <translation>Message à l’étape choisie</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="72"/>
        <source>Drop a message file on the canvas, or take What if from the menu of a message in the list. Rules and transforms are tried as they stand; nothing runs, nothing is sent.</source>
        <translation>Déposez un fichier de message sur le canevas, ou choisissez « Et si » dans le menu d’un message de la liste. Règles et transformations sont essayées telles quelles ; rien ne s’exécute, rien n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="75"/>
        <source>What would happen to a message?</source>
        <translation>Qu’arriverait-il à un message ?</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="76"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="96"/>
        <source>Comes in at</source>
        <translation>Arrive par</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/panel.py" line="201"/>
        <source>{name} at {item}</source>
        <translation>{name} à {item}</translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="46"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="47"/>
        <source>&amp;What would happen to a message…</source>
        <translation>&amp;Qu’arriverait-il à un message…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="74"/>
        <source>There is no item a message could come in at. Add a service first.</source>
        <translation>Aucun élément ne peut recevoir de message. Ajoutez d’abord un service.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="83"/>
        <source>Message to try</source>
        <translation>Message d’essai</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="85"/>
        <source>Messages (*.hl7 *.txt *.msg *.dat *.xml *.json)</source>
        <translation>Messages (*.hl7 *.txt *.msg *.dat *.xml *.json)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="86"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/feature.py" line="103"/>
        <source>The message cannot be read</source>
        <translation>Le message est illisible</translation>
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
        <translation>Exécuter les &amp;tests</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="75"/>
        <source>Running…</source>
        <translation>Exécution…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="85"/>
        <source>Tests are files of the workspace. Save the production first, then capture again.</source>
        <translation>Les tests sont des fichiers de l’espace de travail. Enregistrez d’abord la production, puis recommencez.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="99"/>
        <source>Capture as test</source>
        <translation>Capturer comme test</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="100"/>
        <source>Where does this message come in?</source>
        <translation>Par où arrive ce message ?</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="109"/>
        <source>{name} at {item}</source>
        <translation>{name} à {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="119"/>
        <source>Capturing…</source>
        <translation>Capture…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="126"/>
        <source>Captured as tests/{file}  ·  {result}</source>
        <translation>Capturé dans tests/{file}  ·  {result}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="132"/>
        <source>No test can be made of the message</source>
        <translation>Aucun test ne peut être fait de ce message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="149"/>
        <source>The tests cannot be run</source>
        <translation>Les tests ne peuvent pas s’exécuter</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="151"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="168"/>
        <source>{result}  ·  the saved files were tested, without the changes not yet saved</source>
        <translation>{result}  ·  les fichiers enregistrés ont été testés, sans les modifications non enregistrées</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/feature.py" line="172"/>
        <source>{name}: {n} messages</source>
        <translation>{name} : {n} messages</translation>
    </message>
</context>
<context>
    <name>_AgoAxis</name>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="44"/>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
</TS>
