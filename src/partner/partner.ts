import {
  answerBericht,
  answerDeclaratie,
  type Bericht,
  type Bevinding,
  type Heenbericht,
  type Jw325,
  type Retourbericht,
  readBericht,
} from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { openAanbieder } from './aanbieder/aanbieder.ts';
import { openGemeente } from './gemeente/gemeente.ts';
import { Agenda } from './play/agenda.ts';
import type { Desk, Head, Letter, Role } from './play/desk.ts';
import { type Draws, stream } from './play/draws.ts';
import { type Difference, mistakes, type Sent } from './play/expected.ts';
import { finding } from './play/finding.ts';
import { Ledger } from './play/ledger.ts';
import { type PartnerOptions, type Settings, settle } from './play/options.ts';
import { Post } from './play/post.ts';
import { later, workingDaysAfter } from './play/working-days.ts';

/** One day of what a partner sends, in the order of sending. */
export interface Day {
  readonly day: string;
  readonly sent: readonly Sent[];
}

/** What came of a game so far. */
export interface Report {
  readonly days: number;
  readonly sent: number;
  /** Of those: sent with a mistake that the other side has to refuse. */
  readonly expectedRefused: number;
  readonly received: number;
  /** What this partner refused, by rule. */
  readonly refused: Readonly<Record<string, number>>;
  /** Answers that said what was expected. */
  readonly answeredAsExpected: number;
  /** Answers that came after their deadline. */
  readonly late: number;
  /** Without answer: still in time, or overdue. */
  readonly open: number;
  readonly overdue: number;
  readonly differences: readonly Difference[];
}

/**
 * Opens a simulated partner. It has no clock, disk or chance of its own: with the same options, and the same berichten
 * received on the same days, it sends the same bytes.
 * @throws RangeError for options that cannot be (see PartnerOptions).
 */
export function openPartner(options: PartnerOptions): Partner {
  return new Partner(settle(options, mistakes));
}

/** One end of the chain, played day by day. */
export class Partner implements Desk {
  readonly settings: Settings;
  today: string;
  private readonly agenda = new Agenda();
  private readonly ledger = new Ledger();
  private readonly post: Post;
  private readonly role: Role;
  private readonly known = new Set<string>();
  private readonly refused = new Map<string, number>();
  /** The first day on which something can still be done. */
  private next: string;
  private inbox: Uint8Array[] = [];
  private received = 0;
  private played = 0;

  constructor(settings: Settings) {
    this.settings = settings;
    this.today = settings.van;
    this.next = settings.van;
    this.post = new Post(settings, this.ledger, (day, task) => this.plan(day, task));
    this.role = settings.rol === 'aanbieder' ? openAanbieder(this) : openGemeente(this);
    this.role.begin();
  }

  /** Plays one day after the other; what is received in between is taken in at the beginning of the next one. */
  *days(): Generator<Day, void, undefined> {
    for (; this.today <= this.settings.tot; this.today = addDays(this.today, 1)) {
      this.post.today = this.today;
      this.next = this.today;
      this.takeInbox();
      this.agenda.finish(this.today);
      this.played += 1;
      this.next = addDays(this.today, 1);
      yield { day: this.today, sent: this.post.collect() };
    }
  }

  /** One bericht from the other side, whatever it is. */
  receive(bytes: Uint8Array): void {
    this.inbox.push(bytes);
  }

  /** Takes in what still lies in the inbox, and tells how the game stands. */
  report(): Report {
    this.takeInbox();
    const { sent, refusals } = this.post.counts;
    return {
      days: this.played,
      sent,
      expectedRefused: refusals,
      received: this.received,
      refused: Object.fromEntries([...this.refused].toSorted(([one], [other]) => (one < other ? -1 : 1))),
      answeredAsExpected: this.ledger.answered,
      late: this.ledger.late,
      ...this.ledger.count(this.today),
      differences: this.ledger.differences,
    };
  }

  draws(...keys: readonly number[]): Draws {
    return this.settings.drawsOf(this.settings.seed, ...keys);
  }

  plan(day: string, task: () => void): void {
    this.agenda.plan(later(day, this.next), task);
  }

