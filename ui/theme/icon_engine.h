// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QIconEngine>
#include <QPixmap>

#include <memory>

namespace docket::ui {

/// The SVG icons as pixmaps, drawn once for each color and size: tables paint the same few for every row. SVG whose
/// strokes are `currentColor` are drawn in the color that is asked for. UI thread.
class IconPixmaps {
public:
    /// `pixels` are those of the device; a file that is not there gives a null pixmap.
    QPixmap pixmap(const QString &file, const QColor &color, const QSize &pixels);

private:
    struct Key {
        QString file;
        QRgb color;
        QSize pixels;
        bool operator==(const Key &) const = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0)
        {
            return qHashMulti(seed, key.file, key.color, key.pixels.width(), key.pixels.height());
        }
    };
    const QByteArray &svg(const QString &file);

    QHash<QString, QByteArray> m_svgs;
    QHash<Key, QPixmap> m_pixmaps;
};

/// An icon of one color, sharp at any scale.
class SvgIconEngine final : public QIconEngine {
public:
    SvgIconEngine(std::shared_ptr<IconPixmaps> pixmaps, QString file, const QColor &color, const QColor &disabled);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    bool isNull() override { return m_file.isEmpty(); }

private:
    std::shared_ptr<IconPixmaps> m_pixmaps;
    QString m_file;
    QColor m_color;
    QColor m_disabled;
};

} // namespace docket::ui
