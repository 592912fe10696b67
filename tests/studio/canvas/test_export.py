"""The canvas as a picture file, by menu and dialog."""

from __future__ import annotations

import re

import pytest
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox

from hie_studio.canvas.picture_file import PictureError, write_picture
from studio.canvas.large import large
from studio.hospital import hospital
from studio.person import ALT, CTRL, press, type_path, with_dialog


@pytest.fixture
def export(window, qtbot):
    window.document.load_state(hospital())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return lambda path: with_dialog(lambda: press(Qt.Key.Key_E, CTRL | ALT), type_path(path))


def test_the_canvas_is_exported_as_svg_with_every_name_as_text(window, export, tmp_path):
    window.selection.set(["ADT Router"])
    export(tmp_path / "ward.svg")
    assert window.banner.isVisible() and "ward.svg" in window.banner.label.text()
    tree = etree.parse(tmp_path / "ward.svg")
    words = "\n".join(tree.getroot().itertext())
    assert all(name in words for name in window.scene.nodes)
    assert "Lab demographics" in words and "<image" not in (tmp_path / "ward.svg").read_text()
    assert window.selection.items == ("ADT Router",), "the selection is as it was"


def test_the_canvas_is_exported_as_png_at_twice_its_size(window, export, tmp_path):
    export(tmp_path / "ward.png")
    image = QImage(str(tmp_path / "ward.png"))
    content = window.scene.content_rect()
    assert image.width() == round(2 * (content.width() + 128)) and len(_colours(image)) > 20


def test_the_canvas_is_exported_as_one_pdf_page_of_its_size(window, export, tmp_path):
    export(tmp_path / "ward.pdf")
    data = (tmp_path / "ward.pdf").read_bytes()
    (box,) = re.findall(rb"/MediaBox \[0 0 (\S+) (\S+)\]", data)
    content = window.scene.content_rect()
    assert float(box[0]) == pytest.approx((content.width() + 128) * 0.75, abs=1)
    assert b"/Subtype /Image" not in data, "it is drawn as vectors"


def test_a_picture_that_cannot_be_written_says_why(window, export, tmp_path, qtbot, document):
    export(tmp_path / "nowhere" / "ward.svg")
    qtbot.waitUntil(lambda: any(isinstance(one, QMessageBox) for one in QApplication.topLevelWidgets()))
    (told,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
    assert "cannot be written" in told.text() + told.informativeText()
    told.close()
    with pytest.raises(PictureError, match="nothing"):
        write_picture(document, tmp_path / "empty.svg")
    with pytest.raises(PictureError, match=r"\.svg, \.png or \.pdf"):
        write_picture(window.document, tmp_path / "ward.bmp")


def test_a_large_production_fits_into_a_png(document, tmp_path):
    document.load_state(large(300))
    write_picture(document, tmp_path / "large.png")
    image = QImage(str(tmp_path / "large.png"))
    assert 20_000_000 < image.width() * image.height() <= 64_100_000


def _colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 7)}
