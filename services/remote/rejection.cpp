// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/http_client.h"
#include "services/wire/json_problem.h"

using namespace Qt::StringLiterals;

namespace docket::remote {

namespace {

Error errorOf(const Reply &reply)
{
    switch (reply.fault) {
    case Fault::Connection:
        return {u"connection_failed"_s,
                {},
                u"The service could not be reached, or the connection broke (%1). Try again later."_s.arg(reply.detail),
                {reply.detail}};
    case Fault::TimedOut:
        return {u"timed_out"_s, {}, u"The service did not answer in time. Try again later."_s, {}};
    case Fault::Tls:
        return {
            u"tls_failed"_s,
            {},
            u"The service could not prove who it is (%1). Nothing was sent. Check its address and certificate."_s.arg(
                reply.detail),
            {reply.detail}};
    case Fault::TooBig:
        return {u"answer_too_big"_s, {}, u"The service's answer was too long and was thrown away."_s, {}};
    case Fault::Open: {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(reply.retryAfter.value_or(std::chrono::seconds(0)));
        const QString seconds = QString::number(wait.count());
        return {u"service_paused"_s,
                {},
                u"The service failed lately and is left alone; it is tried again in %1 seconds."_s.arg(seconds),
                {seconds}};
    }
    case Fault::Offline:
        return {u"working_offline"_s, {}, u"Nothing is sent while working offline."_s, {}};
    case Fault::Canceled:
        return {u"canceled"_s, {}, u"The call was canceled. Whether it had its effect is not known."_s, {}};
    case Fault::None:
    case Fault::Unusable:
        break;
    }
    return {
        u"unexpected_answer"_s,
        {},
        u"The service's answer could not be understood. Check its address, and whether both are of versions that fit."_s,
        {}};
}

Error errorOf(int status)
{
    const QString text = QString::number(status);
    constexpr int firstServerError = 500;
    if (status >= firstServerError)
        return {u"service_failed"_s, {}, u"The service failed (status %1). Try again later."_s.arg(text), {text}};
    return {u"not_accepted"_s, {}, u"The service did not accept the call (status %1)."_s.arg(text), {text}};
}

} // namespace

Rejection rejectionOf(const Reply &reply)
{
    constexpr int firstError = 400;
    if (reply.fault != Fault::None || reply.status < firstError)
        return {errorOf(reply)};
    const auto problem = reply.isProblem() ? wire::problemFromJson(reply.body)
                                           : Decided<wire::Problem>(tl::make_unexpected(Rejection()));
    if (!problem)
        return {errorOf(reply.status)};
    return problem->errors;
}

bool hasAnswered(const Rejection &rejection)
{
    static const QStringList away{u"connection_failed"_s, u"timed_out"_s,       u"tls_failed"_s, u"service_paused"_s,
                                  u"service_failed"_s,    u"working_offline"_s, u"canceled"_s};
    return !away.contains(rejection.constFirst().code);
}

} // namespace docket::remote
