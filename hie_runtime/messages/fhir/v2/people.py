"""PID, PD1, NK1, AL1, IN1 and MRG (v2-to-FHIR guide, segment maps)."""

from __future__ import annotations

from hie_runtime.messages.fhir.v2 import tables
from hie_runtime.messages.fhir.v2.bundle import BundleMaker, references
from hie_runtime.messages.fhir.v2.datatypes import (
    Json,
    address,
    code,
    concept,
    contact_point,
    human_name,
    identifier,
    language,
    lean,
    mapped_concept,
)
from hie_runtime.messages.fhir.v2.reading import Seg

ACTIVE = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "code": "active"}]}  # fmt: skip


def patient(pid: Seg, make: BundleMaker) -> Json:
    """PID → Patient."""
    numbers = [identifier(one) for one in (*pid.all(2), *pid.all(3), *pid.all(4))]
    account = identifier(pid(18))
    if account and "type" not in account:
        account = {"type": {"coding": [{"system": f"{tables.V2}0203", "code": "AN"}]}, **account}
    telecom = [
        *(contact_point(one, "home") for one in pid.all(13)), *(contact_point(one, "work") for one in pid.all(14)),
        *(contact_point(one) for one in pid.all(40)),
    ]  # fmt: skip
    content: Json = {
        "identifier": _distinct([*numbers, account]),
        "name": [one for field in (*pid.all(5), *pid.all(9)) if (one := human_name(field))],
        "telecom": [one for one in telecom if one],
        "gender": tables.GENDER.get(pid.text(8)),
        "birthDate": make.times.date(pid.text(7)),
        "address": [one for field in pid.all(11) if (one := address(field))],
        "maritalStatus": _marital(pid.text(16)),
        "communication": [{"language": spoken}] if (spoken := language(pid(15))) else None,
    }
    if died := make.times.date_time(pid.text(29)):
        content["deceasedDateTime"] = died
    elif pid.text(30) in ("Y", "N"):
        content["deceasedBoolean"] = pid.text(30) == "Y"
    if pid.text(25).isdigit():
        content["multipleBirthInteger"] = int(pid.text(25))
    elif pid.text(24) in ("Y", "N"):
        content["multipleBirthBoolean"] = pid.text(24) == "Y"
    return make.add("Patient", _kept_false(content))


def _kept_false(content: Json) -> Json:
    return {name: value for name, value in content.items() if value not in (None, "", [], {})}


def _distinct(found: list[Json | None]) -> list[Json]:
    kept: list[Json] = []
    for one in found:
        if one and one not in kept:
            kept.append(one)
    return kept


def _marital(text: str) -> Json | None:
    if text == "U":
        return {"coding": [{"system": f"{tables.V3}NullFlavor", "code": "UNK"}, {"system": f"{tables.V2}0002", "code": "U"}]}  # fmt: skip
    return mapped_concept(text, tables.MARITAL, f"{tables.V3}MaritalStatus", "0002")


def details(pd1: Seg, who: Json, make: BundleMaker) -> None:
    """PD1 → Patient.generalPractitioner, managingOrganization."""
    practices = [make.organization(one) for one in pd1.all(3)]
    found = references(*(make.practitioner(one) for one in pd1.all(4)), *practices)
    if found:
        who["generalPractitioner"] = found


def merged(mrg: Seg, who: Json, make: BundleMaker) -> None:
    """MRG → the Patient that is no longer used, and Patient.link between the two; nothing for one that only names an
    account or visit."""
    numbers = [one for field in (*mrg.all(1), *mrg.all(4)) if (one := identifier(field))]
    if not numbers:
        return
    names = [one for field in mrg.all(7) if (one := human_name(field))]
    old = make.add("Patient", {"identifier": numbers, "name": names})
    old["active"] = False
    old["link"] = [{"other": make.ref(who), "type": "replaced-by"}]
    who.setdefault("link", []).append({"other": make.ref(old), "type": "replaces"})


