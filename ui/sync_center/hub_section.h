// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"
#include "ui/workbench/workbench.h"

class QPushButton;

namespace docket::ui {

/// Which hub the data are a copy of, who is signed in, and signing out.
class HubSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit HubSection(const Workbench &workbench, QWidget *parent = nullptr);

signals:
    void signOutWanted();

protected:
    void retranslate() override;

private:
    const Workbench &m_workbench;
    QLabel *m_explanation;
    QLabel *m_address;
    QLabel *m_addressLabel;
    QLabel *m_who;
    QLabel *m_whoLabel;
    QLabel *m_role;
    QLabel *m_roleLabel;
    QLabel *m_device;
    QLabel *m_deviceLabel;
    QPushButton *m_signOut;
};

} // namespace docket::ui
