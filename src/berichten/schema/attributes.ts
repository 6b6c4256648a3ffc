import type { XmlAttribute } from '../xml/attributes.ts';
import type { XmlName } from '../xml/namespaces.ts';
import type { Type } from './definition.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * The schemas define no attributes, so only those that XSD itself allows on any element may stand: hints where a
 * schema lies, and a type that is the declared type (none of the named types is derived from another).
 */
export function isAllowedAttribute(
  attribute: XmlAttribute,
  type: Type,
  typeName: XmlName | undefined,
): boolean {
  const { uri, local } = attribute.name;
  if (uri !== XSI) return false;
  if (local === 'schemaLocation' || local === 'noNamespaceSchemaLocation') return true;
  return local === 'type' && type.naam !== '' && typeName?.local === type.naam && typeName.uri === type.uri;
}
