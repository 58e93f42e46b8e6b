// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/order_task_panel.h"

#include "models/text/error_text.h"
#include "ui/widgets/error_label.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

OrderTaskPanel::OrderTaskPanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent)
    : TaskPanel(workbench.theme, parent)
    , m_workbench(workbench)
    , m_changes(changes)
    , m_orderId(orderId)
{
    setPossible(false);
    connect(&workbench.shop, &workspace::Workspace::ordersChanged, this,
            [this](const QList<workspace::ChangedOrder> &changed) {
                const bool isOurs = std::ranges::any_of(
                    changed, [this](const workspace::ChangedOrder &order) { return order.id == m_orderId; });
                if (isOurs)
                    read();
            });
}

void OrderTaskPanel::load()
{
    retranslate();
    read();
    m_workbench.shop.read([](workspace::ReadSession &session) { return models::readKnownWords(session); })
        .then(this, [this](const models::KnownWords &words) { showWords(words); });
}

void OrderTaskPanel::read()
{
    m_workbench.shop.read([id = m_orderId](workspace::ReadSession &session) { return session.reader().order(id); })
        .then(this, [this](Result<std::optional<domain::Order>> answer) {
            if (!answer) {
                setError(models::sentenceOf(answer.error()));
            } else if (!*answer) {
                setError(tr("This order is no longer there."));
            } else {
                // Answers may overtake each other.
                if (m_order && m_order->version > (*answer)->version)
                    return;
                m_order = std::move(*answer);
                setPossible(true);
                showOrder(*m_order);
                retranslate();
            }
        });
}

QString OrderTaskPanel::orderLine() const
{
    if (!m_order)
        return tr("Reading…");
    return u"%1 · %2"_s.arg(m_order->number, models::customerLine(m_order->customer));
}

void OrderTaskPanel::addField(const QString &prefix, ErrorLabel *label)
{
    m_fields.push_back({prefix, label});
}

bool OrderTaskPanel::showAtField(const Error &error)
{
    const auto field =
        std::ranges::find_if(m_fields, [&](const Field &known) { return error.field.startsWith(known.prefix); });
    if (error.field.isEmpty() || field == m_fields.end())
        return false;
    field->label->setError(models::sentenceOf(error));
    return true;
}

void OrderTaskPanel::clearFieldErrors()
{
    for (const Field &field : m_fields)
        field.label->setError({});
}

void OrderTaskPanel::showWords(const models::KnownWords &) {}

void OrderTaskPanel::change(domain::CommandBody body)
{
    if (!m_order)
        return;
    setError({});
    clearFieldErrors();
    setBusy(true);
    m_changes.change(*m_order, std::move(body), this, [this](const Rejection &rejection) {
        setBusy(false);
        if (rejection.isEmpty()) {
            emit closeWanted();
            return;
        }
        Rejection elsewhere;
        QWidget *first = nullptr;
        for (const Error &error : rejection) {
            if (!showAtField(error))
                elsewhere.append(error);
        }
        for (const Field &field : m_fields) {
            if (!first && !field.label->text().isEmpty())
                first = field.label->field();
        }
        setError(models::sentencesOf(elsewhere));
        if (first)
            first->setFocus();
    });
}

} // namespace docket::ui
