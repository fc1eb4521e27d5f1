import { useEffect, useReducer, type Dispatch } from 'react'
import { listenForBack } from './back-button'
import { home, takeStep, whereabouts, type Place, type Step } from './place.ts'

/** Where someone is, and how to take the next step. */
export function useWay(): [Place, Dispatch<Step>] {
  const [way, go] = useReducer(takeStep, home)
  useEffect(() => listenForBack(way.length > 1, () => go({ do: 'back' })), [way])
  return [whereabouts(way), go]
}
