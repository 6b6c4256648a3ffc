import { Select } from '#web/kit/form/choices.tsx';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import { en as verzoekEn } from '../verzoek/words.en.ts';
import { nl as verzoekNl } from '../verzoek/words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Who referred, by code or by name; for a gecertificeerde instelling it is always the judge (SAP GI). */
export function ReferralFields({ isInstelling }: { isInstelling: boolean }) {
  const t = useWords({ nl, en }).referral;
  const { verwijzerOf } = useWords({ nl: verzoekNl, en: verzoekEn }).verzoek;
  if (isInstelling)
    return (
      <>
        <input type="hidden" name="verwijzer.soort" value="08" />
        <p>{t.court}</p>
      </>
    );
  const kinds = Object.entries(verwijzerOf).map(([value, label]) => ({ value, label }));
  return (
    <>
      <Select
        name="verwijzer.soort"
        label={t.soort}
        options={kinds.toSorted((one, other) => one.value.localeCompare(other.value))}
        isShort
      />
      <div className="stip-row">
        <TextField
          name="verwijzer.code"
          label={t.code}
          description={t.codeAbout}
          inputMode="numeric"
          maxLength={8}
          isShort
          isOptional
        />
        <TextField name="verwijzer.naam" label={t.naam} maxLength={64} isOptional />
      </div>
    </>
  );
}

/** What is seldom otherwise than it stands here, behind one click. */
export function MoreFields() {
  const t = useWords({ nl, en }).referral;
  const answers = [
    { value: 'ja', label: t.yes },
    { value: 'nee', label: t.no },
  ];
  return (
    <details className="stip-asked__more">
      <summary>{t.more}</summary>
      <div className="stip-row">
        <TextField
          name="beschikking.nummer"
          label={t.nummer}
          description={t.nummerAbout}
          inputMode="numeric"
          maxLength={9}
          isShort
          isOptional
        />
        <DateField name="beschikking.ingangsdatum" label={t.ingangsdatum} isOptional />
      </div>
      <div className="stip-row">
        <Select name="isGezagsdragerBekend" label={t.custodian} options={answers} isShort isOptional />
        <Select name="isRaamcontract" label={t.contract} options={answers} isShort isOptional />
      </div>
    </details>
  );
}
