"""How the page looks, in a light and a dark theme. In code, so that a bundle holds it, too."""

from __future__ import annotations

STYLE = """\
:root { color-scheme: light dark; --back: #fbfbfc; --text: #1c1d22; --quiet: #6a6d78;
  --line: #e2e3e8;
  --accent: #3d63dd; --soft: #eceef4; --warn: #a15c00; }
@media (prefers-color-scheme: dark) { :root { --back: #17181c; --text: #ececf0; --quiet: #9a9daa;
  --line: #2e3038; --accent: #6f8ef5; --soft: #24262d; --warn: #e0a458; } }
body { margin: 0; background: var(--back); color: var(--text);
  font: 14px/1.5 Inter, system-ui, sans-serif; }
main { max-width: 860px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { font-size: 26px; margin: 0; } h2 { font-size: 18px; margin: 40px 0 8px; }
h3 { font-size: 14px; margin: 16px 0 8px; }
p { margin: 8px 0; } .quiet { color: var(--quiet); } .warning { color: var(--warn); }
a { color: var(--accent); text-decoration: none; }
.tiles { display: flex; flex-wrap: wrap; gap: 16px; margin: 24px 0 8px; }
.tiles div { flex: 1 1 130px; background: var(--soft); border-radius: 8px; padding: 16px; }
.tiles b { display: block; font-size: 22px; font-weight: 600; } .tiles span { color: var(--quiet); }
.wide { overflow-x: auto; } table { border-collapse: collapse; margin: 8px 0; }
th, td { text-align: left; padding: 6px 16px 6px 0; border-bottom: 1px solid var(--line);
  vertical-align: top; }
th { font-weight: 600; color: var(--quiet); }
td { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.confusion th, .confusion td { border: 0; padding: 8px 12px; text-align: center; }
.confusion th[scope=row] { text-align: right; }
.confusion td { min-width: 48px; border: 2px solid var(--back); border-radius: 6px;
  background: color-mix(in srgb, var(--warn) calc(var(--share) * 70%), var(--soft)); }
.confusion td.right { font-weight: 600;
  background: color-mix(in srgb, var(--accent) calc(var(--share) * 70%), var(--soft)); }
svg { max-width: 100%; height: auto; } svg text { fill: var(--text); font: 12px Inter, sans-serif; }
svg .name { text-anchor: end; } svg .axis, svg .count { text-anchor: middle; fill: var(--quiet); }
svg .track { fill: var(--soft); } svg .bar { fill: var(--accent); } svg .dot { fill: var(--warn); }
svg .frame { fill: none; stroke: var(--line); }
svg .ideal { stroke: var(--quiet); stroke-dasharray: 4 4; }
svg polyline { fill: none; stroke: var(--accent); stroke-width: 2; }
svg .held-out { stroke: var(--warn); stroke-dasharray: 5 4; }
.row { display: flex; flex-wrap: wrap; gap: 16px; }
figure { margin: 0; flex: 1 1 360px; max-width: 422px; } img { width: 100%; border-radius: 6px; }
figcaption { color: var(--quiet); }
"""
