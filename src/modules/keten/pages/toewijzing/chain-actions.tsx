import { LinkButton } from '#web/kit/page/button.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useWords } from '#web/use-words.ts';
import type { Keten } from '../../schema/keten.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { May } from './may.ts';

/** The forms that an order leads to, each for who may send it and as long as the order can be changed by it. */
export function ChainActions({ keten: { toewijzing, stand }, may }: { keten: Keten; may: May }) {
  const t = useWords({ nl, en }).keten;
  const isThere = stand !== 'ingetrokken';
  const goesOn = isThere && stand !== 'gestopt';
  const own = `/toewijzingen/${toewijzing.id}`;
  return (
    <>
      {may.deliver && isThere && (
        <LinkButton kind="primary" to={`${own}/levering`}>
          {t.toDelivery}
        </LinkButton>
      )}
      {may.request && goesOn && <LinkButton to={`${own}/aanvragen`}>{t.toRequest}</LinkButton>}
      {may.change && isThere && <LinkButton to={`${own}/wijzigen`}>{t.toChange}</LinkButton>}
      {may.gezin && toewijzing.clientNaam !== null && (
        <LinkButton to={`/gezinnen/${toewijzing.gezinId}`}>{t.toGezin}</LinkButton>
      )}
      <PrintButton />
    </>
  );
}
