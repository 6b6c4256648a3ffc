import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { groepOf, vragenFor } from '../rules/denkmodel.ts';
import { canWriteFor, eensgezindheidOf, faseOf, ontbreektOf } from '../rules/stand.ts';
import { verwachtOmdat } from '../rules/verwachting.ts';
import type { Analyse, Kandidaat } from '../schema/analyse.ts';
import type { Denkmodel } from '../schema/denkmodel.ts';
import { AnalyseDossier, type Ronde } from '../schema/dossier.ts';
import { findGezinNaam, listRondes } from '../store/analyse.ts';
import { listDeelnemers } from '../store/deelnemer.ts';
import { findPresentModel, getModel } from '../store/denkmodel.ts';
import { listFactoren } from '../store/factor.ts';
import { findFeiten } from '../store/feiten.ts';
import { listHypothesen, listOordelen } from '../store/hypothese.ts';
import { listKandidaten } from '../store/kandidaat.ts';
import { findRights } from '../store/rights.ts';
import { listAlineas, listOrigins } from '../store/verhaal.ts';
import { listStandpunten, listWensen } from '../store/wens.ts';

/** The present round, or an earlier one to read. A part that is closed to who asks says so and shows nothing. */
export const readAnalyse = defineOperation({
  name: 'readAnalyse',
  route: 'GET /gezinnen/{id}/analyse',
  summary: 'Lees de gedeelde analyse: ieders verhaal, de verklaringen, wie wat vindt en de conclusie.',
  needs: 'analyse:read',
  input: z.object({ id: GezinId, ronde: z.coerce.number().int().positive().optional() }),
  output: AnalyseDossier,
  refuses: ['gezin/onbekend', 'analyse/onbekend'],
  logs: {
    action: 'R',
    about: ({ id }, { isOpen }) => [{ gezin: id, part: isOpen ? 'analyse' : 'gezin' }],
  },

  async handle({ id, ronde: asked }, { db, today }) {
    const rights = await findRights(db, id);
    const naam = await findGezinNaam(db, id);
    if (!rights.seesGezin || naam === undefined) return refuse('gezin/onbekend');
    const rondes = await listRondes(db, id);
    const analyse = rondes.find(({ ronde }) => ronde === (asked ?? rondes[0]?.ronde));
    if (asked !== undefined && !analyse) return refuse('analyse/onbekend');
    const model = await modelOf(db, analyse, today);
    const ronde = analyse ? await gather(db, { analyse, model, today, isRegie: rights.isRegie }) : null;
    const canWrite = rights.canWrite && analyse === rondes[0];
    return {
      gezin: { id, naam },
      isOpen: rights.seesAnalyse,
      canWrite,
      isRegie: rights.isRegie,
      eigenDeel: rights.eigenDeel,
      rondes,
      ronde,
      model,
      verwachtOmdat: rights.seesAnalyse ? verwachtOmdat(model, await findFeiten(db, id, today), today) : [],
      teVragen: canWrite && ronde ? withoutThose(await listKandidaten(db, id), ronde) : [],
    };
  },
});

function modelOf(db: Db, analyse: Analyse | undefined, today: string): Promise<Denkmodel> {
  return analyse ? getModel(db, analyse.modelCode, analyse.modelVersie) : findPresentModel(db, today);
}

type Db = Context['db'];
type Asked = {
  readonly analyse: Analyse;
  readonly model: Denkmodel;
  readonly today: string;
  readonly isRegie: boolean;
};

async function gather(db: Db, { analyse, model, today, isRegie }: Asked): Promise<Ronde> {
  const parties = await listDeelnemers(db, analyse.id);
  const alineas = await listAlineas(db, analyse.gezinId);
  const factoren = await listFactoren(db, analyse.id);
  const hypothesen = await listHypothesen(db, analyse.id);
  const oordelen = await listOordelen(db, analyse.id);
  const wensen = await listWensen(db, analyse.id);
  const standpunten = await listStandpunten(db, analyse.id);
  const deelnemers = parties.map(({ geboortedatum, ...one }) => {
    const groep = groepOf(one.soort, geboortedatum, today);
    const own = alineas.filter(({ deelnemerId }) => deelnemerId === one.id);
    const isReadable = one.isMijn || one.gedeeldOp !== null;
    return {
      ...one,
      groep,
      canWrite: canWriteFor({ ...one, groep }, isRegie),
      vragen: vragenFor(model, one.soort, groep),
      verhaal: isReadable ? own : null,
    };
  });
  const here = new Set(deelnemers.map(({ id }) => id));
  const used = new Set([...factoren, ...hypothesen, ...wensen].flatMap(({ bronnen }) => bronnen));
  const earlier = alineas.filter(({ id, deelnemerId }) => !here.has(deelnemerId) && used.has(id));
  const origins = await listOrigins(
    db,
    earlier.map(({ deelnemerId }) => deelnemerId),
  );
  const ontbreekt = ontbreektOf(deelnemers, standpunten, analyse.conclusieVersie);
  return {
    analyse,
    deelnemers,
    factoren,
    hypothesen: hypothesen.map((one) => ({
      ...one,
      eensgezindheid: eensgezindheidOf(one.id, deelnemers, oordelen),
    })),
    oordelen,
    wensen,
    standpunten,
    eerdereAlineas: earlier.map((one) => ({
      ...one,
      ...(origins.get(one.deelnemerId) ?? { deelnemerNaam: '', ronde: 0 }),
    })),
    ontbreekt,
    fase: faseOf(model, { conclusie: analyse.conclusie, hypothesen, oordelen, deelnemers, ontbreekt }),
  };
}

/** A known party takes part when its person or its account does. */
function withoutThose(known: readonly Kandidaat[], { deelnemers: here }: Ronde): Kandidaat[] {
  return known.filter(
    ({ persoonId, naam, soort }) =>
      !here.some((one) =>
        persoonId === null
          ? one.naam === naam && (one.soort === soort || one.isGast)
          : one.persoonId === persoonId,
      ),
  );
}
