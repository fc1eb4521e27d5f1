import { useCallback, useEffect, useState } from 'react'

/** A value that is loaded. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown }

/** Loads when mounted and when `load` changes (memoise it). Late results are dropped. */
export function useLoaded<T>(load: () => Promise<T>): [Loaded<T>, reload: () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ status: 'loading' })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isWanted = true
    load().then(
      (value) => isWanted && setLoaded({ status: 'ready', value }),
      (error: unknown) => isWanted && setLoaded({ status: 'failed', error }),
    )
    return () => {
      isWanted = false
    }
  }, [load, turn])
  const reload = useCallback(() => setTurn((before) => before + 1), [])
  return [loaded, reload]
}
