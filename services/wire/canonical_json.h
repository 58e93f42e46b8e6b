// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QByteArray>

namespace docket::wire {

/// The one form of a JSON document: members sorted by name, byte by byte, no blanks, and only what must be is escaped.
/// Numbers stand as they stood, so documents to be compared have whole ones only. Code `invalid_json`.
Result<QByteArray> canonicalJson(QByteArrayView json);

/// The first 64 bits of SHA-256 over the canonical form, highest byte first. Code `invalid_json`.
Result<quint64> contentDigest(QByteArrayView json);

/// How many documents there are, and the sum modulo 2^64 of their digests: the same for the same documents, in whatever
/// order they are counted.
struct Checksum {
    qint64 count = 0;
    quint64 sum = 0;

    void add(quint64 digest)
    {
        ++count;
        sum += digest;
    }
    bool operator==(const Checksum &) const = default;
};

} // namespace docket::wire
