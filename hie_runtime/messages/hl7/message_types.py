"""Which structure a message type has: HL7 table 0354, chapters 3 to 13 of 2.3.1 and of 2.4 to 2.8.

Types not named here are structures themselves (``ORU_R01``), as every event is in 2.1 and 2.2.
"""

from __future__ import annotations

from collections.abc import Container

# structure: the events that use it beside its own
_UP_TO_2_3_1 = {
    "ADT_A01": "A04 A05 A08 A13 A14 A28 A31",
    "ADT_A02": "A21 A22 A23 A25 A26 A27 A29 A32 A33",
    "ADT_A06": "A07",
    "ADT_A09": "A10 A11 A15",
    "ADT_A24": "A37",
    "ADT_A30": "A34 A35 A36 A46 A47 A48 A49",
    "ADT_A39": "A40 A41 A42",
    "ADT_A43": "A44",
    "ADT_A50": "A51",
    "BAR_P01": "P05",
}
_FROM_2_4 = {
    "ADT_A01": "A04 A08 A13",
    "ADT_A05": "A14 A28 A31",
    "ADT_A06": "A07",
    "ADT_A09": "A10 A11 A12",
    "ADT_A21": "A22 A23 A25 A26 A27 A29 A32 A33",
    "ADT_A30": "A34 A35 A36 A46 A47 A48 A49",
    "ADT_A39": "A40 A41 A42",
    "ADT_A43": "A44",
    "ADT_A50": "A51",
    "ADT_A52": "A53",
    "ADT_A54": "A55",
    "ADT_A61": "A62",
    "MFN_M01": "M14",
    "ORU_R30": "R31 R32",
    "QBP_Q21": "Q22 Q23 Q24",
    "QBP_Q15": "Q17",
}
_ALL = {
    "CRM_C01": "C02 C03 C04 C05 C06 C07 C08",
    "CSU_C09": "C10 C11 C12",
    "MDM_T01": "T03 T05 T07 T09 T11",
    "MDM_T02": "T04 T06 T08 T10",
    "MFK_M01": "M02 M03 M04 M05 M06 M07 M08 M09 M10 M11 M12 M13 M14 M15",
    "ORM_O01": "",
    "PEX_P07": "P08",
    "PGL_PC6": "PC7 PC8",
    "PMU_B01": "B02",
    "PMU_B04": "B05 B06",
    "PPG_PCG": "PCH PCJ",
    "PPP_PCB": "PCC PCD",
    "PPR_PC1": "PC2 PC3",
    "REF_I12": "I13 I14 I15",
    "RPA_I08": "I09 I10 I11",
    "RPI_I01": "I04",
    "RQA_I08": "I09 I10 I11",
    "RQC_I05": "I06",
    "RQI_I01": "I02 I03",
    "RRI_I12": "I13 I14 I15",
    "SIU_S12": "S13 S14 S15 S16 S17 S18 S19 S20 S21 S22 S23 S24 S26 S27",
    "SRM_S01": "S02 S03 S04 S05 S06 S07 S08 S09 S10 S11",
    "SRR_S01": "S02 S03 S04 S05 S06 S07 S08 S09 S10 S11",
}


def _by_type(*tables: dict[str, str]) -> dict[str, str]:
    return {
        f"{structure[:3]}_{event}": structure
        for table in tables
        for structure, events in table.items()
        for event in events.split()
    }


_EARLY, _LATE = _by_type(_UP_TO_2_3_1, _ALL), _by_type(_FROM_2_4, _ALL)
# hl7apy lists these events as structures of their own, the standard's table does not
_SCHEDULING = "SIU_S"


def structure_of_type(version: str, message_type: str, known: Container[str]) -> str:
    """The structure of ``ADT_A08`` in an HL7 version; "" when the version has none for it.

    known: structures of the version.
    """
    if message_type in known and not message_type.startswith(_SCHEDULING):
        return message_type
    found = (_EARLY if version < "2.4" else _LATE).get(message_type, message_type)
    if found in known:
        return found
    return "ACK" if message_type.startswith("ACK_") and "ACK" in known else ""
