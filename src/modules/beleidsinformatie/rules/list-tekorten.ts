import {
  hulpvormen,
  type Leveringsbevinding,
  redenenBeeindiging,
  redenenMaatregel,
  risicoprofielen,
  type Stroom,
  typenMaatregel,
  verwijzers,
} from '#berichten/cbs-jeugd/index.ts';
import { type Tekort, Veld } from '../schema.ts';

const jaNee = ['01', '02'];

/** The codes with which a field can be answered in a stream; none where it has no such field. */
const codes: Readonly<Record<Veld, (stroom: Stroom) => readonly string[]>> = {
  hulpvorm: (stroom) => (stroom === 'jeugdhulp' ? Object.keys(hulpvormen) : []),
  verwijzer: (stroom) => (stroom === 'jeugdhulp' ? Object.keys(verwijzers) : []),
  gestart_met_crisis: (stroom) => (stroom === 'jeugdhulp' ? jaNee : []),
  reden_beeindiging: (stroom) => {
    if (stroom === 'jeugdreclassering') return ['31'];
    return Object.keys(stroom === 'jeugdhulp' ? redenenBeeindiging : redenenMaatregel);
  },
  type_maatregel: (stroom) => {
    if (stroom === 'jeugdhulp') return [];
    return Object.keys(typenMaatregel).filter(
      (type) => type === '31' || type > '31' === (stroom === 'jeugdreclassering'),
    );
  },
  risicoprofiel: (stroom) => (stroom === 'jeugdreclassering' ? Object.keys(risicoprofielen) : []),
  verwezen_of_overgedragen: (stroom) => (stroom === 'jeugdreclassering' ? ['51', '52'] : []),
  erkende_interventie: (stroom) => (stroom === 'jeugdreclassering' ? jaNee : []),
};

/** With which codes of CBS a supplier may answer this field, ascending. */
export function listKeuzes(stroom: Stroom, veld: Veld): readonly string[] {
  return codes[veld](stroom).toSorted();
}

/** That two kinds of help coincide is not mended by choosing another hulpvorm. */
function keuzesFor(stroom: Stroom, { veld, code }: Leveringsbevinding): readonly string[] {
  const known = Veld.safeParse(veld).data;
  const isElsewhere = known === 'hulpvorm' && code === 'nakijken';
  return known === undefined || isElsewhere ? [] : listKeuzes(stroom, known);
}

/** By which a list of what is wrong can be asked for. */
export function sleutelOf({ veld, code }: Leveringsbevinding): string {
  return `${veld}.${code}`;
}

const weight = ['niet-geleverd', 'onmogelijk', 'ontbreekt', 'nakijken'];

/** What is wrong, by field and kind: what keeps most out of the levering first. The time of delivery is no fault in a record. */
export function listTekorten(stroom: Stroom, bevindingen: readonly Leveringsbevinding[]): Tekort[] {
  const groups = Map.groupBy(bevindingen, sleutelOf);
  const tekorten = [...groups].flatMap(([sleutel, same]): Tekort[] => {
    const [first] = same;
    if (first === undefined || first.code === 'termijn') return [];
    const { code, veld } = first;
    const teksten = [...new Set(same.map(({ tekst }) => tekst))];
    return [{ sleutel, code, veld, teksten, aantal: same.length, keuzes: [...keuzesFor(stroom, first)] }];
  });
  return tekorten.toSorted(
    (a, b) =>
      weight.indexOf(a.code) - weight.indexOf(b.code) || b.aantal - a.aantal || (a.veld < b.veld ? -1 : 1),
  );
}
