// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QByteArrayView>

#include <memory>

namespace docket::sql {

/// The 256-bit key of one encrypted database.
///
/// The bytes live in guarded memory that is locked against swapping where the system allows it, and is wiped when the
/// key is destroyed. A key is move-only so that every further copy is visible as clone(). Reading it from several
/// threads at once is safe.
class Key {
public:
    static constexpr qsizetype size = 32;

    /// A key of exactly `size` bytes, which are copied; anything else is refused with `bad_key`.
    static Result<Key> fromBytes(QByteArrayView bytes);
    /// A fresh key from the system's random source.
    static Key generate();

    [[nodiscard]] Key clone() const;
    /// Valid as long as the key lives.
    [[nodiscard]] QByteArrayView bytes() const;

private:
    struct Wipe {
        void operator()(unsigned char *bytes) const;
    };

    Key();

    std::unique_ptr<unsigned char[], Wipe> m_bytes;
};

} // namespace docket::sql
