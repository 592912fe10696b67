"""How a rule is explained: tried as routing tries it, with all that it read."""

from __future__ import annotations

from collections.abc import Callable

from hie_runtime.errors import HIEError
from hie_runtime.rules.compiled import CompiledRule, Stop, run_steps
from hie_runtime.rules.context import Context, NotCalledError
from hie_runtime.rules.routing import Routing, RuleError, RuleExplanation


def explain_rule(
    rule: CompiledRule, context: Context, routing: Routing, failed: Callable[[str, str, HIEError], RuleError]
) -> tuple[RuleExplanation, bool]:
    """The rule as tried for the message of the context, and whether no later one is tried.

    failed: makes the error of a place, a condition ("" for an action) and a cause.
    """
    skipped = rule.skipped(context)
    if skipped:
        return RuleExplanation(rule.label, skipped=skipped), False
    context.read = {}  # each rule shows all it reads
    reason, condition, acting, error, stopped, unknown = "", "", False, "", False, False
    try:
        for branch in rule.branches:
            reason, condition = branch.reason, branch.condition
            if branch.test(context):
                acting = True
                run_steps(branch.steps, context, routing)
                break
        else:
            reason = rule.otherwise_reason if rule.otherwise else ""
            acting = bool(rule.otherwise)
            run_steps(rule.otherwise, context, routing)
    except Stop:
        stopped = True
    except RuleError as problem:
        error, unknown = str(problem), _not_called(problem)
    except HIEError as problem:
        error, unknown = str(failed(reason, "" if acting else condition, problem)), _not_called(problem)
    if error or not acting:
        reason = ""
    stopped = stopped or bool(error)
    values, error = dict(context.read), "" if unknown else error
    told = RuleExplanation(rule.label, reason, bool(reason), "", condition, values, error, unknown)
    return told, stopped


def _not_called(error: BaseException | None) -> bool:
    """Whether what is amiss is only that a function of the site's own is not called here."""
    while error is not None:
        if isinstance(error, NotCalledError):
            return True
        error = error.__cause__
    return False
