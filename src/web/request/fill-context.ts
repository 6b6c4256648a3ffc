import { RouterContextProvider } from 'react-router';
import type { Desk } from '#platform/desk.ts';
import {
  deskContext,
  languageContext,
  modeContext,
  nonceContext,
  type Shell,
  type Site,
  shellContext,
  siteContext,
  type Visitor,
  visitContext,
  visitorContext,
} from '../request-context.ts';
import { pathOf } from './own-path.ts';
import type { Preference } from './preference.ts';

export type RequestValues = Preference & {
  readonly nonce: string;
  readonly desk: Desk | undefined;
  readonly visitor: Visitor;
  readonly shell: Shell | undefined;
  readonly site: Site;
  readonly trace: string;
  readonly isKept: boolean;
  readonly report: (error: unknown) => void;
};

/**
 * What the pages of one request can find. It belongs to the built bundle, because a context made in another copy of
 * the same file is another context.
 */
export function fillContext(request: Request, values: RequestValues): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(nonceContext, values.nonce);
  context.set(languageContext, values.language);
  context.set(modeContext, values.mode);
  context.set(deskContext, values.desk);
  context.set(visitorContext, values.visitor);
  context.set(shellContext, values.shell);
  context.set(siteContext, values.site);
  const { trace, isKept, report } = values;
  context.set(visitContext, { path: pathOf(request.url), trace, isKept, report });
  return context;
}
