// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/hub_store.h"
#include "services/sample/sample_sink.h"

namespace docket::hub_program {

/// Puts an invented shop into the hub's database, some hundred orders a transaction. `store` outlives it.
class SampleWriter final : public sample::SampleSink {
public:
    explicit SampleWriter(hub::HubStore &store) : m_store(store) {}

    Result<void> order(ordering::OrderChange change, std::vector<ordering::CommandRecord> records) override;
    Result<void> events(std::vector<domain::Event> events, std::vector<ordering::CommandRecord> records) override;
    /// Commits the rest.
    Result<void> finish();

private:
    Result<void> begin();
    Result<void> save(const std::vector<ordering::CommandRecord> &records);

    hub::HubStore &m_store;
    std::unique_ptr<ordering::UnitOfWork> m_work;
    int m_inWork = 0;
};

} // namespace docket::hub_program
