import type { Expression } from '../../expressions/index.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters as p, type Parameters } from '../../parameters/index.ts'
import { imageVersion } from '../identity.ts'

type Image = Parameters['gateway']['image']

/** The full name of an image: by its digest if one is given, else by its tag. */
const nameImage = ({ repository, tag, digest }: Image): Expression<string> => ({
  kind: 'text',
  evaluate: (context) => {
    const registry = p.images.registry.evaluate(context)
    const name = `${registry === '' ? '' : `${registry}/`}${repository.evaluate(context)}`
    if (digest.evaluate(context) !== '') return `${name}@${digest.evaluate(context)}`
    return `${name}:${tag.evaluate(context) || imageVersion.evaluate(context)}`
  },
  helm: `(include "astrovoice.image" (list . .Values.${repository.path.slice(0, -1).join('.')}))`,
})

export const readImage = (reading: Reading, image: Image): string => reading.read(nameImage(image))
