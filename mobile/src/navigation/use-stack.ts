import { useEffect, useReducer, type Dispatch } from 'react'
import { listenForBack } from './back-button'
import { initialStack, reduceStack, shownRoute, type Route, type StackAction } from './stack.ts'

/** The route that is shown, and how to navigate. */
export function useStack(): [Route, Dispatch<StackAction>] {
  const [stack, navigate] = useReducer(reduceStack, initialStack)
  useEffect(() => listenForBack(stack.length > 1, () => navigate({ type: 'back' })), [stack])
  return [shownRoute(stack), navigate]
}
