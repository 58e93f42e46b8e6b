// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/sample_writer.h"

namespace docket::hub_program {

namespace {

constexpr std::size_t stepsAtOnce = 100;

} // namespace

void SampleWriter::add(Step step, std::vector<ordering::CommandRecord> records)
{
    m_steps.push_back([step = std::move(step), records = std::move(records)](ordering::UnitOfWork &work) {
        Result<void> saved = step(work);
        for (const ordering::CommandRecord &record : records) {
            if (saved)
                saved = work.save(record);
        }
        return saved;
    });
}

Result<void> SampleWriter::order(ordering::OrderChange change, std::vector<ordering::CommandRecord> records)
{
    add([change = std::move(change)](ordering::UnitOfWork &work) { return work.save(change); }, std::move(records));
    return m_steps.size() < stepsAtOnce ? Result<void>() : finish();
}

Result<void> SampleWriter::events(std::vector<domain::Event> events, std::vector<ordering::CommandRecord> records)
{
    add([events = std::move(events)](ordering::UnitOfWork &work) { return work.save(events); }, std::move(records));
    return {};
}

Result<void> SampleWriter::finish()
{
    if (m_steps.empty())
        return {};
    const auto work = m_store.begin();
    if (!work)
        return tl::make_unexpected(work.error());
    for (const Step &step : std::exchange(m_steps, {})) {
        if (auto saved = step(**work); !saved)
            return saved;
    }
    return (*work)->commit();
}

} // namespace docket::hub_program
