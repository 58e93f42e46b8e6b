// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/order_actions/held_back.h"
#include "ui/workbench/workbench.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace docket::ui {

/// Carries changes of single orders out, tells of them, and offers to take them back for ten seconds.
///
/// What has an inverse (domain::inverseOf) is done at once, and undone by it: hold, release, tags, cancel of an order
/// of which nothing had shipped or been canceled, reinstate. A note is done at once and stays. Everything else is held
/// back (HeldBack): ship, deliver, cancel lines, cancel of what is left of an order, release of an incomplete import.
///
/// UI thread.
class OrderChanges final : public QObject {
    Q_OBJECT

public:
    /// Empty: the change is done, or held back and allowed as things stand.
    using Answer = std::function<void(const Rejection &)>;

    explicit OrderChanges(Workbench &workbench, QObject *parent = nullptr);

    /// `before` is the order as the person saw it. `answer` is called in the thread of `context`, and not when that is
    /// gone; the person is told of the change then nevertheless.
    void change(const domain::Order &before, domain::CommandBody body, QObject *context, Answer answer);

    [[nodiscard]] HeldBack &heldBack() { return m_heldBack; }
    [[nodiscard]] const HeldBack &heldBack() const { return m_heldBack; }

private:
    void executeNow(const domain::Order &before, domain::Command command, std::vector<domain::CommandBody> inverse,
                    Answer answer);
    void rehearse(const domain::Order &before, const domain::Command &command, Answer answer);
    void takeBack(const domain::Order &order, const domain::Command &done, qint64 version,
                  const std::vector<domain::CommandBody> &inverse);

    Workbench &m_workbench;
    HeldBack m_heldBack;
};

} // namespace docket::ui
