// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/secret_bytes.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace docket::identity {

void SecretBytes::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // wipes before it frees
}

SecretBytes::SecretBytes(qsizetype size) : m_size(size)
{
    if (size == 0)
        return;
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(static_cast<std::size_t>(size))));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), static_cast<std::size_t>(size));
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(copy.data(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    return copy;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

bool SecretBytes::operator==(const SecretBytes &other) const
{
    return m_size == other.m_size &&
           (m_size == 0 || sodium_memcmp(data(), other.data(), static_cast<std::size_t>(m_size)) == 0);
}

} // namespace docket::identity
