/** An expected "no". Anything unexpected is thrown and becomes a 500. */
export type Refusal<Code extends string = string> = {
  readonly refused: Code;
  readonly detail: Readonly<Record<string, unknown>>;
};

export function refuse<const Code extends string>(
  code: Code,
  detail: Record<string, unknown> = {},
): Refusal<Code> {
  return { refused: code, detail };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

/** Refusals that the kit itself gives, whatever the operation. */
export type KitRefusal = 'ongeldig' | 'verboden' | 'verouderd';
