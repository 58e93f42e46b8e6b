// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

namespace docket::console {

/// The tour in all its looks: light, dark, German, and at twice the size. Each look is a process of its own with
/// sample orders of its own, one after the other, as scaling is fixed when a program starts. Pictures go to
/// `<folder>/<look>/NN-name.png`. UI thread.
class TourParts final : public QObject {
    Q_OBJECT

public:
    explicit TourParts(QString folder);

public slots:
    void start();

signals:
    /// 0 when every picture was taken.
    void finished(int exitCode);

private:
    void startNext();

    QString m_folder;
    QTemporaryDir m_work;
    QProcess m_process;
    std::size_t m_part = 0;
    int m_exitCode = 0;
};

} // namespace docket::console
