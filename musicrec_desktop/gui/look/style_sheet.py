"""The palette and the style sheet that are made from the tokens."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from musicrec_desktop.core.paths import resource
from musicrec_desktop.gui.look.tokens import Tokens, luminance

COVER = 28  # pixels, before the title
QUEUE_COVER = 36  # pixels, where artists stand below titles
TITLE_INDENT = 52  # of the first column's heading, to stand over the text beside the covers

CLEAR = "clear"  # no words: what empties a field


def palette(tokens: Tokens) -> QPalette:
    """Return the palette that widgets without a style sheet rule draw with."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: tokens.surface,
        roles.Base: tokens.content,
        roles.AlternateBase: tokens.surface,
        roles.Button: tokens.raised,
        roles.ToolTipBase: tokens.raised,
        roles.WindowText: tokens.text,
        roles.Text: tokens.text,
        roles.ButtonText: tokens.text,
        roles.ToolTipText: tokens.text,
        roles.PlaceholderText: tokens.text_muted,
        roles.Highlight: tokens.selection,
        roles.HighlightedText: tokens.text,
        roles.Link: tokens.accent,
        roles.Accent: tokens.accent,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.text_muted))
    return result


def style_sheet(t: Tokens, *, from_right: bool = False) -> str:
    """Return the application's style sheet.

    Parameters
    ----------
    t : Tokens
    from_right : bool
        Whether the window is read from right to left. Qt mirrors where parts stand, but not
        the padding that leaves them room, nor which part of a slider is behind its handle.
    """
    return "".join(
        (
            _texts_and_frames(t),
            _lines(t),
            _buttons(t, from_right=from_right),
            _folder_chooser(t, from_right=from_right),
            _tables(t, from_right=from_right),
            _tabs_and_menus(t),
            _numbers_and_choices(t, from_right=from_right),
            _switches(t, from_right=from_right),
            _sliders_and_bars(t, from_right=from_right),
        )
    )


def _texts_and_frames(t: Tokens) -> str:
    """Frames, cards and labels."""
    return f"""
    QMainWindow, #content {{ background: {t.content}; }}
    QWidget {{ color: {t.text}; }}
    #sidebar, #sidebar-inside, #side, #similar, #transport, #mini {{ background: {t.surface}; }}
    #sidebar {{ border-right: 1px solid {t.line}; }}
    #mini {{ border: 1px solid {t.line}; }}
    #transport {{ border-top: 1px solid {t.line}; }}
    QLabel {{ background: transparent; }}
    QLabel[role="section"] {{ color: {t.text_muted}; font-size: 12px; letter-spacing: 0.5px; }}
    QLabel[role="heading"] {{ font-size: 16px; font-weight: 600; }}
    QLabel#page-heading {{ min-height: {30 if t.compact else 34}px; }}
    QLabel[role="display"] {{ font-size: 24px; font-weight: 700; }}
    QLabel[role="title"] {{ font-size: 15px; font-weight: 600; }}
    QLabel[role="secondary"] {{ color: {t.text_secondary}; font-size: 14px; }}
    QLabel[role="small"] {{ color: {t.text_secondary}; font-size: 13px; }}
    QLabel[role="muted"] {{ color: {t.text_muted}; font-size: 12px; }}
    QLabel[role="chip"] {{ background: {t.raised}; color: {t.text_secondary};
        border-radius: 10px; padding: 2px 10px; font-size: 12px; }}
    QFrame[role="card"] {{ background: {t.surface}; border: 1px solid {t.line};
        border-radius: 8px; }}
    QFrame[role="line"] {{ background: {t.line}; border: none; }}
    QLabel[role="problem"] {{ color: {t.error}; }}
    """  # no words


