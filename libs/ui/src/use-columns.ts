import { useState } from 'react'
import type { ListColumn } from './list-column.ts'

/** Column choice of one list, kept in this browser. */
export function useColumns<T>(listId: string, all: ListColumn<T>[]) {
  const storageKey = `jhc.columns.${listId}`
  const [chosen, setChosen] = useState<string[] | null>(() => read(storageKey))
  const shown = chosen ?? all.filter((column) => !column.optional).map((column) => column.key)
  const choose = (keys: string[] | null) => {
    setChosen(keys)
    try {
      if (keys) localStorage.setItem(storageKey, JSON.stringify(keys))
      else localStorage.removeItem(storageKey)
    } catch {
      // A browser that keeps nothing still shows the choice until the page is left.
    }
  }
  return { columns: all.filter((column) => column.locked || shown.includes(column.key)), shown, choose }
}

function read(storageKey: string): string[] | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    return Array.isArray(value) && value.every((key) => typeof key === 'string') ? value : null
  } catch {
    return null
  }
}
