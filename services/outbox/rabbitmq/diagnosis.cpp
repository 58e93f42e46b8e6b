// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/rabbitmq/diagnosis.h"

#include <cerrno>
#include <cstring>
#include <memory>
#include <optional>

#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace docket::outbox {

namespace {

using Addresses = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

Addresses addressesOf(const QString &host, quint16 port)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int code = getaddrinfo(host.toUtf8().constData(), QByteArray::number(port).constData(), &wanted, &found);
    return {code == 0 ? found : nullptr, freeaddrinfo};
}

// The system's error of connecting; 0 when it went well.
int tryConnecting(const addrinfo &address, std::chrono::milliseconds patience)
{
    const int socket = ::socket(address.ai_family, address.ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return errno;
    int error = connect(socket, address.ai_addr, address.ai_addrlen) == 0 ? 0 : errno;
    if (error == EINPROGRESS) {
        pollfd waiting{socket, POLLOUT, 0};
        socklen_t size = sizeof(error);
        if (poll(&waiting, 1, static_cast<int>(patience.count())) != 1)
            error = ETIMEDOUT;
        else
            getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
    }
    close(socket);
    return error;
}

} // namespace

std::optional<Error> diagnose(const QString &host, quint16 port, std::chrono::milliseconds patience)
{
    const QString portText = QString::number(port);
    const Addresses addresses = addressesOf(host, port);
    if (!addresses) {
        return Error{
            u"broker_host_unknown"_s,
            u"address"_s,
            u"The name “%1” leads to no address. Nothing was sent. Check the broker's name, or the network."_s.arg(
                host),
            {host}};
    }
    int last = 0;
    for (const addrinfo *address = addresses.get(); address != nullptr; address = address->ai_next) {
        last = tryConnecting(*address, patience);
        if (last == 0)
            return std::nullopt;
    }
    if (last == ECONNREFUSED) {
        return Error{
            u"broker_refused"_s,
            u"address"_s,
            u"Nothing listens at %1, port %2: the connection was refused. Nothing was sent. Check the port, and "
            "whether the broker runs."_s.arg(host, portText),
            {host, portText}};
    }
    const QString reason = QString::fromLocal8Bit(std::strerror(last));
    return Error{u"broker_unreachable"_s,
                 u"address"_s,
                 u"%1, port %2 cannot be reached: %3. Nothing was sent. Check the network and firewalls."_s.arg(
                     host, portText, reason),
                 {host, portText, reason}};
}

} // namespace docket::outbox
