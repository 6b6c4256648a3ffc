import { refuse } from '#platform/refusal.ts';
import type { Aanstelling } from '../schema.ts';
import { findRol, isOfGezin } from './rollen.ts';

type Proposal = {
  readonly rol: string;
  readonly organisatieId?: string | undefined;
  readonly teamId?: string | undefined;
  readonly gemeenten: readonly string[];
  readonly van: string;
  readonly tot?: string | undefined;
};

/** Whether an aanstelling can be what is proposed, whoever proposes it. */
export function decideAanstelling(proposal: Proposal) {
  const { rol, organisatieId, teamId, gemeenten, van, tot } = proposal;
  if (!findRol(rol)) return refuse('aanstelling/rol-onbekend', { rol });
  if (isOfGezin(rol) && (organisatieId || teamId || gemeenten.length > 0))
    return refuse('aanstelling/zonder-organisatie', { rol });
  if (!(isOfGezin(rol) || organisatieId)) return refuse('aanstelling/organisatie-vereist', { rol });
  if (tot !== undefined && tot < van) return refuse('aanstelling/einde-voor-ingang', { van, tot });
  return proposal;
}

/** An aanstelling ends by a date and stays: the audit log points at it (NEN 7513). */
export function stopPer(aanstelling: Aanstelling, per: string) {
  if (aanstelling.tot !== null && aanstelling.tot <= per)
    return refuse('aanstelling/reeds-gestopt', { tot: aanstelling.tot });
  if (per < aanstelling.van)
    return refuse('aanstelling/einde-voor-ingang', { van: aanstelling.van, tot: per });
  return { ...aanstelling, tot: per };
}
