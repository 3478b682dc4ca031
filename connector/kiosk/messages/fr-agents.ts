import type { AgentMessages } from './en-agents.ts';

export const frAgents: AgentMessages = {
  scan: {
    title: {
      stock: 'Scannez l’étiquette de l’appareil à déposer',
      stage: 'Scannez l’étiquette du prochain appareil du déploiement',
      bring_back: 'Scannez l’étiquette de l’appareil réparé',
      other: 'Scannez l’étiquette',
    },
    hint: 'La bonne porte s’ouvre ensuite toute seule.',
    left: (count) => (count === 1 ? 'Encore 1 appareil' : `Encore ${count} appareils`),
    enter: 'Saisir l’étiquette',
    entered: 'Étiquette',
    erase: 'Effacer le dernier caractère',
    submit: 'Ouvrir la porte',
    done: 'Terminé',
    unknown: (text) => `« ${text} » n’est pas l’étiquette d’un appareil connu`,
    notExpected: (text) => `« ${text} » n’est pas attendu ici maintenant`,
    expected: (tags) => `Attendu : ${tags}`,
    noRoom: (text) => `Aucune porte n’est libre pour « ${text} »`,
    notAllowed: (text) => `Vous ne pouvez pas déposer « ${text} » ici`,
    codeScanned: 'C’était le code d’une personne, pas une étiquette',
    help: 'Si c’était un badge : appuyez d’abord sur « Terminé », puis présentez-le de nouveau.',
  },
  badge: {
    open: 'Comment un badge est-il lu ?',
    title: 'Présentez un badge au lecteur',
    hint: 'Vous voyez comment il a été lu. Rien n’est ouvert, rien n’est conservé.',
    read: 'Le lecteur a tapé',
    format: 'Format du badge',
    facility: 'Site',
    card: 'Carte',
    uid: 'Numéro de puce',
    none: 'Format inconnu : les lettres et chiffres comptent tels quels.',
    order: 'Un numéro de puce compte de la même façon dans les deux ordres d’octets.',
  },
};
