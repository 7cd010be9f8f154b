// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPushButton>
#include <QString>
#include <QToolButton>

#include <functional>
#include <memory>
#include <utility>

class QBoxLayout;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

/// The small pieces every page is made of, so that all pages look alike.
namespace recourse::ui {

/// A new widget or layout whose owner will be the layout or parent that it is given to next.
template <class T, class... Args> [[nodiscard]] T* made(Args&&... args)
{
    return std::make_unique<T>(std::forward<Args>(args)...).release();
}

/// Lets a day be chosen from a calendar too; shows it as `dateText` does.
void offerCalendar(QDateEdit& edit);

/// A vertical layout on `widget`; margins and spacing in grid steps.
QVBoxLayout* columnOn(QWidget* widget, double margin = 0, double spacing = 1);
/// A horizontal one.
QHBoxLayout* rowOn(QWidget* widget, double margin = 0, double spacing = 1);
/// A horizontal layout to be added to another one.
[[nodiscard]] QHBoxLayout* rowOf(std::initializer_list<QWidget*> widgets, double spacing = 1);

/// How a button looks: the one thing to do, any other, one without a border, one that destroys, one like a link.
enum class Look { Primary, Plain, Quiet, Danger, Link };
[[nodiscard]] QPushButton* makeButton(const QString& text, Look look = Look::Plain, const QString& iconName = {});
/// A button with an icon alone; `name` is its accessible name and tool tip.
[[nodiscard]] QToolButton* makeIconButton(const QString& iconName, const QString& name);

/// A frame of one of the style sheet's looks: "card", "danger", "warning", "info", "good".
[[nodiscard]] QFrame* makeFrame(const QString& look, QWidget* parent = nullptr);

/// A search field with an icon and a way to clear it; `name` is placeholder and accessible name.
[[nodiscard]] QLineEdit* makeSearchField(const QString& name);

/// `content` in a scroll area without a border that grows with it.
[[nodiscard]] QScrollArea* scrolled(QWidget* content);

/// Removes and deletes everything in a layout.
void clearLayout(QBoxLayout* layout);

/// The head of a page: title, a sentence under it, actions at the right.
class PageHead : public QWidget
{
    Q_OBJECT
public:
    explicit PageHead(const QString& title, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    void addAction(QWidget* widget);

private:
    QLabel* m_sentence;
    QHBoxLayout* m_actions;
};

/// What is shown where there is nothing to show: a picture, a sentence, and the one next action.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent = nullptr);
    /// The next action; replaces an earlier one.
    void setAction(const QString& text, std::function<void()> action);
    void setTexts(const QString& title, const QString& text);
    /// Puts a row of further, lesser ways out below the button.
    void addBelow(QLayout* row);

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
    std::function<void()> m_action;
};

/// A message inside a page that stays until the matter is settled: icon, words, and a way out.
class NoticeBox : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBox(QWidget* parent = nullptr);
    /// `look` as `makeFrame`: "danger", "warning", "info" or "good". An empty text hides the box.
    void set(const QString& look, const QString& text);
    void addAction(QPushButton* button);

private:
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_row;
};

} // namespace recourse::ui
