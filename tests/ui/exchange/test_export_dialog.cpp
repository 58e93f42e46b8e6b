// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catalogue/page_fixture.h"
#include "ui/exchange/export_dialog.h"

#include <QComboBox>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::test;

namespace {

class Fixture : public WorkbenchFixture {
public:
    Fixture()
    {
        shop.addCustomer(u"C1"_s);
        shop.addProduct(u"TEA"_s, 500, 100);
        for (int i = 0; i < 5; ++i)
            orders.push_back(shop.place(u"TEA"_s, 1, u"C1"_s));
        shop.execute(domain::HoldOrder{u"credit"_s}, orders.at(1).id);
    }
    void show(const QString &query)
    {
        dialog = std::make_unique<ui::ExportDialog>(workbench, query);
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("The dialog did not become active.");
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = dialog->findChild<Widget *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    /// The lines of the file that comes of it.
    QList<QByteArray> exported()
    {
        const QString path = m_folder.filePath(u"out.csv"_s);
        auto *edit = find<QLineEdit>(u"path"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, path);
        QSignalSpy finished(dialog.get(), &ui::ExportDialog::finishedExport);
        QTest::mouseClick(find<QPushButton>(u"export"_s), Qt::LeftButton);
        if (!finished.wait())
            qFatal("The export did not end.");
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeLast();
        return lines;
    }

    std::vector<domain::Order> orders;
    std::unique_ptr<ui::ExportDialog> dialog;

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT

private slots:
    void writesAllOrders()
    {
        Fixture on;
        on.show({});
        QCOMPARE(on.exported().size(), 6);
        QVERIFY(on.find<QLabel>(u"exportDone"_s)->text().startsWith(u"5 rows written"_s));
    }

    void writesWhatTheQueryFinds()
    {
        Fixture on;
        on.show(u"hold:yes"_s);
        QVERIFY(on.find<QRadioButton>(u"exportMatching"_s)->isChecked());
        const auto lines = on.exported();
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(1).contains(on.orders.at(1).number.toUtf8()));
    }

    void writesWhatIsSelected()
    {
        Fixture on;
        QList<quint32> positions;
        for (const std::size_t i : {std::size_t{0}, std::size_t{3}})
            positions.append(static_cast<quint32>(*await(on.shop.workspace().read(
                [id = on.orders.at(i).id](workspace::ReadSession &session) { return session.positionOf(id); }))));
        on.selection.setPositions(positions);
        on.show({});
        QVERIFY(on.find<QRadioButton>(u"exportSelected"_s)->isChecked());
        const auto lines = on.exported();
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).contains(on.orders.at(0).number.toUtf8()));
        QVERIFY(lines.at(2).contains(on.orders.at(3).number.toUtf8()));
    }

    void writesCustomers()
    {
        Fixture on;
        on.show({});
        on.find<QComboBox>(u"exportKind"_s)->setCurrentIndex(3);
        QVERIFY(!on.find<QRadioButton>(u"exportAll"_s)->isVisible());
        const auto lines = on.exported();
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(1).startsWith("C1,"));
    }
};

QTEST_MAIN(TestExportDialog)
#include "test_export_dialog.moc"
