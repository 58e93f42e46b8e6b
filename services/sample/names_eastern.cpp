// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/world_text.h"

#include <array>

namespace docket::sample::text {

namespace {

constexpr Names ukrainian = {
    u"uk",
    u"Олександр=oleksandr|Андрій=andrii|Тарас=taras|Ігор=ihor|Юрій=yurii|Микола=mykola;"
    u"Олена=olena|Ірина=iryna|Наталія=nataliia|Оксана=oksana|Софія=sofiia|Юлія=yuliia",
    u"Шевченко=shevchenko|Коваленко=kovalenko|Бондаренко=bondarenko|Кравчук=kravchuk|Ткачук=tkachuk|Олійник=oliinyk|"
    u"Лисенко=lysenko|Гончар=honchar|Вишневський=vyshnevskyi/Вишневська=vyshnevska",
    u"вул. Шевченка|вул. Лесі Українки|вул. Садова|просп. Свободи|вул. Івана Франка|вул. Зелена",
    u"*, %",
    u"ТОВ «*»|Садиба «*»",
    false,
    u" "};

constexpr Names bulgarian = {
    u"bg",
    u"Иван=ivan|Георги=georgi|Димитър=dimitar|Николай=nikolay|Стоян=stoyan|Петър=petar;"
    u"Мария=maria|Елена=elena|Десислава=desislava|Йоана=yoana|Виктория=viktoria|Надежда=nadezhda",
    u"Иванов=ivanov/Иванова=ivanova|Георгиев=georgiev/Георгиева=georgieva|Петров=petrov/Петрова=petrova|"
    u"Стоянов=stoyanov/Стоянова=stoyanova|Тодоров=todorov/Тодорова=todorova|Ангелов=angelov/Ангелова=angelova|"
    u"Димитров=dimitrov/Димитрова=dimitrova",
    u"ул. Иван Вазов|бул. Витоша|ул. Шипка|ул. Оборище|ул. Христо Ботев|бул. България",
    u"* №%",
    u"* ЕООД|Хижа *|Къща за гости *",
    false,
    u" "};

constexpr Names serbian = {
    u"sr",
    u"Милош=milos|Никола=nikola|Стефан=stefan|Ђорђе=djordje|Вук=vuk;Јелена=jelena|Милица=milica|Ана=ana|Љубица=ljubica|Тања=tanja",
    u"Јовановић=jovanovic|Петровић=petrovic|Николић=nikolic|Ђукић=djukic|Стојановић=stojanovic|Љубичић=ljubicic",
    u"Кнез Михаилова|Булевар ослобођења|Његошева|Змај Јовина|Цара Душана",
    u"* %",
    u"* д.о.о.|Пансион *",
    false,
    u" "};

constexpr Names greek = {
    u"el",
    u"Γιώργος=giorgos|Δημήτρης=dimitris|Νίκος=nikos|Κώστας=kostas|Παναγιώτης=panagiotis|Θανάσης=thanasis;"
    u"Μαρία=maria|Ελένη=eleni|Κατερίνα=katerina|Σοφία=sofia|Αγγελική=angeliki|Χριστίνα=christina",
    u"Παπαδόπουλος=papadopoulos/Παπαδοπούλου=papadopoulou|Νικολαΐδης=nikolaidis/Νικολαΐδου=nikolaidou|"
    u"Γεωργίου=georgiou|Οικονόμου=oikonomou|Βασιλείου=vasileiou|Κωνσταντίνου=konstantinou|"
    u"Αντωνιάδης=antoniadis/Αντωνιάδου=antoniadou|Μακρής=makris/Μακρή=makri",
    u"Ερμού|Λεωφόρος Αλεξάνδρας|Αγίου Νικολάου|Ελευθερίου Βενιζέλου|Παπαναστασίου|Ακτή Μιαούλη",
    u"* %",
    u"Αφοί * Ο.Ε.|Ξενώνας *|* Α.Ε.",
    false,
    u" "};

constexpr Names arabic = {
    u"ar",
    u"محمد=mohammed|أحمد=ahmed|خالد=khalid|يوسف=yousef|عمر=omar|حسن=hassan|عبد الله=abdullah;"
    u"فاطمة=fatima|مريم=maryam|نورة=noura|ليلى=layla|سارة=sara|هدى=huda|عائشة=aisha",
    u"الحربي=alharbi|المنصوري=almansoori|الكندري=alkandari|الخليفة=alkhalifa|الزهراني=alzahrani|السيد=alsayed|حداد=haddad|"
    u"النجار=alnajjar|العلي=alali|المصري=almasri",
    u"شارع الملك فهد|شارع النخيل|شارع الخليج|طريق المطار|شارع السلام|شارع البحر",
    u"* %",
    u"شركة * للتجارة|مؤسسة *|فندق *",
    false,
    u" "};

constexpr Names hebrew = {
    u"he",
    u"דוד=david|יונתן=yonatan|אורי=uri|איתי=itai|משה=moshe|נועם=noam;נועה=noa|תמר=tamar|מאיה=maya|שירה=shira|רחל=rachel|יעל=yael",
    u"כהן=cohen|לוי=levi|מזרחי=mizrahi|פרץ=peretz|ביטון=biton|אברהם=avraham|שפירא=shapira|גולדברג=goldberg|רוזן=rosen",
    u"רחוב הרצל|שדרות רוטשילד|רחוב ביאליק|רחוב הגפן|דרך הים|רחוב ויצמן",
    u"* %",
    u"* בע״מ|צימר *",
    false,
    u" "};

constexpr Names japanese = {
    u"ja",
    u"健太=kenta|翔=sho|大輔=daisuke|拓海=takumi|一郎=ichiro|直樹=naoki|悠斗=yuto;"
    u"さくら=sakura|陽菜=hina|美咲=misaki|優子=yuko|結衣=yui|真由美=mayumi|ひかり=hikari",
    u"佐藤=sato|鈴木=suzuki|高橋=takahashi|田中=tanaka|渡辺=watanabe|伊藤=ito|山本=yamamoto|中村=nakamura|小林=kobayashi|"
    u"斎藤=saito|髙木=takagi|森=mori",
    u"神南#丁目|本町#丁目|桜木町#丁目|中央#丁目|緑ヶ丘#丁目|大手町#丁目",
    u"*%-#",
    u"株式会社*商店|*旅館|有限会社*工業",
    true,
    u" "};

constexpr Names chinese = {
    u"zh",
    u"伟=wei|强=qiang|志明=zhiming|建国=jianguo|浩然=haoran|宇轩=yuxuan;芳=fang|丽娜=lina|秀英=xiuying|雨桐=yutong|静=jing|梓涵=zihan",
    u"王=wang|李=li|张=zhang|刘=liu|陈=chen|杨=yang|赵=zhao|黄=huang|周=zhou|欧阳=ouyang",
    u"人民路|中山路|解放大道|南京东路|和平街|长江路",
    u"*%号",
    u"*氏户外用品有限公司|*家民宿",
    true,
    u""};

constexpr Names taiwanese = {
    u"zh-Hant",
    u"家豪=chiahao|志偉=chihwei|俊傑=chunchieh|冠宇=kuanyu;淑芬=shufen|雅婷=yating|怡君=yichun|詩涵=shihhan",
    u"陳=chen|林=lin|黃=huang|張=chang|李=lee|吳=wu|蔡=tsai|許=hsu",
    u"忠孝東路#段|中正路|民權西路|信義路#段|復興北路",
    u"*%號",
    u"*記戶外用品|*氏民宿",
    true,
    u""};

constexpr Names korean = {
    u"ko",
    u"민준=minjun|서준=seojun|도윤=doyun|지훈=jihoon|현우=hyunwoo;서연=seoyeon|지우=jiwoo|하은=haeun|수빈=subin|은지=eunji",
    u"김=kim|이=lee|박=park|최=choi|정=jung|강=kang|조=cho|윤=yoon|장=jang|남궁=namgung",
    u"세종대로|테헤란로|강남대로|해운대로|한밭대로|올림픽로",
    u"* %",
    u"*상사|주식회사 *산업|*펜션",
    true,
    u""};

constexpr Names hindi = {
    u"hi",
    u"राहुल=rahul|अमित=amit|विक्रम=vikram|अर्जुन=arjun|संजय=sanjay;प्रिया=priya|अंजलि=anjali|नेहा=neha|काव्या=kavya|सुनीता=sunita",
    u"शर्मा=sharma|वर्मा=verma|सिंह=singh|गुप्ता=gupta|पटेल=patel|जोशी=joshi|मिश्रा=mishra|राव=rao",
    u"महात्मा गांधी मार्ग|स्टेशन रोड|नेहरू नगर|लिंक रोड|शास्त्री मार्ग",
    u"%, *",
    u"* ट्रेडर्स|* एंड संस",
    false,
    u" "};

constexpr Names thai = {
    u"th",
    u"สมชาย=somchai|ณัฐพล=nattapon|อนันต์=anan|ธนกร=thanakorn;สุดา=suda|กมลวรรณ=kamonwan|พิมพ์ใจ=pimjai|อรทัย=orathai",
    u"ใจดี=jaidee|สุขสวัสดิ์=suksawat|ทองดี=thongdee|วงศ์สุวรรณ=wongsuwan|ศรีสุข=srisuk|บุญมี=boonmee",
    u"ถนนสุขุมวิท|ถนนพระราม #|ถนนเชียงใหม่-ลำปาง|ถนนเจริญกรุง|ถนนนิมมานเหมินท์",
    u"% *",
    u"บริษัท * จำกัด|รีสอร์ต*",
    false,
    u" "};

constexpr std::array all = {ukrainian, bulgarian, serbian,   greek,  arabic, hebrew,
                            japanese,  chinese,   taiwanese, korean, hindi,  thai};

} // namespace

std::span<const Names> easternNames()
{
    return all;
}

} // namespace docket::sample::text
