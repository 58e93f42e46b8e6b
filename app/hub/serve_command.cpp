// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/serve_command.h"

#include "app/hub/service.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace docket::hub_program {

namespace {

int waitForEnd()
{
    sigset_t awaited;
    sigemptyset(&awaited);
    sigaddset(&awaited, SIGINT);
    sigaddset(&awaited, SIGTERM);
    int received = 0;
    sigwait(&awaited, &received);
    return received;
}

bool writePort(const QString &path, quint16 port)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(port) + '\n') > 0 && file.commit();
}

} // namespace

int serve(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    const auto log = telemetry::Log::onStandardError(invocation.config.logLevel);
    const auto service = Service::start(invocation.config, *log);
    if (!service)
        return failed(err, {service.error()});
    const quint16 port = (*service)->port();
    if (const QString path = invocation.option(u"port-file"_s); !path.isEmpty() && !writePort(path, port)) {
        err << "docket-hub: "
            << QCoreApplication::translate("docket-hub", "The port could not be written to %1.").arg(path) << '\n';
        return 1;
    }
    out << QCoreApplication::translate("docket-hub", "Listening on http://%1:%2")
               .arg(invocation.config.http.address)
               .arg(port)
        << Qt::endl;
    log->info(telemetry::Area::Program, "started", {telemetry::count("port", port)});
    const int signal = waitForEnd();
    log->info(telemetry::Area::Program, "stopping", {telemetry::count("signal", signal)});
    return 0;
}

} // namespace docket::hub_program
