// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/formats.h"
#include "ui/sign_in/first_start.h"
#include "ui/sign_in/idle_watch.h"
#include "ui/sign_in/passphrase_fields.h"
#include "ui/sign_in/trouble_screen.h"
#include "ui/sign_in/unlock_screen.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::ui;

namespace {

template <typename Widget>
Widget *find(const QWidget &in, const QString &name)
{
    auto *found = in.findChild<Widget *>(name);
    if (!found)
        qFatal("There is no %s", qPrintable(name));
    return found;
}

void show(QWidget &widget)
{
    widget.resize(1024, 700);
    widget.show();
    widget.activateWindow();
    if (!QTest::qWaitForWindowActive(&widget))
        qFatal("The window did not become active.");
}

bool says(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QByteArray textOf(const std::shared_ptr<const identity::SecretBytes> &secret)
{
    return secret ? secret->bytes().toByteArray() : QByteArray();
}

} // namespace

class TestSignIn : public QObject {
    Q_OBJECT

private slots:
    void init() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanup() { m_theme.reset(); }

    void unlocksWithThePassphraseFromTheKeyboard()
    {
        UnlockScreen screen(*m_theme, u"/data/shop"_s);
        show(screen);
        QVERIFY(says(screen, u"/data/shop"_s));
        UnlockInput given;
        connect(&screen, &UnlockScreen::unlockWanted, &screen, [&](const UnlockInput &input) { given = input; });
        QTest::keyClicks(QApplication::focusWidget(), u"horse battery"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(textOf(given.passphrase), "horse battery");
        QVERIFY(given.recoveryKey.isEmpty());
        QVERIFY(!find<QPushButton>(screen, u"unlockButton"_s)->isEnabled());
    }

    void saysThatThePassphraseIsWrongAndAsksAgain()
    {
        UnlockScreen screen(*m_theme, u"/data/shop"_s);
        show(screen);
        auto *field = find<QLineEdit>(screen, u"unlockPassphrase"_s);
        field->setText(u"wrong"_s);
        QTest::keyClick(field, Qt::Key_Return);
        screen.setError({u"wrong_passphrase"_s, {}, u"The passphrase is wrong. Nothing was changed."_s, {}});
        QVERIFY(says(screen, u"wrong"_s));
        QVERIFY(field->text().isEmpty());
        QVERIFY(field->hasFocus());
        QVERIFY(find<QPushButton>(screen, u"unlockButton"_s)->isEnabled());
        QTest::keyClicks(field, u"r"_s);
        QVERIFY(!says(screen, u"wrong"_s));
    }

    void unlocksWithTheRecoveryKey()
    {
        UnlockScreen screen(*m_theme, u"/data/shop"_s);
        show(screen);
        UnlockInput given;
        connect(&screen, &UnlockScreen::unlockWanted, &screen, [&](const UnlockInput &input) { given = input; });
        QTest::mouseClick(find<QPushButton>(screen, u"unlockOtherWay"_s), Qt::LeftButton);
        QTest::keyClicks(QApplication::focusWidget(), u"7ZK3M-0QWXA"_s);
        QTest::mouseClick(find<QPushButton>(screen, u"unlockButton"_s), Qt::LeftButton);
        QCOMPARE(given.recoveryKey, u"7ZK3M-0QWXA"_s);
        QVERIFY(!given.passphrase);
    }

    void asksNothingWithoutAPassphrase()
    {
        UnlockScreen screen(*m_theme, u"/data/shop"_s);
        show(screen);
        const QSignalSpy wanted(&screen, &UnlockScreen::unlockWanted);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 0);
    }

    void startsWithSampleOrdersBehindAPassphrase()
    {
        const models::Formats formats;
        FirstStart screen(*m_theme, formats, u"/data/shop"_s);
        show(screen);
        CreateInput given;
        connect(&screen, &FirstStart::createWanted, &screen, [&](const CreateInput &input) { given = input; });
        QVERIFY(says(screen, u"/data/shop"_s));
        QTest::keyClicks(find<QLineEdit>(screen, u"newPassphrase"_s), u"correct horse"_s);
        QTest::keyClicks(find<QLineEdit>(screen, u"newPassphraseAgain"_s), u"correct horse"_s);
        QTest::mouseClick(find<QPushButton>(screen, u"createButton"_s), Qt::LeftButton);
        QCOMPARE(given.path, u"/data/shop"_s);
        QVERIFY(given.withSample);
        QCOMPARE(textOf(given.passphrase), "correct horse");
    }

