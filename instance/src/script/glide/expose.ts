import { assertAlive, type Engine, type GlideObject } from '../engine.ts';
import { NotImplemented } from '../errors.ts';

/** Makes a member of a module for a scope's code. */
export type Factory = (engine: Engine) => unknown;
type Statics = Readonly<Record<string, (...args: never[]) => unknown>>;
type Constructor = abstract new (...args: never[]) => GlideObject;

const nameOf = (glideClass: Constructor) => (glideClass as unknown as { glideName: string }).glideName;

/** A class as scripts see it: `new` gives it the engine, `instanceof` knows its objects, and missing statics are refused by name. */
export function exposed(
  engine: Engine,
  glideClass: Constructor,
  make: (...args: unknown[]) => unknown,
  statics: Statics = {},
): unknown {
  const name = nameOf(glideClass);
  const constructor = function (...args: unknown[]): unknown {
    assertAlive(engine.tx);
    return make(...args);
  };
  Object.defineProperties(constructor, {
    name: { value: name },
    prototype: { value: glideClass.prototype, writable: false },
  });
  for (const [key, method] of Object.entries(statics)) {
    const checked = (...args: unknown[]) => {
      assertAlive(engine.tx);
      return (method as (...args: unknown[]) => unknown)(...args);
    };
    Object.defineProperty(constructor, key, { value: checked, enumerable: true });
  }
  return new Proxy(constructor, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target)) throw new NotImplemented(`${name}.${key}`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/** A class whose objects scripts get from others, or that has statics alone. */
export const withoutConstructor = (engine: Engine, glideClass: Constructor, statics?: Statics): unknown =>
  exposed(
    engine,
    glideClass,
    () => {
      throw new TypeError(`${nameOf(glideClass)} has no constructor`);
    },
    statics,
  );

/** A module of Glide: members are made when first used, and missing ones are refused by name. */
export function namespace(engine: Engine, path: string, members: Readonly<Record<string, Factory>>): object {
  const made = Object.create(
    new Proxy(
      {},
      {
        get(_target, key) {
          if (typeof key === 'symbol' || key === '__esModule' || key === 'default' || key === 'then') return undefined;
          throw new NotImplemented(path === '' ? key : `${path}.${key}`);
        },
      },
    ),
  ) as object;
  for (const [name, factory] of Object.entries(members)) {
    let value: unknown;
    Object.defineProperty(made, name, { enumerable: true, get: () => (value ??= factory(engine)) });
  }
  return made;
}
