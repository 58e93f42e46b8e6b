// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/key.h"

#include <sodium.h>

#include <cstring>
#include <new>

using namespace Qt::StringLiterals;

namespace docket::sql {

void Key::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // wipes before it frees
}

Key::Key()
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
}

Result<Key> Key::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return fail(u"bad_key"_s, u"A database key has 32 bytes; this one has %1."_s.arg(bytes.size()), {},
                    {QString::number(bytes.size())});
    Key key;
    std::memcpy(key.m_bytes.get(), bytes.data(), size);
    return key;
}

Key Key::generate()
{
    Key key;
    randombytes_buf(key.m_bytes.get(), size);
    return key;
}

Key Key::clone() const
{
    Key copy;
    std::memcpy(copy.m_bytes.get(), m_bytes.get(), size);
    return copy;
}

QByteArrayView Key::bytes() const
{
    return {m_bytes.get(), size};
}

} // namespace docket::sql
