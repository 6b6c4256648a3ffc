/** The shape of a text file, so that the English one lacks nothing that the Dutch one says. */
export type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Words<T[Key]>;
};

export type Language = 'nl' | 'en';

/** A refusal in words; `detail` is what the refusal carries. */
export type Sentence = string | ((detail: Readonly<Record<string, unknown>>) => string);
