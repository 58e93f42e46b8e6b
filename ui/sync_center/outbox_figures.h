// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/workspace/event_publishing.h"

#include <QWidget>

class QLabel;

namespace docket::ui {

/// The outbox in numbers, side by side: queued, on their way, delivered, refused, dead, age of the oldest.
class OutboxFigures final : public QWidget {
    Q_OBJECT

public:
    /// `formats` outlives the widget.
    explicit OutboxFigures(const models::Formats &formats, QWidget *parent = nullptr);

    void show(const outbox::Figures &figures, const outbox::RelayState &state, domain::Instant now);
    void retranslate();

private:
    enum Figure { Queued, InFlight, Delivered, Refused, Dead, Oldest, FigureCount };
    struct Tile {
        QLabel *value = nullptr;
        QLabel *name = nullptr;
    };

    const models::Formats &m_formats;
    std::array<Tile, FigureCount> m_tiles;
};

} // namespace docket::ui
