// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/sample_load.h"

#include "services/store/bulk_load.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace docket::workspace {

namespace {

/// What the generator hands over at once: an order, or events of other things when there is none.
struct Item {
    std::optional<store::PreparedOrder> order;
    std::vector<domain::Event> events;
    std::vector<ordering::CommandRecord> records;
};
using Batch = std::vector<Item>;

/// Batches on their way from one thread to another. Each side can end it: then the other one is told.
class BatchQueue {
public:
    /// Waits while it is full; false when nobody takes any more.
    bool put(Batch batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_batches.size() < mostWaiting || m_abandoned; });
        if (m_abandoned)
            return false;
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
        return true;
    }

    /// Waits while it is empty; nothing at the end.
    std::optional<Batch> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_batches.empty() || m_finished; });
        if (m_batches.empty())
            return std::nullopt;
        Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }

    void finish() { set(m_finished); }
    void abandon() { set(m_abandoned); }

private:
    static constexpr std::size_t mostWaiting = 16;

    void set(bool &flag)
    {
        const std::lock_guard lock(m_mutex);
        flag = true;
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    bool m_finished = false;
    bool m_abandoned = false;
};

/// Gathers what the generator makes into batches.
class QueueSink final : public sample::SampleSink {
public:
    explicit QueueSink(BatchQueue &queue) : m_queue(queue) {}

    Result<void> order(ordering::OrderChange change, std::vector<ordering::CommandRecord> records) override
    {
        return add({store::prepare(std::move(change)), {}, std::move(records)});
    }
    Result<void> events(std::vector<domain::Event> events, std::vector<ordering::CommandRecord> records) override
    {
        return add({std::nullopt, std::move(events), std::move(records)});
    }
    Result<void> flush()
    {
        if (!m_queue.put(std::exchange(m_batch, {})))
            return fail(u"canceled"_s, u"Stopped."_s);
        return {};
    }

private:
    Result<void> add(Item item)
    {
        constexpr std::size_t batchSize = 128;
        m_batch.push_back(std::move(item));
        return m_batch.size() < batchSize ? Result<void>() : flush();
    }

    BatchQueue &m_queue;
    Batch m_batch;
};

Result<void> write(store::BulkLoad &load, const Item &item)
{
    const auto written = item.order ? load.add(*item.order) : load.add(item.events);
    if (!written)
        return written;
    for (const ordering::CommandRecord &record : item.records) {
        if (const auto added = load.add(record); !added)
            return added;
    }
    return {};
}

Result<void> writeAll(store::BulkLoad &load, BatchQueue &queue, const std::function<bool(qint64)> &progress)
{
    qint64 orders = 0;
    while (const auto batch = queue.take()) {
        for (const Item &item : *batch) {
            if (const auto written = write(load, item); !written)
                return written;
            orders += item.order ? 1 : 0;
        }
        if (!progress(orders))
            return fail(u"canceled"_s, u"Stopped; nothing of the sample was kept."_s);
    }
    return {};
}

} // namespace

Result<void> loadSample(store::LocalStore &store, const sample::SampleOptions &options,
                        const std::function<bool(qint64)> &progress)
{
    auto load = store::BulkLoad::begin(store);
    if (!load)
        return tl::make_unexpected(load.error());

    BatchQueue queue;
    Result<void> generated;
    std::thread generator([&] {
        QueueSink sink(queue);
        generated = sample::SampleShop(options).generate(sink);
        if (generated)
            generated = sink.flush();
        queue.finish();
    });
    const auto written = writeAll(**load, queue, progress);
    queue.abandon();
    generator.join();

    if (!written)
        return written;
    if (!generated)
        return generated;
    if (const auto set = (*load)->setOrderCounter(options.orders); !set)
        return set;
    return (*load)->finish();
}

} // namespace docket::workspace
