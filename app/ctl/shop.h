// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/permissions.h"
#include "services/ordering/order_desk.h"
#include "services/store/data_folder.h"
#include "services/store/local_reader.h"
#include "services/store/local_store.h"

#include <memory>
#include <optional>

namespace docket::ctl {

/// An open data folder: a reader, and for whom may write, the desk through which everything is changed. Used by one
/// thread.
class Shop {
public:
    /// Opens the database of `folder`; brings its schema up to date when the folder is open for writing.
    static Result<std::unique_ptr<Shop>> open(store::DataFolder folder);
    ~Shop();
    Q_DISABLE_COPY_MOVE(Shop)

    [[nodiscard]] store::DataFolder &folder() { return m_folder; }
    [[nodiscard]] store::LocalReader &reader() { return *m_reader; }
    [[nodiscard]] sql::Connection &readConnection() { return *m_readConnection; }
    [[nodiscard]] const store::Settings &settings() const { return m_settings; }
    [[nodiscard]] const ordering::Clock &clock() const { return m_clock; }
    /// The system user, who may do everything; in a copy of a hub's, who signed in there.
    [[nodiscard]] const domain::Actor &actor() const { return m_actor; }

    // Only of a folder that is open for writing.
    [[nodiscard]] store::LocalStore &store() { return *m_store; }
    [[nodiscard]] ordering::OrderDesk &desk() { return *m_desk; }

private:
    explicit Shop(store::DataFolder folder) : m_folder(std::move(folder)) {}
    Result<void> openStore();
    Result<void> openReader();
    Result<void> openCopy();

    store::DataFolder m_folder;
    std::unique_ptr<store::LocalStore> m_store;
    std::optional<sql::Connection> m_readConnection;
    std::optional<store::LocalReader> m_reader;
    store::Settings m_settings;
    ordering::SystemClock m_clock;
    domain::Actor m_actor;
    std::optional<ordering::OrderDesk> m_desk;
};

} // namespace docket::ctl
