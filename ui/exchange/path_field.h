// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

namespace docket::ui {

/// The path of a file, to be typed, browsed for, or dropped. UI thread.
class PathField final : public QWidget {
    Q_OBJECT

public:
    enum class Purpose { Open, Save };

    PathField(const Theme &theme, Purpose purpose, QWidget *parent = nullptr);

    /// Of the file dialog: its title, and what files are listed, as QFileDialog takes them.
    void setTexts(const QString &browse, const QString &title, const QString &filter);
    [[nodiscard]] QString path() const { return m_path->text().trimmed(); }
    void setPath(const QString &path);
    [[nodiscard]] QLineEdit *edit() const { return m_path; }

signals:
    /// Chosen, dropped, or typed and finished.
    void chosen(const QString &path);
    void edited();
    /// Chosen in the dialog for files; `chosen` follows.
    void browsed(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void browse();
    void updateIcons();

    const Theme &m_theme;
    Purpose m_purpose;
    QString m_title;
    QString m_filter;
    QLineEdit *m_path;
    QPushButton *m_browse;
};

} // namespace docket::ui
