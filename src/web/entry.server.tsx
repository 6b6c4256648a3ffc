import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import {
  type ActionFunctionArgs,
  type EntryContext,
  type LoaderFunctionArgs,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router';
import { NonceContext } from './layout/nonce.ts';
import { setSecurityHeaders } from './request/security-headers.ts';
import { nonceContext, siteContext, visitContext } from './request-context.ts';

export { fillContext } from './request/fill-context.ts';

const RENDER_WITHIN_MS = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  ...[entry, context]: [EntryContext, RouterContextProvider]
): Promise<Response> {
  const nonce = context.get(nonceContext);
  protect(headers, context);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Promise((resolve, reject) => {
    let code = status;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <ServerRouter context={entry} url={request.url} nonce={nonce} />
      </NonceContext>,
      {
        nonce,
        // Whole pages at once: a page whose end is missing must not look like an answer.
        onAllReady() {
          clearTimeout(timer);
          const body = new PassThrough();
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          code = 500;
          context.get(visitContext).report(error);
        },
      },
    );
    const timer = setTimeout(abort, RENDER_WITHIN_MS);
  });
}

/** What the router fetches for a page deserves the same protection as the page. */
export function handleDataRequest(
  response: Response,
  { context }: LoaderFunctionArgs | ActionFunctionArgs,
): Response {
  protect(response.headers, context);
  return response;
}

export function handleError(
  error: unknown,
  { context, request }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (!request.signal.aborted) context.get(visitContext).report(error);
}

function protect(headers: Headers, context: Readonly<RouterContextProvider>): void {
  const { signInOrigin, secure } = context.get(siteContext);
  setSecurityHeaders(headers, { nonce: context.get(nonceContext), signInOrigin, secure });
}
