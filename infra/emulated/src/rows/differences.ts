/** A row that fails by a fault of the emulator. */
export interface Difference {
  readonly row: string
  readonly reason: string
}

export const differences: readonly Difference[] = [
  {
    row: 'Cognito on ministack as an identity a used refresh token that comes back later was copied: it is refused and ends the sign-in',
    reason: 'ministack does not rotate refresh tokens, so that it knows no reuse; our stub does',
  },
  {
    row: 'S3 on moto as an object store a signed address leads to the file until it expires',
    reason: 'a signed address of moto never expires; ministack’s rows try that',
  },
  {
    row: 'S3 on ministack as an object store a signed address leads to the file until it expires',
    reason: 'ministack has the clock of this machine, not that of the contract; its own rows try that',
  },
]

/** What no emulator does, and where it is tried instead. */
export const notEmulated: readonly { readonly what: string; readonly reason: string }[] = [
  {
    what: 'Cognito: one-time codes (USER_AUTH)',
    reason: 'both refuse the flow; our stub of the documented format has it',
  },
  {
    what: 'Cognito: rotation of refresh tokens, their grace and reuse',
    reason: 'moto has no GetTokensFromRefreshToken, and ministack does not rotate; our stub does',
  },
  {
    what: 'Cognito: Google and Apple behind its pages',
    reason: 'the pages need the provider itself; ministack’s own page gives the codes of the rows',
  },
  {
    what: 'SNS: sender, type and registration of a message',
    reason: 'moto takes these attributes and shows none; our stub compares them',
  },
  {
    what: 'Polly: speech',
    reason: 'moto replies with 8 bytes and ministack has no Polly; our stub has sound',
  },
]
