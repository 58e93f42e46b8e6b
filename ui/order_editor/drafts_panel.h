// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/order_editor/load_draft.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace docket::ui {

class EmptyState;

/// The unfinished orders, to go on with one or to throw it away. UI thread.
class DraftsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DraftsPanel(Workbench &bench, QWidget *parent = nullptr);

    void show(const std::vector<wire::OrderDraft> &drafts);

    /// One draft in one line: whose it is, and how far it got.
    static QString describe(const wire::OrderDraft &draft);

signals:
    void continueWanted(const docket::wire::OrderDraft &draft);
    void discardWanted(const docket::wire::OrderDraft &draft);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fill();
    [[nodiscard]] const wire::OrderDraft *current() const;
    void goOn();
    void discard();

    Workbench &m_bench;
    std::vector<wire::OrderDraft> m_drafts;
    QLabel *m_title;
    QListWidget *m_list;
    EmptyState *m_empty;
    QPushButton *m_discard;
    QPushButton *m_close;
    QPushButton *m_continue;
};

} // namespace docket::ui
