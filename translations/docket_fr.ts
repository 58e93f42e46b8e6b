<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>docket::Errors</name>
    <message>
        <source>There is no such order.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>The order changed meanwhile. Look at it again, then repeat the change.</source>
        <translation>La commande a changé entre-temps. Vérifiez-la, puis répétez la modification.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indiquez le motif.</translation>
    </message>
    <message>
        <source>Order %1 is canceled already.</source>
        <translation>La commande %1 est déjà annulée.</translation>
    </message>
    <message>
        <source>Order %1 is not canceled.</source>
        <translation>La commande %1 n’est pas annulée.</translation>
    </message>
    <message>
        <source>Order %1 is canceled: nothing of it can ship.</source>
        <translation>La commande %1 est annulée&#xa0;: rien ne peut en être expédié.</translation>
    </message>
    <message>
        <source>Everything of order %1 has shipped or is canceled.</source>
        <translation>Tout ce que contient la commande %1 est expédié ou annulé.</translation>
    </message>
    <message>
        <source>At least one line is needed.</source>
        <translation>Au moins une ligne est nécessaire.</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>La commande n’a pas cette ligne.</translation>
    </message>
    <message>
        <source>The quantity %1 is not possible.</source>
        <translation>La quantité %1 n’est pas possible.</translation>
    </message>
    <message>
        <source>A quantity is a whole number of at least 1.</source>
        <translation>Une quantité est un nombre entier d’au moins 1.</translation>
    </message>
    <message>
        <source>%1 of %2 are more than what is open: %3.</source>
        <translation>%1 × %2 dépasse ce qui est ouvert&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Order %1 is on hold already: %2.</source>
        <translation>La commande %1 est déjà bloquée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Order %1 is not on hold.</source>
        <translation>La commande %1 n’est pas bloquée.</translation>
    </message>
    <message>
        <source>Order %1 is on hold (%2). Release it first.</source>
        <translation>La commande %1 est bloquée (%2). Débloquez-la d’abord.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
    <message>
        <source>Order %1 can no longer be edited: only placed and partly shipped orders can.</source>
        <translation>La commande %1 ne peut plus être modifiée&#xa0;: seules les commandes passées ou partiellement expédiées peuvent l’être.</translation>
    </message>
    <message>
        <source>%1 of %2 have shipped: product and place of the line stay, and it cannot be removed.</source>
        <translation>%1 × %2 déjà expédiés&#xa0;: l’article et l’emplacement de la ligne restent inchangés et elle ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>The quantity cannot go below what has shipped or is canceled.</source>
        <translation>La quantité ne peut pas être inférieure à ce qui est expédié ou annulé.</translation>
    </message>
    <message>
        <source>Nothing would be left to ship. Cancel the order instead.</source>
        <translation>Il ne resterait rien à expédier. Annulez plutôt la commande.</translation>
    </message>
    <message>
        <source>The same line is named twice.</source>
        <translation>La même ligne est indiquée deux fois.</translation>
    </message>
    <message>
        <source>The order names no customer.</source>
        <translation>La commande n’indique aucun client.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>Le client %1 n’existe pas.</translation>
    </message>
    <message>
        <source>No product is named.</source>
        <translation>Aucun article n’est indiqué.</translation>
    </message>
    <message>
        <source>There is no product %1 in the catalogue.</source>
        <translation>L’article %1 n’existe pas dans le catalogue.</translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation>Un prix n’est pas négatif.</translation>
    </message>
    <message>
        <source>A shipping charge is not negative.</source>
        <translation>Des frais de port ne sont pas négatifs.</translation>
    </message>
    <message>
        <source>A discount lies between 0 and 100 %.</source>
        <translation>Une remise est comprise entre 0 et 100&#x202f;%.</translation>
    </message>
    <message>
        <source>This tax rate is not possible.</source>
        <translation>Ce taux de taxe n’est pas possible.</translation>
    </message>
    <message>
        <source>The required date is not a day between 1900 and 2200.</source>
        <translation>La date souhaitée n’est pas un jour entre 1900 et 2200.</translation>
    </message>
    <message>
        <source>A currency is needed, such as EUR.</source>
        <translation>Une devise est nécessaire, par exemple EUR.</translation>
    </message>
    <message>
        <source>The price of %1 is in %2, the order is in %3. Give a price in %3.</source>
        <translation>Le prix de %1 est en %2, la commande est en %3. Indiquez un prix en %3.</translation>
    </message>
    <message>
        <source>The amount is larger than 15 digits.</source>
        <translation>Le montant dépasse 15 chiffres.</translation>
    </message>
    <message>
        <source>This is no amount, or it has too many decimals.</source>
        <translation>Ce n’est pas un montant, ou il a trop de décimales.</translation>
    </message>
    <message>
        <source>This is no percentage.</source>
        <translation>Ce n’est pas un pourcentage.</translation>
    </message>
    <message>
        <source>There is an order %1 already.</source>
        <translation>Il existe déjà une commande %1.</translation>
    </message>
    <message>
        <source>This text has %1 characters; %2 are possible.</source>
        <translation>Ce texte compte %1 caractères&#x202f;; le maximum est de %2.</translation>
    </message>
    <message>
        <source>%1 are more than the %2 that an order can have.</source>
        <translation>%1 dépasse le maximum de %2 pour une commande.</translation>
    </message>
    <message>
        <source>There is too little of %1. Wanted: %2, available at %4: %3.</source>
        <translation>Stock insuffisant pour %1. Demandé&#xa0;: %2, disponible à %4&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing of the order is under way.</source>
        <translation>Rien de cette commande n’est en cours d’acheminement.</translation>
    </message>
    <message>
        <source>The order has no such shipment.</source>
        <translation>La commande n’a pas cette expédition.</translation>
    </message>
    <message>
        <source>That shipment has arrived already.</source>
        <translation>Cette expédition est déjà arrivée.</translation>
    </message>
    <message>
        <source>A weight is not negative.</source>
        <translation>Un poids n’est pas négatif.</translation>
    </message>
    <message>
        <source>Another change was made under this id; this one was not.</source>
        <translation>Une autre modification a été faite sous cet identifiant&#x202f;; celle-ci ne l’a pas été.</translation>
    </message>
    <message>
        <source>%1 may not do this: the permission “%2” is missing.</source>
        <translation>%1 ne peut pas faire cela&#xa0;: l’autorisation «&#x202f;%2&#x202f;» manque.</translation>
    </message>
    <message>
        <source>The customer has no id.</source>
        <translation>Le client n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>A SKU has no blanks around it and no control characters.</source>
        <translation>Un SKU n’est pas entouré d’espaces et ne contient pas de caractères de contrôle.</translation>
    </message>
    <message>
        <source>No location is named.</source>
        <translation>Aucun emplacement n’est indiqué.</translation>
    </message>
    <message>
        <source>Both places are %1.</source>
        <translation>Les deux emplacements sont %1.</translation>
    </message>
    <message>
        <source>%4 of %1 cannot be taken away: %2 are on hand at %3.</source>
        <translation>Impossible de retirer %4 × %1&#xa0;: il y en a %2 en stock à %3.</translation>
    </message>
    <message>
        <source>A reorder level is not negative.</source>
        <translation>Un seuil de réapprovisionnement n’est pas négatif.</translation>
    </message>
    <message>
        <source>There is no space left to write to. This change was not made, everything before it is kept. Free some space and try again.</source>
        <translation>Il n’y a plus d’espace pour écrire. Cette modification n’a pas été faite, tout ce qui précède est conservé. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The data may not be written: file or folder is read-only for this user. Nothing was changed. Check who owns it and its permissions.</source>
        <translation>Les données ne peuvent pas être écrites&#xa0;: le fichier ou le dossier est en lecture seule pour cet utilisateur. Rien n’a été modifié. Vérifiez le propriétaire et les autorisations.</translation>
    </message>
    <message>
        <source>The system could not read or write the data (%1). Changes already confirmed are kept, this one is not. Check the disk.</source>
        <translation>Le système n’a pas pu lire ou écrire les données (%1). Les modifications déjà confirmées sont conservées, celle-ci ne l’est pas. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The database file cannot be opened (%1).</source>
        <translation>Le fichier de la base de données ne peut pas être ouvert (%1).</translation>
    </message>
    <message>
        <source>Another work is writing to the data. Nothing was changed. Try again.</source>
        <translation>Une autre opération écrit dans les données. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>The database is not what was written. The file was left as it is. Restore a backup, or bring over what can be read with “docketctl salvage”.</source>
        <translation>La base de données ne correspond pas à ce qui a été écrit. Le fichier a été laissé tel quel. Restaurez une sauvegarde, ou récupérez ce qui est lisible avec «&#x202f;docketctl salvage&#x202f;».</translation>
    </message>
    <message>
        <source>There are no Docket data in %1.</source>
        <translation>Il n’y a pas de données Docket dans %1.</translation>
    </message>
    <message>
        <source>Another program has these data open for writing. Nothing was changed. Close it and try again.</source>
        <translation>Un autre programme a ouvert ces données en écriture. Rien n’a été modifié. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>These data are protected by a passphrase.</source>
        <translation>Ces données sont protégées par une phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase is not the right one. Nothing was changed.</source>
        <translation>La phrase secrète n’est pas la bonne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>This is not a recovery key: a character is missing, wrong, or too many. Compare it with the one written down.</source>
        <translation>Ce n’est pas une clé de secours&#xa0;: un caractère manque, est faux ou est en trop. Comparez-la avec celle que vous avez notée.</translation>
    </message>
    <message>
        <source>This recovery key is for other data, or was replaced by a newer one. Nothing was changed.</source>
        <translation>Cette clé de secours concerne d’autres données ou a été remplacée par une plus récente. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This session has no system keychain that works.</source>
        <translation>Cette session n’a pas de trousseau système qui fonctionne.</translation>
    </message>
    <message>
        <source>The system keychain refused access. Unlock it and try again.</source>
        <translation>Le trousseau système a refusé l’accès. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. Answer its prompt, or unlock it, and try again.</source>
        <translation>Le trousseau système n’a pas répondu à temps. Répondez à son invite ou déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder %1 has other files in it. They were left as they are. Choose an empty folder.</source>
        <translation>Le dossier %1 contient d’autres fichiers. Ils ont été laissés tels quels. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>%1 is there already. It was left as it is. Choose another name.</source>
        <translation>%1 existe déjà. Il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The data were written by a newer version of Docket. Nothing was changed. Update Docket to open them.</source>
        <translation>Les données ont été écrites par une version plus récente de Docket. Rien n’a été modifié. Mettez Docket à jour pour les ouvrir.</translation>
    </message>
    <message>
        <source>The keys were written by a newer version of Docket. Update Docket to open these data.</source>
        <translation>Les clés ont été écrites par une version plus récente de Docket. Mettez Docket à jour pour ouvrir ces données.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file has no header row.</source>
        <translation>Le fichier n’a pas de ligne d’en-tête.</translation>
    </message>
    <message>
        <source>A column that is needed is not in the file: %1</source>
        <translation>Une colonne nécessaire manque dans le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This cell is empty, but needed.</source>
        <translation>Cette cellule est vide, mais nécessaire.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is negative.</source>
        <translation>Cette valeur est négative.</translation>
    </message>
    <message>
        <source>The quantity is zero.</source>
        <translation>La quantité est zéro.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the header.</source>
        <translation>La ligne a plus ou moins de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>The row is the same as an earlier one.</source>
        <translation>La ligne est identique à une ligne précédente.</translation>
    </message>
    <message>
        <source>Another row says something else.</source>
        <translation>Une autre ligne dit autre chose.</translation>
    </message>
    <message>
        <source>The file %1 is there already and was left as it is. Name another one.</source>
        <translation>Le fichier %1 existe déjà et n’a pas été modifié. Indiquez un autre nom.</translation>
    </message>
    <message>
        <source>This is more than 1; a fraction is needed, such as 0.15 for 15 %.</source>
        <translation>C’est supérieur à 1&#x202f;; il faut une fraction, comme 0.15 pour 15&#x202f;%.</translation>
    </message>
    <message>
        <source>This may mean thousands or decimals. Choose the decimal sign of the file.</source>
        <translation>Cela peut désigner des milliers ou des décimales. Choisissez le signe décimal du fichier.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>This is no currency code such as USD.</source>
        <translation>Ce n’est pas un code de devise comme USD.</translation>
    </message>
    <message>
        <source>There is no such currency.</source>
        <translation>Cette devise n’existe pas.</translation>
    </message>
    <message>
        <source>No currency is named. Name one for the whole file.</source>
        <translation>Aucune devise n’est indiquée. Indiquez-en une pour tout le fichier.</translation>
    </message>
    <message>
        <source>This is neither yes nor no (1 or 0, true or false).</source>
        <translation>Ce n’est ni oui ni non (1 ou 0, true ou false).</translation>
    </message>
    <message>
        <source>This is no status known here, such as processing, completed or canceled.</source>
        <translation>Ce n’est pas un statut connu ici, comme processing, completed ou canceled.</translation>
    </message>
    <message>
        <source>This day is too long ago or too far ahead.</source>
        <translation>Ce jour est trop ancien ou trop lointain.</translation>
    </message>
    <message>
        <source>The date format “%1” has “%2”, which means nothing. Use yyyy, MM, dd, HH, mm, ss, zzz, AP and ZZZ, and put other text between apostrophes.</source>
        <translation>Le format de date «&#x202f;%1&#x202f;» contient «&#x202f;%2&#x202f;», qui ne signifie rien. Utilisez yyyy, MM, dd, HH, mm, ss, zzz, AP et ZZZ, et mettez tout autre texte entre apostrophes.</translation>
    </message>
    <message>
        <source>The date format “%1” needs a year, a month and a day.</source>
        <translation>Il faut au format de date «&#x202f;%1&#x202f;» une année, un mois et un jour.</translation>
    </message>
    <message>
        <source>The cell has text after its closing quote; a quote inside a quoted cell is written twice.</source>
        <translation>La cellule a du texte après son guillemet fermant&#x202f;; dans une cellule entre guillemets, un guillemet s’écrit deux fois.</translation>
    </message>
    <message>
        <source>The cell’s opening quote is not closed.</source>
        <translation>Le guillemet ouvrant de la cellule n’est pas fermé.</translation>
    </message>
    <message>
        <source>The cell is very long; is a quote or a line break missing?</source>
        <translation>La cellule est très longue&#x202f;; manque-t-il un guillemet ou un saut de ligne&#x202f;?</translation>
    </message>
    <message>
        <source>The row is very long; is a quote or a line break missing?</source>
        <translation>La ligne est très longue&#x202f;; manque-t-il un guillemet ou un saut de ligne&#x202f;?</translation>
    </message>
    <message>
        <source>The row has too many cells.</source>
        <translation>La ligne a trop de cellules.</translation>
    </message>
    <message>
        <source>The row has a zero byte, which no text has.</source>
        <translation>La ligne contient un octet nul, qu’aucun texte ne contient.</translation>
    </message>
    <message>
        <source>The row is not valid UTF-8. Save the file as UTF-8 and import that.</source>
        <translation>La ligne n’est pas de l’UTF-8 valide. Enregistrez le fichier en UTF-8 et importez-le.</translation>
    </message>
    <message>
        <source>The file is %1, which is not read. Save it as UTF-8 and import that.</source>
        <translation>Le fichier est en %1, qui n’est pas lu. Enregistrez-le en UTF-8 et importez-le.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The header row cannot be read.</source>
        <translation>Impossible de lire la ligne d’en-tête.</translation>
    </message>
    <message>
        <source>An order with this number was made here, not imported. Change it with an edit.</source>
        <translation>Une commande portant ce numéro a été créée ici, et non importée. Modifiez-la directement.</translation>
    </message>
    <message>
        <source>“%1” is no address of a broker. Write it like amqps://broker.example.com/vhost; nothing was changed.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’adresse d’un courtier. Écrivez-la comme amqps://broker.example.com/vhost&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The password does not belong into the address, which is shown and kept in the clear. Leave it out; it has a field of its own.</source>
        <translation>Le mot de passe n’a pas sa place dans l’adresse, qui est affichée et conservée en clair. Omettez-le&#x202f;; il a son propre champ.</translation>
    </message>
    <message>
        <source>The name “%1” leads to no address. Nothing was sent. Check the broker&apos;s name, or the network.</source>
        <translation>Le nom «&#x202f;%1&#x202f;» ne mène à aucune adresse. Rien n’a été envoyé. Vérifiez le nom du courtier ou le réseau.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2: the connection was refused. Nothing was sent. Check the port, and whether the broker runs.</source>
        <translation>Aucun service n’écoute sur %1, port %2&#xa0;: la connexion a été refusée. Rien n’a été envoyé. Vérifiez le port et assurez-vous que le courtier fonctionne.</translation>
    </message>
    <message>
        <source>%1, port %2 cannot be reached: %3. Nothing was sent. Check the network and firewalls.</source>
        <translation>%1, port %2 est injoignable&#xa0;: %3. Rien n’a été envoyé. Vérifiez le réseau et les pare-feu.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by one that is trusted here. Nothing was sent, no password either. Name the file of the company&apos;s own certificates if it has them.</source>
        <translation>Le certificat de %1 n’est signé par aucun de ceux qui sont approuvés ici. Rien n’a été envoyé, pas même le mot de passe. Indiquez le fichier des certificats propres à l’entreprise, si elle en a.</translation>
    </message>
    <message>
        <source>The certificate of the broker is for another name than %1. Nothing was sent, no password either. Use the name in its certificate.</source>
        <translation>Le certificat du courtier est établi pour un autre nom que %1. Rien n’a été envoyé, pas même le mot de passe. Utilisez le nom de son certificat.</translation>
    </message>
    <message>
        <source>No TLS connection came about with %1, port %2. Nothing was sent. Check that this port speaks TLS (usually 5671).</source>
        <translation>Aucune connexion TLS n’a pu être établie avec %1, port %2. Rien n’a été envoyé. Vérifiez que ce port parle TLS (d’habitude 5671).</translation>
    </message>
    <message>
        <source>The file of trusted certificates %1 cannot be read, or has none in it. Nothing was sent.</source>
        <translation>Le fichier des certificats approuvés %1 est illisible ou n’en contient pas. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2 does not speak AMQP as expected. Nothing was sent. Check the port; one that wants TLS needs an address that begins with amqps://.</source>
        <translation>Ce qui répond à %1, port %2 ne parle pas AMQP comme prévu. Rien n’a été envoyé. Vérifiez le port&#x202f;; s’il exige TLS, l’adresse doit commencer par amqps://.</translation>
    </message>
    <message>
        <source>The broker does not accept the user “%1” with this password. Nothing was sent. Check both.</source>
        <translation>Le courtier n’accepte pas l’utilisateur «&#x202f;%1&#x202f;» avec ce mot de passe. Rien n’a été envoyé. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The keychain has no password for the broker any more. Events wait; give the password again.</source>
        <translation>Le trousseau n’a plus de mot de passe pour le courtier. Les événements attendent&#x202f;; saisissez de nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>The broker has no virtual host “%1”. Nothing was sent. Check the address, or have it made.</source>
        <translation>Le courtier n’a pas d’hôte virtuel «&#x202f;%1&#x202f;». Rien n’a été envoyé. Vérifiez l’adresse, ou faites-le créer.</translation>
    </message>
    <message>
        <source>The user “%1” may not use the virtual host “%2”. Nothing was sent. Have the broker&apos;s administrator permit it.</source>
        <translation>L’utilisateur «&#x202f;%1&#x202f;» n’a pas accès à l’hôte virtuel «&#x202f;%2&#x202f;». Rien n’a été envoyé. Demandez l’accès à l’administrateur du courtier.</translation>
    </message>
    <message>
        <source>The broker has no exchange “%1” in the virtual host “%2”. Nothing is lost: events wait. Have it made, or let Docket make it.</source>
        <translation>Le courtier n’a pas d’exchange «&#x202f;%1&#x202f;» dans l’hôte virtuel «&#x202f;%2&#x202f;». Rien n’est perdu&#xa0;: les événements attendent. Faites-le créer, ou laissez Docket le créer.</translation>
    </message>
    <message>
        <source>The broker has something else by the name of “%1”: %2. Nothing was changed.</source>
        <translation>Le courtier a autre chose sous le nom «&#x202f;%1&#x202f;»&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The user “%1” lacks a permission: %2. Nothing is lost: events wait. Have the broker&apos;s administrator grant it.</source>
        <translation>Il manque un droit à l’utilisateur «&#x202f;%1&#x202f;»&#xa0;: %2. Rien n’est perdu&#xa0;: les événements attendent. Demandez-le à l’administrateur du courtier.</translation>
    </message>
    <message>
        <source>The connection to the broker broke: %1. What it had not confirmed is kept and sent again.</source>
        <translation>La connexion au courtier s’est rompue&#xa0;: %1. Ce qu’il n’avait pas confirmé est conservé et sera renvoyé.</translation>
    </message>
    <message>
        <source>The broker ended the connection: %1. What it had not confirmed is kept and sent again.</source>
        <translation>Le courtier a mis fin à la connexion&#xa0;: %1. Ce qu’il n’avait pas confirmé est conservé et sera renvoyé.</translation>
    </message>
    <message>
        <source>The broker gave no answer in time. What it had not confirmed is kept and sent again.</source>
        <translation>Le courtier n’a pas répondu à temps. Ce qu’il n’avait pas confirmé est conservé et sera renvoyé.</translation>
    </message>
    <message>
        <source>The broker takes no messages now: %1. They stay in the queue and are sent again.</source>
        <translation>Le courtier n’accepte pas de messages pour l’instant&#xa0;: %1. Ils restent en attente et seront renvoyés.</translation>
    </message>
    <message>
        <source>No queue is bound for this event. It is kept and sent again.</source>
        <translation>Aucune file n’est liée pour cet événement. Il est conservé et sera renvoyé.</translation>
    </message>
    <message>
        <source>A queue of the broker did not take this event; it is probably full. It is kept and sent again.</source>
        <translation>Une file du courtier n’a pas accepté cet événement&#x202f;; elle est sans doute pleine. Il est conservé et sera renvoyé.</translation>
    </message>
    <message>
        <source>The broker can never take this event; it is probably too large. It is kept: send it again when the broker&apos;s limits have changed, or discard it.</source>
        <translation>Le courtier ne pourra jamais accepter cet événement&#x202f;; il est sans doute trop grand. Il est conservé&#xa0;: renvoyez-le quand les limites du courtier auront changé, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>The broker failed over this event. It is kept.</source>
        <translation>Le courtier a échoué sur cet événement. Il est conservé.</translation>
    </message>
    <message>
        <source>The hub cannot be reached, or the connection broke (%1).</source>
        <translation>Le hub est injoignable, ou la connexion s’est interrompue (%1).</translation>
    </message>
    <message>
        <source>The hub did not answer in time.</source>
        <translation>Le hub n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The hub could not prove who it is (%1). Nothing was sent. Check its address and certificate.</source>
        <translation>Le hub n’a pas pu prouver son identité (%1). Rien n’a été envoyé. Vérifiez son adresse et son certificat.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer was too long and was thrown away.</source>
        <translation>La réponse du hub était trop longue et a été rejetée.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Check the address, and whether both are of versions that fit.</source>
        <translation>La réponse n’a pas pu être comprise. Vérifiez l’adresse et assurez-vous que les deux versions sont compatibles.</translation>
    </message>
    <message>
        <source>The hub failed lately and is left alone; it is tried again in %1 seconds.</source>
        <translation>Le hub a échoué récemment et n’est pas sollicité pour l’instant&#x202f;; nouvel essai dans %1 secondes.</translation>
    </message>
    <message>
        <source>The hub failed (status %1).</source>
        <translation>Le hub a échoué (état %1).</translation>
    </message>
    <message>
        <source>The hub did not accept the call (status %1).</source>
        <translation>Le hub n’a pas accepté l’appel (état %1).</translation>
    </message>
    <message>
        <source>Nothing is sent while working offline.</source>
        <translation>Rien n’est envoyé en mode hors ligne.</translation>
    </message>
    <message>
        <source>A part of the hub&apos;s orders did not come as it was sent. Nothing of it was kept; it is fetched again.</source>
        <translation>Une partie des commandes du hub n’est pas arrivée telle qu’elle a été envoyée. Rien n’en a été gardé&#x202f;; elle est redemandée.</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>This account is locked. An administrator of the hub can open it.</source>
        <translation>Ce compte est verrouillé. Un administrateur du hub peut le déverrouiller.</translation>
    </message>
    <message>
        <source>The hub ended this session. What waits to be sent is kept. Sign in again; when that is refused, ask an administrator.</source>
        <translation>Le hub a mis fin à cette session. Ce qui attend d’être envoyé est conservé. Reconnectez-vous&#x202f;; en cas de refus, adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>Nobody is signed in to the hub. What waits to be sent is kept.</source>
        <translation>Personne n’est connecté au hub. Ce qui attend d’être envoyé est conservé.</translation>
    </message>
    <message>
        <source>The hub has not been reached for three days. What waits to be sent is kept. Sign in again to go on working.</source>
        <translation>Le hub n’a pas été joint depuis trois jours. Ce qui attend d’être envoyé est conservé. Reconnectez-vous pour continuer à travailler.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little.</source>
        <translation>Trop de tentatives. Attendez un peu.</translation>
    </message>
    <message>
        <source>This version of Docket is too old for the hub. What waits to be sent is kept. Update Docket.</source>
        <translation>Cette version de Docket est trop ancienne pour le hub. Ce qui attend d’être envoyé est conservé. Mettez Docket à jour.</translation>
    </message>
    <message>
        <source>The hub&apos;s orders are not all here yet. Nothing was changed. Wait until the first fetching has come to its end.</source>
        <translation>Les commandes du hub ne sont pas encore toutes ici. Rien n’a été modifié. Attendez la fin de la première récupération.</translation>
    </message>
    <message>
        <source>The conflict is settled already. Nothing was changed.</source>
        <translation>Le conflit est déjà réglé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The change was sent, and may be at the hub already. It cannot be taken back here. Change the order again instead.</source>
        <translation>La modification a été envoyée et est peut-être déjà au hub. Elle ne peut pas être retirée ici. Modifiez plutôt de nouveau la commande.</translation>
    </message>
    <message>
        <source>The change does not wait any more. Nothing was changed.</source>
        <translation>La modification n’attend plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The history of %1 was put away at the hub, so orders of that month cannot be changed. An administrator of its database can attach it again.</source>
        <translation>L’historique de %1 a été archivé sur le hub : les commandes de ce mois ne peuvent plus être modifiées. Un administrateur de sa base de données peut le rattacher.</translation>
    </message>
