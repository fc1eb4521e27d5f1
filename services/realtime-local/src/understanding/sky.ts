import type { NamedSpan } from './dates.ts'
import { call, type Intent } from './intent.ts'
import { isPlainArea } from './life.ts'
import type { Utterance } from './utterance.ts'

/** Whose placement is asked for: “my”, “mera”, “in my chart”. */
const isMine = (utterance: Utterance) => utterance.has('hint', 'mine')

/** What a word of astrology is held to mean. */
function readMeaning(utterance: Utterance): Intent | undefined {
  const asksMeaning = utterance.asks('meaning')
  if (utterance.asks('do') || utterance.has('remedy')) return undefined
  if (utterance.asks('where') && utterance.has('planet') && isMine(utterance)) return undefined
  const isDefinition =
    asksMeaning ||
    (utterance.has('hint', 'whatIs') && !isMine(utterance) && !utterance.has('hint', 'current')) ||
    (utterance.has('nakshatra') && !isMine(utterance) && utterance.asks('tell', 'how')) ||
    (utterance.has('chart', 'nakshatra') && isMine(utterance) && utterance.asks('how'))
  if (!isDefinition && !(utterance.has('house') && !utterance.asks('when'))) return undefined
  return meaningOf(utterance)
}

/** The meaning of the thing that is named, the closest first. */
export function meaningOf(utterance: Utterance): Intent | undefined {
  const asksMeaning = utterance.asks('meaning')
  const meaning = (of: string, name?: string) => call('get_meaning', { of, name: name?.replaceAll('_', ' ') })
  const [dosha, house, planet, sign, nakshatra, term] = [
    'dosha',
    'house',
    'planet',
    'sign',
    'nakshatra',
    'term',
  ].map((kind) => utterance.first(kind))
  if (dosha) return meaning('dosha', dosha === 'mangal' ? 'manglik' : dosha)
  const yoga = utterance.first('yoga')
  if (yoga || (utterance.has('chart', 'yoga') && (asksMeaning || !isMine(utterance))))
    return yoga ? meaning('yoga', yoga) : meaning('term', 'yoga')
  if (utterance.has('chart', 'dasha'))
    return planet ? meaning('dasha', planet) : isMine(utterance) ? meaning('dasha') : meaning('term', 'dasha')
  if (utterance.has('chart', 'lagna') && !sign)
    return isMine(utterance) ? meaning('sign') : meaning('term', 'lagna')
  if (term === 'conjunction' && asksMeaning) return meaning('term', term)
  if (planet && utterance.has('chart', 'transit', 'ingress')) return undefined
  if (sign && (planet === 'moon' || planet === 'sun')) return meaning('sign', sign)
  if (planet) return meaning('planet', planet)
  if (house) return meaning('house', house)
  if (sign) return meaning('sign', sign)
  if (nakshatra) return meaning('nakshatra', nakshatra)
  if (utterance.has('varga')) return meaning('term', 'navamsa')
  if (utterance.has('chart', 'nakshatra'))
    return isMine(utterance) ? meaning('nakshatra') : meaning('term', 'nakshatra')
  if (utterance.has('chart', 'moonSign') || utterance.has('chart', 'sunSign'))
    return isMine(utterance) ? meaning('sign') : meaning('term', 'rashi')
  if (term) return meaning('term', term)
  if (utterance.has('chart', 'dosha')) return meaning('term', 'dosha')
  if (utterance.has('chart', 'transit') && asksMeaning) return meaning('term', 'transit')
  if (utterance.has('chart', 'chart') && !isMine(utterance)) return meaning('term', 'kundli')
  return undefined
}

function readDasha(utterance: Utterance, span: NamedSpan | undefined): Intent {
  const isLater = utterance.has('hint', 'later')
  const isCurrent = utterance.has('hint', 'current')
  const planet = utterance.first('planet')
  const isTimeline =
    span !== undefined ||
    utterance.has('hint', 'afterThis') ||
    ((isLater || utterance.asks('when')) && !isCurrent) ||
    (planet !== undefined && utterance.asks('when'))
  return isTimeline
    ? call('get_dasha_timeline', span ? { from: span.from, until: span.until } : {})
    : call('get_current_dasha')
}

