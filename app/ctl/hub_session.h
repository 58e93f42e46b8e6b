// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/progress_line.h"
#include "services/sync/synchronizer.h"

namespace docket::ctl {

/// An open copy and the way to its hub.
class HubSession {
public:
    enum class SignedOut : quint8 { Refused, Allowed };

    /// Opens the data folder for writing. `not_a_copy`; and unless that is allowed, why nobody is signed in.
    /// `invocation` outlives the session.
    static OrFailure<std::unique_ptr<HubSession>> open(const Invocation &invocation,
                                                       SignedOut signedOut = SignedOut::Refused);

    Shop &shop() { return *m_shop; }
    store::LocalCopy &copy() { return m_copy; }
    sync::SessionKeeper &keeper() { return m_keeper; }
    sync::HubLink &link() { return *m_link; }
    sync::Synchronizer &synchronizer() { return *m_synchronizer; }

private:
    HubSession(const Invocation &invocation, std::unique_ptr<Shop> shop);
    void linkTo(const QString &address, wire::SessionAnswer session);

    std::unique_ptr<Shop> m_shop;
    ProgressLine m_progress;
    store::LocalCopy m_copy;
    sync::SessionKeeper m_keeper;
    std::optional<sync::HubLink> m_link;
    std::optional<sync::Synchronizer> m_synchronizer;
};

} // namespace docket::ctl
