import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Redirect, usePathname } from 'expo-router'
import { LoadingScreen } from '../components/loading-screen.tsx'
import { links } from '../navigation/links.ts'
import { useAddress } from '../navigation/use-address.ts'
import { useSession } from '../session/use-session.tsx'
import { birthsQuery } from './queries.ts'

/** A chart needs a birth, so a caller without one enters it first. */
export function WithBirths({ children }: { readonly children: ReactNode }) {
  const { api } = useSession()
  const births = useQuery(birthsQuery(api))
  const address = useAddress()
  const isEntering = usePathname() === links.newBirth
  if (births.data === undefined) return <LoadingScreen query={births} />
  if (births.data.length === 0 && !isEntering) return <Redirect href={links.firstBirth(address)} />
  return children
}
