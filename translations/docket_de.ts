<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>docket::Errors</name>
    <message>
        <source>There is no such order.</source>
        <translation>Diesen Auftrag gibt es nicht.</translation>
    </message>
    <message>
        <source>The order changed meanwhile. Look at it again, then repeat the change.</source>
        <translation>Der Auftrag wurde inzwischen geändert. Sehen Sie ihn noch einmal an und wiederholen Sie dann die Änderung.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
    <message>
        <source>Order %1 is canceled already.</source>
        <translation>Auftrag %1 ist bereits storniert.</translation>
    </message>
    <message>
        <source>Order %1 is not canceled.</source>
        <translation>Auftrag %1 ist nicht storniert.</translation>
    </message>
    <message>
        <source>Order %1 is canceled: nothing of it can ship.</source>
        <translation>Auftrag %1 ist storniert: Nichts davon kann versendet werden.</translation>
    </message>
    <message>
        <source>Everything of order %1 has shipped or is canceled.</source>
        <translation>In Auftrag %1 ist alles versendet oder storniert.</translation>
    </message>
    <message>
        <source>At least one line is needed.</source>
        <translation>Mindestens eine Position ist erforderlich.</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>Der Auftrag hat keine solche Position.</translation>
    </message>
    <message>
        <source>The quantity %1 is not possible.</source>
        <translation>Die Menge %1 ist nicht möglich.</translation>
    </message>
    <message>
        <source>A quantity is a whole number of at least 1.</source>
        <translation>Eine Menge ist eine ganze Zahl und mindestens 1.</translation>
    </message>
    <message>
        <source>%1 of %2 are more than what is open: %3.</source>
        <translation>%1 von %2 sind mehr als die offene Menge: %3.</translation>
    </message>
    <message>
        <source>Order %1 is on hold already: %2.</source>
        <translation>Auftrag %1 ist bereits gesperrt: %2.</translation>
    </message>
    <message>
        <source>Order %1 is not on hold.</source>
        <translation>Auftrag %1 ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>Order %1 is on hold (%2). Release it first.</source>
        <translation>Auftrag %1 ist gesperrt (%2). Geben Sie ihn zuerst frei.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Order %1 can no longer be edited: only placed and partly shipped orders can.</source>
        <translation>Auftrag %1 kann nicht mehr bearbeitet werden: Das geht nur bei aufgegebenen und teilweise versendeten Aufträgen.</translation>
    </message>
    <message>
        <source>%1 of %2 have shipped: product and place of the line stay, and it cannot be removed.</source>
        <translation>%1 von %2 sind bereits versendet: Artikel und Lagerort der Position bleiben, und sie kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The quantity cannot go below what has shipped or is canceled.</source>
        <translation>Die Menge darf nicht kleiner sein als das, was versendet oder storniert ist.</translation>
    </message>
    <message>
        <source>Nothing would be left to ship. Cancel the order instead.</source>
        <translation>Es bliebe nichts zu versenden. Stornieren Sie stattdessen den Auftrag.</translation>
    </message>
    <message>
        <source>The same line is named twice.</source>
        <translation>Dieselbe Position ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The order names no customer.</source>
        <translation>Im Auftrag ist kein Kunde angegeben.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>Den Kunden %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>No product is named.</source>
        <translation>Es ist kein Artikel angegeben.</translation>
    </message>
    <message>
        <source>There is no product %1 in the catalogue.</source>
        <translation>Den Artikel %1 gibt es im Katalog nicht.</translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation>Ein Preis darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>A shipping charge is not negative.</source>
        <translation>Versandkosten dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 %.</source>
        <translation>Ein Rabatt liegt zwischen 0 und 100&#xa0;%.</translation>
    </message>
    <message>
        <source>This tax rate is not possible.</source>
        <translation>Dieser Steuersatz ist nicht möglich.</translation>
    </message>
    <message>
        <source>The required date is not a day between 1900 and 2200.</source>
        <translation>Der Wunschtermin ist kein Tag zwischen 1900 und 2200.</translation>
    </message>
    <message>
        <source>A currency is needed, such as EUR.</source>
        <translation>Eine Währung ist erforderlich, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>The price of %1 is in %2, the order is in %3. Give a price in %3.</source>
        <translation>Der Preis von %1 ist in %2 angegeben, der Auftrag in %3. Geben Sie einen Preis in %3 an.</translation>
    </message>
    <message>
        <source>The amount is larger than 15 digits.</source>
        <translation>Der Betrag hat mehr als 15 Stellen.</translation>
    </message>
    <message>
        <source>This is no amount, or it has too many decimals.</source>
        <translation>Das ist kein Betrag, oder er hat zu viele Nachkommastellen.</translation>
    </message>
    <message>
        <source>This is no percentage.</source>
        <translation>Das ist kein Prozentsatz.</translation>
    </message>
    <message>
        <source>There is an order %1 already.</source>
        <translation>Einen Auftrag %1 gibt es bereits.</translation>
    </message>
    <message>
        <source>This text has %1 characters; %2 are possible.</source>
        <translation>Dieser Text hat %1 Zeichen; möglich sind %2.</translation>
    </message>
    <message>
        <source>%1 are more than the %2 that an order can have.</source>
        <translation>%1 sind mehr als die %2, die ein Auftrag haben kann.</translation>
    </message>
    <message>
        <source>There is too little of %1. Wanted: %2, available at %4: %3.</source>
        <translation>Von %1 ist zu wenig da. Gewünscht: %2, verfügbar in %4: %3.</translation>
    </message>
    <message>
        <source>Nothing of the order is under way.</source>
        <translation>Von diesem Auftrag ist nichts unterwegs.</translation>
    </message>
    <message>
        <source>The order has no such shipment.</source>
        <translation>Der Auftrag hat keine solche Sendung.</translation>
    </message>
    <message>
        <source>That shipment has arrived already.</source>
        <translation>Diese Sendung ist bereits eingetroffen.</translation>
    </message>
    <message>
        <source>A weight is not negative.</source>
        <translation>Ein Gewicht darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Another change was made under this id; this one was not.</source>
        <translation>Unter dieser ID wurde eine andere Änderung ausgeführt, diese hier nicht.</translation>
    </message>
    <message>
        <source>%1 may not do this: the permission “%2” is missing.</source>
        <translation>%1 darf das nicht: Die Berechtigung „%2“ fehlt.</translation>
    </message>
    <message>
        <source>The customer has no id.</source>
        <translation>Der Kunde hat keine ID.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A SKU has no blanks around it and no control characters.</source>
        <translation>Eine SKU enthält keine Steuerzeichen und weder am Anfang noch am Ende Leerzeichen.</translation>
    </message>
    <message>
        <source>No location is named.</source>
        <translation>Es ist kein Lagerort angegeben.</translation>
    </message>
    <message>
        <source>Both places are %1.</source>
        <translation>Beide Lagerorte sind %1.</translation>
    </message>
    <message>
        <source>%4 of %1 cannot be taken away: %2 are on hand at %3.</source>
        <translation>%4 von %1 können nicht entnommen werden: In %3 sind %2 vorhanden.</translation>
    </message>
    <message>
        <source>A reorder level is not negative.</source>
        <translation>Ein Meldebestand darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>There is no space left to write to. This change was not made, everything before it is kept. Free some space and try again.</source>
        <translation>Es ist kein Speicherplatz mehr frei. Diese Änderung wurde nicht ausgeführt, alles davor bleibt erhalten. Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The data may not be written: file or folder is read-only for this user. Nothing was changed. Check who owns it and its permissions.</source>
        <translation>Die Daten dürfen nicht geschrieben werden: Datei oder Ordner ist für diesen Benutzer schreibgeschützt. Es wurde nichts geändert. Prüfen Sie Eigentümer und Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The system could not read or write the data (%1). Changes already confirmed are kept, this one is not. Check the disk.</source>
        <translation>Das System konnte die Daten nicht lesen oder schreiben (%1). Bereits bestätigte Änderungen bleiben erhalten, diese nicht. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The database file cannot be opened (%1).</source>
        <translation>Die Datenbankdatei lässt sich nicht öffnen (%1).</translation>
    </message>
    <message>
        <source>Another work is writing to the data. Nothing was changed. Try again.</source>
        <translation>Ein anderer Vorgang schreibt gerade in die Daten. Es wurde nichts geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database is not what was written. The file was left as it is. Restore a backup, or bring over what can be read with “docketctl salvage”.</source>
        <translation>Die Datenbank entspricht nicht dem, was geschrieben wurde. Die Datei blieb unverändert. Stellen Sie eine Sicherung wieder her, oder übernehmen Sie mit „docketctl salvage“, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>There are no Docket data in %1.</source>
        <translation>In %1 gibt es keine Docket-Daten.</translation>
    </message>
    <message>
        <source>Another program has these data open for writing. Nothing was changed. Close it and try again.</source>
        <translation>Ein anderes Programm hat diese Daten zum Schreiben geöffnet. Es wurde nichts geändert. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>These data are protected by a passphrase.</source>
        <translation>Diese Daten sind durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>The passphrase is not the right one. Nothing was changed.</source>
        <translation>Die Passphrase ist nicht richtig. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>This is not a recovery key: a character is missing, wrong, or too many. Compare it with the one written down.</source>
        <translation>Das ist kein Wiederherstellungsschlüssel: Ein Zeichen fehlt, ist falsch oder ist zu viel. Vergleichen Sie ihn mit dem notierten.</translation>
    </message>
    <message>
        <source>This recovery key is for other data, or was replaced by a newer one. Nothing was changed.</source>
        <translation>Dieser Wiederherstellungsschlüssel gehört zu anderen Daten oder wurde durch einen neueren ersetzt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This session has no system keychain that works.</source>
        <translation>In dieser Sitzung gibt es keinen funktionierenden System-Schlüsselbund.</translation>
    </message>
    <message>
        <source>The system keychain refused access. Unlock it and try again.</source>
        <translation>Der System-Schlüsselbund hat den Zugriff verweigert. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. Answer its prompt, or unlock it, and try again.</source>
        <translation>Der System-Schlüsselbund hat nicht rechtzeitig geantwortet. Beantworten Sie seine Rückfrage oder entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The folder %1 has other files in it. They were left as they are. Choose an empty folder.</source>
        <translation>Der Ordner %1 enthält andere Dateien. Sie blieben unverändert. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>%1 is there already. It was left as it is. Choose another name.</source>
        <translation>%1 ist bereits vorhanden und blieb unverändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The data were written by a newer version of Docket. Nothing was changed. Update Docket to open them.</source>
        <translation>Die Daten wurden von einer neueren Version von Docket geschrieben. Es wurde nichts geändert. Aktualisieren Sie Docket, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The keys were written by a newer version of Docket. Update Docket to open these data.</source>
        <translation>Die Schlüssel wurden von einer neueren Version von Docket geschrieben. Aktualisieren Sie Docket, um diese Daten zu öffnen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file has no header row.</source>
        <translation>Die Datei hat keine Kopfzeile.</translation>
    </message>
    <message>
        <source>A column that is needed is not in the file: %1</source>
        <translation>Eine erforderliche Spalte fehlt in der Datei: %1</translation>
    </message>
    <message>
        <source>This cell is empty, but needed.</source>
        <translation>Diese Zelle ist leer, wird aber benötigt.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is negative.</source>
        <translation>Das ist negativ.</translation>
    </message>
    <message>
        <source>The quantity is zero.</source>
        <translation>Die Menge ist null.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the header.</source>
        <translation>Die Zeile hat mehr oder weniger Zellen als die Kopfzeile.</translation>
    </message>
    <message>
        <source>The row is the same as an earlier one.</source>
        <translation>Die Zeile ist dieselbe wie eine frühere.</translation>
    </message>
    <message>
        <source>Another row says something else.</source>
        <translation>Eine andere Zeile sagt etwas anderes.</translation>
    </message>
    <message>
        <source>The file %1 is there already and was left as it is. Name another one.</source>
        <translation>Die Datei %1 ist bereits vorhanden und wurde nicht verändert. Geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>This is more than 1; a fraction is needed, such as 0.15 for 15 %.</source>
        <translation>Das ist mehr als 1; nötig ist ein Bruchteil wie 0.15 für 15&#xa0;%.</translation>
    </message>
    <message>
        <source>This may mean thousands or decimals. Choose the decimal sign of the file.</source>
        <translation>Das kann Tausender oder Nachkommastellen meinen. Wählen Sie das Dezimalzeichen der Datei.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This is no currency code such as USD.</source>
        <translation>Das ist kein Währungskürzel wie USD.</translation>
    </message>
    <message>
        <source>There is no such currency.</source>
        <translation>Diese Währung gibt es nicht.</translation>
    </message>
    <message>
        <source>No currency is named. Name one for the whole file.</source>
        <translation>Es ist keine Währung genannt. Nennen Sie eine für die ganze Datei.</translation>
    </message>
    <message>
        <source>This is neither yes nor no (1 or 0, true or false).</source>
        <translation>Das ist weder ja noch nein (1 oder 0, true oder false).</translation>
    </message>
    <message>
        <source>This is no status known here, such as processing, completed or canceled.</source>
        <translation>Das ist kein hier bekannter Status wie processing, completed oder canceled.</translation>
    </message>
    <message>
        <source>This day is too long ago or too far ahead.</source>
        <translation>Dieser Tag liegt zu weit zurück oder zu weit voraus.</translation>
    </message>
    <message>
        <source>The date format “%1” has “%2”, which means nothing. Use yyyy, MM, dd, HH, mm, ss, zzz, AP and ZZZ, and put other text between apostrophes.</source>
        <translation>Das Datumsformat „%1“ enthält „%2“, das nichts bedeutet. Verwenden Sie yyyy, MM, dd, HH, mm, ss, zzz, AP und ZZZ und setzen Sie anderen Text zwischen Apostrophe.</translation>
    </message>
    <message>
        <source>The date format “%1” needs a year, a month and a day.</source>
        <translation>Das Datumsformat „%1“ braucht Jahr, Monat und Tag.</translation>
    </message>
    <message>
        <source>The cell has text after its closing quote; a quote inside a quoted cell is written twice.</source>
        <translation>Die Zelle hat Text hinter ihrem schließenden Anführungszeichen; innerhalb einer Zelle in Anführungszeichen wird es doppelt geschrieben.</translation>
    </message>
    <message>
        <source>The cell’s opening quote is not closed.</source>
        <translation>Das öffnende Anführungszeichen der Zelle wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The cell is very long; is a quote or a line break missing?</source>
        <translation>Die Zelle ist sehr lang; fehlt ein Anführungszeichen oder ein Zeilenumbruch?</translation>
    </message>
    <message>
        <source>The row is very long; is a quote or a line break missing?</source>
        <translation>Die Zeile ist sehr lang; fehlt ein Anführungszeichen oder ein Zeilenumbruch?</translation>
    </message>
    <message>
        <source>The row has too many cells.</source>
        <translation>Die Zeile hat zu viele Zellen.</translation>
    </message>
    <message>
        <source>The row has a zero byte, which no text has.</source>
        <translation>Die Zeile enthält ein Nullbyte, das kein Text enthält.</translation>
    </message>
    <message>
        <source>The row is not valid UTF-8. Save the file as UTF-8 and import that.</source>
        <translation>Die Zeile ist kein gültiges UTF-8. Speichern Sie die Datei als UTF-8 und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file is %1, which is not read. Save it as UTF-8 and import that.</source>
        <translation>Die Datei ist in %1, das nicht gelesen wird. Speichern Sie sie als UTF-8 und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The header row cannot be read.</source>
        <translation>Die Kopfzeile kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>An order with this number was made here, not imported. Change it with an edit.</source>
        <translation>Ein Auftrag mit dieser Nummer wurde hier angelegt und nicht importiert. Ändern Sie ihn durch Bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” is no address of a broker. Write it like amqps://broker.example.com/vhost; nothing was changed.</source>
        <translation>„%1“ ist keine Adresse eines Brokers. Schreiben Sie sie wie amqps://broker.example.com/vhost; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The password does not belong into the address, which is shown and kept in the clear. Leave it out; it has a field of its own.</source>
        <translation>Das Passwort gehört nicht in die Adresse, die angezeigt und unverschlüsselt behalten wird. Lassen Sie es weg; es hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>The name “%1” leads to no address. Nothing was sent. Check the broker&apos;s name, or the network.</source>
        <translation>Der Name „%1“ führt zu keiner Adresse. Nichts wurde gesendet. Prüfen Sie den Namen des Brokers oder das Netz.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2: the connection was refused. Nothing was sent. Check the port, and whether the broker runs.</source>
        <translation>Unter %1, Port %2 antwortet niemand: Die Verbindung wurde abgelehnt. Nichts wurde gesendet. Prüfen Sie den Port und ob der Broker läuft.</translation>
    </message>
    <message>
        <source>%1, port %2 cannot be reached: %3. Nothing was sent. Check the network and firewalls.</source>
        <translation>%1, Port %2 ist nicht erreichbar: %3. Nichts wurde gesendet. Prüfen Sie Netz und Firewalls.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by one that is trusted here. Nothing was sent, no password either. Name the file of the company&apos;s own certificates if it has them.</source>
        <translation>Das Zertifikat von %1 ist von keinem signiert, dem hier vertraut wird. Nichts wurde gesendet, auch kein Passwort. Nennen Sie die Datei mit den eigenen Zertifikaten der Firma, wenn sie welche hat.</translation>
    </message>
    <message>
        <source>The certificate of the broker is for another name than %1. Nothing was sent, no password either. Use the name in its certificate.</source>
        <translation>Das Zertifikat des Brokers gilt für einen anderen Namen als %1. Nichts wurde gesendet, auch kein Passwort. Verwenden Sie den Namen in seinem Zertifikat.</translation>
    </message>
    <message>
        <source>No TLS connection came about with %1, port %2. Nothing was sent. Check that this port speaks TLS (usually 5671).</source>
        <translation>Mit %1, Port %2 kam keine TLS-Verbindung zustande. Nichts wurde gesendet. Prüfen Sie, ob dieser Port TLS spricht (üblich ist 5671).</translation>
    </message>
    <message>
        <source>The file of trusted certificates %1 cannot be read, or has none in it. Nothing was sent.</source>
        <translation>Die Datei %1 mit vertrauenswürdigen Zertifikaten ist nicht lesbar oder enthält keine. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2 does not speak AMQP as expected. Nothing was sent. Check the port; one that wants TLS needs an address that begins with amqps://.</source>
        <translation>Was unter %1, Port %2 antwortet, spricht nicht AMQP wie erwartet. Nichts wurde gesendet. Prüfen Sie den Port; einer, der TLS will, braucht eine Adresse mit amqps://.</translation>
    </message>
    <message>
        <source>The broker does not accept the user “%1” with this password. Nothing was sent. Check both.</source>
        <translation>Der Broker nimmt den Benutzer „%1“ mit diesem Passwort nicht an. Nichts wurde gesendet. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The keychain has no password for the broker any more. Events wait; give the password again.</source>
        <translation>Der Schlüsselbund hat kein Passwort für den Broker mehr. Ereignisse warten; geben Sie das Passwort erneut ein.</translation>
    </message>
    <message>
        <source>The broker has no virtual host “%1”. Nothing was sent. Check the address, or have it made.</source>
        <translation>Der Broker hat keinen virtuellen Host „%1“. Nichts wurde gesendet. Prüfen Sie die Adresse, oder lassen Sie ihn anlegen.</translation>
    </message>
    <message>
        <source>The user “%1” may not use the virtual host “%2”. Nothing was sent. Have the broker&apos;s administrator permit it.</source>
        <translation>Der Benutzer „%1“ darf den virtuellen Host „%2“ nicht nutzen. Nichts wurde gesendet. Lassen Sie es vom Verwalter des Brokers erlauben.</translation>
    </message>
    <message>
        <source>The broker has no exchange “%1” in the virtual host “%2”. Nothing is lost: events wait. Have it made, or let Docket make it.</source>
        <translation>Der Broker hat keinen Exchange „%1“ im virtuellen Host „%2“. Nichts ist verloren: Ereignisse warten. Lassen Sie ihn anlegen, oder lassen Sie Docket das tun.</translation>
    </message>
    <message>
        <source>The broker has something else by the name of “%1”: %2. Nothing was changed.</source>
        <translation>Der Broker hat unter dem Namen „%1“ etwas anderes: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The user “%1” lacks a permission: %2. Nothing is lost: events wait. Have the broker&apos;s administrator grant it.</source>
        <translation>Dem Benutzer „%1“ fehlt ein Recht: %2. Nichts ist verloren: Ereignisse warten. Lassen Sie es vom Verwalter des Brokers geben.</translation>
    </message>
    <message>
        <source>The connection to the broker broke: %1. What it had not confirmed is kept and sent again.</source>
        <translation>Die Verbindung zum Broker brach ab: %1. Was er nicht bestätigt hatte, bleibt und wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The broker ended the connection: %1. What it had not confirmed is kept and sent again.</source>
        <translation>Der Broker hat die Verbindung beendet: %1. Was er nicht bestätigt hatte, bleibt und wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The broker gave no answer in time. What it had not confirmed is kept and sent again.</source>
        <translation>Der Broker hat nicht rechtzeitig geantwortet. Was er nicht bestätigt hatte, bleibt und wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The broker takes no messages now: %1. They stay in the queue and are sent again.</source>
        <translation>Der Broker nimmt gerade keine Nachrichten an: %1. Sie bleiben in der Warteschlange und werden erneut gesendet.</translation>
    </message>
    <message>
        <source>No queue is bound for this event. It is kept and sent again.</source>
        <translation>Für dieses Ereignis ist keine Warteschlange gebunden. Es bleibt und wird erneut gesendet.</translation>
    </message>
    <message>
        <source>A queue of the broker did not take this event; it is probably full. It is kept and sent again.</source>
        <translation>Eine Warteschlange des Brokers hat dieses Ereignis nicht angenommen; wahrscheinlich ist sie voll. Es bleibt und wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The broker can never take this event; it is probably too large. It is kept: send it again when the broker&apos;s limits have changed, or discard it.</source>
        <translation>Der Broker kann dieses Ereignis nie annehmen; wahrscheinlich ist es zu groß. Es bleibt: Senden Sie es erneut, wenn die Grenzen des Brokers geändert sind, oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>The broker failed over this event. It is kept.</source>
        <translation>Der Broker ist an diesem Ereignis gescheitert. Es bleibt.</translation>
    </message>
    <message>
        <source>The hub cannot be reached, or the connection broke (%1).</source>
        <translation>Der Hub ist nicht erreichbar, oder die Verbindung brach ab (%1).</translation>
    </message>
    <message>
        <source>The hub did not answer in time.</source>
        <translation>Der Hub hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The hub could not prove who it is (%1). Nothing was sent. Check its address and certificate.</source>
        <translation>Der Hub konnte sich nicht ausweisen (%1). Es wurde nichts gesendet. Prüfen Sie Adresse und Zertifikat.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer was too long and was thrown away.</source>
        <translation>Die Antwort des Hubs war zu lang und wurde verworfen.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Check the address, and whether both are of versions that fit.</source>
        <translation>Die Antwort war nicht zu verstehen. Prüfen Sie die Adresse, und ob beide Versionen zusammenpassen.</translation>
    </message>
    <message>
        <source>The hub failed lately and is left alone; it is tried again in %1 seconds.</source>
        <translation>Der Hub war zuletzt gestört und wird vorerst nicht angesprochen; neuer Versuch in %1 Sekunden.</translation>
    </message>
    <message>
        <source>The hub failed (status %1).</source>
        <translation>Der Hub meldet einen Fehler (Status %1).</translation>
    </message>
    <message>
        <source>The hub did not accept the call (status %1).</source>
        <translation>Der Hub hat den Aufruf nicht angenommen (Status %1).</translation>
    </message>
    <message>
        <source>Nothing is sent while working offline.</source>
        <translation>Im Offline-Betrieb wird nichts gesendet.</translation>
    </message>
    <message>
        <source>A part of the hub&apos;s orders did not come as it was sent. Nothing of it was kept; it is fetched again.</source>
        <translation>Ein Teil der Aufträge des Hubs kam nicht so an, wie er gesendet wurde. Nichts davon wurde behalten; er wird noch einmal geholt.</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>E-Mail-Adresse oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>This account is locked. An administrator of the hub can open it.</source>
        <translation>Dieses Konto ist gesperrt. Wer den Hub verwaltet, kann es entsperren.</translation>
    </message>
    <message>
        <source>The hub ended this session. What waits to be sent is kept. Sign in again; when that is refused, ask an administrator.</source>
        <translation>Der Hub hat diese Sitzung beendet. Was auf das Senden wartet, bleibt erhalten. Melden Sie sich neu an; wird das abgelehnt, fragen Sie, wer den Hub verwaltet.</translation>
    </message>
    <message>
        <source>Nobody is signed in to the hub. What waits to be sent is kept.</source>
        <translation>Niemand ist am Hub angemeldet. Was auf das Senden wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The hub has not been reached for three days. What waits to be sent is kept. Sign in again to go on working.</source>
        <translation>Der Hub war seit drei Tagen nicht erreichbar. Was auf das Senden wartet, bleibt erhalten. Melden Sie sich neu an, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little.</source>
        <translation>Zu viele Versuche. Warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>This version of Docket is too old for the hub. What waits to be sent is kept. Update Docket.</source>
        <translation>Diese Version von Docket ist für den Hub zu alt. Was auf das Senden wartet, bleibt erhalten. Aktualisieren Sie Docket.</translation>
    </message>
    <message>
        <source>The hub&apos;s orders are not all here yet. Nothing was changed. Wait until the first fetching has come to its end.</source>
        <translation>Die Aufträge des Hubs sind noch nicht alle hier. Es wurde nichts geändert. Warten Sie, bis der erste Abruf abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The conflict is settled already. Nothing was changed.</source>
        <translation>Der Konflikt ist bereits geklärt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The change was sent, and may be at the hub already. It cannot be taken back here. Change the order again instead.</source>
        <translation>Die Änderung wurde gesendet und ist vielleicht schon beim Hub. Hier lässt sie sich nicht zurücknehmen. Ändern Sie den Auftrag stattdessen noch einmal.</translation>
    </message>
    <message>
        <source>The change does not wait any more. Nothing was changed.</source>
        <translation>Die Änderung wartet nicht mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The history of %1 was put away at the hub, so orders of that month cannot be changed. An administrator of its database can attach it again.</source>
        <translation>Die Historie von %1 wurde am Hub ausgelagert, daher lassen sich Aufträge dieses Monats nicht ändern. Wer die Datenbank des Hubs verwaltet, kann sie wieder anhängen.</translation>
    </message>
