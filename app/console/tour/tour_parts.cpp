// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tour/tour_parts.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::console {

namespace {

struct Part {
    QLatin1StringView name;
    QLatin1StringView theme;
    QLatin1StringView language;
    QLatin1StringView scale;
    QLatin1StringView size;
};

constexpr auto small = "1280x800"_L1;

constexpr std::array parts{
    Part{"light"_L1, "light"_L1, "en"_L1, "1"_L1, small},        Part{"dark"_L1, "dark"_L1, "en"_L1, "1"_L1, small},
    Part{"german"_L1, "light"_L1, "de"_L1, "1"_L1, small},       Part{"french"_L1, "light"_L1, "fr"_L1, "1"_L1, small},
    Part{"wide"_L1, "dark"_L1, "de"_L1, "1"_L1, "1920x1080"_L1}, Part{"scaled"_L1, "light"_L1, "en"_L1, "2"_L1, small},
};

} // namespace

TourParts::TourParts(QString folder) : m_folder(std::move(folder))
{
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    connect(&m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        if (status != QProcess::NormalExit || exitCode != 0)
            m_exitCode = 1;
        startNext();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_exitCode = 1;
        startNext();
    });
}

void TourParts::start()
{
    m_part = 0;
    startNext();
}

void TourParts::startNext()
{
    if (m_part == parts.size()) {
        emit finished(m_exitCode);
        return;
    }
    const Part &part = parts.at(m_part++);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, part.scale);
    environment.insert(u"QT_QPA_PLATFORM"_s, QGuiApplication::platformName());
    m_process.setProcessEnvironment(environment);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {u"--tour"_s, m_folder + u'/' + part.name, u"--tour-part"_s, u"--theme"_s, part.theme,
                     u"--language"_s, part.language, u"--size"_s, part.size, u"--data"_s,
                     m_work.filePath(part.name + "-shop"_L1), u"--settings"_s,
                     m_work.filePath(part.name + "-settings"_L1)});
}

} // namespace docket::console
