// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of what stands in the editor: rehearsed, shown, carried out, kept or thrown away.
#include "ui/order_editor/order_editor.h"

#include "models/text/error_text.h"
#include "ui/order_editor/customer_section.h"
#include "ui/order_editor/difference_view.h"
#include "ui/order_editor/draft_of_order.h"
#include "ui/order_editor/lines_section.h"
#include "ui/widgets/banner.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

using namespace domain;

std::vector<Command> OrderEditor::commands() const
{
    std::vector<Command> commands;
    for (CommandBody &body : commandsOf(draft(), m_read, m_base ? &*m_base : nullptr)) {
        const bool isOfCustomer = std::holds_alternative<SaveCustomer>(body);
        const bool isEdit = std::holds_alternative<EditOrder>(body);
        Command command = m_bench.shop.newCommand(std::move(body), isOfCustomer ? QUuid() : m_draft.orderId);
        if (isEdit)
            command.baseVersion = m_base->version;
        commands.push_back(std::move(command));
    }
    return commands;
}

void OrderEditor::submit()
{
    if (m_stage == Stage::Preview) {
        carryOut(commands(), 0);
        return;
    }
    if (m_stage != Stage::Form)
        return;
    m_customer->settle();
    m_lines->settle();
    m_waitsForSearch = m_customer->isSearching() || m_lines->isSearching();
    if (m_waitsForSearch)
        return;
    setStage(Stage::Form);
    m_problem.clear();
    reachAll();
    evaluate();
    if (m_newer) {
        m_keepMine->setFocus(Qt::OtherFocusReason);
        return;
    }
    std::vector<Command> asked = commands();
    if (asked.empty() && m_read.faults.isEmpty()) {
        m_bench.notices.tell(tr("Order %1 stays as it is: nothing was changed.").arg(m_draft.number));
        m_isSaved = true;
        m_keeper.forget();
        emit canceled();
        return;
    }
    m_isSubmitting = true;
    m_rehearsal.askNow(std::move(asked));
}

void OrderEditor::rehearsed(const Rehearsed &rehearsed)
{
    m_refusals = rehearsed.errors;
    showErrors();
    if (std::exchange(m_isSubmitting, false))
        submitRehearsed(rehearsed);
}

void OrderEditor::submitRehearsed(const Rehearsed &rehearsed)
{
    if (!m_read.faults.isEmpty() || !rehearsed.errors.isEmpty()) {
        focusFirstError();
        return;
    }
    if (m_draft.isEdit)
        showPreview(rehearsed);
    else
        place();
}

// Under the id of what is held, which the order takes over with it.
void OrderEditor::place()
{
    std::vector<Command> all = commands();
    m_handedOver = m_hold ? m_hold->handOver() : QUuid();
    for (Command &command : all) {
        if (!m_handedOver.isNull() && std::holds_alternative<CreateOrder>(command.body))
            command.id = m_handedOver;
    }
    carryOut(std::move(all), 0);
}

void OrderEditor::showPreview(const Rehearsed &rehearsed)
{
    m_preview->show(*m_base, rehearsed.after.value_or(*m_base), rehearsed.events, m_formats);
    setStage(Stage::Preview);
    m_submit->setFocus(Qt::OtherFocusReason);
}

// One after the other, so that the second is not done when the first is refused.
void OrderEditor::carryOut(std::vector<Command> commands, std::size_t next)
{
    if (next == commands.size()) {
        carriedOut();
        return;
    }
    setStage(Stage::Saving);
    m_rehearsal.cancel();
    m_keeper.flush();
    Command command = commands[next];
    m_bench.shop.execute(std::move(command))
        .then(this, [this, commands = std::move(commands), next](const Decided<ordering::Outcome> &outcome) {
            // An attempt whose answer was lost has placed it.
            const bool isThere = !outcome && std::ranges::any_of(outcome.error(), [](const Error &error) {
                return error.code == u"order_exists";
            });
            if (!outcome && !isThere) {
                refused(outcome.error(), next > 0);
                return;
            }
            if (outcome && outcome->order)
                m_savedNumber = outcome->order->number;
            carryOut(commands, next + 1);
        });
}

void OrderEditor::carriedOut()
{
    m_isSaved = true;
    m_keeper.forget();
    if (m_draft.isEdit)
        m_bench.notices.tell(tr("Order %1 changed.").arg(m_draft.number));
    else if (m_savedNumber.isEmpty())
        m_bench.notices.tell(tr("Order placed."));
    else
        m_bench.notices.tell(tr("Order %1 placed.").arg(m_savedNumber));
    emit done(m_draft.orderId);
}

