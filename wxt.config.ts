import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { glanceFirst, pagesAlone, styleInPage } from './lib/build/alone';
import { addPlatformFiles } from './lib/page/build/platform-files';

// The public half of a key nobody kept: it only fixes the unpacked Chrome id, so that moving the folder does not
// mean an empty ledger. Stores refuse a key, so the store zip is built without it.
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAz47noIYOjwWgnjwOPapNbHCmpfwI+/JBOnAuC+gs6xFGPhuTze3Xuzy+VSyLPpEanQNVBBXDSt/I81+G1PRIrS1A5eU918dKCEvfZZFY+HKZQqXa41SOuVUWKC0Nunw/IFcim2ZTdQX8S/iUyJRexqv9k7QuakaXK+YzSmD2Zz8OaL6y/NqBocZpXWGG61y/zIiyQLN6Hh1NwCoKC0FtL42i527XXUtZDzyNirTTsa4omIFjQivtO5msQ2YFsBFfZekh+5TfFOc9NBrxjW05+5RO9uGtGvsZzPm27p0pGB/S6GKzYjiROkc4+6DYS36W+jIE7qsp/aVN4TW6CqnNOwIDAQAB';
const forStore = process.env.TASKFARE_STORE === '1';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  webExt: { disabled: true },
  hooks: { 'build:publicAssets': addPlatformFiles, 'entrypoints:grouped': pagesAlone },
  vite: () => ({ plugins: [preact(), styleInPage(), glanceFirst()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'chrome' ? '137' : undefined,
    key: browser === 'chrome' && !forStore ? KEY : undefined,
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'idle', 'scripting', 'activeTab'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: '{6d0f4a52-7b1e-4c1c-9a67-3f5d8b2e10c4}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
    commands: {
      'pause-resume': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandPause__' },
      teach: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandTeach__' },
      timer: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandTimer__' },
    },
  }),
});
