// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/sample_writer.h"

namespace docket::hub_program {

namespace {

constexpr int ordersAtOnce = 100;

} // namespace

Result<void> SampleWriter::order(ordering::OrderChange change, std::vector<ordering::CommandRecord> records)
{
    return begin()
        .and_then([&] { return m_work->save(change); })
        .and_then([&] { return save(records); })
        .and_then([&]() -> Result<void> { return ++m_inWork < ordersAtOnce ? Result<void>() : finish(); });
}

Result<void> SampleWriter::events(std::vector<domain::Event> events, std::vector<ordering::CommandRecord> records)
{
    return begin().and_then([&] { return m_work->save(events); }).and_then([&] { return save(records); });
}

Result<void> SampleWriter::finish()
{
    m_inWork = 0;
    const auto work = std::exchange(m_work, nullptr);
    return work ? work->commit() : Result<void>();
}

Result<void> SampleWriter::begin()
{
    if (m_work)
        return {};
    auto work = m_store.begin();
    if (!work)
        return tl::make_unexpected(work.error());
    m_work = std::move(*work);
    return {};
}

Result<void> SampleWriter::save(const std::vector<ordering::CommandRecord> &records)
{
    for (const ordering::CommandRecord &record : records) {
        if (auto saved = m_work->save(record); !saved)
            return saved;
    }
    return {};
}

} // namespace docket::hub_program
