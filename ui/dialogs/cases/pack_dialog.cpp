// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/pack_dialog.h"

#include "ui/models/cases/letter_words.h"
#include "ui/text.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

QString lineText(const cases::PackLine& line)
{
    QString text = dateText(line.day) + QStringLiteral("  ") + line.what;
    QStringList numbers;
    for (const int number : line.exhibits)
        numbers << QString::number(number);
    if (!numbers.isEmpty())
        text += QStringLiteral("  [") + numbers.join(QStringLiteral(", ")) + QLatin1Char(']');
    return text;
}

QListWidgetItem* itemOf(const QString& text)
{
    return made<QListWidgetItem>(safeText(text, 300));
}

} // namespace

PackDialog::PackDialog(Workspace& workspace, model::CaseId matter, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_matter(matter)
    , m_language(made<QComboBox>())
    , m_contents(made<QListWidget>())
    , m_count(mutedLabel(QString(), this))
    , m_losses(made<QCheckBox>(this))
    , m_words(made<QListWidget>())
    , m_word(made<QLineEdit>())
    , m_notice(made<NoticeBox>(this))
    , m_save(makeButton(tr("Save the pack…"), Look::Primary, QStringLiteral("export")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("packDialog"));
    setWindowTitle(tr("Evidence pack"));
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(tr("Evidence pack"), this, TextSize::Title));
    column->addWidget(mutedLabel(tr("What happened, in order, and every paper as a numbered exhibit: for an authority, a lawyer or a court. "
                                    "Your own notes and drafts stay out."), this));
    auto* both = made<Columns>(2, 40);
    both->add(makeContents());
    both->add(makeRedaction());
    column->addWidget(both, 1);
    column->addWidget(m_notice);
    column->addWidget(makeButtons());
    connect(&workspace, &Workspace::lockChanged, this, &QDialog::close);
    const QSize room = parent != nullptr ? parent->window()->size() * 0.96 : QSize(grid(110), grid(80));
    resize(QSize(grid(110), grid(76)).boundedTo(room));
    m_save->setEnabled(false);
    read({});
}

QWidget* PackDialog::makeContents()
{
    auto* box = made<QWidget>();
    QVBoxLayout* column = columnOn(box, 0, 1);
    m_language->setObjectName(QStringLiteral("packLanguage"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its words come later
    QHBoxLayout* row = rowOf({buddyLabel(tr("&Language of whoever reads it"), m_language), m_language});
    row->addStretch(1);
    column->addLayout(row);
    m_contents->setObjectName(QStringLiteral("packContents"));
    m_contents->setAccessibleName(tr("What is in the pack"));
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its lines wrap
    column->addWidget(m_contents, 1);
    column->addWidget(m_count);
    m_losses->setObjectName(QStringLiteral("packLosses"));
    m_losses->setChecked(true);
    m_losses->hide();
    column->addWidget(m_losses);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { read(m_language->currentData().toString()); });
    return box;
}

QWidget* PackDialog::makeRedaction()
{
    auto* box = made<QWidget>();
    QVBoxLayout* column = columnOn(box, 0, 1);
    m_words->setObjectName(QStringLiteral("packWords"));
    m_words->setAccessibleName(tr("What is blacked out")); // lists do not take it from their label
    column->addWidget(buddyLabel(tr("&Black out"), m_words));
    column->addWidget(m_words, 1);
    m_word->setObjectName(QStringLiteral("packWord"));
    QPushButton* add = makeButton(tr("Add"));
    add->setAccessibleName(tr("Add to what is blacked out"));
    QHBoxLayout* row = rowOf({buddyLabel(tr("A&nother word"), m_word), m_word, add});
    row->setStretch(1, 1);
    column->addLayout(row);
    column->addWidget(mutedLabel(tr("Whoever decides must know who you are; black out what they need not see. Pictures and files that cannot "
                                    "be blacked out are then left out, and the originals too."), box, TextSize::Small));
    connect(add, &QPushButton::clicked, this, &PackDialog::addWord);
    connect(m_word, &QLineEdit::returnPressed, this, &PackDialog::addWord);
    return box;
}

QWidget* PackDialog::makeButtons()
{
    auto* box = made<QWidget>();
    QHBoxLayout* row = rowOn(box, 0, 1);
    QPushButton* close = makeButton(tr("Close"));
    close->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("packSave"));
    m_save->setAutoDefault(false); // Return in the line adds a word
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PackDialog::save);
    return box;
}

