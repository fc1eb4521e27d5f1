import type { Astrologer, BirthProfile, ConversationId, EndReason } from '@astrovoice/contracts'

/** One screen with its parameters. */
export type Route =
  | { readonly name: 'astrologers' }
  | { readonly name: 'conversations' }
  | { readonly name: 'births' }
  | { readonly name: 'new-birth' }
  | { readonly name: 'kundli'; readonly birth: BirthProfile }
  | { readonly name: 'match'; readonly birth: BirthProfile }
  | { readonly name: 'call'; readonly astrologer: Astrologer; readonly conversationId?: ConversationId }
  | {
      readonly name: 'conversation'
      readonly conversationId: ConversationId
      /** Why the call that led here ended. */
      readonly endReason?: EndReason
    }

/** The routes that going back leads through; the last one is shown. */
export type Stack = readonly [Route, ...Route[]]

export type StackAction =
  | { readonly type: 'push'; readonly route: Route }
  /** Takes the shown route off the stack: going back does not lead to it again. */
  | { readonly type: 'replace'; readonly route: Route }
  /** Opens a tab: going back leads to the first tab. */
  | { readonly type: 'reset'; readonly route: Route }
  | { readonly type: 'back' }

export const initialStack: Stack = [{ name: 'astrologers' }]

export const shownRoute = (stack: Stack): Route => stack.at(-1) ?? stack[0]

export function reduceStack(stack: Stack, action: StackAction): Stack {
  switch (action.type) {
    case 'push':
      return [...stack, action.route]
    case 'replace':
      return toStack([...stack.slice(0, -1), action.route])
    case 'reset':
      return action.route.name === 'astrologers' ? initialStack : [initialStack[0], action.route]
    case 'back':
      return toStack(stack.slice(0, -1))
  }
}

const toStack = ([first = initialStack[0], ...rest]: readonly Route[]): Stack => [first, ...rest]
