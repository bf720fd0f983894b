// Knows the words that errors, logins, captchas and maintenance pages are made of, in the languages that platforms, servers and frameworks speak. Refuses to know a page.

/** One of these is among them. */
const SAY = `
  400 401 402 403 404 405 408 409 410 418 419 422 425 429 451 500 501 502 503 504 507 508 509 520 521 522 523 524 525 526 527 530
  error errors found exist exists denied forbidden unauthorized unauthorised unavailable wrong gateway timeout timed moment
  maintenance login logon logged signin sign signed log authentication expired human robot bot captcha cloudflare blocked refused
  restricted unexpected unusual problem crashed failed exception requests attempts interruption busy csrf
  erreur introuvable trouvee trouve refuse interdit interdite indisponible connexion connecter connectez identifier identifiez
  authentification expiree instant inattendue deconnecte limite
  encontrada encontrado existe denegado prohibido prohibida disponible sesion mantenimiento mal momento inesperado identificarse acceder
  caducado caducada
  erro negado proibido indisponivel sessao entrar errado manutencao inesperada expirou login acessar
  ошибка найдена найден найдено существует запрещен ограничен недоступен недоступна недоступно вход войти войдите авторизация
  авторизуйтесь так работы момент истекла робот подождите капча
  hitilafu kosa makosa haujapatikana haukupatikana haupatikani haipatikani umekataliwa imekataliwa umezuiwa ingia matengenezo subiri
  limeisha umeisha
  fehler gefunden verweigert verboten verfugbar anmelden anmeldung einloggen wartung wartungsarbeiten abgelaufen schiefgelaufen
  schief augenblick mensch`;

/** The others are of these, or the platform's own name. */
const BESIDE = `
  page pages the this that a an is are was were be been not no could couldn can t cannot we ll re s you your i m it has have had
  do does doesn don on in to into of for from at by with and or but out up please just one checking check verify verifying
  verification browser before accessing continue try again later go back home homepage return reload refresh retry contact support
  oops uh oh whoops ups sorry hmm something went internal server http https code status bad service services temporarily currently
  down under scheduled planned undergoing site website web app system access permission request too many required require requires
  need must be attention security secure making sure if occurred happened there application client side has soon will
  session account in using email google facebook apple welcome pardon our time rate exceeded while loading page url address
  resource requested looking enable javascript run need cookies performing redirecting processing file directory connection see console more
  information whitelabel runtime right progress press hold confirm human forgot password systems detected traffic network
  une un est sont etait s se est produite produit survenue survenu page ce cette n pas a ete du de la le les serveur interne acces
  service temporairement en cours requise veuillez patienter patientez reessayer reessayez plus tard quelque chose votre vous nous
  revenons bientot site accueil retour l desole oups trop requetes delai d attente depasse mauvaise passerelle session j compte mot passe oublie
  pagina no acceso iniciar inicia inicie su tu interno del servidor algo salio fue ha ocurrido se produjo servicio el en
  solicitud por favor espere espera intente intentalo nuevo de nuevo mas tarde sitio volver inicio lo sentimos un una la esta
  requerido vuelva demasiadas solicitudes puerta enlace incorrecta tiempo agotado cuenta
  nao deu ocorreu um uma o a servico site acesso fazer facer do em da tente novamente mais tarde voltar inicio desculpe
  temporariamente esta isso aguarde pagina foi sua seu muitas solicitacoes requerido conta
  страница страницы не доступ сервера сервер внутренняя внутренний что то пошло произошла сервис сайт временно технические
  проводятся ведутся идут на в один запрашиваемая такой нет попробуйте еще раз позже обновите обновить вернуться главную требуется
  ой упс простите извините к сожалению вы ваша сессия проверка пожалуйста аккаунт свой
  ukurasa ya wa la cha kwa seva ndani imetokea kumetokea kuna kitu kimeenda vibaya ufikiaji huduma kwenye akaunti samahani tafadhali
  jaribu tena baadaye rudi nyumbani kidogo huu haupo hii muda wako kipindi chako
  seite die der das wurde nicht wurden zugriff ist ein eine interner server dienst voruberhergehend vorubergehend derzeit etwas
  bitte warten versuchen sie es erneut spater zuruck zur startseite einen moment sitzung ihre leider konto mit`;

/** As words are compared: without case and the marks above and below letters. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

export const SAYING: ReadonlySet<string> = new Set(wordsOf(SAY));
export const BESIDES: ReadonlySet<string> = new Set(wordsOf(BESIDE));
