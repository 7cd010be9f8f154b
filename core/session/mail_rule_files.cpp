// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/mail_rule_files.h"

#include <QFile>

namespace recourse::session {

base::Result<imports::MailRules> readMailRules()
{
    QByteArray texts[2];
    const QString names[] = {QStringLiteral(":/rules/mail_senders.json"), QStringLiteral(":/rules/mail_subjects.json")};
    for (int i = 0; i < 2; ++i) {
        QFile file(names[i]);
        if (!file.open(QIODevice::ReadOnly))
            return base::fail(base::Code::RuleMalformed, names[i].mid(2));
        texts[i] = file.readAll();
    }
    return imports::MailRules::parse(texts[0], texts[1]);
}

} // namespace recourse::session
