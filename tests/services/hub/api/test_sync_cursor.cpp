// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/sync_cursor.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket::hub;

/// Cursors that are signed.
class TestSyncCursor : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void isOfOneKey();
    void noByteOfItCanBeChanged();
    void otherTextsAreNone();

private:
    const CursorSeal m_seal{QByteArray(32, 'k')};
    const SyncPlace m_place{u"feed"_s, "scope", {12'345'678'901'234, 77}, u"2026-03"_s, u"Łódź@main"_s};
};

void TestSyncCursor::comesBackAsItWas()
{
    QCOMPARE(m_seal.open(m_seal.seal(m_place)), std::optional(m_place));
    QCOMPARE(m_seal.open(m_seal.seal({})), std::optional(SyncPlace{}));
    // It goes into addresses as it is.
    QVERIFY(!m_seal.seal(m_place).contains(QRegularExpression(u"[^A-Za-z0-9_-]"_s)));
}

void TestSyncCursor::isOfOneKey()
{
    QCOMPARE(CursorSeal(QByteArray(32, 'o')).open(m_seal.seal(m_place)), std::nullopt);
}

void TestSyncCursor::noByteOfItCanBeChanged()
{
    const QString text = m_seal.seal(m_place);
    const auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1(), encoding);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QCOMPARE(m_seal.open(QString::fromLatin1(changed.toBase64(encoding))), std::nullopt);
        QCOMPARE(m_seal.open(QString::fromLatin1(bytes.first(i).toBase64(encoding))), std::nullopt);
    }
}

void TestSyncCursor::otherTextsAreNone()
{
    for (const QString &text : {QString(), u"x"_s, u"../etc"_s, u"' OR 1=1 --"_s, u"Ω"_s, QString(100'000, u'A')})
        QCOMPARE(m_seal.open(text), std::nullopt);
}

QTEST_GUILESS_MAIN(TestSyncCursor)
#include "test_sync_cursor.moc"
