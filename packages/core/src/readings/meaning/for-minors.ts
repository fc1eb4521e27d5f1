import type { Meaning, Statement } from '@astrovoice/astrology/meanings'

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
export const forMinors = (meaning: Meaning): Meaning => ({
  ...meaning,
  statements: meaning.statements.flatMap((stated) => {
    const { statement } = stated
    if (statement.is !== 'effect') return [stated]
    const [gives, care] = [statement.gives.filter(isForAll), statement.care.filter(isForAll)]
    return gives.length + care.length === 0 ? [] : [{ ...stated, statement: { ...statement, gives, care } }]
  }),
})