def relation(nk1: Seg, who: Json, make: BundleMaker) -> None:
    """NK1 → RelatedPerson."""
    kinds = [one for number, table in ((3, "0063"), (7, "0131")) for field in nk1.all(number) if (one := concept(field, table))]  # fmt: skip
    telecom = [
        *(contact_point(one) for one in nk1.all(5)),
        *(contact_point(one, "work") for one in nk1.all(6)),
    ]
    content = lean({
        "identifier": [one for field in nk1.all(33) if (one := identifier(field))],
        "relationship": kinds, "name": [one for field in nk1.all(2) if (one := human_name(field))],
        "telecom": [one for one in telecom if one], "gender": tables.GENDER.get(nk1.text(15)),
        "birthDate": make.times.date(nk1.text(16)),
        "address": [one for field in nk1.all(4) if (one := address(field))],
        "period": lean({"start": make.times.date_time(nk1.text(8)), "end": make.times.date_time(nk1.text(9))}),
    })  # fmt: skip
    if content:
        make.add("RelatedPerson", {"patient": make.ref(who), **content})


def allergy(al1: Seg, who: Json, make: BundleMaker) -> None:
    """AL1 → AllergyIntolerance."""
    what = concept(al1(3))
    if what is None:
        return
    severity = al1.text(4)
    manifestations = [{"text": one.whole} for one in al1.all(5)]
    category = tables.ALLERGY_CATEGORY.get(al1.text(2))
    make.add("AllergyIntolerance", {
        "clinicalStatus": ACTIVE, "code": what, "patient": make.ref(who), "category": [category] if category else None,
        "criticality": None if manifestations else tables.CRITICALITY.get(severity),
        "onsetDateTime": make.times.date_time(al1.text(6)),
        "reaction": [lean({"manifestation": manifestations, "severity": tables.SEVERITY.get(severity)})] if manifestations else None,
    })  # fmt: skip


def coverage(in1: Seg, who: Json, make: BundleMaker) -> None:
    """IN1 → Coverage, with its payor."""
    name = in1(4)
    number = in1(3)(1)
    payor = lean({"identifier": [{"value": number}] if number else None, "name": name(1)})
    if payor is None:
        return
    organization = make.once("Organization", payor)
    groups = (("group", in1.text(8), in1.text(9)), ("plan", in1(2)(1), in1(2)(2)))
    make.add("Coverage", {
        "status": "active", "type": concept(in1(15), "0086"), "subscriberId": in1.text(36),
        "beneficiary": make.ref(who), "relationship": concept(in1(17), "0063"),
        "period": lean({"start": make.times.date_time(in1.text(12)), "end": make.times.date_time(in1.text(13))}),
        "payor": [make.ref(organization)],
        "class": [
            lean({"type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/coverage-class", "code": kind}]}, "value": value, "name": shown})
            for kind, value, shown in groups if value
        ],
    })  # fmt: skip


def diagnosis(dg1: Seg, who: Json, visit: Json | None, make: BundleMaker) -> None:
    """DG1 → Condition, and Encounter.diagnosis."""
    what = concept(dg1(3)) or lean({"text": dg1(4).whole})
    if what is None:
        return
    if dg1.text(4) and "text" not in what:
        what["text"] = dg1.text(4)
    condition = make.add("Condition", {
        "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-category", "code": "encounter-diagnosis"}]}],
        "code": what, "subject": make.ref(who), "encounter": make.ref(visit) if visit else None,
        "onsetDateTime": make.times.date_time(dg1.text(5)),
        "asserter": next((one for field in dg1.all(16) if (one := make.practitioner(field))), None),
    })  # fmt: skip
    if visit is not None:
        use = code(dg1.text(6))
        rank = dg1.text(15)
        part: Json = {"condition": make.ref(condition)}
        if use:
            part["use"] = {"coding": [{"system": f"{tables.V2}0052", "code": use}]}
        if rank.isdigit() and int(rank) > 0:
            part["rank"] = int(rank)
        visit.setdefault("diagnosis", []).append(part)
