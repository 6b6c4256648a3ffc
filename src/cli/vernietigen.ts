import { type Destroyed, destroyConfirmed, readDue } from '#modules/afsluiting/index.ts';
import type { Command } from './command.ts';
import { withKit } from './with-kit.ts';

/**
 * Tells how many files of families are due and how many were confirmed by two people; with --uitvoeren it destroys those that
 * were confirmed. Exit code 0 when all that was to go is gone, 1 when attachments still lie in the file store.
 */
export const command: Command = ({ options }) =>
  withKit(async ({ kit }) => {
    const due = await readDue(kit);
    if (!options['uitvoeren']) {
      console.log(options['json'] ? JSON.stringify(due) : writeDue(due));
      return 0;
    }
    const done = await destroyConfirmed(kit);
    console.log(options['json'] ? JSON.stringify(done) : writeDone(done));
    return done.bestandenOpen === 0 ? 0 : 1;
  });

function writeDue({ voorbij, bevestigd }: Awaited<ReturnType<typeof readDue>>): string {
  return [
    `Termijn voorbij: ${voorbij}; bevestigd en klaar om te vernietigen: ${bevestigd}. / Term over: ${voorbij}; confirmed and ready to destroy: ${bevestigd}.`,
    'Voorstellen en bevestigen doen twee beheerders op /beheer/bewaren. / Two administrators propose and confirm on /beheer/bewaren.',
  ].join('\n');
}

function writeDone({ dossiers, bestanden, bestandenOpen }: Destroyed): string {
  return `Vernietigd: ${dossiers} dossiers, ${bestanden} bestanden; nog te verwijderen: ${bestandenOpen}. / Destroyed: ${dossiers} files of families, ${bestanden} attachments; still to remove: ${bestandenOpen}.`;
}
