// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/order_editor/load_draft.h"
#include "ui/workbench/side_area.h"
#include "ui/workbench/workbench.h"

#include <QPointer>

namespace docket::ui {

class DraftNotice;
class DraftsPanel;
class OrderEditor;

/// Opens editors in the side area: by the actions `order.new`, `order.edit` and `order.drafts`, and when another screen
/// asks. An editor that is open while another begins waits below it, as it is. On start it offers the drafts that were
/// left. UI thread.
class OrderEditing final : public QObject {
    Q_OBJECT

public:
    /// `owner` has the actions whose keys work on the whole page, and owns the object; `bench` and `side` outlive it.
    OrderEditing(Workbench &bench, SideArea *side, QWidget *owner);

    void newOrder(const QString &customerId = {});
    void editOrder(const QUuid &id);
    void duplicate(const QUuid &id);
    void showDrafts();

    /// The editor on top; null when there is none.
    [[nodiscard]] OrderEditor *editor() const;

private:
    void addActions(QWidget *owner);
    void addEditorActions();
    void updateActions();
    void open(OrderEditor *editor);
    bool raiseEditorOf(const std::function<bool(const wire::OrderDraft &)> &matches);
    void continueDraft(const wire::OrderDraft &draft);
    void discardDraft(const wire::OrderDraft &draft);
    void offerUndo(const wire::OrderDraft &draft);
    void lookForDrafts();
    void withDrafts(std::function<void(const KeptDrafts &)> take);
    void closeTop();

    Workbench &m_bench;
    SideArea *m_side;
    DraftNotice *m_notice;
    QPointer<DraftsPanel> m_panel;
    std::vector<wire::OrderDraft> m_offered; ///< by the notice
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    std::vector<QAction *> m_editorActions;
    QAction *m_back = nullptr;
};

} // namespace docket::ui
