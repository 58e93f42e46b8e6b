// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/access_tokens.h"
#include "tests/support/hub_team.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace docket;
using namespace docket::hub;
using namespace docket::test;

namespace {

const QByteArray secret(32, 'k');
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Tokens signed with a configured key: no database is asked.
struct Signed {
    explicit Signed(TokenOptions options = {}, const QByteArray &with = secret)
        : keys(pool, clock, with)
        , tokens(std::move(options), keys, clock)
    {
    }

    FakeClock clock;
    ConnectionPool pool{DatabaseOptions{}};
    SigningKeys keys;
    AccessTokens tokens;
};

AccessClaims someClaims()
{
    return {QUuid::createUuid(), QUuid::createUuid()};
}

// A token with other words in it, signed as its header says.
QByteArray forged(const QByteArray &header, const QByteArray &payload, QCryptographicHash::Algorithm hash,
                  const QByteArray &key)
{
    const QByteArray text = header.toBase64(encoding) + '.' + payload.toBase64(encoding);
    return text + '.' + QMessageAuthenticationCode::hash(text, key, hash).toBase64(encoding);
}

QByteArray part(const QByteArray &token, int index)
{
    return QByteArray::fromBase64(token.split('.').value(index), encoding);
}

} // namespace

/// What an access token proves, and what it does not.
class TestAccessTokens : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItIssued();
    void refusesATokenThatExpired();
    void refusesATokenOfTheFutureBeyondTheSkew();
    void refusesAnotherAlgorithm_data();
    void refusesAnotherAlgorithm();
    void signsWithTheConfiguredAlgorithm();
    void refusesAnythingThatWasChanged();
    void refusesTokensMadeByOrForOthers();
    void refusesAClaimThatIsMissing_data();
    void refusesAClaimThatIsMissing();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void takesANewKeyIntoUseWhenEveryHubKnowsIt();
    void makesTheFirstKeyOnce();
};

void TestAccessTokens::readsWhatItIssued()
{
    Signed hub;
    const AccessClaims claims = someClaims();
    const auto token = hub.tokens.issue(claims);
    QVERIFY(token);
    QCOMPARE(hub.tokens.read(*token).value(), claims);
    QVERIFY(part(*token, 1).contains(R"("typ":"access")"));
    QVERIFY(part(*token, 1).contains(R"("exp":1772446200)")); // ten minutes behind the clock
}

void TestAccessTokens::refusesATokenThatExpired()
{
    Signed hub;
    const auto token = hub.tokens.issue(someClaims());
    hub.clock.advance(10min - 1s);
    QVERIFY(hub.tokens.read(*token));
    hub.clock.advance(1s);
    QCOMPARE(codeOf(hub.tokens.read(*token)), u"invalid_token"_s);
}

void TestAccessTokens::refusesATokenOfTheFutureBeyondTheSkew()
{
    Signed hub;
    hub.clock.advance(30s);
    const auto token = hub.tokens.issue(someClaims());
    hub.clock.advance(-30s);
    QVERIFY(hub.tokens.read(*token)); // the other hub's clock is ahead a little
    hub.clock.advance(-1s);
    QCOMPARE(codeOf(hub.tokens.read(*token)), u"invalid_token"_s);
}

void TestAccessTokens::refusesAnotherAlgorithm_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const char *name : {"none", "None", "HS384", "HS512", "RS256", "ES256", "hs256", ""})
        QTest::newRow(*name == '\0' ? "empty" : name) << QByteArray(name);
}

void TestAccessTokens::refusesAnotherAlgorithm()
{
    QFETCH(const QByteArray, algorithm);
    Signed hub;
    const auto token = hub.tokens.issue(someClaims());
    QByteArray header = part(*token, 0);
    header.replace("HS256", algorithm);
    const auto hash = algorithm == "HS384"   ? QCryptographicHash::Sha384
                      : algorithm == "HS512" ? QCryptographicHash::Sha512
                                             : QCryptographicHash::Sha256;
    const QByteArray other = forged(header, part(*token, 1), hash, secret);
    QCOMPARE(codeOf(hub.tokens.read(other)), u"invalid_token"_s);
    QCOMPARE(codeOf(hub.tokens.read(other.left(other.lastIndexOf('.') + 1))), u"invalid_token"_s);
    // The way they are forged here is right: only the algorithm is wrong.
    QVERIFY(hub.tokens.read(forged(part(*token, 0), part(*token, 1), QCryptographicHash::Sha256, secret)));
}

void TestAccessTokens::signsWithTheConfiguredAlgorithm()
{
    TokenOptions options;
    options.algorithm = TokenAlgorithm::Hs512;
    Signed other(options);
    Signed hub;
    const auto token = other.tokens.issue(someClaims());
    QVERIFY(part(*token, 0).contains("HS512"));
    QVERIFY(other.tokens.read(*token));
    QCOMPARE(codeOf(hub.tokens.read(*token)), u"invalid_token"_s);
}

