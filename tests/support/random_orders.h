// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/evaluate.h"
#include "services/search/words.h"

#include <random>

namespace docket::test {

/// Orders and queries by chance, from a vocabulary small enough for them to meet. The same seed gives the same.
class RandomOrders {
public:
    explicit RandomOrders(quint32 seed) : m_random(seed) {}

    domain::Order order(qint64 position)
    {
        domain::Order order;
        order.id = QUuid::createUuidV5(QUuid(), QString::number(position));
        order.number = number(position);
        order.source = chance(4) ? phrase() : QString();
        order.customer = {chance(2) ? phrase() : order.id.toString(QUuid::WithoutBraces), maybe(phrase()),
                          maybe(phrase()), maybe(word() + u'@' + word() + QStringLiteral(".example")), maybe(phone())};
        order.shipTo = {maybe(phrase()), maybe(phrase()), maybe(word()),
                        maybe(word()),   maybe(postal()), maybe(country())};
        order.currency = *domain::Currency::fromCode(pick(currencies()));
        addLines(order);
        order.shipping = {below(2000), order.currency};
        if (chance(5))
            order.hold = domain::Hold{phrase(), placed(), chance(2), {}};
        for (qint64 tags = below(3); tags > 0; --tags)
            order.tags << (chance(8) ? QStringLiteral("!") : phrase());
        for (qint64 notes = below(2); notes > 0; --notes)
            order.notes.push_back({placed(), word(), phrase() + u' ' + phrase()});
        order.placedAt = placed();
        if (chance(2))
            order.requiredOn = day();
        return order;
    }

    /// With the flags that do not follow from an order.
    search::OrderFacts factsOf(const domain::Order &order)
    {
        search::OrderFacts facts = search::factsOf(order);
        facts.flags =
            static_cast<quint8>(facts.flags | (chance(10) ? search::Pending : 0) | (chance(20) ? search::Conflict : 0));
        return facts;
    }

    search::Expression expression(int depth = 3)
    {
        using namespace search;
        const qint64 kind = below(depth > 0 ? 10 : 6);
        switch (kind) {
        case 0:
            return {StatusTerm{static_cast<domain::OrderStatus>(below(5))}};
        case 1:
            return {FlagTerm{static_cast<OrderFlag>(1U << static_cast<unsigned>(below(3))), chance(2)}};
        case 2:
            return chance(2) ? Expression{CurrencyTerm{pick(currencies())}}
                             : Expression{MissingTerm{static_cast<MissingTerm::Field>(below(5))}};
        case 3:
            return {range()};
        case 4:
        case 5:
            return {words()};
        case 6:
            return negated(expression(depth - 1));
        default:
            break;
        }
        std::vector<Expression> operands;
        for (qint64 count = below(4); count > 0; --count)
            operands.push_back(expression(depth - 1));
        return kind < 9 ? Expression{And{std::move(operands)}} : Expression{Or{std::move(operands)}};
    }

    /// Text that is mostly a query of the grammar.
    QString query(int depth = 2)
    {
        static const QStringList terms{QStringLiteral("status:open"),
                                       QStringLiteral("status:shipped,delivered"),
                                       QStringLiteral("hold:yes"),
                                       QStringLiteral("total>20"),
                                       QStringLiteral("total:10..55.50EUR"),
                                       QStringLiteral("placed:2026-02"),
                                       QStringLiteral("placed>7d"),
                                       QStringLiteral("placed:2025-12..2026-01"),
                                       QStringLiteral("required<today"),
                                       QStringLiteral("required:14d"),
                                       QStringLiteral("shipped:none"),
                                       QStringLiteral("tag:*"),
                                       QStringLiteral("carrier:none"),
                                       QStringLiteral("currency:JPY,KWD"),
                                       QStringLiteral("pending:yes"),
                                       QStringLiteral("shipped:this-week"),
                                       QStringLiteral("country:de,none"),
                                       QStringLiteral("country:germany"),
                                       QStringLiteral("usa")};
        static const QStringList fields{
            QStringLiteral("customer:"), QStringLiteral("number:"), QStringLiteral("phone:"),
            QStringLiteral("tag:"),      QStringLiteral("city:"),   QStringLiteral("note:"),
            QStringLiteral("country:"),  QStringLiteral("hold:"),   QStringLiteral("postal:"),
            QStringLiteral("carrier:"),  QStringLiteral("sku:"),    QString()};
        QString text;
        for (qint64 count = 1 + below(3); count > 0; --count) {
            if (!text.isEmpty())
                text += chance(4) ? QStringLiteral(" or ") : QStringLiteral(" ");
            if (chance(4))
                text += u'-';
            if (depth > 0 && chance(5))
                text += u'(' + query(depth - 1) + u')';
            else if (chance(2))
                text += pick(terms);
            else if (chance(3))
                text += pick(fields) + u'"' + phrase() + u'"';
            else
                text += pick(fields) + (chance(3) ? word().left(2) + u'*' : chance(6) ? phone() : word());
        }
        return text;
    }

