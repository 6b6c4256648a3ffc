import { pino } from 'pino';

export type Log = {
  info(facts: Readonly<Record<string, string | number | boolean>>, event: string): void;
  warn(facts: Readonly<Record<string, string | number | boolean>>, event: string): void;
  error(facts: Readonly<Record<string, string | number | boolean>>, event: string): void;
};

/**
 * Structured lines on standard output. It takes facts by name and no objects, so that a request, a body or a person
 * cannot slip in; messages of errors are cut where a value could stand.
 */
export function openLog(level: string): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const clean = (facts: Readonly<Record<string, string | number | boolean>>) =>
    Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [
        name,
        typeof value === 'string' ? withoutValues(value) : value,
      ]),
    );
  return {
    info: (facts, event) => logger.info(clean(facts), event),
    warn: (facts, event) => logger.warn(clean(facts), event),
    error: (facts, event) => logger.error(clean(facts), event),
  };
}

/** Nine digits may be a BSN, quotes may hold a value of the database, and an address may be someone's. */
export function withoutValues(text: string): string {
  return text
    .replace(/\b\d{9}\b/g, '#########')
    .replace(/"[^"]*"|'[^']*'|=\([^)]*\)/g, '…')
    .replace(/\S+@\S+/g, '…@…')
    .slice(0, 300);
}
