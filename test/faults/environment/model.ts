import { setTimeout as wait } from 'node:timers/promises'
import type { Script } from './script.ts'
import type { ServiceProcess } from './start-service.ts'

/** The scripted model, which can be made to fail; see services/realtime-local/src/faults. */
export interface Model extends ServiceProcess {
  breakWith(order: object): Promise<void>
  mend(): Promise<void>
  /** Resolves when the model has sent a whole response. */
  hasAnswered(): Promise<void>
  /** How often a session was set up or configured: the highest number of one session. */
  countUpdates(): Promise<number>
  /** The kinds of faults that struck a session since the last call of this. */
  takeStruck(): Promise<readonly string[]>
}

interface StandingFault {
  readonly fault: { readonly kind: string }
  readonly struck: number
}

/** Numbers of events, by type. */
type Counts = Readonly<Record<string, number>>

interface Sessions {
  readonly sessions: readonly { readonly sent: Counts; readonly received: Counts }[]
}

const lookEveryMs = 100

export async function controlModel(process: ServiceProcess, script: Script): Promise<Model> {
  const control = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${process.url}/control/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`/control/${path} refused: ${await answer.text()}`)
    return answer
  }
  const read = async <T>(path: string) => (await (await control('GET', path)).json()) as T
  const turns = script.map(({ heard, say, audioMs }) => ({ heard, steps: [{ say, audioMs }] }))
  await control('PUT', 'scenario', { turns })

  let struck: string[] = []
  /** Reads what struck before it removes the faults, because the model forgets removed ones. */
  const mend = async () => {
    const { faults } = await read<{ faults: StandingFault[] }>('faults')
    struck.push(...faults.flatMap((each) => (each.struck > 0 ? [each.fault.kind] : [])))
    await control('DELETE', 'faults')
  }
  return {
    ...process,
    breakWith: async (order) => void (await control('POST', 'faults', order)),
    mend,
    async hasAnswered() {
      const isDone = ({ sessions }: Sessions) => sessions.some(({ sent }) => 'response.done' in sent)
      while (!isDone(await read<Sessions>('sessions'))) await wait(lookEveryMs)
    },
    async countUpdates() {
      const { sessions } = await read<Sessions>('sessions')
      return Math.max(...sessions.map(({ received }) => received['session.update'] ?? 0))
    },
    async takeStruck() {
      await mend()
      const taken = struck
      struck = []
      return taken
    },
  }
}
