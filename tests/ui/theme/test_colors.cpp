// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket::ui;

namespace {

constexpr std::array schemes{Scheme::Light, Scheme::Dark};
constexpr std::array grounds{ColorRole::Window, ColorRole::Surface, ColorRole::Raised, ColorRole::Selection};
constexpr std::array words{ColorRole::Text,          ColorRole::Secondary, ColorRole::Accent,    ColorRole::Placed,
                           ColorRole::PartlyShipped, ColorRole::Shipped,   ColorRole::Delivered, ColorRole::Canceled,
                           ColorRole::Hold,          ColorRole::Error,     ColorRole::Warning,   ColorRole::Success};

QString place(ColorRole role, ColorRole ground, Scheme scheme, double ratio)
{
    return u"role %1 on role %2 (%3): %4"_s.arg(static_cast<int>(role))
        .arg(static_cast<int>(ground))
        .arg(scheme == Scheme::Light ? u"light"_s : u"dark"_s)
        .arg(ratio, 0, 'f', 2);
}

QStringList weakWords(double least)
{
    QStringList weak;
    for (const Scheme scheme : schemes) {
        for (const ColorRole role : words) {
            for (const ColorRole ground : grounds) {
                const double ratio = contrastRatio(colorOf(role, scheme), colorOf(ground, scheme));
                if (ratio < least)
                    weak.append(place(role, ground, scheme, ratio));
            }
            const double ratio = contrastRatio(colorOf(role, scheme), tintOf(role, scheme));
            if (ratio < least)
                weak.append(place(role, role, scheme, ratio));
        }
    }
    return weak;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Sources below `folders` with a color that does not come from the table.
QStringList filesWithColors(const QStringList &folders)
{
    static const QRegularExpression color(
        u"\"#[0-9a-fA-F]{3,8}\"|QColor\\(\\s*(0x|\"|[0-9])|\\bqRgba?\\(|\\brgba?\\([0-9]|"
        "Qt::(red|green|blue|black|white|gray|darkGray|lightGray|yellow|cyan|magenta|dark[A-Z]\\w+)\\b"_s);
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(QStringLiteral(PROJECT_FOLDER) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.endsWith(u"ui/theme/colors.cpp"_s) && contentOf(path).contains(color))
                found.append(path);
        }
    }
    return found;
}

} // namespace

class TestColors : public QObject {
    Q_OBJECT

private slots:
    void wordsCanBeReadOnEveryGround()
    {
        const QStringList weak = weakWords(4.5);
        QVERIFY2(weak.isEmpty(), qPrintable(u'\n' + weak.join(u'\n')));
    }

    void wordsOnTheAccentCanBeRead()
    {
        for (const Scheme scheme : schemes) {
            QVERIFY(contrastRatio(colorOf(ColorRole::OnAccent, scheme), colorOf(ColorRole::Accent, scheme)) >= 4.5);
        }
    }

    void bordersAndTheFocusCanBeSeen()
    {
        for (const Scheme scheme : schemes) {
            for (const ColorRole role : {ColorRole::Border, ColorRole::Focus}) {
                for (const ColorRole ground : {ColorRole::Window, ColorRole::Surface}) {
                    const double ratio = contrastRatio(colorOf(role, scheme), colorOf(ground, scheme));
                    QVERIFY2(ratio >= 3.0, qPrintable(place(role, ground, scheme, ratio)));
                }
            }
        }
    }

    void knowsTheRatioOfBlackAndWhite()
    {
        QCOMPARE(contrastRatio(QColor(Qt::black), QColor(Qt::white)), 21.0);
        QCOMPARE(contrastRatio(QColor(Qt::white), QColor(Qt::white)), 1.0);
    }

    void noColorStandsOutsideOfTheTable()
    {
        QCOMPARE(filesWithColors({u"ui"_s, u"models"_s, u"app/console"_s}), QStringList());
        // The search itself finds what it looks for.
        QVERIFY(!filesWithColors({u"tests/ui/theme"_s}).isEmpty());
    }