def _lines(t: Tokens) -> str:
    """Fields for text."""
    field = 4 if t.compact else 7
    return f"""
    QLineEdit {{ lineedit-clear-button-icon: url("{picture(CLEAR, dark=t.dark)}"); }}
    QLineEdit {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 8px;
        padding: {field}px 8px; selection-background-color: {t.accent};
        selection-color: {t.on_accent}; }}
    QPlainTextEdit[role="field"] {{ background: {t.raised}; border: 1px solid {t.line};
        border-radius: 8px; padding: 4px; selection-background-color: {t.accent};
        selection-color: {t.on_accent}; }}
    QLineEdit[narrowing="true"] {{ background: {t.selection}; border: 1px solid {t.accent}; }}
    QLineEdit:focus, QPlainTextEdit[role="field"]:focus {{ border: 1px solid {t.accent}; }}
    QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QLineEdit[wrong="true"]:focus,
        QPlainTextEdit[wrong="true"]:focus {{ border: 1px solid {t.error}; }}
    QLineEdit:disabled, QPlainTextEdit[role="field"]:disabled {{ color: {t.text_muted};
        background: transparent; }}
    QComboBox QLineEdit, QComboBox QLineEdit:focus {{ background: transparent; border: none;
        padding: 0; min-height: 0; }}
    QLineEdit[role="said"] {{ background: transparent; border: 1px solid transparent;
        border-radius: 4px; padding: 0; }}
    QLineEdit[role="said"]:focus {{ border: 1px solid {t.accent}; }}
    """  # no words


def _buttons(t: Tokens, *, from_right: bool) -> str:
    """Buttons, entries of the sidebar, tabs that are buttons, links."""
    button, entry = (4, 1) if t.compact else (6, 4)
    start = "right" if from_right else "left"
    return f"""
    QPushButton, QToolButton {{ border: 1px solid transparent; border-radius: 8px;
        padding: {button}px 12px; background: {t.raised}; color: {t.text}; outline: none; }}
    QToolButton {{ background: transparent; padding: {button}px; }}
    QPushButton:hover, QToolButton:hover {{ background: {t.selection}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {t.line}; }}
    QPushButton:focus, QToolButton:focus {{ border: 1px solid {t.accent}; }}
    QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent};
        font-weight: 600; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
    QMessageBox {{ messagebox-question-icon: none; }}
    QMessageBox QPushButton:default {{ background: {t.accent}; color: {t.on_accent}; }}
    QMessageBox QPushButton:default:focus {{ border: 2px solid {t.text}; }}
    QPushButton[role="navigation"] {{ text-align: left; padding: {entry}px 6px;
        padding-{start}: 12px; background: transparent; font-size: 14px; }}
    QPushButton[role="navigation"][inside="true"] {{ padding-{start}: 30px; }}
    QPushButton[role="navigation"]:hover {{ background: {t.hover}; }}
    QPushButton[role="navigation"]:checked, QPushButton[role="navigation"]:pressed {{
        background: {t.selection}; }}
    QPushButton[role="navigation"]:focus {{ border: 1px solid {t.accent}; }}
    QPushButton[role="navigation"][target="true"] {{ border: 1px solid {t.accent};
        background: {t.selection}; }}
    QPushButton[role="tab"] {{ background: transparent; color: {t.text_secondary};
        padding: 4px 10px; }}
    QPushButton[role="tab"]:hover {{ color: {t.text}; background: {t.hover}; }}
    QPushButton[role="tab"]:checked {{ background: {t.selection}; color: {t.text}; }}
    QPushButton[role="tab"]:focus {{ border: 1px solid {t.accent}; }}
    QPushButton[role="fold"] {{ text-align: left; background: transparent; color: {t.text_muted};
        font-size: 12px; letter-spacing: 0.5px; padding: 4px 6px; }}
    QPushButton[role="fold"][here="true"] {{ color: {t.accent}; }}
    QPushButton[role="fold"]:hover {{ color: {t.text}; }}
    QPushButton[role="fold"]:focus {{ border: 1px solid {t.accent}; }}
    QToolButton#fold-strip {{ background: {t.raised}; border-radius: 7px; padding: 0;
        border: 1px solid {t.line}; }}
    QToolButton#fold-strip:hover {{ background: {t.hover}; }}
    QToolButton#fold-strip:focus {{ border: 1px solid {t.accent}; }}
    QToolButton[role="small"] {{ padding: 4px; }}
    QToolButton[role="tight"] {{ padding: 2px; border-radius: 6px; }}
    QPushButton[role="link"] {{ background: transparent; color: {t.accent}; padding: 2px 6px; }}
    QPushButton[role="link"][flush="true"] {{ padding: 2px 0; }}
    QPushButton:disabled, QPushButton[role="primary"]:disabled {{ color: {t.text_muted};
        background: {t.hover}; border: 1px solid transparent; }}
    QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus {{
        border: 1px solid transparent; }}
    QPushButton[role="navigation"]:disabled, QPushButton[role="tab"]:disabled,
    QPushButton[role="fold"]:disabled, QPushButton[role="link"]:disabled {{
        color: {t.text_muted}; border: 1px solid transparent; background: transparent; }}
    QToolButton:disabled {{ color: {t.text_muted}; background: transparent; }}
    QToolButton::menu-indicator {{ image: none; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    """  # no words