void OrderEditor::refused(const Rejection &rejection, bool partly)
{
    if (const QUuid held = std::exchange(m_handedOver, {}); !held.isNull() && m_savedNumber.isEmpty())
        m_bench.hub->dropHold(held);
    setStage(Stage::Form);
    m_refusals = rejection;
    if (partly && m_draft.isEdit)
        m_problem = tr("The changes of the order are saved, but not its tags or note. What you typed is kept here.");
    else if (partly)
        m_problem = tr("The customer is saved, but the order is not placed. What you typed is kept here.");
    else if (m_draft.isEdit)
        m_problem = tr("The changes were not saved. What you typed is kept here.");
    else
        m_problem = tr("The order was not placed. What you typed is kept here.");
    reachAll();
    showErrors();
    focusFirstError();
    // What was saved of an edit is the new beginning of the rest; a conflict has to be shown.
    const bool isConflict =
        std::ranges::any_of(rejection, [](const Error &error) { return error.code == u"version_conflict"; });
    if (m_draft.isEdit && (partly || isConflict))
        ordersChanged({{0, m_draft.orderId, m_base->version + 1}});
}

void OrderEditor::ordersChanged(const QList<workspace::ChangedOrder> &changed)
{
    if (!m_base || m_stage == Stage::Loading || m_stage == Stage::Saving)
        return;
    const qint64 known = m_newer ? m_newer->version : m_base->version;
    const bool concerns = std::ranges::any_of(changed, [&](const workspace::ChangedOrder &order) {
        return order.id == m_draft.orderId && order.version > known;
    });
    if (!concerns)
        return;
    wire::OrderDraft base;
    base.isEdit = true;
    base.orderId = m_draft.orderId;
    base.baseVersion = m_base->version;
    m_bench.shop.read([base](workspace::ReadSession &session) { return loadDraft(session, base); })
        .then(this, [this](const Result<LoadedDraft> &loaded) {
            if (!loaded)
                showProblem(models::sentenceOf(loaded.error()));
            else if (loaded->now && m_base && loaded->now->version > m_base->version && m_stage != Stage::Saving)
                becameStale(*loaded->now, loaded->changedBy);
        });
}

void OrderEditor::becameStale(const Order &now, const QString &changedBy)
{
    m_newer = now;
    m_changedBy = changedBy;
    m_isSubmitting = false;
    const QString what = Differences(m_formats).inOneLine(*m_base, now);
    if (what.isEmpty()) {
        // Only reservations moved: nothing that the person sees, or could overwrite.
        keepMine();
        return;
    }
    if (m_stage == Stage::Preview)
        setStage(Stage::Form);
    m_staleBanner->setText(tr("%1 changed this order meanwhile. %2. Your own changes are not saved yet.")
                               .arg(changedBy.isEmpty() ? tr("Somebody") : changedBy, what));
}

void OrderEditor::keepMine()
{
    if (!m_newer)
        return;
    const bool wasTouched = m_isTouched;
    showDraft(carriedOver(draft(), *m_base, *m_newer, m_formats));
    m_base = std::exchange(m_newer, std::nullopt);
    m_staleBanner->setText({});
    if (m_stage == Stage::Preview)
        setStage(Stage::Form);
    if (wasTouched)
        textsChanged();
    else
        evaluate();
    m_lines->focusFirstQuantity();
}

void OrderEditor::takeTheirs()
{
    if (!m_newer)
        return;
    m_base = std::exchange(m_newer, std::nullopt);
    wire::OrderDraft fresh = draftOf(*m_base, m_formats);
    fresh.id = m_draft.id;
    fresh.begunAt = m_draft.begunAt;
    m_staleBanner->setText({});
    m_keeper.forget();
    m_refusals.clear();
    m_problem.clear();
    m_isTouched = false;
    showDraft(fresh);
    setStage(Stage::Form);
    evaluate();
    m_lines->focusFirstQuantity();
}

void OrderEditor::stepBack()
{
    if (m_stage == Stage::Saving)
        return;
    if (m_stage == Stage::Preview || m_question == Question::KeepDraft) {
        setStage(Stage::Form);
        m_wantsFocus = true;
        takeInitialFocus();
        return;
    }
    if (!m_isTouched) {
        emit canceled();
        return;
    }
    m_question = Question::KeepDraft;
    showFooter();
    m_submit->setFocus(Qt::OtherFocusReason);
}

void OrderEditor::keepForLater()
{
    setStage(Stage::Saving);
    m_keeper.keepNow(draft()).then(this, [this](const Result<void> &kept) {
        if (kept) {
            m_bench.notices.tell(tr("Draft kept. Ctrl+Shift+O shows your drafts."));
            emit canceled();
            return;
        }
        setStage(Stage::Form);
        showProblem(tr("The draft was not kept, so this panel stays open. %1").arg(models::sentenceOf(kept.error())));
    });
}

void OrderEditor::discard()
{
    if (m_stage != Stage::Form || !m_isTouched)
        return;
    const wire::OrderDraft thrownAway = draft();
    m_isSaved = true;
    m_keeper.forget();
    emit discarded(thrownAway);
}

void OrderEditor::removeLine()
{
    if (m_stage == Stage::Form)
        m_lines->removeCurrent();
}

void OrderEditor::addCustomer()
{
    if (m_stage == Stage::Form)
        m_customer->beginNewCustomer();
}

} // namespace docket::ui
