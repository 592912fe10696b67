"""What the functions of expressions do, in a line each with an example. Knows no widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def rule_function_help(name: str) -> str:
    """What a function of rules does, which transforms call as ``..Name()``; "" for one of the site's own."""
    words, example = {**_of_texts(), **_of_lists(), **_of_values(), **_of_the_workspace()}.get(name, ("", ""))
    return f"{words} · {name}({example})" if words else ""


def intrinsic_help(name: str) -> str:
    """What a function of ObjectScript does, by its name without ``$``; "" for one that is not known."""
    words, example = _of_objectscript().get(name, ("", ""))
    return f"{words} · ${name}({example})" if words else ""


def _of_texts() -> dict[str, tuple[str, str]]:
    return {
        "Contains": (translate("Functions", "Whether a text holds another"), 'x, "ICU"'),
        "DoesNotContain": (translate("Functions", "Whether a text does not hold another"), 'x, "ICU"'),
        "StartsWith": (translate("Functions", "Whether a text begins so"), 'x, "A0"'),
        "DoesNotStartWith": (translate("Functions", "Whether a text does not begin so"), 'x, "A0"'),
        "EndsWith": (translate("Functions", "Whether a text ends so"), 'x, "T"'),
        "Like": (
            translate("Functions", "Whether a text is like a pattern: % is any text, _ one character"),
            'x, "90%"',
        ),
        "NotLike": (
            translate("Functions", "Whether a text is not like a pattern: % is any text, _ one character"),
            'x, "90%"',
        ),
        "Matches": (
            translate("Functions", "Whether a text matches a pattern: 6N are six digits"),
            'x, "6N"',
        ),
        "DoesNotMatch": (
            translate("Functions", "Whether a text does not match a pattern: 6N are six digits"),
            'x, "6N"',
        ),
        "RegexMatch": (
            translate("Functions", "Whether a text matches a regular expression"),
            'x, "[0-9]{6}"',
        ),
        "ToUpper": (translate("Functions", "The text in capitals"), "x"),
        "ToLower": (translate("Functions", "The text in small letters"), "x"),
        "Length": (
            translate("Functions", "How many characters a text has, or pieces with a delimiter"),
            'x, "-"',
        ),
        "SubString": (translate("Functions", "The characters from one place to another"), "x, 1, 8"),
        "Piece": (translate("Functions", "Pieces of a text, from one to another"), 'x, "-", 1, 2'),
        "Pad": (
            translate("Functions", "The text filled up to a width, on the left with a negative one"),
            'x, -8, "0"',
        ),
        "Strip": (
            translate("Functions", "The text without blanks (W) or others, at its ends (<>) or everywhere (*)"),
            'x, "<>W"',
        ),
        "ReplaceStr": (translate("Functions", "The text with another in the place of each it holds"), 'x, "ß", "ss"'),
        "Replace": (translate("Functions", "The text with another in the place of each it holds"), 'x, "ß", "ss"'),
        "Translate": (
            translate("Functions", "The text with characters put for others, or taken out"),
            'x, "-/", "__"',
        ),
    }  # fmt: skip


def _of_lists() -> dict[str, tuple[str, str]]:
    return {
        "In": (translate("Functions", "Whether a value is in a list"), 'x, "A01,A04,A08"'),
        "NotIn": (translate("Functions", "Whether a value is not in a list"), 'x, "A01,A04,A08"'),
        "IntersectsList": (
            translate("Functions", "Whether two lists, <a><b>, have something in common"),
            'x, "<MR><PI>"',
        ),
        "DoesNotIntersectList": (
            translate("Functions", "Whether two lists, <a><b>, have nothing in common"),
            'x, "<MR><PI>"',
        ),
    }


