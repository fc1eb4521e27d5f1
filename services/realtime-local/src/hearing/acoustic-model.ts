import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The English acoustic model and its pronouncing dictionary, as the `soundswallower` package ships them. */
export const modelsFolder = join(dirname(fileURLToPath(import.meta.resolve('soundswallower'))), 'model/')
export const dictionaryPath = join(modelsFolder, 'en-us/dict.txt')
/** The decoder's sample rate; other rates give no result. */
export const decoderHz = 16_000
