import { readEnvelop } from '#berichten/ggk/index.ts';
import { answerBericht, type Bericht, readBericht, writeBericht } from '#berichten/index.ts';
import type { Exchange } from '#platform/exchanging/exchange.ts';

/** Where the demo's berichten go: everything is delivered, save one, and who gets an order says that it is right. */
export type Carrier = {
  readonly exchange: Exchange;
  /** The retouren on what was delivered since the last time. */
  takeAnswers(day: string): Bericht[];
};

export function openCarrier(): Carrier {
  let delivered: Uint8Array[] = [];
  let orders = 0;
  let answers = 0;
  return {
    exchange: {
      async send({ name, bytes }) {
        if (name === 'JW301.xml') orders += 1;
        if (name === 'JW301.xml' && orders === 2)
          return { outcome: 'refused', reason: 'Dit postvak bestaat niet meer.' };
        delivered.push(bytes);
        return { outcome: 'delivered' };
      },
      // What the other side sends is handed over as it is made; nothing waits to be fetched.
      fetch: () => (async function* () {})(),
      confirm: async () => {},
    },
    takeAnswers(dagtekening) {
      const taken = delivered;
      delivered = [];
      return taken.flatMap((bytes) => {
        const bericht = openOrder(bytes);
        if (!bericht) return [];
        answers += 1;
        return answerBericht(bericht, [], { identificatie: `A${answers}`, dagtekening }) ?? [];
      });
    },
  };
}

function openOrder(bytes: Uint8Array) {
  const { envelop } = readEnvelop(bytes);
  if (!envelop || envelop.soort === 'Fo01') return undefined;
  const { bericht } = readBericht(envelop.parameters.bericht.xmlBestand);
  return bericht?.soort === 'JW301' ? bericht : undefined;
}

export const fileOf = (bericht: Bericht) => ({
  bestand: `${bericht.soort}.xml`,
  inhoud: Buffer.from(writeBericht(bericht)).toString('base64'),
});
