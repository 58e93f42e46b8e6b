// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/unit_of_work.h"
#include "services/search/order_facts.h"
#include "services/sql/connection.h"
#include "services/wire/broker_settings.h"

#include <QSet>
#include <QTimeZone>

#include <functional>

namespace docket::store {

/// Facts about a data folder that every program needs.
struct Settings {
    QString device;     ///< the code in the numbers of orders made here
    QTimeZone timeZone; ///< the shop's: gives "today", days and months
    QString currency;   ///< proposed for new orders and products
};

/// Where a commit is: told to whoever watches, in the thread that commits.
enum class CommitStage { BeforeCommit, AfterCommit };

/// An order as a transaction left it: where it stands and what lists need to know of it.
struct SavedOrder {
    qint64 position = 0;
    QUuid id;
    qint64 version = 0;
    search::OrderFacts facts;
    bool isGone = false; ///< not there any more; the position may be given to another order
};

/// What a transaction changed. An order that was saved twice in it is there once, as it became.
struct CommittedChanges {
    quint64 commit = 0; ///< greater than that of every commit of this process before it
    std::vector<SavedOrder> orders;
    QSet<QString> stockSkus; ///< whose levels moved
    QSet<QString> customers;
    QSet<QString> products;

    /// Adds an order, or replaces what was known of the one at its position.
    void remember(SavedOrder order);
};

/// The number of a commit that is about to happen. Right only while its transaction holds the write lock, which is what
/// makes the numbers follow the order of the commits.
quint64 nextCommit();

/// The orders of one machine: the encrypted SQLite database of a data folder, opened for writing.
///
/// Belongs to one thread (the writer). Readers open connections of their own, see LocalReader.
class LocalStore final : public ordering::OrderStore {
public:
    using CommitObserver = std::function<void(CommitStage)>;
    using ChangeObserver = std::function<void(const CommittedChanges &)>;

    /// Migrates the database to the present schema. `connection` is open for writing. `observer`, when given, is called
    /// around every commit.
    static Result<std::unique_ptr<LocalStore>> open(sql::Connection connection, CommitObserver observer = {});
    ~LocalStore() override;

    Result<std::unique_ptr<ordering::UnitOfWork>> begin() override;

    /// Told after every commit what it changed, in the thread that commits. Transactions begun from now on tell.
    void observeChanges(ChangeObserver observer);

    Result<Settings> settings();
    Result<void> saveSettings(const Settings &settings);

    /// Sets or changes where events are published. Those recorded from now on are queued for it, when it is enabled and
    /// publishes their type; see the table `outbox`.
    Result<void> saveDestination(const wire::BrokerSettings &broker, bool isEnabled = true);

    sql::Connection &connection();

private:
    struct State;
    explicit LocalStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Reads the settings of a database that is open for reading.
Result<Settings> readSettings(sql::Connection &connection);

} // namespace docket::store
