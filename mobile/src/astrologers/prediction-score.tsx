import { useQuery } from '@tanstack/react-query'
import type { AstrologerId, PredictionScore as Score } from '@astrovoice/contracts'
import { useLocale } from '../locale/use-locale.tsx'
import { scoreQuery } from '../memory/queries.ts'
import { useSession } from '../session/use-session.tsx'
import { Fact } from './fact.tsx'

/**
 * How an astrologer's predictions came true, always with how many there were. Below enough answers it says that there
 * is no score; before the score is read there is nothing.
 */
export function PredictionScore({ astrologerId }: { readonly astrologerId: AstrologerId }) {
  const { t } = useLocale()
  const { api } = useSession()
  const { data } = useQuery(scoreQuery(api))
  if (!data) return null
  const own = data.astrologers.find((each) => each.astrologerId === astrologerId)
  const words = own ? t('person.score', numbersOf(own)) : t('person.noScore', { count: data.minAnswered })
  return <Fact label={t('person.predictions')} value={words} />
}

const numbersOf = ({ yes, over, partly, no, cannotSay, unanswered }: Score['astrologers'][number]) => ({
  yes,
  over,
  partly,
  no,
  cannotSay,
  unanswered,
})
