"""Transforms between other documents than HL7 are told apart before a message comes."""

import pytest

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.compile import TransformEnvironment, compile_transform
from hie_runtime.transforms.errors import TransformError
from hie_runtime.transforms.model import TransformDefinition

MESSAGE = HL7Message(b"MSH|^~\\&|A|B|C|D|2026||ADT^A01|1|P|2.5\rPID|1||7\r")


@pytest.mark.parametrize("side", ["source", "target"])
@pytest.mark.parametrize("kind", ["EnsLib.EDI.XML.Document", "EnsLib.EDI.X12.Document", "Ens.StringRequest"])
def test_another_document_is_a_problem_when_compiled_and_an_error_when_run(side, kind):
    definition = TransformDefinition.model_validate({"name": "T", "create": "copy", f"{side}_class": kind})
    made = compile_transform(definition, TransformEnvironment())
    (problem,) = made.problems
    assert f"{side} class '{kind}' is no HL7 message" in str(problem)
    with pytest.raises(TransformError, match="is no HL7 message; allowed are EnsLib.HL7.Message"):
        made.apply(MESSAGE)


def test_a_class_of_the_site_is_noted_and_taken_for_hl7():
    definition = TransformDefinition(name="T", create="copy", source_class="Site.HL7Message")
    made = compile_transform(definition, TransformEnvironment())
    assert ["'Site.HL7Message' is not known" in str(problem) for problem in made.problems] == [True]
    assert made.apply(MESSAGE).raw == MESSAGE.raw


@pytest.mark.parametrize("kind", ["EnsLib.HL7.Message", "EnsLib.HL7.Segment", ""])
def test_hl7_classes_have_no_problem(kind):
    definition = TransformDefinition(name="T", create="copy", source_class=kind, target_class=kind)
    assert compile_transform(definition, TransformEnvironment()).problems == []
