// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/docs_page.h"

#include "services/wire/open_api.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using wire::OpenApi;

namespace {

constexpr char16_t style[] =
    uR"(:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h2{margin-top:2.5rem;border-bottom:1px solid #8884}details{border:1px solid #8884;border-radius:6px;margin:.5rem 0}
summary{padding:.5rem .75rem;cursor:pointer}details>div{padding:0 .75rem .75rem}
.method{display:inline-block;min-width:4.5rem;font-weight:600}code,pre{font-family:ui-monospace,monospace;font-size:.9em}
pre{background:#8881;padding:.75rem;border-radius:6px;overflow:auto}table{border-collapse:collapse;width:100%}
td,th{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8882}
.what{opacity:.75;margin-left:.75rem})";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

// Blank lines part paragraphs, backquotes are code: as far as the contract uses Markdown.
QString paragraphs(const QString &text)
{
    QString html;
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        const QStringList parts = escaped(paragraph.trimmed()).split(u'`');
        html += u"<p>"_s;
        for (qsizetype i = 0; i < parts.size(); ++i)
            html += i % 2 == 1 ? u"<code>"_s + parts.at(i) + u"</code>"_s : parts.at(i);
        html += u"</p>"_s;
    }
    return html;
}

QString parametersOf(const OpenApi::Operation &operation)
{
    if (operation.parameters.isEmpty())
        return {};
    QString html = u"<h4>Parameters</h4><table>"_s;
    for (const OpenApi::Parameter &parameter : operation.parameters) {
        html += u"<tr><td><code>%1</code></td><td>%2%3</td><td>%4</td></tr>"_s.arg(
            escaped(parameter.name), escaped(parameter.place), parameter.isRequired ? u", required"_s : QString(),
            escaped(parameter.description));
    }
    return html + u"</table>"_s;
}

QString bodyOf(const OpenApi::Operation &operation)
{
    if (operation.bodySchema.isEmpty())
        return {};
    QString html = u"<h4>Body</h4><p><code>%1</code></p>"_s.arg(escaped(operation.bodySchema));
    if (!operation.bodyExample.isEmpty())
        html += u"<pre>%1</pre>"_s.arg(escaped(QString::fromUtf8(operation.bodyExample)));
    return html;
}

QString answersOf(const OpenApi::Operation &operation)
{
    QString html = u"<h4>Answers</h4><table>"_s;
    for (const OpenApi::Answer &answer : operation.answers) {
        html += u"<tr><td>%1</td><td>%2</td><td><code>%3</code></td></tr>"_s.arg(
            escaped(answer.status), escaped(answer.description), escaped(answer.schema));
    }
    return html + u"</table>"_s;
}

QString operationHtml(const OpenApi::Operation &operation)
{
    return u"<details><summary><code><span class=\"method\">%1</span>%2</code><span class=\"what\">%3</span></summary>"
           "<div>%4%5%6%7</div></details>"_s.arg(operation.method, escaped(operation.path), escaped(operation.summary),
                                                 paragraphs(operation.description), parametersOf(operation),
                                                 bodyOf(operation), answersOf(operation));
}

} // namespace

QByteArray docsPage(const QByteArray &contract)
{
    const auto api = wire::openApiFromJson(contract);
    if (!api)
        return {};
    QString html = u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                   "<meta name=\"viewport\" content=\"width=device-width\"><title>%1</title><style>%2</style></head>"
                   "<body><h1>%1 <small>%3</small></h1>%4"_s.arg(escaped(api->title), QString::fromUtf16(style),
                                                                 escaped(api->version), paragraphs(api->description));
    for (const OpenApi::Tag &tag : api->tags) {
        html += u"<h2>%1</h2>%2"_s.arg(escaped(tag.name), paragraphs(tag.description));
        for (const OpenApi::Operation &operation : api->operations) {
            if (operation.tag == tag.name)
                html += operationHtml(operation);
        }
    }
    return (html + u"</body></html>"_s).toUtf8();
}

} // namespace docket::hub
