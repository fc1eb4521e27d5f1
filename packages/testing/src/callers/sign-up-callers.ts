import type { PlaceId, UserId } from '@astrovoice/contracts'
import { createBirthProfiles, createUsers, openDatabase } from '@astrovoice/platform/db'
import type { RunningIssuer } from './start-issuer.ts'

/** Somebody who may call: known, with a birth profile, and with fresh access tokens. */
export interface SignedUpCaller {
  readonly userId: UserId
  token(): Promise<string>
}

const birth = {
  name: 'Asha',
  date: '1990-08-15',
  time: '06:30',
  place: {
    id: '1273294' as PlaceId,
    name: 'Delhi',
    region: 'Delhi',
    countryCode: 'IN',
    latitudeDeg: 28.65195,
    longitudeDeg: 77.23149,
    timeZone: 'Asia/Kolkata',
  },
  utcMs: Date.parse('1990-08-15T01:00:00Z'),
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
      await profiles.create(id, birth)
      return { userId: id, token: async () => (await tokens.issue(id)).token }
    }
    const callers: SignedUpCaller[] = []
    for (let n = 0; n < count; n++) callers.push(await signUp(n))
    return callers
  } finally {
    await database.close()
  }
}
