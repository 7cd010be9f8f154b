// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/about_section.h"

#include "ui/text.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

const QUrl kLicence(QStringLiteral("https://www.gnu.org/licenses/gpl-3.0.html"));

/// The program's own icon, in its colours.
QPixmap programIcon(int side, double ratio)
{
    QPixmap picture(QSize(side, side) * ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(QStringLiteral(":/icons/recourse.svg")).render(&painter);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace

AboutSection::AboutSection(Workspace& workspace, QWidget* parent)
    : Section(workspace, QStringLiteral("about"), tr("About"), parent)
{
    const QString version = workspace.session().settings().version;
    QVBoxLayout* column = addCard(tr("Recourse"), {});
    QLabel* picture = wordLabel(QString());
    picture->setPixmap(programIcon(grid(8), devicePixelRatioF()));
    QLabel* words = plainLabel(tr("Recourse finds out which of your accounts were in a data breach, tells you what to do in which order, and writes the letters that the law entitles you to. It runs on this computer alone."));
    QHBoxLayout* row = rowOf({picture, words}, 2);
    row->setAlignment(picture, Qt::AlignTop);
    row->setStretch(1, 1);
    column->addLayout(row);
    column->addWidget(mutedLabel(version.isEmpty() ? tr("Version unknown") : tr("Version %1").arg(version), this));
    column->addWidget(mutedLabel(tr("Free software under the GNU General Public License, version 3 or later. There is no warranty."), this));
    QPushButton* licence = makeButton(tr("Read the licence"), Look::Link, QStringLiteral("link"));
    connect(licence, &QPushButton::clicked, this, [this] { this->workspace().prompts().openLink(this, kLicence); });
    column->addWidget(licence, 0, Qt::AlignLeft);

    QVBoxLayout* isNot = addCard(tr("What Recourse is not"), {});
    const QString lines[] = {tr("It is not a lawyer. It cites the law and counts the days; it does not know your whole case."),
        tr("It is not a password manager. It never keeps a password."),
        tr("It is not a service. There is no account, no cloud and no telemetry."),
        tr("It does not search for your data in stolen files. It compares your list of accounts with public lists of incidents.")};
    for (const QString& line : lines) {
        auto* mark = std::make_unique<IconLabel>(QStringLiteral("minus"), 1.75, Colour::Muted, this).release();
        QHBoxLayout* point = rowOf({mark, plainLabel(line, this)}, 1);
        point->setAlignment(mark, Qt::AlignTop);
        point->setStretch(1, 1);
        isNot->addLayout(point);
    }
}

} // namespace recourse::ui
