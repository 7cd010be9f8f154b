// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recovery_sheet_panel.h"

#include "session/print_jobs.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrinter>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

/// The code in rows of four groups, as it is easily read aloud and typed.
QString inRows(const QString& code)
{
    const QStringList groups = code.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    QString rows;
    for (qsizetype i = 0; i < groups.size(); ++i)
        rows += groups.at(i) + (i + 1 == groups.size() ? QString() : (i % 4 == 3 ? QStringLiteral("\n") : QStringLiteral("  ")));
    return rows;
}

} // namespace

RecoverySheetPanel::RecoverySheetPanel(Workspace& workspace, QString code, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_code(std::move(code))
    , m_part(std::make_unique<QLineEdit>().release())
    , m_done(makeButton(tr("I have kept the sheet"), Look::Primary))
    , m_notice(std::make_unique<NoticeBox>().release())
{
    m_part->setObjectName(QStringLiteral("recoveryPart"));
    m_done->setObjectName(QStringLiteral("recoveryKept"));
    QVBoxLayout* column = columnOn(this, 0, 1.25);
    column->addWidget(plainLabel(tr("Keep this recovery code on paper"), this, TextSize::Title));
    column->addWidget(mutedLabel(tr("If you forget the passphrase, this code is the only way back in. It is shown once. Print it or save it as PDF, and keep it away from this computer."), this));
    QFrame* card = makeFrame(QStringLiteral("info"), this);
    QLabel* shown = wordLabel(inRows(m_code), card);
    shown->setObjectName(QStringLiteral("recoveryCodeText"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(fontOf(TextSize::Title).pointSizeF());
    shown->setFont(fixed);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setProperty("look", QStringLiteral("code"));
    shown->setFocusPolicy(Qt::StrongFocus); // it is read, marked and copied with the keyboard too
    shown->setAccessibleName(tr("Recovery code: %1").arg(m_code));
    columnOn(card, 2, 0)->addWidget(shown, 0, Qt::AlignCenter);
    column->addWidget(card);
    QPushButton* printButton = makeButton(tr("Print…"), Look::Plain, QStringLiteral("print"));
    QPushButton* saveButton = makeButton(tr("Save as PDF…"), Look::Plain, QStringLiteral("export"));
    saveButton->setObjectName(QStringLiteral("saveRecoverySheet"));
    printButton->setObjectName(QStringLiteral("printRecoverySheet"));
    QHBoxLayout* row = rowOf({printButton, saveButton});
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(buddyLabel(tr("To be sure, type the &last group of the code"), m_part));
    m_part->setMaximumWidth(grid(24));
    column->addWidget(m_part);
    column->addWidget(m_notice);
    column->addWidget(m_done, 0, Qt::AlignLeft);
    connect(printButton, &QPushButton::clicked, this, &RecoverySheetPanel::print);
    connect(saveButton, &QPushButton::clicked, this, &RecoverySheetPanel::save);
    connect(m_part, &QLineEdit::textChanged, this, &RecoverySheetPanel::check);
    connect(m_part, &QLineEdit::returnPressed, m_done, &QPushButton::click);
    connect(m_done, &QPushButton::clicked, this, &RecoverySheetPanel::confirmed);
    check();
}

QString RecoverySheetPanel::wantedPart() const
{
    return m_code.split(QLatin1Char('-'), Qt::SkipEmptyParts).last();
}

void RecoverySheetPanel::askForPart()
{
    m_part->setFocus();
    m_notice->set(QStringLiteral("info"), tr("Type the last group of the code first"));
}

void RecoverySheetPanel::save()
{
    m_workspace.prompts().saveFile(this, {tr("Save the recovery sheet"), tr("PDF (*.pdf)"), tr("Recourse recovery sheet.pdf")}, [this](const QString& file) {
        m_workspace.jobs().run(
            tr("Saving the recovery sheet"), session::saveRecoverySheet(m_workspace.session(), m_code, file), this,
            [this](session::Done) { m_notice->set(QStringLiteral("good"), tr("Saved. Print it when you can, then delete the file.")); },
            [this](const base::Error& error) { m_notice->set(QStringLiteral("danger"), error.text()); });
    });
}

void RecoverySheetPanel::print()
{
    m_workspace.prompts().print(this, tr("Recovery sheet"), [this](QPrinter& printer) {
        printer.setResolution(session::printDotsPerInch());
        if (const base::Status printed = session::printRecoverySheet(m_workspace.session(), m_code, printer); !printed)
            m_notice->set(QStringLiteral("danger"), printed.error().text());
    });
}

void RecoverySheetPanel::check()
{
    const bool right = m_part->text().simplified().compare(wantedPart(), Qt::CaseInsensitive) == 0;
    m_done->setEnabled(right);
    setPlainToolTip(m_done, right ? QString() : tr("Type the last group of the code first"));
}

} // namespace recourse::ui