    void startsEmptyBehindTheKeychain()
    {
        const models::Formats formats;
        FirstStart screen(*m_theme, formats, u"/data/shop"_s);
        screen.setKeychainAvailable(true);
        show(screen);
        QVERIFY(!find<QLineEdit>(screen, u"newPassphrase"_s)->isVisible());
        CreateInput given;
        given.withSample = true;
        connect(&screen, &FirstStart::createWanted, &screen, [&](const CreateInput &input) { given = input; });
        screen.proposeShop({u"K3F"_s, u"EUR"_s, QTimeZone("Europe/Berlin")});
        find<QRadioButton>(screen, u"startEmpty"_s)->setChecked(true);
        QTest::mouseClick(find<QPushButton>(screen, u"createButton"_s), Qt::LeftButton);
        QVERIFY(!given.withSample);
        QVERIFY(!given.passphrase);
        QCOMPARE(given.path, u"/data/shop"_s);
    }

    void asksWhatAnEmptyShopIsLike()
    {
        const models::Formats formats;
        FirstStart screen(*m_theme, formats, u"/data/shop"_s);
        screen.setKeychainAvailable(true);
        screen.proposeShop({u"K3F"_s, u"EUR"_s, QTimeZone("Europe/Berlin")});
        show(screen);
        std::optional<ShopInput> given;
        connect(&screen, &FirstStart::createWanted, &screen, [&](const CreateInput &input) { given = input.shop; });
        auto *code = find<QLineEdit>(screen, u"shopCode"_s);
        auto *currency = find<QComboBox>(screen, u"shopCurrency"_s);
        auto *zone = find<QComboBox>(screen, u"shopTimeZone"_s);
        QVERIFY(!code->isVisible());
        find<QRadioButton>(screen, u"startEmpty"_s)->setChecked(true);
        QVERIFY(code->isVisible());
        QVERIFY(says(screen, u"K3F-00001"_s));
        const auto type = [](QLineEdit *line, const QString &text) {
            line->selectAll();
            QTest::keyClicks(line, text);
        };
        // Everything wrong is said at once, and nothing is made.
        type(code, u"x"_s);
        type(currency->lineEdit(), u"XXL"_s);
        type(zone->lineEdit(), u"Mars"_s);
        QTest::mouseClick(find<QPushButton>(screen, u"createButton"_s), Qt::LeftButton);
        QVERIFY(!given);
        QVERIFY(says(screen, u"no currency"_s) && says(screen, u"no such time zone"_s) &&
                says(screen, u"Three letters"_s));
        type(currency->lineEdit(), u"chf"_s);
        type(zone->lineEdit(), u"Europe/Zurich"_s);
        type(code, u"b7n"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QVERIFY(given);
        QCOMPARE(given->device, u"B7N"_s);
        QCOMPARE(given->currency, u"CHF"_s);
        QCOMPARE(given->timeZone, QTimeZone("Europe/Zurich"));
        // A shop of samples has its own.
        given.reset();
        find<QRadioButton>(screen, u"startWithSample"_s)->setChecked(true);
        QVERIFY(!code->isVisible());
        QTest::mouseClick(find<QPushButton>(screen, u"createButton"_s), Qt::LeftButton);
        QVERIFY(!given);
    }

    void refusesPassphrasesThatAreShortOrDiffer()
    {
        const models::Formats formats;
        FirstStart screen(*m_theme, formats, u"/data/shop"_s);
        show(screen);
        const QSignalSpy wanted(&screen, &FirstStart::createWanted);
        auto *first = find<QLineEdit>(screen, u"newPassphrase"_s);
        auto *second = find<QLineEdit>(screen, u"newPassphraseAgain"_s);
        auto *create = find<QPushButton>(screen, u"createButton"_s);
        QTest::keyClicks(first, u"short"_s);
        QTest::mouseClick(create, Qt::LeftButton);
        QVERIFY(says(screen, u"at least 8"_s));
        QTest::keyClicks(first, u" no more"_s);
        QTest::keyClicks(second, u"something else"_s);
        QTest::mouseClick(create, Qt::LeftButton);
        QVERIFY(says(screen, u"not the same"_s));
        QCOMPARE(wanted.count(), 0);
    }

    void asksForAPassphraseWhenTheKeychainFails()
    {
        const models::Formats formats;
        FirstStart screen(*m_theme, formats, u"/data/shop"_s);
        screen.setKeychainAvailable(true);
        show(screen);
        screen.setBusy(std::make_shared<workspace::JobControl>());
        QVERIFY(!find<QPushButton>(screen, u"createButton"_s)->isVisible());
        screen.setError({u"keychain_denied"_s, {}, u"The keychain is locked."_s, {}});
        QVERIFY(says(screen, u"keychain"_s));
        QVERIFY(find<QLineEdit>(screen, u"newPassphrase"_s)->isVisible());
    }

    void showsTheRecoveryKeyUntilItIsWrittenDown()
    {
        const models::Formats formats;
        FirstStart screen(*m_theme, formats, u"/data/shop"_s);
        show(screen);
        const QSignalSpy finished(&screen, &FirstStart::finished);
        screen.showRecoveryKey(u"7ZK3M-0QWXA-AAAAA"_s);
        QVERIFY(says(screen, u"7ZK3M-0QWXA-AAAAA"_s));
        // Whole: a key of which a part is hidden opens nothing.
        const auto *key = find<QLabel>(screen, u"recoveryKey"_s);
        QTRY_VERIFY(key->width() >= key->sizeHint().width() && key->height() >= key->sizeHint().height());
        auto *begin = find<QPushButton>(screen, u"beginButton"_s);
        QTest::mouseClick(begin, Qt::LeftButton);
        QCOMPARE(finished.count(), 0);
        QTest::mouseClick(find<QPushButton>(screen, u"copyRecoveryKey"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"7ZK3M-0QWXA-AAAAA"_s);
        QTest::keyClick(find<QCheckBox>(screen, u"recoveryWritten"_s), Qt::Key_Space);
        QTest::mouseClick(begin, Qt::LeftButton);
        QCOMPARE(finished.count(), 1);
    }

    void judgesPassphrases()
    {
        QCOMPARE(strengthOf(u"abc"_s), Strength::TooShort);
        QCOMPARE(strengthOf(u"aaaaaaaaaaaaaaaaaaaa"_s), Strength::Fair);
        QCOMPARE(strengthOf(u"horsebattery"_s), Strength::Fair);
        QCOMPARE(strengthOf(u"correct horse battery staple"_s), Strength::Strong);
    }

    void saysWhatToDoAboutDataThatDoNotOpen_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("advice");
        QTest::newRow("in use") << u"in_use"_s << u"in use"_s << u"Wait until"_s;
        QTest::newRow("damaged") << u"damaged"_s << u"cannot be read"_s << u"docketctl restore"_s;
        QTest::newRow("newer") << u"newer_schema"_s << u"newer Docket"_s << u"Install the newer"_s;
        QTest::newRow("read only") << u"read_only"_s << u"cannot be written"_s << u"Make the folder writable"_s;
        QTest::newRow("full") << u"disk_full"_s << u"disk is full"_s << u"Make room"_s;
        QTest::newRow("anything else") << u"odd"_s << u"could not be opened"_s << u"Nothing was changed"_s;
    }

    void saysWhatToDoAboutDataThatDoNotOpen()
    {
        QFETCH(QString, code);
        QFETCH(QString, title);
        QFETCH(QString, advice);
        TroubleScreen screen(*m_theme, u"/data/shop"_s, {code, {}, u"What happened."_s, {}});
        show(screen);
        QVERIFY(says(screen, title));
        QVERIFY(find<QLabel>(screen, u"troubleAdvice"_s)->text().contains(advice));
        QVERIFY(!find<QLabel>(screen, u"troubleText"_s)->text().isEmpty());
        QVERIFY(says(screen, u"/data/shop"_s));
        const QSignalSpy retry(&screen, &TroubleScreen::retryWanted);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(retry.count(), 1);
    }

    void noticesThatNobodyIsThere()
    {
        QLineEdit field;
        show(field);
        IdleWatch watch;
        const QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setInterval(std::chrono::milliseconds(20));
        QTRY_COMPARE(idle.count(), 1);
        // Not again before there was input.
        QTest::keyClicks(&field, u"a"_s);
        QTRY_COMPARE(idle.count(), 2);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestSignIn)
#include "test_sign_in.moc"
