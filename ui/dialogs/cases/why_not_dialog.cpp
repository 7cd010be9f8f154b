// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/why_not_dialog.h"

#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <optional>

namespace recourse::ui {

WhyNotDialog::WhyNotDialog(const std::vector<LetterChoice>& choices, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Letters that are not offered"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(grid(76), grid(76));
    auto* content = std::make_unique<QWidget>().release();
    QVBoxLayout* rows = columnOn(content, 0, 1);
    std::optional<LetterGroup> group;
    for (const LetterChoice& choice : choices) {
        if (choice.whyNot.isEmpty())
            continue;
        if (group != choice.group)
            rows->addWidget(plainLabel(LetterWords::group(choice.group), content, TextSize::Title));
        group = choice.group;
        rows->addWidget(plainLabel(choice.title, content));
        QLabel* reason = mutedLabel(withLocalDates(choice.whyNot), content, TextSize::Small);
        reason->setObjectName(QStringLiteral("whyNot"));
        rows->addWidget(reason);
    }
    rows->addStretch(1);
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(mutedLabel(
        tr("Recourse offers a letter only where a law gives a right to what it asks. With another residence, company or law others are offered."),
        this));
    column->addWidget(scrolled(content), 1);
    QPushButton* close = makeButton(tr("Close"), Look::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace recourse::ui
