import type { Plugin } from 'vite';

const THEME = /(\.voorbeeld-theme\s*\{)([^{}]*)(\})/;
const DECLARATION = /(--[\w-]+)\s*:\s*([^;]*)/g;
const USE = /var\(\s*(--[\w-]+)/g;

/**
 * The base theme names some 1,800 tokens for components of many libraries; only those that our style sheet reaches,
 * by way of other tokens too, are worth sending to a phone.
 */
export function keepUsedTokens(): Plugin {
  return {
    name: 'keep-used-tokens',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = prune(String(file.source));
      }
    },
  };
}

/** The style sheet without the tokens of the base theme that nothing in it refers to. */
export function prune(css: string): string {
  const [block, open, body = '', close] = css.match(THEME) ?? [];
  if (!block) return css;
  const tokens = new Map([...body.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value]));
  const waiting = usesIn(css.replace(block, ''));
  const kept = new Set<string>();
  for (const name of waiting) {
    const value = tokens.get(name);
    if (value === undefined || kept.has(name)) continue;
    kept.add(name);
    waiting.push(...usesIn(value));
  }
  const declarations = [...tokens]
    .filter(([name]) => kept.has(name))
    .map(([name, value]) => `${name}:${value}`);
  return css.replace(block, () => `${open}${declarations.join(';')}${close}`);
}

function usesIn(css: string): string[] {
  return [...css.matchAll(USE)].map(([, name = '']) => name);
}
