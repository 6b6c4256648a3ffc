import { type RawBuilder, sql } from 'kysely';

/** A moment as ISO text, so that JSON made in the database and values read by the driver are the same. */
export const moment = (column: string): RawBuilder<string> =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
