import { useLocalSearchParams } from 'expo-router'
import type { z } from 'zod'

/** A parameter of the shown address; undefined if it is missing or does not fit. */
export function useParam<S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined {
  const params = useLocalSearchParams()
  return schema.safeParse(params[name]).data
}