</context>
<context>
    <name>docket::Events</name>
    <message>
        <source>Order placed</source>
        <translation>Commande passée</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Commande modifiée</translation>
    </message>
    <message>
        <source>Order shipped</source>
        <translation>Commande expédiée</translation>
    </message>
    <message>
        <source>Order delivered</source>
        <translation>Commande livrée</translation>
    </message>
    <message>
        <source>Order canceled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <source>Stock reserved</source>
        <translation>Stock réservé</translation>
    </message>
    <message>
        <source>Stock released</source>
        <translation>Stock libéré</translation>
    </message>
    <message>
        <source>Stock changed</source>
        <translation>Stock modifié</translation>
    </message>
    <message>
        <source>Customer saved</source>
        <translation>Client enregistré</translation>
    </message>
    <message>
        <source>Product saved</source>
        <translation>Article enregistré</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Tried again later</source>
        <translation>Sera réessayé</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>The broker cannot be reached</source>
        <translation>Le courtier est injoignable</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>docket::QueryErrors</name>
    <message>
        <source>A query has at most %1 characters; everything from here on is too much.</source>
        <translation>Une recherche compte au plus %1 caractères&#x202f;; tout ce qui suit à partir d’ici est en trop.</translation>
    </message>
    <message>
        <source>A query has at most %1 words and values.</source>
        <translation>Une recherche compte au plus %1 mots et valeurs.</translation>
    </message>
    <message>
        <source>Groups and minus signs may stand in each other %1 deep at most.</source>
        <translation>Les groupes et les signes moins peuvent être imbriqués sur %1 niveaux au plus.</translation>
    </message>
    <message>
        <source>The quote that begins here does not end. Add a closing quote.</source>
        <translation>Le guillemet ouvert ici n’est pas fermé. Ajoutez un guillemet fermant.</translation>
    </message>
    <message>
        <source>The group that begins here does not end. Add a “)”.</source>
        <translation>Le groupe ouvert ici n’est pas fermé. Ajoutez «&#x202f;)&#x202f;».</translation>
    </message>
    <message>
        <source>This “)” closes nothing. Remove it, or open a group with “(”.</source>
        <translation>Cette «&#x202f;)&#x202f;» ne ferme rien. Supprimez-la, ou ouvrez un groupe avec «&#x202f;(&#x202f;».</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses. Write something, or remove them.</source>
        <translation>Il n’y a rien entre ces parenthèses. Écrivez quelque chose, ou supprimez-les.</translation>
    </message>
    <message>
        <source>Something to look for is missing here. Add it, or put the word into quotes.</source>
        <translation>Il manque ici un terme à rechercher. Ajoutez-le, ou mettez le mot entre guillemets.</translation>
    </message>
    <message>
        <source>There is no letter or digit to look for here.</source>
        <translation>Il n’y a ici ni lettre ni chiffre à rechercher.</translation>
    </message>
    <message>
        <source>To exclude something, write “-” right before it. To look for the word, write “&quot;not&quot;”.</source>
        <translation>Pour exclure un terme, écrivez «&#x202f;-&#x202f;» juste devant. Pour rechercher le mot, écrivez «&#x202f;&quot;not&quot;&#x202f;».</translation>
    </message>
    <message>
        <source>There is no field “%1”. Put the text into quotes to look for it as words.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» n’existe pas. Mettez le texte entre guillemets pour le rechercher comme mots.</translation>
    </message>
    <message>
        <source>A field stands before “:”, “=”, “&lt;” and “&gt;”, as in total&gt;100.</source>
        <translation>Un champ précède «&#x202f;:&#x202f;», «&#x202f;=&#x202f;», «&#x202f;&lt;&#x202f;» et «&#x202f;&gt;&#x202f;», comme dans total&gt;100.</translation>
    </message>
    <message>
        <source>A value stands right after “%1:”, without a blank.</source>
        <translation>Une valeur suit directement «&#x202f;%1:&#x202f;», sans espace.</translation>
    </message>
    <message>
        <source>%1 is compared with one value only.</source>
        <translation>%1 ne se compare qu’à une seule valeur.</translation>
    </message>
    <message>
        <source>%1 has no greater and less. Write “%1:” before the value.</source>
        <translation>%1 n’admet ni supérieur ni inférieur. Écrivez «&#x202f;%1:&#x202f;» devant la valeur.</translation>
    </message>
    <message>
        <source>%1 has no ranges.</source>
        <translation>%1 n’admet pas d’intervalle.</translation>
    </message>
    <message>
        <source>“*” stands at the end of a word only, for its beginning.</source>
        <translation>«&#x202f;*&#x202f;» se place uniquement à la fin d’un mot, pour en chercher le début.</translation>
    </message>
    <message>
        <source>No order has the status “%1”.</source>
        <translation>Aucune commande n’a le statut «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not a currency&apos;s code, such as EUR.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de devise, comme EUR.</translation>
    </message>
    <message>
        <source>%2 is yes or no.</source>
        <translation>%2 prend la valeur yes ou no.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 100 or 1000.50, with a currency behind it or none.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un montant. Écrivez-le comme 100 ou 1000.50, suivi ou non d’une devise.</translation>
    </message>
    <message>
        <source>“%1” may be one amount or two. Write one as 1000.50, without grouping, and two as %2:100 or %2:200.</source>
        <translation>«&#x202f;%1&#x202f;» peut être un montant ou deux. Écrivez-en un comme 1000.50, sans séparateur de milliers, et deux comme %2:100 or %2:200.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2026-03-01, 2026-03, 2026, today, last-week or 7d.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez 2026-03-01, 2026-03, 2026, today, last-week ou 7d.</translation>
    </message>
    <message>
        <source>%2 is a day without a time of day.</source>
        <translation>%2 est un jour, sans heure.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins, so no order is in it.</source>
        <translation>«&#x202f;%1&#x202f;» se termine avant de commencer et ne contient donc aucune commande.</translation>
    </message>
</context>
<context>
    <name>docket::console::Console</name>
    <message>
        <source>The folder with the data</source>
        <translation>Le dossier contenant les données</translation>
    </message>
</context>
<context>
    <name>docket::console::ShopScreens</name>
    <message>
        <source>An import, an export, a backup or a change of many orders is still under way. Do that again within ten seconds to stop it; what is done by then stays.</source>
        <translation>Une importation, une exportation, une sauvegarde ou une modification de nombreuses commandes est encore en cours. Répétez l’action dans les dix secondes pour l’arrêter&#x202f;; ce qui est fait d’ici là reste.</translation>
    </message>
    <message>
        <source>Docket</source>
        <translation>Docket</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Ouvrir un autre dossier…</translation>
    </message>
    <message>
        <source>Another shop, or a copy of another hub&apos;s, in a window of its own</source>
        <translation>Une autre boutique, ou une copie de celle d’un autre hub, dans une fenêtre à part</translation>
    </message>
    <message>
        <source>The folder with the data</source>
        <translation>Le dossier des données</translation>
    </message>
    <message>
        <source>No further window could be opened. This one goes on as it is.</source>
        <translation>Aucune autre fenêtre n’a pu être ouverte. Celle-ci reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>docket::models::BulkResultModel</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>docket::models::ConflictModel</name>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>docket::models::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ville</translation>
    </message>
</context>
<context>
    <name>docket::models::CustomerOrdersModel</name>
    <message>
        <source>on hold</source>
        <translation>bloquée</translation>
    </message>
</context>
<context>
    <name>docket::models::EventWords</name>
    <message>
        <source>Ship to</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Required on</source>
        <translation>Date souhaitée</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Order placed for %1.</source>
        <translation>Commande passée pour %1.</translation>
    </message>
    <message>
        <source>Order placed for %1, from %2.</source>
        <translation>Commande passée pour %1, source&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Line added</source>
        <translation>Ligne ajoutée</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Ligne supprimée</translation>
    </message>
    <message>
        <source>product</source>
        <comment>of an order line</comment>
        <translation>article</translation>
    </message>
    <message>
        <source>name</source>
        <comment>of an order line</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>quantity</source>
        <comment>of an order line</comment>
        <translation>quantité</translation>
    </message>
    <message>
        <source>price</source>
        <comment>of an order line</comment>
        <translation>prix</translation>
    </message>
    <message>
        <source>discount</source>
        <comment>of an order line</comment>
        <translation>remise</translation>
    </message>
    <message>
        <source>tax rate</source>
        <comment>of an order line</comment>
        <translation>taux de taxe</translation>
    </message>
    <message>
        <source>location</source>
        <comment>of an order line</comment>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>canceled</source>
        <comment>quantity of an order line</comment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>net</source>
        <comment>of an order line</comment>
        <translation>net</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Reason for canceling</source>
        <translation>Motif d’annulation</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Commande bloquée.</translation>
    </message>
    <message>
        <source>Hold released.</source>
        <translation>Commande débloquée.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Note ajoutée.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) canceled.</source>
        <translation>
            <numerusform>%n pièce annulée.</numerusform>
            <numerusform>%n pièces annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order reinstated.</source>
        <translation>Commande rétablie.</translation>
    </message>
    <message>
        <source>Tags changed.</source>
        <translation>Étiquettes modifiées.</translation>
    </message>
    <message>
        <source>Order edited.</source>
        <translation>Commande modifiée.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>N° de suivi</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n colis</numerusform>
            <numerusform>%n colis</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped; nothing is open any more.</source>
        <translation>Expédiée&#x202f;; il ne reste rien d’ouvert.</translation>
    </message>
    <message>
        <source>Shipped in part.</source>
        <translation>Partiellement expédiée.</translation>
    </message>
    <message>
        <source>Everything is delivered.</source>
        <translation>Tout est livré.</translation>
    </message>
    <message>
        <source>Order canceled.</source>
        <translation>Commande annulée.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Stock reserved.</source>
        <translation>Stock réservé.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Reserved stock released.</source>
        <translation>Stock réservé libéré.</translation>
    </message>
    <message>
        <source>%1 at %2, on hand</source>
        <translation>%1 à %2, en stock</translation>
    </message>
    <message>
        <source>Stock changed.</source>
        <translation>Stock modifié.</translation>
    </message>
    <message>
        <source>Customer %1 changed.</source>
        <translation>Client %1 modifié.</translation>
    </message>
    <message>
        <source>Customer %1 added.</source>
        <translation>Client %1 ajouté.</translation>
    </message>
    <message>
        <source>Product %1 changed.</source>
        <translation>Article %1 modifié.</translation>
    </message>
    <message>
        <source>Product %1 added.</source>
        <translation>Article %1 ajouté.</translation>
    </message>
    <message>
        <source>a line that is not there any more</source>
        <translation>une ligne qui n’existe plus</translation>
    </message>
    <message>
        <source>%1 × %2 at %3</source>
        <comment>quantity, product, price</comment>
        <translation>%1 × %2 à %3</translation>
    </message>
    <message>
        <source>%1, %2 off</source>
        <translation>%1, remise de %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and product</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>A shipment was delivered.</source>
        <translation>Une expédition a été livrée.</translation>
    </message>
    <message>
        <source>Shipment %1 was delivered.</source>
        <translation>L’expédition %1 a été livrée.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>docket::models::Formats</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Hier %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, in Qt&apos;s date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Partiellement expédiée</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>docket::models::HubText</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Mode hors ligne</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Disturbed</source>
        <translation>Perturbé</translation>
    </message>
    <message>
        <source>synced %1 s ago</source>
        <translation>synchronisé il y a %1 s</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>synchronisé %1</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>nouvel essai dans %1 s</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n à régler</numerusform>
            <numerusform>%n à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the shop at %1.</source>
        <translation>Une copie de la boutique à %1.</translation>
    </message>
    <message>
        <source>You can work on: what you do is kept here, and is sent when the hub can be reached.</source>
        <translation>Vous pouvez continuer&#xa0;: ce que vous faites est gardé ici et envoyé dès que le hub est joignable.</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Commande passée</translation>
    </message>
    <message>
        <source>Order edited</source>
        <translation>Commande modifiée</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Débloquée</translation>
    </message>
    <message>
        <source>Tags set</source>
        <translation>Étiquettes définies</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Order canceled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <source>Lines canceled</source>
        <translation>Lignes annulées</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>Rétablie</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Customer saved</source>
        <translation>Client enregistré</translation>
    </message>
    <message>
        <source>Product saved</source>
        <translation>Article enregistré</translation>
    </message>
    <message>
        <source>Stock counted or adjusted</source>
        <translation>Stock compté ou ajusté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Taken by the hub</source>
        <translation>Prise en compte par le hub</translation>
    </message>
    <message numerus="yes">
        <source>The hub failed at it %n time(s)</source>
        <translation>
            <numerusform>Le hub y a échoué %n fois</numerusform>
            <numerusform>Le hub y a échoué %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Envoyée, pas encore de réponse</translation>
    </message>
    <message>
        <source>Set differently by somebody else</source>
        <translation>Défini autrement par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Left the house, but does not fit any more</source>
        <translation>Expédiée, mais ne correspond plus à la commande</translation>
    </message>
    <message>
        <source>Refused by the hub</source>
        <translation>Refusée par le hub</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Required on</source>
        <translation>Souhaitée le</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Seuil de réapprovisionnement</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Retiré de la vente</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Service client</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>%1: next try in %2 s</source>
        <translation>%1&#xa0;: nouvel essai dans %2 s</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>inventory</source>
        <translation>stock</translation>
    </message>
