// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lint_words.h"

#include "session/letter_fields.h"

#include <QStringList>

namespace recourse::session {

namespace {

QString sentence(const model::LintFinding& finding)
{
    QString text = finding.message.isEmpty() ? finding.code : finding.message;
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    if (!finding.code.startsWith(QLatin1String("field.")) || finding.where.isEmpty())
        return text;
    return QStringLiteral("%1: %2").arg(letterField(finding.where).label, text);
}

} // namespace

QString lintErrors(const model::Letter& letter)
{
    QStringList errors;
    for (const model::LintFinding& finding : letter.lint) {
        if (finding.severity == model::LintFinding::Severity::Error)
            errors << sentence(finding);
    }
    return errors.join(QStringLiteral("; "));
}

} // namespace recourse::session
