// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/recovery_key.h"

#include <sodium.h>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace docket::identity {
namespace {

constexpr std::u16string_view alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype secretSize = 20;
constexpr qsizetype secretDigits = 32;
constexpr qsizetype checkDigits = 3;
constexpr qsizetype groupSize = 5;
constexpr std::string_view checkContext = "docket recovery key checksum";

unsigned digitAt(const SecretBytes &secret, qsizetype position)
{
    unsigned digit = 0;
    for (qsizetype bit = position * 5; bit < position * 5 + 5; ++bit)
        digit = digit << 1 | ((unsigned{secret.data()[bit / 8]} >> (7 - bit % 8)) & 1U);
    return digit;
}

/// Fifteen bits of a hash.
std::array<unsigned, checkDigits> checkOf(const SecretBytes &secret)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), secret.data(), static_cast<std::size_t>(secret.size()),
                       reinterpret_cast<const unsigned char *>(checkContext.data()), checkContext.size());
    return {hash[0] & 31U, hash[1] & 31U, hash[2] & 31U};
}

/// The value of a digit, or -1.
int valueOf(QChar typed)
{
    char16_t digit = typed.toUpper().unicode();
    if (digit == u'O')
        digit = u'0';
    else if (digit == u'I' || digit == u'L')
        digit = u'1';
    const std::size_t value = alphabet.find(digit);
    return value == std::u16string_view::npos ? -1 : static_cast<int>(value);
}

tl::unexpected<Error> mistyped()
{
    return fail(u"mistyped_recovery_key"_s,
                u"This is not a recovery key: a character is missing, wrong, or too many. "
                "It has seven groups of five letters and digits. Compare it with the one written down."_s);
}

} // namespace

RecoveryKey RecoveryKey::generate()
{
    return RecoveryKey(SecretBytes::random(secretSize));
}

Result<RecoveryKey> RecoveryKey::parse(QStringView text)
{
    SecretBytes secret(secretSize);
    std::array<unsigned, checkDigits> check{};
    qsizetype digits = 0;
    for (const QChar typed : text) {
        if (typed.isSpace() || typed.category() == QChar::Punctuation_Dash)
            continue;
        const int value = valueOf(typed);
        if (value < 0 || digits == secretDigits + checkDigits)
            return mistyped();
        const auto digit = static_cast<unsigned>(value);
        if (digits < secretDigits) {
            for (qsizetype bit = 0; bit < 5; ++bit) {
                const qsizetype place = digits * 5 + bit;
                const unsigned set = (digit >> (4 - bit)) & 1U;
                secret.data()[place / 8] =
                    static_cast<unsigned char>(secret.data()[place / 8] | set << (7 - place % 8));
            }
        } else {
            check[static_cast<std::size_t>(digits - secretDigits)] = digit;
        }
        ++digits;
    }
    if (digits != secretDigits + checkDigits || check != checkOf(secret))
        return mistyped();
    return RecoveryKey(std::move(secret));
}

QString RecoveryKey::toText() const
{
    QString text;
    const auto append = [&text](unsigned digit) {
        if (text.size() % (groupSize + 1) == groupSize)
            text += u'-';
        text += QChar(alphabet[digit]);
    };
    for (qsizetype position = 0; position < secretDigits; ++position)
        append(digitAt(m_secret, position));
    for (const unsigned digit : checkOf(m_secret))
        append(digit);
    return text;
}

} // namespace docket::identity
