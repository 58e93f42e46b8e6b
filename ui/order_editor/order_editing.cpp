// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/order_editing.h"

#include "models/text/error_text.h"
#include "ui/order_editor/draft_keeper.h"
#include "ui/order_editor/draft_notice.h"
#include "ui/order_editor/drafts_panel.h"
#include "ui/order_editor/order_editor.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace docket::ui {

using domain::Permission;

OrderEditing::OrderEditing(Workbench &bench, SideArea *side, QWidget *owner)
    : QObject(owner)
    , m_bench(bench)
    , m_side(side)
    , m_notice(new DraftNotice(bench.theme, side))
{
    addActions(owner);
    addEditorActions();
    connect(side, &SideArea::opened, this, &OrderEditing::updateActions);
    connect(side, &SideArea::closed, this, &OrderEditing::updateActions);
    connect(&bench.selection, &OrderSelection::currentChanged, this, &OrderEditing::updateActions);
    connect(&bench.navigation, &Navigation::newOrderWanted, this, &OrderEditing::newOrder);
    connect(&bench.navigation, &Navigation::editOrderWanted, this, &OrderEditing::editOrder);
    connect(&bench.navigation, &Navigation::duplicateWanted, this, &OrderEditing::duplicate);
    connect(m_notice, &DraftNotice::continueWanted, this, [this] {
        if (m_offered.size() == 1)
            continueDraft(m_offered.front());
        else
            showDrafts();
    });
    connect(m_notice, &DraftNotice::discardWanted, this, [this] {
        if (!m_offered.empty())
            discardDraft(m_offered.front());
    });
    updateActions();
    lookForDrafts();
}

void OrderEditing::addActions(QWidget *owner)
{
    const auto group = [] { return tr("Orders"); };
    m_new = m_bench.actions.add(
        {u"order.new"_s, group, [] { return tr("New order"); }, {}, u"plus"_s, {QKeySequence(Qt::CTRL | Qt::Key_N)}},
        owner->window(), [self = QPointer(this)] {
            if (self)
                emit self->m_bench.navigation.newOrderWanted({});
        });
    m_edit = m_bench.actions.add({u"order.edit"_s,
                                  group,
                                  [] { return tr("Edit order"); },
                                  {},
                                  u"pencil"_s,
                                  {QKeySequence(Qt::CTRL | Qt::Key_E)}},
                                 owner, [this] { editOrder(m_bench.selection.current()); });
    QAction *drafts = m_bench.actions.add({u"order.drafts"_s,
                                           group,
                                           [] { return tr("Unfinished orders"); },
                                           [] { return tr("Orders that were begun and not placed"); },
                                           u"file-text"_s,
                                           {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}},
                                          owner, [this] { showDrafts(); });
    m_new->setEnabled(m_bench.may(Permission::Create));
    drafts->setEnabled(m_bench.may(Permission::Create) || m_bench.may(Permission::Edit));
}

void OrderEditing::addEditorActions()
{
    const auto group = [] { return tr("Order editor"); };
    const auto add = [&](const QString &id, std::function<QString()> text, const QString &icon,
                         const QList<QKeySequence> &keys, void (OrderEditor::*what)()) {
        m_editorActions.push_back(m_bench.actions.add(
            {id, group, std::move(text), {}, icon, keys, Qt::WidgetWithChildrenShortcut}, m_side, [this, what] {
                if (OrderEditor *top = editor())
                    (top->*what)();
            }));
    };
    // Either Enter key submits, which the panel sees to itself: on the page around it Ctrl+Return means something else.
    add(
        u"editor.submit"_s, [] { return tr("Place the order, or save its changes"); }, u"check"_s,
        {QKeySequence(Qt::CTRL | Qt::Key_Enter)}, &OrderEditor::submit);
    add(
        u"editor.removeLine"_s, [] { return tr("Remove the line"); }, u"trash-2"_s,
        {QKeySequence(Qt::CTRL | Qt::Key_Delete)}, &OrderEditor::removeLine);
    add(
        u"editor.newCustomer"_s, [] { return tr("Order for a new customer"); }, u"user-plus"_s,
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)}, &OrderEditor::addCustomer);
    add(
        u"editor.discard"_s, [] { return tr("Discard the draft"); }, u"x"_s,
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)}, &OrderEditor::discard);
    m_back = m_bench.actions.add({u"editor.back"_s,
                                  group,
                                  [] { return tr("One step back, or close"); },
                                  {},
                                  {},
                                  {QKeySequence(Qt::Key_Escape)},
                                  Qt::WidgetWithChildrenShortcut},
                                 m_side, [this] {
                                     if (OrderEditor *top = editor())
                                         top->stepBack();
                                     else
                                         closeTop();
                                 });
}

void OrderEditing::updateActions()
{
    const bool hasEditor = editor() != nullptr;
    for (QAction *action : m_editorActions)
        action->setEnabled(hasEditor);
    m_back->setEnabled(hasEditor || (m_panel && m_side->openPanel() == m_panel));
    m_edit->setEnabled(m_bench.may(Permission::Edit) && !m_bench.selection.current().isNull());
    if (m_side->openPanel())
        m_notice->hide();
}

OrderEditor *OrderEditing::editor() const
{
    return qobject_cast<OrderEditor *>(m_side->openPanel());
}

void OrderEditing::newOrder(const QString &customerId)
{
    if (!m_bench.may(Permission::Create))
        return;
    auto *panel = new OrderEditor(m_bench);
    panel->newOrder(customerId);
    open(panel);
}

