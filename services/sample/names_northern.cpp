// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/world_text.h"

#include <array>

namespace docket::sample::text {

namespace {

constexpr Names nordic = {
    u"sv",
    u"Åke|Björn|Göran|Lars|Nils|Søren|Øyvind|Håkon|Magnus|Jørgen|Rasmus|Erik;"
    u"Åsa|Maja|Ingrid|Märta|Sigrid|Karin|Solveig|Freja|Linnéa|Astrid|Bodil|Tuva",
    u"Andersson|Öberg|Sjöström|Lindqvist|Nyström|Åkesson|Bergström|Hansen|Sørensen|Ødegård|Bøe|Kjær|Møller|Nygaard|"
    u"Holmgren|Lund",
    u"Storgatan|Björkvägen|Kyrkogatan|Sjövägen|Åsgatan|Skogsbrynet|Havnegade|Nørregade|Fjordveien|Strandgata",
    u"* %",
    u"* Friluft AB|Pensionat *|* & Co.|Fjällstuga *",
    false,
    u" "};

constexpr Names finnish = {
    u"fi",
    u"Väinö|Mikko|Eero|Jussi|Antti|Onni|Pekka|Sampo;Aino|Päivi|Sanni|Helmi|Kaisa|Tuuli|Venla|Mäijä",
    u"Korhonen|Mäkinen|Nieminen|Hämäläinen|Järvinen|Lehtonen|Väisänen|Räsänen|Ylönen|Koskela",
    u"Koivutie|Mannerheimintie|Järvikatu|Rantatie|Mäkikatu|Satamakatu|Kirkkokatu",
    u"* %",
    u"* Oy|Mökkikylä *|Eräpalvelu *",
    false,
    u" "};

constexpr Names polish = {
    u"pl",
    u"Paweł|Łukasz|Michał|Grzegorz|Wojciech|Jędrzej|Kamil|Tomasz;Agnieszka|Małgorzata|Zofia|Żaneta|Kasia|Iwona|Bożena|Róża",
    u"Kowalski/Kowalska|Wiśniewski/Wiśniewska|Nowak|Wójcik|Zieliński/Zielińska|Dąbrowski/Dąbrowska|Mazur|Głowacki/Głowacka|"
    u"Żak|Pająk|Jabłoński/Jabłońska|Gołąb",
    u"ul. Lipowa|ul. Długa|ul. Kościuszki|ul. Słoneczna|ul. Świętojańska|al. Niepodległości|ul. Źródlana|ul. Młyńska",
    u"* %",
    u"* Sp. z o.o.|Schronisko *|Firma Handlowa *",
    false,
    u" "};

constexpr Names czech = {
    u"cs",
    u"Tomáš|Jiří|Ondřej|Lukáš|Vojtěch|Zdeněk|Matěj|Štěpán;Kateřina|Tereza|Jiřina|Markéta|Eliška|Šárka|Božena|Adéla",
    u"Novák/Nováková|Dvořák/Dvořáková|Černý/Černá|Procházka/Procházková|Kučera/Kučerová|Veselý/Veselá|Růžička/Růžičková|"
    u"Šťastný/Šťastná|Beneš/Benešová|Kříž/Křížová",
    u"Nádražní|Husova|Zahradní|Lesní|Na Příkopě|Školní|Růžová|Pod Hradem",
    u"* %",
    u"* s.r.o.|Penzion *|Horská chata *",
    false,
    u" "};

constexpr Names hungarian = {
    u"hu",
    u"László|Gábor|Ödön|Bence|Márton|Győző|Zoltán|Ákos;Zsófia|Ágnes|Erzsébet|Réka|Tünde|Boglárka|Orsolya|Dóra",
    u"Nagy|Szabó|Kovács|Tóth|Horváth|Kőműves|Szűcs|Fekete|Györgyi|Lukács|Sütő",
    u"Petőfi utca|Kossuth Lajos utca|Fő utca|Rákóczi út|Erdősor|Béke tér|Szőlő utca",
    u"* %.",
    u"* Kft.|* Vendégház|* és Társa Bt.",
    true,
    u" "};

constexpr Names romanian = {u"ro",
                            u"Andrei|Mihai|Ștefan|Ionuț|Răzvan|Cătălin;Ioana|Mădălina|Ștefania|Raluca|Anca|Ilinca",
                            u"Popescu|Ionescu|Bălan|Țurcanu|Mureșan|Stănescu|Dumitrașcu|Crăciun|Vlăduț",
                            u"Strada Florilor|Bulevardul Unirii|Strada Mihai Eminescu|Strada Lungă|Aleea Brânduței",
                            u"* nr. %",
                            u"* SRL|Pensiunea *|Cabana *",
                            false,
                            u" "};

constexpr Names turkish = {u"tr",
                           u"Emre|Çağlar|Gökhan|Barış|Özgür|Yiğit|İlker;Ayşe|Elif|Gülşah|Şebnem|Özlem|Iraz|Zeynep",
                           u"Yılmaz|Çelik|Şahin|Öztürk|Yıldız|Koç|Güneş|Kılıç|Doğan|Işık",
                           u"Atatürk Caddesi|Çınar Sokak|Gül Sokak|Bağdat Caddesi|İstiklal Caddesi|Deniz Sokak",
                           u"* No: %",
                           u"* Ticaret A.Ş.|* Pansiyon|* Dağcılık Ltd.",
                           false,
                           u" "};

constexpr Names icelandic = {
    u"is",
    u"Jón|Þór|Guðmundur|Sigurður|Ólafur|Einar;Guðrún|Sigríður|Þóra|Björk|Hildur|Ásdís",
    u"Jónsson/Jónsdóttir|Guðmundsson/Guðmundsdóttir|Þórsson/Þórsdóttir|Einarsson/Einarsdóttir|Ólafsson/Ólafsdóttir",
    u"Laugavegur|Skólavörðustígur|Hafnargata|Ægisgata|Þórsgata",
    u"* %",
    u"* ehf.|Gistiheimili *",
    false,
    u" "};

constexpr Names vietnamese = {u"vi",
                              u"Minh|Đức|Hùng|Tuấn|Quốc Bảo|Long;Lan|Hồng Nhung|Thảo|Ngọc Ánh|Mai|Phương",
                              u"Nguyễn|Trần|Lê|Phạm|Hoàng|Đặng|Bùi|Đỗ|Võ",
                              u"Lê Lợi|Trần Hưng Đạo|Nguyễn Huệ|Hai Bà Trưng|Điện Biên Phủ|Lý Thường Kiệt",
                              u"% *",
                              u"Công ty TNHH *|Khách sạn *",
                              true,
                              u" "};

constexpr std::array all = {nordic, finnish, polish, czech, hungarian, romanian, turkish, icelandic, vietnamese};

} // namespace

std::span<const Names> northernNames()
{
    return all;
}

} // namespace docket::sample::text
