import { figure, phrase } from '@astrovoice/astrology'
import { sayClockTime } from '@astrovoice/astrology/day'
import { sayDate } from '@astrovoice/astrology/speech'
import type { ToolOutput } from '../reading-tool.ts'
import { capitalized, inAll, type Speak } from '../speak.ts'
import type { ToldBirth } from './resolve-told.ts'
import { fitsScript } from './fits-script.ts'

/** What a tool returns before it computes with a birth that was told: the words to confirm, and what they hold. */
export function readBack(birth: ToldBirth): ToolOutput {
  const { name, date, time, place, isNamed } = birth
  return {
    output: {
      confirm: { ...(isNamed && { name }), date, time, place: place.name, region: place.region },
      next: 'Say "speak". Call again with confirmed: true once the caller says yes; with what they correct, if they do.',
      speak: sayBirth(birth),
    },
  }
}

const NAMED = phrase('{0}, ', '{0}: ', '{0}: ')
const BIRTH = phrase(
  '{0}born on {1}{2}, in {3}. Is that right?',
  '{0}जन्म {1}{2}, {3} में। क्या यह सही है?',
  '{0}janm {1}{2}, {3} mein. Kya yeh sahi hai?',
)
const AT = phrase(' at {0}', ' को {0}', ' ko {0}')
const WITHOUT_TIME = phrase(', time not known', ', समय पता नहीं', ', samay pata nahi')
const NOTHING = figure('')

function sayBirth({ name, date, time, place, isNamed }: ToldBirth): Speak {
  const named = isNamed ? NAMED(figure(name)) : NOTHING
  const who = inAll((language) => (fitsScript(name, language) ? named[language] : ''))
  const when = time === null ? WITHOUT_TIME() : AT(sayClockTime(time))
  return capitalized(BIRTH(who, sayDate(Date.parse(date), '+00:00'), when, sayTown(place)))
}

/** With the state, which tells towns of a name apart. Hindi has the town alone: states are stored in Latin letters. */
function sayTown({ name, region, localName }: ToldBirth['place']): Speak {
  const whole = region === '' || region === name ? name : `${name}, ${region}`
  return { en: whole, hi: localName ?? name, hinglish: whole }
}