def _folder_chooser(t: Tokens, *, from_right: bool) -> str:
    """Icons of Qt's own chooser, where the desktop has none: they would be black or white."""
    back, onward = ("forward", "back") if from_right else ("back", "forward")
    icons = {
        "backward-icon": back,
        "forward-icon": onward,
        "filedialog-parent-directory-icon": "up",
        "filedialog-new-directory-icon": "new-folder",
        "filedialog-listview-icon": "list",
        "filedialog-detailedview-icon": "details",
    }  # no words
    rules = []
    for what, name in icons.items():
        file = picture(f"chooser-{name}", dark=t.dark)  # no words
        rules.append(f'{what}: url("{file}");')  # no words
    return f"QFileDialog {{ {' '.join(rules)} }}"  # no words


def _tables(t: Tokens, *, from_right: bool) -> str:
    """Tables, lists, trees and their headings."""
    start, first = ("right", "last") if from_right else ("left", "first")
    indent = TITLE_INDENT - COVER + t.row(COVER)
    queue = TITLE_INDENT - COVER + t.row(QUEUE_COVER)
    item = _item_padding(t)
    return f"""
    QTableView {{ background: {t.content}; border: none; outline: none;
        selection-background-color: {t.selection}; selection-color: {t.text}; }}
    QTableView:focus {{ border: none; }}
    #side QTableView {{ background: {t.surface}; }}
    QTableView::item {{ padding: 0 5px; }}
    QListView {{ background: transparent; border: none; outline: none; }}
    QTreeWidget {{ background: {t.content}; border: 1px solid {t.line}; border-radius: 8px;
        outline: none; selection-background-color: {t.selection}; selection-color: {t.text}; }}
    QTreeWidget::item {{ padding: 3px 5px; }}
    QTreeWidget:focus {{ border: 1px solid {t.accent}; }}
    QListWidget#rows {{ background: {t.content}; border: 1px solid {t.line}; border-radius: 8px; }}
    QListWidget#rows::item {{ padding: 5px 8px; }}
    QListWidget#rows::item:selected {{ background: {t.selection}; color: {t.text}; }}
    QListWidget#rows::indicator, QTreeWidget::indicator {{ width: 16px; height: 16px;
        border-radius: 5px; border: 1px solid {t.text_muted}; background: {t.raised}; }}
    QListWidget#rows::indicator:checked {{ background: {t.accent}; border: 1px solid {t.accent};
        image: url("{picture("check", dark=luminance(t.on_accent) < 0.5)}"); }}
    QHeaderView {{ background: {t.content}; border: none; }}
    QHeaderView::section {{ background: {t.content}; color: {t.text_muted}; border: none;
        border-bottom: 1px solid {t.line}; padding: {item}px 8px;
        font-size: 12px; font-weight: 600; }}
    QHeaderView::section:horizontal:{first} {{ padding-{start}: {indent}px; }}
    QHeaderView#queue::section:horizontal:{first} {{ padding-{start}: {queue}px; }}
    QHeaderView#plain::section:horizontal:{first} {{ padding-{start}: 8px; }}
    QHeaderView::section:hover {{ color: {t.text}; }}
    QHeaderView::up-arrow, QHeaderView::down-arrow {{ image: none; width: 0; height: 0; }}
    QTableCornerButton::section {{ background: {t.content}; border: none; }}
    """  # no words


