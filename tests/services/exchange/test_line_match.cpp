// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/line_fingerprint.h"
#include "services/exchange/line_match.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace docket;
using exchange::matchRows;
using exchange::RowIdentity;
using Kind = exchange::RowMatch::Kind;

namespace {

domain::OrderLine line(const QString &sku, qint64 quantity, int ordinal)
{
    domain::OrderLine made;
    made.id = QUuid::createUuid();
    made.sku = sku;
    made.quantity = quantity;
    made.unitPrice.minor = 100;
    made.importOrdinal = ordinal;
    if (ordinal > 0)
        made.importFingerprint = exchange::fingerprintOf(made);
    return made;
}

RowIdentity row(const domain::OrderLine &of, std::optional<int> ordinal)
{
    return {ordinal, exchange::fingerprintOf(of)};
}

} // namespace

class TestLineMatch : public QObject {
    Q_OBJECT
private slots:
    void init();
    void findsRowsInTheirPlace();
    void findsRowsThatMoved();
    void findsALineByWhatItWasAndByWhatItIs();
    void keepsTwoEqualRowsApart();
    void tellsOtherContentInAKnownPlace();
    void addsWhatIsNotThere();
    void doesNotBringBackWhatWasRemoved();
    void fingerprintsAreTheSameInEveryRelease();

private:
    domain::Order m_order;
};

void TestLineMatch::init()
{
    m_order = {};
    m_order.lines = {line(u"A"_s, 1, 1), line(u"B"_s, 2, 2), line(u"C"_s, 3, 3)};
}

void TestLineMatch::findsRowsInTheirPlace()
{
    const std::vector rows{row(m_order.lines[0], 1), row(m_order.lines[1], 2), row(m_order.lines[2], 3)};
    const auto matches = matchRows(rows, m_order, {});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(matches[i].kind, Kind::Same);
        QCOMPARE(matches[i].line, &m_order.lines[i]);
    }
}

void TestLineMatch::findsRowsThatMoved()
{
    const std::vector rows{row(m_order.lines[1], 1), row(m_order.lines[2], std::nullopt)};
    const auto matches = matchRows(rows, m_order, {});
    QCOMPARE(matches[0].line, &m_order.lines[1]);
    QCOMPARE(matches[1].line, &m_order.lines[2]);
}

void TestLineMatch::findsALineByWhatItWasAndByWhatItIs()
{
    const RowIdentity asImported = row(m_order.lines[0], 1);
    m_order.lines[0].quantity = 10;
    QCOMPARE(matchRows(std::vector{asImported}, m_order, {})[0].kind, Kind::Same);
    QCOMPARE(matchRows(std::vector{row(m_order.lines[0], 1)}, m_order, {})[0].kind, Kind::Same);
}

void TestLineMatch::keepsTwoEqualRowsApart()
{
    m_order.lines[1] = line(u"A"_s, 1, 2);
    const RowIdentity first = row(m_order.lines[0], 1);
    const RowIdentity second = row(m_order.lines[1], 2);
    const auto matches = matchRows(std::vector{second, first}, m_order, {});
    QCOMPARE(matches[0].line, &m_order.lines[1]);
    QCOMPARE(matches[1].line, &m_order.lines[0]);
    QCOMPARE(matchRows(std::vector{first, second, first}, m_order, {})[2].kind, Kind::Added);
}

void TestLineMatch::tellsOtherContentInAKnownPlace()
{
    const auto match = matchRows(std::vector{row(line(u"A"_s, 99, 0), 1)}, m_order, {})[0];
    QCOMPARE(match.kind, Kind::Differs);
    QCOMPARE(match.line, &m_order.lines[0]);
}

void TestLineMatch::addsWhatIsNotThere()
{
    QCOMPARE(matchRows(std::vector{row(line(u"D"_s, 4, 0), 4)}, m_order, {})[0].kind, Kind::Added);
    QCOMPARE(matchRows(std::vector{row(line(u"D"_s, 4, 0), std::nullopt)}, m_order, {})[0].kind, Kind::Added);
}

void TestLineMatch::doesNotBringBackWhatWasRemoved()
{
    const domain::OrderLine gone = line(u"D"_s, 4, 4);
    const exchange::ImportTrace trace{{row(gone, 4)}, {}};
    QCOMPARE(matchRows(std::vector{row(gone, 4)}, m_order, trace)[0].kind, Kind::Removed);
}

void TestLineMatch::fingerprintsAreTheSameInEveryRelease()
{
    domain::OrderLine known = line(u"NW-011"_s, 12, 0);
    known.unitPrice.minor = 1400;
    known.discount.millionths = 150'000;
    QCOMPARE(exchange::fingerprintOf(known), Q_UINT64_C(18366362388630495818));
}

QTEST_GUILESS_MAIN(TestLineMatch)
#include "test_line_match.moc"
