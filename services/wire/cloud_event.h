// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"

namespace docket::wire {

/// An event as other systems are told of it. `data` is its payload, the JSON of `payloadToJson`, taken as it was kept:
/// publishing reads and writes no payload anew.
struct PublishedEvent {
    QUuid id;
    QString type; ///< `typeOf(body)`
    domain::EntityRef entity;
    qint64 sequence = 0;
    QUuid commandId;
    QString actor;
    QString device;
    domain::Instant happenedAt;
    domain::Instant recordedAt;
    QByteArray data;

    bool operator==(const PublishedEvent &) const = default;
};

/// The event types there are, in the order in which documentation and settings show them.
QStringList publishedEventTypes();

/// The media type of `toCloudEvent`.
inline constexpr const char *cloudEventMediaType = "application/cloudevents+json; charset=utf-8";

/// Who tells of an event: the shop or the hub with this device code.
QString shopSource(const QString &device);
QString hubSource(const QString &device);

/// The CloudEvents 1.0 JSON form (docs/events.md).
QByteArray toCloudEvent(const PublishedEvent &event, const QString &source);

/// The message that tries a connection: CloudEvents 1.0, of the type `docket.ping`, about nothing.
QByteArray pingCloudEvent(const QUuid &id, domain::Instant at, const QString &source);

/// What a message says about itself, without its data.
struct EventHead {
    QUuid id;
    QString source;
    QString type;
    domain::EntityRef entity;
    qint64 sequence = 0;
    domain::Instant happenedAt;
};
/// Reads the head of what `toCloudEvent` writes.
Decided<EventHead> eventHeadFromJson(QByteArrayView json);

} // namespace docket::wire