def _tabs_and_menus(t: Tokens) -> str:
    """Tabs of pages, menus, completions and tips."""
    item = _item_padding(t)
    return f"""
    QTabBar#pages, QTabBar#pages:focus {{ background: {t.surface}; border: none;
        border-bottom: 1px solid {t.line}; }}
    QTabBar#pages QToolButton {{ padding: 2px; border-radius: 4px; }}
    QTabBar#pages::tab {{ background: {t.surface}; color: {t.text_secondary}; padding: 7px 6px;
        border: 1px solid transparent; border-right: 1px solid {t.line}; }}
    QTabBar#pages::tab:hover {{ background: {t.hover}; color: {t.text}; }}
    QTabBar#pages::tab:selected {{ background: {t.content}; color: {t.text};
        border-top: 2px solid {t.accent}; }}
    QTabBar#pages::tab:selected:focus {{ color: {t.accent}; }}

    QMenu {{ background: {t.raised}; border: 1px solid {t.line}; padding: 6px; }}
    QMenu::item {{ padding: {item}px 28px {item}px 8px; border-radius: 6px; }}
    QMenu::icon {{ padding-left: 8px; }}
    QMenu::item:selected {{ background: {t.selection}; }}
    QMenu::item:disabled {{ color: {t.text_muted}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 5px 4px; }}
    QAbstractItemView#completions {{ background: {t.raised}; border: 1px solid {t.line};
        selection-background-color: {t.selection}; selection-color: {t.text}; }}
    QAbstractItemView#completions::item {{ padding: 5px 8px; }}
    QLabel, QToolTip {{ qproperty-textFormat: PlainText; }}
    QLabel#legend {{ qproperty-textFormat: RichText; }}
    QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line};
        padding: 4px 6px; }}
    """  # no words


def _numbers_and_choices(t: Tokens, *, from_right: bool) -> str:
    """Fields for numbers, and choices."""
    spin = "6px 8px 6px 26px" if from_right else "6px 26px 6px 8px"
    return f"""
    QAbstractSpinBox {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 8px;
        padding: {spin}; min-height: 20px; selection-background-color: {t.accent};
        selection-color: {t.on_accent}; }}
    QAbstractSpinBox:focus {{ border: 1px solid {t.accent}; }}
    QAbstractSpinBox:disabled {{ color: {t.text_muted}; background: transparent; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ subcontrol-origin: border;
        width: 24px; border: none; background: transparent; }}
    QAbstractSpinBox::up-button {{ subcontrol-position: top right; margin-top: 3px; }}
    QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; margin-bottom: 3px; }}
    QAbstractSpinBox::up-arrow {{ image: url("{picture("caret-up", dark=t.dark)}");
        width: 12px; height: 12px; }}
    QAbstractSpinBox::down-arrow {{ image: url("{picture("caret", dark=t.dark)}");
        width: 12px; height: 12px; }}
    QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::down-arrow:disabled {{ image: none; }}
    QAbstractSpinBox[role="amount"] {{ padding: 4px 2px; }}

    QComboBox {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 8px;
        padding: 6px 10px; min-height: 20px; combobox-popup: 0; }}
    QComboBox:hover {{ border: 1px solid {t.text_muted}; }}
    QComboBox:focus {{ border: 1px solid {t.accent}; }}
    QComboBox:disabled {{ color: {t.text_muted}; background: transparent; }}
    QComboBox::drop-down {{ border: none; width: 28px; }}
    QComboBox::down-arrow {{ image: url("{picture("caret", dark=t.dark)}");
        width: 16px; height: 16px; }}
    QComboBox QAbstractItemView {{ background: {t.raised}; border: 1px solid {t.line};
        outline: none; padding: 4px; }}
    QComboBox QAbstractItemView::item {{ padding: 5px 6px; border-radius: 5px; color: {t.text}; }}
    QComboBox QAbstractItemView::item:selected {{ background: {t.selection}; color: {t.text}; }}
    QComboBox QAbstractItemView::item:disabled {{ color: {t.text_muted}; }}
    """  # no words


