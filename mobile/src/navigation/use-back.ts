import { useCallback } from 'react'
import { useRouter, type Href } from 'expo-router'

/** Goes back; to `fallback` if the app was opened at this address. */
export function useBack(fallback: Href): () => void {
  const router = useRouter()
  return useCallback(() => {
    if (router.canGoBack()) router.back()
    else router.replace(fallback)
  }, [router, fallback])
}
