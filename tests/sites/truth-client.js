// Knows when this replica page is before the worker, by its own events, and tells its own server. Refuses to know of any extension.
(() => {
  const page = Math.random().toString(36).slice(2);
  const root = document.documentElement;
  const say = (what, left) =>
    navigator.sendBeacon(
      '/__truth',
      JSON.stringify({
        page,
        about: root.dataset.about ?? '',
        what,
        at: Date.now(),
        visible: !left && document.visibilityState === 'visible',
        focused: !left && document.hasFocus(),
      }),
    );
  // Focus moving into a frame of this page blurs the page and settles a moment later.
  const settle = what => {
    say(what);
    setTimeout(() => say('settled'), 40);
  };
  window.addEventListener('focus', () => settle('focus'));
  window.addEventListener('blur', () => settle('blur'));
  document.addEventListener('visibilitychange', () => say('visibilitychange'));
  window.addEventListener('pagehide', () => say('pagehide', true));
  window.addEventListener('pageshow', () => say('pageshow'));
  new MutationObserver(() => say('about')).observe(root, { attributeFilter: ['data-about'] });
  say('load');
})();
