import { engineOf, GlideObject, guarded, type Engine } from '../engine.ts';
import { toText } from './values.ts';

/** A table among those it extends and that extend it. */
export class GlideTableHierarchy extends GlideObject {
  static readonly glideName = 'GlideTableHierarchy';
  #name: string;
  constructor(engine: Engine, name: unknown) {
    super(engine);
    this.#name = toText(name);
  }
  getName(): string {
    return this.#name;
  }
  /** From the table up to its root. */
  getTables(): string[] {
    return engineOf(this).kernel.store.dictionary.ancestry(this.#name);
  }
  getBase(): string {
    return this.getTables()[1] ?? this.#name;
  }
  getRoot(): string {
    return this.getTables().at(-1) ?? this.#name;
  }
  /** All that extend it. */
  getAllExtensions(): string[] {
    return engineOf(this).kernel.store.dictionary.descendants(this.#name);
  }
  getTableExtensions(): string[] {
    return this.getAllExtensions().filter((name) => name !== this.#name);
  }
  getHierarchy(): string[] {
    return [...this.getTables(), ...this.getTableExtensions()];
  }
  hasExtensions(): boolean {
    return this.getTableExtensions().length > 0;
  }
  isBaseClass(): boolean {
    return this.getTables().length === 1 && this.hasExtensions();
  }
  isSoloClass(): boolean {
    return this.getTables().length === 1 && !this.hasExtensions();
  }
}
guarded(GlideTableHierarchy);