</context>
<context>
    <name>docket::models::MovementModel</name>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Order or reason</source>
        <translation>Commande/motif</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>docket::models::OrderCells</name>
    <message>
        <source>On hold</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Bloquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>En retard depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) wait for stock</source>
        <translation>
            <numerusform>%n pièce en attente de stock</numerusform>
            <numerusform>%n pièces en attente de stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>This order could not be read</source>
        <translation>Cette commande n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Its document in the database cannot be read. Other orders are not touched by this. Check the data with “docketctl verify”.</source>
        <translation>Son document dans la base de données ne peut pas être lu. Les autres commandes ne sont pas concernées. Vérifiez les données avec «&#x202f;docketctl verify&#x202f;».</translation>
    </message>
    <message>
        <source>Overdue: was required by %1</source>
        <translation>En retard&#xa0;: date souhaitée le %1</translation>
    </message>
    <message>
        <source>Changed here and at the hub: see the sync center</source>
        <translation>Modifiée ici et au hub&#xa0;: voir Synchro</translation>
    </message>
    <message>
        <source>Waits to be sent to the hub</source>
        <translation>Attend d’être envoyée au hub</translation>
    </message>
</context>
<context>
    <name>docket::models::OrderColumn</name>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Date souhaitée</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>N° de suivi</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>docket::models::OrderLinesModel</name>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Backordered</source>
        <translation>En reliquat</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>a discount in percent</comment>
        <translation>remise de %1</translation>
    </message>
    <message>
        <source>%1 tax</source>
        <comment>a tax rate in percent</comment>
        <translation>taxe de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a stock location</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>All shipped</source>
        <translation>Tout expédié</translation>
    </message>
    <message>
        <source>%1 shipped</source>
        <translation>Expédié&#xa0;: %1</translation>
    </message>
    <message>
        <source>All canceled</source>
        <translation>Tout annulé</translation>
    </message>
    <message>
        <source>%1 canceled</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 backordered</source>
        <translation>%1 en reliquat</translation>
    </message>
    <message>
        <source>%1 backordered (%2 in stock)</source>
        <translation>%1 en reliquat (%2 en stock)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and product</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Net %1</translation>
    </message>
</context>
<context>
    <name>docket::models::OrderTableModel</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>docket::models::OrderViews</name>
    <message>
        <source>All orders</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Placed today</source>
        <translation>Passées aujourd’hui</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>À expédier</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Partiellement expédiées</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>%1, %2 orders</source>
        <translation>%1, %2 commandes</translation>
    </message>
    <message>
        <source>Open over a week</source>
        <translation>Ouvertes depuis plus d’une semaine</translation>
    </message>
</context>
<context>
    <name>docket::models::OutboxModel</name>
    <message>
        <source>Waits for an earlier event of the same order.</source>
        <translation>Attend un événement antérieur de la même commande.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>docket::models::ProductFinder</name>
    <message>
        <source>Stock as of its last change, %1</source>
        <translation>Stock à sa dernière modification, %1</translation>
    </message>
    <message>
        <source>discontinued, %1 left</source>
        <translation>retiré de la vente, reste %1</translation>
    </message>
    <message>
        <source>stock not counted</source>
        <translation>stock non compté</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 available, %2 elsewhere</source>
        <translation>disponible&#xa0;: %1, ailleurs&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>docket::models::ProductListModel</name>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Retiré de la vente</translation>
    </message>
    <message>
        <source>%1 on hand, %2 available</source>
        <translation>en stock&#xa0;: %1, disponible&#xa0;: %2</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Stock bas</translation>
    </message>
</context>
<context>
    <name>docket::models::ShortReason</name>
    <message>
        <source>on hold already</source>
        <translation>déjà bloquée</translation>
    </message>
    <message>
        <source>not on hold</source>
        <translation>non bloquée</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>canceled already</source>
        <translation>déjà annulée</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>not canceled</source>
        <translation>non annulée</translation>
    </message>
    <message>
        <source>everything shipped or canceled</source>
        <translation>tout est expédié ou annulé</translation>
    </message>
    <message>
        <source>delivered already</source>
        <translation>déjà livrée</translation>
    </message>
    <message>
        <source>too little stock</source>
        <translation>stock insuffisant</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>modifiée entre-temps</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
</context>
<context>
    <name>docket::models::StockLevelModel</name>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
</context>
<context>
    <name>docket::models::TimelineModel</name>
    <message>
        <source>arrived %1</source>
        <translation>arrivée %1</translation>
    </message>
</context>
<context>
    <name>docket::models::WaitingModel</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>docket::models::Warnings</name>
    <message numerus="yes">
        <source>Possible duplicate: the same items were ordered within 24 hours in %n other open order(s): %1.</source>
        <translation>
            <numerusform>Doublon possible&#xa0;: les mêmes articles ont été commandés en l’espace de 24 heures dans %n autre commande ouverte&#xa0;: %1.</numerusform>
            <numerusform>Doublon possible&#xa0;: les mêmes articles ont été commandés en l’espace de 24 heures dans %n autres commandes ouvertes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual address: nothing was ever sent to this customer there.</source>
        <translation>Adresse inhabituelle&#xa0;: rien n’a encore été envoyé à ce client à cet endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer on hold: %1.</source>
        <translation>
            <numerusform>%n autre commande bloquée de ce client&#xa0;: %1.</numerusform>
            <numerusform>%n autres commandes bloquées de ce client&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer overdue: %1.</source>
        <translation>
            <numerusform>%n autre commande en retard de ce client&#xa0;: %1.</numerusform>
            <numerusform>%n autres commandes en retard de ce client&#xa0;: %1.</numerusform>
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
        <translation>La gestion des commandes sur votre poste&#xa0;: rapide, chiffrée, et opérationnelle sans réseau.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Icons: Lucide (ISC License).</source>
        <translation>Logiciel libre sous la licence publique générale GNU (GNU GPL), version 3 ou ultérieure. Fourni sans aucune garantie. Icônes&#xa0;: Lucide (licence ISC).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>docket::ui::ActionButtons</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
</context>
<context>
    <name>docket::ui::AddressBox</name>
    <message>
        <source>Address %1, for new orders</source>
        <translation>Adresse %1, pour les nouvelles commandes</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Move address %1 up</source>
        <translation>Déplacer l’adresse %1 vers le haut</translation>
    </message>
    <message>
        <source>Move address %1 down</source>
        <translation>Déplacer l’adresse %1 vers le bas</translation>
    </message>
    <message>
        <source>Remove address %1</source>
        <translation>Supprimer l’adresse %1</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>docket::ui::AddressSection</name>
    <message>
        <source>No address yet</source>
        <translation>Pas encore d’adresse</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Address to ship to</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>docket::ui::AddressesEditor</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
</context>
<context>
    <name>docket::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Li&amp;gnes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Hauteur des lignes</translation>
    </message>
