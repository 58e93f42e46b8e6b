// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/world_text.h"

#include <array>

namespace docket::sample::text {

namespace {

constexpr std::array all = {
    Country{u"DE", u"de", u"de-DE", u"EUR", 190, 70, 170, u"+49 30 23125 ###",
            u"Berlin//101##|Köln/Nordrhein-Westfalen/506##|München/Bayern/803##|Lübeck/Schleswig-Holstein/235##|"
            u"Görlitz/Sachsen/028##|Freiburg im Breisgau/Baden-Württemberg/791##|Osnabrück/Niedersachsen/490##",
            u"DHL|DHL|Hermes|UPS"},
    Country{u"AT", u"de", u"de-AT", u"EUR", 200, 100, 35, u"+43 1 555 01 ##",
            u"Wien//10#0|Graz/Steiermark/80#0|Klagenfurt am Wörthersee/Kärnten/9020|Sölden/Tirol/6450",
            u"Austrian Post|DHL"},
    Country{u"CH", u"de", u"de-CH", u"CHF", 81, 26, 45, u"+41 44 555 01 ##",
            u"Zürich/ZH/80##|Bern/BE/30##|Luzern/LU/60##|Köniz/BE/3098", u"Swiss Post|DHL"},
    Country{u"GB", u"en", u"en-GB", u"GBP", 200, 0, 120, u"+44 1632 960###",
            u"London//SW1# #AB|Manchester/Greater Manchester/M1# #QD|Edinburgh/Scotland/EH# #TG|"
            u"Bristol/Somerset/BS# #EJ|Cardiff/Wales/CF1# #NP|Kendal/Cumbria/LA9 #RT",
            u"Royal Mail|Royal Mail|DPD|UPS"},
    Country{u"IE", u"en", u"en-IE", u"EUR", 230, 135, 25, u"+353 20 912 ####",
            u"Dublin/Leinster/D0# X###|Cork/Munster/T12 ####|Galway/Connacht/H91 ####", u"An Post|DPD"},
    Country{
        u"US", u"en", u"en-US", u"USD", 0, 0, 130, u"+1 303 555 01##",
        u"Portland/OR/972##|Denver/CO/802##|Burlington/VT/054##|Austin/TX/787##|Seattle/WA/981##|Asheville/NC/288##|"
        u"Cañon City/CO/81212",
        u"UPS|FedEx|USPS"},
    Country{u"CA", u"en", u"en-CA", u"CAD", 50, 50, 35, u"+1 604 555 01##",
            u"Vancouver/BC/V5K 0A#|Toronto/ON/M4B 1G#|Halifax/NS/B3H 0A#|Banff/AB/T1L 1A#", u"Canada Post|FedEx"},
    Country{u"CA", u"fr", u"fr-CA", u"CAD", 150, 50, 12, u"+1 514 555 01##",
            u"Montréal/QC/H2X 1Y#|Québec/QC/G1R 2J#|Trois-Rivières/QC/G9A 5H#", u"Canada Post|UPS"},
    Country{u"AU", u"en", u"en-AU", u"AUD", 100, 100, 30, u"+61 491 570 1##",
            u"Melbourne/VIC/300#|Sydney/NSW/200#|Hobart/TAS/700#|Cairns/QLD/487#", u"Australia Post|DHL"},
    Country{u"FR", u"fr", u"fr-FR", u"EUR", 200, 55, 85, u"+33 1 99 00 ## ##",
            u"Paris/Île-de-France/750##|Lyon/Auvergne-Rhône-Alpes/6900#|Besançon/Bourgogne-Franche-Comté/25000|"
            u"Saint-Étienne/Loire/42000|Nîmes/Occitanie/30000|Chamonix-Mont-Blanc/Haute-Savoie/74400",
            u"Colissimo|Chronopost|DHL"},
    Country{u"BE", u"nl", u"nl-BE", u"EUR", 210, 60, 25, u"+32 2 555 01 ##",
            u"Gent/Oost-Vlaanderen/90##|Antwerpen//20##|Leuven/Vlaams-Brabant/30##", u"bpost|DHL"},
    Country{
        u"NL", u"nl", u"nl-NL", u"EUR", 210, 90, 60, u"+31 20 555 01##",
        u"Amsterdam/Noord-Holland/10## @@|Utrecht//35## @@|Groningen//97## @@|'s-Hertogenbosch/Noord-Brabant/52## @@",
        u"PostNL|PostNL|DHL"},
    Country{
        u"ES", u"es", u"es-ES", u"EUR", 210, 100, 40, u"+34 91 555 01 ##",
        u"Madrid//280##|A Coruña/Galicia/150##|Málaga/Andalucía/290##|Logroño/La Rioja/260##|Barcelona/Cataluña/080##",
        u"Correos|SEUR"},
    Country{u"IT", u"it", u"it-IT", u"EUR", 220, 100, 40, u"+39 02 5550 1###",
            u"Milano/MI/201##|Forlì/FC/4712#|Torino/TO/101##|Aosta/AO/11100|Cantù/CO/22063", u"BRT|DHL"},
    Country{u"PT", u"pt", u"pt-PT", u"EUR", 230, 60, 20, u"+351 21 555 01##",
            u"Lisboa//1100-###|Évora/Alentejo/7000-###|Guimarães/Braga/4800-###", u"CTT|DHL"},
    Country{u"BR", u"pt", u"pt-BR", u"BRL", 0, 0, 20, u"+55 11 5555-01##",
            u"São Paulo/SP/01310-###|Florianópolis/SC/88010-###|Goiânia/GO/74003-###", u"Correios|DHL"},
    Country{u"MX", u"es", u"es-MX", u"MXN", 0, 0, 15, u"+52 55 5550 01##",
            u"Ciudad de México//060##|Querétaro/Qro./760##|Mérida/Yucatán/970##", u"DHL|FedEx"},
    Country{u"SE", u"sv", u"sv-SE", u"SEK", 250, 60, 45, u"+46 8 465 004 ##",
            u"Stockholm//111 ##|Göteborg/Västra Götaland/411 ##|Malmö/Skåne/211 ##|Östersund/Jämtland/831 ##",
            u"PostNord|PostNord|DHL"},
    Country{u"DK", u"sv", u"da-DK", u"DKK", 250, 250, 20, u"+45 55 55 01 ##",
            u"København//21##|Aarhus/Midtjylland/8000|Køge/Sjælland/4600", u"PostNord|GLS"},
    Country{u"NO", u"sv", u"nb-NO", u"NOK", 250, 0, 20, u"+47 55 55 01 ##",
            u"Oslo//01##|Tromsø/Troms/90##|Bodø/Nordland/80##", u"Posten|DHL"},
    Country{u"FI", u"fi", u"fi-FI", u"EUR", 255, 140, 18, u"+358 9 555 01##",
            u"Helsinki//001#0|Jyväskylä/Keski-Suomi/40100|Hämeenlinna/Kanta-Häme/13100", u"Posti|Matkahuolto"},
    Country{u"IS", u"is", u"is-IS", u"ISK", 240, 110, 4, u"+354 555 01##", u"Reykjavík//10#|Ísafjörður/Vestfirðir/400",
            u"Pósturinn"},
    Country{u"PL", u"pl", u"pl-PL", u"PLN", 230, 50, 45, u"+48 22 555 01 ##",
            u"Kraków/małopolskie/30-###|Łódź/łódzkie/90-###|Gdańsk/pomorskie/80-###|Wrocław/dolnośląskie/50-###|"
            u"Zakopane/małopolskie/34-500",
            u"InPost|DPD"},
    Country{u"CZ", u"cs", u"cs-CZ", u"CZK", 210, 120, 25, u"+420 555 01# ###",
            u"Praha//1#0 00|Plzeň//301 00|České Budějovice/Jihočeský kraj/370 01|Děčín/Ústecký kraj/405 02",
            u"Česká pošta|PPL"},
    Country{u"HU", u"hu", u"hu-HU", u"HUF", 270, 50, 15, u"+36 1 555 01##",
            u"Budapest//10##|Győr/Győr-Moson-Sopron/9021|Székesfehérvár/Fejér/8000", u"Magyar Posta|GLS"},
    Country{u"RO", u"ro", u"ro-RO", u"RON", 190, 90, 12, u"+40 21 555 01##",
            u"București//0100##|Brașov//5000##|Târgu Mureș/Mureș/5400##", u"FAN Courier|DPD"},
    Country{u"BG", u"bg", u"bg-BG", u"EUR", 200, 90, 14, u"+359 2 555 01##",
            u"София//1###|Пловдив//40##|Варна//90##|Банско/Благоевград/2770", u"Speedy|DHL"},
    Country{u"RS", u"sr", u"sr-RS", u"EUR", 0, 0, 10, u"+381 11 555 01##", u"Београд//110##|Нови Сад/Војводина/21###",
            u"DHL|Pošta Srbije"},
    Country{u"UA", u"uk", u"uk-UA", u"UAH", 0, 0, 16, u"+380 44 555 01 ##",
            u"Київ//010##|Львів/Львівська область/790##|Одеса/Одеська область/650##|Чернівці//580##",
            u"Nova Poshta|DHL"},
    Country{u"GR", u"el", u"el-GR", u"EUR", 240, 60, 22, u"+30 21 0555 01##",
            u"Αθήνα/Αττική/105 ##|Θεσσαλονίκη/Κεντρική Μακεδονία/546 ##|Ηράκλειο/Κρήτη/712 ##|Ιωάννινα/Ήπειρος/452 ##",
            u"ELTA|ACS"},
    Country{u"TR", u"tr", u"tr-TR", u"TRY", 0, 0, 15, u"+90 212 555 01 ##",
            u"İstanbul//344##|İzmir//352##|Eskişehir//260##|Muğla//480##", u"Yurtiçi Kargo|DHL"},
    Country{u"AE", u"ar", u"ar-AE", u"AED", 0, 0, 14, u"+971 4 555 01##", u"دبي//|أبو ظبي//|الشارقة//", u"Aramex|DHL"},
    Country{u"SA", u"ar", u"ar-SA", u"SAR", 0, 0, 12, u"+966 11 555 01##", u"الرياض//11###|جدة/مكة المكرمة/21###",
            u"Aramex|SMSA"},
    Country{u"KW", u"ar", u"ar-KW", u"KWD", 0, 0, 8, u"+965 2555 01##", u"مدينة الكويت//13###|حولي//32###",
            u"Aramex|DHL"},
    Country{u"BH", u"ar", u"ar-BH", u"BHD", 0, 0, 5, u"+973 1755 01##", u"المنامة//3##|المحرق//2##", u"Aramex"},
    Country{u"IL", u"he", u"he-IL", u"ILS", 0, 0, 14, u"+972 3 555 01##",
            u"תל אביב-יפו//6######|ירושלים//9######|חיפה//3######", u"Israel Post|DHL"},
    Country{
        u"JP", u"ja", u"ja-JP", u"JPY", 0, 0, 55, u"+81 3 5550 01##",
        u"渋谷区/東京都/150-00##|横浜市/神奈川県/220-00##|京都市/京都府/600-80##|札幌市/北海道/060-00##|松本市/長野県/390-08##",
        u"Yamato|Yamato|Sagawa"},
    Country{u"CN", u"zh", u"zh-CN", u"CNY", 0, 0, 25, u"+86 21 5550 01##",
            u"上海市//2000##|北京市//1000##|杭州市/浙江省/3100##|成都市/四川省/6100##", u"SF Express|DHL"},
    Country{u"TW", u"zh-Hant", u"zh-TW", u"TWD", 0, 0, 12, u"+886 2 5550 01##",
            u"臺北市//10#|臺中市//40#|花蓮市/花蓮縣/970", u"SF Express|DHL"},
    Country{u"KR", u"ko", u"ko-KR", u"KRW", 0, 0, 25, u"+82 2 555 01##",
            u"서울특별시//04###|부산광역시//48###|강릉시/강원특별자치도/25###|제주시/제주특별자치도/63###",
            u"CJ Logistics|DHL"},
    Country{u"IN", u"hi", u"hi-IN", u"INR", 0, 0, 15, u"+91 22 5550 01##",
            u"मुंबई/महाराष्ट्र/4000##|दिल्ली//1100##|जयपुर/राजस्थान/3020##", u"Blue Dart|DHL"},
    Country{u"TH", u"th", u"th-TH", u"THB", 0, 0, 12, u"+66 2 555 01##",
            u"กรุงเทพมหานคร//10##0|เชียงใหม่//502#0|ภูเก็ต//83000", u"Kerry Express|DHL"},
    Country{u"VN", u"vi", u"vi-VN", u"VND", 0, 0, 8, u"+84 28 5550 01##",
            u"Thành phố Hồ Chí Minh//7000##|Hà Nội//1000##|Đà Lạt/Lâm Đồng/6700##", u"DHL|Viettel Post"},
};

// Roughly what ten euros bought in 2025; believable is enough.
constexpr std::array rates = {
    CurrencyRate{u"EUR", 1000, 10},   CurrencyRate{u"USD", 1100, 10},   CurrencyRate{u"GBP", 860, 10},
    CurrencyRate{u"CHF", 960, 10},    CurrencyRate{u"CAD", 1500, 10},   CurrencyRate{u"AUD", 1650, 10},
    CurrencyRate{u"BRL", 6000, 50},   CurrencyRate{u"MXN", 20000, 100}, CurrencyRate{u"SEK", 11300, 100},
    CurrencyRate{u"DKK", 7460, 50},   CurrencyRate{u"NOK", 11600, 100}, CurrencyRate{u"ISK", 1500, 10},
    CurrencyRate{u"PLN", 4300, 10},   CurrencyRate{u"CZK", 25000, 100}, CurrencyRate{u"HUF", 400000, 1000},
    CurrencyRate{u"RON", 5000, 10},   CurrencyRate{u"UAH", 45000, 100}, CurrencyRate{u"TRY", 38000, 100},
    CurrencyRate{u"AED", 4000, 25},   CurrencyRate{u"SAR", 4100, 25},   CurrencyRate{u"KWD", 3350, 50},
    CurrencyRate{u"BHD", 4100, 50},   CurrencyRate{u"ILS", 4000, 10},   CurrencyRate{u"JPY", 1600, 10},
    CurrencyRate{u"CNY", 7800, 10},   CurrencyRate{u"TWD", 35000, 100}, CurrencyRate{u"KRW", 15000, 100},
    CurrencyRate{u"INR", 92000, 100}, CurrencyRate{u"THB", 38000, 100}, CurrencyRate{u"VND", 270000, 1000},
};

constexpr std::array parcels = {
    Carrier{u"DHL", u"00340434##########"},
    Carrier{u"UPS", u"1Z@##@@@03########"},
    Carrier{u"FedEx", u"7###########"},
    Carrier{u"USPS", u"9400100000############"},
    Carrier{u"Royal Mail", u"@@#########GB"},
    Carrier{u"Hermes", u"H10##############"},
    Carrier{u"DPD", u"0150#########@"},
    Carrier{u"Austrian Post", u"RR#########AT"},
    Carrier{u"Swiss Post", u"99.00.######.########"},
    Carrier{u"An Post", u"CE#########IE"},
    Carrier{u"Canada Post", u"70##############"},
    Carrier{u"Australia Post", u"33@@@#######"},
    Carrier{u"Colissimo", u"6A###########"},
    Carrier{u"Chronopost", u"XY#########FR"},
    Carrier{u"bpost", u"3232############"},
    Carrier{u"PostNL", u"3S@@@@#########"},
    Carrier{u"Correos", u"PQ@@@@@#############@"},
    Carrier{u"Correios", u"@@#########BR"},
    Carrier{u"CTT", u"DA#########PT"},
    Carrier{u"PostNord", u"3735##############"},
    Carrier{u"InPost", u"6#######################"},
    Carrier{u"GLS", u"###########"},
    Carrier{u"Yamato", u"####-####-####"},
    Carrier{u"Sagawa", u"####-####-####"},
    Carrier{u"SF Express", u"SF#############"},
    Carrier{u"CJ Logistics", u"############"},
    Carrier{u"Nova Poshta", u"20############"},
    Carrier{u"Aramex", u"3##########"},
};

} // namespace

std::span<const Country> countries()
{
    return all;
}

std::span<const CurrencyRate> currencyRates()
{
    return rates;
}

std::span<const Carrier> carriers()
{
    return parcels;
}

} // namespace docket::sample::text
