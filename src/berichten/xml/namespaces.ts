/** A name with its namespace; `qname` is how the file spells it. */
export interface XmlName {
  readonly uri: string;
  readonly local: string;
  readonly qname: string;
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

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
  private readonly elements = new Map<string, XmlName>();
  private readonly undo: Undo[] = [];

  /** False when Namespaces in XML 1.0 (§3, §5) forbids this declaration. */
  declare(prefix: string, uri: string, depth: number): boolean {
    if (prefix === 'xmlns' || uri === XMLNS || (uri === '' && prefix !== '')) return false;
    if ((prefix === 'xml') !== (uri === XML)) return false;
    this.undo.push({ depth, prefix, before: this.bindings.get(prefix) });
    this.bindings.set(prefix, uri);
    this.elements.clear();
    return true;
  }

  /** Forgets what was declared on the element that closes at this depth. */
  leave(depth: number): void {
    for (let last = this.undo.at(-1); last !== undefined && last.depth >= depth; last = this.undo.at(-1)) {
      this.undo.pop();
      if (last.before === undefined) this.bindings.delete(last.prefix);
      else this.bindings.set(last.prefix, last.before);
      this.elements.clear();
    }
  }

  findElement(qname: string): XmlName | undefined {
    const known = this.elements.get(qname);
    if (known !== undefined) return known;
    const name = this.resolve(qname, this.bindings.get(''));
    if (name !== undefined) this.elements.set(qname, name);
    return name;
  }

  /** An attribute without prefix is in no namespace, whatever the default is. */
  findAttribute(qname: string): XmlName | undefined {
    return this.resolve(qname, '');
  }

  private resolve(qname: string, unprefixed: string | undefined): XmlName | undefined {
    const colon = qname.indexOf(':');
    if (colon < 0) return unprefixed === undefined ? undefined : { uri: unprefixed, local: qname, qname };
    const local = qname.slice(colon + 1);
    const uri = this.bindings.get(qname.slice(0, colon));
    if (uri === undefined || colon === 0 || !/^[^:0-9.\-\xB7]/.test(local) || local.includes(':'))
      return undefined;
    return { uri, local, qname };
  }
}
