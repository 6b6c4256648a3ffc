import { z } from 'zod';

type Holder = { readonly burgerservicenummer?: string; readonly naam: { readonly volledigeNaam: string } };
type Known = Holder & { readonly type: 'BekendeDerde' };

/** Gezag over an invented child, in the spelling of the register. */
export type InventedGezag = { readonly inOnderzoek?: true } & (
  | { readonly type: 'GezamenlijkOuderlijkGezag'; readonly ouders: readonly [Holder, Holder] }
  | { readonly type: 'EenhoofdigOuderlijkGezag'; readonly ouder: Holder }
  | {
      readonly type: 'GezamenlijkGezag';
      readonly ouder: Holder;
      readonly derde: Known | { readonly type: 'OnbekendeDerde' };
    }
  | { readonly type: 'Voogdij'; readonly derden: readonly Known[] }
  | { readonly type: 'TijdelijkGeenGezag' | 'GezagNietTeBepalen'; readonly toelichting: string }
);

/** Who of these numbers is known, with the gezag over each. */
export type FindInvented = (
  bsns: readonly string[],
) => Promise<ReadonlyMap<string, readonly InventedGezag[]>>;

const Question = z.object({
  type: z.literal('RaadpleegMetBurgerservicenummer'),
  burgerservicenummer: z
    .array(z.string().regex(/^[0-9]{9}$/))
    .min(1)
    .max(20),
  fields: z
    .array(z.string().regex(/^[a-zA-Z0-9._]{1,200}$/))
    .min(1)
    .max(130),
});

/**
 * A population register of invented people that speaks the protocol of the real one, so that what asks it is the code
 * that asks the real one. It answers a request; who serves it over a port has a register of its own.
 */
export function inventedBrp(find: FindInvented, apiKey?: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'POST' || !new URL(request.url).pathname.endsWith('/personen'))
      return problem(404, 'Opgevraagde resource bestaat niet.', 'notFound');
    if (apiKey !== undefined && request.headers.get('x-api-key') !== apiKey)
      return problem(401, 'Niet correct geauthenticeerd.', 'authentication');
    const question = Question.safeParse(await request.json().catch(() => undefined));
    if (!question.success)
      return problem(400, 'Een of meerdere parameters zijn niet correct.', 'paramsValidation');
    return Response.json(await answer(question.data, find));
  };
}

async function answer(
  { type, burgerservicenummer: asked, fields }: z.infer<typeof Question>,
  find: FindInvented,
) {
  const known = await find(asked);
  const personen = asked
    .filter((bsn) => known.has(bsn))
    .map((bsn) => ({
      ...(fields.includes('burgerservicenummer') && { burgerservicenummer: bsn }),
      ...(fields.includes('gezag') && {
        gezag: known.get(bsn)?.map((one) => ({ ...one, minderjarige: { burgerservicenummer: bsn } })) ?? [],
      }),
    }));
  return { type, personen };
}

/** RFC 7807, as the register words its faults. */
function problem(status: number, title: string, code: string): Response {
  return Response.json(
    { title, status, code },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}

/** Reaches that register without a network, as a `fetch` of `brpRegister`. */
export function fetchWithin(serve: (request: Request) => Promise<Response>) {
  return (input: string, init: RequestInit): Promise<Response> => serve(new Request(input, init));
}
