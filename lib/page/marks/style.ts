// Knows what marks look like. Refuses to reach beyond their own shadow.

/** Text is drawn by `content`, which a page can neither search nor select. Lengths are fixed: a width tells no figure. */
export const STYLE = `
:host { all: initial !important; position: absolute !important; left: 0 !important; top: 0 !important;
  width: 0 !important; height: 0 !important; contain: layout style !important; pointer-events: none !important;
  z-index: 2147483646 !important; color-scheme: light dark !important; user-select: none !important; }
:host([hidden]) { display: none !important; }
.group, .veil, .mark, .more { position: absolute; top: 0; box-sizing: border-box; }
.group { left: 0; content-visibility: auto; }
.veil { left: 0; opacity: 0.6; }
[hidden] { display: none !important; }
.mark { right: 100%; z-index: 1; }
.more { right: 0; }
.mark, .more { pointer-events: auto; font: 12px/18px system-ui, sans-serif; background: Canvas; color: CanvasText; }
.mark { min-width: 96px; height: 24px; padding: 0 8px; cursor: help; text-align: center; white-space: nowrap;
  font-variant-numeric: tabular-nums; line-height: 22px;
  border: 1px solid color-mix(in srgb, CanvasText 45%, Canvas); border-radius: 12px; }
.mark.few { color: color-mix(in srgb, CanvasText 65%, Canvas); border-style: dashed; }
.mark:focus { outline: none; }
.mark:focus-visible { outline: 2px solid Highlight; outline-offset: 1px; }
.mark::before { content: attr(data-text); }
.more { top: 24px; width: 260px; padding: 8px 10px; border: 1px solid color-mix(in srgb, CanvasText 35%, Canvas); border-radius: 6px; }
.more::before { content: attr(data-text); white-space: pre-line; }
@media print { :host { display: none !important; } }
`;
