import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { BirthProfileId, type BirthProfile } from '@astrovoice/contracts'
import { LoadingScreen } from '../components/loading-screen.tsx'
import { NotFoundScreen } from '../components/not-found-screen.tsx'
import { useParam } from '../navigation/use-param.ts'
import { useSession } from '../session/use-session.tsx'
import { birthsQuery } from './queries.ts'

/** Renders its children with the birth that the address names. */
export function WithBirth({ children }: { readonly children: (birth: BirthProfile) => ReactNode }) {
  const { api } = useSession()
  const id = useParam('birthProfileId', BirthProfileId)
  const births = useQuery(birthsQuery(api))
  if (births.data === undefined) return <LoadingScreen query={births} />
  const birth = births.data.find((each) => each.id === id)
  return birth ? children(birth) : <NotFoundScreen />
}
