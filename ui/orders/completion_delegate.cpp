// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/completion_delegate.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {
constexpr int margin = 12;
constexpr int wordWidth = 120;
} // namespace

QString CompletionDelegate::explanationOf(const QString &completion)
{
    const std::array texts{
        std::pair{"number:"_L1, tr("Order number")},
        std::pair{"status:"_L1, tr("Placed, shipped, delivered, canceled …")},
        std::pair{"hold:"_L1, tr("Yes, no, or a word of the reason")},
        std::pair{"customer:"_L1, tr("Name or company")},
        std::pair{"email:"_L1, tr("E-mail address")},
        std::pair{"phone:"_L1, tr("Phone number")},
        std::pair{"sku:"_L1, tr("Product by its SKU")},
        std::pair{"product:"_L1, tr("Product by its name")},
        std::pair{"tracking:"_L1, tr("Tracking number of a shipment")},
        std::pair{"carrier:"_L1, tr("Who delivers")},
        std::pair{"city:"_L1, tr("City of the address")},
        std::pair{"country:"_L1, tr("Country of the address")},
        std::pair{"postal:"_L1, tr("Postal code of the address")},
        std::pair{"tag:"_L1, tr("Tag of the order")},
        std::pair{"note:"_L1, tr("Words of a note")},
        std::pair{"total:"_L1, tr("Amount, such as total>100 or total:50..80")},
        std::pair{"currency:"_L1, tr("Currency code, such as EUR")},
        std::pair{"placed:"_L1, tr("When it was placed, such as today, 7d, 2026-03")},
        std::pair{"required:"_L1, tr("By when it is required")},
        std::pair{"shipped:"_L1, tr("When it was shipped")},
        std::pair{"pending:"_L1, tr("Waits to be sent")},
        std::pair{"conflict:"_L1, tr("Changed in two places")},
        std::pair{"open"_L1, tr("Placed or partly shipped")},
        std::pair{"7d"_L1, tr("Seven days")},
        std::pair{"30d"_L1, tr("Thirty days")},
        std::pair{"none"_L1, tr("Those without")},
    };
    for (const auto &[word, text] : texts) {
        if (completion == word)
            return text;
    }
    return {};
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {wordWidth, option.fontMetrics.height() + Theme::space};
}

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter->fillRect(option.rect, m_theme.color(ColorRole::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.color(ColorRole::Raised));
    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const QString word = index.data(Qt::DisplayRole).toString();
    const QString explanation = explanationOf(word);
    const int alignment =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
        Qt::TextSingleLine;
    painter->setFont(option.font);
    painter->setPen(m_theme.color(ColorRole::Text));
    const int room = explanation.isEmpty() ? area.width() : wordWidth;
    const auto part = [&](int left, int width) {
        return QStyle::visualRect(option.direction, area, QRect(area.left() + left, area.top(), width, area.height()));
    };
    painter->drawText(part(0, room), alignment, painter->fontMetrics().elidedText(word, Qt::ElideRight, room));
    painter->setPen(m_theme.color(ColorRole::Secondary));
    const QRect rest = part(room + Theme::space, area.width() - room - Theme::space);
    painter->drawText(rest, alignment, painter->fontMetrics().elidedText(explanation, Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace docket::ui