void OrderEditing::editOrder(const QUuid &id)
{
    const bool isOpen =
        raiseEditorOf([&](const wire::OrderDraft &draft) { return draft.isEdit && draft.orderId == id; });
    if (id.isNull() || isOpen || !m_bench.may(Permission::Edit))
        return;
    auto *panel = new OrderEditor(m_bench);
    panel->editOrder(id);
    open(panel);
}

void OrderEditing::duplicate(const QUuid &id)
{
    if (id.isNull() || !m_bench.may(Permission::Create))
        return;
    auto *panel = new OrderEditor(m_bench);
    panel->duplicateOf(id);
    open(panel);
}

void OrderEditing::open(OrderEditor *editor)
{
    connect(editor, &OrderEditor::done, this, [this, editor](const QUuid &orderId) {
        m_side->close(editor);
        emit m_bench.navigation.orderWanted(orderId);
    });
    connect(editor, &OrderEditor::canceled, this, [this, editor] { m_side->close(editor); });
    connect(editor, &OrderEditor::discarded, this, [this, editor](const wire::OrderDraft &draft) {
        m_side->close(editor);
        offerUndo(draft);
    });
    // One in which nothing was written would only be in the way afterwards.
    if (OrderEditor *top = this->editor(); top && !top->hasDraft())
        m_side->close(top);
    m_side->open(editor);
}

// An editor that waits below another comes to the top.
bool OrderEditing::raiseEditorOf(const std::function<bool(const wire::OrderDraft &)> &matches)
{
    for (int i = 0; i < m_side->count(); ++i) {
        auto *candidate = qobject_cast<OrderEditor *>(m_side->widget(i));
        if (!candidate || !matches(candidate->draft()))
            continue;
        if (candidate != m_side->openPanel()) {
            m_side->removeWidget(candidate);
            m_side->open(candidate);
        }
        return true;
    }
    return false;
}

void OrderEditing::continueDraft(const wire::OrderDraft &draft)
{
    m_notice->hide();
    if (m_panel)
        m_side->close(m_panel);
    if (raiseEditorOf([&](const wire::OrderDraft &open) { return open.id == draft.id; }))
        return;
    auto *panel = new OrderEditor(m_bench);
    panel->continueDraft(draft);
    open(panel);
}

void OrderEditing::discardDraft(const wire::OrderDraft &draft)
{
    m_notice->hide();
    for (int i = 0; i < m_side->count(); ++i) {
        auto *open = qobject_cast<OrderEditor *>(m_side->widget(i));
        if (open && open->draft().id == draft.id) {
            open->discard();
            return;
        }
    }
    m_bench.shop.forgetDocument(draftKind(), draft.id).then(this, [this, draft](const Result<void> &gone) {
        if (gone)
            offerUndo(draft);
        else
            m_bench.notices.problem(tr("The draft was not discarded. %1").arg(models::sentenceOf(gone.error())));
    });
}

void OrderEditing::offerUndo(const wire::OrderDraft &draft)
{
    const QPointer<OrderEditing> self(this);
    m_bench.notices.offerUndo(tr("Draft discarded."), [self, draft] {
        if (!self)
            return;
        self->m_bench.shop.keepDocument(draftKind(), draft.id, wire::toJson(draft))
            .then(self, [self](const Result<void> &kept) {
                if (!kept)
                    self->m_bench.notices.problem(tr("The draft is open again, but could not be kept on disk. %1")
                                                      .arg(models::sentenceOf(kept.error())));
            });
        self->continueDraft(draft);
    });
}

void OrderEditing::showDrafts()
{
    withDrafts([this](const KeptDrafts &drafts) {
        if (!m_panel) {
            m_panel = new DraftsPanel(m_bench);
            connect(m_panel, &DraftsPanel::continueWanted, this, &OrderEditing::continueDraft);
            connect(m_panel, &DraftsPanel::discardWanted, this, &OrderEditing::discardDraft);
            connect(m_panel, &DraftsPanel::closeWanted, this, [this] { m_side->close(m_panel); });
            m_panel->show(drafts.unfinished);
            m_side->open(m_panel);
        } else {
            m_panel->show(drafts.unfinished);
        }
    });
}

void OrderEditing::lookForDrafts()
{
    withDrafts([this](const KeptDrafts &drafts) {
        // Placed, and then the program ended before the draft was removed.
        for (const QString &id : drafts.saved)
            m_bench.shop.forgetDocument(draftKind(), id);
        if (drafts.unreadable > 0)
            m_bench.notices.problem(
                tr("%n draft(s) cannot be read by this version. They are kept.", nullptr, drafts.unreadable));
        m_offered = drafts.unfinished;
        if (!m_side->openPanel())
            m_notice->show(static_cast<int>(m_offered.size()),
                           [this] { return m_offered.empty() ? QString() : DraftsPanel::describe(m_offered.front()); });
    });
}

void OrderEditing::withDrafts(std::function<void(const KeptDrafts &)> take)
{
    m_bench.shop.read([](workspace::ReadSession &session) { return loadDrafts(session); })
        .then(this, [this, take = std::move(take)](const Result<KeptDrafts> &drafts) {
            if (drafts)
                take(*drafts);
            else
                m_bench.notices.problem(tr("The drafts cannot be read: %1").arg(models::sentenceOf(drafts.error())));
        });
}

void OrderEditing::closeTop()
{
    if (m_panel && m_side->openPanel() == m_panel)
        m_side->close(m_panel);
}

} // namespace docket::ui
