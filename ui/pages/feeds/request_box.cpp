// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feeds/request_box.h"

#include "base/rule_text.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QFontDatabase>
#include <QVBoxLayout>

namespace recourse::ui {

RequestBox::RequestBox(QWidget* parent)
    : QFrame(parent)
    , m_head(plainLabel(QString(), this))
    , m_request(plainLabel(QString(), this, TextSize::Small))
    , m_access(mutedLabel(QString(), this, TextSize::Small))
{
    setObjectName(QStringLiteral("feedRequest"));
    setProperty("look", QStringLiteral("info"));
    QVBoxLayout* column = columnOn(this, 2, 1);
    column->addWidget(m_head);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(fontOf(TextSize::Small).pointSizeF());
    m_request->setFont(fixed);
    m_request->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_request->setAccessibleName(tr("The request"));
    column->addWidget(m_request);
    column->addWidget(plainLabel(
        tr("There is nothing about you in it: no name, no address, no service you use, no cookie. The whole list is fetched and "
           "compared here. As with every web page, the server sees the internet address of your connection; a proxy hides it."),
        this));
    column->addWidget(m_access);
}

void RequestBox::set(const session::Session& session, const session::FeedView& view)
{
    QStringList lines;
    for (const session::PlannedRequest& request : session::plannedRequests(session, view)) {
        if (!lines.isEmpty())
            lines << QString();
        if (request.onlyIfChanged)
            lines << tr("and, if that answer is a new one:");
        lines << request.lines;
    }
    setLabelText(m_head, lines.isEmpty() ? tr("Nothing is sent: this list is read from a file.") : tr("A refresh sends this and nothing else:"));
    setLabelText(m_request, lines.join(QLatin1Char('\n')));
    m_request->setVisible(!lines.isEmpty());
    const QString access = base::ruleText(base::RuleTexts::Feeds, view.definition.access);
    setLabelText(m_access, tr("The rules of this list: %1").arg(access));
    m_access->setVisible(!access.isEmpty());
}

} // namespace recourse::ui
