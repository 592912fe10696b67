"""Makes IRIS code of a large hospital: productions of 40 items with their rules, DTLs and tables, in every file form.

Everything follows from the numbers asked for; there is no chance in it, so that two runs measure the same files."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

ITEMS = 40
_EVENTS = ("ADT_A01", "ADT_A03", "ADT_A08", "ORU_R01", "ORM_O01", "SIU_S12")
_FIELDS = ("PID:PatientName(1).FamilyName.Surname", "PID:PatientName(1).GivenName", "PID:AdministrativeSex", "PV1:PatientClass",
           "PID:PatientAddress(1).City", "PV1:AssignedPatientLocation.PointofCare", "PID:DateTimeofBirth.Time", "MSH:SendingFacility.NamespaceID")  # fmt: skip


def item(name: str, class_name: str, *settings: tuple[str, str, str]) -> str:
    """An item as the Management Portal writes it."""
    inner = "".join(
        f'    <Setting Target="{target}" Name="{label}">{escape(value)}</Setting>\n'
        for target, label, value in settings
    )
    return (
        f'  <Item Name="{name}" Category="HL7,Site" ClassName="{class_name}" PoolSize="1" Enabled="true" Foreground="false" '
        f'Comment="" LogTraceEvents="false" Schedule="">\n{inner}  </Item>\n'
    )


def production(package: str, rules: list[str]) -> str:
    """A production of 40 items: TCP and file services, a router a rule, operations, some of a class of its own."""
    made = []
    routers = [f"Router {number}" for number in range(len(rules))]
    for number, rule in enumerate(rules):
        made.append(item(routers[number], "EnsLib.HL7.MsgRouter.RoutingEngine", ("Host", "BusinessRuleName", rule), ("Host", "Validation", "")))  # fmt: skip
    for number in range(ITEMS - len(rules)):
        router = routers[number % len(routers)]
        if number % 4 == 0:
            made.append(item(f"From PAS {number}", "EnsLib.HL7.Service.TCPService", ("Adapter", "Port", str(5000 + number)),
                             ("Host", "TargetConfigNames", router), ("Host", "MessageSchemaCategory", "2.5"), ("Adapter", "JobPerConnection", "0")))  # fmt: skip
        elif number % 4 == 1:
            made.append(item(f"To Ward {number}", "EnsLib.HL7.Operation.TCPOperation", ("Adapter", "IPAddress", "10.1.2.3"),
                             ("Adapter", "Port", str(6000 + number)), ("Host", "ReplyCodeActions", ":?R=RF,:?E=S,:~=S,:?A=C,:*=S,:I?=W,:T?=C")))  # fmt: skip
        elif number % 4 == 2:
            made.append(item(f"Archive {number}", "EnsLib.HL7.Operation.FileOperation", ("Adapter", "FilePath", rf"D:\archive\{number}"),
                             ("Host", "Filename", "%f_%Q%!+(_a).hl7"), ("Host", "Separators", "|^~\\&")))  # fmt: skip
        else:
            made.append(item(f"Site {number}", f"{package}.Host{number % 3}", ("Host", "AlertOnError", "1"), ("Adapter", "SSLConfig", "Hospital")))  # fmt: skip
    return (
        f'<Production Name="{package}.Production" TestingEnabled="true" LogGeneralTraceEvents="false">\n'
        f"  <Description>Feeds of {package}</Description>\n  <ActorPoolSize>2</ActorPoolSize>\n{''.join(made)}</Production>"
    )


def rule(package: str, number: int, transforms: list[str]) -> str:
    """A routing rule that sends by event and field."""
    rows = []
    for place, transform in enumerate(transforms):
        event = _EVENTS[(number + place) % len(_EVENTS)]
        condition = escape(
            f'(HL7.{{MSH:SendingApplication.NamespaceID}}="APP{place}") && (HL7.{{PV1:PatientClass}}!="O")',
            {'"': "&quot;"},
        )
        rows.append(
            f'<rule name="{event} {place}" disabled="false">\n<constraint name="source" value="From PAS 0"></constraint>\n'
            f'<constraint name="docName" value="{event}"></constraint>\n<when condition="{condition}" comment="">\n'
            f'<send transform="{transform}" target="To Ward 1,Archive 2"></send>\n<return></return>\n</when>\n</rule>\n'
        )
    return (
        f'<ruleDefinition alias="" context="EnsLib.HL7.MsgRouter.RoutingEngine" production="{package}.Production">\n'
        f'<ruleSet name="" effectiveBegin="" effectiveEnd="">\n{"".join(rows)}</ruleSet>\n</ruleDefinition>'
    )


def transform(number: int, table: str) -> str:
    """An ADT transform of some twenty steps."""
    steps = [
        f"<assign value='source.{{{field}}}' property='target.{{{field}}}' action='set' />\n"
        for field in _FIELDS
    ]
    return (
        "<transform sourceClass='EnsLib.HL7.Message' targetClass='EnsLib.HL7.Message' sourceDocType='2.5:ADT_A01' "
        "targetDocType='2.5:ADT_A01' create='copy' language='objectscript' >\n" + "".join(steps)
        + f"<assign value='..Lookup(\"{table}\",source.{{PID:AdministrativeSex}})' property='target.{{PID:AdministrativeSex}}' action='set' />\n"
        f"<if condition='source.{{PV1:PatientClass}}=\"I\"' >\n<true>\n<assign value='\"W{number}\"_$piece(source.{{PID:5}},\"^\",2)' property='target.{{PV1:HospitalService}}' action='set' />\n</true>\n</if>\n"
        "<foreach property='source.{PID:PatientIdentifierList()}' key='k1' >\n"
        "<assign value='source.{PID:PatientIdentifierList(k1).IDNumber}' property='target.{PID:PatientIdentifierList(k1).IDNumber}' action='set' />\n</foreach>\n"
        "</transform>"
    )  # fmt: skip


def table(name: str, entries: int) -> str:
    """A lookup table."""
    rows = "".join(
        f'<entry table="{name}" key="K{number}">value {number}</entry>\n' for number in range(entries)
    )
    return f"<lookupTable>\n{rows}</lookupTable>"


def exported_class(name: str, base: str, block: str, body: str) -> str:
    """A class as an export holds it."""
    inner = body.replace("]]>", "]]]]><![CDATA[>")
    return (
        f'<Class name="{name}">\n<Super>{base}</Super>\n<TimeChanged>65491,70634.4</TimeChanged>\n\n<XData name="{block}">\n'
        f"<XMLNamespace>http://www.intersystems.com/x</XMLNamespace>\n<Data><![CDATA[\n{inner}\n]]></Data>\n</XData>\n</Class>\n\n"
    )


def class_text(name: str, base: str, block: str, body: str) -> str:
    """A class as a repository holds it."""
    return f'/// Made by a generator\nClass {name} Extends {base}\n{{\n\nXData {block} [ XMLNamespace = "http://www.intersystems.com/x" ]\n{{\n{body}\n}}\n\n}}\n'


def parts(package: str, rules: int, transforms: int) -> list[tuple[str, str, str, str]]:
    """(class, superclass, XData, body) of one production and all it uses."""
    names = [f"{package}.DTL.T{number}" for number in range(transforms)]
    rule_names = [f"{package}.Rules.R{number}" for number in range(rules)]
    share = max(1, transforms // rules)
    found = [
        (f"{package}.Production", "Ens.Production", "ProductionDefinition", production(package, rule_names))
    ]
    for number, name in enumerate(rule_names):
        sent = names[number * share : (number + 1) * share] or names[:1]
        found.append((name, "Ens.Rule.Definition", "RuleDefinition", rule(package, number, sent)))
    found += [
        (name, "Ens.DataTransformDTL", "DTL", transform(number, f"{package}.Sex"))
        for number, name in enumerate(names)
    ]
    return found


def export(productions: int, rules: int = 3, transforms: int = 3) -> str:
    """One deployment export with many productions, their rules, DTLs and tables."""
    made = []
    for number in range(productions):
        package = f"Site{number}"
        made += [exported_class(*part) for part in parts(package, rules, transforms)]
        made.append(f'<Document name="{package}.Sex.LUT">{table(f"{package}.Sex", 40)}</Document>\n')
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<Export generator="IRIS" version="26" zv="IRIS" ts="2026-01-01">\n{"".join(made)}</Export>\n'


def folder_of_classes(folder: Path, files: int) -> int:
    """``files`` class files under ``folder``, .cls text and .xml exports by turns, with host classes of code between;
    returns how many bytes."""
    made: list[tuple[str, str]] = []
    number = 0
    while len(made) < files:
        package = f"Hospital{number}"
        for place, part in enumerate(parts(package, 8, 48)):
            if place % 2:
                whole = f'<?xml version="1.0" encoding="UTF-8"?>\n<Export generator="IRIS" version="26">\n{exported_class(*part)}</Export>\n'
                made.append((f"{package}/{part[0]}.xml", whole))
            else:
                made.append((f"{package}/{part[0].replace('.', '/')}.cls", class_text(*part)))
        for host in range(3):
            code = f"Class {package}.Host{host} Extends Ens.BusinessProcess\n{{\n\nMethod OnRequest(pRequest As %Persistent, Output pResponse As %Persistent) As %Status\n{{\n    Quit $$$OK\n}}\n\n}}\n"
            made.append((f"{package}/Host{host}.cls", code))
        made.append((f"{package}/{package}.Sex.lut", table(f"{package}.Sex", 40)))
        number += 1
    total = 0
    for name, text in made[:files]:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        total += path.stat().st_size
    return total
