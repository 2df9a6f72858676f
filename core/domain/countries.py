"""Codes of states in machine-readable zones and their ISO 3166-1 letters.

Source: ICAO Doc 9303, part 3, section 5: the three letters of ISO 3166-1 and the additions
that are not ISO (D, RKS, GBD, UNO, XXA, EUE, UTO for specimens and others).

>>> alpha2("D"), alpha2("KAZ"), alpha2("UNO")
('DE', 'KZ', None)
>>> icao("DE"), icao("XK")
('D', 'RKS')
"""

_ISO = """
AD AND, AE ARE, AF AFG, AG ATG, AI AIA, AL ALB, AM ARM, AO AGO, AQ ATA, AR ARG, AS ASM,
AT AUT, AU AUS, AW ABW, AX ALA, AZ AZE, BA BIH, BB BRB, BD BGD, BE BEL, BF BFA, BG BGR,
BH BHR, BI BDI, BJ BEN, BL BLM, BM BMU, BN BRN, BO BOL, BQ BES, BR BRA, BS BHS, BT BTN,
BV BVT, BW BWA, BY BLR, BZ BLZ, CA CAN, CC CCK, CD COD, CF CAF, CG COG, CH CHE, CI CIV,
CK COK, CL CHL, CM CMR, CN CHN, CO COL, CR CRI, CU CUB, CV CPV, CW CUW, CX CXR, CY CYP,
CZ CZE, DE DEU, DJ DJI, DK DNK, DM DMA, DO DOM, DZ DZA, EC ECU, EE EST, EG EGY, EH ESH,
ER ERI, ES ESP, ET ETH, FI FIN, FJ FJI, FK FLK, FM FSM, FO FRO, FR FRA, GA GAB, GB GBR,
GD GRD, GE GEO, GF GUF, GG GGY, GH GHA, GI GIB, GL GRL, GM GMB, GN GIN, GP GLP, GQ GNQ,
GR GRC, GS SGS, GT GTM, GU GUM, GW GNB, GY GUY, HK HKG, HM HMD, HN HND, HR HRV, HT HTI,
HU HUN, ID IDN, IE IRL, IL ISR, IM IMN, IN IND, IO IOT, IQ IRQ, IR IRN, IS ISL, IT ITA,
JE JEY, JM JAM, JO JOR, JP JPN, KE KEN, KG KGZ, KH KHM, KI KIR, KM COM, KN KNA, KP PRK,
KR KOR, KW KWT, KY CYM, KZ KAZ, LA LAO, LB LBN, LC LCA, LI LIE, LK LKA, LR LBR, LS LSO,
LT LTU, LU LUX, LV LVA, LY LBY, MA MAR, MC MCO, MD MDA, ME MNE, MF MAF, MG MDG, MH MHL,
MK MKD, ML MLI, MM MMR, MN MNG, MO MAC, MP MNP, MQ MTQ, MR MRT, MS MSR, MT MLT, MU MUS,
MV MDV, MW MWI, MX MEX, MY MYS, MZ MOZ, NA NAM, NC NCL, NE NER, NF NFK, NG NGA, NI NIC,
NL NLD, NO NOR, NP NPL, NR NRU, NU NIU, NZ NZL, OM OMN, PA PAN, PE PER, PF PYF, PG PNG,
PH PHL, PK PAK, PL POL, PM SPM, PN PCN, PR PRI, PS PSE, PT PRT, PW PLW, PY PRY, QA QAT,
RE REU, RO ROU, RS SRB, RU RUS, RW RWA, SA SAU, SB SLB, SC SYC, SD SDN, SE SWE, SG SGP,
SH SHN, SI SVN, SJ SJM, SK SVK, SL SLE, SM SMR, SN SEN, SO SOM, SR SUR, SS SSD, ST STP,
SV SLV, SX SXM, SY SYR, SZ SWZ, TC TCA, TD TCD, TF ATF, TG TGO, TH THA, TJ TJK, TK TKL,
TL TLS, TM TKM, TN TUN, TO TON, TR TUR, TT TTO, TV TUV, TW TWN, TZ TZA, UA UKR, UG UGA,
UM UMI, US USA, UY URY, UZ UZB, VA VAT, VC VCT, VE VEN, VG VGB, VI VIR, VN VNM, VU VUT,
WF WLF, WS WSM, YE YEM, YT MYT, ZA ZAF, ZM ZMB, ZW ZWE,
"""

ALPHA3: dict[str, str] = {
    two: three
    for two, three in (pair.split() for pair in _ISO.replace("\n", " ").split(",") if pair.strip())
}
"""ISO 3166-1: two letters to three."""

_STATE_OF_ALPHA3 = {three: two for two, three in ALPHA3.items()}

SPECIMEN = "UTO"
"""Utopia, the state of Doc 9303's specimens."""

_OTHER_CODES_OF_STATES = {
    "D": "DE",
    "RKS": "XK",
    "GBD": "GB",
    "GBN": "GB",
    "GBO": "GB",
    "GBP": "GB",
    "GBS": "GB",
}

STATELESS = frozenset({"XXA"})
REFUGEES = frozenset({"XXB", "XXC"})
UNSPECIFIED = frozenset({"XXX"})

ORGANISATIONS = frozenset(
    {
        "EUE",  # European Union, laissez-passer
        "IAO",  # International Civil Aviation Organization
        "UNA",  # a specialised agency of the United Nations
        "UNK",  # United Nations Interim Administration Mission in Kosovo
        "UNO",  # United Nations
        "XBA",  # African Development Bank
        "XCC",  # Caribbean Community
        "XCE",  # Council of Europe
        "XCO",  # Common Market for Eastern and Southern Africa
        "XDC",  # Southern African Development Community
        "XEC",  # Economic Community of West African States
        "XES",  # Organisation of Eastern Caribbean States
        "XIM",  # African Export-Import Bank
        "XMP",  # Parliamentary Assembly of the Mediterranean
        "XOM",  # Sovereign Military Order of Malta
        "XPO",  # Interpol
    }
)

NO_LONGER_USED = frozenset({"ANT", "NTZ"})
"""Still in ICAO's list for older documents; there is no such code in ISO any more."""

CODES: frozenset[str] = (
    frozenset(_STATE_OF_ALPHA3)
    | frozenset(_OTHER_CODES_OF_STATES)
    | STATELESS
    | REFUGEES
    | UNSPECIFIED
    | ORGANISATIONS
    | NO_LONGER_USED
    | {SPECIMEN}
)
"""Every code that may stand in a zone as issuing state or nationality."""


def is_code(code: str) -> bool:
    """Whether ICAO's list has this code (without its fillers)."""
    return code in CODES


def alpha2(code: str) -> str | None:
    """ISO's two letters for a code of a zone; None where there is no state behind it."""
    return _STATE_OF_ALPHA3.get(code) or _OTHER_CODES_OF_STATES.get(code)


def to_alpha2(code: str) -> str:
    """ISO's two letters, or the code itself where it names no state of ISO's list."""
    return alpha2(code) or code


def icao(state: str) -> str | None:
    """The code a zone uses for ISO's two letters, or None for letters ISO does not know."""
    exceptions = {"DE": "D", "XK": "RKS"}
    return exceptions.get(state) or ALPHA3.get(state)


def is_state(state: str) -> bool:
    """Whether two letters name a state or territory of ISO 3166-1, or Kosovo."""
    return state in ALPHA3 or state == "XK"
