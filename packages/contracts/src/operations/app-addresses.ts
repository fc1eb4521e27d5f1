/**
 * Every address of the app, as patterns in which `:name` stands for one part. A server gives the app's page there, so
 * that a link and a reload lead to the same screen.
 */
export const appAddresses = [
  '/',
  '/astrologers',
  '/astrologers/:astrologerId',
  '/births',
  '/births/new',
  '/births/:birthProfileId',
  '/births/:birthProfileId/edit',
  '/births/:birthProfileId/match',
  '/call/:astrologerId',
  '/conversations',
  '/conversations/:conversationId',
  '/delete-account',
  '/devices',
  '/horoscope',
  '/memory',
  '/settings',
  '/sign-in',
  '/signed-in',
  '/wallet',
  '/welcome',
] as const
