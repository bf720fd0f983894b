// Knows pages that stand in the place of work, and pages of work that look as if they did, as a server gives them with 200. Refuses to know any platform.

/** A page: its title, and what is in its body. */
export interface Given {
  readonly name: string;
  readonly html: string;
}

const given = (name: string, title: string, body: string): Given => ({
  name,
  html: `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
});

/** What frameworks leave around every page. */
const app = (body: string): string =>
  `<noscript>You need to enable JavaScript to run this app.</noscript><div id="root">${body}</div><script>window.__STATE__={"user":"${'x'.repeat(3000)}"}</script>`;
const nav = '<nav><a href="/">Home</a> <a href="/help">Help</a> <input type="search" name="q"></nav>';
const footer =
  '<footer><a href="/terms">Terms</a> <a href="/privacy">Privacy</a> <button>Cookie settings</button></footer>';

const ERRORS: readonly Given[] = [
  given('nginx', '502 Bad Gateway', '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>'),
  given(
    'a load balancer',
    '503 Service Temporarily Unavailable',
    '<center><h1>503 Service Temporarily Unavailable</h1></center>',
  ),
  given(
    'Apache',
    '404 Not Found',
    '<h1>Not Found</h1><p>The requested URL was not found on this server.</p>',
  ),
  given('plain text', '', '<pre>Internal Server Error</pre>'),
  given('plain JSON', '', '<pre>{"error":"Too many requests"}</pre>'),
  given(
    'CloudFront',
    'ERROR: The request could not be satisfied',
    '<h1>403 ERROR</h1><h2>The request could not be satisfied.</h2><hr>Request blocked.',
  ),
  given(
    'Cloudflare 522',
    'example | 522: Connection timed out',
    '<h1>Connection timed out Error code 522</h1><p>Visit cloudflare.com for more information.</p>',
  ),
  given(
    'Akamai',
    'Access Denied',
    "<h1>Access Denied</h1>You don't have permission to access this on this server. Reference #18.2f",
  ),
  given(
    'Rails',
    "We're sorry, but something went wrong (500)",
    "<h1>We're sorry, but something went wrong.</h1><p>If you are the application owner check the logs for more information.</p>",
  ),
  given(
    'Rails, not found',
    "The page you were looking for doesn't exist (404)",
    "<h1>The page you were looking for doesn't exist.</h1><p>You may have mistyped the address.</p>",
  ),
  given(
    'Django',
    'Not Found',
    '<h1>Not Found</h1><p>The requested resource was not found on this server.</p>',
  ),
  given('Laravel', 'Page Expired', '<div class="code">419</div><div class="message">Page Expired</div>'),
  given(
    'Spring',
    '',
    '<h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p>',
  ),
  given(
    'Next',
    '404: This page could not be found',
    app('<h1>404</h1><h2>This page could not be found.</h2>'),
  ),
  given(
    'Next, in the client',
    'Work',
    app(
      '<h2>Application error: a client-side exception has occurred (see the browser console for more information).</h2>',
    ),
  ),
  given(
    'an app that broke',
    'Work',
    app(
      `${nav}<div class="error"><h2>Oops! Something went wrong</h2><p>Our team has been notified. Please reload the page.</p><button>Reload</button></div>${footer}`,
    ),
  ),
  given(
    'an app that broke, with no heading',
    'Work',
    app('<div><div>Something went wrong.</div><button>Try again</button></div>'),
  ),
  given('nothing but a title', 'Error', app('')),
  given(
    'maintenance',
    'Maintenance',
    '<h1>Scheduled maintenance</h1><p>The team is upgrading the database. Come back at noon, Pacific time.</p>',
  ),
  given(
    'in French',
    'Erreur 404',
    '<h1>Page introuvable</h1><p>La page demandée n’a pas été trouvée sur le site.</p><a href="/">Retour à l’accueil</a>',
  ),
  given('in French, broken', 'Travail', app('<h1>Une erreur est survenue</h1><button>Réessayer</button>')),
  given(
    'in French, closed',
    'Site',
    '<h1>Site en maintenance</h1><p>Nous revenons bientôt, merci de votre patience.</p>',
  ),
  given(
    'in Spanish',
    'Error 404',
    '<h1>Página no encontrada</h1><p>El enlace que ha seguido ya no lleva a ninguna parte.</p>',
  ),
  given('in Spanish, broken', 'Trabajo', app('<h2>¡Ups! Algo salió mal</h2><button>Reintentar</button>')),
  given(
    'in Spanish, denied',
    'Acceso denegado',
    '<h1>Acceso denegado</h1><p>No dispone de los permisos que hacen falta.</p>',
  ),
  given(
    'in Portuguese',
    'Erro',
    '<h1>Página não encontrada</h1><p>O endereço mudou ou nunca chegou a haver nada nele.</p>',
  ),
  given(
    'in Portuguese, broken',
    'Trabalho',
    app('<h2>Ocorreu um erro inesperado</h2>').replace('inesperado', 'no servidor'),
  ),
  given('in Portuguese, closed', 'Site', '<h1>Em manutenção</h1>'),
  given(
    'in Russian',
    'Ошибка 404',
    '<h1>Страница не найдена</h1><p>Возможно, она была удалена или перемещена.</p>',
  ),
  given('in Russian, broken', 'Задания', app('<h2>Что-то пошло не так</h2><button>Обновить</button>')),
  given('in Russian, closed', 'Задания', '<h1>Технические работы</h1><p>Мы скоро закончим.</p>'),
  given('in Russian, denied', '', '<h1>Доступ запрещён</h1>'),
  given('in Swahili', 'Hitilafu', '<h1>Ukurasa haujapatikana</h1><p>Huenda umeondolewa au umehamishwa.</p>'),
  given('in Swahili, broken', '', app('<h2>Kuna hitilafu imetokea</h2>')),
  given('in German', 'Fehler 404', '<h1>Seite nicht gefunden</h1><p>Der Verweis führt ins Leere.</p>'),
];

const field = '<input type="email" name="email"><button>Continue</button>';

const LOGINS: readonly Given[] = [
  given(
    'a password',
    'Welcome',
    `<h1>Welcome back</h1><form><input name="user"><input type="password"></form>`,
  ),
  given(
    'a name first',
    'Work',
    app(`<h1>Sign in</h1><form>${field}</form><p>New here? Create an account.</p>${footer}`),
  ),
  given(
    'a name first, told by the title',
    'Log in',
    app(
      `<h1>Welcome</h1><form><input name="username" autocomplete="username"><button>Continue</button></form>`,
    ),
  ),
  given(
    'other people’s accounts',
    'Work',
    app(
      `<h2>Log in to continue</h2><button>Continue with Google</button><button>Continue with Apple</button>`,
    ),
  ),
  given(
    'a captcha that nobody sees',
    'Sign in',
    app(`<h1>Sign in</h1><form>${field}<textarea style="display: none"></textarea></form>`),
  ),
  given(
    'a session that is over',
    'Work',
    app(
      '<h1>Your session has expired</h1><p>For your safety we ended it after two hours.</p><a href="/x">Sign in again</a>',
    ),
  ),
  given('in French', 'Travail', app(`<h1>Connexion</h1><form>${field}</form>`)),
  given(
    'in French, at length',
    'Travail',
    app(`<h1>Connectez-vous à votre compte</h1><form>${field}</form>`),
  ),
  given('in Spanish', 'Trabajo', app(`<h1>Iniciar sesión</h1><form>${field}</form>`)),
  given('in Portuguese', 'Trabalho', app(`<h1>Entrar</h1><form>${field}</form>`)),
  given('in Russian', 'Работа', app(`<h1>Войти</h1><form>${field}</form>`)),
  given('in Swahili', 'Kazi', app(`<h1>Ingia</h1><form>${field}</form>`)),
  given('in German', 'Arbeit', app(`<h1>Anmelden</h1><form>${field}</form>`)),
];

const CAPTCHAS: readonly Given[] = [
  given('Cloudflare', 'Just a moment...', '<div id="challenge-form"></div>'),
  given(
    'Cloudflare, by its words',
    'Just a moment...',
    '<p>Verify you are human by completing the action below.</p>',
  ),
  given('Cloudflare in French', 'Un instant…', '<p>Vérification du navigateur.</p>'),
  given('Cloudflare in Spanish', 'Un momento…', '<p>Verificando el navegador.</p>'),
  given('Cloudflare in Russian', 'Один момент…', '<p>Проверяем браузер.</p>'),
  given(
    'Cloudflare, refused',
    'Attention Required! | Cloudflare',
    '<h1>Sorry, you have been blocked</h1><h2>You are unable to access this</h2>',
  ),
  given('Amazon', 'Robot Check', '<form action="/errors/validateCaptcha"><input name="letters"></form>'),
  given('PerimeterX', 'Work', '<h1>Press & Hold to confirm you are a human</h1><div id="px-captcha"></div>'),
  given(
    'Imperva',
    'Pardon Our Interruption',
    '<p>As you were browsing something about your browser made us think you were a bot.</p>',
  ),
];

export const WALLS: readonly Given[] = [...ERRORS, ...LOGINS, ...CAPTCHAS];

const long = 'Read what the witness said, and keep in mind who was where. '.repeat(40);

/** Work whose titles, or tools, have words and fields of walls, and work that cannot be read. */
export const WORK: readonly Given[] = [
  given('nothing that can be read', 'Work', ''),
  given('a page that is being drawn', 'Work', app('<div class="skeleton">Loading…</div>')),
  given(
    'a title with an error in it',
    'Work',
    '<h1>Access denied: study about doors</h1><button>Start</button>',
  ),
  given(
    'a title with a dash',
    'Access denied - a study about doors',
    '<div>Take part</div><button>Start</button>',
  ),
  given(
    'a number that is an error’s',
    'Work',
    '<h1>404 images to label</h1><img alt="" src="data:,"><button>Yes</button><button>No</button>',
  ),
  given(
    'sheets that are signed',
    'Sign-in sheets: type the names',
    '<h2>Sign in sheets, page 3</h2><button>Next</button>',
  ),
  given(
    'a question about a maintenance',
    'Work',
    '<h1>Maintenance manuals</h1><p>Which of the two is older?</p><button>A</button><button>B</button>',
  ),
  given('a survey about errors', 'Work', '<h1>What went wrong in your last job?</h1><button>Begin</button>'),
  given(
    'an error to describe',
    'Error',
    '<h1>Error</h1><p>Describe what you see.</p><textarea name="answer"></textarea>',
  ),
  given(
    'an error to classify',
    'Work',
    '<h1>Not found</h1><label><input type="radio" name="kind"> a bug</label>',
  ),
  given('a login to test', 'Work', '<h1>Sign in</h1><label>What does it say? <input name="answer"></label>'),
  given('a picture to draw on', 'Error', '<h1>Something went wrong</h1><canvas></canvas>'),
  given('a film of an error', '404', '<h1>404</h1><video></video>'),
  given('a text to write', 'Work', '<h1>Access denied</h1><div contenteditable="true"></div>'),
  given(
    'a long text to read',
    'Access denied',
    `<h1>Access denied</h1><p>${long}</p><button>I have read it</button>`,
  ),
  given(
    'a stale title',
    'Log in',
    app('<h1>Rate these two sentences</h1><button>The first</button><button>The second</button>'),
  ),
  given('in Russian', 'Задания', '<h1>Ошибка в тексте: найдите её</h1><button>Дальше</button>'),
  given('in French', 'Travail', '<h1>Accès refusé : enquête sur les portes</h1><button>Commencer</button>'),
];
