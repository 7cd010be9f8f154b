// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strength_meter.h"

#include "session/vault_jobs.h"
#include "ui/text.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/pieces.h"

#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kPauseMilliseconds = 250;
constexpr int kClasses = 5;

/// Five strokes, as many filled as the class says.
class StrengthBar : public QWidget
{
public:
    explicit StrengthBar(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(grid(0.75));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setObjectName(QStringLiteral("strengthBar"));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const int strength = property("strength").toInt();
        const Colour role = strength >= session::kWantedPassphraseClass ? Colour::Good
            : strength == session::kWantedPassphraseClass - 1 ? Colour::Warning
                                                              : Colour::Danger;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double gap = grid(0.5);
        const double width = (this->width() - gap * (kClasses - 1)) / kClasses;
        for (int i = 0; i < kClasses; ++i) {
            painter.setBrush(colour(i <= strength ? role : Colour::Sunken));
            painter.drawRoundedRect(QRectF(i * (width + gap), 0, width, height()), height() / 2.0, height() / 2.0);
        }
    }
};

} // namespace

StrengthMeter::StrengthMeter(Workspace& workspace, PassphraseEdit& edit, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edit(edit)
    , m_pause(std::make_unique<QTimer>(this).release())
    , m_bar(std::make_unique<StrengthBar>(this).release())
    , m_word(plainLabel(QString(), this, TextSize::Small))
    , m_advice(mutedLabel(QString(), this, TextSize::Small))
{
    QVBoxLayout* column = columnOn(this, 0, 0.5);
    column->addWidget(m_bar);
    column->addWidget(m_word);
    column->addWidget(m_advice);
    m_word->setObjectName(QStringLiteral("strengthWord"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &StrengthMeter::judge);
    connect(&edit, &PassphraseEdit::edited, this, &StrengthMeter::restart);
    show(-1);
}

bool StrengthMeter::isEnough() const
{
    return m_strength >= session::kWantedPassphraseClass;
}

QString StrengthMeter::strengthText(int strength)
{
    switch (strength) {
    case 0:
        return tr("Very weak");
    case 1:
        return tr("Weak");
    case 2:
        return tr("Not strong enough yet");
    case 3:
        return tr("Strong");
    case 4:
        return tr("Very strong");
    default:
        return {};
    }
}

void StrengthMeter::restart()
{
    ++m_round;
    m_strength = -1;
    if (m_edit.isEmpty()) {
        m_pause->stop();
        show(-1);
    } else {
        m_pause->start();
    }
    Q_EMIT judged();
}

void StrengthMeter::judge()
{
    const session::SharedSecret secret = session::shareSecret(m_edit.peek());
    const int round = m_round;
    m_workspace.jobs().run(QString(),
        m_workspace.session().start<int>(
            [secret](base::Progress&) -> base::Result<int> { return session::passphraseClass(*secret); }),
        this, [this, round](int strength) {
            if (round == m_round)
                show(strength);
        });
}

void StrengthMeter::show(int strength)
{
    m_strength = strength;
    m_bar->setProperty("strength", strength);
    m_bar->update();
    setLabelText(m_word, strength < 0 ? tr("Strength: not judged yet") : tr("Strength: %1").arg(strengthText(strength)));
    setLabelText(m_advice,
        isEnough() ? tr("This is strong enough for your vault.")
                   : tr("Take four or more words that have nothing to do with each other. Length counts more than odd characters."));
    m_bar->setAccessibleName(m_word->text());
    if (strength >= 0)
        Q_EMIT judged();
}

} // namespace recourse::ui
