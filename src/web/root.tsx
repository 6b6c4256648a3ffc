import regular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import bold from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2?url';
import { type ReactNode, useContext } from 'react';
import {
  Links,
  type LoaderFunctionArgs,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from 'react-router';
import { Fault } from './layout/fault.tsx';
import { Frame } from './layout/frame.tsx';
import { NonceContext } from './layout/nonce.ts';
import { type FrameData, readFrame } from './layout/read-frame.ts';
import { LanguageContext } from './use-words.ts';
import './theme/index.css';

export function loader({ context }: LoaderFunctionArgs): FrameData {
  return readFrame(context);
}

export const links = () =>
  [regular, bold].map((href) => ({
    rel: 'preload',
    href,
    as: 'font' as const,
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
  }));

export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>('root');
  const serverNonce = useContext(NonceContext);
  const nonce = frame?.nonce ?? serverNonce;
  const language = frame?.language ?? 'nl';
  return (
    <html className="utrecht-root voorbeeld-theme stip-theme" lang={language} data-mode={frame?.mode}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.ico" type="image/svg+xml" />
        <Meta />
        <Links nonce={nonce} />
      </head>
      <body className="utrecht-body">
        <LanguageContext value={language}>{children}</LanguageContext>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root({ loaderData }: { loaderData: FrameData }) {
  return (
    <Frame frame={loaderData}>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  const frame = useRouteLoaderData<typeof loader>('root');
  const page = <Fault error={error} trace={frame?.trace} />;
  return frame ? (
    <Frame frame={frame}>{page}</Frame>
  ) : (
    <main className="stip-main stip-main--alone">{page}</main>
  );
}
