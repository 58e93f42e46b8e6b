// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync_center/outbox_figures.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace docket::ui {

OutboxFigures::OutboxFigures(const models::Formats &formats, QWidget *parent) : QWidget(parent), m_formats(formats)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4 * Theme::space);
    for (Tile &tile : m_tiles) {
        tile = {new QLabel(this), new QLabel(this)};
        tile.value->setProperty("look", u"heading"_s);
        tile.name->setProperty("look", u"secondary"_s);
        tile.name->setBuddy(tile.value);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(tile.value);
        column->addWidget(tile.name);
        row->addLayout(column);
    }
    row->addStretch(1);
    retranslate();
}

void OutboxFigures::show(const outbox::Figures &figures, const outbox::RelayState &state, domain::Instant now)
{
    const auto set = [this](Figure figure, qint64 value) {
        m_tiles.at(figure).value->setText(m_formats.number(value));
    };
    set(Queued, figures.queued);
    set(InFlight, state.inFlight);
    set(Delivered, figures.delivered);
    set(Refused, figures.failed);
    set(Dead, figures.dead);
    m_tiles.at(Oldest).value->setText(figures.oldest ? m_formats.relative(*figures.oldest, now) : u"–"_s);
}

void OutboxFigures::retranslate()
{
    const std::array<QString, FigureCount> names = {tr("queued"),  tr("on their way"), tr("delivered"),
                                                    tr("refused"), tr("need you"),     tr("oldest")};
    for (std::size_t figure = 0; figure < names.size(); ++figure)
        m_tiles.at(figure).name->setText(names.at(figure));
}

} // namespace docket::ui
