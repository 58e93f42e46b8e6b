// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/wire/canonical_json.h"

#include <QDate>

namespace docket::wire {

/// The form of what copies are made of: this hub's or program's own, and the oldest that it still speaks with.
inline constexpr int syncSchema = 1;
inline constexpr int minimumSyncSchema = 1;

/// An entity in somebody's copy of the shop: as it is now, or, without a document, not there for them any more.
struct SyncRow {
    domain::EntityRef entity;
    qint64 version = 0;  ///< of stock, how often its level changed; a copy takes a row only when this is newer
    QByteArray document; ///< JSON as it is to be kept; empty: a tombstone

    bool operator==(const SyncRow &) const = default;
};

/// What a hub offers a copy, and what of the shop this client may have.
struct SyncInfo {
    QString feed;          ///< identifies the feed; a cursor of another one is worth nothing
    int minimumSchema = 0; ///< of the documents; clients below it are refused with 426
    int schema = 0;
    int mostChanges = 0;
    int longestWait = 0; ///< seconds
    int snapshotPage = 0;
    int mostCommands = 0;
    qint64 bodyBytes = 0;
    qint64 commandBodyBytes = 0;
    int keptDays = 0; ///< how long tombstones and command ids are kept
    bool personalData = false;
    QStringList locations; ///< none: all
    int monthsKept = 0;    ///< by the month (UTC) of placing, this one counted; 0: all
    domain::Instant now{}; ///< by the hub's clock

    bool operator==(const SyncInfo &) const = default;
};

/// A part of a snapshot: `2026-03`, the orders placed in that month (UTC), `customers`, `products` or `stock`.
struct SnapshotPart {
    QString name;
    qint64 count = 0;

    bool operator==(const SnapshotPart &) const = default;
};

/// What to fetch, and where in the feed to go on afterwards.
struct SnapshotOutline {
    QString cursor;
    std::vector<SnapshotPart> parts;

    bool operator==(const SnapshotOutline &) const = default;
};

/// A piece of a part, with the checksum of its documents. `after` leads to the next piece; empty: there is none.
struct SnapshotPage {
    QString part;
    QString after;
    Checksum checksum;
    std::vector<SyncRow> rows;

    bool operator==(const SnapshotPage &) const = default;
};

/// What changed since a cursor, and the one to go on with. `more`: at once, rather than after waiting.
struct ChangesPage {
    QString cursor;
    bool more = false;
    std::vector<SyncRow> rows;

    bool operator==(const ChangesPage &) const = default;
};

/// Of the orders placed in a month (UTC) that did not change since a cursor.
struct MonthChecksum {
    QDate month; ///< its first day
    Checksum checksum;

    bool operator==(const MonthChecksum &) const = default;
};

QByteArray toJson(const SyncInfo &info);
QByteArray toJson(const SnapshotOutline &outline);
QByteArray toJson(const SnapshotPage &page);
QByteArray toJson(const ChangesPage &page);
QByteArray toJson(const std::vector<MonthChecksum> &months);

/// Each with every error and its path; members that this version does not know are ignored.
Decided<SyncInfo> syncInfoFromJson(QByteArrayView json);
Decided<SnapshotOutline> snapshotOutlineFromJson(QByteArrayView json);
Decided<SnapshotPage> snapshotPageFromJson(QByteArrayView json);
Decided<ChangesPage> changesPageFromJson(QByteArrayView json);
Decided<std::vector<MonthChecksum>> monthChecksumsFromJson(QByteArrayView json);

/// `2026-03`, and its first day; nothing for another text.
QString monthText(QDate month);
std::optional<QDate> monthFromText(const QString &text);

} // namespace docket::wire
