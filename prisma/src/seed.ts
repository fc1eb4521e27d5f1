import { PrismaPg } from '@prisma/adapter-pg'
import { astrologerWords } from './astrologer-words.ts'
import { astrologers } from './astrologers.ts'
import { PrismaClient } from './index.ts'

/** Services start meanwhile, and the database may respond late. */
const patienceMs = 60_000

/**
 * Puts in the astrologers a new installation begins with, or brings them up to date; returns how many there are. An
 * astrologer that an operator has changed stays as it is.
 */
export async function seed(databaseUrl: string): Promise<number> {
  const adapter = new PrismaPg({ connectionString: databaseUrl })
  const prisma = new PrismaClient({
    adapter,
    transactionOptions: { maxWait: patienceMs, timeout: patienceMs },
  })
  try {
    const rows = astrologers.map((row) => ({ ...row, translations: astrologerWords[row.id] ?? {} }))
    await prisma.$transaction([
      prisma.astrologer.createMany({
        data: rows.map((row) => ({ ...row, state: 'published' as const })),
        skipDuplicates: true,
      }),
      ...rows.map(({ id, ...rest }) =>
        prisma.astrologer.updateMany({ where: { id, revision: 0 }, data: rest }),
      ),
    ])
    return rows.length
  } finally {
    await prisma.$disconnect()
  }
}
