import { useQuery } from '@tanstack/react-query'
import type { AstrologerId } from '@astrovoice/contracts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { astrologersQuery } from './queries.ts'

/** Gives the name of an astrologer: … until it is loaded, and the id if it is unknown. */
export function useAstrologerNames(): (id: AstrologerId) => string {
  const { api } = useSession()
  const { language } = useLocale()
  const { data, isPending } = useQuery(astrologersQuery(api, language))
  return (id) => (isPending ? '…' : (data?.find((each) => each.id === id)?.name ?? id))
}
