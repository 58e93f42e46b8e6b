// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/password_hasher.h"

#include "services/hub/identity/opaque_token.h"

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

tl::unexpected<Error> outOfMemory()
{
    return fail(u"busy"_s, u"The server has too little memory free to check a password. Try again later."_s);
}

// Empty when the memory is not there.
QByteArray hashed(const QByteArray &password, const HashingCost &cost)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str_alg(text.data(), password.constData(), static_cast<unsigned long long>(password.size()),
                              cost.passes, cost.memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return {text.data()};
}

bool fits(const QByteArray &hash, const QByteArray &password)
{
    return crypto_pwhash_str_verify(hash.constData(), password.constData(),
                                    static_cast<unsigned long long>(password.size())) == 0;
}

} // namespace

/// The right to make a hash, until it is destroyed.
class PasswordHasher::Turn {
public:
    explicit Turn(PasswordHasher &hasher) : m_hasher(hasher)
    {
        std::unique_lock lock(hasher.m_mutex);
        if (hasher.m_working >= hasher.m_cost.atOnce && hasher.m_waiting >= hasher.m_cost.mostWaiting)
            return;
        ++hasher.m_waiting;
        hasher.m_free.wait(lock, [&] { return hasher.m_working < hasher.m_cost.atOnce; });
        --hasher.m_waiting;
        ++hasher.m_working;
        m_isGiven = true;
    }
    ~Turn()
    {
        if (!m_isGiven)
            return;
        const std::scoped_lock lock(m_hasher.m_mutex);
        --m_hasher.m_working;
        m_hasher.m_free.notify_one();
    }
    Q_DISABLE_COPY_MOVE(Turn)

    [[nodiscard]] bool isGiven() const { return m_isGiven; }
    static tl::unexpected<Error> refusal()
    {
        return fail(u"busy"_s, u"Too many people sign in at this moment. Try again in some seconds."_s);
    }

private:
    PasswordHasher &m_hasher;
    bool m_isGiven = false;
};

PasswordHasher::PasswordHasher(HashingCost cost) : m_cost(cost), m_nobody(hashed(randomBytes(16).toHex(), cost)) {}

Result<QString> PasswordHasher::hash(const QString &password)
{
    const Turn turn(*this);
    if (!turn.isGiven())
        return Turn::refusal();
    const QByteArray text = hashed(bytesOf(password), m_cost);
    return text.isEmpty() ? outOfMemory() : Result<QString>(QString::fromLatin1(text));
}

Result<bool> PasswordHasher::matches(const QString &password, const QString &hash)
{
    const Turn turn(*this);
    if (!turn.isGiven())
        return Turn::refusal();
    return fits(hash.toLatin1(), bytesOf(password));
}

Result<void> PasswordHasher::matchNobody(const QString &password)
{
    const Turn turn(*this);
    if (!turn.isGiven())
        return Turn::refusal();
    (void)fits(m_nobody, bytesOf(password));
    return {};
}

bool PasswordHasher::isOutdated(const QString &hash) const
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), m_cost.passes, m_cost.memory) != 0;
}

} // namespace docket::hub
