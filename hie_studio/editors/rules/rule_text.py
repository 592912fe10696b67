"""Rules as text on the clipboard: the YAML of a rules file, to be mailed, kept or pasted elsewhere. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication

from hie_runtime.config.formats import YAMLText, parse_source
from hie_runtime.config.problems import ConfigError
from hie_runtime.config.workspace_files import dump
from hie_runtime.errors import HIEError
from hie_runtime.rules.model import Rule, RuleDefinition, RuleSet
from hie_studio.wording import in_words

translate = QCoreApplication.translate


class RuleTextError(HIEError):
    """A text that holds no rules."""


def rules_text(rules: Sequence[Rule]) -> str:
    """Rules as text, as a rules file lists them."""
    return YAMLText().text(dump(RuleSet(rules=list(rules))))


def rules_in(text: str) -> list[Rule]:
    """The rules of a text: some rules, a single one, or a whole rules file (YAML or JSON). Raises RuleTextError."""
    try:
        data = parse_source(text.encode("utf-8"), Path("clipboard.yaml"), "clipboard").data
        rules = _rules(data)
    except ConfigError as error:
        raise _no_rules(str(error.problems[0])) from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(one) for one in first["loc"])
        raise _no_rules(f"{place}: {first['msg']}") from error
    if not rules:
        raise _no_rules(translate("Rules", "rules begin with “rules:”, as in a rules file"))
    return rules


def _rules(data: dict[str, Any]) -> list[Rule]:
    if "rule_sets" in data:
        whole = RuleDefinition.model_validate({"name": "clipboard", **data})
        return [rule for rule_set in whole.rule_sets for rule in rule_set.rules]
    if "rules" in data:
        return list(RuleSet.model_validate(data).rules)
    return [Rule.model_validate(data)] if "when" in data else []


def _no_rules(why: str) -> RuleTextError:
    words = translate("Rules", "The clipboard holds no rules: {why}")
    return RuleTextError(words.format(why=in_words(why)))
