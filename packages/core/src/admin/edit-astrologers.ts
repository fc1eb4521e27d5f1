import type { AstrologerId } from '@astrovoice/contracts'
import type {
  AstrologerCatalog,
  AstrologerFields,
  AstrologerPersona,
  CatalogChange,
  CataloguedAstrologer,
} from '../astrologers/index.ts'
import { readingToolNames, specialityTools } from '../readings/index.ts'
import { AdminFault } from './admin-fault.ts'

/** @throws AdminFault not_found. */
export async function findAstrologer(
  catalog: Pick<AstrologerCatalog, 'find'>,
  id: AstrologerId,
): Promise<CataloguedAstrologer> {
  const astrologer = await catalog.find(id)
  if (!astrologer) throw new AdminFault('not_found')
  return astrologer
}

/** @throws AdminFault astrologer_exists. */
export async function createAstrologer(
  catalog: AstrologerCatalog,
  id: AstrologerId,
  fields: AstrologerFields,
): Promise<void> {
  if (!(await catalog.create(id, fields))) throw new AdminFault('astrologer_exists')
}

/** @throws AdminFault astrologer_incomplete for one that callers see, form_stale or not_found. */
export async function changeAstrologer(
  catalog: AstrologerCatalog,
  id: AstrologerId,
  { revision, fields }: { revision: number; fields: AstrologerFields },
): Promise<void> {
  const { state } = await findAstrologer(catalog, id)
  if (state === 'published') assertComplete(fields)
  assertChanged(await catalog.change(id, revision, fields))
}

/** @throws AdminFault astrologer_incomplete, form_stale or not_found. */
export async function publishAstrologer(
  catalog: AstrologerCatalog,
  id: AstrologerId,
  revision: number,
): Promise<void> {
  assertComplete(await findAstrologer(catalog, id))
  assertChanged(await catalog.setState(id, revision, 'published'))
}

/** @throws AdminFault form_stale or not_found. */
export const retireAstrologer = async (catalog: AstrologerCatalog, id: AstrologerId, revision: number) =>
  assertChanged(await catalog.setState(id, revision, 'retired'))

/** What an astrologer lacks to be shown to callers: a speciality of which no tool is offered. */
export function findLacks({
  specialities,
  withheldTools,
}: Pick<AstrologerPersona, 'specialities' | 'withheldTools'>): string[] {
  const isOffered = (tool: string) => readingToolNames.includes(tool) && !withheldTools.includes(tool)
  return specialities
    .filter((speciality) => !specialityTools[speciality].some(isOffered))
    .map(
      (speciality) =>
        `${speciality}: none of its tools is offered (${specialityTools[speciality].join(', ')})`,
    )
}

function assertComplete(astrologer: Pick<AstrologerPersona, 'specialities' | 'withheldTools'>): void {
  const lacks = findLacks(astrologer)
  if (lacks.length > 0) throw new AdminFault('astrologer_incomplete', lacks)
}

function assertChanged(change: CatalogChange): void {
  if (change === 'unknown') throw new AdminFault('not_found')
  if (change === 'stale') throw new AdminFault('form_stale')
}
