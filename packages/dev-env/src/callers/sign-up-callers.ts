import { randomUUID } from 'node:crypto'
import type { UserId } from '@astrovoice/contracts'
import {
  createBirthProfiles,
  createConsents,
  createUsers,
  openDatabase,
  type Database,
} from '@astrovoice/platform/postgres'
import { agreeToAll, buildBirth, plainSignIn } from '@astrovoice/core/testing'
import type { RunningIssuer } from './start-issuer.ts'

/** A caller with a birth profile, every consent and fresh access tokens. */
export interface SignedUpCaller {
  readonly userId: UserId
  token(): Promise<string>
}

/** Puts one more caller into a migrated database. */
export async function signUpCaller(
  { prisma }: Pick<Database, 'prisma'>,
  { tokens }: Pick<RunningIssuer, 'tokens'>,
): Promise<SignedUpCaller> {
  const { id } = await createUsers(prisma).findOrCreate(`caller-${randomUUID()}@example.org`)
  await agreeToAll(createConsents(prisma), id)
  await createBirthProfiles(prisma).create(id, buildBirth())
  return { userId: id, token: async () => (await tokens.issue(id, plainSignIn)).token }
}

/** Puts callers into a migrated database. */
export async function signUpCallers(
  databaseUrl: string,
  issuer: RunningIssuer,
  count: number,
): Promise<readonly SignedUpCaller[]> {
  const database = openDatabase(databaseUrl)
  try {
    const callers: SignedUpCaller[] = []
    for (let n = 0; n < count; n++) callers.push(await signUpCaller(database, issuer))
    return callers
  } finally {
    await database.close()
  }
}
