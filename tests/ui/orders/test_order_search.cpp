// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/orders/page_fixture.h"

#include <QListWidget>
#include <QPushButton>

using namespace docket;
using namespace Qt::StringLiterals;
using models::OrderColumn;
using test::PageFixture;

class TestOrderSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_settings = std::make_unique<test::OwnSettings>();
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_shop = std::make_unique<test::OpenShop>(300);
        m_shop->waitForIndex();
    }
    void init()
    {
        QSettings().clear();
        m_fixture = std::make_unique<PageFixture>(*m_shop, *m_theme);
        QTRY_COMPARE(m_fixture->rows(), 300);
        m_fixture->page().activate();
    }
    void cleanup() { m_fixture.reset(); }
    void cleanupTestCase() { m_shop.reset(); }

    void findsWhileTyping()
    {
        QTest::keyClicks(&m_fixture->search(), u"status:canceled"_s);
        QTRY_VERIFY(m_fixture->rows() < 300);
        QTRY_COMPARE(m_fixture->cell(0, OrderColumn::Status), u"Canceled"_s);
        QVERIFY(m_fixture->page().statusText().startsWith(QString::number(m_fixture->rows())));
    }

    void theWordBeingTypedIsTheBeginningOfOne()
    {
        type(u"TST-0029"_s);
        QCOMPARE(m_fixture->rows(), 10);
        type(u" "_s);
        QCOMPARE(m_fixture->rows(), 0);
    }

    void aMistakeIsUnderlinedAndTheLastResultStays()
    {
        ui::SearchBox &search = m_fixture->search();
        // Without the last sign it is a word, and a query.
        type(u"status:canceled -totl"_s);
        const int found = m_fixture->rows();
        QVERIFY(found > 0 && found < 300);
        QCOMPARE(errorPixels(), 0);
        type(u">100"_s);
        QVERIFY(!search.errors().isEmpty());
        QCOMPARE(search.errors().first().position, qsizetype{17});
        QCOMPARE(m_fixture->rows(), found);
        QVERIFY2(errorPixels() > 0, "Nothing is underlined.");
        auto *message = m_fixture->find<QLabel>(u"searchMessage"_s);
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"totl"_s));
        QVERIFY(!search.accessibleDescription().isEmpty());

        // A word that no order has leaves the list empty; as a mistaken field it is left out.
        search.clear();
        type(u"status:canceled stauts"_s);
        QTRY_COMPARE(m_fixture->rows(), 0);
        type(u":placed"_s);
        QVERIFY(!search.errors().isEmpty());
        QTRY_VERIFY(m_fixture->rows() >= found);
        search.clear();
        type(u"status:canceled -totl>100"_s);

        QTest::keyClick(&search, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(search.text(), u"status:canceled -total>100"_s);
        QVERIFY(search.errors().isEmpty());
        QCOMPARE(errorPixels(), 0);
        QTRY_VERIFY(!m_fixture->model().isBusy());
        QVERIFY(m_fixture->rows() < found);
    }

    void theLastGoodResultStaysWhenAValueBecomesWrong()
    {
        type(u"status:canceled"_s);
        const int found = m_fixture->rows();
        QVERIFY(found > 0 && found < 300);
        type(u"zz"_s);
        QVERIFY(!m_fixture->search().errors().isEmpty());
        QCOMPARE(m_fixture->rows(), found);
        type(u" country:"_s);
        QCOMPARE(m_fixture->rows(), found);
    }

    void completesFieldsAndValuesByKey()
    {
        ui::SearchBox &search = m_fixture->search();
        QTest::keyClicks(&search, u"sta"_s);
        auto *list = m_fixture->find<QListWidget>(u"searchCompletions"_s);
        QVERIFY(list->isVisible());
        QTest::keyClick(&search, Qt::Key_Tab);
        QCOMPARE(search.text(), u"status:"_s);
        QVERIFY(list->isVisible());
        QTest::keyClick(&search, Qt::Key_Down);
        QTest::keyClick(&search, Qt::Key_Down);
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(search.text(), u"status:partially_shipped "_s);
        QVERIFY(!list->isVisible());
        QTRY_COMPARE(m_fixture->cell(0, OrderColumn::Status), u"Partly shipped"_s);
    }

    void completesValuesThatOrdersHave()
    {
        ui::SearchBox &search = m_fixture->search();
        auto *list = m_fixture->find<QListWidget>(u"searchCompletions"_s);
        QTest::keyClicks(&search, u"carrier:"_s);
        QTRY_VERIFY(list->count() > 2);
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QCOMPARE(search.text(), u"carrier:"_s);
    }

    void escapeClearsAndThenGoesToTheTable()
    {
        ui::SearchBox &search = m_fixture->search();
        QTest::keyClicks(&search, u"xyzzy"_s);
        QTRY_COMPARE(m_fixture->rows(), 0);
        QVERIFY(m_fixture->find<QWidget>(u"noneFound"_s)->isVisible());
        QTest::keyClick(&search, Qt::Key_Escape);
        QTRY_COMPARE(m_fixture->rows(), 300);
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(m_fixture->table().hasFocus());
        QCOMPARE(m_fixture->table().currentIndex().row(), 0);
        QTest::keyClick(&m_fixture->page(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search.hasFocus());
    }

    void enterGoesToTheFirstOrderFound()
    {
        ui::SearchBox &search = m_fixture->search();
        QTest::keyClicks(&search, u"status:delivered "_s);
        QTRY_VERIFY(m_fixture->rows() < 300 && m_fixture->rows() > 0);
        QTRY_VERIFY(m_fixture->model().orderAt(0));
        QTest::keyClick(&search, Qt::Key_Return);
        QVERIFY(m_fixture->table().hasFocus());
        QCOMPARE(m_fixture->selection().current(), m_fixture->model().orderAt(0)->id);
    }

    void enterMeansWhatIsFoundThoughOneTypesFaster()
    {
        m_fixture->table().selectOrder(m_fixture->model().positionAt(7));
        ui::SearchBox &search = m_fixture->search();
        QTest::keyClicks(&search, u"status:delivered "_s);
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(m_fixture->rows(), 300);
        QTRY_VERIFY(m_fixture->rows() < 300 && m_fixture->rows() > 0);
        QTRY_VERIFY(m_fixture->model().orderAt(0));
        QVERIFY(m_fixture->table().hasFocus());
        QTRY_COMPARE(m_fixture->selection().current(), m_fixture->model().orderAt(0)->id);
    }

    void helpShowsExamplesThatCanBeTaken()
    {
        QTest::keyClick(&m_fixture->search(), Qt::Key_F1);
        auto *help = m_fixture->find<QWidget>(u"searchHelp"_s);
        QVERIFY(help->isVisible());
        for (auto *button : help->findChildren<QPushButton *>()) {
            if (button->text() == u"total>100"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!help->isVisible());
        QCOMPARE(m_fixture->search().text(), u"total>100"_s);
        // Every example is a query.
        for (auto *button : help->findChildren<QPushButton *>()) {
            m_fixture->search().setQuery(button->text());
            QVERIFY2(m_fixture->search().errors().isEmpty(), qPrintable(button->text()));
        }
    }

private:
    /// Types, and waits for the answer.
    void type(const QString &text)
    {
        QTest::keyClicks(&m_fixture->search(), text);
        QTRY_VERIFY(!m_fixture->model().isBusy());
    }
    /// Reddish ones among the letters; lines are drawn smoothly, so none needs to have the very color.
    [[nodiscard]] int errorPixels() const
    {
        constexpr int icons = 40;
        const QImage image = m_fixture->search().grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = icons; x < image.width() - 2 * icons; ++x) {
                const QColor color = image.pixelColor(x, y);
                count += color.red() > color.green() + 40 && color.red() > color.blue() + 40 ? 1 : 0;
            }
        }
        return count;
    }

    std::unique_ptr<test::OwnSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::OpenShop> m_shop;
    std::unique_ptr<PageFixture> m_fixture;
};

QTEST_MAIN(TestOrderSearch)
#include "test_order_search.moc"
