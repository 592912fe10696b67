"""HL7 v2 to FHIR R4, by the mappings of HL7's v2-to-FHIR implementation guide (STU 1)."""
