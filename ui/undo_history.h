// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
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
    /// Keeps the newest place for what is being done and takes a while: `fill` it when that is done, `release` it if it was not.
    [[nodiscard]] int reserve();
    /// As `offer`, in the place that was kept; what was to be taken back meanwhile is taken back at once.
    void fill(int place, const QString& text, std::function<void()> undo);
    void release(int place);
    /// Takes back the newest; nothing happens if there is none. What is still being done is taken back when it is done.
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
        int place = 0;
        std::function<void()> undo; ///< empty: it is still being done
    };
    std::vector<Entry> m_entries;
    QSet<int> m_awaited; ///< places to be taken back as soon as they are filled
    int m_lastPlace = 0;
};

} // namespace recourse::ui
