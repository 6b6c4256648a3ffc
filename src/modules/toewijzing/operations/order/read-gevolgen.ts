import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Deed } from '../../rules/verzoek/honour.ts';
import { Gevolgen, NieuweWijziging } from '../../schema/wijziging.ts';
import { weighRefusals, weighWijziging } from './weigh-wijziging.ts';

/** Shows what a change would come to, and changes nothing: the aanbieder hears the same words as who decides reads. */
export const readGevolgen = defineOperation({
  name: 'readGevolgen',
  route: 'POST /toewijzingen/{id}/wijzigingen/_bekijk',
  summary: 'Laat zien wat een wijziging van een toewijzing tot gevolg heeft, zonder iets te wijzigen.',
  needs: 'toewijzing:change',
  input: NieuweWijziging,
  output: Gevolgen,
  refuses: weighRefusals,
  logs: { action: 'R', about: () => [] },

  async handle(wens, context) {
    const weighed = await weighWijziging(wens, context);
    if (isRefusal(weighed)) return weighed;
    const { deeds } = weighed;
    const gevolgen = deeds.flatMap(gevolgOf);
    return Gevolgen.parse({ gevolgen, ongewijzigd: deeds.length - gevolgen.length });
  },
});

function gevolgOf(deed: Deed) {
  if (deed.deed === 'keep') return [];
  const nummer = deed.deed === 'change' ? deed.of.nummer : null;
  return [
    {
      ...deed.into,
      soort: deed.deed === 'change' ? ('wijzig' as const) : ('nieuw' as const),
      toewijzingnummer: nummer,
    },
  ];
}
