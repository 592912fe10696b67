"""What the segments of HL7 v2 are called (HL7 v2.5, appendix A.3)."""

from __future__ import annotations

from functools import lru_cache

from hie_runtime.messages.hl7.schema_categories import own_segment

_NAMES = """
ACC Accident|ADD Addendum|AFF Professional affiliation|AIG Appointment: general resource
AIL Appointment: location resource|AIP Appointment: personnel resource|AIS Appointment: service|AL1 Patient allergy
APR Appointment preferences|ARQ Appointment request|AUT Authorization|BHS Batch header|BLC Blood code|BLG Billing
BPO Blood product order|BPX Blood product dispense status|BTX Blood product transfusion|BTS Batch trailer
CDM Charge description master|CER Certificate|CM0 Clinical study master|CM1 Clinical study phase
CM2 Clinical study schedule|CNS Clear notification|CON Consent|CSP Clinical study phase|CSR Clinical study registration
CSS Clinical study schedule|CTD Contact data|CTI Clinical trial identification|DB1 Disability|DG1 Diagnosis
DRG Diagnosis related group|DSC Continuation pointer|DSP Display data|ECD Equipment command
ECR Equipment command response|EDU Educational detail|EQL Embedded query language|EQP Equipment log
EQU Equipment detail|ERQ Event replay query|ERR Error|EVN Event type|FAC Facility|FHS File header
FT1 Financial transaction|FTS File trailer|GOL Goal detail|GP1 Grouping: visit|GP2 Grouping: procedure line item
GT1 Guarantor|IAM Patient adverse reaction|IIM Inventory item master|IN1 Insurance|IN2 Insurance, more
IN3 Insurance, certification|INV Inventory detail|IPC Imaging procedure control|ISD Interaction status detail
LAN Language|LCC Location charge code|LCH Location characteristic|LDP Location department|LOC Location
LRL Location relationship|MFA Master file acknowledgment|MFE Master file entry|MFI Master file identification
MRG Merge patient information|MSA Message acknowledgment|MSH Message header|NCK System clock
NDS Notification detail|NK1 Next of kin|NPU Bed status update|NSC Application status change
NST Application statistics|NTE Notes and comments|OBR Observation request|OBX Observation result
ODS Dietary orders|ODT Diet tray instructions|OM1 General observation|OM2 Numeric observation
OM3 Categorical observation|OM4 Observation specimens|OM5 Observation batteries|OM6 Calculated observations
ORC Common order|ORG Organization unit|OVR Override|PCR Possible causal relationship
PD1 Patient, more demographics|PDA Patient death and autopsy|PDC Product detail country|PEO Product experience observation
PES Product experience sender|PID Patient identification|PR1 Procedures|PRA Practitioner detail|PRB Problem details
PRC Pricing|PRD Provider data|PSH Product summary header|PTH Pathway|PV1 Patient visit|PV2 Patient visit, more
QAK Query acknowledgment|QID Query identification|QPD Query parameters|QRD Query definition (original style)
QRF Query filter (original style)|QRI Query response instance|RCP Response control|RDF Table row definition
RDT Table row data|RF1 Referral information|RGS Resource group|RMI Risk management incident|ROL Role
RQ1 Requisition detail, more|RQD Requisition detail|RXA Pharmacy administration|RXC Pharmacy component
RXD Pharmacy dispense|RXE Pharmacy encoded order|RXG Pharmacy give|RXO Pharmacy order|RXR Pharmacy route
SAC Specimen container|SCH Scheduling activity|SFT Software|SID Substance identifier|SPM Specimen
SPR Stored procedure request|STF Staff identification|TCC Test code configuration|TCD Test code detail
TQ1 Timing and quantity|TQ2 Timing and quantity relationship|TXA Transcription document header|UB1 UB82 data
UB2 UB92 data|URD Results and update definition|URS Unsolicited selection|VAR Variance|VTQ Virtual table query
"""


@lru_cache(maxsize=1)
def _standard() -> dict[str, str]:
    entries = _NAMES.strip().replace("\n", "|").split("|")
    return {entry[:3]: entry[4:] for entry in entries}


def segment_name(category: str, code: str) -> str:
    """What a segment is called: in the site's category, else in the standard; "" for one nobody knows."""
    own = own_segment(category, code)
    return (own[1].description if own is not None else "") or _standard().get(code, "")
