// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catalogue/page_fixture.h"
#include "ui/exchange/exchange_screens.h"
#include "ui/exchange/import_dialog.h"
#include "ui/exchange/mapping_model.h"
#include "ui/exchange/preview_model.h"
#include "ui/exchange/reject_model.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::test;
using ui::MappingModel;
using ui::PreviewModel;

namespace {

constexpr auto customersFile = "customer_id,contact_name,company,email,country\n"
                               "C1,Ann One,One Ltd,ann@example.org,GB\n"
                               "C2,Bob Two,Two Ltd,bob at example,GB\n"
                               "C3,,,carl@example.org,GB\n";

constexpr auto ordersFile = "Nr;Datum;Kunde;Artikel;Menge;Preis\n"
                            "A-1;02.03.2026;Ann One;TEA-1;2;10,50\n"
                            "A-1;02.03.2026;Ann One;TEA-2;many;3,00\n"
                            "A-2;03.03.2026;Bob Two;TEA-1;1;10,50\n";

class Fixture : public WorkbenchFixture {
public:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The file was not written.");
        return path;
    }
    void show()
    {
        dialog = std::make_unique<ui::ImportDialog>(workbench);
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
    void typePath(const QString &path) const
    {
        auto *edit = find<QLineEdit>(u"path"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, path);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void click(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void select(const QString &name, int row) const
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(row);
        emit box->activated(row);
    }
    [[nodiscard]] QString headline() const { return find<QLabel>(u"headline"_s)->text(); }
    [[nodiscard]] bool isReported() const { return find<QLabel>(u"headline"_s)->isVisible(); }
    [[nodiscard]] QAbstractItemModel *model(const QString &table) const { return find<QTableView>(table)->model(); }
    void map(wire::ImportField field, const QString &column, const QString &detail = {}) const
    {
        auto *mapping = static_cast<MappingModel *>(model(u"mapping"_s));
        const int row = mapping->rowOf(field);
        QVERIFY(mapping->setData(mapping->index(row, MappingModel::Source), column));
        if (!detail.isNull())
            QVERIFY(mapping->setData(mapping->index(row, MappingModel::Detail), detail));
    }
    [[nodiscard]] qint64 orders()
    {
        return *await(shop.workspace().read(
            [](workspace::ReadSession &session) { return session.reader().count(search::Expression{}); }));
    }

    std::unique_ptr<ui::ImportDialog> dialog;

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT

private slots:
    void findsTheProfileAndMarksBadRows()
    {
        Fixture on;
        on.show();
        const QAbstractItemModelTester previewTester(on.model(u"preview"_s),
                                                     QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester mappingTester(on.model(u"mapping"_s),
                                                     QAbstractItemModelTester::FailureReportingMode::QtTest);
        on.typePath(on.write(u"customers.csv"_s, customersFile));
        QTRY_COMPARE(on.model(u"preview"_s)->rowCount(), 3);
        QCOMPARE(on.find<QComboBox>(u"kind"_s)->currentIndex(), 1);
        QCOMPARE(on.dialog->setup().profile().name, u"docket"_s);
        QVERIFY(on.find<QPushButton>(u"import"_s)->isEnabled());
        QCOMPARE(on.model(u"preview"_s)->index(0, PreviewModel::Problem).data().toString(), u"can be read"_s);
    }

    void saysWhyAFileCannotBeRead()
    {
        Fixture on;
        on.show();
        on.typePath(u"/nowhere/at/all.csv"_s);
        const auto said = [&on] {
            for (const QLabel *label : on.dialog->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"/nowhere/at/all.csv"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(said());
        QVERIFY(!on.find<QPushButton>(u"import"_s)->isEnabled());
    }

    void mapsColumnsOfAForeignFileAndImportsWhatIsGood()
    {
        Fixture on;
        on.show();
        const QString path = on.write(u"orders.csv"_s, ordersFile);
        on.typePath(path);
        QTRY_VERIFY(on.dialog->setup().isReady());
        QCOMPARE(on.dialog->setup().head().delimiter, ';');
        QVERIFY(!on.find<QPushButton>(u"import"_s)->isEnabled());
        if (on.find<QComboBox>(u"kind"_s)->currentIndex() != 0)
            on.select(u"kind"_s, 0);
        using F = wire::ImportField;
        on.map(F::OrderNumber, u"Nr"_s);
        on.map(F::OrderPlacedAt, u"Datum"_s, u"dd.MM.yyyy"_s);
        on.map(F::CustomerName, u"Kunde"_s);
        on.map(F::LineSku, u"Artikel"_s);
        on.map(F::LineQuantity, u"Menge"_s);
        on.map(F::LineUnitPrice, u"Preis"_s);
        on.select(u"decimal"_s, 1);
        QTRY_COMPARE(on.model(u"preview"_s)->rowCount(), 3);
        QTRY_VERIFY(on.find<QPushButton>(u"import"_s)->isEnabled());
        // The second row has a quantity that is no number: the cell itself is to blame.
        QTRY_VERIFY(!on.model(u"preview"_s)
                         ->index(1, PreviewModel::Problem)
                         .data(PreviewModel::ProblemRole)
                         .toString()
                         .isEmpty());
        const auto isCellMarked = [&] {
            const auto *preview = on.model(u"preview"_s);
            for (int column = PreviewModel::FirstField; column < preview->columnCount(); ++column) {
                const QModelIndex cell = preview->index(1, column);
                if (cell.data().toString() == "many"_L1)
                    return !cell.data(PreviewModel::ProblemRole).toString().isEmpty();
            }
            return false;
        };
        QTRY_VERIFY(isCellMarked());

        const QAbstractItemModelTester tester(on.model(u"rejects"_s),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        on.click(u"import"_s);
        QTRY_VERIFY(on.isReported());
        QCOMPARE(on.orders(), 2);
        QCOMPARE(on.headline(), u"2 orders came in."_s);
        QAbstractItemModel *rejects = on.model(u"rejects"_s);
        QCOMPARE(rejects->rowCount(), 1);
        QCOMPARE(rejects->index(0, ui::RejectModel::Line).data().toString(), u"3"_s);
        QCOMPARE(rejects->index(0, ui::RejectModel::FileColumn).data().toString(), u"Menge"_s);
        QVERIFY(!rejects->index(0, ui::RejectModel::Reason).data().toString().isEmpty());
        QCOMPARE(on.find<QLineEdit>(u"rejectsPath"_s)->text(), path + u".rejects.csv"_s);
        QVERIFY(QFile::exists(path + u".rejects.csv"_s));
        on.click(u"copyRejects"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Menge"_s));

        // The same file again changes nothing and says so.
        on.click(u"back"_s);
        on.click(u"import"_s);
        QTRY_VERIFY(on.isReported());
        QVERIFY(on.headline().startsWith(u"Nothing changed"_s));
        QCOMPARE(on.orders(), 2);
    }

    void triesWithoutWriting()
    {
        Fixture on;
        on.show();
        const QString path = on.write(u"customers.csv"_s, customersFile);
        on.typePath(path);
        QTRY_VERIFY(on.find<QPushButton>(u"tryImport"_s)->isEnabled());
        on.click(u"tryImport"_s);
        QTRY_VERIFY(on.isReported());
        QVERIFY(on.headline().startsWith(u"Nothing was written. 1 row"_s));
        QCOMPARE(on.model(u"rejects"_s)->rowCount(), 2);
        QVERIFY(!QFile::exists(path + u".rejects.csv"_s));
        const auto customer = await(on.shop.workspace().read(
            [](workspace::ReadSession &session) { return session.reader().customer(u"C1"_s); }));
        QVERIFY(!*customer);
    }

    void keepsAProfileAndOffersItAgain()
    {
        Fixture on;
        on.show();
        const QString path = on.write(u"kunden.csv"_s, "Nummer;Wer\n7;Ann One\n");
        on.typePath(path);
        QTRY_VERIFY(on.dialog->setup().isReady());
        on.select(u"kind"_s, 1);
        on.map(wire::ImportField::CustomerId, u"Nummer"_s);
        on.map(wire::ImportField::CustomerName, u"Wer"_s);
        QTRY_COMPARE(on.model(u"preview"_s)->rowCount(), 1);
        auto *name = on.find<QLineEdit>(u"profileName"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Kundenliste"_s);
        QSignalSpy saved(&on.dialog->setup(), &ui::ImportSetup::profileSaved);
        on.click(u"saveProfile"_s);
        QTRY_COMPARE(saved.size(), 1);

        on.show();
        on.typePath(path);
        QTRY_COMPARE(on.dialog->setup().profile().name, u"Kundenliste"_s);
        QTRY_COMPARE(on.find<QComboBox>(u"profile"_s)->currentText(), u"Kundenliste"_s);
        QTRY_VERIFY(on.find<QPushButton>(u"import"_s)->isEnabled());
    }

    void keepsWhatCameInWhenItIsStopped()
    {
        Fixture on;
        QByteArray file = "order_number,ordered_at,customer_id,customer_name,sku,product_name,unit_price,quantity\n";
        constexpr int orders = 20'000;
        for (int i = 0; i < orders; ++i)
            file += QByteArray::number(i) + ",2026-03-01,C1,Ann One,TEA-1,Tea,10.50,1\n";
        on.show();
        on.typePath(on.write(u"many.csv"_s, file));
        QTRY_VERIFY(on.find<QPushButton>(u"import"_s)->isEnabled());
        QSignalSpy came(&on.shop.workspace(), &workspace::Workspace::ordersChanged);
        on.click(u"import"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!came.isEmpty(), 30'000);
        QVERIFY(on.dialog->isRunning());
        // The shop can be used meanwhile.
        on.shop.addProduct(u"OTHER"_s, 100, 1);
        on.click(u"progressCancel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(on.isReported(), 30'000);
        QVERIFY(on.headline().startsWith(u"Stopped."_s));
        const qint64 count = on.orders();
        QVERIFY(count > 0);
        QVERIFY(count < orders);
        QVERIFY(on.headline().contains(on.formats.number(count)) || on.headline().contains(QString::number(count)));
    }

    void readsTheRealFile()
    {
        const QString path = qEnvironmentVariable("DOCKET_SHARED") + u"/data/northwind/order_lines.csv"_s;
        if (!QFile::exists(path))
            QSKIP("There is no real data here.");
        Fixture on;
        QFile real(path);
        QVERIFY(real.open(QIODevice::ReadOnly));
        on.show();
        on.typePath(on.write(u"order_lines.csv"_s, real.readAll()));
        QTRY_COMPARE(on.dialog->setup().profile().name, u"docket"_s);
        QTRY_COMPARE(on.model(u"preview"_s)->rowCount(), int(ui::ImportSetup::previewRows));
        on.click(u"import"_s);
        QTRY_VERIFY_WITH_TIMEOUT(on.isReported(), 60'000);
        QCOMPARE(on.headline(), u"830 orders came in."_s);
        QCOMPARE(on.orders(), 830);
        QSignalSpy wanted(&on.navigation, &ui::Navigation::ordersWanted);
        on.click(u"showImported"_s);
        QCOMPARE(wanted.value(0).value(0).toString(), u"\"docket\""_s);
    }

    void opensOnItsShortcut()
    {
        Fixture on;
        QWidget window;
        new QLineEdit(&window);
        const ui::ExchangeScreens screens(on.workbench, &window, [] { return QString(); });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<ui::ImportDialog *>());
        QVERIFY(!window.findChild<ui::ImportDialog *>()->isModal());
        emit on.navigation.importWanted();
        QCOMPARE(window.findChildren<ui::ImportDialog *>().size(), 1);
    }
};

QTEST_MAIN(TestImportDialog)
#include "test_import_dialog.moc"
