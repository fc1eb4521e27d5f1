import type { Meaning, Statement } from '@astrovoice/astrology/meanings'
import { isMinor, type AgeContext } from '../areas/age.ts'

type Effect = Extract<Statement, { is: 'effect' }>
type Theme = Effect['gives'][number]

/** What is not read for a minor. */
const adultThemes: ReadonlySet<Theme> = new Set<Theme>([
  'children',
  'children-joy',
  'children-matters',
  'love',
  'marriage',
  'marriage-timing',
  'married-happiness',
  'married-life',
  'luck-by-marriage',
  'partnership',
])

const isForAll = (theme: Theme) => !adultThemes.has(theme)

/** A meaning without love, marriage and children; an effect of nothing else is left out. */
const forMinors = <M extends Pick<Meaning, 'statements'>>(meaning: M): M => ({
  ...meaning,
  statements: meaning.statements.flatMap((stated) => {
    const { statement } = stated
    if (!('gives' in statement)) return [stated]
    const [gives, care] = [statement.gives.filter(isForAll), statement.care.filter(isForAll)]
    return gives.length + care.length === 0 ? [] : [{ ...stated, statement: { ...statement, gives, care } }]
  }),
})

/** A meaning as it is read for a chart: for one of a minor without what is not read for minors. */
export const fitToAge = <M extends Pick<Meaning, 'statements'>>(context: AgeContext, meaning: M): M =>
  isMinor(context) ? forMinors(meaning) : meaning
