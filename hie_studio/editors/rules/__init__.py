"""The editor of business rules."""

from hie_studio.editors.rules.editor import RuleEditor as RuleEditor
