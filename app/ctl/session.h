// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/failure.h"
#include "app/ctl/shop.h"
#include "services/identity/keychain_secret_store.h"
#include "services/telemetry/log.h"

#include <chrono>
#include <memory>

namespace docket::ctl {

class Arguments;
class Output;

/// Says with an error about damaged or missing data which command is the way on.
Failure explained(Failure failure);

/// Where the data are and how they are opened: from the common options, the environment, the keychain, and the person
/// at the terminal.
class Session {
public:
    /// `arguments` and `output` outlive the session.
    Session(const Arguments &arguments, Output &output);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] const QString &path() const { return m_path; }

    /// `--passphrase-file`, else DOCKET_PASSPHRASE; nothing when there is neither.
    [[nodiscard]] OrFailure<std::optional<identity::SecretBytes>> givenPassphrase() const;
    /// What there is to open a folder with, without asking anybody.
    [[nodiscard]] OrFailure<store::Unlock> unlock();

    /// Opens the folder, asking for the passphrase when only that would do and somebody is there to ask. Waits as long
    /// as `--wait` says for another program to be done with it.
    OrFailure<store::DataFolder> openFolder(store::DataFolder::Mode mode);
    OrFailure<std::unique_ptr<Shop>> openForReading();
    OrFailure<std::unique_ptr<Shop>> openForWriting();
    /// For writing by somebody who changes orders, customers, products or stock: in a copy of a hub's shop only while
    /// they are signed in there, and for so long after the hub answered last. Codes as sync::mayChange.
    OrFailure<std::unique_ptr<Shop>> openForChanges();

    [[nodiscard]] identity::SecretStore &keychain() { return m_keychain; }
    /// Writes into the data folder once that is there; before, nowhere.
    telemetry::Log &log();

private:
    OrFailure<std::unique_ptr<Shop>> openShop(store::DataFolder::Mode mode);
    /// Opens the folder, and tries again for `patience` while another program writes.
    Result<store::DataFolder> openWhenFree(const store::Unlock &ways, store::DataFolder::Mode mode,
                                           std::chrono::seconds patience) const;

    const Arguments &m_arguments;
    Output &m_output;
    QString m_path;
    identity::KeychainSecretStore m_keychain;
    std::unique_ptr<telemetry::Log> m_log;
    std::unique_ptr<telemetry::Log> m_noLog;
};

} // namespace docket::ctl
