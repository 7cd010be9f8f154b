// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/lint_list.h"

#include "ui/icons.h"
#include "ui/models/cases/letter_words.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

QString textOf(const QString& place, const QString& message)
{
    if (place.isEmpty())
        return message;
    const bool asks = place.endsWith(QLatin1Char('?')); // a question ends itself
    return asks ? place + QLatin1Char(' ') + message : LintList::tr("%1: %2", "name of a field, what is wrong").arg(place, message);
}

} // namespace

LintList::LintList(QWidget* parent)
    : QWidget(parent)
    , m_column(columnOn(this, 0, 0.5))
{
    setObjectName(QStringLiteral("lintList"));
}

void LintList::clear()
{
    clearLayout(m_column);
}

void LintList::set(const QList<model::LintFinding>& findings)
{
    clear();
    if (findings.isEmpty()) {
        auto* good = std::make_unique<NoticeBox>(this).release();
        m_column->addWidget(good);
        good->set(QStringLiteral("good"), tr("No gaps found. Read it before you send it."));
        return;
    }
    QList<model::LintFinding> sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const model::LintFinding& left, const model::LintFinding& right) { return left.severity > right.severity; });
    for (const model::LintFinding& finding : sorted)
        add(finding);
}

void LintList::setProblem(const QString& text)
{
    clear();
    auto* box = std::make_unique<NoticeBox>(this).release();
    m_column->addWidget(box);
    box->set(QStringLiteral("warning"), text);
}

void LintList::add(const model::LintFinding& finding)
{
    const bool isError = finding.severity == model::LintFinding::Severity::Error;
    const QString place = LetterWords::place(finding.where);
    const QString text = textOf(place, finding.message);
    auto* box = std::make_unique<NoticeBox>(this).release();
    box->setObjectName(isError ? QStringLiteral("lintError") : QStringLiteral("lintWarning"));
    m_column->addWidget(box);
    box->set(isError ? QStringLiteral("danger") : QStringLiteral("warning"), text);
    box->setAccessibleName(tr("%1: %2", "how serious, what is wrong").arg(LetterWords::severity(finding.severity), text));
    const QString field = fieldOf(finding);
    if (field.isEmpty())
        return;
    QPushButton* go = makeButton(tr("Go there"), Look::Quiet);
    go->setAccessibleName(place.isEmpty() ? tr("Go to the field") : tr("Go to: %1").arg(place));
    connect(go, &QPushButton::clicked, this, [this, field] { Q_EMIT fieldWanted(field); });
    box->addAction(go);
}

} // namespace recourse::ui
