// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/telemetry/log_field.h"

#include <QByteArray>

#include <functional>
#include <initializer_list>
#include <memory>

namespace docket::telemetry {

/// A label of a metric. Values come from a small fixed set (a route's pattern, a code), never from what a person sent:
/// each one is kept for good.
struct Label {
    Literal name;
    QByteArray value;
};

/// Figures about the running program in the text format of Prometheus. A metric comes into being when it is first
/// named; its name ends in its unit (`_seconds`, `_bytes`, `_total`), its help is that of the first call.
/// Thread-safe.
class Metrics {
public:
    using Labels = std::initializer_list<Label>;

    Metrics();
    ~Metrics();
    Q_DISABLE_COPY_MOVE(Metrics)

    /// Something happened `by` times more.
    void count(Literal name, Literal help, Labels labels = {}, double by = 1);
    /// How much there is now.
    void set(Literal name, Literal help, double value, Labels labels = {});
    /// How long something took, in seconds; kept as a histogram from 1 ms to 30 s.
    void observe(Literal name, Literal help, double seconds, Labels labels = {});

    /// Called before the figures are written, to `set` what is only known by looking. On the thread that asks for them.
    void beforeWriting(std::function<void(Metrics &)> look);

    /// Version 0.0.4 of the exposition format.
    [[nodiscard]] QByteArray text();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace docket::telemetry
