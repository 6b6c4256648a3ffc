import { type Bericht, type Heenbericht, writeBericht } from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { spoil } from '../mistakes/in-bytes.ts';
import { breakRule } from '../mistakes/in-rules.ts';
import { makeStray, renumber } from '../mistakes/renumber.ts';
import type { Letter, Spoiled } from './desk.ts';
import { type Draws, stream } from './draws.ts';
import { type Expected, level2, level3, type Mistake, type Sent } from './expected.ts';
import type { Ledger } from './ledger.ts';
import type { Settings } from './options.ts';
import { workingDaysAfter } from './working-days.ts';

/** How often each kind of mistake is made beside the others. */
const weights: Readonly<Record<Mistake, number>> = {
  schema: 3,
  encoding: 1,
  truncated: 1,
  rule: 3,
  chain: 5,
  duplicate: 2,
  stray: 1,
};

const accepted: Expected = { outcome: 'accepted' };

/** Writes and numbers what goes out, and lets mistakes slip in. */
export class Post {
  today: string;
  readonly counts = { sent: 0, refusals: 0 };
  private readonly settings: Settings;
  private readonly ledger: Ledger;
  private readonly plan: (day: string, task: () => void) => void;
  private readonly encoder = new TextEncoder();
  private out: Sent[] = [];
  private letters = 0;
  private numbers = 0;

  constructor(settings: Settings, ledger: Ledger, plan: Post['plan']) {
    this.settings = settings;
    this.ledger = ledger;
    this.plan = plan;
    this.today = settings.van;
  }

  /** A number that this partner gives once; another seed gives others, so two games can meet one receiver (TR056). */
  number(): string {
    this.numbers += 1;
    const game = (this.settings.seed % 46_656).toString(36).padStart(3, '0');
    return `${this.settings.rol === 'gemeente' ? 'G' : 'A'}${game}${this.numbers.toString(36).padStart(6, '0')}`.toUpperCase();
  }

  /** All that was sent since the last time. */
  collect(): Sent[] {
    const sent = this.out;
    this.out = [];
    return sent;
  }

  /** Sends a bericht that is right; a wrong one may go before it, or the same may go again after it. */
  send(bericht: Heenbericht, { onAnswer, chain, lines }: Letter = {}): void {
    const draws = this.nextDraws();
    const mistake = this.chooseMistake(draws);
    if (mistake !== undefined && mistake !== 'duplicate') this.slip(bericht, mistake, draws, chain);
    const expected: Expected = lines ? { outcome: 'accepted', lines } : accepted;
    const bytes = this.encoder.encode(writeBericht(bericht));
    this.post(bericht.soort, bytes, expected);
    if (bericht.soort === 'JW325') return;
    const due = dueBy(bericht.soort, this.today);
    this.ledger.add(bericht, expected, due, onAnswer);
    // The next declaratie does not wait for this answer, the next step of a client does (OP080).
    if (onAnswer && bericht.soort !== 'JW323')
      this.plan(workingDaysAfter(due, 6), () => this.ledger.giveUp(bericht));
    if (mistake === 'duplicate') this.repeat(bericht, bytes, due);
  }

  /** Sends a retour; nobody answers it. */
  answer(retour: Bericht): void {
    const draws = this.nextDraws();
    const mistake = this.chooseMistake(draws);
    if (mistake !== undefined && mistake !== 'duplicate') this.slip(retour, mistake, draws);
    this.post(retour.soort, this.encoder.encode(writeBericht(retour)), accepted);
  }

  private nextDraws(): Draws {
    const { seed, rol, drawsOf } = this.settings;
    this.letters += 1;
    return drawsOf(seed, stream.letter, rol === 'gemeente' ? 1 : 2, this.letters);
  }

  private chooseMistake(draws: Draws): Mistake | undefined {
    const { foutkans, mistakes } = this.settings;
    if (mistakes.length === 0 || draws.number('mistake') >= foutkans) return undefined;
    return draws.weighted<Mistake>('kind', Object.fromEntries(mistakes.map((kind) => [kind, weights[kind]])));
  }

  private slip(
    bericht: Bericht,
    mistake: Exclude<Mistake, 'duplicate'>,
    draws: Draws,
    chain?: Letter['chain'],
  ) {
    switch (mistake) {
      case 'chain':
        return this.sendSpoiled(chain?.() ?? [], draws);
      case 'rule':
        return this.sendBroken(bericht, draws);
      case 'stray':
        return this.sendStray(bericht);
      case 'schema':
      case 'encoding':
      case 'truncated':
        return this.sendUnreadable(bericht, mistake, draws);
    }
  }

  private sendSpoiled(choice: readonly Spoiled[], draws: Draws): void {
    if (choice.length === 0) return;
    const { bericht, fault } = draws.pick('chain', choice);
    this.sendWrong(bericht, { outcome: 'refused', mistake: 'chain', fault });
  }

  private sendBroken(bericht: Bericht, draws: Draws): void {
    const broken = breakRule(bericht, draws);
    if (broken === undefined) return;
    const fault = level2(broken.regel);
    this.sendWrong(broken.bericht, { outcome: 'refused', mistake: 'rule', fault });
  }

  private sendWrong(bericht: Heenbericht, expected: Expected): void {
    const own = renumber(bericht, this.number());
    this.post(own.soort, this.encoder.encode(writeBericht(own)), expected);
    if (own.soort !== 'JW325') this.ledger.add(own, expected, dueBy(own.soort, this.today));
  }

  /** OP065: a retour answers a bericht; this one answers nothing. */
  private sendStray(bericht: Bericht): void {
    const retour = makeStray(bericht, this.number());
    if (retour === undefined) return;
    const fault = level3('OP065', 'onbekend');
    this.post(retour.soort, this.encoder.encode(writeBericht(retour)), {
      outcome: 'refused',
      mistake: 'stray',
      fault,
    });
  }

  private sendUnreadable(bericht: Bericht, mistake: 'schema' | 'encoding' | 'truncated', draws: Draws): void {
    const own = renumber(bericht, this.number());
    const { bytes, fault } = spoil(mistake, writeBericht(own), draws);
    const expected: Expected = { outcome: 'refused', mistake, fault };
    this.post(own.soort, bytes, expected);
    if (isAnswered(own)) this.ledger.add(own, expected, this.today);
  }

  private repeat(bericht: Heenbericht, bytes: Uint8Array, due: string): void {
    const expected: Expected = { outcome: 'again', mistake: 'duplicate' };
    this.post(bericht.soort, bytes, expected);
    this.ledger.add(bericht, expected, due);
  }

  private post(soort: Bericht['soort'], bytes: Uint8Array, expected: Expected): void {
    this.counts.sent += 1;
    if (expected.outcome === 'refused') this.counts.refusals += 1;
    const name = `${String(this.counts.sent).padStart(7, '0')}-${soort}.xml`;
    this.out.push({ name, soort, bytes, expected });
  }
}

function isAnswered(bericht: Bericht): bericht is Heenbericht {
  return bericht.soort !== 'JW325' && !('IdentificatieRetour' in bericht.Header);
}

/** OP090 and OP090x4: the last day on which the answer is in time, when the carrier takes a day. */
function dueBy(soort: Heenbericht['soort'], today: string): string {
  return workingDaysAfter(addDays(today, 1), soort === 'JW323' ? 10 : 3);
}