</context>
<context>
    <name>docket::Events</name>
    <message>
        <source>Order placed</source>
        <translation>Auftrag aufgegeben</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Auftrag geändert</translation>
    </message>
    <message>
        <source>Order shipped</source>
        <translation>Auftrag versendet</translation>
    </message>
    <message>
        <source>Order delivered</source>
        <translation>Auftrag zugestellt</translation>
    </message>
    <message>
        <source>Order canceled</source>
        <translation>Auftrag storniert</translation>
    </message>
    <message>
        <source>Stock reserved</source>
        <translation>Bestand reserviert</translation>
    </message>
    <message>
        <source>Stock released</source>
        <translation>Bestand freigegeben</translation>
    </message>
    <message>
        <source>Stock changed</source>
        <translation>Bestand geändert</translation>
    </message>
    <message>
        <source>Customer saved</source>
        <translation>Kunde gespeichert</translation>
    </message>
    <message>
        <source>Product saved</source>
        <translation>Artikel gespeichert</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Tried again later</source>
        <translation>Wird erneut versucht</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>The broker cannot be reached</source>
        <translation>Der Broker ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>docket::QueryErrors</name>
    <message>
        <source>A query has at most %1 characters; everything from here on is too much.</source>
        <translation>Eine Suchanfrage hat höchstens %1 Zeichen; alles ab hier ist zu viel.</translation>
    </message>
    <message>
        <source>A query has at most %1 words and values.</source>
        <translation>Eine Suchanfrage hat höchstens %1 Wörter und Werte.</translation>
    </message>
    <message>
        <source>Groups and minus signs may stand in each other %1 deep at most.</source>
        <translation>Gruppen und Minuszeichen dürfen höchstens %1-fach ineinander stehen.</translation>
    </message>
    <message>
        <source>The quote that begins here does not end. Add a closing quote.</source>
        <translation>Das Anführungszeichen, das hier beginnt, wird nicht geschlossen. Ergänzen Sie das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>The group that begins here does not end. Add a “)”.</source>
        <translation>Die Gruppe, die hier beginnt, wird nicht geschlossen. Ergänzen Sie „)“.</translation>
    </message>
    <message>
        <source>This “)” closes nothing. Remove it, or open a group with “(”.</source>
        <translation>Diese „)“ schließt nichts. Entfernen Sie sie, oder beginnen Sie eine Gruppe mit „(“.</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses. Write something, or remove them.</source>
        <translation>Zwischen diesen Klammern steht nichts. Schreiben Sie etwas hinein, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Something to look for is missing here. Add it, or put the word into quotes.</source>
        <translation>Hier fehlt etwas, wonach gesucht werden soll. Ergänzen Sie es, oder setzen Sie das Wort in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no letter or digit to look for here.</source>
        <translation>Hier steht kein Buchstabe und keine Ziffer, wonach gesucht werden kann.</translation>
    </message>
    <message>
        <source>To exclude something, write “-” right before it. To look for the word, write “&quot;not&quot;”.</source>
        <translation>Um etwas auszuschließen, schreiben Sie „-“ direkt davor. Um nach dem Wort zu suchen, schreiben Sie „&quot;not&quot;“.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Put the text into quotes to look for it as words.</source>
        <translation>Ein Feld „%1“ gibt es nicht. Setzen Sie den Text in Anführungszeichen, um nach den Wörtern zu suchen.</translation>
    </message>
    <message>
        <source>A field stands before “:”, “=”, “&lt;” and “&gt;”, as in total&gt;100.</source>
        <translation>Vor „:“, „=“, „&lt;“ und „&gt;“ steht ein Feld, wie in total&gt;100.</translation>
    </message>
    <message>
        <source>A value stands right after “%1:”, without a blank.</source>
        <translation>Ein Wert steht direkt hinter „%1:“, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 is compared with one value only.</source>
        <translation>%1 wird nur mit einem einzigen Wert verglichen.</translation>
    </message>
    <message>
        <source>%1 has no greater and less. Write “%1:” before the value.</source>
        <translation>Für %1 gibt es kein Größer und Kleiner. Schreiben Sie „%1:“ vor den Wert.</translation>
    </message>
    <message>
        <source>%1 has no ranges.</source>
        <translation>Für %1 gibt es keine Bereiche.</translation>
    </message>
    <message>
        <source>“*” stands at the end of a word only, for its beginning.</source>
        <translation>„*“ steht nur am Ende eines Wortes und steht für dessen Anfang.</translation>
    </message>
    <message>
        <source>No order has the status “%1”.</source>
        <translation>Kein Auftrag hat den Status „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a currency&apos;s code, such as EUR.</source>
        <translation>„%1“ ist kein Währungscode wie EUR.</translation>
    </message>
    <message>
        <source>%2 is yes or no.</source>
        <translation>%2 ist yes oder no.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 100 or 1000.50, with a currency behind it or none.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie ihn wie 100 oder 1000.50, mit oder ohne Währung dahinter.</translation>
    </message>
    <message>
        <source>“%1” may be one amount or two. Write one as 1000.50, without grouping, and two as %2:100 or %2:200.</source>
        <translation>„%1“ kann ein Betrag oder zwei sein. Schreiben Sie einen als 1000.50, ohne Tausendertrennung, und zwei als %2:100 or %2:200.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2026-03-01, 2026-03, 2026, today, last-week or 7d.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie 2026-03-01, 2026-03, 2026, today, last-week oder 7d.</translation>
    </message>
    <message>
        <source>%2 is a day without a time of day.</source>
        <translation>%2 ist ein Tag ohne Uhrzeit.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins, so no order is in it.</source>
        <translation>„%1“ endet, bevor es beginnt, also liegt kein Auftrag darin.</translation>
    </message>
</context>
<context>
    <name>docket::console::Console</name>
    <message>
        <source>The folder with the data</source>
        <translation>Der Ordner mit den Daten</translation>
    </message>
</context>
<context>
    <name>docket::console::ShopScreens</name>
    <message>
        <source>An import, an export, a backup or a change of many orders is still under way. Do that again within ten seconds to stop it; what is done by then stays.</source>
        <translation>Ein Import, ein Export, eine Sicherung oder eine Änderung vieler Aufträge läuft noch. Wiederholen Sie das innerhalb von zehn Sekunden, um sie abzubrechen; was bis dahin erledigt ist, bleibt.</translation>
    </message>
    <message>
        <source>Docket</source>
        <translation>Docket</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Anderen Ordner öffnen…</translation>
    </message>
    <message>
        <source>Another shop, or a copy of another hub&apos;s, in a window of its own</source>
        <translation>Ein anderer Shop, oder eine Kopie von dem eines anderen Hubs, in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>The folder with the data</source>
        <translation>Der Ordner mit den Daten</translation>
    </message>
    <message>
        <source>No further window could be opened. This one goes on as it is.</source>
        <translation>Es ließ sich kein weiteres Fenster öffnen. Dieses bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>docket::models::BulkResultModel</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>docket::models::ConflictModel</name>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>docket::models::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>docket::models::CustomerOrdersModel</name>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>docket::models::EventWords</name>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Required on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Order placed for %1.</source>
        <translation>Auftrag aufgegeben für %1.</translation>
    </message>
    <message>
        <source>Order placed for %1, from %2.</source>
        <translation>Auftrag aufgegeben für %1, aus %2.</translation>
    </message>
    <message>
        <source>Line added</source>
        <translation>Position hinzugefügt</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Position entfernt</translation>
    </message>
    <message>
        <source>product</source>
        <comment>of an order line</comment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>name</source>
        <comment>of an order line</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>quantity</source>
        <comment>of an order line</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <comment>of an order line</comment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>discount</source>
        <comment>of an order line</comment>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>tax rate</source>
        <comment>of an order line</comment>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>location</source>
        <comment>of an order line</comment>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>canceled</source>
        <comment>quantity of an order line</comment>
        <translation>storniert</translation>
    </message>
    <message>
        <source>net</source>
        <comment>of an order line</comment>
        <translation>netto</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Reason for canceling</source>
        <translation>Stornierungsgrund</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Hold released.</source>
        <translation>Sperre aufgehoben.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Notiz hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) canceled.</source>
        <translation>
            <numerusform>%n Stück storniert.</numerusform>
            <numerusform>%n Stück storniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order reinstated.</source>
        <translation>Auftrag wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Tags changed.</source>
        <translation>Schlagwörter geändert.</translation>
    </message>
    <message>
        <source>Order edited.</source>
        <translation>Auftrag bearbeitet.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped; nothing is open any more.</source>
        <translation>Versendet; nichts ist mehr offen.</translation>
    </message>
    <message>
        <source>Shipped in part.</source>
        <translation>Teilweise versendet.</translation>
    </message>
    <message>
        <source>Everything is delivered.</source>
        <translation>Alles ist zugestellt.</translation>
    </message>
    <message>
        <source>Order canceled.</source>
        <translation>Auftrag storniert.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Stock reserved.</source>
        <translation>Bestand reserviert.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Reserved stock released.</source>
        <translation>Reservierter Bestand freigegeben.</translation>
    </message>
    <message>
        <source>%1 at %2, on hand</source>
        <translation>%1 in %2, vorhanden</translation>
    </message>
    <message>
        <source>Stock changed.</source>
        <translation>Bestand geändert.</translation>
    </message>
    <message>
        <source>Customer %1 changed.</source>
        <translation>Kunde %1 geändert.</translation>
    </message>
    <message>
        <source>Customer %1 added.</source>
        <translation>Kunde %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Product %1 changed.</source>
        <translation>Artikel %1 geändert.</translation>
    </message>
    <message>
        <source>Product %1 added.</source>
        <translation>Artikel %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>a line that is not there any more</source>
        <translation>eine nicht mehr vorhandene Position</translation>
    </message>
    <message>
        <source>%1 × %2 at %3</source>
        <comment>quantity, product, price</comment>
        <translation>%1 × %2 zu %3</translation>
    </message>
    <message>
        <source>%1, %2 off</source>
        <translation>%1, %2 Rabatt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and product</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>A shipment was delivered.</source>
        <translation>Eine Sendung wurde zugestellt.</translation>
    </message>
    <message>
        <source>Shipment %1 was delivered.</source>
        <translation>Sendung %1 wurde zugestellt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>docket::models::Formats</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, in Qt&apos;s date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Teilweise versendet</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
