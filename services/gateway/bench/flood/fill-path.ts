/** Puts a valid value in the place of each parameter: another id for every request, so that none is cached. */
export function fillPath(path: string, n: number): string {
  const id = `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
  return path.replace(/\{(\w+)\}/g, (_, name) => (name === 'astrologerId' ? 'acharya-vidya' : id))
}
