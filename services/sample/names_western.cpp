// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/world_text.h"

#include <array>

namespace docket::sample::text {

namespace {

constexpr Names german = {
    u"de",
    u"Lukas|Jonas|Felix|Jürgen|Björn|Günther|Matthias|Stefan|Tobias|Klaus|Niklas|Emil;"
    u"Anna|Käthe|Sabine|Jördis|Lena|Ute|Heike|Charlotte|Mia|Gisela|Franziska|Antje",
    u"Müller|Schmidt|Schneider|Fischer|Weiß|Schäfer|Köhler|König|Krüger|Groß|Böhm|Jäger|Lorenz|Vogel|Kühn|Brandt|Seidel|"
    u"Pfeiffer|Haas|Größmann|Engel|Thalbach",
    u"Lindenstraße|Hauptstraße|Gartenweg|Schillerstraße|Am Mühlbach|Bahnhofstraße|Rosenweg|Kirchgasse|Goethestraße|"
    u"An der Alten Brücke|Birkenallee|Sonnenhang",
    u"* %",
    u"* & Söhne GmbH|Gästehaus *|* Outdoor GmbH|Hausverwaltung *|Bergschule * e. K.",
    false,
    u" "};

constexpr Names english = {
    u"en",
    u"James|Oliver|Harry|Thomas|Ethan|Noah|Samuel|George|Marcus|Daniel|Owen|Theo;"
    u"Emily|Olivia|Charlotte|Grace|Hannah|Zoë|Sophie|Amelia|Ruth|Chloe|Megan|Abigail",
    u"Smith|Jones|Taylor|Brown|Wilson|Evans|Walker|Wright|Hughes|Green|Hall|O'Connor|MacLeod|Parker|Bennett|Cooper|Reed|"
    u"Sullivan|Hayes|Fletcher|Whitfield|Nakamura|Okafor|Patel",
    u"Station Road|Church Lane|Mill Street|Oak Avenue|Harbour View|Maple Drive|King Street|Meadow Close|Victoria Road|"
    u"Cedar Court|Riverside Walk|Chestnut Hill",
    u"% *",
    u"* & Co. Ltd|* Adventures LLC|The * Inn|* Scout Supplies|* Property Services",
    false,
    u" "};

constexpr Names french = {
    u"fr",
    u"François|Étienne|Rémi|Luc|Jérôme|Benoît|Hugo|Gaël|Théo|Antoine|Mathieu|Loïc;"
    u"Chloé|Zoé|Hélène|Camille|Inès|Anaïs|Margaux|Noémie|Aurélie|Léa|Solène|Élodie",
    u"Martin|Bernard|Dubois|Lefèvre|Moreau|Garçon|Fournier|Girard|Béranger|Rousseau|Lemaître|Chevalier|Gauthier|Perrin|"
    u"Boëldieu|Dumoulin|Château|Delacroix|Noël|Renaud",
    u"rue de la République|rue des Lilas|avenue Victor Hugo|chemin du Moulin|place de l'Église|rue Pasteur|"
    u"boulevard Voltaire|allée des Chênes|quai de la Rivière|rue du Château d'Eau",
    u"% *",
    u"Gîte *|* et Fils SARL|Refuge * SAS|Maison *|Camping *",
    false,
    u" "};

constexpr Names dutch = {
    u"nl",
    u"Daan|Sem|Bram|Joost|Ruben|Thijs|Maarten|Koen|Pieter|Jeroen;"
    u"Sanne|Lotte|Fleur|Anouk|Femke|Iris|Maaike|Noor|Saskia|Eline",
    u"de Vries|Jansen|van den Berg|Bakker|Visser|Smit|Meijer|de Boer|Mulder|van Dijk|Vermeulen|Peeters|Claes|Willems|"
    u"Hoekstra|van der Linden",
    u"Dorpsstraat|Kerkstraat|Molenweg|Beukenlaan|Julianastraat|Havenkade|Parklaan|Oude Gracht|Veldweg|Zandpad",
    u"* %",
    u"* Buitensport B.V.|Camping *|* & Zn.|Hotel *",
    false,
    u" "};

constexpr Names spanish = {
    u"es",
    u"Alejandro|Iñigo|José|Andrés|Martín|Álvaro|Joaquín|Rubén|Sebastián|Adrián;"
    u"María|Lucía|Begoña|Inés|Sofía|Mónica|Paula|Ximena|Rocío|Valentina",
    u"García Núñez|Fernández|Muñoz|López Ibáñez|Ordóñez|Pérez|Sánchez|Gómez|Jiménez|Ruiz|Peña|Castaño|Álvarez|Domínguez|"
    u"Vázquez|Herrera",
    u"Calle Mayor|Calle de la Luna|Avenida del Parque|Paseo del Río|Calle San Martín|Plaza de España|Camino Viejo|"
    u"Calle Núñez de Balboa",
    u"*, %",
    u"Hostal *|* e Hijos, S.L.|Deportes *|Casa Rural *",
    false,
    u" "};

constexpr Names italian = {
    u"it",
    u"Luca|Marco|Niccolò|Matteo|Davide|Giuseppe|Alessio|Riccardo|Enea|Tommaso;"
    u"Giulia|Chiara|Martina|Francesca|Elena|Beatrice|Noemi|Ilaria|Sara|Lucrezia",
    u"Rossi|Bianchi|Esposito|Ricci|Marino|Greco|Gallo|Conti|De Luca|Costa|Fontana|D'Angelo|Cattaneo|Galimberti|Nicolò",
    u"Via Roma|Via Garibaldi|Corso Italia|Via dei Mulini|Piazza del Duomo|Via San Niccolò|Viale dei Tigli|Vicolo Stretto",
    u"* %",
    u"Rifugio *|* S.r.l.|Agriturismo *|Fratelli *",
    false,
    u" "};

constexpr Names portuguese = {
    u"pt",
    u"João|Tiago|Gonçalo|André|Luís|Rafael|Simão|Vinícius|Caio|Duarte;"
    u"Inês|Conceição|Beatriz|Júlia|Letícia|Mariana|Sónia|Fátima|Helena|Lívia",
    u"Silva|Santos|Ferreira|Gonçalves|Magalhães|Sousa|Araújo|Simões|Ribeiro|Carvalho|Leitão|Brandão|Guimarães|Teixeira",
    u"Rua das Flores|Avenida da Liberdade|Rua do Sol|Travessa São João|Rua Augusta|Largo da Sé|Alameda dos Ipês|"
    u"Rua Conceição",
    u"*, %",
    u"Pousada *|* & Irmãos Lda.|Aventuras *|Quinta *",
    false,
    u" "};

constexpr std::array all = {german, english, french, dutch, spanish, italian, portuguese};

} // namespace

std::span<const Names> westernNames()
{
    return all;
}

} // namespace docket::sample::text
