// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

namespace docket::identity {

/// Bytes that must not leak: keys and passphrases.
///
/// They live in guarded memory that is locked against swapping where the system allows it, and are wiped on
/// destruction. Move-only, so that every copy is visible as clone(). Reading from several threads at once is safe.
class SecretBytes {
public:
    SecretBytes() = default;
    /// That many zero bytes, to be written through data().
    explicit SecretBytes(qsizetype size);
    static SecretBytes copyOf(QByteArrayView bytes);
    static SecretBytes random(qsizetype size);

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes() = default;

    [[nodiscard]] SecretBytes clone() const { return copyOf(bytes()); }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Valid as long as this object lives and is not moved from.
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }

    /// Takes the same time wherever the first difference is.
    bool operator==(const SecretBytes &other) const;

private:
    struct Wipe {
        void operator()(unsigned char *bytes) const;
    };

    std::unique_ptr<unsigned char[], Wipe> m_bytes;
    qsizetype m_size = 0;
};

} // namespace docket::identity
