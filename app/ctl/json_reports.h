// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/import_report.h"
#include "services/store/local_store.h"
#include "services/store/mend.h"
#include "services/store/salvage.h"
#include "services/store/verify.h"

namespace docket::ctl {

// What docketctl itself reports as JSON: the forms of orders, events and so on are those of services/wire.

QByteArray toJson(const exchange::OrderImportSummary &summary);
QByteArray toJson(const exchange::CatalogueImportSummary &summary);
QByteArray toJson(const std::vector<store::CheckedInvariant> &checked);
QByteArray toJson(const store::Settings &settings, const QString &folder);
QByteArray toJson(const store::Salvaged &salvaged, const store::Mended &mended);
/// What a command about the data folder comes to; empty members are left out.
struct FolderReport {
    QString folder;
    QString device;
    QString recoveryKey;
    QString setAside;
    QString file;
    qint64 orders = 0;
};
QByteArray toJson(const FolderReport &report);

} // namespace docket::ctl
