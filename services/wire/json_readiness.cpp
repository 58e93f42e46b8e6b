// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_readiness.h"

#include "services/wire/json_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::wire {

bool Readiness::isReady() const
{
    return std::ranges::all_of(checks, [](const Check &check) { return check.outcome == u"ok"; });
}

QByteArray toJson(const Readiness &readiness)
{
    JsonWriter json;
    json.beginObject();
    json.put("status", readiness.isReady() ? u"ready"_s : u"not_ready"_s);
    json.beginObject("checks");
    for (const Readiness::Check &check : readiness.checks)
        json.put(check.name.toUtf8().constData(), check.outcome);
    json.endObject();
    json.beginArray("warnings");
    for (const QString &warning : readiness.warnings)
        json.value(warning);
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace docket::wire
