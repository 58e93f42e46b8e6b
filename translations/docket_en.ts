<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>docket::models::EventWords</name>
    <message numerus="yes">
        <source>%n piece(s) canceled.</source>
        <translation>
            <numerusform>%n piece canceled.</numerusform>
            <numerusform>%n pieces canceled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::models::Formats</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::models::HubText</name>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub failed at it %n time(s)</source>
        <translation>
            <numerusform>The hub failed at it once</numerusform>
            <numerusform>The hub failed at it %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::models::OrderCells</name>
    <message numerus="yes">
        <source>%n piece(s) wait for stock</source>
        <translation>
            <numerusform>%n piece waits for stock</numerusform>
            <numerusform>%n pieces wait for stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::models::Warnings</name>
    <message numerus="yes">
        <source>Possible duplicate: the same items were ordered within 24 hours in %n other open order(s): %1.</source>
        <translation>
            <numerusform>Possible duplicate: the same items were ordered within 24 hours in %n other open order: %1.</numerusform>
            <numerusform>Possible duplicate: the same items were ordered within 24 hours in %n other open orders: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer on hold: %1.</source>
        <translation>
            <numerusform>%n other order of this customer on hold: %1.</numerusform>
            <numerusform>%n other orders of this customer on hold: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer overdue: %1.</source>
        <translation>
            <numerusform>%n other order of this customer overdue: %1.</numerusform>
            <numerusform>%n other orders of this customer overdue: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::BulkPanel</name>
    <message numerus="yes">
        <source>%n order(s) are as before.</source>
        <translation>
            <numerusform>%n order is as before.</numerusform>
            <numerusform>%n orders are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back and stay as they are: %1.</source>
        <translation>
            <numerusform>%n could not be taken back and stays as it is: %1.</numerusform>
            <numerusform>%n could not be taken back and stay as they are: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo reaches %n of them.</source>
        <translation>
            <numerusform>Undo reaches %n of them.</numerusform>
            <numerusform>Undo reaches %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) selected. Nothing is changed before you have seen what is possible.</source>
        <translation>
            <numerusform>%n order selected. Nothing is changed before you have seen what is possible.</numerusform>
            <numerusform>%n orders selected. Nothing is changed before you have seen what is possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot: %1.</source>
        <translation>
            <numerusform>%n cannot: %1.</numerusform>
            <numerusform>%n cannot: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need no change.</source>
        <translation>
            <numerusform>%n needs no change.</numerusform>
            <numerusform>%n need no change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <translation>
            <numerusform>%n was not begun.</numerusform>
            <numerusform>%n were not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::BulkWords</name>
    <message numerus="yes">
        <source>%n order(s) can be held.</source>
        <translation>
            <numerusform>%n order can be held.</numerusform>
            <numerusform>%n orders can be held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be released.</source>
        <translation>
            <numerusform>%n order can be released.</numerusform>
            <numerusform>%n orders can be released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be shipped.</source>
        <translation>
            <numerusform>%n order can be shipped.</numerusform>
            <numerusform>%n orders can be shipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be marked as delivered.</source>
        <translation>
            <numerusform>%n order can be marked as delivered.</numerusform>
            <numerusform>%n orders can be marked as delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be canceled.</source>
        <translation>
            <numerusform>%n order can be canceled.</numerusform>
            <numerusform>%n orders can be canceled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can get these tags.</source>
        <translation>
            <numerusform>%n order can get these tags.</numerusform>
            <numerusform>%n orders can get these tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %n order(s)</source>
        <translation>
            <numerusform>Hold %n order</numerusform>
            <numerusform>Hold %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n order(s)</source>
        <translation>
            <numerusform>Release %n order</numerusform>
            <numerusform>Release %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %n order(s)</source>
        <translation>
            <numerusform>Ship %n order</numerusform>
            <numerusform>Ship %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n order(s)</source>
        <translation>
            <numerusform>Mark %n order</numerusform>
            <numerusform>Mark %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>Cancel %n order</numerusform>
            <numerusform>Cancel %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n order(s)</source>
        <translation>
            <numerusform>Tag %n order</numerusform>
            <numerusform>Tag %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) put on hold.</source>
        <translation>
            <numerusform>%n order put on hold.</numerusform>
            <numerusform>%n orders put on hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) released.</source>
        <translation>
            <numerusform>%n order released.</numerusform>
            <numerusform>%n orders released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) shipped.</source>
        <translation>
            <numerusform>%n order shipped.</numerusform>
            <numerusform>%n orders shipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked as delivered.</source>
        <translation>
            <numerusform>%n order marked as delivered.</numerusform>
            <numerusform>%n orders marked as delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) canceled.</source>
        <translation>
            <numerusform>%n order canceled.</numerusform>
            <numerusform>%n orders canceled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) tagged.</source>
        <translation>
            <numerusform>%n order tagged.</numerusform>
            <numerusform>%n orders tagged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerPane</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n canceled</numerusform>
            <numerusform>%n canceled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomersPage</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::DateWords</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, %n day ago</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::DraftNotice</name>
    <message numerus="yes">
        <source>%n unfinished order(s)</source>
        <translation>
            <numerusform>%n unfinished order</numerusform>
            <numerusform>%n unfinished orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::DraftsPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %n selected orders</source>
        <translation>
            <numerusform>The %n selected order</numerusform>
            <numerusform>The %n selected orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::HubSignInScreen</name>
    <message numerus="yes">
        <source>%n change(s) made here are kept, and are sent when you have signed in.</source>
        <translation>
            <numerusform>%n change made here is kept, and is sent when you have signed in.</numerusform>
            <numerusform>%n changes made here are kept, and are sent when you have signed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportDialog</name>
    <message numerus="yes">
        <source>All of the first %n rows can be read.</source>
        <translation>
            <numerusform>All of the first %n row can be read.</numerusform>
            <numerusform>All of the first %n rows can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these rows would be refused; the others come in. Refused rows are saved in a file to mend.</source>
        <translation>
            <numerusform>%n of these rows would be refused; the others come in. Refused rows are saved in a file to mend.</numerusform>
            <numerusform>%n of these rows would be refused; the others come in. Refused rows are saved in a file to mend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportReportView</name>
    <message numerus="yes">
        <source>Nothing was written. %n orders would come in.</source>
        <translation>
            <numerusform>Nothing was written. %n order would come in.</numerusform>
            <numerusform>Nothing was written. %n orders would come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n orders came in and stay; import the file again to go on.</source>
        <translation>
            <numerusform>Stopped. %n order came in and stays; import the file again to go on.</numerusform>
            <numerusform>Stopped. %n orders came in and stay; import the file again to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import ended half-way. %n orders came in and stay.</source>
        <translation>
            <numerusform>The import ended half-way. %n order came in and stays.</numerusform>
            <numerusform>The import ended half-way. %n orders came in and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders came in.</source>
        <translation>
            <numerusform>%n order came in.</numerusform>
            <numerusform>%n orders came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written. %n rows would come in.</source>
        <translation>
            <numerusform>Nothing was written. %n row would come in.</numerusform>
            <numerusform>Nothing was written. %n rows would come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n rows came in and stay; import the file again to go on.</source>
        <translation>
            <numerusform>Stopped. %n row came in and stays; import the file again to go on.</numerusform>
            <numerusform>Stopped. %n rows came in and stay; import the file again to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import ended half-way. %n rows came in and stay.</source>
        <translation>
            <numerusform>The import ended half-way. %n row came in and stays.</numerusform>
            <numerusform>The import ended half-way. %n rows came in and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows came in.</source>
        <translation>
            <numerusform>%n row came in.</numerusform>
            <numerusform>%n rows came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are here with other content and were left as they are: %1</source>
        <translation>
            <numerusform>%n order is here with other content and was left as it is: %1</numerusform>
            <numerusform>%n orders are here with other content and were left as they are: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were refused</source>
        <translation>
            <numerusform>%n row was refused</numerusform>
            <numerusform>%n rows were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows would be refused</source>
        <translation>
            <numerusform>%n row would be refused</numerusform>
            <numerusform>%n rows would be refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderEditing</name>
    <message numerus="yes">
        <source>%n draft(s) cannot be read by this version. They are kept.</source>
        <translation>
            <numerusform>%n draft cannot be read by this version. It is kept.</numerusform>
            <numerusform>%n drafts cannot be read by this version. They are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderEditor</name>
    <message numerus="yes">
        <source>%n other order(s) of this customer on hold: %1.</source>
        <translation>
            <numerusform>%n other order of this customer on hold: %1.</numerusform>
            <numerusform>%n other orders of this customer on hold: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer overdue: %1.</source>
        <translation>
            <numerusform>%n other order of this customer overdue: %1.</numerusform>
            <numerusform>%n other orders of this customer overdue: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderFacts</name>
    <message numerus="yes">
        <source>Required on %1: overdue for %n day(s)</source>
        <translation>
            <numerusform>Required on %1: overdue for %n day</numerusform>
            <numerusform>Required on %1: overdue for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Required on %1, in %n day(s)</source>
        <translation>
            <numerusform>Required on %1, in %n day</numerusform>
            <numerusform>Required on %1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderPane</name>
    <message numerus="yes">
        <source>Customer (%n warning(s))</source>
        <translation>
            <numerusform>Customer (%n warning)</numerusform>
            <numerusform>Customer (%n warnings)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderTab</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) about this order</source>
        <translation>
            <numerusform>%n warning about this order</numerusform>
            <numerusform>%n warnings about this order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::OrdersPage</name>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 order(s), all are being read</source>
        <translation>
            <numerusform>The newest %1 order, all are being read</numerusform>
            <numerusform>The newest %1 orders, all are being read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 selected</numerusform>
            <numerusform>%1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) copied.</source>
        <translation>
            <numerusform>%1 order copied.</numerusform>
            <numerusform>%1 orders copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::OutboxPage</name>
    <message numerus="yes">
        <source>%n events wait</source>
        <translation>
            <numerusform>%n event waits</numerusform>
            <numerusform>%n events wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are sent again.</source>
        <translation>
            <numerusform>%n event is sent again.</numerusform>
            <numerusform>%n events are sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events discarded: they will not be published.</source>
        <translation>
            <numerusform>%n event discarded: it will not be published.</numerusform>
            <numerusform>%n events discarded: they will not be published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::PassphraseFields</name>
    <message numerus="yes">
        <source>Take at least %n characters; a few words are best.</source>
        <translation>
            <numerusform>Take at least %n character; a few words are best.</numerusform>
            <numerusform>Take at least %n characters; a few words are best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ProductsPage</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ProtectionSection</name>
    <message numerus="yes">
        <source>Take at least %n characters; a few words are best.</source>
        <translation>
            <numerusform>Take at least %n character; a few words are best.</numerusform>
            <numerusform>Take at least %n characters; a few words are best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without input</source>
        <translation>
            <numerusform>After %n minute without input</numerusform>
            <numerusform>After %n minutes without input</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::SelectionPane</name>
    <message numerus="yes">
        <source>%n order(s) selected</source>
        <translation>
            <numerusform>%n order selected</numerusform>
            <numerusform>%n orders selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in %1</source>
        <translation>
            <numerusform>%n order in %1</numerusform>
            <numerusform>%n orders in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ShipmentCard</name>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), %1 g</source>
        <translation>
            <numerusform>%n parcel, %1 g</numerusform>
            <numerusform>%n parcels, %1 g</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::SyncPage</name>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n change waits</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the hub</source>
        <translation>
            <numerusform>%n change waits for the hub</numerusform>
            <numerusform>%n changes wait for the hub</numerusform>
        </translation>
    </message>
</context>
</TS>
