import { cdt } from '../basisschema.ts';
import { AangevraagdeProducten, AangevraagdProduct } from '../berichten/jw315.ts';
import { Verzoek } from '../berichten/jw317.ts';
import { Antwoord } from '../berichten/jw319.ts';
import { regelBij, regelOver } from '../rule.ts';

/** Referrers with a code of their own: huisarts, jeugdarts, gecertificeerde instelling, medisch specialist. */
const MET_CODE = ['02', '03', '04', '05'];

/** Rules on what an aanbieder asks for and what the gemeente answers. */
export const verzoekRegels = [
  regelBij('CD043', [AangevraagdProduct], ({ BeschikkingNummer, BeschikkingIngangsdatum }, meld) => {
    if ((BeschikkingNummer === undefined) !== (BeschikkingIngangsdatum === undefined)) {
      meld('/BeschikkingIngangsdatum', 'Nummer en ingangsdatum van de beschikking horen bij elkaar.');
    }
  }),
  regelBij('CD066', [cdt.Verwijzer], ({ Type, Naam, ZorgverlenerCode }, meld) => {
    if (MET_CODE.includes(Type) && ZorgverlenerCode !== undefined && Naam !== undefined)
      meld('/Naam', 'Naast de code van de verwijzer mag geen naam staan.');
  }),
  regelBij('CD067', [cdt.Verwijzer], ({ Type, Naam, ZorgverlenerCode }, meld) => {
    if (MET_CODE.includes(Type) && ZorgverlenerCode === undefined && Naam === undefined)
      meld('/Naam', 'Zonder code moet de naam van de verwijzer er staan.');
  }),
  regelBij('CD068', [cdt.Verwijzer], ({ Type, ZorgverlenerCode }, meld) => {
    if (!MET_CODE.includes(Type) && ZorgverlenerCode !== undefined)
      meld('/ZorgverlenerCode', 'Bij deze soort verwijzer hoort geen code van een zorgverlener.');
  }),
  regelOver('TR383', { over: AangevraagdProduct, binnen: AangevraagdeProducten }, () => {
    const seen = new Set<string>();
    return {
      add({ ReferentieAanbieder }, meld) {
        if (seen.has(ReferentieAanbieder))
          meld('/ReferentieAanbieder', 'Deze referentie komt vaker voor in dit bericht.');
        seen.add(ReferentieAanbieder);
      },
    };
  }),
  regelBij('TR352', [Verzoek], ({ OngewijzigdeProducten, TeWijzigenProducten }, meld) => {
    if (OngewijzigdeProducten === undefined && TeWijzigenProducten === undefined)
      meld('', 'Een verzoek om wijziging noemt minstens één product dat al is toegewezen.');
  }),
  regelBij('TR353', [Verzoek], ({ TeWijzigenProducten, NieuweProducten }, meld) => {
    if (TeWijzigenProducten === undefined && NieuweProducten === undefined)
      meld('', 'Een verzoek om wijziging wijzigt minstens één product of vraagt een nieuw product.');
  }),
  regelBij('CD085', [Antwoord], ({ VerzoekAntwoord, RedenAfwijzingVerzoek }, meld) => {
    if (VerzoekAntwoord === '1' && RedenAfwijzingVerzoek === undefined)
      meld('/RedenAfwijzingVerzoek', 'Bij een afwijzing hoort een reden.');
  }),
  regelBij('CD086', [Antwoord], ({ VerzoekAntwoord, RedenAfwijzingVerzoek }, meld) => {
    if (VerzoekAntwoord === '2' && RedenAfwijzingVerzoek !== undefined)
      meld(
        '/RedenAfwijzingVerzoek',
        'Zolang het verzoek in onderzoek is, hoort er geen reden van afwijzing.',
      );
  }),
  regelBij('TR377', [Antwoord], ({ RedenAfwijzingVerzoek, Woonplaatsbeginsel }, meld) => {
    if (RedenAfwijzingVerzoek === '8' && Woonplaatsbeginsel === undefined)
      meld('/Woonplaatsbeginsel', 'Bij een afwijzing om de woonplaats hoort de verantwoordelijke gemeente.');
  }),
  regelBij('TR409', [Antwoord], ({ RedenAfwijzingVerzoek, Woonplaatsbeginsel }, meld) => {
    if (RedenAfwijzingVerzoek !== '8' && Woonplaatsbeginsel !== undefined)
      meld('/Woonplaatsbeginsel', 'Een andere gemeente hoort alleen bij een afwijzing om de woonplaats.');
  }),
];
