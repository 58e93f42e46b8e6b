// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QVariant>

namespace docket::ui {

/// Settings of this machine that change often, as while a column is dragged. They are written some moments later on
/// another thread, as writing a file can take longer than a frame; what is not written yet is written on destruction.
/// UI thread.
class RememberedSettings final : public QObject {
    Q_OBJECT

public:
    explicit RememberedSettings(QObject *parent = nullptr);
    ~RememberedSettings() override;
    Q_DISABLE_COPY_MOVE(RememberedSettings)

    void set(const QString &key, const QVariant &value);

private:
    void write();

    QHash<QString, QVariant> m_waiting;
    QTimer m_later;
    QThreadPool m_writing; ///< one thread, so that the last value is the one that stays
};

} // namespace docket::ui