/** “Is Mercury retro now?”, “budh vakri kab hoga?”: how a graha moves in the sky, and not where it was at birth. */
const isMotion = (utterance: Utterance) =>
  !utterance.asks('meaning') &&
  ((utterance.has('term', 'retrograde') &&
    (utterance.asks('when') || utterance.has('chart', 'ingress') || utterance.has('hint', 'current'))) ||
    (utterance.has('sign') && utterance.asks('when') && !utterance.has('chart', 'dasha')))

/** Questions about the chart itself and the sky: doshas, dashas, transits, vargas, yogas, planets. */
export function readSky(utterance: Utterance, span: NamedSpan | undefined): Intent | undefined {
  const fault = utterance.first('fault')
  const isMended = utterance.has('remedy') || utterance.asks('do')
  if (fault && !isMended) return call('get_meaning', { of: 'dosha', name: fault.replaceAll('_', ' ') })
  const asked = utterance.first('dosha')
  if (asked && utterance.has('hint', 'isReal') && !utterance.asks('meaning'))
    return call('check_dosha', { dosha: asked })
  const moving = utterance.first('planet')
  if (moving && isMotion(utterance)) return call('get_transits', { planet: moving })
  const varga = utterance.first('varga')
  if (varga && (isMine(utterance) || !utterance.asks('meaning')))
    return call('get_divisional_chart', { varga: [varga, varga.toLowerCase()] })
  const meaning = readMeaning(utterance)
  if (meaning) return meaning
  const dosha = utterance.first('dosha')
  if (isMended) return undefined
  if (dosha) return call('check_dosha', { dosha })
  const planet = utterance.first('planet')
  const dates = span && { from: span.from, until: span.until }
  const isTransit = utterance.has('chart', 'transit') || (planet && utterance.has('chart', 'ingress'))
  if (isTransit && (planet || !utterance.has('area'))) return call('get_transits', { planet, ...dates })
  if (utterance.has('chart', 'dasha')) return readDasha(utterance, span)
  const area = utterance.first('area')
  if (utterance.has('chart', 'dosha') && !area) return call('check_dosha', { dosha: 'mangal' })
  const isEvent = area !== undefined && utterance.asks('when')
  if (utterance.has('chart', 'yoga') && isYogaList(utterance) && !isEvent) return call('get_yogas', { area })
  if (planet && span && !area) return call('get_transits', { planet, ...dates })
  if (
    planet &&
    (!area || utterance.asks('where') || (utterance.has('hint', 'strength') && !utterance.asks('when')))
  )
    return call('get_planet_position', { planet })
  return readChart(utterance)
}

/** “Raj yog” and “yogas” are combinations; “shaadi ka yog” is a chance. */
function isYogaList(utterance: Utterance): boolean {
  return !utterance.has('area') || utterance.has('hint', 'yogaList')
}

function readChart(utterance: Utterance): Intent | undefined {
  if (utterance.has('area') || utterance.has('craft')) return undefined
  if (utterance.has('chart', 'lagna')) return call('get_birth_chart')
  if (utterance.has('chart', 'sunSign')) return call('get_planet_position', { planet: 'sun' })
  if (utterance.has('chart', 'moonSign') || utterance.has('chart', 'nakshatra'))
    return call('get_planet_position', { planet: 'moon' })
  const house = utterance.first('house')
  if (house) return call('get_meaning', { of: 'house', name: house })
  return undefined
}

/** The whole chart, when nothing closer is asked. */
export const readWholeChart = (utterance: Utterance): Intent | undefined =>
  utterance.has('chart', 'chart') && !isPlainArea(utterance) && utterance.strangers.length <= 2
    ? call('get_birth_chart')
    : undefined
