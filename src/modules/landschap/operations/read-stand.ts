import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { ALL } from '../rules/stand.ts';
import { Blik, Stand } from '../schema.ts';
import { countDay, findBlik } from './gather.ts';

export const readStand = defineOperation({
  name: 'readStand',
  route: 'GET /landschap',
  summary: 'Geeft hoeveel trajecten en kinderen er op een dag hulp hebben, per klasse en per gemeente.',
  needs: 'landschap:read',
  input: Blik,
  output: Stand,
  refuses: ['regio/onbekend', 'ordening/onbekend', 'gemeente/onbekend', 'stand/buiten-historie'],
  logs: 'nothing',
  async handle(blik, context) {
    const found = await findBlik(blik, context);
    if (isRefusal(found)) return found;
    const { regio, ordening, ordeningen, day } = found;
    const { counted, placings, bekend } = await countDay(context.db, day, regio, ordeningen);
    const area = blik.gemeente ?? ALL;
    const { code, naam, naamEn, omschrijving } = ordening;
    const traject = (klasse: string, gemeente: string) => counted.tellingen(code, klasse, gemeente).trajecten;
    const gemeenten = regio.gemeenten.map((gemeente) => ({ code: gemeente.code, naam: gemeente.naam }));
    return {
      datum: day,
      historieVanaf: regio.historieVanaf,
      regio: { code: regio.code, naam: regio.naam, naamEn: regio.naamEn },
      ordening: { code, naam, naamEn, omschrijving, isVoorstel: placings.some(isOpen(code)) },
      ordeningen: ordeningen.map((one) => ({ code: one.code, naam: one.naam, naamEn: one.naamEn })),
      gemeente: gemeenten.find((gemeente) => gemeente.code === blik.gemeente) ?? null,
      gemeenten,
      bekend: { aantal: bekend.size, van: gemeenten.length },
      totaal: { ...counted.tellingen(code, ALL, area), meervoud: counted.meervoud(code, area) },
      klassen: ordening.klassen.map((klasse) => ({
        ...klasse,
        ...counted.tellingen(code, klasse.code, area),
      })),
      perGemeente: gemeenten.map((gemeente) => ({
        ...gemeente,
        isBekend: bekend.has(gemeente.code),
        totaal: traject(ALL, gemeente.code),
        klassen: ordening.klassen.map((klasse) => ({
          code: klasse.code,
          trajecten: traject(klasse.code, gemeente.code),
        })),
      })),
    };
  },
});

/** A class by proposal or assumption is shown as such. */
const isOpen =
  (ordening: string) =>
  (placing: { ordening: string; zekerheid: string }): boolean =>
    placing.ordening === ordening && placing.zekerheid !== 'vastgesteld';
