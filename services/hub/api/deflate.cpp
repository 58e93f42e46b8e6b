// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/deflate.h"

#include <algorithm>

namespace docket::hub {

namespace {

constexpr qsizetype worthIt = 1'024;
// Documents are much alike: more effort makes little of them smaller.
constexpr int effort = 2;
// qCompress writes the length in front of what zlib makes.
constexpr qsizetype lengthBytes = 4;

bool takesDeflate(const Request &request)
{
    const QByteArrayList codings = request.header("accept-encoding").toLower().split(',');
    return std::ranges::any_of(codings, [](const QByteArray &coding) {
        const QByteArrayList parts = coding.split(';');
        if (parts.first().trimmed() != "deflate")
            return false;
        const QByteArray weight = parts.value(1).trimmed();
        return !weight.startsWith("q=") || weight.sliced(2).toDouble() > 0;
    });
}

} // namespace

Response deflated(const Request &request, Response response)
{
    response.headers.emplace_back("Vary", "Accept-Encoding");
    if (response.body.size() < worthIt || !takesDeflate(request))
        return response;
    response.body = qCompress(response.body, effort).sliced(lengthBytes);
    response.headers.emplace_back("Content-Encoding", "deflate");
    return response;
}

} // namespace docket::hub
