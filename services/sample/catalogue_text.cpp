// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/catalogue_text.h"

#include <array>

namespace docket::sample::text {

namespace {

constexpr std::array all = {
    Department{u"TNT", false,
               u"Dome Tent:18990|Trekking Tent:24900|Tarp:5990|Bivvy Bag:7950|Inner Tent:9900|Vestibule:7900|"
               u"Footprint:3490|Awning:15900",
               u"1 person|2 persons|3 persons|4 persons"},
    Department{
        u"SLP", false,
        u"Sleeping Bag:12900|Down Quilt:17900|Sleeping Mat:6990|Camping Pillow:1990|Silk Liner:4590|Hammock:5490|"
        u"Bug Net:2690",
        u"regular|long|wide|light"},
    Department{
        u"BAG", false,
        u"Backpack 28 l:8990|Trekking Pack 60 l:18900|Dry Bag:2290|Hip Pack:2990|Duffel Bag:9490|Rain Cover:1990|"
        u"Laptop Sleeve:3490|Tote:1590",
        u"slate|moss|ochre|ink|brick"},
    Department{u"COK", false,
               u"Gas Stove:4490|Cooking Pot:5290|Mug:1190|Cast-Iron Pan:3990|Spork:690|Coffee Dripper:2490|"
               u"Vacuum Flask:2990|Cutlery Set:1790|Kettle:3290|Fire Grate:4990",
               u"steel|black|olive|sand"},
    Department{u"APP", false,
               u"Rain Jacket:14900|Fleece:7990|Merino Shirt:6490|Hiking Trousers:8990|Wool Socks:1690|Beanie:2190|"
               u"Down Vest:11900|Gloves:3290|Sun Hat:2790",
               u"moss, S|moss, M|moss, L|slate, S|slate, M|slate, L|ochre, M|ochre, L"},
    Department{
        u"LGT", false,
        u"Headlamp:3990|Lantern:2990|String Lights:1990|Torch:2490|Solar Panel:8990|Power Bank:4490|Candle Lantern:2790",
        u"black|white|red"},
    Department{
        u"CLB", false,
        u"Rope 60 m:15900|Carabiner:1190|Harness:6490|Helmet:5990|Chalk Bag:1890|Quickdraw Set:8490|Belay Device:3190|"
        u"Ice Axe:9990",
        u"blue|orange|green"},
    Department{
        u"GRD", false,
        u"Trowel:1290|Pruning Saw:2690|Watering Can:2990|Bird Feeder:2190|Planter:3490|Garden Twine:590|Rain Barrel:8900|"
        u"Picnic Blanket:3990|Folding Chair:5490|Parasol:7990",
        u"natural|anthracite|green|terracotta"},
    Department{
        u"HOM", false,
        u"Wool Throw:6990|Linen Towel:1990|Cushion:3290|Cutting Board:2790|Ceramic Bowl:1890|Apron:2990|Storage Basket:2490|"
        u"Doormat:3190|Oil Lamp:3590|Tea Towel Set:1490|Beeswax Candle:1290",
        u"natural|indigo|rust|forest|charcoal"},
    Department{u"MAP", true,
               u"Hiking Map:1290|Trail Guide:1990|Bird Guide:2290|Star Chart:990|Field Notebook:1190|Cookbook:2490",
               u"north|south|east|west|coast"},
    Department{
        u"TOO", false,
        u"Pocket Knife:3990|Hatchet:6490|Multi-Tool:7490|Compass:2990|Fire Steel:1590|Repair Kit:990|First-Aid Kit:2490|"
        u"Water Filter:4990|Whistle:490|Tent Pegs:1290|Guy Line Set:890|Paracord 30 m:1190",
        u"standard|compact|pro"},
};

} // namespace

std::span<const Department> departments()
{
    return all;
}

const char16_t *series()
{
    return u"Fjell|Alder|Brook|Cairn|Drift|Ember|Fern|Gale|Heron|Isle|Juniper|Kite|Larch|Moor|Nordlys|Osprey";
}

} // namespace docket::sample::text
