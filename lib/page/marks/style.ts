// Knows what marks look like. Refuses to reach beyond their own shadow.

/** Text is drawn by `content`, which a page can neither search nor select. Lengths are fixed: a width tells no figure. */
export const STYLE = `
:host { all: initial !important; position: absolute !important; left: 0 !important; top: 0 !important;
  width: 0 !important; height: 0 !important; contain: layout style !important; pointer-events: none !important;
  z-index: 2147483646 !important; color-scheme: light dark !important; user-select: none !important; }
:host([hidden]) { display: none !important; }
.veil, .mark { position: absolute; left: 0; top: 0; }
[hidden] { display: none !important; }
.mark { pointer-events: auto; font: 12px/18px system-ui, sans-serif; color: CanvasText; }
button { all: unset; box-sizing: border-box; min-width: 96px; height: 24px; padding: 0 8px; cursor: help; text-align: center;
  white-space: nowrap; font-variant-numeric: tabular-nums; line-height: 22px; background: Canvas; color: CanvasText;
  border: 1px solid color-mix(in srgb, CanvasText 45%, Canvas); border-radius: 12px; }
button::before { content: attr(data-text); }
.few button { color: color-mix(in srgb, CanvasText 65%, Canvas); border-style: dashed; }
button:focus-visible { outline: 2px solid Highlight; outline-offset: 1px; }
.more { display: none; position: absolute; right: 0; top: calc(100% + 4px); width: 260px; box-sizing: border-box;
  padding: 8px 10px; background: Canvas; border: 1px solid color-mix(in srgb, CanvasText 35%, Canvas); border-radius: 6px; }
.more::before { content: attr(data-text); white-space: pre-line; }
.mark:hover, .mark:focus-within { z-index: 1; }
.mark:hover .more, .mark:focus-within .more { display: block; }
.mark.hushed .more { display: none; }
@media print { :host { display: none !important; } }
`;
