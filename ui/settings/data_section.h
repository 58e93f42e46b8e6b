// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"
#include "ui/workbench/workbench.h"

class QPushButton;

namespace docket::ui {

class Banner;
class ProgressPanel;

/// Where the data are, and backing them up.
class DataSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit DataSection(const Workbench &workbench, QWidget *parent = nullptr);

    /// Writes a backup to a file that is not there yet.
    void backUp(const QString &path);

protected:
    void retranslate() override;

private:
    void askWhere();
    void backedUp(const QString &path, const Result<void> &answer);

    Workbench m_workbench;
    std::shared_ptr<workspace::JobControl> m_control;
    QLabel *m_folder;
    QLabel *m_folderLabel = nullptr;
    QLabel *m_device;
    QLabel *m_deviceLabel = nullptr;
    QLabel *m_explanation;
    QPushButton *m_backUp;
    ProgressPanel *m_progress;
    Banner *m_error;
};

} // namespace docket::ui
