// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLibraryInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The libraries for a screen among all that the loader maps for a program or library, or why that is not known.
QStringList screenLibrariesOf(const QString &file)
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {file});
    if (!ldd.waitForFinished() || ldd.exitStatus() != QProcess::NormalExit || ldd.exitCode() != 0)
        return {u"ldd %1: %2 %3"_s.arg(file, ldd.errorString(), QString::fromLocal8Bit(ldd.readAllStandardError()))};

    QStringList found;
    const QStringList lines = QString::fromLocal8Bit(ldd.readAllStandardOutput()).split(u'\n');
    for (const QString &line : lines) {
        const QString library = line.trimmed().section(u' ', 0, 0);
        if (library.startsWith(u"libQt6Gui") || library.startsWith(u"libQt6Widgets"))
            found.append(library);
    }
    return found;
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
};

QTEST_GUILESS_MAIN(TestLoadedLibraries)
#include "test_loaded_libraries.moc"