</context>
<context>
    <name>docket::ui::BulkPanel</name>
    <message numerus="yes">
        <source>%n order(s) are as before.</source>
        <translation>
            <numerusform>%n commande est comme avant.</numerusform>
            <numerusform>%n commandes sont comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back and stay as they are: %1.</source>
        <translation>
            <numerusform>%n n’a pas pu être ramenée à son état précédent et reste telle quelle&#xa0;: %1.</numerusform>
            <numerusform>%n n’ont pas pu être ramenées à leur état précédent et restent telles quelles&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 orders are selected; at most %2 can be changed at once. Narrow the selection first.</source>
        <translation>%1 commandes sont sélectionnées&#x202f;; au plus %2 peuvent être modifiées à la fois. Réduisez d’abord la sélection.</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>Indiquez une étiquette.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indiquez le motif.</translation>
    </message>
    <message numerus="yes">
        <source>Undo reaches %n of them.</source>
        <translation>
            <numerusform>L’annulation de l’action en concerne %n.</numerusform>
            <numerusform>L’annulation de l’action en concerne %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) selected. Nothing is changed before you have seen what is possible.</source>
        <translation>
            <numerusform>%n commande sélectionnée. Rien n’est modifié avant que vous ayez vu ce qui est possible.</numerusform>
            <numerusform>%n commandes sélectionnées. Rien n’est modifié avant que vous ayez vu ce qui est possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is possible…</source>
        <translation>Vérification de ce qui est possible…</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot: %1.</source>
        <translation>
            <numerusform>Impossible pour %n&#xa0;: %1.</numerusform>
            <numerusform>Impossible pour %n&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need no change.</source>
        <translation>
            <numerusform>%n n’a pas besoin de modification.</numerusform>
            <numerusform>%n n’ont pas besoin de modification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <translation>
            <numerusform>%n n’a pas été commencée.</numerusform>
            <numerusform>%n n’ont pas été commencées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Where a part has shipped or was canceled before, this cannot be taken back.</source>
        <translation>Si une partie a déjà été expédiée ou annulée, cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas</source>
        <translation>Étiquettes à ajouter, séparées par des virgules</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Tags to remove, separated by commas</source>
        <translation>Étiquettes à supprimer, séparées par des virgules</translation>
    </message>
    <message>
        <source>Only what cannot be done</source>
        <translation>Seulement ce qui est impossible</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>docket::ui::BulkWords</name>
    <message>
        <source>Hold orders</source>
        <translation>Bloquer les commandes</translation>
    </message>
    <message>
        <source>Release orders</source>
        <translation>Débloquer les commandes</translation>
    </message>
    <message>
        <source>Ship orders</source>
        <translation>Expédier les commandes</translation>
    </message>
    <message>
        <source>Mark orders as delivered</source>
        <translation>Marquer les commandes comme livrées</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Annuler les commandes</translation>
    </message>
    <message>
        <source>Tag orders</source>
        <translation>Étiqueter les commandes</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be held.</source>
        <translation>
            <numerusform>%n commande peut être bloquée.</numerusform>
            <numerusform>%n commandes peuvent être bloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be released.</source>
        <translation>
            <numerusform>%n commande peut être débloquée.</numerusform>
            <numerusform>%n commandes peuvent être débloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be shipped.</source>
        <translation>
            <numerusform>%n commande peut être expédiée.</numerusform>
            <numerusform>%n commandes peuvent être expédiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be marked as delivered.</source>
        <translation>
            <numerusform>%n commande peut être marquée comme livrée.</numerusform>
            <numerusform>%n commandes peuvent être marquées comme livrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can be canceled.</source>
        <translation>
            <numerusform>%n commande peut être annulée.</numerusform>
            <numerusform>%n commandes peuvent être annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) can get these tags.</source>
        <translation>
            <numerusform>%n commande peut recevoir ces étiquettes.</numerusform>
            <numerusform>%n commandes peuvent recevoir ces étiquettes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %n order(s)</source>
        <translation>
            <numerusform>Bloquer %n commande</numerusform>
            <numerusform>Bloquer %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n order(s)</source>
        <translation>
            <numerusform>Débloquer %n commande</numerusform>
            <numerusform>Débloquer %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship %n order(s)</source>
        <translation>
            <numerusform>Expédier %n commande</numerusform>
            <numerusform>Expédier %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n order(s)</source>
        <translation>
            <numerusform>Marquer %n commande</numerusform>
            <numerusform>Marquer %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>Annuler %n commande</numerusform>
            <numerusform>Annuler %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n order(s)</source>
        <translation>
            <numerusform>Étiqueter %n commande</numerusform>
            <numerusform>Étiqueter %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) put on hold.</source>
        <translation>
            <numerusform>%n commande bloquée.</numerusform>
            <numerusform>%n commandes bloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) released.</source>
        <translation>
            <numerusform>%n commande débloquée.</numerusform>
            <numerusform>%n commandes débloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) shipped.</source>
        <translation>
            <numerusform>%n commande expédiée.</numerusform>
            <numerusform>%n commandes expédiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) marked as delivered.</source>
        <translation>
            <numerusform>%n commande marquée comme livrée.</numerusform>
            <numerusform>%n commandes marquées comme livrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) canceled.</source>
        <translation>
            <numerusform>%n commande annulée.</numerusform>
            <numerusform>%n commandes annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) tagged.</source>
        <translation>
            <numerusform>%n commande étiquetée.</numerusform>
            <numerusform>%n commandes étiquetées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::CancelPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everything that is still open</source>
        <translation>Tout ce qui est encore ouvert</translation>
    </message>
    <message>
        <source>Chosen lines</source>
        <translation>Lignes choisies</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <comment>the button that does it</comment>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Cancel (Ctrl+Enter)</source>
        <translation>Annuler (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Nothing of this order is open.</source>
        <translation>Rien n’est ouvert dans cette commande.</translation>
    </message>
    <message>
        <source>Cancel lines</source>
        <comment>the button that does it</comment>
        <translation>Annuler les lignes</translation>
    </message>
</context>
<context>
    <name>docket::ui::CatalogueList</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
</context>
<context>
    <name>docket::ui::CataloguePage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
</context>
<context>
    <name>docket::ui::ChangeWords</name>
    <message>
        <source>Order %1 is on hold.</source>
        <translation>La commande %1 est bloquée.</translation>
    </message>
    <message>
        <source>Order %1 is released.</source>
        <translation>La commande %1 est débloquée.</translation>
    </message>
    <message>
        <source>Order %1 has new tags.</source>
        <translation>La commande %1 a de nouvelles étiquettes.</translation>
    </message>
    <message>
        <source>Note added to order %1.</source>
        <translation>Note ajoutée à la commande %1.</translation>
    </message>
    <message>
        <source>Order %1 is canceled.</source>
        <translation>La commande %1 est annulée.</translation>
    </message>
    <message>
        <source>Lines of order %1 are canceled.</source>
        <translation>Des lignes de la commande %1 sont annulées.</translation>
    </message>
    <message>
        <source>Order %1 is reinstated.</source>
        <translation>La commande %1 est rétablie.</translation>
    </message>
    <message>
        <source>A shipment of order %1 is delivered.</source>
        <translation>Une expédition de la commande %1 est livrée.</translation>
    </message>
    <message>
        <source>Order %1 is changed.</source>
        <translation>La commande %1 est modifiée.</translation>
    </message>
    <message>
        <source>Order %1 is released in %2 seconds.</source>
        <translation>La commande %1 sera débloquée dans %2 secondes.</translation>
    </message>
    <message>
        <source>What is open of order %1 is canceled in %2 seconds.</source>
        <translation>Ce qui est ouvert dans la commande %1 sera annulé dans %2 secondes.</translation>
    </message>
    <message>
        <source>Lines of order %1 are canceled in %2 seconds.</source>
        <translation>Des lignes de la commande %1 seront annulées dans %2 secondes.</translation>
    </message>
    <message>
        <source>Order %1 ships in %2 seconds.</source>
        <translation>La commande %1 sera expédiée dans %2 secondes.</translation>
    </message>
    <message>
        <source>Order %1 counts as delivered in %2 seconds.</source>
        <translation>La commande %1 sera considérée comme livrée dans %2 secondes.</translation>
    </message>
    <message>
        <source>Order %1 changes in %2 seconds.</source>
        <translation>La commande %1 sera modifiée dans %2 secondes.</translation>
    </message>
    <message>
        <source>Order %1 is no longer on hold.</source>
        <translation>La commande %1 n’est plus bloquée.</translation>
    </message>
    <message>
        <source>Order %1 is on hold as before.</source>
        <translation>La commande %1 est bloquée comme avant.</translation>
    </message>
    <message>
        <source>Order %1 has its former tags again.</source>
        <translation>La commande %1 a retrouvé ses étiquettes précédentes.</translation>
    </message>
    <message>
        <source>Order %1 is not canceled.</source>
        <translation>La commande %1 n’est pas annulée.</translation>
    </message>
    <message>
        <source>No lines of order %1 were canceled.</source>
        <translation>Aucune ligne de la commande %1 n’a été annulée.</translation>
    </message>
    <message>
        <source>Order %1 is canceled as before.</source>
        <translation>La commande %1 est annulée comme avant.</translation>
    </message>
    <message>
        <source>Order %1 was not shipped.</source>
        <translation>La commande %1 n’a pas été expédiée.</translation>
    </message>
    <message>
        <source>Order %1 does not count as delivered.</source>
        <translation>La commande %1 n’est pas considérée comme livrée.</translation>
    </message>
    <message>
        <source>Order %1 is as before.</source>
        <translation>La commande %1 est comme avant.</translation>
    </message>
    <message>
        <source>Order %1 stays on hold. %2</source>
        <translation>La commande %1 reste bloquée. %2</translation>
    </message>
    <message>
        <source>Order %1 stays released. %2</source>
        <translation>La commande %1 reste débloquée. %2</translation>
    </message>
    <message>
        <source>Order %1 keeps its new tags. %2</source>
        <translation>La commande %1 garde ses nouvelles étiquettes. %2</translation>
    </message>
    <message>
        <source>Order %1 stays canceled. %2 It can be reinstated by hand, with a backorder for what is missing.</source>
        <translation>La commande %1 reste annulée. %2 Elle peut être rétablie à la main, avec un reliquat pour ce qui manque.</translation>
    </message>
    <message>
        <source>Order %1 stays reinstated. %2</source>
        <translation>La commande %1 reste rétablie. %2</translation>
    </message>
    <message>
        <source>Order %1 stays changed. %2</source>
        <translation>La commande %1 reste modifiée. %2</translation>
    </message>
    <message>
        <source>Order %1 was not shipped; nothing of it changed. %2</source>
        <translation>La commande %1 n’a pas été expédiée&#x202f;; rien n’y a changé. %2</translation>
    </message>
    <message>
        <source>Order %1 was not delivered; nothing of it changed. %2</source>
        <translation>La commande %1 n’a pas été livrée&#x202f;; rien n’y a changé. %2</translation>
    </message>
    <message>
        <source>No lines of order %1 were canceled. %2</source>
        <translation>Aucune ligne de la commande %1 n’a été annulée. %2</translation>
    </message>
    <message>
        <source>Order %1 was not canceled; nothing of it changed. %2</source>
        <translation>La commande %1 n’a pas été annulée&#x202f;; rien n’y a changé. %2</translation>
    </message>
    <message>
        <source>Order %1 was not changed. %2</source>
        <translation>La commande %1 n’a pas été modifiée. %2</translation>
    </message>
    <message>
        <source>Order %1 was like that already.</source>
        <translation>La commande %1 était déjà dans cet état.</translation>
    </message>
    <message>
        <source>Will be released in a moment; until then this can be undone.</source>
        <translation>Sera débloquée dans un instant&#x202f;; d’ici là, on peut revenir en arrière.</translation>
    </message>
    <message>
        <source>What is open will be canceled in a moment; until then this can be undone.</source>
        <translation>Ce qui est ouvert sera annulé dans un instant&#x202f;; d’ici là, on peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Lines will be canceled in a moment; until then this can be undone.</source>
        <translation>Des lignes seront annulées dans un instant&#x202f;; d’ici là, on peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Will be shipped in a moment; until then this can be undone.</source>
        <translation>Sera expédiée dans un instant&#x202f;; d’ici là, on peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Will count as delivered in a moment; until then this can be undone.</source>
        <translation>Sera considérée comme livrée dans un instant&#x202f;; d’ici là, on peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Will be changed in a moment; until then this can be undone.</source>
        <translation>Sera modifiée dans un instant&#x202f;; d’ici là, on peut revenir en arrière.</translation>
    </message>
    <message>
        <source>A shipment of order %1 is on its way.</source>
        <translation>Une expédition de la commande %1 est en route.</translation>
    </message>
</context>
<context>
    <name>docket::ui::CommandPalette</name>
    <message>
        <source>Type an action, an order number, a customer or a product</source>
        <translation>Saisissez une action, un numéro de commande, un client ou un article</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Actions and what was found</source>
        <translation>Actions et résultats trouvés</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to go · Esc to close</source>
        <translation>↑ ↓ pour choisir · Entrée pour ouvrir · Échap pour fermer</translation>
    </message>
    <message>
        <source>Go to order %1</source>
        <translation>Aller à la commande %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Find orders: %1</source>
        <translation>Rechercher des commandes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::CompletionDelegate</name>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Placed, shipped, delivered, canceled …</source>
        <translation>placed, shipped, delivered, canceled…</translation>
    </message>
    <message>
        <source>Yes, no, or a word of the reason</source>
        <translation>yes, no ou un mot du motif</translation>
    </message>
    <message>
        <source>Name or company</source>
        <translation>Nom ou société</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Product by its SKU</source>
        <translation>Article d’après son SKU</translation>
    </message>
    <message>
        <source>Product by its name</source>
        <translation>Article d’après son nom</translation>
    </message>
    <message>
        <source>Tracking number of a shipment</source>
        <translation>N° de suivi d’une expédition</translation>
    </message>
    <message>
        <source>Who delivers</source>
        <translation>Qui livre</translation>
    </message>
    <message>
        <source>City of the address</source>
        <translation>Ville de l’adresse</translation>
    </message>
    <message>
        <source>Country of the address</source>
        <translation>Pays de l’adresse</translation>
    </message>
    <message>
        <source>Postal code of the address</source>
        <translation>Code postal de l’adresse</translation>
    </message>
    <message>
        <source>Tag of the order</source>
        <translation>Étiquette de la commande</translation>
    </message>
    <message>
        <source>Words of a note</source>
        <translation>Mots d’une note</translation>
    </message>
    <message>
        <source>Amount, such as total&gt;100 or total:50..80</source>
        <translation>Montant, par exemple total&gt;100 ou total:50..80</translation>
    </message>
    <message>
        <source>Currency code, such as EUR</source>
        <translation>Code de devise, par exemple EUR</translation>
    </message>
    <message>
        <source>When it was placed, such as today, 7d, 2026-03</source>
        <translation>Date de passation, par exemple today, 7d, 2026-03</translation>
    </message>
    <message>
        <source>By when it is required</source>
        <translation>Date souhaitée</translation>
    </message>
    <message>
        <source>When it was shipped</source>
        <translation>Date d’expédition</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Modifiée à deux endroits</translation>
    </message>
    <message>
        <source>Placed or partly shipped</source>
        <translation>Passée ou partiellement expédiée</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Sept jours</translation>
    </message>
    <message>
        <source>Thirty days</source>
        <translation>Trente jours</translation>
    </message>
    <message>
        <source>Those without</source>
        <translation>Celles qui n’en ont pas</translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerForm</name>
    <message>
        <source>Id %1</source>
        <translation>Identifiant %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Customer %1 saved.</source>
        <translation>Client %1 enregistré.</translation>
    </message>
    <message>
        <source>Customer %1 is as before.</source>
        <translation>Le client %1 est comme avant.</translation>
    </message>
    <message>
        <source>This customer is not in the catalogue: the order keeps name and address by itself.</source>
        <translation>Ce client ne figure pas dans le fichier clients&#xa0;: la commande conserve elle-même le nom et l’adresse.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Their orders</source>
        <translation>Ses commandes</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerPane</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the orders of this warning</source>
        <translation>Afficher les commandes de cet avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>First order on %1</source>
        <translation>Première commande le %1</translation>
    </message>
    <message>
        <source>%1 in all, without canceled orders</source>
        <translation>%1 au total, hors commandes annulées</translation>
    </message>
    <message>
        <source>E-mail of the customer record</source>
        <translation>E-mail de la fiche client</translation>
    </message>
    <message>
        <source>Phone of the customer record</source>
        <translation>Téléphone de la fiche client</translation>
    </message>
    <message>
        <source>Orders of this customer</source>
        <translation>Commandes de ce client</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Première commande</translation>
    </message>
    <message>
        <source>Sum of all orders</source>
        <translation>Total de toutes les commandes</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>All orders of this customer</source>
        <translation>Toutes les commandes de ce client</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>New order for this customer</source>
        <translation>Nouvelle commande pour ce client</translation>
    </message>
    <message>
        <source>Other orders</source>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <source>This is the customer&apos;s only order.</source>
        <translation>C’est la seule commande du client.</translation>
    </message>
    <message>
        <source>Other orders of this customer, newest first</source>
        <translation>Autres commandes de ce client, les plus récentes d’abord</translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&amp;Find by name, e-mail or phone</source>
        <translation>&amp;Rechercher par nom, e-mail ou téléphone</translation>
    </message>
    <message>
        <source>No customer found for “%1”. Ctrl+Shift+K adds a new one.</source>
        <translation>Aucun client trouvé pour «&#x202f;%1&#x202f;». Ctrl+Maj+K en ajoute un nouveau.</translation>
    </message>
    <message>
        <source>No customer found for “%1”.</source>
        <translation>Aucun client trouvé pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Changer de client</translation>
    </message>
    <message>
        <source>Find a customer instead</source>
        <translation>Rechercher plutôt un client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomersPage</name>
    <message>
        <source>Orders of the customer</source>
        <translation>Commandes du client</translation>
    </message>
    <message>
        <source>New order for the customer</source>
        <translation>Nouvelle commande pour le client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Find a customer by name, company, e-mail, phone or place</source>
        <translation>Rechercher un client par nom, société, e-mail, téléphone ou lieu</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Make the first one here, or import a file of customers (Ctrl+I).</source>
        <translation>Créez le premier ici, ou importez un fichier de clients (Ctrl+I).</translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation>Aucun client trouvé</translation>
    </message>
    <message>
        <source>Every word has to be the beginning of a word of the customer. Try fewer words.</source>
        <translation>Chaque mot doit être le début d’un mot du client. Essayez avec moins de mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>Aucun client sélectionné</translation>
    </message>
    <message>
        <source>Select one in the list to see and change addresses, and to go to their orders.</source>
        <translation>Sélectionnez un client dans la liste pour voir et modifier ses adresses et accéder à ses commandes.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DataSection</name>
    <message>
        <source>Back up the data</source>
        <translation>Sauvegarder les données</translation>
    </message>
    <message>
        <source>Docket backups (*.docket-backup)</source>
        <translation>Sauvegardes Docket (*.docket-backup)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Sauvegardé dans %1.</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was left behind.</source>
        <translation>La sauvegarde a été arrêtée&#x202f;; aucun fichier n’a été laissé.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>First order number</source>
        <translation>Premier numéro de commande</translation>
    </message>
    <message>
        <source>All data are on this machine, encrypted. A backup is encrypted as well; passphrase or recovery key open it, and “docketctl restore” brings it back.</source>
        <translation>Toutes les données sont sur cette machine, chiffrées. Une sauvegarde est également chiffrée&#x202f;; la phrase secrète ou la clé de secours l’ouvre, et «&#x202f;docketctl restore&#x202f;» la restaure.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
</context>
<context>
    <name>docket::ui::DateField</name>
    <message>
        <source>date, “tomorrow”, “+3d”</source>
        <translation>date, «&#x202f;demain&#x202f;», «&#x202f;+3j&#x202f;»</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Ouvrir le calendrier (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>docket::ui::DateWords</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>d</source>
        <comment>unit of days in +3d</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>w</source>
        <comment>unit of weeks in +2w</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>m</source>
        <comment>unit of months in +1m</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>demain, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, dans %n jour</numerusform>
            <numerusform>%1, dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, il y a %n jour</numerusform>
            <numerusform>%1, il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::DeliverPanel</name>
    <message>
        <source>Mark as delivered</source>
        <translation>Marquer comme livrée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Delivered (Ctrl+Enter)</source>
        <translation>Livrée (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Shipped %1</source>
        <translation>Expédiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shipped %1 with %2</source>
        <translation>Expédiée&#xa0;: %1 avec %2</translation>
    </message>
    <message>
        <source>Every shipment of this order has been delivered.</source>
        <translation>Toutes les expéditions de cette commande ont été livrées.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DetailsSection</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Required on</source>
        <translation>Date souhaitée</translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Allow backorders: what is missing ships when stock arrives</source>
        <translation>Autoriser les reliquats&#xa0;: ce qui manque est expédié à l’arrivée du stock</translation>
    </message>
</context>
<context>
    <name>docket::ui::DifferenceView</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>reste inchangé</translation>
    </message>
    <message>
        <source>Reservations stay as they are</source>
        <translation>Les réservations restent inchangées</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
</context>
<context>
    <name>docket::ui::Differences</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>%1, remise %2</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>article %1</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>quantité %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>prix %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>remise %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>taxe %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>emplacement %1</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>nom %1</translation>
    </message>
    <message>
        <source>shipped %1</source>
        <translation>expédié %1</translation>
    </message>
    <message>
        <source>canceled %1</source>
        <translation>annulé %1</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Shipping charge</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Required on</source>
        <translation>Date souhaitée</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Reserve %1 more of %2</source>
        <translation>Réserver %1 × %2 en plus</translation>
    </message>
    <message>
        <source>Release %1 of %2</source>
        <translation>Libérer %1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2 backordered</source>
        <translation>%1 × %2 en reliquat</translation>
    </message>
    <message>
        <source>waits for stock</source>
        <translation>en attente de stock</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change, and by how much</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 supprimé</translation>
    </message>
</context>
<context>
    <name>docket::ui::DraftNotice</name>
    <message numerus="yes">
        <source>%n unfinished order(s)</source>
        <translation>
            <numerusform>%n commande inachevée</numerusform>
            <numerusform>%n commandes inachevées</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>docket::ui::DraftReader</name>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un pourcentage.</translation>
    </message>
    <message>
        <source>Which product is it?</source>
        <translation>De quel article s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>No product is chosen for “%1”. Pick one of those found.</source>
        <translation>Aucun article n’est choisi pour «&#x202f;%1&#x202f;». Choisissez l’un de ceux trouvés.</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Combien&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Who is the order for?</source>
        <translation>Pour qui est la commande&#x202f;?</translation>
    </message>
    <message>
        <source>No customer is chosen for “%1”. Pick one of those found, or add a new one.</source>
        <translation>Aucun client n’est choisi pour «&#x202f;%1&#x202f;». Choisissez l’un de ceux trouvés ou ajoutez-en un nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a currency, such as EUR.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une devise, comme EUR.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write a date, “tomorrow”, “friday” or “+3d”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour. Saisissez une date, «&#x202f;demain&#x202f;», «&#x202f;vendredi&#x202f;» ou «&#x202f;+3j&#x202f;».</translation>
    </message>
</context>
<context>
    <name>docket::ui::DraftsPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes to %1 · %2</source>
        <translation>Modifications de %1 · %2</translation>
    </message>
    <message>
        <source>New order, no customer yet · %1</source>
        <translation>Nouvelle commande, pas encore de client · %1</translation>
    </message>
    <message>
        <source>New order for %1 · %2</source>
        <translation>Nouvelle commande pour %1 · %2</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>commencé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unfinished orders</source>
        <translation>Commandes inachevées</translation>
    </message>
    <message>
        <source>Nothing is unfinished</source>
        <translation>Rien n’est inachevé</translation>
    </message>
    <message>
        <source>Orders that you close before they are placed wait here, also after a crash.</source>
        <translation>Les commandes que vous fermez avant de les passer attendent ici, même après un plantage.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Discard the marked draft (Delete)</source>
        <translation>Abandonner le brouillon sélectionné (Suppr)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>docket::ui::EventsSection</name>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>Choose at least one kind of event, or switch publishing off.</source>
        <translation>Choisissez au moins un type d’événement, ou désactivez la publication.</translation>
    </message>
    <message>
        <source>Saved. What happens from now on is published there.</source>
        <translation>Enregistré. Ce qui se passe désormais y sera publié.</translation>
    </message>
    <message>
        <source>Saved. Nothing is published.</source>
        <translation>Enregistré. Rien n’est publié.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>The broker takes events, and a queue gets them.</source>
        <translation>Le courtier accepte les événements, et une file les reçoit.</translation>
    </message>
    <message>
        <source>The broker takes events, but no queue is bound for them yet: until one is, they wait here.</source>
        <translation>Le courtier accepte les événements, mais aucune file n’y est encore liée&#xa0;: d’ici là, ils attendent ici.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What happens here can be told to the company&apos;s other systems, through a RabbitMQ broker. While it cannot be reached, events wait in the outbox; nothing else waits for it.</source>
        <translation>Ce qui se passe ici peut être communiqué aux autres systèmes de l’entreprise par un courtier RabbitMQ. Tant qu’il est injoignable, les événements attendent dans la boîte d’envoi&#x202f;; rien d’autre ne l’attend.</translation>
    </message>
    <message>
        <source>Publish events</source>
        <translation>Publier les événements</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats approuvés</translation>
    </message>
    <message>
        <source>those the system trusts</source>
        <translation>ceux du système</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Quels événements</translation>
    </message>
    <message>
        <source>Make the exchange when it is missing</source>
        <translation>Créer l’exchange s’il manque</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExchangeScreens</name>
    <message>
        <source>Import and export</source>
        <translation>Importation et exportation</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Bring in orders, customers or products from a CSV file</source>
        <translation>Importer des commandes, des clients ou des articles depuis un fichier CSV</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write orders or customers to a CSV file</source>
        <translation>Écrire des commandes ou des clients dans un fichier CSV</translation>
    </message>
</context>
<context>
    <name>docket::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %n selected orders</source>
        <translation>
            <numerusform>La %n commande sélectionnée</numerusform>
            <numerusform>Les %n commandes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not export: that needs the permission “export”.</source>
        <translation>Vous ne pouvez pas exporter&#xa0;: il faut pour cela l’autorisation «&#x202f;export&#x202f;».</translation>
    </message>
    <message>
        <source>The query “%1” cannot be read. Mend it on the orders page, or export all.</source>
        <translation>La requête «&#x202f;%1&#x202f;» ne peut pas être lue. Corrigez-la sur la page des commandes, ou exportez tout.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Arrêté&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n ligne écrite dans %1</numerusform>
            <numerusform>%n lignes écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Orders, a row each</source>
        <translation>Commandes, une ligne chacune</translation>
    </message>
    <message>
        <source>Order lines, a row each</source>
        <translation>Lignes de commande, une ligne chacune</translation>
    </message>
    <message>
        <source>Events of the orders</source>
        <translation>Événements des commandes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Quelles commandes</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Those that match “%1”</source>
        <translation>Celles qui correspondent à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A CSV file in UTF-8. Texts that a spreadsheet would take for a formula get an apostrophe in front; an import takes it away again.</source>
        <translation>Un fichier CSV en UTF-8. Les textes qu’un tableur prendrait pour une formule sont précédés d’une apostrophe&#x202f;; une importation la retire.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>docket::ui::FactRow</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, and the fact</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>name of a fact, such as E-mail</comment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::FieldTexts</name>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Source of the order</source>
        <translation>Source de la commande</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Passée le</translation>
    </message>
    <message>
        <source>Required on</source>
        <translation>Date souhaitée</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Expédiée le</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Livrée le</translation>
    </message>
    <message>
        <source>Canceled on</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>N° de suivi</translation>
    </message>
    <message>
        <source>Shipping costs</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Identifiant du client</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Ship to: street</source>
        <translation>Livraison&#xa0;: rue</translation>
    </message>
    <message>
        <source>Ship to: city</source>
        <translation>Livraison&#xa0;: ville</translation>
    </message>
    <message>
        <source>Ship to: region</source>
        <translation>Livraison&#xa0;: région</translation>
    </message>
    <message>
        <source>Ship to: postal code</source>
        <translation>Livraison&#xa0;: code postal</translation>
    </message>
    <message>
        <source>Ship to: country</source>
        <translation>Livraison&#xa0;: pays</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nom de l’article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>Prix de la ligne</translation>
    </message>
    <message>
        <source>Discount (fraction)</source>
        <translation>Remise (fraction)</translation>
    </message>
    <message>
        <source>Discount (amount)</source>
        <translation>Remise (montant)</translation>
    </message>
    <message>
        <source>Net of the line</source>
        <translation>Net de la ligne</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Taux de taxe</translation>
    </message>
    <message>
        <source>Line shipped</source>
        <translation>Ligne expédiée</translation>
    </message>
    <message>
        <source>Canceled quantity</source>
        <translation>Quantité annulée</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Seuil de réapprovisionnement</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Retiré de la vente</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Quantité en stock</translation>
    </message>
    <message>
        <source>Stock location</source>
        <translation>Emplacement de stock</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Products and stock</source>
        <translation>Articles et stock</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
</context>
<context>
    <name>docket::ui::FirstStart</name>
    <message>
        <source>Recovery key: %1</source>
        <translation>Clé de secours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <translation>Notez la clé de secours</translation>
    </message>
    <message>
        <source>It opens the data when passphrase or keychain are lost. It is shown only now: keep it apart from this machine.</source>
        <translation>Elle ouvre les données si la phrase secrète ou le trousseau sont perdus. Elle n’est affichée que maintenant&#xa0;: conservez-la à l’écart de cette machine.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Welcome to Docket</source>
        <translation>Bienvenue dans Docket</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Comment souhaitez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Try it with sample orders of an invented shop</source>
        <translation>Essayer avec des exemples de commandes d’une boutique fictive</translation>
    </message>
    <message>
        <source>Start with an empty shop</source>
        <translation>Commencer avec une boutique vide</translation>
    </message>
    <message>
        <source>The data go to %1, encrypted, on this machine only.</source>
        <translation>Les données vont dans %1, chiffrées, uniquement sur cette machine.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Your desktop&apos;s keychain keeps the key, so nothing has to be typed.</source>
        <translation>Le trousseau de votre bureau conserve la clé&#xa0;: il n’y a rien à saisir.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that can be used, so a passphrase protects the data. It is asked for at every start.</source>
        <translation>Ce bureau n’a pas de trousseau utilisable&#x202f;; une phrase secrète protège donc les données. Elle est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>Protect the data with a passphrase instead</source>
        <translation>Protéger plutôt les données par une phrase secrète</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Preparing the shop</source>
        <translation>Préparation de la boutique</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation>Copier la clé de secours</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai notée</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Ouvrir la boutique</translation>
    </message>
    <message>
        <source>Work with the shop of a hub</source>
        <translation>Travailler avec la boutique d’un hub</translation>
    </message>
    <message>
        <source>A copy of the hub&apos;s orders goes to %1, encrypted, so that you can work without a network, too.</source>
        <translation>Une copie des commandes du hub va dans %1, chiffrée, pour que vous puissiez aussi travailler sans réseau.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>docket::ui::HeldBack</name>
    <message>
        <source>It was too late to undo: the change has been carried out.</source>
        <translation>Il était trop tard pour annuler l’action&#xa0;: la modification a été effectuée.</translation>
    </message>
    <message>
        <source>A change that waited when the program ended could not be read and was not carried out. %1</source>
        <translation>Une modification en attente à la fermeture du programme n’a pas pu être lue et n’a pas été effectuée. %1</translation>
    </message>
    <message>
        <source>Order %1 was not changed, but the undo could not be written: the change may be carried out when Docket is started again. %2</source>
        <translation>La commande %1 n’a pas été modifiée, mais l’annulation n’a pas pu être enregistrée&#xa0;: la modification sera peut-être effectuée au prochain démarrage de Docket. %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::HoldPanel</name>
    <message>
        <source>Put on hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Hold (Ctrl+Enter)</source>
        <translation>Bloquer (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>docket::ui::HubFields</name>
    <message>
        <source>This is no address of a hub. Write it like https://hub.example.com.</source>
        <translation>Ce n’est pas l’adresse d’un hub. Écrivez-la comme https://hub.example.com.</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>Votre adresse e-mail manque.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Le mot de passe manque.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du hub</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
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
        <translation>Les données de cette machine sont une copie de la boutique du hub. Vous travaillez avec la copie, y compris sans réseau&#x202f;; le hub reçoit ce que vous faites dès qu’il est joignable.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Code in order numbers</source>
        <translation>Code dans les numéros de commande</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
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
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The data on this machine are a copy of the shop at %1.</source>
        <translation>Les données de cette machine sont une copie de la boutique à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made here are kept, and are sent when you have signed in.</source>
        <translation>
            <numerusform>%n modification faite ici est conservée et sera envoyée après la connexion.</numerusform>
            <numerusform>%n modifications faites ici sont conservées et seront envoyées après la connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Ouvrir un autre dossier…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The hub ended your session. Sign in again; if that is refused, ask whoever looks after the hub.</source>
        <translation>Le hub a mis fin à votre session. Reconnectez-vous&#x202f;; en cas de refus, adressez-vous à qui s’occupe du hub.</translation>
    </message>
    <message>
        <source>The hub has not been reached for three days. Sign in again to go on working.</source>
        <translation>Le hub n’a pas été joint depuis trois jours. Reconnectez-vous pour continuer à travailler.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportDialog</name>
    <message>
        <source>Profile %1 saved.</source>
        <translation>Profil %1 enregistré.</translation>
    </message>
    <message>
        <source>Choose a file to see how it would be read.</source>
        <translation>Choisissez un fichier pour voir comment il serait lu.</translation>
    </message>
    <message>
        <source>The file has not been read.</source>
        <translation>Le fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>Not ready yet: %1</source>
        <translation>Pas encore prêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>Le fichier a un en-tête, mais aucune ligne.</translation>
    </message>
    <message numerus="yes">
        <source>All of the first %n rows can be read.</source>
        <translation>
            <numerusform>La première ligne (%n) peut être lue.</numerusform>
            <numerusform>Les %n premières lignes peuvent toutes être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these rows would be refused; the others come in. Refused rows are saved in a file to mend.</source>
        <translation>
            <numerusform>%n de ces lignes serait refusée&#x202f;; les autres seront importées. Les lignes refusées sont enregistrées dans un fichier à corriger.</numerusform>
            <numerusform>%n de ces lignes seraient refusées&#x202f;; les autres seront importées. Les lignes refusées sont enregistrées dans un fichier à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Rien n’a été importé. %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Correspondance des colonnes</translation>
    </message>
    <message>
        <source>The first rows as they would be read</source>
        <translation>Les premières lignes telles qu’elles seraient lues</translation>
    </message>
    <message>
        <source>You can go on working, and close this: the import goes on, and tells when it is done.</source>
        <translation>Vous pouvez continuer à travailler et fermer cette fenêtre&#xa0;: l’importation se poursuit et signale quand elle est terminée.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Try without writing</source>
        <translation>Essayer sans écrire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>docket::ui::ImportReportView</name>
    <message numerus="yes">
        <source>Nothing was written. %n orders would come in.</source>
        <translation>
            <numerusform>Rien n’a été écrit. %n commande serait importée.</numerusform>
            <numerusform>Rien n’a été écrit. %n commandes seraient importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n orders came in and stay; import the file again to go on.</source>
        <translation>
            <numerusform>Arrêté. %n commande a été importée et reste&#x202f;; importez à nouveau le fichier pour continuer.</numerusform>
            <numerusform>Arrêté. %n commandes ont été importées et restent&#x202f;; importez à nouveau le fichier pour continuer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import ended half-way. %n orders came in and stay.</source>
        <translation>
            <numerusform>L’importation s’est arrêtée en cours de route. %n commande a été importée et reste.</numerusform>
            <numerusform>L’importation s’est arrêtée en cours de route. %n commandes ont été importées et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Le fichier n’a aucune ligne.</translation>
    </message>
    <message>
        <source>Nothing changed: everything readable in this file is here already.</source>
        <translation>Rien n’a changé&#xa0;: tout ce qui est lisible dans ce fichier est déjà présent.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders came in.</source>
        <translation>
            <numerusform>%n commande a été importée.</numerusform>
            <numerusform>%n commandes ont été importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written. %n rows would come in.</source>
        <translation>
            <numerusform>Rien n’a été écrit. %n ligne serait importée.</numerusform>
            <numerusform>Rien n’a été écrit. %n lignes seraient importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n rows came in and stay; import the file again to go on.</source>
        <translation>
            <numerusform>Arrêté. %n ligne a été importée et reste&#x202f;; importez à nouveau le fichier pour continuer.</numerusform>
            <numerusform>Arrêté. %n lignes ont été importées et restent&#x202f;; importez à nouveau le fichier pour continuer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import ended half-way. %n rows came in and stay.</source>
        <translation>
            <numerusform>L’importation s’est arrêtée en cours de route. %n ligne a été importée et reste.</numerusform>
            <numerusform>L’importation s’est arrêtée en cours de route. %n lignes ont été importées et restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows came in.</source>
        <translation>
            <numerusform>%n ligne a été importée.</numerusform>
            <numerusform>%n lignes ont été importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Orders created</source>
        <translation>Commandes créées</translation>
    </message>
    <message>
        <source>Orders completed</source>
        <translation>Commandes complétées</translation>
    </message>
    <message>
        <source>Orders unchanged</source>
        <translation>Commandes inchangées</translation>
    </message>
    <message>
        <source>On hold as incomplete</source>
        <translation>Bloquées car incomplètes</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Net of all lines</source>
        <translation>Net de toutes les lignes</translation>
    </message>
    <message>
        <source>Customers created</source>
        <translation>Clients créés</translation>
    </message>
    <message>
        <source>Products created</source>
        <translation>Articles créés</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Opening stock counted</source>
        <translation>Stock initial compté</translation>
    </message>
    <message>
        <source>Stock left as it was counted here</source>
        <translation>Stock laissé tel que compté ici</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are here with other content and were left as they are: %1</source>
        <translation>
            <numerusform>%n commande est déjà présente avec un autre contenu et a été laissée telle quelle&#xa0;: %1</numerusform>
            <numerusform>%n commandes sont déjà présentes avec un autre contenu et ont été laissées telles quelles&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Afficher les commandes</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Afficher les clients</translation>
    </message>
    <message>
        <source>Show the products</source>
        <translation>Afficher les articles</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>File with the refused rows</source>
        <translation>Fichier des lignes refusées</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were refused</source>
        <translation>
            <numerusform>%n ligne a été refusée</numerusform>
            <numerusform>%n lignes ont été refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows would be refused</source>
        <translation>
            <numerusform>%n ligne serait refusée</numerusform>
            <numerusform>%n lignes seraient refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the rows in this file and import it: that completes what is missing.</source>
        <translation>Corrigez les lignes de ce fichier et importez-le&#xa0;: cela complète ce qui manque.</translation>
    </message>
    <message>
        <source>The refused rows could not be saved. %1</source>
        <translation>Les lignes refusées n’ont pas pu être enregistrées. %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::LineQuantities</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Quantité de %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::LineRow</name>
    <message>
        <source>Product of line %1</source>
        <translation>Article de la ligne %1</translation>
    </message>
    <message>
        <source>Quantity of line %1</source>
        <translation>Quantité de la ligne %1</translation>
    </message>
    <message>
        <source>Unit price of line %1</source>
        <translation>Prix unitaire de la ligne %1</translation>
    </message>
    <message>
        <source>Discount of line %1 in percent</source>
        <translation>Remise de la ligne %1 en pourcentage</translation>
    </message>
    <message>
        <source>Tax rate of line %1 in percent</source>
        <translation>Taux de taxe de la ligne %1 en pourcentage</translation>
    </message>
    <message>
        <source>No product found for “%1”.</source>
        <translation>Aucun article trouvé pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Supprimer la ligne %1</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>Supprimer cette ligne (Ctrl+Suppr)</translation>
    </message>
    <message>
        <source>SKU or name</source>
        <translation>SKU, nom</translation>
    </message>
    <message>
        <source>SKU, name or barcode of a product</source>
        <translation>SKU, nom ou code-barres d’un article</translation>
    </message>
</context>
<context>
    <name>docket::ui::LinesSection</name>
    <message>
        <source>Stock as of its last change, %1</source>
        <translation>Stock à sa dernière modification, %1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Qty</source>
        <comment>column: quantity</comment>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Disc. %</source>
        <comment>column: discount in percent</comment>
        <translation>Rem.&#x202f;%</translation>
    </message>
    <message>
        <source>Tax %</source>
        <comment>column: tax rate in percent</comment>
        <translation>Taxe&#x202f;%</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
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
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Messages of this session</source>
        <translation>Messages de cette session</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>About Docket</source>
        <translation>À propos de Docket</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ouvrir la page «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>This machine · saved</source>
        <translation>Cette machine · enregistré</translation>
    </message>
    <message>
        <source>The data are on this machine only, encrypted in %1. Each change is on the disk before it is shown.</source>
        <translation>Les données sont uniquement sur cette machine, chiffrées dans %1. Chaque modification est sur le disque avant d’être affichée.</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Lecture des commandes…</translation>
    </message>
    <message>
        <source>%1 – Docket</source>
        <translation>%1 – Docket</translation>
    </message>
    <message>
        <source>The list of orders could not be read completely, so lists and counts are short. The orders themselves were not touched. Restart Docket; if this stays, run “docketctl verify”. %1</source>
        <translation>La liste des commandes n’a pas pu être lue entièrement&#xa0;: les listes et les nombres sont donc incomplets. Les commandes elles-mêmes n’ont pas été touchées. Redémarrez Docket&#x202f;; si le problème persiste, exécutez «&#x202f;docketctl verify&#x202f;». %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MappingModel</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>choisir une colonne</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>toujours identique</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Date format or value</source>
        <translation>Format de date ou valeur</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Docket’s field</source>
        <translation>Champ de Docket</translation>
    </message>
</context>
<context>
    <name>docket::ui::MergePane</name>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre version</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Set mine again</source>
        <translation>Rétablir ma version</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Exécuter à nouveau</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Somebody else set it as well, and was first. Theirs stands; you may set yours again.</source>
        <translation>Quelqu’un d’autre l’a défini aussi, et plus tôt. Sa version fait foi&#x202f;; vous pouvez rétablir la vôtre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The goods have left, but the order is not what it was: %1
Settle it with the customer or the warehouse, then do it again or leave it.</source>
        <translation>La marchandise est partie, mais la commande n’est plus ce qu’elle était&#xa0;: %1
Réglez cela avec le client ou l’entrepôt, puis exécutez à nouveau ou laissez tel quel.</translation>
    </message>
    <message>
        <source>The hub did not do it: %1</source>
        <translation>Le hub ne l’a pas fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>Ce qui est à régler</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Autre version</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
</context>
<context>
    <name>docket::ui::NotePanel</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Add note (Ctrl+Enter)</source>
        <translation>Ajouter la note (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>docket::ui::NoticeHistory</name>
    <message>
        <source>Messages of this session</source>
        <translation>Messages de cette session</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>Aucun message pour l’instant.</translation>
    </message>
    <message>
        <source>%1, problem: %2</source>
        <translation>%1, problème&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderActions</name>
    <message>
        <source>Selected orders</source>
        <translation>Commandes sélectionnées</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Ship…</source>
        <translation>Expédier…</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Marquer comme livrée</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Cancel lines…</source>
        <translation>Annuler des lignes…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Hold selected orders…</source>
        <translation>Bloquer les commandes sélectionnées…</translation>
    </message>
    <message>
        <source>Release selected orders…</source>
        <translation>Débloquer les commandes sélectionnées…</translation>
    </message>
    <message>
        <source>Ship selected orders…</source>
        <translation>Expédier les commandes sélectionnées…</translation>
    </message>
    <message>
        <source>Mark selected orders as delivered…</source>
        <translation>Marquer les commandes sélectionnées comme livrées…</translation>
    </message>
    <message>
        <source>Cancel selected orders…</source>
        <translation>Annuler les commandes sélectionnées…</translation>
    </message>
    <message>
        <source>Tag selected orders…</source>
        <translation>Étiqueter les commandes sélectionnées…</translation>
    </message>
    <message>
        <source>Export selected orders…</source>
        <translation>Exporter les commandes sélectionnées…</translation>
    </message>
    <message>
        <source>A change to many orders is still running. Stop it, or wait for it to end.</source>
        <translation>Une modification de nombreuses commandes est encore en cours. Arrêtez-la ou attendez qu’elle se termine.</translation>
    </message>
    <message>
        <source>The change of many orders goes on. %1 shows it again.</source>
        <translation>La modification de nombreuses commandes se poursuit. %1 l’affiche de nouveau.</translation>
    </message>
    <message>
        <source>Show the change of many orders</source>
        <translation>Afficher la modification de nombreuses commandes</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderEditing</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation>Modifier la commande</translation>
    </message>
    <message>
        <source>Unfinished orders</source>
        <translation>Commandes inachevées</translation>
    </message>
    <message>
        <source>Orders that were begun and not placed</source>
        <translation>Commandes commencées, mais pas encore passées</translation>
    </message>
    <message>
        <source>Order editor</source>
        <translation>Éditeur de commande</translation>
    </message>
    <message>
        <source>Place the order, or save its changes</source>
        <translation>Passer la commande ou enregistrer ses modifications</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Order for a new customer</source>
        <translation>Commande pour un nouveau client</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>One step back, or close</source>
        <translation>Revenir d’un pas en arrière ou fermer</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Brouillon abandonné.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) cannot be read by this version. They are kept.</source>
        <translation>
            <numerusform>%n brouillon ne peut pas être lu par cette version. Il est conservé.</numerusform>
            <numerusform>%n brouillons ne peuvent pas être lus par cette version. Ils sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drafts cannot be read: %1</source>
        <translation>Les brouillons ne peuvent pas être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The draft was not discarded. %1</source>
        <translation>Le brouillon n’a pas été abandonné. %1</translation>
    </message>
    <message>
        <source>The draft is open again, but could not be kept on disk. %1</source>
        <translation>Le brouillon est de nouveau ouvert, mais n’a pas pu être conservé sur le disque. %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderEditor</name>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon conservé</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>Brouillon non conservé</translation>
    </message>
    <message>
        <source>What you type cannot be kept on disk; it stays in this panel only. %1</source>
        <translation>Votre saisie ne peut pas être conservée sur le disque&#x202f;; elle reste uniquement dans ce panneau. %1</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Review changes to %1</source>
        <translation>Vérifier les modifications de %1</translation>
    </message>
    <message>
        <source>Edit order %1</source>
        <translation>Modifier la commande %1</translation>
    </message>
    <message>
        <source>Keep what you typed as a draft, to go on later?</source>
        <translation>Conserver votre saisie comme brouillon pour continuer plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Conserver le brouillon</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Revenir à la saisie</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Passer la commande</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Garder mes modifications</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>There is no such order any more.</source>
        <translation>Cette commande n’existe plus.</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Brouillon de %1</translation>
    </message>
    <message>
        <source>The same was ordered within the last day: %1.</source>
        <translation>La même chose a été commandée au cours des dernières 24 heures&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was ever sent to this address for this customer.</source>
        <translation>Rien n’a encore été envoyé à cette adresse pour ce client.</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer on hold: %1.</source>
        <translation>
            <numerusform>%n autre commande bloquée de ce client&#xa0;: %1.</numerusform>
            <numerusform>%n autres commandes bloquées de ce client&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) of this customer overdue: %1.</source>
        <translation>
            <numerusform>%n autre commande en retard de ce client&#xa0;: %1.</numerusform>
            <numerusform>%n autres commandes en retard de ce client&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 stays as it is: nothing was changed.</source>
        <translation>La commande %1 reste telle quelle&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Order %1 changed.</source>
        <translation>Commande %1 modifiée.</translation>
    </message>
    <message>
        <source>Order placed.</source>
        <translation>Commande passée.</translation>
    </message>
    <message>
        <source>Order %1 placed.</source>
        <translation>Commande %1 passée.</translation>
    </message>
    <message>
        <source>The changes of the order are saved, but not its tags or note. What you typed is kept here.</source>
        <translation>Les modifications de la commande sont enregistrées, mais pas ses étiquettes ni sa note. Votre saisie est conservée ici.</translation>
    </message>
    <message>
        <source>The customer is saved, but the order is not placed. What you typed is kept here.</source>
        <translation>Le client est enregistré, mais la commande n’est pas passée. Votre saisie est conservée ici.</translation>
    </message>
    <message>
        <source>The changes were not saved. What you typed is kept here.</source>
        <translation>Les modifications n’ont pas été enregistrées. Votre saisie est conservée ici.</translation>
    </message>
    <message>
        <source>The order was not placed. What you typed is kept here.</source>
        <translation>La commande n’a pas été passée. Votre saisie est conservée ici.</translation>
    </message>
    <message>
        <source>%1 changed this order meanwhile. %2. Your own changes are not saved yet.</source>
        <translation>%1 a modifié cette commande entre-temps. %2. Vos propres modifications ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Draft kept. Ctrl+Shift+O shows your drafts.</source>
        <translation>Brouillon conservé. Ctrl+Maj+O affiche vos brouillons.</translation>
    </message>
    <message>
        <source>The draft was not kept, so this panel stays open. %1</source>
        <translation>Le brouillon n’a pas été conservé, ce panneau reste donc ouvert. %1</translation>
    </message>
    <message>
        <source>The hub cannot be asked now: customers and stock are as of %1.</source>
        <translation>Le hub ne peut pas être interrogé pour l’instant. État des clients et du stock&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The hub cannot be asked now.</source>
        <translation>Le hub ne peut pas être interrogé pour l’instant.</translation>
    </message>
    <message>
        <source>The stock is held for this order while you write it.</source>
        <translation>Le stock est retenu pour cette commande pendant que vous l’écrivez.</translation>
    </message>
    <message>
        <source>There is too little for all lines, so nothing is held.</source>
        <translation>Il y a trop peu pour toutes les lignes, donc rien n’est retenu.</translation>
    </message>
    <message>
        <source>The stock could not be held: somebody else may take it before you place the order.</source>
        <translation>Le stock n’a pas pu être retenu&#xa0;: quelqu’un d’autre peut le prendre avant que vous passiez la commande.</translation>
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
        <translation>Annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Required on %1</source>
        <translation>Souhaitée pour le %1</translation>
    </message>
    <message numerus="yes">
        <source>Required on %1: overdue for %n day(s)</source>
        <translation>
            <numerusform>Souhaitée pour le %1&#xa0;: en retard de %n jour</numerusform>
            <numerusform>Souhaitée pour le %1&#xa0;: en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Required today, %1</source>
        <translation>Souhaitée pour aujourd’hui, %1</translation>
    </message>
    <message numerus="yes">
        <source>Required on %1, in %n day(s)</source>
        <translation>
            <numerusform>Souhaitée pour le %1, dans %n jour</numerusform>
            <numerusform>Souhaitée pour le %1, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Date souhaitée</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Reason for canceling</source>
        <translation>Motif d’annulation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Placed: %1 (%2)</source>
        <comment>how long ago, and the exact time</comment>
        <translation>Passée&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderHeader</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>Copier le numéro de commande</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderPane</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Copier le numéro de commande</translation>
    </message>
    <message>
        <source>Switch between order and customer</source>
        <translation>Basculer entre commande et client</translation>
    </message>
    <message>
        <source>This order could not be read</source>
        <translation>Cette commande n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message numerus="yes">
        <source>Customer (%n warning(s))</source>
        <translation>
            <numerusform>Client (%n avertissement)</numerusform>
            <numerusform>Client (%n avertissements)</numerusform>
        </translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Détails de la commande</translation>
    </message>
    <message>
        <source>No order selected</source>
        <translation>Aucune commande sélectionnée</translation>
    </message>
    <message>
        <source>Select an order in the list to see it here.</source>
        <translation>Sélectionnez une commande dans la liste pour la voir ici.</translation>
    </message>
    <message>
        <source>Reading the order…</source>
        <translation>Lecture de la commande…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Order and customer</source>
        <translation>Commande et client</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderTab</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold since %1: incomplete, some rows of its import were refused. %2</source>
        <translation>Bloquée depuis le %1&#xa0;: incomplète, des lignes de son importation ont été refusées. %2</translation>
    </message>
    <message>
        <source>On hold since %1: %2</source>
        <translation>Bloquée depuis le %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) about this order</source>
        <translation>
            <numerusform>%n avertissement sur cette commande</numerusform>
            <numerusform>%n avertissements sur cette commande</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author of a note, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>Afficher les avertissements</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Expéditions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>Chronologie, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Timeline – what happened before is at the hub</source>
        <translation>Chronologie – ce qui précède est au hub</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderTaskPanel</name>
    <message>
        <source>This order is no longer there.</source>
        <translation>Cette commande n’existe plus.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Commande suivante</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Commande précédente</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Aller au tableau</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>Aller aux détails</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected orders for a spreadsheet</source>
        <translation>Copier les commandes sélectionnées pour un tableur</translation>
    </message>
    <message>
        <source>Select all orders</source>
        <translation>Sélectionner toutes les commandes</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>Trier par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Again turns the order around</source>
        <translation>Une nouvelle fois inverse l’ordre</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>Renommer la vue…</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>The search has a mistake. Mend it, then save it as a view.</source>
        <translation>La recherche contient une erreur. Corrigez-la, puis enregistrez-la comme vue.</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>Vue «&#x202f;%1&#x202f;» enregistrée.</translation>
    </message>
    <message>
        <source>View “%1” deleted.</source>
        <translation>Vue «&#x202f;%1&#x202f;» supprimée.</translation>
    </message>
    <message>
        <source>The first %1 orders are selected: no more can be changed at once. All are %2.</source>
        <translation>Les %1 premières commandes sont sélectionnées&#xa0;: il n’est pas possible d’en modifier davantage à la fois. Il y en a %2 au total.</translation>
    </message>
    <message>
        <source>Only the newest orders are listed, because the list of all could not be read: %1</source>
        <translation>Seules les commandes les plus récentes sont listées, car la liste complète n’a pas pu être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details beside the table</source>
        <translation>Détails à côté du tableau</translation>
    </message>
    <message>
        <source>Show or hide the details (F9)</source>
        <translation>Afficher ou masquer les détails (F9)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 commande</numerusform>
            <numerusform>%1 commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 order(s), all are being read</source>
        <translation>
            <numerusform>La %1 commande la plus récente, toutes sont en cours de lecture</numerusform>
            <numerusform>Les %1 commandes les plus récentes, toutes sont en cours de lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 sélectionnée</numerusform>
            <numerusform>%1 sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such order here.</source>
        <translation>Cette commande n’existe pas ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) copied.</source>
        <translation>
            <numerusform>%1 commande copiée.</numerusform>
            <numerusform>%1 commandes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colonnes d’origine</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Choose another name.</source>
        <translation>Il existe déjà une vue «&#x202f;%1&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>View “%1” replaced.</source>
        <translation>Vue «&#x202f;%1&#x202f;» remplacée.</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrdersPlaces</name>
    <message>
        <source>Loading the orders</source>
        <translation>Chargement des commandes</translation>
    </message>
    <message>
        <source>The list of all orders is being read. This takes a moment.</source>
        <translation>La liste de toutes les commandes est en cours de lecture. Cela prend un instant.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aucune commande pour l’instant</translation>
    </message>
    <message>
        <source>Orders that are taken or imported appear here, the newest on top.</source>
        <translation>Les commandes saisies ou importées apparaissent ici, les plus récentes en haut.</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Importer des commandes…</translation>
    </message>
    <message>
        <source>No order found</source>
        <translation>Aucune commande trouvée</translation>
    </message>
    <message>
        <source>No order matches the search. Take a word away, or begin anew.</source>
        <translation>Aucune commande ne correspond à la recherche. Retirez un mot ou recommencez.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>docket::ui::OutboxFigures</name>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrés</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>need you</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>le plus ancien</translation>
    </message>
