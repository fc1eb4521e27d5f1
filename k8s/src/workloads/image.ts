import { choose, isGiven, text, type Expression } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import { parameters as p, type Parameters } from '../parameters/index.ts'
import { imageVersion } from './identity.ts'

type Image = Parameters['gateway']['image']

/** The full name of an image: by its digest if one is given, else by its tag. */
export function readImage(reading: Reading, { repository, tag, digest }: Image): string {
  const located: Expression<string> = choose(
    isGiven(p.images.registry),
    text`${p.images.registry}/${repository}`,
    repository,
  )
  const tagged = choose(isGiven(tag), text`:${tag}`, text`:${imageVersion}`)
  return reading.read(text`${located}${choose(isGiven(digest), text`@${digest}`, tagged)}`)
}
