export type Protection = {
  readonly nonce: string;
  readonly signInOrigin: string | null;
  readonly secure: boolean;
};

/** What a browser must refuse to do for us. Every page holds personal data, so nothing is kept or framed. */
export function setSecurityHeaders(headers: Headers, { nonce, signInOrigin, secure }: Protection): void {
  const policy = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}'`,
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'font-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'form-action': ["'self'", signInOrigin].filter(Boolean).join(' '),
  };
  headers.set(
    'Content-Security-Policy',
    Object.entries(policy)
      .map((pair) => pair.join(' '))
      .join('; '),
  );
  headers.set('Cache-Control', 'no-store');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()');
  // Not `no-referrer`: a form would then be sent with origin `null` and be refused as forged.
  headers.set('Referrer-Policy', 'same-origin');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('X-Frame-Options', 'DENY');
  if (secure) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
}
