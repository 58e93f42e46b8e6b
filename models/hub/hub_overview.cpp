// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hub/hub_overview.h"

namespace docket::models {

HubOverview::HubOverview(workspace::HubConnection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    connect(&connection, &workspace::HubConnection::changed, this, &HubOverview::reload);
    reload();
}

void HubOverview::reload()
{
    if (m_isReading) {
        m_isWanted = true;
        return;
    }
    m_isReading = true;
    m_connection.view().then(this, [this](const Result<workspace::HubView> &view) {
        m_isReading = false;
        if (std::exchange(m_isWanted, false))
            reload();
        if (!view) {
            emit failed(view.error());
            return;
        }
        m_view = *view;
        emit loaded();
    });
}

} // namespace docket::models
