// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/connection.h"

#include "services/sql/sql_error.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace docket::sql {
namespace {

constexpr std::chrono::milliseconds defaultBusyTimeout{5000};
constexpr qint64 defaultCacheKibibytes = 16 * 1024;

std::string_view viewOf(QByteArrayView sql)
{
    return {sql.data(), static_cast<std::size_t>(sql.size())};
}

/// Lets the cache be asked without building a std::string.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

int flagsFor(Connection::Mode mode)
{
    // No mutex: a connection belongs to one thread.
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    switch (mode) {
    case Connection::Mode::ReadOnly:
    case Connection::Mode::ReadDamaged:
        return common | SQLITE_OPEN_READONLY;
    case Connection::Mode::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Connection::Mode::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    Q_UNREACHABLE();
}

/// Where nothing may be written SQLite cannot share its notes on the log with other processes. When there is no log,
/// the file alone is the whole database.
bool mayBeImmutable(const QString &path, Connection::Mode mode, const Error &error)
{
    const bool isReading = mode == Connection::Mode::ReadOnly || mode == Connection::Mode::ReadDamaged;
    const bool isDenied = error.code == u"read_only"_s || error.code == u"cannot_open"_s;
    return isReading && isDenied && QFileInfo(path + u"-wal"_s).size() == 0 && QFileInfo(path).isReadable();
}

} // namespace

struct Connection::State {
    State() = default;
    Q_DISABLE_COPY_MOVE(State)
    ~State()
    {
        statements.clear();
        sqlite3_close_v2(database);
    }

