// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace recourse::ui {

class NoticeBox;

/// The way to the server of one list: as for all, straight, or by a proxy of its own.
class FeedProxy : public QFrame
{
    Q_OBJECT
public:
    explicit FeedProxy(QWidget* parent = nullptr);

    /// Nothing: as for all; empty: no proxy. A choice for the same list that is not applied yet stays.
    void set(const std::optional<QString>& proxy, bool readOnly, bool sameList);

Q_SIGNALS:
    void wanted(const std::optional<QString>& proxy);

private:
    void judge();
    void apply();
    [[nodiscard]] std::optional<QString> chosen() const;

    QComboBox* m_way;
    QLineEdit* m_address;
    QPushButton* m_apply;
    NoticeBox* m_verdict;
    std::optional<QString> m_stored;
    bool m_readOnly = false;
};

} // namespace recourse::ui
