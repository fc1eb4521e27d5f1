import { SHODASHA_VARGAS } from '@astrovoice/astrology'
import { readVarga, type VargaReading } from '@astrovoice/astrology/vargas'
import type { Card } from '@astrovoice/contracts'
import { z } from 'zod'
import { sentence, type Answer } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { Refusal } from '../answer/refusal.ts'
import { assertOldEnough } from '../areas/age.ts'
import { isVargaLagnaKnown, vargaBirthOf } from '../areas/timing-birth.ts'
import { drawBirthChart, titleVarga } from '../draw-birth-chart.ts'
import { joinSentences } from '../meaning/say-statements.ts'
import { defineTool, type ReadingContext } from '../reading-tool.ts'
import { capitalized } from '../speak.ts'
import { sayStrengths, saySure, sayVargaCertainty, sayVargaStanding } from '../vargas/say-varga.ts'
import type { ReadVarga } from '../vargas/varga-subjects.ts'

type Asked = Exclude<ReadVarga, 'D1'>
/** The birth chart itself has a tool of its own. */
const vargas = SHODASHA_VARGAS.filter((varga) => varga !== 'D1') as readonly Asked[]

/** What is not read for a minor. */
const adultAreas: Partial<Record<Asked, 'marriage' | 'children'>> = { D7: 'children', D9: 'marriage' }

export const divisionalChartTool = defineTool({
  name: 'get_divisional_chart',
  description:
    'A divisional chart of the caller: D9 (navamsa) for marriage, D10 (dasamsa) for work, D7 for children and others. How its matters stand, and why. Also shows it on the caller’s screen.',
  parameters: z.strictObject({ varga: z.enum(vargas) }),
  compute: ({ varga }, context) => {
    const { reading } = context
    const area = adultAreas[varga]
    if (area) assertOldEnough(context, area)
    const read = readVarga(vargaBirthOf(reading), varga)
    return giveAnswer(context, {
      answer: answerOf(varga, read),
      claims: read.claims,
      facts: vargaFacts(varga, read),
      card: drawVarga(context, varga),
    })
  },
})

function answerOf(varga: Asked, read: VargaReading): Answer {
  const strengths = sayStrengths(read)
  const certainty = sentence(sayVargaCertainty(read))
  const lord = read.claims.find(({ id }) => id === 'lagna-lord')
  if (!read.standing || !lord) {
    if (read.placements.length === 0) throw new Refusal('birth_time_needed', `${varga} needs the birth time.`)
    return {
      verdict: sentence(saySure(varga, read.placements)),
      ...(strengths.length > 0 && { why: joinSentences(strengths) }),
      certainty,
    }
  }
  const rises = sentence(capitalized(closed(lord.evidence)), [lord.id])
  return {
    verdict: sentence(sayVargaStanding(varga, read.standing), [lord.id]),
    why: joinSentences([rises, ...strengths]),
    certainty,
  }
}

const closed = ({ en, hi, hinglish }: Answer['verdict']['speak']) => ({
  en: `${en}.`,
  hi: `${hi}।`,
  hinglish: `${hinglish}.`,
})

function vargaFacts(varga: Asked, read: VargaReading): Record<string, unknown> {
  const { standing, chart, placements, open, lagnaMovesWithinMinutes } = read
  return {
    varga,
    standing,
    lagna: standing && chart.lagna,
    planets: placements.map(({ graha, sign, house, dignity, isVargottama }) => ({
      planet: graha,
      sign,
      house: standing && house,
      dignity,
      isVargottama,
    })),
    notSureWithoutBirthTime: open,
    lagnaMovesWithinMinutes,
  }
}

/** No drawing without a lagna: it would begin with the Moon, whose sign in a varga the day leaves open. */
function drawVarga({ reading, language }: ReadingContext, varga: Asked): Card | undefined {
  if (!isVargaLagnaKnown(reading, varga)) return undefined
  const { profile } = reading
  const drawn = language === 'hi' ? 'hi' : 'en'
  return {
    kind: 'chart',
    title: titleVarga(profile, varga, drawn),
    svg: drawBirthChart(profile, { style: 'north', theme: 'dark', language: drawn, varga }),
  }
}
