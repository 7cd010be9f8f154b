// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style_sheet.h"

namespace recourse::ui {

namespace {

/// `@Name` stands for a colour, `#n` for n quarters of a grid step. Fields of text have no `color`: the sheet would make their placeholders
/// a pale shade of it, where the palette has a colour that can be read. The pixel above labels is for the accents of capitals; a label with
/// padding is a framed one to Qt, hence the indent.
constexpr char kSheet[] = R"(
QToolTip { color: @Text; background: @Surface; border: 1px solid @Edge; padding: #2px; }
QFrame[look="card"] { background: @Surface; border: 1px solid @Line; border-radius: #3px; }
QFrame[look="rail"] { background: @Rail; border: none; border-right: 1px solid @Line; }
QFrame[look="bar"] { background: @Surface; border: none; border-bottom: 1px solid @Line; }
QFrame[look="strip"] { background: @Rail; border: none; border-top: 1px solid @Line; }
QFrame[look="notice"] { background: @Text; border: none; border-radius: #3px; }
QFrame[look="danger"] { background: @DangerSoft; border: 1px solid @Danger; border-radius: #3px; }
QFrame[look="warning"] { background: @WarningSoft; border: 1px solid @Warning; border-radius: #3px; }
QFrame[look="info"] { background: @InfoSoft; border: 1px solid @Info; border-radius: #3px; }
QFrame[look="good"] { background: @GoodSoft; border: 1px solid @Good; border-radius: #3px; }
QFrame[look="notice"] QLabel { color: @Surface; }
QLabel { background: transparent; padding-top: 1px; qproperty-indent: 0; }
QLabel[look="muted"] { color: @Muted; }
QLabel[look="code"] { border: 2px solid transparent; border-radius: #3px; padding: #1px; }
QLabel[look="code"]:focus { border: 2px solid @Focus; }
QLabel[look="danger"] { color: @Danger; }
QLabel[look="badge"] { color: @OnAccent; background: @Accent; border-radius: #4px; padding: 0px #3px; }

QPushButton, QToolButton { color: @Text; background: @Surface; border: 1px solid @Edge; border-radius: #3px; padding: #3px #6px; min-height: #8px; }
QPushButton:hover, QToolButton:hover { background: @AccentSoft; }
QPushButton:pressed, QToolButton:pressed { background: @Sunken; }
QPushButton:disabled, QToolButton:disabled { color: @Muted; background: @Sunken; border-color: @Line; }
QPushButton:focus, QToolButton:focus { border: 2px solid @Focus; padding: @FocusPad; }
QPushButton[look="primary"] { color: @OnAccent; background: @Accent; border-color: @Accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @Focus; }
QPushButton[look="primary"]:focus { border: 2px solid @Text; }
QPushButton[look="primary"]:disabled { color: @Muted; background: @Sunken; border-color: @Line; }
QPushButton[look="danger"] { color: @Danger; border-color: @Danger; }
QPushButton[look="quiet"], QToolButton[look="quiet"] { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { background: @AccentSoft; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border: 2px solid @Focus; }
QPushButton[look="link"] { color: @Accent; background: transparent; border-color: transparent; text-align: left; padding: #1px #1px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid @Focus; padding: @LinkPad; }
QFrame[look="notice"] QPushButton { color: @Surface; background: transparent; border-color: @Surface; }
QFrame[look="notice"] QPushButton:focus { border: 2px solid @Surface; }
QToolButton[look="page"] { background: transparent; border: 2px solid transparent; border-radius: #3px; padding: #3px #4px; text-align: left; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; }
QToolButton[look="page"]:hover { background: @AccentSoft; }
QToolButton[look="page"]:checked { background: @AccentSoft; color: @Accent; font-weight: 600; }
QToolButton[look="page"]:focus { border: 2px solid @Focus; padding: #3px #4px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox { background: @Surface; border: 1px solid @Edge;
    border-radius: #3px; padding: #2px #3px; selection-background-color: @Accent; selection-color: @OnAccent; min-height: #9px; }
QSpinBox, QDateEdit, QComboBox { color: @Text; }
QPlainTextEdit { min-height: 0px; }
QLineEdit > QToolButton { border: none; background: transparent; padding: 0px; min-height: 0px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus { border: 2px solid @Focus; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: @Sunken; border-color: @Line; }
QComboBox:disabled { color: @Muted; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @Sunken; }
QComboBox::drop-down, QDateEdit::drop-down { background: transparent; border: none; width: #12px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/chevron-@Scheme.svg); width: #6px; height: #6px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; background: transparent; border: none; width: #10px; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow, QSpinBox::down-arrow { image: url(:/icons/chevron-@Scheme.svg); width: #5px; height: #5px; }
QSpinBox::up-arrow { image: url(:/icons/chevron-up-@Scheme.svg); }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: @AccentSoft; }
QComboBox QAbstractItemView { color: @Text; background: @Surface; border: 1px solid @Edge; selection-background-color: @AccentSoft;
    selection-color: @Text; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @Focus; border-radius: #2px; }
QCheckBox, QRadioButton { border: 2px solid transparent; spacing: #3px; padding: #1px; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator, QTableView::indicator { width: #7px; height: #7px;
    border: 1px solid @Edge; border-radius: #1px; background: @Surface; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked { background: @Accent; border-color: @Accent;
    image: url(:/icons/mark-@Scheme.svg); }
QCheckBox::indicator:indeterminate { background: @AccentSoft; border-color: @Accent; }
QRadioButton::indicator { border-radius: #4px; }
QRadioButton::indicator:checked { width: #4px; height: #4px; border: #2px solid @Accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @Sunken; border-color: @Line; }
QCheckBox::indicator:checked:disabled { background: @Muted; }
QRadioButton::indicator:checked:disabled { border-color: @Muted; }

QTableView, QListView, QTreeView { color: @Text; background: @Surface; alternate-background-color: @Surface; border: 1px solid @Line;
    border-radius: #3px; gridline-color: @Line; selection-background-color: @AccentSoft; selection-color: @Text; outline: none; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid @Focus; }
QTableView::item { padding: #2px @CellPad; border: none; }
QListView::item { padding: #2px #3px; border: none; }
QListView::item:selected { color: @Text; background: @AccentSoft; }
QTableView::item:focus, QListView::item:focus { border: 1px solid @Focus; }
QHeaderView { background: @Sunken; border: none; }
QHeaderView::section { color: @Muted; background: @Sunken; border: none; border-bottom: 1px solid @Line; padding: #3px; font-weight: 600; }
QTableCornerButton::section { background: @Sunken; border: none; }

QScrollArea { border: none; background: transparent; }
QScrollArea[look="pages"] { border: 2px solid transparent; border-radius: #3px; }
QScrollArea[look="pages"]:focus { border: 2px solid @Focus; }
QScrollArea > QWidget > QWidget[look="page"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: #6px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: #6px; margin: 0px; }
QScrollBar::handle { background: @Edge; border-radius: #2px; min-height: #12px; min-width: #12px; margin: #1px; }
QScrollBar::handle:hover { background: @Muted; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; border: none; height: 0px; width: 0px; }

QProgressBar { color: @Text; background: @Sunken; border: 1px solid @Line; border-radius: #2px; text-align: center; min-height: #6px; }
QProgressBar::chunk { background: @Accent; border-radius: #2px; }
QTabWidget::pane { border: none; border-top: 1px solid @Line; }
QTabBar::tab { color: @Muted; background: transparent; border: none; border-bottom: 3px solid transparent; padding: #3px #6px; }
QTabBar::tab:selected { color: @Text; border-bottom: 3px solid @Accent; font-weight: 600; }
QTabBar::tab:focus { background: @AccentSoft; }
QMenu { color: @Text; background: @Surface; border: 1px solid @Edge; padding: #2px; }
QMenu::item { padding: #3px #8px; border-radius: #2px; }
QMenu::item:selected { background: @AccentSoft; }
QMenu::item:disabled { color: @Muted; }
QMenu::separator { height: 1px; background: @Line; margin: #2px; }
QSplitter::handle { background: @Line; }
QGroupBox { border: 1px solid @Line; border-radius: #3px; margin-top: #6px; padding-top: #4px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: #4px; padding: 0px #2px; }
)";

struct Named
{
    const char* name;
    Colour role;
};

// Longer names before those they begin with.
constexpr Named kNames[] = {{"@AccentSoft", Colour::AccentSoft}, {"@Accent", Colour::Accent}, {"@OnAccent", Colour::OnAccent},
    {"@DangerSoft", Colour::DangerSoft}, {"@Danger", Colour::Danger}, {"@WarningSoft", Colour::WarningSoft},
    {"@Warning", Colour::Warning}, {"@GoodSoft", Colour::GoodSoft}, {"@Good", Colour::Good}, {"@InfoSoft", Colour::InfoSoft},
    {"@Info", Colour::Info}, {"@Window", Colour::Window}, {"@Rail", Colour::Rail}, {"@Surface", Colour::Surface},
    {"@Sunken", Colour::Sunken}, {"@Line", Colour::Line}, {"@Edge", Colour::Edge}, {"@Text", Colour::Text},
    {"@Muted", Colour::Muted}, {"@Focus", Colour::Focus}};

} // namespace

QString styleSheet(Scheme scheme)
{
    QString sheet = QString::fromLatin1(kSheet);
    // The ring is a pixel wider than the border, so the padding gives way and nothing moves.
    sheet.replace(QLatin1String("@FocusPad"),
        QStringLiteral("%1px %2px").arg(qMax(0, grid(0.75) - 1)).arg(qMax(0, grid(1.5) - 1)));
    sheet.replace(QLatin1String("@LinkPad"), QStringLiteral("%1px").arg(qMax(0, grid(0.25) - 1)));
    // A cell sets its words off from its padding by three pixels more than a title does.
    constexpr int kCellMargin = 3;
    sheet.replace(QLatin1String("@CellPad"), QStringLiteral("%1px").arg(qMax(0, grid(0.75) - kCellMargin)));
    sheet.replace(QLatin1String("@Scheme"), scheme == Scheme::Light ? QLatin1String("light") : QLatin1String("dark"));
    for (const Named& named : kNames)
        sheet.replace(QLatin1String(named.name), colour(named.role, scheme).name());
    for (int quarters = 12; quarters > 0; --quarters)
        sheet.replace(QStringLiteral("#%1px").arg(quarters), QStringLiteral("%1px").arg(grid(quarters / 4.0)));
    return sheet;
}

} // namespace recourse::ui
