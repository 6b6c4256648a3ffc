import { type RouterContextProvider, redirect } from 'react-router';
import { type Desk, deskContext } from '#platform/desk.ts';
import { visitContext } from './request-context.ts';

/** The desk of whoever is signed in; who is not, goes to sign in and comes back to the same page. */
export function deskOf(context: Readonly<RouterContextProvider>): Desk {
  const desk = context.get(deskContext);
  if (desk) return desk;
  const { path, isKept } = context.get(visitContext);
  throw redirect(`/aanmelden?terug=${encodeURIComponent(path)}${isKept ? '&bewaard=1' : ''}`);
}
