// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_detail/event_words.h"

#include <QAbstractListModel>

namespace docket::models {

/// What happened to an order, newest first. A change of reserved stock stands with the step that caused it, and alone
/// where another order's command did (stock came in). UI thread.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        WhenRole = Qt::UserRole, ///< `2 min ago`
        ExactRole,               ///< date and time
        WhoRole,
        DeviceRole,
        ArrivedRole, ///< exact time, when it was recorded more than a minute after it happened; else empty
        TopicRole,   ///< EventTopic
        DetailsRole, ///< QList<ChangeWords>
        EventIdRole, ///< QUuid
    };

    /// `formats` outlives the model.
    explicit TimelineModel(const Formats &formats, QObject *parent = nullptr);

    /// `events` are all of an order, by sequence.
    void setEvents(std::vector<domain::Event> events);
    /// Relative times count from here.
    void setNow(domain::Instant now);
    /// Texts anew, after a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the sentence of what happened, AccessibleTextRole all of the entry.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        std::size_t event = 0; ///< in m_events
        EventText text;
    };
    void makeEntries();
    [[nodiscard]] QString arrived(const domain::Event &event) const;
    [[nodiscard]] QString wholeText(const Entry &entry) const;

    const Formats &m_formats;
    std::vector<domain::Event> m_events;
    std::vector<Entry> m_entries; ///< in the order of the rows
    domain::Instant m_now;
};

} // namespace docket::models
