// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/path_field.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace docket::ui {

PathField::PathField(const Theme &theme, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_purpose(purpose)
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(this))
{
    m_path->setObjectName(u"path"_s);
    m_browse->setObjectName(u"browse"_s);
    m_browse->setAutoDefault(false);
    m_path->setAcceptDrops(false); // dropped files are for the whole field
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space);
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    setFocusProxy(m_path);
    setAcceptDrops(purpose == Purpose::Open);
    connect(m_browse, &QPushButton::clicked, this, &PathField::browse);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->isModified() && !path().isEmpty()) {
            m_path->setModified(false);
            emit chosen(path());
        }
    });
    connect(m_path, &QLineEdit::textChanged, this, &PathField::edited);
    connect(&theme, &Theme::changed, this, &PathField::updateIcons);
    updateIcons();
}

void PathField::setTexts(const QString &browse, const QString &title, const QString &filter)
{
    m_browse->setText(browse);
    m_title = title;
    m_filter = filter;
}

void PathField::setPath(const QString &path)
{
    m_path->setText(path);
    m_path->setModified(false);
}

void PathField::browse()
{
    auto *dialog = new QFileDialog(this, m_title, path(), m_filter);
    dialog->setObjectName(u"browseDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_purpose == Purpose::Open) {
        dialog->setFileMode(QFileDialog::ExistingFile);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"csv"_s);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        setPath(file);
        emit browsed(file);
        emit chosen(file);
    });
    dialog->open();
}

void PathField::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void PathField::dropEvent(QDropEvent *event)
{
    const QString file = event->mimeData()->urls().value(0).toLocalFile();
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    setPath(file);
    emit chosen(file);
}

void PathField::updateIcons()
{
    m_browse->setIcon(m_theme.icon(u"file-up"_s));
}

} // namespace docket::ui
