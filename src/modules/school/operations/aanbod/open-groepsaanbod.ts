import { uuidv7 } from 'uuidv7';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Groepsaanbod, GroepsaanbodId, NewGroepsaanbod } from '../../schema/aanbod.ts';
import { addAanbod, isCollectief, mayArrange } from '../../store/aanbod.ts';

/** Help for a group at school is there for whoever wants to join, so nobody has to ask for an indicatie. */
export const openGroepsaanbod = defineOperation({
  name: 'openGroepsaanbod',
  route: 'POST /groepsaanbod',
  summary: 'Legt vast welke hulp er op een school voor een groep is, zonder indicatie.',
  needs: 'schoolaanbod:change',
  input: NewGroepsaanbod,
  output: Groepsaanbod,
  refuses: ['school/onbekend', 'school/niet-collectief'],
  logs: 'nothing',

  async handle(fresh, { db }) {
    if (!(await mayArrange(db, fresh.schoolId))) return refuse('school/onbekend');
    if (!(await isCollectief(db, fresh.hulpsoort))) return refuse('school/niet-collectief');
    const id = GroepsaanbodId.parse(uuidv7());
    await addAanbod(db, id, fresh);
    return { ...fresh, id, aantal: fresh.aantal ?? null, tot: null, versie: 1 };
  },
});
