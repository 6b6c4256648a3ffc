type Fields = Readonly<Record<string, string>>;

/** Someone with a browser that keeps cookies and follows nothing by itself. */
export class Visitor {
  readonly #site: string;
  readonly #cookies = new Map<string, string>();
  /** Each Set-Cookie line as it came. */
  readonly cookieLines: string[] = [];

  constructor(site: string) {
    this.#site = site;
  }

  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Cookie', [...this.#cookies].map((pair) => pair.join('=')).join('; '));
    const answer = await fetch(new URL(path, this.#site), { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    return answer;
  }

  /** A page, as text, with its status. */
  async read(path: string): Promise<{ status: number; text: string }> {
    const answer = await this.ask(path);
    return { status: answer.status, text: await answer.text() };
  }

  /** Sends a form the way a browser on this site does. */
  send(path: string, fields: Fields | FormData, origin: string | null = this.#site): Promise<Response> {
    const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
    return this.ask(path, { method: 'POST', body, headers: origin === null ? {} : { Origin: origin } });
  }

  /** To the issuer and back, as this persona of the demo. */
  async signIn(persona: string): Promise<this> {
    this.#cookies.delete('stip');
    let next: string | null = `/aanmelden/start?als=${persona}`;
    while (next !== null && !this.#cookies.has('stip')) {
      next = (await this.ask(next)).headers.get('location');
    }
    if (next === null) throw new Error(`${persona} did not get in`);
    return this;
  }

  /** The same person at another process: cookies do not know ports. */
  at(site: string): Visitor {
    const other = new Visitor(site);
    for (const [name, value] of this.#cookies) other.#cookies.set(name, value);
    return other;
  }

  #keep(line: string): void {
    this.cookieLines.push(line);
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '' || /max-age=0/i.test(line)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
