// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/sql/key.h"
#include "services/sql/statement.h"

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <memory>

struct sqlite3;

namespace docket::sql {

/// One connection to an encrypted SQLite database (SQLite3 Multiple Ciphers, ChaCha20-Poly1305 on every page, WAL and
/// journal included; temporary data stay in memory).
///
/// Belongs to one thread at a time and is move-only; only interrupt() may be called from elsewhere. Open as many as
/// there are threads: in WAL mode readers see the last committed state and neither wait for the writer nor hold it up.
///
/// Errors have the stable codes of sql_error.h: `wrong_key`, `damaged`, `disk_full`, `read_only`, `busy`, `io_error` …
class Connection {
public:
    enum class Mode {
        ReadOnly,    ///< the file must exist
        ReadDamaged, ///< as ReadOnly, also when the end of the file is missing; for salvaging
        ReadWrite,   ///< the file must exist
        Create,      ///< read and write; an absent or empty file becomes a new database
    };

    /// Of new databases, in bytes. Documents of one to two kilobytes leave less of such a page unused than of SQLite's
    /// 4096.
    static constexpr int pageSize = 8192;

    /// How long a commit takes to be safe.
    enum class Durability {
        EveryCommit, ///< a committed transaction survives a power cut (synchronous=FULL)
        Checkpoint,  ///< the database stays whole, but a power cut may lose the last commits (synchronous=NORMAL)
        None,        ///< for files that are thrown away when anything goes wrong (synchronous=OFF)
    };

    /// Opens the database and proves by reading from it that the key is right. Refuses to run when the SQLite in use
    /// cannot encrypt (`cipher_missing`): customer data are never written in the clear.
    ///
    /// To read a database that was closed, neither it nor its folder need be writable. Then nobody must write to it
    /// meanwhile: without a right to write there is no way to notice.
    static Result<Connection> open(const QString &path, const Key &key, Mode mode);

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();

    /// Runs one or more statements without parameters, and stops at the first that fails.
    Result<void> exec(QByteArrayView sql);

    /// A statement of its own; keep it for repeated use. Never fails by itself: see Statement.
    Statement prepare(QByteArrayView sql);

    /// The statement kept for this text, reset and ready to be bound; prepared on first use and valid until the
    /// connection closes. For constant texts only, as every text is kept. One user at a time: asking again for a text
    /// whose rows are still being read starts it over. When rows are left unread, reset it (ScopedReset).
    Statement &statement(QByteArrayView sql);

    /// The first column of the first row as a number; 0 when there is no row or it is NULL.
    Result<qint64> int64(QByteArrayView sql);

    Result<void> setDurability(Durability durability);
    /// Memory for decrypted pages, 16 MiB at first. Under encryption a page in the cache also saves its decryption.
    Result<void> setCacheSize(qint64 kibibytes);
    /// How long a statement waits for another connection's lock before it fails with `busy`; 5 s at first.
    void setBusyTimeout(std::chrono::milliseconds timeout);

    [[nodiscard]] qint64 lastInsertRowId() const;
    /// Rows that the last INSERT, UPDATE or DELETE changed.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] QString path() const;

    /// Makes the statement now running fail with `interrupted`. May be called from any thread while the connection is
    /// open.
    void interrupt();

    /// For calls this class does not wrap (online backup, hooks). Owned by the connection.
    [[nodiscard]] sqlite3 *handle() const;

private:
    struct State;
    explicit Connection(std::unique_ptr<State> state);
    static Result<Connection> openFile(const QString &path, const QByteArray &name, const Key &key, Mode mode);

    Result<void> unlock(const Key &key);
    Result<void> configure(Mode mode);

    std::unique_ptr<State> m_state;
};

} // namespace docket::sql
