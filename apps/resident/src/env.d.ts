/// <reference types="vite/client" />
declare module 'virtual:operations' {
  /** By api and operation: method and path. */
  export const operations: Record<string, Record<string, [method: string, path: string]>>
}
