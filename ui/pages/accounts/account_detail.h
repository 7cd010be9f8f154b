// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_jobs.h"
#include "session/data_map_jobs.h"
#include "session/exposure_jobs.h"
#include "ui/models/accounts/account_inventory.h"
#include "ui/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class AccountEvidence;
class AccountLabelEditor;
class BadgeLabel;
class DataMapView;
class FactList;

/// One account with its service: what is known, what leaked, and what can be done.
class AccountDetail : public QWidget
{
    Q_OBJECT
public:
    explicit AccountDetail(Workspace& workspace, QWidget* parent = nullptr);

    /// What is shown of one account.
    struct Facts
    {
        session::AccountView view;
        std::vector<session::ExposureRow> exposures;
        session::DataMapLayers map;
        bool toDelete = false; ///< the user wants it to be deleted at the service
    };
    void set(const Facts& facts);
    /// Labels of the whole inventory, to be offered.
    void setKnown(const AccountLabels& known);
    /// As wide as its words need, as far as a small window leaves the list beside it some room; beyond that it has a bar at the foot.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] const session::AccountView& view() const { return m_view; }

Q_SIGNALS:
    void editWanted();
    void standingWanted(); ///< closed if it is open, else open again
    void removeWanted();
    void wishWanted(bool toDelete); ///< to have it deleted at the service
    void splitWanted();

private:
    QWidget* makeHead();
    QWidget* makeButtons();
    QVBoxLayout* addCard(QVBoxLayout* column, const QString& title);
    void showBadges(const std::vector<session::ExposureRow>& exposures, bool toDelete);
    void showLabels();
    void connectParts();
    QWidget* makeMenuButton();
    void showExposures(const std::vector<session::ExposureRow>& exposures);
    void addExposure(const session::ExposureRow& exposure);
    void showAccount();
    void showService();

    Workspace& m_workspace;
    session::AccountView m_view;
    QList<QWidget*> m_writers; ///< what changes the vault
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    BadgeLabel* m_state = nullptr;
    BadgeLabel* m_wish = nullptr;
    BadgeLabel* m_passwordBadge = nullptr;
    BadgeLabel* m_exposureBadge = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_site = nullptr;
    QLabel* m_password = nullptr;
    DataMapView* m_map = nullptr;
    AccountEvidence* m_evidence = nullptr;
    AccountLabelEditor* m_labels = nullptr;
    QAction* m_dormant = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_split = nullptr;
    QVBoxLayout* m_exposures = nullptr;
    FactList* m_account = nullptr;
    FactList* m_service = nullptr;
};

} // namespace recourse::ui
