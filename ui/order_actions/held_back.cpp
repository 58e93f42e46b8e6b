// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/held_back.h"

#include "models/text/error_text.h"
#include "services/wire/json_command.h"
#include "services/wire/json_command_reader.h"
#include "ui/order_actions/change_words.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

QString kind()
{
    return u"held_back"_s;
}

QString idOf(const domain::Command &command)
{
    return command.id.toString(QUuid::WithoutBraces);
}

} // namespace

HeldBack::HeldBack(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench) {}

void HeldBack::hold(const domain::Command &command, const QString &number)
{
    carryOutNow();
    m_waiting = Waiting{command, number};
    m_workbench.shop.keepDocument(kind(), idOf(command), wire::toJson(command))
        .then(this, [this, command](const Result<void> &kept) {
            // What cannot be kept safely does not wait: a full disk would say no only when nobody looks any more.
            if (!kept && m_waiting && m_waiting->command.id == command.id)
                carryOutNow();
        });
    const QPointer self(this);
    const QUuid id = command.id;
    m_workbench.notices.offerUndo(
        ChangeWords::pending(command.body, number),
        [self, id] {
            if (self)
                self->end(id, false);
        },
        [self, id] {
            if (self)
                self->end(id, true);
        });
    emit changed();
}

void HeldBack::carryOutNow()
{
    if (m_waiting)
        end(m_waiting->command.id, true);
}

// Undo, expiry and the next change may each come, in any order; the first one counts.
void HeldBack::end(const QUuid &commandId, bool isWanted)
{
    if (!m_waiting || m_waiting->command.id != commandId) {
        if (!isWanted)
            m_workbench.notices.problem(tr("It was too late to undo: the change has been carried out."));
        return;
    }
    const Waiting waiting = std::move(*m_waiting);
    m_waiting.reset();
    if (isWanted)
        carryOut(waiting.command, waiting.number);
    else
        takeBack(waiting.command, waiting.number);
    emit changed();
}

// Undone is what a crash cannot bring back either.
void HeldBack::takeBack(const domain::Command &command, const QString &number)
{
    m_workbench.shop.forgetDocument(kind(), idOf(command))
        .then(this, [this, command, number](const Result<void> &gone) {
            if (gone)
                m_workbench.notices.tell(ChangeWords::undone(command.body, number));
            else
                m_workbench.notices.problem(
                    tr("Order %1 was not changed, but the undo could not be written: the change may be carried out "
                       "when Docket is started again. %2")
                        .arg(number, models::sentenceOf(gone.error())));
        });
}

void HeldBack::carryOut(const domain::Command &command, const QString &number)
{
    m_workbench.shop.execute(command).then(this, [this, command, number](const Decided<ordering::Outcome> &outcome) {
        m_workbench.shop.forgetDocument(kind(), idOf(command));
        if (outcome && !outcome->duplicate)
            m_workbench.notices.tell(ChangeWords::done(command.body, number));
        else if (!outcome)
            m_workbench.notices.problem(
                ChangeWords::failed(command.body, number, models::sentencesOf(outcome.error())));
    });
}

void HeldBack::resume()
{
    m_workbench.shop.read([](workspace::ReadSession &session) { return session.keptDocuments(kind()); })
        .then(this, [this](const Result<std::vector<store::KeptDocument>> &kept) {
            if (!kept) {
                m_workbench.notices.problem(models::sentenceOf(kept.error()));
                return;
            }
            for (const store::KeptDocument &document : *kept) {
                if (m_waiting && idOf(m_waiting->command) == document.id)
                    continue;
                resume(document);
            }
        });
}

void HeldBack::resume(const store::KeptDocument &document)
{
    const auto command = wire::commandFromJson(document.document);
    if (!command) {
        m_workbench.notices.problem(
            tr("A change that waited when the program ended could not be read and was not carried out. %1")
                .arg(models::sentencesOf(command.error())));
        return;
    }
    m_workbench.shop
        .read([id = command->orderId](workspace::ReadSession &session) { return session.reader().order(id); })
        .then(this, [this, command = *command](const Result<std::optional<domain::Order>> &order) {
            carryOut(command, order && *order ? (*order)->number : QString());
        });
}

QUuid HeldBack::orderId() const
{
    return m_waiting ? m_waiting->command.orderId : QUuid();
}

QString HeldBack::text() const
{
    return m_waiting ? ChangeWords::pending(m_waiting->command.body, m_waiting->number) : QString();
}

} // namespace docket::ui
