import type { AgentMessages } from './en-agents.ts';

export const deAgents: AgentMessages = {
  scan: {
    title: {
      stock: 'Scannen Sie das Etikett des Geräts, das Sie einlagern',
      stage: 'Scannen Sie das Etikett des nächsten Geräts der Ausgabe',
      bring_back: 'Scannen Sie das Etikett des reparierten Geräts',
      other: 'Scannen Sie das Etikett',
    },
    hint: 'Das richtige Fach öffnet sich dann von selbst.',
    left: (count) => (count === 1 ? 'Noch 1 Gerät' : `Noch ${count} Geräte`),
    enter: 'Etikett eintippen',
    entered: 'Etikett',
    erase: 'Letztes Zeichen löschen',
    submit: 'Fach öffnen',
    done: 'Fertig',
    unknown: (text) => `„${text}“ ist kein Etikett eines Geräts, das wir kennen`,
    notExpected: (text) => `„${text}“ gehört jetzt nicht hierher`,
    expected: (tags) => `Erwartet: ${tags}`,
    noRoom: (text) => `Für „${text}“ ist kein Fach frei`,
    notAllowed: (text) => `Sie dürfen „${text}“ hier nicht einlegen`,
    codeScanned: 'Das war der Code einer Person und kein Etikett',
    help: 'Falls es ein Ausweis war: Drücken Sie erst „Fertig“ und halten Sie ihn dann noch einmal an den Leser.',
  },
  badge: {
    open: 'Wie wird ein Ausweis gelesen?',
    title: 'Halten Sie einen Ausweis an den Leser',
    hint: 'Sie sehen, wie er gelesen wurde. Es wird nichts geöffnet und nichts gespeichert.',
    read: 'Der Leser hat getippt',
    format: 'Kartenformat',
    facility: 'Anlage',
    card: 'Karte',
    uid: 'Chipnummer',
    none: 'Kein bekanntes Format: Es zählen die Buchstaben und Ziffern, wie sie sind.',
    order: 'Eine Chipnummer zählt in beiden Bytefolgen gleich.',
  },
};
