"""Orders and laboratory results, as lines of HL7 text."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from hie_runtime.bench import vocabulary as words
from hie_runtime.bench.hl7segments import stamp
from hie_runtime.messages.hl7.escape import escape

LINE_BREAK = "\\.br\\"


def order(draw: random.Random, placer: str, now: datetime) -> list[str]:
    """ORC with OBR, or RXO for the pharmacy, and a note."""
    code, name, department = draw.choice(words.ORDERABLES)
    priority = "S" if draw.random() < 0.15 else "R"
    action = draw.choices(("NW", "CA", "XO"), (0.9, 0.06, 0.04))[0]
    clinician = "^".join(draw.choice(words.CLINICIANS)[:3]) + "^^^Dr"
    timing = f"1^once^^{stamp(now)}^^{priority}"
    lines = [f"ORC|{action}|{placer}|||SC||{timing}||{stamp(now)}|||{clinician}"]
    if department == words.PHARMACY:
        lines += [f"RXO|{code}^{name}^LOCAL|1||TAB^Tablet", "RXR|PO^Oral"]
    else:
        fields = ["OBR", "1", placer, "", f"{code}^{name}^LOCAL", "", stamp(now), *[""] * 9, clinician]
        lines.append("|".join([*fields, *[""] * 7, department, "", "", timing]))
    note = escape(f"Bleep ward before collecting; Größe 1^2 cm noted & isolation if {code} positive")
    return [*lines, f"NTE|1|P|{note}"]


def result(draw: random.Random, number: int, panel: words.Panel, filler: str, now: datetime) -> list[str]:
    """One ORC, OBR and what was found: numbers, or a report in long texts."""
    status = draw.choices(("F", "P", "C"), (0.85, 0.1, 0.05))[0]
    placer = f"OC{filler[1:].partition('^')[0]}"
    fields = ["OBR", str(number), placer, filler, f"{panel.code}^{panel.name}^LOCAL", "", ""]
    fields += [stamp(now - timedelta(minutes=95)), *[""] * 6, stamp(now - timedelta(minutes=70))]
    fields += ["BLD" if panel.observations else "SPEC", "C1001^Byrne^Niamh^^^Dr", *[""] * 5, stamp(now), ""]
    lines = [f"ORC|RE|{placer}|{filler}", "|".join([*fields, panel.section, status])]
    return lines + (_values(draw, panel, status) if panel.observations else _report(draw, panel, status))


def _values(draw: random.Random, panel: words.Panel, status: str) -> list[str]:
    lines = []
    for number, seen in enumerate(panel.observations, 1):
        value = max(0.0, draw.gauss(seen.mean, (seen.high - seen.low) * 0.38))
        if draw.random() < 0.01:
            value = seen.high * 2.6
        if value > seen.high * 2:
            flag = "HH"
        else:
            flag = "H" if value > seen.high else "L" if value < seen.low else "N"
        what, limits = f"{seen.code}^{seen.name}^LOCAL", f"{seen.low:g}-{seen.high:g}"
        shown, unit = f"{value:.{seen.digits}f}", escape(seen.unit)
        lines.append(f"OBX|{number}|NM|{what}||{shown}|{unit}|{limits}|{flag}|||{status}")
        if flag == "HH":
            lines.append(f"NTE|1|L|Telephoned to the ward, read back by {draw.choice(words.FEMALE)}")
    return lines


def _report(draw: random.Random, panel: words.Panel, status: str) -> list[str]:
    """A long formatted text, then its conclusion line by line."""
    count = draw.choice((8, 20, 60, 140)) if panel.code == "HIST" else draw.randint(2, 6)
    body = LINE_BREAK.join(escape(draw.choice(words.FINDINGS[panel.section])) for _ in range(count))
    lines = [f"OBX|1|FT|{panel.code}^{panel.name}^LOCAL||{body}||||||{status}"]
    for number in range(2, draw.randint(3, 5)):
        text = escape(draw.choice(words.FINDINGS[panel.section]))
        lines.append(f"OBX|{number}|TX|CONC^Conclusion^LOCAL|{number - 1}|{text}||||||{status}")
    return [*lines, "NTE|1|L|Reported by Dr Özdemir; sample kept 14 days, kühl gelagert"]