void TestAccessTokens::refusesAnythingThatWasChanged()
{
    Signed hub;
    const AccessClaims claims = someClaims();
    const auto token = hub.tokens.issue(claims);
    QByteArray payload = part(*token, 1);
    payload.replace(claims.account.toByteArray(QUuid::WithoutBraces),
                    QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    const QByteArrayList parts = token->split('.');
    QCOMPARE(codeOf(hub.tokens.read(parts[0] + '.' + payload.toBase64(encoding) + '.' + parts[2])), u"invalid_token"_s);
    QCOMPARE(codeOf(hub.tokens.read(forged(part(*token, 0), payload, QCryptographicHash::Sha256, QByteArray(32, 'x')))),
             u"invalid_token"_s);
    QCOMPARE(codeOf(hub.tokens.read(parts[0] + '.' + parts[1] + '.')), u"invalid_token"_s);
    QCOMPARE(codeOf(hub.tokens.read(parts[0] + '.' + parts[1])), u"invalid_token"_s);
}

void TestAccessTokens::refusesTokensMadeByOrForOthers()
{
    Signed hub;
    TokenOptions options;
    options.audience = u"another program"_s;
    QCOMPARE(codeOf(hub.tokens.read(*Signed(options).tokens.issue(someClaims()))), u"invalid_token"_s);
    options = {};
    options.issuer = u"another hub"_s;
    QCOMPARE(codeOf(hub.tokens.read(*Signed(options).tokens.issue(someClaims()))), u"invalid_token"_s);
    QCOMPARE(codeOf(hub.tokens.read(*Signed({}, QByteArray(32, 'x')).tokens.issue(someClaims()))), u"invalid_token"_s);
}

void TestAccessTokens::refusesAClaimThatIsMissing_data()
{
    QTest::addColumn<QByteArray>("claim");
    for (const char *name : {"exp", "iss", "aud", "typ", "sub", "sid"})
        QTest::newRow(name) << QByteArray(name);
}

void TestAccessTokens::refusesAClaimThatIsMissing()
{
    QFETCH(const QByteArray, claim);
    Signed hub;
    const auto token = hub.tokens.issue(someClaims());
    QByteArray payload = part(*token, 1);
    payload.replace('"' + claim + '"', R"("x")");
    QCOMPARE(codeOf(hub.tokens.read(forged(part(*token, 0), payload, QCryptographicHash::Sha256, secret))),
             u"invalid_token"_s);
}

void TestAccessTokens::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("word") << QByteArray("token");
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("many dots") << QByteArray(1'000, '.');
    QTest::newRow("no base64") << QByteArray("{}.{}.{}");
    QTest::newRow("no object") << QByteArray("W10.W10.W10");
    QTest::newRow("long") << QByteArray(1'000'000, 'a');
    QTest::newRow("zero") << QByteArray("a\0b.c.d", 7);
    QTest::newRow("deep") << QByteArray(1'400, '[').toBase64(encoding) + ".e30.x";
}

void TestAccessTokens::refusesWhatIsNoToken()
{
    QFETCH(const QByteArray, text);
    Signed hub;
    QCOMPARE(codeOf(hub.tokens.read(text)), u"invalid_token"_s);
}

void TestAccessTokens::takesANewKeyIntoUseWhenEveryHubKnowsIt()
{
    PrivatePostgres cluster;
    HubDatabase database(cluster);
    FakeClock clock;
    SigningKeys here(database.pool(), clock);
    SigningKeys there(database.pool(), clock);
    AccessTokens issuing({}, here, clock);
    AccessTokens reading({}, there, clock);
    QCOMPARE(codeOf(here.current()), u"signing_key_missing"_s);
    valueOf(here.ensure());

    const QString first = valueOf(here.current()).id;
    QCOMPARE(valueOf(there.current()).id, first);
    clock.advance(1h);
    valueOf(here.rotate(10min));
    QCOMPARE(valueOf(here.current()).id, first); // another hub may not know the new one yet
    const QByteArray before = valueOf(issuing.issue(someClaims()));
    QVERIFY(reading.read(before));
    clock.advance(2min);
    QVERIFY(valueOf(here.current()).id != first);
    QVERIFY(reading.read(valueOf(issuing.issue(someClaims()))));
    QVERIFY(reading.read(before)); // what the old one signed is good until it expires

    clock.advance(1h);
    valueOf(here.rotate(10min)); // forgets the first one
    clock.advance(2min);
    QVERIFY(!valueOf(there.byId(first)));
    QCOMPARE(database.value("SELECT count(*) FROM signing_key").toInt(), 2);
}

void TestAccessTokens::makesTheFirstKeyOnce()
{
    PrivatePostgres cluster;
    HubDatabase database(cluster);
    FakeClock clock;
    {
        std::vector<std::jthread> hubs;
        for (int i = 0; i < 4; ++i)
            hubs.emplace_back([&] { valueOf(SigningKeys(database.pool(), clock).ensure()); });
    }
    QCOMPARE(database.value("SELECT count(*) FROM signing_key").toInt(), 1);
    QCOMPARE(database.value("SELECT length(secret) FROM signing_key").toInt(), SigningKeys::secretSize);
}

QTEST_GUILESS_MAIN(TestAccessTokens)
#include "test_access_tokens.moc"
