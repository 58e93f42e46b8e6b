// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/words.h"

#include <QChar>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::search {

namespace {

enum class Kind : quint8 { Separator, Letter, Ideograph, Ignored };

/// Puts folded characters together to words and appends them to UTF-8 text.
class WordWriter {
public:
    explicit WordWriter(QByteArray &out) : m_out(out) {}
    ~WordWriter() { separate(); }
    Q_DISABLE_COPY_MOVE(WordWriter)

    void letter(char32_t c)
    {
        if (m_inRun)
            endRun();
        if (m_length == 0)
            startWord();
        if (m_length++ < maximalWordLength)
            append(c);
    }

    void ideograph(char32_t c)
    {
        m_length = 0;
        if (m_inRun) {
            startWord();
            append(m_last);
            append(c);
        }
        m_inRun = true;
        m_last = c;
    }

    void separate()
    {
        m_length = 0;
        if (m_inRun)
            endRun();
    }

    [[nodiscard]] bool inWord() const { return m_length > 0; }

private:
    void endRun()
    {
        startWord();
        append(m_last);
        m_inRun = false;
    }

    void startWord()
    {
        if (!m_out.isEmpty() && m_out.back() != ' ')
            m_out.append(' ');
    }

    void append(char32_t c)
    {
        const auto byte = [this](char32_t value) { m_out.append(static_cast<char>(value)); };
        if (c < 0x80) {
            byte(c);
        } else if (c < 0x800) {
            byte(0xc0 | (c >> 6));
            byte(0x80 | (c & 0x3f));
        } else if (c < 0x10000) {
            byte(0xe0 | (c >> 12));
            byte(0x80 | ((c >> 6) & 0x3f));
            byte(0x80 | (c & 0x3f));
        } else {
            byte(0xf0 | (c >> 18));
            byte(0x80 | ((c >> 12) & 0x3f));
            byte(0x80 | ((c >> 6) & 0x3f));
            byte(0x80 | (c & 0x3f));
        }
    }

