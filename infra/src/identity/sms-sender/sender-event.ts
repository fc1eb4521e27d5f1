/** The part of a custom SMS sender's event that it reads (Cognito's guide, "Custom SMS sender Lambda trigger"). */
export interface SenderEvent {
  /** `CustomSMSSender_Authentication` and the like. */
  readonly triggerSource: string
  readonly request: {
    /** The code, encrypted by the AWS Encryption SDK, in base64; null in messages without one. */
    readonly code: string | null
    readonly userAttributes: Readonly<Record<string, string>>
  }
}
