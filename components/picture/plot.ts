// Knows which parts of the charting library are used: one chunk, loaded when the first picture is. Refuses to draw.
export { axisX, axisY, barY, cell, dot, line, plot, ruleY, text } from '@observablehq/plot';
