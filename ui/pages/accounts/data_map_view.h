// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"

#include <QList>
#include <QWidget>

#include <array>

class QBoxLayout;
class QVBoxLayout;

namespace recourse::ui {

/// What a service has of the user, in three layers kept apart; beside each other where there is room, else below each other.
class DataMapView : public QWidget
{
    Q_OBJECT
public:
    explicit DataMapView(QWidget* parent = nullptr);
    void set(const QList<model::DataHeld>& held);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int kLayers = 3;
    void addEntry(model::DataLayer layer, const model::DataHeld& held);
    [[nodiscard]] QString nothing(model::DataLayer layer) const;

    QBoxLayout* m_cards;
    std::array<QVBoxLayout*, kLayers> m_columns{};
};

} // namespace recourse::ui