void PackDialog::read(const QString& language)
{
    m_workspace.jobs().run(
        QString(), session::previewPack(m_workspace.session(), m_matter, language), this,
        [this](const session::PackPreview& preview) { take(preview); },
        [this](const base::Error& error) { m_notice->set(QStringLiteral("danger"), error.text()); });
}

void PackDialog::take(const session::PackPreview& preview)
{
    const QSignalBlocker quiet(m_language);
    if (m_language->count() == 0) {
        for (const QString& code : preview.languages)
            m_language->addItem(LetterWords::language(code), code);
    }
    m_language->setCurrentIndex(m_language->findData(preview.language));
    showContents(preview);
    if (!m_read)
        showWords(preview.redactable);
    m_read = true;
    const bool broken = preview.contents.brokenEvent.has_value();
    if (broken)
        m_notice->set(QStringLiteral("danger"),
            tr("Event number %1 was changed outside Recourse. A pack of this case would prove nothing and is not made.").arg(*preview.contents.brokenEvent + 1));
    m_save->setEnabled(!broken && (!preview.contents.timeline.empty() || !preview.contents.exhibits.empty()));
}

void PackDialog::showContents(const session::PackPreview& preview)
{
    m_contents->clear();
    for (const cases::PackLine& line : preview.contents.timeline)
        m_contents->addItem(itemOf(lineText(line)));
    for (const cases::PackExhibit& exhibit : preview.contents.exhibits)
        m_contents->addItem(itemOf(tr("[%1]  %2", "number and title of an exhibit").arg(exhibit.number).arg(exhibit.title)));
    const int losses = static_cast<int>(preview.contents.losses.rows.size());
    m_losses->setText(tr("With the table of losses and hours (%n line(s))", nullptr, losses));
    m_losses->setVisible(losses > 0);
    const int exhibits = static_cast<int>(preview.contents.exhibits.size());
    setLabelText(m_count, preview.contents.timeline.empty() && exhibits == 0 ? tr("Nothing has happened in this case yet.")
                                                                            : tr("%n exhibit(s)", nullptr, exhibits));
}

void PackDialog::showWords(const QStringList& words)
{
    for (const QString& word : words) {
        QListWidgetItem* item = itemOf(word);
        item->setData(Qt::UserRole, word);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        m_words->addItem(item);
    }
}

void PackDialog::addWord()
{
    const QString word = m_word->text().trimmed();
    if (word.isEmpty())
        return;
    showWords({word});
    m_words->item(m_words->count() - 1)->setCheckState(Qt::Checked);
    m_word->clear();
}

QStringList PackDialog::blackedOut() const
{
    QStringList words;
    for (int row = 0; row < m_words->count(); ++row) {
        if (m_words->item(row)->checkState() == Qt::Checked)
            words << m_words->item(row)->data(Qt::UserRole).toString();
    }
    return words;
}

void PackDialog::save()
{
    const FileWish wish{tr("Save the evidence pack"), tr("One document (*.pdf);;Document, originals and checksums (*.zip)"),
        QStringLiteral("evidence.pdf")};
    m_workspace.prompts().saveFile(this, wish, [this](const QString& file) {
        write(QFileInfo(file).suffix().isEmpty() ? file + QStringLiteral(".pdf") : file);
    });
}

void PackDialog::write(const QString& file)
{
    m_save->setEnabled(false);
    m_workspace.jobs().run(
        tr("Making the evidence pack"),
        session::writePack(m_workspace.session(), {m_matter, m_language->currentData().toString(), blackedOut(), file, !m_losses->isChecked()}), this,
        [this](const session::WrittenPack& pack) {
            m_workspace.say(Message::Kind::Good, tr("The pack was saved as “%1”.").arg(QFileInfo(pack.file).fileName()));
            accept();
        },
        [this](const base::Error& error) {
            m_notice->set(QStringLiteral("danger"), error.text());
            m_save->setEnabled(true);
        });
}

} // namespace recourse::ui
