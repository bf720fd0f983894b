// Knows how a test looks into the closed corner of a page that is Taskfare's own, as no page can. Refuses to judge what is there.
import type { Page } from 'puppeteer-core';
import type { Driven } from './browser';
import { inChrome } from './firefox-chrome';

/** `look`: the source of a function that is given the shadow root and returns JSON text. Undefined: no such host. */
export const lookInto = async <T>(
  driven: Driven,
  page: Page,
  host: string,
  look: string,
): Promise<T | undefined> => {
  const said = await (driven.name === 'firefox'
    ? inFirefox(driven, page, host, look)
    : inChromium(page, host, look));
  return said === '' ? undefined : (JSON.parse(said) as T);
};

interface Node {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

const within = (node: Node, id: string): Node | undefined => {
  const { attributes = [], children = [] } = node;
  if (attributes.some((name, i) => i % 2 === 0 && name === 'id' && attributes[i + 1] === id)) return node;
  for (const child of children) {
    const found = within(child, id);
    if (found) return found;
  }
  return undefined;
};

async function inChromium(page: Page, host: string, look: string): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = within(root as Node, host)?.shadowRoots?.[0];
    if (!shadow) return '';
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: shadow.backendNodeId as never,
    });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function () { return (${look})(this); }`,
    });
    return String(result.value ?? '');
  } finally {
    await session.detach();
  }
}

/** The page must be the tab in front: a script with the browser's own rights runs in its process. */
async function inFirefox(driven: Driven, page: Page, host: string, look: string): Promise<string> {
  await page.bringToFront();
  const script = `sendAsyncMessage('taskfare-look', (() => {
    const root = content.document.getElementById(${JSON.stringify(host)})?.openOrClosedShadowRoot;
    return root ? (${look})(root) : '';
  })())`;
  return inChrome(
    driven.browser,
    `new Promise(done => {
      const { messageManager } = gBrowser.selectedBrowser;
      const heard = ({ data }) => { messageManager.removeMessageListener('taskfare-look', heard); done(data); };
      messageManager.addMessageListener('taskfare-look', heard);
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
    })`,
  );
}
