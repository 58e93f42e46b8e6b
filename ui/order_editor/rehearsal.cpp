// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/rehearsal.h"

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {
constexpr std::chrono::milliseconds afterLastChange{200};
} // namespace

Rehearsed combined(const std::vector<domain::Command> &commands, std::vector<Decided<ordering::Outcome>> results)
{
    Rehearsed rehearsed;
    bool customerRefused = false;
    for (std::size_t i = 0; i < results.size() && i < commands.size(); ++i) {
        auto &result = results[i];
        const bool isCustomer = std::holds_alternative<domain::SaveCustomer>(commands[i].body);
        if (result) {
            if (result->order)
                rehearsed.after = std::move(result->order);
            rehearsed.events.insert(rehearsed.events.end(), result->events.begin(), result->events.end());
            continue;
        }
        customerRefused = customerRefused || isCustomer;
        for (Error error : result.error()) {
            // An order of a customer that was refused is not refused for that as well.
            if (customerRefused && error.field == u"customer_id")
                continue;
            if (isCustomer && !error.field.isEmpty())
                error.field.prepend(u"customer."_s);
            rehearsed.errors.append(error);
        }
    }
    return rehearsed;
}

Rehearsal::Rehearsal(workspace::Workspace &shop, QObject *parent) : QObject(parent), m_shop(shop)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterLastChange);
    connect(&m_soon, &QTimer::timeout, this, [this] { askNow(m_commands()); });
}

void Rehearsal::askSoon(std::function<std::vector<domain::Command>()> commands)
{
    ++m_question;
    m_commands = std::move(commands);
    m_soon.start();
}

void Rehearsal::cancel()
{
    ++m_question;
    m_soon.stop();
}

void Rehearsal::askNow(std::vector<domain::Command> commands)
{
    m_soon.stop();
    const quint64 question = ++m_question;
    auto answer = m_shop.rehearseAll(commands);
    answer.then(this,
                [this, question, commands = std::move(commands)](std::vector<Decided<ordering::Outcome>> results) {
                    if (question == m_question)
                        emit answered(combined(commands, std::move(results)));
                });
}

} // namespace docket::ui
