// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrase_edit.h"

#include "ui/icons.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace recourse::ui {

namespace {

/// Longer than any passphrase, short enough for locked memory.
constexpr int kLongest = 1024;

base::SecretBytes secretOf(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    base::SecretBytes secret = base::SecretBytes::copyOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    base::wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

} // namespace

PassphraseEdit::PassphraseEdit(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_field(std::make_unique<QLineEdit>().release())
    , m_eye(makeIconButton(QStringLiteral("eye"), tr("Show what is typed")))
{
    QHBoxLayout* row = rowOn(this, 0, 0.5);
    row->addWidget(m_field, 1);
    row->addWidget(m_eye);
    m_field->setAccessibleName(name);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(kLongest);
    m_field->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    // The menu would offer to put the passphrase into the clipboard.
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_eye->setCheckable(true);
    setFocusProxy(m_field);
    connect(m_eye, &QToolButton::toggled, this, &PassphraseEdit::setShown);
    connect(m_field, &QLineEdit::textChanged, this, &PassphraseEdit::edited);
    connect(m_field, &QLineEdit::returnPressed, this, &PassphraseEdit::submitted);
}

PassphraseEdit::~PassphraseEdit()
{
    const QSignalBlocker blocker(this);
    clear();
}

base::SecretBytes PassphraseEdit::take()
{
    base::SecretBytes secret = peek();
    clear();
    return secret;
}

base::SecretBytes PassphraseEdit::peek() const
{
    return secretOf(m_field->text());
}

bool PassphraseEdit::isEmpty() const
{
    return m_field->text().isEmpty();
}

void PassphraseEdit::clear()
{
    m_eye->setChecked(false);
    // The field shares its text with us; once it has let go of it, the characters are ours alone to overwrite.
    const QString text = m_field->text();
    m_field->clear();
    if (text.isDetached() && !text.isEmpty())
        base::wipe(const_cast<QChar*>(text.constData()), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

void PassphraseEdit::setPlaceholderText(const QString& text)
{
    m_field->setPlaceholderText(text);
}

void PassphraseEdit::hideEvent(QHideEvent* event)
{
    m_eye->setChecked(false);
    QWidget::hideEvent(event);
}

void PassphraseEdit::setShown(bool shown)
{
    m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    const QString name = shown ? tr("Hide what is typed") : tr("Show what is typed");
    m_eye->setAccessibleName(name);
    setPlainToolTip(m_eye, name);
}

} // namespace recourse::ui
