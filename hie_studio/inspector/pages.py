"""The pages of the inspector that were built: kept for the forms that will be shown again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hie_studio.inspector.form_model import Form
from hie_studio.inspector.page import FormPage, shape_of

# A page is a few hundred widgets: enough for the classes of most productions, few enough to restyle.
PAGES_KEPT = 8


class Pages(QVBoxLayout):
    """Holds pages; at most one of them is ``shown``. ``make`` makes the page of a form."""

    def __init__(self, make: Callable[[Form, QWidget], FormPage], body: QWidget) -> None:
        super().__init__()
        self.setSpacing(0)
        self._make = make
        self._body = body
        self.kept: list[FormPage] = []  # the one seen last at the end
        self.shown: FormPage | None = None

    def take(self, form: Form) -> FormPage:
        """The page for a form, to be shown now."""
        page = self._page_of(form)
        self.shown = page
        return page

    def prepare(self, form: Form) -> FormPage | None:
        """A page for a form that is not shown yet; None when there is one, or there are enough."""
        if len(self.kept) >= PAGES_KEPT or any(page.shape == shape_of(form) for page in self.kept):
            return None
        page = self._page_of(form)
        self.kept.insert(0, self.kept.pop())
        page.show_form(form)
        return page

    def _page_of(self, form: Form) -> FormPage:
        shape = shape_of(form)
        page = next((one for one in self.kept if one.shape == shape), None)
        if page is not None:
            self.kept.remove(page)
        else:
            page = self._make(form, self._body)
            self.addWidget(page)
        self.kept.append(page)
        if len(self.kept) > PAGES_KEPT:
            self._drop(next(one for one in self.kept if one is not self.shown))
        return page

    def _drop(self, page: FormPage) -> None:
        self.kept.remove(page)
        self.removeWidget(page)
        page.hide()
        page.deleteLater()
