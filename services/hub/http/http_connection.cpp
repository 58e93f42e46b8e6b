// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/http/http_connection.h"

#include "services/hub/http/request_head.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using std::chrono::steady_clock;

namespace {

// Longer than any route takes: what is read before the address is known.
constexpr quint64 longestBody = 4ULL * 1024 * 1024;
// Of a request that was refused: as much is read and thrown away, so that the client gets to reading the answer.
constexpr std::size_t mostDrained = 32ULL * 1024 * 1024;
constexpr std::chrono::seconds drainTimeout{2};
constexpr int switchingProtocols = 101;

QByteArray toQt(beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Error problem(const QString &code, const QString &sentence)
{
    return {code, {}, sentence, {}};
}

Error tooLong()
{
    return problem(u"body_too_long"_s, u"The body of the request is longer than this address takes."_s);
}

// The client ended, or was too slow: nobody would read an answer.
bool isGone(error_code failed)
{
    return failed == http::error::end_of_stream || failed == http::error::partial_message ||
           failed == beast::error::timeout || failed.category() == asio::error::get_system_category() ||
           failed == asio::error::eof;
}

} // namespace

HttpConnection::HttpConnection(ConnectionContext &context, tcp::socket socket)
    : m_context(context)
    , m_stream(std::move(socket))
{
}

void HttpConnection::closeIfIdle()
{
    if (m_isIdle)
        m_stream.close();
}

asio::awaitable<void> HttpConnection::serve()
{
    Next next = Next::AnotherRequest;
    while (next == Next::AnotherRequest && !m_context.isStopping)
        next = co_await serveOne();
    error_code ignored;
    m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    if (next == Next::Drain)
        co_await drain();
}

asio::awaitable<HttpConnection::Next> HttpConnection::serveOne()
{
    Parser parser;
    const error_code badHead = co_await readHead(parser);
    if (badHead && isGone(badHead))
        co_return Next::Close;
    Request request = requestOf(parser);
    if (badHead == http::error::body_limit)
        co_return co_await refuse(request, parser, 413, tooLong());
    if (badHead == http::error::header_limit || badHead == http::error::buffer_overflow)
        co_return co_await refuse(request, parser, 431,
                                  problem(u"headers_too_long"_s, u"The headers of the request are too long."_s));
    if (badHead)
        co_return co_await refuse(request, parser, 400,
                                  problem(u"malformed_request"_s, u"This is not a request of HTTP/1.1."_s));

    const QByteArray target = toQt(parser.get().target());
    RequestHead head;
    head.target = target;
    const auto method = methodFrom(toQt(parser.get().method_string()));
    auto query = queryFrom(head.queryText());
    if (!query || request.path.isEmpty())
        co_return co_await refuse(request, parser, 400,
                                  problem(u"malformed_address"_s, u"The address of the request is badly encoded."_s));
    request.query = std::move(*query);
    Router::Match match;
    if (method) {
        request.method = *method;
        match = m_context.router.find(*method, head.pathText());
    }
    request.parameters = match.parameters;
    if (match.route == nullptr && !match.otherMethods.isEmpty())
        co_return co_await refuse(request, parser, 405,
                                  problem(u"method_not_allowed"_s, u"This address does not take this method."_s));
    if (match.route == nullptr && !method)
        co_return co_await refuse(request, parser, 501,
                                  problem(u"method_unknown"_s, u"The hub does not know this method."_s));
    if (match.route == nullptr)
        co_return co_await refuse(request, parser, 404, problem(u"no_such_address"_s, u"There is no such address."_s));

    const auto length = parser.content_length();
    const auto limit = static_cast<quint64>(match.route->bodyLimit);
    if (length && *length > limit)
        co_return co_await refuse(request, parser, 413, tooLong());
    if (const QByteArray coding = request.header("content-encoding"); !coding.isEmpty() && coding != "identity")
        co_return co_await refuse(
            request, parser, 415,
            problem(u"encoding_not_taken"_s, u"Bodies are taken as they are only, without a Content-Encoding."_s));
    parser.body_limit(limit);
    const error_code badBody = co_await readBody(parser);
    if (badBody == http::error::body_limit)
        co_return co_await refuse(request, parser, 413, tooLong());
    if (badBody && isGone(badBody))
        co_return Next::Close;
    if (badBody)
        co_return co_await refuse(request, parser, 400,
                                  problem(u"malformed_request"_s, u"The body of the request is malformed."_s));
    request.body = toQt(parser.get().body());

    if (match.route->isLive && LiveSockets::isUpgrade(parser.get()))
        co_return co_await becomeLive(request, parser, *match.route);
    Response response = co_await answer(request, match.route->handler);
    tellServed(request, match.route->pattern, response.status);
    co_return co_await send(request, parser, std::move(response),
                            parser.keep_alive() ? Next::AnotherRequest : Next::Close);
}

asio::awaitable<error_code> HttpConnection::readHead(Parser &parser)
{
    parser.header_limit(static_cast<quint32>(m_context.options.headerLimit));
    parser.body_limit(longestBody);
    error_code failed;
    // A client may be idle for long, but once it has begun it gets on with it.
    m_isIdle = m_buffer.size() == 0;
    if (m_isIdle) {
        m_stream.expires_after(m_context.options.idleTimeout);
        constexpr std::size_t aSip = 1024;
        const std::size_t read = co_await m_stream.async_read_some(m_buffer.prepare(aSip),
                                                                   asio::redirect_error(asio::use_awaitable, failed));
        m_buffer.commit(read);
        m_isIdle = false;
        if (failed)
            co_return failed;
    }
    m_begun = steady_clock::now();
    m_stream.expires_after(m_context.options.requestTimeout);
    co_await http::async_read_header(m_stream, m_buffer, parser, asio::redirect_error(asio::use_awaitable, failed));
    co_return failed;
}

asio::awaitable<error_code> HttpConnection::readBody(Parser &parser)
{
    error_code failed;
    if (!parser.is_done() && beast::iequals(parser.get()[http::field::expect], "100-continue")) {
        const http::response<http::empty_body> goOn(http::status::continue_, 11);
        co_await http::async_write(m_stream, goOn, asio::redirect_error(asio::use_awaitable, failed));
        if (failed)
            co_return failed;
    }
    m_stream.expires_after(m_context.options.requestTimeout);
    co_await http::async_read(m_stream, m_buffer, parser, asio::redirect_error(asio::use_awaitable, failed));
    co_return failed;
}

Request HttpConnection::requestOf(const Parser &parser) const
{
    RequestHead head;
    head.target = toQt(parser.get().target());
    for (const auto &field : parser.get()) {
        const QByteArray name = toQt(field.name_string()).toLower();
        const QByteArray value = toQt(field.value());
        const auto known = head.headers.constFind(name);
        head.headers[name] = known == head.headers.cend() ? value : *known + ", " + value;
    }
    error_code ignored;
    head.peer = QString::fromStdString(m_stream.socket().remote_endpoint(ignored).address().to_string());
    return requestFrom(head, m_context.options.trustedProxies);
}

asio::awaitable<Response> HttpConnection::answer(Request &request, const Handler &handler)
{
    m_stream.expires_never();
    for (;;) {
        const quint64 seen = m_context.waitingRoom.changes();
        request.isLastTry = request.isLastTry || m_context.isStopping;
        const std::optional<Answer> answer = co_await m_context.workers.run(request, handler);
        if (!answer) {
            Response busy = m_context.describe(
                request, 503, problem(u"overloaded"_s, u"The hub has too much to do just now. Try again soon."_s));
            busy.headers.emplace_back("Retry-After", "1");
            co_return busy;
        }
        if (const auto *response = std::get_if<Response>(&*answer))
            co_return *response;
        const auto until = std::get<Wait>(*answer).until;
        const bool isWoken = co_await m_context.waitingRoom.wait(seen, until);
        request.isFirstTry = false;
        request.isLastTry = !isWoken;
    }
}

asio::awaitable<HttpConnection::Next> HttpConnection::becomeLive(Request &request, Parser &parser, const Route &route)
{
    Response may = co_await answer(request, route.handler);
    tellServed(request, route.pattern, may.status);
    if (may.status != switchingProtocols)
        co_return co_await send(request, parser, std::move(may), Next::Close);
    co_await m_context.live.serve(m_stream.release_socket(), parser.release(), m_context.options.liveLifetime);
    co_return Next::Close;
}

asio::awaitable<HttpConnection::Next> HttpConnection::refuse(const Request &request, const Parser &parser, int status,
                                                             Error reason)
{
    Response response = m_context.describe(request, status, reason);
    if (status == 405) {
        RequestHead head;
        head.target = toQt(parser.get().target());
        QByteArrayList methods;
        for (const Method method : m_context.router.find(request.method, head.pathText()).otherMethods)
            methods << toByteArray(method);
        response.headers.emplace_back("Allow", methods.join(", "));
    }
    tellServed(request, {}, status);
    co_return co_await send(request, parser, std::move(response), Next::Drain);
}

asio::awaitable<HttpConnection::Next> HttpConnection::send(const Request &request, const Parser &parser,
                                                           Response response, Next next)
{
    if (m_context.isStopping && next == Next::AnotherRequest)
        next = Next::Close;
    http::response<http::string_body> message(static_cast<http::status>(response.status), 11);
    for (const auto &[name, value] : response.headers)
        message.insert(beast::string_view(name.constData(), static_cast<std::size_t>(name.size())),
                       beast::string_view(value.constData(), static_cast<std::size_t>(value.size())));
    if (!response.contentType.isEmpty())
        message.set(http::field::content_type, response.contentType.toStdString());
    message.set("X-Request-Id", request.id.toStdString());
    message.set("X-Content-Type-Options", "nosniff");
    message.keep_alive(next == Next::AnotherRequest);
    const bool hasBody = response.status != 204 && response.status != 304;
    if (hasBody) {
        message.body() = response.body.toStdString();
        message.prepare_payload();
    }
    if (parser.get().method() == http::verb::head)
        message.body().clear();
    m_stream.expires_after(m_context.options.idleTimeout);
    error_code failed;
    http::response_serializer<http::string_body> serializer(message);
    if (parser.get().method() == http::verb::head)
        co_await http::async_write_header(m_stream, serializer, asio::redirect_error(asio::use_awaitable, failed));
    else
        co_await http::async_write(m_stream, serializer, asio::redirect_error(asio::use_awaitable, failed));
    co_return failed ? Next::Close : next;
}

// Closing while the client still sends would reset the connection, and throw away the answer before it is read.
asio::awaitable<void> HttpConnection::drain()
{
    std::array<char, 65536> scrap{};
    std::size_t drained = 0;
    error_code failed;
    m_stream.expires_after(drainTimeout);
    while (!failed && drained < mostDrained)
        drained +=
            co_await m_stream.async_read_some(asio::buffer(scrap), asio::redirect_error(asio::use_awaitable, failed));
}

void HttpConnection::tellServed(const Request &request, const QString &pattern, int status) const
{
    m_context.served(request, pattern, status,
                     std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - m_begun));
}

} // namespace docket::hub
