// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/data_map_jobs.h"

#include <QList>
#include <QWidget>

#include <array>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class StayingMenu;

/// What a service has of the user, in three layers kept apart; beside each other where there is room, else below each other. The first two,
/// what the user gave and what they said, are edited in place. Stores nothing.
class DataMapView : public QWidget
{
    Q_OBJECT
public:
    explicit DataMapView(QWidget* parent = nullptr);

    /// `masked` are titles of incidents that are not to be shown.
    void set(const session::DataMapLayers& layers, const QStringList& masked);
    /// Closes the menu of what else there is to note, if one is open, and tells what was marked in it.
    void endChoice();
    void setReadOnly(bool readOnly);
    /// As wide as the widest layer: they stand below each other where there is no room beside.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user marked other kinds of data as given, or as named by them: classes to note, and notes to take away.
    void notesChanged(recourse::model::DataLayer layer, const QStringList& added, const QList<recourse::model::DataHeld>& removed);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int kLayers = 3;
    static constexpr std::size_t kEdited = 2; ///< the first two
    using Entries = std::vector<session::DataMapEntry>;
    /// What else can be noted in a layer.
    struct Choice
    {
        QPushButton* button = nullptr;
        StayingMenu* menu = nullptr;
    };

    void addCard(int layer);
    void makeChoice(model::DataLayer layer, const QString& name, const QString& spoken);
    void fillChoice(model::DataLayer layer);
    void takeChoice(model::DataLayer layer);
    [[nodiscard]] Choice& choiceOf(model::DataLayer layer) { return m_choices[static_cast<std::size_t>(layer)]; }
    [[nodiscard]] const Entries& entriesOf(model::DataLayer layer) const;
    void fillLayer(model::DataLayer layer, const Entries& entries, const QStringList& masked);
    void addEntry(model::DataLayer layer, const QList<session::DataMapEntry>& entries, const QStringList& masked);
    [[nodiscard]] QString sourceOf(const session::DataMapEntry& entry, const QStringList& masked) const;
    [[nodiscard]] QString nothing(model::DataLayer layer) const;
    [[nodiscard]] static QString nothingSaid(session::Asking asking);

    session::DataMapLayers m_layers;
    bool m_readOnly = false;
    QBoxLayout* m_cards;
    std::array<QVBoxLayout*, kLayers> m_columns{};
    std::array<Choice, kEdited> m_choices;
};

} // namespace recourse::ui
