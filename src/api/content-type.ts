/** The only type that is read: JSON in UTF-8 (RFC 8259). */
export function isJson(contentType: string | undefined): boolean {
  const [type = '', ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  return type === 'application/json' && (charset === undefined || /^charset="?utf-8"?$/.test(charset));
}

/** Does the asker take JSON? No header means anything does; q=0 means "not this" (RFC 9110 §12.5.1). */
export function isAcceptable(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  const ranges = accept.toLowerCase().split(',').map(readRange);
  const closest = ['application/json', 'application/*', '*/*']
    .map((type) => ranges.find((range) => range.type === type))
    .find((range) => range !== undefined);
  return closest?.isWanted ?? false;
}

function readRange(text: string): { type: string; isWanted: boolean } {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim());
  return { type, isWanted: !parameters.some((parameter) => /^q=0(\.0{0,3})?$/.test(parameter)) };
}
