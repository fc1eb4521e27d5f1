import type { Script } from '../language/script.ts'
import { areaChoice, areaOf } from '../understanding/life.ts'
import { Utterance } from '../understanding/utterance.ts'
import { questionsOf, type Turn } from './turn.ts'

/** One question of an earlier call, as the session's instructions have it. */
interface RememberedQuestion {
  /** ISO date. */
  readonly date: string
  readonly area: string | undefined
  readonly asked: string
  readonly said: string | undefined
}

const quoted = String.raw`"(?:[^"\\]|\\.)*"`
const line = new RegExp(
  String.raw`^- (\d{4}-\d{2}-\d{2})(?: \((\w+)\))? they asked (${quoted})(?:; you said (${quoted}))?$`,
  'gm',
)

const read = (json: string | undefined): string | undefined =>
  json === undefined ? undefined : (JSON.parse(json) as string)

const rememberedIn = (instructions: string): RememberedQuestion[] =>
  [...instructions.matchAll(line)].map(([, date = '', area, asked, said]) => ({
    date,
    area,
    asked: read(asked) ?? '',
    said: read(said),
  }))

const locales = { english: 'en-IN', devanagari: 'hi-IN-u-nu-latn', hinglish: 'en-IN' } as const

const sayDate = (date: string, script: Script) =>
  new Intl.DateTimeFormat(locales[script], { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  )

/**
 * What was asked and said in earlier calls, of the part of life that the caller names, else the latest. Undefined when
 * the instructions have nothing of it.
 */
export function sayRemembered(instructions: string, text: string, script: Script): string | undefined {
  const area = areaOf(new Utterance(text))
  const areas = area === undefined ? undefined : areaChoice(area)
  const found = rememberedIn(instructions).findLast(
    (each) => areas === undefined || (each.area !== undefined && areas.includes(each.area)),
  )
  if (!found) return undefined
  const { asked, said } = found
  const on = sayDate(found.date, script)
  if (script === 'english') return `On ${on} you asked: “${asked}”${said ? ` I said: ${said}` : ''}`
  if (script === 'devanagari') return `${on} को आपने पूछा था: “${asked}”${said ? ` बताया था: ${said}` : ''}`
  return `${on} ko aapne poocha tha: “${asked}”${said ? ` Bataya tha: ${said}` : ''}`
}

/** Whether the caller names a part of life, or this conversation has nothing to go back to. */
export const isAboutEarlierCalls = (turns: readonly Turn[], text: string): boolean =>
  areaOf(new Utterance(text)) !== undefined || questionsOf(turns).length < 2

const due = new RegExp(`ask once whether this came true, yes, partly or no: (${quoted})`)

/** The question whether a prediction came true, if the instructions ask for it and nobody has asked. */
export function askWhetherTrue(
  instructions: string,
  turns: readonly Turn[],
  script: Script,
): string | undefined {
  const words = read(due.exec(instructions)?.[1])
  if (words === undefined) return undefined
  if (turns.some((turn) => turn.who === 'assistant' && turn.text.includes(words))) return undefined
  if (script === 'english') return `One thing I said before: “${words}” Did it come true?`
  if (script === 'devanagari') return `पहले यह बताया था: “${words}” क्या यह सच हुआ?`
  return `Pehle yeh bataya tha: “${words}” Kya yeh sach hua?`
}
