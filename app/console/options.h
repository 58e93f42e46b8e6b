// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace docket::console {

/// What the command line of `docket` asks for.
struct Options {
    QString dataFolder;
    QString language;                ///< BCP 47; empty: as chosen before, or the system's
    QString theme;                   ///< light, dark or empty: as chosen before
    std::optional<QString> tour;     ///< the folder for its pictures
    bool tourPart = false;           ///< this process takes one set of pictures, see TourParts
    QString hub;                     ///< proposed at the first start
    QSize windowSize;                ///< invalid: as it was
    std::optional<QString> settings; ///< a folder for preferences; the user's own without it
};

/// Nothing is to be opened: this is to be printed, and the program ends with that code.
struct Answer {
    QString text;
    int exitCode = 0;
};

/// Reads the words after the program's name.
std::variant<Options, Answer> readOptions(const QStringList &words);

} // namespace docket::console
