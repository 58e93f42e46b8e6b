// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/hub_connection.h"
#include "ui/workbench/workbench.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace docket::ui {

class Banner;

/// One conflict, looked at closely: what it was, what was set here, what the hub has; and the two ways to settle it.
class MergePane final : public QFrame {
    Q_OBJECT

public:
    explicit MergePane(const Workbench &workbench, QWidget *parent = nullptr);

    /// Nothing: the pane says what to do.
    void show(const workspace::OpenConflict *conflict);
    /// Why it could not be settled.
    void setError(const Rejection &errors);
    void setBusy(bool isBusy);
    void retranslate();
    /// To the button that is the safe choice.
    void takeFocus();

signals:
    void mineWanted(qint64 key);
    void theirsWanted(qint64 key);
    void orderWanted(const QUuid &id);

private:
    void fill();

    const Workbench &m_workbench;
    std::optional<workspace::OpenConflict> m_conflict;
    QLabel *m_title;
    QLabel *m_story;
    QWidget *m_values;
    QLabel *m_baseName;
    QLabel *m_base;
    QLabel *m_mineName;
    QLabel *m_mine;
    QLabel *m_theirsName;
    QLabel *m_theirs;
    Banner *m_error;
    QPushButton *m_keepTheirs;
    QPushButton *m_setMine;
    QPushButton *m_open;
};

} // namespace docket::ui
