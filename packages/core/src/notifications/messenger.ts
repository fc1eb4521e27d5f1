/** A message to a person. */
export interface Message {
  readonly channel: 'sms' | 'email' | 'push'
  /** A phone, a mail address, or a user id for a push. */
  readonly to: string
  readonly title: string
  readonly body: string
  /** Where the message leads, if anywhere. */
  readonly link: string | null
}

export interface Messenger {
  /** Delivers once per `key`, however often it is called. */
  send(message: Message, key: string): Promise<void>
}
