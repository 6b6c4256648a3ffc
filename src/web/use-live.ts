import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

const GATHER_MS = 150;
const LONGEST_WAIT_MS = 30_000;

/**
 * Fetches the page again when something happened to one of these topics: a noun, or `gezin:<id>`. Messages that come
 * in a burst become one fetch; a lost connection is taken up again ever more slowly, and then the page is fetched too.
 */
export function useLive(topics: readonly string[]): void {
  const { revalidate } = useRevalidator();
  const query = topics.map((topic) => `onderwerp=${encodeURIComponent(topic)}`).join('&');

  useEffect(() => {
    if (!query) return;
    let source: EventSource | undefined;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let retrying: ReturnType<typeof setTimeout> | undefined;
    let wait = 1000;

    const refresh = () => {
      clearTimeout(gathering);
      gathering = setTimeout(() => void revalidate(), GATHER_MS);
    };
    const connect = (again: boolean) => {
      source = new EventSource(`/live?${query}`);
      source.onopen = () => {
        wait = 1000;
        if (again) refresh();
      };
      source.onmessage = refresh;
      source.onerror = () => {
        source?.close();
        retrying = setTimeout(() => connect(true), wait);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      };
    };
    connect(false);
    return () => {
      source?.close();
      clearTimeout(gathering);
      clearTimeout(retrying);
    };
  }, [query, revalidate]);
}
