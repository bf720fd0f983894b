// Knows how Firefox's own popup is opened over a page, and a button in it pressed: from the browser's side, as its driver does not reach into a panel. Refuses to know what the button does.
import type { Driven } from './browser';
import { inChrome } from './firefox-chrome';

/** Runs in the popup: presses the button of this name, as soon as it is drawn. */
const pressing = (name: string): string =>
  `const press = () => {
    const found = [...content.document.querySelectorAll('button')].find(each => each.textContent.trim() === ${JSON.stringify(name)});
    if (found) found.click();
    else content.setTimeout(press, 50);
  };
  press();`;

/** The page in front is the one that the press gives to the extension. Resolves when the popup has closed itself. */
export const pressInFirefoxPopup = async ({ browser, address }: Driven, name: string): Promise<void> => {
  const script = `data:,${encodeURIComponent(pressing(name))}`;
  await inChrome(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
      const { extension } = WebExtensionPolicy.getByHostname('${new URL(address('')).hostname}');
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      const popup = () => [...window.document.querySelectorAll('browser.webextension-popup-browser')]
        .find(each => each.currentURI?.filePath === '/popup.html');
      const until = async (is, what) => {
        for (let i = 0; i < 150; i += 1) {
          if (is()) return;
          await new Promise(done => setTimeout(done, 100));
        }
        throw new Error('waited for the popup to ' + what);
      };
      await until(popup, 'open');
      popup().messageManager.loadFrameScript('${script.replaceAll("'", '%27')}', false);
      await until(() => !popup(), 'close');
    })()`,
  );
};