</context>
<context>
    <name>docket::models::HubText</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Holt Daten</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Offline-Betrieb</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Disturbed</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>synced %1 s ago</source>
        <translation>vor %1 s abgeglichen</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>abgeglichen %1</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>nächster Versuch in %1 s</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the shop at %1.</source>
        <translation>Eine Kopie des Shops unter %1.</translation>
    </message>
    <message>
        <source>You can work on: what you do is kept here, and is sent when the hub can be reached.</source>
        <translation>Sie können weiterarbeiten: Was Sie tun, bleibt hier erhalten und wird gesendet, sobald der Hub erreichbar ist.</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Auftrag aufgegeben</translation>
    </message>
    <message>
        <source>Order edited</source>
        <translation>Auftrag bearbeitet</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Tags set</source>
        <translation>Schlagwörter gesetzt</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Order canceled</source>
        <translation>Auftrag storniert</translation>
    </message>
    <message>
        <source>Lines canceled</source>
        <translation>Positionen storniert</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>Wieder aufgenommen</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Customer saved</source>
        <translation>Kunde gespeichert</translation>
    </message>
    <message>
        <source>Product saved</source>
        <translation>Artikel gespeichert</translation>
    </message>
    <message>
        <source>Stock counted or adjusted</source>
        <translation>Bestand gezählt oder angepasst</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Taken by the hub</source>
        <translation>Vom Hub übernommen</translation>
    </message>
    <message numerus="yes">
        <source>The hub failed at it %n time(s)</source>
        <translation>
            <numerusform>Der Hub scheiterte daran %n-mal</numerusform>
            <numerusform>Der Hub scheiterte daran %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Gesendet, noch keine Antwort</translation>
    </message>
    <message>
        <source>Set differently by somebody else</source>
        <translation>Von jemand anderem anders gesetzt</translation>
    </message>
    <message>
        <source>Left the house, but does not fit any more</source>
        <translation>Ist unterwegs, passt aber nicht mehr</translation>
    </message>
    <message>
        <source>Refused by the hub</source>
        <translation>Vom Hub abgelehnt</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Required on</source>
        <translation>Gewünscht am</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Ausgelaufen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>%1: next try in %2 s</source>
        <translation>%1: nächster Versuch in %2 s</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>inventory</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>docket::models::MovementModel</name>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgelagert</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Order or reason</source>
        <translation>Auftrag/Grund</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>docket::models::OrderCells</name>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) wait for stock</source>
        <translation>
            <numerusform>%n Stück wartet auf Bestand</numerusform>
            <numerusform>%n Stück warten auf Bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>This order could not be read</source>
        <translation>Dieser Auftrag konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Its document in the database cannot be read. Other orders are not touched by this. Check the data with “docketctl verify”.</source>
        <translation>Sein Dokument in der Datenbank ist nicht lesbar. Andere Aufträge sind davon nicht betroffen. Prüfen Sie die Daten mit „docketctl verify“.</translation>
    </message>
    <message>
        <source>Overdue: was required by %1</source>
        <translation>Überfällig: Wunschtermin war %1</translation>
    </message>
    <message>
        <source>Changed here and at the hub: see the sync center</source>
        <translation>Hier und am Hub geändert: siehe Abgleich</translation>
    </message>
    <message>
        <source>Waits to be sent to the hub</source>
        <translation>Wartet auf das Senden an den Hub</translation>
    </message>
</context>
<context>
    <name>docket::models::OrderColumn</name>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>docket::models::OrderLinesModel</name>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Backordered</source>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>a discount in percent</comment>
        <translation>%1 Rabatt</translation>
    </message>
    <message>
        <source>%1 tax</source>
        <comment>a tax rate in percent</comment>
        <translation>%1 Steuer</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a stock location</comment>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>All shipped</source>
        <translation>Alles versendet</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <translation>%1 versendet</translation>
    </message>
    <message>
        <source>All canceled</source>
        <translation>Alles storniert</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>%1 storniert</translation>
    </message>
    <message>
        <source>%1 backordered</source>
        <translation>%1 im Rückstand</translation>
    </message>
    <message>
        <source>%1 backordered (%2 in stock)</source>
        <translation>%1 im Rückstand (%2 auf Lager)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and product</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Netto %1</translation>
    </message>
</context>
<context>
    <name>docket::models::OrderTableModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>docket::models::OrderViews</name>
    <message>
        <source>All orders</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Placed today</source>
        <translation>Heute aufgegeben</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Teilweise versendet</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>%1, %2 orders</source>
        <translation>%1, %2 Aufträge</translation>
    </message>
    <message>
        <source>Open over a week</source>
        <translation>Über eine Woche offen</translation>
    </message>
</context>
<context>
    <name>docket::models::OutboxModel</name>
    <message>
        <source>Waits for an earlier event of the same order.</source>
        <translation>Wartet auf ein früheres Ereignis desselben Auftrags.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>docket::models::ProductFinder</name>
    <message>
        <source>Stock as of its last change, %1</source>
        <translation>Bestand nach letzter Änderung, %1</translation>
    </message>
    <message>
        <source>discontinued, %1 left</source>
        <translation>ausgelaufen, noch %1</translation>
    </message>
    <message>
        <source>stock not counted</source>
        <translation>Bestand nicht gezählt</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>%1 available, %2 elsewhere</source>
        <translation>%1 verfügbar, %2 an anderen Orten</translation>
    </message>
</context>
<context>
    <name>docket::models::ProductListModel</name>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Ausgelaufen</translation>
    </message>
    <message>
        <source>%1 on hand, %2 available</source>
        <translation>%1 vorhanden, %2 verfügbar</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Bestand niedrig</translation>
    </message>
</context>
<context>
    <name>docket::models::ShortReason</name>
    <message>
        <source>on hold already</source>
        <translation>bereits gesperrt</translation>
    </message>
    <message>
        <source>not on hold</source>
        <translation>nicht gesperrt</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>canceled already</source>
        <translation>bereits storniert</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>not canceled</source>
        <translation>nicht storniert</translation>
    </message>
    <message>
        <source>everything shipped or canceled</source>
        <translation>alles versendet oder storniert</translation>
    </message>
    <message>
        <source>delivered already</source>
        <translation>bereits zugestellt</translation>
    </message>
    <message>
        <source>too little stock</source>
        <translation>zu wenig Bestand</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>docket::models::StockLevelModel</name>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
</context>
<context>
    <name>docket::models::TimelineModel</name>
    <message>
        <source>arrived %1</source>
        <translation>eingetroffen %1</translation>
    </message>
</context>
<context>
    <name>docket::models::WaitingModel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>docket::models::Warnings</name>
    <message numerus="yes">
        <source>Possible duplicate: the same items were ordered within 24 hours in %n other open order(s): %1.</source>
        <translation>
            <numerusform>Mögliches Duplikat: Dieselben Artikel wurden innerhalb von 24 Stunden in %n weiterem offenen Auftrag bestellt: %1.</numerusform>
            <numerusform>Mögliches Duplikat: Dieselben Artikel wurden innerhalb von 24 Stunden in %n weiteren offenen Aufträgen bestellt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual address: nothing was ever sent to this customer there.</source>
        <translation>Ungewöhnliche Adresse: Diesem Kunden wurde noch nie etwas dorthin gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer on hold: %1.</source>
        <translation>
            <numerusform>%n weiterer Auftrag dieses Kunden gesperrt: %1.</numerusform>
            <numerusform>%n weitere Aufträge dieses Kunden gesperrt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer overdue: %1.</source>
        <translation>
            <numerusform>%n weiterer Auftrag dieses Kunden überfällig: %1.</numerusform>
            <numerusform>%n weitere Aufträge dieses Kunden überfällig: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::AboutBox</name>
    <message>
        <source>Docket %1</source>
        <translation>Docket %1</translation>
    </message>
    <message>
        <source>Order management on the desktop: fast, encrypted, and at work without a network.</source>
        <translation>Auftragsverwaltung für den Desktop: schnell, verschlüsselt und auch ohne Netzwerk einsatzbereit.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Icons: Lucide (ISC License).</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder höher. Ohne jede Gewährleistung. Symbole: Lucide (ISC-Lizenz).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>docket::ui::ActionButtons</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>docket::ui::AddressBox</name>
    <message>
        <source>Address %1, for new orders</source>
        <translation>Adresse %1, für neue Aufträge</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Move address %1 up</source>
        <translation>Adresse %1 nach oben verschieben</translation>
    </message>
    <message>
        <source>Move address %1 down</source>
        <translation>Adresse %1 nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove address %1</source>
        <translation>Adresse %1 entfernen</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>docket::ui::AddressSection</name>
    <message>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Address to ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>Adresse bearbeiten</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>docket::ui::AddressesEditor</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
</context>
<context>
    <name>docket::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Zeilenhöhe</translation>
    </message>
