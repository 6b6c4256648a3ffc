import { getRequestListener } from '@hono/node-server';
import { serve } from '../../exchanging/testing.ts';
import { type BrpSettings, brpRegister } from '../brp-register.ts';
import { fetchWithin, type InventedGezag, inventedBrp } from '../invented-brp.ts';
import type { Register } from '../register.ts';

/** What passed between us and the register, for who holds it against the OpenAPI document. */
type Passed = { readonly question: unknown; readonly answer: unknown; readonly headers: Headers };
export type Arranged = {
  readonly register: Register;
  readonly passed: Passed[];
  /** Another way in to the same register. */
  open(settings: Partial<BrpSettings>): Register;
  end(): Promise<void>;
};

const named = (volledigeNaam: string, burgerservicenummer?: string) => ({
  naam: { volledigeNaam },
  ...(burgerservicenummer && { burgerservicenummer }),
});

/** One invented child for each kind of gezag; test numbers, which no person has. */
export const CHILDREN = {
  both: '999993653',
  one: '999991723',
  third: '999995078',
  stranger: '999990408',
  guardian: '999992612',
  institution: '999993021',
  nobody: '999994888',
  unclear: '999992077',
  grown: '999991838',
} as const;

const people: Readonly<Record<string, readonly InventedGezag[]>> = {
  [CHILDREN.both]: [
    {
      type: 'GezamenlijkOuderlijkGezag',
      ouders: [named('Ilse Linde', '999990019'), named('Jan Vos', '999990020')],
      inOnderzoek: true,
    },
  ],
  [CHILDREN.one]: [{ type: 'EenhoofdigOuderlijkGezag', ouder: named('Rania Haddad') }],
  [CHILDREN.third]: [
    {
      type: 'GezamenlijkGezag',
      ouder: named('Eva Nowak'),
      derde: { type: 'BekendeDerde', ...named('Mia de Boer', '999990032') },
    },
  ],
  [CHILDREN.stranger]: [
    { type: 'GezamenlijkGezag', ouder: named('Eva Nowak'), derde: { type: 'OnbekendeDerde' } },
  ],
  [CHILDREN.guardian]: [{ type: 'Voogdij', derden: [{ type: 'BekendeDerde', ...named('Truus Smit') }] }],
  [CHILDREN.institution]: [{ type: 'Voogdij', derden: [] }],
  [CHILDREN.nobody]: [{ type: 'TijdelijkGeenGezag', toelichting: 'De ouder is minderjarig.' }],
  [CHILDREN.unclear]: [{ type: 'GezagNietTeBepalen', toelichting: 'Er is een uitspraak buiten Nederland.' }],
  [CHILDREN.grown]: [],
};

const apiKey = 'sleutel';
const settings = { credential: { apiKey }, doelbinding: 'jeugdhulp', waits: [1], timeout: 2000 };

function watched() {
  const passed: Passed[] = [];
  const register = inventedBrp(
    async (bsns) => new Map(bsns.filter((bsn) => people[bsn]).map((bsn) => [bsn, people[bsn] ?? []])),
    apiKey,
  );
  const handle = async (request: Request): Promise<Response> => {
    const [again, headers] = [request.clone(), request.headers];
    const response = await register(request);
    passed.push({
      question: await again.json().catch(() => null),
      answer: await response.clone().json(),
      headers,
    });
    return response;
  };
  return { passed, handle };
}

/** Within the process, as the demo has it. */
export async function arrangeWithin(): Promise<Arranged> {
  const { passed, handle } = watched();
  const open = (more: Partial<BrpSettings>) =>
    brpRegister({ ...settings, url: 'http://brp.invalid/api', fetch: fetchWithin(handle), ...more });
  return { passed, open, register: open({}), end: async () => undefined };
}

/** Over the network, as the real one stands. */
export async function arrangeOverHttp(): Promise<Arranged> {
  const { passed, handle } = watched();
  const { url, end } = await serve(getRequestListener(handle));
  const open = (more: Partial<BrpSettings>) => brpRegister({ ...settings, url, ...more });
  return { passed, open, end, register: open({}) };
}
