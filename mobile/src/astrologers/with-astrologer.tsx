import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { CallFault } from '@astrovoice/client/rest'
import type { Astrologer, AstrologerId } from '@astrovoice/contracts'
import { LoadingScreen } from '../components/loading-screen.tsx'
import { NotFoundScreen } from '../components/not-found-screen.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { astrologerQuery } from './queries.ts'

export interface WithAstrologerProps {
  readonly id: AstrologerId
  readonly children: (astrologer: Astrologer) => ReactNode
}

/** Renders its children with the astrologer that the address names. */
export function WithAstrologer({ id, children }: WithAstrologerProps) {
  const { api } = useSession()
  const { language } = useLocale()
  const query = useQuery(astrologerQuery(api, language, id))
  if (query.data) return children(query.data)
  const isUnknown = query.error instanceof CallFault && query.error.problem.code === 'astrologer_unknown'
  return isUnknown ? <NotFoundScreen /> : <LoadingScreen query={query} />
}
