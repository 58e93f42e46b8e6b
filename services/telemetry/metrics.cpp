// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/telemetry/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <mutex>
#include <vector>

namespace docket::telemetry {

namespace {

const prometheus::Histogram::BucketBoundaries &buckets()
{
    static const prometheus::Histogram::BucketBoundaries boundaries{0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1,
                                                                    0.2,   0.5,   1,     2,    5,    10,   30};
    return boundaries;
}

prometheus::Labels toPrometheus(Metrics::Labels labels)
{
    prometheus::Labels result;
    for (const Label &label : labels)
        result.emplace(label.name.text(), label.value.toStdString());
    return result;
}

} // namespace

// The registry gives the same family for the same name, and a family the same metric for the same labels.
struct Metrics::State {
    prometheus::Registry registry;
    std::mutex mutex;
    std::vector<std::function<void(Metrics &)>> looks;
};

Metrics::Metrics() : m_state(std::make_unique<State>()) {}
Metrics::~Metrics() = default;

void Metrics::count(Literal name, Literal help, Labels labels, double by)
{
    prometheus::BuildCounter()
        .Name(name.text())
        .Help(help.text())
        .Register(m_state->registry)
        .Add(toPrometheus(labels))
        .Increment(by);
}

void Metrics::set(Literal name, Literal help, double value, Labels labels)
{
    prometheus::BuildGauge()
        .Name(name.text())
        .Help(help.text())
        .Register(m_state->registry)
        .Add(toPrometheus(labels))
        .Set(value);
}

void Metrics::observe(Literal name, Literal help, double seconds, Labels labels)
{
    prometheus::BuildHistogram()
        .Name(name.text())
        .Help(help.text())
        .Register(m_state->registry)
        .Add(toPrometheus(labels), buckets())
        .Observe(seconds);
}

void Metrics::beforeWriting(std::function<void(Metrics &)> look)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->looks.push_back(std::move(look));
}

QByteArray Metrics::text()
{
    std::vector<std::function<void(Metrics &)>> looks;
    {
        const std::scoped_lock lock(m_state->mutex);
        looks = m_state->looks;
    }
    for (const auto &look : looks)
        look(*this);
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_state->registry.Collect()));
}

} // namespace docket::telemetry
