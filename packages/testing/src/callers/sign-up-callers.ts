import type { UserId } from '@astrovoice/contracts'
import { createBirthProfiles, createUsers, openDatabase } from '@astrovoice/platform/db'
import { buildBirth } from '../builders/index.ts'
import type { RunningIssuer } from './start-issuer.ts'

/** Somebody who may call: known, with a birth profile, and with fresh access tokens. */
export interface SignedUpCaller {
  readonly userId: UserId
  token(): Promise<string>
}

/** Puts callers into a migrated database. */
export async function signUpCallers(
  databaseUrl: string,
  { tokens }: RunningIssuer,
  count: number,
): Promise<readonly SignedUpCaller[]> {
  const database = openDatabase(databaseUrl)
  try {
    const users = createUsers(database.prisma)
    const profiles = createBirthProfiles(database.prisma)
    const signUp = async (n: number): Promise<SignedUpCaller> => {
      const { id } = await users.findOrCreate(`caller-${n}@example.org`)
      await profiles.create(id, buildBirth())
      return { userId: id, token: async () => (await tokens.issue(id)).token }
    }
    const callers: SignedUpCaller[] = []
    for (let n = 0; n < count; n++) callers.push(await signUp(n))
    return callers
  } finally {
    await database.close()
  }
}
