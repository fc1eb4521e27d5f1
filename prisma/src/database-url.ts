/** @throws Error that says how to give it. */
export function requireDatabaseUrl(): string {
  const url = process.env['DATABASE_URL']
  if (!url)
    throw new Error('DATABASE_URL is missing; give it as postgresql://user:password@host:5432/database')
  return url
}
