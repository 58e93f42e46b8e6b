// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/hub_connection.h"

namespace docket::models {

/// What there is to see of a copy and its hub, read again whenever it changes. UI thread.
class HubOverview final : public QObject {
    Q_OBJECT

public:
    /// `connection` outlives the object.
    explicit HubOverview(workspace::HubConnection &connection, QObject *parent = nullptr);

    [[nodiscard]] const workspace::HubView &view() const { return m_view; }
    void reload();

signals:
    void loaded();
    void failed(const docket::Error &error);

private:
    workspace::HubConnection &m_connection;
    workspace::HubView m_view;
    bool m_isReading = false;
    bool m_isWanted = false;
};

} // namespace docket::models
