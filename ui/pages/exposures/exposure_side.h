// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/exposures/disposition_bar.h"
#include "ui/pages/exposures/exposure_detail.h"

#include <QStackedWidget>

namespace recourse::ui {

class NameQuestion;

/// What is beside the list of exposures: nothing chosen, a masked line, one line in detail, or several to act on.
class ExposureSide : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ExposureSide(Workspace& workspace, QWidget* parent = nullptr);

    void showNone();
    [[nodiscard]] bool showsNone() const { return currentWidget() == m_none; }
    void showMasked();
    /// Several lines; `exposures` are all of theirs, `about` says how many that makes.
    void showMany(const QString& text, const DispositionBar::About& about, const std::vector<model::ExposureId>& exposures, const ExposureContext& context);
    void showOne(const ExposureGroup& group, const CardSetting& setting, std::vector<session::ExposureView> views);

Q_SIGNALS:
    void revealWanted();
    /// What the user says of several lines.
    void said(recourse::model::Disposition disposition);

private:
    [[nodiscard]] QWidget* makeMasked();
    [[nodiscard]] QWidget* makeMany();

    Workspace& m_workspace;
    QWidget* m_none;
    QWidget* m_masked;
    QLabel* m_manyText = nullptr;
    DispositionBar* m_manyBar = nullptr;
    NameQuestion* m_manyNames = nullptr;
    QWidget* m_many;
    ExposureDetail* m_detail;
};

} // namespace recourse::ui
