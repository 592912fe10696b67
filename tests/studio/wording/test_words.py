"""What the runtime says is found in its sources, recognised with values in it, and said in another language."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hie_runtime.config.problems import Problem, Severity
from hie_runtime.config.workspace import load_workspace
from hie_runtime.importers.iris.importer import IRISConfigImporter
from hie_runtime.importers.iris.report import Status
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.validate import validate
from hie_studio.wording import in_words
from hie_studio.wording.catalogue import sources
from hie_studio.wording.reading import follows, is_worded
from hie_studio.wording.template import parsed
from studio.wording.bad import bad_workspace

TREE = Path(__file__).parents[3]
SOURCES = sources()


def said(text: str, words: Mapping[str, str]) -> str:
    """The text by a dictionary."""
    return in_words(text, lambda source: words.get(source, source))


def test_the_sentences_are_those_of_the_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(TREE / "translations"))
    import worded

    assert worded.texts() == SOURCES, "run translations/update.sh"
    assert len(SOURCES) > 1400


# What stands in no sentence, nor looks like one: two values could not be told apart otherwise.
_values = st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÄÉ_%{}", min_size=1, max_size=12)


@settings(max_examples=8, deadline=None)
@given(_values, _values)
def test_every_sentence_with_values_in_it_is_recognised_and_keeps_them(value: str, other: str) -> None:
    for source in SOURCES:
        template = parsed(source)
        values = {
            place: f"{value if number % 2 else other}{number}" for number, place in enumerate(template.places)
        }
        text = template.filled(values)
        found = template.values(text)
        assert found is not None and template.filled(found) == text
        assert found == values or "" in template.literals[1:-1]  # places that touch are not told apart
        assert is_worded(text) or source == "{some} or {last}", text  # that is only of quoted values


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(SOURCES), st.lists(st.text(max_size=30), min_size=12, max_size=12))
@example("{shown} is not a port (1 to 65535)", ["{0}"] * 12)
@example("no connection to {where}: {error}", ["a: b; c", "\n", " ", "«", *["x"] * 8])
def test_no_value_is_lost_whatever_it_is(source: str, values: list[str]) -> None:
    template = parsed(source)
    text = template.filled(dict(zip(template.places, values, strict=False)))
    assert said(text, {}) == text
    marked = in_words(text, "«{}»".format)
    assert marked.replace("«", "").replace("»", "") == text.replace("«", "").replace("»", "")


def test_a_problem_is_said_with_its_place_and_its_values() -> None:
    words = {
        'item "{item}"': "Element „{item}“",
        "{shown} is not a port (1 to 65535)": "kein Port (1 bis 65535): {shown}",
        "class {class_name} has no counterpart; {hint}": "für die Klasse {class_name} gibt es nichts; {hint}",
        "the item is kept, messages sent to it wait in its queue": "Nachrichten warten",
        "no connection to {where}: {error}": "keine Verbindung zu {where}: {error}",
        "[Errno {number}] {reason}": "[Fehler {number}] {reason}",
        "Connection refused": "Verbindung abgelehnt",
        "transform {name}: {text}": "Transformation {name}: {text}",
        "{1} is none of {KINDS}": "{1} gibt es nicht, nur {KINDS}",
        "{some} or {last}": "{some} oder {last}",
        "{name} is a message, not a value; allowed is {name}.{{path}}": "{name}: erlaubt ist {name}.{{Pfad}}",
    }
    problem = Problem(
        Severity.ERROR, "70000 is not a port (1 to 65535)", "production.json", 41, "to.Lab", "adapter.port"
    )
    assert (
        said(str(problem), words)
        == "production.json:41 Element „to.Lab“, adapter.port: kein Port (1 bis 65535): 70000"
    )
    assert said(f"{problem}\n{problem.message}", words).splitlines()[1] == "kein Port (1 bis 65535): 70000"
    assert (
        said("class 'A.B' has no counterpart; the item is kept, messages sent to it wait in its queue", words)
        == "für die Klasse 'A.B' gibt es nichts; Nachrichten warten"
    )
    assert (
        said("no connection to 10.0.0.1:5: [Errno 111] Connection refused", words)
        == "keine Verbindung zu 10.0.0.1:5: [Fehler 111] Verbindung abgelehnt"
    )
    assert (
        said("transform Map, steps[0]: x is a message, not a value; allowed is x.{path}", words)
        == "Transformation Map, steps[0]: x: erlaubt ist x.{Pfad}"
    )
    assert said("'X' is none of 'A', 'B' or 'C'", words) == "'X' gibt es nicht, nur 'A', 'B' oder 'C'"


def test_a_sentence_behind_a_head_or_in_a_place_is_said_too() -> None:
    words = {
        "the body is not XML (line {line}, column {column})": "kein XML (Zeile {line}, Spalte {column})",
        "{1} refused; what was answered is compared": "{1} abgewiesen",
        "{n} messages": "{n} Nachrichten",
        "the receiver did not accept the message: it replied {shown} and {2} bytes more": "{shown} und {2} mehr",
        "nothing arrived": "nichts kam an",
    }
    text = "transform A, steps[3] (x): the body is not XML (line 3, column 5)"
    assert said(text, words) == "transform A, steps[3] (x): kein XML (Zeile 3, Spalte 5)"
    assert said("3 messages refused; what was answered is compared", words) == "3 Nachrichten abgewiesen"
    refused = "the receiver did not accept the message: it replied x15 and 7 bytes more"
    assert said(refused, words) == "x15 und 7 mehr"
    assert said("to.Lab, a.hl7: nothing arrived (b.hl7)", words) == "to.Lab, a.hl7: nichts kam an (b.hl7)"


def test_what_is_not_known_stays_and_what_is_quoted_is_nobodys_sentence() -> None:
    words = {
        "Connection refused": "abgelehnt",
        "{name} is not a path": "kein Pfad: {name}",
        "{value} is not a path": "kein Pfad: {value}",
    }
    assert said("Something else altogether", words) == "Something else altogether"
    assert said("'Connection refused' is not a path", words) == "kein Pfad: 'Connection refused'"
    assert said("", words) == ""


@pytest.mark.parametrize("wrong", ["ohne", "{other} da", "{shown", "{shown} {shown} {0}", "{shown!r}", "{}"])
def test_a_translation_that_would_lose_a_value_is_not_used(wrong: str) -> None:
    words = {"{shown} is not a port (1 to 65535)": wrong}
    assert said("7 is not a port (1 to 65535)", words) == "7 is not a port (1 to 65535)"


def test_a_text_is_recognised_in_no_time_and_none_takes_long() -> None:
    def took(text: str) -> float:
        start = time.perf_counter()
        in_words(text, "«{}»".format)
        return time.perf_counter() - start

    texts = [parsed(one).filled(dict.fromkeys(parsed(one).places, "Value 7: a")) for one in SOURCES]
    assert sorted(map(took, texts))[len(texts) // 2] < 0.005  # 0.1 ms on a machine with nothing else to do
    assert took("a: b; c, d (e) " * 250) < 5
    assert took("x" * 1_000_000) < 5


def test_what_a_bad_workspace_an_import_and_a_bad_message_say_is_known(tmp_path: Path) -> None:
    folder = bad_workspace(tmp_path / "bad")
    told = [problem.message for problem in load_workspace(folder).problems]
    report = IRISConfigImporter().import_files([TREE / "samples" / "iris"]).report
    for entry in report.entries:
        told += [entry.advice, entry.text if entry.status is not Status.CONVERTED else ""]
    bad = b"MSH|^~\\&|A|B|C|D|20260101||ADT^A01|1|P|2.4\rPID|x||||||nodate|Q\rZZZ|1\rPV1|1|?\rPV1|2|I\r"
    told += [one.text for one in validate(HL7Message(bad))]
    told = [text for text in dict.fromkeys(told) if text and not text.startswith("= ") and "→" not in text]
    unknown = [text for text in told if not is_worded(text)]
    assert not unknown
    assert len(told) > 60
    assert sum(bool(follows(text)) for text in told) > 0.8 * len(told)  # the others in parts
