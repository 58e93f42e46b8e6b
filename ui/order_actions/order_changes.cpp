// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/order_changes.h"

#include "models/text/error_text.h"
#include "services/domain/inverse.h"
#include "ui/order_actions/change_words.h"

namespace docket::ui {

using domain::CommandBody;

OrderChanges::OrderChanges(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_heldBack(workbench)
{
}

void OrderChanges::change(const domain::Order &before, CommandBody body, QObject *context, Answer answer)
{
    // The person goes on to something else: what waited goes first, so that changes happen in the order of wishing.
    m_heldBack.carryOutNow();
    const QPointer<QObject> wanted(context);
    const Answer whenWanted = [wanted, answer = std::move(answer)](const Rejection &rejection) {
        if (wanted)
            answer(rejection);
    };
    std::vector<CommandBody> inverse = domain::inverseOf(before, body);
    const bool isNote = std::holds_alternative<domain::AddNote>(body);
    domain::Command command = m_workbench.shop.newCommand(std::move(body), before.id);
    // Tags are a whole list: what came to it meanwhile must not go unseen.
    if (std::holds_alternative<domain::SetTags>(command.body))
        command.baseVersion = before.version;
    if (auto *ship = std::get_if<domain::ShipOrder>(&command.body); ship && ship->shipmentId.isNull())
        ship->shipmentId = m_workbench.shop.newId();
    if (isNote || !inverse.empty())
        executeNow(before, std::move(command), std::move(inverse), whenWanted);
    else
        rehearse(before, command, whenWanted);
}

void OrderChanges::executeNow(const domain::Order &before, domain::Command command, std::vector<CommandBody> inverse,
                              Answer answer)
{
    m_workbench.shop.execute(command).then(
        this, [this, before, command, inverse = std::move(inverse),
               answer = std::move(answer)](const Decided<ordering::Outcome> &outcome) {
            if (!outcome) {
                answer(outcome.error());
                return;
            }
            if (outcome->events.empty()) {
                m_workbench.notices.tell(ChangeWords::unchanged(before.number));
            } else if (inverse.empty()) {
                m_workbench.notices.tell(ChangeWords::done(command.body, before.number));
            } else {
                const qint64 version = outcome->version;
                m_workbench.notices.offerUndo(ChangeWords::done(command.body, before.number),
                                              [self = QPointer(this), before, command, version, inverse] {
                                                  if (self)
                                                      self->takeBack(before, command, version, inverse);
                                              });
            }
            answer({});
        });
}

void OrderChanges::takeBack(const domain::Order &order, const domain::Command &done, qint64 version,
                            const std::vector<CommandBody> &inverse)
{
    std::vector<domain::Command> commands;
    for (const CommandBody &body : inverse) {
        commands.push_back(m_workbench.shop.newCommand(body, order.id));
        if (std::holds_alternative<domain::SetTags>(body))
            commands.back().baseVersion = version;
    }
    m_workbench.shop.executeAll(std::move(commands))
        .then(this,
              [this, number = order.number, body = done.body](const std::vector<Decided<ordering::Outcome>> &outcomes) {
                  for (const Decided<ordering::Outcome> &outcome : outcomes) {
                      if (!outcome) {
                          m_workbench.notices.problem(
                              ChangeWords::notUndone(body, number, models::sentencesOf(outcome.error())));
                          return;
                      }
                  }
                  m_workbench.notices.tell(ChangeWords::undone(body, number));
              });
}

void OrderChanges::rehearse(const domain::Order &before, const domain::Command &command, Answer answer)
{
    m_workbench.shop.rehearseAll({command}).then(this,
                                                 [this, number = before.number, command, answer = std::move(answer)](
                                                     const std::vector<Decided<ordering::Outcome>> &outcomes) {
                                                     const Decided<ordering::Outcome> &outcome = outcomes.front();
                                                     if (!outcome) {
                                                         answer(outcome.error());
                                                         return;
                                                     }
                                                     m_heldBack.hold(command, number);
                                                     answer({});
                                                 });
}

} // namespace docket::ui
