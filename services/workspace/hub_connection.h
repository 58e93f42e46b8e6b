// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/settle_conflict.h"
#include "services/workspace/hub_worker.h"
#include "services/workspace/workspace.h"

#include <QThreadPool>

namespace docket::workspace {

/// A command that waits, and what it is about in a person's words.
struct WaitingCommand {
    store::PendingCommand pending;
    QString orderNumber; ///< empty: not of an order, or of one that is gone
};

/// A conflict in the same way.
struct OpenConflict {
    store::Conflict conflict;
    QString orderNumber;
};

/// What there is to see of a copy and its hub.
struct HubView {
    std::vector<OpenConflict> conflicts; ///< oldest first
    std::vector<WaitingCommand> waiting; ///< in the order they were given
};

/// Keeps an open copy and its hub the same for as long as it lives, from a thread of its own. Also what a user
/// interface asks and decides about that.
///
/// Lives in the workspace's thread, and is destroyed before the workspace. No call blocks; destroying gives a call that
/// is under way up.
class HubConnection final : public QObject {
    Q_OBJECT

public:
    using Choice = store::ConflictChoice;

    /// `workspace` is of a copy with somebody signed in; it and `keychain` outlive it.
    HubConnection(Workspace &workspace, identity::SecretStore &keychain, bool isOffline);
    ~HubConnection() override;

    /// What is going on right now. Cheap.
    [[nodiscard]] HubState state() const;
    [[nodiscard]] bool isOffline() const { return m_isOffline; }
    Answer<Result<HubView>> view();

    /// Nothing is sent or fetched, until it is set to false again.
    void workOffline(bool isWished);
    void tryNow() { m_worker->tryNow(); }

    /// See store::settleConflict.
    Answer<Decided<void>> settle(qint64 key, Choice choice);
    /// Takes back a command that was never sent; `command_sent` when it may have arrived at the hub. What was given up
    /// is kept among the settled conflicts.
    Answer<Result<void>> discard(qint64 position);
    // While somebody writes an order.

    /// To ask the customer and inventory APIs; null while they cannot be.
    [[nodiscard]] std::shared_ptr<HubLookups> lookups() const;
    /// A customer whom the customer API knows, and the copy does not yet: for orders to be placed for them.
    Answer<Result<void>> learn(const domain::Customer &customer);
    [[nodiscard]] QUuid newId() { return m_workspace.newId(); }
    /// Releases `before`, unless it is null, and holds what is wanted; what is held counts as available here.
    Answer<Decided<domain::StockHold>> hold(domain::HoldRequest request, const QUuid &before);
    /// The stock of a product as the inventory API knows it, with what is held for drafts that are written here counted
    /// as available. Nothing: it knows no such product.
    Answer<Decided<HubLookups::Levels>> levels(const QString &sku);
    /// Releases it, here and at the hub; if that cannot be reached, it ends by itself.
    void dropHold(const QUuid &id);

    /// Ends the session, here in any case and at the hub if it can be reached. What waits stays.
    Answer<Result<void>> signOut();

signals:
    /// `state` or what `view` gives is another. Comes at most a few times a second.
    void changed();
    void offlineChanged(bool isOffline);
    /// The hub does not let this session in any more.
    void signedOut(const docket::Error &reason);

private:
    void announce();
    void countAgain();

    Workspace &m_workspace;
    identity::SecretStore &m_keychain;
    QThreadPool m_asking;
    bool m_isOffline;
    bool m_isAnnounced = false;
    bool m_hasEnded = false;
    bool m_isCounting = false;
    bool m_isCountWanted = false; ///< again, after the counting under way
    store::CopyFigures m_figures;
    std::unique_ptr<HubWorker> m_worker;
    Workspace::WriterToken m_writing;
};

} // namespace docket::workspace
