// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/change_words.h"

#include "services/domain/overloaded.h"
#include "ui/workbench/notices.h"

namespace docket::ui {

using namespace domain;

QString ChangeWords::done(const CommandBody &body, const QString &number)
{
    const QString text =
        std::visit(Overloaded{[](const HoldOrder &) { return tr("Order %1 is on hold."); },
                              [](const ReleaseHold &) { return tr("Order %1 is released."); },
                              [](const SetTags &) { return tr("Order %1 has new tags."); },
                              [](const AddNote &) { return tr("Note added to order %1."); },
                              [](const CancelOrder &) { return tr("Order %1 is canceled."); },
                              [](const CancelLines &) { return tr("Lines of order %1 are canceled."); },
                              [](const ReinstateOrder &) { return tr("Order %1 is reinstated."); },
                              [](const ShipOrder &) { return tr("A shipment of order %1 is on its way."); },
                              [](const DeliverShipment &) { return tr("A shipment of order %1 is delivered."); },
                              [](const auto &) { return tr("Order %1 is changed."); }},
                   body);
    return text.arg(number);
}

QString ChangeWords::pending(const CommandBody &body, const QString &number)
{
    const QString text = std::visit(
        Overloaded{[](const ReleaseHold &) { return tr("Order %1 is released in %2 seconds."); },
                   [](const CancelOrder &) { return tr("What is open of order %1 is canceled in %2 seconds."); },
                   [](const CancelLines &) { return tr("Lines of order %1 are canceled in %2 seconds."); },
                   [](const ShipOrder &) { return tr("Order %1 ships in %2 seconds."); },
                   [](const DeliverShipment &) { return tr("Order %1 counts as delivered in %2 seconds."); },
                   [](const auto &) { return tr("Order %1 changes in %2 seconds."); }},
        body);
    return text.arg(number).arg(Notices::undoSeconds);
}

QString ChangeWords::waiting(const CommandBody &body)
{
    return std::visit(
        Overloaded{
            [](const ReleaseHold &) { return tr("Will be released in a moment; until then this can be undone."); },
            [](const CancelOrder &) {
                return tr("What is open will be canceled in a moment; until then this can be undone.");
            },
            [](const CancelLines &) {
                return tr("Lines will be canceled in a moment; until then this can be undone.");
            },
            [](const ShipOrder &) { return tr("Will be shipped in a moment; until then this can be undone."); },
            [](const DeliverShipment &) {
                return tr("Will count as delivered in a moment; until then this can be undone.");
            },
            [](const auto &) { return tr("Will be changed in a moment; until then this can be undone."); }},
        body);
}

QString ChangeWords::undone(const CommandBody &body, const QString &number)
{
    const QString text =
        std::visit(Overloaded{[](const HoldOrder &) { return tr("Order %1 is no longer on hold."); },
                              [](const ReleaseHold &) { return tr("Order %1 is on hold as before."); },
                              [](const SetTags &) { return tr("Order %1 has its former tags again."); },
                              [](const CancelOrder &) { return tr("Order %1 is not canceled."); },
                              [](const CancelLines &) { return tr("No lines of order %1 were canceled."); },
                              [](const ReinstateOrder &) { return tr("Order %1 is canceled as before."); },
                              [](const ShipOrder &) { return tr("Order %1 was not shipped."); },
                              [](const DeliverShipment &) { return tr("Order %1 does not count as delivered."); },
                              [](const auto &) { return tr("Order %1 is as before."); }},
                   body);
    return text.arg(number);
}

QString ChangeWords::notUndone(const CommandBody &body, const QString &number, const QString &reasons)
{
    const QString text = std::visit(
        Overloaded{[](const HoldOrder &) { return tr("Order %1 stays on hold. %2"); },
                   [](const ReleaseHold &) { return tr("Order %1 stays released. %2"); },
                   [](const SetTags &) { return tr("Order %1 keeps its new tags. %2"); },
                   [](const CancelOrder &) {
                       return tr("Order %1 stays canceled. %2 It can be reinstated by hand, with a backorder "
                                 "for what is missing.");
                   },
                   [](const ReinstateOrder &) { return tr("Order %1 stays reinstated. %2"); },
                   [](const auto &) { return tr("Order %1 stays changed. %2"); }},
        body);
    return text.arg(number, reasons);
}

QString ChangeWords::failed(const CommandBody &body, const QString &number, const QString &reasons)
{
    const QString text = std::visit(
        Overloaded{[](const ShipOrder &) { return tr("Order %1 was not shipped; nothing of it changed. %2"); },
                   [](const DeliverShipment &) { return tr("Order %1 was not delivered; nothing of it changed. %2"); },
                   [](const CancelLines &) { return tr("No lines of order %1 were canceled. %2"); },
                   [](const CancelOrder &) { return tr("Order %1 was not canceled; nothing of it changed. %2"); },
                   [](const auto &) { return tr("Order %1 was not changed. %2"); }},
        body);
    return text.arg(number, reasons);
}

QString ChangeWords::unchanged(const QString &number)
{
    return tr("Order %1 was like that already.").arg(number);
}

} // namespace docket::ui
