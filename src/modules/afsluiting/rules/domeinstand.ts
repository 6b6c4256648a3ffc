import { type Blik, Domein, type Domeinstand, type Ontbreekt, type Standen } from '../schema/domeinstand.ts';

/** Someone about whom can be said how it stands; null is the gezin as a whole. */
type Subject = { readonly persoonId: Domeinstand['persoonId']; readonly voornaam: string | null };

/** The version of one side about one subject; 1 before anything was said. */
export function versieOf(rows: readonly Domeinstand[], persoonId: string | null, blik: Blik): number {
  const versies = rows.flatMap((row) =>
    row.persoonId === persoonId && row.blik === blik ? [row.versie] : [],
  );
  return Math.max(1, ...versies);
}

/** What one side said last about one domein of one subject. */
function lastOf(rows: readonly Domeinstand[], persoonId: string | null, domein: Domein, blik: Blik) {
  return rows
    .filter((row) => row.persoonId === persoonId && row.domein === domein && row.blik === blik)
    .toSorted((one, other) => other.versie - one.versie)[0];
}

/** The same for a child, of whom the words about the whole gezin hold until there are words about the child itself. */
const heldFor = (rows: readonly Domeinstand[], persoonId: string | null, domein: Domein, blik: Blik) =>
  lastOf(rows, persoonId, domein, blik) ??
  (persoonId === null ? undefined : lastOf(rows, null, domein, blik));

/** Of each subject what each side says now, and what was said before, newest first. */
export function standenOf(rows: readonly Domeinstand[], subjects: readonly Subject[]): Standen[] {
  return subjects.map(({ persoonId, voornaam }) => {
    const own = rows.filter((row) => row.persoonId === persoonId);
    const nu = Domein.options.flatMap((domein) =>
      (['gezin', 'hulpverlener'] as const).flatMap((blik) => lastOf(rows, persoonId, domein, blik) ?? []),
    );
    const now = new Set(nu.map(({ id }) => id));
    return {
      persoonId,
      voornaam,
      nu,
      versies: {
        gezin: versieOf(rows, persoonId, 'gezin'),
        hulpverlener: versieOf(rows, persoonId, 'hulpverlener'),
      },
      eerder: own.filter(({ id }) => !now.has(id)).toSorted((a, b) => b.versie - a.versie),
    };
  });
}

/**
 * What a closing lacks; by the outlook of the region (segment 4a) nobody is let go before the five domeinen stand. For each
 * child who helps must have said how each domein stands; `nog-niet`, of whichever side, is not firm. `op-weg` will do, because
 * the aim is an ordinary life and not a perfect one. A brother or sister is never spoken for by the other.
 */
export function lacksOf(rows: readonly Domeinstand[], children: readonly string[]): Ontbreekt[] {
  const subjects: readonly (string | null)[] = children.length > 0 ? children : [null];
  return subjects.flatMap((persoonId) =>
    Domein.options.flatMap((domein) => {
      const waarom = lackOf(
        heldFor(rows, persoonId, domein, 'hulpverlener'),
        heldFor(rows, persoonId, domein, 'gezin'),
      );
      return waarom ? [{ persoonId, domein, waarom } as Ontbreekt] : [];
    }),
  );
}

function lackOf(
  worker: Domeinstand | undefined,
  family: Domeinstand | undefined,
): Ontbreekt['waarom'] | undefined {
  if (!worker) return 'geen-stand';
  if (worker.stand === 'nog-niet') return 'nog-niet';
  return family?.stand === 'nog-niet' ? 'gezin-nog-niet' : undefined;
}
