"""Random productions for round trips."""

from __future__ import annotations

import string

from hypothesis import strategies as st

from hie_runtime.config.model import ItemConfig, ItemSettings, ProductionConfig, TLSConfig

plain = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=12)
awkward = st.sampled_from(
    [
        "two\nlines",
        "1",
        "true",
        " padded ",
        "\r",
        "a\x01b",
        "]]>",
        "|^~\\&",
        "# not a comment",
        "null",
        "- x",
        "a: b",
        "",
        "\U0001f3e5",
    ]
)
names = st.text(string.ascii_letters + ". äé", min_size=1, max_size=10).filter(
    lambda name: name.strip() == name
)
values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(10**9), 10**9),
              st.floats(allow_nan=False, allow_infinity=False, width=32), plain, awkward),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(names, inner, max_size=3)),
    max_leaves=4,
)  # fmt: skip
keys = st.one_of(names, plain.filter(bool))
extras = st.dictionaries(st.sampled_from(["x_site", "Custom", "since"]), values, max_size=2)


@st.composite
def items(draw: st.DrawFn) -> ItemConfig:
    settings = ItemSettings.model_validate(
        {
            "adapter": draw(st.dictionaries(keys, values, max_size=3)),
            "host": draw(st.dictionaries(keys, values, max_size=3)),
            **draw(st.dictionaries(st.sampled_from(["other", "Third"]), values, max_size=1)),
        }
    )
    return ItemConfig.model_validate(
        {
            "name": draw(st.one_of(names, awkward.filter(bool))),
            "class_name": draw(names),
            "category": draw(plain),
            "pool_size": draw(st.integers(0, 9)),
            "enabled": draw(st.booleans()),
            "comment": draw(st.one_of(plain, awkward)),
            "settings": settings,
            **draw(extras),
        }
    )


@st.composite
def productions(draw: st.DrawFn) -> ProductionConfig:
    return ProductionConfig.model_validate(
        {
            "name": draw(names),
            "description": draw(st.one_of(plain, awkward)),
            "testing_enabled": draw(st.booleans()),
            "actor_pool_size": draw(st.integers(1, 9)),
            "shutdown_timeout": draw(st.floats(0, 3600)),
            "tls": {name: TLSConfig(ca_file="ca.pem") for name in draw(st.lists(names, max_size=1))},
            "items": draw(st.lists(items(), max_size=3, unique_by=lambda item: item.name)),
            "canvas": draw(st.dictionaries(names, values, max_size=2)),
            **draw(extras),
        }
    )
