import { z } from 'zod'

/** Query parameters as an object; a parameter whose schema is a list becomes one even when it is given once. */
export function parseQuery(search: URLSearchParams, schema: z.ZodType): Record<string, string | string[]> {
  const lists = listKeys(schema)
  const result: Record<string, string | string[]> = {}
  for (const key of new Set(search.keys())) {
    const values = search.getAll(key)
    result[key] = lists.has(key) || values.length > 1 ? values : values[0]!
  }
  return result
}

const cache = new WeakMap<z.ZodType, Set<string>>()

function listKeys(schema: z.ZodType): Set<string> {
  let keys = cache.get(schema)
  if (!keys) {
    keys = new Set()
    if (schema instanceof z.ZodObject) {
      for (const [key, value] of Object.entries(schema.shape)) if (isList(value as z.ZodType)) keys.add(key)
    }
    cache.set(schema, keys)
  }
  return keys
}

function isList(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodArray) return true
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return isList(schema.unwrap() as z.ZodType)
  }
  return false
}
