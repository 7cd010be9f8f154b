// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/style_sheet.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPalette>
#include <QStyleFactory>

#include <array>

namespace recourse::ui {

namespace {

struct Pair
{
    Colour role;
    QRgb light;
    QRgb dark;
};

constexpr std::array<Pair, kColours> kTable{{
    {Colour::Window, 0xFFF5F6F8, 0xFF15181C},
    {Colour::Rail, 0xFFECEEF2, 0xFF101317},
    {Colour::Surface, 0xFFFFFFFF, 0xFF1E2228},
    {Colour::Sunken, 0xFFEDEFF3, 0xFF2A2F37},
    {Colour::Line, 0xFFDDE1E7, 0xFF323840},
    {Colour::Edge, 0xFF767E8B, 0xFF7C8694},
    {Colour::Text, 0xFF1B1F24, 0xFFE8EAED},
    {Colour::Muted, 0xFF545C67, 0xFFA7B0BC},
    {Colour::Accent, 0xFF1F5FBF, 0xFF8AB4F8},
    {Colour::OnAccent, 0xFFFFFFFF, 0xFF0D1A2E},
    {Colour::AccentSoft, 0xFFDFEAFB, 0xFF263A57},
    {Colour::Danger, 0xFFB3261E, 0xFFF5A49D},
    {Colour::DangerSoft, 0xFFFBE9E7, 0xFF43231F},
    {Colour::Warning, 0xFF7F5200, 0xFFF3C56B},
    {Colour::WarningSoft, 0xFFFFF2D6, 0xFF3D3117},
    {Colour::Good, 0xFF1B6B3A, 0xFF8BD5A3},
    {Colour::GoodSoft, 0xFFE3F4E9, 0xFF1D3A28},
    {Colour::Info, 0xFF185B75, 0xFF8CCBE6},
    {Colour::InfoSoft, 0xFFE2F1F7, 0xFF1B3540},
    {Colour::Focus, 0xFF1F5FBF, 0xFFAECBFA},
}};

QPalette paletteOf(Scheme scheme)
{
    const auto of = [&](Colour role) { return colour(role, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Colour::Window));
    palette.setColor(QPalette::WindowText, of(Colour::Text));
    palette.setColor(QPalette::Base, of(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, of(Colour::Sunken));
    palette.setColor(QPalette::Text, of(Colour::Text));
    palette.setColor(QPalette::PlaceholderText, of(Colour::Muted));
    palette.setColor(QPalette::Button, of(Colour::Surface));
    palette.setColor(QPalette::ButtonText, of(Colour::Text));
    palette.setColor(QPalette::BrightText, of(Colour::Danger));
    palette.setColor(QPalette::Highlight, of(Colour::AccentSoft));
    palette.setColor(QPalette::HighlightedText, of(Colour::Text));
    palette.setColor(QPalette::Link, of(Colour::Accent));
    palette.setColor(QPalette::LinkVisited, of(Colour::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Colour::Surface));
    palette.setColor(QPalette::ToolTipText, of(Colour::Text));
    palette.setColor(QPalette::Light, of(Colour::Surface));
    palette.setColor(QPalette::Midlight, of(Colour::Sunken));
    palette.setColor(QPalette::Mid, of(Colour::Line));
    palette.setColor(QPalette::Dark, of(Colour::Edge));
    palette.setColor(QPalette::Shadow, of(Colour::Edge));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Colour::Muted));
    return palette;
}

} // namespace

QColor colour(Colour role, Scheme scheme)
{
    const Pair& pair = kTable[static_cast<std::size_t>(role)];
    return QColor::fromRgb(scheme == Scheme::Light ? pair.light : pair.dark);
}

QColor colour(Colour role)
{
    return colour(role, currentScheme());
}

Scheme currentScheme()
{
    return QApplication::palette().color(QPalette::Base).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QFont fontOf(TextSize size)
{
    constexpr double kFactors[] = {0.9, 1.0, 1.2, 1.6};
    QFont font = QApplication::font();
    const double factor = kFactors[static_cast<int>(size)];
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    if (size == TextSize::Title || size == TextSize::Headline)
        font.setWeight(QFont::DemiBold);
    return font;
}

int grid(double steps)
{
    const double step = QFontMetrics(QApplication::font()).height() / 2.0;
    return qMax(1, qRound(steps * step));
}

int cornerRadius()
{
    return grid(0.75);
}

void applyTheme(QApplication& application, Scheme scheme)
{
    if (application.style()->name() != QLatin1String("fusion"))
        application.setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    application.setPalette(paletteOf(scheme));
    application.setStyleSheet(styleSheet(scheme));
}

} // namespace recourse::ui
