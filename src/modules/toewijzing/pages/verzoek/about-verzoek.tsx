import { dayOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { VerzoekDossier } from '../../schema/verzoek.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What the bericht says besides the help that is asked; what it does not say is left out. */
export function AboutVerzoek({ dossier }: { dossier: VerzoekDossier }) {
  const t = useWords({ nl, en }).verzoek;
  const language = useLanguage();
  const { verwijzer, beschikking, redenVerzoek } = dossier;
  const yesOrNo = (answer: boolean | null) => (answer === null ? null : answer ? t.yes : t.no);
  const facts = [
    [t.aanbieder, dossier.aanbiederNaam],
    [t.gemeente, dossier.gemeenteNaam ?? dossier.gemeente],
    [t.born, dossier.geboortedatum && dayOf(dossier.geboortedatum, language)],
    [t.reference, dossier.referentie],
    [t.dated, dayOf(dossier.dagtekening, language)],
    [t.why, redenVerzoek && (t.whyOf[redenVerzoek] ?? redenVerzoek)],
    [t.verwijzer, verwijzer && nameOf(verwijzer, t.verwijzerOf)],
    [
      t.beschikking,
      beschikking && t.beschikkingOf(beschikking.nummer, dayOf(beschikking.ingangsdatum, language)),
    ],
    [t.contract, yesOrNo(dossier.isRaamcontract)],
    [t.custodian, yesOrNo(dossier.isGezagsdragerBekend)],
    [t.remark, dossier.commentaar],
  ] as const;
  return (
    <Card title={t.facts}>
      <Facts facts={facts} />
    </Card>
  );
}

function nameOf(
  { soort, naam, code }: NonNullable<VerzoekDossier['verwijzer']>,
  kinds: Readonly<Record<string, string>>,
): string {
  const who = naam ?? code;
  return [kinds[soort] ?? soort, who && `(${who})`].filter(Boolean).join(' ');
}
