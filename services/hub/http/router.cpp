// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/http/router.h"

namespace docket::hub {

namespace {

std::optional<QStringList> partsOf(QByteArrayView path)
{
    QStringList parts;
    for (const QByteArray &part : path.toByteArray().split('/')) {
        auto decoded = percentDecoded(part);
        if (!decoded)
            return std::nullopt;
        parts << std::move(*decoded);
    }
    return parts;
}

bool isParameter(const QString &part)
{
    return part.startsWith(u'{');
}

std::optional<QHash<QString, QString>> matched(const QStringList &pattern, const QStringList &parts)
{
    if (pattern.size() != parts.size())
        return std::nullopt;
    QHash<QString, QString> parameters;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!isParameter(pattern.at(i))) {
            if (pattern.at(i) != parts.at(i))
                return std::nullopt;
        } else if (parts.at(i).isEmpty()) {
            return std::nullopt;
        } else {
            parameters.insert(pattern.at(i).sliced(1).chopped(1), parts.at(i));
        }
    }
    return parameters;
}

} // namespace

void Router::add(Method method, const QString &pattern, Handler handler, qint64 bodyLimit)
{
    m_routes.push_back({method, pattern, std::move(handler), bodyLimit, false});
    m_parts.push_back(pattern.split(u'/'));
}

void Router::addLive(const QString &pattern, Handler mayOpen)
{
    add(Method::Get, pattern, std::move(mayOpen));
    m_routes.back().isLive = true;
}

Router::Match Router::find(Method method, QByteArrayView path) const
{
    Match match;
    const auto parts = partsOf(path);
    if (!parts)
        return match;
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        auto parameters = matched(m_parts[i], *parts);
        if (!parameters)
            continue;
        if (m_routes[i].method == method) {
            match.route = &m_routes[i];
            match.parameters = std::move(*parameters);
            match.otherMethods.clear();
            return match;
        }
        match.otherMethods << m_routes[i].method;
    }
    return match;
}

} // namespace docket::hub
