import { GlideObject, guarded, type Engine } from '../engine.ts';

let bytesOf: (stream: GlideScriptableInputStream) => Buffer;
export { bytesOf };

/** The bytes of a file: what `GlideSysAttachment.getContentStream` gives, to be read by others. */
export class GlideScriptableInputStream extends GlideObject {
  static readonly glideName = 'GlideScriptableInputStream';
  #bytes: Buffer;

  constructor(engine: Engine, bytes: Buffer) {
    super(engine);
    this.#bytes = bytes;
  }
  static {
    bytesOf = (stream) => stream.#bytes;
  }
}

/** Reads the lines of a stream, as UTF-8. */
export class GlideTextReader extends GlideObject {
  static readonly glideName = 'GlideTextReader';
  #text: string;
  #at = 0;

  constructor(engine: Engine, stream: unknown) {
    super(engine);
    if (!(stream instanceof GlideScriptableInputStream))
      throw new TypeError('GlideTextReader needs a GlideScriptableInputStream');
    this.#text = bytesOf(stream).toString('utf8');
  }
  /** The next line without its end, null after the last. */
  readLine(): string | null {
    if (this.#at >= this.#text.length) return null;
    const found = this.#text.indexOf('\n', this.#at);
    const end = found < 0 ? this.#text.length : found;
    const line = this.#text.slice(this.#at, end);
    this.#at = end + 1;
    return line.replace(/\r$/, '');
  }
  getEncoding(): string {
    return 'UTF-8';
  }
}
guarded(GlideTextReader);
