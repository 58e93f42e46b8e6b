// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/display_width.h"

#include <QList>

#include <algorithm>
#include <array>

namespace docket::ctl {

namespace {

struct Block {
    char32_t first;
    char32_t last;
};

// The blocks of Unicode's EastAsianWidth.txt that are W or F throughout, ascending.
constexpr std::array<Block, 16> wideBlocks = {{{0x1100, 0x115f},
                                               {0x231a, 0x231b},
                                               {0x23e9, 0x23ec},
                                               {0x2e80, 0x303e},
                                               {0x3041, 0x33ff},
                                               {0x3400, 0x4dbf},
                                               {0x4e00, 0x9fff},
                                               {0xa000, 0xa4cf},
                                               {0xa960, 0xa97f},
                                               {0xac00, 0xd7a3},
                                               {0xf900, 0xfaff},
                                               {0xfe30, 0xfe6f},
                                               {0xff00, 0xff60},
                                               {0xffe0, 0xffe6},
                                               {0x1f300, 0x1faff},
                                               {0x20000, 0x3fffd}}};

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        break;
    }
    // The vowels and final consonants of a Hangul syllable join the wide first one.
    if (c >= 0x1160 && c <= 0x11ff)
        return 0;
    const auto block = std::ranges::lower_bound(wideBlocks, c, {}, &Block::last);
    return block != wideBlocks.end() && c >= block->first ? 2 : 1;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString elided(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString shortened;
    int used = 0;
    for (const char32_t c : QStringView(text).toUcs4()) {
        used += widthOf(c);
        if (used > width - 1)
            break;
        shortened += QChar::fromUcs4(c);
    }
    return shortened.trimmed() + QChar(0x2026);
}

} // namespace docket::ctl
