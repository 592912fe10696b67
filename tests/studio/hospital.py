"""A believable production of twelve items, for tests and pictures of the Studio."""

from __future__ import annotations

from hie_runtime.config.model import ItemConfig, ItemSettings, ProductionConfig
from hie_runtime.control.client import CountersSnapshot, EdgeCounters, HostState, ItemCounters
from hie_runtime.rules.model import Rule, RuleDefinition, RuleSet, SendAction, When
from hie_studio.document.routes import routes_of
from hie_studio.document.state import DocumentState, kind_of

TCP_IN, TCP_OUT = "hie.services.hl7.TCPService", "hie.operations.hl7.TCPOperation"
FILE_IN, FILE_OUT = "hie.services.hl7.FileService", "hie.operations.hl7.FileOperation"
ROUTER = "hie.processes.hl7.RoutingEngine"


def _item(name: str, class_name: str, adapter: dict[str, object], **host: object) -> ItemConfig:
    return ItemConfig(name=name, class_name=class_name, settings=ItemSettings(adapter=adapter, host=host))


def _rule(name: str, condition: str, *targets: str) -> Rule:
    return Rule(
        name=name,
        when=[When(condition=condition, actions=[SendAction(action="send", targets=list(targets))])],
    )


def hospital() -> DocumentState:
    """Three services, two routers with rules, seven operations, one of an unknown class."""
    adt, orders = "Acute.ADT.Router", "Acute.Orders.Router"
    items = [
        _item("from.PAS.ADT", TCP_IN, {"port": 35001}, target_config_names=["ADT Router"]),
        _item("from.ICE.Orders", TCP_IN, {"port": 35002}, target_config_names=["Order Router"]),
        _item("from.Maternity.Files", FILE_IN, {"file_path": "in"}, target_config_names=["ADT Router"]),
        _item("ADT Router", ROUTER, {}, business_rule_name=adt),
        _item("Order Router", ROUTER, {}, business_rule_name=orders),
        _item("to.EPR.ADT", TCP_OUT, {"ip_address": "127.0.0.1", "port": 36001}),
        _item("to.Lab.ADT", TCP_OUT, {"ip_address": "127.0.0.1", "port": 36002}),
        _item("to.Radiology.RIS", TCP_OUT, {"ip_address": "127.0.0.1", "port": 36003}),
        _item("to.Pharmacy.JAC", TCP_OUT, {"ip_address": "127.0.0.1", "port": 36004}),
        _item("to.Lab.Orders", TCP_OUT, {"ip_address": "127.0.0.1", "port": 36005}),
        _item("to.Archive.Files", FILE_OUT, {"file_path": "out"}),
        _item("to.Bedboard.SOAP", "Trust.Operation.BedboardSOAP", {}),
    ]
    rules = {
        adt: RuleDefinition(
            name=adt,
            rule_sets=[
                RuleSet(
                    rules=[
                        _rule("Everything to EPR", "1", "to.EPR.ADT", "to.Archive.Files"),
                        _rule("Inpatients", 'HL7.{PV1:2} = "I"', "to.Pharmacy.JAC", "to.Bedboard.SOAP"),
                        _rule("Lab demographics", 'HL7.{MSH:9.2} In "A01,A08"', "to.Lab.ADT"),
                        _rule("Imaging wards", 'HL7.{PV1:3.1} StartsWith "R"', "to.Radiology.RIS"),
                    ]
                )
            ],
        ),
        orders: RuleDefinition(
            name=orders,
            rule_sets=[
                RuleSet(
                    rules=[
                        _rule("Pathology", 'HL7.{OBR:24} = "LAB"', "to.Lab.Orders"),
                        _rule("Radiology orders", 'HL7.{OBR:24} = "RAD"', "to.Radiology.RIS"),
                    ]
                )
            ],
        ),
    }
    return DocumentState(ProductionConfig(name="Acute.ADT.Production", items=items), rules)


def snapshot(state: DocumentState, second: int) -> CountersSnapshot:
    """Figures as a running engine would give them, moving with time."""
    counters = []
    for index, item in enumerate(state.production.items):
        rate = 40.0 + 17 * ((index * 7 + second * (index % 3 + 1)) % 11)
        held = item.name == "to.Lab.ADT"
        status = HostState.RETRYING if held else HostState.RUNNING
        if item.name == "to.Bedboard.SOAP":
            status, rate = HostState.PLACEHOLDER, 0.0
        counters.append(
            ItemCounters(
                name=item.name,
                kind=kind_of(item).value,
                state=status,
                received=int(rate * second),
                sent=int(rate * second),
                rate_in=rate,
                rate_out=0.0 if held else rate,
                queue_depth=1240 if held else (12 if index == 4 else 0),
                failed=3 if item.name == "to.Pharmacy.JAC" else 0,
                errors=3 if item.name == "to.Pharmacy.JAC" else 0,
            )
        )
    edges = [EdgeCounters(source=s, target=t, rate=0.0 if "Bed" in t else 42.0) for s, t in routes_of(state)]
    return CountersSnapshot(
        at=1_000_000.0 + second,
        production=state.production.name,
        state=HostState.RUNNING,
        items=counters,
        edges=edges,
        memory_bytes=96_000_000,
    )
