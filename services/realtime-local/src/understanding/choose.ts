import { classify, heads, viewOf, type Kind, type Likely, type View } from '../classifier/index.ts'
import { urgentTogether } from './care.ts'
import { areaIn, fillSlots, type Known, type Tool } from './fill-slots.ts'
import { areaChoice } from './life.ts'
import { cares, nameOfIntent, unknown, type Care, type Intent, type WantedCall } from './intent.ts'
import { Utterance } from './utterance.ts'

/** So many of the likeliest tools are tried, until one has all that it needs. */
const maxTried = 3

type KindOdds = Likely<'kind'>

const isCare = (label: Kind): label is Care => (cares as readonly string[]).includes(label)
const isTool = (label: Kind): label is Tool => label !== 'none' && !isCare(label)
const sumOf = (odds: readonly KindOdds[]) => odds.reduce((sum, { probability }) => sum + probability, 0)

/** The intent that the classifier finds likeliest, with what rules or slots say of its arguments. */
export function choose(text: string, ruled: Intent, today: string): Intent {
  const view = viewOf(text, today)
  const opinion = classify(view)
  const asked = new Utterance(text, { focus: view.sentence, isReferring: true })
  const known: Known = { view, opinion, asked, today }
  const odds = withTime(withRuling(opinion.kind, ruled), view)
  const tools = odds.filter(({ label }) => isTool(label))
  return (
    dangerIn(odds, ruled, view.whole) ??
    namedOutright(ruled) ??
    withoutTool(odds, ruled, view.whole) ??
    callOf(tools, ruled, known) ??
    ruled
  )
}

/** How much likelier a kind is if the rules read the same, by the sets of writers that it was not trained on. */
const rulingFactor = Math.exp(0.4)

/** The odds once the rules are heard. */
function withRuling(odds: readonly KindOdds[], ruled: Intent): readonly KindOdds[] {
  const ruling = nameOfIntent(ruled)
  return byOdds(
    odds.map(({ label, probability }) => ({
      label,
      probability: label === ruling ? probability * rulingFactor : probability,
    })),
  )
}

/** How much likelier a time is asked for than an outlook where the clause that asks has words for it. */
const timeFactor = 3

function withTime(odds: readonly KindOdds[], { clause }: View): readonly KindOdds[] {
  if (odds[0]?.label !== 'get_outlook') return odds
  if (!new Utterance(clause.text, { isPart: true }).asks('when')) return odds
  return byOdds(
    odds.map(({ label, probability }) => ({
      label,
      probability: label === 'get_timing' ? probability * timeFactor : probability,
    })),
  )
}

const byOdds = (odds: readonly KindOdds[]) =>
  [...odds].sort((one, other) => other.probability - one.probability)

/** A tool that the classifier was not trained for is called where the words name it. */
const namedOutright = (ruled: Intent): Intent | undefined =>
  ruled.kind === 'call' && ruled.calls.every(({ name }) => !trained.has(name)) ? ruled : undefined

const trained = new Set<string>(heads.kind)

/** Care or no answer of a chart, where both together are likelier than every tool. */
function withoutTool(odds: readonly KindOdds[], ruled: Intent, whole: Utterance): Intent | undefined {
  const withoutAny = odds.filter(({ label }) => !isTool(label))
  const likeliestTool = odds.find(({ label }) => isTool(label))?.probability ?? 0
  if (sumOf(withoutAny) <= likeliestTool) return undefined
  const care = withoutAny.find(({ label, probability }) => isInNeed(label, probability, whole))?.label
  if (care !== undefined) return { kind: 'care', care: care as Care }
  // A match asks back for what it lacks.
  return ruled.kind === 'courtesy' || ruled.kind === 'match' ? ruled : unknown
}

/** How likely a need must be that is no danger. */
const minNeed = 0.5

/** Whether a need is likely, and no word explains it harmlessly: “beats me at chess”. */
const isInNeed = (label: Kind, probability: number, whole: Utterance): boolean =>
  isCare(label) && probability >= minNeed && !whole.has('harmless', label)

/** So likely a danger of any kind goes before a tool; less is enough where the rules know nothing. */
const minDanger = { ruled: 0.3, unknown: 0.15 }

/** The likeliest danger, where a danger of any kind is likely enough to be met before a chart. */
function dangerIn(odds: readonly KindOdds[], ruled: Intent, whole: Utterance): Intent | undefined {
  const unexplained = urgentTogether.filter((together) => !whole.has('harmless', ...together)).flat()
  const dangers = odds.filter(({ label }) => isCare(label) && unexplained.includes(label))
  const least = ruled.kind === 'unknown' ? minDanger.unknown : minDanger.ruled
  const likeliest = dangers[0]
  return likeliest && sumOf(dangers) >= least ? { kind: 'care', care: likeliest.label as Care } : undefined
}

function callOf(tools: readonly KindOdds[], ruled: Intent, known: Known): Intent | undefined {
  for (const { label } of tools.slice(0, maxTried)) {
    const found = preferred(ruled, label, known) ?? fillSlots(label as Tool, known)
    if (found) return found
  }
  return undefined
}

const withArea = (call: WantedCall, known: Known): WantedCall =>
  ofLife.has(call.name)
    ? { ...call, arguments: { ...call.arguments, area: areaChoice(areaIn(known)) } }
    : call

/** Tools that answer about a part of life: what is asked of it tells more of it than the rules’ words. */
const ofLife = new Set<string>(['get_outlook', 'get_timing'])

/** What the rules read, if it is of this tool. */
function preferred(ruled: Intent, tool: Kind, known: Known): Intent | undefined {
  if (ruled.kind === 'match') return ruled.tool === tool ? ruled : undefined
  if (ruled.kind !== 'call') return undefined
  const own = ruled.calls.filter(({ name }) => name === tool).map((each) => withArea(each, known))
  return own.length > 0
    ? { kind: 'call', calls: [...own, ...ruled.calls.filter((each) => !own.includes(each))] }
    : undefined
}
