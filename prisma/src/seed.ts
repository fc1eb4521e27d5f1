import { PrismaPg } from '@prisma/adapter-pg'
import { astrologers } from './astrologers.ts'
import { PrismaClient } from './index.ts'

/** Puts in the astrologers a new installation begins with, or brings them up to date; returns how many there are. */
export async function seed(databaseUrl: string): Promise<number> {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) })
  try {
    await prisma.$transaction(
      astrologers.map(({ id, ...rest }) =>
        prisma.astrologer.upsert({ where: { id }, create: { id, ...rest }, update: rest }),
      ),
    )
    return astrologers.length
  } finally {
    await prisma.$disconnect()
  }
}
