import { fullYears } from '#berichten/rekenen/kalender.ts';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { FamilyFile } from './family-file.ts';

/** The family in one sentence: children with their age, parents, and the one face they can always turn to. */
export function FamilyLine({ gezin, today }: Pick<FamilyFile, 'gezin' | 'today'>) {
  const t = useWords({ nl, en }).gezin;
  const people = gezin.leden
    .filter(({ soort }) => soort !== 'netwerk')
    .map(({ soort, voornaam, relatie, geboortedatum }) => {
      if (soort !== 'jeugdige') return relatie ? `${voornaam} (${relatie})` : voornaam;
      return geboortedatum ? `${voornaam} ${t.age(fullYears(geboortedatum, today))}` : voornaam;
    });
  const face = gezin.vastGezicht ? t.face(gezin.vastGezicht.naam) : t.noFace;
  const ground = gezin.grond ? t.ground[gezin.grond] : '';
  return (
    <>
      {people.join(', ')}. {face} {ground}
    </>
  );
}
