// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the editor: where it comes from, and what follows from it while it is typed.
#include "ui/order_editor/order_editor.h"

#include "models/text/error_text.h"
#include "services/domain/warnings.h"
#include "ui/order_editor/address_section.h"
#include "ui/order_editor/customer_section.h"
#include "ui/order_editor/details_section.h"
#include "ui/order_editor/draft_of_order.h"
#include "ui/order_editor/lines_section.h"
#include "ui/order_editor/totals_bar.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace docket::ui {

using domain::Order;
using wire::OrderDraft;

QDate OrderEditor::today() const
{
    return domain::dayOf(m_bench.shop.clock().now(), m_bench.shop.facts().timeZone);
}

DraftSurroundings OrderEditor::surroundings() const
{
    return {m_formats, m_products, m_base ? &*m_base : nullptr, today()};
}

void OrderEditor::newOrder(const QString &customerId)
{
    OrderDraft draft;
    draft.currency = m_bench.shop.facts().currency.code();
    draft.customerId = customerId;
    beginNew(std::move(draft));
    if (!customerId.isEmpty())
        readCustomer(customerId, true);
}

void OrderEditor::beginNew(OrderDraft draft)
{
    draft.id = m_bench.shop.newId().toString(QUuid::WithoutBraces);
    draft.orderId = m_bench.shop.newId();
    draft.begunAt = m_bench.shop.clock().now();
    draft.locale = m_formats.locale().name();
    showDraft(draft);
    m_isTouched = false;
    setStage(Stage::Form);
    evaluate();
    takeInitialFocus();
}

void OrderEditor::editOrder(const QUuid &id)
{
    load([id](workspace::ReadSession &session) { return loadForEdit(session, id); });
}

void OrderEditor::duplicateOf(const QUuid &id)
{
    m_bench.shop.read([id](workspace::ReadSession &session) { return loadOrder(session, id); })
        .then(this, [this](const Result<LoadedDraft> &loaded) {
            if (!loaded)
                cannotOpen(models::sentenceOf(loaded.error()));
            else if (!loaded->now)
                cannotOpen(tr("There is no such order any more."));
            else
                takeDuplicate(*loaded);
        });
}

void OrderEditor::continueDraft(const OrderDraft &draft)
{
    load([draft](workspace::ReadSession &session) { return loadDraft(session, draft); });
}

void OrderEditor::load(std::function<Result<LoadedDraft>(workspace::ReadSession &)> job)
{
    m_bench.shop.read(std::move(job)).then(this, [this](Result<LoadedDraft> loaded) {
        if (loaded)
            takeLoaded(std::move(*loaded));
        else
            cannotOpen(models::sentenceOf(loaded.error()));
    });
}

void OrderEditor::takeLoaded(LoadedDraft loaded)
{
    const bool isEdit = !loaded.draft || loaded.draft->isEdit;
    if (isEdit && !loaded.now) {
        cannotOpen(tr("There is no such order any more."));
        return;
    }
    m_base = isEdit ? (loaded.base ? loaded.base : loaded.now) : std::nullopt;
    OrderDraft draft;
    if (loaded.draft) {
        const QLocale written(loaded.draft->locale);
        draft = inFormatsOf(*loaded.draft, models::Formats(written, m_formats.zone()), m_formats, today());
    } else {
        draft = draftOf(*loaded.now, m_formats);
        draft.id = m_bench.shop.newId().toString(QUuid::WithoutBraces);
        draft.begunAt = m_bench.shop.clock().now();
    }
    if (isEdit) {
        m_customer->setFixed(models::customerLine(loaded.now->customer));
        m_details->setFixed(true);
    }
    m_otherOrders = std::move(loaded.otherOrders);
    showDraft(draft);
    if (loaded.customer) {
        m_customer->setCustomer(*loaded.customer);
        m_address->setChoices(loaded.customer->addresses);
    }
    m_isTouched = loaded.draft.has_value();
    if (loaded.draft) {
        m_keeper.setKept(*loaded.draft);
        m_state->setText(tr("Draft of %1").arg(m_formats.relative(draft.begunAt, m_bench.shop.clock().now())));
    }
    setStage(Stage::Form);
    evaluate();
    takeInitialFocus();
    if (isEdit && loaded.now->version > m_draft.baseVersion)
        becameStale(*loaded.now, loaded.changedBy);
    else if (m_isTouched)
        m_rehearsal.askSoon([this] { return commands(); });
}

void OrderEditor::takeDuplicate(const LoadedDraft &loaded)
{
    OrderDraft draft = likeOrder(*loaded.now, m_formats);
    // Somebody who is not in the catalogue cannot be ordered for; the name helps to find or add them.
    if (!loaded.customer)
        draft.customerId.clear();
    m_otherOrders = loaded.otherOrders;
    beginNew(std::move(draft));
    if (loaded.customer) {
        m_customer->setCustomer(*loaded.customer);
        m_address->setChoices(loaded.customer->addresses);
    }
    textsChanged();
}

void OrderEditor::cannotOpen(const QString &sentence)
{
    m_loading->setText(sentence);
}

void OrderEditor::showDraft(const OrderDraft &draft)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_draft = draft;
    m_customer->show(draft);
    m_address->setAddress(draft.shipTo);
    m_lines->show(draft.lines);
    m_details->show(draft);
    QStringList skus;
    for (const wire::DraftLine &line : draft.lines)
        skus << line.sku;
    m_products.want(skus);
    showTitle();
}

