/**
 * A custom resource's properties as text.
 * @throws naming each that is missing
 */
export function readProperties<const K extends string>(
  properties: Readonly<Record<string, unknown>>,
  names: readonly K[],
): Record<K, string> {
  const missing = names.filter((name) => typeof properties[name] !== 'string' || properties[name] === '')
  if (missing.length > 0) throw new Error(`the custom resource has no ${missing.join(', ')}`)
  return Object.fromEntries(names.map((name) => [name, properties[name]])) as Record<K, string>
}
