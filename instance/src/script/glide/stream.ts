/** What GlideQuery answers with: one record that may not be there, and a run of records read as they are asked for. */

type Consumer<Item, Result> = (item: Item, index: number) => Result;

export class Optional<Item> {
  readonly type = 'Optional';
  #value: Item | null;
  #reason: string;
  constructor(value: Item | null, reason = 'get() called on empty Optional') {
    this.#value = value;
    this.#reason = reason;
  }
  isPresent(): boolean {
    return this.#value !== null;
  }
  isEmpty(): boolean {
    return this.#value === null;
  }
  get(): Item {
    if (this.#value === null) throw new Error(this.#reason);
    return this.#value;
  }
  ifPresent(use: (item: Item) => void): void {
    if (this.#value !== null) use(this.#value);
  }
  orElse(other: Item): Item {
    return this.#value ?? other;
  }
  orElseGet(make: () => Item): Item {
    return this.#value ?? make();
  }
  map<Result>(change: (item: Item) => Result): Optional<Result> {
    return new Optional(this.#value === null ? null : (change(this.#value) ?? null), this.#reason);
  }
  flatMap<Result>(change: (item: Item) => Optional<Result>): Optional<Result> {
    return this.#value === null ? new Optional<Result>(null, this.#reason) : change(this.#value);
  }
  filter(holds: (item: Item) => boolean): Optional<Item> {
    return new Optional(this.#value !== null && holds(this.#value) ? this.#value : null, this.#reason);
  }
  toString(): string {
    return this.#value === null ? 'Optional<empty>' : `Optional<${JSON.stringify(this.#value)}>`;
  }
}

export class Stream<Item> {
  readonly type = 'Stream';
  #items: () => Iterable<Item>;
  constructor(items: () => Iterable<Item>) {
    this.#items = items;
  }
  map<Result>(change: Consumer<Item, Result>): Stream<Result> {
    const items = this.#items;
    return new Stream(function* () {
      let index = 0;
      for (const item of items()) yield change(item, index++);
    });
  }
  filter(holds: Consumer<Item, boolean>): Stream<Item> {
    const items = this.#items;
    return new Stream(function* () {
      let index = 0;
      for (const item of items()) if (holds(item, index++)) yield item;
    });
  }
  flatMap<Result>(change: (item: Item) => Stream<Result>): Stream<Result> {
    const items = this.#items;
    return new Stream(function* () {
      for (const item of items()) yield* change(item).toArray(Infinity);
    });
  }
  limit(count: number): Stream<Item> {
    const items = this.#items;
    return new Stream(function* () {
      let left = count;
      if (left <= 0) return;
      for (const item of items()) {
        yield item;
        if (--left <= 0) return;
      }
    });
  }
  forEach(use: Consumer<Item, void>): void {
    let index = 0;
    for (const item of this.#items()) use(item, index++);
  }
  each(use: Consumer<Item, void>): void {
    this.forEach(use);
  }
  reduce<Result>(combine: (sofar: Result, item: Item, index: number) => Result, initial: Result): Result {
    let [result, index] = [initial, 0];
    for (const item of this.#items()) result = combine(result, item, index++);
    return result;
  }
  some(holds: Consumer<Item, boolean>): boolean {
    return this.find(holds).isPresent();
  }
  any(holds: Consumer<Item, boolean>): boolean {
    return this.some(holds);
  }
  every(holds: Consumer<Item, boolean>): boolean {
    return !this.some((item, index) => !holds(item, index));
  }
  find(holds: Consumer<Item, boolean> = () => true): Optional<Item> {
    let index = 0;
    for (const item of this.#items()) if (holds(item, index++)) return new Optional(item);
    return new Optional<Item>(null);
  }
  /** @param max as many as will be taken; the platform demands it for fear of memory */
  toArray(max: number): Item[] {
    if (max === undefined) throw new Error('Stream.toArray requires the greatest number of items');
    const taken: Item[] = [];
    for (const item of this.#items()) {
      if (taken.length >= max) break;
      taken.push(item);
    }
    return taken;
  }
}
