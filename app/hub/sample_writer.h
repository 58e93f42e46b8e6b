// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/hub_store.h"
#include "services/sample/sample_sink.h"

#include <functional>

namespace docket::hub_program {

/// Puts an invented shop into the hub's database, some hundred orders a transaction. They are gathered before it
/// begins: a transaction that waits for something to be invented would hold everybody's feed back, and the database
/// ends it. `store` outlives the writer.
class SampleWriter final : public sample::SampleSink {
public:
    explicit SampleWriter(hub::HubStore &store) : m_store(store) {}

    Result<void> order(ordering::OrderChange change, std::vector<ordering::CommandRecord> records) override;
    Result<void> events(std::vector<domain::Event> events, std::vector<ordering::CommandRecord> records) override;
    /// Writes what was gathered.
    Result<void> finish();

private:
    using Step = std::function<Result<void>(ordering::UnitOfWork &)>;

    void add(Step step, std::vector<ordering::CommandRecord> records);

    hub::HubStore &m_store;
    std::vector<Step> m_steps;
};

} // namespace docket::hub_program
