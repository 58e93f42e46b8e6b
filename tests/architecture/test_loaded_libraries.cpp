// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLibraryInfo>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Those of `unwanted`, beginnings of names, among all libraries that the loader maps for a program or library, or why
/// that is not known.
QStringList librariesOf(const QString &file, const QStringList &unwanted)
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {file});
    if (!ldd.waitForFinished() || ldd.exitStatus() != QProcess::NormalExit || ldd.exitCode() != 0)
        return {u"ldd %1: %2 %3"_s.arg(file, ldd.errorString(), QString::fromLocal8Bit(ldd.readAllStandardError()))};

    QStringList found;
    const QStringList lines = QString::fromLocal8Bit(ldd.readAllStandardOutput()).split(u'\n');
    for (const QString &line : lines) {
        const QString library = line.trimmed().section(u' ', 0, 0);
        if (std::ranges::any_of(unwanted, [&](const QString &name) { return library.startsWith(name); }))
            found.append(library);
    }
    return found;
}

QStringList screenLibrariesOf(const QString &file)
{
    return librariesOf(file, {u"libQt6Gui"_s, u"libQt6Widgets"_s});
}

} // namespace

class TestLoadedLibraries : public QObject {
    Q_OBJECT

private slots:
    void seesAScreenLibraryWhereThereIsOne()
    {
        const QString widgets = QLibraryInfo::path(QLibraryInfo::LibrariesPath) + u"/libQt6Widgets.so.6"_s;
        QCOMPARE(screenLibrariesOf(widgets), QStringList(u"libQt6Gui.so.6"_s));
    }

    void docketctlLoadsNone()
    {
#ifdef DOCKETCTL
        QCOMPARE(screenLibrariesOf(QStringLiteral(DOCKETCTL)), QStringList());
#else
        QSKIP("docketctl is not built");
#endif
    }

    void theHubLoadsNoneAndNoKeychain()
    {
#ifdef DOCKET_HUB
        const QString hub = QStringLiteral(DOCKET_HUB);
        QCOMPARE(screenLibrariesOf(hub), QStringList());
        const QStringList keychains{u"libqt6keychain"_s, u"libsecret"_s};
        QCOMPARE(librariesOf(hub, keychains), QStringList());
#else
        QSKIP("docket-hub is not built");
#endif
    }
};

QTEST_GUILESS_MAIN(TestLoadedLibraries)
#include "test_loaded_libraries.moc"
