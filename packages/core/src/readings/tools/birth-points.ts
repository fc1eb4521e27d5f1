import { signAt } from '@astrovoice/astrology'
import {
  bhavaChalit,
  POINTS_RULES,
  sayChalit,
  sayUpagraha,
  upagrahasOf,
  type Upagraha,
} from '@astrovoice/astrology/points'
import { z } from 'zod'
import { sentence } from '../answer/answer.ts'
import type { Claim } from '../answer/claim.ts'
import { giveAnswer, type Finding } from '../answer/give-answer.ts'
import { needBirthTime } from '../answer/need-birth-time.ts'
import { Refusal } from '../answer/refusal.ts'
import type { BirthReading } from '../birth-reading.ts'
import { tendency } from '../kp/say-certainty.ts'
import { defineTool } from '../reading-tool.ts'
import { capitalized, type Speak } from '../speak.ts'

const subjects = ['gulika', 'mandi', 'bhava_chalit'] as const

export const birthPointsTool = defineTool({
  name: 'get_birth_points',
  description:
    'Gulika, Mandi and the other upagrahas of the birth, or the bhava chalit (planets that leave the house of their sign), when the caller asks for one of them.',
  parameters: z.strictObject({
    subject: z.enum(subjects).optional().describe('What is asked for; Gulika if left out.'),
  }),
  compute: ({ subject = 'gulika' }, context) => {
    const { reading } = context
    needBirthTime(reading, 'Upagrahas and bhavas rest on the time of birth.')
    return giveAnswer(
      context,
      subject === 'bhava_chalit' ? findChalit(reading) : findUpagraha(reading, subject),
    )
  },
})

const answerOf = (rule: keyof typeof POINTS_RULES, evidence: Speak, figures: Claim['figures']): Finding => {
  const claim = { id: `points.${rule}`, rule: POINTS_RULES[rule].id, evidence, figures }
  return {
    answer: {
      verdict: sentence(capitalized(evidence), [claim.id]),
      certainty: sentence(tendency),
    },
    claims: [claim],
    facts: {},
  }
}

/** 1 … 12, counted from the lagna by whole signs. */
const houseIn = ({ natal }: BirthReading, signIndex: number): number =>
  ((signIndex - natal.lagna.signIndex + 12) % 12) + 1

function findUpagraha(reading: BirthReading, name: 'gulika' | 'mandi'): Finding {
  const points = upagrahasOf(reading.chart)
  const { signIndex, longitudeDeg } = points[name]
  const sign = signAt(signIndex)
  const figures = { longitudeDeg: Math.round(longitudeDeg * 100) / 100 }
  const house = houseIn(reading, signIndex)
  const upagrahas = Object.entries(points) as [Upagraha, (typeof points)[Upagraha]][]
  return {
    ...answerOf(name, sayUpagraha(name, { sign }, house), figures),
    facts: {
      upagrahas: Object.fromEntries(
        upagrahas.map(([each, at]) => [each, `${at.sign}, house ${houseIn(reading, at.signIndex)}`]),
      ),
    },
  }
}

function findChalit(reading: BirthReading): Finding {
  const chalit = bhavaChalit(reading.chart, reading.natal)
  if (!chalit) throw new Refusal('failed', 'Bhavas have no cusps at that place.')
  return {
    ...answerOf('chalit', sayChalit(chalit), { shifted: chalit.shifted.length }),
    facts: { bhavas: chalit.bhavas, shifted: chalit.shifted },
  }
}
