import { computeNumerology, GRAHA_LABELS, type Numerology } from '@astrovoice/astrology'
import { explainGraha, loadSpeakers } from '@astrovoice/astrology/meanings'
import { z } from 'zod'
import { sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { joinSentences, sayStatements } from '../meaning/say-statements.ts'
import { defineTool } from '../reading-tool.ts'
import type { Speak } from '../speak.ts'

export const numerologyTool = defineTool({
  name: 'get_numerology',
  description:
    'The caller’s root number (moolank) and destiny number (bhagyank), and the number of a name: the caller’s own without a name.',
  parameters: z.strictObject({ name: z.string().min(1).max(80).optional() }),
  compute: async ({ name }, context) => {
    const { profile } = context.reading
    const numerology = computeNumerology({ date: profile.date, name: name ?? profile.name })
    const { driver, conductor, driverGraha } = numerology.birth
    const graha = explainGraha(driverGraha)
    const [meaning] = sayStatements(graha, await loadSpeakers())
    const claim = {
      id: 'numbers',
      rule: 'remedy.number',
      evidence: GRAHA_LABELS[driverGraha],
      figures: { driver, conductor, name: numerology.name?.chaldean.expression.number ?? 0 },
    }
    const numbers = sentence(sayNumbers(numerology), [claim.id])
    return giveAnswer(context, {
      answer: {
        verdict: name === undefined ? numbers : sentence(sayName(numerology), [claim.id]),
        why: joinSentences([
          ...(name === undefined ? [sentence(sayName(numerology), [claim.id])] : [numbers]),
          ...(meaning ? [meaning] : []),
        ]),
        certainty: modern,
      },
      claims: [claim, ...graha.claims],
      facts: { ...numerology.birth, name: numerology.name?.chaldean.expression.number ?? null },
    })
  },
})

const modern = sentence({
  en: 'this is modern numerology, not jyotish',
  hi: 'यह आज का अंक शास्त्र है, ज्योतिष नहीं',
  hinglish: 'yeh aaj ka ank shastra hai, jyotish nahi',
})

function sayNumbers({ birth: { driver, conductor, driverGraha, conductorGraha } }: Numerology): Speak {
  const [root, destiny] = [GRAHA_LABELS[driverGraha], GRAHA_LABELS[conductorGraha]]
  return {
    en: `Your root number is ${driver}, of ${root.en}, and your destiny number is ${conductor}, of ${destiny.en}.`,
    hi: `आपका मूलांक ${driver} है, ${root.hi} का, और भाग्यांक ${conductor}, ${destiny.hi} का।`,
    hinglish: `Aapka moolank ${driver} hai, ${root.hinglish} ka, aur bhagyank ${conductor}, ${destiny.hinglish} ka.`,
  }
}

/** By the Chaldean letters, which Indian numerologists use. */
function sayName({ name }: Numerology): Speak {
  const number = name?.chaldean.expression.number ?? 0
  return {
    en: `The name counts to ${number} by Chaldean letters.`,
    hi: `नाम का अंक ${number} है।`,
    hinglish: `Naam ka ank ${number} hai.`,
  }
}
