/** Every word of the page, in the languages of the kiosk. */
const en = {
  title: 'Sign in at a locker',
  enter: 'Type the code that the locker shows',
  enterHint: 'Eight letters, such as BCDF-GHJK.',
  label: 'Code',
  next: 'Continue',
  wait: 'One moment…',
  question: (locker: string) => `Are you standing at ${locker}?`,
  signedInAs: (person: string) => `You are signed in as ${person}.`,
  what: 'If you confirm, this locker opens your doors to whoever stands in front of it.',
  code: 'The locker must show this code:',
  confirm: 'Yes, I am standing there',
  deny: 'No, that is not me',
  warning: 'Did somebody send you this link or this code? Then say no.',
  confirmed: 'You are signed in',
  confirmedHelp: (locker: string) => `Go on at ${locker}. You can close this page.`,
  denied: 'Nobody was signed in',
  deniedHelp: 'Nothing was opened. If somebody sent you this code, please tell IT.',
  problems: {
    signin_unknown: 'This code is not good, or its time is over. Please look at the locker, or begin again there.',
    credential_locked: 'Too many wrong codes. Please wait a few minutes and begin again at the locker.',
    signed_out: 'You are no longer signed in. Please load this page again.',
    unreachable: 'There is no connection just now. Please try again.',
    other: 'That did not work. Please try again, or begin again at the locker.',
  },
};

export type Words = typeof en;

const de: Words = {
  title: 'Am Terminal anmelden',
  enter: 'Geben Sie den Code ein, den das Terminal zeigt',
  enterHint: 'Acht Buchstaben, zum Beispiel BCDF-GHJK.',
  label: 'Code',
  next: 'Weiter',
  wait: 'Einen Moment …',
  question: (locker) => `Stehen Sie vor „${locker}“?`,
  signedInAs: (person) => `Sie sind angemeldet als ${person}.`,
  what: 'Wenn Sie zustimmen, öffnen sich dort Ihre Fächer für die Person, die davor steht.',
  code: 'Das Terminal muss diesen Code zeigen:',
  confirm: 'Ja, ich stehe davor',
  deny: 'Nein, das bin ich nicht',
  warning: 'Hat Ihnen jemand diesen Link oder Code geschickt? Dann antworten Sie mit Nein.',
  confirmed: 'Sie sind angemeldet',
  confirmedHelp: (locker) => `Es geht weiter bei „${locker}“. Sie können diese Seite schließen.`,
  denied: 'Niemand wurde angemeldet',
  deniedHelp: 'Nichts wurde geöffnet. Wenn Ihnen jemand diesen Code geschickt hat, sagen Sie bitte der IT Bescheid.',
  problems: {
    signin_unknown:
      'Dieser Code gilt nicht, oder seine Zeit ist vorbei. Bitte sehen Sie am Terminal nach, oder beginnen Sie dort neu.',
    credential_locked: 'Zu viele falsche Codes. Bitte warten Sie einige Minuten und beginnen Sie am Terminal neu.',
    signed_out: 'Sie sind nicht mehr angemeldet. Bitte laden Sie diese Seite neu.',
    unreachable: 'Gerade besteht keine Verbindung. Bitte versuchen Sie es noch einmal.',
    other: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal, oder beginnen Sie am Terminal neu.',
  },
};

const fr: Words = {
  title: 'Se connecter à la borne',
  enter: 'Saisissez le code affiché par la borne',
  enterHint: 'Huit lettres, par exemple BCDF-GHJK.',
  label: 'Code',
  next: 'Continuer',
  wait: 'Un instant…',
  question: (locker) => `Êtes-vous devant « ${locker} » ?`,
  signedInAs: (person) => `Vous êtes connecté en tant que ${person}.`,
  what: 'Si vous confirmez, vos portes s’y ouvrent pour la personne qui se trouve devant.',
  code: 'La borne doit afficher ce code :',
  confirm: 'Oui, je suis devant',
  deny: 'Non, ce n’est pas moi',
  warning: 'Quelqu’un vous a envoyé ce lien ou ce code ? Alors répondez non.',
  confirmed: 'Vous êtes connecté',
  confirmedHelp: (locker) => `Continuez devant « ${locker} ». Vous pouvez fermer cette page.`,
  denied: 'Personne n’a été connecté',
  deniedHelp: 'Rien n’a été ouvert. Si quelqu’un vous a envoyé ce code, prévenez l’informatique.',
  problems: {
    signin_unknown: 'Ce code n’est pas valable ou a expiré. Regardez la borne, ou recommencez devant elle.',
    credential_locked: 'Trop de codes erronés. Attendez quelques minutes, puis recommencez devant la borne.',
    signed_out: 'Vous n’êtes plus connecté. Rechargez cette page.',
    unreachable: 'Pas de connexion pour le moment. Réessayez.',
    other: 'Cela n’a pas fonctionné. Réessayez, ou recommencez devant la borne.',
  },
};

const es: Words = {
  title: 'Iniciar sesión en el quiosco',
  enter: 'Escriba el código que muestra el quiosco',
  enterHint: 'Ocho letras, por ejemplo BCDF-GHJK.',
  label: 'Código',
  next: 'Continuar',
  wait: 'Un momento…',
  question: (locker) => `¿Está usted delante de «${locker}»?`,
  signedInAs: (person) => `Ha iniciado sesión como ${person}.`,
  what: 'Si confirma, allí se abren sus puertas para quien esté delante.',
  code: 'El quiosco debe mostrar este código:',
  confirm: 'Sí, estoy delante',
  deny: 'No, no soy yo',
  warning: '¿Alguien le ha enviado este enlace o este código? Entonces diga que no.',
  confirmed: 'Ha iniciado sesión',
  confirmedHelp: (locker) => `Siga en «${locker}». Puede cerrar esta página.`,
  denied: 'Nadie ha iniciado sesión',
  deniedHelp: 'No se ha abierto nada. Si alguien le ha enviado este código, avise a informática.',
  problems: {
    signin_unknown: 'Este código no es válido o ha caducado. Mire el quiosco, o empiece allí de nuevo.',
    credential_locked: 'Demasiados códigos incorrectos. Espere unos minutos y empiece de nuevo en el quiosco.',
    signed_out: 'Su sesión ha terminado. Vuelva a cargar esta página.',
    unreachable: 'No hay conexión en este momento. Inténtelo de nuevo.',
    other: 'No ha funcionado. Inténtelo de nuevo, o empiece de nuevo en el quiosco.',
  },
};

const all = { en, de, fr, es };
type Language = keyof typeof all;

/** The first of these tags (`de`, `fr-CA`) that the page speaks. */
export function languageOf(tags: readonly string[]): Language {
  const primary = tags.map((tag) => tag.slice(0, 2).toLowerCase());
  return primary.find((one): one is Language => one in all) ?? 'en';
}

export const wordsOf = (language: Language): Words => all[language];

export function problemText({ problems }: Words, code: string): string {
  return (problems as Record<string, string>)[code] ?? problems.other;
}
