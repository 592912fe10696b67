"""Every problem of a workspace that shows without running it."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hie_runtime.components.registry import Component, ComponentKind, ComponentRegistry, registry
from hie_runtime.components.settings import Kind, SettingsModel
from hie_runtime.config.certificates import certificates
from hie_runtime.config.check_routes import check_logic, check_routes
from hie_runtime.config.hl7_schemas import check_schemas
from hie_runtime.config.model import ItemConfig, name_list
from hie_runtime.config.problems import Problem, Severity
from hie_runtime.config.settings import idle_settings, settings_problems

if TYPE_CHECKING:
    from hie_runtime.config.workspace_files import Workspace

# iris-semantics 1.2: characters an item name may not hold
_NAME_FORBIDDEN = re.compile(r'[|;,:\[<>\\/&"]')
_WINDOWS_PATH = re.compile(r"^([A-Za-z]:[\\/]|\\\\)")
_SECRET = re.compile(r"(^|_)(password|passwd|passphrase|secret|api_key|token)$")


def check_workspace(workspace: Workspace, components: ComponentRegistry | None = None) -> list[Problem]:
    """All problems of the production, its rules and its transforms, placed in their files.

    ``components`` stands in for the installed components."""
    known = components or registry()
    return [
        *_names(workspace),
        *_items(workspace, known),
        *_placed(workspace, check_routes(workspace, known)),
        *_placed(workspace, _ports(workspace, known)),
        *_placed(workspace, _tls(workspace)),
        *_placed(workspace, check_schemas(workspace)),
        *check_logic(workspace),
    ]


def _placed(workspace: Workspace, problems: Iterator[Problem], occurrence: int = 0) -> Iterator[Problem]:
    for problem in problems:
        if problem.file:
            yield problem
            continue
        file, line = workspace.locate(problem.item, problem.setting, occurrence)
        yield replace(problem, file=file, line=line)


def _names(workspace: Workspace) -> Iterator[Problem]:
    counts = Counter(item.name for item in workspace.production.items)
    for name, count in counts.items():
        if count > 1:
            text = f"the name is used by {count} items; it must be unique"
            problem = Problem(Severity.ERROR, text, item=name, code="duplicate-item")
            yield from _placed(workspace, iter([problem]), occurrence=1)
        found = _NAME_FORBIDDEN.search(name)
        if found or name[0] in "!$._" or name[-1] in "!$." or name == "*":
            text = (
                'item names may not hold | ; , : [ < > \\ / & ", start with ! $ . _, end with ! $ . or be *'
            )
            yield from _placed(workspace, iter([Problem(Severity.ERROR, text, item=name, code="item-name")]))


def _items(workspace: Workspace, known: ComponentRegistry) -> Iterator[Problem]:
    seen: Counter[str] = Counter()
    for item in workspace.production.items:
        component = known.get(item.class_name)
        found = _unknown_class(item, known) if component is None else _item(workspace, item, component)
        yield from _placed(workspace, found, occurrence=seen[item.name])
        seen[item.name] += 1


def _unknown_class(item: ItemConfig, known: ComponentRegistry) -> Iterator[Problem]:
    iris = known.by_iris.get(item.class_name)
    if iris is not None:
        hint = (
            f"it is the IRIS name of {iris.class_name}; import the IRIS production to have its settings too"
        )
    else:
        hint = "the item is kept, messages sent to it wait in its queue"
    text = f"class {item.class_name!r} has no counterpart; {hint}"
    yield Problem(Severity.WARNING, text, item=item.name, setting="class_name", code="unknown-class")


def _item(workspace: Workspace, item: ItemConfig, component: Component) -> Iterator[Problem]:
    yield from (_softened(item, problem) for problem in settings_problems(item, component))
    yield from (_softened(item, problem) for problem in _references(workspace, item, component))
    yield from idle_settings(item, component)
    yield from _languages(item)
    yield from _secrets(item)
    if (
        item.pool_size > 1
        and component.kind is not ComponentKind.SERVICE
        and not item.settings.host.get("order_key")
    ):
        text = f"{item.pool_size} workers keep the order per source connection only; set order_key to keep it per patient"
        yield Problem(Severity.INFO, text, item=item.name, setting="pool_size", code="pool-order")


def _softened(item: ItemConfig, problem: Problem) -> Problem:
    """A disabled item does not keep the others from running."""
    return (
        problem
        if item.enabled or problem.severity is not Severity.ERROR
        else replace(problem, severity=Severity.WARNING)
    )


def _languages(item: ItemConfig) -> Iterator[Problem]:
    """Settings that are a little language of their own."""
    from hie_runtime.config.schedule import ScheduleError, parse_schedule
    from hie_runtime.hosts.reply_codes import ReplyCodeError, parse_reply_code_actions

    try:
        parse_schedule(item.schedule)
    except ScheduleError as error:
        yield Problem(Severity.ERROR, str(error), item=item.name, setting="schedule", code="schedule")
    actions = item.settings.host.get("reply_code_actions")
    if isinstance(actions, str) and actions.strip():
        try:
            parse_reply_code_actions(actions)
        except ReplyCodeError as error:
            problem = Problem(Severity.ERROR, str(error), item=item.name, setting="host.reply_code_actions",
                              code="reply-code-actions")  # fmt: skip
            yield _softened(item, problem)


def _secrets(item: ItemConfig) -> Iterator[Problem]:
    """Architecture section 1: no secret is ever in the file. The value is not repeated here."""
    for target, values in (("adapter", item.settings.adapter), ("host", item.settings.host)):
        for name, value in values.items():
            if _SECRET.search(name.lower()) and isinstance(value, str) and value:
                text = "looks like a secret in the file; name an entry of the credentials store instead"
                yield Problem(
                    Severity.WARNING, text, item=item.name, setting=f"{target}.{name}", code="secret-in-file"
                )


def _references(workspace: Workspace, item: ItemConfig, component: Component) -> Iterator[Problem]:
    for target, model in (("adapter", component.adapter_settings), ("host", component.host_settings)):
        values: dict[str, Any] = getattr(item.settings, target)
        for name, value in values.items():
            kind = _kind(model, name)
            if value in ("", None, []) or kind is None:
                continue
            for severity, code, text in _reference_problems(workspace, kind, value):
                yield Problem(severity, text, item=item.name, setting=f"{target}.{name}", code=code)
    if component.class_name.endswith("BusinessProcessBPL") and not item.settings.host.get("process"):
        yield Problem(
            Severity.ERROR, "names no process", item=item.name, setting="host.process", code="no-process"
        )
    if component.class_name.endswith("RoutingEngine") and not (
        item.settings.host.get("business_rule_name") or item.settings.host.get("target_config_names")
    ):
        text = "names no rule and no targets: its messages go nowhere"
        setting = "host.business_rule_name"
        yield Problem(Severity.WARNING, text, item=item.name, setting=setting, code="no-rule")


def _kind(model: type[SettingsModel] | None, name: str) -> str | None:
    field = model.model_fields.get(name) if model else None
    extra = field.json_schema_extra if field else None
    return str(extra.get("kind", "")) or None if isinstance(extra, dict) else None


def _reference_problems(workspace: Workspace, kind: str, value: Any) -> Iterator[tuple[Severity, str, str]]:
    if kind == Kind.RULE and str(value).strip() not in workspace.rules:
        yield Severity.ERROR, "missing-rule", f"rule {value!r} is not in the workspace's rules folder"
    elif kind == Kind.TRANSFORM:
        for name in name_list(value):
            if not _has_transform(workspace, name):
                text = f"transform {name!r} is not in the workspace's transforms folder"
                yield Severity.ERROR, "missing-transform", text
    elif kind == Kind.PROCESS and str(value).strip() not in workspace.processes:
        yield (
            Severity.ERROR,
            "missing-process",
            f"process {value!r} is not in the workspace's processes folder",
        )
    elif kind == Kind.LOOKUP and value not in workspace.lookups:
        yield Severity.ERROR, "missing-lookup", f"table {value!r} is not in the workspace's lookups folder"
    elif (
        kind == Kind.TLS and value not in workspace.production.tls and value != "!SFTP"
    ):  # IRIS: not TLS but SFTP
        text = f"TLS configuration {value!r} is not in the production's tls section; supply it"
        yield Severity.ERROR, "missing-tls", text
    elif kind == Kind.CREDENTIALS:
        text = f"credentials {value!r} are to be supplied on the machine that runs this"
        yield Severity.INFO, "supply-credentials", text
    elif kind in (Kind.PATH, Kind.FILE) and isinstance(value, str):
        yield from _path_problems(workspace.path, kind, value)


def _has_transform(workspace: Workspace, name: str) -> bool:
    from hie_runtime.transforms.library import TransformLibrary

    return name in TransformLibrary.from_workspace(workspace.transforms, workspace.path, workspace.lookups)


def _path_problems(folder: Path, kind: str, value: str) -> Iterator[tuple[Severity, str, str]]:
    if _WINDOWS_PATH.match(value) and os.name != "nt":
        text = f"{value!r} is a Windows path; on this system it would name a file in the workspace"
        yield Severity.WARNING, "windows-path", text
        return
    if "\0" in value:
        yield Severity.ERROR, "path", f"{value!r} is not a path"
        return
    try:
        yield from _places_problems(folder / value, kind, value)
    except OSError as error:
        yield Severity.ERROR, "path", f"{value[:80]!r}...: {error.strerror}"


def _places_problems(path: Path, kind: str, value: str) -> Iterator[tuple[Severity, str, str]]:
    """Raises OSError for a name no file can have."""
    if kind == Kind.PATH and path.exists() and not path.is_dir():
        # not an error: the item tries again until there is a folder
        yield Severity.WARNING, "not-a-folder", f"{value!r} is a file; a folder is expected"
    elif kind == Kind.FILE and not path.exists():
        yield Severity.WARNING, "missing-path", f"{value!r} does not exist"
    elif kind == Kind.PATH and Path(value).is_absolute() and not path.parent.exists():
        # a folder is made when the item starts; one far from any other is a slip or a drive not there
        yield Severity.WARNING, "missing-path", f"{value!r} does not exist, nor does the folder it is in"


def _ports(workspace: Workspace, known: ComponentRegistry) -> Iterator[Problem]:
    used: dict[str, list[tuple[str, str]]] = {}
    for item in workspace.production.items:
        component = known.get(item.class_name)
        port = str(item.settings.adapter.get("port", "")).strip()
        if component is None or component.kind is not ComponentKind.SERVICE or not item.enabled or not port:
            continue
        own = str(item.settings.adapter.get("local_interface") or "")
        for name, interface in used.get(port, ()):
            if own == interface or not own or not interface:  # empty: all interfaces
                text = f"port {port} is used by {name!r} too; one of them cannot listen"
                yield Problem(Severity.ERROR, text, item=item.name, setting="adapter.port", code="port-twice")
                break
        used.setdefault(port, []).append((item.name, own))


def _tls(workspace: Workspace) -> Iterator[Problem]:
    now = datetime.now(UTC)
    for found in certificates(workspace.production.tls, workspace.path):
        if text := found.remark(now):
            setting = f"tls.{found.configuration}.{found.setting}"
            yield Problem(Severity.WARNING, text, setting=setting, code="certificate")
    for name, config in workspace.production.tls.items():
        for field in ("certificate_file", "private_key_file", "ca_file", "revocation_file"):
            value = str(getattr(config, field))
            if value and "\0" not in value and not (workspace.path / value).is_file():
                text = f"{value!r} does not exist; supply it on the machine that runs this"
                yield Problem(Severity.WARNING, text, setting=f"tls.{name}.{field}", code="missing-path")
        if config.private_key_credentials:
            text = f"credentials {config.private_key_credentials!r} are to be supplied on the machine that runs this"
            yield Problem(
                Severity.INFO, text, setting=f"tls.{name}.private_key_credentials", code="supply-credentials"
            )