</context>
<context>
    <name>docket::ui::BulkPanel</name>
    <message numerus="yes">
        <source>%n order(s) are as before.</source>
        <translation>
            <numerusform>%n Auftrag ist wie zuvor.</numerusform>
            <numerusform>%n Aufträge sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back and stay as they are: %1.</source>
        <translation>
            <numerusform>%n konnte nicht rückgängig gemacht werden und bleibt unverändert: %1.</numerusform>
            <numerusform>%n konnten nicht rückgängig gemacht werden und bleiben unverändert: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 orders are selected; at most %2 can be changed at once. Narrow the selection first.</source>
        <translation>%1 Aufträge sind ausgewählt; höchstens %2 können auf einmal geändert werden. Grenzen Sie zuerst die Auswahl ein.</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>Geben Sie ein Schlagwort an.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
    <message numerus="yes">
        <source>Undo reaches %n of them.</source>
        <translation>
            <numerusform>Davon lässt sich %n rückgängig machen.</numerusform>
            <numerusform>Davon lassen sich %n rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) selected. Nothing is changed before you have seen what is possible.</source>
        <translation>
            <numerusform>%n Auftrag ausgewählt. Es wird nichts geändert, bevor Sie gesehen haben, was möglich ist.</numerusform>
            <numerusform>%n Aufträge ausgewählt. Es wird nichts geändert, bevor Sie gesehen haben, was möglich ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is possible…</source>
        <translation>Es wird geprüft, was möglich ist…</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot: %1.</source>
        <translation>
            <numerusform>Bei %n nicht möglich: %1.</numerusform>
            <numerusform>Bei %n nicht möglich: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need no change.</source>
        <translation>
            <numerusform>%n braucht keine Änderung.</numerusform>
            <numerusform>%n brauchen keine Änderung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <translation>
            <numerusform>%n wurde nicht begonnen.</numerusform>
            <numerusform>%n wurden nicht begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Where a part has shipped or was canceled before, this cannot be taken back.</source>
        <translation>Wo bereits ein Teil versendet oder storniert wurde, lässt sich das nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas</source>
        <translation>Hinzuzufügende Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Tags to remove, separated by commas</source>
        <translation>Zu entfernende Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Only what cannot be done</source>
        <translation>Nur was nicht möglich ist</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>docket::ui::BulkWords</name>
    <message>
        <source>Hold orders</source>
        <translation>Aufträge sperren</translation>
    </message>
    <message>
        <source>Release orders</source>
        <translation>Aufträge freigeben</translation>
    </message>
    <message>
        <source>Ship orders</source>
        <translation>Aufträge versenden</translation>
    </message>
    <message>
        <source>Mark orders as delivered</source>
        <translation>Aufträge als zugestellt markieren</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Aufträge stornieren</translation>
    </message>
    <message>
        <source>Tag orders</source>
        <translation>Aufträge verschlagworten</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be held.</source>
        <translation>
            <numerusform>%n Auftrag kann gesperrt werden.</numerusform>
            <numerusform>%n Aufträge können gesperrt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be released.</source>
        <translation>
            <numerusform>%n Auftrag kann freigegeben werden.</numerusform>
            <numerusform>%n Aufträge können freigegeben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be shipped.</source>
        <translation>
            <numerusform>%n Auftrag kann versendet werden.</numerusform>
            <numerusform>%n Aufträge können versendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be marked as delivered.</source>
        <translation>
            <numerusform>%n Auftrag kann als zugestellt markiert werden.</numerusform>
            <numerusform>%n Aufträge können als zugestellt markiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be canceled.</source>
        <translation>
            <numerusform>%n Auftrag kann storniert werden.</numerusform>
            <numerusform>%n Aufträge können storniert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can get these tags.</source>
        <translation>
            <numerusform>%n Auftrag kann diese Schlagwörter erhalten.</numerusform>
            <numerusform>%n Aufträge können diese Schlagwörter erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %n order(s)</source>
        <translation>
            <numerusform>%n Auftrag sperren</numerusform>
            <numerusform>%n Aufträge sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n order(s)</source>
        <translation>
            <numerusform>%n Auftrag freigeben</numerusform>
            <numerusform>%n Aufträge freigeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %n order(s)</source>
        <translation>
            <numerusform>%n Auftrag versenden</numerusform>
            <numerusform>%n Aufträge versenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n order(s)</source>
        <translation>
            <numerusform>%n Auftrag markieren</numerusform>
            <numerusform>%n Aufträge markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>%n Auftrag stornieren</numerusform>
            <numerusform>%n Aufträge stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n order(s)</source>
        <translation>
            <numerusform>%n Auftrag verschlagworten</numerusform>
            <numerusform>%n Aufträge verschlagworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) put on hold.</source>
        <translation>
            <numerusform>%n Auftrag gesperrt.</numerusform>
            <numerusform>%n Aufträge gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) released.</source>
        <translation>
            <numerusform>%n Auftrag freigegeben.</numerusform>
            <numerusform>%n Aufträge freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) shipped.</source>
        <translation>
            <numerusform>%n Auftrag versendet.</numerusform>
            <numerusform>%n Aufträge versendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked as delivered.</source>
        <translation>
            <numerusform>%n Auftrag als zugestellt markiert.</numerusform>
            <numerusform>%n Aufträge als zugestellt markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) canceled.</source>
        <translation>
            <numerusform>%n Auftrag storniert.</numerusform>
            <numerusform>%n Aufträge storniert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) tagged.</source>
        <translation>
            <numerusform>%n Auftrag verschlagwortet.</numerusform>
            <numerusform>%n Aufträge verschlagwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::CancelPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Everything that is still open</source>
        <translation>Alles, was noch offen ist</translation>
    </message>
    <message>
        <source>Chosen lines</source>
        <translation>Ausgewählte Positionen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <comment>the button that does it</comment>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>Cancel (Ctrl+Enter)</source>
        <translation>Stornieren (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Nothing of this order is open.</source>
        <translation>An diesem Auftrag ist nichts offen.</translation>
    </message>
    <message>
        <source>Cancel lines</source>
        <comment>the button that does it</comment>
        <translation>Positionen stornieren</translation>
    </message>
</context>
<context>
    <name>docket::ui::CatalogueList</name>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
</context>
<context>
    <name>docket::ui::CataloguePage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChangeWords</name>
    <message>
        <source>Order %1 is on hold.</source>
        <translation>Auftrag %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Order %1 is released.</source>
        <translation>Auftrag %1 ist freigegeben.</translation>
    </message>
    <message>
        <source>Order %1 has new tags.</source>
        <translation>Auftrag %1 hat neue Schlagwörter.</translation>
    </message>
    <message>
        <source>Note added to order %1.</source>
        <translation>Notiz zu Auftrag %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Order %1 is canceled.</source>
        <translation>Auftrag %1 ist storniert.</translation>
    </message>
    <message>
        <source>Lines of order %1 are canceled.</source>
        <translation>Positionen von Auftrag %1 sind storniert.</translation>
    </message>
    <message>
        <source>Order %1 is reinstated.</source>
        <translation>Auftrag %1 ist wieder aufgenommen.</translation>
    </message>
    <message>
        <source>A shipment of order %1 is delivered.</source>
        <translation>Eine Sendung von Auftrag %1 ist zugestellt.</translation>
    </message>
    <message>
        <source>Order %1 is changed.</source>
        <translation>Auftrag %1 ist geändert.</translation>
    </message>
    <message>
        <source>Order %1 is released in %2 seconds.</source>
        <translation>Auftrag %1 wird in %2 Sekunden freigegeben.</translation>
    </message>
    <message>
        <source>What is open of order %1 is canceled in %2 seconds.</source>
        <translation>Was von Auftrag %1 offen ist, wird in %2 Sekunden storniert.</translation>
    </message>
    <message>
        <source>Lines of order %1 are canceled in %2 seconds.</source>
        <translation>Positionen von Auftrag %1 werden in %2 Sekunden storniert.</translation>
    </message>
    <message>
        <source>Order %1 ships in %2 seconds.</source>
        <translation>Auftrag %1 wird in %2 Sekunden versendet.</translation>
    </message>
    <message>
        <source>Order %1 counts as delivered in %2 seconds.</source>
        <translation>Auftrag %1 gilt in %2 Sekunden als zugestellt.</translation>
    </message>
    <message>
        <source>Order %1 changes in %2 seconds.</source>
        <translation>Auftrag %1 wird in %2 Sekunden geändert.</translation>
    </message>
    <message>
        <source>Order %1 is no longer on hold.</source>
        <translation>Auftrag %1 ist nicht mehr gesperrt.</translation>
    </message>
    <message>
        <source>Order %1 is on hold as before.</source>
        <translation>Auftrag %1 ist wie zuvor gesperrt.</translation>
    </message>
    <message>
        <source>Order %1 has its former tags again.</source>
        <translation>Auftrag %1 hat wieder seine früheren Schlagwörter.</translation>
    </message>
    <message>
        <source>Order %1 is not canceled.</source>
        <translation>Auftrag %1 ist nicht storniert.</translation>
    </message>
    <message>
        <source>No lines of order %1 were canceled.</source>
        <translation>Von Auftrag %1 wurden keine Positionen storniert.</translation>
    </message>
    <message>
        <source>Order %1 is canceled as before.</source>
        <translation>Auftrag %1 ist wie zuvor storniert.</translation>
    </message>
    <message>
        <source>Order %1 was not shipped.</source>
        <translation>Auftrag %1 wurde nicht versendet.</translation>
    </message>
    <message>
        <source>Order %1 does not count as delivered.</source>
        <translation>Auftrag %1 gilt nicht als zugestellt.</translation>
    </message>
    <message>
        <source>Order %1 is as before.</source>
        <translation>Auftrag %1 ist wie zuvor.</translation>
    </message>
    <message>
        <source>Order %1 stays on hold. %2</source>
        <translation>Auftrag %1 bleibt gesperrt. %2</translation>
    </message>
    <message>
        <source>Order %1 stays released. %2</source>
        <translation>Auftrag %1 bleibt freigegeben. %2</translation>
    </message>
    <message>
        <source>Order %1 keeps its new tags. %2</source>
        <translation>Auftrag %1 behält seine neuen Schlagwörter. %2</translation>
    </message>
    <message>
        <source>Order %1 stays canceled. %2 It can be reinstated by hand, with a backorder for what is missing.</source>
        <translation>Auftrag %1 bleibt storniert. %2 Er kann von Hand wieder aufgenommen werden, mit einem Rückstand für das, was fehlt.</translation>
    </message>
    <message>
        <source>Order %1 stays reinstated. %2</source>
        <translation>Auftrag %1 bleibt wieder aufgenommen. %2</translation>
    </message>
    <message>
        <source>Order %1 stays changed. %2</source>
        <translation>Auftrag %1 bleibt geändert. %2</translation>
    </message>
    <message>
        <source>Order %1 was not shipped; nothing of it changed. %2</source>
        <translation>Auftrag %1 wurde nicht versendet; nichts daran hat sich geändert. %2</translation>
    </message>
    <message>
        <source>Order %1 was not delivered; nothing of it changed. %2</source>
        <translation>Auftrag %1 wurde nicht zugestellt; nichts daran hat sich geändert. %2</translation>
    </message>
    <message>
        <source>No lines of order %1 were canceled. %2</source>
        <translation>Von Auftrag %1 wurden keine Positionen storniert. %2</translation>
    </message>
    <message>
        <source>Order %1 was not canceled; nothing of it changed. %2</source>
        <translation>Auftrag %1 wurde nicht storniert; nichts daran hat sich geändert. %2</translation>
    </message>
    <message>
        <source>Order %1 was not changed. %2</source>
        <translation>Auftrag %1 wurde nicht geändert. %2</translation>
    </message>
    <message>
        <source>Order %1 was like that already.</source>
        <translation>Auftrag %1 war bereits so.</translation>
    </message>
    <message>
        <source>Will be released in a moment; until then this can be undone.</source>
        <translation>Wird gleich freigegeben; bis dahin lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>What is open will be canceled in a moment; until then this can be undone.</source>
        <translation>Was offen ist, wird gleich storniert; bis dahin lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Lines will be canceled in a moment; until then this can be undone.</source>
        <translation>Positionen werden gleich storniert; bis dahin lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Will be shipped in a moment; until then this can be undone.</source>
        <translation>Wird gleich versendet; bis dahin lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Will count as delivered in a moment; until then this can be undone.</source>
        <translation>Gilt gleich als zugestellt; bis dahin lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Will be changed in a moment; until then this can be undone.</source>
        <translation>Wird gleich geändert; bis dahin lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>A shipment of order %1 is on its way.</source>
        <translation>Eine Sendung von Auftrag %1 ist unterwegs.</translation>
    </message>
</context>
<context>
    <name>docket::ui::CommandPalette</name>
    <message>
        <source>Type an action, an order number, a customer or a product</source>
        <translation>Aktion, Auftragsnummer, Kunde oder Artikel eingeben</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Actions and what was found</source>
        <translation>Aktionen und Gefundenes</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to go · Esc to close</source>
        <translation>↑ ↓ zum Auswählen · Eingabe zum Öffnen · Esc zum Schließen</translation>
    </message>
    <message>
        <source>Go to order %1</source>
        <translation>Zu Auftrag %1 gehen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Find orders: %1</source>
        <translation>Aufträge suchen: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::CompletionDelegate</name>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Placed, shipped, delivered, canceled …</source>
        <translation>placed, shipped, delivered, canceled…</translation>
    </message>
    <message>
        <source>Yes, no, or a word of the reason</source>
        <translation>yes, no oder ein Wort des Grundes</translation>
    </message>
    <message>
        <source>Name or company</source>
        <translation>Name oder Firma</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Product by its SKU</source>
        <translation>Artikel nach SKU</translation>
    </message>
    <message>
        <source>Product by its name</source>
        <translation>Artikel nach Name</translation>
    </message>
    <message>
        <source>Tracking number of a shipment</source>
        <translation>Sendungsnummer einer Sendung</translation>
    </message>
    <message>
        <source>Who delivers</source>
        <translation>Wer zustellt</translation>
    </message>
    <message>
        <source>City of the address</source>
        <translation>Ort der Adresse</translation>
    </message>
    <message>
        <source>Country of the address</source>
        <translation>Land der Adresse</translation>
    </message>
    <message>
        <source>Postal code of the address</source>
        <translation>Postleitzahl der Adresse</translation>
    </message>
    <message>
        <source>Tag of the order</source>
        <translation>Schlagwort des Auftrags</translation>
    </message>
    <message>
        <source>Words of a note</source>
        <translation>Wörter einer Notiz</translation>
    </message>
    <message>
        <source>Amount, such as total&gt;100 or total:50..80</source>
        <translation>Betrag, etwa total&gt;100 oder total:50..80</translation>
    </message>
    <message>
        <source>Currency code, such as EUR</source>
        <translation>Währungscode, etwa EUR</translation>
    </message>
    <message>
        <source>When it was placed, such as today, 7d, 2026-03</source>
        <translation>Wann er aufgegeben wurde, etwa today, 7d, 2026-03</translation>
    </message>
    <message>
        <source>By when it is required</source>
        <translation>Bis wann er gewünscht ist</translation>
    </message>
    <message>
        <source>When it was shipped</source>
        <translation>Wann er versendet wurde</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>An zwei Stellen geändert</translation>
    </message>
    <message>
        <source>Placed or partly shipped</source>
        <translation>Aufgegeben oder teilweise versendet</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Sieben Tage</translation>
    </message>
    <message>
        <source>Thirty days</source>
        <translation>Dreißig Tage</translation>
    </message>
    <message>
        <source>Those without</source>
        <translation>Solche ohne</translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerForm</name>
    <message>
        <source>Id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Customer %1 saved.</source>
        <translation>Kunde %1 gespeichert.</translation>
    </message>
    <message>
        <source>Customer %1 is as before.</source>
        <translation>Kunde %1 ist wie zuvor.</translation>
    </message>
    <message>
        <source>This customer is not in the catalogue: the order keeps name and address by itself.</source>
        <translation>Dieser Kunde ist nicht im Kundenstamm: Der Auftrag führt Name und Adresse selbst.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Their orders</source>
        <translation>Aufträge des Kunden</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerPane</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the orders of this warning</source>
        <translation>Die Aufträge zu dieser Warnung anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n storniert</numerusform>
            <numerusform>%n storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>First order on %1</source>
        <translation>Erster Auftrag am %1</translation>
    </message>
    <message>
        <source>%1 in all, without canceled orders</source>
        <translation>%1 insgesamt, ohne stornierte Aufträge</translation>
    </message>
    <message>
        <source>E-mail of the customer record</source>
        <translation>E-Mail aus dem Kundendatensatz</translation>
    </message>
    <message>
        <source>Phone of the customer record</source>
        <translation>Telefon aus dem Kundendatensatz</translation>
    </message>
    <message>
        <source>Orders of this customer</source>
        <translation>Aufträge dieses Kunden</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erster Auftrag</translation>
    </message>
    <message>
        <source>Sum of all orders</source>
        <translation>Summe aller Aufträge</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>All orders of this customer</source>
        <translation>Alle Aufträge dieses Kunden</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>New order for this customer</source>
        <translation>Neuer Auftrag für diesen Kunden</translation>
    </message>
    <message>
        <source>Other orders</source>
        <translation>Weitere Aufträge</translation>
    </message>
    <message>
        <source>This is the customer&apos;s only order.</source>
        <translation>Dies ist der einzige Auftrag des Kunden.</translation>
    </message>
    <message>
        <source>Other orders of this customer, newest first</source>
        <translation>Weitere Aufträge dieses Kunden, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>&amp;Find by name, e-mail or phone</source>
        <translation>Nach Name, E-Mail oder Telefon &amp;suchen</translation>
    </message>
    <message>
        <source>No customer found for “%1”. Ctrl+Shift+K adds a new one.</source>
        <translation>Kein Kunde zu „%1“ gefunden. Strg+Umschalt+K legt einen neuen an.</translation>
    </message>
    <message>
        <source>No customer found for “%1”.</source>
        <translation>Kein Kunde zu „%1“ gefunden.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Den Kunden ändern</translation>
    </message>
    <message>
        <source>Find a customer instead</source>
        <translation>Stattdessen einen Kunden suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomersPage</name>
    <message>
        <source>Orders of the customer</source>
        <translation>Aufträge des Kunden</translation>
    </message>
    <message>
        <source>New order for the customer</source>
        <translation>Neuer Auftrag für den Kunden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Find a customer by name, company, e-mail, phone or place</source>
        <translation>Kunden nach Name, Firma, E-Mail, Telefon oder Ort suchen</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Make the first one here, or import a file of customers (Ctrl+I).</source>
        <translation>Legen Sie hier den ersten an oder importieren Sie eine Kundendatei (Strg+I).</translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation>Kein Kunde gefunden</translation>
    </message>
    <message>
        <source>Every word has to be the beginning of a word of the customer. Try fewer words.</source>
        <translation>Jedes Wort muss der Anfang eines Wortes des Kunden sein. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>Kein Kunde ausgewählt</translation>
    </message>
    <message>
        <source>Select one in the list to see and change addresses, and to go to their orders.</source>
        <translation>Wählen Sie einen in der Liste aus, um Adressen zu sehen und zu ändern und zu seinen Aufträgen zu gehen.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DataSection</name>
    <message>
        <source>Back up the data</source>
        <translation>Daten sichern</translation>
    </message>
    <message>
        <source>Docket backups (*.docket-backup)</source>
        <translation>Docket-Sicherungen (*.docket-backup)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Daten werden gesichert</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Nach %1 gesichert.</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was left behind.</source>
        <translation>Die Sicherung wurde abgebrochen; es blieb keine Datei zurück.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>First order number</source>
        <translation>Erste Auftragsnummer</translation>
    </message>
    <message>
        <source>All data are on this machine, encrypted. A backup is encrypted as well; passphrase or recovery key open it, and “docketctl restore” brings it back.</source>
        <translation>Alle Daten liegen verschlüsselt auf diesem Rechner. Eine Sicherung ist ebenfalls verschlüsselt; Passphrase oder Wiederherstellungsschlüssel öffnen sie, und „docketctl restore“ spielt sie wieder ein.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
</context>
<context>
    <name>docket::ui::DateField</name>
    <message>
        <source>date, “tomorrow”, “+3d”</source>
        <translation>Datum, „morgen“, „+3t“</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Kalender öffnen (Alt+Runter)</translation>
    </message>
</context>
<context>
    <name>docket::ui::DateWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>d</source>
        <comment>unit of days in +3d</comment>
        <translation>t</translation>
    </message>
    <message>
        <source>w</source>
        <comment>unit of weeks in +2w</comment>
        <translation>w</translation>
    </message>
    <message>
        <source>m</source>
        <comment>unit of months in +1m</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>morgen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n Tag</numerusform>
            <numerusform>%1, in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, vor %n Tag</numerusform>
            <numerusform>%1, vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::DeliverPanel</name>
    <message>
        <source>Mark as delivered</source>
        <translation>Als zugestellt markieren</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Delivered (Ctrl+Enter)</source>
        <translation>Zugestellt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Shipped %1</source>
        <translation>Versendet %1</translation>
    </message>
    <message>
        <source>Shipped %1 with %2</source>
        <translation>Versendet %1 mit %2</translation>
    </message>
    <message>
        <source>Every shipment of this order has been delivered.</source>
        <translation>Alle Sendungen dieses Auftrags sind zugestellt.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DetailsSection</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Required on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Allow backorders: what is missing ships when stock arrives</source>
        <translation>Rückstand zulassen: Was fehlt, wird versendet, sobald Bestand eintrifft</translation>
    </message>
</context>
<context>
    <name>docket::ui::DifferenceView</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>bleibt gleich</translation>
    </message>
    <message>
        <source>Reservations stay as they are</source>
        <translation>Reservierungen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>docket::ui::Differences</name>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and unit price</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, discount %2</source>
        <translation>%1, Rabatt %2</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>Menge %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Lagerort %1</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>Name %1</translation>
    </message>
    <message>
        <source>shipped %1</source>
        <translation>versendet %1</translation>
    </message>
    <message>
        <source>canceled %1</source>
        <translation>storniert %1</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Required on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>Lagerort %1</translation>
    </message>
    <message>
        <source>Reserve %1 more of %2</source>
        <translation>%1 weitere von %2 reservieren</translation>
    </message>
    <message>
        <source>Release %1 of %2</source>
        <translation>%1 von %2 freigeben</translation>
    </message>
    <message>
        <source>%1 of %2 backordered</source>
        <translation>%1 von %2 im Rückstand</translation>
    </message>
    <message>
        <source>waits for stock</source>
        <translation>wartet auf Bestand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change, and by how much</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
</context>
<context>
    <name>docket::ui::DraftNotice</name>
    <message numerus="yes">
        <source>%n unfinished order(s)</source>
        <translation>
            <numerusform>%n unfertiger Auftrag</numerusform>
            <numerusform>%n unfertige Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>docket::ui::DraftReader</name>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation>„%1“ ist kein Prozentsatz.</translation>
    </message>
    <message>
        <source>Which product is it?</source>
        <translation>Welcher Artikel ist es?</translation>
    </message>
    <message>
        <source>No product is chosen for “%1”. Pick one of those found.</source>
        <translation>Für „%1“ ist kein Artikel gewählt. Wählen Sie einen der gefundenen.</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Who is the order for?</source>
        <translation>Für wen ist der Auftrag?</translation>
    </message>
    <message>
        <source>No customer is chosen for “%1”. Pick one of those found, or add a new one.</source>
        <translation>Für „%1“ ist kein Kunde gewählt. Wählen Sie einen der gefundenen oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>“%1” is not a currency, such as EUR.</source>
        <translation>„%1“ ist keine Währung, etwa EUR.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write a date, “tomorrow”, “friday” or “+3d”.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ein Datum, „morgen“, „freitag“ oder „+3t“.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DraftsPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes to %1 · %2</source>
        <translation>Änderungen an %1 · %2</translation>
    </message>
    <message>
        <source>New order, no customer yet · %1</source>
        <translation>Neuer Auftrag, noch ohne Kunden · %1</translation>
    </message>
    <message>
        <source>New order for %1 · %2</source>
        <translation>Neuer Auftrag für %1 · %2</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>Unfinished orders</source>
        <translation>Unfertige Aufträge</translation>
    </message>
    <message>
        <source>Nothing is unfinished</source>
        <translation>Nichts ist unfertig</translation>
    </message>
    <message>
        <source>Orders that you close before they are placed wait here, also after a crash.</source>
        <translation>Aufträge, die Sie vor dem Aufgeben schließen, warten hier, auch nach einem Absturz.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Discard the marked draft (Delete)</source>
        <translation>Den markierten Entwurf verwerfen (Entf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>docket::ui::EventsSection</name>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>Choose at least one kind of event, or switch publishing off.</source>
        <translation>Wählen Sie mindestens eine Art von Ereignis, oder schalten Sie das Veröffentlichen aus.</translation>
    </message>
    <message>
        <source>Saved. What happens from now on is published there.</source>
        <translation>Gespeichert. Was von nun an geschieht, wird dort veröffentlicht.</translation>
    </message>
    <message>
        <source>Saved. Nothing is published.</source>
        <translation>Gespeichert. Nichts wird veröffentlicht.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
    <message>
        <source>The broker takes events, and a queue gets them.</source>
        <translation>Der Broker nimmt Ereignisse an, und eine Warteschlange bekommt sie.</translation>
    </message>
    <message>
        <source>The broker takes events, but no queue is bound for them yet: until one is, they wait here.</source>
        <translation>Der Broker nimmt Ereignisse an, aber noch ist keine Warteschlange dafür gebunden: Bis dahin warten sie hier.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What happens here can be told to the company&apos;s other systems, through a RabbitMQ broker. While it cannot be reached, events wait in the outbox; nothing else waits for it.</source>
        <translation>Was hier geschieht, kann anderen Systemen der Firma über einen RabbitMQ-Broker mitgeteilt werden. Solange er nicht erreichbar ist, warten Ereignisse im Postausgang; sonst wartet nichts auf ihn.</translation>
    </message>
    <message>
        <source>Publish events</source>
        <translation>Ereignisse veröffentlichen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>those the system trusts</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Welche Ereignisse</translation>
    </message>
    <message>
        <source>Make the exchange when it is missing</source>
        <translation>Den Exchange anlegen, wenn er fehlt</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExchangeScreens</name>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Bring in orders, customers or products from a CSV file</source>
        <translation>Aufträge, Kunden oder Artikel aus einer CSV-Datei übernehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write orders or customers to a CSV file</source>
        <translation>Aufträge oder Kunden in eine CSV-Datei schreiben</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %n selected orders</source>
        <translation>
            <numerusform>Der ausgewählte Auftrag (%n)</numerusform>
            <numerusform>Die %n ausgewählten Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not export: that needs the permission “export”.</source>
        <translation>Sie dürfen nicht exportieren: Dafür ist die Berechtigung „export“ nötig.</translation>
    </message>
    <message>
        <source>The query “%1” cannot be read. Mend it on the orders page, or export all.</source>
        <translation>Die Abfrage „%1“ ist nicht lesbar. Korrigieren Sie sie auf der Auftragsseite oder exportieren Sie alle.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Abgebrochen: Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Orders, a row each</source>
        <translation>Aufträge, je eine Zeile</translation>
    </message>
    <message>
        <source>Order lines, a row each</source>
        <translation>Auftragspositionen, je eine Zeile</translation>
    </message>
    <message>
        <source>Events of the orders</source>
        <translation>Ereignisse der Aufträge</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Welche Aufträge</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>Those that match “%1”</source>
        <translation>Die zu „%1“ passenden</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A CSV file in UTF-8. Texts that a spreadsheet would take for a formula get an apostrophe in front; an import takes it away again.</source>
        <translation>Eine CSV-Datei in UTF-8. Texte, die eine Tabellenkalkulation für eine Formel halten würde, erhalten einen Apostroph davor; ein Import entfernt ihn wieder.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>docket::ui::FactRow</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, and the fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>name of a fact, such as E-mail</comment>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::FieldTexts</name>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Source of the order</source>
        <translation>Herkunft des Auftrags</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Aufgegeben am</translation>
    </message>
    <message>
        <source>Required on</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Versendet am</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Zugestellt am</translation>
    </message>
    <message>
        <source>Canceled on</source>
        <translation>Storniert am</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Shipping costs</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Ship to: street</source>
        <translation>Lieferadresse: Straße</translation>
    </message>
    <message>
        <source>Ship to: city</source>
        <translation>Lieferadresse: Ort</translation>
    </message>
    <message>
        <source>Ship to: region</source>
        <translation>Lieferadresse: Region</translation>
    </message>
    <message>
        <source>Ship to: postal code</source>
        <translation>Lieferadresse: Postleitzahl</translation>
    </message>
    <message>
        <source>Ship to: country</source>
        <translation>Lieferadresse: Land</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Artikelname</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>Preis der Position</translation>
    </message>
    <message>
        <source>Discount (fraction)</source>
        <translation>Rabatt (Anteil)</translation>
    </message>
    <message>
        <source>Discount (amount)</source>
        <translation>Rabatt (Betrag)</translation>
    </message>
    <message>
        <source>Net of the line</source>
        <translation>Netto der Position</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Line shipped</source>
        <translation>Position versendet</translation>
    </message>
    <message>
        <source>Canceled quantity</source>
        <translation>Stornierte Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Ausgelaufen</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Bestand vorhanden</translation>
    </message>
    <message>
        <source>Stock location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Products and stock</source>
        <translation>Artikel und Bestand</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
</context>
<context>
    <name>docket::ui::FirstStart</name>
    <message>
        <source>Recovery key: %1</source>
        <translation>Wiederherstellungsschlüssel: %1</translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <translation>Notieren Sie den Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>It opens the data when passphrase or keychain are lost. It is shown only now: keep it apart from this machine.</source>
        <translation>Er öffnet die Daten, wenn Passphrase oder Schlüsselbund verloren sind. Er wird nur jetzt angezeigt: Bewahren Sie ihn getrennt von diesem Rechner auf.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Welcome to Docket</source>
        <translation>Willkommen bei Docket</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Try it with sample orders of an invented shop</source>
        <translation>Mit Beispielaufträgen eines erfundenen Shops ausprobieren</translation>
    </message>
    <message>
        <source>Start with an empty shop</source>
        <translation>Mit einem leeren Shop beginnen</translation>
    </message>
    <message>
        <source>The data go to %1, encrypted, on this machine only.</source>
        <translation>Die Daten kommen verschlüsselt nach %1, nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Your desktop&apos;s keychain keeps the key, so nothing has to be typed.</source>
        <translation>Der Schlüsselbund Ihres Desktops verwahrt den Schlüssel, es muss also nichts eingegeben werden.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that can be used, so a passphrase protects the data. It is asked for at every start.</source>
        <translation>Dieser Desktop hat keinen nutzbaren Schlüsselbund, daher schützt eine Passphrase die Daten. Sie wird bei jedem Start abgefragt.</translation>
    </message>
    <message>
        <source>Protect the data with a passphrase instead</source>
        <translation>Die Daten stattdessen mit einer Passphrase schützen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Preparing the shop</source>
        <translation>Shop wird vorbereitet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation>Wiederherstellungsschlüssel kopieren</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn notiert</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Shop öffnen</translation>
    </message>
    <message>
        <source>Work with the shop of a hub</source>
        <translation>Mit dem Shop eines Hubs arbeiten</translation>
    </message>
    <message>
        <source>A copy of the hub&apos;s orders goes to %1, encrypted, so that you can work without a network, too.</source>
        <translation>Eine Kopie der Aufträge des Hubs kommt verschlüsselt nach %1, damit Sie auch ohne Netz arbeiten können.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
</context>
<context>
    <name>docket::ui::HeldBack</name>
    <message>
        <source>It was too late to undo: the change has been carried out.</source>
        <translation>Zum Rückgängigmachen war es zu spät: Die Änderung ist ausgeführt.</translation>
    </message>
    <message>
        <source>A change that waited when the program ended could not be read and was not carried out. %1</source>
        <translation>Eine Änderung, die beim Programmende noch wartete, war nicht lesbar und wurde nicht ausgeführt. %1</translation>
    </message>
    <message>
        <source>Order %1 was not changed, but the undo could not be written: the change may be carried out when Docket is started again. %2</source>
        <translation>Auftrag %1 wurde nicht geändert, aber das Rückgängigmachen konnte nicht gespeichert werden: Die Änderung wird beim nächsten Start von Docket möglicherweise ausgeführt. %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::HoldPanel</name>
    <message>
        <source>Put on hold</source>
        <translation>Auftrag sperren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Hold (Ctrl+Enter)</source>
        <translation>Sperren (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>docket::ui::HubFields</name>
    <message>
        <source>This is no address of a hub. Write it like https://hub.example.com.</source>
        <translation>Das ist keine Adresse eines Hubs. Schreiben Sie sie wie https://hub.example.com.</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>Ihre E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>docket::ui::HubSection</name>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>The data on this machine are a copy of the hub&apos;s shop. You work with the copy, also without a network; the hub gets what you do as soon as it can be reached.</source>
        <translation>Die Daten auf diesem Rechner sind eine Kopie des Shops des Hubs. Sie arbeiten mit der Kopie, auch ohne Netz; der Hub bekommt, was Sie tun, sobald er erreichbar ist.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Code in order numbers</source>
        <translation>Kürzel in Auftragsnummern</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>docket::ui::HubSignInScreen</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The data on this machine are a copy of the shop at %1.</source>
        <translation>Die Daten auf diesem Rechner sind eine Kopie des Shops unter %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made here are kept, and are sent when you have signed in.</source>
        <translation>
            <numerusform>%n hier gemachte Änderung bleibt erhalten und wird nach der Anmeldung gesendet.</numerusform>
            <numerusform>%n hier gemachte Änderungen bleiben erhalten und werden nach der Anmeldung gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Anderen Ordner öffnen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The hub ended your session. Sign in again; if that is refused, ask whoever looks after the hub.</source>
        <translation>Der Hub hat Ihre Sitzung beendet. Melden Sie sich neu an; wird das abgelehnt, fragen Sie, wer den Hub betreut.</translation>
    </message>
    <message>
        <source>The hub has not been reached for three days. Sign in again to go on working.</source>
        <translation>Der Hub war seit drei Tagen nicht erreichbar. Melden Sie sich neu an, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportDialog</name>
    <message>
        <source>Profile %1 saved.</source>
        <translation>Profil %1 gespeichert.</translation>
    </message>
    <message>
        <source>Choose a file to see how it would be read.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, wie sie gelesen würde.</translation>
    </message>
    <message>
        <source>The file has not been read.</source>
        <translation>Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Not ready yet: %1</source>
        <translation>Noch nicht bereit: %1</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Datenzeilen.</translation>
    </message>
    <message numerus="yes">
        <source>All of the first %n rows can be read.</source>
        <translation>
            <numerusform>Die erste Zeile ist lesbar (%n).</numerusform>
            <numerusform>Alle ersten %n Zeilen sind lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these rows would be refused; the others come in. Refused rows are saved in a file to mend.</source>
        <translation>
            <numerusform>%n dieser Zeilen würde zurückgewiesen; die anderen werden übernommen. Zurückgewiesene Zeilen werden zum Korrigieren in einer Datei gespeichert.</numerusform>
            <numerusform>%n dieser Zeilen würden zurückgewiesen; die anderen werden übernommen. Zurückgewiesene Zeilen werden zum Korrigieren in einer Datei gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Es wurde nichts importiert. %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Welche Spalte was ist</translation>
    </message>
    <message>
        <source>The first rows as they would be read</source>
        <translation>Die ersten Zeilen, wie sie gelesen würden</translation>
    </message>
    <message>
        <source>You can go on working, and close this: the import goes on, and tells when it is done.</source>
        <translation>Sie können weiterarbeiten und dies schließen: Der Import läuft weiter und meldet, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Try without writing</source>
        <translation>Probelauf ohne Schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportReportView</name>
    <message numerus="yes">
        <source>Nothing was written. %n orders would come in.</source>
        <translation>
            <numerusform>Es wurde nichts geschrieben. %n Auftrag würde übernommen.</numerusform>
            <numerusform>Es wurde nichts geschrieben. %n Aufträge würden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n orders came in and stay; import the file again to go on.</source>
        <translation>
            <numerusform>Abgebrochen. %n Auftrag wurde übernommen und bleibt; importieren Sie die Datei erneut, um fortzufahren.</numerusform>
            <numerusform>Abgebrochen. %n Aufträge wurden übernommen und bleiben; importieren Sie die Datei erneut, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import ended half-way. %n orders came in and stay.</source>
        <translation>
            <numerusform>Der Import brach mittendrin ab. %n Auftrag wurde übernommen und bleibt.</numerusform>
            <numerusform>Der Import brach mittendrin ab. %n Aufträge wurden übernommen und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Datenzeilen.</translation>
    </message>
    <message>
        <source>Nothing changed: everything readable in this file is here already.</source>
        <translation>Nichts geändert: Alles Lesbare dieser Datei ist bereits vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders came in.</source>
        <translation>
            <numerusform>%n Auftrag wurde übernommen.</numerusform>
            <numerusform>%n Aufträge wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written. %n rows would come in.</source>
        <translation>
            <numerusform>Es wurde nichts geschrieben. %n Zeile würde übernommen.</numerusform>
            <numerusform>Es wurde nichts geschrieben. %n Zeilen würden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n rows came in and stay; import the file again to go on.</source>
        <translation>
            <numerusform>Abgebrochen. %n Zeile wurde übernommen und bleibt; importieren Sie die Datei erneut, um fortzufahren.</numerusform>
            <numerusform>Abgebrochen. %n Zeilen wurden übernommen und bleiben; importieren Sie die Datei erneut, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import ended half-way. %n rows came in and stay.</source>
        <translation>
            <numerusform>Der Import brach mittendrin ab. %n Zeile wurde übernommen und bleibt.</numerusform>
            <numerusform>Der Import brach mittendrin ab. %n Zeilen wurden übernommen und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows came in.</source>
        <translation>
            <numerusform>%n Zeile wurde übernommen.</numerusform>
            <numerusform>%n Zeilen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Orders created</source>
        <translation>Angelegte Aufträge</translation>
    </message>
    <message>
        <source>Orders completed</source>
        <translation>Vervollständigte Aufträge</translation>
    </message>
    <message>
        <source>Orders unchanged</source>
        <translation>Unveränderte Aufträge</translation>
    </message>
    <message>
        <source>On hold as incomplete</source>
        <translation>Als unvollständig gesperrt</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Auftragspositionen</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Net of all lines</source>
        <translation>Netto aller Positionen</translation>
    </message>
    <message>
        <source>Customers created</source>
        <translation>Angelegte Kunden</translation>
    </message>
    <message>
        <source>Products created</source>
        <translation>Angelegte Artikel</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Zurückgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Opening stock counted</source>
        <translation>Anfangsbestand gezählt</translation>
    </message>
    <message>
        <source>Stock left as it was counted here</source>
        <translation>Bestand wie hier gezählt belassen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are here with other content and were left as they are: %1</source>
        <translation>
            <numerusform>%n Auftrag ist mit anderem Inhalt vorhanden und wurde belassen: %1</numerusform>
            <numerusform>%n Aufträge sind mit anderem Inhalt vorhanden und wurden belassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Aufträge anzeigen</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Kunden anzeigen</translation>
    </message>
    <message>
        <source>Show the products</source>
        <translation>Artikel anzeigen</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation>Zurückgewiesene Zeilen</translation>
    </message>
    <message>
        <source>File with the refused rows</source>
        <translation>Datei mit den zurückgewiesenen Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were refused</source>
        <translation>
            <numerusform>%n Zeile wurde zurückgewiesen</numerusform>
            <numerusform>%n Zeilen wurden zurückgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows would be refused</source>
        <translation>
            <numerusform>%n Zeile würde zurückgewiesen</numerusform>
            <numerusform>%n Zeilen würden zurückgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the rows in this file and import it: that completes what is missing.</source>
        <translation>Korrigieren Sie die Zeilen in dieser Datei und importieren Sie sie: Das vervollständigt, was fehlt.</translation>
    </message>
    <message>
        <source>The refused rows could not be saved. %1</source>
        <translation>Die zurückgewiesenen Zeilen konnten nicht gespeichert werden. %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::LineQuantities</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Menge von %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::LineRow</name>
    <message>
        <source>Product of line %1</source>
        <translation>Artikel der Position %1</translation>
    </message>
    <message>
        <source>Quantity of line %1</source>
        <translation>Menge der Position %1</translation>
    </message>
    <message>
        <source>Unit price of line %1</source>
        <translation>Stückpreis der Position %1</translation>
    </message>
    <message>
        <source>Discount of line %1 in percent</source>
        <translation>Rabatt der Position %1 in Prozent</translation>
    </message>
    <message>
        <source>Tax rate of line %1 in percent</source>
        <translation>Steuersatz der Position %1 in Prozent</translation>
    </message>
    <message>
        <source>No product found for “%1”.</source>
        <translation>Kein Artikel zu „%1“ gefunden.</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Position %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>Diese Position entfernen (Strg+Entf)</translation>
    </message>
    <message>
        <source>SKU or name</source>
        <translation>SKU, Name</translation>
    </message>
    <message>
        <source>SKU, name or barcode of a product</source>
        <translation>SKU, Name oder Strichcode eines Artikels</translation>
    </message>
</context>
<context>
    <name>docket::ui::LinesSection</name>
    <message>
        <source>Stock as of its last change, %1</source>
        <translation>Bestand nach letzter Änderung, %1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Qty</source>
        <comment>column: quantity</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Disc. %</source>
        <comment>column: discount in percent</comment>
        <translation>Rab. %</translation>
    </message>
    <message>
        <source>Tax %</source>
        <comment>column: tax rate in percent</comment>
        <translation>USt. %</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
</context>
<context>
    <name>docket::ui::MainWindow</name>
    <message>
        <source>Docket</source>
        <translation>Docket</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Messages of this session</source>
        <translation>Meldungen dieser Sitzung</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>About Docket</source>
        <translation>Über Docket</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Seite „%1“ öffnen</translation>
    </message>
    <message>
        <source>This machine · saved</source>
        <translation>Dieser Rechner · gespeichert</translation>
    </message>
    <message>
        <source>The data are on this machine only, encrypted in %1. Each change is on the disk before it is shown.</source>
        <translation>Die Daten liegen nur auf diesem Rechner, verschlüsselt in %1. Jede Änderung ist auf der Festplatte, bevor sie angezeigt wird.</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Aufträge werden gelesen…</translation>
    </message>
    <message>
        <source>%1 – Docket</source>
        <translation>%1 – Docket</translation>
    </message>
    <message>
        <source>The list of orders could not be read completely, so lists and counts are short. The orders themselves were not touched. Restart Docket; if this stays, run “docketctl verify”. %1</source>
        <translation>Die Auftragsliste konnte nicht vollständig gelesen werden, daher sind Listen und Zählungen unvollständig. Die Aufträge selbst blieben unberührt. Starten Sie Docket neu; bleibt es dabei, führen Sie „docketctl verify“ aus. %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MappingModel</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (Pflichtfeld)</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>immer gleich</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Date format or value</source>
        <translation>Datumsformat oder Wert</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Docket’s field</source>
        <translation>Feld in Docket</translation>
    </message>
</context>
<context>
    <name>docket::ui::MergePane</name>
    <message>
        <source>Keep theirs</source>
        <translation>Andere Version behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Set mine again</source>
        <translation>Meine Version erneut setzen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Somebody else set it as well, and was first. Theirs stands; you may set yours again.</source>
        <translation>Jemand anderes hat es auch gesetzt und war schneller. Die andere Version gilt; Sie können Ihre erneut setzen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The goods have left, but the order is not what it was: %1
Settle it with the customer or the warehouse, then do it again or leave it.</source>
        <translation>Die Ware ist unterwegs, aber der Auftrag ist nicht mehr, was er war: %1
Klären Sie es mit dem Kunden oder dem Lager, führen Sie es dann erneut aus oder lassen Sie es so.</translation>
    </message>
    <message>
        <source>The hub did not do it: %1</source>
        <translation>Der Hub hat es nicht getan: %1</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>Was zu klären ist</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Version</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Version</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Auftrag öffnen</translation>
    </message>
</context>
<context>
    <name>docket::ui::NotePanel</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add note (Ctrl+Enter)</source>
        <translation>Notiz hinzufügen (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>docket::ui::NoticeHistory</name>
    <message>
        <source>Messages of this session</source>
        <translation>Meldungen dieser Sitzung</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>Noch keine Meldungen.</translation>
    </message>
    <message>
        <source>%1, problem: %2</source>
        <translation>%1, Problem: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderActions</name>
    <message>
        <source>Selected orders</source>
        <translation>Ausgewählte Aufträge</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Ship…</source>
        <translation>Versenden…</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Als zugestellt markieren</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Stornieren…</translation>
    </message>
    <message>
        <source>Cancel lines…</source>
        <translation>Positionen stornieren…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Wieder aufnehmen…</translation>
    </message>
    <message>
        <source>Hold selected orders…</source>
        <translation>Ausgewählte Aufträge sperren…</translation>
    </message>
    <message>
        <source>Release selected orders…</source>
        <translation>Ausgewählte Aufträge freigeben…</translation>
    </message>
    <message>
        <source>Ship selected orders…</source>
        <translation>Ausgewählte Aufträge versenden…</translation>
    </message>
    <message>
        <source>Mark selected orders as delivered…</source>
        <translation>Ausgewählte Aufträge als zugestellt markieren…</translation>
    </message>
    <message>
        <source>Cancel selected orders…</source>
        <translation>Ausgewählte Aufträge stornieren…</translation>
    </message>
    <message>
        <source>Tag selected orders…</source>
        <translation>Ausgewählten Aufträgen Schlagwörter geben…</translation>
    </message>
    <message>
        <source>Export selected orders…</source>
        <translation>Ausgewählte Aufträge exportieren…</translation>
    </message>
    <message>
        <source>A change to many orders is still running. Stop it, or wait for it to end.</source>
        <translation>Eine Änderung an vielen Aufträgen läuft noch. Brechen Sie sie ab oder warten Sie, bis sie endet.</translation>
    </message>
    <message>
        <source>The change of many orders goes on. %1 shows it again.</source>
        <translation>Die Änderung vieler Aufträge läuft weiter. %1 zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Show the change of many orders</source>
        <translation>Änderung vieler Aufträge zeigen</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderEditing</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation>Auftrag bearbeiten</translation>
    </message>
    <message>
        <source>Unfinished orders</source>
        <translation>Unfertige Aufträge</translation>
    </message>
    <message>
        <source>Orders that were begun and not placed</source>
        <translation>Begonnene, noch nicht aufgegebene Aufträge</translation>
    </message>
    <message>
        <source>Order editor</source>
        <translation>Auftragseditor</translation>
    </message>
    <message>
        <source>Place the order, or save its changes</source>
        <translation>Auftrag aufgeben oder Änderungen speichern</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Order for a new customer</source>
        <translation>Auftrag für einen neuen Kunden</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>One step back, or close</source>
        <translation>Einen Schritt zurück oder schließen</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Entwurf verworfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) cannot be read by this version. They are kept.</source>
        <translation>
            <numerusform>%n Entwurf kann von dieser Version nicht gelesen werden. Er bleibt erhalten.</numerusform>
            <numerusform>%n Entwürfe können von dieser Version nicht gelesen werden. Sie bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drafts cannot be read: %1</source>
        <translation>Die Entwürfe können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The draft was not discarded. %1</source>
        <translation>Der Entwurf wurde nicht verworfen. %1</translation>
    </message>
    <message>
        <source>The draft is open again, but could not be kept on disk. %1</source>
        <translation>Der Entwurf ist wieder offen, konnte aber nicht gespeichert werden. %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderEditor</name>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf gesichert</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>Entwurf nicht gesichert</translation>
    </message>
    <message>
        <source>What you type cannot be kept on disk; it stays in this panel only. %1</source>
        <translation>Ihre Eingaben können nicht auf der Festplatte gesichert werden; sie bleiben nur in diesem Bereich erhalten. %1</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Review changes to %1</source>
        <translation>Änderungen an %1 prüfen</translation>
    </message>
    <message>
        <source>Edit order %1</source>
        <translation>Auftrag %1 bearbeiten</translation>
    </message>
    <message>
        <source>Keep what you typed as a draft, to go on later?</source>
        <translation>Eingaben als Entwurf behalten, um später fortzufahren?</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Zurück zur Bearbeitung</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Auftrag aufgeben</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Meine Änderungen behalten</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>There is no such order any more.</source>
        <translation>Diesen Auftrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Entwurf von %1</translation>
    </message>
    <message>
        <source>The same was ordered within the last day: %1.</source>
        <translation>Dasselbe wurde innerhalb des letzten Tages schon bestellt: %1.</translation>
    </message>
    <message>
        <source>Nothing was ever sent to this address for this customer.</source>
        <translation>An diese Adresse wurde für diesen Kunden noch nie etwas versendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer on hold: %1.</source>
        <translation>
            <numerusform>%n weiterer Auftrag dieses Kunden gesperrt: %1.</numerusform>
            <numerusform>%n weitere Aufträge dieses Kunden gesperrt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer overdue: %1.</source>
        <translation>
            <numerusform>%n weiterer Auftrag dieses Kunden überfällig: %1.</numerusform>
            <numerusform>%n weitere Aufträge dieses Kunden überfällig: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 stays as it is: nothing was changed.</source>
        <translation>Auftrag %1 bleibt, wie er ist: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Order %1 changed.</source>
        <translation>Auftrag %1 geändert.</translation>
    </message>
    <message>
        <source>Order placed.</source>
        <translation>Auftrag aufgegeben.</translation>
    </message>
    <message>
        <source>Order %1 placed.</source>
        <translation>Auftrag %1 aufgegeben.</translation>
    </message>
    <message>
        <source>The changes of the order are saved, but not its tags or note. What you typed is kept here.</source>
        <translation>Die Änderungen des Auftrags sind gespeichert, nicht aber seine Schlagwörter oder die Notiz. Ihre Eingaben bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>The customer is saved, but the order is not placed. What you typed is kept here.</source>
        <translation>Der Kunde ist gespeichert, der Auftrag aber nicht aufgegeben. Ihre Eingaben bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>The changes were not saved. What you typed is kept here.</source>
        <translation>Die Änderungen wurden nicht gespeichert. Ihre Eingaben bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>The order was not placed. What you typed is kept here.</source>
        <translation>Der Auftrag wurde nicht aufgegeben. Ihre Eingaben bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>%1 changed this order meanwhile. %2. Your own changes are not saved yet.</source>
        <translation>%1 hat diesen Auftrag inzwischen geändert. %2. Ihre eigenen Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Draft kept. Ctrl+Shift+O shows your drafts.</source>
        <translation>Entwurf gesichert. Strg+Umschalt+O zeigt Ihre Entwürfe.</translation>
    </message>
    <message>
        <source>The draft was not kept, so this panel stays open. %1</source>
        <translation>Der Entwurf wurde nicht gespeichert, deshalb bleibt dieser Bereich offen. %1</translation>
    </message>
    <message>
        <source>The hub cannot be asked now: customers and stock are as of %1.</source>
        <translation>Der Hub kann gerade nicht abgefragt werden (Stand von Kunden und Bestand: %1).</translation>
    </message>
    <message>
        <source>The hub cannot be asked now.</source>
        <translation>Der Hub kann gerade nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>The stock is held for this order while you write it.</source>
        <translation>Der Bestand ist für diesen Auftrag vorgemerkt, solange Sie daran arbeiten.</translation>
    </message>
    <message>
        <source>There is too little for all lines, so nothing is held.</source>
        <translation>Für alle Positionen ist zu wenig da, daher wird nichts vorgemerkt.</translation>
    </message>
    <message>
        <source>The stock could not be held: somebody else may take it before you place the order.</source>
        <translation>Der Bestand konnte nicht vorgemerkt werden: Jemand anderes kann ihn nehmen, bevor Sie den Auftrag aufgeben.</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderFacts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Canceled: %1</source>
        <translation>Storniert: %1</translation>
    </message>
    <message>
        <source>Required on %1</source>
        <translation>Wunschtermin %1</translation>
    </message>
    <message numerus="yes">
        <source>Required on %1: overdue for %n day(s)</source>
        <translation>
            <numerusform>Wunschtermin %1: seit %n Tag überfällig</numerusform>
            <numerusform>Wunschtermin %1: seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Required today, %1</source>
        <translation>Wunschtermin heute, %1</translation>
    </message>
    <message numerus="yes">
        <source>Required on %1, in %n day(s)</source>
        <translation>
            <numerusform>Wunschtermin %1, in %n Tag</numerusform>
            <numerusform>Wunschtermin %1, in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wunschtermin</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reason for canceling</source>
        <translation>Stornierungsgrund</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Placed: %1 (%2)</source>
        <comment>how long ago, and the exact time</comment>
        <translation>Aufgegeben: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderHeader</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>Auftragsnummer kopieren</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderPane</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Auftragsnummer kopieren</translation>
    </message>
    <message>
        <source>Switch between order and customer</source>
        <translation>Zwischen Auftrag und Kunde wechseln</translation>
    </message>
    <message>
        <source>This order could not be read</source>
        <translation>Dieser Auftrag konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message numerus="yes">
        <source>Customer (%n warning(s))</source>
        <translation>
            <numerusform>Kunde (%n Warnung)</numerusform>
            <numerusform>Kunde (%n Warnungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Auftragsdetails</translation>
    </message>
    <message>
        <source>No order selected</source>
        <translation>Kein Auftrag ausgewählt</translation>
    </message>
    <message>
        <source>Select an order in the list to see it here.</source>
        <translation>Wählen Sie einen Auftrag in der Liste aus.</translation>
    </message>
    <message>
        <source>Reading the order…</source>
        <translation>Auftrag wird gelesen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Order and customer</source>
        <translation>Auftrag und Kunde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderTab</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold since %1: incomplete, some rows of its import were refused. %2</source>
        <translation>Gesperrt seit %1: unvollständig, einige Zeilen des Imports wurden zurückgewiesen. %2</translation>
    </message>
    <message>
        <source>On hold since %1: %2</source>
        <translation>Gesperrt seit %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) about this order</source>
        <translation>
            <numerusform>%n Warnung zu diesem Auftrag</numerusform>
            <numerusform>%n Warnungen zu diesem Auftrag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author of a note, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>Warnungen anzeigen</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Positionen des Auftrags</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>Verlauf, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Timeline – what happened before is at the hub</source>
        <translation>Verlauf – was davor geschah, weiß der Hub</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderTaskPanel</name>
    <message>
        <source>This order is no longer there.</source>
        <translation>Dieser Auftrag ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Suchhilfe</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Nächster Auftrag</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Vorheriger Auftrag</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Zur Tabelle</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>Zu den Details</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected orders for a spreadsheet</source>
        <translation>Ausgewählte Aufträge für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Select all orders</source>
        <translation>Alle Aufträge auswählen</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>Sortieren nach: %1</translation>
    </message>
    <message>
        <source>Again turns the order around</source>
        <translation>Nochmals kehrt die Reihenfolge um</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>Ansicht umbenennen…</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>The search has a mistake. Mend it, then save it as a view.</source>
        <translation>Die Suche enthält einen Fehler. Beheben Sie ihn und speichern Sie sie dann als Ansicht.</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>Ansicht „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>View “%1” deleted.</source>
        <translation>Ansicht „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>The first %1 orders are selected: no more can be changed at once. All are %2.</source>
        <translation>Die ersten %1 Aufträge sind ausgewählt: Mehr können nicht auf einmal geändert werden. Insgesamt sind es %2.</translation>
    </message>
    <message>
        <source>Only the newest orders are listed, because the list of all could not be read: %1</source>
        <translation>Nur die neuesten Aufträge sind aufgeführt, weil die Liste aller Aufträge nicht gelesen werden konnte: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details beside the table</source>
        <translation>Details neben der Tabelle</translation>
    </message>
    <message>
        <source>Show or hide the details (F9)</source>
        <translation>Details ein- oder ausblenden (F9)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 Auftrag</numerusform>
            <numerusform>%1 Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 order(s), all are being read</source>
        <translation>
            <numerusform>%1 neuester Auftrag, alle werden gelesen</numerusform>
            <numerusform>Die neuesten %1 Aufträge, alle werden gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 ausgewählt</numerusform>
            <numerusform>%1 ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such order here.</source>
        <translation>Diesen Auftrag gibt es hier nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) copied.</source>
        <translation>
            <numerusform>%1 Auftrag kopiert.</numerusform>
            <numerusform>%1 Aufträge kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie anfangs</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Choose another name.</source>
        <translation>Es gibt bereits eine Ansicht „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>View “%1” replaced.</source>
        <translation>Ansicht „%1“ ersetzt.</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrdersPlaces</name>
    <message>
        <source>Loading the orders</source>
        <translation>Aufträge werden geladen</translation>
    </message>
    <message>
        <source>The list of all orders is being read. This takes a moment.</source>
        <translation>Die Liste aller Aufträge wird gelesen. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Orders that are taken or imported appear here, the newest on top.</source>
        <translation>Erfasste oder importierte Aufträge erscheinen hier, die neuesten zuoberst.</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Aufträge importieren…</translation>
    </message>
    <message>
        <source>No order found</source>
        <translation>Kein Auftrag gefunden</translation>
    </message>
    <message>
        <source>No order matches the search. Take a word away, or begin anew.</source>
        <translation>Kein Auftrag entspricht der Suche. Entfernen Sie ein Wort oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>docket::ui::OutboxFigures</name>
    <message>
        <source>queued</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>need you</source>
        <translation>zu klären</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>ältestes</translation>
    </message>
</context>
<context>
    <name>docket::ui::OutboxPage</name>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Try the broker now</source>
        <translation>Verbindung zum Broker jetzt herstellen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message numerus="yes">
        <source>%n events wait</source>
        <translation>
            <numerusform>%n Ereignis wartet</numerusform>
            <numerusform>%n Ereignisse warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Noch erfährt niemand davon</translation>
    </message>
    <message>
        <source>Docket can tell the company&apos;s other systems what happens here: orders, stock, customers and products, through a RabbitMQ broker. Say where it is.</source>
        <translation>Docket kann anderen Systemen der Firma mitteilen, was hier geschieht: Aufträge, Bestand, Kunden und Artikel, über einen RabbitMQ-Broker. Geben Sie an, wo er zu erreichen ist.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Changes are not recorded for other systems at present.</source>
        <translation>Änderungen werden zurzeit nicht für andere Systeme festgehalten.</translation>
    </message>
    <message>
        <source>Everything was delivered</source>
        <translation>Alles ist zugestellt</translation>
    </message>
    <message>
        <source>What happens from now on is told to %1 at once; while it cannot be reached, it waits here.</source>
        <translation>Was von nun an geschieht, erfährt %1 sofort; solange er nicht erreichbar ist, wartet es hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n events are sent again.</source>
        <translation>
            <numerusform>%n Ereignis wird erneut gesendet.</numerusform>
            <numerusform>%n Ereignisse werden erneut gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events discarded: they will not be published.</source>
        <translation>
            <numerusform>%n Ereignis verworfen: Es wird nicht veröffentlicht.</numerusform>
            <numerusform>%n Ereignisse verworfen: Sie werden nicht veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Set up events…</source>
        <translation>Ereignisse einrichten…</translation>
    </message>
    <message>
        <source>Events that wait to be published</source>
        <translation>Ereignisse, die auf Veröffentlichung warten</translation>
    </message>
</context>
<context>
    <name>docket::ui::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation>derzeit nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>docket::ui::PassphraseFields</name>
    <message numerus="yes">
        <source>Take at least %n characters; a few words are best.</source>
        <translation>
            <numerusform>Verwenden Sie mindestens %n Zeichen; am besten sind einige Wörter.</numerusform>
            <numerusform>Verwenden Sie mindestens %n Zeichen; am besten sind einige Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>A few unrelated words are easy to remember and hard to guess.</source>
        <translation>Einige Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Strength: too short</source>
        <translation>Stärke: zu kurz</translation>
    </message>
    <message>
        <source>Strength: fair – one more word would help</source>
        <translation>Stärke: mäßig – ein weiteres Wort würde helfen</translation>
    </message>
    <message>
        <source>Strength: good</source>
        <translation>Stärke: gut</translation>
    </message>
    <message>
        <source>Strength: strong</source>
        <translation>Stärke: stark</translation>
    </message>
</context>
<context>
    <name>docket::ui::PreviewModel</name>
    <message>
        <source>can be read</source>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>docket::ui::ProductForm</name>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Eine Währung hat drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>Type a whole number of pieces.</source>
        <translation>Geben Sie eine ganze Stückzahl ein.</translation>
    </message>
    <message>
        <source>There is a product with this SKU already.</source>
        <translation>Es gibt bereits einen Artikel mit dieser SKU.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Product %1 saved.</source>
        <translation>Artikel %1 gespeichert.</translation>
    </message>
    <message>
        <source>Product %1 is as before.</source>
        <translation>Artikel %1 ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>This product is not in the catalogue: the order keeps its name and price by itself.</source>
        <translation>Dieser Artikel ist nicht im Katalog: Der Auftrag führt Namen und Preis selbst.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Ausgelaufen</translation>
    </message>
    <message>
        <source>Orders with this product</source>
        <translation>Aufträge mit diesem Artikel</translation>
    </message>
</context>
<context>
    <name>docket::ui::ProductsPage</name>
    <message>
        <source>Orders with the product</source>
        <translation>Aufträge mit dem Artikel</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>Bestand zählen</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>Wareneingang buchen</translation>
    </message>
    <message>
        <source>Take out damaged stock</source>
        <translation>Beschädigten Bestand ausbuchen</translation>
    </message>
    <message>
        <source>Move stock</source>
        <translation>Bestand umlagern</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Find a product by SKU, name or barcode</source>
        <translation>Artikel nach SKU, Name oder Barcode suchen</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Make the first one here, or import a file of products (Ctrl+I).</source>
        <translation>Legen Sie hier den ersten an oder importieren Sie eine Artikeldatei (Strg+I).</translation>
    </message>
    <message>
        <source>No product found</source>
        <translation>Kein Artikel gefunden</translation>
    </message>
    <message>
        <source>Every word has to be the beginning of a word of SKU or name. Try fewer words, or take away the filter.</source>
        <translation>Jedes Wort muss der Anfang eines Wortes aus SKU oder Name sein. Versuchen Sie es mit weniger Wörtern oder entfernen Sie den Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>No product selected</source>
        <translation>Kein Artikel ausgewählt</translation>
    </message>
    <message>
        <source>Select one in the list to see its price, its stock and what moved it.</source>
        <translation>Wählen Sie einen in der Liste aus, um seinen Preis, seinen Bestand und dessen Bewegungen zu sehen.</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Bestand niedrig</translation>
    </message>
</context>
<context>
    <name>docket::ui::ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>docket::ui::ProtectionSection</name>
    <message>
        <source>Set a passphrase first: without one nothing could be unlocked.</source>
        <translation>Legen Sie zuerst eine Passphrase fest: Ohne sie ließe sich nichts entsperren.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters; a few words are best.</source>
        <translation>
            <numerusform>Verwenden Sie mindestens %n Zeichen; am besten sind einige Wörter.</numerusform>
            <numerusform>Verwenden Sie mindestens %n Zeichen; am besten sind einige Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Die beiden stimmen nicht überein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The new passphrase opens the data from now on.</source>
        <translation>Ab jetzt öffnet die neue Passphrase die Daten.</translation>
    </message>
    <message>
        <source>New recovery key: %1</source>
        <translation>Neuer Wiederherstellungsschlüssel: %1</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Lock by &amp;itself</source>
        <translation>&amp;Automatisch sperren</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Automatisch sperren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without input</source>
        <translation>
            <numerusform>Nach %n Minute ohne Eingabe</numerusform>
            <numerusform>Nach %n Minuten ohne Eingabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Jetzt sperren (Strg+L)</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Neue &amp;Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>The recovery key opens the data when passphrase and keychain are lost. A new one makes the old one useless, except for older backups.</source>
        <translation>Der Wiederherstellungsschlüssel öffnet die Daten, wenn Passphrase und Schlüsselbund verloren sind. Ein neuer macht den alten wertlos, außer für ältere Sicherungen.</translation>
    </message>
    <message>
        <source>This is the new recovery key. Write it down and keep it apart from this machine; it is not shown again. The old one opens nothing any more, except older backups.</source>
        <translation>Dies ist der neue Wiederherstellungsschlüssel. Schreiben Sie ihn auf und bewahren Sie ihn getrennt von diesem Rechner auf; er wird nicht noch einmal angezeigt. Der alte öffnet nichts mehr, außer älteren Sicherungen.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Neuen Wiederherstellungsschlüssel erstellen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation>Wiederherstellungsschlüssel kopieren</translation>
    </message>
</context>
<context>
    <name>docket::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation>Hauptmenü (F10)</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecordPane</name>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here. %1</source>
        <translation>Nicht gespeichert; Ihre Eingaben sind noch hier. %1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Saving replaces that with what is here.</source>
        <translation>%1 wurde inzwischen geändert. Beim Speichern wird dies durch den Stand hier ersetzt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Show the newer one</source>
        <translation>Neueren Stand anzeigen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReinstatePanel</name>
    <message>
        <source>Reinstate</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Canceled because: %1. All its lines open again, and stock is reserved for them.</source>
        <translation>Storniert, Grund: %1. Alle Positionen werden wieder geöffnet, und Bestand wird für sie reserviert.</translation>
    </message>
    <message>
        <source>All its lines open again, and stock is reserved for them.</source>
        <translation>Alle Positionen werden wieder geöffnet, und Bestand wird für sie reserviert.</translation>
    </message>
    <message>
        <source>What is short may wait for stock</source>
        <translation>Fehlendes darf auf Bestand warten</translation>
    </message>
    <message>
        <source>Reinstate (Ctrl+Enter)</source>
        <translation>Wieder aufnehmen (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>docket::ui::RejectModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
</context>
<context>
    <name>docket::ui::SearchBox</name>
    <message>
        <source>Search orders</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>Search orders: words, or field:value such as status:open, total&gt;100, placed:today</source>
        <translation>Aufträge suchen: Wörter oder Feld:Wert wie status:open, total&gt;100, placed:today</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Suchhilfe</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>Suchhilfe (F1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>docket::ui::SearchHelp</name>
    <message>
        <source>Both words, anywhere in the order</source>
        <translation>Beide Wörter, irgendwo im Auftrag</translation>
    </message>
    <message>
        <source>How a word begins</source>
        <translation>Wie ein Wort beginnt</translation>
    </message>
    <message>
        <source>Words next to each other</source>
        <translation>Wörter direkt nebeneinander</translation>
    </message>
    <message>
        <source>In one field</source>
        <translation>In einem Feld</translation>
    </message>
    <message>
        <source>Any of several values</source>
        <translation>Einer von mehreren Werten</translation>
    </message>
    <message>
        <source>What can be shipped</source>
        <translation>Was versendet werden kann</translation>
    </message>
    <message>
        <source>Amounts: also &gt;=, &lt;, &lt;= and 50..100</source>
        <translation>Beträge: auch &gt;=, &lt;, &lt;= und 50..100</translation>
    </message>
    <message>
        <source>A day, month or year; today, last-week</source>
        <translation>Ein Tag, Monat oder Jahr; today, last-week</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>Required before today</source>
        <translation>Wunschtermin vor heute</translation>
    </message>
    <message>
        <source>Without those</source>
        <translation>Ohne diese</translation>
    </message>
    <message>
        <source>One or the other; group with ( )</source>
        <translation>Das eine oder das andere; gruppieren mit ( )</translation>
    </message>
    <message>
        <source>Those without a value</source>
        <translation>Die ohne Wert</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Suchhilfe</translation>
    </message>
    <message>
        <source>Ctrl+Space lists all fields and, behind a colon, the values that there are.</source>
        <translation>Strg+Leertaste zeigt alle Felder und hinter einem Doppelpunkt die vorhandenen Werte.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SearchPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Put “%1” in its place (Alt+Enter)</source>
        <translation>Durch „%1“ ersetzen (Alt+Eingabe)</translation>
    </message>
</context>
<context>
    <name>docket::ui::SelectionPane</name>
    <message numerus="yes">
        <source>%n order(s) selected</source>
        <translation>
            <numerusform>%n Auftrag ausgewählt</numerusform>
            <numerusform>%n Aufträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption and number</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in %1</source>
        <translation>
            <numerusform>%n Auftrag in %1</numerusform>
            <numerusform>%n Aufträge in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird summiert…</translation>
    </message>
    <message>
        <source>Total, without canceled orders</source>
        <translation>Summe ohne stornierte Aufträge</translation>
    </message>
    <message>
        <source>Ship…</source>
        <translation>Versenden…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Stornieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every action has a key: Ctrl+K lists all actions, F1 or ? shows their shortcuts.</source>
        <translation>Jede Aktion hat ein Tastenkürzel: Strg+K listet alle Aktionen auf, F1 oder ? zeigt die Kürzel.</translation>
    </message>
    <message>
        <source>Docket %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Docket %1. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ShipPanel</name>
    <message>
        <source>Ship</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>What ships</source>
        <translation>Was versendet wird</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Parcel size in millimeters</source>
        <translation>Paketgröße in Millimetern</translation>
    </message>
    <message>
        <source>300x200x150</source>
        <translation>300x200x150</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Ship (Ctrl+Enter)</source>
        <translation>Versenden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>This order is on hold: %1. Release it before it ships.</source>
        <translation>Dieser Auftrag ist gesperrt: %1. Geben Sie ihn vor dem Versand frei.</translation>
    </message>
    <message>
        <source>Nothing of this order is open.</source>
        <translation>An diesem Auftrag ist nichts offen.</translation>
    </message>
    <message>
        <source>A size is three numbers in millimeters, such as 300x200x150.</source>
        <translation>Eine Größe besteht aus drei Zahlen in Millimetern, etwa 300x200x150.</translation>
    </message>
    <message>
        <source>Parcel weight in grams</source>
        <translation>Paketgewicht in Gramm</translation>
    </message>
</context>
<context>
    <name>docket::ui::ShipmentCard</name>
    <message>
        <source>Tracking</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Sendung %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>shipment, carrier</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Als zugestellt markieren</translation>
    </message>
    <message>
        <source>Mark %1 as delivered</source>
        <translation>%1 als zugestellt markieren</translation>
    </message>
    <message>
        <source>a line that is not there any more</source>
        <translation>eine nicht mehr vorhandene Position</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and product</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), %1 g</source>
        <translation>
            <numerusform>%n Paket, %1 g</numerusform>
            <numerusform>%n Pakete, %1 g</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a stock location</comment>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Shipped %1, delivered %2</source>
        <translation>Versendet %1, zugestellt %2</translation>
    </message>
    <message>
        <source>Shipped %1, not delivered yet</source>
        <translation>Versendet %1, noch nicht zugestellt</translation>
    </message>
</context>
<context>
    <name>docket::ui::ShopFields</name>
    <message>
        <source>This is no currency. Write a code, such as EUR.</source>
        <translation>Das ist keine Währung. Schreiben Sie einen Code wie EUR.</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it like Europe/Berlin.</source>
        <translation>Diese Zeitzone gibt es nicht. Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Three letters A–Z or digits are needed.</source>
        <translation>Drei Buchstaben A–Z oder Ziffern sind nötig.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>Auftragskürzel</translation>
    </message>
    <message>
        <source>The first order will be %1. The code stays as it is.</source>
        <translation>Der erste Auftrag wird %1. Das Kürzel bleibt so.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Kein Tastenkürzel enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SourceForm</name>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (mitgeliefert)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Own choice of columns</source>
        <translation>Eigene Spaltenzuordnung</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Importprofil</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geben Sie dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Eine Währung hat drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or browse for one</source>
        <translation>CSV-Datei hier ablegen oder eine auswählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Columns are divided by</source>
        <translation>Spaltentrennzeichen</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>The order&apos;s fields are</source>
        <translation>Auftragsfelder stehen</translation>
    </message>
    <message>
        <source>Source of the orders</source>
        <translation>Herkunft der Aufträge</translation>
    </message>
    <message>
        <source>With its number, the source tells an order from others: keep it the same when you import more of the same shop.</source>
        <translation>Zusammen mit seiner Nummer unterscheidet die Herkunft einen Auftrag von anderen: Behalten Sie sie bei, wenn Sie mehr aus demselben Shop importieren.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>as in the file, else %1</source>
        <translation>laut Datei, sonst %1</translation>
    </message>
    <message>
        <source>Take open imported orders from stock</source>
        <translation>Offene importierte Aufträge vom Bestand abziehen</translation>
    </message>
    <message>
        <source>Forget this profile</source>
        <translation>Dieses Profil vergessen</translation>
    </message>
    <message>
        <source>Point 1234.50</source>
        <translation>Punkt 1234.50</translation>
    </message>
    <message>
        <source>Comma 1234,50</source>
        <translation>Komma 1234,50</translation>
    </message>
    <message>
        <source>on every row</source>
        <translation>in jeder Zeile</translation>
    </message>
    <message>
        <source>on its first row</source>
        <translation>in der ersten Zeile</translation>
    </message>
    <message>
        <source>Save the profile as</source>
        <translation>Profil speichern unter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1, as the profile says</source>
        <translation>%1, wie im Profil</translation>
    </message>
</context>
<context>
    <name>docket::ui::StatusArea</name>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Verbleibende Zeit für Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Messages of this session</source>
        <translation>Meldungen dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>docket::ui::StatusChip</name>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>docket::ui::StockActionForm</name>
    <message>
        <source>Type a whole number of pieces.</source>
        <translation>Geben Sie eine ganze Stückzahl ein.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>Bestand zählen</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>Gezählte Stückzahl</translation>
    </message>
    <message>
        <source>Save count</source>
        <translation>Zählung speichern</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>Wareneingang buchen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Einbuchen</translation>
    </message>
    <message>
        <source>Take out damaged pieces</source>
        <translation>Beschädigte Stücke ausbuchen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>Move stock to another place</source>
        <translation>Bestand an einen anderen Ort umlagern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlagern</translation>
    </message>
</context>
<context>
    <name>docket::ui::StockPanel</name>
    <message>
        <source>%1 available.</source>
        <translation>%1 verfügbar.</translation>
    </message>
    <message>
        <source>Nothing was counted or received yet: what is there is not known.</source>
        <translation>Bisher wurde nichts gezählt oder eingebucht: Der Bestand ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 available: below the reorder level of %2.</source>
        <translation>%1 verfügbar: unter dem Meldebestand von %2.</translation>
    </message>
    <message>
        <source>The count of %1 is what was there already.</source>
        <translation>Die Zählung von %1 entspricht dem bisherigen Bestand.</translation>
    </message>
    <message>
        <source>Stock of %1 changed.</source>
        <translation>Bestand von %1 geändert.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Nothing has moved yet. Count or receive stock to begin.</source>
        <translation>Noch keine Bewegungen. Zählen Sie zu Beginn den Bestand oder buchen Sie einen Wareneingang.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Einbuchen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlagern</translation>
    </message>
    <message>
        <source>Stock by location</source>
        <translation>Bestand nach Lagerort</translation>
    </message>
    <message>
        <source>Movements of stock</source>
        <translation>Bestandsbewegungen</translation>
    </message>
</context>
<context>
    <name>docket::ui::StockUndo</name>
    <message>
        <source>The stock is as before.</source>
        <translation>Der Bestand ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The count of %1 was not taken back: its stock has moved since. Nothing was changed; count again.</source>
        <translation>Die Zählung von %1 wurde nicht zurückgenommen: Der Bestand hat sich seitdem bewegt. Es wurde nichts geändert; zählen Sie erneut.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>docket::ui::StockWords</name>
    <message>
        <source>takes no stock</source>
        <translation>ohne Bestandsführung</translation>
    </message>
    <message>
        <source>stock not counted: %1 will be backordered</source>
        <translation>Bestand nicht gezählt, Rückstand: %1</translation>
    </message>
    <message>
        <source>stock not counted</source>
        <translation>Bestand nicht gezählt</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>none available: %1 will be backordered</source>
        <translation>nichts verfügbar, Rückstand: %1</translation>
    </message>
    <message>
        <source>none available</source>
        <translation>nichts verfügbar</translation>
    </message>
    <message>
        <source>only %1 of %2: %3 will be backordered</source>
        <translation>nur %1 von %2, Rückstand: %3</translation>
    </message>
    <message>
        <source>only %1 of %2 available</source>
        <translation>nur %1 von %2 verfügbar</translation>
    </message>
    <message>
        <source>discontinued, only %1 of %2 left</source>
        <translation>ausgelaufen, nur noch %1 von %2 übrig</translation>
    </message>
</context>
<context>
    <name>docket::ui::SyncPage</name>
    <message>
        <source>Open the order</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Take back what was not sent</source>
        <translation>Nicht Gesendetes zurücknehmen</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere Version behalten</translation>
    </message>
    <message>
        <source>Set mine again</source>
        <translation>Meine Version erneut setzen</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Work offline, or online again</source>
        <translation>Offline arbeiten, oder wieder online</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n Änderung wartet</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Fetching the hub&apos;s orders</source>
        <translation>Aufträge des Hubs werden geholt</translation>
    </message>
    <message>
        <source>What you do is kept here, and is sent when the hub can be reached.</source>
        <translation>Was Sie tun, bleibt hier erhalten und wird gesendet, sobald der Hub erreichbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the hub</source>
        <translation>
            <numerusform>%n Änderung wartet auf den Hub</numerusform>
            <numerusform>%n Änderungen warten auf den Hub</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours is set again, and on its way to the hub.</source>
        <translation>Ihre Version ist erneut gesetzt und auf dem Weg zum Hub.</translation>
    </message>
    <message>
        <source>What the hub has stands.</source>
        <translation>Es gilt die Version des Hubs.</translation>
    </message>
    <message>
        <source>%1 of %2 is taken back.</source>
        <translation>Zurückgenommen: %1 (%2)</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you switch it off; what you do is kept.</source>
        <translation>Es wird nichts gesendet oder geholt, bis Sie es ausschalten; was Sie tun, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>Was zu klären ist</translation>
    </message>
    <message>
        <source>Changes that wait for the hub</source>
        <translation>Änderungen, die auf den Hub warten</translation>
    </message>
    <message>
        <source>Here and at the hub everything is the same</source>
        <translation>Hier und am Hub ist alles gleich</translation>
    </message>
    <message>
        <source>What you do without a network waits here until the hub has it. When somebody else changes the same thing at the same time, you settle it here.</source>
        <translation>Was Sie ohne Netz tun, wartet hier, bis der Hub es hat. Ändert jemand anderes zur selben Zeit dasselbe, klären Sie es hier.</translation>
    </message>
    <message>
        <source>Work online again</source>
        <translation>Wieder online arbeiten</translation>
    </message>
</context>
<context>
    <name>docket::ui::TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Separate several with commas. Remove one by deleting it.</source>
        <translation>Mehrere durch Kommas trennen. Zum Entfernen löschen.</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Schlagwörter setzen</translation>
    </message>
    <message>
        <source>Set tags (Ctrl+Enter)</source>
        <translation>Schlagwörter setzen (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>docket::ui::TaskPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>docket::ui::TimelineDelegate</name>
    <message>
        <source>arrived %1</source>
        <translation>eingetroffen %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::TotalsBar</name>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>docket::ui::TotalsBlock</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versandkosten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Canceled share of it</source>
        <translation>Davon storniert</translation>
    </message>
</context>
<context>
    <name>docket::ui::TroubleScreen</name>
    <message>
        <source>The data are in use</source>
        <translation>Die Daten werden gerade verwendet</translation>
    </message>
    <message>
        <source>The data were written by a newer Docket</source>
        <translation>Die Daten wurden von einem neueren Docket geschrieben</translation>
    </message>
    <message>
        <source>The data cannot be read</source>
        <translation>Die Daten können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The data cannot be written to</source>
        <translation>In die Daten kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>The data could not be opened</source>
        <translation>Die Daten konnten nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Wait until the other program is done or end it, then retry. Nothing was changed.</source>
        <translation>Warten Sie, bis das andere Programm fertig ist, oder beenden Sie es, und versuchen Sie es dann erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Install the newer version of Docket to go on with these data. Nothing was changed.</source>
        <translation>Installieren Sie die neuere Version von Docket, um mit diesen Daten weiterzuarbeiten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Everything was left as it is. Restore a backup with “docketctl restore”, or save what can be read with “docketctl salvage”.</source>
        <translation>Alles wurde unverändert gelassen. Stellen Sie mit „docketctl restore“ eine Sicherung wieder her oder retten Sie mit „docketctl salvage“, was lesbar ist.</translation>
    </message>
    <message>
        <source>Make the folder writable for your account, then retry. Nothing was changed.</source>
        <translation>Geben Sie Ihrem Konto Schreibrechte für den Ordner und versuchen Sie es dann erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Make room on the disk, then retry. Nothing was lost.</source>
        <translation>Schaffen Sie Platz auf der Festplatte und versuchen Sie es dann erneut. Es ging nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing was changed. Retry, or choose another folder.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es erneut oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>docket::ui::UnlockScreen</name>
    <message>
        <source>The data in %1 are locked.</source>
        <translation>Die Daten in %1 sind gesperrt.</translation>
    </message>
    <message>
        <source>Unlock Docket</source>
        <translation>Docket entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery key, such as 7ZK3M-0QWXA-…</source>
        <translation>Wiederherstellungsschlüssel, zum Beispiel 7ZK3M-0QWXA-…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
</context>
<context>
    <name>docket::ui::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Weitere Ansichten</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Save search, sorting and columns as a view (Ctrl+Shift+V)</source>
        <translation>Suche, Sortierung und Spalten als Ansicht speichern (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save the view (Enter)</source>
        <translation>Ansicht speichern (Eingabe)</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Do not save (Esc)</source>
        <translation>Nicht speichern (Esc)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Save the current search, sorting and columns in it</source>
        <translation>Aktuelle Suche, Sortierung und Spalten darin speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>docket::ui::WeightBox</name>
    <message>
        <source> g</source>
        <comment>grams, behind a number</comment>
        <translation> g</translation>
    </message>
    <message>
        <source>In grams, or in kilograms with a decimal sign: 1500 or %1</source>
        <translation>In Gramm, oder mit Dezimalzeichen in Kilogramm: 1500 oder %1</translation>
    </message>
</context>
</TS>
