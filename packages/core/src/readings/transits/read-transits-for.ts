import type { Graha } from '@astrovoice/astrology'
import { loadSpeakers } from '@astrovoice/astrology/meanings'
import { readTransits, type GrahaTransits } from '@astrovoice/astrology/transits'
import type { Sentence } from '../answer/answer.ts'
import type { AskedSpan } from '../areas/asked-span.ts'
import { conventions } from '../birth-reading.ts'
import { fitToAge } from '../meaning/for-minors.ts'
import { sayStatements } from '../meaning/say-statements.ts'
import type { ReadingContext } from '../reading-tool.ts'

/** The transits of a graha over the caller's chart in a span; for a minor without what is not read for one. */
export function transitsFor(
  context: ReadingContext,
  graha: Graha,
  { fromMs, toMs }: AskedSpan,
): GrahaTransits {
  const { ayanamsa, node } = conventions
  const { natal } = context.reading
  const transits = readTransits({ natal, graha, fromMs, toMs, ayanamsa, node })
  return { ...transits, meaning: fitToAge(context, transits.meaning) }
}

/**
 * What transits are held to bring, one sentence a statement. Unless the answer has named it, the first says which graha
 * is meant.
 */
export async function sayEffects(
  { meaning }: GrahaTransits,
  { isNamed }: { isNamed: boolean },
): Promise<Sentence[]> {
  const statements = meaning.statements.filter(({ statement }) => !isNamed || statement.is !== 'transit')
  return sayStatements({ ...meaning, statements }, await loadSpeakers())
}
