"""Messages as hospitals send them, and hypothesis strategies for made-up ones."""

from hypothesis import strategies as st

ADT = (
    b"MSH|^~\\&|PAS|ROYAL|HIE|TRUST|20260101120000||ADT^A08^ADT_A01|MSG00001|P|2.5|||AL|NE||UNICODE UTF-8\r"
    b"EVN|A08|20260101120000|||JONES^SARAH\r"
    b"PID|1||9434765919^^^NHS^NH~A123456^^^ROYAL&1.2.3&ISO^MR||M\xc3\x9cLLER^ANNA^MARIA^^MRS||19700102|F|||"
    b"1 HIGH STREET^^LEEDS^^LS1 1AA^GB||0113 496 0000|||M|||123-45-6789\r"
    b"NK1|1|SMITH^JOHN|SPO|1 HIGH STREET^^LEEDS^^LS1 1AA|0113 496 0001\r"
    b"PV1|1|I|W3^B2^1^ROYAL||||C1234^HOUSE^GREG^^^DR|C9999^WILSON^JAMES|||MED|||7|||C1234^HOUSE|IP|V998877\r"
    b"ZPI|1|local \\T\\ own^x\r"
)

ORU = (
    b"MSH|^~\\&|LAB|ROYAL|HIE|TRUST|20260101||ORU^R01|L1|P|2.3\r"
    b"PID|||42\r"
    b"ORC|RE|O1\rOBR|1|O1|F1|FBC^Full count\rOBX|1|NM|WBC^White cells||5.1\rOBX|2|NM|HB^Haemoglobin||140\r"
    b"ORC|RE|O2\rOBR|1|O2|F2|UE^Urea\rOBX|1|NM|NA^Sodium||139\rOBX|2|NM|K^Potassium||4.2\rOBX|3|FT|NOTE||a\\.br\\b\r"
)

LATIN = "MSH|^~\\&|A|B|C|D|2026||ADT^A01|1|P|2.3||||||8859/1\rPID|1||7||MÜLLER^JOSÉ\r".encode("latin-1")
ODD = b"MSH:*!%$:A:B:C:D:2026::ADT*A04:77:P:2.4\rPID:1::12***NHS!13***MR::O%T%NEIL*JO$ANNE:x|y^z\r"

names = st.sampled_from(["PID", "OBX", "ZPI", "NK1", "PV1"])
_atom = st.text(st.characters(codec="latin-1", exclude_characters="\r\n"), max_size=6).map(
    lambda text: text.encode("latin-1")
)
_field = st.lists(st.one_of(_atom, st.sampled_from([b"^", b"~", b"&", b"\\", b"\\S\\"])), max_size=5).map(
    b"".join
)
_line_end = st.sampled_from([b"\r", b"\r", b"\r", b"\n", b"\r\n"])


@st.composite
def messages(draw):
    """Messages with a valid MSH and anything after it, with one kind of line end or a mixture."""
    separators = draw(
        st.sampled_from([b"|^~\\&", b"|^~\\&", b"|^~\\&", b":*!%$", b"|^~\\", b"|^", b"|^~\\&#"])
    )
    field = separators[:1]
    rows = [[b"MSH", separators[1:], *draw(st.lists(_field, max_size=20))]]
    for _ in range(draw(st.integers(0, 6))):
        name = draw(st.one_of(names.map(str.encode), st.sampled_from([b"PIDX", b"MSH", b"PI", b""])))
        rows.append([name, *draw(st.lists(_field, max_size=8))])
    end = draw(_line_end)
    mixed = draw(st.booleans())
    out = b"".join(field.join(row) + (draw(_line_end) if mixed else end) for row in rows)
    return out if draw(st.booleans()) else out.rstrip(b"\r\n")


@st.composite
def paths(draw):
    """Numeric paths of every shape."""
    segment = draw(st.one_of(names, st.just("MSH")))
    index = draw(st.sampled_from(["", "", "", "(1)", "(2)", "()", "(*)"]))
    if draw(st.integers(0, 9)) == 0:
        return segment + index
    repetition = draw(st.sampled_from(["", "", "(1)", "(2)", "()", "(*)"]))
    text = f"{segment}{index}:{draw(st.integers(1, 19))}{repetition}"
    if draw(st.booleans()):
        text += f".{draw(st.integers(1, 4))}"
        if draw(st.booleans()):
            text += f".{draw(st.integers(1, 3))}"
    return draw(st.sampled_from(["{}", "{}", "{}", "[{}]"])).format(text)
