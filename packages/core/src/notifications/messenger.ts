/** A message to a person. */
export interface Message {
  readonly channel: 'sms' | 'email' | 'push'
  /** A phone, a mail address, or a user id for a push. */
  readonly to: string
  readonly title: string
  readonly body: string
  /** A link, if the message has one. */
  readonly link: string | null
}

export interface Messenger {
  /** Delivers once per `key`, also when it is called again. */
  send(message: Message, key: string): Promise<void>
}
