"""The page docs/pictures.md: one line a view, with its pictures."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[3]
PICTURES = ROOT / "docs" / "pictures"
PAGE = ROOT / "docs" / "pictures.md"
LOOKS = ("light-100", "dark-100", "contrast-100", "light-200", "dark-200")
_BEGIN, _END = "<!-- gallery -->", "<!-- /gallery -->"


def gallery() -> str:
    """The page as it must be for the views there are."""
    from .views import VIEWS

    parts = []
    for name, show in VIEWS.items():
        title = name.replace("-", " ").capitalize()
        others = ", ".join(f"[{look.replace('-', ' ')} %](pictures/{name}-{look}.png)" for look in LOOKS[1:])
        parts.append(
            f"## {title}\n\n{show.__doc__} Also {others}.\n\n![{title}](pictures/{name}-{LOOKS[0]}.png)\n"
        )
    head, rest = PAGE.read_text().split(_BEGIN)
    return f"{head}{_BEGIN}\n\n{chr(10).join(parts)}\n{_END}{rest.split(_END)[1]}"


def write_gallery() -> None:
    """Write the page."""
    PAGE.write_text(gallery())
