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

/// What a service has of the user, in three layers kept apart; beside each other where there is room, else below each other. The first one,
/// what the user gave, is edited in place. Stores nothing.
class DataMapView : public QWidget
{
    Q_OBJECT
public:
    explicit DataMapView(QWidget* parent = nullptr);

    /// `masked` are titles of incidents that are not to be shown.
    void set(const session::DataMapLayers& layers, const QStringList& masked);
    /// Closes the menu of what else was given, if it is open, and tells what was marked in it.
    void endChoice();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The user marked other kinds of data as given: classes to note, and notes to take away.
    void givenChanged(const QStringList& added, const QList<recourse::model::DataHeld>& removed);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int kLayers = 3;
    using Entries = std::vector<session::DataMapEntry>;

    void addCard(int layer);
    void makeChoice();
    void fillChoice();
    void takeChoice();
    void fillLayer(model::DataLayer layer, const Entries& entries, const QStringList& masked);
    void addEntry(model::DataLayer layer, const QList<session::DataMapEntry>& entries, const QStringList& masked);
    [[nodiscard]] QString sourceOf(const session::DataMapEntry& entry, const QStringList& masked) const;
    [[nodiscard]] QString nothing(model::DataLayer layer) const;

    session::DataMapLayers m_layers;
    bool m_readOnly = false;
    QBoxLayout* m_cards;
    std::array<QVBoxLayout*, kLayers> m_columns{};
    QPushButton* m_choose = nullptr;
    StayingMenu* m_choice = nullptr;
};

} // namespace recourse::ui
