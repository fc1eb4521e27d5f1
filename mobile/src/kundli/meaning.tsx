import { Text } from 'react-native'
import type { KundliMeaning } from '@astrovoice/contracts'
import { Why } from '../cards/why.tsx'
import { text } from '../components/theme.ts'

export interface MeaningProps {
  readonly meaning: KundliMeaning | null
  /** What is explained. */
  readonly of: string
}

/** What something is held to mean, and why; nothing where nothing is said. */
export function Meaning({ meaning, of }: MeaningProps) {
  if (!meaning) return null
  return (
    <>
      <Text style={text.body}>{meaning.text}</Text>
      <Why ids={meaning.claims.map(({ id }) => id)} claims={meaning.claims} of={of} />
    </>
  )
}
