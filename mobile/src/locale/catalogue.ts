import type { Messages } from '@lingui/core'
import { compileMessage, type CompiledMessage } from '@lingui/message-utils/compileMessage'
import type { accountEn } from './account/en.ts'
import type { en } from './en.ts'

/** The messages of a language: each one that English has, and no other. Values and plurals are written in ICU's syntax. */
export type Catalogue = Translated<typeof en>

/** Messages of screens that a first call does not need. */
export type AccountCatalogue = Translated<typeof accountEn>

type AllEnglish = typeof en & typeof accountEn

type Translated<Source> = {
  readonly [Name in keyof Source]: Source[Name] extends string ? string : Translated<Source[Name]>
}

/** The path of a message in the catalogue: `births.add`. */
type MessageId = PathIn<AllEnglish>

type PathIn<Group> = {
  [Name in keyof Group & string]: Group[Name] extends string ? Name : `${Name}.${PathIn<Group[Name]>}`
}[keyof Group & string]

/** Gives the message in the caller's language. A message with values needs each of them. */
export type Translate = <Id extends MessageId>(
  id: Id,
  ...values: ValuesOf<MessageAt<AllEnglish, Id>>
) => string

type MessageAt<Group, Path> = Path extends keyof Group
  ? Group[Path]
  : Path extends `${infer Name}.${infer Rest}`
    ? Name extends keyof Group
      ? MessageAt<Group[Name], Rest>
      : never
    : never

type ValuesOf<Message> = [ValueNames<Message>] extends [never]
  ? []
  : [values: Readonly<Record<ValueNames<Message>, string | number>>]

/** `{name}` and `{count, plural, …}`; the options of a plural are passed over. */
type ValueNames<Message> = Message extends `${string}{${infer Inside}`
  ? Inside extends `${infer Name}}${infer After}`
    ? Name extends `${infer Count}, plural,${string}`
      ? Count | (Inside extends `${string}}}${infer Rest}` ? ValueNames<Rest> : never)
      : NameOf<Name> | ValueNames<After>
    : never
  : never

/** A value may have a format: `{points, number}`. */
type NameOf<Value> = Value extends `${infer Name}, ${string}` ? Name : Value

/** A message, read when the app was bundled if it has values, or a group of them. */
type Message = string | CompiledMessage | { readonly [name: string]: Message }

/** The messages by id, ready to be formatted. */
export function compile(catalogue: Catalogue | (Catalogue & AccountCatalogue)): Messages {
  const messages: Messages = {}
  const add = (group: Readonly<Record<string, Message>>, prefix: string) => {
    for (const [name, message] of Object.entries(group)) {
      const id = `${prefix}${name}`
      if (Array.isArray(message)) messages[id] = message
      else if (typeof message === 'object') add(message, `${id}.`)
      else messages[id] = message.includes('{') ? compileMessage(message) : [message]
    }
  }
  add(catalogue, '')
  return messages
}