    QString path;
    sqlite3 *database = nullptr;
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> statements;
};

Connection::Connection(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Connection::Connection(Connection &&other) noexcept = default;
Connection &Connection::operator=(Connection &&other) noexcept = default;
Connection::~Connection() = default;

Result<Connection> Connection::open(const QString &path, const Key &key, Mode mode)
{
    if (mode != Mode::Create && !QFile::exists(path))
        return fail(u"not_found"_s, u"There is no database at %1."_s.arg(path), {}, {path});

    auto connection = openFile(path, QFile::encodeName(path), key, mode);
    if (connection || !mayBeImmutable(path, mode, connection.error()))
        return connection;
    return openFile(path, QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1", key,
                    mode);
}

Result<Connection> Connection::openFile(const QString &path, const QByteArray &name, const Key &key, Mode mode)
{
    auto state = std::make_unique<State>();
    state->path = path;
    const int code = sqlite3_open_v2(name.constData(), &state->database, flagsFor(mode), nullptr);
    if (code != SQLITE_OK)
        return tl::make_unexpected(errorFrom(state->database, code));

    Connection connection(std::move(state));
    if (auto unlocked = connection.unlock(key); !unlocked)
        return tl::make_unexpected(std::move(unlocked.error()));
    if (auto configured = connection.configure(mode); !configured)
        return tl::make_unexpected(std::move(configured.error()));
    return connection;
}

Result<void> Connection::unlock(const Key &key)
{
    // A SQLite without encryption knows no such pragma and answers no row.
    Statement chooseCipher = prepare("PRAGMA cipher='chacha20'");
    const Result<bool> chosen = chooseCipher.step();
    if (!chosen || !*chosen || chooseCipher.utf8(0) != QByteArrayView("chacha20"))
        return fail(u"cipher_missing"_s, u"This build of SQLite cannot encrypt, so nothing was opened or written."_s);
    chooseCipher.reset();

    // The call behind PRAGMA key, without leaving the key in the text of a statement. "raw:" means: no derivation.
    static constexpr std::string_view prefix = "raw:";
    std::array<char, prefix.size() + Key::size> secret{};
    std::memcpy(secret.data(), prefix.data(), prefix.size());
    std::memcpy(secret.data() + prefix.size(), key.bytes().data(), Key::size);
    const int code = sqlite3_key(m_state->database, secret.data(), static_cast<int>(secret.size()));
    sodium_memzero(secret.data(), secret.size());
    if (code != SQLITE_OK)
        return tl::make_unexpected(errorFrom(m_state->database, code));
    return {};
}

Result<void> Connection::configure(Mode mode)
{
    setBusyTimeout(defaultBusyTimeout);
    // Heeded by a new database only.
    if (mode == Mode::Create) {
        if (auto set = exec("PRAGMA page_size = " + QByteArray::number(pageSize)); !set)
            return set;
    }
    // What is missing at the end of the file is then damage like any other.
    if (mode == Mode::ReadDamaged)
        sqlite3_db_config(m_state->database, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    // The first reading is what proves the key.
    if (auto read = int64("SELECT count(*) FROM sqlite_master"); !read)
        return tl::make_unexpected(std::move(read.error()));

    // Memory mapping stays off: encrypted pages could not be used in place anyway.
    if (auto set = exec("PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0; "
                        "PRAGMA trusted_schema = OFF; PRAGMA journal_size_limit = 67108864");
        !set)
        return set;
    if (auto set = setCacheSize(defaultCacheKibibytes); !set)
        return set;
    if (mode == Mode::ReadOnly || mode == Mode::ReadDamaged)
        return exec("PRAGMA query_only = ON");
    if (auto set = exec("PRAGMA journal_mode = WAL"); !set)
        return set;
    return setDurability(Durability::EveryCommit);
}

Result<void> Connection::exec(QByteArrayView sql)
{
    const char *rest = sql.data();
    const char *const end = sql.data() + sql.size();
    while (rest < end) {
        sqlite3_stmt *prepared = nullptr;
        const int code = sqlite3_prepare_v3(m_state->database, rest, static_cast<int>(end - rest), 0, &prepared, &rest);
        if (code != SQLITE_OK)
            return tl::make_unexpected(errorFrom(m_state->database, code));
        if (!prepared)
            continue; // a comment or blanks
        if (auto done = Statement(prepared).run(); !done)
            return done;
    }
    return {};
}

Statement Connection::prepare(QByteArrayView sql)
{
    sqlite3_stmt *prepared = nullptr;
    const int code =
        sqlite3_prepare_v3(m_state->database, sql.data(), static_cast<int>(sql.size()), 0, &prepared, nullptr);
    if (code != SQLITE_OK)
        return Statement(errorFrom(m_state->database, code));
    if (!prepared)
        return Statement(Error{u"sql_error"_s, {}, u"There is no statement to run."_s, {}});
    return Statement(prepared);
}

Statement &Connection::statement(QByteArrayView sql)
{
    auto &statements = m_state->statements;
    auto found = statements.find(viewOf(sql));
    if (found == statements.end())
        found = statements.emplace(viewOf(sql), prepare(sql)).first;
    else if (!found->second.handle()) // the schema may have changed for the better since
        found->second = prepare(sql);
    else
        found->second.reset();
    return found->second;
}

Result<qint64> Connection::int64(QByteArrayView sql)
{
    Statement query = prepare(sql);
    const Result<bool> row = query.step();
    if (!row)
        return tl::make_unexpected(row.error());
    return *row ? query.int64(0) : 0;
}

Result<void> Connection::setDurability(Durability durability)
{
    switch (durability) {
    case Durability::EveryCommit:
        return exec("PRAGMA synchronous = FULL");
    case Durability::Checkpoint:
        return exec("PRAGMA synchronous = NORMAL");
    case Durability::None:
        return exec("PRAGMA synchronous = OFF");
    }
    Q_UNREACHABLE();
}

Result<void> Connection::setCacheSize(qint64 kibibytes)
{
    return exec("PRAGMA cache_size = -" + QByteArray::number(kibibytes));
}

void Connection::setBusyTimeout(std::chrono::milliseconds timeout)
{
    sqlite3_busy_timeout(m_state->database, static_cast<int>(timeout.count()));
}

qint64 Connection::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_state->database);
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_state->database);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_state->database) == 0;
}

QString Connection::path() const
{
    return m_state->path;
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_state->database);
}

sqlite3 *Connection::handle() const
{
    return m_state->database;
}

} // namespace docket::sql
