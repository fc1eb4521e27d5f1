/**
 * Every address of the app, as patterns in which `:name` stands for one part. A server gives the app's page there, so
 * that a link and a reload lead to the same screen.
 */
export const appAddresses = [
  '/',
  '/astrologers',
  '/births',
  '/births/new',
  '/births/:birthProfileId',
  '/births/:birthProfileId/match',
  '/call/:astrologerId',
  '/conversations',
  '/conversations/:conversationId',
  '/sign-in',
] as const
