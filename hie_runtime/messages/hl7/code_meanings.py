"""What the codes of much used HL7 tables mean, in our own words; which codes a version has is in its own tables.

``code=meaning`` separated by ``; ``. A code that two versions use with other meanings is left out.
"""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "0001": "F=Female; M=Male; O=Other; U=Unknown; A=Ambiguous; N=Not applicable; X=Non-binary",
    "0002": "A=Separated; D=Divorced; M=Married; S=Single; W=Widowed; C=Common-law marriage; G=Living together; "
    "P=Domestic partner; R=Registered partnership; E=Legally separated; N=Annulled; I=Interlocutory; B=Unmarried; "
    "U=Unknown; O=Other; T=Unreported",
    "0003": "A01=Admission; A02=Transfer; A03=Discharge; A04=Registration; A05=Pre-admission; "
    "A06=Outpatient becomes inpatient; A07=Inpatient becomes outpatient; A08=Update of patient information; "
    "A09=Patient leaves, tracking; A10=Patient arrives, tracking; A11=Admission cancelled; A12=Transfer cancelled; "
    "A13=Discharge cancelled; A14=Pending admission; A15=Pending transfer; A16=Pending discharge; A17=Swap of beds; "
    "A18=Merge of patients; A19=Query for a patient; A20=Bed status; A21=Leave of absence begins; "
    "A22=Leave of absence ends; A23=Record deleted; A24=Patients linked; A25=Pending discharge cancelled; "
    "A26=Pending transfer cancelled; A27=Pending admission cancelled; A28=Person added; A29=Person deleted; "
    "A30=Persons merged; A31=Person updated; A32=Arrival cancelled; A33=Departure cancelled; "
    "A34=Merge, patient identifier; A35=Merge, account number; A36=Merge, patient identifier and account number; "
    "A37=Patients unlinked; A38=Pre-admission cancelled; A39=Merge of persons; A40=Merge, identifier list; "
    "A41=Merge of accounts; A42=Merge of visits; A43=Identifiers moved; A44=Account moved; A45=Visit moved; "
    "A47=Identifier list changed; A49=Account number changed; A50=Visit number changed; A54=Attending doctor changed; "
    "A55=Change of attending doctor cancelled; A60=Allergies updated; M02=Staff master file; O01=Order; "
    "O02=Response to an order; O09=Pharmacy order; O11=Encoded pharmacy order; O13=Pharmacy dispense; "
    "O17=Pharmacy administration; O19=General order; O21=Laboratory order; O23=Imaging order; P03=Charge posted; "
    "R01=Result, unsolicited; S12=Appointment booked; S13=Appointment rescheduled; S14=Appointment changed; "
    "S15=Appointment cancelled; S17=Appointment deleted; S26=Patient did not come; T02=Document with content; "
    "T01=Document notification; T11=Document cancelled; V04=Vaccinations, unsolicited",
    "0004": "B=Obstetrics; C=Commercial account; E=Emergency; I=Inpatient; N=Not applicable; O=Outpatient; "
    "P=Pre-admission; R=Recurring patient; U=Unknown",
    "0007": "A=Accident; E=Emergency; L=Labour and delivery; R=Routine; N=Newborn; U=Urgent; C=Elective",
    "0008": "AA=Accepted; AE=Error; AR=Rejected; CA=Accepted for processing; CE=Error, not accepted; CR=Rejected, not accepted",
    "0009": "A0=No functional limits; A1=Ambulates with device; A2=Wheelchair; A3=Comatose; A4=Disoriented; "
    "A5=Vision impaired; A6=Hearing impaired; A7=Speech impaired; A8=Non-English speaking; B1=Oxygen therapy; "
    "B2=Special equipment; B3=Amputee; B4=Mastectomy; B5=Paraplegic; B6=Pregnant",
    "0017": "CG=Charge; CD=Credit; PY=Payment; AJ=Adjustment",
    "0027": "S=Stat; A=As soon as possible; R=Routine; P=Preoperative; T=Timing critical",
    "0038": "A=Some results; CA=Cancelled; CM=Completed; DC=Discontinued; ER=Error, order not found; HD=On hold; "
    "IP=In process; RP=Replaced; SC=Scheduled",
    "0048": "ADV=Advice and diagnosis; ANU=Nursing unit; APN=Patient name lookup; DEM=Demographics; OTH=Other; "
    "RES=Results; VXI=Vaccinations",
    "0052": "A=Admitting; W=Working; F=Final",
    "0061": "NPI=National provider check digit; ISO=ISO 7064; M10=Modulo 10; M11=Modulo 11",
    "0062": "01=Patient asked; 02=Doctor ordered; 03=Census",
    "0063": "SEL=Self; SPO=Spouse; DOM=Life partner; CHD=Child; GCH=Grandchild; NCH=Natural child; SCH=Stepchild; "
    "FCH=Foster child; DEP=Handicapped dependent; WRD=Ward of court; PAR=Parent; MTH=Mother; FTH=Father; "
    "CGV=Care giver; GRD=Guardian; GRP=Grandparent; EXF=Extended family; SIB=Sibling; BRO=Brother; SIS=Sister; "
    "FND=Friend; OAD=Other adult; EME=Employee; EMR=Employer; ASC=Associate; EMC=Emergency contact; OWN=Owner; "
    "TRA=Trainer; MGR=Manager; NON=None; UNK=Unknown; OTH=Other",
    "0065": "A=Add to the specimen; G=Generated, reflex; L=Lab takes the specimen; O=Specimen by others; "
    "P=Pending specimen; R=Revised; S=Schedule the tests",
    "0069": "SUR=Surgical; MED=Medical; CAR=Cardiac; URO=Urology; PUL=Pulmonary",
    "0074": "AU=Audiology; BG=Blood gases; BLB=Blood bank; CG=Cytogenetics; CH=Chemistry; CP=Cytopathology; "
    "CT=CAT scan; CTH=Cardiac catheterisation; CUS=Cardiac ultrasound; EC=Electrocardiography; EN=Electroneuro; "
    "GE=Genetics; HM=Haematology; ICU=Bedside monitoring; IMM=Immunology; LAB=Laboratory; MB=Microbiology; "
    "MCB=Mycobacteriology; MYC=Mycology; NMR=Magnetic resonance; NMS=Nuclear medicine; NRS=Nursing measures; "
    "OSL=Outside laboratory; OT=Occupational therapy; OTH=Other; OUS=Obstetric ultrasound; PF=Pulmonary function; "
    "PHR=Pharmacy; PHY=Physician; PT=Physical therapy; RAD=Radiology; RC=Respiratory care; RT=Radiation therapy; "
    "RUS=Radiology ultrasound; RX=Radiograph; SP=Surgical pathology; SR=Serology; TX=Toxicology; VR=Virology; "
    "VUS=Vascular ultrasound; XRC=Cineradiography",
    "0076": "ACK=Acknowledgement; ADT=Patient administration; BAR=Billing account; DFT=Financial transaction; "
    "MDM=Document; MFN=Master file; ORM=Order; ORR=Order response; ORU=Result; OML=Laboratory order; OMI=Imaging order; "
    "OMG=Clinical order; OMP=Pharmacy order; RDE=Encoded pharmacy order; RDS=Pharmacy dispense; RAS=Pharmacy administration; "
    "RGV=Pharmacy give; SIU=Schedule information; SRM=Schedule request; VXU=Vaccination; QRY=Query; QBP=Query by parameter; "
    "RSP=Query response; REF=Referral; RRI=Referral response; PPR=Patient problem; ORL=Laboratory order response",
    "0078": "L=Below low normal; H=Above high normal; LL=Below lower panic limit; HH=Above upper panic limit; "
    "<=Below the scale; >=Above the scale; N=Normal; A=Abnormal; AA=Very abnormal; U=Significant change up; "
    "D=Significant change down; B=Better; W=Worse; S=Susceptible; R=Resistant; I=Intermediate; MS=Moderately susceptible; "
    "VS=Very susceptible; POS=Positive; NEG=Negative; IND=Indeterminate",
    "0080": "N=Nothing is wrong; B=Both; E=Error; S=Standard; D=Data",
    "0083": "D=Outlier days; C=Outlier cost",
    "0085": "C=Corrected; D=Deleted; F=Final; I=In laboratory, pending; N=Not asked for; O=Order detail only; "
    "P=Preliminary; R=Entered, not verified; S=Partial; U=Final, without change of the value; W=Wrong, of another patient; "
    "X=Cannot be obtained",
    "0091": "D=Deferred; I=Immediate",
    "0103": "D=Debugging; P=Production; T=Training",
    "0105": "L=Ancillary department; P=Orderer; O=Other",
    "0112": "01=Home; 02=Transferred to a hospital; 03=Transferred to nursing care; 07=Left against advice; 20=Died",
    "0116": "C=Closed; H=Housekeeping; O=Occupied; U=Unoccupied; K=Contaminated; I=Isolated",
    "0119": "NW=New order; OK=Accepted; UA=Unable to accept; CA=Cancel; OC=Cancelled; CR=Cancelled as requested; "
    "UC=Unable to cancel; DC=Discontinue; OD=Discontinued; DR=Discontinued as requested; UD=Unable to discontinue; "
    "HD=Hold; OH=On hold; HR=On hold as requested; UH=Unable to hold; RL=Release; OE=Released; OR=Released as requested; "
    "UR=Unable to release; RP=Replace; RU=Replaced unsolicited; RO=Replacement order; RQ=Replaced as requested; "
    "UM=Unable to replace; PA=Parent order; CH=Child order; XO=Change; XX=Changed unsolicited; UX=Unable to change; "
    "XR=Changed as requested; DE=Data errors; RE=Results follow; RR=Request received; SR=Response to a status request; "
    "SS=Send status; SC=Status changed; SN=Send number; NA=Number assigned; CN=Combined result; RF=Refill; "
    "AF=Refill approved; DF=Refill denied; FU=Refilled unsolicited; OF=Refilled as requested; UF=Unable to refill; "
    "LI=Link; UN=Unlink; OP=Outpatient notice; PY=Copied note",
    "0121": "E=Exceptions; R=Same as E and replacements; D=Same as R and parents; F=Same as D and confirmations; N=Only the number",
    "0123": "O=Order received, no specimen; I=Specimen received, incomplete; S=Scheduled, not done; A=Some results; "
    "P=Preliminary; C=Corrected; R=Stored, not verified; F=Final; X=Cancelled; Y=No order on record; Z=No record of the patient",
    "0124": "CART=Cart; PORT=Portable unit; WALK=Walks; WHLC=Wheelchair",
    "0125": "AD=Address; CE=Coded; CF=Coded, formatted; CK=Identifier with check digit; CN=Identifier and name; CP=Price; "
    "CX=Identifier; DT=Date; ED=Encapsulated data; FT=Formatted text; MO=Money; NM=Number; PN=Person name; "
    "RP=Reference pointer; SN=Structured number; ST=String; TM=Time; TN=Telephone; TS=Time stamp; TX=Text; "
    "XAD=Extended address; XCN=Extended person; XON=Extended organisation; XPN=Extended name; XTN=Extended telephone; "
    "CWE=Coded with exceptions; CNE=Coded without exceptions; DTM=Date and time; ID=Coded value; IS=Coded value, site",
    "0126": "CH=Characters; LI=Lines; PG=Pages; RD=Records; ZO=Site's own",
    "0127": "DA=Drug; FA=Food; MA=Various; MC=Contraindication; EA=Environment; AA=Animal; PA=Plant; LA=Pollen",
    "0128": "SV=Severe; MO=Moderate; MI=Mild; U=Unknown",
    "0131": "E=Employer; C=Emergency contact; F=Federal agency; I=Insurance company; N=Next of kin; S=State agency; "
    "O=Other; U=Unknown",
    "0136": "Y=Yes; N=No",
    "0148": "$=Charge; P=Payment",
    "0155": "AL=Always; NE=Never; ER=Only on errors or rejections; SU=Only on success",
    "0161": "N=Not allowed; G=Generic allowed; T=Therapeutic allowed",
    "0162": "AP=Apply externally; B=Buccal; DT=Dental; EP=Epidural; ET=Endotracheal; GTT=Gastrostomy tube; GU=Irrigant; "
    "IA=Intra-arterial; IB=Intrabursal; ID=Intradermal; IH=Inhalation; IM=Intramuscular; IN=Intranasal; IP=Intraperitoneal; "
    "IT=Intrathecal; IV=Intravenous; MM=Mucous membrane; NG=Nasogastric; NS=Nasal; OP=Ophthalmic; OT=Otic; PO=Oral; "
    "PR=Rectal; SC=Subcutaneous; SL=Sublingual; TD=Transdermal; TL=Translingual; TP=Topical; VG=Vaginal; OTH=Other",
    "0175": "MAD=Added; MDL=Deleted; MUP=Updated; MDC=Deactivated; MAC=Reactivated",
    "0178": "REP=Replace the file; UPD=Change the file",
    "0180": "MAD=Added; MDL=Deleted; MUP=Updated; MDC=Deactivated; MAC=Reactivated",
    "0190": "B=Business; BA=Bad address; BDL=Birth delivery; BR=Birth residence; C=Current or temporary; F=Country of origin; "
    "H=Home; L=Legal address; M=Mailing; N=Birth; O=Office; P=Permanent; RH=Registry home; SH=Shipping; V=Vacation; BI=Billing; S=Service",
    "0200": "A=Alias; B=Birth; C=Adopted; D=Display; I=Licensing; L=Legal; M=Maiden; N=Nickname; P=Of the partner; "
    "R=Registered; S=Pseudonym; T=Tribal; U=Unspecified; BAD=Bad name; TEMP=Temporary",
    "0201": "ASN=Answering service; BPN=Beeper; EMR=Emergency; NET=Network address; ORN=Other residence; "
    "PRN=Primary residence; VHN=Vacation home; WPN=Work; PRS=Personal",
    "0202": "BP=Beeper; CP=Mobile; FX=Fax; Internet=E-mail; MD=Modem; PH=Telephone; TDD=Deaf telephone; TTY=Teletypewriter; "
    "X.400=X.400 e-mail; SAT=Satellite telephone",
    "0203": "AN=Account number; AM=American Express; ANON=Anonymous; BA=Bank account; BR=Birth registry; BRN=Breed registry; "
    "DI=Diner's Club; DL=Driver's licence; DN=Doctor number; DR=Donor registration; DS=Discover; EI=Employee number; "
    "EN=Employer number; FI=Facility number; GI=Guarantor, internal; GN=Guarantor, external; HC=Health card; "
    "JHN=Jurisdictional health number; LN=Licence; LR=Local registry; MA=Medicaid number; MC=Medicare number; "
    "MCN=Microchip; MR=Medical record number; MS=MasterCard; NE=National employer; NH=National health plan; "
    "NI=National person number; NII=National insurer; NNxxx=National person number, country; NPI=National provider number; "
    "PEN=Pension number; PI=Patient internal number; PN=Person number; PPN=Passport; PRC=Permanent resident card; "
    "PRN=Provider number; PT=Patient external number; RR=Railroad retirement; RRI=Regional registry; SL=State licence; "
    "SR=State registry; SS=Social security number; TAX=Tax number; U=Unspecified; UPIN=Physician number; VN=Visit number; "
    "VS=Visa; WC=WIC number; WCN=Workers' compensation; XX=Organisation number; DFN=Drug furnishing number",
    "0204": "A=Alias; D=Display; L=Legal; SL=Stock exchange listing",
    "0206": "A=Add; D=Delete; U=Update; X=No change",
    "0207": "A=Archive; R=Restore; I=Initial load; T=Current processing",
    "0211": "ASCII=ASCII; 8859/1=Latin 1; 8859/2=Latin 2; 8859/15=Latin 9; UNICODE=Unicode; UNICODE UTF-8=UTF-8",
    "0224": "A=Arrived; I=In transport; N=Not arrived",
    "0225": "R=Routine; S=Stat; N=None",
    "0270": "AR=Autopsy report; CD=Cardiodiagnostics; CN=Consultation; DI=Diagnostic imaging; DS=Discharge summary; "
    "ED=Emergency report; HP=History and physical; OP=Operative report; PC=Psychiatric consultation; PH=Psychiatric history; "
    "PN=Procedure note; PR=Progress note; SP=Surgical pathology; TS=Transfer summary; CO=Correspondence",
    "0271": "DI=Dictated; DO=Documented; IP=In progress; IN=Incomplete; PA=Pre-authenticated; AU=Authenticated; LA=Legally authenticated",
    "0272": "R=Restricted; U=Usual control; V=Very restricted",
    "0273": "AV=Available; CA=Deleted; OB=Obsolete; UN=Unavailable",
    "0276": "ROUTINE=Routine; WALKIN=Came without appointment; CHECKUP=Check-up; FOLLOWUP=Follow-up; EMERGENCY=Emergency",
    "0277": "Normal=Normal; Tentative=Tentative; Complete=Complete",
    "0278": "Pending=Pending; Waitlist=Waiting list; Booked=Booked; Started=Started; Complete=Complete; Cancelled=Cancelled; "
    "Dc=Discontinued; Deleted=Deleted; Blocked=Blocked; Overbook=Overbooked; Noshow=Did not come",
    "0287": "AD=Add; CO=Correct; DE=Delete; LI=Link; UC=Unchanged; UN=Unlink; UP=Update",
    "0291": "PDF=PDF; RTF=Rich text; HTML=HTML; JPEG=JPEG; GIF=GIF; TIFF=TIFF; PNG=PNG; DICOM=DICOM; octet-stream=Bytes; "
    "x-hl7-cda-level-one=Clinical document",
    "0299": "A=No encoding; Base64=Base64; Hex=Hexadecimal",
    "0301": "DNS=Internet name; GUID=Globally unique identifier; HCD=Health care device; HL7=HL7 registration; ISO=Object identifier; "
    "L=Local; M=Local; N=Local; Random=Random bits; UUID=Universally unique identifier; x400=X.400; x500=X.500; URI=URI; "
    "CLIA=Laboratory number; CAP=College of American Pathologists; EUI64=EUI-64",
    "0305": "C=Clinic; D=Department; H=Home; N=Nursing unit; O=Provider's office; P=Phone; S=Skilled nursing",
    "0323": "A=Add; D=Delete; U=Update",
    "0357": "0=Accepted; 100=Segments in the wrong order; 101=Required field missing; 102=Data type error; "
    "103=Table value not found; 200=Message type not supported; 201=Event code not supported; 202=Processing id not supported; "
    "203=Version not supported; 204=Key not known; 205=Key is there already; 206=Record locked; 207=Internal error",
    "0396": "L=Local; LN=LOINC; SCT=SNOMED CT; I10=ICD-10; I9C=ICD-9-CM; UCUM=UCUM; HL70000=An HL7 table; MDC=Medical devices; "
    "99zzz=Local; READ=Read codes; C4=CPT-4; RXNORM=RxNorm; ISO+=ISO units",
    "0443": "AD=Admitting; AT=Attending; CP=Consulting; FHCP=Family health professional; PP=Primary care; RP=Referring; RT=Referred to",
    "0445": "AL=Patient or family says so; UD=Unable to determine",
    "0516": "E=Error; F=Fatal error; I=Information; W=Warning",
    "0532": "Y=Yes; N=No; NI=No information; NA=Not applicable; UNK=Unknown; ASKU=Asked, not known; NASK=Not asked",
}  # fmt: skip