    void theStyleSheetHasNoColorOfItsOwn()
    {
        const QString sheet = contentOf(QStringLiteral(PROJECT_FOLDER) + u"/resources/styles/docket.qss"_s);
        QVERIFY(!sheet.isEmpty());
        static const QRegularExpression color(u":[^;]*(#[0-9a-fA-F]{3,8}\\b|rgba?\\()"_s);
        QVERIFY(!sheet.contains(color));
    }

    void everyNameOfTheStyleSheetIsFilledIn()
    {
        const Theme theme(*qApp);
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY(!qApp->styleSheet().contains(u'@'));
    }

    // A style sheet that says what color text has makes that of placeholders paler by itself.
    void placeholdersCanBeRead()
    {
        Theme theme(*qApp);
        for (const SchemeChoice choice : {SchemeChoice::Dark, SchemeChoice::Light}) {
            theme.setScheme(choice);
            QLineEdit field;
            field.ensurePolished();
            const QPalette palette = field.palette();
            QCOMPARE(palette.color(QPalette::PlaceholderText), theme.color(ColorRole::Secondary));
            QCOMPARE(palette.color(QPalette::Text), theme.color(ColorRole::Text));
        }
    }

    void theMarksOfTheStyleSheetHaveColorsOfTheTable_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << u":/styles/light"_s << Scheme::Light;
        QTest::newRow("dark") << u":/styles/dark"_s << Scheme::Dark;
    }

    void theMarksOfTheStyleSheetHaveColorsOfTheTable()
    {
        QFETCH(QString, folder);
        QFETCH(Scheme, scheme);
        const Theme theme(*qApp);
        const QStringList allowed{colorOf(ColorRole::Secondary, scheme).name(),
                                  colorOf(ColorRole::OnAccent, scheme).name()};
        static const QRegularExpression color(u"#[0-9a-fA-F]{6}"_s);
        const QStringList files = QDir(folder).entryList({u"*.svg"_s});
        QVERIFY(files.contains(u"check.svg"_s));
        for (const QString &file : files)
            QVERIFY2(allowed.contains(color.match(contentOf(folder + u'/' + file)).captured()), qPrintable(file));
    }

    void followsTheDesktopUntilThePersonChooses()
    {
        Theme theme(*qApp);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setSystemScheme(Scheme::Dark);
        QCOMPARE(theme.scheme(), Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        theme.setScheme(SchemeChoice::Light);
        QCOMPARE(theme.scheme(), Scheme::Light);
        theme.setSystemScheme(Scheme::Light);
        theme.setSystemScheme(Scheme::Dark);
        QCOMPARE(theme.scheme(), Scheme::Light);
        theme.setScheme(SchemeChoice::System);
        QCOMPARE(theme.scheme(), Scheme::Dark);
    }

    void enterPressesTheButtonThatHasTheKeyboard()
    {
        const Theme theme(*qApp);
        QWidget window;
        QPushButton button(&window);
        QCheckBox box(&window);
        QSignalSpy clicked(&button, &QPushButton::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(clicked.size(), 2);
        QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicked.size(), 2);
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY(!box.isChecked());
    }

    void drawsAnIconOnceForEachColorAndSize()
    {
        Theme theme(*qApp);
        theme.setScheme(SchemeChoice::Light);
        const auto key = [&](ColorRole role, int size) {
            return theme.icon(u"truck"_s, role).pixmap(QSize(size, size), 1.0).cacheKey();
        };
        const qint64 first = key(ColorRole::Shipped, 12);
        QCOMPARE(key(ColorRole::Shipped, 12), first);
        QVERIFY(key(ColorRole::Shipped, 24) != first);
        QVERIFY(key(ColorRole::Error, 12) != first);
        theme.setScheme(SchemeChoice::Dark);
        QVERIFY(key(ColorRole::Shipped, 12) != first);
    }
};

QTEST_MAIN(TestColors)
#include "test_colors.moc"
