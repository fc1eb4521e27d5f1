import {
  argalasOn,
  arudhaOf,
  arudhas,
  charaKarakas,
  JAIMINI_RULES,
  karakamsha,
  sayArgalas,
  sayArudha,
  sayAtmakaraka,
  sayKarakas,
} from '@astrovoice/astrology/jaimini'
import { z } from 'zod'
import { sentence } from '../answer/answer.ts'
import type { Claim } from '../answer/claim.ts'
import { giveAnswer, type Finding } from '../answer/give-answer.ts'
import { needBirthTime } from '../answer/need-birth-time.ts'
import { assertAdults } from '../areas/age.ts'
import type { BirthReading } from '../birth-reading.ts'
import { tendency } from '../kp/say-certainty.ts'
import { defineTool } from '../reading-tool.ts'
import { capitalized, type Speak } from '../speak.ts'

const subjects = ['karakas', 'arudha_lagna', 'upapada', 'argala'] as const

export const jaiminiTool = defineTool({
  name: 'get_jaimini',
  description:
    'What Jaimini reads in the birth chart, when the caller asks for Jaimini, the atmakaraka or another chara karaka, the karakamsha, the arudha lagna, the upapada or argala. Facts have all karakas and arudhas.',
  parameters: z.strictObject({
    subject: z.enum(subjects).optional().describe('What is asked for; karakas if left out.'),
    house: z.int().min(1).max(12).optional().describe('The house on which argala is asked; 1 if left out.'),
  }),
  compute: ({ subject = 'karakas', house = 1 }, context) => {
    const { reading } = context
    if (subject === 'upapada') assertAdults(context, [reading.profile], 'marriage')
    needBirthTime(reading, 'Jaimini counts from the lagna.')
    const found = answers[subject](reading, house)
    return giveAnswer(context, { ...found, facts: { ...allFacts(reading), ...found.facts } })
  },
})

type Finder = (reading: BirthReading, house: number) => Finding

const closed = ({ en, hi, hinglish }: Speak): Speak =>
  capitalized({ en: `${en}.`, hi: `${hi}।`, hinglish: `${hinglish}.` })

const claimOf = (
  rule: keyof typeof JAIMINI_RULES,
  evidence: Speak,
  figures: Claim['figures'] = {},
): Claim => ({ id: `jaimini.${rule}`, rule: JAIMINI_RULES[rule].id, evidence, figures })

const certainty = sentence(tendency)

const findKarakas: Finder = ({ natal }) => {
  const [karakas, sign] = [charaKarakas(natal), karakamsha(natal)]
  const self = claimOf('karakamsha', sayAtmakaraka(karakas, sign), { goneDeg: karakas[0]?.goneDeg ?? 0 })
  const others = claimOf('sevenKarakas', sayKarakas(karakas))
  return {
    answer: {
      verdict: sentence(self.evidence, [self.id]),
      why: sentence(closed(others.evidence), [others.id]),
      certainty,
    },
    claims: [self, others],
    facts: {},
  }
}

const findImage =
  (of: 1 | 12, rule: 'arudha' | 'upapada'): Finder =>
  ({ natal }) => {
    const image = arudhaOf(natal, of)
    const claim = claimOf(rule, sayArudha(image), { house: image.house })
    return {
      answer: { verdict: sentence(capitalized(claim.evidence), [claim.id]), certainty },
      claims: [claim],
      facts: {},
    }
  }

const findArgala: Finder = ({ natal }, house) => {
  const argalas = argalasOn(natal, house)
  const claim = claimOf('argala', sayArgalas(house, argalas), { house })
  return {
    answer: { verdict: sentence(capitalized(claim.evidence), [claim.id]), certainty },
    claims: [claim],
    facts: { house, argalas },
  }
}

const answers: Readonly<Record<(typeof subjects)[number], Finder>> = {
  karakas: findKarakas,
  arudha_lagna: findImage(1, 'arudha'),
  upapada: findImage(12, 'upapada'),
  argala: findArgala,
}

const allFacts = ({ natal }: BirthReading) => ({
  karakasOfSeven: namesOf(charaKarakas(natal)),
  karakasOfEight: namesOf(charaKarakas(natal, 'eight')),
  karakamsha: karakamsha(natal),
  arudhas: arudhas(natal).map(({ of, sign, house }) => `A${of}: ${sign}, house ${house}`),
})

const namesOf = (karakas: ReturnType<typeof charaKarakas>) =>
  Object.fromEntries(karakas.map(({ karaka, graha }) => [karaka, graha]))
