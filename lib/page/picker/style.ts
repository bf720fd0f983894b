// Knows what the picker looks like. Refuses to reach beyond its own shadow.

export const STYLE = `
:host { all: initial; color-scheme: light dark; }
.layer { position: fixed; inset: 0; pointer-events: none; z-index: 2147483646; }
.box { position: fixed; box-sizing: border-box; border: 2px solid #0b6350; background: rgb(11 99 80 / 12%); border-radius: 3px;
  outline: 1px solid #fff; }
.box.chosen { border-style: dashed; }
.panel { position: fixed; inset-block-start: 12px; inset-inline-end: 12px; z-index: 2147483647; width: 340px; max-width: calc(100vw - 24px);
  max-height: calc(100vh - 24px); overflow: auto; box-sizing: border-box; padding: 14px; font: 14px/1.45 system-ui, sans-serif;
  color: light-dark(#1b2125, #e9ebeb); background: light-dark(#fff, #191d20); border: 1px solid light-dark(#8a8f8c, #6f797f);
  border-radius: 10px; box-shadow: 0 6px 24px rgb(0 0 0 / 25%); }
.panel.left { inset-inline-end: auto; inset-inline-start: 12px; }
h2 { font-size: 15px; margin: 0; }
header, .foot, .row-head { display: flex; align-items: center; gap: 8px; justify-content: space-between; }
.foot { margin-top: 12px; justify-content: start; }
fieldset { border: 0; margin: 10px 0 4px; padding: 0; display: flex; flex-direction: column; gap: 2px; }
legend { padding: 0; font-weight: 600; }
label { display: flex; gap: 6px; align-items: center; }
.row { border-top: 1px solid light-dark(#dfdcd3, #31383d); padding: 8px 0; }
.name { font-weight: 600; }
.value { overflow-wrap: anywhere; }
.quiet { color: light-dark(#576168, #a5afb5); }
.bad { color: light-dark(#9d2f28, #f18f86); }
code { font: 12px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
input[type=range] { width: 100%; }
input[type=text] { font: inherit; width: 5em; }
p { margin: 4px 0; }
button, select { font: inherit; color: inherit; background: transparent; border: 1px solid light-dark(#8a8f8c, #6f797f); border-radius: 6px;
  min-height: 28px; padding: 2px 10px; cursor: pointer; }
button.main { background: light-dark(#0b6350, #63cfab); color: light-dark(#fff, #06231b); border-color: transparent; font-weight: 600; }
button[aria-pressed=true] { background: light-dark(#e6f1ec, #16302a); }
button:disabled { opacity: 0.5; cursor: default; }
:focus-visible { outline: 2px solid Highlight; outline-offset: 2px; }
[hidden] { display: none !important; }
`;
