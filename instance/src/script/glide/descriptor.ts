import type { Column } from '../../kernel.ts';
import { GlideObject, guarded, type Engine } from '../engine.ts';

/** What the dictionary says of a field. */
export class GlideElementDescriptor extends GlideObject {
  static readonly glideName = 'GlideElementDescriptor';
  #column: Column | undefined;
  constructor(engine: Engine, column: Column | undefined) {
    super(engine);
    this.#column = column;
  }
  getName(): string {
    return this.#column?.name ?? '';
  }
  getLabel(): string {
    return this.#column?.label ?? '';
  }
  getLength(): number {
    return this.#column?.maxLength ?? 0;
  }
  getInternalType(): string {
    return this.#column?.type ?? '';
  }
  getReference(): string {
    return this.#column?.reference ?? '';
  }
  getTableName(): string {
    return this.#column?.table ?? '';
  }
  isMandatory(): boolean {
    return this.#column?.mandatory ?? false;
  }
  isReadOnly(): boolean {
    return this.#column?.readOnly ?? false;
  }
  isChoiceTable(): boolean {
    return this.#column?.hasChoices ?? false;
  }
  hasAttachmentsEncrypted(): boolean {
    return false;
  }
}
guarded(GlideElementDescriptor);
