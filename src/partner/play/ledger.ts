import type { Bericht, Heenbericht, Jw325, Retourbericht } from '#berichten/index.ts';
import { findCodes, findLines } from './codes.ts';
import type { Difference, Expected, Fault } from './expected.ts';
import { earlier } from './working-days.ts';

interface Entry {
  readonly soort: string;
  readonly kenmerk: string;
  readonly expected: Expected;
  readonly due: string;
  /** Until it was called. */
  onAnswer: ((answer: Jw325 | undefined) => void) | undefined;
  isAnswered: boolean;
  /** It went out a second time, and nothing was said of that yet. */
  isRepeated: boolean;
}

/** The kind of bericht that each answer answers. */
const answers: Readonly<Record<string, string>> = {
  JW302: 'JW301',
  JW306: 'JW305',
  JW308: 'JW307',
  JW316: 'JW315',
  JW318: 'JW317',
  JW320: 'JW319',
};

const keyOf = (soort: string, afzender: string, kenmerk: string) => `${soort} ${afzender} ${kenmerk}`;

/** What was sent, what has to come of it, and what came of it. */
export class Ledger {
  readonly differences: Difference[] = [];
  answered = 0;
  late = 0;
  private readonly entries = new Map<string, Entry>();

  add(
    { soort, Header }: Heenbericht,
    expected: Expected,
    due: string,
    onAnswer?: (answer: Jw325 | undefined) => void,
  ): void {
    const kenmerk = Header.BerichtIdentificatie.Identificatie;
    const key = keyOf(soort, Header.Afzender, kenmerk);
    const there = this.entries.get(key);
    if (there) there.isRepeated = true;
    else
      this.entries.set(key, {
        soort,
        kenmerk,
        expected,
        due,
        onAnswer,
        isAnswered: false,
        isRepeated: false,
      });
  }

  /** True when the retour answers something that still waited for it. */
  takeRetour(retour: Retourbericht, today: string): boolean {
    const { Afzender, BerichtIdentificatie } = retour.Header;
    const soort = answers[retour.soort] ?? '';
    const entry = this.entries.get(keyOf(soort, Afzender, BerichtIdentificatie.Identificatie));
    const codes = findCodes(retour);
    if (entry === undefined || this.isOnRepeated(entry, codes)) return entry !== undefined;
    if (entry.isAnswered) return false;
    this.close(entry, earlier(today, retour.Header.DagtekeningRetour));
    if (this.compare(entry, codes, today) && codes.length === 0) tell(entry);
    return true;
  }

  /** True when the answer answers a declaratie that still waited for it. */
  takeDeclaratieAnswer(answer: Jw325, today: string): boolean {
    const { Ontvanger, DeclaratieIdentificatie } = answer.Header;
    const entry = this.entries.get(keyOf('JW323', Ontvanger, DeclaratieIdentificatie.Identificatie));
    const codes = findCodes({ ...answer, DeclaratieAntwoord: withoutClients(answer) });
    if (entry === undefined || this.isOnRepeated(entry, codes)) return entry !== undefined;
    if (entry.isAnswered) return false;
    this.close(entry, earlier(today, answer.Header.BerichtIdentificatie.Dagtekening));
    if (this.compare(entry, codes, today)) this.compareLines(entry, findLines(answer), today);
    tell(entry, answer);
    return true;
  }

  /** How many have no answer: those that may still get one in time, and those that are overdue. */
  count(today: string): { readonly open: number; readonly overdue: number } {
    const waiting = [...this.entries.values()].filter((entry) => !entry.isAnswered && isDue(entry.expected));
    const overdue = waiting.filter(({ due }) => due < today).length;
    return { open: waiting.length - overdue, overdue };
  }

  /** Goes on without the answer, when it stayed out. */
  giveUp({ soort, Header }: Heenbericht): void {
    const entry = this.entries.get(keyOf(soort, Header.Afzender, Header.BerichtIdentificatie.Identificatie));
    if (entry !== undefined && !entry.isAnswered) tell(entry);
  }

  differ(about: Pick<Bericht, 'soort' | 'Header'>, day: string, expected: string, found: string): void {
    const kenmerk = about.Header.BerichtIdentificatie.Identificatie;
    this.differences.push({ day, soort: about.soort, kenmerk, expected, found });
  }

  /** TR056: what came before may be refused for that; of the first time it says nothing. */
  private isOnRepeated(entry: Entry, codes: readonly string[]): boolean {
    if (!entry.isRepeated || codes.length !== 1 || codes[0] !== '9056') return false;
    entry.isRepeated = false;
    return true;
  }

  private close(entry: Entry, answeredOn: string): void {
    entry.isAnswered = true;
    if (answeredOn > entry.due) this.late += 1;
  }

  private compare({ soort, kenmerk, expected }: Entry, codes: readonly string[], day: string): boolean {
    const fault = expected.outcome === 'refused' ? expected.fault : undefined;
    const isRight = fault === undefined ? codes.length === 0 : fault.niveau > 1 && codes.includes(fault.code);
    if (isRight) this.answered += 1;
    else this.differences.push({ day, soort, kenmerk, expected: sayFault(fault), found: sayCodes(codes) });
    return isRight;
  }

  private compareLines(
    { soort, kenmerk, expected }: Entry,
    found: ReadonlyMap<string, string[]>,
    day: string,
  ) {
    const lines = expected.outcome === 'accepted' ? (expected.lines ?? {}) : {};
    for (const reference of new Set([...Object.keys(lines), ...found.keys()])) {
      const [fault, codes] = [lines[reference], found.get(reference) ?? []];
      if (fault === undefined ? codes.length === 0 : codes.includes(fault.code)) continue;
      const about = `${kenmerk} ${reference}`;
      this.differences.push({
        day,
        soort,
        kenmerk: about,
        expected: sayFault(fault),
        found: sayCodes(codes),
      });
    }
  }
}

function tell(entry: Entry, answer?: Jw325): void {
  const { onAnswer } = entry;
  entry.onAnswer = undefined;
  onAnswer?.(answer);
}

/** What level 1 refuses gets no retour: its sender hears of it from the carrier. */
const isDue = (expected: Expected) => expected.outcome !== 'refused' || expected.fault.niveau > 1;

const sayFault = (fault: Fault | undefined) => (fault ? `refused ${fault.regel} ${fault.code}` : 'accepted');
const sayCodes = (codes: readonly string[]) =>
  codes.length === 0 ? 'accepted' : `refused ${codes.join(' ')}`;

function withoutClients({ DeclaratieAntwoord }: Jw325) {
  if (DeclaratieAntwoord === undefined) return undefined;
  const { Clienten: _none, ...rest } = DeclaratieAntwoord;
  return rest;
}
