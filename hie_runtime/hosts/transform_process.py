"""The transform process: a router with one rule that always applies (EIP: message translator)."""

from __future__ import annotations

from hie_runtime.components.flow_processes import TransformProcessSettings
from hie_runtime.components.processes import HL7RoutingEngineSettings
from hie_runtime.components.settings import ProcessSettings
from hie_runtime.hosts.base import HostContext, HostError
from hie_runtime.hosts.routing_engine import RoutingEngine
from hie_runtime.rules.compile import RuleEnvironment, compile_rules
from hie_runtime.rules.model import RuleDefinition


class TransformProcess(RoutingEngine):
    """Puts every message through its transforms, in turn. One that fails makes the message bad."""

    def __init__(self, context: HostContext, settings: TransformProcessSettings) -> None:
        common = {name: getattr(settings, name) for name in ProcessSettings.model_fields}
        made = HL7RoutingEngineSettings(
            **common, bad_message_handler=settings.bad_message_handler, act_on_transform_error=True
        )
        super().__init__(context, made)
        self._own = settings

    @property
    def _any_kind(self) -> bool:
        """What it takes is up to its transforms: hie.XMLToHL7 takes XML."""
        return True

    async def on_init(self) -> None:
        """Make the rule. Raises HostError when a transform is not in the workspace."""
        known = self.production.transforms
        if missing := [name for name in self._own.transforms if name not in known]:
            raise HostError(f"transforms: {', '.join(missing)} not in the workspace's transforms folder")
        send = {
            "action": "send",
            "targets": self._own.target_config_names,
            "transforms": self._own.transforms,
        }
        rule = {"name": "transform", "when": [{"condition": "1", "actions": [send]}]}
        definition = RuleDefinition.model_validate({"name": self.name, "rule_sets": [{"rules": [rule]}]})
        await super().on_init()
        self._go_by(compile_rules(definition, RuleEnvironment()))
        self.in_workers = self.wants_workers(self.config.pool_size)
