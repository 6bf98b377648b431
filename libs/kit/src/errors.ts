/**
 * Coded errors. Business code throws them; only server-kit turns a kind into an HTTP status,
 * and only the screens turn a code into Chinese (the `zh` text is the catalogue's entry).
 */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'busy'
  | 'unavailable'
  | 'internal'

export interface ErrorDefinition {
  kind: ErrorKind
  /** May the same call succeed later without being changed? */
  retryable: boolean
  /** What a person reads: what happened and what to do. */
  zh: string
}

export type ErrorDetails = Record<string, string | number | boolean | null | readonly string[]>

export class CodedError extends Error {
  readonly code: string
  readonly kind: ErrorKind
  readonly retryable: boolean
  readonly zh: string
  readonly details: ErrorDetails
  constructor(code: string, definition: ErrorDefinition, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(code, options)
    this.name = 'CodedError'
    this.code = code
    this.kind = definition.kind
    this.retryable = definition.retryable
    this.zh = definition.zh
    this.details = details
  }
}

const catalogue = new Map<string, ErrorDefinition>()

/**
 * Declares the errors of one capability: `const errors = defineErrors('empi', { 'not-found': {...} })`,
 * then `throw errors['not-found']({ personId })` throws code `empi.not-found`.
 */
export function defineErrors<const K extends string>(namespace: string, definitions: Record<K, ErrorDefinition>) {
  const make = {} as Record<K, (details?: ErrorDetails, options?: { cause?: unknown }) => CodedError>
  for (const [name, definition] of Object.entries<ErrorDefinition>(definitions)) {
    const code = `${namespace}.${name}`
    catalogue.set(code, definition)
    make[name as K] = (details, options) => new CodedError(code, definition, details, options)
  }
  return make
}

/** Every code that the loaded capabilities have declared, for the generated reference. */
export function errorCatalogue(): ReadonlyMap<string, ErrorDefinition> {
  return catalogue
}

export const commonErrors = defineErrors('common', {
  'invalid-input': { kind: 'invalid', retryable: false, zh: '提交的内容不符合要求，请按提示修改后重试。' },
  'not-logged-in': { kind: 'unauthenticated', retryable: false, zh: '请先登录。' },
  'no-permission': { kind: 'forbidden', retryable: false, zh: '您的账号没有此项权限，请联系本单位管理员。' },
  'beyond-scope': { kind: 'forbidden', retryable: false, zh: '此项涉及全区数据，超出您账号的数据范围。' },
  'no-such-route': { kind: 'not-found', retryable: false, zh: '没有这个地址。' },
  'too-many-requests': { kind: 'busy', retryable: true, zh: '请求过于频繁，请稍后再试。' },
  'body-too-large': { kind: 'too-large', retryable: false, zh: '提交的内容过大。' },
  unavailable: { kind: 'unavailable', retryable: true, zh: '服务暂时不可用，请稍后再试。' },
  internal: { kind: 'internal', retryable: true, zh: '系统内部错误，已记录；请稍后再试，或将追踪号告知运维人员。' },
})
