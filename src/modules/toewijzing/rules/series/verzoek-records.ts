import type { Jw301, Jw319 } from '#berichten/index.ts';
import { askingKey, type NamedVerzoek, verzoekKey } from '../known.ts';
import type { VerzoekBericht } from '../order-or-delivery.ts';
import { antwoordOf } from '../verzoek/judge/judge-antwoord.ts';
import { type KnownVerzoek, openKey, referentieKey } from '../verzoek/known.ts';
import type { NewVerzoek } from '../verzoek/plan-verzoeken.ts';

type Asked = {
  readonly gemeente: string;
  readonly agb: string;
  /** Absent where only an answer to it came by: of whom it was, nobody said. */
  readonly verzoek: NewVerzoek | undefined;
  readonly dagtekening: string;
  /** By all rules that hold for it. */
  readonly isJudged: boolean;
  antwoorden: KnownVerzoek['antwoorden'];
};

const isOpen = ({ antwoorden }: Asked) => antwoorden.every((soort) => soort === 'in-onderzoek');

/** The verzoeken of a series of berichten and what was answered to them, in memory. */
export function openVerzoekRecords() {
  const asked = new Map<string, Asked>();
  /** Gemeenten that said something to an aanbieder in this series. */
  const speaking = new Set<string>();
  const answer = (
    gemeente: string,
    agb: string,
    referentie: string,
    soort: KnownVerzoek['antwoorden'][number],
  ) => {
    const key = referentieKey(agb, referentie);
    const one = asked.get(key) ?? {
      gemeente,
      agb,
      verzoek: undefined,
      dagtekening: '',
      isJudged: false,
      antwoorden: [],
    };
    if (one.gemeente !== gemeente) return;
    asked.set(key, { ...one, antwoorden: [...one.antwoorden, soort] });
  };
  return {
    ...questionsTo(asked, speaking),
    ask(bericht: VerzoekBericht, verzoeken: readonly NewVerzoek[], isJudged: boolean): void {
      const { Afzender: agb, Ontvanger: gemeente, BerichtIdentificatie } = bericht.Header;
      const { Dagtekening: dagtekening } = BerichtIdentificatie;
      for (const verzoek of verzoeken) {
        const key = referentieKey(agb, verzoek.referentie);
        const antwoorden = asked.get(key)?.antwoorden ?? [];
        asked.set(key, { gemeente, agb, verzoek, dagtekening, isJudged, antwoorden });
      }
    },
    honour({ Header, Client }: Jw301): void {
      speaking.add(askingKey(Header.Ontvanger, Header.Afzender));
      const named = Client.ToegewezenProducten.ToegewezenProduct.flatMap(
        (one) => one.ReferentieAanbieder ?? [],
      );
      for (const referentie of new Set(named))
        answer(Header.Afzender, Header.Ontvanger, referentie, 'toegewezen');
    },
    answer(bericht: Jw319): void {
      const { Afzender: gemeente, Ontvanger: agb } = bericht.Header;
      speaking.add(askingKey(agb, gemeente));
      answer(gemeente, agb, bericht.Antwoord.ReferentieAanbieder, antwoordOf(bericht).soort);
    },
  };
}

type Records = ReadonlyMap<string, Asked>;

const known = (one: Asked): KnownVerzoek => ({
  id: '',
  gemeente: one.gemeente,
  antwoorden: one.antwoorden,
});

/** What the rules ask of these records. */
function questionsTo(asked: Records, speaking: ReadonlySet<string>) {
  const made = () => [...asked].filter(([, { verzoek }]) => verzoek !== undefined);
  return {
    /** As an order is held against them (TR379). */
    named: (agb: string, referentie: string): NamedVerzoek | undefined => {
      const one = asked.get(verzoekKey(agb, referentie));
      return one?.verzoek && { gemeente: one.gemeente, mark: one.verzoek.mark, isBesloten: !isOpen(one) };
    },
    /** Since when something was asked, and whether for this client. */
    asking: (agb: string, gemeente: string, mark: string): ReadonlyMap<string, string> => {
      const mine = made().filter(([, one]) => one.agb === agb && one.gemeente === gemeente);
      const [sinds] = mine.map(([, { dagtekening }]) => dagtekening).toSorted();
      const ofClient = mine.find(([, one]) => one.verzoek?.mark === mark)?.[1].dagtekening;
      return new Map([
        ...(sinds === undefined ? [] : [[askingKey(agb, gemeente), sinds] as const]),
        ...(ofClient === undefined ? [] : [[askingKey(agb, gemeente, mark), ofClient] as const]),
      ]);
    },
    isAsking: (agb: string) => made().some(([, one]) => one.agb === agb),
    /** A verzoek about a client whose orders are not here may have been refused, so it only stands for that client. */
    referenties: (mark: string): ReadonlyMap<string, KnownVerzoek> =>
      new Map(
        made()
          .filter(([, one]) => one.isJudged || one.verzoek?.mark === mark)
          .map(([key, one]) => [key, known(one)]),
      ),
    /** Also where only an earlier answer came by. */
    findAnswered: (agb: string, referentie: string): KnownVerzoek | undefined => {
      const one = asked.get(referentieKey(agb, referentie));
      return one && known(one);
    },
    /**
     * What is open when this verzoek comes (TR374). A series that holds no word of the gemeente may miss its answers, so
     * there only verzoeken of one day are held against each other.
     */
    open: ({ Header }: VerzoekBericht): ReadonlySet<string> => {
      const { Afzender: agb, Ontvanger: gemeente, BerichtIdentificatie } = Header;
      const isWhole = speaking.has(askingKey(agb, gemeente));
      const open = made().filter(
        ([, one]) => isOpen(one) && (isWhole || one.dagtekening === BerichtIdentificatie.Dagtekening),
      );
      return new Set(
        open.flatMap(([, one]) => (one.verzoek ? [openKey({ ...one, mark: one.verzoek.mark })] : [])),
      );
    },
  };
}

export type VerzoekRecords = ReturnType<typeof openVerzoekRecords>;