</context>
<context>
    <name>docket::ui::OutboxPage</name>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>Try the broker now</source>
        <translation>Se connecter au courtier maintenant</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n events wait</source>
        <translation>
            <numerusform>%n événement attend</numerusform>
            <numerusform>%n événements attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Personne n’est encore informé</translation>
    </message>
    <message>
        <source>Docket can tell the company&apos;s other systems what happens here: orders, stock, customers and products, through a RabbitMQ broker. Say where it is.</source>
        <translation>Docket peut communiquer aux autres systèmes de l’entreprise ce qui se passe ici&#xa0;: commandes, stock, clients et articles, par un courtier RabbitMQ. Indiquez où il se trouve.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Changes are not recorded for other systems at present.</source>
        <translation>Les changements ne sont pas enregistrés pour d’autres systèmes en ce moment.</translation>
    </message>
    <message>
        <source>Everything was delivered</source>
        <translation>Tout a été livré</translation>
    </message>
    <message>
        <source>What happens from now on is told to %1 at once; while it cannot be reached, it waits here.</source>
        <translation>Ce qui se passe désormais est communiqué à %1 aussitôt&#x202f;; tant qu’il est injoignable, cela attend ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n events are sent again.</source>
        <translation>
            <numerusform>%n événement sera renvoyé.</numerusform>
            <numerusform>%n événements seront renvoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events discarded: they will not be published.</source>
        <translation>
            <numerusform>%n événement abandonné&#xa0;: il ne sera pas publié.</numerusform>
            <numerusform>%n événements abandonnés&#xa0;: ils ne seront pas publiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Set up events…</source>
        <translation>Configurer les événements…</translation>
    </message>
    <message>
        <source>Events that wait to be published</source>
        <translation>Événements en attente de publication</translation>
    </message>
