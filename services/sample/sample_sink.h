// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/unit_of_work.h"

#include <vector>

namespace docket::sample {

/// Takes the sample shop as it is made. Called from the thread that generates, in the order of the commands; everything
/// handed over is the sink's. An error ends the generation.
class SampleSink {
public:
    SampleSink() = default;
    SampleSink(const SampleSink &) = delete;
    SampleSink &operator=(const SampleSink &) = delete;
    virtual ~SampleSink() = default;

    /// One whole order: `change.before` is empty, `change.after` its final state, `change.events` all of its events.
    virtual Result<void> order(ordering::OrderChange change, std::vector<ordering::CommandRecord> records) = 0;

    /// Events of products, stock and customers with the commands that caused them. They come before the order that
    /// needed them, at most a few at a time; a customer comes before its first order.
    virtual Result<void> events(std::vector<domain::Event> events, std::vector<ordering::CommandRecord> records) = 0;
};

} // namespace docket::sample
