// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "app/ctl/arguments.h"
#include "app/ctl/output.h"
#include "app/ctl/secret_input.h"
#include "app/ctl/text.h"
#include "services/sync/lease.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <thread>

using namespace Qt::StringLiterals;

namespace docket::ctl {

using store::DataFolder;

namespace {

QString folderOf(const Arguments &arguments)
{
    QString path = arguments.value(u"data"_s);
    if (path.isEmpty())
        path = qEnvironmentVariable("DOCKET_DATA");
    if (path.isEmpty())
        path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/docket"_s;
    return QDir::cleanPath(QDir().absoluteFilePath(path));
}

} // namespace

Failure explained(Failure failure)
{
    for (Error &error : failure.errors) {
        if (error.code == u"damaged"_s || error.code == u"damaged_document"_s) {
            error.sentence += u' ' + tr("“docketctl salvage” sets the damaged file aside and brings "
                                        "over what can be read; “docketctl restore” goes back to a backup.");
        } else if (error.code == u"keys_missing"_s || error.code == u"database_missing"_s ||
                   error.code == u"damaged_beyond_salvage"_s) {
            error.sentence += u' ' + tr("“docketctl restore FILE” puts a backup in its place.");
        }
    }
    return failure;
}

Session::Session(const Arguments &arguments, Output &output)
    : m_arguments(arguments)
    , m_output(output)
    , m_path(folderOf(arguments))
    , m_noLog(telemetry::Log::silent())
{
}

Session::~Session() = default;

telemetry::Log &Session::log()
{
    if (m_log)
        return *m_log;
    if (!QFileInfo::exists(m_path + u'/' + store::file_names::keys))
        return *m_noLog;
    QString word = m_arguments.value(u"log-level"_s);
    if (word.isEmpty())
        word = qEnvironmentVariable("DOCKET_LOG");
    const auto level = telemetry::logLevelFromString(word).value_or(telemetry::LogLevel::Info);
    // What cannot be logged is done all the same: a read-only folder can be read.
    auto log = telemetry::Log::open(m_path + u"/logs"_s, u"docketctl.log"_s, level);
    m_log = log ? std::move(*log) : telemetry::Log::silent();
    return *m_log;
}

OrFailure<std::optional<identity::SecretBytes>> Session::givenPassphrase() const
{
    if (!m_arguments.has(u"passphrase-file"_s))
        return secretFromEnvironment();
    auto secret = readSecretFile(m_arguments.value(u"passphrase-file"_s));
    if (!secret)
        return failed(secret);
    return std::optional(std::move(*secret));
}

OrFailure<store::Unlock> Session::unlock()
{
    auto passphrase = givenPassphrase();
    if (!passphrase)
        return failed(passphrase);
    return store::Unlock{std::nullopt, std::move(*passphrase), &m_keychain};
}

Result<DataFolder> Session::openWhenFree(const store::Unlock &ways, DataFolder::Mode mode,
                                         std::chrono::seconds patience) const
{
    constexpr std::chrono::milliseconds pause(100);
    const QDeadlineTimer deadline(patience);
    auto folder = DataFolder::open(m_path, ways, mode);
    while (!folder && folder.error().code == u"in_use"_s && !deadline.hasExpired()) {
        std::this_thread::sleep_for(pause);
        folder = DataFolder::open(m_path, ways, mode);
    }
    return folder;
}

OrFailure<DataFolder> Session::openFolder(DataFolder::Mode mode)
{
    constexpr qint64 longestWait = 24 * 60 * 60;
    const auto wait = m_arguments.integer(u"wait"_s, 0, longestWait);
    if (!wait)
        return failed(wait);
    const std::chrono::seconds patience(wait->value_or(0));
    auto ways = unlock();
    if (!ways)
        return failed(ways);
    auto folder = openWhenFree(*ways, mode, patience);
    constexpr int attempts = 3;
    for (int i = 0; i < attempts && !folder && canAsk(); ++i) {
        const bool isWrong = folder.error().code == u"wrong_passphrase"_s && i > 0;
        if (folder.error().code != u"passphrase_needed"_s && !isWrong)
            break;
        auto typed = askSecret(isWrong ? tr("That was not it. Passphrase") : tr("Passphrase"));
        if (!typed)
            return failed(typed);
        ways->passphrase = std::move(*typed);
        folder = openWhenFree(*ways, mode, patience);
    }
    if (!folder) {
        Failure failure = explained(folder.error());
        if (folder.error().code == u"not_found"_s)
            failure.errors.front().sentence +=
                u' ' + tr("“docketctl init” makes a new one; --data or DOCKET_DATA names another.");
        return tl::make_unexpected(std::move(failure));
    }
    for (const QString &note : folder->notes())
        m_output.say(note);
    return std::move(*folder);
}

OrFailure<std::unique_ptr<Shop>> Session::openShop(DataFolder::Mode mode)
{
    auto folder = openFolder(mode);
    if (!folder)
        return failed(folder);
    auto shop = Shop::open(std::move(*folder));
    if (!shop)
        return tl::make_unexpected(explained(shop.error()));
    return std::move(*shop);
}

OrFailure<std::unique_ptr<Shop>> Session::openForReading()
{
    return openShop(DataFolder::Mode::Read);
}

OrFailure<std::unique_ptr<Shop>> Session::openForWriting()
{
    return openShop(DataFolder::Mode::Write);
}

OrFailure<std::unique_ptr<Shop>> Session::openForChanges()
{
    auto shop = openShop(DataFolder::Mode::Write);
    if (!shop)
        return shop;
    const auto state = store::readCopyState((*shop)->readConnection());
    if (!state)
        return failed(state);
    if (!*state)
        return shop;
    store::LocalCopy copy((*shop)->store().connection(), (*shop)->clock());
    if (const auto may = sync::mayChange(copy, (*shop)->clock()); !may)
        return failed(may);
    return shop;
}

} // namespace docket::ctl
