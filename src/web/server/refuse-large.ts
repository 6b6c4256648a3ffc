import type { Context } from 'hono';

/** How much of a body that is refused is still let in and thrown away, in bytes and in milliseconds. */
const patience = { bytes: 200_000_000, milliseconds: 30_000 };

const said =
  'Dit bestand is te groot. Kies een kleiner bestand. / This file is too large. Choose a smaller one.';

/**
 * Answers 413 in words. A browser reads an answer only after it has sent its form, so what is on its way is let in
 * and thrown away first; who sends on beyond our patience finds the connection closed (RFC 9110 §15.5.14).
 */
export async function refuseLarge(context: Context): Promise<Response> {
  const all = await letIn(context.req.raw.body);
  return context.text(said, 413, all ? {} : { Connection: 'close' });
}

/** True when the sender has sent everything; nothing of it is kept. */
async function letIn(body: ReadableStream<Uint8Array> | null): Promise<boolean> {
  if (!body || body.locked) return false;
  const end = performance.now() + patience.milliseconds;
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > patience.bytes || performance.now() > end) return false;
    }
  } catch {
    // The sender went away: there is nobody left to answer.
    return false;
  }
  return true;
}
