import { type RawBuilder, sql } from 'kysely';

/** A moment as ISO text in UTC, also inside JSON, where PostgreSQL would write its own form. */
export const isoMoment = (column: string): RawBuilder<string> =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
