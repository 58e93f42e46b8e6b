// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace docket::hub {

/// A page of HTML that shows the contract (OpenAPI as JSON) to people: no script, nothing from elsewhere.
QByteArray docsPage(const QByteArray &contract);

} // namespace docket::hub
