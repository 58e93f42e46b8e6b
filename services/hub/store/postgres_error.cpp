// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/postgres_error.h"

#include "services/ordering/unit_of_work.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

Error busy()
{
    return {u"busy"_s, {}, u"The database was too busy to answer in time. This change was not made. Try again."_s, {}};
}

// By the classes and codes of PostgreSQL's appendix A.
Error byState(const QString &state, const QString &message)
{
    if (state.startsWith(u"08"_s) || state.startsWith(u"57P"_s) || state == u"25P03"_s)
        return unavailable(message);
    if (state == u"40001"_s || state == u"40P01"_s || state == u"23505"_s)
        return ordering::writeConflict();
    if (state == u"55P03"_s || state == u"57014"_s || state == u"53300"_s)
        return busy();
    if (state == u"22021"_s || state == u"22P05"_s)
        return invalidText();
    if (state.startsWith(u"54"_s))
        return {u"too_big"_s, {}, u"A value is too big for the database. Nothing was changed."_s, {}};
    if (state == u"53100"_s)
        return {u"disk_full"_s,
                {},
                u"The database server's disk is full. Nothing was changed. Make room there, then try again."_s,
                {}};
    if (state == u"25006"_s)
        return {u"read_only"_s,
                {},
                u"The database server takes no changes; it is a standby, or was made read-only. Nothing was changed."_s,
                {}};
    if (state.startsWith(u"23"_s))
        return {u"constraint"_s, {}, u"The change breaks a rule of the database: %1."_s.arg(message), {message}};
    return {u"sql_error"_s, {}, u"The database refused a statement: %1."_s.arg(message), {message}};
}

} // namespace

Error unavailable(const QString &reason)
{
    return {u"store_unavailable"_s,
            {},
            u"The database cannot be reached (%1). Nothing that was confirmed is lost. Try again later."_s.arg(reason),
            {reason}};
}

Error invalidText()
{
    return {u"invalid_text"_s, {}, u"A text has a zero character, which cannot be kept. Nothing was changed."_s, {}};
}

Error errorFrom(const QSqlError &error, bool isConnected)
{
    // The first line is the message; what follows quotes values, which are nobody's business in a log.
    const QString message = error.databaseText().section(u'\n', 0, 0).remove(u"ERROR:  "_s).trimmed();
    const QString state = error.nativeErrorCode();
    if (!isConnected && state != u"57014"_s)
        return unavailable(message.isEmpty() ? u"the connection broke"_s : message);
    return byState(state, message);
}

} // namespace docket::hub
