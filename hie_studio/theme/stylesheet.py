"""The style sheet of the Studio, filled in from the tokens."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from hie_studio.shipped import folder
from hie_studio.theme.tokens import SMALL_PX, Tokens

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QWidget { color: $text; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QToolTip { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px 8px; }

QToolBar { background: $window; border: none; border-bottom: 1px solid $border;
  padding: 2px 8px; spacing: 2px; }
QToolBar::separator { background: $border; width: 1px; margin: 8px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 6px; color: $text; }
QToolButton:hover { background: $surface_hover; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $text_disabled; }
QToolButton::menu-indicator { image: none; }
QToolButton#run { background: $accent; color: $on_accent; padding: 4px 10px; font-weight: 500; }
QToolButton#run:hover { background: $accent_hover; }
QToolButton#run:disabled { background: $surface_hover; color: $text_disabled; }

QMenuBar { background: $window; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $surface_hover; }
QMenu { background: $surface; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QDockWidget { font-weight: 600; }
QDockWidget::title { background: $window; padding: 10px 16px 8px 16px; text-align: left; }

QStatusBar { background: $window; border-top: 1px solid $border; min-height: 26px; }
QStatusBar::item { border: none; }
QStatusBar QToolButton { padding: 1px 6px; margin: 0; }
QStatusBar QLabel { color: $text_muted; padding: 0 8px; }

QTabBar { background: $window; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $text_muted; padding: 6px 13px 6px 13px; margin: 0;
  border: 1px solid transparent; border-bottom: 2px solid transparent; }
QTabBar[room="tight"]::tab { padding: 6px 7px 6px 7px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:focus { border: 1px solid $accent; border-bottom: 2px solid $accent; border-radius: 4px; }
QTabBar::scroller { width: 48px; }
QTabBar QToolButton { background: $window; border: 1px solid transparent; padding: 2px; }
QTabBar QToolButton::left-arrow { image: url("$icons/scroll-left-$tone.svg"); width: 16px; height: 16px; }
QTabBar QToolButton::right-arrow { image: url("$icons/scroll-right-$tone.svg"); width: 16px; height: 16px; }
QTabWidget::pane { border: none; border-top: 1px solid $border; background: $surface; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateTimeEdit {
  background: $surface; border: 1px solid $border_strong; border-radius: 6px; padding: 4px 8px;
  min-height: 20px; selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $text_muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QComboBox:focus { border: 1px solid $accent; }
QTextEdit[bare="true"] { background: transparent; border: 1px solid transparent; border-radius: 4px;
  padding: 0; min-height: 0; }
QTextEdit[bare="true"]:focus { border-color: $accent; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled, QDoubleSpinBox:disabled {
  color: $text_disabled; background: $window; border-color: $border; }
QLineEdit[invalid="true"], QSpinBox[invalid="true"], QDoubleSpinBox[invalid="true"],
QComboBox[invalid="true"] { border: 1px solid $error; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$icons/chevron-$tone.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border_strong; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $text; outline: none; }

QPushButton { background: $surface; border: 1px solid $border_strong; border-radius: 6px;
  padding: 5px 14px; min-height: 20px; }
QPushButton:hover { background: $surface_hover; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border-color: $accent; }
QPushButton:default, QPushButton[primary="true"] { background: $accent; color: $on_accent;
  border-color: $accent; font-weight: 500; }
QPushButton:default:hover, QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 3px double $on_accent;
  padding: 3px 12px; }
QPushButton:disabled { color: $text_disabled; background: $window; border-color: $border; }
QPushButton[narrow="true"] { padding: 5px 8px; }
QPushButton[big="true"] { min-height: 44px; font-size: 14px; }
QPushButton:flat { background: transparent; border-color: transparent; }

QTreeView, QTableView, QListView, QTreeWidget, QListWidget, QTableWidget {
  background: $surface; alternate-background-color: $window; border: 1px solid transparent;
  outline: none; gridline-color: $border; selection-background-color: $accent_soft;
  selection-color: $text; }
QTreeView:focus, QTableView:focus, QListView:focus { border: 1px solid $accent; }
QTreeView::item, QListView::item { padding: 4px 4px; }
QListView::item { border-radius: 4px; }
QTreeView::item:hover, QListView::item:hover { background: $surface_hover; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected {
  background: $accent_soft; color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $text; border: none;
  border-bottom: 1px solid $border; padding: 6px 8px; }
QTableView QHeaderView::section:horizontal { padding: 6px 8px 6px 11px; }
QTableCornerButton::section { background: $surface; border: none; }

QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: 3px; margin: 2px; min-height: 24px;
  min-width: 24px; }
QScrollBar::handle:hover { background: $text_muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QCheckBox, QRadioButton { spacing: 8px; border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QTableView::indicator,
QListView::indicator { width: 14px; height: 14px; background: $surface; border: 1px solid $text_muted;
  border-radius: 4px; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked,
QListView::indicator:checked { background: $accent; border-color: $accent;
  image: url("$icons/tick-$tone.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $text_disabled; }
QCheckBox::indicator:checked:disabled { background: $text_disabled; }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; background: $on_accent;
  border: 5px solid $accent; }
QProgressBar { background: $surface_hover; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: $border; }
QGroupBox { border: 1px solid $border; border-radius: 8px; margin-top: 10px; padding: 12px; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; color: $text_muted; }

QLabel[muted="true"] { color: $text_muted; }
QLabel[error="true"] { color: $error; }
QLabel[small="true"] { font-size: ${small}px; }
QLabel[problem="error"] { color: $error; }
QLabel[problem="warning"] { color: $warning; }
QLabel[field="same"] { font-weight: 500; }
QLabel[field="differs"] { color: $accent; font-weight: 600; }
QToolButton[group="true"] { padding: 6px 0; font-weight: 600; text-align: left; }
QToolButton[tight="true"] { padding: 2px; }
QToolButton#categoryChip { background: $surface; border: 1px solid $border_strong; border-radius: 13px;
  padding: 3px 10px; }
QToolButton#categoryChip:hover { background: $surface_hover; }
QToolButton#categoryChip:checked { background: $accent_soft; border-color: $accent; }
QToolButton#categoryChip:focus { border-color: $accent; }
QListWidget#names { border: 1px solid $border; border-radius: 6px; padding: 1px 4px; }
QLabel[heading="true"] { font-size: 15px; font-weight: 600; }
QLabel[title="true"] { font-size: 26px; font-weight: 600; }
QFrame[card="true"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame#quickAdd { background: $surface; border: 1px solid $border_strong; border-radius: 8px; }
QFrame#banner { background: $warning_soft; border-bottom: 1px solid $border; }
QFrame#banner QLabel { color: $text; }
QGraphicsView { border: none; background: $canvas; }
""")


def stylesheet(tokens: Tokens) -> str:
    """The application's style sheet in these colours."""
    tone = "dark" if tokens.window < tokens.text else "light"
    icons = (folder("resources") / "icons").as_posix()
    return _SHEET.substitute(asdict(tokens), icons=icons, tone=tone, small=SMALL_PX)
