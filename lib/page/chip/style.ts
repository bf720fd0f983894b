// Knows what the chip looks like. Refuses to reach beyond its own shadow.

/** Text stands last and grows to the right, the question floats above: nothing that is drawn ever shifts. */
export const STYLE = `
:host { all: initial; position: fixed; left: 0; bottom: 0; z-index: 2147483647; color-scheme: light dark; }
:host([hidden]) { display: none; }
.chip, .ask { font: 13px/1.4 system-ui, sans-serif; color: CanvasText; background: Canvas;
  border: 1px solid color-mix(in srgb, CanvasText 35%, Canvas); border-radius: 6px; }
.chip { display: flex; align-items: center; gap: 2px; padding: 1px 8px 1px 2px; white-space: nowrap; }
.chip.small > :not(.move) { display: none; }
.ask { position: absolute; left: 0; bottom: calc(100% + 4px); width: max-content; max-width: 300px; padding: 8px; }
.ask p { margin: 0 0 6px; }
.clock { font-variant-numeric: tabular-nums; margin-left: 6px; }
.rate { margin-left: 6px; opacity: 0.85; }
.mark:not(:empty) { margin-left: 8px; padding-left: 8px; border-left: 1px solid color-mix(in srgb, CanvasText 35%, Canvas); }
.mark[data-text]:not([data-text='']) { line-height: 24px; cursor: help; }
.mark:hover::after, .mark:focus::after { content: attr(data-text); position: absolute; left: 0; bottom: calc(100% + 4px);
  box-sizing: border-box; width: 260px; padding: 8px 10px; white-space: pre-line; line-height: 18px; font-size: 12px;
  color: CanvasText; background: Canvas; border: 1px solid color-mix(in srgb, CanvasText 35%, Canvas); border-radius: 6px; }
.mark[data-text='']::after { display: none; }
.mark:focus { outline: none; }
.mark:focus-visible { outline: 2px solid Highlight; outline-offset: 1px; border-radius: 4px; }
.mark.few { color: color-mix(in srgb, CanvasText 65%, Canvas); }
button { font: inherit; color: inherit; background: transparent; border: 1px solid transparent; border-radius: 4px;
  min-width: 24px; min-height: 24px; padding: 0 6px; cursor: pointer; }
.ask button { border-color: color-mix(in srgb, CanvasText 50%, Canvas); margin: 0 4px 4px 0; }
button:hover { background: color-mix(in srgb, CanvasText 12%, Canvas); }
button:focus-visible { outline: 2px solid Highlight; outline-offset: 1px; }
.move { cursor: move; touch-action: none; padding: 0; }
`;
