// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/error_text.h"

namespace docket::models {

QString sentenceOf(const Error &error)
{
    return error.sentence;
}

QString sentencesOf(const Rejection &rejection)
{
    QStringList sentences;
    for (const Error &error : rejection)
        sentences.append(sentenceOf(error));
    sentences.removeDuplicates();
    return sentences.join(u'\n');
}

} // namespace docket::models