  within(days: number, from: string, draws: Draws, purpose: string): string {
    const isLate = draws.number(`${purpose} late`) < this.settings.lateChance;
    const taken = isLate ? days + 1 + draws.whole(purpose, 4) : draws.whole(purpose, days + 1);
    return workingDaysAfter(from, taken);
  }

  head(afzender: string, ontvanger: string): Head {
    return {
      BerichtVersie: 3,
      BerichtSubversie: 2,
      Afzender: afzender,
      Ontvanger: ontvanger,
      BerichtIdentificatie: { Identificatie: this.post.number(), Dagtekening: this.today },
      XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
    };
  }

  send(bericht: Heenbericht, letter?: Letter): void {
    this.post.send(bericht, letter);
  }

  differ(about: Pick<Bericht, 'soort' | 'Header'>, expected: string, found: string): void {
    this.ledger.differ(about, this.today, expected, found);
  }

  tellLate(): void {
    this.ledger.late += 1;
  }

  private takeInbox(): void {
    const inbox = this.inbox;
    this.inbox = [];
    for (const bytes of inbox) this.take(bytes);
  }

  private take(bytes: Uint8Array): void {
    this.received += 1;
    const { bericht, bevindingen } = readBericht(bytes);
    const first = bevindingen[0];
    if (bericht === undefined || first?.niveau === 1) this.refuse(first?.regel ?? 'XSD');
    else if (bericht.soort === 'JW325') this.takeDeclaratieAnswer(bericht, first);
    else if (isRetour(bericht)) this.takeRetour(bericht);
    else this.takeHeenbericht(bericht, bevindingen);
  }

  private refuse(regel: string): void {
    this.refused.set(regel, (this.refused.get(regel) ?? 0) + 1);
  }

  private takeRetour(retour: Retourbericht): void {
    if (!this.ledger.takeRetour(retour, this.today)) this.refuse('OP065');
  }

  private takeDeclaratieAnswer(answer: Jw325, wrong: Bevinding | undefined): void {
    if (wrong !== undefined) this.refuse(wrong.regel);
    else if (!this.ledger.takeDeclaratieAnswer(answer, this.today)) this.refuse('OP065');
  }

  /** A bericht is taken whole or refused whole, but for the prestaties of a declaratie (IV028, IV087). */
  private takeHeenbericht(bericht: Heenbericht, inItself: readonly Bevinding[]): void {
    const bevindingen = inItself.length > 0 ? inItself : this.judge(bericht);
    if (bevindingen === undefined) {
      // What only the other role takes gets no answer: whoever carried it here has to mend that.
      this.refuse('geen-loket');
      return;
    }
    for (const regel of new Set(bevindingen.map((one) => one.regel))) this.refuse(regel);
    const draws = this.draws(stream.retour, this.settings.rol === 'gemeente' ? 1 : 2, this.received);
    const term = bericht.soort === 'JW323' ? 10 : 3;
    this.plan(this.within(term, this.today, draws, 'retour'), () => this.answer(bericht, bevindingen));
  }

  private judge(bericht: Heenbericht): readonly Bevinding[] | undefined {
    const { soort, Header } = bericht;
    const { Identificatie } = Header.BerichtIdentificatie;
    const pad = '/Bericht/Header/BerichtIdentificatie';
    const key = `${soort} ${Header.Afzender} ${Identificatie}`;
    if (this.known.has(key)) return [finding('TR056', '9056', pad)];
    // TR135 is not asked: what answers a game may be written on a later day than the one that is played.
    const bevindingen = this.role.take(bericht);
    // What was refused was not taken in, so its number is still free; a declaratie is always taken in.
    if (bevindingen?.length === 0 || soort === 'JW323') this.known.add(key);
    return bevindingen;
  }

  private answer(bericht: Heenbericht, bevindingen: readonly Bevinding[]): void {
    const gegevens = { identificatie: this.post.number(), dagtekening: this.today };
    if (bericht.soort === 'JW325') return;
    if (bericht.soort === 'JW323') {
      const antwoord = answerDeclaratie(bericht, bevindingen, gegevens);
      if (antwoord) this.post.send(antwoord);
      return;
    }
    const retour = answerBericht(bericht, bevindingen, gegevens);
    if (retour) this.post.answer(retour);
  }
}

function isRetour(bericht: Bericht): bericht is Retourbericht {
  return 'IdentificatieRetour' in bericht.Header;
}
