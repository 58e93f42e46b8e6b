// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/http/message.h"

#include <QStringDecoder>

#include <array>

namespace docket::hub {

namespace {

constexpr std::array<std::pair<QByteArrayView, Method>, 5> methodNames = {{{"GET", Method::Get},
                                                                           {"POST", Method::Post},
                                                                           {"PUT", Method::Put},
                                                                           {"PATCH", Method::Patch},
                                                                           {"DELETE", Method::Delete}}};

std::optional<int> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return std::nullopt;
}

// A plus is a blank in queries only.
std::optional<QString> queryDecoded(QByteArrayView text)
{
    QByteArray blanks = text.toByteArray();
    blanks.replace('+', ' ');
    return percentDecoded(blanks);
}

} // namespace

std::optional<Method> methodFrom(QByteArrayView name)
{
    if (name == "HEAD")
        return Method::Get;
    for (const auto &[known, method] : methodNames) {
        if (known == name)
            return method;
    }
    return std::nullopt;
}

QByteArray toByteArray(Method method)
{
    for (const auto &[name, known] : methodNames) {
        if (known == method)
            return name.toByteArray();
    }
    return {};
}

std::optional<QString> percentDecoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const auto high = hexDigit(text[i + 1]);
        const auto low = hexDigit(text[i + 2]);
        if (!high || !low)
            return std::nullopt;
        bytes += static_cast<char>(*high * 16 + *low);
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder(bytes);
    if (decoder.hasError() || decoded.contains(QChar(u'\0')))
        return std::nullopt;
    return decoded;
}

std::optional<std::vector<std::pair<QString, QString>>> queryFrom(QByteArrayView text)
{
    std::vector<std::pair<QString, QString>> fields;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = text.indexOf('&', from);
        if (to < 0)
            to = text.size();
        const QByteArrayView field = text.sliced(from, to - from);
        from = to + 1;
        if (field.isEmpty())
            continue;
        const qsizetype equals = field.indexOf('=');
        auto name = queryDecoded(equals < 0 ? field : field.first(equals));
        auto value = queryDecoded(equals < 0 ? QByteArrayView() : field.sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        fields.emplace_back(std::move(*name), std::move(*value));
    }
    return fields;
}

} // namespace docket::hub
