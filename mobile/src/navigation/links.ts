import type { AstrologerId, BirthProfileId, ConversationId, EndReason } from '@astrovoice/contracts'

/** Where links of the app lead. Parameters that are undefined are left out of the address. */
export const links = {
  home: '/',
  newBirth: '/births/new',
  deleteAccount: '/delete-account',
  settings: '/settings',
  memory: '/memory',
  devices: '/devices',
  wallet: '/wallet',
  horoscope: '/horoscope',
  kundli: (birthProfileId: BirthProfileId) =>
    ({ pathname: '/births/[birthProfileId]', params: { birthProfileId } }) as const,
  match: (birthProfileId: BirthProfileId) =>
    ({ pathname: '/births/[birthProfileId]/match', params: { birthProfileId } }) as const,
  editBirth: (birthProfileId: BirthProfileId) =>
    ({ pathname: '/births/[birthProfileId]/edit', params: { birthProfileId } }) as const,
  astrologer: (astrologerId: AstrologerId) =>
    ({ pathname: '/astrologers/[astrologerId]', params: { astrologerId } }) as const,
  call: (astrologerId: AstrologerId, conversation?: ConversationId) =>
    ({
      pathname: '/call/[astrologerId]',
      params: { astrologerId, ...(conversation && { conversation }) },
    }) as const,
  conversation: (conversationId: ConversationId, ended?: EndReason) =>
    ({
      pathname: '/conversations/[conversationId]',
      params: { conversationId, ...(ended && { ended }) },
    }) as const,
  /** `next` is the address to go on at. */
  signIn: (next: string) => ({ pathname: '/sign-in', params: { next } }) as const,
  welcome: (next: string) => ({ pathname: '/welcome', params: { next } }) as const,
  firstBirth: (next: string) => ({ pathname: '/births/new', params: { next } }) as const,
} as const
