/** What can be picked at the kiosk: `ChoiceKind` of docs/api.md. */
export type Offer =
  | 'collect'
  | 'return'
  | 'borrow'
  | 'repair'
  | 'charge'
  | 'swap'
  | 'device'
  | 'symptom'
  | 'spare'
  | 'no_spare'
  | 'take_back'
  | 'bring_back'
  | 'stage'
  | 'stock';

/** How a person can say that it went otherwise. */
export type Exit = 'not_done' | 'does_not_fit';

/** A person at the kiosk, whatever drives it. */
export interface Visitor {
  /** How the kiosk is driven: a real browser, or its HTTP API where there is none. */
  readonly by: 'browser' | 'http';
  badge(value: string): Promise<void>;
  /** Picks the first offer of this kind, or the one with this title, which of a symptom is its code. */
  choose(kind: Offer, title?: string): Promise<void>;
  /** Holds the tag of a thing to the reader, where the kiosk asks for it. */
  scan(assetTag: string): Promise<void>;
  /** The label of the door that the kiosk sends the person to, once it says that it is open. */
  openDoor(): Promise<string>;
  /** Waits until the kiosk says that this door is done; after it the kiosk shows what comes next, or the end. */
  committed(): Promise<void>;
  /** Says at an open door that it goes otherwise; another door may open. */
  say(exit: Exit): Promise<void>;
  /** Ends the visit and returns to the first screen. */
  leave(): Promise<void>;
  /** Touches, taps and scans since the last call. */
  touches(): number;
  close(): Promise<void>;
}
