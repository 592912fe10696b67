<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Acting</name>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="39"/>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="62"/>
        <source>Sent again: {n} messages.</source>
        <translation>Renvoyés : {n} messages.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="70"/>
        <source>Give up {n} message(s)? They stay in the list and are not sent any more.</source>
        <translation>Abandonner {n} message(s) ? Ils restent dans la liste et ne sont plus envoyés.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="72"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="79"/>
        <source>Discarded: {n} messages.</source>
        <translation>Abandonnés : {n} messages.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/acting.py" line="85"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../hie_studio/window/actions.py" line="61"/>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="62"/>
        <source>New from &amp;template…</source>
        <translation>Nouveau à partir d’un &amp;modèle…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="63"/>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="64"/>
        <source>&amp;Import IRIS…</source>
        <translation>&amp;Importer IRIS…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="65"/>
        <source>&amp;Export to IRIS…</source>
        <translation>&amp;Exporter vers IRIS…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="66"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="67"/>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="68"/>
        <source>Start pa&amp;ge</source>
        <translation>Pa&amp;ge d’accueil</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="69"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="76"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="77"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="78"/>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="79"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="80"/>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="81"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="82"/>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="83"/>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="84"/>
        <source>Co&amp;nnect to…</source>
        <translation>Co&amp;nnecter à…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="85"/>
        <source>&amp;Add item…</source>
        <translation>&amp;Ajouter un élément…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="86"/>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="87"/>
        <source>&amp;Find item…</source>
        <translation>&amp;Rechercher un élément…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="88"/>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="94"/>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="95"/>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="96"/>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="97"/>
        <source>&amp;Fit</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="98"/>
        <source>&amp;Arrange</source>
        <translation>&amp;Disposer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="101"/>
        <source>&amp;Larger panels</source>
        <translation>Panneaux plus &amp;grands</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="106"/>
        <source>Light or &amp;dark</source>
        <translation>Clair ou s&amp;ombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="113"/>
        <source>&amp;Run</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="114"/>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="115"/>
        <source>Re&amp;load changes</source>
        <translation>&amp;Recharger les modifications</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="116"/>
        <source>Sen&amp;d a test message…</source>
        <translation>Envoyer un message de &amp;test…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="117"/>
        <source>Find &amp;messages</source>
        <translation>Chercher des &amp;messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="119"/>
        <source>&amp;Trace the newest message</source>
        <translation>&amp;Tracer le dernier message</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="143"/>
        <source>Undo {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="144"/>
        <source>Redo {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="197"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="202"/>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="206"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="219"/>
        <source>Show or hide: {panel}</source>
        <translation>Afficher ou masquer : {panel}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="224"/>
        <source>&amp;Production</source>
        <translation>&amp;Production</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="226"/>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/actions.py" line="226"/>
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
        <location filename="../hie_studio/inspector/add_setting.py" line="20"/>
        <source>Where the new setting belongs</source>
        <translation>À quoi appartient le nouveau paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="21"/>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="22"/>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="24"/>
        <source>Name of the new setting</source>
        <translation>Nom du nouveau paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="25"/>
        <source>Name of a setting</source>
        <translation>Nom d&apos;un paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/add_setting.py" line="26"/>
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
        <location filename="../hie_studio/canvas/arrange.py" line="23"/>
        <source>Ali&amp;gn</source>
        <translation>Ali&amp;gner</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="26"/>
        <source>Align &amp;left</source>
        <translation>Aligner à &amp;gauche</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="27"/>
        <source>Align &amp;right</source>
        <translation>Aligner à &amp;droite</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="28"/>
        <source>Align &amp;top</source>
        <translation>Aligner en &amp;haut</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="29"/>
        <source>Align &amp;bottom</source>
        <translation>Aligner en &amp;bas</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="32"/>
        <source>Distribute a&amp;cross</source>
        <translation>&amp;Répartir horizontalement</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="33"/>
        <source>Distribute &amp;down</source>
        <translation>Répartir &amp;verticalement</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/arrange.py" line="43"/>
        <source>Arrange the &amp;selection</source>
        <translation>Disposer la &amp;sélection</translation>
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
        <translation>Sa valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="143"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../hie_studio/window/banner.py" line="68"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BeginFlow</name>
    <message>
        <location filename="../hie_studio/window/begin_flow.py" line="30"/>
        <source>{title}: name of its new folder</source>
        <translation>{title} : nom du nouveau dossier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/begin_flow.py" line="40"/>
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
        <location filename="../hie_studio/canvas/node_paint.py" line="214"/>
        <source>{failed} failed, {suspended} suspended</source>
        <translation>{failed} en échec, {suspended} suspendus</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="221"/>
        <source>{n} failed</source>
        <translation>{n} en échec</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/node_paint.py" line="226"/>
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
        <location filename="../hie_studio/canvas/note_writer.py" line="53"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/note_writer.py" line="55"/>
        <source>A comment. Ctrl+Enter keeps it, Escape leaves it as it was.</source>
        <translation>Un commentaire. Ctrl+Entrée le garde, Échap le laisse tel qu’il était.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/groups.py" line="149"/>
        <source>{n} items</source>
        <translation>{n} éléments</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/edge_item.py" line="90"/>
        <source>The figure: messages that wait at {name}</source>
        <translation>Le chiffre : messages qui attendent à {name}</translation>
    </message>
</context>
<context>
    <name>CanvasEditing</name>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="73"/>
        <source>Add “{name}” after “{source}”</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;» après «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="91"/>
        <source>Add an item: type to filter</source>
        <translation>Ajouter un élément&#xa0;: tapez pour filtrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="99"/>
        <source>Insert between “{source}” and “{target}”</source>
        <translation>Insérer entre « {source} » et « {target} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="152"/>
        <source>Remove {n} things</source>
        <translation>Supprimer {n} objets</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="237"/>
        <source>“{source}” routes by rules</source>
        <translation>«&#xa0;{source}&#xa0;» route selon des règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="239"/>
        <source>Add a rule “To {target}”</source>
        <translation>Ajouter une règle «&#xa0;Vers {target}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="241"/>
        <source>Add a rule “To {target}” with a &amp;condition…</source>
        <translation>Ajouter une règle « Vers {target} » avec &amp;condition…</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="249"/>
        <source>Add to rule “{name}”</source>
        <translation>Ajouter à la règle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="267"/>
        <source>Select the one item to connect from.</source>
        <translation>Sélectionnez l&apos;unique élément d&apos;où part la connexion.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/editing.py" line="277"/>
        <source>Connect “{name}” to…</source>
        <translation>Connecter «&#xa0;{name}&#xa0;» à…</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="79"/>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="309"/>
        <source>Go to an item</source>
        <translation>Aller à un élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/view.py" line="348"/>
        <source>Double-click to add the first item,
or drag one here from the palette.</source>
        <translation>Double-cliquez pour ajouter le premier élément,
ou glissez-en un ici depuis la palette.</translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="26"/>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="40"/>
        <source>Category {name}: {n} items</source>
        <translation>Catégorie {name} : {n} éléments</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/categories.py" line="42"/>
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
        <location filename="../hie_studio/inspector/fields.py" line="198"/>
        <source>{choice} (default)</source>
        <translation>{choice} (par défaut)</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="207"/>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>ChooseProduction</name>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="29"/>
        <source>Choose a production</source>
        <translation>Choisir une production</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="33"/>
        <source>The files hold {count} productions. Which one do you want to open?</source>
        <translation>Les fichiers contiennent {count} productions. Laquelle voulez-vous ouvrir ?</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="41"/>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="41"/>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="41"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="42"/>
        <source>Productions</source>
        <translation>Productions</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/choose_production.py" line="54"/>
        <source>The others can be imported later in the same way.</source>
        <translation>Les autres peuvent être importées plus tard de la même façon.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="70"/>
        <source>A command, a name, or a setting: lab port 6001</source>
        <translation>Une commande, un nom ou un paramètre : lab port 6001</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="71"/>
        <source>Command or name</source>
        <translation>Commande ou nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="73"/>
        <source>Commands and names</source>
        <translation>Commandes et noms</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/palette.py" line="85"/>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Rien ne porte ce nom. Essayez moins de lettres.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../hie_studio/document/commands.py" line="49"/>
        <source>{n} items</source>
        <translation>{n} éléments</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="28"/>
        <source>There is no item “{name}”.</source>
        <translation>Il n&apos;y a pas d&apos;élément «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="35"/>
        <source>An item needs a name.</source>
        <translation>Un élément doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="37"/>
        <location filename="../hie_studio/document/renaming.py" line="79"/>
        <source>A name may not hold a comma nor begin or end with a space.</source>
        <translation>Un nom ne peut ni contenir de virgule, ni commencer ou finir par un espace.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="39"/>
        <source>There is already an item “{name}”.</source>
        <translation>Il y a déjà un élément «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="60"/>
        <source>Add “{name}”</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="80"/>
        <source>Paste {what}</source>
        <translation>Coller {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="124"/>
        <source>Remove {what}</source>
        <translation>Supprimer {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="150"/>
        <location filename="../hie_studio/document/renaming.py" line="57"/>
        <source>Rename “{old}” to “{new}”</source>
        <translation>Renommer «&#xa0;{old}&#xa0;» en «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="166"/>
        <source>Move {what}</source>
        <translation>Déplacer {what}</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="192"/>
        <source>Set {field} of “{name}”</source>
        <translation>Définir {field} de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="199"/>
        <location filename="../hie_studio/document/commands.py" line="326"/>
        <source>“{field}” is not a property to set.</source>
        <translation>«&#xa0;{field}&#xa0;» n&apos;est pas une propriété à définir.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="233"/>
        <source>Reset {key} of “{name}”</source>
        <translation>Réinitialiser {key} de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="235"/>
        <source>Set {key} of “{name}”</source>
        <translation>Définir {key} de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="268"/>
        <source>Connect “{source}” to “{target}”</source>
        <translation>Connecter «&#xa0;{source}&#xa0;» à «&#xa0;{target}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="287"/>
        <source>Disconnect “{target}” from “{source}”</source>
        <translation>Déconnecter «&#xa0;{target}&#xa0;» de «&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="71"/>
        <source>“{target}” is reached through other rules: change those.</source>
        <translation>« {target} » est atteint par d&apos;autres règles : modifiez-les.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/changing.py" line="73"/>
        <source>“{source}” does not send to “{target}”.</source>
        <translation>«&#xa0;{source}&#xa0;» n&apos;envoie rien à «&#xa0;{target}&#xa0;».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="303"/>
        <source>Edit rule “{name}”</source>
        <translation>Modifier la règle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="307"/>
        <source>A rule definition needs a name.</source>
        <translation>Une définition de règles doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/commands.py" line="319"/>
        <source>Set {field} of the production</source>
        <translation>Définir {field} de la production</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="36"/>
        <source>As opened</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="37"/>
        <source>History of edits</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="39"/>
        <source>Click a step to go back or forward to it.</source>
        <translation>Cliquez sur une étape pour y revenir ou y avancer.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="42"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="44"/>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="45"/>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="48"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="84"/>
        <source>Send {sample} to {item}</source>
        <translation>Envoyer {sample} à {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="84"/>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="107"/>
        <source>{keys}: at once</source>
        <translation>{keys} : tout de suite</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="109"/>
        <source>setting</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="134"/>
        <source>item</source>
        <translation>élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="145"/>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="146"/>
        <source>transform</source>
        <translation>transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="147"/>
        <source>lookup table</source>
        <translation>table de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="148"/>
        <source>schema</source>
        <translation>schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/__init__.py" line="149"/>
        <source>business process</source>
        <translation>processus métier</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="40"/>
        <source>Insert “{name}” between “{source}” and “{target}”</source>
        <translation>Insérer « {name} » entre « {source} » et « {target} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="75"/>
        <source>There is no “{name}”.</source>
        <translation>Il n’y a pas de « {name} ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="77"/>
        <source>A name is needed.</source>
        <translation>Un nom est requis.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="81"/>
        <source>There is already a “{name}”.</source>
        <translation>Il y a déjà un « {name} ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/renaming.py" line="88"/>
        <source>Alerts go to the item called {name}, whichever that is.</source>
        <translation>Les alertes vont à l’élément nommé {name}, quel qu’il soit.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="70"/>
        <source>Comment “{words}”</source>
        <translation>Commentaire « {words} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="74"/>
        <source>A comment needs some text.</source>
        <translation>Un commentaire doit contenir du texte.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="76"/>
        <source>A comment may have {n} characters.</source>
        <translation>Un commentaire peut avoir au plus {n} caractères.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/notes.py" line="95"/>
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
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="49"/>
        <source>Differences by field</source>
        <translation>Différences par champ</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="48"/>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="48"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="63"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="67"/>
        <source>+ only right    − only left    ≠ other value    · only the writing</source>
        <translation>+ à droite seulement    − à gauche seulement    ≠ autre valeur    · écriture seule</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="96"/>
        <source>The two messages say the same.</source>
        <translation>Les deux messages disent la même chose.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="98"/>
        <source>One place differs.</source>
        <translation>Un emplacement diffère.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="100"/>
        <source>{n} places differ; the first {most} are shown.</source>
        <translation>{n} emplacements diffèrent ; les {most} premiers sont affichés.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="103"/>
        <source>{n} places differ.</source>
        <translation>{n} emplacements diffèrent.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="107"/>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="109"/>
        <source>{n} separators at the end</source>
        <translation>{n} séparateurs à la fin</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/compare_window.py" line="110"/>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="103"/>
        <source>Condition {n}</source>
        <translation>Condition {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="104"/>
        <source>Field {n}</source>
        <translation>Champ {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="108"/>
        <source>Operator {n}</source>
        <translation>Opérateur {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="115"/>
        <source>Value {n}</source>
        <translation>Valeur {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="120"/>
        <source>Remove condition {n}</source>
        <translation>Supprimer la condition {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="135"/>
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
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="56"/>
        <source>Too long for rows: edit it as text.</source>
        <translation>Trop long pour des lignes : à modifier en texte.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="112"/>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="117"/>
        <source>Show the condition as text too; either may be edited</source>
        <translation>Montrer aussi la condition en texte ; les deux sont modifiables</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="48"/>
        <location filename="../hie_studio/editors/rules/condition_editor.py" line="51"/>
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
    <name>ConnectDialog</name>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="34"/>
        <source>Connect to a runtime</source>
        <translation>Se connecter à un environnement d’exécution</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="38"/>
        <source>A production that runs elsewhere is shown on the canvas that is open here: its figures, its messages, its log. It goes on running when you disconnect.</source>
        <translation>Une production qui tourne ailleurs est montrée sur le canevas ouvert ici : ses chiffres, ses messages, son journal. Elle continue de tourner après la déconnexion.</translation>
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
        <translation>Jeton</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="51"/>
        <source>Only if the runtime asks for one; it is not kept</source>
        <translation>Seulement si l’environnement d’exécution en demande un ; il n’est pas conservé</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="60"/>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="61"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/dialog.py" line="86"/>
        <source>That is no address. Expected something like {example}</source>
        <translation>Ce n’est pas une adresse. Attendu par exemple {example}</translation>
    </message>
</context>
<context>
    <name>ConsolePanel</name>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="43"/>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="50"/>
        <source>Least level</source>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="52"/>
        <source>{level} and worse</source>
        <translation>{level} et plus grave</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="56"/>
        <location filename="../hie_studio/panels/console/panel.py" line="57"/>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="60"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="123"/>
        <source>Other words above show the rest.</source>
        <translation>D&apos;autres mots ci-dessus montrent le reste.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="124"/>
        <source>No entry passes the filter</source>
        <translation>Aucune entrée ne passe le filtre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="126"/>
        <source>Press Run: starts, stops, connections and errors appear here.</source>
        <translation>Appuyez sur Démarrer&#xa0;: démarrages, arrêts, connexions et erreurs apparaissent ici.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="127"/>
        <source>Nothing is running</source>
        <translation>Rien n&apos;est en marche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="129"/>
        <source>Nothing of this level happened so far.</source>
        <translation>Rien de ce niveau ne s&apos;est produit jusqu&apos;ici.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/panel.py" line="130"/>
        <source>The log is empty</source>
        <translation>Le journal est vide</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="46"/>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="111"/>
        <source>Recorded messages</source>
        <translation>Messages enregistrés</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="48"/>
        <source>Count how often each rule fires for messages that were recorded</source>
        <translation>Compter combien de fois chaque règle se déclenche pour des messages enregistrés</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="51"/>
        <source>Of the running production</source>
        <translation>De la production en marche</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="52"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="53"/>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="58"/>
        <source>Put the recorded messages away</source>
        <translation>Retirer les messages enregistrés</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="123"/>
        <source>No messages have come to these rules yet</source>
        <translation>Aucun message n’est encore arrivé à ces règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="155"/>
        <source>{n} messages</source>
        <translation>{n} messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="157"/>
        <source>the first {n} messages</source>
        <translation>les {n} premiers messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="160"/>
        <source>rules that never fire: {n}</source>
        <translation>règles qui ne se déclenchent jamais : {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="160"/>
        <source>every rule fires</source>
        <translation>chaque règle se déclenche</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="163"/>
        <source>{n} go nowhere</source>
        <translation>{n} ne vont nulle part</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="165"/>
        <source>{n} fail: {why}</source>
        <translation>{n} échouent : {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="174"/>
        <source>Reading messages: {n}</source>
        <translation>Lecture des messages : {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/coverage_bar.py" line="177"/>
        <source>Trying the rules: {done} of {total} messages</source>
        <translation>Essai des règles : {done} messages sur {total}</translation>
    </message>
</context>
<context>
    <name>DefinitionEditor</name>
    <message>
        <location filename="../hie_studio/editors/definition_editor.py" line="50"/>
        <source>Undo brings it back.</source>
        <translation>Annuler la rétablit.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_editor.py" line="55"/>
        <source>Who uses it</source>
        <translation>Utilisations</translation>
    </message>
</context>
<context>
    <name>DefinitionList</name>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="67"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="80"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="81"/>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/definition_list.py" line="82"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DefinitionLists</name>
    <message>
        <location filename="../hie_studio/editors/definition_windows.py" line="70"/>
        <source>Make it</source>
        <translation>Créer</translation>
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
        <location filename="../hie_studio/document/definitions.py" line="111"/>
        <source>Remove {what} “{name}”</source>
        <translation>Supprimer : {what} « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/definitions.py" line="117"/>
        <source>There is no {what} “{name}”.</source>
        <translation>N’existe pas : {what} « {name} ».</translation>
    </message>
</context>
<context>
    <name>DelegateEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="176"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="178"/>
        <source>Rules to go on with</source>
        <translation>Règles qui prennent la suite</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="177"/>
        <source>Choose rules…</source>
        <translation>Choisir des règles…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../hie_studio/desk.py" line="30"/>
        <source>Something is under way; choose the language again when it is done.</source>
        <translation>Une opération est en cours ; choisissez de nouveau la langue quand elle sera terminée.</translation>
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
        <location filename="../hie_studio/panels/diff/window.py" line="44"/>
        <source>+ added    − removed    ≠ changed</source>
        <translation>+ ajouté    − supprimé    ≠ modifié</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="76"/>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="78"/>
        <source>One thing differs.</source>
        <translation>Une différence.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="79"/>
        <source>{n} things differ.</source>
        <translation>{n} différences.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/window.py" line="90"/>
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
    <name>Editors</name>
    <message>
        <location filename="../hie_studio/editors/buttons.py" line="48"/>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/buttons.py" line="49"/>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
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
        <location filename="../hie_studio/inspector/row.py" line="133"/>
        <source>Name of this setting in IRIS</source>
        <translation>Nom de ce paramètre dans IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="75"/>
        <source>Problem of {title}</source>
        <translation>Problème de {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="99"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="138"/>
        <source>Remove this setting</source>
        <translation>Supprimer ce paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="139"/>
        <source>Reset to the default: {default}</source>
        <translation>Rétablir la valeur par défaut&#xa0;: {default}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="148"/>
        <source>Reset {title}</source>
        <translation>Réinitialiser {title}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="156"/>
        <source>IRIS: {name}</source>
        <translation>IRIS&#xa0;: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/row.py" line="157"/>
        <source>Ctrl+Enter stores it; a running production takes it over at once.</source>
        <translation>Ctrl+Entrée l’enregistre ; une production en marche la reprend aussitôt.</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="41"/>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="62"/>
        <source>New production: name of its folder</source>
        <translation>Nouvelle production&#xa0;: nom de son dossier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="75"/>
        <source>Productions (*.json *.yaml *.yml *.xml)</source>
        <translation>Productions (*.json *.yaml *.yml *.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="76"/>
        <source>Open production</source>
        <translation>Ouvrir une production</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="107"/>
        <source>Save in folder</source>
        <translation>Enregistrer dans un dossier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="125"/>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="126"/>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="141"/>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="184"/>
        <source>Unsaved changes could not be backed up: {why}</source>
        <translation>Les modifications non enregistrées n&apos;ont pas pu être sauvegardées&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="205"/>
        <source>“{name}” has changes that are not saved in another Studio that is running.</source>
        <translation>« {name} » a des modifications non enregistrées dans un autre Studio ouvert.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="217"/>
        <source>There are changes to “{name}” that were not saved last time.</source>
        <translation>Des modifications de «&#xa0;{name}&#xa0;» n&apos;ont pas été enregistrées la dernière fois.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="218"/>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="218"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="248"/>
        <source>The files of “{name}” were changed by someone else.</source>
        <translation>Les fichiers de «&#xa0;{name}&#xa0;» ont été modifiés par quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="250"/>
        <source>Not saved: the files of “{name}” were changed by someone else meanwhile.</source>
        <translation>Non enregistré : les fichiers de « {name} » ont été modifiés entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="252"/>
        <source>Look at differences</source>
        <translation>Voir les différences</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="260"/>
        <source>The changed files cannot be read, so they cannot be merged: {why}</source>
        <translation>Les fichiers modifiés sont illisibles, la fusion est impossible : {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="263"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="264"/>
        <source>Save mine over it</source>
        <translation>Écraser avec les miens</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/file_flow.py" line="255"/>
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
        <location filename="../hie_studio/panels/viewer/findings.py" line="53"/>
        <source>What the message is checked against</source>
        <translation>Ce par rapport à quoi le message est vérifié</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="55"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="58"/>
        <source>What is wrong with the message</source>
        <translation>Ce qui ne va pas dans le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="57"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="57"/>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="57"/>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="71"/>
        <source>Check against</source>
        <translation>Vérifier avec</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="104"/>
        <source>Nothing to check it against: put an .xsd or JSON Schema into the workspace&apos;s schemas.</source>
        <translation>Rien pour le vérifier : placez un .xsd ou un schéma JSON dans les schémas de l’espace de travail.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="123"/>
        <source>Errors: {errors}. Warnings: {warnings}.</source>
        <translation>Erreurs : {errors}. Avertissements : {warnings}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="125"/>
        <source>Nothing is wrong.</source>
        <translation>Tout est correct.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="130"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/findings.py" line="130"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="162"/>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="166"/>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="166"/>
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
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="149"/>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="150"/>
        <source>Formula {n}</source>
        <translation>Formule {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="154"/>
        <source>Remove formula {n}</source>
        <translation>Supprimer la formule {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/condition_rows.py" line="168"/>
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
    <name>Functions</name>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="24"/>
        <source>Whether a text holds another</source>
        <translation>Si un texte en contient un autre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="25"/>
        <source>Whether a text does not hold another</source>
        <translation>Si un texte n’en contient pas un autre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="26"/>
        <source>Whether a text begins so</source>
        <translation>Si un texte commence ainsi</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="27"/>
        <source>Whether a text does not begin so</source>
        <translation>Si un texte ne commence pas ainsi</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="28"/>
        <source>Whether a text ends so</source>
        <translation>Si un texte finit ainsi</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="30"/>
        <source>Whether a text is like a pattern: % is any text, _ one character</source>
        <translation>Si un texte ressemble à un motif : % est un texte quelconque, _ un caractère</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="34"/>
        <source>Whether a text is not like a pattern: % is any text, _ one character</source>
        <translation>Si un texte ne ressemble pas à un motif : % est un texte quelconque, _ un caractère</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="38"/>
        <source>Whether a text matches a pattern: 6N are six digits</source>
        <translation>Si un texte suit un modèle : 6N sont six chiffres</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="42"/>
        <source>Whether a text does not match a pattern: 6N are six digits</source>
        <translation>Si un texte ne suit pas un modèle : 6N sont six chiffres</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="46"/>
        <source>Whether a text matches a regular expression</source>
        <translation>Si un texte suit une expression régulière</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="49"/>
        <source>The text in capitals</source>
        <translation>Le texte en majuscules</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="50"/>
        <source>The text in small letters</source>
        <translation>Le texte en minuscules</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="52"/>
        <location filename="../hie_studio/editors/function_help.py" line="136"/>
        <source>How many characters a text has, or pieces with a delimiter</source>
        <translation>Combien de caractères a un texte, ou de morceaux avec un séparateur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="55"/>
        <location filename="../hie_studio/editors/function_help.py" line="134"/>
        <source>The characters from one place to another</source>
        <translation>Les caractères d’une position à une autre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="56"/>
        <location filename="../hie_studio/editors/function_help.py" line="133"/>
        <source>Pieces of a text, from one to another</source>
        <translation>Morceaux d’un texte, de l’un à l’autre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="58"/>
        <source>The text filled up to a width, on the left with a negative one</source>
        <translation>Le texte complété à une largeur, à gauche si elle est négative</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="62"/>
        <location filename="../hie_studio/editors/function_help.py" line="156"/>
        <source>The text without blanks (W) or others, at its ends (&lt;&gt;) or everywhere (*)</source>
        <translation>Le texte sans blancs (W) ou autres, aux extrémités (&lt;&gt;) ou partout (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="65"/>
        <location filename="../hie_studio/editors/function_help.py" line="66"/>
        <location filename="../hie_studio/editors/function_help.py" line="162"/>
        <source>The text with another in the place of each it holds</source>
        <translation>Le texte où chaque occurrence est remplacée par un autre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="68"/>
        <location filename="../hie_studio/editors/function_help.py" line="150"/>
        <source>The text with characters put for others, or taken out</source>
        <translation>Le texte avec des caractères remplacés ou retirés</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="76"/>
        <source>Whether a value is in a list</source>
        <translation>Si une valeur est dans une liste</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="77"/>
        <source>Whether a value is not in a list</source>
        <translation>Si une valeur n’est pas dans une liste</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="79"/>
        <source>Whether two lists, &lt;a&gt;&lt;b&gt;, have something in common</source>
        <translation>Si deux listes, &lt;a&gt;&lt;b&gt;, ont quelque chose en commun</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="83"/>
        <source>Whether two lists, &lt;a&gt;&lt;b&gt;, have nothing in common</source>
        <translation>Si deux listes, &lt;a&gt;&lt;b&gt;, n’ont rien en commun</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="91"/>
        <source>One value when a condition is true, else another</source>
        <translation>Une valeur si une condition est vraie, sinon une autre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="92"/>
        <source>Whether a condition is not true</source>
        <translation>Si une condition n’est pas vraie</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="93"/>
        <source>The smallest of up to eight numbers</source>
        <translation>Le plus petit de huit nombres au plus</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="94"/>
        <source>The largest of up to eight numbers</source>
        <translation>Le plus grand de huit nombres au plus</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="95"/>
        <source>A number rounded to some decimals</source>
        <translation>Un nombre arrondi à quelques décimales</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="97"/>
        <source>A date or time from one form into another</source>
        <translation>Une date ou une heure d’un format à un autre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="100"/>
        <source>The time now, in a form</source>
        <translation>L’heure actuelle, dans un format</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="102"/>
        <source>Whether a schedule is on now, or at a time</source>
        <translation>Si une planification est active maintenant, ou à un moment</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="111"/>
        <source>What a lookup table has for a key, else a value of your own</source>
        <translation>Ce qu’une table de correspondance a pour une clé, sinon une valeur à vous</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="114"/>
        <source>Whether a lookup table has a key</source>
        <translation>Si une table de correspondance a une clé</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="115"/>
        <source>What other rules return for the message</source>
        <translation>Ce que d’autres règles renvoient pour le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="117"/>
        <source>Whether a value is a line of a file of the workspace</source>
        <translation>Si une valeur est une ligne d’un fichier de l’espace de travail</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="121"/>
        <source>Whether a value is no line of a file of the workspace</source>
        <translation>Si une valeur n’est pas une ligne d’un fichier de l’espace de travail</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="125"/>
        <source>Whether a value is in a column of a file of the workspace</source>
        <translation>Si une valeur est dans une colonne d’un fichier de l’espace de travail</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="139"/>
        <source>Now, as days since 1840 and seconds of the day</source>
        <translation>Maintenant, en jours depuis 1840 et secondes du jour</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="141"/>
        <source>The date of a number of days: format 8 is 20261231, 3 is 2026-12-31</source>
        <translation>La date d’un nombre de jours : le format 8 est 20261231, 3 est 2026-12-31</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="144"/>
        <source>The number of days of a date in a format</source>
        <translation>Le nombre de jours d’une date dans un format</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="145"/>
        <source>The time of seconds since midnight, in a format</source>
        <translation>L’heure de secondes depuis minuit, dans un format</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="146"/>
        <source>The seconds since midnight of a time</source>
        <translation>Les secondes depuis minuit d’une heure</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="147"/>
        <source>Date and time of days and seconds, in formats</source>
        <translation>Date et heure de jours et secondes, dans des formats</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="148"/>
        <source>Days and seconds of a date and time</source>
        <translation>Jours et secondes d’une date et heure</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="153"/>
        <source>The characters of some codes</source>
        <translation>Les caractères de certains codes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="154"/>
        <source>The code of a character of a text</source>
        <translation>Le code d’un caractère d’un texte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="159"/>
        <source>The text in capitals (U), small letters (L) or as words (W)</source>
        <translation>Le texte en majuscules (U), minuscules (L) ou initiales capitales (W)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="160"/>
        <source>Where a text stands in another: the place behind it, 0 where it does not</source>
        <translation>Où un texte se trouve dans un autre : la position après lui, 0 s’il n’y est pas</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="161"/>
        <source>The text to the right of a width, a number with some decimals</source>
        <translation>Le texte à droite dans une largeur, un nombre avec des décimales</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="163"/>
        <source>The text from its end to its beginning</source>
        <translation>Le texte de la fin au début</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="164"/>
        <source>A number without its sign</source>
        <translation>Un nombre sans son signe</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/function_help.py" line="165"/>
        <source>A text as a number, nothing when it is none</source>
        <translation>Un texte en nombre, rien si ce n’en est pas un</translation>
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
    <name>IRISFlow</name>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="43"/>
        <source>IRIS files (*.xml *.cls *.zip *.hl7 *.lut *.esd)</source>
        <translation>Fichiers IRIS (*.xml *.cls *.zip *.hl7 *.lut *.esd)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="44"/>
        <source>Import IRIS files</source>
        <translation>Importer des fichiers IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="53"/>
        <source>An import is running.</source>
        <translation>Une importation est en cours.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="67"/>
        <source>Import failed</source>
        <translation>Échec de l&apos;importation</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="71"/>
        <source>The import was stopped; nothing was changed.</source>
        <translation>L’importation a été arrêtée ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="125"/>
        <location filename="../hie_studio/window/iris_flow.py" line="138"/>
        <source>Nothing of IRIS was found in these files.</source>
        <translation>Rien d’IRIS n’a été trouvé dans ces fichiers.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="143"/>
        <source>Add what was imported to “{name}”</source>
        <translation>Ajouter ce qui a été importé à « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="145"/>
        <source>Added to “{name}”. Undo takes it back.</source>
        <translation>Ajouté à « {name} ». Annuler le retire.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="162"/>
        <source>Export to IRIS</source>
        <translation>Exporter vers IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="162"/>
        <source>IRIS export (*.xml)</source>
        <translation>Export IRIS (*.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="171"/>
        <source>Export failed</source>
        <translation>L’export a échoué</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/iris_flow.py" line="173"/>
        <source>Export report</source>
        <translation>Rapport d’export</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="122"/>
        <location filename="../hie_studio/window/import_job.py" line="129"/>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="124"/>
        <source>Reading files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="130"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="144"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="152"/>
        <source>Reading files: {done} of {total}</source>
        <translation>Lecture des fichiers : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_job.py" line="154"/>
        <source>Converting: {done} of {total}</source>
        <translation>Conversion : {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="40"/>
        <source>Import report</source>
        <translation>Rapport d&apos;importation</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>Place in the source</source>
        <translation>Emplacement dans la source</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="55"/>
        <source>Double-click a line, or press Return on it, to go to its item.</source>
        <translation>Un double-clic sur une ligne, ou la touche Entrée, mène à son élément.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="58"/>
        <source>What is still to supply can be dropped on the window later: it is added.</source>
        <translation>Ce qui reste à fournir peut être déposé plus tard sur la fenêtre : cela sera ajouté.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="72"/>
        <source>The line in full</source>
        <translation>La ligne entière</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="84"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="86"/>
        <source>Kept as it was, does not run</source>
        <translation>Conservé tel quel, ne s’exécute pas</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="87"/>
        <source>Converted, with a note</source>
        <translation>Converti, avec une remarque</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="88"/>
        <source>Converted exactly</source>
        <translation>Converti exactement</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="105"/>
        <source>{converted} converted, {kept} kept as they were, {supply} to supply, {problems} problems</source>
        <translation>{converted} convertis, {kept} conservés tels quels, {supply} à fournir, {problems} problèmes</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="129"/>
        <source>{count} more are in the report file</source>
        <translation>{count} autres se trouvent dans le fichier du rapport</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="134"/>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="135"/>
        <source>item</source>
        <translation>élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="136"/>
        <source>setting</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="137"/>
        <source>default</source>
        <translation>dans tous les autres cas</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="138"/>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="139"/>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="140"/>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="141"/>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="142"/>
        <source>transform</source>
        <translation>transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="143"/>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="144"/>
        <source>process</source>
        <translation>processus</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="145"/>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="146"/>
        <source>lookup table</source>
        <translation>table de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="147"/>
        <source>schema</source>
        <translation>schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="148"/>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="149"/>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="157"/>
        <source>Choose a line to read it in full.</source>
        <translation>Choisissez une ligne pour la lire en entier.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="49"/>
        <source>What became of it</source>
        <translation>Ce qu&apos;il est devenu</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/import_report.py" line="85"/>
        <source>To supply</source>
        <translation>À fournir</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="46"/>
        <source>A value is needed: {allowed}.</source>
        <translation>Une valeur est requise&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="48"/>
        <location filename="../hie_studio/inspector/form_model.py" line="218"/>
        <source>A value is needed.</source>
        <translation>Une valeur est requise.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="50"/>
        <source>“{value}” is neither on nor off.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est ni activé ni désactivé.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="52"/>
        <source>{value} is not allowed: {allowed}.</source>
        <translation>{value} n&apos;est pas autorisé&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="55"/>
        <source>“{value}” is not allowed: {allowed}.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas autorisé&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="64"/>
        <source>one of {names}</source>
        <translation>l&apos;un de {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="66"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="66"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="69"/>
        <source>{noun} from {low} to {high}</source>
        <translation>{noun} de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="71"/>
        <source>{noun} from {low} up</source>
        <translation>{noun} à partir de {low}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="73"/>
        <source>{noun} up to {high}</source>
        <translation>{noun} jusqu&apos;à {high}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="91"/>
        <source>“{entry}” needs a code and actions, e.g. :?E=S</source>
        <translation>«&#xa0;{entry}&#xa0;» requiert un code et des actions, par ex. :?E=S</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="95"/>
        <source>“{letters}” in “{entry}”: the actions are letters of C W R S D F</source>
        <translation>«&#xa0;{letters}&#xa0;» dans «&#xa0;{entry}&#xa0;»&#xa0;: les actions sont des lettres parmi C W R S D F</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="103"/>
        <source>“{code}” is no reply code; there are :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X</source>
        <translation>«&#xa0;{code}&#xa0;» n&apos;est pas un code de réponse ; il y a :?A :?E :?R :AA … :_ :~ :* :I? :T? E E#n X</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="136"/>
        <source>An item needs a name.</source>
        <translation>Un élément doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="139"/>
        <source>A name may not hold {chars}</source>
        <translation>Un nom ne peut pas contenir {chars}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="141"/>
        <source>A name may not begin with ! $ . _ nor end with ! $ .</source>
        <translation>Un nom ne peut ni commencer par ! $ . _ ni finir par ! $ .</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="148"/>
        <source>A pattern is needed, e.g. %f_%Q</source>
        <translation>Un modèle est requis, par ex. %f_%Q</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="150"/>
        <source>A file name holds no / or \; the folder is a setting of its own</source>
        <translation>Un nom de fichier ne contient ni / ni \&#xa0;; le dossier est un paramètre à part</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/checks.py" line="152"/>
        <source>After % comes a letter of the pattern, e.g. %f, %Q or %Y%m%d</source>
        <translation>Après % vient une lettre du modèle, par ex. %f, %Q ou %Y%m%d</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="282"/>
        <source>Unique in the production; rules and targets follow a change</source>
        <translation>Unique dans la production&#xa0;; règles et cibles suivent un changement</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="283"/>
        <source>Notes for people; no effect</source>
        <translation>Notes pour les lecteurs&#xa0;; sans effet</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="284"/>
        <source>What this production is for</source>
        <translation>À quoi sert cette production</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="285"/>
        <source>A disabled production does not start</source>
        <translation>Une production désactivée ne démarre pas</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/field_spec.py" line="286"/>
        <source>Write trace events of the engine to the log</source>
        <translation>Écrire les événements de trace du moteur dans le journal</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="72"/>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="74"/>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="76"/>
        <source>Empty on purpose</source>
        <translation>Vide à dessein</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="116"/>
        <location filename="../hie_studio/inspector/typed_values.py" line="45"/>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="116"/>
        <location filename="../hie_studio/inspector/typed_values.py" line="46"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="161"/>
        <location filename="../hie_studio/inspector/form_model.py" line="162"/>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="170"/>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="172"/>
        <source>No counterpart in HIE: {name}</source>
        <translation>Sans équivalent dans HIE&#xa0;: {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="178"/>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="181"/>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="234"/>
        <source>There is no item {names}.</source>
        <translation>Il n&apos;y a pas d&apos;élément {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="237"/>
        <source>There is no rule {names} in this workspace.</source>
        <translation>Il n&apos;y a pas de règle {names} dans cet espace de travail.</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="252"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="259"/>
        <source>Kept adapter settings</source>
        <translation>Paramètres d&apos;adaptateur conservés</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="260"/>
        <source>Kept host settings</source>
        <translation>Paramètres d&apos;hôte conservés</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="290"/>
        <source>{n} items</source>
        <translation>{n} éléments</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/form_model.py" line="291"/>
        <source>A change here is made to all of them</source>
        <translation>Une modification ici s&apos;applique à tous</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/storing.py" line="34"/>
        <source>Set {title} of {n} items</source>
        <translation>Définir {title} de {n} éléments</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="84"/>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="90"/>
        <location filename="../hie_studio/inspector/inspector.py" line="92"/>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="112"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/inspector.py" line="300"/>
        <source>No setting has “{words}” in its name or help.</source>
        <translation>Aucun paramètre n&apos;a «&#xa0;{words}&#xa0;» dans son nom ou son aide.</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="37"/>
        <source>Add what comes ne&amp;xt…</source>
        <translation>Ajouter la &amp;suite…</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="40"/>
        <source>&amp;Open its rule or transform</source>
        <translation>&amp;Ouvrir sa règle ou sa transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="47"/>
        <source>Ena&amp;bled</source>
        <translation>Ac&amp;tivé</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="52"/>
        <source>Cate&amp;gory</source>
        <translation>Caté&amp;gorie</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="56"/>
        <source>&amp;Menu of the selection</source>
        <translation>&amp;Menu de la sélection</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="64"/>
        <source>Messages of the &amp;item</source>
        <translation>Messages de l’é&amp;lément</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="90"/>
        <source>Set {field} of {n} items</source>
        <translation>Définir {field} de {n} éléments</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/item_actions.py" line="111"/>
        <source>&amp;Another…</source>
        <translation>&amp;Autre…</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="38"/>
        <source>{title}: class</source>
        <translation>{title} : classe</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="39"/>
        <source>{title}: schema</source>
        <translation>{title} : schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="88"/>
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
        <location filename="../hie_studio/inspector/live_block.py" line="74"/>
        <source>Live figures</source>
        <translation>Valeurs en direct</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="82"/>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="83"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="84"/>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="88"/>
        <source>Show queue</source>
        <translation>Afficher la file</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="89"/>
        <source>Show the messages that wait at this item</source>
        <translation>Afficher les messages qui attendent à cet élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="91"/>
        <source>Suspend first message</source>
        <translation>Suspendre le premier message</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="94"/>
        <source>The message it tries again and again is kept as Suspended and can be sent again later; the next one gets its turn</source>
        <translation>Le message essayé sans cesse est gardé comme suspendu et peut être renvoyé plus tard ; c’est le tour du suivant</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="103"/>
        <source>Pool size now</source>
        <translation>Taille actuelle du pool</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="104"/>
        <source>Workers now; the setting below holds from the next start</source>
        <translation>Exécuteurs actuels&#xa0;; le paramètre ci-dessous vaut dès le prochain démarrage</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="137"/>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="138"/>
        <source>In /s</source>
        <translation>Entrée /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="139"/>
        <source>Out /s</source>
        <translation>Sortie /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="140"/>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="175"/>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="176"/>
        <source>Fewer workers</source>
        <translation>Moins d&apos;exécuteurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="178"/>
        <source>More workers</source>
        <translation>Plus d&apos;exécuteurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="191"/>
        <source>{action} this item</source>
        <translation>Cet élément&#xa0;: {action}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/live_block.py" line="248"/>
        <source>Oldest waits {time}</source>
        <translation>Le plus ancien attend {time}</translation>
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
        <location filename="../hie_studio/panels/console/log_model.py" line="98"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="98"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="98"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/log_model.py" line="98"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>LookupEditor</name>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="36"/>
        <source>Lookup table editor</source>
        <translation>Éditeur de table de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="38"/>
        <source>Rows of the table</source>
        <translation>Lignes de la table</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="40"/>
        <location filename="../hie_studio/editors/lookups/editor.py" line="41"/>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="50"/>
        <source>Show only rows to look at: empty keys, and keys that are nearly the same</source>
        <translation>Montrer seulement les lignes à examiner : clés vides et clés presque identiques</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="72"/>
        <source>There is no lookup table “{name}” any more</source>
        <translation>Il n’y a plus de table de correspondance « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="110"/>
        <source>The key “{key}” is in the table already, in row {row}: {value}</source>
        <translation>La clé « {key} » est déjà dans la table, à la ligne {row} : {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="117"/>
        <source>Add “{key}” to {table}</source>
        <translation>Ajouter « {key} » à {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="120"/>
        <source>Change key “{old}” of {table} to “{new}”</source>
        <translation>Changer la clé « {old} » de {table} en « {new} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="127"/>
        <source>Set “{key}” of {table}</source>
        <translation>Définir « {key} » de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="135"/>
        <source>Remove “{key}” from {table}</source>
        <translation>Supprimer « {key} » de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="135"/>
        <source>Remove {n} rows from {table}</source>
        <translation>Supprimer {n} lignes de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="146"/>
        <source>Duplicate “{key}” of {table}</source>
        <translation>Dupliquer « {key} » de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="146"/>
        <source>Duplicate {n} rows of {table}</source>
        <translation>Dupliquer {n} lignes de {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="157"/>
        <source>{n} rows copied</source>
        <translation>{n} lignes copiées</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="168"/>
        <source>Paste {n} rows into {table}</source>
        <translation>Coller {n} lignes dans {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="178"/>
        <source>One column was copied: go to the value of a row that {n} rows follow, or copy two columns, key and value.</source>
        <translation>Une seule colonne a été copiée : allez à la valeur d’une ligne suivie de {n} lignes, ou copiez deux colonnes, clé et valeur.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="182"/>
        <source>Paste {n} values into {table}</source>
        <translation>Coller {n} valeurs dans {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="195"/>
        <source>{added} rows added, {replaced} with a new value.</source>
        <translation>{added} lignes ajoutées, {replaced} avec une nouvelle valeur.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="198"/>
        <source>Given more than once, the last counts: {keys}.</source>
        <translation>Indiquées plusieurs fois, la dernière compte : {keys}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="202"/>
        <source>Left out: {lines}.</source>
        <translation>Omis : {lines}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="23"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="207"/>
        <source>Import {n} rows into {table}</source>
        <translation>Importer {n} lignes dans {table}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="233"/>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="233"/>
        <source>{shown} of {n} rows</source>
        <translation>{shown} lignes sur {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="236"/>
        <source>{n} to look at</source>
        <translation>{n} à examiner</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="265"/>
        <source>Duplicate the selected rows (Ctrl+D)</source>
        <translation>Dupliquer les lignes sélectionnées (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="268"/>
        <source>Remove the selected rows (Delete)</source>
        <translation>Supprimer les lignes sélectionnées (Suppr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="272"/>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="273"/>
        <source>Add the rows of a file…</source>
        <translation>Ajouter les lignes d’un fichier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="274"/>
        <source>Replace all rows by those of a file…</source>
        <translation>Remplacer toutes les lignes par celles d’un fichier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="277"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="278"/>
        <source>As CSV…</source>
        <translation>En CSV…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="279"/>
        <source>As IRIS export…</source>
        <translation>En export IRIS…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="281"/>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="282"/>
        <source>Add row (Insert)</source>
        <translation>Ajouter une ligne (Inser)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/editor.py" line="289"/>
        <source>Type in the last line to add a row, or paste two columns of a spreadsheet (Ctrl+V).</source>
        <translation>Saisissez dans la dernière ligne pour en ajouter une, ou collez deux colonnes d’un tableur (Ctrl+V).</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="22"/>
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
        <location filename="../hie_studio/editors/lookups/feature.py" line="34"/>
        <source>Lookup table {name}</source>
        <translation>Table de correspondance {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="29"/>
        <source>&amp;Lookup tables…</source>
        <translation>Tab&amp;les de correspondance…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="39"/>
        <source>New lookup table</source>
        <translation>Nouvelle table de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="40"/>
        <source>Name of the table, as rules and transforms call it: Lookup(&quot;Name&quot;, key)</source>
        <translation>Nom de la table, comme les règles et transformations l’appellent : Lookup(&quot;Name&quot;, key)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="51"/>
        <source>Import lookup tables</source>
        <translation>Importer des tables de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="63"/>
        <source>The lookup tables cannot be imported</source>
        <translation>Les tables de correspondance ne peuvent pas être importées</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="70"/>
        <source>Import {names}</source>
        <translation>Importer {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="75"/>
        <source>Some lines were left out</source>
        <translation>Des lignes ont été omises</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="89"/>
        <source>Lookup tables</source>
        <translation>Tables de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="91"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="92"/>
        <source>No lookup tables yet</source>
        <translation>Aucune table de correspondance</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="94"/>
        <source>A lookup table gives a value for a key: ward codes, consultants. Make one, or drop a CSV file here.</source>
        <translation>Une table de correspondance donne une valeur pour une clé : codes d’unité, médecins. Créez-en une ou déposez un fichier CSV ici.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="106"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="41"/>
        <source>There is a lookup table “{name}” already.</source>
        <translation>Il y a déjà une table de correspondance « {name} ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/feature.py" line="47"/>
        <source>New lookup table “{name}”</source>
        <translation>Nouvelle table de correspondance « {name} »</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../hie_studio/main_window.py" line="109"/>
        <location filename="../hie_studio/main_window.py" line="255"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="110"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="111"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="112"/>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="113"/>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="118"/>
        <source>Main toolbar</source>
        <translation>Barre d&apos;outils principale</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="338"/>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="373"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../hie_studio/main_window.py" line="400"/>
        <source>Nothing to open: give a workspace or IRIS .xml, .cls or .zip files.</source>
        <translation>Rien à ouvrir&#xa0;: donnez un espace de travail ou des fichiers IRIS .xml, .cls ou .zip.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="30"/>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="33"/>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/docks.py" line="40"/>
        <location filename="../hie_studio/window/docks.py" line="44"/>
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
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="160"/>
        <source>The target begins as</source>
        <translation>La cible commence comme</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="162"/>
        <source>an empty message</source>
        <translation>un message vide</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="163"/>
        <source>a copy of the source</source>
        <translation>une copie de la source</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="164"/>
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
        <location filename="../hie_studio/panels/diff/merge_window.py" line="27"/>
        <source>Changed by someone else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="37"/>
        <source>Mine for all</source>
        <translation>La mienne partout</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="38"/>
        <source>Theirs for all</source>
        <translation>La leur partout</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="39"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="41"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="60"/>
        <source>Changed by both: to decide</source>
        <translation>Modifié des deux côtés : à décider</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="67"/>
        <source>Changed by them</source>
        <translation>Modifié par eux</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="67"/>
        <source>Changed by me</source>
        <translation>Modifié par moi</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="72"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="95"/>
        <source>One place was changed by both of you: decide it. All else comes together.</source>
        <translation>Un endroit a été modifié des deux côtés : décidez ; le reste est réuni.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="97"/>
        <source>{n} places were changed by both of you: decide each. All else comes together.</source>
        <translation>Endroits modifiés des deux côtés : {n}. Décidez pour chacun ; le reste est réuni.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="100"/>
        <source>Nothing is in the way: Merge brings both together as one step. The canvas shows what comes.</source>
        <translation>Rien ne s’y oppose : Fusionner réunit les deux en une étape. Le canevas montre le résultat.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="111"/>
        <source>mine</source>
        <translation>la mienne</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="111"/>
        <source>theirs</source>
        <translation>la leur</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="111"/>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="112"/>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/diff/merge_window.py" line="164"/>
        <source>Merge the changes of someone else</source>
        <translation>Fusionner les modifications de quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>MessageFilters</name>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="35"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="35"/>
        <source>Any item</source>
        <translation>Tout élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="37"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="38"/>
        <source>Any status</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="41"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="43"/>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="44"/>
        <source>Last 5 minutes</source>
        <translation>5 dernières minutes</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="45"/>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="46"/>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="47"/>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="51"/>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="58"/>
        <source>Control id, type or text in the message</source>
        <translation>Identifiant de contrôle, type ou texte du message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/filters.py" line="57"/>
        <location filename="../hie_studio/panels/messages/filters.py" line="59"/>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="176"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="177"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="178"/>
        <source>Control id</source>
        <translation>ID de contrôle</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="179"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="180"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="181"/>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="182"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="183"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>MessageStatus</name>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="63"/>
        <source>Queued</source>
        <translation>En file d&apos;attente</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="64"/>
        <source>Being sent</source>
        <translation>En cours d&apos;envoi</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="65"/>
        <source>Retrying</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="66"/>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="67"/>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="68"/>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="69"/>
        <source>Bad message</source>
        <translation>Message invalide</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="70"/>
        <source>Went nowhere</source>
        <translation>Sans destination</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/model.py" line="71"/>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
</context>
<context>
    <name>MessageTree</name>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="104"/>
        <source>No message</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="154"/>
        <source>Filter of {tree}</source>
        <translation>Filtre de {tree}</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="155"/>
        <source>Name, path or value</source>
        <translation>Nom, chemin ou valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="200"/>
        <source>This message cannot be read</source>
        <translation>Ce message est illisible</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="271"/>
        <source>over {n}</source>
        <translation>plus de {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="286"/>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="290"/>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/message_tree/view.py" line="294"/>
        <source>Open all below</source>
        <translation>Tout ouvrir en dessous</translation>
    </message>
</context>
<context>
    <name>MessageWindow</name>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="67"/>
        <source>Message: {name}</source>
        <translation>Message : {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="71"/>
        <source>Places of the message</source>
        <translation>Emplacements du message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="85"/>
        <source>Which message of the file</source>
        <translation>Quel message du fichier</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="87"/>
        <source>{k} of {n}</source>
        <translation>{k} sur {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="89"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="91"/>
        <source>With a &amp;file…</source>
        <translation>Avec un &amp;fichier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="91"/>
        <source>With the &amp;clipboard</source>
        <translation>Avec le &amp;presse-papiers</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="95"/>
        <source>Anonymise…</source>
        <translation>Anonymiser…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="96"/>
        <source>Validate</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="98"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="99"/>
        <source>Capture as test</source>
        <translation>Capturer comme test</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="122"/>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="123"/>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="124"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="174"/>
        <source>Validate  {keys}</source>
        <translation>Vérifier  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="175"/>
        <source>Copy path  {keys}</source>
        <translation>Copier le chemin  {keys}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/window.py" line="176"/>
        <source>Copy value  {keys}</source>
        <translation>Copier la valeur  {keys}</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="64"/>
        <location filename="../hie_studio/panels/messages/panel.py" line="72"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="231"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="232"/>
        <source>Show message</source>
        <translation>Afficher le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="233"/>
        <source>Compare two</source>
        <translation>Comparer deux</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="234"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="235"/>
        <source>Capture as test</source>
        <translation>Capturer comme test</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="236"/>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="237"/>
        <source>Edit and resend…</source>
        <translation>Modifier et renvoyer…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="238"/>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="339"/>
        <source>{n} messages</source>
        <translation>{n} messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="346"/>
        <source>Press Run: every message the production takes in appears here.</source>
        <translation>Appuyez sur Démarrer&#xa0;: chaque message reçu par la production apparaît ici.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="347"/>
        <source>Nothing is running</source>
        <translation>Rien n&apos;est en marche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="349"/>
        <source>Clear a filter above to see more.</source>
        <translation>Effacez un filtre ci-dessus pour en voir plus.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="350"/>
        <source>No message passes the filters</source>
        <translation>Aucun message ne passe les filtres</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="352"/>
        <source>The production runs and waits. F9 leads to where you send it a test message.</source>
        <translation>La production est en marche et attend. F9 mène à l’envoi d’un message de test.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/panel.py" line="353"/>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/bodies.py" line="27"/>
        <source>{name} (long values cut)</source>
        <translation>{name} (longues valeurs coupées)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/bodies.py" line="36"/>
        <source>Message #{id} is too large: only part of it can be had here.</source>
        <translation>Le message n° {id} est trop grand : seule une partie est disponible ici.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../hie_studio/canvas/minimap.py" line="33"/>
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
        <location filename="../hie_studio/inspector/fields.py" line="228"/>
        <location filename="../hie_studio/inspector/fields.py" line="230"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="228"/>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/fields.py" line="245"/>
        <source>None</source>
        <translation>Aucun</translation>
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
    <name>Naming</name>
    <message>
        <location filename="../hie_studio/canvas/naming.py" line="80"/>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
</context>
<context>
    <name>NewTransform</name>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="27"/>
        <source>New transform</source>
        <translation>Nouvelle transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="30"/>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="55"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="36"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="37"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="47"/>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="48"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="57"/>
        <source>Source: class and schema</source>
        <translation>Source : classe et schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="58"/>
        <source>Target: class and schema</source>
        <translation>Cible : classe et schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="59"/>
        <source>The target begins as</source>
        <translation>La cible commence comme</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/new_transform.py" line="81"/>
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
    <name>Palette</name>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="171"/>
        <source>{setting} of {whose}: {why}</source>
        <translation>{setting} de {whose} : {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="174"/>
        <source>Set {setting} of {whose}, {now} now, to …</source>
        <translation>Définir {setting} de {whose}, actuellement {now}, sur …</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="179"/>
        <source>{setting} of {whose} is {value} already</source>
        <translation>{setting} de {whose} est déjà {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="186"/>
        <source>Set {setting} of {whose} to {value}</source>
        <translation>Définir {setting} de {whose} sur {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="188"/>
        <source>Set {setting} of {whose} from {before} to {value}</source>
        <translation>Faire passer {setting} de {whose} de {before} à {value}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="195"/>
        <source>the production</source>
        <translation>la production</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/set_by_typing.py" line="198"/>
        <source>{n} selected items</source>
        <translation>{n} éléments sélectionnés</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="45"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="46"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="85"/>
        <source>there is no “{name}”; there are: {names}</source>
        <translation>« {name} » n’existe pas ; il existe : {names}</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="86"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="93"/>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/inspector/typed_values.py" line="96"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="70"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="71"/>
        <source>Filter components</source>
        <translation>Filtrer les composants</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="80"/>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="95"/>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="96"/>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/palette.py" line="97"/>
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
        <location filename="../hie_studio/editors/mapper/preview.py" line="141"/>
        <source>Message to try</source>
        <translation>Message à essayer</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="72"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="72"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="72"/>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="72"/>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="134"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="135"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/model.py" line="136"/>
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
        <location filename="../hie_studio/panels/problems/panel.py" line="90"/>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="90"/>
        <source>{n} errors</source>
        <translation>{n} erreurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="91"/>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="91"/>
        <source>{n} warnings</source>
        <translation>{n} avertissements</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="92"/>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="92"/>
        <source>{n} notes</source>
        <translation>{n} remarques</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="111"/>
        <source>Nothing open</source>
        <translation>Rien d&apos;ouvert</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="111"/>
        <source>Open a workspace to have it checked.</source>
        <translation>Ouvrez un espace de travail pour le faire vérifier.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="113"/>
        <source>Other words or more kinds above show the rest.</source>
        <translation>D&apos;autres mots ou plus de catégories ci-dessus montrent le reste.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="114"/>
        <source>No problem passes the filter</source>
        <translation>Aucun problème ne passe le filtre</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="116"/>
        <source>The production is checked after every change. It is ready to run.</source>
        <translation>La production est vérifiée après chaque modification. Elle est prête à démarrer.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/problems/panel.py" line="117"/>
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
    <name>QuickAdd</name>
    <message>
        <location filename="../hie_studio/canvas/quick_add.py" line="76"/>
        <source>Nothing is found by “{words}”.</source>
        <translation>Rien ne correspond à « {words} ».</translation>
    </message>
</context>
<context>
    <name>Readme</name>
    <message>
        <location filename="../hie_studio/window/readme.py" line="44"/>
        <source>&amp;About this workspace</source>
        <translation>À &amp;propos de cet espace de travail</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/readme.py" line="57"/>
        <source>About {name}</source>
        <translation>À propos de {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/readme.py" line="63"/>
        <source>What it does, and how to make it yours, stands in its README.</source>
        <translation>Ce qu’il fait, et comment le faire vôtre, se trouve dans son README.</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/readme.py" line="64"/>
        <source>Read it</source>
        <translation>Le lire</translation>
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
    <name>Remote</name>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="32"/>
        <source>C&amp;onnect to a runtime…</source>
        <translation>Se c&amp;onnecter à un environnement d’exécution…</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="37"/>
        <source>Stop the production t&amp;here…</source>
        <translation>Arrêter la production là-&amp;bas…</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="91"/>
        <source>Disconnect</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="95"/>
        <source>No connection to {url} since {time}. What the production does now is not known. Trying again…</source>
        <translation>Pas de connexion à {url} depuis {time}. On ne sait pas ce que fait la production. Nouvel essai…</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="101"/>
        <source>{url} answers again.</source>
        <translation>{url} répond de nouveau.</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="114"/>
        <source>{url} runs {there}, but {here} is open here: the canvas does not show what runs there.</source>
        <translation>{url} exécute {there}, mais {here} est ouvert ici : le canevas ne montre pas ce qui tourne là-bas.</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="123"/>
        <source>Stop the production at {url}? Nothing is taken in any more; what waits in queues is kept.</source>
        <translation>Arrêter la production sur {url} ? Plus rien n’est reçu ; ce qui attend dans les files est conservé.</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="127"/>
        <source>Stop the production there</source>
        <translation>Arrêter la production là-bas</translation>
    </message>
    <message>
        <location filename="../hie_studio/remote/feature.py" line="131"/>
        <source>Stop the production</source>
        <translation>Arrêter la production</translation>
    </message>
</context>
<context>
    <name>RenameWindow</name>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="51"/>
        <source>Rename {name} ({kind})</source>
        <translation>Renommer {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="54"/>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="58"/>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="57"/>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="66"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="103"/>
        <source>stays: only mentioned</source>
        <translation>reste : seulement mentionné</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="106"/>
        <source>Rename in 1 place</source>
        <translation>Renommer à 1 emplacement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/rename_window.py" line="106"/>
        <source>Rename in {n} places</source>
        <translation>Renommer à {n} emplacements</translation>
    </message>
</context>
<context>
    <name>Resend</name>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="22"/>
        <source>Send again: {n} messages.</source>
        <translation>Renvoyer : {n} messages.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="26"/>
        <source>To where each failed or was suspended: {n}.</source>
        <translation>Là où chacun a échoué ou a été suspendu : {n}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="34"/>
        <source>To {items}: {n}. They have not failed: what they led to happens a second time.</source>
        <translation>Vers {items} : {n}. Ils n’ont pas échoué : ce qu’ils ont produit aura lieu une seconde fois.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="40"/>
        <source>Still waiting in a queue: {n}. They will be delivered anyway.</source>
        <translation>Encore dans une file : {n}. Ils seront livrés de toute façon.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_question.py" line="46"/>
        <source>More messages pass the filters than are selected; those are not sent.</source>
        <translation>Plus de messages passent les filtres qu’il n’y en a de sélectionnés ; ceux-là ne sont pas envoyés.</translation>
    </message>
</context>
<context>
    <name>ResendDialog</name>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="32"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="34"/>
        <source>Point at a field to see its number</source>
        <translation>Pointez un champ pour voir son numéro</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="41"/>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="45"/>
        <source>{size}: long values are shown cut. It can be sent again as it is, not edited.</source>
        <translation>{size} : les longues valeurs sont coupées. Renvoi possible tel quel, sans modification.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="50"/>
        <source>Item that gets it</source>
        <translation>Élément qui le reçoit</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="52"/>
        <source>Where it failed</source>
        <translation>Là où il a échoué</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="54"/>
        <source>To {item}</source>
        <translation>Vers {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="56"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/resend_dialog.py" line="88"/>
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
        <location filename="../hie_studio/document/routes.py" line="142"/>
        <source>“{source}” routes by its rule “{rule}”: add a rule instead.</source>
        <translation>«&#xa0;{source}&#xa0;» route selon sa règle «&#xa0;{rule}&#xa0;»&#xa0;: ajoutez plutôt une règle.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/inserting.py" line="52"/>
        <location filename="../hie_studio/document/routes.py" line="146"/>
        <source>“{source}” runs a process: its calls say where messages go.</source>
        <translation>« {source} » exécute un processus : ses appels disent où vont les messages.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="150"/>
        <source>They are connected already.</source>
        <translation>Ils sont déjà connectés.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="158"/>
        <source>Both ends of a connection must exist.</source>
        <translation>Les deux extrémités d&apos;une connexion doivent exister.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="160"/>
        <source>An item cannot send to itself.</source>
        <translation>Un élément ne peut pas s&apos;envoyer de messages à lui-même.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="162"/>
        <source>An operation ends the way inside the production: it sends to the outside.</source>
        <translation>Une opération termine le chemin dans la production&#xa0;: elle envoie vers l&apos;extérieur.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="166"/>
        <source>A service takes messages from the outside only.</source>
        <translation>Un service ne reçoit que des messages de l&apos;extérieur.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="171"/>
        <source>“{title}” has no targets.</source>
        <translation>«&#xa0;{title}&#xa0;» n&apos;a pas de cibles.</translation>
    </message>
    <message>
        <location filename="../hie_studio/document/routes.py" line="211"/>
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
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="96"/>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Tout élément&#xa0;; ajoutez-en un pour restreindre…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="105"/>
        <source>Message types</source>
        <translation>Types de message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="106"/>
        <source>Any type; e.g. ADT_A01, ADT_A08 or ADT_*</source>
        <translation>Tout type&#xa0;; par ex. ADT_A01, ADT_A08 ou ADT_*</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="110"/>
        <source>Schema category</source>
        <translation>Catégorie de schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_detail.py" line="111"/>
        <source>Any; e.g. 2.5</source>
        <translation>Toutes&#xa0;; par ex. 2.5</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="53"/>
        <source>Rule editor</source>
        <translation>Éditeur de règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="55"/>
        <source>the rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="81"/>
        <location filename="../hie_studio/editors/rules/editor.py" line="223"/>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="83"/>
        <source>Duplicate the rule (Ctrl+D)</source>
        <translation>Dupliquer la règle (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="86"/>
        <source>Delete the rule (Delete)</source>
        <translation>Supprimer la règle (Suppr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="145"/>
        <source>No rule</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="147"/>
        <source>Used by {items}</source>
        <translation>Utilisée par {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="226"/>
        <source>A rule says which messages go where. The first one may send everything to one item.</source>
        <translation>Une règle dit quels messages vont où. La première peut tout envoyer à un seul élément.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="228"/>
        <source>No rules yet</source>
        <translation>Pas encore de règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="230"/>
        <source>Select a router and press Edit… beside its rule.</source>
        <translation>Sélectionnez un routeur et appuyez sur Modifier… à côté de sa règle.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="231"/>
        <source>No rule chosen</source>
        <translation>Aucune règle choisie</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/editor.py" line="235"/>
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
    <name>RuleListing</name>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="22"/>
        <source>&amp;Business rules…</source>
        <translation>Règles &amp;métier…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="27"/>
        <source>Business rules</source>
        <translation>Règles métier</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="29"/>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="29"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="30"/>
        <source>No business rules yet</source>
        <translation>Pas encore de règles métier</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="31"/>
        <source>A rule says which messages a router sends where. Make one, then name it in a router.</source>
        <translation>Une règle dit quels messages un routeur envoie et où. En créer une, puis la nommer dans un routeur.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="43"/>
        <source>New business rules</source>
        <translation>Nouvelles règles métier</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="44"/>
        <source>Name of the rules, e.g. Hospital.ADT.Rules</source>
        <translation>Nom des règles, p. ex. Hospital.ADT.Rules</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="45"/>
        <source>There are rules “{name}” already.</source>
        <translation>Il y a déjà des règles « {name} ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/listing.py" line="51"/>
        <source>New rules “{name}”</source>
        <translation>Nouvelles règles « {name} »</translation>
    </message>
</context>
<context>
    <name>RuleSetBar</name>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="31"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="39"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="145"/>
        <source>Rule set</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="34"/>
        <source>Name of the rule set</source>
        <translation>Nom du jeu de règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="34"/>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="35"/>
        <source>In effect from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="35"/>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="36"/>
        <source>In effect until</source>
        <translation>En vigueur jusqu&apos;au</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="36"/>
        <source>for good</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="40"/>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="126"/>
        <source>Add a rule set</source>
        <translation>Ajouter un jeu de règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="42"/>
        <source>Remove the rule set and the rules in it</source>
        <translation>Supprimer le jeu de règles et ses règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="79"/>
        <source>Rule set {n}</source>
        <translation>Jeu de règles {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="89"/>
        <source>It ends on {end}, which is not after its begin.</source>
        <translation>Il se termine le {end}, ce qui n&apos;est pas après son début.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="97"/>
        <source>in effect now</source>
        <translation>en vigueur maintenant</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="97"/>
        <source>not in effect now</source>
        <translation>pas en vigueur maintenant</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="105"/>
        <source>Where both are in effect, “{other}” before it runs instead.</source>
        <translation>Là où les deux sont en vigueur, « {other} », placé avant, s&apos;exécute à sa place.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="119"/>
        <source>Change rule set “{name}”</source>
        <translation>Modifier le jeu de règles « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="132"/>
        <source>Remove rule set “{name}”</source>
        <translation>Supprimer le jeu de règles « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="145"/>
        <source>named</source>
        <translation>nommé</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="145"/>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_set_bar.py" line="145"/>
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
        <source>New transform “{name}”</source>
        <translation>Nouvelle transformation « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="85"/>
        <source>Give “{item}” a rule</source>
        <translation>Donner une règle à «&#xa0;{item}&#xa0;»</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/rule_windows.py" line="38"/>
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
        <location filename="../hie_studio/editors/rules/offers.py" line="57"/>
        <source>A value is needed, e.g. HL7.{PID:3.1} or &quot;text&quot;.</source>
        <translation>Une valeur est nécessaire, p. ex. HL7.{PID:3.1} ou &quot;texte&quot;.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="69"/>
        <source>A name is needed, e.g. ward.</source>
        <translation>Un nom est nécessaire, p. ex. ward.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="76"/>
        <source>“{name}” is no name: letters and digits, beginning with a letter.</source>
        <translation>« {name} » n&apos;est pas un nom : lettres et chiffres, en commençant par une lettre.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="83"/>
        <source>A path is needed, e.g. HL7.{OBX()}.</source>
        <translation>Un chemin est nécessaire, p. ex. HL7.{OBX()}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="94"/>
        <source>Choose the rules to go on with.</source>
        <translation>Choisissez les règles qui prennent la suite.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="96"/>
        <source>There are no rules “{name}” in the workspace.</source>
        <translation>Il n&apos;y a pas de règles « {name} » dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="101"/>
        <source>“{name}” comes back to these rules: a loop.</source>
        <translation>« {name} » revient à ces règles : une boucle.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/offers.py" line="152"/>
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
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="20"/>
        <source>Cannot be told: {why}</source>
        <translation>Impossible à dire : {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="22"/>
        <source>Holds for {held} of {n} segments</source>
        <translation>Vrai pour {held} segments sur {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="24"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="24"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/verdict_mark.py" line="27"/>
        <source>{verdict}: “{value}”</source>
        <translation>{verdict} : « {value} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_text.py" line="43"/>
        <source>rules begin with “rules:”, as in a rules file</source>
        <translation>les règles commencent par « rules: », comme dans un fichier de règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/rule_text.py" line="57"/>
        <source>The clipboard holds no rules: {why}</source>
        <translation>Le presse-papiers ne contient pas de règles : {why}</translation>
    </message>
</context>
<context>
    <name>RunFlow</name>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="70"/>
        <source>It cannot run: {why}</source>
        <translation>Exécution impossible : {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="72"/>
        <source>It cannot run, for {n} errors. The first: {why}</source>
        <translation>Exécution impossible pour {n} erreurs. La première : {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="84"/>
        <source>Not reloaded: {why}</source>
        <translation>Non rechargé&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/run_flow.py" line="87"/>
        <source>Reloaded: {n} items changed.</source>
        <translation>Rechargé&#xa0;: {n} éléments modifiés.</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <location filename=".declared.py" line="770"/>
        <source>{text} is not a message of this process; there are: {known}</source>
        <translation>{text} n’est pas un message de ce processus&#xa0;; il existe&#xa0;: {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="771"/>
        <source>{name} is not declared in the context of the process</source>
        <translation>{name} n’est pas déclaré dans le contexte du processus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="772"/>
        <source>{property} cannot be assigned; allowed are messages, their paths, properties of the context and status</source>
        <translation>{property} ne peut pas recevoir de valeur&#xa0;; sont autorisés les messages, leurs chemins, les propriétés du contexte et status</translation>
    </message>
    <message>
        <location filename=".declared.py" line="773"/>
        <source>the request is not changed; copy it to callrequest or to the context</source>
        <translation>request ne se modifie pas&#xa0;; le copier dans callrequest ou dans le contexte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="774"/>
        <source>{action} on a message; allowed are set and clear</source>
        <translation>{action} sur un message&#xa0;; sont autorisés set et clear</translation>
    </message>
    <message>
        <location filename=".declared.py" line="775"/>
        <source>{action} on a path; allowed are set, clear and remove</source>
        <translation>{action} sur un chemin&#xa0;; sont autorisés set, clear et remove</translation>
    </message>
    <message>
        <location filename=".declared.py" line="776"/>
        <source>{action} on context.{name}, which is no collection; allowed is set</source>
        <translation>{action} sur context.{name}, qui n’est pas une collection&#xa0;; seul set est autorisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="777"/>
        <source>{action} on the collection context.{name} needs a key</source>
        <translation>{action} sur la collection context.{name} exige une clé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="778"/>
        <source>language {language} is not supported; allowed is objectscript</source>
        <translation>le langage {language} n’est pas pris en charge&#xa0;; seul objectscript est autorisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="779"/>
        <source>written in {language}, which does not run</source>
        <translation>écrit en {language}, qui ne s’exécute pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="780"/>
        <source>steps nested more than {MAX_DEPTH} deep; the step fails when it is reached</source>
        <translation>étapes imbriquées sur plus de {MAX_DEPTH} niveaux&#xa0;; l’étape échoue quand elle est atteinte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="781"/>
        <source>steps nested more than {MAX_DEPTH} deep</source>
        <translation>étapes imbriquées sur plus de {MAX_DEPTH} niveaux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="782"/>
        <source>{error}; the step fails when it is reached</source>
        <translation>{error}&#xa0;; l’étape échoue quand elle est atteinte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="783"/>
        <source>has no {what}</source>
        <translation>n’a pas de {what}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="784"/>
        <source>has no condition</source>
        <translation>n’a pas de condition</translation>
    </message>
    <message>
        <location filename=".declared.py" line="785"/>
        <source>key {key}: allowed is a property of the context that holds a text</source>
        <translation>clé {key}&#xa0;: est autorisée une propriété du contexte qui contient un texte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="786"/>
        <source>{property}: allowed are a collection of the context and a path with () of a message</source>
        <translation>{property}&#xa0;: sont autorisés une collection du contexte et un chemin avec () d’un message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="787"/>
        <source>{step} stands outside a loop</source>
        <translation>{step} se trouve hors d’une boucle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="788"/>
        <source>a flow of {count_running} branches does not run; write them one after the other</source>
        <translation>un flow de {count_running} branches ne s’exécute pas&#xa0;; écrire les branches l’une après l’autre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="789"/>
        <source>fault {fault} was thrown</source>
        <translation>l’erreur {fault} a été levée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="790"/>
        <source>process {process}</source>
        <translation>processus {process}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="791"/>
        <source>process {process}, {place}</source>
        <translation>processus {process}, {place}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="792"/>
        <source>process {process} ({step})</source>
        <translation>processus {process} ({step})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="793"/>
        <source>process {process}, {place} ({step})</source>
        <translation>processus {process}, {place} ({step})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="794"/>
        <source>{name} is a message, not a value; allowed is {name}.{{path}}</source>
        <translation>{name} est un message, pas une valeur&#xa0;; est autorisé {name}.{{path}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="795"/>
        <source>{name} is not a variable of the process; allowed are context.Name and messages</source>
        <translation>{name} n’est pas une variable du processus&#xa0;; sont autorisés context.Name et les messages</translation>
    </message>
    <message>
        <location filename=".declared.py" line="796"/>
        <source>{whole} is not declared in the context of the process, or is no value</source>
        <translation>{whole} n’est pas déclaré dans le contexte du processus, ou n’est pas une valeur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="797"/>
        <source>{whole} is a property of a class; classes are not run</source>
        <translation>{whole} est une propriété d’une classe&#xa0;; les classes ne sont pas exécutées</translation>
    </message>
    <message>
        <location filename=".declared.py" line="798"/>
        <source>{whole} is a method of a class; classes are not run</source>
        <translation>{whole} est une méthode d’une classe&#xa0;; les classes ne sont pas exécutées</translation>
    </message>
    <message>
        <location filename=".declared.py" line="799"/>
        <source>an index of {given}; allowed are numbers from 1</source>
        <translation>indice {given}&#xa0;; sont autorisés les nombres à partir de 1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="800"/>
        <source>{name} holds no message yet</source>
        <translation>{name} ne contient pas encore de message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="801"/>
        <source>{name} is not HL7: {error}</source>
        <translation>{name} n’est pas du HL7&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="802"/>
        <source>no sync waits for this call: its response is not assigned</source>
        <translation>aucun sync n’attend cet appel&#xa0;: sa réponse n’est pas affectée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="803"/>
        <source>names no target</source>
        <translation>n’indique aucune cible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="804"/>
        <source>waits for {missing}, which no call is named</source>
        <translation>attend {missing}&#xa0;; aucun appel ne porte ce nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="805"/>
        <source>transform {transform} is not in the workspace</source>
        <translation>la transformation {transform} n’est pas dans l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="806"/>
        <source>the request is not changed; name another target</source>
        <translation>request ne se modifie pas&#xa0;; indiquer une autre cible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="807"/>
        <source>has neither duration nor until</source>
        <translation>n’a ni duration ni until</translation>
    </message>
    <message>
        <location filename=".declared.py" line="808"/>
        <source>&lt;{element}&gt; is kept but does not run; write it with other steps</source>
        <translation>&lt;{element}&gt; est conservé mais ne s’exécute pas ; l’écrire avec d’autres étapes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="809"/>
        <source>the value is not a duration; allowed are PT30S, PT5M, P1DT2H and seconds</source>
        <translation>la valeur n’est pas une durée&#xa0;; sont autorisés PT30S, PT5M, P1DT2H et des secondes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="810"/>
        <source>a wait of {seconds} s; at most ten years are allowed</source>
        <translation>une attente de {seconds} s&#xa0;; dix ans au plus sont autorisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="811"/>
        <source>the value is not a date and time; allowed is 2026-11-24T04:00:00</source>
        <translation>la valeur n’est pas une date avec heure&#xa0;; est autorisé 2026-11-24T04:00:00</translation>
    </message>
    <message>
        <location filename=".declared.py" line="812"/>
        <source>the call has no request; assign callrequest</source>
        <translation>l’appel n’a pas de requête&#xa0;; affecter callrequest</translation>
    </message>
    <message>
        <location filename=".declared.py" line="813"/>
        <source>{target} answered with an error: {2}</source>
        <translation>{target} a répondu par une erreur&#xa0;: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="814"/>
        <source>no reason given</source>
        <translation>aucun motif indiqué</translation>
    </message>
    <message>
        <location filename=".declared.py" line="815"/>
        <source>the status became an error (status = {expression})</source>
        <translation>le statut est devenu une erreur (status = {expression})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="816"/>
        <source>{MAX_STEPS} steps without an end: an endless loop</source>
        <translation>{MAX_STEPS} étapes sans fin&#xa0;: une boucle infinie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="817"/>
        <source>failed with {name}</source>
        <translation>échec avec {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="818"/>
        <source>component {class_name} is declared twice</source>
        <translation>le composant {class_name} est déclaré deux fois</translation>
    </message>
    <message>
        <location filename=".declared.py" line="819"/>
        <source>component plug-in {point} cannot be loaded: {error}</source>
        <translation>le plugin de composants {point} ne peut pas être chargé&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="820"/>
        <source>the certificate of {subject} ({file})</source>
        <translation>le certificat de {subject} ({file})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="821"/>
        <source>{who} expired on {end}</source>
        <translation>{who} a expiré le {end}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="822"/>
        <source>{who} is not good before {2}</source>
        <translation>{who} n’est pas valable avant le {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="823"/>
        <source>{who} expires in {days} days, on {end}</source>
        <translation>{who} expire dans {days} jours, le {end}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="824"/>
        <source>{shown}: cannot be read as certificates: {error}</source>
        <translation>{shown}&#xa0;: illisible en tant que certificats&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="825"/>
        <source>{shown}: holds no certificate in PEM</source>
        <translation>{shown}&#xa0;: ne contient aucun certificat en PEM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="826"/>
        <source>nobody named</source>
        <translation>titulaire inconnu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="827"/>
        <source>the name is used by {count} items; it must be unique</source>
        <translation>{count} éléments portent ce nom&#xa0;; il doit être unique</translation>
    </message>
    <message>
        <location filename=".declared.py" line="828"/>
        <source>item names may not hold | ; , : [ &lt; &gt; \ / &amp; &quot;, start with ! $ . _, end with ! $ . or be *</source>
        <translation>les noms d’éléments ne peuvent ni contenir | ; , : [ &lt; &gt; \ / &amp; &quot;, ni commencer par&#xa0;! $ . _, ni finir par&#xa0;! $ . ni être *</translation>
    </message>
    <message>
        <location filename=".declared.py" line="829"/>
        <source>it is the IRIS name of {class_name}; import the IRIS production to have its settings too</source>
        <translation>c’est le nom IRIS de {class_name}&#xa0;; importer la production IRIS pour avoir aussi ses paramètres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="830"/>
        <source>the item is kept, messages sent to it wait in its queue</source>
        <translation>l’élément est conservé, les messages qui lui sont envoyés attendent dans sa file d’attente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="831"/>
        <source>class {class_name} has no counterpart; {hint}</source>
        <translation>la classe {class_name} n’a pas d’équivalent&#xa0;; {hint}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="832"/>
        <source>{pool_size} workers keep the order per source connection only; set order_key to keep it per patient</source>
        <translation>{pool_size} exécuteurs ne gardent l’ordre que par connexion source&#xa0;; définir order_key pour le garder par patient</translation>
    </message>
    <message>
        <location filename=".declared.py" line="913"/>
        <source>is kept, but this version does not act on it: {consequence}</source>
        <translation>est conservé, mais cette version n’en tient pas compte&#xa0;: {consequence}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="833"/>
        <source>looks like a secret in the file; name an entry of the credentials store instead</source>
        <translation>ressemble à un secret dans le fichier&#xa0;; indiquer plutôt une entrée du magasin d’identifiants</translation>
    </message>
    <message>
        <location filename=".declared.py" line="834"/>
        <source>names no process</source>
        <translation>n’indique aucun processus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="835"/>
        <source>names no rule and no targets: its messages go nowhere</source>
        <translation>n’indique ni règle ni cibles&#xa0;: ses messages ne vont nulle part</translation>
    </message>
    <message>
        <location filename=".declared.py" line="836"/>
        <source>rule {value} is not in the workspace&apos;s rules folder</source>
        <translation>la règle {value} n’est pas dans le dossier rules de l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="837"/>
        <source>transform {name} is not in the workspace&apos;s transforms folder</source>
        <translation>la transformation {name} n’est pas dans le dossier transforms de l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="838"/>
        <source>process {value} is not in the workspace&apos;s processes folder</source>
        <translation>le processus {value} n’est pas dans le dossier processes de l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="839"/>
        <source>table {value} is not in the workspace&apos;s lookups folder</source>
        <translation>la table {value} n’est pas dans le dossier lookups de l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="840"/>
        <source>TLS configuration {value} is not in the production&apos;s tls section; supply it</source>
        <translation>la configuration TLS {value} n’est pas dans la section tls de la production&#xa0;; l’y ajouter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="841"/>
        <source>credentials {value} are to be supplied on the machine that runs this</source>
        <translation>les identifiants {value} sont à fournir sur la machine qui exécute ceci</translation>
    </message>
    <message>
        <location filename=".declared.py" line="842"/>
        <source>{value} is a Windows path; on this system it would name a file in the workspace</source>
        <translation>{value} est un chemin Windows&#xa0;; sur ce système, il désignerait un fichier de l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="843"/>
        <source>{value} is not a path</source>
        <translation>{value} n’est pas un chemin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="844"/>
        <source>{value} is a file; a folder is expected</source>
        <translation>{value} est un fichier&#xa0;; un dossier est attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="845"/>
        <source>{value} does not exist</source>
        <translation>{value} n’existe pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="846"/>
        <source>{value} does not exist, nor does the folder it is in</source>
        <translation>{value} n’existe pas, le dossier qui le contiendrait non plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="847"/>
        <source>port {port} is used by {name} too; one of them cannot listen</source>
        <translation>le port {port} est aussi utilisé par {name}&#xa0;; l’un des deux ne peut pas écouter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="848"/>
        <source>{value} does not exist; supply it on the machine that runs this</source>
        <translation>{value} n’existe pas&#xa0;; à fournir sur la machine qui exécute ceci</translation>
    </message>
    <message>
        <location filename=".declared.py" line="849"/>
        <source>process {name}: {problem}</source>
        <translation>processus {name}&#xa0;: {problem}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="850"/>
        <source>process {name}: transform {transform} is Python, XSLT or a conversion, which a process does not run; call a router</source>
        <translation>processus {name}&#xa0;: la transformation {transform} est du Python, du XSLT ou une conversion, qu’un processus n’exécute pas&#xa0;; appeler un routeur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="851"/>
        <source>process {name}: no item uses it</source>
        <translation>processus {name}&#xa0;: aucun élément ne l’utilise</translation>
    </message>
    <message>
        <location filename=".declared.py" line="852"/>
        <source>(process {definition}: {how})</source>
        <translation>(processus {definition}&#xa0;: {how})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="853"/>
        <source>(rule {definition}: {how})</source>
        <translation>(règle {definition}&#xa0;: {how})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="854"/>
        <source>target {target}{via} is not in the production; messages for it would fail</source>
        <translation>la cible {target}{via} n’est pas dans la production&#xa0;; les messages pour elle échoueraient</translation>
    </message>
    <message>
        <location filename=".declared.py" line="855"/>
        <source>target {target}{via} is a service, which takes nothing from other items</source>
        <translation>la cible {target}{via} est un service, qui ne reçoit rien des autres éléments</translation>
    </message>
    <message>
        <location filename=".declared.py" line="856"/>
        <source>target {target}{via} is disabled; messages for it wait in its queue</source>
        <translation>la cible {target}{via} est désactivée&#xa0;; les messages pour elle attendent dans sa file d’attente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="857"/>
        <source>nothing sends to it</source>
        <translation>rien ne lui envoie de messages</translation>
    </message>
    <message>
        <location filename=".declared.py" line="858"/>
        <source>has no targets: its messages go nowhere</source>
        <translation>n’a pas de cibles&#xa0;: ses messages ne vont nulle part</translation>
    </message>
    <message>
        <location filename=".declared.py" line="859"/>
        <source>a loop: {shown} ({others} more items are in it); a message could go round for ever</source>
        <translation>une boucle : {shown} ({others} autres éléments en font partie) ; un message pourrait y tourner sans fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="860"/>
        <source>a loop: {shown}; a message could go round for ever</source>
        <translation>une boucle : {shown} ; un message pourrait y tourner sans fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="861"/>
        <source>transform {name}: {text}</source>
        <translation>transformation {name}&#xa0;: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="862"/>
        <source>rule {name}: {text}</source>
        <translation>règle {name}&#xa0;: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="863"/>
        <source>rule {name}: transform {transform} is not in the workspace; sends through it would fail</source>
        <translation>règle {name}&#xa0;: la transformation {transform} n’est pas dans l’espace de travail&#xa0;; les envois qui passent par elle échoueraient</translation>
    </message>
    <message>
        <location filename=".declared.py" line="864"/>
        <source>rule {name}: no item uses it</source>
        <translation>règle {name}&#xa0;: aucun élément ne l’utilise</translation>
    </message>
    <message>
        <location filename=".declared.py" line="865"/>
        <source>{key} is written twice in one object; this one counts</source>
        <translation>{key} figure deux fois dans un même objet&#xa0;; c’est cette entrée qui compte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="866"/>
        <source>{name} is not a JSON value</source>
        <translation>{name} n’est pas une valeur JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="867"/>
        <source>{text} is too large a number</source>
        <translation>{text} est un nombre trop grand</translation>
    </message>
    <message>
        <location filename=".declared.py" line="868"/>
        <source>YAML would not give it back as it is</source>
        <translation>YAML ne le restituerait pas tel quel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="869"/>
        <source>aliases make this more than {MAX_VALUES} values</source>
        <translation>avec les alias, cela fait plus de {MAX_VALUES} valeurs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="870"/>
        <source>{tree} is no number that can be saved again</source>
        <translation>{tree} n’est pas un nombre qui puisse être réenregistré</translation>
    </message>
    <message>
        <location filename=".declared.py" line="871"/>
        <source>cannot be read: {error}</source>
        <translation>illisible&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="872"/>
        <source>not a .json, .yaml, .yml or .xml file</source>
        <translation>ce n’est pas un fichier .json, .yaml, .yml ou .xml</translation>
    </message>
    <message>
        <location filename=".declared.py" line="873"/>
        <source>{count_raw} bytes; at most {MAX_BYTES} are read</source>
        <translation>{count_raw} octets&#xa0;; {MAX_BYTES} au plus sont lus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="874"/>
        <source>an object is expected at the outermost level</source>
        <translation>un objet est attendu au niveau supérieur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="875"/>
        <source>{1} is half a character</source>
        <translation>{1} n’est qu’une moitié de caractère</translation>
    </message>
    <message>
        <location filename=".declared.py" line="876"/>
        <source>bad message</source>
        <translation>message invalide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="877"/>
        <source>base {base} is no category of the workspace and no HL7 version; the names of {close} are used</source>
        <translation>la base {base} n’est ni une catégorie de l’espace de travail ni une version HL7&#xa0;; les noms de {close} sont utilisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="878"/>
        <source>category {category} is based on itself</source>
        <translation>la catégorie {category} est basée sur elle-même</translation>
    </message>
    <message>
        <location filename=".declared.py" line="879"/>
        <source>structure {name}: {error}</source>
        <translation>structure {name}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="880"/>
        <source>message type {name}: structure {wanted} is neither in the category nor in what it is based on</source>
        <translation>type de message {name}&#xa0;: la structure {wanted} n’est ni dans la catégorie ni dans ce sur quoi elle est basée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="881"/>
        <source>each message&apos;s own version</source>
        <translation>la version propre à chaque message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="882"/>
        <source>schema category {category} is not in schemas/ (there are: {known}); names of fields are those of {used}</source>
        <translation>la catégorie de schéma {category} n’est pas dans schemas/ (il existe&#xa0;: {known})&#xa0;; les noms de champs sont ceux de {used}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="883"/>
        <source>key {1} is written twice; this one counts</source>
        <translation>la clé {1} figure deux fois&#xa0;; c’est celle-ci qui compte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="884"/>
        <source>{count_row} columns found, key and value expected</source>
        <translation>clé et valeur attendues, {count_row} colonnes trouvées</translation>
    </message>
    <message>
        <location filename=".declared.py" line="885"/>
        <source>name {name}</source>
        <translation>nom {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="886"/>
        <source>item &quot;{item}&quot;</source>
        <translation>élément &quot;{item}&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="887"/>
        <source>cannot be removed</source>
        <translation>ne peut pas être supprimé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="888"/>
        <source>holds a value that cannot be written: {error}</source>
        <translation>contient une valeur qui ne peut pas être écrite&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="889"/>
        <source>cannot be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="890"/>
        <source>no file name is free for {name}; a table needs a name and files that cannot be read stay</source>
        <translation>aucun nom de fichier n’est libre pour {name}&#xa0;; une table a besoin d’un nom, et les fichiers illisibles restent</translation>
    </message>
    <message>
        <location filename=".declared.py" line="891"/>
        <source>time zone {name} is not known; e.g. Europe/London</source>
        <translation>le fuseau horaire {name} n’est pas connu&#xa0;; p. ex. Europe/London</translation>
    </message>
    <message>
        <location filename=".declared.py" line="892"/>
        <source>schedule event {part}: five fields are expected (minute hour day month weekday), {count} found</source>
        <translation>événement de planification {part}&#xa0;: cinq champs attendus (minute heure jour mois jour-de-semaine), {count} trouvés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="893"/>
        <source>schedule event {part}: {error}</source>
        <translation>événement de planification {part}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="894"/>
        <source>schedule event {part} is not ACTION:YYYY-MM-DDThh:mm:ss or ACTION:WEEK-nn-ddThh:mm:ss with ACTION START or STOP</source>
        <translation>l’événement de planification {part} n’est pas ACTION:YYYY-MM-DDThh:mm:ss ni ACTION:WEEK-nn-ddThh:mm:ss avec ACTION START ou STOP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="895"/>
        <source>weekdays are 00 to 06, months 01 to 12, days 01 to 31</source>
        <translation>les jours de la semaine vont de 00 à 06, les mois de 01 à 12, les jours de 01 à 31</translation>
    </message>
    <message>
        <location filename=".declared.py" line="896"/>
        <source>it is a link to a place outside the workspace</source>
        <translation>c’est un lien vers un emplacement hors de l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="897"/>
        <source>it has more than {MAX_BYTES} bytes</source>
        <translation>il fait plus de {MAX_BYTES} octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="898"/>
        <source>{name}: there is no plugins/{2}.py in the workspace</source>
        <translation>{name}&#xa0;: il n’y a pas de plugins/{2}.py dans l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="899"/>
        <source>is not Python: {error}</source>
        <translation>n’est pas du Python&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="900"/>
        <source>has no function {wanted}(source, target, variables)</source>
        <translation>n’a pas de fonction {wanted}(source, target, variables)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="901"/>
        <source>has no function {wanted}(message, context)</source>
        <translation>n’a pas de fonction {wanted}(message, context)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="902"/>
        <source>messages are not validated</source>
        <translation>les messages ne sont pas validés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="903"/>
        <source>acknowledgements are not handed on</source>
        <translation>les accusés de réception ne sont pas transmis</translation>
    </message>
    <message>
        <location filename=".declared.py" line="904"/>
        <source>replies are not handed on</source>
        <translation>les réponses ne sont pas transmises</translation>
    </message>
    <message>
        <location filename=".declared.py" line="905"/>
        <source>CR, LF and CRLF are recognised</source>
        <translation>CR, LF et CRLF sont reconnus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="906"/>
        <source>no batch headers are written</source>
        <translation>aucun en-tête de lot n’est écrit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="907"/>
        <source>targets get the message at the same time</source>
        <translation>les cibles reçoivent le message en même temps</translation>
    </message>
    <message>
        <location filename=".declared.py" line="908"/>
        <source>alerts are raised at once</source>
        <translation>les alertes sont émises aussitôt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="909"/>
        <source>the schema&apos;s message types say which structure MSH-9 means</source>
        <translation>les types de messages du schéma disent quelle structure MSH-9 désigne</translation>
    </message>
    <message>
        <location filename=".declared.py" line="910"/>
        <source>a file that cannot be opened is tried again like any failed delivery</source>
        <translation>un fichier qui ne peut pas être ouvert est réessayé comme toute livraison échouée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="911"/>
        <source>the service that took the message in acknowledges it</source>
        <translation>le service qui a reçu le message l’acquitte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="912"/>
        <source>the service that took the message in waits as long as its own settings say</source>
        <translation>le service qui a reçu le message attend aussi longtemps que le disent ses propres paramètres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="914"/>
        <source>settings for {target} are kept and have no effect; allowed are adapter and host</source>
        <translation>les paramètres pour {target} sont conservés et sans effet&#xa0;; sont autorisés adapter et host</translation>
    </message>
    <message>
        <location filename=".declared.py" line="915"/>
        <source>is missing and has no default</source>
        <translation>manque et n’a pas de valeur par défaut</translation>
    </message>
    <message>
        <location filename=".declared.py" line="916"/>
        <source>is a setting of the host, not of the {target}; it has no effect here</source>
        <translation>est un paramètre pour host, pas pour {target}&#xa0;; sans effet ici</translation>
    </message>
    <message>
        <location filename=".declared.py" line="917"/>
        <source>is a setting of the adapter, not of the {target}; it has no effect here</source>
        <translation>est un paramètre pour adapter, pas pour {target}&#xa0;; sans effet ici</translation>
    </message>
    <message>
        <location filename=".declared.py" line="918"/>
        <source>is not a setting of this component; it is kept and has no effect</source>
        <translation>n’est pas un paramètre de ce composant&#xa0;; conservé, sans effet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="919"/>
        <source>is a setting of the host, not of the {target}; it has no effect here (it is the IRIS name of {ours})</source>
        <translation>est un paramètre pour host, pas pour {target}&#xa0;; sans effet ici (c’est le nom IRIS de {ours})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="920"/>
        <source>is a setting of the adapter, not of the {target}; it has no effect here (it is the IRIS name of {ours})</source>
        <translation>est un paramètre pour adapter, pas pour {target}&#xa0;; sans effet ici (c’est le nom IRIS de {ours})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="921"/>
        <source>is not a setting of this component; it is kept and has no effect (it is the IRIS name of {ours})</source>
        <translation>n’est pas un paramètre de ce composant&#xa0;; conservé, sans effet (c’est le nom IRIS de {ours})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="922"/>
        <source>{shown} is not a port (1 to 65535)</source>
        <translation>{shown} n’est pas un port (1 à 65535)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="923"/>
        <source>{shown} is not a whole number from {low} to {high}</source>
        <translation>{shown} n’est pas un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="924"/>
        <source>{shown} is not a number from {low} to {high}</source>
        <translation>{shown} n’est pas un nombre de {low} à {high}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="925"/>
        <source>{shown} is not a whole number of at least {low}</source>
        <translation>{shown} n’est pas un nombre entier d’au moins {low}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="926"/>
        <source>{shown} is not a whole number</source>
        <translation>{shown} n’est pas un nombre entier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="927"/>
        <source>{shown} is not a number of at least {low}</source>
        <translation>{shown} n’est pas un nombre d’au moins {low}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="928"/>
        <source>{shown} is not a number</source>
        <translation>{shown} n’est pas un nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="929"/>
        <source>{shown} is neither true nor false (1 and 0 are allowed too)</source>
        <translation>{shown} n’est ni true ni false (1 et 0 sont aussi autorisés)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="930"/>
        <source>{1} is none of {KINDS}</source>
        <translation>{1} ne figure pas parmi {KINDS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="931"/>
        <source>{shown} is not allowed; allowed: {2}</source>
        <translation>{shown} n’est pas autorisé&#xa0;; autorisé&#xa0;: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="932"/>
        <source>several production files ({found}); exactly one is allowed</source>
        <translation>plusieurs fichiers de production ({found})&#xa0;; un seul est autorisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="933"/>
        <source>no production file; one of {PRODUCTION_NAMES} is expected</source>
        <translation>pas de fichier de production&#xa0;; un de {PRODUCTION_NAMES} est attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="934"/>
        <source>there is no such file or folder</source>
        <translation>il n’existe ni fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="935"/>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <location filename=".declared.py" line="936"/>
        <source>{name} is defined twice; the other is in {2}</source>
        <translation>{name} est défini deux fois&#xa0;; l’autre définition est dans {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="937"/>
        <source>setting {1}: {text} is not of Type {kind}</source>
        <translation>paramètre {1}&#xa0;: {text} n’est pas de Type {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="938"/>
        <source>&lt;Setting Target={1} Name={name}&gt; is kept and has no effect</source>
        <translation>&lt;Setting Target={1} Name={name}&gt; est conservé et reste sans effet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="939"/>
        <source>&lt;Setting Target={1} Name={name}&gt; is kept and has no effect; Target is Host or Adapter</source>
        <translation>&lt;Setting Target={1} Name={name}&gt; est conservé et reste sans effet ; Target vaut Host ou Adapter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="940"/>
        <source>setting {name} is written twice; this one counts</source>
        <translation>le paramètre {name} figure deux fois&#xa0;; c’est celui-ci qui compte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="941"/>
        <source>&lt;{tag}&gt; is not known here; it is kept and has no effect</source>
        <translation>&lt;{tag}&gt; n’est pas connu ici ; il est conservé et reste sans effet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="942"/>
        <source>not XML</source>
        <translation>ce n’est pas du XML</translation>
    </message>
    <message>
        <location filename=".declared.py" line="943"/>
        <source>root element &lt;{tag}&gt; found, &lt;Production&gt; expected</source>
        <translation>élément racine &lt;Production&gt; attendu, &lt;{tag}&gt; trouvé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="944"/>
        <source>a DOCTYPE is not allowed</source>
        <translation>un DOCTYPE n’est pas autorisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="945"/>
        <source>&lt;Extra&gt; holds {text}; a JSON object is expected</source>
        <translation>&lt;Extra&gt; contient {text} ; un objet JSON est attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="946"/>
        <source>not a block mapping</source>
        <translation>ce n’est pas un mapping en bloc</translation>
    </message>
    <message>
        <location filename=".declared.py" line="947"/>
        <source>structure not understood: {error}</source>
        <translation>structure non comprise&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="948"/>
        <source>no dash found</source>
        <translation>aucun tiret trouvé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="949"/>
        <source>two entries on one line</source>
        <translation>deux entrées sur une ligne</translation>
    </message>
    <message>
        <location filename=".declared.py" line="950"/>
        <source>less indented than it should be</source>
        <translation>moins indenté qu’il ne faudrait</translation>
    </message>
    <message>
        <location filename=".declared.py" line="951"/>
        <source>{file}: cannot be read: {error}</source>
        <translation>{file}&#xa0;: illisible&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="952"/>
        <source>control token {number}: a line is &apos;token role name&apos;, roles are viewer, operator, admin, tokens have at least 16 characters</source>
        <translation>jeton de contrôle {number}&#xa0;: une ligne s’écrit &apos;token role name&apos;, les rôles sont viewer, operator, admin, les jetons ont au moins 16 caractères</translation>
    </message>
    <message>
        <location filename=".declared.py" line="953"/>
        <source>token {number}</source>
        <translation>jeton {number}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="954"/>
        <source>control address {host}: only loopback is open without TLS and tokens (--control-cert, HIE_CONTROL_TOKENS)</source>
        <translation>adresse de contrôle {host}&#xa0;: sans TLS ni jetons, seul le loopback est ouvert (--control-cert, HIE_CONTROL_TOKENS)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="955"/>
        <source>no production is running</source>
        <translation>aucune production n’est en marche</translation>
    </message>
    <message>
        <location filename=".declared.py" line="956"/>
        <source>a production is running already; stop it first</source>
        <translation>une production est déjà en marche&#xa0;; l’arrêter d’abord</translation>
    </message>
    <message>
        <location filename=".declared.py" line="957"/>
        <source>status {status}: messages cannot be listed by it; use queued or a final status</source>
        <translation>statut {status}&#xa0;: les messages ne peuvent pas être listés selon lui&#xa0;; utiliser queued ou un statut final</translation>
    </message>
    <message>
        <location filename=".declared.py" line="958"/>
        <source>production {config} does not allow test messages (testing_enabled is off)</source>
        <translation>la production {config} n’autorise pas les messages de test (testing_enabled est désactivé)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="959"/>
        <source>from {1}</source>
        <translation>de {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="960"/>
        <source>sent after {tries} tries</source>
        <translation>envoyé après {tries} essais</translation>
    </message>
    <message>
        <location filename=".declared.py" line="961"/>
        <source>no runtime answers at {url}: {2}</source>
        <translation>aucun environnement d’exécution ne répond sur {url} : {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="962"/>
        <source>{url}{path}: the answer is not JSON (status {status})</source>
        <translation>{url}{path}&#xa0;: la réponse n’est pas du JSON (statut {status})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="963"/>
        <source>status {status}</source>
        <translation>statut {status}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="964"/>
        <source>{url} refuses: {error} (status {status})</source>
        <translation>{url} refuse : {error} (statut {status})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="965"/>
        <source>the runtime at {url} has ended or is out of reach</source>
        <translation>l’environnement d’exécution sur {url} s’est terminé ou est hors d’atteinte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="966"/>
        <source>credentials {name}: not a name (no /, \ or :, not beginning with a dot)</source>
        <translation>identifiants {name}&#xa0;: ce n’est pas un nom (pas de /, \ ou :, pas de point au début)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="967"/>
        <source>credentials {name} are not there: looked for {2}_PASSWORD in the environment, {3}, and in the keyring</source>
        <translation>les identifiants {name} n’existent pas&#xa0;: ont été cherchés {2}_PASSWORD dans l’environnement, {3}, et le trousseau</translation>
    </message>
    <message>
        <location filename=".declared.py" line="968"/>
        <source>{name}.json and {name}/password in {folder}</source>
        <translation>{name}.json et {name}/password dans {folder}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="969"/>
        <source>no folder ({FOLDER_VARIABLE} is not set)</source>
        <translation>pas de dossier ({FOLDER_VARIABLE} n’est pas définie)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="970"/>
        <source>is not UTF-8</source>
        <translation>n’est pas en UTF-8</translation>
    </message>
    <message>
        <location filename=".declared.py" line="971"/>
        <source>credentials {name}: {folder} cannot be read: {reason}</source>
        <translation>identifiants {name}&#xa0;: {folder} illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="972"/>
        <source>the keyring&apos;s entry {name}</source>
        <translation>l’entrée {name} du trousseau</translation>
    </message>
    <message>
        <location filename=".declared.py" line="973"/>
        <source>credentials {name}: the keyring refuses ({2}); on a server use the environment or {FOLDER_VARIABLE}</source>
        <translation>identifiants {name}&#xa0;: le trousseau refuse ({2})&#xa0;; sur un serveur, utiliser l’environnement ou {FOLDER_VARIABLE}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="974"/>
        <source>{where}: is not {{&quot;username&quot;: &quot;...&quot;, &quot;password&quot;: &quot;...&quot;}}</source>
        <translation>{where}&#xa0;: n’est pas {{&quot;username&quot;: &quot;...&quot;, &quot;password&quot;: &quot;...&quot;}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="975"/>
        <source>TLS configuration {configuration}, used by {users}: {3}</source>
        <translation>configuration TLS {configuration}, utilisée par {users} : {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="976"/>
        <source>TLS configuration {name}: {2}</source>
        <translation>configuration TLS {name}&#xa0;: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="977"/>
        <source>{depth} messages are waiting</source>
        <translation>{depth} messages attendent</translation>
    </message>
    <message>
        <location filename=".declared.py" line="978"/>
        <source>a message has waited {waited} s</source>
        <translation>un message attend depuis {waited} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="979"/>
        <source>inactive: no message for {silent} s</source>
        <translation>inactif&#xa0;: aucun message depuis {silent} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="980"/>
        <source>{kind}: {text} (limit {limit})</source>
        <translation>{kind}&#xa0;: {text} (limite {limit})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="981"/>
        <source>not in the production any more</source>
        <translation>n’est plus dans la production</translation>
    </message>
    <message>
        <location filename=".declared.py" line="982"/>
        <source>target {target} is a service, which takes nothing from others</source>
        <translation>la cible {target} est un service, qui ne reçoit rien des autres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="983"/>
        <source>target {target} is not in the production</source>
        <translation>la cible {target} n’est pas dans la production</translation>
    </message>
    <message>
        <location filename=".declared.py" line="984"/>
        <source>queue of {full} is full</source>
        <translation>la file d’attente de {full} est pleine</translation>
    </message>
    <message>
        <location filename=".declared.py" line="985"/>
        <source>held back: {text}</source>
        <translation>retenu&#xa0;: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="986"/>
        <source>message {text}: it is too large to be edited ({2} bytes); it can be sent again as it is</source>
        <translation>message {text}&#xa0;: il est trop grand pour être modifié ({2} octets)&#xa0;; il peut être renvoyé tel quel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="987"/>
        <source>message {text}: it has not failed anywhere; say at which item to send it again</source>
        <translation>message {text}&#xa0;: il n’a échoué nulle part&#xa0;; indiquer à quel élément le renvoyer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="988"/>
        <source>there is no item {item} in production {config}</source>
        <translation>il n’y a pas d’élément {item} dans la production {config}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="989"/>
        <source>given up by a person</source>
        <translation>abandonné par une personne</translation>
    </message>
    <message>
        <location filename=".declared.py" line="990"/>
        <source>test message</source>
        <translation>message de test</translation>
    </message>
    <message>
        <location filename=".declared.py" line="991"/>
        <source>{path} cannot be loaded: {error}</source>
        <translation>{path} ne peut pas être chargé&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="992"/>
        <source>rule {name} is not in the workspace (there are: {known})</source>
        <translation>la règle {name} n’est pas dans l’espace de travail (il existe&#xa0;: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="993"/>
        <source>process {name} is not in the workspace (there are: {known})</source>
        <translation>le processus {name} n’est pas dans l’espace de travail (il existe&#xa0;: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="994"/>
        <source>a stored process cannot be read: {1} errors</source>
        <translation>un processus stocké est illisible&#xa0;: {1} erreurs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="995"/>
        <source>there is no item {item} in the production</source>
        <translation>il n’y a pas d’élément {item} dans la production</translation>
    </message>
    <message>
        <location filename=".declared.py" line="996"/>
        <source>{name}: more than {MAX_HOPS} items in turn: a loop</source>
        <translation>{name}&#xa0;: plus de {MAX_HOPS} éléments à la suite&#xa0;: une boucle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="997"/>
        <source>{name}: there is no such item in the production</source>
        <translation>{name}&#xa0;: cet élément n’existe pas dans la production</translation>
    </message>
    <message>
        <location filename=".declared.py" line="998"/>
        <source>{name}: rule {wanted} is not in the workspace (there are: {known})</source>
        <translation>{name}&#xa0;: la règle {wanted} n’est pas dans l’espace de travail (il existe&#xa0;: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="999"/>
        <source>process {process} waits for the answer of {asked}, which is not known here</source>
        <translation>le processus {process} attend la réponse de {asked}, qui n’est pas connue ici</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1000"/>
        <source>{rule}: {made}; this send is skipped</source>
        <translation>{rule}&#xa0;: {made}&#xa0;; cet envoi est omis</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1001"/>
        <source>{transforms} makes no HL7 v2, which tests on traffic do not follow</source>
        <translation>{transforms} ne produit pas de HL7 v2, ce que les tests sur le trafic ne suivent pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1002"/>
        <source>plugin {plugin} sends to {target}, which is not among its targets ({known})</source>
        <translation>le plugin {plugin} envoie à {target}, qui n’est pas parmi ses cibles ({known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1003"/>
        <source>plugin {plugin} made something that is no HL7: {error}</source>
        <translation>le plugin {plugin} a produit quelque chose qui n’est pas du HL7&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1004"/>
        <source>it goes on unless the same message came before, which is not known here</source>
        <translation>il continue, sauf si le même message est déjà passé, ce qui n’est pas connu ici</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1005"/>
        <source>it waits for those that come before it in its sequence, which are not known here</source>
        <translation>il attend ceux qui le précèdent dans sa séquence, qui ne sont pas connus ici</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1006"/>
        <source>it waits here for the delay that is set</source>
        <translation>il attend ici le délai défini</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1007"/>
        <source>it is disabled: messages wait until it is enabled; this is what happens then</source>
        <translation>il est désactivé&#xa0;: les messages attendent qu’il soit activé&#xa0;; voici ce qui se passe alors</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1008"/>
        <source>every send failed</source>
        <translation>tous les envois ont échoué</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1009"/>
        <source>it has nothing to send to</source>
        <translation>il n’a aucune destination d’envoi</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1010"/>
        <source>{class_name} is no component of HIE: what it would do is not known</source>
        <translation>{class_name} n’est pas un composant de HIE&#xa0;: on ne sait pas ce qu’il ferait</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1011"/>
        <source>it collects messages into groups: what it sends depends on other messages and on time</source>
        <translation>il rassemble les messages en groupes&#xa0;: ce qu’il envoie dépend d’autres messages et du temps</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1012"/>
        <source>what it sends to {targets}</source>
        <translation>ce qu’il envoie à {targets}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1013"/>
        <source>what it does</source>
        <translation>ce qu’il fait</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1014"/>
        <source>the site&apos;s own Python (plugins/{1}.py) is not run here: {may} is not known</source>
        <translation>le Python propre au site (plugins/{1}.py) n’est pas exécuté ici&#xa0;: {may} n’est pas connu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1015"/>
        <source>the production is disabled (enabled: false); enable it to run it</source>
        <translation>la production est désactivée (enabled: false)&#xa0;; l’activer pour l’exécuter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1016"/>
        <source>production {config} is running with {count_hosts} items</source>
        <translation>la production {config} est en marche avec {count_hosts} éléments</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1017"/>
        <source>not all could be stored before the end ({state_text}): what was sent last is sent again by the next start</source>
        <translation>tout n’a pas pu être stocké avant la fin ({state_text})&#xa0;: ce qui a été envoyé en dernier sera renvoyé au prochain démarrage</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1018"/>
        <source>production {config} has stopped</source>
        <translation>la production {config} est arrêtée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1019"/>
        <source>{class_name} has no counterpart in HIE: messages wait here</source>
        <translation>{class_name} n’a pas d’équivalent dans HIE&#xa0;: les messages attendent ici</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1020"/>
        <source>disabled in the production</source>
        <translation>désactivé dans la production</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1021"/>
        <source>pool size 0: does not listen</source>
        <translation>taille du pool 0&#xa0;: n’écoute pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1022"/>
        <source>{name} is a service: it serves all its connections at the same time already</source>
        <translation>{name} est un service&#xa0;: il sert déjà toutes ses connexions simultanément</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1023"/>
        <source>{name}: pool size {pool_size} is not between 1 and 1000</source>
        <translation>{name}&#xa0;: la taille du pool {pool_size} n’est pas comprise entre 1 et 1000</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1024"/>
        <source>there is no running item {name} in production {config}</source>
        <translation>aucun élément {name} n’est en marche dans la production {config}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1025"/>
        <source>disabled itself: {reason}</source>
        <translation>s’est désactivé lui-même&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1026"/>
        <source>no answer from the targets within {timeout} s</source>
        <translation>pas de réponse des cibles en {timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1027"/>
        <source>outside its schedule</source>
        <translation>hors de sa planification</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1028"/>
        <source>storing works again</source>
        <translation>le stockage fonctionne à nouveau</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1029"/>
        <source>the disk of the journal cannot be asked for its room: {error}</source>
        <translation>l’espace libre du disque du journal ne peut pas être déterminé&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1030"/>
        <source>there is room again: messages are taken in</source>
        <translation>il y a de nouveau de la place&#xa0;: les messages sont acceptés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1031"/>
        <source>only {1} MB are free on the disk of the journal, less than the {2} MB the production keeps free (min_free_bytes): no message is taken in until there is room; what is stored is sent on</source>
        <translation>seuls {1} Mo sont libres sur le disque du journal, moins que les {2} Mo que la production garde libres (min_free_bytes)&#xa0;: aucun message n’est accepté tant que la place manque&#xa0;; ce qui est stocké continue d’être envoyé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1032"/>
        <source>sent on</source>
        <translation>transmis</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1033"/>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1034"/>
        <source>{made}: the class kept in imported/ has no XData {xdata} any more</source>
        <translation>{made}&#xa0;: la classe conservée dans imported/ n’a plus de XData {xdata}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1035"/>
        <source>is {value} here, {2} in the system default settings, which count more in IRIS: they got a row of its own for it</source>
        <translation>vaut {value} ici, {2} dans les paramètres système par défaut, qui l’emportent dans IRIS&#xa0;: une ligne propre y a été ajoutée pour cela</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1036"/>
        <source>{folder} cannot be written: {2}</source>
        <translation>{folder} ne peut pas être écrit&#xa0;: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1037"/>
        <source>{1}: what the import kept cannot be read: {error}</source>
        <translation>{1}&#xa0;: ce que l’importation a conservé est illisible&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1038"/>
        <source>cannot be written as XML: {found}</source>
        <translation>ne peut pas être écrit en XML&#xa0;: {found}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1039"/>
        <source>calls {unknown}, Python of this workspace</source>
        <translation>appelle {unknown}, du Python de cet espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1040"/>
        <source>Write it in IRIS as a method of a class that extends Ens.Rule.FunctionSet</source>
        <translation>L’écrire dans IRIS comme méthode d’une classe qui étend Ens.Rule.FunctionSet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1041"/>
        <source>transforms/{own}.py does the work of a step in HIE; IRIS runs the code that was kept</source>
        <translation>transforms/{own}.py fait dans HIE le travail d’une étape&#xa0;; IRIS exécute le code qui a été conservé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1042"/>
        <source>{count_table} entries</source>
        <translation>{count_table} entrées</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1043"/>
        <source>{path}: neither HIE&apos;s nor IRIS&apos;s, stays in HIE</source>
        <translation>{path}&#xa0;: ni de HIE ni d’IRIS, reste dans HIE</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1044"/>
        <source>{1}: stays in HIE, IRIS cannot run it</source>
        <translation>{1}&#xa0;: reste dans HIE, IRIS ne peut pas l’exécuter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1045"/>
        <source>Write it in IRIS, under the name that rules and items use</source>
        <translation>L’écrire dans IRIS, sous le nom que les règles et les éléments utilisent</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1046"/>
        <source>is no class name; in IRIS it is {new}</source>
        <translation>n’est pas un nom de classe&#xa0;; dans IRIS, c’est {new}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1047"/>
        <source>{where} holds the character U+{2}, which XML cannot hold; take it out, or write it as an expression ($char({3}))</source>
        <translation>{where} contient le caractère U+{2}, impossible en XML&#xa0;; le retirer, ou l’écrire comme expression ($char({3}))</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1048"/>
        <source>{name} cannot be the name of an element or attribute</source>
        <translation>{name} ne peut pas être le nom d’un élément ou d’un attribut</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1049"/>
        <source>what was kept of an import is no XML any more ({error}): {2}</source>
        <translation>ce qui a été conservé d’une importation n’est plus du XML ({error})&#xa0;: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1050"/>
        <source>{place}: a remark may hold no -- and not end in -</source>
        <translation>{place}&#xa0;: une remarque ne peut ni contenir -- ni finir par -</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1051"/>
        <source>{seconds} s: IRIS counts whole seconds, {2} is written</source>
        <translation>{seconds} s&#xa0;: IRIS compte en secondes entières, {2} est écrit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1052"/>
        <source>places, groups and notes of the drawing stay in HIE</source>
        <translation>les positions, groupes et notes du dessin restent dans HIE</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1053"/>
        <source>{shown}: HIE&apos;s own, IRIS has no such setting</source>
        <translation>{shown}&#xa0;: propre à HIE, IRIS n’a pas de tel paramètre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1054"/>
        <source>schedule {schedule}: IRIS knows neither cron nor time zones</source>
        <translation>planification {schedule}&#xa0;: IRIS ne connaît ni cron ni les fuseaux horaires</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1055"/>
        <source>Write it in IRIS syntax, in the time zone of the IRIS server</source>
        <translation>L’écrire selon la syntaxe d’IRIS, dans le fuseau horaire du serveur IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1056"/>
        <source>item {item}</source>
        <translation>élément {item}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1057"/>
        <source>{class_name}: HIE has no component for it; written as it came</source>
        <translation>{class_name}&#xa0;: HIE n’a pas de composant pour cela&#xa0;; écrit tel que reçu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1058"/>
        <source>{title} has no counterpart in IRIS</source>
        <translation>{title} n’a pas d’équivalent dans IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1059"/>
        <source>Write a class for it in IRIS and put its name in the place of {class_name}</source>
        <translation>Écrire dans IRIS une classe pour cela et mettre son nom à la place de {class_name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1060"/>
        <source>priority {priority} of the send to {to} is HIE&apos;s own; IRIS sends in turn</source>
        <translation>la priorité {priority} de l’envoi à {to} est propre à HIE&#xa0;; IRIS envoie dans l’ordre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1061"/>
        <source>= {value}: HIE&apos;s own, IRIS has no such setting</source>
        <translation>= {value}&#xa0;: propre à HIE, IRIS n’a pas de tel paramètre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1062"/>
        <source>has parts of its own, IRIS knows texts only: written as JSON</source>
        <translation>a ses propres parties, IRIS ne connaît que des textes&#xa0;: écrit en JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1063"/>
        <source>{place}: a remark as an XML comment may hold no -- and not end in -; write it as a comment step</source>
        <translation>{place}&#xa0;: une remarque sous forme de commentaire XML ne peut ni contenir -- ni finir par -&#xa0;; l’écrire comme étape de commentaire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1064"/>
        <source>pool_size must be 1: messages of one group may not be gathered at several places</source>
        <translation>pool_size doit être 1&#xa0;: les messages d’un groupe ne peuvent pas être rassemblés à plusieurs endroits</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1065"/>
        <source>{count_deliveries} messages as one</source>
        <translation>{count_deliveries} messages en un seul</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1066"/>
        <source>{count_deliveries} messages as one, not complete in time</source>
        <translation>{count_deliveries} messages en un seul, incomplet dans le délai</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1067"/>
        <source>the aggregator has no targets</source>
        <translation>l’agrégateur n’a pas de cibles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1068"/>
        <source>bad message: {bad}</source>
        <translation>message invalide&#xa0;: {bad}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1069"/>
        <source>stored, but the target has not answered within {patience} s</source>
        <translation>stocké, mais la cible n’a pas répondu en {patience} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1070"/>
        <source>the target refused the message</source>
        <translation>la cible a refusé le message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1071"/>
        <source>the service is being stopped; the message is stored</source>
        <translation>le service est en cours d’arrêt&#xa0;; le message est stocké</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1072"/>
        <source>the form of the process it waited in cannot be read any more; send it again</source>
        <translation>la forme du processus dans laquelle il attendait n’est plus lisible&#xa0;; le renvoyer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1073"/>
        <source>the process raised an alert for message {index} of block {id}</source>
        <translation>le processus a émis une alerte pour le message {index} du bloc {id}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1074"/>
        <source>names no plug-in; set plugin to the name of a file in plugins/, without .py</source>
        <translation>n’indique aucun plugin&#xa0;; donner à plugin le nom d’un fichier de plugins/, sans .py</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1075"/>
        <source>plugin {plugin} returned nothing to send</source>
        <translation>le plugin {plugin} n’a rien renvoyé à envoyer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1076"/>
        <source>the de-duplicator has no targets</source>
        <translation>le dédoublonneur n’a pas de cibles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1077"/>
        <source>with the same {key_fields}</source>
        <translation>avec les mêmes valeurs de {key_fields}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1078"/>
        <source>of the same content</source>
        <translation>de même contenu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1079"/>
        <source>a duplicate: a message {what} was here before</source>
        <translation>un doublon&#xa0;: un message {what} est déjà passé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1080"/>
        <source>{names} are all empty: nobody can tell whether it was here before</source>
        <translation>{names} sont tous vides&#xa0;: impossible de dire s’il est déjà passé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1081"/>
        <source>release_at: {text} found, a time of the day is expected, e.g. 02:00</source>
        <translation>release_at&#xa0;: heure de la journée attendue, p. ex. 02:00, {text} trouvé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1082"/>
        <source>the delay has no targets</source>
        <translation>le délai n’a pas de cibles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1083"/>
        <source>{subject_prefix} Alert from {2} on {3}</source>
        <translation>{subject_prefix} Alerte de {2} sur {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1084"/>
        <source>{subject_prefix} Alert from {2}</source>
        <translation>{subject_prefix} Alerte de {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1085"/>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1086"/>
        <source>pool_size must be 1: what belongs together may not be held at several places</source>
        <translation>pool_size doit être 1&#xa0;: ce qui va ensemble ne peut pas être retenu à plusieurs endroits</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1087"/>
        <source>unexpected {name}</source>
        <translation>{name} inattendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1088"/>
        <source>reply {1} ({because}={actions})</source>
        <translation>réponse {1} ({because}={actions})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1089"/>
        <source>not understood</source>
        <translation>non comprise</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1090"/>
        <source>suspended by a person: {text}</source>
        <translation>suspendu par une personne : {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1091"/>
        <source>in {pause} s, as the peer asks</source>
        <translation>dans {pause} s, comme le demande le correspondant</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1092"/>
        <source>every {pause} s</source>
        <translation>toutes les {pause} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1093"/>
        <source>reply code actions {text}: entry {part} is not code=actions with actions of the letters {LETTERS}</source>
        <translation>actions par code de réponse {text}&#xa0;: l’entrée {part} n’est pas code=actions avec des actions parmi les lettres {LETTERS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1094"/>
        <source>reply code actions {text}: code {code} is none of :?A :?E :?R :XX :_ :~ :* :I? :T? E E#n E*text X</source>
        <translation>actions par code de réponse {text}&#xa0;: le code {code} n’est aucun de :?A :?E :?R :XX :_ :~ :* :I? :T? E E#n E*text X</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1095"/>
        <source>{transforms} was not applied</source>
        <translation>{transforms}&#xa0;: non appliqué</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1096"/>
        <source>unexpected {name} while routing</source>
        <translation>{name} inattendu pendant le routage</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1097"/>
        <source>no rule sent it anywhere</source>
        <translation>aucune règle ne l’a envoyé quelque part</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1098"/>
        <source>deleted by a rule</source>
        <translation>supprimé par une règle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1099"/>
        <source>first_sequence_number: {first} found, a whole number is expected</source>
        <translation>first_sequence_number&#xa0;: nombre entier attendu, {first} trouvé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1100"/>
        <source>MSH-13 {1} is not a sequence number</source>
        <translation>MSH-13 {1} n’est pas un numéro de séquence</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1101"/>
        <source>messages {missing} of {key} are missing; those after them go on</source>
        <translation>les messages {missing} de {key} manquent&#xa0;; ceux qui les suivent continuent</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1102"/>
        <source>a duplicate: message {number} of {key} was here before</source>
        <translation>un doublon&#xa0;: le message {number} de {key} est déjà passé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1103"/>
        <source>message {number} came too late</source>
        <translation>le message {number} est arrivé trop tard</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1104"/>
        <source>message {number} goes on after a gap</source>
        <translation>le message {number} continue après un écart</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1105"/>
        <source>the sequence manager has no targets</source>
        <translation>le gestionnaire de séquence n’a pas de cibles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1106"/>
        <source>the service has no targets</source>
        <translation>le service n’a pas de cibles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1107"/>
        <source>no HL7 message in it: nothing to split</source>
        <translation>aucun message HL7 dedans&#xa0;: rien à diviser</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1108"/>
        <source>{count_parts} messages in it; at most {most_parts} are allowed</source>
        <translation>{count_parts} messages dedans&#xa0;; {most_parts} au plus sont autorisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1109"/>
        <source>the splitter has no targets</source>
        <translation>le diviseur n’a pas de cibles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1110"/>
        <source>item &quot;{item}&quot;, {setting}: {error}</source>
        <translation>élément &quot;{item}&quot;, {setting}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1111"/>
        <source>the receiver did not accept the message: it replied {shown} and {2} bytes more; accepted is {expected}</source>
        <translation>le destinataire n’a pas accepté le message : il a répondu {shown} et {2} octets de plus ; est acceptée {expected}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1112"/>
        <source>the receiver did not accept the message: it replied {shown} and {2} bytes more</source>
        <translation>le destinataire n’a pas accepté le message : il a répondu {shown} et {2} octets de plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1113"/>
        <source>the receiver did not accept the message: it replied {shown}; accepted is {expected}</source>
        <translation>le destinataire n’a pas accepté le message : il a répondu {shown} ; est acceptée {expected}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1114"/>
        <source>the receiver did not accept the message: it replied {shown}</source>
        <translation>le destinataire n’a pas accepté le message : il a répondu {shown}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1115"/>
        <source>transforms: {missing} not in the workspace&apos;s transforms folder</source>
        <translation>transforms&#xa0;: {missing} absent du dossier transforms de l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1116"/>
        <source>messages that wait in an earlier form of the process will fail: {error}</source>
        <translation>les messages qui attendent dans une forme antérieure du processus échoueront&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1117"/>
        <source>an entry without a name; not read</source>
        <translation>une entrée sans nom&#xa0;; non lue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1118"/>
        <source>more than {1} unpacked; the rest was not read</source>
        <translation>plus de {1} après décompression&#xa0;; le reste n’a pas été lu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1119"/>
        <source>its path leads out of the zip; it was read, and nothing is written there</source>
        <translation>son chemin sort du zip&#xa0;; il a été lu, et rien n’est écrit à cet endroit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1120"/>
        <source>Ask who made this zip</source>
        <translation>Demander qui a créé ce zip</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1121"/>
        <source>the zip cannot be read: {error}</source>
        <translation>le zip est illisible&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1122"/>
        <source>Unpack it yourself and import the folder</source>
        <translation>Le décompresser soi-même et importer le dossier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1123"/>
        <source>its directory has {1}; a zip may hold {files} files</source>
        <translation>son répertoire fait {1}&#xa0;; un zip peut contenir {files} fichiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1124"/>
        <source>a zip inside a zip is not read; unpack the outer one and import what was in it</source>
        <translation>un zip dans un zip n’est pas lu&#xa0;; décompresser celui de l’extérieur et importer son contenu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1125"/>
        <source>a link, no file; not read</source>
        <translation>un lien, pas un fichier&#xa0;; non lu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1126"/>
        <source>is encrypted; zips without a password are read</source>
        <translation>est chiffré&#xa0;; seuls les zips sans mot de passe sont lus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1127"/>
        <source>too large: unpacked it has more than the {1} that are read (--max-mb)</source>
        <translation>trop grand&#xa0;: décompressé, il dépasse les {1} qui sont lus (--max-mb)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1128"/>
        <source>written in {language}, which is kept but does not run</source>
        <translation>écrit en {language}, qui est conservé mais ne s’exécute pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1129"/>
        <source>property {1}</source>
        <translation>propriété {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1130"/>
        <source>holds no program; does nothing, as in IRIS</source>
        <translation>ne contient aucun programme&#xa0;; ne fait rien, comme dans IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1131"/>
        <source>kept; disabled, as in IRIS</source>
        <translation>conservé&#xa0;; désactivé, comme dans IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1132"/>
        <source>kept; an error when a message reaches it</source>
        <translation>conservé&#xa0;; une erreur quand un message l’atteint</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1133"/>
        <source>Write it with other steps; a router decides by rules (docs/business-processes.md)</source>
        <translation>L’écrire avec d’autres étapes&#xa0;; un routeur décide selon des règles (docs/business-processes.md)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1134"/>
        <source>kept, does not run</source>
        <translation>conservé, ne s’exécute pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1135"/>
        <source>Compensation is not run; undo in a catch</source>
        <translation>La compensation n’est pas exécutée&#xa0;; annuler dans un catch</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1136"/>
        <source>Look at the BPL in IRIS</source>
        <translation>Examiner le BPL dans IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1137"/>
        <source>is not an assignment of &lt;{tag}&gt;; kept, does not run</source>
        <translation>n’est pas une affectation de &lt;{tag}&gt;&#xa0;; conservé, ne s’exécute pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1138"/>
        <source>type {kind} found; allowed are all and any; all is used</source>
        <translation>type {kind} trouvé&#xa0;; sont autorisés all et any&#xa0;; all est utilisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1139"/>
        <source>stands outside the branches of &lt;{tag}&gt;; kept, does not run</source>
        <translation>se trouve hors des branches de &lt;{tag}&gt;&#xa0;; conservé, ne s’exécute pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1140"/>
        <source>{one} has code ({2})</source>
        <translation>{one} contient du code ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1141"/>
        <source>its adapter is {adapter}, not {expected}</source>
        <translation>son adaptateur est {adapter}, pas {expected}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1142"/>
        <source>its adapter {one} has code ({2})</source>
        <translation>son adaptateur {one} contient du code ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1143"/>
        <source>{one} computes {label} ({expression})</source>
        <translation>{one} calcule {label} ({expression})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1144"/>
        <source>= {row}: not used, the production sets it for {2}</source>
        <translation>= {row}&#xa0;: non utilisé, la production le définit pour {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1145"/>
        <source>= {row}: no item of the imported productions fits {where}, or a closer row counts</source>
        <translation>= {row}&#xa0;: aucun élément des productions importées ne correspond à {where}, ou une ligne plus précise l’emporte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1146"/>
        <source>The table is kept in imported/</source>
        <translation>La table est conservée dans imported/</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1147"/>
        <source>file name</source>
        <translation>nom de fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1148"/>
        <source>the file names no class; the name is taken from the {named_by}</source>
        <translation>le fichier n’indique aucune classe&#xa0;; origine du nom&#xa0;: {named_by}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1149"/>
        <source>create {create} found; allowed are {CREATES}; new is used</source>
        <translation>create {create} trouvé&#xa0;; sont autorisés {CREATES}&#xa0;; new est utilisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1150"/>
        <source>written in {language}, which is kept but cannot run</source>
        <translation>écrit en {language}, qui est conservé mais ne peut pas s’exécuter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1151"/>
        <source>stands outside {allowed_text} of &lt;{tag}&gt;; kept, does not run</source>
        <translation>se trouve hors de {allowed_text} de &lt;{tag}&gt;&#xa0;; conservé, ne s’exécute pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1152"/>
        <source>Look at the DTL in IRIS</source>
        <translation>Examiner la DTL dans IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1153"/>
        <source>Write it as steps, or in Python and name the file in the step&apos;s python (docs/python.md)</source>
        <translation>L’écrire en étapes, ou en Python et indiquer le fichier dans python de l’étape (docs/python.md)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1154"/>
        <source>declared {encoding} without a byte order mark; read as UTF-8</source>
        <translation>déclaré {encoding} sans indicateur d’ordre des octets (BOM)&#xa0;; lu en UTF-8</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1155"/>
        <source>encoding {encoding} is declared; UTF-8, UTF-16 with byte order mark, ISO-8859-x and windows-125x are read</source>
        <translation>le codage {encoding} est déclaré&#xa0;; sont lus UTF-8, UTF-16 avec indicateur d’ordre des octets (BOM), ISO-8859-x et windows-125x</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1156"/>
        <source>byte 0x{1} on line {line} is not {3}</source>
        <translation>l’octet 0x{1} de la ligne {line} n’est pas du {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1157"/>
        <source>{found}: the file is cut off or damaged</source>
        <translation>{found}&#xa0;: le fichier est tronqué ou endommagé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1158"/>
        <source>{found}; the file was read as ISO-8859-1</source>
        <translation>{found}&#xa0;; le fichier a été lu en ISO-8859-1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1159"/>
        <source>encoding {encoding} is declared, which does not exist</source>
        <translation>le codage {encoding} est déclaré, mais il n’existe pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1160"/>
        <source>a NUL character, so it is no text (UTF-16 is read with a byte order mark only)</source>
        <translation>un caractère NUL, ce n’est donc pas du texte (UTF-16 n’est lu qu’avec un indicateur d’ordre des octets, BOM)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1161"/>
        <source>{files} files</source>
        <translation>{files} fichiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1162"/>
        <source>{1} together (--max-mb)</source>
        <translation>{1} au total (--max-mb)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1163"/>
        <source>more than {what}; from here on nothing was read</source>
        <translation>plus de {what}&#xa0;; à partir d’ici, rien n’a été lu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1164"/>
        <source>Import fewer at a time</source>
        <translation>En importer moins à la fois</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1165"/>
        <source>{number} files not read: IRIS code is in {IRIS_ENDINGS} and .zip</source>
        <translation>{number} fichiers non lus&#xa0;: le code IRIS est dans {IRIS_ENDINGS} et .zip</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1166"/>
        <source>no ending</source>
        <translation>sans extension</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1167"/>
        <source>a folder of more than {1} files; the rest was not looked at</source>
        <translation>un dossier de plus de {1} fichiers&#xa0;; le reste n’a pas été examiné</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1168"/>
        <source>Import the folder of the IRIS code only</source>
        <translation>N’importer que le dossier du code IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1169"/>
        <source>a link that leads out of the folder; not read</source>
        <translation>un lien qui mène hors du dossier&#xa0;; non lu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1170"/>
        <source>Import what it leads to by itself</source>
        <translation>Importer séparément ce vers quoi il mène</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1171"/>
        <source>no ordinary file; not read</source>
        <translation>ce n’est pas un fichier ordinaire&#xa0;; non lu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1172"/>
        <source>too large: {1}; at most {2} are read (--max-mb)</source>
        <translation>trop grand&#xa0;: {1}&#xa0;; {2} au plus sont lus (--max-mb)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1173"/>
        <source>Export it from IRIS in parts, or raise the limit</source>
        <translation>L’exporter d’IRIS en plusieurs parties, ou relever la limite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1174"/>
        <source>Compare its accents and umlauts; save it as UTF-8</source>
        <translation>Comparer ses accents et trémas&#xa0;; l’enregistrer en UTF-8</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1175"/>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1176"/>
        <source>an HL7 message, not a schema or IRIS code; not imported</source>
        <translation>un message HL7, pas un schéma ni du code IRIS&#xa0;; non importé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1177"/>
        <source>Use it as a test message</source>
        <translation>L’utiliser comme message de test</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1178"/>
        <source>Export it again from IRIS</source>
        <translation>L’exporter à nouveau d’IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1179"/>
        <source>Write what it does as a rule, a transform or a Python component</source>
        <translation>Écrire ce qu’il fait comme règle, transformation ou composant Python</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1180"/>
        <source>neither XML nor class text with a line &apos;Class Package.Name&apos;</source>
        <translation>ni XML ni texte de classe avec une ligne &apos;Class Package.Name&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1181"/>
        <source>more than {MAX_BLOCKS} XData blocks</source>
        <translation>plus de {MAX_BLOCKS} blocs XData</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1182"/>
        <source>a class without code; kept as {path}, items of it have its defaults</source>
        <translation>une classe sans code&#xa0;; conservée comme {path}, ses éléments ont ses valeurs par défaut</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1183"/>
        <source>program code</source>
        <translation>code de programme</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1184"/>
        <source>its code ({code}) is not imported</source>
        <translation>son code ({code}) n’est pas importé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1185"/>
        <source>{what}; the class is kept as {path} and does not run</source>
        <translation>{what}&#xa0;; la classe est conservée comme {path} et ne s’exécute pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1186"/>
        <source>Export the class again from IRIS</source>
        <translation>Exporter à nouveau la classe d’IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1187"/>
        <source>root element &lt;{tag}&gt;; &lt;Export&gt;, &lt;Production&gt;, &lt;ruleDefinition&gt;, &lt;transform&gt;, &lt;process&gt;, &lt;lookupTable&gt;, &lt;defaultSettings&gt; or &lt;Category&gt; expected</source>
        <translation>élément racine &lt;{tag}&gt;&#xa0;; &lt;Export&gt;, &lt;Production&gt;, &lt;ruleDefinition&gt;, &lt;transform&gt;, &lt;process&gt;, &lt;lookupTable&gt;, &lt;defaultSettings&gt; ou &lt;Category&gt; attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1188"/>
        <source>&lt;{tag}&gt; is kept as {path} and does not run</source>
        <translation>&lt;{tag}&gt; est conservé sous {path} et ne s’exécute pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1189"/>
        <source>export notes or a copy of settings; no effect</source>
        <translation>notes d’exportation ou copie de paramètres&#xa0;; sans effet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1190"/>
        <source>kept as {path}, has no effect</source>
        <translation>conservé comme {path}, sans effet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1191"/>
        <source>production {production} is not in these files (there are: {known})</source>
        <translation>la production {production} n’est pas dans ces fichiers (il existe&#xa0;: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1192"/>
        <source>is in the files too; not imported, as another one was asked for</source>
        <translation>est aussi dans les fichiers&#xa0;; non importée, car une autre était demandée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1193"/>
        <source>Rewrite the step, or have the work done by a router and transforms</source>
        <translation>Réécrire l’étape, ou confier le travail à un routeur et à des transformations</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1194"/>
        <source>Rewrite the step, or write the transform in Python</source>
        <translation>Réécrire l’étape, ou écrire la transformation en Python</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1195"/>
        <source>An entry of the credentials table, which no export holds: note who has the user and password</source>
        <translation>Une entrée de la table des identifiants, qu’aucune exportation ne contient&#xa0;: noter qui détient l’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1196"/>
        <source>A TLS configuration, which no export holds: ask for its certificates</source>
        <translation>Une configuration TLS, qu’aucune exportation ne contient&#xa0;: demander ses certificats</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1197"/>
        <source>IRIS sends with |^~\&amp;; kept so</source>
        <translation>IRIS envoie avec |^~\&amp;&#xa0;; conservé ainsi</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1198"/>
        <source>Empty it to keep each message&apos;s own</source>
        <translation>Le vider pour garder ceux de chaque message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1199"/>
        <source>IRIS listens on every network; kept so</source>
        <translation>IRIS écoute sur tous les réseaux&#xa0;; conservé ainsi</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1200"/>
        <source>Set 127.0.0.1 or one address to listen on less</source>
        <translation>Définir 127.0.0.1 ou une adresse pour moins écouter</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1201"/>
        <source>IRIS expects a block with its name before each message; kept so</source>
        <translation>IRIS attend avant chaque message un bloc avec son nom&#xa0;; conservé ainsi</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1202"/>
        <source>Switch it off if senders send messages only</source>
        <translation>Le désactiver si les émetteurs n’envoient que des messages</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1203"/>
        <source>IRIS answers with the target&apos;s response; kept so</source>
        <translation>IRIS répond par la réponse de la cible&#xa0;; conservé ainsi</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1204"/>
        <source>Immed answers when the message is stored</source>
        <translation>Immed répond quand le message est stocké</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1205"/>
        <source>IRIS gives up after 15 seconds; kept so</source>
        <translation>IRIS abandonne après 15 secondes&#xa0;; conservé ainsi</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1206"/>
        <source>-1 tries for ever</source>
        <translation>-1 essaie sans fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1207"/>
        <source>set twice; the last value counts</source>
        <translation>défini deux fois&#xa0;; la dernière valeur compte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1208"/>
        <source>{timeout} as attribute; the setting of the same name counts</source>
        <translation>{timeout} comme attribut&#xa0;; le paramètre du même nom l’emporte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1209"/>
        <source>= {value} by class {said_by}; has no effect</source>
        <translation>= {value} selon la classe {said_by}&#xa0;; sans effet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1210"/>
        <source>= {value} by class {said_by}: {problem}; kept as it is</source>
        <translation>= {value} selon la classe {said_by}&#xa0;: {problem}&#xa0;; conservé tel quel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1211"/>
        <source>= {value} by class {said_by}</source>
        <translation>= {value} selon la classe {said_by}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1212"/>
        <source>{value}: {problem}; kept as it is</source>
        <translation>{value}&#xa0;: {problem}&#xa0;; conservé tel quel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1213"/>
        <source>set to nothing in IRIS; HIE&apos;s default is used</source>
        <translation>défini à vide dans IRIS&#xa0;; la valeur par défaut de HIE est utilisée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1214"/>
        <source>{value}: set for the {target}, but it belongs to the other; IRIS ignores it, so does HIE</source>
        <translation>{value}&#xa0;: défini pour {target}, mais appartient à l’autre&#xa0;; IRIS l’ignore, HIE aussi</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1215"/>
        <source>Move it if it was meant to work</source>
        <translation>Le déplacer s’il devait avoir un effet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1216"/>
        <source>{value}: kept, has no effect</source>
        <translation>{value}&#xa0;: conservé, sans effet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1217"/>
        <source>= {value} from the system default settings</source>
        <translation>= {value} des paramètres système par défaut</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1218"/>
        <source>{value} from the system default settings; kept</source>
        <translation>{value} des paramètres système par défaut&#xa0;; conservé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1219"/>
        <source>has no value here</source>
        <translation>n’a pas de valeur ici</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1220"/>
        <source>In IRIS it may come from the system default settings; enter it</source>
        <translation>Dans IRIS, elle vient peut-être des paramètres système par défaut&#xa0;; la saisir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1221"/>
        <source>{count} bytes</source>
        <translation>{count} octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1222"/>
        <source>{count} entries; given twice, the last counts: {2}</source>
        <translation>{count} entrées&#xa0;; donnée deux fois, la dernière compte&#xa0;: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1223"/>
        <source>{label} = {value} from the system default settings</source>
        <translation>{label} = {value} des paramètres système par défaut</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1224"/>
        <source>kept with the production, has no effect</source>
        <translation>conservé avec la production, sans effet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1225"/>
        <source>{value} is not a number of seconds from 0 to 3600; HIE&apos;s default is used</source>
        <translation>{value} n’est pas un nombre de secondes de 0 à 3600&#xa0;; la valeur par défaut de HIE est utilisée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1226"/>
        <source>production setting {value}: kept, has no effect</source>
        <translation>paramètre de production {value}&#xa0;: conservé, sans effet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1227"/>
        <source>{missing}: no such item in the production; messages for it would fail</source>
        <translation>{missing}&#xa0;: cet élément n’existe pas dans la production&#xa0;; les messages pour lui échoueraient</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1228"/>
        <source>Add the item, or take the target out</source>
        <translation>Ajouter l’élément, ou retirer la cible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1229"/>
        <source>another item of the production has this name</source>
        <translation>un autre élément de la production porte ce nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1230"/>
        <source>Rename one of them</source>
        <translation>Renommer l’un des deux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1231"/>
        <source>{label} {2} is neither true nor false; false is used</source>
        <translation>{label} {2} n’est ni true ni false&#xa0;; false est utilisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1232"/>
        <source>kept with the item, has no effect</source>
        <translation>conservé avec l’élément, sans effet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1233"/>
        <source>{class_name} → {2}: runs the process of that name</source>
        <translation>{class_name} → {2}&#xa0;: exécute le processus de ce nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1234"/>
        <source>Replace it by a component of the palette; messages for it wait in its queue</source>
        <translation>Le remplacer par un composant de la palette&#xa0;; les messages pour lui attendent dans sa file d’attente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1235"/>
        <source>Its class extends {base}, but {why}: take {title} if that does not matter; {advice}</source>
        <translation>Sa classe étend {base}, mais {why}&#xa0;: prendre {title} si cela n’a pas d’importance&#xa0;; {advice}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1236"/>
        <source>{1} has no counterpart in HIE; shown as: {kind}</source>
        <translation>{1} n’a pas d’équivalent dans HIE ; affiché comme : {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1237"/>
        <source>no class</source>
        <translation>aucune classe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1238"/>
        <source>{class_name} → {2}: the class extends {base} without code of its own</source>
        <translation>{class_name} → {2}&#xa0;: la classe étend {base} sans code propre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1239"/>
        <source>{class_name} → {2}: runs the process of that name (by way of {3})</source>
        <translation>{class_name} → {2}&#xa0;: exécute le processus de ce nom (par {3})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1240"/>
        <source>{class_name} → {2}: the class extends {base} without code of its own (by way of {4})</source>
        <translation>{class_name} → {2}&#xa0;: la classe étend {base} sans code propre (par {4})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1241"/>
        <source>{label} {text} is not a whole number from {least} to {MOST_WORKERS}; {made} is used</source>
        <translation>{label} {text} n’est pas un nombre entier de {least} à {MOST_WORKERS}&#xa0;; {made} est utilisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1242"/>
        <source>to supply</source>
        <translation>à fournir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1243"/>
        <source>IRIS import</source>
        <translation>Importation IRIS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1244"/>
        <source>{1}… ({count_text} characters)</source>
        <translation>{1}… ({count_text} caractères)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1245"/>
        <source>attribute not known; kept, has no effect</source>
        <translation>attribut inconnu&#xa0;; conservé, sans effet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1246"/>
        <source>not known in &lt;{tag}&gt;; kept, has no effect</source>
        <translation>inconnu dans &lt;{tag}&gt;&#xa0;; conservé, sans effet</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1247"/>
        <source>Rewrite it; until then a message that reaches it is bad</source>
        <translation>Le réécrire&#xa0;; d’ici là, un message qui l’atteint est invalide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1248"/>
        <source>{name} {2} found, YYYY-MM-DDThh:mm:ss or nothing expected</source>
        <translation>YYYY-MM-DDThh:mm:ss ou rien attendu, {name} {2} trouvé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1249"/>
        <source>Set the dates of the rule set</source>
        <translation>Définir les dates du jeu de règles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1250"/>
        <source>beside the conditions of the rule; runs when none of them is true</source>
        <translation>à côté des conditions de la règle&#xa0;; s’exécute quand aucune d’elles n’est vraie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1251"/>
        <source>of several &lt;otherwise&gt; some are disabled; all are</source>
        <translation>parmi plusieurs &lt;otherwise&gt;, certains sont désactivés&#xa0;; tous le sont</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1252"/>
        <source>constraint {name} is not known; the rule would match too much, so it is disabled</source>
        <translation>la contrainte {name} n’est pas connue&#xa0;; la règle s’appliquerait trop largement, elle est donc désactivée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1253"/>
        <source>the second constraint on {field}; both must hold</source>
        <translation>la deuxième contrainte sur {field}&#xa0;; les deux doivent être remplies</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1254"/>
        <source>the second constraint on {field}; both must hold, so the rule never applies</source>
        <translation>la deuxième contrainte sur {field}&#xa0;; les deux doivent être remplies, la règle ne s’applique donc jamais</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1255"/>
        <source>calls {unknown}, which HIE does not know</source>
        <translation>appelle {unknown}, que HIE ne connaît pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1256"/>
        <source>Write {unknown} in Python in the workspace&apos;s functions/ folder (docs/python.md); until then a message that reaches it is bad</source>
        <translation>Écrire {unknown} en Python dans le dossier functions/ de l’espace de travail (docs/python.md)&#xa0;; d’ici là, un message qui l’atteint est invalide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1257"/>
        <source>not supported; an error when a message reaches it</source>
        <translation>non pris en charge&#xa0;; une erreur quand un message l’atteint</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1258"/>
        <source>names no target; it sends nothing</source>
        <translation>n’indique aucune cible&#xa0;; n’envoie rien</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1259"/>
        <source>beside the conditions of the foreach; runs when none of them is true</source>
        <translation>à côté des conditions du foreach&#xa0;; s’exécute quand aucune d’elles n’est vraie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1260"/>
        <source>{text} names no segment</source>
        <translation>{text} n’indique aucun segment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1261"/>
        <source>{problem}; an error when a message reaches it</source>
        <translation>{problem}&#xa0;; une erreur quand un message l’atteint</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1262"/>
        <source>is not an item of the production; messages for it would fail</source>
        <translation>n’est pas un élément de la production&#xa0;; les messages pour lui échoueraient</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1263"/>
        <source>Add the item, or take the target out of the rule</source>
        <translation>Ajouter l’élément, ou retirer la cible de la règle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1264"/>
        <source>condition {entry}</source>
        <translation>condition {entry}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1265"/>
        <source>the standard&apos;s own category, which HIE has; kept as {path}</source>
        <translation>la catégorie propre au standard, que HIE a déjà&#xa0;; conservée comme {path}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1266"/>
        <source>If the site changed it in IRIS, give it another name there and export it again</source>
        <translation>Si le site l’a modifiée dans IRIS, lui donner là-bas un autre nom et l’exporter à nouveau</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1267"/>
        <source>{count_structures} structures, {count_segments} segments, {count_message_types} message types</source>
        <translation>{count_structures} structures, {count_segments} segments, {count_message_types} types de message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1268"/>
        <source>on no base: it has only what it says</source>
        <translation>sans base&#xa0;: elle n’a que ce qu’elle définit elle-même</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1269"/>
        <source>; {count_elements} further elements are kept</source>
        <translation>; {count_elements} autres éléments sont conservés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1270"/>
        <source>; given twice, the last counts: {1}</source>
        <translation>; donnée deux fois, la dernière compte&#xa0;: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1271"/>
        <source>{error}; kept, messages of this structure have no group paths</source>
        <translation>{error}&#xa0;; conservée, les messages de cette structure n’ont pas de chemins de groupe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1272"/>
        <source>Mend it in schemas/</source>
        <translation>La corriger dans schemas/</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1273"/>
        <source>piece {1} of {name} is not a number from 1 to 9999; left out</source>
        <translation>piece {1} de {name} n’est pas un nombre de 1 à 9999&#xa0;; omis</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1274"/>
        <source>Enter the credentials {value} in the credentials store</source>
        <translation>Saisir les identifiants {value} dans le magasin d’identifiants</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1275"/>
        <source>Define the TLS configuration {value} in the production&apos;s tls section</source>
        <translation>Définir la configuration TLS {value} dans la section tls de la production</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1276"/>
        <source>A Windows path: change it if HIE runs on another system</source>
        <translation>Un chemin Windows&#xa0;: le modifier si HIE tourne sur un autre système</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1277"/>
        <source>{name} is its alias; the item now names the class</source>
        <translation>{name} est son alias&#xa0;; l’élément indique désormais la classe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1278"/>
        <source>is named but not in these files</source>
        <translation>est mentionné mais n’est pas dans ces fichiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1279"/>
        <source>gets messages from rule {rule} but is not in these files</source>
        <translation>reçoit des messages de la règle {rule} mais n’est pas dans ces fichiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1280"/>
        <source>is used by rule {rule} but not in these files</source>
        <translation>est utilisé par la règle {rule} mais n’est pas dans ces fichiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1281"/>
        <source>is used by process {process} but not in these files</source>
        <translation>est utilisé par le processus {process} mais n’est pas dans ces fichiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1282"/>
        <source>is called by {transform} but not in these files</source>
        <translation>est appelé par {transform} mais n’est pas dans ces fichiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1283"/>
        <source>Export the rule class too</source>
        <translation>Exporter aussi la classe de la règle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1284"/>
        <source>Export the DTL class too</source>
        <translation>Exporter aussi la classe DTL</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1285"/>
        <source>{kind} is in {file} too, the same</source>
        <translation>{kind} est aussi dans {file}, à l’identique</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1286"/>
        <source>{kind} is in {file} too, differently; that one is imported</source>
        <translation>{kind} est aussi dans {file}, différemment&#xa0;; c’est celui-là qui est importé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1287"/>
        <source>Import only the one you want</source>
        <translation>N’importer que celui qui est voulu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1288"/>
        <source>class is in {file} too, the same</source>
        <translation>la classe est aussi dans {file}, à l’identique</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1289"/>
        <source>class is in {file} too, differently; that one is imported</source>
        <translation>la classe est aussi dans {file}, différemment&#xa0;; c’est celle-là qui est importée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1290"/>
        <source>{kind} of {giver}, which the class extends without one of its own</source>
        <translation>{kind} de la classe parente {giver}&#xa0;; la classe n’en a pas en propre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1291"/>
        <source>is listed in the export&apos;s project, but its code is not in the files</source>
        <translation>figure dans le projet de l’exportation, mais son code n’est pas dans les fichiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1292"/>
        <source>Export it too if an item, rule or transform uses it</source>
        <translation>L’exporter aussi si un élément, une règle ou une transformation l’utilise</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1293"/>
        <source>when it is reached</source>
        <translation>quand elle est atteinte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1294"/>
        <source>{folder} is a workspace itself ({2}); several productions need a folder of their own each</source>
        <translation>{folder} est lui-même un espace de travail ({2})&#xa0;; plusieurs productions ont besoin chacune de leur propre dossier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1295"/>
        <source>line {line}: {reason}</source>
        <translation>ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1296"/>
        <source>a DOCTYPE is not allowed: IRIS writes none, and entities may be an attack</source>
        <translation>un DOCTYPE n’est pas autorisé&#xa0;: IRIS n’en écrit pas, et des entités peuvent être une attaque</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1297"/>
        <source>too large: {found} elements and attributes; at most {marks} are read (--max-mb)</source>
        <translation>trop grand&#xa0;: {found} éléments et attributs&#xa0;; {marks} au plus sont lus (--max-mb)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1298"/>
        <source>it ends too soon</source>
        <translation>il se termine trop tôt</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1299"/>
        <source>a text or attribute of more than 10 MB</source>
        <translation>un texte ou un attribut de plus de 10 Mo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1300"/>
        <source>elements nested more than {MAX_DEPTH} deep</source>
        <translation>éléments imbriqués sur plus de {MAX_DEPTH} niveaux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1301"/>
        <source>not readable as XML: {reason}</source>
        <translation>illisible en tant que XML&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1302"/>
        <source>message id {text}: not a message id (a UUID is expected)</source>
        <translation>identifiant de message {text}&#xa0;: ce n’est pas un identifiant de message (un UUID est attendu)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1303"/>
        <source>message id {text}: not a message of this journal</source>
        <translation>identifiant de message {text}&#xa0;: ce n’est pas un message de ce journal</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1304"/>
        <source>{path}: the write-ahead log cannot be folded in ({error})</source>
        <translation>{path}&#xa0;: le journal à écriture anticipée (WAL) ne peut pas être intégré ({error})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1305"/>
        <source>{path}: cannot write in the data folder: {error}</source>
        <translation>{path}&#xa0;: impossible d’écrire dans le dossier de données&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1306"/>
        <source>{parent}: another runtime (process {holder}) is using this data folder; stop it or give another --data-dir</source>
        <translation>{parent}&#xa0;: un autre environnement d’exécution (processus {holder}) utilise ce dossier de données&#xa0;; l’arrêter ou indiquer un autre --data-dir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1307"/>
        <source>{path}: damaged, so nobody can tell whether the journal is whole. Look at it with &apos;hie-runtime journal check {parent}&apos;; to start with what is there, delete this file</source>
        <translation>{path}&#xa0;: endommagé, impossible de dire si le journal est complet. L’examiner avec &apos;hie-runtime journal check {parent}&apos;&#xa0;; pour démarrer avec ce qui existe, supprimer ce fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1308"/>
        <source>{path}: cannot be written: {error}</source>
        <translation>{path}&#xa0;: impossible à écrire&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1309"/>
        <source>{path}: this is not the journal {2} was kept for. Put the right {3} back; if it was replaced on purpose, delete {4}</source>
        <translation>{path}&#xa0;: ce n’est pas le journal pour lequel {2} était tenu. Remettre le bon {3}&#xa0;; s’il a été remplacé exprès, supprimer {4}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1310"/>
        <source>{path}: blocks {2} to {block}, which were acknowledged, are missing: the end of the journal was cut off or an old copy was put back. Restore {4} and {4}-wal together; to go on without these messages, delete {5}</source>
        <translation>{path}&#xa0;: les blocs {2} à {block}, qui ont été acquittés, manquent&#xa0;: la fin du journal a été tronquée ou une ancienne copie a été remise. Restaurer {4} et {4}-wal ensemble&#xa0;; pour continuer sans ces messages, supprimer {5}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1311"/>
        <source>{path}: {2}. Nothing was changed. Put the folder {SPOOL_FOLDER} back as it was, or save the rest with &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;</source>
        <translation>{path}&#xa0;: {2}. Rien n’a été modifié. Remettre le dossier {SPOOL_FOLDER} comme il était, ou sauver le reste avec &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1312"/>
        <source>{path} says there was one</source>
        <translation>selon {path}, il y avait un journal</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1313"/>
        <source>{log} is part of one</source>
        <translation>{log} fait partie d’un journal</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1314"/>
        <source>{path} is missing or empty, but {sign}. Nothing was changed. Put {3} and {log} back together; to start empty, move the whole folder {parent} away</source>
        <translation>{path} est absent ou vide, mais {sign}. Rien n’a été modifié. Remettre {3} et {log} ensemble&#xa0;; pour démarrer à vide, déplacer ailleurs tout le dossier {parent}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1315"/>
        <source>storage URL: schema {schema}: letters, digits and _ are expected, 63 at most</source>
        <translation>URL de stockage&#xa0;: schéma {schema}&#xa0;: lettres, chiffres et _ attendus, 63 au plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1316"/>
        <source>{shown}: its certificate is not trusted: {verify_message}</source>
        <translation>{shown}&#xa0;: son certificat n’est pas digne de confiance&#xa0;: {verify_message}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1317"/>
        <source>{shown}: cannot be reached ({2})</source>
        <translation>{shown}&#xa0;: inaccessible ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1318"/>
        <source>{shown}: the connection broke ({2})</source>
        <translation>{shown}&#xa0;: la connexion s’est interrompue ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1319"/>
        <source>{shown}: another runtime has taken over this journal ({said})</source>
        <translation>{shown}&#xa0;: un autre environnement d’exécution a pris en charge ce journal ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1320"/>
        <source>{shown}: cannot store ({said})</source>
        <translation>{shown}&#xa0;: stockage impossible ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1321"/>
        <source>{shown}: the server went away or does not answer ({said})</source>
        <translation>{shown}&#xa0;: le serveur a disparu ou ne répond pas ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1322"/>
        <source>{where}: block {number} is missing</source>
        <translation>{where}&#xa0;: le bloc {number} manque</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1323"/>
        <source>{shown}: PostgreSQL 13 or newer is needed, {2} found</source>
        <translation>{shown}&#xa0;: PostgreSQL 13 ou plus récent requis, {2} trouvé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1324"/>
        <source>{shown}: this server is a standby, which takes no writes; give its primary</source>
        <translation>{shown}&#xa0;: ce serveur est un serveur de secours (standby), qui n’accepte pas d’écritures&#xa0;; indiquer son serveur primaire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1325"/>
        <source>{shown}: fsync is off on this server: a power cut could take everything, acknowledged messages too. Turn it on (fsync = on), or run with --durability off for tests</source>
        <translation>{shown}&#xa0;: fsync est désactivé sur ce serveur&#xa0;: une panne de courant pourrait tout emporter, y compris des messages acquittés. L’activer (fsync = on), ou lancer avec --durability off pour des tests</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1326"/>
        <source>{shown}: full_page_writes is off: only right where the file system never writes half a page (ZFS). Elsewhere a power cut can damage the database</source>
        <translation>{shown}&#xa0;: full_page_writes est désactivé&#xa0;: correct seulement là où le système de fichiers n’écrit jamais une demi-page (ZFS). Ailleurs, une panne de courant peut endommager la base de données</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1327"/>
        <source>{shown}, schema {schema}: journal layout {layout} found, {LAYOUT} expected; use the HIE version that wrote it</source>
        <translation>{shown}, schéma {schema}&#xa0;: format de journal {LAYOUT} attendu, {layout} trouvé&#xa0;; utiliser la version de HIE qui l’a écrit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1328"/>
        <source>queue {self}: {on_storage} stored entries cannot be found again</source>
        <translation>file d’attente {self}&#xa0;: {on_storage} entrées stockées sont introuvables</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1329"/>
        <source>{shown}, keys {prefix}*: journal layout {3} found; use the HIE version that wrote it</source>
        <translation>{shown}, clés {prefix}*&#xa0;: format de journal {3} trouvé&#xa0;; utiliser la version de HIE qui l’a écrit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1330"/>
        <source>{shown}: the server does not let us in ({said}); the password is read from {PASSWORD}</source>
        <translation>{shown}&#xa0;: le serveur refuse l’accès ({said})&#xa0;; le mot de passe est lu dans {PASSWORD}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1331"/>
        <source>{shown}: the server cannot be reached or does not answer ({said})</source>
        <translation>{shown}&#xa0;: le serveur est inaccessible ou ne répond pas ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1332"/>
        <source>{shown}: the server takes no writes now ({said})</source>
        <translation>{shown}&#xa0;: le serveur n’accepte pas d’écritures actuellement ({said})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1333"/>
        <source>{shown}: its settings are not looked at (settings=trusted): appendfsync must be always and nothing be evicted</source>
        <translation>{shown}&#xa0;: ses paramètres ne sont pas vérifiés (settings=trusted)&#xa0;: appendfsync doit être always et rien ne doit être évincé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1334"/>
        <source>{shown}: its settings cannot be read ({error}), so nobody knows whether it keeps what it confirms. Allow CONFIG GET to this user, or say with ?settings=trusted that appendonly is yes, appendfsync always and maxmemory-policy noeviction</source>
        <translation>{shown}&#xa0;: ses paramètres sont illisibles ({error}), impossible donc de savoir s’il garde ce qu’il confirme. Autoriser CONFIG GET à cet utilisateur, ou déclarer par ?settings=trusted que appendonly vaut yes, appendfsync always et maxmemory-policy noeviction</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1335"/>
        <source>{shown}: maxmemory-policy is {2}: the server would throw messages away when its memory is full. Set it to noeviction</source>
        <translation>{shown}&#xa0;: maxmemory-policy vaut {2}&#xa0;: le serveur jetterait des messages quand sa mémoire est pleine. Définir noeviction</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1336"/>
        <source>{shown}: appendonly is {appendonly}: a restart of the server would lose messages. Set appendonly to yes, or run with --durability off for tests</source>
        <translation>{shown}&#xa0;: appendonly vaut {appendonly}&#xa0;: un redémarrage du serveur ferait perdre des messages. Définir appendonly à yes, ou lancer avec --durability off pour des tests</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1337"/>
        <source>{shown}: appendfsync is {appendfsync}: a power cut would take messages that were acknowledged. Set appendfsync to {allowed}, or run with --durability normal (everysec: up to two seconds)</source>
        <translation>{shown}&#xa0;: appendfsync vaut {appendfsync}&#xa0;: une panne de courant emporterait des messages acquittés. Définir appendfsync à {allowed}, ou lancer avec --durability normal (everysec&#xa0;: jusqu’à deux secondes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1338"/>
        <source>{shown}: appendfsync is {appendfsync}: a power cut would take messages that were acknowledged. Set appendfsync to {allowed}</source>
        <translation>{shown}&#xa0;: appendfsync vaut {appendfsync}&#xa0;: une panne de courant emporterait des messages acquittés. Définir appendfsync à {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1339"/>
        <source>{where}: block {block_id} is damaged: its messages are not what was stored. Nothing of it is sent; stop, and see &apos;hie-runtime journal check&apos;</source>
        <translation>{where}&#xa0;: le bloc {block_id} est endommagé&#xa0;: ses messages ne sont pas ce qui a été stocké. Rien n’en est envoyé&#xa0;; arrêter, et voir &apos;hie-runtime journal check&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1340"/>
        <source>{folder}: cannot create the data folder: {error}</source>
        <translation>{folder}&#xa0;: le dossier de données ne peut pas être créé&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1341"/>
        <source>{shown}: this is not the journal {path} was kept for: the production was renamed, the journal was made anew, or another was asked for. Nothing was changed. If that is right, delete {path}</source>
        <translation>{shown}&#xa0;: ce n’est pas le journal pour lequel {path} était tenu&#xa0;: la production a été renommée, le journal a été recréé, ou un autre a été demandé. Rien n’a été modifié. Si c’est voulu, supprimer {path}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1342"/>
        <source>{shown}: blocks {2} to {block}, which were acknowledged, are missing: the server was set back to an older state. Restore the newest; to go on without these messages, delete {path}</source>
        <translation>{shown}&#xa0;: les blocs {2} à {block}, qui ont été acquittés, manquent&#xa0;: le serveur a été ramené à un état plus ancien. Restaurer le plus récent&#xa0;; pour continuer sans ces messages, supprimer {path}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1343"/>
        <source>{count_lost} large messages lie neither in {spool} nor on the server ({3} ...): they cannot be sent or shown from here. Copy that folder from the machine that received them</source>
        <translation>{count_lost} grands messages ne sont ni dans {spool} ni sur le serveur ({3} ...)&#xa0;: ils ne peuvent être ni envoyés ni affichés d’ici. Copier ce dossier depuis la machine qui les a reçus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1344"/>
        <source>{shown}: the server has lost {2} transactions it had confirmed (it was set back, or a replica that lagged took over). What of them is in memory is still sent; check what arrived</source>
        <translation>{shown}&#xa0;: le serveur a perdu {2} transactions qu’il avait confirmées (il a été ramené en arrière, ou une réplique en retard a pris le relais). Ce qui en reste en mémoire est encore envoyé&#xa0;; vérifier ce qui est arrivé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1345"/>
        <source>{shown}: another runtime has taken over this journal (ours was epoch {epoch})</source>
        <translation>{shown}&#xa0;: un autre environnement d’exécution a pris en charge ce journal (notre époque était {epoch})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1346"/>
        <source>cannot store ({error})</source>
        <translation>stockage impossible ({error})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1347"/>
        <source>{path}, a large message of block {block}, is missing</source>
        <translation>{path}, un grand message du bloc {block}, manque</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1348"/>
        <source>{path}, a large message of block {block}, has {size} bytes, not {4}</source>
        <translation>{path}, un grand message du bloc {block}, fait {size} octets, pas {4}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1349"/>
        <source>{path}: cannot be copied into {into}: {error}</source>
        <translation>{path}&#xa0;: impossible à copier dans {into}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1350"/>
        <source>{path}: cannot be copied from the server: {error}</source>
        <translation>{path}&#xa0;: impossible à copier depuis le serveur&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1351"/>
        <source>{path}: another runtime has taken over this journal (epoch {epoch}, ours {3})</source>
        <translation>{path}&#xa0;: un autre environnement d’exécution a pris en charge ce journal (époque {epoch}, la nôtre {3})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1352"/>
        <source>{1} bytes are free in {folder}</source>
        <translation>{1} octets sont libres dans {folder}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1353"/>
        <source>{path}: cannot store ({error}); {free}</source>
        <translation>{path}&#xa0;: stockage impossible ({error})&#xa0;; {free}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1354"/>
        <source>{path}: the queue of {item} cannot be read ({error}). If the disk is well, stop the runtime and run &apos;hie-runtime journal check {folder}&apos;</source>
        <translation>{path}&#xa0;: la file d’attente de {item} est illisible ({error}). Si le disque est en bon état, arrêter l’environnement d’exécution et lancer &apos;hie-runtime journal check {folder}&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1355"/>
        <source>{path}: cannot be written any more: {error}</source>
        <translation>{path}&#xa0;: ne peut plus être écrit&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1356"/>
        <source>{path}: the journal cannot be written ({error}); {free} bytes are free there. Nothing was lost. Make room on that disk, not by deleting files of the journal, and start again</source>
        <translation>{path}&#xa0;: le journal ne peut pas être écrit ({error})&#xa0;; {free} octets y sont libres. Rien n’a été perdu. Faire de la place sur ce disque, sans supprimer de fichiers du journal, et redémarrer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1357"/>
        <source>{path}: the journal cannot be written ({error}). Nothing was changed. The folder {parent} and the files in it must be writable for the user the runtime runs as; look at their rights and at how the disk is mounted</source>
        <translation>{path}&#xa0;: le journal ne peut pas être écrit ({error}). Rien n’a été modifié. Le dossier {parent} et ses fichiers doivent être accessibles en écriture à l’utilisateur sous lequel tourne l’environnement d’exécution&#xa0;; vérifier leurs droits et le montage du disque</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1358"/>
        <source>{path}: the journal cannot be read ({error}); nothing was changed. Restore it from a copy, save what can be read with &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;, or move the data folder away to start empty</source>
        <translation>{path}&#xa0;: le journal est illisible ({error})&#xa0;; rien n’a été modifié. Le restaurer d’une copie, sauver ce qui est lisible avec &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;, ou déplacer ailleurs le dossier de données pour démarrer à vide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1359"/>
        <source>{path}: journal layout {2} found, {LAYOUT} expected; use the HIE version that wrote it</source>
        <translation>{path}&#xa0;: format de journal {LAYOUT} attendu, {2} trouvé&#xa0;; utiliser la version de HIE qui l’a écrit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1360"/>
        <source>{path}: the journal is damaged ({2}); nothing was changed. Restore it from a copy, or save what can be read with &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;</source>
        <translation>{path}&#xa0;: le journal est endommagé ({2})&#xa0;; rien n’a été modifié. Le restaurer d’une copie, ou sauver ce qui est lisible avec &apos;hie-runtime journal salvage {parent} NEW_FOLDER&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1361"/>
        <source>--storage: password file {path}: {error}</source>
        <translation>--storage&#xa0;: fichier de mot de passe {path}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1362"/>
        <source>storage URL: {error}</source>
        <translation>URL de stockage&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1363"/>
        <source>storage {1}: sqlite, postgresql://USER@HOST/DATABASE or redis://HOST:PORT/NUMBER (rediss:// with TLS) is expected</source>
        <translation>stockage {1}&#xa0;: sqlite, postgresql://USER@HOST/DATABASE ou redis://HOST:PORT/NUMBER (rediss:// avec TLS) est attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1364"/>
        <source>storage URL: a password in it can be seen by every user of this machine. Leave it out and give it in PGPASSWORD (PostgreSQL) or HIE_REDIS_PASSWORD (Redis), in a file (?password_file=PATH) or by ?credentials=NAME</source>
        <translation>URL de stockage&#xa0;: un mot de passe y est visible pour chaque utilisateur de cette machine. L’omettre et le donner dans PGPASSWORD (PostgreSQL) ou HIE_REDIS_PASSWORD (Redis), dans un fichier (?password_file=PATH) ou par ?credentials=NAME</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1365"/>
        <source>storage URL: {name} is none of {allowed}</source>
        <translation>URL de stockage&#xa0;: {name} n’est aucun de {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1366"/>
        <source>storage URL: spool={value} is neither database nor local</source>
        <translation>URL de stockage&#xa0;: spool={value} n’est ni database ni local</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1367"/>
        <source>storage {shown}: patients&apos; messages would cross the network in clear. Use rediss:// (TLS), or say ?plain=yes where the network itself is encrypted</source>
        <translation>stockage {shown}&#xa0;: des messages de patients traverseraient le réseau en clair. Utiliser rediss:// (TLS), ou indiquer ?plain=yes là où le réseau lui-même est chiffré</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1368"/>
        <source>storage {kind}: pip install &apos;{extra}&apos; first ({error})</source>
        <translation>stockage {kind}&#xa0;: d’abord pip install &apos;{extra}&apos; ({error})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1369"/>
        <source>a value is not in the message&apos;s character set {codec}; it cannot be converted</source>
        <translation>une valeur n’est pas dans le jeu de caractères {codec} du message&#xa0;; il ne peut pas être converti</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1370"/>
        <source>{where}: V of an escape element is no escape sequence of HL7, such as .br or X0D</source>
        <translation>{where}&#xa0;: V d’un élément escape n’est pas une séquence d’échappement HL7 comme .br ou X0D</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1371"/>
        <source>a value is not in the message&apos;s character set {encoding}</source>
        <translation>une valeur n’est pas dans le jeu de caractères {encoding} du message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1372"/>
        <source>separator {mark}: a message to be converted has ASCII marks, no letters or digits</source>
        <translation>séparateur {mark}&#xa0;: un message à convertir a des signes ASCII, ni lettres ni chiffres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1373"/>
        <source>MSH-1 and MSH-2 name one separator twice; a message to be converted has five different ones</source>
        <translation>MSH-1 et MSH-2 indiquent deux fois un même séparateur&#xa0;; un message à convertir en a cinq différents</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1374"/>
        <source>a segment&apos;s name is not two or more letters and digits; it cannot be converted</source>
        <translation>le nom d’un segment n’est pas formé de deux lettres et chiffres ou plus&#xa0;; il ne peut pas être converti</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1375"/>
        <source>{name} has {count_fields} fields; a message to be converted has at most {MAX_NUMBER}</source>
        <translation>{name} a {count_fields} champs&#xa0;; un message à convertir en a {MAX_NUMBER} au plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1376"/>
        <source>a field has {count_pieces} parts; a message to be converted has at most {MAX_NUMBER}</source>
        <translation>un champ a {count_pieces} parties&#xa0;; un message à convertir en a {MAX_NUMBER} au plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1377"/>
        <source>{value} has characters that are no separators; the message cannot be converted</source>
        <translation>{value} contient des caractères qui ne sont pas des séparateurs&#xa0;; le message ne peut pas être converti</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1378"/>
        <source>the first segment is not MSH; this is no v2.xml message</source>
        <translation>le premier segment n’est pas MSH&#xa0;; ce n’est pas un message v2.xml</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1379"/>
        <source>MSH.1 and MSH.2 are no separators of HL7</source>
        <translation>MSH.1 et MSH.2 ne sont pas des séparateurs HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1380"/>
        <source>{1}: more than {MAX_DEPTH} groups in one another</source>
        <translation>{1}&#xa0;: plus de {MAX_DEPTH} groupes imbriqués</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1381"/>
        <source>{1}: neither a segment nor a group</source>
        <translation>{1}&#xa0;: ni un segment ni un groupe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1382"/>
        <source>{1}: text beside elements</source>
        <translation>{1}&#xa0;: du texte à côté d’éléments</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1383"/>
        <source>line {sourceline}: an element of namespace {namespace}; v2.xml has {NAMESPACE}</source>
        <translation>ligne {sourceline}&#xa0;: un élément de l’espace de noms {namespace}&#xa0;; v2.xml a {NAMESPACE}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1384"/>
        <source>line {sourceline}, {localname}</source>
        <translation>ligne {sourceline}, {localname}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1385"/>
        <source>{1}: MSH.1 and MSH.2 are no separators of HL7</source>
        <translation>{1}&#xa0;: MSH.1 et MSH.2 ne sont pas des séparateurs HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1386"/>
        <source>{1}: its first field is not the field separator of the message</source>
        <translation>{1}&#xa0;: son premier champ n’est pas le séparateur de champs du message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1387"/>
        <source>{1}: its second field is no list of separators</source>
        <translation>{1}&#xa0;: son deuxième champ n’est pas une liste de séparateurs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1388"/>
        <source>{1}: a subcomponent has no parts</source>
        <translation>{1}&#xa0;: un sous-composant n’a pas de parties</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1389"/>
        <source>{1}: twice in one {2}</source>
        <translation>{1}&#xa0;: deux fois dans un même {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1390"/>
        <source>{1}: an escape element is empty</source>
        <translation>{1}&#xa0;: un élément escape est vide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1391"/>
        <source>a data type and its part, 1 to {MAX_NUMBER}</source>
        <translation>un type de données et sa partie, 1 à {MAX_NUMBER}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1392"/>
        <source>{1}: allowed here is {allowed}</source>
        <translation>{1}&#xa0;: autorisé ici&#xa0;: {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1393"/>
        <source>&quot;{path}&quot;: {text} is neither a keyword (PatientID) nor a tag (0010,0020)</source>
        <translation>&quot;{path}&quot;&#xa0;: {text} n’est ni un mot-clé (PatientID) ni un tag (0010,0020)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1394"/>
        <source>DICOM needs pydicom: pip install &quot;hie[dicom]&quot;</source>
        <translation>DICOM exige pydicom&#xa0;: pip install &quot;hie[dicom]&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1395"/>
        <source>the message is no DICOM file: DICM is not at byte 128</source>
        <translation>le message n’est pas un fichier DICOM&#xa0;: DICM n’est pas à l’octet 128</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1396"/>
        <source>the message cannot be read as DICOM: {name}</source>
        <translation>le message est illisible en tant que DICOM&#xa0;: {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1397"/>
        <source>{keyword} is no keyword of DICOM</source>
        <translation>{keyword} n’est pas un mot-clé DICOM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1398"/>
        <source>an element cannot be read: {name}</source>
        <translation>un élément est illisible&#xa0;: {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1399"/>
        <source>the message is no FHIR resource: it has no resourceType</source>
        <translation>le message n’est pas une ressource FHIR&#xa0;: il n’a pas de resourceType</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1400"/>
        <source>its file cannot be read: {1}</source>
        <translation>son fichier est illisible&#xa0;: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1401"/>
        <source>the message is XML with a DOCTYPE, which is not read</source>
        <translation>le message est du XML avec un DOCTYPE, ce qui n’est pas lu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1402"/>
        <source>the message is not XML</source>
        <translation>le message n’est pas du XML</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1403"/>
        <source>the message is no FHIR resource: its root is not in http://hl7.org/fhir</source>
        <translation>le message n’est pas une ressource FHIR&#xa0;: sa racine n’est pas dans http://hl7.org/fhir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1404"/>
        <source>the message has an object that names one member twice</source>
        <translation>le message a un objet qui indique deux fois un même membre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1405"/>
        <source>the message is JSON nested too deep</source>
        <translation>le message est du JSON imbriqué trop profondément</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1406"/>
        <source>one resource has more than {1} MB beside its attachments</source>
        <translation>une ressource a plus de {1} Mo en dehors de ses pièces jointes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1407"/>
        <source>the message is not UTF-8, as JSON is</source>
        <translation>le message n’est pas en UTF-8, comme l’est JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1408"/>
        <source>the message is not JSON (it ends too early)</source>
        <translation>le message n’est pas du JSON (il se termine trop tôt)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1409"/>
        <source>the message is not JSON</source>
        <translation>le message n’est pas du JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1410"/>
        <source>the resource has more than {1} MB beside its attachments</source>
        <translation>la ressource a plus de {1} Mo en dehors de ses pièces jointes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1411"/>
        <source>&quot;{path}&quot;: {text} is none of a name, name[0], ofType(Type)</source>
        <translation>&quot;{path}&quot;&#xa0;: {text} n’est ni un nom, ni name[0], ni ofType(Type)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1412"/>
        <source>{shown}; and {2} more</source>
        <translation>{shown}&#xa0;; et {2} de plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1413"/>
        <source>{1}: there are mappings for {ALLOWED}</source>
        <translation>{1}&#xa0;: il existe des correspondances pour {ALLOWED}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1414"/>
        <source>a message without type</source>
        <translation>un message sans type</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1415"/>
        <source>an appointment needs somebody who takes part: neither PID nor AIG, AIL, AIP names one</source>
        <translation>un rendez-vous a besoin d’un participant&#xa0;: ni PID ni AIG, AIL, AIP n’en indiquent un</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1416"/>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1417"/>
        <source>inpatient encounter</source>
        <translation>séjour hospitalier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1418"/>
        <source>resourceType is no resource of FHIR {version}</source>
        <translation>resourceType n’est pas une ressource de FHIR {version}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1419"/>
        <source>is no object; a {kind} is expected</source>
        <translation>n’est pas un objet&#xa0;; {kind} attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1420"/>
        <source>nested more than {MAX_DEPTH} deep</source>
        <translation>imbriqué sur plus de {MAX_DEPTH} niveaux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1421"/>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1422"/>
        <source>{kind} has no such element</source>
        <translation>{kind} n’a pas de tel élément</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1423"/>
        <source>{1} is there too; only one of them is allowed</source>
        <translation>{1} est aussi présent&#xa0;; un seul d’entre eux est autorisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1424"/>
        <source>{name} is missing; at least {least} is required</source>
        <translation>{name} manque&#xa0;; {least} au moins requis</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1425"/>
        <source>is no list; one is expected</source>
        <translation>n’est pas une liste&#xa0;; une liste est attendue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1426"/>
        <source>is a list; one value is expected</source>
        <translation>est une liste&#xa0;; une seule valeur est attendue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1427"/>
        <source>is an empty list</source>
        <translation>est une liste vide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1428"/>
        <source>{count_values} are there; at most {most} are allowed</source>
        <translation>{count_values} présents&#xa0;; {most} au plus sont autorisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1429"/>
        <source>only primitive elements have one with _ in front</source>
        <translation>seuls les éléments primitifs en ont un précédé de _</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1430"/>
        <source>is a list or not, other than its element</source>
        <translation>est une liste ou non, contrairement à son élément</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1431"/>
        <source>is no {kind}</source>
        <translation>n’est pas de type {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1432"/>
        <source>is not written as a {kind} is</source>
        <translation>n’est pas écrit comme le type {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1433"/>
        <source>is too small for a {kind}</source>
        <translation>est trop petit pour le type {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1434"/>
        <source>code is none of those required: {some}</source>
        <translation>le code n’est aucun de ceux exigés&#xa0;: {some}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1435"/>
        <source>points at nothing in the bundle</source>
        <translation>ne pointe sur rien dans le bundle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1436"/>
        <source>points at a {kind}; allowed are {targets}</source>
        <translation>pointe sur {kind}&#xa0;; sont autorisés {targets}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1437"/>
        <source>a message begins with a MessageHeader (bdl-12)</source>
        <translation>un message commence par un MessageHeader (bdl-12)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1438"/>
        <source>a document begins with a Composition (bdl-11)</source>
        <translation>un document commence par une Composition (bdl-11)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1439"/>
        <source>a fullUrl is there twice (bdl-7)</source>
        <translation>une fullUrl figure deux fois (bdl-7)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1440"/>
        <source>each entry of a transaction or batch has a request (bdl-3)</source>
        <translation>chaque entrée d’une transaction ou d’un batch a une request (bdl-3)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1441"/>
        <source>dataAbsentReason is only for one without a value (obs-6)</source>
        <translation>dataAbsentReason n’est admis que sans valeur (obs-6)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1442"/>
        <source>{around} batch headers and trailers and {stray} other bytes</source>
        <translation>{around} en-têtes et fins de lot et {stray} autres octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1443"/>
        <source>no HL7 message in {count_data} bytes: found {found}; allowed are segments starting with MSH</source>
        <translation>aucun message HL7 dans {count_data} octets&#xa0;: {found} trouvés&#xa0;; sont autorisés les segments commençant par MSH</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1444"/>
        <source>character encoding {setting} is not known; allowed: latin1, utf-8, 8859/1 to 8859/15, windows-1252 or another HL7 table 0211 name, with a leading ! to overrule MSH-18</source>
        <translation>le codage de caractères {setting} n’est pas connu&#xa0;; autorisés&#xa0;: latin1, utf-8, 8859/1 à 8859/15, windows-1252 ou un autre nom de la table HL7 0211, précédé de&#xa0;! pour passer outre MSH-18</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1445"/>
        <source>{where}: character U+{2} does not exist in the message&apos;s character set {codec}; set MSH-18 to UNICODE UTF-8 or replace the character</source>
        <translation>{where}&#xa0;: le caractère U+{2} n’existe pas dans le jeu de caractères {codec} du message&#xa0;; définir MSH-18 à UNICODE UTF-8 ou remplacer le caractère</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1446"/>
        <source>path &quot;{text}&quot;: the text is no {2}; allowed is {allowed}</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: le texte n’est pas {2}&#xa0;; est autorisé {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1447"/>
        <source>path &quot;{text}&quot;: MSH cannot be removed</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: MSH ne peut pas être supprimé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1448"/>
        <source>path &quot;{text}&quot;: a repetition is added to a field; allowed is SEG:field</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: une répétition s’ajoute à un champ&#xa0;; est autorisé SEG:field</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1449"/>
        <source>paths &quot;{text}&quot; and &quot;{2}&quot;: both must name segments or both fields</source>
        <translation>chemins &quot;{text}&quot; et &quot;{2}&quot;&#xa0;: tous deux doivent désigner des segments, ou tous deux des champs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1450"/>
        <source>path &quot;{text}&quot;: a segment or group is copied; use copy_from for fields</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: c’est un segment ou un groupe qui est copié&#xa0;; utiliser copy_from pour les champs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1451"/>
        <source>path &quot;{text}&quot;: a count or a bracketed list is read only; allowed is a plain path</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: un nombre d’occurrences ou une liste entre crochets est en lecture seule&#xa0;; est autorisé un chemin simple</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1452"/>
        <source>path &quot;{text}&quot;: no segment; allowed is SEG:field, e.g. PID:{text}</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: pas de segment&#xa0;; est autorisé SEG:field, p. ex. PID:{text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1453"/>
        <source>path &quot;{text}&quot;: separators are changed with change_separators, not by path</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: les séparateurs se changent avec change_separators, pas par un chemin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1454"/>
        <source>path &quot;{text}&quot;: a message has one MSH, and it starts with {2}</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: un message a un seul MSH, et il commence par {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1455"/>
        <source>a segment of {count_segment} bytes with {line_ends} line ends; allowed is one segment</source>
        <translation>un segment de {count_segment} octets avec {line_ends} fins de ligne&#xa0;; est autorisé un seul segment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1456"/>
        <source>framing {setting} is not known; allowed is {ALLOWED} (n and m are codes 0 to 255)</source>
        <translation>la délimitation {setting} n’est pas connue&#xa0;; est autorisé {ALLOWED} (n et m sont des codes de 0 à 255)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1457"/>
        <source>framing {setting}: start and end are the same byte; allowed are two different codes</source>
        <translation>délimitation {setting}&#xa0;: le début et la fin sont le même octet&#xa0;; sont autorisés deux codes différents</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1458"/>
        <source>a large message lies in a file and is sent from there, piece by piece</source>
        <translation>un grand message se trouve dans un fichier et est envoyé de là, morceau par morceau</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1459"/>
        <source>framing {rule}: the message holds the framing bytes {start} or {end}</source>
        <translation>délimitation {rule}&#xa0;: le message contient les octets de délimitation {start} ou {end}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1460"/>
        <source>messages with different separators or character sets cannot be merged</source>
        <translation>des messages avec des séparateurs ou des jeux de caractères différents ne peuvent pas être fusionnés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1461"/>
        <source>frame of {count_body} bytes; allowed are {limit}</source>
        <translation>trame de {count_body} octets&#xa0;; {limit} sont autorisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1462"/>
        <source>a frame has {size} bytes and no end; allowed are {max_bytes}</source>
        <translation>une trame a {size} octets et pas de fin&#xa0;; {max_bytes} sont autorisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1463"/>
        <source>{junk_bytes} bytes outside frames; this does not look like {framing}</source>
        <translation>{junk_bytes} octets hors trame&#xa0;; cela ne ressemble pas à {framing}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1464"/>
        <source>framing {framing}: {what}</source>
        <translation>délimitation {framing}&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1465"/>
        <source>{size} bytes without a line end; allowed are {max_bytes}</source>
        <translation>{size} octets sans fin de ligne&#xa0;; {max_bytes} sont autorisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1466"/>
        <source>a message has {size} bytes and no end; allowed are {max_bytes}</source>
        <translation>un message a {size} octets et pas de fin&#xa0;; {max_bytes} sont autorisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1467"/>
        <source>message of {count_body} bytes; allowed are {max_bytes}</source>
        <translation>message de {count_body} octets&#xa0;; {max_bytes} sont autorisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1468"/>
        <source>block of {count_block} bytes without type, length and checksum</source>
        <translation>bloc de {count_block} octets sans type, longueur ni somme de contrôle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1469"/>
        <source>block says {size} bytes and checksum {checksum}; found {3} bytes</source>
        <translation>le bloc indique {size} octets et la somme de contrôle {checksum}&#xa0;; {3} octets trouvés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1470"/>
        <source>path &quot;{text}&quot;: a segment or group is expected, e.g. OBR() or PIDgrpgrp(1).ORCgrp()</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: un segment ou un groupe est attendu, p. ex. OBR() ou PIDgrpgrp(1).ORCgrp()</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1471"/>
        <source>{count_windows} parts at {text}; at most {most} are allowed</source>
        <translation>{count_windows} parties à {text}&#xa0;; {most} au plus sont autorisées</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1472"/>
        <source>a number from 1, nothing for all, or * for the count</source>
        <translation>un nombre à partir de 1, rien pour tous, ou * pour le nombre d’occurrences</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1473"/>
        <source>path &quot;{text}&quot;: nothing found; allowed is SEG:field(rep).component.subcomponent, e.g. PID:3.1</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: rien trouvé&#xa0;; est autorisé SEG:field(rep).component.subcomponent, p. ex. PID:3.1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1474"/>
        <source>path &quot;{text}&quot;: {2} at {3} is not closed; allowed is {2}path{closing}</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: {2} en position {3} n’est pas fermé&#xa0;; est autorisé {2}path{closing}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1475"/>
        <source>a segment or group name, e.g. PID or PIDgrp</source>
        <translation>un nom de segment ou de groupe, p. ex. PID ou PIDgrp</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1476"/>
        <source>&quot;.&quot; and a name, &quot;:&quot; and a field, or the end</source>
        <translation>&quot;.&quot; et un nom, &quot;:&quot; et un champ, ou la fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1477"/>
        <source>path &quot;{text}&quot;: &quot;{last}&quot; at {3} is not a segment; allowed is a letter and two letters or digits, e.g. PID, OBX, ZPI</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: &quot;{last}&quot; en position {3} n’est pas un segment&#xa0;; sont autorisées une lettre et deux lettres ou chiffres, p. ex. PID, OBX, ZPI</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1478"/>
        <source>path &quot;{text}&quot;: &quot;{step}&quot; is not a group; allowed is the name of the first segment and grp, e.g. PIDgrp, ORCgrp, PIDgrpgrp</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: &quot;{step}&quot; n’est pas un groupe&#xa0;; est autorisé le nom du premier segment suivi de grp, p. ex. PIDgrp, ORCgrp, PIDgrpgrp</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1479"/>
        <source>the end (field, component, subcomponent)</source>
        <translation>la fin (champ, composant, sous-composant)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1480"/>
        <source>a field number or name</source>
        <translation>un numéro ou un nom de champ</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1481"/>
        <source>an index only after the field, e.g. &quot;3(2).1&quot;</source>
        <translation>un indice seulement après le champ, p. ex. &quot;3(2).1&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1482"/>
        <source>&quot;.&quot; and a component, or the end</source>
        <translation>&quot;.&quot; et un composant, ou la fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1483"/>
        <source>path &quot;{text}&quot;: &quot;{item}&quot; is not allowed here; allowed are numbers from 1, or only names</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: &quot;{item}&quot; n’est pas autorisé ici&#xa0;; sont autorisés des nombres à partir de 1, ou seulement des noms</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1484"/>
        <source>path &quot;{text}&quot;: index &quot;{inner}&quot; at {3}; allowed is {INDEX_HELP}</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: indice &quot;{inner}&quot; en position {3}&#xa0;; est autorisé {INDEX_HELP}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1485"/>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1486"/>
        <source>path &quot;{text}&quot;: {found} at {3}; allowed is {allowed}</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: {found} en position {3}&#xa0;; est autorisé {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1487"/>
        <source>path &quot;{path}&quot;: inside a segment only numbers are allowed, e.g. 3(2).4</source>
        <translation>chemin &quot;{path}&quot;&#xa0;: à l’intérieur d’un segment, seuls les nombres sont autorisés, p. ex. 3(2).4</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1488"/>
        <source>only numbers: the version&apos;s tables do not have it</source>
        <translation>seulement des nombres&#xa0;: les tables de la version ne le contiennent pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1489"/>
        <source>path &quot;{text}&quot;: &quot;{name}&quot; is ambiguous ({where}, HL7 {schema}); allowed: {allowed}</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: &quot;{name}&quot; est ambigu ({where}, HL7 {schema})&#xa0;; autorisé&#xa0;: {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1490"/>
        <source>path &quot;{text}&quot;: &quot;{name}&quot; is not a name there ({where}, HL7 {schema}); allowed: {allowed}</source>
        <translation>chemin &quot;{text}&quot;&#xa0;: &quot;{name}&quot; n’est pas un nom à cet endroit ({where}, HL7 {schema})&#xa0;; autorisé&#xa0;: {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1491"/>
        <source>structure of {count_tokens} parts; at most {MAX_PARTS} are read</source>
        <translation>structure de {count_tokens} parties&#xa0;; {MAX_PARTS} au plus sont lues</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1492"/>
        <source>the structure is empty; segments are expected, e.g. MSH PID [PD1]</source>
        <translation>la structure est vide&#xa0;; des segments sont attendus, p. ex. MSH PID [PD1]</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1493"/>
        <source>structure nested more than {MAX_DEPTH} deep</source>
        <translation>structure imbriquée sur plus de {MAX_DEPTH} niveaux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1494"/>
        <source>nothing between {opening} and {closing} at {3} of the structure; a segment is expected</source>
        <translation>rien entre {opening} et {closing} en position {3} de la structure&#xa0;; un segment est attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1495"/>
        <source>&quot;{token}&quot; at {2} of the structure is not a segment; allowed is a letter and two letters or digits, e.g. PID, ZPI, base:PID</source>
        <translation>&quot;{token}&quot; en position {2} de la structure n’est pas un segment&#xa0;; sont autorisées une lettre et deux lettres ou chiffres, p. ex. PID, ZPI, base:PID</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1496"/>
        <source>a segment, or &quot;{closing}&quot;</source>
        <translation>un segment, ou &quot;{closing}&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1497"/>
        <source>a segment, [, {{ or &lt;</source>
        <translation>un segment, [, {{ ou &lt;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1498"/>
        <source>{shown} at {2} of the structure; allowed is {allowed}</source>
        <translation>{shown} en position {2} de la structure&#xa0;; est autorisé {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1499"/>
        <source>byte {start}: the message starts with {2}; an HL7 v2 message starts with MSH and a field separator</source>
        <translation>octet {start}&#xa0;: le message commence par {2}&#xa0;; un message HL7 v2 commence par MSH et un séparateur de champs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1500"/>
        <source>byte {1}: MSH is followed by {2}; allowed is a field separator, usually |, not a letter, digit or line end</source>
        <translation>octet {1}&#xa0;: MSH est suivi de {2}&#xa0;; est autorisé un séparateur de champs, en général |, ni lettre, ni chiffre, ni fin de ligne</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1501"/>
        <source>in order</source>
        <translation>dans l’ordre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1502"/>
        <source>after a gap</source>
        <translation>après un écart</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1503"/>
        <source>out of place</source>
        <translation>mal placé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1504"/>
        <source>unknown Z segment</source>
        <translation>segment Z inconnu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1505"/>
        <source>trailing Z segment</source>
        <translation>segment Z en fin de message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1506"/>
        <source>segment {position}, {name}: {tree} has no {name} after {4}</source>
        <translation>segment {position}, {name} : {tree} n’a pas de {name} après {4}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1507"/>
        <source>segment {position}, {name}: {tree} has no {name}</source>
        <translation>segment {position}, {name} : {tree} n’a pas de {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1508"/>
        <source>segment {position}, {name}: not in {tree}</source>
        <translation>segment {position}, {name}&#xa0;: absent de {tree}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1509"/>
        <source>group {part} ({2} ...)</source>
        <translation>groupe {part} ({2} ...)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1510"/>
        <source>{what} is missing in {2}</source>
        <translation>il manque {what} dans {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1511"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1512"/>
        <source>a whole number of at most 4 digits</source>
        <translation>un nombre entier de 4 chiffres au plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1513"/>
        <source>a date, YYYYMMDD</source>
        <translation>une date, YYYYMMDD</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1514"/>
        <source>a time, HHMMSS</source>
        <translation>une heure, HHMMSS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1515"/>
        <source>a date and time, YYYYMMDDHHMMSS</source>
        <translation>une date et une heure, YYYYMMDDHHMMSS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1516"/>
        <source>{1} has no structure in {category}: order is not checked</source>
        <translation>{1} n’a pas de structure dans {category}&#xa0;: l’ordre n’est pas vérifié</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1517"/>
        <source>the message type</source>
        <translation>le type de message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1518"/>
        <source>{1} is required and empty</source>
        <translation>{1} est obligatoire et vide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1519"/>
        <source>{name} has {last} fields in {category}</source>
        <translation>{name} a {last} champs dans {category}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1520"/>
        <source>{1} may not repeat, it is there {count_repetitions} times</source>
        <translation>{1} ne peut pas se répéter, mais figure {count_repetitions} fois</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1521"/>
        <source>{1} has {length} characters, {longest} are allowed</source>
        <translation>{1} a {length} caractères, {longest} sont autorisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1522"/>
        <source>{1} ({data_type}) has no components</source>
        <translation>{1} ({data_type}) n’a pas de composants</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1523"/>
        <source>{1} ({data_type}) is not {3}</source>
        <translation>{1} ({data_type}) n’est pas {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1524"/>
        <source>{1}: {shown} is not in table {label} ({listed})</source>
        <translation>{1}&#xa0;: {shown} n’est pas dans la table {label} ({listed})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1525"/>
        <source>field {number}</source>
        <translation>champ {number}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1526"/>
        <source>value carried over</source>
        <translation>valeur reprise</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1527"/>
        <source>&quot;{path}&quot; is no JSON Pointer: it starts with / (or is empty, for the whole message)</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un JSON Pointer&#xa0;: il commence par / (ou est vide, pour tout le message)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1528"/>
        <source>&quot;{path}&quot; is no JSON Pointer: after ~ comes 0 (for ~) or 1 (for /)</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un JSON Pointer&#xa0;: ~ est suivi de 0 (pour ~) ou de 1 (pour /)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1529"/>
        <source>the message is not UTF-8 at byte {start}, as JSON is</source>
        <translation>le message n’est pas en UTF-8 à l’octet {start}, comme l’est JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1530"/>
        <source>the message is not JSON (line {lineno}, column {colno})</source>
        <translation>le message n’est pas du JSON (ligne {lineno}, colonne {colno})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1531"/>
        <source>the message is not JSON: {name} is no number there</source>
        <translation>le message n’est pas du JSON&#xa0;: {name} n’y est pas un nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1532"/>
        <source>&quot;{path}&quot; holds half a surrogate pair, which is no character</source>
        <translation>«&#xa0;{path}&#xa0;» contient une moitié de paire de substitution (surrogate), qui n’est pas un caractère</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1533"/>
        <source>{name} is not JSON: {error}</source>
        <translation>{name} n’est pas du JSON&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1534"/>
        <source>{name}: a number is too large</source>
        <translation>{name}&#xa0;: un nombre est trop grand</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1535"/>
        <source>{name} is no JSON Schema: {json_path}: {error}</source>
        <translation>{name} n’est pas un JSON Schema&#xa0;: {json_path}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1536"/>
        <source>{self}: $ref {ref} leads nowhere in this file</source>
        <translation>{self}&#xa0;: $ref {ref} ne mène nulle part dans ce fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1537"/>
        <source>{self}: a pattern is no regular expression: {error}</source>
        <translation>{self}&#xa0;: un motif n’est pas une expression régulière&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1538"/>
        <source>the message is nested too deep for {self}, or that goes in circles</source>
        <translation>le message est imbriqué trop profondément pour {self}, ou ce dernier tourne en rond</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1539"/>
        <source>a number of the message is too large for a rule of {self}</source>
        <translation>un nombre du message est trop grand pour une règle de {self}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1540"/>
        <source>{self} is no JSON Schema: an object, true or false is allowed</source>
        <translation>{self} n’est pas un JSON Schema&#xa0;: autorisés&#xa0;: un objet, true ou false</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1541"/>
        <source>{self}: $schema {named} is not a draft known here (3 to 2020-12)</source>
        <translation>{self}&#xa0;: $schema {named} n’est pas une version (draft) connue ici (3 à 2020-12)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1542"/>
        <source>the whole</source>
        <translation>l’ensemble</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1543"/>
        <source>{path}: the large message is damaged: {size} bytes with checksum {checksum} found, {4} with {5} were stored</source>
        <translation>{path}&#xa0;: le gros message est endommagé&#xa0;: {size} octets avec la somme de contrôle {checksum} trouvés, {4} avec {5} avaient été enregistrés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1544"/>
        <source>separator {separator}: one character that ends no line is allowed</source>
        <translation>séparateur {separator}&#xa0;: un caractère qui ne termine pas une ligne est autorisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1545"/>
        <source>quote {quote}: &quot;&quot; or one character other than the separator is allowed</source>
        <translation>guillemet {quote}&#xa0;: &quot;&quot; ou un caractère autre que le séparateur est autorisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1546"/>
        <source>column &quot;{column}&quot;: start {start}, width {width}; both are at least 1</source>
        <translation>colonne «&#xa0;{column}&#xa0;»&#xa0;: start {start}, width {width}&#xa0;; les deux valent au moins 1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1547"/>
        <source>&quot;{path}&quot; is no path of a record: FIELD, RECORD:FIELD or {COUNT} is allowed</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un chemin d’enregistrement&#xa0;: autorisés&#xa0;: FIELD, RECORD:FIELD ou {COUNT}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1548"/>
        <source>&quot;{path}&quot;: the records have no field &quot;{field}&quot;, but {3}</source>
        <translation>«&#xa0;{path}&#xa0;»&#xa0;: les enregistrements n’ont pas de champ «&#xa0;{field}&#xa0;», mais {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1549"/>
        <source>only numbers (1 is the first)</source>
        <translation>seulement des numéros (1 est le premier)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1550"/>
        <source>the message is not {encoding} at byte {start}</source>
        <translation>le message n’est pas en {encoding} à l’octet {start}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1551"/>
        <source>encoding &quot;{encoding}&quot; is not known</source>
        <translation>le codage «&#xa0;{encoding}&#xa0;» est inconnu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1552"/>
        <source>field {at} has the name of a field before it</source>
        <translation>le champ {at} porte le nom d’un champ précédent</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1553"/>
        <source>{name}:{sourceline}: xs:{localname} is not followed; put the schema into one file</source>
        <translation>{name}:{sourceline}&#xa0;: xs:{localname} n’est pas suivi&#xa0;; mettre le schéma dans un seul fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1554"/>
        <source>{name} is no XML Schema 1.0: {error}</source>
        <translation>{name} n’est pas un XML Schema 1.0&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1555"/>
        <source>line {line}, {path}: {type_name} ({self})</source>
        <translation>ligne {line}, {path}&#xa0;: {type_name} ({self})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1556"/>
        <source>XPath of {count_path} characters; at most {MAX_XPATH} are allowed</source>
        <translation>XPath de {count_path} caractères&#xa0;; {MAX_XPATH} autorisés au plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1557"/>
        <source>{path} is no XPath: {error}</source>
        <translation>{path} n’est pas un XPath&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1558"/>
        <source>ack: {config} ({class_name}) is no HL7 service, which would answer</source>
        <translation>ack&#xa0;: {config} ({class_name}) n’est pas un service HL7, qui répondrait</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1559"/>
        <source>ack: the settings of {config} are wrong: {error}</source>
        <translation>ack&#xa0;: les paramètres de {config} sont incorrects&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1560"/>
        <source>tests take HL7 v2 messages only: {error}</source>
        <translation>les tests n’acceptent que des messages HL7 v2&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1561"/>
        <source>what goes wrong cannot be expected: {text}</source>
        <translation>ce qui échoue ne peut pas être attendu&#xa0;: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1562"/>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1563"/>
        <source>{found} messages found, {expected} expected: paired by order, all after the first one too many or too few may differ for that alone; a pairing by key (pair: MSH:10) finds which</source>
        <translation>{expected} messages attendus, {found} trouvés&#xa0;: avec un appariement par ordre, tous ceux qui suivent le premier en trop ou en moins peuvent différer pour cette seule raison&#xa0;; un appariement par clé (pair: MSH:10) trouve lequel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1564"/>
        <source>not one message was paired by {text}: is it another value on each side? Pair by another path, by order or by file</source>
        <translation>aucun message n’a été apparié par {text}&#xa0;: la valeur est-elle différente de chaque côté&#xa0;? Apparier par un autre chemin, par ordre ou par fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1565"/>
        <source>trailing separators</source>
        <translation>séparateurs à la fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1566"/>
        <source>separators after the last value do not count (PID|1|| is PID|1)</source>
        <translation>les séparateurs après la dernière valeur ne comptent pas (PID|1|| équivaut à PID|1)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1567"/>
        <source>&quot;&quot; (delete the value) is the same as an empty field</source>
        <translation>&quot;&quot; (supprimer la valeur) équivaut à un champ vide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1568"/>
        <source>a segment without any value is the same as none</source>
        <translation>un segment sans aucune valeur équivaut à pas de segment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1569"/>
        <source>the same text written with other escape sequences is the same</source>
        <translation>le même texte écrit avec d’autres séquences d’échappement est identique</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1570"/>
        <source>blanks around a value do not count</source>
        <translation>les espaces autour d’une valeur ne comptent pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1571"/>
        <source>capital and small letters are the same</source>
        <translation>majuscules et minuscules sont équivalentes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1572"/>
        <source>ignore: {error}</source>
        <translation>ignore&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1573"/>
        <source>ignore: &quot;{text}&quot; is not allowed; allowed are a segment (ZPI) and a path in one (MSH:7, OBX(2):5)</source>
        <translation>ignore&#xa0;: «&#xa0;{text}&#xa0;» n’est pas autorisé&#xa0;; autorisés&#xa0;: un segment (ZPI) et un chemin dans un segment (MSH:7, OBX(2):5)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1574"/>
        <source>not among the paths compared</source>
        <translation>pas parmi les chemins comparés</translation>
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
        <translation>normalise&#xa0;: {name} est inconnu&#xa0;; autorisés&#xa0;: {NORMALISATIONS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1578"/>
        <source>message and files exclude each other</source>
        <translation>message et files s’excluent</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1579"/>
        <source>either files, or code and text are expected</source>
        <translation>attendu&#xa0;: soit files, soit code et text</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1580"/>
        <source>exactly one of message and in is expected</source>
        <translation>attendu&#xa0;: exactement un parmi message et in</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1581"/>
        <source>item is missing: the item the messages come in at</source>
        <translation>item manque&#xa0;: l’élément auquel les messages arrivent</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1582"/>
        <source>pair: order stands alone; it cannot be joined with others</source>
        <translation>pair: order s’emploie seul&#xa0;; il ne se combine pas avec d’autres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1583"/>
        <source>pair: {error}; allowed are also order and file</source>
        <translation>pair&#xa0;: {error}&#xa0;; order et file sont aussi autorisés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1584"/>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1585"/>
        <source>{head}: {found} trailing separators found, {expected} expected</source>
        <translation>{head}&#xa0;: {expected} séparateurs à la fin attendus, {found} trouvés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1586"/>
        <source>{head}: {kind} missing: &apos;{expected}&apos;</source>
        <translation>{head}&#xa0;: {kind} en moins&#xa0;: &apos;{expected}&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1587"/>
        <source>{head}: {kind} not expected: &apos;{found}&apos;</source>
        <translation>{head}&#xa0;: {kind} en trop&#xa0;: &apos;{found}&apos;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1588"/>
        <source>{head}: &apos;{found}&apos; found, &apos;{expected}&apos; expected, the same text written differently</source>
        <translation>{head}&#xa0;: &apos;{expected}&apos; attendu, &apos;{found}&apos; trouvé, le même texte écrit autrement</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1589"/>
        <source>{head}: &apos;{found}&apos; found, &apos;{expected}&apos; expected</source>
        <translation>{head} : &apos;{found}&apos; trouvé, &apos;{expected}&apos; attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1590"/>
        <source>{head}, and {more} more differences</source>
        <translation>{head}, et {more} autres différences</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1591"/>
        <source>nothing arrived</source>
        <translation>rien n’est arrivé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1592"/>
        <source>expected, but nothing arrived</source>
        <translation>attendu, mais rien n’est arrivé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1593"/>
        <source>a message arrived that is not expected</source>
        <translation>un message est arrivé qui n’est pas attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1594"/>
        <source>rule {definition}, {rule}</source>
        <translation>règle {definition}, {rule}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1595"/>
        <source>transform {name}</source>
        <translation>transformation {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1596"/>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1597"/>
        <source>{1} refused; what was answered is compared</source>
        <translation>{1} refusé(s)&#xa0;; la réponse donnée est comparée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1598"/>
        <source>{1} dropped, as the service does</source>
        <translation>{1} écarté(s), comme le fait le service</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1599"/>
        <source>not updated: {errors} errors</source>
        <translation>pas de mise à jour&#xa0;: {errors} erreurs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1600"/>
        <source>{skipped} files with other endings were not read</source>
        <translation>{skipped} fichiers d’une autre extension n’ont pas été lus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1601"/>
        <source>{item} never answers (ack_mode Never)</source>
        <translation>{item} ne répond jamais (ack_mode Never)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1602"/>
        <source>{text} (nothing for {targets})</source>
        <translation>{text} (rien pour {targets})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1603"/>
        <source>{class_name} is no component of HIE: what arrives there is compared, not what it makes of it</source>
        <translation>{class_name} n’est pas un composant de HIE&#xa0;: est comparé ce qui y arrive, non ce qu’il en fait</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1604"/>
        <source>the test names no expectation for this target</source>
        <translation>le test n’indique aucune attente pour cette cible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1605"/>
        <source>there is no item {item} in the production; there are: {known}</source>
        <translation>il n’y a pas d’élément {item} dans la production&#xa0;; il y a&#xa0;: {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1606"/>
        <source>a message written in the test holds half a character</source>
        <translation>un message écrit dans le test contient une moitié de caractère</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1607"/>
        <source>{name}: an absolute path; a test names files inside its workspace</source>
        <translation>{name}&#xa0;: un chemin absolu&#xa0;; un test nomme des fichiers de son espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1608"/>
        <source>{name} leads out of the workspace; a test names files inside it</source>
        <translation>{name} sort de l’espace de travail&#xa0;; un test nomme des fichiers qui s’y trouvent</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1609"/>
        <source>{path}: there is no such file or folder</source>
        <translation>{path}&#xa0;: il n’y a pas de fichier ou de dossier de ce nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1610"/>
        <source>any file it names</source>
        <translation>tout fichier qu’il nomme</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1611"/>
        <source>files ending in {ENDINGS}</source>
        <translation>des fichiers d’extension {ENDINGS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1612"/>
        <source>{path}: no file to read there; expected are {allowed}</source>
        <translation>{path}&#xa0;: aucun fichier à lire&#xa0;; attendu&#xa0;: {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1613"/>
        <source>{file}: leads out of the workspace; a test names files inside it</source>
        <translation>{file}&#xa0;: sort de l’espace de travail&#xa0;; un test nomme des fichiers qui s’y trouvent</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1614"/>
        <source>{shown}: is UTF-16 text; save it as UTF-8 or ANSI</source>
        <translation>{shown}&#xa0;: est du texte UTF-16&#xa0;; l’enregistrer en UTF-8 ou ANSI</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1615"/>
        <source>{shown}: {2} bytes before the first message that are no HL7</source>
        <translation>{shown}&#xa0;: {2} octets avant le premier message, qui ne sont pas du HL7</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1616"/>
        <source>{shown}: a message of more than {MAX_MESSAGE} bytes</source>
        <translation>{shown}&#xa0;: un message de plus de {MAX_MESSAGE} octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1617"/>
        <source>{shown}: no HL7 message in it; segments starting with MSH are expected</source>
        <translation>{shown}&#xa0;: ne contient aucun message HL7&#xa0;; des segments commençant par MSH sont attendus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1618"/>
        <source>{target}: file names that look the same cannot be updated; rename them</source>
        <translation>{target}&#xa0;: des noms de fichiers d’apparence identique ne peuvent pas être mis à jour&#xa0;; les renommer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1619"/>
        <source>{target}: nothing arrived; an update would leave no expectation at all</source>
        <translation>{target}&#xa0;: rien n’est arrivé&#xa0;; une mise à jour ne laisserait aucune attente</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1620"/>
        <source>{shown}: leads out of the workspace; nothing is written there</source>
        <translation>{shown}&#xa0;: sort de l’espace de travail&#xa0;; rien n’y est écrit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1621"/>
        <source>{file}: {counts} values changed</source>
        <translation>{file}&#xa0;: {counts} valeurs modifiées</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1622"/>
        <source>{shown}: is a batch (FHS, BHS) and is not rewritten; name a file without for it</source>
        <translation>{shown}&#xa0;: est un lot (FHS, BHS) et n’est pas réécrit&#xa0;; indiquer pour cela un fichier sans lot</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1623"/>
        <source>item &quot;{item}&quot;, allowed_ip_addresses: {part}: connecting out from a service is not supported</source>
        <translation>élément «&#xa0;{item}&#xa0;», allowed_ip_addresses&#xa0;: {part}&#xa0;: la connexion sortante d’un service n’est pas prise en charge</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1624"/>
        <source>item &quot;{item}&quot;, allowed_ip_addresses: {part} is not an address or network</source>
        <translation>élément «&#xa0;{item}&#xa0;», allowed_ip_addresses&#xa0;: {part} n’est ni une adresse ni un réseau</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1625"/>
        <source>credentials {name}: this runtime has no credentials store</source>
        <translation>identifiants {name}&#xa0;: cet environnement d’exécution n’a pas de magasin d’identifiants</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1626"/>
        <source>not a boolean</source>
        <translation>pas un booléen</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1627"/>
        <source>item &quot;{item}&quot;, url</source>
        <translation>élément «&#xa0;{item}&#xa0;», url</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1628"/>
        <source>{where}: {kind} needs {module}: pip install &quot;{extra}&quot;</source>
        <translation>{where}&#xa0;: {kind} nécessite {module}&#xa0;: pip install &quot;{extra}&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1629"/>
        <source>{where}: no connection within {connect_timeout} s</source>
        <translation>{where}&#xa0;: pas de connexion en {connect_timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1630"/>
        <source>{where}: no answer to the statement within {statement_timeout} s</source>
        <translation>{where}&#xa0;: pas de réponse à l’instruction en {statement_timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1631"/>
        <source>item &quot;{item}&quot;, parameters: {count_parameters} values for {marks} ? in the query</source>
        <translation>élément «&#xa0;{item}&#xa0;», parameters&#xa0;: {count_parameters} valeurs pour {marks}&#xa0;? dans la requête</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1632"/>
        <source>item &quot;{item}&quot;, after_statement: ? is the key of the row, and key_field is empty</source>
        <translation>élément «&#xa0;{item}&#xa0;», after_statement&#xa0;:&#xa0;? est la clé de la ligne, et key_field est vide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1633"/>
        <source>query: gives {doubles} twice; name them apart with AS</source>
        <translation>query&#xa0;: donne {doubles} deux fois&#xa0;; les distinguer avec AS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1634"/>
        <source>{setting}: {name} is none of the query&apos;s columns: {names}</source>
        <translation>{setting}&#xa0;: {name} n’est pas une colonne de la requête&#xa0;: {names}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1635"/>
        <source>after_statement: :{name} is none of the query&apos;s columns: {names}</source>
        <translation>after_statement&#xa0;: :{name} n’est pas une colonne de la requête&#xa0;: {names}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1636"/>
        <source>key_field: {key_field} is NULL in row {number} of the result</source>
        <translation>key_field&#xa0;: {key_field} est NULL à la ligne {number} du résultat</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1637"/>
        <source>a row makes a message of {size} bytes; at most {most} are taken (max_message_bytes)</source>
        <translation>une ligne donne un message de {size} octets&#xa0;; {most} au plus sont acceptés (max_message_bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1638"/>
        <source>{text}; no row behind it is taken</source>
        <translation>{text}&#xa0;; aucune ligne suivante n’est prise</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1639"/>
        <source>{text}; it is left</source>
        <translation>{text}&#xa0;; elle est laissée de côté</translation>
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
        <translation>key_field&#xa0;: la clé d’une ligne contenant une longue valeur désigne {count_found} lignes de la requête&#xa0;; elle doit désigner celle-là seule</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1645"/>
        <source>column {column}: a large message goes into text and, as binary, into bytes; this is {type}</source>
        <translation>colonne {column}&#xa0;: un gros message va dans du texte ou, en binaire, dans des octets&#xa0;; celle-ci est {type}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1646"/>
        <source>{where}: the statement changed no row</source>
        <translation>{where}&#xa0;: l’instruction n’a modifié aucune ligne</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1647"/>
        <source>repeat: {count_numbers} rows of one message; at most {MOST_ROWS} are allowed</source>
        <translation>repeat&#xa0;: {count_numbers} lignes pour un message&#xa0;; {MOST_ROWS} autorisées au plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1648"/>
        <source>{where}: {{{place}}} needs the whole message in memory; it has {size} bytes, at most {most} are taken (max_value_bytes)</source>
        <translation>{where}&#xa0;: {{{place}}} exige tout le message en mémoire&#xa0;; il fait {size} octets, {most} au plus sont acceptés (max_value_bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1649"/>
        <source>item &quot;{item}&quot;, {{{place}}}: {error}</source>
        <translation>élément «&#xa0;{item}&#xa0;», {{{place}}}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1650"/>
        <source>item &quot;{item}&quot;: {{{place}}} is none of {allowed}, {{message}}, {{source}}</source>
        <translation>élément «&#xa0;{item}&#xa0;»&#xa0;: {{{place}}} n’est aucun de {allowed}, {{message}}, {{source}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1651"/>
        <source>{text} is no URL of a database; e.g. postgresql://host:5432/name</source>
        <translation>{text} n’est pas l’URL d’une base de données&#xa0;; p. ex. postgresql://host:5432/name</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1652"/>
        <source>holds a password; put it into the credentials store</source>
        <translation>contient un mot de passe&#xa0;; le mettre dans le magasin d’identifiants</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1653"/>
        <source>message_column: is empty; row_format column needs the name of a column</source>
        <translation>message_column&#xa0;: est vide&#xa0;; row_format column exige le nom d’une colonne</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1654"/>
        <source>key_field: is empty; a query with :last_key needs the column the key is taken from</source>
        <translation>key_field&#xa0;: est vide&#xa0;; une requête avec :last_key exige la colonne d’où vient la clé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1655"/>
        <source>key_field: is empty; without :last_key and after_statement it says which rows were taken before</source>
        <translation>key_field&#xa0;: est vide&#xa0;; sans :last_key ni after_statement, il dit quelles lignes ont déjà été prises</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1656"/>
        <source>statement: is empty; it says what is done with each message</source>
        <translation>statement&#xa0;: est vide&#xa0;; il dit ce qui est fait de chaque message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1657"/>
        <source>table and columns: {action} needs both</source>
        <translation>table et columns&#xa0;: {action} exige les deux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1658"/>
        <source>key_columns: is empty; {action} finds its row by them</source>
        <translation>key_columns&#xa0;: est vide&#xa0;; {action} s’en sert pour trouver sa ligne</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1659"/>
        <source>item &quot;{item}&quot;, columns: {2} is not column = {{place}}, e.g. name = {{hl7:PID:5.1}}</source>
        <translation>élément «&#xa0;{item}&#xa0;», columns&#xa0;: {2} n’est pas column = {{place}}, p. ex. name = {{hl7:PID:5.1}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1660"/>
        <source>item &quot;{item}&quot;, columns: {column} stands there twice</source>
        <translation>élément «&#xa0;{item}&#xa0;», columns&#xa0;: {column} y figure deux fois</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1661"/>
        <source>table {table} is not in the database</source>
        <translation>la table {table} n’est pas dans la base de données</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1662"/>
        <source>table {table} has no column {column}; it has {known}</source>
        <translation>la table {table} n’a pas de colonne {column}&#xa0;; elle a {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1663"/>
        <source>columns: {missing} of key_columns is not written</source>
        <translation>columns&#xa0;: {missing} de key_columns n’est pas écrit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1664"/>
        <source>column {name}: what the message has at {{{place}}} is no {kind}</source>
        <translation>colonne {name}&#xa0;: ce que le message a en {{{place}}} n’est pas de type {kind}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1665"/>
        <source>item &quot;{item}&quot;: cannot listen on {where}: {3}</source>
        <translation>élément «&#xa0;{item}&#xa0;»&#xa0;: écoute impossible sur {where}&#xa0;: {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1666"/>
        <source>an association is rejected: {1}</source>
        <translation>une association est rejetée&#xa0;: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1667"/>
        <source>an association was aborted in the middle: {1}; what was not whole is not taken</source>
        <translation>une association a été abandonnée en cours&#xa0;: {1}&#xa0;; ce qui n’était pas complet n’est pas accepté</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1668"/>
        <source>an object of {size} bytes; at most {max_message_bytes} are taken (max_message_bytes)</source>
        <translation>un objet de {size} octets&#xa0;; {max_message_bytes} au plus sont acceptés (max_message_bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1669"/>
        <source>an object cannot be written to the disk: {1}</source>
        <translation>un objet ne peut pas être écrit sur le disque&#xa0;: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1670"/>
        <source>an object was not stored within {store_timeout} s {error}</source>
        <translation>un objet n’a pas été enregistré en {store_timeout} s {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1671"/>
        <source>{1} at {address} called {3}</source>
        <translation>{1} depuis {address} a appelé {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1672"/>
        <source>DICOM needs pynetdicom: pip install &quot;hie[dicom]&quot;</source>
        <translation>DICOM nécessite pynetdicom&#xa0;: pip install &quot;hie[dicom]&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1673"/>
        <source>the file of the object ({1} bytes) is missing</source>
        <translation>le fichier de l’objet ({1} octets) manque</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1674"/>
        <source>{where}: the object cannot be sent: {error}</source>
        <translation>{where}&#xa0;: l’objet ne peut pas être envoyé&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1675"/>
        <source>{where}: the association is gone ({error})</source>
        <translation>{where}&#xa0;: l’association n’existe plus ({error})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1676"/>
        <source>{where}: no answer to the object within {response_timeout} s, or the association is gone</source>
        <translation>{where}&#xa0;: pas de réponse à l’objet en {response_timeout} s, ou l’association n’existe plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1677"/>
        <source>{where}: does not take {2} in {3}</source>
        <translation>{where}&#xa0;: n’accepte pas {2} en {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1678"/>
        <source>{where}: rejects the association: {reason_str} ({source_str})</source>
        <translation>{where}&#xa0;: rejette l’association&#xa0;: {reason_str} ({source_str})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1679"/>
        <source>{where}: aborts the association</source>
        <translation>{where}&#xa0;: abandonne l’association</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1680"/>
        <source>{where}: no association within {connect_timeout} s: not reached, silent, or TLS failed</source>
        <translation>{where}&#xa0;: pas d’association en {connect_timeout} s&#xa0;: injoignable, muet ou échec de TLS</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1681"/>
        <source>the message is no DICOM file: {name}</source>
        <translation>le message n’est pas un fichier DICOM&#xa0;: {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1682"/>
        <source>the mail has {size} bytes (the message has {2}); the server takes at most {most} (SIZE)</source>
        <translation>l’e-mail fait {size} octets (le message {2})&#xa0;; le serveur en accepte {most} au plus (SIZE)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1683"/>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1684"/>
        <source>{where}: the message has {2} bytes; as the text of a mail at most {most} are sent (max_text_bytes), attach sends it as a file</source>
        <translation>{where}&#xa0;: le message fait {2} octets&#xa0;; comme texte d’un e-mail, {most} au plus sont envoyés (max_text_bytes), attach l’envoie comme fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1685"/>
        <source>{where}: no recipient is taken: {text}</source>
        <translation>{where}&#xa0;: aucun destinataire n’est accepté&#xa0;: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1686"/>
        <source>no progress within {timeout} s</source>
        <translation>aucun progrès en {timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1687"/>
        <source>{where}: not taken for {text}</source>
        <translation>{where}&#xa0;: non accepté pour {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1688"/>
        <source>item &quot;{item}&quot;, resources: {unknown} is no resource of FHIR {version}</source>
        <translation>élément «&#xa0;{item}&#xa0;», resources&#xa0;: {unknown} n’est pas une ressource de FHIR {version}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1689"/>
        <source>item &quot;{item}&quot;, interactions: {name} is none of {NAMES}, $operation, $* (any operation)</source>
        <translation>élément «&#xa0;{item}&#xa0;», interactions&#xa0;: {name} n’est aucun de {NAMES}, $operation, $* (toute opération)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1690"/>
        <source>item &quot;{item}&quot;, interactions: there is none; at least one is needed, e.g. create</source>
        <translation>élément «&#xa0;{item}&#xa0;», interactions&#xa0;: il n’y en a aucune&#xa0;; il en faut au moins une, p. ex. create</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1691"/>
        <source>item &quot;{item}&quot;, resources: {name} is no resource type, e.g. Patient</source>
        <translation>élément «&#xa0;{item}&#xa0;», resources&#xa0;: {name} n’est pas un type de ressource, p. ex. Patient</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1692"/>
        <source>item &quot;{item}&quot;, url: is the base of the server; what follows it is said by path and condition</source>
        <translation>élément «&#xa0;{item}&#xa0;», url&#xa0;: est la base du serveur&#xa0;; ce qui la suit est donné par path et condition</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1693"/>
        <source>{where}: answered {2}{3}</source>
        <translation>{where}&#xa0;: a répondu {2}{3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1694"/>
        <source>(the server has another version than If-Match names)</source>
        <translation>(le serveur a une autre version que celle nommée par If-Match)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1695"/>
        <source>(the condition finds more than one resource)</source>
        <translation>(la condition trouve plus d’une ressource)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1696"/>
        <source>{where}: answered {2}, but with no transaction-response or batch-response</source>
        <translation>{where}&#xa0;: a répondu {2}, mais sans transaction-response ni batch-response</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1697"/>
        <source>; and {1} more</source>
        <translation>; et {1} autres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1698"/>
        <source>{where}: {count_failed} of {count_answers} entries failed: {words}; and {5} more</source>
        <translation>{where}&#xa0;: {count_failed} entrées sur {count_answers} ont échoué&#xa0;: {words}&#xa0;; et {5} autres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1699"/>
        <source>{where}: {count_failed} of {count_answers} entries failed: {words}</source>
        <translation>{where}&#xa0;: {count_failed} entrées sur {count_answers} ont échoué&#xa0;: {words}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1700"/>
        <source>{where}: {count_answers} entries are answered, {entries} were sent</source>
        <translation>{where}&#xa0;: {count_answers} entrées ont une réponse, {entries} ont été envoyées</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1701"/>
        <source>without a status</source>
        <translation>sans statut</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1702"/>
        <source>item &quot;{item}&quot;, path: interaction {kind} needs one, e.g. Patient/$match</source>
        <translation>élément «&#xa0;{item}&#xa0;», path&#xa0;: interaction {kind} en exige un, p. ex. Patient/$match</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1703"/>
        <source>item &quot;{item}&quot;, condition: interaction Search needs one, e.g. identifier={{id}}</source>
        <translation>élément «&#xa0;{item}&#xa0;», condition&#xa0;: interaction Search en exige une, p. ex. identifier={{id}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1704"/>
        <source>the message: {error}</source>
        <translation>le message&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1705"/>
        <source>the path the message came with is none of a FHIR server</source>
        <translation>le chemin avec lequel le message est arrivé n’est pas celui d’un serveur FHIR</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1706"/>
        <source>As received</source>
        <translation>As received</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1707"/>
        <source>the message is a JSON Patch and does not say of what; set interaction and path</source>
        <translation>le message est un JSON Patch et ne dit pas de quoi&#xa0;; définir interaction et path</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1708"/>
        <source>is needed, e.g. https://fhir.example/r4</source>
        <translation>est nécessaire, p. ex. https://fhir.example/r4</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1709"/>
        <source>item &quot;{item}&quot;, credentials: authentication SMART needs the name of an entry, with the client id as user and the private key (PEM) as password</source>
        <translation>élément «&#xa0;{item}&#xa0;», credentials&#xa0;: authentication SMART exige le nom d’une entrée, avec l’id client comme utilisateur et la clé privée (PEM) comme mot de passe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1710"/>
        <source>{where}: answered {2}, and names no token_endpoint</source>
        <translation>{where}&#xa0;: a répondu {2} et ne nomme pas de token_endpoint</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1711"/>
        <source>{where}: names a token_endpoint without TLS, which is not used</source>
        <translation>{where}&#xa0;: nomme un token_endpoint sans TLS, qui n’est pas utilisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1712"/>
        <source>{where}: no access token: answered {2}{3}</source>
        <translation>{where}&#xa0;: pas de jeton d’accès&#xa0;: a répondu {2}{3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1713"/>
        <source>credentials {name}: the password is no private key in PEM without a pass phrase</source>
        <translation>identifiants {name}&#xa0;: le mot de passe n’est pas une clé privée PEM sans phrase secrète</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1714"/>
        <source>credentials {name}: the key is neither RSA of {LEAST_RSA_BITS} bits and more (RS384) nor of curve P-384 (ES384)</source>
        <translation>identifiants {name}&#xa0;: la clé n’est ni RSA de {LEAST_RSA_BITS} bits ou plus (RS384), ni de la courbe P-384 (ES384)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1715"/>
        <source>folder {folder} cannot be used: {error}</source>
        <translation>le dossier {folder} est inutilisable&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1716"/>
        <source>{now}: stored, but cannot be moved away: {error}</source>
        <translation>{now}&#xa0;: enregistré, mais ne peut pas être déplacé&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1717"/>
        <source>{path}: {2} bytes; at most {max_message_bytes} are taken; left where it is</source>
        <translation>{path}&#xa0;: {2} octets&#xa0;; {max_message_bytes} au plus sont acceptés&#xa0;; laissé en place</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1718"/>
        <source>file name pattern {pattern} gives {name}, which is not a plain file name</source>
        <translation>le modèle de nom de fichier {pattern} donne {name}, qui n’est pas un simple nom de fichier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1719"/>
        <source>not the form of a name</source>
        <translation>pas la forme d’un nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1720"/>
        <source>file name pattern {pattern}: time zone {2} is not known; allowed are names such as UTC or Europe/London</source>
        <translation>modèle de nom de fichier {pattern}&#xa0;: le fuseau horaire {2} est inconnu&#xa0;; autorisés&#xa0;: des noms comme UTC ou Europe/London</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1721"/>
        <source>no free name for {name}: a million are taken</source>
        <translation>aucun nom libre pour {name}&#xa0;: un million sont pris</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1722"/>
        <source>cannot write in {folder}: {error}</source>
        <translation>impossible d’écrire dans {folder}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1723"/>
        <source>{where}: {path}: {size} bytes; at most {most} are taken; left where it is</source>
        <translation>{where}&#xa0;: {path}&#xa0;: {size} octets&#xa0;; {most} au plus sont acceptés&#xa0;; laissé en place</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1724"/>
        <source>cannot connect</source>
        <translation>connexion impossible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1725"/>
        <source>login as {user} failed</source>
        <translation>la connexion en tant que {user} a échoué</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1726"/>
        <source>{where}: not connected</source>
        <translation>{where}&#xa0;: non connecté</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1727"/>
        <source>folder {1} cannot be listed</source>
        <translation>le dossier {1} ne peut pas être listé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1728"/>
        <source>{path} cannot be looked at</source>
        <translation>{path} ne peut pas être consulté</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1729"/>
        <source>{path} cannot be read</source>
        <translation>{path} ne peut pas être lu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1730"/>
        <source>{path} cannot be written</source>
        <translation>{path} ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1731"/>
        <source>{path} cannot be renamed to {new}</source>
        <translation>{path} ne peut pas être renommé en {new}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1732"/>
        <source>{path} cannot be deleted</source>
        <translation>{path} ne peut pas être supprimé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1733"/>
        <source>folder {folder} cannot be made</source>
        <translation>le dossier {folder} ne peut pas être créé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1734"/>
        <source>{where}: {what}: the server is silent</source>
        <translation>{where}&#xa0;: {what}&#xa0;: le serveur ne répond pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1735"/>
        <source>the server closed the connection</source>
        <translation>le serveur a fermé la connexion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1736"/>
        <source>{where}: {what}: the server closed the connection</source>
        <translation>{where}&#xa0;: {what}&#xa0;: le serveur a fermé la connexion</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1737"/>
        <source>{filename}: cannot be used: {error}</source>
        <translation>{filename}&#xa0;: inutilisable&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1738"/>
        <source>the server is silent; stored files are still there</source>
        <translation>le serveur ne répond pas&#xa0;; des fichiers enregistrés y sont encore</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1739"/>
        <source>{where}: {path}: {size} of {4} bytes came; it is read again</source>
        <translation>{where}&#xa0;: {path}&#xa0;: {size} octets sur {4} sont arrivés&#xa0;; il est relu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1740"/>
        <source>{path}: is stored already and was still on the server; it is not taken twice</source>
        <translation>{path}&#xa0;: est déjà enregistré et était encore sur le serveur&#xa0;; il n’est pas pris deux fois</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1741"/>
        <source>{path}: cannot be archived ({2}); it stays on the server</source>
        <translation>{path}&#xa0;: ne peut pas être archivé ({2})&#xa0;; il reste sur le serveur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1742"/>
        <source>{error}; it is stored, and would not be taken twice</source>
        <translation>{error}&#xa0;; il est enregistré et ne serait pas pris deux fois</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1743"/>
        <source>{path}: has changed since it was stored; it stays and is taken again</source>
        <translation>{path}&#xa0;: a changé depuis son enregistrement&#xa0;; il reste et est repris</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1744"/>
        <source>the name of the file cannot be kept: {1}</source>
        <translation>le nom du fichier ne peut pas être conservé&#xa0;: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1745"/>
        <source>{where}: {path} has {found} bytes after {4} were written</source>
        <translation>{where}&#xa0;: {path} fait {found} octets après que {4} ont été écrits</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1746"/>
        <source>use_pasv: False is found; only passive mode (True) is offered</source>
        <translation>use_pasv&#xa0;: False trouvé&#xa0;; seul le mode passif (True) est proposé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1747"/>
        <source>{where}: login as {username} failed: {reason}</source>
        <translation>{where}&#xa0;: la connexion en tant que {username} a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1748"/>
        <source>{where}: the host key is refused: {reason}</source>
        <translation>{where}&#xa0;: la clé d’hôte est refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1749"/>
        <source>{where}: the server shows the host key {2}, which is neither in sftp_host_keys nor in sftp_known_hosts; ask who runs the server whether it is theirs before you enter it</source>
        <translation>{where}&#xa0;: le serveur présente la clé d’hôte {2}, qui n’est ni dans sftp_host_keys ni dans sftp_known_hosts&#xa0;; demander à l’exploitant du serveur si c’est la sienne avant de l’inscrire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1750"/>
        <source>sftp_known_hosts {sftp_known_hosts}: cannot be used: {error}</source>
        <translation>sftp_known_hosts {sftp_known_hosts}&#xa0;: inutilisable&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1751"/>
        <source>private key {where}: cannot be read: {error}</source>
        <translation>clé privée {where}&#xa0;: illisible&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1752"/>
        <source>private key {where}: cannot be used: {reason}</source>
        <translation>clé privée {where}&#xa0;: inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1753"/>
        <source>item &quot;{item}&quot;, credentials: authentication {kind} needs the name of an entry</source>
        <translation>élément «&#xa0;{item}&#xa0;», credentials&#xa0;: authentication {kind} exige le nom d’une entrée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1754"/>
        <source>{where}: more than {MAX_REDIRECTS} redirections</source>
        <translation>{where}&#xa0;: plus de {MAX_REDIRECTS} redirections</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1755"/>
        <source>{where}: a response of more than {limit} bytes, which is all that is allowed</source>
        <translation>{where}&#xa0;: une réponse de plus de {limit} octets, la limite autorisée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1756"/>
        <source>{where}: redirected to {scheme}, which is not followed</source>
        <translation>{where}&#xa0;: redirection vers {scheme}, qui n’est pas suivie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1757"/>
        <source>{where}: redirected to another host, {netloc}; allowed is {home}</source>
        <translation>{where}&#xa0;: redirection vers un autre hôte, {netloc}&#xa0;; autorisé&#xa0;: {home}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1758"/>
        <source>{where}: the URL made from the message is not valid</source>
        <translation>{where}&#xa0;: l’URL formée à partir du message n’est pas valide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1759"/>
        <source>{where}: TLS failed: {why}</source>
        <translation>{where}&#xa0;: échec de TLS&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1760"/>
        <source>{where}: cannot connect: {why}</source>
        <translation>{where}&#xa0;: connexion impossible&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1761"/>
        <source>{where}: no response within {response_timeout} s</source>
        <translation>{where}&#xa0;: pas de réponse en {response_timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1762"/>
        <source>{where}: the response broke off</source>
        <translation>{where}&#xa0;: la réponse s’est interrompue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1763"/>
        <source>{where}: the connection was closed before the response</source>
        <translation>{where}&#xa0;: la connexion a été fermée avant la réponse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1764"/>
        <source>item &quot;{item}&quot;, headers: {line} is not Name: value</source>
        <translation>élément «&#xa0;{item}&#xa0;», headers&#xa0;: {line} n’est pas Name: value</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1765"/>
        <source>item &quot;{item}&quot;, headers: Authorization is made from authentication and credentials</source>
        <translation>élément «&#xa0;{item}&#xa0;», headers&#xa0;: Authorization est formé à partir de authentication et credentials</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1766"/>
        <source>item &quot;{item}&quot;, url: {url} is not http://host/path or https://host/path (without user and password)</source>
        <translation>élément «&#xa0;{item}&#xa0;», url&#xa0;: {url} n’est pas http://host/path ou https://host/path (sans utilisateur ni mot de passe)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1767"/>
        <source>item &quot;{item}&quot;, http_server: is needed, as url {url} names no host</source>
        <translation>élément «&#xa0;{item}&#xa0;», http_server&#xa0;: obligatoire, car l’URL {url} ne nomme pas d’hôte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1768"/>
        <source>no route takes the request</source>
        <translation>aucune route n’accepte la requête</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1769"/>
        <source>{method} is not taken here; allowed are {allowed}</source>
        <translation>{method} n’est pas accepté ici&#xa0;; autorisés&#xa0;: {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1770"/>
        <source>nothing is taken at {1}</source>
        <translation>rien n’est accepté sous {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1771"/>
        <source>no content type takes the request</source>
        <translation>aucun type de contenu n’accepte la requête</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1772"/>
        <source>{content_type} is not taken; allowed are {types}</source>
        <translation>{content_type} n’est pas accepté&#xa0;; autorisés&#xa0;: {types}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1773"/>
        <source>{location}: answered {code}</source>
        <translation>{location}&#xa0;: a répondu {code}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1774"/>
        <source>item &quot;{item}&quot;, routes: there is none; at least one is needed, e.g. POST /orders</source>
        <translation>élément «&#xa0;{item}&#xa0;», routes&#xa0;: il n’y en a aucune&#xa0;; il en faut au moins une, p. ex. POST /orders</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1775"/>
        <source>item &quot;{item}&quot;, routes: {2} is not METHOD /path, e.g. POST /orders/{{id}}</source>
        <translation>élément «&#xa0;{item}&#xa0;», routes&#xa0;: {2} n’est pas METHOD /path, p. ex. POST /orders/{{id}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1776"/>
        <source>item &quot;{item}&quot;, routes: {2} is none of {METHODS}, *</source>
        <translation>élément «&#xa0;{item}&#xa0;», routes&#xa0;: {2} n’est aucun de {METHODS}, *</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1777"/>
        <source>item &quot;{item}&quot;, routes: {path} names a parameter twice</source>
        <translation>élément «&#xa0;{item}&#xa0;», routes&#xa0;: {path} nomme deux fois un paramètre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1778"/>
        <source>cannot listen on {1}:{port}: {3}</source>
        <translation>écoute impossible sur {1}:{port}&#xa0;: {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1779"/>
        <source>is needed, as url {url} names no host</source>
        <translation>est nécessaire, car l’URL {url} ne nomme pas d’hôte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1780"/>
        <source>item &quot;{item}&quot;, {setting}: {part} is no status or range of them, e.g. 200-299</source>
        <translation>élément «&#xa0;{item}&#xa0;», {setting}&#xa0;: {part} n’est ni un statut ni une plage de statuts, p. ex. 200-299</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1781"/>
        <source>{setting}: {{{place}}} cannot be read from the message</source>
        <translation>{setting}&#xa0;: {{{place}}} ne peut pas être lu dans le message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1782"/>
        <source>{setting}: {{{place}}} is empty in the message</source>
        <translation>{setting}&#xa0;: {{{place}}} est vide dans le message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1783"/>
        <source>item &quot;{item}&quot;, {setting}: {{{place}}}: {error}</source>
        <translation>élément «&#xa0;{item}&#xa0;», {setting}&#xa0;: {{{place}}}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1784"/>
        <source>item &quot;{item}&quot;, {setting}: {{{place}}} is none of {known}</source>
        <translation>élément «&#xa0;{item}&#xa0;», {setting}&#xa0;: {{{place}}} n’est aucun de {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1785"/>
        <source>Kafka needs confluent-kafka: pip install &quot;hie[kafka]&quot;</source>
        <translation>Kafka nécessite confluent-kafka&#xa0;: pip install &quot;hie[kafka]&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1786"/>
        <source>item &quot;{item}&quot;, sasl_mechanism: PLAIN sends the password as it is; it needs ssl_config</source>
        <translation>élément «&#xa0;{item}&#xa0;», sasl_mechanism&#xa0;: PLAIN envoie le mot de passe tel quel&#xa0;; il exige ssl_config</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1787"/>
        <source>kafka {where}: {text}</source>
        <translation>Kafka {where}&#xa0;: {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1788"/>
        <source>kafka {servers}: the group was not left in order ({2})</source>
        <translation>Kafka {servers}&#xa0;: le groupe n’a pas été quitté proprement ({2})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1789"/>
        <source>kafka {topic}[{partition}] at {offset}: {count_data} bytes; at most {max_message_bytes} are taken (max_message_bytes); nothing behind it is taken</source>
        <translation>Kafka {topic}[{partition}] à {offset}&#xa0;: {count_data} octets&#xa0;; {max_message_bytes} au plus sont acceptés (max_message_bytes)&#xa0;; rien de ce qui suit n’est pris</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1790"/>
        <source>kafka: the message has {size} bytes; a record has at most {most} (max_record_bytes)</source>
        <translation>Kafka&#xa0;: le message fait {size} octets&#xa0;; un enregistrement en a {most} au plus (max_record_bytes)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1791"/>
        <source>item &quot;{item}&quot;, headers: {2} is not name = text</source>
        <translation>élément «&#xa0;{item}&#xa0;», headers&#xa0;: {2} n’est pas name = text</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1792"/>
        <source>the key is of type {kind}; allowed are whole numbers, decimals, dates, times with dates, UUIDs and texts</source>
        <translation>la clé est de type {kind}&#xa0;; autorisés&#xa0;: nombres entiers, décimaux, dates, dates avec heure, UUID et textes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1793"/>
        <source>{1} is no stored key</source>
        <translation>{1} n’est pas une clé enregistrée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1794"/>
        <source>{path}: the last key cannot be read ({error}); mend it, or delete it to begin at first_key</source>
        <translation>{path}&#xa0;: la dernière clé est illisible ({error})&#xa0;; la corriger, ou la supprimer pour commencer à first_key</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1795"/>
        <source>{path}: the keys taken cannot be read: {error}</source>
        <translation>{path}&#xa0;: les clés prises sont illisibles&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1796"/>
        <source>a JSON pointer begins with /, e.g. /order/id</source>
        <translation>un JSON Pointer commence par /, p. ex. /order/id</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1797"/>
        <source>{source}: refused, not in allowed_ip_addresses</source>
        <translation>{source}&#xa0;: refusé, pas dans allowed_ip_addresses</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1798"/>
        <source>{source}: connection lost inside a message; the partial message is dropped</source>
        <translation>{source}&#xa0;: connexion perdue au milieu d’un message&#xa0;; le message partiel est écarté</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1799"/>
        <source>{source}: {failure}; connection closed</source>
        <translation>{source}&#xa0;: {failure}&#xa0;; connexion fermée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1800"/>
        <source>{source}: {error}; it does not end, connection closed</source>
        <translation>{source}&#xa0;: {error}&#xa0;; il ne se termine pas, connexion fermée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1801"/>
        <source>{source}: a large message broke off: another began within it</source>
        <translation>{source}&#xa0;: un gros message s’est interrompu&#xa0;: un autre a commencé en son sein</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1802"/>
        <source>refused: {refused}</source>
        <translation>refusé&#xa0;: {refused}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1803"/>
        <source>{source}: silent for {read} s inside a message; connection closed</source>
        <translation>{source}&#xa0;: {read} s de silence au milieu d’un message&#xa0;; connexion fermée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1804"/>
        <source>no connection to {where}: {error}</source>
        <translation>pas de connexion à {where}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1805"/>
        <source>no connection to {where} within {connect_timeout} s</source>
        <translation>pas de connexion à {where} en {connect_timeout} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1806"/>
        <source>TLS with {where} failed: {2}</source>
        <translation>échec de TLS avec {where}&#xa0;: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1807"/>
        <source>cannot connect to {where}: {2}</source>
        <translation>connexion à {where} impossible&#xa0;: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1808"/>
        <source>{limit} connections are open (max_connections)</source>
        <translation>{limit} connexions sont ouvertes (max_connections)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1809"/>
        <source>{count_open} connections are open and this process may not open more files (ulimit -n)</source>
        <translation>{count_open} connexions sont ouvertes et ce processus ne peut pas ouvrir plus de fichiers (ulimit -n)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1810"/>
        <source>max_connections is {wanted}, but this process may open {2} files and sockets, of which about {files} are for connections; raise the hard limit (ulimit -Hn, systemd: LimitNOFILE)</source>
        <translation>max_connections vaut {wanted}, mais ce processus peut ouvrir {2} fichiers et sockets, dont environ {files} pour des connexions&#xa0;; augmenter la limite dure (ulimit -Hn, systemd&#xa0;: LimitNOFILE)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1811"/>
        <source>a message of more than {limit} bytes, which is all that is allowed</source>
        <translation>un message de plus de {limit} octets, la limite autorisée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1812"/>
        <source>a large message cannot be stored: {1}</source>
        <translation>un gros message ne peut pas être enregistré&#xa0;: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1813"/>
        <source>{where} closed the connection: {exc} before replying</source>
        <translation>{where} a fermé la connexion avant de répondre&#xa0;: {exc}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1814"/>
        <source>{where} closed the connection before replying</source>
        <translation>{where} a fermé la connexion avant de répondre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1815"/>
        <source>{ip_address} answered before the message was sent whole</source>
        <translation>{ip_address} a répondu avant que le message soit envoyé en entier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1816"/>
        <source>{where} has not read for {patience} s</source>
        <translation>{where} n’a pas lu depuis {patience} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1817"/>
        <source>connection lost while writing to {ip_address}</source>
        <translation>connexion perdue pendant l’écriture vers {ip_address}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1818"/>
        <source>no whole reply from {ip_address}:{port} within {3} s</source>
        <translation>pas de réponse complète de {ip_address}:{port} en {3} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1819"/>
        <source>no reply from {ip_address}:{port} within {3} s</source>
        <translation>pas de réponse de {ip_address}:{port} en {3} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1820"/>
        <source>({unreported} refused since the last report)</source>
        <translation>({unreported} refusés depuis le dernier rapport)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1821"/>
        <source>{last_text} ({unreported} refused since the last report)</source>
        <translation>{last_text} ({unreported} refusés depuis le dernier rapport)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1822"/>
        <source>the source is silent; what is stored will come again</source>
        <translation>la source ne répond pas&#xa0;; ce qui est enregistré reviendra</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1823"/>
        <source>S3 needs boto3: pip install &quot;hie[s3]&quot;</source>
        <translation>S3 nécessite boto3&#xa0;: pip install &quot;hie[s3]&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1824"/>
        <source>the store&apos;s certificate is not accepted: {1}</source>
        <translation>le certificat du stockage n’est pas accepté&#xa0;: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1825"/>
        <source>there is no such bucket</source>
        <translation>il n’y a pas de bucket de ce nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1826"/>
        <source>the access key is not known there</source>
        <translation>la clé d’accès y est inconnue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1827"/>
        <source>the secret key is wrong, or a proxy changes requests</source>
        <translation>la clé secrète est fausse, ou un proxy modifie les requêtes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1828"/>
        <source>these credentials may not do that in this bucket</source>
        <translation>ces identifiants n’en ont pas le droit dans ce bucket</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1829"/>
        <source>this machine&apos;s clock and the store&apos;s differ by more than 15 minutes</source>
        <translation>l’horloge de cette machine et celle du stockage diffèrent de plus de 15 minutes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1830"/>
        <source>an object of that key is there already</source>
        <translation>un objet portant cette clé y est déjà</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1831"/>
        <source>{where}: {key}: {size} bytes; at most {max_message_bytes} are taken (max_message_bytes); left</source>
        <translation>{where}&#xa0;: {key}&#xa0;: {size} octets&#xa0;; {max_message_bytes} au plus sont acceptés (max_message_bytes)&#xa0;; laissé en place</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1832"/>
        <source>{1}: an object {key} is there already</source>
        <translation>{1}&#xa0;: un objet {key} y est déjà</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1833"/>
        <source>archive_prefix: is empty; after: move needs it</source>
        <translation>archive_prefix&#xa0;: est vide&#xa0;; after: move l’exige</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1834"/>
        <source>archive_prefix: {archive_prefix} is within prefix {prefix}; objects there would come again</source>
        <translation>archive_prefix&#xa0;: {archive_prefix} est dans le préfixe {prefix}&#xa0;; les objets qui s’y trouvent reviendraient</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1835"/>
        <source>{location}: is not a WSDL that can be used: {2}</source>
        <translation>{location}&#xa0;: n’est pas un WSDL utilisable&#xa0;: {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1836"/>
        <source>{location}: has no port {wanted} with SOAP; there are {3}</source>
        <translation>{location}&#xa0;: n’a pas de port {wanted} avec SOAP&#xa0;; il y a {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1837"/>
        <source>{location}: has no port with a SOAP binding</source>
        <translation>{location}&#xa0;: n’a pas de port avec un binding SOAP</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1838"/>
        <source>{location}: operations {other} and {operation} have the same input element; bodies could not be told apart</source>
        <translation>{location}&#xa0;: les opérations {other} et {operation} ont le même élément XML d’entrée&#xa0;; leurs corps ne pourraient pas être distingués</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1839"/>
        <source>operation {found} is rpc; document/literal is supported</source>
        <translation>l’opération {found} est rpc&#xa0;; document/literal est pris en charge</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1840"/>
        <source>{shown}: lies outside the workspace</source>
        <translation>{shown}&#xa0;: se trouve hors de l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1841"/>
        <source>{location}: is imported from another host than the WSDL&apos;s; copy both into the workspace</source>
        <translation>{location}&#xa0;: est importé d’un autre hôte que celui du WSDL&#xa0;; copier les deux dans l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1842"/>
        <source>{location}: cannot be loaded: {why}</source>
        <translation>{location}&#xa0;: ne peut pas être chargé&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1843"/>
        <source>{location}: more than {MAX_BYTES} bytes</source>
        <translation>{location}&#xa0;: plus de {MAX_BYTES} octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1844"/>
        <source>not XML: line {lineno}, column {2}</source>
        <translation>pas du XML&#xa0;: ligne {lineno}, colonne {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1845"/>
        <source>XML with a DOCTYPE, which is not read</source>
        <translation>du XML avec un DOCTYPE, qui n’est pas lu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1846"/>
        <source>the root is {text}, not an Envelope of SOAP 1.1 or 1.2</source>
        <translation>la racine est {text}, pas un Envelope de SOAP 1.1 ou 1.2</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1847"/>
        <source>the Envelope has no Body</source>
        <translation>l’Envelope n’a pas de Body</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1848"/>
        <source>the Body holds {count_elements} elements; one is allowed (document/literal)</source>
        <translation>le Body contient {count_elements} éléments XML&#xa0;; un seul est autorisé (document/literal)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1849"/>
        <source>item &quot;{item}&quot;, wsdl: a service needs it as a file of the workspace</source>
        <translation>élément «&#xa0;{item}&#xa0;», wsdl&#xa0;: un service l’exige comme fichier de l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1850"/>
        <source>item &quot;{item}&quot;, wsdl: {error}</source>
        <translation>élément «&#xa0;{item}&#xa0;», wsdl&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1851"/>
        <source>a Header of more than {MAX_HEADER_BYTES} bytes</source>
        <translation>un Header de plus de {MAX_HEADER_BYTES} octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1852"/>
        <source>a tag of more than {MAX_TAG_BYTES} bytes</source>
        <translation>une balise de plus de {MAX_TAG_BYTES} octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1853"/>
        <source>a large envelope must be UTF-8, not {encoding}</source>
        <translation>un gros Envelope doit être en UTF-8, pas en {encoding}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1854"/>
        <source>elements within elements, more than {MAX_DEPTH} deep</source>
        <translation>des éléments XML imbriqués sur plus de {MAX_DEPTH} niveaux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1855"/>
        <source>the Body holds more than one element; one is allowed (document/literal)</source>
        <translation>le Body contient plus d’un élément XML&#xa0;; un seul est autorisé (document/literal)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1856"/>
        <source>item &quot;{item}&quot;, credentials: ws_security needs the name of an entry</source>
        <translation>élément «&#xa0;{item}&#xa0;», credentials&#xa0;: ws_security exige le nom d’une entrée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1857"/>
        <source>the WSDL: {error}</source>
        <translation>le WSDL&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1858"/>
        <source>url: {url} is not http://host/path or https://host/path</source>
        <translation>url&#xa0;: {url} n’est pas http://host/path ou https://host/path</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1859"/>
        <source>an Envelope with an empty Body</source>
        <translation>un Envelope au Body vide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1860"/>
        <source>{root} is the input of no operation; allowed are {inputs}</source>
        <translation>{root} n’est l’entrée d’aucune opération&#xa0;; autorisés&#xa0;: {inputs}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1861"/>
        <source>{where}: the response is no SOAP envelope: {error}</source>
        <translation>{where}&#xa0;: la réponse n’est pas une enveloppe SOAP&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1862"/>
        <source>{where}: answered with a fault of the {code}</source>
        <translation>{where}&#xa0;: a répondu par une erreur (fault) de {code}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1863"/>
        <source>a large message must be UTF-8, not {1}</source>
        <translation>un gros message doit être en UTF-8, pas en {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1864"/>
        <source>line {line} of {name}: {error}</source>
        <translation>ligne {line} de {name}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1865"/>
        <source>line {line} of {name}: {where} has a value that is not allowed ({type_name})</source>
        <translation>ligne {line} de {name}&#xa0;: {where} a une valeur non autorisée ({type_name})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1866"/>
        <source>{location}: its schema cannot be compiled: {2}; validate_body may be switched off</source>
        <translation>{location}&#xa0;: son schéma ne peut pas être compilé&#xa0;: {2}&#xa0;; validate_body peut être désactivé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1867"/>
        <source>{location}: is not XML: {error}</source>
        <translation>{location}&#xa0;: n’est pas du XML&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1868"/>
        <source>{location}: has a DOCTYPE, which is not read</source>
        <translation>{location}&#xa0;: a un DOCTYPE, qui n’est pas lu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1869"/>
        <source>item &quot;{item}&quot;, credentials: ws_security UsernameToken needs the name of an entry</source>
        <translation>élément «&#xa0;{item}&#xa0;», credentials&#xa0;: ws_security UsernameToken exige le nom d’une entrée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1870"/>
        <source>WSDL: a file of the workspace</source>
        <translation>WSDL&#xa0;: un fichier de l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1871"/>
        <source>is needed where there is no wsdl</source>
        <translation>est nécessaire en l’absence de wsdl</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1872"/>
        <source>with a length in front of each</source>
        <translation>précédés chacun de sa longueur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1873"/>
        <source>with marks around each</source>
        <translation>entourés chacun de marques</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1874"/>
        <source>one a line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1875"/>
        <source>{text}: {2} is not a character code (0 to 255)</source>
        <translation>{text}&#xa0;: {2} n’est pas un code de caractère (0 à 255)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1876"/>
        <source>{text}: \{what} is not known; allowed are \r \n \t \0 \\ \xNN</source>
        <translation>{text}&#xa0;: \{what} est inconnu&#xa0;; autorisés&#xa0;: \r \n \t \0 \\ \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1877"/>
        <source>the message holds {inside}, which the framing uses as a mark</source>
        <translation>le message contient {inside}, que la délimitation utilise comme marque</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1878"/>
        <source>a message of {size} bytes is too long for a length of {width} digits</source>
        <translation>un message de {size} octets est trop long pour une longueur de {width} chiffres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1879"/>
        <source>a message of {size} bytes is too long for a length of {width} bytes</source>
        <translation>un message de {size} octets est trop long pour une longueur de {width} octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1880"/>
        <source>{prefix} is not a length of {width} digits</source>
        <translation>{prefix} n’est pas une longueur de {width} chiffres</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1881"/>
        <source>a length of {1} is shorter than itself ({width} bytes)</source>
        <translation>une longueur de {1} est plus courte qu’elle-même ({width} octets)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1882"/>
        <source>a message of {size} bytes is announced; allowed are {max_bytes}</source>
        <translation>un message de {size} octets est annoncé&#xa0;; autorisés&#xa0;: {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1883"/>
        <source>a message of {at} bytes; allowed are {max_bytes}</source>
        <translation>un message de {at} octets&#xa0;; autorisés&#xa0;: {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1884"/>
        <source>{junk_bytes} bytes outside frames; a frame begins with {start}</source>
        <translation>{junk_bytes} octets hors des trames&#xa0;; une trame commence par {start}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1885"/>
        <source>a line of {longest} bytes; allowed are {max_bytes}</source>
        <translation>une ligne de {longest} octets&#xa0;; autorisés&#xa0;: {max_bytes}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1886"/>
        <source>item &quot;{item}&quot;: {error}</source>
        <translation>élément «&#xa0;{item}&#xa0;»&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1887"/>
        <source>{source}: the answer cannot be sent: {error}; connection closed</source>
        <translation>{source}&#xa0;: la réponse ne peut pas être envoyée&#xa0;: {error}&#xa0;; connexion fermée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1888"/>
        <source>while the message was sent</source>
        <translation>pendant l’envoi du message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1889"/>
        <source>{where} closed the connection {when}{why}</source>
        <translation>{where} a fermé la connexion {when}{why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1890"/>
        <source>no whole reply from {where} within {patience} s</source>
        <translation>pas de réponse complète de {where} en {patience} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1891"/>
        <source>no reply from {where} within {patience} s</source>
        <translation>pas de réponse de {where} en {patience} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1892"/>
        <source>{where} closed the connection inside its reply{why}</source>
        <translation>{where} a fermé la connexion au milieu de sa réponse{why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1893"/>
        <source>{where} closed the connection before replying{why}</source>
        <translation>{where} a fermé la connexion avant de répondre{why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1894"/>
        <source>inside its reply</source>
        <translation>au milieu de sa réponse</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1895"/>
        <source>before replying</source>
        <translation>avant de répondre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1896"/>
        <source>the reply of {where} cannot be read: {failure}</source>
        <translation>la réponse de {where} est illisible&#xa0;: {failure}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1897"/>
        <source>Character codes (13,10 or x0D,x0A) or text with \r \n \t \xNN</source>
        <translation>Codes de caractères (13,10 ou x0D,x0A) ou texte avec \r \n \t \xNN</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1898"/>
        <source>{path}: the last time cannot be read ({error}); delete it to begin now</source>
        <translation>{path}&#xa0;: la dernière heure est illisible ({error})&#xa0;; la supprimer pour commencer maintenant</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1899"/>
        <source>TZ={1}: no such time zone, e.g. Europe/London</source>
        <translation>TZ={1}&#xa0;: fuseau horaire inexistant, p. ex. Europe/London</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1900"/>
        <source>{1}: {error}; minute hour day month weekday are expected</source>
        <translation>{1}&#xa0;: {error}&#xa0;; attendu&#xa0;: minute heure jour mois jour-de-semaine</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1901"/>
        <source>{1}: never comes</source>
        <translation>{1}&#xa0;: n’arrive jamais</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1902"/>
        <source>{error}; what was in force before stays so</source>
        <translation>{error}&#xa0;; ce qui était en vigueur le reste</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1903"/>
        <source>TLS configuration {name} is not in the production&apos;s tls section (defined: {known})</source>
        <translation>la configuration TLS {name} n’est pas dans la section tls de la production (définies&#xa0;: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1904"/>
        <source>TLS configuration {name}: a server needs certificate_file and private_key_file</source>
        <translation>configuration TLS {name}&#xa0;: un serveur exige certificate_file et private_key_file</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1905"/>
        <source>{key} is not the private key of the certificate in {certificate}</source>
        <translation>{key} n’est pas la clé privée du certificat dans {certificate}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1906"/>
        <source>private_key_file {key}: the password of private_key_credentials does not open it</source>
        <translation>private_key_file {key}&#xa0;: le mot de passe de private_key_credentials ne l’ouvre pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1907"/>
        <source>private_key_file {key}: it needs a password; name an entry in private_key_credentials</source>
        <translation>private_key_file {key}&#xa0;: exige un mot de passe&#xa0;; nommer une entrée dans private_key_credentials</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1908"/>
        <source>certificate_file {certificate}, private_key_file {key}: cannot be used ({reason})</source>
        <translation>certificate_file {certificate}, private_key_file {key}&#xa0;: inutilisables ({reason})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1909"/>
        <source>TLS configuration {name}: {setting} {path}: holds no certificate in PEM ({4})</source>
        <translation>configuration TLS {name}&#xa0;: {setting} {path}&#xa0;: ne contient pas de certificat PEM ({4})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1910"/>
        <source>TLS configuration {name}: {setting} {path}: holds no revocation list in PEM ({4})</source>
        <translation>configuration TLS {name}&#xa0;: {setting} {path}&#xa0;: ne contient pas de liste de révocation PEM ({4})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1911"/>
        <source>TLS configuration {name}: {setting} {path}: {error}</source>
        <translation>configuration TLS {name}&#xa0;: {setting} {path}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1912"/>
        <source>the peer&apos;s certificate is not accepted: {verify_message}</source>
        <translation>le certificat du correspondant n’est pas accepté&#xa0;: {verify_message}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1913"/>
        <source>effective date {text} is not YYYY-MM-DDThh:mm:ss; its rules never run</source>
        <translation>la date d’effet {text} n’est pas YYYY-MM-DDThh:mm:ss&#xa0;; ses règles ne s’exécutent jamais</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1914"/>
        <source>{reason}: condition {text}: {error}</source>
        <translation>{reason}&#xa0;: condition {text}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1915"/>
        <source>{reason}: &lt;{element}&gt; is not supported</source>
        <translation>{reason}&#xa0;: &lt;{element}&gt; n’est pas pris en charge</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1916"/>
        <source>{reason}: rule {rule} is not in the workspace</source>
        <translation>{reason}&#xa0;: la règle {rule} n’est pas dans l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1917"/>
        <source>{reason}: rule {rule} delegates back to {self}: a loop</source>
        <translation>{reason}&#xa0;: la règle {rule} délègue en retour à {self}&#xa0;: une boucle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1918"/>
        <source>rule {self}, {reason}: more than {MAX_DELEGATIONS} delegations in turn: a loop</source>
        <translation>règle {self}, {reason}&#xa0;: plus de {MAX_DELEGATIONS} délégations à la suite&#xa0;: une boucle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1919"/>
        <source>{reason}: foreach {path} holds another foreach; nesting is not allowed</source>
        <translation>{reason}&#xa0;: foreach {path} contient un autre foreach&#xa0;; l’imbrication n’est pas autorisée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1920"/>
        <source>{reason}: foreach {path}: {error}</source>
        <translation>{reason}&#xa0;: foreach {path}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1921"/>
        <source>an action</source>
        <translation>une action</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1922"/>
        <source>rule {name}, {place}: {what}: {error}</source>
        <translation>règle {name}, {place}&#xa0;: {what}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1923"/>
        <source>function {name} is not known; conditions that use it are errors</source>
        <translation>la fonction {name} est inconnue&#xa0;; les conditions qui l’utilisent sont des erreurs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1924"/>
        <source>{name} is not a variable or property known here and no assign sets it</source>
        <translation>{name} n’est pas une variable ni une propriété connue ici, et aucun assign ne la définit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1925"/>
        <source>Rule: rule {name} is not in the workspace; conditions that ask it are errors</source>
        <translation>Rule&#xa0;: la règle {name} n’est pas dans l’espace de travail&#xa0;; les conditions qui l’interrogent sont des erreurs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1926"/>
        <source>Rule: rule {name} is not in the workspace</source>
        <translation>Rule&#xa0;: la règle {name} n’est pas dans l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1927"/>
        <source>Rule: more than {MAX_DELEGATIONS} rules asked in turn: a loop</source>
        <translation>Rule&#xa0;: plus de {MAX_DELEGATIONS} règles interrogées à la suite&#xa0;: une boucle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1928"/>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1929"/>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1930"/>
        <source>does not start with</source>
        <translation>ne commence pas par</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1931"/>
        <source>ends with</source>
        <translation>finit par</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1932"/>
        <source>does not match</source>
        <translation>ne correspond pas au motif</translation>
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
        <translation>l’opérateur {operator} n’est aucun de {OPERATORS}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1936"/>
        <source>the message is not HL7: it has no fields and segments</source>
        <translation>le message n’est pas du HL7&#xa0;: il n’a ni champs ni segments</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1937"/>
        <source>Segment is only known inside foreach</source>
        <translation>Segment n’est connu qu’à l’intérieur de foreach</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1938"/>
        <source>{name} is not a variable or property known here</source>
        <translation>{name} n’est pas une variable ni une propriété connue ici</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1939"/>
        <source>{known} takes {least} to {most} arguments, {count_arguments} found</source>
        <translation>{known} prend {least} à {most} arguments, {count_arguments} trouvés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1940"/>
        <source>did you mean {alike}?</source>
        <translation>s’agit-il de {alike}&#xa0;?</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1941"/>
        <source>supply it as Python in the workspace&apos;s functions/ folder</source>
        <translation>la fournir en Python dans le dossier functions/ de l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1942"/>
        <source>function {name} is not known; {hint}</source>
        <translation>la fonction {name} est inconnue&#xa0;; {hint}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1943"/>
        <source>function {known}: {name}: {error}</source>
        <translation>fonction {known}&#xa0;: {name}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1944"/>
        <source>column {column} of {shown}: {found} found, {allowed} expected</source>
        <translation>colonne {column} de {shown}, attendu&#xa0;: {allowed}&#xa0;; trouvé&#xa0;: {found}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1945"/>
        <source>a text of {count_text} characters</source>
        <translation>un texte de {count_text} caractères</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1946"/>
        <source>at most {MAX_LENGTH}</source>
        <translation>{MAX_LENGTH} au plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1947"/>
        <source>{count_written} characters when written out</source>
        <translation>{count_written} caractères une fois écrit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1948"/>
        <source>a text too long or too nested to be written out</source>
        <translation>un texte trop long ou trop imbriqué pour être écrit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1949"/>
        <source>an operator or the end</source>
        <translation>un opérateur ou la fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1950"/>
        <source>more nesting</source>
        <translation>une imbrication plus profonde</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1951"/>
        <source>at most {MAX_HEIGHT} levels</source>
        <translation>{MAX_HEIGHT} niveaux au plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1952"/>
        <source>a text that does not end</source>
        <translation>un texte qui ne se termine pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1953"/>
        <source>a closing &quot;</source>
        <translation>un &quot; fermant</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1954"/>
        <source>a value or an operator</source>
        <translation>une valeur ou un opérateur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1955"/>
        <source>more operators</source>
        <translation>d’autres opérateurs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1956"/>
        <source>at most {most} in a row</source>
        <translation>{most} au plus à la suite</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1957"/>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1958"/>
        <source>an XPath that does not end</source>
        <translation>un XPath qui ne se termine pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1959"/>
        <source>an XPath such as /Order/@id</source>
        <translation>un XPath comme /Order/@id</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1960"/>
        <source>a path that does not end</source>
        <translation>un chemin qui ne se termine pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1961"/>
        <source>a path such as PID:3.1</source>
        <translation>un chemin comme PID:3.1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1962"/>
        <source>Pad: a width of {size}; at most 1,000,000 is allowed</source>
        <translation>Pad&#xa0;: une largeur de {size}&#xa0;; 1&#xa0;000&#xa0;000 autorisé au plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1963"/>
        <source>Schedule: stored schedule {spec} is not in the workspace</source>
        <translation>Schedule&#xa0;: la planification enregistrée {spec} n’est pas dans l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1964"/>
        <source>Rule({name}): rules are asked in rules only</source>
        <translation>Rule({name})&#xa0;: les règles ne s’interrogent que dans des règles</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1965"/>
        <source>files are not available here</source>
        <translation>les fichiers ne sont pas disponibles ici</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1966"/>
        <source>file {name} is outside the workspace</source>
        <translation>le fichier {name} est hors de l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1967"/>
        <source>file {name} is larger than {MAX_FILE_BYTES} bytes</source>
        <translation>le fichier {name} dépasse {MAX_FILE_BYTES} octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1968"/>
        <source>file {name}: {error}</source>
        <translation>fichier {name}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1969"/>
        <source>InFileColumn: separator code {code}; allowed are 1 to 1114111</source>
        <translation>InFileColumn&#xa0;: code de séparateur {code}&#xa0;; autorisés&#xa0;: 1 à 1114111</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1970"/>
        <source>pattern {text} on {count_value} characters would take too long</source>
        <translation>le motif {text} sur {count_value} caractères prendrait trop de temps</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1971"/>
        <source>pattern {text}: {error}</source>
        <translation>motif {text}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1972"/>
        <source>regular expression {text} on {count_value} characters would take too long</source>
        <translation>l’expression régulière {text} sur {count_value} caractères prendrait trop de temps</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1973"/>
        <source>a regular expression of {count_text} characters; at most {MAX_REGEX} are allowed</source>
        <translation>une expression régulière de {count_text} caractères&#xa0;; {MAX_REGEX} autorisés au plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1974"/>
        <source>regular expression {text}: {error}</source>
        <translation>expression régulière {text}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1975"/>
        <source>regular expression {text}: a repeated group holds a repeat or a choice of like beginnings, which may never end; write it without repeating the group</source>
        <translation>expression régulière {text}&#xa0;: un groupe répété contient une répétition ou un choix de débuts semblables, ce qui peut ne jamais finir&#xa0;; l’écrire sans répéter le groupe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1976"/>
        <source>division by zero</source>
        <translation>division par zéro</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1977"/>
        <source>{inner} is no path to segments, such as HL7.{{OBX()}}</source>
        <translation>{inner} n’est pas un chemin vers des segments, comme HL7.{{OBX()}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1978"/>
        <source>function {node} is built in; this one is not used</source>
        <translation>la fonction {node} est intégrée&#xa0;; celle-ci n’est pas utilisée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1979"/>
        <source>function {node} is in {2} too; this one is not used</source>
        <translation>la fonction {node} est aussi dans {2}&#xa0;; celle-ci n’est pas utilisée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1980"/>
        <source>function {node} has arguments that must be named; rules cannot name them</source>
        <translation>la fonction {node} a des arguments qui doivent être nommés&#xa0;; les règles ne peuvent pas les nommer</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1981"/>
        <source>function {name} is the site&apos;s own ({file}); it runs in worker processes only</source>
        <translation>la fonction {name} est propre au site ({file})&#xa0;; elle ne s’exécute que dans des processus de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1982"/>
        <source>pattern {text}: a count is expected at column {2}</source>
        <translation>motif {text}&#xa0;: un nombre est attendu à la colonne {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1983"/>
        <source>pattern {text}: a text does not end</source>
        <translation>motif {text}&#xa0;: un texte ne se termine pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1984"/>
        <source>pattern {text}: one of N A U L P C E or a text is expected at column {2}</source>
        <translation>motif {text}&#xa0;: un parmi N A U L P C E ou un texte est attendu à la colonne {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1985"/>
        <source>&lt;{text}&gt; is no XPath: {error}</source>
        <translation>&lt;{text}&gt; n’est pas un XPath : {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1986"/>
        <source>what stands before | in an XPath must name elements</source>
        <translation>ce qui précède | dans un XPath doit désigner des éléments XML</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1987"/>
        <source>path {text}: a count or a list in brackets can only be read</source>
        <translation>chemin {text}&#xa0;: un compte ou une liste entre crochets ou parenthèses ne peut qu’être lu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1988"/>
        <source>path {text}: MSH-1 and MSH-2 hold the separators; they cannot be assigned</source>
        <translation>chemin {text}&#xa0;: MSH-1 et MSH-2 contiennent les séparateurs&#xa0;; ils ne peuvent pas être affectés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1989"/>
        <source>path {text}: a segment or group is assigned from another one only</source>
        <translation>chemin {text}&#xa0;: un segment ou un groupe n’est affecté qu’à partir d’un autre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1990"/>
        <source>path {text}: there is no segment to write to</source>
        <translation>chemin {text}&#xa0;: il n’y a pas de segment où écrire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1991"/>
        <source>the value is not a {text} segment; allowed is text that starts with its name</source>
        <translation>la valeur n’est pas un segment {text}&#xa0;; est autorisé un texte qui commence par son nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1992"/>
        <source>{text} to {2}: both must name a segment or group, or both a field</source>
        <translation>{text} vers {2}&#xa0;: les deux doivent désigner un segment ou un groupe, ou les deux un champ</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1993"/>
        <source>path {text}: append and insert add a repetition to a field, e.g. PID:3</source>
        <translation>chemin {text}&#xa0;: append et insert ajoutent une répétition à un champ, p. ex. PID:3</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1994"/>
        <source>path {text}: insert at {index}; allowed are numbers from 1</source>
        <translation>chemin {text}&#xa0;: insert à {index}&#xa0;; autorisés&#xa0;: des numéros à partir de 1</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1995"/>
        <source>the message is not HL7 v2</source>
        <translation>le message n’est pas du HL7 v2</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1996"/>
        <source>not valid in FHIR {release}: {text} (and {3} more)</source>
        <translation>non valide en FHIR {release} : {text} (et {3} de plus)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1997"/>
        <source>not valid in FHIR {release}: {text}</source>
        <translation>non valide en FHIR {release} : {text}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1998"/>
        <source>{function}: format {text}; allowed are {3}</source>
        <translation>{function}&#xa0;: format {text}&#xa0;; autorisés&#xa0;: {3}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="1999"/>
        <source>$zdate: the value is not a number of days since 1840-12-31</source>
        <translation>$zdate&#xa0;: la valeur n’est pas un nombre de jours depuis 1840-12-31</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2000"/>
        <source>$zdateh: the value is not a date of format {wanted}, e.g. {example}</source>
        <translation>$zdateh&#xa0;: la valeur n’est pas une date au format {wanted}, p. ex. {example}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2001"/>
        <source>$ztime: the value is not a number of seconds from 0 to 86399</source>
        <translation>$ztime&#xa0;: la valeur n’est pas un nombre de secondes de 0 à 86399</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2002"/>
        <source>$ztimeh: the value is not a time, e.g. 13:45:10 or 01:45PM</source>
        <translation>$ztimeh&#xa0;: la valeur n’est pas une heure, p. ex. 13:45:10 ou 01:45PM</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2003"/>
        <source>$ztimeh: the value is not a time of day</source>
        <translation>$ztimeh&#xa0;: la valeur n’est pas une heure de la journée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2004"/>
        <source>a message has one MSH; it is replaced by one MSH only</source>
        <translation>un message a un seul MSH&#xa0;; il n’est remplacé que par un seul MSH</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2005"/>
        <source>MSH cannot be removed</source>
        <translation>MSH ne peut pas être supprimé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2006"/>
        <source>transform {transform}, {place}</source>
        <translation>transformation {transform}, {place}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2007"/>
        <source>transform {transform} ({expression})</source>
        <translation>transformation {transform} ({expression})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2008"/>
        <source>transform {transform}, {place} ({expression})</source>
        <translation>transformation {transform}, {place} ({expression})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2009"/>
        <source>$zconvert: mode {mode}; allowed are U, L, W</source>
        <translation>$zconvert&#xa0;: mode {mode}&#xa0;; autorisés&#xa0;: U, L, W</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2010"/>
        <source>$char: a code is no character; allowed are 0 to 1114111 without surrogates</source>
        <translation>$char&#xa0;: un code n’est pas un caractère&#xa0;; autorisés&#xa0;: 0 à 1114111 sans les codes de substitution (surrogates)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2011"/>
        <source>path {text}: would add {missing} of them; allowed are {MAX_CREATED} at once</source>
        <translation>chemin {text}&#xa0;: en ajouterait {missing}&#xa0;; autorisés&#xa0;: {MAX_CREATED} à la fois</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2012"/>
        <source>is Python, which runs in worker processes only</source>
        <translation>est en Python, qui ne s’exécute que dans des processus de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2013"/>
        <source>transform {name} is not in the workspace (there are: {known})</source>
        <translation>la transformation {name} n’est pas dans l’espace de travail (il y a&#xa0;: {known})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2014"/>
        <source>is XSLT 2.0 or 3.0, which runs in worker processes only</source>
        <translation>est en XSLT 2.0 ou 3.0, qui ne s’exécute que dans des processus de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2015"/>
        <source>takes HL7 v2 only, and the message is of another kind</source>
        <translation>n’accepte que HL7 v2, et le message est d’un autre type</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2016"/>
        <source>{text} is code of the site; it is not run. Write it as a Python transform</source>
        <translation>{text} est du code propre au site&#xa0;; il n’est pas exécuté. L’écrire comme transformation Python</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2017"/>
        <source>the pattern {text} stands alone; allowed is value?pattern</source>
        <translation>le motif {text} est isolé&#xa0;; autorisé&#xa0;: valeur?motif</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2018"/>
        <source>{name} is not known; the step fails when it is reached</source>
        <translation>{name} est inconnu&#xa0;; l’étape échoue quand elle est atteinte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2019"/>
        <source>variable {name} has no value yet</source>
        <translation>la variable {name} n’a pas encore de valeur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2020"/>
        <source>{whole} is not known; allowed are {owner}.{{path}}, {MESSAGE_PROPERTIES}</source>
        <translation>{whole} est inconnu&#xa0;; autorisés&#xa0;: {owner}.{{path}}, {MESSAGE_PROPERTIES}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2021"/>
        <source>{whole} is not known; allowed is source.GetValueAt(path)</source>
        <translation>{whole} est inconnu&#xa0;; autorisé&#xa0;: source.GetValueAt(path)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2022"/>
        <source>&quot;:&quot; between arguments; allowed only in $case and $select</source>
        <translation>&quot;:&quot; entre des arguments&#xa0;; autorisé seulement dans $case et $select</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2023"/>
        <source>function ${name} is not known</source>
        <translation>la fonction ${name} est inconnue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2024"/>
        <source>${name} takes {least} to {most} arguments, {count_arguments} found</source>
        <translation>${name} prend {least} à {most} arguments, {count_arguments} trouvés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2025"/>
        <source>* as an argument of ${name}; allowed in $piece and $extract</source>
        <translation>* comme argument de ${name}&#xa0;; autorisé dans $piece et $extract</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2026"/>
        <source>function ..{name} is not known</source>
        <translation>la fonction ..{name} est inconnue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2027"/>
        <source>..{name} takes {least} to {most} arguments, {count_arguments} found</source>
        <translation>..{name} prend {least} à {most} arguments, {count_arguments} trouvés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2028"/>
        <source>$get takes 1 to 2 arguments, {count_arguments} found</source>
        <translation>$get prend 1 à 2 arguments, {count_arguments} trouvés</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2029"/>
        <source>$case takes a value and pairs: $case(x,&quot;A&quot;:&quot;1&quot;,:&quot;2&quot;)</source>
        <translation>$case prend une valeur et des paires&#xa0;: $case(x,&quot;A&quot;:&quot;1&quot;,:&quot;2&quot;)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2030"/>
        <source>$case: a pair is missing its &quot;:&quot;; allowed is &quot;A&quot;:&quot;1&quot;</source>
        <translation>$case&#xa0;: il manque le &quot;:&quot; d’une paire&#xa0;; autorisé&#xa0;: &quot;A&quot;:&quot;1&quot;</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2031"/>
        <source>$case: no case fits and there is no default (:&quot;...&quot;)</source>
        <translation>$case&#xa0;: aucun cas ne convient et il n’y a pas de valeur par défaut (:&quot;...&quot;)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2032"/>
        <source>$select takes pairs: $select(a=&quot;x&quot;:&quot;1&quot;,1:&quot;2&quot;)</source>
        <translation>$select prend des paires&#xa0;: $select(a=&quot;x&quot;:&quot;1&quot;,1:&quot;2&quot;)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2033"/>
        <source>$select: no condition is true; end with 1:value</source>
        <translation>$select&#xa0;: aucune condition n’est vraie&#xa0;; terminer par 1:valeur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2034"/>
        <source>an expression of {count_text} characters; allowed are {MAX_LENGTH}</source>
        <translation>une expression de {count_text} caractères&#xa0;; autorisés&#xa0;: {MAX_LENGTH}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2035"/>
        <source>column {1}: the text that starts here does not end; a closing &quot; is missing</source>
        <translation>colonne {1}&#xa0;: le texte qui commence ici ne se termine pas&#xa0;; il manque un &quot; fermant</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2036"/>
        <source>column {1}: {character} is not part of an expression</source>
        <translation>colonne {1}&#xa0;: {character} ne fait pas partie d’une expression</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2037"/>
        <source>column {1}: the path that starts here is not closed; a }} is missing</source>
        <translation>colonne {1}&#xa0;: le chemin qui commence ici n’est pas fermé&#xa0;; il manque une }}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2038"/>
        <source>column {1}: a text in the pattern does not end</source>
        <translation>colonne {1}&#xa0;: un texte du motif ne se termine pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2039"/>
        <source>column {1}: a pattern is expected after ?, e.g. 3N1&quot;-&quot;4N</source>
        <translation>colonne {1}&#xa0;: un motif est attendu après ?, p. ex. 3N1&quot;-&quot;4N</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2040"/>
        <source>pattern {text}: alternation with ( ) is not supported; use several ? joined by !</source>
        <translation>motif {text}&#xa0;: l’alternance avec ( ) n’est pas prise en charge&#xa0;; utiliser plusieurs&#xa0;? reliés par&#xa0;!</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2041"/>
        <source>?{text} on {count_value} characters would take too long</source>
        <translation>?{text} sur {count_value} caractères prendrait trop de temps</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2042"/>
        <source>** is limited to bases up to 1e15 and exponents up to 1000</source>
        <translation>** est limité aux bases jusqu’à 1e15 et aux exposants jusqu’à 1000</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2043"/>
        <source>** has no answer for these values: {name}</source>
        <translation>** n’a pas de résultat pour ces valeurs&#xa0;: {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2044"/>
        <source>** of a negative number and a fraction is not a real number</source>
        <translation>** d’un nombre négatif et d’une fraction n’est pas un nombre réel</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2045"/>
        <source>column {1}: found {shown}; allowed is {allowed}</source>
        <translation>colonne {1}&#xa0;: {shown} trouvé&#xa0;; autorisé&#xa0;: {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2046"/>
        <source>column {1}: nested more than {MAX_DEPTH} deep</source>
        <translation>colonne {1}&#xa0;: imbrication sur plus de {MAX_DEPTH} niveaux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2047"/>
        <source>at most {MAX_DEPTH} signs</source>
        <translation>{MAX_DEPTH} signes au plus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2048"/>
        <source>a value: a text, a number, a variable, a path, a function or (</source>
        <translation>une valeur&#xa0;: un texte, un nombre, une variable, un chemin, une fonction ou (</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2049"/>
        <source>a property name, or a path in {{ }} after source or target</source>
        <translation>un nom de propriété, ou un chemin entre {{ }} après source ou target</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2050"/>
        <source>a property name</source>
        <translation>un nom de propriété</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2051"/>
        <source>a method name</source>
        <translation>un nom de méthode</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2052"/>
        <source>path {{{text}}}: the ( at {2} is not closed</source>
        <translation>chemin {{{text}}}&#xa0;: la ( en {2} n’est pas fermée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2053"/>
        <source>source has no {text} (IGNOREMISSINGSOURCE is 0)</source>
        <translation>source n’a pas de {text} (IGNOREMISSINGSOURCE vaut 0)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2054"/>
        <source>{path} is outside the workspace</source>
        <translation>{path} est hors de l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2055"/>
        <source>returned text</source>
        <translation>texte renvoyé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2056"/>
        <source>returned {name}; allowed are bytes, str and HL7Message</source>
        <translation>a renvoyé {name}&#xa0;; autorisés&#xa0;: bytes, str et HL7Message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2057"/>
        <source>returned {count_made} bytes: {error}</source>
        <translation>a renvoyé {count_made} octets&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2058"/>
        <source>left {kind} in variable {wrong}; allowed is text</source>
        <translation>a laissé {kind} dans la variable {wrong}&#xa0;; autorisé&#xa0;: du texte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2059"/>
        <source>XSLT 2.0 and 3.0 need the library SaxonC-HE, which is not installed: pip install &apos;hie[{EXTRA}]&apos; (XSLT 1.0 stylesheets run without it)</source>
        <translation>XSLT 2.0 et 3.0 exigent la bibliothèque SaxonC-HE, qui n’est pas installée&#xa0;: pip install &apos;hie[{EXTRA}]&apos; (les feuilles de style XSLT 1.0 s’exécutent sans elle)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2060"/>
        <source>{code} line {line}</source>
        <translation>{code} ligne {line}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2061"/>
        <source>XSLT 2.0 and 3.0 need worker_memory of at least {LEAST_MEMORY} MB; it is {limit} MB</source>
        <translation>XSLT 2.0 et 3.0 exigent worker_memory d’au moins {LEAST_MEMORY} Mo&#xa0;; il est de {limit} Mo</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2062"/>
        <source>\n\s*(?:In |During |invoked by )</source>
        <translation>\n\s*(?:In |During |invoked by )</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2063"/>
        <source>is not a Python file</source>
        <translation>n’est pas un fichier Python</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2064"/>
        <source>{side} class {kind} is no HL7 message; allowed are EnsLib.HL7.Message and EnsLib.HL7.Segment</source>
        <translation>la classe {side} {kind} n’est pas un message HL7&#xa0;; autorisés&#xa0;: EnsLib.HL7.Message et EnsLib.HL7.Segment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2065"/>
        <source>{text}; the transform fails when it is reached</source>
        <translation>{text}&#xa0;; la transformation échoue quand elle est atteinte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2066"/>
        <source>{side} class {kind} is not known; it is taken for EnsLib.HL7.Message</source>
        <translation>la classe {side} {kind} est inconnue&#xa0;; elle est prise pour EnsLib.HL7.Message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2067"/>
        <source>variable {name} is read but never assigned</source>
        <translation>la variable {name} est lue, mais jamais affectée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2068"/>
        <source>&lt;{element}&gt; is kept but cannot run here; write it in Python and name it in the step (docs/python.md)</source>
        <translation>&lt;{element}&gt; est conservé mais ne peut pas s’exécuter ici ; l’écrire en Python et le nommer dans l’étape (docs/python.md)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2069"/>
        <source>&lt;{element}&gt;: there is no transforms/{python}.py in the workspace</source>
        <translation>&lt;{element}&gt; : il n’y a pas de transforms/{python}.py dans l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2070"/>
        <source>Python steps work on whole messages, not on a segment or group</source>
        <translation>les étapes Python travaillent sur des messages entiers, pas sur un segment ou un groupe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2071"/>
        <source>{text} is not a path; allowed are source.{{...}} and target.{{...}}</source>
        <translation>{text} n’est pas un chemin&#xa0;; autorisés&#xa0;: source.{{...}} et target.{{...}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2072"/>
        <source>without a document type</source>
        <translation>sans type de document</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2073"/>
        <source>{document}.{{{text}}}: the structure {shown} has no such group; the group is found by the order of segments</source>
        <translation>{document}.{{{text}}}&#xa0;: la structure {shown} n’a pas ce groupe&#xa0;; le groupe est trouvé par l’ordre des segments</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2074"/>
        <source>{property} cannot be assigned; allowed are target.{{...}} and a variable</source>
        <translation>{property} ne peut pas être affecté&#xa0;; autorisés&#xa0;: target.{{...}} et une variable</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2075"/>
        <source>{property}: the source is not changed; allowed is target.{{...}}</source>
        <translation>{property}&#xa0;: la source n’est pas modifiée&#xa0;; autorisé&#xa0;: target.{{...}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2076"/>
        <source>{action} on the variable {name}: lists are not supported; allowed is set</source>
        <translation>{action} sur la variable {name}&#xa0;: les listes ne sont pas prises en charge&#xa0;; autorisé&#xa0;: set</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2077"/>
        <source>target = {step}: allowed is source, which copies the whole message</source>
        <translation>target = {step}&#xa0;: autorisé&#xa0;: source, qui copie tout le message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2078"/>
        <source>{place}: {reason}; ignored, report_errors is off</source>
        <translation>{place}&#xa0;: {reason}&#xa0;; ignoré, report_errors est désactivé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2079"/>
        <source>not XML (line {line}, column {column})</source>
        <translation>pas du XML (ligne {line}, colonne {column})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2080"/>
        <source>in the encoding {name}, which is not known</source>
        <translation>dans le codage {name}, qui est inconnu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2081"/>
        <source>not in the encoding {name} (line {line})</source>
        <translation>pas dans le codage {name} (ligne {line})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2082"/>
        <source>subtransform {transform} is not in the workspace; there are: {known}</source>
        <translation>la sous-transformation {transform} n’est pas dans l’espace de travail&#xa0;; il y a&#xa0;: {known}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2083"/>
        <source>subtransform {transform} is not a DTL; it takes whole messages only</source>
        <translation>la sous-transformation {transform} n’est pas une DTL&#xa0;; elle n’accepte que des messages entiers</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2084"/>
        <source>subtransform {whole} {text}: allowed are {whole} and {whole}.{{path}}</source>
        <translation>sous-transformation, {whole} {text}&#xa0;: autorisés&#xa0;: {whole} et {whole}.{{path}}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2085"/>
        <source>subtransform {whole} {text}: allowed is one segment or group</source>
        <translation>sous-transformation, {whole} {text}&#xa0;: autorisé&#xa0;: un segment ou un groupe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2086"/>
        <source>subtransform {name} calls itself: {round_trip}</source>
        <translation>la sous-transformation {name} s’appelle elle-même&#xa0;: {round_trip}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2087"/>
        <source>subtransforms nested more than {MAX_CALLS} deep</source>
        <translation>sous-transformations imbriquées sur plus de {MAX_CALLS} niveaux</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2088"/>
        <source>subtransform {called} gives a whole message; {text} takes a part</source>
        <translation>la sous-transformation {called} donne un message entier&#xa0;; {text} prend une partie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2089"/>
        <source>result is no {name}: {error}</source>
        <translation>le résultat n’est pas un {name}&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2090"/>
        <source>a body of {count_body} bytes; allowed are {MAX_BYTES}</source>
        <translation>un corps de {count_body} octets&#xa0;; autorisés&#xa0;: {MAX_BYTES}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2091"/>
        <source>the body is not XML (line {line}, column {column})</source>
        <translation>le corps n’est pas du XML (ligne {line}, colonne {column})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2092"/>
        <source>{path}: xsl:message ended the transform (its text is in the trace events)</source>
        <translation>{path}&#xa0;: xsl:message a mis fin à la transformation (son texte est dans les événements de trace)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2093"/>
        <source>a division by zero</source>
        <translation>une division par zéro</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2094"/>
        <source>a number is too large or too small</source>
        <translation>un nombre est trop grand ou trop petit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2095"/>
        <source>a value is no name</source>
        <translation>une valeur n’est pas un nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2096"/>
        <source>a code point is no character</source>
        <translation>un point de code n’est pas un caractère</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2097"/>
        <source>reads what is outside of the message, which is not allowed</source>
        <translation>lit ce qui est hors du message, ce qui n’est pas autorisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2098"/>
        <source>a text given to parse-xml() is not XML</source>
        <translation>un texte passé à parse-xml() n’est pas du XML</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2099"/>
        <source>a date or time is out of range</source>
        <translation>une date ou une heure est hors limites</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2100"/>
        <source>a text is not JSON</source>
        <translation>un texte n’est pas du JSON</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2101"/>
        <source>a value cannot be made the type asked for</source>
        <translation>une valeur ne peut pas être convertie dans le type demandé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2102"/>
        <source>more than one item where at most one is allowed</source>
        <translation>plus d’un élément de séquence là où un seul au plus est autorisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2103"/>
        <source>no item where at least one is needed</source>
        <translation>aucun élément de séquence là où il en faut au moins un</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2104"/>
        <source>not exactly one item where one is needed</source>
        <translation>pas exactement un élément de séquence là où il en faut un</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2105"/>
        <source>a value has a type that this operation does not take</source>
        <translation>une valeur a un type que cette opération n’accepte pas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2106"/>
        <source>a regular expression is not one</source>
        <translation>une expression régulière n’en est pas une</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2107"/>
        <source>functions or templates call each other without end</source>
        <translation>des fonctions ou des modèles (templates) s’appellent sans fin</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2108"/>
        <source>there is no context item</source>
        <translation>il n’y a pas d’élément de contexte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2109"/>
        <source>treat as: a value has another type</source>
        <translation>treat as&#xa0;: une valeur a un autre type</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2110"/>
        <source>a value has a type, or comes in a number, that is not allowed there</source>
        <translation>une valeur a un type, ou figure en un nombre, qui n’y est pas autorisé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2111"/>
        <source>a required parameter has no value</source>
        <translation>un paramètre obligatoire n’a pas de valeur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2112"/>
        <source>several templates match</source>
        <translation>plusieurs modèles (templates) correspondent</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2113"/>
        <source>no template matches and the mode fails on that</source>
        <translation>aucun modèle (template) ne correspond et le mode échoue dans ce cas</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2114"/>
        <source>xsl:message ended the transform (its text is in the trace events)</source>
        <translation>xsl:message a mis fin à la transformation (son texte est dans les événements de trace)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2115"/>
        <source>an xsl:assert does not hold (its text is in the trace events)</source>
        <translation>un xsl:assert n’est pas vérifié (son texte est dans les événements de trace)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2116"/>
        <source>what a template makes has another type than it declares</source>
        <translation>ce que produit un modèle (template) a un autre type que celui qu’il déclare</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2117"/>
        <source>a variable&apos;s value has another type than it declares</source>
        <translation>la valeur d’une variable a un autre type que celui qu’elle déclare</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2118"/>
        <source>a parameter&apos;s value has another type than it declares</source>
        <translation>la valeur d’un paramètre a un autre type que celui qu’il déclare</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2119"/>
        <source>what a function makes has another type than it declares</source>
        <translation>ce que produit une fonction a un autre type que celui qu’elle déclare</translation>
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
        <translation>le corps a un DOCTYPE, que les transformations XSLT 2.0 et 3.0 refusent (il peut contenir des entités)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2123"/>
        <source>the body is {error}</source>
        <translation>corps&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2124"/>
        <source>the body is beyond the limit {limit} of the XML parser (line {line})</source>
        <translation>le corps dépasse la limite {limit} de l’analyseur XML (ligne {line})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2125"/>
        <source>the body is not XML (line {line})</source>
        <translation>le corps n’est pas du XML (ligne {line})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2126"/>
        <source>the transform failed (the text is in the trace events)</source>
        <translation>la transformation a échoué (le texte est dans les événements de trace)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2127"/>
        <source>has a DOCTYPE, which XSLT 2.0 and 3.0 stylesheets may not have</source>
        <translation>a un DOCTYPE, que les feuilles de style XSLT 2.0 et 3.0 ne peuvent pas avoir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2128"/>
        <source>xsl:output encoding {encoding}: what XSLT 2.0 and 3.0 transforms write is UTF-8</source>
        <translation>xsl:output encoding {encoding}&#xa0;: ce qu’écrivent les transformations XSLT 2.0 et 3.0 est en UTF-8</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2129"/>
        <source>is not XML: {msg}</source>
        <translation>n’est pas du XML&#xa0;: {msg}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2130"/>
        <source>a worker process cannot be started: {error}</source>
        <translation>un processus de travail ne peut pas être démarré&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2131"/>
        <source>was not ready within {START_SECONDS} s</source>
        <translation>n’était pas prêt au bout de {START_SECONDS} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2132"/>
        <source>its process {how} while loading</source>
        <translation>son processus {how} pendant le chargement</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2133"/>
        <source>{names}: the worker process {2}</source>
        <translation>{names}&#xa0;: le processus de travail {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2134"/>
        <source>try out</source>
        <translation>essai</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2135"/>
        <source>function {1}: nobody asks any more</source>
        <translation>fonction {1} : plus personne ne la demande</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2136"/>
        <source>ended its process {MOST_DEATHS} times; it is not called again until its file changes</source>
        <translation>a mis fin à son processus {MOST_DEATHS} fois ; elle n’est plus appelée avant que son fichier change</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2137"/>
        <source>function {name}: {why}</source>
        <translation>fonction {name} : {why}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2138"/>
        <source>took longer than {seconds} s</source>
        <translation>a pris plus de {seconds} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2139"/>
        <source>needed more than {memory} MB of memory</source>
        <translation>a eu besoin de plus de {memory} Mo de mémoire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2140"/>
        <source>ran out of memory</source>
        <translation>a manqué de mémoire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2141"/>
        <source>ran out of memory (the limit is {memory} MB) or failed within its XSLT library</source>
        <translation>a manqué de mémoire (la limite est de {memory} Mo) ou a échoué dans sa bibliothèque XSLT</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2142"/>
        <source>ran out of memory or failed within its XSLT library</source>
        <translation>a manqué de mémoire ou a échoué dans sa bibliothèque XSLT</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2143"/>
        <source>was ended by {name}</source>
        <translation>a été arrêté par {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2144"/>
        <source>was ended by signal {1}</source>
        <translation>a été arrêté par le signal {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2145"/>
        <source>ended with exit code {code}</source>
        <translation>s’est terminé avec le code de sortie {code}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2146"/>
        <source>rule {name} is not in the workspace</source>
        <translation>la règle {name} n’est pas dans l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2147"/>
        <source>is not in the workspace</source>
        <translation>n’est pas dans l’espace de travail</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2148"/>
        <source>process returned a list with a {name}; allowed are (target, message) pairs</source>
        <translation>process a renvoyé une liste contenant {name}&#xa0;; autorisées&#xa0;: des paires (target, message)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2149"/>
        <source>returned text that does not fit {encoding}</source>
        <translation>a renvoyé un texte qui ne tient pas dans {encoding}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2150"/>
        <source>process returned {name}; allowed are None, bytes, str, HL7Message, or (target, message) pairs</source>
        <translation>process a renvoyé {name}&#xa0;; autorisés&#xa0;: None, bytes, str, HL7Message ou des paires (target, message)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2151"/>
        <source>cannot load its code any more: {1}</source>
        <translation>ne peut plus charger son code&#xa0;: {1}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2152"/>
        <source>worker process {pid} {how} while starting</source>
        <translation>le processus de travail {pid} {how} pendant le démarrage</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2153"/>
        <source>worker process {pid} {how}</source>
        <translation>le processus de travail {pid} {how}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2154"/>
        <source>while starting</source>
        <translation>pendant le démarrage</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2155"/>
        <source>{text}; it starts again in {pause} s</source>
        <translation>{text}&#xa0;; il redémarre dans {pause} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2156"/>
        <source>{kind} {names}: the worker process of this message {how} {deaths} times</source>
        <translation>{kind} {names} : l’exécuteur de ce message {how} {deaths} fois</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2157"/>
        <source>{kind} {names}: the worker process of this message {how}</source>
        <translation>{kind} {names} : l’exécuteur de ce message {how}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2158"/>
        <source>did not answer in time</source>
        <translation>n’a pas répondu à temps</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2159"/>
        <source>The clipboard holds more than {1} MB.</source>
        <translation>Le presse-papiers contient plus de {1} Mo.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2160"/>
        <source>The clipboard does not hold items of a production.</source>
        <translation>Le presse-papiers ne contient pas d’éléments d’une production.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2161"/>
        <source>{target}: the autosave cannot be read: {error}</source>
        <translation>{target} : l’enregistrement automatique est illisible : {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2162"/>
        <source>there is a production here already; choose another folder, or open it</source>
        <translation>il y a déjà une production ici ; choisir un autre dossier, ou l’ouvrir</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2163"/>
        <source>it was never saved; give a folder</source>
        <translation>elle n’a jamais été enregistrée ; indiquer un dossier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2164"/>
        <source>what was chosen makes no production: {msg}</source>
        <translation>le choix ne forme pas une production : {msg}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2165"/>
        <source>line {line_num}: {count_row} columns found, key and value expected</source>
        <translation>ligne {line_num} : clé et valeur attendues, {count_row} colonnes trouvées</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2166"/>
        <source>{path} is no file of a lookup table; allowed are {allowed}</source>
        <translation>{path} n’est pas un fichier de table de correspondance ; autorisés : {allowed}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2167"/>
        <source>{names}: no lookup table in it; &lt;lookupTable&gt; is expected</source>
        <translation>{names} : aucune table de correspondance à l’intérieur ; &lt;lookupTable&gt; est attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2168"/>
        <source>{path} has more than {MOST_BYTES} bytes</source>
        <translation>{path} fait plus de {MOST_BYTES} octets</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2169"/>
        <source>{path} is not UTF-8: byte {start}; save it as “CSV UTF-8”</source>
        <translation>{path} n’est pas en UTF-8 : octet {start} ; l’enregistrer en « CSV UTF-8 »</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2170"/>
        <source>{path} cannot be read: {2}</source>
        <translation>{path} est illisible : {2}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2171"/>
        <source>{version} is no version</source>
        <translation>{version} n’est pas une version</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2172"/>
        <source>{inside} is no folder in {version}</source>
        <translation>{inside} n’est pas un dossier dans {version}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2173"/>
        <source>it holds {size} bytes; 1 to {MOST} can be tried</source>
        <translation>il contient {size} octets ; on peut en essayer de 1 à {MOST}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2174"/>
        <source>the runtime did not answer within {START_SECONDS} s</source>
        <translation>l’environnement d’exécution n’a pas répondu en {START_SECONDS} s</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2175"/>
        <source>the runtime ended with code {returncode}</source>
        <translation>l’environnement d’exécution s’est terminé avec le code {returncode}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2176"/>
        <source>Extra inputs are not permitted</source>
        <translation>Les entrées supplémentaires ne sont pas autorisées</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2177"/>
        <source>Field required</source>
        <translation>Champ obligatoire</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2178"/>
        <source>Keys should be strings</source>
        <translation>Les clés doivent être des textes</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2179"/>
        <source>Input should be a valid dictionary</source>
        <translation>La valeur doit être un dictionnaire valide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2180"/>
        <source>Input should be a valid dictionary or instance of {class_name}</source>
        <translation>La valeur doit être un dictionnaire valide ou une instance de {class_name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2181"/>
        <source>Input should be a valid dictionary or object to extract fields from</source>
        <translation>La valeur doit être un dictionnaire valide ou un objet dont on peut extraire des champs</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2182"/>
        <source>Input should be a valid list</source>
        <translation>La valeur doit être une liste valide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2183"/>
        <source>Input should be a valid tuple</source>
        <translation>La valeur doit être un tuple valide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2184"/>
        <source>Input should be a valid string</source>
        <translation>La valeur doit être un texte valide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2185"/>
        <source>Input should be a valid boolean</source>
        <translation>La valeur doit être un booléen valide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2186"/>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>La valeur doit être un booléen valide, impossible d’interpréter l’entrée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2187"/>
        <source>Input should be a valid integer</source>
        <translation>La valeur doit être un entier valide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2188"/>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>La valeur doit être un entier valide, impossible de lire le texte comme un entier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2189"/>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>La valeur doit être un entier valide, un nombre avec une partie décimale a été trouvé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2190"/>
        <source>Input should be a valid number</source>
        <translation>La valeur doit être un nombre valide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2191"/>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>La valeur doit être un nombre valide, impossible de lire le texte comme un nombre</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2192"/>
        <source>Input should be a finite number</source>
        <translation>La valeur doit être un nombre fini</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2193"/>
        <source>Input should be greater than {gt}</source>
        <translation>La valeur doit être supérieure à {gt}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2194"/>
        <source>Input should be greater than or equal to {ge}</source>
        <translation>La valeur doit être supérieure ou égale à {ge}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2195"/>
        <source>Input should be less than {lt}</source>
        <translation>La valeur doit être inférieure à {lt}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2196"/>
        <source>Input should be less than or equal to {le}</source>
        <translation>La valeur doit être inférieure ou égale à {le}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2197"/>
        <source>Input should be {expected}</source>
        <translation>La valeur doit être {expected}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2198"/>
        <source>Input should be None</source>
        <translation>La valeur doit être None</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2199"/>
        <source>Input should be a valid date</source>
        <translation>La valeur doit être une date valide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2200"/>
        <source>Input should be a valid datetime</source>
        <translation>La valeur doit être une date et heure valide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2201"/>
        <source>Input should be a valid datetime, {error}</source>
        <translation>La valeur doit être une date et heure valide, {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2202"/>
        <source>Input tag {tag} found using {discriminator} does not match any of the expected tags: {expected_tags}</source>
        <translation>L’étiquette {tag} trouvée avec {discriminator} ne correspond à aucune des étiquettes attendues&#xa0;: {expected_tags}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2203"/>
        <source>Unable to extract tag using discriminator {discriminator}</source>
        <translation>Impossible d’extraire l’étiquette avec {discriminator}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2204"/>
        <source>String should have at least {min_length} character</source>
        <translation>Le texte doit avoir au moins {min_length} caractère</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2205"/>
        <source>String should have at least {min_length} characters</source>
        <translation>Le texte doit avoir au moins {min_length} caractères</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2206"/>
        <source>String should have at most {max_length} character</source>
        <translation>Le texte doit avoir au plus {max_length} caractère</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2207"/>
        <source>String should have at most {max_length} characters</source>
        <translation>Le texte doit avoir au plus {max_length} caractères</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2208"/>
        <source>String should match pattern {pattern}</source>
        <translation>Le texte doit correspondre au motif {pattern}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2209"/>
        <source>{field_type} should have at least {min_length} item after validation, not {actual_length}</source>
        <translation>{field_type} doit avoir au moins {min_length} élément après validation, pas {actual_length}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2210"/>
        <source>{field_type} should have at least {min_length} items after validation, not {actual_length}</source>
        <translation>{field_type} doit avoir au moins {min_length} éléments après validation, pas {actual_length}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2211"/>
        <source>{field_type} should have at most {max_length} item after validation, not {actual_length}</source>
        <translation>{field_type} doit avoir au plus {max_length} élément après validation, pas {actual_length}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2212"/>
        <source>{field_type} should have at most {max_length} items after validation, not {actual_length}</source>
        <translation>{field_type} doit avoir au plus {max_length} éléments après validation, pas {actual_length}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2213"/>
        <source>Value error, {error}</source>
        <translation>Valeur incorrecte&#xa0;: {error}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2214"/>
        <source>{some} or {last}</source>
        <translation>{some} ou {last}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2215"/>
        <source>[Errno {number}] {reason}</source>
        <translation>[Errno&#xa0;{number}] {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2216"/>
        <source>[Errno {number}] {reason}: {file}</source>
        <translation>[Errno&#xa0;{number}] {reason}&#xa0;: {file}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2217"/>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2218"/>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2219"/>
        <source>Operation not permitted</source>
        <translation>Opération non autorisée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2220"/>
        <source>Is a directory</source>
        <translation>Est un dossier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2221"/>
        <source>Not a directory</source>
        <translation>N’est pas un dossier</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2222"/>
        <source>Directory not empty</source>
        <translation>Le dossier n’est pas vide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2223"/>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2224"/>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2225"/>
        <source>No space left on device</source>
        <translation>Plus d’espace disponible sur le périphérique</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2226"/>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2227"/>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2228"/>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2229"/>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2230"/>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2231"/>
        <source>Connection reset by peer</source>
        <translation>Connexion réinitialisée par le correspondant</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2232"/>
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2233"/>
        <source>Broken pipe</source>
        <translation>Connexion rompue (broken pipe)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2234"/>
        <source>Network is unreachable</source>
        <translation>Le réseau est inaccessible</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2235"/>
        <source>No route to host</source>
        <translation>Aucune route vers l’hôte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2236"/>
        <source>Host is down</source>
        <translation>L’hôte est hors service</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2237"/>
        <source>Address already in use</source>
        <translation>Adresse déjà utilisée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2238"/>
        <source>Cannot assign requested address</source>
        <translation>Impossible d’attribuer l’adresse demandée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2239"/>
        <source>Name or service not known</source>
        <translation>Nom ou service inconnu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2240"/>
        <source>Temporary failure in name resolution</source>
        <translation>Échec temporaire de la résolution du nom</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2241"/>
        <source>No address associated with hostname</source>
        <translation>Aucune adresse associée au nom d’hôte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2242"/>
        <source>Connect call failed {address}</source>
        <translation>Échec de la connexion à {address}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2243"/>
        <source>Multiple exceptions: {errors}</source>
        <translation>Plusieurs erreurs&#xa0;: {errors}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2244"/>
        <source>error while attempting to bind on address {address}: {reason}</source>
        <translation>erreur lors de la tentative d’écoute sur l’adresse {address}&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2245"/>
        <source>certificate verify failed: {reason}</source>
        <translation>échec de la vérification du certificat&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2246"/>
        <source>self-signed certificate</source>
        <translation>certificat auto-signé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2247"/>
        <source>self-signed certificate in certificate chain</source>
        <translation>certificat auto-signé dans la chaîne de certificats</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2248"/>
        <source>unable to get local issuer certificate</source>
        <translation>impossible d’obtenir le certificat local de l’émetteur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2249"/>
        <source>certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2250"/>
        <source>Hostname mismatch, certificate is not valid for {host}.</source>
        <translation>Le nom d’hôte ne correspond pas, le certificat n’est pas valable pour {host}.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2251"/>
        <source>IP address mismatch, certificate is not valid for {host}.</source>
        <translation>L’adresse IP ne correspond pas, le certificat n’est pas valable pour {host}.</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2252"/>
        <source>Expecting value</source>
        <translation>Valeur attendue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2253"/>
        <source>Expecting value: line {line} column {column} (char {char})</source>
        <translation>Valeur attendue&#xa0;: ligne {line}, colonne {column} (caractère {char})</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2254"/>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>Nom de propriété entre guillemets doubles attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2255"/>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>Séparateur &apos;,&apos; attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2256"/>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>Séparateur &apos;:&apos; attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2257"/>
        <source>Unterminated string starting at</source>
        <translation>Texte non terminé commençant à</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2258"/>
        <source>Extra data</source>
        <translation>Données superflues</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2259"/>
        <source>Invalid control character at</source>
        <translation>Caractère de contrôle invalide à</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2260"/>
        <source>invalid syntax</source>
        <translation>syntaxe invalide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2261"/>
        <source>unexpected indent</source>
        <translation>indentation inattendue</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2262"/>
        <source>expected an indented block</source>
        <translation>bloc indenté attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2263"/>
        <source>mapping values are not allowed here</source>
        <translation>une association (clé: valeur) n’est pas autorisée ici</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2264"/>
        <source>expected {allowed}, but found {found}</source>
        <translation>{allowed} attendu, {found} trouvé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2265"/>
        <source>expected {allowed}, but got {found}</source>
        <translation>{allowed} attendu, {found} reçu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2266"/>
        <source>{reason}, line {line}, column {column}</source>
        <translation>{reason}, ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2267"/>
        <source>Premature end of data in tag {tag} line {line}</source>
        <translation>Fin prématurée des données dans la balise {tag}, ligne {line}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2268"/>
        <source>PCDATA invalid Char value {value}</source>
        <translation>caractère {value} non valide dans le texte</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2269"/>
        <source>Opening and ending tag mismatch: {opening} line {line} and {ending}</source>
        <translation>Les balises ouvrante et fermante ne correspondent pas : {opening} ligne {line} et {ending}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2270"/>
        <source>Start tag expected, &apos;&lt;&apos; not found</source>
        <translation>Balise ouvrante attendue, &apos;&lt;&apos; introuvable</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2271"/>
        <source>Document is empty</source>
        <translation>Le document est vide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2272"/>
        <source>Extra content at the end of the document</source>
        <translation>Contenu en trop à la fin du document</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2273"/>
        <source>Couldn&apos;t find end of Start Tag {tag} line {line}</source>
        <translation>Fin de la balise ouvrante {tag} introuvable, ligne {line}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2274"/>
        <source>xmlParseEntityRef: no name</source>
        <translation>référence d’entité sans nom (un &amp; seul)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2275"/>
        <source>EntityRef: expecting &apos;;&apos;</source>
        <translation>référence d’entité : &apos;;&apos; attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2276"/>
        <source>AttValue: &quot; or &apos; expected</source>
        <translation>valeur d’attribut : &quot; ou &apos; attendu</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2277"/>
        <source>Specification mandates value for attribute {name}</source>
        <translation>l’attribut {name} exige une valeur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2278"/>
        <source>All strings must be XML compatible: Unicode or ASCII, no NULL bytes or control characters</source>
        <translation>Les textes doivent être compatibles avec XML : Unicode ou ASCII, sans octets NUL ni caractères de contrôle</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2279"/>
        <source>Undefined variable</source>
        <translation>Variable non définie</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2280"/>
        <source>Undefined namespace prefix</source>
        <translation>Préfixe d’espace de noms non défini</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2281"/>
        <source>Unregistered function</source>
        <translation>Fonction non enregistrée</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2282"/>
        <source>Invalid expression</source>
        <translation>Expression non valide</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2283"/>
        <source>Variable {name} has not been declared (or its declaration is not in scope)</source>
        <translation>La variable {name} n’a pas été déclarée (ou sa déclaration n’est pas dans la portée)</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2284"/>
        <source>Access to URI {address} has been prohibited</source>
        <translation>L’accès à l’URI {address} est interdit</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2285"/>
        <source>rule {name}</source>
        <translation>règle {name}</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2286"/>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2287"/>
        <source>{n} messages</source>
        <translation>{n} messages</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2288"/>
        <source>1 acknowledgement</source>
        <translation>1 accusé de réception</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2289"/>
        <source>{n} acknowledgements</source>
        <translation>{n} accusés de réception</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2290"/>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2291"/>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2292"/>
        <source>segments</source>
        <translation>segments</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2293"/>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2294"/>
        <source>repetition</source>
        <translation>répétition</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2295"/>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2296"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2297"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2298"/>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2299"/>
        <source>process</source>
        <translation>processus</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2300"/>
        <source>operation</source>
        <translation>opération</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2301"/>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <location filename=".declared.py" line="2302"/>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>RuntimeLink</name>
    <message>
        <location filename="../hie_studio/runtime_link/link.py" line="204"/>
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
        <location filename="../hie_studio/editors/schedules/editor.py" line="63"/>
        <source>Schedule editor</source>
        <translation>Éditeur de planning</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="68"/>
        <source>Schedule as text</source>
        <translation>Planning en texte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="69"/>
        <source>Empty: runs whenever the production runs</source>
        <translation>Vide : en marche dès que la production l’est</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="71"/>
        <source>the schedule</source>
        <translation>planning</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="73"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="76"/>
        <source>Time zone of the machine</source>
        <translation>Fuseau horaire de la machine</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="81"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="319"/>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="90"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="321"/>
        <source>Next starts and stops</source>
        <translation>Prochains démarrages et arrêts</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="115"/>
        <source>There is no item “{name}” any more.</source>
        <translation>Il n’y a plus d’élément « {name} ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="139"/>
        <source>Add to the schedule of “{name}”</source>
        <translation>Ajouter au planning de « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="156"/>
        <source>Remove from the schedule of “{name}”</source>
        <translation>Supprimer du planning de « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="162"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="170"/>
        <location filename="../hie_studio/editors/schedules/editor.py" line="182"/>
        <source>Change the schedule of “{name}”</source>
        <translation>Modifier le planning de « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="189"/>
        <source>Time zone of the schedule of “{name}”</source>
        <translation>Fuseau horaire du planning de « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="206"/>
        <source>Start {when}</source>
        <translation>Démarrage {when}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="206"/>
        <source>Stop {when}</source>
        <translation>Arrêt {when}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="227"/>
        <source>{first} to {last}, {zone}</source>
        <translation>{first} à {last}, {zone}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="228"/>
        <source>time of the machine</source>
        <translation>heure de la machine</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="232"/>
        <source>By its schedule it runs now.</source>
        <translation>Selon son planning, il est en marche maintenant.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="234"/>
        <source>By its schedule it is stopped now.</source>
        <translation>Selon son planning, il est arrêté maintenant.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="241"/>
        <source>Nothing changes in the next two years.</source>
        <translation>Rien ne change dans les deux prochaines années.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="244"/>
        <source>{when}  starts</source>
        <translation>{when}  démarre</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="244"/>
        <source>{when}  stops</source>
        <translation>{when}  s’arrête</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="248"/>
        <source>clocks {hours} h</source>
        <translation>changement d’heure {hours} h</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="281"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="270"/>
        <source>A start</source>
        <translation>Un démarrage</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="271"/>
        <source>A stop</source>
        <translation>Un arrêt</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="272"/>
        <source>Every day from 8:00 to 18:00</source>
        <translation>Chaque jour de 8:00 à 18:00</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="273"/>
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
        <location filename="../hie_studio/editors/schedules/editor.py" line="295"/>
        <source>Remove the event (Delete)</source>
        <translation>Supprimer l’événement (Suppr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="305"/>
        <source>The week before</source>
        <translation>La semaine précédente</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="308"/>
        <source>The week after</source>
        <translation>La semaine suivante</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="310"/>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schedules/editor.py" line="313"/>
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
    <name>SchemaCommands</name>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="77"/>
        <source>New message type</source>
        <translation>Nouveau type de message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="77"/>
        <source>e.g. ADT_A08</source>
        <translation>p. ex. ADT_A08</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="78"/>
        <source>New message structure</source>
        <translation>Nouvelle structure de message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="78"/>
        <source>Name, e.g. ADT_A01; one of the base begins as it is there</source>
        <translation>Nom, p. ex. ADT_A01 ; une structure de la base commence telle qu’elle y est</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="79"/>
        <source>New segment</source>
        <translation>Nouveau segment</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="79"/>
        <source>A letter and two letters or digits, e.g. ZPI; one of the base begins with its fields</source>
        <translation>Une lettre et deux lettres ou chiffres, p. ex. ZPI ; un segment de la base commence avec ses champs</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="80"/>
        <source>New data type</source>
        <translation>Nouveau type de données</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="80"/>
        <source>Name, e.g. ZCX</source>
        <translation>Nom, p. ex. ZCX</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="81"/>
        <source>New code table</source>
        <translation>Nouvelle table de codes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="81"/>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="88"/>
        <location filename="../hie_studio/editors/schemas/commands.py" line="114"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="96"/>
        <source>Add “{what}” to schema {name}</source>
        <translation>Ajouter « {what} » au schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="111"/>
        <source>{code} is in the table already</source>
        <translation>{code} est déjà dans la table</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="114"/>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="114"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="122"/>
        <source>Add to “{what}” of schema {name}</source>
        <translation>Ajouter à « {what} » du schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="135"/>
        <source>Add a segment to “{what}” of schema {name}</source>
        <translation>Ajouter un segment à « {what} » du schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="147"/>
        <source>Group segments of “{what}” of schema {name}</source>
        <translation>Grouper des segments de « {what} » du schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="155"/>
        <source>Dissolve a group of “{what}” of schema {name}</source>
        <translation>Dissocier un groupe de « {what} » du schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="168"/>
        <source>Move a segment of “{what}” of schema {name}</source>
        <translation>Déplacer un segment de « {what} » du schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="179"/>
        <source>Remove “{what}” from schema {name}</source>
        <translation>Supprimer « {what} » du schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="191"/>
        <source>Change “{what}” of schema {name}</source>
        <translation>Modifier « {what} » du schéma {name}</translation>
    </message>
</context>
<context>
    <name>SchemaEditor</name>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="45"/>
        <source>Schema editor</source>
        <translation>Éditeur de schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="73"/>
        <source>There is no schema “{name}” any more</source>
        <translation>Il n’y a plus de schéma « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="81"/>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="81"/>
        <source>{n} problems</source>
        <translation>{n} problèmes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="135"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="139"/>
        <source>Add (Insert)</source>
        <translation>Ajouter (Inser)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="136"/>
        <source>&amp;Field, component or value</source>
        <translation>&amp;Champ, composant ou valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="137"/>
        <source>Segment in the &amp;structure</source>
        <translation>Segment dans la &amp;structure</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="144"/>
        <source>&amp;Z segment or other segment…</source>
        <translation>Segment &amp;Z ou autre segment…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="145"/>
        <source>&amp;Message structure…</source>
        <translation>Structure de &amp;message…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="146"/>
        <source>Message &amp;type…</source>
        <translation>&amp;Type de message…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="147"/>
        <source>&amp;Data type…</source>
        <translation>Type de &amp;données…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="148"/>
        <source>&amp;Code table…</source>
        <translation>Table de c&amp;odes…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="157"/>
        <source>Remove (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="158"/>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="160"/>
        <source>Make the selected segments, side by side, an optional repeating group</source>
        <translation>Faire des segments sélectionnés, côte à côte, un groupe facultatif et répétable</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="162"/>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="163"/>
        <source>One of the selected segments, side by side, may come</source>
        <translation>L’un des segments sélectionnés, côte à côte, peut venir</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="164"/>
        <source>Dissolve</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/editor.py" line="165"/>
        <source>Put the segments of the group in its place</source>
        <translation>Mettre les segments du groupe à sa place</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/commands.py" line="226"/>
        <source>{text} is no length; allowed are whole numbers, or nothing for no limit</source>
        <translation>{text} n’est pas une longueur ; sont admis les nombres entiers, ou rien pour aucune limite</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="112"/>
        <source>{name} is in the category already</source>
        <translation>{name} est déjà dans la catégorie</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="114"/>
        <source>The name of a segment is a letter and two letters or digits, e.g. ZPI</source>
        <translation>Le nom d’un segment est une lettre et deux lettres ou chiffres, p. ex. ZPI</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="118"/>
        <source>Allowed are letters, digits, - and _</source>
        <translation>Sont admis les lettres, les chiffres, - et _</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="171"/>
        <source>{number} is no number of a field; allowed are whole numbers from 1</source>
        <translation>{number} n’est pas un numéro de champ ; sont admis les nombres entiers à partir de 1</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/places.py" line="182"/>
        <source>{key} is in {name} already</source>
        <translation>{key} est déjà dans {name}</translation>
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
        <location filename="../hie_studio/editors/schemas/feature.py" line="30"/>
        <source>Schema {name}</source>
        <translation>Schéma {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="25"/>
        <source>HL7 &amp;schemas…</source>
        <translation>&amp;Schémas HL7…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="37"/>
        <source>There is a schema “{name}” already.</source>
        <translation>Il y a déjà un schéma « {name} ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="35"/>
        <source>New schema</source>
        <translation>Nouveau schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="36"/>
        <source>Name of the category, as settings and transforms name it: Name:ADT_A01</source>
        <translation>Nom de la catégorie, tel que les réglages et les transformations la nomment : Nom:ADT_A01</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="43"/>
        <source>New schema “{name}”</source>
        <translation>Nouveau schéma « {name} »</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="55"/>
        <source>HL7 schemas</source>
        <translation>Schémas HL7</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="57"/>
        <source>Based on</source>
        <translation>Basé sur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="57"/>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="57"/>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="58"/>
        <source>No schemas of your own yet</source>
        <translation>Pas encore de schémas à vous</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/schemas/feature.py" line="60"/>
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
        <location filename="../hie_studio/panels/search/panel.py" line="51"/>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="56"/>
        <source>Find in items, settings, rules, transforms, tables, tests…</source>
        <translation>Rechercher dans les éléments, réglages, règles, transformations, tables, tests…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="57"/>
        <source>Find in the workspace</source>
        <translation>Rechercher dans l’espace de travail</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="61"/>
        <source>Kinds to search</source>
        <translation>Types à rechercher</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="62"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="65"/>
        <source>Recent workspaces too</source>
        <translation>Aussi les espaces de travail récents</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="71"/>
        <source>Who uses it</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="72"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="74"/>
        <source>Places found</source>
        <translation>Emplacements trouvés</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="107"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="107"/>
        <source>Fewer or other words, or all kinds, may find more.</source>
        <translation>Moins de mots, d’autres mots ou tous les types donneront peut-être plus.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="111"/>
        <source>Type a few words: a name, a port, a code, a part of a condition. Enter leads to the place.</source>
        <translation>Saisissez quelques mots : un nom, un port, un code, une partie d’une condition. Entrée mène à l’emplacement.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="55"/>
        <location filename="../hie_studio/panels/search/panel.py" line="113"/>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="123"/>
        <source>1 place uses {name} ({kind})</source>
        <translation>1 endroit utilise {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="125"/>
        <source>{n} places use {name} ({kind})</source>
        <translation>{n} endroits utilisent {name} ({kind})</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="164"/>
        <source>1 place</source>
        <translation>1 emplacement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="164"/>
        <source>{n} places</source>
        <translation>{n} emplacements</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/search/panel.py" line="165"/>
        <source>The first {n} places</source>
        <translation>Les {n} premiers emplacements</translation>
    </message>
</context>
<context>
    <name>SendEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="75"/>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="76"/>
        <source>Add a target…</source>
        <translation>Ajouter une cible…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="77"/>
        <source>Transforms</source>
        <translation>Transformations</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="78"/>
        <source>Add a transform…</source>
        <translation>Ajouter une transformation…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="120"/>
        <source>Open transform</source>
        <translation>Ouvrir la transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="120"/>
        <source>Make transform</source>
        <translation>Créer la transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="90"/>
        <source>through the transforms</source>
        <translation>par les transformations</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="97"/>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="105"/>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="99"/>
        <source>Higher goes first in the target&apos;s queue; 0 keeps the message&apos;s own</source>
        <translation>La plus haute passe en premier dans la file de la cible ; 0 garde celle du message</translation>
    </message>
</context>
<context>
    <name>SendTestPanel</name>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="38"/>
        <source>Press Run first; the production must allow testing.</source>
        <translation>Appuyez d&apos;abord sur Démarrer&#xa0;; la production doit autoriser les tests.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="39"/>
        <source>Test message</source>
        <translation>Message de test</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="40"/>
        <source>Item that takes the message in</source>
        <translation>Élément qui reçoit le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="42"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="43"/>
        <source>Sample message</source>
        <translation>Message d&apos;exemple</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="44"/>
        <source>Pick a sample…</source>
        <translation>Choisir un exemple…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="48"/>
        <source>Message to send</source>
        <translation>Message à envoyer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="49"/>
        <source>Paste an HL7 message, or pick a sample above</source>
        <translation>Collez un message HL7 ou choisissez un exemple ci-dessus</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="51"/>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="52"/>
        <source>The reply appears here</source>
        <translation>La réponse apparaît ici</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="55"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="58"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="110"/>
        <source>Sending to {item}…</source>
        <translation>Envoi à {item}…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="118"/>
        <source>Taken in. Trace shows what became of it.</source>
        <translation>Reçu. La trace montre ce qu’il est devenu.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="123"/>
        <source>Message {id}</source>
        <translation>Message {id}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/console/send_test.py" line="120"/>
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
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="104"/>
        <source>Settings of the transform</source>
        <translation>Réglages de la transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="108"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="109"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="116"/>
        <source>A failing step ends the transform</source>
        <translation>Une étape en échec arrête la transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="118"/>
        <source>A missing source segment counts as empty</source>
        <translation>Un segment source manquant compte comme vide</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="120"/>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="125"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="126"/>
        <source>Source: class and schema</source>
        <translation>Source : classe et schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="127"/>
        <source>Target: class and schema</source>
        <translation>Cible : classe et schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/settings_form.py" line="128"/>
        <source>The target begins as</source>
        <translation>La cible commence comme</translation>
    </message>
</context>
<context>
    <name>ShortcutWindow</name>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="28"/>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="31"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="32"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/commands/shortcuts.py" line="32"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>SideTree</name>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="45"/>
        <source>{side}: by schema or by sample</source>
        <translation>{side} : selon le schéma ou l’exemple</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="46"/>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="47"/>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="48"/>
        <source>Every place the schema has</source>
        <translation>Tous les emplacements du schéma</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="50"/>
        <source>The places of the message in the preview, with their values</source>
        <translation>Les emplacements du message de l’aperçu, avec leurs valeurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="89"/>
        <source>No message</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="89"/>
        <source>Pick or paste one in the preview below.</source>
        <translation>En choisir ou en coller un dans l’aperçu ci-dessous.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/side_tree.py" line="95"/>
        <source>This message cannot be read</source>
        <translation>Ce message est illisible</translation>
    </message>
</context>
<context>
    <name>Simulating</name>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="36"/>
        <source>End the si&amp;mulated systems</source>
        <translation>Arrêter les systèmes si&amp;mulés</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="36"/>
        <source>Run with si&amp;mulated systems</source>
        <translation>Exécuter avec des systèmes si&amp;mulés</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="66"/>
        <source>The simulated systems start…</source>
        <translation>Les systèmes simulés démarrent…</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="72"/>
        <source>The simulated systems do not run: {why}</source>
        <translation>Les systèmes simulés ne fonctionnent pas : {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/simulating.py" line="75"/>
        <source>Simulated until Stop: {what}</source>
        <translation>Simulé jusqu’à l’arrêt : {what}</translation>
    </message>
</context>
<context>
    <name>SiteCalls</name>
    <message>
        <location filename="../hie_studio/editors/rules/site_calls.py" line="81"/>
        <source>{file} is being called</source>
        <translation>{file} est en cours d’appel</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="40"/>
        <source>{n} items are selected.</source>
        <translation>{n} éléments sont sélectionnés.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="47"/>
        <source>{n} problems.</source>
        <translation>{n} problèmes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="51"/>
        <source>From {names}.</source>
        <translation>De {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="53"/>
        <source>To {names}.</source>
        <translation>Vers {names}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="59"/>
        <source>Group {name}, folded.</source>
        <translation>Groupe {name}, replié.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="59"/>
        <source>Group {name}.</source>
        <translation>Groupe {name}.</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="62"/>
        <source>Comment: {text}</source>
        <translation>Commentaire : {text}</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/spoken.py" line="65"/>
        <source>From {source} to {target}.</source>
        <translation>De {source} à {target}.</translation>
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
        <location filename="../hie_studio/window/status.py" line="76"/>
        <source>No connection to {url}</source>
        <translation>Pas de connexion à {url}</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="103"/>
        <source>{n} msg/s</source>
        <translation>{n} msg/s</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="105"/>
        <source>{n} queued</source>
        <translation>{n} en file d&apos;attente</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="108"/>
        <source>{n} errors</source>
        <translation>{n} erreurs</translation>
    </message>
    <message>
        <location filename="../hie_studio/window/status.py" line="111"/>
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
    <name>TableFiles</name>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="44"/>
        <source>Import into {name}</source>
        <translation>Importer dans {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="61"/>
        <source>{file} holds several tables and none is called {name}: {names}. The list of lookup tables imports all of them.</source>
        <translation>{file} contient plusieurs tables et aucune ne s’appelle {name} : {names}. La liste des tables de correspondance les importe toutes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="69"/>
        <source>Export {name}</source>
        <translation>Exporter {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="71"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="71"/>
        <source>IRIS export (*.xml)</source>
        <translation>Export IRIS (*.xml)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/lookups/files.py" line="89"/>
        <source>{n} rows written to {file}</source>
        <translation>{n} lignes écrites dans {file}</translation>
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
        <location filename="../hie_studio/panels/tests/panel.py" line="48"/>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="49"/>
        <source>Run all</source>
        <translation>Tout exécuter</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="50"/>
        <source>Run selected</source>
        <translation>Exécuter la sélection</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="51"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="56"/>
        <source>Tests and what differs</source>
        <translation>Tests et différences</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="55"/>
        <source>Test or place</source>
        <translation>Test ou emplacement</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="55"/>
        <source>Result or name</source>
        <translation>Résultat ou nom</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="55"/>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="55"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="97"/>
        <source>Choose a message in the message list, in its trace or in a window of its own, and press Capture as test: what comes out of it now is what is expected from then on.</source>
        <translation>Choisissez un message dans la liste, dans sa trace ou dans sa fenêtre, puis Capturer comme test : ce qui en sort maintenant est ce qui sera attendu.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="100"/>
        <source>No tests yet</source>
        <translation>Aucun test</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="135"/>
        <source>{passed} of {n} passed, {messages} messages, {seconds} s</source>
        <translation>{passed} sur {n} réussis, {messages} messages, {seconds} s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="169"/>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="169"/>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/tests/panel.py" line="183"/>
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
        <location filename="../hie_studio/panels/throughput/panel.py" line="68"/>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="69"/>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="69"/>
        <source>Whole production</source>
        <translation>Production entière</translation>
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
        <translation>Figer les graphiques</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="79"/>
        <source>messages / s</source>
        <translation>messages / s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="80"/>
        <source>queued</source>
        <translation>en file d&apos;attente</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="118"/>
        <source>In {n} /s</source>
        <translation>Entrée {n} /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="119"/>
        <source>Out {n} /s</source>
        <translation>Sortie {n} /s</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="120"/>
        <source>Queued {n}</source>
        <translation>En file d&apos;attente {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="128"/>
        <source>The graph begins after two seconds.</source>
        <translation>Le graphique commence après deux secondes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="129"/>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="131"/>
        <source>Press Run: rates and queues of the last five minutes appear here.</source>
        <translation>Appuyez sur Démarrer&#xa0;: débits et files d&apos;attente des cinq dernières minutes apparaissent ici.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="132"/>
        <source>Nothing is running</source>
        <translation>Rien n&apos;est en marche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/throughput/panel.py" line="148"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>TimeSpan</name>
    <message>
        <location filename="../hie_studio/panels/messages/time_span.py" line="21"/>
        <location filename="../hie_studio/panels/messages/time_span.py" line="29"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/time_span.py" line="22"/>
        <location filename="../hie_studio/panels/messages/time_span.py" line="29"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/messages/time_span.py" line="23"/>
        <source>The end lies before the beginning</source>
        <translation>La fin précède le début</translation>
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
        <source>F5 saves and starts the production; figures then show on the items and connections. Reload takes over changes while it runs. Production &gt; Run with simulated systems plays the systems around it.</source>
        <translation>F5 enregistre et démarre la production ; des chiffres apparaissent alors sur les éléments et les connexions. Recharger reprend les modifications en marche. Production &gt; Exécuter avec des systèmes simulés joue les systèmes alentour.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="147"/>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="149"/>
        <source>F9 leads to where a test message is sent: pick a sample, press Send, then Trace for its way through the rules. Ctrl+Shift+Up makes these panels larger.</source>
        <translation>F9 mène à l’envoi d’un message de test : choisir un exemple, appuyer sur Envoyer, puis Trace pour son parcours à travers les règles. Ctrl+Maj+Haut agrandit ces panneaux.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="157"/>
        <source>Ctrl+Shift+P finds every command, item, rule and table by a few letters, and sets settings: lab port 6001. Ctrl+Z takes back any edit. Help &gt; Keyboard shortcuts lists the keys.</source>
        <translation>Ctrl+Maj+P trouve toute commande, tout élément, toute règle et table en quelques lettres, et définit des paramètres : lab port 6001. Ctrl+Z annule toute modification. Aide &gt; Raccourcis clavier liste les touches.</translation>
    </message>
    <message>
        <location filename="../hie_studio/tour/tour.py" line="155"/>
        <source>Anything else</source>
        <translation>Tout le reste</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="123"/>
        <source>Received by {item}</source>
        <translation>Reçu par {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="124"/>
        <source>{item} decided by its rules</source>
        <translation>{item} a décidé selon ses règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="125"/>
        <source>Transformed for {target}</source>
        <translation>Transformé pour {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="126"/>
        <source>Queued for {target}</source>
        <translation>En file d&apos;attente pour {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="127"/>
        <source>Sent by {item}</source>
        <translation>Envoyé par {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="128"/>
        <source>Reply to {item}</source>
        <translation>Réponse à {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="129"/>
        <source>{item} tries again</source>
        <translation>{item} fait une nouvelle tentative</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="130"/>
        <source>Completed at {item}</source>
        <translation>Terminé à {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="131"/>
        <source>Failed at {item}</source>
        <translation>Échoué à {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="132"/>
        <source>Suspended at {item}</source>
        <translation>Suspendu à {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="133"/>
        <source>{item} sent it nowhere</source>
        <translation>{item} ne l&apos;a envoyé nulle part</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="134"/>
        <source>Bad message at {item}</source>
        <translation>Message invalide à {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="135"/>
        <source>Sent again to {target}</source>
        <translation>Renvoyé à {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="138"/>
        <source>Edited and sent again to {target}</source>
        <translation>Modifié et renvoyé à {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="147"/>
        <source>By {name}</source>
        <translation>Par {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="154"/>
        <source>Sends to {target}</source>
        <translation>Envoie à {target}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="159"/>
        <source>Took {time}</source>
        <translation>Durée&#xa0;: {time}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="168"/>
        <source>{rule}: not tried, {why}</source>
        <translation>{rule}&#xa0;: non essayée, {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="180"/>
        <source>It calls a function of the workspace, which is not called again: this and later rules are not told.</source>
        <translation>Elle appelle une fonction de l’espace de travail, qui n’est pas rappelée : rien n’est dit de cette règle ni des suivantes.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/trace/story.py" line="207"/>
        <source>{end}, {n} steps in {time}</source>
        <translation>{end}, {n} étapes en {time}</translation>
    </message>
</context>
<context>
    <name>TraceEditor</name>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="153"/>
        <source>Value to log</source>
        <translation>Valeur à journaliser</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="158"/>
        <source>Log it goes to</source>
        <translation>Journal de destination</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="159"/>
        <source>event log</source>
        <translation>journal des événements</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="160"/>
        <source>rule log (debug)</source>
        <translation>journal des règles (debug)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="164"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/action_editors.py" line="165"/>
        <source>to the</source>
        <translation>dans le</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <location filename="../hie_studio/panels/trace/panel.py" line="55"/>
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
        <location filename="../hie_studio/editors/mapper/editor.py" line="57"/>
        <source>Transform editor</source>
        <translation>Éditeur de transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="60"/>
        <source>the transform</source>
        <translation>transformation</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="68"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="69"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="74"/>
        <source>DTL of IRIS</source>
        <translation>DTL d’IRIS</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="75"/>
        <source>YAML of the file</source>
        <translation>YAML du fichier</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="78"/>
        <source>Preview and texts</source>
        <translation>Aperçu et textes</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="79"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="115"/>
        <source>{name} was removed; undo brings it back</source>
        <translation>{name} a été supprimé ; Annuler le rétablit</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="144"/>
        <source>Fails on the message below: {why}</source>
        <translation>Échoue sur le message ci-dessous : {why}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="170"/>
        <source>No step sets {path} yet</source>
        <translation>Aucune étape ne définit encore {path}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="175"/>
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
        <location filename="../hie_studio/editors/mapper/editor.py" line="250"/>
        <source>Add step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="251"/>
        <source>Add step (Insert)</source>
        <translation>Ajouter une étape (Inser)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="253"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="255"/>
        <source>Settings of the transform (Escape in the steps)</source>
        <translation>Réglages de la transformation (Échap dans les étapes)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="258"/>
        <source>Duplicate the step (Ctrl+D)</source>
        <translation>Dupliquer l’étape (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="261"/>
        <source>Delete the step (Delete)</source>
        <translation>Supprimer l’étape (Suppr)</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="273"/>
        <source>No steps yet</source>
        <translation>Aucune étape</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="274"/>
        <source>Each step sets a field of the target. Press “Add step”.</source>
        <translation>Chaque étape définit un champ de la cible. Cliquez sur « Ajouter une étape ».</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/editor.py" line="278"/>
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
        <location filename="../hie_studio/editors/mapper/feature.py" line="29"/>
        <source>Transform {name}</source>
        <translation>Transformation {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/feature.py" line="25"/>
        <source>&amp;Transforms…</source>
        <translation>&amp;Transformations…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/mapper/feature.py" line="46"/>
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
    <name>Trouble</name>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="37"/>
        <source>Go to the next item in trouble  F8</source>
        <translation>Aller à l’élément en difficulté suivant  F8</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="42"/>
        <source>Next item in trou&amp;ble</source>
        <translation>Élément en &amp;difficulté suivant</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="70"/>
        <source>{n} in error</source>
        <translation>{n} en erreur</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="71"/>
        <source>{n} retrying</source>
        <translation>{n} en nouvel essai</translation>
    </message>
    <message>
        <location filename="../hie_studio/canvas/trouble.py" line="72"/>
        <source>{n} suspended or failed</source>
        <translation>{n} suspendus ou échoués</translation>
    </message>
</context>
<context>
    <name>TryOut</name>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="51"/>
        <source>Item that sends the message</source>
        <translation>Élément qui envoie le message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="54"/>
        <source>Sample message</source>
        <translation>Message d&apos;exemple</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="55"/>
        <source>Pick a sample…</source>
        <translation>Choisir un exemple…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="58"/>
        <source>Message to try</source>
        <translation>Message à essayer</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="59"/>
        <source>Paste an HL7 message to see which rules fire</source>
        <translation>Collez un message HL7 pour voir quelles règles se déclenchent</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="60"/>
        <source>Fields of the message</source>
        <translation>Champs du message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="61"/>
        <location filename="../hie_studio/editors/rules/try_out.py" line="142"/>
        <source>No message</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="61"/>
        <location filename="../hie_studio/editors/rules/try_out.py" line="142"/>
        <source>Pick a sample, or paste a message as text.</source>
        <translation>Choisissez un exemple ou collez un message en texte.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="69"/>
        <source>Message to try, as text and as fields</source>
        <translation>Message d’essai, en texte et en champs</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="70"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="71"/>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="76"/>
        <source>Rules as tried</source>
        <translation>Règles essayées</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="125"/>
        <source>Calling functions of the workspace…</source>
        <translation>Appel des fonctions de l’espace de travail…</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="143"/>
        <source>The verdict appears here.</source>
        <translation>Le verdict apparaît ici.</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="133"/>
        <source>Goes to {targets}</source>
        <translation>Va à {targets}</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="136"/>
        <source>Goes nowhere: no rule sends it on</source>
        <translation>Ne va nulle part&#xa0;: aucune règle ne le transmet</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="174"/>
        <source>fires</source>
        <translation>se déclenche</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="174"/>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="174"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../hie_studio/editors/rules/try_out.py" line="190"/>
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
        <location filename="../hie_studio/panels/versions/panel.py" line="53"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="58"/>
        <source>What you changed</source>
        <translation>Ce que vous avez modifié</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="59"/>
        <source>What did you change?</source>
        <translation>Qu’avez-vous modifié ?</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="60"/>
        <source>Commit</source>
        <translation>Valider</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="61"/>
        <location filename="../hie_studio/panels/versions/panel.py" line="161"/>
        <source>Compare with now</source>
        <translation>Comparer à maintenant</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="62"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="67"/>
        <source>Start keeping versions</source>
        <translation>Commencer à conserver des versions</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="80"/>
        <source>No versions</source>
        <translation>Aucune version</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="80"/>
        <source>Save the production first: versions are kept of its files.</source>
        <translation>Enregistrez d’abord la production : les versions sont celles de ses fichiers.</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="64"/>
        <source>Versions of the workspace, newest first</source>
        <translation>Versions de l’espace de travail, la plus récente d’abord</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="63"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="63"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="63"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="63"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="127"/>
        <source>A version by {who}</source>
        <translation>Une version de {who}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="132"/>
        <source>Branch {name}</source>
        <translation>Branche {name}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="132"/>
        <source>No branch</source>
        <translation>Aucune branche</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="135"/>
        <source>nothing changed since the last version</source>
        <translation>rien de modifié depuis la dernière version</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="138"/>
        <source>changed: {files}</source>
        <translation>modifié : {files}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/versions/panel.py" line="161"/>
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
        <location filename="../hie_studio/panels/what_if/story.py" line="36"/>
        <source>Step {n}</source>
        <translation>Étape {n}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="50"/>
        <source>{item} decides by its rules</source>
        <translation>{item} décide selon ses règles</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="52"/>
        <source>{item} hands it on</source>
        <translation>{item} le transmet</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="53"/>
        <source>{item} would send it out</source>
        <translation>{item} l’enverrait</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="54"/>
        <source>{item} sends it nowhere</source>
        <translation>{item} ne l’envoie nulle part</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="55"/>
        <source>{item} deletes it</source>
        <translation>{item} le supprime</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="56"/>
        <source>{item}: not known from here on</source>
        <translation>{item} : inconnu à partir d’ici</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="57"/>
        <source>{item}: it goes wrong here</source>
        <translation>{item} : échec ici</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="60"/>
        <source>It comes in at {item}</source>
        <translation>Il arrive par {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="76"/>
        <source>from {item}, sent by {rule}</source>
        <translation>de {item}, envoyé par {rule}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="79"/>
        <source>from {item}</source>
        <translation>de {item}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="91"/>
        <source>through {transforms}</source>
        <translation>par {transforms}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="97"/>
        <source>it became a message of another kind</source>
        <translation>il est devenu un message d’un autre type</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="99"/>
        <source>nothing is changed</source>
        <translation>rien n’est modifié</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="103"/>
        <source>and {n} more changes</source>
        <translation>et {n} autres modifications</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="121"/>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="123"/>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="136"/>
        <source>Goes to {items}</source>
        <translation>Va vers {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="138"/>
        <source>not known beyond {items}</source>
        <translation>inconnu au-delà de {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="141"/>
        <source>goes wrong at {items}</source>
        <translation>échoue à {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="144"/>
        <source>Deleted at {items}</source>
        <translation>Supprimé à {items}</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="144"/>
        <source>Goes nowhere</source>
        <translation>Ne va nulle part</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/what_if/story.py" line="152"/>
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
    <name>WritingPanes</name>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="27"/>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="29"/>
        <source>Message written otherwise</source>
        <translation>Message sous une autre forme</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="38"/>
        <source>How the message is written</source>
        <translation>Forme du message</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="47"/>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="51"/>
        <source>Bytes (hex)</source>
        <translation>Octets (hex)</translation>
    </message>
    <message>
        <location filename="../hie_studio/panels/viewer/panes.py" line="70"/>
        <source>Writing…</source>
        <translation>Écriture…</translation>
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
