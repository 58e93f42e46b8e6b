<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>docket::Errors</name>
    <message>
        <source>There is no such order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order changed meanwhile. Look at it again, then repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is canceled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is not canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is canceled: nothing of it can ship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of order %1 has shipped or is canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one line is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity %1 is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity is a whole number of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are more than what is open: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is on hold already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is on hold (%2). Release it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 can no longer be edited: only placed and partly shipped orders can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 have shipped: product and place of the line stay, and it cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity cannot go below what has shipped or is canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be left to ship. Cancel the order instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same line is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order names no customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product %1 in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shipping charge is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tax rate is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The required date is not a day between 1900 and 2200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency is needed, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of %1 is in %2, the order is in %3. Give a price in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is larger than 15 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount, or it has too many decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an order %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has %1 characters; %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are more than the %2 that an order can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little of %1. Wanted: %2, available at %4: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the order is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no such shipment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That shipment has arrived already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change was made under this id; this one was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not do this: the permission “%2” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SKU has no blanks around it and no control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No location is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both places are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%4 of %1 cannot be taken away: %2 are on hand at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reorder level is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to write to. This change was not made, everything before it is kept. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data may not be written: file or folder is read-only for this user. Nothing was changed. Check who owns it and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not read or write the data (%1). Changes already confirmed are kept, this one is not. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file cannot be opened (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another work is writing to the data. Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not what was written. The file was left as it is. Restore a backup, or bring over what can be read with “docketctl salvage”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no Docket data in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has these data open for writing. Nothing was changed. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data are protected by a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not the right one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a recovery key: a character is missing, wrong, or too many. Compare it with the one written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key is for other data, or was replaced by a newer one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no system keychain that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain refused access. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. Answer its prompt, or unlock it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 has other files in it. They were left as they are. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. It was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were written by a newer version of Docket. Nothing was changed. Update Docket to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were written by a newer version of Docket. Update Docket to open these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no header row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column that is needed is not in the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is empty, but needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is the same as an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row says something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::QueryErrors</name>
    <message>
        <source>A query has at most %1 characters; everything from here on is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query has at most %1 words and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and minus signs may stand in each other %1 deep at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that begins here does not end. Add a closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group that begins here does not end. Add a “)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This “)” closes nothing. Remove it, or open a group with “(”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between these parentheses. Write something, or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to look for is missing here. Add it, or put the word into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter or digit to look for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To exclude something, write “-” right before it. To look for the word, write “&quot;not&quot;”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. Put the text into quotes to look for it as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field stands before “:”, “=”, “&lt;” and “&gt;”, as in total&gt;100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value stands right after “%1:”, without a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compared with one value only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no greater and less. Write “%1:” before the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“*” stands at the end of a word only, for its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order has the status “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a currency&apos;s code, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 100 or 1000.50, with a currency behind it or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be one amount or two. Write one as 1000.50, without grouping, and two as %2:100 or %2:200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2026-03-01, 2026-03, 2026, today, last-week or 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is a day without a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends before it begins, so no order is in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::console::Console</name>
    <message>
        <source>The folder with the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::BulkResultModel</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::CustomerOrdersModel</name>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::EventWords</name>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order placed for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order placed for %1, from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <comment>of an order line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <comment>of an order line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <comment>of an order line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <comment>of an order line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discount</source>
        <comment>of an order line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax rate</source>
        <comment>of an order line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <comment>of an order line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canceled</source>
        <comment>quantity of an order line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <comment>of an order line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for canceling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) canceled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order reinstated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped; nothing is open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved stock released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer %1 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer %1 added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line that is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 at %3</source>
        <comment>quantity, product, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shipment was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment %1 was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::Formats</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, in Qt&apos;s date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::MovementModel</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::OrderCells</name>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) wait for stock</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This order could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its document in the database cannot be read. Other orders are not touched by this. Check the data with “docketctl verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: was required by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::OrderLinesModel</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>a discount in percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tax</source>
        <comment>a tax rate in percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a stock location</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backordered (%2 in stock)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::OrderTableModel</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::OrderViews</name>
    <message>
        <source>All orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::ProductFinder</name>
    <message>
        <source>Stock as of its last change, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discontinued, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::ProductListModel</name>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below reorder level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on hand, %2 available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::ShortReason</name>
    <message>
        <source>on hold already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canceled already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything shipped or canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::StockLevelModel</name>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::TimelineModel</name>
    <message>
        <source>arrived %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::models::Warnings</name>
    <message numerus="yes">
        <source>Possible duplicate: the same items were ordered within 24 hours in %n other open order(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual address: nothing was ever sent to this customer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer on hold: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer overdue: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::AboutBox</name>
    <message>
        <source>Docket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order management on the desktop: fast, encrypted, and at work without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Icons: Lucide (ISC License).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ActionButtons</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::AddressBox</name>
    <message>
        <source>Address %1, for new orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move address %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move address %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::AddressSection</name>
    <message>
        <source>No address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::AddressesEditor</name>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::BulkPanel</name>
    <message numerus="yes">
        <source>%n order(s) are as before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back and stay as they are: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 orders are selected; at most %2 can be changed at once. Narrow the selection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo reaches %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) selected. Nothing is changed before you have seen what is possible.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is possible…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cannot: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need no change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a part has shipped or was canceled before, this cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags to add, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags to remove, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::BulkWords</name>
    <message>
        <source>Hold orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark orders as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be held.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be released.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be shipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be marked as delivered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be canceled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can get these tags.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) put on hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) released.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) shipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked as delivered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) canceled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) tagged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::CancelPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order</source>
        <comment>the button that does it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this order is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::CatalogueList</name>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::CataloguePage</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ChangeWords</name>
    <message>
        <source>Order %1 is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 has new tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added to order %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of order %1 are canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is reinstated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is shipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shipment of order %1 is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is released in %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open of order %1 is canceled in %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of order %1 are canceled in %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 ships in %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 counts as delivered in %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 changes in %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is no longer on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is on hold as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 has its former tags again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is not canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines of order %1 were canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is canceled as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was not shipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 does not count as delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 stays on hold. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 stays released. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 keeps its new tags. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 stays canceled. %2 It can be reinstated by hand, with a backorder for what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 stays reinstated. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 stays changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was not shipped; nothing of it changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was not delivered; nothing of it changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines of order %1 were canceled. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was not canceled; nothing of it changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was not changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was like that already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::CommandPalette</name>
    <message>
        <source>Type an action, an order number, a customer or a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to go · Esc to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find orders: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::CompletionDelegate</name>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed, shipped, delivered, canceled …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, no, or a word of the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product by its SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number of a shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who delivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, such as total&gt;100 or total:50..80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency code, such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was placed, such as today, 7d, 2026-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when it is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed or partly shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerForm</name>
    <message>
        <source>Id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer %1 saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer %1 is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not in the catalogue: the order keeps name and address by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerPane</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the orders of this warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>orders</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <comment>orders</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First order on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, without canceled orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of the customer record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the customer record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders of this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the customer&apos;s only order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other orders of this customer, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find by name, e-mail or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer found for “%1”. Ctrl+Shift+K adds a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomersPage</name>
    <message>
        <source>Orders of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer by name, company, e-mail, phone or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first one here, or import a file of customers (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word has to be the beginning of a word of the customer. Try fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see and change addresses, and to go to their orders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::DataSection</name>
    <message>
        <source>Back up the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docket backups (*.docket-backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was stopped; no file was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data are on this machine, encrypted. A backup is encrypted as well; passphrase or recovery key open it, and “docketctl restore” brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::DateField</name>
    <message>
        <source>date, “tomorrow”, “+3d”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::DateWords</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>unit of days in +3d</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w</source>
        <comment>unit of weeks in +2w</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <comment>unit of months in +1m</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::DeliverPanel</name>
    <message>
        <source>Mark as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every shipment of this order has been delivered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::DetailsSection</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow backorders: what is missing ships when stock arrives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::DifferenceView</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::Differences</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and unit price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, discount %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canceled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve %1 more of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 backordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change, and by how much</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::DraftNotice</name>
    <message numerus="yes">
        <source>%n unfinished order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::DraftReader</name>
    <message>
        <source>“%1” is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which product is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is chosen for “%1”. Pick one of those found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the order for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is chosen for “%1”. Pick one of those found, or add a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a currency, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day. Write a date, “tomorrow”, “friday” or “+3d”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::DraftsPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changes to %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order, no customer yet · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order for %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that you close before they are placed wait here, also after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the marked draft (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ExchangeScreens</name>
    <message>
        <source>Import and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in orders, customers or products from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write orders or customers to a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %n selected orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You may not export: that needs the permission “export”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query “%1” cannot be read. Mend it on the orders page, or export all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, a row each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines, a row each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that match “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file in UTF-8. Texts that a spreadsheet would take for a formula get an apostrophe in front; an import takes it away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::FactRow</name>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, and the fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>name of a fact, such as E-mail</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::FieldTexts</name>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to: street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to: city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to: region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to: postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to: country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount (fraction)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount (amount)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products and stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::FirstStart</name>
    <message>
        <source>Recovery key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the data when passphrase or keychain are lost. It is shown only now: keep it apart from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Docket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with sample orders of an invented shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data go to %1, encrypted, on this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop&apos;s keychain keeps the key, so nothing has to be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keychain that can be used, so a passphrase protects the data. It is asked for at every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the data with a passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::HeldBack</name>
    <message>
        <source>It was too late to undo: the change has been carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a change from before the restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change that waited when the program ended could not be read and was not carried out. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::HoldPanel</name>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportDialog</name>
    <message>
        <source>Profile %1 kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to see how it would be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has not been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All of the first %n rows can be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these rows would be refused; the others come in. Refused rows are saved in a file to mend.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows as they would be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working, and close this: the import goes on, and tells when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try without writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportReportView</name>
    <message numerus="yes">
        <source>Nothing was written. %n orders would come in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n orders came in and stay; import the file again to go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import ended half-way. %n orders came in and stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed: everything readable in this file is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written. %n rows would come in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n rows came in and stay; import the file again to go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import ended half-way. %n rows came in and stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold as incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net of all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening stock counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock left as it was counted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders are here with other content and were left as they are: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows would be refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the rows in this file and import it: that completes what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refused rows could not be saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::LineQuantities</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::LineRow</name>
    <message>
        <source>SKU, name or barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product of line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity of line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price of line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount of line %1 in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate of line %1 in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::LinesSection</name>
    <message>
        <source>Stock as of its last change, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <comment>column: quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc. %</source>
        <comment>column: discount in percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax %</source>
        <comment>column: tax rate in percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::MainWindow</name>
    <message>
        <source>Docket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Docket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of orders could not be read completely, so lists and counts are short. The orders themselves were not touched. Restart Docket; if this stays, run “docketctl check”. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are on this machine only, encrypted in %1. Each change is on the disk before it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Docket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::MappingModel</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docket&apos;s field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date format or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::NotePanel</name>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::NoticeHistory</name>
    <message>
        <source>Messages of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, problem: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderActions</name>
    <message>
        <source>Selected orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold selected orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release selected orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship selected orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark selected orders as delivered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel selected orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag selected orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export selected orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change to many orders is still running. Stop it, or wait for it to end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderEditing</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that were begun and not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the order, or save its changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order for a new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back, or close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) cannot be read by this version. They are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The drafts cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderEditor</name>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type cannot be kept on disk; it stays in this panel only. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review changes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you typed as a draft, to go on later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such order any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same was ordered within the last day: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever sent to this address for this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer on hold: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer overdue: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 stays as it is: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of the order are saved, but not its tags or note. What you typed is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is saved, but the order is not placed. What you typed is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes were not saved. What you typed is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was not placed. What you typed is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed this order meanwhile. %2. Your own changes are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept. Ctrl+Shift+N shows your drafts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderFacts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a language and its code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed %1 (%2)</source>
        <comment>how long ago, and the exact time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Required on %1: overdue for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Required today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Required on %1, in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for canceling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderHeader</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderPane</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between order and customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Customer (%n warning(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an order in the list to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderTab</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On hold since %1: incomplete, some rows of its import were refused. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) about this order</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author of a note, and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderTable</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderTaskPanel</name>
    <message>
        <source>This order is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected orders for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again turns the order around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search has a mistake. Mend it, then save it as a view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View “%1” deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 orders are selected: no more can be changed at once. All are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest orders are listed, because the list of all could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details beside the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 order(s), all are being read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such order here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::OrdersPlaces</name>
    <message>
        <source>Loading the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of all orders is being read. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that are taken or imported appear here, the newest on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order matches the search. Take a word away, or begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::PassphraseFields</name>
    <message numerus="yes">
        <source>Take at least %n characters; a few words are best.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few unrelated words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: fair – one more word would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: strong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::PreviewModel</name>
    <message>
        <source>can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ProductForm</name>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number of pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a product with this SKU already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is not in the catalogue: the order keeps its name and price by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ProductsPage</name>
    <message>
        <source>Orders with the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out damaged stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a product by SKU, name or barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first one here, or import a file of products (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word has to be the beginning of a word of SKU or name. Try fewer words, or take away the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see its price, its stock and what moved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below reorder level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ProtectionSection</name>
    <message>
        <source>Set a passphrase first: without one nothing could be unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters; a few words are best.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens the data from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by &amp;itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without input</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key opens the data when passphrase and keychain are lost. A new one makes the old one useless, except for older backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the new recovery key. Write it down and keep it apart from this machine; it is not shown again. The old one opens nothing any more, except older backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::RecordPane</name>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Saving replaces that with what is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ReinstatePanel</name>
    <message>
        <source>Reinstate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled because: %1. All its lines open again, and stock is reserved for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its lines open again, and stock is reserved for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is short may wait for stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::RejectModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::SearchBox</name>
    <message>
        <source>Search orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search orders: words, or field:value such as status:open, total&gt;100, placed:today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::SearchHelp</name>
    <message>
        <source>Both words, anywhere in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a word begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words next to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts: also &gt;=, &lt;, &lt;= and 50..100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, month or year; today, last-week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or the other; group with ( )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space lists all fields and, behind a colon, the values that there are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::SearchPopup</name>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “%1” in its place (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::SelectionPane</name>
    <message numerus="yes">
        <source>%n order(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption and number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, without canceled orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action has a key: Ctrl+K lists all actions, F1 or ? shows their shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docket %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ShipPanel</name>
    <message>
        <source>Ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> g</source>
        <comment>grams, behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel size in millimeters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300x200x150</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is on hold: %1. Release it before it ships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this order is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ShipmentCard</name>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>shipment, carrier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line that is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), %1 g</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a stock location</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped %1, delivered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped %1, not delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::SourceForm</name>
    <message>
        <source>%1 (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own choice of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV file here, or browse for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order&apos;s fields are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its number, the source tells an order from others: keep it the same when you import more of the same shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the file, else %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take open imported orders from stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the profile as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point 1234.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma 1234,50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its first row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::StatusArea</name>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::StatusChip</name>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::StockActionForm</name>
    <message>
        <source>Type a whole number of pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out damaged pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move stock to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::StockPanel</name>
    <message>
        <source>%1 available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was counted or received yet: what is there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 available: below the reorder level of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of %1 is what was there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock of %1 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has moved yet. Count or receive stock to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock by location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements of stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::StockUndo</name>
    <message>
        <source>The stock is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of %1 was not taken back: its stock has moved since. Nothing was changed; count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::StockWords</name>
    <message>
        <source>takes no stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock not counted: %1 will be backordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none available: %1 will be backordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 of %2: %3 will be backordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 of %2 available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discontinued, only %1 of %2 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate several with commas. Remove one by deleting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set tags (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::TaskPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::TimelineDelegate</name>
    <message>
        <source>arrived %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::TotalsBar</name>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::TotalsBlock</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled share of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::TroubleScreen</name>
    <message>
        <source>The data are in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were written by a newer Docket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the other program is done or end it, then retry. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of Docket to go on with these data. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was left as it is. Restore a backup with “docketctl restore”, or save what can be read with “docketctl salvage”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable for your account, then retry. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then retry. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Retry, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::UnlockScreen</name>
    <message>
        <source>The data in %1 are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock Docket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key, such as 7ZK3M-0QWXA-…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docket::ui::ViewBar</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search, sorting and columns as a view (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the view (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the current search, sorting and columns in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
