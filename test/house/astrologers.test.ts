import { expect, test } from '@jest/globals'
import { Speciality } from '@astrovoice/contracts'
import { specialityTools } from '@astrovoice/core'
import { astrologers } from '../../prisma/src/astrologers.ts'

test.each(astrologers.map(({ id, specialities }) => [id, specialities] as const))(
  '%s advertises only what a tool computes',
  (_, specialities) => {
    expect(specialities.length).toBeGreaterThan(0)
    for (const each of specialities) expect(specialityTools[Speciality.parse(each)].length).toBeGreaterThan(0)
  },
)

test.each(astrologers.map(({ id, manner }) => [id, manner] as const))(
  '%s speaks in a grammatical gender of their own',
  (_, manner) => {
    expect(manner).toMatch(/of (herself in the feminine \(करती हूँ\)|himself in the masculine \(करता हूँ\))\.$/)
  },
)
