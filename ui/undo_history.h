// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace recourse::ui {

/// What can be taken back, the newest last. Forgotten when the vault is locked.
class UndoHistory : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Offers to take back what was just done; `text` says it in the past: "3 accounts removed".
    void offer(const QString& text, std::function<void()> undo);
    /// Takes back the newest; nothing happens if there is none.
    void undo();
    void clear();
    [[nodiscard]] bool empty() const { return m_entries.empty(); }

Q_SIGNALS:
    /// Something can be taken back: shown for ten seconds, and by Ctrl+Z for longer.
    void offered(const QString& text);
    void taken();

private:
    struct Entry
    {
        QString text;
        std::function<void()> undo;
    };
    std::vector<Entry> m_entries;
};

} // namespace recourse::ui