def _switches(t: Tokens, *, from_right: bool) -> str:
    """Boxes and rings to tick, and switches."""
    off, on = ("switch-off-rtl", "switch-on-rtl") if from_right else ("switch-off", "switch-on")
    return f"""
    QCheckBox {{ spacing: 10px; padding: 2px 4px; border: 1px solid transparent;
        border-radius: 6px; }}
    QCheckBox:focus {{ border: 1px solid {t.accent}; }}
    QCheckBox:disabled {{ color: {t.text_muted}; }}
    QCheckBox::indicator {{ width: 16px; height: 16px; border-radius: 5px;
        border: 1px solid {t.text_muted}; background: {t.raised}; }}
    QCheckBox::indicator:hover {{ border: 1px solid {t.accent}; }}
    QCheckBox::indicator:checked {{ background: {t.accent}; border: 1px solid {t.accent};
        image: url("{picture("check", dark=luminance(t.on_accent) < 0.5)}"); }}
    QCheckBox::indicator:indeterminate {{ background: {t.accent}; border: 1px solid {t.accent};
        image: url("{picture("dash", dark=luminance(t.on_accent) < 0.5)}"); }}
    QCheckBox[role="switch"] {{ spacing: 0; padding: 1px; border-radius: 11px; }}
    QCheckBox[role="switch"]::indicator {{ width: 34px; height: 18px; border-radius: 10px;
        image: url("{picture(off, dark=t.dark)}"); }}
    QCheckBox[role="switch"]::indicator:checked {{
        image: url("{picture(on, dark=luminance(t.on_accent) < 0.5)}"); }}
    QCheckBox[role="switch"]::indicator:disabled {{ border: 1px solid {t.line}; }}
    QCheckBox[role="switch"]::indicator:checked:disabled {{ background: {t.line}; }}

    QRadioButton {{ spacing: 10px; padding: 2px; border: 1px solid transparent;
        border-radius: 6px; }}
    QRadioButton:focus {{ border: 1px solid {t.accent}; }}
    QRadioButton::indicator {{ width: 12px; height: 12px; border-radius: 8px;
        border: 2px solid {t.text_muted}; background: {t.raised}; }}
    QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 4px solid {t.accent};
        background: {t.on_accent}; }}
    """  # no words


def _sliders_and_bars(t: Tokens, *, from_right: bool) -> str:
    """Sliders, progress, scroll bars and splitters."""
    done = "add" if from_right else "sub"
    return f"""
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {t.line}; }}
    QSlider::groove:vertical {{ width: 4px; border-radius: 2px; background: {t.line}; }}
    QSlider::{done}-page:horizontal, QSlider::add-page:vertical {{ background: {t.accent};
        border-radius: 2px; }}
    QSlider:horizontal {{ min-height: 16px; }}
    QSlider:vertical {{ min-width: 16px; }}
    QSlider::handle {{ width: 14px; height: 14px; border-radius: 8px; background: {t.accent};
        border: 1px solid {t.accent}; }}
    QSlider::handle:horizontal {{ margin: -6px 0; }}
    QSlider::handle:vertical {{ margin: 0 -6px; }}
    QSlider::handle:hover, QSlider::handle:focus {{ width: 12px; height: 12px;
        border: 2px solid {t.text}; }}
    QSlider::handle:disabled, QSlider::{done}-page:horizontal:disabled,
    QSlider::add-page:vertical:disabled {{ background: {t.text_muted};
        border-color: {t.text_muted}; }}

    QProgressBar {{ background: {t.raised}; border: none; border-radius: 3px;
        max-height: 6px; min-height: 6px; }}
    QProgressBar::chunk {{ background: {t.rhythm}; border-radius: 3px; }}
    QuietBar {{ qproperty-doneColour: {t.rhythm}; qproperty-restColour: {t.line};
        qproperty-moves: {"true" if t.motion else "false"}; }}

    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {t.line}; border-radius: 2px; min-height: 32px;
        min-width: 32px; margin: 3px; }}
    QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {t.text_muted};
        border-radius: 4px; margin: 1px; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: transparent; border: none; width: 0; height: 0; }}
    QSplitter::handle {{ background: {t.line}; }}
    """  # no words


def _item_padding(t: Tokens) -> int:
    """Return the pixels above and below the words of headings and of entries of menus."""
    return 4 if t.compact else 7


def picture(name: str, *, dark: bool) -> str:
    """Return the file of a small picture, which a style sheet cannot draw by itself."""
    file = f"{name}-{'dark' if dark else 'light'}.svg"  # no words
    return resource(file).as_posix()
