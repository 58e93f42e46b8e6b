// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/telemetry/log_field.h"
#include "services/telemetry/masking_sink.h"
#include "services/telemetry/metrics.h"
#include "services/telemetry/trace_context.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket::telemetry;

class TestTraceAndMetrics : public QObject {
    Q_OBJECT

private slots:
    void goesOnWithATrace()
    {
        const auto trace = TraceContext::fromHeader("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        QVERIFY(trace);
        QVERIFY(trace->isSampled);
        const TraceContext child = trace->child();
        QCOMPARE(child.traceId, trace->traceId);
        QVERIFY(child.spanId != trace->spanId);
        QCOMPARE(TraceContext::fromHeader(child.toHeader()), child);
        QCOMPARE(TraceContext::fromHeader(TraceContext::begin().toHeader())->isSampled, true);
    }

    void beginsATraceWhereNoneCanBeUnderstood()
    {
        for (const char *header : {"", "00", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
                                   "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                                   "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                                   "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                                   "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more"})
            QVERIFY2(!TraceContext::fromHeader(header), header);
    }

    void keepsTraceIdsInTheLog()
    {
        const std::string line = "trace=0af7651916cd43dd8448123456789012 phone=030 123456789";
        QCOMPARE(masked(line), "trace=0af7651916cd43dd8448123456789012 phone=<digits>");
        QCOMPARE(count("ms", 3).json(), "\"ms\":3");
        QCOMPARE(code("name", u"ship_order").json(), "\"name\":\"ship_order\"");
        QCOMPARE(code("name", u"a\"b").json(), "\"name\":\"<redacted 3>\"");
    }

    void writesFiguresForPrometheus()
    {
        Metrics metrics;
        metrics.count("docket_requests_total", "Requests answered.", {{"status", "200"}});
        metrics.count("docket_requests_total", "Requests answered.", {{"status", "200"}}, 2);
        metrics.observe("docket_request_seconds", "Time to answer.", 0.004);
        metrics.beforeWriting([](Metrics &m) { m.set("docket_queue", "Waiting.", 7); });
        const QByteArray text = metrics.text();
        QVERIFY2(text.contains("# TYPE docket_requests_total counter"), text);
        QVERIFY2(text.contains("docket_requests_total{status=\"200\"} 3"), text);
        QVERIFY2(text.contains("docket_request_seconds_bucket{le=\"0.005\"} 1"), text);
        QVERIFY2(text.contains("docket_queue 7"), text);
    }
};

QTEST_GUILESS_MAIN(TestTraceAndMetrics)
#include "test_trace_and_metrics.moc"
