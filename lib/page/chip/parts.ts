// Knows how the chip's few elements are made. Refuses to know when they are shown or what a press does.

/** A button that only a person can press: an event the page made up is no press. */
export function button(
  document: Document,
  { text, label, press }: { text: string; label?: string; press: () => void },
): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  if (label !== undefined) {
    made.setAttribute('aria-label', label);
    made.title = label;
  }
  made.addEventListener('click', event => event.isTrusted && press());
  return made;
}

export function part(document: Document, name: 'div' | 'span' | 'p', className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

/** Touches the document only when the text is another one. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