</context>
<context>
    <name>docket::ui::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation>indisponible pour le moment</translation>
    </message>
</context>
<context>
    <name>docket::ui::PassphraseFields</name>
    <message numerus="yes">
        <source>Take at least %n characters; a few words are best.</source>
        <translation>
            <numerusform>Utilisez au moins %n caractère&#x202f;; quelques mots sont préférables.</numerusform>
            <numerusform>Utilisez au moins %n caractères&#x202f;; quelques mots sont préférables.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Une seconde fois</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, une seconde fois</translation>
    </message>
    <message>
        <source>A few unrelated words are easy to remember and hard to guess.</source>
        <translation>Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>Strength: too short</source>
        <translation>Robustesse&#xa0;: trop courte</translation>
    </message>
    <message>
        <source>Strength: fair – one more word would help</source>
        <translation>Robustesse&#xa0;: moyenne – un mot de plus serait utile</translation>
    </message>
    <message>
        <source>Strength: good</source>
        <translation>Robustesse&#xa0;: bonne</translation>
    </message>
    <message>
        <source>Strength: strong</source>
        <translation>Robustesse&#xa0;: élevée</translation>
    </message>
</context>
<context>
    <name>docket::ui::PreviewModel</name>
    <message>
        <source>can be read</source>
        <translation>lisible</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>docket::ui::ProductForm</name>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Une devise comporte trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>Type a whole number of pieces.</source>
        <translation>Saisissez un nombre entier de pièces.</translation>
    </message>
    <message>
        <source>There is a product with this SKU already.</source>
        <translation>Il existe déjà un article avec ce SKU.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Product %1 saved.</source>
        <translation>Article %1 enregistré.</translation>
    </message>
    <message>
        <source>Product %1 is as before.</source>
        <translation>L’article %1 est comme avant.</translation>
    </message>
    <message>
        <source>This product is not in the catalogue: the order keeps its name and price by itself.</source>
        <translation>Cet article ne figure pas au catalogue&#xa0;: la commande conserve elle-même son nom et son prix.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Taux de taxe</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>Seuil de réapprovisionnement</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Retiré de la vente</translation>
    </message>
    <message>
        <source>Orders with this product</source>
        <translation>Commandes avec cet article</translation>
    </message>
