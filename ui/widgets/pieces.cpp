// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pieces.h"

#include "ui/icons.h"
#include "ui/text.h"

#include <QAction>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace recourse::ui {

namespace {

void prepare(QBoxLayout* layout, double margin, double spacing)
{
    const int edge = margin > 0 ? grid(margin) : 0;
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(spacing > 0 ? grid(spacing) : 0);
}

/// A label with an icon that follows the scheme.
class Picture : public QLabel
{
public:
    Picture(QWidget* parent, double steps)
        : QLabel(parent)
        , m_steps(steps)
    {
    }

    void set(const QString& name, Colour role)
    {
        m_name = name;
        m_role = role;
        draw();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && !m_name.isEmpty())
            draw();
    }

private:
    void draw() { setPixmap(iconPixmap(m_name, grid(m_steps), m_role)); }

    double m_steps;
    QString m_name;
    Colour m_role = Colour::Text;
};

/// Wants as much width as its content needs, so that a splitter gives it that instead of hiding words behind a bar at the foot.
class GrowingArea : public QScrollArea
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize usual = QScrollArea::minimumSizeHint();
        if (widget() == nullptr)
            return usual;
        constexpr double kMost = 70; // beyond that a small screen is better served with the bar
        const int wanted = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {qMax(usual.width(), qMin(wanted, grid(kMost))), usual.height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

template <class Button> Button* withIcon(Button* button, const QString& name, Colour role)
{
    if (!name.isEmpty()) {
        button->setIcon(icon(name, role));
        button->setIconSize(QSize(grid(2), grid(2)));
    }
    return button;
}

} // namespace

void offerCalendar(QDateEdit& edit)
{
    edit.setCalendarPopup(true);
    edit.setDisplayFormat(dateFormat());
}

QVBoxLayout* columnOn(QWidget* widget, double margin, double spacing)
{
    auto* layout = std::make_unique<QVBoxLayout>(widget).release();
    prepare(layout, margin, spacing);
    return layout;
}

QHBoxLayout* rowOn(QWidget* widget, double margin, double spacing)
{
    auto* layout = std::make_unique<QHBoxLayout>(widget).release();
    prepare(layout, margin, spacing);
    return layout;
}

QHBoxLayout* rowOf(std::initializer_list<QWidget*> widgets, double spacing)
{
    auto layout = std::make_unique<QHBoxLayout>();
    prepare(layout.get(), 0, spacing);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return layout.release();
}

QPushButton* makeButton(const QString& text, Look look, const QString& iconName)
{
    constexpr std::array kLooks{"primary", "plain", "quiet", "danger", "link"};
    auto button = std::make_unique<QPushButton>(text);
    button->setProperty("look", QLatin1String(kLooks[static_cast<std::size_t>(look)]));
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    const Colour role = look == Look::Primary ? Colour::OnAccent : look == Look::Danger ? Colour::Danger : Colour::Accent;
    return withIcon(button.release(), iconName, role);
}

QToolButton* makeIconButton(const QString& iconName, const QString& name)
{
    auto button = std::make_unique<QToolButton>();
    button->setProperty("look", QStringLiteral("quiet"));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    setPlainToolTip(button.get(), name);
    return withIcon(button.release(), iconName, Colour::Text);
}

QFrame* makeFrame(const QString& look, QWidget* parent)
{
    auto frame = std::make_unique<QFrame>(parent);
    frame->setProperty("look", look);
    return frame.release();
}

QLineEdit* makeSearchField(const QString& name)
{
    auto field = std::make_unique<QLineEdit>();
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setClearButtonEnabled(true);
    field->setMaxLength(200);
    field->addAction(icon(QStringLiteral("search"), Colour::Muted), QLineEdit::LeadingPosition);
    return field.release();
}

QScrollArea* scrolled(QWidget* content)
{
    auto area = std::make_unique<GrowingArea>();
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setFocusPolicy(Qt::NoFocus);
    content->setProperty("look", QStringLiteral("page"));
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area.release();
}

void clearLayout(QBoxLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (auto* inner = qobject_cast<QBoxLayout*>(item->layout())) {
            clearLayout(inner);
        }
    }
}

PageHead::PageHead(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_sentence(mutedLabel(QString(), this))
    , m_actions(rowOf({}))
{
    QHBoxLayout* row = rowOn(this, 0, 2);
    auto* words = std::make_unique<QVBoxLayout>().release();
    words->setSpacing(grid(0.25));
    QLabel* heading = wordLabel(title, this, TextSize::Headline);
    heading->setAccessibleName(title);
    words->addWidget(heading);
    words->addWidget(m_sentence);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignTop);
    m_sentence->hide();
}

void PageHead::setSentence(const QString& sentence)
{
    setLabelText(m_sentence, sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void PageHead::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(title, this, TextSize::Title))
    , m_text(mutedLabel(text, this))
    , m_button(makeButton(QString(), Look::Primary))
{
    QVBoxLayout* column = columnOn(this, 4, 1.5);
    auto* picture = std::make_unique<Picture>(this, 7).release();
    picture->set(iconName, Colour::Accent);
    picture->setAlignment(Qt::AlignCenter);
    column->addStretch(2);
    column->addWidget(picture);
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(grid(62));
        label->setMinimumWidth(grid(20));
        auto* row = rowOf({}, 0);
        row->addStretch(1);
        row->addWidget(label, 20);
        row->addStretch(1);
        column->addLayout(row);
    }
    auto* row = rowOf({}, 0);
    row->addStretch(1);
    row->addWidget(m_button);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action();
    });
}

void EmptyState::setAction(const QString& text, std::function<void()> action)
{
    m_button->setText(text);
    m_button->show();
    m_action = std::move(action);
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    setLabelText(m_title, title);
    setLabelText(m_text, text);
}

void EmptyState::addBelow(QLayout* row)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertLayout(column->count() - 1, row); // above the stretch at the foot
}

NoticeBox::NoticeBox(QWidget* parent)
    : QFrame(parent)
    , m_icon(std::make_unique<Picture>(this, 2.25).release())
    , m_text(plainLabel(QString(), this))
    , m_row(rowOn(this, 1.25, 1.25))
{
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    m_row->setAlignment(m_icon, Qt::AlignTop);
    hide();
}

void NoticeBox::set(const QString& look, const QString& text)
{
    const bool isDanger = look == QLatin1String("danger");
    const bool isWarning = look == QLatin1String("warning");
    const bool isGood = look == QLatin1String("good");
    const QString name = isDanger ? QStringLiteral("alert") : isWarning ? QStringLiteral("warning") : isGood ? QStringLiteral("check") : QStringLiteral("info");
    const Colour role = isDanger ? Colour::Danger : isWarning ? Colour::Warning : isGood ? Colour::Good : Colour::Info;
    static_cast<Picture*>(m_icon)->set(name, role);
    setLabelText(m_text, text);
    setAccessibleName(text);
    setProperty("look", look);
    style()->unpolish(this);
    style()->polish(this);
    setVisible(!text.isEmpty());
}

void NoticeBox::addAction(QPushButton* button)
{
    m_row->addWidget(button);
}

} // namespace recourse::ui
