// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_shop.h"
#include "ui/settings/data_section.h"
#include "ui/settings/settings_page.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::ui;

namespace {

/// The page over a real shop, with its preferences in a file of its own.
class SettingsFixture {
public:
    SettingsFixture()
    {
        page.resize(1024, 1400);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The window did not become active.");
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    QTemporaryDir folder;
    QSettings file{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Preferences preferences{file};
    test::OpenShop shop;
    Theme theme{*qApp};
    models::Formats formats;
    ActionRegistry actions;
    Notices notices;
    Navigation navigation;
    OrderSelection selection;
    Workbench workbench{shop.workspace(), theme, formats, actions, notices, navigation, selection};
    SettingsPage page{workbench, preferences};
};

bool opensWith(const QString &path, const QByteArray &passphrase)
{
    store::Unlock unlock;
    unlock.passphrase = identity::SecretBytes::copyOf(passphrase);
    return store::DataFolder::open(path, unlock, store::DataFolder::Mode::Read).has_value();
}

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT

private slots:
    void remembersPreferencesAndForgivesOddOnes()
    {
        const QTemporaryDir folder;
        QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Preferences preferences(file);
        QCOMPARE(preferences.language(), QString());
        QCOMPARE(preferences.scheme(), SchemeChoice::System);
        QCOMPARE(preferences.density(), Density::Comfortable);
        QCOMPARE(preferences.lockMinutes(), 0);
        preferences.setLanguage(u"de"_s);
        preferences.setScheme(SchemeChoice::Dark);
        preferences.setDensity(Density::Compact);
        preferences.setLockMinutes(15);
        const Preferences again(file);
        QCOMPARE(again.language(), u"de"_s);
        QCOMPARE(again.scheme(), SchemeChoice::Dark);
        QCOMPARE(again.density(), Density::Compact);
        QCOMPARE(again.lockMinutes(), 15);
        file.setValue(u"console/lockMinutes"_s, -3);
        file.setValue(u"console/appearance"_s, u"pink"_s);
        QCOMPARE(again.lockMinutes(), 0);
        QCOMPARE(again.scheme(), SchemeChoice::System);
    }

    void choicesTakeEffectAtOnce()
    {
        SettingsFixture settings;
        const QSignalSpy language(&settings.page, &SettingsPage::languageChosen);
        auto *box = settings.find<QComboBox>(u"settingsLanguage"_s);
        box->setFocus();
        QTest::keyClicks(box, u"Deu"_s);
        QTRY_COMPARE(language.count(), 1);
        QCOMPARE(language.first().first().toString(), u"de"_s);
        QCOMPARE(settings.preferences.language(), u"de"_s);

        auto *scheme = settings.find<QComboBox>(u"settingsScheme"_s);
        scheme->setFocus();
        QTest::keyClick(scheme, Qt::Key_End);
        QCOMPARE(settings.theme.scheme(), Scheme::Dark);
        QCOMPARE(settings.preferences.scheme(), SchemeChoice::Dark);

        auto *density = settings.find<QComboBox>(u"settingsDensity"_s);
        density->setFocus();
        QTest::keyClick(density, Qt::Key_End);
        QCOMPARE(settings.theme.density(), Density::Compact);

        const QSignalSpy lock(&settings.page, &SettingsPage::lockMinutesChosen);
        auto *minutes = settings.find<QComboBox>(u"settingsLock"_s);
        minutes->setFocus();
        QTest::keyClick(minutes, Qt::Key_Down);
        QCOMPARE(lock.count(), 1);
        QCOMPARE(settings.preferences.lockMinutes(), 5);
    }

    void changesThePassphrase()
    {
        SettingsFixture settings;
        const QSignalSpy set(&settings.page, &SettingsPage::passphraseSet);
        auto *first = settings.find<QLineEdit>(u"settingsPassphrase"_s);
        auto *second = settings.find<QLineEdit>(u"settingsPassphraseAgain"_s);
        QTest::keyClicks(first, u"correct horse"_s);
        QTest::keyClicks(second, u"correct house"_s);
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(settings.says(u"not the same"_s));
        second->clear();
        QTest::keyClicks(second, u"correct horse"_s);
        QTest::keyClick(second, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(set.count(), 1, 30'000);
        QVERIFY(first->text().isEmpty());
        QVERIFY(opensWith(settings.shop.path(), "correct horse"));
        QVERIFY(!opensWith(settings.shop.path(), "of the tests"));
    }

    void showsANewRecoveryKeyOnce()
    {
        SettingsFixture settings;
        QTest::mouseClick(settings.find<QPushButton>(u"settingsRenewRecovery"_s), Qt::LeftButton);
        auto *key = settings.find<QLabel>(u"settingsRecoveryKey"_s);
        QTRY_VERIFY_WITH_TIMEOUT(key->isVisible(), 30'000);
        store::Unlock unlock;
        unlock.recoveryKey = key->text();
        QVERIFY(store::DataFolder::open(settings.shop.path(), unlock, store::DataFolder::Mode::Read));
    }

    void asksForTheFileOfABackup()
    {
        SettingsFixture settings;
        QTest::mouseClick(settings.find<QPushButton>(u"settingsBackUp"_s), Qt::LeftButton);
        auto *dialog = settings.find<QFileDialog>(u"backUpDialog"_s);
        QTRY_VERIFY(dialog->isVisible());
        dialog->reject();
    }

    void backsUpAndSaysSo()
    {
        SettingsFixture settings;
        const QSignalSpy told(&settings.notices, &Notices::told);
        const QString path = settings.folder.filePath(u"shop.docket-backup"_s);
        auto *data = settings.page.findChild<DataSection *>();
        data->backUp(path);
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 30'000);
        QVERIFY(QFile::exists(path));
        // A file that is no backup is never replaced.
        QFile other(settings.folder.filePath(u"letter.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("Dear Ana") > 0);
        other.close();
        data->backUp(other.fileName());
        QTRY_VERIFY(settings.says(u"is there already"_s));
        QCOMPARE(told.count(), 1);
    }

    void canLockOnlyWhereThereIsAPassphrase()
    {
        SettingsFixture settings;
        const QSignalSpy lock(&settings.page, &SettingsPage::lockWanted);
        auto *button = settings.find<QPushButton>(u"settingsLockNow"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(lock.count(), 1);
        settings.page.setLockable(false);
        QVERIFY(!button->isEnabled());
        QVERIFY(!settings.find<QComboBox>(u"settingsLock"_s)->isEnabled());
    }
};

QTEST_MAIN(TestSettingsPage)
#include "test_settings_page.moc"
