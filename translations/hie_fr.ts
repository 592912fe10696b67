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
        <location filename="../hie_studio/canvas/cards.py" line="25"/>
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
        <location filename="../hie_studio/canvas/editing.py" line="69"/>
        <source>Add “{name}” after “{source}”</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;» après «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="87"/>
        <source>Add an item: type to filter</source>
        <translation>Ajouter un élément&#xa0;: tapez pour filtrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="95"/>
        <source>Insert between “{source}” and “{target}”</source>
        <translation>Insérer entre « {source} » et « {target} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="132"/>
        <source>Remove {n} things</source>
        <translation>Supprimer {n} objets</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="208"/>
        <source>“{source}” routes by rules</source>
        <translation>«&#xa0;{source}&#xa0;» route selon des règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="210"/>
        <source>Add a rule “To {target}”</source>
        <translation>Ajouter une règle «&#xa0;Vers {target}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="217"/>
        <source>Add to rule “{name}”</source>
        <translation>Ajouter à la règle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="231"/>
        <source>Select the one item to connect from.</source>
        <translation>Sélectionnez l&apos;unique élément d&apos;où part la connexion.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="241"/>
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
        <location filename="../hie_studio/inspector/row.py" line="69"/>
        <source>Name of this setting in IRIS</source>
        <translation>Nom de ce paramètre dans IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="74"/>
        <source>Problem of {title}</source>
        <translation>Problème de {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="98"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="127"/>
        <source>Remove this setting</source>
        <translation>Supprimer ce paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="128"/>
        <source>Reset to the default: {default}</source>
        <translation>Rétablir la valeur par défaut&#xa0;: {default}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="137"/>
        <source>Reset {title}</source>
        <translation>Réinitialiser {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="145"/>
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
        <location filename="../hie_studio/inspector/field_spec.py" line="279"/>
        <source>Unique in the production; rules and targets follow a change</source>
        <translation>Unique dans la production&#xa0;; règles et cibles suivent un changement</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="280"/>
        <source>Notes for people; no effect</source>
        <translation>Notes pour les lecteurs&#xa0;; sans effet</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="281"/>
        <source>What this production is for</source>
        <translation>À quoi sert cette production</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="282"/>
        <source>A disabled production does not start</source>
        <translation>Une production désactivée ne démarre pas</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="283"/>
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
        <location filename="../hie_studio/canvas/palette.py" line="36"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="37"/>
        <source>Filter components</source>
        <translation>Filtrer les composants</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="44"/>
        <source>Components</source>
        <translation>Composants</translation>
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
        <location filename="../hie_studio/document/routes.py" line="84"/>
        <source>Rule {n}</source>
        <translation>Règle {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="129"/>
        <source>“{source}” routes by its rule “{rule}”: add a rule instead.</source>
        <translation>«&#xa0;{source}&#xa0;» route selon sa règle «&#xa0;{rule}&#xa0;»&#xa0;: ajoutez plutôt une règle.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="52"/>
        <location filename="../hie_studio/document/routes.py" line="133"/>
        <source>“{source}” runs a process: its calls say where messages go.</source>
        <translation>« {source} » exécute un processus : ses appels disent où vont les messages.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="137"/>
        <source>They are connected already.</source>
        <translation>Ils sont déjà connectés.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="145"/>
        <source>Both ends of a connection must exist.</source>
        <translation>Les deux extrémités d&apos;une connexion doivent exister.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="147"/>
        <source>An item cannot send to itself.</source>
        <translation>Un élément ne peut pas s&apos;envoyer de messages à lui-même.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="149"/>
        <source>An operation ends the way inside the production: it sends to the outside.</source>
        <translation>Une opération termine le chemin dans la production&#xa0;: elle envoie vers l&apos;extérieur.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="153"/>
        <source>A service takes messages from the outside only.</source>
        <translation>Un service ne reçoit que des messages de l&apos;extérieur.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="158"/>
        <source>“{title}” has no targets.</source>
        <translation>«&#xa0;{title}&#xa0;» n&apos;a pas de cibles.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="205"/>
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