def _of_values() -> dict[str, tuple[str, str]]:
    return {
        "If": (translate("Functions", "One value when a condition is true, else another"), 'x="F", "W", "M"'),
        "Not": (translate("Functions", "Whether a condition is not true"), 'x="F"'),
        "Min": (translate("Functions", "The smallest of up to eight numbers"), "x, 100"),
        "Max": (translate("Functions", "The largest of up to eight numbers"), "x, 100"),
        "Round": (translate("Functions", "A number rounded to some decimals"), "x, 2"),
        "ConvertDateTime": (
            translate("Functions", "A date or time from one form into another"),
            'x, "%Y%m%d", "%d.%m.%Y"',
        ),
        "CurrentDateTime": (translate("Functions", "The time now, in a form"), '"%Y%m%d%H%M%S"'),
        "Schedule": (
            translate("Functions", "Whether a schedule is on now, or at a time"),
            '"START:WEEK-00-01T08:00:00"',
        ),
    }  # fmt: skip


def _of_the_workspace() -> dict[str, tuple[str, str]]:
    return {
        "Lookup": (
            translate("Functions", "What a lookup table has for a key, else a value of your own"),
            '"Wards", x, "unknown"',
        ),
        "Exists": (translate("Functions", "Whether a lookup table has a key"), '"Wards", x'),
        "Rule": (translate("Functions", "What other rules return for the message"), '"Other.Rules"'),
        "InFile": (
            translate("Functions", "Whether a value is a line of a file of the workspace"),
            'x, "vip.txt"',
        ),
        "NotInFile": (
            translate("Functions", "Whether a value is no line of a file of the workspace"),
            'x, "vip.txt"',
        ),
        "InFileColumn": (
            translate("Functions", "Whether a value is in a column of a file of the workspace"),
            'x, "vip.tsv", 2',
        ),
    }


def _of_objectscript() -> dict[str, tuple[str, str]]:
    return {
        "piece": (translate("Functions", "Pieces of a text, from one to another"), 'x,"-",1,2'),
        "extract": (translate("Functions", "The characters from one place to another"), "x,1,8"),
        "length": (
            translate("Functions", "How many characters a text has, or pieces with a delimiter"),
            'x,"-"',
        ),
        "horolog": (translate("Functions", "Now, as days since 1840 and seconds of the day"), ""),
        "zdate": (
            translate("Functions", "The date of a number of days: format 8 is 20261231, 3 is 2026-12-31"),
            "$horolog,8",
        ),
        "zdateh": (translate("Functions", "The number of days of a date in a format"), '"20261231",8'),
        "ztime": (translate("Functions", "The time of seconds since midnight, in a format"), "36000,1"),
        "ztimeh": (translate("Functions", "The seconds since midnight of a time"), '"10:00:00"'),
        "zdatetime": (translate("Functions", "Date and time of days and seconds, in formats"), "$horolog,3,1"),
        "zdatetimeh": (translate("Functions", "Days and seconds of a date and time"), '"2026-12-31 10:00:00",3'),
        "translate": (
            translate("Functions", "The text with characters put for others, or taken out"),
            'x,"-/","__"',
        ),
        "char": (translate("Functions", "The characters of some codes"), "13,10"),
        "ascii": (translate("Functions", "The code of a character of a text"), "x,1"),
        "zstrip": (
            translate("Functions", "The text without blanks (W) or others, at its ends (<>) or everywhere (*)"),
            'x,"<>W"',
        ),
        "zconvert": (translate("Functions", "The text in capitals (U), small letters (L) or as words (W)"), 'x,"U"'),
        "find": (translate("Functions", "Where a text stands in another: the place behind it, 0 where it does not"), 'x,"-"'),
        "justify": (translate("Functions", "The text to the right of a width, a number with some decimals"), "x,8,2"),
        "replace": (translate("Functions", "The text with another in the place of each it holds"), 'x,"ß","ss"'),
        "reverse": (translate("Functions", "The text from its end to its beginning"), "x"),
        "zabs": (translate("Functions", "A number without its sign"), "x"),
        "number": (translate("Functions", "A text as a number, nothing when it is none"), "x"),
    }  # fmt: skip
