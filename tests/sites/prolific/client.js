// Knows how Prolific's app draws what it fetched and moves without loading. Refuses to know of any extension.
(() => {
  const API = 'https://internal-api.prolific.com/api/v1';
  const app = document.getElementById('app');
  const root = document.documentElement;
  let token;
  const PARTICIPANT = '55d000000000000000000001';
  const survey = (submission, study) =>
    `https://survey.example-university.test/s/${study}` +
    `?PROLIFIC_PID=${PARTICIPANT}&STUDY_ID=${study}&SESSION_ID=${submission.id}`;

  const make = (tag, attributes = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (name === 'onclick') node.addEventListener('click', value);
      else node.setAttribute(name, value);
    node.append(...children);
    return node;
  };
  const show = (...nodes) => app.replaceChildren(...nodes);
  const sign = { GBP: '£', USD: '$' };
  const money = ({ amount, currency }) => `${sign[currency]}${(amount / 100).toFixed(2)}`;
  const api = async (path, body) => {
    const response = await fetch(API + path, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { ok: response.ok, body: await response.json() };
  };
  const go = path => {
    history.pushState({}, '', path);
    draw();
  };
  const link = (path, text, attributes = {}) =>
    make(
      'a',
      {
        href: path,
        ...attributes,
        onclick: event => {
          event.preventDefault();
          go(path);
        },
      },
      text,
    );

  const card = study =>
    make(
      'li',
      { 'data-testid': `study-${study.id}` },
      make('h3', {}, link(`/studies/${study.id}`, study.name, { 'data-testid': 'title' })),
      make('div', { 'data-testid': 'host' }, `By ${study.researcher.name}`),
      make(
        'div',
        { class: 'tags' },
        make('span', { 'data-testid': 'study-tag-reward' }, money(study.study_reward)),
        make(
          'span',
          { 'data-testid': 'study-tag-reward-per-hour' },
          `${money(study.study_average_reward_per_hour)}/hr`,
        ),
        make(
          'span',
          { 'data-testid': 'study-tag-completion-time' },
          `${study.estimated_completion_time} mins`,
        ),
        make('span', { 'data-testid': 'study-tag-places' }, `${study.total_available_places} places`),
      ),
    );

  const list = async () => {
    root.dataset.about = 'prolific~search';
    const { body } = await api('/participant/studies/?current=1');
    show(make('h1', {}, 'Studies'), make('ul', {}, ...body.results.map(card)));
  };

  const take = async id => {
    await api('/submissions/reserve/', { study_id: id, participant_id: PARTICIPANT });
    draw();
  };
  const end = async (submission, action) => {
    const { ok } = await api(`/submissions/${submission.id}/transition/`, { action, completion_code: '' });
    if (!ok) return;
    root.dataset.about = location.pathname.startsWith('/studies') ? 'prolific~search' : '';
    if (action === 'RETURN') go('/studies');
    else show(make('h2', {}, 'Awaiting review'), link('/submissions', 'Your submissions'));
  };

  const reserved = (submission, study) => [
    make('h1', { 'data-testid': 'title' }, submission.study.name),
    make('p', {}, 'Your place is reserved. The study opens in a new tab.'),
    make(
      'div',
      { class: 'row' },
      make(
        'button',
        {
          'data-testid': 'dialog-start-study',
          onclick: () => window.open(survey(submission, study), '_blank', 'noopener'),
        },
        'Open study link in a new window',
      ),
      make(
        'button',
        { 'data-testid': 'complete-button', onclick: () => end(submission, 'COMPLETE') },
        'I have finished',
      ),
      make(
        'button',
        { class: 'quiet', 'data-testid': 'cancel-reservation', onclick: () => end(submission, 'RETURN') },
        'Cancel reservation',
      ),
    ),
  ];

  const detail = async id => {
    root.dataset.about = 'prolific~search';
    const history = await api('/participant/submissions/?page=1');
    const mine = history.body.results.find(s => s.study.id === id && s.status === 'ACTIVE');
    if (mine) {
      root.dataset.about = `prolific:${mine.id}`;
      return show(...reserved(mine, id));
    }
    const { body } = await api('/participant/studies/?current=1');
    const study = body.results.find(s => s.id === id);
    if (!study) return show(make('h2', {}, 'Reservation expired'));
    show(
      make('h1', { 'data-testid': 'title' }, study.name),
      make('div', { 'data-testid': 'host' }, `By ${study.researcher.name}`),
      make(
        'div',
        { class: 'tags' },
        make('span', { 'data-testid': 'study-tag-reward' }, money(study.study_reward)),
        make(
          'span',
          { 'data-testid': 'study-tag-completion-time' },
          `${study.estimated_completion_time} mins`,
        ),
      ),
      make(
        'div',
        { class: 'row' },
        make('button', { 'data-testid': 'reserve', onclick: () => take(id) }, 'Reserve my place'),
      ),
    );
  };

  const past = async () => {
    root.dataset.about = 'prolific~payments';
    const { body } = await api('/participant/submissions/?page=1');
    const rows = body.results.map(s =>
      make(
        'tr',
        {},
        make('td', {}, s.study.name),
        make('td', {}, money(s.submission_reward)),
        make('td', {}, s.status),
      ),
    );
    show(make('h1', {}, 'Submissions'), make('table', {}, make('tbody', {}, ...rows)));
  };

  const complete = async () => {
    root.dataset.about = '';
    const code = new URLSearchParams(location.search).get('cc');
    const { body } = await api('/participant/submissions/?page=1');
    const mine = body.results.find(s => s.status === 'ACTIVE');
    if (!mine || !code) return show(make('h2', {}, 'Nothing to complete'));
    await end(mine, 'COMPLETE');
  };

  const PAGES = [
    [/^\/(studies)?$/, list],
    [/^\/studies\/([^/]+)$/, detail],
    [/^\/submissions\/complete$/, complete],
    [/^\/submissions/, past],
  ];
  const draw = () => {
    for (const [path, page] of PAGES) {
      const found = path.exec(location.pathname);
      if (found) return page(found[1]);
    }
  };

  for (const a of document.querySelectorAll('header a'))
    a.addEventListener('click', event => {
      event.preventDefault();
      go(a.getAttribute('href'));
    });
  window.addEventListener('popstate', draw);
  fetch('https://auth.prolific.com/oauth/token', { method: 'POST', body: '{}' })
    .then(response => response.json())
    .then(answer => {
      token = answer.access_token;
      draw();
    });
})();