    QByteArray &m_out;
    int m_length = 0; ///< of the word being written; 0 outside
    bool m_inRun = false;
    char32_t m_last = 0; ///< the run's last character, not yet written on its own
};

/// The letters of Latin-1 from U+00C0 on, folded; a blank separates.
constexpr std::array<const char *, 64> latin1Letters{
    "a", "a", "a", "a", "a", "a", "ae", "c", "e",  "e",  "e", "e", "i", "i", "i", "i", "d",  "n", "o",  "o", "o", "o",
    "o", " ", "o", "u", "u", "u", "u",  "y", "th", "ss", "a", "a", "a", "a", "a", "a", "ae", "c", "e",  "e", "e", "e",
    "i", "i", "i", "i", "d", "n", "o",  "o", "o",  "o",  "o", " ", "o", "u", "u", "u", "u",  "y", "th", "y"};

/// Letters with no decomposition that people nevertheless type without their stroke.
const char *strokelessLetter(char32_t c)
{
    switch (c) {
    case 0x00df:
        return "ss";
    case 0x00e6:
        return "ae";
    case 0x00f0:
    case 0x0111:
        return "d";
    case 0x00f8:
        return "o";
    case 0x00fe:
        return "th";
    case 0x0127:
        return "h";
    case 0x0131:
        return "i";
    case 0x0138:
        return "k";
    case 0x0142:
        return "l";
    case 0x014b:
        return "n";
    case 0x0153:
        return "oe";
    case 0x0167:
        return "t";
    case 0x0180:
        return "b";
    case 0x0192:
        return "f";
    case 0x01dd:
    case 0x0259:
        return "e";
    default:
        return nullptr;
    }
}

bool losesMarks(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic ||
           script == QChar::Script_Arabic || script == QChar::Script_Hebrew;
}

bool isIdeograph(char32_t c, QChar::Script script)
{
    constexpr char32_t prolongedSoundMark = 0x30fc;
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Hangul || script == QChar::Script_Bopomofo || c == prolongedSoundMark;
}

Kind kindOf(char32_t c, QChar::Script script)
{
    constexpr char32_t tatweel = 0x0640;
    if (QChar::category(c) == QChar::Other_Format || c == tatweel)
        return Kind::Ignored; // soft hyphens, joiners: not seen, so not searched for
    if (!QChar::isLetterOrNumber(c))
        return Kind::Separator;
    return isIdeograph(c, script) ? Kind::Ideograph : Kind::Letter;
}

char32_t withoutMarks(char32_t c)
{
    while (true) {
        const QString parts = QChar::decomposition(c);
        if (parts.isEmpty() || QChar::decompositionTag(c) != QChar::Canonical)
            return c;
        c = parts.at(0).isHighSurrogate() && parts.size() > 1 ? QChar::surrogateToUcs4(parts.at(0), parts.at(1))
                                                              : parts.at(0).unicode();
    }
}

void writeFolded(const QString &folded, WordWriter &writer)
{
    bool marksDropped = true; // no letter to carry a mark yet
    const QList<uint> characters = folded.toUcs4();
    for (const char32_t c : characters) {
        if (QChar::isMark(c)) {
            if (!marksDropped && writer.inWord())
                writer.letter(c);
            continue;
        }
        const QChar::Script script = QChar::script(c);
        switch (kindOf(c, script)) {
        case Kind::Ignored:
            break;
        case Kind::Separator:
            writer.separate();
            marksDropped = true;
            break;
        case Kind::Ideograph:
            writer.ideograph(c);
            marksDropped = true;
            break;
        case Kind::Letter:
            marksDropped = losesMarks(script);
            const char32_t base = marksDropped ? QChar::toCaseFolded(withoutMarks(c)) : c;
            if (const char *letters = strokelessLetter(base)) {
                for (; *letters != 0; ++letters)
                    writer.letter(static_cast<unsigned char>(*letters));
            } else {
                writer.letter(base);
            }
            break;
        }
    }
}

/// Most text is ASCII and Latin-1 letters, and needs no tables of Unicode. False, with nothing written, when not.
bool isPlain(QStringView text)
{
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0x80 && (unit < 0xc0 || unit > 0xff))
            return false;
    }
    return true;
}

void writePlain(QStringView text, WordWriter &writer)
{
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9')) {
            writer.letter(unit);
        } else if (unit >= u'A' && unit <= u'Z') {
            writer.letter(static_cast<char32_t>(unit) + (u'a' - u'A'));
        } else if (unit < 0x80) {
            writer.separate();
        } else {
            for (const char *letters = latin1Letters.at(unit - 0xc0U); *letters != 0; ++letters) {
                if (*letters == ' ')
                    writer.separate();
                else
                    writer.letter(static_cast<unsigned char>(*letters));
            }
        }
    }
}

bool endsInIdeograph(const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    return !characters.isEmpty() && isIdeograph(characters.last(), QChar::script(characters.last()));
}

} // namespace

void appendWords(QStringView text, QByteArray &column)
{
    WordWriter writer(column);
    if (isPlain(text))
        writePlain(text, writer);
    else
        writeFolded(text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded(), writer);
}

QStringList wordsOf(QStringView text)
{
    QByteArray words;
    appendWords(text, words);
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

Phrase phraseOf(QStringView text, bool prefix)
{
    Phrase phrase{wordsOf(text), prefix};
    if (phrase.words.isEmpty() || !endsInIdeograph(phrase.words.last()))
        return phrase;

    // The run at the end is `ab bc c`: without the `c` it matches where the text goes on.
    const QString &before = phrase.words.size() > 1 ? phrase.words.at(phrase.words.size() - 2) : QString();
    const bool isRun =
        before.size() > phrase.words.last().size() && before.endsWith(phrase.words.last()) && endsInIdeograph(before);
    if (isRun)
        phrase.words.removeLast();
    phrase.prefix = !isRun;
    return phrase;
}

QByteArray sortKey(QStringView text)
{
    QByteArray key;
    appendWords(text, key);
    return key;
}

} // namespace docket::search
