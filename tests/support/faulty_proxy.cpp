// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_proxy.h"

#include <array>
#include <chrono>
#include <list>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace docket::test {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds tricklePause{3};

sockaddr_in localAddress(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

// The other side gets a reset rather than an orderly end.
void reset(int socket)
{
    const linger hard{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof(hard));
    close(socket);
}

/// One way of a connection: what was read and is not written yet.
struct Way {
    int from = -1;
    int to = -1;
    std::vector<char> waiting;
    Clock::time_point notBefore;
    bool isEnded = false;
};

struct Pair {
    Way toServer;
    Way toClient;
};

} // namespace

class FaultyProxy::Loop {
public:
    Loop(FaultyProxy &proxy, quint16 serverPort) : m_proxy(proxy), m_serverPort(serverPort) {}
    ~Loop()
    {
        for (const Pair &pair : m_pairs)
            end(pair);
        close(m_listener);
        close(m_wakeUp);
    }
    Q_DISABLE_COPY_MOVE(Loop)

    quint16 listen();
    void run();
    void wake() const { eventfd_write(m_wakeUp, 1); }
    void stop()
    {
        m_isStopping = true;
        wake();
    }

private:
    [[nodiscard]] std::vector<pollfd> waited() const;
    void accept();
    bool move(Way &way, std::atomic<qint64> &left, std::atomic<qint64> *count);
    bool read(Way &way);
    static void end(const Pair &pair)
    {
        reset(pair.toServer.from);
        reset(pair.toServer.to);
    }

    FaultyProxy &m_proxy;
    quint16 m_serverPort;
    int m_listener = -1;
    int m_wakeUp = -1;
    std::atomic<bool> m_isStopping = false;
    std::list<Pair> m_pairs;
};

quint16 FaultyProxy::Loop::listen()
{
    m_wakeUp = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address = localAddress(0);
    socklen_t size = sizeof(address);
    constexpr int backlog = 64;
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, backlog) != 0 ||
        getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("The proxy finds no port.");
    return ntohs(address.sin_port);
}

std::vector<pollfd> FaultyProxy::Loop::waited() const
{
    std::vector<pollfd> waited{{m_wakeUp, POLLIN, 0}, {m_listener, POLLIN, 0}};
    for (const Pair &pair : m_pairs) {
        for (const Way *way : {&pair.toServer, &pair.toClient}) {
            if (way->waiting.empty() && !way->isEnded)
                waited.push_back({way->from, POLLIN, 0});
        }
    }
    return waited;
}

void FaultyProxy::Loop::run()
{
    while (!m_isStopping) {
        bool hasWaiting = false;
        for (const Pair &pair : m_pairs)
            hasWaiting = hasWaiting || !pair.toServer.waiting.empty() || !pair.toClient.waiting.empty();
        std::vector<pollfd> sockets = waited();
        // What is held back is looked at again soon; else nothing happens without a socket.
        poll(sockets.data(), sockets.size(), hasWaiting ? 1 : -1);
        eventfd_t ignored = 0;
        eventfd_read(m_wakeUp, &ignored);
        accept();
        const bool isCutting = m_proxy.m_isCutting.exchange(false);
        for (auto pair = m_pairs.begin(); pair != m_pairs.end();) {
            const bool lives = !isCutting && move(pair->toServer, m_proxy.m_leftToServer, &m_proxy.m_toServer) &&
                               move(pair->toClient, m_proxy.m_leftToClient, nullptr);
            if (!lives)
                end(*pair);
            pair = lives ? std::next(pair) : m_pairs.erase(pair);
        }
    }
}

void FaultyProxy::Loop::accept()
{
    const int client = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (client < 0)
        return;
    ++m_proxy.m_connections;
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = localAddress(m_serverPort);
    if (m_proxy.m_mode == Mode::Refuse ||
        connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        reset(client);
        close(server);
        return;
    }
    const int atOnce = 1;
    setsockopt(server, IPPROTO_TCP, TCP_NODELAY, &atOnce, sizeof(atOnce));
    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &atOnce, sizeof(atOnce));
    m_pairs.push_back({{client, server, {}, {}, false}, {server, client, {}, {}, false}});
}

bool FaultyProxy::Loop::read(Way &way)
{
    std::array<char, 16'384> buffer{};
    const ssize_t got = recv(way.from, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got > 0) {
        way.waiting.assign(buffer.begin(), buffer.begin() + got);
        way.notBefore = Clock::now() + std::chrono::milliseconds(m_proxy.m_delay);
        return true;
    }
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return true;
    way.isEnded = true;
    shutdown(way.to, SHUT_WR);
    return got == 0;
}

// False when the connection is to be reset.
bool FaultyProxy::Loop::move(Way &way, std::atomic<qint64> &left, std::atomic<qint64> *count)
{
    const Mode mode = m_proxy.m_mode;
    if (way.waiting.empty() && !way.isEnded && !read(way))
        return false;
    if (mode == Mode::BlackHole)
        way.waiting.clear();
    if (way.waiting.empty() || Clock::now() < way.notBefore)
        return true;
    std::size_t size = mode == Mode::Trickle ? 1 : way.waiting.size();
    const qint64 limit = left;
    if (limit >= 0)
        size = std::min(size, static_cast<std::size_t>(limit));
    const ssize_t sent = send(way.to, way.waiting.data(), size, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN)
        return false;
    if (sent > 0) {
        way.waiting.erase(way.waiting.begin(), way.waiting.begin() + sent);
        if (count != nullptr)
            *count += sent;
        if (mode == Mode::Trickle)
            way.notBefore = Clock::now() + tricklePause;
    }
    if (limit < 0)
        return true;
    left = limit - std::max<qint64>(sent, 0);
    if (left > 0)
        return true;
    left = -1;
    ++m_proxy.m_cuts;
    return false;
}

FaultyProxy::FaultyProxy(quint16 serverPort) : m_loop(std::make_unique<Loop>(*this, serverPort))
{
    m_port = m_loop->listen();
    m_thread = std::thread([this] { m_loop->run(); });
}

FaultyProxy::~FaultyProxy()
{
    m_loop->stop();
    m_thread.join();
}

void FaultyProxy::cut()
{
    m_isCutting = true;
    m_loop->wake();
}

void FaultyProxy::cutAfter(qint64 bytes, Direction direction)
{
    (direction == Direction::ToServer ? m_leftToServer : m_leftToClient) = bytes;
}

} // namespace docket::test
