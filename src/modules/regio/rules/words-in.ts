const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Asks of texts whether every word that was typed occurs in one of them, whatever the accents; nothing typed asks nothing. */
export function wordsIn(typed = ''): (texts: readonly (string | null)[]) => boolean {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return (texts) => {
    const text = plain(texts.join(' '));
    return words.every((word) => text.includes(word));
  };
}