</context>
<context>
    <name>docket::ui::ProductsPage</name>
    <message>
        <source>Orders with the product</source>
        <translation>Commandes avec l’article</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>Compter le stock</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>Réceptionner du stock</translation>
    </message>
    <message>
        <source>Take out damaged stock</source>
        <translation>Sortir le stock endommagé</translation>
    </message>
    <message>
        <source>Move stock</source>
        <translation>Déplacer du stock</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Find a product by SKU, name or barcode</source>
        <translation>SKU, nom ou code-barres</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Aucun article pour l’instant</translation>
    </message>
    <message>
        <source>Make the first one here, or import a file of products (Ctrl+I).</source>
        <translation>Créez le premier ici ou importez un fichier d’articles (Ctrl+I).</translation>
    </message>
    <message>
        <source>No product found</source>
        <translation>Aucun article trouvé</translation>
    </message>
    <message>
        <source>Every word has to be the beginning of a word of SKU or name. Try fewer words, or take away the filter.</source>
        <translation>Chaque mot doit être le début d’un mot du SKU ou du nom. Essayez avec moins de mots ou retirez le filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>No product selected</source>
        <translation>Aucun article sélectionné</translation>
    </message>
    <message>
        <source>Select one in the list to see its price, its stock and what moved it.</source>
        <translation>Sélectionnez-en un dans la liste pour voir son prix, son stock et les mouvements de celui-ci.</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Stock bas</translation>
    </message>
</context>
<context>
    <name>docket::ui::ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore %1 s environ</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1 min environ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>docket::ui::ProtectionSection</name>
    <message>
        <source>Set a passphrase first: without one nothing could be unlocked.</source>
        <translation>Définissez d’abord une phrase secrète&#xa0;: sans elle, rien ne pourrait être déverrouillé.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters; a few words are best.</source>
        <translation>
            <numerusform>Utilisez au moins %n caractère&#x202f;; quelques mots sont préférables.</numerusform>
            <numerusform>Utilisez au moins %n caractères&#x202f;; quelques mots sont préférables.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Les deux saisies ne sont pas identiques. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The new passphrase opens the data from now on.</source>
        <translation>La nouvelle phrase secrète ouvre désormais les données.</translation>
    </message>
    <message>
        <source>New recovery key: %1</source>
        <translation>Nouvelle clé de secours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Lock by &amp;itself</source>
        <translation>Verrouillage a&amp;utomatique</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without input</source>
        <translation>
            <numerusform>Après %n minute sans saisie</numerusform>
            <numerusform>Après %n minutes sans saisie</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Verrouiller maintenant (Ctrl+L)</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Une &amp;seconde fois</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nouvelle phrase secrète, une seconde fois</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>The recovery key opens the data when passphrase and keychain are lost. A new one makes the old one useless, except for older backups.</source>
        <translation>La clé de secours ouvre les données lorsque la phrase secrète et le trousseau sont perdus. Une nouvelle clé rend l’ancienne inutilisable, sauf pour les sauvegardes plus anciennes.</translation>
    </message>
    <message>
        <source>This is the new recovery key. Write it down and keep it apart from this machine; it is not shown again. The old one opens nothing any more, except older backups.</source>
        <translation>Voici la nouvelle clé de secours. Notez-la et conservez-la à l’écart de cette machine&#x202f;; elle ne sera plus affichée. L’ancienne n’ouvre plus rien, sauf les sauvegardes plus anciennes.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Créer une nouvelle clé de secours</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation>Copier la clé de secours</translation>
    </message>
