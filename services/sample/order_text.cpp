// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/order_text.h"

namespace docket::sample::text {

const char16_t *holdReasons()
{
    return u"fraud check|address unclear|payment pending|customer asked to wait|customs papers missing|credit limit reached";
}

const char16_t *cancelReasons()
{
    return u"customer changed their mind|ordered twice|payment failed|found it cheaper elsewhere|delivery takes too long|"
           u"address cannot be reached";
}

const char16_t *lineCancelReasons()
{
    return u"wrong size ordered|customer no longer needs it|damaged in the warehouse|replaced by another product";
}

const char16_t *staffNotes()
{
    return u"Called the customer, delivery date confirmed.|Left a voice message about the address.|Customer asks for the invoice by post.|"
           u"Pack the glass parts separately.|Second parcel may arrive a day later, customer knows.|"
           u"Refund of the shipping charge agreed.|Customer prefers delivery in the afternoon.|Checked with the carrier: on its way.|"
           u"VAT number verified.|Add a catalogue to the parcel.";
}

const char16_t *damageReasons()
{
    return u"dropped in the aisle|water damage|returned broken|seam open";
}

const char16_t *parcelSizes()
{
    return u"250x175x100|300x200x150|400x300x200|600x400x300|1200x200x200";
}

const char16_t *customerNotes()
{
    return u"en:Please leave it with the neighbours.|en:Ring twice, the bell is quiet.|en:It is a birthday present, no invoice in the box please.|"
           u"de:Bitte beim Nachbarn im Erdgeschoss abgeben.|de:Lieferung bitte nur vormittags.|fr:Merci de déposer le colis chez la gardienne.|"
           u"fr:Sonnez à l'interphone, 2e étage.|nl:Graag bij de buren afgeven.|es:Por favor, llamen antes de entregar.|"
           u"it:Si prega di lasciare il pacco in portineria.|pt:Por favor, entregar na portaria.|sv:Lämna gärna paketet vid dörren.|"
           u"fi:Jättäkää paketti naapurille, kiitos.|pl:Proszę zadzwonić przed dostawą.|cs:Prosím, nechte balík u sousedů.|"
           u"hu:Kérem, a szomszédnál hagyják.|tr:Lütfen kapıcıya bırakın.|uk:Будь ласка, зателефонуйте перед доставкою.|"
           u"bg:Моля, обадете се преди доставка.|sr:Молим вас да позовете пре доставе.|el:Παρακαλώ αφήστε το στον θυρωρό.|"
           u"ar:يرجى الاتصال قبل التسليم.|he:נא להשאיר אצל השכנים.|ja:宅配ボックスに入れてください。|zh:请放在门卫处。|ko:문 앞에 놓아 주세요.|"
           u"hi:कृपया डिलीवरी से पहले फ़ोन करें।|th:กรุณาโทรก่อนส่ง";
}

} // namespace docket::sample::text
