// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/stock_intents.h"
#include "services/remote/inventory_client.h"
#include "services/telemetry/log.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace docket::hub {

/// Tells the inventory service what orders here did to its stock, and releases what orders that came to nothing held
/// there: at its start, whenever it is woken, and every now and then, on a thread of its own. What cannot be told is
/// kept and tried again. Each is told under an id of its own, so that telling it twice, or by two hubs, does no harm.
class StockSettler {
public:
    /// After stock may have become free over there.
    using Freed = std::function<void()>;

    struct Parts {
        StockIntents &intents;
        remote::InventoryClient &inventory;
        telemetry::Log &log;
        Freed freed; ///< on the settler's thread; also every now and then
    };
    /// `parts` outlive it.
    explicit StockSettler(Parts parts);
    /// Ends what it is at first.
    ~StockSettler();
    Q_DISABLE_COPY_MOVE(StockSettler)

    /// There may be something to do. From any thread.
    void wake();

private:
    void work();
    /// Whether everything was done that could be.
    bool settle();
    Decided<void> tell(const domain::StockSettlement &settlement);
    bool release();
    bool isEnding();

    Parts m_parts;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isWoken = true; ///< at the start there may be what an earlier process left
    bool m_isEnding = false;
    std::thread m_thread; ///< last: uses all the others
};

} // namespace docket::hub
