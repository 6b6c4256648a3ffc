import { intern, type QName } from './names.ts';

/** A name in its namespace. */
export interface XmlName {
  readonly uri: string;
  readonly local: string;
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** The namespaces of iJw have some sixty letters. */
const LONGEST_REMEMBERED = 200;

interface Undo {
  readonly depth: number;
  readonly prefix: string;
  readonly before: string | undefined;
}

/** Which prefix means which namespace at this depth; look-ups are constant time however many are declared. */
export class Namespaces {
  private readonly bindings = new Map([
    ['xml', XML],
    ['', ''],
  ]);
  private readonly undo: Undo[] = [];
  /** Another one whenever a prefix begins or ceases to mean something. */
  private scope = {};

  /** False when Namespaces in XML 1.0 (§3, §5) forbids this declaration. */
  declare(prefix: string, uri: string, depth: number): boolean {
    if (prefix === 'xmlns' || uri === XMLNS || (uri === '' && prefix !== '')) return false;
    if ((prefix === 'xml') !== (uri === XML)) return false;
    this.undo.push({ depth, prefix, before: this.bindings.get(prefix) });
    this.bindings.set(prefix, intern(uri));
    this.scope = {};
    return true;
  }

  /** Forgets what was declared on the element that closes at this depth. */
  leave(depth: number): void {
    for (let last = this.undo.at(-1); last !== undefined && last.depth >= depth; last = this.undo.at(-1)) {
      this.undo.pop();
      this.scope = {};
      if (last.before === undefined) this.bindings.delete(last.prefix);
      else this.bindings.set(last.prefix, last.before);
    }
  }

  /** The namespace of an element, or undefined when its prefix was never declared. */
  findUri(name: QName): string | undefined {
    if (name.scope === this.scope) return name.uri;
    const uri = this.bindings.get(name.prefix);
    // A name outlives its message, and may not keep more than it needs.
    if (uri === undefined || uri.length > LONGEST_REMEMBERED) return uri;
    name.scope = this.scope;
    name.uri = uri;
    return uri;
  }

  /** An attribute without prefix is in no namespace, whatever the default is. */
  findAttributeUri({ prefix }: QName): string | undefined {
    return prefix === '' ? '' : this.bindings.get(prefix);
  }
}