</context>
<context>
    <name>docket::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation>Menu principal (F10)</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecordPane</name>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 comporte des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here. %1</source>
        <translation>Non enregistré&#x202f;; votre saisie est toujours ici. %1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Saving replaces that with what is here.</source>
        <translation>%1 a fait l’objet de modifications entre-temps. L’enregistrement les remplace par ce qui figure ici.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Show the newer one</source>
        <translation>Afficher la version plus récente</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReinstatePanel</name>
    <message>
        <source>Reinstate</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Canceled because: %1. All its lines open again, and stock is reserved for them.</source>
        <translation>Motif d’annulation&#xa0;: %1. Toutes ses lignes sont rouvertes et du stock leur est réservé.</translation>
    </message>
    <message>
        <source>All its lines open again, and stock is reserved for them.</source>
        <translation>Toutes ses lignes sont rouvertes et du stock leur est réservé.</translation>
    </message>
    <message>
        <source>What is short may wait for stock</source>
        <translation>Ce qui manque peut attendre le stock</translation>
    </message>
    <message>
        <source>Reinstate (Ctrl+Enter)</source>
        <translation>Rétablir (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>docket::ui::RejectModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
</context>
<context>
    <name>docket::ui::SearchBox</name>
    <message>
        <source>Search orders</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>Search orders: words, or field:value such as status:open, total&gt;100, placed:today</source>
        <translation>Rechercher des commandes&#xa0;: mots, ou champ:valeur comme status:open, total&gt;100, placed:today</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>Comment rechercher (F1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>docket::ui::SearchHelp</name>
    <message>
        <source>Both words, anywhere in the order</source>
        <translation>Les deux mots, n’importe où dans la commande</translation>
    </message>
    <message>
        <source>How a word begins</source>
        <translation>Le début d’un mot</translation>
    </message>
    <message>
        <source>Words next to each other</source>
        <translation>Des mots qui se suivent</translation>
    </message>
    <message>
        <source>In one field</source>
        <translation>Dans un champ</translation>
    </message>
    <message>
        <source>Any of several values</source>
        <translation>L’une de plusieurs valeurs</translation>
    </message>
    <message>
        <source>What can be shipped</source>
        <translation>Ce qui peut être expédié</translation>
    </message>
    <message>
        <source>Amounts: also &gt;=, &lt;, &lt;= and 50..100</source>
        <translation>Montants&#xa0;: aussi &gt;=, &lt;, &lt;= et 50..100</translation>
    </message>
    <message>
        <source>A day, month or year; today, last-week</source>
        <translation>Un jour, un mois ou une année&#x202f;; today, last-week</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
    <message>
        <source>Required before today</source>
        <translation>Souhaitées avant aujourd’hui</translation>
    </message>
    <message>
        <source>Without those</source>
        <translation>Sans celles-ci</translation>
    </message>
    <message>
        <source>One or the other; group with ( )</source>
        <translation>L’un ou l’autre&#x202f;; grouper avec ( )</translation>
    </message>
    <message>
        <source>Those without a value</source>
        <translation>Celles sans valeur</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>Ctrl+Space lists all fields and, behind a colon, the values that there are.</source>
        <translation>Ctrl+Espace liste tous les champs et, derrière un deux-points, les valeurs existantes.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SearchPopup</name>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Put “%1” in its place (Alt+Enter)</source>
        <translation>Mettre «&#x202f;%1&#x202f;» à la place (Alt+Entrée)</translation>
    </message>
</context>
<context>
    <name>docket::ui::SelectionPane</name>
    <message numerus="yes">
        <source>%n order(s) selected</source>
        <translation>
            <numerusform>%n commande sélectionnée</numerusform>
            <numerusform>%n commandes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption and number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in %1</source>
        <translation>
            <numerusform>%n commande en %1</numerusform>
            <numerusform>%n commandes en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calcul des totaux…</translation>
    </message>
    <message>
        <source>Total, without canceled orders</source>
        <translation>Total, sans les commandes annulées</translation>
    </message>
    <message>
        <source>Ship…</source>
        <translation>Expédier…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Débloquer…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Every action has a key: Ctrl+K lists all actions, F1 or ? shows their shortcuts.</source>
        <translation>Chaque action a un raccourci&#xa0;: Ctrl+K liste toutes les actions, F1 ou ? affiche les raccourcis.</translation>
    </message>
    <message>
        <source>Docket %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Docket %1. Logiciel libre sous licence publique générale GNU (GNU General Public License), version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ShipPanel</name>
    <message>
        <source>Ship</source>
        <translation>Expédier</translation>
    </message>
    <message>
        <source>What ships</source>
        <translation>Ce qui est expédié</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>N°&#xa0;de suivi</translation>
    </message>
    <message>
        <source>Parcel size in millimeters</source>
        <translation>Dimensions du colis en millimètres</translation>
    </message>
    <message>
        <source>300x200x150</source>
        <translation>300x200x150</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Ship (Ctrl+Enter)</source>
        <translation>Expédier (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>This order is on hold: %1. Release it before it ships.</source>
        <translation>Cette commande est bloquée&#xa0;: %1. Débloquez-la avant l’expédition.</translation>
    </message>
    <message>
        <source>Nothing of this order is open.</source>
        <translation>Rien n’est ouvert dans cette commande.</translation>
    </message>
    <message>
        <source>A size is three numbers in millimeters, such as 300x200x150.</source>
        <translation>Une taille se compose de trois nombres en millimètres, par exemple 300x200x150.</translation>
    </message>
    <message>
        <source>Parcel weight in grams</source>
        <translation>Poids du colis en grammes</translation>
    </message>
</context>
<context>
    <name>docket::ui::ShipmentCard</name>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Expédition %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>shipment, carrier</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Marquer comme livrée</translation>
    </message>
    <message>
        <source>Mark %1 as delivered</source>
        <translation>Marquer %1 comme livrée</translation>
    </message>
    <message>
        <source>a line that is not there any more</source>
        <translation>une ligne qui n’existe plus</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and product</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n colis</numerusform>
            <numerusform>%n colis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), %1 g</source>
        <translation>
            <numerusform>%n colis, %1 g</numerusform>
            <numerusform>%n colis, %1 g</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a stock location</comment>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Shipped %1, delivered %2</source>
        <translation>Expédiée le %1, livrée le %2</translation>
    </message>
    <message>
        <source>Shipped %1, not delivered yet</source>
        <translation>Expédiée le %1, pas encore livrée</translation>
    </message>
</context>
<context>
    <name>docket::ui::ShopFields</name>
    <message>
        <source>This is no currency. Write a code, such as EUR.</source>
        <translation>Ce n’est pas une devise. Écrivez un code, comme EUR.</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it like Europe/Berlin.</source>
        <translation>Ce fuseau horaire n’existe pas. Écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>Three letters A–Z or digits are needed.</source>
        <translation>Il faut trois lettres A–Z ou chiffres.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>Code des commandes</translation>
    </message>
    <message>
        <source>The first order will be %1. The code stays as it is.</source>
        <translation>La première commande sera %1. Le code reste tel quel.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Aucun raccourci ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SourceForm</name>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (intégré)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Own choice of columns</source>
        <translation>Choix de colonnes personnalisé</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Profil d’importation</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profils (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Une devise comporte trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or browse for one</source>
        <translation>Déposez un fichier CSV ici ou parcourez le disque</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Columns are divided by</source>
        <translation>Séparateur de colonnes</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>The order&apos;s fields are</source>
        <translation>Les champs de la commande figurent</translation>
    </message>
    <message>
        <source>Source of the orders</source>
        <translation>Source des commandes</translation>
    </message>
    <message>
        <source>With its number, the source tells an order from others: keep it the same when you import more of the same shop.</source>
        <translation>Avec son numéro, la source distingue une commande des autres&#xa0;: gardez la même lorsque vous importez d’autres données de la même boutique.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>as in the file, else %1</source>
        <translation>du fichier, sinon %1</translation>
    </message>
    <message>
        <source>Take open imported orders from stock</source>
        <translation>Prélever du stock pour les commandes ouvertes importées</translation>
    </message>
    <message>
        <source>Forget this profile</source>
        <translation>Oublier ce profil</translation>
    </message>
    <message>
        <source>Point 1234.50</source>
        <translation>Point 1234.50</translation>
    </message>
    <message>
        <source>Comma 1234,50</source>
        <translation>Virgule 1234,50</translation>
    </message>
    <message>
        <source>on every row</source>
        <translation>sur chaque ligne</translation>
    </message>
    <message>
        <source>on its first row</source>
        <translation>sur sa première ligne</translation>
    </message>
    <message>
        <source>Save the profile as</source>
        <translation>Enregistrer le profil sous</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1, as the profile says</source>
        <translation>%1, d’après le profil</translation>
    </message>
</context>
<context>
    <name>docket::ui::StatusArea</name>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annuler l’action&#xa0;: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Temps restant pour annuler l’action</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Messages of this session</source>
        <translation>Messages de cette session</translation>
    </message>
</context>
<context>
    <name>docket::ui::StatusChip</name>
    <message>
        <source>On hold</source>
        <translation>Bloquée</translation>
    </message>
</context>
<context>
    <name>docket::ui::StockActionForm</name>
    <message>
        <source>Type a whole number of pieces.</source>
        <translation>Saisissez un nombre entier de pièces.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>Compter le stock</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>Pièces comptées</translation>
    </message>
    <message>
        <source>Save count</source>
        <translation>Enregistrer le comptage</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>Réceptionner du stock</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <source>Take out damaged pieces</source>
        <translation>Sortir les pièces endommagées</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Move stock to another place</source>
        <translation>Déplacer du stock vers un autre emplacement</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>docket::ui::StockPanel</name>
    <message>
        <source>%1 available.</source>
        <translation>Disponible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was counted or received yet: what is there is not known.</source>
        <translation>Rien n’a encore été compté ni réceptionné&#xa0;: le stock n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 available: below the reorder level of %2.</source>
        <translation>Disponible&#xa0;: %1, sous le seuil de réapprovisionnement de %2.</translation>
    </message>
    <message>
        <source>The count of %1 is what was there already.</source>
        <translation>Le comptage de %1 correspond à ce qui s’y trouvait déjà.</translation>
    </message>
    <message>
        <source>Stock of %1 changed.</source>
        <translation>Stock de %1 modifié.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Nothing has moved yet. Count or receive stock to begin.</source>
        <translation>Aucun mouvement pour l’instant. Comptez ou réceptionnez du stock pour commencer.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Stock by location</source>
        <translation>Stock par emplacement</translation>
    </message>
    <message>
        <source>Movements of stock</source>
        <translation>Mouvements de stock</translation>
    </message>
</context>
<context>
    <name>docket::ui::StockUndo</name>
    <message>
        <source>The stock is as before.</source>
        <translation>Le stock est comme avant.</translation>
    </message>
    <message>
        <source>The count of %1 was not taken back: its stock has moved since. Nothing was changed; count again.</source>
        <translation>Le comptage de %1 n’a pas été annulé&#xa0;: son stock a bougé depuis. Rien n’a été modifié&#x202f;; comptez à nouveau.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>docket::ui::StockWords</name>
    <message>
        <source>takes no stock</source>
        <translation>ne prélève pas de stock</translation>
    </message>
    <message>
        <source>stock not counted: %1 will be backordered</source>
        <translation>stock non compté&#xa0;: %1 en reliquat</translation>
    </message>
    <message>
        <source>stock not counted</source>
        <translation>stock non compté</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>none available: %1 will be backordered</source>
        <translation>aucun disponible&#xa0;: %1 en reliquat</translation>
    </message>
    <message>
        <source>none available</source>
        <translation>aucun disponible</translation>
    </message>
    <message>
        <source>only %1 of %2: %3 will be backordered</source>
        <translation>seulement %1 sur %2&#xa0;: %3 en reliquat</translation>
    </message>
    <message>
        <source>only %1 of %2 available</source>
        <translation>seulement %1 sur %2 en stock disponible</translation>
    </message>
    <message>
        <source>discontinued, only %1 of %2 left</source>
        <translation>retiré de la vente, il n’en reste que %1 sur %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::SyncPage</name>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>Take back what was not sent</source>
        <translation>Retirer ce qui n’a pas été envoyé</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre version</translation>
    </message>
    <message>
        <source>Set mine again</source>
        <translation>Rétablir ma version</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Work offline, or online again</source>
        <translation>Travailler hors ligne, ou de nouveau en ligne</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n modification attend</numerusform>
            <numerusform>%n modifications attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n à régler</numerusform>
            <numerusform>%n à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Fetching the hub&apos;s orders</source>
        <translation>Récupération des commandes du hub</translation>
    </message>
    <message>
        <source>What you do is kept here, and is sent when the hub can be reached.</source>
        <translation>Ce que vous faites est gardé ici et envoyé dès que le hub est joignable.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the hub</source>
        <translation>
            <numerusform>%n modification attend le hub</numerusform>
            <numerusform>%n modifications attendent le hub</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours is set again, and on its way to the hub.</source>
        <translation>Votre version est rétablie et en route vers le hub.</translation>
    </message>
    <message>
        <source>What the hub has stands.</source>
        <translation>La version du hub fait foi.</translation>
    </message>
    <message>
        <source>%1 of %2 is taken back.</source>
        <translation>Modification retirée&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you switch it off; what you do is kept.</source>
        <translation>Rien n’est envoyé ni récupéré jusqu’à ce que vous le désactiviez&#x202f;; ce que vous faites est conservé.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>Ce qui est à régler</translation>
    </message>
    <message>
        <source>Changes that wait for the hub</source>
        <translation>Modifications qui attendent le hub</translation>
    </message>
    <message>
        <source>Here and at the hub everything is the same</source>
        <translation>Tout est identique ici et au hub</translation>
    </message>
    <message>
        <source>What you do without a network waits here until the hub has it. When somebody else changes the same thing at the same time, you settle it here.</source>
        <translation>Ce que vous faites sans réseau attend ici que le hub l’ait. Quand quelqu’un d’autre change la même chose au même moment, vous le réglez ici.</translation>
    </message>
    <message>
        <source>Work online again</source>
        <translation>Retravailler en ligne</translation>
    </message>
</context>
<context>
    <name>docket::ui::TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Separate several with commas. Remove one by deleting it.</source>
        <translation>Séparez-en plusieurs par des virgules. Pour en retirer une, effacez-la.</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Définir les étiquettes</translation>
    </message>
    <message>
        <source>Set tags (Ctrl+Enter)</source>
        <translation>Définir les étiquettes (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>docket::ui::TaskPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>docket::ui::TimelineDelegate</name>
    <message>
        <source>arrived %1</source>
        <translation>reçu %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::TotalsBar</name>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>docket::ui::TotalsBlock</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and amount</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Canceled share of it</source>
        <translation>Dont part annulée</translation>
    </message>
</context>
<context>
    <name>docket::ui::TroubleScreen</name>
    <message>
        <source>The data are in use</source>
        <translation>Les données sont utilisées</translation>
    </message>
    <message>
        <source>The data were written by a newer Docket</source>
        <translation>Les données ont été écrites par une version plus récente de Docket</translation>
    </message>
    <message>
        <source>The data cannot be read</source>
        <translation>Les données ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The data cannot be written to</source>
        <translation>Les données ne sont pas accessibles en écriture</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The data could not be opened</source>
        <translation>Les données n’ont pas pu être ouvertes</translation>
    </message>
    <message>
        <source>Wait until the other program is done or end it, then retry. Nothing was changed.</source>
        <translation>Attendez que l’autre programme ait terminé ou fermez-le, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Install the newer version of Docket to go on with these data. Nothing was changed.</source>
        <translation>Installez la version plus récente de Docket pour continuer avec ces données. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Everything was left as it is. Restore a backup with “docketctl restore”, or save what can be read with “docketctl salvage”.</source>
        <translation>Tout a été laissé tel quel. Restaurez une sauvegarde avec «&#x202f;docketctl restore&#x202f;», ou récupérez ce qui est lisible avec «&#x202f;docketctl salvage&#x202f;».</translation>
    </message>
    <message>
        <source>Make the folder writable for your account, then retry. Nothing was changed.</source>
        <translation>Rendez le dossier accessible en écriture pour votre compte, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Make room on the disk, then retry. Nothing was lost.</source>
        <translation>Libérez de l’espace sur le disque, puis réessayez. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Retry, or choose another folder.</source>
        <translation>Rien n’a été modifié. Réessayez ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>docket::ui::UnlockScreen</name>
    <message>
        <source>The data in %1 are locked.</source>
        <translation>Les données dans %1 sont verrouillées.</translation>
    </message>
    <message>
        <source>Unlock Docket</source>
        <translation>Déverrouiller Docket</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery key, such as 7ZK3M-0QWXA-…</source>
        <translation>Clé de secours, par exemple 7ZK3M-0QWXA-…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de secours</translation>
    </message>
</context>
<context>
    <name>docket::ui::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Plus de vues</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Save search, sorting and columns as a view (Ctrl+Shift+V)</source>
        <translation>Enregistrer la recherche, le tri et les colonnes comme vue (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save the view (Enter)</source>
        <translation>Enregistrer la vue (Entrée)</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Do not save (Esc)</source>
        <translation>Ne pas enregistrer (Échap)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save the current search, sorting and columns in it</source>
        <translation>Y enregistrer la recherche, le tri et les colonnes actuels</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
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
        <translation>En grammes, ou en kilogrammes avec un signe décimal&#xa0;: 1500 ou %1</translation>
    </message>
</context>
</TS>
