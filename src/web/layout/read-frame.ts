import type { RouterContextProvider } from 'react-router';
import {
  languageContext,
  modeContext,
  nonceContext,
  type Shell,
  shellContext,
  siteContext,
  visitContext,
} from '../request-context.ts';

/** What the frame around every page shows, as it travels to the browser. */
export function readFrame(context: Readonly<RouterContextProvider>) {
  const { regio, demo, progress } = context.get(siteContext);
  return {
    nonce: context.get(nonceContext),
    language: context.get(languageContext),
    mode: context.get(modeContext),
    trace: context.get(visitContext).trace,
    shell: context.get(shellContext) satisfies Shell | undefined,
    site: { regio, demo, progress },
  };
}

export type FrameData = ReturnType<typeof readFrame>;
