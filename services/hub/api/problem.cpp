// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/problem.h"

#include "services/wire/json_problem.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

QString titleOf(int status)
{
    static const QHash<int, QString> titles{{400, u"Bad Request"_s},
                                            {401, u"Unauthorized"_s},
                                            {403, u"Forbidden"_s},
                                            {404, u"Not Found"_s},
                                            {405, u"Method Not Allowed"_s},
                                            {409, u"Conflict"_s},
                                            {410, u"Gone"_s},
                                            {412, u"Precondition Failed"_s},
                                            {413, u"Content Too Large"_s},
                                            {415, u"Unsupported Media Type"_s},
                                            {422, u"Unprocessable Content"_s},
                                            {426, u"Upgrade Required"_s},
                                            {428, u"Precondition Required"_s},
                                            {429, u"Too Many Requests"_s},
                                            {431, u"Request Header Fields Too Large"_s},
                                            {500, u"Internal Server Error"_s},
                                            {501, u"Not Implemented"_s},
                                            {503, u"Service Unavailable"_s}};
    return titles.value(status, u"Error"_s);
}

} // namespace

int statusOf(const Error &error)
{
    static const QHash<QString, int> statuses{{u"invalid_json"_s, 400},        {u"unknown_parameter"_s, 400},
                                              {u"invalid_parameter"_s, 400},   {u"invalid_query"_s, 400},
                                              {u"invalid_cursor"_s, 400},      {u"invalid_text"_s, 400},
                                              {u"not_permitted"_s, 403},       {u"version_conflict"_s, 409},
                                              {u"in_progress"_s, 409},         {u"write_conflict"_s, 409},
                                              {u"stock_short"_s, 409},         {u"precondition_failed"_s, 412},
                                              {u"store_unavailable"_s, 503},   {u"busy"_s, 503},
                                              {u"disk_full"_s, 503},           {u"read_only"_s, 503},
                                              {u"service_unavailable"_s, 503}, {u"signing_key_missing"_s, 503},
                                              {u"sql_error"_s, 500},           {u"constraint"_s, 500},
                                              {u"damaged_document"_s, 500},    {u"transaction_ended"_s, 500}};
    if (error.field.isEmpty() && error.code.endsWith(u"_not_found"_s))
        return 404;
    return statuses.value(error.code, 422);
}

Response problem(const Request &request, int status, const Rejection &errors)
{
    Response response;
    response.status = status;
    response.contentType = "application/problem+json";
    response.body = wire::toJson(wire::Problem{status, titleOf(status), request.id, errors});
    if (status == 503)
        response.headers.emplace_back("Retry-After", "1");
    return response;
}

Response problem(const Request &request, const Rejection &errors)
{
    return problem(request, statusOf(errors.constFirst()), errors);
}

Response json(int status, QByteArray body)
{
    return {status, "application/json", std::move(body), {}};
}

Response noContent()
{
    return {204, {}, {}, {}};
}

} // namespace docket::hub
