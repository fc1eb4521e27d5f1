import type { SynthesizedStack } from '../read-assembly.ts'
import { isMap } from '../template.ts'
import { eachResource } from './each-resource.ts'

/** Properties in which a literal text is a secret. */
const secretNames =
  /(password|secretstring|clientsecret|client_secret|authtoken|privatekey|private_key|apikey)$/i
/** Patterns of secrets anywhere: private keys, keys of AWS and OpenAI, tokens. */
const secretTexts =
  /-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|\bsk-[A-Za-z0-9]{20,}|\beyJ[A-Za-z0-9_-]{20,}\./

/** Secrets that a template contains instead of a reference that a deploy resolves. */
export const findSecrets = (stacks: readonly SynthesizedStack[]): string[] =>
  eachResource(stacks).flatMap(({ stack, id, resource }) =>
    findTexts(resource.Properties, '').flatMap(([path, text]) =>
      isSecret(path, text) ? [`${stack} ${id}${path}`] : [],
    ),
  )

function isSecret(path: string, text: string): boolean {
  if (secretTexts.test(text)) return true
  const name = path.split('.').at(-1) ?? ''
  return secretNames.test(name) && !text.startsWith('{{resolve:secretsmanager:')
}

/** Every text of a value with its path. A join that resolves a secret counts as the text it begins with. */
function findTexts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((item) => findTexts(item, path))
  if (!isMap(value)) return []
  const parts = value['Fn::Join']
  if (Array.isArray(parts) && Array.isArray(parts[1])) {
    const text = parts[1].map((part) => (typeof part === 'string' ? part : '')).join('')
    return [[path, text]]
  }
  if ('Ref' in value || 'Fn::GetAtt' in value || 'Fn::ImportValue' in value) return []
  return Object.entries(value).flatMap(([name, item]) => findTexts(item, `${path}.${name}`))
}
