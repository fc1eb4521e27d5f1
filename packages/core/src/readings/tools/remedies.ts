import { GRAHAS } from '@astrovoice/astrology'
import {
  findRemedies,
  loadRemedySpeakers,
  REMEDY_KINDS,
  type RemedyKind,
  type RemedyStatement,
} from '@astrovoice/astrology/remedies'
import type { Language } from '@astrovoice/contracts'
import { z } from 'zod'
import { sentence, type Answer, type Sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { AreaName, areaNamed } from '../areas/areas.ts'
import { sayStatements } from '../meaning/say-statements.ts'
import { defineTool } from '../reading-tool.ts'
import { inAll } from '../speak.ts'

/** Those that cost something, or only look at a custom: the answer ends with conduct, which costs nothing. */
const notConduct: ReadonlySet<RemedyKind> = new Set(['gem', 'colour', 'number'])

export const remediesTool = defineTool({
  name: 'get_remedies',
  description:
    'What tradition offers the caller for a planet or a part of life: a mantra, day, giving or conduct that costs nothing; a gem, colour or number with its tradition. Without a promise.',
  parameters: z.strictObject({
    area: AreaName.optional(),
    planet: z.enum(GRAHAS).optional(),
    kind: z.enum(REMEDY_KINDS).optional(),
  }),
  compute: async ({ area, planet, kind }, context) => {
    const { natal, isTimeKnown } = context.reading
    const remedies = findRemedies(isTimeKnown ? natal : undefined, {
      ...(area !== undefined && { area: areaNamed(area) }),
      ...(planet && { graha: planet }),
      kinds: kindsFor(kind),
    })
    const sentences = sayStatements(remedies, await loadRemedySpeakers())
    const said = new Map(remedies.statements.map(({ statement: { is } }, i) => [is, sentences[i]] as const))
    return giveAnswer(context, {
      answer: answerRemedy(said, kind),
      claims: remedies.claims,
      facts: { planet: remedies.graha, area: area ?? null, kinds: remedies.kinds },
    })
  },
})

function kindsFor(kind: RemedyKind | undefined): RemedyKind[] {
  if (kind === undefined) return ['mantra', 'conduct']
  return notConduct.has(kind) ? [kind, 'conduct'] : [kind]
}

type Said = ReadonlyMap<RemedyStatement['is'], Sentence | undefined>

/** The remedy first, then why this planet, that nothing is promised, and conduct. */
function answerRemedy(said: Said, kind: RemedyKind | undefined): Answer {
  const remedy = kind ?? 'mantra'
  const verdict = said.get(remedy)
  if (!verdict) throw new Error(`The engine gave no ${remedy}.`)
  const why = said.get('gem-fits') ?? said.get('chosen') ?? said.get('asked')
  const noPromise = said.get('no-promise')
  const conduct = remedy === 'conduct' ? undefined : said.get('conduct')
  return {
    verdict,
    ...(why && { why }),
    ...(noPromise && { certainty: toClause(noPromise) }),
    ...(conduct && { action: conduct }),
  }
}

/** A whole sentence as a clause that goes on after another. */
function toClause({ speak, claims }: Sentence): Sentence {
  const lower = (language: Language) =>
    speak[language].replace(/^\p{Lu}/u, (first) => first.toLowerCase()).replace(/[.।]$/, '')
  return sentence(inAll(lower), claims)
}
