// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/secret_store.h"
#include "services/outbox/rabbitmq/broker_trial.h"
#include "services/outbox/relay.h"
#include "services/store/outbox_rows.h"
#include "services/workspace/workspace.h"

#include <QThreadPool>

namespace docket::workspace {

/// What waits to be published, for a person to look at.
struct OutboxView {
    std::optional<store::Destination> destination; ///< nothing when none was ever set
    outbox::Figures figures;
    std::vector<store::OutboxEntry> entries; ///< what needs a person first; not all when there are many
};

/// Publishes the events of an open shop, as long as it lives: from a thread of its own, which sleeps while there is
/// nothing to do. Also what a user interface asks and decides about it.
///
/// Lives in the workspace's thread, and is destroyed before the workspace. No call blocks; destroying waits for what is
/// on its way, a little.
class EventPublishing final : public QObject {
    Q_OBJECT

public:
    using Password = std::shared_ptr<const identity::SecretBytes>;

    /// `workspace` and `keychain` outlive it. Begins to publish when there is a destination that is enabled.
    EventPublishing(Workspace &workspace, identity::SecretStore &keychain);
    ~EventPublishing() override;

    /// What is going on right now. Cheap.
    [[nodiscard]] outbox::RelayState state() const;
    Answer<Result<OutboxView>> view(int limit);

    /// Sets or changes where events are published, and goes on with that. A password that is given goes into the
    /// keychain first: when that fails nothing is changed.
    Answer<Result<void>> save(wire::BrokerSettings settings, bool isEnabled, Password password);
    /// Goes the whole way once, with these settings; without a password with the one that is kept.
    Answer<Result<outbox::BrokerTrial>> test(wire::BrokerSettings settings, Password password);
    /// Gives how many were still there.
    Answer<Result<qint64>> decide(std::vector<qint64> keys, store::OutboxAction action);
    /// Tries a way that is blocked again at once.
    void tryNow();

signals:
    /// Something was delivered, failed, or decided, or the state is another. Comes at most a few times a second.
    void changed();

private:
    void start();
    void startWith(const store::Destination &destination);
    void announce();

    Workspace &m_workspace;
    identity::SecretStore &m_keychain;
    QThreadPool m_asking;
    bool m_isAnnounced = false;
    int m_generation = 0; ///< of what is published where
    std::unique_ptr<outbox::Relay> m_relay;
};

} // namespace docket::workspace
