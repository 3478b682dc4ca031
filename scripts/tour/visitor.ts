/** A person at the kiosk, whatever drives it. */
export interface Visitor {
  /** How the kiosk is driven: a real browser, or its HTTP API where there is none. */
  readonly by: 'browser' | 'http';
  badge(value: string): Promise<void>;
  /** Picks the offer of this kind. */
  choose(kind: 'collect' | 'return' | 'borrow'): Promise<void>;
  /** The label of the door that the kiosk sends the person to, once it says that it is open. */
  openDoor(): Promise<string>;
  /** Waits until the kiosk says that all is done. */
  finished(): Promise<void>;
  /** Ends the visit and returns to the first screen. */
  leave(): Promise<void>;
  /** Touches and taps since the last call. */
  touches(): number;
  close(): Promise<void>;
}
