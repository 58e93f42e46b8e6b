// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_scanner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::architecture;

namespace {

const QString smallTable = u"services/domain:\n"
                           "services/search: domain\n"
                           "services/store: domain search SQL\n"
                           "ui: domain QtGui QtWidgets\n"
                           "app/ctl: domain search store\n"_s;

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A source tree of its own, with one file in it.
class SmallTree {
public:
    SmallTree(const QString &file, const QString &source)
    {
        QDir(m_folder.path()).mkpath(file.section(u'/', 0, -2));
        QFile written(m_folder.filePath(file));
        if (written.open(QIODevice::WriteOnly))
            written.write(source.toUtf8());
    }

    QStringList violations() const
    {
        QStringList found;
        const auto table = DependencyTable::parse(smallTable);
        for (const Violation &violation :
             scan(m_folder.path(), *table, QtHeaders(QDir(QStringLiteral(QT_INCLUDE_FOLDER)))))
            found.append(violation.text());
        return found;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestDependencies : public QObject {
    Q_OBJECT

private slots:
    void theSourceFollowsTheTable()
    {
        const QDir root(QStringLiteral(PROJECT_FOLDER));
        const auto table = DependencyTable::parse(readFile(root.filePath(u"cmake/dependencies.txt"_s)));
        QVERIFY2(table, table ? "" : qPrintable(table.error().sentence));

        QStringList found;
        for (const Violation &violation : scan(root, *table, QtHeaders(QDir(QStringLiteral(QT_INCLUDE_FOLDER)))))
            found.append(violation.text());
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void theTableRunsOneWay()
    {
        const QDir root(QStringLiteral(PROJECT_FOLDER));
        const auto table = DependencyTable::parse(readFile(root.filePath(u"cmake/dependencies.txt"_s)));
        QVERIFY(table);
        QCOMPARE(table->foldersInACycle(), QStringList());
    }

    void acceptsAndRefusesIncludes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("an allowed folder")
            << u"services/search/a.cpp"_s << u"#include \"services/domain/order.h\"\n"_s << QStringList();
        QTest::newRow("its own folder") << u"services/search/a.cpp"_s << u"#include \"services/search/a.h\"\n"_s
                                        << QStringList();
        QTest::newRow("a folder below a row's")
            << u"ui/orders/a.cpp"_s << u"#include \"ui/widgets/chip.h\"\n"_s << QStringList();
        QTest::newRow("Qt Core and the standard library")
            << u"services/domain/a.h"_s << u"#include <QString>\n#include <QtCore/qglobal.h>\n#include <vector>\n"_s
            << QStringList();
        QTest::newRow("Qt Widgets where the row says so")
            << u"ui/orders/a.cpp"_s << u"#include <QLabel>\n#include <QtGui/QPainter>\n"_s << QStringList();
        QTest::newRow("generated code of moc")
            << u"ui/orders/a.cpp"_s << u"#include \"a.moc\"\n#include \"moc_a.moc\"\n"_s << QStringList();

        QTest::newRow("a forbidden folder")
            << u"services/search/a.cpp"_s << u"// one\n#include \"services/store/store.h\"\n"_s
            << QStringList{
                   u"services/search/a.cpp:2 includes services/store/store.h: services/search may use domain"_s};
        QTest::newRow("a forbidden folder in angle brackets, with blanks")
            << u"services/domain/a.h"_s << u"  #  include <services/search/query.h>\n"_s
            << QStringList{
                   u"services/domain/a.h:1 includes services/search/query.h: services/domain may use nothing but "
                   "itself"_s};
        QTest::newRow("upwards, from the services to a program")
            << u"services/store/a.cpp"_s << u"#include \"app/ctl/main.h\"\n"_s
            << QStringList{
                   u"services/store/a.cpp:1 includes app/ctl/main.h: services/store may use domain, search, SQL"_s};
        QTest::newRow("a test's helper in a program")
            << u"app/ctl/a.cpp"_s << u"#include \"tests/support/fake_clock.h\"\n"_s
            << QStringList{
                   u"app/ctl/a.cpp:1 includes tests/support/fake_clock.h: app/ctl may use domain, search, store"_s};
        QTest::newRow("round the table with a relative path")
            << u"services/search/a.cpp"_s << u"#include \"../store/store.h\"\n"_s
            << QStringList{
                   u"services/search/a.cpp:1 includes \"../store/store.h\": write the path from the project root"_s};
        QTest::newRow("Qt Gui in a service")
            << u"services/search/a.cpp"_s << u"#include <QColor>\n#include <QtWidgets/QLabel>\n#include <qpixmap.h>\n"_s
            << QStringList{u"services/search/a.cpp:1 includes QColor of QtGui: services/search may use domain"_s,
                           u"services/search/a.cpp:2 includes QtWidgets/QLabel of QtWidgets: services/search may use "
                           "domain"_s,
                           u"services/search/a.cpp:3 includes qpixmap.h of QtGui: services/search may use domain"_s};
        QTest::newRow("a folder without a row")
            << u"services/rumours/a.cpp"_s << u"#include <QString>\n"_s
            << QStringList{u"services/rumours/a.cpp its folder has no row in cmake/dependencies.txt"_s};
        QTest::newRow("an include of a folder without a row")
            << u"services/search/a.cpp"_s << u"#include \"services/rumours/a.h\"\n"_s
            << QStringList{u"services/search/a.cpp:1 includes services/rumours/a.h: services/search may use domain"_s};
    }

    void acceptsAndRefusesIncludes()
    {
        QFETCH(QString, file);
        QFETCH(QString, source);
        QFETCH(QStringList, expected);
        QCOMPARE(SmallTree(file, source).violations(), expected);
    }

    void keepsSqlInTheStores_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("expected");

        const QString refusal = u"has SQL in a literal: services/search may use domain"_s;
        QTest::newRow("where the row says so")
            << u"services/store/a.cpp"_s << u"auto a = \"SELECT 1\";\n"_s << QStringList();
        QTest::newRow("words that are not SQL")
            << u"services/search/a.cpp"_s << u"auto a = \"Select an order\"; auto b = \"CREATED\";\n"_s
            << QStringList();
        QTest::newRow("a literal") << u"services/search/a.cpp"_s << u"int a;\nauto b = u\"DELETE FROM orders\"_s;\n"_s
                                   << QStringList{u"services/search/a.cpp:2 "_s + refusal};
        QTest::newRow("a raw literal over several lines")
            << u"services/search/a.cpp"_s << u"auto a = R\"sql(\n    INSERT INTO orders\n)sql\";\n"_s
            << QStringList{u"services/search/a.cpp:1 "_s + refusal};
        QTest::newRow("a file of SQL") << u"services/search/schema.sql"_s << u"CREATE TABLE t(a);\n"_s
                                       << QStringList{
                                              u"services/search/schema.sql is SQL: services/search may use domain"_s};
    }

    void keepsSqlInTheStores()
    {
        QFETCH(QString, file);
        QFETCH(QString, source);
        QFETCH(QStringList, expected);
        QCOMPARE(SmallTree(file, source).violations(), expected);
    }

    void refusesATableThatCannotBeMeant_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("code");
        QTest::newRow("no row") << u"services/domain may use nothing\n"_s << u"not_a_row"_s;
        QTest::newRow("twice") << u"services/domain:\nservices/domain:\n"_s << u"folder_named_twice"_s;
        QTest::newRow("unknown") << u"services/search: domains\n"_s << u"unknown_folder"_s;
    }

    void refusesATableThatCannotBeMeant()
    {
        QFETCH(QString, table);
        QFETCH(QString, code);
        const auto parsed = DependencyTable::parse(table);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, code);
    }

    void findsACycleInATable()
    {
        const auto table = DependencyTable::parse(u"services/a: b\nservices/b: c\nservices/c: a\nservices/d: a\n"_s);
        QVERIFY(table);
        QCOMPARE(table->foldersInACycle(), QStringList({u"services/a"_s, u"services/b"_s, u"services/c"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDependencies)
#include "test_dependencies.moc"
