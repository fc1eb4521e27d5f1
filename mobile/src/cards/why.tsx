import type { Claim } from '@astrovoice/contracts'
import { Disclosure } from '../components/disclosure.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { ClaimList } from './claim-list.tsx'

export interface WhyProps {
  /** The ids of the reasons. */
  readonly ids: readonly string[]
  /** All reasons of the card. */
  readonly claims: readonly Claim[]
  /** What the reasons are for. Screen readers read it after the question. */
  readonly of: string
}

/** The question “Why?”, which opens the reasons; nothing where there are none. */
export function Why({ ids, claims, of }: WhyProps) {
  const { t } = useLocale()
  const named = claims.filter(({ id }) => ids.includes(id))
  if (named.length === 0) return null
  return (
    <Disclosure label={t('cards.why')} says={`${t('cards.why')} ${of}`}>
      <ClaimList claims={named} />
    </Disclosure>
  )
}