    qint64 below(qint64 limit) { return std::uniform_int_distribution<qint64>(0, limit - 1)(m_random); }
    bool chance(qint64 in) { return below(in) == 0; }

private:
    static const QStringList &currencies()
    {
        static const QStringList codes{QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("JPY"),
                                       QStringLiteral("KWD")};
        return codes;
    }

    QString pick(const QStringList &from) { return from.at(below(from.size())); }
    QString maybe(const QString &text) { return chance(4) ? QString() : text; }

    QString word()
    {
        static const QStringList all{
            QString::fromUtf8("Müller"), QString::fromUtf8("MULLER"),    QString::fromUtf8("Straße"),
            QString::fromUtf8("Łódź"),   QString::fromUtf8("jean-luc"),  QString::fromUtf8("O'Brien"),
            QString::fromUtf8("blue"),   QString::fromUtf8("Blueberry"), QString::fromUtf8("東京都"),
            QString::fromUtf8("京都"),   QString::fromUtf8("都"),        QString::fromUtf8("カメラ"),
            QString::fromUtf8("김철수"), QString::fromUtf8("Ωμέγα"),     QString::fromUtf8("Йогурт"),
            QString::fromUtf8("हिन्दी"),  QString::fromUtf8("مُحَمَّد"),      QString::fromUtf8("42"),
            QString::fromUtf8("007"),    QString::fromUtf8("x²"),        QString::fromUtf8("ﬁne"),
            QString::fromUtf8("AB-12"),  QString::fromUtf8("2号機"),     QString::fromUtf8("DE")};
        return pick(all);
    }

    QString phrase() { return chance(2) ? word() : word() + u' ' + word(); }
    QString phone() { return QStringLiteral("+49 %1-%2").arg(below(4)).arg(below(30)); }
    QString postal() { return QStringLiteral("SW%1 %2A").arg(below(3)).arg(below(3)); }

    QString country()
    {
        static const QStringList all{QStringLiteral("DE"),      QStringLiteral("de"),
                                     QStringLiteral("US"),      QStringLiteral("United States"),
                                     QStringLiteral("Germany"), QString::fromUtf8("Österreich"),
                                     QStringLiteral("-")};
        return pick(all);
    }

    QString number(qint64 position)
    {
        if (chance(10))
            return word() + QString::number(position) + u'x';
        return pick({QStringLiteral("K3F-"), QStringLiteral("k3f-"), QStringLiteral("A"), QString()}) +
               QString::number(position).rightJustified(static_cast<int>(below(7)), u'0');
    }

    domain::Instant placed()
    {
        const auto start = domain::fromMilliseconds(1767225600000); // 2026-01-01; few distinct ones, for ties
        return start + std::chrono::hours(12 * (below(200) - 60));
    }
    QDate day() { return QDate(2026, 1, 1).addDays(below(90)); }

    void addLines(domain::Order &order)
    {
        for (qint64 lines = 1 + below(3); lines > 0; --lines) {
            domain::OrderLine line;
            line.id = QUuid::createUuidV5(order.id, QString::number(lines));
            line.sku = word();
            line.name = phrase();
            line.quantity = 1 + below(3);
            line.unitPrice = {100 * below(20), order.currency};
            if (chance(3))
                line.canceled = line.quantity;
            else if (chance(2))
                line.shipped = 1 + below(line.quantity);
            if (line.shipped > 0) {
                domain::Shipment shipment;
                shipment.id = QUuid::createUuidV5(line.id, QStringLiteral("shipment"));
                shipment.carrier = maybe(phrase());
                shipment.tracking = maybe(QStringLiteral("1Z 9%1").arg(below(50)));
                shipment.lines = {{line.id, line.shipped, 0, 0}};
                shipment.shippedAt = placed();
                if (chance(2))
                    shipment.deliveredAt = shipment.shippedAt;
                order.shipments.push_back(shipment);
            }
            order.lines.push_back(line);
        }
    }

    search::WordsTerm words()
    {
        search::Phrase phrase = search::phraseOf(this->phrase(), chance(4));
        if (chance(4) && phrase.words.last().size() > 1) {
            phrase.words.last().truncate(2);
            phrase.prefix = true;
        }
        const auto field = chance(2) ? search::TextField::Any : static_cast<search::TextField>(below(15));
        return {field, phrase.words, phrase.prefix};
    }

    search::RangeTerm range()
    {
        search::RangeTerm term{static_cast<search::RangeField>(below(4))};
        const auto value = [this, &term]() -> qint64 {
            switch (term.field) {
            case search::RangeField::Total:
                return below(100) * 1000;
            case search::RangeField::Required:
                return day().toJulianDay();
            default:
                return domain::toMilliseconds(placed());
            }
        };
        if (!chance(4))
            term.from = value();
        if (!chance(4))
            term.to = value();
        return term;
    }

    std::mt19937 m_random;
};

} // namespace docket::test
