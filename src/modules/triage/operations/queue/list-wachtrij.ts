import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Wachtrij } from '../../schema/triage.ts';
import { asked, listPage, shownIn } from './asked.ts';

/**
 * The open questions that the team of who asks may see: who it is about, how old, by which door and how long it waits,
 * held against the norm of the region. No family name and no words of a question that is not one's own.
 */
export const listWachtrij = defineOperation({
  name: 'listWachtrij',
  route: 'GET /wachtrij',
  summary:
    'De open hulpvragen van uw team, met hoe lang ze wachten; zonder naam of tekst van wat niet van u is.',
  needs: 'triage:list',
  input: z.object(asked),
  output: Wachtrij,
  refuses: [],
  logs: { action: 'R', about: (_, found) => shownIn(found) },
  handle: (input, context) => listPage(context, { ...input, tekst: '' }),
});
