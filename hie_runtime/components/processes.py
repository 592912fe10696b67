"""Components without an adapter: the routers."""

from __future__ import annotations

from typing import Literal

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.components.settings import (
    Count,
    Flag,
    Kind,
    NameList,
    ProcessSettings,
    SecondsOrForever,
    setting,
)


class RoutingEngineSettings(ProcessSettings):
    """Settings of a router (iris-semantics 2.5)."""

    business_rule_name: str = setting(
        "", iris="BusinessRuleName", kind=Kind.RULE, title="Rule", help="Rule set that routes"
    )
    target_config_names: NameList = setting(
        default_factory=list,
        kind=Kind.ITEMS,
        title="Targets",
        help="Items that get every message when no rule is named",
    )
    alert_on_bad_message: Flag = setting(False, iris="AlertOnBadMessage", help="Alert when a message is bad")
    bad_message_handler: str = setting(
        "", iris="BadMessageHandler", kind=Kind.ITEM, help="Item that gets messages that fail validation"
    )
    response_from: str = setting(
        "",
        iris="ResponseFrom",
        help="Targets whose reply goes back to the caller; * = any; empty = none",
        advanced=True,
    )
    response_target_config_names: NameList = setting(
        default_factory=list,
        iris="ResponseTargetConfigNames",
        kind=Kind.ITEMS,
        advanced=True,
        help="Items that get replies",
    )
    response_timeout: SecondsOrForever = setting(
        -1.0,
        iris="ResponseTimeout",
        unit="s",
        advanced=True,
        help="How long a reply is waited for; -1 = for ever",
    )
    forward_generated_response_to_targets: Flag = setting(
        True,
        iris="ForwardGeneratedResponseToTargets",
        advanced=True,
        help="Replies built here go to the reply targets",
    )
    force_sync_send: Flag = setting(
        False, iris="ForceSyncSend", advanced=True, help="Send to one target after the other"
    )
    act_on_transform_error: Flag = setting(
        False,
        iris="ActOnTransformError",
        help="A failing transform stops the message instead of skipping that send",
    )
    act_on_validation_error: Flag = setting(
        False,
        iris="ActOnValidationError",
        advanced=True,
        help="A failed validation uses the reply code actions",
    )
    rule_logging: str = setting(
        "r", iris="RuleLogging", advanced=True, help="e errors, r returns, d debug, c conditions, a all"
    )
    validation: str = setting("", iris="Validation", help="Validation flags, e.g. dm-z; empty = none")


class HL7RoutingEngineSettings(RoutingEngineSettings):
    """Settings of the HL7 router."""

    message_schema_category: str = setting(
        "", kind=Kind.SCHEMA, advanced=True, help="Category of messages whose service names none"
    )
    local_facility_application: str = setting(
        "ISC:IRISHL7",
        iris="LocalFacilityApplication",
        advanced=True,
        help="Facility:Application that signs ACKs built here",
    )
    ack_type: Literal["Application", "Commit"] = setting(
        "Application", iris="AckType", advanced=True, help="Kind of ACK built here"
    )
    nack_code: Literal["Error", "Reject"] = setting(
        "Error", iris="NackCode", advanced=True, help="AE or AR for errors"
    )
    add_nack_err: Flag = setting(False, iris="AddNackERR", advanced=True, help="Add an ERR segment to NACKs")


class CustomProcessSettings(ProcessSettings):
    """Settings of a process of the site's own."""

    plugin: str = setting(
        help="File in the workspace's plugins folder, without .py, with a function process(message, context)"
    )
    target_config_names: NameList = setting(
        default_factory=list,
        iris="TargetConfigNames",
        kind=Kind.ITEMS,
        title="Targets",
        help="Items the function may send to; all of them get what it returns without naming a target",
    )


class BusinessProcessSettings(ProcessSettings):
    """Settings of a business process drawn as steps."""

    process: str = setting(
        "",
        kind=Kind.PROCESS,
        title="Process",
        help="Business process of the workspace that messages run through",
    )
    message_schema_category: str = setting(
        "", kind=Kind.SCHEMA, advanced=True, help="Category of messages whose service names none"
    )
    most_waiting: Count = setting(
        1000,
        help="Messages that may wait in the process at the same time; 1 = the next one begins when the one before has ended",
        advanced=True,
    )


COMPONENTS = [
    Component(
        class_name="hie.processes.hl7.RoutingEngine",
        kind=ComponentKind.PROCESS,
        title="HL7 router",
        description="Sends each HL7 v2 message where its business rules say, transformed as they say.",
        host="hie_runtime.hosts.routing_engine:RoutingEngine",
        host_settings=HL7RoutingEngineSettings,
        iris_classes=("EnsLib.HL7.MsgRouter.RoutingEngine",),
        category="HL7 v2",
        icon="router",
    ),
    Component(
        class_name="hie.processes.RoutingEngine",
        kind=ComponentKind.PROCESS,
        title="Router",
        description="Sends each message of any kind where its business rules say.",
        host="hie_runtime.hosts.routing_engine:RoutingEngine",
        host_settings=RoutingEngineSettings,
        iris_classes=("EnsLib.MsgRouter.RoutingEngine", "EnsLib.MsgRouter.VDocRoutingEngine"),
        category="General",
        icon="router",
    ),
    Component(
        class_name="hie.processes.CustomProcess",
        kind=ComponentKind.PROCESS,
        title="Custom process",
        description="Hands each message to the site's own Python in a worker process, and what it returns to the targets.",
        host="hie_runtime.hosts.custom_process:CustomProcess",
        host_settings=CustomProcessSettings,
        category="General",
        icon="process",
    ),
    Component(
        class_name="hie.processes.BusinessProcessBPL",
        kind=ComponentKind.PROCESS,
        title="Business process",
        description="Runs each message through steps: assign, if, call and wait for the reply, transform, delay, loops.",
        host="hie_runtime.hosts.business_process:BusinessProcessBPL",
        host_settings=BusinessProcessSettings,
        iris_classes=("Ens.BusinessProcessBPL",),
        category="General",
        icon="process",
    ),
]
