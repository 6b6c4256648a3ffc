import { type LoaderFunctionArgs, redirect } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { listToewijzingen } from '../../operations/list-toewijzingen.ts';

/** From help in the plan to the order on which it is given: the plan does not know orders, and the order knows its help. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { toewijzingen } = await deskOf(context).read(listToewijzingen, { hulplijnId: params['hulplijnId'] });
  const [order] = toewijzingen;
  if (!order) throw new Response('keten/onbekend', { status: 404 });
  return redirect(`/toewijzingen/${order.id}`);
}