OrderDraft OrderEditor::draft() const
{
    OrderDraft draft = m_draft;
    if (!m_draft.isEdit)
        m_customer->writeTo(draft);
    draft.shipTo = m_address->address();
    draft.lines = m_lines->lines();
    while (!draft.lines.empty() && draft.lines.back().isBlank())
        draft.lines.pop_back();
    m_details->writeTo(draft);
    draft.locale = m_formats.locale().name();
    return draft;
}

void OrderEditor::textsChanged()
{
    if (m_isShowing || m_isSaved)
        return;
    m_isSubmitting = false;
    m_waitsForSearch = false;
    if (!std::exchange(m_isTouched, true))
        showFooter();
    if (m_question != Question::None)
        setStage(Stage::Form);
    m_keeper.keep(draft());
    evaluate();
    m_rehearsal.askSoon([this] { return commands(); });
}

void OrderEditor::evaluate()
{
    if (m_stage == Stage::Loading)
        return;
    const OrderDraft now = draft();
    m_read = DraftReader::read(now, surroundings());
    m_lines->showMeaning(m_read, surroundings(), now.allowBackorder);
    m_totals->show(m_read.totals, m_read.currency, m_formats);
    showErrors();
    showAdvice();
    holdStock();
}

// Somebody else may want the same pieces while this is being talked about.
void OrderEditor::holdStock()
{
    if (!m_bench.hub || m_draft.isEdit || m_isSaved || m_stage == Stage::Saving)
        return;
    if (!m_hold) {
        m_hold = std::make_unique<workspace::DraftHold>(*m_bench.hub);
        connect(m_hold.get(), &workspace::DraftHold::changed, this, &OrderEditor::showLive);
    }
    std::vector<domain::StockQuantity> wanted;
    for (const domain::LineDraft &line : m_read.lines) {
        if (!line.sku.isEmpty() && line.quantity > 0 && m_products.find(line.sku))
            wanted.push_back(
                {{line.sku, line.location.isEmpty() ? domain::defaultLocation() : line.location}, line.quantity});
    }
    m_hold->want(std::move(wanted));
    showLive();
}

void OrderEditor::showLive()
{
    using State = workspace::DraftHold::State;
    QString text;
    const bool isLive = m_bench.hub && m_bench.hub->lookups();
    if (m_bench.hub && !isLive) {
        const auto synced = m_bench.hub->state().syncedAt;
        text = synced ? tr("The hub cannot be asked now: customers and stock are as of %1.")
                            .arg(m_formats.relative(*synced, m_bench.shop.clock().now()))
                      : tr("The hub cannot be asked now.");
    } else if (m_hold && m_hold->state() == State::Held) {
        text = tr("The stock is held for this order while you write it.");
    } else if (m_hold && m_hold->state() == State::Short) {
        text = tr("There is too little for all lines, so nothing is held.");
    } else if (m_hold && m_hold->state() == State::Unknown) {
        text = tr("The stock could not be held: somebody else may take it before you place the order.");
    }
    m_live->setText(text);
    m_live->setVisible(!text.isEmpty());
}

void OrderEditor::customerPicked(const domain::Customer &customer)
{
    m_address->startWith(customer.addresses);
    textsChanged();
    readCustomer(customer.id, false);
    m_lines->focusFirstBlank();
}

void OrderEditor::readCustomer(const QString &id, bool isNew)
{
    m_otherOrders.clear();
    m_bench.shop.read([id](workspace::ReadSession &session) { return loadCustomer(session, id); })
        .then(this, [this, id, isNew](Result<LoadedDraft> loaded) {
            if (draft().customerId != id)
                return;
            if (!loaded) {
                showProblem(models::sentenceOf(loaded.error()));
                return;
            }
            m_otherOrders = std::move(loaded->otherOrders);
            if (isNew && loaded->customer) {
                m_customer->setCustomer(*loaded->customer);
                m_address->startWith(loaded->customer->addresses);
            }
            evaluate();
        });
}

// Advice about a new order, from what its customer ordered before.
void OrderEditor::showAdvice()
{
    const OrderDraft now = draft();
    const auto &customer = m_customer->customer();
    if (now.isEdit || !customer || customer->id != now.customerId) {
        m_advice->setText({});
        return;
    }
    Order order;
    order.id = now.orderId;
    order.customer = snapshotOf(*customer);
    order.shipTo = now.shipTo;
    order.placedAt = m_bench.shop.clock().now();
    for (const domain::LineDraft &line : m_read.lines) {
        domain::OrderLine ordered;
        ordered.sku = line.sku;
        ordered.quantity = line.quantity;
        order.lines.push_back(ordered);
    }
    QStringList sentences;
    for (const domain::OrderWarning &warning : domain::warningsOf(order, &*customer, m_otherOrders, today())) {
        QStringList numbers;
        for (const auto &other : warning.others)
            numbers << other.number;
        const QString which = numbers.join(u", "_s);
        const auto count = static_cast<int>(numbers.size());
        switch (warning.kind) {
        case domain::OrderWarning::Kind::PossibleDuplicate:
            sentences << tr("The same was ordered within the last day: %1.").arg(which);
            break;
        case domain::OrderWarning::Kind::UnusualAddress:
            sentences << tr("Nothing was ever sent to this address for this customer.");
            break;
        case domain::OrderWarning::Kind::OthersOnHold:
            sentences << tr("%n other order(s) of this customer on hold: %1.", nullptr, count).arg(which);
            break;
        case domain::OrderWarning::Kind::OthersOverdue:
            sentences << tr("%n other order(s) of this customer overdue: %1.", nullptr, count).arg(which);
            break;
        }
    }
    const QString advice = sentences.join(u'\n');
    if (advice != m_advice->text())
        m_advice->setText(advice);
}

} // namespace docket::ui
