// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>
#include <thread>

namespace docket::test {

/// A TCP proxy on 127.0.0.1 between a client and a server, which can be told to do to connections what networks do.
/// Runs in a thread of its own; everything may be called from any thread. What cannot be done ends the test.
class FaultyProxy {
public:
    enum class Mode {
        Pass,      ///< hands everything on
        Refuse,    ///< new connections are accepted and reset at once
        BlackHole, ///< takes what both sides send and hands nothing on
        Trickle,   ///< hands on one byte at a time, a few hundred a second
    };

    /// Of a server on this machine.
    explicit FaultyProxy(quint16 serverPort);
    ~FaultyProxy();
    Q_DISABLE_COPY_MOVE(FaultyProxy)

    /// Where clients connect to.
    [[nodiscard]] quint16 port() const { return m_port; }

    /// For all connections from now on, those that are open among them.
    void setMode(Mode mode) { m_mode = mode; }
    /// How long every piece is held back before it goes on.
    void setDelay(int milliseconds) { m_delay = milliseconds; }
    /// Resets (RST) every open connection.
    void cut();
    /// Resets a connection as soon as this many more bytes of either side's went through, in the middle of whatever
    /// they are. `Direction` says whose bytes count.
    enum class Direction { ToServer, ToClient };
    void cutAfter(qint64 bytes, Direction direction);

    /// How many connections were made.
    [[nodiscard]] int connections() const { return m_connections; }
    /// How many were reset by `cutAfter`.
    [[nodiscard]] int cuts() const { return m_cuts; }
    /// Bytes handed on to the server.
    [[nodiscard]] qint64 bytesToServer() const { return m_toServer; }

private:
    class Loop;
    quint16 m_port = 0;
    std::atomic<Mode> m_mode = Mode::Pass;
    std::atomic<int> m_delay = 0;
    std::atomic<bool> m_isCutting = false;
    std::atomic<qint64> m_leftToServer = -1; ///< negative: no limit
    std::atomic<qint64> m_leftToClient = -1;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_cuts = 0;
    std::atomic<qint64> m_toServer = 0;
    std::unique_ptr<Loop> m_loop;
    std::thread m_thread;
};

} // namespace docket::test
