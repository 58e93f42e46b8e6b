// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/permissions.h"

#include <QTest>

#include <set>

using namespace docket::domain;
using namespace Qt::StringLiterals;

/// The table of roles, row by row.
class TestPermissions : public QObject {
    Q_OBJECT

private slots:
    void rolesHaveThePermissionsOfTheTable_data();
    void rolesHaveThePermissionsOfTheTable();
    void everyCommandNeedsThePermissionOfTheTable();
    void permissionsHaveNamesOfTheirOwn();
};

void TestPermissions::rolesHaveThePermissionsOfTheTable_data()
{
    QTest::addColumn<quint32>("permission");
    QTest::addColumn<QString>("roles"); // agent, warehouse, supervisor, admin
    const auto row = [](Permission permission, const QString &roles) {
        QTest::newRow(qPrintable(toString(permission))) << static_cast<quint32>(permission) << roles;
    };
    row(Permission::View, u"xxxx"_s);
    row(Permission::Note, u"xxxx"_s);
    row(Permission::PersonalData, u"x-xx"_s);
    row(Permission::Create, u"x-xx"_s);
    row(Permission::Edit, u"x-xx"_s);
    row(Permission::Cancel, u"x-xx"_s);
    row(Permission::Hold, u"x-xx"_s);
    row(Permission::Ship, u"-xxx"_s);
    row(Permission::Stock, u"-xxx"_s);
    row(Permission::Deliver, u"xxxx"_s);
    row(Permission::Catalogue, u"x-xx"_s);
    row(Permission::History, u"--xx"_s);
    row(Permission::Export, u"--xx"_s);
    row(Permission::ResolveConflicts, u"--xx"_s);
    row(Permission::Administer, u"---x"_s);
}

void TestPermissions::rolesHaveThePermissionsOfTheTable()
{
    QFETCH(const quint32, permission);
    QString held;
    for (const Role role : {Role::Agent, Role::Warehouse, Role::Supervisor, Role::Admin})
        held += permissionsOf(role).testFlag(static_cast<Permission>(permission)) ? u'x' : u'-';
    QTEST(held, "roles");
    QVERIFY(allPermissions().testFlag(static_cast<Permission>(permission)));
}

void TestPermissions::everyCommandNeedsThePermissionOfTheTable()
{
    const auto needs = [](const CommandBody &body) { return nameOf(body) + u": "_s + toString(permissionFor(body)); };
    QCOMPARE(needs(CreateOrder{}), u"create_order: create"_s);
    QCOMPARE(needs(EditOrder{}), u"edit_order: edit"_s);
    QCOMPARE(needs(AddNote{}), u"add_note: note"_s);
    QCOMPARE(needs(SetTags{}), u"set_tags: note"_s);
    QCOMPARE(needs(HoldOrder{}), u"hold_order: hold"_s);
    QCOMPARE(needs(ReleaseHold{}), u"release_hold: hold"_s);
    QCOMPARE(needs(CancelLines{}), u"cancel_lines: cancel"_s);
    QCOMPARE(needs(CancelOrder{}), u"cancel_order: cancel"_s);
    QCOMPARE(needs(ReinstateOrder{}), u"reinstate_order: cancel"_s);
    QCOMPARE(needs(ShipOrder{}), u"ship_order: ship"_s);
    QCOMPARE(needs(DeliverShipment{}), u"deliver_shipment: deliver"_s);
    QCOMPARE(needs(ReserveBackorder{}), u"reserve_backorder: stock"_s);
    QCOMPARE(needs(ImportOrder{}), u"import_order: create"_s);
    QCOMPARE(needs(AdjustStock{}), u"adjust_stock: stock"_s);
    QCOMPARE(needs(MoveStock{}), u"move_stock: stock"_s);
    QCOMPARE(needs(SaveCustomer{}), u"save_customer: catalogue"_s);
    QCOMPARE(needs(SaveProduct{}), u"save_product: catalogue"_s);
}

void TestPermissions::permissionsHaveNamesOfTheirOwn()
{
    std::set<QString> names;
    for (quint32 bit = 1; bit <= static_cast<quint32>(Permission::Administer); bit <<= 1U)
        names.insert(toString(static_cast<Permission>(bit)));
    QCOMPARE(names.size(), 15U);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "test_permissions.moc"
